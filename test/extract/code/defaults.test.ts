import { describe, expect, it } from 'vitest';
import type { CodeFact, DefaultFact } from '../../../src/model/code-fact.ts';
import { formatPlace } from '../../../src/model/place.ts';
import { runCase, runFiles } from './run-case.ts';

/** A default is stated once more of the general concept. */
const isFirst = (fact: CodeFact, index: number, all: readonly CodeFact[]): fact is DefaultFact =>
  fact.kind === 'default' &&
  all.findIndex(one => one.kind === 'default' && formatPlace(one.at) === formatPlace(fact.at)) === index;

async function defaultsIn(name: string, path: string): Promise<string[]> {
  const { facts } = await runCase(name);
  return facts
    .filter(isFirst)
    .filter(fact => fact.at.path === path)
    .map(({ value }) => `${value.symbol}: ${value.setting}=${value.option} (${value.owner})`);
}

it('of a Prisma schema, in models of a person only', async () => {
  expect(await defaultsIn('defaults-schema', 'prisma/schema.prisma')).toEqual([
    'profileVisibility: profile-visibility=everyone (prisma model UserSettings)',
    'whoCanMessage: who-can-message=friends (prisma model UserSettings)',
    'hideOnlineStatus: activity-status=off (prisma model UserSettings)',
    'readReceipts: read-receipts=on (prisma model UserSettings)',
    'visibility: post-audience=friends (prisma model Post)',
    'unlisted: search-discoverability=on (prisma model Account)',
  ]);
});

it('of schemas and tables in code', async () => {
  expect(await defaultsIn('defaults-schema', 'src/schemas.ts')).toEqual([
    'profileVisibility: profile-visibility=everyone (schema settingsSchema)',
    'showLastSeen: activity-status=off (schema settingsSchema)',
    'notifications: notifications=on (schema settingsSchema)',
    'isPrivate: profile-visibility=friends (schema users)',
    'isPrivate: profile-visibility=everyone (schema UserSchema)',
    'allowMessagesFrom: who-can-message=everyone (schema UserSchema)',
    'emailNotificationsMention: notifications=on (schema UserPreferences)',
    'visibility: who-can-join=anyone (schema ApiRequestRoomCreateSchema)',
  ]);
});

it('of tables of defaults, new rows and first states; an unknown value has no option', async () => {
  expect(await defaultsIn('defaults-object', 'src/objects.ts')).toEqual([
    'profileVisibility: profile-visibility=everyone (object DEFAULT_SETTINGS)',
    'disableReadReceipts: read-receipts=off (object DEFAULT_SETTINGS)',
    'onlineStatus: activity-status=off (object DEFAULT_SETTINGS)',
    'whoCanMessage: who-can-message=null (object DEFAULT_SETTINGS)',
    'showNsfw: sensitive-content=filtered (object initialPreferences)',
    'explicitContentFilter: sensitive-content=filtered (function createDefaultUserSettings)',
    'profileVisibility: profile-visibility=friends (function createDefaultUserSettings)',
    'isPrivate: profile-visibility=everyone (insert of user)',
    'discoverable: search-discoverability=on (insert of user)',
    'profileVisibility: profile-visibility=friends (first state of settings)',
    'multiplayerChatEnabled: who-can-message=everyone (object DEFAULT_PLAYER_SETTINGS)',
  ]);
});

it('of properties of a settings class', async () => {
  expect(await defaultsIn('defaults-class', 'src/user-settings.ts')).toEqual([
    'profile_public: profile-visibility=everyone (class UserSettings)',
    'readReceipts: read-receipts=off (class UserSettings)',
    'friendDiscovery: search-discoverability=off (class UserSettings)',
    'whoCanMessage: who-can-message=friends (class UserSettings)',
  ]);
});

it('of fallbacks where a setting is read', async () => {
  expect(await defaultsIn('defaults-fallback', 'src/fallbacks.ts')).toEqual([
    'readReceipts: read-receipts=on (fallback of settings)',
    'profileVisibility: profile-visibility=everyone (fallback of user)',
    'whoCanMessage: who-can-message=everyone (fallback of settings)',
    'onlineStatus: activity-status=off (fallback of getSetting)',
    'autoplay: autoplay=on (fallback of settings)',
    'readReceipts: read-receipts=off (fallback of preferences)',
  ]);
});

it.each([
  ['defaults-object', 'src/not-defaults.ts'],
  ['defaults-class', 'src/dialog.ts'],
  ['defaults-fallback', 'src/not-fallbacks.ts'],
])('but not of values without an owner: %s %s', async (name, path) => {
  expect(await defaultsIn(name, path)).toEqual([]);
});

it('a child gets the side of an age branch that the check did not speak for', async () => {
  const optionOf = async (value: string) => {
    const { facts } = await runFiles({
      'src/a.ts': `export const defaultUserSettings = { profileVisibility: ${value} };`,
    });
    return (facts[0] as DefaultFact).value.option;
  };
  expect(await optionOf("user.age >= 18 ? 'public' : 'friends'")).toBe('friends');
  expect(await optionOf("isMinor(user) ? 'private' : 'public'")).toBe('nobody');
  expect(await optionOf("beta ? 'public' : 'friends'")).toBeNull();
});

describe('what adults get is no default of a child', () => {
  const optionsIn = async (code: string) => {
    const { facts } = await runFiles({ 'src/a.ts': code });
    return facts.filter(isFirst).map(({ value }) => value.option);
  };
  const byKey = (...entries: string[]) =>
    optionsIn(`export const DEFAULT_SETTINGS = { ${entries.map(one => `${one} }`).join(', ')} };`);

  it('under the key of a band', async () => {
    const open = "profileVisibility: 'public'";
    expect(await byKey(`'18+': { ${open}`, "'13-15': { profileVisibility: 'private'")).toEqual(['nobody']);
    expect(await byKey(`adult: { ${open}`, "minor: { profileVisibility: 'friends'")).toEqual(['friends']);
    expect(await byKey(`'13-15': { ${open}`, `_13_15: { ${open}`, `minor: { ${open}`)).toHaveLength(3);
    expect(await byKey("'16-17': { profileVisibility: 'friends'")).toEqual([]);
    expect(await byKey(`'16-17': { ${open}`)).toEqual(['everyone']);
    expect(await byKey(`profile: { ${open}`, `adultContent: { ${open}`)).toEqual(['everyone', 'everyone']);
  });

  it.each([
    ["return age < 18 ? { profileVisibility: 'friends' } : { profileVisibility: 'public' };", ['friends']],
    [
      "if (isAdult(user)) return { profileVisibility: 'public' }; return { profileVisibility: 'friends' };",
      ['friends'],
    ],
    [
      "if (age < 18) { return { profileVisibility: 'friends' }; } else { return { profileVisibility: 'public' }; }",
      ['friends'],
    ],
    ["if (isMinor(user)) return { profileVisibility: 'public' }; return null;", ['everyone']],
    ["if (age < 13) return null; return { profileVisibility: 'public' };", ['everyone']],
    ["if (beta) return { profileVisibility: 'public' }; return null;", ['everyone']],
  ])('in a branch: %s', async (body, options) => {
    expect(await optionsIn(`export function defaultSettingsFor(user, age, beta) { ${body} }`)).toEqual(options);
  });
});

import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function blocksIn(text: string) {
  const { facts } = await runFiles({ 'src/people.ts': text });
  return operationsOf(facts, 'block-user').map(({ value }) => value.symbol);
}

describe('somebody is put into a list of those who are blocked, or taken out', () => {
  it.each([
    'export function hush(user) { settings.ignoreList.push(user); }',
    'export class Circle { turnAway(userId) { this.blockedUsers.add(userId); } }',
    'export class Circle { welcomeBack(id) { this.blockedUsers.delete(id); } }',
    "export const turnAway = id => lists.mutate({ kind: 'blockedUser', data: [{ id }] });",
  ])('%s', async text => expect(await blocksIn(text)).toHaveLength(1));

  it.each([
    // Made for this one answer.
    'export function visible(rows) { const blockedUsers = new Set(); blockedUsers.add(rows[0].id); return blockedUsers; }',
    // Filled from what is stored.
    'export class Circle { fetchAll(rows) { for (const row of rows) this.blockedUsers.add(row.userId); } }',
    'export class Circle { loadBlocked(userId) { this.blockedUsers.add(userId); } }',
    // Not of people.
    'export function hush(address) { firewall.blockList.push(address); }',
    'export function hush(word) { settings.mutedWords.push(word); }',
    "export const show = () => track({ kind: 'blockedUser', at: now });",
    "export const tab = { kind: 'blockedUsers', icon: 'ban' };",
  ])('not %s', async text => expect(await blocksIn(text)).toEqual([]));

  it('a chat with one person is blocked, and ignored for other reasons', async () => {
    expect(await blocksIn('export async function blockChat(chatId) { await rpc.blockChat(chatId); }')).not.toEqual([]);
    expect(await blocksIn('export async function ignoreChat(chatId) { await rpc.ignoreChat(chatId); }')).toEqual([]);
  });
});

async function defaultsIn(path: string, text: string) {
  const { facts } = await runFiles({ [path]: text });
  return [
    ...new Set(
      facts.flatMap(one =>
        one.kind === 'default' ? [`${one.value.symbol} ${one.value.setting} ${one.value.option}`] : [],
      ),
    ),
  ];
}

describe('a default of each kind of talk, and one that is a constant', () => {
  const levels = (type: string, level: string) =>
    `export const DEFAULT_LEVELS: Record<Kind, ${type}> = { DirectMessage: '${level}', Group: '${level}' };`;

  it('of notifications', async () => {
    expect(await defaultsIn('src/levels.ts', levels('NotificationLevel', 'all'))).toEqual([
      'directMessage notifications on',
      'group notifications on',
    ]);
    expect(await defaultsIn('src/levels.ts', levels('NotificationLevel', 'none'))).toContain(
      'directMessage notifications off',
    );
  });
  it('of nothing that is known', async () => {
    expect(await defaultsIn('src/levels.ts', levels('LogLevel', 'all'))).toEqual([]);
    expect(await defaultsIn('src/levels.ts', levels('NotificationLevel', 'all').replace('Group:', 'group:'))).toEqual([
      'group notifications on',
    ]);
  });
  it('a constant', async () => {
    expect(await defaultsIn('src/profile.ts', "export const DEFAULT_PROFILE_VISIBILITY = 'public';")).toEqual([
      'DEFAULT_PROFILE_VISIBILITY profile-visibility everyone',
    ]);
    expect(await defaultsIn('src/profile.ts', "export const PROFILE_VISIBILITY = 'public';")).toEqual([]);
    expect(await defaultsIn('src/profile.ts', 'export const DEFAULT_PROFILE_VISIBILITY = readFrom(env);')).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

async function defaultsOf(text: string, path = 'server/settings/accounts.ts') {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    [path]: text,
  });
  return facts.flatMap(({ concept, kind, value }) =>
    concept === 'default-setting' && kind === 'default' ? [`${value.setting} ${String(value.option)}`] : [],
  );
}

it.each([
  [
    'under a long key, within a group',
    `settings.addGroup('Accounts', function () {
       this.add('Accounts_Default_Preferences_autoplayVideos', true, { type: 'boolean', public: true });
       this.add('Accounts_AllowPublicProfiles', true, { type: 'boolean' });
     });`,
    ['autoplay on', 'profile-visibility everyone'],
  ],
  [
    'with what it is at first among the rest',
    `settings.register('feed', 'autoplayVideos', { type: Boolean, default: true });`,
    ['autoplay on'],
  ],
  [
    'with the options of somebody',
    `userOptions.register('autoplayVideos', { type: Boolean, default: true });`,
    ['autoplay on'],
  ],
  [
    'in what is configured, under a key that says of whom',
    `config.add('Accounts_Default_Preferences_autoplayVideos', true, { type: 'boolean', public: true });
     registry.register('user.sendReadReceipts', { type: 'boolean', default: true });`,
    ['autoplay on', 'read-receipts on'],
  ],
  ['by a short name', `pref.add('autoplayVideos', true, { type: 'boolean' });`, ['autoplay on']],
  ['under a key with dots', `defineSetting('player.autoplayVideos', true, { type: 'boolean' });`, ['autoplay on']],
])('a setting that is registered %s', async (_, text, found) => {
  expect(await defaultsOf(text)).toEqual(found);
});

it.each([
  ['whose type nobody says', `settings.add('Accounts_Preferences_autoplayVideos', true, { public: true });`],
  ['of something else', `menu.add('Accounts_Preferences_autoplayVideos', true, { type: 'checkbox' });`],
  ['of the blocks of an editor', `blockRegistry.addOption('autoplayVideos', { type: 'boolean', default: true });`],
  ['of a command', `program.options.add('autoplayVideos', { type: 'boolean', default: true });`],
  ['of what is configured for nobody', `config.add('Player_autoplayVideos', true, { type: 'boolean' });`],
  [
    'of a ledger',
    `accountConfig.add('public', true, { type: 'boolean' });\naccountOptions.extend({ autoplayVideos: true });`,
  ],
  ['of a build', `profileOptions.register('autoplay', { type: Boolean, default: true });`],
  ['that is read', `settings.get('Accounts_Preferences_autoplayVideos', true, { type: 'boolean' });`],
])('no setting %s', async (_, text) => {
  expect(await defaultsOf(text, 'server/menus.ts')).toEqual([]);
});

it('a table that is only called defaults, in the folder of what is kept for a person', async () => {
  const table = 'export const defaults = { theme: "dark", disableAutoplay: false };';
  expect(await defaultsOf(table, 'src/state/persisted/schema.ts')).toEqual(['autoplay on']);
  expect(await defaultsOf(table, 'src/charts/schema.ts')).toEqual([]);
});

it('a table that a store of settings begins with', async () => {
  const table = '{ theme: "dark", sendReadReceipts: true }';
  expect(await defaultsOf(`api.settings.extend(${table});`, 'src/plugin.js')).toEqual(['read-receipts on']);
  expect(await defaultsOf(`preferences.registerDefaults(${table});`, 'src/plugin.js')).toEqual(['read-receipts on']);
  expect(await defaultsOf(`app.userConfig.extend(${table});`, 'src/plugin.js')).toEqual(['read-receipts on']);
  expect(await defaultsOf(`Slider.options.extend({ autoplayVideos: true });`, 'src/slider.js')).toEqual([]);
  expect(await defaultsOf(`api.views.extend(${table});`, 'src/plugin.js')).toEqual([]);
  expect(await defaultsOf(`api.settings.log(${table});`, 'src/plugin.js')).toEqual([]);
});

it('no looks of a group within such a table', async () => {
  const table = (group: string, value: string) => `api.settings.extend({ ${group}: { activity: ${value} } });`;
  expect(await defaultsOf(table('emoji_categories', "':soccer:'"), 'src/plugin.js')).toEqual([]);
  expect(await defaultsOf(table('presence', "'everyone'"), 'src/plugin.js')).toHaveLength(1);
  const grouped =
    'api.settings.extend({ categories: { privacy: { sendReadReceipts: true }, sendReadReceipts: true } });';
  expect(await defaultsOf(grouped, 'src/plugin.js')).toEqual(['read-receipts on', 'read-receipts on']);
});

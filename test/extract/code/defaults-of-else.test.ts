import { describe, expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

async function defaults(files: Readonly<Record<string, string>>) {
  const { facts } = await runFiles(files);
  // Two concepts may know the name.
  const said = facts.flatMap(fact => (fact.kind === 'default' ? [`${fact.value.symbol} ${fact.value.option}`] : []));
  return [...new Set(said)];
}

describe('a default of something else', () => {
  const group = (beside: string) => ({
    'src/models/group.ts': `export class Group {
  visibility = Visibility.PUBLIC;
  ${beside}
}
`,
  });
  it('who finds a group is not who may join it', async () =>
    expect(await defaults(group('openness = Openness.MODERATED;'))).not.toContain('visibility anyone'));
  it('alone it says both', async () => expect(await defaults(group('activity = [];'))).toContain('visibility anyone'));

  const person = (name: string) => ({
    [`src/models/${name.toLowerCase()}.ts`]: `export class ${name} { manuallyApprovesFollowers = false; }\n`,
  });
  it('whom a group lets follow it is no choice of a person', async () =>
    expect(await defaults(person('Group'))).toEqual([]));
  it('whom an account lets follow it is', async () =>
    expect(await defaults(person('Account'))).toEqual(['manuallyApprovesFollowers everyone']));
});

describe('a switch in a group of others', () => {
  const store = (group: string, switches: string) => ({
    'src/stores/settings-store.ts': `import { create } from 'zustand';
export const useSettingsStore = create(() => ({ ${group}: { ${switches} } }));
`,
  });
  it('is told of by a notice, and not allowed', async () => {
    expect(await defaults(store('notifications', 'mentions: true, reposts: true'))).not.toContain('reposts on');
    expect(await defaults(store('privacy', 'reposts: true'))).toContain('reposts on');
  });
  it('is so also where it stands in for what is kept', async () => {
    const read = (group: string) => ({
      'src/send.ts': `export const prefs = store.${group}.preferences || { mentions: true, reposts: true };\n`,
    });
    expect(await defaults(read('notifications'))).not.toContain('reposts on');
    expect(await defaults(read('user'))).toContain('reposts on');
  });
  it('says what is drawn, and not what others see', async () => {
    expect(await defaults(store('content', 'showLikes: true'))).toEqual([]);
    expect(await defaults(store('profile', 'showLikes: true'))).toEqual(['showLikes everyone']);
    expect(await defaults(store('profileDisplay', 'showLikes: true'))).toEqual(['showLikes everyone']);
  });
  const engine = (name: string) => ({
    'src/engine/rig.ts': `export const voice = peer => new ${name}({ uri: peer, autoPlay: true });
`,
  });
  it('is of a sound that an engine plays, and of nobody who looks', async () => {
    expect(await defaults(engine('AudioSource'))).toEqual([]);
    expect(await defaults(engine('UserVideoSettings'))).toEqual(['autoPlay on']);
  });
});

describe('a first value that nobody has', () => {
  const page = (fill: string) => ({
    'package.json': '{ "dependencies": { "vue": "3.5.0" } }',
    'src/views/settings/NotificationSettings.vue': `<template><select v-model="groupNotifications"></select></template>
<script setup lang="ts">
import { ref, watch } from 'vue';
const groupNotifications = ref(Pending.ONE_DAY);
${fill}
</script>
`,
  });
  it('is filled from what is kept of the person', async () =>
    expect(
      await defaults(
        page('watch(user, () => { groupNotifications.value = user.value.settings.groupNotifications; });'),
      ),
    ).toEqual([]));
  it('also where the page waits for whoever has signed in', async () =>
    expect(
      await defaults(
        page(
          'watch(loggedUser, () => { if (loggedUser.value?.settings) { groupNotifications.value = loggedUser.value.settings.groupNotifications; } });',
        ),
      ),
    ).toEqual([]));
  it.each([
    'watch(user, () => { if (user.value?.settings) { groupNotifications.value = user.value.settings.groupNotifications; } });',
    'watch(user, () => { groupNotifications.value = user.value.settings.groupNotifications ?? Pending.ONE_DAY; });',
    'const undo = () => { groupNotifications.value = user.value.settings.groupNotifications; };',
    '',
  ])('somebody has: %s', async fill => expect(await defaults(page(fill))).toContain('groupNotifications on'));

  const store = (value: string, name = 'initialState') => ({
    'src/data/reducers.js': `export const ${name} = { isLoading: true, preferences: { visibilityBio: ${value} } };\n`,
  });
  it('is an empty text in what a store begins with', async () => expect(await defaults(store("''"))).toEqual([]));
  it.each([
    ["'all_users'", 'initialState'],
    ["''", 'defaultProfile'],
  ])('is none: %s in %s', async (value, name) => expect(await defaults(store(value, name))).toHaveLength(1));
});

describe('what the name of a value says of notifications', () => {
  const settings = (value: string) => ({
    'src/settings/settings.slice.ts': `enum Options { ${value} = '${value}' }
export class SettingsState { notificationsOption = Options.${value}; }
`,
  });
  it.each([
    ['notifyForEveryMessage', 'on'],
    ['allMessages', 'on'],
    ['daily', 'on'],
    ['doNotNotifyOfAnyMessages', 'off'],
    ['never', 'off'],
    ['silver', 'null'],
  ])('%s: %s', async (value, option) =>
    expect(await defaults(settings(value))).toEqual([`notificationsOption ${option}`]),
  );
});

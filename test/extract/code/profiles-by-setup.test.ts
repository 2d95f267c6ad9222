import { expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

async function surfaces(setup: string, beside = ''): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "nuxt": "2.17.0", "vue": "2.7.0" } }',
    'components/user-avatar.vue':
      '<template><img :src="`/media/users/${userId}.png`" /></template>\n<script>export default { props: { userId: String } };</script>\n',
    'pages/user/profile.vue': `<template>
  <section v-if="user">
    <UserAvatar :user-id="user.id" />
    <h2>{{ $t('welcome', [user.fullName]) }}</h2>
    ${beside}
    <nuxt-link to="/settings">{{ $globals.icons.gear }}</nuxt-link>
  </section>
</template>
<script lang="ts">
import { computed, defineComponent, useContext } from '@nuxtjs/composition-api';
export default defineComponent({
  name: 'UserProfile',
  setup() {
    const { $auth, route, store } = useContext();
    ${setup}
    return { user, author };
  },
});
</script>
`,
  });
  return surfacesOf(facts).map(({ value }) => value.symbol);
}

const AUTHOR = 'const author = computed(() => store.author);';

it.each(['const user = computed<Me | null>(() => $auth.user);', 'const user = $auth.user;'])(
  'a page that is about whoever is signed in is their own: %s',
  async made => {
    expect(await surfaces(`${made}\n    ${AUTHOR}`)).toEqual([]);
  },
);

it('unlike one that is about whom its address names', async () => {
  expect(await surfaces(`const user = computed(() => store.people[route.params.name]);\n    ${AUTHOR}`)).toHaveLength(
    1,
  );
});

it.each(['<p>{{ author.bio }}</p>', '<UserAvatar :user-id="author.id" />'])(
  'or that shows somebody else beside: %s',
  async beside => {
    expect(await surfaces(`const user = computed(() => $auth.user);\n    ${AUTHOR}`, beside)).toHaveLength(1);
  },
);

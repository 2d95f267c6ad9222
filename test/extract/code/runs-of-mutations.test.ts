import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "@apollo/client": "3.11.0" } }';
const DOCUMENTS = `import { gql } from '@apollo/client';
export const SEND_DIRECT_MESSAGE = gql\`mutation ($to: ID!, $text: String!) { sendDirectMessage(to: $to, text: $text) { id } }\`;
export const NOTE_TO_GUESTS = gql\`mutation ($chatId: ID!, $text: String!) { sendGuestMessage(chatId: $chatId, text: $text) { id } }\`;
export const RENAME_CHAT = gql\`mutation ($chatId: ID!, $name: String!) { renameChat(chatId: $chatId, name: $name) { id } }\`;
`;

/** Line, what it is called, and what stands before it, of each message that a file sends. */
async function sends(path: string, text: string) {
  const { facts } = await runFiles({ 'package.json': PACKAGE, 'src/documents.ts': DOCUMENTS, [path]: text });
  return operationsOf(facts, 'dm-send')
    .filter(({ at, value }) => at.path === path && !value.traits.includes('definition'))
    .map(({ at, subject, value }) =>
      [at.start.line, subject.split('.').at(-1), ...value.guards!.map(({ kind }) => kind)].join(' '),
    );
}

const HEAD = `import { useMutation } from '@apollo/client';
import { SEND_DIRECT_MESSAGE, NOTE_TO_GUESTS, RENAME_CHAT } from './documents.ts';
`;

describe('a mutation that a hook is given', () => {
  const component = (hook: string, body: string, shown: string) => `${HEAD}export function Note({ viewer, to }) {
  ${hook}
  const onSubmit = async text => {
    if (viewer.age < 18) return;
    ${body}
  };
  return <form onSubmit={onSubmit}>${shown}</form>;
}
`;
  const of = (hook: string, body: string, shown = '<textarea />') =>
    sends('src/Note.tsx', component(hook, body, shown));

  it.each([
    [
      'a list',
      'const [post] = useMutation(SEND_DIRECT_MESSAGE);',
      'await post({ to, text });',
      '7 SEND_DIRECT_MESSAGE age',
    ],
    [
      'a key',
      'const { mutate } = useMutation(SEND_DIRECT_MESSAGE);',
      'mutate({ to, text });',
      '7 SEND_DIRECT_MESSAGE age',
    ],
    [
      'an object',
      'const sent = useMutation(SEND_DIRECT_MESSAGE);',
      'await sent.mutateAsync({ to, text });',
      '7 SEND_DIRECT_MESSAGE age',
    ],
    [
      'a second place',
      'const [state, post] = useMutation(SEND_DIRECT_MESSAGE);',
      'await post({ to, text });',
      '7 SEND_DIRECT_MESSAGE age',
    ],
    [
      'its document',
      'const [post] = useMutation(NOTE_TO_GUESTS);',
      'await post({ chatId: to, text });',
      '7 NOTE_TO_GUESTS age',
    ],
  ])('sends where it is run, behind what is asked there: by %s', async (_, hook, body, found) =>
    expect(await of(hook, body)).toEqual([found]),
  );
  it('stands at the hook where others run it', async () =>
    expect(
      await of(
        'const [post] = useMutation(SEND_DIRECT_MESSAGE);',
        'await post({ to, text });',
        '<Emoji onPick={post} />',
      ),
    ).toEqual(['4 SEND_DIRECT_MESSAGE']));
  it('is none where its document sends nothing', async () =>
    expect(await of('const [rename] = useMutation(RENAME_CHAT);', 'await rename({ chatId: to, name: text });')).toEqual(
      [],
    ));
  it('is not another thing of the same name', async () =>
    expect(await of('const [post] = useMutation(RENAME_CHAT);', '{ const post = log; post({ to, text }); }')).toEqual(
      [],
    ));
});

describe('a mutation in Vue', () => {
  it('sends where it is run, also where a client is provided to its hook', async () => {
    const script = `<script setup lang="ts">
import { provideApolloClient, useMutation } from '@vue/apollo-composable';
import { SEND_DIRECT_MESSAGE } from './documents.ts';
const { mutate: post, onError } = provideApolloClient(client)(() => useMutation<Sent>(SEND_DIRECT_MESSAGE));
const send = () => {
  if (me.value.age < 18) return;
  post({ to: to.value, text: text.value });
};
onError(show);
</script>
<template><form @submit="send"><textarea v-model="text" /></form></template>
`;
    expect(await sends('src/Note.vue', script)).toEqual(['7 SEND_DIRECT_MESSAGE age']);
  });
});

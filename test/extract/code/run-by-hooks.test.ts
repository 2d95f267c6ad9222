import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE =
  '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "@apollo/client": "3.9.0", "urql": "4.0.0", "@tanstack/react-query": "5.0.0", "@reduxjs/toolkit": "2.0.0" } }';
const GATE = 'if (me.age < 18) return;';
const ASKED = (run: string) =>
  `const press = () => { ${GATE} ${run}; };\n  return <button onClick={press}>Send</button>;`;
const BARE = (run: string) => `return <button onClick={() => ${run}}>Send</button>;`;

/** Kinds of guard in front of the message of a component that sends it by a hook. */
async function guards(head: string, hook: string, rest: string, more: Record<string, string> = {}) {
  const { facts } = await runFiles({
    'package.json': PACKAGE,
    'src/api.ts': "export const sendDirectMessage = (to, text) => fetch('/api/dms', { method: 'POST', body: text });\n",
    'src/send.tsx': `${head}\nexport function Send({ to, me }) {\n  ${hook}\n  ${rest}\n}\n`,
    ...more,
  });
  const sends = operationsOf(facts, 'dm-send').filter(
    ({ at, value }) => at.path === 'src/send.tsx' && !value.traits.includes('may-deliver'),
  );
  // A document and the call that runs it are two places of one message.
  return [...new Set(sends.map(({ value }) => value.guards!.map(({ kind }) => kind).join()))];
}

const DOC = 'gql`mutation Send($to: ID!, $text: String!) { sendDirectMessage(to: $to, text: $text) { id } }`';
const OF_QUERY = `import { useMutation } from '@tanstack/react-query';\nimport { sendDirectMessage } from './api.ts';`;
const FN = 'useMutation({ mutationFn: text => sendDirectMessage(to, text) })';

it.each([
  [
    'Apollo',
    `import { gql, useMutation } from '@apollo/client';\nconst SEND = ${DOC};`,
    'const [send] = useMutation(SEND);',
    'send({ variables: { to } })',
  ],
  [
    'urql',
    `import { gql, useMutation } from 'urql';\nconst SEND = ${DOC};`,
    'const [state, send] = useMutation(SEND);',
    'send({ to })',
  ],
  ['TanStack Query', OF_QUERY, `const send = ${FN};`, "send.mutate('hi')"],
  [
    'a function that is run later',
    "import { useAsyncFn } from 'react-use';\nimport { sendDirectMessage } from './api.ts';",
    'const [state, send] = useAsyncFn(text => sendDirectMessage(to, text));',
    "send('hi')",
  ],
  ['a member of it', OF_QUERY, `const { mutateAsync: send, isPending } = ${FN};`, "send('hi')"],
  [
    'RTK Query',
    "import { useSendDirectMessageMutation } from './messages.ts';",
    'const [send] = useSendDirectMessageMutation();',
    'send({ to })',
  ],
])('what a hook hands out is guarded where it is run: %s', async (_, head, hook, run) => {
  expect(await guards(head, hook, ASKED(run))).toEqual(['age']);
  expect(await guards(head, hook, BARE(run))).toEqual(['']);
});

it.each([
  ['one of two runs', `const both = <i onClick={() => send.mutate('hi')} />;\n  ${ASKED("send.mutate('hi')")}`],
  ['it is handed on', `later(send);\n  ${ASKED("send.mutate('hi')")}`],
  ['what is asked comes late', `const press = () => { send.mutate('hi'); ${GATE} };\n  return <i onClick={press} />;`],
  ['only its state is asked', `if (me.age < 18 && send.isPending) return null;\n  ${BARE("send.mutate('hi')")}`],
])('not where %s', async (_, rest) => expect(await guards(OF_QUERY, `const send = ${FN};`, rest)).toEqual(['']));

it('is guarded where a hook of the product hands it on', async () => {
  const head = "import { useSend } from './use-send.ts';";
  const own = { 'src/use-send.ts': `${OF_QUERY}\nexport const useSend = to => ${FN};\n` };
  const of = async (rest: string) => {
    const { facts } = await runFiles({
      'package.json': PACKAGE,
      'src/api.ts':
        "export const sendDirectMessage = (to, text) => fetch('/api/dms', { method: 'POST', body: text });\n",
      ...own,
      'src/send.tsx': `${head}\nexport function Send({ to, me }) {\n  const { mutate } = useSend(to);\n  ${rest}\n}\n`,
    });
    return operationsOf(facts, 'dm-send')
      .filter(({ at }) => at.path === 'src/use-send.ts')
      .map(({ value }) => value.guards!.map(({ kind }) => kind).join());
  };
  expect(await of(ASKED("mutate('hi')"))).toEqual(['age']);
  expect(await of(BARE("mutate('hi')"))).toEqual(['']);
});

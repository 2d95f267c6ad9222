import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Whether a page that begins with `initDm` is told to write to somebody. */
async function writes(body: string, { given = '', called = 'initDm()' } = {}): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }',
    'src/provider.tsx': `import { useEffect } from 'react';
import inbox from './inbox.js';
export function Provider({ account, author, hello, recipientId, children }) {
  const initDm = async (${given}) => {
    ${body}
  };
  useEffect(() => { ${called}; }, [account]);
  return children;
}
`,
  });
  return operationsOf(facts, 'dm-send').length > 0;
}

const READS = 'const pair = keys.of(account.pubkey);\n    if (pair) await inbox.init(account.pubkey, pair);';

it('what begins to read the messages that come in writes to nobody', async () => {
  expect(await writes(READS)).toBe(false);
  expect(
    await writes(
      `try {\n    ${READS}\n    setReady(true);\n    } catch (error) { console.error('Could not begin', error); }`,
    ),
  ).toBe(false);
});

it.each([
  ['it is given somebody', READS, { given: 'id', called: 'initDm(recipientId)' }],
  ['it names somebody else', 'await inbox.init(account.pubkey, recipientId);', {}],
  ['something is sent in it', `${READS}\n    await inbox.send('hello');`, {}],
  ['a talk is begun under another word', 'await inbox.upsertThread([account.id, author.id], hello);', {}],
  ['it is written in one word', 'await inbox.dm(author.id, hello);', {}],
  ['a talk is found or made', 'await inbox.getOrCreateTalk(author.id);', {}],
  ['a talk is opened in it', `${READS}\n    await inbox.openWith(account.first);`, {}],
])('unlike where %s', async (_, body, more) => {
  expect(await writes(body, more)).toBe(true);
});

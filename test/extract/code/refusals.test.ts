import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { callSiteOf, isCallOf } from '../../../src/extract/code/call-sites.ts';
import { compileConcepts } from '../../../src/extract/code/concepts.ts';
import { evidenceReader } from '../../../src/extract/code/evidence.ts';
import { explainLine } from '../../../src/extract/code/explain/explain.ts';
import { refusalOf } from '../../../src/extract/code/explain/refusals.ts';
import { openLexicon } from '../../../src/extract/code/lexicon.ts';
import { openSlice } from '../../../src/extract/code/slice.ts';
import { memoryTree } from '../../../src/kit/trees/memory.ts';
import { concepts, EVERYTHING, FIXTURES } from './run-case.ts';

it('what is said about a call agrees with what is decided about it, in every fixture', () => {
  const paths = (readdirSync(FIXTURES, { recursive: true }) as string[]).filter(path => /\.[jt]sx?$/.test(path));
  const files = Object.fromEntries(
    paths.map(path => [path.replaceAll('\\', '/'), readFileSync(join(FIXTURES, path), 'utf8')]),
  );
  const slice = openSlice(memoryTree(files), new Map(), openLexicon());
  const evidence = evidenceReader(new Set(['dm.enabled']));
  let calls = 0;
  for (const path of Object.keys(files)) {
    const file = slice.parse(path);
    for (const call of file?.calls ?? []) {
      const site = callSiteOf(call, file!);
      for (const concept of site ? compiled : []) {
        calls++;
        const refusal = refusalOf(concept, site!, evidence);
        expect([path, concept.id, site!.words, refusal === null]).toEqual([
          path,
          concept.id,
          site!.words,
          isCallOf(concept, site!, evidence),
        ]);
      }
    }
  }
  expect(calls).toBeGreaterThan(1000);
});

const compiled = compileConcepts(concepts, {}, EVERYTHING.demand);

it('explains a line of a component whose facts come from a cache', async () => {
  const tree = memoryTree({
    'Menu.vue': '<template>\n  <button @click="blockUser(user)">Block</button>\n</template>\n',
  });
  const { file, remarks } = await explainLine({ ...EVERYTHING, tree }, { path: 'Menu.vue', line: 2, column: null }, []);
  expect([file, remarks.map(one => one.name)]).toEqual(['parsed', ['blockUser']]);
});

it("explains a line of a script with Flow's types whose facts come from a cache", async () => {
  const tree = memoryTree({
    'menu.js':
      '// @flow\ntype Props = { ref: (?HTMLElement) => void };\nexport const Menu = ({ user }: Props) => <button onClick={() => blockUser(user)}>Block</button>;\n',
  });
  const { file, remarks } = await explainLine({ ...EVERYTHING, tree }, { path: 'menu.js', line: 3, column: null }, []);
  expect([file, remarks.map(one => one.name)]).toEqual(['parsed', ['blockUser']]);
});

it.each([
  ['nobody is named', '<p>{row.title}</p>', 'nothing says that a person wrote it'],
  ['it is handed to what reads it out', '<p dangerouslySetInnerHTML={{ __html: row.html }} />', 'nothing says that'],
  ['one writes there', '<CommentForm><p>{comment.body}</p></CommentForm>', "as somebody's words"],
])('says of a text that is shown why it is no surface: %s', async (_, shown, because) => {
  const tree = memoryTree({ 'row.tsx': `export const Row = ({ row, comment }: Props) => (\n  ${shown}\n);\n` });
  const { remarks } = await explainLine({ ...EVERYTHING, tree }, { path: 'row.tsx', line: 2, column: null }, []);
  expect(remarks.filter(one => one.concept === 'ugc-surface').map(one => one.because)).toEqual([
    expect.stringContaining(because),
  ]);
});

it('says nothing of what is shown and is no text', async () => {
  const tree = memoryTree({ 'row.tsx': 'export const Row = ({ row }: Props) => (\n  <p>{row.count}</p>\n);\n' });
  const { remarks } = await explainLine({ ...EVERYTHING, tree }, { path: 'row.tsx', line: 2, column: null }, []);
  expect(remarks).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import type { SurfaceFact } from '../../../src/model/code-fact.ts';
import { runFiles } from './run-case.ts';

/** A card whose button says nothing of a report: the hook alone is called after it. */
async function states(hook: string, handler: string, made: string) {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }',
    'src/card.tsx': `import { useReportPost } from './hooks';
export function Card({ post }) {
  ${hook}
  return <article><b>{post.author.name}</b><p>{post.body}</p><button onClick={${handler}}>Flag</button></article>;
}
`,
    'src/hooks.ts': made,
  });
  const [surface] = facts.filter((fact): fact is SurfaceFact => fact.kind === 'surface' && !fact.value.isRepeated);
  return surface?.value.controls.map(one => one.state);
}

const TAKEN = 'const { mutate } = useReportPost();';
const SENDS = "await http.post('/reports', { id });";
const WAYS: readonly [string, string, string, (body: string) => string][] = [
  [
    'a mutation',
    TAKEN,
    '() => mutate(post.id)',
    body => `export const useReportPost = () => useMutation({ mutationFn: async id => { ${body} } });`,
  ],
  [
    'a member',
    TAKEN,
    '() => mutate(post.id)',
    body => `export function useReportPost() { return { mutate: async id => { ${body} }, isLoading: false }; }`,
  ],
  [
    'a whole mutation',
    'const report = useReportPost();',
    '() => report.mutate(post.id)',
    body => `export const useReportPost = () => useMutation({ mutationFn: async id => { ${body} } });`,
  ],
  [
    'a mutation that is handed on',
    TAKEN,
    '() => mutate(post.id)',
    body =>
      `export function useReportPost() { const { mutate, isPending } = useMutation({ mutationFn: async id => { ${body} } }); return { mutate, isPending }; }`,
  ],
  [
    'a mutation whose function stands alone',
    TAKEN,
    '() => mutate(post.id)',
    body =>
      `const tell = async id => { ${body} };\nexport const useReportPost = () => useMutation({ mutationFn: tell });`,
  ],
];

describe('a hook that is called after a report', () => {
  it.each(WAYS)('does nothing where %s is empty', async (_, hook, handler, made) =>
    expect(await states(hook, handler, made(''))).toEqual(['does-nothing']),
  );
  it.each(WAYS)('does what %s sends', async (_, hook, handler, made) =>
    expect(await states(hook, handler, made(SENDS))).toEqual(['works']),
  );
});

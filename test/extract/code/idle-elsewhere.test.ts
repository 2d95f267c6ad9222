import { describe, expect, it } from 'vitest';
import type { SurfaceFact } from '../../../src/model/code-fact.ts';
import { runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }';

async function statesOf(hook: string, handler: string, made: string) {
  const { facts } = await runFiles({
    'package.json': PACKAGE,
    'src/post-card.tsx': `import { useComplaint, useSafety, Safety, fileComplaint } from './complaint';
export function PostCard({ post }) {
  ${hook}
  return <article><b>{post.author.name}</b><p>{post.body}</p><button onClick={${handler}}>Report</button></article>;
}
`,
    'src/complaint.ts': made,
  });
  const [surface] = facts.filter((fact): fact is SurfaceFact => fact.kind === 'surface' && !fact.value.isRepeated);
  return surface?.value.controls.filter(one => one.concept === 'report-entry-point').map(one => one.state);
}

const SENDS = "await http.post('/reports', { id });";
const HOOKS: readonly [string, string, string, (body: string) => string][] = [
  [
    'the first of a pair',
    'const [submit, { busy }] = useComplaint();',
    '() => submit(post.id)',
    body =>
      `export function useComplaint() { const [busy] = useState(false); const submit = async id => { ${body} }; return [submit, { busy }]; }`,
  ],
  [
    'the function of a mutation',
    'const { mutate } = useComplaint();',
    '() => mutate(post.id)',
    body => `export const useComplaint = () => useMutation({ mutationFn: async id => { ${body} } });`,
  ],
  [
    'a store',
    'const tell = useSafety(s => s.tell);',
    '() => tell(post.id)',
    body => `export const useSafety = create(() => ({ tell: async id => { ${body} } }));`,
  ],
  [
    'a store with actions',
    'const safety = useSafety();',
    '() => safety.tell(post.id)',
    body =>
      `export const useSafety = defineStore('safety', { state: () => ({}), actions: { async tell(id) { ${body} } } });`,
  ],
  [
    'a thunk',
    'const dispatch = useDispatch();',
    '() => dispatch(fileComplaint(post.id))',
    body => `export const fileComplaint = id => async dispatch => { ${body} };`,
  ],
  [
    'a thunk of a kit',
    'const dispatch = useDispatch();',
    '() => dispatch(fileComplaint(post.id))',
    body => `export const fileComplaint = createAsyncThunk('posts/complain', async id => { ${body} });`,
  ],
  [
    'what a context begins with, which nobody replaces',
    'const { safety } = useContext(Safety);',
    '() => safety.tell(post.id)',
    body =>
      `class Office { async tell(id) { ${body} } }\nconst all = { safety: new Office() };\nexport const Safety = createContext(all);`,
  ],
];

describe('a report that is handed on to where nothing is written', () => {
  it.each(HOOKS)('%s', async (_, hook, handler, made) => {
    expect(await statesOf(hook, handler, made(''))).toEqual(['does-nothing']);
    expect(await statesOf(hook, handler, made(SENDS))).toEqual(['works']);
  });

  it.each([
    ['a reducer waits for it', 'addCase(fileComplaint.fulfilled, (state, { meta }) => { state.told = meta.arg; })'],
    ['something waits for one of several', 'addMatcher(isAnyOf(other, fileComplaint), tell)'],
    ['something waits for its name', "addCase('posts/complain/pending', tell)"],
  ])('does something where %s', async (_, heard) => {
    const made = `export const fileComplaint = createAsyncThunk('posts/complain', async id => {});
export const slice = createSlice({ name: 'posts', extraReducers: builder => { builder.${heard}; } });`;
    const hook = 'const dispatch = useDispatch();';
    expect(await statesOf(hook, '() => dispatch(fileComplaint(post.id))', made)).toEqual(['works']);
  });

  it('does something where the list is not known', async () => {
    const made = 'export function useComplaint() { const submit = () => {}; return [...tools(), submit]; }';
    expect(await statesOf('const [submit] = useComplaint();', 'submit', made)).toEqual(['works']);
  });

  it('does something where a provider gives another', async () => {
    const made = `export const Safety = createContext({ tell() {} });
export const Around = ({ children }) => <Safety.Provider value={useOffice()}>{children}</Safety.Provider>;`;
    expect(await statesOf('const { tell } = useContext(Safety);', '() => tell(post.id)', made)).toEqual(['works']);
  });

  it('does something where an action is only described', async () => {
    const made = "export const fileComplaint = id => ({ type: 'COMPLAINT', id });";
    const hook = 'const dispatch = useDispatch();';
    expect(await statesOf(hook, '() => dispatch(fileComplaint(post.id))', made)).toEqual(['works']);
  });
});

import { describe, expect, it } from 'vitest';
import type { DefaultFact } from '../../../src/model/code-fact.ts';
import { runFiles } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "react": "19.0.0" } }' };

/** Setting and symbol of what is judged, each once. */
async function defaults(text: string, path = 'src/form.tsx'): Promise<string[]> {
  const { facts } = await runFiles({ ...PACKAGE, [path]: text });
  const found = facts.filter((fact): fact is DefaultFact => fact.kind === 'default' && !fact.value.isRepeated);
  return [...new Set(found.map(({ value }) => `${value.symbol} ${value.option}`))];
}

const form = (name: string, state: string) =>
  `export function ${name}({ post, user }: Props) {\n  const [${state};\n  return <form />;\n}\n`;

describe('what stands in for a value that a state begins with', () => {
  it('is said of the state', async () => {
    expect(await defaults(form('CreatePost', "privacy, setPrivacy] = useState(post.visibility || 'public')"))).toEqual([
      'privacy everyone',
    ]);
  });

  it('is no default where the thing is edited', async () => {
    expect(await defaults(form('EditPost', "chosen, setChosen] = useState(post.visibility || 'public')"))).toEqual([]);
  });

  it.each([
    ['shows it', form('PostCard', "chosen, setChosen] = useState(post.visibility || 'public')"), 'visibility everyone'],
    ['edits a person', form('EditUser', 'shut, setShut] = useState(user.isPrivate ?? false)'), 'isPrivate everyone'],
  ])('is said of what it is read from in what %s', async (_, text, said) => {
    expect(await defaults(text)).toEqual([said]);
  });
});

describe('an empty record', () => {
  const record = (first: string) =>
    `export const withDefaults = (post: Post) => {\n  const defaultValues = { ${first}, title: '', visibility: 'public', comments: [] };\n` +
    '  return { ...defaultValues, ...post };\n};\n';

  it('stands under what was loaded', async () => {
    expect(await defaults(record("_id: ''"), 'src/posts.ts')).toEqual([]);
  });

  it('unlike what a new one starts with', async () => {
    expect(await defaults(record("kind: 'note'"), 'src/posts.ts')).toEqual(['visibility everyone']);
  });
});

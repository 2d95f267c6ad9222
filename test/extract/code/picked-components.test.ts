import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const BODY = (name: string, inside = '') => `export function ${name}({ post }) {
  return <article><b>{post.author.name}</b><p>{post.body}</p>${inside}</article>;
}
`;
const REPORT = '<button onClick={() => api.reportPost(post.id)}>Report</button>';
const BODIES = {
  'src/text-body.tsx': BODY('TextBody'),
  'src/share-body.tsx': BODY('ShareBody'),
};
const IMPORTS = "import { TextBody } from './text-body';\nimport { ShareBody } from './share-body';\n";
const TABLE = 'const BODIES = { [Kind.Text]: TextBody, [Kind.Share]: ShareBody };\n';
const page = (picked: string, menu: string) => `export function Frame({ post }) {
  const Body = ${picked};
  return <main>${menu}<Body post={post} /></main>;
}
`;
const PICK = `function bodyOf(kind) {
  if (kind === Kind.Text) return BODIES[Kind.Text];
  return BODIES[Kind.Share];
}
`;

const states = async (files: Readonly<Record<string, string>>) => [...new Set(Object.values(await judged(files)))];

describe('a component that is picked', () => {
  it.each([
    ['out of a table', 'BODIES[post.kind]'],
    ['out of a table, or another one', 'BODIES[post.kind] ?? TextBody'],
    ['by a function', 'bodyOf(post.kind)'],
    ['by a function, once', 'useMemo(() => bodyOf(post.kind), [post.kind])'],
  ])('%s, can be reported where that is shown', async (_, picked) => {
    const shown = { ...BODIES, 'src/page.tsx': IMPORTS + TABLE + PICK + page(picked, REPORT) };
    expect(await states(shown)).toEqual(['offers']);
    const bare = { ...BODIES, 'src/page.tsx': IMPORTS + TABLE + PICK + page(picked, '<hr />') };
    expect(await states(bare)).toEqual(['lacks']);
  });

  it('in another file than the table', async () => {
    const table = { ...BODIES, 'src/bodies.ts': IMPORTS + 'export ' + TABLE };
    const shown = (menu: string) => ({
      ...table,
      'src/page.tsx': `import { BODIES } from './bodies';\n${page('BODIES[post.kind]', menu)}`,
    });
    expect(await states(shown(REPORT))).toEqual(['offers']);
    expect(await states(shown('<hr />'))).toEqual(['lacks']);
  });

  it('and put in where nobody sees it is a question', async () => {
    const held = { ...BODIES, 'src/bodies.ts': IMPORTS + 'export ' + TABLE };
    expect(await judged(held)).toEqual({
      TextBody: 'TextBody is put in by something that picks it, and where that is shown could not be followed',
      ShareBody: 'ShareBody is put in by something that picks it, and where that is shown could not be followed',
    });
  });

  it.each([
    ['a way to a page', "export const routes = [{ path: '/post', component: TextBody }];\n"],
    ['a table of ways', "export const post = { path: '/post', component: TextBody };\n"],
    ['what a navigator is handed', "Navigation.registerComponent('Post', () => TextBody);\n"],
    ['what a navigator loads', "Navigation.registerComponent('Post', () => { return TextBody; });\n"],
    ['what a way loads', "export const post = { path: '/post', loadComponent: () => TextBody };\n"],
    ['what a template may call', 'export default { components: { TextBody } };\n'],
    ['what is made of it', 'export default connect()(TextBody);\n'],
  ])('is not %s', async (_, held) => {
    const files = { 'src/text-body.tsx': BODY('TextBody'), 'src/held.ts': IMPORTS + held };
    expect(await judged(files)).toEqual({ TextBody: 'lacks' });
  });
});

describe('what is offered inside of one that is picked', () => {
  const CARD = `export function PostCard({ post }) {
  const Foot = FEET[post.kind];
  return <article><b>{post.author.name}</b><p>{post.body}</p><Foot post={post} /></article>;
}
`;
  const foot = (name: string, inside: string) => `function ${name}({ post }) { return <footer>${inside}</footer>; }\n`;
  const feet = (more: string) =>
    `const FEET = { text: TextFoot, share: ShareFoot };\n${foot('TextFoot', REPORT)}${foot('ShareFoot', more)}`;

  it('is there, if each of them offers it', async () => {
    expect(await judged({ 'src/card.tsx': feet(REPORT) + CARD })).toEqual({ PostCard: 'offers' });
  });

  it('is a question, if some of them do', async () => {
    expect(await judged({ 'src/card.tsx': feet('<hr />') + CARD })).toEqual({
      PostCard: 'onClick is offered by some of what may be shown there only',
    });
  });

  it.each([
    ['nothing', 'isSmall ? null : TextFoot'],
    ['nothing at times', 'isSmall && TextFoot'],
    ['an element', "isSmall ? 'div' : TextFoot"],
    ['an element of a table', "{ text: TextFoot, share: 'div' }[post.kind]"],
    ['what somebody else wrote', 'isSmall ? Fragment : TextFoot'],
  ])('is a question beside %s', async (_, picked) => {
    const open = "import { Fragment } from 'react';\n";
    const card = CARD.replace('FEET[post.kind]', picked).replace('{ post }', '{ post, isSmall }');
    expect(await judged({ 'src/card.tsx': open + foot('TextFoot', REPORT) + card })).not.toEqual({
      PostCard: 'offers',
    });
    const bare = await judged({ 'src/card.tsx': open + foot('TextFoot', '<hr />') + card });
    expect(Object.values(bare)).not.toContain('offers');
  });

  it.each([
    ['by the width', "import { useWidth } from 'some-widths';\n", 'useWidth({ base: TextFoot, wide: ShareFoot })'],
    ['by the width, or one', "import { useWidth } from 'some-widths';\n", 'useWidth({ wide: ShareFoot }) || TextFoot'],
    [
      'by the platform',
      "import { Platform } from 'some-native';\n",
      'Platform.select({ web: TextFoot, ios: ShareFoot })',
    ],
  ])('is known, if a package picks it %s', async (_, open, picked) => {
    const code = (more: string) => open + feet(more) + CARD.replace('FEET[post.kind]', picked);
    expect(await judged({ 'src/card.tsx': code(REPORT) })).toEqual({ PostCard: 'offers' });
    expect(await judged({ 'src/card.tsx': code(REPORT).replaceAll(REPORT, '<hr />') })).toEqual({ PostCard: 'lacks' });
    expect(await judged({ 'src/card.tsx': code('<hr />') })).toEqual({
      PostCard: 'onClick is offered by some of what may be shown there only',
    });
  });

  it('is a question, if a function of the product picks it otherwise, or more is handed to a package', async () => {
    const own = 'const useWidth = all => window.pick(all);\n';
    const named = CARD.replace('FEET[post.kind]', 'useWidth({ base: TextFoot })');
    expect(Object.values(await judged({ 'src/card.tsx': own + feet('<hr />') + named }))).toEqual([
      'what Foot shows could not be followed',
    ]);
    const open = "import { useWidth } from 'some-widths';\n";
    const more = CARD.replace('FEET[post.kind]', 'useWidth({ base: TextFoot, wide: post.foot })');
    expect(Object.values(await judged({ 'src/card.tsx': open + feet('<hr />') + more }))).toEqual([
      'what Foot shows could not be followed',
    ]);
  });

  it('is missing, if none of them does', async () => {
    expect(await judged({ 'src/card.tsx': (feet('<hr />') + CARD).replace(REPORT, '<hr />') })).toEqual({
      PostCard: 'lacks',
    });
  });

  it('is a question, if more is put into the table', async () => {
    const files = { 'src/card.tsx': `${feet('<hr />').replace(REPORT, '<hr />')}FEET.poll = window.poll;\n${CARD}` };
    expect(Object.values(await judged(files))).toEqual(['what Foot shows could not be followed']);
  });
});

describe('a part that is picked in the middle of what somebody wrote', () => {
  const CELLS = `export const Text = ({ value }) => <span>{value}</span>;
export const Sum = ({ value }) => <b>{value}</b>;
const menu = { kind: 'menu', Cell: Text };
const list = [{ kind: 'text', Cell: Text }, { kind: 'sum', Cell: Sum }, menu];
const table = { text: { Cell: Text }, sum: { Cell: Sum } };
const filled = [{ kind: 'text', Cell: Text }];
filled.push(...others);
export const inList = kind => list.find(one => one.kind === kind);
export const inTable = kind => table[kind];
export const inFilled = kind => filled.find(one => one.kind === kind);
export const inPart = kind => [{ kind, Cell: Text }, ...others].find(one => one.kind === kind);
`;
  const comment = (picked: string) => ({
    'src/cells.tsx': CELLS,
    'src/comment.tsx': `import { inList, inTable, inFilled, inPart, Text, Sum } from './cells';
export function CommentRow({ comment, given }) {
  ${picked}
  return <li><b>{comment.author.name}</b><p>{comment.text}</p><Cell value={comment.value} /></li>;
}
`,
  });

  it.each([
    'const Cell = inList(comment.kind)?.Cell;',
    'const Cell = inTable(comment.kind)?.Cell;',
    "let Cell; if (comment.kind === 'sum') Cell = Sum; else Cell = Text;",
    "let Cell = Text; switch (comment.kind) { case 'sum': Cell = Sum; break; default: break; }",
  ])('hides nothing where all are known: %s', async picked => {
    expect(await judged(comment(picked))).toMatchObject({ CommentRow: 'lacks' });
  });

  it.each([
    'const Cell = inFilled(comment.kind)?.Cell;',
    'const Cell = inPart(comment.kind)?.Cell;',
    'let Cell; if (comment.kind) Cell = given; else Cell = Text;',
    'let Cell = null; for (const one of comment.cells) Cell = one;',
  ])('unlike where one may be anything: %s', async picked => {
    expect((await judged(comment(picked)))['CommentRow']).toContain('Cell');
  });
});

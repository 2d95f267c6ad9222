import { expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const MENUS = `export const ReportMenu = ({ post }) => <button onClick={() => api.reportPost(post.id)}>Report</button>;
export const Empty = () => null;
`;
const card = (parts: string, owner = 'Parts') => `import { ReportMenu, Empty } from './menus.tsx';
${parts}
export const PostCard = ({ post }) => (
  <article><b>{post.author.name}</b><p>{post.body}</p><${owner}.Menu post={post} /></article>
);
`;
const said = async (parts: string, more: Readonly<Record<string, string>> = {}) =>
  (await judged({ 'src/menus.tsx': MENUS, 'src/card.tsx': card(parts), ...more }))['PostCard'];

it.each([
  ['put under it', 'const Parts = () => null;\nParts.Menu = ReportMenu;'],
  ['held by an object', 'const Parts = { Menu: ReportMenu };'],
  ['spread into it', 'const base = { Menu: ReportMenu };\nconst Parts = { Menu: Empty, ...base };'],
  ['assigned to it', 'const Parts = Object.assign(() => null, { Menu: Empty }, { Menu: ReportMenu });'],
])('a part is what is %s', async (_, parts) => expect(await said(parts)).toBe('offers'));

it('what is spread behind it, or put there once more, stands there instead', async () => {
  const slim = 'const slim = { Menu: Empty };\nexport const Parts = { Menu: ReportMenu, ...slim };';
  expect(await said(slim)).toBe('lacks');
  const twice = 'const Parts = () => null;\nParts.Menu = ReportMenu;\nif (window.innerWidth < 600) Parts.Menu = Empty;';
  expect(await said(twice)).toContain('could not be followed');
  const open = 'const Parts = { Menu: ReportMenu, ...window.parts };';
  expect(await said(open)).toContain('could not be followed');
  const parts = 'export const Parts = () => null;\nParts.Menu = ReportMenu;';
  const other = "import { Parts } from './card.tsx';\nexport const shrink = () => { Parts.Menu = () => null; };\n";
  expect(await said(parts, { 'src/small.ts': other })).toContain('could not be followed');
});

it('a part may be put there by another name, in a pattern, or by what is handed the component', async () => {
  const parts = 'const Parts = () => null;\nParts.Menu = ReportMenu;\n';
  const open = [
    'const Same = Parts;\nif (window.innerWidth < 600) Same.Menu = Empty;',
    '({ Menu: Parts.Menu } = window.parts);',
    'shrink(Parts);\nfunction shrink(one) { one.Menu = Empty; }',
    "Reflect.set(Parts, 'Menu', Empty);",
  ];
  for (const one of open) expect(await said(parts + one)).toContain('could not be followed');
  const same = [
    "Parts.Menu.displayName = 'Menu';",
    '({ Head: Parts.Head } = window.parts);',
    'name(Parts);\nfunction name(one) { one.displayName = "Parts"; }',
    'let Same = Parts;\nSame = Empty;',
  ];
  for (const one of same) expect(await said(parts + one)).toBe('offers');
});

import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

/** Whether all of a card was seen, and what a report in it comes to. */
async function card(files: Record<string, string>, box: string, before = ''): Promise<string> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }',
    'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
    'src/comment-card.tsx': `${before}
export function CommentCard({ comment }) {
  return <article><b>{comment.author.name}</b><p>{comment.body}</p>${box}</article>;
}
`,
    ...files,
  });
  const [found] = surfacesOf(facts).filter(({ value }) => value.isRepeated !== true);
  if (!found) return 'none';
  const { complete, controls } = found.value;
  return controls.some(({ concept }) => concept === 'report-entry-point') ? 'reported' : complete ? 'seen' : 'unseen';
}

const MENU = {
  'src/menu.tsx': 'export const Menu = ({ item }) => <button onClick={() => report(item)}>Report</button>;\n',
};
const FACTORY = {
  'src/styled-system/jsx/index.mjs': "export * from './factory.mjs'\n",
  'src/styled-system/jsx/factory.mjs': `function styledFn(Dynamic) { return props => createElement(Dynamic, props) }
function createJsxFactory() { return new Proxy(styledFn, { get: (_, el) => styledFn(el) }) }
export const styled = createJsxFactory()
`,
};
const STYLED = "import { styled, HStack } from '@/styled-system/jsx';";

describe('an element by another name', () => {
  it.each([
    ['of a table that is written later', {}, '<styled.div className="spin" />', STYLED],
    ['of a table in the tree', FACTORY, '<styled.section>by</styled.section>', STYLED],
    ['with a look', {}, '<Title>by</Title>', `${STYLED}\nconst Title = styled(styled.h2, { base: { color: 'red' } });`],
    [
      'a part of a package with a look',
      {},
      '<Root positioning={{ gap: 4 }}>by</Root>',
      `import { Menu } from '@ark-ui/react';
import { createStyleContext } from '@/styled-system/jsx';
const { withRootProvider } = createStyleContext(looks);
const Root = withRootProvider(Menu.Root);`,
    ],
    [
      'a part that a module hands on from a package',
      { 'src/select.tsx': "export { SelectHidden as Hidden } from '@ark-ui/react';\n" },
      '<Select.Hidden of={comment} />',
      "import * as Select from './select';",
    ],
    ['a box that is written later', {}, '<HStack>by</HStack>', STYLED],
  ])('hides nothing: %s', async (_, files, box, before) => expect(await card(files, box, before)).toBe('seen'));

  it('leads to what it is made of', async () => {
    const before = `${STYLED}\nimport { Menu } from './menu.tsx';\nconst Own = styled(Menu, { base: { color: 'red' } });`;
    expect(await card(MENU, '<Own item={comment} />', before)).toBe('reported');
  });

  it.each([
    ['what is no element', '<styled.CommentMenu item={comment} />', "import { styled } from '@/own-system/jsx';"],
    [
      'a part of the product that is not found',
      '<Root item={comment} />',
      "import { Parts } from '@/own-system/jsx';\nconst Root = withRootProvider(Parts.Root);",
    ],
    [
      'what a function of the product draws around a part',
      '<Root item={comment} />',
      "import { Menu } from '@ark-ui/react';\nconst withMore = Part => props => <><Part {...props} />{more(props)}</>;\nconst Root = withMore(Menu.Root);",
    ],
    ['a part that a module does not have', '<Own.Hidden of={comment} />', "import * as Own from './comment-card';"],
    ['a table that is handed over', '<slots.footer item={comment} />', 'let slots = window.slots;'],
    ['a file that is missing', '<Stack item={comment} />', "import { Stack } from '@/own-system/jsx';"],
    [
      'a look that names another',
      '<Own item={comment} />',
      `${STYLED}\nconst Own = styled(styled.div, { as: pick() });`,
    ],
  ])('unlike %s', async (_, box, before) => expect(await card({}, box, before)).toBe('unseen'));

  it('unlike a table that is written out', async () => {
    const before = "import { Menu } from './menu.tsx';\nconst styled = { footer: Menu };";
    expect(await card(MENU, '<styled.footer item={comment} />', before)).toBe('reported');
  });
});

import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const REPORT = '<button onClick={() => api.reportPost(post.id)}>Report</button>';
const part = (name: string, inside: string) => `function ${name}({ post }) { return <footer>${inside}</footer>; }\n`;
const MENU = part('Menu', REPORT);
const PLAIN = part('Plain', '<hr />');
const card = (inside: string) =>
  `export function PostCard({ post, isWide }) {\n  return <article><b>{post.author.name}</b><p>{post.body}</p>${inside}</article>;\n}\n`;
const HERE = './';
const OPEN = { PostCard: 'what Foot shows could not be followed' };

const shown = (code: string) => judged({ 'src/card.tsx': code });

describe('a component that is handed to another', () => {
  const box = (given: string, head = '{ foot: Foot, children, post }') =>
    MENU +
    PLAIN +
    `function Box(${head}) { return <section>{children}{Foot && <Foot post={post} />}</section>; }\n` +
    card(`<Box post={post} ${given} />`);

  it.each([
    ['by its name', 'foot={Menu}'],
    ['whatever is chosen', 'foot={isWide ? Menu : Menu}'],
    ['by a name for what is chosen', 'foot={isWide ? Menu : undefined ?? Menu}'],
  ])('is followed %s', async (_, given) => {
    expect(await shown(box(given))).toEqual({ PostCard: 'offers' });
    expect(await shown(box(given.replaceAll('Menu', 'Plain')))).toEqual({ PostCard: 'lacks' });
  });

  it('offers nothing where an element or nothing is handed', async () => {
    expect(await shown(box("foot={isWide ? 'nav' : 'div'}"))).toEqual({ PostCard: 'lacks' });
    expect(await shown(box(''))).toEqual({ PostCard: 'lacks' });
  });

  it('is the one that stands there where nothing is handed', async () => {
    const head = '{ foot: Foot = Menu, children, post }';
    expect(await shown(box('', head))).toEqual({ PostCard: 'offers' });
    expect(await shown(box('foot={undefined}', head))).toEqual({ PostCard: 'offers' });
    expect(await shown(box('foot={Plain}', head))).toEqual({ PostCard: 'lacks' });
  });

  it('is not the one that stands there where it is switched off', async () => {
    const head = '{ foot: Foot = Menu, children, post }';
    const off = 'foot={isWide ? null : undefined}';
    expect(await shown(box('foot={null}', head))).toEqual({ PostCard: 'lacks' });
    expect(await shown(box('foot={false}', head))).toEqual({ PostCard: 'lacks' });
    expect(await shown(box(off, head))).toEqual({
      PostCard: 'onClick is offered by some of what may be shown there only',
    });
    // Unlike a default, this one stands in for `null` as well.
    const either = box(off, '{ foot, children, post }').replace(
      'post }) { return <section',
      'post }) { const Foot = foot ?? Menu; return <section',
    );
    expect(await shown(either)).toEqual({ PostCard: 'offers' });
  });

  it('is followed where it is named with the props', async () => {
    const part = (menu: string) =>
      `${MENU + PLAIN}function Box(props) { return <section><props.foot post={props.post} /></section>; }\n` +
      card(`<Box post={post} ${menu} />`);
    expect(await shown(part('foot={Menu}'))).toEqual({ PostCard: 'offers' });
    expect(await shown(part('foot={Plain}'))).toEqual({ PostCard: 'lacks' });
    expect(await shown(part('foot={pick(post)}'))).toEqual({ PostCard: 'what props.foot shows could not be followed' });
  });

  it('is a question where one of them offers it', async () => {
    expect(await shown(box("foot={isWide ? Menu : 'div'}"))).toEqual({
      PostCard: 'onClick is offered by some of what may be shown there only',
    });
  });

  it.each([
    ['a call picks it', 'foot={pick(post)}'],
    ['more is handed than is to be seen', '{...feet}'],
  ])('is a question where %s', async (_, given) => {
    expect(await shown(box(given))).toEqual(OPEN);
  });

  it('is a question where the parent hands on what nobody was seen to hand it', async () => {
    const code = box('foot={foot}').replace('{ post, isWide }', '{ post, foot }');
    expect(await shown(code)).toEqual(OPEN);
  });

  it('is followed under the name of a slot', async () => {
    const head = '{ parts, children, post }';
    const slot = (given: string) =>
      box(given, head).replace(
        'post }) { return <section',
        'post }) { const Foot = parts?.foot ?? Plain; return <section',
      );
    expect(await shown(slot('parts={{ foot: Menu }}'))).toEqual({
      PostCard: 'onClick is offered by some of what may be shown there only',
    });
    expect(await shown(slot('parts={{ foot: Plain }}'))).toEqual({ PostCard: 'lacks' });
    expect(await shown(slot('parts={pick(post)}'))).toEqual(OPEN);
  });
});

describe('a component that is taken out of an object', () => {
  const taken = (given: string, from = 'Menu') =>
    MENU + PLAIN + card('<Foot post={post} />').replace('  return', `  ${given.replaceAll('FOOT', from)}\n  return`);

  it.each([
    ['of two', 'const { Foot } = isWide ? { Foot: FOOT } : { size: 1, Foot: FOOT };'],
    ['under another name', 'const { foot: Foot } = { ...looks, foot: FOOT };'],
    [
      'that a hook hands back',
      'const { Foot } = useParts();\n  function useParts() { return { Foot: FOOT, size: 1 }; }',
    ],
  ])('%s', async (_, given) => {
    expect(await shown(taken(given))).toEqual({ PostCard: 'offers' });
    expect(await shown(taken(given, 'Plain'))).toEqual({ PostCard: 'lacks' });
  });

  it.each([
    ['more may be spread over it', 'const { Foot } = { Foot: FOOT, ...looks };'],
    ['one of several does not hold it', 'const { Foot } = isWide ? { Foot: FOOT } : looks;'],
    ['it may be taken anew', 'let { Foot } = { Foot: FOOT };'],
    ['it is put there by somebody else', 'const { Foot } = useParts();'],
  ])('is a question where %s', async (_, given) => {
    expect(await shown(taken(given, 'Plain'))).toEqual(OPEN);
  });
});

describe('a component that is loaded when it is shown', () => {
  const table = (second: string) => ({
    'src/menu.tsx': `export default ${MENU}`,
    'src/plain.tsx': `export default ${PLAIN}`,
    'src/card.tsx': `const First = lazy(() => import('${HERE}${second}'));\nconst Second = lazy(() => import('${HERE}${second}'));\nconst FEET = { text: First, share: Second };\n${card(
      '<Foot post={post} />',
    ).replace('  return', '  const Foot = FEET[post.kind];\n  return')}`,
  });

  it('is followed out of a table', async () => {
    expect(await judged(table('menu'))).toEqual({ PostCard: 'offers' });
    expect(await judged(table('plain'))).toEqual({ PostCard: 'lacks' });
  });

  it('is a question where nobody sees what it loads', async () => {
    expect(await judged(table('gone'))).toEqual(OPEN);
  });
});

describe('a box around a box around a box', () => {
  it('is followed through files', async () => {
    const level = (own: number) =>
      `import styled from 'styled-components'; import { Box${own - 1} } from './box${own - 1}';\nexport const Box${own} = styled(Box${own - 1})({ gap: 1 });\n`;
    const files = {
      'src/box0.tsx': 'export const Box0 = (props) => <section>{props.children}</section>;\n',
      'src/box1.tsx': level(1),
      'src/box2.tsx': level(2),
      'src/box3.tsx': level(3),
      'src/card.tsx': `import { Box3 } from './box3';\n${card('<Box3>{post.title}</Box3>')}`,
    };
    expect(await judged(files)).toEqual({ PostCard: 'lacks' });
    const menu = { ...files, 'src/box0.tsx': files['src/box0.tsx'].replace('{props.children}', REPORT) };
    expect(await judged(menu)).toEqual({ PostCard: 'offers' });
  });
});

describe('a table of components that is handed on', () => {
  const tree = (given: string, head = 'const Part = parts[token.type];\n  return <Part post={post} />;') =>
    `${MENU + PLAIN}${part('Text', '<span>Written by hand</span>')}
const PARTS = { text: Text, menu: Menu };
const SHORT = { text: Text, menu: Menu };
function Tree({ parts, token, post }) {
  ${head}
}
function Words({ parts, post }) { return <p>{post.tokens.map(token => <Tree parts={parts} token={token} post={post} />)}</p>; }
${card(`<Words ${given} post={post} />`)}`;
  const plain = (code: string) => code.replaceAll('menu: Menu', 'menu: Plain');

  it.each([
    ['all of it', 'parts={PARTS}'],
    ['one or another', 'parts={isWide ? PARTS : SHORT}'],
    ['as it is written', 'parts={{ text: Text, menu: Menu }}'],
  ])('is read: %s', async (_, given) => {
    expect(await shown(tree(given))).toEqual({
      PostCard: 'onClick is offered by some of what may be shown there only',
    });
    expect(await shown(plain(tree(given)))).toEqual({ PostCard: 'lacks' });
  });

  it('is asked for one that is named', async () => {
    const named = (key: string) =>
      tree('parts={PARTS}', `const Part = parts['${key}'];\n  return <Part post={post} />;`);
    expect(await shown(named('menu'))).toEqual({ PostCard: 'offers' });
    expect(await shown(named('text'))).toEqual({ PostCard: 'lacks' });
  });

  it.each([
    ['nobody sees', 'parts={window.parts}'],
    ['more is spread into', 'parts={{ ...window.parts, text: Text }}'],
    ['is made somewhere', 'parts={partsOf(post)}'],
  ])('is a question, if it is one that %s', async (_, given) => {
    expect(await shown(plain(tree(given)))).toEqual({ PostCard: 'what Part shows could not be followed' });
  });
});

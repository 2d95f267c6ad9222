import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const REPORT = '<button onClick={() => api.reportPost(post.id)}>Report</button>';
const MENU = `export function Menu({ post }) { return <footer>${REPORT}</footer>; }\n`;
const PLAIN = 'export function Plain({ post }) { return <footer><hr /></footer>; }\n';
const card = (tag: string) =>
  `export function PostCard({ post, foot, parts }) {\n  return <article><b>{post.author.name}</b><p>{post.body}</p><${tag} post={post} /></article>;\n}\n`;
const OPEN = (tag: string) => ({ PostCard: `what ${tag} shows could not be followed` });

describe('a tag that names a part of something', () => {
  it.each([
    ['put on another component', 'function Card() { return null; }\nCard.Foot = Menu;\n', 'Card.Foot'],
    ['put on another component as a table', 'const Card = Object.assign(() => null, { Foot: Menu });\n', 'Card.Foot'],
    ['of a table', 'const Parts = { Foot: Menu };\n', 'Parts.Foot'],
    ['of a namespace', 'namespace Parts { export const Foot = memo(Menu); }\n', 'Parts.Foot'],
  ])('is followed: %s', async (_, given, tag) => {
    const code = MENU + PLAIN + given + card(tag);
    expect(await judged({ 'src/card.tsx': code })).toEqual({ PostCard: 'offers' });
    const bare = MENU + PLAIN + given.replace('Menu', 'Plain') + card(tag);
    expect(await judged({ 'src/card.tsx': bare })).toEqual({ PostCard: 'lacks' });
  });

  it.each([
    ['of a module', "export { Menu as Foot } from './menu';\n", "import * as Parts from './parts';\n"],
    [
      'of what a module gives',
      "import { Menu } from './menu';\nexport const Parts = { Foot: Menu };\n",
      "import { Parts } from './parts';\n",
    ],
    [
      'of what a module gives by itself',
      "import { Menu } from './menu';\nconst Parts = () => null;\nParts.Foot = Menu;\nexport default Parts;\n",
      "import Parts from './parts';\n",
    ],
  ])('is followed: %s', async (_, parts, named) => {
    const files = (menu: string) => ({
      'src/menu.tsx': menu,
      'src/parts.tsx': parts,
      'src/card.tsx': named + card('Parts.Foot'),
    });
    expect(await judged(files(MENU))).toEqual({ PostCard: 'offers' });
    expect(await judged(files(PLAIN.replace('Plain', 'Menu')))).toEqual({ PostCard: 'lacks' });
  });

  it.each([
    ['of the item itself', '', 'post.Foot'],
    ['of an object that nobody writes down', '', 'parts.Foot'],
    ['put on it twice', 'function Card() { return null; }\nCard.Foot = Menu;\nCard.Foot = Plain;\n', 'Card.Foot'],
    [
      'put on it by a key as well',
      "function Card() { return null; }\nCard.Foot = Menu;\nCard['Foot'] = Plain;\n",
      'Card.Foot',
    ],
    [
      'put on it with others as well',
      'function Card() { return null; }\nCard.Foot = Menu;\nObject.assign(Card, { Foot: Plain });\n',
      'Card.Foot',
    ],
    ['put on it for some', 'function Card() { return null; }\nif (isWide) Card.Foot = Menu;\n', 'Card.Foot'],
    ['of a table that does not hold it', 'const Parts = { Head: Menu };\n', 'Parts.Foot'],
  ])('is a question: %s', async (_, given, tag) => {
    expect(await judged({ 'src/card.tsx': MENU + PLAIN + given + card(tag) })).toEqual(OPEN(tag));
  });

  it('is a question: put on it elsewhere, by another name', async () => {
    const files = (more: string) => ({
      'src/menu.tsx': `${MENU}export function Parts() { return null; }\nParts.Foot = Menu;\n`,
      'src/card.tsx': `import { Parts } from './menu';\n${card('Parts.Foot')}`,
      'src/other.tsx': PLAIN.replace('export ', '').replace('Plain', 'Parts') + 'export { Parts };\n',
      'src/mobile.tsx': `${PLAIN}${more}\n`,
    });
    expect(await judged(files("import { Parts as P } from './menu';\nP.Foot = Plain;"))).toEqual(OPEN('Parts.Foot'));
    expect(await judged(files("import { Parts as P } from './other';\nP.Foot = Plain;"))).toEqual({
      PostCard: 'offers',
    });
  });

  it.each([
    ['of a package', "import * as Card from 'some-cards';\n", 'Card.Foot'],
    ['of what a package gives', "import { Card } from 'some-cards';\n", 'Card.Foot'],
    ['of a package, for a kind of thing', "import * as all from 'some-cards';\nconst Foot = all.Foot<Post>;\n", 'Foot'],
    ['of a context', 'const Card = createContext(null);\n', 'Card.Provider'],
  ])('adds nothing: %s', async (_, given, tag) => {
    expect(await judged({ 'src/card.tsx': given + card(tag) })).toEqual({ PostCard: 'lacks' });
  });
});

describe('a context', () => {
  const page = (made: string) =>
    `${made}const Chosen = createContext({ open: () => {} });\n${card('hr').replace('<hr post={post} />', '<Chosen value={post}><hr /></Chosen>')}`;

  it('shows what stands in it', async () => {
    const made = "import { createContext } from 'react';\n";
    expect(await judged({ 'src/card.tsx': page(made) })).toEqual({ PostCard: 'lacks' });
    expect(await judged({ 'src/card.tsx': page(made).replace('<hr />', REPORT) })).toEqual({ PostCard: 'offers' });
  });

  it('of the product may show more', async () => {
    const made = 'const createContext = make => window.made(make);\n';
    expect(await judged({ 'src/card.tsx': page(made) })).toEqual(OPEN('Chosen'));
  });
});

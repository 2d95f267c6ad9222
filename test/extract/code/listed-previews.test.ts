import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const PREVIEW =
  'export const PostPreview = ({ post }) => <article><b>{post.author.name}</b><p>{post.content}</p></article>;\n';
const HERE = './';
const shown = (page: string) =>
  judged({ 'src/preview.tsx': PREVIEW, 'src/page.tsx': `import { PostPreview } from '${HERE}preview';\n${page}\n` });

describe('a preview', () => {
  it.each([
    [
      'for each of a list',
      'export const Home = ({ items }) => <main>{items.map(one => <PostPreview post={one} />)}</main>;',
    ],
    [
      'for each of a list that a component goes through',
      "import { For } from 'solid-js';\n" +
        'export const Home = ({ items }) => <For each={items}>{one => <PostPreview post={one} />}</For>;',
    ],
  ])('is of what others wrote where it is shown %s', async (_, page) => {
    expect(await shown(page)).toEqual({ PostPreview: 'lacks' });
  });

  it.each([
    ['alone', 'export const Write = ({ post }) => <main><PostPreview post={post} /></main>;'],
    [
      'for each draft',
      'export const Mine = ({ drafts }) => <main>{drafts.map(one => <PostPreview post={one} />)}</main>;',
    ],
    [
      'beside a list',
      'export const Write = ({ post, tags }) => <main>{tags.map(tag => <b><PostPreview key={tag} post={post} /></b>)}</main>;',
    ],
  ])('may be of what one is writing where it is shown %s', async (_, page) => {
    expect(await shown(page)).toEqual({});
  });
});

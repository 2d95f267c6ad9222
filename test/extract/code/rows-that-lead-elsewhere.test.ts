import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

/** A row of posts, after what stands before it. */
const files = (row: string, before = '') => ({
  'src/list.tsx': `import { Link } from 'router';
export const PostRow = ({ post }: Props) => { ${before} return ${row}; };
export const Wall = ({ posts }: Props) => <ul>{posts.map(post => <PostRow key={post.id} post={post} />)}</ul>;
`,
});
const SHOWN = '<b>{post.author.name}</b><p>{post.body}</p>';

describe('names that lead back to each other', () => {
  it.each([
    ['a press', `<div onClick={open}>${SHOWN}</div>`, 'var open = start; var start = open;'],
    ['a press through a hook', `<div onClick={open}>${SHOWN}</div>`, 'const open = useOnce(open);'],
    ['an address', `<Link to={to}>${SHOWN}</Link>`, 'var to = href; var href = to;'],
  ])('lead nowhere: %s', async (_, row, before) => {
    expect(await judged(files(row, before))).toMatchObject({ PostRow: 'lacks' });
  });
});

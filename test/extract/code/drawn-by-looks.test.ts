import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

/** What is told of a feed whose cards are a link with one word in it, and of the card. */
const told = (card: string) =>
  judged({
    'src/feed.jsx': `import Link from 'next/link';
import { styles } from './styles.js';
export const PostCard = ({ post, color }) => (
  ${card}
);
export const Feed = ({ posts }) => <div>{posts.map(post => <PostCard key={post.id} post={post} />)}</div>;
`,
  });

describe('a link with one word in it', () => {
  it.each([
    '<Link href={`/p/${post.id}`}><div style={{ backgroundImage: `url(${post.imageUrl})` }} /><span>Open</span></Link>',
    "<div style={{ background: 'url(' + post.photo + ') center' }}><button onClick={() => open(post)}>View</button></div>",
    '<Link href={`/p/${post.id}`}><div style={{ background: post.photo }} /><span>Open</span></Link>',
    "<Link href={`/p/${post.id}`}><div sx={{ '&::before': { content: post.text } }} /><span>Open</span></Link>",
    '<Link href={`/p/${post.id}`}><div style={{ ...post.look }} /><span>Open</span></Link>',
    '<Link href={`/p/${post.id}`}><div style={post.look} /><span>Open</span></Link>',
    '<Link href={`/p/${post.id}`}><div className={`bg-[url(${post.photo})]`} /><span>Open</span></Link>',
  ])('shows what is drawn by its look: %s', async card => {
    expect(await told(card)).not.toEqual({});
  });

  it.each([
    '<Link href={`/p/${post.id}`}><div style={{ color, padding: 8 }} /><span>Open</span></Link>',
    "<Link href={`/p/${post.id}`}><div style={{ background: 'white', '&:hover': { color } }} /><span>Open</span></Link>",
    '<Link href={`/p/${post.id}`} style={[styles.row, { padding: 4 }]}><span>Open</span></Link>',
  ])('shows nothing of anybody where that only says how it looks: %s', async card => {
    expect(await told(card)).toEqual({});
  });
});

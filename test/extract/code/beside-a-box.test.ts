import { expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const POST = `export const PostView = ({ post }: Props) => <section><h1>{post.author.name}</h1><p>{post.body}</p></section>;
`;
const REPORT = '<ReportButton onClick={() => reportUser(post.id)} />';
const page = (shown: string) => ({
  'src/post.tsx': POST,
  'src/page.tsx': `import { PostView } from './post';
export const Screen = ({ post, others, player }: Props) => <Layout>${shown}</Layout>;
`,
});
const BOXED = '<div><div><PostView post={post} /></div></div>';

it.each([
  ['right beside the box', `${REPORT}${BOXED}`],
  ['in a head', `<header><div>${REPORT}</div></header>${BOXED}`],
  ['in a head of the product', `<PostHeader>${REPORT}</PostHeader>${BOXED}`],
  ['in what is around a thing without a box', `<aside>${REPORT}</aside><PostView post={post} />`],
])('a report beside a box is for what is in it: %s', async (_, shown) => {
  expect(await judged(page(shown))).toEqual({ PostView: 'offers' });
});

it.each([
  ['in a side', `<aside><b>{player.name}</b>${REPORT}</aside>${BOXED}`],
  ['in a part of the page', `<PlayerArea><b>{player.name}</b>${REPORT}</PlayerArea>${BOXED}`],
  ['in a box whose name only ends like one', `${REPORT}<ChatArea><div><PostView post={post} /></div></ChatArea>`],
])('a report of another part of the page leaves it open, or is none: %s', async (_, shown) => {
  const { PostView } = await judged(page(shown));
  expect(PostView).not.toBe('offers');
});

it('a report of each of others is none for it', async () => {
  const rows = `<section>{others.map(one => <OtherRow key={one.id} one={one}>${REPORT}</OtherRow>)}</section>`;
  expect(await judged(page(rows + BOXED))).toEqual({ PostView: 'lacks' });
});

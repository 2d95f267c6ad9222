import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles, surfacesOf } from './run-case.ts';

const PAGE = { 'package.json': '{ "name": "web", "dependencies": { "react": "19", "react-dom": "19" } }' };

describe('a part that is given nothing', () => {
  const list = (comments: string) => ({
    ...PAGE,
    'src/comments.tsx': `${comments}
export function CommentList() {
  return <section><h2>What others have said here</h2>{comments.map(one => <p key={one.id}>{one.label}</p>)}</section>;
}
export const Page = () => <main><CommentList /></main>;
`,
  });
  const isShown = async (comments: string) => surfacesOf((await runFiles(list(comments))).facts).length > 0;

  it.each([
    'const comments = loadComments();',
    'const comments = window.__COMMENTS__;',
    'let comments = []; watch(all => { comments = all; });',
  ])('shows what comes from somewhere else: %s', async comments => expect(await isShown(comments)).toBe(true));

  it('shows the words of the product where they are written there', async () =>
    expect(await isShown("const comments = [{ id: 1, label: 'We love it' }];")).toBe(false));
});

describe('a list that loads on', () => {
  const traits = async (name: string) => {
    const { facts } = await runFiles({
      ...PAGE,
      [`src/${name}.tsx`]: `export function ${name}() {
  const { data, fetchNextPage, hasNextPage } = useInfiniteQuery({ queryKey: ['all'], queryFn: load });
  return <InfiniteScroll next={fetchNextPage} hasMore={hasNextPage}>{data.pages.map(one => <Row key={one.id} one={one} />)}</InfiniteScroll>;
}
`,
    });
    return operationsOf(facts, 'infinite-scroll').map(({ value }) => value.traits.includes('list'));
  };

  it.each(['FollowingFeed', 'CommunitiesTimeline', 'FriendsStories'])('is a feed of what they post: %s', async name =>
    expect(await traits(name)).not.toContain(true),
  );
  it.each(['FollowingList', 'CommunitiesPage'])('is a list of them: %s', async name =>
    expect(await traits(name)).not.toContain(false),
  );
});

describe('a script in a folder of scripts', () => {
  const sends = async (text: string) => {
    const { facts } = await runFiles({
      'package.json': '{ "name": "server", "dependencies": { "bullmq": "5" } }',
      'scripts/worker.ts': `${text}\nprocess.on('SIGTERM', () => process.exit(0));\n`,
    });
    return operationsOf(facts, 'dm-send').length;
  };
  const SENDS =
    'await prisma.directMessage.create({ data: { senderId: job.from, recipientId: job.to, text: job.text } });';

  it.each([
    `new Worker('direct', async job => { ${SENDS} });`,
    `queue.process(async job => { ${SENDS} });`,
    `cron.schedule('* * * * *', async () => { for (const job of await due()) { ${SENDS} } });`,
  ])('serves people: %s', async text => expect(await sends(text)).toBe(1));

  it('is run by hand', async () => expect(await sends(`for (const job of rows) { ${SENDS} }`)).toBe(0));
});

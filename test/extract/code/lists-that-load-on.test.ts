import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function traits(path: string, code: string): Promise<readonly (readonly string[])[]> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "react": "19.0.0" } }', [path]: code });
  return operationsOf(facts, 'infinite-scroll').map(({ value }) => value.traits);
}

describe('what an observer brings', () => {
  const page = (load: string) => `export const Stage = ({ ${load} }: Props) => {
  useEffect(() => {
    watch.current = new IntersectionObserver(seen => {
      if (seen[0].isIntersecting && !isEnd) setPage(before => { ${load}(before + 1); return before + 1; });
    });
    watch.current.observe(last.current);
  }, [isEnd]);
  return <ul>{rows.map(row => <Row key={row.id} row={row} />)}<li ref={last} /></ul>;
};
`;
  it.each(['getScores', 'loadRanking', 'fetchStandings'])('is a list to work through: %s', async load =>
    expect(await traits('src/stage.tsx', page(load))).toEqual([['list']]),
  );
  it.each(['getClips', 'loadArticles'])('and a feed otherwise: %s', async load =>
    expect(await traits('src/stage.tsx', page(load))).toEqual([[]]),
  );
});

describe('pictures to choose from', () => {
  const grid = (from: string, data: string) => `import CameraRoll from '${from}';
export const Shots = ({ ${data}, more }: Props) => <FlatList data={${data}} onEndReached={more} renderItem={show} />;
`;
  it('of one’s own phone are no feed', async () =>
    expect(await traits('src/shots.tsx', grid('@react-native-camera-roll/camera-roll', 'photos'))).toEqual([]));
  it.each([
    ['from elsewhere', './roll', 'photos'],
    ['beside posts', '@react-native-camera-roll/camera-roll', 'posts'],
  ])('unlike those %s', async (_, from, data) => expect(await traits('src/shots.tsx', grid(from, data))).toEqual([[]]));
});

describe('what was said before in one talk', () => {
  const list = (given: string) => `export const ChatLog = ({ messages, more }: Props) => (
  <FlatList data={messages.rows} renderItem={line} onEndReached={() => loadMessages(more)} ${given} />
);
`;
  it.each([
    "style={{ transform: [{ rotate: '180deg' }] }}",
    'contentStyle={styles.invertedCell}',
    'style={{ scaleY: -1 }}',
    "style={{ flexDirection: 'column-reverse' }}",
    'className="flex flex-col-reverse"',
  ])('stands in a list that is turned by hand: %s', async given =>
    expect(await traits('src/chat-log.tsx', list(given))).toEqual([]),
  );
  it.each([
    "style={{ transform: [{ rotate: '90deg' }] }}",
    'style={styles.invitation}',
    'className="flex sm:flex-col-reverse"',
    'className="flex flex-col-reverse md:flex-row"',
  ])('unlike %s', async given => expect(await traits('src/chat-log.tsx', list(given))).not.toEqual([]));

  const heard = (look: string, name = 'ChatLog') => `export function ${name}({ messages, more }: Props) {
  const box = useRef(null);
  const handleScroll = useEvent(() => {
    if (box.current.clientHeight - box.current.scrollTop >= box.current.scrollHeight - EDGE) loadMore(more);
  });
  return <div ref={box} ${look} onScroll={handleScroll}>{messages.map(line)}</div>;
}
`;
  it('is heard of in a box that is laid out upward', async () => {
    expect(await traits('src/chat-log.tsx', heard('className="flex flex-col-reverse"'))).toEqual([]);
    expect(await traits('src/chat-log.tsx', heard('className="flex flex-col"'))).not.toEqual([]);
    expect(
      await traits(
        'src/posts.tsx',
        heard('className="flex flex-col-reverse"', 'Posts').replaceAll('messages', 'posts'),
      ),
    ).not.toEqual([]);
  });

  const view = (test: string) => `export class Timeline {
  async _onScroll() {
    const root = this.root();
    if (${test} && !this.busy) this._loadAtTopWhile(grows);
  }
  mount() {
    this.root().addEventListener('scroll', this._onScroll);
  }
}
`;
  it('is brought at the upper end', async () => {
    expect(await traits('src/room/timeline.js', view('root.scrollTop < OFFSET'))).toEqual([]);
    expect(await traits('src/room/timeline.js', view('root.scrollTop < root.scrollHeight - OFFSET'))).not.toEqual([]);
    expect(await traits('src/posts/timeline.js', view('root.scrollTop < OFFSET'))).not.toEqual([]);
  });
});

describe('rows that are all known', () => {
  const loader = (count: string) => `import InfiniteLoader from 'react-window-infinite-loader';
export const Gallery = ({ ids, hasMore, load }: Props) => (
  <InfiniteLoader itemCount={${count}} isItemLoaded={isThere} loadMoreItems={load}>{show}</InfiniteLoader>
);
`;
  it('are no feed', async () => {
    expect(await traits('src/gallery.tsx', loader('ids.length'))).toEqual([]);
    expect(await traits('src/gallery.tsx', loader('hasMore ? ids.length + 1 : ids.length'))).not.toEqual([]);
  });
  it('are handed over whole', async () => {
    const rows = (more: string) => `import { InfiniteScroll } from './scroll';
export const Log = ({ rows, load }: Props) => <InfiniteScroll rows={rows} scrollToBottom={true} rowRender={show} ${more} />;
`;
    expect(await traits('src/log.tsx', rows(''))).toEqual([]);
    expect(await traits('src/log.tsx', rows('onBottom={load}'))).not.toEqual([]);
  });
});

describe('a scroller that is told how many there are', () => {
  const reader = (given: string) =>
    `export const Reader = ({ bring, pages }: Props) => <InfiniteScroller loadMore={bring} ${given} />;\n`;
  it.each(['totalPages={pages}', 'total={pages.length}', 'total-items="40"'])('comes to an end: %s', async given =>
    expect(await traits('src/reader.tsx', reader(given))).toEqual([['list']]),
  );
  it.each(['total={Infinity}', 'total={hasMore ? pages + 1 : pages}', 'totalTime={pages}', 'itemCount={pages}'])(
    'unlike one that is told something else: %s',
    async given => expect(await traits('src/reader.tsx', reader(given))).toEqual([[]]),
  );
});

describe('a feed', () => {
  const scroll = (name: string, given: string, row = '<Clip key={one.id} of={one} />') =>
    `export const ${name} = ({ all, bring, page, users, count }: Props) => {
  const more = () => { if (page > LAST) return; bring(page + 1); };
  return <InfiniteScroll ${given}>{all.map(one => ${row})}</InfiniteScroll>;
};
`;
  it.each([
    ['that says how long it is', 'src/clips.tsx', scroll('ClipFeed', 'loadMore={bring} total={count}')],
    ['by what it shows', 'src/wall.tsx', scroll('Wall', 'loadMore={bring} total={count}', '<PostCard of={one} />')],
    ['in a folder of a search', 'src/search/for-you.tsx', scroll('ForYou', 'loadMore={bring}')],
    ['with very many pages', 'src/wall.tsx', scroll('Wall', 'loadMore={more}').replace('LAST', '90000')],
    ['of what people show', 'src/meet.tsx', scroll('Meet', 'loadMore={bring}').replaceAll('all', 'users')],
  ])('is no list to work through: %s', async (_, path, code) => expect(await traits(path, code)).toEqual([[]]));

  it.each([
    [
      'of people in it',
      'src/meet.tsx',
      scroll('Meet', 'loadMore={bring}', '<Row of={one} />').replaceAll('one', 'user'),
    ],
    ['with few pages', 'src/wall.tsx', scroll('Wall', 'loadMore={more}').replace('LAST', '40')],
    ['in a folder of a search', 'src/search/found.tsx', scroll('Found', 'loadMore={bring}')],
  ])('unlike a list %s', async (_, path, code) => expect(await traits(path, code)).toEqual([['list']]));
});

describe('people whose list is watched for its end', () => {
  const panel = (rows: string) => `export const AccessPanel = ({ pageId, drop }: Props) => {
  const { data, hasNextPage, fetchNextPage } = useAccess(pageId);
  useEffect(() => {
    const watch = new IntersectionObserver(seen => { if (seen[0].isIntersecting && hasNextPage) fetchNextPage(); });
    watch.observe(end.current);
  }, [hasNextPage]);
  const all = data?.pages.flatMap(page => page.items) ?? [];
  return <div>${rows}<i ref={end} /></div>;
};
`;
  const MEMBERS = '{all.map(member => <p key={member.id}>{member.name} {member.role}</p>)}';

  it.each([MEMBERS, `{all.length > 0 && <ul>${MEMBERS}</ul>}`])('are worked through: %s', async rows =>
    expect(await traits('src/access.tsx', panel(rows))).toEqual([['list']]),
  );
  it.each([
    ['whose clips are shown', '{all.map(member => <VideoCard key={member.id} of={member} />)}'],
    ['beside what they say', `${MEMBERS}{all.map(one => <Said key={one.id} it={one} />)}`],
    ['who look for company', '{all.map(profile => <p key={profile.id}>{profile.name}</p>)}'],
    ['who are swiped away', '{all.map(member => <SwipeCard key={member.id} of={member} />)}'],
    ['of whom more is shown', '{all.map(user => <p key={user.id}>{user.name}, {user.age}</p>)}'],
  ])('unlike those %s', async (_, rows) => expect(await traits('src/access.tsx', panel(rows))).toEqual([[]]));
  it.each([
    ['src/discover.tsx', panel(MEMBERS)],
    ['src/access.tsx', panel(MEMBERS).replace('AccessPanel', 'NearbyPanel')],
    ['src/access.tsx', panel(MEMBERS).replace('useAccess(pageId)', 'usePages(`/feed?of=${pageId}`)')],
  ])('nor where they are gone through for company: %s', async (path, code) =>
    expect(await traits(path, code)).toEqual([[]]),
  );
});

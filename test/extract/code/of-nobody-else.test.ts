import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = {
  'package.json': '{ "dependencies": { "react": "19.0.0", "express": "5.0.0", "livekit-client": "2.0.0" } }',
};
const read = async (files: Readonly<Record<string, string>>) => (await runFiles({ ...PACKAGE, ...files })).facts;
const surfaces = async (files: Readonly<Record<string, string>>) =>
  surfacesOf(await read(files)).map(({ value }) => value.symbol);
const traits = async (concept: string, files: Readonly<Record<string, string>>) =>
  operationsOf(await read(files), concept).map(({ value }) => value.traits.join(' '));

describe('a menu of an entry in the list of talks', () => {
  const menu = (inside: string) =>
    'export const Rows = ({ all }: Props) => <aside>{all.map(one => <Row one={one} />)}<ConversationContextMenu onArchive={archive} /></aside>;\n' +
    'function ConversationContextMenu({ onArchive, onDelete }: Props) {\n  const { target } = useListMenu();\n' +
    `  return <Portal><Entry onClick={() => onArchive(target.id)}>Archive</Entry>${inside}` +
    '<Confirm message={TEXTS.sure} onConfirm={() => onDelete(target.id)} /></Portal>;\n}\n';

  it('that only puts it away is about nobody', async () => {
    expect(await surfaces({ 'src/talks.tsx': menu('') })).toEqual([]);
  });

  it.each(['<Entry onClick={() => mute(target.participant)}>Mute</Entry>', '<Entry onClick={blockUser}>Block</Entry>'])(
    'unlike one that says who is in it: %s',
    async inside => {
      expect(await surfaces({ 'src/talks.tsx': menu(inside) })).toEqual(['ConversationContextMenu']);
    },
  );
});

describe('a message that a function beside it makes', () => {
  const entry = (made: string, level = 'levels[0]') =>
    `export function Enter({ users, room, levels }: Props) {\n  const level = ${level};\n` +
    `  const refusalOf = () => {\n    if (room.isOpen) return null;\n    return { type: 'low', message: ${made} };\n  };\n` +
    '  const levelMessage = refusalOf();\n  return <section title={users.length}>{levelMessage && <p>{levelMessage.message}</p>}</section>;\n}\n';

  it.each(["'Not yet'", '`From level ${level.title} on`', "room.isFull ? 'It is full' : `From ${level.title} on`"])(
    'is the word of the product: %s',
    async made => {
      expect(await surfaces({ 'src/enter.tsx': entry(made) })).toEqual([]);
    },
  );

  it.each(['room.last', '`Last: ${room.last.text}`', '`${level.title}`'])(
    'unlike one that brings what came: %s',
    async made => {
      expect(await surfaces({ 'src/enter.tsx': entry(made) })).toHaveLength(1);
    },
  );
});

describe('posts that were refused', () => {
  const list = (name: string) =>
    `export const ${name} = ({ posts }: Props) => <ul>{posts.map(post => <li key={post.id} title={post.author.name}><p>{post.content}</p></li>)}</ul>;\n`;

  it('stand in a queue for moderators', async () => {
    expect(await surfaces({ 'src/RefusedPostsQueue.tsx': list('RefusedPostsQueue') })).toEqual([]);
  });

  it('unlike those that people read', async () => {
    expect(await surfaces({ 'src/LatestPosts.tsx': list('LatestPosts') })).toEqual(['LatestPosts']);
  });
});

describe('a list of anything that loads on', () => {
  const LIST =
    'export function EntityView({ items, renderItem, hasMore, onLoadMore }: Props) {\n  const end = useRef(null);\n  useEffect(() => {\n' +
    '    const observer = new IntersectionObserver(entries => {\n      if (entries[0].isIntersecting && hasMore) onLoadMore();\n    });\n' +
    '    observer.observe(end.current);\n  }, [hasMore, onLoadMore]);\n  return <div>{items.map(renderItem)}<i ref={end} /></div>;\n}\n';
  const user = (name: string) =>
    `import { EntityView } from './entities';\nexport const ${name} = ({ all, more }: Props) => <EntityView items={all} renderItem={show} onLoadMore={more} hasMore />;\n`;
  const scrolls = (...names: readonly string[]) =>
    traits('infinite-scroll', {
      'src/entities.tsx': LIST,
      ...Object.fromEntries(names.map(name => [`src/${name}.tsx`, user(name)])),
    });

  it('is a list to work through where all that render it are', async () => {
    expect(await scrolls('AdminView', 'MemberList')).toEqual(['list']);
  });

  it.each([[['AdminView', 'HomeFeed']], [['HomeFeed']], [[]]])('unlike where %j render it', async names => {
    expect(await scrolls(...names)).toEqual(['']);
  });
});

describe('a script that fills a table', () => {
  const script = (name: string) =>
    `import bcrypt from 'bcryptjs';\nasync function ${name}() {\n  const hash = await bcrypt.hash(given, 12);\n` +
    "  await pool.query(`INSERT INTO users (id, username, email, password) VALUES ($1, $2, $3, $4)`, [id, 'one', 'one@example.org', hash]);\n}\n" +
    `${name}();\n`;
  const made = async (path: string, name: string) => (await traits('sign-up', { [path]: script(name) })).length;

  it.each([
    ['server/create.js', 'createTestUsers'],
    ['server/create-test-users.js', 'main'],
  ])('with accounts for tests lets nobody in: %s, %s', async (path, name) => {
    expect(await made(path, name)).toBe(0);
  });

  it.each([
    ['server/create.js', 'createUsers'],
    ['server/exam.js', 'startTest'],
  ])('unlike another: %s, %s', async (path, name) => {
    expect(await made(path, name)).toBeGreaterThan(0);
  });
});

describe('a film that a track is attached to', () => {
  const film = (muted: string, of = 'room.localParticipant') =>
    `import { Room } from 'livekit-client';\nexport function Own({ room, box }: Props) {\n  const show = (track: any) => {\n    const film = track.attach() as HTMLVideoElement;\n` +
    `    film.setAttribute('autoplay', 'true');\n    ${muted}\n    box.current.appendChild(film);\n  };\n` +
    `  useEffect(() => {\n    show(${of}.getTrackPublication('camera').track);\n  }, []);\n  return <div ref={box} />;\n}\n`;

  it("shows one's own camera", async () => {
    expect(await traits('autoplay', { 'src/own.tsx': film('film.muted = true;') })).toEqual([]);
  });

  it.each([
    ['with its sound', film('')],
    ["of somebody else's", film('film.muted = true;', 'room.remoteParticipants.get(id)')],
    ['of either', `${film('film.muted = true;')}room.on(RoomEvent.TrackSubscribed, show);\n`],
  ])('unlike one %s', async (_, text) => {
    expect(await traits('autoplay', { 'src/own.tsx': text })).toHaveLength(1);
  });
});

describe('the question whether notifications may be sent', () => {
  const ask = (functions: string) =>
    `import { requestPermission } from '@tauri-apps/plugin-notification';\n${functions}export const Home = () => {\n  useEffect(() => {\n    void ask();\n  }, []);\n  return <main />;\n};\n`;

  it('is one for the page and for the desktop', async () => {
    const files = {
      'src/home.tsx': ask(
        "async function ask() {\n  if (isDesktop()) return (await Notification.requestPermission()) === 'granted';\n  return (await Notification.requestPermission()) === 'granted';\n}\n",
      ),
    };
    expect((await traits('push-notification', files)).filter(one => one.includes('repeated'))).toHaveLength(1);
  });

  it('and one for each function that asks', async () => {
    const files = {
      'src/home.tsx': ask(
        'async function ask() {\n  await Notification.requestPermission();\n}\nexport async function again() {\n  await Notification.requestPermission();\n}\n',
      ),
    };
    const found = await traits('push-notification', files);
    expect(found).toHaveLength(2);
    expect(found.filter(one => one.includes('repeated'))).toEqual([]);
  });
});

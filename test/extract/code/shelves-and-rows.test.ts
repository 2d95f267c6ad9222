import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "react": "19.0.0" } }' };

async function surfaces(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ ...PACKAGE, ...files });
  return surfacesOf(facts).map(({ value }) => value.symbol);
}

describe('a shelf of a library', () => {
  const shelf = (thing: string, beside: string) => ({
    'src/view.tsx':
      `export function Shelf({ ${thing}, owner }: Props) {\n` +
      `  const ${beside} = useStore(owner);\n` +
      `  return <section><h1>{${thing}.name}</h1><p>{${thing}.description}</p><Rows all={${beside}} /></section>;\n}\n`,
  });

  it.each([
    ['topic', 'lessons'],
    ['topic', 'exercises'],
    ['channel', 'resources'],
  ])('is a %s beside %s', async (thing, beside) => {
    expect(await surfaces(shelf(thing, beside))).toEqual([]);
  });

  it.each([
    ['topic', 'replies'],
    ['topic', 'lessonReplies'],
    ['topic', 'subjects'],
  ])('unlike a %s beside %s', async (thing, beside) => {
    expect(await surfaces(shelf(thing, beside))).toHaveLength(1);
  });
});

describe('a label of a number', () => {
  const list = (call: string) => ({
    'src/view.tsx':
      'export function Steps({ questions, author, start, question }: Props) {\n' +
      '  const { questionText } = useTexts(author);\n' +
      `  return <ol>{questions.map((one, index) => <li key={one}>{${call}}</li>)}</ol>;\n}\n`,
  });

  it.each(['questionText(index + 1)', 'questionText(start.number + index + 1)', 'questionText(index)'])(
    '%s',
    async call => {
      expect(await surfaces(list(call))).toEqual([]);
    },
  );

  it.each(['questionText(one)', 'questionText(question + one)'])('unlike %s', async call => {
    expect(await surfaces(list(call))).toHaveLength(1);
  });
});

describe('the pieces of what one answers', () => {
  const bar = (name: string, around: string) => ({
    'src/bar.tsx':
      `const PollPiece = ({ message }: Props) => <i title={message.sender}>{message.text}</i>;\n` +
      `export const ${name} = ({ chosen }: Props) => <aside><PollPiece message={chosen} /><Close /></aside>;\n`,
    'src/page.tsx':
      `import { ${name} } from './bar';\n` +
      `export const ${around} = ({ chosen }: Props) => <form><${name} chosen={chosen} /><textarea /></form>;\n`,
  });

  it('stand above the own field', async () => {
    expect(await surfaces(bar('ReplyPreview', 'MessageInput'))).toEqual([]);
  });

  it.each([
    ['ReplyPreview', 'Talk'],
    ['Piece', 'MessageInput'],
  ])('unlike %s in a %s', async (name, around) => {
    expect(await surfaces(bar(name, around))).toHaveLength(1);
  });
});

describe('a row that leads to a talk', () => {
  const rows = (props: string, shown: string) => ({
    'src/rows.tsx':
      `const DirectMessageItem = ({ ${props} }: Props) => <Row to={channel.id}><Avatar user={channel.peer} /><b>{channel.peer.name}</b>` +
      `${shown}</Row>;\n` +
      'export const All = ({ channels }: Props) => <nav>{channels.map(channel => <DirectMessageItem key={channel.id} channel={channel} />)}</nav>;\n',
  });
  const UNREAD = '{channel.unread > 0 && <Badge>{channel.unread}</Badge>}';

  it('says who is in it and how much is new', async () => {
    expect(await surfaces(rows('channel', UNREAD))).toEqual([]);
  });

  it.each([
    ['says what was said', 'channel', `${UNREAD}<p>{channel.content}</p>`],
    ['says nothing of what is new', 'channel', '<i>{channel.peer.city}</i>'],
    ['is given the message', 'channel, message', `${UNREAD}<Whole of={message} />`],
  ])('unlike one that %s', async (_, props, shown) => {
    expect(await surfaces(rows(props, shown))).toHaveLength(1);
  });
});

describe('a component under another name', () => {
  const other = (own: string) => ({
    'src/profile.tsx':
      `const ${own} = ({ user, identity }: Props) => <li><Avatar user={user} /><b>{user.username}</b><p>{identity.bio}</p></li>;\n` +
      `export default ${own};\n`,
    'src/page.tsx':
      "import Profile from './profile';\nexport const Top = ({ identity, user }: Props) => <header><Profile user={user} identity={identity} /></header>;\n",
  });

  it('is what its own file calls it', async () => {
    expect(await surfaces(other('ProfileNav'))).toEqual([]);
  });

  it('unlike one that is called so there, too', async () => {
    expect(await surfaces(other('ProfileCard'))).toHaveLength(1);
  });
});

describe('a list of posts', () => {
  const list = (shown: string) => ({
    'src/posts.tsx':
      'export const PostList = ({ posts, content }: Props) => <ul>{posts.map(post => <li key={post.id}>' +
      `${shown}</li>)}</ul>;\n`,
    'src/page.tsx':
      "import { PostList } from './posts';\nexport const Page = ({ content }: Props) => <main><PostList posts={content.posts} /></main>;\n",
  });

  it('that says what each is called, and leads there', async () => {
    expect(
      await surfaces(list('<h4>{post.name}</h4><i>{formatted(post.date)}</i><a href={post.url}>View</a>')),
    ).toEqual([]);
  });

  it.each([
    ['what each says', '<h4>{post.name}</h4><p>{post.body}</p><a href={post.url}>View</a>'],
    ['each whole', '<h4>{post.name}</h4><Summary post={post} /><a href={post.url}>View</a>'],
    ['each, and leads nowhere', '<h4>{post.name}</h4><p>{post.text}</p>'],
  ])('unlike one that shows %s', async (_, shown) => {
    expect(await surfaces(list(shown))).not.toEqual([]);
  });
});

describe('a page', () => {
  const page = (path: string) => ({
    [path]:
      'export default function Page({ comment }: Props) {\n  return <main><b>{comment.author}</b><p>{comment.content}</p></main>;\n}\n',
  });

  it.each(['src/pages/open/approve.tsx', 'src/pages/onboard/first.tsx'])('%s is no surface', async path => {
    expect(await surfaces(page(path))).toEqual([]);
  });

  it.each(['src/pages/open/comment.tsx', 'src/pages/boards/first.tsx'])('unlike %s', async path => {
    expect(await surfaces(page(path))).toHaveLength(1);
  });
});

describe('a box in which a comment is written', () => {
  const box = (choices: string, calls: string) => ({
    'src/box.tsx':
      'export const CommentBox = ({ reply, author }: Props) => {\n' +
      `  const send = () => ${calls}(author);\n` +
      `  return <form title={author.name}><textarea />{${choices}.map(one => <Pick key={one} />)}<i>{reply.at}</i><button onClick={send} /></form>;\n};\n` +
      'export const Page = ({ reply, author }: Props) => <main><CommentBox reply={reply} author={author} /></main>;\n',
  });

  it.each(['emojiTabs', 'gifs', 'searchOptions'])('with %s to choose from', async choices => {
    expect(await surfaces(box(choices, 'submitComment'))).not.toContain('CommentBox');
  });

  it('unlike one that lists comments', async () => {
    expect(await surfaces(box('comments', 'submitComment'))).toContain('CommentBox');
  });
});

describe('a card of a person', () => {
  const card = (more: string) => ({
    'src/people.tsx':
      'const PersonCard = ({ pubkey, bio, ...props }: Props) => (\n' +
      `  <Button leftIcon={<UserAvatar user={pubkey} />} {...props}><UserName user={pubkey} />${more}</Button>\n);\n` +
      'export const People = ({ all }: Props) => <nav>{all.map(one => <PersonCard key={one} pubkey={one} onClick={open} />)}</nav>;\n',
  });

  it('is a face and a name', async () => {
    expect(await surfaces(card(''))).toEqual([]);
  });

  it('unlike one that says more', async () => {
    expect(await surfaces(card('<p>{bio}</p>'))).toHaveLength(1);
  });
});

describe('an event of a protocol', () => {
  const event = (tag: string) => ({
    'src/events.tsx': `export const All = ({ events, pubkey }: Props) => <main title={pubkey}>{events.map(event => <${tag} key={event.id} event={event} />)}</main>;\n`,
  });

  it.each(['FollowerItem', 'RelayDetails', 'ZapRow'])('is handed to %s, which shows no words', async tag => {
    expect(await surfaces(event(tag))).toEqual([]);
  });

  it.each(['FeedItem', 'TextView'])('unlike %s', async tag => {
    expect(await surfaces(event(tag))).not.toEqual([]);
  });
});

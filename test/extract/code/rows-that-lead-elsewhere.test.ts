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

const REPORT = '<button onClick={() => reportPost(post.id)}>Report</button>';
const page = (name: string) => ({
  'src/whole.tsx': `export const ${name} = ({ post }: Props) => <main><b>{post.author.name}</b><p>{post.body}</p>${REPORT}</main>;
`,
  'src/main.ts': `import { ${name} } from './whole';\nexport const routes = [{ path: '/post/:id', component: ${name} }];\n`,
});
const LEADS = 'it only leads to the whole, and whether that can be reported where it is shown whole could not be told';
const link = (address: string, shown = SHOWN) => `<Link to={${address}}>${shown}</Link>`;

describe('a row that leads elsewhere', () => {
  it.each([
    ['to who wrote it', link('`/users/${post.author.id}`')],
    ['to who wrote it, by a name', link('`/users/${post.authorId}`')],
    ['to who wrote it, by a name that was taken', link('`/u/${id}`'), 'const { id } = post.author;'],
    ['to what it is about', link('`/product/${post.productId}`')],
    ['to its picture', `<div onClick={() => navigate('Viewer', { uri: post.image })}>${SHOWN}</div>`],
    [
      'to two places',
      `<div onClick={() => (post.ad ? navigate(\`/u/\${post.userId}\`) : navigate(\`/post/\${post.id}\`))}>${SHOWN}</div>`,
    ],
    [
      'to a fixed page at times',
      `<div onClick={() => { if (post.isLong) navigate(\`/post/\${post.id}\`); else navigate('/home'); }}>${SHOWN}</div>`,
    ],
    ['out of the product', `<a href={\`https://other.example/\${post.id}\`}>${SHOWN}</a>`],
    ['out, by what was kept', `<a href={HOST + post.id}>${SHOWN}</a>`, "const HOST = '//other.example/';"],
    ['to a host', `<a href={\`\${SITE_URL}/\${post.id}\`}>${SHOWN}</a>`],
    ['to a letter', `<a href={'mailto:' + post.id}>${SHOWN}</a>`],
    ['to where it stands', `<a href={\`#p\${post.id}\`}>${SHOWN}</a>`],
    ['and is acted on', link('`/post/${post.id}`', `${SHOWN}<span onClick={() => hide(post.id)}>x</span>`)],
    ['to the network of who wrote it', link('`/n/${post.pubkey}`')],
    ['to who wrote it, by a decentral name', link('`/n/${post.did}`')],
    ['and is answered', link('`/post/${post.id}`', `${SHOWN}<LeaveReplyBox of={post} />`)],
    ['and is written to by staff', link('`/post/${post.id}`', `${SHOWN}<StaffCommentForm of={post} />`)],
    ['and is sent to whoever subscribes', link('`/post/${post.id}`', `${SHOWN}<Subscribe onSubmit={send} />`)],
    ['and is voted on by its figures', link('`/post/${post.id}`', `${SHOWN}<VoteCountButton of={post} />`)],
    ['and is pressed by its figures', link('`/post/${post.id}`', `${SHOWN}<ReplyCount onClick={answer} />`)],
    ['and has a button', link('`/post/${post.id}`', `${SHOWN}<button>Like</button>`)],
  ])('stays: %s', async (_, row, before = '') => {
    const { PostRow } = await judged({ ...files(row, before), ...page('PostPage') });
    expect(PostRow).toBeDefined();
    expect(PostRow).not.toBe(LEADS);
  });

  it.each([
    ['by its name', link('`/post/${post.slug}`')],
    ['by what was taken from it', link('`/post/${id}`'), 'const { id } = post;'],
    ['by a function', link('postPath(post)')],
    ['below who wrote it', link('`/u/${post.author.name}/posts/${post.id}?from=list#top`')],
    ['by a screen', `<div onClick={() => navigation.navigate('PostDetail', { postId: post.id })}>${SHOWN}</div>`],
    ['behind a mark', `<a href={\`#/post/\${post.id}\`}>${SHOWN}</a>`],
    ['with how often it was answered', link('`/post/${post.id}`', `${SHOWN}<ReplyCount of={post} />`)],
    ['with what staff do', link('`/post/${post.id}`', `${SHOWN}<AdminPostMenu of={post} />`)],
    ['with a button to join', link('`/post/${post.id}`', `${SHOWN}<JoinGroupButton onClick={join} />`)],
    ['by its name in an open network', link('`/post/${post.nevent}`')],
    ['with a picture that fails', link('`/post/${post.id}`', `<img onError={hide} src={post.image} />${SHOWN}`)],
  ])('is none where it leads to the whole: %s', async (_, row, before = '') => {
    expect(await judged({ ...files(row, before), ...page('PostPage') })).toEqual({ PostPage: 'offers' });
  });

  it.each([
    ['is called otherwise', link('`/post/${post.id}`'), 'MarketPost'],
    ['is another page', link('`/post/${post.id}/likes`'), 'PostPage'],
    ['is called otherwise than by an address of no name', link('`/s/${post.id}`'), 'MarketPost'],
    ['is called otherwise than by an address that is made elsewhere', link('getUrl(post)'), 'MarketPost'],
  ])('is a question where the whole %s', async (_, row, name) => {
    expect(await judged({ ...files(row), ...page(name) })).toMatchObject({ PostRow: LEADS });
  });

  it('is a question where nothing leads to the whole', async () => {
    const { 'src/main.ts': _, ...left } = page('PostPage');
    expect(await judged({ ...files(link('`/post/${post.id}`')), ...left })).toMatchObject({ PostRow: LEADS });
    const own = { 'src/whole.tsx': `${left['src/whole.tsx']}register({ post: PostPage });\n` };
    expect(await judged({ ...files(link('`/post/${post.id}`')), ...own })).toEqual({ PostPage: 'offers' });
  });

  const whole = page('PostPage')['src/whole.tsx'];
  it.each([
    ['only speaks of it', 'src/old.ts', '// PostPage was taken out\nexport const old = 1;\n', LEADS],
    ['only speaks of its file', 'src/old.ts', "/* was './whole' */\nexport const old = 1;\n", LEADS],
    ['only counts it under its name', 'src/old.ts', "export const seen = () => track('PostPage');\n", LEADS],
    ['shows it', 'src/old.tsx', 'export const Old = props => <PostPage {...props} />;\n', undefined],
    [
      'shows it between others',
      'src/old.tsx',
      "export const Old = () => go('/talk/*', PostPage); /* and so on */\n",
      undefined,
    ],
  ])('is a question unless what names the whole runs: where it %s', async (_, path, text, said) => {
    const found = await judged({ ...files(link('`/post/${post.id}`')), 'src/whole.tsx': whole, [path]: text });
    expect(found['PostRow']).toBe(said);
  });

  it('is a question in a folder that nothing opens', async () => {
    const found = (more: Record<string, string>) =>
      judged({ ...files(link('`/post/${post.id}`')), 'src/pages/post.tsx': whole, ...more });
    expect(await found({})).toMatchObject({ PostRow: LEADS });
    const framework = '{ "dependencies": { "next": "15.0.0", "react": "19.0.0", "react-dom": "19.0.0" } }';
    expect(await found({ 'package.json': framework })).toEqual({ PostPage: 'offers' });
    const bundled = "export const pages = import.meta.glob('./pages/*.tsx');\n";
    expect(await found({ 'src/start.ts': bundled })).toEqual({ PostPage: 'offers' });
  });

  it('is none by an address of no name where the whole is called after the thing', async () => {
    for (const name of ['PostPage', 'PostDetail'])
      expect(await judged({ ...files(link('`/s/${post.id}`')), ...page(name) })).toEqual({ [name]: 'offers' });
  });

  it('is what was said in a talk', async () => {
    const line = (name: string, shown: string) =>
      `export const ${name} = ({ message }) => ${shown.replace('WORDS', '<b>{message.author.name}</b><p>{message.text}</p>')};
`;
    const { MessageRow } = await judged({
      'src/line.tsx': `${line('MessageRow', '<Link to={`/message/${message.id}`}>WORDS</Link>')}export const Room = ({ all }) => all.map(one => <MessageRow key={one.id} message={one} />);
`,
      'src/page.tsx': line(
        'MessagePage',
        '<main>WORDS<button onClick={() => reportMessage(message.id)}>Report</button></main>',
      ),
    });
    expect(MessageRow).toBeDefined();
    expect(MessageRow).not.toBe(LEADS);
  });
});

describe('a list', () => {
  const list = (shown: string) => ({
    'src/list.tsx': `import { Teaser } from './link';
export const PostList = ({ posts }) => <div>{posts.map(post => ${shown})}</div>;
`,
    'src/link.tsx': `export const Teaser = ({ post }) => <a href={\`/post/\${post.id}\`}><b>{post.author.name}</b>{post.title}<p>{post.body}</p></a>;
`,
    ...page('PostPage'),
  });
  it('of rows is judged where they lead', async () =>
    expect(await judged(list('<li key={post.id}><Teaser post={post} /></li>'))).toEqual({ PostPage: 'offers' }));
  it.each(['post.quoted', 'post.group'])('stays where more is shown of each than a link to %s', async of => {
    const shown = `<article key={post.id}><Teaser post={${of}} /><b>{post.author.name}</b><p>{post.body}</p></article>`;
    const group = 'export const Teaser = ({ post }) => <a href={`/group/${post.id}`}>{post.title}</a>;\n';
    expect(await judged({ ...list(shown), 'src/link.tsx': group })).toMatchObject({ PostList: 'lacks' });
  });
});

describe('a talk whose lines are called otherwise', () => {
  const QUOTED = '{one.post && <SharedPost post={one.post} />}';
  const talk = (line: string, lines = '') => ({
    'src/view.tsx': `import { SharedPost } from './shared';
export const ConversationView = ({ conversation }) => <section>{conversation.messages.map(one => ${line})}</section>;
${lines}`,
    'src/shared.tsx': `export const SharedPost = ({ post }) => <article><p>{post.body}</p><button onClick={() => reportPost(post.id)}>Report</button></article>;
`,
  });
  const note = (name: string) =>
    `export const ${name} = ({ one }) => <div><b>{one.author.name}</b><p>{one.text}</p>${QUOTED}</div>;\n`;
  it.each([
    ['not seen', talk(`<div key={one.id}><b>{one.author.name}</b><span>{one.txt}</span>${QUOTED}</div>`)],
    ['a note of a message', talk('<MessageNote key={one.id} one={one} />', note('MessageNote'))],
    ['given something else', talk('<Note key={one.id} one={one.post} />', note('Note'))],
  ])('is not told by what is quoted in them: %s', async (_, files) =>
    expect((await judged(files)).ConversationView).not.toBe('offers'),
  );
  it('unlike lines that are what is published', async () =>
    expect((await judged(talk('<Note key={one.id} one={one} />', note('Note')))).ConversationView).toBe('offers'));
});

describe('a row whose address names nothing', () => {
  const row = link('`/p/${post.id}`');
  it('is judged where such things are shown whole, if one answer holds there', async () => {
    expect(await judged({ ...files(row), ...page('PostPage') })).toEqual({ PostPage: 'offers' });
    const other = { 'src/sheet.tsx': page('PostSheet')['src/whole.tsx']!.replace(REPORT, '') };
    expect(await judged({ ...files(row), ...page('PostPage'), ...other })).toMatchObject({ PostRow: LEADS });
  });
});

describe('words that are a link to the thing, beside who wrote it', () => {
  const comment = (shown: string) => ({
    'src/told.tsx': `import { Link } from 'router';
export const ReplyTold = ({ event }: Props) => <div><b>{event.comment.author.name}</b>${shown}</div>;
`,
  });
  const WORDS = '<Link href={`/posts/${event.comment.id}`}><p>{event.comment.text}</p></Link>';
  it('are judged where they are read, also as what the address calls them', async () => {
    expect(await judged({ ...comment(WORDS), ...page('PostPage') })).toEqual({ PostPage: 'offers' });
    const shot = `${WORDS}<Link href={\`/posts/\${event.comment.id}\`}><img src={event.comment.shot} /></Link>`;
    expect(await judged({ ...comment(shot), ...page('PostPage') })).toEqual({ PostPage: 'offers' });
    const quote = WORDS.replaceAll('event.comment', 'event.quote');
    expect(await judged({ ...comment(quote), ...page('PostPage') })).toEqual({ PostPage: 'offers' });
  });

  it.each([
    ['what is done with it beside them', `${WORDS}<button onClick={() => like(event.comment)}>Like</button>`],
    ['a film that is played beside them', `${WORDS}<video src={event.comment.clip} controls />`],
    ['words beside the link', '<Link href={`/posts/${event.comment.id}`}>open</Link><p>{event.comment.text}</p>'],
    ['a link to what it is about', '<Link href={`/posts/${event.comment.post.id}`}><p>{event.comment.text}</p></Link>'],
  ])('unlike %s', async (_, shown) => {
    expect(await judged({ ...comment(shown), ...page('PostPage') })).toMatchObject({ ReplyTold: 'lacks' });
  });

  it('of each in a list, with what is done with the list beside them', async () => {
    const list = (shown: string) => ({
      'src/rooms.tsx': `import { Link } from 'router';
export const RoomList = ({ rooms, owner }: Props) => <main><button onClick={make}>New</button>
  {rooms.map(room => <li key={room.name}><b>{room.owner.name}</b><Link to={\`/room/\${room.name}\`}><p>{room.description}</p></Link>${shown}</li>)}</main>;
`,
    });
    expect(await judged(list(''))).toEqual({ RoomList: LEADS });
    expect(await judged(list('<span onClick={() => mute(room.id)}>x</span>'))).toEqual({ RoomList: 'lacks' });
  });
});

describe('the card of somebody', () => {
  const card = (shown: string, before = '') => ({
    'src/card.tsx': `import { Link } from 'router';
export const MemberRow = ({ person }: Props) => { ${before} return ${shown}; };
export const Members = ({ all }: Props) => all.map(one => <MemberRow key={one.id} person={one} />);
`,
    'src/profile.tsx': `export const Profile = ({ user }: Props) => <main><b>{user.name}</b><p>{user.bio}</p><button onClick={() => reportUser(user.id)}>Report</button></main>;
`,
    'src/main.ts': "export const routes = [{ path: '/:id', component: () => import('./profile.js') }];\n",
  });
  const ABOUT = '<b>{person.name}</b><p>{person.bio}</p>';
  it.each([
    [
      'with a button to follow',
      `<a href={app?.linkToProfile(person.npub) || ''}>${ABOUT}<FollowButton person={person} /></a>`,
    ],
    [
      'that sends elsewhere who may not see it',
      `<div onClick={open}>${ABOUT}</div>`,
      "const open = () => { if (locked) return navigate('Verify'); navigate('Profile', { personId: person.id }); };",
    ],
    [
      'by an address that was made before',
      `<Link to={pathname}>${ABOUT}</Link>`,
      "const { pathname } = pathTo('profile', { personId: person.id })();",
    ],
  ])('leads to the profile: %s', async (_, shown, before = '') => {
    expect(await judged(card(shown, before))).toEqual({ Profile: 'offers' });
  });

  it.each([
    [
      'with a button that likes',
      `<a href={linkToProfile(person.id)}>${ABOUT}<button onClick={() => like(person)}>Like</button></a>`,
    ],
    ['that only sends elsewhere', `<div onClick={() => navigate('Verify')}>${ABOUT}</div>`],
    [
      'by an address made of something else',
      `<Link to={pathname}>${ABOUT}</Link>`,
      "const { pathname } = pathTo('event', { event })();",
    ],
  ])('unlike one %s', async (_, shown, before = '') => {
    expect(await judged(card(shown, before))).toMatchObject({ MemberRow: 'lacks' });
  });
});

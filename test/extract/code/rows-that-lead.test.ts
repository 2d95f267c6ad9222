import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const LEADS = 'it only leads to the whole, and whether that can be reported where it is shown whole could not be told';

/** A list of posts, and the page of one. */
const files = (row: string, page?: string) => ({
  'src/list.tsx': `import { PostRow } from './row';
export const Wall = ({ posts }: Props) => <ul>{posts.map(post => <PostRow key={post.id} post={post} />)}</ul>;
`,
  'src/row.tsx': `import { Link } from 'router';
export const PostRow = ({ post }: Props) => {
  const navigate = useNavigate();
  const open = () => navigate(\`/post/\${post.id}\`);
  if (!post) return null;
  return ${row};
};
`,
  ...(page !== undefined && {
    'src/page.tsx': `export const PostPage = ({ id }: Props) => {
  const post = usePost(id);
  return <main><b>{post.author.name}</b><p>{post.body}</p>${page}</main>;
};
`,
  }),
});
const SHOWN = '<b>{post.author.name}</b><p>{post.body}</p>';
const REPORT = '<button onClick={() => reportPost(post.id)}>Report</button>';
const ROW = `<Link to={\`/post/\${post.id}\`}>${SHOWN}</Link>`;

describe('a row that is one link', () => {
  it.each([
    ['a link', ROW],
    ['a link in a box', `<li>${ROW}</li>`],
    ['a press', `<Pressable onPress={open}>${SHOWN}</Pressable>`],
    ['a press on the spot', `<div onClick={() => navigate(\`/post/\${post.id}\`)}>${SHOWN}</div>`],
    ['a link that lies over a card', `<article><Link to={\`/post/\${post.id}\`} />${SHOWN}</article>`],
    ['a link by its parts', `<Link to={{ name: 'post', params: { id: post.id } }}>${SHOWN}</Link>`],
  ])('is judged where it leads: %s', async (_, row) => {
    expect(await judged(files(row, REPORT))).toEqual({ PostPage: 'offers' });
    expect(await judged(files(row, ''))).toEqual({ PostPage: 'lacks' });
  });

  it.each([
    ['by its parts', `<Link to={{ name: RouteName.POST, params: { id: post.id } }}>${SHOWN}</Link>`],
    ['by a text', `<Link to={\`\${Paths.POSTS}/\${post.id}\`}>${SHOWN}</Link>`],
    ['by a press', `<div onClick={() => navigate(Screens.PostDetail, { id: post.id })}>${SHOWN}</div>`],
  ])('is judged where a name out of a table leads: %s', async (_, row) => {
    expect(await judged(files(row, REPORT))).toEqual({ PostPage: 'offers' });
    expect(await judged(files(row, ''))).toEqual({ PostPage: 'lacks' });
  });

  it('is asked about where the name, or what it stands for, is of something else', async () => {
    const row = (name: string) =>
      files(`<Link to={{ name: ${name}, params: { id: post.id } }}>${SHOWN}</Link>`, REPORT);
    expect(await judged(row('RouteName.MARKET'))).toMatchObject({ PostRow: LEADS });
    const named = row('Pages.POST');
    const table = "export const Pages = { POST: 'market-entry', HOME: 'home' } as const;\n";
    const imported = `import { Pages } from './pages';\n${named['src/row.tsx']}`;
    expect(await judged({ ...named, 'src/pages.ts': table, 'src/row.tsx': imported })).toMatchObject({
      PostRow: LEADS,
    });
  });

  const ofClass = (shown: string, more = '') => ({
    ...files('null', REPORT),
    'src/row.tsx': `import { Link } from 'router';
export class PostRow extends React.Component {
  ${more}
  render() {
    const { post } = this.props;
    return ${shown};
  }
}
`,
  });
  it('is judged where a class leads', async () => {
    expect(await judged(ofClass(ROW))).toEqual({ PostPage: 'offers' });
    const menu = 'menu() { return <button onClick={() => like(this.props.post)}>Like</button>; }';
    const acts = ofClass(`<Link to={\`/post/\${post.id}\`}>${SHOWN}{this.menu()}</Link>`, menu);
    expect(await judged(acts)).toMatchObject({ PostRow: 'lacks' });
  });

  it('is a question where nothing shows the whole', async () => {
    expect(await judged(files(ROW))).toEqual({ PostRow: LEADS });
  });

  it.each([
    ['more than the link', `<li><Link to={\`/post/\${post.id}\`}>{post.title}</Link>${SHOWN}</li>`],
    ['a link to a fixed page', `<Link to="/posts">${SHOWN}</Link>`],
    ['a link out of the product', `<a href={post.url}>${SHOWN}</a>`],
    ['what is liked where it stands', `<Link to={\`/post/\${post.id}\`}>${SHOWN}<LikeButton post={post} /></Link>`],
    ['a press that changes a text', `<div onClick={() => set(post.body.replace(before, post.id))}>${SHOWN}</div>`],
    ['a press that chooses', `<div onClick={() => select(post.id)}>${SHOWN}</div>`],
  ])('unlike %s', async (_, row) => {
    const { PostRow } = await judged(files(row, REPORT));
    expect(PostRow).toBeDefined();
    expect(PostRow).not.toBe(LEADS);
  });

  it('is none where only another kind is shown whole', async () => {
    const profile = {
      'src/profile.tsx': `export const ProfilePage = ({ user }: Props) => <main><b>{user.name}</b><p>{user.bio}</p><button onClick={() => reportUser(user.id)}>Report</button></main>;
`,
    };
    expect(await judged({ ...files(ROW), ...profile })).toMatchObject({ PostRow: LEADS });
  });

  const list = (entry: string) => ({
    'src/list.tsx': `import { PostEntry } from './entry';
export const PostList = ({ posts, author }: Props) => <div><h1>Posts</h1>{posts.map(post => <PostEntry key={post.id} post={post} />)}</div>;
`,
    'src/entry.tsx': entry,
    'src/page.tsx': files('null', REPORT)['src/page.tsx']!,
  });
  const PERSON = `import { Link } from 'router';\nconst Byline = ({ user }) => <Link to={\`/u/\${user.id}\`}>{user.name}</Link>;\n`;
  it('is what a list shows, and no link beside the words', async () => {
    const row = `export const PostEntry = ({ post }) => ${ROW};\n`;
    expect(await judged(list(row))).toEqual({ PostPage: 'offers' });
    const entry = `export const PostEntry = ({ post }) => <div><Byline user={post.author} /><p>{post.body}</p></div>;\n`;
    expect(Object.values(await judged(list(PERSON + entry)))).toContain('lacks');
    const asClass = `export class PostEntry extends Component { render() { const post = this.props.post; return <div><Byline user={post.author} /><p>{post.body}</p></div>; } }\n`;
    expect(Object.values(await judged(list(PERSON + asClass)))).toContain('lacks');
  });

  const inbox = (shown: string, talk: string) => ({
    'src/inbox.tsx': `import { Link } from 'router';
export const Messages = ({ talks, author }) => <ul>{talks.map(talk => <Row key={talk.id} talk={talk} />)}</ul>;
const Row = ({ talk }) => <li><Link href={route('talk', talk.id)}>{talk.title}</Link>${shown}</li>;
`,
    'src/talk.tsx': `export const ConversationView = ({ talk }) => <main>{talk.lines.map(message => <p key={message.id}><b>{message.author.name}</b>{message.text}</p>)}${talk}</main>;
`,
  });
  const REPORT_TALK = '<button onClick={() => reportConversation(talk.id)}>Report</button>';
  it('is a talk by its title, and none that says what was said', async () => {
    expect(await judged(inbox('<i>{talk.count}</i>', REPORT_TALK))).toEqual({ ConversationView: 'offers' });
    expect(Object.keys(await judged(inbox('<p>{talk.message.text}</p>', REPORT_TALK)))).toContain('Messages');
  });
});

describe('the beginning of what somebody wrote, beside the way to it', () => {
  const TITLE = '<Link to={`/p/${post.id}`}>{post.title}</Link>';
  const card = (words: string, more = TITLE) => `<li><b>{post.author.name}</b>${more}${words}</li>`;
  const CUT = '<p className="text-xs line-clamp-2">{post.body}</p>';

  it.each([
    ['by a class', CUT],
    ['by a number of lines', '<Text numberOfLines={2}>{post.body}</Text>'],
    ['of what was made of it', '<p className="truncate">{parse(post.meta)?.content}</p>'],
    ['by a piece of the text', '<p>{post.body.slice(0, 80)}</p>'],
    ['by a piece of one that is long', "<p>{post.body.length > 90 ? post.body.substring(0, 90) + '…' : post.body}</p>"],
    ['beside a face', `<Avatar src={post.author.photo} /><img className="user-icon" src={post.face} />${CUT}`],
    ['by a piece with dots behind it', '<p>{post.body.slice(0, 80).trim() + "…"}</p>'],
  ])('is judged where the whole is shown: %s', async (_, words) => {
    expect(await judged(files(card(words), REPORT))).toEqual({ PostPage: 'offers' });
    expect(await judged(files(card(words), ''))).toEqual({ PostPage: 'lacks' });
  });

  it('also by a name for what is shown', async () => {
    for (const id of ['postId', 'post_id'])
      expect(await judged(files(card(CUT, TITLE.replace('post.id', `post.${id}`)), REPORT))).toEqual({
        PostPage: 'offers',
      });
  });

  it('so is a list of them', async () => {
    const section = {
      'src/recent.tsx': `import { PostRow } from './row';
export const RecentPosts = ({ posts, author }: Props) => <section><h2>Posts</h2>{posts.map(post => <PostRow key={post.id} post={post} />)}</section>;
`,
    };
    expect(await judged({ ...files(card(CUT), REPORT), ...section })).toEqual({ PostPage: 'offers' });
    const whole = await judged({ ...files(card('<p>{post.body}</p>'), REPORT), ...section });
    expect(Object.values(whole)).toContain('lacks');
  });

  it('and where it stands if nothing shows the whole', async () => {
    expect(await judged(files(card(CUT)))).toEqual({ PostRow: 'lacks' });
  });

  it.each([
    ['a text that is not cut off', card('<p>{post.body}</p>')],
    ['one that is cut off at times', card('<p className={isOpen ? "" : "line-clamp-2"}>{post.body}</p>')],
    ['one that a press brings out', card('<p lines={isOpen ? undefined : 2}>{post.body}</p>')],
    ['one of which a piece is shown at times', card('<p>{isOpen ? post.body : post.body.slice(0, 80)}</p>')],
    ['one of which a long piece is shown', card('<p>{post.body.slice(0, 4000)}</p>')],
    ['one that is shown to its end', card('<p>{post.body.slice(0, post.body.length)}</p>')],
    ['one of which many lines are shown', card("<p>{post.body.split('\\n').slice(0, 80).join(' ')}</p>")],
    ['one that the pointer brings out', card('<p className="line-clamp-3 hover:line-clamp-none">{post.body}</p>')],
    ['one with no end to its lines', card('<p numberOfLines={0}>{post.body}</p>')],
    ['one with many lines', card('<p numberOfLines={60}>{post.body}</p>')],
    ['one in a field', card('<textarea lines={4}>{post.body}</textarea>')],
    [
      'one in a box that is cut off',
      `<li className="truncate"><b>{post.author.name}</b>${TITLE}<p>{post.body}</p></li>`,
    ],
    ['one beside a link to who wrote it', card(CUT, '<Link to={`/u/${post.author.id}`}>{post.author.name}</Link>')],
    ['one beside a link to its writer, by a name', card(CUT, '<Link to={`/u/${post.authorId}`}>profile</Link>')],
    ['one beside a link to what it answers', card(CUT, '<Link to={`/p/${post.parent_id}`}>before</Link>')],
    ['one beside a film', card(`${CUT}<video src={post.clip} controls />`)],
    ['one that is answered where it stands', card(`${CUT}<button onClick={() => reply(post.id)}>Reply</button>`)],
    ['one with a picture', card(`${CUT}<img src={post.photoUrl} />`)],
    ['one with a picture that a sign stands in for', card(`${CUT}<img src={post.photo} onError={showIcon} />`)],
    ['one on a picture', card(`<div style={{ backgroundImage: \`url(\${post.photo})\` }} />${CUT}`)],
    ['one beside a link to another page of it', card(CUT, '<Link to={`/tags/${post.key}`}>More of this</Link>')],
    ['one beside the whole of another', card(`${CUT}<p>{post.comment.text}</p>`)],
  ])('unlike %s', async (_, row) => {
    expect((await judged(files(row, REPORT))).PostRow).toBe('lacks');
  });

  it.each(['<ImageGrid of={post} />', '<VideoTile of={post} />', '<Tiles images={post.images} />'])(
    'nor is one beside %s',
    async shown => expect(Object.keys(await judged(files(card(`${shown}${CUT}`), REPORT)))).toContain('PostRow'),
  );
});

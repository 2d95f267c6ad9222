import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-native": "0.80.0" } }' };
const SERVER = { 'package.json': '{ "dependencies": { "express": "5.1.0" } }' };
const facts = async (files: Readonly<Record<string, string>>, packages: Readonly<Record<string, string>> = PACKAGE) =>
  (await runFiles({ ...packages, ...files })).facts;
const traits = async (concept: string, ...given: Parameters<typeof facts>) =>
  operationsOf(await facts(...given), concept).map(({ value }) => value.traits.join(' '));
const symbols = async (concept: string, ...given: Parameters<typeof facts>) =>
  operationsOf(await facts(...given), concept).map(({ value }) => value.symbol);
const surfaces = async (files: Readonly<Record<string, string>>) =>
  surfacesOf(await facts(files)).map(({ value }) => value.symbol);

describe('what loads on', () => {
  const list = (data: string) =>
    `export const Page = ({ ${data}, more }: Props) => <FlatList data={${data}} renderItem={show} onEndReached={more} />;\n`;

  it.each(['drafts-screen', 'bookmarks', 'wallet', 'referrals'])('is a list of one’s own: %s', async name => {
    expect(await traits('infinite-scroll', { [`src/${name}.tsx`]: list('rows') })).toEqual(['list']);
  });

  it('is one by the name of its tag', async () => {
    const page = (tag: string) => `export const Page = ({ more }: Props) => <${tag} onEndReached={more} />;\n`;
    expect(await traits('infinite-scroll', { 'src/page.tsx': page('TeamList') })).toEqual(['list']);
    expect(await traits('infinite-scroll', { 'src/page.tsx': page('PostList') })).toEqual(['']);
  });

  it('is what was said before where that is asked for', async () => {
    const channel = (load: string) =>
      'export const ChannelPosts = ({ id, posts }: Props) => {\n' +
      `  const more = useCallback(async () => { await ${load}(id, posts.at(-1).id); }, [posts]);\n` +
      '  const onEnd = useDebounce(more, 500);\n  return <Posts posts={posts} onEndReached={onEnd} />;\n};\n';
    expect(await traits('infinite-scroll', { 'src/channel/posts.tsx': channel('fetchPostsBefore') })).toEqual([]);
    expect(await traits('infinite-scroll', { 'src/channel/posts.tsx': channel('fetchPosts') })).toEqual(['']);
    expect(
      await traits('infinite-scroll', {
        'src/start/posts.tsx': channel('fetchPostsBefore').replace('Channel', 'Home'),
      }),
    ).toEqual(['']);
  });

  it('or an inverted list of a channel', async () => {
    const posts = (given: string) =>
      `export const Posts = ({ ${given}, posts, more }: Props) => <FlatList inverted data={posts} onEndReached={more} />;\n`;
    expect(await traits('infinite-scroll', { 'src/posts.tsx': posts('channelId') })).toEqual([]);
    expect(await traits('infinite-scroll', { 'src/posts.tsx': posts('topicId') })).toEqual(['']);
  });
});

describe('rows that are narrowed down by whose they are', () => {
  const query = (table: string) =>
    `export const listed = (q: string) =>\n  db.select().from(${table}).leftJoin(usersTable, eq(${table}.userId, usersTable.id)).where(and(eq(${table}.done, true), ilike(usersTable.name, q)));\n`;
  const found = (table: string) => symbols('search-discoverability', { 'src/part.ts': query(table) }, SERVER);

  it.each(['ordersTable', 'eventTasks', 'pledges'])('find nobody: %s', async table => {
    expect(await found(table)).toEqual([]);
  });

  it.each(['usersTable', 'groupMembersTable', 'friendships'])('unlike %s', async table => {
    expect(await found(table)).toEqual(['ilike']);
  });
});

describe('no private message', () => {
  const sends = (path: string, text: string) => symbols('dm-send', { [path]: text }, SERVER);

  it('is a notice to a room of another service', async () => {
    const tell = (name: string) =>
      `export const tell = (member: User, recipient: Room) => ${name}(recipient, hello(member));\n`;
    expect(await sends('src/dm/tell.ts', tell('sendDiscordMessage'))).toEqual([]);
    expect(await sends('src/dm/tell.ts', tell('sendDirectMessage'))).toHaveLength(1);
  });

  it('is the change of a talk, or its picture', async () => {
    const route = (verb: string, path: string) =>
      `const dmRouter = Router();\ndmRouter.${verb}('${path}', async (req, res) => { res.json(await run(req.params, req.body)); });\n`;
    expect(await sends('src/dms/router.ts', route('put', '/dms/:dmId'))).toEqual([]);
    expect(await sends('src/dms/router.ts', route('post', '/avatars/dms/:dmId'))).toEqual([]);
    expect(await sends('src/dms/router.ts', route('post', '/dms/:dmId'))).toHaveLength(1);
  });

  it('is that whoever asks is let into a room', async () => {
    const enter = (who: string) =>
      `import { rooms } from './chat';\nexport const enter = (socketData: Data, body: Asked) => rooms.addUserToConversation(${who}, body.roomId);\n`;
    expect(await sends('src/chat/enter.ts', enter('socketData.chatId'))).toEqual([]);
    expect(await sends('src/chat/enter.ts', enter('body.userId'))).toHaveLength(1);
  });
});

describe('a sign-up that takes a shape in', () => {
  const files = (shape: string) => ({
    'src/auth.ts':
      "import { SignUpDto } from './dtos';\nexport class AuthService {\n  async signUp(given: SignUpDto) {\n    const { email, password, ...rest } = given;\n" +
      '    const user = await prisma.user.create({ data: { email, password: hash(password) } });\n    await keep(user.id, rest);\n  }\n}\n',
    'src/dtos/index.ts': "export * from './sign-up';\n",
    'src/dtos/sign-up.ts': `export class SignUpDto {\n  readonly email!: string;\n  readonly ${shape}\n}\n`,
  });
  const asks = async (shape: string) => (await traits('sign-up', files(shape), SERVER)).join();

  it('asks for what stands in it, wherever that is declared', async () => {
    expect(await asks('dob!: Date;')).not.toBe(await asks('city!: string;'));
  });
});

describe('what is shown of a talk in a list of talks', () => {
  const row = (shown: string) =>
    `export const TalkRow = ({ talk, user }: Props) => <li><Avatar of={talk.sender} /><p>{talk.${shown}.content}</p></li>;\n`;

  it('leads to it', async () => {
    expect(await surfaces({ 'src/row.tsx': row('last_message') })).toEqual([]);
    expect(await surfaces({ 'src/row.tsx': row('latestMessage') })).toEqual([]);
    expect(await surfaces({ 'src/row.tsx': row('message') })).toHaveLength(1);
  });
});

describe('nothing that others wrote', () => {
  it('is how many there are', async () => {
    const page = (given: string) =>
      `export const Page = ({ user, ${given} }: Props) => <ActivitySection author={user} messages={${given}.messages} />;\n`;
    expect(await surfaces({ 'src/page.tsx': page('statsData') })).toEqual([]);
    expect(await surfaces({ 'src/page.tsx': page('answer') })).toHaveLength(1);
  });

  it('stands in a bar to find one’s way', async () => {
    const bar = (name: string) =>
      `export const ${name} = ({ user }: Props) => <nav><ProfileItem username={user.username} avatar={user.avatar} /></nav>;\n`;
    expect(await surfaces({ 'src/bar.tsx': bar('BottomNavBar') })).toEqual([]);
    expect(await surfaces({ 'src/bar.tsx': bar('Found') })).toEqual(['ProfileItem']);
  });

  it('stands on a page about oneself with a remark about a route', async () => {
    const page = (line: string) =>
      `export const PlayerProfileScreen = () => {\n  ${line}\n  const { data: profile } = useQuery(load);\n` +
      '  return <div><Avatar src={profile.avatar} /><p>{profile.bio}</p></div>;\n};\n';
    expect(await surfaces({ 'src/page.tsx': page('// There is no route for it yet.') })).toEqual([]);
    expect(await surfaces({ 'src/page.tsx': page('const route = useRoute();') })).toEqual(['PlayerProfileScreen']);
  });
});

describe('no picture of a user', () => {
  const uploads = (text: string) => symbols('image-upload', { 'src/keep.ts': text }, SERVER);

  it('is what comes with the program', async () => {
    const fill = (path: string) =>
      `export async function fill() {\n  const path = resolve(here, \`${path}/\${one.name}.png\`);\n  const data = await fs.readFile(path);\n  await minioClient.putObject(bucket, one.name, data);\n}\n`;
    expect(await uploads(fill('./sample_data/images'))).toEqual([]);
    expect(await uploads(fill('./incoming/images'))).toHaveLength(1);
  });

  it('is what somebody has spoken, or a plugin', async () => {
    const take = (name: string) =>
      `import multer from 'multer';\nconst upload = multer();\nexport class Files {\n  ${name}() {\n    app.post('/x', upload.single('file'), (req, res) => keep(req.file));\n  }\n}\n`;
    expect(await uploads(take('takeAudioMessage'))).not.toContain('upload.single');
    expect(await uploads(take('takePicture'))).toContain('upload.single');
  });
});

it('a place that is written into the program is nobody’s', async () => {
  const fill = (place: string) =>
    `const all = [{ name: 'A', location: ${place} }];\nexport const fill = (lat: number, lng: number) => Profile.create({ name: 'A', location: ${place} });\n`;
  expect(await symbols('geolocation', { 'src/fill.ts': fill('{ lat: 21.07, lng: 105.8 }') }, SERVER)).toEqual([]);
  expect(await symbols('geolocation', { 'src/fill.ts': fill('{ lat, lng }') }, SERVER)).toHaveLength(1);
});

describe('what runs only while a product is made', () => {
  const left = async (test: string, first = '') => {
    const found = await facts({
      'src/app.ts': `import * as Sentry from '@sentry/react';\n${first}if (${test}) Sentry.replayIntegration();\nstart();\n`,
    });
    return operationsOf(found, 'analytics-sdk').map(
      ({ value }) => value.unreached !== undefined && value.unreached !== null,
    );
  };

  it.each([
    ['__DEV__', ''],
    ['records', 'const records = __DEV__;\n'],
    ['import.meta.env.DEV', ''],
    ["process.env.NODE_ENV !== 'production'", ''],
  ])('is a question: %s', async (test, first) => expect(await left(test, first)).toEqual([true]));

  it.each([
    ['!__DEV__', ''],
    ["process.env.NODE_ENV === 'production'", ''],
    ['import.meta.env.PROD', ''],
    ['records', 'const records = ask();\n'],
  ])('unlike %s', async (test, first) => expect(await left(test, first)).toEqual([false]));
});

import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

async function surfaces(text: string, path = 'src/view.tsx'): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "react": "19.0.0" } }', [path]: text });
  return surfacesOf(facts).map(({ value }) => value.symbol);
}

describe('a text of the product', () => {
  const status = (table: string, taken = 'code ? TEXTS[code] : undefined') =>
    `export function PostStatus({ code, user }: Props) {\n  const TEXTS = ${table};\n  const message = ${taken};\n` +
    '  return <p title={user.username}>{message.body}</p>;\n}\n';

  it.each([
    ['in a table', status("{ a: { body: 'Too large' }, b: { body: t('Offline') } }")],
    ['in a table with a text for the rest', status("{ a: { body: 'Too large' } }", 'TEXTS[code] ?? TEXTS.a')],
  ])('%s is nobody else’s', async (_, text) => {
    expect(await surfaces(text)).toEqual([]);
  });

  it.each([
    ['a table that holds what came', status('{ a: { body: user.note } }')],
    ['what came, or else a text', status("{ a: { body: 'Too large' } }", 'user.message ?? TEXTS.a')],
  ])('unlike %s', async (_, text) => {
    expect(await surfaces(text)).toHaveLength(1);
  });
});

describe('a text that a function makes of the product’s own', () => {
  const notice = (returned: string) =>
    'export function InvitePage({ invite, message, user }: Props) {\n' +
    `  const limits = () => {\n    if (!invite) return null;\n    return ${returned};\n  };\n` +
    '  const limitsMessage = limits();\n  return <section title={user.username}><Markdown msg={limitsMessage} /></section>;\n}\n';

  it('is nobody else’s', async () => {
    expect(await surfaces(notice("I18n.t('Ends', { date: day(invite.ends) })"))).toEqual([]);
  });

  it.each([
    ['one that fills in what somebody wrote', notice("I18n.t('Says', { text: message.text })")],
    ['one that may be what came', notice("invite.message ?? I18n.t('Ends')")],
  ])('unlike %s', async (_, text) => {
    expect(await surfaces(text)).toHaveLength(1);
  });
});

describe('what one is writing', () => {
  const box = (around: (inner: string) => string) =>
    `export const Talk = ({ author, message }: Props) => (\n  <section title={author}>${around('<MessageRow message={message} author={author} />')}</section>\n);\n`;

  it('is shown beside its field', async () => {
    expect(await surfaces(box(inner => `<Field name="notice">{({ input }) => ${inner}}</Field>`))).toEqual([]);
  });

  it.each([
    ['in a list', box(inner => `<List items={all}>{({ item }) => ${inner}}</List>`)],
    ['by itself', box(inner => inner)],
  ])('unlike a message %s', async (_, text) => {
    expect(await surfaces(text)).toHaveLength(1);
  });
});

describe('a notice of who liked a post', () => {
  const CARD =
    'export const View = ({ status, author }: Props) => <StatusBody status={status} author={author.username} />;\n';

  it('shows the post of whom it goes to', async () => {
    expect(await surfaces(CARD, 'src/NotificationGroupedLikes.tsx')).toEqual([]);
  });

  it('unlike one of a reply', async () => {
    expect(await surfaces(CARD, 'src/NotificationReply.tsx')).toHaveLength(1);
  });
});

describe('a profile', () => {
  const page = (body: string, given = 'navigation') =>
    `export const ProfileView = ({ ${given} }: Props) => {\n  const user = useSelector(mine);\n  ${body}\n` +
    '  return <section title={user.username}>{user.bio}</section>;\n};\n';
  const SENDS = 'const params = {} as Changes;\n  params.name = user.name;\n  save(params);';

  it('of nobody else may fill in what it sends', async () => {
    expect(await surfaces(page(SENDS), 'src/view.tsx')).toEqual([]);
  });

  it.each([
    ['that reads its address', page('const { params } = read(); load(params.id);')],
    ['that is told where it stands', page('load(navigation.state.params.id);')],
  ])('unlike one %s', async (_, text) => {
    expect(await surfaces(text)).toHaveLength(1);
  });

  const card = (handler: string) =>
    `export const Head = ({ user }: Props) => <ProfileCard user={user} ${handler}={leave} />;\n` +
    `const ProfileCard = (props: CardProps) => <p title={props.user.username} onClick={props.${handler}}>{props.user.bio}</p>;\n`;

  it('is one’s own where one signs out from it', async () => {
    expect(await surfaces(card('handleSignOut'))).toEqual([]);
  });

  it('unlike one that one only closes', async () => {
    expect(await surfaces(card('handleClose'))).toHaveLength(1);
  });

  const form =
    'export const Profile = ({ account }: Props) => <p title={account.username}>{account.profile.bio}</p>;\n';

  it('is one’s own where one signs up', async () => {
    expect(await surfaces(form, 'src/Login/parts/Profile/Profile.tsx')).toEqual([]);
  });

  it('unlike one elsewhere', async () => {
    expect(await surfaces(form, 'src/People/parts/Profile/Profile.tsx')).toHaveLength(1);
  });
});

describe('whoever is signed in', () => {
  const card = (from: string) =>
    `export function Profile({ followers }: Props) {\n  ${from}\n  return <section title={user.username}><b>{followers}</b><p>{user.bio}</p></section>;\n}\n`;

  it.each(['const { user } = useAuth();', 'const { data: user } = useCurrentUser();', 'const user = useMe();'])(
    'reads what they said themselves: %s',
    async from => expect(await surfaces(card(from))).toEqual([]),
  );

  it.each(['const { user } = usePerson();', 'const { user } = useProfile(followers);'])(
    'and others elsewhere: %s',
    async from => expect(await surfaces(card(from))).toHaveLength(1),
  );
});

describe('a profile that is filled in', () => {
  const page = (more: string, done = 'updateOverview({ body: form })') =>
    `export default function UserProfilePage() {\n  const { userId } = useParams();\n  const [form, setForm] = useState(useOverview(userId));\n` +
    `  const save = () => ${done};\n  return <main><Input value={form.displayName} onChange={set} />${more}<button onClick={save}>Save</button></main>;\n}\n`;

  it('is one\u2019s own', async () => {
    expect(await surfaces(page('<textarea value={form.bio} onChange={set} />'))).toEqual([]);
  });

  it.each([
    ['that is shown as well', page('<textarea value={form.bio} onChange={set} /><p>{form.bio}</p>')],
    ['of which nothing is saved', page('<textarea value={form.bio} onChange={set} />', 'open(form)')],
    ['with a search beside it', page('<p>{form.website}</p>')],
  ])('unlike one %s', async (_, text) => {
    expect(await surfaces(text)).toHaveLength(1);
  });
});

describe('a talk with a program', () => {
  const widget = (ask: string) =>
    `export const ChatWidget = () => {\n  const [messages, set] = useState<Message[]>([]);\n  const [ask] = ${ask}();\n` +
    "  return <ul>{messages.map(msg => <li key={msg.id} className={msg.sender === 'ai' ? 'a' : 'b'}>{msg.content}</li>)}</ul>;\n};\n";

  it('is nobody else\u2019s', async () => {
    expect(await surfaces(widget('useAskChatbotMutation'))).toEqual([]);
  });

  it('unlike one with people', async () => {
    expect(await surfaces(widget('useSendMutation').replace("'ai'", "'me'"))).toHaveLength(1);
  });
});

describe('a part of a profile that is changed where it stands', () => {
  const part = (given: string) =>
    `export function ProfileHeader({ ${given} }: Props) {\n` +
    '  return <section><h1>{profile.username}</h1><p>{profile.bio}</p><Row onPress={go} /></section>;\n}\n';

  it.each(['profile, isEditMode, onUpdate', 'profile, editing, onSave'])('%s is one’s own', async given => {
    expect(await surfaces(part(given))).toEqual([]);
  });

  it.each(['profile, isCompact, onUpdate', 'profile, isEditMode', 'profile, editor, onUpdate'])(
    'unlike %s',
    async given => {
      expect(await surfaces(part(given))).toEqual(['ProfileHeader']);
    },
  );
});

describe('a profile that is given nobody', () => {
  const viewer = (asks: string) =>
    `export function ProfileViewer() {\n  const { userId } = useOpened();\n  const username = nameOf(userId);\n` +
    `  return <div><Avatar src={avatarOf(userId)} /><b>{username}</b>${asks}</div>;\n}\n` +
    'export const All = () => <ProfileViewer />;\n';

  it('is one’s own', async () => {
    expect(await surfaces(viewer(''))).toEqual([]);
    expect(await surfaces(viewer('{theme !== client.getUserId() && <Ask />}'))).toEqual([]);
    expect(await surfaces(viewer("{currentUser.level === 'High' && <Ask />}"))).toEqual([]);
  });

  it.each(['userId !== client.getUserId()', 'userId === currentUser.id'])(
    'is not where it is asked whether it is: %s',
    async asked => {
      expect(await surfaces(viewer(`{${asked} && <Ask id={userId} />}`))).toContain('ProfileViewer');
    },
  );
});

describe('a card of whoever is signed in', () => {
  const card = (whose: string, asks = '') =>
    `export function ProfileCard({ user: shown }: Props) {\n  const session = useSession();\n  const user = ${whose};\n` +
    `  return <div><Avatar src={user.avatar} /><b>{user.username}</b><p>{user.bio}</p>${asks}</div>;\n}\n` +
    'export const All = ({ user }) => <ProfileCard user={user} />;\n';

  it.each(['session?.data?.user', 'session.user'])('is one’s own: %s', async whose => {
    expect(await surfaces(card(whose))).toEqual([]);
  });

  it('is one’s own where one signs out from it', async () => {
    expect(await surfaces(card('shown', '<button onClick={() => signOut()}>Leave</button>'))).toEqual([]);
    expect(await surfaces(card('shown'))).toContain('ProfileCard');
    expect(await surfaces(card('(refused && signOut(), shown)'))).toContain('ProfileCard');
  });
});

describe('a message that is from somebody', () => {
  const row = (beside = '') =>
    `export const Row = ({ msg }) => <div><b>{msg.from.name}</b>${beside}<p>{msg.text}</p></div>;\n`;

  it('is what somebody wrote; a letter is not met like that', async () => {
    expect(await surfaces(row())).toContain('Row');
    expect(await surfaces(row('<h1>{msg.subject}</h1>'))).toEqual([]);
    expect(await surfaces(row().replace('.from.name', '.kind'))).toEqual([]);
  });
});

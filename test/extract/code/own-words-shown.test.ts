import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "react": "19.0.0" } }' };

async function surfaces(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ ...PACKAGE, ...files });
  return surfacesOf(facts).map(({ value }) => value.symbol);
}
const inOne = (text: string) => surfaces({ 'src/view.tsx': text });

describe('a box for a message', () => {
  const BOX =
    'const MessageBox = ({ header, body, sender }: Props) => <section title={sender}><b>{header}</b><p>{body}</p></section>;\n';
  const page = (tag: string) =>
    `${BOX}export const Page = ({ all, body, sender }: Props) => {\n` +
    `  const { t, formatMessage } = useTexts();\n  const careful = formatMessage({ id: 'careful' }, { count: all.length });\n` +
    `  return <main title={sender}>${tag}</main>;\n};\n`;

  it.each([
    ['texts of the product', "<MessageBox header={t('sure')} body={careful} />"],
    ['texts of the product inside it', "<MessageBox>{t('none')}</MessageBox>"],
    ['how something went', '<MessageBox type="error" body={body} />'],
  ])('that shows %s says nothing of others', async (_, tag) => {
    expect(await inOne(page(tag))).toEqual([]);
  });

  it.each([
    ['what came', "<MessageBox header={t('said')} body={body} sender={sender} />"],
    ['what came inside it', '<MessageBox sender={sender}>{body}</MessageBox>'],
    ['a kind of message', '<MessageBox type="direct" body={body} sender={sender} />'],
  ])('unlike one that shows %s', async (_, tag) => {
    expect(await inOne(page(tag))).toHaveLength(1);
  });
});

describe('a hint over a vote', () => {
  const vote = (said: string) =>
    `export function Vote({ vote, message: given, user }: Props) {\n  const message = ${said};\n` +
    '  return <Tip content={<TipContent message={message} />}><b>{user.username}</b></Tip>;\n}\n';

  it('is a text of the product', async () => {
    expect(await inOne(vote("vote.mine ? t('remove') : t('add')"))).toEqual([]);
  });

  it('unlike one that may be what came', async () => {
    expect(await inOne(vote("vote.mine ? t('remove') : given"))).toHaveLength(1);
  });
});

describe('a profile', () => {
  const profile = (inside: string) =>
    'export const Cell = ({ id }: Props) => <Profile id={id} />;\n' +
    'function Profile({ id }: { id: string }) {\n  const profile = useProfile(id);\n' +
    `  return <Tooltip title={profile.username}><Avatar src={profile.picture} />${inside}</Tooltip>;\n}\n`;

  it.each([
    ['a face', ''],
    ['a face and a name', '<span>{profile.displayName}</span>'],
  ])('that is %s says nothing', async (_, inside) => {
    expect(await inOne(profile(inside))).toEqual([]);
  });

  it.each([
    ['what somebody says', '<p>{profile.bio}</p>'],
    ['another component', '<AboutThem id={id} />'],
  ])('unlike one with %s', async (_, inside) => {
    expect(await inOne(profile(inside))).toHaveLength(1);
  });
});

describe('a quote', () => {
  const view = (rest: string) =>
    `export function DetailView({ user, quote }: Props) {\n  ${rest}\n  return <section title={user.username}><QuoteView quote={quote} /></section>;\n}\n`;

  it('is what something costs where nobody posts', async () => {
    expect(await inOne(view('const price = costOf(quote);'))).toEqual([]);
  });

  it('unlike one of a post', async () => {
    expect(await inOne(view('const post = findPost(quote);'))).toHaveLength(1);
  });
});

describe('the people who make the product', () => {
  const TEAM =
    'export const Group = ({ people }: Props) => people.map(person => <Person key={person.name} {...person} />);\n' +
    'function Person({ avatar, name, bio }: Props) {\n  return <div><Avatar src={avatar} /><p>{bio}</p></div>;\n}\n';

  it('are nobody whom one meets', async () => {
    expect(await surfaces({ 'src/screens/OurTeam/parts/Group/Group.tsx': TEAM })).toEqual([]);
  });

  it('unlike those of a circle', async () => {
    expect(await surfaces({ 'src/screens/Circle/parts/Group/Group.tsx': TEAM })).not.toEqual([]);
  });
});

describe('posts below the head of one’s own profile', () => {
  const page = (head: string, list = 'user?.posts') =>
    "import { memo } from 'react';\nimport PostRow from './post-row';\n" +
    'export const Mine = ({ id, feed }: Props) => {\n  const user = useSelector(state => state.user);\n' +
    `  const posts = ${list};\n  const Row = memo(PostRow);\n  const rows = posts?.map(post => <Row key={post.id} post={post} />);\n` +
    `  return <>${head}{rows}</>;\n};\n`;
  const ROW =
    'const PostRow = ({ post }: Props) => {\n  const { content, user } = post;\n  return <article title={user.username}><p>{content}</p></article>;\n};\nexport default PostRow;\n';
  const both = (text: string) => surfaces({ 'src/page.tsx': text, 'src/post-row.tsx': ROW });

  it('are one’s own', async () => {
    expect(await both(page('<OwnProfileCard user={user} />'))).toEqual([]);
  });

  it.each([
    ['below that of anybody', page('<ProfileHead user={user} />')],
    ['of a feed', page('<OwnProfileCard user={user} />', 'feed.posts')],
  ])('unlike those %s', async (_, text) => {
    expect(await both(text)).not.toEqual([]);
  });
});

describe('what one is about to publish', () => {
  const CARD = 'const AnswerCard = ({ answer }: Props) => <p title={answer.author}>{answer.text}</p>;\n';
  const modal = (name: string, state: string) =>
    `${CARD}export function ${name}({ given }: Props) {\n  const [answers, setAnswers] = ${state};\n` +
    '  return <div>{answers.map(answer => <AnswerCard answer={answer} />)}</div>;\n}\n';

  it('is in a state of what makes it', async () => {
    expect(await inOne(modal('NewPollModal', 'useState([])'))).toEqual([]);
  });

  it.each([
    ['where one looks at it', modal('PollModal', 'useState([])')],
    ['that was there before', modal('NewPollModal', 'useState(given)')],
  ])('unlike what stands %s', async (_, text) => {
    expect(await inOne(text)).not.toEqual([]);
  });
});

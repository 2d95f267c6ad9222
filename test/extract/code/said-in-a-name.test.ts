import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "react": "19.0.0" } }' };

async function surfaces(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ ...PACKAGE, ...files });
  return surfacesOf(facts).map(({ value }) => value.symbol);
}
const inOne = (text: string) => surfaces({ 'src/lounge.tsx': text });

describe('what a name says', () => {
  const lounge = (made: string, shown: string) =>
    `export function Lounge({ room, row, member${made.startsWith('{') ? `, ${made.slice(1)}` : ''} }: Props) {\n` +
    `  ${made.startsWith('{') ? '' : made}\n` +
    `  return <section title={member.username}>${shown}</section>;\n}\n`;

  it.each([
    ['a hook that is called after it', 'const topic = useRoomTopic(room);', '<p>{topic}</p>'],
    ['what is asked for by that name', '', '<p>{getRoomTopic(room)}</p>'],
    ['a variable', 'const roomTopic = room.current?.told || fallback;', '<p>{roomTopic}</p>'],
    ['what is given', '{ roomTopic', '<p>{roomTopic}</p>'],
    ['a column of a row', '', '<p>{row.comment_text}</p>'],
    ['what is set later', 'let shown; if (row.isPlain) shown = row.comment_text;', '<p>{shown}</p>'],
  ])('shows what others wrote: %s', async (_, made, shown) => {
    expect(await inOne(lounge(made, shown))).toContain('Lounge');
  });

  it.each([
    ['what one is writing', "const [roomTopic, setRoomTopic] = useState('');", '<p>{roomTopic}</p>'],
    ['a text of the product', "const roomTopic = t('no-topic');", '<p>{roomTopic}</p>'],
    ['a text that stands there', "const roomTopic = 'Nothing yet';", '<p>{roomTopic}</p>'],
    ['what is asked for something else', '', '<p>{getMessageText(row.kind)}</p>'],
    ["one's own note on somebody", '{ userNote', '<p>{userNote}</p>'],
    ['how many there are', '{ commentCount', '<p>{commentCount}</p>'],
  ])('is nothing of others: %s', async (_, made, shown) => {
    expect(await inOne(lounge(made, shown))).toEqual([]);
  });
});

describe('what is made to be shown', () => {
  const line = (shown: string) =>
    "import { useIntl } from 'intl';\n" +
    'export function Line({ entry, message, body, member }: Props) {\n' +
    '  const { formatMessage } = useIntl();\n' +
    `  return <li title={member.username}>${shown}</li>;\n}\n`;

  it.each([
    ['of the whole message', '<p dangerouslySetInnerHTML={{ __html: view.formatMessage(message) }} />'],
    ['by a call that is called after it', '<p>{chatMarkup(body)}</p>'],
    ['with links', '<p>{renderTextWithLinks(message.text)}</p>'],
    ['as HTML', '<p>{renderHTML(message.text)}</p>'],
    ['by what reads it out in another language', '<AutoTranslate source={linked(message.text)} />'],
  ])('%s', async (_, shown) => {
    expect(await inOne(line(shown))).toContain('Line');
  });

  it.each([
    ['of a catalogue', '<p>{formatMessage(message)}</p>'],
    ['of another catalogue', '<p>{intl.formatMessage(texts.reply)}</p>'],
    ['into a date', '<p>{formatMessageDate(message)}</p>'],
    ['from a text of the product', "<p>{chatMarkup(t('hello'))}</p>"],
    ['into an icon', '<p>{renderIcon(message.text)}</p>'],
  ])('unlike what is made %s', async (_, shown) => {
    expect(await inOne(line(shown))).toEqual([]);
  });
});

describe('what a component is given', () => {
  const card = (name: string, from = '{ description, member }: Props', made = '', shown = '{description}') =>
    `export function ${name}(${from}) {\n  ${made}\n  return <article title={member.username}><p>${shown}</p></article>;\n}\n`;

  it.each([
    ['a card of a community', card('CommunityInfo')],
    ['with links in it', card('CommunityInfo', undefined, undefined, '{linkify(description)}')],
    ['of all that it is given', card('ChannelCard', 'props: Props', 'const { description, member } = props;')],
  ])('is what others wrote: %s', async (_, text) => {
    expect(await inOne(text)).toHaveLength(1);
  });

  it.each([
    ['a card of a product', card('ProductInfo')],
    ['a text of the product', card('CommunityInfo', undefined, undefined, "{t('join', { description })}")],
    ['a note of an error', card('CommunityErrorInfo')],
  ])('unlike %s', async (_, text) => {
    expect(await inOne(text)).toEqual([]);
  });
});

describe('the page of somebody', () => {
  const page = (id: string) =>
    `export function Profile() {\n  const { id } = useParams();\n  const { data: currentUser } = useUserById(${id});\n` +
    '  return <main><img src={currentUser.picture} /><p>{currentUser.bio}</p></main>;\n}\n';

  it('is of whom the address names', async () => {
    expect(await inOne(page("id || ''"))).toContain('Profile');
  });

  it('unlike of whoever is signed in', async () => {
    expect(await inOne(page('session.id'))).toEqual([]);
  });
});

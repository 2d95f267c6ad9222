import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

/** A row of a sidebar, in a box of the product's own. */
const row = (shown: string, more = '') => ({
  'src/row.tsx': `export const Row = ({ to, children, ...rest }: Props) => <Link to={to}>{({ isActive }) => <Flex {...rest}>{children}</Flex>}</Link>;
export const Label = ({ text }: Props) => <span>{text}</span>;
`,
  'src/talks.tsx': `import { Row, Label } from './row.tsx';
import { Link } from 'router';
import { Theme, RiRobotFill } from '@acme/looks';
export const DirectMessageItem = ({ talk, hint }: Props) => {
  const user = useUser(talk.peerId);
  return <Row to={talk.id} ${more}><UserAvatar src={user?.photo} alt={user?.fullName} />
    <b>{user ? user.fullName ?? talk.peerId : shortName(talk.peerId)}</b>{talk.unreadCount}${shown}</Row>;
};
const shortName = (id: string) => id.slice(0, 8);
export const DirectMessageList = ({ talks }: Props) => <nav>{talks.map(one => <DirectMessageItem key={one.id} talk={one} />)}</nav>;
`,
  'src/side.tsx': `import { DirectMessageList } from './talks.tsx';
export const Side = ({ talks }: Props) => <aside><DirectMessageList talks={talks} /></aside>;
`,
});

describe('a row with a name, a face and figures', () => {
  it.each([
    ['in a box', '', ''],
    ['with a name handed on', '<Label text={user.nickname} />', ''],
    ['with a text that nobody gives', '{hint}', ''],
    ['with a text of the product', "<i>{t('online')}</i>", ''],
    ['in a look of a package', '<Theme accent="gray">{user.nickname}</Theme>', ''],
    ['with a drawing of a package', '<RiRobotFill size={sizeOf(talk)} />', ''],
  ])('is nothing that somebody said: %s', async (_, shown, more) => {
    expect(await judged(row(shown, more))).toEqual({});
  });

  it.each([
    ['the last message', '<p>{talk.last.text}</p>', ''],
    ['what somebody says of themselves', '<p>{user.status}</p>', ''],
    ['words that are made', '<p>{linkified(user.about)}</p>', ''],
    ['words that are handed on', '<Label text={talk.preview} />', ''],
    ['words beside a name', '<p>{`${user.name}: ${talk.preview}`}</p>', ''],
    ['a part that is not known', '<Preview of={talk} />', ''],
    ['a picture of the talk', '<Image src={talk.message.picture} />', ''],
    ['words in a hint', '', 'title={talk.preview}'],
    ['words that a part of a package is given', "<ListItemText secondary={talk.last?.text ?? ''} />", ''],
    ['what a part of a package is given whole', '<ListItemText secondary={talk.last} />', ''],
    ['a picture that they put up', '<img src={user.cover} />', ''],
    ['pictures that they put up', '{user.photos.map(photo => <img src={photo.url} />)}', ''],
  ])('is judged with %s', async (_, shown, more) => {
    expect(await judged(row(shown, more))).not.toEqual({});
  });
});

describe('a chip that leads to somebody', () => {
  const chip = (shown: string, use: string) => ({
    'src/profile.tsx': `import { useProfile } from './people.ts';
import { Link } from 'router';
import { MessageList, Timeline } from '@acme/talks';
const Caption = ({ name }: Props) => <p>{name}</p>;
export function Profile({ id, icon, about, profile, children }: Props) {
  const loaded = useProfile(profile ? undefined : id) ?? profile;
  const content = <><Avatar user={loaded} />{icon}<span>{getName(id, loaded)}</span>${shown}</>;
  return <Link to={'/p/' + id}>{content}</Link>;
}
export function getName(id: string, user?: User) { return user?.name ?? user?.display_name ?? id.slice(0, 12); }
`,
    'src/people.ts': 'export const useProfile = (id?: string) => (id ? window.people[id] : undefined);\n',
    'src/list.tsx': `import { Profile } from './profile.tsx';
export const Followers = ({ all }: Props) => <ul>{all.map(one => <li key={one.id}>${use}</li>)}</ul>;
`,
  });
  const PLAIN = '<Profile id={one.id} />';

  it('is nothing that somebody said', async () => expect(await judged(chip('', PLAIN))).toEqual({}));

  it.each([
    ['it shows what they say', '<p>{loaded.bio}</p>', PLAIN],
    ['a function shows it', '<p>{tidy(loaded.about)}</p>', PLAIN],
    ['it is translated', '<p>{t(loaded.motto)}</p>', PLAIN],
    ['it is shortened', '<p>{shorten(loaded.intro, 80)}</p>', PLAIN],
    ['a part of a package draws a talk of theirs', '<MessageList id={loaded.id} />', PLAIN],
    ['a part of a package draws what it likes', '<Timeline of={loaded.id} />', PLAIN],
    ['it stands in a field', '<textarea readOnly defaultValue={loaded.intro} />', PLAIN],
    ['it is what they set', '<b>{loaded.customStatus.name}</b>', PLAIN],
    ['it is given under another name', '<Caption name={loaded.bio} />', PLAIN],
    ['it is given by the one who shows it', '<p>{about}</p>', '<Profile id={one.id} about={one.about} />'],
    ['it is given in tags', '{about}', '<Profile id={one.id} about={<p>{one.bio}</p>} />'],
    ['it is given in tags at times', '{about}', '<Profile id={one.id} about={one.bio ? <p>{one.bio}</p> : null} />'],
    ['it stands between its ends', '{children}', '<Profile id={one.id}><p>{one.bio}</p></Profile>'],
    ['one can write to them there', '<button onClick={() => open(id)}>Send message</button>', PLAIN],
  ])('is judged where %s', async (_, shown, use) => expect(await judged(chip(shown, use))).not.toEqual({}));
});

import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "react": "19.0.0", "vue": "3.0.0" } }' };

async function surfaces(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ ...PACKAGE, ...files });
  return surfacesOf(facts).map(({ value }) => value.symbol);
}
const inOne = (text: string, path = 'src/people.tsx') => surfaces({ [path]: text });

describe('the card of a person', () => {
  const card = (name: string, act: string, face = '<img src={user.imageUrl} />') =>
    `export const ${name} = ({ user, onOpen }: Props) => (\n` +
    `  <aside>${face}<b>{user.username}</b>${act}</aside>\n);\n`;
  const FOLLOW = '<button onClick={() => onOpen(user)}>Follow</button>';

  it.each([
    ['that one can follow', card('UserCard', FOLLOW)],
    ['to whom one can write', card('MemberPopover', '<Button onPress={() => openDirectMessage(user.id)} />')],
    ['that is laid out for a small screen', card('UserCardMobile', FOLLOW)],
    ['that is opened over a page, with nothing to do there', card('UserModal', '')],
    ['whom one can block', card('PlayerSheet', '<BlockUserButton user={user} />', '<UserAvatar user={user} />')],
  ])('%s', async (_, text) => {
    expect(await inOne(text)).toHaveLength(1);
  });

  it('is one in a template, too', async () => {
    const text =
      '<template><aside><avatar :user="user" /><b>{{ user.nick }}</b><a @click="openDm(user)">Write</a></aside></template>\n' +
      '<script setup>\ndefineProps({ user: Object });\n</script>\n';
    expect(await inOne(text, 'src/UserBox.vue')).toContain('UserBox');
  });

  it.each([
    ['that only leads to them', card('UserCard', '<button onClick={() => onOpen(user)}>View</button>')],
    ['without a face', card('UserCard', FOLLOW, '')],
    ['that is chosen', card('UserPickerCard', FOLLOW)],
    ['of those who look after it', card('AdminUserCard', FOLLOW)],
    ['that is a row in a list of them', card('UserModalRow', FOLLOW)],
    ['of a shop', card('OfferCard', FOLLOW)],
    ["of one's own", card('MyProfileCard', FOLLOW)],
    ['that only shows who it is, in a page', card('UserCard', '')],
    ['in which one changes somebody', card('EditUserModal', '')],
  ])('unlike one %s', async (_, text) => {
    expect(await inOne(text)).toEqual([]);
  });

  it('says that a report is offered on it', async () => {
    const { facts } = await runFiles({
      ...PACKAGE,
      'src/people.tsx': card('UserCard', `${FOLLOW}<ReportButton onClick={() => openReport(user.id)} />`),
    });
    const [first] = surfacesOf(facts);
    expect(first?.value.controls).toMatchObject([{ concept: 'report-entry-point', state: 'works' }]);
  });
});

describe('what one says yes or no to', () => {
  const asked = (name: string, who: string, yes: string, no: string) =>
    `export function ${name}({ one, onYes, onNo }: Props) {\n` +
    `  return <li><b>${who}</b><button onClick={onYes}>${yes}</button><button onClick={onNo}>${no}</button></li>;\n}\n`;

  it.each([
    ['an invitation', asked('InviteCard', '{one.senderName}', 'Accept', 'Decline')],
    ['a request of somebody', asked('FriendRequests', '{one.sender.username}', 'Confirm', 'Delete')],
  ])('%s', async (_, text) => {
    expect(await inOne(text)).toHaveLength(1);
  });

  it.each([
    ['a request for money', asked('RefundRequests', '{one.sender.username}', 'Accept', 'Decline')],
    ['what one sent', asked('InviteCard', '{one.senderName}', 'Send again', 'Copy')],
    ['what names nobody', asked('InviteCard', '{one.code}', 'Accept', 'Decline')],
    ['who may come in', asked('JoinRequests', '{one.sender.username}', 'Accept', 'Decline')],
  ])('unlike %s', async (_, text) => {
    expect(await inOne(text)).toEqual([]);
  });
});

describe('a picture over the whole screen', () => {
  const shown = (name: string, tag: string) =>
    `export const ${name} = ({ post, files, user }: Props) => <figure title={user.username}>${tag}</figure>;\n`;

  it.each([
    ['of what was posted', shown('Pictures', '<Lightbox slides={post.images} open />')],
    ['of a talk', shown('ChatFiles', '<ImageViewer images={files} />')],
  ])('%s', async (_, text) => {
    expect(await inOne(text)).toHaveLength(1);
  });

  it.each([
    ['of wares', shown('Offers', '<Lightbox slides={files} open />')],
    ['that is not given any', shown('ChatFiles', '<ImageViewer open />')],
    ['in small', shown('ChatFiles', '<Thumbnails images={files} />')],
  ])('unlike one %s', async (_, text) => {
    expect(await inOne(text)).toEqual([]);
  });
});

describe('stories', () => {
  const page = (from: string, given: string) =>
    `import Stories from '${from}';\nexport const Watch = ({ all, user }: Props) => <div title={user.username}><Stories ${given} /></div>;\n`;

  it('are played by a package for them', async () => {
    expect(await inOne(page('react-insta-stories', 'stories={all}'))).toHaveLength(1);
  });

  it.each([
    ['a section of the product', page('./success-stories', 'stories={all}')],
    ['of nothing', page('react-insta-stories', 'loop')],
    ['of a workbench', page('@storybook/blocks', 'title="All"')],
  ])('unlike %s', async (_, text) => {
    expect(await inOne(text)).toEqual([]);
  });
});

describe('a title in a list', () => {
  const row = (thing: string, who: string, beside = '') =>
    `export const Row = ({ ${thing} }: Props) => <li><i>${who}</i><a href="#">{${thing}.title}</a>${beside}</li>;\n`;
  const gaps = async (text: string) => {
    const { facts } = await runFiles({ ...PACKAGE, 'src/list.tsx': text });
    return surfacesOf(facts).map(({ value }) => (value.complete ? null : (value.gap ?? 'open')));
  };

  it('beside who gave it is of that person, and what it leads to is not known', async () => {
    expect(await gaps(row('recipe', '{recipe.author.username}'))).toEqual([expect.anything()]);
  });

  it('needs no more where a report is offered on it', async () => {
    const report = '<ReportButton onClick={() => openReport(recipe.id)} />';
    expect(await gaps(row('recipe', '{recipe.author.username}', report))).toEqual([null]);
  });

  it.each([
    ['that nobody is named beside', row('recipe', '{recipe.date}')],
    ['of work', row('task', '{task.author.username}')],
    ['of who wrote another thing', row('recipe', '{menu.author.username}')],
  ])('unlike one %s', async (_, text) => {
    expect(await gaps(text)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles, surfacesOf } from './run-case.ts';

const IN_BROWSER = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };
const ON_SERVER = { 'package.json': '{ "dependencies": { "express": "5.1.0" } }' };

async function found(concept: string, path: string, text: string, packages = IN_BROWSER): Promise<string[]> {
  const { facts } = await runFiles({ ...packages, [path]: text });
  return operationsOf(facts, concept).map(({ value }) => value.symbol);
}

describe('no flag', () => {
  it('is which environment it is', async () => {
    const test = (other: string) =>
      `export const shown = process.env.NEXT_PUBLIC_SHOP === '${other}' ? shop() : null;\n`;
    expect(await found('feature-flag-check', 'src/a.ts', test('production'))).toEqual([]);
    expect(await found('feature-flag-check', 'src/a.ts', test('true'))).toEqual(['env.NEXT_PUBLIC_SHOP']);
  });

  it('is one of the kinds of a thing', async () => {
    const test = (asked: string) =>
      `import { VOTING_DISABLED } from './constants';\nexport const of = (act: Act) => { if (${asked}) return act; };\n`;
    expect(await found('feature-flag-check', 'src/a.ts', test('act.type === VOTING_DISABLED'))).toEqual([]);
    expect(await found('feature-flag-check', 'src/a.ts', test('VOTING_DISABLED'))).toEqual(['VOTING_DISABLED']);
  });
});

describe('nothing loads on', () => {
  it('where a list is handed all there is', async () => {
    const list = (more: string) =>
      `export const Found = ({ found }) => <InfiniteScrollList data={found} renderItem={row} ${more} />;\n`;
    expect(await found('infinite-scroll', 'src/found.tsx', list('overscan={4}'))).toEqual([]);
    expect(await found('infinite-scroll', 'src/found.tsx', list('loadMore={more}'))).toEqual(['InfiniteScrollList']);
    expect(await found('infinite-scroll', 'src/found.tsx', list('{...rest}'))).toEqual(['InfiniteScrollList']);
  });

  it('where a page comes back to the front', async () => {
    const hook = (name: string) =>
      `export const Board = ({ fetchLatest }) => { ${name}(fetchMore); return <List />; };\n`;
    expect(await found('infinite-scroll', 'src/board.tsx', hook('useDocumentVisibility'))).toEqual([]);
    expect(await found('infinite-scroll', 'src/board.tsx', hook('useElementVisibility'))).toEqual([
      'useElementVisibility',
    ]);
  });

  it('where only the end is noted', async () => {
    const slides = (then: string) => `export const Slides = () => <Swiper onReachEnd={() => ${then}} />;\n`;
    expect(await found('infinite-scroll', 'src/slides.tsx', slides('setIsEnd(true)'))).toEqual([]);
    expect(await found('infinite-scroll', 'src/slides.tsx', slides('setPage(page + 1)'))).toEqual(['onReachEnd']);
  });
});

it('what one has chosen oneself is said, and decides nothing', async () => {
  const page = (shown: string) =>
    `export const Privacy = ({ settings, profile, option }: Props) => <p>{${shown}}</p>;\n`;
  const asked = (shown: string) => found('profile-visibility', 'src/privacy.tsx', page(shown));
  expect(await asked("settings.profileVisibility === 'public' ? 'Everybody' : 'Friends'")).toEqual([]);
  expect(await asked('settings.profileVisibility === option.value && <Check />')).toEqual([]);
  expect(await asked("settings.profileVisibility === 'public' ? <Face of={profile} /> : null")).toEqual([
    'profileVisibility',
  ]);
});

it('those who run the product shut accounts out, and nobody blocks anybody', async () => {
  const call = (path: string) => `export const stop = (id: string) => api.patch(\`${path}/\${id}\`);\n`;
  expect(await found('block-user', 'src/stop.ts', call('/admin/unblockUser'))).toEqual([]);
  expect(await found('block-user', 'src/stop.ts', call('/contacts/unblockUser'))).toEqual(['/contacts/unblockUser/*']);
});

describe('no profile is shown', () => {
  it('on the page where one changes one’s own', async () => {
    const text =
      'export default async function Page({ params }) {\n  const user = await prisma.user.findFirst({ where: { name: params.username } });\n  return <Form user={user} />;\n}\n';
    expect(await found('profile-visibility', 'app/[username]/edit/page.tsx', text)).toEqual([]);
    expect(await found('profile-visibility', 'app/[username]/posts/page.tsx', text)).toEqual(['findFirst']);
  });

  it('where it is asked whether somebody is there', async () => {
    const route = (handler: string) => `router.get('/users/:username', people.${handler});\n`;
    expect(await found('profile-visibility', 'src/routes.ts', route('getUserStatus'), ON_SERVER)).toEqual([]);
    expect(await found('profile-visibility', 'src/routes.ts', route('getUser'), ON_SERVER)).toEqual([
      'GET /users/:username',
    ]);
  });
});

it('that an upload is over hands no file over', async () => {
  const call = (name: string) => `export const useDone = () => api.user.${name}.useMutation({ onSuccess: close });\n`;
  expect(await found('image-upload', 'src/avatar.ts', call('uploadAvatarComplete'))).toEqual([]);
  expect(await found('image-upload', 'src/avatar.ts', call('uploadAvatar'))).toEqual(['uploadAvatar']);
});

it('one line of a menu shows nothing that people wrote', async () => {
  const menu = (entry: string) =>
    `export const CommentActions = ({ comment, author }) => <Menu><${entry} comment={comment} /><p>{author.name}</p></Menu>;\n`;
  const shown = async (entry: string) => {
    const { facts } = await runFiles({ ...IN_BROWSER, 'src/actions.tsx': menu(entry) });
    return surfacesOf(facts).map(({ value }) => value.symbol);
  };
  expect(await shown('LockThreadDropdownItem')).not.toContain('LockThreadDropdownItem');
  expect(await shown('MenuCommentEntry')).not.toContain('MenuCommentEntry');
  expect(await shown('CommentBody')).toContain('CommentBody');
  const declared = async (name: string) => {
    const line = `export const ${name} = ({ comment, author }) => <li title={author.name}>{comment.body}</li>;\n`;
    const { facts } = await runFiles({ ...IN_BROWSER, 'src/line.tsx': line });
    return surfacesOf(facts).map(({ value }) => value.symbol);
  };
  expect(await declared('CommentItem')).toEqual(['CommentItem']);
});

it('the birth of somebody who is made up is taken from nobody', async () => {
  const row = (value: string) =>
    `export const add = (input: Input) => db.user.create({ data: { name: input.name, birthday: ${value} } });\n`;
  expect(await found('age-collection', 'src/add.ts', row('toDate(faker.date.past())'), ON_SERVER)).toEqual([]);
  expect(await found('age-collection', 'src/add.ts', row('toDate(input.birthday)'), ON_SERVER)).toEqual(['birthday']);
});

it('a camera for a clip broadcasts nobody', async () => {
  const text = 'export const useMediaStream = async () => navigator.mediaDevices.getUserMedia({ video: true });\n';
  expect(await found('livestream', 'src/video-capture/use-media-stream.ts', text)).toEqual([]);
  expect(await found('livestream', 'src/video-call/use-media-stream.ts', text)).toEqual(['getUserMedia']);
});

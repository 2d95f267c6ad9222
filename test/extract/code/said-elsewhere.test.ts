import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const REACT = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };

async function linesOf(concept: string, path: string, text: string, others: Record<string, string> = REACT) {
  const { facts } = await runFiles({ ...others, [path]: text });
  return operationsOf(facts, concept)
    .filter(({ at }) => at.path === path)
    .map(({ at }) => at.start.line)
    .join(' ');
}

describe('a control is said where its component is declared', () => {
  const dialog = (name: string) => `export function ${name}({ user }) {
  return <form><select name="reason" /></form>;
}`;

  it.each(['UserReportModal', 'ReportDialog', 'ReportMenuItem'])('%s', async name =>
    expect(await linesOf('report-entry-point', 'src/dialogs.tsx', dialog(name))).toBe('1'),
  );
  it.each(['UserReportItem', 'MergeReportModal', 'BugReportModal', 'ReportsTable'])('not %s', async name =>
    expect(await linesOf('report-entry-point', 'src/dialogs.tsx', dialog(name))).toBe(''),
  );

  it('and is judged where it is pressed', async () => {
    const { facts } = await runFiles({ ...REACT, 'src/dialogs.tsx': dialog('ReportDialog') });
    expect(operationsOf(facts, 'report-entry-point')[0]!.value.isRepeated).toBe(true);
  });
});

describe('what a long handler opens by name is said there as well', () => {
  const button = (opened: string) => `export const Head = ({ profile }) => (
  <Button
    hint="Report user"
    icon="flag"
    onClick={() => {
      if (!isKnown()) {
        toast('first sign in');
        return;
      }
      ${opened}
    }}
  />
);`;

  it.each(["showModal('UserReport');", "openModal('report_user', { profile });"])('%s', async opened =>
    expect(await linesOf('report-entry-point', 'src/head.tsx', button(opened))).toMatch(/\b10$/),
  );
  it.each(["showModal('UserProfile');", "track('UserReport');", "showModal('content-report');"])(
    'not %s',
    async opened => expect(await linesOf('report-entry-point', 'src/head.tsx', button(opened))).not.toMatch(/\b10$/),
  );
});

describe('an entry of a contract is known by its name', () => {
  const contract = (more: string) => `export const users = c.router({
  report: {
    summary: 'Report somebody',
    description: 'Report a user',
    method: 'POST',
    path: '/users/report',
    ${more}
  },
  create: {
    summary: 'New',
    method: 'POST',
    path: '/signup',
    body: z.object({ email: z.string(), password: z.string() }),
    ${more}
  },
});`;

  it('and not by its address', async () => {
    const text = contract('responses: { 200: Done }');
    expect(await linesOf('report-entry-point', 'src/contract.ts', text, {})).toBe('2');
    expect(await linesOf('sign-up', 'src/contract.ts', text, {})).toBe('9');
  });
  it('a plain route by its address', async () =>
    expect(await linesOf('report-entry-point', 'src/contract.ts', contract('handler: run'), {})).toBe('6'));
});

describe('a record of a store that holds everything', () => {
  const send = (kind: string) => `export function save(post, reason, text, recipient) {
  return store.createRecord('${kind}', { post, reason, text, recipient }).save();
}`;

  it('is a report', async () => expect(await linesOf('report-entry-point', 'src/save.tsx', send('flags'))).toBe('2'));
  it('is a message', async () => expect(await linesOf('dm-send', 'src/save.tsx', send('direct-messages'))).toBe('2'));
  it.each(['posts', 'report-templates', 'crash-reports'])('%s is none', async kind =>
    expect(
      (await linesOf('report-entry-point', 'src/save.tsx', send(kind))) +
        (await linesOf('dm-send', 'src/save.tsx', send(kind))),
    ).toBe(''),
  );
});

describe('people are searched by', () => {
  const box = (line: string) => `export function Box({ term }) {
  ${line}
  return <ul>{people.map(one => <li>{one.name}</li>)}</ul>;
}`;

  it.each([
    'const search = useUserSearch();',
    'const search = useProfileSearch();',
    "store.find('users', { filter: { q: term } });",
    'const people = peopleSearch(term);',
  ])('%s', async line => expect(await linesOf('search-discoverability', 'src/box.tsx', box(line))).toBe('2'));
  it.each([
    'const search = useSearch();',
    'const user = useUser();',
    "store.find('posts', { filter: { q: term } });",
    "store.find('users', { filter: { id: term } });",
    'const people = useSearchParams();',
  ])('not %s', async line => expect(await linesOf('search-discoverability', 'src/box.tsx', box(line))).toBe(''));
});

describe('a mute of somebody by its tag', () => {
  const row = (tag: string) => `export const Row = ({ pubkey }) => <li>{pubkey} ${tag}</li>;`;

  it.each(['<MuteButton pubkey={pubkey} />', '<MuteMenuItem user={pubkey} />'])('%s', async tag =>
    expect(await linesOf('block-user', 'src/row.tsx', row(tag))).toBe('1'),
  );
  it.each(['<MuteButton track={pubkey} />', '<MuteButton />', '<HideMenu id="a" />'])('not %s', async tag =>
    expect(await linesOf('block-user', 'src/row.tsx', row(tag))).toBe(''),
  );
});

describe('messages of a router of chats whose handlers stand elsewhere', () => {
  const router = (name: string, entry: string) => `export const ${name} = router({
  ${entry}: protectedProcedure.input(schema).mutation(handler),
});`;

  it.each([
    ['chatRouter', 'createMessage'],
    ['chatRouter', 'createChat'],
  ])('%s %s', async (name, entry) => {
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "@trpc/server": "11.0.0" } }',
      'src/server/routers/talk.ts': router(name, entry),
      'src/server/handlers.ts': `export const send = (ctx, input) => prisma.chatMessage.create({ data: { chatId: input.chatId, userId: ctx.user.id, text: input.text } });`,
    });
    const found = operationsOf(facts, 'dm-send').filter(({ at }) => at.path.includes('routers'));
    expect(found.map(({ value }) => value.isRepeated)).toEqual([true]);
  });
  it.each([
    ['chatRouter', 'markChatRead'],
    ['supportChatRouter', 'createMessage'],
    ['postRouter', 'createMessage'],
  ])('not %s %s', async (name, entry) => {
    const { facts } = await runFiles({ 'src/server/routers/talk.ts': router(name, entry) });
    expect(operationsOf(facts, 'dm-send')).toEqual([]);
  });
});

describe('a notification of a program on the desktop', () => {
  const shown = (from: string) => `import { Notification } from '${from}';
export const tell = options => new Notification(options).show();`;

  it('electron', async () =>
    expect(await linesOf('push-notification', 'src/main.ts', shown('electron'), {})).toBe('2'));
  it('not of the product', async () =>
    expect(await linesOf('push-notification', 'src/main.ts', shown('./models'), {})).toBe(''));
});

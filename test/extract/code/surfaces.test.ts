import { describe, expect, it } from 'vitest';
import { runCase, runFiles, surfacesOf } from './run-case.ts';

async function reportsIn(name: string): Promise<Record<string, string>> {
  const { facts } = await runCase(name);
  return Object.fromEntries(
    surfacesOf(facts).map(({ subject, value }) => [
      subject.replace(/^[^#]*#/, '').split('.')[0]!,
      value.controls.flatMap(({ concept, state }) => (concept === 'report-entry-point' ? state : [])).join(' '),
    ]),
  );
}

describe('a surface offers a report', () => {
  it('by label, tag, handler name, call, menu entry or method', async () => {
    expect(await reportsIn('surface-works')).toEqual({
      MessageBubble: 'works',
      CommentCard: 'works',
      Comments: 'works',
      PostItem: 'works',
      PostRow: 'works',
      MessageItem: 'works',
      ReviewCard: 'works',
      UserProfile: 'works',
      AccountSheet: 'works',
      ChatBox: 'works',
      PostTeaser: 'works',
      Status: 'works',
    });
  });

  it('or shows one that is missing, does nothing or is switched off', async () => {
    expect(await reportsIn('surface-broken')).toEqual({
      MessageBubble: '',
      CommentCard: 'does-nothing',
      Window: '',
      PostItem: 'does-nothing',
      PostRow: 'does-nothing',
      MessageItem: 'does-nothing',
      MessageCard: 'hidden',
      CommentItem: 'does-nothing',
    });
  });

  it('through components of other files, with the props of each use', async () => {
    expect(await reportsIn('surface-follow')).toEqual({
      Working: 'works',
      HandlerLeftOut: 'hidden',
      HandlerEmpty: 'does-nothing',
      ActionsOff: 'hidden',
      ViewOnly: 'hidden',
      PropsHandedOn: 'works',
      Beside: 'hidden works',
      Gated: 'works',
      CommentThread: '',
      CommentCard: 'works',
      Known: 'works',
      ReplyItem: '',
      StoryCard: '',
      MessageList: 'works',
      ChatMessages: '',
      Screen: '',
    });
  });
});

it('points a lost report at the prop that loses it', async () => {
  const { facts } = await runCase('surface-follow');
  const lost = surfacesOf(facts).find(fact => fact.subject.includes('HandlerEmpty'))!;
  expect(lost.value.controls).toMatchObject([
    { symbol: 'onReport', at: { path: 'src/screens.tsx', start: { line: 14 } } },
  ]);
});

it('says when part of what is shown could not be followed', async () => {
  const { facts } = await runCase('surface-follow');
  const incomplete = surfacesOf(facts).filter(fact => !fact.value.complete);
  expect(incomplete.map(fact => fact.value.symbol)).toEqual([
    'InboxThread',
    'ThreadListItem',
    'CommentThread',
    'ReplyItem',
  ]);
});

it('states the guards in front of a surface', async () => {
  const { facts } = await runCase('surface-follow');
  const guarded = surfacesOf(facts).filter(fact => fact.value.guards!.length > 0);
  expect(guarded.map(fact => [fact.subject, fact.value.guards![0]!.kind])).toEqual([
    ['src/screens.tsx#Gated.MessageBubble', 'age'],
  ]);
});

it.each(['surface-not', 'control-not'])('%s: alerts, forms, settings, reports of errors are nothing', async name => {
  const { facts } = await runCase(name);
  expect(facts).toEqual([]);
});

it('a gate around a surface guards it, a gate beside it does not', async () => {
  const shown = (inside: string) =>
    `export const Page = ({ comment }) => <main>${inside}</main>;\nexport const Comment = ({ comment }) => <p>{comment.author}{comment.text}</p>;\n`;
  const guardsOf = async (inside: string) => {
    const { facts } = await runFiles({ 'src/page.tsx': shown(inside) });
    return surfacesOf(facts).flatMap(fact => fact.value.guards!.map(guard => guard.kind));
  };
  expect(await guardsOf('<AgeGate><Comment comment={comment} /></AgeGate>')).toEqual(['age']);
  expect(await guardsOf('<AgeGate /><Comment comment={comment} />')).toEqual([]);
});

it('says once what is missing, and counts a piece with its item', async () => {
  const { facts } = await runCase('surface-nested');
  const shown = surfacesOf(facts).map(({ value: { symbol, controls } }) => [symbol, controls.map(one => one.state)]);
  expect(shown).toEqual([
    ['PostCard', []],
    ['UserProfile', ['works']],
    ['Message', ['works']],
    ['InboxMessageContent', []],
    ['ChatMessageList', []],
    ['NarrowMessageBubble', []],
    ['WideMessageBubble', ['works']],
  ]);
});

describe('components that show each other offer the same, whichever of them is asked first', () => {
  const comment = (offers: string) =>
    `import { ProfileSheet } from './profile';\nexport const CommentRow = ({ comment }) => <li><b>{comment.author}</b><p>{comment.text}</p>${offers}<ProfileSheet user={comment.author} /></li>;\n`;
  const profile = (offers: string) =>
    `import { CommentRow } from './comment';\nexport const ProfileSheet = ({ user }) => <section>{user.name}${offers}{user.comments.map(one => <CommentRow comment={one} />)}</section>;\n`;
  const report = '<button onClick={() => report(user)}>Report</button>';
  const cycles = { 'src/comment.tsx': comment(''), 'src/profile.tsx': profile(report) };
  const pages = (first: string, second: string) => ({
    'src/a.tsx': first.replaceAll('Page', 'PageA'),
    'src/b.tsx': second.replaceAll('Page', 'PageB'),
  });
  const byComment =
    "import { CommentRow } from './comment';\nexport const Page = ({ comments }) => <main>{comments.map(comment => <CommentRow comment={comment} />)}</main>;\n";
  const byProfile =
    "import { ProfileSheet } from './profile';\nexport const Page = ({ user }) => <main><ProfileSheet user={user} /></main>;\n";
  const statesOf = async (files: Record<string, string>) => {
    const { facts } = await runFiles({ ...cycles, ...files });
    return Object.fromEntries(
      surfacesOf(facts)
        .filter(({ value }) => /CommentRow|ProfileSheet/.test(value.symbol))
        .map(({ value }) => [value.symbol, value.controls.some(one => one.state === 'works')]),
    );
  };

  it.each([
    ['the one without the report first', pages(byComment, byProfile)],
    ['the one with the report first', pages(byProfile, byComment)],
  ])('%s', async (_, files) => {
    expect(await statesOf(files)).toMatchObject({ CommentRow: true });
  });

  it('also where one of them is switched off inside the other', async () => {
    const person = `import { Details } from './details';
export const Person = ({ user, plain }) => <b onClick={() => plain ? go(user) : popover(<Details user={user} />)}>{user.name}</b>;
`;
    const details = `import { Person } from './person';
export const Details = ({ user }) => <section><Person user={user} plain />${report}</section>;
`;
    const row = `import { Person } from './person';
export const CommentRow = ({ comment }) => <li><Person user={comment.author} /><p>{comment.text}</p></li>;
`;
    const { facts } = await runFiles({
      // The one that switches it off is looked at first.
      'src/a.tsx':
        "import { Details } from './details';\nexport const UserProfile = ({ user }) => <main>{user.bio}<Details user={user} /></main>;\n",
      'src/person.tsx': person,
      'src/details.tsx': details,
      'src/row.tsx': row,
    });
    const rows = surfacesOf(facts).filter(({ value }) => value.symbol === 'CommentRow');
    expect(rows.map(({ value }) => value.controls.map(one => one.state))).toEqual([['works']]);
  });

  it('and nothing if none of them does', async () => {
    const { facts } = await runFiles({ ...cycles, 'src/profile.tsx': profile(''), ...pages(byComment, byProfile) });
    expect(surfacesOf(facts).flatMap(({ value }) => value.controls)).toEqual([]);
  });
});

it('a use counts in a file that holds nothing else', async () => {
  const { facts } = await runFiles({
    'src/line.tsx':
      'export const ResultLine = ({ comment }) => <p>{comment.author.name}: {comment.text}<button onClick={() => report(comment)}>Report</button></p>;\n',
    'src/finder.tsx':
      "import { ResultLine } from './line';\nexport const Finder = ({ rows }) => <ol>{rows.map(row => <ResultLine key={row.id} {...row} />)}</ol>;\n",
  });
  expect(facts.map(({ at }) => at.path)).toContain('src/finder.tsx');
});

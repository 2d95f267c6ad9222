import { describe, expect, it } from 'vitest';
import type { CodeFact } from '../../../src/model/code-fact.ts';
import { functionIn } from '../../../src/extract/code/entries/said.ts';
import { ts } from '../../../src/extract/code/ts-morph.ts';
import { operationsOf, runFiles } from './run-case.ts';

const WEB = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };
const SERVER = { 'package.json': '{ "dependencies": { "express": "5.1.0", "mongoose": "8.0.0" } }' };

const of = async (base: Readonly<Record<string, string>>, path: string, text: string) =>
  (await runFiles({ ...base, [path]: text })).facts;
const settings = (facts: readonly CodeFact[]) => [
  ...new Set(facts.flatMap(fact => (fact.kind === 'default' ? [fact.value.setting] : []))),
];

describe('settings', () => {
  it.each([
    ["new Player({ name, profileVisibility: 'public' });", ['profile-visibility']],
    ["new VideoPlayer({ profileVisibility: 'public' });", ['profile-visibility']],
    ['new Player(el, { autoplay: true });', ['autoplay']],
    ['new Vimeo.Player(el, { autoplay: true });', []],
    ['new AudioPlayer(el, { autoplay: true });', []],
  ])('of a person who plays, and of what plays: %s', async (text, kept) =>
    expect(
      settings(await of(SERVER, 'src/join.ts', `export const join = async () => (${text.slice(0, -1)}).save();\n`)),
    ).toEqual(kept),
  );

  const fill = (effect: string) => `export function SignUp({ user, config }) {
  const [profileVisibility, setProfileVisibility] = useState('public');
  useEffect(() => { ${effect} }, [user]);
  return <form onSubmit={() => api.post('/users', { profileVisibility })}><Select value={profileVisibility} onChange={setProfileVisibility} /></form>;
}
`;
  it.each([
    ['setProfileVisibility(user.settings.profileVisibility);', 0],
    ['if (user.settings.profileVisibility) setProfileVisibility(user.settings.profileVisibility);', 1],
    ['if (!user.isNew) return; setProfileVisibility(user.settings.profileVisibility);', 1],
    ['setProfileVisibility(config.settings.profileVisibility);', 1],
    ['setProfileVisibility(user.defaults.settings.profileVisibility);', 1],
    ['setProfileVisibility(settings.profileVisibility);', 1],
  ])('that a page fills in: %s', async (effect, count) =>
    expect(settings(await of(WEB, 'src/sign-up.tsx', fill(effect)))).toHaveLength(count),
  );

  it.each([
    ["openness = 'anyone';", 1],
    ['openness = chosen();', 1],
    ["openness = 'invite';", 0],
    ['approvalRequired = false;', 1],
    ['approvalRequired = true;', 0],
    ["joinPolicy = 'anyone';", 1],
    ['joinPolicy = chosen();', 1],
  ])('of a group with %s beside who sees it', async (beside, count) => {
    const facts = await of(SERVER, 'src/group.ts', `export class Group {\n  visibility = 'public';\n  ${beside}\n}\n`);
    expect(settings(facts).filter(one => one === 'who-can-join')).toHaveLength(count);
  });

  it.each([
    ['PrivacyPage', 1],
    ['PrivacyForm', 1],
    ['GroupForm', 0],
  ])('of a form that is called %s', async (name, count) => {
    const text = `export function ${name}() {
  const [requireFollowApproval, setRequireFollowApproval] = useState(false);
  return <form onSubmit={() => save({ requireFollowApproval })}><Switch checked={requireFollowApproval} /></form>;
}
`;
    expect(settings(await of(WEB, 'src/a.tsx', text))).toHaveLength(count);
  });
});

it.each([
  ['src/a.tsx', 'export const AiTutorRoom = () => startLivestream(room);', 1],
  ['src/assistant/a.tsx', 'startLivestream(room);', 1],
  ['src/a.tsx', "fetch('/api/chat/livestream/start', { method: 'POST', body });", 1],
  ['src/a.tsx', "fetch('/api/chat/stream/start', { method: 'POST', body });", 0],
  ['src/assistant/a.tsx', "fetch('/stream/start', { method: 'POST', body });", 0],
  ['src/rooms/a.tsx', "fetch('/stream/start', { method: 'POST', body });", 1],
])('a broadcast beside what a machine answers: %s %s', async (path, text, count) =>
  expect(operationsOf(await of(WEB, path, text), 'livestream')).toHaveLength(count),
);

it.each([
  ['{ handler: () => run(), onError: () => {} }', '() => run()'],
  ['{ onError: () => {}, resolve: () => run() }', '() => run()'],
  ["app.post('/report', () => run(), error => log(error))", '() => run()'],
  ["app.post('/report', check => next(), () => {})", '() => {}'],
  ['made.mutation(() => {})', '() => {}'],
])('what runs for %s', (text, run) => {
  const file = ts.createSourceFile('a.ts', `const a = ${text};`, ts.ScriptTarget.Latest, true);
  expect(functionIn(file)?.getText()).toBe(run);
});

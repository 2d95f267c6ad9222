import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const WEB = { 'package.json': '{ "dependencies": { "react-dom": "19.0.0", "posthog-js": "1.2.0" } }' };

const starts = async (path: string, text: string) =>
  operationsOf((await runFiles({ ...WEB, [path]: text })).facts, 'livestream').length;

it.each([
  ['src/side.tsx', 'startListeningForLiveEvents(id);'],
  ['src/talk.tsx', "fetch('/ai/stream/start/session', { method: 'POST', body });"],
  ['src/services/ai/talk.ts', "fetch('/stream/start/session', { method: 'POST', body });"],
])('nobody goes on the air: %s %s', async (path, text) => expect(await starts(path, text)).toBe(0));

it.each([
  ['src/side.tsx', 'startLiveEvent(id);'],
  ['src/talk.tsx', "fetch('/stream/start/session', { method: 'POST', body });"],
])('somebody does: %s %s', async (path, text) => expect(await starts(path, text)).toBe(1));

it.each([
  ["new YT.Player('it', { playerVars: { autoplay: 1 } });", 0],
  ["export const defaultSettings = { autoplay: 1, theme: 'dark' };", 1],
])('how one film is played is no setting: %s', async (text, count) => {
  const { facts } = await runFiles({ ...WEB, 'src/settings.ts': text });
  const all = facts.flatMap(fact => (fact.kind === 'default' ? [fact.value.setting] : []));
  expect(new Set(all).size).toBe(count);
});

it.each([
  ['disable_session_recording: false', true],
  ['disable_session_recording: true', false],
  ['autocapture: true', false],
])('a recording that is switched on: %s', async (option, isRecorded) => {
  const { facts } = await runFiles({
    ...WEB,
    'src/start.ts': `import posthog from 'posthog-js';\nposthog.init('k', { ${option} });\n`,
  });
  const [start] = operationsOf(facts, 'analytics-sdk').filter(({ value }) => value.traits.includes('starts'));
  expect(start!.value.traits.includes('session-replay')).toBe(isRecorded);
});

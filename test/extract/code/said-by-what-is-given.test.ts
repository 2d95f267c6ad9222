import { expect, it } from 'vitest';
import { checkFiles } from '../../cli/childproof.ts';
import { operationsOf, runFiles } from './run-case.ts';

const WEB = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "@datadog/browser-rum": "5.0.0" } }';
const SERVER = '{ "dependencies": { "express": "5.1.0", "@amplitude/analytics-node": "1.0.0" } }';

const outcomes = async (files: Record<string, string>, rule: string): Promise<string[]> =>
  (await checkFiles(files)).report.findings.filter(one => one.rule === rule).map(({ verdict }) => verdict);

const rum = (options: string) => ({
  'package.json': WEB,
  'src/main.ts': `import { datadogRum } from '@datadog/browser-rum';
const rate = readRate();
datadogRum.init({ applicationId: 'a', clientToken: 'b', ${options} });
`,
});
async function kindsOf(options: string): Promise<readonly string[]> {
  const { facts } = await runFiles(rum(options));
  return operationsOf(facts, 'analytics-sdk').flatMap(({ at, value }) =>
    at.path === 'src/main.ts' ? value.traits : [],
  );
}
it('a share of none is recorded of nobody', async () => {
  const kinds = await kindsOf('sessionReplaySampleRate: 0');
  expect(kinds).toContain('crash-reporting');
  expect(kinds).not.toContain('session-replay');
});

it.each([
  'sessionReplaySampleRate: 20',
  'sessionReplaySampleRate: rate, sessionSampleRate: 0',
  'premiumSampleRate: 0, sessionReplaySampleRate: 100',
  '...(isBusy ? { sessionReplaySampleRate: 0 } : { sessionReplaySampleRate: 20 })',
])('of some they are recorded: %s', async options => expect(await kindsOf(options)).toContain('session-replay'));

it.each([
  ['if (isLive) options.sessionReplaySampleRate = 20;', true],
  ['set(options); options.sessionReplaySampleRate = rate;', true],
  ['options.sessionReplaySampleRate = 0; options.service = name;', false],
])('and what is set before it starts counts: %s', async (written, isRecorded) => {
  const files = rum('');
  files['src/main.ts'] = files['src/main.ts'].replace(
    /datadogRum.init.*/,
    `const options = { applicationId: 'a', clientToken: 'b', sessionReplaySampleRate: 0 };\n${written}\ndatadogRum.init(options);`,
  );
  const { facts } = await runFiles(files);
  const kinds = operationsOf(facts, 'analytics-sdk').flatMap(({ at, value }) =>
    at.path === 'src/main.ts' ? value.traits : [],
  );
  expect(kinds.includes('session-replay')).toBe(isRecorded);
});

it.each([
  ['true', ['fail']],
  ['false', []],
])('and what people press is followed where it is told: %s', async (isTold, said) => {
  const files = rum(`sessionReplaySampleRate: 0, trackUserInteractions: ${isTold}`);
  expect(await outcomes(files, 'tracking/starts-behind-a-choice')).toEqual(said);
  expect(await outcomes(files, 'tracking/session-is-not-recorded')).toEqual([]);
});

it('who it is told of is judged, recorded or not', async () => {
  const files = rum('sessionReplaySampleRate: 0');
  files['src/main.ts'] += 'datadogRum.setUser({ id: user.id, email: user.email });\n';
  expect(await outcomes(files, 'tracking/event-holds-no-personal-data')).toEqual(['fail']);
});

const started = (before: string, optOut: string) => ({
  'package.json': SERVER,
  'src/start.ts': `import { init } from '@amplitude/analytics-node';
const { WRITE_KEY, OTHER } = process.env;
export function start() {
  ${before}
  init(WRITE_KEY, { optOut: ${optOut} });
}
start();
`,
});
it.each([
  ['if (!WRITE_KEY) return;', '!WRITE_KEY', ['fail']],
  ['if (WRITE_KEY) return;', '!WRITE_KEY', []],
  ['if (!OTHER) return;', '!WRITE_KEY', ['unknown']],
])('a switch is what was tested before it: %s', async (before, optOut, said) =>
  expect(await outcomes(started(before, optOut), 'tracking/starts-behind-a-choice')).toEqual(said),
);

const asked = (given: string) => ({
  'package.json': WEB,
  'src/environment.ts': `import { loadStripe } from '@stripe/stripe-js';
export class Environment {
  listen(operation, variables, sink) {
    return this.subscriptionClient.subscribe(${given});
  }
}
export const stripe = loadStripe('key');
`,
});
it('news that is asked for of a graph is no purchase', async () => {
  const found = async (given: string) =>
    operationsOf((await runFiles(asked(given))).facts, 'payment').filter(({ value }) => /subscribe/.test(value.symbol));
  expect(await found('{ operationName: operation.name, query: operation.text, variables }, sink')).toEqual([]);
  expect(await found('{ plan: operation.plan, variables }')).toHaveLength(1);
});

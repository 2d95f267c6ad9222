import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function starts(text: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "vue": "3.5.0", "posthog-js": "1", "vue-matomo": "4" } }',
    'src/start.ts': text,
  });
  const all = operationsOf(facts, 'analytics-sdk').filter(({ value }) => value.traits.includes('starts'));
  return all.map(({ value }) => [value.symbol, ...value.trace.map(({ message }) => message)].join(' < '));
}
const INIT = "import posthog from 'posthog-js';\n";

it.each([
  [
    `${INIT}export function sync() { start(); }\nfunction start() { posthog.init('k'); sync(); }\n`,
    'posthog.init < calls sync < calls start',
  ],
  [`${INIT}const Page = () => { posthog.init('k'); };\nexport default withRouter(Page);\n`, 'posthog.init'],
  [`${INIT}const load = () => { posthog.init('k'); };\nexport default load();\n`, 'posthog.init < calls load'],
])('a way passes nothing twice, and what is handed out is not called: %s', async (text, way) =>
  expect(await starts(text)).toEqual([way]),
);

it('what is plugged in is named', async () =>
  expect(
    await starts(
      "import VueMatomo from 'vue-matomo';\nexport const go = app => { app.use(VueMatomo, { host: 'h' }); };\n",
    ),
  ).toEqual(['app.use(VueMatomo)']));

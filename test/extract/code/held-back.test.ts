import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function traits(disabled: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-native": "0.80.0", "posthog-react-native": "4.0.0" } }',
    'src/measure.ts': `import PostHog from 'posthog-react-native';\nexport const posthog = new PostHog('key', { disabled: ${disabled} });\n`,
  });
  const [start] = operationsOf(facts, 'analytics-sdk').filter(({ value }) => value.traits.includes('starts'));
  return start!.value.traits.filter(trait => trait === 'muted' || trait === 'undecided-switch');
}

it.each([
  '!consent.given',
  '!hasOptedIn',
  'user.isMinor',
  'isChild',
  'userAge < 18',
  'age === undefined',
  'person.isUnderAge',
  'true',
])('a person decides: %s', async given => expect(await traits(given)).toEqual(['muted']));

it.each([
  "stage === 'beta'",
  'localStorage.off',
  'page.isPlain',
  'usage > limit',
  'minorVersion === 0',
  'childProcess.isOpen',
  'settings.off',
])('nobody can say who decides: %s', async given => expect(await traits(given)).toEqual(['undecided-switch']));

it.each(['!process.env.POSTHOG', '__DEV__', "location.hostname === 'localhost'"])(
  'where it runs decides: %s',
  async given => expect(await traits(given)).toEqual([]),
);

const classic = (set: string) => `ga('create', 'UA-1', 'auto');\n${set}\nga('send', 'pageview');\n`;

it.each([
  ["ga('set', 'page', path);", false],
  ["ga('set', 'dimension1', plan);", false],
  ["ga('set', 'allowAdFeatures', chosen);", true],
  ["ga('set', 'anonymizeIp', chosen);", true],
  ["ga('set', 'ads_data_redaction', chosen);", true],
])('what a field of the classic tracker holds back: %s', async (set, isSwitch) => {
  const { facts } = await runFiles({ 'package.json': '{}', 'src/measure.js': classic(set) });
  const traits = operationsOf(facts, 'analytics-sdk').flatMap(({ value }) => value.traits);
  expect(traits.includes('undecided-switch')).toBe(isSwitch);
});

import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** What of a person is told where the product's own function is called. */
async function told(declared: string, call: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "posthog-js": "1.0.0", "react-dom": "19.0.0" } }',
    'src/measure.ts': `import posthog from 'posthog-js';\nexport ${declared}\n`,
    'src/start.ts': `import { identifyMeasuredUser } from './measure.ts';\nexport function start(profile: Profile) { ${call} }\n`,
  });
  return operationsOf(facts, 'analytics-sdk').flatMap(({ at, value }) =>
    at.path === 'src/start.ts' && value.traits.includes('personal-data') ? value.options.map(one => one.name) : [],
  );
}

const CALL = 'identifyMeasuredUser(profile.id, { email: profile.email, name: profile.fullName });';

it('is who somebody is, through a function that hands it on', async () =>
  expect(
    await told(
      'const identifyMeasuredUser = (id: string, traits?: Traits) => { posthog.identify(id, traits); };',
      CALL,
    ),
  ).toEqual(['email', 'name']));

it.each([
  [
    'it tells the number alone',
    'const identifyMeasuredUser = (id: string, traits?: Traits) => { posthog.identify(id); };',
    CALL,
  ],
  [
    'it tells nothing',
    'const identifyMeasuredUser = (id: string, traits?: Traits) => { console.debug(id, traits); };',
    CALL,
  ],
  [
    'no more is given',
    'const identifyMeasuredUser = (id: string, traits?: Traits) => { posthog.identify(id, traits); };',
    "identifyMeasuredUser(profile.id, { plan: 'free' });",
  ],
])('is nothing of it where %s', async (_, declared, call) => expect(await told(declared, call)).toEqual([]));

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import unleash from '../../../src/extract/flags/unleash.ts';
import type { FlagSubject } from '../../../src/extract/flags/provider.ts';
import type { Client } from '../../../src/extract/flags/unleash/library.ts';
import { openClient } from '../../../src/extract/flags/unleash/library.ts';
import { readUnleashDocument } from '../../../src/extract/flags/unleash/document.ts';

const NOW = Date.parse('2026-11-25T00:00:00Z');

interface Specification {
  name: string;
  state: object;
  tests?: { description: string; context: object; toggleName: string; expectedResult: boolean }[];
  variantTests?: {
    description: string;
    context: object;
    toggleName: string;
    expectedResult: { name: string; enabled: boolean };
  }[];
}

const folder = join(
  dirname(createRequire(import.meta.url).resolve('@unleash/client-specification/package.json')),
  'specifications',
);
const specifications = readdirSync(folder)
  .filter(file => /^\d/.test(file))
  .map(file => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Specification);

/** The library on what our reading of the document gives it. */
function clientOn(path: string, text: string): Client {
  const { document, notices } = readUnleashDocument(path, text);
  expect(notices).toEqual([]);
  const { features, segments } = document;
  return openClient({
    getToggle: name => features.get(name),
    getToggles: () => [...features.values()],
    getSegment: id => segments.get(id),
  });
}

describe.each(specifications)('the specification $name', ({ name, state, tests = [], variantTests = [] }) => {
  const text = JSON.stringify(state);
  const loaded = unleash.load(`${name}.json`, text);
  const answerOf = async (toggle: string, context: object) => {
    const { subjects } = await loaded;
    return subjects.find(({ key }) => key === toggle)?.evaluate(context as Record<string, unknown>, NOW);
  };

  it.each(tests)('$description', async ({ context, toggleName, expectedResult }) => {
    const answer = await answerOf(toggleName, context);
    // A flag that the file does not have is the application's business.
    expect(answer ? answer.value !== false : false).toBe(expectedResult);
  });

  it.each(variantTests)('$description', async ({ context, toggleName, expectedResult }) => {
    expect(clientOn(`${name}.json`, text).getVariant(toggleName, context)).toMatchObject(expectedResult);
    const answer = await answerOf(toggleName, context);
    expect(answer?.variant ?? null).toBe(expectedResult.enabled ? expectedResult.name : null);
  });
});

it('the whole specification was run', () => {
  const count = specifications.reduce(
    (sum, { tests = [], variantTests = [] }) => sum + tests.length + variantTests.length,
    0,
  );
  expect(count).toBe(279);
});

/** The only flag of a document with these strategies. */
async function flagWith(strategies: object[], more: object = {}, root: object = {}): Promise<FlagSubject> {
  const features = [{ name: 'dm.open', enabled: true, strategies, ...more }];
  const { subjects, notices } = await unleash.load('unleash.json', JSON.stringify({ version: 2, features, ...root }));
  expect(notices).toEqual([]);
  return subjects[0]!;
}

describe('what the library says of odd ages', () => {
  const adult = { contextName: 'age', operator: 'NUM_GTE', value: '18', values: [] };
  const notChild = { contextName: 'age', operator: 'NUM_LT', value: '18', values: [], inverted: true };
  it.each([
    ['from 18 on', adult, { unknown: false, '15': false, '9': false }],
    ['not below 18', notChild, { unknown: true, '15': false, '9': false }],
  ])('%s', async (_, constraint, wanted) => {
    const flag = await flagWith([{ name: 'default', parameters: {}, constraints: [constraint] }]);
    const ask = async (properties: object) => (await flag.evaluate({ properties }, NOW)).value;
    expect({ unknown: await ask({}), '15': await ask({ age: '15' }), '9': await ask({ age: '9' }) }).toEqual(wanted);
    expect(await ask({ age: 18 })).toBe(true);
  });
});

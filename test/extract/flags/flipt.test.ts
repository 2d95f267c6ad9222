import { describe, expect, it } from 'vitest';
import flipt from '../../../src/extract/flags/flipt.ts';
import { PROVIDERS } from '../../../src/extract/flags/providers.ts';
import { evaluateCases } from '../../../src/extract/flags/answers/evaluate.ts';
import type { Context, FlagSubject } from '../../../src/extract/flags/provider.ts';
import { whoGetsIt } from './tricky.ts';

const NOW = Date.parse('2026-11-25T00:00:00Z');

type Constraint = [type: string, property: string, operator: string, value?: unknown];

const segment = (key: string, match: string, ...constraints: Constraint[]) => ({
  key,
  name: key,
  match_type: `${match}_MATCH_TYPE`,
  constraints: constraints.map(([type, property, operator, value]) => ({
    type: `${type}_COMPARISON_TYPE`,
    property,
    operator,
    ...(value !== undefined && { value }),
  })),
});
const isFor = (key: string, value = true) => ({ segment: { key, value } });
const share = (percentage: number, value = true) => ({ threshold: { percentage, value } });
const fileOf = (rollouts: readonly object[], segments: readonly object[] = [], enabled = false) => ({
  namespace: 'default',
  flags: [{ key: 'f', name: 'f', type: 'BOOLEAN_FLAG_TYPE', enabled, rollouts }],
  segments,
});
const variantsOf = (rules: readonly object[], segments: readonly object[], more: object = {}) => ({
  flags: [
    {
      key: 'f',
      name: 'f',
      type: 'VARIANT_FLAG_TYPE',
      enabled: true,
      variants: [{ key: 'calm' }, { key: 'open' }],
      rules,
      ...more,
    },
  ],
  segments,
});
const ADULTS = segment('adults', 'ALL', ['NUMBER', 'age', 'gte', '18']);
const MINORS = segment('minors', 'ALL', ['NUMBER', 'age', 'lt', '18']);

async function flagIn(file: object): Promise<FlagSubject> {
  const { subjects, notices } = await flipt.load('features.json', JSON.stringify(file));
  expect(notices).toEqual([]);
  return subjects[0]!;
}

const valueFor = async (file: object, context: Context) => (await (await flagIn(file)).evaluate(context, NOW)).value;

describe('what the library says of odd ages', () => {
  it.each<[string, object, unknown]>([
    ['from 18 on', fileOf([isFor('adults')], [ADULTS]), { unknown: false, '15': false, '9': false }],
    ['not below 18', fileOf([isFor('minors', false)], [MINORS], true), { unknown: true, '15': false, '9': false }],
  ])('%s', async (_, file, wanted) => {
    const ask = (age: object) => valueFor(file, { entityId: 'kim', ...age });
    expect({ unknown: await ask({}), '15': await ask({ age: '15' }), '9': await ask({ age: '9' }) }).toEqual(wanted);
    expect([await ask({ age: 9 }), await ask({ age: 17 }), await ask({ age: 18 })]).toEqual([false, false, true]);
  });
});

const WIDE = 'abcdefgh'.split('').map((name): Constraint => ['STRING', name, 'isoneof', ['1', '2', '3', '4', '5']]);
const BETA: Constraint = ['BOOLEAN', 'beta', 'true'];

describe('tricky flags', () => {
  it.each<[string, object, object]>([
    ['adults alone', fileOf([isFor('adults')], [ADULTS]), { verdict: 'safe' }],
    [
      'a deny list is open where the age is unknown',
      fileOf([isFor('minors', false)], [MINORS], true),
      { verdict: 'witness', context: {} },
    ],
    [
      'off by two, in a plan',
      fileOf([isFor('s')], [segment('s', 'ALL', ['NUMBER', 'age', 'gt', '15'], ['STRING', 'plan', 'eq', 'family'])]),
      { verdict: 'witness', context: { age: 16, plan: 'family' } },
    ],
    [
      'one of any',
      fileOf(
        [isFor('s')],
        [segment('s', 'ANY', ['NUMBER', 'age', 'gte', '18'], ['STRING', 'email', 'suffix', '@x.example'])],
      ),
      { verdict: 'witness' },
    ],
    ['a percent of all', fileOf([share(1)]), { verdict: 'witness', share: 0.01 }],
    ['no percent of all', fileOf([share(0)]), { verdict: 'safe' }],
    ['halves of one hash never meet', fileOf([share(50, false), share(50)]), { verdict: 'safe' }],
    ['and a little more than a half does', fileOf([share(50, false), share(51)]), { verdict: 'witness', share: 0.01 }],
    [
      'a segment that has no constraint holds everybody',
      fileOf([isFor('s')], [segment('s', 'ANY')]),
      { verdict: 'witness' },
    ],
    [
      'a rollout for no segment at all',
      fileOf([{ segment: { keys: [], operator: 'AND_SEGMENT_OPERATOR', value: true } }]),
      { verdict: 'witness' },
    ],
    [
      'eight attributes and an age are a proof',
      fileOf([isFor('s')], [segment('s', 'ALL', ...WIDE, ['NUMBER', 'age', 'gte', '18'])]),
      { verdict: 'safe' },
    ],
    [
      'an attribute that must be two things',
      fileOf([isFor('s')], [segment('s', 'ALL', BETA, ['STRING', 'beta', 'prefix', 'f'])]),
      { verdict: 'safe' },
    ],
    [
      'a number and a text: 05 is five',
      fileOf([isFor('s')], [segment('s', 'ALL', ['NUMBER', 'n', 'eq', '5'], ['STRING', 'n', 'neq', '5'])]),
      { verdict: 'witness' },
    ],
    [
      'all of several, one of which is not there',
      fileOf([{ segment: { keys: ['s'], operator: 'AND_SEGMENT_OPERATOR', value: true } }]),
      { verdict: 'unknown' },
    ],
    ['a segment that is not there', fileOf([isFor('s')]), { verdict: 'unknown' }],
    [
      'a moment in the past',
      fileOf([isFor('s')], [segment('s', 'ALL', ['DATETIME', 'since', 'lt', '2020-01-01T00:00:00+02:00'])]),
      { verdict: 'witness', context: { age: 0, since: '2019-12-31T21:59:59.000Z' } },
    ],
  ])('%s', async (_, file, wanted) => {
    const told = await whoGetsIt(file);
    const { context = {} } = told;
    expect({ ...told, context: { ...context } }).toMatchObject(
      'context' in wanted && told.verdict === 'witness'
        ? { ...wanted, context: expect.objectContaining(wanted.context as object) }
        : wanted,
    );
  });
});

it('keys are hashed by their number of a hundred, and of a thousand for variants', async () => {
  const half = await flagIn(fileOf([share(50)]));
  const thirds = await flagIn(
    variantsOf(
      [
        {
          segment: 's',
          distributions: [
            { variant: 'calm', rollout: 99.9 },
            { variant: 'open', rollout: 0.1 },
          ],
        },
      ],
      [segment('s', 'ALL')],
    ),
  );
  const keys = Array.from({ length: 3000 }, (_, index) => `user-${index}`);
  const counted = { half: 0, open: 0 };
  for (const entityId of keys) {
    if ((await half.evaluate({ entityId }, NOW)).value === true) counted.half++;
    if ((await thirds.evaluate({ entityId }, NOW)).value === 'open') counted.open++;
  }
  expect(counted.half).toBeGreaterThan(1300);
  expect(counted.half).toBeLessThan(1700);
  expect(counted.open).toBeLessThan(15);
});

it('what is off gives its default variant, and the application decides without one', async () => {
  const rules = [{ segment: { key: 'adults' }, distributions: [{ variant: 'open', rollout: 100 }] }];
  const usual = { variants: [{ key: 'calm', default: true }, { key: 'open' }] };
  const ask = (more: object, age: number) => valueFor(variantsOf(rules, [ADULTS], more), { age });
  expect(await ask({}, 17)).toBeUndefined();
  expect(await ask({}, 18)).toBe('open');
  expect(await ask(usual, 17)).toBe('calm');
  expect(await ask({ ...usual, enabled: false }, 18)).toBe('calm');
});

it('`flags eval` asks with a key, and gives the default where the file has no answer', async () => {
  const file = JSON.stringify({
    ...variantsOf([{ segment: 'adults', distributions: [{ variant: 'open', rollout: 100 }] }], [ADULTS]),
    namespace: 'default',
  });
  const told = await evaluateCases({ path: 'features.json', text: file, provider: null, clock: NOW }, [
    { flag: 'f', context: { entityId: 'kim', age: 18 }, default: 'mine' },
    { flag: 'f', context: { entityId: 'kim', age: '17' }, default: 'mine' },
    { flag: 'f', context: { entityId: ' ', age: 18 }, default: 'mine' },
    { flag: 'gone', context: { entityId: 'kim' }, default: 'mine' },
  ]);
  expect('results' in told && told.results.map(({ value, reason }) => [value, reason])).toEqual([
    ['open', 'MATCH_EVALUATION_REASON'],
    ['mine', 'UNKNOWN_EVALUATION_REASON'],
    ['mine', 'ERROR'],
    ['mine', 'FLAG_NOT_FOUND'],
  ]);
});

it('is told from other systems by its words', () => {
  const text = JSON.stringify(fileOf([]));
  expect(PROVIDERS.filter(one => one.claims('features.json', text)).map(({ id }) => id)).toEqual(['flipt']);
  const other = '{ "flags": { "a": { "state": "ENABLED", "variants": { "on": true }, "defaultVariant": "on" } } }';
  expect(PROVIDERS.filter(one => one.claims('features.json', other)).map(({ id }) => id)).toEqual(['flagd']);
});

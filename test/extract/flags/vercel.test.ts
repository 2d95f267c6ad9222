import { describe, expect, it } from 'vitest';
import vercel from '../../../src/extract/flags/vercel.ts';
import { evaluateCases } from '../../../src/extract/flags/answers/evaluate.ts';
import type { Context, FlagSubject } from '../../../src/extract/flags/provider.ts';
import { band, whoGetsIt, type Asked } from './tricky.ts';

const NOW = Date.parse('2026-11-25T00:00:00Z');
const IN_2030 = Date.UTC(2030, 0, 1);
const DAY = 86_400_000;
const AGE = ['user', 'age'];
const ID = ['user', 'id'];
const ADULT = [AGE, 'gte', 18];

const rule = (outcome: unknown, ...conditions: unknown[]) => ({ conditions, outcome });
const split = (no: number, yes: number, base: string[] = ID) => ({
  type: 'split',
  base,
  weights: [no, yes],
  defaultVariant: 0,
});
const fileOf = (rules: readonly object[], fallthrough: unknown = 0, root: object = {}, more: object = {}) => ({
  environment: 'production',
  ...root,
  definitions: {
    f: { variants: [false, true], seed: 7, environments: { production: { rules, fallthrough } }, ...more },
  },
});

async function flagIn(file: object): Promise<FlagSubject> {
  const { subjects, notices } = await vercel.load('flags.json', JSON.stringify(file));
  expect(notices).toEqual([]);
  return subjects[0]!;
}

const audience: Asked['audience'] = { age: { attribute: 'user.age', type: 'number' } };

describe('what the library says of odd ages', () => {
  it.each<[string, object, unknown]>([
    ['from 18 on', fileOf([rule(1, ADULT)]), { unknown: false, '15': false, '9': false }],
    ['not below 18', fileOf([rule(0, [AGE, 'lt', 18])], 1), { unknown: true, '15': false, '9': false }],
  ])('%s', async (_, file, wanted) => {
    const flag = await flagIn(file);
    const ask = async (user: object) => (await flag.evaluate({ user }, NOW)).value;
    expect({ unknown: await ask({}), '15': await ask({ age: '15' }), '9': await ask({ age: '9' }) }).toEqual(wanted);
    expect(await ask({ age: 18 })).toBe(true);
    expect(await ask({ age: 17 })).toBe(false);
  });
});

const seven = Array.from({ length: 7 }, (_, index) => `value-${index}`);
const nine = [...'abcdefghi'].map(name => [['user', name], 'oneOf', seven]);
const rollout = {
  type: 'rollout',
  base: ID,
  startTimestamp: IN_2030,
  rollFromVariant: 0,
  rollToVariant: 1,
  defaultVariant: 0,
  slots: [[10_000, DAY]],
};

describe('tricky flags', () => {
  it.each<[string, object, Asked, string, string, unknown]>([
    [
      'off by one',
      fileOf([rule(1, [AGE, 'gt', 15], [['user', 'plan'], 'eq', 'family'])]),
      {},
      'witness',
      'ages 16-17',
      { user: { age: 16, plan: 'family' } },
    ],
    [
      'deep: segment, country, suffix and one percent by e-mail',
      fileOf(
        [
          rule(
            split(99, 1, ['user', 'email']),
            ['segment', 'eq', 'nearly'],
            [['user', 'country'], 'eq', 'ie', { i: true }],
            [['user', 'email'], 'endsWith', '@pilot.example'],
          ),
        ],
        0,
        { segments: { nearly: { rules: [rule(1, [AGE, 'gte', 17])] } } },
      ),
      {},
      'witness',
      'age 17',
      { user: { age: 17, country: 'ie', email: expect.stringMatching(/^user-\d+@pilot\.example$/) } },
    ],
    ['a weight of nothing', fileOf([rule(split(50, 50), ADULT)], split(100, 0)), {}, 'safe', 'nobody', undefined],
    [
      'one hash for two halves that do not meet',
      fileOf([rule(1, ['segment', 'eq', 'first'], ['segment', '!eq', 'second'])], 0, {
        segments: {
          first: { rules: [rule({ type: 'split', base: ID, passPromille: 50_000 })] },
          second: { rules: [rule({ type: 'split', base: ID, passPromille: 60_000 })] },
        },
      }),
      {},
      'safe',
      'nobody',
      undefined,
    ],
    ['a list of denied ages', fileOf([rule(0, [AGE, 'lt', 18])], 1), {}, 'witness', 'age unknown', {}],
    [
      'a rollout that begins later',
      fileOf([rule(rollout, [AGE, 'gte', 16])]),
      {},
      'witness',
      'ages 16-17',
      { user: { age: 16, id: expect.stringMatching(/^user-\d+$/) } },
    ],
    [
      'paused, with the variant that opens',
      fileOf([], 0, {}, { environments: { production: 1 } }),
      {},
      'witness',
      'ages 0-17 and age unknown',
      { user: { age: 0 } },
    ],
    [
      'a variant that is not there, and the application opens',
      fileOf([rule(5, [AGE, 'gte', 16])]),
      { codeDefault: true },
      'witness',
      'ages 16-17',
      { user: { age: 16 } },
    ],
    ['wide', fileOf([rule(1, ...nine, ADULT)]), {}, 'safe', 'nobody', undefined],
    [
      'wide, one after the other',
      fileOf([...nine.map(one => rule(0, one)), rule(1, ADULT)]),
      {},
      'safe',
      'nobody',
      undefined,
    ],
    [
      'one in ten thousand',
      fileOf([], split(9999, 1)),
      {},
      'witness',
      'ages 0-17 and age unknown',
      { user: { age: 0, id: expect.stringMatching(/^user-\d+$/) } },
    ],
  ])('%s', async (_, file, asked, verdict, who, context) => {
    const found = await whoGetsIt(file, { audience, ...asked });
    expect([found.verdict, found.who]).toEqual([verdict, who]);
    expect(found.context).toEqual(context);
  });

  it('a time bomb says when, and for how many', async () => {
    const { witness, share } = await whoGetsIt(fileOf([], rollout), { audience });
    expect(new Date(witness!.from!).toISOString()).toBe('2030-01-01T00:00:00.000Z');
    expect(share).toBeCloseTo(0.1, 6);
  });

  it('a deny-list of bands is open to those whose band is not sent', async () => {
    const file = fileOf([rule(0, [['user', 'ageBand'], 'oneOf', ['child', 'teen']])], 1);
    const asked = { audience: { ...audience, band: { ...band!, attribute: 'user.ageBand' } } };
    expect(await whoGetsIt(file, asked)).toMatchObject({ verdict: 'witness', context: { user: { age: 0 } } });
  });
});

describe('a draw', () => {
  it('gives what its choices give, for everybody with an id', async () => {
    const flag = await flagIn(
      fileOf([rule(split(60, 40), [['user', 'plan'], 'eq', 'pro'])], { ...rollout, startTimestamp: NOW }),
    );
    const rewritten = await flag.rewrite();
    const names = rewritten.model.sites.map(({ attribute }) => attribute);
    const given = new Set<unknown>();
    for (let index = 0; index < 200; index++) {
      const context: Context = { user: { id: `kim-${index}`, ...(index % 2 ? { plan: 'pro' } : {}) } };
      const { value } = await flag.evaluate(context, NOW);
      given.add(value);
      const outcomes = ['v0', 'v1'].map(pick =>
        rewritten.evaluate({ ...context, ...Object.fromEntries(names.map(name => [name, pick])) }, NOW),
      );
      expect((await Promise.all(outcomes)).map(one => one.value)).toContain(value);
    }
    expect(given).toEqual(new Set([false, true]));
  });
});

describe('a case', () => {
  it('is asked with the entities as they are; what the library cannot decide gives the default', async () => {
    const text = JSON.stringify(fileOf([rule(1, [['team', 'level'], 'gte', 3])], 9));
    const evaluated = await evaluateCases({ path: 'flags.json', text, provider: null, clock: NOW }, [
      { flag: 'f', context: { team: { level: 3 } }, default: null },
      { flag: 'f', context: {}, default: 'own' },
      { flag: 'gone', context: {}, default: 'own' },
    ]);
    expect(evaluated).toMatchObject({
      results: [
        { value: true, reason: 'rule_match' },
        { value: 'own', reason: 'error' },
        { value: 'own', reason: 'FLAG_NOT_FOUND' },
      ],
    });
  });
});

it('a pattern with flags does not make it a file of another system', async () => {
  const pattern = { type: 'regex', pattern: '^en', flags: '' };
  const file = fileOf([rule(1, ADULT, [['user', 'locale'], 'regex', pattern])]);
  expect(await whoGetsIt(file)).toMatchObject({ verdict: 'safe' });
});

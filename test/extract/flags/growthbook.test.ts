import { describe, expect, it } from 'vitest';
import { printable } from '../../../src/extract/flags/answers/printable.ts';
import growthbook from '../../../src/extract/flags/growthbook.ts';
import type { FlagSubject } from '../../../src/extract/flags/provider.ts';
import { band, whoGetsIt, type Asked } from './tricky.ts';

const NOW = Date.parse('2026-11-25T00:00:00Z');
const ADULT = { age: { $gte: 18 } };

const fileOf = (rules: readonly object[], defaultValue: unknown = false, more: object = {}) => ({
  features: { f: { defaultValue, rules } },
  ...more,
});
const when = (condition: object, force: unknown = true) => ({ condition, force });

async function flagIn(file: object): Promise<FlagSubject> {
  const { subjects, notices } = await growthbook.load('growthbook.json', JSON.stringify(file));
  expect(notices).toEqual([]);
  return subjects.find(({ key }) => key === 'f')!;
}

describe('what the library says of odd ages', () => {
  it.each([
    ['from 18 on', ADULT],
    ['not below 18', { $not: { age: { $lt: 18 } } }],
    ['not below 18, inside', { age: { $not: { $lt: 18 } } }],
  ])('%s', async (_, condition) => {
    const flag = await flagIn(fileOf([when(condition)]));
    const ask = async (context: Record<string, unknown>) => (await flag.evaluate(context, NOW)).value;
    const said = { unknown: await ask({}), '15': await ask({ age: '15' }), '9': await ask({ age: '9' }) };
    expect(said).toEqual({ unknown: false, '15': false, '9': false });
    expect(await ask({ age: 18 })).toBe(true);
    expect(await ask({ age: 17 })).toBe(false);
  });

  it('an age that is there and undefined is below no number, unlike one that is not there', async () => {
    const found = await whoGetsIt(fileOf([when({ $not: { age: { $lt: 18 } } })]));
    expect([found.verdict, found.who, found.witness!.persona.text]).toEqual([
      'witness',
      'age unknown',
      'person whose age is undefined',
    ]);
    expect(printable(found.context!)).toEqual({ age: '(undefined)' });
    expect((await whoGetsIt(fileOf([when(ADULT)]))).verdict).toBe('safe');
  });

  it('so is any other attribute', async () => {
    const found = await whoGetsIt(fileOf([when({ plan: { $ne: null, $nin: ['free', 'pro'], $type: 'undefined' } })]));
    expect([found.verdict, printable(found.context!)]).toEqual(['witness', { age: 0, plan: '(undefined)' }]);
  });

  it('an order of texts takes a nine-year-old for older than 18', async () => {
    const audience: Asked['audience'] = { age: { attribute: 'age', type: 'text' } };
    const { who } = await whoGetsIt(fileOf([when({ age: { $gte: '18' } })]), { audience });
    expect(who).toBe('ages 2-9');
  });
});

const nine = [...'abcdefghi'].map(name => ({ [name]: { $in: ['1', '2', '3', '4', '5', '6', '7'] } }));
const half = (range: readonly number[], force: boolean) => ({ force, range, seed: 'shared', hashVersion: 2 });

describe('tricky flags', () => {
  it.each<[string, object, Asked, string, string, unknown]>([
    [
      'off by one',
      fileOf([when({ age: { $gt: 15 }, plan: 'family' })]),
      {},
      'witness',
      'ages 16-17',
      { age: 16, plan: 'family' },
    ],
    [
      'deep: group, version, country, suffix and one percent by e-mail',
      fileOf(
        [
          {
            condition: {
              $savedGroup: { id: 'pilots' },
              $or: [{ age: { $gte: 17 } }],
              'app.version': { $vgte: '4.2.0' },
              email: { $regex: '@pilot\\.example$' },
            },
            force: true,
            coverage: 0.0099,
            hashVersion: 2,
            hashAttribute: 'email',
          },
        ],
        false,
        { savedGroups: { pilots: { type: 'list', attributeKey: 'country', values: ['IE'] } } },
      ),
      {},
      'witness',
      'age 17',
      { age: 17, app: { version: '4.2.0' }, country: 'IE', email: expect.stringMatching(/^user-\d+@pilot\.example$/) },
    ],
    [
      'a coverage of nothing',
      fileOf([
        { ...when(ADULT), coverage: 0.5 },
        { force: true, coverage: 0 },
      ]),
      {},
      'safe',
      'nobody',
      undefined,
    ],
    [
      'one hash for two halves that do not meet',
      fileOf([half([0, 0.5], false), half([0, 0.5], true)]),
      {},
      'safe',
      'nobody',
      undefined,
    ],
    [
      'the same with halves that do',
      fileOf([half([0, 0.5], false), half([0.4, 0.6], true)]),
      {},
      'witness',
      'ages 0-17 and age unknown',
      { age: 0, id: expect.stringMatching(/^user-\d+$/) },
    ],
    [
      'a list of denied ages',
      fileOf([when({ age: { $lt: 18, $exists: true } }, false)], true),
      {},
      'witness',
      'age unknown',
      {},
    ],
    [
      'a date that everybody can send',
      fileOf([when({ ...ADULT }), when({ joined: { $lt: '2026-01-01' } })]),
      {},
      'witness',
      'ages 0-17 and age unknown',
      { age: 0, joined: expect.any(String) },
    ],
    [
      'a flag without a value, and the application opens',
      { features: { f: {} } },
      { codeDefault: true },
      'witness',
      'ages 0-17 and age unknown',
      { age: 0 },
    ],
    [
      'the same, and nobody knows what the application does',
      { features: { f: {} } },
      {},
      'unknown',
      'nobody',
      undefined,
    ],
    [
      'an experiment for adults, which a child may have been in before',
      fileOf([{ key: 'who', condition: ADULT, variations: [false, true], fallbackAttribute: 'deviceId' }]),
      {},
      'unknown',
      'nobody',
      undefined,
    ],
    ['wide', fileOf([when({ $and: [...nine, ADULT] })]), {}, 'safe', 'nobody', undefined],
    [
      'wide, one after the other',
      fileOf([...nine.map(one => when(one, false)), when(ADULT)]),
      {},
      'safe',
      'nobody',
      undefined,
    ],
    [
      'one in ten thousand',
      fileOf([{ variations: [false, true], weights: [0.9999, 0.0001], hashVersion: 2 }]),
      {},
      'witness',
      'ages 0-17 and age unknown',
      { age: 0, id: expect.stringMatching(/^user-\d+$/) },
    ],
    [
      'a member of a list with the right name and number',
      fileOf([
        when({ roles: { $elemMatch: { name: 'tester', level: { $gt: 3 } } }, ...ADULT }),
        when({ roles: { $size: 3 } }),
      ]),
      {},
      'witness',
      'ages 0-17 and age unknown',
      { age: 0, roles: expect.objectContaining({ length: 3 }) },
    ],
    [
      'a group that nobody can be in and out of',
      fileOf([when({ plan: { $inGroup: 'paying' } }, false), when({ plan: { $in: ['pro'] } }), when(ADULT)], false, {
        savedGroups: { paying: ['pro', 'family'] },
      }),
      {},
      // A list of plans is in the group as soon as one of them is.
      'safe',
      'nobody',
      undefined,
    ],
  ])('%s', async (_, file, asked, verdict, who, context) => {
    const found = await whoGetsIt(file, asked);
    expect([found.verdict, found.who]).toEqual([verdict, who]);
    expect(found.context).toEqual(context);
  });

  it('a deny-list of bands is open to those whose band is not sent', async () => {
    const file = fileOf([when({ ageBand: { $in: ['child', 'teen'] } }, false)], true);
    expect(await whoGetsIt(file, { audience: { band } })).toMatchObject({ context: { age: 0 } });
  });

  it('the share is that of the coverage', async () => {
    expect((await whoGetsIt(fileOf([{ force: true, coverage: 0.0099, hashVersion: 2 }]))).share).toBeCloseTo(0.01, 6);
  });
});

describe('a draw', () => {
  const file = fileOf([
    {
      variations: ['a', 'b', 'c'],
      weights: [0.2, 0.3, 0.5],
      coverage: 0.9,
      hashVersion: 2,
      meta: [{}, { passthrough: true }, { key: 'third' }],
      filters: [{ seed: 'other', ranges: [[0, 0.5]] }],
    },
    { force: 'd', coverage: 0.3, seed: 'f' },
  ]);

  it('gives what its choices give, for everybody with a key', async () => {
    const flag = await flagIn(file);
    const rewritten = await flag.rewrite();
    const given = new Set<unknown>();
    for (let index = 0; index < 300; index++) {
      const context = { id: `kim-${index}` };
      const { value, variant } = await flag.evaluate(context, NOW);
      given.add(value);
      const sites = rewritten.model.sites.map(({ choices }) => choices.map(one => one.value));
      const combined = sites.reduce<unknown[][]>((all, one) => all.flatMap(list => one.map(of => [...list, of])), [[]]);
      const outcomes = await Promise.all(
        combined.map(picks =>
          rewritten.evaluate(
            { ...context, ...Object.fromEntries(picks.map((of, site) => [`__site${site}`, of])) },
            NOW,
          ),
        ),
      );
      expect(outcomes.map(one => [one.value, one.variant])).toContainEqual([value, variant]);
    }
    expect(given).toEqual(new Set(['a', 'c', 'd', false]));
  });
});

describe('an encrypted payload', () => {
  it('is no flag file that could be judged', async () => {
    const text = '{ "features": {}, "encryptedFeatures": "abc.def" }';
    expect(growthbook.claims('payload.json', text)).toBe(true);
    const { subjects, notices } = await growthbook.load('payload.json', text);
    expect(subjects).toEqual([]);
    expect(notices[0]?.message).toContain('encrypted');
  });
});

describe('a file of its own', () => {
  it.each([
    '{ "features": {} }',
    '{ "features": { "f": {} } }',
    '{ "f": { "defaultValue": true } }',
    '{ "features": { "f": { "rules": [] } }, "savedGroups": {} }',
    'features:\n  f:\n    defaultValue: true\n',
    'f:\n  defaultValue: true\n  rules:\n    - coverage: 0.5\n      force: false\n',
  ])('is claimed: %s', text => {
    expect(growthbook.claims('flags', text)).toBe(true);
  });
});

describe('a file of another system', () => {
  it.each([
    '{ "flags": { "a": { "state": "ENABLED", "variants": {} } } }',
    '{ "version": 2, "features": [{ "name": "a", "strategies": [] }] }',
    '{ "conditions": [], "parameters": { "a": { "defaultValue": { "value": "false" } } } }',
    '{ "features": { "dmOpen": true } }',
    '{ "features": { "dmOpen": { "enabled": true } } }',
    '{ "theme": "dark" }',
    'childproof: 1\nfeatures:\n  chat:\n    kind: direct-messaging\n',
  ])('is not claimed: %s', text => {
    expect(growthbook.claims('flags.json', text)).toBe(false);
  });
});

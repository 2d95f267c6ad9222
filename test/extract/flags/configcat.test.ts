import { describe, expect, it } from 'vitest';
import configcat from '../../../src/extract/flags/configcat.ts';
import { evaluateCases } from '../../../src/extract/flags/answers/evaluate.ts';
import type { Context, FlagSubject } from '../../../src/extract/flags/provider.ts';
import { band, whoGetsIt, type Asked } from './tricky.ts';

const NOW = Date.parse('2026-11-25T00:00:00Z');
const ADULT = { u: { a: 'age', c: 15, d: 18 } };
const CHILD = { a: 'age', c: 12, d: 18 };

const serve = (b: boolean) => ({ v: { b }, i: b ? 'on' : 'off' });
const when = (c: readonly object[], b = true) => ({ c, s: serve(b) });
const share = (part: number) => [
  { p: part, ...serve(true) },
  { p: 100 - part, ...serve(false) },
];
const fileOf = (r: readonly object[], more: object = {}, root: object = {}) => ({
  p: { s: 'salt' },
  ...root,
  f: { f: { t: 0, r, ...serve(false), ...more } },
});

async function flagIn(file: object): Promise<FlagSubject> {
  const { subjects, notices } = await configcat.load('config_v6.json', JSON.stringify(file));
  expect(notices).toEqual([]);
  return subjects.find(({ key }) => key === 'f')!;
}

describe('what the library says of odd ages', () => {
  it.each([
    ['from 18 on', fileOf([when([ADULT])])],
    [
      'in no segment of those below 18',
      fileOf([when([{ s: { s: 0, c: 1 } }])], {}, { s: [{ n: 'Children', r: [CHILD] }] }),
    ],
  ])('%s', async (_, file) => {
    const flag = await flagIn(file);
    const ask = async (custom: object) => (await flag.evaluate({ identifier: 'kim', custom }, NOW)).value;
    const said = { unknown: await ask({}), '15': await ask({ age: '15' }), '9': await ask({ age: '9' }) };
    expect(said).toEqual({ unknown: false, '15': false, '9': false });
    expect(await ask({ age: 18 })).toBe(true);
    expect(await ask({ age: 17 })).toBe(false);
  });
});

const seven = Array.from({ length: 7 }, (_, index) => `value-${index}`);
const nine = [...'abcdefghi'].map(a => ({ u: { a, c: 0, l: seven } }));

describe('tricky flags', () => {
  it.each<[string, object, Asked, string, string, unknown]>([
    [
      'off by one',
      fileOf([when([{ u: { a: 'age', c: 14, d: 15 } }, { u: { a: 'plan', c: 28, s: 'family' } }])]),
      {},
      'witness',
      'ages 16-17',
      { custom: { age: 16, plan: 'family' } },
    ],
    [
      'deep: segment, version, country, suffix and one percent by e-mail',
      fileOf(
        [
          {
            c: [
              { s: { s: 0, c: 0 } },
              { u: { a: 'app.version', c: 9, s: '4.2.0' } },
              { u: { a: 'Country', c: 28, s: 'IE' } },
              { u: { a: 'Email', c: 32, l: ['@pilot.example'] } },
            ],
            p: share(1),
          },
        ],
        { a: 'Email' },
        { s: [{ n: 'Nearly', r: [{ a: 'age', c: 15, d: 17 }] }] },
      ),
      {},
      'witness',
      'age 17',
      {
        country: 'IE',
        custom: { age: 17, 'app.version': '4.2.0' },
        email: expect.stringMatching(/^user-\d+@pilot\.example$/),
      },
    ],
    ['a share of nothing', fileOf([{ c: [ADULT], p: share(50) }], { p: share(0) }), {}, 'safe', 'nobody', undefined],
    [
      'a share that children are not asked for',
      fileOf([{ c: [ADULT], p: share(50) }], { v: { b: false } }),
      {},
      'safe',
      'nobody',
      undefined,
    ],
    [
      'a flag that it depends on and that is not there',
      fileOf([when([{ p: { f: 'gone', c: 0, v: { b: true } } }])]),
      {},
      'unknown',
      'nobody',
      undefined,
    ],
    [
      'no user at all, to whom no percentage applies',
      fileOf([], { p: [{ p: 100, ...serve(false) }], ...serve(true) }),
      {},
      'witness',
      'age unknown',
      {},
    ],
    [
      'percentages that leave somebody over, and the application opens',
      fileOf([], { p: [{ p: 99, ...serve(false) }] }),
      { codeDefault: true },
      'witness',
      'ages 0-17 and age unknown',
      { custom: { age: 0 }, identifier: expect.stringMatching(/^user-\d+$/) },
    ],
    ['wide', fileOf([when([...nine, ADULT])]), {}, 'safe', 'nobody', undefined],
    [
      'wide, one after the other',
      fileOf([...nine.map(one => when([one], false)), when([ADULT])]),
      {},
      'safe',
      'nobody',
      undefined,
    ],
    ['a list of denied ages', fileOf([when([{ u: CHILD }], false)], serve(true)), {}, 'witness', 'age unknown', {}],
    [
      'people who are named by a hash',
      fileOf([when([{ u: { a: 'Email', c: 16, l: ['0'.repeat(64)] } }])]),
      {},
      'unknown',
      'nobody',
      undefined,
    ],
    [
      'people who are kept out by a hash',
      fileOf([when([{ u: { a: 'Email', c: 16, l: ['0'.repeat(64)] } }], false), when([ADULT])]),
      {},
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
    const file = fileOf([when([{ u: { a: 'ageBand', c: 0, l: ['child', 'teen'] } }], false)], serve(true));
    expect(await whoGetsIt(file, { audience: { band } })).toMatchObject({ verdict: 'witness', share: 1 });
  });

  it('the share is that of the percentage', async () => {
    expect((await whoGetsIt(fileOf([], { p: share(1) }))).share).toBeCloseTo(0.01, 6);
  });
});

describe('a draw', () => {
  it('gives what its choices give, for everybody with an identifier', async () => {
    const flag = await flagIn(fileOf([{ c: [{ u: { a: 'plan', c: 28, s: 'pro' } }], p: share(40) }], { p: share(70) }));
    const rewritten = await flag.rewrite();
    const [first, second] = rewritten.model.sites;
    const valuesOf = (site: typeof first) => site!.choices.map(({ value }) => value);
    for (let index = 0; index < 200; index++) {
      const context: Context = { identifier: `kim-${index}`, custom: index % 2 ? { plan: 'pro' } : {} };
      const { value } = await flag.evaluate(context, NOW);
      const outcomes = valuesOf(first).flatMap(one =>
        valuesOf(second).map(two => rewritten.evaluate({ ...context, __site0: one, __site1: two }, NOW)),
      );
      expect((await Promise.all(outcomes)).map(one => one.value)).toContain(value);
    }
    rewritten.close?.();
  });
});

describe('a context', () => {
  const text = JSON.stringify(
    fileOf([when([{ u: { a: 'Custom1', c: 28, s: 'x' } }, { u: { a: 'Email', c: 2, l: ['@'] } }])], { p: share(100) }),
  );
  const valueFor = async (context: Context) => {
    const evaluated = await evaluateCases({ path: 'config_v6.json', text, provider: null, clock: NOW }, [
      { flag: 'f', context, default: null },
    ]);
    return 'results' in evaluated ? evaluated.results[0] : evaluated.notices;
  };

  it.each<[string, Context, object]>([
    ['as the SDK has it', { identifier: 'kim', email: 'kim@y.example', custom: { Custom1: 'x' } }, { variant: 'on' }],
    ['side by side', { Identifier: 'kim', Email: 'kim@y.example', Custom1: 'x' }, { variant: 'on' }],
    ['of nobody', {}, { variant: 'off', reason: 'DEFAULT' }],
  ])('%s', async (_, context, wanted) => {
    expect(await valueFor(context)).toMatchObject(wanted);
  });

  it('and a default of another type than the flag has', async () => {
    const evaluated = await evaluateCases({ path: 'config_v6.json', text, provider: null, clock: NOW }, [
      { flag: 'f', context: { identifier: 'kim' }, default: 'text' },
    ]);
    expect(evaluated).toMatchObject({ results: [{ value: 'text', reason: 'ERROR' }] });
  });
});

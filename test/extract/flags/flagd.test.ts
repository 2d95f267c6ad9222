import { expect, test } from 'vitest';
import type { FlagAudience } from '../../../src/model/flag-audience.ts';
import { band, whoGetsIt, type Asked } from './tricky.ts';

const age = { var: 'age' };
const v = (name: string) => ({ var: name });
const when = (condition: unknown, then: unknown = 'on') => ({ if: [condition, then, 'off'] });
const share = (...buckets: unknown[]) => ({ fractional: buckets });
const seven = Array.from({ length: 7 }, (_, index) => `value-${index}`);
const nine = [...'abcdefghi'].map(name => ({ in: [v(name), seven] }));
const seed = { cat: ['seed', v('targetingKey')] };

interface Tricky extends Asked {
  targeting: unknown;
  flag?: object;
}

function ask({ targeting, flag = {}, ...asked }: Tricky) {
  const whole = { state: 'ENABLED', variants: { on: true, off: false }, defaultVariant: 'off', targeting, ...flag };
  return whoGetsIt({ flags: { f: whole } }, asked);
}

test.each<[string, Tricky, string, string, unknown]>([
  [
    'a loop that asks for the age beside a limit',
    {
      targeting: {
        if: [{ '<': [age, 3] }, 'off', { some: [[13, 17], { '===': [v(''), v('../../age')] }] }, 'on', 'off'],
      },
    },
    'witness',
    'ages 13 and 17',
    { age: 13 },
  ],
  [
    'off by one',
    { targeting: when({ and: [{ '>': [age, 15] }, { '==': [v('plan'), 'family'] }] }) },
    'witness',
    'ages 16-17',
    { age: 16, plan: 'family' },
  ],
  [
    'deep: version, country, suffix and one percent by e-mail',
    {
      targeting: when(
        {
          and: [
            { '>=': [age, 17] },
            { sem_ver: [v('app.version'), '>=', '4.2.0'] },
            { '==': [v('country'), 'IE'] },
            { ends_with: [v('email'), '@pilot.example'] },
          ],
        },
        share(v('email'), ['on', 1], ['off', 99]),
      ),
    },
    'witness',
    'age 17',
    { age: 17, app: { version: '4.2.0' }, country: 'IE', email: expect.stringMatching(/^user-\d+@pilot\.example$/) },
  ],
  [
    'a weight of nothing',
    { targeting: { if: [{ '>=': [age, 18] }, share(['on', 50], ['off', 50]), share(['on', 0], ['off', 100])] } },
    'safe',
    'nobody',
    undefined,
  ],
  [
    'the same hash asked twice for halves that do not meet',
    {
      targeting: {
        if: [{ '==': [share(seed, ['a', 50], ['b', 50]), 'a'] }, share(seed, ['off', 50], ['on', 50]), 'off'],
      },
    },
    'safe',
    'nobody',
    undefined,
  ],
  [
    'a default inside the rule',
    { targeting: when({ '>=': [{ var: ['age', 21] }, 18] }) },
    'witness',
    'age unknown',
    {},
  ],
  [
    'a time bomb',
    { targeting: when({ '>': [v('$flagd.timestamp'), 1_893_456_000] }) },
    'witness',
    'ages 0-17 and age unknown',
    expect.anything(),
  ],
  ['modulo', { targeting: when({ '==': [{ '%': [age, 7] }, 3] }) }, 'witness', 'ages 3, 10 and 17', { age: 3 }],
  [
    'switched off, and the application opens',
    { targeting: when({ '>=': [age, 18] }), flag: { state: 'DISABLED' }, codeDefault: true },
    'witness',
    'ages 0-17 and age unknown',
    expect.anything(),
  ],
  ['wide', { targeting: when({ and: [...nine, { '>=': [age, 18] }] }) }, 'safe', 'nobody', undefined],
  [
    'wide, one after the other',
    { targeting: { if: [...nine.flatMap(condition => [condition, 'off']), { '>=': [age, 18] }, 'on', 'off'] } },
    'safe',
    'nobody',
    undefined,
  ],
  [
    'one in ten thousand',
    { targeting: share(['on', 1], ['off', 9999]) },
    'witness',
    'ages 0-17 and age unknown',
    { age: 0, targetingKey: expect.stringMatching(/^user-\d+$/) },
  ],
  [
    'a result that is no variant, and the application opens',
    { targeting: when({ '>=': [age, 16] }, 'onn'), codeDefault: true },
    'witness',
    'ages 16-17',
    { age: 16 },
  ],
])('%s', async (_, tricky, verdict, who, context) => {
  const found = await ask(tricky);
  expect([found.verdict, found.who]).toEqual([verdict, who]);
  expect(found.context).toEqual(context);
});

test('a deny-list of bands is open to nobody whose band is sent, and to everybody else', async () => {
  const deny = { if: [{ in: [v('ageBand'), ['child', 'teen']] }, 'off', 'on'] };
  const { context, who } = await ask({ targeting: deny, audience: { band } });
  expect(context).toEqual({ age: 0 });
  expect(who).toBe('ages 0-17 and age unknown');
});

test('the share is that of the percentage, and a time bomb says when', async () => {
  expect((await ask({ targeting: share(['on', 1], ['off', 99]) })).share).toBeCloseTo(0.01, 6);
  const { witness } = await ask({ targeting: when({ '>': [v('$flagd.timestamp'), 1_893_456_000] }) });
  expect(new Date(witness!.from!).toISOString()).toBe('2030-01-01T00:00:01.000Z');
});

const atLeast = when({ '>=': [age, 18] });
const notBelow = when({ '!': [{ '<': [age, 18] }] });

test.each([
  ['age >= 18', atLeast, 'safe'],
  ['not (age < 18)', notBelow, 'safe'],
])('%s is closed to every child, to unknown ages and to ages that are sent as text', async (_, targeting, verdict) => {
  const audience: Partial<FlagAudience> = { age: { attribute: 'age', type: 'both' } };
  expect((await ask({ targeting, audience })).verdict).toBe(verdict);
});

import { describe, expect, it } from 'vitest';
import { evaluateCases } from '../../../src/extract/flags/answers/evaluate.ts';
import { findWitness } from '../../../src/extract/flags/answers/witness.ts';
import firebase from '../../../src/extract/flags/firebase.ts';
import { momentOf } from '../../../src/extract/flags/firebase/moments.ts';
import { CHILDREN } from '../../../src/extract/flags/search/personas.ts';
import { ageIn } from '../../../src/model/flag-audience.ts';

const NOW = Date.parse('2026-11-25T00:00:00Z');

/** A template with one parameter that is off unless one of these conditions is met. */
function template(expressions: readonly (string | object)[], byDefault: object = { value: 'false' }): string {
  const conditions = expressions.map((one, index) => ({
    name: `c${index}`,
    ...(typeof one === 'string' ? { expression: one } : { condition: one }),
  }));
  const opened = byDefault instanceof Object && 'value' in byDefault && byDefault.value === 'true' ? 'false' : 'true';
  const conditionalValues = Object.fromEntries(conditions.map(({ name }) => [name, { value: opened }]));
  const f = { valueType: 'BOOLEAN', defaultValue: byDefault, conditionalValues };
  return JSON.stringify({ conditions, parameters: { f } });
}

async function judged(text: string, codeDefault: { value: unknown } | null = null, more: object = {}) {
  const found = await findWitness({
    path: 'remoteconfig.template.json',
    text,
    provider: null,
    flag: 'f',
    value: true,
    codeDefault,
    audience: ageIn('age'),
    range: CHILDREN,
    region: null,
    domains: new Map(),
    asOf: '2026-11-25',
    ...more,
  });
  if ('notices' in found) throw new Error(found.notices.map(({ message }) => message).join('; '));
  const { judgement, witness } = found;
  const ages = [...new Set(judgement.hits.map(({ persona }) => persona.age))];
  return { verdict: judgement.verdict, reason: judgement.reason, share: judgement.share, witness, ages };
}

describe('what conditions say of odd ages', () => {
  const signal = (how: string) => ({
    customSignal: { customSignalOperator: how, customSignalKey: 'age', targetCustomSignalValues: ['18'] },
  });
  it.each([
    ['for apps', "app.userProperty['age'] >= 18"],
    ['for servers', signal('NUMERIC_GREATER_EQUAL')],
  ])('%s', async (_, condition) => {
    const { subjects } = await firebase.load('t.json', template([condition]));
    const ask = async (context: object) => (await subjects[0]!.evaluate(context as Record<string, unknown>, NOW)).value;
    expect([await ask({}), await ask({ age: null }), await ask({ age: '15' }), await ask({ age: '9' })]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect([await ask({ age: 18 }), await ask({ age: '18' })]).toEqual([true, true]);
  });

  it('without a value even "not" is not met', async () => {
    for (const how of ['NUMERIC_NOT_EQUAL', 'STRING_DOES_NOT_CONTAIN']) {
      const { subjects } = await firebase.load('t.json', template([signal(how)]));
      expect((await subjects[0]!.evaluate({}, NOW)).value).toBe(false);
      expect((await subjects[0]!.evaluate({ age: 3 }, NOW)).value).toBe(true);
    }
  });
});

describe('tricky flags', () => {
  it('off by two reaches 16 and 17', async () => {
    const told = await judged(
      template(["app.userProperty['age'] > 15 && app.userProperty['plan'].exactlyMatches(['family'])"]),
    );
    expect(told).toMatchObject({ verdict: 'witness', ages: [16, 17], share: 1 });
    expect(told.witness!.context).toEqual({ age: 16, plan: 'family' });
  });

  it('a deny list is open where the age is unknown', async () => {
    const told = await judged(template(["app.userProperty['age'] < 18"], { value: 'true' }));
    expect(told).toMatchObject({ verdict: 'witness', ages: [null] });
    expect(told.witness!.context).toEqual({});
  });

  it('one in a hundred, deep inside', async () => {
    const told = await judged(
      template([
        "app.userProperty['age'] > 16 && app.version.>=(['4.2.0']) && device.country in ['IE'] && app.userProperty['email'].matches(['@pilot\\.example$']) && percent('deep') <= 1",
      ]),
    );
    expect(told).toMatchObject({ verdict: 'witness', ages: [17] });
    expect(told.share).toBeCloseTo(0.01, 6);
    expect(told.witness!.context).toMatchObject({ age: 17, country: 'IE', version: '4.2.0' });
  });

  it.each([
    ['no share at all', ["app.userProperty['age'] >= 18 && percent <= 50", 'percent between 10 and 10']],
    ['two halves that never meet', ["percent('s') <= 50 && percent('s') > 50"]],
    ['a date that is over', ["dateTime < dateTime('2020-01-01T00:00:00')"]],
    [
      'eight attributes and an age',
      [
        `${'abcdefgh'
          .split('')
          .map(name => `app.userProperty['${name}'].exactlyMatches(['1', '2', '3', '4', '5'])`)
          .join(' && ')} && app.userProperty['age'] >= 18`,
      ],
    ],
  ])('%s is safe', async (_, expressions) => {
    expect(await judged(template(expressions))).toMatchObject({ verdict: 'safe', reason: null });
  });

  it('a date to come opens it to everybody from then on', async () => {
    const told = await judged(template(["dateTime >= dateTime('2030-01-01T00:00:00', 'America/New_York')"]));
    expect(told.verdict).toBe('witness');
    expect(new Date(told.witness!.from!).toISOString()).toBe('2030-01-01T05:00:00.000Z');
  });

  it('a share of one in ten thousand is found by its key', async () => {
    const told = await judged(template(["percent('tiny') <= 0.01"]));
    expect(told.verdict).toBe('witness');
    expect(told.share).toBeCloseTo(0.0001, 7);
  });

  it("the application's own default decides where the template leaves it", async () => {
    const text = template(["app.userProperty['age'] >= 18"], { useInAppDefault: true });
    expect(await judged(text)).toMatchObject({ verdict: 'unknown' });
    expect(await judged(text, { value: true })).toMatchObject({ verdict: 'witness' });
    expect(await judged(text, { value: false })).toMatchObject({ verdict: 'safe' });
  });

  it('what the service decides is unknown, whatever the application would do', async () => {
    const personal = { personalizationValue: { personalizationId: 'p' } };
    expect(await judged(template([], personal), { value: false })).toMatchObject({
      verdict: 'unknown',
      reason: 'which value a personalization chooses is not in the file',
    });
    expect(await judged(template(["app.audiences.inAtLeastOne(['a'])"]))).toMatchObject({ verdict: 'unknown' });
  });

  it('is asked in one country', async () => {
    const text = template(["device.country in ['US']"]);
    expect(await judged(text)).toMatchObject({ verdict: 'witness' });
    expect(await judged(text, null, { region: { attribute: 'device.country', value: 'GB' } })).toMatchObject({
      verdict: 'safe',
    });
  });
});

describe('expressions that are not read', () => {
  it.each([
    "app.userProperty['age'] >= 18 || true",
    "!(app.userProperty['age'] >= 18)",
    "app.userProperty['plan'] == 'pro'",
    "app.version >= '1.0'",
    'percent < 10',
    "app.userProperty['a'].matches(['(a+)+$'])",
    "app.userProperty['a'].matches(['('])",
    "app.customSignal['constructor'].notContains(['x'])",
    "dateTime > dateTime('2026-01-01T00:00:00', 'Mars/Olympus')",
    "app.userProperty['a'].exactlyMatches(['x)",
    '',
  ])('%s leaves the flag unknown', async expression => {
    expect(await judged(template([expression]))).toMatchObject({ verdict: 'unknown' });
  });

  it('an ampersand in quotes does not cut', async () => {
    const text = template([
      "app.userProperty['a'].exactlyMatches(['x && y', 'it\\'s']) && app.userProperty['age'] > 20",
    ]);
    expect(await judged(text)).toMatchObject({ verdict: 'safe' });
    const { subjects } = await firebase.load('t.json', text);
    expect(await subjects[0]!.evaluate({ a: 'x && y', age: 21 }, NOW)).toMatchObject({ value: true });
    expect(await subjects[0]!.evaluate({ a: "it's", age: 21 }, NOW)).toMatchObject({ value: true });
  });
});

it.each([
  ['2026-07-01T12:00:00', 'Europe/London', '2026-07-01T11:00:00.000Z'],
  ['2026-12-01T12:00:00', 'Europe/London', '2026-12-01T12:00:00.000Z'],
  ['2026-03-29T03:30:00', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['2026-01-01', 'Asia/Kolkata', '2025-12-31T18:30:00.000Z'],
  ['2026-01-01T00:00:00Z', 'Asia/Kolkata', '2026-01-01T00:00:00.000Z'],
])('%s in %s is %s', (text, zone, moment) => {
  expect(new Date(momentOf(text, zone)!).toISOString()).toBe(moment);
});

it('`flags eval` gives typed values, and the default of the case where the template leaves it', async () => {
  const text = JSON.stringify({
    conditions: [{ name: 'a', expression: "percent('s') <= 100 && app.userProperty['age'] >= 18" }],
    parameters: {
      text: { defaultValue: { value: 'true' }, valueType: 'STRING' },
      untyped: { defaultValue: { value: 'TRUE' } },
      number: { defaultValue: { value: '1.50' }, valueType: 'NUMBER' },
      json: { defaultValue: { value: '{"a":[1]}' }, valueType: 'JSON' },
      own: {
        defaultValue: { useInAppDefault: true },
        conditionalValues: { a: { value: 'yes' } },
        valueType: 'BOOLEAN',
      },
    },
  });
  const file = { path: 'remoteconfig.template.json', text, provider: null, clock: NOW };
  const cases = [
    ...['text', 'untyped', 'number', 'json'].map(flag => ({ flag, context: {}, default: null })),
    { flag: 'own', context: { age: 18 }, default: 'mine' },
    { flag: 'own', context: { age: 18, randomizationId: 'kim' }, default: 'mine' },
    { flag: 'gone', context: {}, default: 'mine' },
  ];
  const told = await evaluateCases(file, cases);
  expect('results' in told && told.results.map(({ value }) => value)).toEqual([
    'true',
    true,
    1.5,
    { a: [1] },
    'mine',
    true,
    'mine',
  ]);
});

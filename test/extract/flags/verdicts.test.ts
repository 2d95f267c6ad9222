import { describe, expect, test } from 'vitest';
import { whoIsServed } from '../../../src/model/flag-answers.ts';
import type { FlagFact } from '../../../src/model/flag-fact.ts';
import { ask } from './golden.ts';

const age = { var: 'age' };

function served(fact: FlagFact, value: unknown = true): string {
  const { answers } = fact.value;
  return whoIsServed(
    answers.filter(answer => answer.value === value),
    answers,
  );
}

describe('a rule that reads only the age is decided', () => {
  test('open from 18 is proved closed to every child', async () => {
    const fact = await ask({ if: [{ '>=': [age, 18] }, 'on', 'off'] });
    expect(fact.value).toMatchObject({ proof: true, doubt: null, reads: ['age'] });
    expect(served(fact)).toBe('nobody');
    expect(served(fact, false)).toBe('ages 0-17 and age unknown');
  });

  test('off by two reaches 16 and 17', async () => {
    const fact = await ask({ if: [{ '>': [age, 15] }, 'on', 'off'] });
    expect(served(fact)).toBe('ages 16-17');
    expect(fact.value.answers.find(answer => answer.value === true)).toEqual({
      persona: '16-year-old',
      age: 16,
      context: { age: 16 },
      value: true,
      variant: 'on',
      reason: 'TARGETING_MATCH',
      share: 1,
      from: null,
      at: { path: 'flags.json', start: { line: 1, column: 136 }, end: { line: 1, column: 140 } },
    });
  });

  test('a list of denied ages is open where the age is unknown', async () => {
    const fact = await ask({ if: [{ in: [age, Array.from({ length: 18 }, (_, of) => of)] }, 'off', 'on'] });
    expect(served(fact)).toBe('age unknown');
    expect(fact.value.proof).toBe(true);
  });

  test('a list of denied bands is open to everybody whose band is not sent, whatever it is called', async () => {
    const fact = await ask({ if: [{ in: [{ var: 'ageBand' }, ['child', 'teen']] }, 'off', 'on'] });
    expect(served(fact)).toBe('ages 0-17 and age unknown');
    expect(fact.value).toMatchObject({ proof: true, reads: ['ageBand'] });
  });

  test('a default inside the rule turns a person without an age into an adult', async () => {
    const fact = await ask({ if: [{ '>=': [{ var: ['age', 21] }, 18] }, 'on', 'off'] });
    expect(fact.value.answers.filter(answer => answer.value === true).map(answer => answer.context)).toEqual([{}]);
  });

  test('arithmetic on the age is followed age by age', async () => {
    const fact = await ask({ if: [{ '==': [{ '%': [age, 7] }, 3] }, 'on', 'off'] });
    expect(served(fact)).toBe('ages 3, 10 and 17');
  });

  test('a flag without a rule serves everybody', async () => {
    const fact = await ask(undefined, {}, { defaultVariant: 'on' });
    expect(fact.value).toMatchObject({ proof: true, reads: [] });
    expect(served(fact)).toBe('ages 0-17 and age unknown');
  });

  test('a rollout that only adults are in does not touch the proof for children', async () => {
    const rollout = {
      fractional: [
        ['on', 50],
        ['off', 50],
      ],
    };
    const fact = await ask({ if: [{ '>=': [age, 18] }, rollout, 'off'] });
    expect(fact.value).toMatchObject({ proof: true, reads: ['age'] });
  });

  test('values that are no booleans come through as they are', async () => {
    const variants = { all: { who: ['everyone'] }, few: { who: [] } };
    const fact = await ask({ if: [{ '<': [age, 16] }, 'few', 'all'] }, {}, { variants, defaultVariant: 'all' });
    expect(fact.value.answers.at(17)?.value).toEqual({ who: ['everyone'] });
  });
});

describe('what the file leaves open is not proved', () => {
  test.each([
    ['a disabled flag', { if: [age, 'on', 'off'] }, { state: 'DISABLED' }, 'the flag is disabled'],
    ['no variant and no default', { if: [{ '>=': [age, 18] }, 'on', null] }, { defaultVariant: null }, 'no variant is'],
  ])('%s', async (_, targeting, flag, doubt) => {
    const fact = await ask(targeting, {}, flag);
    expect(fact.value.proof).toBe(false);
    expect(fact.value.doubt).toContain(doubt);
    expect(fact.value.doubt).toContain("the application's own default decides");
    expect(fact.value.answers.every(answer => answer.value === undefined && answer.variant === null)).toBe(true);
  });

  test('an evaluator that is not there is named', async () => {
    const { value } = await ask({ if: [{ $ref: 'adult' }, 'on', 'off'] });
    expect(value).toMatchObject({ proof: false, doubt: 'the evaluator "adult" is not in the file' });
    expect(value.answers.every(answer => answer.value === undefined)).toBe(true);
  });

  test('a result that is no variant has no value for those whom it meets', async () => {
    const fact = await ask({ if: [{ '>=': [age, 16] }, 'onn', 'off'] });
    expect(fact.value.doubt).toContain("the rule fails for a 16-year-old (Variant 'onn' not found");
    expect(whoIsServed(fact.value.answers.filter(answer => answer.value === undefined))).toBe('ages 16-17');
    expect(fact.value.answers.at(-1)?.reason).toBe('TARGETING_MATCH');
  });

  test.each([
    ['==', { '==': [age, 0] }],
    ['cat', { '==': [{ cat: ['age ', age] }, 'age null'] }],
    ['>', { '>': [age, 'abc'] }],
    ['map', { '!!': [{ map: [[1], { var: '' }] }] }],
  ])('an operator that the modes of the library evaluate differently: %s', async (operator, condition) => {
    const fact = await ask({ if: [{ or: [{ '>=': [age, 0] }, condition] }, 'on', 'off'] });
    expect(fact.value.doubt).toBe(`modes of the library can disagree on "${operator}" as the rule uses it`);
  });

  test('a null age that makes a rule fail is noticed', async () => {
    const fact = await ask({ if: [{ '>=': [{ '/': [36, age] }, 2] }, 'off', 'on'] });
    expect(fact.value.doubt).toContain('fails for a 0-year-old');
  });
});

describe('percentage rollouts', () => {
  test('a child in the rollout is found with a concrete key', async () => {
    const rollout = {
      fractional: [
        ['on', 30],
        ['off', 70],
      ],
    };
    const fact = await ask({ if: [{ '>=': [age, 16] }, rollout, 'off'] });
    expect(served(fact)).toBe('ages 16-17');
    const witness = fact.value.answers.find(answer => answer.value === true);
    expect(witness?.context).toEqual({ age: 16, targetingKey: expect.stringMatching(/^user-\d+$/) });
    expect(witness?.share).toBe(0.3);
    expect(fact.value).toMatchObject({ proof: true, reads: ['age', 'targetingKey'] });
  });

  test('one in a hundred thousand is found', async () => {
    const fact = await ask({
      fractional: [
        ['on', 1],
        ['off', 99_999],
      ],
    });
    expect(served(fact)).toBe('ages 0-17 and age unknown');
    expect(fact.value.answers.find(answer => answer.value === true)?.share).toBeCloseTo(0.00001, 9);
  });

  test('one too small to be met stays possible', async () => {
    const fact = await ask({
      fractional: [
        ['on', 1],
        ['off', 2_000_000_000],
      ],
    });
    expect(served(fact)).toBe('nobody');
    expect(fact.value.open[0]).toMatchObject({ value: true, why: 'no key was found that falls into this share' });
  });
});

describe('regions', () => {
  const rule = { if: [{ and: [{ '>=': [age, 16] }, { '==': [{ var: 'country' }, 'IE'] }] }, 'on', 'off'] };

  test('are tried where the rule reads the country', async () => {
    const fact = await ask(rule, { regions: ['GB', 'IE'], source: { regionAttribute: 'country' } });
    expect(served(fact)).toBe('ages 16-17 in IE');
    expect(fact.value).toMatchObject({ proof: true, reads: ['age', 'country'] });
    expect(fact.value.answers.map(answer => answer.persona)).toContain('16-year-old in IE');
  });

  test('are not tried where it does not', async () => {
    const changes = { regions: ['GB', 'IE'], source: { regionAttribute: 'country' } };
    const fact = await ask({ if: [{ '>=': [age, 18] }, 'on', 'off'] }, changes);
    expect(fact.value.answers).toHaveLength(20);
    expect(fact.value.proof).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { ageIn, type FlagAudience } from '../../../src/model/flag-audience.ts';
import { whoIsServed } from '../../../src/model/flag-answers.ts';
import { ask, extract } from './golden.ts';

const age = { var: 'age' };
const when = (condition: unknown) => ({ if: [condition, 'on', 'off'] });

async function served(condition: unknown, audience: Partial<FlagAudience>, more: object = {}) {
  const { value } = await ask(when(condition), { source: { audience: { ...ageIn('age'), ...audience }, ...more } });
  const on = value.answers.filter(answer => answer.value === true);
  return { who: whoIsServed(on), contexts: on.map(answer => answer.context), ...value };
}

describe('attributes that carry the age agree with each other', () => {
  const band: FlagAudience['band'] = {
    attribute: 'ageBand',
    values: { child: [0, 13], teen: [13, 18], adult: [18, 130] },
  };
  const minor = { attribute: 'isMinor', when: true };

  test('a band that belongs to adults is met by no child', async () => {
    expect(await served({ '==': [{ var: 'ageBand' }, 'adult'] }, { band })).toMatchObject({
      who: 'nobody',
      proof: true,
    });
  });

  test('a list of denied bands is open where the band is not sent, also of a child of known age', async () => {
    const { who, contexts } = await served({ '!': [{ in: [{ var: 'ageBand' }, ['child', 'teen']] }] }, { band });
    expect(who).toBe('ages 0-17 and age unknown');
    expect(contexts).toContainEqual({ age: 9 });
    expect(contexts).not.toContainEqual(expect.objectContaining({ ageBand: 'adult' }));
  });

  test('an age without its band, and a band without its age, are tried', async () => {
    const both = { and: [{ '>=': [age, 18] }, { '===': [{ var: 'isMinor' }, false] }] };
    expect(await served(both, { minor })).toMatchObject({ who: 'nobody', proof: true });
    const { contexts } = await served({ '==': [{ var: ['isMinor', false] }, false] }, { minor });
    expect(contexts).toContainEqual({ age: 9 });
  });
});

describe('ages that are sent as text', () => {
  const condition = { in: [age, ['16', '17']] };

  test('count where the manifest says so', async () => {
    expect((await served(condition, ageIn('age'))).who).toBe('nobody');
    expect((await served(condition, { age: { attribute: 'age', type: 'text' } })).who).toBe('ages 16-17');
    const both = await served({ or: [condition, { '===': [age, 9] }] }, { age: { attribute: 'age', type: 'both' } });
    expect(both.contexts).toEqual([{ age: 9 }, { age: '16' }, { age: '17' }]);
  });
});

describe('birth dates', () => {
  const before = (limit: number) => ({ and: [{ var: 'born' }, { '<=': [{ var: 'born' }, limit] }] });
  const born = (format: 'year' | 'seconds' | 'milliseconds') => ({ birthDate: { attribute: 'born', format } });

  test('are those of people of each age, on the day they are asked', async () => {
    // On 25 November 2026, who is 16 was born from 26 November 2009 to 25 November 2010.
    const limit = Date.UTC(2010, 10, 25) / 1000;
    const { who, contexts } = await served(before(limit), born('seconds'));
    expect(who).toBe('ages 16-17');
    expect(contexts.every(context => Number(context['born']) <= limit)).toBe(true);
    expect((await served(before(limit - 1), born('seconds'))).who).toBe('ages 16-17');
    expect((await served(before(Date.UTC(2008, 10, 25)), born('milliseconds'))).who).toBe('nobody');
    expect((await served(before(Date.UTC(2008, 10, 26)), born('milliseconds'))).who).toBe('age 17');
  });

  test('that are missing count as long ago in the rules of flagd', async () => {
    expect((await served({ '<=': [{ var: 'born' }, 0] }, born('seconds'))).who).toBe('ages 0-17 and age unknown');
  });

  test('leave room where only the year is sent', async () => {
    expect((await served(before(2008), born('year'))).who).toBe('age 17');
  });
});

test('an attribute with a closed list of values is no other', async () => {
  const condition = { '!': [{ in: [{ var: 'plan' }, ['free', 'pro']] }] };
  expect((await served(condition, {})).contexts).toContainEqual({ age: 9 });
  const closed = { domains: { plan: ['free', 'pro', 'family'] } };
  const { contexts, proof } = await served({ and: [{ var: 'plan' }, condition] }, {}, closed);
  expect(new Set(contexts.map(context => context['plan']))).toEqual(new Set(['family']));
  expect(proof).toBe(true);
});

test('the system of a file is told by its form where the manifest does not name it', async () => {
  const flag = { state: 'ENABLED', variants: { on: true }, defaultVariant: 'on' };
  const files = { 'flags.json': JSON.stringify({ flags: { f: flag } }), 'README.md': '# Flags', 'other.json': '{}' };
  const { facts, notices, sources } = await extract(files, { source: { provider: null } });
  expect(facts.map(fact => fact.value.provider)).toEqual(['flagd']);
  expect(notices.map(({ message }) => message)).toEqual(['this is no flag file of a known system']);
  expect(sources.map(({ path, status }) => `${path} ${status}`)).toEqual([
    'README.md skipped',
    'flags.json read',
    'other.json failed',
  ]);
});

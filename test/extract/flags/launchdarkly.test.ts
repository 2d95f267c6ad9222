import { describe, expect, it } from 'vitest';
import { evaluateCases } from '../../../src/extract/flags/answers/evaluate.ts';
import launchdarkly from '../../../src/extract/flags/launchdarkly.ts';
import type { FlagSubject } from '../../../src/extract/flags/provider.ts';

const NOW = Date.parse('2026-11-25T00:00:00Z');

async function flagWith(clause: object): Promise<FlagSubject> {
  const rules = [{ id: 'r', variation: 0, clauses: [clause] }];
  const flag = { on: true, version: 1, salt: 's', variations: [true, false], fallthrough: { variation: 1 }, rules };
  const { subjects, notices } = await launchdarkly.load('ld.json', JSON.stringify({ flags: { f: flag } }));
  expect(notices).toEqual([]);
  return subjects[0]!;
}

describe('what the library says of odd ages', () => {
  it.each([
    ['from 18 on', { op: 'greaterThanOrEqual' }, { unknown: false, '15': false, '9': false }],
    ['not below 18', { op: 'lessThan', negate: true }, { unknown: false, '15': true, '9': true }],
  ])('%s', async (_, how, wanted) => {
    const flag = await flagWith({ attribute: 'age', values: [18], ...how });
    const ask = async (more: object) => (await flag.evaluate({ kind: 'user', key: 'kim', ...more }, NOW)).value;
    expect({ unknown: await ask({}), '15': await ask({ age: '15' }), '9': await ask({ age: '9' }) }).toEqual(wanted);
    expect(await ask({ age: 18 })).toBe(true);
    expect(await ask({ age: 17 })).toBe(false);
  });
});

describe('a context', () => {
  it('without a kind is a user, and without a key somebody', async () => {
    const flag = await flagWith({ attribute: 'age', op: 'in', values: [18] });
    expect(await flag.evaluate({ age: 18 }, NOW)).toMatchObject({ value: true, variant: '0', reason: 'RULE_MATCH' });
    expect(await flag.evaluate({ key: 'kim', age: 18 }, NOW)).toMatchObject({ value: true });
  });

  it('of several kinds is asked as it is', async () => {
    const flag = await flagWith({ attribute: 'os', op: 'in', values: ['ios'], contextKind: 'device' });
    const context = { kind: 'multi', user: { key: 'kim' }, device: { key: 'd', os: 'ios' } };
    expect(await flag.evaluate(context, NOW)).toMatchObject({ value: true });
  });

  it('that the library refuses leaves the answer to the application, with its complaint', async () => {
    const flag = await flagWith({ attribute: 'age', op: 'in', values: [18] });
    expect(await flag.evaluate({ kind: 'kind', key: 'kim' }, NOW)).toMatchObject({
      value: undefined,
      reason: 'ERROR',
      error: 'USER_NOT_SPECIFIED',
    });
  });

  it('without anything is nobody for `flags eval`: the application decides', async () => {
    const flag = { on: true, version: 1, salt: 's', variations: [true, false], fallthrough: { variation: 0 } };
    const text = JSON.stringify({ flags: { f: flag, off: { ...flag, on: false, offVariation: 1 } } });
    const cases = [{}, { key: 'kim' }, { age: 9 }].map(context => ({ flag: 'f', context, default: 'mine' }));
    const told = await evaluateCases({ path: 'ld.json', text, provider: null, clock: NOW }, [
      ...cases,
      { flag: 'off', context: { key: 'kim' }, default: 'mine' },
      { flag: 'gone', context: { key: 'kim' }, default: 'mine' },
    ]);
    expect('results' in told && told.results.map(({ value, reason }) => [value, reason])).toEqual([
      ['mine', 'ERROR'],
      [true, 'FALLTHROUGH'],
      [true, 'FALLTHROUGH'],
      [false, 'OFF'],
      ['mine', 'FLAG_NOT_FOUND'],
    ]);
  });
});

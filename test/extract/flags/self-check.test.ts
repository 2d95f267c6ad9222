import { describe, expect, test, vi } from 'vitest';
import { doubtOf } from '../../../src/extract/flags/answers/doubt.ts';
import { explore } from '../../../src/extract/flags/answers/explore.ts';
import type { Context, FlagOutcome, FlagSubject } from '../../../src/extract/flags/provider.ts';
import { ask } from './golden.ts';

const QUESTION = {
  ageAttribute: 'age',
  regionAttribute: null,
  regions: [],
  stickyAttribute: 'targetingKey',
  clockAttribute: 'now',
};

/** A flag whose trace says that only the age is read, whatever the rule does. */
function subject(rule: (context: Context) => boolean, changes: Partial<FlagSubject> = {}): FlagSubject {
  const evaluate = (context: Context): FlagOutcome => {
    const on = rule(context);
    return { value: on, variant: on ? 'on' : 'off', reason: 'TARGETING_MATCH', error: null };
  };
  return {
    key: 'f',
    at: { path: 'f.json', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
    state: 'enabled',
    words: [],
    dispute: null,
    evaluate,
    trace: context => ({ outcome: evaluate(context), reads: ['age'] }),
    ...changes,
  };
}

function doubt(flag: FlagSubject): string | null {
  return doubtOf(flag, explore(flag, QUESTION), QUESTION);
}

describe('a trace that misses a read does not become a proof', () => {
  test('the honest one does', () => {
    expect(doubt(subject(({ age }) => Number(age) >= 18))).toBeNull();
  });

  test.each([
    ['a usual attribute', subject(({ plan }) => plan !== undefined)],
    ['a rollout key', subject(({ targetingKey }) => targetingKey !== undefined)],
    ['a word of the rule', subject(({ guild }) => guild === 99, { words: ['guild'] })],
    ['a value of the rule', subject(({ plan }) => plan === 'family', { words: ['family'] })],
    ['a path of the rule', subject(({ user }) => (user as Context)?.['rank'] === true, { words: ['user.rank'] })],
  ])('%s', (_, flag) => {
    expect(doubt(flag)).toBe('attributes that the rule was not seen to read change its answer');
  });

  test('watching that changes the answer', () => {
    const flag = subject(() => false);
    const changed: FlagOutcome = { value: true, variant: 'on', reason: 'STATIC', error: null };
    expect(doubt({ ...flag, trace: () => ({ outcome: changed, reads: [] }) })).toContain('could not be watched');
    expect(explore({ ...flag, trace: () => ({ outcome: changed, reads: [] }) }, QUESTION).answers[0]?.value).toBe(
      false,
    );
  });

  test('no watching at all', () => {
    expect(doubt(subject(() => false, { trace: () => null }))).toContain('could not be watched');
  });
});

test('a library that is built differently inside cannot be watched, and says so', async () => {
  const { FeatureFlag } = await import('@openfeature/flagd-core');
  const evaluate = vi.spyOn(FeatureFlag.prototype, 'evaluate').mockReturnValue({
    value: true,
    variant: 'on',
    reason: 'TARGETING_MATCH',
    flagMetadata: {},
  });
  const fact = await ask({ if: [{ '>=': [{ var: 'age' }, 18] }, 'on', 'off'] });
  evaluate.mockRestore();
  expect(fact.value).toMatchObject({ proof: false, reads: [] });
  expect(fact.value.doubt).toContain('could not be watched');
});

import { describe, expect, test, vi } from 'vitest';
import { ageIn } from '../../../src/model/flag-audience.ts';
import type { Context, FlagOutcome, FlagSubject } from '../../../src/extract/flags/provider.ts';
import type { FlagModel } from '../../../src/extract/flags/search/model.ts';
import { CHILDREN } from '../../../src/extract/flags/search/personas.ts';
import { search } from '../../../src/extract/flags/search/search.ts';
import { ask } from './golden.ts';

const AT = { path: 'f.json', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const NOTHING: FlagModel = { attributes: new Map(), sites: [], doubts: [], unknowns: [] };

interface Fake {
  /** What the file gives. */
  file(context: Context): boolean;
  /** What the rewritten flag gives; as the file unless it says otherwise. */
  rewritten?(context: Context): boolean;
  /** What a watched evaluation gives. */
  watched?(context: Context): boolean;
  reads?: readonly string[] | null;
  words?: readonly string[];
  model?: FlagModel;
  fresh?(context: Context): boolean;
}

/** A flag whose trace says that only the age is read, whatever the rule does. */
function subject({
  file,
  rewritten = file,
  watched = rewritten,
  reads = ['age'],
  fresh = file,
  ...rest
}: Fake): FlagSubject {
  const outcome = (on: boolean): FlagOutcome => ({ value: on, variant: null, reason: 'RULE', error: null });
  return {
    key: 'f',
    at: AT,
    state: 'enabled',
    values: [],
    words: rest.words ?? [],
    evaluate: context => outcome(file(context)),
    confirm: context => outcome(fresh(context)),
    ruleAt: () => AT,
    rewrite: () => ({
      model: rest.model ?? NOTHING,
      evaluate: context => outcome(rewritten(context)),
      trace: context => (reads === null ? null : { outcome: outcome(watched(context)), reads }),
    }),
  };
}

const QUESTION = {
  audience: ageIn('age'),
  range: CHILDREN,
  domains: new Map(),
  fixed: new Map(),
  region: null,
  clock: Date.UTC(2026, 10, 25),
};

async function doubts(fake: Fake): Promise<readonly string[]> {
  const { doubts: found } = await search(subject(fake), QUESTION);
  return found;
}

const closed = ({ age }: Context) => Number(age) >= 18;

describe('a trace that misses a read does not become a proof', () => {
  test('the honest one does', async () => {
    expect(await doubts({ file: closed })).toEqual([]);
  });

  test.each<[string, Fake]>([
    ['a usual attribute', { file: ({ plan }) => plan !== undefined }],
    ['a rollout key', { file: ({ targetingKey }) => targetingKey !== undefined }],
    ['a word of the rule', { file: ({ guild }) => guild === 99, words: ['guild'] }],
    ['a value of the rule', { file: ({ plan }) => plan === 'family', words: ['family'] }],
    ['a path of the rule', { file: ({ user }) => (user as Context)?.['rank'] === true, words: ['user.rank'] }],
  ])('%s', async (_, fake) => {
    expect(await doubts(fake)).toEqual(['attributes that the rule was not seen to read change its answer']);
  });

  test('one that the model knows', async () => {
    const classes = [{ value: 'family', others: null }];
    const model = { ...NOTHING, attributes: new Map([['plan', { classes, every: classes, opaque: null }]]) };
    const found = await doubts({ file: ({ plan }) => plan === 'family', model });
    expect(found).toContain('attributes that the rule was not seen to read change its answer');
  });
});

describe('what else ends a proof', () => {
  test('watching that changes the answer', async () => {
    expect(await doubts({ file: closed, watched: () => true })).toContain('watching the library changes its answers');
  });

  test('a rewritten flag that answers differently, and what the file gives is reported', async () => {
    const { doubts: found, answers } = await search(
      subject({ file: ({ age }) => Number(age) > 15, rewritten: closed }),
      QUESTION,
    );
    expect(found).toContain('the file and what was searched answer differently');
    expect(answers.flatMap(({ persona, outcome }) => (outcome.value === true ? [persona.age] : []))).toEqual([16, 17]);
  });

  test('a library that does not repeat its answer, which is then not reported', async () => {
    const { doubts: found, answers } = await search(subject({ file: () => true, fresh: closed }), QUESTION);
    expect(found).toContain('the library does not repeat its answers');
    expect(answers).toEqual([]);
  });

  test('an attribute that the model does not know', async () => {
    expect(await doubts({ file: closed, reads: ['age', 'guild'] })).toEqual(['the rule also reads "guild"']);
  });
});

describe('a library that cannot be watched', () => {
  const classes = ['a', 'b', 'c'].map(value => ({ value, others: null }));
  const one = { classes, every: classes, opaque: null };

  test('is asked about every combination, which is a proof', async () => {
    const model = { ...NOTHING, attributes: new Map([['plan', one]]) };
    expect(await doubts({ file: closed, reads: null, model })).toEqual([]);
    const { answers } = await search(
      subject({ file: ({ age, plan }) => age === 9 && plan === 'b', reads: null, model }),
      QUESTION,
    );
    expect(answers.filter(({ outcome }) => outcome.value === true).map(({ context }) => context)).toEqual([
      { age: 9, plan: 'b' },
    ]);
  });

  test('is not proved where there are too many', async () => {
    const attributes = new Map(Array.from({ length: 10 }, (_, index) => [`a${index}`, one] as const));
    expect(await doubts({ file: closed, reads: null, model: { ...NOTHING, attributes } })).toEqual([
      'there are too many combinations of attributes to try all of them, as what the rule reads could not be watched',
    ]);
  });
});

test('flagd built differently inside cannot be watched, and says so', async () => {
  const { FeatureFlag } = await import('@openfeature/flagd-core');
  const evaluate = vi.spyOn(FeatureFlag.prototype, 'evaluate').mockReturnValue({
    value: true,
    variant: 'on',
    reason: 'TARGETING_MATCH',
    flagMetadata: {},
  });
  const fact = await ask({ if: [{ '>=': [{ var: 'age' }, 18] }, 'on', 'off'] });
  evaluate.mockRestore();
  expect(fact.value.reads).toEqual([]);
  expect(fact.value.answers.every(answer => answer.value === true)).toBe(true);
});

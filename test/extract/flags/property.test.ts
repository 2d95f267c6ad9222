import { FlagdCore, MemoryStorage } from '@openfeature/flagd-core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask } from './golden.ts';

const SILENT = { error() {}, warn() {}, info() {}, debug() {} };

/** Names that rules read: the age, and now and then something else. */
const attribute = fc.oneof(
  { weight: 12, arbitrary: fc.constant('age') },
  { weight: 1, arbitrary: fc.constantFrom('plan', 'user.plan', 'targetingKey', '$flagd.flagKey', '../age', '') },
);
const literal = fc.oneof(
  fc.integer({ min: 0, max: 21 }),
  fc.constantFrom<unknown>('16', 'family', true, false, null, ''),
);

const { rule } = fc.letrec<{ rule: unknown }>(tie => {
  const pair = fc.tuple(tie('rule'), tie('rule'));
  return {
    rule: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(
        literal,
        attribute.map(name => ({ var: name })),
        fc.tuple(attribute, literal).map(of => ({ var: of })),
      ),
      fc
        .constantFrom('<', '<=', '>', '>=', '==', '!=', '===', '!==', 'and', 'or', '%', '+', '*')
        .chain(operator => pair.map(both => ({ [operator]: both }))),
      fc.constantFrom('!', '!!').chain(operator => tie('rule').map(one => ({ [operator]: [one] }))),
      fc.tuple(tie('rule'), tie('rule'), tie('rule')).map(three => ({ if: three })),
      fc
        .tuple(tie('rule'), fc.array(literal, { minLength: 1, maxLength: 5 }))
        .map(([one, list]) => ({ in: [one, list] })),
      fc
        .tuple(attribute, tie('rule'))
        .map(([name, one]) => ({ some: [[1, 16], { '==': [{ var: `../../${name}` }, one] }] })),
      attribute.map(name => ({ '!!': [{ missing: [name] }] })),
      attribute.map(name => ({ var: { cat: [name.slice(0, 1), name.slice(1)] } })),
    ),
  };
});

const targeting = fc.oneof(
  rule.map(condition => ({ if: [condition, 'on', 'off'] })),
  fc.tuple(rule, rule).map(([first, second]) => ({ if: [first, 'off', second, 'on', null] })),
  rule.map(condition => ({
    if: [
      condition,
      {
        fractional: [
          ['on', 40],
          ['off', 60],
        ],
      },
      'off',
    ],
  })),
);

const extras = fc.record(
  {
    plan: literal,
    user: fc.oneof(literal, fc.record({ plan: literal, age: literal })),
    targetingKey: fc.string({ maxLength: 4 }),
    '': literal,
    '/age': literal,
    other: literal,
  },
  { requiredKeys: [] },
);

/** The library alone, with nothing of ours around it but the mode without generated code. */
function library(logic: unknown): (context: Record<string, unknown>) => unknown {
  const flag = { state: 'ENABLED', variants: { on: true, off: false }, defaultVariant: 'off', targeting: logic };
  const storage = new MemoryStorage(SILENT, { disableDynamicCodeGeneration: true });
  storage.setConfigurations(JSON.stringify({ flags: { f: flag } }));
  const core = new FlagdCore(storage, SILENT);
  return context => {
    const { value, reason, variant } = core.resolve<never>('boolean', 'f', 'none' as never, context as never);
    return [value === 'none' ? undefined : value, variant ?? null, reason];
  };
}

test('answers are those of the library, and a proof stands whatever else is known of a child', async () => {
  let proofs = 0;
  await fc.assert(
    fc.asyncProperty(targeting, fc.array(extras, { minLength: 3, maxLength: 8 }), async (logic, more) => {
      const { value } = await ask(logic);
      const evaluate = library(logic);
      for (const answer of value.answers) {
        expect([answer.value, answer.variant, answer.reason]).toEqual(evaluate({ ...answer.context }));
      }
      expect(value.answers.filter(({ context }) => !('targetingKey' in context)).map(({ age }) => age)).toEqual([
        ...Array.from({ length: 18 }, (_, age) => age),
        null,
        null,
      ]);
      if (!value.proof) return;
      proofs++;
      for (const { context, ...answer } of value.answers) {
        for (const extra of more) {
          expect(evaluate({ ...extra, ...context })).toEqual([answer.value, answer.variant, answer.reason]);
        }
      }
    }),
    { numRuns: 300, seed: 18 },
  );
  expect(proofs).toBeGreaterThan(30);
});

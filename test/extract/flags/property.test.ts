import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask } from './golden.ts';
import { library, literal, targeting } from './random-rules.ts';

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

test('answers are those of the library, and a proof stands whatever else is known of a child', async () => {
  let proofs = 0;
  await fc.assert(
    fc.asyncProperty(targeting, fc.array(extras, { minLength: 3, maxLength: 8 }), async (logic, more) => {
      const { value } = await ask(logic);
      const evaluate = library(logic);
      for (const answer of value.answers) {
        expect([answer.value, answer.variant, answer.reason]).toEqual(evaluate({ ...answer.context }));
      }
      const alone = value.answers.filter(({ context }) => Object.keys(context).every(name => name === 'age'));
      expect([...new Set(alone.map(({ age }) => age))]).toEqual([...Array.from({ length: 18 }, (_, age) => age), null]);
      if (!value.proof) return;
      proofs++;
      for (const { age, context } of alone) {
        const known = [...value.answers, ...value.open].filter(answer => answer.age === age);
        for (const extra of more) {
          const [served] = evaluate({ ...extra, ...context });
          // A value of a kind on which the rule fails leaves the flag to the application.
          if (served !== undefined) expect(known.map(answer => answer.value)).toContain(served);
        }
      }
    }),
    { numRuns: 300, seed: 18 },
  );
  expect(proofs).toBeGreaterThan(30);
});

test('a proof also holds in the mode that servers run', async () => {
  let proofs = 0;
  await fc.assert(
    fc.asyncProperty(targeting, async logic => {
      const { value } = await ask(logic);
      if (!value.proof) return;
      proofs++;
      const evaluate = library(logic, false);
      for (const { context, age } of value.answers) {
        const [served] = evaluate({ ...context });
        expect(value.answers.filter(answer => answer.age === age).map(answer => answer.value)).toContain(served);
      }
    }),
    { numRuns: 300, seed: 81 },
  );
  expect(proofs).toBeGreaterThan(30);
});

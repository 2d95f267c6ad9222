import { FlagdCore, MemoryStorage } from '@openfeature/flagd-core';
import * as fc from 'fast-check';

const SILENT = { error() {}, warn() {}, info() {}, debug() {} };

/** Names that rules read: the age, and now and then something else. */
const attribute = fc.oneof(
  { weight: 12, arbitrary: fc.constant('age') },
  { weight: 1, arbitrary: fc.constantFrom('plan', 'user.plan', 'targetingKey', '$flagd.flagKey', '../age', '') },
);
export const literal = fc.oneof(
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

/** Small rules, most of them over the age alone. */
export const targeting = fc.oneof(
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

/** The library alone, in either of its modes. The rules are our own, so that generated code is in order here. */
export function library(
  logic: unknown,
  disableDynamicCodeGeneration = true,
): (context: Record<string, unknown>) => readonly unknown[] {
  const flag = { state: 'ENABLED', variants: { on: true, off: false }, defaultVariant: 'off', targeting: logic };
  const storage = new MemoryStorage(SILENT, { disableDynamicCodeGeneration });
  storage.setConfigurations(JSON.stringify({ flags: { f: flag } }));
  const core = new FlagdCore(storage, SILENT);
  return context => {
    const { value, reason, variant } = core.resolve<never>('boolean', 'f', 'none' as never, context as never);
    return [value === 'none' ? undefined : value, variant ?? null, reason];
  };
}

import * as fc from 'fast-check';
import { ADDRESSES, defineFuzz, MORE_PATTERNS } from './harness.ts';

const oneOf = <Item>(...items: readonly Item[]) => fc.constantFrom(...items);

const PLANS = ['free', 'pro', 'family'];
const EMAILS = [...ADDRESSES, ['kim@x', '@pilot.example'], ['x', 'pilot'], ['kim@pilot.example', 7], [], 7];
const VERSIONS = [
  '4.1.9',
  '4.2.0',
  '4.2',
  '5',
  'v4.2.1',
  ' v4.2.1',
  '4.3.0-beta',
  '4-beta',
  'soon',
  ['4.1.0', '5.1.0'],
  [],
];
const JOINED = [
  '2020-01-01T00:00:00Z',
  '2026-01-01T00:00:00.000Z',
  '2026-01-01T00:00:00.001Z',
  1_767_225_600_000,
  0,
  'long ago',
];

const clause = fc
  .tuple(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .tuple(
            oneOf('lessThan', 'lessThanOrEqual', 'greaterThan', 'greaterThanOrEqual'),
            oneOf<unknown>(0, 9, 13, 15, 15.5, 16, 17, 18, 21, '18'),
          )
          .map(([op, of]) => ({ attribute: 'age', op, values: [of] })),
      },
      fc.subarray([9, 16, 17, 18, '15'], { minLength: 1 }).map(values => ({ attribute: 'age', op: 'in', values })),
      fc.subarray([...PLANS], { minLength: 1 }).map(values => ({ attribute: 'plan', op: 'in', values })),
      fc.subarray(['tester', 'staff'], { minLength: 1 }).map(values => ({ attribute: 'groups', op: 'in', values })),
      fc
        .tuple(oneOf('lessThan', 'greaterThanOrEqual', 'in'), oneOf(1, 5, 5.5))
        .map(([op, of]) => ({ attribute: '/account/level', op, values: [of] })),
      fc
        .tuple(
          oneOf('startsWith', 'endsWith', 'contains'),
          fc.subarray(['pilot', '@pilot.example', 'kim', '@'], { minLength: 1, maxLength: 2 }),
        )
        .map(([op, values]) => ({ attribute: 'email', op, values })),
      fc
        .subarray([...MORE_PATTERNS, '(broken'], { minLength: 1, maxLength: 2 })
        .map(values => ({ attribute: 'email', op: 'matches', values })),
      fc
        .tuple(oneOf('startsWith', 'endsWith', 'in', 'matches'), oneOf('4.2', '4.2.0', '-beta', '4.2.0-beta'))
        .map(([op, of]) => ({ attribute: 'version', op, values: [of] })),
      fc.subarray(['kim@pilot.example', '', 7, true]).map(values => ({ attribute: 'email', op: 'in', values })),
      fc
        .tuple(
          oneOf('semVerEqual', 'semVerLessThan', 'semVerGreaterThan'),
          oneOf('4.2.0', '4.3', '5', '4.3.0-beta', 'new'),
        )
        .map(([op, of]) => ({ attribute: 'version', op, values: [of] })),
      fc
        .tuple(oneOf('before', 'after'), oneOf<unknown>('2026-01-01T00:00:00Z', 1_767_225_600_000, 'some day'))
        .map(([op, of]) => ({ attribute: 'joined', op, values: [of] })),
      fc
        .subarray(['user-1', 'user-2', 'user-7'], { minLength: 1 })
        .map(values => ({ attribute: 'key', op: 'in', values })),
      oneOf(['adults'], ['some'], ['some', 'adults']).map(values => ({ attribute: '', op: 'segmentMatch', values })),
    ),
    oneOf(false, false, true),
  )
  .map(([one, negate]) => ({ ...one, negate, ...(one.attribute.startsWith('/') ? { contextKind: 'user' } : {}) }));

const clauses = fc.array(clause, { minLength: 1, maxLength: 3 });
const weights = oneOf([50_000, 50_000], [0, 100_000], [100_000, 0], [1000, 99_000], [30_000, 60_000]);
const rollout = fc
  .record({
    weights,
    bucketBy: oneOf(null, null, null, 'email', 'plan', 'version'),
    seed: oneOf(null, null, 7),
    experiment: oneOf(false, false, true),
  })
  .map(({ weights: of, bucketBy, seed, experiment }) => ({
    variations: of.map((weight, variation) => ({ variation, weight })),
    ...(bucketBy ? { bucketBy } : {}),
    ...(seed ? { seed } : {}),
    ...(experiment ? { kind: 'experiment' } : {}),
  }));
const served = fc.oneof(
  { weight: 3, arbitrary: oneOf(0, 1, 1).map(variation => ({ variation })) },
  rollout.map(of => ({ rollout: of })),
);
const rule = fc.tuple(clauses, served).map(([of, gives]) => ({ id: 'r', clauses: of, ...gives }));

const flag = fc
  .record({
    on: oneOf(true, true, true, false),
    rules: fc.array(rule, { maxLength: 3 }),
    fallthrough: served,
    offVariation: oneOf<unknown>(1, 1, 0, null),
    targets: oneOf<object[]>([], [{ values: ['user-3'], variation: 0 }]),
  })
  .map(one => ({ version: 1, variations: [true, false], salt: 'abc', ...one }));

const segmentRule = fc.tuple(clauses, oneOf(null, null, 10_000, 50_000, 0)).map(([of, weight]) => ({
  clauses: of.filter(({ op }) => op !== 'segmentMatch'),
  ...(weight === null ? {} : { weight }),
}));
const segment = fc.record({
  included: oneOf<string[]>([], ['user-4']),
  excluded: oneOf<string[]>([], ['user-5']),
  rules: fc.array(segmentRule, { maxLength: 2 }),
  unbounded: oneOf(false, false, false, false, true),
});

export default defineFuzz({
  provider: 'launchdarkly',
  cases: fc
    .record({
      f: flag,
      parent: flag,
      needs: oneOf<object[]>([], [], [{ key: 'parent', variation: 0 }]),
      some: segment,
      adults: segment,
    })
    .map(({ f, parent, needs, some, adults }) => {
      const document = {
        flags: { f: { ...f, key: 'f', prerequisites: needs }, parent: { ...parent, key: 'parent', prerequisites: [] } },
        segments: {
          some: { key: 'some', salt: 's', generation: 1, ...some },
          adults: { key: 'adults', salt: 's', generation: 1, ...adults },
        },
      };
      const text = JSON.stringify(document);
      return { path: 'ld.json', text, flag: 'f', value: true, attributes: attributesIn(text) };
    }),
});

const ALL: Readonly<Record<string, readonly unknown[]>> = {
  plan: [...PLANS, 'other', '', 7, true, ['free', 'pro'], []],
  groups: ['tester', ['tester'], ['tester', 'staff'], ['guest'], []],
  'account.level': [0, 1, 5, 5.25, 5.5, 6, '5'],
  email: EMAILS,
  version: VERSIONS,
  joined: JOINED,
};

function attributesIn(text: string): Record<string, readonly unknown[]> {
  const last = (name: string) => name.split('.').at(-1)!;
  return Object.fromEntries(Object.entries(ALL).filter(([name]) => text.includes(last(name))));
}

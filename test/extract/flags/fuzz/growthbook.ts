import * as fc from 'fast-check';
import { ADDRESSES, defineFuzz, MORE_PATTERNS } from './harness.ts';

const oneOf = <Item>(...items: readonly Item[]) => fc.constantFrom(...items);

const PLANS = ['free', 'pro', 'Family'];
const JOINED = ['2020-01-01', '2026-01-01', '2026-01-01T00:00:00Z', '2026-01-02', '2027', 1_767_225_600_000, 0, ''];

const order = oneOf('$lt', '$lte', '$gt', '$gte');
const negated = (test: fc.Arbitrary<unknown>) =>
  fc.tuple(test, oneOf(false, false, false, true)).map(([one, isNot]) => (isNot ? { $not: one } : one));

const age = negated(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(order, oneOf<unknown>(0, 9, 13, 15, 15.5, 16, 17, 18, 18, 21, '18', true, null))
        .map(([op, of]) => ({ [op]: of })),
    },
    fc.tuple(oneOf('$in', '$nin'), fc.subarray([9, 16, 17, 18, '15'])).map(([op, of]) => ({ [op]: of })),
    oneOf<unknown>(16, '16', null, true, { $eq: 17 }, { $ne: 17 }, { $exists: true }, { $exists: false }),
    oneOf('number', 'string', 'null', 'boolean', 'array').map(of => ({ $type: of })),
    oneOf<unknown>({ $gte: 13, $lt: 18 }, { $gt: 9, $nin: [15, 16] }),
  ),
);
const plan = negated(
  fc.oneof(
    oneOf<unknown>('pro', true, false, null, 7, ['pro'], { a: 1 }),
    fc.tuple(oneOf('$in', '$nin', '$ini', '$nini'), fc.subarray([...PLANS, 7])).map(([op, of]) => ({ [op]: of })),
    fc.tuple(oneOf('$inGroup', '$notInGroup'), oneOf('plans', 'staff')).map(([op, of]) => ({ [op]: of })),
    fc.tuple(oneOf('$eq', '$ne'), oneOf<unknown>('pro', 7, null)).map(([op, of]) => ({ [op]: of })),
  ),
);
const item = oneOf<unknown>('tester', 'staff', { $in: ['tester', 'guest'] }, { $gt: 3 }, { $regex: '^te' });
const groups = negated(
  fc.oneof(
    fc.array(item, { maxLength: 2 }).map(all => ({ $all: all })),
    fc.subarray(['Tester', 'staff']).map(all => ({ $alli: all })),
    item.map(one => ({ $elemMatch: typeof one === 'string' ? { $eq: one } : one })),
    oneOf<unknown>(
      { $elemMatch: { id: { $gt: 3 }, role: 'mod' } },
      { $elemMatch: { role: { $in: ['mod', 'admin'] } } },
    ),
    oneOf<unknown>(0, 1, 2, { $gt: 1 }, { $lte: 1 }).map(size => ({ $size: size })),
    fc.subarray(['tester', 'staff'], { minLength: 1 }).map(all => ({ $in: all })),
  ),
);
const level = negated(
  fc.oneof(
    fc.tuple(order, oneOf<unknown>(1, 5, 5.5, '5', '12')).map(([op, of]) => ({ [op]: of })),
    oneOf<unknown>(5, '5', { $exists: true }),
  ),
);
const email = negated(
  fc.oneof(
    oneOf(...MORE_PATTERNS).map(of => ({ $regex: of })),
    oneOf('KIM', '@Pilot\\.example$', '^[a-k].m').map(of => ({ $regexi: of })),
    fc.boolean().map(of => ({ $exists: of })),
    oneOf<unknown>({ $ini: ['KIM@Pilot.example'] }, { $in: ['kim@pilot.example', 7] }, { $type: 'string' }),
    fc.tuple(order, oneOf('kim', 'l')).map(([op, of]) => ({ [op]: of })),
    oneOf('x@y.example', 'kim@pilot.example'),
  ),
);
const version = fc
  .tuple(oneOf('$veq', '$vne', '$vgt', '$vgte', '$vlt', '$vlte'), oneOf('4.2.0', '4.3.0', '5.0.0', '4.2.0-beta.1', '5'))
  .map(([op, of]) => ({ [op]: of }));
const joined = negated(
  fc.tuple(order, oneOf('2026-01-01', '2026-01-01T00:00:00Z', '2027')).map(([op, of]) => ({ [op]: of })),
);
const id = fc.oneof(
  fc.tuple(oneOf('$in', '$nin'), fc.subarray(['user-1', 'user-2', 'user-7'])).map(([op, of]) => ({ [op]: of })),
  oneOf<unknown>('user-3', { $regex: '^user-1' }, { $exists: true }),
);

const single = fc.oneof(
  { weight: 8, arbitrary: age.map(test => ({ age: test })) },
  { weight: 3, arbitrary: plan.map(test => ({ plan: test })) },
  { weight: 2, arbitrary: groups.map(test => ({ groups: test })) },
  level.map(test => ({ 'account.level': test })),
  email.map(test => ({ email: test })),
  version.map(test => ({ version: test })),
  joined.map(test => ({ joined: test })),
  id.map(test => ({ id: test })),
  oneOf<object>(
    { id: 'adults' },
    { id: 'pros' },
    { id: 'pros', attributeKey: 'email' },
    { id: 'pros', attributeKey: 7 },
  ).map(one => ({ $savedGroup: one })),
);
const { condition } = fc.letrec<{ condition: object; flat: object }>(tie => ({
  flat: fc.array(single, { minLength: 1, maxLength: 2 }).map(all => Object.assign({}, ...all) as object),
  condition: fc.oneof(
    { maxDepth: 2 },
    { weight: 4, arbitrary: tie('flat') },
    fc
      .tuple(oneOf('$or', '$nor', '$and'), fc.array(tie('condition'), { maxLength: 2 }))
      .map(([op, of]) => ({ [op]: of })),
    tie('condition').map(of => ({ $not: of })),
  ),
}));

const hashAttribute = oneOf<string | null>(null, null, null, 'email', 'plan');
const seed = oneOf<string | null>(null, null, 'shared', 'other');
const hashVersion = oneOf<number | null>(null, 1, 2, 2, 9);
const filter = fc.record({
  seed: oneOf('shared', 'pricing'),
  ranges: oneOf(
    [[0, 0.5]],
    [
      [0.2, 0.4],
      [0.9, 1],
    ],
    [[0, 1]],
  ),
});
const present = (one: object) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null));

const common = {
  condition: fc.oneof({ weight: 4, arbitrary: condition }, fc.constant(null)),
  hashAttribute,
  seed,
  hashVersion,
  filters: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.array(filter, { maxLength: 2 })),
  parentConditions: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    fc
      .record({
        id: oneOf('parent', 'parent', 'missing'),
        condition: oneOf<object>({ value: true }, { value: { $ne: true } }, { value: { $exists: true } }),
        gate: oneOf(true, false),
      })
      .map(one => [one]),
  ),
};
const forced = fc
  .record({
    ...common,
    force: oneOf<unknown>(true, true, false, null),
    coverage: oneOf<number | null>(null, null, 0, 0.05, 0.5, 0.999, 1),
    range: oneOf<number[] | null>(null, null, null, [0, 0.3], [0.3, 1]),
  })
  .map(({ force, ...rest }) => ({ ...present(rest), force }));
const experiment = fc
  .record({
    ...common,
    variations: oneOf<unknown[]>([false, true], [false, false, true], [true]),
    weights: oneOf<number[] | null>(null, [0.5, 0.5], [1, 0], [0.2, 0.3, 0.5], [0.1, 0.2]),
    coverage: oneOf<number | null>(null, 0.1, 1),
    ranges: oneOf<number[][] | null>(
      null,
      null,
      [
        [0, 0.1],
        [0.1, 0.2],
      ],
      [
        [0, 0],
        [0, 0.5],
        [0.5, 1],
        [0.9, 1],
      ],
    ),
    namespace: oneOf<unknown[] | null>(null, null, ['pricing', 0, 0.5]),
    meta: oneOf<object[] | null>(null, [{ key: 'off' }, { key: 'on', passthrough: true }, {}]),
    contextualBanditRef: oneOf<string | null>(null, null, 'bandit'),
  })
  .map(present);
const rule = fc.oneof({ weight: 3, arbitrary: forced }, experiment);
const feature = fc
  .record({ defaultValue: oneOf<unknown>(false, false, false, true, null), rules: fc.array(rule, { maxLength: 3 }) })
  .map(present);

export default defineFuzz({
  provider: 'growthbook',
  cases: fc
    .record({ f: feature, parent: feature, adult: condition, some: condition })
    .map(({ f, parent, adult, some }) => {
      const text = JSON.stringify({
        features: { f, parent: { ...parent, rules: [...((parent['rules'] as object[]) ?? [])].map(without) } },
        savedGroups: {
          plans: ['pro', 'Family'],
          staff: { type: 'list', attributeKey: 'plan', values: ['pro', 7] },
          pros: { type: 'list', attributeKey: 'plan', values: ['pro'] },
          adults: { type: 'condition', condition: adult },
        },
        contextualBandits: { bandit: { contexts: [{ leafId: 1, condition: some, weights: [0.9, 0.1] }] } },
      });
      return { path: 'growthbook.json', text, flag: 'f', value: true, attributes: attributesIn(text) };
    }),
});

function without(rule: object): object {
  return { ...rule, parentConditions: [] };
}

const ALL: Readonly<Record<string, readonly unknown[]>> = {
  plan: [...PLANS, 'family', 'PRO', 'other', '', 7, '7', true, ['pro'], ['free', 'pro'], [], { a: 1 }],
  groups: [
    'tester',
    ['tester'],
    ['TESTER', 'staff'],
    ['tester', 'staff'],
    ['guest', 5],
    [],
    [5],
    [{ id: 5, role: 'mod' }],
    [{ role: 'admin' }],
  ],
  'account.level': [0, 1, 5, 5.25, 5.5, 6, '5', '12', '3', true],
  email: [...ADDRESSES, 'KIM@PILOT.EXAMPLE', 'my pilot x', ['kim'], ['kim', 'pilot'], ['x@y.example'], 7, 12.5, null],
  version: ['4.1.9', '4.2.0', '4.2', '5', 'v4.2.1', '4.3.0-beta', '4.2.0-beta.1', '4.2.0+7', 'soon', 5],
  joined: JOINED,
};

function attributesIn(text: string): Record<string, readonly unknown[]> {
  return Object.fromEntries(Object.entries(ALL).filter(([name]) => text.includes(name)));
}

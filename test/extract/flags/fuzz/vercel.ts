import * as fc from 'fast-check';
import { ADDRESSES, CLOCK, defineFuzz, MORE_PATTERNS } from './harness.ts';

const oneOf = <Item>(...items: readonly Item[]) => fc.constantFrom(...items);

const PLANS = ['free', 'pro', 'Family'];
const DAY = 86_400_000;

const on = (path: string[]) => (test: readonly unknown[]) => [path, ...test] as const;
const folded = oneOf<unknown[]>([], [], [], [{ i: true }], ['i']);

const condition = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(oneOf('gt', 'gte', 'lt', 'lte'), oneOf<unknown>(0, 9, 13, 15, 15.5, 16, 17, 18, 18, 21, '18'))
      .map(on(['user', 'age'])),
  },
  fc.tuple(oneOf('oneOf', '!oneOf'), fc.subarray<unknown>([9, 16, 17, '15'])).map(on(['user', 'age'])),
  fc.tuple(oneOf('eq', '!eq'), oneOf<unknown>(16, '16')).map(on(['user', 'age'])),
  oneOf('ex', '!ex').map(cmp => [['user', 'age'], cmp]),
  fc
    .tuple(oneOf('oneOf', '!oneOf'), fc.subarray(PLANS), folded)
    .map(([cmp, of, more]) => [['user', 'plan'], cmp, of, ...more]),
  fc
    .tuple(oneOf('eq', '!eq'), oneOf<unknown>('pro', 7, true), folded)
    .map(([cmp, of, more]) => [['user', 'plan'], cmp, of, ...more]),
  fc
    .tuple(oneOf('containsAllOf', 'containsAnyOf', 'containsNoneOf'), fc.subarray(['tester', 'staff', 'guest']), folded)
    .map(([cmp, of, more]) => [['user', 'groups'], cmp, of, ...more]),
  fc.tuple(oneOf('gt', 'gte', 'lt', 'lte'), oneOf<unknown>(1, 5, 5.5)).map(on(['team', 'level'])),
  fc
    .tuple(
      oneOf('startsWith', '!startsWith', 'endsWith', '!endsWith', 'contains', '!contains'),
      oneOf('kim', '@Pilot.example', 'pilot'),
      folded,
    )
    .map(([cmp, of, more]) => [['user', 'email'], cmp, of, ...more]),
  fc
    .tuple(oneOf('startsWith', 'contains', 'gt', 'eq'), oneOf('en', 'GB', '-'), folded)
    .map(([cmp, of, more]) => [['user', 'locale'], cmp, of, ...more]),
  fc
    .tuple(oneOf('before', 'after'), oneOf('2026-01-01', '2026-01-01T00:00:00Z', '2027-06-01', 'soon'))
    .map(on(['user', 'joined'])),
  fc.tuple(oneOf('lt', 'gte'), oneOf('2026-01-01', '2027')).map(on(['user', 'since'])),
  fc
    .tuple(
      oneOf('regex', '!regex'),
      oneOf('^en', '-GB$', '^e.', '^e\\w-[A-Z]{2}$', '(en|cy)', '\\bgb', '^(?!en)'),
      oneOf('', '', 'i', 'u', 'iu', 'm', 's'),
    )
    .map(([cmp, pattern, flags]) => [['user', 'locale'], cmp, { type: 'regex', pattern, flags }]),
  fc
    .tuple(oneOf('regex', '!regex'), oneOf(...MORE_PATTERNS))
    .map(([cmp, pattern]) => [['user', 'email'], cmp, { type: 'regex', pattern, flags: '' }]),
  fc.tuple(oneOf('oneOf', '!oneOf'), fc.subarray(['user-1', 'user-2', 'user-7'])).map(on(['user', 'id'])),
  fc
    .tuple(oneOf('eq', '!eq', 'oneOf', '!oneOf'), oneOf('adults', 'some', 'some'))
    .map(([cmp, id]) => ['segment', cmp, cmp.endsWith('eq') ? id : [id, 'some']]),
  fc.integer({ min: 0, max: 25 }).map(dice => ['segment', 'eq', dice === 0 ? 'missing' : 'adults']),
);
const conditions = fc.array(condition, { minLength: 1, maxLength: 3 });

const base = oneOf(['user', 'id'], ['user', 'id'], ['user', 'email'], ['team', 'id']);
const variant = oneOf(0, 1, 1, 0);
const outcome = fc.oneof(
  { weight: 4, arbitrary: variant },
  fc.record({
    type: fc.constant('split'),
    base,
    weights: oneOf([50, 50], [0, 100], [100, 0], [1, 99], [30, 0], [0, 0], [1, 2, 3]),
    defaultVariant: variant,
  }),
  fc.record({
    type: fc.constant('rollout'),
    base,
    startTimestamp: oneOf(CLOCK - 3 * DAY, CLOCK, CLOCK + DAY),
    rollFromVariant: variant,
    rollToVariant: variant,
    defaultVariant: variant,
    slots: oneOf<[number, number][]>(
      [],
      [[1000, DAY]],
      [
        [0, DAY],
        [50_000, 2 * DAY],
      ],
      [[10_000, 9 * DAY]],
    ),
  }),
  fc.constant({ type: 'experiment' }),
);
const rule = fc.record({ conditions, outcome });
const targets = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  fc.constant([{ user: { id: ['user-3'] } }, { user: { id: ['user-4'], plan: ['pro'] } }]),
);
const fallthrough = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, outcome);
const active = fc.record({ targets, rules: fc.array(rule, { maxLength: 3 }), fallthrough });
const config = fc.oneof({ weight: 8, arbitrary: active }, oneOf<unknown>(0, 1, { reuse: 'preview' }));

const segment = fc.record({
  include: oneOf({}, { user: { id: ['user-5'] } }),
  exclude: oneOf({}, { user: { id: ['user-6'] } }),
  rules: fc.array(
    fc.record({
      conditions: conditions.map(all => all.filter(([of]) => of !== 'segment')),
      outcome: oneOf<unknown>(
        1,
        1,
        { type: 'split', base: ['user', 'id'], passPromille: 20_000 },
        {
          type: 'split',
          base: ['user', 'email'],
          passPromille: 100_000,
        },
      ),
    }),
    { maxLength: 2 },
  ),
});

export default defineFuzz({
  provider: 'vercel',
  cases: fc
    .record({
      production: config,
      preview: active,
      some: segment,
      adults: segment,
      seed: oneOf<number | undefined>(7, 7, undefined),
      ramp: oneOf<number | undefined>(undefined, 0, 10, 100),
    })
    .map(({ production, preview, some, adults, seed, ramp }) => {
      const text = JSON.stringify({
        projectId: 'prj',
        environment: 'production',
        definitions: {
          f: {
            variants: [false, true],
            variantIds: ['off', 'on'],
            seed,
            experiment: {
              id: 'exp',
              base: ['user', 'id'],
              weights: [30, 70],
              defaultVariant: 0,
              enrollmentSeed: 9,
              rampPercentage: ramp,
            },
            environments: { production, preview },
          },
        },
        segments: { some, adults },
      });
      return { path: 'flags.json', text, flag: 'f', value: true, attributes: attributesIn(text) };
    }),
});

const ALL: Readonly<Record<string, readonly unknown[]>> = {
  'user.plan': [...PLANS, 'family', 'PRO', 'other', '', 7, '7', true, null, ['pro']],
  'user.groups': [
    'tester',
    ['tester'],
    ['TESTER', 'staff'],
    ['tester', 'staff'],
    ['guest', 5],
    [],
    ['tester', 'tester'],
  ],
  'team.level': [0, 1, 5, 5.25, 5.5, 6, '5', '12', null, true],
  'user.email': [...ADDRESSES, 'my pilot x', null, 7],
  'user.joined': ['2020-01-01', '2026-01-01', '2026-01-01T00:00:00.001Z', '2026-06-01', '2028-01-01', 'never', 0],
  'user.since': ['2020-01-01', '2026-01-01', '2026-01-02', '2027', '', 0],
  'user.locale': ['en', 'EN', 'en-GB', 'eng-gb', 'cy-GB', 'fr\nen', '', 7, ['en']],
  'team.id': ['team-1', 'team-2', 'team-9', 3],
};

function attributesIn(text: string): Record<string, readonly unknown[]> {
  return Object.fromEntries(Object.entries(ALL).filter(([name]) => text.includes(`"${name.split('.')[1]!}"`)));
}

import * as fc from 'fast-check';
import { defineFuzz } from './harness.ts';

const oneOf = <Item>(...items: readonly Item[]) => fc.constantFrom(...items);

const LEVELS = [0, 4, 5, 6, 9, 10, 11, '5', '05', '+5', '5.5', '', 'many', true, false, 99_999_999_999];
const EMAILS = ['kim@pilot.example', 'pilot@x.example', 'x@y.example', '', 7, true];
const SINCE = ['2024-12-31T23:59:59Z', '2025-01-01T00:00:00Z', '2025-01-01T01:00:00+01:00', '2025-01-01', '7', ''];

const constraint = (type: string, property: string, operators: readonly string[], values: readonly unknown[]) =>
  fc
    .tuple(oneOf(...operators), oneOf(...values))
    .map(([operator, value]) => ({ type: `${type}_COMPARISON_TYPE`, property, operator, value }));

const ORDERS = ['eq', 'neq', 'lt', 'lte', 'gt', 'gte'];
const LISTS = ['isoneof', 'isnotoneof'];
const IS_THERE = ['present', 'notpresent'];

const constraints = fc.array(
  fc.oneof(
    constraint('NUMBER', 'age', ORDERS, ['13', '16', '18', '16.5']),
    constraint('NUMBER', 'age', ORDERS, ['13', '16', 18]),
    constraint('NUMBER', 'age', IS_THERE, ['']),
    constraint('NUMBER', 'age', LISTS, ['[15, 16]', [17]]),
    constraint('NUMBER', 'level', [...ORDERS, ...IS_THERE], ['5', '10']),
    constraint('NUMBER', 'level', LISTS, ['[4, 5]', [5, 10], 'x']),
    constraint('STRING', 'level', ['eq', 'neq', 'empty', 'notempty'], ['5', '10', 'true']),
    constraint('BOOLEAN', 'beta', ['true', 'false', ...IS_THERE], ['']),
    constraint('STRING', 'plan', ['eq', 'neq', 'prefix', 'suffix', 'contains', 'notcontains'], ['pro', 'fam']),
    constraint('STRING', 'plan', LISTS, ['["pro","free"]', ['free', 'a<b']]),
    constraint('STRING', 'email', ['prefix', 'suffix', 'contains', 'empty'], ['pilot', 'kim', '.example']),
    constraint(
      'DATETIME',
      'since',
      [...ORDERS, ...IS_THERE],
      ['2025-01-01T00:00:00Z', '2025-01-01', '2026-01-01T00:00:00.5+02:00'],
    ),
    constraint('ENTITY_ID', 'entityId', ['eq', 'neq', 'prefix', ...LISTS], ['user-3', '["user-3","user-9"]']),
  ),
  { maxLength: 3 },
);

const segment = (key: string) =>
  fc
    .tuple(oneOf('ALL_MATCH_TYPE', 'ALL_MATCH_TYPE', 'ANY_MATCH_TYPE', undefined), constraints)
    .map(([match_type, of]) => ({
      key,
      name: key,
      match_type,
      constraints: of,
    }));

const named = fc.oneof(
  oneOf<object>({ key: 'a' }, { key: 'b' }),
  fc
    .tuple(
      oneOf(['a'], ['a', 'b'], ['b', 'a', 'b'], []),
      oneOf('OR_SEGMENT_OPERATOR', 'AND_SEGMENT_OPERATOR', undefined),
    )
    .map(([keys, operator]) => ({ keys, operator })),
);
const rollout = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(named, fc.boolean()).map(([one, value]) => ({ segment: { ...one, value } })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(oneOf(0, 1, 12.5, 50, 99, 100), fc.boolean())
      .map(([percentage, value]) => ({ threshold: { percentage, value } })),
  },
);
const distributions = oneOf<readonly number[]>([], [100], [0, 100], [50, 50], [33.3, 33.3], [1, 99], [5, 0]).map(
  shares => shares.map((share, index) => ({ variant: ['on', 'calm'][index], rollout: share })),
);
const rule = fc.tuple(named, distributions).map(([one, of]) => ({ segment: one, distributions: of }));

const flag = fc.oneof(
  fc.tuple(fc.boolean(), fc.array(rollout, { maxLength: 3 })).map(([enabled, rollouts]) => ({
    type: 'BOOLEAN_FLAG_TYPE',
    enabled,
    rollouts,
  })),
  fc
    .tuple(oneOf(true, true, true, false), oneOf('on', 'calm', null), fc.array(rule, { maxLength: 3 }))
    .map(([enabled, usual, rules]) => ({
      type: 'VARIANT_FLAG_TYPE',
      enabled,
      variants: ['on', 'calm'].map(key => ({ key, name: key, default: key === usual })),
      rules,
    })),
);

const ALL: Readonly<Record<string, readonly unknown[]>> = {
  plan: ['free', 'pro', 'pro-family', 'fam', 'a<b', 'other', '', null, 5],
  level: LEVELS,
  beta: ['true', 'false', true, false, 'yes', ''],
  email: EMAILS,
  since: SINCE,
};

export default defineFuzz({
  provider: 'flipt',
  cases: fc.tuple(flag, segment('a'), segment('b'), fc.boolean()).map(([one, a, b, yes]) => {
    const text = JSON.stringify({ namespace: 'default', flags: [{ key: 'f', name: 'f', ...one }], segments: [a, b] });
    const attributes = Object.fromEntries(Object.entries(ALL).filter(([name]) => text.includes(`"${name}"`)));
    const value = one.type === 'BOOLEAN_FLAG_TYPE' ? yes : yes ? 'on' : 'calm';
    return { path: 'features.json', text, flag: 'f', value, attributes };
  }),
});

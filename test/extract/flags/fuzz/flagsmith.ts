import * as fc from 'fast-check';
import { ADDRESSES, defineFuzz, MORE_PATTERNS } from './harness.ts';

const oneOf = <Item>(...items: readonly Item[]) => fc.constantFrom(...items);

const PLANS = ['free', 'pro', 'pro-family'];
const LEVELS = [0, 1, 3, 4, 5, 5.5, 6, 20, '5', '05', '10', '4', '50', '', 'many', true, false];
const EMAILS = [...ADDRESSES, 'pilot@x.example', 7, 12.5, true, null];
const VERSIONS = ['4.1.9', '4.2.0', '4.2', '5.0.0', 'v4.2.1', '4.3.0-beta', 'soon', 4];

const condition = (property_: string, operators: readonly string[], values: readonly unknown[]) =>
  fc.tuple(oneOf(...operators), oneOf(...values)).map(([operator, value]) => ({ property_, operator, value }));

const ORDERS = ['GREATER_THAN', 'GREATER_THAN_INCLUSIVE', 'LESS_THAN', 'LESS_THAN_INCLUSIVE', 'EQUAL', 'NOT_EQUAL'];
const asked = fc.oneof(
  condition('age', ORDERS, ['13', '16', '16.5', '18']),
  condition('age', ORDERS, ['13', '16', '18']),
  condition('age', ['IS_SET', 'IS_NOT_SET'], ['']),
  condition('age', ['MODULO'], ['7|3']),
  condition('level', [...ORDERS, 'IN'], ['5', '10', '4,5', 'true']),
  condition('plan', ['EQUAL', 'NOT_EQUAL', 'IN', 'CONTAINS', 'NOT_CONTAINS'], ['pro', 'free', 'free,pro', 'fam']),
  condition('email', ['CONTAINS', 'NOT_CONTAINS', 'EQUAL', 'IS_SET'], ['pilot', '@x', 'kim@pilot.example']),
  condition(
    'version',
    ['GREATER_THAN', 'LESS_THAN_INCLUSIVE', 'EQUAL', 'NOT_EQUAL', 'CONTAINS', 'NOT_CONTAINS'],
    ['4.2.0:semver', '5.0.0:semver', '4.3.0-beta.1:semver', 'new:semver'],
  ),
  condition('version', ['EQUAL', 'CONTAINS', 'REGEX'], ['4.2', '^v?4']),
  condition('email', ['REGEX'], MORE_PATTERNS),
  condition('email', ['GREATER_THAN', 'LESS_THAN_INCLUSIVE'], ['kim', 'pilot']),
  condition('level', ['REGEX'], ['^[0-9]$', '5', '^[1-4]']),
  condition('$.identity.identifier', ['EQUAL', 'NOT_EQUAL', 'IN'], ['user-3', 'user-3,user-9']),
  condition('$.environment.name', ['EQUAL', 'NOT_EQUAL'], ['production', 'staging']),
);
const split = condition('', ['PERCENTAGE_SPLIT'], [0, 1, 25, 50, 99, 12.5, 100]);
const conditions = fc.array(fc.oneof({ weight: 3, arbitrary: asked }, { weight: 1, arbitrary: split }), {
  maxLength: 2,
});

const kind = oneOf('ALL', 'ALL', 'ANY', 'NONE');
const inner = fc.record({ type: kind, conditions, rules: fc.constant([]) });
const rule = fc.record({ type: kind, conditions, rules: fc.array(inner, { maxLength: 1 }) });

const variants = oneOf<readonly number[]>([], [], [], [30, 30], [0, 100], [1], [50, 25]).map(shares =>
  shares.map((percentage_allocation, index) => ({
    id: index + 1,
    percentage_allocation,
    multivariate_feature_option: { value: ['on', 'calm'][index] },
  })),
);
const state = (id: number) =>
  fc
    .tuple(fc.boolean(), oneOf(null, 'on', 'calm'), variants)
    .map(([enabled, feature_state_value, multivariate_feature_state_values]) => ({
      django_id: id,
      enabled,
      feature_state_value,
      multivariate_feature_state_values,
      feature: { id: 1, name: 'f', type: 'STANDARD' },
    }));

const segment = (id: number) =>
  fc
    .tuple(fc.array(rule, { minLength: 1, maxLength: 2 }), state(id * 10), oneOf(0, 1, null))
    .map(([rules, of, priority]) => ({
      id,
      name: `segment ${id}`,
      rules,
      feature_states: [{ ...of, feature_segment: priority === null ? null : { priority } }],
    }));

const document = fc
  .tuple(state(1), fc.tuple(segment(1), segment(2)), fc.integer({ min: 0, max: 2 }), state(9), fc.boolean())
  .map(([own, segments, count, override, isOverridden]) => ({
    id: 1,
    api_key: 'key',
    name: 'production',
    project: { id: 1, name: 'p', organisation: { id: 1, name: 'o' }, segments: segments.slice(0, count) },
    feature_states: [own],
    identity_overrides: isOverridden ? [{ identifier: 'user-7', identity_features: [override] }] : [],
  }));

const ALL: Readonly<Record<string, readonly unknown[]>> = {
  plan: [...PLANS, 'other', null, 5],
  level: LEVELS,
  email: EMAILS,
  version: VERSIONS,
};

export default defineFuzz({
  provider: 'flagsmith',
  cases: fc.tuple(document, oneOf<unknown>(true, 'on', false)).map(([one, value]) => {
    const text = JSON.stringify(one);
    const attributes = Object.fromEntries(Object.entries(ALL).filter(([name]) => text.includes(`"${name}"`)));
    return { path: 'environment.json', text, flag: 'f', value, attributes };
  }),
});

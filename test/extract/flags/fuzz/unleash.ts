import * as fc from 'fast-check';
import { ADDRESSES, defineFuzz, PATTERNS } from './harness.ts';

const oneOf = <Item>(...items: readonly Item[]) => fc.constantFrom(...items);
const inverted = fc.boolean();

const PLANS = ['free', 'pro', 'family'];
const VERSIONS = [
  '4.1.9',
  '4.2.0',
  '4.2',
  '4.20.1',
  '5.0.0',
  'v4.2.1',
  ' v4.2.1',
  '4.3.0-beta',
  '4.3.0-beta.2+7',
  'soon',
  '',
];
const LEVELS = [0, 1, 4, 5, 5.5, 6, 20, '5', '5.0', ' 5', '', 'many', true];

const listed = (contextName: string, values: readonly string[]) =>
  fc
    .tuple(oneOf('IN', 'NOT_IN'), fc.subarray([...values], { minLength: 1 }), inverted)
    .map(([operator, of, not]) => ({ contextName, operator, values: of, inverted: not }));

const number = (contextName: string, limits: readonly (number | string)[]) =>
  fc
    .tuple(oneOf('NUM_EQ', 'NUM_GT', 'NUM_GTE', 'NUM_LT', 'NUM_LTE'), oneOf(...limits), inverted)
    .map(([operator, of, not]) => ({ contextName, operator, value: String(of), values: [], inverted: not }));

const text = fc
  .tuple(
    oneOf('STR_STARTS_WITH', 'STR_ENDS_WITH', 'STR_CONTAINS'),
    fc.subarray(['pilot', '@pilot.example', 'Kim', '@', 'le', '4.', '2'], { minLength: 1, maxLength: 2 }),
    inverted,
    oneOf(false, false, true),
    oneOf('email', 'email', 'email', 'version'),
  )
  .map(([operator, values, not, caseInsensitive, contextName]) => ({
    contextName,
    operator,
    values,
    inverted: not,
    caseInsensitive,
  }));

const constraint = fc.oneof(
  { weight: 6, arbitrary: number('age', [0, 9, 13, 15, 15.5, 16, 17, 18, 21, 'old']) },
  listed('age', ['9', '16', '17', '18']),
  number('level', [0, 5, 5.5, 20]),
  listed('level', ['5', '20']),
  listed('plan', PLANS),
  listed('userId', ['user-1', 'user-2', 'user-7']),
  text,
  fc
    .tuple(
      oneOf('SEMVER_EQ', 'SEMVER_GT', 'SEMVER_LT', 'SEMVER_GTE', 'SEMVER_LTE'),
      oneOf('4.2.0', '4.3.0', '5.0.0', '4.3.0-beta.1', 'new'),
      inverted,
    )
    .map(([operator, value, not]) => ({ contextName: 'version', operator, value, values: [], inverted: not })),
  fc.tuple(oneOf(...PATTERNS), inverted, oneOf(false, false, true)).map(([value, not, caseInsensitive]) => ({
    contextName: 'email',
    operator: 'REGEX',
    value,
    values: [],
    inverted: not,
    caseInsensitive,
  })),
  oneOf('^4\\.[0-9]+\\.', '-beta').map(value => ({
    contextName: 'version',
    operator: 'REGEX',
    value,
    values: [],
    inverted: false,
  })),
  listed('version', ['4.2.0', '5.0.0']),
  listed('plan', ['pro']),
  fc
    .tuple(
      oneOf('DATE_AFTER', 'DATE_BEFORE'),
      oneOf('2020-01-01T00:00:00Z', '2026-11-25T00:00:00Z', '2030-01-01T00:00:00Z'),
      inverted,
    )
    .map(([operator, value, not]) => ({ contextName: 'currentTime', operator, value, values: [], inverted: not })),
);
const constraints = fc.array(constraint, { maxLength: 3 });

const stickiness = oneOf('userId', 'userId', 'userId', 'email', 'version');
const anyStickiness = oneOf('default', 'random', 'userId');
const rollout = oneOf('0', '1', '25', '50', '99', '100', '12.5');
const groupId = oneOf('one', 'two');
const variants = fc
  .tuple(oneOf([500, 500], [0, 1000], [20, 980], [333, 333, 334]), stickiness, fc.boolean())
  .map(([weights, by, overrides]) =>
    weights.map((weight, index) => ({
      name: ['on', 'calm', 'bold'][index],
      weight,
      stickiness: by,
      ...(overrides && index === 1 ? { overrides: [{ contextName: 'plan', values: ['pro'] }] } : {}),
    })),
  );

const strategy = fc.oneof(
  { weight: 3, arbitrary: constraints.map(of => ({ name: 'default', parameters: {}, constraints: of })) },
  {
    weight: 4,
    arbitrary: fc
      .record({
        of: constraints,
        stickiness: fc.oneof({ weight: 5, arbitrary: stickiness }, anyStickiness),
        rollout,
        groupId,
        drawn: fc.option(variants, { freq: 3 }),
      })
      .map(({ of, drawn, ...parameters }) => ({
        name: 'flexibleRollout',
        parameters,
        constraints: of,
        ...(drawn ? { variants: drawn } : {}),
      })),
  },
  fc.record({ percentage: rollout, groupId }).map(parameters => ({ name: 'gradualRolloutUserId', parameters })),
  oneOf('user-3', 'user-3, user-9').map(userIds => ({ name: 'userWithId', parameters: { userIds } })),
  fc
    .tuple(constraints, oneOf([1], [1, 2]))
    .map(([of, segments]) => ({ name: 'default', parameters: {}, constraints: of, segments })),
  constraints.map(of => ({ name: 'parentApproved', parameters: {}, constraints: of })),
);

const feature = fc.record({
  enabled: oneOf(true, true, true, false),
  strategies: fc.array(strategy, { minLength: 1, maxLength: 3 }),
  variants: fc.option(variants, { freq: 4, nil: [] }),
});

const file = fc.record({
  flag: feature,
  parent: feature,
  needs: oneOf<object[]>(
    [],
    [],
    [{ feature: 'parent' }],
    [{ feature: 'parent', enabled: false }],
    [{ feature: 'parent', variants: ['on'] }],
  ),
  segments: fc.tuple(constraints, constraints),
});

export default defineFuzz({
  provider: 'unleash',
  cases: fc.tuple(file, oneOf<unknown>(true, true, 'on')).map(([{ flag, parent, needs, segments }, value]) => {
    const document = {
      version: 2,
      features: [
        { name: 'f', ...flag, dependencies: needs },
        { name: 'parent', ...parent },
      ],
      segments: segments.map((of, index) => ({ id: index + 1, constraints: of })),
    };
    const written = JSON.stringify(document);
    const isByChance =
      /"stickiness":"(default|random)"/.test(written) || /"stickiness":"(userId|email|version)"/.test(written);
    return { path: 'unleash.json', text: written, flag: 'f', value, isByChance, attributes: attributesIn(written) };
  }),
});

const ALL: Readonly<Record<string, readonly unknown[]>> = {
  plan: [...PLANS, 'other', null],
  level: LEVELS,
  email: ADDRESSES,
  version: VERSIONS,
};

function attributesIn(written: string): Record<string, readonly unknown[]> {
  return Object.fromEntries(Object.entries(ALL).filter(([name]) => written.includes(`"${name}"`)));
}

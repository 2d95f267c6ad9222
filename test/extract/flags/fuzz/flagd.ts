import * as fc from 'fast-check';
import { defineFuzz } from './harness.ts';

/** What rules compare each attribute with, and what else an application may send. */
const PLANS = ['free', 'pro', 'family'];
const LEVELS = [1, 5, 5.5, 20];
const EMAILS = ['kim@pilot.example', 'pilot-7@mail.example', 'x@y.example', 'pilot@pilot.example', ''];
const VERSIONS = ['4.1.9', '4.2.0', '4.2', '5.0.0', 'v4.2.1', '4.3.0-beta', 'soon'];
const ROLES = [[], ['tester'], ['tester', 'staff'], ['guest'], 'tester', 'intern'];

const plan = { var: 'plan' };
const level = { var: 'account.level' };
const email = { var: 'email' };
const age = { var: 'age' };

const oneOf = <Item>(...items: readonly Item[]) => fc.constantFrom(...items);
const order = oneOf('<', '<=', '>', '>=');
const same = oneOf('==', '===', '!=', '!==');

const test = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(order, fc.integer({ min: 0, max: 21 })).map(([is, of]) => ({ [is]: [age, of] })) },
  fc.tuple(same, fc.integer({ min: 1, max: 20 })).map(([is, of]) => ({ [is]: [age, of] })),
  fc
    .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 0, max: 6 }))
    .map(([by, rest]) => ({ '==': [{ '%': [age, by] }, rest] })),
  fc.subarray([4, 9, 12, 15, 17, 18], { minLength: 1 }).map(of => ({ in: [age, of] })),
  fc.tuple(order, oneOf(...LEVELS)).map(([is, of]) => ({ [is]: [level, of] })),
  fc.tuple(same, oneOf(...PLANS)).map(([is, of]) => ({ [is]: [plan, of] })),
  fc.subarray(PLANS, { minLength: 1 }).map(of => ({ in: [plan, of] })),
  oneOf('pilot', 'kim', 'pilot@').map(of => ({ starts_with: [email, of] })),
  oneOf('@pilot.example', '.example', 'le').map(of => ({ ends_with: [email, of] })),
  oneOf('pilot', '@', 'pilot.ex').map(of => ({ in: [of, email] })),
  fc
    .tuple(oneOf('=', '!=', '<', '<=', '>', '>=', '^', '~'), oneOf('4.2.0', '4.3.1', '5.0.0'))
    .map(([is, of]) => ({ sem_ver: [{ var: 'version' }, is, of] })),
  oneOf('tester', 'staff').map(of => ({ in: [of, { var: 'roles' }] })),
  fc
    .tuple(oneOf('some', 'all', 'none'), fc.subarray(['tester', 'staff'], { minLength: 1 }))
    .map(([loop, of]) => ({ [loop]: [{ var: 'roles' }, { in: [{ var: [''] }, of] }] })),
  oneOf('some', 'none').map(loop => ({ [loop]: [[13, 16, 17], { '===': [{ var: '' }, { var: '../../age' }] }] })),
  fc
    .tuple(order, oneOf(1_700_000_000, 1_764_028_800, 1_900_000_000))
    .map(([is, of]) => ({ [is]: [{ var: '$flagd.timestamp' }, of] })),
  oneOf(
    { '!!': [plan] },
    { '!': [plan] },
    { '!!': [{ missing: ['plan'] }] },
    { '==': [{ var: ['plan', 'pro'] }, 'pro'] },
  ),
  oneOf(
    { '>=': [{ var: ['age', 21] }, 18] },
    { '>=': [age, 15.5] },
    { '!': [{ '<': [age, 18] }] },
    { '!==': [age, null] },
  ),
);

const weights = oneOf([50, 50], [0, 100], [100, 0], [1, 99], [25, 75], [33, 34], [0, 0]);
const hashed = oneOf<unknown>(
  null,
  { var: 'email' },
  { var: 'targetingKey' },
  { cat: ['seed-a', { var: 'targetingKey' }] },
  { cat: [{ var: '$flagd.flagKey' }, { var: 'targetingKey' }] },
  { cat: ['b', { var: 'email' }] },
);
const share = fc.tuple(hashed, weights, fc.boolean()).map(([by, [first, second], turned]) => {
  const buckets = [
    [turned ? 'off' : 'on', first],
    [turned ? 'on' : 'off', second],
  ];
  return { fractional: by === null ? buckets : [by, ...buckets] };
});

const { condition, result } = fc.letrec<{ condition: unknown; result: unknown }>(tie => ({
  condition: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    test,
    fc
      .tuple(oneOf('and', 'or'), fc.array(tie('condition'), { minLength: 1, maxLength: 3 }))
      .map(([operator, parts]) => ({ [operator]: parts })),
    tie('condition').map(part => ({ '!': [part] })),
    share.map(part => ({ '==': [part, 'on'] })),
  ),
  result: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 4, arbitrary: oneOf('on', 'off', 'off', 'off') },
    { weight: 2, arbitrary: share },
    { weight: 4, arbitrary: fc.tuple(tie('condition'), tie('result'), tie('result')).map(parts => ({ if: parts })) },
  ),
}));

/** Mostly closed below some age, so that proofs come up as often as leaks. */
const targeting = fc.oneof(
  result.filter(rule => typeof rule === 'object'),
  fc.tuple(condition, result).map(parts => ({ if: [{ '>=': [age, 18] }, 'on', ...parts, 'off'] })),
  fc.tuple(condition, condition).map(parts => ({ if: [{ and: [{ '>=': [age, 18] }, ...parts] }, 'on', 'off'] })),
);

export default defineFuzz({
  provider: 'flagd',
  cases: targeting.map(rule => ({
    path: 'flags.json',
    text: JSON.stringify({
      flags: { f: { state: 'ENABLED', variants: { on: true, off: false }, defaultVariant: 'off', targeting: rule } },
    }),
    flag: 'f',
    value: true,
    attributes: attributesIn(JSON.stringify(rule)),
  })),
});

const ALL: Readonly<Record<string, readonly unknown[]>> = {
  plan: [...PLANS, 'other', '', null, true, false],
  'account.level': [0, 1, 2, 5, 5.25, 5.5, 6, 20, 21, null],
  email: EMAILS,
  version: VERSIONS,
  roles: ROLES,
};

/** Only what the rule names: everything else would dilute the combinations. */
function attributesIn(text: string): Record<string, readonly unknown[]> {
  return Object.fromEntries(Object.entries(ALL).filter(([name]) => text.includes(`"${name}"`)));
}

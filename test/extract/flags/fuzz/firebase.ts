import * as fc from 'fast-check';
import { ADDRESSES, defineFuzz } from './harness.ts';

const oneOf = <Item>(...items: Item[]) => fc.constantFrom(...items);
const quoted = (items: readonly string[]) => `[${items.map(item => `'${item}'`).join(', ')}]`;
const some = (items: readonly string[], maxLength = 2) =>
  fc.subarray([...items], { minLength: 1, maxLength }).map(quoted);

const PLANS = ['free', 'pro', 'family', ' pro'];
const LEVELS = [2, 3, 3.5, 9, '3', '3.0', '03', '', 'high', true, false, 0, 1];
const EMAILS = [...ADDRESSES, 'kim@x.example', ' kim@x.example', 'pilot@x.example', 'beta-kim@x.org', 'x', 7];
const VERSIONS = [
  '1.2.3',
  '1.2.4',
  '1.3.0',
  '2.0.0',
  '1.2',
  '01.2.3',
  '1.2-beta',
  '1.2.3.1',
  '1.1.9',
  '10.0',
  'x',
  '2.0.0.0.0.0',
];
const OPENED = ['2025-12-31T23:59:59.999Z', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.001Z', 'never'];

const order = oneOf('<', '<=', '==', '!=', '>', '>=');
const element = fc.oneof(
  fc.tuple(order, oneOf('13', '16', '16.5', '18')).map(([sign, age]) => `app.userProperty['age'] ${sign} ${age}`),
  fc.tuple(order, oneOf('13', '16', '18')).map(([sign, age]) => `app.userProperty['age'] ${sign} ${age}`),
  some(['16', '18']).map(list => `app.userProperty['age'].exactlyMatches(${list})`),
  some(PLANS).map(list => `app.userProperty['plan'].exactlyMatches(${list})`),
  fc
    .tuple(oneOf('contains', 'notContains'), some(['pilot', '@x', 'beta']))
    .map(([how, list]) => `app.userProperty['email'].${how}(${list})`),
  oneOf(
    '^beta',
    'example$',
    '^kim@x.example$',
    'pilot',
    '(pilot|beta)',
    '^[^@]+@x',
    '[A-Z]',
    '^.{3,9}$',
    '-.*[0-9]',
  ).map(pattern => `app.userProperty['email'].matches(['${pattern.replaceAll('.', '\\\\.')}'])`),
  fc.tuple(order, oneOf('3', '3.5', '0')).map(([sign, level]) => `app.customSignal['level'] ${sign} ${level}`),
  some(['3', 'high']).map(list => `app.customSignal['level'].exactlyMatches(${list})`),
  fc.tuple(order, oneOf('1.2.3', '1.2.4', '1.2', '2')).map(([sign, version]) => `app.version.${sign}(['${version}'])`),
  some(['1.2.3', '1.2'], 2).map(list => `app.version.exactlyMatches(${list})`),
  fc.tuple(order, oneOf('1.2.3', '2.0')).map(([sign, of]) => `version(app.customSignal['build']) ${sign} '${of}'`),
  some(['kim@x.example', ' x ']).map(list => `app.userProperty['email'].exactlyMatches(${list})`),
  some(['GB', 'US', 'IE']).map(list => `device.country in ${list}`),
  fc.tuple(oneOf('==', '!='), oneOf('ios', 'web')).map(([sign, os]) => `device.os ${sign} '${os}'`),
  fc
    .tuple(
      oneOf('<', '<=', '>', '>='),
      oneOf("'2020-01-01T00:00:00'", "'2026-11-25T00:00:00', 'UTC'", "'2030-01-01T00:00:00', 'America/New_York'"),
    )
    .map(([sign, date]) => `dateTime ${sign} dateTime(${date})`),
  oneOf('<=', '>').map(sign => `app.firstOpenTimestamp ${sign} ('2026-01-01T00:00:00')`),
  oneOf('true', 'false'),
);
const share = fc.oneof(
  fc
    .tuple(oneOf('', "('one')", "('two')"), oneOf('<=', '>'), oneOf('0', '1', '25', '50', '99', '12.5', '100'))
    .map(([seed, sign, limit]) => `percent${seed} ${sign} ${limit}`),
  fc
    .tuple(oneOf('', "('one')"), oneOf('0 and 50', '50 and 100', '25 and 30', '60 and 40'))
    .map(([seed, range]) => `percent${seed} between ${range}`),
);
const open = oneOf(`app.audiences.inAtLeastOne(['paid'])`);
const expression = fc
  .array(
    fc.oneof({ weight: 12, arbitrary: element }, { weight: 5, arbitrary: share }, { weight: 1, arbitrary: open }),
    { minLength: 1, maxLength: 3 },
  )
  .map(elements => ({ expression: elements.join(' && ') }));

const signal = fc
  .oneof(
    fc
      .tuple(oneOf('NUMERIC_LESS_THAN', 'NUMERIC_GREATER_EQUAL', 'NUMERIC_NOT_EQUAL'), oneOf('13', '16', '18'))
      .map(([how, value]) => ({
        customSignalOperator: how,
        customSignalKey: 'age',
        targetCustomSignalValues: [value],
      })),
    fc
      .tuple(oneOf('STRING_CONTAINS', 'STRING_DOES_NOT_CONTAIN', 'STRING_EXACTLY_MATCHES'), fc.subarray(PLANS))
      .map(([how, of]) => ({ customSignalOperator: how, customSignalKey: 'plan', targetCustomSignalValues: of })),
  )
  .map(customSignal => ({ customSignal }));
const percent = fc
  .record({
    percentOperator: oneOf('LESS_OR_EQUAL', 'GREATER_THAN', 'BETWEEN'),
    seed: oneOf('', 'one'),
    microPercent: oneOf(0, 10_000_000, 50_000_000, 99_000_000),
    microPercentRange: oneOf({}, { microPercentLowerBound: 20_000_000, microPercentUpperBound: 70_000_000 }),
  })
  .map(of => ({ percent: of }));
const { tree } = fc.letrec(tie => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    signal,
    percent,
    oneOf<object>({ true: {} }, { false: {} }),
    fc.array(tie('tree'), { maxLength: 3 }).map(conditions => ({ orCondition: { conditions } })),
    fc.array(tie('tree'), { maxLength: 3 }).map(conditions => ({ andCondition: { conditions } })),
  ),
}));

const served = fc.oneof(
  { weight: 12, arbitrary: oneOf<object>({ value: 'true' }, { value: 'false' }) },
  {
    weight: 1,
    arbitrary: oneOf<object>(
      { useInAppDefault: true },
      { rolloutValue: { rolloutId: 'r', value: 'true', percent: 10 } },
      { personalizationValue: { personalizationId: 'p' } },
      {
        experimentValue: {
          experimentId: 'e',
          variantValue: [
            { variantId: '0', noChange: true },
            { variantId: '1', value: 'true' },
          ],
        },
      },
    ),
  },
);

const template = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.array(expression, { minLength: 1, maxLength: 4 }) },
      { weight: 1, arbitrary: fc.array(fc.record({ condition: tree }), { minLength: 1, maxLength: 3 }) },
    ),
    fc.array(served, { minLength: 4, maxLength: 4 }),
    fc.oneof({ weight: 10, arbitrary: oneOf<object>({ value: 'false' }) }, served),
  )
  .map(([conditions, values, defaultValue]) => ({
    conditions: conditions.map((of, index) => ({ name: `c${index}`, ...of })),
    parameters: {
      f: {
        valueType: 'BOOLEAN',
        defaultValue,
        conditionalValues: Object.fromEntries(conditions.map((_, index) => [`c${index}`, values[index]])),
      },
    },
  }));

const ALL: Readonly<Record<string, readonly unknown[]>> = {
  plan: [...PLANS, 'other', null],
  level: LEVELS,
  email: EMAILS,
  version: VERSIONS,
  build: VERSIONS,
  country: ['GB', 'US', 'IE', 'FR'],
  os: ['ios', 'web', ' ios '],
  firstOpenTimestamp: OPENED,
};
const NAMES: Readonly<Record<string, string>> = {
  version: 'app.version',
  build: `version(app.customSignal['build'])`,
  country: 'device.country',
  os: 'device.os',
  firstOpenTimestamp: 'app.firstOpenTimestamp',
};

export default defineFuzz({
  provider: 'firebase',
  cases: fc.tuple(template, oneOf(true, true, false)).map(([one, value]) => {
    const text = JSON.stringify(one);
    const isAsked = ([name]: [string, unknown]) =>
      text.includes(NAMES[name] ?? `'${name}'`) || text.includes(`"${name}"`);
    return {
      path: 'remoteconfig.template.json',
      text,
      flag: 'f',
      value,
      attributes: Object.fromEntries(Object.entries(ALL).filter(isAsked)),
    };
  }),
});

import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { defineFuzz } from './harness.ts';

const oneOf = <Item>(...items: readonly Item[]) => fc.constantFrom(...items);

const PLANS = ['free', 'pro', 'family'];
const SALT = 'salt';
/** Sensitive texts are hashed with the salt of the file and the name of the flag or segment. */
const sealed = (text: string, name: string) =>
  createHash('sha256')
    .update(text + SALT + name)
    .digest('hex');

const condition = fc.oneof(
  {
    weight: 7,
    arbitrary: fc
      .tuple(oneOf(10, 11, 12, 13, 14, 15, 18, 19), oneOf(0, 9, 13, 15, 15.5, 16, 17, 18, 18, 21))
      .map(([c, d]) => ({ a: 'age', c, d })),
  },
  fc.tuple(oneOf(0, 1), fc.subarray(['9', '16', '17'])).map(([c, l]) => ({ a: 'age', c, l })),
  fc.tuple(oneOf(0, 1), fc.subarray(PLANS)).map(([c, l]) => ({ a: 'plan', c, l })),
  fc.tuple(oneOf(28, 29), oneOf('pro', '', '5')).map(([c, s]) => ({ a: 'plan', c, s })),
  fc.tuple(oneOf(34, 35), fc.subarray(['tester', 'staff'])).map(([c, l]) => ({ a: 'groups', c, l })),
  fc.tuple(oneOf(10, 12, 15), oneOf(1, 5, 5.5)).map(([c, d]) => ({ a: 'account.level', c, d })),
  fc
    .tuple(
      oneOf(30, 31, 32, 33, 2, 3),
      fc.subarray(['pilot', '@pilot.example', 'kim', '@'], { minLength: 1, maxLength: 2 }),
    )
    .map(([c, l]) => ({ a: 'Email', c, l })),
  fc
    .tuple(oneOf(6, 7, 8, 9), oneOf('4.2.0', '4.3.0', ' 5.0.0 ', '5', '4.3.0-beta.1'))
    .map(([c, s]) => ({ a: 'version', c, s })),
  fc.tuple(oneOf(4, 5), fc.subarray(['4.2.0', '', '5.0.0'])).map(([c, l]) => ({ a: 'version', c, l })),
  fc.tuple(oneOf(0, 1), fc.subarray(['user-1', 'user-2'])).map(([c, l]) => ({ a: 'Identifier', c, l })),
  fc.tuple(oneOf(16, 17), oneOf('user-3', 'user-4')).map(([c, of]) => ({ a: 'Identifier', c, l: [sealed(of, 'f')] })),
  fc.tuple(oneOf(0, 1), fc.subarray(['GB', 'IE'])).map(([c, l]) => ({ a: 'Country', c, l })),
);
const any = fc.oneof(
  { weight: 12, arbitrary: condition.map(u => ({ u })) },
  fc.tuple(oneOf(0, 0, 1, 1, 1, 1, 1, 7), oneOf(0, 1, 1, 1)).map(([s, c]) => ({ s: { s, c } })),
  fc.tuple(oneOf(0, 1), oneOf(true, false)).map(([c, b]) => ({ p: { f: 'parent', c, v: { b } } })),
  fc
    .integer({ min: 0, max: 30 })
    .map(dice => (dice === 0 ? { p: { f: 'missing', c: 0, v: { b: true } } } : { s: { s: 1, c: 0 } })),
);
const served = oneOf(true, true, false).map(b => ({ v: { b }, i: `v-${b}` }));
const options = oneOf([50, 50], [0, 100], [100, 0], [1, 99], [30, 60], [20, 30, 50]).chain(parts =>
  fc.tuple(...parts.map(p => served.map(one => ({ p, ...one })))),
);
const rule = fc
  .tuple(
    fc.array(any, { minLength: 1, maxLength: 3 }),
    fc.oneof(
      { weight: 3, arbitrary: served.map(s => ({ s })) },
      options.map(p => ({ p })),
    ),
  )
  .map(([c, gives]) => ({ c, ...gives }));
const setting = fc
  .record({
    r: fc.array(rule, { maxLength: 3 }),
    p: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, options),
    a: oneOf<string | null>(null, null, 'Email', 'plan', 'account.level'),
    b: oneOf(false, false, true),
  })
  .map(({ b, ...rest }) => ({
    t: 0,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)),
    v: { b },
    i: 'default',
  }));
const segment = fc.array(condition, { maxLength: 2 });

export default defineFuzz({
  provider: 'configcat',
  cases: fc
    .record({ f: setting, parent: setting, some: segment, adults: segment })
    .map(({ f, parent, some, adults }) => {
      const text = JSON.stringify({
        p: { u: 'https://cdn.example', r: 0, s: SALT },
        s: [
          { n: 'some', r: some },
          { n: 'adults', r: adults },
        ],
        f: {
          f,
          parent: {
            ...parent,
            r: ((parent as { r?: object[] }).r ?? []).filter(one => !JSON.stringify(one).includes('parent')),
          },
        },
      });
      return { path: 'config_v6.json', text, flag: 'f', value: true, attributes: attributesIn(text) };
    }),
});

const ALL: Readonly<Record<string, readonly unknown[]>> = {
  plan: [...PLANS, 'other', '', 7, '5', true, ['pro'], []],
  groups: ['tester', ['tester'], ['tester', 'staff'], ['guest'], [], '["staff"]', [5]],
  'account.level': [0, 1, 5, 5.25, 5.5, 6, '5', '5,5', ' 6 ', 'NaN', true],
  Email: ['kim@pilot.example', 'pilot-7@mail.example', 'x@y.example', 'pilot@pilot.example', '', 'a b'],
  version: [
    '4.1.9',
    '4.2.0',
    '4.2',
    '5.0.0',
    'v4.2.1',
    '4.3.0-beta',
    '4.3.0-beta.1',
    '4.3.0-beta.2',
    '4.3.0-alpha',
    'soon',
    '4.2.0+7',
    5,
  ],
  Country: ['GB', 'IE', 'US'],
};

function attributesIn(text: string): Record<string, readonly unknown[]> {
  return Object.fromEntries(Object.entries(ALL).filter(([name]) => text.includes(name)));
}

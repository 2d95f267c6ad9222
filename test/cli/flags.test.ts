import { describe, expect, test } from 'vitest';
import { childproof, workspace } from './childproof.ts';

const flag = (targeting: unknown, more: object = {}) => ({
  state: 'ENABLED',
  variants: { on: true, off: false },
  defaultVariant: 'off',
  targeting,
  ...more,
});
const age = { var: 'age' };
const flags = {
  leak: flag({ if: [{ '>': [age, 15] }, 'on', 'off'] }),
  closed: flag({ if: [{ '>=': [age, 18] }, 'on', 'off'] }),
  few: flag({
    fractional: [
      ['on', 1],
      ['off', 2_000_000_000],
    ],
  }),
  computed: flag({ if: [{ '==': [{ '*': [{ var: 'level' }, 7] }, 91] }, 'on', 'off'] }),
  off: flag({ if: [{ '>=': [age, 18] }, 'on', 'off'] }, { state: 'DISABLED' }),
  irish: flag({ if: [{ in: [{ var: 'country' }, ['GB', 'US']] }, 'off', 'on'] }),
  later: flag({ if: [{ '>': [{ var: '$flagd.timestamp' }, 1_900_000_000] }, 'on', 'off'] }),
};
const folder = workspace({ 'flags.json': JSON.stringify({ flags }, null, 1), 'other.json': '{ "theme": "dark" }' });

async function witness(key: string, ...args: string[]) {
  const { status, stdout } = await childproof(
    ['flags', 'witness', 'flags.json', '--flag', key, '--value', 'true', '--format', 'json', ...args],
    folder,
  );
  return { ...(JSON.parse(stdout) as Record<string, unknown>), status };
}

describe('flags witness', () => {
  test.each([
    [
      'leak',
      [],
      1,
      { verdict: 'witness', witness: { context: { age: 16 } }, ages: [16, 17], share: 1, reason: 'TARGETING_MATCH' },
    ],
    ['leak', ['--below', '16'], 0, { verdict: 'safe', witness: null, ages: [], share: null, reason: null }],
    ['leak', ['--band', '13-15'], 0, { verdict: 'safe' }],
    ['leak', ['--band', '16-17'], 1, { ages: [16, 17] }],
    ['leak', ['--band', 'unknown'], 0, { verdict: 'safe' }],
    ['closed', [], 0, { verdict: 'safe' }],
    ['closed', ['--band', '18+'], 1, { verdict: 'witness', witness: { context: { age: 18 } } }],
    ['closed', ['--age-attribute', 'years'], 1, { verdict: 'witness', witness: { context: { years: 0, age: 18 } } }],
    ['few', [], 3, { verdict: 'possible', share: 6.98492e-10 }],
    ['computed', [], 3, { verdict: 'not-found' }],
    ['off', [], 3, { verdict: 'unknown' }],
    ['off', ['--default', 'true'], 1, { verdict: 'witness', reason: 'DISABLED' }],
    ['off', ['--default', 'false'], 0, { verdict: 'safe' }],
    ['irish', ['--region', 'GB'], 0, { verdict: 'safe' }],
    ['irish', ['--region', 'IE'], 1, { witness: { context: { age: 0, country: 'IE' } } }],
    ['irish', [], 1, { witness: { context: { age: 0 } } }],
    ['later', [], 1, { witness: { context: { age: 0 }, from: '2030-03-17T17:46:41.000Z' } }],
    ['later', ['--as-of', '2031-01-01'], 1, { witness: { from: null } }],
  ])('%s %j gives %i', async (key, args, status, expected) => {
    expect(await witness(key, ...args)).toMatchObject({ status, flag: key, value: true, ...expected });
  });

  test('points at the part of the rule that decided', async () => {
    const { at } = (await witness('leak')) as { at?: unknown };
    expect(at).toMatchObject({ path: 'flags.json', start: { line: 20 } });
  });

  test('is said in words', async () => {
    const args = ['flags', 'witness', 'flags.json', '--flag', 'leak', '--value', 'true'];
    const { stdout } = await childproof(args, folder);
    expect(stdout).toContain('witness: leak serving true');
    expect(stdout).toContain('who     ages 16-17');
    expect(stdout).toContain('where   flags.json:20:');
  });

  test.each([
    [['--flag', 'leek', '--value', 'true'], 'did you mean "leak"?'],
    [['--flag', 'leak', '--value', 'yes'], `--value is not JSON: yes; a text has its quotes: --value '"yes"'`],
    [['--flag', 'leak', '--value', 'true', '--below', 'x'], '--below'],
    [['--flag', 'leak', '--value', 'true', '--band', '13..15'], '--band'],
    [['--flag', 'leak', '--value', 'true', '--band', '13-15', '--below', '3'], 'together'],
    [['--flag', 'leak', '--value', 'true', '--provider', 'flag'], 'did you mean "flagd"?'],
    [['--flag', 'leak', '--value', 'true', '--as-of', '2026-02-30'], 'not a day'],
    [['--flag', 'leak'], '--value'],
  ])('%j is wrong usage', async (args, message) => {
    const { status, stderr, stdout } = await childproof(['flags', 'witness', 'flags.json', ...args], folder);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test.each([
    ['missing.json', 'there is no such file'],
    ['other.json', 'no flag file of a known system'],
  ])('%s cannot be read', async (file, message) => {
    const args = ['flags', 'witness', file, '--flag', 'leak', '--value', 'true'];
    const { status, stderr } = await childproof(args, folder);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('flags eval', () => {
  const cases = [
    { flag: 'leak', context: { age: 16 }, default: false },
    { flag: 'leak', context: {}, default: true },
    { flag: 'off', context: { age: 20 }, default: 'own' },
    { flag: 'gone', context: {}, default: { a: 1 } },
  ];
  const results = [
    { flag: 'leak', value: true, variant: 'on', reason: 'TARGETING_MATCH' },
    { flag: 'leak', value: false, variant: 'off', reason: 'TARGETING_MATCH' },
    { flag: 'off', value: 'own', variant: null, reason: 'DISABLED' },
    { flag: 'gone', value: { a: 1 }, variant: null, reason: 'FLAG_NOT_FOUND' },
  ];

  test('answers cases of standard input in their order', async () => {
    const args = ['flags', 'eval', 'flags.json', '--format', 'json'];
    const { status, stdout } = await childproof(args, folder, { input: JSON.stringify(cases) });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(results);
  });

  test('answers cases of a file, and takes the flags from standard input', async () => {
    const own = workspace({ 'cases.json': JSON.stringify(cases) });
    const args = ['flags', 'eval', '-', '--cases', 'cases.json', '--format', 'json'];
    const { stdout } = await childproof(args, own, { input: JSON.stringify({ flags }) });
    expect(JSON.parse(stdout)).toEqual(results);
  });

  test('asks the flags that are right in a file with a wrong one', async () => {
    const wrong = { flags: { ...flags, bad: flag({ nope: [1] }) } };
    const own = workspace({ 'flags.json': JSON.stringify(wrong) });
    const input = JSON.stringify([{ flag: 'bad', context: {}, default: 7 }, cases[0]]);
    const { status, stdout } = await childproof(['flags', 'eval', 'flags.json', '--format', 'json'], own, { input });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([{ flag: 'bad', value: 7, variant: null, reason: 'ERROR' }, results[0]]);
  });

  test.each([
    ['{', 'is not JSON'],
    ['{}', 'a list of'],
    ['[{"context":{}}]', 'case 1: `flag`'],
    ['[{"flag":"leak","context":[]}]', 'case 1: `context`'],
  ])('%s are no cases', async (input, message) => {
    const { status, stderr } = await childproof(['flags', 'eval', 'flags.json'], folder, { input });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

test('flags list names every flag with its values and its place', async () => {
  const { status, stdout } = await childproof(['flags', 'list', 'flags.json', '--format', 'json'], folder);
  expect(status).toBe(0);
  const listed = JSON.parse(stdout) as Record<string, unknown>[];
  expect(listed.map(one => one['flag'])).toEqual(Object.keys(flags));
  expect(listed[4]).toMatchObject({
    provider: 'flagd',
    state: 'disabled',
    values: [
      { value: true, variant: 'on' },
      { value: false, variant: 'off' },
    ],
    at: { path: 'flags.json' },
  });
  const text = await childproof(['flags', 'list', 'flags.json'], folder);
  expect(text.stdout).toMatch(/^FLAG +STATE +WHERE +VALUES\nleak +enabled +flags\.json:3:3 +true false\n/);
});

test('a map in code is asked as it is written', async () => {
  const own = workspace({ 'flags.ts': 'export const F = { dm: { on: true, minAge: 16 }, calls: { on: false } };' });
  const map = '{"value":"on","minimum-age":"minAge"}';
  const ask = (...args: string[]) =>
    childproof(['flags', 'witness', 'flags.ts', '--map', map, '--value', 'true', ...args], own);
  expect((await ask('--flag', 'dm', '--band', '13-15')).status).toBe(0);
  expect((await ask('--flag', 'dm', '--band', '16-17')).stdout).toContain('where   flags.ts:1:30');
  expect((await ask('--flag', 'dm', '--band', 'unknown')).status).toBe(3);
  expect((await ask('--flag', 'calls')).status).toBe(0);
  const { stderr } = await childproof(['flags', 'list', 'flags.ts', '--map', '{"values":"on"}'], own);
  expect(stderr).toContain('--map: "values" is no key; did you mean "value"?');
});

test.each([
  ['{"at":7}', '--map: "at" is not a text'],
  ['[]', '--map is not an object'],
  ['{"audiences":[]}', '--map: "audiences" is no map of names to bands'],
  ['{"audiences":{"child":"young"}}', '--map: "child" of "audiences" is no band such as 0-12 or 18+'],
])('a map that is described as %s is wrong usage', async (map, message) => {
  const { status, stderr } = await childproof(['flags', 'list', 'other.json', '--map', map], folder);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

test('a folder is no file', async () => {
  const { status, stderr } = await childproof(['flags', 'list', '.'], folder);
  expect(status).toBe(2);
  expect(stderr).toContain('it is a folder');
});

test('a value that no variant has is told of, as a proof about it shows nothing', async () => {
  const ask = (value: string) =>
    childproof(['flags', 'witness', 'flags.json', '--flag', 'closed', '--value', value], folder);
  const mistyped = await ask('"true"');
  expect(mistyped.stdout).toContain('safe: closed serving "true"');
  expect(mistyped.stderr).toContain('no variant of "closed" has the value "true"; they have true and false');
  expect((await ask('true')).stderr).toBe('');
});

test('the person who is found in a file of LaunchDarkly can be asked about again', async () => {
  const open = { on: true, variations: [true, false], fallthrough: { variation: 0 } };
  const closed = { id: 'r', variation: 1, clauses: [{ attribute: 'age', op: 'lessThan', values: [18] }] };
  const own = workspace({ 'ld.json': JSON.stringify({ flags: { dm: { ...open, rules: [closed] } } }) });
  const args = ['ld.json', '--flag', 'dm', '--value', 'true', '--format', 'json'];
  const { stdout } = await childproof(['flags', 'witness', ...args], own);
  const { context } = (JSON.parse(stdout) as { witness: { context: object } }).witness;
  const input = JSON.stringify([{ flag: 'dm', context, default: false }]);
  const again = await childproof(['flags', 'eval', 'ld.json', '--format', 'json'], own, { input });
  expect(JSON.parse(again.stdout)).toMatchObject([{ value: true }]);
});

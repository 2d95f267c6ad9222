import { expect, test } from 'vitest';
import { formatPlace } from '../../../src/model/place.ts';
import { extract } from './golden.ts';

const flag = (lines: string) => `flags:
  dm.open:
    state: ENABLED
    variants: { on: true, off: false }
    defaultVariant: "off"
${lines}`;

test.each([
  ['a bracket that is not closed', '{\n  "flags": {\n    "a": {}\n', 'f.yaml:4:1 the indentation does not fit'],
  ['a key that stands twice', `${flag('')}    state: DISABLED\n`, 'f.yaml:6:5 the key stands here a second time'],
  ['no flags at all', 'features: {}\nnote: "flags: none"\n', 'f.yaml:1:1 the key `flags` is missing'],
  [
    'an operator that flagd does not have',
    flag('    targeting: { iff: [1, "on"] }\n'),
    'f.yaml:6:18 flag "dm.open": flagd knows no operator "iff"',
  ],
  [
    'two operators at once',
    flag('    targeting:\n      if: [true, "on"]\n      or: [1]\n'),
    'f.yaml:8:7 flag "dm.open": a rule has one operator, here are 2',
  ],
  [
    'an argument of the wrong kind',
    flag('    targeting: { if: [{ ends_with: [{ var: email }, 3] }, "on"] }\n'),
    'f.yaml:6:53 flag "dm.open": this must be of type string',
  ],
  ['a rule that is no map', flag('    targeting: "on"\n'), 'f.yaml:6:16 flag "dm.open": this must be of type object'],
  [
    'an evaluator that is wrong',
    `${flag('')}$evaluators:\n  adult: { gt: [{ var: age }, 17] }\n`,
    'f.yaml:7:12 the file: flagd knows no operator "gt"',
  ],
])('%s', async (_, text, expected) => {
  const { facts, notices, sources } = await extract({ 'f.yaml': text });
  expect(notices.map(({ at, message }) => `${formatPlace(at!)} ${message}`)[0]).toContain(expected);
  expect(notices[0]?.code).toBe('flags-invalid');
  expect(facts).toEqual([]);
  expect(sources).toMatchObject([{ status: 'failed', reason: notices[0]?.message }]);
});

test('every wrong flag of a file is named, each at its place', async () => {
  const text = `flags:
  a: { state: ON, variants: { on: true }, defaultVariant: "on" }
  b: { state: ENABLED, variants: { on: true }, defaultVariant: "off" }
  c: { variants: { on: true, off: "no" } }
  d: 7
`;
  const { notices } = await extract({ 'f.yaml': text });
  const first = await extract({ 'f.yaml': text.replace('  d: 7\n', '') });
  expect(notices.map(({ at, message }) => `${formatPlace(at!)} ${message}`)).toEqual([
    'f.yaml:5:6 flag "d" is not a map',
  ]);
  expect(first.notices.map(({ at, message }) => `${formatPlace(at!)} ${message}`)).toEqual([
    'f.yaml:2:15 flag "a": the state must be ENABLED or DISABLED',
    'f.yaml:3:64 flag "b" has no variant "off"',
    'f.yaml:4:3 flag "c" has no `state`',
    'f.yaml:4:35 flag "c" has variants of different types',
  ]);
});

test('flags in a list are read by their keys, and pointed at there', async () => {
  const text = `flags:
  - key: a
    state: ENABLED
    variants: { on: true }
    defaultVariant: "on"
    targeting: { nope: [1] }
`;
  const wrong = await extract({ 'f.yaml': text });
  expect(wrong.notices.map(({ at }) => formatPlace(at!))).toEqual(['f.yaml:6:18']);
  const right = await extract({ 'f.yaml': text.replace('nope: [1]', 'if: [true, "on"]') });
  expect(right.facts.map(fact => [fact.subject, formatPlace(fact.at)])).toEqual([['a', 'f.yaml:2:10']]);
});

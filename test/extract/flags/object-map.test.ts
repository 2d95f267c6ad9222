import { expect, test } from 'vitest';
import { PLAIN_MAP, type FlagMap } from '../../../src/model/flag-map.ts';
import { ageIn } from '../../../src/model/flag-audience.ts';
import { formatPlace } from '../../../src/model/place.ts';
import { extract } from './golden.ts';

async function read(text: string, map: Partial<FlagMap> = {}, path = 'flags.ts') {
  const source = { provider: 'object-map', files: [path], map: { ...PLAIN_MAP, ...map } };
  return await extract({ [path]: text }, { source });
}

/** Key -> the values that children get, or why that is open. */
async function served(text: string, map: Partial<FlagMap> = {}, path?: string) {
  const { facts } = await read(text, map, path);
  return Object.fromEntries(
    facts.map(({ value }) => [value.key, value.doubt ?? [...new Set(value.answers.map(answer => answer.value))]]),
  );
}

test.each<[string, string, unknown]>([
  ['a default export', 'export default { a: true }', { a: [true] }],
  ['a CommonJS export', 'module.exports = { a: true };', { a: [true] }],
  [
    'casts and brackets',
    'const F = ({ a: <boolean>true, b: !1 } as const) satisfies object;',
    { a: [true], b: [false] },
  ],
  [
    'a frozen object',
    'export const F = Object.freeze({ a: -1, b: null, c: `x`, d: [1, "y"] });',
    { a: [-1], b: [null], c: ['x'], d: [[1, 'y']] },
  ],
  [
    'names of the file',
    'const on = true; const B = { c: on }; export default { on, a: B.c, ...B };',
    { on: [true], a: [true], c: [true] },
  ],
  ['the last of two entries', 'export default { a: true, a: false };', { a: [false] }],
])('%s is read', async (_, text, expected) => {
  expect(await served(text)).toEqual(expected);
});

test.each<[string, string, string]>([
  ['a function', 'export default { a: () => true };', 'it is a function'],
  ['a method', 'export default { a() { return true; } };', 'it is a function'],
  ['a getter', 'export default { get a() { return true; } };', 'it is a function'],
  ['the environment', 'export default { a: process.env.A };', 'it depends on the environment'],
  [
    'a comparison with the environment',
    "export default { a: import.meta.env.A === 'x' };",
    'it depends on the environment',
  ],
  ['a choice', 'export default { a: Math.random() < 0.5 ? true : false };', 'it is computed'],
  ['a name from elsewhere', "import { a } from './a'; export default { a };", 'it is computed'],
  ['a variable that may change', 'let on = false; export default { a: on };', 'it is computed'],
  ['an object that is written to', 'const B = { c: false }; B.c = true; export default { a: B.c };', 'it is computed'],
  ['a circle', 'const b = c; const c = b; export default { a: c };', 'it is computed'],
  [
    'something unknown spread over it',
    'export default { a: false, ...remote };',
    'something that is not known is spread over it',
  ],
  ['a computed name', 'export default { a: false, [name]: true };', 'an entry with a computed name may replace it'],
  ['a prototype', 'export default { a: false, __proto__: remote };', 'an entry with a computed name may replace it'],
])('%s is not guessed', async (_, text, why) => {
  const { facts } = await read(text);
  expect(facts[0]!.value).toMatchObject({ key: 'a', proof: false });
  expect(JSON.stringify(facts[0]!.value)).toContain(why);
});

test('nothing of the file is run', async () => {
  const text = 'globalThis.ran = true; export default { a: (() => { globalThis.ran = true; return true; })() };';
  await read(text);
  expect('ran' in globalThis).toBe(false);
});

test.each<[string, string, Partial<FlagMap>, string]>([
  ['several objects', 'const A = { a: 1 }; const B = { b: 1 };', {}, 'flags.ts:1:1 the file declares several objects'],
  ['no object', 'export const a = 1;', {}, 'flags.ts:1:1 the file declares no object at its top'],
  ['another name', 'export const FLAGS = {};', { at: 'FLAG' }, 'did you mean "FLAGS"?'],
  ['another path', 'export const F = { a: {} };', { at: 'F.b' }, 'the file holds no "b"'],
  ['no map at the path', 'export const F = { a: 1 };', { at: 'F.a' }, 'flags.ts:1:23 "a" is no map of flags'],
  [
    'an object that is changed',
    'export const F = { a: 1 };\nF.b = 2;',
    { at: 'F' },
    'flags.ts:1:18 "F" is no map of flags: it is changed elsewhere',
  ],
])('%s is a notice', async (_, text, map, message) => {
  const { facts, notices, sources } = await read(text, map);
  expect(facts).toEqual([]);
  expect(`${formatPlace(notices[0]!.at!)} ${notices[0]!.message}`).toContain(message);
  expect(sources[0]?.status).toBe('failed');
});

test('broken data is a notice with its place', async () => {
  const { notices } = await read('{ "a": tru', {}, 'flags.json');
  expect(notices[0]).toMatchObject({ code: 'flags-invalid', at: { path: 'flags.json' } });
});

const gates = { minimumAge: 'minAge', countries: 'countries', rollout: 'rollout' };

test('gates shut what is open, and what only code knows is said', async () => {
  const map = { value: 'on', gates };
  expect(
    await served(
      'export default { a: { on: true, minAge: 18 }, b: { on: true, rollout: 0 }, c: { on: false, rollout: 10 } }',
      map,
    ),
  ).toEqual({ a: [false], b: [false], c: [false] });
  const { facts } = await read('export default { a: { on: true, rollout: 10 }, b: { on: "x", minAge: f() } }', map);
  expect(facts.map(({ value }) => value.open.map(({ why }) => why)[0])).toEqual([
    'which people the 10 % are is decided by code',
    'the minimum age is not known',
  ]);
});

test('an age inside an object is followed', async () => {
  const source = {
    provider: 'object-map',
    map: { ...PLAIN_MAP, value: 'on', gates, attributes: { age: 'user.age', region: 'country' } },
    audience: ageIn('user.age'),
  };
  const { facts } = await extract({ 'f.json': '{ "a": { "on": true, "minAge": 17 } }' }, { source });
  expect(facts[0]!.value.answers.filter(({ value }) => value === true).map(({ context }) => context)).toEqual([
    { user: { age: 17 } },
  ]);
});

import { afterEach, expect, test, vi } from 'vitest';
import { ask, extract } from './golden.ts';

const age = { var: 'age' };
const file = (targeting: unknown, more: object = {}) =>
  JSON.stringify({
    flags: { f: { state: 'ENABLED', variants: { on: true, off: false }, defaultVariant: 'off', targeting } },
    ...more,
  });

afterEach(() => vi.restoreAllMocks());

test('no rule becomes code', async () => {
  const run = vi.spyOn(globalThis, 'eval');
  const build = vi.spyOn(globalThis, 'Function');
  await ask({ if: [{ some: [[1, 2], { '>=': [{ var: '../../age' }, 18] }] }, 'on', { cat: ['o', 'ff'] }] });
  await ask({ if: [{ var: 'constructor.constructor' }, 'on', 'off'] });
  expect(run).not.toHaveBeenCalled();
  expect(build).not.toHaveBeenCalled();
});

test.each([
  ['a rule nested a thousand deep', file(JSON.parse('{"!":['.repeat(1000) + '1' + ']}'.repeat(1000)))],
  ['brackets without end', '{"flags":' + '['.repeat(200_000)],
  ['aliases that double', `flags: &a {}\nb: &b [${'*a,'.repeat(120)}]\n`],
  [
    'evaluators that double',
    file(
      { if: [{ $ref: 'e0' }, 'on', 'off'] },
      {
        $evaluators: Object.fromEntries(
          Array.from({ length: 40 }, (_, index) => [
            `e${index}`,
            { and: [{ $ref: `e${index + 1}` }, { $ref: `e${index + 1}` }] },
          ]),
        ),
      },
    ),
  ],
  [
    'evaluators that nest',
    file(
      { if: [{ $ref: 'e0' }, 'on', 'off'] },
      {
        $evaluators: Object.fromEntries(
          Array.from({ length: 400 }, (_, index) => [`e${index}`, { '!': [{ '!': [{ $ref: `e${index + 1}` }] }] }]),
        ),
      },
    ),
  ],
  ['an evaluator with a replacement sign', file({ $ref: 'e' }, { $evaluators: { e: { '==': ['$`', 'x'] } } })],
  [
    'a list that doubles with each element',
    file({ '!!': [{ reduce: [Array(40).fill(1), { merge: [{ var: 'accumulator' }, { var: 'accumulator' }] }, [1]] }] }),
  ],
  [
    'loops in loops',
    file({
      some: [Array(300).fill(1), { some: [Array(300).fill(1), { some: [Array(300).fill(1), { '==': [age, 99] }] }] }],
    }),
  ],
  [
    'lists that double in each loop',
    file({
      '!!': [
        Array.from({ length: 30 }).reduce<unknown>(
          list => ({ map: [list, { merge: [{ var: '' }, { var: '' }] }] }),
          [[1]],
        ),
      ],
    }),
  ],
])('%s is refused with a place, and the next file is read', async (_, text) => {
  const { facts, notices, sources } = await extract({ 'a.json': text, 'b.json': file(undefined) });
  expect(facts.map(fact => fact.at.path)).toEqual(['b.json']);
  expect(notices.length).toBeGreaterThan(0);
  expect(notices.every(notice => notice.code === 'flags-invalid' && notice.at?.path === 'a.json')).toBe(true);
  expect(sources[0]).toMatchObject({ path: 'a.json', status: 'failed' });
});

test('a rule nested thirty deep is evaluated', async () => {
  const ages = Array.from({ length: 30 }, (_, of) => of + 1);
  const chain = ages.reduceRight<unknown>((rest, of) => ({ if: [{ '==': [age, of] }, 'off', rest] }), 'on');
  const fact = await ask(chain);
  expect(fact.value.proof).toBe(true);
  expect(fact.value.answers.flatMap(({ age, value }) => (value === true ? [age] : []))).toEqual([0, null, null]);
});

test('loops of an ordinary size are evaluated', async () => {
  const fact = await ask({ if: [{ some: [[16, 17], { '==': [{ var: '' }, { var: '../../age' }] }] }, 'on', 'off'] });
  expect(fact.value.reads).toEqual(['age']);
  expect(fact.value.answers.flatMap(({ age, value }) => (value === true ? [age] : []))).toEqual([16, 17]);
});

test('keys that objects inherit are flags like others, or refused where they would be lost', async () => {
  const whole = { state: 'ENABLED', variants: { on: true, off: false }, defaultVariant: 'on' };
  const list = ['__proto__', 'constructor', 'hasOwnProperty'].map(key => ({ key, ...whole }));
  const { facts } = await extract({ 'a.json': JSON.stringify({ flags: list }) });
  expect(facts.map(fact => [fact.subject, fact.value.answers[0]?.value])).toEqual([
    ['__proto__', true],
    ['constructor', true],
    ['hasOwnProperty', true],
  ]);
  const { notices } = await extract({ 'a.json': `{ "flags": { "__proto__": ${JSON.stringify(whole)} } }` });
  expect(notices).toMatchObject([{ code: 'flags-invalid', at: { start: { line: 1, column: 14 } } }]);
  expect(({} as { state?: string }).state).toBeUndefined();
});

test('control characters stay in the key and never in a sentence', async () => {
  const key = 'dm\u001B[31m\r';
  const whole = { state: 'ENABLED', variants: { on: true, off: false }, defaultVariant: 'off' };
  const rule = { if: [{ '==': [{ var: 'pl\u0007an' }, { var: 'plan' }] }, 'on', 'off'] };
  const { facts } = await extract({
    'a.json': JSON.stringify({ flags: { 'x\u001B[31m': { ...whole, targeting: rule } } }),
  });
  expect(facts[0]).toMatchObject({
    subject: 'x\u001B[31m',
    value: { doubt: String.raw`not every value of "pl\u{7}an" was tried: the rule computes with it` },
  });
  const { notices, sources } = await extract({
    'a.json': JSON.stringify({ flags: { [key]: { ...whole, state: 1 } } }),
  });
  expect(`${notices[0]?.message}${sources[0]?.reason}`).not.toMatch(/[\u0000-\u001F]/);
});

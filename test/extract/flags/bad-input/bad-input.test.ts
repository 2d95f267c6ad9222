import { describe, expect, it } from 'vitest';
import { findWitness } from '../../../../src/extract/flags/answers/witness.ts';
import { PROVIDERS } from '../../../../src/extract/flags/providers.ts';
import { CHILDREN } from '../../../../src/extract/flags/search/personas.ts';
import { ageIn } from '../../../../src/model/flag-audience.ts';
import { PLAIN_MAP } from '../../../../src/model/flag-map.ts';
import { extract } from '../golden.ts';
import { SYSTEMS } from './files.ts';
import { TROUBLES } from './troubles.ts';

const textOf = (file: object | string) => (typeof file === 'string' ? file : JSON.stringify(file));

it('every system is tried', () => {
  expect(Object.keys(SYSTEMS).sort()).toEqual(PROVIDERS.map(({ id }) => id).sort());
});

describe.each(Object.entries(SYSTEMS))('%s', (id, { open, map = PLAIN_MAP, troubles }) => {
  const read = (path: string, text: string) => extract({ [path]: text }, { source: { provider: id, map } });
  const ask = (path: string, text: string, flag: string, codeDefault: { value: unknown } | null = null) =>
    findWitness({
      path,
      text,
      provider: id,
      map,
      flag,
      value: true,
      codeDefault,
      audience: ageIn('age'),
      range: CHILDREN,
      region: null,
      domains: new Map(),
      asOf: '2026-11-25',
    });

  it.each(TROUBLES.filter(one => !('cannot' in troubles[one])))('%s is told of, and is never safe', async trouble => {
    const { file, path = 'f.json', says } = troubles[trouble] as { file: object | string; path?: string; says: string };
    const text = textOf(file);
    const { facts, notices } = await read(path, text);
    const whys = facts.flatMap(({ value: { doubt, open: left } }) => [doubt, ...left.map(({ why }) => why)]);
    expect([...notices.map(one => one.message), ...whys].join('\n')).toContain(says);
    for (const { at, code } of notices) expect([at?.path, code]).toEqual([path, 'flags-invalid']);
    for (const { value } of facts) expect(value.proof && value.open.length === 0).toBe(false);
    expect(facts.length + notices.length).toBeGreaterThan(0);
    for (const codeDefault of [null, { value: false }]) {
      const answer = await ask(path, text, 'f', codeDefault);
      if ('judgement' in answer) expect(answer.judgement.verdict).toMatch(/^(unknown|witness)$/);
      else expect(answer.notices.length).toBeGreaterThan(0);
    }
  });

  const whole = textOf(open(['f', 'g']));

  it.each([
    ['cut in the middle', whole.slice(0, Math.floor(whole.length / 2))],
    ['with a comma too much', whole.replace(/\}$/, ',}')],
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['an empty map', '{}'],
    ['a list of itself', JSON.stringify([open(['f'])])],
    ['bytes that are no text', '\uFFFD\u0000\u0001{'],
    ['a key that every object has', whole.replace('"f"', '"__proto__"')],
    ['the same in the way of an escape', whole.replace('"f"', String.raw`"\u005f_proto__"`)],
    ['a constructor', whole.replace('"f"', '"constructor"')],
  ])('%s is refused with a place, or holds no flag that is judged', async (_, text) => {
    const { facts, notices, sources } = await read('f.json', text);
    const names = facts.map(({ subject }) => subject);
    // A key that every object has is a flag like any other where systems list their flags.
    if (names.length > 0) expect(names).toContain('g');
    else expect(sources[0]!.status).toBe(notices.length > 0 ? 'failed' : 'read');
    for (const { at } of notices) expect(at).toMatchObject({ path: 'f.json', start: { line: expect.any(Number) } });
    expect(({} as { enabled?: unknown; on?: unknown; state?: unknown; t?: unknown }).enabled).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('the last of twenty thousand flags is found', { timeout: 120_000 }, async () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `f${index}`);
    const answer = await ask('f.json', textOf(open(keys)), 'f19999');
    expect('judgement' in answer && answer.judgement.verdict).toBe('witness');
  });
});

it('a file beyond the limit is refused before it is parsed', async () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `flag-with-a-long-name-${index}`);
  const text = textOf(SYSTEMS['flagd']!.open(keys));
  const { facts, notices, sources } = await extract({ 'f.json': text });
  expect(facts).toEqual([]);
  expect(notices).toMatchObject([{ code: 'flags-invalid', message: 'a flag file may have 1 MiB at most' }]);
  expect(sources[0]!.status).toBe('failed');
});

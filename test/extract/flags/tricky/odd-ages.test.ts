import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFlags } from '../../../../src/extract/flags/answers/witness.ts';
import type { Context } from '../../../../src/extract/flags/provider.ts';
import { withAttribute } from '../../../../src/extract/flags/search/contexts.ts';
import { SYSTEMS } from './systems.ts';

const NOW = Date.UTC(2026, 10, 25);

type Ask = (key: string, context: Context) => Promise<unknown>;

/** Opens the file of a system, and asks its flags as the vendor's library does. */
async function withFlags(id: string, run: (ask: Ask, paths: { age: string; key: string }) => Promise<void>) {
  const { file, mapFor } = SYSTEMS[id]!;
  const text = readFileSync(join(import.meta.dirname, 'fixtures', file), 'utf8');
  const opened = await openFlags({ path: file, text, provider: id, ...(mapFor && { map: mapFor('half') }) });
  if (!('loaded' in opened)) throw new Error(JSON.stringify(opened.notices));
  const { loaded, provider } = opened;
  const ask: Ask = async (key, context) =>
    (await loaded.subjects.find(one => one.key === key)!.evaluate(context, NOW)).value;
  await run(ask, { age: provider.pathOf?.('age') ?? 'age', key: provider.keyAttribute });
  loaded.close?.();
}

const LEFT_OUT = Symbol('left out');
const AGES: readonly unknown[] = [LEFT_OUT, null, undefined, '15', '9', '18', '', 'abc', true, 9, 17, 18];
const KEYS: readonly unknown[] = [LEFT_OUT, null, undefined];

interface Said {
  /** From 18 on. */
  from18: string;
  /** Not below 18; null where the system has no "not", nor a rule that shuts. */
  notBelow: string | null;
  /** One half of all, by a key that is left out, null and undefined. */
  half: string;
}

/**
 * What a flag gives that is to be open from 18 on: `-` shut, `O` open, `?` left to the application. A vendor who changes
 * any of it changes who is let in. The columns are the ages above: left out, null, undefined, three texts of digits, two
 * other texts, true, and three numbers.
 */
const SAID: Readonly<Record<string, Said>> = {
  flagd: { from18: '- - - - - O - ? - - - O', notBelow: '- - - - - O - ? - - - O', half: '- - -' },
  launchdarkly: { from18: '- - - - - - - - - - - O', notBelow: '- - - O O O O O O - - O', half: '- ? ?' },
  unleash: { from18: '- - - - - O - - - - - O', notBelow: 'O O O - - O - O O - - O', half: '- - -' },
  growthbook: { from18: '- - - - - O - - - - - O', notBelow: '- - O - - O - O - - - O', half: '- - -' },
  firebase: { from18: '- - - - - O - - - - - O', notBelow: 'O O O - - O - O - - - O', half: '- - -' },
  configcat: { from18: '- - - - - O - - - - - O', notBelow: '- - - - - O - - - - - O', half: '- O O' },
  flagsmith: { from18: '- - - - O O - O O - - O', notBelow: 'O O O - O O - O O - - O', half: '- - -' },
  vercel: { from18: '- - - - - O - - - - - O', notBelow: 'O O O - - O - O - - - O', half: '- - -' },
  flipt: { from18: '- - - - - O - - - - - O', notBelow: 'O O O - - O O O O - - O', half: 'O O O' },
  'object-map': { from18: '? ? ? ? ? ? ? ? ? - - O', notBelow: null, half: '? ? ?' },
};

it('every system is in the table', () => {
  expect(Object.keys(SAID).sort()).toEqual(Object.keys(SYSTEMS).sort());
});

describe.each(Object.entries(SAID))('%s', (id, { from18, notBelow, half }) => {
  it('says of an age that is odd, or not there, what it always said', async () => {
    await withFlags(id, async (ask, paths) => {
      const kim = withAttribute({}, paths.key, 'kim');
      const told = async (flag: string, base: Context, path: string, all: readonly unknown[]) => {
        const signs: string[] = [];
        for (const sent of all) {
          const value = await ask(flag, sent === LEFT_OUT ? base : withAttribute(base, path, sent));
          signs.push(value === undefined ? '?' : value === true ? 'O' : '-');
        }
        return signs.join(' ');
      };
      expect(await told('at-least-18', kim, paths.age, AGES)).toBe(from18);
      if (notBelow !== null) expect(await told('not-below-18', kim, paths.age, AGES)).toBe(notBelow);
      expect(await told('half', {}, paths.key, KEYS)).toBe(half);
    });
  });
});

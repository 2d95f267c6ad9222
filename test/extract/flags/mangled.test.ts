import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROVIDERS } from '../../../src/extract/flags/providers.ts';
import { Dice } from '../../../src/extract/flags/search/self-check.ts';
import { FIXTURES, extract } from './golden.ts';

type Path = (string | number)[];
type Json = Record<string | number, unknown>;

/** What may stand where something else belongs. */
const ODD: readonly unknown[] = [
  null,
  7,
  -1,
  1e9,
  0.5,
  'x',
  '',
  'constructor',
  true,
  [],
  {},
  [[]],
  ['x', null],
  { x: null },
];
const TURNS = 40;

/** Files of a system that are in order, as JSON. */
function filesOf(id: string): string[] {
  const folders = readdirSync(FIXTURES).filter(name =>
    id === 'flagd' ? /^(adults-only|clock|evaluators|rollout)$/.test(name) : name.startsWith(`${id}-`),
  );
  return folders
    .filter(name => !name.endsWith('-trouble'))
    .flatMap(name => readdirSync(join(FIXTURES, name)).map(file => join(FIXTURES, name, file)))
    .filter(file => file.endsWith('.json') && !/(facts|request)\.json$/.test(file));
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]))];
}

/** One or two parts of the file are gone, or something else. */
function mangled(text: string, dice: Dice): string {
  const file = JSON.parse(text) as Json;
  for (let turn = 0; turn < 1 + dice.below(2); turn++) {
    const path = dice.of(pathsIn(file).filter(one => one.length > 0));
    const parent = path.slice(0, -1).reduce<Json>((at, step) => at[step] as Json, file);
    if (dice.below(4) === 0 && !Array.isArray(parent)) delete parent[path.at(-1)!];
    else parent[path.at(-1)!] = structuredClone(dice.of(ODD));
  }
  return JSON.stringify(file);
}

const systems = PROVIDERS.map(({ id }) => id).filter(id => id !== 'object-map');

test.each(systems)(
  '%s: a file with a part of another form is refused or unknown, never a crash',
  { timeout: 120_000 },
  async id => {
    const files = filesOf(id);
    expect(files).not.toEqual([]);
    const dice = new Dice(3);
    let read = 0;
    for (let turn = 0; turn < TURNS; turn++) {
      const text = mangled(readFileSync(dice.of(files), 'utf8'), dice);
      const { facts, notices, sources } = await extract({ 'f.json': text }, { source: { provider: id } });
      if (facts.length > 0) read++;
      else expect([...notices, ...sources]).not.toEqual([]);
    }
    expect(read).toBeGreaterThan(0);
  },
);

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ageIn } from '../../../src/model/flag-audience.ts';
import { PLAIN_MAP } from '../../../src/model/flag-map.ts';
import type { FlagFact } from '../../../src/model/flag-fact.ts';
import type { Extraction, FlagSource } from '../../../src/model/product.ts';
import type { Tree } from '../../../src/model/tree.ts';
import { memoryTree } from '../../../src/kit/trees/memory.ts';
import { diskTree } from '../../../src/kit/trees/disk.ts';
import { extractFlags, type FlagRequest } from '../../../src/extract/flags/index.ts';

export const FIXTURES = join(import.meta.dirname, 'fixtures');

export interface Changes extends Partial<Omit<FlagRequest, 'sources' | 'tree'>> {
  source?: Partial<FlagSource>;
}

/** Every file of the tree as production flags of flagd, with what the case changes. */
export function requestFor(tree: Tree, { source, ...changes }: Changes = {}): FlagRequest {
  return {
    tree,
    product: 'pigeon',
    sources: [
      {
        files: ['**/*'],
        provider: 'flagd',
        environment: 'production',
        audience: ageIn('age'),
        domains: {},
        map: PLAIN_MAP,
        regionAttribute: null,
        complete: false,
        at: { path: 'childproof.yaml', start: { line: 9, column: 5 }, end: { line: 9, column: 20 } },
        ...source,
      },
    ],
    regions: [],
    judged: new Set(['production']),
    asOf: '2026-11-25',
    ...changes,
  };
}

/** A fixture folder: its flag files, and `request.json` for what differs from the usual request. */
export function readCase(name: string): FlagRequest {
  const folder = join(FIXTURES, name);
  const disk = diskTree(folder);
  const files = disk.list().filter(({ path }) => path !== 'facts.json' && path !== 'request.json');
  const own = join(folder, 'request.json');
  const changes = existsSync(own) ? (JSON.parse(readFileSync(own, 'utf8')) as Changes) : {};
  return requestFor({ ...disk, list: () => files }, changes);
}

/** One flag with targeting, in a file of its own. */
export async function ask(targeting: unknown, changes: Changes = {}, flag: object = {}): Promise<FlagFact> {
  const whole = { state: 'ENABLED', variants: { on: true, off: false }, defaultVariant: 'off', targeting, ...flag };
  const { facts, notices } = await extract({ 'flags.json': JSON.stringify({ flags: { f: whole } }) }, changes);
  if (facts.length !== 1) throw new Error(`no fact: ${JSON.stringify(notices)}`);
  return facts[0]!;
}

export function extract(files: Readonly<Record<string, string>>, changes: Changes = {}): Promise<Extraction<FlagFact>> {
  return extractFlags(requestFor(memoryTree(files), changes));
}

/** JSON with one answer on a line, so that a person can check it by eye. */
export function print(extraction: Extraction<FlagFact>): string {
  return `${JSON.stringify(extraction, null, 2)
    .replaceAll(/\{\n\s+"persona"[\s\S]*?\n {10}\}/g, answer => answer.replaceAll(/\n\s+/g, ' '))
    .replaceAll(/\{\n\s+"line": (\d+),\n\s+"column": (\d+)\n\s+\}/g, '{ "line": $1, "column": $2 }')}\n`;
}

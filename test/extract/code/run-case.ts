import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractCode } from '../../../src/extract/code/index.ts';
import type { CodeRequest } from '../../../src/extract/code/index.ts';
import { canonicalJson } from '../../../src/kit/digest.ts';
import { diskTree } from '../../../src/kit/trees/disk.ts';
import { memoryTree } from '../../../src/kit/trees/memory.ts';
import { parseYaml } from '../../../src/kit/yaml.ts';
import type { CodeFact, OperationFact, SurfaceFact } from '../../../src/model/code-fact.ts';
import type { Concept, ConceptDocument } from '../../../src/model/concept.ts';
import { EVERYTHING as ALL } from '../../../src/model/demand.ts';
import type { Place } from '../../../src/model/place.ts';

const VOCABULARY = join(import.meta.dirname, '../../../rules/vocabulary');
export const FIXTURES = join(import.meta.dirname, 'fixtures');

export const concepts: readonly Concept[] = readdirSync(VOCABULARY)
  .sort()
  .map(name => {
    const file = parseYaml(name, readFileSync(join(VOCABULARY, name), 'utf8'));
    return { ...(file.value as ConceptDocument), path: `rules/vocabulary/${name}`, origin: 'built-in' };
  });

export const EVERYTHING: Omit<CodeRequest, 'tree'> = {
  product: 'p',
  scope: { include: [], exclude: [], words: {} },
  claimed: () => true,
  concepts,
  demand: ALL,
  flagKeys: new Set(['dm.enabled']),
};

/** Facts of a fixture folder. */
export function runCase(name: string, request: Partial<CodeRequest> = {}) {
  return extractCode({ ...EVERYTHING, tree: diskTree(join(FIXTURES, name)), ...request });
}

/** Facts of files written into the test. */
export function runFiles(files: Readonly<Record<string, string>>, request: Partial<CodeRequest> = {}) {
  return extractCode({ ...EVERYTHING, tree: memoryTree(files), ...request });
}

export const operationsOf = (facts: readonly CodeFact[], concept: string) =>
  facts.filter((fact): fact is OperationFact => fact.kind === 'operation' && fact.concept === concept);

/** Surfaces that are judged: those that another speaks for are marked. */
export const surfacesOf = (facts: readonly CodeFact[]) =>
  facts.filter((fact): fact is SurfaceFact => fact.kind === 'surface' && !fact.value.isRepeated);

/** Function name -> kinds of guard in front of the message that it sends. */
export function guardsByFunction(facts: readonly CodeFact[], path: string): Record<string, string> {
  const sends = operationsOf(facts, 'dm-send').filter(
    ({ at, value }) => at.path === path && !value.traits.includes('definition'),
  );
  return Object.fromEntries(
    sends.map(({ subject, value }) => [
      subject.replace(/^[^#]*#/, '').split('.')[0]!,
      value.guards!.map(guard => guard.kind).join(' '),
    ]),
  );
}

/** Facts as a golden file holds them: places on one line. */
export function golden(facts: readonly CodeFact[]): string {
  return `${canonicalJson(facts.map(shorten), 2)}\n`;
}

/** Lists that most facts leave empty are left out where they are. */
const OFTEN_EMPTY = /^(traits|options|trace)$/;

function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shorten);
  if (value === null || typeof value !== 'object') return value;
  if ('start' in value && 'end' in value && 'path' in value) {
    const { path, start, end } = value as Place;
    const to = end.line === start.line ? `${end.column}` : `${end.line}:${end.column}`;
    return `${path}:${start.line}:${start.column}-${to}`;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, member]) => !(OFTEN_EMPTY.test(key) && Array.isArray(member) && member.length === 0))
      .map(([key, member]) => [key, shorten(member)]),
  );
}

import { columnDraft } from './column-defaults.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Draft } from '../facts.ts';
import type { TextFile } from '../format.ts';
import type { IndexedFile } from '../index-tokens.ts';
import { readPrisma } from './prisma.ts';

/** Columns that keep a number for each of some levels. */
const LEVEL = /(status|level|policy|privacy|visibility|setting|scope|permission)$/i;

/**
 * Defaults of a Prisma schema that are numbers, where an enum of the scripts is called like the column and says what each
 * number means: `dmStatus Int @default(0)` beside `enum DmStatus { OPEN = 0 }`.
 */
export function namedLevels(
  schemas: readonly TextFile[],
  scripts: Iterable<IndexedFile>,
  concepts: readonly CompiledConcept[],
): Draft[] {
  if (schemas.length === 0) return [];
  const files = [...scripts];
  return schemas.flatMap(({ path, text }) =>
    readPrisma(path, text).models.flatMap(({ name: model, fields }) =>
      fields.flatMap(({ name: column, at, fallback }) => {
        if (fallback === null || !/^\d+$/.test(fallback) || !LEVEL.test(column)) return [];
        const member = memberOf(
          column.replace(/^[a-z]/, first => first.toUpperCase()),
          Number(fallback),
          files,
        );
        if (member === null) return [];
        const value = { literal: member, text: `${fallback} (${member})` };
        const owner = `prisma model ${model}`;
        return concepts.flatMap(concept => columnDraft({ owner, ownerName: model, column, at, value }, concept) ?? []);
      }),
    ),
  );
}

/** What a level is called says more than its number, which another setting would count otherwise. */
export function withLevels(drafts: readonly Draft[], levels: readonly Draft[]): Draft[] {
  const told = new Set(levels.map(({ concept, at }) => `${concept} ${at.path}:${at.start.line}`));
  const others = drafts.filter(({ concept, at }) => !told.has(`${concept} ${at.path}:${at.start.line}`));
  return [...others.map(one => asColumn(one, levels)), ...levels];
}

/** `account?.dmStatus || 0`: the number that the column begins with means the same where it stands in for it. */
function asColumn(draft: Draft, levels: readonly Draft[]): Draft {
  if (draft.kind !== 'default' || draft.option !== null || !/^\d+$/.test(draft.text)) return draft;
  for (const level of levels)
    if (
      level.kind === 'default' &&
      level.concept === draft.concept &&
      level.setting === draft.setting &&
      level.symbol === draft.symbol &&
      level.text.startsWith(`${draft.text} (`)
    )
      return { ...draft, option: level.option, text: level.text };
  return draft;
}

/** The member of an enum that has a number; null if no file declares the enum, or two say it differently. */
function memberOf(name: string, number: number, files: readonly IndexedFile[]): string | null {
  const found = new Set<string | null>();
  for (const file of files) {
    if (!file.hasName(name)) continue;
    const [, body] = new RegExp(`\\benum\\s+${name}\\s*\\{([^{}]*)\\}`).exec(file.text) ?? [];
    if (body !== undefined) found.add(membersIn(body).get(number) ?? null);
  }
  const [only = null, ...others] = found;
  return others.length === 0 ? only : null;
}

/** `OPEN = 0, FRIENDS`: a member without a number follows the one before. */
function membersIn(body: string): ReadonlyMap<number, string> {
  const members = new Map<number, string>();
  let next = 0;
  for (const line of body.replace(/\/\*[^]*?\*\/|\/\/.*/g, '').split(',')) {
    const [, member, number] = /^\s*(\w+)\s*(?:=\s*(\d+))?\s*$/.exec(line) ?? [];
    if (member === undefined) continue;
    if (number !== undefined) next = Number(number);
    members.set(next, member);
    next++;
  }
  return members;
}

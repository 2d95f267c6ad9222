import type { Place } from '../../../model/place.ts';
import type { CompiledConcept } from '../concepts.ts';
import { isGroup, settingNamed, weakestOption } from './names.ts';
import type { Draft } from '../facts.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';

/** A column, field or key with a value for those who chose nothing, read from a file that is no script. */
export interface Column {
  /** For people: `prisma model User`, `table users`. */
  owner: string;
  ownerName: string;
  /** Words that the owner says beside its name. */
  more?: readonly string[];
  column: string;
  at: Place;
  value: { literal: string; text: string };
}

/** The facts that a column states about a concept: its own, and those of the keys of an object that it starts with. */
export function columnDrafts(column: Column, concept: CompiledConcept): Draft[] {
  return [column, ...keysOf(column)].flatMap(one => columnDraft(one, concept) ?? []);
}

/** A longer object holds more than settings. */
const MAX_OBJECT = 4000;

/** `privacy jsonb DEFAULT '{"profile": "public"}'`: each key is a setting, and stands where the column does. */
function keysOf({ value, column, ownerName, ...rest }: Column): Column[] {
  if (!value.literal.startsWith('{') || value.literal.length > MAX_OBJECT) return [];
  return literalsIn(objectIn(value.literal)).map(({ keys, literal }) => ({
    ...rest,
    ownerName: [ownerName, column, ...keys.slice(0, -1)].join('.'),
    column: keys.at(-1)!,
    value: { literal: String(literal), text: JSON.stringify(literal) },
  }));
}

function objectIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Every value of an object that holds no others, with the keys that lead to it. */
export function literalsIn(
  value: unknown,
  keys: readonly string[] = [],
): { keys: readonly string[]; literal: unknown }[] {
  if (value === null || Array.isArray(value)) return [];
  if (typeof value !== 'object') return keys.length > 0 ? [{ keys, literal: value }] : [];
  return Object.entries(value).flatMap(([key, member]) => literalsIn(member, [...keys, key]));
}

/** The fact that a column states about a concept; null if it is no setting of it, or not of a person. */
export function columnDraft(
  { owner, ownerName, more = [], column, at, value }: Column,
  concept: CompiledConcept,
): Draft | null {
  if (concept.settings.length === 0) return null;
  const own = splitWords(ownerName);
  const words = [...own, ...more];
  if (!hasAnyPhrase(words, concept.owners) || hasAnyPhrase(own, concept.unlikeDefault.word)) return null;
  const named = settingNamed(column, words, concept);
  if (!named || isGroup(column, value.literal)) return null;
  const option = weakestOption(named, [[value.literal]]);
  // A number that is no level of the setting measures something else; an object holds settings and is none.
  if (option === null && /^(-?[\d.]+$|[{[])/.test(value.literal)) return null;
  return {
    kind: 'default',
    concept: concept.id,
    at,
    around: [ownerName],
    symbol: column,
    side: 'server',
    setting: named.pattern.setting,
    option,
    text: value.text,
    owner,
  };
}

import { splitWords } from '../tokens.ts';
import type { ts } from '../ts-morph.ts';

/**
 * Where a value comes from, as a path from a root: `req.body.to`, a parameter and what is read of it, an element of a list.
 * `fixed` is a constant; `open` is whatever could not be followed.
 */
export interface Source {
  root: 'request' | 'fixed' | 'open' | ts.ParameterDeclaration | ts.ClassLikeDeclaration;
  /** Keys from the root on; `*` for each element of a list, a number for one of them. */
  path: readonly string[];
  /** It is a field of something that was loaded or made: who that is, its path does not say. */
  isReached: boolean;
  /** The last step went through a call: an `id` of the answer stands for what the call was given. */
  isAnswer: boolean;
  /** Where it is read. */
  at: ts.Expression;
}

export const OPEN = (at: ts.Expression): Source => ({
  root: 'open',
  path: [],
  isReached: false,
  isAnswer: false,
  at,
});
export const FIXED = (at: ts.Expression): Source => ({ ...OPEN(at), root: 'fixed' });

/** Keys that say who somebody is, and nothing of somebody else. */
const KEY =
  /^(_?ids?|u?uids?|user_?ids?|socket_?ids?|sid|pk|key|value|data|rows?|user|profile|account|user_?name|handle|email)$/i;

/** `id` of an answer about somebody: that it is they, and nobody else whom it speaks of. */
export const isKeyOfPerson = (key: string): boolean => KEY.test(key) || key === '0';

/** `source.key` */
export function keyOf(source: Source, key: string, at: ts.Expression): Source {
  if (source.root === 'open' || source.root === 'fixed') return { ...source, at };
  if (source.isAnswer && isKeyOfPerson(key)) return { ...source, at };
  return {
    ...source,
    path: [...source.path, key],
    isReached: source.isReached || source.isAnswer,
    isAnswer: false,
    at,
  };
}

export const answerOf = (source: Source, at: ts.Expression): Source => ({ ...source, isAnswer: true, at });

/** Whether one is the other, a part of it, or the whole that it belongs to. */
export function isRelated(one: Source, other: Source): boolean {
  if (one.root !== other.root) return false;
  const length = Math.min(one.path.length, other.path.length);
  return one.path.slice(0, length).every((key, at) => key === other.path[at]);
}

/** The words of what a source is called, without those of how it is told. */
export function stemOf({ root, path }: Source): readonly string[] {
  const named = path.findLast(key => !/^(\*|\d+)$/.test(key) && !IDS.test(key));
  const name =
    named ?? (typeof root === 'object' && 'name' in root ? (root.name?.getText() ?? '') : (path.at(-1) ?? ''));
  return splitWords(name).filter(word => !IDS.test(word));
}

const IDS = /^(_?ids?|u?uids?|name|names|username|key|value|email|handle)$/i;

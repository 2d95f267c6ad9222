import { splitWords } from '../tokens.ts';
import { isAnybody, isThird } from './sides.ts';
import type { ts } from '../ts-morph.ts';

/**
 * Where a value comes from, as a path from a root: `req.body.to`, a parameter and what is read of it, an element of a list.
 * `fixed` is a constant; `open` is whatever could not be followed.
 */
export interface Source {
  root: 'request' | 'fixed' | 'open' | ts.ParameterDeclaration | ts.ClassLikeDeclaration;
  /** Keys from the root on; `*` for each element of a list, a number for one of them, `[i]` for one that is worked out. */
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
  const [whole, part] = one.path.length <= other.path.length ? [one, other] : [other, one];
  if (!whole.path.every((key, at) => key === part.path[at])) return false;
  return !part.path.slice(whole.path.length).some(isOfKin) || !isAnybody(stemOf(whole));
}

/** `to.parent` is not `to`, and `letter.owner` is somebody whom `letter` speaks of. */
const isOfKin = (key: string): boolean => isThird(splitWords(key)) || splitWords(key).some(word => KIN.test(word));
const KIN =
  /^(parents?|child|children|mother|father|friends?|partners?|siblings?|spouse|deputy|deputies|teachers?|manager|assistant)$/;

/** The words of what a source is called, without those of how it is told. */
export function stemOf({ root, path }: Source): readonly string[] {
  const named = path.findLast(key => !/^(\*|\d+|\[.*)$/s.test(key) && !IDS.test(key));
  const name =
    named ?? (typeof root === 'object' && 'name' in root ? (root.name?.getText() ?? '') : (path.at(-1) ?? ''));
  return splitWords(name).filter(word => !IDS.test(word));
}

const IDS = /^(_?ids?|u?uids?|name|names|username|key|value|email|handle)$/i;

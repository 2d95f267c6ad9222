import { nameOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import type { Named } from './uses.ts';

/** One of those in a list, whichever it is. */
export const EACH: unique symbol = Symbol('one of each');
/** A member by its name; null where only a run says which: `where[name]`. */
export type Key = string | null | typeof EACH;

/** Something that writes to what a name stands for, or that may do so. */
export interface Write {
  /**
   * Given another value, taken away, given the members of something else (`Object.assign(where, more)`), asked to do something by
   * a method of its own (`ways.push(way)`), handed to a call.
   */
  kind: 'set' | 'deleted' | 'over' | 'called' | 'handed';
  /** The members that lead to what is written: `where.user.id = x` has two, and `where = x` none. */
  path: readonly Key[];
  /** Where the name stands, or another name for it. */
  use: Named;
  /** The assignment, the `delete`, the call or the loop. */
  by: ts.Node;
  /** What is put there, or what the call is given. */
  given: readonly ts.Expression[];
  /** The call of a function that was followed, and writes to what it is handed. */
  inside: ts.CallExpression | null;
  /** Handed to a function whose writes are listed as well. */
  isFollowed: boolean;
}

/** What changes the list, the set or the map that it is called on. */
const CHANGES = /^(push|unshift|splice|pop|shift|fill|copyWithin|add|set|delete|clear)$/;

export const isChangedByCall = ({ kind, by }: Write): boolean =>
  kind === 'called' && ts.isCallExpression(by) && CHANGES.test(nameOf(by.expression) ?? '');

const TAKES = /^(pop|shift|splice|clear|delete)$/;
const EMPTIES = /^(reset|clear|empty|drop|remove|prune|strip)/;

/** What takes something out of a list: `errors.pop()`, `errors.length = 0`, `reset(errors)`. */
export function isTakenFrom({ kind, path, by }: Write): boolean {
  const called = ts.isCallExpression(by) ? (nameOf(by.expression) ?? '') : '';
  if (kind === 'called') return TAKES.test(called);
  return kind === 'handed' ? EMPTIES.test(called) : kind === 'set' && path.at(-1) === 'length';
}

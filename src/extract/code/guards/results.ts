import type { Held } from './dominance.ts';
import { nameOf, receiverOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** Calls and classes that make an answer which says whether it went well: `err('no')`, `Result.fail('no')`, `new Ok(value)`. */
const FAILED = /^(err|errAsync|Err|fail|failure|failed|Failure|left|Left|makeLeft|error)$/;
const WENT_WELL = /^(ok|okAsync|Ok|success|succeed|Success|right|Right|makeRight)$/;
/** What such an answer is asked. */
const ASKS_FAILED = /^(is(Err|Error|Failure|Fail|Failed|Left)|failed)$/;
const ASKS_WELL = /^(is(Ok|Success|Successful|Right)|ok|success|succeeded)$/;
/** What runs only if it went well, and what throws if it did not. */
const GOES_ON = /^(map|andThen|asyncMap|asyncAndThen|andThrough|asyncAndThrough|match)$/;
const UNWRAPS = /^(_unsafeUnwrap|unwrap|unwrapOrThrow|getOrThrow|orThrow)$/;

/** Whether an answer that is asked `isErr`, `isOk` or the like says yes; null if it is no such answer, or is asked something else. */
export function truthOfResult(value: ts.Expression, key: string): boolean | null {
  const inner = unwrap(value);
  const isMade = ts.isCallExpression(inner) || ts.isNewExpression(inner);
  const name = isMade ? (nameOf(inner.expression) ?? '') : '';
  const isFailed = FAILED.test(name) ? true : WENT_WELL.test(name) ? false : null;
  if (isFailed === null) return null;
  return ASKS_FAILED.test(key) ? isFailed : ASKS_WELL.test(key) ? !isFailed : null;
}

/** `result.isErr()`: the answer, and what it is asked. */
export function resultAsked(test: ts.Expression): { owner: ts.Expression; key: string } | null {
  if (!ts.isCallExpression(test) || test.arguments.length > 0) return null;
  const [owner, key] = [receiverOf(test.expression), nameOf(test.expression) ?? ''];
  return owner && (ASKS_FAILED.test(key) || ASKS_WELL.test(key)) ? { owner, key } : null;
}

/** `mayWrite(a, b).map(() => send())`: the callback runs only if it went well. */
export function heldByResult(call: ts.CallExpression, child: ts.Node): Held[] {
  const answered = receiverOf(call.expression);
  const isNext = child === call.arguments[0] && GOES_ON.test(nameOf(call.expression) ?? '');
  return isNext && answered ? wentWell(answered) : [];
}

/** `result.unwrap()` */
export function heldByUnwrapped(call: ts.CallExpression): Held[] {
  const answered = receiverOf(call.expression);
  return answered && UNWRAPS.test(nameOf(call.expression) ?? '') ? wentWell(answered) : [];
}

function wentWell(answered: ts.Expression): Held[] {
  const inner = unwrap(answered);
  const made = unwrap(ts.isIdentifier(inner) ? (valueOf(inner) ?? inner) : inner);
  return ts.isCallExpression(made) ? [{ wentWell: made, over: null }] : [];
}

import { answersLater, isAsync } from '../../callees.ts';
import type { CompiledConcept } from '../../concepts.ts';
import { checksThatHold } from '../conditions.ts';
import type { Held } from '../dominance.ts';
import { heldByFilter } from './filtered.ts';
import { checksHeld } from '../held-checks.ts';
import { literalOf } from '../../literals.ts';
import type { OfElement } from '../../surfaces/made-for-each.ts';
import { askedOfElement, madeForEach } from '../../surfaces/made-for-each.ts';
import type { Check } from '../named-checks.ts';
import { chainOf, nameOf, receiverOf, unwrap } from '../../names.ts';
import { heldByEach } from '../rule-lists.ts';
import { checksAtReturn, checksWhen } from '../summaries.ts';
import { ts } from '../../ts-morph.ts';
import { valueBehind } from '../../scopes.ts';

type Guards = readonly CompiledConcept[];

/**
 * What an answer about all of a list says that was made by asking each: `oks.every(Boolean)`, `oks.includes(false)`,
 * `results.some(one => one.status === 'rejected')`. That one of them is all right says nothing of the others.
 */
export function checksOfEach(call: ts.CallExpression, outcome: boolean, guards: Guards): readonly Check[] {
  const list = receiverOf(call.expression);
  const [given] = call.arguments;
  const name = nameOf(call.expression);
  if (!list || !given || !/^(every|some|includes)$/.test(name ?? '') || (name === 'every') !== outcome) return [];
  const literal = name === 'includes' ? literalOf(given) : null;
  const asked: OfElement | null =
    name === 'includes' ? literal && { is: literal.value ? 'yes' : 'no', key: null } : askedOfElement(given);
  if (!asked || (literal && typeof literal.value !== 'boolean')) return [];
  return checksOfAll(list, asked, outcome, guards);
}

/** What it says of what a list was made from that each of it was, or that none of it was not. */
function checksOfAll(list: ts.Expression, asked: OfElement, outcome: boolean, guards: Guards): readonly Check[] {
  const made = madeForEach(list);
  if (!made) return asked.key === null ? checksOfAnswers(list, asked, outcome, guards) : [];
  if (asked.is === 'kept' || asked.is === 'refused')
    return made.isSettled && (asked.is === 'kept') === outcome ? checksAtReturn(made.made, guards) : [];
  if (made.isSettled) return [];
  const isYes = (asked.is === 'yes') === outcome;
  const { body } = made.made;
  // `await Promise.all(rules.map(rule => rule(ctx)))`
  const inside: Held[] = body && !ts.isBlock(body) ? [{ test: body, outcome: isYes, over: null }] : [];
  const ofRules = heldByEach(made.of, made.made, inside, made.isWaitedFor);
  return ofRules.length > 0
    ? ofRules.flatMap(held => checksHeld(held, guards))
    : checksWhen(made.made, isYes, asked.key, guards);
}

/** `[await areFriends(a, b), isAdult(b)].every(Boolean)`, `(await Promise.all([…])).includes(false)`: answers that are written out. */
function checksOfAnswers(list: ts.Expression, asked: OfElement, outcome: boolean, guards: Guards): readonly Check[] {
  if (asked.is === 'kept' || asked.is === 'refused') return [];
  const value = valueBehind(list);
  const isAll = ts.isCallExpression(value) && chainOf(value.expression).join('.') === 'Promise.all';
  const answers = isAll && value.arguments[0] ? unwrap(value.arguments[0]) : value;
  if (!ts.isArrayLiteralExpression(answers)) return [];
  return answers.elements.flatMap(one =>
    ts.isSpreadElement(one) || (!isAll && isPromise(one))
      ? []
      : checksThatHold(one, (asked.is === 'yes') === outcome, guards),
  );
}

/** A call in a list that nobody waits for. */
const isPromise = (one: ts.Expression) => ts.isCallExpression(one) && answersLater(one.expression);

/** `oks.reduce((all, ok) => all && ok, true)`: each of them said yes; `people.reduce((all, one) => all && isFriend(one), true)`. */
export function checksOfReduced(call: ts.CallExpression, outcome: boolean, guards: Guards): readonly Check[] {
  const list = receiverOf(call.expression);
  const [callback, start] = call.arguments;
  if (!list || !callback || nameOf(call.expression) !== 'reduce' || !ts.isArrowFunction(callback)) return [];
  if (ts.isBlock(callback.body) || isAsync(callback)) return [];
  const joined = unwrap(callback.body);
  const [all, one] = callback.parameters.map(({ name }) => name.getText());
  if (!ts.isBinaryExpression(joined) || all === undefined || one === undefined) return [];
  const isAnd = joined.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  const isOr = joined.operatorToken.kind === ts.SyntaxKind.BarBarToken;
  if (!(isAnd ? outcome : isOr && !outcome) || (start && literalOf(start)?.value !== isAnd)) return [];
  const asked = joined.left.getText() === all ? joined.right : joined.right.getText() === all ? joined.left : null;
  if (!asked) return [];
  const isItself = unwrap(asked).getText() === one;
  return isItself
    ? checksOfAll(list, { is: outcome ? 'yes' : 'no', key: null }, true, guards)
    : checksThatHold(asked, outcome, guards);
}

/** `friends.length === ids.length` where the one is what a filter left of the other: nobody was left out. */
export function checksOfSameLength({ left, right }: ts.BinaryExpression, guards: Guards): readonly Check[] {
  const [one, other] = [lengthOf(left), lengthOf(right)];
  if (!one || !other) return [];
  for (const [part, whole] of [
    [one, other],
    [other, one],
  ] as const) {
    const made = valueBehind(part);
    if (made === part || !ts.isCallExpression(made)) continue;
    if (!isOfAll(made, whole) || isPicked(whole)) continue;
    if (nameOf(made.expression)?.startsWith('count')) return checksThatHold(made, true, guards);
    return heldByFilter(made).flatMap(held => checksHeld(held, guards));
  }
  return [];
}

/** `people.filter(isFriend)`, `findMany({ where: { friendId: { in: people } } })`: the whole list is asked about, and no part of it. */
function isOfAll(made: ts.CallExpression, whole: ts.Expression): boolean {
  const text = whole.getText();
  const isWhole = (node: ts.Node): boolean => {
    if (node.getText() !== text) return ts.forEachChild(node, isWhole) ?? false;
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent)) return parent.expression === node && parent.name.text === 'filter';
    if (ts.isShorthandPropertyAssignment(parent)) return true;
    if (ts.isPropertyAssignment(parent)) return /\bin\b/i.test(parent.name.getText());
    // `= ANY($1)` is given `[people]`, `inArray` the column before it.
    const call = ts.isArrayLiteralExpression(parent) ? parent.parent : parent;
    return ts.isCallExpression(call) && (call === made || TAKES_ALL.test(nameOf(call.expression) ?? ''));
  };
  return isWhole(made);
}
const TAKES_ALL = /^(in|In|inArray|any|Any|whereIn|andWhereIn|query|\$queryRaw|all|bind)$/;

/** `ids.slice(0, 1)`: the others were never asked about. Whoever asks may be left out. */
function isPicked(whole: ts.Expression): boolean {
  const made = valueBehind(whole);
  if (!ts.isCallExpression(made)) return false;
  const name = nameOf(made.expression) ?? '';
  const [test] = made.arguments;
  if (name === 'filter') return !!test && !/^Boolean$|=>[^&|]*!==?[^&|]*$/.test(test.getText());
  return /^(slice|splice|at|find|first|head|take|pop|shift|chunk|sample|sampleSize|limit)$/.test(name);
}

/** `people` of `people.length`; a count by itself. */
function lengthOf(side: ts.Expression): ts.Expression | null {
  const inner = unwrap(side);
  if (ts.isPropertyAccessExpression(inner) && /^(length|size)$/.test(inner.name.text)) return unwrap(inner.expression);
  return ts.isIdentifier(inner) && /count|total/i.test(inner.text) ? inner : null;
}

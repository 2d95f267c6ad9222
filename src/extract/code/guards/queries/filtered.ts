import type { Held } from '../dominance.ts';
import { heldAt } from '../dominance.ts';
import { tablesAsked } from './asked-tables.ts';
import { queryBehind } from './query-behind.ts';
import { isAsync } from '../../callees.ts';
import { literalOf } from '../../literals.ts';
import type { OfElement } from '../../surfaces/made-for-each.ts';
import { askedOfElement, functionBehind, madeForEach } from '../../surfaces/made-for-each.ts';
import type { FunctionNode } from '../../names.ts';
import { chainOf, isFunction, nameOf, receiverOf, textOf, unwrap } from '../../names.ts';
import { heldByPush } from '../../surfaces/pushed-elements.ts';
import { returnsOf } from '../returns.ts';
import { valueBehind, valueOf } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';

/** Lists that another one leads through. */
const MAX_LISTS = 5;
/** Calls that hand the same elements on, or what is made of each of them. */
const SAME = /^(map|flat|slice|sort|toSorted|reverse|toReversed|concat|from|all)$/;
/** Calls that answer with rows, of which each is as the query asks. */
const ROWS = /^(find|findMany|findAll|findBy|query|getMany|select|aggregate)$/;

/** `for (const one of people.filter(isAdult))`: each element has passed the test of the filter. */
export function heldByFilter(list: ts.Expression, depth = MAX_LISTS): Held[] {
  const inner = unwrap(list);
  const value = ts.isIdentifier(inner) ? valueOf(inner) : null;
  const pushed = value ? heldByPush(inner as ts.Identifier, value) : null;
  if (pushed) return [...pushed];
  const made = unwrap(value ?? queryBehind(inner) ?? inner);
  if (depth === 0) return [];
  if (ts.isArrayLiteralExpression(made)) {
    const [only, ...more] = made.elements;
    return only && ts.isSpreadElement(only) && more.length === 0 ? heldByFilter(only.expression, depth - 1) : [];
  }
  if (!ts.isCallExpression(made)) return [];
  const name = nameOf(made.expression) ?? '';
  const [first, second] = made.arguments;
  const before = receiverOf(made.expression);
  if (first && second && ts.isIdentifier(unwrap(first)) && /filter$/i.test(name))
    return [...heldByFilter(first, depth - 1), ...heldByTest(first, second, ts.isIdentifier(made.expression))];
  const rest = before ? heldByFilter(before, depth - 1) : [];
  if (name === 'filter' && before && first) return [...rest, ...heldByTest(before, first, false)];
  if (name === 'flatMap' && first) {
    const each = functionBehind(first);
    return [...rest, ...heldWhere(each, { is: 'yes', key: null }), ...heldInLists(each, depth)];
  }
  if (name === 'flat' && before) return [...rest, ...heldInLists(madeForEach(before)?.made, depth)];
  if (SAME.test(name)) {
    const isOf = /^(Array\.from|Promise\.all)$/.test(chainOf(made.expression).join('.'));
    return isOf && first ? heldByFilter(first, depth - 1) : rest;
  }
  if (ROWS.test(name) || tablesAsked(made).length > 0) return [{ test: made, outcome: true, over: null }];
  return [{ listOf: made, over: null }];
}

/** Each of the lists that a function makes is what a filter left: `groups.flatMap(group => group.filter(isFriend))`. */
function heldInLists(made: FunctionNode | null | undefined, depth: number): Held[] {
  const [way, ...others] = made ? returnsOf(made) : [];
  const list = way?.value ? unwrap(way.value) : null;
  return list && others.length === 0 && ts.isCallExpression(list) ? heldByFilter(list, depth - 1) : [];
}

/** `people.filter(isAdult).map(one => …)`: so in the callback. */
export function heldInCallback({ expression, arguments: [first] }: ts.CallExpression, child: ts.Node): Held[] {
  if (child !== first || !ts.isPropertyAccessExpression(expression)) return [];
  return /^(map|forEach|flatMap)$/.test(expression.name.text) ? heldByFilter(expression.expression) : [];
}

/** `const known = people.filter(isFriend)`: of each that is in the list from there on. */
export function heldByKept({ name, initializer }: ts.VariableDeclaration): Held[] {
  if (!ts.isIdentifier(name) || !initializer) return [];
  const value = unwrap(initializer);
  // Rows that were found are no part of those who are written to, unless each of them is.
  const isRows =
    ts.isCallExpression(value) && (ROWS.test(nameOf(value.expression) ?? '') || tablesAsked(value).length > 0);
  const isList = ts.isCallExpression(value) || (ts.isArrayLiteralExpression(value) && value.elements.length < 2);
  return isList && !isRows ? overEach(heldByPush(name, value) ?? heldByFilter(value), name.text) : [];
}

/** `people = people.filter(isFriend)` */
export function heldByAssigned({ left, right }: ts.BinaryExpression): Held[] {
  return ts.isIdentifier(left) ? overEach(heldByFilter(right), left.text) : [];
}

/** `answers.filter(one => !one.isAllowed).forEach(one => people.delete(one.id))`: those who are left have passed. */
export function heldByTakingOut(statement: ts.Expression): Held[] {
  const call = unwrap(statement);
  if (!ts.isCallExpression(call) || nameOf(call.expression) !== 'forEach') return [];
  const before = receiverOf(call.expression);
  const filter = before && valueBehind(before);
  if (!filter || !ts.isCallExpression(filter) || nameOf(filter.expression) !== 'filter') return [];
  const [test] = filter.arguments;
  const [done] = call.arguments;
  const answers = receiverOf(filter.expression);
  if (!answers || !test || !done || !ts.isArrowFunction(done) || ts.isBlock(done.body)) return [];
  const [asked, deletes] = [askedOfElement(test), unwrap(done.body)];
  if (asked?.is !== 'no' || !ts.isCallExpression(deletes) || nameOf(deletes.expression) !== 'delete') return [];
  const list = chainOf(deletes.expression).slice(0, -1).join('.');
  return list === '' ? [] : overEach(heldWhere(madeForEach(answers)?.made, { ...asked, is: 'yes' }), list);
}

const overEach = (held: readonly Held[], over: string): Held[] =>
  held.flatMap(one => ('over' in one ? [{ ...one, over, isPart: true as const }] : []));

/**
 * What is known of each that a test lets through: by the test itself, or by what was answered for each before,
 * `answers.filter(one => one.isAllowed)`, `people.filter((_, at) => answers[at])`.
 * @param isLater Whether the filter waits for the answers of the test.
 */
function heldByTest(list: ts.Expression, test: ts.Expression, isLater: boolean): Held[] {
  const asked = askedOfElement(test);
  const made = asked && madeForEach(list);
  if (made) {
    if (asked.is === 'kept') return made.isSettled ? [{ ran: made.made, over: null }] : [];
    return asked.is === 'yes' && !made.isSettled ? heldWhere(made.made, asked) : [];
  }
  const rule = functionBehind(test);
  // The test of a filter is not waited for: a promise keeps everybody.
  if (!rule || (isAsync(rule) && !isLater)) return [];
  if (!isFunction(unwrap(test)) || !rule.body || ts.isBlock(rule.body)) return [{ said: rule, over: null }];
  const answer = unwrap(rule.body);
  const at = rule.parameters[1] && textOf(rule.parameters[1].name);
  if (ts.isElementAccessExpression(answer) && at !== undefined && answer.argumentExpression.getText() === at)
    return heldWhere(madeForEach(answer.expression)?.made, { is: 'yes', key: null });
  return [{ test: rule.body, outcome: true, over: null }];
}

/** What holds where the one answer that says yes is given: by itself, or under a key. */
function heldWhere(made: FunctionNode | null | undefined, { key, ...asked }: OfElement): Held[] {
  if (!made) return [];
  const answers = returnsOf(made).flatMap(({ value }) => {
    const said = value && (key === null ? unwrap(value) : underKey(unwrap(value), key));
    if (!said || (ts.isArrayLiteralExpression(said) && said.elements.length === 0)) return [];
    const literal = literalOf(said);
    const isNo = literal !== null && ('but' in asked ? literal.value === asked.but : !literal.value);
    return isNo ? [] : [{ said, isFixed: literal !== null }];
  });
  const [answer, ...others] = answers;
  if (!answer || others.length > 0) return [];
  const before = heldAt(answer.said, made);
  return answer.isFixed || ts.isArrayLiteralExpression(answer.said)
    ? before
    : [...before, { test: answer.said, outcome: true, over: null }];
}

function underKey(value: ts.Expression, key: string): ts.Expression | null {
  if (!ts.isObjectLiteralExpression(value)) return null;
  const found = value.properties.find(one => one.name && textOf(one.name) === key);
  return found && ts.isPropertyAssignment(found) ? found.initializer : null;
}

import type { Held } from './dominance.ts';
import { heldAt } from './dominance.ts';
import { literalOf } from './literals.ts';
import type { FunctionNode } from './names.ts';
import { chainOf, isFunction, nameOf, receiverOf, textOf, unwrap } from './names.ts';
import { returnsOf } from './returns.ts';
import { valueOf } from './scopes.ts';
import { ts } from './ts-morph.ts';

/** `for (const one of people.filter(isAdult))`: each element has passed the test of the filter. */
export function heldByFilter(list: ts.Expression): Held[] {
  const filter = filterOf(list);
  const [test] = filter?.arguments ?? [];
  // The test of a filter is not waited for: a promise keeps everybody.
  if (!filter || !test || !ts.isArrowFunction(test) || ts.isBlock(test.body) || test.modifiers) return [];
  const asked = unwrap(test.body);
  const kept = heldByAnswer(filter, test, asked);
  return kept ?? [{ test: test.body, outcome: true, over: null }];
}

/** The filter that a list has come through; what is made of each of its elements afterwards is still of those. */
function filterOf(list: ts.Expression, depth = 4): ts.CallExpression | null {
  const inner = unwrap(list);
  const made = unwrap(ts.isIdentifier(inner) ? (valueOf(inner) ?? inner) : inner);
  if (!ts.isCallExpression(made)) return null;
  const name = nameOf(made.expression);
  const before = receiverOf(made.expression);
  // `var people = people.map(…)` leads back to itself.
  if (name === 'map' && before) return depth > 0 ? filterOf(before, depth - 1) : null;
  return name === 'filter' ? made : null;
}

/** `people.filter(isAdult).map(one => …)`: so in the callback. */
export function heldInCallback({ expression, arguments: [first] }: ts.CallExpression, child: ts.Node): Held[] {
  if (child !== first || !ts.isPropertyAccessExpression(expression)) return [];
  return /^(map|forEach|flatMap)$/.test(expression.name.text) ? heldByFilter(expression.expression) : [];
}

/** `const known = people.filter(isFriend)`: of each that is in the list from there on. */
export function heldByKept({ name, initializer }: ts.VariableDeclaration): Held[] {
  if (!ts.isIdentifier(name) || !initializer || !filterOf(initializer)) return [];
  return overEach(heldByFilter(initializer), name.text);
}

/** `answers.filter(one => !one.isAllowed).forEach(one => people.delete(one.id))`: those who are left have passed. */
export function heldByTakingOut(statement: ts.Expression): Held[] {
  const call = unwrap(statement);
  if (!ts.isCallExpression(call) || nameOf(call.expression) !== 'forEach') return [];
  const before = receiverOf(call.expression);
  const filter = before && filterOf(before);
  const [test] = filter?.arguments ?? [];
  const [done] = call.arguments;
  if (!filter || !test || !ts.isArrowFunction(test) || !done || !ts.isArrowFunction(done) || ts.isBlock(done.body))
    return [];
  const [asked, deletes] = [unwrap(test.body as ts.Expression), unwrap(done.body)];
  if (!ts.isPrefixUnaryExpression(asked) || asked.operator !== ts.SyntaxKind.ExclamationToken) return [];
  if (!ts.isCallExpression(deletes) || nameOf(deletes.expression) !== 'delete') return [];
  const list = chainOf(deletes.expression).slice(0, -1).join('.');
  return list === '' ? [] : overEach(heldByAnswer(filter, test, unwrap(asked.operand)) ?? [], list);
}

const overEach = (held: Held[], over: string): Held[] => held.flatMap(one => ('over' in one ? [{ ...one, over }] : []));

/**
 * A filter that reads what was answered for each before: `answers.filter(one => one.isAllowed)`,
 * `people.filter((_, at) => answers[at])`. Null for one that asks by itself.
 */
function heldByAnswer(filter: ts.CallExpression, test: ts.ArrowFunction, asked: ts.Expression): Held[] | null {
  const [one, at] = test.parameters.map(parameter => textOf(parameter.name));
  if (ts.isElementAccessExpression(asked) && at !== undefined && asked.argumentExpression.getText() === at) {
    const made = madeForEach(asked.expression);
    return made && heldWhere(made, null);
  }
  if (!ts.isPropertyAccessExpression(asked) || asked.expression.getText() !== one) return null;
  const list = receiverOf(filter.expression);
  const made = list && madeForEach(list);
  return made && heldWhere(made, asked.name.text);
}

/** `const answers = await Promise.all(people.map(async one => …))`: what answers for each. */
function madeForEach(list: ts.Expression): FunctionNode | null {
  const inner = unwrap(list);
  const made = unwrap(ts.isIdentifier(inner) ? (valueOf(inner) ?? inner) : inner);
  if (!ts.isCallExpression(made) || chainOf(made.expression).join('.') !== 'Promise.all') return null;
  const all = made.arguments[0] && unwrap(made.arguments[0]);
  const [each] = all && ts.isCallExpression(all) && nameOf(all.expression) === 'map' ? all.arguments : [];
  return each && isFunction(each) ? each : null;
}

/** What holds where the one answer that says yes is given: by itself, or under a key. */
function heldWhere(made: FunctionNode, key: string | null): Held[] {
  const answers = returnsOf(made).flatMap(({ value }) => {
    const said = value && (key === null ? unwrap(value) : underKey(unwrap(value), key));
    const literal = said && literalOf(said);
    return said && !(literal && !literal.value) ? [{ said, isFixed: literal !== null }] : [];
  });
  const [answer, ...others] = answers;
  if (!answer || others.length > 0) return [];
  const before = heldAt(answer.said, made);
  return answer.isFixed ? before : [...before, { test: answer.said, outcome: true, over: null }];
}

function underKey(value: ts.Expression, key: string): ts.Expression | null {
  if (!ts.isObjectLiteralExpression(value)) return null;
  const found = value.properties.find(one => one.name && textOf(one.name) === key);
  return found && ts.isPropertyAssignment(found) ? found.initializer : null;
}

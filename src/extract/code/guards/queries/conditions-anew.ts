import { calleeOf } from '../../callees.ts';
import { enclosingFunction, nameOf, textOf, unwrap } from '../../names.ts';
import { declarationOf, valueOf } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';
import { writesTo } from '../../writes/writes-to.ts';
import { keysIn, toldBy } from '../../whom/told-by.ts';
import { isOfSomebody, peopleIn, personBehind } from './people-asked.ts';
import { isState } from './row-states.ts';

/** What takes columns out of a condition, or leaves only some of them. */
const TAKES_OUT = /^(omit|pick|without|exclude|except|only|reject|unset|del)(By|Key|Keys|Deep)?$/;

/** `let where = { … friendId: to }; if (fast) where = { userId: me };`: one of the ways asks of fewer people than another. */
export function isSetAnew(name: ts.Identifier): boolean {
  const declared = declarationOf(name.text, name);
  if (!declared || !enclosingFunction(declared) || !ts.isVariableDeclaration(declared)) return false;
  const ways = declared.initializer ? [declared.initializer] : [];
  for (const { kind, path, given } of writesTo(name)) if (kind === 'set' && path.length === 0) ways.push(...given);
  // `let where = {}` names nobody yet.
  const named = ways
    .flatMap(waysOf)
    .filter(ts.isObjectLiteralExpression)
    .map(way => peopleIn(way).size)
    .filter(people => people > 0);
  return named.includes(1) && named.some(people => people > 1);
}

/** Each of `fast ? { userId: me } : { userId: me, friendId: to }`. */
function waysOf(value: ts.Expression): ts.Expression[] {
  const inner = unwrap(value);
  if (ts.isConditionalExpression(inner)) return [inner.whenTrue, inner.whenFalse].flatMap(waysOf);
  const isEither = ts.isBinaryExpression(inner) && /^(\?\?|\|\|)$/.test(inner.operatorToken.getText());
  return isEither ? [inner.left, inner.right].flatMap(waysOf) : [inner];
}

/** `rest` of `const { friendId, ...rest } = where` */
export function isRestOf(name: ts.Identifier): boolean {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts.isBindingElement(declared) || !declared.dotDotDotToken) return false;
  const taken = declared.parent.elements.flatMap(one =>
    ts.isBindingElement(one) && one !== declared ? [textOf(one.propertyName ?? one.name)] : [],
  );
  const from = declared.parent.parent;
  const whole = ts.isVariableDeclaration(from) && from.initializer ? unwrap(from.initializer) : null;
  const value = whole && ts.isIdentifier(whole) ? valueOf(whole) : whole;
  if (!value || !ts.isObjectLiteralExpression(unwrap(value))) return false;
  return peopleIn(value).size > 0 && taken.some(one => isOfSomebody([one]));
}

/**
 * `omit(where, ['friendId'])`, `{ ...where, friendId: other }`: what is asked was made from a condition, and is no longer that. What
 * leaves out which columns is not seen counts, unless somebody wants to be told.
 */
export function isMadeAnew(
  name: ts.Identifier,
  query: ts.Expression,
  made: ts.ObjectLiteralExpression,
  unseen?: (call: ts.CallExpression) => void,
): boolean {
  const { parent } = name;
  if (ts.isCallExpression(parent) && parent !== unwrap(query) && parent.expression !== name)
    return isLeftOut(parent, made, unseen);
  if (!ts.isSpreadAssignment(parent) || !ts.isObjectLiteralExpression(parent.parent)) return false;
  const { properties } = parent.parent;
  const columns = columnsOf(made);
  const before = new Set(peopleIn(made));
  const told = new Set(made.properties.flatMap(one => toldBy(givenTo(one))).map(({ text }) => text));
  return properties.slice(properties.indexOf(parent) + 1).some(one => {
    const column = one.name ? textOf(one.name) : '';
    if (!columns.has(column) || !isOfSomebody([column])) return false;
    const given = givenTo(one);
    const person = given && personBehind(given);
    if (person && before.has(person)) return false;
    // `friend.id`, who was loaded by the same.
    const now = toldBy(given);
    return now.length === 0 || !now.every(({ text }) => told.has(text));
  });
}

const givenTo = (one: ts.ObjectLiteralElementLike): ts.Expression | null =>
  ts.isPropertyAssignment(one) ? one.initializer : ts.isShorthandPropertyAssignment(one) ? one.name : null;

export const columnsOf = ({ properties }: ts.ObjectLiteralExpression): ReadonlySet<string> =>
  new Set(properties.flatMap(one => (one.name ? textOf(one.name) : [])));

/** Whether one of the two people, or the state, is no longer asked: not of `omit(where, ['page'])`. */
function isLeftOut(
  call: ts.CallExpression,
  made: ts.ObjectLiteralExpression,
  unseen?: (call: ts.CallExpression) => void,
): boolean {
  const name = nameOf(call.expression) ?? '';
  if (!TAKES_OUT.test(name) || calleeOf(call.expression)?.body) return false;
  const keys = /^(omit|pick|without|exclude|except|only|unset)$/.test(name) ? keysIn(call.arguments.slice(1)) : null;
  if (!keys) {
    unseen?.(call);
    return !unseen;
  }
  const isOnly = /^(pick|only)$/.test(name);
  return [...columnsOf(made)].some(
    column => (isOfSomebody([column]) || isState(column) || AGREED.test(column)) && keys.includes(column) !== isOnly,
  );
}

const AGREED = /^(is_?)?(accepted|confirmed|approved|mutual|active|pending|deleted(_?at)?)/i;

import { calleeOf } from '../../callees.ts';
import { enclosingFunction, nameOf, textOf, unwrap } from '../../names.ts';
import { declarationOf, valueOf } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';
import { writesTo } from '../../writes/writes-to.ts';
import { isOfSomebody, peopleIn, personBehind } from './people-asked.ts';

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
    .map(unwrap)
    .filter(ts.isObjectLiteralExpression)
    .map(way => peopleIn(way).size)
    .filter(people => people > 0);
  return named.includes(1) && named.some(people => people > 1);
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
 * `omit(where, ['friendId'])`, `{ ...where, friendId: other }`: what is asked was made from a condition, and is no longer that.
 */
export function isMadeAnew(name: ts.Identifier, query: ts.Expression, columns: ReadonlySet<string>): boolean {
  const { parent } = name;
  if (ts.isCallExpression(parent) && parent !== unwrap(query) && parent.expression !== name)
    return TAKES_OUT.test(nameOf(parent.expression) ?? '') && !calleeOf(parent.expression)?.body;
  if (!ts.isSpreadAssignment(parent) || !ts.isObjectLiteralExpression(parent.parent)) return false;
  const { properties } = parent.parent;
  const made = valueOf(name);
  const before = made ? peopleIn(made) : new Set<string>();
  return properties.slice(properties.indexOf(parent) + 1).some(one => {
    const column = one.name ? textOf(one.name) : '';
    if (!columns.has(column) || !isOfSomebody([column])) return false;
    const given = ts.isPropertyAssignment(one)
      ? one.initializer
      : ts.isShorthandPropertyAssignment(one)
        ? one.name
        : null;
    const person = given && personBehind(given);
    return person === null || !before.has(person);
  });
}

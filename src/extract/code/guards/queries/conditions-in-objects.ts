import { chainOf, textOf, unwrap } from '../../names.ts';
import { valueBehind } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';
import type { Condition } from './asked-conditions.ts';
import { beyond, is, isNull, not, NOTHING_ASKED, valueIn } from './asked-conditions.ts';

/** Keys that say what comes back, and what is written. */
export const SHOWN =
  /^(select|orderBy|order|attributes|projection|populate|data|set|\$set|\$push|\$addToSet|\$pull|\$inc|\$unset|create|update|limit|take|skip|offset|sort|columns|with|transaction|lock|distinct|cache|relations)$/;
const ALL = /^\$?and$/i;
const ANY = /^\$?or$/i;
const NONE = /^(\$?nor|\$?not|none|isNot)$/i;
const DIFFERS = /^(not|\$ne|ne)$/;
const EQUALS = /^(equals|\$eq|eq|is|\$is)$/;
const AMONG = /^(\$?in)$/;
const NOT_AMONG = /^(\$nin|notIn)$/;
const BOUNDS = /^\$?(gte?|lte?|between)$/;
const THERE = /^(\$?exists|isSet)$/;
/** What one of a list is like, and the relation itself. */
const INSIDE = /^(where|filter|some|\$elemMatch|elemMatch|having|\$match|required)$/;

/** Reads what stands in place of a condition and is no object. */
export type ReadOther = (given: ts.Expression, column: readonly string[]) => Condition;

/** What an object asks that describes rows: `{ a: me, accepted: { not: false }, OR: [{ … }, { … }] }`. */
export function conditionsInObject(
  query: ts.ObjectLiteralExpression,
  readOther: ReadOther,
  column: readonly string[] = [],
): Condition {
  const all = query.properties.map((property): Condition => {
    if (ts.isSpreadAssignment(property)) return inPlace(property.expression, readOther, column);
    if (ts.isShorthandPropertyAssignment(property)) {
      const name = property.name.text;
      if (SHOWN.test(name)) return NOTHING_ASKED;
      return INSIDE.test(name)
        ? inPlace(property.name, readOther, column)
        : is([...column, name], valueIn(property.name));
    }
    if (!ts.isPropertyAssignment(property)) return { unread: property.getText() };
    // `[Op.or]: […]` is computed.
    const name = ts.isComputedPropertyName(property.name)
      ? (chainOf(property.name.expression).at(-1) ?? '')
      : textOf(property.name);
    return underKey(name, unwrap(property.initializer), readOther, column);
  });
  return { all };
}

function underKey(name: string, given: ts.Expression, readOther: ReadOther, column: readonly string[]): Condition {
  if (SHOWN.test(name)) return NOTHING_ASKED;
  const value = valueBehind(given);
  const each = () => (ts.isArrayLiteralExpression(value) ? value.elements : [value]);
  const read = (one: ts.Expression) => inPlace(one, readOther, column);
  // What is taken along is there as well if nothing of it is found; a condition within may be asked all the same.
  if (name === 'include') return ts.isObjectLiteralExpression(value) ? wheresIn(value, readOther) : NOTHING_ASKED;
  if (ALL.test(name)) return { all: each().map(read) };
  if (ANY.test(name)) return { any: each().map(read) };
  const isOfColumn = column.length > 0;
  if (NONE.test(name) && (ts.isObjectLiteralExpression(value) || ts.isArrayLiteralExpression(value)))
    return ts.isArrayLiteralExpression(value) ? { all: each().map(one => not(read(one))) } : not(read(value));
  // Of nobody every one is so.
  if (name === 'every') return { unread: value.getText() };
  if (INSIDE.test(name)) return ts.isArrayLiteralExpression(value) ? { any: each().map(read) } : read(value);
  if (isOfColumn && DIFFERS.test(name)) return not(valueOf(column, value, readOther));
  if (isOfColumn && NOT_AMONG.test(name)) return not(is(column, ...each().map(valueIn)));
  if (isOfColumn && AMONG.test(name)) return is(column, ...each().map(valueIn));
  if (isOfColumn && EQUALS.test(name)) return valueOf(column, value, readOther);
  if (isOfColumn && BOUNDS.test(name)) return beyond(column, name, valueIn(value));
  if (isOfColumn && THERE.test(name))
    return value.kind === ts.SyntaxKind.TrueKeyword ? not(isNull(column)) : isNull(column);
  return valueOf([...column, name], given, readOther);
}

function valueOf(column: readonly string[], given: ts.Expression, readOther: ReadOther): Condition {
  const value = valueBehind(given);
  if (ts.isObjectLiteralExpression(value)) return conditionsInObject(value, readOther, column);
  return ts.isCallExpression(value) ? readOther(value, column) : is(column, valueIn(given));
}

function inPlace(given: ts.Expression, readOther: ReadOther, column: readonly string[]): Condition {
  const value = valueBehind(given);
  return ts.isObjectLiteralExpression(value) ? conditionsInObject(value, readOther, column) : readOther(value, column);
}

function wheresIn(included: ts.ObjectLiteralExpression, readOther: ReadOther): Condition {
  const all = included.properties.map((one): Condition => {
    const inner = ts.isPropertyAssignment(one) ? unwrap(one.initializer) : null;
    if (!inner || !one.name || !ts.isObjectLiteralExpression(inner)) return NOTHING_ASKED;
    return textOf(one.name) === 'where' ? conditionsInObject(inner, readOther) : wheresIn(inner, readOther);
  });
  return { all };
}

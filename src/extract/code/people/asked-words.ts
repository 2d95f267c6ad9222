import { textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

const WORD =
  /^(q|query|search|search_?term|search_?text|term|keyword|prefix|name_?query|local_?name_?query|search_?by|starts_?with|(?:\w+__)?(?:user|nick|display|screen|full|first|last)?_?name__i?(?:startswith|contains|search))$/i;

/** Whether what is given holds what somebody typed: `{ search: text }`, `{ params: { q } }`. */
export function givesWord(given: ts.Expression, depth = 2): boolean {
  const inner = unwrap(given);
  if (setsWord(inner)) return true;
  if (!ts.isObjectLiteralExpression(inner) || inner.properties.some(asksOther)) return false;
  return inner.properties.some(one => {
    if (ts.isShorthandPropertyAssignment(one)) return WORD.test(one.name.text);
    if (!ts.isPropertyAssignment(one) || ts.isComputedPropertyName(one.name)) return false;
    return (
      (WORD.test(textOf(one.name)) && !ts.isStringLiteralLike(one.initializer)) ||
      (depth > 0 && givesWord(one.initializer, depth - 1))
    );
  });
}

/** `new HttpParams().set('search', term)`, `new URLSearchParams({ q })` */
function setsWord(given: ts.Expression): boolean {
  if (ts.isNewExpression(given))
    return given.expression.getText().endsWith('Params') && !!given.arguments?.[0] && givesWord(given.arguments[0]);
  if (!ts.isCallExpression(given) || !ts.isPropertyAccessExpression(given.expression)) return false;
  const [key, value] = given.arguments;
  const isSet = /^(set|append)$/.test(given.expression.name.text) && key && ts.isStringLiteralLike(key);
  return isSet && WORD.test(key.text) && !!value && !ts.isStringLiteralLike(value)
    ? true
    : setsWord(unwrap(given.expression.expression));
}

/** `{ type: 'statuses' }` looks for what people wrote, `{ limit: 1, resolve: true }` for the one thing at an address. */
function asksOther(one: ts.ObjectLiteralElementLike, _: number, all: readonly ts.ObjectLiteralElementLike[]): boolean {
  if (!ts.isPropertyAssignment(one)) return false;
  const [key, value] = [textOf(one.name), one.initializer.getText()];
  if (/^(type|kind|search_?type)$/i.test(key))
    return ts.isStringLiteralLike(one.initializer) && !PEOPLE_TYPE.test(value);
  return /^limit$/.test(key) && value === '1' && all.some(other => other.name && textOf(other.name) === 'resolve');
}
const PEOPLE_TYPE = /all|users?|accounts?|people|profiles?|players?|members?/i;

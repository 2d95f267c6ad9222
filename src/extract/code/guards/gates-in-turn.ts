import { isChanged, TAKES } from '../constant-tables.ts';
import { initializerOf } from '../literals.ts';
import { nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** Keys under which a route's options name what runs before the handler: `{ preHandler: [requireAdult] }`. */
const HOOKS = /^(onRequest|preParsing|preValidation|preHandler|beforeHandle|middlewares?)$/;
/** Calls that run everything they are given, one after the other. */
const COMPOSED = /^(compose|every|chain|pipe|pipeline|series|connect)$/;
/** Names and lists inside one another. */
const MAX_DEPTH = 8;

/** What runs in turn before a handler: the middlewares of a list, of options, of a name that stands for either. */
export const flatten = (expression: ts.Expression): readonly ts.Expression[] => inTurn(expression, MAX_DEPTH);

function inTurn(expression: ts.Expression, depth: number): readonly ts.Expression[] {
  const inner = unwrap(ts.isSpreadElement(expression) ? expression.expression : expression);
  if (depth === 0) return [inner];
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.flatMap(one => inTurn(one, depth - 1));
  if (ts.isCallExpression(inner) && isComposed(inner)) return inner.arguments.flatMap(one => inTurn(one, depth - 1));
  // `const checks = [logged, adult]`, `const options = { preHandler: [adult] }`
  const value = valueNamed(inner);
  if (value && (ts.isArrayLiteralExpression(value) || (ts.isObjectLiteralExpression(value) && hasHooks(value))))
    return inTurn(value, depth - 1);
  return ts.isObjectLiteralExpression(inner) ? hooksOf(inner, depth - 1) : [inner];
}

function valueNamed(name: ts.Expression): ts.Expression | null {
  const value = ts.isIdentifier(name) ? initializerOf(name) : null;
  return value && !isChanged(value, TAKES) ? unwrap(value) : null;
}

const isHook = ({ name }: ts.ObjectLiteralElementLike) => name !== undefined && HOOKS.test(textOf(name));
const hasHooks = ({ properties }: ts.ObjectLiteralExpression) =>
  properties.some(one => isHook(one) || ts.isSpreadAssignment(one));

/** A hook that is written again further down runs instead of the one above. */
function hooksOf({ properties }: ts.ObjectLiteralExpression, depth: number): readonly ts.Expression[] {
  return properties.flatMap((one, at) => {
    const later = properties.slice(at + 1).filter(next => isHook(next) || ts.isSpreadAssignment(next));
    const isReplaced = (key: string) => later.some(next => mayName(next, key));
    if (ts.isSpreadAssignment(one)) {
      const options = optionsSpread(one);
      const own = options?.properties.filter(inside => isHook(inside)).map(inside => textOf(inside.name!)) ?? [];
      return own.some(isReplaced) ? [] : hooksIn(one, depth);
    }
    return one.name && isReplaced(textOf(one.name)) ? [] : hooksIn(one, depth);
  });
}

function mayName(property: ts.ObjectLiteralElementLike, key: string): boolean {
  if (!ts.isSpreadAssignment(property)) return property.name !== undefined && textOf(property.name) === key;
  return optionsSpread(property)?.properties.some(one => mayName(one, key)) ?? false;
}

function optionsSpread({ expression }: ts.SpreadAssignment): ts.ObjectLiteralExpression | null {
  const inner = unwrap(expression);
  const options = ts.isObjectLiteralExpression(inner) ? inner : valueNamed(inner);
  return options && ts.isObjectLiteralExpression(options) ? options : null;
}

function hooksIn(property: ts.ObjectLiteralElementLike, depth: number): readonly ts.Expression[] {
  if (ts.isPropertyAssignment(property)) return isHook(property) ? inTurn(property.initializer, depth) : [];
  if (ts.isShorthandPropertyAssignment(property)) return isHook(property) ? inTurn(property.name, depth) : [];
  // `{ ...friendsOnly, schema }` of options that are kept under a name
  const options = ts.isSpreadAssignment(property) ? optionsSpread(property) : null;
  return options ? hooksOf(options, depth) : [];
}

/** `compose([a, b])`; `fastify.auth([a])` lets on whoever passes one of several. */
function isComposed({ expression, arguments: given }: ts.CallExpression): boolean {
  const name = nameOf(expression) ?? '';
  const [only, ...more] = given;
  if (COMPOSED.test(name)) return true;
  return (
    name === 'auth' &&
    only !== undefined &&
    more.length === 0 &&
    ts.isArrayLiteralExpression(only) &&
    only.elements.length === 1
  );
}

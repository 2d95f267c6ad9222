import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { Column } from './row.ts';

export interface Columns {
  columns: Column[];
  isOpen: boolean;
}

/** Keys that only hold what is kept: `{ data: { … } }`, `{ input: { … } }`. */
export const HOLDERS =
  /^(data|input|values|variables|create|fields|attributes|Item|\$set|\$setOnInsert|\$push|\$addToSet|connect)$/;

/** The columns of what is handed over: an object, a list of them, one for each of a list, a constant that holds one. */
export function columnsOf(given: ts.Expression | undefined, hops = 3): Columns {
  const inner = given && unwrap(given);
  if (!inner || hops < 0) return { columns: [], isOpen: true };
  if (ts.isObjectLiteralExpression(inner)) return ofObject(inner, hops);
  if (ts.isArrayLiteralExpression(inner)) return columnsOf(inner.elements[0], hops);
  if (ts.isNewExpression(inner)) return columnsOf(inner.arguments?.[0], hops - 1);
  if (ts.isIdentifier(inner)) {
    const value = valueOf(inner);
    return value ? columnsOf(value, hops - 1) : { columns: [], isOpen: true };
  }
  if (ts.isCallExpression(inner)) return ofCall(inner, hops);
  return { columns: [], isOpen: true };
}

/** `ids.map(id => ({ … }))`, `JSON.stringify({ … })`, `arrayUnion({ … })` */
function ofCall(call: ts.CallExpression, hops: number): Columns {
  const name = nameOf(call.expression) ?? '';
  const [first] = call.arguments;
  const inner = first && unwrap(first);
  if (/^(map|flatMap)$/.test(name) && inner && isFunction(inner)) return columnsOf(returned(inner), hops - 1);
  if (/^(stringify|arrayUnion|create|build|assign|parse|raw|marshall|sql)$/.test(name))
    return columnsOf(first, hops - 1);
  return { columns: [], isOpen: true };
}

function returned(node: ts.Node): ts.Expression | undefined {
  const body = isFunction(node) ? node.body : undefined;
  if (!body || !ts.isBlock(body)) return body as ts.Expression | undefined;
  return body.statements.filter(ts.isReturnStatement).at(-1)?.expression;
}

function ofObject(object: ts.ObjectLiteralExpression, hops: number): Columns {
  const columns: Column[] = [];
  let isOpen = false;
  for (const property of object.properties) {
    if (ts.isSpreadAssignment(property)) {
      isOpen = true;
      columns.push(...ofSpread(property.expression, hops));
    }
    if (ts.isShorthandPropertyAssignment(property)) {
      if (HOLDERS.test(property.name.text)) isOpen = true;
      columns.push({ name: property.name.text, value: property.name });
    } else if (ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)) {
      const name = textOf(property.name);
      columns.push({ name, value: property.initializer });
      if (!HOLDERS.test(name)) continue;
      const held = columnsOf(property.initializer, hops - 1);
      columns.push(...held.columns);
      isOpen ||= held.isOpen;
    }
  }
  return { columns, isOpen };
}

/** `...pair` after `const pair = { … }`; `...(place ? { place } : {})`, `...(place && { place })`: kept where it was given. */
function ofSpread(spread: ts.Expression, hops: number): Column[] {
  const inner = unwrap(spread);
  const held = ts.isIdentifier(inner) ? valueOf(inner) : null;
  const object = held && unwrap(held);
  if (object) return hops > 0 && ts.isObjectLiteralExpression(object) ? ofObject(object, hops - 1).columns : [];
  const given = ts.isConditionalExpression(inner)
    ? [inner.whenTrue, inner.whenFalse]
    : ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
      ? [inner.right]
      : [];
  return given
    .map(unwrap)
    .filter(ts.isObjectLiteralExpression)
    .flatMap(one => ofObject(one, hops).columns);
}

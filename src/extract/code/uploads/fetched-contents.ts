import { calleeOf } from '../callees.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, isFunction, nameOf, receiverOf, textOf, throughout, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** From a name to what it was made of. */
const DEEP = 5;

/** The parameter of a function at whose address lies what an expression holds; null where it may hold anything else. */
export function fetchedFrom(content: ts.Expression, of: FunctionNode | null, depth = DEEP): ts.Node | null {
  if (depth === 0) return null;
  const inner = unwrap(content);
  if (ts.isAwaitExpression(inner)) return fetchedFrom(inner.expression, of, depth);
  if (ts.isCallExpression(inner)) {
    const address = requested(inner);
    if (address) return parameterBehind(address, of);
    const callee = calleeOf(inner.expression);
    const by = callee && handsOut(callee);
    if (by !== null && by !== undefined) return inner.arguments[by] ? parameterBehind(inner.arguments[by], of) : null;
    const receiver = receiverOf(inner.expression);
    const converts = /^(blob|arrayBuffer|buffer|bytes|stream|toBuffer|from|fromWeb|resize|jpeg|png|gif|webp|sharp)$/;
    if (!converts.test(nameOf(inner.expression) ?? '')) return null;
    return (receiver && fetchedFrom(receiver, of, depth)) ?? fromFirst(inner.arguments, of, depth);
  }
  if (ts.isNewExpression(inner)) return fromFirst(inner.arguments, of, depth);
  if (ts.isArrayLiteralExpression(inner) && inner.elements.length === 1)
    return fetchedFrom(inner.elements[0]!, of, depth);
  if (ts.isPropertyAccessExpression(inner) && /^(body|data|buffer)$/.test(inner.name.text))
    return fetchedFrom(inner.expression, of, depth);
  const made = ts.isIdentifier(inner) ? madeOf(inner) : null;
  return made && fetchedFrom(made, of, depth - 1);
}

const fromFirst = (given: ts.NodeArray<ts.Expression> | undefined, of: FunctionNode | null, depth: number) =>
  given?.[0] ? fetchedFrom(given[0], of, depth) : null;

/** What a name that never changes was declared with; of `{ data } = await get(…)` the whole. */
export function madeOf(name: ts.Identifier): ts.Expression | null {
  let at: ts.Node | null = declarationOf(name.text, name);
  while (at && (ts.isBindingElement(at) || ts.isObjectBindingPattern(at) || ts.isArrayBindingPattern(at)))
    at = at.parent;
  if (!at || !ts.isVariableDeclaration(at)) return null;
  return (ts.getCombinedNodeFlags(at) & ts.NodeFlags.Const) !== 0 ? (at.initializer ?? null) : null;
}

/** The address that a request without a body asks: `fetch(url)`, `axios.get(url)`, `axios({ url, method: 'GET' })`. */
function requested(call: ts.CallExpression): ts.Expression | null {
  const chain = chainOf(call.expression);
  const [first, second] = call.arguments;
  const given = first && unwrap(first);
  if (!given || [first, second].some(one => one && /\bbody\b|method:\s*['"](POST|PUT|PATCH|HEAD)/.test(one.getText())))
    return null;
  const client = /^(axios|got|ky|superagent|needle|http|https|undici)$|axios/i;
  const isOfClient = chain.some(name => client.test(name)) || client.test(receiverOf(call.expression)?.getText() ?? '');
  const name = nameOf(call.expression) ?? '';
  if (!/^(safe)?fetch$/i.test(name) && !(isOfClient && /^(get|axios|got|ky|request|stream)$/.test(name))) return null;
  if (!ts.isObjectLiteralExpression(given)) return given;
  return valuesOf(given, 'url')[0] ?? null;
}

/** Which of its parameters says where what a function gives back lies. */
function handsOut(callee: FunctionNode): number | null {
  let at: ts.Node | null = null;
  if (callee.body)
    throughout(callee.body, node => {
      const address = ts.isCallExpression(node) ? requested(node) : null;
      if (address) at ??= parameterBehind(address, callee);
    });
  const index = callee.parameters.findIndex(one => one === at);
  return index < 0 ? null : index;
}

/** The values of an object, or the one under a key. */
export const valuesOf = (object: ts.ObjectLiteralExpression, key?: string): ts.Expression[] =>
  object.properties.flatMap(one => {
    if (key !== undefined && (!one.name || textOf(one.name) !== key)) return [];
    if (ts.isShorthandPropertyAssignment(one)) return [one.name];
    return ts.isPropertyAssignment(one) ? [one.initializer] : [];
  });

/** The parameter that an expression is, or is a member or one of: `media.path` for each of `media`. */
export function parameterBehind(
  expression: ts.Expression,
  of: FunctionNode | null,
  depth = DEEP,
): ts.ParameterDeclaration | null {
  let root = unwrap(expression);
  for (let before = receiverOf(root); before; before = receiverOf(root)) root = unwrap(before);
  if (ts.isParenthesizedExpression(root) || depth === 0) return null;
  if (ts.isBinaryExpression(root)) return parameterBehind(root.left, of, depth);
  // `post.media.filter(isPicture)` holds some of them.
  const chosen = ts.isCallExpression(root) && /^(filter|slice|flat|reverse)$/.test(nameOf(root.expression) ?? '');
  if (chosen) return parameterBehind(receiverOf((root as ts.CallExpression).expression) ?? root, of, depth - 1);
  if (!ts.isIdentifier(root)) return null;
  let at: ts.Node | null = declarationOf(root.text, root);
  while (at && (ts.isBindingElement(at) || ts.isObjectBindingPattern(at) || ts.isArrayBindingPattern(at)))
    at = at.parent;
  if (!at) return null;
  if (ts.isParameter(at)) {
    if (of && at.parent === of) return at;
    // `media.map(async one => …)`
    const list = isFunction(at.parent) && ts.isCallExpression(at.parent.parent) ? at.parent.parent : null;
    const over = list && receiverOf(list.expression);
    if (!over) return of ? null : at;
    return parameterBehind(over, of, depth - 1);
  }
  if (!ts.isVariableDeclaration(at)) return null;
  const loop = at.parent.parent;
  const from = ts.isForOfStatement(loop) ? loop.expression : at.initializer;
  return from ? parameterBehind(from, of, depth - 1) : null;
}

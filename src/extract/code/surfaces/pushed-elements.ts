import type { Held } from '../guards/dominance.ts';
import { heldAt } from '../guards/dominance.ts';
import { eachNode, enclosingFunction, nameOf, receiverOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

const ADDS = /^(push|add)$/;
const CHANGES = /^(unshift|splice|fill|copyWithin|concat)$/;

/**
 * `const known = []; for (…) if (isFriend(one)) known.push(one)`: what holds where the only line stands that puts something on
 * the list. Null for what is no such list.
 */
export function heldByPush(list: ts.Identifier, start: ts.Expression): readonly Held[] | null {
  if (!isEmpty(unwrap(start))) return null;
  const declaration = declarationOf(list.text, list);
  if (!declaration) return null;
  const before = known.get(declaration);
  if (before) return before;
  // What stands before the line that adds is read on the way, and the list among it.
  known.set(declaration, []);
  const held = heldWhereAdded(list, declaration);
  known.set(declaration, held);
  return held;
}

const known = new WeakMap<ts.Node, readonly Held[]>();

function heldWhereAdded(list: ts.Identifier, declaration: ts.Node): Held[] {
  const around = enclosingFunction(declaration);
  if (!around?.body) return [];
  const pushes: ts.CallExpression[] = [];
  let isOther = false;
  eachNode(around.body, node => {
    if (!ts.isIdentifier(node) || node.text !== list.text || declarationOf(node.text, node) !== declaration) return;
    const { parent } = node;
    if (ts.isElementAccessExpression(parent) && ts.isBinaryExpression(parent.parent)) isOther = true;
    const call = ts.isPropertyAccessExpression(parent) && parent.expression === node ? parent.parent : null;
    if (!call || !ts.isCallExpression(call) || receiverOf(call.expression) !== node) return;
    const name = nameOf(call.expression) ?? '';
    if (ADDS.test(name)) pushes.push(call);
    else if (CHANGES.test(name)) isOther = true;
  });
  const [push, ...more] = pushes;
  const isOne = push && more.length === 0 && push.arguments.length === 1 && !ts.isSpreadElement(push.arguments[0]!);
  return isOne && !isOther ? heldAt(push, around) : [];
}

/** `[]`, `new Set()` */
function isEmpty(value: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(value)) return value.elements.length === 0;
  return ts.isNewExpression(value) && /^(Set|Array)$/.test(nameOf(value.expression) ?? '') && !value.arguments?.length;
}

import { chainOf, enclosingFunction, eachNode, nameOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** A group that somebody is taken into: whoever is in it is known there. One that anybody may enter is another thing. */
const CLOSED = /^(team|workspace|organi[sz]ation|org|tenant|company|classroom|class|school)_?(id|uuid)$/i;
const OF_WHO_ASKS = /^(ctx|context|req|request|session|me|self|viewer|caller|(current|my|auth)\w*)\b/i;

/**
 * `and(eq(members.teamId, teamId), or(ilike(…), ilike(…)))`, and a list of such conditions that all must be so: the query
 * itself finds only people of one group. Of two columns it is said how they are joined, and of one of two alternatives nothing.
 */
export function isInClosedGroup(condition: ts.Node): boolean {
  for (let at = condition; at.parent && !ts.isStatement(at.parent); at = at.parent) {
    const { parent } = at;
    if (!ts.isCallExpression(parent) || parent.expression === at) continue;
    const name = nameOf(parent.expression);
    if (name === 'and' && parent.arguments.some(one => one !== at && keepsToGroup(one))) return true;
    if (name === 'push' && isPushedBesideGroup(parent)) return true;
    if (name !== 'and' && name !== 'or') return false;
  }
  return false;
}

function keepsToGroup(node: ts.Expression): boolean {
  const inner = unwrap(node);
  if (!ts.isCallExpression(inner)) return false;
  if (nameOf(inner.expression) === 'and') return inner.arguments.some(keepsToGroup);
  const [column, value] = inner.arguments;
  if (nameOf(inner.expression) !== 'eq' || !column || !value) return false;
  const isColumn = ts.isPropertyAccessExpression(column) && CLOSED.test(column.name.text);
  return isColumn && (ts.isIdentifier(unwrap(value)) || OF_WHO_ASKS.test(value.getText()));
}

/** `const all = [eq(members.teamId, teamId)]; if (name) all.push(or(…)); … where(and(...all))` */
function isPushedBesideGroup({ expression }: ts.CallExpression): boolean {
  const [name, ...more] = chainOf(expression);
  const declared = name === undefined || more.length !== 1 ? null : declarationOf(name, expression);
  const around = enclosingFunction(expression);
  if (!declared || !around || !ts.isVariableDeclaration(declared) || !declared.initializer) return false;
  const list = unwrap(declared.initializer);
  if (!ts.isArrayLiteralExpression(list) || !list.elements.some(keepsToGroup)) return false;
  let [isUsed, isForAll] = [false, true];
  eachNode(around, node => {
    if (!ts.isSpreadElement(node) || node.expression.getText() !== name) return;
    isUsed = true;
    isForAll &&= ts.isCallExpression(node.parent) && nameOf(node.parent.expression) === 'and';
  });
  return isUsed && isForAll;
}

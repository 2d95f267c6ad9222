import { isGivenGroup } from './given-groups.ts';
import { chainOf, enclosingFunction, eachNode, nameOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isTakenFrom } from '../writes/write.ts';
import { writesTo } from '../writes/writes-to.ts';

/** A group that somebody is taken into: whoever is in it is known there. One that anybody may enter is another thing. */
const CLOSED = /^(team|workspace|organi[sz]ation|org|tenant|company|classroom|class|school)_?(id|uuid)$/i;
const OF_WHO_ASKS = /^(ctx|context|req|request|session|me|self|viewer|caller|(current|my|auth)\w*)\b/i;

/**
 * `and(eq(members.teamId, teamId), or(ilike(…), ilike(…)))`, and a list of such conditions that all must be so: the query
 * itself finds only people of one group. Of two columns it is said how they are joined, and of one of two alternatives nothing.
 *
 * @returns "given" where the request says which group.
 */
export function closedGroupOf(condition: ts.Node): 'known' | 'given' | null {
  for (let at = condition; at.parent && !ts.isStatement(at.parent); at = at.parent) {
    const { parent } = at;
    if (!ts.isCallExpression(parent) || parent.expression === at) continue;
    const name = nameOf(parent.expression);
    const group =
      name === 'and'
        ? groupIn(parent.arguments.filter(one => one !== at))
        : name === 'push'
          ? groupPushedBeside(parent)
          : null;
    if (group) return isGivenGroup(group) ? 'given' : 'known';
    if (name !== 'and' && name !== 'or') return null;
  }
  return null;
}

const groupIn = (conditions: readonly ts.Expression[]): ts.Expression | null =>
  conditions.map(groupKeptTo).find(one => one !== null) ?? null;

/** The condition by which only those of one group are found. */
function groupKeptTo(node: ts.Expression): ts.Expression | null {
  const inner = unwrap(node);
  if (!ts.isCallExpression(inner)) return null;
  if (nameOf(inner.expression) === 'and') return groupIn(inner.arguments);
  const [column, value] = inner.arguments;
  if (nameOf(inner.expression) !== 'eq' || !column || !value) return null;
  const isColumn = ts.isPropertyAccessExpression(column) && CLOSED.test(column.name.text);
  return isColumn && (ts.isIdentifier(unwrap(value)) || OF_WHO_ASKS.test(value.getText())) ? inner : null;
}

/** `const all = [eq(members.teamId, teamId)]; if (name) all.push(or(…)); … where(and(...all))` */
function groupPushedBeside({ expression }: ts.CallExpression): ts.Expression | null {
  const [name, ...more] = chainOf(expression);
  const declared = name === undefined || more.length !== 1 ? null : declarationOf(name, expression);
  const around = enclosingFunction(expression);
  if (!declared || !around || !ts.isVariableDeclaration(declared) || !declared.initializer) return null;
  const list = unwrap(declared.initializer);
  const group = ts.isArrayLiteralExpression(list) ? groupIn([...list.elements]) : null;
  if (!group || mayLoseSome(declared.name)) return null;
  let [isUsed, isForAll] = [false, true];
  eachNode(around, node => {
    if (!ts.isSpreadElement(node) || node.expression.getText() !== name) return;
    isUsed = true;
    isForAll &&= ts.isCallExpression(node.parent) && nameOf(node.parent.expression) === 'and';
  });
  return isUsed && isForAll ? group : null;
}

/** `all = []`, `all.pop()`, `all[0] = or(…)`: of the conditions that it began with one may be gone. */
function mayLoseSome(list: ts.BindingName): boolean {
  if (!ts.isIdentifier(list)) return true;
  for (const write of writesTo(list, {}))
    if (/^(set|deleted|over)$/.test(write.kind) || isTakenFrom(write)) return true;
  return false;
}

import { enclosingFunction, eachNode, nameOf, unwrap } from '../names.ts';
import { leaves } from '../guards/completion.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { Group } from './asked-members.ts';
import { groupOf, holdsAsker, holdsGroup, isOfAsker } from './asked-members.ts';
import { groupGivenIn } from './given-groups.ts';
import { asksMembers, assertsMember } from './membership-calls.ts';
import { mayKeepWord } from './words-kept.ts';

/**
 * Whether it is asked before a search that whoever asks is in the very group that the request names: `if (req.user.schoolId !==
 * req.params.schoolId) return 403`, a row of memberships that names both, `assertMember(req.user.id, schoolId)`. What else is asked of
 * the two (how often they came, whether something is switched on for them) says nothing of it.
 */
export function isGroupAsked(query: ts.Node): boolean {
  const around = enclosingFunction(query);
  const groups = groupGivenIn(query);
  if (!around || groups.length === 0) return false;
  return groups.every(({ column, value }) => {
    const group = groupOf(column, value);
    let isAsked = false;
    eachNode(around, node => {
      if (isAsked || node.end > query.pos || enclosingFunction(node) !== around || !isOnTheWay(node, query)) return;
      if (ts.isIfStatement(node) && leaves(node.thenStatement))
        isAsked = waysOf(node.expression).some(one => refuses(one, group));
      else if (ts.isExpressionStatement(node)) isAsked = asserts(node.expression, group);
    });
    return isAsked;
  });
}

/** Not what is asked at times only, or where what it throws is caught before the search. */
const isOnTheWay = ({ parent }: ts.Node, query: ts.Node): boolean =>
  ts.isBlock(parent) && parent.pos <= query.pos && query.end <= parent.end;

/** Each of `!user || user.schoolId !== id` is enough to be sent away. */
function waysOf(condition: ts.Expression): ts.Expression[] {
  const inner = unwrap(condition);
  return ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.BarBarToken
    ? [inner.left, inner.right].flatMap(waysOf)
    : [inner];
}

function refuses(way: ts.Expression, group: Group): boolean {
  if (ts.isBinaryExpression(way)) {
    if (!/^!==?$/.test(way.operatorToken.getText())) return false;
    const { left, right } = way;
    return (isOfAsker(left, group) && holdsGroup(right, group)) || (isOfAsker(right, group) && holdsGroup(left, group));
  }
  if (!ts.isPrefixUnaryExpression(way) || way.operator !== ts.SyntaxKind.ExclamationToken) return false;
  const asked = behind(way.operand);
  return asked !== null && ts.isCallExpression(asked) && asksMembers(asked, group);
}

/** The call that a name holds the answer of. */
function behind(of: ts.Expression): ts.Expression | null {
  let at = unwrap(of);
  for (let steps = 3; steps > 0 && ts.isIdentifier(at); steps--) {
    const value = valueOf(at);
    if (!value) return null;
    at = unwrap(value);
  }
  return ts.isAwaitExpression(at) ? unwrap(at.expression) : at;
}

/** `await assertMember(req.user.id, schoolId)`, which throws. */
function asserts(statement: ts.Expression, group: Group): boolean {
  const inner = unwrap(statement);
  const call = ts.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  return (
    ts.isCallExpression(call) &&
    assertsMember(nameOf(call.expression) ?? '', group) &&
    call.arguments.some(one => holdsGroup(one, group)) &&
    call.arguments.some(holdsAsker) &&
    mayKeepWord(call)
  );
}

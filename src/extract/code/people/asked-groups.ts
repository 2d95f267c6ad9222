import { chainOf, eachNode, enclosingFunction, nameOf, unwrap } from '../names.ts';
import { leaves } from '../guards/completion.ts';
import { valueBehind, valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { groupGivenIn } from './given-groups.ts';

/**
 * Whether it is asked before a search that whoever asks is in the very group that the request names: `if (req.user.schoolId !==
 * req.params.schoolId) return 403`, a row of memberships that names both, `assertMember(req.user.id, schoolId)`.
 */
export function isGroupAsked(query: ts.Node): boolean {
  const around = enclosingFunction(query);
  const groups = groupGivenIn(query);
  if (!around || groups.length === 0) return false;
  return groups.every(({ column, value }) => {
    const group = plainOf(value);
    let isAsked = false;
    eachNode(around, node => {
      if (isAsked || node.end > query.pos || enclosingFunction(node) !== around) return;
      if (ts.isIfStatement(node) && leaves(node.thenStatement))
        isAsked = waysOf(node.expression).some(one => refuses(one, group, column));
      else if (ts.isExpressionStatement(node)) isAsked = asserts(node.expression, group);
    });
    return isAsked;
  });
}

/** Each of `!user || user.schoolId !== id` is enough to be sent away. */
function waysOf(condition: ts.Expression): ts.Expression[] {
  const inner = unwrap(condition);
  return ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.BarBarToken
    ? [inner.left, inner.right].flatMap(waysOf)
    : [inner];
}

function refuses(way: ts.Expression, group: string, column: string): boolean {
  if (ts.isBinaryExpression(way))
    return /^!==?$/.test(way.operatorToken.getText()) && holdsGroup(way, group) && holdsAsker(way);
  if (!ts.isPrefixUnaryExpression(way) || way.operator !== ts.SyntaxKind.ExclamationToken) return false;
  const asked = behind(way.operand);
  if (!asked || !holdsAsker(asked)) return false;
  return holdsGroup(asked, group) || isOfMembers(asked, column);
}

/** The call or comparison that a name holds the answer of. */
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
function asserts(statement: ts.Expression, group: string): boolean {
  const inner = unwrap(statement);
  const call = ts.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  if (!ts.isCallExpression(call)) return false;
  const words = splitWords(nameOf(call.expression) ?? '');
  return (
    /^(assert|ensure|require|check|verify|must)$/.test(words[0] ?? '') &&
    words.some(word => /^(members?|membership|access|belongs|in)$/.test(word)) &&
    call.arguments.some(one => holdsGroup(one, group)) &&
    call.arguments.some(holdsAsker)
  );
}

/** `req.school.members.some(one => one.userId === req.user.id)` of the school that was loaded. */
function isOfMembers(asked: ts.Expression, column: string): boolean {
  const chain = ts.isCallExpression(asked) ? chainOf(asked.expression) : [];
  const [what] = splitWords(column);
  return chain.includes('members') && what !== undefined && chain.some(one => splitWords(one).includes(what));
}

const plainOf = (value: ts.Expression): string => {
  const inner = unwrap(value);
  const held = ts.isIdentifier(inner) ? valueBehind(inner) : inner;
  return (held ?? inner).getText();
};

function holdsGroup(within: ts.Expression, group: string): boolean {
  return holds(within, node => node.getText() === group || (ts.isIdentifier(node) && plainOf(node) === group));
}

const holdsAsker = (within: ts.Expression): boolean =>
  holds(within, node => ASKER.test(node.getText()) || (ts.isIdentifier(node) && ASKER.test(plainOf(node))));
/** Who is signed in. */
const ASKER =
  /^(?:(?:req|request|ctx|context|c|event|locals)\.)?(?:user|auth|session|viewer|account|currentUser|me)\b(?!\.(?:body|query|params))/;

function holds(within: ts.Node, is: (node: ts.Expression) => boolean): boolean {
  let found = false;
  const look = (node: ts.Node): void => {
    if (found) return;
    const isMember = node.parent && ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    const isKey = node.parent && ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    if (!isMember && !isKey && (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node))) found = is(node);
    ts.forEachChild(node, look);
  };
  look(within);
  return found;
}

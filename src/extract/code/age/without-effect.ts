import { mentionsBirth } from './birth-names.ts';
import { literalOf } from '../literals.ts';
import { chainOf, enclosingFunction, isFunction, nameOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** `age >= 13 || true`, `age < 13 && false`: whatever the comparison says, all goes on the same way. */
export function isSettled(node: ts.Node): boolean {
  for (let at: ts.Node = node; at.parent && ts.isExpression(at.parent); at = at.parent) {
    const { parent } = at;
    if (!ts.isBinaryExpression(parent)) {
      if (ts.isParenthesizedExpression(parent) || ts.isPrefixUnaryExpression(parent)) continue;
      return false;
    }
    const { kind } = parent.operatorToken;
    const isOr = kind === ts.SyntaxKind.BarBarToken;
    if (!isOr && kind !== ts.SyntaxKind.AmpersandAmpersandToken) return false;
    const other = literalOf(parent.left === at ? parent.right : parent.left);
    if (other?.value === isOr) return true;
  }
  return false;
}

const KEEPS =
  /^(create|createOne|createUser|createAccount|insert|insertOne|insertUser|upsert|save|signUp|register|registerUser)$/;
/** What was only made before is kept by one of these. */
const STORES = /\b(save\w*|insert\w*|persist|flush|commit)\s*\(/;
/** All of it is taken back where it throws. */
const TAKEN_BACK = /^\$?(with|run(In)?)?transaction(al)?$/i;
const OF_TRANSACTION = /\b(t|trx|\w*transaction|queryRunner)\b/i;

/**
 * `await users.create({ birthDate }); if (isUnder13(birthDate)) return res.status(403).end();`: the account is there, and only
 * the answer says no. Who then takes it away, or changes what it may do, has not come too late.
 */
export function comesTooLate(node: ts.Node): boolean {
  const branch = branchOf(node);
  if (!branch || branch.elseStatement || !onlyAnswers(branch.thenStatement)) return false;
  const list = branch.parent;
  const around = enclosingFunction(branch);
  if (!ts.isBlock(list) || list.parent !== around || isTakenBack(around)) return false;
  const index = list.statements.indexOf(branch);
  const before = list.statements.slice(0, index);
  if (before.some(one => OF_TRANSACTION.test(one.getText()))) return false;
  return before.some(keepsBirth) && !list.statements.slice(index + 1).some(one => STORES.test(one.getText()));
}

function branchOf(node: ts.Node): ts.IfStatement | null {
  let at = node;
  while (at.parent && ts.isExpression(at.parent)) at = at.parent;
  return ts.isIfStatement(at.parent) && at.parent.expression === at ? at.parent : null;
}

/** `return res.status(403).end()`, `throw new TooYoung()`, `res.status(403).end(); return;` */
function onlyAnswers(then: ts.Statement): boolean {
  const statements = ts.isBlock(then) ? then.statements : [then];
  const last = statements.at(-1);
  return (
    last !== undefined &&
    (ts.isThrowStatement(last) || (ts.isReturnStatement(last) && saysNo(last.expression))) &&
    statements.every(one => one === last || /^(res|reply|response|ctx|c|logger|console)\b/.test(one.getText())) &&
    !/delete|destroy|remove|ban|block|disable|suspend|rollback|restrict|update|minor|child/i.test(then.getText())
  );
}

/** Nothing, a value that is written out, or the answer of a server; `askParent(user)` does something about it. */
function saysNo(answer: ts.Expression | undefined): boolean {
  if (!answer || literalOf(answer) || ts.isObjectLiteralExpression(answer) || ts.isNewExpression(answer)) return true;
  if (ts.isIdentifier(answer)) return answer.text === 'undefined';
  return (
    ts.isCallExpression(answer) &&
    /^(res|reply|response|ctx|c|Response|NextResponse|json)$/.test(chainOf(answer)[0] ?? '')
  );
}

/** It stands here, and is not only defined here or done under a condition. */
function keepsBirth(statement: ts.Statement): boolean {
  if (!ts.isVariableStatement(statement) && !ts.isExpressionStatement(statement)) return false;
  let keeps = false;
  const look = (node: ts.Node): void => {
    if (keeps || isFunction(node)) return;
    // `repository.create({ … })` without waiting makes a row that is not stored yet.
    keeps =
      ts.isAwaitExpression(node) &&
      ts.isCallExpression(node.expression) &&
      KEEPS.test(nameOf(node.expression.expression) ?? '') &&
      node.expression.arguments.some(mentionsBirth);
    ts.forEachChild(node, look);
  };
  look(statement);
  return keeps;
}

const isTakenBack = (around: ts.Node): boolean =>
  (ts.isCallExpression(around.parent) && TAKEN_BACK.test(nameOf(around.parent.expression) ?? '')) ||
  (ts.isMethodDeclaration(around) && (ts.getDecorators(around) ?? []).some(one => /transaction/i.test(one.getText())));

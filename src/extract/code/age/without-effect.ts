import { mentionsBirth } from './birth-names.ts';
import { literalOf } from '../literals.ts';
import { enclosingFunction, isFunction, nameOf } from '../names.ts';
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
/** All of it is taken back where it throws. */
const TAKEN_BACK = /^\$?(with|run(In)?)?transaction(al)?$/i;

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
  return list.statements.slice(0, list.statements.indexOf(branch)).some(keepsBirth);
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
    (ts.isReturnStatement(last) || ts.isThrowStatement(last)) &&
    statements.every(one => one === last || /^(res|reply|response|ctx|c|logger|console)\b/.test(one.getText())) &&
    !/delete|destroy|remove|ban|block|disable|suspend|rollback|restrict|update|minor|child/i.test(then.getText())
  );
}

/** It stands here, and is not only defined here or done under a condition. */
function keepsBirth(statement: ts.Statement): boolean {
  if (!ts.isVariableStatement(statement) && !ts.isExpressionStatement(statement)) return false;
  let keeps = false;
  const look = (node: ts.Node): void => {
    if (keeps || isFunction(node)) return;
    keeps =
      ts.isCallExpression(node) && KEEPS.test(nameOf(node.expression) ?? '') && node.arguments.some(mentionsBirth);
    ts.forEachChild(node, look);
  };
  look(statement);
  return keeps;
}

const isTakenBack = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && TAKEN_BACK.test(nameOf(parent.expression) ?? '');

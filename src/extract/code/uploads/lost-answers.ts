import { calleeOf } from '../callees.ts';
import { returnsOf } from '../guards/returns.ts';
import { enclosingFunction, eachNode, isFunction, nameOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { ts } from '../ts-morph.ts';

const LOGS = /^(console|log|logger|metrics?|stats|analytics|telemetry|sentry|this\.log(ger)?)\b/i;
/** Hands it to somebody who does it later, and acts on it there. */
const QUEUES = /^(add|enqueue|publish|send|emit|dispatch|push|schedule|trigger|invoke|post|fetch|request)/i;

/**
 * `photoDna.match(bytes).catch(noop)`, `const found = await match(bytes); logger.info(found)`: it is asked, and whatever the
 * answer, the file goes on. A function of the product may act on it by itself, unless all that it does is to answer.
 */
export function isAnswerLost(call: ts.CallExpression | ts.NewExpression): boolean {
  if (!ts.isCallExpression(call) || QUEUES.test(nameOf(call.expression) ?? '')) return false;
  const own = calleeOf(call.expression);
  if (own?.body && !onlyAnswers(own)) return false;
  let at: ts.Node = call;
  let isAwaited = false;
  for (;;) {
    const { parent } = at;
    if (ts.isAwaitExpression(parent)) isAwaited = true;
    else if (ts.isPropertyAccessExpression(parent) && /^(catch|finally)$/.test(parent.name.text)) {
      if (!ts.isCallExpression(parent.parent)) return false;
    } else if (ts.isPropertyAccessExpression(parent) && parent.name.text === 'then') {
      if (!ts.isCallExpression(parent.parent) || !parent.parent.arguments.every(onlyLogs)) return false;
    } else if (!(ts.isCallExpression(parent) && parent.expression === at) && !ts.isParenthesizedExpression(parent))
      break;
    at = parent;
  }
  // One that is waited for may throw.
  if (ts.isExpressionStatement(at.parent) || ts.isVoidExpression(at.parent)) return !isAwaited || !!own?.body;
  // `if (await match(bytes)) logger.warn('known')`
  if (ts.isIfStatement(at.parent)) return at.parent.expression === at && isNote(at.parent);
  if (!ts.isVariableDeclaration(at.parent) || !ts.isIdentifier(at.parent.name)) return false;
  const { name } = at.parent;
  const around = enclosingFunction(name) ?? name.getSourceFile();
  let isUsed = false;
  eachNode(around, one => {
    if (ts.isIdentifier(one) && one !== name && one.text === name.text) isUsed ||= !isLogged(one);
  });
  return !isUsed;
}

/** A function that says yes or no on every way, throws nothing, and changes nothing by itself. */
function onlyAnswers(declared: FunctionNode): boolean {
  const ways = returnsOf(declared);
  if (ways.some(({ value }) => value === null)) return false;
  // What only hands on what a service is asked may throw as that does.
  if (ways.every(({ value }) => ts.isCallExpression(unwrap(value!)))) return false;
  let acts = false;
  if (declared.body)
    eachNode(declared.body, node => {
      if (ts.isThrowStatement(node)) acts = true;
      if (ts.isCallExpression(node)) acts ||= ACTS.test(nameOf(node.expression) ?? '');
    });
  return !acts;
}
const ACTS =
  /^(delete|remove|quarantine|ban|block|suspend|report|unlink|destroy|reject|refuse|abort|save|update|create|insert|set|put|hold|flag|lock|throw|assert|fail|next|add|enqueue|publish|emit|dispatch|push|schedule|notify|alert)/i;

/** `found => found && logger.warn(found)` */
function onlyLogs(callback: ts.Expression): boolean {
  const inner = unwrap(callback);
  if (!isFunction(inner) || !inner.body) return false;
  const isLog = (one: ts.Expression): boolean => {
    const said = unwrap(one);
    if (ts.isBinaryExpression(said)) return isLog(said.right);
    return ts.isCallExpression(said) && LOGS.test(said.expression.getText());
  };
  return ts.isBlock(inner.body)
    ? inner.body.statements.every(one => (ts.isIfStatement(one) ? isNote(one) : isLogStatement(one)))
    : isLog(inner.body);
}

/** A branch that is only written down. */
function isNote({ thenStatement, elseStatement }: ts.IfStatement): boolean {
  const does = ts.isBlock(thenStatement) ? thenStatement.statements : [thenStatement];
  return !elseStatement && does.every(isLogStatement);
}

function isLogStatement(statement: ts.Statement): boolean {
  const said = ts.isExpressionStatement(statement) ? unwrap(statement.expression) : null;
  return !!said && ts.isCallExpression(said) && LOGS.test(said.expression.getText());
}

function isLogged(node: ts.Node): boolean {
  for (let at = node; !ts.isStatement(at); at = at.parent) {
    if (ts.isIfStatement(at.parent) && at.parent.expression === at) return isNote(at.parent);
    if (!ts.isExpressionStatement(at.parent)) continue;
    const called = unwrap(at as ts.Expression);
    return ts.isCallExpression(called) && LOGS.test(called.expression.getText());
  }
  return false;
}

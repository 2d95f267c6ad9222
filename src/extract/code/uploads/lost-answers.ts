import { calleeOf } from '../callees.ts';
import { enclosingFunction, eachNode, nameOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

const LOGS = /^(console|log|logger|metrics?|stats|analytics|telemetry|sentry|this\.log(ger)?)\b/i;
/** Hands it to somebody who does it later, and acts on it there. */
const QUEUES = /^(add|enqueue|publish|send|emit|dispatch|push|schedule|trigger|invoke|post|fetch|request)/i;

/**
 * `photoDna.match(bytes).catch(noop)`, `const found = await match(bytes); logger.info(found)`: it is asked, and whatever the
 * answer, the file goes on. A function of the product may act on it by itself.
 */
export function isAnswerLost(call: ts.CallExpression | ts.NewExpression): boolean {
  if (!ts.isCallExpression(call) || QUEUES.test(nameOf(call.expression) ?? '') || calleeOf(call.expression)?.body)
    return false;
  let at: ts.Node = call;
  let isAwaited = false;
  for (;;) {
    const { parent } = at;
    if (ts.isAwaitExpression(parent)) isAwaited = true;
    else if (ts.isPropertyAccessExpression(parent) && /^(catch|finally)$/.test(parent.name.text)) {
      if (!ts.isCallExpression(parent.parent)) return false;
    } else if (!(ts.isCallExpression(parent) && parent.expression === at) && !ts.isParenthesizedExpression(parent))
      break;
    at = parent;
  }
  // One that is waited for may throw.
  if (ts.isExpressionStatement(at.parent) || ts.isVoidExpression(at.parent)) return !isAwaited;
  if (!ts.isVariableDeclaration(at.parent) || !ts.isIdentifier(at.parent.name)) return false;
  const { name } = at.parent;
  const around = enclosingFunction(name) ?? name.getSourceFile();
  let isUsed = false;
  eachNode(around, one => {
    if (ts.isIdentifier(one) && one !== name && one.text === name.text) isUsed ||= !isLogged(one);
  });
  return !isUsed;
}

function isLogged(node: ts.Node): boolean {
  for (let at = node; !ts.isStatement(at); at = at.parent) {
    if (!ts.isExpressionStatement(at.parent)) continue;
    const called = unwrap(at as ts.Expression);
    return ts.isCallExpression(called) && LOGS.test(called.expression.getText());
  }
  return false;
}

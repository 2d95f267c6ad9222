import { isFunction, nameOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** Calls that answer a request. */
const ANSWERS = /^(json|send|sendStatus|sendFile|end|render|redirect|text|html|body|reply|status|code|next)$/;
const FAILURE = /\b(status|sendStatus|code|writeHead|sendError)\(\s*[45]\d\d\b|,\s*(\{\s*status:\s*)?[45]\d\d\b/;

/**
 * Where a handler of requests fails whatever it is sent: it throws or answers with an error at its end, and nowhere answers
 * with anything else. Null if some path may succeed.
 */
export function failureOf(handler: FunctionNode): ts.Node | null {
  const { body } = handler;
  if (!body) return null;
  if (!ts.isBlock(body)) return isFailure(body) ? headOf(body) : null;
  const last = body.statements.at(-1);
  // An empty handler answers nothing and stores nothing.
  if (!last) return body;
  const failing = failingEnd(last);
  return failing && !maySucceed(body) ? failing : null;
}

function failingEnd(last: ts.Statement): ts.Node | null {
  if (ts.isThrowStatement(last)) return isThrownAnswer(last.expression) ? null : headOf(last.expression);
  if (ts.isReturnStatement(last)) return last.expression && isFailure(last.expression) ? headOf(last.expression) : null;
  return ts.isExpressionStatement(last) && isFailure(last.expression) ? headOf(last.expression) : null;
}

/** `throw redirect(303, '/thanks')`, `throw json({ ok: true })`: how some frameworks answer at the end. */
function isThrownAnswer(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  const isMade = ts.isNewExpression(inner)
    ? /^Response$/
    : ts.isCallExpression(inner)
      ? /^(redirect|permanentRedirect|json|data)$/
      : null;
  if (!isMade?.test(nameOf((inner as ts.CallExpression).expression) ?? '')) return false;
  return (
    !FAILURE.test(inner.getText().slice(0, 400)) && !/\b(status:?\s*|[(,]\s*)[45]\d\d\b|error/i.test(inner.getText())
  );
}

/** `new HTTPError(…)` is pointed at by its name, a call by what is called. */
function headOf(expression: ts.Expression): ts.Node {
  const inner = unwrap(expression);
  return ts.isNewExpression(inner) || ts.isCallExpression(inner) ? inner.expression : inner;
}

/** `res.status(501).json(…)`, `c.json({ … }, 418)`. */
function isFailure(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  return ts.isCallExpression(inner) && FAILURE.test(inner.getText().slice(0, 400)) && answers(inner);
}

const answers = (call: ts.CallExpression) => ANSWERS.test(nameOf(call.expression) ?? '');

function maySucceed(body: ts.Node): boolean {
  let may = false;
  const look = (node: ts.Node): void => {
    if (may || isFunction(node)) return;
    if (ts.isReturnStatement(node) && !(node.expression && isFailure(node.expression))) may = true;
    else if (ts.isThrowStatement(node) && isThrownAnswer(node.expression)) may = true;
    else if (ts.isExpressionStatement(node) && ts.isCallExpression(unwrap(node.expression))) {
      const call = unwrap(node.expression) as ts.CallExpression;
      const isOfResponse = ts.isPropertyAccessExpression(call.expression) || /^next$/.test(call.expression.getText());
      if (isOfResponse && answers(call) && !isFailure(call)) may = true;
      // `redirect(303, '/thanks')` of a framework throws by itself.
      if (/^(permanentR|r)edirect$/.test(call.expression.getText()) && isThrownAnswer(call)) may = true;
    }
    ts.forEachChild(node, look);
  };
  ts.forEachChild(body, look);
  return may;
}

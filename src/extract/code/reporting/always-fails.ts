import { isFunction, nameOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { splitWords } from '../tokens.ts';
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
  if (!ts.isExpressionStatement(last)) return null;
  return isFailure(last.expression) || isThrownFailure(last.expression) ? headOf(last.expression) : null;
}

/** `error(501, 'not yet')` of a framework throws by itself. */
function isThrownFailure(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  const [status] = ts.isCallExpression(inner) ? inner.arguments : [];
  return (
    ts.isCallExpression(inner) && inner.expression.getText() === 'error' && /^[45]\d\d$/.test(status?.getText() ?? '')
  );
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
    if (ts.isReturnStatement(node) && !(node.expression && (isFailure(node.expression) || sendsAway(node.expression))))
      may = true;
    else if (ts.isThrowStatement(node) && isThrownAnswer(node.expression)) may ||= !sendsAway(node.expression);
    else if (ts.isExpressionStatement(node) && ts.isCallExpression(unwrap(node.expression))) {
      const call = unwrap(node.expression) as ts.CallExpression;
      const isOfResponse = ts.isPropertyAccessExpression(call.expression) || /^next$/.test(call.expression.getText());
      if (isOfResponse && answers(call) && !isFailure(call)) may ||= !sendsAway(call);
      // `redirect(303, '/thanks')` of a framework throws by itself.
      if (/^(permanentR|r)edirect$/.test(call.expression.getText()) && isThrownAnswer(call)) may ||= !sendsAway(call);
    }
    ts.forEachChild(node, look);
  };
  ts.forEachChild(body, look);
  return may;
}

const SIGN_IN = /^(login|signin|auth|authenticate|sso|logon|signup|register|join)$/;
const SIGN_IN_OF_TWO = /\b(log|sign) (in|on|up)\b/;
const WHO = /^(user|session|auth|account|me|viewer|token|login|member|identity|principal)$/;

/** `redirect('/login')`, or any redirect for want of somebody: who is not signed in reports nothing that way. */
function sendsAway(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  if (!ts.isCallExpression(inner) || !/^(permanentR|r)edirect$/.test(nameOf(inner.expression) ?? '')) return false;
  // Where it leads stands last: `/auth/thanks` is no sign-in.
  const words = inner.arguments.flatMap(one =>
    splitWords(
      one
        .getText()
        .replace(/[?#].*/s, '')
        .replace(/^.*\//s, ''),
    ),
  );
  if (words.some(word => SIGN_IN.test(word)) || SIGN_IN_OF_TWO.test(words.join(' '))) return true;
  let at: ts.Node = inner;
  while (!isFunction(at) && !ts.isIfStatement(at.parent)) at = at.parent;
  return ts.isIfStatement(at.parent) && at === at.parent.thenStatement && lacksSomebody(at.parent.expression);
}

/** `!user`, `!(await currentUser())`, `locals.user === null` */
function lacksSomebody(condition: ts.Expression): boolean {
  const inner = unwrap(condition);
  const isWho = (one: ts.Expression) => {
    const asked = unwrap(one);
    return splitWords(nameOf(ts.isCallExpression(asked) ? asked.expression : asked) ?? '').some(word => WHO.test(word));
  };
  if (ts.isPrefixUnaryExpression(inner))
    return inner.operator === ts.SyntaxKind.ExclamationToken && isWho(inner.operand);
  if (!ts.isBinaryExpression(inner)) return false;
  const operator = inner.operatorToken.getText();
  if (operator === '||') return lacksSomebody(inner.left) && lacksSomebody(inner.right);
  return /^===?$/.test(operator) && /^(null|undefined)$/.test(inner.right.getText()) && isWho(inner.left);
}

import { meaningOf } from '../links/meaning.ts';
import { isFunction, nameOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** Time goes by, and nothing else: `new Promise(done => setTimeout(done, 800))`, `sleep(500)`, `Promise.resolve(true)`. */
export function isWait(expression: ts.Expression, depth = 3): boolean {
  const inner = unwrap(expression);
  if (ts.isNewExpression(inner)) return isEmptyPromise(inner);
  if (!ts.isCallExpression(inner) || depth === 0) return false;
  if (/^Promise\.resolve$/.test(inner.expression.getText())) return inner.arguments.every(isPlain);
  if (!inner.arguments.every(isPlain)) return false;
  const meaning = meaningOf(inner.expression);
  const declared = meaning?.is === 'function' ? meaning.node : null;
  if (!declared) return WAITS.test(nameOf(inner.expression) ?? '') && inner.arguments.length === 1;
  const { body } = declared;
  if (!body) return false;
  if (!ts.isBlock(body)) return isWait(body, depth - 1);
  const [only, ...more] = body.statements;
  return (
    more.length === 0 && !!only && ts.isReturnStatement(only) && !!only.expression && isWait(only.expression, depth - 1)
  );
}

/** Names of packages and of the language's own timers (`timers/promises`). */
const WAITS = /^(sleep|delay|wait|pause)$/;

/** The same where a value is read: `const answer = await Promise.resolve({ ok: true })`. */
export const keepsWaiting = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && isWait(node);

/** The executor only hands its end on to a timer, or calls it at once. */
function isEmptyPromise({ expression, arguments: given }: ts.NewExpression): boolean {
  const executor = given?.[0] && unwrap(given[0]);
  if (nameOf(expression) !== 'Promise' || !executor || !isFunction(executor)) return false;
  const [end] = executor.parameters;
  const name = end && ts.isIdentifier(end.name) ? end.name.text : null;
  const does = executor.body && ts.isBlock(executor.body) ? executor.body.statements : null;
  const only = does
    ? does.length === 1 && ts.isExpressionStatement(does[0]!) && does[0].expression
    : (executor.body as ts.Expression | undefined);
  const call = only ? unwrap(only) : null;
  if (name === null || !call || !ts.isCallExpression(call)) return false;
  if (nameOf(call.expression) !== 'setTimeout') return isEnd(call, name);
  const [first] = call.arguments;
  const ended = first && unwrap(first);
  if (!ended) return false;
  if (ts.isIdentifier(ended)) return ended.text === name;
  if (!ts.isArrowFunction(ended) || ts.isBlock(ended.body)) return false;
  const answered = unwrap(ended.body);
  return ts.isCallExpression(answered) && isEnd(answered, name);
}

/** `resolve({ ok: true })` */
const isEnd = ({ expression, arguments: given }: ts.CallExpression, name: string) =>
  ts.isIdentifier(expression) && expression.text === name && given.every(isPlain);

function isPlain(node: ts.Node): boolean {
  if (ts.isCallExpression(node) || ts.isNewExpression(node) || isFunction(node)) return false;
  return ts.forEachChild(node, one => (isPlain(one) ? undefined : true)) !== true;
}

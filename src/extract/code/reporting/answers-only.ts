import { isOfAbstract } from './abstract-members.ts';
import { literally } from '../../../kit/text.ts';
import type { FunctionNode } from '../names.ts';
import { meaningOf } from '../links/meaning.ts';
import { chainOf, eachNode, nameOf, unwrap } from '../names.ts';
import type { Slice } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const LOGS =
  /^(console|log|logger|metrics?|stats|this\.log(ger)?|req\.log|request\.log|fastify\.log|c\.var\.logger)\b/i;
const ANSWERS = /^(res|response|reply|c|ctx|context|h|NextResponse|Response)$/;
/** Takes what was sent apart and looks whether it is well formed. */
const READS =
  /^(parse|safeParse|parseAsync|safeParseAsync|validate|validateSync|validateAsync|json|formData|text|param|params|query|valid|header|headers|cookies|now|toISOString|trim|toString|String|Number|Boolean|parseInt|isArray|includes|test|isValid|isEmpty|array)$/;
/** What stands before a handler and keeps nothing of what was sent. */
const BEFORE =
  /^(auth\w*|login|log|logged|signed|is|require|requires|ensure|check|valid\w*|rate|limit|limiter|csrf|protect\w*|parse|parser|json|body|session|jwt|verify|user|current|passport|with|async|wrap|catch|handler|schema)$/;

/**
 * A route to report to, whose handler takes apart what was sent, writes a line into the log, and answers that all is well: the
 * report is kept nowhere and reaches nobody. In words; null for one that may do more.
 */
export function onlyAnswers(handler: FunctionNode, node: ts.Node, slice: Slice): string | null {
  const { body } = handler;
  if (!body || !ts.isBlock(body) || body.statements.length === 0) return null;
  const isHeard = (event: string) => isListenedTo(event, slice);
  return isAlone(handler, node) && body.statements.every(one => isQuiet(one, isHeard)) ? saidOf(body, isHeard) : null;
}

function saidOf(body: ts.Block, isHeard: Heard): string {
  let [logs, told] = [false, ''];
  eachNode(body, one => {
    if (!ts.isCallExpression(one)) return;
    logs ||= LOGS.test(one.expression.getText());
    if (isLostEvent(one, isHeard)) told = one.arguments[0]!.getText();
  });
  const done = told
    ? `only sends ${told}, which nothing listens to`
    : logs
      ? 'only writes into a log'
      : 'keeps nothing';
  return `it ${done}, and answers that all is well`;
}

/** No other function of the route may keep it. */
function isAlone(handler: FunctionNode, node: ts.Node): boolean {
  if (!ts.isCallExpression(node)) return true;
  return node.arguments.every(one => {
    const inner = unwrap(one);
    if (ts.isStringLiteralLike(inner) || ts.isTemplateExpression(inner) || ts.isObjectLiteralExpression(inner))
      return true;
    if (handler.pos >= inner.pos && handler.end <= inner.end) return true;
    const [first] = splitWords(nameOf(ts.isCallExpression(inner) ? inner.expression : inner) ?? '');
    return BEFORE.test(first ?? '');
  });
}

/** Whether any file may listen to an event: its name stands somewhere a second time, or all events are listened to. */
function isListenedTo(event: string, slice: Slice): boolean {
  const named = new RegExp(`['"\`]${literally(event)}['"\`]`);
  const texts = [...slice.paths()].map(path => slice.textOf(path));
  const times = texts.reduce((sum, text) => sum + text.split(named).length - 1, 0);
  return times !== 1 || texts.some(text => /\bonAny\(|['"`](\w+[.:])*\*{1,2}['"`]/.test(text));
}

type Heard = (event: string) => boolean;

function isQuiet(statement: ts.Statement, isHeard: Heard): boolean {
  const again = (one: ts.Statement) => isQuiet(one, isHeard);
  if (ts.isBlock(statement)) return statement.statements.every(again);
  if (ts.isTryStatement(statement))
    return [statement.tryBlock, statement.catchClause?.block].every(one => !one || again(one));
  if (ts.isIfStatement(statement))
    return (
      isRead(statement.expression) &&
      again(statement.thenStatement) &&
      (!statement.elseStatement || again(statement.elseStatement))
    );
  if (ts.isReturnStatement(statement)) return !statement.expression || isDone(statement.expression, isHeard);
  if (ts.isThrowStatement(statement)) return true;
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.every(
      ({ initializer }) =>
        !initializer ||
        isRead(initializer) ||
        (ts.isCallExpression(unwrap(initializer)) && isIdle(unwrap(initializer) as ts.CallExpression, isHeard)),
    );
  return ts.isExpressionStatement(statement) && isDone(statement.expression, isHeard);
}

function isDone(expression: ts.Expression, isHeard: Heard): boolean {
  const inner = unwrap(expression);
  const called = ts.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  if (ts.isNewExpression(called)) return nameOf(called.expression) === 'Response';
  if (!ts.isCallExpression(called)) return isRead(called);
  if (LOGS.test(called.expression.getText())) return true;
  if (isLostEvent(called, isHeard) || isIdle(called, isHeard)) return true;
  return ANSWERS.test(rootOf(called)) && called.arguments.every(isRead);
}

/** `events.emit('post.reported', …)` within the program, where nothing listens to it. */
function isLostEvent(call: ts.CallExpression, isHeard: Heard): boolean {
  const [name, owner = ''] = chainOf(call.expression).reverse();
  const [event] = call.arguments;
  return (
    name === 'emit' &&
    /^(\w*events?|\w*emitter|\w*bus|ee)$/i.test(owner) &&
    !!event &&
    ts.isStringLiteralLike(event) &&
    !isHeard(event.text)
  );
}

/** `reportService.create(dto)`, where what is called keeps nothing either. */
function isIdle(call: ts.CallExpression, isHeard: Heard): boolean {
  if (!call.arguments.every(isRead)) return false;
  const meaning = meaningOf(call.expression);
  const declared = meaning?.is === 'function' ? meaning.node : null;
  if (!declared?.body || following.size > 2 || following.has(declared) || isOfAbstract(declared)) return false;
  following.add(declared);
  try {
    if (!ts.isBlock(declared.body)) return isDone(declared.body, isHeard);
    return declared.body.statements.every(one => isQuiet(one, isHeard));
  } finally {
    following.delete(declared);
  }
}

/** Functions that are being followed. */
const following = new Set<FunctionNode>();
function rootOf(call: ts.CallExpression): string {
  let at: ts.Expression = call;
  while (ts.isCallExpression(at) || ts.isPropertyAccessExpression(at)) at = unwrap(at.expression);
  return ts.isIdentifier(at) ? at.text : '';
}

function isRead(node: ts.Node): boolean {
  if (ts.isCallExpression(node) && !READS.test(nameOf(node.expression) ?? '')) return false;
  if (ts.isNewExpression(node) && !/^(Date|Error|\w+Error|\w+Exception|Response)$/.test(nameOf(node.expression) ?? ''))
    return false;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) return false;
  return ts.forEachChild(node, one => (isRead(one) ? undefined : true)) !== true;
}

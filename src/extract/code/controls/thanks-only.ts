import { meaningOf } from '../links/meaning.ts';
import { isFunction, nameOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { untilLeft } from './nothing-done.ts';
import { mayDoMore } from './more-than-written.ts';
import { isWait, keepsWaiting } from './waits.ts';
import { onlyTellsOfPress } from './told-states.ts';
import { ts } from '../ts-morph.ts';
import { isMutation } from '../writes/assigned.ts';

/** What shows a person a short text: `Alert.alert(…)`, `toast.success(…)`, `showAlert({ … })`, `enqueueSnackbar(…)`. */
const SHOWS =
  /^(alert|toast|notify|(show|display|open|enqueue|present|push|add)_?(alert|toast|snack_?bar|message|notification|notice|banner)|(alert|toast|snackbar|message|notification|toaster|notify)\.(alert|show|success|info|open|present|add|create))$/i;
/** The text says that it was done, or who will look at it. */
const SAYS_DONE = /report|\b(flagged|blocked|thank|thanks|submitted|received)\b/i;
/** Puts away what was open, and goes back to where one was. */
const CLOSES = /^(on_?)?(close|hide|dismiss|cancel|reset|clear)\w*$|^(goBack|back|pop|popToTop|blur|dismiss)$/i;
const TEXTS = /^(t|\$t|i18n|translate|tx|format\w*|toString|trim|join|toUpperCase|toLowerCase)$/;
const LOGS = /^(console|logger|log)\./;

/**
 * Whether a handler only says that somebody was reported or blocked, and puts away what was open: nothing is sent, kept or
 * handed on. Whoever reads the text believes it.
 */
export function onlyThanks({ body }: FunctionNode): boolean {
  if (!body || (ts.isBlock(body) && body.statements.length === 0)) return false;
  const said: string[] = [];
  if (!ts.isBlock(body)) return isQuietly(body, said) && said.some(text => SAYS_DONE.test(text));
  return body.statements.every(one => isQuiet(one, said)) && said.some(text => SAYS_DONE.test(text));
}

/** Whether it only puts away what was open, or says something: what was filled in there is lost. */
export const onlyCloses = (handler: ts.Expression): boolean =>
  isFunction(handler) &&
  !!handler.body &&
  (ts.isBlock(handler.body)
    ? handler.body.statements.length > 0 && handler.body.statements.every(one => isQuiet(one, []))
    : ts.isCallExpression(unwrap(handler.body)) && isQuietly(handler.body, []));

function isQuiet(statement: ts.Statement, said: string[]): boolean {
  if (ts.isEmptyStatement(statement)) return true;
  if (ts.isBlock(statement)) return statement.statements.every(one => isQuiet(one, said));
  if (ts.isExpressionStatement(statement)) return isQuietly(statement.expression, said);
  if (ts.isReturnStatement(statement)) return !statement.expression || isQuietly(statement.expression, said);
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.every(
      ({ initializer }) => !initializer || isValue(unwrap(initializer), said),
    );
  if (ts.isTryStatement(statement))
    return [statement.tryBlock, statement.catchClause?.block, statement.finallyBlock].every(
      one => !one || isQuiet(one, said),
    );
  if (!ts.isIfStatement(statement) || !isValue(statement.expression, said)) return false;
  const { thenStatement, elseStatement } = statement;
  return isQuiet(thenStatement, said) && (!elseStatement || isQuiet(elseStatement, said));
}

function isQuietly(expression: ts.Expression, said: string[]): boolean {
  const inner = unwrap(expression);
  if (ts.isVoidExpression(inner)) return isQuietly(inner.expression, said);
  if (isWait(inner)) return true;
  if (!ts.isCallExpression(inner)) return isValue(inner, said);
  return isQuietCall(inner, said);
}

function isQuietCall(inner: ts.CallExpression, said: string[]): boolean {
  const name = nameOf(inner.expression) ?? '';
  const text = inner.expression.getText();
  if (LOGS.test(text) || /^(preventDefault|stopPropagation)$/.test(name)) return true;
  const [first] = inner.arguments;
  if (/^(setTimeout|requestAnimationFrame)$/.test(name)) return !!first && isQuietCallback(unwrap(first), said);
  if ((SHOWS.test(text) || SHOWS.test(name)) && !namesEvent(first)) {
    const told: string[] = [];
    const isSaid = inner.arguments.every(one => isValue(unwrap(one), told));
    said.push(...told);
    return isSaid;
  }
  // `setOpen(false)`, `setTarget(null)`
  if (/^set[A-Z_]/.test(name)) {
    if (inner.arguments.length !== 1) return false;
    if (isEmpty(unwrap(first!))) return true;
    const isTold = isValue(unwrap(first!), []) && onlyTellsOfPress(inner);
    if (isTold) said.push(DONE);
    return isTold;
  }
  if (CLOSES.test(name) && inner.arguments.every(one => isEmpty(unwrap(one)))) return true;
  return doesNothing(inner, said);
}

/** What stands for a text where a state alone says that it was done. */
const DONE = 'reported';

/** `reportPost(id)` of another file, in which nothing is written yet, or which only answers that all is well. */
function doesNothing(call: ts.CallExpression, said: string[]): boolean {
  if (!call.arguments.every(one => isValue(unwrap(one), []))) return false;
  const declared = functionOf(call.expression);
  if (!declared || !isIdle(declared, said)) return false;
  if (SAYS_DONE.test(nameOf(call.expression) ?? '')) said.push(DONE);
  return true;
}

/** The function that is surely called: not one that only bears the name. */
export function functionOf(callee: ts.Expression): FunctionNode | null {
  const meaning = meaningOf(callee);
  return meaning?.is === 'function' ? meaning.node : null;
}

/** Whether a function that is declared elsewhere sends, keeps and hands on nothing. */
export function isIdle(declared: FunctionNode, said: string[] = []): boolean {
  const { body } = declared;
  if (!body || isAsked(declared) || !answersPlainly(declared)) return false;
  asked.add(declared);
  try {
    return ts.isBlock(body) ? untilLeft(body.statements).every(one => isQuiet(one, said)) : isQuietly(body, said);
  } finally {
    asked.delete(declared);
  }
}

/** Functions that are being read: whoever calls itself does not end here. */
const asked = new Set<FunctionNode>();
const isAsked = (declared: FunctionNode) =>
  asked.size > 3 || asked.has(declared) || declared.asteriskToken !== undefined || mayDoMore(declared);

/** What it hands back is fixed: `{ type: 'REPORT', id }` is done by whoever takes it. */
function answersPlainly({ body }: FunctionNode): boolean {
  let isPlain = true;
  const look = (node: ts.Node): void => {
    if (isFunction(node)) return;
    if (ts.isReturnStatement(node)) isPlain &&= !node.expression || isFixed(node.expression);
    else ts.forEachChild(node, look);
  };
  if (body && !ts.isBlock(body)) return isFixed(body);
  if (body) look(body);
  return isPlain;
}

function isFixed(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  if (ts.isCallExpression(inner) || ts.isNewExpression(inner))
    return isWait(inner) || (ts.isCallExpression(inner) && doesNothing(inner, []));
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.every(
      one => ts.isPropertyAssignment(one) && nameOfKey(one) !== 'type' && isFixed(one.initializer),
    );
  return ts.isIdentifier(inner) ? inner.text === 'undefined' : ts.isLiteralExpression(inner) || isWord(inner);
}

const nameOfKey = ({ name }: ts.PropertyAssignment) => ('text' in name ? name.text : null);
const isWord = ({ kind }: ts.Node) =>
  kind === ts.SyntaxKind.TrueKeyword || kind === ts.SyntaxKind.FalseKeyword || kind === ts.SyntaxKind.NullKeyword;

/** `notify('open-report-modal', post)`: somebody listens under that name, and opens something. */
function namesEvent(first: ts.Expression | undefined): boolean {
  const said = first && unwrap(first);
  return !!said && ts.isStringLiteralLike(said) && /^[\w:./-]+$/.test(said.text) && OPENS.test(said.text);
}
const OPENS =
  /(?:^|[-_:./])open(?=[-_:./A-Z])|^OPEN_|(?:[-_:./](?:modal|dialog|sheet|popup|drawer)|[a-z](?:Modal|Dialog|Sheet|Popup|Drawer)|_(?:MODAL|DIALOG|SHEET|POPUP|DRAWER))$/;

function isQuietCallback(callback: ts.Expression, said: string[]): boolean {
  if (!isFunction(callback) || !callback.body) return false;
  return ts.isBlock(callback.body)
    ? callback.body.statements.every(one => isQuiet(one, said))
    : isQuietly(callback.body, said);
}

/** Nothing happens where it is read: no call but of a text, and no function that does more. Its texts are collected. */
function isValue(node: ts.Node, said: string[]): boolean {
  if (isFunction(node)) return isQuietCallback(node as ts.Expression, said);
  if (keepsWaiting(node)) return true;
  if (ts.isCallExpression(node) && !TEXTS.test(nameOf(node.expression) ?? '')) return doesNothing(node, said);
  if (ts.isNewExpression(node) || ts.isAwaitExpression(node) || ts.isTaggedTemplateExpression(node)) return false;
  if (isMutation(node)) return false;
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    said.push(node.text);
  let isPlain = true;
  ts.forEachChild(node, child => {
    isPlain &&= isValue(child, said);
  });
  return isPlain;
}

function isEmpty(value: ts.Expression): boolean {
  if (ts.isStringLiteralLike(value)) return value.text === '';
  if (ts.isArrayLiteralExpression(value)) return value.elements.length === 0;
  return (
    value.kind === ts.SyntaxKind.FalseKeyword ||
    value.kind === ts.SyntaxKind.NullKeyword ||
    (ts.isIdentifier(value) && value.text === 'undefined')
  );
}

import { isFunction, nameOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { ts } from '../ts-morph.ts';

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
  if (!body || !ts.isBlock(body) || body.statements.length === 0) return false;
  const said: string[] = [];
  return body.statements.every(one => isQuiet(one, said)) && said.some(text => SAYS_DONE.test(text));
}

function isQuiet(statement: ts.Statement, said: string[]): boolean {
  if (ts.isEmptyStatement(statement)) return true;
  if (ts.isBlock(statement)) return statement.statements.every(one => isQuiet(one, said));
  if (ts.isExpressionStatement(statement)) return isQuietly(statement.expression, said);
  if (ts.isReturnStatement(statement)) return !statement.expression || isQuietly(statement.expression, said);
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.every(
      ({ initializer }) => !initializer || isValue(unwrap(initializer), said),
    );
  if (!ts.isIfStatement(statement) || !isValue(statement.expression, said)) return false;
  const { thenStatement, elseStatement } = statement;
  return isQuiet(thenStatement, said) && (!elseStatement || isQuiet(elseStatement, said));
}

function isQuietly(expression: ts.Expression, said: string[]): boolean {
  const inner = unwrap(expression);
  if (ts.isVoidExpression(inner)) return isQuietly(inner.expression, said);
  if (!ts.isCallExpression(inner)) return isValue(inner, said);
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
  if (/^set[A-Z_]/.test(name)) return inner.arguments.length === 1 && isEmpty(unwrap(first!));
  return CLOSES.test(name) && inner.arguments.every(one => isEmpty(unwrap(one)));
}

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
  if (ts.isCallExpression(node) && !TEXTS.test(nameOf(node.expression) ?? '')) return false;
  if (ts.isNewExpression(node) || ts.isAwaitExpression(node) || ts.isTaggedTemplateExpression(node)) return false;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) return false;
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

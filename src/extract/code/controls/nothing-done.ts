import { literalOf } from '../literals.ts';
import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isMutation } from '../writes/assigned.ts';

/** Makes a text or a number of something, or asks whether one is sure. */
const PLAIN_CALLS =
  /^(t|\$t|i18n(\.t)?|translate|String|Number|Boolean|JSON\.stringify|Date\.now|(window\.)?confirm|[\w.?]+\.(toString|trim|join|toUpperCase|toLowerCase))$/;

/**
 * Nothing is done where it is read: no call but of a text, nothing made, waited for or changed. A function that is only written
 * there is not run.
 */
export function isPlainValue(node: ts.Node): boolean {
  if (isFunction(node)) return true;
  if (ts.isCallExpression(node))
    return PLAIN_CALLS.test(node.expression.getText()) && node.arguments.every(isPlainValue);
  if (ts.isNewExpression(node))
    return /^(Date|Error)$/.test(node.expression.getText()) && (node.arguments ?? []).every(isPlainValue);
  if (ts.isAwaitExpression(node) || ts.isYieldExpression(node) || ts.isTaggedTemplateExpression(node)) return false;
  if (isMutation(node)) return false;
  return ts.forEachChild(node, one => (isPlainValue(one) ? undefined : true)) !== true;
}

/**
 * The expressions on which it hangs whether a statement does anything; null for one of which that cannot be said: a loop, an
 * assignment to what stands elsewhere. None at all for one that does nothing by itself.
 */
export function effectsOf(statement: ts.Statement): readonly ts.Expression[] | null {
  if (ts.isEmptyStatement(statement) || ts.isThrowStatement(statement)) return [];
  if (ts.isExpressionStatement(statement)) return [statement.expression];
  if (ts.isReturnStatement(statement)) return statement.expression ? [statement.expression] : [];
  if (ts.isBlock(statement)) return effectsOfAll(untilLeft(statement.statements));
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ initializer }) =>
      initializer && !isPlainValue(initializer) ? [initializer] : [],
    );
  if (ts.isTryStatement(statement))
    return effectsOfAll(
      [statement.tryBlock, statement.catchClause?.block, statement.finallyBlock].filter(one => one !== undefined),
    );
  if (!ts.isIfStatement(statement)) return null;
  const { expression, thenStatement, elseStatement } = statement;
  const branches = effectsOfAll(elseStatement ? [thenStatement, elseStatement] : [thenStatement]);
  return branches && [...(isPlainValue(expression) ? [] : [expression]), ...branches];
}

/** Statements up to the one at which they are left for certain: what stands below never runs. */
export function untilLeft(statements: readonly ts.Statement[]): readonly ts.Statement[] {
  const end = statements.findIndex(one => ts.isReturnStatement(one) || ts.isThrowStatement(one));
  return end < 0 ? statements : statements.slice(0, end + 1);
}

function effectsOfAll(statements: readonly ts.Statement[]): readonly ts.Expression[] | null {
  const all: ts.Expression[] = [];
  for (const statement of statements) {
    const effects = effectsOf(statement);
    if (!effects) return null;
    all.push(...effects);
  }
  return all;
}

/** `ready && tell()`, `ready ? tell() : warn()`: what is done if it is; null for what is no choice. */
export function chosenIn(inner: ts.Expression): readonly ts.Expression[] | null {
  if (ts.isConditionalExpression(inner) && isPlainValue(inner.condition)) return [inner.whenTrue, inner.whenFalse];
  if (!ts.isBinaryExpression(inner) || !/^(&&|\|\||\?\?)$/.test(inner.operatorToken.getText())) return null;
  if (!isPlainValue(inner.left)) return null;
  const isOff = inner.operatorToken.getText() === '&&' && literalOf(inner.left)?.value === false;
  return isOff ? [] : [inner.right];
}

/** What a press hands back goes to nobody: `onClick={() => { const report = { id }; return report; }}` */
export function answersNobody({ parent }: ts.Node): boolean {
  const attribute = ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent) ? parent.parent : null;
  return attribute !== null && /^on(Click|Press|Tap|LongPress)$/.test(textOf(attribute.name));
}

/** `setBusy(true); setBusy(false);` one after the other in one function: what it ends with is what it began with. */
export function isTakenBack({ expression: setter }: ts.CallExpression): boolean {
  if (!ts.isIdentifier(setter) || !/^set[A-Z]/.test(setter.text)) return false;
  let body: ts.Node = setter;
  while (!isFunction(body) && body.parent) body = body.parent;
  const told: unknown[] = [];
  eachNode(body, node => {
    if (!ts.isCallExpression(node) || nameOf(node.expression) !== setter.text) return;
    const [value, ...more] = node.arguments;
    told.push(value && more.length === 0 && isSurelyRun(node, body) ? literalOf(value)?.value : null);
  });
  return told.length > 1 && told[0] === true && told.every(one => typeof one === 'boolean') && told.at(-1) === false;
}

/** No condition and no other function stands around it. */
function isSurelyRun(call: ts.CallExpression, body: ts.Node): boolean {
  let at: ts.Node = call.parent;
  while (ts.isExpressionStatement(at) || ts.isBlock(at) || ts.isTryStatement(at)) at = at.parent;
  return at === body;
}

/** Goes back to where one was, and nothing else. */
export const onlyGoesBack = ({ expression, arguments: given }: ts.CallExpression): boolean =>
  given.length === 0 &&
  /^((window\.)?history\.back|(navigation|router|navigate)\.(goBack|back))$/.test(expression.getText());

const SHOWS =
  /^(alert|fire|info|warn|warning|success|error|open|show|notify|present|message|toast|enqueueSnackbar|addToast|(show|add|open)(Toast|Alert|Snackbar|Message|Notification|Notice))$/;
const NOT_YET =
  /^((\w+ ){0,4}(coming|available|there) soon|(\w+ ){0,4}not (yet )?(available|implemented|supported|ready)( yet)?|todo|soon|wip|work in progress|under construction)$/;

/** `alert('coming soon')`, `toast.info(t('later'))`: a text that is shown, and nothing that is done with it. */
export function isNote(call: ts.CallExpression): boolean {
  const isBox = /^((window\.)?alert|Alert\.alert|toast(\.\w+)?)$/.test(call.expression.getText());
  if (!isBox) return SHOWS.test(nameOf(call.expression) ?? '') && isOnlyTold(call);
  const mayAct = (node: ts.Node): boolean => {
    if (isFunction(node) || (ts.isCallExpression(node) && !/^(t|i18n\.t)$/.test(node.expression.getText())))
      return true;
    return ts.forEachChild(node, child => mayAct(child) || undefined) ?? false;
  };
  return !call.arguments.some(mayAct);
}

/**
 * `Swal.fire('Coming soon')`, `notify(t('coming_soon'))`, `show({ title: 'Not available yet' })`: whoever shows it is given
 * nothing but texts, and one of them says that nothing is there yet.
 */
function isOnlyTold({ arguments: given }: ts.CallExpression): boolean {
  const texts = given.map(textsOf);
  return texts.every(one => one !== null) && texts.some(one => one!.some(saysNotYet));
}

/** A sentence, or the key of one. */
function saysNotYet(text: string): boolean {
  const said = /\s/.test(text) ? text : text.split(/[.:]/).at(-1)!;
  return NOT_YET.test(splitWords(said).join(' '));
}
/** How a note looks, and what it says. */
const OF_NOTE =
  /^(title|text|message|description|content|body|html|icon|type|status|severity|variant|color|duration|timer|position|placement)$/;

/** The texts of what is given; null if it is anything else. */
function textsOf(given: ts.Expression): string[] | null {
  const inner = unwrap(given);
  if (ts.isStringLiteralLike(inner)) return [inner.text];
  if (ts.isCallExpression(inner) && /^(t|i18n\.t|\$t|tt|translate)$/.test(inner.expression.getText()))
    return inner.arguments.length === 1 ? textsOf(inner.arguments[0]!) : null;
  if (ts.isNumericLiteral(inner)) return [];
  if (!ts.isObjectLiteralExpression(inner)) return null;
  const all = inner.properties.map(one =>
    ts.isPropertyAssignment(one) && OF_NOTE.test(textOf(one.name)) ? textsOf(one.initializer) : null,
  );
  return all.every(one => one !== null) ? all.flat() : null;
}

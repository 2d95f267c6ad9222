import { eachNode, isFunction, nameOf, textOf } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/**
 * Whether a state of a component that a press sets only changes what is said there: `Report` becomes `Reported`, a button
 * turns grey, or nothing reads it at all. A state that opens a form, is handed on, or starts an effect does more.
 */
export function onlyTellsOfPress(setter: ts.CallExpression): boolean {
  const state = stateOf(setter);
  if (!state) return false;
  let isTold = true;
  eachNode(state.getSourceFile(), node => {
    if (!isTold || !ts.isIdentifier(node) || node === state.name || node.text !== textOf(state.name)) return;
    if (isKey(node) || declarationOf(node.text, node) !== state) return;
    isTold = isOnlySaid(node, setter);
  });
  return isTold;
}

/** The other half of `const [reported, setReported] = useState(false)`. */
export function stateOf({ expression }: ts.CallExpression): ts.BindingElement | null {
  if (!ts.isIdentifier(expression)) return null;
  const declared = declarationOf(expression.text, expression);
  if (!declared || !ts.isBindingElement(declared) || !ts.isArrayBindingPattern(declared.parent)) return null;
  const [state, own] = declared.parent.elements;
  const holder = declared.parent.parent;
  if (own !== declared || !state || ts.isOmittedExpression(state) || !ts.isIdentifier(state.name)) return null;
  const made = ts.isVariableDeclaration(holder) ? holder.initializer : undefined;
  return made && ts.isCallExpression(made) && nameOf(made.expression) === 'useState' ? state : null;
}

const isKey = ({ parent, text }: ts.Identifier) =>
  (ts.isPropertyAccessExpression(parent) && parent.name.text === text) ||
  (ts.isPropertyAssignment(parent) &&
    ts.isIdentifier(parent.name) &&
    parent.name.text === text &&
    parent.name.parent === parent &&
    parent.initializer.getText() !== text) ||
  ts.isJsxAttribute(parent);

/** Attributes of an element that say how it looks and whether it can be pressed. */
const LOOKS =
  /^(disabled|class|className|style|title|aria-[\w-]+|loading|isLoading|active|color|variant|selected|pressed)$/;

/** A state that is read for a text, for a look, or to stop a second press. */
function isOnlySaid(read: ts.Identifier, setter: ts.CallExpression): boolean {
  let at: ts.Node = read;
  for (let around = at.parent; around; at = around, around = around.parent) {
    // `setReported(!reported)`
    if (around === setter) return true;
    if (ts.isPrefixUnaryExpression(around) || ts.isParenthesizedExpression(around) || isLogic(around)) continue;
    if (ts.isConditionalExpression(around)) {
      if (around.condition !== at) return false;
      if (![around.whenTrue, around.whenFalse].every(isText)) return false;
      // What is chosen is a text or a look, wherever it goes.
      return true;
    }
    if (ts.isIfStatement(around)) return around.expression === at && isEndOfPress(around.thenStatement);
    if (!ts.isJsxExpression(around)) return false;
    const { parent } = around;
    if (ts.isJsxAttribute(parent)) return LOOKS.test(textOf(parent.name)) && /^[a-z]/.test(tagOf(parent));
    return isText(at);
  }
  return false;
}

const isLogic = (node: ts.Node) =>
  ts.isBinaryExpression(node) && /^(&&|\|\||===?|!==?)$/.test(node.operatorToken.getText());
const tagOf = ({ parent }: ts.JsxAttribute) => parent.parent.tagName.getText();
const isEndOfPress = (statement: ts.Statement): boolean =>
  (ts.isReturnStatement(statement) && !statement.expression) ||
  (ts.isBlock(statement) && statement.statements.length === 1 && isEndOfPress(statement.statements[0]!));

/** Words and plain elements in which nothing can be pressed, filled in or loaded. */
function isText(node: ts.Node): boolean {
  if (isFunction(node) || ts.isCallExpression(node) || ts.isNewExpression(node)) return isTranslated(node);
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
    const isPlain = /^(b|i|p|em|div|span|strong|small|svg|path|h\d|li|Text|View)$/.test(node.tagName.getText());
    const acts = node.attributes.properties.some(
      one => !ts.isJsxAttribute(one) || /^(on[A-Z]|ref$)/.test(textOf(one.name)),
    );
    if (!isPlain || acts) return false;
  }
  return ts.forEachChild(node, one => (isText(one) ? undefined : true)) !== true;
}

/** `t('report.done')` */
const isTranslated = (node: ts.Node) =>
  ts.isCallExpression(node) &&
  /^(t|\$t|i18n|translate|tx|formatMessage)$/.test(nameOf(node.expression) ?? '') &&
  node.arguments.every(one => ts.isStringLiteralLike(one));

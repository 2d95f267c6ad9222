import { textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** What is true as long as nothing has come: `isLoading`, `blocked === null`, `status == undefined`. */
const COMES =
  /(?<![\w$])(is)?_?(loading|pending|fetching|initiali[sz]ing)(?![a-z])|[a-z](Loading|Pending|Fetching)\b|(?<![!=])={2,3}\s*(null|undefined)\b/;

/** `{blocked === null && <MenuItem disabled>Block</MenuItem>}`: a grey entry that stands there until it is known which one is meant. */
export function isNotYetThere(element: ts.JsxOpeningLikeElement): boolean {
  const isGrey = element.attributes.properties.some(
    one =>
      ts.isJsxAttribute(one) &&
      textOf(one.name) === 'disabled' &&
      (!one.initializer || (ts.isJsxExpression(one.initializer) && one.initializer.expression?.getText() === 'true')),
  );
  if (!isGrey) return false;
  let at: ts.Node = ts.isJsxOpeningElement(element) ? element.parent : element;
  while (ts.isParenthesizedExpression(at.parent) || ts.isJsxFragment(at.parent)) at = at.parent;
  const test = testFor(at);
  return test !== null && COMES.test(unwrap(test).getText());
}

/** The condition under which something is shown directly. */
function testFor(shown: ts.Node): ts.Expression | null {
  const { parent } = shown;
  if (ts.isConditionalExpression(parent)) return parent.whenTrue === shown ? parent.condition : null;
  const isAnd = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd && parent.right === shown ? parent.left : null;
}

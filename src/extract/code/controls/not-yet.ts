import { textOf, unwrap, wordsOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** `loading`, `isUserLoading`, `isFetchingTags`; a request that is pending may well be one between people. */
const LOADS = /^(is )?((\w+ )*(loading|fetching|initiali[sz]ing)|(loading|fetching) \w+|(?<=is )pending)$/;
const IS_OVER = /^(done|over|ended|finished|failed|error|errors)$/;
/** What is yes or no once it is known; a person or a thing may be missing for good. */
const YES_OR_NO = /^(is|has|was|did|are)$|^(blocked|muted|reported|hidden|ignored|flagged)$/;

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
  return test !== null && isStillOpen(test.expression, test.holds);
}

/** Whether a condition that holds, or fails to, says that something has not come yet. */
function isStillOpen(expression: ts.Expression, holds: boolean): boolean {
  const test = unwrap(expression);
  if (ts.isPrefixUnaryExpression(test) && test.operator === ts.SyntaxKind.ExclamationToken)
    return isStillOpen(test.operand, !holds);
  if (!ts.isBinaryExpression(test)) return holds && loads(test);
  const { left, right } = test;
  const sign = test.operatorToken.getText();
  const sides = [left, right];
  if (sign === '&&' || sign === '||')
    return (sign === '&&') === holds
      ? sides.some(side => isStillOpen(side, holds))
      : sides.every(side => isStillOpen(side, holds));
  if (!/^[!=]==?$/.test(sign)) return false;
  const isSame = sign.startsWith('=') === holds;
  const value = unwrap(right).getText();
  if (value === 'true' || value === 'false') return isStillOpen(left, (value === 'true') === isSame);
  if (!isSame) return false;
  return value === 'null' || value === 'undefined'
    ? wordsOf(left).some(word => YES_OR_NO.test(word))
    : ts.isStringLiteralLike(right) && LOADS.test(right.text);
}

/** `isLoading`, `query.isPending`, `isLoading()`, `loading[post.id]`, `loading.report` */
function loads(expression: ts.Expression): boolean {
  const value = unwrap(expression);
  const words = wordsOf(value);
  if (words.some(word => IS_OVER.test(word))) return false;
  if (LOADS.test(words.join(' '))) return true;
  return (
    (ts.isPropertyAccessExpression(value) || ts.isElementAccessExpression(value) || ts.isCallExpression(value)) &&
    loads(value.expression)
  );
}

/** The condition under which something is shown directly. */
function testFor(shown: ts.Node): { expression: ts.Expression; holds: boolean } | null {
  const { parent } = shown;
  if (ts.isConditionalExpression(parent) && parent.condition !== shown)
    return { expression: parent.condition, holds: parent.whenTrue === shown };
  const isAnd = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd && parent.right === shown ? { expression: parent.left, holds: true } : null;
}

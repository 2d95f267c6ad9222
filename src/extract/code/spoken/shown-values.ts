import { isFunction, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** What an expression shows by itself; elements in it are places of their own. */
export function shownBy(expression: ts.Expression): ts.Expression[] {
  const inner = unwrap(expression);
  if (ts.isJsxElement(inner) || ts.isJsxSelfClosingElement(inner) || ts.isJsxFragment(inner) || isFunction(inner))
    return [];
  if (ts.isConditionalExpression(inner)) return [...shownBy(inner.whenTrue), ...shownBy(inner.whenFalse)];
  if (ts.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.kind;
    if (operator === ts.SyntaxKind.AmpersandAmpersandToken) return shownBy(inner.right);
    if (operator === ts.SyntaxKind.BarBarToken || operator === ts.SyntaxKind.QuestionQuestionToken)
      return [...shownBy(inner.left), ...shownBy(inner.right)].slice(0, 1);
  }
  if (ts.isCallExpression(inner) && inner.arguments.some(one => isFunction(unwrap(one)))) return [];
  return [inner];
}

/** `dangerouslySetInnerHTML={{ __html: post.html }}` */
export function htmlOf(value: ts.Expression | undefined): ts.Expression | null {
  if (!value) return null;
  const inner = unwrap(value);
  if (!ts.isObjectLiteralExpression(inner)) return inner;
  const html = inner.properties.find(one => one.name && /^(__html|html)$/.test(textOf(one.name)));
  return html && ts.isPropertyAssignment(html) ? html.initializer : null;
}

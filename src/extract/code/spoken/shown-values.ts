import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
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

/** `dangerouslySetInnerHTML={{ __html: post.html }}`, also where a name holds the object, or what makes it once. */
export function htmlOf(value: ts.Expression | undefined): ts.Expression | null {
  if (!value) return null;
  const inner = unwrap(value);
  if (ts.isObjectLiteralExpression(inner)) return markupOf(inner);
  const held = ts.isIdentifier(inner) ? objectHeldBy(inner) : null;
  return (held && markupOf(held)) ?? inner;
}

function markupOf({ properties }: ts.ObjectLiteralExpression): ts.Expression | null {
  const html = properties.find(one => one.name && /^(__html|html)$/.test(textOf(one.name)));
  return html && ts.isPropertyAssignment(html) ? html.initializer : null;
}

/** `const shown = { __html: … }`, `const shown = useMemo(() => ({ __html: … }), [post])` */
function objectHeldBy(name: ts.Identifier): ts.ObjectLiteralExpression | null {
  const declaration = declarationOf(name.text, name);
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return null;
  const value = unwrap(declaration.initializer);
  const made = ts.isCallExpression(value) && MADE_ONCE.test(nameOf(value.expression) ?? '') ? madeBy(value) : value;
  return made && ts.isObjectLiteralExpression(made) ? made : null;
}
const MADE_ONCE = /^(useMemo|computed|createMemo)$/;

function madeBy({ arguments: [maker] }: ts.CallExpression): ts.Expression | null {
  if (!maker || !isFunction(maker) || !maker.body) return null;
  if (!ts.isBlock(maker.body)) return unwrap(maker.body as ts.Expression);
  const last = maker.body.statements.at(-1);
  return last && ts.isReturnStatement(last) && last.expression ? unwrap(last.expression) : null;
}

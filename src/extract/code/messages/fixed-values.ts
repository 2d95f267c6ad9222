import { literalOf } from '../literals.ts';
import { meaningOf } from '../links/meaning.ts';
import { literally } from '../../../kit/text.ts';
import { nameOf, receiverOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

const COUNTS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
]);
const COMPARES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.InstanceOfKeyword,
  ts.SyntaxKind.InKeyword,
]);
const NUMBERED =
  /^(Number|parseInt|parseFloat|Boolean|BigInt|Number\.(parseInt|parseFloat|is\w+)|Math\.\w+|Date\.now)$/;

/** A number, or a yes or no, whatever it was made of: `Math.round(call.duration / 60)`, `+count`, `people.length > 1`. */
export function isNumber(given: ts.Expression, hops = 4): boolean {
  const inner = unwrap(given);
  if (ts.isNumericLiteral(inner)) return true;
  if (ts.isPrefixUnaryExpression(inner) || ts.isPostfixUnaryExpression(inner)) return true;
  if (ts.isBinaryExpression(inner)) {
    const { kind } = inner.operatorToken;
    if (COUNTS.has(kind) || COMPARES.has(kind)) return true;
    return kind === ts.SyntaxKind.PlusToken && isNumber(inner.left, hops) && isNumber(inner.right, hops);
  }
  if (ts.isCallExpression(inner)) {
    if (NUMBERED.test(inner.expression.getText())) return true;
    return nameOf(inner.expression) === 'toFixed' && isNumber(receiverOf(inner.expression)!, hops);
  }
  const value = ts.isIdentifier(inner) && hops > 0 ? valueOf(inner) : null;
  return value !== null && isNumber(value, hops - 1);
}

/** One of a table of texts that is written here and not added to: `LINES[call.status]` of `{ ended: 'Call ended', … }`. */
export function isOneOfTexts(given: ts.Expression): boolean {
  const inner = unwrap(given);
  if (typeof literalOf(inner)?.value === 'string') return true;
  if (!ts.isElementAccessExpression(inner) && !ts.isPropertyAccessExpression(inner)) return false;
  const owner = unwrap(inner.expression);
  const name = ts.isIdentifier(owner) ? owner.text : null;
  if (
    name === null ||
    new RegExp(`\\b${literally(name)}(\\.\\w+|\\[[^\\]]*\\])\\s*=[^=]`).test(inner.getSourceFile().text)
  )
    return false;
  const value = valueOf(owner as ts.Identifier);
  const list = value && unwrap(value);
  const isText = (one: ts.Expression) => typeof literalOf(one)?.value === 'string';
  if (list && ts.isArrayLiteralExpression(list)) return list.elements.length > 0 && list.elements.every(isText);
  const meaning = meaningOf(owner);
  if (meaning?.is !== 'object' || meaning.node.properties.length === 0) return false;
  return meaning.node.properties.every(one => ts.isPropertyAssignment(one) && isText(one.initializer));
}

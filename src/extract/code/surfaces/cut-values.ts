import { literalOf } from '../literals.ts';
import { nameOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** More signs than this are no beginning: many a post is shorter. */
const MAX_SIGNS = 300;
const MAX_HOPS = 4;

const CUTS = /^(slice|substring|substr)$/;
/** What is done to a text that stays as short as it is. */
const KEEPS = /^(trim|trimEnd|trimStart|concat|toString|toLowerCase)$/;
/** A list of words or lines, of which a few may be long. */
const LIST = /\.(split|match|matchAll|map|filter|flatMap)\s*\(|\bArray\b|^\[/;

/**
 * Whether a value is never more than the beginning of a text: `body.slice(0, 80) + '…'`, `body.length > 80 ? … : body`. A cut
 * that only one of two branches makes is none.
 */
export function isCutValue(value: ts.Expression, hops = MAX_HOPS): boolean {
  const inner = unwrap(value);
  if (hops === 0) return false;
  const again = (one: ts.Expression) => isCutValue(one, hops - 1);
  if (ts.isIdentifier(inner)) {
    const held = valueOf(inner);
    return held !== null && again(held);
  }
  if (ts.isConditionalExpression(inner)) {
    const isCutEach = again(inner.whenTrue) && again(inner.whenFalse);
    return isCutEach || (longerBranch(inner) !== null && again(longerBranch(inner)!));
  }
  if (ts.isTemplateExpression(inner)) return inner.templateSpans.every(({ expression }) => again(expression));
  if (ts.isBinaryExpression(inner)) return isCutPair(inner, again);
  return ts.isCallExpression(inner) && isCutCall(inner, again);
}

/** `a + '…'`, `a || b`: both are cut, or one is a text that is written out. */
function isCutPair(
  { left, operatorToken, right }: ts.BinaryExpression,
  isCut: (one: ts.Expression) => boolean,
): boolean {
  if (!/^(\+|\|\||\?\?)$/.test(operatorToken.getText())) return false;
  const isText = (one: ts.Expression) => ts.isStringLiteralLike(unwrap(one));
  return (isCut(left) || isCut(right)) && [left, right].every(one => isText(one) || isCut(one));
}

function isCutCall(call: ts.CallExpression, isCut: (one: ts.Expression) => boolean): boolean {
  const name = nameOf(call.expression) ?? '';
  const [first, second, ...more] = call.arguments;
  const isOfText = ts.isPropertyAccessExpression(call.expression) && !/^_$/.test(call.expression.expression.getText());
  if (isOfText) {
    const text = (call.expression as ts.PropertyAccessExpression).expression;
    if (KEEPS.test(name)) return isCut(text);
    return (
      CUTS.test(name) && !!first && numberOf(first) === 0 && !!second && isFew(second) && !LIST.test(text.getText())
    );
  }
  // `truncate(body, 80)`, `_.truncate(body, { length: 80 })`: how many is said, or left to what cuts.
  return (
    name.startsWith('truncate') && !!first && (!second || isFew(second)) && more.every(one => literalOf(one) !== null)
  );
}

function isFew(given: ts.Expression): boolean {
  const inner = unwrap(given);
  if (ts.isObjectLiteralExpression(inner)) {
    const length = inner.properties.find(one => one.name?.getText() === 'length');
    return !!length && ts.isPropertyAssignment(length) && isFew(length.initializer);
  }
  const count = numberOf(inner);
  return count !== null && count > 0 && count <= MAX_SIGNS;
}

function numberOf(value: ts.Expression): number | null {
  const known = literalOf(value)?.value;
  if (typeof known === 'number') return known;
  const inner = unwrap(value);
  const held = ts.isIdentifier(inner) ? valueOf(inner) : null;
  const kept = held && literalOf(held)?.value;
  return typeof kept === 'number' ? kept : null;
}

/** `body.length > 180 ? … : body`: the branch of a text that is longer than a few signs. */
function longerBranch({ condition, whenTrue, whenFalse }: ts.ConditionalExpression): ts.Expression | null {
  const test = unwrap(condition);
  if (!ts.isBinaryExpression(test) || !test.left.getText().endsWith('.length') || !isFew(test.right)) return null;
  const sign = test.operatorToken.getText();
  return /^>=?$/.test(sign) ? whenTrue : /^<=?$/.test(sign) ? whenFalse : null;
}

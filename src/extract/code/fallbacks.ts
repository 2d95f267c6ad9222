import type { CompiledConcept } from './concepts.ts';
import type { Literal } from './literals.ts';
import { literalOf } from './literals.ts';
import { nameNode, textOf, unwrap } from './names.ts';
import type { ParsedFile } from './slice.ts';
import { hasAnyPhrase, splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';
import { isUnlike, isWithinUnlike } from './unlike.ts';

/** A literal that is used where a value is missing. */
export interface Fallback {
  /** The name of the value that can be missing. */
  name: ts.Node;
  literal: Literal;
}

/** No person is older; a larger number is seconds or pixels. */
const OLDEST = 120;

export function findFallbacks(file: ParsedFile, concept: CompiledConcept): Fallback[] {
  const found: Fallback[] = [];
  for (const node of file.nodes) {
    for (const [value, other] of alternatives(node)) {
      const name = nameNode(value as ts.Expression);
      const literal = literalOf(other);
      if (!name || !literal || !isStandIn(literal)) continue;
      const words = splitWords(textOf(name));
      if (!hasAnyPhrase(words, concept.fallbacks) || isUnlike(concept, words, value as ts.Expression)) continue;
      if (!isWithinUnlike(concept, file.path, node)) found.push({ name, literal });
    }
  }
  return found;
}

/** A missing value stays missing if it falls back to nothing. */
function isStandIn({ value }: Literal): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 && value <= OLDEST;
  return typeof value === 'boolean' || (typeof value === 'string' && value !== '');
}

/** Value and stand-in of `a ?? b`, `a || b`, `a ??= b`, `a ? a : b`, `a == null ? b : a`, `{ a = b }`, `(a = b)`. */
export function alternatives(node: ts.Node): (readonly [value: ts.Node, other: ts.Expression])[] {
  if (ts.isBinaryExpression(node)) {
    const isFallback = [
      ts.SyntaxKind.QuestionQuestionToken,
      ts.SyntaxKind.BarBarToken,
      ts.SyntaxKind.QuestionQuestionEqualsToken,
      ts.SyntaxKind.BarBarEqualsToken,
    ].includes(node.operatorToken.kind);
    return isFallback ? [[unwrap(node.left), node.right]] : [];
  }
  if (ts.isConditionalExpression(node)) {
    const { condition, whenTrue, whenFalse } = node;
    if (isSame(condition, whenTrue)) return [[unwrap(whenTrue), whenFalse]];
    const asked = askedForNothing(condition);
    if (!asked) return [];
    const [missing, present] = asked.isMissing ? [whenTrue, whenFalse] : [whenFalse, whenTrue];
    return isSame(asked.value, present) ? [[unwrap(present), missing]] : [];
  }
  if ((ts.isBindingElement(node) || ts.isParameter(node)) && node.initializer) {
    const name = ts.isBindingElement(node) ? (node.propertyName ?? node.name) : node.name;
    return ts.isIdentifier(name) || ts.isStringLiteral(name) ? [[name, node.initializer]] : [];
  }
  return [];
}

const isSame = (one: ts.Expression, other: ts.Expression) => unwrap(one).getText() === unwrap(other).getText();

/** `x == null`, `x !== undefined`, `typeof x === 'undefined'`. */
function askedForNothing(condition: ts.Expression): { value: ts.Expression; isMissing: boolean } | null {
  const inner = unwrap(condition);
  if (!ts.isBinaryExpression(inner)) return null;
  const operator = inner.operatorToken.getText();
  if (!/^[!=]==?$/.test(operator)) return null;
  const isMissing = operator.startsWith('=');
  const literal = literalOf(inner.right);
  if (literal && (literal.value === null || literal.value === undefined)) return { value: inner.left, isMissing };
  const isTypeof = ts.isTypeOfExpression(inner.left) && literal?.value === 'undefined';
  return isTypeof ? { value: (inner.left as ts.TypeOfExpression).expression, isMissing } : null;
}

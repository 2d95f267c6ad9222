import { namedIn } from './links/exports.ts';
import { memberNamed, memberTaken } from './links/tables.ts';
import { unwrap } from './names.ts';
import { declarationOf, valueOf, valueOfDeclaration } from './scopes.ts';
import { ts } from './ts-morph.ts';

/** A value that the source text fixes. */
export type Constant = string | number | boolean | null | undefined;

export interface Literal {
  value: Constant;
  /** As the source writes it at the place of use. */
  text: string;
}

/** How many names may be followed one after another. */
const MAX_HOPS = 6;

/**
 * The constant an expression stands for: a literal, a constant of this or another file, a member of an enum or of a table
 * of constants, and what is put together from those. Null if it depends on anything that happens at run time.
 */
export function literalOf(expression: ts.Expression, depth = MAX_HOPS): Literal | null {
  const constant = constantOf(expression, depth);
  return constant && { value: constant.value, text: expression.getText() };
}

function constantOf(expression: ts.Expression, depth: number): { value: Constant } | null {
  const inner = unwrap(expression);
  if (ts.isStringLiteralLike(inner)) return { value: inner.text };
  if (ts.isNumericLiteral(inner)) return { value: Number(inner.text) };
  if (inner.kind === ts.SyntaxKind.TrueKeyword) return { value: true };
  if (inner.kind === ts.SyntaxKind.FalseKeyword) return { value: false };
  if (inner.kind === ts.SyntaxKind.NullKeyword) return { value: null };
  if (ts.isVoidExpression(inner)) return constantOf(inner.expression, depth) && { value: undefined };
  if (ts.isPrefixUnaryExpression(inner)) return signed(inner, depth);
  if (ts.isBinaryExpression(inner)) return computed(inner, depth);
  if (ts.isTemplateExpression(inner)) return joined(inner, depth);
  if (depth === 0) return null;
  if (ts.isIdentifier(inner)) {
    if (inner.text === 'undefined') return { value: undefined };
    const value = initializerOf(inner);
    if (value) return constantOf(value, depth - 1);
  }
  const declared = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const isTaken = declared !== null && ts.isBindingElement(declared);
  const member = isTaken ? memberTaken(declared, depth - 1) : memberNamed(inner, depth - 1);
  if (member === null) return null;
  return 'value' in member ? member : constantOf(member.initializer, depth - 1);
}

/** The value of a name that does not change, wherever it is declared. */
export function initializerOf(name: ts.Identifier): ts.Expression | null {
  if (declarationOf(name.text, name)) return valueOf(name);
  const found = namedIn(name.getSourceFile(), name.text);
  if (!found || ts.isSourceFile(found)) return null;
  if (ts.isVariableDeclaration(found)) return valueOfDeclaration(found);
  return ts.isExpression(found) ? found : null;
}

function signed({ operator, operand }: ts.PrefixUnaryExpression, depth: number): { value: Constant } | null {
  const constant = constantOf(operand, depth);
  if (!constant) return null;
  if (operator === ts.SyntaxKind.ExclamationToken) return { value: !constant.value };
  if (operator === ts.SyntaxKind.MinusToken && typeof constant.value === 'number') return { value: -constant.value };
  return null;
}

const OPERATORS = new Map<ts.SyntaxKind, (a: number, b: number) => number>([
  [ts.SyntaxKind.PlusToken, (a, b) => a + b],
  [ts.SyntaxKind.MinusToken, (a, b) => a - b],
  [ts.SyntaxKind.AsteriskToken, (a, b) => a * b],
  [ts.SyntaxKind.SlashToken, (a, b) => a / b],
  [ts.SyntaxKind.LessThanLessThanToken, (a, b) => a << b],
  [ts.SyntaxKind.BarToken, (a, b) => a | b],
]);

function computed({ left, right, operatorToken }: ts.BinaryExpression, depth: number): { value: Constant } | null {
  const compute = OPERATORS.get(operatorToken.kind);
  const a = compute && constantOf(left, depth);
  const b = a && constantOf(right, depth);
  if (!compute || !a || !b) return null;
  if (typeof a.value === 'number' && typeof b.value === 'number') return { value: compute(a.value, b.value) };
  const isText = operatorToken.kind === ts.SyntaxKind.PlusToken && [a.value, b.value].every(isPrintable);
  return isText ? { value: `${a.value}${b.value}` } : null;
}

function joined({ head, templateSpans }: ts.TemplateExpression, depth: number): { value: Constant } | null {
  let text = head.text;
  for (const { expression, literal } of templateSpans) {
    const part = constantOf(expression, depth);
    if (!part || !isPrintable(part.value)) return null;
    text += `${part.value}${literal.text}`;
  }
  return { value: text };
}

const isPrintable = (value: Constant) => typeof value === 'string' || typeof value === 'number';

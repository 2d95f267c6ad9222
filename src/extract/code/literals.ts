import { textOf, unwrap } from './names.ts';
import { declarationOf, valueOf } from './scopes.ts';
import { ts } from './ts-morph.ts';

/** A value that the source text fixes. */
export type Constant = string | number | boolean | null | undefined;

export interface Literal {
  value: Constant;
  /** As the source writes it at the place of use. */
  text: string;
}

/**
 * The constant an expression stands for: a literal, a local `const`, a member of a local enum or of a table of constants.
 * Null if it depends on anything that happens at run time.
 */
export function literalOf(expression: ts.Expression, depth = 3): Literal | null {
  const inner = unwrap(expression);
  const found = (value: Constant): Literal => ({ value, text: expression.getText() });
  if (ts.isStringLiteralLike(inner)) return found(inner.text);
  if (ts.isNumericLiteral(inner)) return found(Number(inner.text));
  if (inner.kind === ts.SyntaxKind.TrueKeyword) return found(true);
  if (inner.kind === ts.SyntaxKind.FalseKeyword) return found(false);
  if (inner.kind === ts.SyntaxKind.NullKeyword) return found(null);
  if (ts.isVoidExpression(inner)) return literalOf(inner.expression, depth) && found(undefined);
  if (ts.isPrefixUnaryExpression(inner)) return negated(inner, found, depth);
  if (depth === 0) return null;
  if (ts.isIdentifier(inner)) {
    if (inner.text === 'undefined') return found(undefined);
    const value = valueOf(inner);
    const literal = value && literalOf(value, depth - 1);
    return literal && found(literal.value);
  }
  if (ts.isPropertyAccessExpression(inner) && ts.isIdentifier(inner.expression)) {
    const value = memberOf(inner.expression, inner.name.text, depth - 1);
    return value === undefined ? null : found(value.value);
  }
  return null;
}

function negated(
  { operator, operand }: ts.PrefixUnaryExpression,
  found: (value: Constant) => Literal,
  depth: number,
): Literal | null {
  const literal = literalOf(operand, depth);
  if (!literal) return null;
  if (operator === ts.SyntaxKind.ExclamationToken) return found(!literal.value);
  if (operator === ts.SyntaxKind.MinusToken && typeof literal.value === 'number') return found(-literal.value);
  return null;
}

function memberOf(owner: ts.Identifier, name: string, depth: number): { value: Constant } | undefined {
  const declaration = declarationOf(owner.text, owner);
  if (!declaration) return undefined;
  if (ts.isEnumDeclaration(declaration)) {
    const index = declaration.members.findIndex(member => textOf(member.name) === name);
    const member = declaration.members[index];
    if (!member) return undefined;
    if (!member.initializer) return { value: index };
    return literalOf(member.initializer, depth) ?? undefined;
  }
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  let table = unwrap(declaration.initializer);
  // `Object.freeze({ … })`
  if (ts.isCallExpression(table) && table.arguments[0]) table = unwrap(table.arguments[0]);
  if (!ts.isObjectLiteralExpression(table)) return undefined;
  for (const property of table.properties) {
    if (ts.isPropertyAssignment(property) && textOf(property.name) === name)
      return literalOf(property.initializer, depth) ?? undefined;
  }
  return undefined;
}

import { literalOf } from '../literals.ts';
import { textOf, unwrap } from '../names.ts';
import { declarationOf, valueOfDeclaration } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { Exported } from './exports.ts';
import { exportOf, moduleMember, namedIn } from './exports.ts';

/** A member of an enum that has no value of its own has a number; any other member an expression. */
export type Member = { value: number } | { initializer: ts.Expression };

/**
 * The member that `LIMITS.age`, `LIMITS['age']`, `Access.Full` or `ages.MINIMUM` means: of an enum, an object literal, a
 * class or a module, of this file or another. Null if the owner can change or is not known.
 */
export function memberNamed(expression: ts.Expression, depth: number): Member | null {
  const inner = unwrap(expression);
  const owner = ownerOf(inner);
  const name = owner && keyOf(inner, depth);
  return owner && name !== null ? memberIn(tableOf(owner, depth), name, depth) : null;
}

function ownerOf(inner: ts.Expression): ts.Expression | null {
  return ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner) ? inner.expression : null;
}

function keyOf(inner: ts.Expression, depth: number): string | null {
  if (ts.isPropertyAccessExpression(inner)) return inner.name.text;
  if (!ts.isElementAccessExpression(inner)) return null;
  const key = literalOf(inner.argumentExpression, depth)?.value;
  return typeof key === 'string' || typeof key === 'number' ? String(key) : null;
}

/** What holds the members: an enum, a class, a module, an object literal, or null. */
function tableOf(owner: ts.Expression, depth: number): Exported | null {
  const inner = unwrap(owner);
  if (depth <= 0) return null;
  if (ts.isObjectLiteralExpression(inner)) return inner;
  if (ts.isCallExpression(inner)) {
    const [first] = inner.arguments;
    if (!first) return null;
    if (isLoad(inner))
      return ts.isStringLiteralLike(first) ? moduleMember(inner.getSourceFile(), first.text, '*') : null;
    // `Object.freeze({ … })`
    return tableOf(first, depth - 1);
  }
  if (ts.isIdentifier(inner)) {
    const found = declarationOf(inner.text, inner) ?? namedIn(inner.getSourceFile(), inner.text);
    return found && settled(found, depth);
  }
  const before = ownerOf(inner);
  const module = before && tableOf(before, depth - 1);
  if (module && ts.isSourceFile(module)) {
    const found = exportOf(module, keyOf(inner, depth - 1) ?? '');
    return found && settled(found, depth - 1);
  }
  const member = memberNamed(inner, depth - 1);
  return member && 'initializer' in member ? tableOf(member.initializer, depth - 1) : null;
}

/** `require('x')`, `import('x')`. */
export function isLoad({ expression }: ts.CallExpression): boolean {
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require')
  );
}

/** What `const { age } = LIMITS` takes out. */
export function memberTaken(element: ts.BindingElement, depth: number): Member | null {
  const holder = element.parent.parent;
  const key = element.propertyName ?? element.name;
  const isPlain = ts.isObjectBindingPattern(element.parent) && !element.dotDotDotToken && !element.initializer;
  if (!isPlain || ts.isComputedPropertyName(key) || ts.isObjectBindingPattern(key) || ts.isArrayBindingPattern(key))
    return null;
  if (!ts.isVariableDeclaration(holder) || !holder.initializer) return null;
  return memberIn(tableOf(holder.initializer, depth), textOf(key), depth);
}

function settled(found: Exported, depth: number): Exported | null {
  if (ts.isVariableDeclaration(found)) {
    const value = valueOfDeclaration(found);
    return value && tableOf(value, depth - 1);
  }
  if (ts.isSourceFile(found) || ts.isEnumDeclaration(found) || ts.isClassDeclaration(found)) return found;
  return ts.isExpression(found) ? tableOf(found, depth - 1) : null;
}

function memberIn(table: Exported | null, name: string, depth: number): Member | null {
  if (!table) return null;
  if (ts.isEnumDeclaration(table)) return enumMember(table, name, depth);
  if (ts.isObjectLiteralExpression(table)) return property(table, name, depth);
  if (ts.isClassLike(table)) {
    const member = table.members.find(one => ts.isPropertyDeclaration(one) && textOf(one.name) === name);
    const isStatic = member && ts.canHaveModifiers(member) && ts.getModifiers(member)?.some(isStaticWord);
    return isStatic && ts.isPropertyDeclaration(member) && member.initializer
      ? { initializer: member.initializer }
      : null;
  }
  if (!ts.isSourceFile(table)) return null;
  const found = exportOf(table, name);
  if (!found || ts.isSourceFile(found)) return null;
  const value = ts.isVariableDeclaration(found) ? valueOfDeclaration(found) : ts.isExpression(found) ? found : null;
  return value && { initializer: value };
}

const isStaticWord = ({ kind }: ts.ModifierLike) => kind === ts.SyntaxKind.StaticKeyword;

/** Members without a value count on from the last one that has a number. */
function enumMember({ members }: ts.EnumDeclaration, name: string, depth: number): Member | null {
  const at = members.findIndex(member => textOf(member.name) === name);
  if (at < 0) return null;
  for (let from = at; from >= 0; from--) {
    const { initializer } = members[from]!;
    if (!initializer) continue;
    if (from === at) return { initializer };
    const start = literalOf(initializer, depth)?.value;
    return typeof start === 'number' ? { value: start + at - from } : null;
  }
  return { value: at };
}

function property({ properties }: ts.ObjectLiteralExpression, name: string, depth: number): Member | null {
  for (const one of [...properties].reverse()) {
    if (ts.isSpreadAssignment(one)) {
      const table = tableOf(one.expression, depth - 1);
      const found = memberIn(table, name, depth - 1);
      // What is spread over it and cannot be read may hold the name as well.
      if (found || !table) return found;
    } else if (ts.isShorthandPropertyAssignment(one)) {
      if (one.name.text === name) return { initializer: one.name };
    } else if (one.name && !ts.isComputedPropertyName(one.name) && textOf(one.name) === name) {
      return ts.isPropertyAssignment(one) ? { initializer: one.initializer } : null;
    } else if (ts.isPropertyAssignment(one) && ts.isComputedPropertyName(one.name)) {
      if (String(literalOf(one.name.expression, depth)?.value ?? '') === name) return { initializer: one.initializer };
    }
  }
  return null;
}

import type { Exported } from './links/exports.ts';
import { importedAs, namedIn } from './links/exports.ts';
import type { FunctionNode } from './names.ts';
import { isFunction, unwrap } from './names.ts';
import { functionNamed, memberOf } from './scopes.ts';
import { ts } from './ts-morph.ts';

/** The function that an export or a declaration is; null for anything else. */
export function functionIn(found: Exported | null): FunctionNode | null {
  if (!found || ts.isSourceFile(found)) return null;
  if (ts.isFunctionDeclaration(found)) return found;
  const value = ts.isVariableDeclaration(found) ? found.initializer : ts.isExpression(found) ? found : undefined;
  const inner = value && unwrap(value);
  if (!inner) return null;
  if (isFunction(inner)) return inner;
  return ts.isIdentifier(inner) ? functionIn(namedIn(inner.getSourceFile(), inner.text)) : null;
}

/** The function behind a called name: of the file, of its class, or of a file that it imports. */
export function calleeOf(callee: ts.Expression): FunctionNode | null {
  const inner = unwrap(callee);
  if (ts.isIdentifier(inner))
    return functionNamed(inner.text, inner) ?? functionIn(importedAs(inner.getSourceFile(), inner.text));
  if (!ts.isPropertyAccessExpression(inner) || inner.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  const member = memberOf(inner, inner.name.text);
  if (member && ts.isMethodDeclaration(member)) return member;
  const value = member && ts.isPropertyDeclaration(member) && member.initializer ? unwrap(member.initializer) : null;
  return value && isFunction(value) ? value : null;
}

/**
 * Whether the called function answers with a promise: by its declaration, or because the file waits for another call of
 * the same name.
 */
export function answersLater(callee: ts.Expression): boolean {
  const declared = calleeOf(callee);
  if (declared) return isAsync(declared);
  const name = unwrap(callee).getText();
  return new RegExp(`\\bawait\\s+${name.replace(/[^\w\s]/g, '\\$&')}\\s*\\(`).test(callee.getSourceFile().text);
}

function isAsync(declared: FunctionNode): boolean {
  if (ts.getModifiers(declared)?.some(modifier => modifier.kind === ts.SyntaxKind.AsyncKeyword)) return true;
  return /^Promise\b/.test(declared.type?.getText() ?? '');
}

/** A test of a promise that nobody waits for, of a function that is known to be asynchronous: it is always true. */
export function isUnawaited(call: ts.CallExpression): boolean {
  let outer: ts.Node = call;
  while (
    ts.isParenthesizedExpression(outer.parent) ||
    ts.isAsExpression(outer.parent) ||
    ts.isNonNullExpression(outer.parent)
  )
    outer = outer.parent;
  const { parent } = outer;
  if (ts.isAwaitExpression(parent)) return false;
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) {
    const isAwaitedLater = new RegExp(`\\bawait\\s+${parent.name.text}\\b`).test(call.getSourceFile().text);
    if (isAwaitedLater) return false;
  }
  const declared = calleeOf(call.expression);
  return declared !== null && isAsync(declared);
}

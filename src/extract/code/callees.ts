import type { FunctionNode } from './names.ts';
import { isFunction, unwrap } from './names.ts';
import { functionNamed, memberOf } from './scopes.ts';
import { ts } from './ts-morph.ts';

type Lookup = (name: string) => FunctionNode | null;

/** How each parsed file finds the functions that it imports; gone with the file. */
const imported = new WeakMap<ts.SourceFile, Lookup>();

export function linkImports(ast: ts.SourceFile, lookup: Lookup): void {
  imported.set(ast, lookup);
}

/** The function that an export of a file is; null if the file does not declare it itself. */
export function exportedFunction(ast: ts.SourceFile, name: string): FunctionNode | null {
  if (name !== 'default') return functionNamed(name, ast);
  for (const statement of ast.statements) {
    const isDefault = (ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []).some(
      modifier => modifier.kind === ts.SyntaxKind.DefaultKeyword,
    );
    if (isDefault && ts.isFunctionDeclaration(statement)) return statement;
    if (!ts.isExportAssignment(statement)) continue;
    const value = unwrap(statement.expression);
    return ts.isIdentifier(value) ? functionNamed(value.text, ast) : isFunction(value) ? value : null;
  }
  return null;
}

/** The function behind a called name: of the file, of its class, or of a file that it imports by a path. */
export function calleeOf(callee: ts.Expression): FunctionNode | null {
  const inner = unwrap(callee);
  if (ts.isIdentifier(inner))
    return functionNamed(inner.text, inner) ?? imported.get(inner.getSourceFile())?.(inner.text) ?? null;
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

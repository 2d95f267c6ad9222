import { declaredName, isFunction } from './names.ts';
import type { FunctionNode } from './names.ts';
import { declarationOf } from './scopes.ts';
import type { ParsedFile } from './slice.ts';
import { ts } from './ts-morph.ts';

/**
 * Every use of the named function around a node, if the file keeps that function to itself: a call, or handing it on. The
 * function cannot run before one of them was reached. Empty if it is exported: then its callers are unknown.
 */
export function usesOf(node: ts.Node, file: ParsedFile): ts.Identifier[] {
  const named = namedFunctionAround(node);
  if (!named || isExported(named.declaration, named.name, file)) return [];
  const uses: ts.Identifier[] = [];
  for (const one of file.ofKind<ts.Identifier>(ts.SyntaxKind.Identifier)) {
    if (one.text !== named.name || one === named.declaration.name) continue;
    if (isNameOfSomethingElse(one) || declarationOf(one.text, one) !== named.declaration) continue;
    if (!isInside(one, named.declaration)) uses.push(one);
  }
  return uses;
}

interface NamedFunction {
  name: string;
  declaration: ts.FunctionDeclaration | ts.VariableDeclaration;
}

function namedFunctionAround(node: ts.Node): NamedFunction | null {
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    if (ts.isFunctionDeclaration(at)) return at.name ? { name: at.name.text, declaration: at } : null;
    const holder = holderOf(at);
    if (holder) return { name: declaredName(at) ?? '', declaration: holder };
  }
  return null;
}

function holderOf(at: FunctionNode): ts.VariableDeclaration | null {
  return ts.isVariableDeclaration(at.parent) && ts.isIdentifier(at.parent.name) ? at.parent : null;
}

export function isExported(declaration: ts.Declaration, name: string, file: ParsedFile): boolean {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (modifiers.some(modifier => modifier.kind === ts.SyntaxKind.ExportKeyword)) return true;
  // `export { send }`, `export default send`, `module.exports = { send }`
  const text = name.replace(/\$/g, '\\$&');
  return new RegExp(`export\\s*(default\\s+${text}\\b|\\{[^}]*\\b${text}\\b)|exports[^;]*\\b${text}\\b`).test(
    file.ast.text,
  );
}

function isNameOfSomethingElse(identifier: ts.Identifier): boolean {
  const { parent } = identifier;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === identifier) ||
    (ts.isPropertyAssignment(parent) && parent.name === identifier) ||
    (ts.isMethodDeclaration(parent) && parent.name === identifier) ||
    ts.isTypeNode(parent) ||
    ts.isPropertySignature(parent)
  );
}

function isInside(node: ts.Node, container: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent) if (at === container) return true;
  return false;
}

import { linksOf } from '../links/registry.ts';
import { eachNode } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** A name, or the object that a method belongs to. */
export type Named = ts.Identifier | ts.ThisExpression;

export const isNamed = (node: ts.Expression): node is Named =>
  ts.isIdentifier(node) || node.kind === ts.SyntaxKind.ThisKeyword;

/** Where a name that is declared in a function, or around it, is used within; null is what the file does not declare. */
export const usesOf = (declared: ts.Node | null, name: string, within: ts.Node): ts.Identifier[] =>
  identifiersIn(within, name).filter(one => isUse(one) && declarationOf(name, one) === declared);

export const usesOfThis = (within: ts.Node): readonly ts.ThisExpression[] =>
  (linksOf(within)?.ofKinds([ts.SyntaxKind.ThisKeyword]) ?? []).filter(
    (one): one is ts.ThisExpression => one.pos >= within.pos && one.end <= within.end,
  );

/** The names of a whole file are known; one that stands alone is gone through. */
function identifiersIn(within: ts.Node, name: string): ts.Identifier[] {
  const known = linksOf(within)?.identifiers(name);
  if (known) return known.filter(({ pos, end }) => pos >= within.pos && end <= within.end);
  const found: ts.Identifier[] = [];
  eachNode(within, node => {
    if (ts.isIdentifier(node) && node.text === name) found.push(node);
  });
  return found;
}

/** Not the name that something is declared by, nor that of a member or an attribute. */
function isUse(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === name;
  if (ts.isJsxAttribute(parent)) return false;
  return !(
    (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) &&
    parent.name === name
  );
}

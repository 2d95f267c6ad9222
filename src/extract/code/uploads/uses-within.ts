import { eachNode } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** Where a name that is declared in a function, or around it, is used within. */
export function usesOf(declared: ts.Node, name: string, within: ts.Node): ts.Identifier[] {
  const uses: ts.Identifier[] = [];
  eachNode(within, node => {
    if (ts.isIdentifier(node) && node.text === name && isUse(node) && declarationOf(name, node) === declared)
      uses.push(node);
  });
  return uses;
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

/** Looked at, and handed on to nothing: `if (!file) return`, `file && …`. */
export function isAsked(at: ts.Expression): boolean {
  const { parent } = at;
  if (ts.isPrefixUnaryExpression(parent)) return true;
  if (ts.isIfStatement(parent)) return parent.expression === at;
  if (ts.isConditionalExpression(parent)) return parent.condition === at;
  if (!ts.isBinaryExpression(parent)) return false;
  const operator = parent.operatorToken.getText();
  return operator === '&&' ? parent.left === at : /^([=!]==?|[<>]=?)$/.test(operator);
}

import { eachNode, isFunction, textOf, unwrap } from './names.ts';
import { ts } from './ts-morph.ts';

export type Declaration =
  | ts.VariableDeclaration
  | ts.ParameterDeclaration
  | ts.BindingElement
  | ts.FunctionDeclaration
  | ts.ClassDeclaration
  | ts.EnumDeclaration;

/** The declaration that a name means at a place in its file, by lexical scope; null if it comes from elsewhere. */
export function declarationOf(name: string, from: ts.Node): Declaration | null {
  for (let at: ts.Node | undefined = from; at; at = at.parent) {
    const found = isFunction(at)
      ? declaredByParameters(at.parameters, name)
      : ts.isBlock(at) || ts.isSourceFile(at) || ts.isCaseBlock(at) || ts.isModuleBlock(at)
        ? declaredByStatements(statementsOf(at), name)
        : (ts.isForStatement(at) || ts.isForOfStatement(at) || ts.isForInStatement(at)) &&
            at.initializer &&
            ts.isVariableDeclarationList(at.initializer)
          ? declaredByList(at.initializer, name)
          : null;
    if (found) return found;
  }
  return null;
}

function statementsOf(block: ts.Block | ts.SourceFile | ts.CaseBlock | ts.ModuleBlock): readonly ts.Statement[] {
  return ts.isCaseBlock(block) ? block.clauses.flatMap(clause => [...clause.statements]) : block.statements;
}

function declaredByStatements(statements: readonly ts.Statement[], name: string): Declaration | null {
  for (const statement of statements) {
    if (ts.isVariableStatement(statement)) {
      const found = declaredByList(statement.declarationList, name);
      if (found) return found;
    } else if (
      (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement)) &&
      statement.name?.text === name
    )
      return statement;
  }
  return null;
}

function declaredByList(list: ts.VariableDeclarationList, name: string): Declaration | null {
  for (const declaration of list.declarations) {
    if (ts.isIdentifier(declaration.name)) {
      if (declaration.name.text === name) return declaration;
    } else {
      const found = declaredByPattern(declaration.name, name);
      if (found) return found;
    }
  }
  return null;
}

function declaredByParameters(parameters: readonly ts.ParameterDeclaration[], name: string): Declaration | null {
  for (const parameter of parameters) {
    if (ts.isIdentifier(parameter.name)) {
      if (parameter.name.text === name) return parameter;
    } else {
      const found = declaredByPattern(parameter.name, name);
      if (found) return found;
    }
  }
  return null;
}

function declaredByPattern(pattern: ts.BindingPattern, name: string): Declaration | null {
  for (const element of pattern.elements) {
    if (ts.isOmittedExpression(element)) continue;
    if (ts.isIdentifier(element.name)) {
      if (element.name.text === name) return element;
    } else {
      const found = declaredByPattern(element.name, name);
      if (found) return found;
    }
  }
  return null;
}

/**
 * The expression that a plain local variable stands for: its initializer, if nothing in the file assigns to the name
 * later. Null for parameters, patterns, and variables that change.
 */
export function valueOf(identifier: ts.Identifier): ts.Expression | null {
  const declaration = declarationOf(identifier.text, identifier);
  return declaration && ts.isVariableDeclaration(declaration) ? valueOfDeclaration(declaration) : null;
}

/** The value that a variable is given where it is declared, if it keeps it. */
export function valueOfDeclaration(declaration: ts.VariableDeclaration): ts.Expression | null {
  if (!declaration.initializer || !ts.isIdentifier(declaration.name)) return null;
  const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  if (!isConst && isAssigned(declaration.name.text, declaration.getSourceFile())) return null;
  return declaration.initializer;
}

function isAssigned(name: string, root: ts.SourceFile): boolean {
  let found = false;
  eachNode(root, node => {
    const target = ts.isBinaryExpression(node)
      ? isAssignment(node.operatorToken.kind) && node.left
      : (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) && node.operand;
    if (!target || found) return;
    const isStep = !ts.isBinaryExpression(node);
    if (isStep && !/\+\+|--/.test(node.getText())) return;
    // A pattern on the left may hold the name anywhere.
    found = ts.isIdentifier(target)
      ? target.text === name
      : !isStep && new RegExp(`\\b${escape(name)}\\b`).test(patternText(target));
  });
  return found;
}

const patternText = (target: ts.Node) =>
  ts.isObjectLiteralExpression(target) || ts.isArrayLiteralExpression(target) ? target.getText() : '';
const escape = (name: string) => name.replace(/[$]/g, '\\$');

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** The function that a local name stands for: declared, or held by a variable that does not change. */
export function functionNamed(
  name: string,
  from: ts.Node,
): ts.FunctionDeclaration | ts.FunctionExpression | ts.ArrowFunction | null {
  const declaration = declarationOf(name, from);
  if (!declaration) return null;
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return null;
  const value = unwrap(declaration.initializer);
  return ts.isArrowFunction(value) || ts.isFunctionExpression(value) ? value : null;
}

/** A member of the class around a node. */
export function memberOf(from: ts.Node, name: string): ts.ClassElement | null {
  let at: ts.Node | undefined = from;
  while (at && !ts.isClassLike(at)) at = at.parent;
  return (
    at?.members.find(
      member => member.name && !ts.isComputedPropertyName(member.name) && textOf(member.name) === name,
    ) ?? null
  );
}

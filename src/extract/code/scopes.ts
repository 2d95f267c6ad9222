import { linksOf } from './links/registry.ts';
import { eachNode, isFunction, textOf, unwrap } from './names.ts';
import { ts } from './ts-morph.ts';
import { assignedAt } from './writes/assigned.ts';

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
    const found = declaredIn(at)?.get(name);
    if (found) return found;
  }
  return null;
}

type Names = Map<string, Declaration>;

/** What each scope declares; made when it is first asked for, gone with its file. */
const known = new WeakMap<ts.Node, Names>();

function declaredIn(node: ts.Node): Names | null {
  switch (node.kind) {
    case ts.SyntaxKind.SourceFile:
    case ts.SyntaxKind.Block:
    case ts.SyntaxKind.CaseBlock:
    case ts.SyntaxKind.ModuleBlock:
    case ts.SyntaxKind.ForStatement:
    case ts.SyntaxKind.ForOfStatement:
    case ts.SyntaxKind.ForInStatement:
    case ts.SyntaxKind.FunctionDeclaration:
    case ts.SyntaxKind.FunctionExpression:
    case ts.SyntaxKind.ArrowFunction:
    case ts.SyntaxKind.MethodDeclaration:
    case ts.SyntaxKind.Constructor:
    case ts.SyntaxKind.GetAccessor:
    case ts.SyntaxKind.SetAccessor: {
      let names = known.get(node);
      if (!names) {
        names = new Map();
        readScope(node, names);
        known.set(node, names);
      }
      return names;
    }
    default:
      return null;
  }
}

function readScope(node: ts.Node, names: Names): void {
  if (isFunction(node)) for (const parameter of node.parameters) add(parameter, names);
  else if (ts.isForStatement(node) || ts.isForOfStatement(node) || ts.isForInStatement(node)) {
    if (node.initializer && ts.isVariableDeclarationList(node.initializer)) addAll(node.initializer, names);
  } else for (const statement of statementsOf(node as Scope)) addStatement(statement, names);
}

/** `posts` of `for (const post of posts)`; null for any other name. */
export const goneThrough = ({ parent }: ts.VariableDeclaration): ts.Expression | null =>
  ts.isForOfStatement(parent.parent) && parent.parent.initializer === parent ? parent.parent.expression : null;

type Scope = ts.Block | ts.SourceFile | ts.CaseBlock | ts.ModuleBlock;

function statementsOf(block: Scope): readonly ts.Statement[] {
  return ts.isCaseBlock(block) ? block.clauses.flatMap(clause => [...clause.statements]) : block.statements;
}

function addStatement(statement: ts.Statement, names: Names): void {
  if (ts.isVariableStatement(statement)) addAll(statement.declarationList, names);
  else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement)) {
    if (statement.name && !names.has(statement.name.text)) names.set(statement.name.text, statement);
  }
}

function addAll(list: ts.VariableDeclarationList, names: Names): void {
  for (const declaration of list.declarations) add(declaration, names);
}

/** The first declaration of a name is the one that counts. */
function add(declaration: ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement, names: Names): void {
  const { name } = declaration;
  if (!ts.isIdentifier(name)) {
    for (const element of name.elements) if (!ts.isOmittedExpression(element)) add(element, names);
  } else if (!names.has(name.text)) names.set(name.text, declaration);
}

/**
 * The expression that a plain local variable stands for: its initializer, if nothing in the file assigns to the name
 * later. Null for parameters, patterns, and variables that change.
 */
export function valueOf(identifier: ts.Identifier): ts.Expression | null {
  const declaration = declarationOf(identifier.text, identifier);
  return declaration && ts.isVariableDeclaration(declaration) ? valueOfDeclaration(declaration) : null;
}

/** The value that a name stands for, without the brackets around it; anything else as it is. */
export function valueBehind(expression: ts.Expression): ts.Expression {
  const inner = unwrap(expression);
  return unwrap(ts.isIdentifier(inner) ? (valueOf(inner) ?? inner) : inner);
}

/** The value that a variable is given where it is declared, if it keeps it. */
export function valueOfDeclaration(declaration: ts.VariableDeclaration): ts.Expression | null {
  if (!declaration.initializer || !ts.isIdentifier(declaration.name)) return null;
  const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  if (!isConst && isAssigned(declaration.name.text, declaration.getSourceFile())) return null;
  return declaration.initializer;
}

/** Names that a file assigns to somewhere. */
const assigned = new WeakMap<ts.SourceFile, ReadonlySet<string>>();

export function isAssigned(name: string, root: ts.SourceFile): boolean {
  let names = assigned.get(root);
  if (!names) assigned.set(root, (names = assignedNames(root)));
  return names.has(name);
}

function assignedNames(root: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && assignedAt(node)) names.add(node.text);
  };
  // A file of the tree has its names in a list already.
  const own = linksOf(root);
  if (own) own.ofKinds(IDENTIFIERS).forEach(add);
  else eachNode(root, add);
  return names;
}

const IDENTIFIERS = [ts.SyntaxKind.Identifier];

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

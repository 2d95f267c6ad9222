import type { ts as Ts } from 'ts-morph';
import type { Place } from '../../../model/place.ts';
import { readExpression, type Scope } from './expressions.ts';
import type { Part } from './part.ts';
import { ts } from './ts-morph.ts';

/**
 * The objects that a file of code declares at its top, read as they are written: nothing is run. The default export is
 * called `default`.
 */
export function readCode(path: string, text: string): ReadonlyMap<string, Part> {
  const file = ts.createSourceFile(`/${path}`, text, ts.ScriptTarget.ESNext, true, kindOf(path));
  const constants = new Map<string, Ts.Expression>();
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Const) !== 0) {
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer);
    } else if (ts.isExportAssignment(statement) && !statement.isExportEquals) {
      constants.set('default', statement.expression);
    } else if (isModuleExports(statement)) constants.set('default', statement.expression.right);
  }
  const scope: Scope = { constants, changed: changedIn(file), placeOf: node => placeOf(path, file, node) };
  return new Map(
    [...constants].map(([name, expression]): [string, Part] => {
      if (!scope.changed.has(name)) return [name, readExpression(expression, scope, new Set([name]))];
      return [name, { kind: 'open', at: scope.placeOf(expression), why: 'it is changed elsewhere in the file' }];
    }),
  );
}

function kindOf(path: string): Ts.ScriptKind {
  if (/\.[cm]?ts$/i.test(path)) return ts.ScriptKind.TS;
  return /\.tsx$/i.test(path) ? ts.ScriptKind.TSX : ts.ScriptKind.JSX;
}

type ModuleExports = Ts.ExpressionStatement & { expression: Ts.BinaryExpression };

/** `module.exports = {…}` */
function isModuleExports(statement: Ts.Statement): statement is ModuleExports {
  return (
    ts.isExpressionStatement(statement) &&
    ts.isBinaryExpression(statement.expression) &&
    statement.expression.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    /^module\s*\.\s*exports$/.test(statement.expression.left.getText())
  );
}

/** Names whose object is written to, or handed to something that could write to it, anywhere in the file. */
function changedIn(file: Ts.SourceFile): ReadonlySet<string> {
  const changed = new Set<string>();
  const note = (node: Ts.Node): void => {
    let root = node;
    while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) root = root.expression;
    if (ts.isIdentifier(root)) changed.add(root.text);
  };
  const walk = (node: Ts.Node): void => {
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) note(node.left);
    if (ts.isDeleteExpression(node)) note(node.expression);
    if ((ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) && isStep(node.operator))
      note(node.operand);
    if (
      ts.isCallExpression(node) &&
      /^(Object\.(assign|definePropert(y|ies))|Reflect\.set)$/.test(node.expression.getText())
    ) {
      const [target] = node.arguments;
      if (target) note(target);
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
  return changed;
}

function isAssignment(kind: Ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isStep(operator: Ts.SyntaxKind): boolean {
  return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
}

function placeOf(path: string, file: Ts.SourceFile, node: Ts.Node): Place {
  const position = (offset: number) => {
    const { line, character } = file.getLineAndCharacterOfPosition(offset);
    return { line: line + 1, column: character + 1 };
  };
  return { path, start: position(node.getStart(file)), end: position(node.getEnd()) };
}

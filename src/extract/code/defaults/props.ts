import type { Component } from '../components/components.ts';
import { textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** A component with the defaults that its file gives it: `X.defaultProps = { … }`, `static defaultProps = { … }`. */
export function component(file: ParsedFile, name: string, node: Component['node']): Component {
  const defaults = new Map<string, ts.Expression>();
  if (!file.ast.text.includes('defaultProps')) return { file, name, node, hasHiddenProps: false, defaults };
  const object = assignedIn(file.ast, name, node) ?? staticOf(node);
  for (const property of object?.properties ?? []) {
    if (ts.isPropertyAssignment(property)) defaults.set(textOf(property.name), property.initializer);
  }
  const isWhole = object !== null && object.properties.every(ts.isPropertyAssignment);
  return { file, name, node, hasHiddenProps: !isWhole, defaults };
}

function assignedIn(ast: ts.SourceFile, name: string, node: Component['node']): ts.ObjectLiteralExpression | null {
  const names = new Set([name, node.name && textOf(node.name)]);
  for (const statement of ast.statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) continue;
    const { left, right } = statement.expression;
    if (!ts.isPropertyAccessExpression(left) || left.name.text !== 'defaultProps') continue;
    if (names.has(left.expression.getText())) return objectIn(right);
  }
  return null;
}

function staticOf(node: Component['node']): ts.ObjectLiteralExpression | null {
  if (!ts.isClassLike(node)) return null;
  const member = node.members.find(one => one.name && textOf(one.name) === 'defaultProps');
  return member && ts.isPropertyDeclaration(member) && member.initializer ? objectIn(member.initializer) : null;
}

function objectIn(expression: ts.Expression): ts.ObjectLiteralExpression | null {
  const inner = unwrap(expression);
  return ts.isObjectLiteralExpression(inner) ? inner : null;
}

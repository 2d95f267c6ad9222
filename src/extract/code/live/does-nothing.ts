import { calleeOf } from '../callees.ts';
import { linksOf } from '../links/registry.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/**
 * `wire.beginBroadcast()` of `beginBroadcast() { wire.frame = null; }`: the body of the product's own function is empty, or forgets
 * what was kept before. What is sent in turn to everybody who is there is not what a person shows of themselves. Where another
 * function may stand in its place, it is not known what is done.
 */
export function doesNothing({ expression }: ts.CallExpression): boolean {
  const callee = calleeOf(expression);
  const body = callee?.body;
  return !!body && ts.isBlock(body) && body.statements.every(forgets) && !mayBeAnother(callee);
}

/** `studio.beginBroadcast = room => …`, or a class that is made of that one and has a function of its own under the name. */
function mayBeAnother(callee: FunctionNode): boolean {
  const name = declaredName(callee);
  const links = linksOf(callee);
  if (name === null || !links) return true;
  return links
    .filesWith(name, /./)
    .some(file => (linksOf(file)?.identifiers(name) ?? []).some(one => standsInPlace(one, callee)));
}

function standsInPlace(name: ts.Identifier, callee: FunctionNode): boolean {
  const { parent } = name;
  const left = ts.isPropertyAccessExpression(parent) && parent.name === name ? parent : name;
  if (isSet(left)) return !holds(left.parent, callee);
  const isMember =
    ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isPropertyAssignment(parent);
  if (!isMember || parent.name !== name || holds(parent, callee)) return false;
  // A class that is made of no other has its own of the name.
  const around = parent.parent;
  if (!ts.isClassLike(around) || !ts.isClassLike(callee.parent)) return true;
  return (around.heritageClauses ?? []).some(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
}

const isSet = (left: ts.Node): boolean =>
  ts.isBinaryExpression(left.parent) &&
  left.parent.left === left &&
  left.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;

const holds = (node: ts.Node, inner: ts.Node): boolean =>
  node.getSourceFile() === inner.getSourceFile() && node.pos <= inner.pos && inner.end <= node.end;

/** `cache = null;`, `this.sent = [];` */
function forgets(statement: ts.Statement): boolean {
  const set = ts.isExpressionStatement(statement) ? statement.expression : null;
  if (!set || !ts.isBinaryExpression(set) || set.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
  const value = unwrap(set.right);
  return (
    value.kind === ts.SyntaxKind.NullKeyword ||
    value.getText() === 'undefined' ||
    (ts.isArrayLiteralExpression(value) && value.elements.length === 0) ||
    (ts.isObjectLiteralExpression(value) && value.properties.length === 0)
  );
}

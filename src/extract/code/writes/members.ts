import { literalOf } from '../literals.ts';
import { receiverOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isNamed } from './uses.ts';
import type { Named } from './uses.ts';
import type { Key } from './write.ts';

type Member = ts.PropertyAccessExpression | ts.ElementAccessExpression;

const isMember = (node: ts.Node): node is Member =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);

export const isMemberOf = (node: ts.Node, at: ts.Expression): node is Member =>
  isMember(node) && node.expression === at;

export function keyOf(member: Member): Key {
  if (ts.isPropertyAccessExpression(member)) return member.name.text;
  const key = literalOf(member.argumentExpression)?.value;
  return key === undefined || key === null ? null : String(key);
}

/** The name that a value is read of, and the members that lead to it: `letter` and `to` of `letter.to`, also as `String(letter.to)`. */
export function readFrom(value: ts.Expression): { name: Named; path: readonly Key[] } | null {
  let at = unwrap(value);
  const path: Key[] = [];
  while (!isNamed(at)) {
    if (isMember(at)) path.unshift(keyOf(at));
    else path.length = 0;
    const before: ts.Expression | null = ts.isCallExpression(at)
      ? (receiverOf(at.expression) ?? (at.arguments.length === 1 ? at.arguments[0]! : null))
      : receiverOf(at);
    if (!before) return null;
    at = unwrap(before);
  }
  return { name: at, path };
}

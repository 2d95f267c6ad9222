import { alternatives } from './fallbacks.ts';
import { throughout, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** What a constructor sets a field to, with the value that stands there where nothing was chosen. */
export interface SetAnew {
  name: ts.Node;
  /** Null where it is not said here: what a service answers, what a caller hands in. */
  value: ts.Expression | null;
}

/**
 * `autoplay = true; constructor(store) { this.autoplay = store.autoplay ?? false; }`: nobody ever meets the first value of
 * such a field. One that is set under a condition, or from itself, keeps its first value for whoever has chosen nothing.
 */
export function setAnew(field: ts.PropertyDeclaration): SetAnew | null {
  if (!ts.isClassLike(field.parent) || ts.isComputedPropertyName(field.name) || isStatic(field)) return null;
  const name = textOf(field.name);
  const made = field.parent.members.find(one => ts.isConstructorDeclaration(one) && one.body !== undefined);
  if (!made || !ts.isConstructorDeclaration(made)) return null;
  let last: SetAnew | null = null;
  for (const statement of made.body!.statements) {
    const set = ts.isExpressionStatement(statement) ? statement.expression : null;
    if (!set || !ts.isBinaryExpression(set) || set.operatorToken.kind !== ts.SyntaxKind.EqualsToken) continue;
    if (!isOwn(set.left, name) || reads(set.right, name)) continue;
    last = { name: (set.left as ts.PropertyAccessExpression).name, value: standIn(set.right, made) };
  }
  return last;
}

const isStatic = ({ modifiers }: ts.PropertyDeclaration): boolean =>
  modifiers?.some(one => one.kind === ts.SyntaxKind.StaticKeyword) ?? false;

const isOwn = (node: ts.Node, name: string): boolean =>
  ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword && node.name.text === name;

function reads(value: ts.Expression, name: string): boolean {
  let isRead = false;
  throughout(value, node => {
    isRead ||= isOwn(node, name);
  });
  return isRead;
}

/** `stored ?? true`, and what a parameter is where it is left out. */
function standIn(value: ts.Expression, { parameters }: ts.ConstructorDeclaration): ts.Expression | null {
  const inner = unwrap(value);
  const [other] = alternatives(inner);
  if (other) return other[1];
  if (!ts.isIdentifier(inner)) return null;
  return parameters.find(one => textOf(one.name) === inner.text)?.initializer ?? null;
}

/** `this.autoplay = settings.autoplay ?? true`: said of the setting that is read. */
export function isSaidOfRead(name: ts.Node, others: readonly ts.Node[]): boolean {
  const set = name.parent.parent;
  if (!set || !ts.isBinaryExpression(set) || set.left !== name.parent) return false;
  return others.some(other => other.pos >= set.right.pos && other.end <= set.right.end);
}

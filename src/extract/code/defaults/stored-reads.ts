import { askedForNothing } from './fallbacks.ts';
import { storedKey } from './schemas.ts';
import type { StoredKey } from './schemas.ts';
import { literalOf } from '../literals.ts';
import { eachNode, enclosingFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** How many names may stand between a store and what is made of it. */
const DEEP = 3;

/** `localStorage.getItem('autoplay')`, and a name that holds what was read. */
export function storedBehind(value: ts.Expression): StoredKey | null {
  const inner = unwrap(value);
  const held = ts.isIdentifier(inner) ? valueOf(inner) : null;
  return storedKey(held ?? inner);
}

/** `parsed` of `const parsed = saved ? JSON.parse(saved) : {}`, where `saved` was read from a store: under which key; or null. */
export function keyBehind(read: ts.Expression, depth = DEEP): string | null {
  const inner = unwrap(read);
  if (depth < 0) return null;
  const stored = storedKey(inner);
  if (stored) return stored.text;
  if (ts.isIdentifier(inner)) {
    const held = valueOf(inner);
    return held && keyBehind(held, depth - 1);
  }
  if (ts.isConditionalExpression(inner)) return keyBehind(inner.whenTrue, depth) ?? keyBehind(inner.whenFalse, depth);
  if (ts.isBinaryExpression(inner)) return keyBehind(inner.left, depth);
  if (ts.isAwaitExpression(inner)) return keyBehind(inner.expression, depth);
  const [given] = ts.isCallExpression(inner) && nameOf(inner.expression) === 'parse' ? inner.arguments : [];
  return given ? keyBehind(given, depth) : null;
}

/**
 * Value and stand-in where something else is made of what is there: `v === null ? true : JSON.parse(v)`, `if (v === null) return
 * true` before what is made of it, for what was read from a store; `'x' in settings ? settings.x : true`.
 */
export function otherAlternatives(node: ts.Node): (readonly [value: ts.Expression, other: ts.Expression])[] {
  if (ts.isConditionalExpression(node)) {
    const owned = ownedMember(node);
    if (owned) return [[owned, node.whenFalse]];
    const asked = askedForNothing(node.condition) ?? { value: node.condition, isMissing: false };
    const [missing, present] = asked.isMissing ? [node.whenTrue, node.whenFalse] : [node.whenFalse, node.whenTrue];
    return isMadeOf(present, asked.value) && storedBehind(asked.value) ? [[asked.value, missing]] : [];
  }
  if (!ts.isIfStatement(node) || node.elseStatement) return [];
  const [only, ...more] = ts.isBlock(node.thenStatement) ? node.thenStatement.statements : [node.thenStatement];
  const asked = askedForNothing(node.expression);
  if (!asked?.isMissing || !only || more.length > 0 || !ts.isReturnStatement(only) || !only.expression) return [];
  return isReturnedLater(node, asked.value) && storedBehind(asked.value) ? [[asked.value, only.expression]] : [];
}

/** `'x' in settings ? settings.x : d`, `settings.hasOwnProperty('x') ? settings.x : d`, `Object.hasOwn(settings, 'x') ? …` */
function ownedMember({ condition, whenTrue }: ts.ConditionalExpression): ts.Expression | null {
  const present = unwrap(whenTrue);
  const asked = unwrap(condition);
  if (!ts.isPropertyAccessExpression(present)) return null;
  const [key, holder] =
    ts.isBinaryExpression(asked) && asked.operatorToken.kind === ts.SyntaxKind.InKeyword
      ? [asked.left, asked.right]
      : ts.isCallExpression(asked)
        ? ownAsked(asked)
        : [];
  if (!key || !holder || literalOf(key)?.value !== textOf(present.name)) return null;
  return unwrap(holder).getText() === unwrap(present.expression).getText() ? present : null;
}

function ownAsked(call: ts.CallExpression): [ts.Expression?, ts.Expression?] {
  const [first, second] = call.arguments;
  const name = nameOf(call.expression);
  if (name === 'hasOwnProperty') return [first, receiverOf(call.expression) ?? undefined];
  return name === 'hasOwn' ? [second, first] : [];
}

/** `JSON.parse(saved)`, `saved === 'true'` */
function isMadeOf(present: ts.Expression, value: ts.Expression): boolean {
  const said = unwrap(value).getText();
  if (unwrap(present).getText() === said) return false;
  let isMade = false;
  eachNode(present, one => {
    isMade ||= (ts.isIdentifier(one) || ts.isCallExpression(one)) && one.getText() === said;
  });
  return isMade;
}

function isReturnedLater(node: ts.IfStatement, value: ts.Expression): boolean {
  const body = enclosingFunction(node)?.body;
  let isReturned = false;
  if (body)
    eachNode(body, one => {
      isReturned ||=
        ts.isReturnStatement(one) && one.pos >= node.end && !!one.expression && isMadeOf(one.expression, value);
    });
  return isReturned;
}

import { calleeOf } from '../callees.ts';
import type { FunctionNode } from '../names.ts';
import { eachNode, isFunction, nameOf, textOf, throughout, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/** What runs when an event is heard. */
export function listenerOf({ arguments: [, given] }: ts.CallExpression): FunctionNode | null {
  const listener = given && unwrap(given);
  return listener ? (isFunction(listener) ? listener : (calleeOf(listener) ?? null)) : null;
}

/**
 * `bus.on('line:menu', given => setMessage(given.message))` in a component that shows by `message`: what is told is kept, and
 * something of the component hangs on it. Whoever only counts what is heard shows nothing for it.
 */
export function showsWhatIsHeard(hearing: ts.CallExpression, own: ts.Node): boolean {
  const listener = listenerOf(hearing);
  const direct = hearing.arguments[1] && unwrap(hearing.arguments[1]);
  const kept = listener?.body
    ? keptIn(listener)
    : direct && ts.isIdentifier(direct) && setsBy(direct) !== null
      ? [setsBy(direct)!]
      : [];
  return kept.some(name => isRead(name, own, hearing, listener));
}

/** The names under which a listener keeps something of what it is told. */
function keptIn({ parameters, body }: FunctionNode): string[] {
  const told = new Set<string>();
  for (const one of parameters) throughout(one.name, node => void (ts.isIdentifier(node) && told.add(node.text)));
  const isTold = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && told.has(node.text)) || (ts.forEachChild(node, one => isTold(one) || undefined) ?? false);
  const kept: string[] = [];
  throughout(body!, node => {
    if (ts.isCallExpression(node) && node.arguments.some(isTold)) {
      const name = nameOf(node.expression);
      if (name === 'setState') kept.push(...node.arguments.flatMap(keysIn));
      else if (ts.isIdentifier(node.expression)) kept.push(...[setsBy(node.expression)].filter(one => one !== null));
    }
    if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
    if (!isTold(node.right)) return;
    const { left } = node;
    // `message.value = …` of Vue, `this.message = …`, `message = …`
    const holder =
      ts.isPropertyAccessExpression(left) && /^(value|current)$/.test(left.name.text) ? left.expression : left;
    kept.push(...[nameOf(holder)].filter(one => one !== null));
  });
  return kept;
}

function keysIn(given: ts.Expression): string[] {
  const inner = unwrap(given);
  return ts.isObjectLiteralExpression(inner)
    ? inner.properties.flatMap(one => (one.name ? [textOf(one.name)] : []))
    : [];
}

/** `message` of `setMessage`. */
function setsBy(setter: ts.Identifier): string | null {
  const declared = declarationOf(setter.text, setter);
  const pair = declared && ts.isBindingElement(declared) ? declared.parent : null;
  if (pair && ts.isArrayBindingPattern(pair)) {
    const [state] = pair.elements;
    return state && ts.isBindingElement(state) && ts.isIdentifier(state.name) && state !== declared
      ? state.name.text
      : null;
  }
  const [, first, rest] = /^set([A-Z])(\w*)$/.exec(setter.text) ?? [];
  return first === undefined ? null : first.toLowerCase() + rest;
}

/** Read where the component shows something, not only where it is declared and kept. */
function isRead(name: string, own: ts.Node, hearing: ts.Node, listener: ts.Node | null): boolean {
  let isShown = false;
  eachNode(own, node => {
    if (isShown || !ts.isIdentifier(node) || node.text !== name) return;
    if (isWithin(node, hearing) || (listener && isWithin(node, listener))) return;
    const { parent } = node;
    isShown = !(ts.isBindingElement(parent) || (ts.isVariableDeclaration(parent) && parent.name === node));
  });
  return isShown;
}

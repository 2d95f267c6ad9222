import { linksOf } from '../links/registry.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName, enclosingFunction, textOf } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { usesOfFunction } from '../uses.ts';
import { handedOutOf, useAt } from './pressed-handlers.ts';

/**
 * `const { locate } = usePlace()` and `<button onClick={locate}>`: the hook hands the function around a place to whoever uses it.
 * All who do must be known, and what they take must be pressed wherever it stands.
 */
export function isPressedThroughHook(node: ts.Node): boolean {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const name = declaredName(at);
    if (name === null || /^[A-Z]|^use[A-Z]/.test(name)) continue;
    const out = handedOutOf(name, at);
    if (out) return areAllPressed(out.hook, out.key);
  }
  return false;
}

function areAllPressed(hook: FunctionNode, key: string): boolean {
  const uses = usesOfFunction(hook);
  if (!uses || uses.length === 0) return false;
  let isPressed = false;
  for (const use of uses) {
    const taken = takenFrom(use, key);
    if (taken === null) return false;
    for (const one of taken) {
      if (useAt(one) !== 'pressed') return false;
      isPressed = true;
    }
  }
  return isPressed;
}

/** Where what a hook hands out under a key is named; null where it goes on unseen. */
function takenFrom(use: ts.Expression, key: string): readonly ts.Node[] | null {
  const call = ts.isCallExpression(use.parent) && use.parent.expression === use ? use.parent : null;
  const holder = call?.parent;
  if (!holder || !ts.isVariableDeclaration(holder)) return null;
  if (ts.isIdentifier(holder.name)) {
    const whole = holder.name;
    const uses = readsOf(whole).map(({ parent }) => parent);
    if (!uses.every(ts.isPropertyAccessExpression)) return null;
    return uses.flatMap(one => (one.name.text === key ? [one.name] : []));
  }
  if (!ts.isObjectBindingPattern(holder.name)) return null;
  const { elements } = holder.name;
  if (elements.some(one => one.dotDotDotToken)) return null;
  const element = elements.find(one => textOf(one.propertyName ?? one.name) === key);
  if (!element) return [];
  return ts.isIdentifier(element.name) ? readsOf(element.name) : null;
}

const readsOf = (name: ts.Identifier): ts.Identifier[] =>
  (linksOf(name)?.identifiers(name.text) ?? []).filter(
    one => one !== name && declarationOf(one.text, one) === name.parent && !isInDependencies(one),
  );

/** `useCallback(…, [locate])`: named, and not run. */
const isInDependencies = ({ parent }: ts.Node): boolean =>
  ts.isArrayLiteralExpression(parent) &&
  ts.isCallExpression(parent.parent) &&
  parent.parent.arguments.length > 1 &&
  parent.parent.arguments.at(-1) === parent;

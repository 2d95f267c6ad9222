import { linksOf } from '../links/registry.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName, enclosingFunction, nameOf, textOf } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { usesOfFunction } from '../uses.ts';
import { isHandedOut, useOf } from './pressed-handlers.ts';

/** From the hook to what presses: `find` of the page, the handler that calls it, another around that. */
const DEEP = 4;

/**
 * `const { locate } = usePlace()` and `<button onClick={locate}>`: the hook hands the function around a place to whoever uses it.
 * All who use the hook must be known; all that it hands the function out by, and all who name the function beside that, must be
 * pressed wherever they stand.
 */
export function isPressedThroughHook(node: ts.Node): boolean {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const name = declaredName(at);
    if (name === null || /^[A-Z]|^use[A-Z]/.test(name)) continue;
    const uses = isKeptAsIs(at) ? usesOfFunction(at) : null;
    if (uses?.some(handedOut)) return uses.every(use => isOnlyPressed(use));
  }
  return false;
}

/** Functions of functions that are run no sooner than what they make. */
const KEEPS = /^(use(Callback|Event|EventCallback|EffectEvent|MemoizedFn)|debounce|throttle)$/;

/** `const locate = () => …`, `const locate = useCallback(() => …, [])`; `useMemo(() => …)` runs it at once. */
function isKeptAsIs(declared: FunctionNode): boolean {
  if (ts.isFunctionDeclaration(declared)) return true;
  let at: ts.Node = declared;
  while (!ts.isVariableDeclaration(at.parent)) {
    const { parent } = at;
    const isIn =
      ts.isCallExpression(parent) && parent.arguments[0] === at && KEEPS.test(nameOf(parent.expression) ?? '');
    if (!isIn && !ts.isParenthesizedExpression(parent) && !ts.isAsExpression(parent)) return false;
    at = parent;
  }
  return true;
}

function isOnlyPressed(use: ts.Node, depth = DEEP): boolean {
  if (isInDependencies(use)) return true;
  const out = handedOut(use);
  if (out) return depth > 0 && areAllPressed(out.hook, out.key, depth - 1);
  const used = useOf(use);
  if (used) return used === 'pressed';
  // `const add = async () => draft.set(await locate())`
  for (let at = enclosingFunction(use); at && depth > 0; at = enclosingFunction(at)) {
    const name = declaredName(at);
    if (name === null) continue;
    const uses = /^[A-Z]|^use[A-Z]/.test(name) || !isKeptAsIs(at) ? null : usesOfFunction(at);
    return uses !== null && uses.length > 0 && uses.every(one => isOnlyPressed(one, depth - 1));
  }
  return false;
}

/** The hook that hands out what is named at a place, and under which key. */
function handedOut(use: ts.Node): { hook: FunctionNode; key: string } | null {
  const { parent } = use;
  const hook = isHandedOut(use) ? enclosingFunction(use) : null;
  if (!hook || !(ts.isShorthandPropertyAssignment(parent) || ts.isPropertyAssignment(parent))) return null;
  return { hook, key: textOf(parent.name) };
}

function areAllPressed(hook: FunctionNode, key: string, depth: number): boolean {
  const uses = usesOfFunction(hook);
  const taken = uses?.map(use => takenFrom(use, key)) ?? [];
  return (
    taken.some(one => one?.length) && taken.every(all => all !== null && all.every(one => isOnlyPressed(one, depth)))
  );
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
    one => one !== name && declarationOf(one.text, one) === name.parent,
  );

/** `useCallback(…, [locate])`: named, and not run. */
const isInDependencies = ({ parent }: ts.Node): boolean =>
  ts.isArrayLiteralExpression(parent) &&
  ts.isCallExpression(parent.parent) &&
  /^use[A-Z]/.test(nameOf(parent.parent.expression) ?? '') &&
  parent.parent.arguments.length > 1 &&
  parent.parent.arguments.at(-1) === parent;

import type { FunctionNode } from '../names.ts';
import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOfDeclaration } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { usesOfDeclaration } from '../uses.ts';
import { importedAs } from './exports.ts';
import type { Meaning } from './meaning.ts';
import { meaningOf, meaningOfAnswer } from './meaning.ts';

/** Calls that make a store, and the wrappers that other libraries put around what it holds. */
const MAKES = /^(defineStore|create|createStore|createWithEqualityFn|persist|devtools|immer|subscribeWithSelector)$/;
const MAX_WRAPPERS = 5;

/** What the store behind `useViewer()` or `useViewer(state => …)` holds; null for a call of anything else. */
export function storeBehind(callee: ts.Expression): Meaning | null {
  const inner = unwrap(callee);
  if (!ts.isIdentifier(inner) || !/^use[A-Z]|[sS]tore$/.test(inner.text)) return null;
  const found = declarationOf(inner.text, inner) ?? importedAs(inner.getSourceFile(), inner.text);
  const made = found && !ts.isSourceFile(found) && ts.isVariableDeclaration(found) ? valueOfDeclaration(found) : null;
  return made && heldBy(made, MAX_WRAPPERS);
}

/** `defineStore('viewer', () => ({ … }))`, `defineStore('viewer', { getters })`, `create()(persist(set => ({ … })))`. */
function heldBy(made: ts.Expression, wrappers: number): Meaning | null {
  const call = unwrap(made);
  if (isFunction(call)) return meaningOfAnswer(call);
  if (!ts.isCallExpression(call) || wrappers === 0) return null;
  const callee = unwrap(call.expression);
  const name = nameOf(ts.isCallExpression(callee) ? callee.expression : callee) ?? '';
  if (!MAKES.test(name)) return null;
  for (const argument of call.arguments) {
    const inner = unwrap(argument);
    const options = ts.isObjectLiteralExpression(inner) ? optionsOf(inner) : null;
    const held = options ?? (ts.isObjectLiteralExpression(inner) ? null : heldBy(inner, wrappers - 1));
    if (held) return held;
  }
  return null;
}

/** A store that is written as options: what it hands out stands in its getters and actions. */
const optionsOf = (object: ts.ObjectLiteralExpression): Meaning | null =>
  object.properties.some(({ name }) => name && /^(getters|actions)$/.test(textOf(name)))
    ? { is: 'object', node: object }
    : null;

/** `mayChat` of `defineStore('viewer', { getters: { mayChat } })`, as it is written. */
export function getterOfStore(options: ts.ObjectLiteralExpression, name: string): ts.ObjectLiteralElementLike | null {
  if (!ts.isCallExpression(options.parent) || nameOf(options.parent.expression) !== 'defineStore') return null;
  const getters = options.properties.find(one => one.name && textOf(one.name) === 'getters');
  return getters && ts.isPropertyAssignment(getters) && ts.isObjectLiteralExpression(getters.initializer)
    ? (getters.initializer.properties.find(one => one.name && textOf(one.name) === name) ?? null)
    : null;
}

/** A function in the `getters` of a store or the `computed` of a component: it is read like a value. */
export function isGetter({ parent }: ts.Node): boolean {
  const table = ts.isPropertyAssignment(parent) ? parent.parent : parent;
  if (!ts.isObjectLiteralExpression(table) || !ts.isPropertyAssignment(table.parent)) return false;
  return /^(getters|computed)$/.test(textOf(table.parent.name));
}

const SELECTS = /^(use\w*(Selector|Store)|useContextSelector|useMemo|createMemo|computed)$/;

/** The function whose answer a call hands on: `useSelector(state => …)`, `useMemo(() => …, [])`, `useViewer(s => s.x)`. */
export function handedOn(call: ts.CallExpression): FunctionNode | null {
  const [first] = call.arguments;
  if (!first || !(SELECTS.test(nameOf(call.expression) ?? '') || storeBehind(call.expression))) return null;
  const meaning = meaningOf(first);
  return meaning?.is === 'function' ? meaning.node : null;
}

/** `createSelector([selectUser], user => user.age)`: the last function works the value out. */
export function lastOfSelector(call: ts.CallExpression): ts.Expression | null {
  const last = call.arguments.at(-1);
  const isSelector = /^create\w*Selector$/.test(nameOf(call.expression) ?? '');
  return isSelector && last && isFunction(unwrap(last)) ? last : null;
}

/** What the parameter of a selector is: `s` of `useViewer(s => s.mayChat)`. */
export function selectedFrom({ parent: selector }: ts.ParameterDeclaration): Meaning | null {
  const call = selector.parent;
  return ts.isCallExpression(call) && call.arguments[0] === (selector as ts.Node) ? storeBehind(call.expression) : null;
}

/** `useContext(AgeContext)`: what the only provider in the tree is given. */
export function providedTo(call: ts.CallExpression): Meaning | null {
  const [context] = call.arguments;
  if (!context || !ts.isIdentifier(context) || !/^(useContext|use)$/.test(nameOf(call.expression) ?? '')) return null;
  const found = declarationOf(context.text, context) ?? importedAs(context.getSourceFile(), context.text);
  if (!found || ts.isSourceFile(found) || !ts.isVariableDeclaration(found)) return null;
  const given = [...usesOfDeclaration(found)].flatMap(valueGiven);
  if (given.length > 0) return given.length === 1 ? meaningOf(given[0]!) : null;
  // `createContext(new Stores())`: nobody is around it that gives another.
  const made = found.initializer && unwrap(found.initializer);
  const first = made && ts.isCallExpression(made) ? made.arguments[0] : undefined;
  const isContext = made && ts.isCallExpression(made) && nameOf(made.expression) === 'createContext';
  return isContext && first ? meaningOf(first) : null;
}

/** `<AgeContext.Provider value={…}>`, `<AgeContext value={…}>` */
function valueGiven(use: ts.Expression): ts.Expression[] {
  const isProvider = ts.isPropertyAccessExpression(use.parent) && use.parent.name.text === 'Provider';
  const element = isProvider ? use.parent.parent : use.parent;
  if (!ts.isJsxOpeningElement(element) && !ts.isJsxSelfClosingElement(element)) return [];
  return element.attributes.properties.flatMap(one => {
    const isValue = ts.isJsxAttribute(one) && textOf(one.name) === 'value';
    const value = isValue && one.initializer && ts.isJsxExpression(one.initializer) ? one.initializer.expression : null;
    return value ? [value] : [];
  });
}

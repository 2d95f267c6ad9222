import { exportOf, importedAs, moduleMember } from '../links/exports.ts';
import type { Exported } from '../links/exports.ts';
import { linksOf } from '../links/registry.ts';
import { isLoad } from '../links/tables.ts';
import { isFunction, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { Component, ComponentFinder, Found } from './components.ts';
import { isElementOfFactory } from './element-factories.ts';
import { putUnder } from './parts-put.ts';
import { component } from '../defaults/props.ts';

/** `Context.Provider` shows what stands in it, whatever the context is. */
const OF_CONTEXT = /^(Provider|Consumer)$/;
/** From a name to the one that it stands for. */
const MAX_HOPS = 5;

/**
 * The component that a name of another one, of a module or of a package stands for: `<Card.Body />` of `Card.Body = Body`, of
 * `Object.assign(Card, { Body })` or of `import * as Card`. Null if it cannot be told, as for `<item.Body />`.
 */
export function partNamed(value: ts.PropertyAccessExpression, finder: ComponentFinder, hops = MAX_HOPS): Found {
  const { expression: owner, name } = value;
  if (OF_CONTEXT.test(name.text)) return 'outside';
  const root = rootOf(owner);
  const file = root && finder.fileOf(root);
  if (!root || !file || hops === 0) return null;
  const declared = ts.isIdentifier(owner) ? declaredAs(owner) : null;
  const given = declared && memberOf(declared, name.text);
  if (given) return behind(given, finder, hops);
  const inside = !declared && ts.isIdentifier(owner) ? namespaceNamed(owner) : null;
  if (inside) return declarationOf(name.text, inside) ? finder.find(name.text, inside, finder.fileOf(inside)!) : null;
  if (isElementOfFactory(value)) return 'outside';
  if (declared && ts.isSourceFile(declared)) {
    // `export { MenuArrow as Arrow } from 'a-package'`
    const module = finder.fileOf(declared);
    return module && finder.exportedBy(name.text, module);
  }
  return finder.find(root.text, root, file) === 'outside' ? 'outside' : null;
}

const rootOf = (owner: ts.Expression): ts.Identifier | null =>
  ts.isPropertyAccessExpression(owner) ? rootOf(owner.expression) : ts.isIdentifier(owner) ? owner : null;

function declaredAs(name: ts.Identifier): Exported | null {
  const own = declarationOf(name.text, name);
  if (own && ts.isParameter(own)) return loadedAs(own);
  return own ?? importedAs(name.getSourceFile(), name.text);
}

/** `namespace Card { export const Body = … }`, here or in the file that is imported. */
function namespaceNamed(name: ts.Identifier): ts.ModuleBlock | null {
  const own = name.getSourceFile();
  const binding = linksOf(own)?.imports.get(name.text);
  const module = binding ? moduleMember(own, binding.specifier, '*') : own;
  if (!module || !ts.isSourceFile(module)) return null;
  const called = binding ? binding.name : name.text;
  const found = module.statements.filter(ts.isModuleDeclaration).filter(one => textOf(one.name) === called);
  const body = found.length === 1 ? found[0]!.body : undefined;
  return body && ts.isModuleBlock(body) ? body : null;
}

/** `{#await import('./card.svelte') then card}`, where the module is handed to what is shown then. */
function loadedAs({ parent }: ts.ParameterDeclaration): ts.SourceFile | null {
  const call = isFunction(parent) && ts.isCallExpression(parent.parent) ? parent.parent : null;
  const list = call && ts.isPropertyAccessExpression(call.expression) ? call.expression.expression : null;
  const [only, ...more] = list && ts.isArrayLiteralExpression(list) ? list.elements : [];
  const load = only && more.length === 0 ? unwrap(only) : null;
  const [path] = load && ts.isCallExpression(load) && isLoad(load) ? load.arguments : [];
  const module = path && ts.isStringLiteralLike(path) ? moduleMember(parent.getSourceFile(), path.text, '*') : null;
  return module && ts.isSourceFile(module) ? module : null;
}

function memberOf(declared: Exported, name: string): Exported | null {
  if (ts.isSourceFile(declared)) return exportOf(declared, name);
  // `export default Card`
  if (ts.isIdentifier(declared)) {
    const own = declarationOf(declared.text, declared) ?? importedAs(declared.getSourceFile(), declared.text);
    return own && !ts.isIdentifier(own) ? memberOf(own, name) : null;
  }
  const own = nameIn(declared);
  const put = own === null ? null : putUnder(own, name, declared.getSourceFile());
  if (put !== null) return put ?? null;
  const value = ts.isVariableDeclaration(declared) ? declared.initializer : ts.isExpression(declared) ? declared : null;
  return (value && heldIn(value, name)) ?? null;
}

const nameIn = (declared: Exported): string | null =>
  (ts.isVariableDeclaration(declared) || ts.isFunctionDeclaration(declared) || ts.isClassDeclaration(declared)) &&
  declared.name &&
  ts.isIdentifier(declared.name)
    ? declared.name.text
    : null;

/** `{ Body }`, `Object.assign(Root, { Body })`, `Object.freeze({ Body })`: what comes last is what stands there. */
function heldIn(value: ts.Expression, name: string, hops = MAX_HOPS): ts.Expression | null | undefined {
  const inner = unwrap(value);
  if (hops === 0) return undefined;
  if (ts.isCallExpression(inner) && /^Object\.(assign|freeze)$/.test(inner.expression.getText()))
    return lastHeld(inner.arguments, one => heldIn(one, name, hops - 1));
  if (ts.isIdentifier(inner)) {
    const held = valueOf(inner);
    return held ? heldIn(held, name, hops - 1) : isFunctionNamed(inner) ? null : undefined;
  }
  if (isFunction(inner)) return null;
  if (!ts.isObjectLiteralExpression(inner)) return undefined;
  return lastHeld(inner.properties, one => {
    if (ts.isSpreadAssignment(one)) return heldIn(one.expression, name, hops - 1);
    if (one.name === undefined || textOf(one.name) !== name) return null;
    return ts.isShorthandPropertyAssignment(one)
      ? one.name
      : ts.isPropertyAssignment(one)
        ? one.initializer
        : undefined;
  });
}

/** From the last to the first; what cannot be looked into may hold it. */
function lastHeld<Item>(
  items: readonly Item[],
  held: (item: Item) => ts.Expression | null | undefined,
): ts.Expression | null | undefined {
  for (const one of items.toReversed()) {
    const found = held(one);
    if (found !== null) return found;
  }
  return null;
}

const isFunctionNamed = (name: ts.Identifier): boolean => {
  const declared = declarationOf(name.text, name);
  return !!declared && (ts.isFunctionDeclaration(declared) || ts.isClassDeclaration(declared));
};

function behind(given: Exported, finder: ComponentFinder, hops: number): Found {
  const file = finder.fileOf(given);
  if (!file) return null;
  const value = ts.isExpression(given) ? unwrap(given) : null;
  if (value && ts.isPropertyAccessExpression(value)) return partNamed(value, finder, hops - 1);
  if (value && ts.isIdentifier(value)) return finder.find(value.text, value, file);
  if (value && isFunction(value)) return component(file, 'it', value as Component['node']);
  const own = nameIn(given);
  if (own) return finder.find(own, given, file);
  return ts.isFunctionDeclaration(given) || ts.isClassDeclaration(given) ? component(file, 'default', given) : null;
}

import { literally } from '../../../kit/text.ts';
import type { Component, ComponentFinder } from '../components/components.ts';
import { importedAs } from '../links/exports.ts';
import { linksOf } from '../links/registry.ts';
import { chainOf, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOfDeclaration } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { hookBehind } from './opened-state.ts';

/** What says which of several menus a press opens. */
export interface ChosenMenu {
  at: ts.Identifier;
  /** The key, and what stands under it: `type`, `'message'` */
  key: string;
  text: string;
}

const KEY = /^(type|kind|menu|name|variant)$/;
/** What somebody wrote; a person is also met in what another one wrote. */
const SAID = /^(message|msg|dm|comment|reply|post|note|status|story|tweet|review)$/;
const MENU = /^(menu|sheet|popover|popup|dropdown|actions)$/;

/** `{ type: 'message', message }` among what is handed over; null where nothing that was said is handed with it. */
export function menuChosen({ arguments: given }: ts.CallExpression): Omit<ChosenMenu, 'at'> | null {
  for (const one of given) {
    const object = unwrap(one);
    if (!ts.isObjectLiteralExpression(object) || !object.properties.some(isSaid)) continue;
    for (const own of object.properties) {
      const text = ts.isPropertyAssignment(own) && KEY.test(textOf(own.name)) ? unwrap(own.initializer) : null;
      if (text && ts.isStringLiteralLike(text)) return { key: textOf(own.name!), text: text.text };
    }
  }
  return null;
}

const isSaid = (one: ts.ObjectLiteralElementLike): boolean =>
  !!one.name && SAID.test(splitWords(textOf(one.name)).at(-1) ?? '');

/** `menu.onContextMenu(event, { type: 'message', message })`, where a context or a store hands the function out: it opens a menu. */
export function isMenuOfContext(call: ts.CallExpression): boolean {
  const callee = unwrap(call.expression);
  if (!/^(on|handle)?ContextMenu$/i.test(nameOf(callee) ?? '') || hookBehind(callee) === null) return false;
  return call.arguments.some(one => {
    const inner = unwrap(one);
    if (ts.isObjectLiteralExpression(inner)) return inner.properties.some(isSaid);
    return SAID.test(splitWords(chainOf(inner).at(-1) ?? '').at(-1) ?? '');
  });
}

const MAX_FILES = 8;

/**
 * `const Shown = MENUS[menu.props.type]` with `MENUS = { message: MessageMenu, user: UserMenu }`: the one menu that stands under
 * the text in a table that is asked by this key. Null where none does, or several do.
 */
export function inTable({ at, key, text }: ChosenMenu, finder: ComponentFinder): Component | null {
  const asked = new RegExp(`[\\w$]\\[[\\w$.?!]*[.]${literally(key)}\\]`);
  const named = new Map<ts.Node, ts.Identifier>();
  for (const found of linksOf(at)?.lookFor(key, asked, MAX_FILES) ?? []) {
    const ast = found.open();
    for (const node of (ast && linksOf(ast)?.ofKinds([ts.SyntaxKind.ElementAccessExpression])) ?? []) {
      const menu = menuIn(node as ts.ElementAccessExpression, key, text);
      if (menu) named.set(menu.parent, menu);
    }
  }
  const [only, ...others] = named.values();
  const file = only && others.length === 0 ? finder.fileOf(only) : null;
  const shown = file && finder.find(only!.text, only!, file);
  return shown && shown !== 'outside' ? shown : null;
}

function menuIn(access: ts.ElementAccessExpression, key: string, text: string): ts.Identifier | null {
  const [by, table] = [unwrap(access.argumentExpression), unwrap(access.expression)];
  if (!ts.isPropertyAccessExpression(by) || by.name.text !== key || !ts.isIdentifier(table)) return null;
  const declared = declarationOf(table.text, table) ?? importedAs(table.getSourceFile(), table.text);
  const value = declared && ts.isVariableDeclaration(declared) ? valueOfDeclaration(declared) : null;
  const object = value && unwrap(value);
  if (!object || !ts.isObjectLiteralExpression(object)) return null;
  const all = object.properties.map(one => (ts.isPropertyAssignment(one) ? unwrap(one.initializer) : one.name));
  // A table of anything else chooses no menu.
  const areMenus = all.every(one => one && ts.isIdentifier(one) && MENU.test(splitWords(one.text).at(-1) ?? ''));
  const own = object.properties.find(one => one.name && textOf(one.name) === text);
  const menu = own && ts.isPropertyAssignment(own) ? unwrap(own.initializer) : own?.name;
  return areMenus && menu && ts.isIdentifier(menu) ? menu : null;
}

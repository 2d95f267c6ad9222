import type { Component } from '../components/components.ts';
import { component } from '../defaults/props.ts';
import { mayBeItem } from './menu-items.ts';
import { handsOutMenu } from './menu-names.ts';
import { declaredName } from '../names.ts';
import type { Gap } from '../surfaces/offer.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** What hands an element the events that open a menu, which is registered under a name somewhere else. */
const TRIGGERS =
  /\b(use(Trigger(Events)?|ContextMenu(Trigger|Events|Props)?)|bindContextMenu|getContextMenuProps)\s*\(/;

/** `<li {...useTriggerEvents('Menu', { message })}>`: what can be chosen there is not seen. */
export function menuElsewhere(attribute: ts.JsxAttributeLike): Gap | null {
  if (!ts.isJsxSpreadAttribute(attribute) || !TRIGGERS.test(attribute.expression.getText())) return null;
  return { node: attribute, message: 'the menu that is opened here could not be followed' };
}

const FUNCTIONS = [ts.SyntaxKind.FunctionDeclaration, ts.SyntaxKind.FunctionExpression, ts.SyntaxKind.ArrowFunction];
/** Fewer entries are a button and its helper, not a menu. */
const MIN_ITEMS = 3;

/** Hooks and functions that build the entries of a menu from data. */
export function menuHooks(file: ParsedFile): Component[] {
  const hooks: Component[] = [];
  let items: readonly ts.Node[] | null = null;
  for (const node of file.ofKinds(FUNCTIONS) as readonly (ts.FunctionDeclaration | ts.ArrowFunction)[]) {
    const name = declaredName(node);
    if (name === null || !handsOutMenu(name)) continue;
    items ??= file
      .ofKind<ts.ObjectLiteralExpression>(ts.SyntaxKind.ObjectLiteralExpression)
      .filter(object => mayBeItem(object));
    const own = items.filter(({ pos, end }) => pos >= node.pos && end <= node.end);
    if (own.length >= MIN_ITEMS) hooks.push({ ...component(file, name, node), hasHiddenProps: true });
  }
  return hooks;
}

import { literally } from '../../../kit/text.ts';
import { calleeOf } from '../callees.ts';
import { literalOf } from '../literals.ts';
import { isFunction, nameOf, receiverOf, throughout, unwrap } from '../names.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Component } from './components.ts';
import { componentsOf } from './declared-components.ts';

const HEARS = /^(on|\$on|addListener|addEventListener|subscribe|listen)$/;
/** What makes the lines of a menu. */
const MENU = /^(menu|menus|contextmenu|items?|actions?|options|entries|choices)$/;

/** Where an event is heard: by which component, null for a function of none, and what makes the menu that is shown then. */
export interface Hearing {
  file: ParsedFile;
  own: Component | null;
  menus: readonly ts.Identifier[];
}

/** `bus.on('user:menu', …)`, `window.addEventListener('user-menu', …)`: who hears what is told under a text. */
export function hearingOf(text: string, bus: string, slice: Slice): Hearing[] {
  const [longest = ''] = text.split(/[^\w$]+/).sort((a, b) => b.length - a.length);
  const hears = new RegExp(
    `\\.\\s*(?:\\$?on|addListener|addEventListener|subscribe|listen)\\s*\\(\\s*['"\`]${literally(text)}['"\`]`,
  );
  return slice.textsWith(longest, hears).flatMap(({ path }) => {
    const file = slice.parse(path);
    const calls = file?.calls.filter(
      call =>
        HEARS.test(nameOf(call.expression) ?? '') &&
        isOn(call, bus) &&
        call.arguments[0] !== undefined &&
        literalOf(call.arguments[0])?.value === text,
    );
    return (calls ?? []).map(call => ({ file: file!, own: ownerOf(call, file!), menus: menusMadeBy(call) }));
  });
}

/** On another bus the same text is another event. */
function isOn({ expression }: ts.CallExpression, bus: string): boolean {
  const owner = receiverOf(expression);
  return owner !== null && nameOf(owner) === bus;
}

const ownerOf = (call: ts.Node, file: ParsedFile): Component | null =>
  componentsOf(file).find(({ node }) => node.pos <= call.pos && call.end <= node.end) ?? null;

/** `items.value = userMenu(user)` in what runs then. */
function menusMadeBy({ arguments: [, given] }: ts.CallExpression): ts.Identifier[] {
  const listener = given && unwrap(given);
  const body = listener && (isFunction(listener) ? listener : calleeOf(listener))?.body;
  const menus: ts.Identifier[] = [];
  if (body)
    throughout(body, node => {
      const made = ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression : null;
      if (made && splitWords(made.text).some(word => MENU.test(word))) menus.push(made);
    });
  return menus;
}

import { literally } from '../../../kit/text.ts';
import { literalOf } from '../literals.ts';
import { nameOf, receiverOf, throughout } from '../names.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Component } from './components.ts';
import { componentsOf } from './declared-components.ts';
import { isSameBus } from './same-bus.ts';
import { listenerOf, showsWhatIsHeard } from './shown-when-heard.ts';

const HEARS = /^(on|\$on|addListener|addEventListener|subscribe|listen)$/;
/** What makes the lines of a menu. */
const MENU = /^(menu|menus|contextmenu|items?|actions?|options|entries|choices)$/;

/**
 * Where an event is heard: by which component, null for a function of none and for one of which it is not seen that it shows
 * anything for it, and what makes the menu that is shown then.
 */
export interface Hearing {
  file: ParsedFile;
  own: Component | null;
  menus: readonly ts.Identifier[];
}

/** `bus.on('user:menu', …)`, `window.addEventListener('user-menu', …)`: who hears what is told under a text. */
export function hearingOf(text: string, bus: ts.Expression, slice: Slice): Hearing[] {
  const [longest = ''] = text.split(/[^\w$]+/).sort((a, b) => b.length - a.length);
  const hears = new RegExp(
    `\\.\\s*(?:\\$?on|addListener|addEventListener|subscribe|listen)\\s*\\(\\s*['"\`]${literally(text)}['"\`]`,
  );
  return slice.textsWith(longest, hears).flatMap(({ path }) => {
    const file = slice.parse(path);
    const calls = file?.calls.filter(
      call =>
        HEARS.test(nameOf(call.expression) ?? '') &&
        isOn(call, bus) !== false &&
        call.arguments[0] !== undefined &&
        literalOf(call.arguments[0])?.value === text,
    );
    return (calls ?? []).map(call => {
      const own = isOn(call, bus) ? ownerOf(call, file!) : null;
      const isShown = own !== null && showsWhatIsHeard(call, own.node);
      return { file: file!, own: isShown ? own : null, menus: isOn(call, bus) ? menusMadeBy(call) : [] };
    });
  });
}

/** On another bus the same text is another event; null where it cannot be told whether it is another. */
function isOn({ expression }: ts.CallExpression, bus: ts.Expression): boolean | null {
  const owner = receiverOf(expression);
  return owner !== null && isSameBus(bus, owner);
}

const ownerOf = (call: ts.Node, file: ParsedFile): Component | null =>
  componentsOf(file).find(({ node }) => node.pos <= call.pos && call.end <= node.end) ?? null;

/** `items.value = userMenu(user)` in what runs then. */
function menusMadeBy(call: ts.CallExpression): ts.Identifier[] {
  const body = listenerOf(call)?.body;
  const menus: ts.Identifier[] = [];
  if (body)
    throughout(body, node => {
      const made = ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression : null;
      if (made && splitWords(made.text).some(word => MENU.test(word))) menus.push(made);
    });
  return menus;
}

import type { Found } from '../components/components.ts';
import { chainOf, enclosingNames, isFunction, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What is opened for an item: for that item, for something else by its name, or for nobody knows what. */
export type OpenedFor = 'item' | 'other' | 'unclear';

const ITEM =
  /^(user|person|member|profile|author|sender|account|message|msg|post|comment|reply|status|note|tweet|item|conversation|chat)$/;
const ID = /^_?(id|ids|key|uid|uuid|uri|ref|data|params|payload|props|value|target)$/i;
/** Who looks at it. */
const SELF = /\b(my|me|own|current|viewer|self|logged)( in)? (user|account|profile|person|member)\b/;
/** What says how it is shown, or what is done there, and not of what it is. */
const PLAIN =
  /^(open|show|present|display|launch|push|reveal|handle|on|set|toggle|menu|menus|sheet|sheets|modal|modals|dialog|dialogs|popup|popover|drawer|overlay|card|panel|bottom|context|action|actions|option|options|more|view|screen|page|manager|button|component|content|container|choices|dropdown|report|reports|reporting|flag|block|mute|abuse|hide|moderation|for|the|a|of|to|in|with|press|long)$/;
const PAGES = /^(page|screen|view|list|layout|app|feed|main|home|root)$/;

/** By what is handed over where it is opened, and by its name. */
export function openedFor(
  named: ts.Identifier | ts.StringLiteralLike,
  given: readonly ts.Expression[],
  at: ts.Node,
): OpenedFor {
  const own = shownBy(at);
  const says = (words: readonly string[]) =>
    words.some(word => ITEM.test(word) || own.includes(word)) && !SELF.test(words.join(' '));
  const words = splitWords(named.text);
  if (says(words) || given.some(one => one !== named && isItem(one, says))) return 'item';
  return words.some(word => !PLAIN.test(word)) ? 'other' : 'unclear';
}

/** `showModal({ user: sender })`, `openSheet(message)`, `openSheet(message.text)`: enough to ask. */
export function isOfItem(argument: ts.Expression): boolean {
  const says = (words: readonly string[]) => words.some(word => ITEM.test(word));
  return isItem(argument, says) || chainOf(argument).some(name => says(splitWords(name)));
}

/** `onLongPress={showMenu}` with `showMenu = message => …`: whoever is pressed hands it over. */
export function takesItem(found: Found): boolean {
  if (found === null || found === 'outside' || !isFunction(found.node)) return false;
  const [first] = found.node.parameters;
  if (!first) return false;
  const names = ts.isIdentifier(first.name)
    ? [first.name.text]
    : first.name.elements.flatMap(one => (ts.isBindingElement(one) ? [textOf(one.propertyName ?? one.name)] : []));
  return names.some(name => splitWords(name).some(word => ITEM.test(word)));
}

type Says = (words: readonly string[]) => boolean;

function isItem(argument: ts.Expression, says: Says): boolean {
  const inner = unwrap(argument);
  if (!ts.isObjectLiteralExpression(inner)) return isChainOfItem(chainOf(inner), says);
  return inner.properties.some(one => {
    if (ts.isSpreadAssignment(one)) return isItem(one.expression, says);
    if (!one.name) return false;
    return says(splitWords(textOf(one.name))) || (ts.isPropertyAssignment(one) && isItem(one.initializer, says));
  });
}

/** `message`, `message.id`, `message.author`: not `message.project`, which is something else, nor `project.id`. */
function isChainOfItem(chain: readonly string[], says: Says): boolean {
  const [head, ...rest] = chain.filter(name => !/^(this|props|state)$/.test(name));
  if (head === undefined) return false;
  return (ID.test(head) || says(splitWords(head))) && rest.every(name => ID.test(name) || says(splitWords(name)));
}

/** What a component shows by its name: `VideoCard`, not `ProjectPage`, which shows messages too. */
function shownBy(at: ts.Node): readonly string[] {
  const name = enclosingNames(at).findLast(one => /^[A-Z]/.test(one));
  const words = name === undefined ? [] : splitWords(name);
  return PAGES.test(words.at(-1) ?? '') ? [] : words.filter(word => !PLAIN.test(word));
}

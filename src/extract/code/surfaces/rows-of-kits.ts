import { linksOf } from '../links/registry.ts';
import { isFunction, nameOf, receiverOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** `chatMessages`, `room.privateMessages`: what people write to each other, whatever shows it. */
const TALK = /^(chat|direct|private)_?(messages|msgs|entries|lines|log)$/i;
/** Not `errorMessages`, `systemMessages`: lines of the program. */
const MESSAGES = /^(messages|msgs)$/i;
/** A package; a folder of the product's own is called so as well. */
const PACKAGE = /^(?![./~]|@\/)/;
const KIT = /chat|talk/i;
/** What a kit for talks hands out beside its messages; a kit for forms, which shows notices, has none of it. */
const OF_TALKS =
  /^(Message(List|Input|Composer|Group)|(Main|Chat)Container|Conversation(List|Header)?|TypingIndicator)$/;

/**
 * `chatMessages.map(one => <ChatEntry entry={one} />)`, `messages.map(one => <Message model={one} />)` of a kit for chats: the
 * element is a package's, so only what it is given says whose words it shows.
 */
export function isWordsOfTalk(tag: ts.JsxOpeningLikeElement, content: string): boolean {
  if (!/^(chat|message)$/.test(content)) return false;
  const each = eachAround(tag);
  if (!each) return false;
  const list = nameOf(each.list) ?? '';
  if (!TALK.test(list) && !(MESSAGES.test(list) && isOfKit(tag) && !isWrittenOut(each.list))) return false;
  return tag.attributes.properties.some(
    one =>
      ts.isJsxAttribute(one) &&
      one.initializer !== undefined &&
      ts.isJsxExpression(one.initializer) &&
      one.initializer.expression !== undefined &&
      isItem(one.initializer.expression, each.item),
  );
}

const isItem = (given: ts.Expression, item: string): boolean => {
  const inner = unwrap(given);
  return ts.isIdentifier(inner) && inner.text === item;
};

/** The list of which a tag is shown for each item, and what the item is called there. */
function eachAround(tag: ts.Node): { list: ts.Expression; item: string } | null {
  for (let at = tag.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const [item] = at.parameters;
    const call = at.parent;
    if (!item || !ts.isIdentifier(item.name) || !ts.isCallExpression(call) || nameOf(call.expression) !== 'map')
      return null;
    const list = receiverOf(call.expression);
    return list ? { list, item: item.name.text } : null;
  }
  return null;
}

/** `const messages = [{ text: 'Hello, how can we help?' }]`: nobody's words. */
function isWrittenOut(list: ts.Expression): boolean {
  const made = ts.isIdentifier(list) ? declarationOf(list.text, list) : null;
  const value = made && ts.isVariableDeclaration(made) && made.initializer ? unwrap(made.initializer) : null;
  return value !== null && ts.isArrayLiteralExpression(value) && value.elements.every(one => !ts.isSpreadElement(one));
}

/** Whether the element is taken from a package for talks: by its name, or by what is taken from it beside. */
function isOfKit(tag: ts.JsxOpeningLikeElement): boolean {
  const { imports } = linksOf(tag) ?? {};
  const from = imports?.get(tag.tagName.getText().split('.')[0]!)?.specifier ?? '';
  if (from === '' || !PACKAGE.test(from)) return false;
  return KIT.test(from) || [...imports!.values()].some(one => one.specifier === from && OF_TALKS.test(one.name));
}

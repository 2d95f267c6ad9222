import { linksOf } from '../links/registry.ts';
import { isFunction, nameOf, receiverOf, unwrap, namesBound } from '../names.ts';
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
  return tag.attributes.properties.some(one => {
    if (ts.isJsxSpreadAttribute(one)) return isItem(one.expression, each.items);
    // `({ id, ...one }) => <Message key={id} />` shows nothing of it.
    if (/^(key|id|ref|className|style)$/.test(one.name.getText())) return false;
    const given = one.initializer && ts.isJsxExpression(one.initializer) ? one.initializer.expression : undefined;
    return given !== undefined && isItem(given, each.items);
  });
}

const isItem = (given: ts.Expression, items: readonly string[]): boolean => {
  const inner = unwrap(given);
  return ts.isIdentifier(inner) && items.includes(inner.text);
};

/** The list of which a tag is shown for each item, and what the item, or a part of it, is called there. */
function eachAround(tag: ts.Node): { list: ts.Expression; items: string[] } | null {
  for (let at = tag.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const [item] = at.parameters;
    const call = at.parent;
    if (!item || !ts.isCallExpression(call) || !/^(map|flatMap)$/.test(nameOf(call.expression) ?? '')) return null;
    const list = receiverOf(call.expression);
    return list ? { list: listBehind(list), items: namesBound(item.name) } : null;
  }
  return null;
}

/** What gives some of a list, or all of it in another order. */
const SAME = /^(filter|slice|concat|(to)?(sorted|sort|reversed?|spliced))$/i;

/** `messages` of `(messages ?? []).slice(-50)` and of `[...messages].reverse()`. */
function listBehind(list: ts.Expression): ts.Expression {
  const inner = unwrap(list);
  if (ts.isCallExpression(inner)) {
    const before = SAME.test(nameOf(inner.expression) ?? '') ? receiverOf(inner.expression) : null;
    return before ? listBehind(before) : inner;
  }
  if (ts.isBinaryExpression(inner) && /^(\?\?|\|\|)$/.test(inner.operatorToken.getText()))
    return listBehind(inner.left);
  if (!ts.isArrayLiteralExpression(inner)) return inner;
  const spread = inner.elements.find(ts.isSpreadElement);
  return spread ? listBehind(spread.expression) : inner;
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

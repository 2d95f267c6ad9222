import { isFunction, nameOf, receiverOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** `chatMessages`, `room.privateMessages`: what people write to each other, whatever shows it. */
const TALK = /^(chat|direct|private)_?(messages|msgs|entries|lines|log)$/i;
const MESSAGES = /messages$/i;
/** A package; a folder of the product's own is called so as well. */
const KIT = /^(?![./~]|@\/).*(chat|messag|talk)/i;

/**
 * `chatMessages.map(one => <ChatEntry entry={one} />)`, `messages.map(one => <Message model={one} />)` of a kit for chats: the
 * element is a package's, so only what it is given says whose words it shows.
 */
export function isWordsOfTalk(tag: ts.JsxOpeningLikeElement, content: string): boolean {
  if (!/^(chat|message)$/.test(content)) return false;
  const each = eachAround(tag);
  if (!each) return false;
  const list = nameOf(each.list) ?? '';
  if (!TALK.test(list) && !(MESSAGES.test(list) && KIT.test(packageOf(tag)))) return false;
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

/** From where the element comes. */
function packageOf(tag: ts.JsxOpeningLikeElement): string {
  const name = tag.tagName.getText().split('.')[0]!;
  for (const statement of tag.getSourceFile().statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const { importClause: clause, moduleSpecifier } = statement;
    const named = clause?.namedBindings;
    const isOne =
      clause?.name?.text === name ||
      (named && ts.isNamedImports(named) && named.elements.some(one => one.name.text === name));
    if (isOne) return moduleSpecifier.text;
  }
  return '';
}

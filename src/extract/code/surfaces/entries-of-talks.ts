import type { Component, ComponentFinder } from '../components/components.ts';
import { propsTaken } from '../components/props-taken.ts';
import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { isShownForEach } from './shown-for-each.ts';
import { ts } from '../ts-morph.ts';

const MESSAGE = /^(directmessage|privatemessage|chatmessage|message|chat)s?$/;
/** What came last in a talk, read of the talk. */
const LAST = /\b(conversation|chat|talk|dialog)\s*[?!]?\.\s*(last|latest)_?message\b/i;
/** `item.messageList[0].text`, `talk.messages[talk.messages.length - 1].text` */
const ONE_OF_LIST = /\.(messages|messageList|message_list)\s*[?!]?\.?\s*(\[(0|[\w.?!]*length\s*-\s*1)\]|at\((0|-1)\))/;
/** `navigate('Conversation', …)`: a press leads to the talk. */
const LEADS =
  /\b(push|navigate|replace|href|to)\b\s*[=(]\s*\{?\s*['"`]\/?[\w/]*(conversation|chat|message|dm|talk)s?\b/i;

/**
 * `conversations.map(one => <ConversationBox conversation={one} />)`, which goes through nothing itself: it leads to the talk.
 * So does `<Message conversation={one} />` that is given no message and shows the last one of the talk.
 */
export function isEntryOfTalks(content: string, { node }: Component): boolean {
  if (content !== 'conversation' && !(MESSAGE.test(content) && (showsLast(node) || leadsToOne(node)))) return false;
  let listsMany = false;
  eachNode(node, one => {
    if (ts.isJsxAttribute(one)) listsMany ||= /^(renderItem|itemContent)$/.test(textOf(one.name));
    if (!ts.isCallExpression(one) || !/^(map|flatMap|forEach)$/.test(nameOf(one.expression) ?? '')) return;
    listsMany ||= one.arguments.some(given => isFunction(unwrap(given)));
  });
  return !listsMany;
}

/** `const Conversation = ({ conversation }) => <Row>{conversation.lastMessage.text}</Row>`, which somebody shows under another name. */
export const isNamedEntry = (content: string, own: Component): boolean =>
  showsLast(own.node) && isEntryOfTalks(content, own) && !SHOWS_TALK.test(own.node.getText());
const SHOWS_TALK = /<\w*(Messages|MessageList|Thread|History|Bubbles?)\b/;

const leadsToOne = (node: Component['node']): boolean =>
  ONE_OF_LIST.test(node.getText()) &&
  LEADS.test(node.getText()) &&
  !propsTaken(node).some(name => splitWords(name).some(word => MESSAGE_PROP.test(word)));

const showsLast = (node: Component['node']): boolean =>
  LAST.test(node.getText()) && !propsTaken(node).some(name => splitWords(name).some(word => MESSAGE_PROP.test(word)));
const MESSAGE_PROP = /^(messages?|msgs?|repl(y|ies))$/;

const TALK_PROP = /^(channel|chat|conversation|convo|dialog|talk|dm)$/;
/** What a row says of a talk beside who is in it. */
const WORDS =
  /^(text|content|contents|body|html|markdown|message|messages|msg|snippet|preview|caption|last ?message|latest ?message)$/;
const TOLD_OF_TALK = /unread/i;
const LEADS_TO = /\b(to|href)=|\b(navigate|push|onClick|onPress|onSelect)\b/;

/**
 * `channels.map(one => <DirectMessageItem channel={one} />)` with a face, a name and how many are unread: it leads to the
 * talk, and nothing of it stands there.
 */
export function isRowOfTalk(content: string, own: Component, finder: ComponentFinder): boolean {
  if (!MESSAGE.test(content)) return false;
  const { node } = onlyShown(own, finder) ?? own;
  const props = propsTaken(node).map(splitWords);
  if (!props.some(words => TALK_PROP.test(words.at(-1) ?? '')) || props.flat().some(one => MESSAGE_PROP.test(one)))
    return false;
  const text = node.getText();
  if (!TOLD_OF_TALK.test(text) || !LEADS_TO.test(text)) return false;
  let says = false;
  eachNode(node, one => {
    if (ts.isIdentifier(one)) says ||= WORDS.test(splitWords(one.text).join(' '));
    if (ts.isJsxOpeningElement(one) || ts.isJsxSelfClosingElement(one))
      says ||= splitWords(one.tagName.getText()).some(word => WORDS.test(word));
  });
  return !says;
}

/** `const Item = ({ dm }) => <ItemElement channel={dm} />` */
function onlyShown({ node, file }: Component, finder: ComponentFinder): Component | null {
  const tags: ts.JsxOpeningLikeElement[] = [];
  eachNode(node, one => {
    if (ts.isJsxOpeningElement(one) || ts.isJsxSelfClosingElement(one)) tags.push(one);
  });
  const [only] = tags;
  const found = only && tags.length === 1 ? finder.find(only.tagName.getText(), only, file) : null;
  return found === 'outside' ? null : found;
}

/** `<LatestMessageList />`, which says of each how many were not read yet. */
const isLastOfEach = (name: string): boolean => /^(latest|last|recent) messages?( list| presenter)*$/.test(name);

/** `<Messages />` that shows for each talk such an entry, and nothing else for each. */
export function listsTalks(content: string, { name, node, file }: Component, finder: ComponentFinder): boolean {
  if (!MESSAGE.test(content)) return false;
  if (isLastOfEach(splitWords(name).join(' ')) && /unread/i.test(file.indexed.text)) return true;
  let entries = 0;
  let others = 0;
  eachNode(node, tag => {
    if (!(ts.isJsxOpeningElement(tag) || ts.isJsxSelfClosingElement(tag)) || !isShownForEach(tag)) return;
    const found = finder.find(tag.tagName.getText(), tag, file);
    if (found !== null && found !== 'outside' && isEntryOfTalks('message', found)) entries++;
    else others++;
  });
  return entries > 0 && others === 0;
}

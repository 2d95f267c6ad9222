import type { Component, ComponentFinder } from '../components/components.ts';
import { chainOf, eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { isGivenNobody } from '../own-profiles.ts';
import { isOfCatalogue } from './catalogues.ts';
import { isFormToReply, isFormToWrite } from './forms-to-write.ts';
import { isStatic } from './static-parts.ts';
import { LOOK, OUTCOME } from '../spoken/notices.ts';
import { isSaidByGame } from '../spoken/said-by-games.ts';
import { showsOnlyNames } from './only-names.ts';
import { showsNothing } from './shows-nothing.ts';
import { isOnlyFace, saysOwnTexts } from './said.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What a kit's `Message` is told about a field or a form. */
const TELLS = phrasesOf([
  'validation', 'validation status', 'severity', 'status message', 'helper text', 'has feedback', 'invalid', 'is invalid', 'field error',
]); // prettier-ignore
const PERSON = /^((user|public)?profile|person)$/;
const TALK = /^(directmessage|privatemessage|chatmessage|message|chat|conversation|reply)$/;
/** The property that holds what is shown. */
const HOLDS = /^(message|content|text|body|data|payload|item|event|value|reply|model)$/i;
const EARLIER = phrasesOf([
  'quoted', 'quote', 'replied', 'reply data', 'reply message', 'replied message', 'reply to', 'replying to', 'in reply to', 'referenced message',
  'parent message', 'reply parent', 'original message',
]); // prettier-ignore
const INPUT = phrasesOf(['input', 'textarea', 'text area', 'text field', 'text input', 'editor', 'composer']);

/** A name that says content of people, where what surrounds it says that it is none, or none of others. */
export const isLookAlike = (
  content: string,
  component: Component | null,
  tag: ts.JsxOpeningLikeElement | null,
  finder: ComponentFinder,
): boolean =>
  isFormMessage(content, component, tag) ||
  (content === 'message' && tag !== null && saysOwnTexts(tag)) ||
  (component !== null && isOnlyWho(content, component, tag, finder)) ||
  (/^threads?$/.test(content) && component !== null && SHARES.test(component.node.getText())) ||
  isSaidByGame(tag ? tag.tagName.getText() : '', component, tag) ||
  (tag !== null && (isEarlier(content, tag) || isInField(tag))) ||
  (component !== null &&
    (isStatic(component.node) ||
      showsNothing(component, finder) ||
      (content === 'reply' && isFormToReply(component)) ||
      (/[a-z]Reply$/.test(component.name) && isFormToWrite(component.node)) ||
      (isStep(component.name) && (isWritten(component) || isFormToWrite(component.node)))));

/** Who somebody is, and nothing of what they said. */
const isOnlyWho = (
  content: string,
  component: Component,
  tag: ts.JsxOpeningLikeElement | null,
  finder: ComponentFinder,
): boolean =>
  (PERSON.test(content) && isOnlyFace(component)) ||
  (content === 'person' && isOfCatalogue(component.node)) ||
  ((PERSON.test(content) || TALK.test(content)) && showsOnlyNames(component, tag, finder));

/** `Threads` that opens the network of that name: what is here is told there. */
const SHARES = /\bthreads\.(net|com)\/intent\b/;

const MANY_TALKS = /^(conversations|chats|talks|dms)$/;
const LEADS =
  /\b(push|navigate|replace|to|href)\b\s*[=(]\s*\{?\s*['"`]\/?[\w/]*(message|chat|conversation|inbox|dm|talk)s?\//i;

/** `<Conversations />`, in which a press goes to `/messages/${id}`, and nothing goes through messages: it leads to the talks. */
export const leadsToTalks = (name: string, { node }: Component): boolean => {
  const text = MANY_TALKS.test(splitWords(name).at(-1) ?? '') ? node.getText() : '';
  return LEADS.test(text) && !/\bmessages\s*[?!]?\.\s*(map|flatMap)\s*\(/i.test(text);
};

/** `<Field name="notice">{({ input }) => <MessageBox>{input.value}</MessageBox>}</Field>`: what one is writing, as it will look. */
export function isInField(tag: ts.JsxOpeningLikeElement): boolean {
  for (let at: ts.Node = tag; at.parent; at = at.parent) {
    const holder = at.parent.parent;
    if (!isFunction(at) || !ts.isJsxExpression(at.parent) || !holder || !ts.isJsxElement(holder)) continue;
    const name = splitWords(holder.openingElement.tagName.getText()).at(-1) ?? '';
    const [given] = at.parameters;
    if (/^(field|controller)$/.test(name) && given && /\b(input|field)\b/.test(given.name.getText())) return true;
  }
  return false;
}

/** `<MessageRow validationStatus="failure" />`: how a field is doing. */
function isFormMessage(content: string, component: Component | null, tag: ts.JsxOpeningLikeElement | null): boolean {
  if (content !== 'message') return false;
  const given = tag ? tag.attributes.properties.flatMap(one => (ts.isJsxAttribute(one) ? [textOf(one.name)] : [])) : [];
  if (tag?.attributes.properties.some(isOutcome)) return true;
  return [...given, ...(component ? takenBy(component.node) : [])].some(name => hasAnyPhrase(splitWords(name), TELLS));
}

/** `type="error"` */
const isOutcome = (one: ts.JsxAttributeLike): boolean => {
  if (!ts.isJsxAttribute(one) || !one.initializer || !LOOK.test(textOf(one.name))) return false;
  const value = ts.isJsxExpression(one.initializer) ? one.initializer.expression : one.initializer;
  return !!value && ts.isStringLiteralLike(value) && (OUTCOME.test(value.text) || value.text === 'loading');
};

/** Names of the properties that a component takes apart. */
function takenBy(component: ts.Node): string[] {
  const first = isFunction(component) ? component.parameters[0]?.name : undefined;
  if (!first || !ts.isObjectBindingPattern(first)) return [];
  return first.elements.map(one => textOf(one.propertyName ?? one.name));
}

/** `<Message message={message.quoted} />`: said again above its answer, and the whole of it stands elsewhere. */
function isEarlier(content: string, tag: ts.JsxOpeningLikeElement): boolean {
  if (!TALK.test(content)) return false;
  return tag.attributes.properties.some(one => {
    if (!ts.isJsxAttribute(one) || !HOLDS.test(textOf(one.name).replace(/^.*[.:]/, ''))) return false;
    const value = one.initializer && ts.isJsxExpression(one.initializer) ? one.initializer.expression : undefined;
    return value !== undefined && namesOf(value).some(name => hasAnyPhrase(splitWords(name), EARLIER));
  });
}

/** `reply.content ?? ''` -> reply, content */
function namesOf(value: ts.Expression): string[] {
  const inner = unwrap(value);
  return ts.isBinaryExpression(inner) ? namesOf(inner.left) : chainOf(inner);
}

const isStep = (name: string) =>
  /^(screen|page|step|view|panel|pane|section|box|sheet)$/.test(splitWords(name).at(-1) ?? '');

/** A step in which a person writes: it has a field, lists nothing, and is given nothing to show or sends what is written. */
function isWritten({ name, node: component }: Component): boolean {
  if (!isFunction(component)) return false;
  const own = splitWords(name).join(' ');
  let hasField = false;
  let isMany = false;
  let shows = false;
  let isSent = false;
  eachNode(component, node => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const words = splitWords(node.tagName.getText());
      const isField = hasAnyPhrase(words.slice(-2), INPUT);
      hasField ||= isField;
      // `MessageBoxFooter` in `MessageBox` is a part of it.
      const rest = words.join(' ').startsWith(`${own} `) ? words.slice(own.split(' ').length) : words;
      shows ||= !isField && hasAnyPhrase(rest, SHOWS);
    }
    if (ts.isCallExpression(node)) {
      const name = nameOf(node.expression) ?? '';
      isMany ||=
        ts.isPropertyAccessExpression(node.expression) &&
        /^(map|flatMap|forEach)$/.test(name) &&
        !chainOf(node.expression.expression).some(isOfField);
      isSent ||= SENDS.test(name) || GIVEN_TO_SEND.test(name);
    }
    if (ts.isJsxAttribute(node) && !handsChoices(node))
      isMany ||= /^(renderItem|itemContent|data|items)$/.test(textOf(node.name));
  });
  return hasField && !isMany && (isGivenNobody(component) || (isSent && !shows));
}
/** What a field offers to choose from: kinds of emojis, pictures that were looked for. */
const isOfField = (name: string): boolean =>
  splitWords(name).some(word =>
    /^(emojis?|gifs?|stickers?|meta|fields?|inputs?|options?|tabs?|search|tools?)$/.test(word),
  );
const handsChoices = ({ initializer }: ts.JsxAttribute): boolean =>
  !!initializer &&
  ts.isJsxExpression(initializer) &&
  !!initializer.expression &&
  chainOf(initializer.expression).some(isOfField);
/** What a person writes goes out, and the step is over. */
const SENDS = /^(create|send|submit|post|publish)([A-Z]\w*)?(Message|Comment|Reply|Post|DM)$/;
/** What a field is given to hand on what is written. */
const GIVEN_TO_SEND = /^on(Submit|Send)$/;
/** Components that show what is there already. */
const SHOWS = phrasesOf([
  'message', 'messages', 'list', 'thread', 'feed', 'row', 'bubble', 'markdown', 'comments', 'posts', 'conversation', 'timeline', 'item',
]); // prettier-ignore

import { namesIn } from '../call-sites.ts';
import type { CallSite } from '../call-sites.ts';
import type { CompiledConcept } from '../concepts.ts';
import { chainOf, enclosingNames } from '../names.ts';
import { dealsWithPeople, handlerAround } from './handlers.ts';
import { isServiceOfMessages } from './sinks-for-all.ts';
import { entriesOf } from './no-send.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isRequestFrame } from './to-program.ts';
import { collectionOf } from './paths.ts';
import { placeNames, saysTalk } from './words.ts';

/**
 * A general sender: behind a route of messages, in a file about talk, or given who writes where. Whether the message is
 * private is decided at run time, unless the handler itself deals with recipients.
 */
export function writtenHere(site: CallSite, concept: CompiledConcept): readonly string[] | null {
  const { call, file } = site;
  const route = handlerAround(call, file);
  if (route) {
    if (file.side === 'client' || !collectionOf(route.segments)) return null;
    const isPrivate = collectionOf(route.segments) === 'private' || dealsWithPeople(route.handler, concept);
    return [isPrivate ? 'delivers' : 'may-deliver'];
  }
  const around = [...placeNames(file, call), ...chainOf(call.expression).slice(0, -1)];
  const named = call.arguments.flatMap(one => namesIn(one));
  const hasRoom = named.some(name => /(channel|conversation|chat|room|thread|convo|dialog|topic)_?id$/i.test(name));
  const hasActor = named.some(name => /^(user|author|sender|from|actor|uid|me)(_?id)?$/i.test(name));
  const isTalk = around.some(saysTalk);
  if (isTalk && (hasRoom || hasActor)) return [file.side === 'client' ? 'delivers' : 'may-deliver'];
  // `sendChatMessage(id, text)` on the screen of a conversation.
  if (isTalk && file.side === 'client' && site.words[0] === 'send' && site.words[1] === 'chat') return ['delivers'];
  if (isSentIntoRoom(call)) return ['may-deliver'];
  const hasContent = named.some(name => /(text|content|body|message|msg)$/i.test(name));
  if (file.side === 'client' && hasRoom && hasContent && call.arguments.length > 1) return ['may-deliver'];
  // One way out for rooms and for two: the product, where it knows private talk, decides what it is.
  if (isSentByClient(site, named)) return ['may-deliver'];
  if (file.side === 'client' && isServiceOfMessages(site)) return ['may-deliver'];
  if (isTalk) return null;
  const isService = /^(messages?|messaging|channel)( (service|api))?$/.test(
    splitWords(chainOf(call.expression).at(-2) ?? '').join(' '),
  );
  return isService && hasRoom && hasActor ? ['may-deliver'] : null;
}

/** `props.sendMessage(text)`, `client.sendMessageToTopic(topic, msg)`; between the parts of a program no text of anybody goes. */
function isSentByClient({ call, words, file: { side, path } }: CallSite, named: readonly string[]): boolean {
  if (side === 'server' || words[0] !== 'send' || isBetweenParts(path) || isOfOther(path, call)) return false;
  if (isRequestFrame(call)) return false;
  if (named.some(name => /^(buffer|chunk|bytes|packet|tab_?id|port|frame)$/i.test(name))) return false;
  const keys = call.arguments.flatMap(entriesOf).map(one => one.name);
  const isCommand = keys.some(name => /^(type|command|cmd|action|event|method|payload|target|source)$/i.test(name));
  return !isCommand || keys.some(name => /^(text|content|body|msg|message)$/i.test(name));
}

/** What is said under a post goes to all, and what was said is changed. */
export const isOfOther = (path: string, node: ts.Node): boolean =>
  [...path.split('/').slice(-2), ...enclosingNames(node)].some(name =>
    /comment|edit(?!or)|tutorial|tuto\b/i.test(name),
  );

export const isBetweenParts = (path: string): boolean =>
  BETWEEN_PARTS.test(path.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase());
const BETWEEN_PARTS =
  /(^|[-_/.])(worker|iframe|i-frame|bridge|extension|background|content-?script|web-?view|ipc|sandbox|devtools|mediator|shim)s?([-_/.]|$)/;

/** `channel.sendMessage({ content })`: the composer of a client that has one for all rooms, private ones among them. */
function isSentIntoRoom(call: ts.CallExpression): boolean {
  const into = chainOf(call.expression).slice(-3, -1).flatMap(splitWords);
  if (!into.some(word => /^(channel|room|conversation|convo|chat)s?$/.test(word))) return false;
  return call.arguments
    .flatMap(one => namesIn(one))
    .some(name => /^(content|text|body|message|msg|html|reply|replies)$/i.test(name));
}

import { callSiteOf, isCallOf, namesIn } from '../call-sites.ts';
import type { CallSite } from '../call-sites.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { evidenceReader } from '../evidence.ts';
import { literalOf } from '../literals.ts';
import { chainOf, enclosingNames } from '../names.ts';
import { routeAt } from '../routes/routes.ts';
import { dealsWithPeople, handlerAround } from './handlers.ts';
import type { Entry } from './no-send.ts';
import { isPostInChannel, isServiceOfMessages } from './sinks-for-all.ts';
import { entriesOf, isBesideMessage, isFixedAccount, isSystem } from './no-send.ts';
import { columnsOf } from '../rows/columns.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { onlyShowsTalk } from './only-shown.ts';
import { isToldToAll } from './rooms-told.ts';
import { isRuledOut } from './ruled-out.ts';
import { isUnlike, isWithinUnlike } from '../unlike.ts';
import { isMembership } from './own-membership.ts';
import { frameOf, isRequestFrame, isToProgram } from './to-program.ts';
import { tellsState } from './told-states.ts';
import { isWithSupport } from './with-support.ts';
import { collectionOf } from './paths.ts';
import {
  isAboutMachines,
  isOutside,
  namesAdding,
  namesSend,
  namesTalkWith,
  onlyShows,
  placeNames,
  saysPeople,
  saysPrivate,
  saysTalk,
  withoutFinding,
  writesMessage,
} from './words.ts';

const noFlags = evidenceReader(new Set());

/** A call that opens a conversation, adds a person to one or writes a message, told by what it is given and where it stands. */
export function readCall(node: ts.Node, file: ParsedFile, concept: CompiledConcept): Detection | null {
  const site = ts.isCallExpression(node) ? callSiteOf(node, file) : null;
  // What the vocabulary tells by its name is a fact already.
  if (
    !site ||
    site.call.arguments.some(isFixedAccount) ||
    isOutside(file) ||
    isCallOf(concept, site, noFlags) ||
    isBesideMessage(site.call) ||
    onlyShowsTalk(site.call) ||
    routeAt(node)
  )
    return null;
  if (isWithinUnlike(concept, file.path, node)) return null;
  // A key that a person is known by, where other names with `key` are about keys.
  if (namesKeyOfPerson(site.words) && site.call.arguments.some(isChatMessage))
    return { node: site.head, symbol: chainOf(site.call.expression).slice(-2).join('.'), traits: ['delivers'] };
  const isOther = isUnlike(concept, site.words, site.call.expression) && !isOfRoom(site, concept);
  if (isOther && !isRowOfRoom(site.call, site.words, concept)) return null;
  const traits = traitsOf(site, concept);
  if (!traits) return null;
  const names = chainOf(site.call.expression).filter(name => name !== 'this');
  return { node: site.head, symbol: names.slice(-2).join('.'), traits };
}

/** `conversationModel.sendMessage(text)`: a model of a talk is no model of language. */
const isOfRoom = ({ words, receiver }: CallSite, { unlike }: CompiledConcept): boolean =>
  words[0] === 'send' &&
  !hasAnyPhrase(words, unlike.word) &&
  receiver.length > 1 &&
  receiver.every(word => word === 'model' || (ROOM.has(word) && word !== 'channel'));

/** `sendToPubKey(key, message)` */
export const namesKeyOfPerson = (words: readonly string[]): boolean =>
  /^send (message )?to (pub ?key|public key)$/.test(words.join(' '));

/** Receipts, notices of typing and changes of a group go the same way. */
const isChatMessage = (given: ts.Expression): boolean =>
  namesIn(given, 2).some(name => /(chat|visible|text|private|direct)\w*message|^(message|msg|text)$/i.test(name));

function traitsOf(site: CallSite, concept: CompiledConcept): readonly string[] | null {
  const { call, words, file } = site;
  // `useSendDirectMessageMutation()`: a generated hook.
  if (words[0] === 'use' && namesSend(concept, words.slice(1))) return ['delivers'];
  if (isRowOfChat(site)) return isSystem(call) ? null : ['delivers'];
  if (opensPrivate(site, concept)) return ['opens'];
  if (addsPerson(site, concept)) return ['adds-person'];
  if (call.arguments.length === 0 || isAboutMachines(file) || isSystem(call) || tellsState(call)) return null;
  const frame = writesMessage(words) ? frameOf(call) : null;
  if (frame) return frame === 'any' ? ['may-deliver'] : null;
  if (writesMessage(words) && !onlyShows(words, file))
    return isRuledOut(call, concept) || isToProgram(call) || (file.side !== 'client' && isToldToAll(call))
      ? null
      : writtenHere(site, concept);
  if (isPostOfAnyReach(site) || isPostInChannel(site)) return ['may-deliver'];
  return isTalk(site) ? ['may-deliver'] : null;
}

export const MAKERS = 'create new start open make insert ensure'.split(' ');
const MAKES: ReadonlySet<string> = new Set(MAKERS);
export const ROOMS = 'room channel conversation convo chat thread group dialog'.split(' ');
const ROOM: ReadonlySet<string> = new Set(ROOMS);
export const namesRoom = (words: readonly string[]): boolean => words.some(word => ROOM.has(word.replace(/s$/, '')));

/** `videoChat.create(…)`: a call is rung and joined, and nobody writes in it. */
const OF_CALLS = /^(video|voice|audio|call|calls|conference)$/;

/** `createRoom({ isDirect: true })`, `channels.create({ type: ChannelType.DM, … })`, `newRoom(me, { uids })`. */
function opensPrivate({ call, words: named, receiver, file }: CallSite, concept: CompiledConcept): boolean {
  const words = withoutFinding(named);
  if (!MAKES.has(words[0] ?? '')) return false;
  if (isRowOfRoom(call, words, concept)) return true;
  // Who is in a talk is a row of its own: whoever is put there is told of by what it holds.
  if (words.length === 1 && (isMembership(receiver.join(' ')) || receiver.some(word => OF_CALLS.test(word))))
    return false;
  if (namesTalkWith(words) && call.arguments.length > 0 && !isAboutMachines(file)) return true;
  if (!namesRoom([...words.slice(1), ...(words.length === 1 ? receiver : [])])) return false;
  const entries = call.arguments.flatMap(entriesOf);
  if (entries.some(one => isDirectFlag(one, concept))) return true;
  if (call.arguments.some(one => isWithSupport(columnsOf(one).columns))) return false;
  const people = [
    ...entries.map(one => one.name),
    ...call.arguments.flatMap(one => (ts.isIdentifier(one) ? [one.text] : [])),
  ];
  const isChat = [...placeNames(file, call), ...chainOf(call.expression)].some(saysTalk);
  if (isAboutMachines(file) || call.arguments.length === 0) return false;
  // `messaging.newRoom(me, data)`
  if (chainOf(call.expression).slice(0, -1).some(saysTalk) && words.length > 1 && words[0] !== 'open') return true;
  return (
    people.some(saysPeople) && (isChat || words.some(word => /^(conversation|convo|chat|private|direct)$/.test(word)))
  );
}

/** `this.model.create({ type: 'DM', members })` */
function isRowOfRoom(call: ts.CallExpression, words: readonly string[], concept: CompiledConcept): boolean {
  if (words.length !== 1 || !MAKES.has(words[0]!)) return false;
  const entries = call.arguments.flatMap(entriesOf);
  return entries.some(one => isDirectFlag(one, concept)) && entries.some(holdsPeople);
}

const holdsPeople = ({ name }: Entry): boolean => /^(members?|participants?|recipients?|users?)(_?ids?)?$/i.test(name);

function isDirectFlag({ name, value }: Entry, concept: CompiledConcept): boolean {
  if (!value) return false;
  const words = splitWords(name).join(' ');
  if (/^(is )?(direct|dm|private)( message| chat)?$/.test(words)) return literalOf(value)?.value === true;
  if (/^is group( chat| conversation)?$/.test(words)) return literalOf(value)?.value === false;
  // `createRoom({ dmUserId: userId })`
  if (/^(dm|direct) (user|peer|contact|target|recipient|partner|member)( id)?s?$/.test(words)) return true;
  return (
    /(^|^room |^channel |^chat |^conversation )(type|kind|preset)$/.test(words) &&
    namesIn(value).some(one => isPrivateType(one, concept))
  );
}

const isPrivateType = (name: string, concept: CompiledConcept) =>
  saysPrivate(concept, name) || /^(direct|one[-_]?to[-_]?one|trusted[-_]private[-_]chat)$/i.test(name);

/** `addUsersToRoom(…)`, `conversation.addParticipants(…)`, `Recipient.create({ channelId, userId })`. */
function addsPerson({ call, words, receiver, file }: CallSite, concept: CompiledConcept): boolean {
  const around = [...placeNames(file, call), ...chainOf(call.expression).slice(0, -1)];
  const isChat = around.some(name => saysTalk(name) || saysPrivate(concept, name));
  // Who has reacted, voted or is typing is a list of people as well.
  if (call.arguments.length === 0 || around.some(name => /reaction|poll|vote|typing|presence|receipt/i.test(name)))
    return false;
  if (words[0] === 'add' || words[0] === 'invite') {
    // A function of the component itself is about what is on the screen.
    const isLocal = ts.isIdentifier(call.expression) && !file.imports.has(call.expression.text);
    return !isLocal && namesAdding(words, isChat) && !isWhoAsks(call.arguments[0]!);
  }
  const isRow = /^(create|insert|add|save|upsert|insert one|insert many|create many)$/.test(words.join(' '));
  const isTable = namesRow(receiver);
  const named = call.arguments.flatMap(one => namesIn(one));
  const hasRoom = named.some(name => /^(channel|conversation|chat|room|dm)_?id$/i.test(name));
  return isRow && isTable && hasRoom && named.some(name => /user|member|person|recipient/i.test(name));
}

/** `inviteUserToRoom(socketData.chatId, room)`: who is let in is whoever asked. */
function isWhoAsks(given: ts.Expression): boolean {
  const [root = '', ...rest] = chainOf(given);
  const isHeld = /^(socket|socketData|ws|ctx|context|session|req|request)$/.test(root) && rest.length > 0;
  return isHeld && !rest.some(name => /^(body|params|query|input|args|payload|message)$/.test(name));
}

export const namesRow = (words: readonly string[]): boolean =>
  /^((conversation|chat|channel|dm|room|thread)s? )?(recipient|participant)s?$/.test(words.join(' '));

/** `chatMessage.create({ data: { chatId, userId, … } })`: somebody's message in a conversation. */
function isRowOfChat({ call, words, receiver }: CallSite): boolean {
  if (!storesRow(words) || !namesMessages(receiver)) return false;
  const names = call.arguments.flatMap(entriesOf).map(one => splitWords(one.name).join(' '));
  return (
    names.some(name => /^(user|author|sender|from|from user|sender user)( id)?$/.test(name)) &&
    names.some(name => namesChat(name.split(' ')))
  );
}

export const storesRow = (words: readonly string[]): boolean =>
  /^(create|insert|add|save|upsert|insert one|create and save)$/.test(words.join(' '));
export const namesMessages = (words: readonly string[]): boolean => /^(message|msg)s?$/.test(words.at(-1) ?? '');
export const namesChat = (words: readonly string[]): boolean =>
  /^(chat|conversation|convo|dialog)( id)?$/.test(words.join(' '));

/**
 * A general sender: behind a route of messages, in a file about talk, or given who writes where. Whether the message is
 * private is decided at run time, unless the handler itself deals with recipients.
 */
function writtenHere(site: CallSite, concept: CompiledConcept): readonly string[] | null {
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

/** `statuses.create(…)` where a post may be for the mentioned only. */
function isPostOfAnyReach({ words, receiver, file: { indexed } }: CallSite): boolean {
  const isPost =
    /^(create|post|publish)$/.test(words.join(' ')) && /^(status(es)?|notes|posts)$/.test(receiver.join(' '));
  return isPost && indexed.tokens.has('visibility') && indexed.tokens.has('direct');
}

/** `api.chats.post(…)`, `conversations.create(…)`: a bare verb on what people talk in. */
function isTalk({ call, words, receiver }: CallSite): boolean {
  if (!/^(post|create|send|start|open)$/.test(words.join(' '))) return false;
  if (call.arguments.length > 1 && /^(chat|dm|messenger) (store|service|api|client)$/.test(receiver.join(' ')))
    return words[0] === 'send';
  return namesTalk(receiver) && call.arguments.length > 0;
}

export const namesTalk = (words: readonly string[]): boolean =>
  /^(chats|conversations?|convos?|direct messages?|private messages?)( (service|api|repository))?$/.test(
    words.join(' '),
  );

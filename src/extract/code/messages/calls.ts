import { callSiteOf, isCallOf, namesIn } from '../call-sites.ts';
import type { CallSite } from '../call-sites.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { evidenceReader } from '../evidence.ts';
import { chainOf } from '../names.ts';
import { routeAt } from '../routes/routes.ts';
import { isPostInChannel } from './sinks-for-all.ts';
import { entriesOf, isBesideMessage, isFixedAccount, isSystem } from './no-send.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { onlyShowsTalk } from './only-shown.ts';
import { isToldToAll } from './rooms-told.ts';
import { isRuledOut } from './ruled-out.ts';
import { isUnlike, isWithinUnlike } from '../unlike.ts';
import { frameOf, isToProgram } from './to-program.ts';
import { tellsState } from './told-states.ts';
import { isAboutMachines, isOutside, namesSend, onlyShows, writesMessage } from './words.ts';
import { ROOM, opensPrivate, isRowOfRoom, addsPerson } from './opened-talks.ts';
import { writtenHere } from './general-senders.ts';

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

import { namesIn } from '../call-sites.ts';
import type { CallSite } from '../call-sites.ts';
import type { CompiledConcept } from '../concepts.ts';
import { literalOf } from '../literals.ts';
import { chainOf } from '../names.ts';
import type { Entry } from './no-send.ts';
import { entriesOf } from './no-send.ts';
import { columnsOf } from '../rows/columns.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isMembership } from './own-membership.ts';
import { isWithSupport } from './with-support.ts';
import {
  isAboutMachines,
  namesAdding,
  namesTalkWith,
  placeNames,
  saysPeople,
  saysPrivate,
  saysTalk,
  withoutFinding,
} from './words.ts';

export const MAKERS = 'create new start open make insert ensure'.split(' ');
const MAKES: ReadonlySet<string> = new Set(MAKERS);
export const ROOMS = 'room channel conversation convo chat thread group dialog'.split(' ');
export const ROOM: ReadonlySet<string> = new Set(ROOMS);
export const namesRoom = (words: readonly string[]): boolean => words.some(word => ROOM.has(word.replace(/s$/, '')));

/** `videoChat.create(…)`: a call is rung and joined, and nobody writes in it. */
const OF_CALLS = /^(video|voice|audio|call|calls|conference)$/;

/** `createRoom({ isDirect: true })`, `channels.create({ type: ChannelType.DM, … })`, `newRoom(me, { uids })`. */
export function opensPrivate({ call, words: named, receiver, file }: CallSite, concept: CompiledConcept): boolean {
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
export function isRowOfRoom(call: ts.CallExpression, words: readonly string[], concept: CompiledConcept): boolean {
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
export function addsPerson({ call, words, receiver, file }: CallSite, concept: CompiledConcept): boolean {
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

import { namesIn } from '../call-sites.ts';
import { heldAt } from '../guards/dominance.ts';
import { chainOf, receiverOf, textOf, unwrap } from '../names.ts';
import { operandsOf } from '../operands.ts';
import { columnsOf } from '../rows/columns.ts';
import type { Column } from '../rows/row.ts';
import { splitWords } from '../tokens.ts';
import { translatedName } from '../translated.ts';
import { ts } from '../ts-morph.ts';
import { keepsOnDevice } from './kept-on-device.ts';
import { isBetweenNewFriends } from './new-friends.ts';
import { isByOutsideService, tellsWhatBefell } from './no-words.ts';
import { isLineOfProgram, isNewsOfProgram as isNewsOfRow, tellsLineOfProgram } from './of-program.ts';
import { joinsOneself } from './own-membership.ts';
import { onlyShowsTalk } from './only-shown.ts';
import { isWhollyTyped } from './put-together.ts';
import { isToManyOrSender } from './rooms-told.ts';
import { isToldWhereKept } from './said-once.ts';
import { onlySetsUp } from './set-up.ts';
import { isWithSupport } from './with-support.ts';

/** What an argument holds under a name; no value where only the name is written. */
export interface Entry {
  name: string;
  value: ts.Expression | null;
}

export function entriesOf(argument: ts.Expression): Entry[] {
  const inner = unwrap(argument);
  if (!ts.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap((property): Entry[] => {
    if (ts.isShorthandPropertyAssignment(property)) return [{ name: property.name.text, value: null }];
    if (!ts.isPropertyAssignment(property)) return [];
    const nested = ts.isObjectLiteralExpression(unwrap(property.initializer)) ? entriesOf(property.initializer) : [];
    return [{ name: textOf(property.name), value: property.initializer }, ...nested];
  });
}

/** What the product itself writes into a channel: who joined, how a poll ended. */
export function isSystem(call: ts.CallExpression): boolean {
  const entries = call.arguments.flatMap(entriesOf);
  const said = entries.flatMap(({ name, value }) => (name === 'type' && value ? namesIn(value) : []));
  // `{ type: 'system', text: req.body.text }`: what somebody has sent is theirs.
  if (said.includes('system') && entries.some(({ value }) => value && isWhollyTyped(value))) return false;
  const given = call.arguments.flatMap(one => (ts.isIdentifier(one) ? splitWords(one.text) : []));
  return (
    said.some(name => !/^(message_?types?|default|text|reply|message|chat|normal|user)$/i.test(name)) ||
    given.some(word => /^(poll|system|notification|webhook|results?)$/.test(word)) ||
    isTextOfProduct(call) ||
    entries.some(isOfNobody)
  );
}

/** `sendMessage(texts.chat.hasJoined({ name }), 'incoming', false)`: a line of the product, and nobody is named to whom. */
const isTextOfProduct = ({ arguments: [text, ...how] }: ts.CallExpression): boolean =>
  text !== undefined &&
  how.length > 0 &&
  ts.isCallExpression(unwrap(text)) &&
  translatedName(unwrap(text)) !== null &&
  how.every(one => /^(true|false|null|undefined|['"`][\w-]*['"`])$/.test(one.getText()));

/** `User.HELPER_ID`: an account of the product itself. */
export const isFixedAccount = (argument: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(argument) && /^[A-Z][A-Z0-9_]*_(ID|USER|ACCOUNT|BOT)$/.test(argument.name.text);

/** `userId: -1`, `author: SYSTEM_USER`: nobody has written it. */
function isOfNobody({ name, value }: Entry): boolean {
  if (!value || !/^(user|author|sender|from)(_?id)?$/i.test(name)) return false;
  return value.getText() === '-1' || namesIn(value).some(one => splitWords(one).includes('system'));
}

/**
 * A name of the vocabulary that sends nothing to anybody here: what the product writes itself, or a conversation that
 * exists and is only shown again to somebody in it.
 */
export function isNoSend(call: ts.CallExpression): boolean {
  if (call.arguments.flatMap(entriesOf).some(isOfNobody) || tellsItself(call)) return true;
  if (countsUp(call) || isBesideMessage(call) || isToStaff(call) || isNewsOfProgram(call)) return true;
  if (tellsWhatBefell(call) || isByOutsideService(call) || keepsOnDevice(call)) return true;
  if (onlyShowsTalk(call) || isToldBeside(call) || joinsOneself(call) || isBetweenNewFriends(call)) return true;
  if (onlySetsUp(call)) return true;
  if (
    call.arguments
      .map(one => columnsOf(one))
      .some(
        row => isOfForum(row.columns) || isLineOfProgram(row) || isNewsOfRow(row, call) || isWithSupport(row.columns),
      )
  )
    return true;
  // `insertPrivateMessage(text, channel, user, 'system_status')`
  if (call.arguments.some(one => ts.isStringLiteralLike(one) && /^system(_|-|$)/.test(one.text))) return true;
  return reopens(splitWords(chainOf(call.expression).at(-1) ?? '')[0], call.arguments.flatMap(namesGiven));
}

/** `Conversation.create({ title, tags, … })`: what is found by its tags is open to all. */
const isOfForum = (columns: readonly Column[]): boolean => {
  const names = columns.map(({ name }) => splitWords(name).join(' '));
  return names.includes('title') && names.some(name => /^(tags|slug|hash ?tags|category( id)?)$/.test(name));
};

/** What goes out over a socket to a room of many or back to the sender, a line of the program, or what is told of already. */
export const isToldBeside = (call: ts.CallExpression): boolean =>
  isToManyOrSender(call) || tellsLineOfProgram(call) || isToldWhereKept(call);

/** `{ update: { count: { increment: 1 } } }`, `{ $inc: { unread: 1 } }`: how many there are, beside what they say. */
const countsUp = (call: ts.CallExpression): boolean =>
  call.arguments.flatMap(entriesOf).some(({ name }) => name === 'increment' || name === '$inc');

/** What tells one kind of news from another, before the news itself. */
export const KIND_OF_NEWS =
  /^(type|topic|command|cmd|event|event ?(name|type)|action|method|queue|subject|kind|message type)$/;
const TALK =
  /^(messages?|msgs?|chats?|texts?|dms?|pms?|says?|said|whispers?|talk|repl(y|ies)|comments?|content|body|notes?|shouts?|emotes?)$/;

/**
 * `sendMessage(JSON.stringify({ type: 'memberJoined', data: id }))`: what has happened, told to the programs of those who are
 * there. It holds nothing that a person has written.
 */
function isNewsOfProgram({ arguments: given }: ts.CallExpression): boolean {
  return given.some(one => {
    const call = unwrap(one);
    const object = ts.isCallExpression(call) && call.expression.getText() === 'JSON.stringify' && call.arguments[0];
    const entries = object ? entriesOf(object) : [];
    const kind = entries.find(({ name }) => KIND_OF_NEWS.test(splitWords(name).join(' ')))?.value;
    if (!kind || !ts.isStringLiteralLike(kind)) return false;
    if (
      entries
        .map(({ name }) => name)
        .concat(kind.text)
        .flatMap(splitWords)
        .some(isOfTalk)
    )
      return false;
    return entries.every(({ name, value }) => saysWhoOrHow(name, value));
  });
}

export const isOfTalk = (word: string): boolean => TALK.test(word);

/** A literal, the key of somebody, a state, or an object of those; `data: payload` may hold what somebody wrote. */
function saysWhoOrHow(name: string, value: ts.Expression | null): boolean {
  if (value && (ts.isLiteralExpression(value) || ts.isObjectLiteralExpression(value))) return true;
  if (value && /^(true|false|null|undefined)$/.test(value.getText())) return true;
  const last = value ? chainOf(value).at(-1) : name;
  return STATES.test(splitWords(last ?? '').at(-1) ?? '');
}

const STATES = /^(ids?|uuid|username|state|status|ready|online|count|index|score|position|time|timestamp|at)$/;

/** What there is about a message: who is named in it, who has read it. It is kept beside the message, which is there already. */
const ABOUT =
  /^(mention|read|receipt|reaction|count|counter|notification|attachment|bookmark|pin|edit|revision|view|star|like|flag|report|setting|preference|label|tag|summary|log|rating|ban|mute|draft|follower|follow|subscriber|watcher)s?$/;
const BESIDE = /^(message|msg|conversation|chat|dm)s?$/;
/** What somebody says against another goes to those who look after the product. */
const AGAINST =
  /^(reporter|reported by|reporting user|reported( (user|account|profile|member|person|message|content|by))?)( (id|uid|user id))?$/;

/** `messageReadReceipt.create(…)`, `db.messageReads.create(…)`, `ChatBan.create(…)`, `{ reporterId, reportedUserId }` */
export function isBesideMessage({ expression, arguments: given }: ts.CallExpression): boolean {
  const words = splitWords(chainOf(expression).at(-2) ?? '');
  const beside = words.slice(words.findLastIndex(word => BESIDE.test(word)) + 1);
  if (beside.length > 0 && beside.length < words.length && beside.every(word => ABOUT.test(word))) return true;
  const rows = given.map(one => columnsOf(one).columns);
  return rows.some(one => isOfForum(one) || one.some(({ name }) => AGAINST.test(splitWords(name).join(' '))));
}

const STAFF = /^(staff|admin|administrator|mod|moderator)$/;

/** `if (target.isStaff) target.send(notice)`: it goes to those who run the product, and to nobody else. */
function isToStaff(call: ts.CallExpression): boolean {
  const given = [receiverOf(call.expression), ...call.arguments].flatMap(one => (one ? [one.getText()] : []));
  return heldAt(call).some(
    held =>
      'test' in held &&
      held.outcome &&
      operandsOf(held.test, ts.SyntaxKind.AmpersandAmpersandToken).some(one => {
        const asked = receiverOf(unwrap(one));
        return asked !== null && given.includes(asked.getText()) && splitWords(chainOf(one).at(-1) ?? '').some(isStaff);
      }),
  );
}

const isStaff = (word: string): boolean => STAFF.test(word);

/** `this.emit(CHANGED)`: to those who listen to the object, in the same program. */
const tellsItself = ({ expression }: ts.CallExpression): boolean =>
  ts.isPropertyAccessExpression(expression) &&
  expression.name.text === 'emit' &&
  expression.expression.kind === ts.SyntaxKind.ThisKeyword;

/** Names of what is given, without those that stand before a dot: `{ to: user.id, channelId }` -> to, id, channelId. */
function namesGiven(argument: ts.Expression): string[] {
  const entries = entriesOf(argument).map(one => one.name);
  const chain = chainOf(argument);
  return entries.length > 0 ? entries : [chain.slice(-2).join(' ')];
}

const REOPENS = /^(open|ensure|reopen)$/;

/** Whether a function of this name only shows a conversation again that exists, going by what it is given. */
export const reopens = (verb: string | undefined, given: readonly string[]): boolean =>
  REOPENS.test(verb ?? '') && given.some(saysRoom);

function saysRoom(name: string): boolean {
  return /(^| )(channel|conversation|room|thread)( id)?$/.test(splitWords(name).join(' '));
}

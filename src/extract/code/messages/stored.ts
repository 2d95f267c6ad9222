import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { namesIn } from '../call-sites.ts';
import { chainOf, unwrap } from '../names.ts';
import { columnsOf } from '../rows/columns.ts';
import { valueAt } from '../rows/clients.ts';
import { column } from '../rows/may-keep.ts';
import type { Column, Row } from '../rows/row.ts';
import { placeOfRow } from '../rows/place.ts';
import { keepsRows, rowsIn, underBothNames } from '../rows/rows.ts';
import type { ParsedFile } from '../slice.ts';
import type { Phrase } from '../tokens.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { standsWithin } from '../unlike.ts';
import { addsAnother, isMembership } from './own-membership.ts';
import { isLetter } from './letters.ts';
import { firstSaid } from './said-later.ts';
import { isLineOfProgram, isNewsOfProgram } from './of-program.ts';
import { isWhollyTyped } from './put-together.ts';
import { draftIn, isSentLater } from './unsent.ts';
import { isRecipient, isTalkColumn } from './talk-columns.ts';
import { isOfTwoAsWell } from './channels-of-two.ts';
import { isWithSupport } from './with-support.ts';
import { isAboutMachines, isOutside, isSurelyOutside } from './words.ts';

/** Rows of messages between people, and of the conversations that are opened for them, in whatever keeps them. */
export function readStored(file: ParsedFile, concept: CompiledConcept): Detection[] {
  if (isSurelyOutside(file) || isAboutMachines(file) || !keepsRows(file) || isOfPhones(file)) return [];
  return rowsIn(file).flatMap(row => {
    const rows = underBothNames(row);
    const seen = rows.flatMap(one => [traitsOf(one) ?? []].filter(traits => traits.length > 0))[0];
    const mayBe = rows.some(one => isHandedOn(one, file) || isInChannel(one, file));
    const draft = draftIn(row.columns);
    // What sends it later may do so elsewhere.
    const isKept = draft !== null && seen?.includes('delivers') && !isSentLater(draft);
    const ofTwo = !seen && rows.some(one => isOfTwoAsWell(one, file, concept)) ? ['delivers'] : null;
    const traits = isKept ? ['may-deliver', 'draft'] : (ofTwo ?? (!seen && mayBe ? ['may-deliver'] : seen));
    if (!traits || (isOutside(file) && !traits.includes('delivers'))) return [];
    const within = withinOf(concept);
    // Who writes what to whom is read of the row.
    const ofPath = traits.includes('delivers') ? concept.unlike.sure : within;
    if (standsWithin(within, file.path, row.at, ofPath)) return [];
    const said = traits.includes('opens') ? firstSaid(row.at) : null;
    return [{ ...placeOfRow(row), traits, ...(said && { guardedAt: said }) }];
  });
}

/** `prisma.directMessage.create({ data: { …, status: 'draft' } })`: its row says more than its name, which reads like a message that goes out. */
export function keepsUnsent({ expression, arguments: given }: ts.CallExpression): boolean {
  const [table, verb] = chainOf(expression).slice(-2);
  if (!/^(create|insert|insertOne|add)$/.test(verb ?? '') || !isMessages(column(table!))) return false;
  const draft = draftIn(given.flatMap(one => columnsOf(one).columns));
  return draft !== null && !isSentLater(draft);
}

const known = new WeakMap<CompiledConcept, readonly Phrase[]>();

/** A frame on a socket is no message between people, but what is kept of it may be one. */
function withinOf(concept: CompiledConcept): readonly Phrase[] {
  let within = known.get(concept);
  if (!within)
    known.set(
      concept,
      (within = concept.unlike.within.filter(({ joined }) => !/^(websocket|socketconnection)$/.test(joined))),
    );
  return within;
}

/** A client of a service for text messages keeps its messages by the same verbs. */
const isOfPhones = ({ path, imports, indexed: { text } }: ParsedFile): boolean =>
  (/twilio/i.test(text) && /sms/i.test(text)) ||
  /\b(twilio|sms|vonage|nexmo|plivo|messagebird|whatsapp)\b/i.test(path) ||
  [...imports.values()].some(({ specifier }) => /^(twilio|@vonage|plivo|messagebird|nexmo|whatsapp)/.test(specifier));

/** `messages`, `chatMessage`, `private_messages`; not `errorMessages`, `contact_message`. */
export const isMessages = (words: string): boolean =>
  /^((direct|private|chat|conversation|dm|user|instant|text|personal|individual) )*(messages?|msgs?|dms?|pms?)$/.test(
    words,
  );
export const isTalk = (words: string): boolean =>
  /^((direct|private|user|one to one) )*(chats?|conversations?|convos?|dialogs?|dms?|dm channels?|direct channels?|direct rooms?|private rooms?|message threads?)$/.test(
    words,
  );

const SENDER =
  /^(from|sender|sent by|author|writer|user|member|owner|created by|creator|uid|from (user|account|profile|member)|me)( (user|account|profile|member))?( (id|uid|uuid|name|username|ref|pk))?$/;
const TEXT =
  /^(text|content|contents|body|message|msg|message text|text content|image|image url|media|ciphertext|encrypted content)$/;
const ROOM = /^(chat ?room|chat room|chat group)( (id|uid|uuid))?$/;
export const isPeople = (words: string): boolean =>
  /^(members?|participants?|users?|recipients?|people|persons?)( (id|ids|uid|uids|uuids?))?s?$/.test(words) ||
  /^(user|participant|member|person|profile)( id)? ?(1|2|one|two|a|b|first|second)( id)?$/.test(words);

/** What arrives for somebody, whatever it is called. */
export const isInbox = (words: string): boolean => /^inbox( messages?)?$/.test(words);
/** A channel that has recipients is one between few. */
export const isChannel = (words: string): boolean => /^channels?$/.test(words);
const RECIPIENTS = /^recipients?( ids?)?$/;

/** A letter of the product, a ticket, a message of or to a program. */
const OTHERS =
  /^(html|cc|bcc|reply to|template|template id|campaign|campaign id|ticket|ticket id|agent|agent id|lead|lead id|visitor|visitor id|role|parts|model|tokens?|prompt|system prompt|phone|phone number|topic|payload|level|severity|stack|attempts|commit|sha|webhook|webhook id|post|post id|video|video id|tags|slug|hashtags|hash tags)$/;

/** Somebody is put into a talk, who need not have asked for it. */
const addsSomebody = ({ columns }: Row): boolean =>
  columns.some(({ name }) => isTalkColumn(column(name)) || OF_GROUP.test(column(name))) && addsAnother(columns);
const OF_GROUP = /^group (chat|conversation)( id)?$/;

function traitsOf(row: Row): readonly string[] | null {
  const table = row.table.join(' ');
  if (isMembership(table)) return addsSomebody(row) ? ['opens'] : null;
  // `{ ...channel, recipients }`: one that is there already.
  if (isChannel(table))
    return !row.isOpen && row.columns.some(one => RECIPIENTS.test(column(one.name)) && !isAlone(one))
      ? ['opens']
      : null;
  const [messages, talk] = [isMessages(table) || isInbox(table), isTalk(table)];
  const isOther = !messages && !talk;
  if (isOther && !isLetter(row)) return null;
  const names = new Set(row.columns.map(({ name }) => column(name)));
  const has = (test: (words: string) => boolean) => [...names].some(test);
  if (has(words => OTHERS.test(words)) || isWrittenByProgram(row)) return null;
  if (isLineOfProgram(row) || isNewsOfProgram(row, row.at) || isWithSupport(row.columns)) return null;
  if (isOther) return ['may-deliver', 'letter'];
  const isSent = has(words => SENDER.test(words));
  const isWritten = has(words => TEXT.test(words));
  const isPrivate = /direct|private|^dms?$|^pms?$/.test(table);
  const isInTalk = has(isTalkColumn) || row.inside.some(words => isTalk(words.join(' ')));
  // `to` alone may be the end of a range.
  const isTo = has(words => isRecipient(words) && (words !== 'to' || isSent));
  if (isInbox(table)) return isSent && isWritten ? ['delivers'] : null;
  if (messages && isTo && (isSent || isWritten)) return ['delivers'];
  if (messages && (isInTalk || isPrivate) && (isSent || isWritten)) return ['delivers'];
  if (messages && isWritten && row.columns.some(isOfTwo)) return ['delivers'];
  if (messages && has(words => ROOM.test(words)) && isSent) return ['may-deliver'];
  // A line of a room is called a chat as well, and who wrote it may be told by whose room it is.
  if (talk && has(words => ROOM.test(words)) && isWritten) return ['may-deliver'];
  if (talk && isTo && isSent && isWritten) return ['delivers'];
  if (talk && (has(isPeople) || (isTo && isSent) || has(words => words === 'messages'))) return ['opens'];
  return null;
}

/** `users: [req.user.id, req.params.user]`: whoever writes, and one other. */
function isOfTwo({ name, value }: Column): boolean {
  const given = value && unwrap(value);
  if (!given || !isPeople(column(name)) || !ts.isArrayLiteralExpression(given)) return false;
  return (
    given.elements.length === 2 && !given.elements.some(one => ts.isSpreadElement(one) || ts.isLiteralExpression(one))
  );
}

/** `new Message(req.body).save()`: what it holds is not seen, but whose talk it belongs to is asked for beside it. */
function isHandedOn({ table, columns, isOpen }: Row, { side, indexed }: ParsedFile): boolean {
  if (!isOpen || columns.length > 0 || side === 'client' || !isMessages(table.join(' '))) return false;
  return ['conversation', 'conversations', 'receiver', 'recipient'].some(word => indexed.tokens.has(word));
}

/** `recipients: { connect: [{ id: me }] }`, `recipients: null`, `new Set()`: nobody else is in it yet. */
function isAlone({ value }: Column): boolean {
  const given = value && unwrap(valueAt(value, /^(connect|create|set)$/) ?? value);
  if (given && /^(null|undefined|\[\]|new Set(<[^()]*>)?\((\[\w*\])?\))$/.test(given.getText())) return true;
  if (!given || !ts.isArrayLiteralExpression(given)) return !!given && ts.isObjectLiteralExpression(given);
  return given.elements.length === 1 && !ts.isSpreadElement(given.elements[0]!);
}

/** A message of a channel, where channels have recipients: one between two is among them. */
function isInChannel({ table, columns }: Row, { side, path, indexed: { tokens } }: ParsedFile): boolean {
  if (side === 'client' || !isMessages(table.join(' ')) || /system/i.test(path.split('/').at(-1)!)) return false;
  const names = columns.map(({ name }) => column(name));
  return (
    (tokens.has('recipient') || tokens.has('recipients')) &&
    names.some(name => /^channel( id)?$/.test(name)) &&
    names.some(name => SENDER.test(name)) &&
    names.some(name => TEXT.test(name))
  );
}

/** What somebody has sent to be kept in it is theirs, whatever the row says of who speaks. */
const isWrittenByProgram = ({ columns }: Row): boolean =>
  columns.some(
    one => isOfProgram(one) && !(saysSystem(one) && columns.some(({ value }) => value && isWhollyTyped(value))),
  );

const saysSystem = ({ name, value }: Column): boolean =>
  /^(type|kind|message type|sender type)$/.test(column(name)) &&
  namesIn(value!, 3)
    .flatMap(splitWords)
    .some(word => /^(system|notification)$/.test(word));

/** `type: 'system'`, `sender: SYSTEM_USER`, `role: 'assistant'`: nobody has written it. */
function isOfProgram({ name, value }: Column): boolean {
  if (!value) return false;
  const said = namesIn(value, 3).flatMap(splitWords);
  const words = column(name);
  if (/^(type|kind|message type|sender type)$/.test(words))
    return said.some(word => /^(system|notification|log|email|sms|assistant|bot|agent)$/.test(word));
  if (!/^(sender|from|author|user)( id)?$/.test(words)) return false;
  return value.getText() === '-1' || said.some(word => /^(system|bot|assistant|noreply)$/.test(word));
}

import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { namesIn } from '../call-sites.ts';
import { literalOf } from '../literals.ts';
import { column, mayKeep } from '../rows/may-keep.ts';
import type { Row } from '../rows/row.ts';
import { splitWords } from '../tokens.ts';
import { isRecipient } from './talk-columns.ts';

const SENDER = /^(sender|sent by|from)( (user|account|profile|member|player))?( (id|uid|uuid|ref))?$/;
/** Whose it is, where the value has to say that it is somebody else's. */
const OWNER = /^(user|owner|player|member)( (id|uid|uuid))?$/;
const WORDS = /^(text|content|contents|message|msg|body)$/;
/** What is noted of an amount is no letter. */
const NOTE = /^note$/;
const FIGURE = /\b(amount|price|currency|weight|grade|quantity|balance|total|fee|cost|due|paid)$/;
/** A gift has a price as well, and its note is read by a child. */
const OF_MONEY =
  /^(settlements?|expenses?|invoices?|bills?|loans?|debts?|ious?|refunds?|payouts?|charges?|wallets?|ledgers?|sales?|purchases?|receipts?|allowances?|withdrawals?|deposits?|grades?|measurements?|entr(y|ies))$/;
/** What two exchange beside words, and what is told of it: the last word of a table says what its rows are. */
const OTHER =
  /^(requests?|invit\w*|friends?|friendships?|relations?|relationships?|follow\w*|contacts?|payments?|transfers?|transactions?|tips?|donations?|events?|reports?|complaints?|reviews?|ratings?|feedbacks?|offers?|orders?|tickets?|challenges?|blocks?|match|matches|activit\w*|calls?|deliver\w*|shares?)$/;
/** What goes out by another way, or is not sent yet, whatever it is. */
const OF_PROGRAM = /^(drafts?|notif\w*|emails?|sms|logs?|audits?|jobs?|queues?)$/;

/** `chatLogs` hold what was said, and no line of the program. */
const isOfProgram = (word: string, at: number, table: readonly string[]): boolean =>
  OF_PROGRAM.test(word) && !(/^logs?$/.test(word) && at > 0 && OF_TALK.test(table[at - 1]!));
const OF_TALK = /^(chats?|messages?|msgs?|dms?|letters?)$/;

/**
 * `db.postcards.create({ senderId: user.id, recipientId, text })`: a row that says who wrote, to whom, and what, is a letter
 * whatever its table is called.
 */
export function isLetter({ table, columns }: Row): boolean {
  if (table.length === 0 || OTHER.test(table.at(-1)!) || table.some(isOfProgram)) return false;
  return saysWhoToWhom(columns, table);
}

/** The same of a table of talks whatever else its name says: `chatLog`, `messageHistory`. */
export const isRowOfTalk = ({ table, columns }: Row): boolean =>
  table.some(word => OF_TALK.test(word)) && saysWhoToWhom(columns, table);

function saysWhoToWhom(columns: Row['columns'], table: Row['table']): boolean {
  const has = (test: (words: string, value: Row['columns'][number]['value']) => boolean) =>
    columns.some(({ name, value }) => test(column(name), value));
  const isOfAmount =
    table.some(word => OF_MONEY.test(word)) &&
    has(words => !SENDER.test(words) && !isRecipient(words) && FIGURE.test(words));
  return (
    has(words => SENDER.test(words)) &&
    has((words, value) => (words !== 'to' && isRecipient(words)) || (OWNER.test(words) && isSomebodyElse(value))) &&
    has((words, value) => !!value && !literalOf(value) && (WORDS.test(words) || (NOTE.test(words) && !isOfAmount)))
  );
}

/** `userId: args.recipient` */
const isSomebodyElse = (value: Row['columns'][number]['value']): boolean =>
  !!value &&
  namesIn(value, 3)
    .flatMap(splitWords)
    .some(word => /^(recipient|receiver|addressee)$/.test(word));

const IN_TEXT = /\b(?:sender|sent_?by|from)(?:_?\w{1,8})?['"]?\s*[:,}]/i;

const TO_IN_TEXT = /\bto_?(?:user|account|profile|member|person)/i;

export const mayKeepLetters = (ask: Ask): FileTest =>
  all(
    any(ask.word('recipient receiver addressee'), inText(TO_IN_TEXT)),
    ask.word('sender from sent'),
    ask.word('text content contents body message msg note'),
    inText(IN_TEXT),
    mayKeep(ask),
  );

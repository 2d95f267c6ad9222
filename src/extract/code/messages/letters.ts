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
const WORDS = /^(text|content|contents|body|message|msg|note)$/;
/** What two exchange beside words, and what is told of it: the last word of a table says what its rows are. */
const OTHER =
  /^(requests?|invit\w*|friends?|friendships?|relations?|relationships?|follow\w*|contacts?|payments?|transfers?|transactions?|tips?|donations?|events?|reports?|complaints?|reviews?|ratings?|feedbacks?|offers?|orders?|tickets?|challenges?|blocks?|match|matches|activit\w*|calls?|deliver\w*|shares?)$/;
/** What goes out by another way, or is not sent yet, whatever it is. */
const OF_PROGRAM = /^(drafts?|notif\w*|emails?|sms|logs?|audits?|jobs?|queues?)$/;

/**
 * `db.postcards.create({ senderId: user.id, recipientId, text })`: a row that says who wrote, to whom, and what, is a letter
 * whatever its table is called.
 */
export function isLetter({ table, columns }: Row): boolean {
  if (table.length === 0 || OTHER.test(table.at(-1)!) || table.some(word => OF_PROGRAM.test(word))) return false;
  const has = (test: (words: string, value: Row['columns'][number]['value']) => boolean) =>
    columns.some(({ name, value }) => test(column(name), value));
  return (
    has(words => SENDER.test(words)) &&
    has((words, value) => (words !== 'to' && isRecipient(words)) || (OWNER.test(words) && isSomebodyElse(value))) &&
    has((words, value) => WORDS.test(words) && !!value && !literalOf(value))
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

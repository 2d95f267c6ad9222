import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import { namesIn } from '../call-sites.ts';
import { literalOf } from '../literals.ts';
import { column, mayKeep } from '../rows/may-keep.ts';
import type { Row } from '../rows/row.ts';
import { splitWords } from '../tokens.ts';
import { isRecipient } from './talk-columns.ts';

const SENDER = /^(sender|sent by|from)( (user|account|profile|member|player))?( (id|uid|uuid|ref))?$/;
/** Whose it is, where the value has to say that it is somebody else's. */
const OWNER = /^(user|owner|player|member)( (id|uid|uuid))?$/;
const WORDS = /^(text|content|contents|body|message|msg)$/;
/** What two exchange beside words, and what is told of it. */
const OTHER =
  /^(drafts?|notif\w*|requests?|invit\w*|friends?|friendships?|relations?|relationships?|follow\w*|contacts?|payments?|transfers?|transactions?|tips?|donations?|emails?|logs?|audits?|events?|reports?|reviews?|ratings?|feedbacks?|offers?|orders?|challenges?|blocks?|match|matches|activit\w*|jobs?|queues?|calls?|deliver\w*|shares?|sms)$/;

/**
 * `db.postcards.create({ senderId: user.id, recipientId, text })`: a row that says who wrote, to whom, and what, is a letter
 * whatever its table is called.
 */
export function isLetter({ table, columns }: Row): boolean {
  if (table.length === 0 || table.some(word => OTHER.test(word))) return false;
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

export const mayKeepLetters = (ask: Ask): FileTest =>
  all(
    ask.word('recipient receiver addressee'),
    ask.word('sender from sent'),
    ask.word('text content contents body message msg'),
    inText(IN_TEXT),
    mayKeep(ask),
  );

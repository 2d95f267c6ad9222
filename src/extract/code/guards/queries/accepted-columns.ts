import { chainOf } from '../../names.ts';
import { splitWords } from '../../tokens.ts';
import { ts } from '../../ts-morph.ts';
import type { Condition, Value } from './asked-conditions.ts';
import { conditionsAsked } from './conditions-asked.ts';
import { isKnown } from './known-states.ts';
import { isOfSomebody } from './people-asked.ts';

/** A column that says of a row itself that the two agreed, or that it is one still: `accepted`, `is_confirmed`, `acceptedAt`. */
const AGREED = /^(accepted|confirmed|approved|mutual)( (at|on))?$/;
/** A row of one who only asked is there as well, and active. */
const THERE = /^active$/;
const DATE = / (at|on)$/;
const NAMED = /(?<![\w'"`])(?:is_?|has_?)?(?:accepted|confirmed|approved|mutual)(?:_?(?:at|on))?(?!\w)/i;
/** `accepted.eq.true` of a condition that is written as one text. */
const SAID_YES = /\b(?:is_?|has_?)?(?:accepted|confirmed|approved|mutual)\.(?:eq|is)\.true\b/gi;
const STATE = /^(.* )?(status|state|type|kind|relation|relationship)$/;
/** A state that somebody lives in. */
const OF_PLACE = /\b(address|home|birth|country|region|billing|shipping|us) state$/;

/** Whether a part of a query asks that the two agreed, asks for the contrary, does so in one of several ways only, or does not say. */
type Said = 'yes' | 'no' | 'partly' | 'nothing';

/**
 * Whether a query asks for rows of which such a column does not say yes, or does not say what it asks: `acceptedAt: null`,
 * `isNull(links.acceptedAt)`, `NOT: { accepted: true }`, `accepted: wanted`, and `OR: [{ accepted: true }, { sentBy: me }]`.
 */
export function asksForUnaccepted(query: ts.Node): boolean {
  return /^(no|partly)$/.test(saidBy(conditionsAsked(query), false));
}

/** Whether a query asks for rows of which such a column, or a state beside it, says yes. */
export const saysAgreed = (query: ts.Node): boolean => saidBy(conditionsAsked(query), false) === 'yes';

function saidBy(condition: Condition, isTurned: boolean): Said {
  if ('not' in condition) return saidBy(condition.not, !isTurned);
  if ('within' in condition) return isTurned ? 'nothing' : saidBy(condition.within, false);
  if ('unread' in condition) return NAMED.test(condition.unread.replace(SAID_YES, ' ')) ? 'no' : 'nothing';
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    const said = parts.map(one => saidBy(one, isTurned));
    return 'all' in condition === isTurned ? ofEither(said) : ofAll(said);
  }
  return saidByColumn(condition, isTurned);
}

function ofAll(said: readonly Said[]): Said {
  return (['no', 'yes', 'partly'] as const).find(one => said.includes(one)) ?? 'nothing';
}

/** The widest of several ways decides. */
function ofEither(said: readonly Said[]): Said {
  if (said.includes('no')) return 'no';
  if (said.every(one => one === 'yes')) return said.length > 0 ? 'yes' : 'nothing';
  return said.some(one => one !== 'nothing') ? 'partly' : 'nothing';
}

function saidByColumn(condition: Extract<Condition, { column: unknown }>, isTurned: boolean): Said {
  const words = wordsOf(condition.column.at(-1) ?? '');
  const isOfRow = AGREED.test(words);
  if (!isOfRow && !THERE.test(words))
    return STATE.test(words) && !OF_PLACE.test(words) ? saidByState(condition, isTurned) : 'nothing';
  const answers = 'values' in condition ? condition.values.map(answerOf) : [DATE.test(words) ? 'yes' : 'unknown'];
  const isSo = answers.length > 0 && answers.every(one => one === (isTurned ? 'no' : 'yes'));
  return isSo ? (isOfRow ? 'yes' : 'nothing') : 'no';
}

/** `is_accepted`, `recipientAccepted`: without what it is said of. */
function wordsOf(column: string): string {
  const words = splitWords(column).filter(word => !/^(is|has|was|been)$/.test(word));
  const at = words.findIndex(word => /^(accepted|confirmed|approved|mutual)$/.test(word));
  return words.slice(at > 0 && words.slice(0, at).every(word => isOfSomebody([word])) ? at : 0).join(' ');
}

/** What a column says that holds such a value; of one that is not fixed nobody knows. */
function answerOf(value: Value): 'yes' | 'no' | 'unknown' {
  if ('given' in value) return ts.isNewExpression(value.given) ? 'yes' : 'unknown';
  // A mapper leaves out what is not defined.
  if (!('said' in value) || value.said === undefined) return 'unknown';
  if (value.said === true || /^(1|true|yes|t|y)$/i.test(String(value.said))) return 'yes';
  return !value.said || /^(0|false|no|f|n)$/i.test(String(value.said)) ? 'no' : 'unknown';
}

/** `status: 'accepted'` beside it in one of several ways; what any other state says is asked elsewhere. */
function saidByState(condition: Extract<Condition, { column: unknown }>, isTurned: boolean): Said {
  const states = 'values' in condition ? condition.values.map(stateOf) : [];
  if (states.length === 0 || states.some(state => state === null)) return 'nothing';
  const isAgreed = states.every(state => isKnown(state!));
  return isTurned ? (states.some(state => isKnown(state!)) ? 'no' : 'yes') : isAgreed ? 'yes' : 'nothing';
}

/** `'accepted'`, `ACCEPTED` of `Status.ACCEPTED`. */
function stateOf(value: Value): string | null {
  if ('said' in value) return typeof value.said === 'string' ? value.said : null;
  const name = 'given' in value ? chainOf(value.given) : value.text.split('.');
  return name.length > 1 && /^[A-Z]/.test(name.at(-2)!) ? name.at(-1)! : null;
}

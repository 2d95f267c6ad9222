import { chainOf, nameOf, unwrap } from '../../names.ts';
import { splitWords } from '../../tokens.ts';
import { ts } from '../../ts-morph.ts';
import type { Condition, Value } from './asked-conditions.ts';
import { callsOf } from './built-queries.ts';
import { conditionsAsked } from './conditions-asked.ts';
import { isOfSomebody, personBehind } from './people-asked.ts';
import { isSomebodyRead } from './people-read.ts';
import { isState } from './row-states.ts';

/** Columns that are compared with somebody, each with whom. */
type People = ReadonlySet<string>;
const NOBODY: People = new Set();

/**
 * The columns that a query of a builder, or in the language of a database, compares with somebody; null if it asks anything
 * besides of which it is not known whether it says who: `pair_key = $1`.
 */
export function peopleAskedBy(query: ts.Expression): People | null {
  const tables = callsOf(query).flatMap(({ expression, arguments: [first] }) =>
    first && /^(from|\w*join)$/i.test(nameOf(expression) ?? '') ? chainOf(first).slice(0, 1) : [],
  );
  return peopleOf(conditionsAsked(query), new Set(tables));
}

/** Whether one person alone is asked for, and nobody is read from the rows: `WHERE user_id = $1 AND status = 'accepted'`. */
export function asksOfOnePerson(query: ts.Expression): boolean {
  return peopleAskedBy(query)?.size === 1 && !isSomebodyRead(query);
}

function peopleOf(condition: Condition, tables: ReadonlySet<string>): People | null {
  if ('unread' in condition || 'within' in condition) return null;
  if ('not' in condition) return peopleOf(condition.not, tables) && NOBODY;
  if ('all' in condition) {
    const all = condition.all.map(one => peopleOf(one, tables));
    return all.every(one => one !== null) ? new Set(all.flatMap(one => [...one])) : null;
  }
  if ('any' in condition) {
    // The widest of several ways decides.
    const ways = condition.any.map(one => peopleOf(one, tables));
    const read = ways.filter(way => way !== null);
    const [widest = NOBODY] = read.toSorted((one, other) => one.size - other.size);
    return read.length === ways.length || widest.size === 1 ? widest : null;
  }
  const { column } = condition;
  if (!('values' in condition) || isState(column.at(-1) ?? '')) return NOBODY;
  const values = condition.values.filter(value => !isFixed(value, tables));
  if (values.length === 0) return NOBODY;
  return isOfOne(column) && values.every(isOne)
    ? new Set([`${column.join('.')} ${values.map(textIn).join(' ')}`])
    : null;
}

/** What the text fixes, and a column of another table that is tied to this one. */
function isFixed(value: Value, tables: ReadonlySet<string>): boolean {
  if ('said' in value) return true;
  if ('text' in value) return /^[a-z_][\w.]*$/i.test(value.text);
  const chain = chainOf(value.given);
  return chain.length > 1 && tables.has(chain[0]!);
}

/** `user_id`, `users.id`; `members` may hold several. */
const isOfOne = (column: readonly string[]): boolean => {
  const last = splitWords(column.at(-1) ?? '').filter(word => word !== 'id');
  return isOfSomebody(column) && !(last.at(-1) ?? '').endsWith('s');
};
const isOne = (value: Value): boolean =>
  'given' in value ? !ts.isArrayLiteralExpression(unwrap(value.given)) : /^([$:@]\w+|\?)$/.test(textIn(value));
const textIn = (value: Value): string =>
  'given' in value
    ? (personBehind(value.given) ?? value.given.getText())
    : 'text' in value
      ? value.text
      : String(value.said);

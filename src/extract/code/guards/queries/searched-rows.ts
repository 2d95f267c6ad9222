import type { CompiledConcept } from '../../concepts.ts';
import { chainOf, nameOf, receiverOf, textOf, unwrap } from '../../names.ts';
import { valueOf } from '../../scopes.ts';
import { splitWords } from '../../tokens.ts';
import { ts } from '../../ts-morph.ts';
import { isUnlike } from '../../unlike.ts';
import type { Added } from './added-to.ts';
import { addedTo, listOfEach } from './added-to.ts';
import { asksForPending } from './asked-pending.ts';
import { safeIfListed, tablesAsked } from './asked-tables.ts';
import type { Condition } from './asked-conditions.ts';
import { conditionsAsked } from './conditions-asked.ts';
import { asksForOwnMaking } from './own-making.ts';
import { peopleAskedBy } from './one-person-asked.ts';
import { isOfSomebody, personBehind } from './people-asked.ts';
import { queryBehind } from './query-behind.ts';
import { queryIn } from './query-steps.ts';

const SEARCHES = /^(some|find|includes|has)$/;
const FINDS = /^(find|findAll|findMany|findBy|getMany|fetchAll)$/;
const MAX_STEPS = 7;

/**
 * `mine.some(one => one.friend === to)`, `ids.includes(to)` of my friendships: the query names the one, and somebody else is looked
 * for among the rows.
 */
export const searchesOwnRows = (test: ts.CallExpression, concept: CompiledConcept): boolean =>
  rowsSearched(test, concept)?.unseen === null;

/** What such a list is handed to before, and was not read: it may put in others. */
export const unseenBeforeSearch = (test: ts.CallExpression, concept: CompiledConcept): ts.Expression | null =>
  rowsSearched(test, concept)?.unseen ?? null;

function rowsSearched(test: ts.CallExpression, concept: CompiledConcept): { unseen: ts.Expression | null } | null {
  const list = receiverOf(test.expression);
  const [sought] = test.arguments;
  if (!list || !sought || !SEARCHES.test(nameOf(test.expression) ?? '')) return null;
  const rows = rowsBehind(list, MAX_STEPS);
  if (!rows || !isOfTwo(rows.query, concept)) return null;
  const asked = personAsked(rows.query);
  const other = rows.column === null ? lookedFor(test, sought) : ofColumn(rows.column, sought);
  if (asked === null || other === null || asked === other || asksForPending(test)) return null;
  let unseen: ts.Expression | null = null;
  const isFine = ({ given, isUnseen }: Added): boolean => {
    if (isUnseen) unseen ??= given;
    // One may write to oneself.
    return isUnseen === true || personBehind(given) === asked || addsFriends(given, asked, concept);
  };
  return isOnlyAddedTo(list, MAX_STEPS, isFine) ? { unseen } : null;
}

/** The one whose rows a query asks for. */
function personAsked(query: ts.Expression): string | null {
  const [asked, ...others] = peopleAskedBy(query) ?? [];
  return asked === undefined || others.length > 0 ? null : asked.slice(asked.indexOf(' ') + 1);
}

/** Whether all that is put into a list, and into those that it was made of, is of a kind. */
function isOnlyAddedTo(list: ts.Expression, steps: number, isFine: (added: Added) => boolean): boolean {
  const inner = unwrap(list);
  const again = (one: ts.Expression) => isOnlyAddedTo(one, steps - 1, isFine);
  if (steps === 0) return false;
  if (ts.isIdentifier(inner)) {
    const added = addedTo(inner);
    const value = valueOf(inner);
    return added !== null && added.every(isFine) && (!value || again(value));
  }
  if (ts.isPropertyAccessExpression(inner)) return again(inner.expression);
  if (ts.isNewExpression(inner)) return (inner.arguments ?? []).every(again);
  const before = ts.isCallExpression(inner) ? receiverOf(inner.expression) : null;
  return !before || nameOf((inner as ts.CallExpression).expression) !== 'map' || again(before);
}

/** `mine.push(...theirs)`, `ids.add(one.userId)` for each of theirs: friendships of the same one, whichever of the two they stand for. */
function addsFriends(added: ts.Expression, whose: string, concept: CompiledConcept): boolean {
  const inner = unwrap(added);
  const isMember = ts.isPropertyAccessExpression(inner) && ts.isIdentifier(inner.expression);
  const list = ts.isSpreadElement(inner) ? inner.expression : isMember ? listOfEach(inner.expression) : null;
  const rows = list && rowsBehind(list, MAX_STEPS);
  if (!rows || !isOfTwo(rows.query, concept) || personAsked(rows.query) !== whose) return false;
  return !isMember || isOfSomebody([inner.name.text]);
}

const ofColumn = (column: string, sought: ts.Expression): string | null =>
  isOfSomebody([column]) ? personBehind(sought) : null;

/** `one => one.friendId === to && one.accepted`, `one => one.a === to || one.b === to`: who stands in a column of the row that is searched for. */
function lookedFor(test: ts.CallExpression, sought: ts.Expression): string | null {
  const each = unwrap(sought);
  const own = ts.isArrowFunction(each) || ts.isFunctionExpression(each) ? each.parameters[0]?.name : undefined;
  const personIn = (condition: Condition): string | null => {
    if ('all' in condition) return condition.all.map(personIn).find(one => one !== null) ?? null;
    if ('any' in condition) {
      const [first, ...others] = condition.any.map(personIn);
      return first !== undefined && others.every(one => one === first) ? first : null;
    }
    const column = own && 'values' in condition ? columnOf(condition.column, own) : null;
    if (!('values' in condition) || column === null) return null;
    const [value, ...more] = condition.values;
    return value && 'given' in value && more.length === 0 ? ofColumn(column, value.given) : null;
  };
  return personIn(conditionsAsked(test));
}

/** `friendId` of `one.friendId`, of `one.friend.id` where that is taken along, and of `friendId` under `({ friendId }) => …`. */
function columnOf(chain: readonly string[], own: ts.BindingName): string | null {
  const taken = ts.isObjectBindingPattern(own)
    ? own.elements.find(one => !one.dotDotDotToken && one.name.getText() === chain[0])
    : undefined;
  const path = taken
    ? [textOf(taken.propertyName ?? taken.name), ...chain.slice(1)]
    : ts.isIdentifier(own) && chain[0] === own.text
      ? chain.slice(1)
      : [];
  const [column, key, ...more] = path;
  if (column === undefined || more.length > 0) return null;
  return key === undefined || /^(_?id|uid|uuid)$/.test(key) ? column : null;
}

/** The query that found the rows, and the column that was taken of each: `new Set(rows.map(one => one.friendId))`. */
function rowsBehind(list: ts.Expression, steps: number): { query: ts.Expression; column: string | null } | null {
  if (steps === 0) return null;
  const inner = unwrap(list);
  const query = queryBehind(inner);
  if (query) return { query, column: null };
  const value = ts.isIdentifier(inner) ? valueOf(inner) : null;
  if (value) return rowsBehind(value, steps - 1);
  if (ts.isNewExpression(inner) && nameOf(inner.expression) === 'Set' && inner.arguments?.[0])
    return rowsBehind(inner.arguments[0], steps - 1);
  if (!ts.isCallExpression(inner)) return null;
  // `Friendship.find({ … }).populate('friend')`
  const found = queryIn(inner);
  if (found) return rowsBehind(found, steps - 1);
  const name = nameOf(inner.expression) ?? '';
  const before = receiverOf(inner.expression);
  if (name === 'map' && before && inner.arguments[0]) {
    const column = columnTaken(inner.arguments[0]);
    const rows = column === null ? null : rowsBehind(before, steps - 1);
    return rows && rows.column === null ? { ...rows, column } : null;
  }
  return FINDS.test(name) || tablesAsked(inner).length > 0 ? { query: inner, column: null } : null;
}

/** `one => one.friendId`, `one => String(one.friendId)`, `({ friendId }) => friendId` */
function columnTaken(given: ts.Expression): string | null {
  const each = unwrap(given);
  if (!ts.isArrowFunction(each) || ts.isBlock(each.body)) return null;
  const [parameter] = each.parameters;
  const body = unwrap(each.body);
  const isText = ts.isCallExpression(body) && /^(String|toString)$/.test(nameOf(body.expression) ?? '');
  const taken = isText ? (body.arguments[0] ?? receiverOf(body.expression)!) : body;
  const chain = chainOf(taken);
  if (!parameter) return null;
  if (ts.isIdentifier(parameter.name)) return chain.length === 2 && chain[0] === parameter.name.text ? chain[1]! : null;
  const own = ts.isObjectBindingPattern(parameter.name)
    ? parameter.name.elements.find(one => one.name.getText() === taken.getText())
    : undefined;
  return own ? textOf(own.propertyName ?? own.name) : null;
}

/** Whether the rows are of two who are connected: a table of friendships, and of such as both agreed to. */
function isOfTwo(query: ts.Expression, concept: CompiledConcept): boolean {
  const call = unwrap(query);
  const named = ts.isCallExpression(call) ? [splitWords(chainOf(call.expression).at(-2) ?? '')] : [];
  const tables = [...tablesAsked(query).flatMap(({ words, isIn }) => (isIn ? [words] : [])), ...named];
  const isTable = tables.some(
    words => words.length > 0 && !isUnlike(concept, words, null) && safeIfListed(concept, words) === true,
  );
  return isTable && !asksForPending(query) && !asksForOwnMaking(query);
}

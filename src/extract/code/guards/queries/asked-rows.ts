import type { CompiledConcept } from '../../concepts.ts';
import { literalOf } from '../../literals.ts';
import { chainOf, textOf, unwrap } from '../../names.ts';
import type { Phrase } from '../../tokens.ts';
import { hasAnyPhrase, phraseLength, phrasesAt, splitWords } from '../../tokens.ts';
import { safeIfListed } from './asked-tables.ts';
import { conditionsOf } from './changed-rows.ts';
import { isUnlike } from '../../unlike.ts';
import { ts } from '../../ts-morph.ts';

/** Objects inside one another in which a query writes its conditions: `{ where: { type: { equals: … } } }`. */
const MAX_DEPTH = 4;

/**
 * `relationships.findOne({ where: { from, to, type: RelationshipType.FRIEND } })`: a row that is there says what was asked
 * for. True if that is the safe thing, null if the query asks for nothing of the concept.
 */
export function rowsAreSafe(call: ts.CallExpression, concept: CompiledConcept): boolean | null {
  const conditions = conditionsOf(call);
  const table = splitWords(chainOf(call.expression).at(-2) ?? '');
  for (const pattern of concept.compares) {
    const { names, words, safe } = pattern;
    if (words === null) continue;
    if (conditions.some(one => asksFor(one, { names, words, table }, MAX_DEPTH))) return safe === 'equal';
  }
  if (concept.guard !== 'connection' && concept.guard !== 'block') return null;
  for (const one of conditions) {
    const isSafe = asksOfLists(one, concept, MAX_DEPTH);
    if (isSafe !== null) return isSafe;
  }
  return null;
}

/** Keys of a query that say what comes back, or what is written. */
const NO_CONDITION =
  /^(select|include|orderBy|order|attributes|projection|populate|data|set|\$set|\$push|\$addToSet|\$pull|\$inc|update|create|OR|\$or|limit|take|skip)$/;
const TURNED = /^(none|not|isNot|notIn|\$nin|\$ne|\$not|\$nor|\[?Op\.(not|ne|notIn)\]?)$/;

/** `{ blockedBy: null }`, `{ blockedUsers: { none: … } }`, `{ friends: me.id }`: who is on a list of the row, and who is not. */
function asksOfLists(argument: ts.Expression, concept: CompiledConcept, depth: number): boolean | null {
  const inner = unwrap(argument);
  if (!ts.isObjectLiteralExpression(inner) || depth === 0) return null;
  for (const property of inner.properties) {
    if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) continue;
    const name = textOf(property.name);
    if (NO_CONDITION.test(name) || TURNED.test(name)) continue;
    // `NOT: { friends: { … } }`
    const isNot = /^(NOT|\$nor)$/.test(name);
    if (isNot) {
      const inside = asksOfLists(property.initializer, concept, depth - 1);
      if (inside !== null) return !inside;
      continue;
    }
    const words = splitWords(name);
    const { initializer: value } = property;
    const safe = isUnlike(concept, words, null) ? null : safeIfListed(concept, words);
    // Of nobody all are friends as well.
    if (safe !== null) return asksOfEach(value) ? null : isTurned(value) !== safe;
    const inside = asksOfLists(value, concept, depth - 1);
    if (inside !== null) return inside;
  }
  return null;
}

const asksOfEach = (value: ts.Expression): boolean => {
  const inner = unwrap(value);
  return ts.isObjectLiteralExpression(inner) && inner.properties.some(one => one.name?.getText() === 'every');
};

function isTurned(value: ts.Expression): boolean {
  const inner = unwrap(value);
  const literal = literalOf(inner);
  if (literal) return !literal.value;
  if (!ts.isObjectLiteralExpression(inner)) return false;
  return inner.properties.some(
    one =>
      one.name !== undefined &&
      (TURNED.test(one.name.getText()) ||
        (/^(is|equals|\$eq)$/.test(textOf(one.name)) && ts.isPropertyAssignment(one) && isTurned(one.initializer))),
  );
}

interface Sought {
  names: readonly Phrase[];
  words: readonly Phrase[];
  /** The words of the table: `friendship` of `friendship.findFirst({ where: { status: 'accepted' } })`. */
  table: readonly string[];
}

function asksFor(argument: ts.Expression, sought: Sought, depth: number): boolean {
  const inner = unwrap(argument);
  if (!ts.isObjectLiteralExpression(inner) || depth === 0) return false;
  return inner.properties.some(property => {
    if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) return false;
    const { initializer } = property;
    const name = textOf(property.name);
    if (/^(OR|\$or|AND|\$and)$/.test(name)) return asksForInList(initializer, /or/i.test(name), sought, depth);
    if (NO_CONDITION.test(name) || TURNED.test(name)) return false;
    const isNamed = namesColumn(splitWords(name), sought) || isOfTable(initializer, sought.names);
    if (isStateOfItsOwn(name, initializer, sought)) return true;
    return (
      (isNamed && valuesAsked(initializer).every(one => isOneOf(one, sought.words))) ||
      asksFor(initializer, sought, depth - 1)
    );
  });
}

/** `{ accepted: true }` of a table whose `status: 'accepted'` would say it; a socket is `active` as well. */
const isStateOfItsOwn = (column: string, value: ts.Expression, sought: Sought): boolean =>
  unwrap(value).kind === ts.SyntaxKind.TrueKeyword &&
  namesColumn(['status'], sought) &&
  /^(is_?)?(accepted|confirmed)$/i.test(column) &&
  isOneOf(column.replace(/^is_?/i, ''), sought.words);

/** `OR: [{ a, b, status }, { a: b, b: a, status }]`: either way round it is asked for. */
function asksForInList(list: ts.Expression, isEither: boolean, sought: Sought, depth: number): boolean {
  const inner = unwrap(list);
  if (!ts.isArrayLiteralExpression(inner) || inner.elements.length === 0) return false;
  const asks = (one: ts.Expression) => asksFor(one, sought, depth - 1);
  return isEither ? inner.elements.every(asks) : inner.elements.some(asks);
}

/** By the column alone, or together with its table. */
function namesColumn(column: readonly string[], { names, table }: Sought): boolean {
  if (hasAnyPhrase(column, names)) return true;
  const all = [...table, ...column];
  return table.some((_, at) => phrasesAt(all, names, at).some(one => at + phraseLength(all, one, at) > table.length));
}

/** `'accepted'`, `{ equals: 'accepted' }`, `{ $in: ['accepted', 'mutual'] }`: what a column may hold. */
function valuesAsked(value: ts.Expression): readonly ts.Expression[] {
  const inner = unwrap(value);
  const [only, ...more] = ts.isObjectLiteralExpression(inner) ? inner.properties : [];
  if (!only || more.length > 0 || !ts.isPropertyAssignment(only) || !only.name) return [value];
  const operator = only.name.getText();
  if (/^(equals|\$eq|\[?Op\.eq\]?)$/.test(operator)) return [only.initializer];
  const list = unwrap(only.initializer);
  const isList = /^(in|\$in|\[?Op\.in\]?)$/.test(operator) && ts.isArrayLiteralExpression(list);
  return isList && list.elements.length > 0 ? list.elements : [value];
}

/** `RelationshipType.FRIEND`: the table of the constant says what is compared. */
export function isOfTable(constant: ts.Expression, names: readonly Phrase[]): boolean {
  const inner = unwrap(constant);
  if (!ts.isPropertyAccessExpression(inner)) return false;
  const table = chainOf(inner.expression).at(-1) ?? '';
  return /^[A-Z]/.test(table) && hasAnyPhrase(splitWords(table), names);
}

/** `'friend_request'`, `'not_friends'`, `'pending_friend'`: not yet, not any more, or the contrary. */
const NOT_SO =
  /^(not|no|non|none|never|former|ex|pending|request|requests|requested|sent|received|awaiting|removed|declined|suggested|blocked)$/;

/** Whether a constant is one of the words: by its value, or by its name. */
export function isOneOf(constant: ts.Expression | string, words: readonly Phrase[]): boolean {
  const value = typeof constant === 'string' ? constant : literalOf(constant)?.value;
  if (typeof value === 'string' && says(splitWords(value), words)) return true;
  if (typeof constant === 'string') return false;
  const names = chainOf(constant).slice(-2).map(splitWords);
  return hasAnyPhrase(names.flat(), words) && !turnsRound(names.at(-1) ?? [], words);
}

const says = (said: readonly string[], words: readonly Phrase[]) =>
  hasAnyPhrase(said, words) && !turnsRound(said, words);

/** A word that takes back what the others say, unless it is what is looked for. */
const turnsRound = (said: readonly string[], words: readonly Phrase[]) =>
  said.some(word => NOT_SO.test(word) && !words.some(phrase => phrase.words.includes(word)));

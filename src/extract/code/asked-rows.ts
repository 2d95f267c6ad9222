import type { CompiledConcept } from './concepts.ts';
import { literalOf } from './literals.ts';
import { chainOf, textOf, unwrap } from './names.ts';
import type { Phrase } from './tokens.ts';
import { hasAnyPhrase, splitWords } from './tokens.ts';
import { safeIfListed } from './asked-tables.ts';
import { isUnlike } from './unlike.ts';
import { ts } from './ts-morph.ts';

/** Objects inside one another in which a query writes its conditions: `{ where: { type: { equals: … } } }`. */
const MAX_DEPTH = 4;

/**
 * `relationships.findOne({ where: { from, to, type: RelationshipType.FRIEND } })`: a row that is there says what was asked
 * for. True if that is the safe thing, null if the query asks for nothing of the concept.
 */
export function rowsAreSafe(call: ts.CallExpression, concept: CompiledConcept): boolean | null {
  for (const pattern of concept.compares) {
    const { names, words, safe } = pattern;
    if (words === null) continue;
    if (call.arguments.some(argument => asksFor(argument, names, words, MAX_DEPTH))) return safe === 'equal';
  }
  if (concept.guard !== 'connection' && concept.guard !== 'block') return null;
  for (const argument of call.arguments) {
    const isSafe = asksOfLists(argument, concept, MAX_DEPTH);
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

function asksFor(argument: ts.Expression, names: readonly Phrase[], words: readonly Phrase[], depth: number): boolean {
  const inner = unwrap(argument);
  if (!ts.isObjectLiteralExpression(inner) || depth === 0) return false;
  return inner.properties.some(property => {
    if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) return false;
    const { initializer } = property;
    const isNamed = hasAnyPhrase(splitWords(textOf(property.name)), names) || isOfTable(initializer, names);
    return (isNamed && isOneOf(initializer, words)) || asksFor(initializer, names, words, depth - 1);
  });
}

/** `RelationshipType.FRIEND`: the table of the constant says what is compared. */
export function isOfTable(constant: ts.Expression, names: readonly Phrase[]): boolean {
  const inner = unwrap(constant);
  if (!ts.isPropertyAccessExpression(inner)) return false;
  const table = chainOf(inner.expression).at(-1) ?? '';
  return /^[A-Z]/.test(table) && hasAnyPhrase(splitWords(table), names);
}

/** Whether a constant is one of the words: by its value, or by its name. */
export function isOneOf(constant: ts.Expression, words: readonly Phrase[]): boolean {
  const value = literalOf(constant)?.value;
  if (typeof value === 'string' && hasAnyPhrase(splitWords(value), words)) return true;
  return hasAnyPhrase(chainOf(constant).slice(-2).flatMap(splitWords), words);
}

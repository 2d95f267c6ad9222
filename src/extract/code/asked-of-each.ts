import type { CompiledConcept } from './concepts.ts';
import { checksThatHold } from './conditions.ts';
import { heldByFilter } from './filtered.ts';
import { checksHeld } from './held-checks.ts';
import { literalOf } from './literals.ts';
import { askedOfElement, madeForEach, valueBehind } from './made-for-each.ts';
import type { Check } from './named-checks.ts';
import { nameOf, receiverOf, unwrap } from './names.ts';
import { checksAtReturn, checksWhen } from './summaries.ts';
import { ts } from './ts-morph.ts';

type Guards = readonly CompiledConcept[];

/**
 * What an answer about all of a list says that was made by asking each: `oks.every(Boolean)`, `oks.includes(false)`,
 * `results.some(one => one.status === 'rejected')`. That one of them is all right says nothing of the others.
 */
export function checksOfEach(call: ts.CallExpression, outcome: boolean, guards: Guards): readonly Check[] {
  const list = receiverOf(call.expression);
  const [given] = call.arguments;
  const name = nameOf(call.expression);
  if (!list || !given || !/^(every|some|includes)$/.test(name ?? '') || (name === 'every') !== outcome) return [];
  const literal = name === 'includes' ? literalOf(given) : null;
  const asked =
    name === 'includes' ? literal && { is: literal.value ? 'yes' : 'no', key: null } : askedOfElement(given);
  if (!asked || (literal && typeof literal.value !== 'boolean')) return [];
  const made = madeForEach(list);
  if (!made) return [];
  if (asked.is === 'kept' || asked.is === 'refused')
    return made.isSettled && (asked.is === 'kept') === outcome ? checksAtReturn(made.made, guards) : [];
  return made.isSettled ? [] : checksWhen(made.made, (asked.is === 'yes') === outcome, asked.key, guards);
}

/** `friends.length === ids.length` where the one is what a filter left of the other: nobody was left out. */
export function checksOfSameLength({ left, right }: ts.BinaryExpression, guards: Guards): readonly Check[] {
  const [one, other] = [lengthOf(left), lengthOf(right)];
  if (!one || !other) return [];
  for (const [part, whole] of [
    [one, other],
    [other, one],
  ] as const) {
    const made = valueBehind(part);
    if (made === part || !ts.isCallExpression(made)) continue;
    // `people.filter(isFriend)`, `findMany({ where: { friendId: { in: people } } })`
    if (!made.getText().includes(whole.getText())) continue;
    if (nameOf(made.expression)?.startsWith('count')) return checksThatHold(made, true, guards);
    return heldByFilter(made).flatMap(held => checksHeld(held, guards));
  }
  return [];
}

/** `people` of `people.length`; a count by itself. */
function lengthOf(side: ts.Expression): ts.Expression | null {
  const inner = unwrap(side);
  if (ts.isPropertyAccessExpression(inner) && /^(length|size)$/.test(inner.name.text)) return unwrap(inner.expression);
  return ts.isIdentifier(inner) && /count|total/i.test(inner.text) ? inner : null;
}

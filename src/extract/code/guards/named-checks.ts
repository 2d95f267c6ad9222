import type { Guard, GuardKind } from '../../../model/code-fact.ts';
import { birthOrderOfCall } from '../age/birth-order.ts';
import { safeIfListed, tablesAreSafe } from './queries/asked-tables.ts';
import { makesRows } from './queries/changed-rows.ts';
import { asksOfNobody } from './queries/asked-of-nobody.ts';
import { isOnlyOfOneself } from './queries/asked-of-oneself.ts';
import { asksOfOneOnly } from './queries/asked-of-one.ts';
import { asksOfOnePerson } from './queries/one-person-asked.ts';
import { isAskedAfterChange } from './queries/changed-conditions.ts';
import { asksForOwnMaking, isAnsweredByMaking } from './queries/own-making.ts';
import { makesWhatItIsCalled } from './queries/made-by-check.ts';
import { isOneOfStaff } from './queries/found-staff.ts';
import { asksForPending } from './queries/asked-pending.ts';
import { asksForGivenState } from './queries/given-states.ts';
import { rowsAreSafe } from './queries/asked-rows.ts';
import { searchesOwnRows } from './queries/searched-rows.ts';
import { isAgeOfThing } from '../age/age-of-things.ts';
import { calleeOf } from '../callees.ts';
import { isStateOfWire } from './connected-people.ts';
import { matchComparison } from '../comparisons.ts';
import type { CompiledConcept } from '../concepts.ts';
import { literalOf } from '../literals.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, nameOf, receiverOf, unwrap } from '../names.ts';
import { isMatchOfPeople, isMatchOfTexts } from './queries/matched-people.ts';
import { asksOwnFollowers } from './queries/own-followers.ts';
import { asksByPathOfOne } from './queries/narrowed-queries.ts';
import { rowsNamed } from './queries/rows-named.ts';
import { isGivenUnasked } from './given-unasked.ts';
import { asksLeastRole, asRole } from './least-roles.ts';
import { letsAnybodyPast } from './lets-past.ts';
import { presumedBehind } from './presumed.ts';
import { returnsOf } from './returns.ts';
import { saysElse } from './says-else.ts';
import { firstWordsOf, phraseLength, phrasesAt, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isUnlike } from '../unlike.ts';
import { KEPT_AS, wordsOfAnswer, wordsOfList, isAskedOf, isAboutElse } from './asked-of-whom.ts';

/** A check inside a condition: `protects` says whether the outcome that holds is the one that keeps somebody safe. */
export interface Check {
  concept: string;
  /** `unread`: a check of the two people that is there and could not be read. It guards nothing. */
  kind: GuardKind | 'unread';
  node: ts.Expression;
  protects: boolean;
  /** Of an agreement that counts as given by some who were never asked: what is true of those instead. */
  presumed?: string;
  /** Of one that could not be read: what of it was not, where that can be told. */
  unread?: string;
  /** Calls that lead to the function in which the check stands, outermost first; none if it stands here. */
  via?: readonly Step[];
  /** For an age: the limit that a function named for the check turned out to have. */
  limit?: number | null;
  /** Whose age it is, if its place says so. */
  of?: Guard['of'];
  /** Uses of the function around the guarded place that lead to it from the place of the check, innermost first. */
  below?: readonly ts.Expression[];
  /** What is shown of it: the condition that it is part of, where it stands. */
  whole?: ts.Node;
  /** What the function that is called by a telling name was found to ask; steps begin at the place of the check. */
  inside?: readonly Check[];
  /** Where only one of several ways came out right, and nobody knows which: the choices, and its place in each. */
  ways?: readonly { among: object; at: number }[];
}

/** One call on the way, and the function that it runs. */
export interface Step {
  from: ts.Expression;
  into: FunctionNode;
  /** What the function is given there, where its name stands for one of several: such a step is no call of its own. */
  given?: readonly ts.Expression[];
}

/** Calls whose answer is about what stands before the dot: `friends.includes(id)`, `prisma.friendship.findFirst(…)`. */
export const LOOKUPS =
  /^(includes|has|some|contains|find\w*|exists(?:By|Async)?|count(?:By|Async)?|get|getOne|indexOf|lastIndexOf)$/;

/** Checks of each guard concept that one test, without operators, amounts to. */
export function checksOf(test: ts.Expression, outcome: boolean, guards: readonly CompiledConcept[]): Check[] {
  const checks: Check[] = [];
  for (const concept of guards) {
    const protects = protection(test, outcome, concept);
    const presumed = protects && concept.guard === 'consent' ? presumedBehind(test, outcome) : null;
    if (!presumed && protects && concept.guard === 'consent' && isGivenUnasked(test, outcome)) continue;
    if (protects && concept.guard === 'permission' && asksLeastRole(test)) continue;
    if (protects !== null && concept.guard) {
      const check = { concept: concept.id, kind: concept.guard, node: test, protects, ...(presumed && { presumed }) };
      checks.push(asRole(check, test, guards));
    }
  }
  return checks;
}

/** Checks that rows of a table were there to be changed: `matchedCount` of `friendships.updateOne({ a, b, status: 'accepted' }, …)`. */
export function checksOfChange(call: ts.CallExpression, outcome: boolean, guards: readonly CompiledConcept[]): Check[] {
  if (makesRows(call)) return [];
  const table = splitWords(chainOf(call.expression).at(-2) ?? '');
  return guards.flatMap((concept): Check[] => {
    const isAsked = concept.guard === 'connection' || concept.guard === 'block';
    if (!isAsked || isUnlike(concept, table, null) || asksForPending(call)) return [];
    const isSafe = rowsAreSafe(call, concept) ?? safeIfListed(concept, table);
    return isSafe === outcome ? [{ concept: concept.id, kind: concept.guard!, node: call, protects: true }] : [];
  });
}

const begins = new WeakMap<CompiledConcept, ReadonlySet<string>>();

function firstWords(concept: CompiledConcept): ReadonlySet<string> {
  let words = begins.get(concept);
  if (!words) begins.set(concept, (words = firstWordsOf(concept.conditions.flatMap(({ names }) => names))));
  return words;
}

/** Null if the test is not one of the concept. */
function protection(test: ts.Expression, outcome: boolean, concept: CompiledConcept): boolean | null {
  const found = protectionSeen(test, outcome, concept);
  if (found === null || concept.guard !== 'connection') return found;
  const asked = rowsNamed(test);
  if (asked && (isOfOneOnly(asked) || asksForPending(asked) || asksForOwnMaking(asked))) return null;
  return [test, ...(asked ? [asked] : [])].some(
    one => isAskedAfterChange(one) || asksOfNobody(one) || asksForGivenState(one),
  )
    ? null
    : found;
}

/** Also in the steps of a builder: `db.select().from(friendships).where(eq(friendships.userId, me))`. */
const isOfOneOnly = (asked: ts.CallExpression): boolean =>
  asksOfOneOnly(asked) ||
  asksByPathOfOne(asked) ||
  (ts.isCallExpression(unwrap(receiverOf(asked.expression) ?? asked.expression)) && asksOfOnePerson(asked));

function protectionSeen(test: ts.Expression, outcome: boolean, concept: CompiledConcept): boolean | null {
  if (ts.isBinaryExpression(test)) {
    const match = matchComparison(test, outcome, concept);
    return match && !(concept.guard === 'connection' && isStateOfWire(test, match.node)) ? match.protects : null;
  }
  if (ts.isCallExpression(test)) {
    const order = birthOrderOfCall(test, outcome, concept);
    if (order) return order.protects;
  }
  if (concept.guard === 'connection' && (isMatchOfPeople(test) || asksOwnFollowers(test))) return outcome;
  if (concept.guard === 'connection' && isMatchOfTexts(test)) return null;
  if (concept.guard === 'connection' || concept.guard === 'block') {
    const isSafe = tablesAreSafe(test, outcome, concept);
    if (isSafe !== null) return concept.guard === 'connection' && asksForOwnMaking(test) ? null : isSafe;
  }
  if (concept.guard === 'connection' && ts.isCallExpression(test) && searchesOwnRows(test, concept)) return outcome;
  if (concept.guard === 'permission' && ts.isCallExpression(test) && isOneOfStaff(test)) return outcome;
  const callee = ts.isCallExpression(test) ? test.expression : test;
  const name = nameOf(callee);
  if (name === null || concept.conditions.length === 0) return null;
  const receiver = receiverOf(callee);
  const isLookup = ts.isCallExpression(test) && LOOKUPS.test(name);
  if (isLookup && makesRows(test)) return null;
  if (isLookup && concept.guard === 'connection' && (asksForPending(test) || asksForOwnMaking(test))) return null;
  if (concept.guard === 'connection' && ts.isCallExpression(test))
    if (asksOfOneOnly(test) || (!isLookup && (isAnsweredByMaking(test) || makesWhatItIsCalled(test, concept))))
      return null;
  const rows = isLookup ? rowsAreSafe(test, concept) : null;
  if (rows !== null && !isUnlike(concept, [], null)) return outcome === rows;
  // A list is asked by its own name, anything else by the called or read name; what it belongs to can be part of it.
  const names = receiver ? [...chainOf(receiver), ...(isLookup ? [] : [name])] : [name];
  const [tail, last] = [names.at(-2) ?? '', names.at(-1) ?? ''].map(splitWords) as [
    readonly string[],
    readonly string[],
  ];
  // Most names hold no word with which a condition begins.
  const firsts = firstWords(concept);
  // `friendList.includes(id)` is asked like `friends.includes(id)`, and so is what `getFriends(id)` answered.
  const list = isLookup
    ? [last, last.filter(word => !KEPT_AS.test(word)), ...wordsOfAnswer(receiver), ...wordsOfList(receiver, test)]
    : [];
  const isPossible = (words: readonly string[]) => words.some(word => firsts.has(word));
  if (![tail, last, ...list].some(isPossible) && !(isLookup && isPossible(splitWords(name)))) return null;
  // A list says something only if it is looked into: `friends.includes(id)`, not `friends` by itself.
  const looked = list.map(words => [...words, ...splitWords(name)]);
  const candidates = [last, [...tail, ...last], ...looked];
  // `db.friend.findFirst(…)` asks a table; it is not the database that is asked.
  const isTable = isLookup && /^(find|exists)/.test(name);
  for (const [index, words] of candidates.entries()) {
    for (const condition of concept.conditions) {
      // Of a longer name, the match must reach into the last part: `validateAge.bind` is no check.
      const first = index === 0 ? 0 : index === 1 ? tail.length : words.length - splitWords(name).length;
      const at = words.findIndex((_, from) =>
        phrasesAt(words, condition.names, from).some(phrase => from + phraseLength(words, phrase, from) > first),
      );
      if (at < 0 || !isAskedOf(test, condition.of) || isAboutElse(test, condition.notWithin)) continue;
      if (concept.guard === 'age' && isAgeOfThing(test)) continue;
      if (concept.guard === 'login' && ts.isCallExpression(test) && letsAnybodyPast(test)) continue;
      if (concept.guard === 'connection' && isOnlyOfOneself(test)) continue;
      if (saysElse(concept.guard, test)) continue;
      if (isUnlike(concept, words, isTable ? null : callee, ts.isCallExpression(test)) || isFixed(test)) continue;
      const isTurned = words.slice(0, at).some(word => word === 'not' || word === 'non');
      return (isTurned ? !outcome : outcome) === condition.safe;
    }
  }
  return null;
}

/** A name that promises a check and is a constant: `const isAdult = true`, `function isAdult() { return true; }`. */
function isFixed(test: ts.Expression): boolean {
  if (ts.isIdentifier(test)) return literalOf(test) !== null;
  if (!ts.isCallExpression(test)) return false;
  const asked = calleeOf(test.expression);
  const returns = asked ? returnsOf(asked) : [];
  const values = returns.map(({ value }) => (value ? literalOf(value) : null));
  return values.length > 0 && values.every(one => one !== null && one.value === values[0]!.value);
}

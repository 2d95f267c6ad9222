import { rowsAreSafe } from './queries/asked-rows.ts';
import { answersLater, calleeOf } from '../callees.ts';
import { fitsCallName } from '../call-sites.ts';
import type { CompiledConcept } from '../concepts.ts';
import { fitsPattern } from '../concepts.ts';
import type { Held } from './dominance.ts';
import type { Check } from './named-checks.ts';
import { checksOf } from './named-checks.ts';
import { asksLeastRole, asRole } from './least-roles.ts';
import { literalOf } from '../literals.ts';
import { chainOf, enclosingFunction, nameOf, textOf, unwrap } from '../names.ts';
import { findPhrase, phraseLength, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isUnlike } from '../unlike.ts';

type Guards = readonly CompiledConcept[];

/** `app.register(jwt, { secret })`: a library by the name of what it can do, which asks nothing by itself. */
export const isPlugin = ({ parent }: ts.Expression): boolean =>
  ts.isCallExpression(parent) && nameOf(parent.expression) === 'register';

export function calledIn(passed: ts.Expression): ts.Expression {
  const inner = unwrap(passed);
  return ts.isCallExpression(inner) ? inner.expression : inner;
}

export const promises = (guards: Guards, node: ts.Expression, does: (concept: CompiledConcept) => boolean): Check[] =>
  guards.flatMap(concept =>
    concept.guard && does(concept) && !(concept.guard === 'permission' && asksLeastRole(node))
      ? [asRole({ concept: concept.id, kind: concept.guard, node, protects: true }, node, guards)]
      : [],
  );

export const endsIn = (words: readonly string[], phrase: { words: readonly string[]; joined: string }) => {
  const at = findPhrase(words, phrase);
  return at >= 0 && at + phraseLength(words, phrase, at) === words.length;
};

/** First words of a name that throw even where the result is used; the others hand a verdict back. */
const THROWERS: ReadonlySet<string> = new Set([
  'assert',
  'require',
  'ensure',
  'enforce',
  'must',
  'demand',
  'expect',
  'accept',
]);

/** First words of a name that may hand a verdict back and never throw. */
const VERDICTS: ReadonlySet<string> = new Set(['check', 'verify', 'validate']);

export function namesGate(passed: ts.Expression, concept: CompiledConcept, isRule: boolean): boolean {
  const inner = unwrap(passed);
  const callee = ts.isCallExpression(inner) ? inner.expression : inner;
  const name = nameOf(callee);
  if (name === null || isUnlike(concept, splitWords(name), callee)) return false;
  return (
    checksOf(callee, true, [concept]).some(check => check.protects) ||
    namesCheck(concept, splitWords(name), callee) ||
    (isRule && concept.properties.some(property => fitsPattern(property, splitWords(name))))
  );
}

/** `executeTakeFirstOrThrow()`, `Friendship.query().findOne(…).throwIfNotFound()` */
const OR_THROW = /(^| )or (throw|fail|die|error)$|^throw if not found$/;

export function promisesToThrow(
  held: Extract<Held, { passed: unknown }>,
  concept: CompiledConcept,
  callee = calledIn(held.passed),
): boolean {
  const passed = unwrap(held.passed);
  const name = nameOf(callee);
  if (name === null) return false;
  const words = splitWords(name);
  // `withFriendCheck(handler)` is a guard around a handler and nothing as a statement.
  if (words[0] === 'with' || words.at(-1) === 'procedure') return false;
  const orThrow = OR_THROW.test(words.join(' '));
  const asksRows = ts.isCallExpression(passed) && rowsAreSafe(passed, concept) === true;
  const tests = orThrow && (asksRows || checksOf(callee, true, [concept]).length > 0);
  if (!tests && !(fitsCallName(concept, name) && namesCheck(concept, words, callee))) return false;
  if (isUnlike(concept, words, callee)) return false;
  if (held.how === 'value' && !orThrow && !THROWERS.has(words[0] ?? '')) return false;
  return canThrow(callee, held.awaited, orThrow || !VERDICTS.has(words[0] ?? ''));
}

/** `requiresAge: true`, `permission: 'x'`: the words of the key, unless it is switched off. */
export function namesOption({ name, initializer }: ts.PropertyAssignment, concept: CompiledConcept): boolean {
  const words = splitWords(textOf(name));
  const value = literalOf(initializer);
  if (value && !value.value) return false;
  if (isUnlike(concept, words, null)) return false;
  return (
    concept.properties.some(property => fitsPattern(property, words)) ||
    concept.conditions.some(({ names, safe, of }) => safe && of === null && names.some(one => endsIn(words, one))) ||
    concept.calls.some(call => fitsPattern(call, words)) ||
    concept.jsx.some(jsx => jsx.names.some(phrase => endsIn(words, phrase)))
  );
}

function namesCheck(concept: CompiledConcept, words: readonly string[], callee: ts.Expression): boolean {
  const receiver = splitWords(chainOf(callee).at(-2) ?? '');
  return concept.calls.some(call => {
    const isBefore = !call.receivers || call.receivers.some(phrase => findPhrase(receiver, phrase) >= 0);
    return isBefore && fitsPattern(call, words);
  });
}

/**
 * A function that can be found is looked into: one that never throws guards nothing, nor does a promise that nobody waits
 * for. Of the others only those count whose name promises to throw: a `check` may as well hand its verdict back.
 */
function canThrow(callee: ts.Expression, awaited: boolean, isPromised: boolean): boolean {
  if (!awaited && answersLater(callee)) return false;
  const local = calleeOf(callee);
  if (!local?.body) return isPromised;
  let throws = false;
  const walk = (node: ts.Node): void => {
    if (ts.isThrowStatement(node) && enclosingFunction(node) === local) throws = true;
    if (ts.isCallExpression(node)) {
      const [verb] = splitWords(nameOf(node.expression) ?? '');
      throws ||= THROWERS.has(verb ?? '') || /^(reject|redirect|abort|fail|throw|parse)$/.test(verb ?? '');
    }
    ts.forEachChild(node, walk);
  };
  walk(local.body);
  return throws;
}

import type { Guard } from '../../model/code-fact.ts';
import { answersLater, calleeOf } from './callees.ts';
import { usesOf } from './callers.ts';
import type { CompiledConcept } from './concepts.ts';
import { fitsPattern } from './concepts.ts';
import type { Check } from './conditions.ts';
import { checksOf, checksThatHold } from './conditions.ts';
import type { Held } from './dominance.ts';
import { heldAt } from './dominance.ts';
import { chainOf, enclosingFunction, nameOf, unwrap } from './names.ts';
import type { ParsedFile } from './slice.ts';
import { findPhrase, phraseLength, splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';
import { isUnlike } from './unlike.ts';
import { askedAbout, limitOf } from './whose-age.ts';

const MAX_TEXT = 100;

/** All guards, of every kind, that hold wherever control can be at the node, outermost first. */
export function guardsAt(node: ts.Node, file: ParsedFile, guards: readonly CompiledConcept[]): Guard[] {
  const found = [...guardsOfCallers(node, file, guards, 2), ...guardsInside(node, file, guards)];
  const seen = new Set<string>();
  return found.filter(({ kind, at }) => {
    const key = `${kind} ${at.path} ${at.start.line}:${at.start.column}`;
    return !seen.has(key) && seen.add(key);
  });
}

function guardsInside(node: ts.Node, file: ParsedFile, guards: readonly CompiledConcept[]): Guard[] {
  return heldAt(node).flatMap(held => {
    if ('over' in held && held.over !== null && !mentions(node, held.over)) return [];
    return guardChecks(held, guards).map(({ kind, node: tested }) => ({
      kind,
      at: file.placeOf(tested),
      text: oneLine('test' in held ? held.test : 'passed' in held ? held.passed : held.shownBy),
      ...(kind === 'age' ? { limit: limitOf(tested), of: whoseAge(held, tested) } : {}),
    }));
  });
}

/** What stands in front of a handler, and what shows a part of a page, asks whoever makes the request or looks at it. */
function whoseAge(held: Held, tested: ts.Expression): Guard['of'] {
  const isBefore = 'shownBy' in held || ('how' in held && held.how === 'middleware');
  return isBefore ? 'actor' : askedAbout(tested);
}

/**
 * Guards that hold wherever the file uses a function that it keeps to itself: they hold inside the function. One use
 * without the guard, and nothing is known.
 */
function guardsOfCallers(node: ts.Node, file: ParsedFile, guards: readonly CompiledConcept[], depth: number): Guard[] {
  const uses = depth > 0 ? usesOf(node, file) : [];
  const [first, ...others] = uses.map(use => [
    ...guardsOfCallers(use, file, guards, depth - 1),
    ...guardsInside(use, file, guards),
  ]);
  if (!first) return [];
  return first.filter(guard => others.every(list => list.some(other => other.kind === guard.kind)));
}

function guardChecks(held: Held, guards: readonly CompiledConcept[]): readonly Pick<Check, 'kind' | 'node'>[] {
  if ('test' in held) return checksThatHold(held.test, held.outcome, guards);
  return guards.flatMap(concept => {
    if (!concept.guard) return [];
    if ('shownBy' in held) {
      const name = nameOf(held.shownBy.tagName as ts.Expression) ?? '';
      const isGate = concept.jsx.some(jsx => jsx.names.some(phrase => endsIn(splitWords(name), phrase)));
      return isGate ? [{ kind: concept.guard, node: held.shownBy.tagName as ts.Expression }] : [];
    }
    return passes(held, concept) ? [{ kind: concept.guard, node: held.passed }] : [];
  });
}

const endsIn = (words: readonly string[], phrase: { words: readonly string[]; joined: string }) => {
  const at = findPhrase(words, phrase);
  return at >= 0 && at + phraseLength(words, phrase, at) === words.length;
};

/** First words of a name that throw even where the result is used; the others hand a verdict back. */
const THROWERS: ReadonlySet<string> = new Set(['assert', 'require', 'ensure', 'enforce', 'must', 'demand', 'expect']);

/** First words of a name that may hand a verdict back and never throw. */
const VERDICTS: ReadonlySet<string> = new Set(['check', 'verify', 'validate']);

function passes(held: Extract<Held, { passed: unknown }>, concept: CompiledConcept): boolean {
  const passed = unwrap(held.passed);
  const callee = ts.isCallExpression(passed) ? passed.expression : passed;
  const name = nameOf(callee);
  if (name === null) return false;
  const words = splitWords(name);
  if (isUnlike(concept, words, callee)) return false;
  if (held.how === 'middleware') {
    const isCheck = checksOf(callee, true, [concept]).some(check => check.protects);
    return isCheck || namesCheck(concept, words, callee);
  }
  // `withFriendCheck(handler)` is a guard around a handler and nothing as a statement.
  if (words[0] === 'with' || words.at(-1) === 'procedure') return false;
  const orThrow = words.at(-2) === 'or' && /^(throw|fail|die|error)$/.test(words.at(-1) ?? '');
  const tests = orThrow && checksOf(callee, true, [concept]).length > 0;
  if (!tests && !namesCheck(concept, words, callee)) return false;
  if (held.how === 'value' && !orThrow && !THROWERS.has(words[0] ?? '')) return false;
  return canThrow(callee, held.awaited, orThrow || !VERDICTS.has(words[0] ?? ''));
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

function mentions(node: ts.Node, list: string): boolean {
  let statement = node;
  while (statement.parent && !ts.isStatement(statement)) statement = statement.parent;
  return new RegExp(`(?<![\\w$.])${list.replace(/[.$]/g, '\\$&')}(?![\\w$])`).test(statement.getText());
}

export function oneLine(node: ts.Node): string {
  const text = node.getText().replace(/\s+/g, ' ').trim();
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}

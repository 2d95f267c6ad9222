import type { GuardKind } from '../../model/code-fact.ts';
import { birthOrderOfCall } from './age/birth-order.ts';
import { isUnawaited } from './callees.ts';
import { isChoiceOfConnected } from './chosen-by-recipient.ts';
import { matchComparison } from './comparisons.ts';
import type { CompiledConcept } from './concepts.ts';
import { literalOf } from './literals.ts';
import { chainOf, nameOf, receiverOf, unwrap } from './names.ts';
import { functionNamed, valueOf } from './scopes.ts';
import type { Phrase } from './tokens.ts';
import { hasAnyPhrase, phraseLength, phrasesAt, splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';
import { isUnlike } from './unlike.ts';

/** A check inside a condition: `protects` says whether the outcome that holds is the one that keeps somebody safe. */
export interface Check {
  concept: string;
  kind: GuardKind;
  node: ts.Expression;
  protects: boolean;
}

/**
 * The checks that are known to have come out in the protective way once an expression has the outcome. What could have
 * come out either way is left out: "not sure" is no guard.
 */
export function checksThatHold(
  expression: ts.Expression,
  outcome: boolean,
  guards: readonly CompiledConcept[],
  depth = 4,
): Check[] {
  const inner = unwrap(expression);
  const again = (one: ts.Expression, result: boolean) => checksThatHold(one, result, guards, depth);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return again(inner.operand, !outcome);
  if (ts.isBinaryExpression(inner)) {
    const { kind } = inner.operatorToken;
    const isAnd = kind === ts.SyntaxKind.AmpersandAmpersandToken;
    if (isAnd || kind === ts.SyntaxKind.BarBarToken) {
      if (isAnd === outcome) return [...again(inner.left, outcome), ...again(inner.right, outcome)];
      // "Who hears from friends only, and is no friend" was refused: the friendship is what is left to ask.
      const asked = operandsOf(inner, kind).filter(one => !(isAnd && isChoiceOfConnected(one)));
      return checksOfEither(asked.map(one => again(one, outcome)));
    }
    const plain = asTruth(inner, outcome);
    if (plain) return again(plain.test, plain.outcome);
  }
  const value = ts.isIdentifier(inner) && depth > 0 ? valueOf(inner) : null;
  // What a variable was made from says more than its name: `const blocked = !(await areFriends(a, b))`.
  if (value && isVerdict(value, guards)) return checksThatHold(value, outcome, guards, depth - 1);
  const found = checksOf(inner, outcome, guards);
  if (found.length > 0)
    return ts.isCallExpression(inner) && isUnawaited(inner) ? [] : found.filter(check => check.protects);
  if (depth === 0) return [];
  if (ts.isIdentifier(inner)) return value ? checksThatHold(value, outcome, guards, depth - 1) : [];
  if (ts.isCallExpression(inner) && nameOf(inner.expression) === 'Boolean' && inner.arguments[0])
    return again(inner.arguments[0], outcome);
  return [];
}

/** A value that is itself made of checks: a call, or calls and comparisons joined by `!`, `&&` and `||`. */
function isVerdict(value: ts.Expression, guards: readonly CompiledConcept[]): boolean {
  const inner = unwrap(value);
  if (ts.isPrefixUnaryExpression(inner)) return isVerdict(inner.operand, guards);
  if (ts.isBinaryExpression(inner) && /^(&&|\|\|)$/.test(inner.operatorToken.getText()))
    return isVerdict(inner.left, guards) || isVerdict(inner.right, guards);
  if (ts.isCallExpression(inner) && isUnawaited(inner)) return true;
  return ts.isCallExpression(inner) && checksOf(inner, true, guards).length > 0;
}

/** Names of the person who acts; an age check on them says nothing about the person who is reached. */
const ACTORS: ReadonlySet<string> = new Set(
  'sender me self current viewer author from my session req request ctx actor caller'.split(' '),
);

/**
 * One of several operands came out right, nobody knows which. It is a guard if all of them are of one kind. "Not a child,
 * or a friend" is one as well: for a child only the friendship is left; but only if it is the child who is asked about.
 */
function checksOfEither(operands: readonly Check[][]): Check[] {
  if (operands.length === 0 || operands.some(checks => checks.length === 0)) return [];
  const [first] = operands;
  const shared = first!
    .map(check => check.kind)
    .filter(kind => operands.every(one => one.some(check => check.kind === kind)));
  if (shared.length > 0) return operands.flat().filter(check => shared.includes(check.kind));
  const isOfAge = operands.some(checks => checks.every(check => check.kind === 'age' && !isAboutActor(check.node)));
  const isProtective = operands
    .flat()
    .every(({ kind }) => kind === 'age' || kind === 'connection' || kind === 'consent');
  return isOfAge && isProtective ? operands.flat() : [];
}

function isAboutActor(node: ts.Expression): boolean {
  const inner = unwrap(node);
  const asked = ts.isCallExpression(inner) ? [...inner.arguments, inner.expression] : [inner];
  return asked
    .flatMap(chainOf)
    .flatMap(splitWords)
    .some(word => ACTORS.has(word));
}

function operandsOf(expression: ts.Expression, kind: ts.SyntaxKind): ts.Expression[] {
  const inner = unwrap(expression);
  return ts.isBinaryExpression(inner) && inner.operatorToken.kind === kind
    ? [...operandsOf(inner.left, kind), ...operandsOf(inner.right, kind)]
    : [expression];
}

/** A comparison that only spells out truth: `x === true`, `x != null`, `x.length > 0`; null for any other. */
function asTruth({ left, right, operatorToken }: ts.BinaryExpression, outcome: boolean) {
  const literal = literalOf(right);
  if (!literal) return null;
  const { value } = literal;
  const text = operatorToken.getText();
  if (/^[!=]==?$/.test(text)) {
    const isEqual = text.startsWith('=') === outcome;
    if (value === null || value === undefined || value === 0) return { test: counted(left), outcome: !isEqual };
    if (value === true) return { test: left, outcome: isEqual };
    if (value !== false) return null;
    // `x === false` that did not hold: a property may be missing, so nothing is known; a call has answered.
    return isEqual || ts.isCallExpression(unwrap(left)) ? { test: left, outcome: !isEqual } : null;
  }
  if ((text === '>' && value === 0) || (text === '>=' && value === 1)) return { test: counted(left), outcome };
  if ((text === '<' && value === 1) || (text === '<=' && value === 0))
    return { test: counted(left), outcome: !outcome };
  return null;
}

/** `friends.length` and `blocked.size` are asked in the place of the list. */
function counted(expression: ts.Expression): ts.Expression {
  const inner = unwrap(expression);
  return ts.isPropertyAccessExpression(inner) && /^(length|size|count)$/.test(inner.name.text)
    ? inner.expression
    : expression;
}

/** Calls whose answer is about what stands before the dot: `friends.includes(id)`, `prisma.friendship.findFirst(…)`. */
export const LOOKUPS = /^(includes|has|some|contains|find\w*|exists|count|get|getOne|indexOf)$/;

/** Checks of each guard concept that one test, without operators, amounts to. */
export function checksOf(test: ts.Expression, outcome: boolean, guards: readonly CompiledConcept[]): Check[] {
  const checks: Check[] = [];
  for (const concept of guards) {
    const protects = protection(test, outcome, concept);
    if (protects !== null && concept.guard)
      checks.push({ concept: concept.id, kind: concept.guard, node: test, protects });
  }
  return checks;
}

/** Null if the test is not one of the concept. */
function protection(test: ts.Expression, outcome: boolean, concept: CompiledConcept): boolean | null {
  if (ts.isBinaryExpression(test)) return matchComparison(test, outcome, concept)?.protects ?? null;
  if (ts.isCallExpression(test)) {
    const order = birthOrderOfCall(test, outcome, concept);
    if (order) return order.protects;
  }
  const callee = ts.isCallExpression(test) ? test.expression : test;
  const name = nameOf(callee);
  if (name === null || concept.conditions.length === 0) return null;
  const receiver = receiverOf(callee);
  const isLookup = ts.isCallExpression(test) && LOOKUPS.test(name);
  // A list is asked by its own name, anything else by the called or read name; what it belongs to can be part of it.
  const names = receiver ? [...chainOf(receiver), ...(isLookup ? [] : [name])] : [name];
  const [tail, last] = [names.at(-2) ?? '', names.at(-1) ?? ''].map(splitWords) as [
    readonly string[],
    readonly string[],
  ];
  // A list says something only if it is looked into: `friends.includes(id)`, not `friends` by itself.
  const looked = isLookup ? [[...last, ...splitWords(name)]] : [];
  const candidates = [last, [...tail, ...last], ...looked];
  // `db.friend.findFirst(…)` asks a table; it is not the database that is asked.
  const isTable = isLookup && /^(find|exists)/.test(name);
  for (const [index, words] of candidates.entries()) {
    for (const condition of concept.conditions) {
      // Of a longer name, the match must reach into the last part: `validateAge.bind` is no check.
      const first = index === 0 ? 0 : index === 1 ? tail.length : last.length;
      const at = words.findIndex((_, from) =>
        phrasesAt(words, condition.names, from).some(phrase => from + phraseLength(words, phrase, from) > first),
      );
      if (at < 0 || !isAskedOf(test, condition.of)) continue;
      if (isUnlike(concept, words, isTable ? null : callee) || isFixed(test)) continue;
      const isTurned = words.slice(0, at).some(word => word === 'not' || word === 'non');
      return (isTurned ? !outcome : outcome) === condition.safe;
    }
  }
  return null;
}

/** `isChild(user)`, `recipient.isTeen`; not `isChild(node)`. */
function isAskedOf(test: ts.Expression, of: readonly Phrase[] | null): boolean {
  if (of === null) return true;
  const asked = ts.isCallExpression(test) ? [test.expression, ...test.arguments] : [test];
  return asked.flatMap(chainOf).some(name => hasAnyPhrase(splitWords(name), of));
}

/** A name that promises a check and is a constant: `const isAdult = true`, `function isAdult() { return true; }`. */
function isFixed(test: ts.Expression): boolean {
  if (ts.isIdentifier(test)) return literalOf(test) !== null;
  if (!ts.isCallExpression(test) || !ts.isIdentifier(test.expression)) return false;
  const body = functionNamed(test.expression.text, test)?.body;
  if (!body) return false;
  if (!ts.isBlock(body)) return literalOf(body) !== null;
  const [only, ...more] = body.statements;
  return (
    more.length === 0 &&
    !!only &&
    ts.isReturnStatement(only) &&
    !!only.expression &&
    literalOf(only.expression) !== null
  );
}

import { isLimit, isNoLimitOfAge } from './age/age-limits.ts';
import { birthOrderOf } from './age/birth-order.ts';
import { isOfSearch } from './age/search-ranges.ts';
import { isNow } from './age/cutoffs.ts';
import { peopleIn } from './guards/queries/people-asked.ts';
import { isOfTable, isOneOf } from './guards/queries/asked-rows.ts';
import { chainOf, eachNode, nameOf, unwrap, wordsOf } from './names.ts';
import type { ComparePattern, CompiledConcept } from './concepts.ts';
import { declarationOf, valueOf } from './scopes.ts';
import { isUnlike } from './unlike.ts';
import { hasAnyPhrase, splitWords } from './tokens.ts';
import type { Phrase } from './tokens.ts';
import { ts } from './ts-morph.ts';

const SIZES = new Map<ts.SyntaxKind, 1 | -1>([
  [ts.SyntaxKind.GreaterThanToken, 1],
  [ts.SyntaxKind.GreaterThanEqualsToken, 1],
  [ts.SyntaxKind.LessThanToken, -1],
  [ts.SyntaxKind.LessThanEqualsToken, -1],
]);
const EQUALS = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.EqualsEqualsToken]);
const DIFFERS = new Set([ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsToken]);

/** A month or a day of the month. */
const PARTS = /\.get(UTC)?(Month|Date|Day)\(\)/;

/** What a comparison says once its outcome is known, if one side is a value that the concept compares. */
export type ComparisonMatch = { node: ts.Expression; protects: boolean };

export function matchComparison(
  comparison: ts.BinaryExpression,
  outcome: boolean,
  concept: CompiledConcept,
): ComparisonMatch | null {
  const { left, right, operatorToken } = comparison;
  const size = SIZES.get(operatorToken.kind);
  const isEquality = EQUALS.has(operatorToken.kind) || DIFFERS.has(operatorToken.kind);
  // A date some years back is compared with a birth, whatever that is named.
  const byDate = size !== undefined && concept.guard === 'age' ? birthOrderOf(comparison, size, outcome) : null;
  if (byDate) return byDate;
  // Whether the birthday of this year is over: a step of working out an age, not a check of it.
  if (PARTS.test(left.getText()) || PARTS.test(right.getText())) return null;
  for (const pattern of concept.compares) {
    if (size !== undefined && pattern.words === null) {
      const signs = [left, right].map(side => (isLimit(side) ? 0 : growthOf(side, pattern.names, concept)));
      if ((signs[0] === 0) === (signs[1] === 0)) continue;
      const [node, limit, sign] =
        signs[0] !== 0 ? ([left, right, signs[0]!] as const) : ([right, left, -signs[1]!] as const);
      if (isNoLimitOfAge(limit, pattern.safe === 'below')) continue;
      if (concept.guard === 'age' && isOfSearch(comparison, unwrap(node), limit)) continue;
      // Born before now is everybody.
      if (isNow(limit) && !isMovedOn(node)) continue;
      const isAbove = sign * size > 0 === outcome;
      return { node: namedIn(node, pattern.names), protects: pattern.safe === (isAbove ? 'above' : 'below') };
    }
    if (isEquality && pattern.words !== null) {
      const node = sideNamed(left, right, pattern, concept) ?? sideNamed(right, left, pattern, concept);
      if (!node) continue;
      const isEqual = EQUALS.has(operatorToken.kind) === outcome;
      return { node, protects: pattern.safe === (isEqual ? 'equal' : 'unequal') };
    }
  }
  return null;
}

/** The same of a value that is known to be a constant, or not to be it: `relation` and `'friend'`. */
export function matchConstant(
  asked: ts.Expression,
  constant: ts.Expression | string,
  isEqual: boolean,
  concept: CompiledConcept,
): ComparisonMatch | null {
  for (const pattern of concept.compares) {
    const node = pattern.words === null ? null : sideNamed(asked, constant, pattern, concept);
    if (node) return { node, protects: pattern.safe === (isEqual ? 'equal' : 'unequal') };
  }
  return null;
}

/** The name inside an expression that the match is about; the expression itself if it comes from a variable. */
function namedIn(expression: ts.Expression, names: readonly Phrase[]): ts.Expression {
  const name = nameOf(expression);
  if (name !== null && hasAnyPhrase(splitWords(name), names)) return expression;
  let found: ts.Expression | null = null;
  eachNode(expression, node => {
    if (!found && ts.isIdentifier(node) && hasAnyPhrase(splitWords(node.text), names)) found = node;
  });
  return found ?? expression;
}

function sideNamed(
  side: ts.Expression,
  other: ts.Expression | string,
  pattern: ComparePattern,
  concept: CompiledConcept,
): ts.Expression | null {
  const isMeant =
    isNamed(side, pattern.names, concept) ||
    isColumnNamed(side, pattern.names, concept) ||
    (typeof other !== 'string' && isOfTable(other, pattern.names) && !isUnlike(concept, wordsOf(side), side));
  return isMeant && isOneOf(other, pattern.words!) ? side : null;
}

/** `row.status` of `const row = await db.friendship.findUnique(…)` of two people: the table says of what it is. */
function isColumnNamed(side: ts.Expression, names: readonly Phrase[], concept: CompiledConcept): boolean {
  const inner = unwrap(side);
  const row = ts.isPropertyAccessExpression(inner) ? unwrap(inner.expression) : null;
  const value = row && ts.isIdentifier(row) ? valueOf(row) : null;
  const query = value && unwrap(value);
  if (!query || !ts.isCallExpression(query) || !/^find(One|First|Unique)/.test(nameOf(query.expression) ?? ''))
    return false;
  const [given] = query.arguments;
  if (!given || peopleIn(given).size < 2) return false;
  const words = [...splitWords(chainOf(query.expression).at(-2) ?? ''), ...wordsOf(inner)];
  return hasAnyPhrase(words, names) && !isUnlike(concept, words, null);
}

/** `addYears(birth, 18)`, `birth + limit`: a date that lies some years after the birth. */
function isMovedOn(birth: ts.Expression): boolean {
  const value = ts.isIdentifier(birth) ? valueOf(birth) : null;
  return /add|plus|set\w*FullYear|\+/i.test(birth.getText() + (value?.getText() ?? ''));
}

/** Words of the last two names: `viewer.id` -> viewer, id. */
function tailWords(expression: ts.Expression): string[] {
  return chainOf(expression)
    .slice(-2)
    .flatMap(name => [...splitWords(name)]);
}

function isNamed(expression: ts.Expression, names: readonly Phrase[], concept: CompiledConcept): boolean {
  const inner = unwrap(expression);
  const callee = ts.isCallExpression(inner) ? inner.expression : inner;
  const name = nameOf(callee);
  const words = name === null ? null : wordsThatName(callee, names);
  return words !== null && !isUnlike(concept, words, callee);
}

/** The words in which one of the names stands: those of the last name, or of the last two; null if it does not. */
function wordsThatName(callee: ts.Expression, names: readonly Phrase[]): readonly string[] | null {
  const words = wordsOf(callee);
  if (hasAnyPhrase(words, names)) return words;
  const tail = ts.isPropertyAccessExpression(callee) ? tailWords(callee) : [];
  return hasAnyPhrase(tail, names) ? tail : null;
}

/** `Date.now() - cached.at`, `limit - ttl`: how old an entry is, not a person; `diff(now, day, 'years')` is in years. */
function isElapsed(value: ts.Expression): boolean {
  const text = value.getText();
  const words = splitWords(text).filter(word => word !== 'now' || !/['"`]years?['"`]|InYears\(/.test(text));
  const isDifference = words.some(word =>
    /^(now|ttl|timestamp|ms|created|updated|seconds|joined|registered|started|published|founded|opened)$/.test(word),
  );
  return isDifference && !words.some(word => /^(birth\w*|dob|born)$/.test(word));
}

/** Functions that hand a moment or number through, and those that return the distance between two moments. */
const THROUGH =
  /^(floor|ceil|round|trunc|abs|Number|parseInt|parseFloat|String|Date|parse|parseISO|toDate|dayjs|moment|utc|fromISO|from|fromJSDate|fromMillis|fromFormat|toJSDate|getTime|valueOf|getFullYear|getUTCFullYear|year|unix|toMillis|add|plus|startOf|endOf|addYears)$/;
const DISTANCE: ReadonlySet<string> = new Set(['diff', 'difference', 'since', 'until', 'years', 'age']);

/**
 * How an expression moves with the named value: 1 if it grows with it, -1 if it shrinks (`now - birth`), 0 if it has
 * nothing to do with it or nobody can tell.
 */
function growthOf(
  expression: ts.Expression,
  names: readonly Phrase[],
  concept: CompiledConcept,
  depth = 8,
): 1 | 0 | -1 {
  const inner = unwrap(expression);
  const again = (one: ts.Expression) => growthOf(one, names, concept, depth - 1);
  if (ts.isIdentifier(inner)) {
    const value = valueOf(inner);
    const isMeant = wordsThatName(inner, names) !== null && isNamed(inner, names, concept);
    if (isMeant && !(value && isElapsed(value))) return 1;
    // `ageMs = now - birth` is called after how it is counted, and still comes from a birth.
    const made = value ?? yearsTaken(inner);
    return made && depth > 0 ? again(made) : 0;
  }
  if (isNamed(inner, names, concept)) return 1;
  if (depth === 0) return 0;
  if (ts.isBinaryExpression(inner)) {
    const [left, right] = [again(inner.left), again(inner.right)];
    if (inner.operatorToken.kind === ts.SyntaxKind.MinusToken)
      return left !== 0 && right !== 0 ? 0 : left || turned(right);
    const { kind } = inner.operatorToken;
    if (kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken) return left;
    return kind === ts.SyntaxKind.PlusToken || kind === ts.SyntaxKind.AsteriskToken || kind === ts.SyntaxKind.SlashToken
      ? left || right
      : 0;
  }
  // `DateTime.now().diff(birth, 'years').years`
  if (ts.isPropertyAccessExpression(inner) && /^(years|length)$/.test(inner.name.text))
    return ts.isCallExpression(unwrap(inner.expression)) ? again(inner.expression) : 0;
  if (ts.isConditionalExpression(inner)) return again(inner.whenTrue) || again(inner.whenFalse);
  if (ts.isNewExpression(inner))
    return THROUGH.test(nameOf(inner.expression) ?? '') ? first(inner.arguments ?? [], again) : 0;
  if (!ts.isCallExpression(inner)) return 0;
  const name = nameOf(inner.expression) ?? '';
  const receiver = ts.isPropertyAccessExpression(inner.expression) ? again(inner.expression.expression) : 0;
  if (THROUGH.test(name)) return receiver || first(inner.arguments, again);
  const isDistance = splitWords(name).some(word => DISTANCE.has(word));
  return isDistance && (receiver || first(inner.arguments, again)) ? -1 : 0;
}

/** `years` of `const { years } = DateTime.now().diff(birth, 'years')`: the call. */
function yearsTaken(name: ts.Identifier): ts.Expression | null {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts.isBindingElement(declared) || !ts.isObjectBindingPattern(declared.parent)) return null;
  const holder = declared.parent.parent;
  const isYears = /^years$/.test((declared.propertyName ?? declared.name).getText());
  const made = isYears && ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  return made && ts.isCallExpression(made) ? made : null;
}

const turned = (sign: 1 | 0 | -1) => (sign === 0 ? 0 : sign === 1 ? -1 : 1);

function first(list: readonly ts.Expression[], growth: (one: ts.Expression) => 1 | 0 | -1): 1 | 0 | -1 {
  for (const one of list) {
    const sign = growth(one);
    if (sign !== 0) return sign;
  }
  return 0;
}

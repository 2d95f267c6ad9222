import { literalOf } from '../literals.ts';
import { nameOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Below the least a limit is a check that the number is there at all, above the most nobody is a child. */
const LEAST_LIMIT = 3;
const MOST_LIMIT = 21;
/** More than years: months, days, seconds or milliseconds. */
const OLDEST = 150;
/** How many of each are a year. */
const UNITS = [12, 365.25, 365.25 * 86_400, 365.25 * 86_400_000];

const LIMITS = new Set([
  'min',
  'minimum',
  'max',
  'maximum',
  'limit',
  'threshold',
  'required',
  'legal',
  'allowed',
  'cutoff',
]);

/**
 * `MINIMUM_AGE` is what an age is compared with, not an age; so is `prefs.minAge ?? 18`, which somebody looks for.
 * `FirstBirthday` is a constant as well, and nobody's.
 */
export function isLimit(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  if (isStandIn(inner)) return isBound(inner.left);
  const name = nameOf(expression);
  if (name === null) return false;
  if (ts.isIdentifier(inner) && /^[A-Z]/.test(name)) return true;
  return !/[a-z]/.test(name) || literalOf(expression) !== null || isBound(expression);
}

/**
 * A check that the number is there at all, a group of grown people (`age < 35`), the most that something can reach, or how
 * old a thing may be: `age < 60 * 60 * 1000`.
 * @param isMoment Whether the limit is a moment that a birth is compared with, and not a number of years.
 */
export function isNoLimitOfAge(limit: ts.Expression, isMoment: boolean): boolean {
  const value = literalOf(limit)?.value;
  if (typeof value === 'number') {
    if (value < LEAST_LIMIT || (value > MOST_LIMIT && value <= OLDEST)) return true;
    if (!isMoment && value > OLDEST && !UNITS.some(unit => isYears(value / unit))) return true;
  }
  return splitWords(heldName(limit) ?? '').some(word => word === 'max' || word === 'maximum');
}

const isYears = (value: number): boolean => value >= LEAST_LIMIT && value <= MOST_LIMIT + 1;

const isBound = (expression: ts.Expression): boolean =>
  splitWords(heldName(expression) ?? '').some(word => LIMITS.has(word));

const isStandIn = (inner: ts.Expression): inner is ts.BinaryExpression =>
  ts.isBinaryExpression(inner) && /^(\?\?|\|\|)$/.test(inner.operatorToken.getText());

/** What a value is kept under: `minAge` of `minAge.value`. */
function heldName(expression: ts.Expression): string | null {
  const inner = unwrap(expression);
  return ts.isPropertyAccessExpression(inner) && /^(value|current|data)$/.test(inner.name.text)
    ? heldName(inner.expression)
    : nameOf(inner);
}

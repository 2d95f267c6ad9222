const EQUALITY = new Set(['==', '!=']);
const NUMERIC = new Set(['<', '<=', '>', '>=', '+', '-', '*', '/', '%', 'min', 'max']);
/** Operators on lists, which see the inside of their arguments at another time in each mode. */
const LISTS = new Set(['map', 'filter', 'reduce', 'merge', 'missing_some']);

/** What to say of a rule for which the answers of this program need not be those of an application; null if nothing. */
export function disputeIn(rule: unknown): string | null {
  const dispute = disputedIn(rule);
  if (dispute === null) return null;
  return dispute === AS_TEXT
    ? 'the rule compares with numbers written as text, so the application may send ages as text'
    : `modes of the library can disagree on "${dispute}" as the rule uses it`;
}

/**
 * An operator of the rule on which the library's two modes can disagree, null if there is none. We run the mode without
 * generated code; applications on a server mostly run the other one, so an answer that hangs on such an operator is no
 * proof for them. The forms were found by comparing the modes on random rules: an absent age joined to a text, a loose
 * comparison of null with 0 or of two computed values, a number operator on texts, a division by 0, odd names, and lists.
 */
function disputedIn(rule: unknown): string | null {
  const operators = operationsIn(rule);
  const isTextual = operators.some(({ values }) => values.flat(2).some(isNumberAsText));
  if (isTextual) return AS_TEXT;
  const disputed = operators.find(({ operator, values }) => isDisputed(operator, values));
  if (disputed) return disputed.operator;
  // A null age counts as there for `missing`, and as absent for a default, in one of the modes only.
  const hasDefault = operators.some(({ operator, values }) => operator === 'var' && values.length > 1);
  return hasDefault && operators.some(({ operator }) => operator === 'missing') ? 'missing' : null;
}

/** What `disputedIn` gives for a rule that compares with numbers written as text. */
const AS_TEXT = 'text';

/** `"16"` beside an age: the application may send ages as text, for which none of our answers holds. */
function isNumberAsText(value: unknown): boolean {
  return typeof value === 'string' && /^\d{1,3}$/.test(value);
}

interface Operation {
  operator: string;
  values: readonly unknown[];
}

function operationsIn(node: unknown): Operation[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = Array.isArray(node)
    ? []
    : Object.entries(node).map(([operator, part]) => ({ operator, values: Array.isArray(part) ? part : [part] }));
  return [...own, ...Object.values(node).flatMap(operationsIn)];
}

function isDisputed(operator: string, values: readonly unknown[]): boolean {
  const literals = values.filter(value => typeof value !== 'object' || value === null);
  if (LISTS.has(operator)) return true;
  if (operator === 'missing') return !values.every(name => typeof name === 'string' && /^[^\\]+$/.test(name));
  if (operator === 'cat') return literals.length < values.length;
  if (EQUALITY.has(operator)) return literals.length === 0 || !(literals.every(Boolean) || values.some(isComputed));
  if (!NUMERIC.has(operator)) return false;
  if ((operator === '/' || operator === '%') && literals.includes(0)) return true;
  return literals.length === 0 || literals.some(literal => typeof literal !== 'number');
}

/** Arithmetic gives a number or fails, so that null never meets 0 behind it. */
function isComputed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ['+', '-', '*', '/', '%'].includes(Object.keys(value)[0] ?? '');
}

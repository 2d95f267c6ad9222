import type { Classes } from '../search/classes.ts';
import { isPattern } from '../search/patterns.ts';
import { JAVASCRIPT } from '../search/texts/dialects.ts';
import type { Clause } from './document.ts';

/** Other constants are met by no version. */
const VERSION = /^\d+(?:\.\d+){0,2}(?:-[\dA-Za-z.-]+)?(?:\+[\dA-Za-z.-]+)?\s*$/;
const FORM = { isBare: true, isShortened: true };

/** What a clause can tell apart. False for an operator that the SDK does not know: it is never met. */
export function readClause({ op, values }: Clause, classes: Classes): boolean {
  switch (op) {
    case 'in':
      for (const value of values) classes.exact(value);
      return true;
    case 'startsWith':
      for (const text of textsOf(values)) classes.prefix(text);
      return true;
    case 'endsWith':
      for (const text of textsOf(values)) classes.suffix(text);
      return true;
    case 'contains':
      for (const text of textsOf(values)) classes.part(text);
      return true;
    case 'matches':
      for (const pattern of textsOf(values)) if (isPattern(pattern)) classes.pattern(pattern, JAVASCRIPT);
      return true;
    case 'lessThan':
    case 'lessThanOrEqual':
    case 'greaterThan':
    case 'greaterThanOrEqual':
      for (const value of values) if (typeof value === 'number') classes.number(value);
      return true;
    case 'before':
    case 'after':
      for (const value of values) readInstant(value, classes);
      return true;
    case 'semVerEqual':
    case 'semVerLessThan':
    case 'semVerGreaterThan':
      for (const text of textsOf(values)) {
        classes.tried(text);
        if (VERSION.test(text)) classes.version(text.trim().replace(/\+.*$/, ''), FORM);
      }
      return true;
    default:
      return false;
  }
}

/** An instant is written as a number of milliseconds or as a text; both sides may use either form. */
function readInstant(value: unknown, classes: Classes): void {
  const moment = typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(moment)) return;
  classes.number(moment);
  classes.irregular();
  for (const one of [moment - 1, moment, moment + 1]) classes.tried(new Date(one).toISOString());
}

function textsOf(values: readonly unknown[]): string[] {
  return values.filter(value => typeof value === 'string');
}

import type { Classes } from '../search/classes.ts';
import type { Clause } from './document.ts';

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
      classes.opaque('it is matched with a pattern');
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
      for (const text of textsOf(values)) classes.version(text);
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
  for (const one of [moment - 1, moment, moment + 1]) classes.exact(new Date(one).toISOString());
}

function textsOf(values: readonly unknown[]): string[] {
  return values.filter(value => typeof value === 'string');
}

/** A list of values meets a clause if one of them does: two clauses can be met by two members. */
export function readLists(clauses: readonly Clause[], classes: Classes): void {
  if (clauses.length < 2) return;
  const members = new Set(clauses.flatMap(({ values }) => values));
  if (clauses.every(({ op }) => op === 'in') && [...members].every(one => typeof one === 'string'))
    for (const member of members) classes.member(member as string);
  else classes.list();
}

import type { Order, Test } from './condition.ts';

/** Versions have at most five numbers. */
export const MOST_SEGMENTS = 5;

/** Whether a value meets a test, as the server SDK compares it: with texts as a text, with numbers as a number. */
export function meets({ operator, targets }: Pick<Test, 'operator' | 'targets'>, actual: unknown): boolean {
  const first = targets[0];
  if (actual === undefined || actual === null || first === undefined) return false;
  const text = String(actual);
  switch (operator) {
    case 'STRING_CONTAINS':
      return targets.some(target => text.includes(target));
    case 'STRING_DOES_NOT_CONTAIN':
      return !targets.some(target => text.includes(target));
    case 'STRING_EXACTLY_MATCHES':
      return targets.some(target => text.trim() === target.trim());
    case 'STRING_CONTAINS_REGEX':
      return targets.some(target => new RegExp(target).test(text));
    case 'TEXT_IS_NOT':
      return text.trim() !== first.trim();
    default: {
      const order = operator.replace(/^(NUMERIC|SEMANTIC_VERSION|INSTANT)_/, '') as Order;
      return ordered(differenceOf(operator, actual, first), order);
    }
  }
}

function differenceOf(operator: string, actual: unknown, target: string): number {
  if (operator.startsWith('NUMERIC')) return compared(Number(actual), Number(target));
  if (operator.startsWith('INSTANT')) return compared(Date.parse(String(actual)), Date.parse(target));
  return comparedVersions(String(actual), target);
}

/** NaN where one of the two is no number: then nothing is met, not even "not equal". */
function compared(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.NaN;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Segment by segment until two differ; what is no number counts only if it is reached. */
function comparedVersions(a: string, b: string): number {
  const [some, others] = [a.split('.').map(Number), b.split('.').map(Number)];
  if (some.length > MOST_SEGMENTS || others.length > MOST_SEGMENTS) return Number.NaN;
  for (let index = 0; index < MOST_SEGMENTS; index++) {
    const difference = compared(some[index] ?? 0, others[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function ordered(difference: number, order: Order): boolean {
  if (Number.isNaN(difference)) return false;
  switch (order) {
    case 'LESS_THAN':
      return difference < 0;
    case 'LESS_EQUAL':
      return difference <= 0;
    case 'EQUAL':
      return difference === 0;
    case 'NOT_EQUAL':
      return difference !== 0;
    case 'GREATER_THAN':
      return difference > 0;
    case 'GREATER_EQUAL':
      return difference >= 0;
  }
}

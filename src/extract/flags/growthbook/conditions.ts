import { isMap } from '../written.ts';
import type { Condition, Groups } from './document.ts';
import { isOperators } from './shape.ts';

/** Nobody meets it. */
export const NEVER: Condition = { $nor: [{}] };

type Visit = (path: string, test: unknown) => void;

/** A condition with the groups that it names written out, and what it says of each attribute. */
export interface ReadCondition {
  condition: Condition;
  /** Groups that are not in the file. */
  missing: string[];
  doubts: string[];
}

/**
 * Walks through a condition. In the copy that it gives back, each test says when the library makes it: the library copies
 * what it is asked with, so that it cannot be watched from there.
 */
export function attributeTests(
  condition: Condition,
  groups: Groups,
  visit: Visit,
  told: (path: string) => void = () => {},
): ReadCondition {
  const missing: string[] = [];
  const doubts: string[] = [];
  const walk = (of: Condition, inside: ReadonlySet<string>): Condition => ({
    $and: Object.entries(of).map(([key, value]): Condition => {
      if (key === '$not') return { $not: walk(value as Condition, inside) };
      if (key === '$or' || key === '$nor' || key === '$and')
        return { [key]: (value as Condition[]).map(one => walk(one, inside)) };
      if (key === '$savedGroup') return group(value, inside);
      const path = pathOf(key);
      if (path === null) doubts.push(`it asks for "${key}", which is no attribute of a person`);
      else visit(path, value);
      return { [key]: watched(value, () => told(path ?? key)) };
    }),
  });
  /** As the library resolves it: whatever it does not understand is met by nobody. */
  const group = (reference: unknown, inside: ReadonlySet<string>): Condition => {
    const { id, attributeKey } = isMap(reference) ? reference : {};
    if (typeof id !== 'string' || inside.has(id)) return NEVER;
    if (attributeKey !== undefined && typeof attributeKey !== 'string') return NEVER;
    if (!Object.hasOwn(groups, id)) missing.push(id);
    const entry = Object.hasOwn(groups, id) ? groups[id] : undefined;
    if (!isMap(entry)) return NEVER;
    if (entry['type'] === 'condition')
      return isMap(entry['condition']) ? walk(entry['condition'], new Set(inside).add(id)) : NEVER;
    const key = attributeKey ?? entry['attributeKey'];
    if (entry['type'] !== 'list' || typeof key !== 'string' || !Array.isArray(entry['values'])) return NEVER;
    return walk({ [key]: { $in: entry['values'] } }, inside);
  };
  return { condition: walk(condition, new Set()), missing, doubts };
}

/** The same test, which says so when it is made. A map of operators is never taken for anything else. */
export function watched(test: unknown, tell: () => void): Condition {
  const operators = isOperators(test) ? test : { $not: { $not: test } };
  const copy: Condition = {};
  for (const [operator, of] of Object.entries(operators))
    Object.defineProperty(copy, operator, {
      enumerable: true,
      get: () => {
        tell();
        return of;
      },
    });
  return copy;
}

/** Dots are steps into what is inside. Null for what every object has, and for names that cannot be told from a path. */
function pathOf(key: string): string | null {
  return key.includes('\\') || key.split('.').some(step => step in Object.prototype) ? null : key;
}

import type { CompiledConcept } from '../concepts.ts';
import { checksThatHold } from '../guards/conditions.ts';
import { heldAt } from '../guards/dominance.ts';
import { isFunction, textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { limitOf } from '../whose-age.ts';

/** Years from which a value is no child's: an adult's, and the older children's, for whom a product may allow more. */
const [OF_AGE, OLDER_CHILD] = [18, 16];

/** `13-15`, `18+`, `_16_17`, `age13to15`: a key that is a band of ages; its group is the first year. */
const BAND = /^_?(?:ages?|band)?[_\s]*(\d{1,2})(?:\+|[_\s]*(?:plus|up)|\s*[-_–]\s*\d{1,2}|\s*to\s*\d{1,2})?$/i;
const GROWN = /^(adult|adults|grown|grownup|grownups)$/;
const CONTENT = /^(content|material|media|filter|site|channel)$/;

/**
 * For whom a value is a default, by the names around it and the conditions in front of it: `adult` if children never get
 * it, `older` if only children of sixteen and above do, `all` if nothing there speaks of an age.
 */
export function ageOfDefault(
  node: ts.Node,
  ownerName: string,
  ages: readonly CompiledConcept[],
): 'adult' | 'older' | 'all' {
  const keys = [...keysAround(node), ownerName];
  if (keys.some(namesAdults)) return 'adult';
  const first = keys.map(firstYear).find(year => year !== null);
  if (first !== undefined && first !== null) return first >= OF_AGE ? 'adult' : first >= OLDER_CHILD ? 'older' : 'all';
  const isAdultOnly = heldAt(node).some(
    held =>
      'test' in held &&
      checksThatHold(held.test, held.outcome, ages).some(check => (limitOf(check.node) ?? OF_AGE) >= OF_AGE),
  );
  return isAdultOnly ? 'adult' : 'all';
}

/** Keys of the objects around a property, up to the function or class that holds them. */
function keysAround(node: ts.Node): string[] {
  const keys: string[] = [];
  for (let at = node.parent; at && !isFunction(at) && !ts.isClassLike(at); at = at.parent)
    if (ts.isPropertyAssignment(at) && !ts.isComputedPropertyName(at.name)) keys.push(textOf(at.name));
  return keys;
}

function namesAdults(name: string): boolean {
  const words = splitWords(name);
  return words.some((word, index) => GROWN.test(word) && !CONTENT.test(words[index + 1] ?? ''));
}

function firstYear(key: string): number | null {
  const years = Number(BAND.exec(key)?.[1] ?? Number.NaN);
  return years >= 3 ? years : null;
}

import type { Constants } from './constants.ts';
import { paddedVersionString } from './library.ts';
import { spellingsOf } from '../search/spellings.ts';
import { stretchesOf, writtenOut } from '../search/stretches.ts';
import { versionClasses } from '../search/versions.ts';

/**
 * Numbers, texts and the like that stand for all that these tests can tell apart, lists aside. More of them than needed
 * do no harm: what the library says the same of is one class in the end.
 */
export function scalarsFor(constants: Constants): { values: unknown[]; opaque: string | null } {
  const { exact, folded, order, versions, affixes, isTyped } = constants;
  const texts = exact.filter(one => typeof one === 'string');
  const numeric = [...texts, ...order].filter(text => text.trim() !== '' && !Number.isNaN(Number(text)));
  const numbers = [...constants.numbers, ...exact.filter(one => typeof one === 'number'), ...numeric.map(Number)];
  const reps = stretchesOf(numbers);
  const spellings = folded.map(text => spellingsOf(text, texts));
  const known = versionsFor(versions);
  // What people really have comes first: of values that are one class, the first stands for it.
  const values: unknown[] = [
    ...exact,
    ...known.values,
    ...reps,
    ...order.flatMap(text => [text, `${text}0`, `${text}~`, `${text}\u0001`, `${text}\u0000`]),
    ...spellings.flatMap(one => one.all),
    'other',
    ...reps.map(String),
    // The same numbers, written in a way that equals no text of the rules.
    ...reps.map(rep => writtenOut(rep)),
    true,
    false,
    '',
    7,
    {},
    ...(order.length > 0 ? ['!', '\u0001', '\u0000'] : []),
  ];
  const hasNumbers = constants.numbers.length > 0;
  const hasAffixes = affixes.length > 0;
  const isFolded = folded.length > 0 || affixes.some(one => one.isFolded);
  const isExact = texts.some(text => text !== text.toLowerCase() || text !== text.toUpperCase());
  const isMixed = hasAffixes && isFolded && (isExact || affixes.some(one => !one.isFolded));
  const opaque =
    constants.opaque ??
    spellings.find(one => one.opaque)?.opaque ??
    known.opaque ??
    (isMixed || (isFolded && order.length > 0) ? 'it is compared with and without regard to case' : null) ??
    (hasNumbers && order.length > 0 && constants.numbers.length > order.filter(isNumeric).length
      ? 'it is compared as a number and by the order of texts'
      : null) ??
    (hasAffixes && (hasNumbers || order.length > 0) ? 'it is matched with a pattern and compared by order' : null) ??
    (hasAffixes && isTyped && exact.some(one => typeof one !== 'string') ? 'it is a text and something else' : null) ??
    (versions.length > 0 && (hasAffixes || order.length > 0)
      ? 'it is compared as a version in a way that is not followed'
      : null);
  return { values, opaque };
}

const isNumeric = (text: string) => !Number.isNaN(Number(text));

/** Versions on, between and around the constants, in the library's own order of them. */
function versionsFor(constants: readonly unknown[]): { values: unknown[]; opaque: string | null } {
  if (constants.length === 0) return { values: [], opaque: null };
  const odd = { values: [], opaque: 'it is compared as a version in a way that is not followed' };
  const written = constants.map(one => (typeof one === 'number' ? String(one) : one));
  if (!written.every(one => typeof one === 'string')) return odd;
  const near = written.flatMap(one => [one, `${one}.`, `${one}.0`, `${one}-0`, `${one}-rc.1`, `${one}-~0`, `${one}~`]);
  const all = [...(versionClasses(written) ?? []), ...near, ' ', '0', '99999'];
  const sorted = [...new Set(written.map(one => paddedVersionString(one)))].sort();
  const placed = new Set(all.map(one => placeIn(sorted, paddedVersionString(one))));
  // Each stretch between the constants has to be met: 0 below the first, 1 on it, 2 behind it and so on.
  if (placed.size < sorted.length * 2 + 1) return odd;
  return { values: [...all, ...all.flatMap(one => [`v${one}`, `${one}+1`])], opaque: null };
}

function placeIn(sorted: readonly string[], text: string): number {
  const next = sorted.findIndex(one => one >= text);
  if (next < 0) return sorted.length * 2;
  return sorted[next] === text ? next * 2 + 1 : next * 2;
}

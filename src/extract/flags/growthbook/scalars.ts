import type { Constants } from './constants.ts';
import { paddedVersionString } from './library.ts';
import { Classes } from '../search/classes.ts';
import { JAVASCRIPT } from '../search/texts/dialects.ts';
import { stretchesOf, writtenOut } from '../search/stretches.ts';
import { versionClasses } from '../search/versions.ts';

/**
 * Numbers, texts and the like that stand for all that these tests can tell apart, lists aside. More of them than needed
 * do no harm: what the library says the same of is one class in the end.
 */
export function scalarsFor(constants: Constants): { values: unknown[]; opaque: string | null } {
  const { exact, folded, order, versions, patterns } = constants;
  const texts = exact.filter(one => typeof one === 'string');
  const numeric = [...texts, ...order].filter(text => text.trim() !== '' && !Number.isNaN(Number(text)));
  const numbers = [...constants.numbers, ...exact.filter(one => typeof one === 'number'), ...numeric.map(Number)];
  const reps = stretchesOf(numbers);
  const known = versionsFor(versions);
  // What people really have comes first: of values that are one class, the first stands for it.
  const values: unknown[] = [
    ...exact,
    ...known.values,
    ...reps,
    ...order,
    ...folded.flatMap(text => [text, text.toLowerCase(), text.toUpperCase()]),
    'other',
    ...textsOf(constants),
    ...reps.map(String),
    // The same numbers, written in a way that equals no text of the rules.
    ...reps.map(rep => writtenOut(rep)),
    true,
    false,
    '',
    7,
    {},
  ];
  const hasNumbers = constants.numbers.length > 0;
  const isText = order.length + patterns.length + folded.length > 0;
  const opaque =
    constants.opaque ??
    known.opaque ??
    (hasNumbers && order.length > 0 && constants.numbers.length > order.filter(isNumeric).length
      ? 'it is compared as a number and by the order of texts'
      : null) ??
    (patterns.length > 0 && hasNumbers ? 'it is matched with a pattern and compared as a number' : null) ??
    (versions.length > 0 && isText ? 'it is compared as a version in a way that is not followed' : null);
  return { values, opaque };
}

/** Everything that is asked of a text, for classes that a single value of each stands for. */
export function readTexts({ exact, folded, order, patterns }: Constants, classes: Classes): void {
  for (const value of exact) classes.exact(value);
  // These ask whether there is anything in a text.
  if (exact.some(value => typeof value === 'boolean')) classes.exact('');
  for (const text of folded) classes.exact(text, true);
  for (const text of order) classes.order(text);
  if (patterns.length > 0) classes.spoken();
  for (const { source, isFolded } of patterns) classes.pattern(source, JAVASCRIPT, { folded: isFolded });
}

/** Texts of each class, which may be members of a list as well. */
function textsOf(constants: Constants): string[] {
  const classes = new Classes();
  readTexts(constants, classes);
  const { every } = classes.build(String);
  return every.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
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

import { Classes } from '../search/classes.ts';
import type { AttributeModel } from '../search/model.ts';
import { JAVASCRIPT } from '../search/texts/dialects.ts';
import { MOST_SEGMENTS, meets } from './compare.ts';
import type { Test } from './condition.ts';

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/** Values of one attribute that its tests can tell apart. */
export function classesFor(tests: readonly Test[], isHashed: boolean): AttributeModel {
  const classes = new Classes();
  const kinds = new Set<'text' | 'number' | 'version' | 'instant' | 'part'>();
  const texts = new Set<string>();
  const numbers = new Set<number>();
  const versions = new Set<string>();
  const parts = new Set<string>();
  for (const { operator, targets } of tests) {
    if (operator === 'STRING_EXACTLY_MATCHES' || operator === 'TEXT_IS_NOT') {
      kinds.add('text');
      for (const target of targets) texts.add(target.trim());
    } else if (operator === 'STRING_CONTAINS_REGEX') {
      kinds.add('part');
      for (const target of targets) classes.pattern(target, JAVASCRIPT);
    } else if (operator.startsWith('STRING')) {
      kinds.add('part');
      for (const target of targets) parts.add(target);
    } else if (operator.startsWith('NUMERIC')) {
      kinds.add('number');
      numbers.add(Number(targets[0]));
    } else if (operator.startsWith('INSTANT')) {
      kinds.add('instant');
      const moment = Date.parse(targets[0]!);
      classes.irregular();
      for (const one of [moment - 1, moment, moment + 1]) classes.tried(new Date(one).toISOString());
    } else {
      kinds.add('version');
      versions.add(targets[0]!);
    }
  }
  for (const part of parts) classes.part(part);
  // Texts are compared without the space around them.
  for (const text of texts) {
    if (kinds.has('part') || isHashed)
      classes.pattern(String.raw`^\s*${text.replaceAll(SPECIAL, String.raw`\$&`)}\s*$`, JAVASCRIPT);
    else classes.exact(text);
    classes.tried(text);
  }
  if (kinds.has('number')) readNumbers(numbers, texts, classes);
  if (kinds.has('version')) readVersions(versions, texts, classes);
  kinds.delete('text');
  if (kinds.size > 1) classes.opaque('it is compared in ways that are not followed together');
  if (isHashed && (kinds.has('number') || kinds.has('version'))) classes.opaque('it is hashed and compared by order');
  const said = (value: unknown) => tests.map(test => (meets(test, held(value)) ? '1' : '0')).join('');
  return classes.build(isHashed ? undefined : said);
}

const held = (value: unknown) => (typeof value === 'symbol' ? undefined : value);

/** A text that is compared as a number too: one number has several spellings, of which texts know one. */
function readNumbers(numbers: ReadonlySet<number>, texts: ReadonlySet<string>, classes: Classes): void {
  const all = new Set([...numbers, ...[...texts].map(Number)].filter(number => !Number.isNaN(number)));
  for (const number of all) {
    classes.number(number);
    if (texts.size > 0) classes.exact(respelled(String(number), texts));
  }
  // Yes and no, and nothing, count as numbers.
  for (const value of ['', true, false]) classes.exact(value);
}

/** `018` and `-018` are 18 and -18, and not the texts `18` and `-18`. */
function respelled(text: string, texts: ReadonlySet<string>): string {
  const longer = text.replace(/^-?/, sign => `${sign}0`);
  return texts.has(longer) ? respelled(longer, texts) : longer;
}

/**
 * A version of each stretch that the limits mark off, each limit in two spellings, and versions that begin like a limit
 * and go on with something that is no number (`1.2-beta`).
 */
function readVersions(versions: ReadonlySet<string>, texts: ReadonlySet<string>, classes: Classes): void {
  for (const text of [...versions, ...texts]) {
    const written = text.split('.').map(Number);
    if (written.length > MOST_SEGMENTS || written.some(one => Number.isNaN(one))) continue;
    const segments = Array.from({ length: MOST_SEGMENTS }, (_, index) => written[index] ?? 0);
    const spell = (parts: readonly number[]) => parts.join('.');
    classes.exact(spell(written));
    classes.exact(respelled(spell(segments), texts));
    const last = segments.at(-1)!;
    classes.exact(spell([...segments.slice(0, -1), last + 1]));
    classes.exact(spell(before(segments)));
    for (let kept = 0; kept < MOST_SEGMENTS; kept++) classes.exact([...segments.slice(0, kept), 'x'].join('.'));
  }
}

/** Just below: the last number that is not 0 goes down, and what follows is as large as it gets. */
function before(segments: readonly number[]): number[] {
  const index = segments.findLastIndex(segment => segment > 0);
  if (index < 0) return [...segments.slice(0, -1), -1];
  return segments.map((segment, at) => (at < index ? segment : at === index ? segment - 1 : 1_000_000_000));
}

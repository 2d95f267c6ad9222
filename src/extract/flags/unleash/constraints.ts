import type { Classes } from '../search/classes.ts';
import { RE2 } from '../search/texts/dialects.ts';
import type { Constraint } from './document.ts';

/** How the tests of one attribute were written, to know which of them go together. */
export interface Mixture {
  numbers: Set<number>;
  texts: Set<string>;
  hasAffixes: boolean;
}

export const emptyMixture = (): Mixture => ({
  numbers: new Set(),
  texts: new Set(),
  hasAffixes: false,
});

const VERSION = /^\s*v?(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-[\dA-Za-z.-]+)?(?:\+[\dA-Za-z.-]+)?\s*$/;
const FORM = { isBare: true, isShortened: false };

/** Notes what a constraint can tell apart. False for an operator that the library does not know: it is never met. */
export function readConstraint(constraint: Constraint, classes: Classes, mixture: Mixture): boolean {
  const { operator, value, values = [], caseInsensitive = false } = constraint;
  const listed = values.filter(one => one !== '').map(one => one.trim());
  const texts = caseInsensitive ? listed.map(one => one.toLocaleLowerCase()) : listed;
  if (/^NUM_(EQ|GTE?|LTE?)$/.test(operator)) {
    const limit = Number(value);
    // A limit that is no number is never met, whoever asks.
    if (Number.isNaN(limit)) return true;
    classes.number(limit);
    mixture.numbers.add(limit);
    return true;
  }
  if (/^SEMVER_(EQ|GTE?|LTE?)$/.test(operator)) {
    // A constant that is no version is never met.
    if (VERSION.test(String(value))) classes.version(String(value).trim().replace(/\+.*$/, ''), FORM);
    mixture.hasAffixes = true;
    return true;
  }
  switch (operator) {
    case 'IN':
    case 'NOT_IN':
      for (const one of listed) classes.exact(one);
      listed.forEach(one => mixture.texts.add(one));
      return true;
    case 'STR_STARTS_WITH':
    case 'STR_ENDS_WITH':
    case 'STR_CONTAINS': {
      const add = { STR_STARTS_WITH: 'prefix', STR_ENDS_WITH: 'suffix', STR_CONTAINS: 'part' } as const;
      for (const one of texts) classes[add[operator]](one, caseInsensitive);
      mixture.hasAffixes = true;
      return true;
    }
    case 'REGEX':
      classes.pattern(String(value), RE2, { folded: caseInsensitive });
      mixture.hasAffixes = true;
      return true;
    case 'IN_CIDR':
      for (const one of listed) classes.exact(one.split('/')[0]!);
      classes.opaque('it is compared with ranges of addresses');
      return true;
    default:
      return false;
  }
}

/**
 * The library turns every value into text, and text into a number where a number is asked for: `18` and `"18.0"` are one
 * number and two texts, and an empty text is 0.
 */
export function readMixture({ numbers, texts, hasAffixes }: Mixture, classes: Classes): void {
  if (numbers.size === 0) return;
  classes.exact('');
  if (hasAffixes) classes.opaque('it is compared as a number and as a text');
  if (texts.size > 0) for (const number of numbers) classes.exact(`${number}.0`);
  for (const text of texts) {
    const number = Number(text);
    if (Number.isNaN(number)) continue;
    classes.number(number);
    classes.exact(`${text}.0`);
  }
}

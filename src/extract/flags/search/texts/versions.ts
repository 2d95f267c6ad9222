import type { Cell } from './cells.ts';
import { JAVASCRIPT } from './dialects.ts';
import { Unfollowed } from './graph.ts';
import type { Language } from './languages.ts';
import { matching } from './patterns.ts';
import { IDENTIFIERS, identifiersAbove } from './pre-releases.ts';

/** How a library wants semantic versions to be written; they are those of the package `semver` but for this. */
export interface VersionForm {
  /** Whether no version may begin with `v`. */
  isBare: boolean;
  /** Whether `4` and `4.2` are versions too. */
  isShortened: boolean;
}

const NUMBER = String.raw`(?:0|[1-9]\d*)`;
const BUILD = String.raw`(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?`;
const ODD = 'it is compared as a version in a way that is not followed';
const NEXT = String.raw`\.${NUMBER}`;
const ANY = `(?:-${IDENTIFIERS})?`;

/** Versions at all, and for each constant those that are the same and those that come after it. */
export function versionLanguages(constants: readonly string[], { isBare, isShortened }: VersionForm): Language[] {
  const version = (full: readonly string[], short: readonly string[]) => {
    const all = [String.raw`\s*v?(?:${full.join('|')})`, ...(isShortened ? short : [])];
    return matching(String.raw`^${isBare ? '(?!v)' : ''}(?:${all.join('|')})${BUILD}\s*$`, JAVASCRIPT);
  };
  const compared = constants.flatMap(text => {
    const parts = /^(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:-([\w.-]+))?$/.exec(text)?.slice(1);
    if (!parts) throw new Unfollowed(ODD);
    const [major, minor, patch] = parts.slice(0, 3).map(part => String(Number(part ?? 0))) as [string, string, string];
    const core = String.raw`${major}\.${minor}\.${patch}`;
    const coreShort = patch !== '0' ? [] : [String.raw`${major}\.${minor}`, ...(minor === '0' ? [major] : [])];
    const [aboveMajor, aboveMinor] = [`(?:${above(major)})`, String.raw`${major}\.(?:${above(minor)})`];
    const after = [aboveMajor + NEXT + NEXT, aboveMinor + NEXT, String.raw`${major}\.${minor}\.(?:${above(patch)})`];
    const afterShort = [`${aboveMajor}(?:${NEXT})?`, aboveMinor];
    const [later, laterShort] = [after.map(one => one + ANY), afterShort.map(one => one + ANY)];
    const pre = parts[3];
    if (pre === undefined) return [version([core], coreShort), version(later, laterShort)];
    const same = `-${pre.replaceAll('.', String.raw`\.`)}`;
    // The release comes after all of its pre-releases.
    const more = ['', ...identifiersAbove(pre.split('.'), above).map(one => `-${one}`)];
    return [
      version(
        [core + same],
        coreShort.map(one => one + same),
      ),
      version(
        [...later, ...more.map(one => core + one)],
        [...laterShort, ...coreShort.flatMap(one => more.map(end => one + end))],
      ),
    ];
  });
  return [version([NUMBER + NEXT + NEXT + ANY], [`${NUMBER}(?:${NEXT})?${ANY}`]), ...compared];
}

/** A pattern of the numbers above a limit. */
function above(limit: string): string {
  const sameLength = [...limit].flatMap((digit, index) => {
    if (digit === '9') return [];
    const left = limit.length - index - 1;
    return [`${limit.slice(0, index)}[${Number(digit) + 1}-9]${left > 0 ? String.raw`\d{${left}}` : ''}`];
  });
  return [...sameLength, String.raw`[1-9]\d{${limit.length},}`].join('|');
}

/**
 * A version of great length, or with a number of more than fifteen digits, is none to the library. Other tests must say
 * the same of something else that is no version; where they do not, that cannot be followed.
 * @param count How many languages are those of versions: the first ones.
 */
export function checkLong(cells: readonly Cell[], count: number): void {
  const isVersion = ({ within }: Cell) => within[0] === true;
  const nameOf = ({ within }: Cell) => within.slice(count).map(Number).join('');
  const others = new Set(cells.filter(cell => !isVersion(cell)).map(nameOf));
  if (cells.some(cell => isVersion(cell) && cell.all === null && !others.has(nameOf(cell)))) throw new Unfollowed(ODD);
}

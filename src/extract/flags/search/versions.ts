/** Major, minor, patch, and the parts of a pre-release; null for a release. */
type Version = readonly [major: number, minor: number, patch: number, pre: readonly string[] | null];

const LOWEST = ['0'];

/**
 * A version of each stretch that the constants mark off in the order of semantic versions, also by major and by minor
 * version alone; null if one of them is no version. The constants themselves, with a `v` in front and shortened, are
 * among them.
 */
export function versionClasses(constants: readonly string[]): string[] | null {
  const limits: Version[] = [[0, 0, 0, LOWEST]];
  for (const text of constants) {
    const parts = PARTS.exec(text);
    if (!parts) return null;
    const [major, minor, patch] = parts.slice(1, 4).map(part => Number(part ?? 0)) as [number, number, number];
    if (parts[4] !== undefined) limits.push([major, minor, patch, parts[4].split('.')]);
    limits.push([major, minor, patch, null], [major, minor, patch, LOWEST], [major, minor, patch + 1, LOWEST]);
    limits.push([major, minor, 0, LOWEST], [major, minor + 1, 0, LOWEST]);
    limits.push([major, 0, 0, LOWEST], [major + 1, 0, 0, LOWEST]);
  }
  const sorted = limits.sort(order).filter((limit, index) => index === 0 || order(limits[index - 1]!, limit) !== 0);
  const stretches = sorted.flatMap((limit, index) => {
    const next = sorted[index + 1];
    // Nothing lies between two limits that follow each other.
    return [limit, ...above(limit).filter(one => next === undefined || order(one, next) < 0)];
  });
  const texts = stretches.map(textOf);
  return [...constants, ...constants.map(text => (text.startsWith('v') ? text.slice(1) : `v${text}`)), ...texts];
}

const PARTS = /^[vV]?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:-([\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*))?$/;

function order(a: Version, b: Version): number {
  for (const index of [0, 1, 2] as const) if (a[index] !== b[index]) return a[index] - b[index];
  const [some, others] = [a[3], b[3]];
  if (some === null || others === null) return Number(some === null) - Number(others === null);
  for (let index = 0; index < Math.max(some.length, others.length); index++) {
    const difference = orderOfParts(some[index], others[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Less is less, numbers come before words, and words are in the order of their letters. */
function orderOfParts(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  const [isNumber, isOther] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber !== isOther) return isNumber ? -1 : 1;
  if (isNumber) return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A little above: the next patch of a release; the release of a pre-release, and one part more. */
function above([major, minor, patch, pre]: Version): Version[] {
  if (pre === null) return [[major, minor, patch + 1, null]];
  return [
    [major, minor, patch, null],
    [major, minor, patch, [...pre, '0']],
  ];
}

function textOf([major, minor, patch, pre]: Version): string {
  return `${major}.${minor}.${patch}${pre === null ? '' : `-${pre.join('.')}`}`;
}

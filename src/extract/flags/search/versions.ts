/** Major, minor, patch, and 1 for a release or 0 for the lowest of its pre-releases. */
type Version = readonly [major: number, minor: number, patch: number, release: 0 | 1];

/**
 * A version of each stretch that the constants mark off in the order of semantic versions, also by major and by minor
 * version alone; null if one of them is a pre-release or no version. The constants themselves, with a `v` in front and
 * shortened, are among them.
 */
export function versionClasses(constants: readonly string[]): string[] | null {
  const limits: Version[] = [[0, 0, 0, 0]];
  for (const text of constants) {
    const parts = /^[vV]?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?$/.exec(text);
    if (!parts) return null;
    const [major, minor, patch] = parts.slice(1).map(part => Number(part ?? 0)) as [number, number, number];
    limits.push([major, minor, patch, 1], [major, minor, patch, 0], [major, minor, patch + 1, 0]);
    limits.push([major, minor, 0, 0], [major, minor + 1, 0, 0], [major, 0, 0, 0], [major + 1, 0, 0, 0]);
  }
  const sorted = limits.sort(order).filter((limit, index) => index === 0 || order(limits[index - 1]!, limit) !== 0);
  const stretches = sorted.flatMap((limit, index) => {
    const after = nextOf(limit);
    const next = sorted[index + 1];
    // Nothing lies between two limits that follow each other.
    return next === undefined || order(after, next) < 0 ? [limit, after] : [limit];
  });
  const texts = stretches.map(textOf);
  return [...constants, ...constants.map(text => (text.startsWith('v') ? text.slice(1) : `v${text}`)), ...texts];
}

function order(a: Version, b: Version): number {
  for (let index = 0; index < a.length; index++) {
    const difference = a[index]! - b[index]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A little above: the release of a pre-release, and the next patch of a release. */
function nextOf([major, minor, patch, release]: Version): Version {
  return release === 0 ? [major, minor, patch, 1] : [major, minor, patch + 1, 1];
}

function textOf([major, minor, patch, release]: Version): string {
  return `${major}.${minor}.${patch}${release === 0 ? '-0' : ''}`;
}

import type { Mark } from '../model/finding.ts';
import type { Earlier, KnownFinding } from '../model/known.ts';
import type { Magnitude, Verdict } from '../model/verdict.ts';
import type { Told } from './told.ts';

/**
 * Marks of what was there before, by verdict. A finding of then answers for one of now: the one with its fingerprint
 * (renamed files under their old name), else one that was moved out of a file that is gone.
 */
export function knownMarks(
  told: readonly Told[],
  earlier: Earlier,
  isGone: (path: string) => boolean,
): ReadonlyMap<Verdict, Mark> {
  const left = new Map(earlier.findings.map(finding => [finding.fingerprint, finding]));
  const pairs: [Told, KnownFinding][] = [];
  const take = (one: Told, known: KnownFinding | undefined): boolean => {
    if (!known) return false;
    left.delete(known.fingerprint);
    pairs.push([one, known]);
    return true;
  };
  const rest = told.filter(one => !take(one, left.get(one.then)));
  const moved = [...left.values()].filter(({ path }) => isGone(path));
  for (const one of rest)
    take(
      one,
      moved.find(known => left.has(known.fingerprint) && known.placeless === one.placeless),
    );
  return new Map(pairs.map(([{ verdict }, known]) => [verdict, markOf(verdict.magnitude, known, earlier)]));
}

function markOf(magnitude: Magnitude, known: KnownFinding, { by, reason }: Earlier): Mark {
  const worse = Object.entries(magnitude).find(([name, amount]) => amount > (known.magnitude[name] ?? 0));
  const silent = { owner: null, until: null };
  if (!worse) return { state: 'known', by, reason, ...silent };
  return { state: 'open', by: null, reason: `worse than before: ${worse[0]}`, ...silent };
}

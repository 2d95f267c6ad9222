import type { Verdict } from '../../model/verdict.ts';

/** Rules that applied to nothing they looked at: the first verdict of each, and how many there are. */
export function idleRules(verdicts: readonly Verdict[]): [first: Verdict, amount: number][] {
  const busy = new Set(verdicts.filter(({ outcome }) => outcome !== 'not-applicable').map(({ rule }) => rule));
  const idle = new Map<string, [Verdict, number]>();
  for (const verdict of verdicts) {
    if (busy.has(verdict.rule)) continue;
    const [first, amount] = idle.get(verdict.rule) ?? [verdict, 0];
    idle.set(verdict.rule, [first, amount + 1]);
  }
  return [...idle.values()];
}

import type { Finding } from '../../model/finding.ts';

/** More places are a list to work through, and not what is read first. */
const MOST = 5;

/** The places that a finding shows beside its own, and how many are only in a report for programs. */
export const placesShown = ({ related }: Pick<Finding, 'related'>): { shown: Finding['related']; rest: number } => ({
  shown: related.slice(0, MOST),
  rest: Math.max(0, related.length - MOST),
});

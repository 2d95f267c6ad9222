import type { Finding } from '../../model/finding.ts';
import { comparePlaces, compareText } from '../../model/place.ts';
import { CONFIDENCES, SEVERITIES } from '../../model/rule.ts';

/** By severity, then confidence, then place: what a reader with room for ten must see. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
      byPlace(a, b),
  );
}

/** By place: the order in which somebody walks through the files. */
export function byPlace(a: Finding, b: Finding): number {
  return comparePlaces(a.at, b.at) || compareText(a.rule, b.rule) || compareText(a.id, b.id);
}

import type { SurfaceControl } from '../../../model/code-fact.ts';
import { comparePlaces, formatPlace } from '../../../model/place.ts';
import type { Draft } from '../facts.ts';
import { groups } from './groups.ts';

type Surface = Extract<Draft, { kind: 'surface' }>;

const reports = ({ concept }: SurfaceControl) => concept === 'report-entry-point';

/**
 * One component that lacks the same wherever it is shown is mended in one place: said once, at the first of them, with the
 * others beside it. Where a control is switched off or does nothing, each place decides for itself.
 */
export function surfacesOnce(drafts: readonly Draft[]): Draft[] {
  const all = drafts.filter((one): one is Surface => one.kind === 'surface' && !one.controls.some(reports));
  const together = groups<unknown>();
  for (const one of all) {
    const guards = one.guards.map(({ kind }) => kind).join(' ');
    together.join(`${one.concept} ${one.side} ${one.symbol} ${one.gap ? formatPlace(one.gap.at) : ''} ${guards}`, one);
  }
  const changed = new Map<Draft, Draft>();
  for (const group of together.of(all) as Surface[][]) {
    const [first, ...others] = [...group].sort((a, b) => comparePlaces(a.at, b.at));
    if (others.length === 0) continue;
    changed.set(first!, {
      ...first!,
      also: others.map(({ at, symbol }) => ({ at, message: `${symbol} is shown here too` })),
    });
    for (const one of others) changed.set(one, { ...one, isRepeated: true });
  }
  return drafts.map(draft => changed.get(draft) ?? draft);
}

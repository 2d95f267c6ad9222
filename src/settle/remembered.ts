import type { Earlier } from '../model/known.ts';
import type { Notice } from '../model/notice.ts';
import { laneOf } from '../model/notice.ts';
import type { Source } from '../model/source.ts';
import type { Place } from '../model/place.ts';
import type { RuleResult, Verdict } from '../model/verdict.ts';
import type { Mark } from '../model/finding.ts';
import { knownMarks } from './known.ts';
import type { Told } from './told.ts';
import { toldBy } from './told.ts';

export interface Remembering {
  textAt: (place: Place) => string;
  earlier?: readonly Earlier[];
  isGone?: (path: string) => boolean;
}

/** Marks what was there before; what an exception or a waiver has marked already stays as it is. */
export function remember(
  results: readonly RuleResult[],
  { textAt, earlier = [], isGone = () => false }: Remembering,
): { results: RuleResult[]; told: Told[] } {
  const marks = new Map<Verdict, Mark>();
  for (const one of earlier) {
    for (const [verdict, mark] of knownMarks(toldBy(results, textAt, one.pathThen), one, isGone)) {
      // What has grown since the first stays open, though the second may have known it as it is.
      if (verdict.mark.state === 'open' && !marks.has(verdict)) marks.set(verdict, mark);
    }
  }
  const marked = results.map(result => ({
    ...result,
    verdicts: result.verdicts.map(verdict => Object.assign({}, verdict, { mark: marks.get(verdict) ?? verdict.mark })),
  }));
  return { results: marked, told: toldBy(marked, textAt, path => path) };
}

export function rememberedSource(source: Source, earlier: readonly Earlier[]): Source {
  if (source.status !== 'failed') return source;
  const one = earlier.find(({ hadTrouble, pathThen }) => hadTrouble(pathThen(source.path), source.reason ?? ''));
  return one ? { ...source, known: one.by } : source;
}

/** Wrong input is never known: while it stands, nothing that rests on it can be trusted. */
export function rememberedNotice(notice: Notice, earlier: readonly Earlier[]): Notice {
  if (laneOf(notice) !== 'incomplete') return notice;
  const one = earlier.find(({ hadTrouble, pathThen }) =>
    hadTrouble(notice.at ? pathThen(notice.at.path) : '', notice.message),
  );
  return one ? { ...notice, known: one.by } : notice;
}

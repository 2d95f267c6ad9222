import type { Finding } from './model/finding.ts';
import type { Notice } from './model/notice.ts';
import { laneOf } from './model/notice.ts';
import { topOf } from './model/place.ts';
import { BASELINE_NAME, gapDigest, printBaseline, toldBy } from './settle/index.ts';
import type { CarriedFinding, CarriedGap } from './settle/index.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assess.ts';
import { readBaseline, unreadPaths } from './baseline.ts';
import { settled } from './run.ts';
import type { RunOptions } from './run.ts';

/** What `baseline update` would write, and what that changes; or what has to be mended first. */
export type BaselineUpdate =
  | { wrong: readonly Notice[] }
  | {
      text: string;
      /** Whether there is a file already. */
      isThere: boolean;
      kept: number;
      gone: number;
      added: number;
      /** Open findings and unread files that stay out of it. */
      left: number;
    };

/**
 * Writes the baseline anew from a run over everything. It only shrinks, unless it is told to grow: what is mended goes, what
 * has become less counts as the less. Lines of files that could not be read stay, since nobody can say that they are mended.
 */
export async function updatedBaseline(options: Omit<RunOptions, 'base'>, grow: boolean): Promise<BaselineUpdate> {
  const old = readBaseline(options.tree);
  const assessment = await assess(options);
  const report = settled(assessment, { ...options, base: null, suppressions: true }, null, old);
  const wrong = report.notices.filter(notice => laneOf(notice) === 'wrong' || notice.code === 'no-input');
  if (wrong.length > 0) return { wrong };

  const told = new Map(toldBy(assessment.results, assessment.textAt, path => path).map(one => [one.fingerprint, one]));
  const lineOf = ({ fingerprint, at, rule, magnitude }: Finding): CarriedFinding => ({
    path: at.path,
    rule,
    fingerprint,
    placeless: told.get(fingerprint)!.placeless,
    magnitude,
    at,
  });
  const carried = report.findings.filter(({ mark }) => mark.state === 'known' && mark.by === 'baseline');
  const open = report.findings.filter(({ mark }) => mark.state === 'open');
  const unread = unreadPaths(assessment);
  const isOpen = new Set(open.map(({ fingerprint }) => fingerprint));
  // Worse than the line says: it stays open, and the line stays as it was.
  const stay = old.baseline.findings.filter(
    ({ fingerprint, path }) => isOpen.has(fingerprint) || (unread.has(path) && !told.has(fingerprint)),
  );
  const gapsNow = gapsOf(assessment);
  const known = new Set(old.baseline.gaps.map(({ digest }) => digest));
  const oldGaps = gapsNow.filter(({ digest }) => known.has(digest));
  const newGaps = gapsNow.filter(({ digest }) => !known.has(digest));

  const lines = new Map([...carried.map(lineOf), ...stay].map(one => [one.fingerprint, one]));
  const kept = lines.size + oldGaps.length;
  if (grow) for (const one of open) lines.set(one.fingerprint, lineOf(one));
  const gaps = grow ? gapsNow : oldGaps;
  const before = old.baseline.findings.length + old.baseline.gaps.length;
  return {
    text: printBaseline({ findings: [...lines.values()], gaps }),
    isThere: old.sources.length > 0,
    kept,
    gone: before - kept,
    added: lines.size + gaps.length - kept,
    left: grow ? 0 : open.length + newGaps.length,
  };
}

/** What of files was not read or not understood, once each. */
function gapsOf({ gathered, notices }: Assessment): CarriedGap[] {
  const all = [
    ...gathered.sources
      .filter(({ status }) => status === 'failed')
      .map(({ path, reason }) => ({ path, digest: gapDigest(path, reason ?? '') })),
    ...notices
      .filter(notice => notice.at !== null && laneOf(notice) === 'incomplete')
      .map(({ at, message }) => ({ path: at!.path, digest: gapDigest(at!.path, message) })),
  ];
  return [...new Map(all.map(one => [one.digest, { ...one, at: topOf(BASELINE_NAME) }])).values()];
}

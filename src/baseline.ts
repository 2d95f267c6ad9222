import type { Notice } from './model/notice.ts';
import { laneOf } from './model/notice.ts';
import type { Source } from './model/source.ts';
import type { Tree } from './model/tree.ts';
import { UnreadableFile } from './model/tree.ts';
import { topOf } from './model/place.ts';
import { count } from './kit/text.ts';
import { BASELINE_NAME, heldBaseline, NO_BASELINE, parseBaseline, toldBy } from './settle/index.ts';
import type { Baseline } from './settle/index.ts';
import type { Assessment, AssessOptions } from './assess.ts';
import type { Base } from './base.ts';

/** The baseline of a tree: what counts of it, and what is to be said about it. */
export interface ReadBaseline {
  baseline: Baseline;
  notices: readonly Notice[];
  /** The file itself, if there is one. */
  sources: readonly Source[];
}

/** Reads the baseline; next to a base whose policy holds, only what that one carried too counts. */
export function readBaseline(tree: Tree, held: Pick<Base, 'tree' | 'pathThen'> | null = null): ReadBaseline {
  const own = ownBaseline(tree);
  if (!held) return own;
  const { counting, notices } = heldBaseline(own.baseline, ownBaseline(held.tree).baseline, held.pathThen);
  return { ...own, baseline: counting, notices: [...own.notices, ...notices] };
}

function ownBaseline(tree: Tree): ReadBaseline {
  if (!tree.list().some(({ path }) => path === BASELINE_NAME))
    return { baseline: NO_BASELINE, notices: [], sources: [] };
  const source = { path: BASELINE_NAME, role: 'policy' as const };
  try {
    const { baseline, notices } = parseBaseline(BASELINE_NAME, tree.read(BASELINE_NAME));
    const digest = tree.digest(BASELINE_NAME);
    return { baseline, notices, sources: [{ ...source, status: 'read', reason: null, digest }] };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { message } = error;
    const notice: Notice = { code: 'baseline-invalid', message, at: topOf(BASELINE_NAME), hint: null };
    return {
      baseline: NO_BASELINE,
      notices: [notice],
      sources: [{ ...source, status: 'failed', reason: message, digest: null }],
    };
  }
}

/** Lines that nothing answers to any more; only a run over everything can tell. */
export function unneeded(baseline: Baseline, assessment: Assessment, options: AssessOptions): Notice[] {
  const { rules = [], skipRules = [], policies = [], config = null } = options;
  if (baseline.findings.length === 0 || config !== null || rules.length + skipRules.length + policies.length > 0)
    return [];
  const told = toldBy(assessment.results, assessment.textAt, path => path);
  const there = new Set(told.flatMap(({ fingerprint, placeless }) => [fingerprint, placeless]));
  const unread = unreadPaths(assessment);
  const idle = baseline.findings.filter(
    one => !there.has(one.fingerprint) && !there.has(one.placeless) && !unread.has(one.path),
  );
  if (idle.length === 0) return [];
  const message = `nothing answers to ${count(idle.length, 'line')} of the baseline any more`;
  const hint = '`childproof baseline update` takes out what is mended';
  return [{ code: 'suppression-unused', message, at: idle[0]!.at, hint }];
}

/** Files of which nothing can be said: they were not read, or not understood whole. */
export function unreadPaths({ gathered, notices }: Assessment): ReadonlySet<string> {
  return new Set([
    ...gathered.sources.filter(({ status }) => status === 'failed').map(({ path }) => path),
    ...notices.flatMap(notice => (notice.at && laneOf(notice) === 'incomplete' ? [notice.at.path] : [])),
  ]);
}

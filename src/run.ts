import type { Notice } from './model/notice.ts';
import type { Report } from './model/report.ts';
import type { Severity } from './model/rule.ts';
import type { LibraryTexts, RenderContext } from './render/format.ts';
import { earlierIn, settle } from './settle/index.ts';
import { assess } from './assess.ts';
import type { Assessment, AssessOptions } from './assess.ts';
import { previewOf, runBase } from './base.ts';
import { readBaseline, unneeded } from './baseline.ts';
import type { ReadBaseline } from './baseline.ts';
import type { Base, BaseRun } from './base.ts';

import type { Gathered } from './gather.ts';

export { gather } from './gather.ts';
export type { Gathered } from './gather.ts';
export type { Base } from './base.ts';

/** What a run needs. Date and version come in from the edge: one input gives the same bytes. */
export interface RunOptions extends AssessOptions {
  version: string;
  failOn?: Severity | 'never';
  suppressions?: boolean;
  /** What the change is compared with; null for a run over everything, and the reason if a base was asked for in vain. */
  base?: Base | { missing: string; policyFrom: 'base' | 'head'; isOther?: true } | null;
}

/** The report, and what a renderer may know beyond it. */
export type Ran = { report: Report } & Required<Pick<RenderContext, 'source' | 'texts'>>;

/** The whole pipeline on one page: gather and evaluate, the base first; then settle. */
export async function run(options: RunOptions): Promise<Ran> {
  const { base = null } = options;
  const before = base && 'tree' in base ? await runBase(base, options) : null;
  const assessment = await assess(options, before?.held ?? null);
  const ran = { source: assessment.source, texts: textsOf(assessment.gathered.library) };
  const held = before?.held && base && 'tree' in base ? base : null;
  const report = settled(assessment, options, before, readBaseline(options.tree, held));
  const isHeld = report.notices.some(({ code }) => code === 'policy-change');
  if (!isHeld) return { report, ...ran };
  const own = settled(await assess(options), options, before, readBaseline(options.tree));
  return { report: { ...report, preview: previewOf(report, own) }, ...ran };
}

function textsOf({ rules, policies }: Gathered['library']): LibraryTexts {
  const ruleBy = new Map(rules.map(rule => [rule.id, rule]));
  const policyBy = new Map(policies.map(policy => [policy.id, policy]));
  return { rule: id => ruleBy.get(id) ?? null, policy: id => policyBy.get(id) ?? null };
}

export function settled(
  assessment: Assessment,
  options: RunOptions,
  before: BaseRun | null,
  carried: ReadBaseline,
): Report {
  const { gathered, policiesOf, results, notices, textAt } = assessment;
  const { base = null, asOf, version, failOn = 'error', suppressions = true } = options;
  const paths = new Set(options.tree.list().map(({ path }) => path));
  return settle({
    results,
    products: gathered.products,
    policiesOf,
    ruleIds: gathered.library.rules.map(rule => rule.id),
    notices: [...notices, ...noBase(base), ...carried.notices, ...unneeded(carried.baseline, assessment, options)],
    sources: [...gathered.sources, ...carried.sources],
    asOf,
    version,
    failOn,
    suppressions,
    textAt,
    directives: gathered.directives,
    earlier: [...(before ? [before.earlier] : []), ...(suppressions ? [earlierIn(carried.baseline)] : [])],
    isGone: path => !paths.has(path),
    comparedWith: base && 'tree' in base ? { name: base.name, policyFrom: base.policyFrom } : null,
  });
}

/** Without its base every finding of a change is open; and its policy, which could have been weakened, is its own. */
function noBase(base: RunOptions['base']): Notice[] {
  if (!base || 'tree' in base) return [];
  const message = `the base of the change could not be had, so everything is open: ${base.missing}`;
  const hint = 'check out with `fetch-depth: 2` or more, or name the base with --diff-base';
  return [{ code: base.policyFrom === 'base' || base.isOther ? 'no-base' : 'not-judged', message, at: null, hint }];
}

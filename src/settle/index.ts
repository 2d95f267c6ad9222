import type { Directive } from '../model/directive.ts';
import type { Finding, Mark } from '../model/finding.ts';
import type { Notice } from '../model/notice.ts';
import { laneOf } from '../model/notice.ts';
import type { Place } from '../model/place.ts';
import { comparePlaces, compareText } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import type { Product } from '../model/product.ts';
import type { Report } from '../model/report.ts';
import type { Severity } from '../model/rule.ts';
import type { Source } from '../model/source.ts';
import type { RuleResult, Verdict } from '../model/verdict.ts';
import type { Earlier } from '../model/known.ts';
import { leavesKnownGaps } from '../model/known.ts';
import { attestationsOf } from './attestations.ts';
import { directiveMarks } from './directives.ts';
import { findingsOf } from './findings.ts';
export { stoodFor } from './stood-for.ts';
export { toldBy } from './told.ts';
export * from './baseline.ts';
import { countOutcomes, provisionsOf } from './provisions.ts';
import { suppressionsOf } from './suppressions.ts';
import { remember, rememberedNotice, rememberedSource } from './remembered.ts';

export interface SettleRequest {
  results: readonly RuleResult[];
  products: readonly Product[];
  policiesOf: (product: string) => readonly Policy[];
  ruleIds: readonly string[];
  notices: readonly Notice[];
  sources: readonly Source[];
  asOf: string;
  version: string;
  failOn: Severity | 'never';
  /** False with `--no-suppressions`: everything is open. */
  suppressions: boolean;
  textAt: (place: Place) => string;
  /** Comments that ask to leave a line alone. */
  directives?: readonly Directive[];
  /** What was there before, the one that counts first in front. */
  earlier?: readonly Earlier[];
  comparedWith?: Report['comparedWith'];
  /** Whether a path of before is no longer there. */
  isGone?: (path: string) => boolean;
}

/** Marks verdicts by exceptions and waivers, and writes the report. */
export function settle(request: SettleRequest): Report {
  const { products, asOf } = request;
  const notices = [...request.notices];
  const byProduct = new Map(products.map(product => [product.id, product]));
  const suppressions = new Map(
    products.map(product => {
      const ran = request.results.filter(one => one.product === product.id).map(one => one.rule.id);
      return [product.id, suppressionsOf(product, request.ruleIds, new Set(ran), request.policiesOf(product.id), asOf)];
    }),
  );
  const attestations = new Map(
    products.map(product => [product.id, attestationsOf(product, request.policiesOf(product.id), asOf)]),
  );
  for (const { faults } of attestations.values()) notices.push(...faults);
  const ranAnywhere = new Set(request.results.map(({ rule }) => rule.id));
  const directives = directiveMarks(request.directives ?? [], request.ruleIds, ranAnywhere, asOf);
  const markOf = (product: string, verdict: Verdict): Mark => {
    const mark = suppressions.get(product)!.markOf(verdict);
    return mark.state === 'open' ? directives.markOf(verdict) : mark;
  };
  const suppressed = request.results.map(result => ({
    ...result,
    verdicts: result.verdicts.map(verdict =>
      request.suppressions ? Object.assign({}, verdict, { mark: markOf(result.product, verdict) }) : verdict,
    ),
  }));
  for (const one of [...suppressions.values(), directives])
    notices.push(...one.faults, ...(request.suppressions ? one.unused() : []));
  const { results, told } = remember(suppressed, request);
  const findings = findingsOf(told, byProduct, request.textAt);
  const verdicts = results
    .flatMap(result => result.verdicts)
    // What its finding says beside it, the finding says.
    .map(({ edits: _edits, settle: _settle, ...verdict }) => verdict)
    .sort(compareVerdicts);
  const sources = request.sources.map(source => rememberedSource(source, request.earlier ?? []));
  notices.forEach((notice, index) => (notices[index] = rememberedNotice(notice, request.earlier ?? [])));
  const complete = isComplete(findings, notices, sources);
  const hasGaps = leavesKnownGaps({ findings, notices, sources });
  const missing = !complete
    ? 'the run is incomplete'
    : hasGaps
      ? 'something was not read or decided before either'
      : null;
  return {
    schemaVersion: 1,
    tool: { name: 'childproof', version: request.version },
    asOf,
    complete,
    failOn: request.failOn,
    comparedWith: request.comparedWith ?? null,
    preview: null,
    products: products
      .filter(product => product.manifest !== null)
      .map(({ id, name, manifest }) => ({ id, name, manifest: manifest! })),
    summary: summarise(findings, verdicts, sources),
    findings,
    verdicts,
    provisions: provisionsOf(products, request.policiesOf, results, missing, id => attestations.get(id)!),
    notices: notices.sort(compareNotices),
    sources: sources.sort((a, b) => compareText(a.path, b.path) || compareText(a.role, b.role)),
  };
}

/** Complete means: everything in scope was read, and every question that was asked has an answer somebody stands for. */
function isComplete(findings: readonly Finding[], notices: readonly Notice[], sources: readonly Source[]): boolean {
  return (
    !findings.some(finding => finding.verdict === 'unknown' && finding.mark.state === 'open') &&
    !notices.some(notice => laneOf(notice) !== 'info' && !notice.known) &&
    !sources.some(source => source.status === 'failed' && !source.known)
  );
}

function summarise(
  findings: readonly Finding[],
  verdicts: readonly Verdict[],
  sources: readonly Source[],
): Report['summary'] {
  const summary: Report['summary'] = {
    findings: { error: 0, warning: 0, note: 0 },
    verdicts: countOutcomes(verdicts),
    marks: { open: 0, waived: 0, excepted: 0, known: 0 },
    sources: { read: 0, skipped: 0, failed: 0 },
  };
  for (const finding of findings) {
    summary.findings[finding.severity]++;
    summary.marks[finding.mark.state satisfies Mark['state']]++;
  }
  for (const source of sources) summary.sources[source.status]++;
  return summary;
}

function compareVerdicts(a: Verdict, b: Verdict): number {
  return compareText(a.rule, b.rule) || comparePlaces(a.at, b.at) || compareText(a.subject, b.subject);
}

function compareNotices(a: Notice, b: Notice): number {
  const order = { wrong: 0, incomplete: 1, info: 2 };
  const byPlace = a.at && b.at ? comparePlaces(a.at, b.at) : a.at ? 1 : b.at ? -1 : 0;
  return order[laneOf(a)] - order[laneOf(b)] || byPlace || compareText(a.message, b.message);
}

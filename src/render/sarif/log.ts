import { exitCode, whyExit, whyIncomplete } from '../../model/exit.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { RenderContext } from '../format.ts';
import { claimOf } from '../words/claim.ts';
import { worstFirst } from '../words/order.ts';
import { troublesOf } from '../words/trouble.ts';
import { lineHashIn } from './line-hash.ts';
import { MOST_RESULTS } from './limits.ts';
import { ROOT, uriOf } from './location.ts';
import { notificationDescriptors, notificationsOf } from './notifications.ts';
import { isSuppressed, resultOf, troubleResult } from './result.ts';
import { ruleDescriptors, troubleDescriptors } from './rules.ts';
import { hasTaxon, policiesOf, taxonomiesOf } from './taxonomies.ts';
import { verdictResults } from './verdicts.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** For upload, as GitHub reads it; or for an archive, as SARIF means it. */
export type Profile = 'upload' | 'archive';

/**
 * A report as a SARIF log of one run. An upload leaves out what somebody answers for, because GitHub knows no suppression
 * and would open an alert; what the base of a change had stays, or GitHub would call it fixed.
 */
export function sarifLog(report: Report, context: RenderContext, profile: Profile) {
  const isArchive = profile === 'archive';
  const { prefix = '' } = context;
  const troubles = troublesOf(report).filter(({ isKnown }) => !isKnown);
  const policies = policiesOf(report.provisions);
  const rules = [...ruleDescriptors(report, context, policies), ...troubleDescriptors(troubles)];
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const results = {
    prefix,
    isArchive,
    isTaxon: (provision: { policy: string; id: string }) => hasTaxon(report, provision),
    lineHash: lineHashIn(context),
    compares: report.comparedWith !== null,
    indexOf: (rule: string) => places.get(rule) ?? -1,
  };
  const [leftOut, wanted] = isArchive ? [[], report.findings] : split(report.findings);
  const room = isArchive ? Infinity : Math.max(0, MOST_RESULTS - troubles.length);
  const written = wanted.length > room ? worstFirst(wanted).slice(0, room) : wanted;
  const notifications = notificationsOf(
    report,
    { wanted: wanted.length + troubles.length, written: written.length + troubles.length, leftOut },
    prefix,
  );
  const fallback = report.products[0]?.manifest ?? 'childproof.yaml';
  const code = exitCode(report);
  const taxonomies = taxonomiesOf(report, context);
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            rules,
            notifications: notificationDescriptors(notifications),
            ...(taxonomies.length > 0 && {
              supportedTaxonomies: taxonomies.map(({ name }, index) => ({ name, index })),
            }),
          },
        },
        ...(taxonomies.length > 0 && { taxonomies }),
        automationDetails: { id: `childproof/${prefix === '' ? '' : `${uriOf(prefix)}/`}` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository that was checked.' } } },
        invocations: [
          {
            executionSuccessful: report.complete && code !== 2,
            exitCode: code,
            exitCodeDescription: whyExit(report),
            toolExecutionNotifications: notifications,
          },
        ],
        results: [
          ...troubles.map(trouble => troubleResult(trouble, results, fallback)),
          ...written.map(finding => resultOf(finding, results)),
          ...(isArchive ? verdictResults(report, results) : []),
        ],
        properties: {
          asOf: report.asOf,
          complete: report.complete,
          incompleteBecause: whyIncomplete(report),
          claim: claimOf(report),
          comparedWith: report.comparedWith,
          marks: report.summary.marks,
        },
      },
    ],
  };
}

function split(findings: readonly Finding[]): [leftOut: Finding[], wanted: Finding[]] {
  return [findings.filter(isSuppressed), findings.filter(finding => !isSuppressed(finding))];
}

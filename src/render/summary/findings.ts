import type { Finding } from '../../model/finding.ts';
import { formatPlace } from '../../model/place.ts';
import type { Report } from '../../model/report.ts';
import type { RenderContext } from '../format.ts';
import { worstFirst } from '../words/order.ts';
import { prose } from '../words/prose.ts';
import { servesWords } from '../words/provision.ts';
import { witnessWords } from '../words/witness.ts';
import type { Block } from './markdown.ts';
import { code, escaped, link, paragraph, sentence, table } from './markdown.ts';

const SEVERITY_MARKS = { error: '❌ error', warning: '⚠️ warning', note: 'ℹ️ note' } as const;

/** Open findings, worst first; then those that somebody answers for. */
export function findingsBlocks({ findings }: Pick<Report, 'findings'>, context: RenderContext): Block[] {
  const open = worstFirst(findings.filter(finding => finding.mark.state === 'open'));
  const marked = worstFirst(findings.filter(finding => finding.mark.state !== 'open'));
  return [
    ...(open.length === 0
      ? []
      : [
          paragraph('### Open findings'),
          table(
            ['', 'Where', 'What is wrong, and what to do', 'Serves'],
            open.map(finding => [
              markOf(finding),
              code(formatPlace(finding.at)),
              cell(finding, context),
              escaped(servesWords(finding)),
            ]),
          ),
        ]),
    ...(marked.length === 0
      ? []
      : [
          paragraph('### Findings that somebody answers for'),
          table(
            ['State', 'Where', 'What is wrong', 'Who', 'Until', 'Why'],
            marked.map(finding => [
              finding.mark.state,
              code(formatPlace(finding.at)),
              `${sentence(messageOf(finding))}<br>${ruleOf(finding, context)}`,
              escaped(finding.mark.owner ?? finding.mark.by ?? ''),
              escaped(finding.mark.until ?? ''),
              sentence(prose(finding.mark.reason ?? '')),
            ]),
          ),
        ]),
  ];
}

function markOf({ verdict, severity }: Finding): string {
  return verdict === 'unknown' ? `❔ undecided ${severity}` : SEVERITY_MARKS[severity];
}

function messageOf({ verdict, message }: Finding): string {
  return `${verdict === 'unknown' ? 'Could not be decided: ' : ''}${prose(message.engineer)}`;
}

function cell(finding: Finding, context: RenderContext): string {
  const { witness, related, fix, confidence } = finding;
  return [
    sentence(messageOf(finding)),
    ...(witness ? [`**Witness:** ${sentence(witnessWords(witness))}`] : []),
    ...related.map(({ at, message }) => `**See:** ${code(formatPlace(at))} ${sentence(prose(message))}`),
    `**Fix:** ${sentence(prose(fix))}`,
    `${ruleOf(finding, context)}${confidence === 'high' ? '' : `, ${confidence} confidence`}`,
  ].join('<br>');
}

function ruleOf({ rule }: Finding, { ruleUrl }: RenderContext): string {
  return link(code(rule), ruleUrl?.(rule) ?? null);
}

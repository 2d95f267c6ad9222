import type { Finding } from '../../model/finding.ts';
import { formatPlace } from '../../model/place.ts';
import type { Report } from '../../model/report.ts';
import { count } from '../../kit/text.ts';
import type { RenderContext } from '../format.ts';
import { worstFirst } from '../words/order.ts';
import { placesShown } from '../words/places.ts';
import { prose } from '../words/prose.ts';
import { servesWords } from '../words/provision.ts';
import { witnessWords } from '../words/witness.ts';
import type { Block } from './escape.ts';
import { code, escaped, folded, link, paragraph, sentence, table } from './escape.ts';

const SEVERITY_MARKS = { error: '❌ error', warning: '⚠️ warning', note: 'ℹ️ note' } as const;

/** What fails or could not be decided, worst first. */
export function openBlocks({ findings }: Pick<Report, 'findings'>, context: RenderContext): Block[] {
  const open = worstFirst(findings.filter(finding => finding.mark.state === 'open'));
  if (open.length === 0) return [];
  const rows = open.map(finding => [
    markOf(finding),
    code(formatPlace(finding.at)),
    cell(finding, context),
    escaped(servesWords(finding)),
  ]);
  return [paragraph('### Open findings'), table(['', 'Where', 'What is wrong, and what to do', 'Serves'], rows)];
}

/** What somebody answers for, with their reason. */
export function answeredBlocks({ findings }: Pick<Report, 'findings'>, context: RenderContext): Block[] {
  const answered = worstFirst(findings.filter(({ mark }) => mark.state === 'waived' || mark.state === 'excepted'));
  if (answered.length === 0) return [];
  const rows = answered.map(finding => [
    finding.mark.state,
    code(formatPlace(finding.at)),
    `${sentence(messageOf(finding))}<br>${ruleOf(finding, context)}`,
    escaped(finding.mark.owner ?? finding.mark.by ?? ''),
    escaped(finding.mark.until ?? ''),
    sentence(prose(finding.mark.reason ?? '')),
  ]);
  return [
    paragraph('### Findings that somebody answers for'),
    table(['State', 'Where', 'What is wrong', 'Who', 'Until', 'Why'], rows),
  ];
}

/** What was there before: folded up, because it is not news. */
export function knownBlocks({ findings }: Pick<Report, 'findings'>, context: RenderContext): Block[] {
  const known = worstFirst(findings.filter(({ mark }) => mark.state === 'known'));
  if (known.length === 0) return [];
  const rows = known.map(finding => [
    markOf(finding),
    code(formatPlace(finding.at)),
    `${sentence(messageOf(finding))}<br>${ruleOf(finding, context)}`,
    sentence(prose(finding.mark.reason ?? finding.mark.by ?? '')),
  ]);
  const title = `${count(known.length, 'finding')} known from before`;
  return [folded(title, table(['', 'Where', 'What is wrong', 'Known'], rows))];
}

function markOf({ verdict, severity }: Finding): string {
  return verdict === 'unknown' ? `❔ undecided ${severity}` : SEVERITY_MARKS[severity];
}

function messageOf({ verdict, message }: Finding): string {
  return `${verdict === 'unknown' ? 'Could not be decided: ' : ''}${prose(message.engineer)}`;
}

function cell(finding: Finding, context: RenderContext): string {
  const { witness, fix, confidence } = finding;
  const { shown, rest } = placesShown(finding);
  return [
    sentence(messageOf(finding)),
    ...(witness ? [`**Witness:** ${sentence(witnessWords(witness))}`] : []),
    ...shown.map(({ at, message }) => `**See:** ${code(formatPlace(at))} ${sentence(prose(message))}`),
    ...(rest > 0 ? [`and ${count(rest, 'more place')}`] : []),
    `**Fix:** ${sentence(prose(fix))}`,
    `${ruleOf(finding, context)}${confidence === 'high' ? '' : `, ${confidence} confidence`}`,
  ].join('<br>');
}

function ruleOf({ rule }: Finding, { ruleUrl }: RenderContext): string {
  return link(code(rule), ruleUrl?.(rule) ?? null);
}

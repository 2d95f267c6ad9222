import type { Finding } from '../../model/finding.ts';
import { formatPlace } from '../../model/place.ts';
import { visible } from '../../kit/text.ts';
import { placesShown } from '../words/places.ts';
import { prose } from '../words/prose.ts';
import { servesWords } from '../words/provision.ts';
import { witnessSource, witnessWords } from '../words/witness.ts';
import { frame } from './frame.ts';
import type { Page } from './page.ts';
import { brushOf } from './paint.ts';
import { row, wrap } from './wrap.ts';

/** What the reader has just seen and need not see again. */
export interface Seen {
  /** The place of another finding that says the same fix; null if it is said here. */
  fix: string | null;
  /** True if the finding above shows the same place. */
  frame: boolean;
}

const INDENT = '  ';
const LABEL = 11;

/**
 * One finding: place, severity and rule; what is wrong; where; for whom; what to do. A finding somebody answers for takes
 * its head and the answer only.
 */
export function findingLines(finding: Finding, page: Page, seen: Seen): string[] {
  const { paint, width } = page;
  const brush = brushOf(paint, finding);
  const isOpen = finding.mark.state === 'open';
  const state = isOpen ? brush(severityWord(finding)) : paint.faint(`${finding.mark.state} ${severityWord(finding)}`);
  const head = [paint.place(visible(formatPlace(finding.at))), state, visible(finding.rule)].join('  ');
  const message = wrap(messageOf(finding), width - INDENT.length).map(line => `${INDENT}${line}`);
  if (!isOpen) return [head, ...message.map(paint.faint), ...field(finding.mark.state, markWords(finding), page)];
  return [head, ...message, ...(seen.frame ? [] : framed(finding, page)), ...details(finding, page, seen.fix)];
}

function severityWord({ verdict, severity }: Finding): string {
  return verdict === 'unknown' ? `undecided ${severity}` : severity;
}

/** What qualifies the finding: how sure the rule is, the ages it counts with, the product where there are several. */
function terms({ confidence, parameters, product, mark }: Finding, page: Page): string {
  return visible(
    [
      ...(mark.state === 'open' && mark.reason !== null ? [mark.reason] : []),
      ...(confidence === 'high' ? [] : [`${confidence} confidence`]),
      ...Object.entries(parameters).map(([name, value]) => `${name} ${value}`),
      ...(page.namesProducts && product !== null ? [`product ${product}`] : []),
    ].join(', '),
  );
}

function messageOf({ verdict, message }: Finding): string {
  return verdict === 'unknown' ? `Could not be decided: ${prose(message.engineer)}` : prose(message.engineer);
}

function framed({ at, verdict, severity }: Finding, page: Page): string[] {
  const lines = page.linesOf(at.path);
  if (lines === null) return [];
  const drawn = frame(lines, at, page.width - INDENT.length, page.paint, brushOf(page.paint, { verdict, severity }));
  return drawn.length === 0 ? [] : ['', ...drawn.map(line => `${INDENT}${line}`), ''];
}

function details(finding: Finding, page: Page, fixSeen: string | null): string[] {
  const { at, witness, trace, edit, provisions } = finding;
  const { shown, rest } = placesShown(finding);
  return [
    ...(witness
      ? [...field('witness', witnessWords(witness), page), ...field('', witnessSource(witness, at), page)]
      : []),
    ...(trace ?? []).flatMap(({ at, message }, step) =>
      field(step === 0 ? 'calls' : '', `${step + 1}. ${visible(formatPlace(at))} ${prose(message)}`, page),
    ),
    ...shown.flatMap(({ at, message }, index) =>
      field(index === 0 ? 'see' : '', `${visible(formatPlace(at))} ${prose(message)}`, page),
    ),
    ...(rest > 0 ? field('', `and ${rest} more; --format json has them all`, page) : []),
    ...field('fix', fixSeen === null ? prose(finding.fix) : `as for ${fixSeen}`, page),
    ...(edit ? field('write', `\`${prose(edit.to)}\` at ${visible(formatPlace(edit.at))}`, page) : []),
    ...field('serves', visible(servesWords({ provisions })), page),
    ...field('with', terms(finding, page), page),
  ];
}

function markWords({ mark: { until, owner, by, reason } }: Finding): string {
  const answers = owner ?? by;
  const who = [...(until === null ? [] : [`until ${until}`]), ...(answers === null ? [] : [`by ${answers}`])].join(' ');
  return prose([who, reason ?? ''].filter(part => part !== '').join(': '));
}

function field(label: string, text: string, { width, paint }: Page): string[] {
  return row(label, LABEL, text, width - INDENT.length, { label: paint.faint }).map(line => `${INDENT}${line}`);
}

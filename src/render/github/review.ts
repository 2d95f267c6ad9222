import type { Finding } from '../../model/finding.ts';
import { formatPlace } from '../../model/place.ts';
import { count } from '../../kit/text.ts';
import type { RenderContext } from '../format.ts';
import { code, escaped, link, sentence } from '../markdown/escape.ts';
import { placesShown } from '../words/places.ts';
import { prose } from '../words/prose.ts';
import { servesWords } from '../words/provision.ts';
import { witnessWords } from '../words/witness.ts';
import { voiceOf } from '../words/voice.ts';

const MARKS = { error: '❌', warning: '⚠️', note: 'ℹ️' } as const;
/** The lines that an edit replaces, as they are and as they would be. */
export interface Suggestion {
  path: string;
  first: number;
  last: number;
  before: readonly string[];
  text: string;
}

/** An edit as whole lines, the only ones that a suggestion can replace; null without an edit or its file. */
export function suggestionFor({ edit }: Finding, source: RenderContext['source']): Suggestion | null {
  if (edit === null) return null;
  const { path, start, end } = edit.at;
  const lines = source(path)?.split(/\r\n|\n|\r/) ?? [];
  const before = lines.slice(start.line - 1, end.line);
  if (before.length !== end.line - start.line + 1) return null;
  const text = `${before[0]!.slice(0, start.column - 1)}${edit.to}${before.at(-1)!.slice(end.column - 1)}`;
  return { path, first: start.line, last: end.line, before, text };
}

/** A finding as a comment beside its line, as Markdown. */
export function reviewComment(finding: Finding, suggestion: string | null, context: RenderContext): string {
  const { verdict, severity, title, rule, witness, fix, confidence } = finding;
  const isUndecided = verdict === 'unknown';
  const serves = servesWords(finding);
  const ruleName = link(code(rule), context.ruleUrl?.(rule) ?? null);
  return [
    `${isUndecided ? '❔' : MARKS[severity]} **${escaped(`${isUndecided ? 'Undecided: ' : ''}${title}`)}**`,
    sentence(prose(voiceOf(finding))),
    ...(finding.mark.reason === null ? [] : [sentence(prose(finding.mark.reason))]),
    ...(witness ? [`**Witness:** ${sentence(witnessWords(witness))}`] : []),
    ...placesShown(finding).shown.map(
      ({ at, message }) => `**See:** ${code(formatPlace(at))} ${sentence(prose(message))}`,
    ),
    `**Fix:** ${sentence(prose(fix))}`,
    ...(suggestion === null ? [] : [fenced(suggestion)]),
    `${ruleName}${confidence === 'high' ? '' : `, ${confidence} confidence`}${serves === '' ? '' : `; serves ${escaped(serves)}`}`,
  ].join('\n\n');
}

/** What a review says as a whole: it neither approves nor claims. */
export function reviewBody(open: number, without: number): string {
  const rest =
    without === 0 ? '' : ` ${count(without, 'finding')} not on a line of the diff: see the summary of the job.`;
  return `childproof has ${count(open, 'open finding')}.${rest}`;
}

/** The fence is longer than any run of backticks inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}suggestion\n${text}\n${fence}`;
}

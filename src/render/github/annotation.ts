import type { Finding } from '../../model/finding.ts';
import type { Notice } from '../../model/notice.ts';
import { laneOf } from '../../model/notice.ts';
import { formatPlace } from '../../model/place.ts';
import type { Place } from '../../model/place.ts';
import { joinPath } from '../../kit/path.ts';
import { visible } from '../../kit/text.ts';
import { breakMarkers } from '../../kit/workflow-command.ts';
import { placesShown } from '../words/places.ts';
import { prose, shorten } from '../words/prose.ts';
import { servesWords } from '../words/provision.ts';
import { voiceOf } from '../words/voice.ts';
import { witnessWords } from '../words/witness.ts';

export const LEVELS = ['error', 'warning', 'notice'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * A remark on lines of a file, as GitHub shows it beside a change. Lines and columns count from 1 and both ends are part
 * of it; columns are there only if it lies on one line. Texts are safe to print once they are escaped for a command.
 */
export interface Annotation {
  level: Level;
  title: string;
  message: string;
  file: string | null;
  startLine?: number;
  endLine?: number;
  startColumn?: number;
  endColumn?: number;
}

/** GitHub cuts a message here, silently; ours ends earlier and says so. */
const LONGEST_MESSAGE = 4096;
const LONGEST_TITLE = 200;
const CUT = '\n… (cut; the JSON report has all of it)';

/** What an annotation needs to know beyond the report. */
export interface AnnotationContext {
  /** Path of the checked directory from the root of the repository. */
  prefix: string;
}

/** A finding at its level; an undecided one is a warning that says so. */
export function annotateFinding(finding: Finding, context: AnnotationContext): Annotation {
  const { verdict, severity, title, rule, witness, fix, provisions, confidence } = finding;
  const isUndecided = verdict === 'unknown';
  const serves = servesWords({ provisions });
  const lines = [
    `${isUndecided ? 'Could not be decided: ' : ''}${prose(voiceOf(finding))}`,
    ...(finding.mark.reason === null ? [] : [prose(finding.mark.reason)]),
    ...(witness ? [`Witness: ${witnessWords(witness)}`] : []),
    ...placesShown(finding).shown.map(
      ({ at, message }) => `See: ${formatPlace({ ...at, path: joinPath(context.prefix, at.path) })} ${prose(message)}`,
    ),
    `Fix: ${prose(fix)}`,
    [`Rule: ${rule}`, ...(confidence === 'high' ? [] : [`${confidence} confidence`])].join(', '),
    ...(serves === '' ? [] : [`Serves: ${serves}`]),
  ];
  return {
    level: isUndecided ? 'warning' : severity === 'note' ? 'notice' : severity,
    title: titleOf(isUndecided ? `Undecided: ${title}` : title),
    message: messageOf(lines),
    ...spanOf(finding.at, context),
  };
}

const LANE_LEVELS = { wrong: 'error', incomplete: 'warning', info: 'notice' } as const;
const LANE_TITLES = { wrong: 'Wrong input', incomplete: 'Not understood', info: 'Good to know' } as const;

/** Trouble with an input, at the level of what it does to the run. */
export function annotateNotice(notice: Notice, context: AnnotationContext): Annotation {
  const lane = laneOf(notice);
  return {
    level: notice.code === 'policy-change' ? 'warning' : LANE_LEVELS[lane],
    title: notice.code === 'policy-change' ? 'Change of policy' : LANE_TITLES[lane],
    message: messageOf([prose(notice.message), ...(notice.hint === null ? [] : [prose(notice.hint)])]),
    ...(notice.at === null ? { file: null } : spanOf(notice.at, context)),
  };
}

function titleOf(text: string): string {
  return shorten(breakMarkers(prose(text)), LONGEST_TITLE, '…');
}

function messageOf(lines: readonly string[]): string {
  return shorten(lines.map(line => breakMarkers(visible(line))).join('\n'), LONGEST_MESSAGE, CUT);
}

/** Our ends are exclusive, GitHub's are not. An end at the start of a line belongs to the line before. */
function spanOf({ path, start, end }: Place, { prefix }: AnnotationContext) {
  const endLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const isOneLine = start.line === end.line;
  return {
    file: breakMarkers(visible(joinPath(prefix, path))),
    startLine: start.line,
    endLine: Math.max(start.line, endLine),
    ...(isOneLine ? { startColumn: start.column, endColumn: Math.max(start.column, end.column - 1) } : {}),
  };
}

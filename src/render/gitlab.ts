import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { sha256 } from '../kit/digest.ts';
import { joinPath } from '../kit/path.ts';
import type { Place } from '../model/place.ts';
import { topOf } from '../model/place.ts';
import { defineFormat } from './format.ts';
import { strictJson } from './words/harmless-json.ts';
import { markWords } from './words/mark.ts';
import { prose, shorten } from './words/prose.ts';
import { servesWords } from './words/provision.ts';
import type { Trouble } from './words/trouble.ts';
import { LANE_WORDS, troublesOf } from './words/trouble.ts';
import { voiceOf } from './words/voice.ts';
import { witnessWords } from './words/witness.ts';

/** An entry of GitLab's Code Quality report; it knows these keys and ignores all others. */
interface Entry {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: 'blocker' | 'critical' | 'major' | 'minor' | 'info';
  location: { path: string; lines: { begin: number; end: number } };
}

const SEVERITIES = { error: 'critical', warning: 'major', note: 'minor' } as const;
/** It is shown as a line of a list. */
const LONGEST = 1000;

export default defineFormat({
  id: 'gitlab',
  about: 'Code Quality report of GitLab; what does not count is an info that says why',
  render(report, { prefix = '' }) {
    return strictJson([...troubleEntries(report, prefix), ...report.findings.map(one => entryOf(one, prefix))]);
  },
});

/**
 * GitLab compares with the report of the target branch by fingerprint. What is known or answered for stays in, or it would
 * be called resolved.
 */
function entryOf(finding: Finding, prefix: string): Entry {
  const { rule, verdict, severity, fingerprint, at, mark, witness, fix } = finding;
  const isOpen = mark.state === 'open';
  const serves = servesWords(finding);
  const words = [
    ...(isOpen ? [] : [`Not counted, ${markWords(mark)}.`]),
    `${verdict === 'unknown' ? 'Could not be decided: ' : ''}${prose(voiceOf(finding))}`,
    ...(isOpen && mark.reason !== null ? [`(${prose(mark.reason)})`] : []),
    ...(witness ? [`Witness: ${witnessWords(witness)}.`] : []),
    `Fix: ${prose(fix)}`,
    ...(serves === '' ? [] : [`Serves: ${prose(serves)}`]),
  ];
  return {
    description: textOf(words),
    check_name: textOf([rule]),
    fingerprint,
    severity: !isOpen ? 'info' : verdict === 'unknown' && severity === 'error' ? 'major' : SEVERITIES[severity],
    location: locationOf(at, prefix),
  };
}

function troubleEntries(report: Report, prefix: string): Entry[] {
  const fallback = topOf(report.products[0]?.manifest ?? 'childproof.yaml');
  const seen = new Map<string, number>();
  return troublesOf(report).map((trouble: Trouble) => {
    const { lane, code, message, hint, at, isKnown } = trouble;
    const identity = [code, at?.path ?? '', message].join('\0');
    const nth = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, nth);
    const words = [
      `${LANE_WORDS[lane]}: ${prose(message)}`,
      ...(isKnown ? ['(it was there before)'] : []),
      ...(hint === null ? [] : [`Fix: ${prose(hint)}`]),
    ];
    return {
      description: textOf(words),
      check_name: `childproof/${code}`,
      fingerprint: sha256(`${identity}\0${nth}`).slice('sha256:'.length),
      severity: isKnown ? 'info' : lane === 'wrong' ? 'blocker' : 'critical',
      location: locationOf(at ?? fallback, prefix),
    };
  });
}

function locationOf({ path, start, end }: Place, prefix: string): Entry['location'] {
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  return { path: joinPath(prefix, path), lines: { begin: start.line, end: Math.max(start.line, last) } };
}

function textOf(words: readonly string[]): string {
  return shorten(prose(words.join(' ')), LONGEST, '… (cut)');
}

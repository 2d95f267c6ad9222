import type { Finding } from '../model/finding.ts';
import { laneOf } from '../model/notice.ts';
import type { Place } from '../model/place.ts';
import { formatPlace } from '../model/place.ts';
import { leavesKnownGaps } from '../model/known.ts';
import type { Report } from '../model/report.ts';
import { whyIncomplete } from '../model/exit.ts';
import { count, visible } from '../kit/text.ts';
import { joinPath } from '../kit/path.ts';
import { defineFormat } from './format.ts';
import type { Case } from './junit/suites.ts';
import { suitesXml } from './junit/suites.ts';
import { claimOf } from './words/claim.ts';
import { markWords } from './words/mark.ts';
import { prose } from './words/prose.ts';
import { servesWords } from './words/provision.ts';
import { idleRules } from './words/idle.ts';
import { LANE_WORDS, troublesOf } from './words/trouble.ts';
import { voiceOf } from './words/voice.ts';
import { witnessWords } from './words/witness.ts';

export default defineFormat({
  id: 'junit',
  about: 'JUnit XML: a suite per rule; undecided is an error, what does not count or apply is skipped, never passed',
  render(report, { prefix = '' }) {
    const where = (at: Place) => visible(formatPlace({ ...at, path: joinPath(prefix, at.path) }));
    const cases = [...findingCases(report, where), ...verdictCases(report, where)];
    const rules = [...new Set(cases.map(({ suite }) => suite))].sort();
    return suitesXml([
      { name: 'childproof: what was looked at', cases: inputCases(report, where), out: remarksOf(report) },
      ...rules.map(rule => ({ name: rule, cases: cases.filter(({ suite }) => suite === rule), out: '' })),
    ]);
  },
});

/** A place of the repository in words. */
type Where = (at: Place) => string;

/** One case that nothing but a whole look passes, so that an empty run is no green one; then each input in trouble. */
function inputCases(report: Report, where: Where): Case[] {
  const isWhole = report.complete && !leavesKnownGaps(report);
  const gaps = whyIncomplete(report).join('; ');
  const whole: Case = {
    suite: '',
    name: 'everything in scope was read and decided',
    place: '',
    ...(isWhole
      ? { outcome: 'passed' }
      : report.complete
        ? { outcome: 'skipped', text: 'something was not read or not decided before either' }
        : { outcome: 'error', type: 'incomplete', message: gaps, text: gaps }),
  };
  const troubles = troublesOf(report).map(({ lane, code, message, hint, at, isKnown }): Case => {
    const text = [prose(message), ...(hint === null ? [] : [`Fix: ${prose(hint)}`])].join('\n');
    const place = at === null ? '' : where(at);
    const name = `${LANE_WORDS[lane]}: ${code}`;
    return isKnown
      ? { suite: '', name, place, outcome: 'skipped', text: `it was there before: ${text}` }
      : { suite: '', name, place, outcome: 'error', type: code, message: prose(message), text };
  });
  return [whole, ...troubles];
}

function findingCases({ findings }: Report, where: Where): Case[] {
  return findings.map((finding): Case => {
    const { rule, mark, verdict, severity, subject } = finding;
    const head = { suite: rule, name: subject, place: where(finding.at) };
    if (mark.state !== 'open') return { ...head, outcome: 'skipped', text: `not counted, ${markWords(mark)}` };
    const text = textOf(finding, where);
    const message = prose(voiceOf(finding));
    return verdict === 'unknown'
      ? { ...head, outcome: 'error', type: 'undecided', message: `Could not be decided: ${message}`, text }
      : { ...head, outcome: 'failure', type: severity, message, text };
  });
}

function textOf(finding: Finding, where: Where): string {
  const { at, title, related, witness, fix, confidence, mark } = finding;
  const serves = servesWords(finding);
  return [
    `${where(at)}: ${prose(title)}`,
    ...(mark.reason === null ? [] : [prose(mark.reason)]),
    ...(witness ? [`Witness: ${witnessWords(witness)}`] : []),
    ...related.map(one => `See: ${where(one.at)} ${prose(one.message)}`),
    `Fix: ${prose(fix)}`,
    ...(confidence === 'high' ? [] : [`Confidence: ${confidence}`]),
    ...(serves === '' ? [] : [`Serves: ${prose(serves)}`]),
  ].join('\n');
}

/** What held; and one case of each rule that had nothing to judge, so that nobody takes it for one that held. */
function verdictCases({ verdicts }: Report, where: Where): Case[] {
  const held = verdicts
    .filter(({ outcome }) => outcome === 'pass')
    .map(({ rule, subject, at }): Case => {
      return { suite: rule, name: subject, place: where(at), outcome: 'passed' };
    });
  const idle = idleRules(verdicts).map(([first, amount]): Case => {
    const text = `does not apply to ${count(amount, 'subject')}: ${prose(first.reason ?? 'no reason is given')}`;
    return { suite: first.rule, name: 'nothing to judge', place: '', outcome: 'skipped', text };
  });
  return [...held, ...idle];
}

function remarksOf(report: Report): string {
  const infos = report.notices.filter(notice => laneOf(notice) === 'info');
  return [claimOf(report), ...infos.map(({ message }) => prose(message))].join('\n');
}

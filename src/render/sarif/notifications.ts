import { whyIncomplete } from '../../model/exit.ts';
import type { Notice, NoticeCode } from '../../model/notice.ts';
import { laneOf, NOTICE_LANES } from '../../model/notice.ts';
import type { Report } from '../../model/report.ts';
import { previewWords } from '../words/preview.ts';
import { markedWords, tally } from '../words/tally.ts';
import { MEANINGS, troublesOf } from '../words/trouble.ts';
import { MOST_RESULTS, MOST_SHOWN } from './limits.ts';
import { physicalLocation } from './location.ts';
import { plain } from './text.ts';

/** What became of the findings between the report and the log. */
export interface Kept {
  /** Results that there would be without a limit. */
  wanted: number;
  written: number;
  /** Findings that are left out because somebody answers for them, or the baseline has them. */
  leftOut: Report['findings'];
}

/** Trouble with inputs, then what else a reader has to know; the level says whether the run can be trusted. */
export function notificationsOf(report: Report, kept: Kept, prefix: string) {
  const trouble = troublesOf(report).map(({ code, message, hint, at, isKnown }) => ({
    descriptor: { id: code },
    level: isKnown ? 'note' : 'error',
    message: { text: textOf(isKnown ? `${message} (it was there before)` : message, hint) },
    ...(at && { locations: [{ physicalLocation: physicalLocation(at, prefix) }] }),
  }));
  const infos = report.notices.filter(notice => laneOf(notice) === 'info').map(notice => infoOf(notice, prefix));
  return [...trouble, ...infos, ...remarksOf(report, kept)];
}

function infoOf({ code, message, hint, at }: Notice, prefix: string) {
  return {
    descriptor: { id: code },
    level: code === 'policy-change' ? 'warning' : 'note',
    message: { text: textOf(message, hint) },
    ...(at && { locations: [{ physicalLocation: physicalLocation(at, prefix) }] }),
  };
}

function remarksOf(report: Report, { wanted, written, leftOut }: Kept) {
  const { preview, complete } = report;
  const left = markedWords(tally(leftOut));
  return [
    ...(complete
      ? []
      : [remark('incomplete', 'error', `Nothing is claimed about a part of it: ${whyIncomplete(report).join('; ')}.`)]),
    ...(preview === null ? [] : [remark('preview', 'warning', previewWords(preview))]),
    ...(left.length === 0
      ? []
      : [
          remark(
            'left-out',
            'note',
            `Left out because they do not count: ${left.join(', ')}. The formats json and sarif-full have them.`,
          ),
        ]),
    ...(written < wanted
      ? [
          remark(
            'limit',
            'error',
            `Only the worst ${written} of ${wanted} results are written: GitHub takes at most ${MOST_RESULTS}. The JSON report has all of them.`,
          ),
        ]
      : []),
    ...(written > MOST_SHOWN
      ? [remark('limit', 'warning', `GitHub shows only ${MOST_SHOWN} of the ${written} results, the worst first.`)]
      : []),
  ];
}

function remark(id: string, level: string, text: string) {
  return { descriptor: { id }, level, message: { text: plain(text) } };
}

function textOf(message: string, hint: string | null): string {
  return [plain(message), ...(hint === null ? [] : [`Fix: ${plain(hint)}`])].join('\n');
}

const OWN_MEANINGS: Readonly<Record<string, string>> = {
  preview: 'What the policy of the change will make of it once it is merged.',
  incomplete: 'Something in scope was not read or not decided. Nothing is claimed about it.',
  'left-out': 'Findings that somebody answers for, or that the baseline has. They fail nothing.',
  limit: 'GitHub takes or shows no more.',
};

/** A descriptor for every kind of notification that occurs. */
export function notificationDescriptors(notifications: ReturnType<typeof notificationsOf>) {
  return [...new Set(notifications.map(({ descriptor }) => descriptor.id))].sort().map(id => {
    const meaning = { text: OWN_MEANINGS[id] ?? MEANINGS[NOTICE_LANES[id as NoticeCode]] };
    return { id, shortDescription: { text: `${id.replaceAll('-', ' ')}.` }, fullDescription: meaning, help: meaning };
  });
}

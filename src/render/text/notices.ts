import type { Notice } from '../../model/notice.ts';
import { laneOf } from '../../model/notice.ts';
import { formatPlace } from '../../model/place.ts';
import type { Report } from '../../model/report.ts';
import { count, visible } from '../../kit/text.ts';
import { prose } from '../words/prose.ts';
import { previewWords } from '../words/preview.ts';
import type { Page } from './page.ts';
import { heading } from './page.ts';
import { row, wrap } from './wrap.ts';

/** Most entries of one group that are spelled out; the JSON report has them all. */
const MOST = 20;

/** Trouble with inputs, wrong input first; then files that were not read, and languages that are out of scope. */
export function noticesLines(report: Report, page: Page, onlyTrouble = false): string[] {
  const { paint } = page;
  const others = report.notices.filter(notice => notice.code === 'other-languages');
  const changes = report.notices.filter(notice => notice.code === 'policy-change');
  const rest = report.notices.filter(({ code }) => code !== 'other-languages' && code !== 'policy-change');
  const lane = (name: ReturnType<typeof laneOf>) => rest.filter(notice => laneOf(notice) === name);
  const trouble = [
    ...group('Wrong input, to be mended first', lane('wrong'), page, paint.error),
    ...group('Not understood, so nothing is claimed about it', lane('incomplete'), page, paint.undecided),
  ];
  const policy = [
    ...group('Changes of policy, which do not count before they are merged', changes, page, paint.undecided),
    ...(report.preview === null ? [] : [...wrap(previewWords(report.preview), page.width), '']),
  ];
  if (onlyTrouble) return [...trouble, ...policy];
  return [
    ...trouble,
    ...policy,
    ...filesNotRead(report, page),
    ...group('Good to know', lane('info'), page, paint.faint),
    ...group('Other languages, out of scope', others, page, paint.faint),
  ];
}

function group(title: string, notices: readonly Notice[], page: Page, bullet: (text: string) => string): string[] {
  if (notices.length === 0) return [];
  return [
    heading(page, title, laneOf(notices[0]!) === 'info' ? '' : String(notices.length)),
    '',
    ...notices.slice(0, MOST).flatMap(notice => noticeLines(notice, page, bullet)),
    ...more(notices.length, page),
    '',
  ];
}

function noticeLines({ message, at, hint }: Notice, page: Page, bullet: (text: string) => string): string[] {
  const { paint, width } = page;
  const indent = '  ';
  const text = prose(message);
  const hints =
    hint === null ? [] : row('→', 2, prose(hint), width - 2, { label: paint.faint }).map(line => `${indent}${line}`);
  if (at === null) {
    return [...row('•', 2, text, width, { label: bullet }), ...hints];
  }
  return [paint.place(visible(formatPlace(at))), ...wrap(text, width - 2).map(line => `${indent}${line}`), ...hints];
}

/** Failed files that no notice has named already, and what was left out on purpose, by reason. */
function filesNotRead({ sources, notices }: Report, page: Page): string[] {
  const { paint, width } = page;
  const said = new Set(notices.flatMap(notice => (notice.at && laneOf(notice) !== 'info' ? [notice.at.path] : [])));
  const failed = sources.filter(source => source.status === 'failed' && !said.has(source.path));
  const skipped = new Map<string, string[]>();
  for (const { status, reason, path } of sources) {
    if (status !== 'skipped') continue;
    const why = prose(reason ?? 'no reason is given');
    skipped.set(why, [...(skipped.get(why) ?? []), visible(path)]);
  }
  if (failed.length === 0 && skipped.size === 0) return [];
  return [
    heading(page, 'Files not read', String(failed.length + [...skipped.values()].flat().length)),
    '',
    ...failed
      .slice(0, MOST)
      .flatMap(({ path, reason }) => [
        paint.place(visible(path)),
        ...wrap(`failed: ${prose(reason ?? 'no reason is given')}`, width - 2).map(line => `  ${line}`),
      ]),
    ...more(failed.length, page),
    ...[...skipped].flatMap(([reason, paths]) =>
      row('•', 2, `${count(paths.length, 'file')} left out: ${reason} (${some(paths)})`, width, { label: paint.faint }),
    ),
    '',
  ];
}

function some(paths: readonly string[]): string {
  return paths.length > 3 ? `${paths.slice(0, 3).join(', ')} …` : paths.join(', ');
}

function more(total: number, { paint }: Page): string[] {
  return total > MOST ? [paint.faint(`and ${total - MOST} more; --format json has them all`)] : [];
}

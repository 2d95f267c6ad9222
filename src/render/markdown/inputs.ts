import type { Notice } from '../../model/notice.ts';
import { laneOf } from '../../model/notice.ts';
import { formatPlace } from '../../model/place.ts';
import type { Report } from '../../model/report.ts';
import { prose } from '../words/prose.ts';
import type { Block } from './escape.ts';
import { code, paragraph, sentence, table } from './escape.ts';

const TITLES = {
  wrong: 'Wrong input, to be mended first',
  incomplete: 'Not understood, so nothing is claimed about it',
  policy: 'Changes of policy, which do not count before they are merged',
  info: 'Good to know',
} as const;

const groupOf = (notice: Notice) => (notice.code === 'policy-change' ? 'policy' : laneOf(notice));

/** Trouble with inputs, wrong input first, and the files that could not be read. */
export function inputBlocks({ notices, sources }: Pick<Report, 'notices' | 'sources'>): Block[] {
  const failed = sources.filter(source => source.status === 'failed');
  return [
    ...(['wrong', 'incomplete', 'policy', 'info'] as const).flatMap(group =>
      noticeBlocks(
        TITLES[group],
        notices.filter(notice => groupOf(notice) === group),
      ),
    ),
    ...(failed.length === 0
      ? []
      : [
          paragraph('### Files not read'),
          table(
            ['File', 'Why'],
            failed.map(({ path, reason }) => [code(path), sentence(prose(reason ?? ''))]),
          ),
        ]),
  ];
}

function noticeBlocks(title: string, notices: readonly Notice[]): Block[] {
  if (notices.length === 0) return [];
  const rows = notices.map(({ at, message, hint, known }) => [
    at === null ? '' : code(formatPlace(at)),
    `${sentence(prose(message))}${known ? ' (it was there before)' : ''}`,
    sentence(prose(hint ?? '')),
  ]);
  return [paragraph(`### ${title}`), table(['Where', 'What', 'What to do'], rows)];
}

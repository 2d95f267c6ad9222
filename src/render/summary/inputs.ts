import type { Notice } from '../../model/notice.ts';
import { laneOf } from '../../model/notice.ts';
import { formatPlace } from '../../model/place.ts';
import type { Report } from '../../model/report.ts';
import { prose } from '../words/prose.ts';
import type { Block } from './markdown.ts';
import { code, paragraph, sentence, table } from './markdown.ts';

const TITLES = {
  wrong: 'Wrong input, to be mended first',
  incomplete: 'Not understood, so nothing is claimed about it',
  info: 'Good to know',
} as const;

/** Trouble with inputs, wrong input first, and the files that could not be read. */
export function inputBlocks({ notices, sources }: Pick<Report, 'notices' | 'sources'>): Block[] {
  const failed = sources.filter(source => source.status === 'failed');
  return [
    ...(['wrong', 'incomplete', 'info'] as const).flatMap(lane =>
      noticeBlocks(
        TITLES[lane],
        notices.filter(notice => laneOf(notice) === lane),
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
  const rows = notices.map(({ at, message, hint }) => [
    at === null ? '' : code(formatPlace(at)),
    sentence(prose(message)),
    sentence(prose(hint ?? '')),
  ]);
  return [paragraph(`### ${title}`), table(['Where', 'What', 'What to do'], rows)];
}

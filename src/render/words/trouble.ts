import type { NoticeCode } from '../../model/notice.ts';
import { laneOf } from '../../model/notice.ts';
import type { Place } from '../../model/place.ts';
import { topOf } from '../../model/place.ts';
import type { Report } from '../../model/report.ts';

/** Why a run is not to be trusted or not complete: one entry for each input. */
export interface Trouble {
  lane: 'wrong' | 'incomplete';
  code: NoticeCode;
  message: string;
  hint: string | null;
  at: Place | null;
  /** True if it was there before: then it fails nothing, and nothing is claimed about it all the same. */
  isKnown: boolean;
}

/** What each lane is called where there is room for two words. */
export const LANE_WORDS = { wrong: 'Wrong input', incomplete: 'Not understood' } as const;

/** What it means for the run. */
export const MEANINGS = {
  wrong: 'An input has a mistake that must be mended. Until then findings cannot be trusted.',
  incomplete: 'Something in scope was not read or not understood. Nothing is claimed about it.',
  info: 'Good to know. It fails nothing.',
} as const;

/** Wrong and incomplete input, and files that failed without a word said about them. */
export function troublesOf({ notices, sources }: Pick<Report, 'notices' | 'sources'>): Trouble[] {
  const told = notices.flatMap(notice => {
    const lane = laneOf(notice);
    const { code, message, hint, at, known } = notice;
    return lane === 'info' ? [] : [{ lane, code, message, hint, at, isKnown: known !== undefined }];
  });
  const named = new Set(told.flatMap(({ at }) => (at === null ? [] : [at.path])));
  const silent = sources
    .filter(({ status, path }) => status === 'failed' && !named.has(path))
    .map(({ path, reason, known }) => ({
      lane: 'incomplete' as const,
      code: 'file-unreadable' as const,
      message: `the file was not read: ${reason ?? 'no reason is given'}`,
      hint: null,
      at: topOf(path),
      isKnown: known !== undefined,
    }));
  return [...told, ...silent];
}

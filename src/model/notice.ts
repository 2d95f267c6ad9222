import type { Place } from './place.ts';

/**
 * Codes of the trouble an input or a rule can have. The lane decides the exit code:
 * `wrong` input must be mended (2), `incomplete` means something was not understood (3), `info` never fails a run.
 */
export const NOTICE_LANES = {
  'manifest-syntax': 'wrong',
  'manifest-invalid': 'wrong',
  'manifest-version': 'wrong',
  'manifest-too-large': 'wrong',
  'rule-invalid': 'wrong',
  'policy-invalid': 'wrong',
  'vocabulary-invalid': 'wrong',
  'unknown-rule': 'wrong',
  'unknown-policy': 'wrong',
  'option-invalid': 'wrong',
  'glob-empty': 'wrong',
  'baseline-invalid': 'wrong',
  'file-outside': 'incomplete',
  'file-unreadable': 'incomplete',
  'flags-invalid': 'incomplete',
  'code-syntax': 'incomplete',
  'no-base': 'incomplete',
  'scope-lost': 'incomplete',
  'no-input': 'incomplete',
  'no-manifest': 'incomplete',
  'directive-invalid': 'info',
  'suppression-expired': 'info',
  'suppression-unused': 'info',
  'policy-change': 'info',
  'default-policy': 'info',
  'not-judged': 'info',
  'other-languages': 'info',
  'unowned-code': 'info',
} as const satisfies Record<string, 'wrong' | 'incomplete' | 'info'>;

export type NoticeCode = keyof typeof NOTICE_LANES;

/** Trouble with an input or a rule, said to a person: where, what, and what to do next. */
export interface Notice {
  code: NoticeCode;
  message: string;
  at: Place | null;
  hint: string | null;
  /** Set where it was there before: then it is shown, and does not fail the run. Never set for wrong input. */
  known?: 'diff' | 'baseline';
}

export function laneOf(notice: Notice): 'wrong' | 'incomplete' | 'info' {
  return NOTICE_LANES[notice.code];
}

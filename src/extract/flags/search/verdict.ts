import type { FlagSubject } from '../provider.ts';
import type { Answer, SearchResult } from './search.ts';

/**
 * Whether somebody gets a value: `witness` (somebody does, checked on the file as it stands), `safe` (nobody does, a
 * proof), `possible` (by the percentages somebody should, but no key was found), `unknown` (the file does not decide it),
 * `not-found` (not met, and not everything was tried). Only `safe` may pass.
 */
export type SearchVerdict = 'witness' | 'safe' | 'possible' | 'not-found' | 'unknown';

export interface Judgement {
  verdict: SearchVerdict;
  /** Everybody who gets it, those first who get it now. */
  hits: readonly Answer[];
  /** Why it is open; null for `witness` and `safe`. */
  reason: string | null;
  /** The largest share of such people, known or possible; null where nobody is. */
  share: number | null;
}

/**
 * @param isWanted Whether a value is the one asked about.
 * @param codeDefault What the application gives where the file decides nothing; null if that is not known.
 */
export function judge(
  { state }: Pick<FlagSubject, 'state'>,
  { answers, open, doubts, unknowns }: SearchResult,
  isWanted: (value: unknown) => boolean,
  codeDefault: { value: unknown } | null = null,
): Judgement {
  const isHit = ({ outcome: { value } }: Answer) =>
    value === undefined ? codeDefault !== null && isWanted(codeDefault.value) : isWanted(value);
  const found = answers.filter(isHit);
  const hits = [...found.filter(({ from }) => from === null), ...found.filter(({ from }) => from !== null)];
  if (hits.length > 0) return { verdict: 'witness', hits, reason: null, share: largest(hits) };
  const near = open.filter(answer => isHit(answer) || (answer.outcome.value === undefined && codeDefault === null));
  const possible = near.filter(({ kind }) => kind === 'possible');
  const none = { hits: [], share: null };
  if (possible.length > 0)
    return { verdict: 'possible', hits: [], reason: possible[0]!.reason, share: largest(possible) };
  const left = answers.find(({ outcome }) => outcome.value === undefined);
  const silent = left && codeDefault === null ? silence(left, state) : null;
  const unknown = unknowns[0] ?? near[0]?.reason ?? silent;
  if (unknown !== null) return { ...none, verdict: 'unknown', reason: unknown };
  const doubt = doubts[0] ?? null;
  return doubt === null ? { ...none, verdict: 'safe', reason: null } : { ...none, verdict: 'not-found', reason: doubt };
}

function largest(answers: readonly Answer[]): number {
  return Math.max(...answers.map(({ share }) => share));
}

function silence({ persona, outcome }: Answer, state: FlagSubject['state']): string {
  if (state === 'disabled') return "the flag is disabled, so the application's own default decides";
  const why = outcome.error === null ? outcome.reason : outcome.error;
  return `the application's own default decides for a ${persona.text} (${why})`;
}

import { subsetsOf } from '../search/stretches.ts';

/** What is looked for at the start, at the end and inside of a text. */
export interface Parts {
  from: string[];
  to: string[];
  within: string[];
}

/** Texts beyond 10,000 signs meet no pattern, nor its opposite. */
export const LONG = 'x'.repeat(10_001);
/** More texts that are looked for inside of one: their combinations are too many. */
export const MAX_WITHIN = 4;

/** Texts so long that no pattern is asked, with everything else that is looked for in a text. */
export function longTexts({ from, to, within }: Parts): string[] {
  const middles = subsetsOf(within.slice(0, MAX_WITHIN)).map(set => [LONG, ...set.flatMap(one => [one, 'x'])].join(''));
  return ['', ...from].flatMap(start => ['', ...to].flatMap(end => middles.map(middle => start + middle + end)));
}

/** Others of the same class. */
export function longer(text: string, index: number): string {
  return text.replace(LONG, `${LONG}${index}x`);
}

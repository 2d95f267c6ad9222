import { visible } from '../../kit/text.ts';

/** Longest text of the checked repository that is printed in one piece; nobody reads on, and a value can be a megabyte. */
const LONGEST = 2000;

/** A sentence or paragraph on one line, harmless to print: line ends become spaces, other control characters visible. */
export function prose(text: string): string {
  return shorten(visible(text.replace(/[\t ]*\r?\n\s*/g, ' ').trim()), LONGEST);
}

/** Cut with words that say so, never inside a character. */
export function shorten(text: string, limit: number, words = '… (cut)'): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, Math.max(0, limit - words.length));
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}${words}`;
}

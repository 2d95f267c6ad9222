import { isExponential } from './texts/endless.ts';

/** What to say of a pattern that repeats what repeats already. */
export const ENDLESS_PATTERN = 'this pattern can take for ever on some texts';
export const ENDLESS_HINT = 'write the pattern without a repetition inside of another, and without a back reference';

/** Whether a pattern can take for ever on some texts: vendors' libraries set it no limit. */
export function isEndless(pattern: string): boolean {
  // What looks around or back is judged by its looks: no repetition inside of another, and nothing met before.
  return isExponential(pattern) ?? /\([^()]*[+*}][^()]*\)\s*[+*{]|\\[1-9]/.test(pattern);
}

/** What a pattern that is a plain text looks for, and where; null for any other. */
export function plainPattern(pattern: string): { text: string; from: boolean; to: boolean } | null {
  const parts = /^(\^?)((?:[^\\^$.*+?()[\]{}|]|\\[-\\^$.*+?()[\]{}|/@ ])*)(\$?)$/.exec(pattern);
  if (!parts) return null;
  const [, from, text, to] = parts as unknown as [string, string, string, string];
  return { text: text.replaceAll(/\\(.)/g, '$1'), from: from !== '', to: to !== '' };
}

/** Libraries meet nothing with what is no pattern. */
export function isPattern(source: string, flags = ''): boolean {
  try {
    void new RegExp(source, flags);
    return true;
  } catch {
    return false;
  }
}

/** What to say of a pattern that repeats what repeats already. */
export const ENDLESS_PATTERN = 'this pattern can take for ever on some texts';
export const ENDLESS_HINT = 'write the pattern without a repetition inside of another, and without a back reference';

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

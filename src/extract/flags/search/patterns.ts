/** What to say of a pattern that repeats what repeats already. */
export const ENDLESS_PATTERN = 'this pattern can take for ever on some texts';
export const ENDLESS_HINT = 'write the pattern without a repetition inside of another, and without a back reference';

/** Libraries meet nothing with what is no pattern. */
export function isPattern(source: string, flags = ''): boolean {
  try {
    void new RegExp(source, flags);
    return true;
  } catch {
    return false;
  }
}

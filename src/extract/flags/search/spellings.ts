/** Other ways to write a text, one of which is no text that is compared letter by letter. */
export function spellingsOf(text: string, exact: readonly string[]): { all: string[]; opaque: string | null } {
  const [lower, upper] = [text.toLowerCase(), text.toUpperCase()];
  const turned = Array.from({ length: Math.min(6, lower.length) }, (_, index) =>
    [lower.slice(0, index), lower[index]!.toUpperCase(), lower.slice(index + 1)].join(''),
  );
  const all = [text, lower, upper, ...turned].filter(one => one.toLowerCase() === lower);
  const hasFree = all.some(one => !exact.includes(one)) || lower === upper;
  return { all, opaque: hasFree ? null : 'it is compared with and without regard to case' };
}

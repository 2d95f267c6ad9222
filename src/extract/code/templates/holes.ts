/** Characters that no text has, which stand for what a template is given, as long as that is. */
export const HOLE = '\uE000';
export const PAD = '\uE001';
const FIRST = 0xe100;

export const holeAt = (index: number): string => String.fromCharCode(FIRST + index);

/** A text in parts: what is written, and the numbers of what is given. */
export function partsOf(text: string): (string | number)[] {
  return text
    .split(/(\uE000.\uE001*)/)
    .filter(part => part !== '')
    .map(part => (part.startsWith(HOLE) ? part.charCodeAt(1) - FIRST : part.replaceAll(PAD, '')));
}

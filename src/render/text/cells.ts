import { visible } from '../../kit/text.ts';

/** East Asian wide and full-width characters, and emoji that are drawn as pictures: two cells of a terminal each. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18aff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const COMBINING = /\p{Mn}|\p{Me}/u;
const TAB_WIDTH = 4;

/**
 * A line as the cells of a terminal: the character that stands in each, `''` for the second half of a wide one. Tabs
 * are spread out and control characters written as escapes, so that what is drawn below a cell stays below it.
 */
export function cellsOf(line: string): string[] {
  const cells: string[] = [];
  for (const character of line) {
    if (character === '\t') {
      do cells.push(' ');
      while (cells.length % TAB_WIDTH !== 0);
      continue;
    }
    const shown = visible(character);
    if (shown !== character) cells.push(...shown);
    else if (COMBINING.test(character) && cells.length > 0) cells[cells.length - 1] += character;
    else if (WIDE.test(character)) cells.push(character, '');
    else cells.push(character);
  }
  return cells;
}

/** How many cells a text takes on a terminal. */
export function widthOf(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : cellsOf(text).length;
}

import { widthOf } from './cells.ts';

/** Whole words in lines of at most `room` cells; a word that is longer than that stands alone, so that paths stay whole. */
export function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(/ +/)) {
    const width = widthOf(word);
    if (line !== '' && taken + 1 + width > room) {
      lines.push(line);
      [line, taken] = ['', 0];
    }
    [line, taken] = line === '' ? [word, width] : [`${line} ${word}`, taken + 1 + width];
  }
  return line === '' ? lines : [...lines, line];
}

/** A label and its text beside it, further lines below the text. `paint` colours text, never the label. */
export function row(
  label: string,
  labelWidth: number,
  text: string,
  width: number,
  paint: { label: (text: string) => string; text?: (text: string) => string },
): string[] {
  const lines = wrap(text, Math.max(20, width - labelWidth));
  return lines.map((line, index) => {
    const head =
      index === 0 ? paint.label(label) + ' '.repeat(Math.max(1, labelWidth - label.length)) : ' '.repeat(labelWidth);
    return `${head}${paint.text ? paint.text(line) : line}`;
  });
}

import { codeFrameColumns } from '@babel/code-frame';
import type { Place } from '../../model/place.ts';
import { cellsOf } from './cells.ts';
import type { Paint } from './paint.ts';

const LINES_ABOVE = 2;
const LINES_BELOW = 1;
/** Characters of a line that are looked at on each side of the place; minified code has lines of a megabyte. */
const REACH = 600;

/** Lines of a file for frames, or null if the file is not there. */
export function linesOf(text: string | null): readonly string[] | null {
  return text === null ? null : text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
}

/**
 * The lines around a place with its span underlined, no wider than `room`. Nothing for a place that means a file as a
 * whole, or one that is not in the text.
 */
export function frame(
  lines: readonly string[],
  { start, end }: Place,
  room: number,
  paint: Paint,
  mark: (text: string) => string,
): string[] {
  const isWholeFile = start.line === 1 && start.column === 1 && end.line === 1 && end.column === 1;
  if (isWholeFile || start.line > lines.length) return [];
  const first = Math.max(1, start.line - LINES_ABOVE);
  const window = lines.slice(first - 1, start.line + LINES_BELOW);
  const marked = lines[start.line - 1]!;
  const offset = Math.max(0, start.column - 1 - REACH);
  const cellAt = (column: number) => cellsOf(marked.slice(offset, column - 1)).length;
  const from = cellAt(start.column);
  // A span over several lines is underlined on its first: what follows is for the editor.
  const to = Math.max(from + 1, end.line > start.line ? cellAt(marked.length + 1) : cellAt(end.column));
  const gutter = String(start.line + LINES_BELOW).length + 5;
  const shift = shiftFor(from, to, Math.max(20, room - gutter));
  const rows = window.map(line =>
    crop(cellsOf(line.slice(offset, offset + 2 * REACH)), shift, Math.max(20, room - gutter)),
  );
  return draw(rows, first, {
    line: start.line,
    from: from - shift,
    to: Math.min(to - shift, rows[start.line - first]!.length),
  })
    .split('\n')
    .map(line => colour(line, paint, mark));
}

/** The library lays out numbers and marks over stand-ins of one unit a cell; then the cells take their places. */
function draw(rows: readonly string[][], startLine: number, span: { line: number; from: number; to: number }): string {
  const standIns = rows.map(row => '\0'.repeat(row.length)).join('\n');
  const location = {
    start: { line: span.line, column: span.from + 1 },
    end: { line: span.line, column: Math.max(span.to, span.from + 1) + 1 },
  };
  // `startLine` is an option of the library that its types do not know yet.
  const options = { startLine, linesAbove: LINES_ABOVE, linesBelow: LINES_BELOW, highlightCode: false };
  const framed = codeFrameColumns(standIns, location, options);
  const filled = rows.filter(row => row.length > 0).map(row => row.join(''));
  return framed.replace(/\0+/g, () => filled.shift()!);
}

/** How many cells to leave out on the left so that the span is seen: none if it fits anyway. */
function shiftFor(from: number, to: number, room: number): number {
  return to <= room ? 0 : Math.max(0, from - Math.floor(room / 3));
}

function crop(cells: string[], shift: number, room: number): string[] {
  const kept = cells.slice(shift, shift + room);
  // Half of a wide character is a blank.
  if (kept[0] === '') kept[0] = ' ';
  if (shift > 0 && kept.length > 0) kept[0] = '…';
  if (cells.length > shift + room) {
    if (kept.at(-1) === '') kept[kept.length - 2] = ' ';
    kept[kept.length - 1] = '…';
  }
  return kept;
}

function colour(line: string, paint: Paint, mark: (text: string) => string): string {
  const [, pointer, gutter, rest] = /^([> ])( *\d* \|)(.*)$/s.exec(line) ?? [];
  if (gutter === undefined || rest === undefined) return line;
  const isMark = /^ *\d/.test(gutter) === false;
  return `${pointer === '>' ? mark('>') : ' '}${paint.faint(gutter)}${isMark ? rest.replace(/\^+/, mark) : rest}`;
}

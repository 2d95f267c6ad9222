import type { Anchor, Position } from '../model/place.ts';

/** A scalar in its file: where its own text begins and ends, behind quotes and block headers, and how it is written. */
export interface ScalarSource {
  source: string;
  from: number;
  to: number;
  style: 'plain' | 'single' | 'double' | 'block';
}

/** Finds the text of a scalar node. `type` is the parser's name of the style, `from` and `to` its range. */
export function scalarSource(source: string, type: string | undefined, from: number, to: number): ScalarSource {
  if (type === 'QUOTE_DOUBLE') return { source, from: from + 1, to: to - 1, style: 'double' };
  if (type === 'QUOTE_SINGLE') return { source, from: from + 1, to: to - 1, style: 'single' };
  if (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED') return { source, from, to, style: 'plain' };
  return { source, from: source.indexOf('\n', from) + 1, to, style: 'block' };
}

/**
 * Aligns a scalar's value with its source: folded lines, indentation, doubled quotes and escapes all move the one
 * against the other. What is not white space stands in both in the same order, so that is what the walk holds on to.
 */
export function anchorsOf(
  value: string,
  { source, from, to, style }: ScalarSource,
  position: (offset: number) => Position,
): Anchor[] {
  const anchors: Anchor[] = [];
  let at = from;
  for (let index = 0; index < value.length; index++) {
    const wanted = value[index]!;
    if (!isSpace(wanted) || isContinued(source, at, style)) at = skipSpace(source, at, to, style);
    const width = widthOf(source, at, wanted, style);
    note(anchors, index, position(Math.min(at, to)));
    at = wanted === '\n' && width === 1 ? nextLine(source, at, to) : Math.min(at + width, to);
    // An escape of ten characters can stand for two units.
    if (width === 10 && value.codePointAt(index)! > 0xffff) index++;
  }
  if (anchors.length === 0) note(anchors, 0, position(from));
  return anchors;
}

/** Adds an anchor where the text does not simply go on. */
function note(anchors: Anchor[], offset: number, { line, column }: Position): void {
  const last = anchors.at(-1);
  if (!last || line !== last[1] || column - last[2] !== offset - last[0]) anchors.push([offset, line, column]);
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}

function skipSpace(source: string, from: number, to: number, style: ScalarSource['style']): number {
  let at = from;
  while (at < to) {
    if (isSpace(source[at])) at++;
    else if (isContinued(source, at, style)) at++;
    else break;
  }
  return at;
}

/** A backslash at the end of a line joins it with the next. */
function isContinued(source: string, at: number, style: ScalarSource['style']): boolean {
  return style === 'double' && /^\\\r?\n/.test(source.slice(at, at + 3));
}

/** How many characters of the source stand for one unit of the value. */
function widthOf(source: string, at: number, wanted: string, style: ScalarSource['style']): number {
  if (style === 'single' && wanted === "'") return 2;
  if (style !== 'double' || source[at] !== '\\') return 1;
  return { x: 4, u: 6, U: 10 }[source[at + 1] ?? ''] ?? 2;
}

function nextLine(source: string, at: number, to: number): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? to : Math.min(end + 1, to);
}

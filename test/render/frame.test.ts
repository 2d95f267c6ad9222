import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../src/render/text/cells.ts';
import { frame, linesOf } from '../../src/render/text/frame.ts';
import { paintFor } from '../../src/render/text/paint.ts';

const draw = (text: string, [line, column, endLine, endColumn]: [number, number, number, number], room = 80) =>
  frame(
    linesOf(text)!,
    { path: 'a', start: { line, column }, end: { line: endLine, column: endColumn } },
    room,
    paintFor(false),
    mark => mark,
  );

/** What is drawn above the carets. */
function marked(lines: readonly string[]): string {
  const index = lines.findIndex(line => /^ +\| +\^+$/.test(line));
  const carets = lines[index]!;
  const cells = cellsOf(lines[index - 1]!);
  return cells.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1).join('');
}

describe('a code frame', () => {
  it('shows two lines above, one below, and underlines the span', () => {
    expect(draw('a\nb\nconst x = 1;\nd\ne\n', [3, 7, 3, 8])).toEqual([
      '  1 | a',
      '  2 | b',
      '> 3 | const x = 1;',
      '    |       ^',
      '  4 | d',
    ]);
  });

  it.each<[what: string, text: string, from: number, to: number, seen: string]>([
    ['tabs', '\t\tif (x) {', 3, 5, 'if'],
    ['wide characters', 'const 名前 = x;', 12, 13, 'x'],
    ['a wide character itself', 'const 名前 = x;', 7, 9, '名前'],
    ['characters of two code units', 'a = "👍"; b', 11, 12, 'b'],
    ['accents of their own', 'cafe\u0301 = x', 9, 10, 'x'],
    ['control characters', 'a\u001b[31m = x', 10, 11, 'x'],
    ['overrides of direction', '\u202ea = x', 6, 7, 'x'],
  ])('stays aligned after %s', (_, text, from, to, seen) => {
    expect(marked(draw(text, [1, from, 1, to]))).toBe(seen);
  });

  it('underlines the first line of a longer span to its end', () => {
    expect(marked(draw('if (x) {\n  y();\n}\n', [1, 4, 3, 2]))).toBe('(x) {');
  });

  it('shows the place in a line that is longer than the screen, or a megabyte', () => {
    const text = `${'a'.repeat(500_000)}secret${'b'.repeat(500_000)}`;
    const drawn = draw(text, [1, 500_001, 1, 500_007], 60);
    expect(marked(drawn)).toBe('secret');
    expect(Math.max(...drawn.map(line => line.length))).toBeLessThanOrEqual(60);
    expect(drawn[0]).toMatch(/^> 1 \| ….*…$/);
  });

  it('keeps inside the room when the span itself is longer', () => {
    const drawn = draw(`x = "${'y'.repeat(300)}";`, [1, 5, 1, 307], 60);
    expect(Math.max(...drawn.map(line => line.length))).toBeLessThanOrEqual(60);
    expect(marked(drawn)).toContain('"y');
  });

  it('reads lines whatever they end with', () => {
    expect(draw('a\r\nb\r\nc', [2, 1, 2, 2])).toContain('> 2 | b');
  });

  it('is left out for a file as a whole and for a place that is not in the text', () => {
    expect(draw('a\n', [1, 1, 1, 1])).toEqual([]);
    expect(draw('a\n', [99, 1, 99, 2])).toEqual([]);
  });
});

import type { Place, Position } from '../../model/place.ts';

/**
 * A function from offsets to places. Lines end with `\n` as git, GitHub and editors count them; the compiler also breaks
 * at U+2028, which would move every following line.
 */
export function lineReader(path: string, text: string): (from: number, to: number) => Place {
  let known: Uint32Array | null = null;
  const position = (offset: number): Position => {
    const starts = (known ??= startsOf(text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
  return (from, to) => ({ path, start: position(from), end: position(to) });
}

/** Made when a place is first asked for: of most files that a question leads to nobody asks for one. */
function startsOf(text: string): Uint32Array {
  const starts = [0];
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) starts.push(index + 1);
  return Uint32Array.from(starts);
}

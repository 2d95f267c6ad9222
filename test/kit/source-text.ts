import type { Place } from '../../src/model/place.ts';

/** The text that a place covers. A byte order mark is no column, as in an editor. */
export function textAt(source: string, { start, end }: Place): string {
  const lines = source.replace(/^\uFEFF/, '').split('\n');
  const covered = lines.slice(start.line - 1, end.line);
  if (covered.length === 0) return '';
  covered[covered.length - 1] = covered.at(-1)!.slice(0, end.column - 1);
  covered[0] = covered[0]!.slice(start.column - 1);
  return covered.join('\n');
}

/** `line:column`, the form tables compare. */
export function startOf({ start }: Place): string {
  return `${start.line}:${start.column}`;
}

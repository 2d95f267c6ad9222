/** A point in a file. Lines and columns count from 1; columns are UTF-16 code units, as editors and SARIF count them. */
export interface Position {
  line: number;
  column: number;
}

/**
 * A stretch of a file: `path` is relative to the checked directory with `/`, `end` is exclusive.
 * Everything childproof says points at one of these; it is the first thing a parser makes and the last a renderer prints.
 */
export interface Place {
  path: string;
  start: Position;
  end: Position;
}

/**
 * Where text that was folded, indented or escaped really stands: from `offset` on, until the next anchor, its
 * characters follow one another from this line and column.
 */
export type Anchor = readonly [offset: number, line: number, column: number];

/** The first character of a file: for trouble with a file as a whole. */
export function topOf(path: string): Place {
  return { path, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}

/** Orders by path, then position, so that output does not depend on the order of discovery. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    compareText(a.path, b.path) ||
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    a.end.line - b.end.line ||
    a.end.column - b.end.column
  );
}

/** Code-unit order: the same in every locale, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `path:line:column`, the form that terminals and editors open. */
export function formatPlace({ path, start }: Place): string {
  return `${path}:${start.line}:${start.column}`;
}

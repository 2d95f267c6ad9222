import type { Detection } from './detector.ts';
import { isSingleFile } from './single-files.ts';
import { linksOf } from './links/registry.ts';
import type { ts } from './ts-morph.ts';

/** Lines in which a function's name and what it does are read at one glance. */
export const GLANCE = 3;

/** The two are in one file, and who reads one sees the other. */
export function isAtOneGlance(one: ts.Node, other: ts.Node): boolean {
  if (one.getSourceFile() !== other.getSourceFile()) return false;
  // In the file as it is written: a template is read as one line of a script.
  const [first, second] = [one, other].map(lineOf) as [number, number];
  return Math.abs(first - second) < GLANCE;
}

/** Not a number where a file that is a component stands for its name: nobody reads it there. */
function lineOf(node: ts.Node): number {
  const source = node.getSourceFile();
  const links = linksOf(node);
  if (!links) return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const { line, column } = links.placeOf(node).start;
  return isSingleFile(source.fileName) && line === 1 && column === 1 ? Number.NaN : line;
}

/**
 * True if a function that says by its name what it does stands for this: it is inside, and the name is read with it. Further
 * down it is a place of its own, which somebody who looks for the request finds nowhere else. A component is named for what
 * it shows, and stands for nothing.
 */
export const isSaidBy = (node: ts.Node, acts: readonly ts.Node[]): boolean =>
  acts.some(
    name =>
      !/^[A-Z][a-z]/.test(name.getText()) &&
      node.pos >= name.parent.pos &&
      node.end <= name.parent.end &&
      isAtOneGlance(node, name),
  );

/** Adds what no function that says it by its name, and no fact at the same place, stands for already. */
export function addNew(rows: readonly Detection[], acts: readonly ts.Node[], found: Detection[]): void {
  for (const row of rows)
    if (!isSaidBy(row.node, acts) && !found.some(({ node }) => node === row.node)) found.push(row);
}

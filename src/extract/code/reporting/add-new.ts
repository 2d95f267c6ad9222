import type { Detection } from '../detector.ts';
import type { ts } from '../ts-morph.ts';

/** Adds what no function that says it by its name, and no fact at the same place, stands for already. */
export function addNew(rows: readonly Detection[], acts: readonly ts.Node[], found: Detection[]): void {
  for (const row of rows) {
    const isSaid = acts.some(({ parent }) => row.node.pos >= parent.pos && row.node.end <= parent.end);
    if (!isSaid && !found.some(({ node }) => node === row.node)) found.push(row);
  }
}

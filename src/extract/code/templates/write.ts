import type { Rewriting } from '../rewriting.ts';
import type { ts } from '../ts-morph.ts';

/** Writes what a text shows as JSX. `copy` copies code that stands in it. */
export type WriteTemplate = (out: Rewriting, copy: (node: ts.Node) => void) => void;

let read: ((node: ts.Node) => WriteTemplate | null) | null = null;

/** Loads what only files with such texts need; awaited before the first of them is read. */
export async function prepareTemplates(): Promise<void> {
  read ??= (await import('./elements.ts')).elementsAt;
}

/** How to write a text of elements in a script; null for a node that is none. */
export const templateAt = (node: ts.Node): WriteTemplate | null => read?.(node) ?? null;

import type { Place } from '../../../model/place.ts';
import type { Side } from '../../../model/code-fact.ts';
import type { Binding } from '../imports.ts';
import type { IndexedFile } from '../index-tokens.ts';
import type { ts } from '../ts-morph.ts';

/** A file that was found by its text. */
export interface FoundFile {
  indexed: IndexedFile;
  /** Null if it cannot be parsed. */
  open(): ts.SourceFile | null;
  /** Whether it could import what another file declares under the name. */
  mayImport(from: string, name: string, isDefault: boolean): boolean;
}

/** How one parsed file reaches the others. */
export interface Links {
  path: string;
  side: Side;
  imports: ReadonlyMap<string, Binding>;
  /** The file behind a specifier; null for a package, or if nothing in it can be named so: it is not parsed then. */
  open(specifier: string, name: string): ts.SourceFile | null;
  /** Whether a specifier leads to a file, or to one that may hand on what that declares under the name. */
  mayLead(specifier: string, to: string, name: string): boolean;
  /** Files of the whole tree in which the name stands and `test` finds something, parsed. */
  filesWith(name: string, test: RegExp): readonly ts.SourceFile[];
  /** Files of the whole tree in which the name stands, before anything is parsed. */
  holding(name: string): readonly FoundFile[];
  /** Those in which `test` finds something; null if there are more than `most`. */
  lookFor(name: string, test: Pick<RegExp, 'test'>, most: number): readonly FoundFile[] | null;
  placeOf(node: ts.Node): Place;
  /** All nodes of the file of some kinds, in the order of the text. */
  ofKinds(kinds: readonly ts.SyntaxKind[]): readonly ts.Node[];
  /** Every identifier with this text. */
  identifiers(name: string): readonly ts.Identifier[];
}

/** Gone with the file. */
const links = new WeakMap<ts.SourceFile, Links>();

export function linkFile(ast: ts.SourceFile, own: Links): void {
  links.set(ast, own);
}

/** Null for a file that stands alone, such as the rows of a table that was read as a script. */
export function linksOf(node: ts.Node): Links | null {
  return links.get(node.getSourceFile()) ?? null;
}

import type { Side } from '../../model/code-fact.ts';
import type { Place } from '../../model/place.ts';
import type { Change } from './defaults/column-history.ts';
import type { CompiledConcept } from './concepts.ts';
import type { Draft } from './facts.ts';

/** A file that is not TypeScript or JavaScript, as text. */
export interface TextFile {
  path: string;
  text: string;
}

/** What a file says by itself, in its own language; the rest of a file with troubles is still read. */
export interface FormatReading {
  drafts: readonly Draft[];
  troubles: readonly { message: string; at: Place }[];
}

/**
 * The TypeScript that a file holds or amounts to. It goes through the whole engine like a file of its own.
 */
export interface EmbeddedScript {
  /** Source text with JSX and types allowed. */
  text: string;
  /** Offset in `text` -> offset in the file; the same offset where the script was cut out with everything else blanked. */
  originOf(offset: number): number;
  /** Offset in the file where a text ends that ends at an offset in `text`. Default: `originOf`. */
  endOf?(offset: number): number;
}

/** A kind of file beside TypeScript and JavaScript. Adding one is adding a file to `formats/`. */
export interface Format {
  /** For people: `Prisma schema`. */
  name: string;
  isFormatOf(path: string): boolean;
  /** False for a file that says something about code and is none: nobody misses it where no product owns it. */
  isCode?: false;
  /** What is not known where such a file cannot be read; else the rest of the file is judged. */
  tells?: string;
  /** Loads what only files of this format need; awaited before the first of them is read. */
  prepare?(): Promise<void>;
  /** Which side runs its script, if the kind of file says so whatever package it lies in. */
  side?: Side;
  read?(file: TextFile, concepts: readonly CompiledConcept[]): FormatReading;
  /** What it does to columns of a database; the newest of all files counts. */
  change?(file: TextFile, concepts: readonly CompiledConcept[]): Change;
  /** Whether a file above the size limit is data and no gap. */
  isDataWhenLarge?: true;
  /** Throws `EmbeddedTrouble` if the file cannot be parsed; null if it holds no script. */
  script?(file: TextFile): EmbeddedScript | null;
}

/** A file that cannot be parsed in its own language, with the place of the first trouble; its path is put in by who reads it. */
export class EmbeddedTrouble extends Error {
  override name = 'EmbeddedTrouble';
  readonly at: Place;
  constructor(message: string, at: Place) {
    super(message);
    this.at = at;
  }
}

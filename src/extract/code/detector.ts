import type { CodeOption } from '../../model/code-fact.ts';
import type { Evidence } from '../../model/verdict.ts';
import type { Ask, FileTest } from './ask.ts';
import type { CompiledConcept } from './concepts.ts';
import type { ParsedFile, Slice } from './slice.ts';
import type { Target } from './resolve.ts';
import type { SdkSource } from './sdk/repeats.ts';
import type { ts } from './ts-morph.ts';

/** An operation that a detector recognised. */
export interface Detection {
  /** What the fact points at: an identifier, a call head, a property name, a tag name. */
  node: ts.Node;
  symbol: string;
  argument?: string | null;
  /** Words that the concept declares under `traits`. */
  traits?: readonly string[];
  options?: readonly CodeOption[];
  /** Steps that belong to it: calls that lead to it, or where what it uses is made. */
  trace?: readonly Evidence[];
  /** Of a control or a route of which nothing comes: why, in words that follow a colon, and where that shows. */
  lost?: Evidence;
  /** Other places of the same thing, to be looked at with it. */
  also?: readonly Evidence[];
  /** A text inside the node that carries the meaning, where the node is a long one. */
  within?: string;
  /** The product that is used. */
  sdk?: SdkSource;
  /** It was found through a function of the project, maybe in another file: what is seen of it by itself comes first. */
  isThrough?: true;
  /** Another place is judged for it. */
  isRepeated?: true;
  /** Where guards are asked for, if not at the node. */
  guardedAt?: ts.Node;
}

/** What a detector may ask beyond its own file. */
export interface DetectContext {
  concept: CompiledConcept;
  /** Concepts that yield guards: age, consent, login and so on. */
  guards: readonly CompiledConcept[];
  slice: Slice;
  /** Every file in which some concept could occur. */
  files: readonly ParsedFile[];
  resolve: (from: string, specifier: string) => Target;
}

/**
 * What data cannot say about a concept, named by `detector` in its vocabulary file. Its detections become facts beside
 * those of the matchers.
 */
export interface Detector {
  /** The detector reads the calls that the concept names (`match`) itself, to say more about each than that it is one. */
  readsCalls?: true;
  /**
   * Whether a file could hold a detection: a formula over names, put together once and asked of every file. Wrong only in
   * the direction of parsing too much; how sharp it is decides how many files are parsed.
   */
  occurs?(ask: Ask, concept: CompiledConcept): FileTest;
  detect(file: ParsedFile, context: DetectContext): readonly Detection[];
  /** More about a call that the concept names: what it is given, and what it is more exactly. */
  tells?(head: ts.Node, file: ParsedFile): { options?: readonly CodeOption[]; traits?: readonly string[] };
  /** Whether a call that the concept names is none after all, for what it is given. */
  isLookAlike?(call: ts.CallExpression): boolean;
  /** Whether a route that the concept names does something else, seen by all that its handler does. */
  isOtherRoute?(handler: ts.Node): boolean;
}

/** By the names that vocabulary files use. */
export type Detectors = Readonly<Record<string, Detector>>;

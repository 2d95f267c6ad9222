import type { ConceptDocument } from './schema/vocabulary.ts';

/** What something looks like in code, as data: one file of `rules/vocabulary` each. */
export interface Concept extends ConceptDocument {
  path: string;
  origin: 'built-in' | 'local';
}

export type { ConceptDocument, Matcher } from './schema/vocabulary.ts';

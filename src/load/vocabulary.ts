import type { Concept, ConceptDocument } from '../model/concept.ts';
import type { Notice } from '../model/notice.ts';
import type { Tree } from '../model/tree.ts';
import { validateVocabulary } from '../generated/validators.js';
import { checkId, readFolder } from './read-folder.ts';

/** Concepts of a folder: what things look like in code. */
export function loadVocabulary(
  tree: Tree,
  folder: string,
  origin: Concept['origin'],
): { concepts: Concept[]; notices: Notice[] } {
  const { loaded, notices } = readFolder<ConceptDocument>(tree, folder, {
    validate: validateVocabulary,
    syntax: 'vocabulary-invalid',
    invalid: 'vocabulary-invalid',
    tooLarge: 'vocabulary-invalid',
    known: () => [],
  });
  const concepts = loaded.map(one => {
    const name = one.path.slice(folder.length + 1, -'.yaml'.length);
    notices.push(...checkId(one, 'concept', one.value.concept, name, 'vocabulary-invalid'));
    return { ...one.value, path: one.path, origin };
  });
  return { concepts, notices };
}

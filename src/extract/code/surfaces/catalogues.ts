import { eachNode } from '../names.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** `t('known-for')`, `person.filmography`: who made or played what is listed there, and nobody of those who meet here. */
export function isOfCatalogue(component: ts.Node): boolean {
  let isOne = false;
  eachNode(component, node => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node))
      isOne ||= hasAnyPhrase(splitWords(node.text), OF_CATALOGUE);
  });
  return isOne;
}
const OF_CATALOGUE = phrasesOf(['known for', 'filmography', 'discography', 'bibliography']);

import { fitsTag } from '../components/component-names.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { IndexedFile } from '../index-tokens.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';

/** `<Name`, what a file declares, and what it puts a component under. */
const NAMED = /<([A-Z][\w$.]*)|\b(?:function|class|const|let|var)\s+([\w$]+)|\b([A-Z][\w$]*)['"]?\s*[:=]/g;

/** Whether a text could show or declare a surface of the concept; wrong only in the direction of parsing too much. */
export function surfaceTest(concept: CompiledConcept): (file: IndexedFile) => boolean {
  const known = new Map<string, boolean>();
  const fits = (name: string): boolean => {
    let answer = known.get(name);
    if (answer === undefined) known.set(name, (answer = fitsSurface(name, concept)));
    return answer;
  };
  return ({ path, text }) => {
    // A template has ways of its own to write the name of a component.
    if (!/\.[jt]sx?$/i.test(path)) return true;
    for (const [, tag, declared, held] of text.matchAll(NAMED)) if (fits((tag ?? declared ?? held)!)) return true;
    return false;
  };
}

function fitsSurface(name: string, concept: CompiledConcept): boolean {
  // `useMessageMenuItems` is judged as the menu that it makes.
  const words = splitWords(name);
  const isTag = (some: readonly string[]) =>
    !hasAnyPhrase(some, concept.unlike.word) && concept.jsx.some(jsx => fitsTag(jsx, some) !== null);
  return isTag(words) || (words[0] === 'use' && (isTag(words.slice(1)) || isTag(words.slice(1, -1))));
}

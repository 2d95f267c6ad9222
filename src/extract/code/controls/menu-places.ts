import type { CompiledConcept } from '../concepts.ts';
import type { ParsedFile } from '../slice.ts';
import type { SubtreeReader } from '../surfaces/subtree.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** A menu that is written elsewhere and offers an act, where it is put beside content. */
export interface MenuPlace {
  concept: CompiledConcept;
  node: ts.Node;
  symbol: string;
}

const MENU = /^(menu|dropdown|actions|options|kebab|more|overflow)$/;
const WRITTEN =
  /^(nav|navigation|main|app|user|account|profile|settings|sidebar|header|footer|language|theme|own|my|editor|format|toolbar)$/;

const isBlank = (child: ts.JsxChild): boolean => ts.isJsxText(child) && child.text.trim() === '';

/** `<ContentMenu resource={comment} />`: who looks for the report beside a comment finds this tag. */
export function menuPlaces(
  file: ParsedFile,
  controls: readonly CompiledConcept[],
  subtree: SubtreeReader,
): MenuPlace[] {
  return file.tags.flatMap(tag => {
    const symbol = tag.tagName.getText();
    const words = splitWords(symbol);
    if (!/^[A-Z]|-/.test(symbol) || !MENU.test(words.at(-1) ?? '') || WRITTEN.test(words[0]!)) return [];
    // What stands between its tags is seen there.
    if (ts.isJsxOpeningElement(tag) && !tag.parent.children.every(isBlank)) return [];
    // One that is given nothing is not about what is shown.
    if (tag.attributes.properties.length === 0) return [];
    const offered = subtree.ofElement(tag, file).controls;
    return controls.flatMap(concept => {
      const found = offered.find(
        one => one.concept === concept.id && one.state === 'works' && one.node.getSourceFile() !== file.ast,
      );
      return found ? [{ concept, node: tag.tagName, symbol }] : [];
    });
  });
}

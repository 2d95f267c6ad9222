import { namesIn } from '../call-sites.ts';
import { declaredName, enclosingFunction } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import type { Phrase } from '../tokens.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { usesOfFunction } from '../uses.ts';
import { pressedBefore } from './pressed.ts';

/** Components that only wrap the one that is opened. */
const DEEP = 2;

/**
 * Whether the component around a place is shown, wherever it is, only after a press on something that says what it is for:
 * `{showPlayer && <ClipPlayer />}` where a button sets `showPlayer`. A press on a post says nothing of the film in it.
 */
export function isOpenedByPress(node: ts.Node, about: readonly Phrase[], depth = DEEP): boolean {
  const component = componentAround(node);
  const uses = component && usesOfFunction(component);
  if (!component || !uses || uses.length === 0) return false;
  return uses.every(use => {
    if (!ts.isJsxOpeningElement(use.parent) && !ts.isJsxSelfClosingElement(use.parent)) return false;
    const said = pressedBefore(use);
    if (said) return [...namesIn(said), declaredName(component)!].some(name => hasAnyPhrase(splitWords(name), about));
    return depth > 0 && isOpenedByPress(use, about, depth - 1);
  });
}

function componentAround(node: ts.Node): FunctionNode | null {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at))
    if (/^[A-Z]/.test(declaredName(at) ?? '')) return at;
  return null;
}

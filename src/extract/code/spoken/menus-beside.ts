import { declaredName, isFunction } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { actsIn } from './action-menus.ts';

const MENU = /^(menu|dropdown|actions|options|kebab|more|overflow)$/;
/** Menus of the page, of a list, and of what one writes. */
const OF_PAGE =
  /^(nav|navigation|main|app|user|account|settings|sidebar|header|footer|language|theme|own|my|editor|format|toolbar|sort|filter|emoji|mention|select|share|create|new|add)$/;

/** In a component that shows what somebody wrote: the menu that it opens, where something is done with it. */
export function menuIn(whole: ts.Node): ts.JsxOpeningLikeElement | null {
  let found: ts.JsxOpeningLikeElement | null = null;
  const look = (node: ts.Node): void => {
    if (found) return;
    if (node !== whole && (isFunction(node) || ts.isClassLike(node)) && /^[A-Z]/.test(declaredName(node) ?? '')) return;
    if ((ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) && isMenuOfIt(node)) found = node;
    else ts.forEachChild(node, look);
  };
  look(whole);
  return found;
}

function isMenuOfIt(tag: ts.JsxOpeningLikeElement): boolean {
  const name = tag.tagName.getText();
  const words = splitWords(name);
  if (!/^[A-Z]|-/.test(name) || !MENU.test(words.at(-1) ?? '') || words.some(word => OF_PAGE.test(word))) return false;
  return actsIn(ts.isJsxOpeningElement(tag) ? tag.parent : tag).size > 0;
}

import { eachNode, textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/**
 * `<ReportIcon color="error" /> <span>Connection lost</span>`: kits of icons call an exclamation mark or a flag so. What is read
 * beside it says that it marks what went wrong with the program; beside anything else, or alone, it may be what one presses.
 */
export function isSignOfTrouble(name: ts.Node): boolean {
  const tag = name.parent;
  if (!ts.isIdentifier(name) || !/Icon$/.test(name.text) || !isOpening(tag) || tag.tagName !== name) return false;
  if (isPressed(tag)) return false;
  for (let at: ts.Node = tag.parent; at && !ts.isFunctionLike(at); at = at.parent) {
    if (!ts.isJsxElement(at) && !ts.isJsxFragment(at)) continue;
    if (ts.isJsxElement(at) && isPressed(at.openingElement)) return false;
    const read = readIn(at);
    if (read === null) return false;
    if (read.trim() !== '') return splitWords(read).some(word => TROUBLE.test(word));
  }
  return false;
}
const TROUBLE =
  /^(failed|fails|failure|errors?|offline|disconnected|unavailable|lost|unable|unmuted|muted|unsupported|expired|timeout)$/;

const isOpening = (node: ts.Node): node is ts.JsxOpeningLikeElement =>
  ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node);

const isPressed = ({ attributes }: ts.JsxOpeningLikeElement): boolean =>
  attributes.properties.some(one => ts.isJsxSpreadAttribute(one) || /^(on[A-Z]|href$|to$)/.test(textOf(one.name)));

/** All that is read in an element; null where some of it is put together while the program runs. */
function readIn(element: ts.JsxElement | ts.JsxFragment): string | null {
  let read: string | null = '';
  eachNode(element, node => {
    if (ts.isJsxText(node)) read = read === null ? null : `${read} ${node.text}`;
    if (!ts.isJsxExpression(node) || ts.isJsxAttribute(node.parent) || !node.expression) return;
    const literal = ts.isStringLiteralLike(node.expression) ? node.expression.text : null;
    read = read === null || literal === null ? null : `${read} ${literal}`;
  });
  return read;
}

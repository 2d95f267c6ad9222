import { eachNode, textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/**
 * `<ReportIcon color="error" /> <span>Connection lost</span>`, `<Item to={routes.DISCLAIMER}><ReportIcon /> Disclaimer</Item>`: kits of
 * icons call an exclamation mark or a flag so. It is a sign where what is read beside it says what went wrong with the program, or
 * is the name of what a press leads to; beside anything else, or alone, it may be a report.
 */
export function isOnlySign(name: ts.Node): boolean {
  const tag = name.parent;
  if (!ts.isIdentifier(name) || !name.text.endsWith('Icon') || !ts.isJsxOpeningLikeElement(tag) || tag.tagName !== name)
    return false;
  if (pressedAs(tag) !== null) return false;
  let isFirst = true;
  for (let at: ts.Node = tag.parent; at && !ts.isFunctionLike(at); at = at.parent) {
    if (!ts.isJsxElement(at) && !ts.isJsxFragment(at)) continue;
    const read = readIn(at);
    if (read === null) return false;
    const words = splitWords(read);
    const pressed = ts.isJsxElement(at) ? pressedAs(at.openingElement) : null;
    // `onClick={() => melden(comment.id)}`: whatever that is called in another language may be the report itself.
    if (pressed)
      return leads(at) && words.length > 0 && words.length <= MAX_WORDS && words.every(word => pressed.has(word));
    if (words.length === 0) continue;
    if (isFirst && words.some(word => TROUBLE.test(word))) return true;
    isFirst = false;
  }
  return false;
}
const MAX_WORDS = 3;
const TROUBLE =
  /^(failed|fails|failure|errors?|offline|disconnected|unavailable|lost|unable|unmuted|muted|unsupported|expired|timeout)$/;

/** The words of what is done, or where one gets, where an element is pressed; null if nothing says that it can be. */
function pressedAs({ attributes }: ts.JsxOpeningLikeElement): ReadonlySet<string> | null {
  const acts = attributes.properties.filter(
    one => ts.isJsxSpreadAttribute(one) || /^(on[A-Z]|href$|to$)/.test(textOf(one.name)),
  );
  if (acts.length === 0) return null;
  return new Set(acts.flatMap(one => (ts.isJsxAttribute(one) ? splitWords(one.initializer?.getText() ?? '') : [])));
}

/** It leads to a page, and runs nothing. */
const leads = (element: ts.Node): boolean =>
  ts.isJsxElement(element) &&
  element.openingElement.attributes.properties.every(
    one => ts.isJsxAttribute(one) && !/^on[A-Z]/.test(textOf(one.name)),
  );

/** All that is read in an element; null where some of it is put together while the program runs. */
function readIn(element: ts.JsxElement | ts.JsxFragment): string | null {
  let read: string | null = '';
  eachNode(element, node => {
    if (ts.isJsxText(node)) read = read === null ? null : `${read} ${node.text}`;
    if (ts.isJsxAttribute(node) && LABEL.test(textOf(node.name))) {
      const { initializer } = node;
      const label = initializer && ts.isStringLiteral(initializer) ? initializer.text : null;
      read = read === null || label === null ? null : `${read} ${label}`;
    }
    if (!ts.isJsxExpression(node) || ts.isJsxAttribute(node.parent) || !node.expression) return;
    const literal = ts.isStringLiteralLike(node.expression) ? node.expression.text : null;
    read = read === null || literal === null ? null : `${read} ${literal}`;
  });
  return read;
}
const LABEL = /^(primary|label|title|text|aria-label|tooltip)$/;

import type { Component, ComponentFinder } from '../components/components.ts';
import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** How a part looks, where it leads and what a press does. */
const AROUND =
  /^(on[A-Z]\w*|class|className|style|sx|css|key|id|href|to|role|rel|target|type|disabled|variant|size|colou?r|tabIndex|prefetch|replace|eventKey|exact|end|(is|has)[A-Z]\w*|aria-(hidden|expanded|controls|current|disabled))$/;
/** Parts of any kit that lay out what stands between their ends. */
const LAID_OUT = /^(link|button|anchor|icon|fab|pressable|touchable|opacity)$/;
const HOST = /^(a|button|span|div|p|b|i|em|strong|small|svg|path|g|circle|rect|line|polyline|polygon|li|nav)$/;
const DRAWS = /^(createElement|h|jsx|jsxs|render[A-Z]\w*|createPortal)$/;

/**
 * `const PostItem = () => <Link href="/post">post</Link>`: all that it shows is written out in it, so that it is a button or a
 * link that is named for what it leads to. Values stand only where they say how it looks and where it leads, and each part
 * that is not of the page itself comes from a package and is given nothing else.
 */
export function showsNothing({ node, file }: Component, finder: ComponentFinder): boolean {
  if (!isFunction(node)) return false;
  let isMore = false;
  let says = false;
  eachNode(node, one => {
    if (isMore) return;
    if (ts.isJsxText(one)) says ||= /\S/.test(one.text);
    else if (ts.isJsxSpreadAttribute(one)) isMore = true;
    else if (ts.isCallExpression(one)) isMore = DRAWS.test(nameOf(one.expression) ?? '');
    else if (ts.isJsxExpression(one) && !ts.isJsxAttribute(one.parent)) isMore = one.expression !== undefined;
    else if (ts.isJsxOpeningElement(one) || ts.isJsxSelfClosingElement(one)) isMore = !isPlain(one);
  });
  return says && !isMore;

  function isPlain(tag: ts.JsxOpeningLikeElement): boolean {
    const name = tag.tagName.getText();
    const isKnown = HOST.test(name) || (LAID_OUT.test(splitWords(name).at(-1) ?? '') && isOutside(tag, name));
    return isKnown && tag.attributes.properties.every(one => ts.isJsxAttribute(one) && saysHow(one));
  }

  function isOutside(tag: ts.JsxOpeningLikeElement, name: string): boolean {
    return finder.find(name, tag, file) === 'outside';
  }
}

function saysHow({ name, initializer }: ts.JsxAttribute): boolean {
  if (!initializer || ts.isStringLiteral(initializer) || AROUND.test(textOf(name))) return true;
  const value = ts.isJsxExpression(initializer) && initializer.expression ? unwrap(initializer.expression) : null;
  return value !== null && (ts.isLiteralExpression(value) || /^(true|false)$/.test(value.getText()));
}

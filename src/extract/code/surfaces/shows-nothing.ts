import type { Component, ComponentFinder } from '../components/components.ts';
import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** How a part looks, where it leads and what a press does. */
const AROUND =
  /^(on[A-Z]\w*|class|className|key|id|href|to|role|rel|target|type|disabled|variant|size|colou?r|tabIndex|prefetch|replace|eventKey|exact|end|(is|has)[A-Z]\w*|aria-(hidden|expanded|controls|current|disabled))$/;
const LOOK = /^(style|sx|css)$/;
/** `backgroundImage: url(…)`, `content: '…'`: what a look draws by itself. */
const DRAWN = /^(background|background-?image|content|mask|mask-?image|(border|list-?style)-?image|list-?style)$/i;
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
    else if (ts.isStringLiteralLike(one) || ts.isTemplateHead(one) || ts.isTemplateMiddleOrTemplateTail(one))
      isMore = /\burl\(/i.test(one.text);
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
  if (value === null) return false;
  if (LOOK.test(textOf(name))) return isOnlyLook(value);
  return ts.isLiteralExpression(value) || /^(true|false)$/.test(value.getText());
}

/** `style={{ color, padding: 8 }}`, `style={[styles.row]}`: a picture of somebody is drawn by a look as well. */
function isOnlyLook(value: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(value)) return value.elements.every(one => isOnlyLook(unwrap(one)));
  if (!ts.isObjectLiteralExpression(value)) return /^styles\.\w+$/.test(value.getText());
  return value.properties.every(one => {
    if (ts.isShorthandPropertyAssignment(one)) return !DRAWN.test(one.name.text);
    if (!ts.isPropertyAssignment(one) || ts.isComputedPropertyName(one.name)) return false;
    const said = unwrap(one.initializer);
    if (ts.isObjectLiteralExpression(said)) return isOnlyLook(said);
    return ts.isLiteralExpression(said) || !DRAWN.test(textOf(one.name));
  });
}

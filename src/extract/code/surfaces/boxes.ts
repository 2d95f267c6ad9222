import { nameOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** `<header><ReportButton /></header>` beside the box, and not in the side of those who are there, nor once for each of them. */
export function placeIn(tag: ts.Node, around: ts.Node): 'beside' | 'elsewhere' | 'of another' {
  let place: 'beside' | 'elsewhere' = 'beside';
  let isInHead = false;
  const own = ts.isJsxOpeningElement(tag) ? tag.parent : tag;
  for (let at = own === around ? around : own.parent; at !== around; at = at.parent) {
    if (ts.isCallExpression(at) && /^(map|flatMap)$/.test(nameOf(at.expression) ?? '')) return 'of another';
    if (!ts.isJsxElement(at)) continue;
    isInHead ||= HEAD.test(at.openingElement.tagName.getText());
    place = 'elsewhere';
  }
  return isInHead ? 'beside' : place;
}
const HEAD = /^header$|^(App|Top|Nav|Action)Bar$|(Header|HeaderBar|HeaderRow|Toolbar)$/;

/** What an element stands in, but for conditions. */
export function holderOf({ parent }: ts.Node): ts.Node {
  let around = parent;
  while (ts.isParenthesizedExpression(around) || ts.isJsxExpression(around) || ts.isBinaryExpression(around))
    around = around.parent;
  return around;
}

/** `<div><Talk /></div>`: a box around it that holds nothing else is only how it is laid out. */
export const isOnlyChild = (own: ts.Node, { openingElement, children }: ts.JsxElement): boolean =>
  BOX.test(openingElement.tagName.getText()) &&
  children.every(child => (child.pos <= own.pos && own.end <= child.end) || isBlank(child));
const BOX =
  /^[a-z]|^(\w+\.)?(Box|(SafeArea|Scroll|KeyboardAvoiding)?View|[HV]?Stack|Column|Col|Row|Flex|Grid|Container|Wrapper|Paper|Center|Content|Body)$/;
const isBlank = (child: ts.JsxChild): boolean =>
  ts.isJsxText(child) ? child.containsOnlyTriviaWhiteSpaces : ts.isJsxExpression(child) && !child.expression;

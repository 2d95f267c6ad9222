import { chainOf, eachNode, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What a thing is called and counted by: nobody wrote it to others. */
const OF_RECORD =
  /^(id|ids|uuid|key|index|name|names|username|nickname|handle|login|date|time|timestamp|at|ago|count|counts|length|size|total|number|label|status|state|role|icon|avatar|url|href|price|color|t)$/;

/**
 * Whether a box of the product holds anything that somebody may have written: `<UserText>{comment.text}</UserText>`, and not
 * `<UserText>@{user.username}</UserText>`. What a box is called says little about it.
 */
export function holdsWords(tag: ts.JsxOpeningLikeElement): boolean {
  const { properties } = tag.attributes;
  if (properties.some(one => ts.isJsxSpreadAttribute(one) || GIVEN.test(textOf(one.name)))) return true;
  const given = properties.filter(
    one => ts.isJsxAttribute(one) && !/^(on[A-Z]|key$|ref$|class|style)/.test(textOf(one.name)),
  );
  const children = ts.isJsxOpeningElement(tag) ? tag.parent.children : [];
  let holds = false;
  for (const held of [...given, ...children])
    eachNode(held, node => {
      if (ts.isJsxSpreadAttribute(node)) holds = true;
      // `<For each={users}>`, `<Show when={user.bio}>`: what is repeated, and when, stands in it.
      if (ts.isJsxExpression(node) && ts.isJsxAttribute(node.parent) && STEERS.test(textOf(node.parent.name))) return;
      const shown = ts.isJsxExpression(node) ? node.expression : undefined;
      const inner = shown && unwrap(shown);
      if (!inner || ts.isLiteralExpression(inner)) return;
      const called = ts.isCallExpression(inner) ? inner.expression : inner;
      const [first, last] = [chainOf(called)[0], chainOf(called).at(-1)];
      // What is put together is looked at piece by piece; `Size.Small` is nobody's.
      if (first === undefined || last === undefined || /^[A-Z]/.test(first)) return;
      if (!OF_RECORD.test(splitWords(last).at(-1) ?? '')) holds = true;
    });
  return holds;
}
const STEERS = /^(each|when)$/;
const GIVEN = /^(dangerouslySetInnerHTML|innerHTML|children|v-html)$/;

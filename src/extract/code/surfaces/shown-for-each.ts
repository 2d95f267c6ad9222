import { isFunction, nameOf, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** What lists call for each of their items. */
const RENDERS =
  /^(render(Item|Row|Message|Comment|Post|Cell|Bubble|Entry|Element)?|item(Content|Renderer)?|rowRenderer|children|row|cell)$/;
const LOOPS = /^(map|flatMap|forEach|mapIndexed|toReversed)$/;
/** Components that call a function for each item: `<For each={posts}>{post => …}</For>`. */
const EACH = /^(For|Index|Each|Repeat|VirtualList|List)$/;

/** Whether a tag is what is shown for each item of a list: in a callback of `map`, or in a function that a list is given. */
export function isShownForEach(tag: ts.Node): boolean {
  for (let at = tag.parent; at; at = at.parent) {
    // `for (const post of posts) rows.push(<Post post={post} />)`
    if (ts.isForOfStatement(at)) return true;
    if (!isFunction(at)) continue;
    const { parent } = at;
    if (ts.isCallExpression(parent) && LOOPS.test(nameOf(parent.expression) ?? '')) return true;
    if (!ts.isJsxExpression(parent)) return isNamedRenderer(at);
    if (ts.isJsxAttribute(parent.parent)) return RENDERS.test(textOf(parent.parent.name));
    return ts.isJsxElement(parent.parent) && EACH.test(parent.parent.openingElement.tagName.getText());
  }
  return false;
}

/** `const renderItem = ({ item }) => <Post post={item} />` */
function isNamedRenderer(node: ts.Node): boolean {
  const { parent } = node;
  // `useCallback(({ item }) => …)`
  const holder = ts.isCallExpression(parent) ? parent.parent : parent;
  const name = ts.isVariableDeclaration(holder) || ts.isPropertyDeclaration(holder) ? textOf(holder.name) : '';
  return /^(render\w+|itemContent|rowRenderer)$/.test(name);
}

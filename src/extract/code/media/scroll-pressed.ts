import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import { eachNode, isFunction, nameNode, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const PRESS = /^on(Click|Press|Tap)$/;
const LOADS =
  /\b(load|fetch|request|get|query) (more|older|earlier|next page|previous page|next batch)\b|\b(show|view|see) more (post|comment|repl|item|result|photo|video|stor|entr|message|statuse|feed|article)/;
/** What is only unfolded, or says how it stands with the loading. */
const OTHER = /\b(set|has|can|is|no|info|detail|details|option|options|action|actions|menu|text|error|count)\b/;

/** `loadMore`, `fetchMoreComments`, `handleLoadMore`, `showMorePosts` */
export function loadsOnPress(name: string): boolean {
  const words = splitWords(name).join(' ');
  return LOADS.test(words) && !OTHER.test(words);
}

export const mayLoadOnPress = (ask: Ask): FileTest =>
  all(
    ask.name('more older earlier next previous', (_, name) => loadsOnPress(name)),
    ({ mayHoldJsx }) => mayHoldJsx,
    inText(/@(?:click|tap|press)|on(?:Click|Press|Tap)\b|\(click\)/),
  );

/** `<Button onClick={loadMore}>`: the list ends until somebody asks for more; what is called, or null. */
export function loadsWhenPressed(attribute: ts.JsxAttribute): { node: ts.Node; symbol: string } | null {
  if (!PRESS.test(textOf(attribute.name)) || !attribute.initializer || !ts.isJsxExpression(attribute.initializer))
    return null;
  // `<AutoLoadMore onClick={loadMore} />` presses itself.
  if (/auto|infinite|endless/i.test(attribute.parent.parent.tagName.getText())) return null;
  const handler = attribute.initializer.expression && unwrap(attribute.initializer.expression);
  if (!handler) return null;
  if (!isFunction(handler)) return namedAt(ts.isCallExpression(handler) ? handler.expression : handler);
  let found: { node: ts.Node; symbol: string } | null = null;
  eachNode(handler, node => {
    found ??= ts.isCallExpression(node) ? namedAt(node.expression) : null;
  });
  return found;
}

function namedAt(handler: ts.Expression) {
  const node = nameNode(handler);
  return node && loadsOnPress(textOf(node)) ? { node, symbol: textOf(node) } : null;
}

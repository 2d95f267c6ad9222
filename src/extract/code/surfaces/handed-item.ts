import type { Component } from '../components/components.ts';
import { isFunction, textOf, unwrap } from '../names.ts';
import type { Props } from '../components/props.ts';
import { propRead } from '../components/props.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What somebody wrote, one of it. */
const ITEM = /^(message|msg|dm|comment|reply|post|reel|note|tweet|toot|status|story|video|photo|clip|article)$/;
/** `postData`, `messageItem` */
const CARRIER = /^(data|item|model|entity|object)$/;

/**
 * `<TopicPostMenu topicPost={topicPost} />` in a component that is given just that one: whatever the menu is called, it is
 * for what the component shows.
 */
export function handsOnItem(element: ts.JsxOpeningLikeElement, props: Props): boolean {
  const item = props.component && onlyItem(props.component);
  return (
    !!item &&
    element.attributes.properties.some(one => {
      if (!ts.isJsxAttribute(one) || !one.initializer || !ts.isJsxExpression(one.initializer)) return false;
      const { expression } = one.initializer;
      return expression !== undefined && propRead(unwrap(expression), props)?.name === item;
    })
  );
}

const known = new WeakMap<ts.Node, string | null>();

/** The prop by which a component is given what it shows; null for none, and for several: a comment, and the post below which it stands. */
function onlyItem({ node }: Component): string | null {
  let item = known.get(node);
  if (item === undefined) {
    const pattern = isFunction(node) ? node.parameters[0]?.name : undefined;
    const names =
      pattern && ts.isObjectBindingPattern(pattern)
        ? pattern.elements.map(one => textOf(one.propertyName ?? one.name)).filter(isItem)
        : [];
    known.set(node, (item = names.length === 1 ? names[0]! : null));
  }
  return item;
}

function isItem(name: string): boolean {
  const words = splitWords(name);
  const last = CARRIER.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1);
  return ITEM.test(last ?? '');
}

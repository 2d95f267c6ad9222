import type { Component, ComponentFinder } from '../components/components.ts';
import { isFunction, unwrap } from '../names.ts';
import { returnsOf } from '../guards/returns.ts';
import { ts } from '../ts-morph.ts';

/** `const InboxScreen = props => <Inbox {...props} />` adds nothing of its own: it is judged by what it wraps. */
export function coreOf(own: Component, finder: ComponentFinder, hops = 3): Component {
  const tag = hops > 0 ? wrapped(own) : null;
  const found = tag ? finder.find(tag.tagName.getText(), tag, own.file) : null;
  return found === null || found === 'outside' ? own : coreOf(found, finder, hops - 1);
}

function wrapped({ node }: Component): ts.JsxSelfClosingElement | null {
  if (!isFunction(node)) return null;
  const [given, ...more] = node.parameters;
  if (!given || more.length > 0 || !ts.isIdentifier(given.name)) return null;
  const [only, ...others] = returnsOf(node);
  const shown = only?.value && others.length === 0 ? unwrap(only.value) : null;
  if (!shown || !ts.isJsxSelfClosingElement(shown)) return null;
  const [all, ...added] = shown.attributes.properties;
  const handsOn =
    all && added.length === 0 && ts.isJsxSpreadAttribute(all) && all.expression.getText() === given.name.text;
  return handsOn && /^[A-Z]/.test(shown.tagName.getText()) ? shown : null;
}

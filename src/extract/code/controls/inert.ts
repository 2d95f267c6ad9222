import { isFunction, nameOf, textOf } from '../names.ts';
import type { Props } from '../components/props.ts';
import { evaluate } from '../components/props.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isBareItem, mayBeRun } from './bare-items.ts';

/** What an attribute says: its text or expression; `true` for one that stands alone. */
export type Attributes = ReadonlyMap<string, ts.Expression | true>;

/** True for an element that nobody can use: switched off, a link to nowhere, a plain button with nothing behind it. */
export function isInert(element: ts.JsxOpeningLikeElement, hasHandler: boolean, props: Props): boolean {
  const { properties } = element.attributes;
  const attributes: Attributes = new Map(
    properties.flatMap(one => (ts.isJsxAttribute(one) ? [[textOf(one.name), valueOfAttribute(one)] as const] : [])),
  );
  const disabled = attributes.get('disabled');
  // A spread could set or unset anything.
  const isOpen = properties.some(one => ts.isJsxSpreadAttribute(one));
  if (disabled !== undefined && !isOpen && (disabled === true || evaluate(disabled, props)?.value === true))
    return true;
  const tag = element.tagName.getText();
  const isLink = /^[A-Z](\w|\.)*Link$|^Link$/.test(tag);
  const isLikeEntry = looksPressed(element);
  if (!hasHandler && !isOpen && isBareItem(element, attributes)) return !mayBeRun(element);
  if (hasHandler || isOpen || !(isLink || isLikeEntry || /^(a|button)$/.test(tag)) || isFoundByName(attributes))
    return false;
  if (isWired(element)) return false;
  if (tag === 'button' || isLikeEntry) return true;
  const href = attributes.get('href') ?? (isLink ? attributes.get('to') : undefined);
  // What a component does without an address is its own affair.
  if (href === undefined || href === true) return !isLink;
  return ts.isStringLiteralLike(href) && /^\s*(#|javascript:.*)?\s*$/.test(href.text);
}

/** Why nobody can use it, in words. */
export function whyInert({ tagName, attributes }: ts.JsxOpeningLikeElement, hasHandler: boolean): string {
  const isOff = attributes.properties.some(
    one => ts.isJsxAttribute(one) && textOf(one.name) === 'disabled' && /^(disabled|.*\btrue\b.*)$/.test(one.getText()),
  );
  if (hasHandler || isOff) return 'it is always disabled';
  return /^a$|Link$/.test(tagName.getText()) ? 'its link leads nowhere' : 'nothing runs when it is pressed';
}

/** What a style makes of a plain box: `<div className="cursor-pointer">`, `<li class="dropdown-item">`. */
export function looksPressed({ tagName, attributes }: ts.JsxOpeningLikeElement): boolean {
  if (!/^(div|li|span|p|View)$/.test(tagName.getText())) return false;
  return attributes.properties.some(one => {
    if (!ts.isJsxAttribute(one) || !/^class(Name)?$/.test(textOf(one.name)) || !one.initializer) return false;
    const said = ts.isJsxExpression(one.initializer) ? one.initializer.expression : one.initializer;
    return !!said && ts.isStringLiteralLike(said) && PRESSED.test(said.text) && !/(^|\s)js-/.test(said.text);
  });
}
const PRESSED = /(^|\s)(cursor-pointer|dropdown-item|menu-item|context-menu-item|dropdown__item|menu__item)(\s|$)/;

function valueOfAttribute({ initializer }: ts.JsxAttribute): ts.Expression | true {
  if (!initializer) return true;
  return ts.isJsxExpression(initializer) ? (initializer.expression ?? true) : initializer;
}

/** Attributes by which a handler can be attached, or an effect be had, without one that stands here. */
const REACHABLE = /^(on[A-Z].*|ref|id|name|form|formAction|formaction|popover.*|command.*|data-.*|x-.*|hx-.*|role|as)$/;

const isFoundByName = (attributes: Attributes) => [...attributes.keys()].some(name => REACHABLE.test(name));

/** Components that give what they contain something to do: `<DialogTrigger asChild><button>…`. */
const GIVES =
  /^(trigger|target|activator|anchor|link|button|close|action|slot|menu|dialog|popover|tooltip|item|toggle)$/;

/** Whether something around an element gives it something to do. */
export function isWired(element: ts.Node): boolean {
  const own = ts.isJsxOpeningElement(element) ? element.parent : element;
  for (let at = own.parent; at && !isFunction(at); at = at.parent) {
    if (ts.isJsxAttribute(at)) return true;
    if (!ts.isJsxElement(at)) continue;
    const { tagName, attributes } = at.openingElement;
    const words = splitWords(nameOf(tagName as ts.Expression) ?? '');
    if (/^(form|label|Form)$/.test(tagName.getText()) || words.at(-1) === 'form') return true;
    if (/^[A-Z]/.test(tagName.getText()) && words.some(word => GIVES.test(word))) return true;
    const acts = attributes.properties.some(
      one => ts.isJsxSpreadAttribute(one) || /^(on[A-Z].*|asChild|render|action)$/.test(textOf(one.name)),
    );
    if (acts) return true;
  }
  return false;
}

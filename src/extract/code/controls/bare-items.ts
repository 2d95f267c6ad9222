import { meaningOf } from '../links/meaning.ts';
import { linksOf } from '../links/registry.ts';
import { literalOf } from '../literals.ts';
import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf, functionNamed, valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Attributes } from './inert.ts';

/** `<b-dropdown-item>Report</b-dropdown-item>`, `<MenuItem>Report</MenuItem>`: nothing is handed to it that could be told of. */
export function isBareItem({ tagName, parent }: ts.JsxOpeningLikeElement, attributes: Attributes): boolean {
  const words = splitWords(tagName.getText().split('.').join(' '));
  const isItem = words.at(-1) === 'item' && /^(menu|dropdown)$/.test(words.at(-2) ?? '');
  return (
    isItem &&
    words.every(word => OF_ITEMS.test(word)) &&
    ts.isJsxElement(parent) &&
    [...attributes.keys()].every(name => LOOKS.test(name)) &&
    holdsOnlyWords(parent)
  );
}

/** A link or a component in it may do what it says. */
function holdsOnlyWords(item: ts.JsxElement): boolean {
  let isOnly = true;
  eachNode(item, node => {
    if (!(ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) || node === item.openingElement) return;
    isOnly &&= PLAIN.test(node.tagName.getText()) && !node.attributes.properties.some(one => !isLook(one));
  });
  return isOnly;
}
const PLAIN = /^(p|span|i|b|em|strong|small|div|svg|path|\w*Icon|Text)$/;
const isLook = (one: ts.JsxAttributeLike): boolean =>
  ts.isJsxAttribute(one) && !/^(on[A-Z].*|href|to|ref|id|role)$/.test(textOf(one.name));
const OF_ITEMS = /^([a-z]{1,2}|base|ui|app|context|dropdown|menu|item)$/;
const LOOKS = /^(class|className|style|icon|color|variant|size|key|danger|destructive|divided|inset)$/;

/** The same of an item of a menu: the menu around it does nothing with one that bears no key of its own. */
const GIVES_ITEM =
  /^(trigger|target|activator|anchor|link|button|close|action|slot|dialog|modal|popover|tooltip|toggle)$/;

/**
 * Whether something may be done by a bare item: by what it is here, or by what stands around it up to the component. Only of one that
 * a package gives, in holders that are handed no function, is it known that nothing is.
 */
export const mayBeRun = (element: ts.JsxOpeningLikeElement): boolean =>
  doesOfItself(element.tagName) || isTakenUp(element, mayHold);

/** Whether nothing tells if it is run: what is around it is handed more than words, and nothing that reads like something to do. */
export function isUnclearItem(element: ts.JsxOpeningLikeElement): boolean {
  const { properties } = element.attributes;
  const attributes = new Map(
    properties.flatMap(one => (ts.isJsxAttribute(one) ? [[textOf(one.name), true] as const] : [])),
  );
  if (attributes.size < properties.length || !isBareItem(element, attributes) || doesOfItself(element.tagName))
    return false;
  return !isTakenUp(element, runs) && isTakenUp(element, mayHold);
}

/** `./menu-item`, `@/ui`: of the product, whether the file was found or not. */
const OWN = /^([./~#]|@\/)/;

function doesOfItself(tag: ts.JsxTagNameExpression): boolean {
  const name = ts.isIdentifier(tag) ? tag : null;
  const declared = name && meaningOf(name);
  if (declared) return declared.is !== 'function' || reactsIn(declared.node);
  const from = name && linksOf(tag)?.imports.get(name.text)?.specifier;
  return !!from && OWN.test(from);
}

/** Whether it has a handler of its own, other than one that it would have to be given; or shows what is not seen to have none. */
function reactsIn(item: ts.Node): boolean {
  let reacts = false;
  eachNode(item, node => {
    if (ts.isJsxAttribute(node)) {
      const name = textOf(node.name);
      reacts ||= /^(ref|href|to|form)$/.test(name) || (/^on[A-Z]/.test(name) && !isOnlyGiven(node, item));
    }
    if (ts.isCallExpression(node))
      reacts ||= /^(useEffect|addEventListener|createElement|h)$/.test(nameOf(node.expression) ?? '');
    if ((ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) && /^[A-Z]/.test(node.tagName.getText()))
      reacts ||= meaningOf(node.tagName as ts.Expression) !== null;
  });
  return reacts;
}

/** `onClick={onClick}`, `onClick={() => props.onPick?.()}` */
function isOnlyGiven(attribute: ts.JsxAttribute, item: ts.Node): boolean {
  let isOnly = true;
  eachNode(attribute, node => {
    if (!ts.isIdentifier(node) || node === attribute.name) return;
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return;
    let at: ts.Node | null = declarationOf(node.text, node);
    const hasDefault = !!at && ts.isBindingElement(at) && at.initializer !== undefined;
    while (at && (ts.isBindingElement(at) || ts.isObjectBindingPattern(at))) at = at.parent;
    isOnly &&= !hasDefault && !!at && ts.isParameter(at) && (at.parent === item || isWithinAttribute(at, attribute));
  });
  return isOnly;
}

const isWithinAttribute = (node: ts.Node, attribute: ts.JsxAttribute) =>
  node.pos >= attribute.pos && node.end <= attribute.end;

type Test = (value: ts.Expression) => boolean;

function isTakenUp(element: ts.JsxOpeningLikeElement, may: Test): boolean {
  const own = ts.isJsxOpeningElement(element) ? element.parent : element;
  // `{kinds.map(kind => <MenuItem>…)}` stands in what the list stands in.
  for (let at = own.parent; at && (!isFunction(at) || isHanded(at)); at = at.parent) {
    if (ts.isJsxAttribute(at)) return true;
    if (!ts.isJsxElement(at)) continue;
    const { tagName, attributes } = at.openingElement;
    const tag = tagName.getText();
    const words = splitWords(nameOf(tagName as ts.Expression) ?? '');
    if (/^(form|label)$/i.test(tag) || words.at(-1) === 'form') return true;
    const isPart = /^[A-Z]/.test(tag) || tag.includes('-');
    if (isPart && words.some(word => GIVES_ITEM.test(word))) return true;
    // A context hands on what it is given, and an item that reads it is seen to.
    const test = tag.endsWith('.Provider') ? runs : may;
    if (attributes.properties.some(one => ts.isJsxSpreadAttribute(one) || acts(one, isPart, test))) return true;
  }
  return false;
}

const isHanded = ({ parent }: ts.Node): boolean => ts.isCallExpression(parent) || ts.isJsxExpression(parent);

/** A component around it may run for its items whatever it is handed to run. */
function acts(attribute: ts.JsxAttribute, isPart: boolean, may: Test): boolean {
  const name = textOf(attribute.name);
  if (/^(on[A-Z].*|asChild|render|action)$/.test(name)) return true;
  const { initializer } = attribute;
  const value = isPart && initializer && ts.isJsxExpression(initializer) && initializer.expression;
  return !!value && !SAYS.test(name) && may(value);
}

/** How it looks, what it says, or whether it is there. */
const SAYS =
  /^(class|className|style|children|key|id|title|label|text|icon|placement|align|side|size|variant|color|theme|open|isOpen|visible|show|disabled|anchorEl|aria-.+|data-.+)$/;

/** What nothing can be run of: words, numbers, a state that holds such. A prop or a thing of a context may hold what runs. */
function isData(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (ts.isTemplateExpression(inner) || literalOf(inner)) return true;
  if (ts.isPrefixUnaryExpression(inner)) return true;
  if (ts.isBinaryExpression(inner)) return /^[!=<>]/.test(inner.operatorToken.getText());
  if (ts.isConditionalExpression(inner)) return isData(inner.whenTrue) && isData(inner.whenFalse);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.every(isData);
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.every(one => ts.isPropertyAssignment(one) && isData(one.initializer));
  if (ts.isCallExpression(inner))
    return /^(t|translate|formatMessage|Boolean|String|Number)$/.test(nameOf(inner.expression) ?? '');
  if (!ts.isIdentifier(inner)) return false;
  const declared = declarationOf(inner.text, inner);
  if (declared && ts.isBindingElement(declared) && ts.isArrayBindingPattern(declared.parent)) {
    const holder = declared.parent.parent;
    const made = ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
    const isFirst = declared.parent.elements[0] === declared;
    return (
      isFirst &&
      !!made &&
      ts.isCallExpression(made) &&
      nameOf(made.expression) === 'useState' &&
      made.arguments.every(isData)
    );
  }
  const held = valueOf(inner);
  return held !== null && isData(held);
}

const mayHold: Test = value => !isData(value);

/** A function, or what is called like something to do. */
function runs(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (isFunction(inner)) return true;
  if (!ts.isIdentifier(inner)) return ts.isPropertyAccessExpression(inner) && VERB.test(inner.name.text);
  if (functionNamed(inner.text, inner)) return true;
  const held = valueOf(inner);
  if (held) return runs(held) || ts.isCallExpression(unwrap(held));
  return VERB.test(inner.text);
}
/** What is handed on by its name alone, and reads like something to do. */
const VERB =
  /^(on|do|handle|choose|select|pick|act|perform|report|send|dispatch|execute|submit|emit|call)([A-Z]\w*)?$|^(open|set|toggle|run|click|press|tap)[A-Z]/;

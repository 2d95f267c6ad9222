import { literalOf } from '../literals.ts';
import { isFunction, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { CHANGES } from './birth-controls.ts';
import { isFilledByPicker } from './picked-fields.ts';

/**
 * `<input readOnly />`, `<fieldset disabled>`, `<input type="hidden" value="1990-01-01" />`, `<div hidden>`: nobody can put anything
 * in, unless a press on it opens what takes it in.
 */
export function isFixed(attributes: readonly ts.JsxAttribute[]): boolean {
  const [first] = attributes;
  if (!first) return false;
  const isNative = /^[a-z]/.test(tagOf(first.parent));
  const isOpened = attributes.some(({ name }) => opens(name.getText(), isNative));
  // A disabled element hears nothing; a component of that name may still be one that is pressed.
  if (attributes.some(one => isOn(one, OFF)) && (isNative || !isOpened)) return true;
  if (isInDisabled(first)) return true;
  if (attributes.some(one => isOn(one, READ_ONLY)) && !isOpened && !isFilledByPicker(first)) return true;
  if (hasLiteral(attributes, 'type', /^hidden$/) && hasLiteral(attributes, 'value', /\d/)) return true;
  return isNative && !isReached(attributes) && isNeverShown(first);
}

const OFF = /^(disabled|isDisabled)$/i;
const READ_ONLY = /^(readonly|isReadOnly)$/i;

/** What a person does to an element; of a component, anything but that the value has changed, or that it was left or drawn. */
const opens = (name: string, isNative: boolean): boolean =>
  isNative
    ? /^on(Click|DoubleClick|Press|Touch|Mouse(Down|Up)|Pointer(Down|Up)|Key|Focus)/.test(name)
    : /^on[A-Z]/.test(name) && !CHANGES.test(name) && !/^on(Blur|Load|Error|Invalid|Layout|Scroll)/.test(name);

const valueOf = ({ initializer }: ts.JsxAttribute): ts.Expression | undefined =>
  initializer && ts.isJsxExpression(initializer)
    ? initializer.expression
    : (initializer as ts.StringLiteral | undefined);

const isOn = (attribute: ts.JsxAttribute, names: RegExp): boolean => {
  if (!names.test(attribute.name.getText())) return false;
  const value = valueOf(attribute);
  const literal = value && literalOf(value);
  return !value || (!!literal && /^(true|readonly|disabled|hidden|)$/.test(String(literal.value)));
};

const hasLiteral = (attributes: readonly ts.JsxAttribute[], key: string, text: RegExp): boolean =>
  attributes.some(one => {
    const value = one.name.getText() === key ? valueOf(one) : undefined;
    const literal = value && literalOf(value);
    return !!literal && text.test(String(literal.value));
  });

function isInDisabled(attribute: ts.JsxAttribute): boolean {
  for (let at: ts.Node = attribute.parent.parent; at && !isFunction(at); at = at.parent)
    if (ts.isJsxElement(at) && at.openingElement.tagName.getText() === 'fieldset')
      if (attributesOf(at.openingElement).some(one => isOn(one, OFF))) return true;
  return false;
}

/** Another control puts the date in, or the page shows it by its own name. */
const isReached = (attributes: readonly ts.JsxAttribute[]): boolean =>
  attributes.some(one => {
    const name = one.name.getText();
    if (/^(ref|id|class|className|style|hidden)$/.test(name)) return name === 'ref' || name === 'id';
    const value = valueOf(one);
    if (/^(value|defaultValue|v-model|modelValue)$/.test(name)) return !value || literalOf(value) === null;
    return CHANGES.test(name);
  }) || attributes[0]!.parent.properties.some(ts.isJsxSpreadAttribute);

/** In what is hidden, and has no name by which it could be shown: `<div hidden>`, `{false && …}`. */
function isNeverShown(attribute: ts.JsxAttribute): boolean {
  for (let at: ts.Node = attribute.parent.parent; at && !isFunction(at) && !ts.isStatement(at); at = at.parent) {
    if (ts.isJsxElement(at) || ts.isJsxSelfClosingElement(at)) {
      if (isHidden(ts.isJsxElement(at) ? at.openingElement : at)) return true;
    } else if (
      ts.isBinaryExpression(at) &&
      at.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
      unwrap(at.left).kind === ts.SyntaxKind.FalseKeyword
    )
      return true;
  }
  return false;
}

function isHidden(tag: ts.JsxOpeningElement | ts.JsxSelfClosingElement): boolean {
  const attributes = attributesOf(tag);
  if (!/^[a-z]/.test(tag.tagName.getText()) || tag.attributes.properties.length > attributes.length) return false;
  if (attributes.some(({ name }) => /^(id|ref|class|className|key)$|^data-/.test(name.getText()))) return false;
  return attributes.some(one => isOn(one, /^hidden$/) || (one.name.getText() === 'style' && isNoDisplay(valueOf(one))));
}

function isNoDisplay(style: ts.Expression | undefined): boolean {
  const value = style && unwrap(style);
  if (!value) return false;
  if (ts.isStringLiteralLike(value)) return /^\s*display:\s*none;?\s*$/.test(value.text);
  return (
    ts.isObjectLiteralExpression(value) &&
    value.properties.some(
      one =>
        ts.isPropertyAssignment(one) &&
        textOf(one.name) === 'display' &&
        ts.isStringLiteralLike(one.initializer) &&
        one.initializer.text === 'none',
    )
  );
}

const attributesOf = (tag: ts.JsxOpeningElement | ts.JsxSelfClosingElement): ts.JsxAttribute[] =>
  tag.attributes.properties.filter(ts.isJsxAttribute);

const tagOf = ({ parent }: ts.JsxAttributes): string => parent.tagName.getText();

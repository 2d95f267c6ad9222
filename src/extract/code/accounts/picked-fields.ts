import { literalOf } from '../literals.ts';
import { isFunction, throughout, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { usesOf } from '../writes/uses.ts';

const PRESSED = /^on(Click|DoubleClick|Press|Touch|Mouse(Down|Up)|Pointer(Down|Up)|Key|Focus)/;
/** A box of a kit that opens something when it is pressed. */
const OPENS = /(Trigger|Target|Popover|Picker|Dropdown|Button|Pressable|Touchable\w*)$/;

/**
 * A field that only a picker fills: `<input readOnly ref={field} />` of a calendar that is handed the element, `<div
 * onClick={open}><input readOnly value={date} /></div>`, a state that something sets.
 */
export function isFilledByPicker({ parent: { parent: tag, properties } }: ts.JsxAttribute): boolean {
  if (properties.some(one => ts.isJsxSpreadAttribute(one) || /^(ref|v-model)$/.test(one.name.getText()))) return true;
  const shown = properties.map(shownBy).find(one => one !== null);
  // What is written there, or is nothing, stays so whatever is pressed.
  if (!shown || literalOf(shown)) return false;
  return showsState(shown) ?? isPressedAround(tag);
}

const shownBy = (one: ts.JsxAttributeLike): ts.Expression | null =>
  ts.isJsxAttribute(one) &&
  /^(value|defaultValue|modelValue)$/.test(one.name.getText()) &&
  one.initializer &&
  ts.isJsxExpression(one.initializer)
    ? (one.initializer.expression ?? null)
    : null;

function isPressedAround(tag: ts.Node): boolean {
  for (let at = tag.parent; at && !isFunction(at) && !ts.isStatement(at); at = at.parent) {
    if (!ts.isJsxElement(at) || at.openingElement === tag) continue;
    const { tagName, attributes } = at.openingElement;
    if (OPENS.test(tagName.getText())) return true;
    if (attributes.properties.some(one => ts.isJsxAttribute(one) && PRESSED.test(one.name.getText()))) return true;
  }
  return false;
}

/** `value={date}` of `const [date, setDate] = useState('')`, where `setDate` puts in what somebody chose; null for what is no state. */
function showsState(value: ts.Expression): boolean | null {
  let shows: boolean | null = null;
  throughout(unwrap(value), node => {
    const isSet = ts.isIdentifier(node) ? isSetState(node) : null;
    if (isSet !== null) shows = shows === true || isSet;
  });
  return shows;
}

function isSetState(name: ts.Identifier): boolean | null {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts.isBindingElement(declared) || !ts.isArrayBindingPattern(declared.parent)) return null;
  const setter = declared.parent.elements[1];
  if (!setter || !ts.isBindingElement(setter) || setter === declared || !ts.isIdentifier(setter.name)) return null;
  return usesOf(setter, setter.name.text, name.getSourceFile()).some(isFreelySet);
}

/** `setDate(day)`, `onChange={setDate}`; not `setDate('1990-01-01')`. */
function isFreelySet({ parent, ...use }: ts.Expression): boolean {
  if (!ts.isCallExpression(parent) || parent.expression.pos !== use.pos) return true;
  return parent.arguments.some(one => literalOf(one) === null);
}

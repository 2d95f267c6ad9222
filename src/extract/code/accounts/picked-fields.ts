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
  return isPressedAround(tag) || properties.some(one => ts.isJsxAttribute(one) && showsState(one));
}

function isPressedAround(tag: ts.Node): boolean {
  for (let at = tag.parent; at && !isFunction(at) && !ts.isStatement(at); at = at.parent) {
    if (!ts.isJsxElement(at) || at.openingElement === tag) continue;
    const { tagName, attributes } = at.openingElement;
    if (OPENS.test(tagName.getText())) return true;
    if (attributes.properties.some(one => ts.isJsxAttribute(one) && PRESSED.test(one.name.getText()))) return true;
  }
  return false;
}

/** `value={date}` of `const [date, setDate] = useState('')`, where `setDate` is used. */
function showsState({ name, initializer }: ts.JsxAttribute): boolean {
  const value = initializer && ts.isJsxExpression(initializer) ? initializer.expression : undefined;
  if (!value || !/^(value|modelValue)$/.test(name.getText())) return false;
  let shows = false;
  throughout(unwrap(value), node => {
    if (ts.isIdentifier(node)) shows ||= isSetState(node);
  });
  return shows;
}

function isSetState(name: ts.Identifier): boolean {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts.isBindingElement(declared) || !ts.isArrayBindingPattern(declared.parent)) return false;
  const setter = declared.parent.elements[1];
  if (!setter || !ts.isBindingElement(setter) || setter === declared || !ts.isIdentifier(setter.name)) return false;
  return usesOf(setter, setter.name.text, name.getSourceFile()).length > 0;
}

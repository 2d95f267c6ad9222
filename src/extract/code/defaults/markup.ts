import { nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

const NAME = /^(name|field|fieldName|id)$/;
const VALUE = /^(defaultValue|initialValue|defaultChecked|defaultSelected|defaultIsSelected)$/;

/** A control of a form that starts with a value: the text that names it, and what it starts with. */
export interface StartingControl {
  name: ts.Node;
  value: ts.Expression;
  /** What the value means where the attribute alone says it. */
  means?: readonly string[];
}

/** `<input type="checkbox" name="isPrivate" defaultChecked />`, `<Form.Item name="audience" initialValue="public">`. */
export function startingControl({ attributes }: ts.JsxOpeningLikeElement): StartingControl | null {
  let name: ts.Node | null = null;
  let start: ts.JsxAttribute | null = null;
  let held: ts.Node | null = null;
  for (const attribute of attributes.properties) {
    if (ts.isJsxSpreadAttribute(attribute)) name ??= registeredAs(attribute.expression);
    if (!ts.isJsxAttribute(attribute)) continue;
    const said = textOf(attribute.name);
    const { initializer } = attribute;
    // A name says more than an id.
    if (NAME.test(said) && initializer && ts.isStringLiteral(initializer) && (name === null || said !== 'id'))
      name = initializer;
    if (VALUE.test(said)) start = attribute;
    if (said === 'ref') held = heldAs(initializer);
  }
  if (!start) return null;
  name ??= held;
  if (!name) return null;
  const given = start.initializer;
  if (!given) return { name, value: name as ts.Expression, means: ['true'] };
  if (ts.isStringLiteral(given)) return { name, value: given };
  return ts.isJsxExpression(given) && given.expression ? { name, value: given.expression } : null;
}

/** `ref="newsletter"`, `ref={node => { this.isPrivate = node; }}`: a box that is asked for its state when the form is sent. */
function heldAs(ref: ts.JsxAttributeValue | undefined): ts.Node | null {
  if (!ref || ts.isStringLiteral(ref)) return ref ?? null;
  const given = ts.isJsxExpression(ref) && ref.expression ? unwrap(ref.expression) : null;
  if (!given || !ts.isArrowFunction(given)) return null;
  const [only] = ts.isBlock(given.body) ? given.body.statements : [given.body];
  const set = only && ts.isExpressionStatement(only) ? only.expression : only;
  const inner = set && ts.isExpression(set) ? unwrap(set) : null;
  const isSet = inner && ts.isBinaryExpression(inner) && ts.isPropertyAccessExpression(inner.left);
  return isSet ? (inner.left as ts.PropertyAccessExpression).name : null;
}

/** `<Switch {...register('isPublic')} defaultChecked />`: a field of a form that is handed its name by a call. */
function registeredAs(given: ts.Expression): ts.StringLiteralLike | null {
  if (
    !ts.isCallExpression(given) ||
    !/^(register|getFieldProps|getInputProps|field)$/.test(nameOf(given.expression) ?? '')
  )
    return null;
  const [first] = given.arguments;
  return first && ts.isStringLiteralLike(first) ? first : null;
}

import { nameOf, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

const NAME = /^(name|field|fieldName|id)$/;
const VALUE = /^(defaultValue|initialValue|defaultChecked|defaultSelected|defaultIsSelected)$/;

/** A control of a form that starts with a value: the text that names it, and what it starts with. */
export interface StartingControl {
  name: ts.StringLiteralLike;
  value: ts.Expression;
  /** What the value means where the attribute alone says it. */
  means?: readonly string[];
}

/** `<input type="checkbox" name="isPrivate" defaultChecked />`, `<Form.Item name="audience" initialValue="public">`. */
export function startingControl({ attributes }: ts.JsxOpeningLikeElement): StartingControl | null {
  let name: ts.StringLiteralLike | null = null;
  let start: ts.JsxAttribute | null = null;
  for (const attribute of attributes.properties) {
    if (ts.isJsxSpreadAttribute(attribute)) name ??= registeredAs(attribute.expression);
    if (!ts.isJsxAttribute(attribute)) continue;
    const said = textOf(attribute.name);
    const { initializer } = attribute;
    // A name says more than an id.
    if (NAME.test(said) && initializer && ts.isStringLiteral(initializer) && (name === null || said !== 'id'))
      name = initializer;
    if (VALUE.test(said)) start = attribute;
  }
  if (!name || !start) return null;
  const given = start.initializer;
  if (!given) return { name, value: name, means: ['true'] };
  if (ts.isStringLiteral(given)) return { name, value: given };
  return ts.isJsxExpression(given) && given.expression ? { name, value: given.expression } : null;
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

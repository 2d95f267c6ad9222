import { chainOf, isFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { sentOf } from './sent-of.ts';

/** What gives all that a form holds: React Hook Form, VeeValidate, Formik. */
const OF_FORM = /^(getValues|getFieldsValue|formData)$/;
/** What was sent, where only a part of the request is handed on: `(await request()).json()`. */
const READS_ALL = /^(json|text|parseBody|getBody|readBody)$/;
/** What is answered to a program. */
const ANSWER = /^(res|resp|response|reply|answer|r|fetch|axios|ky|got)$/i;
/** What reads what was sent and hands it to a check: `readValidatedBody(event, body => …)`. Source: Nitro's and Hono's documentation. */
export const READS_SENT = /^(readValidated(Body|FormData)|validator|parseBody|parseFormData)$/;
/** What holds the state of a form. */
const STATE = /^(useState|useReducer|useForm|useFormState|useActionState|reactive|ref)$/;
const FILLED_IN = /^(body|inputs?|data|payload|dto|args|params|values?|form|formData|formValues|fields|credentials)$/i;
/** Of a form: `form.values`, `this.form.value`. */
const VALUES = /^values?$/;
/** What gives back the same in another form. */
const TURNS = /^(parse|fromEntries|structuredClone|clone(Deep)?|assign|pick|omit|sanitize\w*|trim\w*|normali[sz]e\w*)$/;
const STEPS = 3;

/**
 * Whether what a shape is held against is what somebody sent or filled in: `req.body`, `await request.json()`, the values of
 * a form. A row and what is answered are asked of nobody.
 */
export function isFilledIn(value: ts.Expression, steps = STEPS): boolean {
  const inner = unwrap(value);
  const sent = sentOf(inner);
  if (sent && sent.by !== 'like' && !/^(headers|cookies)$/.test(sent.carrier)) return true;
  if (ts.isPropertyAccessExpression(inner) && VALUES.test(inner.name.text)) return true;
  if (steps === 0) return false;
  if (ts.isCallExpression(inner)) {
    const name = nameOf(inner.expression) ?? '';
    // What a row is made of or found by is sent, and the row is not.
    return (
      OF_FORM.test(name) ||
      isReadAnyhow(inner, name) ||
      (TURNS.test(name) && inner.arguments.some(one => isFilledIn(one, steps - 1)))
    );
  }
  if (ts.isObjectLiteralExpression(inner)) {
    // A row with one word more is a row.
    const spread = inner.properties.filter(ts.isSpreadAssignment);
    return (spread.length > 0 ? spread : inner.properties).some(one => isMemberFilledIn(one, steps - 1));
  }
  if (ts.isPropertyAccessExpression(inner)) return isFilledIn(inner.expression, steps);
  return ts.isIdentifier(inner) && isNamedFilledIn(inner, steps - 1);
}

/** `json()` of anything but an answer. */
function isReadAnyhow(call: ts.CallExpression, name: string): boolean {
  const from = receiverOf(call.expression);
  return READS_ALL.test(name) && from !== null && !chainOf(from).some(one => ANSWER.test(one));
}

function isMemberFilledIn(member: ts.ObjectLiteralElementLike, steps: number): boolean {
  if (ts.isShorthandPropertyAssignment(member)) return isFilledIn(member.name, steps);
  if (ts.isPropertyAssignment(member)) return isFilledIn(member.initializer, steps);
  return ts.isSpreadAssignment(member) && isFilledIn(member.expression, steps);
}

function isNamedFilledIn(name: ts.Identifier, steps: number): boolean {
  const declared = declarationOf(name.text, name);
  if (!declared) return false;
  let holder: ts.Node = declared;
  while (ts.isBindingElement(holder)) {
    // `const { values } = form`
    if (VALUES.test(textOf(holder.propertyName ?? holder.name))) return true;
    holder = holder.parent.parent;
  }
  if (ts.isParameter(holder)) return FILLED_IN.test(name.text) || isOfHandler(holder);
  if (!ts.isVariableDeclaration(holder) || !holder.initializer) return false;
  const made = unwrap(holder.initializer);
  if (ts.isCallExpression(made) && STATE.test(nameOf(made.expression) ?? '')) return true;
  return isFilledIn(made, steps);
}

/** `function register(person) { … }` is given it; `.then(user => …)` is handed what was found. */
function isOfHandler({ parent, name }: ts.ParameterDeclaration): boolean {
  const isPart = isFunction(parent) && ts.isCallExpression(parent.parent);
  if (isPart) return READS_SENT.test(nameOf((parent.parent as ts.CallExpression).expression) ?? '');
  return !/^(req|request|res|response|ctx|context|row|rows|result)$/i.test(textOf(name));
}

import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** What reads the whole of what was sent. */
const READ = /^(json|formData|text|readBody|getBody|parseBody|getValues)$/;
/** What reads what was sent and hands it to a check: `readValidatedBody(event, body => …)`. Source: Nitro's and Hono's documentation. */
export const READS_SENT = /^(readValidated(Body|FormData)|validator|parseBody|parseFormData)$/;
/** What holds the state of a form. */
const STATE = /^(useState|useReducer|useForm|useFormState|useActionState|reactive|ref)$/;
const FILLED_IN = /^(body|inputs?|data|payload|dto|args|params|values?|form|formData|formValues|fields|credentials)$/i;
/** Of a request, or of a form: `req.body`, `form.values`, `this.form.value`. */
const SENT = /^(body|input|args|payload|formData|values?)$/;
/** What gives back the same in another form. */
const TURNS = /^(parse|fromEntries|structuredClone|clone(Deep)?|assign|pick|omit|sanitize\w*|trim\w*|normali[sz]e\w*)$/;
const STEPS = 3;

/**
 * Whether what a shape is held against is what somebody sent or filled in: `req.body`, `await request.json()`, the values of
 * a form. A row and what is answered are asked of nobody.
 */
export function isFilledIn(value: ts.Expression, steps = STEPS): boolean {
  const inner = unwrap(value);
  if (ts.isPropertyAccessExpression(inner) && SENT.test(inner.name.text)) return true;
  if (steps === 0) return false;
  if (ts.isCallExpression(inner)) {
    const name = nameOf(inner.expression) ?? '';
    // What a row is made of or found by is sent, and the row is not.
    return READ.test(name) || (TURNS.test(name) && inner.arguments.some(one => isFilledIn(one, steps - 1)));
  }
  if (ts.isObjectLiteralExpression(inner)) {
    // A row with one word more is a row.
    const spread = inner.properties.filter(ts.isSpreadAssignment);
    return (spread.length > 0 ? spread : inner.properties).some(one => isMemberFilledIn(one, steps - 1));
  }
  if (ts.isPropertyAccessExpression(inner)) return isFilledIn(inner.expression, steps);
  return ts.isIdentifier(inner) && isNamedFilledIn(inner, steps - 1);
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
    // `const { body } = req`
    if (SENT.test(textOf(holder.propertyName ?? holder.name))) return true;
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

import { calleeOf } from '../callees.ts';
import { returnedBy } from '../links/returned.ts';
import { isFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { HOLDERS } from '../rows/columns.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { assignmentsTo } from '../writes/assignments.ts';
import { writtenInto } from './written-into.ts';
import { isGivenOutside } from './given-outside.ts';
import { closedBy } from './closed-fields.ts';

/** What a request holds: `req.body`, `ctx.query`, `event.body`, `c.req.json()`. */
const PARTS =
  /^(body|params|query|queries|headers|cookies|files?|input|data|payload|json|formData|text|param|rawInput)$/;
const REQUEST = /^(req|request|ctx|context|c|event|e|evt)$/;
/** What is called on it to be given all of it, or some: `request.only(['to', 'status'])` of AdonisJS, `req.allParams()` of Sails. */
const GIVES_PARTS = /^(only|except|all|allParams|qs|validateUsing|validate|valid|parseBody)$/;
const READ_IN = /^(readBody|readFormData|readMultipartFormData|getQuery|getRouterParams?|parseBody|getHeaders?)$/;
/** What is read from where it is kept is what stands there, by whatever key it is asked for. */
const FETCHES = /^(find|load|fetch|lookup|select)(?!\w*(And(Update|Replace|Modify)|OrCreate))\w*$|^get\w*By\w+$/;
const HOPS = 6;

/**
 * Whether whoever asks the server chooses what an expression holds: it comes from the body, the query or the path of a request,
 * from what a socket hears, or from an argument for which one of these is given. A field whose schema is closed is not chosen freely.
 */
export function isOfRequest(given: ts.Expression, hops = HOPS): boolean {
  const inner = unwrap(given);
  if (hops === 0) return true;
  if (ts.isIdentifier(inner)) return isNameOfRequest(inner, hops);
  if (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner)) return isFieldOfRequest(inner, hops);
  if (ts.isCallExpression(inner) || ts.isNewExpression(inner)) return isCallOfRequest(inner, hops);
  let isChosen = false;
  ts.forEachChild(inner, child => {
    if (isFunction(child)) return;
    if (ts.isPropertyAssignment(child)) isChosen ||= isOfRequest(child.initializer, hops - 1);
    else if (ts.isShorthandPropertyAssignment(child)) isChosen ||= isOfRequest(child.name, hops - 1);
    else if (ts.isSpreadAssignment(child) || ts.isSpreadElement(child) || ts.isTemplateSpan(child))
      isChosen ||= isOfRequest(child.expression, hops - 1);
    else if (ts.isExpression(child)) isChosen ||= isOfRequest(child, hops - 1);
  });
  return isChosen;
}

function isNameOfRequest(name: ts.Identifier, hops: number): boolean {
  const declared = declarationOf(name.text, name);
  if (declared && ts.isBindingElement(declared)) return isBoundOfRequest(declared, hops);
  if (declared && ts.isParameter(declared)) return isGivenOutside(declared, one => isOfRequest(one, hops - 1));
  const values = declared && ts.isVariableDeclaration(declared) ? valuesOf(name, declared) : [];
  if (values.length > 0) return values.some(one => isOfRequest(one, hops - 1));
  return declared === null && /^(body|input|payload|params|query|formData)$/.test(name.text);
}

/** What a variable is given, here and there: `let status = 'ended'; … status = req.body.status`. */
function valuesOf(name: ts.Identifier, declared: ts.VariableDeclaration): ts.Expression[] {
  const loop = declared.parent.parent;
  if (ts.isForOfStatement(loop)) return [loop.expression];
  const own = declared.initializer ? [declared.initializer] : [];
  if (valueOf(name)) return own;
  // In a function that is run again, it may have been given what stands further down.
  return [...own, ...assignmentsTo(name).flatMap(({ given }) => given)];
}

/** `const { status } = req.body`, `({ input: { status } }) => …` */
function isBoundOfRequest(element: ts.BindingElement, hops: number): boolean {
  const path: string[] = [];
  let at: ts.Node = element;
  while (ts.isBindingElement(at)) {
    path.unshift(at.dotDotDotToken ? '' : textOf(at.propertyName ?? at.name));
    at = at.parent.parent;
  }
  if (ts.isVariableDeclaration(at)) return at.initializer ? isPathOfRequest(at.initializer, path, hops) : false;
  if (!ts.isParameter(at)) return false;
  if (PARTS.test(path[0]!) && !closedBy(at, path)) return true;
  return isGivenOutside(at, one => isPathOfRequest(one, path, hops - 1));
}

const isFieldOfRequest = (access: ts.PropertyAccessExpression | ts.ElementAccessExpression, hops: number): boolean => {
  const path: string[] = [];
  let at: ts.Expression = access;
  while (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at)) {
    path.unshift(nameOf(at) ?? '');
    at = unwrap(at.expression);
  }
  return isPathOfRequest(at, path, hops);
};

/** The field of an object: of what a request holds, or of what is put together here. */
function isPathOfRequest(owner: ts.Expression, path: readonly string[], hops: number): boolean {
  const inner = unwrap(owner);
  const [first = '', ...rest] = path;
  if (hops === 0) return true;
  if (closedBy(inner, path)) return false;
  if (ts.isIdentifier(inner)) {
    if (REQUEST.test(inner.text) && path.slice(0, 2).some(one => PARTS.test(one))) return true;
    const declared = declarationOf(inner.text, inner);
    if (declared && ts.isParameter(declared)) {
      if (REQUEST.test(inner.text)) return false;
      return isGivenOutside(declared, one => isPathOfRequest(one, path, hops - 1));
    }
    const value = valueOf(inner);
    if (declared && writtenInto(declared, inner, first).some(one => isOfRequest(one, hops - 1))) return true;
    return value ? isPathOfRequest(value, path, hops - 1) : isNameOfRequest(inner, hops);
  }
  if (ts.isPropertyAccessExpression(inner)) {
    const before = nameOf(inner) ?? '';
    return isPathOfRequest(inner.expression, [before, ...path], hops - 1);
  }
  const made = madeOf(inner);
  if (!made || first === '') return isOfRequest(inner, hops - 1);
  const own = made.flatMap(one => one.properties).filter(one => one.name && textOf(one.name) === first);
  if (own.length === 0)
    return made.some(one =>
      one.properties.some(part => ts.isSpreadAssignment(part) && isOfRequest(part.expression, hops - 1)),
    );
  return own.some(one =>
    ts.isPropertyAssignment(one)
      ? rest.length > 0
        ? isPathOfRequest(one.initializer, rest, hops - 1)
        : isOfRequest(one.initializer, hops - 1)
      : ts.isShorthandPropertyAssignment(one) && isOfRequest(one.name, hops - 1),
  );
}

/** The objects of which something is made here: `{ … }`, `Call.create({ data: { … } })`; null if it is made of anything else. */
function madeOf(inner: ts.Expression): ts.ObjectLiteralExpression[] | null {
  if (ts.isObjectLiteralExpression(inner)) return [inner, ...heldIn(inner)];
  if (!ts.isCallExpression(inner) && !ts.isNewExpression(inner)) return null;
  if (!/^[A-Z]|^(create|insert|save|build|add)/.test(nameOf(inner.expression) ?? '')) return null;
  const given = (inner.arguments ?? []).map(unwrap);
  return given.length > 0 && given.every(ts.isObjectLiteralExpression)
    ? given.flatMap(one => [one, ...heldIn(one)])
    : null;
}

const heldIn = (object: ts.ObjectLiteralExpression): ts.ObjectLiteralExpression[] =>
  object.properties
    .filter(ts.isPropertyAssignment)
    .filter(({ name }) => HOLDERS.test(textOf(name)))
    .map(({ initializer }) => unwrap(initializer))
    .filter(ts.isObjectLiteralExpression);

function isCallOfRequest(call: ts.CallExpression | ts.NewExpression, hops: number): boolean {
  const name = nameOf(call.expression) ?? '';
  const owner = receiverOf(call.expression);
  const given = call.arguments ?? [];
  if (READ_IN.test(name)) return true;
  if (owner && (PARTS.test(name) || GIVES_PARTS.test(name)) && REQUEST.test(nameOf(owner) ?? '')) return true;
  if (closedBy(call, [])) return false;
  if (FETCHES.test(name)) return false;
  // `rooms.get(id)` gives what stands there; `form.get('status')` what was sent.
  if (owner && name === 'get' && given.length === 1) return isOfRequest(owner, hops - 1);
  if (owner && isOfRequest(owner, hops - 1)) return true;
  if (given.some(one => !isFunction(unwrap(one)) && isOfRequest(one, hops - 1))) return true;
  const declared = ts.isCallExpression(call) ? calleeOf(call.expression) : null;
  return declared !== null && returnedBy(declared).some(one => isOfRequest(one, Math.min(hops - 1, 2)));
}

import { calleeOf } from '../../callees.ts';
import { literalOf } from '../../literals.ts';
import { chainOf, isFunction, nameOf, textOf, unwrap } from '../../names.ts';
import { declarationOf } from '../../scopes.ts';
import { isPartOfRequest, isSent } from '../../sent/chosen-by-sender.ts';
import { splitWords } from '../../tokens.ts';
import { ts } from '../../ts-morph.ts';
import { usesOfFunction } from '../../uses.ts';

const ONE =
  /^(findOne(Async|By|OrFail|OrThrow)?|findFirst(OrThrow)?|findUnique(OrThrow)?|getOne|get(User|Account|Member)|exists|count(Documents)?)$/;
const KEY = /^_?(id|uid|user_?id)$/i;
const STAFF = /^(is_?)?(super_?)?(admin|administrator|moderator|staff|superuser)$/i;
const ROLE = /^(role|roles|type|user_?type|access_?level)$/i;
/** Somebody other than who asks. */
const OTHER = /^(other|target|recipient|receiver|to|peer|friend|partner|member|owner|author|addressee)$/;

/**
 * `users.findOne({ _id: userId, isAdmin: true })`: there is a row only where the one with this key works here. Whether somebody else
 * does says nothing of who asks, and that anybody does nothing of anybody.
 */
export function isOneOfStaff(call: ts.CallExpression): boolean {
  if (!ONE.test(nameOf(call.expression) ?? '') || takesApart(call)) return false;
  const [first] = call.arguments;
  const filter = first && conditionsOf(unwrap(first));
  if (!filter) return false;
  const entries = filter.properties.flatMap(one =>
    ts.isPropertyAssignment(one) || ts.isShorthandPropertyAssignment(one)
      ? [{ name: textOf(one.name), value: ts.isPropertyAssignment(one) ? unwrap(one.initializer) : one.name }]
      : [],
  );
  if (entries.length < filter.properties.length || entries.some(({ name }) => /^(OR|\$or)$/.test(name))) return false;
  const isOfStaff = entries.some(({ name, value }) => {
    const said = literalOf(value)?.value;
    return STAFF.test(name) ? said === true : ROLE.test(name) && typeof said === 'string' && STAFF.test(said);
  });
  return isOfStaff && entries.some(({ name, value }) => KEY.test(name) && isOfWhoAsks(value));
}

function conditionsOf(given: ts.Expression): ts.ObjectLiteralExpression | null {
  if (!ts.isObjectLiteralExpression(given)) return null;
  const where = given.properties.find(
    (one): one is ts.PropertyAssignment => ts.isPropertyAssignment(one) && textOf(one.name) === 'where',
  );
  const inner = where && unwrap(where.initializer);
  if (!inner) return given;
  return ts.isObjectLiteralExpression(inner) ? inner : null;
}

/**
 * By a name that tells nobody else, and that holds nothing that came with the request: `const { userId } = req.query` is whomever
 * the sender names.
 */
function isOfWhoAsks(value: ts.Expression): boolean {
  const chain = chainOf(value);
  if (chain.length === 0 || chain.some(name => /^(body|params|query|input|args|payload|message|data)$/.test(name)))
    return false;
  return !chain.flatMap(splitWords).some(word => OTHER.test(word)) && !isSent(value) && !isHandedSent(value);
}

/** `checkUserId(req.body.userId)`, `check(req.query)` of `check({ userId })`: what a check is handed where it is called. */
function isHandedSent(value: ts.Expression): boolean {
  const inner = unwrap(value);
  const declared = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  let at: ts.Node | null = declared;
  while (at && ts.isBindingElement(at)) at = at.parent.parent;
  if (!at || !ts.isParameter(at) || ts.isConstructorDeclaration(at.parent)) return false;
  const { parent } = at;
  if (!isFunction(parent)) return false;
  const index = parent.parameters.indexOf(at);
  const member = declared !== at && declared && ts.isBindingElement(declared) ? declared : null;
  return (usesOfFunction(parent) ?? []).some(use => {
    const call = ts.isCallExpression(use.parent) && use.parent.expression === use ? use.parent : null;
    const given = call?.arguments[index];
    return given !== undefined && (member ? holdsSent(unwrap(given), member) : isSent(given));
  });
}

/** Whether what is taken out of a thing was sent: `{ userId: req.body.userId, mode: 1 }`, or all of `req.query`. */
function holdsSent(given: ts.Expression, member: ts.BindingElement): boolean {
  if (!ts.isObjectLiteralExpression(given)) return isPartOfRequest(given) || isSent(given);
  const name = textOf(member.propertyName ?? member.name);
  return given.properties.some(one => {
    if (ts.isSpreadAssignment(one)) return holdsSent(unwrap(one.expression), member);
    if (one.name === undefined || textOf(one.name) !== name) return false;
    return ts.isShorthandPropertyAssignment(one)
      ? isSent(one.name)
      : ts.isPropertyAssignment(one) && isSent(one.initializer);
  });
}

/** `async getUser({ _id })` of the product itself reads no more than that of what it is given. */
function takesApart(call: ts.CallExpression): boolean {
  const [first] = calleeOf(call.expression)?.parameters ?? [];
  return first !== undefined && ts.isObjectBindingPattern(first.name);
}

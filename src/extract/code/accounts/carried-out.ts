import { requestAt } from '../asked/requests.ts';
import { eachNode, isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import { rowsIn } from '../rows/rows.ts';
import { isAtOneGlance } from '../said-by.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { valueOf } from '../scopes.ts';
import { isKeptAgain, makesOnFirstLogin } from './first-logins.ts';
import { kitAccount } from './sign-up-kits.ts';
import { isAccountOwner, isAccountTable, SERVICES, STORES } from './sign-up-names.ts';
import { isSignUpName } from './sign-up-words.ts';
import type { SignUp } from './sign-ups.ts';

const ADDRESS = /(^|\/)(sign[-_]?up|register|registrations?|create-?account|users|accounts)\/?$/i;
/** More in one function are steps of one; of rows there may be one for each way through it. */
const MOST = 2;
const MOST_ROWS = 4;

/**
 * Where, inside of what makes an account, it is made: the call of the service, the row, the request. The function around it
 * is what is judged; whoever reads the list of facts looks for the call.
 */
export function carriedOut({ name, node, trait }: SignUp, file: ParsedFile): ts.Node[] {
  const accounts = rowsIn(file).filter(({ table }) => isAccountTable(table.join(' ')));
  const rows = new Set(accounts.map(({ at, made }) => made ?? madeBefore(at)));
  const saved = new Set(accounts.map(({ at }) => at));
  const found: ts.Node[] = [];
  const kept: ts.Node[] = [];
  eachNode(node, one => {
    const call = ts.isCallExpression(one) ? one : null;
    const isFirst = call !== null && trait === 'outside-login' && makesOnFirstLogin(call);
    const at = rows.has(one) ? one : isFirst ? nameNode(call.expression) : call && madeBy(call, file);
    if (!at || (saved.has(at) && !rows.has(at)) || [...found, ...kept].some(other => isAtOneGlance(other, at))) return;
    (rows.has(one) ? kept : found).push(at);
    const around = call && (((handsPassword(call) || isAskedAt(call)) && takerAround(call)) || sentBy(at));
    if (around && !isAtOneGlance(around, at)) found.push(around);
  });
  const around = ts.isStringLiteralLike(name) ? takerAround(name) : null;
  if (around) found.unshift(around);
  const isApart = (one: ts.Node) => !isAtOneGlance(one, name);
  return [...kept.filter(isApart).slice(0, MOST_ROWS), ...found.filter(isApart).slice(0, MOST)];
}

/** `submitJoin() { axios.post(…) }`, `register() { this.app.post('/register', …) }` */
const TAKES = /regist|sign_?up|join|onboard|create|provision/i;
export function takerAround(inside: ts.Node): ts.Node | null {
  for (let at: ts.Node = inside; at.parent; at = at.parent) {
    const name = isFunction(at) ? nameNodeOf(at) : null;
    if (name) return TAKES.test(textOf(name)) ? name : null;
  }
  return null;
}

/** `async function onSubmit() { … await client.signUp(form) }`: what a form runs when it is sent, where a check of it would stand. */
export function sentBy(inside: ts.Node): ts.Node | null {
  for (let at: ts.Node = inside; at.parent; at = at.parent) {
    const name = isFunction(at) ? nameNodeOf(at) : null;
    if (name) return /^(on|handle|do)?_?submit(form)?$/i.test(textOf(name)) ? name : null;
  }
  return null;
}

/** `const user = new User(); user.email = …; await user.save()`: it is looked for where it begins. */
function madeBefore(at: ts.Node): ts.Node {
  const receiver = ts.isPropertyAccessExpression(at.parent) ? unwrap(at.parent.expression) : null;
  const made = receiver && ts.isIdentifier(receiver) ? valueOf(receiver) : null;
  const inner = made && unwrap(made);
  return (inner && ts.isNewExpression(inner) && nameNode(inner.expression)) || at;
}

/** `client.post('api/v1/register', form)` */
export function isAskedAt(call: ts.CallExpression): boolean {
  const request = requestAt(call);
  if (request && ADDRESS.test(request.path)) return true;
  return /^(post|put)$/i.test(nameOf(call.expression) ?? '') && isAddress(call.arguments[0]);
}

function madeBy(call: ts.CallExpression, file: ParsedFile): ts.Node | null {
  const called = nameOf(call.expression) ?? '';
  const at = nameNode(call.expression);
  if (!at || call.arguments.length === 0) return null;
  if (SERVICES.test(called)) return at;
  const owner = ts.isPropertyAccessExpression(call.expression) ? (nameOf(call.expression.expression) ?? '') : null;
  if (STORES.test(called) && owner !== null && isAccountOwner(owner) && !isKeptAgain(call)) return at;
  if (isSignUpName(called) && isHandedPerson(call)) return at;
  if (isAskedAt(call)) return requestAt(call)?.at ?? at;
  if (handsPassword(call)) return at;
  return kitAccount(call, file)?.name ?? null;
}

/** `axios.post('/join/submit', { email, password, username })`: nobody who signs in has both names. */
const handsPassword = ({ expression, arguments: given }: ts.CallExpression): boolean =>
  /^(post|put|mutate|mutateAsync|request|fetch|emit|send)$/.test(nameOf(expression) ?? '') &&
  given.some(one => {
    const inner = unwrap(one);
    if (!ts.isObjectLiteralExpression(inner)) return false;
    const keys = inner.properties.flatMap(({ name }) => (name ? [textOf(name)] : []));
    return keys.some(key => /^passw(or)?d$/i.test(key)) && keys.filter(key => NAMES.test(key)).length > 1;
  });
const NAMES = /^(e_?mail|user_?name|name|display_?name|full_?name|passw(or)?d_?confirm(ation)?|confirm_?passw(or)?d)$/i;

/** `signup(email, password)`, `auth.register({ email, password })`; a form library registers a field by its name. */
export const isHandedPerson = ({ arguments: [first] }: ts.CallExpression): boolean =>
  first !== undefined && !ts.isStringLiteralLike(unwrap(first)) && !/^_?(e|ev|evt|event)$/.test(textOf(first));

const isAddress = (given: ts.Expression | undefined): boolean => {
  const inner = given && unwrap(given);
  return !!inner && ts.isStringLiteralLike(inner) && ADDRESS.test(inner.text);
};

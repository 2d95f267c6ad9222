import { chainOf, eachNode, isFunction, nameOf, unwrap } from '../names.ts';
import { meaningOf } from '../links/meaning.ts';
import { ts } from '../ts-morph.ts';
import { goesOnWithout } from './goes-on-without.ts';

/** What asks who comes, by its name alone: `requireLogin`, `passport.authenticate('jwt')`, `auth`. */
const ASKS =
  /^((require|ensure|must|check|verify|protect|guard|assert|enforce|restrict|authenticate|authori[sz]e|is)_?([A-Z]\w*|[a-z]*)?|auth(_?(middleware|guard|check|required))?|(login|auth|session|user|token|jwt)_?(required|guard|only|check|auth))$/i;
const OF_WHOM = /log_?(in|ged)|auth|sign(ed)?_?in|session|user|token|jwt|account|member/i;
const OF_FORMS = /csrf|xsrf|captcha/i;

/**
 * A router that is mounted runs what it `use`s before all that stands behind it, also for what none of its own routes answer: after
 * `router.use(requireLogin)` it is the gate of whatever comes later.
 */
export function hasOwnGate(made: ts.Expression, isNone: (passed: ts.Expression) => boolean): boolean {
  const { parent } = made;
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return false;
  const router = parent.name.text;
  let isFound = false;
  eachNode(made.getSourceFile(), node => {
    if (isFound || !ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const { expression, name } = node.expression;
    if (ts.isIdentifier(expression) && expression.text === router) isFound = isGateUsed(name.text, node, isNone);
  });
  return isFound;
}

/** `.use(requireLogin)`, `.use('/', …)`, `.all('*', …)` */
export function isGateUsed(
  name: string,
  { arguments: given }: ts.CallExpression,
  isNone: (passed: ts.Expression) => boolean,
): boolean {
  const [first] = given;
  if (!first || !/^(use|all)$/.test(name)) return false;
  const path = ts.isStringLiteralLike(first) ? first.text : null;
  if (path === null ? name === 'all' : !/^[/(]?\*?(\.\*\)?)?$/.test(path)) return false;
  return given.slice(path === null ? 0 : 1).some(one => asksWho(unwrap(one)) && !isNone(one));
}

function asksWho(passed: ts.Expression): boolean {
  const meaning = isFunction(passed) ? null : meaningOf(passed);
  const run = isFunction(passed) ? passed : meaning?.is === 'function' ? meaning.node : null;
  if (run) {
    const text = run.body?.getText() ?? '';
    return OF_WHOM.test(text) && !OF_FORMS.test(text) && !goesOnWithout(passed);
  }
  const callee = ts.isCallExpression(passed) ? passed.expression : passed;
  return ASKS.test(nameOf(callee) ?? '') && chainOf(callee).some(one => OF_WHOM.test(one) && !OF_FORMS.test(one));
}

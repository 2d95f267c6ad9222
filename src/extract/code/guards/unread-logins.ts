import { literalOf } from '../literals.ts';
import { meaningOf } from '../links/meaning.ts';
import { chainOf, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { routeOf } from '../routes/route-calls.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isPlugin } from './promised-by-name.ts';

/** What is called by one of these words keeps somebody out in most programs, whatever its name is as a whole. */
const OF_LOGIN =
  /auth(?!ors?\b)|log(ged)? ?in|logged|sign(ed)? ?in|session|require|protect|guard|passport|jwt|token|verif|permission|ensure|secure|admin|moderator|\b(check|validate|must|only)\b.*\buser/;
/** What counts, keeps, reads or sends on, also where it does so for a login: `authLimiter`, `session({ … })`, `authRoutes`. */
const ASKS_NOBODY =
  /\b(limit|limits|limiter|rate|throttle|throttler|slow|cors|helmet|csrf|captcha|recaptcha|https|json|cache|cached|logger|log|morgan|routes?|router|init|initialize|store|schema|body|redirect|forward|optional)\b|^((cookie )?session|not? .*)$/;

/** Named for a login, and a body that is not seen, or one that sends somebody away or hands the request to another. */
export function isUnreadLogin(gate: ts.Expression): boolean {
  const inner = unwrap(gate);
  if (isFunction(inner) || isPlugin(inner)) return false;
  const callee = ts.isCallExpression(inner) || ts.isNewExpression(inner) ? inner.expression : inner;
  if (ASKS_NOBODY.test(splitWords(nameOf(callee) ?? '').join(' '))) return false;
  if (!namesIn(inner).some(name => OF_LOGIN.test(splitWords(name).join(' ')))) return false;
  const meaning = meaningOf(callee);
  const body = meaning?.is === 'function' ? meaning.node.body?.getText() : undefined;
  return body === undefined || (SENDS_AWAY.test(body) && asksWho(body));
}

/**
 * Something of a request that says who sends it, or all of it handed on. A body that reads the address alone asks whether that is
 * right: `checkUserExists`.
 */
const asksWho = (body: string): boolean =>
  READS_WHO.test(body) || HANDS_REQUEST.test(body.replace(/\([^()]*\)\s*=>|\bfunction\b\s*\w*\s*\([^()]*\)/g, ''));
const READS_WHO =
  /\b(req|request|ctx|context|c|event|res|reply|this)\b\s*[?!]?\.\s*(user|account|session|headers?|cookies|signedCookies|auth|get|isAuthenticated|state|locals|jwt|identity|viewer|userId|var)\b|\b(headers|cookies|session|user|auth)\b[^;=]*\}\s*=|\w*(token|session|auth|passport|currentUser|logged)\w*/i;
const HANDS_REQUEST = /[(,{]\s*(req|request|ctx|context|c|event|opts)\s*[,)}]/;

/** `{ needsLogin: true }` of a route whose options are read elsewhere. */
export function isOptionOfLogin({ name, initializer, parent }: ts.PropertyAssignment): boolean {
  // What `authenticate({ allowNoToken: true })` is told is read with it.
  if (ts.isCallExpression(parent.parent) && !routeOf(parent.parent)) return false;
  const value = literalOf(initializer);
  if ((value && !value.value) || /\b(try|optional|anonymous|guests?)\b/i.test(initializer.getText())) return false;
  const words = splitWords(textOf(name)).join(' ');
  return OF_LOGIN.test(words) && !ASKS_NOBODY.test(words);
}

const SENDS_AWAY =
  /\b(throw|redirect|sendStatus|status|code|reject|forbidden|unauthori[sz]ed|40[13])\b|\bnext\(\s*[^\s)]|[(,]\s*next\s*[,)]/i;

/** The names of a gate and of what it is given by name: `guard.check(jwt)`, `use('login')`. */
function namesIn(gate: ts.Expression): string[] {
  const found = chainOf(ts.isCallExpression(gate) ? gate.expression : gate);
  for (const given of ts.isCallExpression(gate) ? gate.arguments : []) {
    const inner = unwrap(given);
    if (ts.isStringLiteralLike(inner)) found.push(inner.text);
    else if (ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner)) found.push(...chainOf(inner));
    else if (ts.isCallExpression(inner)) found.push(...namesIn(inner));
  }
  return found;
}

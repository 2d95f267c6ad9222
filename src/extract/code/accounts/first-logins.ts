import { calleeOf } from '../callees.ts';
import { eachNode, enclosingFunction, nameNode, nameOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { FOUND_OR_MADE, isAccountOwner } from './sign-up-names.ts';
import type { SignUp } from './sign-ups.ts';

const PERSON = 'user|account|member|player|profile|person|identity|auth|login';
/** `createOrFindUser`, `getOrCreateAuthWithEmail`, `upsertUser`, `registerMember`; not `createAuthToken`. */
const MAKES = new RegExp(
  `^(?:create|insert|upsert|register|provision|(?:find|get|fetch|load|lookup|ensure)_?(?:or_?|and_?)?(?:create|insert|register|add|upsert)|ensure)\\w*?(?:${PERSON})s?(?:_?(?:social|o_?auth\\d?|external|discord|google|github))?(?:_?(?:with|from|by|for|if|or|in|via)[A-Z_]\\w*)?$`,
  'i',
);
const KEEPS = /^(create|insert|insertOne|save|findOrCreate|upsert|getOrCreate)$/;
/** Who comes for the first time is sent away to sign up elsewhere. */
const REFUSES = /\b(sign|log) ?in with [\w ]+ to create\b|\bsign-?ups? (is|are) (closed|disabled)\b/i;

/** Who is there already is saved again. */
const AGAIN = /^(req|request|ctx|context|session|socket|res\.locals|c)\.(\w+\.)?(user|account|member)\.save$/;
export const isKeptAgain = ({ expression }: ts.CallExpression): boolean => AGAIN.test(expression.getText());

/** Calls that make an account of whoever comes for the first time, and find it after that. */
export const makesOnFirstLogin = (call: ts.CallExpression): boolean => {
  const called = nameOf(call.expression) ?? '';
  if (MAKES.test(called)) return true;
  const owner = ts.isPropertyAccessExpression(call.expression) ? (nameOf(call.expression.expression) ?? '') : '';
  return KEEPS.test(called) && isAccountOwner(owner) && !isKeptAgain(call);
};

/** `users.findOrCreate(who)` on a server: whoever signs in for the first time has an account after it. */
export function foundOrMade(call: ts.CallExpression, file: ParsedFile): SignUp | null {
  if (file.side !== 'server' || call.arguments.length === 0) return null;
  if (!FOUND_OR_MADE.test(nameOf(call.expression) ?? '')) return null;
  const owner = ts.isPropertyAccessExpression(call.expression) ? (nameOf(call.expression.expression) ?? '') : '';
  const around = isAccountOwner(owner) ? enclosingFunction(call) : null;
  return around && { name: nameNode(call.expression)!, node: around, trait: 'outside-login' };
}

/** `new GoogleStrategy(options, (token, secret, profile, done) => User.create(…))`, also with a function named elsewhere. */
export function strategyAt(node: ts.NewExpression): SignUp | null {
  const name = nameOf(node.expression) ?? '';
  const whole = node.expression.getText();
  if (!name.endsWith('Strategy') || /^(Local|Jwt|JWT|Bearer|Basic|Anonymous)/.test(whole)) return null;
  const last = node.arguments?.at(-1);
  const isNamed = last && (ts.isIdentifier(unwrap(last)) || ts.isPropertyAccessExpression(unwrap(last)));
  const verifies = isNamed ? (calleeOf(last) ?? node) : node;
  if (REFUSES.test(verifies.getText())) return null;
  let makes = false;
  eachNode(verifies, one => {
    if (ts.isCallExpression(one)) makes ||= makesOnFirstLogin(one);
    // `const user = new User(); … user.save()`
    if (ts.isNewExpression(one)) makes ||= isAccountOwner(nameOf(one.expression) ?? '');
  });
  return makes ? { name: nameNode(node.expression)!, node, trait: 'outside-login' } : null;
}

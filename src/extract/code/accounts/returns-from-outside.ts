import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { calleeOf } from '../callees.ts';
import type { CompiledConcept } from '../concepts.ts';
import { isBehindLogin, isKnownFromOutside } from '../guards/behind-login.ts';
import type { FunctionNode } from '../names.ts';
import { nameOf, throughout } from '../names.ts';
import type { Route } from '../routes/routes.ts';
import { ts } from '../ts-morph.ts';
import { SERVICES } from './outside-accounts.ts';
import { isRowOfAnother, isRowThatWasFound } from './rows-of-others.ts';
import { isAccountOwner, STORES } from './sign-up-names.ts';
import { isSignUpName } from './sign-up-words.ts';

const WHENCE = `(?:${SERVICES}|saml|oidc|sso|oauth2?)`;
/** `/auth/google/callback`, `/oauth/github`, `/google/callback` */
const RETURN = new RegExp(
  `(?:^|/)(?:auth|oauth2?|login|sign-?in|sso)/${WHENCE}(?:/(?:callback|return|redirect|complete|login))?/?$|(?:^|/)${WHENCE}/(?:callback|return|complete)/?$`,
  'i',
);
/** Who is known gets one more way in. */
const AGAIN = /link|connect|attach|merge|invite/i;
/** What makes somebody, whatever stands in it: only a row of one is proof. */
const MAKES = /create|insert|add|make|register|provision|bootstrap|onboard|ensure|new/i;
const STEPS = 2;

export const mayReturnFromOutside = (ask: Ask): FileTest =>
  all(
    inText(new RegExp(`['"\`][\\w/:.-]*${WHENCE}(?:/(?:callback|return|redirect|complete|login))?/?['"\`]`, 'i')),
    any(inText(/\.(?:get|post|all|use)\s*\(\s*['"`]/), inText(/@(?:Get|Post|All)\(/)),
    ask.called('create insert add make register provision bootstrap onboard ensure new', (_, name) => MAKES.test(name)),
  );

/**
 * `app.get('/auth/google/callback', …)` that calls `createUser({ email })`: who comes for the first time has an account after it,
 * and the row is written in the function that is called. Who is logged in already connects something.
 */
export function makesOnReturn({ path, handler }: Route, node: ts.Node, guards: readonly CompiledConcept[]): boolean {
  if (!RETURN.test(path) || isBehindLogin(node, guards)) return false;
  const isFromOutside = isKnownFromOutside(node);
  let makes = false;
  throughout(handler, one => {
    if (makes || !ts.isCallExpression(one)) return;
    makes = (isFromOutside || !one.arguments.some(tellsAsker)) && madeBy(one, STEPS);
  });
  return makes;
}

/** `req.user.id`, `ctx.state.user`, `session.userId` */
function tellsAsker(given: ts.Expression): boolean {
  let tells = false;
  throughout(given, one => {
    if (ts.isPropertyAccessExpression(one)) tells ||= ASKER.test(one.getText());
    else if (ts.isIdentifier(one)) tells ||= /^(currentUser|sessionUser)$/.test(one.text);
  });
  return tells;
}
const ASKER = /^(req|request|ctx|context|c|res|event|session)\.((\w+\.)?user|(session\.)?userId)\b/;

function madeBy({ expression, arguments: given }: ts.CallExpression, steps: number): boolean {
  const name = nameOf(expression) ?? '';
  if (given.length === 0 || steps === 0 || !MAKES.test(name) || AGAIN.test(name)) return false;
  const made = calleeOf(expression);
  // A maker that says so itself is told in its own file.
  if (!made || (isSignUpName(name) && made.getSourceFile() !== expression.getSourceFile())) return false;
  return keepsPerson(made, steps);
}

function keepsPerson(made: FunctionNode, steps: number): boolean {
  let keeps = false;
  if (made.body)
    throughout(made.body, one => {
      if (keeps || !ts.isCallExpression(one)) return;
      const [table] = one.arguments;
      const name = nameOf(one.expression) ?? '';
      const owner = ts.isPropertyAccessExpression(one.expression) ? (nameOf(one.expression.expression) ?? '') : '';
      keeps =
        (STORES.test(name) && isAccountOwner(owner) && !isRowThatWasFound(one) && !isRowOfAnother(one, owner)) ||
        (/^insertInto$/.test(name) && !!table && ts.isStringLiteralLike(table) && /^users?$/i.test(table.text)) ||
        madeBy(one, steps - 1);
    });
  return keeps;
}

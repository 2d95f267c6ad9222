import { any, all, inText } from '../ask.ts';
import type { FileTest } from '../ask.ts';
import { calleeOf } from '../callees.ts';
import type { CompiledConcept } from '../concepts.ts';
import { isBehindLogin } from '../guards/behind-login.ts';
import { importedAs } from '../links/exports.ts';
import { isFunction, nameOf, textOf, throughout, unwrap } from '../names.ts';
import type { Route } from '../routes/routes.ts';
import { declarationOf } from '../scopes.ts';
import { isWholeBodyOfRequest } from '../sent/bodies.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const OF_ACCOUNTS = /^_?(auth|authentication|accounts?|users?|members?)_?(Service|Facade|Manager|Api)?$/i;
/** What is only asked of it, or said of somebody who has an account, and what else is registered there. */
const OTHER =
  /^(validate|check|verify|is|has|exists?|can|find|get|count|log|audit|track|notify|resend|confirm|invite|link|connect|refresh|update|delete|device|devices|push|token|tokens|client|clients|webhook|webhooks|event|events|passkey|passkeys|webauthn|domain|domains)$/;

/** What may stand before `register` where people do so; of anything else it is that which they are registered for. */
const OF_PEOPLE =
  /^(auth|authentication|identity|sessions?|login|accounts?|users?|members?|public|api|rest|app|server|v\d+(\.\d+)?)$/i;

/** The path and the call in a text, for what is not parsed yet. */
export const mayHandBody: FileTest = all(
  inText(/\bpost\s*\(\s*['"`][\w/:.-]*(?:sign-?up|register|registration)\/?['"`]/i),
  any(
    inText(/\b_?(?:auth|authentication|accounts?|users?|members?)_?(?:service|facade|manager|api)\.\w+\(/i),
    inText(/\bthis\.#?_?(?:auth|authentication|accounts?|users?|members?)\.\w+\(/i),
  ),
);

/**
 * `@Post('/register') register(@Body() body) { return this.authService.routeAuth(body); }`: the route of a sign-up hands the
 * whole of what was filled in to what keeps accounts, whatever the call is named. Who is logged in has an account, and registers for something else.
 */
export function handsBody(
  { handler, path }: Route,
  node: ts.Node,
  guards: readonly CompiledConcept[],
): { isUnread: boolean } | null {
  const before = path
    .split('/')
    .filter(part => part !== '')
    .slice(0, -1);
  if (!before.every(part => OF_PEOPLE.test(part)) || isMarkedForWhoAsks(handler)) return null;
  const handed: ts.CallExpression[] = [];
  throughout(handler, one => {
    if (!ts.isCallExpression(one) || !ts.isPropertyAccessExpression(one.expression)) return;
    const { name, expression } = one.expression;
    if (!OF_ACCOUNTS.test(nameOf(expression) ?? '') || isOther(name.text)) return;
    if (one.arguments.some(given => isWhole(given, []))) handed.push(one);
  });
  if (handed.every(isForWhoAsks) || isBehindLogin(node, guards)) return null;
  return { isUnread: !isShapeSeen(handler) && handed.some(call => isUnread(call, STEPS)) };
}

/** `signUpAndGetTokens` and `createUserWithToken` do something beside, `registerDevice` something else. */
const isOther = (name: string): boolean =>
  splitWords(name)
    .join(' ')
    .split(/ (?:and|or|with|then) /)
    .every(part => part.split(' ').some(word => OTHER.test(word)));

const STEPS = 3;

/** `enter(@CurrentUser() user, @Body() body)`: whoever asks has an account already. */
const isMarkedForWhoAsks = (handler: ts.Node): boolean =>
  isFunction(handler) &&
  handler.parameters.some(one =>
    (ts.getDecorators(one) ?? []).some(({ expression: mark }) => ASKS_WHO.test(mark.getText())),
  );

/** `memberService.enter(body, req.user)`, `{ ...body, userId: req.user.id }`; that nobody is there may be asked of everybody. */
const isForWhoAsks = (call: ts.CallExpression): boolean =>
  call.arguments.some(given => /\b(req|request|ctx|ctx\.state|c)\.(user|currentUser)\b/.test(given.getText()));
const ASKS_WHO = /^(Current|Get|Req|Auth|Session)User\b|^User\(/;

/** The class or the type of what is filled in is declared in the product: what it does not name is not in it. */
const isShapeSeen = (handler: ts.Node): boolean =>
  isFunction(handler) &&
  handler.parameters.some(({ type }) => {
    if (!type || !ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return false;
    const own = declarationOf(type.typeName.text, type) ?? importedAs(handler.getSourceFile(), type.typeName.text);
    return !!own && (ts.isClassLike(own) || ts.isInterfaceDeclaration(own) || ts.isTypeAliasDeclaration(own));
  });

/** What is handed over goes to where nobody has looked, by itself or by what is called there. */
function isUnread(call: ts.CallExpression, steps: number): boolean {
  const callee = calleeOf(call.expression);
  if (!callee?.body || steps === 0) return true;
  const names = callee.parameters.map(({ name }) => textOf(name));
  let goesOn = false;
  throughout(callee.body, one => {
    if (ts.isCallExpression(one) && one.arguments.some(given => isWhole(given, names)))
      goesOn ||= isUnread(one, steps - 1);
  });
  return goesOn;
}

/** `@Body() body`, `req.body`, what is put together of it, and what a function that is handed it calls it. */
function isWhole(given: ts.Expression, names: readonly string[]): boolean {
  const inner = unwrap(given);
  if (ts.isIdentifier(inner) && names.includes(inner.text)) return true;
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.some(one => ts.isSpreadAssignment(one) && isWhole(one.expression, names));
  return isWholeBodyOfRequest(inner);
}

import { any, all, inText } from '../ask.ts';
import type { FileTest } from '../ask.ts';
import type { CompiledConcept } from '../concepts.ts';
import { isBehindLogin } from '../guards/behind-login.ts';
import { isFunction, nameOf, textOf, throughout, unwrap } from '../names.ts';
import type { Route } from '../routes/routes.ts';
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
export function handsBody({ handler, path }: Route, node: ts.Node, guards: readonly CompiledConcept[]): boolean {
  const before = path
    .split('/')
    .filter(part => part !== '')
    .slice(0, -1);
  if (!before.every(part => OF_PEOPLE.test(part))) return false;
  const bodies = isFunction(handler) ? handler.parameters.filter(isBody).map(({ name }) => textOf(name)) : [];
  let hands = false;
  throughout(handler, one => {
    if (!ts.isCallExpression(one) || !ts.isPropertyAccessExpression(one.expression)) return;
    const { name, expression } = one.expression;
    if (!OF_ACCOUNTS.test(nameOf(expression) ?? '') || splitWords(name.text).some(word => OTHER.test(word))) return;
    hands ||= one.arguments.some(given => isWhole(given, bodies));
  });
  return hands && !isBehindLogin(node, guards);
}

/** `@Body() body`; one field of it is named: `@Body('email') email`. */
const isBody = (parameter: ts.ParameterDeclaration): boolean =>
  (ts.getDecorators(parameter) ?? []).some(
    ({ expression: one }) => ts.isCallExpression(one) && nameOf(one.expression) === 'Body' && !isOfField(one),
  );
const isOfField = ({ arguments: [first] }: ts.CallExpression): boolean => !!first && ts.isStringLiteralLike(first);

function isWhole(given: ts.Expression, bodies: readonly string[]): boolean {
  const inner = unwrap(given);
  if (ts.isIdentifier(inner)) return bodies.includes(inner.text);
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.some(one => ts.isSpreadAssignment(one) && isWhole(one.expression, bodies));
  return /^(req|request|ctx\.request|c\.req)\.body$/.test(inner.getText());
}

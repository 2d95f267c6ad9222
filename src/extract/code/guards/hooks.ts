import type { Held } from './dominance.ts';
import { heldByField } from '../routes/graphql-fields.ts';
import { literalOf } from '../literals.ts';
import { isFunction, textOf, unwrap } from '../names.ts';
import { flatten } from './gates-in-turn.ts';
import { throughGate } from '../routes/routers.ts';
import { heldByServer } from '../routes/table-gates.ts';
import { ts } from '../ts-morph.ts';

/** Keys under which an object holds the function that does the work. */
const WORK = /^(handler|resolve|resolver|subscribe|run|execute)$/;
/** Keys beside it that hold what somebody must be. */
const SCOPES = /^(authScopes|auth|scopes|access|permissions?|guards?|config)$/;
/** Keys beside it with a function whose yes lets the work begin. */
const RULES = /^(authorize|authorise|isAuthorized|canAccess|rule)$/;

/**
 * What stands in an object beside the function that does the work: the hooks of `fastify.route({ preHandler, handler })`,
 * `authScopes: { adult: true }`, `authorize: (root, args, ctx) => …`; and what is said of the field that it answers.
 */
export function heldByHooks(options: ts.ObjectLiteralExpression, child: ts.Node): Held[] {
  const byField = heldByField(options, child);
  const name = (ts.isPropertyAssignment(child) || ts.isMethodDeclaration(child)) && textOf(child.name);
  if (!name || !WORK.test(name)) return [...byField];
  return [
    ...heldByServer(options),
    ...byField,
    ...flatten(options).map(throughGate),
    ...options.properties.flatMap(besideWork),
  ];
}

function besideWork(property: ts.ObjectLiteralElementLike): Held[] {
  if (ts.isMethodDeclaration(property)) return [];
  if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) return [];
  const [name, value] = [textOf(property.name), unwrap(property.initializer)];
  if (RULES.test(name) && (isFunction(value) || ts.isIdentifier(value)))
    return [{ passed: value, how: 'rule', awaited: true, over: null }];
  if (SCOPES.test(name) && ts.isObjectLiteralExpression(value))
    return value.properties.flatMap(one => (ts.isPropertyAssignment(one) ? [{ option: one }] : []));
  return literalOf(value)?.value === true ? [{ option: property }] : [];
}

import { nameOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** What turns the name that a server has given to a route into its address. */
const NAMES = /^(route|namedRoute|routeTo|routeFor|urlFor|pathFor|generateUrl|generateRoute)$/;
/** `Routing.generate('user_block')` */
const ROUTERS = /^(Routing|routing|urlGenerator)$/;
/** By which one is made, which its address does not say. A list of reports, or the end of one, sends none. */
const MAKES = /^(store|create)$/;
const NAME = /^[a-z][a-z0-9]*(?:[-_.:][a-z0-9]+)+$/i;

/**
 * The address of a route by its name, as pages of frameworks with routes of their own know it: `route('blocks.store', id)` is
 * `/blocks`, `route('users.block')` is `/users/block`. Null for any other call.
 */
export function namedRoute({ expression, arguments: [first] }: ts.CallExpression): string | null {
  if (!first || !ts.isStringLiteralLike(first) || !NAME.test(first.text)) return null;
  const isNamed = ts.isIdentifier(expression)
    ? NAMES.test(expression.text)
    : ts.isPropertyAccessExpression(expression) &&
      expression.name.text === 'generate' &&
      ROUTERS.test(nameOf(expression.expression) ?? '');
  if (!isNamed) return null;
  const parts = first.text.split(/[.:]/);
  if (parts.length > 1 && MAKES.test(parts.at(-1)!)) parts.pop();
  return `/${parts.join('/')}`;
}

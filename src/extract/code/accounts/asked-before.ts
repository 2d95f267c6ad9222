import type { DetectContext } from '../detector.ts';
import { isFunction, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { usesInTurn } from '../uses.ts';
import { asksAge } from './asks-age.ts';
import { checksIn } from './checked-before.ts';
import { handlerNamed } from './handlers.ts';
import { checksInTable } from './tabled-checks.ts';

const MAX_USES = 10;

/**
 * `router.post('/accounts', validate(registerSchema), accounts.create)`: whether what stands before a handler, or is said of its
 * route, asks for an age. A handler that another route leads to unasked is asked by none.
 */
export function routesAskAge(name: ts.Node, context: DetectContext): boolean {
  if (ts.isStringLiteralLike(name)) return asksBeside(name, context);
  const handler = handlerNamed(name);
  let uses = 0;
  for (const use of handler ? usesInTurn(handler) : []) {
    if (uses++ === MAX_USES || !use || !asksBeside(use, context)) return false;
  }
  return uses > 0;
}

/** Among what a route is given beside its path, or beside its handler. */
function asksBeside(part: ts.Node, context: DetectContext): boolean {
  const call = part.parent;
  if (checksInTable(part).some(one => isOfAge(one, context))) return true;
  if (!ts.isCallExpression(call) || call.expression === part) return false;
  // `asyncHandler(accounts.create)`
  const isWrapped = ts.isCallExpression(call.parent) || ts.isPropertyAssignment(call.parent);
  if (call.arguments.length === 1 && isWrapped) return asksBeside(call, context);
  const [path, ...given] = call.arguments;
  if (!path || !ts.isStringLiteralLike(path) || !path.text.startsWith('/')) return false;
  const others = given.filter(one => one !== part && !isFunction(unwrap(one)));
  // What runs last is the handler itself.
  const before =
    part === path && others.at(-1) === given.at(-1) && !isOptions(others.at(-1)) ? others.slice(0, -1) : others;
  return before.flatMap(checksIn).some(one => isOfAge(one, context));
}

function isOfAge(check: ts.Expression, context: DetectContext): boolean {
  const file = context.slice.parse(check.getSourceFile().fileName.slice(1));
  return file !== null && asksAge(check, file, context);
}

const isOptions = (given: ts.Expression | undefined): boolean =>
  given !== undefined && ts.isObjectLiteralExpression(unwrap(given));

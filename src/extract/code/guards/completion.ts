import { calleeOf, isAsync } from '../callees.ts';
import { linksOf } from '../links/registry.ts';
import { chainOf, unwrap } from '../names.ts';
import { returnsOf } from './returns.ts';
import { ts } from '../ts-morph.ts';

/**
 * Which ways out count. `any`: what follows in the same list is not reached. `function`: nothing after a surrounding loop is
 * reached either. `throw`: not even the caller goes on.
 */
export type Exit = 'any' | 'function' | 'throw';

/** True if control never reaches what follows the statement. `false` also means "not sure": then there is no guard. */
export function leaves(statement: ts.Statement | undefined, exit: Exit = 'any'): boolean {
  if (!statement) return false;
  if (ts.isThrowStatement(statement)) return true;
  if (ts.isReturnStatement(statement)) return exit !== 'throw';
  if (ts.isBreakStatement(statement) || ts.isContinueStatement(statement)) return exit === 'any';
  if (ts.isBlock(statement))
    return !mayEndEarly(statement, exit) && statement.statements.some(one => leaves(one, exit));
  if (ts.isIfStatement(statement))
    return leaves(statement.thenStatement, exit) && leaves(statement.elseStatement, exit);
  if (ts.isTryStatement(statement)) {
    if (leaves(statement.finallyBlock, exit)) return true;
    return leaves(statement.tryBlock, exit) && (!statement.catchClause || leaves(statement.catchClause.block, exit));
  }
  return ts.isExpressionStatement(statement) && endsProcess(statement.expression);
}

/** Whether a weaker exit than the one asked for could end the node early. Functions inside do not run here. */
export function mayEndEarly(node: ts.Node, exit: Exit): boolean {
  if (exit === 'any' || ts.isFunctionLike(node)) return false;
  if (ts.isBreakStatement(node) || ts.isContinueStatement(node)) return true;
  if (ts.isReturnStatement(node) && exit === 'throw') return true;
  return ts.forEachChild(node, child => mayEndEarly(child, exit) || undefined) ?? false;
}

/** Words that a function begins with which only throws. */
const THROWS = /^(throw|fail|deny|reject|abort|refuse|raise|forbid|panic|die|bail)(?![a-z])/;
/** Functions that never come back, by the package that they are imported from. */
const NEVER_BACK: Readonly<Record<string, RegExp>> = {
  'next/navigation': /^(redirect|permanentRedirect|notFound|forbidden|unauthorized)$/,
  '@sveltejs/kit': /^(redirect|error)$/,
};

/** `process.exit()`, `ctx.throw(403)`, `notFound()` of a framework, `throwForbidden()`. */
function endsProcess(expression: ts.Expression): boolean {
  const call = unwrap(expression);
  if (!ts.isCallExpression(call) || ts.isOptionalChain(call)) return false;
  const chain = chainOf(call.expression);
  const name = chain.at(-1) ?? '';
  if (chain.join('.') === 'process.exit') return true;
  if (name === 'throw') return /^(ctx|context|c)$/.test(chain.at(-2) ?? '');
  const from = ts.isIdentifier(call.expression) ? linksOf(call)?.imports.get(name) : undefined;
  if (from && Object.hasOwn(NEVER_BACK, from.specifier)) return NEVER_BACK[from.specifier]!.test(from.name);
  if (!THROWS.test(name)) return false;
  const declared = calleeOf(call.expression);
  // Only a promise that is waited for throws here.
  if (!declared?.body) return name.startsWith('throw');
  const isAwaited = ts.isAwaitExpression(expression) || !isAsync(declared);
  return isAwaited && returnsOf(declared).length === 0;
}

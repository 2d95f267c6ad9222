import type { CompiledConcept } from '../concepts.ts';
import { heldAt } from './dominance.ts';
import { checksHeld } from './held-checks.ts';
import { emitsBefore } from '../links/emitted.ts';
import { isExported } from '../links/exports.ts';
import { linksOf } from '../links/registry.ts';
import { routeOf } from '../routes/route-calls.ts';
import type { Check } from './named-checks.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName, enclosingFunction } from '../names.ts';
import { runsOfHook } from './runs-of-hooks.ts';
import { summaryOf } from './summaries.ts';
import { ts } from '../ts-morph.ts';
import { declarationBehind, isNamedAlone, usesInTurn, usesOfFunction } from '../uses.ts';

/** Names under which a framework calls what a file exports. */
const CALLED_FROM_OUTSIDE =
  /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|loader|action|handler|getServerSideProps|getStaticProps|constructor)$/;

/**
 * Checks that hold wherever the tree uses the function around a node: the function cannot run before one of its uses was
 * reached. One use without the check, or one that cannot be followed, and nothing is known.
 */
export function checksOfCallers(node: ts.Node, guards: readonly CompiledConcept[]): readonly Check[] {
  const heard = emitsBefore(node);
  if (heard) return summaryOf(heard.listener, 'callers', guards, () => sharedBy(heard.told, guards));
  const runs = runsOfHook(node);
  const atRuns = runs ? sharedBy(runs, guards) : [];
  const declared = namedAround(node);
  if (!declared || isEntry(declared)) return atRuns;
  return [...summaryOf(declared, 'callers', guards, () => sharedBy(usesInTurn(declared), guards)), ...atRuns];
}

function sharedBy(uses: Iterable<ts.Expression | null>, guards: readonly CompiledConcept[]): readonly Check[] {
  let shared: readonly Check[] | null = null;
  // The first use without a check settles it: the others are not even looked for.
  for (const use of uses) {
    const checks: readonly Check[] = use ? checksOfUse(use, guards) : [];
    shared = shared === null ? checks : shared.filter(check => checks.some(other => other.kind === check.kind));
    if (shared.length === 0) return [];
  }
  return shared ?? [];
}

function checksOfUse(use: ts.Expression, guards: readonly CompiledConcept[]): Check[] {
  const here = heldAt(use).flatMap(held => ('over' in held && held.over !== null ? [] : checksHeld(held, guards)));
  return [...checksOfCallers(use, guards), ...here].map(check => ({ ...check, below: [use, ...(check.below ?? [])] }));
}

/** The first way, call by call, from something that is called from outside down to a node; empty if none is known. */
export function wayTo(node: ts.Node, depth = 6, passed: readonly ts.Node[] = []): ts.Expression[] {
  const declared = namedAround(node);
  // What starts itself again leads nowhere new.
  if (!declared || depth === 0 || isEntry(declared) || passed.includes(declared)) return [];
  const first = firstCall(declared);
  return first ? [...wayTo(first, depth - 1, [...passed, declared]), first] : [];
}

function firstCall(declared: FunctionNode): ts.Expression | null {
  // Of a method everybody who may mean it is asked; the uses of a name are known one by one.
  const uses = isNamedAlone(declared) ? usesInTurn(declared) : (usesOfFunction(declared) ?? []);
  // Where a component is rendered is not what calls its handlers.
  for (const use of uses) if (use && !ts.isJsxOpeningLikeElement(use.parent) && !isHandedOut(use)) return use;
  return null;
}

/** `export default withRouter(Page)`: nobody calls it there. */
function isHandedOut(use: ts.Node): boolean {
  if (!ts.isCallExpression(use.parent) || use.parent.expression === use) return false;
  let at: ts.Node = use.parent;
  while (ts.isCallExpression(at.parent)) at = at.parent;
  return ts.isExportAssignment(at.parent);
}

/** Every use of the named function around a node; empty if they cannot be known. */
export function usesOf(node: ts.Node): readonly ts.Expression[] {
  const declared = namedAround(node);
  return (declared && usesOfFunction(declared)) ?? [];
}

/** The named function that a node runs in; null for one that is registered as a route on the spot. */
export function namedAround(node: ts.Node): FunctionNode | null {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    if (declaredName(at) !== null && !isListener(at)) return at;
    for (let call = at.parent; ts.isCallExpression(call); call = call.parent) if (routeOf(call)) return null;
  }
  return null;
}

/** `script.onload = () => start()`: what the browser calls, once the function around it has run. */
const isListener = ({ parent }: FunctionNode): boolean =>
  ts.isBinaryExpression(parent) &&
  ts.isPropertyAccessExpression(parent.left) &&
  /^on[a-z]+$/.test(parent.left.name.text);

export function isEntry(declared: FunctionNode): boolean {
  const isDecorated = ts.canHaveDecorators(declared) && (ts.getDecorators(declared)?.length ?? 0) > 0;
  if (isDecorated) return true;
  const isNamed = CALLED_FROM_OUTSIDE.test(declaredName(declared) ?? '');
  const isAction = linksOf(declared) !== null && /^\s*['"]use server['"]/.test(declared.getSourceFile().text);
  return (isNamed || isAction) && !isOwn(declared);
}

/** A function that its file keeps for itself: `const POST = withFriends(handler)` is what is called from outside. */
function isOwn(declared: FunctionNode): boolean {
  const declaration = isNamedAlone(declared) ? declarationBehind(declared) : null;
  return declaration !== null && !isExported(declaration);
}

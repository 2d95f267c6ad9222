import type { Guard } from '../../model/code-fact.ts';
import type { CallSite } from './call-sites.ts';
import { callSiteOf, couldBeCallOf, isCallOf } from './call-sites.ts';
import type { CompiledConcept } from './concepts.ts';
import type { EvidenceReader } from './evidence.ts';
import { distinct, guardsAt, guardsInside } from './guards/guards.ts';
import { meaningOf } from './links/meaning.ts';
import { literalOf } from './literals.ts';
import { chainOf, declaredName, enclosingFunction, isFunction, nameOf, receiverOf } from './names.ts';
import type { FunctionNode } from './names.ts';
import { routeOf } from './routes/route-calls.ts';
import type { Route } from './routes/routes.ts';
import { isRouteOf, routeAt } from './routes/routes.ts';
import type { ParsedFile } from './slice.ts';
import { hasAnyPhrase, splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';
import { isWithinUnlike } from './unlike.ts';
import { isWithin } from './within.ts';

/** A place where the code does something that a concept describes. */
export interface OperationSite {
  concept: CompiledConcept;
  file: ParsedFile;
  /** What the fact points at. */
  head: ts.Node;
  /** The called name alone. */
  name: string;
  receiver: ts.Expression | null;
  /** The name with what stands directly before it: `directMessage.create`. */
  symbol: string;
  argument: string | null;
  guards: readonly Guard[] | null;
  /** The named function that the operation stands in. */
  carrier: { name: string; node: FunctionNode } | null;
}

export function findOperations(
  file: ParsedFile,
  concepts: readonly CompiledConcept[],
  guards: readonly CompiledConcept[],
  evidence: EvidenceReader,
  isLookAlike: (concept: CompiledConcept, call: ts.CallExpression) => boolean = () => false,
  isOtherRoute: (concept: CompiledConcept, handler: ts.Node) => boolean = () => false,
): OperationSite[] {
  const sites: OperationSite[] = [];
  if (concepts.length === 0) return sites;
  for (const call of file.calls) {
    const name = nameOf(call.expression);
    const possible = name === null ? [] : concepts.filter(concept => couldBeCallOf(concept, name, file));
    if (possible.length === 0 || ts.isDecorator(call.parent) || routeAt(call) !== null) continue;
    const site = callSiteOf(call, file);
    for (const concept of site ? possible : [])
      if (isCallOf(concept, site!, evidence) && !isLookAlike(concept, call))
        sites.push(siteOfCall(concept, site!, guards));
  }
  const routes = concepts.some(concept => concept.routes.length > 0) ? routesIn(file) : [];
  for (const route of routes) {
    for (const concept of concepts) {
      if (!isRouteOf(concept, route) || endsUnlike(concept, route) || isWithinUnlike(concept, file.path, route.at))
        continue;
      // The route stands for the operation only where nothing inside it does so better.
      if (sites.some(one => one.concept === concept && isWithin(one.head, route.handler))) continue;
      if (isOtherRoute(concept, route.handler)) continue;
      sites.push(siteOfRoute(concept, route, file, guards));
    }
  }
  return sites;
}

/** `POST /conversations/:id/read`: what is done there is in the last word; `POST /avatars/dms/:id`: what it is about, in any. */
function endsUnlike({ unlike }: CompiledConcept, { path }: Route): boolean {
  const parts = path.split('/').filter(part => /^\w/.test(part));
  return (
    hasAnyPhrase(splitWords(parts.at(-1) ?? ''), unlike.word) ||
    parts.some(part => hasAnyPhrase(splitWords(part), unlike.argument))
  );
}

const HANDLERS = [ts.SyntaxKind.CallExpression, ts.SyntaxKind.MethodDeclaration, ts.SyntaxKind.ObjectLiteralExpression];

function routesIn(file: ParsedFile): Route[] {
  return file.ofKinds(HANDLERS).flatMap(node => routeAt(node) ?? []);
}

function siteOfCall(
  concept: CompiledConcept,
  { call, head, file }: CallSite,
  guards: readonly CompiledConcept[],
): OperationSite {
  const names = chainOf(call.expression).filter(name => name !== 'this');
  return {
    concept,
    file,
    head,
    name: nameOf(call.expression) ?? '',
    receiver: receiverOf(call.expression),
    symbol: names.slice(-2).join('.'),
    argument: firstString(call),
    guards: guardsOfHandler(routeOf(call)?.handler ?? call, concept, guards),
    carrier: carrierOf(call),
  };
}

function siteOfRoute(
  concept: CompiledConcept,
  route: Route,
  file: ParsedFile,
  guards: readonly CompiledConcept[],
): OperationSite {
  return {
    concept,
    file,
    head: route.at,
    name: route.path,
    receiver: null,
    symbol: `${route.method} ${route.path}`,
    argument: route.path,
    guards: guardsOfHandler(route.handler, concept, guards),
    carrier: null,
  };
}

/** What stands in front of the handler of a route, and in it; of any other call, in front of the call. */
function guardsOfHandler(
  handler: ts.Expression | ts.Node,
  concept: CompiledConcept,
  guards: readonly CompiledConcept[],
) {
  const before = guardsAt(lastOf(handler), concept, guards);
  const declared = before && ts.isExpression(handler) && !isFunction(handler) ? meaningOf(handler) : null;
  return declared?.is === 'function'
    ? distinct([...before!, ...guardsInside(lastOf(declared.node), concept, guards)])
    : before;
}

/** Where a handler whose sending line is not known has come to its end: what was checked on the way there counts. */
function lastOf(handler: ts.Node): ts.Node {
  const body = isFunction(handler) ? handler.body : undefined;
  return (body && ts.isBlock(body) ? body.statements.at(-1) : body) ?? handler;
}

function firstString(call: ts.CallExpression): string | null {
  for (const argument of call.arguments) {
    const literal = literalOf(argument);
    if (typeof literal?.value === 'string') return literal.value;
  }
  return null;
}

function carrierOf(node: ts.Node): OperationSite['carrier'] {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const name = declaredName(at);
    if (name !== null) return { name, node: at };
  }
  return null;
}

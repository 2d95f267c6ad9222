import { chainOf, isFunction, nameOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** Which part of a request something came with. */
export type Carrier = 'body' | 'query' | 'params' | 'headers' | 'cookies';

/** How a request is called: Express, Koa, Fastify, Hono, hapi, H3, SvelteKit, Lambda. */
const REQUEST = /^_?(req|request|ctx|context|c|event|evt|nextUrl|url)$/;

/** The same within another: `ctx.request`, `c.req.raw`, `event.node.req`. */
const WITHIN = /^(req|request|raw|ctx|context|event|nextUrl|url)$/;

/** What a request holds, by the names of Express, Koa, Fastify, hapi (`payload`), tRPC (`input`), GraphQL (`args`), Next (`searchParams`). */
const NAMED: readonly [RegExp, Carrier][] = [
  [/^(body|rawBody|payload|input|rawInput|args|formData|form|fields)$/, 'body'],
  [/^(query|queries|searchParams|queryStringParameters|multiValueQueryStringParameters)$/, 'query'],
  [/^(params|param|pathParameters)$/, 'params'],
  [/^headers?$/, 'headers'],
  [/^cookies?$/, 'cookies'],
];

const carrierIn = (names: readonly [RegExp, Carrier][], name: string): Carrier | null =>
  names.find(([called]) => called.test(name))?.[1] ?? null;

/** `body` of `req.body`, `payload` of `request.payload`. */
export const carrierCalled = (name: string): Carrier | null => carrierIn(NAMED, name);

/** Names that say by themselves that something was sent, whatever they are read of. */
const BY_ITSELF = /^(query|body|params|input|rawInput|args|searchParams|headers|cookies|formData|payload)$/;
export const isCalledSent = (name: string): boolean => BY_ITSELF.test(name);

/** What a handler, or a service behind it, calls what it is handed of a request. */
const LIKE_SENT = /^(body|payload|input|dto|data|user_?data|account_?data|\w+_?(dto|input|payload))$/i;
export const isLikeSent = (name: string): boolean => LIKE_SENT.test(name);

/** Marks of a parameter. Source: the documentation of Nest, of its sockets and GraphQL, of TypeGraphQL and routing-controllers. */
const MARKED: readonly [RegExp, Carrier][] = [
  [/^(Body|BodyParam|BodyParams|Payload|MessageBody|Args?|Arg|Input|UploadedFiles?)$/, 'body'],
  [/^(Query|QueryParam|QueryParams|Queries)$/, 'query'],
  [/^(Param|Params|PathParams|Path)$/, 'params'],
  [/^(Headers?|HeaderParams?)$/, 'headers'],
  [/^(Cookies?|CookieParams?)$/, 'cookies'],
];
export const carrierMarked = (mark: string): Carrier | null => carrierIn(MARKED, mark);

/** `valid('form')` of Hono says which part it is about. */
const TARGETS: readonly [RegExp, Carrier][] = [[/^(json|form)$/, 'body'], ...NAMED];
export const carrierTargeted = (target: string): Carrier | null => carrierIn(TARGETS, target);

/** `req`, `ctx.request`, `this.req`, `event.node.req`, and the first that a route of Express hands to its handler, however it is called. */
export function isRequest(value: ts.Expression, steps = 3): boolean {
  const inner = unwrap(value);
  const chain = chainOf(inner);
  // `context.switchToHttp().getRequest()`
  if (ts.isCallExpression(inner)) return /^(getRequest|useRequestEvent|useEvent)$/.test(chain.at(-1) ?? '');
  // `new URL(request.url)`
  if (ts.isNewExpression(inner) && nameOf(inner.expression) === 'URL') return isAddress(inner.arguments?.[0]);
  if (!ts.isIdentifier(inner))
    return chain.length > 1 && WITHIN.test(chain.at(-1)!) && (chain[0] === 'this' || REQUEST.test(chain[0]!));
  const declared = declarationOf(inner.text, inner);
  if (declared && ts.isParameter(declared) && (isFirstOfRoute(declared) || isFirstOfMethod(declared))) return true;
  const made = declared && ts.isVariableDeclaration(declared) && declared.initializer;
  if (!made || steps === 0) return REQUEST.test(inner.text);
  // `const event = await events.find(id)` is an event of the calendar.
  const isNamed = REQUEST.test(inner.text) && /req|context|ctx/i.test(inner.text);
  return isRequest(made, steps - 1) || (isNamed && ts.isCallExpression(unwrap(made)));
}

const isAddress = (given: ts.Expression | undefined): boolean =>
  given !== undefined && nameOf(given) === 'url' && /\b(req|request|ctx|event)\b/.test(chainOf(given)[0] ?? '');

/** `app.get('/x', (q, s) => …)` */
export function isFirstOfRoute(parameter: ts.ParameterDeclaration): boolean {
  const { parent } = parameter;
  if (!isFunction(parent) || !ts.isCallExpression(parent.parent)) return false;
  const [path] = parent.parent.arguments;
  if (!path || !ts.isStringLiteralLike(path) || !path.text.startsWith('/')) return false;
  const isHandler = /^(get|post|put|patch|delete|all|use)$/.test(nameOf(parent.parent.expression) ?? '');
  return isHandler && parent.parameters[0] === parameter && parent.parameters.length > 1;
}

/** `export async function POST(r) { … }` of a file that answers an address: Next, SvelteKit, Astro. */
function isFirstOfMethod(parameter: ts.ParameterDeclaration): boolean {
  const run = parameter.parent;
  if (run.parameters[0] !== parameter || !ts.isIdentifier(parameter.name)) return false;
  const variable = ts.isVariableDeclaration(run.parent) ? run.parent : null;
  const name = variable ? variable.name : ts.isFunctionDeclaration(run) ? run.name : undefined;
  const statement = variable ? variable.parent.parent : run;
  const isExported =
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return isExported && name !== undefined && ts.isIdentifier(name) && /^(POST|PUT|PATCH|DELETE|GET)$/.test(name.text);
}

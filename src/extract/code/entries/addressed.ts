import { nameInContract } from '../contracts.ts';
import { nameOf, textOf, unwrap } from '../names.ts';
import { routeOf } from '../routes/route-calls.ts';
import { routeAt } from '../routes/routes.ts';
import { addressIn } from '../reporting/report-path.ts';
import { functionNamed } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { valueAt } from '../rows/clients.ts';
import type { Entry } from './entry.ts';
import { holdersOf } from './said.ts';

const CHANGES = /^(POST|PUT|PATCH)$/;

/** Routes that are registered under a path: by a call, by a table of options, by a decorator. */
export function addressed(node: ts.Node): Entry | null {
  if (ts.isMethodDeclaration(node)) return decorated(node);
  if (ts.isObjectLiteralExpression(node)) return described(node);
  return ts.isCallExpression(node) ? (registered(node) ?? named(node) ?? used(node)) : null;
}

function decorated(node: ts.MethodDeclaration): Entry | null {
  const route = routeAt(node);
  if (!route || !CHANGES.test(route.method)) return null;
  return entry(route.at, route.path, node, node);
}

function registered(call: ts.CallExpression): Entry | null {
  const route = routeOf(call);
  if (!route || !CHANGES.test(route.method)) return null;
  const inner = unwrap(route.handler);
  const elsewhere = ts.isIdentifier(inner) ? functionNamed(inner.text, inner) : null;
  const prefix = prefixOf(call) || prefixOfFile(call, route.path);
  return entry(route.at, `${prefix}${route.path}`, elsewhere ?? call, call);
}

/** `routes/chats.js`, `modules/chats/routes.ts`: what is registered there as `/` or `/:id` lies below the name of the file or folder. */
export function folderOfRoutes(path: string): string | null {
  const [, file, folder] =
    /(?:^|\/)routes?\/(?:.*\/)?([\w-]+?)(?:[.-]?routes?)?\.[cm]?[jt]s$|(?:^|\/)([\w-]+)\/(?:routes?|router)\.[cm]?[jt]s$/i.exec(
      path,
    ) ?? [];
  const name = file ?? folder;
  return name === undefined || /^(index|src|api|server|app|lib|routes?)$/.test(name) ? null : `/${name}`;
}

const prefixOfFile = (call: ts.CallExpression, path: string): string =>
  (/^\/(?:$|[:{])/.test(path) && folderOfRoutes(call.getSourceFile().fileName)) || '';

/** `new Elysia({ prefix: '/conversations' }).post(…)`, `new Hono().basePath('/conversations').post(…)` */
function prefixOf(call: ts.CallExpression): string {
  let at: ts.Expression | null = call.expression;
  for (let hops = 0; at && hops < 20; hops++) {
    const inner = unwrap(at);
    if (ts.isPropertyAccessExpression(inner)) at = inner.expression;
    else if (ts.isCallExpression(inner)) {
      const [first] = inner.arguments;
      if (nameOf(inner.expression) === 'basePath' && first) return addressIn(first) ?? '';
      at = inner.expression;
    } else {
      const prefix = ts.isNewExpression(inner) ? valueAt(inner.arguments?.[0], /^prefix$/) : undefined;
      return prefix ? (addressIn(prefix) ?? '') : '';
    }
  }
  return '';
}

/** `Route.post('/users/:id/block', 'UsersController.block')`, `router.post('/x', [UsersController, 'block'])` */
function named(call: ts.CallExpression): Entry | null {
  if (!/^(post|put)$/.test(nameOf(call.expression) ?? '')) return null;
  const [first, second] = call.arguments;
  const path = first && addressIn(first);
  const isNamed =
    second !== undefined &&
    ((ts.isStringLiteralLike(second) && /^[\w/]*Controller\.\w+$/.test(second.text)) ||
      ts.isArrayLiteralExpression(second));
  return path?.startsWith('/') && isNamed ? entry(first!, path, call, call) : null;
}

/** `app.use('direct-messages', new DirectMessageService())`: a service that takes new ones. */
function used(call: ts.CallExpression): Entry | null {
  const [first, second] = call.arguments;
  if (nameOf(call.expression) !== 'use' || !first || !second || !ts.isStringLiteralLike(first)) return null;
  if (!ts.isNewExpression(unwrap(second)) || call.arguments.length > 3) return null;
  return entry(first, `/${first.text.replace(/^\//, '')}`, call, call);
}

/** `{ method: 'POST', url: '/x', handler }`, `{ method: 'POST', path: '/x' }` of a contract, `{ rest: 'POST /x' }` */
function described(node: ts.ObjectLiteralExpression): Entry | null {
  const rest = valueAt(node, /^rest$/);
  const own = rest && ts.isStringLiteralLike(rest) ? /^(POST|PUT)\s+(\/\S*)$/.exec(rest.text) : null;
  if (own) return entry(rest!, own[2]!, node, node);
  const method = valueAt(node, /^method$/);
  const path = valueAt(node, /^(url|path)$/);
  const isTold = valueAt(node, /^(handler|responses|config|options)$/) !== undefined || holdsMethod(node);
  const address = path && addressIn(path);
  if (!method || !address?.startsWith('/') || !isTold || !ts.isStringLiteralLike(method)) return null;
  return CHANGES.test(method.text.toUpperCase()) ? entry(nameInContract(node) ?? path!, address, node, node) : null;
}

const holdsMethod = (node: ts.ObjectLiteralExpression) =>
  node.properties.some(one => ts.isMethodDeclaration(one) && textOf(one.name) === 'handler');

function entry(at: ts.Node, path: string, whole: ts.Node, from: ts.Node): Entry {
  return { at, path, name: null, holders: holdersOf(from), whole };
}

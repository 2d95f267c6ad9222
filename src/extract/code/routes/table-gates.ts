import type { Held } from '../guards/dominance.ts';
import { literalOf } from '../literals.ts';
import { nameOf, textOf } from '../names.ts';
import { valueAt } from '../rows/clients.ts';
import { ts } from '../ts-morph.ts';
import { heldByRouter } from './routers.ts';

/**
 * `app.addHook('onRequest', gate); app.route({ method, url, handler })`: what a server asks before all of its routes it asks
 * before those that it is given as a table or a list of tables.
 */
export function heldByServer(options: ts.ObjectLiteralExpression): Held[] {
  const line = lineOf(options);
  const holder = ts.isArrayLiteralExpression(line.parent) ? line.parent : line;
  const call = holder.parent;
  const at = valueAt(line, /^(url|path)$/);
  if (!at || !ts.isCallExpression(call) || nameOf(call.expression) !== 'route') return [];
  const path = literalOf(at)?.value;
  if (typeof path !== 'string') return [];
  return heldByRouter(call, path);
}

/** hapi: `{ method, path, options: { handler } }` */
function lineOf(options: ts.ObjectLiteralExpression): ts.ObjectLiteralExpression {
  const { parent } = options;
  const isInside = ts.isPropertyAssignment(parent) && /^(config|options)$/.test(textOf(parent.name));
  return isInside ? parent.parent : options;
}

import type { Detection } from '../detector.ts';
import { routeOf } from '../routes/route-calls.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/**
 * A route that takes a file in with a middleware and stores it in its handler is one upload: it is judged at the
 * middleware, and where the handler stores the file is a step of it.
 */
export function joinByRoute(uploads: readonly Detection[], file: ParsedFile): Detection[] {
  const takers = new Map<ts.Node, Detection>();
  for (const upload of uploads) {
    const route = routeAround(upload.node);
    const routes = route && !isInHandler(upload.node, route) ? [route] : routesNaming(upload.node, file);
    for (const one of routes) if (!takers.has(one)) takers.set(one, upload);
  }
  const joined = new Map<Detection, Detection>(uploads.map(upload => [upload, upload]));
  for (const upload of uploads) {
    const route = routeAround(upload.node);
    const taker = route && takers.get(route);
    if (!taker || taker === upload || upload.traits?.includes('definition')) continue;
    const step = { at: file.placeOf(upload.node), message: 'the handler stores the file here' };
    const before = joined.get(taker)!;
    joined.set(taker, { ...before, trace: [...(before.trace ?? []), step] });
    joined.set(upload, { ...upload, traits: [...new Set([...(upload.traits ?? []), 'relayed'])] });
  }
  return [...joined.values()];
}

function routeAround(node: ts.Node): ts.CallExpression | null {
  for (let at = node.parent; at; at = at.parent) if (ts.isCallExpression(at) && routeOf(at)) return at;
  return null;
}

/** `const takeFile = multer().single('file'); router.post('/', takeFile, …)` */
function routesNaming(node: ts.Node, file: ParsedFile): ts.CallExpression[] {
  let at = node.parent;
  while (at && !ts.isStatement(at) && !ts.isVariableDeclaration(at)) at = at.parent;
  if (!at || !ts.isVariableDeclaration(at) || !ts.isIdentifier(at.name)) return [];
  const name = at.name.text;
  return file.calls.filter(
    call => call.arguments.some(one => ts.isIdentifier(one) && one.text === name) && routeOf(call) !== null,
  );
}

function isInHandler(node: ts.Node, route: ts.CallExpression): boolean {
  const handler = routeOf(route)?.handler;
  for (let at: ts.Node = node; at !== route; at = at.parent) if (at === handler) return true;
  return false;
}

import type { DetectContext, Detection } from '../detector.ts';
import { eachNode, isFunction, nameNode, unwrap } from '../names.ts';
import { symbolOf } from '../rows/clients.ts';
import { routeOf } from '../routes/route-calls.ts';
import { ts } from '../ts-morph.ts';
import type { ReadUpload } from './own-wrappers.ts';
import { handsToStore } from './own-wrappers.ts';

/** Whatever else is done with a file there is a step of one of these. */
const MOST = 2;

/**
 * `router.post('/works', upload.single('cover'), async (req, res) => { await works.publish(title, cover); … })`: a route that
 * takes a file in hands it to a function of any name that ends in a store. It is judged there.
 */
export function handedByRoutes(uploads: readonly Detection[], context: DetectContext, read: ReadUpload): Detection[] {
  const bodies = new Set(uploads.flatMap(({ node }) => handlerBehind(node) ?? []));
  const known = new Set(uploads.map(({ node }) => node));
  return [...bodies].flatMap(body => {
    const found: Detection[] = [];
    eachNode(body, node => {
      if (found.length >= MOST || !ts.isCallExpression(node)) return;
      const head = nameNode(node.expression);
      if (!head || known.has(head) || !handsToStore(node, context, read)) return;
      found.push({ node: head, symbol: symbolOf(node), traits: ['relayed'] });
    });
    return found;
  });
}

/** What runs after a middleware or an interceptor has taken a file in. */
function handlerBehind(taker: ts.Node): ts.Node | null {
  for (let at: ts.Node = taker; at.parent; at = at.parent) {
    if (isFunction(at)) return null;
    // `@UseInterceptors(FileInterceptor('cover')) publish(@UploadedFile() cover) { … }`
    if (ts.isDecorator(at)) return ts.isMethodDeclaration(at.parent) ? (at.parent.body ?? null) : null;
    const route = ts.isCallExpression(at.parent) && at.parent.expression !== at ? routeOf(at.parent) : null;
    if (!route) continue;
    const handler = unwrap(route.handler);
    return isFunction(handler) && handler.body ? handler.body : null;
  }
  return null;
}

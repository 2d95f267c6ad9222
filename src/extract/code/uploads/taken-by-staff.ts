import { isStaffOnly } from '../guards/staff-only.ts';
import { eachNode, isFunction, unwrap } from '../names.ts';
import { routeOf } from '../routes/route-calls.ts';
import { ts } from '../ts-morph.ts';

/**
 * Whether what is uploaded at a place is only used by those who run the product: whoever hands it in is asked there, or, where a
 * middleware takes it in before anything is asked, wherever the handler takes it up.
 */
export function isTakenByStaff(node: ts.Node): boolean {
  if (isStaffOnly(node)) return true;
  const handler = handlerBehind(node);
  const taken = handler ? filesIn(handler) : [];
  return taken.length > 0 && taken.every(one => isStaffOnly(one, 0));
}

function handlerBehind(node: ts.Node): ts.Node | null {
  for (let at = node; at.parent && !ts.isStatement(at); at = at.parent) {
    const { parent } = at;
    const route = ts.isCallExpression(parent) ? routeOf(parent) : null;
    if (route) return at !== route.handler && isFunction(unwrap(route.handler)) ? unwrap(route.handler) : null;
    if (isFunction(at)) return null;
  }
  return null;
}

/** `req.file`, `req.files`; of a request that is handed on as a whole nobody knows where its file is used. */
function filesIn(handler: ts.Node): ts.Node[] {
  const [request] = isFunction(handler) ? handler.parameters : [];
  const name = request && ts.isIdentifier(request.name) ? request.name.text : null;
  const files: ts.Node[] = [];
  let isOpen = name === null;
  if (isFunction(handler) && handler.body)
    eachNode(handler.body, node => {
      if (!ts.isIdentifier(node) || node.text !== name) return;
      if (!ts.isPropertyAccessExpression(node.parent) || node.parent.expression !== node) isOpen = true;
      else if (/^files?$/.test(node.parent.name.text)) files.push(...usesOfFile(node.parent, handler));
    });
  return isOpen ? [] : files;
}

/** `const picture = req.file` takes nothing up yet; where the name stands it does. */
function usesOfFile(file: ts.Node, handler: ts.Node): ts.Node[] {
  const { parent } = file;
  const name = ts.isVariableDeclaration(parent) && parent.initializer === file ? parent.name : null;
  if (!name || !ts.isIdentifier(name)) return [file];
  const uses: ts.Node[] = [];
  eachNode(handler, node => {
    if (!ts.isIdentifier(node) || node === name || node.text !== name.text) return;
    if (!(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)) uses.push(node);
  });
  return uses;
}

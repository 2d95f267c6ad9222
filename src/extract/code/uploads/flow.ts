import { calleeOf } from '../callees.ts';
import { usesOf } from '../guards/callers.ts';
import { routeOf } from '../routes/route-calls.ts';
import type { FunctionNode } from '../names.ts';
import { eachNode, isFunction, throughout, unwrap } from '../names.ts';
import type { Slice } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { usesOfFunction } from '../uses.ts';

/** How many calls away a step of the same flow may stand. */
const MAX_STEPS = 2;
const MAX_BODIES = 60;

/**
 * The code that a file goes through together with a place: the handler or function around it, what that calls, and what
 * calls it in the same file. Each part once; what cannot be followed is left out.
 * @param isIdle Calls that are not followed, because nothing comes of them.
 */
export function flowAround(
  node: ts.Node,
  slice: Slice,
  isIdle: (call: ts.CallExpression) => boolean = () => false,
): ts.Node[] {
  const parts = new Set<ts.Node>();
  const addWithCallees = (root: ts.Node, steps: number): void => addTo(parts, root, steps, isIdle);
  const start = outermostAround(node);
  addWithCallees(start, MAX_STEPS);
  for (const handler of handlersBeside(node)) addWithCallees(handler, MAX_STEPS);
  const before = [start];
  for (const use of usesOf(node)) {
    const around = outermostAround(use);
    addWithCallees(around, 1);
    before.push(around);
  }
  for (const handler of before) for (const step of stepsBefore(handler)) addWithCallees(step, MAX_STEPS);
  return [...parts].filter(part => slice.parse(part.getSourceFile().fileName.slice(1)) !== null);
}

/** A node, what it calls, and what it hands over to be called: `.onUploadComplete(keep)`. */
export function flowWithin(root: ts.Node, slice: Slice, isIdle: (call: ts.CallExpression) => boolean): ts.Node[] {
  const parts = new Set<ts.Node>();
  addTo(parts, root, MAX_STEPS, isIdle);
  throughout(root, one => {
    if (!ts.isCallExpression(one)) return;
    for (const given of one.arguments) {
      const handed = ts.isIdentifier(given) ? calleeOf(given) : null;
      if (handed?.body) addTo(parts, handed, MAX_STEPS, isIdle);
    }
  });
  return [...parts].filter(part => slice.parse(part.getSourceFile().fileName.slice(1)) !== null);
}

function addTo(parts: Set<ts.Node>, root: ts.Node, steps: number, isIdle: (call: ts.CallExpression) => boolean): void {
  if (parts.has(root) || parts.size >= MAX_BODIES) return;
  parts.add(root);
  if (steps === 0) return;
  eachNode(root, one => {
    if (!ts.isCallExpression(one)) return;
    const callee = calleeOf(one.expression);
    if (callee?.body && !isIdle(one)) addTo(parts, callee, steps - 1, isIdle);
  });
}

/** Calls and `new` in a flow. */
export function callsOf(parts: readonly ts.Node[]): (ts.CallExpression | ts.NewExpression)[] {
  const calls = new Set<ts.CallExpression | ts.NewExpression>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) calls.add(node);
  };
  for (const part of parts) {
    visit(part);
    eachNode(part, visit);
  }
  return [...calls];
}

/** The method, declared function, or whole registration of a route around a node; the statement where there is none. */
function outermostAround(node: ts.Node): ts.Node {
  let outermost: ts.Node | null = null;
  let statement: ts.Node = node;
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isStatement(at)) statement = at;
    if (ts.isCallExpression(at) && routeOf(at)) return at;
    if (isFunction(at)) outermost = at;
    if (ts.isClassLike(at) && outermost) break;
  }
  return outermost ?? statement;
}

/** `router.post('/media', scanUpload, media.create)`: what runs before a handler of another file, where that is its only route. */
function stepsBefore(handler: ts.Node): FunctionNode[] {
  if (!isFunction(handler)) return [];
  const [use, ...more] = usesOfFunction(handler) ?? [];
  const call = use?.parent;
  const route = use && more.length === 0 && call && ts.isCallExpression(call) ? routeOf(call) : null;
  if (!route || route.handler !== use) return [];
  return route.middleware.flatMap(one => {
    const step = unwrap(one);
    return calleeOf(ts.isCallExpression(step) ? step.expression : step) ?? [];
  });
}

/** Handlers that a route names: they see the file that a middleware before them took in. */
function handlersBeside(node: ts.Node): FunctionNode[] {
  for (let at = node.parent; at && !ts.isStatement(at); at = at.parent) {
    if (!ts.isCallExpression(at)) continue;
    const found = at.arguments.flatMap(argument => {
      const inner = unwrap(argument);
      const named = ts.isCallExpression(inner) ? inner.arguments.at(-1) : inner;
      return named && (ts.isIdentifier(named) || ts.isPropertyAccessExpression(named)) ? (calleeOf(named) ?? []) : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

import { fieldOf } from './graphql-fields.ts';
import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** What clients call by a name of its own, and what runs for it. */
export interface Endpoint {
  name: ts.Node;
  run: FunctionNode;
}

/**
 * Endpoints that change something and are known by a name instead of a path: a resolver under `Mutation`, a method with
 * `@Mutation()`, `sendNote: procedure.input(…).mutation(…)`.
 */
export function endpointAt(node: ts.Node): Endpoint | null {
  if (ts.isMethodDeclaration(node) && node.body) {
    const isResolver = ts.isObjectLiteralExpression(node.parent)
      ? fieldOf(node.parent, node)?.type === 'Mutation'
      : (ts.getDecorators(node) ?? []).some(({ expression }) => isMutation(expression));
    return isResolver ? { name: node.name, run: node } : null;
  }
  if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(node.parent)) return null;
  const value = unwrap(node.initializer);
  if (ts.isCallExpression(value) && nameOf(value.expression) === 'mutation') {
    const run = functionIn(value);
    return run && { name: node.name, run };
  }
  if (fieldOf(node.parent, node)?.type !== 'Mutation') return null;
  // `requireAuth(async (_, args) => …)`
  const run = ts.isCallExpression(value) ? functionIn(value) : isFunction(value) ? value : null;
  return run && { name: node.name, run };
}

function functionIn({ arguments: given }: ts.CallExpression): FunctionNode | null {
  for (const one of given) {
    const inner = unwrap(one);
    if (isFunction(inner)) return inner;
  }
  return null;
}

const isMutation = (decorator: ts.Expression) =>
  ts.isCallExpression(decorator) && textOf(decorator.expression) === 'Mutation';

/** The endpoint that a function runs for. */
export function endpointOf(node: FunctionNode): Endpoint | null {
  for (let at: ts.Node | undefined = node; at && !ts.isStatement(at); at = at.parent) {
    const endpoint = endpointAt(at);
    if (endpoint) return endpoint.run === node ? endpoint : null;
  }
  return null;
}

import { isFunction } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** The function that a name is of: `export async function create`, `exports.create = async …`, `const create = wrap(async …)`. */
export function handlerNamed({ parent }: ts.Node): FunctionNode | null {
  if (isFunction(parent)) return parent;
  const holder = ts.isPropertyAccessExpression(parent) ? parent.parent : parent;
  const value =
    ts.isBinaryExpression(holder) && holder.left === parent
      ? holder.right
      : ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder)
        ? holder.initializer
        : undefined;
  if (!value) return null;
  if (isFunction(value)) return value;
  return ts.isCallExpression(value)
    ? (value.arguments.find((one): one is ts.ArrowFunction => isFunction(one)) ?? null)
    : null;
}

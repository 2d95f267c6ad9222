import type { FunctionNode } from '../names.ts';
import { unwrap, namesBound } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** Whether an expression is a parameter of the function, or an object put together from its parameters alone, and of what else may stand beside them. */
export function ofParameters(
  named: FunctionNode,
  beside: (expression: ts.Expression) => boolean = () => false,
): (expression: ts.Expression) => boolean {
  const names = new Set(named.parameters.flatMap(parameter => namesBound(parameter.name)));
  const isGiven = (expression: ts.Expression): boolean => {
    const inner = unwrap(expression);
    if (ts.isIdentifier(inner)) return names.has(inner.text);
    if (ts.isSpreadElement(inner)) return isGiven(inner.expression);
    if (ts.isPropertyAccessExpression(inner)) return isGiven(inner.expression);
    if (ts.isBinaryExpression(inner)) return isGiven(inner.left);
    if (ts.isConditionalExpression(inner)) return isGiven(inner.whenTrue) || isGiven(inner.whenFalse);
    if (!ts.isObjectLiteralExpression(inner)) return false;
    const isAny = inner.properties.some(one => !ts.isPropertyAssignment(one) || !beside(one.initializer));
    return (
      isAny &&
      inner.properties.every(property => {
        if (ts.isShorthandPropertyAssignment(property)) return names.has(property.name.text);
        if (ts.isSpreadAssignment(property)) return isGiven(property.expression);
        return ts.isPropertyAssignment(property) && (beside(property.initializer) || isGiven(property.initializer));
      })
    );
  };
  return isGiven;
}

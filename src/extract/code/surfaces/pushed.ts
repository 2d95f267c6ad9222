import { chainOf, eachNode, enclosingFunction } from '../names.ts';
import { ts } from '../ts-morph.ts';

/**
 * `actions.push(<ReportButton />)` into a list that the function makes and then shows nowhere: nobody sees what is in it. Of
 * a list that comes from elsewhere, or goes on to others, it is not known.
 */
export function isPushedAway(call: ts.CallExpression): boolean {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || !/^(push|unshift)$/.test(expression.name.text)) return false;
  let answer = answers.get(call);
  if (answer === undefined) answers.set(call, (answer = isLost(call)));
  return answer;
}

/** A component is looked at from many places. */
const answers = new WeakMap<ts.CallExpression, boolean>();

function isLost(call: ts.CallExpression): boolean {
  const [name, , more] = chainOf(call.expression);
  if (name === undefined || more !== undefined) return false;
  for (let around = enclosingFunction(call); around; around = enclosingFunction(around)) {
    const uses = usesOf(name, around);
    if (uses.some(isMade)) return uses.every(one => isMade(one) || isFilled(one));
  }
  return false;
}

function usesOf(name: string, around: ts.Node): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  eachNode(around, node => {
    if (ts.isIdentifier(node) && node.text === name && !isProperty(node)) found.push(node);
  });
  return found;
}

const isProperty = (node: ts.Identifier) =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  (ts.isJsxAttribute(node.parent) && node.parent.name === node);

/** `const actions = []` */
const isMade = ({ parent }: ts.Identifier) =>
  ts.isVariableDeclaration(parent) &&
  parent.initializer !== undefined &&
  ts.isArrayLiteralExpression(parent.initializer);

/** `actions.push(…)`, as a statement of its own. */
const isFilled = ({ parent }: ts.Identifier) =>
  ts.isPropertyAccessExpression(parent) &&
  /^(push|unshift)$/.test(parent.name.text) &&
  ts.isCallExpression(parent.parent) &&
  !ts.isReturnStatement(parent.parent.parent);

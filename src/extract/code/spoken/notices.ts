import { eachNode, enclosingFunction, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

export const LOOK = /^(type|kind|variant|severity|status|level|tone)$/;
export const OUTCOME = /^(success|error|warning|info|danger|failure|fail|ok)$/;

/**
 * `{message.text}` of `const [message, setMessage] = useState(null)` that is set to `{ type: 'error', text }`: how something
 * that the person did went, and nobody's words.
 */
export function isOutcome(value: ts.Expression): boolean {
  let root: ts.Expression = unwrap(value);
  while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  if (!ts.isIdentifier(root) || root === unwrap(value)) return false;
  const declaration = declarationOf(root.text, root);
  if (!declaration || !ts.isBindingElement(declaration) || !ts.isArrayBindingPattern(declaration.parent)) return false;
  const [state, change] = declaration.parent.elements;
  const around = enclosingFunction(declaration);
  if (state !== declaration || !change || !ts.isBindingElement(change) || !around) return false;
  const setter = textOf(change.name);
  let [isOutcome, isOther] = [false, false];
  eachNode(around, node => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== setter) return;
    const given = node.arguments[0] && unwrap(node.arguments[0]);
    if (given && ts.isObjectLiteralExpression(given)) {
      if (given.properties.some(saysOutcome)) isOutcome = true;
      else isOther = true;
    } else if (given?.kind !== ts.SyntaxKind.NullKeyword && given?.getText() !== 'undefined') isOther = true;
  });
  return isOutcome && !isOther;
}

const saysOutcome = (one: ts.ObjectLiteralElementLike): boolean =>
  ts.isPropertyAssignment(one) &&
  LOOK.test(textOf(one.name)) &&
  ts.isStringLiteralLike(one.initializer) &&
  OUTCOME.test(one.initializer.text);

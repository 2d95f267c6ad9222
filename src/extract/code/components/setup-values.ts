import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** `const { user } = $options.setup($props)`: how a template knows what the options of its component hand out as `user`. */
export function handedOutBySetup(made: ts.Expression, { name, propertyName }: ts.BindingElement): ts.Expression | null {
  const setup = ts.isCallExpression(made) ? setupCalled(made) : null;
  const last = setup?.body && ts.isBlock(setup.body) ? setup.body.statements.at(-1) : undefined;
  const answer = last && ts.isReturnStatement(last) && last.expression ? unwrap(last.expression) : null;
  if (!answer || !ts.isObjectLiteralExpression(answer)) return null;
  const key = (propertyName ?? name).getText();
  const one = answer.properties.find(({ name: own }) => own && textOf(own) === key);
  if (!one || !(ts.isShorthandPropertyAssignment(one) || ts.isPropertyAssignment(one))) return null;
  const value = ts.isPropertyAssignment(one) ? unwrap(one.initializer) : one.name;
  const kept = ts.isIdentifier(value) ? valueOf(value) : value;
  return kept && computedBy(unwrap(kept));
}

/** The function behind `$options.setup($props)`. */
export function setupCalled(call: ts.CallExpression): FunctionNode | null {
  const options = call.expression.getText() === '$options.setup' ? declarationOf('$options', call) : null;
  return options && setupIn(options);
}

/** The method `setup` of an object of options, or of the one that a function is given. */
function setupIn(options: ts.Node): FunctionNode | null {
  let found: FunctionNode | null = null;
  eachNode(options, node => {
    if (found || !(ts.isMethodDeclaration(node) || ts.isPropertyAssignment(node)) || textOf(node.name) !== 'setup')
      return;
    const value = ts.isPropertyAssignment(node) ? unwrap(node.initializer) : node;
    found = isFunction(value) ? value : null;
  });
  return found;
}

/** `computed(() => $auth.user)` */
export function computedBy(made: ts.Expression): ts.Expression {
  const [given] = ts.isCallExpression(made) && nameOf(made.expression) === 'computed' ? made.arguments : [];
  const value = given && unwrap(given);
  return value && ts.isArrowFunction(value) && !ts.isBlock(value.body) ? unwrap(value.body) : made;
}

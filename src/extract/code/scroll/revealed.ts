import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/**
 * `onEndReached={() => setLimit(limit => limit + 9)}` where the limit only says how many of those that are there are shown,
 * `found.slice(0, limit)`: nothing is brought, and the list has an end.
 */
export function isOnlyRevealed(handler: ts.Expression): boolean {
  const setter = setterIn(handler);
  const state = setter && stateOf(setter);
  if (!state) return false;
  let [reveals, brings] = [false, false];
  eachNode(state.around, node => {
    if (!ts.isIdentifier(node) || node.text !== state.name || isName(node) || isWithin(node, handler)) return;
    if (isEndOfSlice(node)) reveals = true;
    else brings ||= !isComparedOrShown(node);
  });
  return reveals && !brings;
}

/** The call of a setter that is all that a handler does. */
function setterIn(handler: ts.Expression): ts.Identifier | null {
  const inner = unwrap(handler);
  if (!ts.isArrowFunction(inner)) return null;
  const [only, ...others] = ts.isBlock(inner.body) ? inner.body.statements : [inner.body];
  const done = only && ts.isExpressionStatement(only) ? only.expression : only;
  const call = done && others.length === 0 && ts.isExpression(done) ? unwrap(done) : null;
  if (!call || !ts.isCallExpression(call) || !ts.isIdentifier(call.expression)) return null;
  return /^set[A-Z]/.test(call.expression.text) ? call.expression : null;
}

/** `const [limit, setLimit] = useState(9)`, and the function that it stands in. */
function stateOf(setter: ts.Identifier): { name: string; around: ts.Node } | null {
  for (let at: ts.Node = setter; at.parent; at = at.parent) {
    if (!isFunction(at) || !at.body || !ts.isBlock(at.body)) continue;
    for (const statement of at.body.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (!ts.isArrayBindingPattern(name) || !initializer || !ts.isCallExpression(initializer)) continue;
        const [held, set] = name.elements.map(one => (ts.isBindingElement(one) ? textOf(one.name) : ''));
        if (held && set === setter.text && nameOf(initializer.expression) === 'useState')
          return { name: held, around: at.body };
      }
    }
  }
  return null;
}

const isName = (node: ts.Identifier): boolean =>
  (ts.isBindingElement(node.parent) && node.parent.name === node) ||
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node);

/** `found.slice(0, limit)` */
const isEndOfSlice = ({ parent }: ts.Identifier): boolean =>
  ts.isCallExpression(parent) && nameOf(parent.expression) === 'slice' && parent.arguments.length === 2;

/** `limit < found.length`, `Math.min(limit, found.length)` */
const isComparedOrShown = ({ parent }: ts.Identifier): boolean =>
  (ts.isBinaryExpression(parent) && COMPARES.has(parent.operatorToken.kind)) ||
  (ts.isCallExpression(parent) && parent.expression.getText() === 'Math.min');

const COMPARES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
]);

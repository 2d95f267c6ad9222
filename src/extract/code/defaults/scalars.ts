import { aroundOf, fileName, ownerOf } from './owners.ts';
import type { Owner } from './owners.ts';
import { declaredName, isFunction, nameNode, nameOf, receiverOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** `settings.autoplay = store.get('autoplay') ?? true`: what the setting is until something was stored. */
export function storedFallback(node: ts.Node): { name: ts.Node; value: ts.Expression; source: ts.Expression } | null {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null;
  const name = nameNode(node.left);
  const source = receiverOf(node.left);
  const value = unwrap(node.right);
  const isFallback =
    ts.isBinaryExpression(value) &&
    /^(\?\?|\|\|)$/.test(value.operatorToken.getText()) &&
    ts.isCallExpression(unwrap(value.left));
  return name && source && isFallback ? { name, value: value.right, source } : null;
}

/** `settings.autoplay !== false`: on for everyone who has not said no. */
export function refusal(node: ts.Node): { name: ts.Node; value: ts.Expression; source: ts.Expression } | null {
  if (!ts.isBinaryExpression(node) || node.operatorToken.getText() !== '!==') return null;
  if (node.right.kind !== ts.SyntaxKind.FalseKeyword) return null;
  // `chosen === (settings.x !== false)`: whether something has changed.
  const around = ts.isParenthesizedExpression(node.parent) ? node.parent.parent : node.parent;
  if (ts.isBinaryExpression(around) && /^[!=]==?$/.test(around.operatorToken.getText())) return null;
  const name = nameNode(node.left);
  const source = receiverOf(node.left);
  // Who has chosen nothing gets what `!false` says.
  return name && source ? { name, value: node, source } : null;
}

/** `if (isMinor) settings.isPrivate = true`: a default if an age decides; of nobody else's. */
export function assignedInBranch(node: ts.Node): { name: ts.Node; value: ts.Expression } | null {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null;
  if (!ts.isPropertyAccessExpression(node.left) || !ts.isIdentifier(node.left.expression)) return null;
  const statement = node.parent;
  const around = ts.isBlock(statement.parent) ? statement.parent.parent : statement.parent;
  return ts.isExpressionStatement(statement) && ts.isIfStatement(around)
    ? { name: node.left.name, value: node.right }
    : null;
}

/** `const [showNsfw, setShowNsfw] = useState(true)`. */
export function scalarState(node: ts.Node): { name: ts.Node; value: ts.Expression } | null {
  if (!ts.isVariableDeclaration(node) || !node.initializer) return null;
  const call = unwrap(node.initializer);
  if (!ts.isCallExpression(call) || !/^(useState|ref|createSignal|signal)$/.test(nameOf(call.expression) ?? ''))
    return null;
  const first = ts.isArrayBindingPattern(node.name) ? node.name.elements[0] : null;
  const name = first && ts.isBindingElement(first) ? first.name : node.name;
  const [value] = call.arguments;
  return value && ts.isIdentifier(name) ? { name, value } : null;
}

/** Owner of a single state: the component and the file that hold it. */
export function formOwner(node: ts.Node): Owner {
  let component: string | null = null;
  for (let at = node.parent; at && component === null; at = at.parent) if (isFunction(at)) component = declaredName(at);
  return ownerOf('state', 'first state in', component ?? fileName(node), [], aroundOf(node));
}

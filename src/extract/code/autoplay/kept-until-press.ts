import { eachNode, enclosingFunction, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { startsUnset, waitsForPress } from './pressed.ts';

/** A source that is put into an element that is kept. */
const DEEP = 2;

/**
 * `player = <WebView source={source} />` with `{isShown ? player : <Cover onPress={show} />}`: what is made ahead, and put on the
 * page once somebody pressed.
 */
export function isKeptUntilPress(node: ts.Node, depth = DEEP): boolean {
  const name = keptAs(node);
  const component = name && outermostFunction(name);
  if (!component) return false;
  const uses: ts.Identifier[] = [];
  eachNode(component, one => {
    if (ts.isIdentifier(one) && one.text === name.text && isRead(one)) uses.push(one);
  });
  return (
    uses.length > 0 &&
    uses.every(one => isBehindPressed(one, component) || (depth > 0 && isKeptUntilPress(one, depth - 1)))
  );
}

/** The name under which what is written here is kept. */
function keptAs(node: ts.Node): ts.Identifier | null {
  for (let at = node; at.parent && !ts.isStatement(at); at = at.parent) {
    const { parent } = at;
    if (ts.isVariableDeclaration(parent) && parent.initializer === at)
      return ts.isIdentifier(parent.name) ? parent.name : null;
    if (isAssignment(parent) && parent.right === at) return ts.isIdentifier(parent.left) ? parent.left : null;
    // What a function gives is given whenever it is called.
    if (ts.isFunctionLike(at)) return null;
  }
  return null;
}

const isAssignment = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;

function outermostFunction(node: ts.Node): ts.Node | null {
  let found: ts.Node | null = null;
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) found = at;
  return found;
}

/** Not where it is declared, or set. */
const isRead = (one: ts.Identifier): boolean => {
  const { parent } = one;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === one;
  if (ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent)) return parent.name !== one;
  return !(ts.isVariableDeclaration(parent) && parent.name === one) && !(isAssignment(parent) && parent.left === one);
};

/** `isShown ? player : cover`, `isShown && player` */
function isBehindPressed(node: ts.Node, end: ts.Node): boolean {
  for (let at = node; at !== end && at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isConditionalExpression(parent) && parent.whenTrue === at && waits(parent.condition)) return true;
    if (ts.isBinaryExpression(parent) && parent.right === at && isAnd(parent) && waits(parent.left)) return true;
  }
  return false;
}

const isAnd = ({ operatorToken }: ts.BinaryExpression): boolean =>
  operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;

/** `isShown`, `isShown && url`: not `!isStopped`, `isStopped === false` or `isFirst || isShown`, which hold before a press. */
function waits(test: ts.Expression): boolean {
  const inner = unwrap(test);
  if (ts.isBinaryExpression(inner) && isAnd(inner)) return waits(inner.left) || waits(inner.right);
  return ts.isIdentifier(inner) && startsUnset(inner) && waitsForPress(inner);
}

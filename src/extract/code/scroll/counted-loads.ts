import { enclosingFunction, nameOf, unwrap } from '../names.ts';
import { linksOf } from '../links/registry.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isAssignment } from '../writes/assigned.ts';

/** How the loads are called that are counted. */
export const COUNTER =
  '(?:times_?loaded|loaded_?times|(?:auto|scroll)_?(?:loads?|loaded)(?:_?(?:count|times))?|loads?_?(?:count|counter|times))';
const COUNTED = new RegExp(`(?:\\+\\+[\\w.]*${COUNTER}|\\b${COUNTER}(?:\\.value)?\\s*(?:\\+\\+|\\+=))`, 'i');

const MAX_FILES = 4;

/** As a text of a file that is not parsed says it; one that counts what fails counts no loads. */
export const isCountedIn = (text: string): boolean =>
  COUNTED.test(text.replace(/catch\s*(\([^)]*\))?\s*\{[^}]*\}/g, ''));

/**
 * Whether a counter goes up where something is loaded: not where that failed, and not where the same function, or an effect, sets it
 * back. What sets it back elsewhere, a search or a pull, is somebody's.
 */
export function isCountedBy(counter: string, at: ts.Expression): boolean {
  const setter = setterOf(counter);
  const links = linksOf(at);
  const uses = [...(links?.identifiers(counter) ?? []), ...(links?.identifiers(setter) ?? [])];
  const ups: ts.Node[] = [];
  const backs: ts.Node[] = [];
  for (const use of uses) {
    const change = changeAt(use, setter);
    if (change === 'up' && !isWithinCatch(use)) ups.push(use);
    if (change === 'back') backs.push(use);
  }
  if (ups.length === 0 && backs.length === 0 && ts.isPropertyAccessExpression(unwrap(at)))
    return (links?.lookFor(counter, COUNTED, MAX_FILES) ?? []).some(({ indexed }) => isCountedIn(indexed.text));
  return ups.length > 0 && !backs.some(back => isInEffect(back) || ups.some(up => sharesRun(up, back)));
}

/**
 * Whether a counter comes to a number for sure, and does not pass it by: it begins at nothing, and one place in its file makes it one
 * more.
 */
export function risesByOne(counter: string, at: ts.Expression): boolean {
  const setter = setterOf(counter);
  const links = linksOf(at);
  const uses = [...(links?.identifiers(counter) ?? []), ...(links?.identifiers(setter) ?? [])];
  const ups = uses.filter(use => changeAt(use, setter) === 'up');
  const first = beginning(counter, at);
  const values = uses.flatMap(use => (changeAt(use, setter) === 'back' ? [setTo(use)] : []));
  return ups.length === 1 && isByOne(ups[0]!) && [first, ...values].every(one => one === '0');
}

const setterOf = (counter: string): string => `set${counter.charAt(0).toUpperCase()}${counter.slice(1)}`;

/** `0` of `let loadCount = 0`, `const [loadCount, setLoadCount] = useState(0)`, `loadCount = ref(0)` */
function beginning(counter: string, at: ts.Expression): string | null {
  const declared = declarationOf(counter, at);
  const holder = declared && ts.isBindingElement(declared) ? declared.parent.parent : declared;
  const made = holder && ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  const [given] = made && ts.isCallExpression(made) ? made.arguments : [made];
  return given?.getText() ?? null;
}

/** What stands behind `loadCount =` or in `setLoadCount(…)`. */
function setTo(use: ts.Identifier): string | null {
  let at: ts.Node = use;
  while (ts.isPropertyAccessExpression(at.parent)) at = at.parent;
  if (ts.isBinaryExpression(at.parent)) return at.parent.right.getText();
  return ts.isCallExpression(at.parent) ? (at.parent.arguments[0]?.getText() ?? null) : null;
}

/** `loadCount++`, `loadCount += 1`, `loadCount = loadCount + 1`, `setLoadCount(count => count + 1)` */
function isByOne(use: ts.Identifier): boolean {
  let at: ts.Node = use;
  while (ts.isPropertyAccessExpression(at.parent)) at = at.parent;
  return /^(\+\+[\w.]+|[\w.]+\+\+|[\w.]+\+=1|[\w.]+=[\w.]+\+1|\w+\((\(?\w+\)?=>)?\w+\+1\))$/.test(
    at.parent.getText().replaceAll(/\s/g, ''),
  );
}

function changeAt(use: ts.Identifier, setter: string): 'up' | 'back' | null {
  let at: ts.Expression = use;
  while (ts.isPropertyAccessExpression(at.parent) && (at.parent.expression === at || at.parent.name === at))
    at = at.parent;
  const { parent } = at;
  if (ts.isPostfixUnaryExpression(parent) || ts.isPrefixUnaryExpression(parent))
    return parent.operator === ts.SyntaxKind.PlusPlusToken
      ? 'up'
      : parent.operator === ts.SyntaxKind.MinusMinusToken
        ? 'back'
        : null;
  if (ts.isBinaryExpression(parent) && parent.left === at && isAssignment(parent)) {
    if (parent.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken) return 'up';
    return isOneMore(parent.right) ? 'up' : 'back';
  }
  // `setLoadCount(count => count + 1)`
  if (use.text !== setter || !ts.isCallExpression(parent) || parent.expression !== at) return null;
  const [given] = parent.arguments;
  const value = given && unwrap(given);
  const next = value && ts.isArrowFunction(value) && !ts.isBlock(value.body) ? value.body : value;
  return next && isOneMore(next) ? 'up' : 'back';
}

function isOneMore(value: ts.Expression): boolean {
  const inner = unwrap(value);
  return ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

function isWithinCatch(node: ts.Node): boolean {
  for (let at = node; at.parent; at = at.parent) {
    if (ts.isCatchClause(at)) return true;
    if (ts.isCallExpression(at.parent) && at.parent.expression !== at && nameOf(at.parent.expression) === 'catch')
      return true;
  }
  return false;
}

function isInEffect(node: ts.Node): boolean {
  for (let at = node; at.parent; at = at.parent)
    if (
      ts.isCallExpression(at) &&
      /^(use\w*Effect|watch|watchEffect|onUpdated|setInterval|setTimeout)$/.test(nameOf(at.expression) ?? '')
    )
      return true;
  return false;
}

/** One run does both. */
const sharesRun = (one: ts.Node, other: ts.Node): boolean => enclosingFunction(one) === enclosingFunction(other);

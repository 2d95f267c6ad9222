import { heldAt } from '../guards/dominance.ts';
import { eachNode, enclosingFunction, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf, functionNamed } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isClassStateOfPress, PRESS } from './class-states.ts';

/**
 * Whether what a test reads is a state that only a press changes: `const [isShown, setShown] = useState(false)` with
 * `onClick={() => setShown(true)}`, `const [source, loadSource] = useLoader()` with a button that loads.
 */
export function waitsForPress(test: ts.Node): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if (!found && ts.isIdentifier(node)) found = isStateOfPress(node);
  };
  visit(test);
  eachNode(test, visit);
  return found;
}

/** Whether it stands where a state that a press sets was asked for. */
export const isBehindPress = (node: ts.Node): boolean => pressedBefore(node) !== null;

/** What was asked there of such a state. */
export function pressedBefore(node: ts.Node): ts.Expression | null {
  for (const held of heldAt(node))
    if ('test' in held && held.outcome !== isDenial(held.test) && waitsForPress(held.test)) return held.test;
  return null;
}

/** `!isOpen`, `closed[film.id] === undefined`: so it is before anybody has pressed. */
export function isDenial(test: ts.Expression): boolean {
  const inner = unwrap(test);
  if (ts.isBinaryExpression(inner))
    return /^===?$/.test(inner.operatorToken.getText()) && [inner.left, inner.right].some(isUnset);
  return ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken;
}

export const isUnset = (value: ts.Expression): boolean => UNSET.test(unwrap(value).getText());

/** Conditions on which the sources inside an element depend that has no address of its own: `{isLoaded && <source … />}`. */
export function testsOfSources(element: ts.JsxOpeningLikeElement): ts.Expression[] {
  const hasAddress = element.attributes.properties.some(
    one => ts.isJsxSpreadAttribute(one) || /^(src|srcObject)$/.test(one.name?.getText() ?? ''),
  );
  if (hasAddress || !ts.isJsxElement(element.parent)) return [];
  return element.parent.children.flatMap(child => {
    const inner = ts.isJsxExpression(child) && child.expression ? unwrap(child.expression) : null;
    if (inner && ts.isConditionalExpression(inner)) return [inner.condition];
    const isAnd = inner && ts.isBinaryExpression(inner) && inner.operatorToken.getText() === '&&';
    return isAnd ? [inner.left] : [];
  });
}

const UNSET = /^(false|null|undefined|0|''|""|``)$/;

/** `useState(false)`, `useState()` */
export function startsUnset(name: ts.Identifier): boolean {
  const declaration = declarationOf(name.text, name);
  const holder = declaration && ts.isBindingElement(declaration) ? declaration.parent.parent : null;
  const made = holder && ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!made || !ts.isCallExpression(made)) return false;
  const [first] = made.arguments;
  return !first || UNSET.test(unwrap(first).getText());
}

function isStateOfPress(name: ts.Identifier): boolean {
  if (isClassStateOfPress(name)) return true;
  const declaration = declarationOf(name.text, name);
  if (!declaration || !ts.isBindingElement(declaration) || !ts.isArrayBindingPattern(declaration.parent)) return false;
  const holder = declaration.parent.parent;
  const made = ts.isVariableDeclaration(holder) && holder.initializer && unwrap(holder.initializer);
  // It begins so, and a press ends it.
  if (made && ts.isCallExpression(made) && made.arguments[0]?.kind === ts.SyntaxKind.TrueKeyword) return false;
  const [state, change] = declaration.parent.elements;
  if (state !== declaration || !change || !ts.isBindingElement(change)) return false;
  const setter = textOf(change.name);
  const component = enclosingFunction(declaration);
  let found = false;
  if (component)
    eachNode(component, node => {
      if (!found && ts.isJsxAttribute(node) && PRESS.test(textOf(node.name)) && node.initializer)
        found = reaches(node.initializer, setter);
      // `onTap = () => setShown(true)`, for a cover that is given `onTap`
      if (!found && isSetPress(node)) found = reaches(node.right, setter);
    });
  return found;
}

const isSetPress = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
  ts.isIdentifier(node.left) &&
  PRESS.test(node.left.text) &&
  isFunction(unwrap(node.right));

/** Whether a handler, or a function of the file that it names or calls, uses a name. */
function reaches(handler: ts.Node, name: string, depth = 2): boolean {
  let found = false;
  eachNode(handler, node => {
    if (found || !ts.isIdentifier(node)) return;
    if (node.text === name) found = true;
    else if (depth > 0) {
      const named = functionNamed(node.text, node) ?? keptFunction(node);
      found = named?.body !== undefined && named.body !== handler && reaches(named.body, name, depth - 1);
    }
  });
  return found;
}

/** `const show = useCallback(() => setShown(true), [])` */
function keptFunction(name: ts.Identifier): ts.ArrowFunction | ts.FunctionExpression | null {
  const declaration = declarationOf(name.text, name);
  const value = declaration && ts.isVariableDeclaration(declaration) && declaration.initializer;
  const call = value && unwrap(value);
  const [given] = call && ts.isCallExpression(call) && nameOf(call.expression) === 'useCallback' ? call.arguments : [];
  return given && (ts.isArrowFunction(given) || ts.isFunctionExpression(given)) ? given : null;
}

const RUNS = /^(exec|execute|run|perform|action|handler|callback|onSelect|onClick|onPress)$/;
const SHOWN_AS = /^(label|title|name|display|text|icon)$/;

/** Inside what an entry of a menu or a command does: `{ display: 'Play', exec: () => … }`. Somebody chose it. */
export function isOfEntry(node: ts.Node): boolean {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    if (!ts.isPropertyAssignment(at.parent) || at.parent.initializer !== at || !isFunction(at)) continue;
    const isRun = RUNS.test(textOf(at.parent.name));
    if (isRun && at.parent.parent.properties.some(one => one.name && SHOWN_AS.test(textOf(one.name)))) return true;
  }
  return false;
}

const READS = /^(drawImage|createImageBitmap|texImage2D|fromPixels|captureStream)$/;
const SHOWS = /^(append|appendChild|prepend|insertBefore|replaceWith|replaceChild|replaceChildren|after|before)$/;

/** A film element that code only reads: it is drawn on a canvas or measured in silence, and stands on no page. */
export function isOnlyRead(receiver: ts.Expression): boolean {
  const inner = unwrap(receiver);
  const declaration = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const around = declaration && enclosingFunction(declaration);
  if (!around || !ts.isIdentifier(inner)) return false;
  const made = ts.isVariableDeclaration(declaration) && declaration.initializer && unwrap(declaration.initializer);
  if (!made || !ts.isCallExpression(made) || nameOf(made.expression) !== 'createElement') return false;
  let isRead = false;
  let isShown = false;
  eachNode(around, node => {
    if (ts.isReturnStatement(node) && node.expression) isShown ||= unwrap(node.expression).getText() === inner.text;
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      isShown ||= unwrap(node.right).getText() === inner.text;
      isRead ||= node.left.getText() === `${inner.text}.muted` && node.right.kind === ts.SyntaxKind.TrueKeyword;
    }
    if (!ts.isCallExpression(node) || !node.arguments.some(one => unwrap(one).getText() === inner.text)) return;
    const name = nameOf(node.expression) ?? '';
    isRead ||= READS.test(name) || /^(capture|grab|extract|draw)[A-Z]/.test(name);
    isShown ||= SHOWS.test(name);
  });
  return isRead && !isShown;
}

const LOOKS = /^(replace|replaceAll|includes|startsWith|endsWith|indexOf|match|matchAll|search|split|test|exec)$/;

/** A text that is looked for in another: `address.replace('&autoplay=true', '')`. */
export function isLookedFor(text: ts.Node): boolean {
  const { parent } = text;
  return ts.isCallExpression(parent) && parent.arguments[0] === text && LOOKS.test(nameOf(parent.expression) ?? '');
}

/** `<ImageContent autoPlay>`: what loads a picture, not a film. */
export function isOfPicture(tag: string): boolean {
  return /image|picture|photo/i.test(tag) && !/video|gif|media|player/i.test(tag);
}

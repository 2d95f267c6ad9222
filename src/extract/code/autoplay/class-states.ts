import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { literally } from '../../../kit/text.ts';
import { linksOf } from '../links/registry.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** What a person presses on purpose. */
export const PRESS = /^on(Click|Press|Tap|PointerUp|MouseUp|TouchEnd)$/;
const UNSET = /^(false|null|undefined|0|''|""|``)$/;

/**
 * Whether a name is a state of a class that only a press sets: `this.state.isOpen`, `const { isOpen } = this.state`, where the
 * class begins without it, and every `setState` that gives it stands in what is pressed.
 */
export function isClassStateOfPress(name: ts.Identifier): boolean {
  const key = keyOfState(name);
  const owner = key === null ? null : classAround(name);
  if (key === null || !owner || !isPlain(owner)) return false;
  const { started, given, isOpen } = writesOf(owner, key);
  if (isOpen || started.length === 0 || !started.every(isUnset)) return false;
  const set = given.filter(value => !isUnset(value));
  return set.length > 0 && set.every(value => isOfPress(value, owner));
}

function keyOfState(name: ts.Identifier): string | null {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent) && parent.name === name)
    return isState(parent.expression) ? name.text : null;
  const declared = declarationOf(name.text, name);
  if (!declared || !ts.isBindingElement(declared) || !ts.isObjectBindingPattern(declared.parent)) return null;
  const holder = declared.parent.parent;
  const isTaken = ts.isVariableDeclaration(holder) && holder.initializer && isState(holder.initializer);
  return isTaken && !declared.initializer ? textOf(declared.propertyName ?? declared.name) : null;
}

/** `this.state` */
function isState(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  return ts.isPropertyAccessExpression(inner) && inner.name.text === 'state' && isThis(inner.expression);
}

const isThis = (node: ts.Node): boolean => node.kind === ts.SyntaxKind.ThisKeyword;

function classAround(node: ts.Node): ts.ClassLikeDeclaration | null {
  for (let at = node.parent; at; at = at.parent) if (ts.isClassLike(at)) return at;
  return null;
}

/** What another class sets is not to be seen here. */
const isPlain = ({ heritageClauses }: ts.ClassLikeDeclaration): boolean =>
  (heritageClauses ?? []).some(
    ({ token, types }) =>
      token === ts.SyntaxKind.ExtendsKeyword &&
      types.every(({ expression }) => /^(\w+\.)?(Pure)?Component$/.test(expression.getText())),
  );

interface Writes {
  /** What it begins with. */
  started: ts.Expression[];
  /** What it is set to later. */
  given: ts.Expression[];
  /** True if something may set it that is not to be seen. */
  isOpen: boolean;
}

function writesOf(owner: ts.ClassLikeDeclaration, key: string): Writes {
  const writes: Writes = { started: [], given: [], isOpen: false };
  const take = (object: ts.Expression | undefined, into: ts.Expression[]): void => {
    const inner = object && unwrap(object);
    if (!inner || !ts.isObjectLiteralExpression(inner)) return void (writes.isOpen = true);
    for (const one of inner.properties) {
      if (!one.name || ts.isComputedPropertyName(one.name)) writes.isOpen = true;
      else if (textOf(one.name) !== key) continue;
      else if (ts.isPropertyAssignment(one)) into.push(one.initializer);
      else writes.isOpen = true;
    }
  };
  eachNode(owner, node => {
    if (ts.isPropertyDeclaration(node) && textOf(node.name) === 'state') take(node.initializer, writes.started);
    if (isAssigned(node) && isState(node.left)) take(node.right, writes.started);
    // `this.state.isOpen = true`, `return { isOpen: props.isOpen }`
    if (isAssigned(node) && ts.isPropertyAccessExpression(node.left) && isState(node.left.expression))
      writes.isOpen = true;
    if (ts.isMethodDeclaration(node) && textOf(node.name) === 'getDerivedStateFromProps') writes.isOpen = true;
    if (!ts.isCallExpression(node) || nameOf(node.expression) !== 'setState') return;
    const [first] = node.arguments;
    const given = first && unwrap(first);
    if (given && isFunction(given)) for (const answer of answersOf(given)) take(answer, writes.given);
    else take(given, writes.given);
  });
  return writes;
}

const isAssigned = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** `state => ({ isOpen: !state.isOpen })` */
function answersOf({ body }: ts.SignatureDeclaration & { body?: ts.Node }): (ts.Expression | undefined)[] {
  if (!body || !ts.isBlock(body)) return [body as ts.Expression | undefined];
  const answers: (ts.Expression | undefined)[] = [];
  eachNode(body, node => {
    if (ts.isReturnStatement(node)) answers.push(node.expression);
  });
  return answers;
}

const isUnset = (value: ts.Expression): boolean => UNSET.test(unwrap(value).getText());

/** Whether what stands there runs for a press and for nothing else. */
function isOfPress(node: ts.Node, owner: ts.ClassLikeDeclaration): boolean {
  for (let at = node; at !== owner; at = at.parent) {
    if (ts.isJsxAttribute(at)) return PRESS.test(textOf(at.name));
    if (at.parent === owner) {
      const name = (ts.isMethodDeclaration(at) || ts.isPropertyDeclaration(at)) && textOf(at.name);
      return name ? isOnlyPressed(name, owner) : false;
    }
  }
  return false;
}

/** Whether a method is named by nothing but presses, and where it is bound; nobody else holds the class to call it. */
function isOnlyPressed(name: string, owner: ts.ClassLikeDeclaration): boolean {
  let pressed = 0;
  let isOther = isHeldByOthers(owner);
  eachNode(owner, node => {
    isOther ||= givesItselfAway(node);
    if (!ts.isIdentifier(node) && !ts.isStringLiteralLike(node)) return;
    const { parent } = node;
    if (node.text !== name || (parent.parent === owner && (parent as ts.NamedDeclaration).name === node)) return;
    if (!ts.isPropertyAccessExpression(parent) || parent.name !== node || !isThis(parent.expression)) isOther = true;
    else if (isBound(parent, name)) return;
    else if (isHandedToPress(parent)) pressed++;
    else isOther = true;
  });
  return pressed > 0 && !isOther;
}

/** `const self = this`, `register(this)`; not `open.bind(this)`. */
const givesItselfAway = (node: ts.Node): boolean =>
  isThis(node) &&
  !ts.isPropertyAccessExpression(node.parent) &&
  !(ts.isCallExpression(node.parent) && nameOf(node.parent.expression) === 'bind') &&
  !(ts.isVariableDeclaration(node.parent) && ts.isObjectBindingPattern(node.parent.name));

/** `<Preview ref={first} />`: whoever holds it may call what it is pressed for. */
function isHeldByOthers({ name }: ts.ClassLikeDeclaration): boolean {
  if (!name) return true;
  const held = new RegExp(`<${literally(name.text)}\\b[^<]*?\\sref=`);
  return held.test(name.getSourceFile().text) || (linksOf(name)?.filesWith(name.text, held) ?? []).length > 0;
}

/** `this.open = this.open.bind(this)`: either side. */
function isBound(node: ts.PropertyAccessExpression, name: string): boolean {
  let at: ts.Node = node;
  while (ts.isPropertyAccessExpression(at.parent) || ts.isCallExpression(at.parent)) at = at.parent;
  const whole = at.parent;
  return (
    isAssigned(whole) && whole.left.getText() === `this.${name}` && /^this\.\w+(\.bind\(this\))?$/.test(at.getText())
  );
}

function isHandedToPress(node: ts.Node): boolean {
  for (let at = node; at.parent && !ts.isClassLike(at); at = at.parent)
    if (ts.isJsxAttribute(at)) return PRESS.test(textOf(at.name));
  return false;
}

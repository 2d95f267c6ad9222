import { chainOf, eachNode, enclosingFunction, enclosingNames, isFunction, nameOf, textOf } from '../names.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const EXACT = /^(latitude|longitude|lat|lng|lon|coords|coordinates|postal|postal_?code|zip|zip_?code|ll)$/i;

/** Whether more of the answer of a look-up is read than a country, region or town. */
export function readsExact(call: ts.Node): boolean {
  let holder: ts.Node = call;
  while (!ts.isStatement(holder) && !ts.isVariableDeclaration(holder) && !isFunction(holder)) {
    if (ts.isPropertyAccessExpression(holder) && EXACT.test(holder.name.text)) return true;
    holder = holder.parent;
  }
  if (!ts.isVariableDeclaration(holder)) return false;
  const { name } = holder;
  if (!ts.isIdentifier(name)) return name.elements.some(one => EXACT.test(textOf(keyOf(one))));
  let found = false;
  eachNode(enclosingFunction(call) ?? call.getSourceFile(), node => {
    if (ts.isPropertyAccessExpression(node) && EXACT.test(node.name.text)) found ||= chainOf(node)[0] === name.text;
  });
  return found;
}

const keyOf = (one: ts.ArrayBindingElement): ts.Node =>
  ts.isBindingElement(one) ? (one.propertyName ?? one.name) : one;

/** Whoever presses a control asks for it: a handler by name, or one that is handed to a control. */
export function isUserAction(node: ts.Node): boolean {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    if (ts.isJsxAttribute(at) && /^on[A-Z]/.test(textOf(at.name))) return true;
  }
  return enclosingNames(node).some(name => /^(handle|on)[A-Z].*(Click|Press|Tap|Submit|Select)/.test(name));
}

const PEOPLE = phrasesOf([
  'user', 'session', 'profile', 'account', 'member', 'device', 'visitor', 'login', 'person', 'presence', 'click', 'check in', 'child',
  'student', 'player', 'location info', 'last seen', 'last location', 'user location', 'visit', 'customer',
]); // prettier-ignore
/** Things that stand somewhere and are nobody. */
const THINGS = phrasesOf([
  'region', 'voice', 'server', 'store', 'venue', 'shop', 'branch', 'office', 'airport', 'city', 'station', 'restaurant', 'event', 'listing',
  'country', 'property', 'hotel', 'map', 'marker', 'group', 'community', 'organisation', 'chapter', 'tile', 'address', 'payment', 'billing', 'sample', 'mock', 'organization',
]); // prettier-ignore
const KEEPS = phrasesOf([
  'create',
  'insert',
  'save',
  'update',
  'upsert',
  'set',
  'values',
  'merge',
  'assign',
  'record',
  'store',
  'add',
  'track',
  'ingest',
]);

/**
 * The first exact key of a value that is kept about somebody: `session.place = { latitude: found.latitude }`,
 * `users.update({ latitude })`, `this.latitude = found.latitude`. Null for anything else.
 */
export function keptPosition(node: ts.Node, path: string): ts.Node | null {
  if (ts.isObjectLiteralExpression(node)) {
    const key = node.properties.find(one => isExactKey(one) && isTaken(one));
    if (!key?.name || !isKept(node)) return null;
    return isAboutSomebody(node, path) ? key.name : null;
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null;
  const { left, right } = node;
  if (!ts.isPropertyAccessExpression(left) || !/^(latitude|lat)$/i.test(left.name.text)) return null;
  if (!ts.isPropertyAccessExpression(right) && !ts.isElementAccessExpression(right)) return null;
  return isAboutSomebody(node, path) ? left.name : null;
}

const isExactKey = (one: ts.ObjectLiteralElementLike) =>
  one.name !== undefined && /^(latitude|lat)$/i.test(textOf(one.name));

/** From something that was looked up or sent, and no constant or schema. */
function isTaken(one: ts.ObjectLiteralElementLike): boolean {
  if (ts.isShorthandPropertyAssignment(one)) return true;
  if (!ts.isPropertyAssignment(one)) return false;
  return (
    /(latitude|\blat\b|lat$|\bll\b|coords|geo)/i.test(one.initializer.getText()) &&
    !ts.isCallExpression(one.initializer)
  );
}

/** Assigned to a member of something, or handed to a call that keeps it. */
function isKept(literal: ts.Node): boolean {
  for (let at = literal; at.parent && !isFunction(at.parent); at = at.parent) {
    const { parent } = at;
    if (ts.isBinaryExpression(parent)) return ts.isPropertyAccessExpression(parent.left) && parent.right === at;
    if (ts.isCallExpression(parent))
      return hasAnyPhrase(splitWords(nameOf(parent.expression) ?? '').slice(0, 2), KEEPS);
    if (ts.isStatement(parent)) return false;
  }
  return false;
}

function isAboutSomebody(node: ts.Node, path: string): boolean {
  const names = [
    ...enclosingNames(node),
    ...path
      .replace(/\.[^./]+$/, '')
      .split('/')
      .slice(-2),
  ];
  const target = targetOf(node);
  const words = [...names, ...target].flatMap(splitWords);
  return hasAnyPhrase(words, PEOPLE) && !hasAnyPhrase(words, THINGS);
}

function targetOf(node: ts.Node): string[] {
  for (let at = node; at.parent; at = at.parent) {
    if (ts.isBinaryExpression(at)) return at.left.getText().split('.');
    if (ts.isBinaryExpression(at.parent)) return at.parent.left.getText().split('.');
    if (ts.isCallExpression(at.parent)) return at.parent.expression.getText().split('.').slice(-3);
    if (ts.isStatement(at)) break;
  }
  return [];
}

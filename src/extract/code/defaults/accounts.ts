import { isSignUpName } from '../accounts/sign-up-words.ts';
import { isGivenToNewcomer } from './filled-in.ts';
import type { Owner } from './owners.ts';
import { ownerOf } from './owners.ts';
import { literalOf } from '../literals.ts';
import { chainOf, declaredName, enclosingNames, isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const SETTINGS = /^(user|account|privacy|notification)?_?(settings|preferences|prefs|privacy)$/i;
const PERSON =
  /^(users?|accounts?|profiles?|members?|persons?|people|players?|students?|settings?|preferences?|prefs)$/;

/**
 * `class User { settings = { … } }`, `this.settings = { … }` in its constructor: what every account holds from the start.
 * @param keys Names of the properties from the value up to the object.
 */
export function ownerOfHeld(at: ts.Node, keys: readonly string[]): Owner | null {
  if (isGivenToNewcomer(at) && SETTINGS.test(at.left.name.text))
    return ownerOf('insert', `${at.left.name.text} of`, at.left.expression.getText(), keys, [at.left.name.text]);
  const held = ts.isPropertyDeclaration(at) ? at.name : isOfThis(at) ? nameNode(at.left) : null;
  if (!held || !SETTINGS.test(textOf(held))) return null;
  let around: ts.Node = at.parent;
  while (around && !isFunction(around) && !ts.isClassLike(around)) around = around.parent;
  const isStart = around && (ts.isClassLike(around) || ts.isConstructorDeclaration(around));
  const owner = isStart && (ts.isClassLike(around) ? around : around.parent);
  const name = owner && ts.isClassLike(owner) ? declaredName(owner) : null;
  if (!name || !splitWords(name).some(word => PERSON.test(word))) return null;
  return ownerOf('class', `${textOf(held)} of`, name, keys, [textOf(held)]);
}

const isOfThis = (node: ts.Node): node is ts.BinaryExpression & { left: ts.PropertyAccessExpression } =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
  ts.isPropertyAccessExpression(node.left) &&
  node.left.expression.kind === ts.SyntaxKind.ThisKeyword;

const STORE = /stor(e|age)|persist|prefs?$|preferences?|settings?/i;
const PUTS = /^(put|set|setItem|save|store|write|update)(Bool|Boolean|String|Value|Setting|Preference)?$/;

/** A setting that is written down where an account is made, before anybody could choose. */
export interface FirstWrite {
  key: ts.Expression;
  value: ts.Expression;
  owner: Owner;
}

/** `await storage.put(SettingsKey.readReceipts, false)` in `createAccount`. */
export function firstWrite(call: ts.CallExpression): FirstWrite | null {
  const [key, value, ...more] = call.arguments;
  const name = nameOf(call.expression) ?? '';
  if (!key || !value || more.length > 1 || !PUTS.test(name) || literalOf(value) === null) return null;
  const store = chainOf(call.expression).at(-2) ?? name;
  if (!STORE.test(store) || !isKey(key)) return null;
  const maker = enclosingNames(call).find(isSignUpName);
  return maker === undefined
    ? null
    : { key, value, owner: ownerOf('insert', 'first value in', maker, [], ['account', 'setting']) };
}

/** `'readReceipts'`, `SettingsKey.readReceipts`, `Keys.READ_RECEIPTS`. */
export function isKey(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  return ts.isStringLiteralLike(inner) || isSettingsKey(inner);
}

/** A member of a table that is named for settings or for keys. */
export function isSettingsKey(expression: ts.Expression): boolean {
  const table = chainOf(unwrap(expression)).at(-2) ?? '';
  return /^[A-Z]/.test(table) && /(settings?|preferences?|prefs?|keys?)$/i.test(table);
}

const MAKES = /^(new|make|create|build|empty|blank|fresh)$/;
const MADE = /^(users?|accounts?|profiles?|settings|preferences|prefs|privacy)$/;
/** What a person makes, and others may see or join. */
const THINGS =
  /^(posts?|status|story|collection|playlist|album|observation|sighting|journal|room|group|club|community|space|experience|deck)$/;

/**
 * `createUserSettings`, `emptyProfile`, `buildPost`: what it hands back is what a new one starts with. Of a method that is only
 * called `new`, the class says what. Null for any other function.
 */
export function madeBy(maker: ts.Node, name: string): string | null {
  const [verb, ...rest] = splitWords(name);
  if (!MAKES.test(verb ?? '') || rest.length > 3) return null;
  if (rest.length > 0) return MADE.test(rest.at(-1)!) || THINGS.test(rest.at(-1)!) ? name : null;
  const of = ts.isMethodDeclaration(maker) && ts.isClassLike(maker.parent) ? declaredName(maker.parent) : null;
  return of !== null && [MADE, THINGS].some(known => known.test(splitWords(of).join(' '))) ? of : null;
}

import type { FunctionNode } from '../names.ts';
import { isFunction, nameOf, unwrap } from '../names.ts';
import type { Declaration } from '../scopes.ts';
import { declarationOf, valueOfDeclaration } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { memberOfTemplate } from './angular-members.ts';
import { meaningOfType } from './annotations.ts';
import { memberOf } from './class-members.ts';
import { classNamed } from './declared.ts';
import type { Exported } from './exports.ts';
import { exportOf, importedAs, moduleMember } from './exports.ts';
import { givenToFactory } from './given.ts';
import { decoratedWith, injected } from './injected.ts';
import { ownMember } from './own-members.ts';
import { returnedBy } from './returned.ts';
import { meaningOfTaken } from './taken.ts';
import { handedOn, lastOfSelector, providedTo, selectedFrom, storeBehind } from './stores.ts';
import { isLoad } from './tables.ts';
import { memberOfComponent } from './vue-members.ts';

/**
 * What an expression stands for, as far as declarations say: never by running a type check, which would read the whole
 * program.
 */
export type Meaning =
  | { is: 'module'; node: ts.SourceFile }
  | { is: 'function'; node: FunctionNode }
  | { is: 'class'; node: ts.ClassLikeDeclaration }
  /** An object made from the class. */
  | { is: 'instance'; node: ts.ClassLikeDeclaration }
  /** An object of which only the declared shape is known. */
  | { is: 'shape'; node: ts.InterfaceDeclaration | ts.TypeLiteralNode }
  | { is: 'object'; node: ts.ObjectLiteralExpression };

const known = new WeakMap<ts.Node, Meaning | null>();

/** Null if it cannot be told, or could be several things. */
export function meaningOf(expression: ts.Expression): Meaning | null {
  const inner = unwrap(expression);
  const before = known.get(inner);
  if (before !== undefined) return before;
  // Whoever comes back here on the way goes round in a circle.
  known.set(inner, null);
  const meaning = compute(inner);
  known.set(inner, meaning);
  return meaning;
}

function compute(inner: ts.Expression): Meaning | null {
  if (isFunction(inner)) return { is: 'function', node: inner };
  if (ts.isClassExpression(inner)) return { is: 'class', node: inner };
  if (ts.isObjectLiteralExpression(inner)) return { is: 'object', node: inner };
  if (inner.kind === ts.SyntaxKind.ThisKeyword) return ownerOf(inner);
  if (ts.isIdentifier(inner)) return meaningOfName(inner);
  if (ts.isNewExpression(inner)) {
    const made = meaningOf(inner.expression);
    return made?.is === 'class' ? { is: 'instance', node: made.node } : null;
  }
  if (ts.isCallExpression(inner)) return meaningOfCall(inner);
  if (ts.isBinaryExpression(inner) && /^(\?\?|\|\||\?\?=|\|\|=|=)$/.test(inner.operatorToken.getText())) {
    const right = meaningOf(inner.right);
    return inner.operatorToken.kind === ts.SyntaxKind.EqualsToken ? right : (right ?? meaningOf(inner.left));
  }
  const name = ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner) ? nameOf(inner) : null;
  if (name === null) return null;
  if ((inner as ts.PropertyAccessExpression).expression.kind === ts.SyntaxKind.SuperKeyword) {
    const own = ownerOf(inner);
    return own?.is === 'instance' ? memberOf(own, name, true) : null;
  }
  const owner = meaningOf((inner as ts.PropertyAccessExpression).expression);
  return owner ? memberOf(owner, name) : (ownMember(inner, name) ?? onlyMeaning(decoratedWith(inner)));
}

/** What `this` is: an instance of the class around it, or the object literal whose method it stands in. */
function ownerOf(node: ts.Node): Meaning | null {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isClassLike(at)) return { is: 'instance', node: at };
    if (ts.isFunctionDeclaration(at)) return null;
    const isOwn = ts.isMethodDeclaration(at) || ts.isFunctionExpression(at) || ts.isGetAccessorDeclaration(at);
    if (!isOwn) continue;
    const holder = ts.isPropertyAssignment(at.parent) ? at.parent.parent : at.parent;
    if (ts.isObjectLiteralExpression(holder)) return { is: 'object', node: holder };
    if (!ts.isClassLike(holder)) return null;
  }
  return null;
}

function meaningOfName(name: ts.Identifier): Meaning | null {
  const declaration = declarationOf(name.text, name);
  if (declaration) return meaningOfDeclaration(declaration);
  const found = importedAs(name.getSourceFile(), name.text);
  return found ? meaningOfExport(found) : (memberOfComponent(name.text, name) ?? memberOfTemplate(name.text, name));
}

export function meaningOfExport(found: Exported): Meaning | null {
  if (ts.isSourceFile(found)) return { is: 'module', node: found };
  if (ts.isInterfaceDeclaration(found) || ts.isTypeAliasDeclaration(found)) return null;
  // `module.exports = { async send(req, res) { … } }`
  if (ts.isMethodDeclaration(found)) return { is: 'function', node: found };
  return isDeclaration(found) ? meaningOfDeclaration(found) : meaningOf(found);
}

const isDeclaration = (node: ts.Node): node is Declaration =>
  ts.isVariableDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isBindingElement(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  ts.isEnumDeclaration(node);

export function meaningOfDeclaration(declaration: Declaration): Meaning | null {
  if (ts.isFunctionDeclaration(declaration)) return { is: 'function', node: implemented(declaration) };
  if (ts.isClassDeclaration(declaration)) return { is: 'class', node: declaration };
  if (ts.isEnumDeclaration(declaration)) return null;
  if (ts.isBindingElement(declaration)) return meaningOfTaken(declaration);
  const typed = declaration.type ? meaningOfType(declaration.type) : null;
  if (typed) return typed;
  if (ts.isParameter(declaration))
    return declaration.initializer ? meaningOf(declaration.initializer) : meaningOfParameter(declaration);
  const value = valueOfDeclaration(declaration);
  return value && meaningOf(value);
}

export function meaningOfParameter(parameter: ts.ParameterDeclaration): Meaning | null {
  const given = selectedFrom(parameter) ? null : givenToFactory(parameter);
  return given ? meaningOf(given) : selectedFrom(parameter);
}

/** Of overloads only one has a body. */
function implemented(declaration: ts.FunctionDeclaration): ts.FunctionDeclaration {
  if (declaration.body || !('statements' in declaration.parent)) return declaration;
  const statements = (declaration.parent as ts.Block).statements;
  const same = (one: ts.Statement): one is ts.FunctionDeclaration =>
    ts.isFunctionDeclaration(one) && one.name?.text === declaration.name?.text && one.body !== undefined;
  return statements.find(same) ?? declaration;
}

function meaningOfCall(call: ts.CallExpression): Meaning | null {
  const [first] = call.arguments;
  if (isLoad(call)) {
    if (!first || !ts.isStringLiteralLike(first)) return null;
    const module = moduleMember(call.getSourceFile(), first.text, '*');
    const whole = module && ts.isSourceFile(module) ? exportOf(module, 'default') : null;
    return whole && !ts.isSourceFile(whole) && isWhole(whole)
      ? meaningOfExport(whole)
      : module && meaningOfExport(module);
  }
  const token = injected(call);
  if (token) return 'class' in token ? madeFrom(meaningOf(token.class)) : valueOrClass(token);
  const store = storeBehind(call.expression);
  const chosen = store && handedOn(call);
  if (store) return chosen ? meaningOfAnswer(chosen) : store;
  const callee = meaningOf(call.expression);
  if (callee?.is === 'function') return meaningOfAnswer(callee.node);
  const name = nameOf(call.expression);
  if (/^(storeToRefs|toRefs)$/.test(name ?? '') && first) return meaningOf(first);
  if (name === 'bindActionCreators' && first) return meaningOf(first);
  const selector = lastOfSelector(call);
  if (selector) return meaningOf(selector);
  // `computed(() => …)` itself is read as the function that works it out.
  const selected = name === 'computed' ? null : handedOn(call);
  const held = selected ? meaningOfAnswer(selected) : providedTo(call);
  if (selected || held) return held;
  if (name === 'bind' && ts.isPropertyAccessExpression(call.expression)) return meaningOf(call.expression.expression);
  // `useCallback(() => …)`, `Object.freeze({ … })`, `asyncHandler(async () => …)`, `createAsyncThunk('name', async () => …)`
  const given = name === 'createAsyncThunk' ? call.arguments[1] : first;
  const wrapped = given && unwrap(given);
  return wrapped && (isFunction(wrapped) || ts.isObjectLiteralExpression(wrapped)) ? meaningOf(wrapped) : null;
}

/** `module.exports = class …`, `module.exports = send`: the module is that thing, not a list of names. */
function isWhole(found: Exported): boolean {
  return !(ts.isExpression(found as ts.Node) && ts.isObjectLiteralExpression(found as ts.Expression));
}

const madeFrom = (meaning: Meaning | null): Meaning | null =>
  meaning?.is === 'class' ? { is: 'instance', node: meaning.node } : meaning;

function onlyMeaning(values: readonly ts.Expression[]): Meaning | null {
  const meanings = values.map(meaningOf);
  const [only] = meanings;
  return only && meanings.every(one => one?.node === only.node) ? only : null;
}

function valueOrClass({ values, className, at }: { values: readonly ts.Expression[]; className: string; at: ts.Node }) {
  const only = onlyMeaning(values);
  if (only) return only;
  const made = classNamed(className, at);
  return made && { is: 'instance' as const, node: made };
}

/** What a function hands back: by its type, or because it has one `return`. */
export function meaningOfAnswer(declared: FunctionNode): Meaning | null {
  const typed = declared.type ? meaningOfType(declared.type) : null;
  const answer = typed ? null : answerOf(declared);
  return typed ?? (answer && meaningOf(answer));
}

/** What a function hands back, if it has one `return`. */
export function answerOf(declared: FunctionNode): ts.Expression | null {
  const [only, ...more] = returnedBy(declared);
  return only && more.length === 0 ? only : null;
}

import { returnsOf } from '../guards/returns.ts';
import { exportOf, importedAs } from '../links/exports.ts';
import { linksOf } from '../links/registry.ts';
import { chainOf, isFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOf, valueOfDeclaration } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { staysAsWritten } from './lists-that-stay.ts';

/**
 * `friend.description` of `FRIENDS.map(friend => …)`, where the list stands in the code with all its words: whoever wrote the
 * program wrote them, whatever the list is called.
 */
export function isOfWrittenList(value: ts.Expression): boolean {
  const read = readOfEach(value);
  const list = read && read.path.length > 0 ? listBehind(read.list) : null;
  return !!list && list.elements.length > 0 && list.elements.every(one => isWrittenUnder(one, read!.path));
}

/**
 * `section.settings.praise as testimonial`: what is kept with the settings of a page was chosen and written there by whoever
 * runs it. What people say of each other they say under something of their own.
 */
export function isChosenPraise(value: ts.Expression): boolean {
  const read = readOfEach(value);
  if (!read || !PRAISE.test(read.name)) return false;
  const [of = '', ...names] = chainOf(read.list);
  const root = rootOf(read.list);
  // `const settings = { testimonials: data }`: filled here, whatever it is called.
  if (!root || valueOf(root) !== null) return false;
  const isOfPage = PAGE_PART.test(splitWords(of).at(-1) ?? '') && names.some(name => SET_UP.test(name));
  return isOfPage || SET_UP.test(of);
}
const PRAISE = /^testimonials?$/i;
const SET_UP = /^((page|site|section|block|theme)?settings?|(page|site|section|block|theme)?config(uration)?)$/i;
/** A tutor has settings as well, and those who praise them are people. */
const PAGE_PART = /^(section|block|widget|slice|page|site|theme|landing|homepage|layout|component)$/;

function rootOf(list: ts.Expression): ts.Identifier | null {
  let root = unwrap(list);
  while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  return ts.isIdentifier(root) ? root : null;
}

interface Read {
  /** What each of the list is called. */
  name: string;
  list: ts.Expression;
  /** The members that are read of each, outermost first. */
  path: readonly string[];
}

/** What is read of each of a list; null for anything else. */
function readOfEach(value: ts.Expression): Read | null {
  let root = unwrap(value);
  const path: string[] = [];
  while (ts.isPropertyAccessExpression(root)) {
    path.unshift(root.name.text);
    root = unwrap(root.expression);
  }
  const declaration = ts.isIdentifier(root) ? declarationOf(root.text, root) : null;
  if (!declaration || !(ts.isParameter(declaration) || ts.isBindingElement(declaration))) return null;
  if (declaration.initializer) return null;
  // `({ name, description }) => …`
  const holder = ts.isBindingElement(declaration) ? declaration.parent.parent : declaration;
  if (ts.isBindingElement(declaration)) {
    if (declaration.dotDotDotToken) return null;
    path.unshift(textOf(declaration.propertyName ?? declaration.name));
  }
  const each = ts.isParameter(holder) && isFunction(holder.parent) ? holder.parent : null;
  if (!each || each.parameters[0] !== holder || !ts.isCallExpression(each.parent)) return null;
  const callee = unwrap(each.parent.expression);
  if (each.parent.arguments[0] !== each || !/^(map|flatMap)$/.test(nameOf(callee) ?? '')) return null;
  const list = receiverOf(callee);
  return list ? { name: (root as ts.Identifier).text, list, path } : null;
}

/** The list as it is written, if it stays so. */
function listBehind(list: ts.Expression): ts.ArrayLiteralExpression | null {
  const inner = unwrap(list);
  if (ts.isArrayLiteralExpression(inner)) return inner;
  // `FRIENDS.filter(…)`
  if (ts.isCallExpression(inner)) {
    const before = receiverOf(inner.expression);
    return before && KEEPS.test(nameOf(inner.expression) ?? '') ? listBehind(before) : null;
  }
  if (ts.isPropertyAccessExpression(inner)) return ofPage(inner);
  if (!ts.isIdentifier(inner)) return null;
  const found = declarationOf(inner.text, inner) ?? importedAs(inner.getSourceFile(), inner.text);
  return found && ts.isVariableDeclaration(found) ? ofVariable(found, inner) : null;
}
const KEEPS = /^(filter|slice|sort|reverse|toSorted|toReversed)$/;

function ofVariable(declared: ts.VariableDeclaration, named: ts.Identifier): ts.ArrayLiteralExpression | null {
  const value = valueOfDeclaration(declared);
  const written = value && unwrap(value);
  if (!written || !ts.isArrayLiteralExpression(written)) return null;
  return staysAsWritten(declared, named) ? written : null;
}

/** `data.friends` of a page of SvelteKit: what the `load` beside it gives under that name. */
function ofPage({ expression, name }: ts.PropertyAccessExpression): ts.ArrayLiteralExpression | null {
  const data = unwrap(expression);
  if (!ts.isIdentifier(data) || data.text !== 'data') return null;
  const links = linksOf(data);
  if (!links || !/(^|\/)\+page\.svelte$/.test(links.path)) return null;
  for (const beside of ['./+page.ts', './+page.js', './+page.server.ts', './+page.server.js']) {
    const file = links.open(beside, 'load');
    if (file) return ofLoad(file, name.text);
  }
  return null;
}

function ofLoad(file: ts.SourceFile, name: string): ts.ArrayLiteralExpression | null {
  const found = exportOf(file, 'load');
  const value = found && ts.isVariableDeclaration(found) ? valueOfDeclaration(found) : found;
  const load = value && ts.isExpression(value) ? unwrap(value) : value;
  if (!load || !isFunction(load)) return null;
  const ways = returnsOf(load);
  const [given] = ways;
  const object = given?.value && ways.length === 1 ? unwrap(given.value) : null;
  if (!object || !ts.isObjectLiteralExpression(object)) return null;
  // What is spread behind it may hold another of the name.
  const last = object.properties.at(-1);
  const own = object.properties.find(one => one.name && textOf(one.name) === name);
  if (!own || (last && ts.isSpreadAssignment(last))) return null;
  if (ts.isShorthandPropertyAssignment(own)) return listBehind(own.name);
  return ts.isPropertyAssignment(own) ? listBehind(own.initializer) : null;
}

/** A text that stands there, under the members that are read. */
function isWrittenUnder(value: ts.Expression, path: readonly string[]): boolean {
  const inner = unwrap(value);
  const [member, ...rest] = path;
  if (member === undefined) return ts.isStringLiteralLike(inner) || inner.kind === ts.SyntaxKind.NullKeyword;
  if (!ts.isObjectLiteralExpression(inner) || inner.properties.some(ts.isSpreadAssignment)) return false;
  const own = inner.properties.find(one => one.name && textOf(one.name) === member);
  // Where it has none, nothing is shown.
  return !own || (ts.isPropertyAssignment(own) && isWrittenUnder(own.initializer, rest));
}

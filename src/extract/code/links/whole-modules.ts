import { textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { exportOf, importedAs } from './exports.ts';
import { filesTakingWhole } from './importers.ts';
import { linksOf } from './registry.ts';

/**
 * `const all = require('./handlers')` of a file that asks for `all[name]`, or hands `all` to something: whatever the module
 * gives may be used there, and nobody sees which of it.
 */
export function isTakenUnseen(name: string, own: ts.SourceFile): boolean {
  return takingWhole(own).some(node => hides(node, name));
}

const known = new WeakMap<ts.SourceFile, readonly ts.Node[]>();

/** Where other files name the module as a whole. */
function takingWhole(own: ts.SourceFile): readonly ts.Node[] {
  let found = known.get(own);
  if (!found) known.set(own, (found = [...filesTakingWhole(own)].flatMap(file => [...wholesIn(file, own)])));
  return found;
}

function* wholesIn(file: ts.SourceFile, own: ts.SourceFile): Iterable<ts.Node> {
  const links = linksOf(file);
  if (!links) return;
  const path = linksOf(own)?.path ?? '';
  const mayBe = (specifier: string) => links.mayLead(specifier, path, '*');
  for (const [alias, { specifier, name }] of links.imports)
    if ((name === '*' || name === 'default') && mayBe(specifier) && isWhole(importedAs(file, alias), own))
      yield* links.identifiers(alias);
  // `module.exports = send` gives one function, which is used by whatever name it is taken under.
  if (!isWhole(exportOf(own, 'default'), own)) return;
  for (const node of links.ofKinds([ts.SyntaxKind.CallExpression]))
    if (ts.isCallExpression(node) && isLoad(node)) {
      const [given] = node.arguments;
      if (given && ts.isStringLiteralLike(given) && mayBe(given.text) && links.open(given.text, '*') === own)
        yield node;
    }
}

/** The file, or the object that it gives: `module.exports = { … }`. */
const isWhole = (found: ts.Node | null, own: ts.SourceFile): boolean =>
  found === own || (found !== null && ts.isObjectLiteralExpression(found) && found.getSourceFile() === own);

const isLoad = ({ expression }: ts.CallExpression): boolean =>
  expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require');

function hides(node: ts.Node, name: string): boolean {
  const { parent } = node;
  if (ts.isAwaitExpression(parent) || ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent))
    return hides(parent, name);
  if (ts.isElementAccessExpression(parent)) {
    const { expression, argumentExpression: key } = parent;
    return expression === node && (!ts.isStringLiteralLike(key) || key.text === name);
  }
  if (ts.isVariableDeclaration(parent)) return parent.initializer === node && isKeptUnseen(node, parent, name);
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression !== node;
  if (ts.isForInStatement(parent) || ts.isForOfStatement(parent)) return parent.expression === node;
  return ts.isSpreadAssignment(parent) || ts.isSpreadElement(parent) || ts.isArrayLiteralExpression(parent)
    ? true
    : ts.isReturnStatement(parent) || isPutInObject(node);
}

/** `{ handlers: all }`; what is exported so is asked for by its name. */
function isPutInObject({ parent }: ts.Node): boolean {
  if (!ts.isPropertyAssignment(parent) && !ts.isShorthandPropertyAssignment(parent)) return false;
  const holder = parent.parent.parent;
  const isExported =
    ts.isExportAssignment(holder) ||
    (ts.isBinaryExpression(holder) && /^(module\.)?exports\b/.test(holder.left.getText()));
  return !isExported;
}

/** `const { [name]: one } = all`, `const { send } = all`; a plain name is looked at where it stands. */
function isKeptUnseen(node: ts.Node, { name: kept }: ts.VariableDeclaration, name: string): boolean {
  if (!ts.isObjectBindingPattern(kept)) {
    if (!ts.isIdentifier(kept)) return true;
    const named = linksOf(kept)?.identifiers(kept.text) ?? [];
    return named.some(one => one.parent !== kept.parent && hides(one, name));
  }
  return kept.elements.some(one => {
    if (one.dotDotDotToken) return true;
    const { propertyName } = one;
    if (propertyName && ts.isComputedPropertyName(propertyName)) return true;
    // What a module is asked for on the spot is an import like others, at the top of a file.
    const isImport = ts.isCallExpression(node) && ts.isSourceFile(kept.parent.parent.parent.parent);
    return !isImport && textOf(propertyName ?? one.name) === name;
  });
}

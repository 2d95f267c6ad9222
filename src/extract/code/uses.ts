import { baseName, folderOf } from '../../kit/path.ts';
import { calleeOf } from './callees.ts';
import { importedAs } from './links/exports.ts';
import type { Exported } from './links/exports.ts';
import { functionsNamed } from './links/declared.ts';
import { linksOf } from './links/registry.ts';
import type { FunctionNode } from './names.ts';
import { declaredName, enclosingNames, nameOf, receiverOf, unwrap } from './names.ts';
import { declarationOf } from './scopes.ts';
import { splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';

/** A name that more files hold is too common to know everybody who means it. */
const MAX_FILES = 60;

const known = new WeakMap<ts.Node, readonly ts.Expression[] | null>();

/** Where a function is called or handed on, in the whole tree; null if that cannot be known. */
export function usesOfFunction(declared: FunctionNode): readonly ts.Expression[] | null {
  let uses = known.get(declared);
  if (uses === undefined) known.set(declared, (uses = findUses(declared)));
  return uses;
}

function findUses(declared: FunctionNode): readonly ts.Expression[] | null {
  const name = declaredName(declared);
  if (name === null || name === 'constructor') return null;
  const isMember = ts.isClassLike(declared.parent) || ts.isObjectLiteralExpression(declared.parent) || isHeld(declared);
  if (!isMember) {
    const declaration = declarationBehind(declared);
    return declaration && usesOfDeclaration(declaration);
  }
  const isPrivate = ts.canHaveModifiers(declared) && ts.getModifiers(declared)?.some(isPrivateWord);
  const files = isPrivate ? [declared.getSourceFile()] : filesCalling(name, declared);
  if (!files) return null;
  const uses: ts.Expression[] = [];
  for (const file of files) {
    for (const access of accessesOf(name, file)) {
      if (isInside(access, declared)) continue;
      const callee = calleeOf(access);
      if (callee === declared) uses.push(access);
      else if (callee === null && mayMean(access, name, declared)) return null;
    }
  }
  return uses;
}

const isPrivateWord = ({ kind }: ts.ModifierLike) => kind === ts.SyntaxKind.PrivateKeyword;

/** `send: async () => …` of an object, `send = async () => …` of a class, `Messages.send = async () => …`. */
function isHeld({ parent }: ts.Node): boolean {
  let holder = parent;
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder)) holder = holder.parent;
  return ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder) || ts.isBinaryExpression(holder);
}

function declarationBehind(declared: FunctionNode): ts.FunctionDeclaration | ts.VariableDeclaration | null {
  if (ts.isFunctionDeclaration(declared)) return declared;
  let holder: ts.Node = declared.parent;
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder) || ts.isAsExpression(holder))
    holder = holder.parent;
  return ts.isVariableDeclaration(holder) ? holder : null;
}

function filesCalling(name: string, from: ts.Node): readonly ts.SourceFile[] | null {
  const text = name.replace(/\$/g, '\\$&');
  const files = linksOf(from)?.filesWith(name, new RegExp(`[.'"\`{,]\\s*${text}\\b`), MAX_FILES);
  return files ?? null;
}

function accessesOf(name: string, file: ts.SourceFile): ts.PropertyAccessExpression[] {
  return (linksOf(file)?.identifiers(name) ?? []).flatMap(({ parent }) =>
    ts.isPropertyAccessExpression(parent) && parent.name.text === name && !isAssigned(parent) ? [parent] : [],
  );
}

const isAssigned = ({ parent }: ts.PropertyAccessExpression) =>
  ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** Whether a call that could not be followed may be one of the function: `res.send` is hardly one of `Messages.send`. */
function mayMean(access: ts.PropertyAccessExpression, name: string, declared: FunctionNode): boolean {
  const owner = new Set(splitWords(enclosingNames(declared).at(-1) ?? ''));
  const receiver = receiverOf(access);
  const before = receiver ? splitWords(nameOf(unwrap(receiver)) ?? '') : [];
  if (before.some(word => owner.has(word))) return true;
  return splitWords(name).length > 1 && functionsNamed(name, declared).length === 1;
}

/** Uses of a declared name, in its own file and in those that import it; null if that cannot be known. */
export function usesOfDeclaration(
  declaration: ts.FunctionDeclaration | ts.VariableDeclaration,
): readonly ts.Expression[] | null {
  const { name } = declaration;
  if (!name || !ts.isIdentifier(name)) return null;
  const own = declaration.getSourceFile();
  const local = identifiersOf([name.text], own).filter(
    one => one !== name && declarationOf(one.text, one) === declaration,
  );
  const uses: ts.Expression[] = local.map(outermost);
  for (const file of importersOf(own, name.text)) {
    // A name that a barrel changed on the way is not looked for.
    const couldMean = new Set(['default', name.text]);
    const aliases = [...(linksOf(file)?.imports ?? [])].filter(
      ([alias, binding]) => couldMean.has(binding.name) && means(importedAs(file, alias), declaration),
    );
    const names = aliases.map(([alias]) => alias);
    uses.push(
      ...identifiersOf(names, file)
        .filter(one => declarationOf(one.text, one) === null)
        .map(outermost),
    );
    // `messages.send` of a whole module.
    for (const access of accessesOf(name.text, file)) {
      const callee = calleeOf(access);
      if (callee && declarationBehind(callee) === declaration) uses.push(outermost(access));
    }
  }
  return uses.filter(use => !isInside(use, declaration));
}

function importersOf(own: ts.SourceFile, name: string): readonly ts.SourceFile[] {
  const links = linksOf(own);
  if (!links) return [];
  const text = name.replace(/\$/g, '\\$&');
  const stem = baseName(links.path).replace(/\.[^.]+$/, '');
  // A default export is imported under any name, but from the file.
  const module = stem === 'index' ? baseName(folderOf(links.path)) : stem;
  const byName =
    links.filesWith(name, new RegExp(`\\b(import|require|export)\\b[^;]*\\b${text}\\b|\\.${text}\\b`), MAX_FILES) ?? [];
  const parts = module.split(/[^\w$]+/).filter(part => part !== '');
  const byModule =
    parts.length > 0
      ? (links.filesWith(parts[0]!, new RegExp(`['"\`][^'"\`]*\\b${escape(module)}(\\.\\w+)?['"\`]`), MAX_FILES) ?? [])
      : [];
  return [...new Set([...byName, ...byModule])].filter(file => file !== own);
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const means = (found: Exported | null, declaration: ts.Node): boolean => {
  if (found === declaration) return true;
  if (!found || ts.isSourceFile(found) || !ts.isExpression(found)) return false;
  return ts.isIdentifier(found) && declarationOf(found.text, found) === declaration;
};

function identifiersOf(names: Iterable<string>, file: ts.SourceFile): ts.Identifier[] {
  const links = linksOf(file);
  return links ? [...names].flatMap(name => links.identifiers(name).filter(isRead)) : [];
}

/** A name that is read: no declaration, no import or export of it, no key, no type. */
function isRead(identifier: ts.Identifier): boolean {
  const { parent } = identifier;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === identifier;
  if (ts.isExportAssignment(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  if (ts.isImportClause(parent) || ts.isNamespaceImport(parent) || ts.isTypeNode(parent)) return false;
  if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent))
    return !isExportTable(parent.parent) && (ts.isShorthandPropertyAssignment(parent) || parent.name !== identifier);
  if (ts.isBinaryExpression(parent) && parent.right === identifier)
    return !/^(module\.)?exports\b/.test(parent.left.getText());
  const isName =
    (ts.isFunctionLike(parent) ||
      ts.isVariableDeclaration(parent) ||
      ts.isBindingElement(parent) ||
      ts.isClassElement(parent) ||
      ts.isTypeElement(parent)) &&
    parent.name === identifier;
  return !isName;
}

/** `module.exports = { send }`, `export default { send }`: not a use, another way to export. */
function isExportTable({ parent }: ts.Node): boolean {
  if (ts.isExportAssignment(parent)) return true;
  return ts.isBinaryExpression(parent) && /^(module\.)?exports\b/.test(parent.left.getText());
}

/** `send` of `messages.send.bind(messages)` is used as a whole. */
function outermost(expression: ts.Expression): ts.Expression {
  const { parent } = expression;
  const isBound =
    ts.isPropertyAccessExpression(parent) && parent.expression === expression && parent.name.text === 'bind';
  return isBound && ts.isCallExpression(parent.parent) ? parent.parent : expression;
}

function isInside(node: ts.Node, container: ts.Node): boolean {
  return node.getSourceFile() === container.getSourceFile() && node.pos >= container.pos && node.end <= container.end;
}

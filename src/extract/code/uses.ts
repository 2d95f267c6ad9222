import { keptInTurn } from '../../kit/in-turn.ts';
import { calleeOf } from './callees.ts';
import { commandOf, madeCommands } from './links/commands-handed.ts';
import { exportOf, importedAs, isExported } from './links/exports.ts';
import type { Exported } from './links/exports.ts';
import { functionsNamed, only } from './links/declared.ts';
import { filesCalling, importersOf } from './links/importers.ts';
import { linksOf } from './links/registry.ts';
import { isTakenUnseen } from './links/whole-modules.ts';
import type { FunctionNode } from './names.ts';
import { declaredName, enclosingNames, nameOf, receiverOf, unwrap } from './names.ts';
import { declarationOf } from './scopes.ts';
import { splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';
import { isWithin } from './within.ts';

const known = new WeakMap<ts.Node, Iterable<ts.Expression | null>>();

/**
 * Where a function is called or handed on, in the whole tree, one after the other; null among them says that not all can be
 * known. Each is looked for when it is asked for: most questions are settled by the first uses, and what stands in other
 * files must be parsed.
 */
export function usesInTurn(declared: FunctionNode): Iterable<ts.Expression | null> {
  let uses = known.get(declared);
  if (!uses) known.set(declared, (uses = keptInTurn(findUses(declared))));
  return uses;
}

/** All uses of a function; null if they cannot be known. */
export function usesOfFunction(declared: FunctionNode): readonly ts.Expression[] | null {
  const uses: ts.Expression[] = [];
  for (const use of usesInTurn(declared)) {
    if (use === null) return null;
    uses.push(use);
  }
  return uses;
}

function* findUses(declared: FunctionNode): Iterable<ts.Expression | null> {
  const name = declaredName(declared);
  if (name === null || name === 'constructor') return yield null;
  if (isNamedAlone(declared)) {
    const declaration = declarationBehind(declared);
    if (!declaration) return yield null;
    yield* usesOfDeclaration(declaration);
    if (isHandedOutUnseen(declaration)) yield null;
    return;
  }
  const command = commandOf(declared);
  if (command) yield* madeCommands(command);
  const isPrivate = ts.canHaveModifiers(declared) && ts.getModifiers(declared)?.some(isPrivateWord);
  const files = isPrivate ? [declared.getSourceFile()] : filesCalling(name, declared);
  if (!files) return yield null;
  for (const file of files) {
    for (const access of accessesOf(name, file)) {
      if (isWithin(access, declared)) continue;
      const callee = calleeOf(access);
      if (callee === declared) yield access;
      else if (callee === null && mayMean(access, name, declared)) yield null;
    }
  }
  if (!isPutOnModule(declared)) return;
  yield* usesOfImported(name, declared);
  if (isTakenUnseen(name, declared.getSourceFile())) yield null;
}

/** All uses of the name of a class; null if they cannot be known. */
export const usesOfClass = (declared: ts.ClassDeclaration): readonly ts.Expression[] | null =>
  isHandedOutUnseen(declared) ? null : [...usesOfDeclaration(declared)];

/** Whether another file may use it without its name, by the whole of the module that exports it. */
export const isHandedOutUnseen = (declaration: Held): boolean =>
  declaration.name !== undefined &&
  ts.isIdentifier(declaration.name) &&
  isExported(declaration) &&
  isTakenUnseen(declaration.name.text, declaration.getSourceFile());

/** `exports.send = async () => …`, `module.exports = { send: async () => … }` */
function isPutOnModule(declared: FunctionNode): boolean {
  const { parent } = declared;
  if (ts.isBinaryExpression(parent)) return /^(module\.)?exports\.\w+$/.test(parent.left.getText());
  const table = ts.isPropertyAssignment(parent) ? parent.parent : parent;
  return ts.isObjectLiteralExpression(table) && isExportTable(table);
}

const isIt = (found: Exported, declared: FunctionNode): boolean =>
  found === declared || (!ts.isSourceFile(found) && ts.isExpression(found) && unwrap(found) === declared);

/** `send` of `const { send } = require('./messages')`. */
function* usesOfImported(name: string, declared: FunctionNode): Iterable<ts.Expression> {
  const own = declared.getSourceFile();
  const path = linksOf(own)?.path ?? '';
  for (const file of importersOf(own, name, false)) {
    const links = linksOf(file);
    const names = [...(links?.imports ?? [])].flatMap(([alias, { specifier, name: given }]) => {
      const found = given === name && links!.mayLead(specifier, path, name) ? importedAs(file, alias) : null;
      return found !== null && isIt(found, declared) ? [alias] : [];
    });
    yield* identifiersOf(names, file)
      .filter(one => isImported(one, file))
      .map(outermost);
  }
}

/** A function that is meant by its name, and not as a member of something. */
export const isNamedAlone = (declared: FunctionNode) =>
  !ts.isClassLike(declared.parent) && !ts.isObjectLiteralExpression(declared.parent) && !isHeld(declared);

const isPrivateWord = ({ kind }: ts.ModifierLike) => kind === ts.SyntaxKind.PrivateKeyword;

/** `send: async () => …` of an object, `send = async () => …` of a class, `Messages.send = async () => …`. */
function isHeld({ parent }: ts.Node): boolean {
  let holder = parent;
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder)) holder = holder.parent;
  return ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder) || ts.isBinaryExpression(holder);
}

export function declarationBehind(declared: FunctionNode): ts.FunctionDeclaration | ts.VariableDeclaration | null {
  if (ts.isFunctionDeclaration(declared)) return declared;
  let holder: ts.Node = declared.parent;
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder) || ts.isAsExpression(holder))
    holder = holder.parent;
  return ts.isVariableDeclaration(holder) ? holder : null;
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
  return splitWords(name).length > 1 && only(functionsNamed(name, declared)) !== null;
}

const knownOfName = new WeakMap<ts.Node, Iterable<ts.Expression>>();

type Held = ts.FunctionDeclaration | ts.VariableDeclaration | ts.ClassDeclaration;

/** Uses of a declared name, in its own file and in those that import it, one after the other. */
export function usesOfDeclaration(declaration: Held): Iterable<ts.Expression> {
  let uses = knownOfName.get(declaration);
  if (!uses) knownOfName.set(declaration, (uses = keptInTurn(findUsesOfName(declaration))));
  return uses;
}

function* findUsesOfName(declaration: Held): Iterable<ts.Expression> {
  const { name } = declaration;
  if (!name || !ts.isIdentifier(name)) return;
  const own = declaration.getSourceFile();
  const isOutside = (use: ts.Expression) => !isWithin(use, declaration);
  const local = identifiersOf([name.text], own).filter(
    one => one !== name && declarationOf(one.text, one) === declaration,
  );
  const [told, used] = [local.filter(isSetOn), local.filter(one => !isSetOn(one))];
  yield* used.map(outermost).filter(isOutside);
  yield* told.flatMap(shownInLayout);
  const isDefault = means(exportOf(own, 'default'), declaration);
  const path = linksOf(own)?.path ?? '';
  for (const file of importersOf(own, name.text, isDefault)) {
    // A name that a barrel changed on the way is not looked for.
    const couldMean = new Set(['default', name.text]);
    const links = linksOf(file);
    const aliases = [...(links?.imports ?? [])].filter(
      ([alias, { specifier, name: given }]) =>
        couldMean.has(given) &&
        links!.mayLead(specifier, path, name.text) &&
        means(importedAs(file, alias), declaration),
    );
    const names = aliases.map(([alias]) => alias);
    yield* identifiersOf(names, file)
      .filter(one => isImported(one, file))
      .map(outermost)
      .filter(isOutside);
    // `messages.send` of a whole module.
    for (const access of accessesOf(name.text, file)) {
      const callee = calleeOf(access);
      const use = callee && declarationBehind(callee) === declaration ? outermost(access) : null;
      if (use && isOutside(use)) yield use;
    }
  }
}

/** `Page.propTypes = …`, `Page.getLayout = …`: something is said of it, and nothing done with it. */
function isSetOn({ parent }: ts.Identifier): boolean {
  if (!ts.isPropertyAccessExpression(parent) || !ts.isBinaryExpression(parent.parent)) return false;
  const { left, operatorToken } = parent.parent;
  return left === parent && operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

/** `Page.getLayout = page => <Members>{page}</Members>`: a framework shows the page there and nowhere else. */
function shownInLayout({ parent }: ts.Identifier): ts.Expression[] {
  const set = parent.parent;
  if (!ts.isPropertyAccessExpression(parent) || parent.name.text !== 'getLayout') return [];
  const layout = ts.isBinaryExpression(set) ? unwrap(set.right) : null;
  if (!layout || !(ts.isArrowFunction(layout) || ts.isFunctionExpression(layout))) return [];
  const page = layout.parameters[0]?.name;
  if (!page || !ts.isIdentifier(page)) return [];
  const named = linksOf(layout)?.identifiers(page.text) ?? [];
  return named.filter(one => isWithin(one, layout) && ts.isJsxExpression(one.parent));
}

/** A name that nothing nearer declares; `const search = require('./search')` declares it at the top of the file. */
function isImported(name: ts.Identifier, file: ts.SourceFile): boolean {
  const declared = declarationOf(name.text, name);
  return declared === null || declared === declarationOf(name.text, file);
}

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
  // `const { send: sendIt } = …`
  if (ts.isBindingElement(parent)) return parent.initializer === identifier;
  if (ts.isExportAssignment(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  if (ts.isImportClause(parent) || ts.isNamespaceImport(parent) || ts.isTypeNode(parent)) return false;
  if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent))
    return !isExportTable(parent.parent) && (ts.isShorthandPropertyAssignment(parent) || parent.name !== identifier);
  if (ts.isBinaryExpression(parent) && parent.right === identifier)
    return !/^(module\.)?exports\b/.test(parent.left.getText());
  const isName =
    (ts.isFunctionLike(parent) ||
      ts.isVariableDeclaration(parent) ||
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

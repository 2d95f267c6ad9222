import { textOf, unwrap, namesBound } from '../names.ts';
import type { Declaration } from '../scopes.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { linksOf } from './registry.ts';

export type TypeDeclaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** What an exported or imported name is: a declaration, an expression, or a whole module. */
export type Exported = Declaration | TypeDeclaration | ts.MethodDeclaration | ts.Expression | ts.SourceFile;

/** Names that a file gives to others. */
interface Table {
  own: ReadonlyMap<string, Exported>;
  /** `export { a as b }`: the local name; `export { a as b } from 'x'`: a name of another module. */
  renamed: ReadonlyMap<string, { specifier: string | null; name: string }>;
  /** Modules of `export * from`. */
  stars: readonly string[];
}

const tables = new WeakMap<ts.SourceFile, Table>();
const MAX_HOPS = 8;

/** What a file exports under a name, through re-exports; null if it leads out of the tree or nowhere. */
export function exportOf(file: ts.SourceFile, name: string, hops = MAX_HOPS): Exported | null {
  if (hops === 0) return null;
  if (name === '*') return file;
  let table = tables.get(file);
  if (!table) tables.set(file, (table = tableOf(file)));
  const own = table.own.get(name);
  if (own) return own;
  const renamed = table.renamed.get(name);
  if (renamed) {
    return renamed.specifier === null
      ? namedIn(file, renamed.name, hops - 1)
      : moduleMember(file, renamed.specifier, renamed.name, hops - 1);
  }
  // A module of the older kind is its own default; so is one that is loaded as a whole.
  if (name === 'default') return table.own.size > 0 || table.stars.length > 0 ? file : null;
  for (const specifier of table.stars) {
    const found = moduleMember(file, specifier, name, hops - 1);
    if (found) return found;
  }
  return null;
}

/** Whether a file gives a declaration of its own to others, under whatever name. */
export function isExported(declaration: Declaration): boolean {
  const file = declaration.getSourceFile();
  let table = tables.get(file);
  if (!table) tables.set(file, (table = tableOf(file)));
  const isIt = (name: string) => declarationOf(name, file) === declaration;
  return (
    [...table.own.values()].some(one => one === declaration || (ts.isIdentifier(one) && isIt(one.text))) ||
    [...table.renamed.values()].some(({ specifier, name }) => specifier === null && isIt(name))
  );
}

/** What a name means at the top of a file: declared there, or imported. */
export function namedIn(file: ts.SourceFile, name: string, hops = MAX_HOPS): Exported | null {
  return declarationOf(name, file) ?? typeIn(file, name) ?? importedAs(file, name, hops);
}

/** What an imported name is in the file that declares it. */
export function importedAs(file: ts.SourceFile, name: string, hops = MAX_HOPS): Exported | null {
  const binding = linksOf(file)?.imports.get(name);
  return binding ? moduleMember(file, binding.specifier, binding.name, hops - 1) : null;
}

export function moduleMember(from: ts.SourceFile, specifier: string, name: string, hops = MAX_HOPS): Exported | null {
  const target = linksOf(from)?.open(specifier, name);
  return target ? exportOf(target, name, hops) : null;
}

function typeIn(file: ts.SourceFile, name: string): TypeDeclaration | null {
  for (const statement of file.statements) {
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    if (isType && statement.name.text === name) return statement;
  }
  return null;
}

function tableOf(file: ts.SourceFile): Table {
  const own = new Map<string, Exported>();
  const renamed = new Map<string, { specifier: string | null; name: string }>();
  const stars: string[] = [];
  let whole: string | null = null;
  for (const statement of file.statements) {
    if (ts.isExportDeclaration(statement)) {
      readClause(statement, renamed, stars);
    } else if (ts.isExportAssignment(statement)) {
      own.set('default', statement.expression);
    } else if (ts.isExpressionStatement(statement)) {
      readAssignment(statement.expression, whole, own);
    } else {
      for (const [name, declared] of exportedBy(statement)) own.set(name, declared);
      whole ??= nameOfModule(statement);
    }
  }
  return { own, renamed, stars };
}

function readClause(
  { exportClause: clause, moduleSpecifier }: ts.ExportDeclaration,
  renamed: Map<string, { specifier: string | null; name: string }>,
  stars: string[],
): void {
  const specifier = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : null;
  if (!clause) {
    if (specifier !== null) stars.push(specifier);
  } else if (ts.isNamespaceExport(clause)) {
    if (specifier !== null) renamed.set(textOf(clause.name), { specifier, name: '*' });
  } else {
    for (const one of clause.elements)
      renamed.set(textOf(one.name), { specifier, name: textOf(one.propertyName ?? one.name) });
  }
}

function exportedBy(statement: ts.Statement): [string, Exported][] {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some(modifier => modifier.kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(declaration =>
      namesBound(declaration.name).flatMap((name): [string, Exported][] => {
        const found = declarationOf(name, statement.getSourceFile());
        return found ? [[name, found]] : [];
      }),
    );
  }
  const isDeclared =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  if (!isDeclared) return [];
  const isDefault = modifiers.some(modifier => modifier.kind === ts.SyntaxKind.DefaultKeyword);
  return [[isDefault ? 'default' : (statement.name?.text ?? 'default'), statement]];
}

/** `const Users = module.exports;`: what is put on `Users` later is exported. */
function nameOfModule(statement: ts.Statement): string | null {
  if (!ts.isVariableStatement(statement)) return null;
  const found = statement.declarationList.declarations.find(
    ({ name, initializer }) => ts.isIdentifier(name) && initializer && isModule(initializer),
  );
  return found ? textOf(found.name) : null;
}

const isModule = (expression: ts.Expression) => /^(module\.)?exports$/.test(expression.getText());

/** `module.exports = x`, `exports.name = x`, `Users.name = x`. */
function readAssignment(expression: ts.Expression, whole: string | null, own: Map<string, Exported>): void {
  const inner = unwrap(expression);
  if (!ts.isBinaryExpression(inner) || inner.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
  const { left } = inner;
  let { right } = inner;
  while (ts.isBinaryExpression(right) && right.operatorToken.kind === ts.SyntaxKind.EqualsToken) right = right.right;
  if (isModule(left)) {
    own.set('default', right);
    if (!ts.isObjectLiteralExpression(right)) return;
    for (const property of right.properties) {
      if (ts.isShorthandPropertyAssignment(property)) own.set(property.name.text, property.name);
      else if (ts.isPropertyAssignment(property)) own.set(textOf(property.name), property.initializer);
      else if (ts.isMethodDeclaration(property) && !ts.isComputedPropertyName(property.name))
        own.set(textOf(property.name), property);
    }
  } else if (ts.isPropertyAccessExpression(left)) {
    const { expression: owner, name } = left;
    if (isModule(owner) || (whole !== null && ts.isIdentifier(owner) && owner.text === whole))
      own.set(name.text, right);
  }
}

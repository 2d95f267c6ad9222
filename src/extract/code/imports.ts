import { bareSpecifier } from './specifiers.ts';
import { ts } from './ts-morph.ts';

/** What a local name stands for: an export of another module. `name` is `default`, `*` or the exported name. */
export interface Binding {
  specifier: string;
  name: string;
}

/** Names that a file imports, by `import`, `require`, and `lazy(() => import(…))`. */
export function readImports(ast: ts.SourceFile): ReadonlyMap<string, Binding> {
  const bindings = new Map<string, Binding>();
  const own = new Set<string>();
  const types = new Set<string>();
  for (const statement of ast.statements) {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const specifier = bareSpecifier(statement.moduleSpecifier.text);
      const clause = statement.importClause;
      if (clause?.name) bindings.set(clause.name.text, { specifier, name: 'default' });
      const named = clause?.namedBindings;
      if (named && ts.isNamespaceImport(named)) bindings.set(named.name.text, { specifier, name: '*' });
      if (named && ts.isNamedImports(named)) {
        for (const one of named.elements) {
          bindings.set(one.name.text, { specifier, name: (one.propertyName ?? one.name).text });
          if (one.isTypeOnly || clause?.isTypeOnly) types.add(one.name.text);
        }
      }
    } else if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) {
        readVariable(declaration, bindings);
        if (ts.isIdentifier(declaration.name)) own.add(declaration.name.text);
      }
    } else if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name) {
      own.add(statement.name.text);
    }
  }
  // `import { type Note }` beside `const Note`: the value is the file's own.
  for (const name of types) if (own.has(name)) bindings.delete(name);
  return bindings;
}

function readVariable({ name, initializer }: ts.VariableDeclaration, bindings: Map<string, Binding>): void {
  const required = initializer && requiredBy(initializer);
  if (!required) return;
  if (ts.isIdentifier(name)) {
    bindings.set(name.text, required);
  } else if (ts.isObjectBindingPattern(name)) {
    for (const one of name.elements) {
      const exported = one.propertyName ?? one.name;
      if (ts.isIdentifier(one.name) && ts.isIdentifier(exported))
        bindings.set(one.name.text, { specifier: required.specifier, name: exported.text });
    }
  }
}

/**
 * What an initializer loads: `require('x')`, `require('x').Name`, `lazy(() => import('x'))`. The module itself counts as
 * its default export: for `module.exports =` and a compiled default it is used in the same way.
 */
function requiredBy(expression: ts.Expression): Binding | null {
  if (ts.isPropertyAccessExpression(expression)) {
    const required = requiredBy(expression.expression);
    return required && { ...required, name: expression.name.text };
  }
  if (!ts.isCallExpression(expression)) return null;
  const [first] = expression.arguments;
  const isLoad =
    expression.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression.expression) && expression.expression.text === 'require');
  if (isLoad)
    return first && ts.isStringLiteralLike(first) ? { specifier: bareSpecifier(first.text), name: 'default' } : null;
  if (first && ts.isArrowFunction(first) && !ts.isBlock(first.body)) return requiredBy(first.body);
  return null;
}

/** Every module that the file names: imports, re-exports and bindings of `require`. */
export function specifiersOf(ast: ts.SourceFile, bindings: ReadonlyMap<string, Binding>): string[] {
  const specifiers = [...bindings.values()].map(binding => binding.specifier);
  for (const statement of ast.statements) {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier))
      specifiers.push(bareSpecifier(statement.moduleSpecifier.text));
  }
  return [...new Set(specifiers)];
}

/** `@scope/name/deep` -> `@scope/name`; null for a path. */
export function packageOf(specifier: string): string | null {
  if (/^[./]/.test(specifier)) return null;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

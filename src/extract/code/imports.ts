import { ts } from './ts-morph.ts';

/** What a local name stands for: an export of another module. `name` is `default`, `*` or the exported name. */
export interface Binding {
  specifier: string;
  name: string;
}

/** Names that a file imports, by `import`, `require`, and `lazy(() => import(…))`. */
export function readImports(ast: ts.SourceFile): ReadonlyMap<string, Binding> {
  const bindings = new Map<string, Binding>();
  for (const statement of ast.statements) {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const specifier = statement.moduleSpecifier.text;
      const clause = statement.importClause;
      if (clause?.name) bindings.set(clause.name.text, { specifier, name: 'default' });
      const named = clause?.namedBindings;
      if (named && ts.isNamespaceImport(named)) bindings.set(named.name.text, { specifier, name: '*' });
      if (named && ts.isNamedImports(named)) {
        for (const one of named.elements) {
          bindings.set(one.name.text, { specifier, name: (one.propertyName ?? one.name).text });
        }
      }
    } else if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) readVariable(declaration, bindings);
    }
  }
  return bindings;
}

function readVariable({ name, initializer }: ts.VariableDeclaration, bindings: Map<string, Binding>): void {
  if (!initializer) return;
  const specifier = requiredBy(initializer);
  if (specifier === null) return;
  if (ts.isIdentifier(name)) {
    // `require` gives the module itself, which for a compiled default export and for `module.exports =` is the same use.
    bindings.set(name.text, { specifier, name: 'default' });
  } else if (ts.isObjectBindingPattern(name)) {
    for (const one of name.elements) {
      const exported = one.propertyName ?? one.name;
      if (ts.isIdentifier(one.name) && ts.isIdentifier(exported))
        bindings.set(one.name.text, { specifier, name: exported.text });
    }
  }
}

/** The module that an initializer loads: `require('x')`, `require('x').default`, `lazy(() => import('x'))`. */
function requiredBy(expression: ts.Expression): string | null {
  if (ts.isPropertyAccessExpression(expression)) return requiredBy(expression.expression);
  if (!ts.isCallExpression(expression)) return null;
  const [first] = expression.arguments;
  const isLoad =
    expression.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression.expression) && expression.expression.text === 'require');
  if (isLoad) return first && ts.isStringLiteralLike(first) ? first.text : null;
  if (first && ts.isArrowFunction(first) && !ts.isBlock(first.body)) return requiredBy(first.body);
  return null;
}

/** Every module that the file names: imports, re-exports and bindings of `require`. */
export function specifiersOf(ast: ts.SourceFile, bindings: ReadonlyMap<string, Binding>): string[] {
  const specifiers = [...bindings.values()].map(binding => binding.specifier);
  for (const statement of ast.statements) {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier))
      specifiers.push(statement.moduleSpecifier.text);
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

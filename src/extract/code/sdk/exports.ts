import { textOf } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import type { Origin, OriginContext } from './origin.ts';
import { ofModule, originOf } from './origin.ts';

/** What a file exports under a name: its own value, or what it hands on from another module. */
export function exportOf(path: string, name: string, context: OriginContext, steps: number): Origin | null {
  const file = steps > 0 ? context.slice.parse(path) : null;
  if (!file) return null;
  const all: string[] = [];
  for (const statement of file.ast.statements) {
    if (ts.isExportDeclaration(statement)) {
      const specifier = specifierOf(statement);
      if (!statement.exportClause) {
        if (specifier !== null) all.push(specifier);
        continue;
      }
      if (ts.isNamespaceExport(statement.exportClause)) {
        if (textOf(statement.exportClause.name) === name && specifier !== null)
          return ofModule(specifier, '*', path, context, steps);
        continue;
      }
      const one = statement.exportClause.elements.find(element => textOf(element.name) === name);
      if (!one) continue;
      const original = textOf(one.propertyName ?? one.name);
      if (specifier !== null) return ofModule(specifier, original, path, context, steps);
      return localNamed(original, file, context, steps);
    }
    if (ts.isExportAssignment(statement) && name === 'default')
      return originOf(statement.expression, file, context, steps);
  }
  const own = localNamed(name, file, context, steps) ?? ofCommonJs(name, file, context, steps);
  if (own) return own;
  // `export * from '@sentry/react'`: the first that is a package, or that knows the name.
  for (const specifier of all) {
    if (!context.slice.mayGive(path, specifier, name)) continue;
    const origin = ofModule(specifier, name, path, context, steps);
    if (origin) return origin;
  }
  return null;
}

function specifierOf({ moduleSpecifier }: ts.ExportDeclaration): string | null {
  return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : null;
}

function localNamed(name: string, file: ParsedFile, context: OriginContext, steps: number): Origin | null {
  const binding = file.imports.get(name);
  const declaration = declarationOf(name, file.ast);
  if (binding) return ofModule(binding.specifier, binding.name, file.path, context, steps);
  // A function is asked as well: the vendor's own snippet is often exported as one.
  const own =
    declaration && (ts.isVariableDeclaration(declaration) || ts.isFunctionDeclaration(declaration))
      ? declaration.name
      : undefined;
  return own && ts.isIdentifier(own) ? originOf(own, file, context, steps) : null;
}

/**
 * `module.exports = posthog`, `exports.posthog = …`, `module.exports = { posthog }`, also in one arm of an `if`: the other
 * often exports a stand-in for tests.
 */
function ofCommonJs(name: string, file: ParsedFile, context: OriginContext, steps: number): Origin | null {
  for (const { left, right } of assignmentsIn(file.ast.statements)) {
    const origin = exportedBy(left.getText(), right);
    if (origin) return origin;
  }
  return null;

  function exportedBy(target: string, right: ts.Expression): Origin | null {
    if (target === `exports.${name}` || target === `module.exports.${name}`)
      return originOf(right, file, context, steps);
    if (target !== 'module.exports') return null;
    if (name === 'default') return originOf(right, file, context, steps);
    if (!ts.isObjectLiteralExpression(right)) return null;
    const property = right.properties.find(one => one.name && textOf(one.name) === name);
    if (property && ts.isShorthandPropertyAssignment(property)) return localNamed(name, file, context, steps);
    if (property && ts.isPropertyAssignment(property)) return originOf(property.initializer, file, context, steps);
    return null;
  }
}

/** Assignments that run when a module is loaded. */
function assignmentsIn(statements: readonly ts.Statement[]): ts.BinaryExpression[] {
  return statements.flatMap(statement => {
    if (ts.isExpressionStatement(statement))
      return ts.isBinaryExpression(statement.expression) ? [statement.expression] : [];
    if (ts.isBlock(statement)) return assignmentsIn(statement.statements);
    if (!ts.isIfStatement(statement)) return [];
    return assignmentsIn([statement.thenStatement, ...(statement.elseStatement ? [statement.elseStatement] : [])]);
  });
}

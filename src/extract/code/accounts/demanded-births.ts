import { isBirthName } from '../age/birth-names.ts';
import { importedAs } from '../links/exports.ts';
import { receiverOf, textOf, throughout, unwrap } from '../names.ts';
import type { Row } from '../rows/row.ts';
import { declarationOf, valueOfDeclaration } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/**
 * Whether nobody is kept in a table without a birth: `dateOfBirth: { type: Date, required: true }`. One that may be left empty is
 * asked of nobody.
 */
export function demandsBirth({ at, made }: Row): boolean {
  const model = modelOf(made ?? at);
  const declared = model && (declarationOf(model.text, model) ?? importedAs(model.getSourceFile(), model.text));
  return !!declared && ts.isVariableDeclaration(declared) && isDemandedIn(declared, 2);
}

/** `User` of `User.create(…)` and of `new User(…)`. */
function modelOf(at: ts.Node): ts.Identifier | null {
  for (let node = at; node && !ts.isStatement(node); node = node.parent) {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) continue;
    const named = unwrap(ts.isNewExpression(node) ? node.expression : (receiverOf(node.expression) ?? node.expression));
    return ts.isIdentifier(named) ? named : null;
  }
  return null;
}

function isDemandedIn(declared: ts.VariableDeclaration, steps: number): boolean {
  const value = valueOfDeclaration(declared);
  if (!value) return false;
  let isDemanded = false;
  throughout(value, node => {
    if (ts.isPropertyAssignment(node) && isBirthName(textOf(node.name))) isDemanded ||= isDemandedBy(node.initializer);
    // `mongoose.model('User', userSchema)`
    if (steps === 0 || !ts.isIdentifier(node) || !ts.isCallExpression(node.parent) || node.parent.expression === node)
      return;
    const schema = declarationOf(node.text, node);
    if (schema && schema !== declared && ts.isVariableDeclaration(schema))
      isDemanded ||= isDemandedIn(schema, steps - 1);
  });
  return isDemanded;
}

function isDemandedBy(column: ts.Expression): boolean {
  const inner = unwrap(column);
  if (!ts.isObjectLiteralExpression(inner)) return false;
  const said = (name: string) =>
    inner.properties.find(
      (one): one is ts.PropertyAssignment => ts.isPropertyAssignment(one) && textOf(one.name) === name,
    )?.initializer;
  if (said('default') || said('defaultValue')) return false;
  const required = said('required');
  if (required && ts.isArrayLiteralExpression(required))
    return required.elements[0]?.kind === ts.SyntaxKind.TrueKeyword;
  return required?.kind === ts.SyntaxKind.TrueKeyword || said('allowNull')?.kind === ts.SyntaxKind.FalseKeyword;
}

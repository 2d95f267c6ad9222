import { isBirthName } from '../age/birth-words.ts';
import { importedAs } from '../links/exports.ts';
import { nameOf, receiverOf, textOf, throughout, unwrap } from '../names.ts';
import type { Row } from '../rows/row.ts';
import { declarationOf, valueBehind, valueOfDeclaration } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Whether a table keeps nobody without a birth, has no place for one at all, or neither can be told. */
export type Demand = 'always' | 'never' | 'open';

/**
 * What a table demands: `dateOfBirth: { type: Date, required: true }`. One that may be left empty is asked of nobody, and a model of
 * Mongoose drops whatever it does not list. Source: Mongoose's documentation on `strict`.
 */
export function demandOfBirth({ at, made }: Row): Demand {
  const model = modelOf(made ?? at);
  const declared = model && (declarationOf(model.text, model) ?? importedAs(model.getSourceFile(), model.text));
  if (!declared || !ts.isVariableDeclaration(declared)) return 'open';
  if (isDemandedIn(declared, 2)) return 'always';
  return hasNoPlace(declared) ? 'never' : 'open';
}

/** `mongoose.model('User', new Schema({ email: String, password: String }))`, as long as all of it is written out. */
function hasNoPlace(declared: ts.VariableDeclaration): boolean {
  const made = valueOfDeclaration(declared);
  if (!made || !ts.isCallExpression(made) || nameOf(made.expression) !== 'model') return false;
  const given = made.arguments[1] && valueBehind(made.arguments[1]);
  if (!given || !ts.isNewExpression(given) || nameOf(given.expression) !== 'Schema') return false;
  const [columns, options] = given.arguments ?? [];
  const listed = columns && unwrap(columns);
  if (!listed || !ts.isObjectLiteralExpression(listed) || (options && !isStrict(options))) return false;
  const isAdded =
    made.arguments[1] !== given && /\.(add|plugin|set|discriminator)\(/.test(declared.getSourceFile().text);
  const isNamed = (one: ts.ObjectLiteralElementLike) =>
    ts.isPropertyAssignment(one) && !ts.isComputedPropertyName(one.name);
  return !isAdded && listed.properties.every(isNamed) && !mayHoldAge(listed);
}

/** Also below: `profile: { age: Number }`, and what is made of no known columns: `profile: profileSchema`, `more: Mixed`. */
function mayHoldAge(columns: ts.ObjectLiteralExpression): boolean {
  let isFound = false;
  throughout(columns, node => {
    if (ts.isPropertyAssignment(node)) isFound ||= saysAge(textOf(node.name));
    else if (ts.isSpreadAssignment(node) || ts.isShorthandPropertyAssignment(node)) isFound = true;
    else if (ts.isObjectLiteralExpression(node)) isFound ||= node.properties.length === 0;
    else if (ts.isIdentifier(node)) isFound ||= HOLDS_ANYTHING.test(node.text);
  });
  return isFound;
}

const HOLDS_ANYTHING = /^(Object|Map|Mixed|\w*Schema)$/;
/** `age_group`, `isAdult`, `over13`: by whole words, as `language` and `image` say nothing of anybody's age. */
const saysAge = (column: string): boolean =>
  isBirthName(column) || splitWords(column).some(word => AGE.test(word)) || /over ?\d\d/.test(column.toLowerCase());
const AGE = /^((user|member)?ages?|adults?|minors?|underage)$/;

/** Options that are written out, and do not let in what is not listed. */
function isStrict(options: ts.Expression): boolean {
  const inner = unwrap(options);
  return (
    ts.isObjectLiteralExpression(inner) &&
    inner.properties.every(one => ts.isPropertyAssignment(one) && textOf(one.name) !== 'strict')
  );
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

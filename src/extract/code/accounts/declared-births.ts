import { namesBirth } from '../age/birth-names.ts';
import { enclosingNames, nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import type { BirthSite } from './birth-sites.ts';

const SCHEMAS =
  /^(object|strictObject|looseObject|shape|interface|Schema|Object|model|pgTable|mysqlTable|sqliteTable|keys|define|group)$/;
const TAKEN = /(register|registration|sign_?up|createuser|create_?account|newuser|newaccount)/i;

/** A key of a schema, a column, or a member of a type that is named for a sign-up. */
export function declaredAt(node: ts.Node): BirthSite | null {
  if (ts.isPropertyAssignment(node) && namesBirth(node.name)) {
    if (isYesOrNo(node.initializer)) return null;
    const isRule =
      isColumnType(node.initializer) ||
      // `fb.group({ dateOfBirth: ['', Validators.required] })`
      ts.isArrayLiteralExpression(unwrap(node.initializer)) ||
      ts.isCallExpression(unwrap(node.initializer)) ||
      ts.isObjectLiteralExpression(unwrap(node.initializer));
    const holder = node.parent.parent;
    const made = ts.isCallExpression(holder) || ts.isNewExpression(holder) ? nameOf(holder.expression) : null;
    const isOutput = enclosingOwner(node).some(name => /response|output|reply|view/i.test(name));
    return isRule && made !== null && SCHEMAS.test(made) && !isOutput ? { node: node.name, trait: 'declared' } : null;
  }
  if (ts.isPropertyDeclaration(node) && namesBirth(node.name)) {
    const isColumn = (ts.getDecorators(node) ?? []).length > 0;
    return isColumn ? { node: node.name, trait: 'declared' } : null;
  }
  if (!ts.isPropertySignature(node) || !namesBirth(node.name)) return null;
  const owner = ts.isInterfaceDeclaration(node.parent)
    ? node.parent
    : ts.isTypeAliasDeclaration(node.parent.parent)
      ? node.parent.parent
      : null;
  return owner && TAKEN.test(owner.name.text) && !/response|event|error/i.test(owner.name.text)
    ? { node: node.name, trait: 'declared' }
    : null;
}

/** `new Schema({ birthday: Date })`, `define('User', { dob: DataTypes.DATEONLY })` */
const isColumnType = (initializer: ts.Expression): boolean =>
  /^(Date|String|Number|(DataTypes|Sequelize|Schema\.Types|mongoose\.Schema\.Types)\.\w+)$/.test(
    unwrap(initializer).getText(),
  );

/** `{ type: Boolean }`, `z.boolean()`, `DataTypes.BOOLEAN`: whether a birth is shown, and never when it was. */
function isYesOrNo(initializer: ts.Expression): boolean {
  const inner = unwrap(initializer);
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.some(
      one => ts.isPropertyAssignment(one) && /^type$/.test(textOf(one.name)) && isYesOrNo(one.initializer),
    );
  if (ts.isCallExpression(inner)) {
    const called = unwrap(inner.expression);
    if (/^(boolean|bool)$/i.test(nameOf(called) ?? '')) return true;
    return ts.isPropertyAccessExpression(called) && isYesOrNo(called.expression);
  }
  return ts.isStringLiteralLike(inner) ? /^bool/i.test(inner.text) : /^(boolean|bool)$/i.test(nameOf(inner) ?? '');
}

function enclosingOwner(node: ts.Node): string[] {
  for (let at: ts.Node = node; at.parent; at = at.parent) if (ts.isVariableDeclaration(at)) return [at.name.getText()];
  return enclosingNames(node);
}

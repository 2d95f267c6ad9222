import { nameOf, receiverOf, textOf, unwrap } from '../../names.ts';
import { declarationOf, valueOf } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';

/** Calls that change the rows that meet a condition. */
const CHANGES = /^(update|updateOne|updateMany|updateBy|patch)$/;
const FINDS_AND_CHANGES = /^find\w*And(Update|Modify|Replace|Delete|Remove)$/;
/** Where the answer says how many there were. */
const COUNTS =
  /^(matchedCount|modifiedCount|nModified|affected|affectedRows|affectedCount|changedRows|count|rowCount|numUpdatedRows|numAffectedRows)$/;

/** What a query is given as its condition, and not as what is to be written. Nothing where a row is made that was not there. */
export function conditionsOf(call: ts.CallExpression): readonly ts.Expression[] {
  const name = nameOf(call.expression) ?? '';
  if (makesRows(call)) return [];
  const given = call.arguments.map(valueGiven);
  if (FINDS_AND_CHANGES.test(name)) return given.slice(0, 1);
  if (!CHANGES.test(name)) return given;
  // `update(values, { where: … })`, `updateMany({ where: …, data: … })`
  const where = given.flatMap(one => memberOf(one, 'where') ?? []);
  return where.length > 0 ? where : given.slice(0, 1);
}

/** `findOrCreate(…)`, `findOneAndUpdate(…, { upsert: true })`: there is a row in any case. */
export function makesRows({ expression, arguments: given }: ts.CallExpression): boolean {
  if (/OrCreate|OrBuild|OrInsert|[uU]psert/.test(nameOf(expression) ?? '')) return true;
  return given.some(one => memberOf(valueGiven(one), 'upsert') !== null);
}

function valueGiven(given: ts.Expression): ts.Expression {
  const inner = unwrap(given);
  const value = ts.isIdentifier(inner) ? valueOf(inner) : null;
  return value && ts.isObjectLiteralExpression(unwrap(value)) ? unwrap(value) : inner;
}

function memberOf(options: ts.Expression, key: string): ts.Expression | null {
  if (!ts.isObjectLiteralExpression(options)) return null;
  const found = options.properties.find(one => one.name && textOf(one.name) === key);
  if (!found) return null;
  return ts.isPropertyAssignment(found)
    ? found.initializer
    : ts.isShorthandPropertyAssignment(found)
      ? found.name
      : null;
}

/** `matchedCount` of `const { matchedCount } = await friendships.updateOne(…)`, `result.affected`: the call that changed so many. */
export function changeBehind(count: ts.Expression): ts.CallExpression | null {
  const inner = unwrap(count);
  if (ts.isPropertyAccessExpression(inner)) {
    const owner = receiverOf(inner);
    return COUNTS.test(inner.name.text) && owner ? changeIn(owner) : null;
  }
  const declared = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  if (!declared || !ts.isBindingElement(declared)) return null;
  const { parent: pattern, propertyName, name } = declared;
  if (!ts.isVariableDeclaration(pattern.parent) || !pattern.parent.initializer) return null;
  // `const [changed] = await Friendship.update(…)`
  const isCount = ts.isArrayBindingPattern(pattern)
    ? pattern.elements[0] === declared
    : COUNTS.test(textOf(propertyName ?? name));
  return isCount ? changeIn(pattern.parent.initializer) : null;
}

function changeIn(expression: ts.Expression): ts.CallExpression | null {
  const inner = unwrap(expression);
  const made = unwrap(ts.isIdentifier(inner) ? (valueOf(inner) ?? inner) : inner);
  return ts.isCallExpression(made) && CHANGES.test(nameOf(made.expression) ?? '') ? made : null;
}

import { literalOf } from '../literals.ts';
import { nameOf, unwrap } from '../names.ts';
import { tableIn } from '../rows/tables.ts';
import { ts } from '../ts-morph.ts';
import { isKnownBy, isPeopleTable } from './names.ts';

/**
 * A store of documents knows no part of a text: it is asked for all names from the one that was typed on, up to the last
 * that begins so (Firestore, `where('name', '>=', q)` and `orderBy('name').startAt(q)`).
 */
export function asksByPrefix(call: ts.CallExpression): boolean {
  const name = nameOf(call.expression) ?? '';
  const owner = ts.isPropertyAccessExpression(call.expression) ? unwrap(call.expression.expression) : null;
  if (owner && name === 'where') return isFrom(call) && stepsBefore(owner).some(isCollectionOfPeople);
  if (owner && name === 'startAt') {
    const before = stepsBefore(owner);
    return isAsked(call.arguments[0]) && before.some(ordersByName) && before.some(isCollectionOfPeople);
  }
  if (owner || name !== 'query') return false;
  const [place, ...steps] = call.arguments.map(unwrap).filter(ts.isCallExpression);
  if (!place || !isCollectionOfPeople(place)) return false;
  const starts = steps.some(one => nameOf(one.expression) === 'startAt' && isAsked(one.arguments[0]));
  return steps.some(one => nameOf(one.expression) === 'where' && isFrom(one)) || (starts && steps.some(ordersByName));
}

/** `where('username', '>=', typed)` */
function isFrom({ arguments: [column, operator, value] }: ts.CallExpression): boolean {
  return (
    isName(column) &&
    operator !== undefined &&
    ts.isStringLiteralLike(operator) &&
    operator.text === '>=' &&
    isAsked(value)
  );
}

const isName = (column: ts.Expression | undefined) =>
  column !== undefined && ts.isStringLiteralLike(column) && isKnownBy(column.text);
const isAsked = (value: ts.Expression | undefined) => value !== undefined && literalOf(value) === null;
const ordersByName = (step: ts.CallExpression) =>
  /^orderBy(Child)?$/.test(nameOf(step.expression) ?? '') && isName(step.arguments[0]);

function isCollectionOfPeople(step: ts.CallExpression): boolean {
  if (!/^(collection|collectionGroup|ref)$/.test(nameOf(step.expression) ?? '')) return false;
  const table = tableIn(step.arguments.at(-1));
  return table !== null && isPeopleTable(table);
}

/** The calls of a chain, from the last to the first. */
function stepsBefore(owner: ts.Expression): ts.CallExpression[] {
  const steps: ts.CallExpression[] = [];
  for (let at: ts.Expression = owner; ;) {
    if (ts.isCallExpression(at)) {
      steps.push(at);
      at = unwrap(at.expression);
    } else if (ts.isPropertyAccessExpression(at)) at = unwrap(at.expression);
    else return steps;
  }
}

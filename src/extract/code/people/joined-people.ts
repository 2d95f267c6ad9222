import { isFunction, nameOf, unwrap } from '../names.ts';
import { tableIn } from '../rows/tables.ts';
import { ts } from '../ts-morph.ts';
import { isPeopleTable } from './names.ts';

/** Rows that are there to say who belongs together: what finds them finds people. */
const OF_PEOPLE =
  /^(member|membership|follow|follower|following|friend|friendship|contact|participant|subscriber|connection|match|attendee|student|teacher|player|people|person|user|profile|account)s?$/;

/**
 * `from(orders).leftJoin(users, …).where(ilike(users.name, …))`: rows of another table, narrowed down by whose they are. Nobody
 * is found who was not in the list before.
 */
export function isOfOtherRows(condition: ts.CallExpression): boolean {
  for (let at: ts.Node = condition.parent; at && !ts.isStatement(at) && !isFunction(at); at = at.parent) {
    if (!ts.isCallExpression(at) || nameOf(at.expression) !== 'where') continue;
    const table = begunFrom(at.expression);
    return table !== null && !isPeopleTable(table) && !table.some(word => OF_PEOPLE.test(word));
  }
  return false;
}

/** The table from which the steps of a query begin. */
function begunFrom(steps: ts.Expression): readonly string[] | null {
  for (let at = unwrap(steps); ts.isCallExpression(at) || ts.isPropertyAccessExpression(at); at = unwrap(at.expression))
    if (ts.isCallExpression(at) && nameOf(at.expression) === 'from') return tableIn(at.arguments[0]);
  return null;
}

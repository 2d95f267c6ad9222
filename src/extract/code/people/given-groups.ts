import { chainOf, eachNode, textOf } from '../names.ts';
import { isSent } from '../sent/chosen-by-sender.ts';
import { ts } from '../ts-morph.ts';

/** What a group is told by, and not who is in it. */
const WHICH =
  /(team|workspace|organi[sz]ation|org|tenant|company|class|classroom|course|school|facility|group|community|guild|server|room|channel)_?(id|ids|uuid|slug)?$/i;

/**
 * `{ schoolId: req.query.schoolId }`, `eq(users.schoolId, schoolId)` of `const { schoolId } = req.query`: whoever asks says which
 * group, and nothing says that they are in it.
 */
export function isGivenGroup(condition: ts.Node): boolean {
  const [column, value] = partsOf(condition);
  return column !== null && value !== null && WHICH.test(column) && isSent(value);
}

/** Each such group of a query: the column, and the value that the request gives. */
export function groupGivenIn(query: ts.Node): { column: string; value: ts.Expression }[] {
  const found: { column: string; value: ts.Expression }[] = [];
  eachNode(query, node => {
    const [column, value] = isGivenGroup(node) ? partsOf(node) : [null, null];
    if (column !== null && value !== null) found.push({ column, value });
  });
  return found;
}

function partsOf(node: ts.Node): [string | null, ts.Expression | null] {
  if (ts.isShorthandPropertyAssignment(node)) return [node.name.text, node.name];
  if (ts.isPropertyAssignment(node)) return [textOf(node.name), node.initializer];
  if (!ts.isCallExpression(node)) return [null, null];
  const [column, value] = node.arguments;
  return [column ? (chainOf(column).at(-1) ?? null) : null, value ?? null];
}

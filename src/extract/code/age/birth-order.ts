import type { CompiledConcept } from '../concepts.ts';
import { nameOf, unwrap } from '../names.ts';
import { numberedIn } from '../stand-ins.ts';
import { ts } from '../ts-morph.ts';
import { mentionsBirth, readsBirth } from './birth-names.ts';
import { isBirthName } from './birth-words.ts';
import { isCutoff } from './cutoffs.ts';

/** Words of a moment that is no birth, on the other side of a date some years back. */
const OTHER_MOMENTS =
  /created|updated|joined|expire|publish|modified|visited|seen|registered|start|end|issued|timestamp/i;

/** A comparison by date, and whether its outcome means "old enough". */
export interface BirthOrder {
  node: ts.Expression;
  protects: boolean;
}

/**
 * `isBefore(birthday, subYears(new Date(), 13))`, `dayjs(dob).isAfter(limit)`: what date libraries write as a call. Old
 * enough is who was born before the limit.
 */
export function birthOrderOfCall(
  call: ts.CallExpression,
  outcome: boolean,
  concept: CompiledConcept,
): BirthOrder | null {
  if (concept.guard !== 'age') return null;
  const name = nameOf(call.expression) ?? '';
  const direction = /^is(Same(Or)?)?Before$/.test(name) ? -1 : /^is(Same(Or)?)?After$/.test(name) ? 1 : 0;
  if (direction === 0) return null;
  const isMethod = ts.isPropertyAccessExpression(call.expression) && call.arguments.length === 1;
  const [left, right] = isMethod
    ? [(call.expression as ts.PropertyAccessExpression).expression, call.arguments[0]]
    : call.arguments;
  if (!left || !right) return null;
  const isBirthFirst = isBirth(left);
  if (isBirthFirst === isBirth(right)) return null;
  const [birth, limit] = isBirthFirst ? [left, right] : [right, left];
  if (!isCutoff(limit) && !mayBeLimit(limit)) return null;
  const isBefore = (direction === -1) === isBirthFirst;
  return { node: birthIn(birth), protects: isBefore === outcome };
}

/** `parsed > minimum` where only the other side says that it is about age. */
export function birthOrderOf({ left, right }: ts.BinaryExpression, size: 1 | -1, outcome: boolean): BirthOrder | null {
  const isLimitFirst = isCutoff(left);
  if (isLimitFirst === isCutoff(right)) return null;
  const moment = isLimitFirst ? right : left;
  if (OTHER_MOMENTS.test(moment.getText()) || ts.isNumericLiteral(unwrap(moment))) return null;
  const isBirthAbove = isLimitFirst ? size < 0 : size > 0;
  // `new Date(body.birthday) > minimum`: a name inside is what is pointed at.
  const node = ts.isNewExpression(unwrap(moment)) ? birthIn(moment) : numberedIn(moment);
  return { node, protects: isBirthAbove !== outcome };
}

const isBirth = (expression: ts.Expression) => readsBirth(expression) || mentionsBirth(expression);

const mayBeLimit = (limit: ts.Expression) => /age|min|limit|cutoff|threshold|adult|year/i.test(limit.getText());

/** The name of the birth inside an expression such as `new Date(user.birthday)`. */
function birthIn(expression: ts.Expression): ts.Expression {
  const inner = unwrap(expression);
  if (
    (ts.isIdentifier(inner) && isBirthName(inner.text)) ||
    (ts.isPropertyAccessExpression(inner) && readsBirth(inner))
  )
    return inner;
  let found: ts.Expression | null = null;
  const look = (node: ts.Node): void => {
    if (found) return;
    if (ts.isIdentifier(node) && isBirthName(node.text)) found = node;
    else ts.forEachChild(node, look);
  };
  look(inner);
  return found ?? inner;
}

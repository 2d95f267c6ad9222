import type { Place } from '../../../model/place.ts';
import type { Evidence } from '../../../model/verdict.ts';
import { nameOf, unwrap } from '../names.ts';
import { operandsOf } from '../operands.ts';
import { ts } from '../ts-morph.ts';
import { heldAt } from './dominance.ts';
import { oneLine } from './guards.ts';

/** Names by which a function says whether something may happen. */
const ASKS =
  /^(should|may|can|allows?|permits?)[A-Z_]|^(is|are|has)\w*(Allowed|Permitted|Enabled|Granted|Accepted|Eligible|Active)$|^is(Tracking|Analytics|Measuring)/;
/** What only says where the program runs, and whether something is there yet. */
const OF_PROGRAM =
  /dom|browser|window|server|client|production|development|ready|loaded|initiali[sz]ed|mounted|supported/i;

/**
 * Questions that are answered yes wherever control reaches a place, of which nothing says what they ask: `if (!shouldTrack())
 * return`. They guard nothing that is known, and "no guard" would be too much to say.
 */
export function unreadQuestions(node: ts.Node, placeOf: (node: ts.Node) => Place): Evidence[] {
  const calls = heldAt(node).flatMap(one => ('test' in one ? asksIn(one.test, one.outcome) : []));
  return calls.map(call => ({ at: placeOf(call), message: oneLine(call) }));
}

function asksIn(test: ts.Expression, outcome: boolean): ts.CallExpression[] {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return asksIn(inner.operand, !outcome);
  if (ts.isBinaryExpression(inner)) {
    const { kind } = inner.operatorToken;
    const isAll = kind === (outcome ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken);
    return isAll ? operandsOf(inner, kind).flatMap(one => asksIn(one, outcome)) : [];
  }
  const name = outcome && ts.isCallExpression(inner) ? (nameOf(inner.expression) ?? '') : '';
  return ASKS.test(name) && !OF_PROGRAM.test(name) ? [inner as ts.CallExpression] : [];
}

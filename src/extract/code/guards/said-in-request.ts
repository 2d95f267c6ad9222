import { isBirthOrAge } from '../age/birth-names.ts';
import { nameOf, unwrap } from '../names.ts';
import { isFilledInByRequest } from '../sent/bodies.ts';
import { ts } from '../ts-morph.ts';
import type { Check } from './named-checks.ts';

/**
 * `if (req.body.age < 18)`, `const { isAdult } = req.body`, `yearsSince(req.body.birthDate) < 13`: an age that the request states
 * anew, each time as it likes, and not the one of the account.
 */
export const isSaidInRequest = ({ kind, node, via }: Check): boolean =>
  kind === 'age' && (via?.length ?? 0) === 0 && ts.isExpression(node) && isSaid(node);

function isSaid(asked: ts.Expression): boolean {
  const inner = unwrap(asked);
  if (ts.isBinaryExpression(inner)) return isSaid(inner.left) || isSaid(inner.right);
  if (ts.isPrefixUnaryExpression(inner)) return isSaid(inner.operand);
  // `isOldEnough(req.body.to)` looks up whoever is named.
  if (ts.isCallExpression(inner))
    return inner.arguments.some(one => isBirthOrAge(nameOf(one) ?? '') && isFilledInByRequest(one));
  return isFilledInByRequest(inner);
}

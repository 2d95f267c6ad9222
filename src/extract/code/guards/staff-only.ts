import { calleeOf, isAsync } from '../callees.ts';
import { nameOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { usesOfFunction } from '../uses.ts';
import { isEntry, namedAround } from './callers.ts';
import type { Held } from './dominance.ts';
import { heldAt } from './dominance.ts';
import { isForStaff } from './role-decorators.ts';
import { leavesStaff, letsStaffThrough } from './staff-tests.ts';

/** From a place to the functions that lead to it. */
const DEEP = 4;

/**
 * Whether only those who run the product come to a place: it is tested of whoever acts, or everybody who leads there has tested
 * it. What an address or a folder is called proves nothing.
 */
export function isStaffOnly(node: ts.Node, depth = DEEP): boolean {
  if (heldAt(node).some(isOfStaff)) return true;
  const declared = depth > 0 ? namedAround(node) : null;
  if (!declared || isEntry(declared)) return false;
  const uses = usesOfFunction(declared);
  return !!uses && uses.length > 0 && uses.every(use => isStaffOnly(use, depth - 1));
}

function isOfStaff(held: Held): boolean {
  if ('test' in held) return held.over === null && leavesStaff(held.test, held.outcome);
  if (!('passed' in held) || held.over !== null) return false;
  if (held.how === 'middleware' && isForStaff(held.passed)) return true;
  const inner = unwrap(held.passed);
  const callee = ts.isCallExpression(inner) ? inner.expression : inner;
  if (!letsStaffThrough(held.passed)) return false;
  const gate = calleeOf(callee);
  if (held.how === 'middleware') return gate === null || mayRefuse(gate);
  if (held.how !== 'statement' || !THROWS.test(splitWords(nameOf(callee) ?? '')[0] ?? '')) return false;
  return gate === null || (mayRefuse(gate) && (held.awaited || !isAsync(gate)));
}

const THROWS = /^(require|assert|ensure|must|verify|authori[sz]e)$/;

/** A gate that asks nothing lets everybody through: `const requireAdmin = (req, res, next) => next()`. */
const mayRefuse = (gate: FunctionNode): boolean =>
  gate.body !== undefined &&
  /\bif\b|\?[^.?]|&&|\|\||\bthrow\b|\bswitch\b|[Rr]ole|[Pp]ermission/.test(gate.body.getText());

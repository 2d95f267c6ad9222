import { namedAround } from '../guards/callers.ts';
import { heldAt } from '../guards/dominance.ts';
import { nameOf, receiverOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { usesOfFunction } from '../uses.ts';
import { asksForPlace } from './questions-put.ts';

/** From the place to the function that puts the question. */
const DEEP = 2;

/**
 * `if (confirm('Share your position?')) locate()`, `Swal.fire({ text: 'Share your position?' }).then(answer => { if
 * (answer.isConfirmed) locate(); })`: somebody was asked for just this and said yes, here or wherever the function around it runs.
 */
export function isAgreedTo(node: ts.Node, depth = DEEP): boolean {
  const isAgreed = heldAt(node).some(held => 'test' in held && saysYes(held.test, held.outcome));
  if (isAgreed || depth === 0) return isAgreed;
  const around = namedAround(node);
  const uses = around && usesOfFunction(around);
  return !!uses && uses.length > 0 && uses.every(use => isAgreedTo(use, depth - 1));
}

const YES = /^(isConfirmed|confirmed|accepted|agreed|ok|value)$/;
const IS_SO = new Set([ts.SyntaxKind.EqualsEqualsToken, ts.SyntaxKind.EqualsEqualsEqualsToken]);

function saysYes(test: ts.Expression, outcome: boolean): boolean {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return saysYes(inner.operand, !outcome);
  if (!outcome) return false;
  if (ts.isBinaryExpression(inner) && IS_SO.has(inner.operatorToken.kind))
    return unwrap(inner.right).kind === ts.SyntaxKind.TrueKeyword && saysYes(inner.left, true);
  const receiver = receiverOf(inner);
  const isCall = ts.isCallExpression(inner);
  const isYes = !isCall && !!receiver && YES.test(nameOf(inner) ?? '');
  if (receiver && !isCall && !isYes) return false;
  const asked = questionBehind(isYes ? receiver : inner);
  return !!asked && asksForPlace(asked.call, isYes || asked.isPicked);
}

interface Question {
  call: ts.CallExpression;
  /** Whether the name holds the yes itself, taken out of the answer. */
  isPicked: boolean;
}

/** The call whose answer a name holds: `const answer = await ask()`, `ask().then(answer => …)`, or the call itself. */
function questionBehind(answer: ts.Expression): Question | null {
  const inner = unwrap(answer);
  if (ts.isCallExpression(inner)) return { call: inner, isPicked: false };
  let at: ts.Node | null = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const isPicked = !!at && ts.isBindingElement(at) && YES.test((at.propertyName ?? at.name).getText());
  if (at && ts.isBindingElement(at)) at = isPicked ? at.parent.parent : null;
  if (at && ts.isVariableDeclaration(at) && at.initializer) {
    const made = unwrap(at.initializer);
    return ts.isCallExpression(made) ? { call: made, isPicked } : null;
  }
  const callback = at && ts.isParameter(at) && at.parent.parameters[0] === at ? at.parent : null;
  const then = callback && ts.isCallExpression(callback.parent) ? callback.parent : null;
  const before = then && nameOf(then.expression) === 'then' ? receiverOf(then.expression) : null;
  const made = before && unwrap(before);
  return made && ts.isCallExpression(made) ? { call: made, isPicked } : null;
}

import { literalOf } from '../literals.ts';
import { unwrap } from '../names.ts';
import { joinedIn } from '../operands.ts';
import { ts } from '../ts-morph.ts';
import { ANSWER, besideAnswer, wordsOf } from './beside-answers.ts';
import { oneLine } from './guards.ts';
import { valuesBehind } from './values-behind.ts';

/**
 * What an agreement does not wait for: `!isInEurope` of `const consent = !isInEurope || accepted`. Whoever that is true of was
 * never asked, and counts as if they had agreed; whether a child is among them the code does not say.
 */
export function presumedBehind(test: ts.Expression, outcome: boolean): string | null {
  const own = unwrap(test);
  // A name says of itself whom it asks; what it was made from says whom it does not.
  const isMade =
    joinedIn(own) || ts.isConditionalExpression(own) || ts.isPrefixUnaryExpression(own) || ts.isBinaryExpression(own);
  for (const value of valuesBehind(test).filter(one => one !== own || isMade)) {
    const found = presumedIn(value, outcome, true);
    if (found !== null) return found;
  }
  return null;
}

/** `if (!isInEurope || accepted)`: the operands that ask nobody, if there are others. */
export function presumedAmong(operands: readonly ts.Expression[], outcome: boolean): readonly ts.Expression[] {
  const open = operands.filter(one => asksNobody(one, outcome, true));
  return open.length < operands.length ? open : [];
}

function presumedIn(value: ts.Expression, outcome: boolean, isAlone: boolean): string | null {
  const inner = unwrap(value);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return asksNobody(inner, outcome, !isAlone) ? said(inner, outcome) : presumedIn(inner.operand, !outcome, isAlone);
  if (ts.isConditionalExpression(inner)) return presumedInChoice(inner, outcome);
  const all = joinedIn(inner);
  if (!all) return asksNobody(inner, outcome, !isAlone) ? said(inner, outcome) : null;
  const { isAnd, operands } = all;
  if (isAnd !== outcome) {
    const open = operands.find(one => asksNobody(one, outcome, true)) ?? besideAnswer(operands);
    return open ? said(open, outcome) : null;
  }
  // What else has to hold is no answer: `isReady && (!isInEurope || accepted)`.
  const joined = operands.filter(one => joinedIn(unwrap(one)) || ts.isConditionalExpression(unwrap(one)));
  return joined.map(one => presumedIn(one, outcome, false)).find(one => one !== null) ?? null;
}

/** `isInEurope ? accepted : true` */
function presumedInChoice(
  { condition, whenTrue, whenFalse }: ts.ConditionalExpression,
  outcome: boolean,
): string | null {
  for (const [side, other, way] of [
    [whenTrue, whenFalse, true],
    [whenFalse, whenTrue, false],
  ] as const) {
    const literal = literalOf(side);
    if (literal === null || Boolean(literal.value) !== outcome) continue;
    if (asksNobody(condition, way, true)) return said(condition, way);
    // `accepted ? true : isSubscriber` is either of them.
    const open = besideAnswer([condition, other]);
    if (open) return said(open, open === condition ? way : outcome);
  }
  return null;
}

/** What is true of those who were never asked. */
export function said(open: ts.Expression, outcome: boolean): string {
  const inner = unwrap(open);
  const text = oneLine(inner);
  if (outcome) return text;
  if (ts.isPrefixUnaryExpression(inner)) return oneLine(inner.operand);
  return ts.isBinaryExpression(inner) ? `!(${text})` : `!${text}`;
}

/** Where somebody is, or the law that holds there. */
const PLACE = /^(gdpr|dsgvo|ccpa|cpra|lgpd|eea|eu|europe|european|region|country|jurisdiction|territory)$/;
const IN_AN_ACCOUNT = /^(logged|authenticated)$/;
/** That an answer is asked for at all, which is another question than what it was. */
const ASKED_FOR = /^(require|requires|required|need|needs|needed)$/;

/** Whether an operand says where or who somebody is, or that no answer is needed, and nothing of what they answered. */
function asksNobody(operand: ts.Expression, outcome: boolean, isBeside: boolean): boolean {
  const inner = unwrap(operand);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return asksNobody(inner.operand, !outcome, isBeside);
  if (ts.isBinaryExpression(inner) && !/^[!=]==?$/.test(inner.operatorToken.getText())) return false;
  // Of `mayTrack(country)` the function may well have asked.
  const words = wordsOf(ts.isCallExpression(inner) ? inner.expression : inner);
  if (isBeside && !outcome && words.some(word => ASKED_FOR.test(word))) return true;
  if (words.some(word => ANSWER.test(word))) return false;
  return words.some(word => PLACE.test(word)) || (outcome && words.some(word => IN_AN_ACCOUNT.test(word)));
}

import { literalOf } from '../literals.ts';
import { textOf, unwrap } from '../names.ts';
import { operandsOf } from '../operands.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { oneLine } from './guards.ts';
import { valuesBehind } from './values-behind.ts';

/**
 * What an agreement does not wait for: `!isInEurope` of `const consent = !isInEurope || accepted`. Whoever that is true of was
 * never asked, and counts as if they had agreed; whether a child is among them the code does not say.
 */
export function presumedBehind(test: ts.Expression, outcome: boolean): string | null {
  const own = unwrap(test);
  // A name says of itself whom it asks; what it was made from says whom it does not.
  const isMade = ts.isBinaryExpression(own) || ts.isConditionalExpression(own) || ts.isPrefixUnaryExpression(own);
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
  const kind = ts.isBinaryExpression(inner) ? inner.operatorToken.kind : null;
  const isAnd = kind === ts.SyntaxKind.AmpersandAmpersandToken;
  if (kind === null || (!isAnd && kind !== ts.SyntaxKind.BarBarToken))
    return asksNobody(inner, outcome, !isAlone) ? said(inner, outcome) : null;
  const operands = operandsOf(inner, kind);
  if (isAnd !== outcome) {
    const open = operands.find(one => asksNobody(one, outcome, true)) ?? (outcome ? besideAnswer(operands) : undefined);
    return open ? said(open, outcome) : null;
  }
  // What else has to hold is no answer: `isReady && (!isInEurope || accepted)`.
  const joined = operands.filter(one => ts.isBinaryExpression(unwrap(one)) || ts.isConditionalExpression(unwrap(one)));
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
    const isYes = literal !== null && Boolean(literal.value) === outcome;
    if (isYes && (asksNobody(condition, way, true) || (outcome && besideAnswer([condition, other]) === condition)))
      return said(condition, way);
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
/** What somebody answered, even if it is about a law or a place. */
const ANSWER =
  /^(accept|accepts|accepted|agree|agreed|consents?|consented|grant|granted|opt|opted|allow|allowed|approved?|choice|chosen|preferences?|cookies?|stored?|saved)$/;

/** Whether an operand says where or who somebody is, or that no answer is needed, and nothing of what they answered. */
function asksNobody(operand: ts.Expression, outcome: boolean, isBeside: boolean): boolean {
  const inner = unwrap(operand);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return asksNobody(inner.operand, !outcome, isBeside);
  if (ts.isBinaryExpression(inner) && !/^[!=]==?$/.test(inner.operatorToken.getText())) return false;
  // Of `mayTrack(country)` the function may well have asked.
  const words = wordsIn(ts.isCallExpression(inner) ? inner.expression : inner);
  if (isBeside && !outcome && words.some(word => ASKED_FOR.test(word))) return true;
  if (words.some(word => ANSWER.test(word))) return false;
  return words.some(word => PLACE.test(word)) || (outcome && words.some(word => IN_AN_ACCOUNT.test(word)));
}

/**
 * `isSubscriber || agreed`: one of them is an answer, and another says of somebody that they need give none, whatever it is. An age is
 * no such thing, nor what only holds where the product is worked on; and what is set may have been answered.
 */
function besideAnswer(operands: readonly ts.Expression[]): ts.Expression | undefined {
  const says = (one: ts.Expression, word: RegExp) => wordsIn(one).some(other => word.test(other));
  if (!operands.some(one => says(one, ANSWER))) return undefined;
  return operands.find(
    one => !says(one, ANSWER) && !says(one, SET) && !says(one, NO_CHILD) && wordsIn(one).length > 0 && isPlain(one),
  );
}
const SET =
  /^(analytics?|tracking|telemetry|statistics?|marketing|functional|performance|measurement|enabled?|settings?|prefs?|options?|answer|answered|confirmed|dismissed|decided|given|permissions?|permitted|acknowledged|policy|terms|storage|remembered|selected|status)$/;
const NO_CHILD =
  /^(ages?|adults?|minors?|child|children|kids?|parents?|parental|guardians?|dev|development|debug|tests?|testing|env|local|localhost|storybook|mock|staging)$/;

/** No joined condition, which is asked by itself. */
function isPlain(operand: ts.Expression): boolean {
  const inner = unwrap(operand);
  if (ts.isPrefixUnaryExpression(inner)) return isPlain(inner.operand);
  if (ts.isBinaryExpression(inner)) return /^[!=]==?$/.test(inner.operatorToken.getText());
  return ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner) || ts.isCallExpression(inner);
}

function wordsIn(expression: ts.Expression): string[] {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) words.push(...splitWords(textOf(node)));
    if (!ts.isFunctionLike(node)) node.forEachChild(visit);
  };
  visit(expression);
  return words;
}

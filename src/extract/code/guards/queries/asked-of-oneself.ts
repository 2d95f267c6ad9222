import { nameOf, unwrap, wordsOf } from '../../names.ts';
import { operandsOf } from '../../operands.ts';
import { valueOf } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';

const ONESELF =
  /^((is )?(logged|signed) in|(is )?(authenticated|authed)|((my|current|session|auth|logged in|signed in) )?(user|account|session|viewer|profile)( id)?|me|my id|(is |not )*(own|self|me|mine|my)( (profile|page|account|user|post|comment|content))?)$/;
const EQUALITY = /^[!=]==?$/;

/**
 * Whether a name that promises more stands for no other question than who is logged in and whether that is the one who is
 * shown: `const canMessage = !!currentUser && !isOwnProfile`.
 */
export function isOnlyOfOneself(test: ts.Expression): boolean {
  const inner = unwrap(test);
  const value = ts.isIdentifier(inner) ? valueOf(inner) : null;
  return value !== null && partsOf(value).every(isOfOneself);
}

/** The operands of `!`, `&&` and `Boolean(…)`. */
const partsOf = (value: ts.Expression): ts.Expression[] =>
  operandsOf(value, ts.SyntaxKind.AmpersandAmpersandToken).flatMap(part => {
    const inner = unwrap(part);
    if (ts.isPrefixUnaryExpression(inner)) return partsOf(inner.operand);
    const isTold = ts.isCallExpression(inner) && nameOf(inner.expression) === 'Boolean';
    return isTold && inner.arguments[0] ? partsOf(inner.arguments[0]) : [inner];
  });

function isOfOneself(part: ts.Expression): boolean {
  if (!ts.isBinaryExpression(part)) return ONESELF.test(wordsOf(part).join(' '));
  // `profile.id !== currentUser.id`
  const isCompared = EQUALITY.test(part.operatorToken.getText());
  return (
    isCompared && [part.left, part.right].every(side => /^(\w+ )?(u?id|user ?name|slug)$/.test(wordsOf(side).join(' ')))
  );
}

import { nameOf, unwrap, wordsOf } from './names.ts';
import { valueOf } from './scopes.ts';
import { ts } from './ts-morph.ts';

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
function partsOf(value: ts.Expression): ts.Expression[] {
  const inner = unwrap(value);
  if (ts.isPrefixUnaryExpression(inner)) return partsOf(inner.operand);
  if (ts.isCallExpression(inner) && nameOf(inner.expression) === 'Boolean' && inner.arguments[0])
    return partsOf(inner.arguments[0]);
  const isAnd = ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd ? [...partsOf(inner.left), ...partsOf(inner.right)] : [inner];
}

function isOfOneself(part: ts.Expression): boolean {
  if (!ts.isBinaryExpression(part)) return ONESELF.test(wordsOf(part).join(' '));
  // `profile.id !== currentUser.id`
  const isCompared = EQUALITY.test(part.operatorToken.getText());
  return (
    isCompared && [part.left, part.right].every(side => /^(\w+ )?(u?id|user ?name|slug)$/.test(wordsOf(side).join(' ')))
  );
}

import { chainOf, nameOf, unwrap, wordsOf } from '../../names.ts';
import { valueOf } from '../../scopes.ts';
import { splitWords } from '../../tokens.ts';
import { ts } from '../../ts-morph.ts';
import { isOfSomebody } from './people-asked.ts';

const ONESELF =
  /^((is )?(logged|signed) in|(is )?(authenticated|authed)|((my|current|session|auth|logged in|signed in) )?(user|account|session|viewer|profile)( id)?|me|my id|(is |not )*(own|self|me|mine|my)( (profile|page|account|user|post|comment|content))?)$/;
/** What is written, and how much of it. */
const WRITTEN = /^(text|content|body|message|msg|title|subject|caption|file|image|media|length|token|id|uid)$/;
/** Who is known by such a word may be somebody because of it; their key says no more than who they are. */
const KNOWN = /friend|budd|contact|follow|partner|match|connect|peer/i;
const JOINS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
]);

/**
 * Whether a name that promises more stands for no other question than who is logged in, whether that is the one who is shown,
 * and what was written: `const canMessage = !!currentUser && !isOwnProfile`, `const isFriend = me ? me !== id : false`. A name is
 * believed where its value is not seen.
 */
export function isOnlyOfOneself(test: ts.Expression): boolean {
  const inner = unwrap(test);
  const value = ts.isIdentifier(inner) ? valueOf(inner) : null;
  return value !== null && asksNothing(value, 4);
}

/** Whether a value is written out of who somebody is and what they wrote, by operators alone. */
function asksNothing(value: ts.Expression, hops: number): boolean {
  const inner = unwrap(value);
  const again = (one: ts.Expression) => asksNothing(one, hops);
  if (ts.isLiteralExpression(inner) || /^(true|false|null|undefined)$/.test(inner.getText())) return true;
  if (ts.isPrefixUnaryExpression(inner)) return again(inner.operand);
  if (ts.isTypeOfExpression(inner)) return true;
  if (ts.isBinaryExpression(inner))
    return JOINS.has(inner.operatorToken.kind) && again(inner.left) && again(inner.right);
  if (ts.isConditionalExpression(inner)) return [inner.condition, inner.whenTrue, inner.whenFalse].every(again);
  if (ts.isCallExpression(inner))
    return /^(Boolean|String|Number)$/.test(nameOf(inner.expression) ?? '') && inner.arguments.every(again);
  if (ONESELF.test(wordsOf(inner).join(' '))) return true;
  if (!ts.isIdentifier(inner) && !ts.isPropertyAccessExpression(inner)) return false;
  const made = ts.isIdentifier(inner) && hops > 0 ? valueOf(inner) : null;
  return made && !isRead(made) ? asksNothing(made, hops - 1) : isPlain(chainOf(inner));
}

/** `req.user.id` of `const me = req.user.id` */
const isRead = (value: ts.Expression) => ts.isPropertyAccessExpression(unwrap(value));

function isPlain(chain: readonly string[]): boolean {
  const words = splitWords(chain.at(-1) ?? '');
  const last = words.at(-1) ?? '';
  if (WRITTEN.test(last) || /^(user ?name|slug)$/.test(words.join(' '))) return true;
  return isOfSomebody(chain) && !KNOWN.test(chain.at(-1)!);
}

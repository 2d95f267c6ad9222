import { literalOf } from '../literals.ts';
import { chainOf, nameOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const FEW = /^(adult|adults|moderator|moderators|mod|admin|admins|administrator|staff|superuser)$/;
const YOUNG = /^(minor|child|kid|teen|underage)$/;
const AGE = /^(age|years)$/;
const OF_AGE = 18;

/** What a surface shows, as its people call it. */
const SHOWN =
  'posts?|messages?|comments?|repl(?:y|ies)|reviews?|answers?|questions?|threads?|topics?|stor(?:y|ies)|status|tweets?|notes?|articles?|photos?|pictures?|images?|videos?|clips?|uploads?|profile|account|content';
/**
 * Whoever made what is shown: `isOwner`, `isOwnPost`, `isCommentAuthor`, `isFromMe`. My friend, server or turn is not what I have
 * made, and what is sent to me was made by somebody else.
 */
const OWN = new RegExp(
  `^is (?:owner|author|creator|mine|self|me|myself|own|(?:by|from) me|(?:${SHOWN}) (?:owner|author|creator|mine)|(?:own|my) (?:own )?(?:${SHOWN}))$`,
);
/** The same where more is said than the thing: only with the comparison behind it. */
const MINE = /^(?:is )?(?:own|my|mine|owner|author) ?/;
const MAKER =
  /^(?:author|owner|creator|sender|from|user|posted by|created by|author id|owner id|creator id|sender id|user id)$/;
const ME =
  /^(?:me|my id|my user id|my uid|current user|current user id|viewer|viewer id|self|logged in user|auth user|session user)$/;

/**
 * True if the outcome is known to leave only adults, those who run the product, or whoever made the thing: not those whom a
 * control is for.
 */
export function isForFew(test: ts.Expression, outcome: boolean, depth = 3): boolean {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return isForFew(inner.operand, !outcome, depth);
  if (ts.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    const sides = [inner.left, inner.right];
    if (operator === '&&' || operator === '||')
      return (operator === '&&') === outcome
        ? sides.some(side => isForFew(side, outcome, depth))
        : sides.every(side => isForFew(side, outcome, depth));
    if (/^[!=]==?$/.test(operator)) return isRoleOfFew(inner) && operator.startsWith('=') === outcome;
    return comparesAge(inner) && /^>=?$/.test(operator) === outcome;
  }
  const callee = ts.isCallExpression(inner) ? inner.expression : inner;
  const words = splitWords(nameOf(callee) ?? '');
  // `isAdmin`, `adult`; `adminMessage` and `moderatorNote` are things.
  if (words.some(word => /^(not|non)$/.test(word))) return false;
  if (FEW.test(words.at(-1) ?? '')) return outcome;
  const said = words.join(' ');
  if (OWN.test(said)) return outcome;
  if (YOUNG.test(words.at(-1) ?? '') && words[0] === 'is') return !outcome;
  const value = ts.isIdentifier(inner) && depth > 0 ? valueOf(inner) : null;
  if (value !== null && MINE.test(said) && comparesMaker(value)) return outcome;
  return value !== null && isForFew(value, outcome, depth - 1);
}

/** `post.author.id === me.id`, behind a name that says so as well. */
function comparesMaker(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (!ts.isBinaryExpression(inner) || !/^===?$/.test(inner.operatorToken.getText())) return false;
  const sides = [inner.left, inner.right].map(one => chainOf(one).filter(name => name !== 'id' && name !== 'this'));
  const names = sides.map(chain => splitWords(chain.at(-1) ?? '').join(' '));
  const isMe = (at: number) => sides[at]!.length <= 3 && ME.test(names[at]!);
  const isMaker = (at: number) => sides[at]!.length > 1 && MAKER.test(names[at]!);
  return (isMe(0) && isMaker(1)) || (isMe(1) && isMaker(0));
}

/** `role === 'moderator'`, `me.role === Roles.ADMIN` */
function isRoleOfFew({ left, right }: ts.BinaryExpression): boolean {
  const ROLE = /^(role|rank|access|privilege|clearance)$/;
  const said = (one: ts.Expression) =>
    ts.isStringLiteralLike(unwrap(one)) ? (unwrap(one) as ts.StringLiteralLike).text : (nameOf(one) ?? '');
  const isRole = (one: ts.Expression) => ROLE.test(splitWords(nameOf(one) ?? '').at(-1) ?? '');
  const isFew = (one: ts.Expression) => FEW.test(splitWords(said(one)).at(-1) ?? '');
  return (isRole(left) && isFew(right)) || (isRole(right) && isFew(left));
}

function comparesAge({ left, right }: ts.BinaryExpression): boolean {
  const limit = literalOf(right)?.value;
  const words = splitWords(nameOf(unwrap(left)) ?? '');
  return typeof limit === 'number' && limit >= OF_AGE - 1 && limit < 100 && AGE.test(words.at(-1) ?? '');
}

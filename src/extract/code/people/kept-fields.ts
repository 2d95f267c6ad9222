import { isNothing } from '../components/picked-values.ts';
import { chainOf, eachNode, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** `hideStreak`, `showHometown`, `streakHidden`: whatever it is of, somebody says whether it is seen. */
export const maySayWhatIsSeen = (words: readonly string[]): boolean =>
  words.length > 1 && words.length < 6 && !words.includes('from') && (SEEN.test(words[0]!) || KEPT.test(words.at(-1)!));
const SEEN = /^(hide|hides|show|shows|share|shares|display|displays)$/;
const KEPT = /^(hidden|private|public|visible)$/;

/** As a first look: whoever asks is compared with somebody. */
export const COMPARES_VIEWER =
  /\b(?:me|viewer|current_?user|currentUser|auth_?user|requester|self|session|user)[?!]?\.(?:user[?!]?\.)?(?:_?id|uid|user_?[iI]d)\s*[!=]==?|[!=]==?\s*(?:(?:ctx|context|req|request)[?!]?\.)?(?:me|viewer|current_?user|currentUser|auth_?user|requester|self|session|user)[?!]?\.(?:user[?!]?\.)?(?:_?id|uid|user_?[iI]d)\b/;

/**
 * `if (me.id !== user.id && user.hideStreak) return null;`: what somebody has chosen is asked where another wants to know
 * something of them, and nothing is given then.
 */
export function isKeptFromOthers(node: ts.PropertyAccessExpression): boolean {
  if (!maySayWhatIsSeen(splitWords(node.name.text))) return false;
  let test: ts.Node = node;
  while (isOfTest(test.parent)) test = test.parent;
  const [owner] = chainOf(node.expression);
  return owner !== undefined && comparesOwner(test, owner) && givesNothing(test);
}

const isOfTest = (node: ts.Node): boolean =>
  ts.isParenthesizedExpression(node) ||
  ts.isPrefixUnaryExpression(node) ||
  (ts.isBinaryExpression(node) && /^(&&|\|\||[!=]==?)$/.test(node.operatorToken.getText()));

/** `me.id !== user.id`: one side is the owner's, the other somebody else's. */
function comparesOwner(test: ts.Node, owner: string): boolean {
  let compares = false;
  eachNode(test, one => {
    if (compares || !ts.isBinaryExpression(one) || !/^[!=]==?$/.test(one.operatorToken.getText())) return;
    const sides = [one.left, one.right].map(chainOf);
    compares =
      sides.every(side => ID.test(side.at(-1) ?? '')) && sides.filter(([first]) => first === owner).length === 1;
  });
  return compares;
}
const ID = /^(_?id|uid|userId|user_id|ownerId|accountId|profileId|memberId|playerId|viewerId|currentUserId|myId)$/;

/** On one of its two ways. */
function givesNothing(test: ts.Node): boolean {
  const { parent } = test;
  if (ts.isConditionalExpression(parent)) return [parent.whenTrue, parent.whenFalse].some(isBlank);
  if (!ts.isIfStatement(parent) || parent.expression !== test) return false;
  const { thenStatement: then } = parent;
  const [only, more] = ts.isBlock(then) ? then.statements : [then];
  return !more && !!only && ts.isReturnStatement(only) && (!only.expression || isBlank(only.expression));
}

const isBlank = (value: ts.Expression): boolean => {
  const inner = unwrap(value);
  return (
    isNothing(inner) ||
    (ts.isStringLiteralLike(inner) && inner.text === '') ||
    (ts.isArrayLiteralExpression(inner) && inner.elements.length === 0)
  );
};

import type { GuardKind } from '../../../model/code-fact.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const SIGNED_OUT = phrasesOf([
  'unauthorized',
  'unauthorised',
  'unauthenticated',
  'not authenticated',
  'not logged in',
  'not signed in',
  'must be logged in',
  'must be signed in',
  'must log in',
  'must sign in',
  'please log in',
  'please sign in',
  'login required',
  'authentication required',
]);
const SIGN_IN = /(^|\/)(login|log-in|signin|sign-in)\b/;
/** A way out that says more than this does something else as well. */
const MAX_NODES = 60;

/**
 * What a way out says of whoever has to take it: `throw unauthorizedError()`, `res.status(401)`, `redirect('/login')` are for
 * those who have not signed in. That somebody may not do it (403) does not say why.
 */
export function refusedAs(exit: ts.Node): GuardKind | null {
  let left = MAX_NODES;
  const says = (node: ts.Node): boolean => {
    if (left-- < 0 || ts.isFunctionLike(node)) return false;
    if (ts.isNumericLiteral(node)) return node.text === '401';
    if (ts.isStringLiteralLike(node))
      return SIGN_IN.test(node.text) || (node.text.length < 80 && hasAnyPhrase(splitWords(node.text), SIGNED_OUT));
    if (ts.isIdentifier(node)) return hasAnyPhrase(splitWords(node.text), SIGNED_OUT);
    return ts.forEachChild(node, says) ?? false;
  };
  return says(exit) ? 'login' : null;
}

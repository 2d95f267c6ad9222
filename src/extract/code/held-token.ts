import { nameOf, unwrap } from './names.ts';
import { ts } from './ts-morph.ts';

const PERSON = /^(user|account|currentUser)$/i;

/**
 * `user?.email` beside `user.getIdToken()`: a page can ask for the token of nobody but who is signed in there
 * (https://firebase.google.com/docs/auth/web/manage-users).
 */
export function hasOwnToken(expression: ts.Expression): boolean {
  let at = unwrap(expression);
  const { text } = at.getSourceFile();
  if (!text.includes('.getIdToken')) return false;
  while (ts.isPropertyAccessExpression(at) && !PERSON.test(at.name.text)) at = unwrap(at.expression);
  if (!PERSON.test(nameOf(at) ?? '')) return false;
  return bare(text).includes(`${bare(at.getText())}.getIdToken(`);
}

const bare = (code: string): string => code.replace(/[?!](?=\.)/g, '');

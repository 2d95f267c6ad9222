import { nameOf, receiverOf, unwrap } from './names.ts';
import { linksOf } from './links/registry.ts';
import { declarationOf } from './scopes.ts';
import { ts } from './ts-morph.ts';

const PERSON = /^(user|account|currentUser)$/i;

/**
 * `user?.email` beside `user.getIdToken()`: a page can ask for the token of nobody but who is signed in there
 * (https://firebase.google.com/docs/auth/web/manage-users). It takes the same variable, or the same member of one object.
 */
export function hasOwnToken(expression: ts.Expression): boolean {
  let person = unwrap(expression);
  while (ts.isPropertyAccessExpression(person) && !PERSON.test(person.name.text)) person = unwrap(person.expression);
  if (!PERSON.test(nameOf(person) ?? '') || !expression.getSourceFile().text.includes('.getIdToken')) return false;
  const tokens = linksOf(expression)?.identifiers('getIdToken') ?? [];
  return tokens.some(({ parent }) => {
    const whose =
      ts.isPropertyAccessExpression(parent) && ts.isCallExpression(parent.parent) ? receiverOf(parent) : null;
    return whose !== null && isSame(unwrap(whose), person);
  });
}

function isSame(one: ts.Expression, other: ts.Expression): boolean {
  if (ts.isIdentifier(one) && ts.isIdentifier(other)) {
    const declared = declarationOf(one.text, one);
    return one.text === other.text && declared !== null && declared === declarationOf(other.text, other);
  }
  if (one.kind === ts.SyntaxKind.ThisKeyword && other.kind === ts.SyntaxKind.ThisKeyword)
    return classAround(one) !== undefined && classAround(one) === classAround(other);
  return (
    ts.isPropertyAccessExpression(one) &&
    ts.isPropertyAccessExpression(other) &&
    one.name.text === other.name.text &&
    isSame(unwrap(one.expression), unwrap(other.expression))
  );
}

const classAround = (node: ts.Node): ts.Node | undefined => ts.findAncestor(node, ts.isClassLike);

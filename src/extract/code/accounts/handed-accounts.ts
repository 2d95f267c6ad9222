import { requestAt } from '../asked/requests.ts';
import { isFunction, nameOf, throughout, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { GIVEN } from './may-hand-account.ts';
import { isAccountOwner, STORES } from './sign-up-names.ts';

const PEOPLE = /(^|\/)(users|accounts|members|players)\/?$/i;

/**
 * A service keeps what it is given: `create(dto: CreateUserDto) { return this.users.save(dto); }`. Its fields, and the
 * password among them, stand in the type.
 */
export function keepsGiven(node: ts.Node): boolean {
  if (!isFunction(node) || !node.body) return false;
  const given = node.parameters.flatMap(({ name, type }) =>
    ts.isIdentifier(name) && type && GIVEN.test(type.getText()) ? [name.text] : [],
  );
  if (given.length === 0) return false;
  let keeps = false;
  throughout(node.body, one => {
    if (!ts.isCallExpression(one) || !ts.isPropertyAccessExpression(one.expression)) return;
    const isKept = STORES.test(one.expression.name.text) && isAccountOwner(nameOf(one.expression.expression) ?? '');
    keeps ||= isKept && one.arguments.some(argument => names(argument, given));
  });
  return keeps;
}

const names = (argument: ts.Expression, given: readonly string[]): boolean => {
  const inner = unwrap(argument);
  if (ts.isIdentifier(inner)) return given.includes(inner.text);
  return (
    ts.isObjectLiteralExpression(inner) &&
    inner.properties.some(one =>
      ts.isSpreadAssignment(one)
        ? names(one.expression, given)
        : ts.isPropertyAssignment(one) && names(one.initializer, given),
    )
  );
};

/** A function that is named for it and puts somebody into the list of people: who signs in elsewhere has no password here. */
export function postsPerson(node: ts.Node, file: ParsedFile): boolean {
  if (file.side === 'server' || !isFunction(node) || !node.body) return false;
  let posts = false;
  throughout(node.body, one => {
    const request = ts.isCallExpression(one) ? requestAt(one) : null;
    posts ||= request?.method === 'post' && PEOPLE.test(request.path);
  });
  return posts;
}

import { nameOf, throughout } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isKeptAgain } from './first-logins.ts';
import { isAccountOwner, STORES } from './sign-up-names.ts';
import { isSignUpName } from './sign-up-words.ts';

/**
 * `POST /register`, and a function that is named for it, keep somebody: `User.create(req.body)`, `userService.createUser(given)`,
 * `new User(…)` that is saved. What they gave stands elsewhere.
 */
export function keepsSomebody(node: ts.Node): boolean {
  let [keeps, isMade, isSaved] = [false, false, false];
  throughout(node, one => {
    if (ts.isNewExpression(one)) isMade ||= isAccountOwner(nameOf(one.expression) ?? '');
    if (!ts.isCallExpression(one) || !ts.isPropertyAccessExpression(one.expression)) return;
    const { name, expression } = one.expression;
    isSaved ||= name.text === 'save';
    if (one.arguments.length === 0 || !isAccountOwner(nameOf(expression) ?? '')) return;
    keeps ||= (STORES.test(name.text) && !isKeptAgain(one)) || isSignUpName(name.text);
  });
  return keeps || (isMade && isSaved);
}

import { hasOwnToken } from './held-token.ts';
import { chainOf, nameOf, receiverOf, textOf, unwrap } from './names.ts';
import { computedBy, handedOutBySetup } from './components/setup-values.ts';
import { declarationOf, valueOf } from './scopes.ts';
import type { Phrase } from './tokens.ts';
import { isPhrase, phrasesOf, splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';

/** What the person who is signed in is called wherever it stands. */
const SELF = phrasesOf([
  'me', 'myself', 'self', 'current user', 'current account', 'current profile', 'logged in user', 'signed in user', 'my user', 'own user',
  'my profile', 'own profile', 'my account', 'current identity', 'own identity', 'my identity', 'my id', 'my user id', 'current user id', 'session user', 'auth user',
]); // prettier-ignore
/** What has one person only: `client.user`, `session.user`. */
const HOLDERS = phrasesOf(['client', 'session', 'auth', 'authentication']);
/** Of one: `client.users` are everybody. */
export const PERSON = /^(user|account|profile)$/i;
/** A part, or what a component is given, that says who somebody is. */
export const ABOUT = /^((user|account|profile|person|member|author)?_?(id)?|user_?name|display_?name|nick_?name)$/i;

const isOne = (name: string, phrases: readonly Phrase[]) => phrases.some(phrase => isPhrase(splitWords(name), phrase));

/** Hooks that hand out who is signed in. */
const HANDS_OUT_SELF =
  /^use(Auth|Session|CurrentUser|CurrentAccount|AuthUser|AuthContext|AuthStore|LoggedInUser|SignedInUser|UserSession|Viewer|Me|Self)$/;

/** Whether an expression names the person who is signed in, or something of that person: `me`, `client.user.id`. */
export function isOwnPerson(expression: ts.Expression): boolean {
  const chain = chainOf(expression);
  if (isAskedFor(expression)) return false;
  if (
    chain.some(
      (name, index) => isOne(name, SELF) || (PERSON.test(name) && index > 0 && isOne(chain[index - 1]!, HOLDERS)),
    )
  )
    return true;
  if (PERSON.test(chain[0] ?? '') && isFromSession(expression)) return true;
  return isOneselfFirst(expression) || hasOwnToken(expression);
}

/** `const shown = currentUser || user`: whoever is signed in sees themselves, and nobody else. */
function isOneselfFirst(expression: ts.Expression): boolean {
  let made = madeBy(expression);
  if (!made || !isEither(made)) return false;
  while (isEither(made)) made = unwrap(made.left);
  return ts.isIdentifier(made) && isOwnPerson(made);
}

const isEither = (value: ts.Expression): value is ts.BinaryExpression =>
  ts.isBinaryExpression(value) && /^(\|\||\?\?)$/.test(value.operatorToken.getText());

/** `user()?.bio` in a class of which `user = this.auth.currentUser` is a member. */
export function isOfOwnMember(value: ts.Expression, component: ts.Node): boolean {
  const root = /^(?:this\.)?([\w$]+)/.exec(value.getText())?.[1];
  if (!root || !ts.isClassLike(component)) return false;
  return component.members.some(
    one =>
      ts.isPropertyDeclaration(one) && textOf(one.name) === root && !!one.initializer && isOwnPerson(one.initializer),
  );
}

/** `const { data: currentUser } = useUserById(id)` with the id of the address: whoever the page is about. */
function isAskedFor(expression: ts.Expression): boolean {
  const made = madeBy(expression);
  return (
    made !== null &&
    ts.isCallExpression(made) &&
    made.arguments.some(one => {
      const [root] = chainOf(ts.isBinaryExpression(one) ? one.left : one);
      const declaration = root === undefined ? null : declarationOf(root, one);
      const holder = declaration && ts.isBindingElement(declaration) ? declaration.parent.parent : declaration;
      const from = holder && ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
      return !!from && ts.isCallExpression(from) && ASKS_WHO.test(nameOf(from.expression) ?? '');
    })
  );
}

/** `const { user } = useAuth()`, `const { data: user } = useCurrentUser()`, `const user = useMe()` */
function isFromSession(expression: ts.Expression): boolean {
  const made = madeBy(expression);
  if (!made) return false;
  if (ts.isCallExpression(made)) return HANDS_OUT_SELF.test(nameOf(made.expression) ?? '');
  // `const user = session?.data?.user`
  const [first, ...steps] = chainOf(made);
  return first !== undefined && isOne(first, HOLDERS) && PERSON.test(steps.at(-1) ?? '');
}

/** What the thing at the beginning of an expression was made by. */
function madeBy(expression: ts.Expression): ts.Expression | null {
  let root = unwrap(expression);
  while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const declaration = ts.isIdentifier(root) ? declarationOf(root.text, root) : null;
  const holder = declaration && ts.isBindingElement(declaration) ? declaration.parent.parent : declaration;
  const made = holder && ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  return (
    made &&
    (declaration && ts.isBindingElement(declaration) ? (handedOutBySetup(made, declaration) ?? made) : computedBy(made))
  );
}

/** `text` where it holds `currentUser.bio?.trim() || NOTHING_YET`: what it is made of. */
export function heldBy(value: ts.Expression): ts.Expression {
  const inner = unwrap(value);
  let held = ts.isIdentifier(inner) ? valueOf(inner) : null;
  for (let next = held; next;) {
    held = unwrap(next);
    // What stands behind `&&` is shown, and not what it hangs on.
    if (ts.isBinaryExpression(held)) next = isEither(held) ? held.left : null;
    else next = ts.isCallExpression(held) ? receiverOf(held.expression) : null;
  }
  return held ?? inner;
}

/** `client.user.openDM()`: done with oneself, and nobody else is named. */
export function isOnOneself(call: ts.CallExpression): boolean {
  const receiver = ts.isPropertyAccessExpression(call.expression) ? call.expression.expression : null;
  return call.arguments.length === 0 && receiver !== null && isOwnPerson(receiver);
}

/** What asks the address of a page whom it is about. */
export const ASKS_WHO = /^(use(Local|Global)?(Search)?Params|useRoute|useRouter|useMatch|useLoaderData|\$?route)$/;

/** `<UserProfile user={me} />`: what a person sees of themselves. */
export function showsOneself(element: ts.JsxOpeningLikeElement): boolean {
  return element.attributes.properties.some(one => {
    if (!ts.isJsxAttribute(one) || !one.initializer || !ts.isJsxExpression(one.initializer)) return false;
    const { expression } = one.initializer;
    return expression !== undefined && ABOUT.test(textOf(one.name)) && isOwnPerson(expression);
  });
}

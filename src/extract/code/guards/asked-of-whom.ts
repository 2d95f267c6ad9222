import { chainOf, nameOf, unwrap } from '../names.ts';
import { personBehind } from './queries/people-asked.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import type { Phrase } from '../tokens.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { standsWithin } from '../unlike.ts';

/** How a list or a table is kept, which says nothing about what is in it. */
export const KEPT_AS =
  /^(lists?|sets?|array|map|ids?|pids?|uids?|uuids?|repo|repository|model|dao|store|table|collection)$/;

/** `const all = await getFriends(id)`: the words of the call that made a list of a name that says nothing. */
export function wordsOfAnswer(list: ts.Expression | undefined | null): readonly (readonly string[])[] {
  const inner = list ? unwrap(list) : null;
  const value = inner && ts.isIdentifier(inner) ? valueOf(inner) : null;
  const made = value && unwrap(value);
  const name = made && ts.isCallExpression(made) ? nameOf(made.expression) : null;
  return name && /^(get|list|load|fetch|read|find)/.test(name) ? [splitWords(name)] : [];
}

/** `friendsOf(me).has(id)`: of one, and asked for another. `possibleFriendsOf` and `friendsOfGroup` are other lists. */
export function wordsOfList(list: ts.Expression | null, asked: ts.CallExpression): readonly (readonly string[])[] {
  const made = list ? unwrap(list) : null;
  const [whose, ...more] = made && ts.isCallExpression(made) ? made.arguments : [];
  const [one] = asked.arguments;
  if (!made || !ts.isCallExpression(made) || !whose || !one || more.length > 0) return [];
  const [people, of, ...rest] = splitWords(nameOf(made.expression) ?? '');
  if (people === undefined || !/^(of|for)$/.test(of ?? '') || rest.length > 0) return [];
  const [owner, sought] = [personBehind(whose), personBehind(one)];
  return owner !== null && sought !== null && owner !== sought ? [[people]] : [];
}

/** `isChild(user)`, `recipient.isTeen`; not `isChild(node)`. */
export function isAskedOf(test: ts.Expression, of: readonly Phrase[] | null): boolean {
  if (of === null) return true;
  const asked = ts.isCallExpression(test) ? [test.expression, ...test.arguments] : [test];
  return [...asked.flatMap(chainOf), ...asked.flatMap(takenFrom)].some(name => hasAnyPhrase(splitWords(name), of));
}

/** `const { allowed } = useConsent()`, `const accepted = readConsent()`: the call that the first name was made by. */
function takenFrom(asked: ts.Expression): string[] {
  let root = unwrap(asked);
  while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const declaration = ts.isIdentifier(root) ? declarationOf(root.text, root) : null;
  const holder = declaration && ts.isBindingElement(declaration) ? declaration.parent.parent : declaration;
  const value = holder && ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  const made = value && ts.isAwaitExpression(value) ? unwrap(value.expression) : value;
  return made && ts.isCallExpression(made) ? [nameOf(made.expression) ?? ''] : [];
}

/** `isMinor` beside an image says what the image shows; of somebody (`user.isMinor`), it is about them wherever it stands. */
export function isAboutElse(test: ts.Expression, notWithin: readonly Phrase[]): boolean {
  const callee = ts.isCallExpression(test) ? test.expression : test;
  if (
    notWithin.length === 0 ||
    chainOf(callee)
      .slice(0, -1)
      .some(name => PERSON.test(name))
  )
    return false;
  return standsWithin(notWithin, test.getSourceFile().fileName, test);
}

const PERSON = /user|member|person|account|profile|viewer|player|recipient|sender|student|customer|author|owner|^me$/i;

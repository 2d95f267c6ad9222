import { chainOf, declaredName, enclosingFunction, throughout } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const CONNECTS =
  /^((add|create|make|insert|save) (friend|friends|friendship|contact|connection)|befriend|become friends|connect users|accept (friend|friend request|friendship))$/;
const OF_FRIENDS = /^(friends|friendships?|contacts|connections)$/;
const ADDS = /^(create|insert|insert one|add|push|save)$/;

/** Who is asked says yes; whoever is only added to a list has said nothing. */
const ACCEPTS = /^(on |handle )?(accept|approve|confirm)\b/;

/**
 * `await friends.add(from, to); … await channels.createDM(from, to)`: they have become friends just before, on every way to
 * the talk that is opened for them.
 */
export function isBetweenNewFriends(call: ts.CallExpression): boolean {
  const around = enclosingFunction(call);
  if (!around?.body || !ts.isBlock(around.body) || !ACCEPTS.test(splitWords(declaredName(around) ?? '').join(' ')))
    return false;
  let connects = false;
  for (const statement of around.body.statements) {
    if (statement.end > call.pos) break;
    if (!ts.isExpressionStatement(statement) && !ts.isVariableStatement(statement)) continue;
    throughout(statement, node => {
      if (!ts.isCallExpression(node)) return;
      const [name, before] = chainOf(node.expression).reverse();
      const words = splitWords(name ?? '').join(' ');
      connects ||= CONNECTS.test(words) || (ADDS.test(words) && OF_FRIENDS.test(splitWords(before ?? '').join(' ')));
    });
  }
  return connects;
}

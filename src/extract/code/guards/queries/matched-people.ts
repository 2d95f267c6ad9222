import { asksForOwnMaking } from './asked-of-one.ts';
import { asksForPending } from './asked-pending.ts';
import { chainOf, nameOf, unwrap } from '../../names.ts';
import { declarationOf } from '../../scopes.ts';
import { splitWords } from '../../tokens.ts';
import { ts } from '../../ts-morph.ts';

const TABLE = /^(mutual )?match(es)?( (model|repository|repo|service|store|collection|dao))?$/;
/** A column for one of two people, by its place among them: `user_id_1`, `user_one`, `userB`, `second_user_id`. */
const ONE_OF_TWO =
  /\b(?:(?:user|person|profile|member)_?(?:id_?)?(?:[12ab]|one|two)(?:_?id)?|(?:first|second)_?(?:user|person|profile|member)(?:_?id)?|matched_?(?:user|profile|with)(?:_?id)?)\b/gi;
const FOUND = /^(find\w*|get|getOne|exists|query)$/;

/**
 * `const match = await Match.findOne({ users: me }); if (!match) throw`: two people who have chosen one another are
 * connected. The word alone is a text that was searched, or an address.
 */
export function isMatchOfPeople(test: ts.Expression): boolean {
  const asked = unwrap(test);
  if (ts.isCallExpression(asked)) return isLookup(asked);
  if (!ts.isIdentifier(asked) || !/match/i.test(asked.text)) return false;
  const declaration = declarationOf(asked.text, asked);
  const value = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  const inner = value && unwrap(value);
  const made = inner && ts.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  return !!made && ts.isCallExpression(made) && isLookup(made);
}

/** `SELECT … FROM matches WHERE id = $1 AND (user_id_1 = $2 OR user_id_2 = $2)`: of games and rows alike the word is said, of two people the columns speak. */
export const isTableOfMatches = (table: string, query: string): boolean =>
  TABLE.test(table) && new Set(query.match(ONE_OF_TWO)?.map(one => one.toLowerCase())).size > 1;

function isLookup(call: ts.CallExpression): boolean {
  const chain = chainOf(call.expression);
  const table = splitWords(chain.at(-2) ?? '').join(' ');
  return (
    FOUND.test(nameOf(call.expression) ?? '') && TABLE.test(table) && !asksForPending(call) && !asksForOwnMaking(call)
  );
}

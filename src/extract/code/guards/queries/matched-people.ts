import { asksForOwnMaking } from './own-making.ts';
import { asksForPending } from './asked-pending.ts';
import { chainOf, enclosingFunction, nameOf, textOf, unwrap } from '../../names.ts';
import { declarationOf, valueOf } from '../../scopes.ts';
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
  if (ts.isCallExpression(asked)) return isLookup(asked) && !asksByKeyAlone(asked);
  if (!ts.isIdentifier(asked) || !/match/i.test(asked.text)) return false;
  const declaration = declarationOf(asked.text, asked);
  const value = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  const inner = value && unwrap(value);
  const made = inner && ts.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  if (!made || !ts.isCallExpression(made) || !isLookup(made)) return false;
  return !asksByKeyAlone(made) || isComparedBelow(asked);
}

/** `Match.findByPk(id)`, `Match.findOne({ where: { id } })`: that there is such a row says nothing of those who talk. */
function asksByKeyAlone(call: ts.CallExpression): boolean {
  const [given] = call.arguments;
  if (!given) return false;
  if (/ById$|ByPk$|ByKey$/.test(nameOf(call.expression) ?? '')) return true;
  const filter = unwrap(given);
  if (!ts.isObjectLiteralExpression(filter)) return false;
  const where = filter.properties.find(one => one.name && textOf(one.name) === 'where');
  const asked = where && ts.isPropertyAssignment(where) ? unwrap(where.initializer) : filter;
  const keys = ts.isObjectLiteralExpression(asked) ? asked.properties.map(one => one.name && textOf(one.name)) : [];
  return keys.length === 1 && /^(_?id|match_?id|uuid|slug)$/i.test(keys[0] ?? '');
}

/** `match.users.includes(me)`, `match.userA !== me`: the people of the row are asked for where it is used. */
function isComparedBelow(name: ts.Identifier): boolean {
  const around = enclosingFunction(name)?.getText() ?? '';
  const own = name.text.replaceAll('$', '\\$');
  const member = String.raw`\b${own}[?!]?(?:\??\.\w+){1,3}`;
  return new RegExp(
    String.raw`${member}(\??\.(toString|toHexString)\(\))?\s*[!=]==?|[!=]==?\s*${member}|${member}\??\.(includes|some|has|equals|indexOf|find|every)\(|\[[^\]]*${member}[^\]]*\]\s*\.(includes|some|indexOf)\(`,
  ).test(around);
}

/** Whether a text fits a pattern, or a password the one that is kept: `isMatched`, of no people. */
const OF_TEXTS =
  /^(test|match|matchAll|exec|search|startsWith|endsWith|compare|compareSync|compareHash|comparePassword|verify|minimatch|isMatch)$/;

/** `const isMatched = PATTERN.test(text)`: what was fitted to what is a text. */
export function isMatchOfTexts(test: ts.Expression): boolean {
  const asked = unwrap(test);
  const value = ts.isIdentifier(asked) && /match/i.test(asked.text) ? valueOf(asked) : null;
  const made = value && unwrap(value);
  const call = made && ts.isAwaitExpression(made) ? unwrap(made.expression) : made;
  return !!call && ts.isCallExpression(call) && OF_TEXTS.test(nameOf(call.expression) ?? '');
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

import { literalOf } from '../literals.ts';
import { chainOf, isFunction, throughout, unwrap } from '../names.ts';
import { bare } from '../rows/tables.ts';
import { ts } from '../ts-morph.ts';
import { isKnownBy, isPeopleTable } from './names.ts';
import { NAMES } from './written-queries.ts';

/**
 * `.where(eb => eb.or([eb('name', 'ilike', pattern), eb(sql`lower(users.email)`, 'like', pattern)]))`: a condition that a function
 * builds, somewhere in which people are compared by a part of what they are called.
 */
export function buildsNameTest(given: ts.Expression): boolean {
  const built = unwrap(given);
  if (!isFunction(built) || !built.body) return false;
  let found = false;
  throughout(built.body, node => {
    found ||= ts.isCallExpression(node) && comparesName(node) && !isOfOtherQuery(node, built);
  });
  return found;
}

function comparesName({ arguments: [column, operator, pattern] }: ts.CallExpression): boolean {
  if (!column || !operator || !pattern || literalOf(pattern) !== null) return false;
  const said = unwrap(operator);
  return ts.isStringLiteralLike(said) && /^i?like$/i.test(said.text) && namesPeople(unwrap(column));
}

/** `'name'`, `'users.email'`, `eb.fn('lower', ['name'])`, `` sql`unaccent(users.name)` `` */
function namesPeople(column: ts.Expression): boolean {
  if (ts.isStringLiteralLike(column)) return isKnownBy(column.text) && isOfPeople(column.text);
  if (ts.isTaggedTemplateExpression(column)) return NAME.test(column.template.getText());
  let names = false;
  throughout(column, node => {
    names ||= ts.isStringLiteralLike(node) && isKnownBy(node.text) && isOfPeople(node.text);
  });
  return names;
}
const NAME = new RegExp(
  `(?:^|[\\s(\`"])(?:(?:\\w{1,2}|\\w*(?:users?|accounts?|members?|profiles?|players?|people|persons?))"?\\.)?"?${NAMES}\\b`,
  'i',
);

/** `groups.name` is no name of a person; `u.name` may be one. */
function isOfPeople(column: string): boolean {
  const table = column.includes('.') ? column.split('.').at(-2)! : '';
  return table.length < 3 || isPeopleTable(bare(table));
}

/** `eb.exists(eb.selectFrom('posts').where('name', 'like', pattern))` */
function isOfOtherQuery(compared: ts.Node, built: ts.Node): boolean {
  for (let at = compared; at !== built; at = at.parent)
    if (ts.isCallExpression(at) && chainOf(at.expression).some(name => /^(selectFrom|from)$/.test(name))) return true;
  return false;
}

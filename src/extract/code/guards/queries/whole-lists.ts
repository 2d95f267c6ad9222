import { tablesAsked } from './asked-tables.ts';
import { isSnapshot } from './keyed-rows.ts';
import { nameOf, textOf, unwrap } from '../../names.ts';
import { queryIn } from './query-steps.ts';
import { answerGivenTo } from '../promises.ts';
import { declarationOf } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';

const MANY = /^(findMany|findAll|getMany|getRawMany|getAll|fetchAll|listAll)$/;
/** With the text of a query, all of its rows. */
const ALL = /^(query|execute|all|any|many|manyOrNone|raw|queryRaw|\$queryRaw|\$queryRawUnsafe|unsafe)$/;
/** Steps of a builder after which all rows come that were found: `knex('links').where({ a }).andWhere({ b })`. */
const STEPS = /^((and|or)?[wW]here\w*|orderBy|groupBy|limit|offset|from|\w*[jJ]oin)$/;
const ROWS = /^(rows|records|recordset|docs|data)$/;
const ONE = /\.\s*(single|maybeSingle|first|findOne|getOne|one|oneOrNone)\s*\(/;

/**
 * `if (!rows)`, where `rows` are all that a query found: a list is there also if nothing is in it, so that nothing is known.
 * `rows.length` asks what is in it.
 */
export function isWholeList(test: ts.Expression): boolean {
  if (!ts.isIdentifier(test) || ts.isPropertyAccessExpression(test.parent)) return false;
  const declared = declarationOf(test.text, test);
  if (!declared) return false;
  if (ts.isBindingElement(declared)) {
    const holder = declared.parent.parent;
    const isRows =
      ts.isObjectBindingPattern(declared.parent) && ROWS.test(textOf(declared.propertyName ?? declared.name));
    const made = isRows && ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
    return made !== null && tablesAsked(made).length > 0 && !ONE.test(made.getText());
  }
  const made = ts.isVariableDeclaration(declared) ? declared.initializer : answerGivenTo(test);
  const value = made ? unwrap(made) : null;
  if (!value) return false;
  if (isSnapshot(value)) return true;
  if (ts.isTaggedTemplateExpression(value)) return tablesAsked(value).length > 0;
  if (!ts.isCallExpression(value)) return false;
  const name = nameOf(value.expression) ?? '';
  if (name === 'toArray') return true;
  // `Friendship.find({ a, b }).lean()`; `friends.find(one => …)` is one of them.
  const found = queryIn(value) ?? value;
  const [asked] = found.arguments;
  if (nameOf(found.expression) === 'find' && asked && ts.isObjectLiteralExpression(unwrap(asked))) return true;
  return MANY.test(name) || ((ALL.test(name) || STEPS.test(name)) && tablesAsked(value).length > 0);
}

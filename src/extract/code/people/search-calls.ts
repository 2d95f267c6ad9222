import { literalOf } from '../literals.ts';
import { chainOf, eachNode, enclosingFunction, nameNode, nameOf, textOf, throughout, unwrap } from '../names.ts';
import { valueAt } from '../rows/clients.ts';
import { tableBefore, tableIn } from '../rows/tables.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { buildsNameTest } from './built-conditions.ts';
import { isKnownBy, isPeopleTable } from './names.ts';
import { isForFreeName } from './no-searches.ts';
import { asksByPrefix } from './prefix-searches.ts';
import { isOfOtherRows } from './joined-people.ts';
import { NAME_LIKE } from './written-queries.ts';
import { findsAllOthers, findsByPlace } from './unasked-lists.ts';
import { filtersByKind } from './kinds-of-people.ts';
import { asksDocuments } from './document-queries.ts';

const FINDS =
  /^(findMany|find|findAll|findAndCountAll|findAndCount|findFirst|paginate|aggregate|search|searchAll|list)$/;
const FILTER_KEY =
  /^(contains|startsWith|search|\$regex|\$text|\$search|_ilike|_like|_iregex|iLike|ilike|like|substring|icontains|regex|autocomplete|text)$/;
const FILTER_CALL = /^(ILike|Like|ilike|like|RegExp|Raw|escapeRegExp|escapeRegex)$/;
const FILTER_METHOD = /^(or|and)?_?(where)?_?(i?like|whereI?Like|textSearch|fts|iregex)$/i;
const WHERE = /^(or|and)?_?(where|orWhere|andWhere)(Raw)?$/i;

/** A query that finds people by a part of what they are called: what is called, or null. */
export function searchAt(call: ts.CallExpression): ts.Node | null {
  const head = nameNode(call.expression);
  if (!head || takesOne(call) || isForFreeName(call)) return null;
  const name = textOf(head);
  // `findFirst({ where: { handle: { ilike: name } } })`: the whole name, however it is written.
  const isOne = name === 'findFirst' && /\bilike['"]?\s*:/.test(call.getText());
  if (FINDS.test(name) && !isOne) {
    const table = tableBefore(call);
    const isOfPersons = table && isPeopleTable(table);
    if (
      isOfPersons &&
      (call.arguments.some(filtersByName) || findsByPlace(call) || findsAllOthers(call) || filtersByKind(call))
    )
      return head;
    if (name === 'search' && (isIndexOfPeople(call) || asksIndex(call))) return head;
  }
  if (asksByPrefix(call) || asksDocuments(call)) return head;
  // `ilike(users.username, …)`
  if (/^i?like$/i.test(name) && ts.isIdentifier(unwrap(call.expression)))
    return ofColumn(call) && !isOfOtherRows(call) ? head : null;
  if (FILTER_METHOD.test(name) || name === 'or') return byMethod(call, name) && isOfPeople(call) ? head : null;
  return WHERE.test(name) && byWhere(call) && isOfPeople(call) ? head : null;
}

const ONE =
  /^(executeTakeFirst(OrThrow)?|first(OrFail)?|single|maybeSingle|getOne|findOne|count|countDistinct|getCount|exists)$/;

/** The query goes on to take one, or to count: whether a name is free is asked so. */
export function takesOne(call: ts.CallExpression): boolean {
  for (let at: ts.Node = call; ts.isPropertyAccessExpression(at.parent) && ts.isCallExpression(at.parent.parent);) {
    if (ONE.test(at.parent.name.text)) return true;
    at = at.parent.parent;
  }
  return false;
}

/** What a query is given: what is written into it, and what a name in it stands for: `where`, `...condition`. */
function filtersByName(argument: ts.Expression): boolean {
  if (filtersHere(argument)) return true;
  let found = false;
  throughout(argument, node => {
    if (found || !ts.isIdentifier(node) || !isHanded(node, argument)) return;
    const value = valueOf(node);
    found = value !== null && !ts.isCallExpression(unwrap(value)) && filtersHere(value);
  });
  return found;
}

/** `find(where)`, `{ where }`, `{ where: filter }`, `{ ...condition }`, `{ AND: conditions }` */
const isHanded = (node: ts.Identifier, argument: ts.Expression): boolean =>
  node === argument ||
  ts.isShorthandPropertyAssignment(node.parent) ||
  ts.isSpreadAssignment(node.parent) ||
  (ts.isPropertyAssignment(node.parent) &&
    node.parent.initializer === node &&
    /^(where|filter|query|AND|OR|\$and|\$or)$/.test(textOf(node.parent.name)));

/** `{ where: { username: { contains: q } } }`, `{ name: new RegExp(q) }`, `{ $text: { $search: q } }` */
function filtersHere(argument: ts.Expression): boolean {
  let found = false;
  eachNode(argument, node => {
    if (!found && ts.isCallExpression(node)) found = likeOfRow(node);
    if (found || !ts.isPropertyAssignment(node)) return;
    const key = ts.isComputedPropertyName(node.name) ? (nameOf(node.name.expression) ?? '') : textOf(node.name);
    const value = unwrap(node.initializer);
    if (FILTER_KEY.test(key) && literalOf(value) === null)
      found =
        /^\$(text|search)$/.test(key) || ['autocomplete', 'text'].includes(key) ? isAtlas(node) : isBelowName(node);
    else if (isKnownBy(key))
      found =
        (ts.isCallExpression(value) || ts.isNewExpression(value)) && FILTER_CALL.test(nameOf(value.expression) ?? '');
  });
  return found;
}

/** `where: (row, { ilike }) => ilike(row.name, pattern)` */
function likeOfRow({ expression, arguments: [column, pattern] }: ts.CallExpression): boolean {
  if (!/^i?like$/.test(nameOf(expression) ?? '') || !column || !pattern || literalOf(pattern) !== null) return false;
  const read = unwrap(column);
  return ts.isPropertyAccessExpression(read) && isKnownBy(read.name.text);
}

/** `$text: { $search: q }` of a whole row, `$search: { autocomplete: { path: 'username' } }`. */
const isAtlas = (node: ts.PropertyAssignment) => /\$(text|search)\b/.test(node.getText()) || isBelowName(node);

/** `username: { contains: q }` */
function isBelowName(node: ts.PropertyAssignment): boolean {
  for (let at: ts.Node = node.parent; at.parent && !ts.isCallExpression(at); at = at.parent)
    if (ts.isPropertyAssignment(at) && !ts.isComputedPropertyName(at.name) && isKnownBy(textOf(at.name))) return true;
  return false;
}

function ofColumn({ arguments: [first, second] }: ts.CallExpression): boolean {
  const column = first && unwrap(first);
  if (!column || !second || !ts.isPropertyAccessExpression(column) || literalOf(second) !== null) return false;
  const table = tableIn(column.expression);
  return isKnownBy(column.name.text) && table !== null && isPeopleTable(table);
}

/** `.ilike('username', …)`, `.or('username.ilike.…')`, `.textSearch('search', …)` */
function byMethod({ arguments: [first, second] }: ts.CallExpression, name: string): boolean {
  if (!first) return false;
  if (name === 'or')
    return /\b(user_?name|name|handle|full_?name|display_?name|nickname)\.(i?like|fts)/i.test(first.getText());
  return (
    ts.isStringLiteralLike(first) && second !== undefined && (isKnownBy(first.text) || /textSearch|fts/i.test(name))
  );
}

/** `.where('username', 'like', …)`, `.where('user.username ILIKE :q', { q })` */
function byWhere({ arguments: [first, second] }: ts.CallExpression): boolean {
  if (!first) return false;
  const isOperator = second !== undefined && ts.isStringLiteralLike(second) && /^i?like$/i.test(second.text);
  if (ts.isStringLiteralLike(first) && isOperator) return isKnownBy(first.text);
  return buildsNameTest(first) || NAME_LIKE.test(first.getText());
}

/** Whether the query that a method belongs to is one for people: `users.createQueryBuilder('user').where(…)`, `query.andWhere(…)`. */
function isOfPeople(call: ts.Expression, hops = 3): boolean {
  for (let at: ts.Expression = call; ;) {
    if (ts.isCallExpression(at)) {
      const name = nameOf(at.expression) ?? '';
      const named = /^(from|table|selectFrom|createQueryBuilder|collection|model|knex|db|trx|join)$/.test(name);
      const table = named
        ? tableIn(at.arguments[0])
        : /^(query|createQueryBuilder|qb)$/.test(name)
          ? tableBefore(at)
          : null;
      if (table && isPeopleTable(table)) return true;
      // `userRepository.createQueryBuilder('u')`
      const owner = name === 'createQueryBuilder' ? tableBefore(at) : null;
      if (owner && isPeopleTable(owner)) return true;
      at = unwrap(at.expression);
    } else if (ts.isPropertyAccessExpression(at)) {
      if (QUERY_OF_PEOPLE.test(at.name.text)) return true;
      at = unwrap(at.expression);
    } else if (ts.isIdentifier(at)) {
      const begun = hops > 0 ? begunWith(at) : undefined;
      return begun !== undefined && isOfPeople(unwrap(begun), hops - 1);
    } else return false;
  }
}

/** `this.userQuery`, `usersQueryBuilder` */
const QUERY_OF_PEOPLE =
  /^(get|base)?_?(users?|accounts?|members?|profiles?|players?|people)_?(query|query_?builder|qb)$/i;

/** A query is begun in a variable, and each condition is added where it is asked for: `let query = from('users')`. */
function begunWith(name: ts.Identifier): ts.Expression | undefined {
  const declared = declarationOf(name.text, name);
  return declared && ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
}

/** All of a query that is begun in a variable: what it is begun with, and every call on it in the same function. */
export function partsOfQuery(call: ts.CallExpression): readonly ts.Node[] {
  let root: ts.Expression = call;
  while (ts.isCallExpression(root) || ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const begun = ts.isIdentifier(root) ? begunWith(root) : undefined;
  if (!begun) return [call];
  const name = (root as ts.Identifier).text;
  const parts: ts.Node[] = [begun];
  eachNode(enclosingFunction(call) ?? call, node => {
    if (ts.isCallExpression(node) && chainOf(node.expression)[0] === name) parts.push(node);
  });
  return parts;
}

/** `client.index('users').search(q)`, `usersIndex.search(q)` */
function isIndexOfPeople(call: ts.CallExpression): boolean {
  const named = ts.isPropertyAccessExpression(call.expression) ? unwrap(call.expression.expression) : null;
  if (!named || call.arguments.length === 0) return false;
  // `const index = client.initIndex('users'); index.search(q)`
  const receiver = unwrap((ts.isIdentifier(named) && valueOf(named)) || named);
  if (ts.isCallExpression(receiver) && /^(index|initIndex|collections?)$/.test(nameOf(receiver.expression) ?? '')) {
    const table = tableIn(receiver.arguments[0]);
    return (table !== null && isPeopleTable(table)) || namesIndex(nameOf(receiver.arguments[0] ?? receiver));
  }
  return namesIndex(chainOf(named).at(-1) ?? null);
}

/** `client.search({ index: 'users', query: { … } })` */
function asksIndex({ arguments: [given] }: ts.CallExpression): boolean {
  const index = given && valueAt(given, /^index$/);
  const table = index && ts.isStringLiteralLike(unwrap(index)) ? tableIn(index) : null;
  return table !== null && table !== undefined && isPeopleTable(table);
}

/** `USERS_SEARCH_INDEX`, `usersIndex` */
const namesIndex = (name: string | null): boolean =>
  name !== null && /^(users?|people|profiles?|members?|accounts?|players?)_?(search)?_?index(_?name)?$/i.test(name);

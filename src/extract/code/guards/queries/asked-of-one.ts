import { literalOf } from '../../literals.ts';
import { chainOf, nameOf, receiverOf, textOf, unwrap } from '../../names.ts';
import { ts } from '../../ts-morph.ts';
import { asksOfOnePerson } from './one-person-asked.ts';
import { isOfSomebody, personBehind } from './people-asked.ts';
import { isState } from './row-states.ts';

const OR = /^\$?or$|\bOp\.or\b/i;
const AND = /^\$?and$|\bOp\.and\b/i;
const TURNED = /^(\$?not|none|isNot|\$ne|\$nor|\$nin|notIn|every)$/i;
/** What holds somebody of a list of people, and what compares a column with somebody. */
const HOLDS = /^(some|is|has|contains|\$elemMatch|elemMatch|connect|equals|\$eq|array-contains)$/;

/**
 * Whether a question about two people asks of one only: `areFriends(me, me)`, `me.friends.includes(me.id)`, and
 * `friendships.findOne({ userId: me.id, status: 'accepted' })`, which is there as soon as somebody has any friend.
 */
export function asksOfOneOnly(call: ts.CallExpression): boolean {
  const [first, second] = call.arguments;
  if (!first) return false;
  if (second && isNamed(first) && first.getText() === second.getText()) return true;
  const list = receiverOf(call.expression);
  const inner = unwrap(first);
  if (list && ts.isPropertyAccessExpression(list) && ts.isPropertyAccessExpression(inner) && isId(inner))
    return list.expression.getText() === inner.expression.getText();
  if (!ts.isObjectLiteralExpression(inner) || isOfReceiver(call) || namesOneBeside(inner)) return false;
  // `findFirst({ where: and(eq(links.userId, me), …) })`
  const where = whereOf(inner);
  return where && (ts.isCallExpression(where) || ts.isArrowFunction(where))
    ? asksOfOnePerson(call)
    : namesOnePerson(inner, isLookUp(call));
}

/** `include: [{ model: User, as: 'friend', where: { id: to } }]`: who the other is stands with what is taken along. */
function namesOneBeside(query: ts.ObjectLiteralExpression): boolean {
  const include = valueAt(query, 'include');
  const parts = include && ts.isArrayLiteralExpression(include) ? include.elements : include ? [include] : [];
  return parts.some(part => {
    const inner = unwrap(part);
    if (!ts.isObjectLiteralExpression(inner) || valueAt(inner, 'required')?.kind === ts.SyntaxKind.FalseKeyword)
      return false;
    const where = valueAt(inner, 'where');
    return (
      where !== null &&
      ts.isObjectLiteralExpression(where) &&
      where.properties.some(one => {
        if (!ts.isPropertyAssignment(one) && !ts.isShorthandPropertyAssignment(one)) return false;
        const name = textOf(one.name);
        const given = ts.isPropertyAssignment(one) ? one.initializer : one.name;
        return (/^_?id$/.test(name) || isWho(name)) && personBehind(given) !== null;
      })
    );
  });
}

/** `me.friends.findOne({ friendId })`, `user.getFriendships({ where: { friendId } })`: whose they are is said before. */
function isOfReceiver({ expression }: ts.CallExpression): boolean {
  const chain = chainOf(expression);
  const isOne = (name: string) => !name.endsWith('s') && isOfSomebody([name]);
  if (chain.slice(0, -2).some(isOne)) return true;
  return chain.length === 2 && isOne(chain[0]!) && /^\$?(get|has|list|load)/.test(chain[1]!);
}

const isNamed = (one: ts.Expression) => ts.isIdentifier(one) || ts.isPropertyAccessExpression(one);
const isId = ({ name }: ts.PropertyAccessExpression) => /^_?id$/.test(name.text);

/** A function that is given one by name may know the other by itself: `isFriend({ friendId })`. */
const isLookUp = ({ expression }: ts.CallExpression): boolean =>
  receiverOf(expression) !== null &&
  /^(find|get|first|exist|count|where|andWhere|query|aggregate)/.test(nameOf(expression) ?? '');
/** A column for whoever a row belongs to, by the name of that one person. */
const OWNER = /^\.(user|owner|me|self|sender|requester|account|profile|from|a)(_?id)? /i;

function namesOnePerson(query: ts.ObjectLiteralExpression, isLookUp: boolean): boolean {
  const isWhere = query.properties.some(one => one.name && textOf(one.name) === 'where');
  const asked = isWhere ? whereOf(query) : query;
  if (!asked || !ts.isObjectLiteralExpression(asked)) return false;
  const people = columnsAsked(asked, null);
  const [[column, is] = ['', 'unknown'], ...more] = people ?? [];
  return is === 'somebody' && more.length === 0 && (isLookUp || OWNER.test(column));
}

const whereOf = (query: ts.ObjectLiteralExpression) => valueAt(query, 'where');

function valueAt(query: ts.ObjectLiteralExpression, key: string): ts.Expression | null {
  const found = query.properties.find(one => one.name && textOf(one.name) === key);
  return found && ts.isPropertyAssignment(found) ? unwrap(found.initializer) : null;
}

/** By the name of each column that may say who it is: whether it says so, or something that is not known. */
type Asked = ReadonlyMap<string, 'somebody' | 'unknown'>;

/** The columns that a condition compares with somebody; null if that is not seen. `of`: the relation that it is asked within. */
function columnsAsked(query: ts.ObjectLiteralExpression, of: string | null): Asked | null {
  const all = new Map<string, 'somebody' | 'unknown'>();
  for (const property of query.properties) {
    if (ts.isShorthandPropertyAssignment(property)) {
      const name = property.name.text;
      if (!isState(name)) all.set(keyOf(name, of, property.name), saysWho(name, of, property.name));
      continue;
    }
    if (!ts.isPropertyAssignment(property)) return null;
    // `[Op.or]: […]` is computed.
    const name = ts.isComputedPropertyName(property.name) ? property.name.expression.getText() : textOf(property.name);
    const asked = columnAsked(name, unwrap(property.initializer), of);
    if (!asked) return null;
    for (const [column, is] of asked) all.set(column, is);
  }
  return all;
}

const NOTHING: Asked = new Map();
const keyOf = (name: string, of: string | null, value: ts.Expression): string =>
  `${of ?? ''}.${name} ${value.getText()}`;

function columnAsked(name: string, value: ts.Expression, of: string | null): Asked | null {
  if (TURNED.test(name)) return NOTHING;
  if (OR.test(name) || AND.test(name)) {
    const parts = ts.isArrayLiteralExpression(value) ? value.elements.map(unwrap) : [value];
    const ways = parts.map(one => (ts.isObjectLiteralExpression(one) ? columnsAsked(one, of) : null));
    if (AND.test(name)) return ways.some(way => way === null) ? null : new Map(ways.flatMap(way => [...way!]));
    // `OR: [{ a: me, b: to }, { a: me }]`: the widest of them decides.
    const seen = ways.filter(way => way !== null);
    const ofOne = seen.filter(way => way.size === 1);
    return (
      ofOne.find(way => way.values().next().value === 'somebody') ??
      ofOne[0] ??
      (seen.length < ways.length ? null : (seen[0] ?? null))
    );
  }
  if (isState(name) || (literalOf(value) && !HOLDS.test(name))) return NOTHING;
  const column = keyOf(name, of, value);
  if (!ts.isObjectLiteralExpression(value)) {
    // `users: [me, id]`
    const isList = ts.isArrayLiteralExpression(value);
    if (isList && value.elements.length > 1) return null;
    return new Map([[column, saysWho(name, of, isList ? (value.elements[0] ?? value) : value)]]);
  }
  const keys = value.properties.map(one => (one.name ? textOf(one.name) : ''));
  if (keys.every(key => /^\$?(gt|gte|lt|lte|not|ne|exists|startsWith)$/.test(key))) return NOTHING;
  if (keys.some(key => /^(\$?in|\$all|hasEvery|hasSome)$/.test(key) || /Op\./.test(key))) {
    const [only] = value.properties;
    const list = only && ts.isPropertyAssignment(only) ? unwrap(only.initializer) : null;
    // Both of two are asked for, or one of them.
    if (keys[0] === '$all' || keys[0] === 'hasEvery') return null;
    return new Map([[column, list && ts.isArrayLiteralExpression(list) && isWho(name) ? 'somebody' : 'unknown']]);
  }
  if (keys.every(key => HOLDS.test(key)) || isWho(name)) return columnsAsked(value, isWho(name) ? name : of);
  // `user_friend: { userId, friendId }`, `user: { id: me }`
  return columnsAsked(value, of);
}

/** A word for somebody, and not only a key. */
const isWho = (name: string): boolean => !/^_?(id|ids|uuid|pk|key|ref|one)$/i.test(name) && isOfSomebody([name]);

/** Whose the row is by one column: by its name, that of the relation it is in, or who is given. */
function saysWho(name: string, of: string | null, given: ts.Expression): 'somebody' | 'unknown' {
  if (ts.isSpreadElement(given)) return 'unknown';
  const isOf = isWho(name) || (of !== null && (/^_?(id|uid|uuid)$/.test(name) || HOLDS.test(name)));
  if (!isOf) return 'unknown';
  // `members: pair` may be both.
  const isMany = /s$|ids$|people|pair/i.test(name) && !/^(has|is|equals)$/.test(name);
  return isMany && (personBehind(given) === null || /s$/i.test(nameOf(given) ?? '')) ? 'unknown' : 'somebody';
}

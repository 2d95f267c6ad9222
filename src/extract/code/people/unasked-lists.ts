import { literalOf } from '../literals.ts';
import { nameOf, textOf, throughout, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isOfAll as isHeldByAll } from './of-all.ts';

/** Operators by which a store of documents asks who is near a place (MongoDB, geospatial queries). */
const NEAR = /^\$(near|nearSphere|geoNear|geoWithin)$/;
const LISTS = /^(findMany|find|findAll|findAndCountAll|aggregate)$/;

/** `User.find({ location: { $near: … } })`: who happens to be near is found without being asked for. */
export const findsByPlace = (query: ts.CallExpression): boolean =>
  query.arguments.some(argument => {
    let found = false;
    throughout(argument, node => {
      found ||= ts.isPropertyAssignment(node) && !ts.isComputedPropertyName(node.name) && NEAR.test(textOf(node.name));
    });
    return found;
  });

/** `User.find({ _id: { $ne: me } })`: everybody but oneself, and whom one knows already. */
export function findsAllOthers(query: ts.CallExpression): boolean {
  if (!LISTS.test(nameOf(query.expression) ?? '')) return false;
  const [first] = query.arguments;
  const given = first && unwrap(first);
  if (!given || !ts.isObjectLiteralExpression(given)) return false;
  const where = given.properties.find(one => one.name && textOf(one.name) === 'where');
  const filter = where && ts.isPropertyAssignment(where) ? unwrap(where.initializer) : given;
  if (!ts.isObjectLiteralExpression(filter) || filter.properties.length === 0) return false;
  return filter.properties.every(leavesOut) && filter.properties.some(one => !isOfAll(one));
}

/** What nearly everybody is, and nobody asks for: `deleted: false`. */
const OF_ALL = /^(is_?)?(deleted(_?at)?|active|banned|disabled|suspended|blocked|verified|status|bot)$/i;
const isOfAll = (one: ts.ObjectLiteralElementLike): boolean =>
  isHeldByAll(one) ||
  (ts.isPropertyAssignment(one) &&
    !ts.isComputedPropertyName(one.name) &&
    OF_ALL.test(textOf(one.name)) &&
    isFixed(one));

/** `deleted: false`, `deletedAt: { $exists: false }`, `status: { not: 'banned' }` */
function isFixed({ initializer }: ts.PropertyAssignment): boolean {
  const value = unwrap(initializer);
  if (ts.isObjectLiteralExpression(value))
    return value.properties.every(one => ts.isPropertyAssignment(one) && literalOf(one.initializer) !== null);
  return literalOf(value) !== null;
}

/** A condition that only says who does not come: oneself, whom one knows already, who is no longer here. */
function leavesOut(one: ts.ObjectLiteralElementLike): boolean {
  if (isOfAll(one) || leavesOutSome(one)) return true;
  if (!ts.isPropertyAssignment(one) || ts.isComputedPropertyName(one.name)) return false;
  const value = unwrap(one.initializer);
  if (/^(AND|\$and)$/.test(textOf(one.name)) && ts.isArrayLiteralExpression(value))
    return value.elements.every(part => {
      const inner = unwrap(part);
      return ts.isObjectLiteralExpression(inner) && inner.properties.length > 0 && inner.properties.every(leavesOut);
    });
  // `followers: { none: { followerId: me } }`
  return TIES.test(textOf(one.name)) && startsWith(value, 'none');
}

/** `_id: { $ne: me }`, `id: { notIn: known }`, `id: { [Op.ne]: me }`, `NOT: { id: me }`, `id: Not(In(known))` */
function leavesOutSome(one: ts.ObjectLiteralElementLike): boolean {
  if (!ts.isPropertyAssignment(one) || ts.isComputedPropertyName(one.name)) return false;
  const value = unwrap(one.initializer);
  if (textOf(one.name) === 'NOT') return denies(value);
  if (!isOwnId(textOf(one.name))) return false;
  if (ts.isCallExpression(value)) return /^not$/i.test(nameOf(value.expression) ?? '');
  if (!ts.isObjectLiteralExpression(value) || value.properties.length === 0) return false;
  return value.properties.every(inner =>
    /^(\$(ne|nin)|not|notIn|\[Op\.(ne|not|notIn)\])$/.test((inner.name?.getText() ?? '').replace(/['"]/g, '')),
  );
}

/** What ties people to each other. */
const TIES = /follow|friend|block|match|swipe|like|connection|contact|request/i;

const startsWith = (value: ts.Expression, name: string): boolean => {
  const [inner] = ts.isObjectLiteralExpression(value) ? value.properties : [];
  return inner?.name !== undefined && textOf(inner.name) === name;
};

/** `NOT: { id: me }`, `NOT: { followers: { some: { followerId: me } } }`, several of these */
function denies(value: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(value)) return value.elements.every(one => denies(unwrap(one)));
  if (!ts.isObjectLiteralExpression(value) || value.properties.length !== 1) return false;
  const [one] = value.properties;
  if (!one?.name || ts.isComputedPropertyName(one.name)) return false;
  if (isOwnId(textOf(one.name))) return true;
  return ts.isPropertyAssignment(one) && TIES.test(textOf(one.name)) && startsWith(unwrap(one.initializer), 'some');
}

const isOwnId = (name: string) => /^(_?id|uuid|uid|user_?id)$/i.test(name);

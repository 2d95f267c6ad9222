import { nameOf, textOf, throughout, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

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

/** `User.find({ _id: { $ne: me } })`: everybody but oneself. */
export function findsAllOthers(query: ts.CallExpression): boolean {
  if (!LISTS.test(nameOf(query.expression) ?? '')) return false;
  const [first] = query.arguments;
  const given = first && unwrap(first);
  if (!given || !ts.isObjectLiteralExpression(given)) return false;
  const where = given.properties.find(one => one.name && textOf(one.name) === 'where');
  const filter = where && ts.isPropertyAssignment(where) ? unwrap(where.initializer) : given;
  if (!ts.isObjectLiteralExpression(filter) || filter.properties.length !== 1) return false;
  return leavesOutOne(filter.properties[0]!);
}

/** `_id: { $ne: me }`, `id: { not: me }`, `id: { [Op.ne]: me }`, `NOT: { id: me }` */
function leavesOutOne(one: ts.ObjectLiteralElementLike): boolean {
  if (!ts.isPropertyAssignment(one) || ts.isComputedPropertyName(one.name)) return false;
  const value = unwrap(one.initializer);
  if (!ts.isObjectLiteralExpression(value) || value.properties.length !== 1) return false;
  const [inner] = value.properties;
  const key = inner?.name?.getText() ?? '';
  if (textOf(one.name) === 'NOT') return isOwnId(key);
  return isOwnId(textOf(one.name)) && /^(\$ne|not|\[Op\.(ne|not)\])$/.test(key.replace(/['"]/g, ''));
}

const isOwnId = (name: string) => /^(_?id|uuid|uid|user_?id)$/i.test(name);

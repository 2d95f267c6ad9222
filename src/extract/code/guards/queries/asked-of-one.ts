import { chainOf, eachNode, enclosingFunction, nameOf, receiverOf, textOf, unwrap } from '../../names.ts';
import { ts } from '../../ts-morph.ts';

/** A column for whoever a row belongs to, by the name of that one person. */
const ONE_PERSON = /^(user|owner|me|self|sender|requester|account|profile|from|a)(_?id)?$/i;
/** What a row is like, and not whose it is. */
const STATE = /^(is_?)?(status|state|type|kind|accepted|active|confirmed|mutual|deleted(_?at)?)$/i;
const OR = /^\$?or$|\bOp\.or\b/i;
const MAKES = /^(create|createMany|insert|insertOne|insertMany|save|bulkCreate)$/;

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
  return ts.isObjectLiteralExpression(inner) && namesOnePerson(inner);
}

const isNamed = (one: ts.Expression) => ts.isIdentifier(one) || ts.isPropertyAccessExpression(one);
const isId = ({ name }: ts.PropertyAccessExpression) => /^_?id$/.test(name.text);

function namesOnePerson(query: ts.ObjectLiteralExpression): boolean {
  const where = query.properties.find(one => one.name && textOf(one.name) === 'where');
  if (where) {
    const inside = ts.isPropertyAssignment(where) ? unwrap(where.initializer) : null;
    return inside !== null && ts.isObjectLiteralExpression(inside) && namesOnePerson(inside);
  }
  // `OR: [{ a: me, b: to }, { a: me }]`: the widest of them decides.
  const [either, ...others] = query.properties.filter(one => !one.name || !STATE.test(textOf(one.name)));
  if (either?.name && others.length === 0 && ts.isPropertyAssignment(either) && OR.test(textOf(either.name))) {
    const list = unwrap(either.initializer);
    const inside = ts.isArrayLiteralExpression(list) ? list.elements.map(unwrap) : [];
    return inside.some(one => ts.isObjectLiteralExpression(one) && namesOnePerson(one));
  }
  const keys = query.properties.map(one =>
    ts.isPropertyAssignment(one) || ts.isShorthandPropertyAssignment(one) ? textOf(one.name) : null,
  );
  const [person, ...more] = keys.filter(key => key === null || !STATE.test(key));
  return typeof person === 'string' && more.length === 0 && ONE_PERSON.test(person);
}

/** Whether the row that is looked for was made just before, by whoever asks: `Match.create({ a, b })`, `Match.findOne({ a, b })`. */
export function asksForOwnMaking(call: ts.CallExpression): boolean {
  const table = chainOf(call.expression).slice(0, -1).join('.');
  const around = enclosingFunction(call);
  if (!around?.body || table === '') return false;
  let isMade = false;
  eachNode(around.body, node => {
    if (isMade || node.pos >= call.pos || !ts.isCallExpression(node)) return;
    if (!MAKES.test(nameOf(node.expression) ?? '') || enclosingFunction(node) !== around) return;
    isMade = chainOf(node.expression).slice(0, -1).join('.') === table;
  });
  return isMade;
}

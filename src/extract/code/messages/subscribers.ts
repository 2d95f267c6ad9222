import { chainOf, eachNode, isFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What many listen to who have asked for it. */
const TOPIC = /^(topics?|subjects?|channels?|rooms?|documents?|docs?|boards?|lobby|lobbies|events?|subscriptions?)$/;
/** Two people may be all who are in one of these. */
const OF_TWO = /^(direct|private|dms?|pms?|whisper|conversations?|convos?|dialogs?|talks?|chats?|pairs?|peer|peers)$/;
const GOES_THROUGH = /^(forEach|map|flatMap|filter|some|every|for)$/;
const READS = /^(values|keys|from|toArray)$/;

/**
 * Names for those who have subscribed: `const receivers = topics.get(message.topic)`, and `receiver` of `receivers.forEach(…)`.
 * Whom a message goes to is said by what they listen to, and by nobody's name.
 */
export function subscribersIn(whole: ts.Node): ReadonlySet<string> {
  const found = new Set<string>();
  const isThem = (value: ts.Expression): boolean => {
    const inner = unwrap(value);
    if (ts.isIdentifier(inner)) return found.has(inner.text);
    // `rooms.get(room) ?? [users.get(user)]` may be somebody.
    if (ts.isBinaryExpression(inner)) return isThem(inner.left) && (isThem(inner.right) || isNobody(inner.right));
    if (ts.isCallExpression(inner) && READS.test(nameOf(inner.expression) ?? '')) {
      const [from] = [...inner.arguments, receiverOf(inner.expression)];
      return !!from && isThem(from);
    }
    const asked = keyOf(inner);
    return asked !== null && saysTopic(asked.key) && !isOfTwo(asked.key) && !isOfPerson(asked.table);
  };
  eachNode(whole, node => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer && isThem(node.initializer))
      if (isGoneThrough(node.name.text, whole)) found.add(node.name.text);
    if (ts.isForOfStatement(node) && ts.isVariableDeclarationList(node.initializer) && isThem(node.expression))
      for (const { name } of node.initializer.declarations) if (ts.isIdentifier(name)) found.add(name.text);
    if (!isFunction(node) || !ts.isCallExpression(node.parent)) return;
    const { expression } = node.parent;
    const list = GOES_THROUGH.test(nameOf(expression) ?? '') ? receiverOf(expression) : null;
    const [each] = node.parameters;
    if (list && each && ts.isIdentifier(each.name) && isThem(list)) found.add(each.name.text);
  });
  // `message.receiver` is somebody, whatever else is called so.
  eachNode(whole, node => {
    if (ts.isIdentifier(node) && isMember(node)) found.delete(node.text);
  });
  return new Set([...found].map(name => splitWords(name).join(' ')));
}

/** What is kept under a name is many: each of them is gone through, and nothing is sent to it as to one. */
function isGoneThrough(name: string, whole: ts.Node): boolean {
  let isMany = false;
  let isOne = false;
  eachNode(whole, node => {
    if (!ts.isIdentifier(node) || node.text !== name || isMember(node)) return;
    const { parent } = node;
    if (ts.isForOfStatement(parent) && parent.expression === node) isMany = true;
    else if (ts.isSpreadElement(parent)) isMany = true;
    else if (ts.isPropertyAccessExpression(parent) && parent.expression === node) {
      if (GOES_THROUGH.test(parent.name.text) || READS.test(parent.name.text)) isMany = true;
      else if (SENDS.test(parent.name.text)) isOne = true;
    } else if (ts.isCallExpression(parent) && parent.expression !== node) {
      if (READS.test(nameOf(parent.expression) ?? '')) isMany = true;
      else isOne ||= /^(to|in)$/.test(nameOf(parent.expression) ?? '');
    }
  });
  return isMany && !isOne;
}
const SENDS = /^(send|emit|write|post|postMessage|publish|push|notify|deliver)$/;

/** `?? []`, `|| new Set()` */
function isNobody(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.length === 0;
  return ts.isNewExpression(inner) && (inner.arguments ?? []).length === 0;
}

const isMember = ({ parent, text }: ts.Identifier): boolean =>
  ts.isBindingElement(parent) ||
  ts.isPropertyAssignment(parent) ||
  ts.isShorthandPropertyAssignment(parent) ||
  (ts.isPropertyAccessExpression(parent) && parent.name.text === text);

/** `topics.get(message.topic)`, `rooms[roomId]` */
function keyOf(value: ts.Expression): { table: ts.Expression; key: ts.Expression } | null {
  if (ts.isElementAccessExpression(value)) return { table: value.expression, key: value.argumentExpression };
  if (!ts.isCallExpression(value) || nameOf(value.expression) !== 'get' || value.arguments.length !== 1) return null;
  const table = receiverOf(value.expression);
  return table && { table, key: value.arguments[0]! };
}

const saysTopic = (key: ts.Expression): boolean =>
  splitWords(textOf(lastOf(key)))
    .filter(word => !/^(id|name|key|slug|uuid)$/.test(word))
    .some((word, index, all) => index === all.length - 1 && TOPIC.test(word));

const lastOf = (key: ts.Expression): ts.Node => {
  const inner = unwrap(key);
  return ts.isPropertyAccessExpression(inner) ? inner.name : inner;
};

/** `users.get(topic)` is one of them, whatever they are asked by. */
const isOfPerson = (table: ts.Expression): boolean =>
  isOfTwo(table) ||
  splitWords(nameOf(unwrap(table)) ?? '').some(word =>
    /^(users?|people|persons?|members?|accounts?|players?)$/.test(word),
  ) ||
  /^(clients|sockets|connections)$/i.test(nameOf(unwrap(table)) ?? '');

const isOfTwo = (named: ts.Expression): boolean =>
  chainOf(named)
    .flatMap(splitWords)
    .some(word => OF_TWO.test(word));

import { literalOf } from '../../literals.ts';
import { isFunction, nameOf, receiverOf, unwrap } from '../../names.ts';
import { splitWords } from '../../tokens.ts';
import { ts } from '../../ts-morph.ts';

/** Steps to a document in a store of such, and what takes it from there. */
const STEPS = /^(collection|collectionGroup|doc|ref|child)$/;
const TAKES = /^(get|getDoc|getDocs|once)$/;
/** What asks a set or a table of a store of keys whether it holds something. */
const HOLDS = /^(sismember|hexists|zscore|zrank)$/i;

/**
 * The names under which a row is looked up whose place says whom it is of: `db.doc('friends/' + a + '_' + b).get()`,
 * `getDoc(doc(db, 'users', a, 'friends', b))`, `redis.sismember(`friends:${a}`, b)`. Null for another look-up, and for one that
 * asks of one only: that somebody has friends says nothing of two.
 */
export function namesOfKey(query: ts.Expression): (readonly string[])[] | null {
  const call = unwrap(query);
  if (!ts.isCallExpression(call)) return null;
  const [first] = call.arguments;
  const isHeld = HOLDS.test(nameOf(call.expression) ?? '') && first !== undefined && !ts.isStringLiteralLike(first);
  if (!isHeld && !isSnapshot(call)) return null;
  const key: Key = { names: [], asked: new Set() };
  if (isHeld) for (const one of call.arguments) readKey(one, key);
  else readSteps(call, key);
  return key.asked.size > 1 ? key.names : null;
}

/** Whether a document or its like is taken: it is there also if nothing is in it, and has to be asked for that. */
export function isSnapshot(query: ts.Expression): boolean {
  const call = unwrap(query);
  if (!ts.isCallExpression(call) || !TAKES.test(nameOf(call.expression) ?? '')) return false;
  let at: ts.Expression | null = ts.isIdentifier(call.expression) ? (call.arguments[0] ?? null) : call;
  for (; at; at = before(at)) {
    const inner = unwrap(at);
    if (!ts.isCallExpression(inner)) continue;
    const isFirst = nameOf(inner.expression) === 'query' && inner.arguments[0];
    if (STEPS.test(nameOf(inner.expression) ?? '')) return true;
    if (isFirst && isStep(inner.arguments[0]!)) return true;
  }
  return false;
}

const isStep = (given: ts.Expression): boolean => {
  const inner = unwrap(given);
  return ts.isCallExpression(inner) && STEPS.test(nameOf(inner.expression) ?? '');
};

interface Key {
  names: (readonly string[])[];
  /** What is filled in, by its text. */
  asked: Set<string>;
}

function readSteps(from: ts.Expression, key: Key): void {
  for (let at: ts.Expression | null = from; at; at = before(at)) {
    const inner = unwrap(at);
    if (!ts.isCallExpression(inner)) continue;
    // `doc(db, 'friends', id)`: the store is no part of the key.
    const given = ts.isIdentifier(inner.expression) && isStep(inner) ? inner.arguments.slice(1) : inner.arguments;
    for (const one of given) readKey(one, key);
  }
}

function readKey(given: ts.Expression, key: Key): void {
  const inner = unwrap(given);
  if (isFunction(inner)) return;
  const said = literalOf(inner)?.value;
  if (said !== undefined) return void key.names.push(...wordsIn(String(said)));
  if (ts.isTemplateExpression(inner)) {
    key.names.push(...[inner.head, ...inner.templateSpans.map(one => one.literal)].flatMap(one => wordsIn(one.text)));
    for (const { expression } of inner.templateSpans) readKey(expression, key);
  } else if (ts.isBinaryExpression(inner)) {
    readKey(inner.left, key);
    readKey(inner.right, key);
  } else if (ts.isArrayLiteralExpression(inner)) for (const one of inner.elements) readKey(one, key);
  else if (ts.isCallExpression(inner)) {
    // `[a, b].sort().join('_')`, `friendsKey(a)`, `where('a', '==', me)`
    if (!ts.isPropertyAccessExpression(inner.expression) || !isStep(inner))
      key.names.push(...wordsIn(nameOf(inner.expression) ?? ''));
    readSteps(inner, key);
    const owner = receiverOf(inner.expression);
    if (owner && ts.isArrayLiteralExpression(rootOf(owner))) readKey(rootOf(owner), key);
  } else if (nameOf(inner) !== null) key.asked.add(inner.getText());
}

function rootOf(owner: ts.Expression): ts.Expression {
  let at = unwrap(owner);
  while (ts.isCallExpression(at) && receiverOf(at.expression)) at = unwrap(receiverOf(at.expression)!);
  return at;
}

/** `users/` and `/friends/` of a path, `friends:` of a key: each part is a name. */
const wordsIn = (text: string): (readonly string[])[] =>
  text
    .split(/[/:.]/)
    .map(splitWords)
    .filter(words => words.length > 0);

function before(at: ts.Expression): ts.Expression | null {
  const inner = unwrap(at);
  return ts.isCallExpression(inner) ? inner.expression : receiverOf(inner);
}

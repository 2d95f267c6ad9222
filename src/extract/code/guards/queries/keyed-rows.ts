import { calleeOf } from '../../callees.ts';
import { literalOf } from '../../literals.ts';
import { returnsOf } from '../returns.ts';
import { chainOf, nameOf, receiverOf, unwrap } from '../../names.ts';
import { isOfSomebody, personBehind, saysKnown } from './people-asked.ts';
import { valueOf } from '../../scopes.ts';
import { splitWords } from '../../tokens.ts';
import { ts } from '../../ts-morph.ts';
import { before } from './query-steps.ts';

/** Steps to a document in a store of such, and what takes it from there. */
const STEPS = /^(collection|collectionGroup|doc|ref|child)$/;
const TAKES = /^(get|getDoc|getDocs|once)$/;
/** What asks a set or a table of a store of keys whether it holds something. */
const HOLDS = /^(sismember|hexists|zscore|zrank)$/i;
/** Parts of a key that do not say what is kept there. */
const PLAIN = /^(users?|u|accounts?|profiles?|members?|people|ids?)$/;

/**
 * The name under which a row is looked up whose place says whom it is of: `db.doc('friends/' + a + '_' + b).get()`,
 * `getDoc(doc(db, 'users', a, 'friends', b))`, `redis.sismember(`friends:${a}`, b)`. Null for another look-up, for one that
 * asks of one only (that somebody has friends says nothing of two), and where more than one part of the place has a name:
 * `friends:requests:${a}` and `friends/${a}/hidden/${b}` are something else.
 */
export function namesOfKey(query: ts.Expression): (readonly string[])[] | null {
  const call = unwrap(query);
  if (!ts.isCallExpression(call)) return null;
  const [first, member] = call.arguments;
  const isHeld = HOLDS.test(nameOf(call.expression) ?? '') && first !== undefined && !ts.isStringLiteralLike(first);
  if (!isHeld && !isSnapshot(call)) return null;
  const key: Key = { text: '', people: new Set(), isKnown: true };
  if (isHeld) {
    readKey(first, key);
    const one = member ? personBehind(member) : null;
    if (one !== null) key.people.add(one);
  } else readSteps(call, key);
  const names = wordsIn(key.text);
  return key.isKnown && key.people.size > 1 && names.length === 1 ? names : null;
}

/** Whether a document or its like is taken: it is there also if nothing is in it, and has to be asked for that. */
export function isSnapshot(query: ts.Expression): boolean {
  return stepsTo(query).length > 0;
}

/** Whether a document of a store says by a member of its own that it is there, and not by a call: `(await db.doc(…).get()).exists`. */
export function tellsByMember(query: ts.Expression): boolean {
  const call = unwrap(query);
  if (!ts.isCallExpression(call) || nameOf(call.expression) !== 'get' || !receiverOf(call.expression)) return false;
  const steps = stepsTo(call);
  return steps[0] === 'doc' && !steps.some(name => /^(ref|child)$/.test(name));
}

/** The names of the steps that lead to what is taken, the last first; none if it is taken from elsewhere. */
function stepsTo(query: ts.Expression): string[] {
  const call = unwrap(query);
  if (!ts.isCallExpression(call) || !TAKES.test(nameOf(call.expression) ?? '')) return [];
  const steps: string[] = [];
  let at: ts.Expression | null = ts.isIdentifier(call.expression) ? (call.arguments[0] ?? null) : call;
  for (; at; at = before(at)) {
    const inner = unwrap(at);
    if (!ts.isCallExpression(inner)) continue;
    const name = nameOf(inner.expression) ?? '';
    if (STEPS.test(name)) steps.push(name);
    else if (name === 'query' && inner.arguments[0] && isStep(inner.arguments[0])) steps.push('collection');
  }
  return steps;
}

const isStep = (given: ts.Expression): boolean => {
  const inner = unwrap(given);
  return ts.isCallExpression(inner) && STEPS.test(nameOf(inner.expression) ?? '');
};

interface Key {
  /** What is written out of it, with a sign for what is filled in. */
  text: string;
  /** Who is filled in, each once. */
  people: Set<string>;
  /** Whether nothing else is filled in. */
  isKnown: boolean;
}

function readSteps(from: ts.Expression, key: Key): void {
  for (let at: ts.Expression | null = from; at; at = before(at)) {
    const inner = unwrap(at);
    if (!ts.isCallExpression(inner)) continue;
    const name = nameOf(inner.expression) ?? '';
    const [first] = inner.arguments;
    // `doc(db, 'friends', id)`, `child(ref(db, 'friends'), id)`: the store is no part of the key.
    const isOfStore = ts.isIdentifier(inner.expression) && STEPS.test(name);
    if (STEPS.test(name)) readParts(isOfStore ? inner.arguments.slice(1) : inner.arguments, key);
    if (name === 'where' || name === 'and') readCondition(inner, key);
    if (!ts.isIdentifier(inner.expression) || !first) continue;
    if (isOfStore || TAKES.test(name)) readSteps(first, key);
    // `query(collection(db, 'friends'), where('a', '==', me), …)`
    if (name === 'query') for (const one of inner.arguments) readSteps(one, key);
  }
}

function readParts(parts: readonly ts.Expression[], key: Key): void {
  for (const one of parts) {
    readKey(one, key);
    key.text += '/';
  }
}

/** `where('from', '==', me)`: who stands in a column for somebody. What is asked for otherwise leaves anybody in. */
function readCondition(call: ts.CallExpression, key: Key): void {
  if (nameOf(call.expression) === 'and') for (const one of call.arguments) readSteps(one, key);
  const [column, operator, value] = call.arguments;
  if (!column || !operator || !value) return;
  const name = literalOf(column)?.value;
  const isEqual = /^(==|array-contains)$/.test(String(literalOf(operator)?.value));
  const person = typeof name === 'string' && isOfSomebody(name.split('.')) && isEqual ? personBehind(value) : null;
  if (person !== null) key.people.add(person);
  else if (typeof name !== 'string' || !isEqual || !saysKnown(name, value)) key.isKnown = false;
}

function readKey(given: ts.Expression, key: Key): void {
  const inner = unwrap(given);
  const said = literalOf(inner)?.value;
  const value = ts.isIdentifier(inner) ? valueOf(inner) : null;
  const isMade = value !== null && isMadeKey(unwrap(value));
  const person = said === undefined && !isMade ? personBehind(inner) : null;
  if (said !== undefined) key.text += String(said);
  else if (isMade) readKey(value, key);
  else if (person !== null) addPerson(person, key);
  else if (ts.isTemplateExpression(inner)) {
    key.text += inner.head.text;
    for (const { expression, literal } of inner.templateSpans) {
      readKey(expression, key);
      key.text += literal.text;
    }
  } else if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    readKey(inner.left, key);
    readKey(inner.right, key);
  } else if (ts.isCallExpression(inner)) readMadeKey(inner, key);
  else if (!isOfSurroundings(inner)) key.isKnown = false;
}

/** A key that is put together elsewhere, and no name for one person. */
const isMadeKey = (value: ts.Expression): boolean =>
  ts.isTemplateExpression(value) ||
  ts.isBinaryExpression(value) ||
  (ts.isCallExpression(value) && ts.isArrayLiteralExpression(rootOf(value)));

function addPerson(person: string, key: Key): void {
  key.people.add(person);
  key.text += '_';
}

/** `[a, b].sort().join('_')`, `friendsKey(a)`, `keys.friends(a, b)` */
function readMadeKey(call: ts.CallExpression, key: Key): void {
  const root = rootOf(call);
  const people = (ts.isArrayLiteralExpression(root) ? root.elements : call.arguments).map(one => personBehind(one));
  if (!ts.isArrayLiteralExpression(root)) {
    // `const friendsKey = who => `friends:${who}``
    const declared = calleeOf(call.expression);
    const said: Key = { text: '', people: new Set(), isKnown: true };
    for (const { value } of declared ? returnsOf(declared) : []) if (value) readKey(value, said);
    if (!said.isKnown) key.isKnown = false;
    const made = chainOf(call.expression).flatMap(
      name =>
        splitWords(name)
          .filter(word => !OF_KEYS.test(word))
          .join('_') || [],
    );
    key.text += said.text === '' ? `/${made.join('/')}/` : `/${said.text}/`;
  }
  for (const one of people)
    if (one === null) key.isKnown = false;
    else addPerson(one, key);
}

const OF_KEYS = /^(keys?|paths?|refs?|redis|cache|this|of|for|get|make|build)$/;

/** `env.PREFIX`, `config.namespace`: the same for everybody. */
const isOfSurroundings = (value: ts.Expression): boolean => {
  const chain = chainOf(value);
  return /^(env|process|config)$/.test(chain[0] ?? '') || /^[A-Z][A-Z\d_]+$/.test(chain.at(-1) ?? '');
};

function rootOf(owner: ts.Expression): ts.Expression {
  let at = unwrap(owner);
  while (ts.isCallExpression(at) && receiverOf(at.expression)) at = unwrap(receiverOf(at.expression)!);
  return at;
}

/** `/friends/` of a path, `friends:` of a key: each part that says what is kept is a name. */
const wordsIn = (text: string): (readonly string[])[] =>
  text
    .split(/[/:.]/)
    .map(splitWords)
    .filter(words => words.length > 0 && !(words.length === 1 && PLAIN.test(words[0]!)));

import type { CompiledConcept } from '../../concepts.ts';
import { calleeOf, isUnawaited } from '../../callees.ts';
import { chainOf, eachNode, nameOf, unwrap } from '../../names.ts';
import { declarationOf, valueBehind, valueOf } from '../../scopes.ts';
import { splitWords } from '../../tokens.ts';
import { ts } from '../../ts-morph.ts';
import { isUnlike } from '../../unlike.ts';
import { saysAgreed } from './accepted-columns.ts';
import { isAskedAfterChange } from './changed-conditions.ts';
import { asksForPending } from './asked-pending.ts';
import { safeIfListed } from './asked-tables.ts';
import { callsOf } from './built-queries.ts';
import { notReadOf } from './not-read.ts';
import { peopleAskedBy } from './one-person-asked.ts';
import { asksForOwnMaking } from './own-making.ts';
import { personBehind } from './people-asked.ts';
import { unseenBeforeSearch } from './searched-rows.ts';
import { isWholeList } from './whole-lists.ts';

/** Where an answer keeps what was found, and how much of it. */
const FOUND = /^(0|rows?|data|records?|recordset|results?|items|docs|length|size|count|rowCount|exists|found)$/;
/** What a call is named that answers a question: of a store, a builder, or a service. */
const ASKS =
  /^(find|get|has|is|are|exists?|count|check|between|of|for|load|fetch|read|look|query|run|execute|exec|raw|one|first|take|select|where|and|equals|scope|single|maybeSingle|aggregate|search|some|any|\$queryRaw|unsafe|lean|populate|limit)/;
/** What makes or changes something: that it went well says nothing of the two. */
const CHANGES =
  /^(insert|create(?!QueryBuilder)|add|save|update|patch|upsert|delete|del$|remove|set|put|send|open|start|ensure|request|invite|block|mute|report|log|emit|publish|notify|accept|find\w*(And|Or)[A-Z])/;
/** What a repository or a relation is called that does not say of what. */
const SAYS_LITTLE =
  /^(repo|repository|repositories|service|services|model|models|dao|store|table|schema|db|database|knex|sql|prisma|client|em|manager|with|of|to|between)$/;
/** A table of those who would like to be friends, and of those who would not. */
const ASKS_FIRST = /^(requests?|invit\w+|suggest\w*|block\w*|mut(e|ed|es))$/;
const MAX_STEPS = 4;

/**
 * A check of the two people that is there and could not be read: a query of a table of friendships, or for a row that both agreed to,
 * that names two of them and has to find something. Nothing of it is known to ask for the contrary. It guards nothing, and "no check"
 * would be too much to say.
 *
 * @returns The query, and what of it was not read.
 */
export function unreadCheck(
  test: ts.Expression,
  connection: CompiledConcept,
): { query: ts.Expression; unread: string } | null {
  if (isWholeList(test)) return null;
  const search = unwrap(test);
  const unseen = ts.isCallExpression(search) ? unseenBeforeSearch(search, connection) : null;
  if (unseen) return { query: search, unread: unseen.getText() };
  const query = queryOf(test, MAX_STEPS);
  if (!query || !isLookUp(query) || isAnswerItself(test, query)) return null;
  const made = conditionMadeIn(query);
  if (peopleNamed(query) < 2 || !isOfConnection(query, made, connection)) return null;
  // What was read to its end asks for too little.
  if (!made && peopleAskedBy(query)?.size === 1) return null;
  const handed: ts.Expression[] = [];
  const note = (call: ts.Expression) => void handed.push(call);
  if (asksForPending(query) || isAskedAfterChange(query, note) || asksForOwnMaking(query, note)) return null;
  const unread = handed[0]?.getText() ?? made?.getText() ?? notReadOf(query);
  // What was read to its end, and is no check, is none.
  return unread === null ? null : { query, unread };
}

/** Something that is asked, waited for, and changes nothing. What a function of the product asks was read there. */
function isLookUp(query: ts.CallExpression | ts.TaggedTemplateExpression): boolean {
  if (ts.isTaggedTemplateExpression(query)) return !ts.isVariableDeclaration(query.parent);
  const names = callsOf(query).map(({ expression }) => nameOf(expression) ?? '');
  const isAsked = ASKS.test(names[0] ?? '') && !names.some(name => CHANGES.test(name));
  return isAsked && !isUnawaited(query) && !calleeOf(query.expression)?.body;
}

const isAgreed = (column: string): boolean => /^(is_?)?(accepted|confirmed|approved|mutual)(_?(at|on))?$/i.test(column);

/** `repo.findOne(…)` of `row`, of `(await found).rows[0]` and of `const { data } = await …`. */
function queryOf(test: ts.Expression, steps: number): ts.CallExpression | ts.TaggedTemplateExpression | null {
  const inner = unwrap(test);
  if (ts.isCallExpression(inner)) return nameOf(inner.expression) === 'then' ? null : inner;
  if (ts.isTaggedTemplateExpression(inner)) return inner;
  if (steps === 0) return null;
  if (ts.isElementAccessExpression(inner))
    return FOUND.test(inner.argumentExpression.getText()) ? queryOf(inner.expression, steps - 1) : null;
  if (ts.isPropertyAccessExpression(inner))
    // `row?.accepted`
    return FOUND.test(inner.name.text) || isAgreed(inner.name.text) ? queryOf(inner.expression, steps - 1) : null;
  if (!ts.isIdentifier(inner)) return null;
  const value = valueOf(inner) ?? takenFrom(inner);
  return value ? queryOf(value, steps - 1) : null;
}

/** `if (!(await pool.query('SELECT count(*) …')))`: what a database answers is there in any case. */
function isAnswerItself(test: ts.Expression, query: ts.Expression): boolean {
  const isWhole = valueBehind(test) === query;
  return isWhole && ts.isCallExpression(query) && OF_TEXT.test(nameOf(query.expression) ?? '');
}
const OF_TEXT = /^(query|execute|run|raw|unsafe|\$queryRaw\w*|exec)$/;

/** The value of which `const [row]` and `const { rows: [row] }` are a part. */
function takenFrom(name: ts.Identifier): ts.Expression | null {
  let at: ts.Node | null = declarationOf(name.text, name);
  if (!at || !ts.isBindingElement(at)) return null;
  while (ts.isBindingElement(at)) {
    const taken: ts.BindingPattern = at.parent;
    const key = at.propertyName ?? at.name;
    const isFound = ts.isArrayBindingPattern(taken)
      ? taken.elements[0] === at
      : ts.isIdentifier(key) && FOUND.test(key.text);
    if (!isFound || at.dotDotDotToken) return null;
    at = taken.parent;
  }
  return ts.isVariableDeclaration(at) ? (at.initializer ?? null) : null;
}

/** `betweenUsers(me, to)` of `findFirst({ where: betweenUsers(me, to) })`, `friendships.between(me, to)`: two people are given to a function, and it says what is asked of them. */
function conditionMadeIn(query: ts.Expression): ts.CallExpression | null {
  const steps = new Set<ts.Node>(callsOf(query).slice(1));
  let made: ts.CallExpression | null = null;
  const look = (node: ts.Node): void => {
    // A check by its own name was believed or not where it is called.
    const isNamed = node === query && ts.isCallExpression(node) && ts.isIdentifier(node.expression);
    const isHanded = ts.isCallExpression(node) && !steps.has(node) && !isNamed && node.arguments.length > 1;
    if (
      isHanded &&
      node.arguments.every(one => personBehind(one) !== null) &&
      !COMPARES.test(nameOf(node.expression) ?? '')
    )
      made ??= node;
  };
  look(query);
  eachNode(query, look);
  return made;
}
const COMPARES = /^(eq|ne|neq|is|isNot|equals?|not\w*|where\w*|and\w*|or\w*|in|inArray|gte?|lte?|i?like)$/;

/** How many people are given to a query, wherever in it. */
function peopleNamed(query: ts.Expression): number {
  const people = new Set<string>();
  const followed = new Set<ts.Node>();
  const look = (node: ts.Node): void => {
    const value = ts.isIdentifier(node) && isGiven(node) ? valueOf(node) : null;
    if (value && ts.isObjectLiteralExpression(unwrap(value)) && !followed.has(value)) {
      followed.add(value);
      eachNode(value, look);
    }
    const isWhole = ts.isIdentifier(node) || ts.isPropertyAccessExpression(node);
    if (!isWhole || !isGiven(node)) return;
    const person = personBehind(node);
    if (person !== null) people.add(person);
  };
  eachNode(query, look);
  return people.size;
}

/** A value by itself, and neither a column nor what is called. */
function isGiven(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression !== node;
  return ts.isShorthandPropertyAssignment(parent) || ts.isArrayLiteralExpression(parent) || ts.isTemplateSpan(parent);
}

/** Whether a query says that it is of two who know one another: by a name in it, or by the state that it asks for. */
function isOfConnection(query: ts.Expression, made: ts.CallExpression | null, connection: CompiledConcept): boolean {
  const names: (readonly string[])[] = [...chainsIn(query), (made && nameOf(made.expression)) ?? ''].map(splitWords);
  eachNode(query, node => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node))
      names.push(...(node.text.match(/\w+/g) ?? []).map(splitWords));
  });
  const tables = names.map(words => words.filter(word => !SAYS_LITTLE.test(word))).filter(words => words.length > 0);
  if (tables.some(words => words.some(word => ASKS_FIRST.test(word)))) return false;
  const isListed = (words: readonly string[]) =>
    !isUnlike(connection, words, null) && safeIfListed(connection, words) === true;
  return saysAgreed(query) || tables.some(isListed);
}

/** What is called and asked, and which model is handed over: `manager.findOne(Friendship, …)`. */
const chainsIn = (query: ts.Expression): string[] =>
  ts.isTaggedTemplateExpression(query)
    ? []
    : callsOf(query).flatMap(call => [
        ...chainOf(call.expression).slice(0, -1),
        ...call.arguments.flatMap(one => (ts.isIdentifier(one) && /^[A-Z]/.test(one.text) ? [one.text] : [])),
      ]);

import { literally } from '../../../kit/text.ts';
import type { CompiledConcept } from '../concepts.ts';
import { usesOf } from '../guards/callers.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { tableBefore, tableIn } from '../rows/tables.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';
import { answeringAround } from './answering.ts';
import { goesOut } from './answers.ts';
import { isPeopleTable } from './names.ts';
import { isForElse, isWordOfElse } from './no-searches.ts';
import { isOfAll, isStepOfAll, saysOfAll } from './of-all.ts';
import { takesOne } from './search-calls.ts';

const LISTS = /^(find|findMany|findAll|findAndCountAll|findAndCount)$/;
/** What is said of a list of everybody: how much of each, in which order, which part of it. */
const NARROWS_NOT =
  /^(select|include|attributes|columns|with|relations|populate|projection|fields|order|orderBy|sort|take|skip|limit|offset|cursor|page|perPage|lean|raw|cache|distinct|transaction|session|nest|paranoid)$/;
/** Steps after which fewer come than everybody. */
const NARROWS =
  /^(where\w*|andWhere|orWhere|eq|neq|in|not|is|match|filter|filterBy|or|and|gt|gte|lt|lte|like|ilike|contains|containedBy|textSearch|equals|ne|nin|regex|innerJoin|join|having|single|maybeSingle|findOne|elemMatch|some|near|within)$/;
const ONE =
  /^(count\w*|first|firstOrFail|getCount|estimatedDocumentCount|cursor|stream|update|delete|del|remove|exists)$/;

/** Who answers so lists people. */
const OF_PEOPLE =
  /^(users?|members?|people|persons?|profiles?|players?|accounts?|students?|teachers?|friends?|contacts?|leaderboards?|scoreboards?|rankings?|directory|community|discover|explore|suggest(ed|ions?)|recommend(ed|ations?)|authors?|creators?|matches|candidates|everyone|everybody|mentions?|highscores?)$/;
const CHANGES = /\b(bcrypt|argon2|\.(save|create|update\w*|delete\w*|insert\w*|remove|destroy|upsert)\s*\()/;

/** As a first look: a table of people, then a step that lists. */
export const LISTS_PEOPLE =
  /(?:users?|accounts?|members?|players?|students?|people|persons?|profiles?|authors?|creators?)\w{0,12}['"`)\]]*\s*[?!]?\.\s*(?:find|findMany|findAll|findAndCountAll|findAndCount|select|get|orderBy|onSnapshot)\s*(?:<[^()\n]{0,60}>)?\(|\b(?:from|collection)\s*\([^()]{0,40}(?:users?|accounts?|members?|players?|people|persons?|profiles?)\b/i;

/** A query that lists everybody to whoever asks: what is called, or null. */
export function listsEverybody(call: ts.CallExpression, concept: CompiledConcept, side: string): ts.Node | null {
  const head = nameNode(call.expression);
  if (!head || !(isWholeFind(call) || isWholeSelect(call) || isWholeCollection(call)) || takesOne(call)) return null;
  if (side === 'client') return isForElse(call) ? null : head;
  return goesToReaders(call, concept) ? head : null;
}

/** `User.find()`, `prisma.user.findMany({ orderBy, take })`, `collection('users').get()` */
function isWholeFind(call: ts.CallExpression): boolean {
  const name = nameOf(call.expression) ?? '';
  const isGet = /^(get|onSnapshot)$/.test(name);
  if (!LISTS.test(name) && !isGet) return false;
  const table = isGet ? collectionIn(call) : tableBefore(call);
  if (!table || !isPeopleTable(table) || isNarrowedLater(call)) return false;
  const [first] = call.arguments;
  if (isGet || !first) return true;
  const given = unwrap(first);
  if (!ts.isObjectLiteralExpression(given)) return false;
  return given.properties.every(one => {
    if (ts.isSpreadAssignment(one)) return isAtTimesNothing(one.expression);
    if (!one.name || ts.isComputedPropertyName(one.name)) return false;
    const key = textOf(one.name);
    if (key === 'where' && ts.isShorthandPropertyAssignment(one)) return saysOfAll(one.name);
    if (key === 'where' && ts.isPropertyAssignment(one)) return saysOfAll(one.initializer);
    return NARROWS_NOT.test(key) || isOfAll(one);
  });
}

/** `...(windowed ? ofThisYear() : {})`: at times it lists everybody; `...(isAdmin ? {} : { where: { listed: true } })` does so to staff. */
function isAtTimesNothing(spread: ts.Expression): boolean {
  const inner = unwrap(spread);
  if (!ts.isConditionalExpression(inner)) return false;
  const { condition, whenTrue, whenFalse } = inner;
  const isNothing = [whenTrue, whenFalse].some(one => {
    const way = unwrap(one);
    return ts.isObjectLiteralExpression(way) && way.properties.length === 0;
  });
  const isForStaff = splitWords(condition.getText()).some(word => STAFF.test(word));
  return isNothing && !isForStaff && !(CHOICE.test(inner.getText()) && !IS_ASKED.test(condition.getText()));
}
const STAFF =
  /^(admins?|administrators?|staff|moderators?|mods?|superusers?|roles?|permissions?|can|internal|teachers?|owners?)$/;
const CHOICE =
  /[lL]isted|[pP]ublic|[pP]rivate|[vV]isib|[hH]id(e|den)|[dD]iscoverable|[sS]earchable|[sS]how[A-Z]|opt(ed)?_?(in|out)/i;
/** Whoever asks says so themselves. */
const IS_ASKED = /\b(query|params|body|args|input)\b/;

/** `getDocs(collection(db, 'users'))`, `onSnapshot(query(collection(db, 'users'), orderBy('name')), show)` */
function isWholeCollection(call: ts.CallExpression): boolean {
  const [first] = call.arguments;
  const given = first && unwrap(first);
  if (!/^(getDocs|onSnapshot|useCollection(Data)?)$/.test(nameOf(call.expression) ?? '') || !given) return false;
  if (!ts.isIdentifier(call.expression) || !ts.isCallExpression(given)) return false;
  const isQuery = nameOf(given.expression) === 'query';
  const [place, ...steps] = isQuery ? given.arguments.map(unwrap) : [given];
  if (!place || !ts.isCallExpression(place) || nameOf(place.expression) !== 'collection') return false;
  // `collection(db, 'users', id, 'messages')`
  const table = place.arguments.length === 2 ? tableIn(place.arguments[1]) : null;
  const isWhole = steps.every(
    one =>
      ts.isCallExpression(one) &&
      (/^(orderBy|limit|startAfter)$/.test(nameOf(one.expression) ?? '') || isStepOfAll(one)),
  );
  return table !== null && isPeopleTable(table) && isWhole;
}

/** `db.collection('users').orderBy('name').get()`; a part of a path that is asked for is another table. */
function collectionIn(call: ts.CallExpression): readonly string[] | null {
  for (let at = owner(call); at; at = owner(at)) {
    const name = nameOf(at.expression) ?? '';
    if (name === 'collection') return tableIn(at.arguments.at(-1));
    if (!/^(orderBy|limit|startAfter)$/.test(name) && !isStepOfAll(at)) return null;
  }
  return null;
}

const owner = ({ expression }: ts.CallExpression): ts.CallExpression | null => {
  const before = ts.isPropertyAccessExpression(expression) ? unwrap(expression.expression) : null;
  return before && ts.isCallExpression(before) ? before : null;
};

/** `db.select().from(users).orderBy(users.name)`, `supabase.from('profiles').select('*')` */
function isWholeSelect(call: ts.CallExpression): boolean {
  const name = nameOf(call.expression) ?? '';
  const before = owner(call);
  if (!before || isNarrowedLater(call)) return false;
  if (name === 'select') {
    const isFrom = nameOf(before.expression) === 'from' && before.arguments.length === 1;
    const table = isFrom ? tableIn(before.arguments[0]) : null;
    return table !== null && isPeopleTable(table) && !/\bhead\s*:\s*true/.test(call.getText()) && !isEmbedded(call);
  }
  if (name !== 'from' || nameOf(before.expression) !== 'select' || call.arguments.length !== 1) return false;
  const table = tableIn(call.arguments[0]);
  return table !== null && isPeopleTable(table) && !/\b(count|sum|avg|max)\s*(<[^()]*>)?[(`]/.test(before.getText());
}

/** `insert(…).select()` gives back what was kept. */
const isEmbedded = (call: ts.CallExpression): boolean =>
  chainOf(call.expression).some(one => /^(insert|update|upsert|delete)$/.test(one));

function isNarrowedLater(call: ts.CallExpression): boolean {
  for (let at: ts.Node = call; ts.isPropertyAccessExpression(at.parent);) {
    const step = at.parent;
    const isWhole = ts.isCallExpression(step.parent) && step.parent.expression === step && isStepOfAll(step.parent);
    const narrows = NARROWS.test(step.name.text) && !isWhole;
    if (narrows || ONE.test(step.name.text) || step.name.text === 'length') return true;
    if (!ts.isCallExpression(step.parent) || step.parent.expression !== step) return false;
    if (step.name.text === 'limit' && step.parent.arguments[0]?.getText() === '1') return true;
    at = step.parent;
  }
  return isBegun(call);
}

/** `let query = User.find(); if (name) query = query.where(…)`: what else is asked for comes later. */
function isBegun(call: ts.CallExpression): boolean {
  let at: ts.Node = call;
  while (ts.isPropertyAccessExpression(at.parent) || (ts.isCallExpression(at.parent) && at.parent.expression === at))
    at = at.parent;
  if (!ts.isVariableDeclaration(at.parent) || !ts.isIdentifier(at.parent.name)) return false;
  const name = at.parent.name.text;
  return new RegExp(
    `\\b${name}\\s*=\\s*${name}\\s*\\.|\\b${name}\\s*\\.\\s*(where|eq|andWhere|match|filterBy|or)\\s*\\(`,
  ).test(at.parent.parent.parent.parent.getText());
}

/** How many functions of the server may stand between the query and the answer. */
const DEEP = 2;

function goesToReaders(node: ts.Node, concept: CompiledConcept, depth = DEEP): boolean {
  const answering = answeringAround(node, { isPostToo: true });
  if (answering) {
    const { run, words, isPost } = answering;
    if (isPost && !isAnsweredWith(node, run)) return false;
    return words.some(word => OF_PEOPLE.test(word)) && !words.some(isWordOfElse) && !CHANGES.test(run.getText());
  }
  if (depth === 0 || isForElse(node)) return false;
  return usesOf(node).some(
    use =>
      !isWithinUnlike(concept, use.getSourceFile().fileName.slice(1), use) && goesToReaders(use, concept, depth - 1),
  );
}

/** What is posted mostly writes; it may as well be how a client asks for a list: `router.post('/list', …)`. */
function isAnsweredWith(node: ts.Node, run: FunctionNode): boolean {
  const call = ts.isCallExpression(node) ? node : node.parent;
  if (!ts.isCallExpression(call) || !goesOut(call, run)) return false;
  const kept = ts.isAwaitExpression(call.parent) ? call.parent.parent : call.parent;
  if (!ts.isVariableDeclaration(kept) || !ts.isIdentifier(kept.name)) return true;
  // `res.json({ taken: users.length > 0 })`
  const { end } = kept;
  const later = run.getText().slice(end - run.getStart());
  return new RegExp(
    `\\b${literally(kept.name.text)}\\b(?!\\s*[?!]?\\.\\s*(length|some|every|find\\w*|reduce|includes|at)\\b)`,
  ).test(later);
}

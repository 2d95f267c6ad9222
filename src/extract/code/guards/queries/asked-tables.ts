import type { CompiledConcept } from '../../concepts.ts';
import { asksOfOneOnly } from './asked-of-one.ts';
import { asksForPending } from './asked-pending.ts';
import { asksOfTwo, asksOneRowOfTwo, callsOf, equalsTwo, peopleGiven } from './built-queries.ts';
import { isSnapshot, namesOfKey } from './keyed-rows.ts';
import { isTableOfMatches } from './matched-people.ts';
import { nameOf, receiverOf, unwrap } from '../../names.ts';
import { asksOfOnePerson } from './one-person-asked.ts';
import { isOfBothByPath } from './narrowed-queries.ts';
import { valueOf } from '../../scopes.ts';
import { phraseLength, phrasesAt, splitWords } from '../../tokens.ts';
import { ts } from '../../ts-morph.ts';
import { isUnlike } from '../../unlike.ts';
import { before } from './query-steps.ts';

/** A table that every row of an answer was found in, or is not in. */
interface AskedTable {
  words: readonly string[];
  isIn: boolean;
}

const QUERY = /^\s*(select|with)\b/i;
const COUNTS = /^\s*select\s+(count|exists|bool_or|sum|max|min|coalesce)\s*\(/i;
const WITHOUT =
  /\bnot\s+(?:exists|in)\s*\(\s*select\b[^()]*?\bfrom\s+["`[]?(?:\w+\.)?["`[]?(\w+)[^()]*(?:\([^()]*\)[^()]*)*\)/gi;
const WITHIN = /(?<!\b(?:left|right|full|outer)\s+)\b(?:from|join)\s+["`[]?(?:\w+\.)?["`[]?(\w+)/gi;
const INNER = /\(\s*select\b[^()]*(?:\([^()]*\)[^()]*)*\)/gi;
/** Calls of a builder that leave out what is in another table, and that ask for what is. */
const LEAVES_OUT = /^(where|andWhere)?_?not_?(exists|in)$/i;
const JOINS = /^(inner_?)?join$/i;
const BUILDS = /^(from|selectFrom|createQueryBuilder|getRepository|table|into)$/;
/** A statement is prepared, and asked for one row. */
const ONE_ROW = /^(get|first)$/;

/** The tables that a query names: its text, or what a builder is given. */
export function tablesAsked(query: ts.Expression): AskedTable[] {
  const inner = unwrap(query);
  const text = textIn(inner) ?? textPrepared(inner);
  // One row says how many there are, also if there is none.
  if (text !== null && QUERY.test(text)) return COUNTS.test(text) ? [] : tablesIn(text);
  const named = namesOfKey(inner);
  if (named || isSnapshot(inner)) return (named ?? []).map(words => ({ words, isIn: true }));
  const tables: AskedTable[] = [];
  for (let at: ts.Expression | null = inner; at; at = before(at)) {
    if (!ts.isCallExpression(at)) continue;
    const name = nameOf(at.expression) ?? '';
    const [first] = at.arguments;
    const owner = receiverOf(at.expression);
    // `Friendship.query().where(…)`, `this.friendships.createQueryBuilder('f')`
    if (
      owner &&
      nameOf(owner) !== null &&
      at !== inner &&
      (name === 'createQueryBuilder' || (name === 'query' && !first)) &&
      asksOneRowOfTwo(inner)
    )
      tables.push({ words: wordsOf(nameOf(owner)!), isIn: true });
    // `Friendship.findOne().where('user').equals(me).where('friend').equals(to)`
    if (owner && /^[A-Z]/.test(nameOf(owner) ?? '') && at !== inner && isOfBothByPath(inner, at))
      tables.push({ words: wordsOf(nameOf(owner)!), isIn: true });
    if (!first || (/^[A-Z]/.test(nameOf(owner ?? at) ?? '') && name !== 'getRepository')) continue;
    if (LEAVES_OUT.test(name)) {
      const table = /\b(?:from|table)\(\s*['"`]?(\w+)/.exec(at.getText())?.[1];
      if (table) tables.push({ words: wordsOf(table), isIn: false });
    } else if (name === 'getRepository' && !asksOneRowOfTwo(inner)) continue;
    else if (BUILDS.test(name) || JOINS.test(name) || (ts.isIdentifier(at.expression) && at !== inner)) {
      const table = unwrap(first);
      if (ts.isStringLiteralLike(table)) tables.push({ words: wordsOf(table.text.split(/\s/)[0]!), isIn: true });
      else if (ts.isIdentifier(table)) tables.push({ words: wordsOf(table.text), isIn: true });
    }
  }
  return tables;
}

/** Whether rows that were found say the safe thing, by the tables they were found in; null if the tables say nothing of it. */
export function tablesAreSafe(query: ts.Expression, outcome: boolean, concept: CompiledConcept): boolean | null {
  const tables = tablesAsked(query);
  if (tables.length === 0 || (concept.guard === 'connection' && asksForPending(query))) return null;
  if (concept.guard === 'connection' && isOfOnePerson(query)) return null;
  for (const { words, isIn } of tables) {
    if (isUnlike(concept, words, null)) continue;
    const isMatch = concept.guard === 'connection' && isIn && isTableOfMatches(words.join(' '), query.getText());
    const safe = isMatch || safeIfListed(concept, words);
    if (safe === null) continue;
    // That nobody is left who is not blocked does not say that anybody is.
    if (!isIn && !outcome) return null;
    return (isIn === outcome) === safe;
  }
  return null;
}

/** `where({ a: me }).where({ b: id })` asks of two, though each of the steps names one. */
function isOfOnePerson(query: ts.Expression): boolean {
  const calls = callsOf(query);
  const [base] = calls.slice(-1);
  if (asksOfTwo(calls) || (base && isOfBothByPath(query, base))) return false;
  return asksOfOnePerson(query) || calls.some(asksOfOneOnly);
}

/** What it means to be listed under a name: `friendships` is safe, `user_blocks` is not; null for any other. */
export function safeIfListed(concept: CompiledConcept, words: readonly string[]): boolean | null {
  const all = [...words, 'exists'];
  for (const { names, safe, of } of concept.conditions) {
    if (of !== null) continue;
    const isNamed = all.some((_, at) =>
      phrasesAt(all, names, at).some(one => at + phraseLength(all, one, at) >= words.length),
    );
    if (isNamed) return safe;
  }
  return null;
}

/**
 * `db.prepare('SELECT …').bind(a, b).first()`, `const byPair = db.prepare('SELECT …')`: the text of which one row is asked
 * for; nothing if it is not one of two people.
 */
function textPrepared(query: ts.Expression): string | null {
  if (!ts.isCallExpression(query) || !ONE_ROW.test(nameOf(query.expression) ?? '')) return null;
  const calls = callsOf(query);
  const statement = receiverOf(query.expression);
  const value = statement && ts.isIdentifier(unwrap(statement)) ? valueOf(unwrap(statement) as ts.Identifier) : null;
  const prepared = [...calls, ...(value ? [unwrap(value)] : [])].find(
    (one): one is ts.CallExpression => ts.isCallExpression(one) && nameOf(one.expression) === 'prepare',
  );
  const text = prepared ? textIn(prepared) : null;
  const given = calls.flatMap(one => (one === prepared ? [] : [...one.arguments]));
  return text !== null && equalsTwo(text) && peopleGiven(given).size > 1 ? text : null;
}

/** The text of a query that is written out: an argument, or a tagged template. */
function textIn(query: ts.Expression): string | null {
  const given = ts.isCallExpression(query)
    ? query.arguments[0]
    : ts.isTaggedTemplateExpression(query)
      ? query.template
      : null;
  const inner = given && ts.isExpression(given) ? unwrap(given) : given;
  if (!inner) return null;
  if (ts.isStringLiteralLike(inner)) return inner.text;
  const isSql =
    ts.isTemplateExpression(inner) || (ts.isTaggedTemplateExpression(inner) && /sql$/i.test(inner.tag.getText()));
  return isSql ? inner.getText().replace(/^\w*`/, '') : null;
}

/** What a query inside another asks says something only if nothing else lets a row in beside it: `id = $1 OR id IN (SELECT …)`. */
function tablesIn(text: string): AskedTable[] {
  const outer = text.replace(INNER, ' ');
  const isOpen = outer !== text && /\bor\b/i.test(outer);
  const without = [...(isOpen ? '' : text).matchAll(WITHOUT)].map(([, table]) => ({
    words: wordsOf(table!),
    isIn: false,
  }));
  const within = [...(isOpen ? outer : text.replace(WITHOUT, ' ')).matchAll(WITHIN)].map(([, table]) => ({
    words: wordsOf(table!),
    isIn: true,
  }));
  return [...without, ...within];
}

const wordsOf = (table: string): readonly string[] =>
  splitWords(table).filter(word => !/^(table|schema|model|repository|repo)s?$/.test(word));

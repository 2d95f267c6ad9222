import type { CompiledConcept } from '../../concepts.ts';
import { asksForPending } from './asked-pending.ts';
import { isTableOfMatches } from './matched-people.ts';
import { nameOf, receiverOf, textOf, unwrap } from '../../names.ts';
import { declarationOf, valueOf } from '../../scopes.ts';
import { phraseLength, phrasesAt, splitWords } from '../../tokens.ts';
import { ts } from '../../ts-morph.ts';
import { isUnlike } from '../../unlike.ts';

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
/** Where the rows of an answer are kept. */
const ROWS = /^(rows|data|rowCount|count|recordset|records|result|length)$/;
const BUILDS = /^(from|selectFrom|createQueryBuilder|table|into)$/;

/** The tables that a query names: its text, or what a builder is given. */
export function tablesAsked(query: ts.Expression): AskedTable[] {
  const inner = unwrap(query);
  const text = textIn(inner);
  // One row says how many there are, also if there is none.
  if (text !== null && QUERY.test(text)) return COUNTS.test(text) ? [] : tablesIn(text);
  const tables: AskedTable[] = [];
  for (let at: ts.Expression | null = inner; at; at = before(at)) {
    if (!ts.isCallExpression(at)) continue;
    const name = nameOf(at.expression) ?? '';
    const [first] = at.arguments;
    if (!first || /^[A-Z]/.test(nameOf(receiverOf(at.expression) ?? at) ?? '')) continue;
    if (LEAVES_OUT.test(name)) {
      const table = /\b(?:from|table)\(\s*['"`]?(\w+)/.exec(at.getText())?.[1];
      if (table) tables.push({ words: wordsOf(table), isIn: false });
    } else if (BUILDS.test(name) || JOINS.test(name) || (ts.isIdentifier(at.expression) && at !== inner)) {
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

/** `rows` of `const { rows } = await db.query(…)`, `link` of `const [link] = await db.select()…`, `found.rowCount`: the query. */
export function queryBehind(rows: ts.Expression): ts.Expression | null {
  const inner = unwrap(rows);
  const query = ownerOf(inner);
  const made = query && unwrap(query);
  const isQuery = made && (ts.isCallExpression(made) || ts.isTaggedTemplateExpression(made));
  return isQuery && tablesAsked(made).length > 0 ? made : null;
}

function ownerOf(inner: ts.Expression): ts.Expression | null {
  if (ts.isElementAccessExpression(inner) && inner.argumentExpression.getText() === '0')
    return ownerOf(unwrap(inner.expression)) ?? made(inner.expression);
  if (ts.isPropertyAccessExpression(inner)) return ROWS.test(inner.name.text) ? made(inner.expression) : null;
  if (!ts.isIdentifier(inner)) return null;
  const declared = declarationOf(inner.text, inner);
  if (!declared || !ts.isBindingElement(declared)) return null;
  const { parent: pattern, propertyName, name } = declared;
  const holder = pattern.parent;
  if (!ts.isVariableDeclaration(holder) || !holder.initializer) return null;
  const isFirst = ts.isArrayBindingPattern(pattern) && pattern.elements[0] === declared;
  return isFirst || ROWS.test(textOf(propertyName ?? name)) ? holder.initializer : null;
}

function made(owner: ts.Expression): ts.Expression | null {
  const inner = unwrap(owner);
  return ts.isIdentifier(inner) ? valueOf(inner) : inner;
}

function before(at: ts.Expression): ts.Expression | null {
  if (ts.isCallExpression(at)) return unwrap(at.expression);
  const receiver = receiverOf(at);
  return receiver && unwrap(receiver);
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
  splitWords(table).filter(word => !/^(table|schema|model)s?$/.test(word));

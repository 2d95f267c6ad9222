import type { Condition, Value } from './asked-conditions.ts';
import { compared, is, isNull, not, NOTHING_ASKED } from './asked-conditions.ts';

const TOKEN =
  /'(?:[^']|'')*'|(?:["`[]?[A-Za-z_]\w*["`\]]?\.)*["`[]?[A-Za-z_]\w*["`\]]?|\d+(?:\.\d+)?|[$:@]\w+|::\s*\w+|\?|<>|!==?|={1,3}|<=|>=|@>|\S/g;
const BEGINS = /^(where|on|having)$/i;
const ENDS =
  /^(where|on|having|group|order|limit|offset|returning|union|intersect|except|join|inner|left|right|full|cross|lateral|set|values|fetch|window|for|;)$/i;
const WHOLE = /^\s*(select|with|update|delete|insert)\b/i;
const PLACE = /^([$:@]\w+|\?)$/;

/** What stands in a place that a text leaves open: `$1`, `:me`, the third `?`. */
export type Places = (place: string, at: number) => Value;

/** What a text in the language of a database asks: all that stands after `where` and `on`, or the whole of a part. */
export function conditionsInText(text: string, places: Places): Condition {
  const tokens = (text.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ').match(TOKEN) ?? []).filter(
    one => !one.startsWith('::'),
  );
  let open = 0;
  const placed = tokens.map((token): Token => ({ token, place: PLACE.test(token) ? places(token, open++) : null }));
  return WHOLE.test(text) ? ofStatement(placed) : new Reader(placed).read();
}

interface Token {
  token: string;
  place: Value | null;
}

function ofStatement(tokens: readonly Token[]): Condition {
  const ways: Condition[][] = [[]];
  let depth = 0;
  let from = -1;
  const end = (at: number) => {
    if (from >= 0) ways.at(-1)!.push(new Reader(tokens.slice(from, at)).read());
    from = -1;
  };
  for (const [at, { token }] of tokens.entries()) {
    depth += token === '(' ? 1 : token === ')' ? -1 : 0;
    if (depth > 0 || !ENDS.test(token)) continue;
    end(at);
    if (/^union$/i.test(token)) ways.push([]);
    if (BEGINS.test(token)) from = at + 1;
  }
  end(tokens.length);
  const [first, ...more] = ways;
  return more.length === 0 ? { all: first! } : { any: ways.map(all => ({ all })) };
}

/** Reads `a AND (b OR NOT c)` from left to right. */
class Reader {
  private at = 0;
  private readonly tokens: readonly Token[];
  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  read(): Condition {
    const ways = [this.together()];
    while (this.takes('or')) ways.push(this.together());
    return ways.length === 1 ? ways[0]! : { any: ways };
  }

  private together(): Condition {
    const all = [this.one()];
    while (this.takes('and')) all.push(this.one());
    return all.length === 1 ? all[0]! : { all };
  }

  private one(): Condition {
    if (this.takes('not')) return not(this.one());
    const from = this.at;
    const exists = this.takes('exists');
    const inside = this.brackets();
    if (inside && (exists || isQuery(inside))) return { within: ofStatement(inside) };
    if (inside && this.isAtEnd()) return new Reader(inside).read();
    this.at = from;
    return this.comparison();
  }

  private comparison(): Condition {
    const from = this.at;
    let isBetween = false;
    while (this.at < this.tokens.length && (isBetween || !this.isAtEnd())) {
      isBetween = (isBetween || this.is('between')) && !this.is('and');
      if (!this.brackets()) this.at++;
    }
    return comparisonOf(this.tokens.slice(from, this.at));
  }

  /** What stands in a pair of brackets that begins here. */
  private brackets(): readonly Token[] | null {
    if (!this.is('(')) return null;
    const from = this.at + 1;
    for (let depth = 0; this.at < this.tokens.length; this.at++) {
      depth += this.is('(') ? 1 : this.is(')') ? -1 : 0;
      if (depth === 0) break;
    }
    return this.tokens.slice(from, this.at++);
  }

  private is = (word: string) => this.tokens[this.at]?.token.toLowerCase() === word;
  private isAtEnd = () => this.at >= this.tokens.length || this.is('and') || this.is('or');
  private takes(word: string): boolean {
    const isThere = this.is(word);
    if (isThere) this.at++;
    return isThere;
  }
}

const isQuery = ([first]: readonly Token[]) => /^(select|with)$/i.test(first?.token ?? '');
const COLUMN = /^["`[]?[A-Za-z_]/;
/** `COALESCE(accepted, false)`, `DATE(accepted_at)`: as much as the column itself says. */
const OF_COLUMN = /^(?:(?:coalesce|ifnull|nvl) , (?:false|0)|(?:date|lower|upper|trim|bool_and) ?)$/i;
const FIXED: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

function comparisonOf(tokens: readonly Token[]): Condition {
  const text = tokens.map(({ token }) => token).join(' ');
  const [first, ...rest] = tokens;
  if (!first) return NOTHING_ASKED;
  if (!COLUMN.test(first.token) || first.token.toLowerCase() in FIXED) {
    // `$1 = user_id`
    const [operator, column, ...more] = rest;
    const isTurned = column && COLUMN.test(column.token) && /^(=|<>|!=)$/.test(operator!.token) && more.length === 0;
    return isTurned ? comparisonOf([column, operator!, first]) : { unread: text };
  }
  if (rest[0]?.token === '(') {
    const end = rest.findIndex(({ token }) => token === ')');
    const [inside, ...after] = [rest.slice(1, end), ...rest.slice(end + 1)] as [readonly Token[], ...Token[]];
    return OF_COLUMN.test(
      `${first.token} ${inside
        .slice(1)
        .map(({ token }) => token)
        .join(' ')}`,
    )
      ? comparisonOf([inside[0]!, ...after])
      : { unread: text };
  }
  const column = first.token.replaceAll(/["`[\]]/g, '').split('.');
  if (rest.length === 0) return is(column, { said: true });
  const words = rest.map(({ token }) => token.toLowerCase());
  if (/^is (not )?null$/.test(words.join(' '))) return words.length === 2 ? isNull(column) : not(isNull(column));
  if (words[0] === 'between') return { column, isBounded: true };
  const operator =
    /^(is|not)$/.test(words[0]!) && /^(not|in)$/.test(words[1] ?? '') ? words.slice(0, 2) : words.slice(0, 1);
  const after = rest.slice(operator.length);
  if (operator.at(-1) === 'in') {
    if (after[0]?.token !== '(' || isQuery(after.slice(1)))
      return operator[0] === 'not' ? { unread: '' } : { within: ofStatement(after.slice(1, -1)) };
    return compared(
      column,
      operator.join(' '),
      after.slice(1, -1).flatMap(one => (one.token === ',' ? [] : valueOf(one))),
    );
  }
  // `= ANY($1)`, `> now()`: what a function answers is not read.
  const value = after.length === 1 ? valueOf(after[0]!) : { text: after.map(({ token }) => token).join(' ') };
  return after.length === 0 ? { unread: text } : compared(column, operator.join(' '), [value]);
}

function valueOf({ token, place }: Token): Value {
  if (place) return place;
  const fixed = FIXED[token.toLowerCase()];
  if (fixed !== undefined) return { said: fixed };
  if (/^\d/.test(token)) return { said: Number(token) };
  return token.startsWith("'") ? { said: token.slice(1, -1) } : { text: token };
}

/** What a statement does to a column or table, in the order of the text. */
export type ColumnStep =
  | { does: 'define'; table: string; column: string; value: SqlValue | null; from: number; to: number }
  | { does: 'set'; table: string; column: string; value: SqlValue | null; from: number; to: number }
  | { does: 'drop'; table: string; column: string | null }
  | { does: 'rename'; table: string; column: string | null; to: string };

/** A literal behind DEFAULT; `text` is as written. */
export interface SqlValue {
  literal: string;
  text: string;
}

interface Token {
  kind: 'word' | 'name' | 'string' | 'mark';
  text: string;
  from: number;
  to: number;
}

/**
 * Steps of a script that concern defaults of columns. Dialects differ in nearly everything else, so the rest of a statement
 * is passed over: no grammar, and nothing that could fail.
 */
export function columnSteps(sql: string): ColumnStep[] {
  return statementsOf(tokensOf(sql)).flatMap(tokens => {
    const cursor = new Cursor(tokens);
    if (cursor.take('create')) {
      while (cursor.take('temp', 'temporary', 'unlogged', 'global', 'local', 'or', 'replace')) continue;
      return cursor.take('table') ? created(cursor) : [];
    }
    if (cursor.take('alter') && cursor.take('table')) return altered(cursor);
    if (cursor.take('drop') && cursor.take('table')) {
      cursor.takeAll('if', 'exists');
      const table = cursor.name();
      return table === null ? [] : [{ does: 'drop', table, column: null }];
    }
    return [];
  });
}

const NO_COLUMN =
  /^(constraint|primary|unique|foreign|key|index|check|exclude|like|fulltext|spatial|period|partition)$/i;

function created(cursor: Cursor): ColumnStep[] {
  cursor.takeAll('if', 'not', 'exists');
  const table = cursor.name();
  if (table === null || !cursor.take('(')) return [];
  return cursor.parts().flatMap(part => defined(table, part, 'define'));
}

function altered(cursor: Cursor): ColumnStep[] {
  cursor.takeAll('if', 'exists', 'only');
  const table = cursor.name();
  return table === null ? [] : cursor.parts().flatMap(part => action(table, part));
}

function action(table: string, tokens: readonly Token[]): ColumnStep[] {
  const cursor = new Cursor(tokens);
  if (cursor.take('add')) {
    cursor.takeAll('column', 'if', 'not', 'exists', '(');
    return defined(table, cursor.rest(), 'define');
  }
  if (cursor.take('alter', 'modify')) {
    cursor.takeAll('column');
    return defined(table, cursor.rest(), 'set');
  }
  if (cursor.take('change')) {
    cursor.takeAll('column');
    cursor.name();
    return defined(table, cursor.rest(), 'define');
  }
  if (cursor.take('drop')) {
    cursor.takeAll('column', 'if', 'exists');
    const column = cursor.name();
    return column === null || NO_COLUMN.test(column) ? [] : [{ does: 'drop', table, column }];
  }
  if (!cursor.take('rename')) return [];
  cursor.takeAll('column');
  const column = cursor.take('to', 'as') ? null : cursor.name();
  if (column !== null && !cursor.take('to')) return [];
  const to = cursor.name();
  return to === null ? [] : [{ does: 'rename', table, column, to }];
}

/** `name type … DEFAULT value`, `name SET DEFAULT value`, `name DROP DEFAULT`. */
function defined(table: string, tokens: readonly Token[], does: 'define' | 'set'): ColumnStep[] {
  const [first] = tokens;
  if (!first || !/^(word|name)$/.test(first.kind) || (first.kind === 'word' && NO_COLUMN.test(first.text))) return [];
  const at = tokens.findIndex(token => isWord(token, 'default'));
  // `ALTER COLUMN x TYPE text` leaves the default as it is.
  if (at < 0 && does === 'set') return [];
  const isDropped = isWord(tokens[at - 1], 'drop');
  const value = at < 0 || isDropped ? null : valueOf(tokens.slice(at + 1));
  return [{ does, table, column: first.text, value, from: first.from, to: first.to }];
}

function valueOf(tokens: readonly Token[]): SqlValue | null {
  // `DEFAULT (1)`, `DEFAULT b'1'`, `DEFAULT 'friends'::audience`
  const rest = tokens.slice(tokens[0]?.text === '(' ? 1 : isWord(tokens[0], 'b') || isWord(tokens[0], 'n') ? 1 : 0);
  const [first, next] = rest;
  if (!first || first.kind === 'mark' || isWord(first, 'null')) return null;
  // `now()` is made at run time.
  if (first.kind === 'word' && next?.text === '(') return null;
  return { literal: first.text, text: first.kind === 'string' ? `'${first.text}'` : first.text };
}

const isWord = (token: Token | undefined, word: string) => token?.kind === 'word' && token.text.toLowerCase() === word;

export class Cursor {
  #at = 0;
  readonly #tokens: readonly Token[];
  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  take(...words: string[]): boolean {
    const token = this.#tokens[this.#at];
    if (!token || /^(name|string)$/.test(token.kind) || !words.includes(token.text.toLowerCase())) return false;
    this.#at++;
    return true;
  }

  takeAll(...words: string[]): void {
    while (this.take(...words)) continue;
  }

  /** A name, the last part of one with dots. */
  name(): string | null {
    const token = this.#tokens[this.#at];
    if (!token || !/^(word|name|string)$/.test(token.kind)) return null;
    this.#at++;
    return this.take('.') ? this.name() : token.text;
  }

  rest(): readonly Token[] {
    return this.#tokens.slice(this.#at);
  }

  /** What commas outside parentheses divide, up to the parenthesis that closes it. */
  parts(): Token[][] {
    const parts: Token[][] = [[]];
    let depth = 0;
    for (const token of this.rest()) {
      if (token.text === '(' && token.kind === 'mark') depth++;
      if (token.text === ')' && token.kind === 'mark' && depth-- === 0) break;
      if (token.text === ',' && token.kind === 'mark' && depth === 0) parts.push([]);
      else parts.at(-1)!.push(token);
    }
    return parts;
  }
}

const TOKEN =
  /(?<space>\s+|--[^\n]*|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|"(?<double>(?:[^"]|"")*)"|`(?<tick>[^`]*)`|\[(?<bracket>\w[^\]\n]*)\]|'(?<string>(?:[^'\\]|''|\\.)*)'|(?<word>[\p{L}\p{N}_$]+(?:\.\d+)?)|(?<mark>[\s\S])/gu;

export function tokensOf(sql: string): Token[] {
  const tokens: Token[] = [];
  for (const match of sql.matchAll(TOKEN)) {
    const { space, double, tick, bracket, string, word, mark } = match.groups!;
    if (space !== undefined) continue;
    // A backslash before the closing quote was blanked.
    const name = (double ?? tick ?? bracket)?.trimEnd();
    const inset = name === undefined ? 0 : 1;
    const from = match.index + inset;
    const said = name ?? string ?? word ?? mark!;
    const kind = name !== undefined ? 'name' : string !== undefined ? 'string' : word !== undefined ? 'word' : 'mark';
    tokens.push({ kind, text: said, from, to: from + said.length });
  }
  return tokens;
}

export function statementsOf(tokens: readonly Token[]): Token[][] {
  const statements: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'mark' && token.text === ';') statements.push([]);
    else statements.at(-1)!.push(token);
  }
  return statements;
}

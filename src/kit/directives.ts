import type { Directive } from '../model/directive.ts';
import { day } from './day.ts';

const WORD = 'childproof-disable-next-line';
/** A line that holds nothing but a comment, in any of the languages that are read. */
const COMMENT = /^\s*(\/\/|\/\*|\*|\{\s*\/\*|<!--|--|#)/;
const OPENING = /^\s*(?:\/\/+|\/\*+|\*|\{\s*\/\*+|<!--|--|#+)\s*/;
const CLOSING = /\s*(?:\*\/\s*\}?|-->)\s*$/;

/** Directives of a file: only where a comment has the line to itself, so that a string that holds the word is none. */
export function readDirectives(path: string, text: string): Directive[] {
  if (!text.includes('childproof-disable')) return [];
  const lines = text.split(/\r\n|\n|\r/);
  return lines.flatMap((line, index) => {
    const opening = OPENING.exec(line);
    if (!opening || !line.startsWith('childproof-disable', opening[0].length)) return [];
    const body = line.slice(opening[0].length).replace(CLOSING, '');
    const next = lines.findIndex((other, at) => at > index && other.trim() !== '' && !COMMENT.test(other));
    const column = opening[0].length + 1;
    return [
      {
        ...parse(body),
        at: {
          path,
          start: { line: index + 1, column },
          end: { line: index + 1, column: column + body.length },
        },
        line: next < 0 ? lines.length : next + 1,
        target: (lines[next] ?? '').trim(),
      },
    ];
  });
}

function parse(body: string): Omit<Directive, 'at' | 'line' | 'target'> {
  const [word = '', ...rest] = body.split(/\s+/);
  const said = rest.join(' ');
  const dashes = /(^|\s)--(\s|$)/.exec(said);
  const names = (dashes ? said.slice(0, dashes.index) : said).split(/[\s,]+/).filter(name => name !== '');
  const tail = dashes ? said.slice(dashes.index + dashes[0].length) : '';
  const field = (name: string) => new RegExp(`(?:^|\\s)${name}=(\\S+)`).exec(tail)?.[1] ?? null;
  const reason = tail.replace(/(?:^|\s)(until|owner|ticket)=\S+/g, '').trim();
  const until = field('until');
  return { rules: names, reason, owner: field('owner'), until, problem: problemOf(word, names, reason, until) };
}

function problemOf(word: string, names: readonly string[], reason: string, until: string | null): string | null {
  if (word !== WORD) return `there is only \`${WORD}\``;
  if (names.length === 0) return 'it names no rule';
  if (reason === '') return 'it gives no reason after `--`';
  if (until === null) return 'it names no last day (`until=YYYY-MM-DD`)';
  return day(until) === null ? `"${until}" is not a day of the calendar, written YYYY-MM-DD` : null;
}

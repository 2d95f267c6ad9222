import type { YAMLError } from 'yaml';
import type { Place } from '../model/place.ts';

/** A mistake in the text itself: where, what, and how to mend it. */
export interface YamlTrouble {
  message: string;
  at: Place;
  hint: string | null;
}

/** Levels of lists and maps that a file can have. */
export const MAX_DEPTH = 100;

export function tooDeep(at: Place): YamlTrouble {
  return { message: `nested deeper than ${MAX_DEPTH} levels`, at, hint: null };
}

const WORDS: Partial<Record<string, [message: string, hint: string | null]>> = {
  TAB_AS_INDENT: ['a tab is used to indent', 'indent with spaces'],
  BAD_INDENT: ['the indentation does not fit the lines above', 'align it with its neighbours and close every bracket'],
  MISSING_CHAR: ['a character is missing', 'check quotes, brackets and the colon after the key'],
  BAD_ALIAS: ['the alias does not exist', 'define it before its use with &name'],
  BAD_SCALAR_START: ['a value cannot begin with this character unless it is quoted', 'put the value in quotes'],
  UNEXPECTED_TOKEN: ['this is not expected here', 'check quotes, brackets and the colon after the key'],
  MULTILINE_IMPLICIT_KEY: ['a key reaches over two lines', 'is a colon, the space after it, or a quote missing?'],
  BLOCK_AS_IMPLICIT_KEY: ['two "key: value" stand on one line', 'put quotes around a value that holds ": "'],
  TAG_RESOLVE_FAILED: ['the tag is not known', 'write the value without a tag'],
};

/** Mistakes in what is written, whatever it is indented with. */
const ABOUT_CONTENT: ReadonlySet<string> = new Set(['BAD_ALIAS', 'TAG_RESOLVE_FAILED']);

/** What the parser says, in words that lead to the mistake. */
export function reword(error: YAMLError, at: Place, text: string): YamlTrouble {
  if (error.message.includes('call stack')) return tooDeep(at);
  const [message, hint] = WORDS[error.code] ?? [error.message.replace(/ at line \d+.*$/s, ''), null];
  const line = text.split('\n')[at.start.line - 1] ?? '';
  if (!ABOUT_CONTENT.has(error.code) && /^\s*\t/.test(line))
    return { message: WORDS['TAB_AS_INDENT']![0], at, hint: WORDS['TAB_AS_INDENT']![1] };
  const detail = error.code === 'MISSING_CHAR' || error.code === 'BAD_ALIAS' ? ` (${error.message})` : '';
  return { message: `${message}${detail}`, at, hint };
}

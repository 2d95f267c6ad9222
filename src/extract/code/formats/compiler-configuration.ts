import { baseName } from '../../../kit/path.ts';
import { topOf } from '../../../model/place.ts';
import type { Format } from '../format.ts';

/** Strings and comments; strings and commas that nothing follows: what such a file may hold and JSON may not. */
const COMMENTS = /("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[^]*?\*\//g;
const LATE_COMMAS = /("(?:[^"\\\n]|\\.)*")|,(?=\s*[}\]])/g;

/**
 * Where imports lead is said by the configuration of the compiler. It is no code and states no fact; one that cannot be read
 * leaves imports that nobody can follow.
 */
const compilerConfiguration: Format = {
  name: 'compiler configuration',
  isCode: false,
  tells: 'where imports of its files lead',
  isFormatOf: path => /^(tsconfig|jsconfig)(\.[\w-]+)*\.json$/.test(baseName(path)),
  read: ({ path, text }) => ({
    drafts: [],
    troubles: isBroken(text) ? [{ message: 'it is not valid JSON', at: topOf(path) }] : [],
  }),
};

export default compilerConfiguration;

/** Broken, and not one that a generator has yet to fill in. */
function isBroken(text: string): boolean {
  const strings = (_: string, string: string | undefined) => string ?? '';
  const bare = text
    .replace(/^\uFEFF/, '')
    .replace(COMMENTS, strings)
    .replace(LATE_COMMAS, strings);
  if (bare.trim() === '' || /\{\{|<%/.test(text)) return false;
  try {
    JSON.parse(bare);
    return false;
  } catch {
    return true;
  }
}

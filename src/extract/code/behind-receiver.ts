import type { Phrase } from './tokens.ts';

/** What can stand between a name and the dot behind it: the arguments of a call, an index, a cast, brackets. */
const BETWEEN =
  '[\'"`]?(?:\\([^;{}]{0,200}?\\)|\\[[^\\]]{0,80}\\]|[!?)\\]\'"`]|\\s+(?:as|satisfies)\\s+[^;{}()]{1,60}\\))*\\s*';

/**
 * Where a text could ask something of what is named so: `flags.isEnabled(`, `db.insert(messages)`, `new FeatureFlags(`. Names
 * alone say too little: a file that calls `get` and has a feature somewhere is every second one.
 */
export function behindReceiver(receivers: readonly Phrase[], names: readonly Phrase[]): RegExp {
  const held = receivers.map(({ words }) => words.join('[-_]?')).join('|');
  const firsts = [...new Set(names.flatMap(({ words: [first], joined }) => [first!, joined]))].join('|');
  return new RegExp(
    `(?:${held})\\w{0,40}${BETWEEN}\\.\\s*[_$#]*(?:${firsts})|\\bnew\\s+[\\w.]*(?:${held})|\\binsert(?:Into)?\\(\\s*\\w{0,40}(?:${held})`,
    'i',
  );
}

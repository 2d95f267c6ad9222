/** A function that makes what goes out of a row is rarely longer. */
const LONGEST = 800;

/**
 * `userSchema.methods.toJSON = function …`, `userSchema.set('toJSON', { transform … })`, and the options of the schema of
 * Mongoose itself: how it makes what goes out of its rows. Of another schema in the same file, none.
 */
export function writersOf(declared: string, text: string, options: string): string[] {
  const name = /(\w+)\b[^\n=]*=\s*new\b/.exec(declared)?.[1];
  if (name === undefined) return [];
  const set = new RegExp(
    `\\b${name}\\.(?:methods\\.toJSON\\s*=|method\\(\\s*['"]toJSON['"]|set\\(\\s*['"]toJSON['"])`,
    'g',
  );
  const own = /^[^;]{0,300}?\btoJSON\b\s*:/.exec(options);
  return [
    ...[...text.matchAll(set)].map(({ index }) => bodyFrom(text, index)),
    ...(own ? [bodyFrom(options, own.index + own[0].length)] : []),
  ];
}

/** Up to the line on which it is closed. */
const bodyFrom = (text: string, from: number): string =>
  text.slice(from, from + LONGEST).split(/\n[\])}]+\)?;?\s*\n/)[0]!;

/** Whether it is seen to leave a column out: it deletes it, or puts together an answer in which it is not named. */
export function leavesOut(writer: string, column: string): boolean {
  if (new RegExp(`\\bdelete\\s+\\w+(?:\\.${column}|\\[['"]${column}['"]\\])(?!\\w)`).test(writer)) return true;
  const isMade =
    /\breturn\s*\{|=>\s*\(\{/.test(writer) &&
    !/\.\.\.|\btoObject\b|\b(pick|omit|assign)\(|\breturn\s+\w+;/.test(writer);
  return isMade && !new RegExp(`\\b${column}\\b`).test(writer);
}

const SIGN = '[0-9A-Za-z-]';
const WORD = String.raw`\d*[A-Za-z-]${SIGN}*`;
const IDENTIFIER = String.raw`(?:0|[1-9]\d*|${WORD})`;
const MORE = String.raw`(?:\.${IDENTIFIER})`;

/** A pattern of everything that stands behind the hyphen of a pre-release. */
export const IDENTIFIERS = `${IDENTIFIER}${MORE}*`;

/**
 * Patterns of what comes after some identifiers: by one of them, or by having more. Numbers come before words, and words
 * are in the order of their signs.
 * @param above A pattern of the numbers above one.
 */
export function identifiersAbove(identifiers: readonly string[], above: (limit: string) => string): string[] {
  const differing = identifiers.flatMap((identifier, index) => {
    const before = identifiers.slice(0, index).map(one => String.raw`${one}\.`);
    const later = /^\d+$/.test(identifier) ? [above(identifier), WORD] : wordsAbove(identifier);
    return later.length === 0 ? [] : [`${before.join('')}(?:${later.join('|')})${MORE}*`];
  });
  return [...differing, `${identifiers.join(String.raw`\.`)}${MORE}+`];
}

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function wordsAbove(word: string): string[] {
  const differing = [...word].flatMap((sign, index) => {
    const start = word.slice(0, index);
    const isAfter = (one: string) => one > sign;
    const [digits, letters] = [[...DIGITS].filter(isAfter).join(''), [...LETTERS].filter(isAfter).join('')];
    const isWord = /\D/.test(start);
    return [
      ...(letters === '' ? [] : [`${start}[${letters}]${SIGN}*`]),
      ...(digits === '' ? [] : [`${start}[${digits}]${isWord ? `${SIGN}*` : WORD}`]),
    ];
  });
  return [...differing, `${word}${SIGN}+`];
}

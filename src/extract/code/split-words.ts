/**
 * Lower-case words of an identifier, whatever its case style: `createOrOpenDMChannel`, `create_dm`, `create-dm`, `CREATE_DM`.
 * Whole words are what concepts match: as a substring, `minor` is in `adminOrOwner` and `dm` in `sendMessage`.
 */
export function splitWords(identifier: string): readonly string[] {
  const known = cache.get(identifier);
  if (known) return known;
  const words = splitAscii(identifier) ?? (identifier.match(WORD) ?? []).map(word => word.toLowerCase());
  if (cache.size > MAX_CACHED) cache.clear();
  cache.set(identifier, words);
  return words;
}

/**
 * In order: an acronym in the plural (`DMs`), an acronym before a capitalised word (`DM` of `DMChannel`), a word with or
 * without a capital, letters of scripts that have no case, digits.
 */
const WORD =
  /\p{Lu}{2,}s(?![\p{Ll}\p{M}])|\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?[\p{Ll}\p{M}]+|[\p{Lt}\p{Lm}\p{Lo}]+|\p{N}+/gu;

/** Identifiers repeat over a repository; splitting each once is most of the speed of the index. */
const cache = new Map<string, readonly string[]>();
const MAX_CACHED = 200_000;

const isUpper = (code: number) => code >= 65 && code <= 90;
const isLower = (code: number) => code >= 97 && code <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;
const SMALL_S = 115;

/**
 * What `WORD` gives, by hand for the identifiers that are plain ASCII; null for any other. The list is copied, as all that are
 * kept by the ten thousand: one that grew by pushing has room for seventeen.
 */
function splitAscii(text: string): string[] | null {
  const words: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = asciiEnd(text, at);
    if (end === at) at++;
    else if (end < 0) return null;
    else {
      words.push(text.slice(at, end).toLowerCase());
      at = end;
    }
  }
  return words.slice();
}

/** Where the word that begins at a place of an identifier ends: the place itself if none does, -1 if it is not plain ASCII. */
function asciiEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at;
  if (isLower(code)) end = afterLower(text, at);
  else if (isDigit(code)) while (isDigit(text.charCodeAt(end))) end++;
  else if (isUpper(code)) {
    while (isUpper(text.charCodeAt(end))) end++;
    const [next, after] = [text.charCodeAt(end), text.charCodeAt(end + 1)];
    if (next > 127 || after > 127) return -1;
    if (isLower(next)) {
      if (end - at < 2) end = afterLower(text, end);
      else if (next === SMALL_S && !isLower(after)) end++;
      else end--;
    }
  } else return code > 127 ? -1 : at;
  // A letter with a mark of its own goes on in the general way.
  return text.charCodeAt(end) > 127 ? -1 : end;
}

function afterLower(text: string, from: number): number {
  let at = from;
  while (isLower(text.charCodeAt(at))) at++;
  return at;
}

/**
 * Whether an identifier could hold one of some words, without making its words: most names of a tree hold none that anybody
 * asks for. Wrong only in the direction of holding one.
 */
export function wordFilter(words: Iterable<string>): (identifier: string) => boolean {
  const marks = new Uint8Array(MARKS);
  for (const word of words) {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
    marks[hash & (MARKS - 1)] = 1;
  }
  return identifier => {
    for (let at = 0; at < identifier.length;) {
      const end = asciiEnd(identifier, at);
      if (end < 0) return true;
      if (end === at) at++;
      else {
        let hash = 0;
        for (; at < end; at++) {
          const code = identifier.charCodeAt(at);
          hash = hashed(hash, isUpper(code) ? code + TO_LOWER : code);
        }
        if (marks[hash & (MARKS - 1)] === 1) return true;
      }
    }
    return false;
  };
}

const MARKS = 1 << 16;
const TO_LOWER = 32;
const hashed = (hash: number, code: number) => (Math.imul(hash, 31) + code) | 0;

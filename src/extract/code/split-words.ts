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

/** What `WORD` gives, by hand for the identifiers that are plain ASCII; null for any other. */
function splitAscii(text: string): string[] | null {
  const words: string[] = [];
  const end = text.length;
  const endOf = (is: (code: number) => boolean, from: number) => {
    let at = from;
    while (at < end && is(text.charCodeAt(at))) at++;
    return at;
  };
  for (let at = 0; at < end;) {
    const code = text.charCodeAt(at);
    if (code > 127) return null;
    const from = at;
    if (isLower(code)) at = endOf(isLower, at);
    else if (isDigit(code)) at = endOf(isDigit, at);
    else if (isUpper(code)) {
      const capitals = endOf(isUpper, at);
      const next = text.charCodeAt(capitals);
      if (next > 127) return null;
      const after = text.charCodeAt(capitals + 1);
      if (after > 127) return null;
      if (!isLower(next)) at = capitals;
      else if (capitals - from >= 2 && next === SMALL_S && !isLower(after)) at = capitals + 1;
      else if (capitals - from >= 2) at = capitals - 1;
      else at = endOf(isLower, capitals);
    } else {
      at++;
      continue;
    }
    // A letter with a mark of its own goes on in the general way.
    if (text.charCodeAt(at) > 127) return null;
    words.push(text.slice(from, at).toLowerCase());
  }
  return words;
}

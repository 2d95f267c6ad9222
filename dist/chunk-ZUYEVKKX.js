import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/extract/code/split-words.ts
function splitWords(identifier) {
  const known = cache.get(identifier);
  if (known) return known;
  const words = splitAscii(identifier) ?? (identifier.match(WORD) ?? []).map((word) => word.toLowerCase());
  if (cache.size > MAX_CACHED) cache.clear();
  cache.set(identifier, words);
  return words;
}
var WORD = new RegExp("\\p{Lu}{2,}s(?![\\p{Ll}\\p{M}])|\\p{Lu}+(?![\\p{Ll}\\p{M}])|\\p{Lu}?[\\p{Ll}\\p{M}]+|[\\p{Lt}\\p{Lm}\\p{Lo}]+|\\p{N}+", "gu");
var cache = /* @__PURE__ */ new Map();
var MAX_CACHED = 2e5;
var isUpper = (code) => code >= 65 && code <= 90;
var isLower = (code) => code >= 97 && code <= 122;
var isDigit = (code) => code >= 48 && code <= 57;
var SMALL_S = 115;
function splitAscii(text) {
  const words = [];
  const end = text.length;
  const endOf = (is, from) => {
    let at = from;
    while (at < end && is(text.charCodeAt(at))) at++;
    return at;
  };
  for (let at = 0; at < end; ) {
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
    if (text.charCodeAt(at) > 127) return null;
    words.push(text.slice(from, at).toLowerCase());
  }
  return words;
}

// src/extract/code/tokens.ts
function phraseOf(text) {
  const words = splitWords(text);
  return { words, joined: words.join("") };
}
function phrasesOf(texts) {
  return (texts ?? []).map(phraseOf).filter((phrase) => phrase.words.length > 0);
}
function phraseLength(words, phrase, from) {
  const last = phrase.words.length - 1;
  if (phrase.words.every((word, index) => isWord(words[from + index], word, index === last))) return last + 1;
  return isWord(words[from], phrase.joined, true) ? 1 : 0;
}
function findPhrase(words, phrase, from = 0) {
  for (let index = from; index < words.length; index++) if (phraseLength(words, phrase, index) > 0) return index;
  return -1;
}
function hasAnyPhrase(words, phrases) {
  if (phrases.length === 0) return false;
  const byWord = byFirstWord(phrases);
  for (let index = 0; index < words.length; index++) {
    const candidates = byWord.get(words[index]);
    if (candidates?.some((phrase) => phraseLength(words, phrase, index) > 0)) return true;
  }
  return false;
}
function phrasesAt(words, phrases, from) {
  const word = words[from];
  const candidates = word === void 0 ? void 0 : byFirstWord(phrases).get(word);
  return candidates ? candidates.filter((phrase) => phraseLength(words, phrase, from) > 0) : NONE;
}
var NONE = [];
var firstWords = /* @__PURE__ */ new WeakMap();
function byFirstWord(phrases) {
  let index = firstWords.get(phrases);
  if (!index) {
    const lists = /* @__PURE__ */ new Map();
    for (const phrase of phrases) {
      for (const word of firstWordsOf([phrase])) lists.set(word, [...lists.get(word) ?? [], phrase]);
    }
    index = lists;
    firstWords.set(phrases, index);
  }
  return index;
}
function firstWordsOf(phrases) {
  const words = phrases.flatMap(({ words: [first], joined }) => [first, joined]);
  return new Set(words.flatMap((word) => [word, ...formsOf(word)]));
}
var formsOf = (word) => [`${word}s`, iesOf(word) ?? word];
function isPhrase(words, phrase) {
  return words.length > 0 && phraseLength(words, phrase, 0) === words.length;
}
function isWord(token, word, plural) {
  if (token === word) return true;
  if (token === void 0 || !plural || token.length <= word.length || !token.endsWith("s")) return false;
  return token.length === word.length + 1 ? token.startsWith(word) : token === iesOf(word);
}
function iesOf(word) {
  return word.endsWith("y") ? `${word.slice(0, -1)}ies` : null;
}

export {
  splitWords,
  phrasesOf,
  phraseLength,
  findPhrase,
  hasAnyPhrase,
  phrasesAt,
  firstWordsOf,
  isPhrase
};

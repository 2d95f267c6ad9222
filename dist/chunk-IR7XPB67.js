import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  baseName,
  folderOf
} from "./chunk-WKF3AR7X.js";

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
  for (let at = 0; at < text.length; ) {
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
function asciiEnd(text, at) {
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
  return text.charCodeAt(end) > 127 ? -1 : end;
}
function afterLower(text, from) {
  let at = from;
  while (isLower(text.charCodeAt(at))) at++;
  return at;
}
function wordFilter(words) {
  const marks = new Uint8Array(MARKS);
  for (const word of words) {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
    marks[hash & MARKS - 1] = 1;
  }
  return (identifier) => {
    for (let at = 0; at < identifier.length; ) {
      const end = asciiEnd(identifier, at);
      if (end < 0) return true;
      if (end === at) at++;
      else {
        let hash = 0;
        for (; at < end; at++) {
          const code = identifier.charCodeAt(at);
          hash = hashed(hash, isUpper(code) ? code + TO_LOWER : code);
        }
        if (marks[hash & MARKS - 1] === 1) return true;
      }
    }
    return false;
  };
}
var MARKS = 1 << 16;
var TO_LOWER = 32;
var hashed = (hash, code) => Math.imul(hash, 31) + code | 0;

// src/extract/code/tokens.ts
function phraseOf(text) {
  const words = splitWords(text);
  return { words, joined: words.join("") };
}
function phrasesOf(texts) {
  return (texts ?? []).map(phraseOf).filter((phrase) => phrase.words.length > 0);
}
function phraseLength(words, phrase, from) {
  const { words: own, joined } = phrase;
  const last = own.length - 1;
  let index = 0;
  while (index <= last && isWord(words[from + index], own[index], index === last)) index++;
  if (index > last) return index;
  return isWord(words[from], joined, true) ? 1 : 0;
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
function spellingsOf({ words, joined }) {
  const before = words.slice(0, -1).map((word) => `${word} `).join("");
  const last = words.at(-1);
  return [...new Set([last, ...formsOf(last)].map((word) => before + word).concat(joined, formsOf(joined)))];
}
function isWord(token, word, plural) {
  if (token === word) return true;
  if (token === void 0 || !plural || token.length <= word.length || !token.endsWith("s")) return false;
  return token.length === word.length + 1 ? token.startsWith(word) : token === iesOf(word);
}
function iesOf(word) {
  return word.endsWith("y") ? `${word.slice(0, -1)}ies` : null;
}

// src/extract/code/vue/names.ts
var upper = (word) => word.charAt(0).toUpperCase() + word.slice(1);
function camelName(name) {
  return name.replace(/-+(\w)/g, (_, letter) => letter.toUpperCase());
}
function componentName(name) {
  const words = name.split(/[^\w$]+/).filter((word) => word !== "");
  const joined = words.map(upper).join("");
  return /^[A-Za-z_$]/.test(joined) ? joined : `C${joined}`;
}
var dashed = (name) => name.replace(/(?<=[a-z\d])([A-Z])/g, "-$1").toLowerCase();
function nameOfFile(path) {
  const base = baseName(path).replace(/(\.(client|server|global))?\.vue$/i, "");
  if (/^\[.*\]$/.test(base)) return `${componentName(base)}Route`;
  return componentName(base === "index" ? baseName(folderOf(path)) : base);
}
function listenerName(event) {
  return `on${upper(camelName(event))}`;
}

// src/extract/code/lines.ts
function lineReader(path, text) {
  let known = null;
  const position = (offset) => {
    const starts = known ??= startsOf(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  };
  return (from, to) => ({ path, start: position(from), end: position(to) });
}
function startsOf(text) {
  const starts = [0];
  for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1)) starts.push(index + 1);
  return Uint32Array.from(starts);
}

export {
  splitWords,
  wordFilter,
  phrasesOf,
  phraseLength,
  findPhrase,
  hasAnyPhrase,
  phrasesAt,
  firstWordsOf,
  isPhrase,
  spellingsOf,
  camelName,
  componentName,
  dashed,
  nameOfFile,
  listenerName,
  lineReader
};

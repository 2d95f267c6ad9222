import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  findPhrase,
  hasAnyPhrase,
  phraseLength,
  phrasesAt,
  phrasesOf,
  splitWords
} from "./chunk-JKDIQPU5.js";

// src/extract/code/component-names.ts
function fitsTag({ names, parts, before }, words) {
  for (let at = 0; at < words.length; at++) {
    for (const phrase of phrasesAt(words, names, at)) {
      if (before && !isMadeOf(words.slice(0, at), before)) continue;
      const end = at + phraseLength(words, phrase, at);
      const isWhole = parts === null && end === words.length;
      const hasPart = parts?.some((part2) => {
        const length = phraseLength(words, part2, end);
        return length > 0 && end + length === words.length;
      });
      if (isWhole || hasPart) return phrase.joined;
    }
  }
  return null;
}
var LEAF = /^(icon|spinner|loader|skeleton|time|date|timestamp|fragment|divider|separator|emoji|badge|counter|glyph|logo)$/;
function isLeafName(words) {
  const own = words.filter((word) => !/^(component|wrapper)$/.test(word));
  return LEAF.test(own.at(-1) ?? "") || own.includes("fallback");
}
function isMadeOf(words, phrases) {
  if (words.length === 0) return true;
  return phrases.some((phrase) => {
    const length = phraseLength(words, phrase, 0);
    return length > 0 && isMadeOf(words.slice(length), phrases);
  });
}

// src/extract/code/phrase-tests.ts
function phraseTests(tests) {
  const inName = (phrase, unlike) => tests.share(
    keyOf("in", phrase, unlike),
    [phrase],
    (words) => findPhrase(words, phrase) >= 0 && !hasAnyPhrase(words, unlike)
  );
  const holds = (phrases) => {
    const all2 = phrases.map((phrase) => {
      const apart2 = new RegExp(phrase.words.join("[^a-z0-9]{1,4}"), "i");
      const first = phrase.words.length > 1 ? tests.share(keyOf("first", phrase, []), [phrase], () => true) : null;
      return { id: inName(phrase, []), first, apart: apart2 };
    });
    return ({ text }, passed) => all2.some(({ id, first, apart: apart2 }) => passed.has(id) || first !== null && passed.has(first) && apart2.test(text));
  };
  const holdsAcross = (phrases, unlike) => {
    const all2 = phrases.map((phrase) => ({ id: inName(phrase, unlike), pairs: pairsOf(phrase, unlike) }));
    return ({ text }, passed) => all2.some(
      ({ id, pairs }) => passed.has(id) || pairs.some(({ end, begin, behind }) => passed.has(end) && passed.has(begin) && behind.test(text))
    );
  };
  const pairsOf = (phrase, unlike) => phrase.words.slice(1).flatMap((_, index) => {
    const [before, after] = [part(phrase.words.slice(0, index + 1)), part(phrase.words.slice(index + 1))];
    if (/^\d/.test(after.joined)) return [];
    const end = tests.share(
      keyOf("end", before, unlike),
      [before],
      (words) => endsIn(words, before) && !hasAnyPhrase(words, unlike)
    );
    const begin = tests.share(
      keyOf("begin", after, unlike),
      [after],
      (words) => phraseLength(words, after, 0) > 0 && !hasAnyPhrase(words, unlike)
    );
    return [{ end, begin, behind: new RegExp(`${apart(before)}${BETWEEN}${apart(after)}`, "i") }];
  });
  return { holds, holdsAcross };
}
var keyOf = (what, phrase, unlike) => [what, ...[phrase, ...unlike].map(({ words }) => words.join(" "))].join("\n");
var BETWEEN = "(?![\\w$])[^;{}]{0,200}?[.[]\\s*['\"`#_$]*";
var apart = ({ words }) => words.join("_?");
var part = (words) => ({ words, joined: words.join("") });
var endsIn = (words, { words: last }) => last.every((word, index) => words[words.length - last.length + index] === word);

// src/extract/code/ask.ts
var all = (...tests) => (file, passed) => tests.every((test) => test(file, passed));
var any = (...tests) => (file, passed) => tests.some((test) => test(file, passed));
var inText = (pattern) => ({ text }) => pattern.test(text);
function askWith(tests, guards) {
  const wordsIn = (text) => text.trim().split(/\s+/);
  const add = (about, test) => tests.add(typeof about === "string" ? phrasesOf(wordsIn(about)) : about, test);
  const { holds, holdsAcross } = phraseTests(tests);
  const name = (about, test) => {
    const id = add(about, test);
    return (_, passed) => passed.has(id);
  };
  return {
    name,
    called(about, test) {
      const id = add(about, test);
      return (_, passed) => passed.isCalled(id);
    },
    word(words) {
      const set = new Set(wordsIn(words));
      return name(words, (own) => own.some((one) => set.has(one)));
    },
    named(names) {
      const set = new Set(wordsIn(names));
      return name(names, (_, own) => set.has(own));
    },
    phrase(phrases) {
      const id = tests.add(phrases, (words) => hasAnyPhrase(words, phrases));
      return (_, passed) => passed.has(id);
    },
    holds,
    checks: (kinds) => any(
      ...guards.filter(({ guard }) => guard !== null && kinds.includes(guard)).flatMap(({ conditions, compares, unlike: { word } }) => [
        ...conditions.map(({ names }) => holdsAcross(names, word)),
        // `state === 'blocked'`: what it is compared with says what is asked.
        ...compares.map(
          ({ names, words }) => words === null ? holdsAcross(names, word) : all(holdsAcross(names, word), holds(words))
        )
      ])
    )
  };
}

// src/extract/code/label-words.ts
var MAX_LABEL_WORDS = 6;
var MAX_WORDS_OF_ONE = 3;
function isLabelOf(text, concept) {
  if (PACKAGE.test(text)) return false;
  const words = splitWords(text);
  if (words.length > MAX_LABEL_WORDS || hasAnyPhrase(words, concept.unlike.word)) return false;
  return concept.labels.some(
    (phrase) => findPhrase(words, phrase) >= 0 && (phrase.words.length > 1 || words.length <= MAX_WORDS_OF_ONE)
  );
}
var PACKAGE = /^\s*@[\w-]+\/[\w-]/;
function mayHoldLabel(text, concept) {
  const firsts = new RegExp([...new Set(concept.labels.map((phrase) => phrase.words[0]))].join("|"), "gi");
  for (let found = firsts.exec(text); found; found = firsts.exec(text)) {
    let [from, to] = [found.index, firsts.lastIndex];
    while (from > 0 && !ENDS_LABEL.has(text[from - 1])) from--;
    while (to < text.length && !ENDS_LABEL.has(text[to])) to++;
    if (isShown(text, from, to) && isLabelOf(text.slice(from, to), concept)) return true;
    firsts.lastIndex = to;
  }
  return false;
}
function isShown(text, from, to) {
  const piece = text.slice(from, to);
  const [before, after] = [text[from - 1] ?? "\n", text[to] ?? "\n"];
  if (/^\s*[,;:)=?&|+\]]/.test(piece)) return false;
  if (before === after && QUOTES.has(before))
    return !IS_MODULE.test(piece) && !STYLE.test(text.slice(Math.max(0, from - 80), from));
  const isText = (QUOTES.has(before) || ">}\n".includes(before)) && (QUOTES.has(after) || "<{\n".includes(after));
  return isText && !/=|&&|\|\||;\s*$|[:(,]\s*$/.test(piece);
}
var QUOTES = new Set("\"'`");
var IS_MODULE = /^[@.\w-]*\/[\w./-]*$/;
var STYLE = /\bdisplay['"]?\s*[:=][^\n]*$/;
var ENDS_LABEL = new Set("\"'`<>{}\n");

export {
  phraseTests,
  all,
  any,
  inText,
  askWith,
  fitsTag,
  isLeafName,
  isLabelOf,
  mayHoldLabel
};

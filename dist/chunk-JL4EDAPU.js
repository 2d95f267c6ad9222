import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  findPhrase,
  hasAnyPhrase,
  phraseLength,
  phrasesAt,
  phrasesOf
} from "./chunk-IR7XPB67.js";

// src/extract/code/components/component-names.ts
function fitsTag({ names, parts, before }, all2) {
  const words = withoutForm(all2);
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
var FORM = /^(inner|internal|base|impl|implementation|memo|memoized|v\d+|\d+)$/;
function withoutForm(words) {
  let end = words.length;
  while (end > 1 && (FORM.test(words[end - 1]) || words[end - 1] === "v" && end < words.length)) end--;
  return end === words.length ? words : words.slice(0, end);
}
var LEAF = /^(icon|spinner|loader|skeleton|time|date|timestamp|fragment|divider|separator|emoji|badge|counter|glyph|logo|loading|placeholder)$/;
function isLeafName(words) {
  const own = words.filter((word) => !/^(component|wrapper|tag|element)$/.test(word));
  const last = own.at(-1) ?? "";
  const holdsNothing = last === "provider" || own.length > 1 && STANDS_IN.test(own[0]);
  return LEAF.test(last) || own.includes("fallback") || holdsNothing && !own.some((word) => OVERLAYS.test(word));
}
var STANDS_IN = /^(loading|skeleton|placeholder)$/;
var OVERLAYS = /^(menu|menus|action|actions|sheet|modal|modals|dialog|dialogs|popover|overlay|drawer|tray|lightbox)$/;
var isPointer = (words) => /^(arrow|chevron|caret)$/.test(words.at(-1) ?? "");
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
      const apart2 = whenAsked(() => new RegExp(phrase.words.join("[^a-z0-9]{1,4}"), "i"));
      const first = phrase.words.length > 1 ? tests.share(keyOf("first", phrase, []), [phrase], () => true) : null;
      return { id: inName(phrase, []), first, apart: apart2 };
    });
    return ({ text }, passed) => all2.some(({ id, first, apart: apart2 }) => passed.has(id) || first !== null && passed.has(first) && apart2(text));
  };
  const holdsAcross = (phrases, unlike) => {
    const all2 = phrases.map((phrase) => ({ id: inName(phrase, unlike), pairs: pairsOf(phrase, unlike) }));
    return ({ text }, passed) => all2.some(
      ({ id, pairs }) => passed.has(id) || pairs.some(({ end, begin, behind }) => passed.has(end) && passed.has(begin) && behind(text))
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
    const behind = whenAsked(() => new RegExp(`${apart(before)}${BETWEEN}${apart(after)}`, "i"));
    return [{ end, begin, behind }];
  });
  return { holds, holdsAcross };
}
function whenAsked(make) {
  let made = null;
  return (text) => (made ??= make()).test(text);
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

// src/extract/code/sdk/tracking-names.ts
var TRACKING_VERBS = "track trigger log send record capture report push fire emit register analytics ga gtm identify".split(" ");
var VERBS = new Set(TRACKING_VERBS);
var OBJECTS = /^(event|events|analytics|view|pageview|page|metric|action|click|track|ga|gtm|conversion|screen|telemetry|layer|goal)$/;
var PERSON = /^(users?|person|visitor|member|customer|account|viewer|player|profile)$/;
function soundsLikeTracking(words) {
  const [first = "", ...rest] = words;
  if (first === "identify") return rest.some((word) => PERSON.test(word));
  if (first === "track") return true;
  if (first === "capture" && rest.length === 0) return true;
  return VERBS.has(first) && rest.some((word) => OBJECTS.test(word));
}
function knowsEvents({ sdks }) {
  return sdks.some((sdk) => sdk.calls.some((call) => call.trait === "event"));
}

export {
  phraseTests,
  all,
  any,
  inText,
  askWith,
  fitsTag,
  isLeafName,
  isPointer,
  TRACKING_VERBS,
  soundsLikeTracking,
  knowsEvents
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  findPhrase,
  hasAnyPhrase,
  splitWords
} from "./chunk-JKDIQPU5.js";

// src/extract/code/label-words.ts
var MAX_LABEL_WORDS = 6;
var MAX_WORDS_OF_ONE = 3;
function isLabelOf(text, concept) {
  const words = splitWords(text);
  if (words.length > MAX_LABEL_WORDS || hasAnyPhrase(words, concept.unlike.word)) return false;
  return concept.labels.some(
    (phrase) => findPhrase(words, phrase) >= 0 && (phrase.words.length > 1 || words.length <= MAX_WORDS_OF_ONE)
  );
}
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

// src/extract/code/sdk/tracking-names.ts
var TRACKING_VERBS = "track trigger log send record capture report push fire emit register analytics ga gtm".split(" ");
var VERBS = new Set(TRACKING_VERBS);
var OBJECTS = /^(event|events|analytics|view|pageview|page|metric|action|click|track|ga|gtm|conversion|screen|telemetry|layer|goal)$/;
function soundsLikeTracking(words) {
  const [first = "", ...rest] = words;
  if (first === "track") return true;
  if (first === "capture" && rest.length === 0) return true;
  return VERBS.has(first) && rest.some((word) => OBJECTS.test(word));
}
function knowsEvents({ sdks }) {
  return sdks.some((sdk) => sdk.calls.some((call) => call.trait === "event"));
}

export {
  isLabelOf,
  mayHoldLabel,
  TRACKING_VERBS,
  soundsLikeTracking,
  knowsEvents
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  phraseLength,
  phrasesAt
} from "./chunk-BAIPRDVR.js";

// src/extract/code/components/component-names.ts
function fitsTag({ names, parts, before }, all) {
  const words = withoutForm(all);
  for (let at = 0; at < words.length; at++) {
    for (const phrase of phrasesAt(words, names, at)) {
      if (before && !isMadeOf(words.slice(0, at), before)) continue;
      const end = at + phraseLength(words, phrase, at);
      const isWhole = parts === null && end === words.length;
      const hasPart = parts?.some((part) => {
        const length = phraseLength(words, part, end);
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
  fitsTag,
  isLeafName,
  isPointer,
  TRACKING_VERBS,
  soundsLikeTracking,
  knowsEvents
};

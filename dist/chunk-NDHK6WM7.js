import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  kindOfValue
} from "./chunk-Q2NA6MPN.js";
import {
  holds
} from "./chunk-BGSF7WND.js";
import {
  openSlice
} from "./chunk-RC33AWR2.js";
import "./chunk-MAHWS4OD.js";
import {
  evidenceReader,
  htmlOf,
  shownBy
} from "./chunk-ESQRE5SH.js";
import {
  callSiteOf,
  checksOf,
  fitsReceiver,
  hasUnlikeArgument,
  isImportedCall,
  isToOneself,
  isWithinUnlike,
  receiversOf,
  stringArgument
} from "./chunk-7774KW4R.js";
import "./chunk-HGLT7GTW.js";
import {
  chainOf,
  isFunction,
  textOf,
  unwrap
} from "./chunk-6XRSZYPB.js";
import "./chunk-NZ4LR3ZP.js";
import "./chunk-OHZ4B5JL.js";
import "./chunk-OVTDVL7D.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-FDVKE2SA.js";
import {
  fitsTag
} from "./chunk-JL4EDAPU.js";
import {
  fitsPattern
} from "./chunk-NS6E64DD.js";
import {
  couldNameSetting,
  memberWord,
  settingNamed
} from "./chunk-CH4QBO7L.js";
import "./chunk-E3FFQW57.js";
import {
  hasAnyPhrase,
  isPhrase,
  phrasesAt,
  splitWords
} from "./chunk-IR7XPB67.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-PYE35P5D.js";
import "./chunk-E4KCALTW.js";
import {
  formatPlace
} from "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/extract/code/explain/remarks.ts
import { ts as ts2 } from "./vendor/ts-morph.js";

// src/extract/code/explain/refusals.ts
function refusalOf(concept, site, evidence) {
  const { words, call, file } = site;
  const imported = isImportedCall(concept, site);
  const named = concept.calls.filter((pattern) => fitsPattern(pattern, words));
  const isLookAlike = concept.unlike.call.some((phrase) => isPhrase(words, phrase));
  if (named.length === 0 && !imported) return isLookAlike ? LOOK_ALIKE : halfName(concept.calls, words);
  const received = named.filter((pattern) => fitsReceiver(pattern, site));
  if (received.length === 0 && !imported)
    return `before its dot must stand ${oneOf(named.flatMap((pattern) => pattern.receivers ?? []))}`;
  const unlike = unlikeName(concept, words, receiversOf(call.expression));
  if (unlike !== null) return unlike;
  if (hasUnlikeArgument(concept, call)) return "an argument names one of its look-alikes";
  if (isWithinUnlike(concept, file.path, call))
    return "the file or what surrounds it is named for one of its look-alikes";
  if (isToOneself(concept, call)) return "it is done with the person who is signed in, and names nobody else";
  if (imported || received.some((pattern) => missing(pattern, concept, site, evidence) === null)) return null;
  return missing(received[0], concept, site, evidence);
}
var LOOK_ALIKE = "the whole name is that of a look-alike";
function unlikeName(concept, words, before) {
  const { word, call, receiver } = concept.unlike;
  const found = word.find((phrase) => hasAnyPhrase(words, [phrase]));
  if (found) return `"${found.words.join(" ")}" in the name makes it something else`;
  if (call.some((phrase) => isPhrase(words, phrase))) return LOOK_ALIKE;
  const owner = before.find((name) => hasAnyPhrase(splitWords(name), receiver));
  return owner === void 0 ? null : `it belongs to "${owner}", which is something else`;
}
function missing({ needsString, needs }, concept, site, evidence) {
  const text = needsString ? stringArgument(site.call) : "";
  if (text === null) return "its first argument is no fixed text";
  if (text.startsWith("-")) return "its first argument is an option of the command line";
  if (needs.length === 0 || needs.some((kind) => evidence(kind, concept, site))) return null;
  return `the name alone is not enough; there is no ${needs.join(", ")}`;
}
function halfName(patterns, words) {
  const half = patterns.filter(({ names, objects }) => objects !== null && phrasesAt(words, names, 0).length > 0);
  if (half.length === 0) return void 0;
  return `after "${words[0]}" must come ${oneOf(half.flatMap((pattern) => pattern.objects ?? []))}`;
}
var MAX_LISTED = 5;
function oneOf(phrases) {
  const texts = [...new Set(phrases.map((phrase) => `"${phrase.words.join(" ")}"`))];
  const rest = texts.length - MAX_LISTED;
  return `one of ${texts.slice(0, MAX_LISTED).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

// src/extract/code/explain/shown-texts.ts
import "./vendor/ts-morph.js";
var TEXT = /^(text|body|content|contents|html|markdown|caption|message|msg|comment|comments|description|bio|biography|about|introduction|title|headline|subject|topic|summary|excerpt|quote|note)$/;
var SHOWS = /^(dangerouslySetInnerHTML|innerHTML|text|body|content|contents|html|markdown|message|comment|children)$/;
function ofShown(node, file, concepts) {
  const surface = concepts.find(({ fact }) => fact === "surface");
  if (!surface || !node.expression) return [];
  const { parent } = node;
  if (parent.kind === 292 && !SHOWS.test(textOf(parent.name))) return [];
  const html = parent.kind === 292 ? htmlOf(node.expression) : null;
  const values = parent.kind === 292 ? html ? [html] : [] : shownBy(node.expression);
  return values.flatMap((value) => {
    const read = textRead(value);
    if (!read) return [];
    const because = kindOfValue(value) ? LEFT_OUT : NOBODY;
    const name = read.getText().replace(/\s+/g, " ").slice(0, 40);
    return [{ at: file.placeOf(read), name, concept: surface.id, counts: false, because }];
  });
}
var NOBODY = "it is shown here, and nothing says that a person wrote it: no name of what people write (message.text, comment.body, post.content) and, beside it, nobody who made the same thing (.user, .author, .creator, .sender, .postedBy)";
var LEFT_OUT = "it is shown here as somebody's words; by its names the place is one's own, a form, an office or a notice, or another place says the same";
function textRead(value) {
  const inner = unwrap(value);
  if (inner.kind === 212) return TEXT.test(memberWord(inner.name.text)) ? inner : null;
  const [first] = inner.kind === 214 ? inner.arguments : [];
  return first && !isFunction(first) ? textRead(first) : null;
}

// src/extract/code/explain/remarks.ts
function remarksOn({ tree, flagKeys }, asked, { concepts, facts, indexed, lexicon }) {
  const slice = openSlice(tree, /* @__PURE__ */ new Map([[asked.path, indexed]]), lexicon);
  const file = slice.parse(asked.path);
  if (!file) return { remarks: [], trouble: slice.troubleOf(asked.path)?.message ?? null, isScript: false };
  const evidence = evidenceReader(flagKeys);
  const guards = concepts.filter((concept) => concept.guard !== null);
  const sought = concepts.filter((concept) => concept.fact !== "guard");
  const remarks = [];
  for (const node of file.nodes) {
    if (!holds(file.placeOf(node), asked)) continue;
    if (node.kind === 214) remarks.push(...ofCall(node, file, sought, evidence));
    if (node.kind === 295) remarks.push(...ofShown(node, file, sought));
    if (node.kind === 287 || node.kind === 286) remarks.push(...ofTag(node, file, sought));
    if (node.kind === 304 || node.kind === 173 || node.kind === 212)
      remarks.push(...ofSetting(node.name, file, sought));
    if (ts2.isExpression(node) && !isHandedOn(node)) remarks.push(...ofCheck(node, file, guards, facts));
  }
  const seen = /* @__PURE__ */ new Set();
  const distinct = remarks.filter(({ concept, name, because }) => {
    const key = [concept, name, because].join("\0");
    return !seen.has(key) && seen.add(key);
  });
  return { remarks: distinct.filter((one) => holds(one.at, asked)), trouble: null, isScript: true };
}
function isHandedOn(node) {
  const { parent } = node;
  if (parent.kind === 212) return parent.expression === node;
  return parent.kind === 214 && parent.expression !== node && !/assert|invariant/i.test(parent.expression.getText());
}
function ofCall(call, file, concepts, evidence) {
  const site = callSiteOf(call, file);
  if (!site) return [];
  return concepts.flatMap((concept) => {
    const refusal = refusalOf(concept, site, evidence);
    if (refusal === void 0) return [];
    const because = refusal ?? "the call fits, and is told of by another fact: a route, a wrapper, a call nearer to its caller";
    return [{ at: file.placeOf(site.head), name: textOf(site.head), concept: concept.id, counts: false, because }];
  });
}
function ofTag(tag, file, concepts) {
  const name = tag.tagName.getText();
  const words = splitWords(name);
  return concepts.flatMap((concept) => {
    const fitting = concept.jsx.filter((pattern) => fitsTag(pattern, words) !== null);
    if (fitting.length === 0) return [];
    const needs = fitting.flatMap((pattern) => pattern.needs);
    const because = unlikeName(concept, words, []) ?? (needs.length > 0 ? `the name fits; it may lack ${needs.join(", ")}, or stand inside one of its kind` : "the name fits");
    return [{ at: file.placeOf(tag.tagName), name, concept: concept.id, counts: false, because }];
  });
}
function ofSetting(name, file, concepts) {
  const text = textOf(name);
  return concepts.flatMap((concept) => {
    if (concept.settings.length === 0) return [];
    const named = settingNamed(text, null, concept);
    if (!named) return [];
    const isForAny = couldNameSetting(text, concept, null);
    const because = `the name stands for ${named.pattern.setting}${isForAny ? "" : " of some owners"}; what it belongs to, or the value, is not that of a default`;
    return [{ at: file.placeOf(name), name: text, concept: concept.id, counts: false, because }];
  });
}
function ofCheck(test, file, guards, facts) {
  const at = file.placeOf(test);
  const kinds = new Set([true, false].flatMap((outcome) => checksOf(test, outcome, guards)).map((check) => check.concept));
  return [...kinds].map((id) => {
    const kind = guards.find((guard) => guard.id === id).guard;
    const behind = facts.filter(
      (fact) => "guards" in fact.value && fact.value.guards?.some((guard) => guard.kind === kind && isAt(guard.at, at))
    );
    const because = behind.length > 0 ? `it guards ${behind.map((fact) => `${fact.concept} at ${formatPlace(fact.at)}`).join(", ")}` : `it reads as a check of ${kind}; nothing that was found stands behind the answer that protects`;
    return {
      at,
      name: chainOf(test).join(".") || test.getText().slice(0, 40),
      concept: id,
      counts: behind.length > 0,
      because
    };
  });
}
var isAt = (one, other) => one.path === other.path && one.start.line === other.start.line;
export {
  remarksOn
};

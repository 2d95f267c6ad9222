import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  compileSdks
} from "./chunk-ZFWQ6UOX.js";
import {
  hasAnyPhrase,
  phraseLength,
  phrasesAt,
  phrasesOf,
  splitWords
} from "./chunk-JKDIQPU5.js";

// src/extract/code/own-words.ts
function withOwnWords(concept, words) {
  if (words.length === 0) return concept;
  if (concept.fact === "default") return { ...concept, owners: [...concept.owners ?? [], ...words] };
  const any = [...concept.match?.any ?? [], ...matchersFor(concept, words)];
  return { ...concept, match: { any } };
}
function matchersFor(concept, words) {
  const name = [...words];
  switch (concept.fact) {
    case "surface":
      return [{ jsx: { name } }];
    case "control":
      return [{ call: { name } }, { jsx: { name } }, { property: { name } }, { text: { words: name } }];
    case "guard":
      return [
        { call: { name } },
        ...name.map((word) => ({ condition: { name: [word], safe: !soundsUnsafe(concept, word) } }))
      ];
    default:
      return [{ call: { name } }];
  }
}
function soundsUnsafe(concept, word) {
  const conditions = (concept.match?.any ?? []).flatMap((one) => "condition" in one ? [one.condition] : []);
  const wordsOf = (safe2) => new Set(conditions.filter((one) => one.safe === safe2).flatMap((one) => one.name.flatMap(splitWords)));
  const safe = wordsOf(true);
  const telling = [...wordsOf(false)].filter((one) => !safe.has(one) && one.length > 2);
  return hasAnyPhrase(splitWords(word), phrasesOf(telling));
}

// src/extract/code/concepts.ts
function compileConcepts(documents, words, demand) {
  const shared = documents.find((document) => document.fact === "default");
  return documents.map((document) => {
    const own = words[document.concept] ?? [];
    const isAsked = (some) => some?.has(document.concept) ?? true;
    const ways = { isGuarded: isAsked(demand.guards), isTraced: isAsked(demand.traces) };
    if (!shared || !document.settings) return { ...compileConcept(document, own), ...ways };
    const { owners, inverts, fillers } = shared;
    const compiled = compileConcept({ owners, inverts, fillers, ...document }, own);
    return { ...compiled, ...ways, unlikeDefault: compileConcept(shared, []).unlike };
  });
}
function compileConcept(document, ownWords) {
  const concept = withOwnWords(document, ownWords);
  const all = concept.match?.any ?? [];
  const pick = (key) => all.flatMap((one) => key in one ? [one[key]] : []);
  const not = (key) => phrasesOf(
    (concept.unlike ?? []).flatMap((one) => {
      const value = one[key];
      return Array.isArray(value) ? value : value?.name ?? [];
    })
  );
  return {
    id: concept.concept,
    fact: concept.fact,
    guard: concept.guard ?? null,
    stated: concept.stated ?? false,
    detector: concept.detector ?? null,
    isGuarded: true,
    isTraced: true,
    isSaidOnce: "repeated" in (concept.traits ?? {}),
    calls: pick("call").map((call) => ({
      names: phrasesOf(call.name),
      objects: call.object ? phrasesOf(call.object) : null,
      receivers: call.receiver ? phrasesOf(call.receiver) : null,
      needsString: call.argument === "string",
      needs: call.needs?.any ?? []
    })),
    imports: pick("import").map((one) => ({ package: one.package, name: one.name?.split(".") ?? [] })),
    routes: pick("route"),
    jsx: pick("jsx").map((jsx) => ({
      names: phrasesOf(jsx.name),
      parts: jsx.part ? phrasesOf(jsx.part) : null,
      before: jsx.before ? phrasesOf(jsx.before) : null,
      needs: jsx.needs?.any ?? []
    })),
    properties: pick("property").map((one) => ({
      names: phrasesOf(one.name),
      objects: one.object ? phrasesOf(one.object) : null
    })),
    labels: pick("text").flatMap((one) => phrasesOf(one.words)),
    conditions: pick("condition").map((one) => ({
      names: phrasesOf(one.name),
      safe: one.safe,
      of: one.of ? phrasesOf(one.of) : null,
      notWithin: phrasesOf(one.notWithin)
    })),
    compares: pick("compare").map((one) => ({
      names: phrasesOf(one.name),
      words: one.words ? phrasesOf(one.words) : null,
      safe: one.safe
    })),
    fallbacks: pick("fallback").flatMap((one) => phrasesOf(one.name)),
    sdks: compileSdks(document),
    settings: (concept.settings ?? []).map((one) => ({
      setting: one.setting,
      names: phrasesOf(one.name),
      owners: one.owners ? phrasesOf(one.owners) : null,
      notOwners: phrasesOf(one.notOwners),
      forms: phrasesOf(one.forms),
      isProp: one.prop ?? false,
      values: Object.entries(one.values).map(([option, literals]) => ({ option, literals: phrasesOf(literals) }))
    })),
    owners: phrasesOf(concept.owners),
    inverts: phrasesOf(concept.inverts),
    fillers: phrasesOf(concept.fillers),
    evidence: new Map(Object.entries(concept.evidence ?? {}).map(([kind, words]) => [kind, phrasesOf(words)])),
    unlike: {
      call: not("call"),
      receiver: not("receiver"),
      argument: not("argument"),
      word: not("word"),
      within: not("within")
    },
    unlikeDefault: { word: [], within: [] }
  };
}
var MAX_GAP = 2;
function fitsPattern({ names, objects }, words) {
  return phrasesAt(words, names, 0).some((phrase) => {
    const length = phraseLength(words, phrase, 0);
    if (objects === null) return length === words.length;
    for (let at = length; at <= length + MAX_GAP && at < words.length; at++) {
      if (phrasesAt(words, objects, at).length > 0) return true;
    }
    return false;
  });
}

export {
  compileConcepts,
  fitsPattern
};

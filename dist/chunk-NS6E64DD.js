import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  compileSdks
} from "./chunk-CH4QBO7L.js";
import {
  nameOfFile as nameOfFile2
} from "./chunk-E3FFQW57.js";
import {
  hasAnyPhrase,
  nameOfFile,
  phraseLength,
  phrasesAt,
  phrasesOf,
  splitWords
} from "./chunk-IR7XPB67.js";

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
  const before = compiled.get(documents);
  if (before?.words === words && before.demand === demand) return before.concepts;
  const concepts = compileAll(documents, words, demand);
  compiled.set(documents, { words, demand, concepts });
  return concepts;
}
var compiled = /* @__PURE__ */ new WeakMap();
function compileAll(documents, words, demand) {
  const shared = documents.find((document) => document.fact === "default");
  return documents.map((document) => {
    const own = words[document.concept] ?? [];
    const isAsked = (some) => some?.has(document.concept) ?? true;
    const ways = { isGuarded: isAsked(demand.guards), isTraced: isAsked(demand.traces) };
    if (!shared || !document.settings) return { ...compileConcept(document, own), ...ways };
    const { owners, inverts, fillers } = shared;
    const compiled2 = compileConcept({ owners, inverts, fillers, ...document }, own);
    return { ...compiled2, ...ways, unlikeDefault: compileConcept(shared, []).unlike };
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
      within: [...not("within"), ...not("namedWithin")],
      sure: not("within")
    },
    unlikeDefault: { word: [], within: [] }
  };
}
var MAX_GAP = 2;
var MAX_LEADING = 2;
var SET_OFF = /^(handle|on|do|did|try|maybe|perform|execute|exec|run|call|invoke|dispatch|trigger|fire|process|async|api|client|request|submit|confirm|safe|safely|legacy|raw|internal|base|simple|queue|enqueue|schedule|redux|rpc|http|rest)$/;
function fitsPattern(pattern, words) {
  if (fitsFrom(pattern, words, 0)) return true;
  if (pattern.objects === null) return false;
  for (let from = 1; from <= MAX_LEADING && SET_OFF.test(words[from - 1] ?? ""); from++)
    if (fitsFrom(pattern, words, from)) return true;
  return false;
}
function fitsFrom({ names, objects }, words, from) {
  return phrasesAt(words, names, from).some((phrase) => {
    const length = phraseLength(words, phrase, from);
    if (objects === null) return from + length === words.length;
    for (let at = from + length; at <= from + length + MAX_GAP && at < words.length; at++) {
      if (phrasesAt(words, objects, at).length > 0) return true;
    }
    return false;
  });
}

// src/extract/code/single-files.ts
var SVELTE = /\.svelte$/i;
var isSingleFile = (path) => /\.vue$/i.test(path) || SVELTE.test(path);
var nameOfFile3 = (path) => SVELTE.test(path) ? nameOfFile2(path) : nameOfFile(path);

// src/extract/code/defaults/made-names.ts
var MADE_THING = ["made", "thing"];
var SHOWS = /^(publish|upload|share|compose)$/;
var SHOWN = /^(images?|projects?|files?|documents?|docs?)$/;
var BEFORE = /^(use|handle|on|do|submit|my)$/;
var MAKES = /^(create|new|add|make|compose|publish|upload|share)$/;
var OF_PROGRAMS = /^(make|add)$/;
var ASKS_SOMEBODY = /^(form|modal|dialog|page|screen|view|sheet|drawer|step|steps|wizard|popup|editor)$/;
var PARTS = /^(form|forms|modal|dialog|page|screen|view|sheet|drawer|step|steps|wizard|card|panel|popup|container|component|section|editor|button|widget|state|store|slice|reducer|input|dto|data|request|req|payload|schema|body|params|options|props|values|fields|controller|service|context|provider|hook|mutation|action|actions|flow|complete|content|info|details?)$/;
var OTHER = /^(users?|accounts?|profiles?|members?|persons?|people|customers?|clients?|contacts?|sessions?|tokens?|keys?|secrets?|credentials?|webhooks?|hooks?|buckets?|volumes?|repos?|repository|repositories|apps?|applications?|workspaces?|teams?|orgs?|organi[sz]ations?|tenants?|companies|company|departments?|roles?|permissions?|policy|policies|rules?|services?|servers?|guilds?|channels?|rooms?|groups?|clubs?|communit(y|ies)|circles?|spaces?|topics?|lobby|lobbies|squads?|tribes?|hangouts?|huddles?|class|classes|classrooms?|courses?|meetings?|events?|calls?|databases?|tables?|columns?|fields?|index|indexes|pages?|sites?|domains?|env|environments?|pipelines?|queues?|streams?|schedules?|campaigns?|surveys?|jobs?|deployments?|clusters?|containers?|images?|packages?|librar(y|ies)|invites?|invitations?|links?|urls?|projects?|products?|orders?|payments?|invoices?|subscriptions?|plans?|coupons?|notifications?|messages?|chats?|threads?|dms?|conversations?|agents?|models?|datasets?|connections?|connectors?|integrations?|plugins?|extensions?|tags?|categor(y|ies)|labels?|filters?|quer(y|ies)|reports?|dashboards?|tickets?|issues?|tasks?|articles?|news|blogs?|files?|folders?|documents?|docs?|templates?|components?|networks?|devices?|hosts?|nodes?|items?|entr(y|ies)|records?|rows?|objects?|types?|values?|errors?|passwords?|emails?|address|addresses|cards?|banks?|wallets?|staff|employees?|admins?|parts?|buttons?|menus?|forms?|one|all|new)$/;
function isOfMaking(name) {
  const words = [...splitWords(name)];
  while (BEFORE.test(words[0] ?? "")) words.shift();
  const verb = words.shift() ?? "";
  if (!MAKES.test(verb) || OF_PROGRAMS.test(verb) && !words.some((word) => ASKS_SOMEBODY.test(word))) return false;
  if (MAKES.test(words[0] ?? "")) words.shift();
  while (PARTS.test(words.at(-1) ?? "")) words.pop();
  const isOther = (word) => OTHER.test(word) && !(SHOWS.test(verb) && SHOWN.test(word));
  return words.length > 0 && words.length < 4 && !words.some(isOther);
}
var saysMadeThing = (names) => names.some(isOfMaking);
var RATED_WORDS = [
  "view",
  "views",
  "like",
  "likes",
  "love",
  "loves",
  "favorites",
  "favourites",
  "plays",
  "downloads",
  "upvotes",
  "downvotes",
  "vote",
  "votes",
  "stars",
  "comments",
  "comment",
  "reactions",
  "shares",
  "reposts",
  "remix",
  "remixes",
  "impressions",
  "featured",
  "rating"
];

export {
  compileConcepts,
  fitsPattern,
  isSingleFile,
  nameOfFile3 as nameOfFile,
  MADE_THING,
  saysMadeThing,
  RATED_WORDS
};

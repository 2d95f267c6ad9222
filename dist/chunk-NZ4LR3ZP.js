import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  SAID_IN_PART,
  SPOKEN_OF,
  handsOutMenu,
  isNamedByFile,
  mayHandParts,
  mayHoldMenu,
  mayListMenu,
  maySpeak,
  menuName
} from "./chunk-OHZ4B5JL.js";
import {
  idOf,
  isCalledUse,
  isSetUse,
  mayHoldFlow,
  mayHoldTemplates,
  prepareFlow,
  useOf
} from "./chunk-OVTDVL7D.js";
import {
  TRACKING_VERBS,
  askWith,
  fitsTag,
  knowsEvents,
  phraseTests,
  soundsLikeTracking
} from "./chunk-JL4EDAPU.js";
import {
  MADE_THING,
  RATED_WORDS,
  fitsPattern,
  saysMadeThing
} from "./chunk-NS6E64DD.js";
import {
  BEFORE_NAME,
  DETAIL_WORDS,
  bareName,
  couldNameSetting,
  formatOf,
  mayHoldLabel,
  prepareTemplates,
  shortFor
} from "./chunk-CH4QBO7L.js";
import {
  firstWordsOf,
  hasAnyPhrase,
  phrasesOf,
  splitWords,
  wordFilter
} from "./chunk-IR7XPB67.js";
import {
  baseName
} from "./chunk-WKF3AR7X.js";
import {
  literally
} from "./chunk-E4KCALTW.js";

// src/extract/code/behind-receiver.ts
var BETWEEN = "['\"`]?(?:\\([^;{}]{0,200}?\\)|\\[[^\\]]{0,80}\\]|[!?)\\]'\"`]|\\s+(?:as|satisfies)\\s+[^;{}()]{1,60}\\))*\\s*";
function behindReceiver(receivers, names) {
  const held = receivers.map(({ words }) => words.join("[-_]?")).join("|");
  const firsts = [...new Set(names.flatMap(({ words: [first], joined }) => [first, joined]))].join("|");
  return new RegExp(
    `(?:${held})\\w{0,40}${BETWEEN}\\.\\s*[_$#]*(?:${firsts})|\\bnew\\s+[\\w.]*(?:${held})|\\binsert(?:Into)?\\(\\s*\\w{0,40}(?:${held})`,
    "i"
  );
}

// src/extract/code/surfaces/names.ts
var NAMED = /<([A-Z][\w$.]*)|\b(?:function|class|const|let|var)\s+([\w$]+)|\b([A-Z][\w$]*)['"]?\s*[:=]/g;
function surfaceTest(concept) {
  const known = /* @__PURE__ */ new Map();
  const fits = (name) => {
    let answer = known.get(name);
    if (answer === void 0) known.set(name, answer = fitsSurface(name, concept));
    return answer;
  };
  return ({ path, text }) => {
    if (!/\.[jt]sx?$/i.test(path)) return true;
    for (const [, tag, declared, held] of text.matchAll(NAMED)) if (fits(tag ?? declared ?? held)) return true;
    return false;
  };
}
function fitsSurface(name, concept) {
  const words = splitWords(name);
  const isTag = (some) => !hasAnyPhrase(some, concept.unlike.word) && concept.jsx.some((jsx) => fitsTag(jsx, some) !== null);
  return isTag(words) || words[0] === "use" && (isTag(words.slice(1)) || isTag(words.slice(1, -1)));
}

// src/extract/code/defaults/may-ask-service.ts
var mayAskService = ({ text }) => /safe_?search|include_?adult|(show|include)_?nsfw|content_?filter/i.test(text);

// src/extract/code/defaults/may-make-thing.ts
function mayMakeThing(owners, tests) {
  if (!owners.some(({ words }) => words.join(" ") === MADE_THING.join(" "))) return null;
  const verbs = phrasesOf(["create", "new", "add", "make", "compose", "publish", "upload", "share"]);
  const named = tests.share("made thing", verbs, (_, name) => saysMadeThing([name]));
  const rated = tests.share("rated thing", phrasesOf(RATED_WORDS), (words) => words.length < 3);
  return ({ path }, passed) => passed.has(named) || passed.isSet(rated) || saysMadeThing([baseName(path).replace(/\.[^.]+$/, "")]);
}

// src/extract/code/may-name-label.ts
function mayNameLabel({ labels }) {
  const verbs = [...new Set(labels.map(({ words }) => words[0]))].join("|");
  const texts = "\\b(?:i18n\\w*|strings?|LL?|lang|locales?|messages|translations?|texts|labels|copy|msgs?|tr|m|t|dict|dictionary)";
  const verb = `(?:${verbs})`;
  return new RegExp(
    `${texts}\\??\\.[\\w.]{0,60}?${verb}|[{,]\\s*${verb}\\s*[,:}][^{}=]{0,200}\\}?\\s*=\\s*use[A-Z]|\\.\\w{1,30}\\.${verb}\\(`,
    "i"
  );
}

// src/extract/code/surfaces/may-hand-each.ts
var GIVEN_AS = phrasesOf(["message", "chat message", "comment", "reply", "post", "tweet", "toot", "reel"]);
var HANDED = /\b(?:message|chat-?message|comment|reply|post|tweet|toot|reel)=(?:\{[\w$.?!]+\}|"[\w$.?!]+")/i;
var MANY = /\.(?:map|flatMap)\(|\b(?:render[A-Z]?\w*|itemContent|rowRenderer)\b|<(?:For|Index|Each)\b|\bv-for=/;
var mayHandEach = ({ text }) => HANDED.test(text) && MANY.test(text);

// src/extract/code/name-tests.ts
function nameTests() {
  const tests = [];
  const byWord = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new WeakMap();
  let named = new Int32Array(0);
  let called = new Int32Array(0);
  let set = new Int32Array(0);
  let serial = 0;
  let mayHoldWord = null;
  const answersWith = (lexicon) => {
    let answers = known.get(lexicon);
    if (!answers) known.set(lexicon, answers = []);
    return answers;
  };
  const answerFor = (id, lexicon, answers) => {
    const before = answers[id];
    if (before) return before;
    const name = lexicon.nameOf(useOf(id));
    mayHoldWord ??= wordFilter(byWord.keys());
    if (!mayHoldWord(name)) return answers[id] = NONE;
    const words = lexicon.wordsOf(useOf(id));
    let passed = NONE;
    for (const word of new Set(words)) {
      for (const test of byWord.get(word) ?? NONE) {
        if (!passed.includes(test) && tests[test](words, name)) passed = [...passed, test];
      }
    }
    return answers[id] = passed.slice();
  };
  let added = [];
  const shared = /* @__PURE__ */ new Map();
  const add = (about, test) => {
    const id = tests.push(test) - 1;
    for (const word of firstWordsOf(about)) {
      const list = byWord.get(word);
      if (list) list.push(id);
      else byWord.set(word, [id]);
    }
    added.push(id);
    mayHoldWord = null;
    return id;
  };
  return {
    takeAdded() {
      const taken = added;
      added = [];
      return taken;
    },
    add,
    share(key, about, test) {
      const known2 = shared.get(key);
      if (known2 !== void 0) added.push(known2);
      const id = known2 ?? add(about, test);
      shared.set(key, id);
      return id;
    },
    passedIn({ uses, lexicon }) {
      if (named.length < tests.length) {
        named = new Int32Array(tests.length);
        called = new Int32Array(tests.length);
        set = new Int32Array(tests.length);
      }
      const own = ++serial;
      const all = [];
      const answers = answersWith(lexicon);
      for (const use of uses) {
        const passed = answerFor(idOf(use), lexicon, answers);
        for (let index = 0; index < passed.length; index++) {
          const test = passed[index];
          if (named[test] !== own) all.push(test);
          named[test] = own;
          if (isCalledUse(use)) called[test] = own;
          if (isSetUse(use)) set[test] = own;
        }
      }
      return {
        has: (test) => named[test] === own,
        isCalled: (test) => called[test] === own,
        isSet: (test) => set[test] === own,
        all
      };
    }
  };
}
var NONE = [];

// src/extract/code/sdk/occurring.ts
function ofSdks(concept, tests) {
  const { sdks } = concept;
  if (sdks.length === 0) return [];
  const scripts = sdks.flatMap((sdk) => sdk.scripts);
  const hosts = scripts.map((script) => script.split("/")[0].replace(/^(www|cdn|js|static|app|api|analytics)\./, ""));
  const address = tests.add(phrasesOf(hosts), () => true);
  const addresses = scripts.map((script) => script.includes("/") ? `//${script}` : script);
  const products = sdks.map(productOf).filter(({ names: names2 }) => names2.length > 0);
  const names = new Set(products.flatMap((product) => product.names));
  const named = tests.add(phrasesOf([...names]), (_, name) => names.has(name));
  const found = [
    ofPackages(concept, tests),
    ({ text }, passed) => passed.has(address) && holdsAny(text, addresses),
    (file, passed) => passed.has(named) && products.some((product) => isAsked(product, file))
  ];
  if (knowsEvents(concept)) {
    const tracks = tests.add(phrasesOf(TRACKING_VERBS), soundsLikeTracking);
    found.push((_, passed) => passed.isCalled(tracks));
  }
  return found;
}
function productOf({ globals, members, calls }) {
  const paths = calls.map(({ names }) => names.map((name) => bareName(name)));
  return { names: [...globals.keys(), ...[...members].map(bareName)], paths };
}
function isAsked({ names, paths }, file) {
  const own = names.filter((name) => file.hasName(name));
  if (own.length === 0) return false;
  const goesOn = paths.some((path) => isPath(path) && path.every((name) => name === "*" || file.hasName(name)));
  return own.some((name) => (goesOn || isMade(file.text, name)) && isUsed(file.text, name));
}
var isPath = ([first]) => first !== void 0 && first !== "new";
function isMade(text, name) {
  const own = `(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`;
  return new RegExp(`${own}(?:['"\`]?\\])?\\s*(?:\\?\\.)?(?:<[^;()]{0,120}>)?\\(|\\bnew\\b[^;(]{0,120}${own}`).test(
    text
  );
}
function ofPackages({ sdks }, tests) {
  const packages = sdks.flatMap((sdk) => sdk.packages.map((name) => name.replace(/\/\*$/, "")));
  if (packages.length === 0) return () => false;
  const first = tests.add(phrasesOf(packages), () => true);
  const quoted = new RegExp(`['"\`]${BEFORE_NAME}(?:${packages.map(literally).join("|")})(?=['"\`/@])`);
  return ({ text }, passed) => passed.has(first) && quoted.test(text);
}
var holdsAny = (text, addresses) => {
  const plain = text.includes("\\/") ? text.replaceAll("\\/", "/") : text;
  return addresses.some((one) => plain.includes(one));
};
var IN_NAME = /[\w$]/;
var ASKED = /['"`]?\]?\s*(?:[?!]*\.|[([]|!\s*[([])/y;
var RENAMED = /\s+as\b/y;
var TAKEN = /\s*(?:=|:[^;=]*=)/y;
var GIVEN = /[=.]\s*(?:[\w$]+[?!]*\.)*$/;
var BEHIND = 200;
function isUsed(text, name) {
  const stands = (pattern, at) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const isWhole = !IN_NAME.test(text[end] ?? "");
    if (IN_NAME.test(text[at - 1] ?? "")) continue;
    if (stands(ASKED, end) || stands(RENAMED, end)) return true;
    if (isWhole && GIVEN.test(text.slice(Math.max(0, at - BEHIND), at))) return true;
    if (isWhole && isInBraces(text, at) && stands(TAKEN, braceAfter(text, end) + 1)) return true;
  }
  return false;
}
var BRACES = 2e3;
function braceAfter(text, from) {
  const end = Math.min(text.length, from + BRACES);
  let at = from;
  while (at < end && text[at] !== "{" && text[at] !== "}") at++;
  return at;
}
function isInBraces(text, from) {
  const end = Math.max(0, from - BRACES);
  let at = from - 1;
  while (at >= end && text[at] !== "{" && text[at] !== "}") at--;
  return at >= end && text[at] === "{" && text[braceAfter(text, from)] === "}";
}

// src/extract/code/occurrence.ts
function occurrenceFilter(concepts, flagKeys, detectors) {
  let formulas = put.get(concepts);
  if (formulas?.flagKeys !== flagKeys || formulas.detectors !== detectors)
    put.set(concepts, formulas = { flagKeys, detectors, find: formulasOver(concepts, flagKeys, detectors) });
  const { find } = formulas;
  const known = /* @__PURE__ */ new WeakMap();
  let last = null;
  return (concept, file) => {
    if (last?.file !== file) {
      const occurring = known.get(file) ?? find(file);
      known.set(file, occurring);
      last = { file, occurring };
    }
    return last.occurring.has(concept);
  };
}
var put = /* @__PURE__ */ new WeakMap();
function formulasOver(concepts, flagKeys, detectors) {
  const tests = nameTests();
  const guards = concepts.filter((concept) => concept.fact === "guard");
  const asking = [];
  const formulas = /* @__PURE__ */ new Map();
  for (const concept of concepts) {
    formulas.set(concept, formulaOf(concept, flagKeys, detectors, tests, guards));
    for (const test of tests.takeAdded()) (asking[test] ??= []).push(concept);
  }
  return (file) => {
    const passed = tests.passedIn(file);
    const possible = /* @__PURE__ */ new Set();
    for (const test of passed.all) for (const concept of asking[test]) possible.add(concept);
    for (const concept of possible) if (!formulas.get(concept)(file, passed)) possible.delete(concept);
    return possible;
  };
}
function formulaOf(concept, flagKeys, detectors, tests, guards) {
  if (concept.fact === "guard" && !concept.stated) return () => false;
  const { sure } = concept.unlike;
  const detector = concept.detector === null ? void 0 : detectors[concept.detector];
  const parts = [
    ...ofCalls(concept, flagKeys, tests),
    ...ofMarkup(concept, tests),
    ...ofTexts(concept, tests),
    ...ofSdks(concept, tests)
  ];
  const mayDetect = detector?.occurs?.(askWith(tests, guards), concept);
  return (file, passed) => {
    if (mayDetect?.(file, passed)) return true;
    return parts.some((test) => test(file, passed)) && (sure.length === 0 || !namesOfPath(file.path).some((name) => hasAnyPhrase(splitWords(name), sure)));
  };
}
var namesOfPath = (path) => path.replace(/\.[^./]+$/, "").split("/").slice(-2).filter((name) => !/^migrations?$/i.test(name));
function ofCalls(concept, flagKeys, tests) {
  const { holds } = phraseTests(tests);
  const isOut = (words) => hasAnyPhrase(words, concept.unlike.word);
  const keys = phrasesOf([...flagKeys]);
  return concept.calls.map((call) => {
    const id = tests.add(call.names, (words) => fitsPattern(call, words) && !isOut(words));
    const receivers = call.receivers && holds(call.receivers);
    const asked = call.receivers && behindReceiver(call.receivers, call.names);
    const evidence = call.needs.map((kind) => {
      const phrases = kind === "flag-key" ? keys : concept.evidence.get(kind) ?? [];
      const inText = holds(phrases);
      return (file, passed) => inText(file, passed) || hasAnyPhrase(splitWords(file.path), phrases);
    });
    return (file, passed) => (
      // The handler of a control is often named and not called.
      (concept.fact === "control" ? passed.has(id) : passed.isCalled(id)) && (receivers === null || receivers(file, passed) && asked.test(file.text)) && (evidence.length === 0 || evidence.some((test) => test(file, passed)))
    );
  });
}
function ofMarkup(concept, tests) {
  if (concept.fact !== "surface" && concept.fact !== "control") return [];
  const isOut = (words) => hasAnyPhrase(words, concept.unlike.word);
  const ids = [
    ...concept.jsx.map(
      (jsx) => tests.add(jsx.names, (words, name) => /^[A-Z]/.test(name) && fitsTag(jsx, words) !== null && !isOut(words))
    ),
    ...concept.properties.map((one) => tests.add(one.names, (words) => fitsPattern(one, words) && !isOut(words)))
  ];
  const views = concept.jsx.map((jsx) => tests.add(jsx.names, (words) => fitsTag(jsx, words) !== null && !isOut(words)));
  const menus = concept.fact === "surface" ? concept.jsx.map(
    (jsx) => tests.add(jsx.names, (_, name) => handsOutMenu(name) && fitsTag(jsx, splitWords(menuName(name))) !== null)
  ) : [];
  const label = tests.add(concept.labels, () => true);
  const named = mayNameLabel(concept);
  const mayShow = concept.fact === "surface" ? surfaceTest(concept) : () => true;
  const spoken = concept.fact === "surface" ? tests.add(SPOKEN_OF, (words) => hasAnyPhrase(words, SPOKEN_OF)) : null;
  const parted = concept.fact === "surface" ? tests.add(SAID_IN_PART, (words) => hasAnyPhrase(words, SAID_IN_PART)) : null;
  const handsOut = concept.fact === "surface" ? tests.add(phrasesOf(["default"]), () => true) : null;
  const given = concept.fact === "surface" ? tests.add(GIVEN_AS, (words) => hasAnyPhrase(words, GIVEN_AS)) : null;
  return [
    (file, passed) => given !== null && file.mayHoldJsx && passed.has(given) && mayHandEach(file),
    (file, passed) => spoken !== null && (passed.has(spoken) && (maySpeak(file) || mayHoldMenu(file) || mayListMenu(file)) || passed.has(parted) && file.mayHoldJsx && mayHandParts(file.text) || passed.has(handsOut) && file.mayHoldJsx && isNamedByFile(file.path, file.text) && maySpeak(file)),
    (file, passed) => menus.some((id) => passed.has(id)) && holdsItems(file),
    (file, passed) => views.some((id) => passed.has(id)) && file.mayHoldHyperscript || ids.some((id) => passed.has(id)) && (file.mayHoldJsx && mayShow(file) || file.mayHoldHyperscript) || passed.has(label) && holdsItems(file) && mayHoldLabel(file.text, concept) || concept.fact === "control" && passed.has(label) && (file.mayHoldJsx || file.mayHoldHyperscript) && named.test(file.text)
  ];
}
var holdsItems = (file) => file.mayHoldJsx || file.mayHoldHyperscript || /\b(onClick|onPress|onSelect|onTap)\b|\b(action|handler|run|callback)['"]?\s*[:(]/.test(file.text);
var KEEPS = /(?:[sS]torage|[sS]tore|[pP]refs|[pP]references)\.(?:get|read|load|value|fetch)\w*\(|\b(?:get|read|load|fetch)\w*Or(?:Default|Else|Fallback)?\(|\bdefaults\s*:/;
var mayKeep = (file) => KEEPS.test(file.text);
var DASHED_KEY = /['"`]([a-z][a-z\d]*(?:-[a-z\d]+)+)['"`]\s*[:,]/gi;
var dashed = /* @__PURE__ */ new WeakMap();
function dashedKeys(file) {
  let keys = dashed.get(file);
  if (!keys) {
    const found = file.text.includes("-") ? [...file.text.matchAll(DASHED_KEY)].map(([, key]) => key) : [];
    dashed.set(file, keys = [.../* @__PURE__ */ new Set([...found, ...columnsIn(file.text), ...constantKeys(file.text)])]);
  }
  return keys;
}
var BY_CONSTANT = /\bgetItem\(\s*[A-Za-z_]/;
var CONSTANT_TEXT = /[=:]\s*['"`]([a-z][\w.:-]{2,60})['"`]/gi;
var constantKeys = (text) => BY_CONSTANT.test(text) ? Array.from(text.matchAll(CONSTANT_TEXT), ([, said]) => said.replace(/[-_.:]?(storage[-_]?)?key$/i, "")) : [];
var STATEMENT = /\b(?:insert\s+(?:or\s+\w+\s+)?into|create\s+table|alter\s+table)\b/gi;
var MAX_STATEMENT = 2e3;
var STAND_IN = /\b(?:coalesce|ifnull|nvl)\(\s*["`]?\w+["`]?\.["`]?(\w+)/gi;
var columnsIn = (text) => [
  ...[...text.matchAll(STATEMENT)].flatMap(({ index }) => text.slice(index, index + MAX_STATEMENT).match(/\w+/g) ?? []),
  ...Array.from(text.matchAll(STAND_IN), ([, column]) => column)
];
function ofTexts(concept, tests) {
  const { holds, holdsAcross } = phraseTests(tests);
  const found = [];
  const owners = holds(concept.owners);
  for (const own of new Set(concept.settings.map((setting) => setting.owners))) {
    const names = concept.settings.flatMap((setting2) => setting2.owners === own ? setting2.names : []);
    const details = names.flatMap(({ words }) => DETAIL_WORDS[words.join(" ")] ?? []);
    const about = [...names, ...phrasesOf(details), ...shortFor(names)];
    const setting = tests.add(about, (_, name) => couldNameSetting(name, concept, own));
    const isOwned = own && holds(own);
    const isMade2 = own && mayMakeThing(own, tests);
    found.push((file, passed) => {
      if (!passed.isSet(setting) && !dashedKeys(file).some((key) => couldNameSetting(key, concept, own))) return false;
      const path = splitWords(file.path);
      const says = (phrases, test) => phrases === null || test === null || test(file, passed) || hasAnyPhrase(path, phrases);
      if (own === null) return says(concept.owners, owners) || mayKeep(file) || mayAskService(file);
      return says(own, isOwned) || (isMade2?.(file, passed) ?? false);
    });
  }
  if (concept.fallbacks.length > 0) {
    const { fallbacks, unlike } = concept;
    const id = tests.add(fallbacks, (words) => hasAnyPhrase(words, fallbacks) && !hasAnyPhrase(words, unlike.word));
    found.push((_, passed) => passed.has(id));
  }
  for (const one of concept.imports) {
    const last = one.name.slice(-1);
    const named = tests.add(phrasesOf([one.package]), () => true);
    found.push(
      ({ text }, passed) => passed.has(named) && text.includes(one.package) && last.every((name) => text.includes(name))
    );
  }
  for (const { method, path } of concept.routes) {
    const parts = [method, ...path.split("/")].map((part) => part.match(/[a-z]{2,}([-_][a-z]+)*/gi) ?? []);
    const all = parts.filter((part) => part.length > 0).map((part) => holds(phrasesOf(part)));
    found.push((file, passed) => all.every((test) => test(file, passed)));
  }
  const { word } = concept.unlike;
  for (const { names, of } of concept.conditions) {
    const asked = holdsAcross(names, word);
    const isOf = of && holds(of);
    found.push((file, passed) => asked(file, passed) && (isOf === null || isOf(file, passed)));
  }
  for (const { names, words } of concept.compares) {
    const compared = holdsAcross(names, word);
    const values = words && holds(words);
    found.push((file, passed) => compared(file, passed) && (values === null || values(file, passed)));
  }
  return found;
}

// src/extract/code/prepare-readers.ts
async function prepareReaders({ path, text }) {
  const format = formatOf(path);
  await format?.prepare?.();
  if (mayHoldFlow(path, text)) await prepareFlow();
  const isScript = format === null || format.script !== void 0;
  if (isScript && mayHoldTemplates(text)) await prepareTemplates();
}

export {
  occurrenceFilter,
  prepareReaders
};

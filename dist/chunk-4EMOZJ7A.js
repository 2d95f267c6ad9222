import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  silently
} from "./chunk-6XAOPAUZ.js";
import {
  parseYaml
} from "./chunk-PYE35P5D.js";
import {
  ABSENT,
  Classes,
  ENDLESS_HINT,
  ENDLESS_PATTERN,
  FILL,
  JAVASCRIPT,
  contextWith,
  filled,
  isEndless,
  isPattern,
  stretchesOf,
  subsetsOf,
  versionClasses,
  writtenOut
} from "./chunk-DA4ZGP4H.js";
import {
  CIRCLE,
  circlesFrom,
  isMap,
  trouble,
  wordsIn
} from "./chunk-YXJSAF3F.js";
import "./chunk-E4KCALTW.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/extract/flags/growthbook/shape.ts
var HINT = "write it as the payload of the SDK endpoint does";
var isNumber = (value) => typeof value === "number";
var isText = (value) => typeof value === "string";
var isList = (of) => (value) => Array.isArray(value) && value.every(of);
var isRange = (value) => Array.isArray(value) && value.length === 2 && value.every(isNumber);
var isFilter = (value) => isMap(value) && isText(value["seed"]) && isList(isRange)(value["ranges"]);
var isNamespace = (value) => Array.isArray(value) && value.length === 3 && isText(value[0]) && isNumber(value[1]) && isNumber(value[2]);
var PARTS = [
  ["condition", "a map", isMap],
  ["parentConditions", "a list of maps with an `id`", isList((one) => isMap(one) && isText(one["id"]))],
  ["filters", "a list of maps with `seed` and `ranges`", isList(isFilter)],
  ["variations", "a list", Array.isArray],
  ["contextualVariations", "a list", Array.isArray],
  ["weights", "a list of numbers", isList(isNumber)],
  ["ranges", "a list of pairs of numbers", isList(isRange)],
  ["range", "a pair of numbers", isRange],
  ["coverage", "a number", isNumber],
  ["namespace", "a name with two numbers", isNamespace],
  ["meta", "a list of maps", isList(isMap)],
  ["tracks", "a list", Array.isArray],
  ["hashAttribute", "a name", isText],
  ["hashVersion", "a number", isNumber],
  ["seed", "a text", isText],
  ["key", "a text", isText],
  ["id", "a text", isText]
];
function shapeOf(file, key, feature, at) {
  if (!isMap(feature)) return [trouble(file.placeOf(at), `flag "${key}" is not a map`, HINT)];
  const rules = feature["rules"] ?? [];
  if (!Array.isArray(rules)) return [trouble(file.placeOf([...at, "rules"]), "`rules` is not a list", HINT)];
  return rules.flatMap((rule, index) => ruleTrouble(file, rule, [...at, "rules", index]));
}
function ruleTrouble(file, rule, at) {
  if (!isMap(rule)) return [trouble(file.placeOf(at), "a rule is not a map", HINT)];
  const wrong = PARTS.flatMap(
    ([name, what, test]) => name in rule && !test(rule[name]) ? [trouble(file.placeOf([...at, name]), `\`${name}\` is not ${what}`, HINT)] : []
  );
  if (wrong.length > 0) return wrong;
  const variations = rule["contextualVariations"] ?? rule["variations"] ?? [];
  const meta = rule["meta"];
  if (meta && meta.length < variations.length)
    wrong.push(trouble(file.placeOf([...at, "meta"]), "`meta` does not speak of every variation", HINT));
  if ("condition" in rule) wrong.push(...troublesOfCondition(file, rule["condition"], [...at, "condition"]));
  const parents = rule["parentConditions"] ?? [];
  for (const [index, { condition }] of parents.entries())
    wrong.push(...troublesOfCondition(file, condition ?? {}, [...at, "parentConditions", index, "condition"]));
  return wrong;
}
function troublesOfCondition(file, condition, at) {
  if (!isMap(condition)) return [trouble(file.placeOf(at), "a condition is not a map", HINT)];
  return Object.entries(condition).flatMap(([key, value]) => {
    const place = [...at, key];
    if (key === "$not") return troublesOfCondition(file, value, place);
    if (key === "$savedGroup") return [];
    if (key !== "$or" && key !== "$nor" && key !== "$and") return troublesOfTest(file, value, place);
    if (!Array.isArray(value)) return [trouble(file.placeOf(place), `\`${key}\` is not a list of conditions`, HINT)];
    return value.flatMap((one, index) => troublesOfCondition(file, one, [...place, index]));
  });
}
function troublesOfTest(file, test, at) {
  if (!isOperators(test)) return [];
  return Object.entries(test).flatMap(([operator, value]) => {
    const place = [...at, operator];
    if (operator === "$not" || operator === "$size") return troublesOfTest(file, value, place);
    if (operator === "$elemMatch")
      return isOperators(value) ? troublesOfTest(file, value, place) : troublesOfCondition(file, value, place);
    if (operator === "$all" || operator === "$alli")
      return Array.isArray(value) ? value.flatMap((one, index) => troublesOfTest(file, one, [...place, index])) : [];
    const isPattern2 = operator === "$regex" || operator === "$regexi";
    if (isPattern2 && isText(value) && isEndless(value))
      return [trouble(file.placeOf(place), ENDLESS_PATTERN, ENDLESS_HINT)];
    return [];
  });
}
function isOperators(test) {
  return isMap(test) && Object.keys(test).length > 0 && Object.keys(test).every((key) => key.startsWith("$"));
}

// src/extract/flags/growthbook/document.ts
var ASK = "save what the SDK endpoint of the environment answers (`/api/features/\u2026`)";
function readDocument(path, text) {
  const file = parseYaml(path, text);
  const fail = (...notices2) => ({ document: null, notices: notices2 });
  if (file.troubles.length > 0)
    return fail(...file.troubles.map(({ at, message, hint }) => trouble(at, message, hint)));
  const root = isMap(file.value) ? file.value : {};
  const sealed = "encryptedFeatures" in root ? "encryptedFeatures" : null;
  if (sealed !== null) {
    const hint = "save the payload of an SDK connection without encryption, or the decrypted one";
    return fail(trouble(file.placeOfKey([sealed]), "the features are encrypted: what they serve cannot be read", hint));
  }
  const base = "features" in root ? ["features"] : [];
  const features = base.length > 0 ? root["features"] : root;
  if (!isMap(features) || !isMap(file.value))
    return fail(trouble(file.placeOf(base), "there is no map `features`", ASK));
  const document = {
    file,
    base,
    features,
    savedGroups: base.length > 0 && isMap(root["savedGroups"]) ? root["savedGroups"] : {},
    contextualBandits: base.length > 0 && isMap(root["contextualBandits"]) ? root["contextualBandits"] : {}
  };
  const notices = Object.entries(features).flatMap(([key, value]) => shapeOf(file, key, value, [...base, key]));
  for (const [id, group] of Object.entries(document.savedGroups))
    if (isMap(group) && group["type"] === "condition")
      notices.push(...troublesOfCondition(file, group["condition"], ["savedGroups", id, "condition"]));
  for (const [id, bandit] of Object.entries(document.contextualBandits))
    notices.push(...banditTrouble(file, bandit, ["contextualBandits", id]));
  return { document, notices };
}
function banditTrouble(file, bandit, at) {
  const contexts = isMap(bandit) ? bandit["contexts"] ?? [] : null;
  if (!Array.isArray(contexts)) return [trouble(file.placeOf(at), "a bandit has no list `contexts`", ASK)];
  return contexts.flatMap((one, index) => {
    const place = [...at, "contexts", index];
    if (!isMap(one) || !Array.isArray(one["weights"]))
      return [trouble(file.placeOf(place), "a context of a bandit has no `weights`", ASK)];
    return troublesOfCondition(file, one["condition"] ?? {}, [...place, "condition"]);
  });
}

// src/extract/flags/growthbook/engine.ts
import { GrowthBookClient } from "./vendor/flags-growthbook.js";
function openEngine(payload) {
  const client = new GrowthBookClient().initSync({ payload });
  const told = (key, context) => {
    const { value, source, ruleId, experimentResult } = silently(
      () => client.evalFeature(key, { attributes: context })
    );
    const outcome = {
      // Without a value the application's own default counts, as the library gives it then.
      value: value === null ? void 0 : value,
      variant: source === "experiment" ? experimentResult?.key ?? null : null,
      reason: source,
      error: source === "cyclicPrerequisite" ? "it depends on itself" : null
    };
    return { outcome, rule: source === "force" || source === "experiment" ? ruleId : null };
  };
  return { told, ask: (key, context) => told(key, context).outcome };
}

// src/extract/flags/growthbook/conditions.ts
var NEVER = { $nor: [{}] };
function attributeTests(condition, groups, visit, told = () => {
}) {
  const missing = [];
  const doubts = [];
  const walk = (of, inside) => ({
    $and: Object.entries(of).map(([key, value]) => {
      if (key === "$not") return { $not: walk(value, inside) };
      if (key === "$or" || key === "$nor" || key === "$and")
        return { [key]: value.map((one) => walk(one, inside)) };
      if (key === "$savedGroup") return group(value, inside);
      const path = pathOf(key);
      if (path === null) doubts.push(`it asks for "${key}", which is no attribute of a person`);
      else visit(path, value);
      return { [key]: watched(value, () => told(path ?? key)) };
    })
  });
  const group = (reference, inside) => {
    const { id, attributeKey } = isMap(reference) ? reference : {};
    if (typeof id !== "string" || inside.has(id)) return NEVER;
    if (attributeKey !== void 0 && typeof attributeKey !== "string") return NEVER;
    if (!Object.hasOwn(groups, id)) missing.push(id);
    const entry = Object.hasOwn(groups, id) ? groups[id] : void 0;
    if (!isMap(entry)) return NEVER;
    if (entry["type"] === "condition")
      return isMap(entry["condition"]) ? walk(entry["condition"], new Set(inside).add(id)) : NEVER;
    const key = attributeKey ?? entry["attributeKey"];
    if (entry["type"] !== "list" || typeof key !== "string" || !Array.isArray(entry["values"])) return NEVER;
    return walk({ [key]: { $in: entry["values"] } }, inside);
  };
  return { condition: walk(condition, /* @__PURE__ */ new Set()), missing, doubts };
}
function watched(test, tell) {
  const operators = isOperators(test) ? test : { $not: { $not: test } };
  const copy = {};
  for (const [operator, of] of Object.entries(operators))
    Object.defineProperty(copy, operator, {
      enumerable: true,
      get: () => {
        tell();
        return of;
      }
    });
  return copy;
}
function pathOf(key) {
  return key.includes("\\") || key.split(".").some((step) => step in Object.prototype) ? null : key;
}

// src/extract/flags/growthbook/constants.ts
var Constants = class _Constants {
  exact = [];
  /** Compared without regard to case. */
  folded = [];
  /** Compared with as numbers. */
  numbers = [];
  /** Compared by the order of texts. */
  order = [];
  versions = [];
  patterns = [];
  /** What the length of a list is compared with. */
  sizes = [];
  members = [];
  unknownOperators = /* @__PURE__ */ new Set();
  missingGroups = /* @__PURE__ */ new Set();
  /** Whether it matters if something is a text or a number. */
  isTyped = false;
  opaque = null;
  #groups;
  constructor(groups) {
    this.#groups = groups;
  }
  read(test) {
    if (isOperators(test)) {
      for (const [operator, of] of Object.entries(test)) this.#operator(operator, of);
      return;
    }
    this.exact.push(test);
    if (typeof test === "number") this.numbers.push(test);
  }
  #operator(operator, of) {
    switch (operator) {
      case "$eq":
      case "$ne":
        this.exact.push(of);
        this.isTyped = true;
        return;
      case "$lt":
      case "$lte":
      case "$gt":
      case "$gte":
        this.#ordered(of);
        return;
      case "$exists":
        return;
      case "$type":
        this.isTyped = true;
        return;
      case "$in":
      case "$nin":
      case "$ini":
      case "$nini":
        this.#listed(of, operator.endsWith("i"));
        return;
      case "$inGroup":
      case "$notInGroup":
        this.#listed(this.#valuesOf(of), false);
        return;
      case "$not":
        this.read(of);
        return;
      case "$size":
        this.#sized(of);
        return;
      case "$elemMatch":
        this.members.push({
          probe: { $elemMatch: of },
          of: isOperators(of) ? { test: of } : { condition: of }
        });
        return;
      case "$all":
      case "$alli":
        for (const one of Array.isArray(of) ? of : [])
          this.members.push({
            probe: { [operator]: [one] },
            of: { test: operator === "$alli" && typeof one === "string" ? { $ini: [one] } : one }
          });
        return;
      case "$regex":
      case "$regexi":
        this.#pattern(of, operator === "$regexi");
        return;
      case "$veq":
      case "$vne":
      case "$vgt":
      case "$vgte":
      case "$vlt":
      case "$vlte":
        this.versions.push(of);
        return;
      default:
        this.unknownOperators.add(operator);
    }
  }
  /** Texts are in order with texts; everything else is a number to an order, if it can be. */
  #ordered(of) {
    if (typeof of === "number") this.numbers.push(of);
    else if (typeof of === "boolean" || of === null) this.numbers.push(Number(of));
    else if (typeof of === "string") {
      this.order.push(of);
      if (!Number.isNaN(Number(of))) this.numbers.push(Number(of));
    } else this.opaque ??= "it is compared by order with a list or a map";
  }
  #listed(of, isFolded) {
    if (!Array.isArray(of)) return;
    this.isTyped = true;
    for (const one of of) {
      if (isFolded && typeof one === "string") this.folded.push(one);
      else this.exact.push(one);
    }
    this.members.push({
      probe: { [isFolded ? "$ini" : "$in"]: of },
      of: { test: { $not: { $exists: of.length === 0 } } }
    });
  }
  #valuesOf(id) {
    const name = String(id);
    if (!Object.hasOwn(this.#groups, name)) {
      this.missingGroups.add(name);
      return [];
    }
    const group = this.#groups[name];
    return Array.isArray(group) ? group : group?.type === "list" ? group.values : null;
  }
  #sized(of) {
    const inner = new _Constants(this.#groups);
    inner.read(of);
    const { numbers, exact, order, versions, patterns, members, opaque } = inner;
    const all = [...numbers, ...exact.filter((one) => typeof one === "number")];
    this.sizes.push(...all.map((size) => Math.round(size)));
    const isMore = order.length + versions.length + patterns.length + members.length > 0 || opaque !== null;
    const isOdd = exact.some((one) => typeof one !== "number") || all.some((size) => !Number.isInteger(size));
    if (isMore || isOdd || all.some((size) => size > MAX_SIZE))
      this.opaque ??= "the length of the list is compared oddly";
    inner.unknownOperators.forEach((one) => this.unknownOperators.add(one));
  }
  #pattern(of, isFolded) {
    if (typeof of === "string" && isPattern(of)) this.patterns.push({ source: of, isFolded });
    else if (typeof of !== "string") this.opaque ??= "it is matched with what is no pattern";
  }
};
var MAX_SIZE = 8;

// src/extract/flags/growthbook/lists.ts
import { evalCondition } from "./vendor/flags-growthbook.js";

// src/extract/flags/growthbook/scalars.ts
import { paddedVersionString } from "./vendor/flags-growthbook.js";
function scalarsFor(constants) {
  const { exact, folded, order, versions, patterns } = constants;
  const texts = exact.filter((one) => typeof one === "string");
  const numeric = [...texts, ...order].filter((text) => text.trim() !== "" && !Number.isNaN(Number(text)));
  const numbers = [...constants.numbers, ...exact.filter((one) => typeof one === "number"), ...numeric.map(Number)];
  const reps = stretchesOf(numbers);
  const known = versionsFor(versions);
  const values = [
    ...exact,
    ...known.values,
    ...reps,
    ...order,
    ...folded.flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()]),
    "other",
    ...textsOf(constants),
    ...reps.map(String),
    // The same numbers, written in a way that equals no text of the rules.
    ...reps.map((rep) => writtenOut(rep)),
    true,
    false,
    "",
    7,
    {}
  ];
  const hasNumbers = constants.numbers.length > 0;
  const isText2 = order.length + patterns.length + folded.length > 0;
  const opaque = constants.opaque ?? known.opaque ?? (hasNumbers && order.length > 0 && constants.numbers.length > order.filter(isNumeric).length ? "it is compared as a number and by the order of texts" : null) ?? (patterns.length > 0 && hasNumbers ? "it is matched with a pattern and compared as a number" : null) ?? (versions.length > 0 && isText2 ? "it is compared as a version in a way that is not followed" : null);
  return { values, opaque };
}
function readTexts({ exact, folded, order, patterns }, classes) {
  for (const value of exact) classes.exact(value);
  if (exact.some((value) => typeof value === "boolean")) classes.exact("");
  for (const text of folded) classes.exact(text, true);
  for (const text of order) classes.order(text);
  if (patterns.length > 0) classes.spoken();
  for (const { source, isFolded } of patterns) classes.pattern(source, JAVASCRIPT, { folded: isFolded });
}
function textsOf(constants) {
  const classes = new Classes();
  readTexts(constants, classes);
  const { every } = classes.build(String);
  return every.flatMap(({ value }) => typeof value === "string" ? [value] : []);
}
var isNumeric = (text) => !Number.isNaN(Number(text));
function versionsFor(constants) {
  if (constants.length === 0) return { values: [], opaque: null };
  const odd = { values: [], opaque: "it is compared as a version in a way that is not followed" };
  const written = constants.map((one) => typeof one === "number" ? String(one) : one);
  if (!written.every((one) => typeof one === "string")) return odd;
  const near = written.flatMap((one) => [one, `${one}.`, `${one}.0`, `${one}-0`, `${one}-rc.1`, `${one}-~0`, `${one}~`]);
  const all = [...versionClasses(written) ?? [], ...near, " ", "0", "99999"];
  const sorted = [...new Set(written.map((one) => paddedVersionString(one)))].sort();
  const placed = new Set(all.map((one) => placeIn(sorted, paddedVersionString(one))));
  if (placed.size < sorted.length * 2 + 1) return odd;
  return { values: [...all, ...all.flatMap((one) => [`v${one}`, `${one}+1`])], opaque: null };
}
function placeIn(sorted, text) {
  const next = sorted.findIndex((one) => one >= text);
  if (next < 0) return sorted.length * 2;
  return sorted[next] === text ? next * 2 + 1 : next * 2;
}

// src/extract/flags/growthbook/lists.ts
function isMet(test, value, groups) {
  return silently(() => evalCondition({ x: value }, { x: test }, groups));
}
var MAX_KINDS = 7;
var MAX_OBJECTS = 400;
var MAX_TEXTS = 12;
function listsFor(constants, scalars, texts, groups) {
  const { members, sizes, patterns, order } = constants;
  const values = [[], [FILL], [FILL, FILL], ...scalars.slice(0, 60).map((one) => [one])];
  if (members.length === 0 && sizes.length === 0) return { values, opaque: null };
  const { values: found, opaque } = membersFor(members, groups);
  const kinds = kindsOf(found, members, groups);
  if (kinds.length > MAX_KINDS) return { values, opaque: "too many kinds of members of a list are told apart" };
  const lengths = new Set(sizes.flatMap((size) => [size - 1, size, size + 1]));
  for (const set of subsetsOf(kinds)) {
    values.push(set);
    if (set.length === 2) values.push([set[1], set[0]]);
    for (const length of lengths)
      if (set.length > 0 && length > set.length)
        values.push([...set, ...Array.from({ length: length - set.length }, () => set[0])]);
  }
  if (patterns.length + order.length > 0)
    for (const text of texts.slice(0, MAX_TEXTS)) for (const one of kinds) values.push([text, one], [one, text]);
  return { values, opaque };
}
function membersFor(tests, groups) {
  const constants = new Constants(groups);
  const objects = [];
  let opaque = null;
  for (const { probe, of } of tests) {
    for (const list of [probe["$in"], probe["$ini"]])
      if (Array.isArray(list)) for (const one of list) constants.read({ [probe["$ini"] ? "$ini" : "$in"]: [one] });
    if ("test" in of) constants.read(of.test);
    else {
      const inside = objectsFor(of.condition, groups);
      opaque ??= inside.opaque;
      objects.push(...inside.values);
    }
  }
  const scalars = scalarsFor(constants);
  const inner = constants.members.filter(({ probe }) => !("$in" in probe || "$ini" in probe));
  if (inner.length > 0 || constants.sizes.length > 0) opaque ??= "lists inside of lists are told apart";
  return { values: [FILL, null, ...scalars.values, ...objects], opaque: opaque ?? scalars.opaque };
}
function objectsFor(condition, groups) {
  const parts = /* @__PURE__ */ new Map();
  const { doubts } = attributeTests(condition, groups, (path, test) => {
    const known = parts.get(path) ?? new Constants(groups);
    known.read(test);
    parts.set(path, known);
  });
  let objects = [{}];
  let opaque = doubts[0] ?? null;
  for (const [path, constants] of parts) {
    const { values, opaque: odd } = scalarsFor(constants);
    opaque ??= odd;
    if (constants.members.some(({ probe }) => !("$in" in probe || "$ini" in probe)) || constants.patterns.length > 0)
      opaque ??= "members of a list are told apart by what is deep inside of them";
    const tried = [FILL, ...values];
    objects = [...objects, ...objects.flatMap((one) => tried.map((value) => ({ ...contextWith(one, [[path, value]]) })))];
    if (objects.length > MAX_OBJECTS) opaque ??= "too many kinds of members of a list are told apart";
    objects = objects.slice(0, MAX_OBJECTS);
  }
  return { values: objects, opaque };
}
function kindsOf(values, tests, groups) {
  const kinds = /* @__PURE__ */ new Map();
  for (const value of values) {
    const name = tests.map(({ probe }) => isMet(probe, [value], groups) ? "1" : "0").join("");
    if (!kinds.has(name)) kinds.set(name, value);
  }
  return [...kinds.values()];
}

// src/extract/flags/growthbook/model.ts
var Tests = class {
  #tests = /* @__PURE__ */ new Map();
  #groups;
  unknowns = /* @__PURE__ */ new Set();
  doubts = /* @__PURE__ */ new Set();
  constructor(groups) {
    this.#groups = groups;
  }
  add(path, test) {
    this.#tests.set(path, [...this.#tests.get(path) ?? [], test]);
  }
  model(sites) {
    const hashed = new Set(sites.flatMap(({ keys }) => keys));
    const paths = /* @__PURE__ */ new Set([...this.#tests.keys(), ...hashed]);
    const attributes = new Map([...paths].map((path) => [path, this.#attribute(path, hashed.has(path))]));
    return {
      attributes,
      sites,
      doubts: [...this.doubts],
      unknowns: [...this.unknowns],
      // The library asks whether a key is there: without it a value is null, and undefined is below no number.
      tellsUndefined: true
    };
  }
  #attribute(path, isHashed) {
    const tests = this.#tests.get(path) ?? [];
    const constants = new Constants(this.#groups);
    for (const test of tests) constants.read(test);
    for (const group of constants.missingGroups) this.unknowns.add(`the saved group "${group}" is not in the file`);
    for (const one of constants.unknownOperators) this.unknowns.add(`the library does not know the operator "${one}"`);
    const classes = new Classes();
    const { values, opaque } = scalarsFor(constants);
    for (const number of constants.numbers) classes.number(number);
    readTexts(constants, classes);
    if (constants.versions.length > 0) classes.irregular();
    if (opaque !== null) classes.opaque(opaque);
    const isTold = tests.some((test) => isMet(test, void 0, this.#groups) !== isMet(test, null, this.#groups));
    if (isHashed && isTold) classes.exact(void 0);
    if (isHashed) return hashedClasses(classes, constants);
    for (const value of values) classes.tried(value);
    const texts = values.filter((value) => typeof value === "string");
    const lists = listsFor(constants, values, texts, this.#groups);
    for (const value of lists.values) classes.tried(value);
    if (lists.opaque !== null) classes.opaque(lists.opaque);
    if (isTold) classes.exact(void 0);
    return classes.build(
      (value) => tests.map((test) => isMet(test, value === ABSENT ? null : value, this.#groups) ? "1" : "0").join("")
    );
  }
};
function hashedClasses(classes, constants) {
  const { exact, folded, numbers, sizes, members } = constants;
  const isDeep = ({ probe }) => !("$in" in probe || "$ini" in probe);
  if (sizes.length > 0 || members.some(isDeep)) classes.opaque("it is hashed and compared as a list");
  for (const value of exact) {
    if (typeof value === "number") classes.exact(String(value));
    if (typeof value === "string" && value !== "" && String(Number(value)) === value) classes.exact(Number(value));
  }
  if (numbers.length > 0) for (const value of [true, ""]) classes.exact(value);
  const { classes: built, every, opaque } = classes.build();
  const more = [...[...exact, ...folded].map(listWith), ...stretchesOf(numbers).map(textOf)];
  return { classes: [...built, ...more], every: [...every, ...more], opaque };
}
function listWith(value) {
  return { value: [value, FILL], others: (index) => [value, filled(FILL, index)] };
}
function textOf(number) {
  return { value: writtenOut(number), others: (index) => writtenOut(number, index + 1) };
}

// src/extract/flags/growthbook/sites.ts
var IN = "in";
var OUT = "out";
var choiceName = (index) => `v${index}`;
var RINGS = { 1: 1e3, 2: 1e4 };
var isIn = (hash, [from, to]) => hash >= from && hash < to;
function drawnBy({ attribute = "id", seed, version }, choiceOf) {
  const ring = RINGS[version];
  if (ring === void 0) return null;
  const choices = [];
  for (let hash = 0; hash < ring; hash++) {
    const value = choiceOf(hash / ring);
    const last = choices.at(-1);
    if (last?.value === value) last.to = hash + 1;
    else choices.push({ value, from: hash, to: hash + 1 });
  }
  const key = (attribute || "id").replaceAll("\\", "\\\\").replaceAll(".", String.raw`\.`);
  return { ring, group: JSON.stringify([version, seed, key]), keys: [key], choices, keyless: { value: OUT } };
}
function rolloutSite(rule, feature) {
  const { range, coverage, seed, hashAttribute, hashVersion } = rule;
  if (!range && coverage === void 0) return "all";
  if (!range && coverage === 0) return null;
  const takes = (hash) => range ? isIn(hash, range) : hash <= coverage;
  return drawnBy(
    { attribute: hashAttribute, seed: seed || feature, version: hashVersion || 1 },
    (hash) => takes(hash) ? IN : OUT
  );
}
function experimentSite(rule, feature, count, weights) {
  const { seed, key, hashAttribute, hashVersion, coverage } = rule;
  const ranges = rule.ranges ?? rangesFor(count, coverage, weights);
  return drawnBy({ attribute: hashAttribute, seed: seed || key || feature, version: hashVersion || 1 }, (hash) => {
    const index = ranges.findIndex((range) => isIn(hash, range));
    return index < 0 || index >= count ? OUT : choiceName(index);
  });
}
function filterSite({ attribute, seed, hashVersion, ranges }) {
  return drawnBy(
    { attribute, seed, version: hashVersion || 2 },
    (hash) => ranges.some((range) => isIn(hash, range)) ? IN : OUT
  );
}
function namespaceSite({ namespace, hashAttribute }) {
  const [name, from, to] = namespace;
  return drawnBy(
    { attribute: hashAttribute, seed: `__${name}`, version: 1 },
    (hash) => isIn(hash, [from, to]) ? IN : OUT
  );
}
function addUp(count, weights) {
  const total = weights.reduce((sum, weight) => weight + sum, 0);
  return weights.length === count && total >= 0.99 && total <= 1.01;
}
function rangesFor(count, coverage = 1, weights) {
  const share = Math.min(1, Math.max(0, coverage));
  const parts = weights && addUp(count, weights) ? weights : Array.from({ length: count }, () => 1 / count);
  let before = 0;
  return parts.map((part) => {
    const from = before;
    before += part;
    return [from, from + share * part];
  });
}

// src/extract/flags/growthbook/rewrite.ts
function rewriteFlag(key, payload, tell) {
  return new Rewriting(payload, tell).flag(key);
}
var Rewriting = class {
  #payload;
  #tell;
  #tests;
  #sites = [];
  #origins = /* @__PURE__ */ new Map();
  #features = {};
  constructor(payload, tell) {
    this.#payload = payload;
    this.#tell = tell;
    this.#tests = new Tests(payload.savedGroups);
  }
  flag(key) {
    this.#feature(key);
    for (const one of circlesFrom(key, (of) => this.#parentsOf(of))) this.#tests.unknowns.add(CIRCLE(one));
    return {
      model: this.#tests.model(this.#sites),
      payload: { ...this.#payload, features: this.#features },
      origins: this.#origins
    };
  }
  #parentsOf(key) {
    const feature = Object.hasOwn(this.#payload.features, key) ? this.#payload.features[key] : void 0;
    return (feature?.rules ?? []).flatMap((rule) => (rule.parentConditions ?? []).map(({ id }) => id));
  }
  #feature(key) {
    if (Object.hasOwn(this.#features, key)) return;
    if (!Object.hasOwn(this.#payload.features, key)) {
      this.#tests.unknowns.add(`the flag "${key}" that it depends on is not in the file`);
      return;
    }
    const feature = this.#payload.features[key];
    const copy = { ...feature };
    this.#features[key] = copy;
    if (feature.rules) copy.rules = feature.rules.flatMap((rule) => this.#rule(rule, key));
  }
  #rule(rule, key) {
    for (const { id } of rule.parentConditions ?? []) this.#feature(id);
    const asking = rule.parentConditions ? [{ parentConditions: rule.parentConditions }] : [];
    const conditions = this.#conditions(rule);
    const given = conditions === null ? [] : this.#given(rule, key);
    const giving = (all, before) => all.map(({ value, variant, more }) => {
      const id = `rule ${this.#origins.size}`;
      this.#origins.set(id, { reason: "force" in rule ? "force" : "experiment", variant });
      return { ...asking[0], id, force: value, condition: { $and: [...before, ...more] } };
    });
    return [...asking, ...giving(this.#kept(rule, key), []), ...giving(given, conditions ?? [])];
  }
  /** What somebody has to meet before anything is drawn; null if nobody does. */
  #conditions(rule) {
    const draws = (rule.filters ?? []).map(filterSite);
    if (!("force" in rule) && !rule.filters && rule.namespace) draws.push(namespaceSite(rule));
    if (draws.includes(null)) return null;
    const drawn = draws.map((draw) => this.#isDrawn(draw, IN));
    return rule.condition ? [...drawn, this.#condition(rule.condition)] : drawn;
  }
  /** What the rule can give, and to whom. */
  #given(rule, key) {
    if ("force" in rule) {
      const draw = rolloutSite(rule, key);
      if (draw === null) return [];
      return [{ value: rule.force, variant: null, more: draw === "all" ? [] : [this.#isDrawn(draw, IN)] }];
    }
    const variations = rule.contextualVariations ?? rule.variations ?? [];
    if (variations.length < 2) return [];
    return this.#weighed(rule).flatMap(({ weights, who }) => {
      if (!rule.ranges && weights && !addUp(variations.length, weights))
        this.#tests.unknowns.add("the weights of an experiment do not fit its variations, or do not add up to 1");
      const draw = experimentSite(rule, key, variations.length, weights);
      if (draw === null) return [];
      return this.#drawn(rule, variations, draw, who);
    });
  }
  /**
   * With an attribute to fall back to, people keep the variation that they once had, whatever the rule asks now; who had
   * which is kept elsewhere.
   */
  #kept(rule, key) {
    const variations = rule.contextualVariations ?? rule.variations ?? [];
    if ("force" in rule || !rule.fallbackAttribute || rule.disableStickyBucketing || variations.length < 2) return [];
    const choices = ["none", ...variations.map((_, index) => choiceName(index))];
    const draw = {
      ring: choices.length,
      group: `kept ${this.#sites.length}`,
      keys: [],
      choices: choices.map((value, from) => ({ value, from, to: from + 1 })),
      keyless: "any",
      undecided: `who was in the experiment "${rule.key ?? key}" before can keep a variation, and the file does not say who was`
    };
    return this.#drawn(rule, variations, draw, []);
  }
  #drawn(rule, variations, draw, who) {
    const attribute = this.#site(draw);
    return variations.flatMap((value, index) => {
      const { key: name, passthrough } = rule.meta?.[index] ?? {};
      if (passthrough || !draw.choices.some((choice) => choice.value === choiceName(index))) return [];
      const more = [...who, this.#choice(attribute, choiceName(index))];
      return [{ value, variant: name || String(index), more }];
    });
  }
  /** The weights of an experiment, and for whom they count: a bandit has others for each of its contexts. */
  #weighed(rule) {
    const { weights, contextualBanditRef: bandit } = rule;
    const all = [{ weights, who: [] }];
    if (!bandit || rule.ranges) return all;
    if (!Object.hasOwn(this.#payload.contextualBandits, bandit)) return all;
    const contexts = this.#payload.contextualBandits[bandit].contexts ?? [];
    const met = contexts.map(({ condition = {} }) => this.#condition(condition));
    const without = (index) => index === 0 ? [] : [{ $nor: met.slice(0, index) }];
    return [
      ...contexts.map((context, index) => ({ weights: context.weights, who: [...without(index), met[index]] })),
      { weights, who: without(met.length) }
    ];
  }
  #condition(condition) {
    const { savedGroups } = this.#payload;
    const read = attributeTests(condition, savedGroups, (path, test) => this.#tests.add(path, test), this.#tell);
    for (const doubt of read.doubts) this.#tests.doubts.add(doubt);
    for (const group of read.missing) this.#tests.unknowns.add(`the saved group "${group}" is not in the file`);
    return read.condition;
  }
  #isDrawn(draw, value) {
    return draw.choices.some((choice) => choice.value === value) ? this.#choice(this.#site(draw), value) : NEVER;
  }
  #choice(attribute, value) {
    return { [attribute]: watched({ $eq: value }, () => this.#tell(attribute)) };
  }
  #site(draw) {
    const attribute = `__site${this.#sites.length}`;
    this.#sites.push({ ...draw, attribute });
    return attribute;
  }
};

// src/extract/flags/growthbook/load.ts
var MAX_NOTICES = 20;
function loadGrowthBook(path, text) {
  const { document, notices } = readDocument(path, text);
  if (document === null) return { subjects: [], notices: notices.slice(0, MAX_NOTICES) };
  const engines = enginesOn(document);
  const isEndless2 = notices.some(({ message }) => message === ENDLESS_PATTERN);
  const ask = (key, context) => isEndless2 ? null : engines.plain().ask(key, context);
  if (notices.length > 0) return { subjects: [], notices: notices.slice(0, MAX_NOTICES), ask };
  const { features, savedGroups } = document;
  const shared = wordsIn(savedGroups);
  const subjects = Object.entries(features).map(([key, feature]) => subjectOf(key, feature, document, engines, shared));
  return { subjects, notices: [], ask };
}
function enginesOn(document) {
  let [plain, fresh, counted] = [null, null, null];
  return {
    plain: () => plain ??= openEngine(document),
    fresh: () => fresh ??= openEngine(document),
    counted: () => counted ??= openEngine({ ...document, features: countedRules(document.features) })
  };
}
function countedRules(features) {
  return Object.fromEntries(
    Object.entries(features).map(([key, feature]) => [
      key,
      feature.rules ? { ...feature, rules: feature.rules.map((rule, id) => ({ ...rule, id: String(id) })) } : feature
    ])
  );
}
function subjectOf(key, feature, document, engines, shared) {
  const { file, base } = document;
  const path = [...base, key];
  const at = file.placeOfKey(path);
  return {
    key,
    at,
    state: "enabled",
    values: valuesOf(feature),
    words: [.../* @__PURE__ */ new Set([...wordsIn(feature), ...shared])],
    evaluate: (context) => engines.plain().ask(key, context),
    confirm: (context) => engines.fresh().ask(key, context),
    ruleAt(context) {
      const { rule, outcome } = engines.counted().told(key, context);
      if (rule !== null) return file.placeOf([...path, "rules", Number(rule)]);
      const isDefault = "defaultValue" in feature && outcome.reason === "defaultValue";
      return isDefault ? file.placeOf([...path, "defaultValue"]) : at;
    },
    rewrite: () => rewrittenOn(key, document)
  };
}
function valuesOf({ defaultValue, rules = [] }) {
  const all = [];
  if (defaultValue !== void 0 && defaultValue !== null) all.push({ value: defaultValue, variant: null });
  for (const rule of rules) {
    if ("force" in rule) all.push({ value: rule.force, variant: null });
    else
      for (const [index, value] of (rule.contextualVariations ?? rule.variations ?? []).entries())
        all.push({ value, variant: rule.meta?.[index]?.key || String(index) });
  }
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
function rewrittenOn(key, document) {
  let reads = /* @__PURE__ */ new Set();
  const { model, payload, origins } = rewriteFlag(key, document, (path) => reads.add(path));
  const engine = openEngine(payload);
  const evaluate = (context) => {
    const { outcome, rule } = engine.told(key, context);
    return rule === null ? outcome : { ...outcome, ...origins.get(rule) };
  };
  return {
    model,
    evaluate,
    trace(context) {
      reads = /* @__PURE__ */ new Set();
      const outcome = evaluate(context);
      return { outcome, reads: [...reads] };
    }
  };
}
export {
  loadGrowthBook
};

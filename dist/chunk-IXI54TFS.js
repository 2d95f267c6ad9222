import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  CLOCK
} from "./chunk-OKPLDWVE.js";
import {
  watch
} from "./chunk-Z5NCPVMV.js";
import {
  parseYaml
} from "./chunk-PYE35P5D.js";
import {
  Classes,
  RE2,
  byChance,
  contextWith,
  drawing
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

// src/extract/flags/unleash/document.ts
var ASK = "save what `/api/client/features` of the environment answers, the document that backend SDKs read";
function readUnleashDocument(path, text) {
  const file = parseYaml(path, text);
  const features = /* @__PURE__ */ new Map();
  const segments = /* @__PURE__ */ new Map();
  const pathOf2 = /* @__PURE__ */ new Map();
  const document = { file, features, segments, pathOf: pathOf2 };
  const notices = file.troubles.map(({ at: at2, message, hint }) => trouble(at2, message, hint));
  if (notices.length > 0) return { document, notices };
  const root = isMap(file.value) ? file.value : {};
  if ("featureStrategies" in root || "featureEnvironments" in root) {
    const message = "this is an export of the admin API: it leaves out what segments ask for";
    return { document, notices: [trouble(file.placeOf([]), message, ASK)] };
  }
  const add = (value, at2, isNew) => {
    if (!isMap(value) || typeof value["name"] !== "string")
      return [trouble(file.placeOf(at2), "an entry of `features` has no name", ASK)];
    const { name } = value;
    const wrong = shapeOf(file, value, at2);
    if (wrong.length > 0) return wrong;
    if (isNew && features.has(name))
      return [
        trouble(file.placeOf([...at2, "name"]), `flag "${name}" stands here a second time`, "keep one of the two")
      ];
    features.set(name, value);
    pathOf2.set(name, at2);
    return [];
  };
  const addSegment = (value, at2) => {
    if (!isMap(value) || typeof value["id"] !== "number")
      return [trouble(file.placeOf(at2), "a segment has no number as `id`", ASK)];
    const wrong = listOf(value, "constraints", at2);
    segments.set(value["id"], value);
    return wrong.flatMap(({ item, at: one }) => constraintTrouble(file, item, one));
  };
  if (Array.isArray(root["events"])) {
    root["events"].forEach((event, index) => {
      const at2 = ["events", index];
      if (!isMap(event)) return;
      if (event["type"] === "hydration") {
        itemsOf(event["features"]).forEach((one, i) => notices.push(...add(one, [...at2, "features", i], true)));
        itemsOf(event["segments"]).forEach((one, i) => notices.push(...addSegment(one, [...at2, "segments", i])));
      } else if (event["type"] === "feature-updated") notices.push(...add(event["feature"], [...at2, "feature"], false));
      else if (event["type"] === "feature-removed") features.delete(String(event["featureName"]));
      else if (event["type"] === "segment-updated") notices.push(...addSegment(event["segment"], [...at2, "segment"]));
      else if (event["type"] === "segment-removed") segments.delete(Number(event["segmentId"]));
    });
    return { document, notices };
  }
  if (!Array.isArray(root["features"]))
    return { document, notices: [trouble(file.placeOf([]), "there is no list `features`", ASK)] };
  root["features"].forEach((one, index) => notices.push(...add(one, ["features", index], true)));
  itemsOf(root["segments"]).forEach((one, index) => notices.push(...addSegment(one, ["segments", index])));
  return { document, notices };
}
function shapeOf(file, feature, at2) {
  const name = String(feature["name"]);
  const strategies = listOf(feature, "strategies", at2);
  const wrong = [
    ...typeof feature["enabled"] === "boolean" ? [] : [trouble(file.placeOf(at2), `flag "${name}" does not say whether it is enabled`, ASK)],
    ..."strategies" in feature && !Array.isArray(feature["strategies"]) ? [trouble(file.placeOf([...at2, "strategies"]), "`strategies` is not a list", ASK)] : [],
    ...listOf(feature, "variants", at2).flatMap(({ item, at: one }) => variantTrouble(file, item, one))
  ];
  for (const { item, at: one } of strategies) {
    if (typeof item["name"] !== "string") wrong.push(trouble(file.placeOf(one), "a strategy has no name", ASK));
    if ("parameters" in item && !isMap(item["parameters"]))
      wrong.push(trouble(file.placeOf([...one, "parameters"]), "`parameters` is not a map", ASK));
    for (const { item: constraint, at: place } of listOf(item, "constraints", one))
      wrong.push(...constraintTrouble(file, constraint, place));
    for (const { item: variant, at: place } of listOf(item, "variants", one))
      wrong.push(...variantTrouble(file, variant, place));
  }
  return wrong;
}
function constraintTrouble(file, constraint, at2) {
  const { contextName, operator, values } = constraint;
  if (typeof contextName !== "string" || typeof operator !== "string")
    return [trouble(file.placeOf(at2), "a constraint names no attribute or no operator", ASK)];
  const isList = Array.isArray(values) && values.every((one) => typeof one === "string");
  return isList || values === void 0 && !/^(NOT_)?IN|^STR_/.test(operator) ? [] : [trouble(file.placeOf(at2), `the constraint on "${contextName}" has no list of texts as \`values\``, ASK)];
}
function variantTrouble(file, variant, at2) {
  const isGood = typeof variant["name"] === "string" && typeof variant["weight"] === "number";
  return isGood ? [] : [trouble(file.placeOf(at2), "a variant needs a name and a weight", ASK)];
}
function listOf(parent, key, at2) {
  return itemsOf(parent[key]).flatMap((item, index) => isMap(item) ? [{ item, at: [...at2, key, index] }] : []);
}
function itemsOf(value) {
  return Array.isArray(value) ? value : [];
}

// src/extract/flags/unleash/engine.ts
import { openClient } from "./vendor/flags-unleash.js";
var OWN = /* @__PURE__ */ new Set(["userId", "sessionId", "remoteAddress", "environment", "appName"]);
var isOwnAttribute = (name) => OWN.has(name);
function openEngine(features, segments, isOwn = isOwnAttribute) {
  const client = openClient({
    getToggle: (name) => features.get(name),
    getToggles: () => [...features.values()],
    getSegment: (id) => segments.get(id)
  });
  const draw = drawing();
  const ask = (name, context) => {
    const feature = features.get(name);
    if (!feature) return { value: void 0, variant: null, reason: "NOT_FOUND", error: null };
    const { name: variant, enabled, feature_enabled: isOn } = byChance(draw, () => client.getVariant(name, context));
    const on = isOn === true;
    const reason = !feature.enabled ? "DISABLED" : on ? "STRATEGY_MATCH" : "NO_STRATEGY_MATCH";
    return { value: on && enabled ? variant : on, variant: on && enabled ? variant : null, reason, error: null };
  };
  return {
    ask: (name, context, clock) => ask(name, at(context, clock)),
    trace(name, context, clock) {
      const reads = /* @__PURE__ */ new Set();
      const outcome = ask(name, watch(at(context, clock), reads));
      return { outcome, reads: [...reads].flatMap((read) => meant(read, isOwn)) };
    }
  };
}
function at(context, clock) {
  return { ...context, currentTime: context["currentTime"] ?? new Date(clock).toISOString() };
}
function meant(read, isOwn) {
  if (read === "currentTime") return [CLOCK];
  if (read === "properties") return [read];
  const inner = read.startsWith("properties.") ? read.slice("properties.".length) : null;
  if (inner !== null) return isOwn(inner) ? [] : [read];
  return isOwn(read) || read === "*" ? [read] : [];
}

// src/extract/flags/unleash/constraints.ts
var emptyMixture = () => ({
  numbers: /* @__PURE__ */ new Set(),
  texts: /* @__PURE__ */ new Set(),
  hasAffixes: false
});
var VERSION = /^\s*v?(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-[\dA-Za-z.-]+)?(?:\+[\dA-Za-z.-]+)?\s*$/;
var FORM = { isBare: true, isShortened: false };
function readConstraint(constraint, classes, mixture) {
  const { operator, value, values = [], caseInsensitive = false } = constraint;
  const listed = values.filter((one) => one !== "").map((one) => one.trim());
  const texts = caseInsensitive ? listed.map((one) => one.toLocaleLowerCase()) : listed;
  if (/^NUM_(EQ|GTE?|LTE?)$/.test(operator)) {
    const limit = Number(value);
    if (Number.isNaN(limit)) return true;
    classes.number(limit);
    mixture.numbers.add(limit);
    return true;
  }
  if (/^SEMVER_(EQ|GTE?|LTE?)$/.test(operator)) {
    if (VERSION.test(String(value))) classes.version(String(value).trim().replace(/\+.*$/, ""), FORM);
    mixture.hasAffixes = true;
    return true;
  }
  switch (operator) {
    case "IN":
    case "NOT_IN":
      for (const one of listed) classes.exact(one);
      listed.forEach((one) => mixture.texts.add(one));
      return true;
    case "STR_STARTS_WITH":
    case "STR_ENDS_WITH":
    case "STR_CONTAINS": {
      const add = { STR_STARTS_WITH: "prefix", STR_ENDS_WITH: "suffix", STR_CONTAINS: "part" };
      for (const one of texts) classes[add[operator]](one, caseInsensitive);
      mixture.hasAffixes = true;
      return true;
    }
    case "REGEX":
      classes.pattern(String(value), RE2, { folded: caseInsensitive });
      mixture.hasAffixes = true;
      return true;
    case "IN_CIDR":
      for (const one of listed) classes.exact(one.split("/")[0]);
      classes.opaque("it is compared with ranges of addresses");
      return true;
    default:
      return false;
  }
}
function readMixture({ numbers, texts, hasAffixes }, classes) {
  if (numbers.size === 0) return;
  classes.exact("");
  if (hasAffixes) classes.opaque("it is compared as a number and as a text");
  if (texts.size > 0) for (const number of numbers) classes.exact(`${number}.0`);
  for (const text of texts) {
    const number = Number(text);
    if (Number.isNaN(number)) continue;
    classes.number(number);
    classes.exact(`${text}.0`);
  }
}

// src/extract/flags/unleash/model.ts
import { isMet } from "./vendor/flags-unleash.js";

// src/extract/flags/unleash/sites.ts
var PERCENT = 100;
function oddShareOf({ name, parameters = {} }) {
  const key = name === "flexibleRollout" ? "rollout" : name.startsWith("gradualRollout") ? "percentage" : null;
  if (key === null) return null;
  const written = String(parameters[key] ?? "");
  const isShare = written.trim() !== "" && Number(written) >= 0 && Number(written) <= PERCENT;
  return isShare ? null : `the ${key} "${written}" is no percentage`;
}
var IN = "in";
function rolloutOf({ name, parameters = {} }, pathOf2) {
  const text = (key) => parameters[key] === void 0 ? "" : String(parameters[key]);
  switch (name) {
    case "flexibleRollout": {
      const stickiness = text("stickiness") || "default";
      return percentage(text("rollout"), { ...drawnBy(stickiness, pathOf2), seed: text("groupId") });
    }
    case "gradualRolloutUserId":
      return percentage(text("percentage"), { keys: ["userId"], by: "userId", random: false, seed: text("groupId") });
    case "gradualRolloutSessionId":
      return percentage(text("percentage"), {
        keys: ["sessionId"],
        by: "sessionId",
        random: false,
        seed: text("groupId")
      });
    case "gradualRolloutRandom":
      return percentage(text("percentage"), { keys: [], by: "random", random: true, seed: "" });
    default:
      return null;
  }
}
function drawnBy(stickiness, pathOf2) {
  if (stickiness === "random") return { keys: [], by: "random", random: true };
  if (stickiness === "default") return { keys: ["userId", "sessionId"], by: "default", random: false };
  return { keys: [pathOf2(stickiness)], by: stickiness, random: false };
}
function percentage(written, { keys, by, random, seed }) {
  const share = Number(written);
  const bucket = Math.min(PERCENT, Math.max(0, Math.floor(Number.isNaN(share) ? 0 : share)));
  if (bucket === 0) return "nobody";
  if (bucket === PERCENT && (random || by === "default")) return "everybody";
  const choices = [
    { value: IN, from: 0, to: bucket },
    { value: "out", from: bucket, to: PERCENT }
  ].filter(({ from, to }) => from < to);
  const keyless = by === "default" || random ? "any" : { value: "out" };
  return { ring: PERCENT, group: JSON.stringify(["rollout", seed, by]), keys, choices, keyless, random };
}
function variantSite(variants, seed, stickiness, pathOf2) {
  const weights = variants.map(({ weight }) => weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return null;
  if (weights.some((weight) => !Number.isInteger(weight) || weight < 0))
    return "the weights of its variants are no whole numbers";
  const by = stickiness || "default";
  const keys = by === "default" ? ["userId", "sessionId", "remoteAddress"] : by === "random" ? [] : [pathOf2(by)];
  let before = 0;
  const choices = weights.map((weight, index) => {
    const from = before;
    before += weight;
    return { value: choiceName(index), from, to: before };
  });
  return {
    ring: total,
    group: JSON.stringify(["variant", seed, by, total]),
    keys,
    choices: choices.filter(({ from, to }) => from < to),
    keyless: "any",
    random: by === "random"
  };
}
var choiceName = (index) => `v${index}`;
function drawnVariants(variants, attribute) {
  return [
    ...variants.filter(({ overrides }) => overrides).map((variant) => ({ ...variant })),
    ...variants.map((variant, index) => ({
      ...variant,
      overrides: [{ contextName: attribute, values: [choiceName(index)] }]
    }))
  ];
}
function withParents(name, features) {
  const found = /* @__PURE__ */ new Set([name]);
  for (const one of found) for (const { feature } of features.get(one)?.dependencies ?? []) found.add(feature);
  return [...found];
}

// src/extract/flags/unleash/model.ts
var TOP = /* @__PURE__ */ new Set(["userId", "sessionId", "remoteAddress", "environment", "appName"]);
var PLAIN = /* @__PURE__ */ new Set(["default", "userWithId", "remoteAddress"]);
var NEVER = { contextName: "nothing", operator: "NEVER", values: [] };
function pathOf(attribute) {
  return TOP.has(attribute) || attribute.startsWith("__site") ? attribute : `properties.${attribute.replaceAll(".", String.raw`\.`)}`;
}
function rewriteFlag(name, features, segments) {
  const reading = new Reading(segments);
  const rewritten = /* @__PURE__ */ new Map();
  const asked = (features.get(name)?.dependencies ?? []).map(({ feature }) => feature);
  if (new Set(asked).size < asked.length) reading.doubts.add("it asks about one flag twice");
  const needs = (key) => (features.get(key)?.dependencies ?? []).map(({ feature }) => feature);
  for (const one of circlesFrom(name, needs)) reading.unknowns.add(CIRCLE(one));
  for (const one of withParents(name, features)) {
    const feature = features.get(one);
    if (feature) rewritten.set(one, reading.feature(feature));
    else reading.unknowns.add(`the flag "${one}" that it depends on is not in the file`);
  }
  return { model: reading.model(), features: rewritten };
}
var Reading = class {
  unknowns = /* @__PURE__ */ new Set();
  #segments;
  doubts = /* @__PURE__ */ new Set();
  #sites = [];
  #classes = /* @__PURE__ */ new Map();
  #mixtures = /* @__PURE__ */ new Map();
  #tests = /* @__PURE__ */ new Map();
  /** Attributes that more than constraints ask for. */
  #listed = /* @__PURE__ */ new Set(["userId", "remoteAddress", CLOCK]);
  constructor(segments) {
    this.#segments = segments;
  }
  model() {
    const attributes = /* @__PURE__ */ new Map();
    const hashed = new Set(this.#sites.flatMap(({ keys }) => keys));
    for (const [path, classes] of this.#classes) {
      if (hashed.has(path) && this.#mixtures.get(path)?.numbers.size)
        classes.opaque("it is hashed and compared as a number");
      readMixture(this.#mixtures.get(path) ?? emptyMixture(), classes);
      const tests = this.#tests.get(path) ?? [];
      const said = (value) => tests.map((test) => isMet(test, contextWith({}, [[path, value]])) ? "1" : "0").join("");
      attributes.set(path, classes.build(hashed.has(path) || this.#listed.has(path) ? void 0 : said));
    }
    return { attributes, sites: this.#sites, doubts: [...this.doubts], unknowns: [...this.unknowns] };
  }
  feature(feature) {
    const strategies = feature.strategies?.map((strategy) => this.#strategy(strategy));
    const { variants } = feature;
    const first = variants?.[0]?.stickiness;
    return {
      ...feature,
      ...strategies ? { strategies } : {},
      ...variants ? { variants: this.#variants(variants, feature.name, first) } : {}
    };
  }
  #strategy(strategy) {
    const { name, parameters = {}, constraints = [], segments = [], variants } = strategy;
    const all = [...constraints, ...segments.flatMap((id) => this.#segment(id))];
    for (const constraint of all) this.#constraint(constraint);
    if (name === "userWithId")
      for (const id of String(parameters["userIds"] ?? "").split(/\s*,\s*/)) this.#of("userId").exact(id);
    if (name === "remoteAddress") {
      for (const range of String(parameters["IPs"] ?? "").split(/\s*,\s*/))
        this.#of("remoteAddress").exact(range.split("/")[0]);
      this.#of("remoteAddress").opaque("it is compared with ranges of addresses");
    }
    const odd = oddShareOf(strategy);
    if (odd !== null) this.unknowns.add(odd);
    const drawn = rolloutOf(strategy, pathOf);
    const extra = PLAIN.has(name) ? [] : drawn === null ? this.#custom(name) : this.#rollout(drawn);
    const first = variants?.[0]?.stickiness || String(parameters["stickiness"] ?? "");
    return {
      ...strategy,
      name: PLAIN.has(name) ? name : "default",
      constraints: [...constraints, ...extra],
      ...variants ? { variants: this.#variants(variants, String(parameters["groupId"]), first) } : {}
    };
  }
  #segment(id) {
    const segment = this.#segments.get(id);
    if (!segment) this.unknowns.add(`segment ${id} is not in the file`);
    return segment?.constraints ?? [];
  }
  #constraint(constraint) {
    const { contextName: attribute, operator } = constraint;
    if (operator === "DATE_AFTER" || operator === "DATE_BEFORE") {
      const moment = Date.parse(String(constraint.value));
      if (!Number.isNaN(moment)) for (const one of [moment - 1, moment, moment + 1]) this.#of(CLOCK).exact(one);
      return;
    }
    if (attribute === "currentTime") this.doubts.add("the time is compared as a text");
    if (!this.#read(constraint)) this.unknowns.add(`the library does not know the operator "${operator}"`);
  }
  #read(constraint) {
    const path = pathOf(constraint.contextName);
    const mixture = this.#mixtures.get(path) ?? emptyMixture();
    this.#mixtures.set(path, mixture);
    this.#tests.set(path, [...this.#tests.get(path) ?? [], constraint]);
    return readConstraint(constraint, this.#of(path), mixture);
  }
  #rollout(drawn) {
    if (drawn === "everybody") return [];
    if (drawn === "nobody") return [NEVER];
    return [{ contextName: this.#site(drawn), operator: "IN", values: [IN] }];
  }
  /** Its code is in the application: whether it holds, the file does not say. */
  #custom(name) {
    const undecided = name === "applicationHostname" ? "it depends on the machine that asks" : `the strategy "${name}" is code of the application`;
    const choices = [
      { value: IN, from: 0, to: 1 },
      { value: "out", from: 1, to: 2 }
    ];
    const site = this.#site({
      ring: 2,
      group: `custom ${name} ${this.#sites.length}`,
      keys: [],
      choices,
      keyless: "any",
      undecided
    });
    return [{ contextName: site, operator: "IN", values: [IN] }];
  }
  #variants(variants, seed, stickiness) {
    for (const { overrides = [] } of variants)
      for (const { contextName, values } of overrides) this.#read({ contextName, operator: "IN", values });
    const site = variantSite(variants, seed, stickiness, pathOf);
    if (site === null) return [...variants];
    if (typeof site !== "string") return drawnVariants(variants, this.#site(site));
    this.doubts.add(site);
    return [...variants];
  }
  #site(site) {
    const attribute = `__site${this.#sites.length}`;
    for (const key of site.keys) this.#of(key);
    this.#sites.push({ ...site, attribute });
    return attribute;
  }
  #of(path) {
    const known = this.#classes.get(path) ?? new Classes();
    this.#classes.set(path, known);
    return known;
  }
};

// src/extract/flags/unleash/load.ts
var MAX_NOTICES = 20;
function loadUnleash(path, text) {
  const { document, notices } = readUnleashDocument(path, text);
  if (notices.length > 0) return { subjects: [], notices: notices.slice(0, MAX_NOTICES) };
  const { features, segments } = document;
  let [plain, fresh] = [null, null];
  const engines = {
    plain: () => plain ??= openEngine(features, segments),
    fresh: () => fresh ??= openEngine(features, segments)
  };
  return { subjects: [...features.values()].map((feature) => subjectOf(feature, document, engines)), notices: [] };
}
function subjectOf(feature, { file, features, segments, pathOf: pathOf2 }, engines) {
  const { name, strategies = [], enabled } = feature;
  const path = pathOf2.get(name);
  const at2 = file.placeOf([...path, "name"]);
  const alone = [];
  return {
    key: name,
    at: at2,
    state: enabled ? "enabled" : "disabled",
    values: valuesOf(feature),
    words: wordsIn([feature, ...segments.values()]).filter((word) => word !== "currentTime"),
    pathOf: (attribute) => isOwnAttribute(attribute) ? attribute : `properties.${attribute}`,
    evaluate: (context, clock) => engines.plain().ask(name, context, clock),
    confirm: (context, clock) => engines.fresh().ask(name, context, clock),
    ruleAt(context, clock) {
      const decided = strategies.findIndex((strategy, index) => {
        const one = new Map(features).set(name, { ...feature, strategies: [strategy] });
        alone[index] ??= openEngine(one, segments);
        return alone[index].ask(name, context, clock).value !== false;
      });
      return decided < 0 || !enabled ? at2 : file.placeOf([...path, "strategies", decided]);
    },
    rewrite() {
      const { model, features: rewritten } = rewriteFlag(name, features, segments);
      const isRead = (attribute) => isOwnAttribute(attribute) || attribute.startsWith("__site");
      const engine = openEngine(rewritten, segments, isRead);
      return {
        model,
        evaluate: (context, clock) => engine.ask(name, context, clock),
        trace: (context, clock) => engine.trace(name, context, clock)
      };
    }
  };
}
function valuesOf({ variants = [], strategies = [] }) {
  const names = [...variants, ...strategies.flatMap((strategy) => strategy.variants ?? [])].map(({ name }) => name);
  const drawn = [...new Set(names)].map((name) => ({ value: name, variant: name }));
  return [{ value: false, variant: null }, { value: true, variant: null }, ...drawn];
}
export {
  loadUnleash
};

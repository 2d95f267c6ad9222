import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  atTime
} from "./chunk-3IWRMROJ.js";
import {
  CLOCK
} from "./chunk-OKPLDWVE.js";
import {
  watch
} from "./chunk-Z5NCPVMV.js";
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
  JAVASCRIPT,
  JAVASCRIPT_POINTS,
  isEndless,
  isPattern,
  stretchesOf,
  subsetsOf,
  writtenOut
} from "./chunk-DA4ZGP4H.js";
import {
  isMap,
  trouble,
  wordsIn
} from "./chunk-YXJSAF3F.js";
import "./chunk-E4KCALTW.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/extract/flags/vercel/shape.ts
var HINT = "write it as the datafile of the SDK does";
var isNumber = (value) => typeof value === "number";
var isPair = (value) => Array.isArray(value) && value.length === 2 && value.every(isNumber);
function rulesTrouble(file, rules, at, outcome) {
  if (!Array.isArray(rules)) return [trouble(file.placeOf(at), "`rules` is not a list", HINT)];
  return rules.flatMap((rule, index) => {
    const place = [...at, index];
    if (!isMap(rule) || !Array.isArray(rule["conditions"]))
      return [trouble(file.placeOf(place), "a rule has no list `conditions`", HINT)];
    return [
      ...rule["conditions"].flatMap(
        (one, position) => conditionTrouble(file, one, [...place, "conditions", position])
      ),
      ...outcome(file, rule["outcome"], [...place, "outcome"])
    ];
  });
}
function conditionTrouble(file, condition, at) {
  const [of, comparator, value] = Array.isArray(condition) ? condition : [];
  const isAccessor = Array.isArray(of) && of.length > 0 && of.every((one) => typeof one === "string" || isNumber(one));
  if (!isAccessor && of !== "segment" || typeof comparator !== "string")
    return [trouble(file.placeOf(at), "a condition names no attribute or no comparator", HINT)];
  if (of === "segment") {
    const isGood = /^!?eq$/.test(comparator) ? typeof value === "string" : /^!?oneOf$/.test(comparator) && Array.isArray(value);
    return isGood ? [] : [trouble(file.placeOf(at), "a condition on segments names none", HINT)];
  }
  if (isMap(value) && typeof value["pattern"] === "string" && isEndless(value["pattern"]))
    return [trouble(file.placeOf(at), ENDLESS_PATTERN, ENDLESS_HINT)];
  return [];
}
var outcomeTrouble = (file, outcome, at) => {
  if (isNumber(outcome)) return [];
  const wrong = (what) => [trouble(file.placeOf(at), what, HINT)];
  if (!isMap(outcome)) return wrong("an outcome is neither a variant nor a map");
  const { type, base, weights, slots, defaultVariant, startTimestamp, rollFromVariant, rollToVariant } = outcome;
  if (type === "experiment") return [];
  if (!Array.isArray(base) || !isNumber(defaultVariant)) return wrong("a draw needs `base` and `defaultVariant`");
  if (type === "split")
    return Array.isArray(weights) && weights.every(isNumber) ? [] : wrong("a split needs a list of numbers `weights`");
  if (type !== "rollout") return wrong("an outcome is of a type that the library does not know");
  const isGood = [startTimestamp, rollFromVariant, rollToVariant].every(isNumber);
  return isGood && Array.isArray(slots) && slots.every(isPair) ? [] : wrong("a rollout needs `startTimestamp`, `slots` and its two variants");
};
var targetsTrouble = (file, targets, at) => {
  const isList = (value) => Array.isArray(value);
  const isGood = isMap(targets) && Object.values(targets).every((one) => isMap(one) && Object.values(one).every(isList));
  return isGood ? [] : [trouble(file.placeOf(at), "targets are not lists by entity and attribute", HINT)];
};

// src/extract/flags/vercel/document.ts
var ASK = "save the datafile of the environment, as the SDK downloads or embeds it";
function readDocument(path, text) {
  const file = parseYaml(path, text);
  if (file.troubles.length > 0)
    return { document: null, notices: file.troubles.map(({ at, message, hint }) => trouble(at, message, hint)) };
  const root = isMap(file.value) ? file.value : {};
  const { definitions } = root;
  if (!isMap(definitions))
    return { document: null, notices: [trouble(file.placeOf([]), "there is no map `definitions`", ASK)] };
  const environment = typeof root["environment"] === "string" ? root["environment"] : "production";
  const segments = isMap(root["segments"]) ? root["segments"] : {};
  const notices = Object.entries(definitions).flatMap(
    ([key, one]) => definitionTrouble(file, key, one, ["definitions", key])
  );
  for (const [id, segment] of Object.entries(segments))
    notices.push(...segmentTrouble(file, segment, ["segments", id]));
  const document = {
    file,
    environment,
    definitions,
    segments
  };
  return { document, notices };
}
function definitionTrouble(file, key, definition, at) {
  if (!isMap(definition)) return [trouble(file.placeOf(at), `flag "${key}" is not a map`, ASK)];
  const { variants, environments } = definition;
  if (!Array.isArray(variants)) return [trouble(file.placeOfKey(at), `flag "${key}" has no list \`variants\``, ASK)];
  if (!isMap(environments)) return [trouble(file.placeOfKey(at), `flag "${key}" has no map \`environments\``, ASK)];
  return Object.entries(environments).flatMap(([name, config]) => {
    const place = [...at, "environments", name];
    if (typeof config === "number") return [];
    if (!isMap(config)) return [trouble(file.placeOf(place), "an environment is neither a variant nor a map", ASK)];
    if (typeof config["reuse"] === "string") return [];
    const targets = config["targets"] ?? [];
    if (!Array.isArray(targets)) return [trouble(file.placeOf([...place, "targets"]), "`targets` is not a list", ASK)];
    return [
      ...targets.flatMap((one, index) => targetsTrouble(file, one, [...place, "targets", index])),
      ...rulesTrouble(file, config["rules"] ?? [], [...place, "rules"], outcomeTrouble),
      ...outcomeTrouble(file, config["fallthrough"], [...place, "fallthrough"])
    ];
  });
}
function segmentTrouble(file, segment, at) {
  if (!isMap(segment)) return [trouble(file.placeOf(at), "a segment is not a map", ASK)];
  const lists = ["include", "exclude"].flatMap((name) => targetsTrouble(file, segment[name] ?? {}, [...at, name]));
  const rules = rulesTrouble(file, segment["rules"] ?? [], [...at, "rules"], (_, outcome, place) => {
    const isSplit = isMap(outcome) && Array.isArray(outcome["base"]) && typeof outcome["passPromille"] === "number";
    return outcome === 1 || isSplit ? [] : [trouble(file.placeOf(place), "a segment cannot decide so", ASK)];
  });
  return [...lists, ...rules];
}

// src/extract/flags/vercel/engine.ts
import { evaluate } from "./vendor/flags-vercel.js";
function ask(asked, entities, clock, codeDefault) {
  try {
    const { value, variantId, reason, errorMessage } = atTime(
      clock,
      () => silently(() => evaluate({ ...asked, entities, defaultValue: codeDefault }))
    );
    const isError = reason === "error";
    return { value: isError ? void 0 : value, variant: variantId, reason, error: errorMessage ?? null };
  } catch (error) {
    return { value: void 0, variant: null, reason: "error", error: error.message };
  }
}

// src/extract/flags/vercel/sites.ts
var IN = "in";
var REST = "rest";
var choiceName = (index) => `v${index}`;
var RING = 2 ** 32;
var WHOLE = 1e5;
var boundaryFor = (share, of) => Math.floor(share / of * RING);
function pathOf(accessor) {
  return accessor.map(
    (step) => String(step).replaceAll("\\", "\\\\").replaceAll(".", String.raw`\.`)
  ).join(".");
}
function drawOf(base, seed, limits) {
  const choices = [];
  let from = 0;
  for (const [value, limit] of [...limits, [REST, RING]]) {
    const to = Math.min(RING, Number.isNaN(limit) ? 0 : limit);
    if (to <= from) continue;
    choices.push({ value, from, to });
    from = to;
  }
  const key = pathOf(base);
  return { ring: RING, group: JSON.stringify([seed ?? 0, key]), keys: [key], choices, keyless: { value: REST } };
}
function splitSite(base, weights, seed) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  const limits = weights.map((weight, index) => {
    before += weight;
    return [choiceName(index), boundaryFor(before, total)];
  });
  return drawOf(base, seed, limits);
}
function shareSite(base, share, of, seed) {
  return drawOf(base, seed, [[IN, share >= of ? RING : boundaryFor(share, of)]]);
}
function segmentSite(base, passPromille, seed) {
  return shareSite(base, passPromille, WHOLE, seed);
}
function stagesOf({ startTimestamp, slots }) {
  const stages = [{ from: -Infinity, to: startTimestamp, share: 0 }];
  if (slots.length === 0) return [{ from: -Infinity, to: Infinity, share: 0 }];
  let [from, end] = [startTimestamp, startTimestamp];
  for (const [share, duration] of slots) {
    end += duration;
    if (end > from) stages.push({ from, to: end, share });
    from = Math.max(from, end);
  }
  return [...stages, { from, to: Infinity, share: WHOLE }];
}
function stageSite(rollout, { share }, seed) {
  const { base, rollFromVariant: old, rollToVariant: next } = rollout;
  if (share <= 0) return drawOf(base, seed, [[choiceName(old), RING]]);
  if (share >= WHOLE) return drawOf(base, seed, [[choiceName(next), RING]]);
  const limits = next < old ? [
    [choiceName(next), boundaryFor(share, WHOLE)],
    [choiceName(old), RING]
  ] : [
    [choiceName(old), boundaryFor(WHOLE - share, WHOLE)],
    [choiceName(next), RING]
  ];
  return drawOf(base, seed, limits);
}

// src/extract/flags/search/spellings.ts
function spellingsOf(text, exact) {
  const [lower, upper] = [text.toLowerCase(), text.toUpperCase()];
  const turned = Array.from(
    { length: Math.min(6, lower.length) },
    (_, index) => [lower.slice(0, index), lower[index].toUpperCase(), lower.slice(index + 1)].join("")
  );
  const all = [text, lower, upper, ...turned].filter((one) => one.toLowerCase() === lower);
  const hasFree = all.some((one) => !exact.includes(one)) || lower === upper;
  return { all, opaque: hasFree ? null : "it is compared with and without regard to case" };
}

// src/extract/flags/vercel/long-texts.ts
var LONG = "x".repeat(10001);
var MAX_WITHIN = 4;
function longTexts({ from, to, within }) {
  const middles = subsetsOf(within.slice(0, MAX_WITHIN)).map((set) => [LONG, ...set.flatMap((one) => [one, "x"])].join(""));
  return ["", ...from].flatMap((start) => ["", ...to].flatMap((end) => middles.map((middle) => start + middle + end)));
}
function longer(text, index) {
  return text.replace(LONG, `${LONG}${index}x`);
}

// src/extract/flags/vercel/values.ts
function testOf([, comparator, value, options]) {
  const isFlag = typeof options === "string" && options.includes("i");
  return { comparator, value, isFolded: isFlag || isMap(options) && options["i"] === true };
}
var COMPARATORS = /^(!?(eq|oneOf|startsWith|endsWith|contains|ex|regex)|contains(All|Any|None)Of|[gl]te?|before|after)$/;
var MAX_KINDS = 7;
function valuesFor(tests, met, isHashed) {
  const classes = new Classes();
  const found = {
    exact: [],
    folded: [],
    numbers: [],
    order: [],
    moments: [],
    lists: [],
    parts: { from: [], to: [], within: [] },
    hasPatterns: false
  };
  for (const test of tests) readTest(test, classes, found);
  const { exact, folded, numbers, order, moments, lists, parts, hasPatterns } = found;
  for (const value of exact) classes.exact(value);
  for (const text of folded) classes.exact(text, true);
  for (const number of numbers) classes.number(number);
  for (const text of order) classes.order(text);
  if (moments.length > 0) classes.irregular();
  if (order.length > 0 && numbers.length > order.filter(isNumeric).length)
    classes.opaque("it is compared as a number and by the order of texts");
  const isText = folded.length + Object.values(parts).flat().length > 0;
  if (numbers.length > 0 && (isText || hasPatterns)) classes.opaque("it is compared as a number and as a text");
  const said = (value) => tests.map((test) => met(test, value === ABSENT ? void 0 : value) ? "1" : "0").join("");
  if (isHashed) return hashedValues(classes, found, said);
  const reps = stretchesOf([...numbers, ...exact.filter((one) => typeof one === "number")]);
  const kinds = kindsOf(lists, met);
  if (kinds === null) classes.opaque("too many kinds of members of a list are told apart");
  const values = [
    ...exact,
    ...reps,
    ...momentTexts(moments),
    ...folded.flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()]),
    "other",
    ...reps.flatMap((rep) => [String(rep), writtenOut(rep), [rep]]),
    "",
    7,
    true,
    false,
    null,
    ...subsetsOf(kinds ?? [])
  ];
  for (const value of values) classes.tried(value);
  if (hasPatterns) classes.deafFrom(LONG.length);
  return classes.build(said);
}
function readTest({ comparator, value, isFolded }, classes, found) {
  const plain = comparator.replace(/^!/, "");
  switch (plain) {
    case "eq":
    case "oneOf":
      for (const one of plain === "eq" ? [value] : Array.isArray(value) ? value : []) {
        if (isFolded && typeof one === "string") found.folded.push(one);
        else found.exact.push(one);
      }
      return;
    case "startsWith":
    case "endsWith":
    case "contains":
      if (typeof value !== "string") return;
      found.parts[plain === "startsWith" ? "from" : plain === "endsWith" ? "to" : "within"].push(value);
      classes[plain === "startsWith" ? "prefix" : plain === "endsWith" ? "suffix" : "part"](value, isFolded);
      return;
    case "gt":
    case "gte":
    case "lt":
    case "lte":
      if (typeof value === "string") found.order.push(value);
      if (typeof value === "number" || typeof value === "string" && isNumeric(value))
        found.numbers.push(Number(value));
      return;
    case "regex":
      readPattern(value, classes, found);
      return;
    case "before":
    case "after":
      if (typeof value === "string" && !Number.isNaN(Date.parse(value))) found.moments.push(Date.parse(value));
      return;
    case "containsAllOf":
    case "containsAnyOf":
    case "containsNoneOf":
      if (!Array.isArray(value)) return;
      if (value.some((one) => typeof one !== "string")) classes.opaque("its list is compared with more than texts");
      found.lists.push({ comparator, value, isFolded });
      return;
    default:
  }
}
function readPattern(value, classes, found) {
  if (!isMap(value) || value["type"] !== "regex") return;
  found.hasPatterns = true;
  const [source, flags] = [String(value["pattern"]), String(value["flags"] ?? "")];
  if (flags.includes("v")) classes.opaque("it is matched with a pattern of a new kind");
  else if (isPattern(source, flags))
    classes.pattern(source, flags.includes("u") ? JAVASCRIPT_POINTS : JAVASCRIPT, {
      folded: flags.includes("i"),
      lines: flags.includes("m"),
      dots: flags.includes("s")
    });
}
var isNumeric = (text) => !Number.isNaN(Number(text));
function momentTexts(moments) {
  return moments.flatMap((moment) => [moment - 1, moment, moment + 1]).flatMap((moment) => {
    const text = new Date(moment).toISOString();
    return [text, text.replace("Z", "+00:00")];
  });
}
function hashedValues(classes, { numbers, order, folded, lists, parts, hasPatterns }, said) {
  const seen = /* @__PURE__ */ new Set([said(ABSENT)]);
  for (const value of [7, null, true, false])
    if (!seen.has(said(value))) {
      seen.add(said(value));
      classes.exact(value);
    }
  if (hasPatterns && (order.length > 0 || folded.length > 0 || parts.within.length > MAX_WITHIN))
    classes.opaque("it is hashed and compared as a text in several ways");
  if (lists.length > 0) classes.opaque("it is hashed and compared as a list");
  const { classes: built, every, opaque } = classes.build();
  const more = stretchesOf(numbers).map((number) => ({
    value: writtenOut(number),
    others: (index) => writtenOut(number, index + 1)
  }));
  const long = (hasPatterns ? longTexts(parts) : []).map((value) => ({
    value,
    others: (index) => longer(value, index)
  }));
  return { classes: [...built, ...more, ...long], every: [...every, ...more], opaque };
}
function kindsOf(lists, met) {
  const each = lists.flatMap(
    (test) => test.comparator === "containsAllOf" ? test.value.map((one) => ({ ...test, value: [one] })) : [test]
  );
  const written = lists.flatMap(({ value }) => value);
  const kinds = /* @__PURE__ */ new Map();
  for (const one of [...written.flatMap((text) => spellingsOf(text, []).all), "other", "another", 7, null]) {
    const name = each.map((test) => met(test, [one]) ? "1" : "0").join("");
    if (!kinds.has(name)) kinds.set(name, one);
  }
  return lists.length === 0 ? [] : kinds.size > MAX_KINDS ? null : [...kinds.values()];
}

// src/extract/flags/vercel/rewrite.ts
var TIME = "__clock";
var NOBODY = { type: "split", base: [], passPromille: 0 };
function rewriteFlag(key, document) {
  return new Reading(document.definitions[key], document).rewritten();
}
function activeIn(definition, environment) {
  const seen = /* @__PURE__ */ new Set();
  for (let name = environment; !seen.has(name); ) {
    seen.add(name);
    const config = Object.hasOwn(definition.environments, name) ? definition.environments[name] : void 0;
    if (typeof config !== "object") return null;
    if (!("reuse" in config)) return { name, config };
    name = config.reuse;
  }
  return null;
}
var Reading = class {
  #definition;
  #document;
  #tests = /* @__PURE__ */ new Map();
  #sites = [];
  #segments = {};
  #moments = /* @__PURE__ */ new Set();
  #doubts = /* @__PURE__ */ new Set();
  #unknowns = /* @__PURE__ */ new Set();
  constructor(definition, document) {
    this.#definition = definition;
    this.#document = document;
  }
  rewritten() {
    const { environment } = this.#document;
    const active = activeIn(this.#definition, environment);
    if (!active && typeof this.#definition.environments[environment] !== "number")
      this.#unknowns.add(`nothing is said of the environment "${environment}", or it reuses one of which nothing is`);
    const environments = active ? { [environment]: this.#active(active.config) } : this.#definition.environments;
    const definition = { ...this.#definition, environments };
    delete definition.experiment;
    return { asked: { definition, environment, segments: this.#segments }, model: this.#model() };
  }
  #model() {
    const hashed = new Set(this.#sites.flatMap(({ keys }) => keys));
    const attributes = /* @__PURE__ */ new Map();
    for (const path of /* @__PURE__ */ new Set([...this.#tests.keys(), ...hashed]))
      attributes.set(path, valuesFor(this.#tests.get(path) ?? [], isMet, hashed.has(path)));
    if (this.#moments.size > 0) {
      const clock = new Classes();
      for (const moment of this.#moments) clock.exact(moment);
      attributes.set(CLOCK, clock.build());
    }
    return { attributes, sites: this.#sites, doubts: [...this.#doubts], unknowns: [...this.#unknowns] };
  }
  #active({ targets = [], rules = [], fallthrough }) {
    for (const list of targets) this.#targets(list);
    const all = rules.flatMap(({ conditions, outcome }) => this.#drawn(this.#conditions(conditions), outcome));
    const rest = this.#drawn([], fallthrough);
    return { targets, rules: [...all, ...rest.slice(0, -1)], fallthrough: rest.at(-1).outcome };
  }
  /** One rule for each variant that may be drawn; the last is for whoever is left. */
  #weighed(base, weights, seed) {
    const isFit = weights.every((weight) => weight >= 0) && weights.some((weight) => weight > 0);
    if (!isFit) this.#unknowns.add("the weights of a split add up to nothing, or one of them is below 0");
    return splitSite(base, weights, seed);
  }
  #drawn(conditions, outcome) {
    const rule = (to, ...more) => ({ conditions: [...conditions, ...more], outcome: to });
    if (typeof outcome === "number") return [rule(outcome)];
    const { seed, experiment } = this.#definition;
    if (outcome.type === "split") {
      const { base, weights, defaultVariant } = outcome;
      return [
        ...this.#split(this.#weighed(base, weights, seed)).map((one) => rule(one.index, one.is)),
        rule(defaultVariant)
      ];
    }
    if (outcome.type === "experiment") {
      if (!experiment) return [rule(-1)];
      const { base, weights, defaultVariant, rampPercentage = 100, enrollmentSeed } = experiment;
      const enrolled = this.#is(shareSite(base, rampPercentage, 100, enrollmentSeed), IN);
      const split = this.#split(this.#weighed(base, weights, seed));
      return [...split.map((one) => rule(one.index, enrolled, one.is)), rule(defaultVariant)];
    }
    const stages = stagesOf(outcome).flatMap((stage) => {
      const time = [];
      if (Number.isFinite(stage.from)) time.push([[TIME], "gte", stage.from]);
      if (Number.isFinite(stage.to)) time.push([[TIME], "lt", stage.to]);
      if (Number.isFinite(stage.from)) this.#moments.add(stage.from);
      return this.#split(stageSite(outcome, stage, seed)).map((one) => rule(one.index, ...time, one.is));
    });
    return [...stages, rule(outcome.defaultVariant)];
  }
  #split(draw) {
    const site = this.#site(draw);
    return draw.choices.flatMap(
      ({ value }) => value === REST ? [] : [{ index: Number(String(value).slice(1)), is: [[site], "eq", value] }]
    );
  }
  #is(draw, value) {
    return [[this.#site(draw)], "eq", value];
  }
  #conditions(conditions) {
    for (const condition of conditions) {
      const [of, comparator, value] = condition;
      if (of === "segment") for (const id of Array.isArray(value) ? value : [value]) this.#segment(String(id));
      else this.#test(of, testOf(condition));
      if (!COMPARATORS.test(comparator)) this.#unknowns.add(`the library does not know the comparator "${comparator}"`);
    }
    return [...conditions];
  }
  #test(accessor, test) {
    const path = pathOf(accessor);
    if (accessor.some((step) => step in Object.prototype))
      this.#doubts.add(`it asks for "${path}", which is no attribute of a person`);
    this.#tests.set(path, [...this.#tests.get(path) ?? [], test]);
  }
  #segment(id) {
    if (Object.hasOwn(this.#segments, id)) return;
    const segment = Object.hasOwn(this.#document.segments, id) ? this.#document.segments[id] : void 0;
    if (!segment) {
      this.#unknowns.add(`the segment "${id}" is not in the file`);
      return;
    }
    this.#segments[id] = segment;
    for (const list of [segment.include, segment.exclude]) if (list) this.#targets(list);
    const rules = segment.rules?.flatMap(({ conditions, outcome }) => {
      const own = this.#conditions(conditions);
      if (outcome === 1) return [{ conditions: own, outcome }];
      const drawn = this.#is(segmentSite(outcome.base, outcome.passPromille, this.#definition.seed), IN);
      return [
        { conditions: [...own, drawn], outcome: 1 },
        { conditions: own, outcome: NOBODY }
      ];
    });
    this.#segments[id] = rules ? { ...segment, rules } : segment;
  }
  #targets(targets) {
    for (const [entity, attributes] of Object.entries(targets))
      for (const [attribute, value] of Object.entries(attributes))
        this.#test([entity, attribute], { comparator: "oneOf", value, isFolded: false });
  }
  #site(draw) {
    const attribute = `__site${this.#sites.length}`;
    this.#sites.push({ ...draw, attribute });
    return attribute;
  }
};
var isMet = ({ comparator, value, isFolded }, of) => {
  const condition = [["x"], comparator, value, isFolded ? { i: true } : void 0];
  const environments = { one: { rules: [{ conditions: [condition], outcome: 1 }], fallthrough: 0 } };
  const definition = { variants: [false, true], environments };
  return ask({ definition, environment: "one", segments: {} }, { x: of }, 0).value === true;
};

// src/extract/flags/vercel/load.ts
var MAX_NOTICES = 20;
function loadVercel(path, text) {
  const { document, notices } = readDocument(path, text);
  if (document === null) return { subjects: [], notices: notices.slice(0, MAX_NOTICES) };
  const { definitions } = document;
  const isEndless2 = notices.some(({ message }) => message === ENDLESS_PATTERN);
  const answer = (key, context, clock, codeDefault) => isEndless2 || !Object.hasOwn(definitions, key) ? null : ask(askedOf(definitions[key], document), context, clock, codeDefault);
  if (notices.length > 0) return { subjects: [], notices: notices.slice(0, MAX_NOTICES), ask: answer };
  const shared = wordsIn(document.segments);
  return { subjects: Object.keys(definitions).map((key) => subjectOf(key, document, shared)), notices: [], ask: answer };
}
function askedOf(definition, { environment, segments }) {
  return { definition, environment, segments };
}
function subjectOf(key, document, shared) {
  const { file, environment } = document;
  const definition = document.definitions[key];
  const { variants, variantIds = [] } = definition;
  const path = ["definitions", key];
  const at = file.placeOfKey(path);
  const isPaused = typeof definition.environments[environment] === "number";
  const plain = askedOf(definition, document);
  let fresh = null;
  return {
    key,
    at,
    state: isPaused ? "disabled" : "enabled",
    values: variants.map((value, index) => ({ value, variant: variantIds[index] ?? null })),
    words: [.../* @__PURE__ */ new Set([...wordsIn(definition), ...shared])].filter((word) => !word.startsWith("__")),
    pathOf: (name) => name.includes(".") ? name : `user.${name}`,
    evaluate: (context, clock) => ask(plain, context, clock),
    confirm: (context, clock) => ask(fresh ??= structuredClone(plain), context, clock),
    ruleAt: (context, clock) => {
      if (isPaused) return file.placeOf([...path, "environments", environment]);
      const part = decidedBy(plain, context, clock);
      return part === null ? at : file.placeOf([...path, "environments", ...part]);
    },
    rewrite: () => rewrittenOn(key, document)
  };
}
function decidedBy(asked, context, clock) {
  const active = activeIn(asked.definition, asked.environment);
  const { reason } = ask(asked, context, clock);
  if (active === null || reason === "error") return null;
  const { name, config } = active;
  if (reason === "fallthrough") return [name, "fallthrough"];
  const isDecided = (part) => {
    const environments = { one: { fallthrough: 0, ...part } };
    const alone = { ...asked, definition: { ...asked.definition, environments }, environment: "one" };
    return ask(alone, context, clock).reason === reason;
  };
  if (reason === "target_match") {
    const index = (config.targets ?? []).findIndex((list) => isDecided({ targets: [list] }));
    return [name, "targets", index];
  }
  return [name, "rules", (config.rules ?? []).findIndex((rule) => isDecided({ rules: [rule] }))];
}
function rewrittenOn(key, document) {
  const { asked, model } = rewriteFlag(key, document);
  const at = (context, clock) => ({ ...context, [TIME]: clock });
  return {
    model,
    evaluate: (context, clock) => ask(asked, at(context, clock), clock),
    trace(context, clock) {
      const reads = /* @__PURE__ */ new Set();
      const outcome = ask(asked, watch(at(context, clock), reads), clock);
      return { outcome, reads: [...reads].map((read) => read === TIME ? CLOCK : read) };
    }
  };
}
export {
  loadVercel
};

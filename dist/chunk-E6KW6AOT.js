import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  watch
} from "./chunk-Z5NCPVMV.js";
import {
  parseYaml
} from "./chunk-PYE35P5D.js";
import {
  Classes,
  JAVASCRIPT,
  isEndless,
  isPattern
} from "./chunk-DA4ZGP4H.js";
import {
  isMap,
  trouble,
  wordsIn
} from "./chunk-YXJSAF3F.js";
import "./chunk-E4KCALTW.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/extract/flags/flagsmith/context.ts
function traitOf(property) {
  if (!property.startsWith("$.")) return property;
  const found = /^\$\.identity\.traits(?:\.(.+)|\['(.+)'\])$/.exec(property);
  return found ? found[1] ?? found[2] : null;
}

// src/extract/flags/flagsmith/document.ts
import { buildEnvironmentModel, getEvaluationContext } from "./vendor/flags-flagsmith.js";
var ASK = "save what `/api/v1/environment-document/` answers for the environment";
var EMPTY = { environment: { key: "", name: "" }, features: {}, segments: {} };
function readFlagsmithDocument(path, text) {
  const file = parseYaml(path, text);
  const [flagAt, segmentAt] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const keyless = /* @__PURE__ */ new Set();
  const notices = file.troubles.map(({ at, message, hint }) => trouble(at, message, hint));
  const done = (context = EMPTY) => ({ document: { file, context, flagAt, segmentAt, keyless }, notices });
  if (notices.length > 0) return done();
  const root = isMap(file.value) ? file.value : {};
  const check = new Shape(file);
  const isDocument = Array.isArray(root["feature_states"]);
  const base = !isDocument && isMap(root["context"]) ? ["context"] : [];
  const asked = base.length > 0 ? root["context"] : root;
  if (isDocument) check.environment(root, flagAt, segmentAt, keyless);
  else if (isMap(asked["features"])) check.context(asked, base, flagAt, segmentAt);
  else notices.push(trouble(file.placeOf([]), "there are no `feature_states`", ASK));
  notices.push(...check.notices);
  if (notices.length > 0) return done();
  if (!isDocument) return done({ ...EMPTY, ...asked });
  try {
    const project = { organisation: {}, ...root["project"] };
    const model = buildEnvironmentModel(withKeys({ ...root, project }));
    return done(getEvaluationContext(model, void 0, void 0, true));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    notices.push(trouble(file.placeOf([]), `the SDK does not read it: ${message}`, ASK));
    return done();
  }
}
function withKeys(value) {
  if (Array.isArray(value)) return value.map(withKeys);
  if (!isMap(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withKeys(one)]));
  return isMap(copy["feature"]) && "enabled" in copy ? { featurestate_uuid: "unknown", ...copy } : copy;
}
var Shape = class {
  notices = [];
  #file;
  constructor(file) {
    this.#file = file;
  }
  environment(root, flagAt, segmentAt, keyless) {
    this.#states(root["feature_states"], ["feature_states"], (name, at, state) => {
      if (flagAt.has(name)) this.#say([...at, "feature", "name"], `flag "${name}" stands here a second time`);
      flagAt.set(name, at);
      if (state["django_id"] === void 0 && typeof state["featurestate_uuid"] !== "string") keyless.add(name);
    });
    if (!isMap(root["project"])) this.#say([], "there is no `project` with its segments");
    const project = isMap(root["project"]) ? root["project"] : {};
    this.#each(project["segments"] ?? [], ["project", "segments"], (segment, at) => {
      if (segment["id"] === void 0 || segment["id"] === null) this.#say(at, "a segment has no `id`");
      segmentAt.set(String(segment["name"]), at);
      this.#rules(segment["rules"], [...at, "rules"], true);
      this.#states(segment["feature_states"], [...at, "feature_states"], (name, _, state) => {
        if (state["django_id"] === void 0 && typeof state["featurestate_uuid"] !== "string") keyless.add(name);
      });
    });
    this.#each(root["identity_overrides"] ?? [], ["identity_overrides"], (identity, at) => {
      if (typeof identity["identifier"] !== "string") this.#say(at, "an override names no `identifier`");
      this.#states(identity["identity_features"] ?? [], [...at, "identity_features"], () => {
      });
    });
  }
  context(asked, base, flagAt, segmentAt) {
    if (!isMap(asked["environment"])) this.#say(base, "there is no `environment`");
    for (const [key, feature] of Object.entries(asked["features"])) {
      const at = [...base, "features", key];
      if (!isMap(feature) || typeof feature["name"] !== "string" || typeof feature["enabled"] !== "boolean")
        this.#say(at, `flag "${key}" has no name or does not say whether it is enabled`);
      else flagAt.set(feature["name"], at);
    }
    const segments = asked["segments"] ?? {};
    if (!isMap(segments)) return this.#say([...base, "segments"], "`segments` is not a map");
    for (const [key, segment] of Object.entries(segments)) {
      const at = [...base, "segments", key];
      if (!isMap(segment)) this.#say(at, `segment "${key}" is not a map`);
      else {
        segmentAt.set(String(segment["name"]), at);
        this.#rules(segment["rules"], [...at, "rules"], false);
      }
    }
  }
  #states(written, base, take) {
    this.#each(written, base, (state, at) => {
      const feature = isMap(state["feature"]) ? state["feature"] : {};
      if (typeof feature["name"] !== "string") this.#say(at, "a state of a flag does not say of which");
      else if (typeof state["enabled"] !== "boolean")
        this.#say(at, `flag "${feature["name"]}" does not say whether it is enabled`);
      else take(feature["name"], at, state);
      this.#each(
        state["multivariate_feature_state_values"] ?? [],
        [...at, "multivariate_feature_state_values"],
        (option, place) => {
          if (!isMap(option["multivariate_feature_option"]) || typeof option["percentage_allocation"] !== "number")
            this.#say(place, "a variant needs a value and a `percentage_allocation`");
        }
      );
    });
  }
  #rules(written, base, isStrict) {
    this.#each(written, base, (rule, at) => {
      for (const list of ["rules", "conditions"])
        if (!Array.isArray(rule[list]) && (isStrict || rule[list] !== void 0 && rule[list] !== null))
          this.#say(at, `a rule has no list \`${list}\``);
      if (Array.isArray(rule["rules"])) this.#rules(rule["rules"], [...at, "rules"], isStrict);
      if (!Array.isArray(rule["conditions"])) return;
      const property = isStrict ? "property_" : "property";
      this.#each(rule["conditions"], [...at, "conditions"], (condition, place) => {
        const { operator, value } = condition;
        if (typeof operator !== "string") this.#say(place, "a condition has no `operator`");
        if (operator === "REGEX" && isEndless(String(value)))
          this.#say(place, "this pattern can take for ever on some texts");
        const asked = condition[property];
        if (asked !== void 0 && asked !== null && typeof asked !== "string")
          this.#say(place, "a condition asks for something that is no name");
        if (typeof asked === "string" && traitOf(asked) === null && !/^\$\.[\w.]+$/.test(asked))
          this.#say(place, "a condition asks by a path that could run something");
      });
    });
  }
  #each(written, base, take) {
    if (!Array.isArray(written)) return this.#say(base, `\`${String(base.at(-1))}\` is not a list`);
    written.forEach((one, index) => {
      const at = [...base, index];
      if (isMap(one)) take(one, at);
      else this.#say(at, `an entry of \`${String(base.at(-1))}\` is not a map`);
    });
  }
  #say(at, message) {
    this.notices.push(trouble(this.#file.placeOf(at), message, ASK));
  }
};

// src/extract/flags/flagsmith/engine.ts
import { getEvaluationResult } from "./vendor/flags-flagsmith.js";
var SOMEBODY = "somebody";
function resultFor(engine, name, person) {
  const context = person === null ? engine : { ...engine, identity: person };
  const { flags } = getEvaluationResult(context);
  return Object.hasOwn(flags, name) ? flags[name] : null;
}
function personIn({ identifier, key, traits }) {
  return {
    identifier: identifier ?? SOMEBODY,
    ...key !== void 0 && { key },
    traits: isMap(traits) ? traits : {}
  };
}
var IDENTIFIER = "__identifier";
var NOTHING = "__never";
function personFor(context, reads = null) {
  const { identifier, traits } = personIn(context);
  const all = { ...traits, [IDENTIFIER]: identifier };
  return { identifier, traits: reads ? watch(all, reads, "traits.") : all };
}
function outcomeOf(result) {
  if (result === null) return { value: void 0, variant: null, reason: "NOT_FOUND", error: null };
  const { enabled, value, reason, variant = null } = result;
  const isBare = value === null || value === void 0 || value === "";
  return { value: enabled ? isBare ? true : value : false, variant, reason, error: null };
}
function byFlag({ environment, features, segments }) {
  const each = /* @__PURE__ */ new Map();
  const of = (name) => {
    const own = each.get(name) ?? { environment, features: {}, segments: {} };
    each.set(name, own);
    return own;
  };
  for (const [key, feature] of Object.entries(features)) of(feature.name).features[key] = feature;
  for (const [key, segment] of Object.entries(segments))
    for (const override of segment.overrides ?? []) {
      const { segments: own } = of(override.name);
      own[key] = { ...segment, overrides: [...own[key]?.overrides ?? [], override] };
    }
  return each;
}

// src/extract/flags/flagsmith/deciding.ts
import { traitsMatchSegmentCondition } from "./vendor/flags-flagsmith.js";
function readsDeciding({ environment, segments }, context) {
  const reads = /* @__PURE__ */ new Set();
  const asked = { environment, identity: personFor(context, reads) };
  const holds = (segment) => (condition) => traitsMatchSegmentCondition(condition, segment.key, asked);
  inOrderOfPriority(segments).some(
    (segment) => segment.rules.length > 0 && segment.rules.every((rule) => isMet(rule, holds(segment)))
  );
  return [...reads].flatMap(
    (read2) => read2 === `traits.${NOTHING}` ? [] : [read2 === `traits.${IDENTIFIER}` ? "identifier" : read2]
  );
}
function inOrderOfPriority(segments) {
  const rank = ({ overrides = [] }) => overrides[0]?.priority ?? Infinity;
  return Object.values(segments).sort((a, b) => rank(a) === rank(b) ? 0 : rank(a) < rank(b) ? -1 : 1);
}
function isMet(rule, holds) {
  const { type, conditions = [], rules = [] } = rule;
  return combined(type, conditions ?? [], holds) && combined(type, rules ?? [], (one) => isMet(one, holds));
}
function combined(type, parts, holds) {
  if (parts.length === 0) return true;
  if (type === "ALL") return parts.every(holds);
  if (type === "ANY") return parts.some(holds);
  return type === "NONE" && !parts.some(holds);
}

// src/extract/flags/flagsmith/classes.ts
import { traitsMatchSegmentCondition as traitsMatchSegmentCondition2 } from "./vendor/flags-flagsmith.js";
var ORDER = /^(GREATER|LESS)_THAN(_INCLUSIVE)?$/;
var KNOWN = /^((NOT_)?EQUAL|(GREATER|LESS)_THAN(_INCLUSIVE)?|(NOT_)?CONTAINS|REGEX|MODULO|IN|IS_(NOT_)?SET)$/;
var isKnown = (operator) => KNOWN.test(operator);
var SEMVER = ":semver";
var FORM = { isBare: false, isShortened: false };
var VERSION = /^\s*v?\d+(?:\.\d+){2}(?:-[\dA-Za-z.-]+)?(?:\+[\dA-Za-z.-]+)?\s*$/;
function classesFor(conditions, isHashed) {
  const classes = new Classes();
  for (const condition of conditions) read(condition, classes);
  for (const value of [true, false, 0, 1, ""]) classes.exact(value);
  const said = (value) => conditions.map((condition) => answer(condition, value)).join("");
  return classes.build(isHashed ? void 0 : said);
}
function read({ operator, value }, classes) {
  const text = String(value);
  const isVersion = text.endsWith(SEMVER);
  const plain = isVersion ? text.slice(0, -SEMVER.length) : text;
  if (operator === "REGEX") {
    classes.spoken();
    if (text !== "" && isPattern(text)) classes.pattern(text, JAVASCRIPT);
  } else if (operator === "MODULO") classes.opaque("it is divided");
  else if (operator === "CONTAINS") classes.part(plain);
  else if (operator === "NOT_CONTAINS") classes.part(text);
  else if (operator === "IN") {
    for (const one of listed(value)) {
      classes.exact(one);
      if (String(Number(one)) === one) classes.number(Number(one));
    }
  } else if (isVersion && operator !== "NOT_EQUAL") {
    classes.tried(plain);
    if (VERSION.test(plain)) classes.version(plain.trim().replace(/\+.*$/, ""), FORM);
  } else if (/EQUAL|THAN/.test(operator)) {
    classes.exact(plain);
    const number = Number.parseFloat(plain);
    if (!Number.isNaN(number)) classes.number(number);
    if (ORDER.test(operator)) classes.order(plain);
  }
}
function answer(condition, value) {
  const name = traitOf(condition.property);
  const traits = typeof value === "symbol" ? {} : { [name]: value };
  try {
    return traitsMatchSegmentCondition2(condition, "", { identity: { traits } }) ? "1" : "0";
  } catch {
    return "e";
  }
}
function listed(value) {
  if (Array.isArray(value)) return value.map(String);
  try {
    const parsed = JSON.parse(String(value));
    if (Array.isArray(parsed)) return parsed.map(String);
  } catch {
  }
  return String(value).split(",");
}

// src/extract/flags/flagsmith/model.ts
import { traitsMatchSegmentCondition as traitsMatchSegmentCondition3 } from "./vendor/flags-flagsmith.js";

// src/extract/flags/flagsmith/sites.ts
var RING = 9998;
var IN = "in";
var percentOf = (hash) => hash / 9998 * 100;
function firstHash(holds) {
  let [from, to] = [0, RING];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(percentOf(middle))) to = middle;
    else from = middle + 1;
  }
  return from;
}
function splitSite({ value, property }, segmentKey) {
  const limit = Number.parseFloat(String(value));
  if (Number.isNaN(limit)) return null;
  const edge = firstHash((percent) => percent > limit);
  const choices = [
    { value: IN, from: 0, to: edge },
    { value: "out", from: edge, to: RING }
  ];
  return {
    ring: RING,
    group: JSON.stringify([segmentKey, property ? "identifier" : "key"]),
    keys: ["identifier"],
    choices: choices.filter(({ from, to }) => from < to),
    keyless: { value: "out" }
  };
}
function variantsOf({ variants = [] }) {
  const rank = ({ priority }) => priority ?? Infinity;
  return [...variants].sort((a, b) => rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0);
}
var choiceName = (index) => `v${index}`;
var REST = "rest";
function variantSite(feature, isKeyless) {
  const weights = variantsOf(feature).map(({ weight }) => weight);
  if (weights.some((weight) => typeof weight !== "number" || weight < 0))
    return "the weights of its variants are no shares";
  let before = 0;
  const choices = weights.map((weight, index) => {
    const [from, to] = [before, before + weight];
    before = to;
    return { value: choiceName(index), from: firstHash((one) => one >= from), to: firstHash((one) => one >= to) };
  });
  const end = choices.at(-1)?.to ?? 0;
  const all = [...choices, { value: REST, from: end, to: RING }].filter(({ from, to }) => from < to);
  return {
    ring: RING,
    group: JSON.stringify([feature.key, "key"]),
    keys: ["identifier"],
    choices: all,
    keyless: { value: REST },
    ...isKeyless && { undecided: "the number that its variants are drawn with is not in the file" }
  };
}

// src/extract/flags/flagsmith/model.ts
var NEVER = { property: NOTHING, operator: "IS_SET", value: "" };
var ALWAYS = { property: NOTHING, operator: "IS_NOT_SET", value: "" };
function rewriteFlag({ environment, features, segments }, keyless) {
  const reading = new Reading(environment, keyless);
  const rewritten2 = [];
  for (const segment of Object.values(segments)) {
    const rules = segment.rules.map((rule) => reading.rule(rule, segment.key));
    for (const override of segment.overrides ?? []) {
      const { drawn, rest } = reading.drawn(override);
      for (const { test, feature } of drawn)
        rewritten2.push({ ...segment, rules: [...rules, test], overrides: [feature] });
      rewritten2.push({ ...segment, rules, overrides: [rest] });
    }
  }
  const plain = {};
  for (const [key, feature] of Object.entries(features)) {
    const { drawn, rest } = reading.drawn(feature);
    plain[key] = rest;
    for (const { test, feature: one } of drawn)
      rewritten2.push({ key, name: feature.name, rules: [test], overrides: [{ ...one, priority: Infinity }] });
  }
  const named = Object.fromEntries(rewritten2.map((segment, index) => [`s${index}`, segment]));
  return { ...reading.done(), context: { environment, features: plain, segments: named } };
}
var Reading = class {
  #environment;
  #keyless;
  #sites = [];
  #conditions = /* @__PURE__ */ new Map();
  #identifiers = new Classes();
  #doubts = /* @__PURE__ */ new Set();
  #unknowns = /* @__PURE__ */ new Set();
  constructor(environment, keyless) {
    this.#environment = environment;
    this.#keyless = keyless;
  }
  rule({ type, conditions = [], rules = [] }, segmentKey) {
    if (!/^(ALL|ANY|NONE)$/.test(type)) this.#unknowns.add(`the library does not know the kind of rule "${type}"`);
    return {
      type,
      conditions: (conditions ?? []).map((condition) => this.#condition(condition, segmentKey)),
      rules: (rules ?? []).map((rule) => this.rule(rule, segmentKey))
    };
  }
  /** A flag with variants: one flag for each of them, and what nobody draws. */
  drawn(feature) {
    const { variants, ...rest } = feature;
    if (!variants || variants.length === 0) return { drawn: [], rest: feature };
    const total = variants.reduce((sum, { weight }) => sum + weight, 0);
    if (total > 100.001) this.#unknowns.add(`the shares of its variants add up to ${total} %`);
    const site = variantSite(feature, this.#keyless.has(feature.name));
    if (typeof site === "string") {
      this.#doubts.add(site);
      return { drawn: [], rest: feature };
    }
    const attribute = this.#site(site);
    const drawn = variantsOf(feature).map(({ value }, index) => {
      const condition = { property: attribute, operator: "EQUAL", value: choiceName(index) };
      return { test: { type: "ALL", conditions: [condition], rules: [] }, feature: { ...rest, value } };
    });
    return { drawn, rest };
  }
  done() {
    const attributes = /* @__PURE__ */ new Map();
    for (const [trait, conditions] of this.#conditions)
      attributes.set(`traits.${trait.replaceAll(".", String.raw`\.`)}`, classesFor(conditions, false));
    attributes.set("identifier", { ...this.#identifiers.build(), required: true });
    const [doubts, unknowns] = [[...this.#doubts], [...this.#unknowns]];
    return { model: { attributes, sites: this.#sites, doubts, unknowns } };
  }
  #condition(condition, segmentKey) {
    const { property, operator, value } = condition;
    if (operator === "PERCENTAGE_SPLIT") return this.#split(condition, segmentKey);
    if (!property) return condition;
    if (!isKnown(operator)) this.#unknowns.add(`the library does not know the operator "${operator}"`);
    const trait = traitOf(property);
    if (trait !== null) {
      if (trait in {}) this.#unknowns.add(`no trait can be called "${trait}"`);
      else this.#conditions.set(trait, [...this.#conditions.get(trait) ?? [], condition]);
    } else if (property === "$.identity.identifier") {
      if (operator === "IN") for (const one of listed(value)) this.#identifiers.exact(one);
      else if (operator === "EQUAL" || operator === "NOT_EQUAL") this.#identifiers.exact(String(value));
      else this.#identifiers.opaque("it is compared in a way that is not followed");
      return { ...condition, property: IDENTIFIER };
    } else if (/^\$\.environment\.(key|name)$/.test(property)) {
      return traitsMatchSegmentCondition3(condition, "", { environment: this.#environment }) ? ALWAYS : NEVER;
    } else this.#doubts.add(`it asks by a path that is not followed: ${property}`);
    return condition;
  }
  #split(condition, segmentKey) {
    const { property } = condition;
    const isKey = !property || property === "$.identity.key" || property === "$.identity.identifier";
    if (!isKey) {
      if (!property.startsWith("$.")) return NEVER;
      this.#doubts.add(`it draws people by a path that is not followed: ${property}`);
      return condition;
    }
    const site = splitSite(
      { ...condition, property: property === "$.identity.identifier" ? property : null },
      segmentKey
    );
    return site ? { property: this.#site(site), operator: "EQUAL", value: IN } : NEVER;
  }
  #site(site) {
    const attribute = `__site${this.#sites.length}`;
    this.#sites.push({ ...site, attribute: `traits.${attribute}` });
    return attribute;
  }
};

// src/extract/flags/flagsmith/load.ts
var MAX_NOTICES = 20;
function loadFlagsmith(path, text) {
  const { document, notices } = readFlagsmithDocument(path, text);
  if (notices.length > 0) return { subjects: [], notices: notices.slice(0, MAX_NOTICES) };
  const { context } = document;
  const own = byFlag(context);
  return {
    subjects: Object.values(context.features).map((feature) => subjectOf(feature, document, own.get(feature.name))),
    notices: [],
    ask(key, { identity, ...flat }, _, codeDefault) {
      const asked = isMap(identity) ? identity : flat;
      const { identifier, key: own2, traits, ...more } = asked;
      const isNobody = Object.keys(asked).length === 0;
      const person = { identifier, key: own2, traits: { ...isMap(traits) ? traits : {}, ...more } };
      const result = resultFor(context, key, isNobody ? null : personIn(person));
      if (!result) return null;
      const { reason, variant = null, enabled } = result;
      const value = typeof codeDefault === "boolean" ? enabled : enabled ? result.value : void 0;
      return { value, variant, reason, error: null };
    }
  };
}
function subjectOf(feature, { file, flagAt, segmentAt, keyless }, own) {
  const { name } = feature;
  const path = flagAt.get(name);
  const at = file.placeOf("feature" in part(file.value, path) ? [...path, "feature", "name"] : path);
  let fresh = null;
  const states = [feature, ...Object.values(own.segments).flatMap(({ overrides = [] }) => overrides)];
  return {
    key: name,
    at,
    state: states.some(({ enabled }) => enabled) ? "enabled" : "disabled",
    values: valuesOf(states),
    words: wordsIn(own).filter((word) => word !== "identifier"),
    pathOf: (attribute) => `traits.${attribute.replaceAll(".", String.raw`\.`)}`,
    stranger: { identifier: SOMEBODY },
    evaluate: (person) => outcomeOf(resultFor(own, name, personIn(person))),
    confirm: (person) => outcomeOf(resultFor(fresh ??= structuredClone(own), name, personIn(person))),
    ruleAt(person) {
      const { reason } = outcomeOf(resultFor(own, name, personIn(person)));
      const segment = /segment=(.*)$/.exec(reason)?.[1];
      if (segment === "identity_overrides") return file.placeOf(["identity_overrides"]);
      const rule = segment === void 0 ? void 0 : segmentAt.get(segment);
      return rule ? file.placeOf([...rule, "name"]) : at;
    },
    rewrite: () => rewritten(own, name, keyless)
  };
}
function part(value, path) {
  const found = path.reduce(
    (at, step) => typeof at === "object" && at !== null ? at[step] : void 0,
    value
  );
  return isMap(found) ? found : {};
}
function valuesOf(states) {
  const all = states.flatMap((state) => {
    const values = [state.value, ...variantsOf(state).map(({ value }) => value)];
    return state.enabled ? values.map((value) => value ?? true) : [];
  });
  const distinct = new Map([false, ...all].map((value) => [JSON.stringify(value), value]));
  return [...distinct.values()].map((value) => ({ value, variant: null }));
}
function rewritten(own, name, keyless) {
  const { model, context } = rewriteFlag(own, keyless);
  return {
    model,
    evaluate: (person) => outcomeOf(resultFor(context, name, personFor(person))),
    trace: (person) => ({
      // Asked for when nothing is left to settle.
      get outcome() {
        return outcomeOf(resultFor(context, name, personFor(person)));
      },
      reads: readsDeciding(context, person)
    })
  };
}
export {
  loadFlagsmith
};

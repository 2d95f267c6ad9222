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
  ENDLESS_HINT,
  ENDLESS_PATTERN,
  JAVASCRIPT,
  contextWith,
  isEndless,
  isPattern
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

// src/extract/flags/launchdarkly/document.ts
var ASK = "save what the SDK downloads for the environment (`sdk/latest-all`), or write the file that its file data source reads";
function readDocument(path, text) {
  const file = parseYaml(path, text);
  const [flags, segments, pathOf2] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const document = { file, flags, segments, pathOf: pathOf2 };
  const notices = file.troubles.map(({ at, message, hint }) => trouble(at, message, hint));
  if (notices.length > 0) return { document, notices };
  const root = isMap(file.value) ? file.value : {};
  if (!isMap(root["flags"]) && !isMap(root["flagValues"]))
    return { document, notices: [trouble(file.placeOf([]), "there is no map `flags`", ASK)] };
  for (const [key, value] of Object.entries(isMap(root["flags"]) ? root["flags"] : {})) {
    const at = ["flags", key];
    const wrong = flagTrouble(file, key, value, at);
    notices.push(...wrong);
    if (wrong.length > 0) continue;
    flags.set(key, { salt: "", ...value, key });
    pathOf2.set(key, at);
  }
  for (const [key, value] of Object.entries(isMap(root["flagValues"]) ? root["flagValues"] : {})) {
    const at = ["flagValues", key];
    if (flags.has(key)) {
      notices.push(trouble(file.placeOfKey(at), `flag "${key}" stands here a second time`, "keep one of the two"));
      continue;
    }
    flags.set(key, { key, on: true, version: 1, salt: "", variations: [value], fallthrough: { variation: 0 } });
    pathOf2.set(key, at);
  }
  for (const [key, value] of Object.entries(isMap(root["segments"]) ? root["segments"] : {})) {
    const at = ["segments", key];
    if (!isMap(value)) notices.push(trouble(file.placeOf(at), `segment "${key}" is not a map`, ASK));
    else {
      notices.push(...clausesTrouble(file, value["rules"], [...at, "rules"]));
      segments.set(key, { salt: "", ...value, key });
    }
  }
  return { document, notices };
}
function flagTrouble(file, key, value, at) {
  if (!isName(key)) return [trouble(file.placeOfKey(at), `no flag can be called "${key}"`, "choose another name")];
  if (!isMap(value)) return [trouble(file.placeOf(at), `flag "${key}" is not a map`, ASK)];
  const wrong = [];
  if (typeof value["on"] !== "boolean")
    wrong.push(trouble(file.placeOfKey(at), `flag "${key}" does not say whether it is on`, ASK));
  if (!Array.isArray(value["variations"]))
    wrong.push(trouble(file.placeOfKey(at), `flag "${key}" has no list \`variations\``, ASK));
  for (const list of ["rules", "targets", "contextTargets", "prerequisites"])
    if (value[list] !== void 0 && value[list] !== null && !Array.isArray(value[list]))
      wrong.push(trouble(file.placeOf([...at, list]), `\`${list}\` is not a list`, ASK));
  if (value["fallthrough"] !== void 0 && !isMap(value["fallthrough"]))
    wrong.push(trouble(file.placeOf([...at, "fallthrough"]), "`fallthrough` is not a map", ASK));
  for (const [list, isGood] of Object.entries(ENTRIES))
    for (const [index, one] of (Array.isArray(value[list]) ? value[list] : []).entries())
      if (!isMap(one) || !isGood(one))
        wrong.push(trouble(file.placeOf([...at, list, index]), `an entry of \`${list}\` lacks something`, ASK));
  for (const [served, place] of servedIn(value, at))
    if (!isServed(served))
      wrong.push(trouble(file.placeOf(place), "a rollout has no list of variations with weights", ASK));
  return wrong.length > 0 ? wrong : clausesTrouble(file, value["rules"], [...at, "rules"]);
}
var isName = (key) => !(String(key) in {});
var ENTRIES = {
  rules: () => true,
  targets: ({ values }) => Array.isArray(values),
  contextTargets: ({ values }) => values === void 0 || values === null || Array.isArray(values),
  prerequisites: ({ key }) => typeof key === "string" && isName(key)
};
function servedIn(flag, at) {
  const rules = Array.isArray(flag["rules"]) ? flag["rules"] : [];
  return [
    [flag["fallthrough"], [...at, "fallthrough"]],
    ...rules.map((rule, index) => [rule, [...at, "rules", index]])
  ];
}
function isServed(served) {
  const rollout = isMap(served) ? served["rollout"] : null;
  if (rollout === void 0 || rollout === null) return true;
  const variations = isMap(rollout) ? rollout["variations"] : null;
  return Array.isArray(variations) && variations.every((one) => isMap(one) && typeof one["weight"] === "number");
}
function clausesTrouble(file, rules, at) {
  if (rules === void 0 || rules === null) return [];
  if (!Array.isArray(rules)) return [trouble(file.placeOf(at), "`rules` is not a list", ASK)];
  return rules.flatMap((rule, index) => {
    const place = [...at, index];
    if (!isMap(rule)) return [trouble(file.placeOf(place), "a rule is not a map", ASK)];
    if (rule["clauses"] === void 0) return [];
    if (!Array.isArray(rule["clauses"])) return [trouble(file.placeOf(place), "`clauses` is not a list", ASK)];
    return rule["clauses"].flatMap((clause, position) => {
      const one = [...place, "clauses", position];
      if (!isMap(clause) || typeof clause["op"] !== "string" || !Array.isArray(clause["values"]))
        return [trouble(file.placeOf(one), "a clause needs `op` and a list `values`", ASK)];
      if (typeof clause["attribute"] !== "string" && clause["op"] !== "segmentMatch")
        return [trouble(file.placeOf(one), "a clause names no attribute", ASK)];
      if (clause["op"] === "segmentMatch" && !clause["values"].every(isName))
        return [trouble(file.placeOf(one), "no segment can be called like this", "choose another name")];
      const endless = clause["op"] === "matches" && clause["values"].some((one2) => isEndless(String(one2)));
      return endless ? [trouble(file.placeOf(one), ENDLESS_PATTERN, ENDLESS_HINT)] : [];
    });
  });
}

// src/extract/flags/launchdarkly/engine.ts
import { init, TestData } from "./vendor/flags-launchdarkly.js";
var SILENT = { error() {
}, warn() {
}, info() {
}, debug() {
} };
var PROBE = "__probe";
var STRANGER = { kind: "user", key: "somebody" };
async function openEngine(flags, segments) {
  const data = new TestData();
  for (const flag of flags) await data.usePreconfiguredFlag(structuredClone(flag));
  for (const segment of segments) await data.usePreconfiguredSegment(structuredClone(segment));
  await data.usePreconfiguredFlag({ key: PROBE, on: true, version: 1, variations: [1], fallthrough: { variation: 0 } });
  const client = init("offline", {
    updateProcessor: data.getFactory(),
    sendEvents: false,
    diagnosticOptOut: true,
    logger: SILENT
  });
  await client.waitForInitialization({ timeout: 10 });
  return engineOn(client);
}
function engineOn(client) {
  const always = new Reads();
  void detailOf(client, PROBE, watch(completed({}), always));
  return {
    ask: (key, context) => then(detailOf(client, key, completed(context)), outcomeOf),
    askForNobody: (key) => then(detailOf(client, key, {}), outcomeOf),
    trace(key, context) {
      const reads = new Reads();
      return then(detailOf(client, key, watch(completed(context), reads)), (detail) => ({
        outcome: outcomeOf(detail),
        reads: [...reads].filter(
          (read) => read !== "kind" && !read.startsWith("_meta") && reads.of(read) > always.of(read)
        )
      }));
    },
    reasonOf: (key, context) => then(detailOf(client, key, completed(context)), ({ reason }) => reason),
    close: () => client.close()
  };
}
var Reads = class extends Set {
  #counts = /* @__PURE__ */ new Map();
  add(read) {
    this.#counts.set(read, (this.#counts.get(read) ?? 0) + 1);
    return super.add(read);
  }
  of(read) {
    return this.#counts.get(read) ?? 0;
  }
};
function completed(context) {
  return "kind" in context ? context : { ...STRANGER, ...context };
}
var CODE_DEFAULT = {};
function detailOf(client, key, context) {
  let told = null;
  const promise = client.variationDetail(key, context, CODE_DEFAULT, (_, detail) => told = detail ?? null);
  return told ?? promise;
}
function outcomeOf({ value, variationIndex, reason }) {
  const { kind, errorKind } = reason;
  return {
    value: value === CODE_DEFAULT ? void 0 : value,
    variant: typeof variationIndex === "number" ? String(variationIndex) : null,
    reason: kind,
    error: errorKind ?? null
  };
}
function then(value, next) {
  return value instanceof Promise ? value.then(next) : next(value);
}

// src/extract/flags/search/lists.ts
var MAX_LISTS = 64;
function listsOf(values, said) {
  const lists = [[]];
  const known = /* @__PURE__ */ new Set([said([])]);
  for (const list of lists)
    for (const value of values) {
      const longer = [...list, value];
      const name = said(longer);
      if (known.has(name)) continue;
      if (lists.length >= MAX_LISTS) return null;
      known.add(name);
      lists.push(longer);
    }
  const alone = new Set(values.map(said));
  return lists.filter((list) => !alone.has(said(list)));
}

// src/extract/flags/launchdarkly/clauses.ts
var VERSION = /^\d+(?:\.\d+){0,2}(?:-[\dA-Za-z.-]+)?(?:\+[\dA-Za-z.-]+)?\s*$/;
var FORM = { isBare: true, isShortened: true };
function readClause({ op, values }, classes) {
  switch (op) {
    case "in":
      for (const value of values) classes.exact(value);
      return true;
    case "startsWith":
      for (const text of textsOf(values)) classes.prefix(text);
      return true;
    case "endsWith":
      for (const text of textsOf(values)) classes.suffix(text);
      return true;
    case "contains":
      for (const text of textsOf(values)) classes.part(text);
      return true;
    case "matches":
      for (const pattern of textsOf(values)) if (isPattern(pattern)) classes.pattern(pattern, JAVASCRIPT);
      return true;
    case "lessThan":
    case "lessThanOrEqual":
    case "greaterThan":
    case "greaterThanOrEqual":
      for (const value of values) if (typeof value === "number") classes.number(value);
      return true;
    case "before":
    case "after":
      for (const value of values) readInstant(value, classes);
      return true;
    case "semVerEqual":
    case "semVerLessThan":
    case "semVerGreaterThan":
      for (const text of textsOf(values)) {
        classes.tried(text);
        if (VERSION.test(text)) classes.version(text.trim().replace(/\+.*$/, ""), FORM);
      }
      return true;
    default:
      return false;
  }
}
function readInstant(value, classes) {
  const moment = typeof value === "number" ? value : typeof value === "string" ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(moment)) return;
  classes.number(moment);
  classes.irregular();
  for (const one of [moment - 1, moment, moment + 1]) classes.tried(new Date(one).toISOString());
}
function textsOf(values) {
  return values.filter((value) => typeof value === "string");
}

// src/extract/flags/launchdarkly/sites.ts
var RING = 1e5;
var choiceName = (index) => `v${index}`;
function rolloutSite({ kind, variations, bucketBy, seed }, flag, pathOf2) {
  const weights = variations.map(({ weight }) => weight);
  if (weights.some((weight) => !Number.isInteger(weight) || weight < 0)) return "its weights are no whole numbers";
  const key = kind === "experiment" || !bucketBy ? "key" : pathOf2(bucketBy);
  if (key === null) return "it draws people by something that is no attribute";
  let before = 0;
  const choices = weights.map((weight, index) => {
    const from = Math.min(before, RING);
    before += weight;
    return { value: choiceName(index), from, to: index === weights.length - 1 ? RING : Math.min(before, RING) };
  });
  const wanted = choices.filter(({ from, to }) => from < to);
  return {
    ring: RING,
    group: JSON.stringify([seed ? Number(seed) : `${flag.key}.${flag.salt}`, key]),
    keys: [key],
    choices: wanted,
    keyless: { value: wanted[0].value }
  };
}
function segmentSite({ weight, bucketBy }, segment, pathOf2) {
  if (weight === void 0 || weight === null) return null;
  if (!Number.isInteger(weight) || weight < 0) return "the weight of a segment is no whole number";
  const key = bucketBy ? pathOf2(bucketBy) : "key";
  if (key === null) return "it draws people by something that is no attribute";
  const limit = Math.min(weight, RING);
  const choices = [
    { value: "in", from: 0, to: limit },
    { value: "out", from: limit, to: RING }
  ];
  return {
    ring: RING,
    group: JSON.stringify([`${segment.key}.${segment.salt}`, key]),
    keys: [key],
    choices: choices.filter(({ from, to }) => from < to),
    keyless: { value: limit > 0 ? "in" : "out" }
  };
}

// src/extract/flags/launchdarkly/model.ts
var USER = "user";
function rewriteFlag(key, flags, segments) {
  const reading = new Reading(flags, segments);
  reading.flag(key);
  reading.circles(key);
  return reading;
}
function pathOf(attribute, isPath = true) {
  if (attribute === "" || attribute === "kind" || attribute === "/kind") return null;
  const steps = isPath && attribute.startsWith("/") ? attribute.slice(1).split("/") : [attribute];
  if (steps.includes("")) return null;
  const names = isPath ? steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")) : steps;
  return names.map((name) => name.replaceAll(".", String.raw`\.`)).join(".");
}
function keyOf({ classes, every, opaque }) {
  const isKey = ({ value }) => typeof value === "string" && value !== "";
  return { classes: classes.filter(isKey), every: every.filter(isKey), opaque, required: true };
}
function withLists(model, said) {
  if (model.opaque !== null) return model;
  const lists = listsOf(
    model.classes.map(({ value }) => value),
    said
  );
  const more = (lists ?? []).map((value) => ({ value, others: null }));
  return {
    classes: [...model.classes, ...more],
    every: [...model.every, ...more],
    opaque: lists === null ? "too many kinds of lists are told apart" : null
  };
}
var Reading = class {
  flags = [];
  segments = [];
  clauses = /* @__PURE__ */ new Map();
  #from;
  #seen = /* @__PURE__ */ new Set();
  #classes = /* @__PURE__ */ new Map();
  #sites = [];
  #doubts = /* @__PURE__ */ new Set();
  #unknowns = /* @__PURE__ */ new Set();
  constructor(flags, segments) {
    this.#from = { flags, segments };
    this.#of("key");
  }
  model(said) {
    const attributes = /* @__PURE__ */ new Map();
    const hashed = new Set(this.#sites.flatMap(({ keys }) => keys));
    for (const [path, classes] of this.#classes) {
      const isPlain = path === "key" || hashed.has(path);
      const built = classes.build(isPlain ? void 0 : (value) => said(path, value));
      attributes.set(path, path === "key" ? keyOf(built) : withLists(built, (value) => said(path, value)));
    }
    return { attributes, sites: this.#sites, doubts: [...this.#doubts], unknowns: [...this.#unknowns] };
  }
  flag(key) {
    if (this.#seen.has(`flag ${key}`)) return;
    this.#seen.add(`flag ${key}`);
    const flag = this.#from.flags.get(key);
    if (!flag) {
      this.#unknowns.add(`the flag "${key}" that it depends on is not in the file`);
      return;
    }
    for (const { key: other } of flag.prerequisites ?? []) this.flag(other);
    for (const target of [...flag.targets ?? [], ...flag.contextTargets ?? []]) this.#target(target);
    const rules = (flag.rules ?? []).flatMap((rule) => this.#rule(rule, flag));
    const { fallthrough = {} } = flag;
    const drawn = fallthrough.rollout ? this.#served(fallthrough, [], flag) : null;
    const last = fallthrough.rollout?.variations.at(-1)?.variation;
    const rest = drawn === null || last === void 0 ? {} : { fallthrough: { variation: last } };
    this.flags.push({ ...flag, rules: [...rules, ...drawn ?? []], ...rest });
  }
  circles(key) {
    const needs = (one) => (this.#from.flags.get(one)?.prerequisites ?? []).map(({ key: other }) => other);
    for (const one of circlesFrom(key, needs)) this.#unknowns.add(CIRCLE(one));
  }
  #rule(rule, flag) {
    for (const clause of rule.clauses ?? []) this.#clause(clause);
    return rule.rollout && this.#served(rule, rule.clauses ?? [], flag) || [rule];
  }
  /** One rule for each variation that may be drawn; null if the rollout has to stay. */
  #served(served, clauses, flag) {
    const { variation, rollout } = served;
    if (!rollout || variation !== void 0 && variation !== null || !(rollout.variations?.length > 0)) return null;
    if (!this.#isUser(rollout.contextKind)) return null;
    const site = rolloutSite(
      rollout,
      { key: flag.key, salt: flag.salt ?? "" },
      (name) => pathOf(name, rollout.contextKind !== void 0)
    );
    if (typeof site === "string") {
      this.#doubts.add(site);
      return null;
    }
    const total = rollout.variations.reduce((sum, { weight }) => sum + weight, 0);
    if (total !== RING) this.#unknowns.add(`the weights of a rollout add up to ${total}, and not to ${RING}`);
    const attribute = this.#site(site);
    return rollout.variations.map(({ variation: one }, index) => ({
      id: `${served.id ?? ""}#${index}`,
      variation: one,
      clauses: [...clauses, { attribute, op: "in", values: [choiceName(index)] }]
    }));
  }
  #clause(clause) {
    if (clause.op === "segmentMatch") {
      for (const value of clause.values) if (typeof value === "string") this.#segment(value);
      return;
    }
    if (!this.#isUser(clause.contextKind)) return;
    const path = pathOf(clause.attribute, clause.contextKind !== void 0);
    if (path === null) {
      this.#doubts.add(`a clause asks for "${clause.attribute}", which is no attribute of a person`);
      return;
    }
    const classes = this.#of(path);
    this.clauses.set(path, [...this.clauses.get(path) ?? [], clause]);
    if (!readClause(clause, classes)) this.#unknowns.add(`the library does not know the operator "${clause.op}"`);
  }
  #segment(key) {
    if (this.#seen.has(`segment ${key}`)) return;
    this.#seen.add(`segment ${key}`);
    const segment = this.#from.segments.get(key);
    if (!segment) {
      this.#unknowns.add(`the segment "${key}" is not in the file`);
      return;
    }
    for (const one of [...segment.included ?? [], ...segment.excluded ?? []]) this.#of("key").exact(one);
    for (const target of [...segment.includedContexts ?? [], ...segment.excludedContexts ?? []])
      this.#target(target);
    const rules = (segment.rules ?? []).map((rule) => this.#segmentRule(rule, segment));
    this.segments.push(segment.unbounded ? this.#kept(segment, rules) : { ...segment, rules });
  }
  #segmentRule(rule, segment) {
    for (const clause of rule.clauses ?? []) this.#clause(clause);
    if (rule.weight !== void 0 && rule.weight !== null && !this.#isUser(rule.rolloutContextKind)) return rule;
    const site = segmentSite(
      rule,
      { key: segment.key, salt: segment.salt ?? "" },
      (name) => pathOf(name, rule.rolloutContextKind !== void 0)
    );
    if (typeof site === "string") this.#doubts.add(site);
    if (site === null || typeof site === "string") return rule;
    const { weight: _, ...rest } = rule;
    const attribute = this.#site(site);
    return { ...rest, clauses: [...rule.clauses ?? [], { attribute, op: "in", values: ["in"] }] };
  }
  /** Who is in a big segment is kept by the service: it may hold anybody, leave anybody out, or know nothing of them. */
  #kept(segment, rules) {
    const attribute = this.#site({
      ring: 3,
      group: `kept ${segment.key}`,
      keys: [],
      choices: ["in", "out", "none"].map((value, from) => ({ value, from, to: from + 1 })),
      keyless: "any",
      undecided: `who is in the segment "${segment.key}" is not in the file`
    });
    const is = (value) => ({ attribute, op: "in", values: [value] });
    return {
      ...segment,
      unbounded: false,
      included: [],
      excluded: [],
      includedContexts: [],
      excludedContexts: [],
      rules: [
        { clauses: [is("in")] },
        ...rules.map((rule) => ({ ...rule, clauses: [...rule.clauses ?? [], is("none")] }))
      ]
    };
  }
  #target({ contextKind, values }) {
    if (!this.#isUser(contextKind)) return;
    for (const value of values) this.#of("key").exact(value);
  }
  /** Only users are searched; what is asked of a device or an organisation leaves the flag unproved. */
  #isUser(kind) {
    if (kind === void 0 || kind === "" || kind === USER) return true;
    this.#doubts.add(`it asks about a context of the kind "${kind}", and only users are searched`);
    return false;
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

// src/extract/flags/launchdarkly/load.ts
var MAX_NOTICES = 20;
async function loadLaunchDarkly(path, text) {
  const { document, notices } = readDocument(path, text);
  if (notices.length > 0) return { subjects: [], notices: notices.slice(0, MAX_NOTICES) };
  const { flags, segments } = document;
  const plain = await openEngine(flags.values(), segments.values());
  let fresh = null;
  const engines = { plain, fresh: () => fresh ??= openEngine(flags.values(), segments.values()) };
  return {
    subjects: [...flags.values()].map((flag) => subjectOf(flag, document, engines)),
    notices: [],
    ask(key, context) {
      if (!flags.has(key)) return null;
      return Object.keys(context).length === 0 ? plain.askForNobody(key) : plain.ask(key, context);
    },
    close() {
      plain.close();
      void fresh?.then((engine) => engine.close());
    }
  };
}
function subjectOf(flag, document, { plain, fresh }) {
  const { file, flags, segments, pathOf: pathOf2 } = document;
  const { key } = flag;
  const path = pathOf2.get(key);
  const at = file.placeOfKey(path);
  return {
    key,
    at,
    state: flag.on ? "enabled" : "disabled",
    values: flag.variations.map((value, index) => ({ value, variant: String(index) })),
    words: wordsIn([flag, ...segments.values()]).filter((word) => !/^(key|kind|anonymous)$/.test(word)),
    stranger: STRANGER,
    evaluate: (context) => plain.ask(key, context),
    confirm: async (context) => (await fresh()).ask(key, context),
    async ruleAt(context) {
      const { kind, ruleIndex } = await plain.reasonOf(key, context);
      const part = PARTS[kind];
      const rule = kind === "RULE_MATCH" ? ["rules", ruleIndex ?? 0] : part ? [part] : [];
      return rule.length === 0 || path[0] === "flagValues" ? at : file.placeOf([...path, ...rule]);
    },
    rewrite: () => rewrittenOn(key, flags, segments)
  };
}
var PARTS = {
  FALLTHROUGH: "fallthrough",
  OFF: "offVariation",
  TARGET_MATCH: "targets",
  PREREQUISITE_FAILED: "prerequisites"
};
async function rewrittenOn(key, flags, segments) {
  const rewritten = rewriteFlag(key, flags, segments);
  const probes = probesFor(rewritten.clauses);
  const engine = await openEngine([...rewritten.flags, ...probes.flags], rewritten.segments);
  const said = (attribute, value) => {
    const context = contextWith({}, [[attribute, value]]);
    return (probes.of.get(attribute) ?? []).map((probe) => answerOf(engine.ask(probe, context))).join("");
  };
  return {
    model: rewritten.model(said),
    evaluate: (context) => engine.ask(key, context),
    trace: (context) => engine.trace(key, context),
    close: () => engine.close()
  };
}
var answerOf = (outcome) => "value" in outcome ? String(outcome.value) : "later";
function probesFor(clauses) {
  const flags = [];
  const of = /* @__PURE__ */ new Map();
  for (const [attribute, list] of clauses)
    for (const clause of list) {
      const key = `__clause${flags.length}`;
      of.set(attribute, [...of.get(attribute) ?? [], key]);
      const rules = [{ id: "", variation: 0, clauses: [clause] }];
      flags.push({ key, on: true, version: 1, salt: "", variations: [1, 0], fallthrough: { variation: 1 }, rules });
    }
  return { flags, of };
}
export {
  loadLaunchDarkly
};

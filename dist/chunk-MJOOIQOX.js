import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  namedPath,
  pathOf,
  userOf
} from "./chunk-ALJTJNV4.js";
import {
  watch
} from "./chunk-Z5NCPVMV.js";
import {
  parseYaml
} from "./chunk-PYE35P5D.js";
import {
  ABSENT,
  Classes,
  contextWith,
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

// src/extract/flags/configcat/document.ts
import { prepareConfig } from "./vendor/flags-configcat.js";
var ASK = "save the config JSON of the environment (`configuration-files/\u2026/config_v6.json` of the CDN)";
function readDocument(path, text) {
  const file = parseYaml(path, text);
  if (file.troubles.length > 0)
    return { document: null, notices: file.troubles.map(({ at, message, hint }) => trouble(at, message, hint)) };
  const root = file.value;
  if (!isMap(root) || !isMap(root["f"]))
    return { document: null, notices: [trouble(file.placeOf([]), "there is no map `f` of settings", ASK)] };
  const { f, ...frame } = root;
  const notices = shapeOf(file, frame);
  if (notices.length === 0)
    for (const [key, setting] of Object.entries(f)) notices.push(...shapeOf(file, { f: { [key]: setting } }));
  return { document: { file, config: root }, notices };
}
function shapeOf(file, config) {
  try {
    prepareConfig(structuredClone(config));
    return [];
  } catch (error) {
    const { message } = error;
    const [, what = message, where = "$"] = /(Missing required value|Type mismatch) at (.*)$/.exec(message) ?? [];
    const at = pathIn(config, where.slice(1));
    return [trouble(file.placeOf(at), `${what.toLowerCase()} at \`${where.slice(2)}\``, ASK)];
  }
}
function pathIn(config, written) {
  const path = [];
  let [at, rest] = [config, written];
  while (rest !== "") {
    const index = /^\[(\d+)\]/.exec(rest);
    const step = index ? Number(index[1]) : keyAt(at, rest.slice(1));
    path.push(step);
    rest = rest.slice(index ? index[0].length : step.toString().length + 1);
    at = at?.[step];
  }
  return path;
}
function keyAt(map, written) {
  const keys = isMap(map) ? Object.keys(map).filter((key) => written.startsWith(key) && /^([.[]|$)/.test(written.slice(key.length))) : [];
  return keys.sort((a, b) => b.length - a.length)[0] ?? written;
}

// src/extract/flags/configcat/engine.ts
import { getClient, OverrideBehaviour, PollingMode, prepareConfig as prepareConfig2 } from "./vendor/flags-configcat.js";
var SILENT = { level: -1, log() {
} };
var opened = 0;
function openEngine(config) {
  const own = prepareConfig2(structuredClone(config));
  const client = getClient(`childproof-${opened++}`, PollingMode.ManualPoll, {
    logger: SILENT,
    flagOverrides: { dataSource: { getOverrides: () => own.f }, behaviour: OverrideBehaviour.LocalOnly }
  });
  const snapshot = client.snapshot();
  const detailsOf = (key, user, codeDefault = null) => snapshot.getValueDetails(key, isSimple(codeDefault) ? codeDefault : null, user);
  return {
    ask: (key, user, codeDefault) => outcomeOf(detailsOf(key, user, codeDefault)),
    decidedBy(key, user) {
      const setting = own.f?.[key];
      const { matchedTargetingRule: rule, matchedPercentageOption: option } = detailsOf(key, user);
      const index = setting?.r?.indexOf(rule) ?? -1;
      const base = index < 0 ? [] : ["r", index];
      const options = index < 0 ? setting?.p : setting?.r?.[index]?.p;
      const position = options?.indexOf(option) ?? -1;
      return position < 0 ? index < 0 ? ["v"] : base : [...base, "p", position];
    },
    close: () => client.dispose()
  };
}
function outcomeOf(details) {
  const { value, variationId, isDefaultValue, errorMessage, matchedTargetingRule, matchedPercentageOption } = details;
  const isMatched = matchedTargetingRule !== void 0 || matchedPercentageOption !== void 0;
  return {
    value: isDefaultValue ? void 0 : value,
    variant: isDefaultValue ? null : variationId ?? null,
    reason: isDefaultValue ? "ERROR" : isMatched ? "TARGETING_MATCH" : "DEFAULT",
    error: isDefaultValue ? errorMessage ?? "no value" : null
  };
}
function isSimple(value) {
  return typeof value === "boolean" || typeof value === "string" || typeof value === "number";
}

// src/extract/flags/configcat/comparators.ts
var OF = [
  [0, 1, "equal", false],
  [2, 3, "contains", false],
  [4, 9, "version", false],
  [10, 15, "number", false],
  [16, 17, "equal", true],
  // Moments are seconds since 1970.
  [18, 19, "number", false],
  [20, 21, "equal", true],
  [22, 23, "starts", true],
  [24, 25, "ends", true],
  [26, 27, "list", true],
  [28, 29, "equal", false],
  [30, 31, "starts", false],
  [32, 33, "ends", false],
  [34, 35, "list", false]
];
var TEXT_EQUALS = 28;
var TEXT_NOT_EQUALS = 29;
function comparisonOf({ c }) {
  const found = OF.find(([first, last]) => c >= first && c <= last);
  return found ? { comparison: found[2], isHashed: found[3] } : null;
}

// src/extract/flags/configcat/values.ts
var MAX_KINDS = 7;
function valuesFor(conditions, said) {
  const classes = new Classes();
  const numbers = [];
  let versions = null;
  const texts = /* @__PURE__ */ new Set();
  const lists = [];
  let hasParts = false;
  for (const condition of conditions) {
    const { comparison, isHashed } = comparisonOf(condition) ?? {};
    const written = [...condition.l ?? [], ...condition.s === void 0 ? [] : [condition.s]];
    if (isHashed) {
      classes.opaque("it is compared with texts of which only a hash is in the file");
      continue;
    }
    if (comparison === "equal") for (const one of written) texts.add(one);
    if (comparison === "number" && condition.d !== void 0) numbers.push(condition.d);
    if (comparison === "version") versions = [...versions ?? [], ...written.map((one) => one.trim())];
    if (comparison === "list") lists.push(condition.l ?? []);
    if (comparison !== "starts" && comparison !== "ends" && comparison !== "contains") continue;
    hasParts = true;
    for (const one of written)
      classes[comparison === "starts" ? "prefix" : comparison === "ends" ? "suffix" : "part"](one);
  }
  for (const text of texts) {
    classes.exact(text);
    const number = Number(text.replace(",", "."));
    if (text.trim() !== "" && !Number.isNaN(number) && numbers.length > 0) numbers.push(number);
  }
  for (const number of numbers) classes.number(number);
  if (numbers.length > 0 && hasParts) classes.opaque("it is compared as a number and by parts of its text");
  const known = versions === null ? [] : versionsFor(versions);
  if (known === null || versions !== null && (hasParts || numbers.length > 0))
    classes.opaque("it is compared as a version in a way that is not followed");
  const kinds = kindsOf(lists);
  if (kinds.length > MAX_KINDS) classes.opaque("too many kinds of members of a list are told apart");
  if (lists.length > 0 && hasParts) classes.opaque("it is compared as a list and by parts of its text");
  if (said === null) return hashed(classes, { numbers, hasOthers: versions !== null || lists.length > 0 });
  const reps = stretchesOf(numbers);
  for (const value of [...known ?? [], ...reps, "other", ...reps.map(String), ...reps.map((rep) => writtenOut(rep))])
    classes.exact(value);
  if (lists.length > 0)
    for (const set of subsetsOf(kinds.slice(0, MAX_KINDS)))
      for (const one of [set, JSON.stringify(set)]) classes.exact(one);
  for (const value of [true, false, "", "NaN", []]) classes.exact(value);
  return classes.build((value) => said(value === ABSENT ? void 0 : value));
}
function hashed(classes, { numbers, hasOthers }) {
  if (hasOthers) classes.opaque("it is hashed and compared as a version or a list");
  const { classes: built, every, opaque } = classes.build();
  const more = stretchesOf(numbers).map((number) => ({
    value: writtenOut(number),
    others: (index) => writtenOut(number, index + 1)
  }));
  if (numbers.length > 0) more.push({ value: "NaN", others: (index) => `NaN${" ".repeat(index + 1)}` });
  return { classes: [...built, ...more], every: [...every, ...more], opaque };
}
var VERSION = /^v?((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2})(-[\w.-]+)?(?:\+[\w.-]+)?$/;
function versionsFor(constants) {
  const plain = constants.flatMap((one) => {
    const [, core, pre = ""] = VERSION.exec(one) ?? [];
    return core === void 0 ? [] : [core + pre];
  });
  return versionClasses(["1.0.0", ...plain])?.flatMap((one) => [one, `${one}+1`]) ?? null;
}
function kindsOf(lists) {
  const kinds = /* @__PURE__ */ new Map();
  const others = ["other", ...lists.flat().map((one) => `${one}-other`)].filter(
    (one) => !lists.some((list) => list.includes(one))
  );
  for (const one of [...lists.flat(), ...others]) {
    const name = lists.map((list) => list.includes(one) ? "1" : "0").join("");
    if (!kinds.has(name)) kinds.set(name, one);
  }
  return [...kinds.values()];
}

// src/extract/flags/configcat/rewrite.ts
var RING = 100;
var YES = "yes";
var NO_COMPARATOR = -1;
function rewriteFlag(key, config) {
  const reading = new Reading(config);
  reading.setting(key);
  reading.circles(key);
  return reading;
}
var Reading = class {
  conditions = /* @__PURE__ */ new Map();
  #from;
  #settings = {};
  #segments;
  #readSegments = /* @__PURE__ */ new Set();
  #sites = [];
  /** A condition of which only hashes are known -> what stands for it. */
  #sealed = /* @__PURE__ */ new Map();
  #unknowns = /* @__PURE__ */ new Set();
  constructor(config) {
    this.#from = config;
    this.#segments = [...config.s ?? []];
  }
  get config() {
    return { ...this.#from, s: this.#segments, f: this.#settings };
  }
  model(said) {
    const hashed2 = new Set(this.#sites.flatMap(({ keys }) => keys));
    const paths = /* @__PURE__ */ new Set([...this.conditions.keys(), ...hashed2]);
    const attributes = new Map(
      [...paths].map((path) => {
        const ask = hashed2.has(path) ? null : (value) => said(path, value);
        return [
          path,
          valuesFor(
            (this.conditions.get(path) ?? []).map(({ condition }) => condition),
            ask
          )
        ];
      })
    );
    return { attributes, sites: this.#sites, doubts: [], unknowns: [...this.#unknowns] };
  }
  circles(key) {
    for (const one of circlesFrom(key, (of) => this.#parentsOf(of))) this.#unknowns.add(CIRCLE(one));
  }
  #parentsOf(key) {
    const setting = this.#from.f && Object.hasOwn(this.#from.f, key) ? this.#from.f[key] : void 0;
    return (setting?.r ?? []).flatMap((rule) => (rule.c ?? []).flatMap(({ p: parent }) => parent ? [parent.f] : []));
  }
  setting(key) {
    if (Object.hasOwn(this.#settings, key)) return;
    const setting = this.#from.f && Object.hasOwn(this.#from.f, key) ? this.#from.f[key] : void 0;
    if (!setting) {
      this.#unknowns.add(`the flag "${key}" that it depends on is not in the file`);
      return;
    }
    const { p: options, ...rest } = setting;
    this.#settings[key] = rest;
    const rules = (setting.r ?? []).flatMap((rule) => this.#rule(rule, key, setting));
    const drawn = options && options.length > 0 ? this.#drawn(options, [], key, setting) : [];
    this.#settings[key] = { ...rest, r: [...rules, ...drawn] };
  }
  #rule(rule, key, setting) {
    const conditions = (rule.c ?? []).flatMap((condition) => this.#condition(condition, key));
    const { p: options, s: served } = rule;
    if (served || !options || options.length === 0) return [{ ...rule, c: conditions }];
    return this.#drawn(options, conditions, key, setting);
  }
  /** One rule for each option that may be drawn. */
  #drawn(options, conditions, key, setting) {
    const total = options.reduce((sum, { p: part }) => sum + part, 0);
    if (total !== RING) this.#unknowns.add(`percentages add up to ${total} and not to ${RING}`);
    const choices = choicesOf(options);
    const attribute = setting.a ?? "Identifier";
    const path = pathOf(attribute);
    const site = this.#site({
      ring: RING,
      group: JSON.stringify([key, path]),
      keys: [path],
      choices,
      // A user without an identifier is hashed as one with an empty one; who lacks anything else goes on.
      keyless: path === "identifier" ? "any" : { value: "none" }
    });
    return choices.map(({ value }) => {
      const option = options[Number(value)];
      const is = { u: { a: site, c: TEXT_EQUALS, s: String(value) } };
      return option ? { c: [...conditions, is], s: servedBy(option) } : { c: [...conditions, is, { u: { a: site, c: NO_COMPARATOR } }], s: servedBy(setting) };
    });
  }
  #condition(condition, key) {
    const { u: user, p: parent, s: segment } = condition;
    if (parent) this.setting(parent.f);
    if (segment) this.#segment(segment.s);
    return user ? this.#user(user, key, false).map((u) => ({ ...condition, u })) : [condition];
  }
  #segment(index) {
    const segment = this.#from.s?.[index];
    if (!segment) {
      this.#unknowns.add(`segment ${index} is not in the file`);
      return;
    }
    if (this.#readSegments.has(index)) return;
    this.#readSegments.add(index);
    this.#segments[index] = { ...segment, r: (segment.r ?? []).flatMap((one) => this.#user(one, segment.n, true)) };
  }
  #user(condition, salt, isInSegment) {
    const path = pathOf(condition.a);
    const known = comparisonOf(condition);
    if (known === null) this.#unknowns.add(`the library does not know the comparator ${condition.c}`);
    const isPersonal = path === "identifier" || path === "email";
    const asked = known?.isHashed && isPersonal ? this.#unsealed(condition, salt, path) : [condition];
    this.conditions.set(path, [...this.conditions.get(path) ?? [], { condition: asked[0], isInSegment }]);
    return asked;
  }
  /**
   * Who is meant by hashes of addresses and the like cannot be read, and somebody is: it may hold for anybody who has one.
   * For other attributes the condition stays, as a manifest can say what all their values are.
   */
  #unsealed(condition, salt, path) {
    const name = JSON.stringify([condition, salt]);
    const known = this.#sealed.get(name);
    const site = known ?? this.#site({
      ring: 2,
      group: `sealed ${this.#sealed.size}`,
      keys: [],
      choices: [YES, "no"].map((value, from) => ({ value, from, to: from + 1 })),
      keyless: "any",
      undecided: `of whom it asks by "${path}", the file holds only a hash`
    });
    this.#sealed.set(name, site);
    return [
      { a: condition.a, c: TEXT_NOT_EQUALS, s: "" },
      { a: site, c: TEXT_EQUALS, s: YES }
    ];
  }
  #site(site) {
    const attribute = `__site${this.#sites.length}`;
    this.#sites.push({ ...site, attribute });
    return attribute;
  }
};
function choicesOf(options) {
  let before = 0;
  const choices = options.map(({ p }, index) => {
    const from = Math.min(before, RING);
    before += p;
    return { value: String(index), from, to: Math.min(before, RING) };
  });
  choices.push({ value: "rest", from: Math.min(before, RING), to: RING });
  return choices.filter(({ from, to }) => from < to);
}
function servedBy({ v, i }) {
  return i === void 0 ? { v } : { v, i };
}

// src/extract/flags/configcat/load.ts
var MAX_NOTICES = 20;
function loadConfigCat(path, text) {
  const { document, notices } = readDocument(path, text);
  if (document === null || notices.length > 0) return { subjects: [], notices: notices.slice(0, MAX_NOTICES) };
  const { config } = document;
  let fresh = null;
  const engines = { plain: openEngine(config), fresh: () => fresh ??= openEngine(config) };
  const keys = Object.keys(config.f ?? {});
  const shared = wordsIn(config.s);
  return {
    subjects: keys.map((key) => subjectOf(key, document, engines, shared)),
    notices: [],
    ask: (key, context, _, codeDefault) => keys.includes(key) ? engines.plain.ask(key, userOf(context), codeDefault) : null,
    close() {
      engines.plain.close();
      fresh?.close();
    }
  };
}
function subjectOf(key, { file, config }, { plain, fresh }, shared) {
  const setting = config.f[key];
  const path = ["f", key];
  return {
    key,
    at: file.placeOfKey(path),
    state: "enabled",
    values: valuesOf(setting),
    words: [.../* @__PURE__ */ new Set([...wordsIn(setting), ...shared])].filter((word) => !word.startsWith("__")),
    pathOf: namedPath,
    isNobody: (context) => userOf(context) === void 0,
    evaluate: (context) => plain.ask(key, userOf(context)),
    confirm: (context) => fresh().ask(key, userOf(context)),
    ruleAt(context) {
      const user = userOf(context);
      const isServed = plain.ask(key, user).value !== void 0;
      return isServed ? file.placeOf([...path, ...plain.decidedBy(key, user)]) : file.placeOfKey(path);
    },
    rewrite: () => rewrittenOn(key, config)
  };
}
function valuesOf({ r: rules = [], p: options = [], ...own }) {
  const served = [own, ...rules.flatMap((rule) => [...rule.s ? [rule.s] : [], ...rule.p ?? []]), ...options];
  const all = served.map(({ v, i }) => ({ value: Object.values(v)[0], variant: i ?? null }));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
function rewrittenOn(key, config) {
  const rewritten = rewriteFlag(key, config);
  const probes = probesFor(rewritten.conditions, rewritten.config);
  const engine = openEngine(probes.config);
  const said = (path, value) => {
    const user = { identifier: "", custom: {}, ...contextWith({}, [[path, value]]) };
    return (probes.of.get(path) ?? []).map((probe) => String(engine.ask(probe, user).value)).join(" ");
  };
  const model = rewritten.model(said);
  const everything = ["custom", ...model.attributes.keys()];
  return {
    model,
    evaluate: (context) => engine.ask(key, drawnUser(context)),
    trace(context) {
      const reads = /* @__PURE__ */ new Set();
      const user = drawnUser(context);
      const watched = engine.ask(key, watch(user ?? { custom: {} }, reads));
      if (user) return { outcome: watched, reads: [...reads].map((read) => read.replace(/^custom\.(?=__site)/, "")) };
      const outcome = engine.ask(key, void 0);
      const isAsked = reads.size > 0 || JSON.stringify(watched) !== JSON.stringify(outcome);
      return { outcome, reads: isAsked ? everything : [] };
    },
    close: () => engine.close()
  };
}
function drawnUser(context) {
  const isDrawn = (name) => name.startsWith("__site");
  const entries = Object.entries(context);
  const user = userOf(Object.fromEntries(entries.filter(([name]) => !isDrawn(name))));
  const drawn = Object.fromEntries(entries.filter(([name]) => isDrawn(name)));
  return user && { ...user, custom: { ...user["custom"], ...drawn } };
}
function probesFor(conditions, config) {
  const of = /* @__PURE__ */ new Map();
  const settings = { ...config.f };
  const segments = [...config.s ?? []];
  for (const [path, list] of conditions)
    for (const { condition, isInSegment } of list) {
      const name = `__condition${Object.keys(settings).length}`;
      const [serves, v] = [{ v: { b: true } }, { b: false }];
      settings[name] = { t: 0, v, r: [{ c: [{ u: condition }], s: serves }] };
      of.set(path, [...of.get(path) ?? [], name]);
      if (!isInSegment) continue;
      settings[`${name}-not`] = { t: 0, v, r: [{ c: [{ s: { s: segments.length, c: 1 } }], s: serves }] };
      of.set(path, [...of.get(path), `${name}-not`]);
      segments.push({ n: name, r: [condition] });
    }
  return { config: { ...config, f: settings, s: segments }, of };
}
export {
  loadConfigCat
};

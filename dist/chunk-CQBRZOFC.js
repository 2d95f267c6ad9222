import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  silently
} from "./chunk-6XAOPAUZ.js";
import {
  documentsIn
} from "./chunk-LSWC7H67.js";
import {
  parseYaml
} from "./chunk-PYE35P5D.js";
import {
  ABSENT,
  Classes
} from "./chunk-DA4ZGP4H.js";
import {
  isMap,
  reasonOf,
  trouble,
  wordsIn
} from "./chunk-YXJSAF3F.js";
import "./chunk-E4KCALTW.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/extract/flags/flipt/load.ts
import { crc32 } from "node:zlib";

// src/extract/flags/flipt/form.ts
var HINT = "write it as `flipt export` does, or save what the server gives to its clients";
var Form = class {
  notices = [];
  #file;
  constructor(file) {
    this.#file = file;
  }
  wrong(at, message) {
    this.notices.push(trouble(this.#file.placeOf(at), message, HINT));
    return null;
  }
  map(value, at, what) {
    return isMap(value) ? value : this.wrong(at, `${what} is not a map`);
  }
  /** What is left out is an empty list. */
  list(parent, name, at) {
    const value = parent[name] ?? [];
    if (Array.isArray(value)) return value;
    this.wrong([...at, name], `\`${name}\` is not a list`);
    return [];
  }
  /** A text, or a number or boolean that is written without quotes. */
  text(parent, name, at, otherwise) {
    const value = parent[name] ?? otherwise;
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
    this.wrong([...at, name], value === void 0 ? `\`${name}\` is missing` : `\`${name}\` is not a text`);
    return "";
  }
  truth(parent, name, at) {
    const value = parent[name] ?? false;
    if (typeof value === "boolean") return value;
    this.wrong([...at, name], `\`${name}\` is neither true nor false`);
    return false;
  }
  share(parent, name, at) {
    const value = parent[name] ?? 0;
    if (typeof value === "number" && Number.isFinite(value) && Math.abs(value) < 1e9) return value;
    this.wrong([...at, name], `\`${name}\` is not a number`);
    return 0;
  }
};

// src/extract/flags/flipt/snapshot.ts
var BOOLEAN = "BOOLEAN_FLAG_TYPE";
var VARIANT = "VARIANT_FLAG_TYPE";
var AND = "AND_SEGMENT_OPERATOR";
var OR = "OR_SEGMENT_OPERATOR";
var ALL = "ALL_SEGMENT_MATCH_TYPE";
var ANY = "ANY_SEGMENT_MATCH_TYPE";
var ENTITY = "ENTITY_ID_CONSTRAINT_COMPARISON_TYPE";
var isBoolean = ({ type }) => type === BOOLEAN;
function distinct(segments) {
  return [...new Map(segments.map((segment) => [segment.key, segment])).values()];
}

// src/extract/flags/flipt/segments.ts
var NOBODY = { type: ENTITY, property: "entityId", operator: "isoneof", value: "[]" };
function segmentsIn(form, root) {
  const found2 = /* @__PURE__ */ new Map();
  form.list(root, "segments", []).forEach((value, index) => {
    const segment = segmentIn(form, value, ["segments", index]);
    if (segment) found2.set(segment.key, segment);
  });
  return found2;
}
function segmentIn(form, value, at) {
  const segment = form.map(value, at, "a segment");
  if (!segment) return null;
  const written = form.text(segment, "matchType" in segment ? "matchType" : "match_type", at, "ALL_MATCH_TYPE");
  const matchType = written.replace(/_(SEGMENT_)?MATCH_TYPE$/, "") === "ANY" ? "ANY" : "ALL";
  const constraints = form.list(segment, "constraints", at).flatMap((one, index) => {
    const place = [...at, "constraints", index];
    const constraint = form.map(one, place, "a constraint");
    if (!constraint) return [];
    const type = form.text(constraint, "type", place).replace(/_(CONSTRAINT_)?COMPARISON_TYPE$/, "");
    const isKey = type === "ENTITY_ID";
    const property = form.text(constraint, "property", place, isKey ? "entityId" : void 0);
    if (constraint["property"] === "" && !isKey) form.wrong(place, "a constraint names no property");
    const operator = form.text(constraint, "operator", place);
    const text = valueIn(form, constraint["value"], [...place, "value"]);
    return [{ type: `${type}_CONSTRAINT_COMPARISON_TYPE`, property, operator, value: text }];
  });
  return { key: form.text(segment, "key", at), matchType: `${matchType}_SEGMENT_MATCH_TYPE`, constraints };
}
function valueIn(form, value, at) {
  if (value === null || value === void 0) return "";
  if (typeof value !== "object") return String(value);
  if (!Array.isArray(value) || value.some((one) => typeof one === "object" && one !== null)) {
    form.wrong(at, "a value is neither a text nor a list of texts");
    return "";
  }
  const members = value.map((one) => typeof one === "boolean" ? String(one) : one ?? "");
  return JSON.stringify(members).replaceAll(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function namedIn(form, rule, at, shared) {
  const { segment } = rule;
  const [holder, place] = typeof segment === "object" && segment !== null && !Array.isArray(segment) ? [segment, [...at, "segment"]] : [rule, at];
  const one = typeof segment === "string" ? [segment] : Array.isArray(segment) ? segment : null;
  const keys = one ?? listIn(form, holder, place);
  const operator = holder["segmentOperator"] ?? holder["operator"];
  const segmentOperator = operator === AND ? AND : OR;
  const segments = [];
  const missing = [];
  keys.forEach((key, index) => {
    if (typeof key === "object") {
      const own = segmentIn(form, key, [...place, "segments", index]);
      if (own) segments.push(own);
    } else {
      const known = shared.get(String(key));
      if (!known) missing.push(String(key));
      segments.push(known ?? { key: String(key), matchType: ALL, constraints: [NOBODY] });
    }
  });
  return { segments, segmentOperator, missing };
}
function listIn(form, holder, at) {
  const name = ["keys", "segments"].find((one) => one in holder);
  if (name) return form.list(holder, name, at);
  const { key } = holder;
  if (typeof key === "string" || typeof key === "number") return [key];
  form.wrong(at, "a rule names no segment");
  return [];
}

// src/extract/flags/flipt/flags.ts
function flagIn(form, value, at, shared) {
  const flag = form.map(value, at, "a flag");
  if (!flag) return null;
  const key = form.text(flag, "key", at);
  if (key.trim() === "") return flag["key"] === void 0 ? null : form.wrong(at, "a flag has no key");
  const unknowns = [];
  const written = form.text(flag, "type", at, VARIANT);
  if (written !== BOOLEAN && written !== VARIANT) unknowns.push(`flags have no type "${written}"`);
  const listed2 = form.list(flag, "variants", at).flatMap((one, index) => {
    const place = [...at, "variants", index];
    const variant = form.map(one, place, "a variant");
    return variant ? [{ key: form.text(variant, "key", place), isDefault: form.truth(variant, "default", place) }] : [];
  });
  const isServed = !("variants" in flag);
  const served = flag["defaultVariant"] ?? null;
  const own = served === null ? null : form.map(served, [...at, "defaultVariant"], "a variant");
  const usual = own ? form.text(own, "key", [...at, "defaultVariant"]) : listed2.findLast((one) => one.isDefault)?.key;
  const rules = form.list(flag, "rules", at).flatMap((one, index) => ruleIn(one, [...at, "rules", index]));
  const rollouts = form.list(flag, "rollouts", at).flatMap((one, index) => rolloutIn(one, [...at, "rollouts", index]));
  const drawn = rules.flatMap(({ distributions }) => distributions.map(({ variantKey }) => variantKey));
  if (!isServed) {
    for (const name of drawn)
      if (!listed2.some((one) => one.key === name)) unknowns.push(`the flag has no variant "${name}"`);
  }
  const all = [...listed2.map((one) => one.key), ...isServed ? drawn : [], ...usual === void 0 ? [] : [usual]];
  return {
    flag: {
      key,
      name: key,
      type: written === BOOLEAN ? BOOLEAN : VARIANT,
      enabled: form.truth(flag, "enabled", at),
      rules,
      rollouts,
      ...usual !== void 0 && { defaultVariant: { id: usual, key: usual } }
    },
    variants: [...new Set(all)],
    unknowns: [...new Set(unknowns)]
  };
  function ruleIn(one, place) {
    const rule = form.map(one, place, "a rule");
    if (!rule) return [];
    const { missing, ...named } = namedIn(form, rule, place, shared);
    unknowns.push(...missing.map(absent));
    const distributions = form.list(rule, "distributions", place).flatMap((part, index) => {
      const at2 = [...place, "distributions", index];
      const share = form.map(part, at2, "a distribution");
      if (!share) return [];
      const variantKey = form.text(share, "variantKey" in share ? "variantKey" : "variant", at2);
      return [{ variantKey, rollout: form.share(share, "rollout", at2) }];
    });
    return [{ ...named, distributions }];
  }
  function rolloutIn(one, place) {
    const rollout = form.map(one, place, "a rollout");
    if (!rollout) return [];
    if ((rollout["threshold"] ?? null) !== null) {
      const at3 = [...place, "threshold"];
      const threshold = form.map(rollout["threshold"], at3, "a threshold");
      if (!threshold) return [];
      return [
        {
          threshold: { percentage: form.share(threshold, "percentage", at3), value: form.truth(threshold, "value", at3) }
        }
      ];
    }
    if ((rollout["segment"] ?? null) === null) return [{}];
    const { missing, ...named } = namedIn(form, rollout, place, shared);
    unknowns.push(...missing.map(absent));
    const at2 = [...place, "segment"];
    const holder = form.map(rollout["segment"], at2, "the segment of a rollout");
    return holder ? [{ segment: { ...named, value: form.truth(holder, "value", at2) } }] : [];
  }
}
var absent = (key) => `the segment "${key}" is not in the file`;

// src/extract/flags/flipt/document.ts
var DEFAULT = "default";
function readDocument(path, text) {
  const notices = [];
  const entries = [];
  const snapshots = /* @__PURE__ */ new Map();
  for (const part of documentsIn(path, text)) {
    const file = parseYaml(path, part);
    notices.push(...file.troubles.map(({ at, message, hint }) => trouble(at, message, hint)));
    if (file.troubles.length === 0) notices.push(...readPart(file, entries));
  }
  for (const { namespace, flag } of entries) {
    const snapshot = snapshots.get(namespace) ?? { namespace: { key: namespace }, flags: [] };
    snapshot.flags.push(flag);
    snapshots.set(namespace, snapshot);
  }
  if (snapshots.size > 1) {
    for (const entry of entries) if (entry.namespace !== DEFAULT) entry.id = `${entry.namespace}/${entry.id}`;
  }
  const seen = /* @__PURE__ */ new Set();
  for (const { id, file, path: at } of entries) {
    if (seen.has(id))
      notices.push(
        trouble(file.placeOf([...at, "key"]), `flag "${id}" stands here a second time`, "keep one of the two")
      );
    seen.add(id);
  }
  return { entries, snapshots, notices };
}
function readPart(file, entries) {
  const root = isMap(file.value) ? file.value : {};
  const { flags, namespace } = root;
  if (!Array.isArray(flags)) {
    if (flags === void 0 && Array.isArray(root["segments"])) return [];
    return [trouble(file.placeOf([]), "there is no list `flags`", HINT)];
  }
  const form = new Form(file);
  const shared = segmentsIn(form, root);
  const named = isMap(namespace) ? namespace["key"] : namespace;
  const own = typeof named === "string" && named !== "" ? named : DEFAULT;
  flags.forEach((value, index) => {
    const at = ["flags", index];
    const read = flagIn(form, value, at, shared);
    if (read) entries.push({ ...read, id: read.flag.key, namespace: own, file, path: at });
  });
  return form.notices;
}

// src/extract/flags/flipt/engine.ts
import { openClient } from "./vendor/flags-flipt.js";
var SOMEBODY = "somebody";
async function openEngine(snapshot) {
  const answer = { ok: true, status: 200, statusText: "OK", headers: { get: () => null }, json: async () => snapshot };
  const client = await openClient({
    namespace: snapshot.namespace.key,
    updateInterval: 0,
    fetcher: async () => answer
  });
  return {
    ask(flag, context) {
      const question = { flagKey: flag.key, entityId: keyOf(context), context: attributesOf(context) };
      try {
        if (isBoolean(flag)) {
          const { enabled, reason: reason2 } = silently(() => client.evaluateBoolean(question));
          return { value: enabled, variant: null, reason: reason2, error: null };
        }
        const { variantKey, reason } = silently(() => client.evaluateVariant(question));
        const isNone = variantKey === "";
        return { value: isNone ? void 0 : variantKey, variant: isNone ? null : variantKey, reason, error: null };
      } catch (error) {
        return { value: void 0, variant: null, reason: "ERROR", error: reasonOf(error) };
      }
    },
    close: () => client.close()
  };
}
function keyOf({ entityId = SOMEBODY }) {
  return entityId === null ? SOMEBODY : String(entityId);
}
function attributesOf(context) {
  const { entityId: _, ...attributes } = context;
  const there = Object.entries(attributes).filter(([, value]) => value !== null && value !== void 0);
  return Object.fromEntries(
    there.map(([name, value]) => [name, typeof value === "object" ? value : String(value)])
  );
}

// src/extract/flags/flipt/sites.ts
var IN = "in";
var OUT = "out";
var choiceName = (index) => `v${index}`;
var SHARES = 100;
var VARIANTS = 1e3;
var KEYS = ["entityId"];
function shareSite(percentage) {
  const limit = Math.fround(percentage);
  const edge = Array.from({ length: SHARES }, (_, hash) => hash).filter((hash) => hash < limit).length;
  const choices = [
    { value: IN, from: 0, to: edge },
    { value: OUT, from: edge, to: SHARES }
  ];
  return {
    ring: SHARES,
    group: "share",
    keys: KEYS,
    choices: choices.filter(({ from, to }) => from < to),
    keyless: { value: OUT }
  };
}
var drawnIn = ({ distributions }) => distributions.filter(({ rollout }) => Math.fround(rollout) > 0);
function endsOf(rule) {
  const shares = drawnIn(rule).map(({ rollout }) => Math.fround(rollout));
  const total = shares.reduce((sum, share) => Math.fround(sum + share), 0);
  let before = 0;
  return shares.map((share, index) => {
    before = Math.fround(before + Math.fround(Math.fround(share / total) * 100));
    return index + 1 === shares.length ? VARIANTS : Math.round(Math.fround(before * 10));
  });
}
function variantSite(rule) {
  const ends = endsOf(rule);
  if (ends.some((end, index) => index > 0 && (end < ends[index - 1] || end === ends[index - 1] && end > 0)))
    return null;
  const choices = ends.map((to, index) => ({ value: choiceName(index), from: ends[index - 1] ?? 0, to }));
  const some = choices.filter(({ from, to }) => from < to);
  return { ring: VARIANTS, group: "variant", keys: KEYS, choices: some, keyless: { value: some[0].value } };
}

// src/extract/flags/flipt/walk.ts
var KNOWN = /^(STRING|NUMBER|BOOLEAN|DATETIME|ENTITY_ID)_CONSTRAINT_COMPARISON_TYPE$/;
var isKnownType = (type) => KNOWN.test(type);
function pathOf({ type, property }) {
  return type === ENTITY ? "entityId" : property.replaceAll("\\", "\\\\").replaceAll(".", String.raw`\.`);
}
function decidingRule(flag, holds, isDrawn) {
  if (!isBoolean(flag)) {
    if (!flag.enabled) return null;
    return found(flag.rules.findIndex(({ segments, segmentOperator }) => isMet(segments, segmentOperator, holds)));
  }
  return found(
    flag.rollouts.findIndex(({ threshold, segment }) => {
      if (threshold) return isDrawn(threshold.percentage);
      return segment !== void 0 && isMet(segment.segments, segment.segmentOperator, holds);
    })
  );
}
var found = (index) => index < 0 ? null : index;
function isMet(segments, operator, holds) {
  const all = distinct(segments);
  return operator === AND ? all.every((one) => isIn(one, holds)) : all.some((one) => isIn(one, holds));
}
function isIn({ matchType, constraints }, holds) {
  if (matchType === ALL) return constraints.every((one) => isKnownType(one.type) && holds(one));
  if (constraints.length === 0) return matchType === ANY;
  for (const one of constraints) {
    if (!isKnownType(one.type)) return false;
    if (holds(one)) return true;
  }
  return false;
}

// src/extract/flags/flipt/classes.ts
var [LEAST, MOST] = [-(2 ** 31), 2 ** 31 - 1];
var WHOLE = /^[+-]?\d+$/;
function classesFor(constraints, met, isKey) {
  const classes = new Classes();
  const texts = /* @__PURE__ */ new Set();
  const [numbers, seconds] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  let hasParts = false;
  for (const constraint of constraints) {
    const { type, operator, value } = constraint;
    if (isKey || type.startsWith("STRING")) {
      const part = { prefix: "prefix", suffix: "suffix", contains: "part", notcontains: "part" }[operator];
      if (part) classes[part](value);
      else for (const one of listed(operator, value)) texts.add(String(one));
      hasParts ||= part !== void 0;
    } else if (type.startsWith("NUMBER")) {
      for (const one of listed(operator, value)) if (WHOLE.test(String(one))) numbers.add(Number(one));
    } else if (type.startsWith("DATETIME")) {
      const moment = Date.parse(value);
      if (Number.isFinite(moment)) seconds.add(Math.floor(moment / 1e3));
      else if (met({ ...constraint, operator: "eq" }, value))
        classes.opaque("it is compared with a time that is not followed");
    }
  }
  if (hasParts && numbers.size + seconds.size > 0) classes.opaque("it is compared as a text and by order");
  for (const text of texts) classes.exact(text);
  if (isKey) return classes.build();
  for (const text of ["", "true", "false"]) classes.exact(text);
  for (const limit of numbers)
    for (const number of [limit - 1, limit, limit + 1]) {
      if (number < LEAST || number > MOST) continue;
      classes.exact(number);
      classes.exact(String(number));
      classes.exact(otherThan(texts, (index) => `${number < 0 ? "-" : ""}${"0".repeat(index + 1)}${Math.abs(number)}`));
    }
  for (const limit of seconds)
    for (const second of [limit - 1, limit, limit + 1]) {
      const text = writtenAs(second);
      if (text === null) continue;
      classes.exact(text);
      classes.exact(otherThan(texts, (index) => text.replace("Z", `${"0".repeat(index)}Z`)));
    }
  const said = (value) => constraints.map((one) => met(one, value === ABSENT ? "" : String(value)) ? "1" : "0").join("");
  return classes.build(said);
}
function writtenAs(second) {
  const date = new Date(second * 1e3);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
function otherThan(texts, form) {
  for (let index = 0; ; index++) if (!texts.has(form(index))) return form(index);
}
function listed(operator, value) {
  if (operator !== "isoneof" && operator !== "isnotoneof") return [value];
  try {
    const list = JSON.parse(value);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

// src/extract/flags/flipt/rewrite.ts
var OPERATORS = /^(eq|neq|[lg]te?|(not)?empty|(not)?present|true|false|prefix|suffix|(not)?contains|is(not)?oneof)$/;
function rewriteFlag({ flag, unknowns }, key) {
  const reading = new Reading();
  const rollouts = isBoolean(flag) ? flag.rollouts.map((one) => reading.rollout(one)) : [];
  const rules = isBoolean(flag) ? [] : flag.rules.flatMap((one) => reading.rule(one));
  const { sites, doubts, odd } = reading;
  const rewritten = { ...flag, key, rules, rollouts };
  const constraints = [...rules, ...rollouts.map(({ segment }) => segment)].flatMap(
    (part) => part?.segments.flatMap((one) => one.constraints) ?? []
  );
  return { flag: rewritten, constraints, sites, doubts: [...doubts], unknowns: [...unknowns, ...odd] };
}
function modelOf({ constraints, sites, doubts, unknowns }, met) {
  const own = new Set(sites.map(({ attribute }) => attribute));
  const named = /* @__PURE__ */ new Map([["entityId", []]]);
  for (const constraint of constraints) {
    const path = pathOf(constraint);
    if (own.has(path) || !isKnownType(constraint.type)) continue;
    named.set(path, [...named.get(path) ?? [], constraint]);
  }
  const attributes = /* @__PURE__ */ new Map();
  for (const [path, some] of named) attributes.set(path, classesFor(some, met, path === "entityId"));
  attributes.set("entityId", { ...attributes.get("entityId"), required: true });
  return { attributes, sites, doubts, unknowns };
}
var Reading = class {
  sites = [];
  doubts = /* @__PURE__ */ new Set();
  odd = /* @__PURE__ */ new Set();
  rollout(rollout) {
    const { threshold, segment } = rollout;
    if (threshold) {
      const segments = [this.#is(this.#site(shareSite(threshold.percentage)), IN)];
      return { segment: { value: threshold.value, segmentOperator: AND, segments } };
    }
    if (segment) segment.segments.forEach((one) => this.#segment(one));
    return rollout;
  }
  /** One rule for each variant, and for each segment where one of them is enough. */
  rule(rule) {
    rule.segments.forEach((one) => this.#segment(one));
    const drawn = drawnIn(rule);
    const total = rule.distributions.reduce((sum, { rollout }) => sum + rollout, 0);
    if (rule.distributions.length > 0 && Math.abs(total - 100) > 0.1)
      this.odd.add(`the shares of a rule add up to ${total} %`);
    if (drawn.length < 2) return [rule];
    const site = variantSite(rule);
    if (!site) {
      this.doubts.add("two of its shares end at one hash");
      return [rule];
    }
    const attribute = this.#site(site);
    const segments = distinct(rule.segments);
    const ways = rule.segmentOperator === AND ? [segments] : segments.map((one) => [one]);
    return ways.flatMap(
      (way) => site.choices.map(({ value }) => {
        const { variantKey } = drawn.find((_, index) => choiceName(index) === value);
        const is = this.#is(attribute, String(value));
        return { segments: [...way, is], segmentOperator: AND, distributions: [{ variantKey, rollout: 100 }] };
      })
    );
  }
  #segment({ constraints }) {
    for (const { type, operator, property } of constraints) {
      if (!isKnownType(type)) this.odd.add(`the library does not know the type "${type}" of a constraint`);
      else if (!OPERATORS.test(operator)) this.odd.add(`the library does not know the operator "${operator}"`);
      if (type === ENTITY) continue;
      if (property === "entityId" || property.startsWith("__site"))
        this.doubts.add(`it asks for "${property}", which stands for something else here`);
    }
  }
  #site(draw) {
    const attribute = `__site${this.sites.length}`;
    this.sites.push({ ...draw, attribute });
    return attribute;
  }
  #is(attribute, value) {
    const constraint = { type: "STRING_CONSTRAINT_COMPARISON_TYPE", property: attribute, operator: "eq", value };
    return { key: attribute, matchType: ALL, constraints: [constraint] };
  }
};
function testOf(constraint, key) {
  const segments = [{ key, matchType: ALL, constraints: [constraint] }];
  const rollouts = [{ segment: { value: true, segmentOperator: OR, segments } }];
  return { key, name: key, type: "BOOLEAN_FLAG_TYPE", enabled: false, rules: [], rollouts };
}

// src/extract/flags/flipt/work.ts
var MOST_KEPT = 2e5;
async function openWork(entries) {
  const all = new Map(entries.map((entry, index) => [entry, rewriteFlag(entry, `r${index}`)]));
  const tests = /* @__PURE__ */ new Map();
  const add = (constraint) => {
    const name = JSON.stringify(constraint);
    if (!tests.has(name)) tests.set(name, testOf(constraint, `t${tests.size}`));
  };
  for (const { constraints } of all.values()) constraints.forEach(add);
  for (const { constraints } of all.values())
    for (const one of constraints) if (one.type.startsWith("DATETIME")) add({ ...one, operator: "eq" });
  const flags = [...[...all.values()].map(({ flag }) => flag), ...tests.values()];
  const engine = await openEngine({ namespace: { key: "default" }, flags });
  const met = metBy(engine, tests);
  const holds = (constraint, context) => met(constraint, textFor(constraint, context));
  return {
    holds,
    rewritten(entry) {
      const rewritten = all.get(entry);
      const evaluate = (context) => engine.ask(rewritten.flag, context);
      return {
        model: modelOf(rewritten, met),
        evaluate,
        trace(context) {
          const reads = /* @__PURE__ */ new Set();
          const read = (one) => {
            reads.add(pathOf(one));
            return holds(one, context);
          };
          decidingRule(rewritten.flag, read, () => false);
          return {
            // Asked for when nothing is left to settle.
            get outcome() {
              return evaluate(context);
            },
            reads: [...reads]
          };
        }
      };
    },
    close: () => engine.close()
  };
}
function textFor({ type, property }, context) {
  if (type === ENTITY) return keyOf(context);
  const attributes = attributesOf(context);
  return Object.hasOwn(attributes, property) ? attributes[property] : "";
}
function metBy(engine, tests) {
  const known = /* @__PURE__ */ new Map();
  const keys = /* @__PURE__ */ new Map();
  const keyFor = (constraint) => {
    const key = keys.get(constraint) ?? JSON.stringify(constraint);
    keys.set(constraint, key);
    return key;
  };
  return (constraint, text) => {
    const key = keyFor(constraint);
    const name = `${key}
${text}`;
    const before = known.get(name);
    if (before !== void 0) return before;
    const { type, property } = constraint;
    const flag = tests.get(key);
    const context = type === ENTITY ? { entityId: text } : Object.fromEntries([[property, text]]);
    const met = flag !== void 0 && engine.ask(flag, context).value === true;
    if (known.size < MOST_KEPT) known.set(name, met);
    return met;
  };
}

// src/extract/flags/flipt/load.ts
var MAX_NOTICES = 20;
function loadFlipt(path, text) {
  const { entries, snapshots, notices } = readDocument(path, text);
  if (notices.length > 0) return { subjects: [], notices: notices.slice(0, MAX_NOTICES) };
  const engines = new Engines(entries, snapshots);
  return {
    subjects: entries.map((entry) => subjectOf(entry, engines)),
    notices: [],
    close: () => engines.close()
  };
}
var Engines = class {
  #opened = /* @__PURE__ */ new Map();
  #entries;
  #snapshots;
  constructor(entries, snapshots) {
    this.#entries = entries;
    this.#snapshots = snapshots;
  }
  of(kind, namespace) {
    return this.#open(`${kind} ${namespace}`, () => openEngine(this.#snapshots.get(namespace)));
  }
  work() {
    return this.#open("work", () => openWork(this.#entries));
  }
  close() {
    for (const opened of this.#opened.values()) void opened.then((one) => one.close()).catch(() => {
    });
  }
  #open(name, open) {
    const opened = this.#opened.get(name) ?? open();
    this.#opened.set(name, opened);
    return opened;
  }
};
function subjectOf(entry, engines) {
  const { id, flag, namespace, file, path, variants } = entry;
  const at = file.placeOf([...path, "key"]);
  const isLive = flag.enabled || isBoolean(flag) && flag.rollouts.length > 0;
  let plain = null;
  const ask = (engine, context) => engine.ask(flag, context);
  return {
    key: id,
    at,
    state: isLive ? "enabled" : "disabled",
    values: isBoolean(flag) ? [.../* @__PURE__ */ new Set([flag.enabled, ...flag.rollouts.flatMap(valueIn2)])].map((value) => ({ value, variant: null })) : variants.map((value) => ({ value, variant: value })),
    words: wordsIn(flag).filter((word) => word !== "entityId"),
    pathOf: (name) => name.replaceAll(".", String.raw`\.`),
    evaluate(context) {
      if (plain) return ask(plain, context);
      return engines.of("plain", namespace).then((engine) => ask(plain = engine, context));
    },
    confirm: async (context) => ask(await engines.of("fresh", namespace), context),
    async ruleAt(context) {
      const { holds } = await engines.work();
      const hash = crc32(keyOf(context) + flag.key) % SHARES;
      const index = decidingRule(
        flag,
        (one) => holds(one, context),
        (share) => hash < Math.fround(share)
      );
      if (index !== null) return file.placeOf([...path, isBoolean(flag) ? "rollouts" : "rules", index]);
      return isBoolean(flag) ? file.placeOf([...path, "enabled"]) : at;
    },
    rewrite: async () => (await engines.work()).rewritten(entry)
  };
}
function valueIn2({ threshold, segment }) {
  const rule = threshold ?? segment;
  return rule ? [rule.value] : [];
}
export {
  loadFlipt
};

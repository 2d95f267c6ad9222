import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  atTime
} from "./chunk-3IWRMROJ.js";
import {
  canonicalJson
} from "./chunk-HYXXJWIY.js";
import {
  CLOCK
} from "./chunk-OKPLDWVE.js";
import {
  watch
} from "./chunk-Z5NCPVMV.js";
import {
  documentsIn
} from "./chunk-LSWC7H67.js";
import {
  parseYaml
} from "./chunk-PYE35P5D.js";
import {
  Classes,
  contextWith
} from "./chunk-DA4ZGP4H.js";
import {
  isMap,
  trouble
} from "./chunk-YXJSAF3F.js";
import {
  listOf
} from "./chunk-E4KCALTW.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/extract/flags/flagd/documents.ts
function isOtherResource(text) {
  const kind = /^kind:\s*["']?(\w+)/m.exec(text)?.[1];
  return kind !== void 0 && kind !== "FeatureFlag" && /^apiVersion:/m.test(text);
}
function joined(path, parts) {
  const seen = /* @__PURE__ */ new Set();
  const twice = parts.flatMap(
    ({ subjects }) => subjects.flatMap(({ key, at }) => {
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const message = `flag "${key}" stands here a second time, in another document of ${path}`;
      return [trouble(at, message, "keep one of the two, or give each resource a file of its own")];
    })
  );
  const notices = [...parts.flatMap((part) => part.notices), ...twice];
  return {
    subjects: notices.length > 0 ? [] : parts.flatMap((part) => part.subjects),
    notices,
    async ask(...question) {
      for (const part of parts) {
        const outcome = await part.ask?.(...question);
        if (outcome) return outcome;
      }
      return null;
    },
    close: () => parts.forEach((part) => part.close?.())
  };
}

// src/extract/flags/flagd/document.ts
function readFlagdDocument(path, text) {
  const file = parseYaml(path, text);
  const notices = file.troubles.map(({ at, message, hint }) => trouble(at, message, hint));
  const base = isResource(file.value) ? ["spec", "flagSpec"] : [];
  const value = base.reduce((part, step) => isMap(part) ? part[step] : void 0, file.value);
  const root = isMap(value) ? value : {};
  const flags = [];
  if (notices.length === 0) {
    if (!isMap(value)) notices.push(trouble(file.placeOf(base), "the file holds no flags", SHAPE));
    else if (!("flags" in root)) notices.push(trouble(file.placeOf(base), "the key `flags` is missing", SHAPE));
    else notices.push(...collect(file, root["flags"], [...base, "flags"], flags));
  }
  const byKey = Object.fromEntries(flags.map(({ key, value: of }) => [key, of]));
  return { document: { file, flags, content: { ...root, flags: byKey }, base }, notices };
}
function isResource(value) {
  return isMap(value) && value["kind"] === "FeatureFlag" && typeof value["apiVersion"] === "string";
}
var SHAPE = "write `flags:` with one entry for each flag, as flagd reads it";
function collect(file, written, at, flags) {
  if (Array.isArray(written)) return collectList(file, written, at, flags);
  if (!isMap(written)) return [trouble(file.placeOf(at), "`flags` is neither a map nor a list", SHAPE)];
  return Object.entries(written).flatMap(([key, value]) => {
    const path = [...at, key];
    if (!isMap(value)) return [trouble(file.placeOf(path), `flag "${key}" is not a map`, SHAPE)];
    flags.push({ key, value, path, at: file.placeOfKey(path) });
    return [];
  });
}
function collectList(file, written, base, flags) {
  const seen = /* @__PURE__ */ new Set();
  return written.flatMap((item, index) => {
    const path = [...base, index];
    if (!isMap(item)) return [trouble(file.placeOf(path), "an entry of `flags` is not a map", SHAPE)];
    const { key, ...value } = item;
    if (typeof key !== "string" || key === "") {
      return [trouble(file.placeOf([...path, "key"]), "a flag of the list has no `key`", "give each flag a `key`")];
    }
    const at = file.placeOf([...path, "key"]);
    if (seen.has(key)) return [trouble(at, `flag "${key}" stands here a second time`, "keep one of the two")];
    seen.add(key);
    flags.push({ key, value, path, at });
    return [];
  });
}

// src/extract/flags/flagd/engine.ts
import { FlagdCore, MemoryStorage } from "./vendor/flags-flagd.js";
var SILENT = { error() {
}, warn() {
}, info() {
}, debug() {
} };
var OPTIONS = { disableDynamicCodeGeneration: true };
function refusalOf(json) {
  try {
    new MemoryStorage(SILENT, OPTIONS).setConfigurations(json, true);
    return null;
  } catch (error) {
    const { message, cause } = error;
    return cause instanceof Error ? cause.message : message;
  }
}
function openEngine(json, strict = true) {
  return engineOn(storageOf(json, strict));
}
function openWatchedEngine(json, strict) {
  const storage = storageOf(json, strict);
  const engine = engineOn(storage);
  const plain = engineOn(storageOf(json, strict));
  let reads = /* @__PURE__ */ new Set();
  let runs = 0;
  const ruled = /* @__PURE__ */ new Set();
  for (const [key, flag] of storage.getFlags()) {
    const { _targeting: targeting } = flag;
    if (!targeting) continue;
    ruled.add(key);
    const { _engine: inner } = targeting;
    if (typeof inner?.run !== "function") continue;
    const run = (logic, context) => {
      runs++;
      return inner.run(logic, watch(context, reads));
    };
    Object.assign(targeting, { _engine: { run } });
  }
  return {
    plain: plain.ask,
    ask(key, type, context, clock) {
      reads = /* @__PURE__ */ new Set();
      runs = 0;
      const outcome = engine.ask(key, type, context, clock);
      if (ruled.has(key) && runs !== 1 && outcome.reason !== "DISABLED") return null;
      return { outcome, reads: [...reads].flatMap((read) => ADDED.get(read) ?? [read]) };
    }
  };
}
function openProbe() {
  const flag = { state: "ENABLED", variants: { on: true }, defaultVariant: "on", targeting: { "!!": [true] } };
  const [[, opened] = []] = storageOf(JSON.stringify({ flags: { flag } }), true).getFlags();
  const engine = opened?._targeting?._engine;
  if (typeof engine?.run !== "function") return null;
  return (part, context) => {
    try {
      const said = engine.run(part, { ...context, [/* @__PURE__ */ Symbol.for("flagd.logger")]: SILENT });
      return `${typeof said} ${JSON.stringify(said)}`;
    } catch {
      return "fails";
    }
  };
}
var ADDED = /* @__PURE__ */ new Map([
  ["$flagd", []],
  ["$flagd.flagKey", []],
  ["$flagd.timestamp", [CLOCK]]
]);
function storageOf(json, strict) {
  const storage = new MemoryStorage(SILENT, OPTIONS);
  storage.setConfigurations(json, strict);
  return storage;
}
function engineOn(storage) {
  const core = new FlagdCore(storage, SILENT);
  return {
    ask(key, type, context, clock) {
      const codeDefault = {};
      const told = atTime(clock, () => core.resolve(type, key, codeDefault, context, SILENT));
      return {
        value: told.value === codeDefault ? void 0 : told.value,
        variant: told.variant ?? null,
        reason: told.reason ?? "UNKNOWN",
        error: told.errorMessage ?? null
      };
    }
  };
}

// src/extract/flags/flagd/limits.ts
var MAX_EXPANDED = 4 * 1024 * 1024;
var MAX_EVALUATORS = 500;
var MAX_STEPS = 1e5;
var MAX_NESTING = 500;
var LOOPS = /* @__PURE__ */ new Set(["map", "filter", "reduce", "all", "some", "none"]);
var GROWERS = /* @__PURE__ */ new Set(["merge", "cat"]);
function expandEvaluators(json) {
  const evaluators = JSON.parse(json)["$evaluators"];
  if (typeof evaluators !== "object" || evaluators === null) return { text: json };
  const entries = Object.entries(evaluators);
  if (entries.length > MAX_EVALUATORS) return { problem: `more than ${MAX_EVALUATORS} evaluators` };
  let text = json;
  for (const [key, logic] of entries) {
    const reference = `{"$ref":"${key}"}`;
    const replacement = JSON.stringify(logic);
    const uses = text.split(reference).length - 1;
    if (uses === 0) continue;
    if (/\$[$&`']/.test(replacement))
      return { problem: `evaluator "${key}" holds "$" before a sign that flagd replaces` };
    if (text.length + uses * (replacement.length - reference.length) > MAX_EXPANDED) return { problem: TOO_LARGE };
    text = text.replaceAll(reference, replacement);
  }
  return nestingOf(text) > MAX_NESTING ? { problem: TOO_LARGE } : { text };
}
function missingEvaluators(rule, known) {
  if (typeof rule !== "object" || rule === null) return [];
  const inner = Object.values(rule).flatMap((part) => missingEvaluators(part, known));
  if (Array.isArray(rule) || !("$ref" in rule)) return inner;
  const name = String(rule.$ref);
  const why = known.includes(name) ? `the evaluator "${name}" is named by itself or by a later one, which flagd does not write out` : `the evaluator "${name}" is not in the file`;
  return [why, ...inner];
}
var TOO_LARGE = "the evaluators grow beyond all bounds when they are written out";
function nestingOf(json) {
  let [depth, deepest] = [0, 0];
  for (const [mark] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/g)) {
    if (mark === "{" || mark === "[") deepest = Math.max(deepest, ++depth);
    else if (mark === "}" || mark === "]") depth--;
  }
  return deepest;
}
function isCostly(rule) {
  const joining = loopsIn(rule).filter(({ body }) => body.some(joins));
  if (joining.some(({ operator }) => operator === "reduce")) return true;
  const longest = joining.reduce((size, { body }) => size * nodesOf(body), nodesOf(rule));
  return stepsOf(rule, longest) > MAX_STEPS;
}
function loopOf(operator, part) {
  if (!LOOPS.has(operator) || !Array.isArray(part)) return null;
  const [list, ...body] = part;
  return { operator, list, body };
}
function loopsIn(node) {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([operator, part]) => {
    const loop = Array.isArray(node) ? null : loopOf(operator, part);
    return loop ? [loop, ...loopsIn(part)] : loopsIn(part);
  });
}
function stepsOf(node, longest) {
  if (typeof node !== "object" || node === null) return 1;
  return Object.entries(node).reduce((sum, [operator, part]) => {
    const loop = Array.isArray(node) ? null : loopOf(operator, part);
    if (!loop) return sum + stepsOf(part, longest);
    const turns = Array.isArray(loop.list) ? loop.list.length : longest;
    return sum + stepsOf(loop.list, longest) + turns * stepsOf(loop.body, longest);
  }, 1);
}
function joins(node) {
  if (typeof node !== "object" || node === null) return false;
  if (!Array.isArray(node) && Object.keys(node).some((operator) => GROWERS.has(operator))) return true;
  return Object.values(node).some(joins);
}
function nodesOf(node) {
  if (typeof node !== "object" || node === null) return 1;
  return Object.values(node).reduce((sum, part) => sum + nodesOf(part), 1);
}
function wordsOf(logic) {
  const words = /* @__PURE__ */ new Set();
  const walk = (node) => {
    if (typeof node === "string" && node.length <= 64) words.add(node);
    else if (typeof node === "object" && node !== null) Object.values(node).forEach(walk);
  };
  walk(logic);
  return [...words];
}

// src/extract/flags/flagd/schema.ts
var STATES = ["ENABLED", "DISABLED"];
function checkFlag({ file }, { key, value, path, at }) {
  const notices = [];
  const variants = value["variants"];
  if (!("state" in value)) {
    notices.push(trouble(at, `flag "${key}" has no \`state\``, "write `state: ENABLED` or `state: DISABLED`"));
  } else if (!STATES.includes(value["state"])) {
    const state = file.placeOf([...path, "state"]);
    notices.push(trouble(state, `flag "${key}": the state must be ${listOf(STATES, "or")}`));
  }
  if (!isMap(variants) || Object.keys(variants).length === 0) {
    const place = "variants" in value ? file.placeOf([...path, "variants"]) : at;
    notices.push(trouble(place, `flag "${key}" has no variants`, "name each value that the flag can have"));
    return notices;
  }
  const types = new Map(Object.entries(variants).map(([name, of]) => [typeName(of), name]));
  if (types.size > 1) {
    const odd = file.placeOf([...path, "variants", [...types.values()].at(-1)]);
    notices.push(
      trouble(odd, `flag "${key}" has variants of different types`, `they are ${listOf([...types.keys()])}`)
    );
  }
  const fallback = value["defaultVariant"];
  if (typeof fallback === "string" && fallback !== "" && !Object.hasOwn(variants, fallback)) {
    const names = listOf(Object.keys(variants).map((name) => `"${name}"`));
    const place = file.placeOf([...path, "defaultVariant"]);
    notices.push(trouble(place, `flag "${key}" has no variant "${fallback}"`, `its variants are ${names}`));
  }
  return notices;
}
function typeName(value) {
  return value === null ? "null" : Array.isArray(value) ? "list" : typeof value;
}
function errorsIn(message) {
  const start = message.indexOf("[");
  if (start < 0) return [];
  try {
    return JSON.parse(message.slice(start));
  } catch {
    return [];
  }
}
function describeRefusal({ file, content, base }, flag, errors) {
  const own = errors.filter(({ keyword }) => !["anyOf", "oneOf", "if", "not"].includes(keyword));
  const depth = Math.max(0, ...own.map((error) => stepsOf2(error).length));
  const deepest = own.filter((error) => stepsOf2(error).length === depth);
  const best = deepest.find(({ keyword }) => keyword !== "additionalProperties") ?? deepest[0];
  const name = flag ? `flag "${flag.key}"` : "the file";
  if (!best) return trouble(flag?.at ?? file.placeOf([]), `${name} does not have the form that flagd reads`, SCHEMA);
  const inside = flag ? stepsOf2(best).slice(2) : stepsOf2(best);
  if (flag && stepsOf2(best).length < 2) return trouble(flag.at, `${name}: flagd does not take this key`, SCHEMA);
  const path = [...flag?.path ?? base, ...inside];
  const value = inside.reduce(partOf, flag?.value ?? content);
  const isRule = inside.includes("targeting") || inside.includes("$evaluators");
  const strange = deepest.find(({ keyword }) => keyword === "additionalProperties");
  if (!strange || !isMap(value)) return trouble(file.placeOf(path), `${name}: ${say(best)}`, SCHEMA);
  const keys = Object.keys(value);
  if (isRule && keys.length > 1) {
    const first = file.placeOfKey([...path, keys[1]]);
    return trouble(first, `${name}: a rule has one operator, here are ${keys.length}`, "nest them with `and` or `or`");
  }
  const key = isRule ? keys[0] : String(strange.params["additionalProperty"]);
  const what = isRule ? `flagd knows no operator "${key}"` : `"${key}" is not a key here`;
  return trouble(file.placeOfKey([...path, key]), `${name}: ${what}`, SCHEMA);
}
var SCHEMA = "compare it with the schema at https://flagd.dev/schema/v0/flags.json";
function partOf(value, step) {
  return typeof value === "object" && value !== null ? value[step] : void 0;
}
function stepsOf2({ instancePath }) {
  return instancePath.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function say({ keyword, params, message }) {
  if (keyword === "required") return `"${String(params["missingProperty"])}" is missing`;
  if (keyword === "type") return `this must be of type ${listOf([params["type"]].flat().map(String), "or")}`;
  if (keyword === "enum") return `this must be ${listOf(params["allowedValues"].map(String), "or")}`;
  return `this ${message ?? "does not fit the schema"}`;
}

// src/extract/flags/flagd/dispute.ts
var EQUALITY = /* @__PURE__ */ new Set(["==", "!="]);
var NUMERIC = /* @__PURE__ */ new Set(["<", "<=", ">", ">=", "+", "-", "*", "/", "%", "min", "max"]);
var LISTS = /* @__PURE__ */ new Set(["map", "filter", "reduce", "merge", "missing_some"]);
function disputeIn(rule) {
  const dispute = disputedIn(rule);
  if (dispute === null) return null;
  return dispute === AS_TEXT ? "the rule compares with numbers written as text, so the application may send ages as text" : `modes of the library can disagree on "${dispute}" as the rule uses it`;
}
function disputedIn(rule) {
  const operators = operationsIn(rule);
  const isTextual = operators.some(({ values }) => values.flat(2).some(isNumberAsText));
  if (isTextual) return AS_TEXT;
  const disputed = operators.find(({ operator, values }) => isDisputed(operator, values));
  if (disputed) return disputed.operator;
  const hasDefault = operators.some(({ operator, values }) => operator === "var" && values.length > 1);
  return hasDefault && operators.some(({ operator }) => operator === "missing") ? "missing" : null;
}
var AS_TEXT = "text";
function isNumberAsText(value) {
  return typeof value === "string" && /^\d{1,3}$/.test(value);
}
function operationsIn(node) {
  if (typeof node !== "object" || node === null) return [];
  const own = Array.isArray(node) ? [] : Object.entries(node).map(([operator, part]) => ({ operator, values: Array.isArray(part) ? part : [part] }));
  return [...own, ...Object.values(node).flatMap(operationsIn)];
}
function isDisputed(operator, values) {
  const literals = values.filter((value) => typeof value !== "object" || value === null);
  if (LISTS.has(operator)) return true;
  if (operator === "missing") return !values.every((name) => typeof name === "string" && /^[^\\]+$/.test(name));
  if (operator === "cat") return literals.length < values.length;
  if (EQUALITY.has(operator)) return literals.length === 0 || !(literals.every(Boolean) || values.some(isComputed));
  if (!NUMERIC.has(operator)) return false;
  if ((operator === "/" || operator === "%") && literals.includes(0)) return true;
  return literals.length === 0 || literals.some((literal) => typeof literal !== "number");
}
function isComputed(value) {
  return typeof value === "object" && value !== null && ["+", "-", "*", "/", "%"].includes(Object.keys(value)[0] ?? "");
}

// src/extract/flags/flagd/loops.ts
var ASKING = /* @__PURE__ */ new Set(["some", "all", "none"]);
var BUILDING = /* @__PURE__ */ new Set(["map", "filter", "reduce"]);
function readLoop(operator, args) {
  if (BUILDING.has(operator)) return { members: null };
  if (!ASKING.has(operator)) return null;
  const members = [];
  return { members: args.length === 2 && isAboutMember(args[1], members) ? members : null };
}
function isAboutMember(node, members) {
  if (!isMap(node)) return false;
  const [operator] = Object.keys(node);
  const args = operator === void 0 ? null : node[operator];
  if (!Array.isArray(args)) return false;
  if (operator === "and" || operator === "or" || operator === "!")
    return args.every((part) => isAboutMember(part, members));
  if (operator === "===" || operator === "!==") {
    const [one, other] = args;
    return args.length === 2 && (isMember(one) && isText(other, members) || isMember(other) && isText(one, members));
  }
  if (operator !== "in" || args.length !== 2) return false;
  const [item, list] = args;
  return isMember(item) && Array.isArray(list) && list.every((text) => isText(text, members));
}
function isMember(node) {
  return isMap(node) && (node["var"] === "" || Array.isArray(node["var"]) && node["var"].length === 1 && node["var"][0] === "");
}
function isText(value, members) {
  if (typeof value !== "string" || value.length < 2) return false;
  members.push(value);
  return true;
}

// src/extract/flags/flagd/nodes.ts
function argumentsOf(part) {
  return Array.isArray(part) ? part : [part];
}
function nameOf(node) {
  if (!isMap(node) || Object.keys(node).length !== 1 || !("var" in node)) return null;
  const [name] = argumentsOf(node["var"]);
  return typeof name === "string" && name !== "" && !/\\|^\.\.\/|__proto__/.test(name) ? name : null;
}
function isLiteral(value) {
  return typeof value !== "object" || value === null;
}

// src/extract/flags/flagd/sites.ts
var RING = 2 ** 32;
var MAX_WEIGHT = 2 ** 31 - 1;
function siteOf(args, attribute) {
  const [first] = args;
  const isOwn = args.length > 0 && !Array.isArray(first);
  const buckets = isOwn ? args.slice(1) : args;
  const key = isOwn ? keysOf(first) : { keys: ["targetingKey"], group: FLAG_AND_KEY, isText: false };
  const choices = key && choicesOf(buckets);
  if (!choices) return null;
  return {
    attribute,
    ring: RING,
    group: key.group,
    keys: key.keys,
    choices,
    // A text that is put together is hashed without the parts that are missing, in each mode of the library differently.
    keyless: key.isText ? "any" : { value: null }
  };
}
var FLAG_AND_KEY = { cat: [{ var: "$flagd.flagKey" }, { var: "targetingKey" }] };
function keysOf(expression) {
  const name = nameOf(expression);
  if (name !== null)
    return argumentsOf(expression.var).length > 1 ? null : hashed([name], { var: name }, false);
  if (isLiteral(expression)) return hashed([], expression, typeof expression === "string");
  if (!isMap(expression) || !("cat" in expression) || Object.keys(expression).length !== 1) return null;
  const parts = argumentsOf(expression["cat"]).map((part) => {
    const of = nameOf(part);
    return of === null ? part : { var: of };
  });
  const names = parts.flatMap((part) => isMap(part) ? [nameOf(part)] : []);
  if (names.includes(null) || parts.some((part) => !isMap(part) && !isLiteral(part))) return null;
  const keys = names.filter((one) => one !== "$flagd.flagKey");
  return hashed(keys, { cat: parts }, true);
}
function hashed(keys, group, isText2) {
  return keys.some((key) => key.startsWith("$")) ? null : { keys, group, isText: isText2 };
}
function choicesOf(buckets) {
  const parts = [];
  for (const bucket of buckets) {
    if (!Array.isArray(bucket) || bucket.length === 0 || bucket.length > 2) return null;
    const [value = null, weight = 1] = bucket;
    if (!isLiteral(value) || typeof weight !== "number" || !Number.isInteger(weight)) return null;
    parts.push({ value, weight: Math.max(0, weight) });
  }
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total > MAX_WEIGHT || total === 0) return [{ value: null, from: 0, to: RING }];
  let before = 0;
  return parts.map(({ value, weight }) => {
    const from = limitOf(before, total);
    before += weight;
    return { value, from, to: limitOf(before, total) };
  });
}
function limitOf(sum, total) {
  const [share, whole] = [BigInt(sum) * BigInt(RING), BigInt(total)];
  return Number((share + whole - 1n) / whole);
}

// src/extract/flags/flagd/model.ts
var COMPARISONS = /* @__PURE__ */ new Set(["<", "<=", ">", ">=", "==", "===", "!=", "!=="]);
var ARITHMETIC = /* @__PURE__ */ new Set(["+", "-", "*", "/", "%", "min", "max"]);
var TIME = "$flagd.timestamp";
function readRule(rule, probe) {
  const reading = new Reading();
  const rewritten = reading.walk(rule, "result", 0);
  return { model: reading.model(probe), rule: rewritten };
}
var Reading = class {
  #attributes = /* @__PURE__ */ new Map();
  #sites = [];
  #doubts = /* @__PURE__ */ new Set();
  #isHidden = false;
  /** Attribute -> the parts of the rule that test it alone. */
  #tests = /* @__PURE__ */ new Map();
  model(probe) {
    const attributes = /* @__PURE__ */ new Map();
    const hashed2 = new Set(this.#sites.flatMap(({ keys }) => keys));
    for (const [name, classes] of this.#attributes) {
      if (this.#isHidden) classes.opaque("the rule also reads attributes by names that it puts together");
      const tests = this.#tests.get(name) ?? [];
      const said = (value) => tests.map((test) => probe(test, contextWith({}, [[name, value]]))).join();
      attributes.set(name, classes.build(probe && !hashed2.has(name) && name !== CLOCK ? said : void 0));
    }
    return { attributes, sites: this.#sites, doubts: [...this.#doubts], unknowns: [] };
  }
  /** Notes what a part of a rule does, and gives it back with its percentages replaced. */
  walk(node, use, depth) {
    if (Array.isArray(node)) return node.map((item) => this.walk(item, "value", depth));
    if (!isMap(node)) return node;
    const [operator] = Object.keys(node);
    if (operator === void 0) return node;
    const args = argumentsOf(node[operator]);
    if (operator === "var") {
      const name = nameOf(node);
      if (name === null) this.#hide(String(args[0]), depth);
      if (name === null) this.#walkName(args, depth);
      else this.#use(name, node, use, args.length > 1);
      return node;
    }
    const list = (uses) => args.map((part, index) => this.walk(part, uses(index), depth));
    if (operator === "fractional") return this.#site(node, args, depth);
    if (COMPARISONS.has(operator)) return { [operator]: this.#compare(operator, args, depth) };
    if (operator === "if" || operator === "?:")
      return { [operator]: list((index) => index % 2 === 0 && index < args.length - 1 ? "truth" : use) };
    if (operator === "!" || operator === "!!") return { [operator]: list(() => "truth") };
    if (operator === "and" || operator === "or") return { [operator]: list(() => use) };
    if (operator === "in") return { in: this.#within(args, depth) };
    if (operator === "starts_with" || operator === "ends_with")
      return { [operator]: this.#affix(operator, args, depth) };
    if (operator === "sem_ver") return { sem_ver: this.#version(args, depth) };
    if (operator === "missing" && args.every((name) => typeof name === "string")) {
      for (const name of args) {
        for (const value of ["", null]) this.#of(name).exact(value);
        this.#test(name, { missing: [name] });
      }
      return node;
    }
    if (operator === "missing" || operator === "missing_some")
      this.#doubts.add(`"${operator}" asks for attributes in a way that is not followed`);
    if (ARITHMETIC.has(operator)) for (const part of args) this.#number(part);
    const loop = readLoop(operator, args);
    if (loop) return this.#loop(operator, loop, args, depth);
    return { [operator]: list(() => "value") };
  }
  #of(name) {
    const path = name === TIME ? CLOCK : name;
    const known = this.#attributes.get(path) ?? new Classes();
    this.#attributes.set(path, known);
    return known;
  }
  /** No proof comes of it, but numbers are what may give something away. */
  #number(part) {
    const name = nameOf(part);
    if (name === null) return;
    this.#of(name).loose();
    for (const value of [0, 1, 5, 10, 100, 1e3]) this.#of(name).number(value);
  }
  #test(name, test) {
    this.#tests.set(name, [...this.#tests.get(name) ?? [], test]);
  }
  #use(name, node, use, hasDefault) {
    if (name === "$flagd.flagKey") return;
    const classes = this.#of(name);
    if (hasDefault) classes.exact(null);
    if (use === "truth") {
      this.#test(name, { "!!": [node] });
      classes.truth();
      for (const value of [0, 1, ""]) classes.exact(value);
    } else classes.opaque(use === "result" ? "the rule serves it as it is" : "the rule computes with it");
  }
  /** Reads that are among the tests of no attribute: out of a loop, or by a name that is put together. */
  #hide(written, depth) {
    const outside = /^(?:\.\.\/)+([^\\/]+)$/.exec(written)?.[1];
    if (outside !== void 0) this.#of(outside).opaque("a loop asks for it");
    else if (depth === 0 || written !== "") this.#isHidden = true;
  }
  /** A name that is put together: which attributes it can mean, only the trace can say. */
  #walkName(args, depth) {
    for (const part of args) this.walk(part, "value", depth);
  }
  #compare(operator, args, depth) {
    const names = args.map(nameOf);
    const literals = args.filter(isLiteral);
    const isPlain = literals.length === args.length - 1;
    return args.map((part, index) => {
      const name = names[index];
      if (name === null || name === void 0) return this.walk(part, "value", depth);
      if (!isPlain || depth > 0) {
        this.#use(name, part, "value", false);
        return part;
      }
      const classes = this.#of(name);
      if (argumentsOf(part.var).length > 1) classes.exact(null);
      this.#test(name, { [operator]: args });
      for (const literal of literals) compareWith(classes, operator, literal, name === TIME);
      return part;
    });
  }
  #within(args, depth) {
    const [item, list] = args;
    const [itemName, listName] = [nameOf(item), nameOf(list)];
    if (itemName !== null && depth === 0 && Array.isArray(list) && list.every(isLiteral)) {
      const classes = this.#of(itemName);
      if (argumentsOf(item.var).length > 1) classes.exact(null);
      for (const literal of list) classes.exact(literal);
      this.#test(itemName, { in: args });
      if (itemName === TIME) classes.opaque("it is looked for in a list");
      return [...args];
    }
    if (itemName !== null && depth === 0 && typeof list === "string" && /^[A-Za-z_. -]{1,10}$/.test(list) && !/nul|tru|fal/.test(list)) {
      const classes = this.#of(itemName);
      for (let from = 0; from < list.length; from++)
        for (let to = from; to <= list.length; to++) classes.exact(list.slice(from, to));
      this.#test(itemName, { in: args });
      return [...args];
    }
    if (listName !== null && depth === 0 && typeof item === "string") {
      this.#of(listName).part(item);
      this.#of(listName).member(item);
      this.#test(listName, { in: args });
      return [...args];
    }
    return args.map((part) => this.walk(part, "value", depth));
  }
  #affix(operator, args, depth) {
    const [subject, text] = args;
    const name = nameOf(subject);
    if (name === null || depth > 0 || typeof text !== "string")
      return args.map((part) => this.walk(part, "value", depth));
    this.#test(name, { [operator]: args });
    if (operator === "starts_with") this.#of(name).prefix(text);
    else this.#of(name).suffix(text);
    return [...args];
  }
  #version(args, depth) {
    const name = nameOf(args[0]);
    const text = args[2];
    if (name === null || depth > 0 || typeof text !== "string")
      return args.map((part) => this.walk(part, "value", depth));
    this.#test(name, { sem_ver: args });
    this.#of(name).version(text);
    return [...args];
  }
  #loop(operator, loop, args, depth) {
    const [list, ...body] = args;
    const name = nameOf(list);
    if (loop?.members && name !== null && depth === 0) {
      for (const member of loop.members) this.#of(name).member(member);
      this.#of(name).list();
      this.#test(name, { [operator]: args });
      return { [operator]: [...args] };
    }
    return {
      [operator]: [this.walk(list, "value", depth), ...body.map((part) => this.walk(part, "value", depth + 1))]
    };
  }
  #site(node, args, depth) {
    const found = depth === 0 ? siteOf(args, `__site${this.#sites.length}`) : null;
    if (!found) {
      this.walk(args, "value", depth);
      this.#of("targetingKey").opaque("a percentage is computed");
      return node;
    }
    for (const key of found.keys) this.#of(key);
    this.#sites.push({ ...found, group: canonicalJson(found.group) });
    return { var: found.attribute };
  }
};
function compareWith(classes, operator, literal, isTime) {
  if (isTime) {
    if (typeof literal !== "number" || operator.length === 3) classes.opaque("it is compared with something else");
    else for (const second of [literal - 1, literal, literal + 1]) classes.exact(second * 1e3);
    return;
  }
  const isOrder = operator.startsWith("<") || operator.startsWith(">");
  const isStrict = operator.length === 3;
  if (typeof literal === "number") {
    classes.number(literal);
    if (isStrict) classes.exact(literal);
    else classes.loose();
  } else if (isOrder && typeof literal === "string") classes.opaque("texts are compared by their order");
  else {
    classes.exact(literal);
    if (!isStrict && typeof literal === "string" && literal.trim() !== "" && Number.isFinite(Number(literal)))
      classes.number(Number(literal));
    if (!isStrict && (literal === null || typeof literal === "boolean" || literal === "")) {
      for (const value of [0, 1, true, false, "", null]) classes.exact(value);
    }
  }
}

// src/extract/flags/flagd/places.ts
function tagged(rule, variants) {
  const paths = /* @__PURE__ */ new Map();
  const more = { ...variants };
  let isShared = false;
  const tag = (node, path) => {
    if (typeof node === "string" && Object.hasOwn(variants, node)) {
      const name = `${node}#${paths.size}`;
      if (Object.hasOwn(variants, name)) return node;
      paths.set(name, path);
      more[name] = variants[node];
      return name;
    }
    if (!isMap(node)) return node;
    const [operator] = Object.keys(node);
    const args = operator === void 0 ? null : node[operator];
    if (operator === "$ref") isShared = true;
    if (!Array.isArray(args)) return node;
    if (operator === "if")
      return {
        if: args.map(
          (part, index) => index % 2 === 1 || index === args.length - 1 ? tag(part, [...path, "if", index]) : part
        )
      };
    if (operator !== "fractional") return node;
    return {
      fractional: args.map(
        (part, index) => Array.isArray(part) ? [tag(part[0], [...path, "fractional", index, 0]), ...part.slice(1)] : part
      )
    };
  };
  const whole = tag(rule, []);
  return isShared || paths.size === 0 ? null : { rule: whole, variants: more, paths };
}

// src/extract/flags/flagd/subject.ts
function enginesOn(json) {
  let plain = null;
  let fresh = null;
  let watched = null;
  let probe;
  return {
    plain: () => plain ??= openEngine(json),
    fresh: () => fresh ??= openEngine(json),
    watched: () => watched ??= openWatchedEngine(json, true),
    probe: () => probe === void 0 ? probe = openProbe() : probe
  };
}
function subjectOf({ key, at, value, path }, { rule, missing }, engines, placeOf) {
  const variants = isMap(value["variants"]) ? value["variants"] : {};
  const type = typeOf(sampleOf({ value }));
  const state = value["state"] === "DISABLED" ? "disabled" : "enabled";
  const alone = (targeting, of = variants) => JSON.stringify({ flags: { [key]: { ...value, variants: of, targeting } } });
  const parts = tagged(value["targeting"], variants);
  let marking = null;
  return {
    key,
    at,
    state,
    values: Object.entries(variants).map(([variant, of]) => ({ value: of, variant })),
    words: wordsOf(rule),
    evaluate: (context, clock) => engines.plain().ask(key, type, context, clock),
    confirm: (context, clock) => engines.fresh().ask(key, type, context, clock),
    ruleAt(context, clock) {
      if (rule === void 0 || state === "disabled") return at;
      const whole = [...path, "targeting"];
      if (!parts) return placeOf(whole);
      marking ??= openEngine(alone(parts.rule, parts.variants), false);
      const { variant, reason } = marking.ask(key, type, context, clock);
      const part = reason === "TARGETING_MATCH" && variant !== null ? parts.paths.get(variant) : void 0;
      if (part) return placeOf([...whole, ...part]);
      return reason === "TARGETING_MATCH" ? placeOf(whole) : placeOf([...path, "defaultVariant"]);
    },
    rewrite() {
      const read = readRule(rule, engines.probe());
      const dispute = disputeIn(read.rule);
      const isSame = read.model.sites.length === 0;
      const engine = isSame ? engines.watched() : openWatchedEngine(alone(read.rule), false);
      return {
        model: {
          ...read.model,
          unknowns: [...missing, ...dispute === null ? [] : [dispute], ...read.model.unknowns]
        },
        evaluate: (context, clock) => engine.plain(key, type, context, clock),
        trace: (context, clock) => engine.ask(key, type, context, clock)
      };
    }
  };
}
function sampleOf({ value }) {
  return isMap(value["variants"]) ? Object.values(value["variants"])[0] : void 0;
}
function typeOf(sample) {
  return typeof sample === "boolean" || typeof sample === "string" || typeof sample === "number" ? typeof sample : "object";
}

// src/extract/flags/flagd/load.ts
var MAX_NOTICES = 20;
function loadFlagd(path, text) {
  const documents = documentsIn(path, text);
  if (documents.length === 1) return loadDocument(path, text);
  const flags = documents.filter((one) => !isOtherResource(one));
  return joined(
    path,
    flags.map((one) => loadDocument(path, one))
  );
}
function loadDocument(path, text) {
  const { document, notices } = readFlagdDocument(path, text);
  const refuse = (found) => ({
    subjects: [],
    notices: found.slice(0, MAX_NOTICES),
    ask: askEach(document)
  });
  if (notices.length > 0) return refuse(notices);
  const shape = document.flags.flatMap((flag) => checkFlag(document, flag));
  if (shape.length > 0) return refuse(shape);
  const json = JSON.stringify(document.content);
  const expanded = expandEvaluators(json);
  if ("problem" in expanded) {
    return refuse([trouble(document.file.placeOfKey([...document.base, "$evaluators"]), expanded.problem)]);
  }
  const rules = JSON.parse(expanded.text).flags;
  const ruleOf = (flag) => rules[flag.key]?.targeting;
  const costly = document.flags.filter((flag) => isCostly(ruleOf(flag)));
  if (costly.length > 0) {
    return refuse(
      costly.map(
        (flag) => trouble(
          document.file.placeOfKey([...flag.path, "targeting"]),
          `flag "${flag.key}" loops too much to be evaluated`,
          "use fewer nested loops, and none that joins lists or texts"
        )
      )
    );
  }
  const refusals = refusalsOf(document, json);
  if (refusals.length > 0) return refuse(refusals);
  const engines = enginesOn(json);
  const placeOf = document.file.placeOf;
  const evaluators = Object.keys(document.content["$evaluators"] ?? {});
  const subjects = document.flags.map((flag) => {
    const rule = ruleOf(flag);
    return subjectOf(flag, { rule, missing: missingEvaluators(rule, evaluators) }, engines, placeOf);
  });
  return { subjects, notices: [], ask: askEach(document) };
}
function askEach({ flags, content }) {
  const engines = /* @__PURE__ */ new Map();
  const engineFor = (flag) => {
    const json = JSON.stringify({ ...content, flags: { [flag.key]: flag.value } });
    const expanded = expandEvaluators(json);
    if ("problem" in expanded || isCostly(JSON.parse(expanded.text))) return null;
    try {
      return openEngine(json, false);
    } catch {
      return null;
    }
  };
  return (key, context, clock, codeDefault) => {
    const flag = flags.find((one) => one.key === key);
    if (!flag) return null;
    const engine = engines.has(key) ? engines.get(key) : engineFor(flag);
    engines.set(key, engine);
    if (!engine) return { value: void 0, variant: null, reason: "ERROR", error: "the flag is not read" };
    return engine.ask(key, typeOf(codeDefault ?? sampleOf(flag)), context, clock);
  };
}
function refusalsOf(document, json) {
  const whole = refusalOf(json);
  if (whole === null) return [];
  const frame = refusalOf(JSON.stringify({ ...document.content, flags: {} }));
  if (frame !== null) return [describeRefusal(document, null, errorsIn(frame))];
  const each = narrow(document, document.flags).slice(0, MAX_NOTICES);
  return each.length > 0 ? each : [describeRefusal(document, null, errorsIn(whole))];
}
function narrow(document, flags) {
  const [first] = flags;
  if (!first) return [];
  const some = Object.fromEntries(flags.map(({ key, value }) => [key, value]));
  const refusal = refusalOf(JSON.stringify({ ...document.content, flags: some }));
  if (refusal === null) return [];
  if (flags.length === 1) return [describeRefusal(document, first, errorsIn(refusal))];
  const half = Math.ceil(flags.length / 2);
  const found = narrow(document, flags.slice(0, half));
  return found.length >= MAX_NOTICES ? found : [...found, ...narrow(document, flags.slice(half))];
}
export {
  loadFlagd
};

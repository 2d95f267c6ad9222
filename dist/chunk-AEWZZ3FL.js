import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  listOf,
  parseYaml,
  visible
} from "./chunk-3TDSNLPI.js";
import "./chunk-ETNSTP5V.js";

// src/extract/flags/flagd/dispute.ts
var EQUALITY = /* @__PURE__ */ new Set(["==", "!="]);
var NUMERIC = /* @__PURE__ */ new Set(["<", "<=", ">", ">=", "+", "-", "*", "/", "%", "min", "max"]);
var LISTS = /* @__PURE__ */ new Set(["map", "filter", "reduce", "merge", "missing_some"]);
function disputeIn(rule) {
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
  if (EQUALITY.has(operator)) return literals.length === 0 || !literals.every(Boolean);
  if (!NUMERIC.has(operator)) return false;
  if ((operator === "/" || operator === "%") && literals.includes(0)) return true;
  return literals.length === 0 || literals.some((literal) => typeof literal !== "number");
}

// src/extract/flags/flagd/document.ts
function trouble(at, message, hint = null) {
  return { code: "flags-invalid", message: visible(message), at, hint };
}
function readFlagdDocument(path, text) {
  const file = parseYaml(path, text);
  const notices = file.troubles.map(({ at, message, hint }) => trouble(at, message, hint));
  const root = isMap(file.value) ? file.value : {};
  const flags = [];
  if (notices.length === 0) {
    if (!isMap(file.value)) notices.push(trouble(file.placeOf([]), "the file holds no flags", SHAPE));
    else if (!("flags" in root)) notices.push(trouble(file.placeOf([]), "the key `flags` is missing", SHAPE));
    else notices.push(...collect(file, root["flags"], flags));
  }
  const byKey = Object.fromEntries(flags.map(({ key, value }) => [key, value]));
  return { document: { file, flags, content: { ...root, flags: byKey } }, notices };
}
var SHAPE = "write `flags:` with one entry for each flag, as flagd reads it";
function collect(file, written, flags) {
  if (Array.isArray(written)) return collectList(file, written, flags);
  if (!isMap(written)) return [trouble(file.placeOf(["flags"]), "`flags` is neither a map nor a list", SHAPE)];
  return Object.entries(written).flatMap(([key, value]) => {
    const path = ["flags", key];
    if (!isMap(value)) return [trouble(file.placeOf(path), `flag "${key}" is not a map`, SHAPE)];
    flags.push({ key, value, path, at: file.placeOfKey(path) });
    return [];
  });
}
function collectList(file, written, flags) {
  const seen = /* @__PURE__ */ new Set();
  return written.flatMap((item, index) => {
    const path = ["flags", index];
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
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/extract/flags/flagd/engine.ts
import { FlagdCore, MemoryStorage } from "./vendor/flagd-core.js";

// src/extract/flags/answers/read-trace.ts
function watch(target, reads, prefix = "") {
  const nameOf = (property) => `${prefix}${property.replaceAll(".", String.raw`\.`)}`;
  const inner = (property, value) => typeof value === "object" && value !== null && Object.hasOwn(target, property) ? watch(value, reads, `${nameOf(property)}.`) : value;
  const note = (property) => reads.add(nameOf(property));
  return new Proxy(target, {
    get(object, property) {
      const value = Reflect.get(object, property);
      if (typeof property === "symbol") return value;
      note(property);
      return inner(property, value);
    },
    has(object, property) {
      if (typeof property === "string") note(property);
      return Reflect.has(object, property);
    },
    getOwnPropertyDescriptor(object, property) {
      const descriptor = Reflect.getOwnPropertyDescriptor(object, property);
      if (typeof property === "symbol") return descriptor;
      note(property);
      return descriptor && { ...descriptor, value: inner(property, descriptor.value) };
    },
    ownKeys(object) {
      note("*");
      return Reflect.ownKeys(object);
    }
  });
}

// src/extract/flags/flagd/engine.ts
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
function openEngine(json) {
  return engineOn(storageOf(json));
}
function openWatchedEngine(json) {
  const storage = storageOf(json);
  const engine = engineOn(storage);
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
    ask(key, type, context) {
      reads = /* @__PURE__ */ new Set();
      runs = 0;
      const outcome = engine.ask(key, type, context);
      if (ruled.has(key) && runs !== 1 && outcome.reason !== "DISABLED") return null;
      return { outcome, reads: [...reads].filter((read) => !CONSTANT.has(read)) };
    }
  };
}
var CONSTANT = /* @__PURE__ */ new Set(["$flagd", "$flagd.flagKey"]);
function storageOf(json) {
  const storage = new MemoryStorage(SILENT, OPTIONS);
  storage.setConfigurations(json, true);
  return storage;
}
function engineOn(storage) {
  const core = new FlagdCore(storage, SILENT);
  return {
    ask(key, type, context) {
      const codeDefault = {};
      const told = core.resolve(type, key, codeDefault, context, SILENT);
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
function describeRefusal({ file, content }, flag, errors) {
  const own = errors.filter(({ keyword }) => !["anyOf", "oneOf", "if", "not"].includes(keyword));
  const depth = Math.max(0, ...own.map((error) => stepsOf2(error).length));
  const deepest = own.filter((error) => stepsOf2(error).length === depth);
  const best = deepest.find(({ keyword }) => keyword !== "additionalProperties") ?? deepest[0];
  const name = flag ? `flag "${flag.key}"` : "the file";
  if (!best) return trouble(flag?.at ?? file.placeOf([]), `${name} does not have the form that flagd reads`, SCHEMA);
  const inside = flag ? stepsOf2(best).slice(2) : stepsOf2(best);
  if (flag && stepsOf2(best).length < 2) return trouble(flag.at, `${name}: flagd does not take this key`, SCHEMA);
  const path = [...flag?.path ?? [], ...inside];
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

// src/extract/flags/flagd/load.ts
var MAX_NOTICES = 20;
function loadFlagd(path, text) {
  const { document, notices } = readFlagdDocument(path, text);
  const refuse = (found) => ({ subjects: [], notices: found.slice(0, MAX_NOTICES) });
  if (notices.length > 0) return refuse(notices);
  const shape = document.flags.flatMap((flag) => checkFlag(document, flag));
  if (shape.length > 0) return refuse(shape);
  const json = JSON.stringify(document.content);
  const expanded = expandEvaluators(json);
  if ("problem" in expanded) {
    return refuse([trouble(document.file.placeOfKey(["$evaluators"]), expanded.problem)]);
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
  const engines = { plain: openEngine(json), watched: openWatchedEngine(json) };
  return { subjects: document.flags.map((flag) => subjectOf(flag, ruleOf(flag), engines)), notices: [] };
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
function subjectOf({ key, at, value }, rule, { plain, watched }) {
  const sample = isMap(value["variants"]) ? Object.values(value["variants"])[0] : void 0;
  const type = typeof sample === "boolean" || typeof sample === "string" || typeof sample === "number" ? typeof sample : "object";
  return {
    key,
    at,
    state: value["state"] === "DISABLED" ? "disabled" : "enabled",
    words: wordsOf(rule),
    dispute: disputeIn(rule),
    evaluate: (context) => plain.ask(key, type, context),
    trace: (context) => watched.ask(key, type, context)
  };
}
export {
  loadFlagd
};

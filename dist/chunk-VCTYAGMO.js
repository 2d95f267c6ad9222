import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  ELEMENTS,
  KEY,
  attributePath
} from "./chunk-I3T24PB3.js";
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
  JAVASCRIPT,
  isEndless
} from "./chunk-DA4ZGP4H.js";
import {
  isMap,
  trouble,
  wordsIn
} from "./chunk-YXJSAF3F.js";
import "./chunk-E4KCALTW.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/extract/flags/firebase/evaluate.ts
import { createHash } from "node:crypto";

// src/extract/flags/firebase/compare.ts
var MOST_SEGMENTS = 5;
function meets({ operator, targets }, actual) {
  const first = targets[0];
  if (actual === void 0 || actual === null || first === void 0) return false;
  const text = String(actual);
  switch (operator) {
    case "STRING_CONTAINS":
      return targets.some((target) => text.includes(target));
    case "STRING_DOES_NOT_CONTAIN":
      return !targets.some((target) => text.includes(target));
    case "STRING_EXACTLY_MATCHES":
      return targets.some((target) => text.trim() === target.trim());
    case "STRING_CONTAINS_REGEX":
      return targets.some((target) => new RegExp(target).test(text));
    case "TEXT_IS_NOT":
      return text.trim() !== first.trim();
    default: {
      const order = operator.replace(/^(NUMERIC|SEMANTIC_VERSION|INSTANT)_/, "");
      return ordered(differenceOf(operator, actual, first), order);
    }
  }
}
function differenceOf(operator, actual, target) {
  if (operator.startsWith("NUMERIC")) return compared(Number(actual), Number(target));
  if (operator.startsWith("INSTANT")) return compared(Date.parse(String(actual)), Date.parse(target));
  return comparedVersions(String(actual), target);
}
function compared(a, b) {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.NaN;
  return a < b ? -1 : a > b ? 1 : 0;
}
function comparedVersions(a, b) {
  const [some, others] = [a.split(".").map(Number), b.split(".").map(Number)];
  if (some.length > MOST_SEGMENTS || others.length > MOST_SEGMENTS) return Number.NaN;
  for (let index = 0; index < MOST_SEGMENTS; index++) {
    const difference = compared(some[index] ?? 0, others[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
function ordered(difference, order) {
  if (Number.isNaN(difference)) return false;
  switch (order) {
    case "LESS_THAN":
      return difference < 0;
    case "LESS_EQUAL":
      return difference <= 0;
    case "EQUAL":
      return difference === 0;
    case "NOT_EQUAL":
      return difference !== 0;
    case "GREATER_THAN":
      return difference > 0;
    case "GREATER_EQUAL":
      return difference >= 0;
  }
}

// src/extract/flags/firebase/condition.ts
var RING = 1e8;
function open(text, reason) {
  return { kind: "open", text, reason };
}
function percent(seed, above, upTo) {
  const edge = (limit) => Math.min(RING, Math.max(0, Math.floor(limit) + 1));
  const text = JSON.stringify(["percent", seed, above, upTo]);
  if (Number.isNaN(above) || Number.isNaN(upTo)) return open(text, "a percentage is no number");
  if (upTo < above) return open(text, "a percentage ends before it begins");
  return { kind: "percent", seed, from: edge(above), to: Math.max(edge(above), edge(upTo)) };
}
function named(condition, name) {
  if (condition.kind === "open") return { ...condition, reason: `condition "${name}": ${condition.reason}` };
  return "parts" in condition ? { ...condition, parts: condition.parts.map((part) => named(part, name)) } : condition;
}
function atomsOf(condition) {
  return condition.kind === "or" || condition.kind === "and" ? condition.parts.flatMap(atomsOf) : [condition];
}

// src/extract/flags/firebase/evaluate.ts
function ruleFor({ rules }, context, clock) {
  return rules.find(({ condition }) => isMet(condition, context, clock)) ?? null;
}
function evaluate(parameter, context, clock) {
  const rule = ruleFor(parameter, context, clock);
  const served = rule ? rule.served : parameter.fallback;
  const where = rule ? `CONDITION ${rule.name}` : "DEFAULT";
  return { variant: null, error: null, ...told(served, where, parameter.typed) };
}
function told(served, where, typed) {
  switch (served.kind) {
    case "text":
      return { value: typed(served.text), reason: where };
    case "in-app":
      return { value: void 0, reason: `IN_APP_DEFAULT (${where})` };
    case "open":
      return { value: void 0, reason: `${served.by} (${where})` };
  }
}
function isMet(condition, context, clock) {
  switch (condition.kind) {
    case "or":
      return condition.parts.some((part) => isMet(part, context, clock));
    case "and":
      return condition.parts.every((part) => isMet(part, context, clock));
    case "constant":
      return condition.value;
    case "test":
      return meets(condition, context[condition.key]);
    case "percent":
      return isIn(condition, context[KEY]);
    case "clock":
      return ordered(clock() - condition.moment, condition.order);
    case "open":
      return false;
  }
}
function isIn({ seed, from, to }, id) {
  if (!id) return false;
  const hash = createHash("sha256").update(`${seed === "" ? "" : `${seed}.`}${String(id)}`).digest();
  const place = hash.reduce((rest, byte) => (rest * 256 + byte) % RING, 0);
  return place >= from && place < to;
}

// src/extract/flags/firebase/classes.ts
var SPECIAL = /[\\^$.*+?()[\]{}|/]/g;
function classesFor(tests, isHashed) {
  const classes = new Classes();
  const kinds = /* @__PURE__ */ new Set();
  const texts = /* @__PURE__ */ new Set();
  const numbers = /* @__PURE__ */ new Set();
  const versions = /* @__PURE__ */ new Set();
  const parts = /* @__PURE__ */ new Set();
  for (const { operator, targets } of tests) {
    if (operator === "STRING_EXACTLY_MATCHES" || operator === "TEXT_IS_NOT") {
      kinds.add("text");
      for (const target of targets) texts.add(target.trim());
    } else if (operator === "STRING_CONTAINS_REGEX") {
      kinds.add("part");
      for (const target of targets) classes.pattern(target, JAVASCRIPT);
    } else if (operator.startsWith("STRING")) {
      kinds.add("part");
      for (const target of targets) parts.add(target);
    } else if (operator.startsWith("NUMERIC")) {
      kinds.add("number");
      numbers.add(Number(targets[0]));
    } else if (operator.startsWith("INSTANT")) {
      kinds.add("instant");
      const moment = Date.parse(targets[0]);
      classes.irregular();
      for (const one of [moment - 1, moment, moment + 1]) classes.tried(new Date(one).toISOString());
    } else {
      kinds.add("version");
      versions.add(targets[0]);
    }
  }
  for (const part of parts) classes.part(part);
  for (const text of texts) {
    if (kinds.has("part") || isHashed)
      classes.pattern(String.raw`^\s*${text.replaceAll(SPECIAL, String.raw`\$&`)}\s*$`, JAVASCRIPT);
    else classes.exact(text);
    classes.tried(text);
  }
  if (kinds.has("number")) readNumbers(numbers, texts, classes);
  if (kinds.has("version")) readVersions(versions, texts, classes);
  kinds.delete("text");
  if (kinds.size > 1) classes.opaque("it is compared in ways that are not followed together");
  if (isHashed && (kinds.has("number") || kinds.has("version"))) classes.opaque("it is hashed and compared by order");
  const said = (value) => tests.map((test) => meets(test, held(value)) ? "1" : "0").join("");
  return classes.build(isHashed ? void 0 : said);
}
var held = (value) => typeof value === "symbol" ? void 0 : value;
function readNumbers(numbers, texts, classes) {
  const all = new Set([...numbers, ...[...texts].map(Number)].filter((number) => !Number.isNaN(number)));
  for (const number of all) {
    classes.number(number);
    if (texts.size > 0) classes.exact(respelled(String(number), texts));
  }
  for (const value of ["", true, false]) classes.exact(value);
}
function respelled(text, texts) {
  const longer = text.replace(/^-?/, (sign) => `${sign}0`);
  return texts.has(longer) ? respelled(longer, texts) : longer;
}
function readVersions(versions, texts, classes) {
  for (const text of [...versions, ...texts]) {
    const written = text.split(".").map(Number);
    if (written.length > MOST_SEGMENTS || written.some((one) => Number.isNaN(one))) continue;
    const segments = Array.from({ length: MOST_SEGMENTS }, (_, index) => written[index] ?? 0);
    const spell = (parts) => parts.join(".");
    classes.exact(spell(written));
    classes.exact(respelled(spell(segments), texts));
    const last = segments.at(-1);
    classes.exact(spell([...segments.slice(0, -1), last + 1]));
    classes.exact(spell(before(segments)));
    for (let kept = 0; kept < MOST_SEGMENTS; kept++) classes.exact([...segments.slice(0, kept), "x"].join("."));
  }
}
function before(segments) {
  const index = segments.findLastIndex((segment) => segment > 0);
  if (index < 0) return [...segments.slice(0, -1), -1];
  return segments.map((segment, at) => at < index ? segment : at === index ? segment - 1 : 1e9);
}

// src/extract/flags/firebase/model.ts
var IN = "in";
function rewriteParameter(parameter, isForApps) {
  const reading = new Reading();
  const rules = parameter.rules.flatMap(
    (rule) => reading.served({ ...rule, condition: reading.condition(rule.condition) })
  );
  const last = { name: "DEFAULT", condition: ALWAYS, served: parameter.fallback, path: parameter.path };
  const ending = parameter.fallback.kind === "open" ? reading.served(last) : [];
  const fallback = parameter.fallback.kind === "open" ? { kind: "in-app" } : parameter.fallback;
  return {
    model: reading.model(parameter.unknowns, isForApps),
    parameter: { rules: [...rules, ...ending], fallback, typed: parameter.typed }
  };
}
var ALWAYS = { kind: "constant", value: true };
var Reading = class {
  #sites = [];
  #tests = /* @__PURE__ */ new Map();
  #clock = new Classes();
  #hasClock = false;
  #unknowns = /* @__PURE__ */ new Set();
  /** What the file does not decide, by its text: the same twice is one thing. */
  #open = /* @__PURE__ */ new Map();
  condition(condition) {
    switch (condition.kind) {
      case "or":
      case "and":
        return { ...condition, parts: condition.parts.map((part) => this.condition(part)) };
      case "test":
        this.#tests.set(condition.key, [...this.#tests.get(condition.key) ?? [], condition]);
        return condition;
      case "percent":
        return this.#chosen(shareOf(condition), IN);
      case "clock":
        this.#hasClock = true;
        for (const moment of [condition.moment, condition.moment + 1]) this.#clock.exact(moment);
        return condition;
      case "open": {
        const known = this.#open.get(condition.text) ?? this.#chosen(undecided([IN, "out"], condition), IN);
        this.#open.set(condition.text, known);
        return known;
      }
      case "constant":
        return condition;
    }
  }
  /** A rule for each thing that the service may decide on; none where it passes to the next rule. */
  served(rule) {
    const { served, condition } = rule;
    if (served.kind !== "open") return [rule];
    const { options } = served;
    if (options === "anything") this.#unknowns.add(served.reason);
    const texts = options === "anything" ? [""] : options;
    const names = texts.map((_, index) => `v${index}`);
    const site = undecided(names, { text: JSON.stringify(rule.path), reason: served.reason });
    const first = this.#chosen(site, names[0]);
    return texts.flatMap((text, index) => {
      if (text === null) return [];
      const choice = { ...first, targets: [names[index]] };
      return [{ ...rule, condition: { kind: "and", parts: [condition, choice] }, served: { kind: "text", text } }];
    });
  }
  model(unknowns, isForApps) {
    const attributes = /* @__PURE__ */ new Map();
    const doubts = [];
    if (this.#sites.some(({ keys }) => keys.length > 0) && !this.#tests.has(KEY)) this.#tests.set(KEY, []);
    for (const [key, tests] of this.#tests) {
      const model = classesFor(tests, key === KEY);
      attributes.set(attributePath(key), key === KEY && isForApps ? { ...model, required: true } : model);
      const origins = [...new Set(tests.map(({ origin }) => origin))];
      if (origins.length > 1) doubts.push(`"${key}" is a ${origins.join(" and a ")}, which may differ`);
    }
    if (this.#hasClock) attributes.set(CLOCK, this.#clock.build());
    return { attributes, sites: this.#sites, doubts, unknowns: [...unknowns, ...this.#unknowns] };
  }
  #chosen(site, value) {
    const attribute = `__site${this.#sites.length}`;
    this.#sites.push({ ...site, attribute });
    return { kind: "test", key: attribute, origin: "signal", operator: "STRING_EXACTLY_MATCHES", targets: [value] };
  }
};
function shareOf({ seed, from, to }) {
  const choices = [
    { value: IN, from, to },
    { value: "out", from: 0, to: from },
    { value: "out", from: to, to: RING }
  ];
  return {
    ring: RING,
    group: JSON.stringify(["percent", seed]),
    keys: [KEY],
    choices: choices.filter((choice) => choice.from < choice.to),
    keyless: { value: "out" }
  };
}
function undecided(names, { text, reason }) {
  const choices = names.map((value, index) => ({ value, from: index, to: index + 1 }));
  return { ring: names.length, group: text, keys: [], choices, keyless: "any", undecided: reason };
}

// src/extract/flags/firebase/moments.ts
var LOCAL = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/;
function momentOf(text, zone = "UTC") {
  const parts = LOCAL.exec(text);
  if (!parts) {
    const moment = Date.parse(text);
    return /(Z|[+-]\d{2}:?\d{2})$/.test(text) && !Number.isNaN(moment) ? moment : null;
  }
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0));
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  const first = offsetAt(asUtc, zone);
  if (first === null) return null;
  return asUtc - (offsetAt(asUtc - first, zone) ?? first);
}
function offsetAt(moment, timeZone) {
  let format;
  try {
    format = new Intl.DateTimeFormat("en-GB", { ...SHOWN, timeZone });
  } catch {
    return null;
  }
  const shown = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const get = (part) => shown.get(part) ?? 0;
  const local = Date.UTC(get("year"), get("month") - 1, get("day"), get("hour"), get("minute"), get("second"));
  return local - Math.floor(moment / 1e3) * 1e3;
}
var SHOWN = {
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit"
};

// src/extract/flags/firebase/expression.ts
function readExpression(text) {
  const parts = elementsOf(text.trim());
  if (parts === null) return open(text, "it is written in a way that is not followed");
  const read = parts.map(readElement);
  return read.length === 1 ? read[0] : { kind: "and", parts: read };
}
var QUOTED = String.raw`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"`;
function elementsOf(text) {
  const pieces = text.match(new RegExp(`${QUOTED}|&&|[^&'"]+|.`, "gs")) ?? [];
  const elements = [""];
  for (const piece of pieces) {
    if (piece === "'" || piece === '"') return null;
    if (piece === "&&") elements.push("");
    else elements.push(`${elements.pop()}${piece}`);
  }
  return elements.map((element) => element.trim());
}
var NUMBER = String.raw`[-+]?\d*\.?\d+`;
var LIST = String.raw`\[\s*(?:(?:${QUOTED})\s*(?:,\s*(?:${QUOTED})\s*)*)?\]`;
var whole = (pattern) => new RegExp(`^${pattern}$`, "s");
var PERCENT = whole(
  String.raw`percent(?:\((${QUOTED})\))?\s*(?:(<=|>)\s*(${NUMBER})|between\s+(${NUMBER})\s+and\s+(${NUMBER}))`
);
var CLOCK2 = whole(
  String.raw`(?:device\.)?dateTime\s*(<=|>=|<|>)\s*dateTime\(\s*(${QUOTED})\s*(?:,\s*(${QUOTED})\s*)?\)`
);
var FIRST_OPEN = whole(
  String.raw`(?:app\.)?firstOpenTimestamp\s*(<=|>=|<|>)\s*(?:dateTime)?\(\s*(${QUOTED})\s*(?:,\s*(${QUOTED})\s*)?\)`
);
var IS = whole(String.raw`(device\.os|app\.id)\s*(==|!=)\s*(${QUOTED})`);
var IN2 = whole(String.raw`(device\.country|device\.language|(?:app\.)?firebaseInstallationId)\s+in\s+(${LIST})`);
var APP = whole(String.raw`(app\.version|app\.build)\.(<=|>=|==|!=|<|>|\w+)\(\s*(${LIST})\s*\)`);
var PROPERTY = String.raw`app\.(userProperty|customSignal)\[\s*(${QUOTED})\s*\]`;
var NUMERIC = whole(String.raw`${PROPERTY}\s*(<=|>=|==|!=|<|>)\s*(${NUMBER})`);
var TEXTUAL = whole(String.raw`${PROPERTY}\.(\w+)\(\s*(${LIST})\s*\)`);
var VERSIONED = whole(String.raw`version\(\s*${PROPERTY}\s*\)\s*(<=|>=|==|!=|<|>)\s*(${QUOTED})`);
var ORDERS = new Map(
  Object.entries({
    "<": "LESS_THAN",
    "<=": "LESS_EQUAL",
    "==": "EQUAL",
    "!=": "NOT_EQUAL",
    ">": "GREATER_THAN",
    ">=": "GREATER_EQUAL"
  })
);
var TEXTS = new Map(
  Object.entries({
    contains: "STRING_CONTAINS",
    notContains: "STRING_DOES_NOT_CONTAIN",
    exactlyMatches: "STRING_EXACTLY_MATCHES",
    matches: "STRING_CONTAINS_REGEX"
  })
);
var micro = (written) => Math.round(Number(written) * 1e6);
function readElement(text) {
  if (text === "true" || text === "false") return { kind: "constant", value: text === "true" };
  let found = PERCENT.exec(text);
  if (found) {
    const [, seed, sign, limit, above, upTo] = found;
    const name = seed ? unquoted(seed) : "";
    if (sign === "<=") return percent(name, -1, micro(limit));
    if (sign === ">") return percent(name, micro(limit), Infinity);
    return percent(name, micro(above), micro(upTo));
  }
  found = CLOCK2.exec(text) ?? FIRST_OPEN.exec(text);
  if (found) return readMoment(text, found);
  found = IS.exec(text);
  if (found) return is(found[1], found[2] === "==" ? "STRING_EXACTLY_MATCHES" : "TEXT_IS_NOT", [unquoted(found[3])]);
  found = IN2.exec(text);
  if (found) return is(found[1], "STRING_EXACTLY_MATCHES", listed(found[2]));
  found = APP.exec(text);
  if (found) {
    const [, element, how, targets] = found;
    const order = ORDERS.get(how);
    const operator2 = order ? `SEMANTIC_VERSION_${order}` : TEXTS.get(how);
    if (operator2) return is(element, operator2, listed(targets), text);
  }
  found = NUMERIC.exec(text);
  if (found) return ofPerson(found, `NUMERIC_${ORDERS.get(found[3])}`, [found[4]], text);
  found = VERSIONED.exec(text);
  if (found) return ofPerson(found, `SEMANTIC_VERSION_${ORDERS.get(found[3])}`, [unquoted(found[4])], text);
  found = TEXTUAL.exec(text);
  const operator = found ? TEXTS.get(found[3]) : void 0;
  if (found && operator) return ofPerson(found, operator, listed(found[4]), text);
  return open(text, reasonFor(text));
}
function reasonFor(text) {
  if (text.startsWith("app.audiences")) return "who belongs to an audience is not in the file";
  if (/^app\.(operatingSystem|browser)AndVersion/.test(text)) return "it depends on a browser, which is not followed";
  return "it is written in a way that is not followed";
}
function readMoment(text, [, sign, date, zone]) {
  const moment = momentOf(unquoted(date), zone ? unquoted(zone) : void 0);
  if (moment === null) return open(text, "a date cannot be read");
  const order = ORDERS.get(sign);
  if (/^(device\.)?dateTime/.test(text)) return { kind: "clock", order, moment };
  return is("firstOpenTimestamp", `INSTANT_${order}`, [new Date(moment).toISOString()]);
}
function is(element, operator, targets, text = element) {
  return tested(ELEMENTS.get(element), "device", operator, targets, text);
}
function ofPerson([, of, quoted], operator, targets, text) {
  const origin = of === "userProperty" ? "user property" : "signal";
  return tested(unquoted(quoted), origin, operator, targets, text);
}
function tested(key, origin, operator, targets, text) {
  if (key === "" || key in {}) return open(text, `nothing can be called "${key}"`);
  if (targets.length === 0) return { kind: "constant", value: false };
  if (operator === "STRING_CONTAINS_REGEX" && targets.some(isBadPattern))
    return open(text, "a pattern is not one, or can take for ever on some texts");
  return { kind: "test", key, origin, operator, targets };
}
function isBadPattern(pattern) {
  if (isEndless(pattern)) return true;
  try {
    void new RegExp(pattern);
    return false;
  } catch {
    return true;
  }
}
function listed(list) {
  return (list.match(new RegExp(QUOTED, "gs")) ?? []).map(unquoted);
}
function unquoted(text) {
  return text.slice(1, -1).replaceAll(/\\(['"\\])/g, "$1");
}

// src/extract/flags/firebase/server-condition.ts
var MOST_LEVELS = 10;
var OPERATORS = /* @__PURE__ */ new Set([
  "STRING_CONTAINS",
  "STRING_DOES_NOT_CONTAIN",
  "STRING_EXACTLY_MATCHES",
  "STRING_CONTAINS_REGEX",
  ...["NUMERIC", "SEMANTIC_VERSION"].flatMap(
    (of) => ["LESS_THAN", "LESS_EQUAL", "EQUAL", "NOT_EQUAL", "GREATER_THAN", "GREATER_EQUAL"].map(
      (order) => `${of}_${order}`
    )
  )
]);
var NEVER = { kind: "constant", value: false };
function readServerCondition(written, level = 0) {
  if (!isMap(written)) return open(JSON.stringify(written), "it is not a map");
  if (level >= MOST_LEVELS) return NEVER;
  const { orCondition, andCondition, percent: share, customSignal } = written;
  if (orCondition) return readParts("or", orCondition, level);
  if (andCondition) return readParts("and", andCondition, level);
  if (written["true"]) return { kind: "constant", value: true };
  if (written["false"]) return NEVER;
  if (isMap(share)) return readPercent(share);
  if (isMap(customSignal)) return readSignal(customSignal);
  return open(JSON.stringify(written), "it is of a kind that is not known");
}
function readParts(kind, written, level) {
  const conditions = isMap(written) ? written["conditions"] ?? [] : null;
  if (!Array.isArray(conditions)) return open(JSON.stringify(written), "it has no list of conditions");
  return { kind, parts: conditions.map((one) => readServerCondition(one, level + 2)) };
}
function readPercent(share) {
  const { percentOperator, microPercent, microPercentRange } = share;
  const seed = typeof share["seed"] === "string" ? share["seed"] : "";
  const limit = Number(microPercent || 0);
  const range = isMap(microPercentRange) ? microPercentRange : {};
  switch (percentOperator) {
    case "LESS_OR_EQUAL":
      return percent(seed, -1, limit);
    case "GREATER_THAN":
      return percent(seed, limit, RING);
    case "BETWEEN":
      return percent(seed, Number(range["microPercentLowerBound"] || 0), Number(range["microPercentUpperBound"] || 0));
    default:
      return open(
        JSON.stringify(share),
        `the percentage has an operator that is not known: ${String(percentOperator)}`
      );
  }
}
function readSignal(signal) {
  const { customSignalOperator: operator, customSignalKey: key, targetCustomSignalValues: targets } = signal;
  if (!operator || !key || !targets) return NEVER;
  const text = JSON.stringify(signal);
  if (typeof operator !== "string" || !OPERATORS.has(operator))
    return open(text, `a signal is compared with an operator that is not known: ${String(operator)}`);
  if (typeof key !== "string" || !Array.isArray(targets) || !targets.every((one) => typeof one === "string"))
    return open(text, "a signal is compared with something that is no list of texts");
  return tested(key, "signal", operator, targets, text);
}

// src/extract/flags/firebase/values.ts
function readServed(written, type) {
  if (!isMap(written)) return null;
  const { value, useInAppDefault, rolloutValue, personalizationValue, experimentValue } = written;
  if (typeof value === "string") return { kind: "text", text: value };
  if (value !== void 0) return null;
  if (useInAppDefault !== void 0) return { kind: "in-app" };
  if (isMap(rolloutValue)) {
    const text = rolloutValue["value"];
    if (typeof text !== "string") return null;
    const reason = "who takes part in a rollout is not in the file";
    return { kind: "open", by: "ROLLOUT", options: [text, null], reason };
  }
  if (isMap(personalizationValue)) {
    const reason = "which value a personalization chooses is not in the file";
    const options = type === "BOOLEAN" ? ["true", "false"] : "anything";
    return { kind: "open", by: "PERSONALIZATION", options, reason };
  }
  if (isMap(experimentValue)) {
    const variants = experimentValue["variantValue"] ?? [];
    if (!Array.isArray(variants)) return null;
    const texts = variants.map(
      (one) => isMap(one) && typeof one["value"] === "string" ? one["value"] : null
    );
    const reason = "who takes part in an experiment is not in the file";
    return { kind: "open", by: "EXPERIMENT", options: [.../* @__PURE__ */ new Set([...texts, null])], reason };
  }
  return null;
}
var TRUE = /* @__PURE__ */ new Set(["1", "true", "t", "yes", "y", "on"]);
function typedBy(type, texts) {
  const isTruth = texts.length > 0 && texts.every((text) => /^(true|false)$/i.test(text));
  switch (type) {
    case "BOOLEAN":
      return (text) => TRUE.has(text.toLowerCase());
    case "NUMBER":
      return (text) => Number.isNaN(Number(text)) ? 0 : Number(text);
    case "JSON":
      return (text) => parsed(text);
    case "STRING":
      return (text) => text;
    default:
      return isTruth ? (text) => text.toLowerCase() === "true" : (text) => text;
  }
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

// src/extract/flags/firebase/template.ts
var ASK = "save the template with `firebase remoteconfig:get -o`, or as the server SDK downloads it";
function readTemplate(path, text) {
  const file = parseYaml(path, text);
  const parameters = /* @__PURE__ */ new Map();
  const notices = file.troubles.map(({ at, message, hint }) => trouble(at, message, hint));
  const done = (isForApps = false) => ({ template: { file, parameters, isForApps }, notices });
  if (notices.length > 0) return done();
  const root = isMap(file.value) ? file.value : {};
  const conditions = readConditions(file, root["conditions"] ?? [], notices);
  const groups = root["parameterGroups"] ?? {};
  if (!isMap(root["parameters"] ?? {}) || !isMap(groups))
    notices.push(trouble(file.placeOf([]), "`parameters` and `parameterGroups` are maps", ASK));
  const places = [
    ["parameters"],
    ...Object.keys(groups).map((name) => ["parameterGroups", name, "parameters"])
  ];
  for (const at of places)
    for (const [key, written] of Object.entries(at.reduce(into, root) ?? {})) {
      const one = [...at, key];
      if (parameters.has(key)) {
        notices.push(
          trouble(file.placeOfKey(one), `parameter "${key}" stands here a second time`, "keep one of the two")
        );
        continue;
      }
      const read = readParameter(file, key, written, one, conditions);
      if ("key" in read) parameters.set(key, read);
      else notices.push(...read);
    }
  const asked = [...conditions.values()].flatMap(({ condition }) => atomsOf(condition));
  return done(asked.some((atom) => atom.kind === "clock" || atom.kind === "test" && atom.origin !== "signal"));
}
function into(from, step) {
  return isMap(from) ? from[step] : void 0;
}
function readConditions(file, written, notices) {
  const conditions = /* @__PURE__ */ new Map();
  if (!Array.isArray(written)) {
    notices.push(trouble(file.placeOf(["conditions"]), "`conditions` is not a list", ASK));
    return conditions;
  }
  written.forEach((one, index) => {
    const at = file.placeOf(["conditions", index]);
    const name = isMap(one) ? one["name"] : null;
    if (!isMap(one) || typeof name !== "string") notices.push(trouble(at, "a condition has no name", ASK));
    else if (one["condition"] === void 0 && typeof one["expression"] !== "string")
      notices.push(trouble(at, `condition "${name}" says nothing: it has no \`expression\``, ASK));
    else {
      const { condition, expression } = one;
      const read = condition === void 0 ? readExpression(String(expression)) : readServerCondition(condition);
      conditions.set(name, { condition: named(read, name), count: (conditions.get(name)?.count ?? 0) + 1 });
    }
  });
  return conditions;
}
function readParameter(file, key, written, path, conditions) {
  if (!isMap(written)) return [trouble(file.placeOf(path), `parameter "${key}" is not a map`, ASK)];
  const type = typeof written["valueType"] === "string" ? written["valueType"] : null;
  const conditional = written["conditionalValues"] ?? {};
  if (!isMap(conditional))
    return [trouble(file.placeOf([...path, "conditionalValues"]), "`conditionalValues` is not a map", ASK)];
  const notices = [];
  const served = (value, at) => {
    const read = readServed(value, type);
    if (read === null)
      notices.push(trouble(file.placeOf(at), `a value of "${key}" is not a text, and no other form`, ASK));
    return read ?? { kind: "in-app" };
  };
  const values = new Map(
    Object.entries(conditional).map(([name, value]) => {
      const at = [...path, "conditionalValues", name];
      return [name, { served: served(value, at), path: at }];
    })
  );
  const { defaultValue } = written;
  const fallback = defaultValue === void 0 ? IN_APP : served(defaultValue, [...path, "defaultValue"]);
  if (notices.length > 0) return notices;
  const rules = [...conditions].flatMap(([name, { condition }]) => {
    const value = values.get(name);
    return value ? [{ name, condition, ...value }] : [];
  });
  const texts = [...rules.map((rule) => rule.served), fallback].flatMap(textsOf);
  const missing = [...values.keys()].filter((name) => !conditions.has(name));
  const twice = rules.filter(({ name }) => conditions.get(name).count > 1);
  const unknowns = [
    ...missing.map((name) => `the condition "${name}" is not in the file`),
    ...twice.map(({ name }) => `several conditions are called "${name}"`)
  ];
  return { key, path, rules, fallback, typed: typedBy(type, texts), unknowns };
}
var IN_APP = { kind: "in-app" };
function textsOf(served) {
  if (served.kind === "text") return [served.text];
  if (served.kind === "in-app" || served.options === "anything") return [];
  return served.options.filter((option) => option !== null);
}

// src/extract/flags/firebase/load.ts
var MAX_NOTICES = 20;
function loadTemplate(path, text) {
  const { template, notices } = readTemplate(path, text);
  if (notices.length > 0) return { subjects: [], notices: notices.slice(0, MAX_NOTICES) };
  return { subjects: [...template.parameters.values()].map((one) => subjectOf(one, template)), notices: [] };
}
function subjectOf(parameter, { file, isForApps }) {
  const { key, path, rules, fallback, typed } = parameter;
  const texts = new Set([...rules.map(({ served }) => served), fallback].flatMap(textsOf));
  return {
    key,
    at: file.placeOfKey(path),
    state: "enabled",
    values: [...texts].map((one) => ({ value: typed(one), variant: null })),
    words: wordsIn(rules),
    pathOf: attributePath,
    evaluate: (context, clock) => evaluate(parameter, context, () => clock),
    confirm: (context, clock) => evaluate(parameter, context, () => clock),
    ruleAt(context, clock) {
      const rule = ruleFor(parameter, context, () => clock);
      return rule ? file.placeOfKey(rule.path) : file.placeOf([...path, "defaultValue"]);
    },
    rewrite: () => rewritten(parameter, isForApps)
  };
}
function rewritten(parameter, isForApps) {
  const { model, parameter: abstract } = rewriteParameter(parameter, isForApps);
  return {
    model,
    evaluate: (context, clock) => evaluate(abstract, context, () => clock),
    trace(context, clock) {
      const reads = /* @__PURE__ */ new Set();
      const outcome = evaluate(abstract, watch(context, reads), () => {
        reads.add(CLOCK);
        return clock;
      });
      return { outcome, reads: [...reads] };
    }
  };
}
export {
  loadTemplate
};

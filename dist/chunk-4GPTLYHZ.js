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
  valueAt
} from "./chunk-DA4ZGP4H.js";
import {
  trouble
} from "./chunk-YXJSAF3F.js";
import {
  didYouMean,
  listOf
} from "./chunk-E4KCALTW.js";
import {
  topOf
} from "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/extract/flags/object-map/data.ts
function readData(file) {
  return partOf(file, file.value, []);
}
function partOf(file, value, path) {
  const at = file.placeOf(path);
  if (Array.isArray(value))
    return { kind: "list", at, items: value.map((item, index) => partOf(file, item, [...path, index])) };
  if (typeof value === "object" && value !== null) {
    const entries = /* @__PURE__ */ new Map();
    for (const [key, of] of Object.entries(value))
      entries.set(key, { at: file.placeOfKey([...path, key]), part: partOf(file, of, [...path, key]) });
    return { kind: "map", at, entries };
  }
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null ? { kind: "value", at, value } : { kind: "open", at, why: "it is no plain value" };
}

// src/extract/flags/object-map/part.ts
function partAt(part, path) {
  if (path === "" || part.kind === "open") return part;
  if (part.kind !== "map") return null;
  const whole = part.entries.get(path);
  if (whole) return whole.part;
  for (let dot = path.indexOf("."); dot >= 0; dot = path.indexOf(".", dot + 1)) {
    const inner = part.entries.get(path.slice(0, dot));
    const found = inner && partAt(inner.part, path.slice(dot + 1));
    if (found) return found;
  }
  return null;
}
function plainOf(part) {
  if (part.kind === "value") return part.value;
  if (part.kind === "open") return void 0;
  if (part.kind === "list") {
    const items = part.items.map(plainOf);
    return items.includes(void 0) ? void 0 : items;
  }
  const entries = [...part.entries].map(([key, { part: of }]) => [key, plainOf(of)]);
  return entries.some(([, value]) => value === void 0) ? void 0 : Object.fromEntries(entries);
}
function whyOpen(part) {
  if (part.kind === "open") return part.why;
  if (part.kind === "value") return null;
  const inner = part.kind === "list" ? part.items : [...part.entries.values()].map((entry) => entry.part);
  for (const one of inner) {
    const why = whyOpen(one);
    if (why !== null) return why;
  }
  return null;
}

// src/extract/flags/object-map/variant.ts
function variantOf(entry, map) {
  if (entry === null) {
    const at = topOf("");
    return { at, value: void 0, closed: void 0, open: "this audience has no such entry", gates: [], values: [] };
  }
  const { part } = entry;
  const own = partAt(part, map.value);
  const value = own ? plainOf(own) : void 0;
  const gates = gatesOf(part, map);
  const closed = typeof value === "boolean" ? false : void 0;
  const open = own === null ? `it has no "${map.value}"` : value === void 0 ? whyOpen(own) ?? "it is computed" : null;
  const values = value === void 0 ? [] : gates.length > 0 && closed !== void 0 ? [value, closed] : [value];
  return { at: own?.at ?? entry.at, value, closed, open, gates, values };
}
function gatesOf(part, { gates, attributes }) {
  const found = [];
  const none = { limit: null, countries: [] };
  const read = (path) => path === null ? null : partAt(part, path);
  const [age, countries, rollout] = [read(gates.minimumAge), read(gates.countries), read(gates.rollout)];
  if (age) {
    const limit = plainOf(age);
    const isNumber = typeof limit === "number";
    found.push({
      ...none,
      name: "MINIMUM_AGE",
      at: age.at,
      limit: isNumber ? limit : null,
      why: isNumber ? "what the minimum age means for a person without an age is decided by code" : "the minimum age is not known",
      test(context) {
        const own = valueAt(context, attributes.age);
        return isNumber && typeof own === "number" ? own >= limit : null;
      }
    });
  }
  if (countries) {
    const list = plainOf(countries);
    const isList = Array.isArray(list) && list.every((one) => typeof one === "string");
    found.push({
      ...none,
      name: "COUNTRIES",
      at: countries.at,
      countries: isList ? list : [],
      why: isList ? "what the list of countries means for a person without a country is decided by code" : "the countries are not known",
      test(context) {
        const own = valueAt(context, attributes.region);
        return isList && typeof own === "string" ? list.includes(own) : null;
      }
    });
  }
  if (rollout) {
    const share = plainOf(rollout);
    found.push({
      ...none,
      name: "ROLLOUT",
      at: rollout.at,
      why: `which people ${typeof share === "number" ? `the ${share} % are` : "get it"} is decided by code`,
      test: () => share === 0 ? false : share === 100 ? true : null
    });
  }
  return found;
}

// src/extract/flags/object-map/subject.ts
function subjectOf(key, entries, map) {
  const variants = new Map([...entries].map(([audience, entry]) => [audience, variantOf(entry, map)]));
  const first = [...entries.values()].find((entry) => entry !== null);
  const served = [...variants.values()].flatMap(({ values }) => values);
  const ask = (context, isFree) => decide(variants, map, context, isFree);
  return {
    key,
    at: first.at,
    state: "enabled",
    values: served.filter((value, index) => served.indexOf(value) === index).map((value) => ({ value, variant: null })),
    words: [...entries.keys()].filter(Boolean),
    evaluate: (context) => ask(context, false).outcome,
    confirm: (context) => ask(context, false).outcome,
    ruleAt: (context) => ask(context, false).at ?? first.at,
    rewrite() {
      return {
        model: modelOf(variants, map),
        evaluate: (context) => ask(context, true).outcome,
        trace(context) {
          const reads = /* @__PURE__ */ new Set();
          const { outcome } = ask(watch(context, reads), true);
          return { outcome, reads: [...reads] };
        }
      };
    }
  };
}
function decide(variants, map, context, isFree) {
  const audience = audienceOf(variants, map, context, isFree);
  if (audience === null) return left("the audience of a person without an age is decided by code");
  const variant = variants.get(audience);
  if (!variant) return left("there is no map for this age");
  if (variant.open === null && variant.value === variant.closed) return given(variant.value, variant.at, "VALUE");
  const open = [];
  for (const gate of variant.gates) {
    const passes = gate.test(context);
    if (passes === false) return given(variant.closed, gate.at, gate.name);
    if (passes === null) open.push(gate);
  }
  for (const gate of open) {
    if (!isFree) return left(gate.why);
    if (context[siteOf(audience, gate)] !== true) return given(variant.closed, gate.at, gate.name);
  }
  return variant.open === null ? given(variant.value, variant.at, "VALUE") : left(variant.open);
}
function given(value, at, reason) {
  return { outcome: { value, variant: null, reason, error: null }, at };
}
function left(error) {
  return { outcome: { value: void 0, variant: null, reason: "OPEN", error }, at: null };
}
var AUDIENCE = "__audience";
function siteOf(audience, gate) {
  return `__${audience}/${gate.name}`.replaceAll(".", "/");
}
function audienceOf(variants, { audiences, attributes }, context, isFree) {
  if (audiences === null) return "";
  const age = valueAt(context, attributes.age);
  if (typeof age !== "number") return isFree ? String(context[AUDIENCE] ?? [...variants.keys()][0]) : null;
  return Object.keys(audiences).find((name) => age >= audiences[name][0] && age < audiences[name][1]) ?? "nobody";
}
function modelOf(variants, { audiences, attributes }) {
  const models = /* @__PURE__ */ new Map();
  const [age, region] = [new Classes(), new Classes()];
  const sites = [];
  const names = [...variants.keys()];
  const site = (attribute, undecided, values) => sites.push({
    attribute,
    group: attribute,
    ring: values.length,
    keys: [],
    choices: values.map((value, index) => ({ value, from: index, to: index + 1 })),
    keyless: "any",
    undecided
  });
  if (audiences) site(AUDIENCE, "which map a person without an age gets is decided by code", names);
  for (const limits of Object.values(audiences ?? {})) for (const limit of limits) age.number(limit);
  for (const [audience, { gates }] of variants) {
    for (const gate of gates) {
      site(siteOf(audience, gate), gate.why, [true, false]);
      if (gate.limit !== null) age.number(gate.limit);
      for (const country of gate.countries) region.exact(country);
    }
  }
  models.set(attributes.age, age.build());
  models.set(attributes.region, region.build());
  const opens = [...variants.values()].flatMap(
    ({ open }) => open === null ? [] : [`its value is not in the file: ${open}`]
  );
  return { attributes: models, sites, doubts: [], unknowns: opens };
}

// src/extract/flags/object-map/load.ts
async function loadMap(path, text, map) {
  const root = /\.[cm]?[jt]sx?$/i.test(path) ? await codeRoot(path, text, map) : dataRoot(path, text, map);
  if (Array.isArray(root)) return { subjects: [], notices: root };
  const maps = map.audiences ? Object.keys(map.audiences) : [""];
  const found = [];
  for (const audience of maps) {
    const where = [root.rest, audience].filter(Boolean).join(".");
    const part = partAt(root.part, where);
    if (part?.kind === "map") found.push([audience, part.entries]);
    else return { subjects: [], notices: [notAMap(path, where || map.at, part)] };
  }
  const keys = new Set(found.flatMap(([, entries]) => [...entries.keys()]));
  const subjects = [...keys].map(
    (key) => subjectOf(key, new Map(found.map(([audience, entries]) => [audience, entries.get(key) ?? null])), map)
  );
  return { subjects, notices: [] };
}
async function codeRoot(path, text, { at }) {
  const { readCode } = await import("./chunk-S3UP4YOC.js");
  const constants = readCode(path, text);
  if (at === "") {
    const maps = [...constants].filter(([, part3]) => part3.kind === "map");
    const [name2, part2] = maps.find(([one]) => one === "default") ?? (maps.length === 1 ? maps[0] : []);
    if (name2 !== void 0 && part2) return { part: part2, rest: "" };
    const hint = maps.length === 0 ? null : `say under \`map.at\` which: ${listOf(
      maps.map(([one]) => one),
      "or"
    )}`;
    const message = maps.length === 0 ? "the file declares no object at its top" : "the file declares several objects";
    return [trouble(topOf(path), message, hint)];
  }
  const [name = at, ...rest] = at.split(".");
  const part = constants.get(name);
  if (part) return { part, rest: rest.join(".") };
  return [trouble(topOf(path), `the file declares no constant "${name}"${didYouMean(name, constants.keys())}`, null)];
}
function dataRoot(path, text, { at: where }) {
  const file = parseYaml(path, text);
  if (file.troubles.length > 0) return file.troubles.map(({ at, message, hint }) => trouble(at, message, hint));
  return { part: readData(file), rest: where };
}
function notAMap(path, where, part) {
  const name = where === "" ? "the file" : `"${where}"`;
  if (part === null) return trouble(topOf(path), `the file holds no ${name}`, "correct `map.at`");
  return trouble(part.at, `${name} is no map of flags${part.kind === "open" ? `: ${part.why}` : ""}`, null);
}
export {
  loadMap
};

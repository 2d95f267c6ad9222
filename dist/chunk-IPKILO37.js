import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/model/flag-answers.ts
function whoIsServed(answers, among = answers) {
  if (answers.length === 0) return "nobody";
  const regions = byRegion(among);
  const served = byRegion(answers);
  const groups = /* @__PURE__ */ new Map();
  for (const [region, ages] of served) {
    const text = agesInWords(ages);
    groups.set(text, [...groups.get(text) ?? [], region]);
  }
  const everywhere = groups.size === 1 && served.size === regions.size && served.has(null);
  if (everywhere) return [...groups.keys()].join("");
  return [...groups].map(([text, where]) => `${text} ${placesInWords(where)}`).join("; ");
}
function byRegion(answers) {
  const regions = /* @__PURE__ */ new Map();
  for (const { persona, age } of answers) {
    const region = / in (\S+)$/.exec(persona)?.[1] ?? null;
    regions.set(region, (regions.get(region) ?? /* @__PURE__ */ new Set()).add(age));
  }
  return regions;
}
function agesInWords(ages) {
  const known = [...ages].filter((age) => age !== null).sort((a, b) => a - b);
  const ranges = [];
  for (const age of known) {
    const range = ranges.at(-1);
    if (range && range[1] === age - 1) range[1] = age;
    else ranges.push([age, age]);
  }
  const texts = ranges.map(([first, last]) => first === last ? `${first}` : `${first}-${last}`);
  const unknown = ages.has(null) ? ["age unknown"] : [];
  if (texts.length === 0) return unknown.join("");
  const named = `${known.length === 1 ? "age" : "ages"} ${joined(texts)}`;
  return [named, ...unknown].join(texts.length > 1 ? ", and " : " and ");
}
function placesInWords(regions) {
  const named = regions.filter((region) => region !== null).sort();
  const where = named.length > 0 ? [`in ${joined(named)}`] : [];
  return [...where, ...regions.includes(null) ? ["where the country is unknown"] : []].join(" and ");
}
function joined(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

// src/extract/flags/answers/printable.ts
var UNDEFINED = "(undefined)";
function printable(context) {
  return written(context);
}
function written(value) {
  if (value === void 0) return UNDEFINED;
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  if (!entries.some(([, one]) => one === void 0 || typeof one === "object")) return value;
  const copy = {};
  for (const [name, one] of entries)
    Object.defineProperty(copy, name, { value: written(one), enumerable: true, configurable: true, writable: true });
  return copy;
}

export {
  whoIsServed,
  printable
};

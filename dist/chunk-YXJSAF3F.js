import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  visible
} from "./chunk-E4KCALTW.js";
import {
  topOf
} from "./chunk-2T5XBO22.js";

// src/extract/flags/written.ts
function trouble(at, message, hint = null) {
  return { code: "flags-invalid", message: visible(message), at, hint };
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var MOST_WORDS = 200;
function wordsIn(value, found = /* @__PURE__ */ new Set()) {
  if (typeof value === "string") found.add(value);
  else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) wordsIn(one, found);
  return [...found].slice(0, MOST_WORDS);
}
var MISSHAPEN = "a part of it has a form that is not read";
function reasonOf(error) {
  return error instanceof Error ? error.message : String(error);
}
async function loadWith(provider, { path, text, map }) {
  try {
    return await provider.load(path, text, map);
  } catch (error) {
    const hint = "save it anew from the flag system";
    return { subjects: [], notices: [trouble(topOf(path), `${MISSHAPEN}: ${reasonOf(error)}`, hint)] };
  }
}
function circlesFrom(key, needs) {
  const found = reachedFrom([key], needs);
  return [...found].filter((one) => reachedFrom(needs(one), needs).has(one));
}
function reachedFrom(keys, needs) {
  const found = new Set(keys);
  for (const one of found) for (const next of needs(one)) found.add(next);
  return found;
}
var CIRCLE = (key) => `the flag "${key}" depends on itself`;

export {
  trouble,
  isMap,
  wordsIn,
  MISSHAPEN,
  reasonOf,
  loadWith,
  circlesFrom,
  CIRCLE
};

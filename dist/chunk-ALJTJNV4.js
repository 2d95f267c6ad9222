import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  isMap
} from "./chunk-YXJSAF3F.js";

// src/extract/flags/configcat/user.ts
var OWN = /* @__PURE__ */ new Set(["identifier", "email", "country"]);
function userOf(context) {
  const names = Object.keys(context);
  if (names.length === 0) return void 0;
  if (names.every((name) => OWN.has(name) || name === "custom")) return context;
  const user = {};
  const custom = isMap(context["custom"]) ? { ...context["custom"] } : {};
  for (const name of names) {
    if (name === "custom") continue;
    const own = /^(Identifier|Email|Country)$/.test(name) ? name.toLowerCase() : name;
    if (OWN.has(own)) user[own] = context[name];
    else custom[name] = context[name];
  }
  return { ...user, custom };
}
function pathOf(attribute) {
  if (/^(Identifier|Email|Country)$/.test(attribute)) return attribute.toLowerCase();
  return `custom.${attribute.replaceAll("\\", "\\\\").replaceAll(".", String.raw`\.`)}`;
}
function namedPath(name) {
  return OWN.has(name) || name.startsWith("custom.") ? name : pathOf(name);
}

export {
  userOf,
  pathOf,
  namedPath
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/kit/digest.ts
import { hash } from "node:crypto";
function sha256(content) {
  return `sha256:${hash("sha256", content)}`;
}
function canonicalJson(value, indent) {
  return JSON.stringify(sortKeys(value), null, indent);
}
function sortKeys(value) {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, member]) => member !== void 0);
  entries.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
  return Object.fromEntries(entries.map(([key, member]) => [key, sortKeys(member)]));
}

export {
  sha256,
  canonicalJson
};

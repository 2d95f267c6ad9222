import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/kit/digest.ts
import { createHash } from "node:crypto";
function sha256(content) {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
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

// src/model/tree.ts
var UnreadableFile = class extends Error {
  name = "UnreadableFile";
  path;
  constructor(path, reason, options) {
    super(reason, options);
    this.path = path;
  }
};

export {
  UnreadableFile,
  sha256,
  canonicalJson
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/extract/code/templates/write.ts
var read = null;
async function prepareTemplates() {
  read ??= (await import("./chunk-3MT6I7SL.js")).elementsAt;
}
var templateAt = (node) => read?.(node) ?? null;

export {
  prepareTemplates,
  templateAt
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/extract/code/flow/flow-types.ts
var erase = null;
function mayHoldFlow(path, text) {
  return /\.[cm]?jsx?$/i.test(path) && (/@flow\b/.test(text.slice(0, 4e3)) || /^\s*(import|export) type\b/m.test(text));
}
async function prepareFlow() {
  erase ??= (await import("./chunk-546PTOFX.js")).eraseTypes;
}
var withoutFlow = (text) => erase?.(text) ?? null;

export {
  mayHoldFlow,
  prepareFlow,
  withoutFlow
};

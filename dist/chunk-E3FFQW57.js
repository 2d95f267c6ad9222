import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  camelName,
  componentName,
  listenerName
} from "./chunk-IR7XPB67.js";
import {
  baseName,
  folderOf
} from "./chunk-WKF3AR7X.js";

// src/extract/code/svelte/names.ts
var ROUTED = /^\+(page|layout|error)\b.*$/;
var GROUP = /^\(.*\)$/;
function nameOfFile(path) {
  const base = baseName(path).replace(/\.svelte$/i, "");
  const routed = ROUTED.exec(base)?.[1];
  if (routed === void 0) return componentName(base === "index" ? baseName(folderOf(path)) : base);
  const folders = folderOf(path).split("/");
  const address = folders.slice(folders.lastIndexOf("routes") + 1).filter((one) => !GROUP.test(one));
  return componentName([...address.slice(-2), routed].join("-"));
}
function listenerOf(name) {
  const event = /^on([a-z][a-z0-9-]*)$/.exec(name)?.[1];
  return event === void 0 ? null : listenerName(camelName(event));
}

export {
  nameOfFile,
  listenerOf
};

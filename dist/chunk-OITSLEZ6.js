import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  baseName,
  folderOf
} from "./chunk-WKF3AR7X.js";

// src/extract/code/vue/names.ts
var upper = (word) => word.charAt(0).toUpperCase() + word.slice(1);
function camelName(name) {
  return name.replace(/-+(\w)/g, (_, letter) => letter.toUpperCase());
}
function componentName(name) {
  const words = name.split(/[^\w$]+/).filter((word) => word !== "");
  const joined = words.map(upper).join("");
  return /^[A-Za-z_$]/.test(joined) ? joined : `C${joined}`;
}
function nameOfFile(path) {
  const base = baseName(path).replace(/(\.(client|server|global))?\.vue$/i, "");
  if (/^\[.*\]$/.test(base)) return `${componentName(base)}Route`;
  return componentName(base === "index" ? baseName(folderOf(path)) : base);
}
function listenerName(event) {
  return `on${upper(camelName(event))}`;
}

// src/extract/code/lines.ts
function lineReader(path, text) {
  const starts = [0];
  for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1)) starts.push(index + 1);
  const position = (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  };
  return (from, to) => ({ path, start: position(from), end: position(to) });
}

export {
  camelName,
  componentName,
  nameOfFile,
  listenerName,
  lineReader
};

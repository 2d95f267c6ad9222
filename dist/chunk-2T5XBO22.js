import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/model/place.ts
function topOf(path) {
  return { path, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}
function comparePlaces(a, b) {
  return compareText(a.path, b.path) || a.start.line - b.start.line || a.start.column - b.start.column || a.end.line - b.end.line || a.end.column - b.end.column;
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function formatPlace({ path, start }) {
  return `${path}:${start.line}:${start.column}`;
}

export {
  topOf,
  comparePlaces,
  compareText,
  formatPlace
};

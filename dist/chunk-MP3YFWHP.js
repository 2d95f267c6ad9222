import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/extract/flags/search/stretches.ts
function stretchesOf(limits) {
  const sorted = [...new Set(limits)].filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  const between = sorted.slice(1).map((limit, index) => (sorted[index] + limit) / 2);
  return [Math.ceil(sorted[0]) - 1, ...sorted, ...between, Math.floor(sorted.at(-1)) + 1];
}
function writtenOut(number, index = 0) {
  return `${number}${Number.isInteger(number) ? "." : ""}${"0".repeat(index + 1)}`;
}
function subsetsOf(items) {
  let sets = [[]];
  for (const item of items) sets = [...sets, ...sets.map((set) => [...set, item])];
  return sets;
}

export {
  stretchesOf,
  writtenOut,
  subsetsOf
};

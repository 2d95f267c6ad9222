import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/extract/flags/search/spellings.ts
function spellingsOf(text, exact) {
  const [lower, upper] = [text.toLowerCase(), text.toUpperCase()];
  const turned = Array.from(
    { length: Math.min(6, lower.length) },
    (_, index) => [lower.slice(0, index), lower[index].toUpperCase(), lower.slice(index + 1)].join("")
  );
  const all = [text, lower, upper, ...turned].filter((one) => one.toLowerCase() === lower);
  const hasFree = all.some((one) => !exact.includes(one)) || lower === upper;
  return { all, opaque: hasFree ? null : "it is compared with and without regard to case" };
}
var MAX_SPELLED = 6;
function everySpelling(text) {
  return [...text].reduce(
    (all, sign) => all.flatMap((one) => [.../* @__PURE__ */ new Set([sign.toLowerCase(), sign.toUpperCase()])].map((as) => one + as)),
    [""]
  );
}

export {
  spellingsOf,
  MAX_SPELLED,
  everySpelling
};

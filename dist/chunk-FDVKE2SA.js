import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/extract/code/svelte/regions.ts
var OPENS = /<!--|<(script|style)(?=[\s>])/g;
function regionsOf(text) {
  const regions = [];
  OPENS.lastIndex = 0;
  for (let found = OPENS.exec(text); found; found = OPENS.exec(text)) {
    const kind = found[1] ?? "comment";
    const from = found.index;
    if (kind !== "comment" && /\S/.test(text.slice(text.lastIndexOf("\n", from) + 1, from))) continue;
    const closes = kind === "comment" ? "-->" : `</${kind}>`;
    const end = text.indexOf(closes, from);
    if (end < 0) break;
    regions.push({ kind, from, to: end + closes.length });
    OPENS.lastIndex = end + closes.length;
  }
  return regions;
}

export {
  regionsOf
};

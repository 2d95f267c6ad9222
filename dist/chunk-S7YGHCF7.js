import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/extract/flags/search/patterns.ts
var ENDLESS_PATTERN = "this pattern can take for ever on some texts";
var ENDLESS_HINT = "write the pattern without a repetition inside of another, and without a back reference";
function plainPattern(pattern) {
  const parts = /^(\^?)((?:[^\\^$.*+?()[\]{}|]|\\[-\\^$.*+?()[\]{}|/@ ])*)(\$?)$/.exec(pattern);
  if (!parts) return null;
  const [, from, text, to] = parts;
  return { text: text.replaceAll(/\\(.)/g, "$1"), from: from !== "", to: to !== "" };
}

export {
  ENDLESS_PATTERN,
  ENDLESS_HINT,
  plainPattern
};

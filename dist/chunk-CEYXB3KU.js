import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/extract/code/vue/optional-ends.ts
import { ErrorCodes } from "./vendor/vue-compiler.js";
var MAY_STAY_OPEN = /^<(p|li|dt|dd|option|optgroup|tr|t[dh]|thead|tbody|tfoot|colgroup|caption|r[tp])[\s/>]/i;
function endsWithParent({ code, loc }, text) {
  const from = loc?.start.offset ?? 0;
  return code === ErrorCodes.X_MISSING_END_TAG && MAY_STAY_OPEN.test(text.slice(from, from + 12));
}

export {
  endsWithParent
};

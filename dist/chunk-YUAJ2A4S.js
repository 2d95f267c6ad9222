import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/kit/short-run.ts
import { setFlagsFromString } from "node:v8";
function expectShortRun(engine) {
  if (engine.startsWith("11.")) setFlagsFromString("--interrupt-budget=1000000");
}

export {
  expectShortRun
};

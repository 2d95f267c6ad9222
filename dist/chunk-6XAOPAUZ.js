import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/extract/flags/search/silence.ts
var { console: printer } = globalThis;
var nothing = () => {
};
function silently(run) {
  const { error, warn, log } = printer;
  printer.error = printer.warn = printer.log = nothing;
  try {
    return run();
  } finally {
    printer.error = error;
    printer.warn = warn;
    printer.log = log;
  }
}

export {
  silently
};

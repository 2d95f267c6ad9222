import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/extract/flags/search/clock.ts
var clock = Date;
function atTime(moment, run) {
  const { now } = clock;
  clock.now = () => moment;
  try {
    return run();
  } finally {
    clock.now = now;
  }
}

export {
  atTime
};

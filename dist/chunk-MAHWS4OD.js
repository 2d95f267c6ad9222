import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/extract/code/format.ts
var EmbeddedTrouble = class extends Error {
  name = "EmbeddedTrouble";
  at;
  constructor(message, at) {
    super(message);
    this.at = at;
  }
};

export {
  EmbeddedTrouble
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/model/tree.ts
var UnreadableFile = class extends Error {
  name = "UnreadableFile";
  path;
  constructor(path, reason, options) {
    super(reason, options);
    this.path = path;
  }
};

export {
  UnreadableFile
};

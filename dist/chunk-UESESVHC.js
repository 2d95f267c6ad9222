import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  compareText
} from "./chunk-2T5XBO22.js";
import {
  UnreadableFile,
  sha256
} from "./chunk-PGH7U3ZY.js";

// src/kit/trees/memory.ts
function memoryTree(files) {
  const paths = Object.keys(files).sort(compareText);
  const textOf = (path) => {
    if (!Object.hasOwn(files, path)) throw new UnreadableFile(path, "there is no such file");
    return files[path];
  };
  return {
    list: () => paths.map((path) => ({ path, size: Buffer.byteLength(files[path]) })),
    read: textOf,
    digest: (path) => sha256(textOf(path))
  };
}

export {
  memoryTree
};

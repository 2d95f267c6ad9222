import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/kit/path.ts
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function joinPath(folder, path) {
  return folder === "" ? path : `${folder}/${path}`;
}
function isInside(folder, path) {
  return folder === "" || path.startsWith(`${folder}/`);
}
function relativeTo(folder, path) {
  return folder === "" ? path : path.slice(folder.length + 1);
}

export {
  folderOf,
  baseName,
  joinPath,
  isInside,
  relativeTo
};

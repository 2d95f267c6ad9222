import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  memoryTree
} from "./chunk-BE7OEEMM.js";
import {
  FORMATS,
  exitCode,
  whyExit
} from "./chunk-4CSO2K3L.js";
import {
  gather,
  run
} from "./chunk-47L5U7GH.js";
import "./chunk-DE3IFV3S.js";
import "./chunk-KKAEZEKF.js";
import {
  FOREIGN_FOLDERS,
  builtInLibrary,
  decode,
  diskTree
} from "./chunk-7S53GYQ6.js";
import "./chunk-DFPZNH55.js";
import {
  VERSION
} from "./chunk-LQG7IVMP.js";
import {
  sha256
} from "./chunk-HYXXJWIY.js";
import "./chunk-54VZGEOY.js";
import "./chunk-LLQL4JBJ.js";
import "./chunk-XY5KVDUO.js";
import {
  compareText
} from "./chunk-2T5XBO22.js";
import {
  UnreadableFile
} from "./chunk-HOJX2V4G.js";
import "./chunk-QTS3COMH.js";
import "./chunk-CMDYHME2.js";
import "./chunk-PCZWCT62.js";
import "./chunk-J476E4KS.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-ETNSTP5V.js";

// src/kit/trees/git.ts
import { execFileSync } from "node:child_process";
var INERT = ["-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false"];
function gitTree(folder, commit) {
  const git = (...args) => execFileSync("git", [...INERT, ...args], {
    cwd: folder,
    maxBuffer: 512 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"]
  });
  if (!/^[A-Za-z0-9_./^~@{}-]+$/.test(commit) || commit.startsWith("-")) throw new Error(`not a commit: ${commit}`);
  const objects = /* @__PURE__ */ new Map();
  for (const line of git("ls-tree", "-r", "-z", "--long", "--full-tree", `${commit}:./`).toString("utf8").split("\0")) {
    const match = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line);
    if (!match) continue;
    const [, mode, , id, size, path] = match;
    if (path.split("/").some((part) => FOREIGN_FOLDERS.has(part))) continue;
    const problem = mode === "120000" ? "it is a link" : mode === "160000" ? "it is a submodule" : void 0;
    objects.set(path, { id, size: Number(size) || 0, ...problem ? { problem } : {} });
  }
  const entries = [...objects].map(([path, { size, problem }]) => ({ path, size, ...problem ? { problem } : {} })).sort((a, b) => compareText(a.path, b.path));
  const bytesOf = (path) => {
    const object = objects.get(path);
    if (!object) throw new UnreadableFile(path, "there is no such file");
    if (object.problem) throw new UnreadableFile(path, object.problem);
    return git("cat-file", "blob", object.id);
  };
  return { list: () => entries, read: (path) => decode(path, bytesOf(path)), digest: (path) => sha256(bytesOf(path)) };
}
export {
  FORMATS,
  VERSION,
  builtInLibrary,
  diskTree,
  exitCode,
  gather,
  gitTree,
  memoryTree,
  run,
  whyExit
};

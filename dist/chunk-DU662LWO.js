import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  GitError,
  gitIn,
  gitTree,
  isRevision
} from "./chunk-36UJANO7.js";
import {
  memoryTree
} from "./chunk-2MRPMUZN.js";

// src/kit/git/history.ts
function baseCommit(folder, name) {
  const git = gitIn(folder);
  if (!isRevision(name)) throw new GitError(`"${name}" is not the name of a commit`);
  const tip = commitOf(git, name);
  if (tip === null) throw new GitError(`there is no commit "${name}" here; a shallow clone does not hold it`);
  try {
    const commit = git(["merge-base", "HEAD", tip]).toString("utf8").trim();
    return { commit, name, isTip: false };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { commit: tip, name, isTip: true };
  }
}
function commitOf(git, name) {
  try {
    return git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]).toString("utf8").trim();
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}
function parentsOf(git, name) {
  const head = git(["cat-file", "-p", `${name}^{commit}`]).toString("utf8").split("\n\n", 1)[0];
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id);
}
function renamesSince(folder, commit) {
  const options = ["--name-status", "-M", "-z", "--no-ext-diff", "--no-textconv", "--relative", "--diff-filter=R"];
  const parts = gitIn(folder)(["diff", ...options, commit, "--", "."]).toString("utf8").split("\0");
  const renames = /* @__PURE__ */ new Map();
  for (let at = 0; at + 2 < parts.length; at += 3) renames.set(parts[at + 2], parts[at + 1]);
  return renames;
}

// src/open-base.ts
var PARTIAL = "this is a partial clone that does not hold the files of the base; clone without a filter";
function openBase(folder, name, policyFrom) {
  try {
    const { commit } = baseCommit(folder, name);
    const renames = renamesSince(folder, commit);
    const label = /^[0-9a-f]{40,}$/.test(name) ? commit.slice(0, 7) : name;
    return {
      tree: treeOf(folder, commit),
      name: label,
      pathThen: (path) => renames.get(path) ?? path,
      renames,
      policyFrom
    };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const isPartial = /promisor|lazy/i.test(error.message);
    return { missing: isPartial ? PARTIAL : error.message, policyFrom };
  }
}
function treeOf(folder, commit) {
  try {
    return gitTree(folder, commit);
  } catch (error) {
    if (error instanceof GitError && /not a tree|does not exist|Not a valid object|exists on disk/i.test(error.message))
      return memoryTree({});
    throw error;
  }
}

export {
  commitOf,
  parentsOf,
  openBase
};

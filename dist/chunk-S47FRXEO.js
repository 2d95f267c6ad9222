import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  FORMATS,
  exitCode,
  whyExit
} from "./chunk-CPACA2XN.js";
import {
  run
} from "./chunk-LTWXLMVL.js";
import {
  UsageError
} from "./chunk-SQFYBIFY.js";
import {
  builtInLibrary,
  diskTree
} from "./chunk-QH5IUC7D.js";
import {
  VERSION
} from "./chunk-LQG7IVMP.js";
import {
  didYouMean,
  listOf
} from "./chunk-3TDSNLPI.js";

// src/cli/check.ts
import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
async function check(folder, flags, io) {
  const targets = flags.format.map(parseFormat);
  if (targets.filter((target) => target.path === null).length > 1)
    throw new UsageError("only one --format can go to standard output; write `--format json=FILE` for the others");
  const { report, source } = await run(runOptions(folder, flags, io));
  for (const { id, path } of targets) {
    const context = {
      source,
      color: path === null && usesColor(flags, io),
      width: path === null && io.isTerminal ? io.width : 100,
      prefix: prefixOf(resolve(io.cwd, folder)),
      quiet: flags.quiet ?? false
    };
    const text = FORMATS[id].render(report, context);
    if (path === null) io.out(text);
    else writeReport(resolve(io.cwd, path), text);
  }
  if (!flags.quiet && targets.every((target) => target.path !== null)) io.err(`${closingLine(report)}
`);
  return exitCode(report);
}
function runOptions(folder, flags, io) {
  return {
    tree: openFolder(folder, io),
    library: builtInLibrary(),
    asOf: parseDay(flags.asOf ?? io.today),
    version: VERSION,
    failOn: flags.failOn ?? "error",
    config: flags.config ?? null,
    rules: flags.rule ?? [],
    skipRules: flags.skipRule ?? [],
    policies: flags.policy ?? [],
    suppressions: flags.suppressions ?? true
  };
}
function openFolder(folder, io) {
  const full = resolve(io.cwd, folder);
  let isFolder;
  try {
    isFolder = statSync(full).isDirectory();
  } catch {
    throw new UsageError(`there is no folder ${folder}`);
  }
  if (!isFolder) throw new UsageError(`${folder} is a file; name the folder of the product`);
  return diskTree(full);
}
function prefixOf(folder) {
  for (let root = folder; ; root = dirname(root)) {
    if (existsSync(join(root, ".git"))) return relative(root, folder).split(sep).join("/");
    if (dirname(root) === root) return "";
  }
}
function parseFormat(text) {
  const equals = text.indexOf("=");
  const id = equals < 0 ? text : text.slice(0, equals);
  const ids = Object.keys(FORMATS);
  if (!ids.includes(id))
    throw new UsageError(`--format: there is no format "${id}"${didYouMean(id, ids)} (${listOf(ids, "or")})`);
  const path = equals < 0 ? null : text.slice(equals + 1);
  if (path === "") throw new UsageError(`--format ${text}: name a file after "="`);
  return { id, path };
}
function parseDay(day) {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    throw new UsageError(`--as-of: "${day}" is not a day of the calendar, written YYYY-MM-DD`);
  return day;
}
function usesColor(flags, io) {
  if (flags.color !== "auto") return flags.color === "always";
  return io.isTerminal && !io.env["NO_COLOR"] && io.env["TERM"] !== "dumb";
}
function writeReport(path, text) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (cause) {
    throw new UsageError(
      `the report cannot be written to ${path} (${cause.code ?? "unknown reason"})`,
      { cause }
    );
  }
}
function closingLine(report) {
  return whyExit(report);
}

export {
  check,
  runOptions,
  openFolder,
  parseDay,
  usesColor
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  UsageError
} from "./chunk-SQFYBIFY.js";
import {
  openBase
} from "./chunk-DU662LWO.js";
import {
  FORMATS,
  TargetError,
  exitCode,
  parseTargets,
  whyExit,
  writeReports
} from "./chunk-36UJANO7.js";
import {
  run
} from "./chunk-2MRPMUZN.js";
import {
  builtInLibrary,
  diskTree
} from "./chunk-BKH3HDMM.js";
import {
  day
} from "./chunk-VJZMOBTV.js";
import {
  VERSION
} from "./chunk-LQG7IVMP.js";
import {
  sha256
} from "./chunk-HYXXJWIY.js";

// src/cli/check.ts
import { existsSync, statSync as statSync2 } from "node:fs";
import { dirname, join as join3, relative as relative2, resolve as resolve2, sep } from "node:path";

// src/cli/cache-folder.ts
import { isAbsolute, join as join2, relative, resolve } from "node:path";

// src/kit/caches/disk.ts
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import { join } from "node:path";
var MAX_BYTES = 256 * 1024 * 1024;
var ENDING = ".entry";
function diskCache(folder, maxBytes = MAX_BYTES) {
  const pathOf = (key) => join(folder, `${sha256(key).slice("sha256:".length)}${ENDING}`);
  return {
    get(key) {
      const text = attempt(() => readFileSync(pathOf(key), "utf8"));
      if (text === null) return null;
      const end = text.indexOf("\n");
      const value = text.slice(end + 1);
      return end > 0 && text.slice(0, end) === sha256(value) ? value : null;
    },
    put(key, value) {
      const path = pathOf(key);
      const own = attempt(() => {
        mkdirSync(folder, { recursive: true, mode: 448 });
        return mkdtempSync(join(folder, "new-"));
      });
      if (own === null) return;
      attempt(() => {
        writeFileSync(join(own, "entry"), `${sha256(value)}
${value}`, { mode: 384 });
        renameSync(join(own, "entry"), path);
      });
      attempt(() => rmSync(own, { recursive: true, force: true }));
      evict(folder, maxBytes);
    }
  };
}
function evict(folder, maxBytes) {
  const entries = (attempt(() => readdirSync(folder)) ?? []).flatMap((name) => {
    const path = join(folder, name);
    const stats = name.endsWith(ENDING) ? attempt(() => statSync(path)) : null;
    return stats ? [{ path, size: stats.size, written: stats.mtimeMs }] : [];
  });
  let total = entries.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of entries.sort((a, b) => a.written - b.written)) {
    if (total <= maxBytes) return;
    attempt(() => rmSync(path, { force: true }));
    total -= size;
  }
}
function attempt(action) {
  try {
    return action();
  } catch {
    return null;
  }
}

// src/cli/cache-folder.ts
function cacheFolder({ cwd, env }, checked) {
  const { CHILDPROOF_CACHE: own, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home } = env;
  const folder = own ? resolve(cwd, own) : xdg && isAbsolute(xdg) ? join2(xdg, "childproof") : local ? join2(local, "childproof", "cache") : home ? join2(home, ".cache", "childproof") : null;
  if (folder === null) return null;
  const way = relative(resolve(cwd, checked), folder);
  return way !== ".." && !way.startsWith(`..${way.includes("\\") ? "\\" : "/"}`) && !isAbsolute(way) ? null : folder;
}
function openCache(io, checked, isWanted) {
  const folder = isWanted && io.build !== null ? cacheFolder(io, checked) : null;
  return folder === null ? null : { cache: diskCache(folder), program: io.build };
}

// src/cli/check.ts
async function check(folder, flags, io) {
  const targets = asUsage(() => parseTargets(flags.format, io.cwd));
  const { report, ...known } = await run(runOptions(folder, flags, io));
  const checked = resolve2(io.cwd, folder);
  const context = { ...known, color: false, width: 100, prefix: prefixOf(checked), quiet: flags.quiet ?? false };
  asUsage(() => writeReports(report, targets, { checked, context }));
  const printed = targets.find((target) => target.path === null);
  if (printed) {
    const screen = { color: usesColor(flags, io), width: io.isTerminal ? io.width : 100 };
    io.out(FORMATS[printed.id].render(report, { ...context, ...screen }));
  } else if (!flags.quiet) io.err(`${whyExit(report)}
`);
  return exitCode(report);
}
function asUsage(action) {
  try {
    return action();
  } catch (error) {
    if (error instanceof TargetError) throw new UsageError(`--format: ${error.message}`, { cause: error });
    throw error;
  }
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
    suppressions: flags.suppressions ?? true,
    base: flags.diffBase === void 0 ? null : openBase(resolve2(io.cwd, folder), flags.diffBase, flags.policyFrom ?? "base"),
    kept: openCache(io, folder, flags.cache ?? true)
  };
}
function openFolder(folder, io) {
  const full = resolve2(io.cwd, folder);
  let isFolder;
  try {
    isFolder = statSync2(full).isDirectory();
  } catch {
    throw new UsageError(`there is no folder ${folder}`);
  }
  if (!isFolder) throw new UsageError(`${folder} is a file; name the folder of the product`);
  return diskTree(full);
}
function prefixOf(folder) {
  for (let root = folder; ; root = dirname(root)) {
    if (existsSync(join3(root, ".git"))) return relative2(root, folder).split(sep).join("/");
    if (dirname(root) === root) return "";
  }
}
function parseDay(text) {
  if (day(text) === null) throw new UsageError(`--as-of: "${text}" is not a day of the calendar, written YYYY-MM-DD`);
  return text;
}
function usesColor(flags, io) {
  if (flags.color !== "auto") return flags.color === "always";
  return io.isTerminal && !io.env["NO_COLOR"] && io.env["TERM"] !== "dumb";
}

export {
  check,
  runOptions,
  openFolder
};

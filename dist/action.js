import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  commitOf,
  openBase,
  parentsOf
} from "./chunk-E7G3GCPO.js";
import {
  FORMATS,
  GitError,
  breakMarkers,
  exitCode,
  gitIn,
  planAnnotations,
  tally,
  whyExit
} from "./chunk-H7OEIMCK.js";
import {
  run
} from "./chunk-DHQHUSNW.js";
import "./chunk-HLX7E2V7.js";
import "./chunk-JLASTBEL.js";
import {
  builtInLibrary,
  diskTree
} from "./chunk-74HUZNZE.js";
import "./chunk-VF22TTHT.js";
import "./chunk-OLTYKIIE.js";
import "./chunk-VJZMOBTV.js";
import "./chunk-ZJ7BYM5B.js";
import "./chunk-EO4PFYAD.js";
import "./chunk-LQ7WUNJW.js";
import "./chunk-3RIEZNS3.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-CMDYHME2.js";
import "./chunk-B23JI27X.js";
import "./chunk-IPWY2VHV.js";
import "./chunk-ZUYEVKKX.js";
import "./chunk-WKF3AR7X.js";
import {
  SEVERITIES
} from "./chunk-DFPZNH55.js";
import {
  VERSION
} from "./chunk-LQG7IVMP.js";
import "./chunk-HYXXJWIY.js";
import "./chunk-2T5XBO22.js";
import "./chunk-OKPLDWVE.js";
import "./chunk-KRYKFBJJ.js";
import {
  didYouMean,
  listOf,
  visible
} from "./chunk-RC5FDY6R.js";
import "./chunk-36VE4LTY.js";
import "./chunk-MG3GE3W2.js";

// src/action.ts
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as core from "./vendor/actions-core.js";

// src/act/act.ts
import { isAbsolute, join, relative, resolve, sep } from "node:path";

// src/act/annotate.ts
function annotate(report, runner, context) {
  const { shown, note } = planAnnotations(report, context);
  for (const { level, message, ...rest } of shown) runner[level](message, propertiesOf(rest));
  if (note !== null) runner.notice(note, { title: "childproof" });
}
function propertiesOf({ file, ...rest }) {
  return file === null ? rest : { ...rest, file };
}

// src/act/inputs.ts
var InputError = class extends Error {
  name = "InputError";
};
function readInputs(get) {
  return {
    directory: get("directory") || ".",
    config: get("config") || null,
    failOn: threshold(get("fail-on") || "error"),
    rules: ids(get("rules")),
    skipRules: ids(get("skip-rules")),
    policies: ids(get("policies")),
    diffBase: get("diff-base") || null,
    policyFrom: side(get("policy-from")),
    report: get("report") || null,
    annotations: truth("annotations", get("annotations")),
    summary: truth("summary", get("summary"))
  };
}
function threshold(value) {
  const levels = [...SEVERITIES, "never"];
  const level = levels.find((one) => one === value);
  if (level) return level;
  throw new InputError(
    `input fail-on: "${value}" is not a level${didYouMean(value, levels)} (${listOf(levels, "or")})`
  );
}
function side(value) {
  if (value === "" || value === "base") return "base";
  if (value === "head") return "head";
  throw new InputError(`input policy-from: "${value}" is neither base nor head`);
}
function ids(value) {
  return value.split(/[\s,]+/).filter((id) => id !== "");
}
function truth(name, value) {
  if (value === "" || /^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;
  throw new InputError(`input ${name}: "${value}" is neither true nor false`);
}

// src/act/outputs.ts
function setOutputs(report, reportPath, runner) {
  const open = report.findings.filter((finding) => finding.mark.state === "open");
  const { failing } = tally(open);
  runner.setOutput("exit-code", exitCode(report));
  runner.setOutput("complete", report.complete);
  runner.setOutput("findings", open.length);
  runner.setOutput("errors", failing.error);
  runner.setOutput("warnings", failing.warning);
  runner.setOutput("notes", failing.note);
  runner.setOutput("report", reportPath ?? "");
}

// src/act/trouble.ts
function describeTrouble(error, isDebug2) {
  const lines = [];
  let prefix = "";
  for (let one = error; one !== void 0 && one !== null && lines.length < 10; ) {
    const message = one instanceof Error ? one.message : String(one);
    lines.push(`${prefix}${message}`);
    if (isDebug2 && one instanceof Error && one.stack) lines.push(...one.stack.split("\n").slice(1));
    prefix = "because: ";
    one = one instanceof Error ? one.cause : void 0;
  }
  return lines.map((line) => breakMarkers(visible(line))).join("\n");
}

// src/act/act.ts
async function act(world) {
  const { runner } = world;
  try {
    const inputs = readInputs(runner.getInput);
    const folder = resolve(world.workspace, inputs.directory);
    const { report, source } = await world.check({ ...inputs, folder });
    const context = {
      source,
      color: world.color,
      width: 120,
      prefix: prefixOf(world.workspace, folder)
    };
    await deliver(report, inputs, context, world);
    const code2 = exitCode(report);
    if (code2 !== 0) runner.setFailed(`childproof ends with exit code ${code2}: ${whyExit(report)}`);
    return code2;
  } catch (error) {
    const whose = error instanceof InputError ? "" : "childproof could not finish: ";
    runner.setFailed(`${whose}${describeTrouble(error, world.isDebug)}`);
    return 2;
  }
}
async function deliver(report, inputs, context, world) {
  const { runner, workspace, summarise } = world;
  setOutputs(report, inputs.report, runner);
  if (inputs.report !== null) world.write(resolve(workspace, inputs.report), FORMATS.json.render(report));
  runner.info(FORMATS.text.render(report, context).trimEnd());
  const hasSummary = inputs.summary && summarise !== null;
  if (hasSummary) await summarise(FORMATS.summary.render(report, context));
  if (inputs.annotations) {
    const restIsIn = hasSummary ? "the job summary" : "the log of this step";
    annotate(report, runner, { prefix: context.prefix ?? "", restIsIn });
  }
}
function prefixOf(workspace, folder) {
  const path = relative(workspace, folder);
  const outside = path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
  return (outside ? join(folder) : path).split(sep).join("/");
}

// src/act/base-of-run.ts
var DEPTH = ["--no-tags", "--no-recurse-submodules", "--depth=2"];
function baseOfRun(event, git) {
  const isMerge = event.name === "pull_request" && event.head !== null;
  const parents = isMerge ? parentsOf(git, "HEAD") : [];
  const fromMerge = parents.length === 2 && parents[1] === event.head ? parents[0] : null;
  const wanted = fromMerge ?? event.base;
  if (wanted === null) return { missing: `the event "${event.name}" names no commit that the change starts from` };
  if (commitOf(git, wanted) !== null) return { name: wanted };
  try {
    git(["fetch", ...DEPTH, "origin", fromMerge === null ? wanted : event.sha || wanted]);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { missing: `commit ${wanted.slice(0, 7)} is not in this clone, and fetching it failed (${error.message})` };
  }
  return commitOf(git, wanted) === null ? { missing: `commit ${wanted.slice(0, 7)} is neither in this clone nor at its origin` } : { name: wanted };
}

// src/act/event.ts
function readEvent(env, payload) {
  const name = env["GITHUB_EVENT_NAME"] ?? "";
  const event = parse(payload);
  return {
    name,
    sha: env["GITHUB_SHA"] ?? "",
    head: idIn(event, ["pull_request", "head", "sha"]),
    base: idIn(event, ["pull_request", "base", "sha"]) ?? idIn(event, ["merge_group", "base_sha"])
  };
}
function proposesChange({ name }) {
  return name === "pull_request" || name === "pull_request_target" || name === "merge_group";
}
function parse(payload) {
  try {
    return payload === null ? null : JSON.parse(payload);
  } catch {
    return null;
  }
}
function idIn(event, path) {
  const value = path.reduce((at, key) => at?.[key], event);
  return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) ? value : null;
}

// src/action.ts
var code = await act({
  runner: core,
  workspace: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
  color: !process.env["NO_COLOR"],
  isDebug: core.isDebug(),
  check: ({ folder, diffBase, policyFrom, ...request }) => run({
    ...request,
    tree: openFolder(folder),
    base: baseFor(folder, diffBase, policyFrom),
    library: builtInLibrary(),
    asOf: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    version: VERSION
  }),
  write(path, text) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  },
  summarise: process.env["GITHUB_STEP_SUMMARY"] ? async (markdown) => void await core.summary.addRaw(markdown, true).write() : null
});
process.exitCode = code;
function baseFor(folder, diffBase, policyFrom) {
  if (diffBase !== null) return openBase(folder, diffBase, policyFrom);
  const path = process.env["GITHUB_EVENT_PATH"];
  const event = readEvent(process.env, path && existsSync(path) ? readFileSync(path, "utf8") : null);
  if (!proposesChange(event)) return null;
  const base = baseOfRun(event, gitIn(folder));
  return "missing" in base ? { ...base, policyFrom } : openBase(folder, base.name, policyFrom);
}
function openFolder(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InputError(`input directory: there is no folder ${folder}`);
  }
  return diskTree(folder);
}

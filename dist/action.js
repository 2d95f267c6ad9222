import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  FORMATS,
  breakMarkers,
  exitCode,
  planAnnotations,
  tally,
  whyExit
} from "./chunk-4CSO2K3L.js";
import {
  run
} from "./chunk-47L5U7GH.js";
import "./chunk-DE3IFV3S.js";
import "./chunk-KKAEZEKF.js";
import {
  builtInLibrary,
  diskTree
} from "./chunk-7S53GYQ6.js";
import {
  SEVERITIES
} from "./chunk-DFPZNH55.js";
import {
  VERSION
} from "./chunk-LQG7IVMP.js";
import "./chunk-HYXXJWIY.js";
import {
  didYouMean,
  listOf,
  visible
} from "./chunk-54VZGEOY.js";
import "./chunk-LLQL4JBJ.js";
import "./chunk-XY5KVDUO.js";
import "./chunk-2T5XBO22.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-QTS3COMH.js";
import "./chunk-CMDYHME2.js";
import "./chunk-PCZWCT62.js";
import "./chunk-J476E4KS.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-ETNSTP5V.js";

// src/action.ts
import { mkdirSync, statSync, writeFileSync } from "node:fs";
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

// src/action.ts
var code = await act({
  runner: core,
  workspace: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
  color: !process.env["NO_COLOR"],
  isDebug: core.isDebug(),
  check: ({ folder, ...request }) => run({
    ...request,
    tree: openFolder(folder),
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
function openFolder(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InputError(`input directory: there is no folder ${folder}`);
  }
  return diskTree(folder);
}

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  allRules
} from "./chunk-Z35P2DFV.js";
import {
  columns
} from "./chunk-GK6RR6BQ.js";
import {
  UsageError
} from "./chunk-SQFYBIFY.js";
import {
  compileRules,
  laneOf,
  memoryTree,
  run
} from "./chunk-2MRPMUZN.js";
import "./chunk-HLX7E2V7.js";
import {
  checkLinks,
  diskTree,
  home,
  loadLibrary,
  loadLocal
} from "./chunk-BKH3HDMM.js";
import "./chunk-NZ4LR3ZP.js";
import "./chunk-OHZ4B5JL.js";
import "./chunk-IPKILO37.js";
import "./chunk-OVTDVL7D.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-FDVKE2SA.js";
import "./chunk-JL4EDAPU.js";
import "./chunk-NS6E64DD.js";
import "./chunk-CH4QBO7L.js";
import "./chunk-E3FFQW57.js";
import "./chunk-IR7XPB67.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-JQ5H3GSJ.js";
import "./chunk-VJZMOBTV.js";
import "./chunk-E5NAVSJU.js";
import "./chunk-DFPZNH55.js";
import "./chunk-LQG7IVMP.js";
import "./chunk-ALJTJNV4.js";
import "./chunk-I3T24PB3.js";
import "./chunk-HYXXJWIY.js";
import "./chunk-OKPLDWVE.js";
import "./chunk-PYE35P5D.js";
import "./chunk-DA4ZGP4H.js";
import "./chunk-YXJSAF3F.js";
import {
  count,
  didYouMean,
  visible
} from "./chunk-E4KCALTW.js";
import {
  formatPlace
} from "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/cli/rules.ts
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

// src/author/rules/example.ts
var EXAMPLE_DAY = "2026-01-01";
var MINIMAL = {
  childproof: "childproof: 1",
  product: "product: { name: Example }",
  audience: "audience: { bands: [13-15, 16-17, 18+] }"
};
async function runExample({ rule }, example, library) {
  const files = {
    ...example.files,
    "childproof.yaml": complete(example.files["childproof.yaml"] ?? "")
  };
  const reportOf = async (given) => {
    const { report: report2 } = await run({
      tree: memoryTree(given),
      library: { rules: [{ ...rule, origin: "local" }], policies: [], concepts: library.concepts },
      asOf: EXAMPLE_DAY,
      version: "example"
    });
    return report2;
  };
  const report = await reportOf(files);
  const faults = faultsOf(example, report);
  for (const { edit, subject } of report.findings) {
    if (edit === null) continue;
    const edited = await reportOf({ ...files, [edit.at.path]: withEdit(files[edit.at.path] ?? "", edit) });
    const still = edited.findings.find((one) => one.subject === subject);
    if (still) faults.push(`its edit to "${edit.to}" does not mend ${subject}: ${still.message.engineer}`);
    faults.push(...mistakesIn(edited).map((mistake) => `its edit breaks the manifest: ${mistake}`));
  }
  return { rule: rule.id, example: example.name, faults };
}
function withEdit(text, { at: { start, end }, to }) {
  const lines = text.split("\n");
  const before = lines.slice(0, start.line - 1);
  const head = lines[start.line - 1].slice(0, start.column - 1);
  const tail = lines[end.line - 1].slice(end.column - 1);
  return [...before, `${head}${to}${tail}`, ...lines.slice(end.line)].join("\n");
}
function complete(manifest) {
  const missing = Object.entries(MINIMAL).filter(([key]) => !new RegExp(`^${key}:`, "m").test(manifest));
  return [manifest.trimEnd(), ...missing.map(([, line]) => line), ""].join("\n").replace(/^\n/, "");
}
function faultsOf(example, report) {
  const wrong = mistakesIn(report);
  if (wrong.length > 0) return wrong.map((mistake) => `the example itself is wrong: ${mistake}`);
  const outcome = outcomeOf(report);
  const faults = [];
  if (outcome !== example.verdict)
    faults.push(`expected ${example.verdict}, but the rule says ${outcome}${reasonsOf(report, outcome)}`);
  if (example.finds) {
    const found = [...new Set(report.findings.map(placeOf))].sort();
    const wanted = [...example.finds].sort();
    if (found.join() !== wanted.join())
      faults.push(
        `expected findings at ${wanted.join(", ") || "no place"}, but they are at ${found.join(", ") || "no place"}`
      );
  }
  return faults;
}
function mistakesIn({ notices }) {
  return notices.filter((notice) => laneOf(notice) === "wrong").map(({ at, message }) => `${at ? `${at.path}:${at.start.line} ` : ""}${message}`);
}
function outcomeOf(report) {
  const order = ["fail", "unknown", "pass", "not-applicable"];
  return order.find((outcome) => report.verdicts.some((verdict) => verdict.outcome === outcome)) ?? "not-applicable";
}
function reasonsOf(report, outcome) {
  const reasons = report.verdicts.filter((verdict) => verdict.outcome === outcome).map((verdict) => verdict.messages?.engineer ?? verdict.reason);
  if (reasons.length === 0) return " (it met no subject)";
  return reasons[0] ? `: ${reasons[0]}` : "";
}
function placeOf({ at }) {
  return `${at.path}:${at.start.line}`;
}

// src/author/rules/template.ts
function ruleTemplate(id) {
  return `# What must hold, for whom, and why. The examples below are its proof: \`childproof rules test ${id}\`.
# The words of the expressions are described in the rule language reference; a typing mistake is reported with its place.
id: ${id}
title: Every feature that children use has an owner
severity: warning # error, warning or note
confidence: high # high, medium or low
layer: manifest # manifest, flags, code or cross
for: feature # each feature has a verdict of its own
when: feature.reachesMinors
require: feature.hasOwner
at: feature
message:
  engineer: "{feature.key} has no owner."
  product: "Name the team that answers for {feature.title}."
  auditor: "No owner is declared for {feature.key}."
why: One paragraph that a product manager understands.
fix: One paragraph that an engineer can follow.
examples:
  - name: an owner is named
    verdict: pass
    files:
      childproof.yaml: |
        features:
          feed: { kind: recommender-feed, owner: "@example/feed" }
  - name: nobody is named
    verdict: fail
    files:
      childproof.yaml: |
        features:
          feed: { kind: recommender-feed }
    finds: ["childproof.yaml:2"]
`;
}

// src/cli/rules.ts
function listRules(folder, io) {
  const { rules } = allRules(io, folder);
  const rows = rules.map(({ rule }) => [rule.id, rule.severity, rule.layer, rule.title]);
  rows.sort((a, b) => a[0] < b[0] ? -1 : 1);
  io.out(
    `${columns([["RULE", "SEVERITY", "LAYER", "WHAT MUST HOLD"], ...rows])}

${count(rows.length, "rule")}. \`childproof explain RULE\` says more.
`
  );
  return 0;
}
async function testRules(ids, folder, io) {
  const builtIn = loadLibrary(diskTree(home));
  const local = loadLocal(diskTree(resolve(io.cwd, folder)), builtIn.library);
  const library = {
    rules: [...builtIn.library.rules, ...local.library.rules],
    policies: [...builtIn.library.policies, ...local.library.policies],
    concepts: [...builtIn.library.concepts, ...local.library.concepts]
  };
  const compiled = compileRules(library.rules, library.concepts);
  const notices = [...builtIn.notices, ...local.notices, ...checkLinks(library), ...compiled.notices];
  for (const notice of notices)
    io.out(
      `${notice.at ? `${formatPlace(notice.at)} ` : ""}${visible(notice.message)}${notice.hint ? ` (${notice.hint})` : ""}
`
    );
  if (notices.length > 0) return 2;
  const all = [...builtIn.rules, ...local.rules];
  for (const id of ids) {
    if (!all.some(({ rule }) => rule.id === id))
      throw new UsageError(
        `there is no rule "${id}"${didYouMean(
          id,
          all.map(({ rule }) => rule.id)
        )}`
      );
  }
  const chosen = all.filter(({ rule }) => ids.length === 0 || ids.includes(rule.id));
  let examples = 0;
  let broken = 0;
  for (const loaded of chosen) {
    const results = [];
    for (const example of loaded.examples) results.push(await runExample(loaded, example, library));
    examples += results.length;
    const faults = results.filter((result) => result.faults.length > 0);
    broken += faults.length;
    io.out(`${faults.length === 0 ? "ok   " : "WRONG"} ${loaded.rule.id}  ${count(results.length, "example")}
`);
    for (const result of faults)
      for (const fault of result.faults) io.out(`      ${result.example}: ${visible(fault)}
`);
  }
  io.out(
    `
${count(chosen.length, "rule")}, ${count(examples, "example")}: ${broken === 0 ? "all hold" : `${broken} do not hold`}
`
  );
  return broken === 0 ? 0 : 1;
}
function newRule(id, folder, io) {
  const name = id.replace(/^local\//, "");
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)+$/.test(name)) {
    throw new UsageError(`"${id}" is not a rule id; write topic and name in small letters, such as chat/night-mode`);
  }
  const path = join(".childproof/rules", `${name}.yaml`);
  const full = resolve(io.cwd, folder, path);
  if (existsSync(full)) throw new UsageError(`${path} is there already`);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, ruleTemplate(`local/${name}`), { flag: "wx" });
  io.out(`wrote ${path}
Change it, then run \`childproof rules test local/${name}\`.
`);
  return 0;
}
export {
  listRules,
  newRule,
  testRules
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  wrapText
} from "./chunk-GK6RR6BQ.js";
import {
  UsageError
} from "./chunk-SQFYBIFY.js";
import {
  builtInLibrary,
  diskTree,
  home,
  loadLibrary,
  loadLocal
} from "./chunk-BKH3HDMM.js";
import {
  didYouMean
} from "./chunk-E4KCALTW.js";

// src/cli/explain.ts
import { join } from "node:path";
function allRules(io, folder) {
  const builtIn = loadLibrary(diskTree(home));
  const local = loadLocal(diskTree(join(io.cwd, folder)), builtIn.library);
  return {
    rules: [...builtIn.rules, ...local.rules],
    policies: [...builtInLibrary().policies, ...local.library.policies]
  };
}
function explain(id, folder, io) {
  const { rules, policies } = allRules(io, folder);
  const found = rules.find(({ rule: rule2 }) => rule2.id === id);
  if (!found)
    throw new UsageError(
      `there is no rule "${id}"${didYouMean(
        id,
        rules.map(({ rule: rule2 }) => rule2.id)
      )}; see \`childproof rules list\``
    );
  const { rule, examples } = found;
  const paragraph = (text) => wrapText(text, Math.min(io.width, 100), "  ");
  const served = policies.flatMap(
    (policy) => policy.provisions.flatMap(
      (provision) => provision.rules.filter((link) => link.rule === id).map((link) => `  ${policy.id} ${provision.id} ${provision.title} (${link.strength})`)
    )
  );
  const lines = [
    `${rule.id}  ${rule.severity}, confidence ${rule.confidence}, layer ${rule.layer}`,
    "",
    paragraph(`${rule.title}.`),
    "",
    "Why",
    paragraph(rule.why),
    "",
    "How to mend it",
    paragraph(rule.fix),
    "",
    "What it checks",
    `  for each ${rule.for}`,
    ...rule.when ? [`  when     ${oneLine(rule.when)}`] : [],
    ...Object.entries(rule.let ?? {}).map(([name, text]) => `  let      ${name} = ${oneLine(text)}`),
    ...Object.entries(rule.each ?? {}).map(([name, text]) => `  each     ${name} in ${oneLine(text)}`),
    `  require  ${oneLine(rule.require)}`,
    "",
    "Served provisions",
    ...served.length > 0 ? served : ["  none; a rule of your own runs always"],
    "",
    "Examples",
    ...examples.flatMap((example) => [
      `  ${example.verdict}: ${example.name}`,
      ...Object.entries(example.files).flatMap(([path, text]) => [
        `    ${path}`,
        ...text.trimEnd().split("\n").map((line) => `      ${line}`)
      ]),
      ""
    ]),
    ...(rule.refs ?? []).map((ref) => `See ${ref.title}
    ${ref.url}`),
    ""
  ];
  io.out(lines.join("\n"));
  return 0;
}
function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}

export {
  allRules,
  explain
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  runOptions
} from "./chunk-S47FRXEO.js";
import "./chunk-CPACA2XN.js";
import "./chunk-DFPZNH55.js";
import {
  gather,
  laneOf
} from "./chunk-LTWXLMVL.js";
import "./chunk-DE3IFV3S.js";
import "./chunk-MX3SYW6B.js";
import {
  columns
} from "./chunk-GK6RR6BQ.js";
import "./chunk-SQFYBIFY.js";
import "./chunk-QH5IUC7D.js";
import {
  comparePlaces,
  compareText,
  formatPlace
} from "./chunk-2T5XBO22.js";
import "./chunk-LQG7IVMP.js";
import {
  count,
  visible
} from "./chunk-3TDSNLPI.js";
import {
  canonicalJson
} from "./chunk-PGH7U3ZY.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-ETNSTP5V.js";

// src/cli/facts.ts
async function facts(folder, flags, io) {
  const gathered = await gather(runOptions(folder, flags.config === void 0 ? {} : { config: flags.config }, io));
  const sorted = [...gathered.facts].sort((a, b) => comparePlaces(a.at, b.at) || compareText(a.kind, b.kind));
  if (flags.format === "json") {
    const list = sorted.map((fact) => Object.assign({ concept: null }, fact));
    io.out(`${canonicalJson({ facts: list, notices: gathered.notices, sources: gathered.sources }, 2)}
`);
  } else {
    io.out(textOf(sorted));
    for (const notice of gathered.notices)
      io.err(`${notice.at ? `${visible(formatPlace(notice.at))} ` : ""}${visible(notice.message)}
`);
  }
  if (gathered.notices.some((notice) => laneOf(notice) === "wrong")) return 2;
  const isIncomplete = gathered.notices.some(
    (notice) => laneOf(notice) === "incomplete" && notice.code !== "no-manifest"
  );
  return isIncomplete || gathered.sources.some((source) => source.status === "failed") ? 3 : 0;
}
function textOf(list) {
  const rows = list.map((fact) => [
    visible(formatPlace(fact.at)),
    fact.kind,
    visible("concept" in fact ? fact.concept : ""),
    visible(detailOf(fact))
  ]);
  const table = rows.length > 0 ? `${columns(rows)}

` : "";
  return `${table}${count(rows.length, "fact")}. Facts say what is there, not whether it is right: \`childproof check\` judges.
`;
}
function detailOf(fact) {
  switch (fact.kind) {
    case "operation": {
      const guards = [...new Set(fact.value.guards.map((guard) => guard.kind))];
      return `${fact.value.symbol} (${fact.value.side}; ${guards.length > 0 ? `guards: ${guards.join(", ")}` : "no guard"})`;
    }
    case "surface": {
      const controls = fact.value.controls.map((control) => `${control.symbol} ${control.state}`);
      return `${fact.value.symbol} (${controls.length > 0 ? controls.join(", ") : "no control"}${fact.value.complete ? "" : "; not followed to its end"})`;
    }
    case "default":
      return `${fact.value.symbol} = ${fact.value.text} (${fact.value.owner}; ${fact.value.setting}: ${fact.value.option ?? "unknown"})`;
    case "flag":
      return `${fact.value.key} (${fact.value.environment}; reads ${fact.value.reads.join(", ") || "nothing"}; ${fact.value.proof ? "proof" : fact.value.doubt ?? "no proof"})`;
    case "feature":
      return `${fact.value.key} (${fact.value.kind}; ${fact.value.availableTo.map((band) => band.name).join(" ") || "off for everybody"})`;
    case "setting":
      return `${fact.value.feature}.${fact.value.name} (${fact.value.declared ? "declared" : "not declared"})`;
    default:
      return fact.subject;
  }
}
export {
  facts
};

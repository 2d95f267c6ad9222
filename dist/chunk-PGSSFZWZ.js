import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  runOptions
} from "./chunk-ZW7EHX7F.js";
import {
  columns,
  wrapText
} from "./chunk-GK6RR6BQ.js";
import {
  UsageError
} from "./chunk-SQFYBIFY.js";
import "./chunk-DU662LWO.js";
import "./chunk-36UJANO7.js";
import {
  gather,
  laneOf
} from "./chunk-2MRPMUZN.js";
import "./chunk-HLX7E2V7.js";
import "./chunk-BKH3HDMM.js";
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
import {
  canonicalJson
} from "./chunk-HYXXJWIY.js";
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
  comparePlaces,
  compareText,
  formatPlace
} from "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/model/demand.ts
var EVERYTHING = { guards: null, traces: null };

// src/cli/facts-text.ts
function factsText(facts2, sources, width) {
  const byPath = /* @__PURE__ */ new Map();
  for (const fact of facts2) byPath.set(fact.at.path, [...byPath.get(fact.at.path) ?? [], fact]);
  const blocks = [...byPath].map(([path, list]) => `${visible(path)}
${listText(list, width)}

`);
  const closing = "Facts say what is there, not whether it is right: `childproof check` judges.";
  const total = `${count(facts2.length, "fact")} in ${count(byPath.size, "file")}. ${closing}`;
  return `${blocks.join("")}${wrapText(total, width, "")}
${wrapText(readText(sources), width, "")}
`;
}
function readText(sources) {
  const code = sources.filter((source) => source.role === "code");
  const out = /* @__PURE__ */ new Map();
  for (const { status, reason } of code)
    if (status === "skipped" && reason !== null) out.set(reason, (out.get(reason) ?? 0) + 1);
  const reasons = [...out].sort(([a, some], [b, others]) => others - some || compareText(a, b));
  const read = code.filter((source) => source.status === "read").length;
  const left = reasons.map(([reason, amount]) => `${amount} ${visible(reason)}`).join("; ");
  return `${count(read, "file")} read as code${left === "" ? "" : `. Left out: ${left}`}. \`--format json\` lists each.`;
}
function listText(facts2, width) {
  const places = facts2.map(({ at }) => `${at.start.line}:${at.start.column}`);
  const widest = Math.max(...places.map((place) => place.length));
  const heads = columns(
    facts2.map((fact, index) => [
      `  ${places[index].padStart(widest)}`,
      "concept" in fact ? visible(fact.concept) : fact.kind,
      visible(nameOf(fact))
    ])
  ).split("\n");
  return facts2.flatMap((fact, index) => {
    const details = detailsOf(fact);
    return [heads[index], ...details === "" ? [] : [wrapText(visible(details), width, " ".repeat(widest + 4))]];
  }).join("\n");
}
function nameOf(fact) {
  switch (fact.kind) {
    case "operation":
    case "surface":
      return fact.value.symbol;
    case "default":
      return `${fact.value.symbol} = ${fact.value.text}`;
    case "flag":
    case "feature":
      return fact.value.key;
    case "setting":
      return `${fact.value.feature}.${fact.value.name}`;
    default:
      return fact.subject;
  }
}
function detailsOf(fact) {
  switch (fact.kind) {
    case "operation": {
      const { side, guards, argument, traits, options } = fact.value;
      const set = options.map(({ name, value, text }) => `${name}: ${value === null ? text : String(value)}`);
      return parts([
        sideOf(side),
        guards ? guardsOf(guards) : "",
        traits.join(", "),
        argument === null ? "" : `with "${shortened(argument)}"`,
        set.length > 0 ? `sets ${set.join(", ")}` : ""
      ]);
    }
    case "surface": {
      const { side, controls, complete, guards } = fact.value;
      const offered = controls.map(({ concept, symbol, state }) => `${concept} ${symbol} (${state})`);
      return parts([
        sideOf(side),
        offered.length > 0 ? `offers ${offered.join(", ")}` : "offers no control",
        complete ? "" : "not followed to its end",
        guards && guards.length > 0 ? guardsOf(guards) : ""
      ]);
    }
    case "default": {
      const { setting, option, owner, side } = fact.value;
      return parts([`${setting}: ${option ?? "a value that is not known"}`, owner, side === "unknown" ? "" : side]);
    }
    case "flag": {
      const { environment, reads, proof, doubt } = fact.value;
      return parts([environment, `reads ${reads.join(", ") || "nothing"}`, proof ? "proof" : doubt ?? "no proof"]);
    }
    case "feature":
      return parts([fact.value.kind, fact.value.availableTo.map((band) => band.name).join(" ") || "off for everybody"]);
    case "setting":
      return fact.value.declared ? "declared" : "not declared";
    default:
      return "";
  }
}
var parts = (list) => list.filter((part) => part !== "").join("; ");
var sideOf = (side) => side === "unknown" ? "side unknown" : side;
function guardsOf(guards) {
  if (guards.length === 0) return "no guard";
  const list = guards.map(({ kind, at, limit, another, unread, ofPage }) => {
    const years = limit === void 0 || limit === null ? "" : `, below ${limit}`;
    return `${kind} (line ${at.start.line}${years}${another ? `, but of ${another.asked}` : ""}${unread === void 0 ? "" : ", not read to its end"}${ofPage ? ", of the page alone" : ""})`;
  });
  return `behind ${[...new Set(list)].join(", ")}`;
}
var MAX_ARGUMENT = 60;
var shortened = (text) => text.length > MAX_ARGUMENT ? `${text.slice(0, MAX_ARGUMENT - 1)}\u2026` : text;

// src/cli/facts.ts
async function facts(folder, flags, io) {
  const { config, cache, concept } = flags;
  const options = runOptions(folder, config === void 0 ? { cache } : { config, cache }, io);
  const gathered = await gather(flags.why === void 0 ? options : { ...options, demand: EVERYTHING });
  if (flags.why !== void 0) {
    const { why } = await import("./chunk-EUSUPS3O.js");
    return await why(flags.why, options.tree, gathered, flags.format, io);
  }
  if (concept !== void 0) checkConcept(concept, gathered);
  const sorted = gathered.facts.filter((fact) => concept === void 0 || "concept" in fact && fact.concept === concept).sort((a, b) => comparePlaces(a.at, b.at) || compareText(a.kind, b.kind));
  if (flags.format === "json") {
    const list = sorted.map((fact) => Object.assign({ concept: null }, fact));
    io.out(`${canonicalJson({ facts: list, notices: gathered.notices, sources: gathered.sources }, 2)}
`);
  } else {
    io.out(factsText(sorted, gathered.sources, io.isTerminal ? io.width : 100));
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
function checkConcept(concept, { library }) {
  const ids = library.concepts.map((one) => one.concept);
  if (!ids.includes(concept))
    throw new UsageError(`--concept: there is no concept "${visible(concept)}"${didYouMean(concept, ids)}`);
}
export {
  facts
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  runOptions
} from "./chunk-ZW7EHX7F.js";
import {
  complain
} from "./chunk-OPWZQJNF.js";
import {
  UsageError
} from "./chunk-SQFYBIFY.js";
import "./chunk-DU662LWO.js";
import {
  writeWhole
} from "./chunk-36UJANO7.js";
import {
  BASELINE_NAME,
  assess,
  gapDigest,
  laneOf,
  printBaseline,
  readBaseline,
  settled,
  toldBy,
  unreadPaths
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
import "./chunk-HYXXJWIY.js";
import "./chunk-OKPLDWVE.js";
import "./chunk-PYE35P5D.js";
import "./chunk-DA4ZGP4H.js";
import "./chunk-YXJSAF3F.js";
import {
  count
} from "./chunk-E4KCALTW.js";
import {
  topOf
} from "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/cli/baseline.ts
import { resolve } from "node:path";

// src/update-baseline.ts
async function updatedBaseline(options, grow) {
  const old = readBaseline(options.tree);
  const assessment = await assess(options);
  const report = settled(assessment, { ...options, base: null, suppressions: true }, null, old);
  const wrong = report.notices.filter((notice) => laneOf(notice) === "wrong" || notice.code === "no-input");
  if (wrong.length > 0) return { wrong };
  const told = new Map(toldBy(assessment.results, assessment.textAt, (path) => path).map((one) => [one.fingerprint, one]));
  const lineOf = ({ fingerprint, at, rule, magnitude }) => ({
    path: at.path,
    rule,
    fingerprint,
    placeless: told.get(fingerprint).placeless,
    magnitude,
    at
  });
  const carried = report.findings.filter(({ mark }) => mark.state === "known" && mark.by === "baseline");
  const open = report.findings.filter(({ mark }) => mark.state === "open");
  const unread = unreadPaths(assessment);
  const isOpen = new Set(open.map(({ fingerprint }) => fingerprint));
  const stay = old.baseline.findings.filter(
    ({ fingerprint, path }) => isOpen.has(fingerprint) || unread.has(path) && !told.has(fingerprint)
  );
  const gapsNow = gapsOf(assessment);
  const known = new Set(old.baseline.gaps.map(({ digest }) => digest));
  const oldGaps = gapsNow.filter(({ digest }) => known.has(digest));
  const newGaps = gapsNow.filter(({ digest }) => !known.has(digest));
  const lines = new Map([...carried.map(lineOf), ...stay].map((one) => [one.fingerprint, one]));
  const kept = lines.size + oldGaps.length;
  if (grow) for (const one of open) lines.set(one.fingerprint, lineOf(one));
  const gaps = grow ? gapsNow : oldGaps;
  const before = old.baseline.findings.length + old.baseline.gaps.length;
  return {
    text: printBaseline({ findings: [...lines.values()], gaps }),
    isThere: old.sources.length > 0,
    kept,
    gone: before - kept,
    added: lines.size + gaps.length - kept,
    left: grow ? 0 : open.length + newGaps.length
  };
}
function gapsOf({ gathered, notices }) {
  const all = [
    ...gathered.sources.filter(({ status }) => status === "failed").map(({ path, reason }) => ({ path, digest: gapDigest(path, reason ?? "") })),
    ...notices.filter((notice) => notice.at !== null && laneOf(notice) === "incomplete").map(({ at, message }) => ({ path: at.path, digest: gapDigest(at.path, message) }))
  ];
  return [...new Map(all.map((one) => [one.digest, { ...one, at: topOf(BASELINE_NAME) }])).values()];
}

// src/cli/baseline.ts
async function updateBaseline(folder, { grow = false, cache }, io) {
  const options = runOptions(folder, { cache }, io);
  const update = await updatedBaseline(options, grow);
  if ("wrong" in update) {
    complain(update.wrong, io);
    io.err(`childproof: ${BASELINE_NAME} was not written: mend the input first
`);
    return 2;
  }
  const { isThere, kept, gone, added, left } = update;
  if (!isThere && !grow) {
    const there = left === 0 ? "nothing is open" : `${left} open`;
    throw new UsageError(`there is no ${BASELINE_NAME} to shrink (${there}); --grow writes one with all that is open`);
  }
  try {
    writeWhole(resolve(io.cwd, folder, BASELINE_NAME), update.text);
  } catch (cause) {
    const { code = "unknown reason" } = cause;
    throw new UsageError(`${BASELINE_NAME} cannot be written (${code})`, { cause });
  }
  io.out(`${BASELINE_NAME}: ${count(kept, "line")} kept, ${gone} gone, ${added} added
`);
  if (left > 0) io.out(`open, and not in it: ${left} (--grow adds them)
`);
  return 0;
}
export {
  updateBaseline
};

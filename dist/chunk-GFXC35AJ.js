import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  audienceAt,
  search
} from "./chunk-JQ5H3GSJ.js";
import {
  detectProvider
} from "./chunk-E5NAVSJU.js";
import {
  loadWith
} from "./chunk-YXJSAF3F.js";
import {
  didYouMean,
  visible
} from "./chunk-E4KCALTW.js";
import {
  topOf
} from "./chunk-2T5XBO22.js";

// src/extract/flags/search/verdict.ts
function judge({ state }, { answers, open, doubts, unknowns }, isWanted, codeDefault = null) {
  const isHit = ({ outcome: { value } }) => value === void 0 ? codeDefault !== null && isWanted(codeDefault.value) : isWanted(value);
  const found = answers.filter(isHit);
  const hits = [...found.filter(({ from }) => from === null), ...found.filter(({ from }) => from !== null)];
  if (hits.length > 0) return { verdict: "witness", hits, reason: null, share: largest(hits) };
  const near = open.filter((answer) => isHit(answer) || answer.outcome.value === void 0 && codeDefault === null);
  const possible = near.filter(({ kind }) => kind === "possible");
  const none = { hits: [], share: null };
  if (possible.length > 0)
    return { verdict: "possible", hits: [], reason: possible[0].reason, share: largest(possible) };
  const left = answers.find(({ outcome }) => outcome.value === void 0);
  const silent = left && codeDefault === null ? silence(left, state) : null;
  const unknown = unknowns[0] ?? near[0]?.reason ?? silent;
  if (unknown !== null) return { ...none, verdict: "unknown", reason: unknown };
  const doubt = doubts[0] ?? null;
  return doubt === null ? { ...none, verdict: "safe", reason: null } : { ...none, verdict: "not-found", reason: doubt };
}
function largest(answers) {
  return Math.max(...answers.map(({ share }) => share));
}
function silence({ persona, outcome }, state) {
  if (state === "disabled") return "the flag is disabled, so the application's own default decides";
  const why = outcome.error === null ? outcome.reason : outcome.error;
  return `the application's own default decides for a ${persona.text} (${why})`;
}

// src/extract/flags/answers/witness.ts
async function findWitness(request) {
  const opened = await openFlags(request);
  if (!("loaded" in opened)) return opened;
  const { provider, loaded } = opened;
  try {
    const subject = loaded.subjects.find(({ key }) => key === request.flag);
    if (!subject) return { notices: [unknownFlag(request, loaded)] };
    const pathOf = (name) => provider.pathOf?.(name) ?? name;
    const { region, domains } = request;
    const clock = Date.parse(`${request.asOf}T00:00:00Z`);
    const result = await search(subject, {
      audience: audienceAt(request.audience, pathOf),
      range: request.range,
      domains: new Map([...domains].map(([name, values]) => [pathOf(name), values])),
      fixed: new Map(region ? [[pathOf(region.attribute), region.value]] : []),
      region: null,
      clock
    });
    const wanted = JSON.stringify(request.value);
    const judgement = judge(subject, result, (value) => JSON.stringify(value) === wanted, request.codeDefault);
    const [hit] = judgement.hits;
    const at = hit ? await subject.ruleAt(hit.context, hit.from ?? clock) : subject.at;
    const isStranger = hit && Object.keys(hit.context).length === 0 && subject.stranger;
    const witness = hit ? isStranger ? { ...hit, context: subject.stranger } : hit : null;
    return { provider, subject, judgement, witness, at, result };
  } finally {
    loaded.close?.();
  }
}
async function openFlags({
  path,
  text,
  provider: named,
  map
}) {
  const detected = detectProvider(path, text, named);
  if ("notice" in detected) return { notices: [detected.notice] };
  const loaded = await loadWith(detected.provider, { path, text, map });
  if (loaded.subjects.length > 0 || loaded.notices.length === 0) return { provider: detected.provider, loaded };
  loaded.close?.();
  return { notices: loaded.notices };
}
function unknownFlag({ path, flag }, { subjects }) {
  const keys = subjects.map(({ key }) => key);
  const message = visible(`the file holds no flag "${flag}"${didYouMean(flag, keys)}`);
  return { code: "flags-invalid", message, at: topOf(path), hint: null };
}

export {
  findWitness,
  openFlags
};

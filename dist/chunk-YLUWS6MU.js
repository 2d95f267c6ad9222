import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  complain,
  mapIn,
  parseJson,
  readInput
} from "./chunk-OPWZQJNF.js";
import {
  columns
} from "./chunk-GK6RR6BQ.js";
import {
  UsageError
} from "./chunk-SQFYBIFY.js";
import {
  day
} from "./chunk-VJZMOBTV.js";
import {
  PLAIN_MAP,
  detectProvider
} from "./chunk-E5NAVSJU.js";
import {
  canonicalJson
} from "./chunk-HYXXJWIY.js";
import {
  loadWith
} from "./chunk-YXJSAF3F.js";
import {
  visible
} from "./chunk-E4KCALTW.js";

// src/extract/flags/answers/evaluate.ts
async function evaluateCases(file, cases) {
  const detected = detectProvider(file.path, file.text, file.provider);
  if ("notice" in detected) return { notices: [detected.notice] };
  const loaded = await loadWith(detected.provider, file);
  try {
    if (loaded.subjects.length === 0 && loaded.notices.length > 0 && !loaded.ask) return { notices: loaded.notices };
    const subjects = new Map(loaded.subjects.map((subject) => [subject.key, subject]));
    const results = [];
    for (const { flag, context, default: own } of cases) {
      const outcome = await answer(
        () => loaded.ask?.(flag, context, file.clock, own) ?? subjects.get(flag)?.evaluate(context, file.clock) ?? null
      );
      const { value, variant, reason } = outcome ?? NOT_FOUND;
      results.push({ flag, value: value === void 0 ? own ?? null : value, variant, reason });
    }
    return { results };
  } finally {
    loaded.close?.();
  }
}
var NOT_FOUND = { value: void 0, variant: null, reason: "FLAG_NOT_FOUND" };
async function answer(ask) {
  try {
    return await ask();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { value: void 0, variant: null, reason: "ERROR", error: message };
  }
}

// src/cli/flags/eval.ts
async function evalFlags(path, { cases, provider, map, asOf, format }, io) {
  if (path === "-" && cases === "-")
    throw new UsageError("the file and the cases cannot both come from standard input");
  const asked = casesIn(parseJson(await readInput(cases, io), cases === "-" ? "standard input" : visible(cases)));
  const text = await readInput(path, io);
  const file = {
    path,
    text,
    provider: provider ?? null,
    ...mapIn(map, PLAIN_MAP.attributes),
    clock: clockOf(asOf ?? io.today)
  };
  const evaluated = await evaluateCases(file, asked);
  if ("notices" in evaluated) return complain(evaluated.notices, io);
  if (format === "json") io.out(`${canonicalJson(evaluated.results, 2)}
`);
  else {
    const rows = evaluated.results.map(
      ({ flag, value, variant, reason }) => [flag, JSON.stringify(value), variant ?? "", reason].map(visible)
    );
    io.out(`${columns([["FLAG", "VALUE", "VARIANT", "REASON"], ...rows])}
`);
  }
  return 0;
}
function clockOf(text) {
  if (day(text) === null) throw new UsageError(`--as-of: "${text}" is not a day of the calendar, written YYYY-MM-DD`);
  return Date.parse(`${text}T00:00:00Z`);
}
function casesIn(document) {
  if (!Array.isArray(document)) throw new UsageError("cases are a list of { flag, context, default }");
  return document.map((one, index) => {
    const wrong = (what) => new UsageError(`case ${index + 1}: ${what}`);
    if (typeof one !== "object" || one === null) throw wrong("it is not an object");
    const { flag, context = {}, default: own = null } = one;
    if (typeof flag !== "string") throw wrong("`flag` is not a text");
    if (typeof context !== "object" || context === null || Array.isArray(context))
      throw wrong("`context` is not an object");
    return { flag, context, default: own };
  });
}

export {
  evalFlags,
  clockOf
};

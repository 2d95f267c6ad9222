import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  findWitness
} from "./chunk-GFXC35AJ.js";
import {
  clockOf
} from "./chunk-YLUWS6MU.js";
import {
  complain,
  mapIn,
  parseValue,
  readInput
} from "./chunk-OPWZQJNF.js";
import "./chunk-GK6RR6BQ.js";
import {
  UsageError
} from "./chunk-SQFYBIFY.js";
import {
  printable,
  whoIsServed
} from "./chunk-IPKILO37.js";
import "./chunk-JQ5H3GSJ.js";
import "./chunk-VJZMOBTV.js";
import {
  ADULT_AGE,
  UNKNOWN_BAND,
  ageIn,
  parseBand
} from "./chunk-E5NAVSJU.js";
import "./chunk-ALJTJNV4.js";
import "./chunk-I3T24PB3.js";
import {
  canonicalJson
} from "./chunk-HYXXJWIY.js";
import "./chunk-OKPLDWVE.js";
import "./chunk-DA4ZGP4H.js";
import "./chunk-YXJSAF3F.js";
import {
  listOf,
  visible
} from "./chunk-E4KCALTW.js";
import {
  formatPlace
} from "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/cli/flags/witness.ts
var OLDEST = 120;
async function witness(path, flags, io) {
  const { region } = flags;
  const asOf = flags.asOf ?? io.today;
  clockOf(asOf);
  const request = {
    path,
    text: await readInput(path, io),
    provider: flags.provider ?? null,
    ...mapIn(flags.map, { age: flags.ageAttribute, region: flags.regionAttribute }),
    flag: flags.flag,
    value: parseValue(flags.value, "--value"),
    codeDefault: flags.default === void 0 ? null : { value: parseValue(flags.default, "--default") },
    audience: { ...ageIn(flags.ageAttribute), age: { attribute: flags.ageAttribute, type: flags.ageType } },
    range: rangeOf(flags),
    region: region === void 0 ? null : { attribute: flags.regionAttribute, value: region },
    domains: /* @__PURE__ */ new Map(),
    asOf
  };
  const answer = await findWitness(request);
  if ("notices" in answer) return complain(answer.notices, io);
  const found = reportOf(request, answer);
  const strange = neverServed(request, answer);
  if (strange !== null) io.err(`childproof: ${visible(strange)}
`);
  io.out(flags.format === "json" ? `${canonicalJson(found, 2)}
` : textOf(found, answer));
  return found.verdict === "safe" ? 0 : found.verdict === "witness" ? 1 : 3;
}
function neverServed({ value, codeDefault, flag }, { subject, judgement }) {
  const asked = JSON.stringify(value);
  const served = [...new Set(subject.values.map((one) => JSON.stringify(one.value)))];
  const isKnown = served.includes(asked) || codeDefault !== null && JSON.stringify(codeDefault.value) === asked;
  if (isKnown || judgement.verdict !== "safe" || served.length === 0) return null;
  return `no variant of "${flag}" has the value ${asked}; they have ${listOf(served)}`;
}
function rangeOf({ below, band }) {
  if (below !== void 0 && band !== void 0) throw new UsageError("--below and --band cannot be given together");
  if (band === UNKNOWN_BAND.name) return { from: 0, below: 0, unknown: true };
  if (band !== void 0) {
    const parsed = parseBand(band);
    if (!parsed) throw new UsageError(`--band: "${band}" is no band such as 13-15, 18+ or unknown`);
    return { from: parsed.from, below: (parsed.to ?? OLDEST) + 1, unknown: false };
  }
  const limit = below === void 0 ? ADULT_AGE : Number(below);
  if (!Number.isInteger(limit) || limit < 1 || limit > OLDEST + 1)
    throw new UsageError(`--below: "${below}" is no age in whole years`);
  return { from: 0, below: limit, unknown: true };
}
function reportOf(request, { provider, judgement, witness: person, at, result }) {
  const { verdict, hits, reason, share } = judgement;
  const ages = new Set(hits.map(({ persona }) => persona.age));
  const known = [...ages].filter((age) => age !== null).sort((a, b) => a - b);
  return {
    flag: request.flag,
    value: request.value,
    verdict,
    witness: person && {
      context: printable(person.context),
      from: person.from === null ? null : new Date(person.from).toISOString()
    },
    /** Whole years, and null for a person of unknown age. */
    ages: ages.has(null) ? [...known, null] : known,
    share: share === null ? null : Number(share.toPrecision(6)),
    at,
    reason: reason ?? person?.outcome.reason ?? null,
    evaluations: result.evaluations,
    engine: provider.engine
  };
}
function textOf(found, { judgement: { hits }, result }) {
  const what = `${found.flag} serving ${JSON.stringify(found.value)}`;
  const rows = [
    [
      "who",
      hits.length > 0 ? whoIsServed(hits.map(({ persona }) => ({ persona: persona.text, age: persona.age }))) : null
    ],
    ["person", found.witness && JSON.stringify(found.witness.context)],
    ["from", found.witness?.from ?? null],
    [
      "share",
      found.share === null || found.share === 1 ? null : `${Number((found.share * 100).toPrecision(6))} % of such people`
    ],
    ["where", formatPlace(found.at)],
    ["reason", found.reason],
    ["reads", result.reads.join(", ") || "nothing of the person"],
    ["asked", `${found.evaluations} evaluations by ${found.engine}`]
  ];
  const lines = rows.flatMap(([name, text]) => text === null ? [] : [`  ${name.padEnd(8)}${visible(text)}`]);
  return `${found.verdict}: ${visible(what)}
${lines.join("\n")}
`;
}
export {
  witness
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  openFlags
} from "./chunk-GFXC35AJ.js";
import {
  complain,
  mapIn,
  readInput
} from "./chunk-OPWZQJNF.js";
import {
  columns
} from "./chunk-GK6RR6BQ.js";
import "./chunk-SQFYBIFY.js";
import "./chunk-JQ5H3GSJ.js";
import {
  PLAIN_MAP
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
  visible
} from "./chunk-E4KCALTW.js";
import {
  formatPlace
} from "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/cli/flags/list.ts
async function listFlags(path, { provider, map, format }, io) {
  const opened = await openFlags({
    path,
    text: await readInput(path, io),
    provider: provider ?? null,
    ...mapIn(map, PLAIN_MAP.attributes)
  });
  if (!("loaded" in opened)) return complain(opened.notices, io);
  const { loaded } = opened;
  const flags = loaded.subjects.map(({ key, state, values, at }) => ({
    flag: key,
    provider: opened.provider.id,
    state,
    values,
    at
  }));
  if (format === "json") io.out(`${canonicalJson(flags, 2)}
`);
  else {
    const rows = flags.map(({ flag, state, values, at }) => [
      visible(flag),
      state,
      visible(formatPlace(at)),
      visible(values.map(({ value }) => JSON.stringify(value)).join(" "))
    ]);
    io.out(`${columns([["FLAG", "STATE", "WHERE", "VALUES"], ...rows])}
`);
  }
  if (loaded.notices.length > 0) complain(loaded.notices, io);
  loaded.close?.();
  return 0;
}
export {
  listFlags
};

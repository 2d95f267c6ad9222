import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  UsageError
} from "./chunk-SQFYBIFY.js";
import {
  home
} from "./chunk-BKH3HDMM.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-LQG7IVMP.js";
import "./chunk-HYXXJWIY.js";
import "./chunk-PYE35P5D.js";
import {
  didYouMean,
  listOf
} from "./chunk-E4KCALTW.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/cli/schema.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
var SCHEMA_NAMES = ["manifest", "addition", "attestations", "rule", "policy", "vocabulary", "report"];
function schema(name, io) {
  if (!SCHEMA_NAMES.includes(name)) {
    throw new UsageError(
      `there is no schema "${name}"${didYouMean(name, SCHEMA_NAMES)} (${listOf(SCHEMA_NAMES, "or")})`
    );
  }
  io.out(readFileSync(join(home, "schemas", `${name}.json`), "utf8"));
  return 0;
}
export {
  schema
};

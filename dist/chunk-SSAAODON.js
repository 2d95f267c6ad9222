import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  clockOf,
  evalFlags
} from "./chunk-XRYHDRRM.js";
import "./chunk-GK6RR6BQ.js";
import "./chunk-AJBEQWIJ.js";
import "./chunk-SQFYBIFY.js";
import "./chunk-VJZMOBTV.js";
import "./chunk-WE3RNHAK.js";
import "./chunk-D5JG7O7S.js";
import "./chunk-I3T24PB3.js";
import "./chunk-HYXXJWIY.js";
import "./chunk-DYJEVBVT.js";
import "./chunk-2T5XBO22.js";
import "./chunk-JK2G4DRA.js";
import "./chunk-MG3GE3W2.js";
export {
  clockOf,
  evalFlags
};

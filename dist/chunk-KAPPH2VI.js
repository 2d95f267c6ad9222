import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  clockOf,
  evalFlags
} from "./chunk-YLUWS6MU.js";
import "./chunk-OPWZQJNF.js";
import "./chunk-GK6RR6BQ.js";
import "./chunk-SQFYBIFY.js";
import "./chunk-VJZMOBTV.js";
import "./chunk-E5NAVSJU.js";
import "./chunk-ALJTJNV4.js";
import "./chunk-I3T24PB3.js";
import "./chunk-HYXXJWIY.js";
import "./chunk-YXJSAF3F.js";
import "./chunk-E4KCALTW.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";
export {
  clockOf,
  evalFlags
};

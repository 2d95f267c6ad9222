import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  allRules,
  explain
} from "./chunk-Z35P2DFV.js";
import "./chunk-GK6RR6BQ.js";
import "./chunk-SQFYBIFY.js";
import "./chunk-BKH3HDMM.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-LQG7IVMP.js";
import "./chunk-HYXXJWIY.js";
import "./chunk-PYE35P5D.js";
import "./chunk-E4KCALTW.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";
export {
  allRules,
  explain
};

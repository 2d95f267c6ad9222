import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-Y7QO5PKA.js";
import "./chunk-ESQRE5SH.js";
import "./chunk-H5AMDORW.js";
import "./chunk-7774KW4R.js";
import "./chunk-HGLT7GTW.js";
import "./chunk-6XRSZYPB.js";
import "./chunk-JL4EDAPU.js";
import "./chunk-NS6E64DD.js";
import "./chunk-CH4QBO7L.js";
import "./chunk-E3FFQW57.js";
import "./chunk-IR7XPB67.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-PYE35P5D.js";
import "./chunk-E4KCALTW.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

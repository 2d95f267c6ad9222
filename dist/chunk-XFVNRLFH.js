import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  check,
  openFolder,
  parseDay,
  runOptions,
  usesColor
} from "./chunk-S47FRXEO.js";
import "./chunk-CPACA2XN.js";
import "./chunk-DFPZNH55.js";
import "./chunk-LTWXLMVL.js";
import "./chunk-DE3IFV3S.js";
import "./chunk-MX3SYW6B.js";
import "./chunk-SQFYBIFY.js";
import "./chunk-QH5IUC7D.js";
import "./chunk-2T5XBO22.js";
import "./chunk-LQG7IVMP.js";
import "./chunk-3TDSNLPI.js";
import "./chunk-PGH7U3ZY.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-ETNSTP5V.js";
export {
  check,
  openFolder,
  parseDay,
  runOptions,
  usesColor
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-LPTHLIGK.js";
import "./chunk-ZDLKOANT.js";
import "./chunk-FOKQWZGI.js";
import "./chunk-RLA66QPY.js";
import "./chunk-CJ64JUDG.js";
import "./chunk-DEJVMKAH.js";
import "./chunk-BRV7LCLY.js";
import "./chunk-XHJYMPGK.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

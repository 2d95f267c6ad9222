import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-5SZXIGZ3.js";
import "./chunk-PHFRPSSD.js";
import "./chunk-7Z54F2L5.js";
import "./chunk-FSDF4HQO.js";
import "./chunk-PLHOYS4W.js";
import "./chunk-THHXFGHR.js";
import "./chunk-2BRB3E7J.js";
import "./chunk-35Q4UNDC.js";
import "./chunk-T5XHQLNH.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

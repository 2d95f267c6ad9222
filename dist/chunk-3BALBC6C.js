import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-FBXK45ZL.js";
import "./chunk-WKOZ5XZB.js";
import "./chunk-IMDR4ZQ7.js";
import "./chunk-24MGF2FP.js";
import "./chunk-R55VIVQL.js";
import "./chunk-Z6VYBKRP.js";
import "./chunk-S5KPOKV7.js";
import "./chunk-LZ7IKGW3.js";
import "./chunk-X3BT5ISD.js";
import "./chunk-R6SD2BQN.js";
import "./chunk-BZ566SGO.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-PYE35P5D.js";
import "./chunk-E4KCALTW.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

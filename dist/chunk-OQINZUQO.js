import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-I45SBCMP.js";
import "./chunk-RCQPVQU4.js";
import "./chunk-Q2FAUUM7.js";
import "./chunk-AE3HR744.js";
import "./chunk-42JLWAOH.js";
import "./chunk-ZVIIHAV3.js";
import "./chunk-BJTY4NPG.js";
import "./chunk-HUDA4PD6.js";
import "./chunk-NEWRTEMA.js";
import "./chunk-5FRTYGYP.js";
import "./chunk-BAIPRDVR.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-PYE35P5D.js";
import "./chunk-E4KCALTW.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

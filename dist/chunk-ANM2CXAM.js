import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-BBSA7TY3.js";
import "./chunk-YOZYDNWV.js";
import "./chunk-CMD6FNIV.js";
import "./chunk-I4ND3LPF.js";
import "./chunk-BEHGYLIE.js";
import "./chunk-3NASY64J.js";
import "./chunk-ISG5NYJT.js";
import "./chunk-ZBNLO5DX.js";
import "./chunk-CVM2K653.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

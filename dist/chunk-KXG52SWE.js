import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-C2F3563L.js";
import "./chunk-GMHOYPYS.js";
import "./chunk-7F7JRUT5.js";
import "./chunk-GIH6QGUG.js";
import "./chunk-ZFANJEU3.js";
import "./chunk-HBLERRPA.js";
import "./chunk-F23R4X6R.js";
import "./chunk-MUTQZ5KD.js";
import "./chunk-RQ66VRSV.js";
import "./chunk-CWSOJ7CK.js";
import "./chunk-VCMRK5ZB.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-PYE35P5D.js";
import "./chunk-E4KCALTW.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-E57RPUI4.js";
import "./chunk-66NRPVTS.js";
import "./chunk-RR64XF5F.js";
import "./chunk-OQXGELTC.js";
import "./chunk-ICXQIJEC.js";
import "./chunk-IJZ4UV7B.js";
import "./chunk-APIEUU6A.js";
import "./chunk-JEVZAYO3.js";
import "./chunk-HOXSZYPU.js";
import "./chunk-Q6QXORAX.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-4O7K34LT.js";
import "./chunk-VW4YUIHB.js";
import "./chunk-6ZQAXXUH.js";
import "./chunk-JZUK75LP.js";
import "./chunk-YQFU4GMD.js";
import "./chunk-B4MDNI57.js";
import "./chunk-RKPKZON2.js";
import "./chunk-K3YJWTLC.js";
import "./chunk-JKDIQPU5.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-JK2G4DRA.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-5MMC2BZP.js";
import "./chunk-EQXQUF2C.js";
import "./chunk-2GIMUIPP.js";
import "./chunk-MRE35AUH.js";
import "./chunk-32C4FKOS.js";
import "./chunk-B23JI27X.js";
import "./chunk-IPWY2VHV.js";
import "./chunk-ZUYEVKKX.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

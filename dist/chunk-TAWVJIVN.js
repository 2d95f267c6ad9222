import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-LTOGAHFZ.js";
import "./chunk-XRUSBHHV.js";
import "./chunk-AKQW4QPN.js";
import "./chunk-ITMWL4MZ.js";
import "./chunk-ICXQIJEC.js";
import "./chunk-YQW73BVK.js";
import "./chunk-VF4SG7EB.js";
import "./chunk-WTA4HG7N.js";
import "./chunk-HOXSZYPU.js";
import "./chunk-Q6QXORAX.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

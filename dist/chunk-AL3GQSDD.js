import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-6SW3JBNM.js";
import "./chunk-BINI234U.js";
import "./chunk-LSWXAXOY.js";
import "./chunk-HDOFCWCR.js";
import "./chunk-ICXQIJEC.js";
import "./chunk-YQW73BVK.js";
import "./chunk-X65AHHJC.js";
import "./chunk-WLHMEPYW.js";
import "./chunk-HOXSZYPU.js";
import "./chunk-Q6QXORAX.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-OTUDKM23.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-4VS4ZXLY.js";
import "./chunk-PKAFWUBK.js";
import "./chunk-2HWKV6VK.js";
import "./chunk-4MQIOESW.js";
import "./chunk-MRBSQRHL.js";
import "./chunk-HBLERRPA.js";
import "./chunk-F23R4X6R.js";
import "./chunk-UJIOTZY3.js";
import "./chunk-F3XYJTMF.js";
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

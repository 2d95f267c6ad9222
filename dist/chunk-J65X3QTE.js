import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-I6MM6VI5.js";
import "./chunk-LFUKTFW3.js";
import "./chunk-D4X25LTI.js";
import "./chunk-O3DBDFQN.js";
import "./chunk-B6M7IY5T.js";
import "./chunk-YQW73BVK.js";
import "./chunk-BCPTTXEI.js";
import "./chunk-7SS6VHPC.js";
import "./chunk-HOXSZYPU.js";
import "./chunk-Q6QXORAX.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

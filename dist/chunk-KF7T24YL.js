import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-ATYHAI2D.js";
import "./chunk-4YYAS5ES.js";
import "./chunk-7PTB5QKU.js";
import "./chunk-24RR75TK.js";
import "./chunk-B6M7IY5T.js";
import "./chunk-P7MGQ762.js";
import "./chunk-MQNLPVJZ.js";
import "./chunk-PA3H5D2Q.js";
import "./chunk-HOXSZYPU.js";
import "./chunk-Q6QXORAX.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

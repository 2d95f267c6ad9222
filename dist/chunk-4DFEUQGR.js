import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-CBK4HW3C.js";
import "./chunk-UWK5U2C7.js";
import "./chunk-FA2B4YAB.js";
import "./chunk-6PGAAUOE.js";
import "./chunk-32C4FKOS.js";
import "./chunk-B23JI27X.js";
import "./chunk-IPWY2VHV.js";
import "./chunk-ZUYEVKKX.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

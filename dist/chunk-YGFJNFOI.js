import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-LC22A6PD.js";
import "./chunk-QJDA3CGW.js";
import "./chunk-BKXGWSIY.js";
import "./chunk-GJVQ2QLY.js";
import "./chunk-G42E4NGK.js";
import "./chunk-ZIVQM52H.js";
import "./chunk-Q5JTO4RT.js";
import "./chunk-JKDIQPU5.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

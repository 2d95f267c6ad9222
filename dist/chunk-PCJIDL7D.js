import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-XAQ7Y3AN.js";
import "./chunk-64CYJBBS.js";
import "./chunk-YAYYR2TV.js";
import "./chunk-4MYTWXNY.js";
import "./chunk-YQFU4GMD.js";
import "./chunk-B4MDNI57.js";
import "./chunk-OLDNXK37.js";
import "./chunk-FIDSMR5K.js";
import "./chunk-JKDIQPU5.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-JK2G4DRA.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-CKDQERAW.js";
import "./chunk-NHRBW5SX.js";
import "./chunk-2UBZ6RRY.js";
import "./chunk-VWB2WJXN.js";
import "./chunk-YQFU4GMD.js";
import "./chunk-B4MDNI57.js";
import "./chunk-YYK2YAAK.js";
import "./chunk-EZZO44SY.js";
import "./chunk-JKDIQPU5.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-5XVJRN3S.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-DVA2QZ67.js";
import "./chunk-ABOQIYQK.js";
import "./chunk-MWKQVB5S.js";
import "./chunk-HZYLETW7.js";
import "./chunk-CHX7E3LM.js";
import "./chunk-6DYTQ6A6.js";
import "./chunk-44C3DOBS.js";
import "./chunk-OVDE2ECF.js";
import "./chunk-JKDIQPU5.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

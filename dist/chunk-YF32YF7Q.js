import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-NNCBO3HM.js";
import "./chunk-V7WJGKWT.js";
import "./chunk-M2EIJME6.js";
import "./chunk-ID4QJJME.js";
import "./chunk-CHX7E3LM.js";
import "./chunk-B4MDNI57.js";
import "./chunk-5PKFJVN6.js";
import "./chunk-NSBK7X6J.js";
import "./chunk-JKDIQPU5.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  readTemplateFile,
  writeTemplate
} from "./chunk-JMTY7PXU.js";
import "./chunk-Q3F52E36.js";
import "./chunk-VD7AFGYE.js";
import "./chunk-YQFU4GMD.js";
import "./chunk-P4QMCKI5.js";
import "./chunk-GJYUTHTV.js";
import "./chunk-OITSLEZ6.js";
import "./chunk-NSBK7X6J.js";
import "./chunk-JKDIQPU5.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-ZTI53HFV.js";
import "./chunk-2T5XBO22.js";
import "./chunk-JK2G4DRA.js";
import "./chunk-MG3GE3W2.js";
export {
  readTemplateFile,
  writeTemplate
};

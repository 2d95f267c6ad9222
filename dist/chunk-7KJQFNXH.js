import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  readTemplateFile,
  writeTemplate
} from "./chunk-XXVQUT26.js";
import "./chunk-CEYXB3KU.js";
import "./chunk-WQQTIC64.js";
import "./chunk-4AISDQDX.js";
import "./chunk-ICXQIJEC.js";
import "./chunk-WRI26FIE.js";
import "./chunk-NOJI53AH.js";
import "./chunk-JEVZAYO3.js";
import "./chunk-Q6QXORAX.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-PYE35P5D.js";
import "./chunk-2T5XBO22.js";
import "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";
export {
  readTemplateFile,
  writeTemplate
};

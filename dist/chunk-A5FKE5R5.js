import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  readTemplateFile,
  writeTemplate
} from "./chunk-6WQSUJRR.js";
import "./chunk-P2EDNIIZ.js";
import "./chunk-VD7AFGYE.js";
import "./chunk-YQFU4GMD.js";
import "./chunk-7EWV3NLO.js";
import "./chunk-EJOHNMN3.js";
import "./chunk-OITSLEZ6.js";
import "./chunk-EZZO44SY.js";
import "./chunk-JKDIQPU5.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-LQNTPQ5C.js";
import "./chunk-2T5XBO22.js";
import "./chunk-5XVJRN3S.js";
import "./chunk-MG3GE3W2.js";
export {
  readTemplateFile,
  writeTemplate
};

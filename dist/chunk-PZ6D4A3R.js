import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  readTemplateFile,
  writeTemplate
} from "./chunk-EOJLMQLM.js";
import "./chunk-CEYXB3KU.js";
import "./chunk-WAZPQ2U7.js";
import "./chunk-VD7AFGYE.js";
import "./chunk-PLHOYS4W.js";
import "./chunk-JIP2UORN.js";
import "./chunk-OITSLEZ6.js";
import "./chunk-35Q4UNDC.js";
import "./chunk-T5XHQLNH.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-PYE35P5D.js";
import "./chunk-2T5XBO22.js";
import "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";
export {
  readTemplateFile,
  writeTemplate
};

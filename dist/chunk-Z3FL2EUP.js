import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  readTemplateFile,
  writeTemplate
} from "./chunk-ZDT56LJU.js";
import "./chunk-CEYXB3KU.js";
import "./chunk-MAHWS4OD.js";
import "./chunk-HGLT7GTW.js";
import "./chunk-6XRSZYPB.js";
import "./chunk-CH4QBO7L.js";
import "./chunk-IR7XPB67.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-PYE35P5D.js";
import "./chunk-E4KCALTW.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";
export {
  readTemplateFile,
  writeTemplate
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-4ZVMP4XQ.js";
import "./chunk-ZBCN3BRN.js";
import "./chunk-QQSSG7I5.js";
import "./chunk-YWZFTQUH.js";
import "./chunk-PLHOYS4W.js";
import "./chunk-THHXFGHR.js";
import "./chunk-MEJCQHEK.js";
import "./chunk-Y6VTQFYY.js";
import "./chunk-T5XHQLNH.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

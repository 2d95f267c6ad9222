import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-ENKB3TWO.js";
import "./chunk-WH43HAKQ.js";
import "./chunk-CJ4O4WPB.js";
import "./chunk-4KLYWDX5.js";
import "./chunk-PLHOYS4W.js";
import "./chunk-THHXFGHR.js";
import "./chunk-7BQSW5RJ.js";
import "./chunk-B3QX5XMY.js";
import "./chunk-T5XHQLNH.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

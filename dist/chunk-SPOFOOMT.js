import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-CA6WZLK4.js";
import "./chunk-KZE7OLVZ.js";
import "./chunk-F6BVXFRN.js";
import "./chunk-L6GHA3MZ.js";
import "./chunk-PLHOYS4W.js";
import "./chunk-THHXFGHR.js";
import "./chunk-UPHPET5L.js";
import "./chunk-AWJUXQAZ.js";
import "./chunk-T5XHQLNH.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-WBKSQCV2.js";
import "./chunk-ZIJ3QW6M.js";
import "./chunk-ZXCWE35X.js";
import "./chunk-633MJTBG.js";
import "./chunk-CHX7E3LM.js";
import "./chunk-HZ5OCO7T.js";
import "./chunk-SHB3B4P3.js";
import "./chunk-P52QT7AJ.js";
import "./chunk-JKDIQPU5.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

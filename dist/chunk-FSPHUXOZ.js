import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-DFEZB23T.js";
import "./chunk-6VHZ6ZAH.js";
import "./chunk-UC4ZBX4Y.js";
import "./chunk-K2G44MQP.js";
import "./chunk-YQFU4GMD.js";
import "./chunk-B4MDNI57.js";
import "./chunk-5PKFJVN6.js";
import "./chunk-NSBK7X6J.js";
import "./chunk-JKDIQPU5.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-JK2G4DRA.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

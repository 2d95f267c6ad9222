import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-N6BQCIFS.js";
import "./chunk-L4QAKLII.js";
import "./chunk-YIL3TEZA.js";
import "./chunk-33VVEJDW.js";
import "./chunk-DRZFW7WO.js";
import "./chunk-R3EV7KH7.js";
import "./chunk-Q5JTO4RT.js";
import "./chunk-JKDIQPU5.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

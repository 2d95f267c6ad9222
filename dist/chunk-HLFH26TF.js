import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-ZZ7GEQBE.js";
import "./chunk-U5ZISRDH.js";
import "./chunk-6RPUPP5B.js";
import "./chunk-PEBVYLOS.js";
import "./chunk-B6M7IY5T.js";
import "./chunk-VUMQ6OQL.js";
import "./chunk-FDBRK7M7.js";
import "./chunk-RK5L6V7B.js";
import "./chunk-HOXSZYPU.js";
import "./chunk-Q6QXORAX.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

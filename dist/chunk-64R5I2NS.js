import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-YCIZK2GL.js";
import "./chunk-TIXTQQG6.js";
import "./chunk-KO7XRFRM.js";
import "./chunk-JWLLVPSB.js";
import "./chunk-YQFU4GMD.js";
import "./chunk-RQS63VKA.js";
import "./chunk-5THBH3QV.js";
import "./chunk-ZFWQ6UOX.js";
import "./chunk-JKDIQPU5.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-JK2G4DRA.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

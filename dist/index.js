import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  FORMATS,
  TargetError,
  exitCode,
  gitTree,
  parseTargets,
  whyExit,
  writeReports
} from "./chunk-6TZSAVIS.js";
import {
  gather,
  memoryTree,
  run
} from "./chunk-46EYEGSR.js";
import "./chunk-HLX7E2V7.js";
import {
  builtInLibrary,
  diskTree
} from "./chunk-O2CFXNAH.js";
import "./chunk-QHM4WQZL.js";
import "./chunk-TCGGM3WU.js";
import "./chunk-IPKILO37.js";
import "./chunk-ERYZ6QMK.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-WRI26FIE.js";
import "./chunk-FDVKE2SA.js";
import "./chunk-NOJI53AH.js";
import "./chunk-IJZ4UV7B.js";
import "./chunk-APIEUU6A.js";
import "./chunk-JEVZAYO3.js";
import "./chunk-HOXSZYPU.js";
import "./chunk-Q6QXORAX.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-55KQF47U.js";
import "./chunk-VJZMOBTV.js";
import "./chunk-UG32VZVZ.js";
import "./chunk-DFPZNH55.js";
import {
  VERSION
} from "./chunk-LQG7IVMP.js";
import "./chunk-UQHKYSWY.js";
import "./chunk-I3T24PB3.js";
import "./chunk-HYXXJWIY.js";
import "./chunk-OKPLDWVE.js";
import "./chunk-PYE35P5D.js";
import "./chunk-DA4ZGP4H.js";
import "./chunk-L3JLZPGW.js";
import "./chunk-2T5XBO22.js";
import "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";
export {
  FORMATS,
  TargetError,
  VERSION,
  builtInLibrary,
  diskTree,
  exitCode,
  gather,
  gitTree,
  memoryTree,
  parseTargets,
  run,
  whyExit,
  writeReports
};

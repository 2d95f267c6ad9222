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
} from "./chunk-PAU2ILYO.js";
import {
  gather,
  memoryTree,
  run
} from "./chunk-FABXAJ43.js";
import "./chunk-HLX7E2V7.js";
import {
  builtInLibrary,
  diskTree
} from "./chunk-5QMC742I.js";
import "./chunk-LPMYH432.js";
import "./chunk-7I6NHQPL.js";
import "./chunk-IPKILO37.js";
import "./chunk-ZXOWGWTE.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-FDVKE2SA.js";
import "./chunk-S5KPOKV7.js";
import "./chunk-SWDMHRNU.js";
import "./chunk-AF4Q2S5R.js";
import "./chunk-R6SD2BQN.js";
import "./chunk-BZ566SGO.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-KZBPPG4Q.js";
import "./chunk-VJZMOBTV.js";
import "./chunk-TTHSQGCY.js";
import "./chunk-DFPZNH55.js";
import {
  VERSION
} from "./chunk-LQG7IVMP.js";
import "./chunk-TUGMOFEN.js";
import "./chunk-I3T24PB3.js";
import "./chunk-HYXXJWIY.js";
import "./chunk-OKPLDWVE.js";
import "./chunk-2KLRJVHL.js";
import "./chunk-T4OTQKRX.js";
import "./chunk-GG2HDWHN.js";
import "./chunk-OTUDKM23.js";
import "./chunk-2T5XBO22.js";
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

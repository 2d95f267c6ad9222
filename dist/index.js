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
} from "./chunk-S5JWTPUN.js";
import {
  gather,
  memoryTree,
  run
} from "./chunk-HXWXARMX.js";
import "./chunk-HLX7E2V7.js";
import {
  builtInLibrary,
  diskTree
} from "./chunk-ZTTX2B4X.js";
import "./chunk-LULCTRC5.js";
import "./chunk-UR24OEXL.js";
import "./chunk-IPKILO37.js";
import "./chunk-LEV2T4WJ.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-Z4PH365F.js";
import "./chunk-FDVKE2SA.js";
import "./chunk-NOJI53AH.js";
import "./chunk-YQW73BVK.js";
import "./chunk-X65AHHJC.js";
import "./chunk-WLHMEPYW.js";
import "./chunk-HOXSZYPU.js";
import "./chunk-Q6QXORAX.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-7NLCRHIM.js";
import "./chunk-VJZMOBTV.js";
import "./chunk-XMUNWPXY.js";
import "./chunk-DFPZNH55.js";
import {
  VERSION
} from "./chunk-LQG7IVMP.js";
import "./chunk-BOXWVBQM.js";
import "./chunk-I3T24PB3.js";
import "./chunk-HYXXJWIY.js";
import "./chunk-OKPLDWVE.js";
import "./chunk-2KLRJVHL.js";
import "./chunk-T4OTQKRX.js";
import "./chunk-E2IDRSPN.js";
import "./chunk-2T5XBO22.js";
import "./chunk-OTUDKM23.js";
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

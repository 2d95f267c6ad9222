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
} from "./chunk-ECYKJKCY.js";
import {
  gather,
  memoryTree,
  run
} from "./chunk-A2TNZFUD.js";
import "./chunk-HLX7E2V7.js";
import {
  builtInLibrary,
  diskTree
} from "./chunk-FIOIGH5H.js";
import "./chunk-VTMRTWLE.js";
import "./chunk-IPKILO37.js";
import "./chunk-X3R5PLJK.js";
import "./chunk-LQ7WUNJW.js";
import "./chunk-RCTVMCQG.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-7EWV3NLO.js";
import "./chunk-EJOHNMN3.js";
import "./chunk-OITSLEZ6.js";
import "./chunk-B4MDNI57.js";
import "./chunk-YYK2YAAK.js";
import "./chunk-EZZO44SY.js";
import "./chunk-JKDIQPU5.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-5RZSB7I5.js";
import "./chunk-VJZMOBTV.js";
import "./chunk-S3HM3AFR.js";
import "./chunk-DFPZNH55.js";
import {
  VERSION
} from "./chunk-LQG7IVMP.js";
import "./chunk-3DNZE4PJ.js";
import "./chunk-I3T24PB3.js";
import "./chunk-HYXXJWIY.js";
import "./chunk-OKPLDWVE.js";
import "./chunk-LQNTPQ5C.js";
import "./chunk-TCZXTEV2.js";
import "./chunk-QAYDNQ4P.js";
import "./chunk-2T5XBO22.js";
import "./chunk-5XVJRN3S.js";
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

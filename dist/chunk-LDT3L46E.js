import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  check,
  openFolder,
  parseDay,
  runOptions,
  usesColor
} from "./chunk-7D6HRIHJ.js";
import "./chunk-SQFYBIFY.js";
import "./chunk-C53VKRQN.js";
import "./chunk-LAQSZOOP.js";
import "./chunk-CQMDYERS.js";
import "./chunk-HLX7E2V7.js";
import "./chunk-3CPWF7RV.js";
import "./chunk-6PCAMNC5.js";
import "./chunk-IPKILO37.js";
import "./chunk-YYI76XHG.js";
import "./chunk-LQ7WUNJW.js";
import "./chunk-ZPMQHMV2.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-P4QMCKI5.js";
import "./chunk-GJYUTHTV.js";
import "./chunk-OITSLEZ6.js";
import "./chunk-B4MDNI57.js";
import "./chunk-5PKFJVN6.js";
import "./chunk-NSBK7X6J.js";
import "./chunk-JKDIQPU5.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-IY7ZVHOG.js";
import "./chunk-VJZMOBTV.js";
import "./chunk-WE3RNHAK.js";
import "./chunk-DFPZNH55.js";
import "./chunk-LQG7IVMP.js";
import "./chunk-D5JG7O7S.js";
import "./chunk-I3T24PB3.js";
import "./chunk-HYXXJWIY.js";
import "./chunk-OKPLDWVE.js";
import "./chunk-ZTI53HFV.js";
import "./chunk-EKWGJGAL.js";
import "./chunk-DYJEVBVT.js";
import "./chunk-2T5XBO22.js";
import "./chunk-JK2G4DRA.js";
import "./chunk-MG3GE3W2.js";
export {
  check,
  openFolder,
  parseDay,
  runOptions,
  usesColor
};

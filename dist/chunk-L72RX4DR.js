import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  DETECTORS
} from "./chunk-EKLXZPNB.js";
import "./chunk-CSSRLGRF.js";
import "./chunk-P2OSBPOX.js";
import "./chunk-76FWWXVU.js";
import "./chunk-2R4GXSZE.js";
import "./chunk-Z6VYBKRP.js";
import "./chunk-S5KPOKV7.js";
import "./chunk-SWDMHRNU.js";
import "./chunk-AF4Q2S5R.js";
import "./chunk-R6SD2BQN.js";
import "./chunk-BZ566SGO.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-2KLRJVHL.js";
import "./chunk-OTUDKM23.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";
export {
  DETECTORS
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  check,
  openFolder,
  runOptions
} from "./chunk-ZW7EHX7F.js";
import "./chunk-SQFYBIFY.js";
import "./chunk-DU662LWO.js";
import "./chunk-36UJANO7.js";
import "./chunk-2MRPMUZN.js";
import "./chunk-HLX7E2V7.js";
import "./chunk-BKH3HDMM.js";
import "./chunk-NZ4LR3ZP.js";
import "./chunk-OHZ4B5JL.js";
import "./chunk-IPKILO37.js";
import "./chunk-OVTDVL7D.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-FDVKE2SA.js";
import "./chunk-JL4EDAPU.js";
import "./chunk-NS6E64DD.js";
import "./chunk-CH4QBO7L.js";
import "./chunk-E3FFQW57.js";
import "./chunk-IR7XPB67.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-JQ5H3GSJ.js";
import "./chunk-VJZMOBTV.js";
import "./chunk-E5NAVSJU.js";
import "./chunk-DFPZNH55.js";
import "./chunk-LQG7IVMP.js";
import "./chunk-ALJTJNV4.js";
import "./chunk-I3T24PB3.js";
import "./chunk-HYXXJWIY.js";
import "./chunk-OKPLDWVE.js";
import "./chunk-PYE35P5D.js";
import "./chunk-DA4ZGP4H.js";
import "./chunk-YXJSAF3F.js";
import "./chunk-E4KCALTW.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";
export {
  check,
  openFolder,
  runOptions
};

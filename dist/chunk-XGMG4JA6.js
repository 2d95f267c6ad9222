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
} from "./chunk-KYSSW35F.js";
import "./chunk-SQFYBIFY.js";
import "./chunk-T6NQAFFE.js";
import "./chunk-MSXDUFHT.js";
import "./chunk-U3TIVM4K.js";
import "./chunk-HLX7E2V7.js";
import "./chunk-QU2ZOJGE.js";
import "./chunk-YESRLZZC.js";
import "./chunk-IPKILO37.js";
import "./chunk-KX4ZU237.js";
import "./chunk-VDXBV2KO.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-JIP2UORN.js";
import "./chunk-OITSLEZ6.js";
import "./chunk-THHXFGHR.js";
import "./chunk-2BRB3E7J.js";
import "./chunk-35Q4UNDC.js";
import "./chunk-T5XHQLNH.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-55KQF47U.js";
import "./chunk-VJZMOBTV.js";
import "./chunk-UG32VZVZ.js";
import "./chunk-DFPZNH55.js";
import "./chunk-LQG7IVMP.js";
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
  check,
  openFolder,
  parseDay,
  runOptions,
  usesColor
};

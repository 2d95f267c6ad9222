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
} from "./chunk-E76WRAKT.js";
import "./chunk-SQFYBIFY.js";
import "./chunk-PSP45SCP.js";
import "./chunk-4XGKY6II.js";
import "./chunk-G6ZQPLMH.js";
import "./chunk-ZQGIADJ7.js";
import "./chunk-HLX7E2V7.js";
import "./chunk-VF22TTHT.js";
import "./chunk-MB6PBI6P.js";
import "./chunk-LQ7WUNJW.js";
import "./chunk-MHOK5BH4.js";
import "./chunk-CMDYHME2.js";
import "./chunk-R3EV7KH7.js";
import "./chunk-Q5JTO4RT.js";
import "./chunk-JKDIQPU5.js";
import "./chunk-MEMXXKST.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-DJCG2NAU.js";
import "./chunk-VJZMOBTV.js";
import "./chunk-GPVQQPHG.js";
import "./chunk-DFPZNH55.js";
import "./chunk-LQG7IVMP.js";
import "./chunk-NWKTDU2W.js";
import "./chunk-I3T24PB3.js";
import "./chunk-HYXXJWIY.js";
import "./chunk-OKPLDWVE.js";
import "./chunk-36VE4LTY.js";
import "./chunk-3WGPJ5OL.js";
import "./chunk-6RWUJZLM.js";
import "./chunk-XGUPYITD.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";
export {
  check,
  openFolder,
  parseDay,
  runOptions,
  usesColor
};

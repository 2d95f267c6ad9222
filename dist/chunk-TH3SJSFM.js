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
} from "./chunk-3TO25LRB.js";
import "./chunk-SQFYBIFY.js";
import "./chunk-E7G3GCPO.js";
import "./chunk-H7OEIMCK.js";
import "./chunk-DHQHUSNW.js";
import "./chunk-HLX7E2V7.js";
import "./chunk-JLASTBEL.js";
import "./chunk-74HUZNZE.js";
import "./chunk-VF22TTHT.js";
import "./chunk-OLTYKIIE.js";
import "./chunk-VJZMOBTV.js";
import "./chunk-ZJ7BYM5B.js";
import "./chunk-EO4PFYAD.js";
import "./chunk-LQ7WUNJW.js";
import "./chunk-3RIEZNS3.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-CMDYHME2.js";
import "./chunk-B23JI27X.js";
import "./chunk-IPWY2VHV.js";
import "./chunk-ZUYEVKKX.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-DFPZNH55.js";
import "./chunk-LQG7IVMP.js";
import "./chunk-HYXXJWIY.js";
import "./chunk-2T5XBO22.js";
import "./chunk-OKPLDWVE.js";
import "./chunk-KRYKFBJJ.js";
import "./chunk-RC5FDY6R.js";
import "./chunk-36VE4LTY.js";
import "./chunk-MG3GE3W2.js";
export {
  check,
  openFolder,
  parseDay,
  runOptions,
  usesColor
};

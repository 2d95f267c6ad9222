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
} from "./chunk-4BXIW7DD.js";
import "./chunk-SQFYBIFY.js";
import "./chunk-2OS7JUYH.js";
import "./chunk-B6MO4OWD.js";
import "./chunk-L46BVRR7.js";
import "./chunk-FSUWVGDQ.js";
import "./chunk-HLX7E2V7.js";
import "./chunk-IPKILO37.js";
import "./chunk-ERNTTCFV.js";
import "./chunk-LQ7WUNJW.js";
import "./chunk-FZUWZXTC.js";
import "./chunk-FOTTMP2N.js";
import "./chunk-ZIVQM52H.js";
import "./chunk-Q5JTO4RT.js";
import "./chunk-JKDIQPU5.js";
import "./chunk-PQZKBWZM.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-AEQJXF5U.js";
import "./chunk-VJZMOBTV.js";
import "./chunk-CUQT66MF.js";
import "./chunk-DFPZNH55.js";
import "./chunk-LQG7IVMP.js";
import "./chunk-2PJYX5MF.js";
import "./chunk-I3T24PB3.js";
import "./chunk-HYXXJWIY.js";
import "./chunk-OKPLDWVE.js";
import "./chunk-ZTI53HFV.js";
import "./chunk-EKWGJGAL.js";
import "./chunk-XNWC7D75.js";
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

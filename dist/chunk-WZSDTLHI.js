import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  clockOf,
  evalFlags
} from "./chunk-UKMNOIPW.js";
import "./chunk-6XKN7BGX.js";
import "./chunk-GK6RR6BQ.js";
import "./chunk-SQFYBIFY.js";
import "./chunk-VJZMOBTV.js";
import "./chunk-XMUNWPXY.js";
import "./chunk-BOXWVBQM.js";
import "./chunk-I3T24PB3.js";
import "./chunk-HYXXJWIY.js";
import "./chunk-E2IDRSPN.js";
import "./chunk-2T5XBO22.js";
import "./chunk-OTUDKM23.js";
import "./chunk-MG3GE3W2.js";
export {
  clockOf,
  evalFlags
};

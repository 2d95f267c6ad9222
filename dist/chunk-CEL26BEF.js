import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  clockOf,
  evalFlags
} from "./chunk-DPEVZ43G.js";
import "./chunk-W7PMSBPJ.js";
import "./chunk-GK6RR6BQ.js";
import "./chunk-SQFYBIFY.js";
import "./chunk-VJZMOBTV.js";
import "./chunk-ZJ7BYM5B.js";
import "./chunk-HYXXJWIY.js";
import "./chunk-2T5XBO22.js";
import "./chunk-RC5FDY6R.js";
import "./chunk-MG3GE3W2.js";
export {
  clockOf,
  evalFlags
};

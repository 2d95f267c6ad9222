import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  defaultDrafts
} from "./chunk-4SW2QEQS.js";
import {
  openSlice
} from "./chunk-T5V4ZG5P.js";
import "./chunk-VMI2CJB2.js";
import "./chunk-VD7AFGYE.js";
import "./chunk-IIUGZYQ7.js";
import "./chunk-RSLXZJXF.js";
import {
  enclosingNames
} from "./chunk-PLHOYS4W.js";
import "./chunk-Q4HIZKTB.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-OTZ4HCRW.js";
import "./chunk-OITSLEZ6.js";
import "./chunk-K7ZXDEW3.js";
import "./chunk-SYF2QQPU.js";
import "./chunk-T5XHQLNH.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-PYE35P5D.js";
import "./chunk-2T5XBO22.js";
import "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";

// src/extract/code/defaults/migration-scripts.ts
function changesOfScripts(tree, scripts, concepts, lexicon) {
  const slice = openSlice(tree, scripts, lexicon);
  const guards = concepts.filter((concept) => concept.fact === "guard");
  return [...scripts.keys()].flatMap((path) => {
    const file = slice.parse(path);
    if (!file) return [];
    const steps = concepts.flatMap(
      (concept) => concept.settings.length === 0 ? [] : defaultDrafts(file, concept, guards).flatMap(
        ({ draft, site }) => (
          // The text of a query is read by itself.
          site.owner.kind !== "schema" || site.within !== void 0 || enclosingNames(site.name).includes("down") ? [] : [{ does: "define", table: site.owner.name, column: site.symbol, state: () => [draft] }]
        )
      )
    );
    return [{ path, steps }];
  });
}
export {
  changesOfScripts
};

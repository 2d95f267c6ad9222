import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  defaultDrafts
} from "./chunk-7UBFKQDG.js";
import {
  openSlice
} from "./chunk-YUDTYPUL.js";
import "./chunk-MAHWS4OD.js";
import "./chunk-7F7JRUT5.js";
import "./chunk-GIH6QGUG.js";
import "./chunk-ZFANJEU3.js";
import {
  enclosingNames
} from "./chunk-HBLERRPA.js";
import "./chunk-6MLSHSXM.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-FDVKE2SA.js";
import "./chunk-MUTQZ5KD.js";
import "./chunk-RQ66VRSV.js";
import "./chunk-CWSOJ7CK.js";
import "./chunk-VCMRK5ZB.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-PYE35P5D.js";
import "./chunk-E4KCALTW.js";
import "./chunk-2T5XBO22.js";
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

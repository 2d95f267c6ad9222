import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  defaultDrafts
} from "./chunk-HCYH3XI2.js";
import {
  openSlice
} from "./chunk-QTFPAGCM.js";
import "./chunk-MAHWS4OD.js";
import "./chunk-Q2FAUUM7.js";
import "./chunk-AE3HR744.js";
import "./chunk-42JLWAOH.js";
import "./chunk-ZVIIHAV3.js";
import "./chunk-BJFJJPEU.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-FDVKE2SA.js";
import "./chunk-HUDA4PD6.js";
import "./chunk-NEWRTEMA.js";
import "./chunk-5FRTYGYP.js";
import {
  enclosingNames
} from "./chunk-BAIPRDVR.js";
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

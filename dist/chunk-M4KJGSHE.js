import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  defaultDrafts
} from "./chunk-HG2JV63V.js";
import {
  openSlice
} from "./chunk-CW7HHVMY.js";
import "./chunk-XWJQTYMX.js";
import "./chunk-VD7AFGYE.js";
import "./chunk-YAYYR2TV.js";
import "./chunk-4MYTWXNY.js";
import {
  enclosingNames
} from "./chunk-YQFU4GMD.js";
import "./chunk-LQ7WUNJW.js";
import "./chunk-G72DJYZZ.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-B3MNYGOH.js";
import "./chunk-PW2JARSY.js";
import "./chunk-OITSLEZ6.js";
import "./chunk-OLDNXK37.js";
import "./chunk-FIDSMR5K.js";
import "./chunk-JKDIQPU5.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-ZTI53HFV.js";
import "./chunk-2T5XBO22.js";
import "./chunk-JK2G4DRA.js";
import "./chunk-MG3GE3W2.js";

// src/extract/code/migration-scripts.ts
function changesOfScripts(tree, scripts, concepts, lexicon) {
  const slice = openSlice(tree, scripts, lexicon);
  const guards = concepts.filter((concept) => concept.fact === "guard");
  return [...scripts.keys()].flatMap((path) => {
    const file = slice.parse(path);
    if (!file) return [];
    const steps = concepts.flatMap(
      (concept) => concept.settings.length === 0 ? [] : defaultDrafts(file, concept, guards).flatMap(
        ({ draft, site }) => site.owner.kind !== "schema" || enclosingNames(site.name).includes("down") ? [] : [{ does: "define", table: site.owner.name, column: site.symbol, state: () => [draft] }]
      )
    );
    return [{ path, steps }];
  });
}
export {
  changesOfScripts
};

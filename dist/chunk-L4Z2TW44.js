import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  defaultDrafts
} from "./chunk-UEYMHRZ3.js";
import {
  openSlice
} from "./chunk-YOVTYZ65.js";
import "./chunk-XEGT3QEU.js";
import "./chunk-VD7AFGYE.js";
import "./chunk-M2EIJME6.js";
import "./chunk-ID4QJJME.js";
import {
  enclosingNames
} from "./chunk-CHX7E3LM.js";
import "./chunk-LQ7WUNJW.js";
import "./chunk-QW4MCMZO.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-QC77ZNJT.js";
import "./chunk-23JJ7LR6.js";
import "./chunk-OITSLEZ6.js";
import "./chunk-5PKFJVN6.js";
import "./chunk-NSBK7X6J.js";
import "./chunk-JKDIQPU5.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-PYE35P5D.js";
import "./chunk-2T5XBO22.js";
import "./chunk-E4KCALTW.js";
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

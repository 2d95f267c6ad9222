import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  defaultDrafts
} from "./chunk-32ZRILNW.js";
import {
  openSlice
} from "./chunk-ADQRKFGG.js";
import "./chunk-Q3F52E36.js";
import "./chunk-VD7AFGYE.js";
import "./chunk-UC4ZBX4Y.js";
import "./chunk-K2G44MQP.js";
import {
  enclosingNames
} from "./chunk-YQFU4GMD.js";
import "./chunk-LQ7WUNJW.js";
import "./chunk-ZPMQHMV2.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-P4QMCKI5.js";
import "./chunk-GJYUTHTV.js";
import "./chunk-OITSLEZ6.js";
import "./chunk-5PKFJVN6.js";
import "./chunk-NSBK7X6J.js";
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

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  defaultDrafts
} from "./chunk-FJTDP6O4.js";
import {
  openSlice
} from "./chunk-IOQWKFTE.js";
import "./chunk-MC57HKGZ.js";
import "./chunk-VD7AFGYE.js";
import "./chunk-MWKQVB5S.js";
import "./chunk-HZYLETW7.js";
import {
  enclosingNames
} from "./chunk-CHX7E3LM.js";
import "./chunk-A6HSVVIL.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-V7FVIXPK.js";
import "./chunk-OITSLEZ6.js";
import "./chunk-44C3DOBS.js";
import "./chunk-OVDE2ECF.js";
import "./chunk-JKDIQPU5.js";
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
        ({ draft, site }) => site.owner.kind !== "schema" || enclosingNames(site.name).includes("down") ? [] : [{ does: "define", table: site.owner.name, column: site.symbol, state: () => [draft] }]
      )
    );
    return [{ path, steps }];
  });
}
export {
  changesOfScripts
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  defaultDrafts
} from "./chunk-HQFQCOKA.js";
import {
  openSlice
} from "./chunk-EMOYO56W.js";
import "./chunk-KZZY4M63.js";
import "./chunk-VD7AFGYE.js";
import "./chunk-F6WGAPTR.js";
import "./chunk-IFEPLSOV.js";
import {
  enclosingNames
} from "./chunk-CHX7E3LM.js";
import "./chunk-LQ7WUNJW.js";
import "./chunk-4UMSJZK7.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-O5RODJ5L.js";
import "./chunk-FZ6O5YAQ.js";
import "./chunk-OITSLEZ6.js";
import "./chunk-SHB3B4P3.js";
import "./chunk-P52QT7AJ.js";
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

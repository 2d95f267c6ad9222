import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  columns
} from "./chunk-GK6RR6BQ.js";
import {
  builtInLibrary,
  diskTree,
  loadLocal
} from "./chunk-BKH3HDMM.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-LQG7IVMP.js";
import "./chunk-HYXXJWIY.js";
import "./chunk-PYE35P5D.js";
import "./chunk-E4KCALTW.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/cli/policies.ts
import { resolve } from "node:path";
function listPolicies(folder, io) {
  const builtIn = builtInLibrary();
  const { library } = loadLocal(diskTree(resolve(io.cwd, folder)), builtIn);
  const rows = [...builtIn.policies, ...library.policies].map((policy) => {
    const reached = policy.provisions.filter((provision) => provision.rules.length > 0).length;
    const rules = new Set(policy.provisions.flatMap((provision) => provision.rules.map((link) => link.rule)));
    return [
      policy.id,
      policy.binding,
      policy.jurisdiction.join(" "),
      `${reached} of ${policy.provisions.length}`,
      String(rules.size),
      policy.title
    ];
  });
  io.out(`${columns([["POLICY", "KIND", "WHERE", "PROVISIONS REACHED", "RULES", "TITLE"], ...rows])}

`);
  io.out(
    "A provision that rules reach is covered in part; its other questions need a person. This is not legal advice.\n"
  );
  return 0;
}
export {
  listPolicies
};

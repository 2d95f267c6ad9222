import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  eachNode
} from "./chunk-6XRSZYPB.js";

// src/extract/code/vue/without-angles.ts
import { ts } from "./vendor/ts-morph.js";
function withoutAngles(text) {
  if (!ANGLE.test(text)) return text;
  const ast = ts.createSourceFile("/script.ts", text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  const ranges = [];
  eachNode(ast, (node) => {
    if (node.kind === 217) ranges.push([node.getStart(ast), node.expression.pos]);
    else if (node.kind === 220 && node.typeParameters)
      ranges.push([node.typeParameters.pos - 1, text.indexOf(">", node.typeParameters.end) + 1]);
  });
  return ranges.reduce(
    (plain, [from, to]) => plain.slice(0, from) + plain.slice(from, to).replace(/[^\n\r]/g, " ") + plain.slice(to),
    text
  );
}
var ANGLE = /(?:^|[=(,:?&|[{;>]|\b(?:async|return|await))\s*<\s*[A-Za-z_$]/m;

export {
  withoutAngles
};

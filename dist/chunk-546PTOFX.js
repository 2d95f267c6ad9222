import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import "./chunk-MG3GE3W2.js";

// src/extract/code/flow/erase-types.ts
import { parse } from "./vendor/flow-parser.js";
var TYPES = /^(Type(Alias|Annotation|ParameterDeclaration|ParameterInstantiation)|OpaqueType|InterfaceDeclaration|Declare[A-Z]\w*|Declared?Predicate|InferredPredicate|Variance)$/;
function eraseTypes(text) {
  let root;
  try {
    root = parse(text, {
      sourceType: "unambiguous",
      errorRecovery: true,
      allowReturnOutsideFunction: true,
      plugins: ["flow", "jsx", "decorators-legacy", "exportDefaultFrom"]
    }).program;
  } catch {
    return null;
  }
  const blanks = [];
  look(root, text, blanks);
  let result = "";
  let done = 0;
  for (const [from, to] of blanks.sort(([a], [b]) => a - b)) {
    if (from < done) continue;
    result += text.slice(done, from) + text.slice(from, to).replace(/[^\n\r]/g, " ");
    done = to;
  }
  return result + text.slice(done);
}
function look(node, text, blanks) {
  const blank = (from, to) => void blanks.push([from, to]);
  const isType = node["importKind"] === "type" || node["importKind"] === "typeof" || node["exportKind"] === "type";
  if (isType || TYPES.test(node.type)) {
    const comma = node.type === "ImportSpecifier" ? /^\s*,/.exec(text.slice(node.end))?.[0].length : 0;
    return blank(node.start, node.end + (comma ?? 0));
  }
  if (node["optional"] === true && /^(Identifier|ObjectPattern|ArrayPattern)$/.test(node.type)) {
    const annotation = node["typeAnnotation"];
    const mark = text.lastIndexOf("?", annotation?.start ?? node.end);
    if (mark >= node.start) blank(mark, mark + 1);
  }
  const supers = node["implements"];
  if (supers && supers.length > 0) blank(text.lastIndexOf("implements", supers[0].start), supers.at(-1).end);
  for (const [key, value] of Object.entries(node)) {
    if (key === "implements" || key.endsWith("Comments") || value === null || typeof value !== "object") continue;
    for (const child of Array.isArray(value) ? value : [value])
      if (child !== null && typeof child.type === "string") look(child, text, blanks);
  }
}
export {
  eraseTypes
};

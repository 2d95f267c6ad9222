import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import "./chunk-MG3GE3W2.js";

// src/extract/flags/object-map/expressions.ts
import { ts } from "./vendor/ts-morph.js";
function readExpression(node, scope, names) {
  const at = scope.placeOf(node);
  const open = (why) => ({ kind: "open", at, why });
  const inner = (part) => readExpression(part, scope, names);
  if (node.kind === 218 || node.kind === 235 || node.kind === 239)
    return inner(node.expression);
  if (node.kind === 236 || node.kind === 217) return inner(node.expression);
  if (node.kind === 11 || node.kind === 15) return { kind: "value", at, value: node.text };
  if (node.kind === 9) return { kind: "value", at, value: Number(node.text) };
  if (node.kind === 112 || node.kind === 97)
    return { kind: "value", at, value: node.kind === 112 };
  if (node.kind === 106) return { kind: "value", at, value: null };
  if (node.kind === 225) return unary(node, inner(node.operand), at);
  if (node.kind === 210) {
    if (node.elements.some((item) => item.kind === 231 || item.kind === 233))
      return open("the list is put together");
    return { kind: "list", at, items: node.elements.map(inner) };
  }
  if (node.kind === 211) return readObject(node, scope, names);
  if (node.kind === 214 && node.expression.getText() === "Object.freeze" && node.arguments.length === 1)
    return inner(node.arguments[0]);
  if (node.kind === 80) return named(node.text, scope, names) ?? open("it is computed");
  if (node.kind === 212) {
    if (/^(process|import\.meta)\.env\b/.test(node.getText())) return open("it depends on the environment");
    const object = inner(node.expression);
    return object.kind === "map" && object.entries.get(node.name.text)?.part || open("it is computed");
  }
  if (node.kind === 220 || node.kind === 219) return open("it is a function");
  return open(
    /\b(process|import\.meta)\.env\b/.test(node.getText()) ? "it depends on the environment" : "it is computed"
  );
}
function named(name, scope, names) {
  const initializer = scope.constants.get(name);
  if (!initializer || names.has(name) || scope.changed.has(name)) return null;
  return readExpression(initializer, scope, /* @__PURE__ */ new Set([...names, name]));
}
function unary({ operator }, operand, at) {
  if (operand.kind === "value" && operator === 54)
    return { kind: "value", at, value: !operand.value };
  if (operand.kind === "value" && operator === 41 && typeof operand.value === "number")
    return { kind: "value", at, value: -operand.value };
  return { kind: "open", at, why: whyOf(operand) };
}
function whyOf(part) {
  return part.kind === "open" ? part.why : "it is computed";
}
function readObject(node, scope, names) {
  const entries = /* @__PURE__ */ new Map();
  const whole = scope.placeOf(node);
  const hide = (why) => {
    for (const [key, { at }] of entries) entries.set(key, { at, part: { kind: "open", at, why } });
  };
  for (const property of node.properties) {
    const at = scope.placeOf(property.name ?? property);
    if (property.kind === 306) {
      const spread = readExpression(property.expression, scope, names);
      if (spread.kind === "map") for (const [key2, entry] of spread.entries) entries.set(key2, entry);
      else hide("something that is not known is spread over it");
      continue;
    }
    const key = property.name ? keyOf(property.name) : null;
    if (key === null || key === "__proto__") {
      hide("an entry with a computed name may replace it");
      continue;
    }
    const part = property.kind === 304 ? readExpression(property.initializer, scope, names) : property.kind === 305 ? named(property.name.text, scope, names) ?? { kind: "open", at, why: "it is computed" } : { kind: "open", at, why: "it is a function" };
    entries.set(key, { at, part });
  }
  return { kind: "map", at: whole, entries };
}
function keyOf(name) {
  if (name.kind === 80 || (name.kind === 11 || name.kind === 15) || name.kind === 9) return name.text;
  return name.kind === 168 && ts.isStringLiteralLike(name.expression) ? name.expression.text : null;
}

// src/extract/flags/object-map/code.ts
import { ts as ts2 } from "./vendor/ts-morph.js";
function readCode(path, text) {
  const file = ts2.createSourceFile(`/${path}`, text, ts2.ScriptTarget.ESNext, true, kindOf(path));
  const constants = /* @__PURE__ */ new Map();
  for (const statement of file.statements) {
    if (statement.kind === 244 && (statement.declarationList.flags & ts2.NodeFlags.Const) !== 0) {
      for (const { name, initializer } of statement.declarationList.declarations)
        if (name.kind === 80 && initializer) constants.set(name.text, initializer);
    } else if (statement.kind === 278 && !statement.isExportEquals) {
      constants.set("default", statement.expression);
    } else if (isModuleExports(statement)) constants.set("default", statement.expression.right);
  }
  const scope = { constants, changed: changedIn(file), placeOf: (node) => placeOf(path, file, node) };
  return new Map(
    [...constants].map(([name, expression]) => {
      if (!scope.changed.has(name)) return [name, readExpression(expression, scope, /* @__PURE__ */ new Set([name]))];
      return [name, { kind: "open", at: scope.placeOf(expression), why: "it is changed elsewhere in the file" }];
    })
  );
}
function kindOf(path) {
  if (/\.[cm]?ts$/i.test(path)) return ts2.ScriptKind.TS;
  return /\.tsx$/i.test(path) ? ts2.ScriptKind.TSX : ts2.ScriptKind.JSX;
}
function isModuleExports(statement) {
  return statement.kind === 245 && statement.expression.kind === 227 && statement.expression.operatorToken.kind === 64 && /^module\s*\.\s*exports$/.test(statement.expression.left.getText());
}
function changedIn(file) {
  const changed = /* @__PURE__ */ new Set();
  const note = (node) => {
    let root = node;
    while (root.kind === 212 || root.kind === 213) root = root.expression;
    if (root.kind === 80) changed.add(root.text);
  };
  const walk = (node) => {
    if (node.kind === 227 && isAssignment(node.operatorToken.kind)) note(node.left);
    if (node.kind === 221) note(node.expression);
    if ((node.kind === 225 || node.kind === 226) && isStep(node.operator))
      note(node.operand);
    if (node.kind === 214 && /^(Object\.(assign|definePropert(y|ies))|Reflect\.set)$/.test(node.expression.getText())) {
      const [target] = node.arguments;
      if (target) note(target);
    }
    ts2.forEachChild(node, walk);
  };
  walk(file);
  return changed;
}
function isAssignment(kind) {
  return kind >= 64 && kind <= 79;
}
function isStep(operator) {
  return operator === 46 || operator === 47;
}
function placeOf(path, file, node) {
  const position = (offset) => {
    const { line, character } = file.getLineAndCharacterOfPosition(offset);
    return { line: line + 1, column: character + 1 };
  };
  return { path, start: position(node.getStart(file)), end: position(node.getEnd()) };
}
export {
  readCode
};

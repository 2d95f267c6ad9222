import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  writeTemplate
} from "./chunk-7E4BASJG.js";
import "./chunk-CEYXB3KU.js";
import "./chunk-3N45HV6G.js";
import {
  EmbeddedTrouble
} from "./chunk-VD7AFGYE.js";
import {
  nameOf,
  textOf
} from "./chunk-ICXQIJEC.js";
import "./chunk-PS2XND5X.js";
import {
  lineReader
} from "./chunk-NOJI53AH.js";
import "./chunk-WTA4HG7N.js";
import {
  camelName,
  componentName,
  listenerName
} from "./chunk-Q6QXORAX.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-PYE35P5D.js";
import "./chunk-2T5XBO22.js";
import "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";

// src/extract/code/templates/elements.ts
import { ts } from "./vendor/ts-morph.js";
import { parse } from "./vendor/vue-compiler.js";

// src/extract/code/templates/holes.ts
var HOLE = "\uE000";
var PAD = "\uE001";
var FIRST = 57600;
var holeAt = (index) => String.fromCharCode(FIRST + index);
function partsOf(text) {
  return text.split(/(\uE000.\uE001*)/).filter((part) => part !== "").map((part) => part.startsWith(HOLE) ? part.charCodeAt(1) - FIRST : part.replaceAll(PAD, ""));
}

// src/extract/code/templates/lit.ts
import { NodeTypes } from "./vendor/vue-compiler.js";
function writeLit(children, writer) {
  writer.out.write("(<>", children[0]?.loc.start.offset ?? 0);
  for (const child of children) writeChild(child, writer);
  writer.out.write("</>)", children.at(-1)?.loc.end.offset ?? 0);
}
function writeChild(child, writer) {
  const { start, end } = child.loc;
  if (child.type === NodeTypes.ELEMENT) return writeElement(child, writer);
  if (child.type !== NodeTypes.TEXT) return;
  for (const part of partsOf(child.content)) {
    if (typeof part === "number") writeGiven(part, writer);
    else if (part.trim() !== "") writer.out.write(`{${JSON.stringify(part.trim())}}`, start.offset, end.offset);
  }
}
function writeGiven(index, { out, copy, holes }) {
  const given = holes[index];
  out.write("{", given.pos);
  copy(given);
  out.write("}", given.end);
}
function writeElement(element, writer) {
  const { out } = writer;
  const { tag, loc } = element;
  const isComponent = tag.includes("-");
  const name = isComponent ? componentName(tag) : tag;
  if (!/^[\w$.]+$/.test(name)) return element.children.forEach((child) => writeChild(child, writer));
  out.write("<", loc.start.offset);
  out.write(name, loc.start.offset + 1, loc.start.offset + 1 + tag.length);
  for (const prop of element.props) {
    const isPlain = prop.type === NodeTypes.ATTRIBUTE;
    const written = isPlain ? prop.name : prop.rawName ?? "";
    const value = isPlain ? prop.value?.content : prop.exp?.loc.source;
    const stands = (isPlain ? prop.value?.loc : prop.exp?.loc) ?? prop.loc;
    const range = [stands.start.offset, stands.end.offset];
    writeAttribute(nameFor(written, isComponent), value, prop.loc.start.offset, range, writer);
  }
  out.write(">", loc.start.offset);
  for (const child of element.children) writeChild(child, writer);
  out.write(`</${name}>`, loc.end.offset);
}
function nameFor(written, isComponent) {
  if (written.startsWith("@")) return listenerName(written.slice(1));
  const bare = written.replace(/^[.?]/, "");
  if (bare === "class") return "className";
  return isComponent && !/^(aria|data)-/.test(bare) ? camelName(bare) : bare;
}
function writeAttribute(name, value, at, [from, to], writer) {
  const { out, copy, holes } = writer;
  if (!/^[A-Za-z_$][\w$-]*$/.test(name)) return;
  out.write(` ${name}`, at, at + name.length);
  if (value === void 0) return;
  const parts = partsOf(value);
  const [only] = parts;
  if (parts.length === 1 && typeof only === "number") {
    out.write("=", from);
    return writeGiven(only, writer);
  }
  if (parts.every((part) => typeof part === "string")) return out.write(`={${JSON.stringify(parts.join(""))}}`, from, to);
  out.write("={", from);
  out.write("`", from, to);
  for (const part of parts) {
    if (typeof part === "string") {
      out.write(part.replace(/[`\\$]/g, ""), from, to);
      continue;
    }
    out.write("${", from, to);
    copy(holes[part]);
    out.write("}", from, to);
  }
  out.write("`", from, to);
  out.write("}", to);
}

// src/extract/code/templates/elements.ts
function elementsAt(node) {
  if (ts.isTaggedTemplateExpression(node)) return nameOf(node.tag) === "html" ? tagged(node) : null;
  return ts.isPropertyAssignment(node) && textOf(node.name) === "template" && ofComponent(node) ? inline(node) : null;
}
var MOST = 200;
function parsed(text, from) {
  let isBroken = false;
  const root = parse(" ".repeat(from) + text, {
    parseMode: "html",
    comments: false,
    // Lit has no such delimiters, and a line that is left open is the kit's to tell.
    onError: () => void (isBroken = true),
    onWarn: () => {
    }
  });
  return isBroken ? null : root;
}
function tagged({ template }) {
  const from = template.getStart() + 1;
  const source = template.getSourceFile().text;
  const holes = [];
  let text = "";
  if (ts.isTemplateExpression(template)) {
    let done = from;
    for (const { expression, literal } of template.templateSpans) {
      const open = source.lastIndexOf("${", expression.getStart());
      const close = source.indexOf("}", expression.end) + 1;
      if (holes.length === MOST) return null;
      text += source.slice(done, open) + HOLE + holeAt(holes.length) + PAD.repeat(close - open - 2);
      holes.push(expression);
      done = Math.max(close, literal.getStart() + 1);
      text += PAD.repeat(done - close);
    }
    text += source.slice(done, template.end - 1);
  } else text = source.slice(from, template.end - 1);
  const root = text.includes("<") ? parsed(text, from) : null;
  return root && ((out, copy) => writeLit(root.children, { out, copy, holes }));
}
var ESCAPED = /\\(['"`$\\])/g;
var PUT_IN = /\$\{[^}]*\}/g;
function inline({ name, initializer }) {
  if (!ts.isStringLiteralLike(initializer) && !ts.isTemplateExpression(initializer)) return null;
  const from = initializer.getStart() + 1;
  const text = initializer.getText().slice(1, -1).replace(ESCAPED, " $1").replace(PUT_IN, (given) => " ".repeat(given.length));
  const source = initializer.getSourceFile();
  const fail = (message, start, end) => {
    throw new EmbeddedTrouble(message, lineReader(source.fileName, source.text)(start, end));
  };
  const root = parsed(text, from) ?? fail("this template cannot be read", from - 1, initializer.end);
  return (out) => {
    out.copy(name.getStart(), name.end);
    out.write(": ", name.end);
    const writeApart = writeTemplate(root.children, out, fail);
    writeApart((index) => `, shownElsewhere${index}: ($props) => `);
  };
}
function ofComponent({ parent }) {
  const call = parent.parent;
  return ts.isCallExpression(call) && ts.isDecorator(call.parent) && nameOf(call.expression) === "Component";
}
export {
  elementsAt
};

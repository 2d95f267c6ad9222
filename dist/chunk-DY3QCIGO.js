import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  withoutSigns,
  writeTemplate as writeTemplate2
} from "./chunk-ZDT56LJU.js";
import {
  NOT_READ,
  readMembers,
  writeTemplate
} from "./chunk-U7LRDWC3.js";
import "./chunk-CEYXB3KU.js";
import {
  TEMPLATE_EMIT,
  copyCode
} from "./chunk-CSZCM6ZP.js";
import {
  EmbeddedTrouble
} from "./chunk-MAHWS4OD.js";
import "./chunk-HGLT7GTW.js";
import {
  isFunction,
  nameOf,
  textOf,
  unwrap
} from "./chunk-6XRSZYPB.js";
import "./chunk-CH4QBO7L.js";
import {
  camelName,
  componentName,
  lineReader,
  listenerName
} from "./chunk-IR7XPB67.js";
import {
  baseName,
  folderOf
} from "./chunk-WKF3AR7X.js";
import "./chunk-PYE35P5D.js";
import "./chunk-E4KCALTW.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/extract/code/templates/elements.ts
import "./vendor/ts-morph.js";

// src/extract/code/vue/object-component.ts
import { ts as ts2 } from "./vendor/ts-morph.js";

// src/extract/code/vue/template-texts.ts
import "./vendor/ts-morph.js";
var ESCAPED = /\\(['"`$\\])/g;
var BREAK = /\\(?:\r?\n|[nrt])/g;
function writtenIn(expression) {
  const pieces = piecesOf(expression);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last || pieces.every((piece) => piece.isGap)) return null;
  const source = expression.getSourceFile().text;
  let text = "";
  for (const [index, { from, to, isGap }] of pieces.entries()) {
    const before = pieces[index - 1];
    if (before) text += " ".repeat(from - before.to);
    text += isGap ? " ".repeat(to - from) : source.slice(from, to).replace(BREAK, (given) => " ".repeat(given.length)).replace(ESCAPED, " $1");
  }
  return { from: first.from, to: last.to, text, hasGaps: pieces.some((piece) => piece.isGap) };
}
function piecesOf(expression) {
  const value = unwrap(expression);
  if (value.kind === 11 || value.kind === 15) return [{ from: value.getStart() + 1, to: value.end - 1, isGap: false }];
  if (value.kind === 229) {
    const { head, templateSpans } = value;
    const inside = templateSpans.flatMap(({ expression: put, literal }) => [
      { from: put.getStart(), to: put.end, isGap: true },
      { from: literal.getStart() + 1, to: literal.end - (literal.kind === 18 ? 1 : 2), isGap: false }
    ]);
    return [{ from: head.getStart() + 1, to: head.end - 2, isGap: false }, ...inside];
  }
  if (value.kind === 227 && value.operatorToken.kind === 40)
    return [...piecesOf(value.left), ...piecesOf(value.right)];
  const joined = value.kind === 214 && value.expression.kind === 212 && value.expression.name.text === "join" ? unwrap(value.expression.expression) : null;
  if (joined && joined.kind === 210) return joined.elements.flatMap(piecesOf);
  return [{ from: value.getStart(), to: value.end, isGap: true }];
}

// src/extract/code/vue/object-component.ts
import { parse } from "./vendor/vue-compiler.js";
function objectComponent(node) {
  if (!(node.kind === 211)) return null;
  const template = node.properties.find((one) => one.name && textOf(one.name) === "template");
  const written = template && template.kind === 304 ? writtenIn(template.initializer) : null;
  if (!template || !written || !written.text.includes("<") || OTHER_TEXT.test(written.text) || !isOfVue(node))
    return null;
  const root = parsed(written);
  return (out, copy) => write(node, template, { written, root }, { out, copy });
}
var OWN_KEY = /^(props|methods|computed|components|setup|emits|watch|mixins|(before)?(create|mount|update|unmount|destroy)(e?d)?)$/;
var OTHER_KEY = /^(restrict|controller|controllerAs|bindings|link|scope|transclude|bindToController|templateUrl|url)$/;
var OTHER_TEXT = /\sng-[a-z]|\$ctrl\b|\{\{[#/>^!]/;
var MAKES = /^(Vue|createApp|createSSRApp|defineComponent|(Vue|app|vm|vue)\.(component|extend|createApp|defineComponent))$/;
function isOfVue(object) {
  const keys = object.properties.flatMap((one) => one.name ? textOf(one.name) : []);
  if (keys.some((key) => OTHER_KEY.test(key))) return false;
  const { parent } = object;
  const isGiven = (parent.kind === 214 || parent.kind === 215) && parent.expression !== object;
  if (isGiven && MAKES.test(parent.expression.getText())) return true;
  if (isGiven && parent.parent.kind === 171) return false;
  return keys.some((key) => OWN_KEY.test(key)) || object.properties.some(isDataOfEach);
}
var isDataOfEach = (one) => one.name !== void 0 && textOf(one.name) === "data" && (one.kind === 175 || one.kind === 304 && isFunction(one.initializer));
var parsed = ({ text, from }) => parse(" ".repeat(from) + text, { parseMode: "html", comments: false, onError: () => {
}, onWarn: () => {
} });
function write(object, template, { written, root }, { out, copy }) {
  const [at, source] = [object.getStart(), object.getSourceFile().text];
  const members = readMembers(object, 0);
  const name = nameOfObject(object);
  out.write("function ", at);
  if (name) out.write(name.text, name.node?.getStart() ?? at, name.node?.end ?? at + 1);
  out.write("($props) {\n", at);
  if (members.props.length > 0) out.write(`const { ${members.props.join(", ")} } = $props;
`, at);
  out.write("const $options = {", at);
  for (const one of object.properties) {
    if (one === template || one.name && /^(methods|computed|components)$/.test(textOf(one.name))) continue;
    copyCode(source.slice(one.getStart(), one.end), one.getStart(), out, TEMPLATE_EMIT);
    out.write(", ", one.end);
  }
  out.write("};\n", at);
  members.writeMembers(out, copy);
  out.write("\nreturn (", written.from);
  if (!written.hasGaps) writeTemplate(root.children, out);
  else {
    out.write(`<><${NOT_READ} />`, template.getStart(), template.name.end);
    writeTemplate(root.children, out);
    out.write("</>", written.to);
  }
  out.write(");\n}", written.to, object.end);
}
function nameOfObject(object) {
  const own = object.properties.find((one) => one.name && textOf(one.name) === "name");
  if (own && own.kind === 304 && ts2.isStringLiteralLike(own.initializer))
    return { text: componentName(own.initializer.text), node: own.initializer };
  let holder = object.parent;
  let inside = object;
  while (holder.kind === 214 || holder.kind === 218 || holder.kind === 235) {
    const [first] = holder.kind === 214 ? holder.arguments : [];
    if (first && first !== inside && (first.kind === 11 || first.kind === 15))
      return { text: componentName(first.text), node: first };
    if (holder.kind === 214 && nameOf(holder.expression) === "createApp") return { text: "App", node: null };
    [inside, holder] = [holder, holder.parent];
  }
  if (holder.kind === 278) return { text: nameOfScript(object.getSourceFile().fileName), node: null };
  if ((holder.kind === 261 || holder.kind === 304) && holder.initializer) {
    const text = textOf(holder.name);
    return /^[A-Z][\w$]*$/.test(text) ? null : { text: componentName(text), node: holder.name };
  }
  return { text: "App", node: null };
}
function nameOfScript(path) {
  const base = baseName(path).replace(/\.\w+$/, "");
  return componentName(base === "index" ? baseName(folderOf(path)) : base);
}

// src/extract/code/templates/elements.ts
import { parse as parse2 } from "./vendor/vue-compiler.js";

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
  if (node.kind === 216) return nameOf(node.tag) === "html" ? tagged(node) : null;
  if (node.kind === 211) return objectComponent(node);
  return node.kind === 304 && textOf(node.name) === "template" && ofComponent(node) ? inline(node) : null;
}
var MOST = 200;
function parsed2(text, from) {
  let isBroken = false;
  const root = parse2(" ".repeat(from) + text, {
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
  if (template.kind === 229) {
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
  const root = text.includes("<") ? parsed2(text, from) : null;
  return root && ((out, copy) => writeLit(root.children, { out, copy, holes }));
}
var ESCAPED2 = /\\(['"`$\\])/g;
var PUT_IN = /\$\{[^}]*\}/g;
function inline({ name, initializer }) {
  if (!(initializer.kind === 11 || initializer.kind === 15) && !(initializer.kind === 229)) return null;
  const from = initializer.getStart() + 1;
  const text = initializer.getText().slice(1, -1).replace(ESCAPED2, " $1").replace(PUT_IN, (given) => " ".repeat(given.length));
  const source = initializer.getSourceFile();
  const fail = (message, start, end) => {
    throw new EmbeddedTrouble(message, lineReader(source.fileName, source.text)(start, end));
  };
  const root = parsed2(withoutSigns(text), from) ?? fail("this template cannot be read", from - 1, initializer.end);
  return (out) => {
    out.copy(name.getStart(), name.end);
    out.write(": ", name.end);
    const writeApart = writeTemplate2(root.children, out, fail);
    writeApart((index) => `, shownElsewhere${index}: ($props) => `);
  };
}
function ofComponent({ parent }) {
  const call = parent.parent;
  return call.kind === 214 && call.parent.kind === 171 && nameOf(call.expression) === "Component";
}
export {
  elementsAt
};

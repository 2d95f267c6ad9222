import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  firstError,
  parseText
} from "./chunk-XOPFHS63.js";
import {
  EmbeddedTrouble,
  Rewriting
} from "./chunk-VD7AFGYE.js";
import {
  nameOfElement,
  nameOfTemplate
} from "./chunk-EGJ2THYE.js";
import {
  camelName,
  lineReader,
  listenerName
} from "./chunk-OITSLEZ6.js";

// src/extract/code/angular/template-file.ts
import { NodeTypes, parse } from "./vendor/vue-compiler.js";

// src/extract/code/angular/expressions.ts
var PIPE = /(?<!\|)\|(?!\|)\s*[A-Za-z]\w*(\s*:\s*('[^']*'|"[^"]*"|[\w.$]+))*/g;
function codeOf(written) {
  const code = written.replace(PIPE, (pipe) => " ".repeat(pipe.length));
  if (code.trim() === "") return null;
  return firstError(parseText("template.tsx", `(() => { ${code}
 })`)) ? null : code;
}
function valueOf(written) {
  const code = codeOf(written);
  return code !== null && !firstError(parseText("template.tsx", `(${code}
)`)) ? code : null;
}
function addressOf(written) {
  const inside = /^\s*\[\s*(['"])(\/?[\w/-]*)\1\s*((?:,[^[\]{}()]+)*)\]\s*$/.exec(written);
  if (!inside) return null;
  const rest = inside[3].split(",").slice(1);
  const parts = rest.map((part) => /^\s*(['"])([^'"]*)\1\s*$/.exec(part)?.[2] ?? null);
  return rest.reduce(
    (address, part, index) => parts[index] === null ? `${address} + '/' + (${part})` : `${address} + '/${parts[index]}'`,
    `'${inside[2].replace(/\/$/, "")}'`
  ).replace(/' \+ '\//g, "/");
}

// src/extract/code/angular/attributes.ts
var NAME = /^[A-Za-z_$][\w$-]*$/;
var EVENTS = {
  scrolled: "onEndReached",
  ionInfinite: "onIonInfinite",
  ngSubmit: "onSubmit"
};
function writeAttributes(attributes2, isComponent, out) {
  for (const attribute of attributes2) {
    const { name, value, nameLoc, loc } = attribute;
    if (name.startsWith("*") || name.startsWith("#") || name.startsWith("@")) continue;
    const [bound, event] = [
      /^\[\(?(?:attr\.)?([\w-]+)\)?\]$/.exec(name)?.[1],
      /^(?:\(([\w.-]+)\)|on-([\w-]+))$/.exec(name)
    ];
    const written = value?.content ?? "";
    const write = (own, code) => {
      if (!NAME.test(own) || code === null) return;
      out.write(" ", nameLoc.start.offset);
      out.write(own, nameLoc.start.offset, nameLoc.end.offset);
      if (code !== "") out.write(`={${code}}`, value?.loc.start.offset ?? loc.end.offset, loc.end.offset);
    };
    if (event) {
      const said = event[1] ?? event[2];
      const code = codeOf(written);
      write(EVENTS[said] ?? listenerName(said.replaceAll(".", "-")), code && `() => { ${code} }`);
    } else if (bound !== void 0) {
      const isLink = bound === "routerLink";
      write(isLink ? "href" : nameFor(bound, isComponent), (isLink ? addressOf(written) : null) ?? valueOf(written));
    } else if (name === "routerLink") write("href", JSON.stringify(written));
    else write(nameFor(name, isComponent), value ? JSON.stringify(written) : "");
  }
}
function nameFor(name, isComponent) {
  if (name === "class") return "className";
  if (name === "ngModel" || name === "formControlName") return name === "ngModel" ? "modelValue" : "name";
  return isComponent && !/^(aria|data)-/.test(name) ? camelName(name) : name;
}

// src/extract/code/angular/template-file.ts
function readTemplateFile({ path, text }) {
  const place = lineReader(path, text);
  const fail = ({ message, loc }) => {
    const from = loc?.start.offset ?? 0;
    throw new EmbeddedTrouble(message, place(from, Math.max(from, loc?.end.offset ?? 0)));
  };
  const root = parse(text, { parseMode: "html", comments: false, onError: fail, onWarn: () => {
  } });
  const out = new Rewriting(text);
  out.write(`export default function ${nameOfTemplate(path)}($props) {
return (<>`, 0);
  writeChildren(root.children, out);
  out.write("</>);\n}\n", text.length);
  return out.finish();
}
function writeChildren(children, out) {
  for (const child of children) {
    const { start, end } = child.loc;
    if (child.type === NodeTypes.ELEMENT) writeStructured(child, out);
    else if (child.type === NodeTypes.TEXT) {
      const said = child.content.trim();
      if (said !== "") out.write(`{${JSON.stringify(said)}}`, start.offset, end.offset);
    } else if (child.type === NodeTypes.INTERPOLATION) {
      const code = valueOf(child.content.loc.source);
      if (code !== null) out.write(`{${code}}`, start.offset, end.offset);
    }
  }
}
var attributes = ({ props }) => props.filter((prop) => prop.type === NodeTypes.ATTRIBUTE);
function writeStructured(element, out) {
  const { start, end } = element.loc;
  const given = (name) => attributes(element).find((prop) => prop.name === name)?.value?.content;
  const test = given("*ngIf")?.split(/;|\bas\b/)[0];
  const each = /^\s*let\s+(\w+)\s+of\s+([^;]+)/.exec(given("*ngFor") ?? "");
  const [condition, source] = [test === void 0 ? null : valueOf(test), each && valueOf(each[2])];
  if (condition !== null) out.write(`{(${condition}) && (<>`, start.offset);
  if (source) out.write(`{(${source}).map((${each[1]}) => (<>`, start.offset);
  writeElement(element, out);
  if (source) out.write("</>))}", end.offset);
  if (condition !== null) out.write("</>)}", end.offset);
}
var BARE = /^(ng-container|ng-template|ng-content)$/;
function writeElement(element, out) {
  const { tag, loc } = element;
  const isBare = BARE.test(tag);
  const name = isBare ? "" : tag.includes("-") ? nameOfElement(tag) : tag;
  out.write("<", loc.start.offset);
  out.write(name, loc.start.offset + 1, loc.start.offset + 1 + tag.length);
  if (!isBare) writeAttributes(attributes(element), tag.includes("-"), out);
  out.write(">", loc.start.offset);
  writeChildren(element.children, out);
  out.write(`</${name}>`, loc.end.offset);
}

export {
  readTemplateFile,
  writeChildren
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  endsWithParent
} from "./chunk-CEYXB3KU.js";
import {
  EmbeddedTrouble
} from "./chunk-MAHWS4OD.js";
import {
  firstError,
  parseText
} from "./chunk-MRBSQRHL.js";
import {
  Rewriting
} from "./chunk-HBLERRPA.js";
import {
  nameOfElement,
  nameOfTemplate
} from "./chunk-F3XYJTMF.js";
import {
  camelName,
  componentName,
  lineReader,
  listenerName
} from "./chunk-VCMRK5ZB.js";

// src/extract/code/angular/template-file.ts
import { ErrorCodes, NodeTypes as NodeTypes3, parse } from "./vendor/vue-compiler.js";

// src/extract/code/angular/attributes.ts
import { NodeTypes } from "./vendor/vue-compiler.js";

// src/extract/code/angular/expressions.ts
import { ts } from "./vendor/ts-morph.js";
var CLOSES = /[)\]},;]/;
var OPENS = /[([{]/;
function withoutPipes(written) {
  let code = "";
  let quote = "";
  let depth = 0;
  let pipeAt = null;
  for (let index = 0; index < written.length; index++) {
    const sign = written[index];
    if (quote) quote = sign === quote ? "" : quote;
    else if (/['"`]/.test(sign)) quote = sign;
    else if (CLOSES.test(sign)) {
      if (pipeAt !== null && depth <= pipeAt) pipeAt = null;
      if (/[)\]}]/.test(sign)) depth--;
    } else if (OPENS.test(sign)) depth++;
    else if (sign === "|" && written[index - 1] !== "|" && written[index + 1] !== "|") pipeAt ??= depth;
    code += pipeAt === null ? sign : " ";
  }
  return code;
}
var KEPT = /(?<![\w$.])(break|case|catch|class|continue|default|delete|do|enum|export|extends|finally|for|function|import|new|return|super|switch|throw|try|var|while|with)(?![\w$])/g;
var NONE = /* @__PURE__ */ new Set();
var isKept = (name) => name.search(KEPT) === 0;
var declarableAs = (name) => isKept(name) ? `${name}_` : name;
var withoutKept = (code, declares) => code.split(/('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)/).map(
  (part, index) => index % 2 === 1 ? part : part.replace(KEPT, (name, _, at, all) => {
    if (/^\s*:/.test(all.slice(at + name.length)) && /[{,]\s*$/.test(all.slice(0, at))) return name;
    return declares.has(name) ? declarableAs(name) : `this.${name}`;
  })
).join("");
var codeIn = (written, declares) => withoutKept(withoutPipes(written), declares);
function heldIn(code) {
  const ast = parseText("template.tsx", `(${code}
)`);
  const [statement, ...more] = ast.statements;
  if (firstError(ast) || more.length > 0 || !statement || !ts.isExpressionStatement(statement)) return null;
  return ts.isParenthesizedExpression(statement.expression) ? statement.expression.expression : null;
}
function codeOf(written, declares = NONE) {
  const code = codeIn(written, declares);
  if (code.trim() === "") return "";
  const held = heldIn(`() => { ${code}
 }`);
  return held && ts.isArrowFunction(held) ? code : null;
}
function valueOf(written, declares = NONE) {
  const code = codeIn(written, declares);
  return code.trim() !== "" && heldIn(code) ? code : null;
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
var MARKUP = /^(innerHTML|innerHtml|innerText|textContent)$/;
var attributesOf = ({ props }) => props.filter((prop) => prop.type === NodeTypes.ATTRIBUTE);
function writeAttributes(attributes, isComponent, out, { refuse, declares }) {
  for (const attribute of attributes) {
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
      const code = codeOf(written, declares) ?? refuse(attribute);
      write(EVENTS[said] ?? listenerName(said.replaceAll(".", "-")), `() => { ${code} }`);
    } else if (bound !== void 0) {
      const isLink = bound === "routerLink";
      if (MARKUP.test(bound)) {
        const shown = valueOf(written, declares);
        write("dangerouslySetInnerHTML", shown && `{ __html: ${shown} }`);
        continue;
      }
      write(
        isLink ? "href" : nameFor(bound, isComponent),
        (isLink ? addressOf(written) : null) ?? valueOf(written, declares)
      );
    } else if (name === "routerLink") write("href", JSON.stringify(written));
    else write(nameFor(name, isComponent), value ? JSON.stringify(written) : "");
  }
}
function nameFor(name, isComponent) {
  if (name === "class") return "className";
  if (name === "ngModel" || name === "formControlName") return name === "ngModel" ? "modelValue" : "name";
  return isComponent && !/^(aria|data)-/.test(name) ? camelName(name) : name;
}

// src/extract/code/angular/named-parts.ts
import { NodeTypes as NodeTypes2 } from "./vendor/vue-compiler.js";
function referenceOf({ props }) {
  for (const prop of props) {
    const written = prop.type === NodeTypes2.ATTRIBUTE ? prop.name : prop.rawName ?? "";
    if (written.startsWith("#")) return written.slice(1);
  }
  return null;
}
var TAKES = /^let-/;
function isShownElsewhere(element, all) {
  if (element.tag !== "ng-template") return false;
  const reference = referenceOf(element);
  if (reference === null || !attributesOf(element).every(({ name }) => TAKES.test(name))) return false;
  return !names(all, new RegExp(`(?<![\\w$.])${reference}(?![\\w$])`));
}
var names = (children, reference) => children.some(
  (child) => child.type === NodeTypes2.ELEMENT && (attributesOf(child).some(({ value }) => value && reference.test(value.content)) || names(child.children, reference))
);

// src/extract/code/angular/template-file.ts
function readTemplateFile({ path, text }) {
  const place = lineReader(path, text);
  const fail = (message, from, to) => {
    throw new EmbeddedTrouble(message, place(from, Math.max(from, to)));
  };
  const onError = (error) => {
    if (error.code === ErrorCodes.DUPLICATE_ATTRIBUTE || endsWithParent(error, text)) return;
    fail(error.message, error.loc?.start.offset ?? 0, error.loc?.end.offset ?? 0);
  };
  const root = parse(text, { parseMode: "html", comments: false, onError, onWarn: () => {
  } });
  const out = new Rewriting(text);
  const first = root.children.find((child) => child.type === NodeTypes3.ELEMENT);
  const at = first?.loc.start.offset ?? 0;
  out.write("export default function ", at);
  out.write(nameOfTemplate(path), at, first ? at + 1 + first.tag.length : at);
  out.write("($props) {\nreturn ", at);
  const writeApart = writeTemplate(root.children, out, fail);
  out.write(";\n}\n", text.length);
  writeApart((index, tag) => `let ${tag};
export const shownElsewhere${index} = ($props) => `, ";\n");
  return out.finish();
}
function writeTemplate(children, out, fail) {
  const refuse = ({ name, loc }) => fail(`the expression of ${name} cannot be read`, loc.start.offset, loc.end.offset);
  const apart = [];
  const writing = {
    out,
    refuse,
    isApart: (element) => isShownElsewhere(element, children),
    declares: /* @__PURE__ */ new Set(),
    apart
  };
  writeFragment(children, writing);
  return (before, after = "") => {
    for (let index = 0; index < apart.length; index++) {
      const element = apart[index];
      out.write(before(index, tagFor(element)), element.loc.start.offset);
      writeFragment(element.children, writing);
      out.write(after, element.loc.end.offset);
    }
  };
}
function writeFragment(children, writing) {
  writing.out.write("(<>", children[0]?.loc.start.offset ?? 0);
  writeChildren(children, writing);
  writing.out.write("</>)", children.at(-1)?.loc.end.offset ?? 0);
}
function writeChildren(children, writing) {
  for (const child of children) {
    const { start, end } = child.loc;
    if (child.type === NodeTypes3.ELEMENT) writeStructured(child, writing);
    else if (child.type === NodeTypes3.TEXT) {
      const said = child.content.trim();
      if (said !== "") writing.out.write(`{${JSON.stringify(said)}}`, start.offset, end.offset);
    } else if (child.type === NodeTypes3.INTERPOLATION) {
      const code = valueOf(child.content.loc.source, writing.declares);
      if (code !== null) writing.out.write(`{${code}}`, start.offset, end.offset);
    }
  }
}
function writeStructured(element, writing) {
  const { out } = writing;
  const { start, end } = element.loc;
  if (writing.isApart(element)) {
    writing.apart.push(element);
    out.write(`<${tagFor(element)} />`, start.offset, end.offset);
    return;
  }
  const given = (name) => attributesOf(element).find((prop) => prop.name === name);
  const shown = given("*ngIf") ?? given("[ngIf]");
  const test = shown?.value?.content.split(/;|\bas\b/)[0] ?? "";
  const condition = shown && (valueOf(test, writing.declares) ?? writing.refuse(shown));
  const each = /^\s*let\s+(\w+)\s+of\s+([^;]+)/.exec(given("*ngFor")?.value?.content ?? "");
  const source = each && valueOf(each[2], writing.declares);
  const item = each?.[1] ?? "";
  const inside = isKept(item) ? { ...writing, declares: /* @__PURE__ */ new Set([...writing.declares, item]) } : writing;
  if (condition) out.write(`{(${condition}) && (<>`, start.offset);
  if (source) out.write(`{(${source}).map((${declarableAs(item)}) => (<>`, start.offset);
  writeElement(element, inside);
  if (source) out.write("</>))}", end.offset);
  if (condition) out.write("</>)}", end.offset);
}
var tagFor = (element) => `${componentName(referenceOf(element))}Template`;
var BARE = /^(ng-container|ng-template|ng-content)$/;
function writeElement(element, writing) {
  const { out } = writing;
  const { tag, loc } = element;
  const isBare = BARE.test(tag);
  const name = isBare ? "" : tag.includes("-") ? nameOfElement(tag) : tag;
  out.write("<", loc.start.offset);
  out.write(name, loc.start.offset + 1, loc.start.offset + 1 + tag.length);
  if (!isBare) writeAttributes(attributesOf(element), tag.includes("-"), out, writing);
  out.write(">", loc.start.offset);
  writeChildren(element.children, writing);
  out.write(`</${name}>`, loc.end.offset);
}

export {
  readTemplateFile,
  writeTemplate
};

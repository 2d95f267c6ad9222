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
} from "./chunk-HGLT7GTW.js";
import {
  Rewriting
} from "./chunk-6XRSZYPB.js";
import {
  nameOfElement,
  nameOfTemplate
} from "./chunk-CH4QBO7L.js";
import {
  camelName,
  componentName,
  lineReader,
  listenerName
} from "./chunk-IR7XPB67.js";

// src/extract/code/angular/template-file.ts
import { ErrorCodes, NodeTypes as NodeTypes4, parse } from "./vendor/vue-compiler.js";

// src/extract/code/angular/attributes.ts
import { NodeTypes } from "./vendor/vue-compiler.js";

// src/extract/code/angular/expressions.ts
import "./vendor/ts-morph.js";
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
  if (firstError(ast) || more.length > 0 || !statement || !(statement.kind === 245)) return null;
  return statement.expression.kind === 218 ? statement.expression.expression : null;
}
function codeOf(written, declares = NONE) {
  const code = codeIn(written, declares);
  if (code.trim() === "") return "";
  const held = heldIn(`() => { ${code}
 }`);
  return held && held.kind === 220 ? code : null;
}
function valueOf(written, declares = NONE) {
  const code = codeIn(written, declares);
  return code.trim() !== "" && heldIn(code) ? code : null;
}
var BEFORE = "(".length;
function addressOf(written, declares = NONE) {
  const code = codeIn(written, declares);
  const list = heldIn(code);
  if (!list || !(list.kind === 210)) return null;
  const [first, ...rest] = list.elements;
  if (!first || !(first.kind === 11) || !/^\/?[\w/-]*$/.test(first.text)) return null;
  return rest.filter((part) => !(part.kind === 211)).reduce(
    (address, part) => part.kind === 11 ? `${address} + '/${part.text.replaceAll("'", "")}'` : `${address} + '/' + (${code.slice(part.pos - BEFORE, part.end - BEFORE)})`,
    `'${first.text.replace(/\/$/, "")}'`
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
        (isLink ? addressOf(written, declares) : null) ?? valueOf(written, declares)
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

// src/extract/code/angular/block-signs.ts
var ANGLE = "\uE000";
var BRACE = "\uE001";
var HEAD = /(?<![\w.@])@(else\s+if|if|else|for|empty|switch|case|default|defer|placeholder|loading|error)\b\s*/g;
var LONGEST = 2e3;
function withoutSigns(text) {
  if (!text.includes("@")) return text;
  let plain = "";
  let done = 0;
  for (const { index, 0: head } of text.matchAll(HEAD)) {
    if (index < done) continue;
    const open = braceAfter(text, index + head.length);
    if (open === null) continue;
    plain += text.slice(done, index) + text.slice(index, open).replaceAll("<", ANGLE) + BRACE;
    done = open + 1;
  }
  return plain + text.slice(done);
}
function braceAfter(text, from) {
  let at = from;
  if (text[at] === "(") {
    let depth = 0;
    let quote = "";
    const last = Math.min(text.length, from + LONGEST);
    for (; at < last; at++) {
      const sign = text[at];
      if (quote) quote = sign === quote ? "" : quote;
      else if (/['"`]/.test(sign)) quote = sign;
      else if (sign === "(") depth++;
      else if (sign === ")" && --depth === 0) break;
    }
    if (at === last) return null;
    at++;
  }
  while (/\s/.test(text[at] ?? "")) at++;
  return text[at] === "{" ? at : null;
}
var withSigns = (text) => text.replaceAll(ANGLE, "<").replaceAll(BRACE, "{");
var TOKEN = new RegExp(
  `(?<![\\w.@])@(else\\s+if|[a-z]+)\\s*(\\([^${BRACE}]{0,${LONGEST}}\\))?\\s*${BRACE}|(?<![\\w.@])@let\\s+([\\w$]+)\\s*=([^;]*);|[{}]`,
  "g"
);

// src/extract/code/angular/blocks.ts
import { NodeTypes as NodeTypes2 } from "./vendor/vue-compiler.js";
var COMMENT = /<!--[\s\S]*?(-->|$)/g;
function partsOf(children) {
  const all = [];
  const open = [];
  const here = () => open.findLast((one) => one !== null)?.parts ?? all;
  for (const child of children) {
    if (child.type !== NodeTypes2.TEXT || !/[{}@]/.test(child.loc.source)) {
      here().push(child);
      continue;
    }
    const start = child.loc.start.offset;
    const source = child.loc.source.replace(COMMENT, (given) => " ".repeat(given.length));
    let done = 0;
    const say = (to) => {
      const text = source.slice(done, to).replace(/\s+/g, " ").trim();
      if (text !== "") here().push({ type: "said", text: withSigns(text), from: start + done, to: start + to });
    };
    for (const { index, 0: token, 1: name, 2: given, 3: named, 4: value } of source.matchAll(TOKEN)) {
      const end = index + token.length;
      const closed = token === "}" ? open.pop() : void 0;
      if (token === "{") open.push(null);
      if (token === "{" || token === "}" && !closed) continue;
      if (closed) open.push(closed);
      say(index);
      if (closed) open.pop().to = start + end;
      done = end;
      if (named !== void 0) here().push({ type: "named", name: named, value, from: start + index });
      else if (name !== void 0) {
        const block = {
          type: "block",
          name: name.replace(/\s+/g, " "),
          given: withSigns(given?.slice(1, -1) ?? ""),
          from: start + index,
          to: start + end,
          parts: []
        };
        here().push(block);
        open.push(block);
      }
    }
    say(source.length);
  }
  return all;
}

// src/extract/code/angular/named-parts.ts
import { NodeTypes as NodeTypes3 } from "./vendor/vue-compiler.js";
function referenceOf({ props }) {
  for (const prop of props) {
    const written = prop.type === NodeTypes3.ATTRIBUTE ? prop.name : prop.rawName ?? "";
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
  (child) => child.type === NodeTypes3.ELEMENT && (attributesOf(child).some(({ value }) => value && reference.test(value.content)) || names(child.children, reference))
);

// src/extract/code/angular/parts.ts
function writeParts(parts, writing, writeNode2) {
  const { out } = writing;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (part.type === "said") out.write(`{${JSON.stringify(part.text)}}`, part.from, part.to);
    else if (part.type === "named") {
      const rest = parts.slice(at + 1);
      if (writesNamed(part, rest, writing, writeNode2)) return;
    } else if (part.type === "block") {
      const chain = [part, ...alternativesOf(parts, at)];
      at = parts.indexOf(chain.at(-1));
      writeChain(chain, writing, writeNode2);
    } else writeNode2(part, writing);
  }
}
var FOLLOWS = {
  if: /^else( if)?$/,
  for: /^empty$/,
  defer: /^(placeholder|loading|error)$/
};
function alternativesOf(parts, from) {
  const follows = FOLLOWS[parts[from].name];
  const found = [];
  for (const part of parts.slice(from + 1)) {
    if (isBlank(part)) continue;
    if (!follows || part.type !== "block" || !follows.test(part.name)) break;
    found.push(part);
  }
  return found;
}
var isBlank = (part) => typeof part.type === "number" && part.loc.source.trim() === "";
function writeChain(chain, writing, writeNode2) {
  const [first] = chain;
  if (first.name === "if") writeChoice(chain, writing, writeNode2);
  else if (first.name === "for") writeRepeated(chain, writing, writeNode2);
  else if (first.name === "switch") writeSwitch(first, writing, writeNode2);
  else for (const one of chain) writeBody(one, writing, writeNode2);
}
function writeBody({ parts, from, to }, writing, writeNode2) {
  writing.out.write("<>", from);
  writeParts(parts, writing, writeNode2);
  writing.out.write("</>", to);
}
var UNKNOWN = "$unknown";
function writeChoice(chain, writing, writeNode2) {
  const { out, declares } = writing;
  const [first] = chain;
  out.write("{", first.from);
  for (const [index, block] of chain.entries()) {
    const isLast = index === chain.length - 1;
    if (block.name !== "else") {
      const test = valueOf(block.given.split(/;\s*as\b/)[0], declares) ?? UNKNOWN;
      out.write(`(${test}) ${chain.length === 1 ? "&&" : "?"} `, block.from);
    }
    writeBody(block, writing, writeNode2);
    if (chain.length > 1) out.write(isLast ? block.name === "else" ? "" : " : null" : " : ", block.to);
  }
  out.write("}", first.from);
}
var EACH = /^\s*([\w$]+)\s+of\s+([^;]+)/;
function writeRepeated([block, ...others], writing, writeNode2) {
  const { out, declares } = writing;
  const { given, from, to } = block;
  const [, item = "", written = ""] = EACH.exec(given) ?? [];
  const source = valueOf(written, declares) ?? UNKNOWN;
  const inside = isKept(item) ? { ...writing, declares: /* @__PURE__ */ new Set([...declares, item]) } : writing;
  out.write(`{(${source}).map((${item === "" ? "$item" : declarableAs(item)}) => (`, from);
  writeBody(block, inside, writeNode2);
  out.write("))}", to);
  for (const one of others) {
    out.write(`{(${source}).length === 0 && `, one.from);
    writeBody(one, writing, writeNode2);
    out.write("}", one.to);
  }
}
function writeSwitch({ given, parts }, writing, writeNode2) {
  const { out, declares } = writing;
  const asked = valueOf(given, declares) ?? UNKNOWN;
  for (const part of parts) {
    if (part.type !== "block") continue;
    const isOther = part.name === "default";
    if (!isOther) out.write(`{(${asked}) === (${valueOf(part.given, declares) ?? UNKNOWN}) && `, part.from);
    writeBody(part, writing, writeNode2);
    if (!isOther) out.write("}", part.to);
  }
}
function writesNamed({ name, value, from }, rest, writing, writeNode2) {
  const { out, declares } = writing;
  const code = valueOf(value, declares);
  if (code === null) return false;
  const inside = isKept(name) ? { ...writing, declares: /* @__PURE__ */ new Set([...declares, name]) } : writing;
  out.write(`{(() => { const ${declarableAs(name)} = ${code}; return (<>`, from);
  writeParts(rest, inside, writeNode2);
  out.write("</>); })()}", from);
  return true;
}

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
  const root = parse(withoutSigns(text), { parseMode: "html", comments: false, onError, onWarn: () => {
  } });
  const out = new Rewriting(text);
  const first = root.children.find((child) => child.type === NodeTypes4.ELEMENT);
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
var writeChildren = (children, writing) => writeParts(partsOf(children), writing, writeNode);
function writeNode(child, writing) {
  const { start, end } = child.loc;
  if (child.type === NodeTypes4.ELEMENT) writeStructured(child, writing);
  else if (child.type === NodeTypes4.TEXT) {
    const said = child.content.trim();
    if (said !== "") writing.out.write(`{${JSON.stringify(said)}}`, start.offset, end.offset);
  } else if (child.type === NodeTypes4.INTERPOLATION) {
    const code = valueOf(child.content.loc.source, writing.declares);
    if (code !== null) writing.out.write(`{${code}}`, start.offset, end.offset);
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
  const each = eachOf(element);
  const source = each && valueOf(each[2], writing.declares);
  const item = each?.[1] ?? "";
  const inside = isKept(item) ? { ...writing, declares: /* @__PURE__ */ new Set([...writing.declares, item]) } : writing;
  if (condition) out.write(`{(${condition}) && (<>`, start.offset);
  if (source) out.write(`{(${source}).map((${declarableAs(item)}) => (<>`, start.offset);
  writeElement(element, inside);
  if (source) out.write("</>))}", end.offset);
  if (condition) out.write("</>)}", end.offset);
}
var REPEATS = /^\*\w*For$/i;
function eachOf(element) {
  const all = attributesOf(element);
  const short = all.find(({ name }) => REPEATS.test(name))?.value?.content;
  const [list, item] = [
    all.find(({ name }) => name === "[ngForOf]")?.value?.content,
    all.find(({ name, value }) => name.startsWith("let-") && !value)
  ];
  return EACH2.exec(short ?? (list && item ? `let ${item.name.slice(4)} of ${list}` : ""));
}
var EACH2 = /^\s*let\s+(\w+)\s+of\s+([^;]+)/;
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
  withoutSigns,
  readTemplateFile,
  writeTemplate
};

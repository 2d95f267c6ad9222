import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  eachNode
} from "./chunk-B6M7IY5T.js";
import {
  camelName,
  componentName,
  listenerName
} from "./chunk-Q6QXORAX.js";

// src/extract/code/vue/without-angles.ts
import { ts } from "./vendor/ts-morph.js";
function withoutAngles(text) {
  if (!ANGLE.test(text)) return text;
  const ast = ts.createSourceFile("/script.ts", text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  const ranges = [];
  eachNode(ast, (node) => {
    if (ts.isTypeAssertionExpression(node)) ranges.push([node.getStart(ast), node.expression.pos]);
    else if (ts.isArrowFunction(node) && node.typeParameters)
      ranges.push([node.typeParameters.pos - 1, text.indexOf(">", node.typeParameters.end) + 1]);
  });
  return ranges.reduce(
    (plain, [from, to]) => plain.slice(0, from) + plain.slice(from, to).replace(/[^\n\r]/g, " ") + plain.slice(to),
    text
  );
}
var ANGLE = /(?:^|[=(,:?&|[{;>]|\b(?:async|return|await))\s*<\s*[A-Za-z_$]/m;

// src/extract/code/vue/attributes.ts
import { ElementTypes, NodeTypes } from "./vendor/vue-compiler.js";

// src/extract/code/vue/expressions.ts
var TEMPLATE_EMIT = String.raw`(?:this\.)?\$?emit`;
function copyExpression(expression, out) {
  const { start, end, source } = expression.loc;
  const content = "content" in expression && typeof expression.content === "string" ? expression.content : source;
  if (content === source) copyCode(source, start.offset, out, TEMPLATE_EMIT);
  else out.write(content, start.offset, end.offset);
}
function copyCode(code, offset, out, emit) {
  let done = 0;
  if (emit !== null) {
    for (const call of code.matchAll(new RegExp(String.raw`(?<![\w$.])${emit}\(\s*(['"\`])([\w:-]+)\1\s*,?`, "g"))) {
      out.copy(offset + done, offset + call.index);
      const event = call[2].replaceAll(":", "-");
      out.write(`$props.${listenerName(event)}(`, offset + call.index, offset + call.index + call[0].length);
      done = call.index + call[0].length;
    }
  }
  out.copy(offset + done, offset + code.length);
}

// src/extract/code/vue/attributes.ts
var ELSEWHERE = /^(if|else|else-if|for|show|slot|html|text|pre|once|memo|cloak)$/;
var NAME = /^[A-Za-z_$][\w$-]*$/;
function writeAttributes(element, out) {
  const isComponent = element.tagType === ElementTypes.COMPONENT;
  for (const prop of element.props) {
    if (prop.type === NodeTypes.ATTRIBUTE) writeStatic(prop, isComponent, out);
    else if (prop.name === "on") writeListener(prop, out);
    else if (!ELSEWHERE.test(prop.name)) writeBound(prop, isComponent, out);
  }
}
function propName(name, isComponent) {
  if (name === "class") return "className";
  return isComponent && !/^(aria|data)-/.test(name) ? camelName(name) : name;
}
function writeStatic({ name, value, nameLoc }, isComponent, out) {
  const own = propName(name, isComponent);
  if (!NAME.test(own)) return;
  out.write(" ", nameLoc.start.offset);
  out.write(own, nameLoc.start.offset, nameLoc.end.offset);
  if (value) out.write(`={${JSON.stringify(value.content)}}`, value.loc.start.offset, value.loc.end.offset);
}
var fixedName = ({ arg }) => arg && arg.isStatic ? arg.content : null;
function writeBound(prop, isComponent, out) {
  const { name, arg, exp, loc } = prop;
  const [from, to] = [loc.start.offset, loc.end.offset];
  if (name === "bind" && (!arg || fixedName(prop) === null)) {
    out.write(" {...(", from);
    if (!arg && exp) copyExpression(exp, out);
    else out.write("$unknown", from, to);
    return out.write(")}", to);
  }
  const fixed = fixedName(prop) ?? "";
  const own = name === "bind" ? propName(fixed, isComponent) : name === "model" ? fixed || "modelValue" : camelName(name);
  if (!NAME.test(own)) return;
  out.write(" ", from);
  out.write(own, from, exp ? Math.max(from, exp.loc.start.offset - 2) : to);
  if (exp) {
    out.write("={", from);
    copyExpression(exp, out);
    out.write("}", to);
  } else if (name === "bind") out.write(`={${camelName(fixed)}}`, from, to);
}
var PATH = /^\s*[A-Za-z_$][\w$]*(\s*\??\.\s*[\w$]+|\s*\[[^\]]*\])*\s*$/;
var FUNCTION = /^\s*(async\b\s*)?(\([^)]*\)|[\w$]+)\s*(:[^=]+)?=>|^\s*(async\s+)?function\b/;
function writeListener(prop, out) {
  const { exp, loc } = prop;
  const event = fixedName(prop);
  const name = event === null ? null : listenerName(event);
  const [from, to] = [loc.start.offset, loc.end.offset];
  if (exp && name === null) return out.write(" {...$unknown}", from, to);
  if (!exp || name === null || !NAME.test(name)) return;
  out.write(" ", from);
  out.write(name, from, prop.arg.loc.end.offset);
  const isHandler = PATH.test(exp.loc.source) || FUNCTION.test(exp.loc.source);
  out.write(isHandler ? "={" : "={() => {", from);
  copyExpression(exp, out);
  out.write(isHandler ? "}" : "}}", to);
}

// src/extract/code/vue/template.ts
import { ElementTypes as ElementTypes2, NodeTypes as NodeTypes2 } from "./vendor/vue-compiler.js";
var NOT_FOLLOWED = "$NotFollowed";
var NOT_READ = "$NotRead";
function writeTemplate(children, out) {
  out.write("<>", children[0]?.loc.start.offset ?? 0);
  writeChildren(children, out);
  out.write("</>", children.at(-1)?.loc.end.offset ?? 0);
}
function writeChildren(children, out) {
  for (let at = 0; at < children.length; at++) {
    const child = children[at];
    if (child.type === NodeTypes2.ELEMENT) {
      const chain = [child, ...alternativesOf(children, at)];
      at = children.indexOf(chain.at(-1));
      writeChain(chain, out);
    } else if (child.type === NodeTypes2.TEXT) {
      if (child.content.trim() !== "") {
        const { start, end } = child.loc;
        out.write(`{${JSON.stringify(child.content.trim())}}`, start.offset, end.offset);
      }
    } else if (child.type === NodeTypes2.INTERPOLATION && child.content.loc.source.trim() !== "") {
      out.write("{", child.loc.start.offset);
      copyExpression(child.content, out);
      out.write("}", child.loc.end.offset);
    }
  }
}
var directive = ({ props }, ...names) => props.find((prop) => prop.type === NodeTypes2.DIRECTIVE && names.includes(prop.name));
function alternativesOf(children, from) {
  const found = [];
  if (!directive(children[from], "if")) return found;
  for (const child of children.slice(from + 1)) {
    if (child.type === NodeTypes2.COMMENT || child.type === NodeTypes2.TEXT && child.content.trim() === "") continue;
    if (child.type !== NodeTypes2.ELEMENT || !directive(child, "else", "else-if")) break;
    found.push(child);
    if (directive(child, "else")) break;
  }
  return found;
}
function writeChain(chain, out) {
  const [first] = chain;
  const start = first.loc.start.offset;
  const test = directive(first, "if", "show");
  if (chain.length === 1 && !test?.exp) return writeRepeated(first, out);
  out.write("{", start);
  for (const [index, element] of chain.entries()) {
    const at = element.loc.start.offset;
    const condition = directive(element, "if", "else-if", "show")?.exp;
    if (condition) {
      out.write("(", at);
      copyExpression(condition, out);
      out.write(chain.length === 1 ? ") && " : ") ? ", at);
    }
    out.write("<>", at);
    writeRepeated(element, out);
    out.write("</>", element.loc.end.offset);
    if (chain.length > 1 && condition) out.write(index === chain.length - 1 ? " : null" : " : ", at);
  }
  out.write("}", start);
}
function writeRepeated(element, out) {
  const each = directive(element, "for")?.forParseResult;
  if (!each) return writeElement(element, out);
  const at = element.loc.start.offset;
  out.write("{(", at);
  copyExpression(each.source, out);
  out.write(").map((", at);
  for (const [index, name] of [each.value, each.key, each.index].entries()) {
    if (index > 0 && name) out.write(", ", at);
    if (name) copyExpression(name, out);
    else if (index === 0) out.write("$item", at);
  }
  out.write(") => <>", at);
  writeElement(element, out);
  out.write("</>)}", element.loc.end.offset);
}
function writeElement(element, out) {
  const { start, end } = element.loc;
  const isBare = element.tagType === ElementTypes2.TEMPLATE || element.tagType === ElementTypes2.SLOT;
  const name = isBare ? "" : tagOf(element);
  out.write("<", start.offset);
  out.write(name, start.offset + 1, start.offset + 1 + element.tag.length);
  if (!isBare) writeAttributes(element, out);
  out.write(">", start.offset);
  for (const { name: way, exp, loc } of directives(element)) {
    if (!exp || !/^(html|text)$/.test(way)) continue;
    out.write("{", loc.start.offset);
    copyExpression(exp, out);
    out.write("}", loc.end.offset);
  }
  writeSlot(element, out);
  out.write(`</${name}>`, end.offset);
}
var directives = ({ props }) => props.filter((prop) => prop.type === NodeTypes2.DIRECTIVE);
function writeSlot(element, out) {
  const given = directive(element, "slot")?.exp;
  const at = element.loc.start.offset;
  if (given) {
    out.write("{(", at);
    copyExpression(given, out);
    out.write(") => <>", at);
  }
  writeChildren(element.children, out);
  if (given) out.write("</>}", element.loc.end.offset);
}
function tagOf(element) {
  const { tag } = element;
  if (tag === "component" || tag === "Component") {
    const is = element.props.find(
      (prop) => prop.type === NodeTypes2.ATTRIBUTE ? prop.name === "is" : prop.name === "bind" && prop.arg?.loc.source === "is"
    );
    const written = is?.type === NodeTypes2.ATTRIBUTE ? is.value?.content : is?.exp?.loc.source.trim();
    const named = (written && CHOSEN.exec(written)?.[1]) ?? written;
    return named && /^[A-Za-z][\w-]*$/.test(named) ? nativeOr(named) : NOT_FOLLOWED;
  }
  if (element.tagType !== ElementTypes2.COMPONENT) return tag;
  return /^[A-Za-z][\w$]*(\.[\w$]+)+$/.test(tag) ? tag : componentName(tag);
}
var CHOSEN = /\?\s*['"]([\w-]+)['"]\s*:\s*['"][\w-]+['"]$/;
var nativeOr = (name) => /^[a-z]+[0-9]?$/.test(name) ? name : componentName(name);

export {
  withoutAngles,
  TEMPLATE_EMIT,
  copyCode,
  NOT_FOLLOWED,
  NOT_READ,
  writeTemplate
};

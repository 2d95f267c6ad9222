import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  TEMPLATE_EMIT,
  copyCode,
  copyExpression,
  tagChosen,
  writeChosen
} from "./chunk-CSZCM6ZP.js";
import {
  isFunction,
  textOf,
  unwrap
} from "./chunk-6XRSZYPB.js";
import {
  camelName,
  componentName,
  listenerName
} from "./chunk-IR7XPB67.js";

// src/extract/code/vue/options-script.ts
import { ts as ts2 } from "./vendor/ts-morph.js";

// src/extract/code/vue/props.ts
import { ts } from "./vendor/ts-morph.js";
function declaredProps({ name, call }, ast) {
  const [first, second] = call.arguments;
  if (name === "withDefaults") {
    const inner = first && unwrap(first);
    if (!inner || !(inner.kind === 214)) return null;
    return { names: typedNames(inner.typeArguments?.[0], ast), defaults: second ?? null };
  }
  if (name !== "defineProps") return null;
  if (!first) return { names: typedNames(call.typeArguments?.[0], ast), defaults: null };
  return runtimeProps(first);
}
function runtimeProps(expression) {
  const inner = unwrap(expression);
  if (inner.kind === 210)
    return {
      names: inner.elements.flatMap((one) => one.kind === 11 || one.kind === 15 ? one.text : []).filter(isName),
      defaults: null
    };
  if (!(inner.kind === 211)) return { names: [], defaults: null };
  const names = inner.properties.flatMap(
    (one) => one.name && !(one.name.kind === 168) ? textOf(one.name) : []
  );
  return { names: names.filter(isName), defaults: inner };
}
var scanner = ts.createScanner(ts.ScriptTarget.ESNext, false);
function isName(name) {
  scanner.setText(name);
  const kind = scanner.scan();
  const isFree = kind === 80 || kind > 118;
  return isFree && /^[\w$]+$/.test(name) && scanner.getTokenEnd() === name.length;
}
function typedNames(type, ast) {
  if (!type) return [];
  if (type.kind === 188) return memberNames(type.members);
  if (type.kind === 194) return type.types.flatMap((one) => typedNames(one, ast));
  if (!(type.kind === 184)) return [];
  const name = type.typeName.getText();
  for (const statement of ast.statements) {
    if (statement.kind === 265 && statement.name.text === name) return memberNames(statement.members);
    if (statement.kind === 266 && statement.name.text === name) return typedNames(statement.type, ast);
  }
  return [];
}
function memberNames(members) {
  return members.flatMap((one) => one.name && !(one.name.kind === 168) ? textOf(one.name) : []).filter(isName);
}
function writeDefaults(defaults, offset, out) {
  const inner = unwrap(defaults);
  const at = offset + inner.getStart();
  out.write("{", at);
  for (const property of inner.kind === 211 ? inner.properties : []) {
    if (!(property.kind === 304) || property.name.kind === 168) continue;
    const value = defaultIn(property.initializer);
    if (!value) continue;
    out.write(JSON.stringify(textOf(property.name)), offset + property.name.getStart(), offset + property.name.end);
    out.write(": ", at);
    out.copy(offset + value.getStart(), offset + value.end);
    out.write(", ", at);
  }
  out.write("}", offset + inner.end);
}
function defaultIn(value) {
  const inner = unwrap(value);
  if (inner.kind === 80 && /^(String|Number|Boolean|Array|Object|Function|Date|Symbol)$/.test(inner.text))
    return null;
  if (!(inner.kind === 211)) return inner.kind === 210 ? null : inner;
  const own = inner.properties.find((one) => one.name && textOf(one.name) === "default");
  return own && own.kind === 304 ? own.initializer : null;
}

// src/extract/code/vue/options-script.ts
function readOptions({ from, text }) {
  const ast = ts2.createSourceFile("/options.tsx", text, ts2.ScriptTarget.ESNext, true, ts2.ScriptKind.TSX);
  const exported = ast.statements.find((one) => one.kind === 278);
  const object = exported ? objectIn(exported.expression) : null;
  const members = readMembers(object, from);
  const copy = copier(text, from);
  const name = initializerOf(named("name", object));
  const own = name ?? exported?.getChildAt(0) ?? exported;
  return {
    ...members,
    at: own ? [from + own.getStart(), from + own.end] : null,
    writeModule(out) {
      if (!exported) return copy(0, text.length, out);
      copy(0, exported.getStart(), out);
      out.write("const $options = ", from + exported.getStart(), from + exported.expression.getStart());
      let done = exported.expression.getStart();
      for (const moved of members.moved) {
        copy(done, moved.getStart() + 1, out);
        done = moved.end - 1;
      }
      copy(done, text.length, out);
    },
    writeDefaults: members.defaults && ((out) => writeDefaults(members.defaults, from, out))
  };
}
var copier = (text, from) => (start, end, out) => copyCode(text.slice(start, end), from + start, out, TEMPLATE_EMIT);
var named = (name, object) => object?.properties.find((one) => one.name && textOf(one.name) === name);
function readMembers(object, from) {
  const methods = objectOf(named("methods", object));
  const computed = objectOf(named("computed", object));
  const props = initializerOf(named("props", object));
  const declared = props ? runtimeProps(props) : null;
  const handedOut = returnedBySetup(named("setup", object));
  const renamed = objectOf(named("components", object))?.properties.filter(ts2.isPropertyAssignment) ?? [];
  const copy = copier(object?.getSourceFile().text ?? "", from);
  return {
    props: declared?.names ?? [],
    defaults: declared?.defaults ?? null,
    moved: inOrder([methods, computed]),
    writeMembers(out, within) {
      for (const { name, initializer } of renamed) {
        const own2 = componentName(textOf(name));
        if (initializer.getText() === own2) continue;
        out.write(`const ${own2} = `, from + name.getStart(), from + name.end);
        if (within) within(initializer);
        else copy(initializer.getStart(), initializer.end, out);
        out.write(";\n", from + initializer.end);
      }
      const own = [methods, computed].flatMap((table) => [...table?.properties ?? []].map((one) => ownName(one)?.text));
      const known = /* @__PURE__ */ new Set([...declared?.names ?? [], ...own]);
      writeHandedOut(
        handedOut.filter(({ text }) => !known.has(text)),
        from,
        out
      );
      for (const value of computed?.properties ?? []) writeComputed(value, copy, from, out);
      for (const method of methods?.properties ?? []) writeMethod(method, copy, from, out);
    }
  };
}
function returnedBySetup(setup) {
  const value = setup && setup.kind === 304 ? unwrap(setup.initializer) : setup;
  const body = value && isFunction(value) ? value.body : void 0;
  const last = body && body.kind === 242 ? body.statements.at(-1) : void 0;
  const answer = last && last.kind === 254 ? last.expression : body && !(body.kind === 242) ? body : void 0;
  const object = answer && unwrap(answer);
  if (!object || !(object.kind === 211)) return [];
  return object.properties.flatMap((one) => ownName(one) ?? []);
}
function writeHandedOut(names, from, out) {
  if (names.length === 0) return;
  out.write("const { ", from + names[0].getStart());
  for (const name of names) out.write(`${name.text}, `, from + name.getStart(), from + name.end);
  out.write("} = $options.setup($props);\n", from + names.at(-1).end);
}
var inOrder = (objects) => objects.filter((one) => one !== null).toSorted((a, b) => a.pos - b.pos);
function writeComputed(value, copy, from, out) {
  const name = ownName(value);
  if (!name) return writeMapped(value, copy, from, out);
  if (value.kind === 175) {
    out.write("const ", from + value.getStart());
    writeName(name, copy, from, out);
    out.write(" = computed(function ", from + name.end);
    copy(name.end, value.end, out);
  } else if (value.kind === 304) {
    out.write("const ", from + value.getStart());
    writeName(name, copy, from, out);
    out.write(" = computed(", from + name.end);
    copy(value.initializer.getStart(), value.initializer.end, out);
  } else return;
  out.write(");\n", from + value.end);
}
function writeName(name, copy, from, out) {
  copy(name.getStart(), name.end, out);
  const word = ts2.identifierToKeywordKind(name);
  if (word !== void 0 && word >= 83 && word <= 118)
    out.write("$", from + name.end);
}
function writeMapped(mapped, copy, from, out) {
  if (!(mapped.kind === 306)) return;
  out.write("const $mapped = ", from + mapped.getStart());
  copy(mapped.expression.getStart(), mapped.expression.end, out);
  out.write(";\n", from + mapped.end);
}
var ownName = ({ name }) => name && name.kind === 80 ? name : null;
function writeMethod(method, copy, from, out) {
  const name = ownName(method);
  if (!name) return writeMapped(method, copy, from, out);
  if (method.kind === 175) {
    const isAsync = method.modifiers?.some((one) => one.kind === 134);
    out.write(`${isAsync ? "async " : ""}function${method.asteriskToken ? "*" : ""} `, from + method.getStart());
    writeName(name, copy, from, out);
    copy(name.end, method.end, out);
  } else if (method.kind === 304) {
    out.write("const ", from + method.getStart());
    writeName(name, copy, from, out);
    out.write(" = ", from + name.end);
    copy(method.initializer.getStart(), method.initializer.end, out);
  }
  out.write(";\n", from + method.end);
}
function objectIn(expression) {
  const inner = unwrap(expression);
  if (inner.kind === 211) return inner;
  const last = inner.kind === 214 ? inner.arguments.at(-1) : void 0;
  return last && !isFunction(last) ? objectIn(last) : null;
}
function initializerOf(property) {
  return property && property.kind === 304 ? property.initializer : null;
}
function objectOf(property) {
  const value = initializerOf(property);
  return value ? objectIn(value) : null;
}

// src/extract/code/vue/attributes.ts
import { ElementTypes, NodeTypes } from "./vendor/vue-compiler.js";
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
  const isBare = element.tagType === ElementTypes2.TEMPLATE || element.tagType === ElementTypes2.SLOT;
  const { name, chosenBy } = (isBare ? null : tagChosen(element)) ?? {
    name: isBare ? "" : nameOf(element),
    chosenBy: null
  };
  const write = () => writeNamed(element, name, isBare, out);
  if (chosenBy) writeChosen(chosenBy, element.loc.start.offset, out, write);
  else write();
}
function writeNamed(element, name, isBare, out) {
  const { start, end } = element.loc;
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
function nameOf(element) {
  const { tag } = element;
  if (element.tagType !== ElementTypes2.COMPONENT) return tag;
  return /^[A-Za-z][\w$]*(\.[\w$]+)+$/.test(tag) ? tag : componentName(tag);
}

export {
  declaredProps,
  writeDefaults,
  readOptions,
  readMembers,
  NOT_READ,
  writeTemplate
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  Rewriting,
  isFunction,
  nameOf,
  textOf,
  unwrap
} from "./chunk-6XRSZYPB.js";
import {
  bareSpecifier,
  formatOf,
  templateAt
} from "./chunk-CH4QBO7L.js";

// src/extract/code/imports.ts
import "./vendor/ts-morph.js";
function readImports(ast) {
  const bindings = /* @__PURE__ */ new Map();
  const own = /* @__PURE__ */ new Set();
  const types = /* @__PURE__ */ new Set();
  for (const statement of ast.statements) {
    if (statement.kind === 273 && statement.moduleSpecifier.kind === 11) {
      const specifier = bareSpecifier(statement.moduleSpecifier.text);
      const clause = statement.importClause;
      if (clause?.name) bindings.set(clause.name.text, { specifier, name: "default" });
      const named = clause?.namedBindings;
      if (named && named.kind === 275) bindings.set(named.name.text, { specifier, name: "*" });
      if (named && named.kind === 276) {
        for (const one of named.elements) {
          bindings.set(one.name.text, { specifier, name: (one.propertyName ?? one.name).text });
          if (one.isTypeOnly || clause?.isTypeOnly) types.add(one.name.text);
        }
      }
    } else if (statement.kind === 244) {
      for (const declaration of statement.declarationList.declarations) {
        readVariable(declaration, bindings);
        if (declaration.name.kind === 80) own.add(declaration.name.text);
      }
    } else if ((statement.kind === 263 || statement.kind === 264) && statement.name) {
      own.add(statement.name.text);
    }
  }
  for (const name of types) if (own.has(name)) bindings.delete(name);
  return bindings;
}
function readVariable({ name, initializer }, bindings) {
  const required = initializer && requiredBy(initializer);
  if (!required) return;
  if (name.kind === 80) {
    bindings.set(name.text, required);
  } else if (name.kind === 207) {
    for (const one of name.elements) {
      const exported = one.propertyName ?? one.name;
      if (one.name.kind === 80 && exported.kind === 80)
        bindings.set(one.name.text, { specifier: required.specifier, name: exported.text });
    }
  }
}
function requiredBy(expression) {
  if (expression.kind === 212) {
    const required = requiredBy(expression.expression);
    return required && { ...required, name: expression.name.text };
  }
  if (!(expression.kind === 214)) return null;
  const [first] = expression.arguments;
  const isLoad = expression.expression.kind === 102 || expression.expression.kind === 80 && expression.expression.text === "require";
  if (isLoad)
    return first && (first.kind === 11 || first.kind === 15) ? { specifier: bareSpecifier(first.text), name: "default" } : null;
  if (first && first.kind === 220 && !(first.body.kind === 242)) return requiredBy(first.body);
  return null;
}
function specifiersOf(ast, bindings) {
  const specifiers = [...bindings.values()].map((binding) => binding.specifier);
  for (const statement of ast.statements) {
    if (statement.kind === 273 && statement.moduleSpecifier.kind === 11)
      specifiers.push(bareSpecifier(statement.moduleSpecifier.text));
  }
  return [...new Set(specifiers)];
}
function packageOf(specifier) {
  if (/^[./]/.test(specifier)) return null;
  return specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

// src/extract/code/hyperscript/rewrite.ts
import { ts as ts4 } from "./vendor/ts-morph.js";

// src/extract/code/hyperscript/attributes.ts
import "./vendor/ts-morph.js";
var GROUPS = /^(attrs|props|attributes|dataset)$/;
var ADDERS = /^(hook|oncreate|oninit|ref)$/;
var EVENTS = [
  ["submit", /submit/i],
  ["click", /(tap|click|press|mousedown|touch|pointer)/i],
  ["change", /change$/i]
];
var NAME = /^[A-Za-z_$][\w$-]*$/;
function writeProperties(properties, out, copy) {
  const object = unwrap(properties);
  if (object.kind === 106) return;
  if (!(object.kind === 211)) return writeSpread(object, out, copy);
  for (const property of object.properties) {
    if (property.kind === 306) writeSpread(property.expression, out, copy);
    else if (property.kind === 305)
      writeOne(property.name, property.name.text, property.name, out, copy);
    else if (property.kind === 304) writeProperty(property, out, copy);
    else if (property.kind === 175) writeMethod(property, out, copy);
  }
}
function writeMethod(method, out, copy) {
  const { name, body, parameters } = method;
  if (!body || method.asteriskToken || !(name.kind === 80 || name.kind === 11))
    return writeUnknown(method, out);
  const own = attributeName(textOf(name));
  if (!NAME.test(own)) return;
  out.write(" ", name.getStart());
  out.write(own, name.getStart(), name.end);
  out.write(
    `={${method.modifiers?.some(({ kind }) => kind === 134) ? "async " : ""}function (`,
    name.end
  );
  for (const [index, parameter] of parameters.entries()) {
    if (index > 0) out.write(", ", parameter.getStart());
    copy(parameter);
  }
  out.write(") ", body.getStart());
  copy(body);
  out.write("}", body.end);
}
function writesListener(attribute, out, copy, before) {
  const own = attribute.name.getText();
  const value = attribute.initializer && attribute.initializer.kind === 295 && attribute.initializer.expression;
  if (!value || !(ADDERS.test(own) || /^on[a-z]+$/.test(own))) return false;
  const inner = unwrap(value);
  const bound = ADDERS.test(own) && inner.kind === 214 ? boundBy(inner) : null;
  if (ADDERS.test(own) && !bound) return false;
  before();
  if (bound) writeOne(inner, listenerName(bound.event), bound.handler, out, copy);
  else writeOne(attribute.name, attributeName(own), value, out, copy);
  return true;
}
function writeProperty({ name, initializer }, out, copy) {
  if (name.kind === 168) return writeUnknown(name, out);
  const own = textOf(name);
  const value = unwrap(initializer);
  if (own === "on" && value.kind === 211) return writeListeners(value, out, copy);
  if (GROUPS.test(own) && value.kind === 211) return writeProperties(value, out, copy);
  const bound = ADDERS.test(own) && value.kind === 214 ? boundBy(value) : null;
  if (bound) return writeOne(value, listenerName(bound.event), bound.handler, out, copy);
  writeOne(name, attributeName(own), initializer, out, copy);
}
function writeListeners(object, out, copy) {
  for (const property of object.properties) {
    if (property.kind === 306) writeSpread(property.expression, out, copy);
    if (!(property.kind === 304) || property.name.kind === 168) continue;
    const value = unwrap(property.initializer);
    const handler = value.kind === 210 ? value.elements[0] ?? value : value;
    writeOne(property.name, listenerName(textOf(property.name)), handler, out, copy);
  }
}
function boundBy(call) {
  const callee = nameOf(call.expression) ?? "";
  const [first, second] = call.arguments;
  if (first && second && (first.kind === 11 || first.kind === 15))
    return /^(bind\w*|onInsert|listen)$/.test(callee) ? { event: first.text, handler: second } : null;
  const event = EVENTS.find(([, word]) => word.test(callee))?.[0];
  const handler = call.arguments.find((one) => isHandler(unwrap(one)));
  return event && handler ? { event, handler } : null;
}
var isHandler = (node) => isFunction(node) || node.kind === 212 || node.kind === 80 || node.kind === 214;
var listenerName = (event) => `on${event.charAt(0).toUpperCase()}${event.slice(1)}`;
function attributeName(name) {
  const event = /^on([a-z]\w*)$/.exec(name)?.[1];
  return event ? listenerName(event) : name === "class" ? "className" : name;
}
function writeOne(at, name, value, out, copy) {
  if (!NAME.test(name)) return;
  out.write(" ", at.getStart());
  out.write(name, at.getStart(), at.end);
  out.write("={", value.getStart());
  copy(value);
  out.write("}", value.end);
}
function writeSpread(expression, out, copy) {
  out.write(" {...(", expression.getStart());
  copy(expression);
  out.write(")}", expression.end);
}
function writeUnknown(node, out) {
  out.write(" {...$unknown}", node.getStart(), node.end);
}

// src/extract/code/hyperscript/builders.ts
import "./vendor/ts-morph.js";
var BUILDERS = /^(h|hl|hh|m|createVNode|createElement)$/;
var NAMESPACES = /^(React|Preact|preact|Inferno|Vue|_react\w*)$/;
var OTHERS = /^(moment|math|mathjs|lodash|hash|moo)/;
function builtBy(call, imports) {
  const way = builderOf(call.expression, imports);
  const [first, ...rest] = call.arguments;
  const tag = way && first ? tagOf(first) : null;
  if (!tag) return null;
  const [second] = rest;
  const hasProperties = second !== void 0 && isProperties(second, way === "createElement" || way === "createVNode");
  return { call, tag, properties: hasProperties ? second : null, children: hasProperties ? rest.slice(1) : rest };
}
function builderOf(callee, imports) {
  if (callee.kind === 80) {
    const binding = imports.get(callee.text);
    if (!binding || OTHERS.test(binding.specifier)) return null;
    const name = binding.name === "default" || binding.name === "*" ? callee.text : binding.name;
    if (callee.text === "m" && !/mithril/.test(binding.specifier)) return null;
    return BUILDERS.test(name) ? name : null;
  }
  if (!(callee.kind === 212)) return null;
  const isKnown = NAMESPACES.test(nameOf(callee.expression) ?? "") && /^(createElement|h)$/.test(callee.name.text);
  return isKnown ? callee.name.text : null;
}
function tagOf(first) {
  const node = unwrap(first);
  const selector = selectorOf(node);
  if (selector !== null) {
    const name = /^[a-z][\w-]*/.exec(selector)?.[0] ?? (/^[.#[]/.test(selector) ? "div" : null);
    const classes = [...selector.replace(/\[[^\]]*\]/g, "").matchAll(/\.([\w-]+)/g)].map((one) => one[1]);
    return name === null ? null : { name, className: classes.length > 0 ? classes.join(" ") : null, node };
  }
  const isComponent = /^[A-Z][\w$]*(\.[\w$]+)*$/.test(node.getText());
  return isComponent ? { name: node.getText(), className: null, node } : null;
}
function selectorOf(node) {
  if (node.kind === 11 || node.kind === 15) return node.text;
  if (node.kind === 229)
    return node.head.text === "" ? null : node.head.text + node.templateSpans.map((one) => one.literal.text).join("");
  if (node.kind === 228) return selectorOf(unwrap(node.whenTrue)) && selectorOf(unwrap(node.whenFalse));
  const isJoined = node.kind === 227 && node.operatorToken.kind === 40;
  return isJoined ? selectorOf(unwrap(node.left)) : null;
}
function isProperties(second, takesAny) {
  const inner = unwrap(second);
  if (inner.kind === 211 || inner.kind === 106) return true;
  return takesAny && !(inner.kind === 11 || inner.kind === 15);
}

// src/extract/code/hyperscript/rewrite.ts
function withoutHyperscript(ast, imports) {
  const out = new Rewriting(ast.text);
  let count = 0;
  const copy = (node) => copyRange(node, node.getStart(ast), node.end);
  const copyRange = (node, from, to) => {
    let done = from;
    const look = (one) => {
      const template = templateAt(one);
      if (template) {
        out.copy(done, one.getStart(ast));
        template(out, copy);
        count++;
        done = one.end;
        return;
      }
      if (one.kind === 292 && writesListener(one, out, copy, () => out.copy(done, one.getStart(ast)))) {
        count++;
        done = one.end;
        return;
      }
      const built = one.kind === 214 ? builtBy(one, imports) : null;
      if (!built) return void ts4.forEachChild(one, look);
      out.copy(done, one.getStart(ast));
      writeElement(built);
      done = one.end;
    };
    look(node);
    out.copy(done, to);
  };
  const writeElement = ({ call, tag, properties, children }) => {
    count++;
    const [from, to] = [call.getStart(ast), call.end];
    out.write("<", from);
    out.write(tag.name, tag.node.getStart(ast), tag.node.end);
    if (tag.className !== null)
      out.write(` className={${JSON.stringify(tag.className)}}`, tag.node.getStart(ast), tag.node.end);
    if (properties) writeProperties(properties, out, copy);
    out.write(">", from);
    for (const child of children) writeChildren(child);
    out.write(`</${tag.name}>`, to);
  };
  const writeChildren = (child) => {
    const inner = unwrap(child);
    if (inner.kind === 210) return inner.elements.forEach(writeChildren);
    const value = inner.kind === 231 ? inner.expression : inner;
    if (value.kind === 233) return;
    out.write("{", value.getStart(ast));
    copy(value);
    out.write("}", value.end);
  };
  copyRange(ast, 0, ast.text.length);
  return count > 0 ? out.finish() : null;
}

// src/extract/code/parse-text.ts
import { ts as ts5 } from "./vendor/ts-morph.js";
function parseText(path, text, as) {
  const kind = as ?? (formatOf(path) === null ? void 0 : ts5.ScriptKind.TSX);
  const options = { languageVersion: ts5.ScriptTarget.ESNext, jsDocParsingMode: ts5.JSDocParsingMode.ParseNone };
  const ast = ts5.createSourceFile(`/${path}`, text, options, false, kind);
  ast.identifiers = void 0;
  return ast;
}
function elementsAsJsx({ path, text }) {
  const plain = ts5.createSourceFile(`/${path}`, text, ts5.ScriptTarget.ESNext, true);
  const script = withoutHyperscript(plain, readImports(plain));
  const ast = script && parseText(path, script.text, ts5.ScriptKind.TSX);
  return ast && !firstError(ast) ? { script, ast } : null;
}
function syntaxNotice(message, at) {
  return {
    code: "code-syntax",
    message: `the file cannot be parsed: ${message}`,
    at,
    hint: "nothing in it was judged: mend it, or name it under `code.exclude` of a manifest if it is no part of the product"
  };
}
function firstError(ast) {
  const errors = ast.parseDiagnostics ?? [];
  const [first] = errors;
  if (!first) return null;
  return {
    start: first.start,
    length: first.length,
    messageText: ts5.flattenDiagnosticMessageText(first.messageText, " ")
  };
}
function directiveOf(ast) {
  for (const statement of ast.statements) {
    if (!(statement.kind === 245) || !(statement.expression.kind === 11)) return null;
    if (statement.expression.text === "use client") return "client";
    if (statement.expression.text === "use server") return "server";
  }
  return null;
}

export {
  readImports,
  specifiersOf,
  packageOf,
  parseText,
  elementsAsJsx,
  syntaxNotice,
  firstError,
  directiveOf
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  withoutAngles
} from "./chunk-YAED4HBI.js";
import {
  CHOSEN,
  NOT_FOLLOWED
} from "./chunk-CSZCM6ZP.js";
import {
  EmbeddedTrouble
} from "./chunk-MAHWS4OD.js";
import {
  Rewriting
} from "./chunk-6XRSZYPB.js";
import {
  regionsOf
} from "./chunk-FDVKE2SA.js";
import {
  listenerOf,
  nameOfFile
} from "./chunk-E3FFQW57.js";
import {
  lineReader,
  listenerName
} from "./chunk-IR7XPB67.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-MG3GE3W2.js";

// src/extract/code/svelte/changes.ts
var RUNES = {
  $state: "ref",
  "$state.raw": "ref",
  "$state.snapshot": null,
  $derived: null,
  "$derived.by": "computed",
  $effect: "useEffect",
  "$effect.pre": "useEffect",
  "$effect.root": "useEffect",
  $bindable: null
};
function changesIn(root, known) {
  const changes = [];
  eachNode(root, (node) => {
    if (node.type === "CallExpression") changes.push(...changedCall(node, known));
    if (node.type === "MemberExpression") changes.push(...listenerRead(node, known));
    if (node.type === "TSTypeAssertion")
      changes.push({ from: node.start, to: node.expression.start, text: "" });
    const { name } = node;
    if (node.type === "Identifier" && typeof name === "string" && STORE.test(name) && !RUNE.test(name))
      changes.push({ from: node.start, to: node.start + 1, text: "" });
  });
  return changes;
}
function listenerRead({ object, property }, { props }) {
  const name = props !== null && object.name === props ? listenerOf(property.name ?? "") : null;
  return name === null ? [] : [{ from: property.start, to: property.end, text: name }];
}
var STORE = /^\$[A-Za-z_]/;
var RUNE = /^\$(state|derived|effect|bindable|props|inspect|host)$/;
function changedCall({ callee, arguments: given, start, end }, { dispatch }) {
  const of = callee.type === "MemberExpression" ? callee.object?.name : void 0;
  const name = of === void 0 ? callee.name : `${of}.${callee.property?.name ?? ""}`;
  if (name === void 0) return [];
  const [first] = given;
  if (Object.hasOwn(RUNES, name)) {
    const own = RUNES[name] === "ref" && first?.type === "ObjectExpression" ? "reactive" : RUNES[name];
    if (own) return [{ from: start, to: callee.end, text: own }];
    if (!first) return [{ from: start, to: end, text: "undefined" }];
    return [
      { from: start, to: first.start, text: "(" },
      { from: first.end, to: end, text: ")" }
    ];
  }
  if (name === "$props") return [{ from: start, to: end, text: "$props" }];
  if (name !== dispatch || typeof first?.value !== "string") return [];
  const handler = listenerName(first.value.replaceAll(":", "-"));
  return [{ from: start, to: given[1]?.start ?? first.end, text: `$props.${handler}(` }];
}
function eachNode(root, visit) {
  visit(root);
  for (const [key, value] of Object.entries(root)) {
    if (/^(leading|trailing)Comments$|^loc$|^metadata$/.test(key)) continue;
    for (const one of Array.isArray(value) ? value : [value])
      if (typeof one === "object" && one !== null && typeof one.type === "string")
        eachNode(one, visit);
  }
}
function copyChanged(from, to, changes, out) {
  let done = from;
  for (const change of [...changes].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (change.from < done || change.to > to) continue;
    out.copy(done, change.from);
    out.write(change.text, change.from, change.to);
    done = change.to;
  }
  out.copy(done, to);
}
function copyNode(node, known, out) {
  copyChanged(node.start, node.end, changesIn(node, known), out);
}

// src/extract/code/svelte/scripts.ts
function readScripts(module, instance) {
  const [outer, own] = [statementsOf(module), statementsOf(instance)];
  const known = { dispatch: givenBy("createEventDispatcher", own), props: givenBy("$props", own) };
  const imports = own.filter(isImport);
  const inside = own.filter((one) => !isImport(one));
  const exported = inside.flatMap(exportedProps);
  const asked = inside.flatMap(askedProps);
  const defaults = [...exported, ...asked].filter(({ fallback }) => fallback !== null);
  const declared = declaredNames(own);
  const listened = inside.flatMap(listenedProps);
  const changesOf = (node) => [
    ...changesIn(node, known),
    ...listened.filter(({ from }) => from >= node.start && from < node.end)
  ];
  return {
    known,
    isAsync: own.some(holdsAwait),
    writeModule(out) {
      for (const one of [...outer, ...imports]) {
        copyChanged(one.start, one.end, changesOf(one), out);
        out.write("\n", one.end);
      }
    },
    writeType: exported.some(({ type }) => type) ? (out) => {
      out.write(": { ", exported[0].name.start);
      for (const { name, type } of exported) {
        out.write(`${listenerOf(name.name ?? "") ?? name.name}?`, name.start, name.end);
        if (type) out.copy(type.start, type.end);
        out.write("; ", name.end);
      }
      out.write("}", exported[0].name.start);
    } : null,
    writeBody(out) {
      if (exported.length > 0) {
        const [first] = exported;
        out.write("const { ", first.name.start);
        for (const { name } of exported) out.write(`${propOf(name.name ?? "")}, `, name.start, name.end);
        out.write("} = $props;\n", first.name.start);
      }
      for (const one of inside) writeStatement(one, changesOf(one), declared, out);
    },
    writeDefaults: defaults.length > 0 ? (out) => {
      out.write("{ ", defaults[0].name.start);
      for (const { name, fallback } of defaults) {
        out.write(`${JSON.stringify(name.name)}: `, name.start, name.end);
        copyChanged(fallback.start, fallback.end, changesOf(fallback), out);
        out.write(", ", fallback.end);
      }
      out.write("}", defaults[0].name.start);
    } : null
  };
}
var statementsOf = (script) => script?.content.body ?? [];
var isImport = ({ type }) => type === "ImportDeclaration";
function propOf(name) {
  const listener = listenerOf(name);
  return listener === null || listener === name ? name : `${listener}: ${name}`;
}
function exportedProps(statement) {
  const { declaration } = statement;
  if (statement.type !== "ExportNamedDeclaration" || !isLet(declaration)) return [];
  return (declaration.declarations ?? []).flatMap(
    ({ id, init }) => id.type === "Identifier" ? [{ name: id, type: id.typeAnnotation ?? null, fallback: init }] : []
  );
}
var isLet = (node) => node?.type === "VariableDeclaration" && node.kind !== "const";
function askedProps({ type, declarations = [] }) {
  if (type !== "VariableDeclaration") return [];
  return declarations.flatMap(({ id, init }) => {
    const callee = init?.callee?.name;
    if (callee !== "$props" || id.type !== "ObjectPattern") return [];
    return (id.properties ?? []).flatMap(
      ({ key, value }) => key?.name !== void 0 && value?.type === "AssignmentPattern" ? [{ name: key, type: null, fallback: value.right ?? null }] : []
    );
  });
}
function listenedProps({ type, declarations = [] }) {
  if (type !== "VariableDeclaration") return [];
  return declarations.flatMap(({ id, init }) => {
    const callee = init?.callee?.name;
    if (callee !== "$props" || id.type !== "ObjectPattern") return [];
    return (id.properties ?? []).flatMap(({ key, shorthand, start }) => {
      const name = key?.name === void 0 ? null : listenerOf(key.name);
      if (!key || name === null || name === key.name) return [];
      return [shorthand ? { from: start, to: start, text: `${name}: ` } : { from: key.start, to: key.end, text: name }];
    });
  });
}
function givenBy(name, statements) {
  for (const { declarations = [] } of statements)
    for (const { id, init } of declarations)
      if (init?.callee?.name === name) return id.name ?? null;
  return null;
}
function writeStatement(statement, changes, declared, out) {
  const { start, end, type, declaration, label, body } = statement;
  if (type === "ExportNamedDeclaration") {
    if (!declaration || isLet(declaration) && declaration.declarations?.every(({ id }) => id.type === "Identifier"))
      return;
    changes.push({ from: start, to: declaration.start, text: "" });
  } else if (label?.name === "$" && body) {
    const { left, end: last } = body.expression?.type === "AssignmentExpression" ? body.expression : { end: body.end };
    const name = left?.name?.replace(/^\$/, "");
    const isTaken = left?.type === "ObjectPattern";
    if (isTaken) {
      changes.push({ from: start, to: left.start, text: "let " }, { from: last, to: body.end, text: ";" });
    } else changes.push({ from: start, to: body.start, text: name !== void 0 && !declared.has(name) ? "let " : "" });
  }
  copyChanged(start, end, changes, out);
  out.write("\n", end);
}
function declaredNames(statements) {
  const names = /* @__PURE__ */ new Set();
  for (const { declarations, declaration, type, ...one } of statements) {
    for (const { id } of declarations ?? declaration?.declarations ?? []) if (id.name !== void 0) names.add(id.name);
    if (type === "ImportDeclaration")
      for (const { local } of one.specifiers)
        names.add(local.name);
  }
  return names;
}
function holdsAwait(statement) {
  let found = false;
  const visit = (node) => {
    if (found || /Function/.test(node.type)) return;
    if (node.type === "AwaitExpression") found = true;
    for (const value of Object.values(node))
      for (const one of Array.isArray(value) ? value : [value])
        if (typeof one === "object" && one !== null && typeof one.type === "string") visit(one);
  };
  visit(statement);
  return found;
}

// src/extract/code/svelte/single-file.ts
import { parse } from "./vendor/svelte-compiler.js";

// src/extract/code/svelte/attributes.ts
var NAME = /^[A-Za-z_$][\w$-]*$/;
function writeAttributes(attributes, known, out) {
  for (const attribute of attributes) writeAttribute(attribute, known, out);
}
function writeAttribute(attribute, known, out) {
  const { start, end } = attribute;
  const bound = (name, value) => {
    if (!NAME.test(name)) return;
    out.write(" ", start);
    out.write(name, start, value ? Math.max(start, value.start - 2) : end);
    if (!value) return;
    out.write("={", value.start);
    copyNode(value, known, out);
    out.write("}", end);
  };
  switch (attribute.type) {
    case "Attribute":
      return writeValue(attribute, known, out);
    case "SpreadAttribute":
      out.write(" {...(", start);
      copyNode(attribute.expression, known, out);
      return out.write(")}", end);
    case "OnDirective": {
      const name = listenerName(attribute.name.replaceAll(":", "-"));
      if (attribute.expression) return bound(name, attribute.expression);
      if (NAME.test(name)) out.write(` ${name}={$props.${name}}`, start, end);
      return;
    }
    case "BindDirective":
      return bound(attribute.name === "this" ? "ref" : attribute.name, readOf(attribute.expression));
    case "UseDirective":
      out.write(` ref={node => ${attribute.name.replace(/^\$/, "")}(node`, start, end);
      if (attribute.expression) {
        out.write(", ", start);
        copyNode(attribute.expression, known, out);
      }
      return out.write(")}", end);
    case "AttachTag":
      return bound("ref", attribute.expression);
    default:
  }
}
var readOf = (node) => node.type === "SequenceExpression" ? node.expressions[0] : node;
function writeValue({ name, value, start, end }, known, out) {
  const own = nameOf(name);
  if (!NAME.test(own)) return;
  out.write(" ", start);
  if (value === true) return out.write(own, start, end);
  const parts = Array.isArray(value) ? value : [value];
  const [first] = parts;
  out.write(own, start, Math.min(end, start + name.length));
  if (!first) return out.write('=""', start, end);
  if (parts.length === 1 && first.type === "Text")
    return out.write(`={${JSON.stringify(first.data)}}`, first.start, first.end);
  out.write("={", first.start);
  if (parts.length === 1) copyNode(first.expression, known, out);
  else {
    out.write("`", first.start);
    for (const part of parts) {
      if (part.type === "Text") out.write(part.data.replace(/[`\\$]/g, "\\$&"), part.start, part.end);
      else {
        out.write("${", part.start);
        copyNode(part.expression, known, out);
        out.write("}", part.end);
      }
    }
    out.write("`", parts.at(-1).end);
  }
  out.write("}", end);
}
var nameOf = (name) => name === "class" ? "className" : listenerOf(name) ?? name;

// src/extract/code/svelte/blocks.ts
function writeInBraces(fragment, { start, end }, to) {
  if (!fragment) return;
  to.out.write("{", start);
  to.value(fragment, start);
  to.out.write("}", end);
}
function writeChoice({ test, consequent, alternate, start, end }, to) {
  const { out } = to;
  out.write("(", start);
  to.copy(test);
  out.write(alternate ? ") ? " : ") && ", start);
  to.value(consequent, start);
  if (!alternate) return;
  out.write(" : ", end);
  const [only] = alternate.nodes;
  if (alternate.nodes.length === 1 && only?.type === "IfBlock" && only.elseif) writeChoice(only, to);
  else to.value(alternate, end);
}
function writeEach({ expression, context, index, body, fallback, start, end }, to) {
  const { out } = to;
  out.write("{(", start);
  to.copy(expression);
  out.write(").map((", start);
  if (context) to.copy(context);
  else out.write("$item", start);
  if (index !== void 0) out.write(`, ${index}`, start);
  out.write(") => ", start);
  to.body(body, start);
  out.write(")}", end);
  writeInBraces(fallback, { start, end }, to);
}
function writeAwaited({ expression, value, error, pending, then, catch: failed, start, end }, to) {
  const { out } = to;
  writeInBraces(pending, { start, end }, to);
  const later = laterIn(expression, value);
  if (then && later) {
    out.write(`{(() => { const ${later.name} = lazy(() => `, start);
    to.copy(expression);
    out.write("); return ", start);
    to.body(then, start);
    out.write("; })()}", end);
  } else if (then) {
    out.write("{[", start);
    to.copy(expression);
    out.write("].map((", start);
    if (value) to.copy(value);
    out.write(") => ", start);
    to.body(then, start);
    out.write(")}", end);
  }
  if (!failed) return;
  out.write("{((", start);
  if (error) to.copy(error);
  out.write(") => ", start);
  to.body(failed, start);
  out.write(")(new Error())}", end);
}
function laterIn({ type }, value) {
  if (type !== "ImportExpression" || value?.type !== "ObjectPattern") return null;
  const { properties } = value;
  const name = properties.length === 1 && properties[0].key?.name === "default" ? properties[0].value?.name : void 0;
  return name === void 0 ? null : { name };
}

// src/extract/code/svelte/template.ts
var Template = class {
  out;
  #known;
  /** By what the component itself goes: `<svelte:self />`. */
  #own;
  constructor(out, known, own) {
    this.out = out;
    this.#known = known;
    this.#own = own;
  }
  /** The statements and the value of the component's function: what its template declares, listens to, and shows. */
  writeRoot({ nodes }) {
    for (const one of nodes.filter(isOfPage)) this.#listen(one);
    for (const one of nodes.filter(isDeclaration)) this.#declare(one);
    const [from, to] = [nodes[0]?.start ?? 0, nodes.at(-1)?.end ?? 0];
    this.out.write("\nreturn (<>", from);
    this.#children(nodes);
    this.out.write("</>);", to);
  }
  /** `<svelte:window on:scroll={load} />` listens to the page. */
  #listen(element) {
    for (const one of element.attributes) {
      const [event, value] = one.type === "OnDirective" ? [one.name, one.expression] : one.type === "Attribute" && one.name.startsWith("on") && one.value !== true && !Array.isArray(one.value) ? [one.name.slice(2), one.value.expression] : [null, null];
      if (event === null || !value) continue;
      const target = element.type === "SvelteWindow" ? "window" : "document";
      this.out.write(`
${target}.addEventListener(${JSON.stringify(event)}, `, one.start);
      this.copy(value);
      this.out.write(");", one.end);
    }
  }
  #declare(one) {
    const out = this.out;
    if (one.type === "ConstTag") {
      out.write("\nconst ", one.start);
      this.copy(one.declaration.declarations[0]);
      return out.write(";", one.end);
    }
    if (one.type === "DeclarationTag") {
      out.write("\n", one.start);
      this.copy(one.declaration);
      return out.write(";", one.end);
    }
    out.write("\nconst ", one.start);
    this.copy(one.expression);
    out.write(" = ", one.start);
    this.#snippet(one);
    out.write(";", one.end);
  }
  /** `{#snippet row(item)}…{/snippet}` as a function. */
  #snippet({ start, parameters, body }) {
    this.out.write("(", start);
    for (const one of parameters) {
      this.copy(one);
      this.out.write(", ", start);
    }
    this.out.write(") => ", start);
    this.body(body, start);
  }
  /** What an arrow function gives. */
  body(fragment, at) {
    const nodes = fragment?.nodes ?? [];
    const declared = nodes.filter(isDeclaration);
    const out = this.out;
    if (declared.length > 0) {
      out.write("{", at);
      for (const one of declared) this.#declare(one);
      out.write("\nreturn ", at);
    }
    out.write("<>", nodes[0]?.start ?? at);
    this.#children(nodes);
    out.write("</>", nodes.at(-1)?.end ?? at);
    if (declared.length > 0) out.write("; }", at);
  }
  /** The same as an expression. */
  value(fragment, at) {
    const isPlain = !fragment?.nodes.some(isDeclaration);
    if (!isPlain) this.out.write("(() => ", at);
    this.body(fragment, at);
    if (!isPlain) this.out.write(")()", at);
  }
  #children(nodes) {
    for (const one of nodes) this.#child(one);
  }
  #child(one) {
    const out = this.out;
    switch (one.type) {
      case "Text":
        if (one.data.trim() !== "") {
          const blanks = one.raw.length - one.raw.trimStart().length;
          out.write(`{${JSON.stringify(one.data.trim())}}`, one.start + blanks, one.end);
        }
        return;
      case "ExpressionTag":
      case "HtmlTag":
      case "RenderTag":
        out.write("{", one.start);
        this.copy(one.expression);
        return out.write("}", one.end);
      case "IfBlock":
        out.write("{", one.start);
        writeChoice(one, this);
        return out.write("}", one.end);
      case "EachBlock":
        return writeEach(one, this);
      case "AwaitBlock":
        return writeAwaited(one, this);
      case "KeyBlock":
        return writeInBraces(one.fragment, one, this);
      case "Comment":
      case "DebugTag":
      case "ConstTag":
      case "DeclarationTag":
      case "SnippetBlock":
      case "AttachTag":
        return;
      default:
        if (!isOfPage(one)) this.#element(one);
    }
  }
  #element(element) {
    if (element.type === "SlotElement") return this.#slot(element);
    const isChosen = element.type === "SvelteComponent" && tagOf(element) === CHOSEN;
    if (!isChosen) return this.#named(element);
    this.out.write(`{(() => { const ${CHOSEN} = (`, element.start);
    this.copy(element.expression);
    this.out.write("); return ", element.start);
    this.#named(element);
    this.out.write("; })()}", element.end);
  }
  #named(element) {
    const out = this.out;
    const { start, end, fragment } = element;
    const isBare = /^(SvelteFragment|SvelteHead|SvelteBoundary)$/.test(element.type);
    const name = isBare ? "" : element.type === "SvelteSelf" ? this.#own : tagOf(element);
    out.write("<", start);
    out.write(name, start + 1, start + 1 + element.name.length);
    const given = element.type === "Component" ? fragment.nodes.filter((one) => one.type === "SnippetBlock") : [];
    if (!isBare) {
      writeAttributes(element.attributes, this.#known, out);
      for (const one of given) {
        out.write(" ", one.start);
        this.copy(one.expression);
        out.write("={", one.start);
        this.#snippet(one);
        out.write("}", one.end);
      }
    }
    out.write(">", start);
    this.#inside(
      element,
      fragment.nodes.filter((one) => !given.includes(one))
    );
    out.write(`</${name}>`, end);
  }
  /** Children; those of a slot with props (`let:item`) stand in a function, so that the names are declared. */
  #inside({ attributes, start, end }, nodes) {
    const out = this.out;
    const taken = attributes.filter((one) => one.type === "LetDirective");
    const isDeclaring = nodes.some(isDeclaration);
    if (taken.length === 0 && !isDeclaring) return this.#children(nodes);
    out.write(taken.length > 0 ? "{({ " : "{(() => ", start);
    for (const { name, expression } of taken) {
      out.write(name, start);
      if (expression && expression.name !== name) {
        out.write(": ", start);
        this.copy(expression);
      }
      out.write(", ", start);
    }
    if (taken.length > 0) out.write("}) => ", start);
    this.body({ type: "Fragment", nodes }, start);
    out.write(taken.length > 0 ? "}" : ")()}", end);
  }
  /** `<slot name="menu">…</slot>` is what the parent gives, or else what stands in it. */
  #slot({ attributes, fragment, start, end }) {
    const named = attributes.find((one) => one.type === "Attribute" && one.name === "name");
    const value = named && Array.isArray(named.value) && named.value[0]?.type === "Text" ? named.value[0].data : null;
    const isName = value === null || /^[A-Za-z_$][\w$]*$/.test(value);
    this.out.write(`{$props.${isName ? value ?? "children" : "children"} ?? `, start);
    this.value(fragment, start);
    this.out.write("}", end);
  }
  copy(node) {
    copyNode(node, this.#known, this.out);
  }
};
var isDeclaration = (one) => /^(ConstTag|DeclarationTag|SnippetBlock)$/.test(one.type);
var isOfPage = (one) => /^Svelte(Window|Document|Body)$/.test(one.type);
function tagOf(element) {
  if (element.type === "SvelteComponent") {
    const { name } = element.expression;
    return name !== void 0 && /^[A-Z][\w$]*$/.test(name) ? name : CHOSEN;
  }
  if (element.type === "SvelteElement") {
    const { value } = element.tag;
    return typeof value === "string" && /^[a-z]+[0-9]?$/.test(value) ? value : "div";
  }
  return /^[A-Za-z][\w$.-]*$/.test(element.name) ? element.name : NOT_FOLLOWED;
}

// src/extract/code/svelte/single-file.ts
function readSingleFile(file) {
  const { module, instance, fragment } = rootOf(file);
  const isShown = fragment.nodes.some((one) => one.type !== "Text" || one.data.trim() !== "");
  if (!module && !instance && !isShown) return null;
  const text = [module, instance].filter(isTyped).reduce(withPlain, file.text);
  const out = new Rewriting(text);
  const scripts = readScripts(module, instance);
  const shown = fragment.nodes.filter(
    (one) => !SAYS_NOTHING.test(one.type) && !(one.type === "Text" && one.data.trim() === "")
  );
  const at = (shown.find((one) => /^(RegularElement|Component)$/.test(one.type)) ?? shown[0] ?? instance)?.start ?? 0;
  const name = nameOfFile(file.path);
  scripts.writeModule(out);
  out.write(`
;export default ${scripts.isAsync || AWAITS.test(text) ? "async " : ""}function `, at);
  out.write(name, at, at + 1);
  out.write("($props", at);
  scripts.writeType?.(out);
  out.write(") {\n", at);
  scripts.writeBody(out);
  new Template(out, scripts.known, name).writeRoot(fragment);
  out.write("\n}\n", text.length);
  if (scripts.writeDefaults) {
    out.write(`${name}.defaultProps = `, at);
    scripts.writeDefaults(out);
    out.write(";\n", at);
  }
  return out.finish();
}
var AWAITS = /\{[^{}]*(?<![#\w$])await\s/;
var SAYS_NOTHING = /^(Comment|SvelteHead|SvelteWindow|SvelteDocument|SvelteBody|SnippetBlock|ConstTag)$/;
function rootOf({ path, text }) {
  try {
    return parse(withoutStyle(text), { modern: true });
  } catch (error) {
    const { message, position } = error;
    const [from, to] = position ?? [0, 0];
    const [first = message] = message.split("\n");
    throw new EmbeddedTrouble(first, lineReader(path, text)(from, Math.max(from, to)));
  }
}
function withoutStyle(text) {
  let [plain, done] = ["", 0];
  for (const { kind, from, to } of regionsOf(text)) {
    const opens = text.indexOf(">", from) + 1;
    if (kind !== "style" || opens > to) continue;
    const closes = to - "</style>".length;
    plain += text.slice(done, opens) + text.slice(opens, closes).replace(/[^\n\r]/g, " ");
    done = closes;
  }
  return plain + text.slice(done);
}
var isTyped = (script) => !!script?.attributes.some(
  ({ name, value }) => name === "lang" && Array.isArray(value) && value[0]?.type === "Text" && /^(ts|typescript)$/.test(value[0].data)
);
function withPlain(text, { content }) {
  const { start, end } = content;
  return text.slice(0, start) + withoutAngles(text.slice(start, end)) + text.slice(end);
}
export {
  readSingleFile
};

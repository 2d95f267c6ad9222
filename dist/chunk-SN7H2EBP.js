import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  endsWithParent
} from "./chunk-CEYXB3KU.js";
import {
  NOT_READ,
  TEMPLATE_EMIT,
  copyCode,
  withoutAngles,
  writeTemplate
} from "./chunk-YVOKCVNT.js";
import {
  EmbeddedTrouble,
  Rewriting
} from "./chunk-VD7AFGYE.js";
import {
  isFunction,
  nameOf,
  textOf,
  unwrap
} from "./chunk-B6M7IY5T.js";
import {
  lineReader
} from "./chunk-NOJI53AH.js";
import {
  nameOfFile
} from "./chunk-Q6QXORAX.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-MG3GE3W2.js";

// src/extract/code/vue/single-file.ts
import { NodeTypes, parse } from "./vendor/vue-compiler.js";

// src/extract/code/vue/options-script.ts
import { ts as ts2 } from "./vendor/ts-morph.js";

// src/extract/code/vue/props.ts
import { ts } from "./vendor/ts-morph.js";
function declaredProps({ name, call }, ast) {
  const [first, second] = call.arguments;
  if (name === "withDefaults") {
    const inner = first && unwrap(first);
    if (!inner || !ts.isCallExpression(inner)) return null;
    return { names: typedNames(inner.typeArguments?.[0], ast), defaults: second ?? null };
  }
  if (name !== "defineProps") return null;
  if (!first) return { names: typedNames(call.typeArguments?.[0], ast), defaults: null };
  return runtimeProps(first);
}
function runtimeProps(expression) {
  const inner = unwrap(expression);
  if (ts.isArrayLiteralExpression(inner))
    return {
      names: inner.elements.flatMap((one) => ts.isStringLiteralLike(one) ? one.text : []).filter(isName),
      defaults: null
    };
  if (!ts.isObjectLiteralExpression(inner)) return { names: [], defaults: null };
  const names = inner.properties.flatMap(
    (one) => one.name && !ts.isComputedPropertyName(one.name) ? textOf(one.name) : []
  );
  return { names: names.filter(isName), defaults: inner };
}
var scanner = ts.createScanner(ts.ScriptTarget.ESNext, false);
function isName(name) {
  scanner.setText(name);
  const kind = scanner.scan();
  const isFree = kind === ts.SyntaxKind.Identifier || kind > ts.SyntaxKind.LastReservedWord;
  return isFree && /^[\w$]+$/.test(name) && scanner.getTokenEnd() === name.length;
}
function typedNames(type, ast) {
  if (!type) return [];
  if (ts.isTypeLiteralNode(type)) return memberNames(type.members);
  if (ts.isIntersectionTypeNode(type)) return type.types.flatMap((one) => typedNames(one, ast));
  if (!ts.isTypeReferenceNode(type)) return [];
  const name = type.typeName.getText();
  for (const statement of ast.statements) {
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === name) return memberNames(statement.members);
    if (ts.isTypeAliasDeclaration(statement) && statement.name.text === name) return typedNames(statement.type, ast);
  }
  return [];
}
function memberNames(members) {
  return members.flatMap((one) => one.name && !ts.isComputedPropertyName(one.name) ? textOf(one.name) : []).filter(isName);
}
function writeDefaults(defaults, offset, out) {
  const inner = unwrap(defaults);
  const at = offset + inner.getStart();
  out.write("{", at);
  for (const property of ts.isObjectLiteralExpression(inner) ? inner.properties : []) {
    if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) continue;
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
  if (ts.isIdentifier(inner) && /^(String|Number|Boolean|Array|Object|Function|Date|Symbol)$/.test(inner.text))
    return null;
  if (!ts.isObjectLiteralExpression(inner)) return ts.isArrayLiteralExpression(inner) ? null : inner;
  const own = inner.properties.find((one) => one.name && textOf(one.name) === "default");
  return own && ts.isPropertyAssignment(own) ? own.initializer : null;
}

// src/extract/code/vue/options-script.ts
function readOptions({ from, text }) {
  const ast = ts2.createSourceFile("/options.tsx", text, ts2.ScriptTarget.ESNext, true, ts2.ScriptKind.TSX);
  const exported = ast.statements.find((one) => ts2.isExportAssignment(one));
  const object = exported ? objectIn(exported.expression) : null;
  const named = (name2) => object?.properties.find((one) => one.name && textOf(one.name) === name2);
  const methods = objectOf(named("methods"));
  const computed = objectOf(named("computed"));
  const props = initializerOf(named("props"));
  const declared = props ? runtimeProps(props) : null;
  const handedOut = returnedBySetup(named("setup"));
  const renamed = objectOf(named("components"))?.properties.filter(ts2.isPropertyAssignment) ?? [];
  const copy = (start, end, out) => copyCode(text.slice(start, end), from + start, out, TEMPLATE_EMIT);
  const name = initializerOf(named("name"));
  const own = name ?? exported?.getChildAt(0) ?? exported;
  return {
    props: declared?.names ?? [],
    at: own ? [from + own.getStart(), from + own.end] : null,
    writeModule(out) {
      if (!exported) return copy(0, text.length, out);
      copy(0, exported.getStart(), out);
      out.write("const $options = ", from + exported.getStart(), from + exported.expression.getStart());
      let done = exported.expression.getStart();
      for (const moved of inOrder([methods, computed])) {
        copy(done, moved.getStart() + 1, out);
        done = moved.end - 1;
      }
      copy(done, text.length, out);
    },
    writeMembers(out) {
      for (const { name: name2, initializer } of renamed) {
        const own3 = textOf(name2);
        if (!/^[A-Z][\w$]*$/.test(own3) || initializer.getText() === own3) continue;
        out.write(`const ${own3} = `, from + name2.getStart(), from + name2.end);
        copy(initializer.getStart(), initializer.end, out);
        out.write(";\n", from + initializer.end);
      }
      const own2 = [methods, computed].flatMap((table) => [...table?.properties ?? []].map((one) => ownName(one)?.text));
      const known = /* @__PURE__ */ new Set([...declared?.names ?? [], ...own2]);
      writeHandedOut(
        handedOut.filter(({ text: text2 }) => !known.has(text2)),
        from,
        out
      );
      for (const value of computed?.properties ?? []) writeComputed(value, copy, from, out);
      for (const method of methods?.properties ?? []) writeMethod(method, copy, from, out);
    },
    writeDefaults: declared?.defaults ? (out) => writeDefaults(declared.defaults, from, out) : null
  };
}
function returnedBySetup(setup) {
  const value = setup && ts2.isPropertyAssignment(setup) ? unwrap(setup.initializer) : setup;
  const body = value && isFunction(value) ? value.body : void 0;
  const last = body && ts2.isBlock(body) ? body.statements.at(-1) : void 0;
  const answer = last && ts2.isReturnStatement(last) ? last.expression : body && !ts2.isBlock(body) ? body : void 0;
  const object = answer && unwrap(answer);
  if (!object || !ts2.isObjectLiteralExpression(object)) return [];
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
  if (ts2.isMethodDeclaration(value)) {
    out.write("const ", from + value.getStart());
    writeName(name, copy, from, out);
    out.write(" = computed(function ", from + name.end);
    copy(name.end, value.end, out);
  } else if (ts2.isPropertyAssignment(value)) {
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
  if (word !== void 0 && word >= ts2.SyntaxKind.FirstReservedWord && word <= ts2.SyntaxKind.LastReservedWord)
    out.write("$", from + name.end);
}
function writeMapped(mapped, copy, from, out) {
  if (!ts2.isSpreadAssignment(mapped)) return;
  out.write("const $mapped = ", from + mapped.getStart());
  copy(mapped.expression.getStart(), mapped.expression.end, out);
  out.write(";\n", from + mapped.end);
}
var ownName = ({ name }) => name && ts2.isIdentifier(name) ? name : null;
function writeMethod(method, copy, from, out) {
  const name = ownName(method);
  if (!name) return writeMapped(method, copy, from, out);
  if (ts2.isMethodDeclaration(method)) {
    const isAsync = method.modifiers?.some((one) => one.kind === ts2.SyntaxKind.AsyncKeyword);
    out.write(`${isAsync ? "async " : ""}function${method.asteriskToken ? "*" : ""} `, from + method.getStart());
    writeName(name, copy, from, out);
    copy(name.end, method.end, out);
  } else if (ts2.isPropertyAssignment(method)) {
    out.write("const ", from + method.getStart());
    writeName(name, copy, from, out);
    out.write(" = ", from + name.end);
    copy(method.initializer.getStart(), method.initializer.end, out);
  }
  out.write(";\n", from + method.end);
}
function objectIn(expression) {
  const inner = unwrap(expression);
  if (ts2.isObjectLiteralExpression(inner)) return inner;
  const last = ts2.isCallExpression(inner) ? inner.arguments.at(-1) : void 0;
  return last && !isFunction(last) ? objectIn(last) : null;
}
function initializerOf(property) {
  return property && ts2.isPropertyAssignment(property) ? property.initializer : null;
}
function objectOf(property) {
  const value = initializerOf(property);
  return value ? objectIn(value) : null;
}

// src/extract/code/vue/setup-script.ts
import { ts as ts3 } from "./vendor/ts-morph.js";
function readSetup({ from, text }) {
  const ast = ts3.createSourceFile("/setup.tsx", text, ts3.ScriptTarget.ESNext, true, ts3.ScriptKind.TSX);
  const isOutside = (one) => ts3.isImportDeclaration(one) || ts3.isExportDeclaration(one);
  const outside = ast.statements.filter(isOutside);
  const inside = ast.statements.filter((one) => !isOutside(one));
  const changes = [];
  const props = [];
  let emit = null;
  let defaults = null;
  for (const statement of inside) {
    const modifiers = ts3.canHaveModifiers(statement) ? ts3.getModifiers(statement) ?? [] : [];
    for (const one of modifiers) {
      if (/^(export|declare)$/.test(one.getText())) changes.push({ from: one.getStart(), to: one.end, text: "" });
    }
    const calls = ts3.isVariableStatement(statement) ? statement.declarationList.declarations.map(({ name, initializer }) => ({ name, value: initializer })) : ts3.isExpressionStatement(statement) ? [{ name: null, value: statement.expression }] : [];
    for (const { name, value } of calls) {
      const call = value && macroOf(value);
      if (call?.name === "defineEmits" && name && ts3.isIdentifier(name)) emit = name.text;
      const declared = call && declaredProps(call, ast);
      if (!call || !declared) continue;
      const taken = name && ts3.isObjectBindingPattern(name) ? name.elements.map((one) => textOf(one.propertyName ?? one.name)) : [];
      props.push(...declared.names.filter((one) => !taken.includes(one)));
      defaults = declared.defaults ?? defaults;
      changes.push({ from: value.getStart(), to: value.end, text: "$props" });
    }
  }
  return {
    isAsync: /\bawait\b/.test(text),
    props,
    writeImports(out) {
      for (const statement of outside) out.copy(from + statement.pos, from + statement.end);
    },
    writeBody(out) {
      for (const statement of inside) copyChanged(statement, { from, text, emit, changes }, out);
    },
    writeDefaults: defaults && ((out) => writeDefaults(defaults, from, out))
  };
}
function macroOf(expression) {
  const inner = unwrap(expression);
  if (!ts3.isCallExpression(inner)) return null;
  const name = nameOf(inner.expression) ?? "";
  return /^(defineProps|withDefaults|defineEmits)$/.test(name) ? { name, call: inner } : null;
}
function copyChanged(statement, { from, text, emit, changes }, out) {
  const name = emit === null ? null : emit.replaceAll("$", String.raw`\$`);
  let done = statement.pos;
  for (const change of changes.filter((one) => one.from >= statement.pos && one.to <= statement.end)) {
    copyCode(text.slice(done, change.from), from + done, out, name);
    out.write(change.text, from + change.from, from + change.to);
    done = change.to;
  }
  copyCode(text.slice(done, statement.end), from + done, out, name);
}

// src/extract/code/vue/single-file.ts
function readSingleFile({ path, text: written }) {
  const blocks = blocksOf(path, written);
  const template = blocks.find((block) => block.tag === "template");
  const scripts = blocks.filter((block) => block.tag === "script" && block.children.length > 0);
  const text = scripts.filter(isPlain).reduce(withPlain, written);
  const isSetup = (block) => block.props.some((prop) => prop.name === "setup");
  const [setup, normal] = [scripts.find(isSetup), scripts.find((block) => !isSetup(block))];
  if (!template && scripts.length === 0) return null;
  const out = new Rewriting(text);
  const name = nameOfFile(path);
  const parts = setup ? readSetup(scriptOf(setup, text)) : null;
  const options = normal ? readOptions(scriptOf(normal, text)) : null;
  const at = template?.loc.start.offset ?? 0;
  options?.writeModule(out);
  parts?.writeImports(out);
  out.write(`
;export default ${parts?.isAsync ? "async " : ""}function `, at);
  out.write(name, ...options?.at ?? [at, template ? at + "<template".length : at]);
  out.write("($props) {\n", at);
  const props = [...parts?.props ?? [], ...options?.props ?? []];
  if (props.length > 0) out.write(`const { ${[...new Set(props)].join(", ")} } = $props;
`, at);
  parts?.writeBody(out);
  options?.writeMembers(out);
  if (template) {
    out.write("\nreturn (", at);
    writeBody(template, out);
    out.write(");", template.loc.end.offset);
  }
  out.write("\n}\n", at);
  const defaults = parts?.writeDefaults ?? options?.writeDefaults;
  if (defaults) {
    out.write(`${name}.defaultProps = `, at);
    defaults(out);
    out.write(";\n", at);
  }
  return out.finish();
}
function writeBody(template, out) {
  const isHtml = template.props.every(
    (prop) => prop.type !== NodeTypes.ATTRIBUTE || !(prop.name === "src" || prop.name === "lang" && prop.value?.content !== "html")
  );
  if (isHtml) writeTemplate(template.children, out);
  else out.write(`<${NOT_READ} />`, template.loc.start.offset, template.loc.start.offset + 9);
}
function blocksOf(path, text) {
  const place = lineReader(path, text);
  const fail = (error) => {
    const { message, loc } = error;
    const from = loc?.start.offset ?? 0;
    if (endsWithParent(error, text)) return;
    throw new EmbeddedTrouble(message, place(from, Math.max(from, loc?.end.offset ?? 0)));
  };
  const root = parse(text, { parseMode: "sfc", comments: false, onError: fail, onWarn: () => {
  } });
  return root.children.filter((node) => node.type === NodeTypes.ELEMENT);
}
function scriptOf(block, text) {
  const from = block.children[0].loc.start.offset;
  const to = block.children.at(-1).loc.end.offset;
  return { from, to, text: text.slice(from, to) };
}
var isPlain = ({ props }) => props.some((prop) => prop.type === NodeTypes.ATTRIBUTE && prop.name === "lang" && prop.value?.content === "ts");
function withPlain(text, block) {
  const { from, to, text: script } = scriptOf(block, text);
  return text.slice(0, from) + withoutAngles(script) + text.slice(to);
}
export {
  readSingleFile
};

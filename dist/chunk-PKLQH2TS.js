import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  NOT_READ,
  declaredProps,
  readOptions,
  writeDefaults,
  writeTemplate
} from "./chunk-U7LRDWC3.js";
import {
  endsWithParent
} from "./chunk-CEYXB3KU.js";
import {
  withoutAngles
} from "./chunk-YAED4HBI.js";
import {
  copyCode
} from "./chunk-CSZCM6ZP.js";
import {
  EmbeddedTrouble
} from "./chunk-MAHWS4OD.js";
import {
  Rewriting,
  nameOf,
  namesBound,
  textOf,
  unwrap
} from "./chunk-6XRSZYPB.js";
import {
  lineReader,
  nameOfFile
} from "./chunk-IR7XPB67.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-MG3GE3W2.js";

// src/extract/code/vue/single-file.ts
import { NodeTypes, parse } from "./vendor/vue-compiler.js";

// src/extract/code/vue/setup-script.ts
import { ts } from "./vendor/ts-morph.js";
function readSetup({ from, text }) {
  const ast = ts.createSourceFile("/setup.tsx", text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX);
  const isOutside = (one) => one.kind === 273 || one.kind === 279;
  const outside = ast.statements.filter(isOutside);
  const inside = ast.statements.filter((one) => !isOutside(one));
  const changes = [];
  const props = [];
  let emit = null;
  let defaults = null;
  for (const statement of inside) {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) ?? [] : [];
    for (const one of modifiers) {
      if (/^(export|declare)$/.test(one.getText())) changes.push({ from: one.getStart(), to: one.end, text: "" });
    }
    const calls = statement.kind === 244 ? statement.declarationList.declarations.map(({ name, initializer }) => ({ name, value: initializer })) : statement.kind === 245 ? [{ name: null, value: statement.expression }] : [];
    for (const { name, value } of calls) {
      const given = value && refsOf(value);
      if (given) changes.push({ from: value.getStart(), to: value.end, text: given.getText() });
      const call = value && macroOf(value);
      if (call?.name === "defineEmits" && name && name.kind === 80) emit = name.text;
      const declared = call && declaredProps(call, ast);
      if (!call || !declared) continue;
      const taken = name && name.kind === 207 ? name.elements.map((one) => textOf(one.propertyName ?? one.name)) : [];
      props.push(...declared.names.filter((one) => !taken.includes(one)));
      defaults = declared.defaults ?? defaults;
      changes.push({ from: value.getStart(), to: value.end, text: "$props" });
    }
  }
  const own = new Set(inside.flatMap(namesDeclared));
  return {
    isAsync: /\bawait\b/.test(text),
    // `const { compact } = toRefs(props)`: a template reads the name of the script.
    props: props.filter((name) => !own.has(name)),
    writeImports(out) {
      for (const statement of outside) out.copy(from + statement.pos, from + statement.end);
    },
    writeBody(out) {
      for (const statement of inside) copyChanged(statement, { from, text, emit, changes }, out);
    },
    writeDefaults: defaults && ((out) => writeDefaults(defaults, from, out))
  };
}
function namesDeclared(statement) {
  return statement.kind === 244 ? statement.declarationList.declarations.flatMap((one) => namesBound(one.name)) : [];
}
function refsOf(value) {
  const inner = unwrap(value);
  const [given] = inner.kind === 214 && nameOf(inner.expression) === "toRefs" ? inner.arguments : [];
  return given && given.kind === 80 ? given : null;
}
function macroOf(expression) {
  const inner = unwrap(expression);
  if (!(inner.kind === 214)) return null;
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

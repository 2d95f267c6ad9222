import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  componentName,
  listenerName
} from "./chunk-IR7XPB67.js";

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
      out.copyText(code.slice(done, call.index), offset + done);
      const event = call[2].replaceAll(":", "-");
      out.write(`$props.${listenerName(event)}(`, offset + call.index, offset + call.index + call[0].length);
      done = call.index + call[0].length;
    }
  }
  out.copyText(code.slice(done), offset + done);
}

// src/extract/code/vue/chosen-tags.ts
import { NodeTypes } from "./vendor/vue-compiler.js";
var NOT_FOLLOWED = "$NotFollowed";
var CHOSEN = "Chosen$";
function tagChosen({ tag, props }) {
  if (tag !== "component" && tag !== "Component") return null;
  const is = props.find(
    (prop) => prop.type === NodeTypes.ATTRIBUTE ? prop.name === "is" : prop.name === "bind" && prop.arg?.loc.source === "is"
  );
  if (!is) return { name: NOT_FOLLOWED, chosenBy: null };
  const named = (name) => ({ name: nativeOr(name), chosenBy: null });
  if (is.type === NodeTypes.ATTRIBUTE)
    return is.value ? named(is.value.content) : { name: NOT_FOLLOWED, chosenBy: null };
  const exp = is.exp;
  const written = exp?.loc.source.trim() ?? "";
  const text = /^(['"])([A-Za-z][\w-]*)\1$/.exec(written)?.[2];
  const native = NATIVES.exec(written)?.[1];
  if (text ?? native) return named(text ?? native);
  if (/^[A-Z][\w$]*$/.test(written)) return { name: written, chosenBy: null };
  return exp && written !== "" ? { name: CHOSEN, chosenBy: exp } : { name: NOT_FOLLOWED, chosenBy: null };
}
var NATIVES = /\?\s*['"]([a-z]+[0-9]?)['"]\s*:\s*['"][a-z]+[0-9]?['"]$/;
var nativeOr = (name) => /^[a-z]+[0-9]?$/.test(name) ? name : componentName(name);
function writeChosen(chosenBy, at, out, write) {
  out.write(`{(() => { const ${CHOSEN} = (`, at);
  copyExpression(chosenBy, out);
  out.write("); return ", at);
  write();
  out.write("; })()}", at);
}

export {
  TEMPLATE_EMIT,
  copyExpression,
  copyCode,
  NOT_FOLLOWED,
  CHOSEN,
  tagChosen,
  writeChosen
};

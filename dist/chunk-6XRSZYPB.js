import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  splitWords
} from "./chunk-IR7XPB67.js";

// src/extract/code/rewriting.ts
var Rewriting = class {
  #source;
  #pieces = [];
  #parts = [];
  #length = 0;
  constructor(source) {
    this.#source = source;
  }
  copy(from, to) {
    if (to > from) this.#add(this.#source.slice(from, to), { from, to, isCopy: true });
  }
  /** Copies what stands at an offset as it is read: as long as what is written there. */
  copyText(text, from) {
    if (text !== "") this.#add(text, { from, to: from + text.length, isCopy: true });
  }
  write(text, from, to = from) {
    this.#add(text, { from, to, isCopy: false });
  }
  #add(text, piece) {
    this.#pieces.push({ at: this.#length, ...piece });
    this.#parts.push(text);
    this.#length += text.length;
  }
  finish() {
    const pieces = this.#pieces;
    const pieceOf = (offset) => {
      let [low, high] = [0, pieces.length - 1];
      while (low < high) {
        const middle = low + high + 1 >> 1;
        if (pieces[middle].at <= offset) low = middle;
        else high = middle - 1;
      }
      return pieces[low] ?? { at: 0, from: 0, to: 0, isCopy: true };
    };
    return {
      text: this.#parts.join(""),
      originOf(offset) {
        const { at, from, isCopy } = pieceOf(offset);
        return isCopy ? from + offset - at : from;
      },
      endOf(offset) {
        const { at, from, to, isCopy } = pieceOf(Math.max(0, offset - 1));
        return isCopy ? from + offset - at : to;
      }
    };
  }
};

// src/extract/code/names.ts
import { ts } from "./vendor/ts-morph.js";
function unwrap(expression) {
  let inner = expression;
  while (WRAPPERS.has(inner.kind)) inner = inner.expression;
  return inner;
}
var WRAPPERS = /* @__PURE__ */ new Set([
  218,
  224,
  235,
  239,
  217,
  236,
  // `portals.OutPortal<typeof Player>`
  234
]);
function nameNode(expression) {
  const inner = unwrap(expression);
  if (inner.kind === 80 || inner.kind === 81) return inner;
  if (inner.kind === 212) return inner.name;
  if (inner.kind === 213 && ts.isStringLiteralLike(inner.argumentExpression))
    return inner.argumentExpression;
  return null;
}
function nameOf(expression) {
  const node = nameNode(expression);
  return node ? textOf(node) : null;
}
function textOf(node) {
  if (node.kind === 11 || node.kind === 15 || node.kind === 9) return node.text;
  if (node.kind === 80) return node.text;
  if (node.kind === 81) return node.text.slice(1);
  if (node.kind === 296) return `${node.namespace.text}:${node.name.text}`;
  return node.getText();
}
function wordsOf(expression) {
  const name = nameOf(expression);
  return name === null ? [] : splitWords(name);
}
function receiverOf(expression) {
  const inner = unwrap(expression);
  return inner.kind === 212 || inner.kind === 213 ? inner.expression : null;
}
var PICKS = /^(get|from|into|insert|insertInto|collection|model|table|getRepository|getModel|service|resolve|inject|of|to)$/;
function chainOf(expression) {
  const inner = unwrap(expression);
  if (inner.kind === 214) {
    const chain = chainOf(inner.expression);
    const [first] = inner.arguments;
    if (first && PICKS.test(chain.at(-1) ?? "")) {
      const picked = first.kind === 11 || first.kind === 15 ? first.text : first.kind === 80 ? first.text : null;
      if (picked !== null) return [...chain.slice(0, -1), picked];
    }
    return chain;
  }
  if (inner.kind === 110) return ["this"];
  if (inner.kind === 215) return chainOf(inner.expression);
  const name = nameOf(inner);
  if (name === null) return [];
  const receiver = receiverOf(inner);
  return receiver ? [...chainOf(receiver), name] : [name];
}
var namesBound = (name) => name.kind === 80 ? [name.text] : name.elements.flatMap((one) => one.kind === 233 ? [] : namesBound(one.name));
var TEXT_KINDS = [
  11,
  15,
  229
];
function enclosingNames(node) {
  const names = [];
  for (let at = node.parent; at && !(at.kind === 308); at = at.parent) {
    const name = declaredName(at);
    if (name !== null) names.unshift(name);
  }
  return names;
}
function isFunction(node) {
  return FUNCTIONS.has(node.kind);
}
var FUNCTION_KINDS = [
  263,
  219,
  220,
  175,
  177,
  178,
  179
];
var FUNCTIONS = new Set(FUNCTION_KINDS);
function capitalisedAround(node) {
  for (let at = node.parent; at; at = at.parent) if (/^[A-Z]/.test(declaredName(at) ?? "")) return at;
  return null;
}
function declaredName(node) {
  if (node.kind === 177) return "constructor";
  if (!isFunction(node) && !ts.isClassLike(node)) return null;
  if (node.name) return node.name.kind === 168 ? null : textOf(node.name);
  let holder = node.parent;
  while (holder.kind === 214 || holder.kind === 218 || holder.kind === 235)
    holder = holder.parent;
  if (holder.kind === 261 || holder.kind === 304 || holder.kind === 173)
    return holder.name.kind === 80 || holder.name.kind === 11 ? textOf(holder.name) : null;
  if (holder.kind === 227 && holder.operatorToken.kind === 64)
    return holder.left.kind === 212 && !isModuleExports(holder.left) ? holder.left.name.text : null;
  return null;
}
var isModuleExports = ({ expression, name }) => name.text === "exports" && expression.kind === 80 && expression.text === "module";
function enclosingFunction(node) {
  for (let at = node.parent; at; at = at.parent) if (isFunction(at)) return at;
  return null;
}
function eachNode(root, visit) {
  const walk = (node) => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  ts.forEachChild(root, walk);
}
function throughout(root, visit) {
  visit(root);
  eachNode(root, visit);
}

export {
  Rewriting,
  unwrap,
  nameNode,
  nameOf,
  textOf,
  wordsOf,
  receiverOf,
  chainOf,
  namesBound,
  TEXT_KINDS,
  enclosingNames,
  isFunction,
  FUNCTION_KINDS,
  capitalisedAround,
  declaredName,
  enclosingFunction,
  eachNode,
  throughout
};

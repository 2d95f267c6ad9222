import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  splitWords
} from "./chunk-VCMRK5ZB.js";

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
  ts.SyntaxKind.ParenthesizedExpression,
  ts.SyntaxKind.AwaitExpression,
  ts.SyntaxKind.AsExpression,
  ts.SyntaxKind.SatisfiesExpression,
  ts.SyntaxKind.TypeAssertionExpression,
  ts.SyntaxKind.NonNullExpression,
  // `portals.OutPortal<typeof Player>`
  ts.SyntaxKind.ExpressionWithTypeArguments
]);
function nameNode(expression) {
  const inner = unwrap(expression);
  if (ts.isIdentifier(inner) || ts.isPrivateIdentifier(inner)) return inner;
  if (ts.isPropertyAccessExpression(inner)) return inner.name;
  if (ts.isElementAccessExpression(inner) && ts.isStringLiteralLike(inner.argumentExpression))
    return inner.argumentExpression;
  return null;
}
function nameOf(expression) {
  const node = nameNode(expression);
  return node ? textOf(node) : null;
}
function textOf(node) {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPrivateIdentifier(node)) return node.text.slice(1);
  if (ts.isJsxNamespacedName(node)) return `${node.namespace.text}:${node.name.text}`;
  return node.getText();
}
function wordsOf(expression) {
  const name = nameOf(expression);
  return name === null ? [] : splitWords(name);
}
function receiverOf(expression) {
  const inner = unwrap(expression);
  return ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner) ? inner.expression : null;
}
var PICKS = /^(get|from|into|insert|insertInto|collection|model|table|getRepository|getModel|service|resolve|inject|of|to)$/;
function chainOf(expression) {
  const inner = unwrap(expression);
  if (ts.isCallExpression(inner)) {
    const chain = chainOf(inner.expression);
    const [first] = inner.arguments;
    if (first && PICKS.test(chain.at(-1) ?? "")) {
      const picked = ts.isStringLiteralLike(first) ? first.text : ts.isIdentifier(first) ? first.text : null;
      if (picked !== null) return [...chain.slice(0, -1), picked];
    }
    return chain;
  }
  if (inner.kind === ts.SyntaxKind.ThisKeyword) return ["this"];
  if (ts.isNewExpression(inner)) return chainOf(inner.expression);
  const name = nameOf(inner);
  if (name === null) return [];
  const receiver = receiverOf(inner);
  return receiver ? [...chainOf(receiver), name] : [name];
}
function enclosingNames(node) {
  const names = [];
  for (let at = node.parent; at && !ts.isSourceFile(at); at = at.parent) {
    const name = declaredName(at);
    if (name !== null) names.unshift(name);
  }
  return names;
}
function isFunction(node) {
  return FUNCTIONS.has(node.kind);
}
var FUNCTION_KINDS = [
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.MethodDeclaration,
  ts.SyntaxKind.Constructor,
  ts.SyntaxKind.GetAccessor,
  ts.SyntaxKind.SetAccessor
];
var FUNCTIONS = new Set(FUNCTION_KINDS);
function capitalisedAround(node) {
  for (let at = node.parent; at; at = at.parent) if (/^[A-Z]/.test(declaredName(at) ?? "")) return at;
  return null;
}
function declaredName(node) {
  if (ts.isConstructorDeclaration(node)) return "constructor";
  if (!isFunction(node) && !ts.isClassLike(node)) return null;
  if (node.name) return ts.isComputedPropertyName(node.name) ? null : textOf(node.name);
  let holder = node.parent;
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder) || ts.isAsExpression(holder))
    holder = holder.parent;
  if (ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder))
    return ts.isIdentifier(holder.name) || ts.isStringLiteral(holder.name) ? textOf(holder.name) : null;
  if (ts.isBinaryExpression(holder) && holder.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return ts.isPropertyAccessExpression(holder.left) && !isModuleExports(holder.left) ? holder.left.name.text : null;
  return null;
}
var isModuleExports = ({ expression, name }) => name.text === "exports" && ts.isIdentifier(expression) && expression.text === "module";
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
  enclosingNames,
  isFunction,
  FUNCTION_KINDS,
  capitalisedAround,
  declaredName,
  enclosingFunction,
  eachNode,
  throughout
};

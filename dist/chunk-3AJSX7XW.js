import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  functionNamed,
  heldAt,
  namesIn,
  routeOf,
  stringArgument,
  valueOf
} from "./chunk-RSLXZJXF.js";
import {
  chainOf,
  enclosingNames,
  isFunction,
  textOf,
  unwrap
} from "./chunk-PLHOYS4W.js";
import {
  matcher
} from "./chunk-SYF2QQPU.js";
import {
  hasAnyPhrase,
  splitWords
} from "./chunk-T5XHQLNH.js";

// src/extract/code/routes/routes.ts
import { ts } from "./vendor/ts-morph.js";
function routeAt(node) {
  if (ts.isCallExpression(node)) {
    const route = routeOf(node);
    if (!route) return null;
    const handler = bodyOf(route.handler);
    return handler && { method: route.method, path: route.path, at: route.at, handler };
  }
  return ts.isMethodDeclaration(node) ? decoratedRoute(node) : null;
}
function bodyOf(handler) {
  const inner = unwrap(handler);
  if (isFunction(inner)) return inner;
  if (ts.isIdentifier(inner)) return functionNamed(inner.text, inner);
  if (!ts.isCallExpression(inner)) return null;
  const wrapped = inner.arguments.map(unwrap).find(isFunction);
  return wrapped ?? null;
}
function decoratedRoute(method) {
  const prefix = ts.isClassLike(method.parent) ? stringOf(method.parent, /^(Json)?Controller$/)?.text ?? "" : "";
  const decorator = decoratorOf(method, /^(Post|Put|Patch|Get|Delete)$/i);
  if (!decorator) return null;
  const [first] = decorator.arguments;
  const own = first && ts.isStringLiteralLike(first) ? first : null;
  const path = [prefix, own?.text ?? ""].map((part) => part.replace(/^\/|\/$/g, "")).filter((part) => part !== "");
  return {
    method: textOf(decorator.expression).toUpperCase(),
    path: `/${path.join("/")}`,
    at: own ?? decorator.expression,
    handler: method
  };
}
function stringOf(node, name) {
  const [first] = decoratorOf(node, name)?.arguments ?? [];
  return first && ts.isStringLiteralLike(first) ? first : null;
}
function decoratorOf(node, name) {
  for (const { expression } of ts.getDecorators(node) ?? []) {
    if (ts.isCallExpression(expression) && ts.isIdentifier(expression.expression) && name.test(expression.expression.text))
      return expression;
  }
  return null;
}
function routeAround(node) {
  for (let at = node.parent; at; at = at.parent) {
    const route = routeAt(at);
    if (route) return route.path;
  }
  return null;
}
function isRouteOf(concept, { method, path }) {
  return concept.routes.some(
    (one) => one.method.toUpperCase() === method && matcher([one.path.replace(/^\//, "")])(path.replace(/^\//, ""))
  );
}

// src/extract/code/evidence.ts
import { ts as ts2 } from "./vendor/ts-morph.js";
function evidenceReader(flagKeys) {
  return (kind, concept, site) => {
    if (kind === "flag-key") return flagKeys.has(stringArgument(site.call) ?? "\0");
    const phrases = concept.evidence.get(kind) ?? [];
    const names = kind === "recipient-argument" && concept.fact === "control" ? handedTo(site) : namesFor(kind, site);
    return names.some((name) => hasAnyPhrase(splitWords(name), phrases));
  };
}
var DEEP = 9;
var handedTo = ({ call }) => call.arguments.flatMap((argument) => {
  const made = ts2.isIdentifier(argument) ? valueOf(argument) : null;
  const isObject = made !== null && ts2.isObjectLiteralExpression(unwrap(made));
  return [...namesIn(argument, DEEP), ...isObject ? namesIn(made, DEEP) : []];
});
function namesFor(kind, { call, file }) {
  switch (kind) {
    case "recipient-argument":
      return call.arguments.flatMap((argument) => namesIn(argument));
    case "dm-type":
      return [
        ...call.arguments.flatMap((argument) => namesIn(argument)),
        ...chainOf(call.expression).slice(0, -1),
        ...heldAt(call).flatMap((held) => "test" in held && says(held.test, held.outcome) ? namesIn(held.test) : [])
      ];
    case "dm-route":
      return [...routesGiven(call), ...routesOf(call)];
    case "dm-file":
      return [...pathNames(file.path), ...enclosingNames(call)];
    default:
      return [];
  }
}
function says(test, outcome) {
  const inner = unwrap(test);
  const isDenial = ts2.isBinaryExpression(inner) && inner.operatorToken.getText().startsWith("!");
  return outcome !== isDenial;
}
function pathNames(path) {
  return path.replace(/\.[^./]+$/, "").split("/").slice(-2);
}
function routesGiven(call) {
  const [first] = call.arguments;
  const text = first ? fixedText(first) : "";
  return text.includes("/") ? [text] : [];
}
function routesOf(call) {
  const route = routeAround(call);
  return route === null ? [] : [route];
}
function fixedText(expression) {
  if (ts2.isStringLiteralLike(expression)) return expression.text;
  if (!ts2.isTemplateExpression(expression)) return "";
  return [expression.head.text, ...expression.templateSpans.map((span) => span.literal.text)].join("/");
}

export {
  routeAt,
  routeAround,
  isRouteOf,
  evidenceReader,
  pathNames
};

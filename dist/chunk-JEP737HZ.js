import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  askedForNothing,
  defaultDrafts,
  findFallbacks
} from "./chunk-HQFQCOKA.js";
import {
  openSlice,
  otherTexts
} from "./chunk-EMOYO56W.js";
import "./chunk-KZZY4M63.js";
import "./chunk-VD7AFGYE.js";
import {
  DETECTORS,
  UNKNOWN_PROPS,
  checksOfCallers,
  detectSdks,
  evaluate,
  findStatedChecks,
  givenComponent,
  handlerOfItem,
  handlerState,
  isAboutMachines,
  isAtOneGlance,
  isFlagOfStaff,
  isHandlerOf,
  itemControls,
  labelsOf,
  mayBeItem,
  namesAct,
  openedByName,
  propRead,
  propsOf,
  speaksOfTwo,
  wayTo
} from "./chunk-BYVVG3U5.js";
import {
  evidenceReader,
  isRouteOf,
  routeAt
} from "./chunk-ZXIJN2CX.js";
import {
  askedThrough,
  checksHeld,
  limitOf
} from "./chunk-F6WGAPTR.js";
import {
  callSiteOf,
  calleeOf,
  couldBeCallOf,
  declarationOf,
  heldAt,
  heldInEach,
  importersOf,
  isBirthName,
  isCallOf,
  isGivenNobody,
  isOwnPerson,
  isOwnProfile,
  isUnlike,
  isWithinUnlike,
  leaves,
  linksOf,
  literalOf,
  meaningOf,
  operandsOf,
  routeOf,
  showsOneself,
  valueOf
} from "./chunk-IFEPLSOV.js";
import {
  FUNCTION_KINDS,
  capitalisedAround,
  chainOf,
  declaredName,
  eachNode,
  enclosingFunction,
  enclosingNames,
  isFunction,
  nameNode,
  nameOf,
  receiverOf,
  textOf,
  unwrap
} from "./chunk-CHX7E3LM.js";
import {
  AUTHORS,
  OF_PERSON,
  WRITES_MARKUP,
  handsOutMenu,
  isMenu,
  isMenuEntry,
  mayHoldMenu,
  maySpeak,
  menuName
} from "./chunk-TRCZXDQE.js";
import "./chunk-LQ7WUNJW.js";
import "./chunk-4UMSJZK7.js";
import {
  UnreadableFile
} from "./chunk-HOJX2V4G.js";
import "./chunk-O5RODJ5L.js";
import {
  KINDS,
  columnDraft,
  exclusionOf,
  formatOf,
  isAngularTemplate,
  isNeutral,
  isUnsaid,
  kindOf,
  kindsNamed,
  mayHoldScript,
  memberWord,
  nameOfTemplate,
  sideOfPackages
} from "./chunk-FZ6O5YAQ.js";
import {
  componentName,
  lineReader,
  nameOfFile
} from "./chunk-OITSLEZ6.js";
import {
  fitsTag,
  isLeafName
} from "./chunk-HZ5OCO7T.js";
import {
  fitsPattern
} from "./chunk-SHB3B4P3.js";
import {
  isLabelOf
} from "./chunk-P52QT7AJ.js";
import {
  hasAnyPhrase,
  phrasesOf,
  splitWords
} from "./chunk-JKDIQPU5.js";
import {
  baseName,
  folderOf,
  joinPath
} from "./chunk-WKF3AR7X.js";
import "./chunk-PYE35P5D.js";
import {
  formatPlace,
  topOf
} from "./chunk-2T5XBO22.js";
import {
  literally
} from "./chunk-E4KCALTW.js";
import "./chunk-MG3GE3W2.js";

// src/extract/code/age/missing-answers.ts
import { ts } from "./vendor/ts-morph.js";
function missingAnswersIn(file, concept) {
  if (concept.fallbacks.length === 0) return [];
  return file.ofKinds(FUNCTION_KINDS).flatMap((node) => {
    if (!isFunction(node) || !node.body) return [];
    const symbol = declaredName(node);
    const words = splitWords(symbol ?? "");
    if (symbol === null || !hasAnyPhrase(words, concept.fallbacks) || isUnlike(concept, words, null)) return [];
    if (isWithinUnlike(concept, file.path, node)) return [];
    return answersFor(node).flatMap((answer) => {
      const literal = literalOf(answer);
      return typeof literal?.value === "boolean" ? [{ node: answer, symbol, literal }] : [];
    });
  });
}
function answersFor({ body }) {
  if (!body) return [];
  if (!ts.isBlock(body)) return otherSide(body);
  return body.statements.flatMap((statement) => {
    if (ts.isReturnStatement(statement)) return statement.expression ? otherSide(statement.expression) : [];
    if (!ts.isIfStatement(statement) || !asksForMissingAge(statement.expression)) return [];
    const [only] = ts.isBlock(statement.thenStatement) ? statement.thenStatement.statements : [statement.thenStatement];
    return only && ts.isReturnStatement(only) && only.expression ? [only.expression] : [];
  });
}
function otherSide(returned2) {
  const inner = unwrap(returned2);
  if (!ts.isConditionalExpression(inner)) return [];
  if (asksForMissingAge(inner.condition)) return [inner.whenTrue];
  return isAge(inner.condition) ? [inner.whenFalse] : [];
}
function asksForMissingAge(condition) {
  const inner = unwrap(condition);
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.BarBarToken)
    return asksForMissingAge(inner.left) || asksForMissingAge(inner.right);
  const asked = askedForNothing(inner);
  return !!asked?.isMissing && isAge(asked.value);
}
function isAge(value) {
  const name = nameOf(unwrap(value)) ?? "";
  return isBirthName(name) || /^(user_?)?age$/i.test(name);
}

// src/extract/code/as-props.ts
import { ts as ts2 } from "./vendor/ts-morph.js";
var CHOOSES_ELEMENT = /^(as|is|tag|element|tagName|component|el)$/i;
var STANDS_IN = /(Fallback|FallbackComponent|Skeleton|Spinner)$/;
function isPlainElement(name, declaration) {
  if (declaration === null) return false;
  if (STANDS_IN.test(name) && (ts2.isVariableDeclaration(declaration) || isProp(declaration))) return true;
  if (isProp(declaration)) {
    const prop = textOf(declaration.propertyName ?? declaration.name);
    return CHOOSES_ELEMENT.test(prop) || isElementName(declaration.initializer);
  }
  return ts2.isVariableDeclaration(declaration) && isElementName(declaration.initializer);
}
var isProp = (node) => ts2.isBindingElement(node);
function isElementName(value) {
  if (!value) return false;
  const inner = unwrap(value);
  if (ts2.isStringLiteralLike(inner)) return true;
  if (ts2.isConditionalExpression(inner)) return isElementName(inner.whenTrue) || isElementName(inner.whenFalse);
  if (ts2.isBinaryExpression(inner)) return isElementName(inner.right);
  if (ts2.isTemplateExpression(inner)) return true;
  if (ts2.isPropertyAccessExpression(inner)) return CHOOSES_ELEMENT.test(inner.name.text);
  return ts2.isIdentifier(inner) && CHOOSES_ELEMENT.test(inner.text);
}

// src/extract/code/auto-imports.ts
var isTemplateFile = (path) => /\.vue$/i.test(path) || isAngularTemplate(path);
function autoImported(paths) {
  const found = /* @__PURE__ */ new Map();
  for (const path of paths) {
    if (!isTemplateFile(path) || exclusionOf(path) !== null) continue;
    const names2 = isAngularTemplate(path) ? [nameOfTemplate(path)] : [nameOfFile(path), prefixedName(path)];
    for (const name of new Set(names2)) found.set(name, found.has(name) ? null : path);
  }
  return found;
}
function prefixedName(path) {
  const below = /(?:^|\/)components\/(.+)\/[^/]+$/.exec(path)?.[1];
  const own = nameOfFile(path);
  if (!below) return own;
  const prefix = componentName(below);
  return own.startsWith(prefix) ? own : prefix + own;
}

// src/extract/code/default-props.ts
import { ts as ts3 } from "./vendor/ts-morph.js";
function component(file, name, node) {
  const defaults = /* @__PURE__ */ new Map();
  if (!file.ast.text.includes("defaultProps")) return { file, name, node, hasHiddenProps: false, defaults };
  const object = assignedIn(file.ast, name, node) ?? staticOf(node);
  for (const property of object?.properties ?? []) {
    if (ts3.isPropertyAssignment(property)) defaults.set(textOf(property.name), property.initializer);
  }
  const isWhole2 = object !== null && object.properties.every(ts3.isPropertyAssignment);
  return { file, name, node, hasHiddenProps: !isWhole2, defaults };
}
function assignedIn(ast, name, node) {
  const names2 = /* @__PURE__ */ new Set([name, node.name && textOf(node.name)]);
  for (const statement of ast.statements) {
    if (!ts3.isExpressionStatement(statement) || !ts3.isBinaryExpression(statement.expression)) continue;
    const { left: left2, right } = statement.expression;
    if (!ts3.isPropertyAccessExpression(left2) || left2.name.text !== "defaultProps") continue;
    if (names2.has(left2.expression.getText())) return objectIn(right);
  }
  return null;
}
function staticOf(node) {
  if (!ts3.isClassLike(node)) return null;
  const member = node.members.find((one) => one.name && textOf(one.name) === "defaultProps");
  return member && ts3.isPropertyDeclaration(member) && member.initializer ? objectIn(member.initializer) : null;
}
function objectIn(expression) {
  const inner = unwrap(expression);
  return ts3.isObjectLiteralExpression(inner) ? inner : null;
}

// src/extract/code/loaded-later.ts
import { ts as ts4 } from "./vendor/ts-morph.js";
function loadedLater(value) {
  if (!ts4.isArrowFunction(value) && !ts4.isFunctionExpression(value)) return null;
  const { body } = value;
  const only = ts4.isBlock(body) && body.statements.length === 1 ? body.statements[0] : null;
  const given = only && ts4.isReturnStatement(only) ? only.expression : ts4.isBlock(body) ? void 0 : body;
  return given ? loadedBy(unwrap(given)) : null;
}
function loadedBy(call) {
  if (!ts4.isCallExpression(call)) return null;
  const [first2] = call.arguments;
  if (!first2) return null;
  if (call.expression.kind === ts4.SyntaxKind.ImportKeyword)
    return ts4.isStringLiteralLike(first2) ? { specifier: first2.text, name: "default" } : null;
  if (!ts4.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "then") return null;
  const module = loadedBy(unwrap(call.expression.expression));
  const name = chosenBy(unwrap(first2));
  return module && name ? { ...module, name } : null;
}
function chosenBy(choice) {
  if (!ts4.isArrowFunction(choice) || ts4.isBlock(choice.body)) return null;
  let chosen = unwrap(choice.body);
  if (ts4.isObjectLiteralExpression(chosen)) {
    const [only] = chosen.properties;
    if (!only || !ts4.isPropertyAssignment(only)) return null;
    chosen = unwrap(only.initializer);
  }
  if (ts4.isPropertyAccessExpression(chosen)) return chosen.name.text;
  return ts4.isIdentifier(chosen) ? chosen.text : null;
}

// src/extract/code/package-made.ts
import { ts as ts5 } from "./vendor/ts-morph.js";
var MAX_HOPS = 4;
function isMadeOfData(call, file, look, hops = MAX_HOPS) {
  return isOfPackage(call.expression, file, look) && call.arguments.every((one) => isData(one, file, look, hops));
}
var isOfPackage = (expression, file, look) => {
  const specifier = ts5.isIdentifier(expression) && file.imports.get(expression.text)?.specifier;
  return !!specifier && look.isPackage(file.path, specifier);
};
function isTakenFromPackage(declaration, file, look) {
  if (!ts5.isBindingElement(declaration)) return false;
  const holder = declaration.parent.parent;
  const from = ts5.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!from) return false;
  return ts5.isCallExpression(from) ? isMadeOfData(from, file, look) : isOfPackage(from, file, look);
}
function isData(given, file, look, hops) {
  const value = unwrap(given);
  if (hops === 0) return false;
  const isPart = (one) => isData(one, file, look, hops);
  if (ts5.isLiteralExpression(value) || /^(true|false|null|undefined)$/.test(value.getText())) return true;
  if (ts5.isArrayLiteralExpression(value)) return value.elements.every(isPart);
  if (ts5.isObjectLiteralExpression(value))
    return value.properties.every(
      (one) => ts5.isPropertyAssignment(one) ? isPart(one.initializer) : ts5.isShorthandPropertyAssignment(one) && isPart(one.name)
    );
  if (ts5.isCallExpression(value)) return isMadeOfData(value, file, look, hops - 1);
  return ts5.isIdentifier(value) && isNamedData(value, file, look, hops - 1);
}
function isNamedData({ text }, file, look, hops) {
  const binding = file.imports.get(text);
  if (binding && /\.json$/i.test(binding.specifier)) return true;
  const other = binding ? look.fileOf(file.path, binding.specifier) : file;
  const declaration = other && declarationOf(binding ? binding.name : text, other.ast);
  return !!declaration && ts5.isVariableDeclaration(declaration) && ts5.isIdentifier(declaration.name) && textOf(declaration.name) === (binding ? binding.name : text) && !!declaration.initializer && isData(declaration.initializer, other, look, hops);
}

// src/extract/code/components.ts
import { ts as ts6 } from "./vendor/ts-morph.js";
var MAX_HOPS2 = 6;
var PLAIN_WRAPPERS = /^(React\.)?(memo|forwardRef|lazy|observer)$/;
var HOLDERS = /* @__PURE__ */ new Set([
  ts6.SyntaxKind.CallExpression,
  ts6.SyntaxKind.TaggedTemplateExpression,
  ts6.SyntaxKind.ObjectLiteralExpression
]);
function renderingOf({
  properties
}) {
  for (const one of properties) {
    if (!one.name || !/^(view|render|setup)$/.test(textOf(one.name))) continue;
    if (ts6.isMethodDeclaration(one)) return one;
    const value = ts6.isPropertyAssignment(one) ? unwrap(one.initializer) : null;
    if (value && (ts6.isArrowFunction(value) || ts6.isFunctionExpression(value))) return value;
  }
  return null;
}
function componentFinder(slice, resolve) {
  const look = {
    isPackage: (from, specifier) => resolve(from, specifier) === "package",
    fileOf: (from, specifier) => {
      const target = resolve(from, specifier);
      return target && target !== "package" ? slice.parse(target.path) : null;
    }
  };
  let autoImports = null;
  const find2 = (name, from, file, hops = MAX_HOPS2) => {
    if (hops === 0) return null;
    const declaration = declarationOf(name, from);
    if (isPlainElement(name, declaration)) return "outside";
    const binding = file.imports.get(name);
    if (declaration && !(binding && ts6.isVariableDeclaration(declaration))) {
      if (ts6.isFunctionDeclaration(declaration) || ts6.isClassDeclaration(declaration))
        return component(file, name, declaration);
      if (ts6.isVariableDeclaration(declaration) && declaration.initializer)
        return fromValue(declaration.initializer, name, file, hops);
      return isTakenFromPackage(declaration, file, look) ? "outside" : null;
    }
    return binding ? imported(binding.specifier, binding.name, file, hops) : registered(name, file, hops);
  };
  const registered = (name, file, hops) => {
    if (!isTemplateFile(file.path) || !/^[A-Z]/.test(name)) return null;
    autoImports ??= autoImported(slice.paths());
    const path = autoImports.get(name);
    if (path === void 0) return "outside";
    const other = path === null ? null : slice.parse(path);
    return other && exported("default", other, hops - 1);
  };
  const fromValue = (expression, name, file, hops) => {
    const value = unwrap(expression);
    const later = loadedLater(value);
    if (later) return imported(later.specifier, later.name, file, hops - 1);
    if (ts6.isArrowFunction(value) || ts6.isFunctionExpression(value) || ts6.isClassExpression(value))
      return component(file, name, value);
    const rendering = ts6.isObjectLiteralExpression(value) ? renderingOf(value) : null;
    if (rendering) return { ...component(file, name, rendering), hasHiddenProps: true };
    if (ts6.isIdentifier(value)) return find2(value.text, value, file, hops - 1);
    if (ts6.isConditionalExpression(value)) {
      const [yes, no] = [value.whenTrue, value.whenFalse].map((one) => fromValue(one, name, file, hops));
      return yes === "outside" ? no : no === null ? null : yes;
    }
    if (ts6.isTaggedTemplateExpression(value)) return "outside";
    if (ts6.isPropertyAccessExpression(value))
      return /^(Provider|Consumer)$/.test(value.name.text) || isOfPackage(value.expression, file, look) ? "outside" : null;
    if (ts6.isCallExpression(value)) {
      const binding = file.imports.get(name);
      if (binding) return imported(binding.specifier, binding.name, file, hops - 1);
      const inner = value.arguments.find(
        (one) => isFunction(unwrap(one)) || ts6.isIdentifier(one) || HOLDERS.has(unwrap(one).kind)
      );
      if (isMadeOfData(value, file, look)) return "outside";
      const found = inner ? fromValue(inner, name, file, hops) : null;
      return found === null || found === "outside" || PLAIN_WRAPPERS.test(value.expression.getText()) ? found : { ...found, hasHiddenProps: true };
    }
    return ts6.isElementAccessExpression(value) && isTableOfOthers(value.expression, file, hops) ? "outside" : null;
  };
  const isTableOfOthers = (table, file, hops) => {
    const declaration = ts6.isIdentifier(table) ? declarationOf(table.text, table) : null;
    const held = declaration && ts6.isVariableDeclaration(declaration) && declaration.initializer;
    const rows = held && unwrap(held);
    if (!rows || !ts6.isObjectLiteralExpression(rows) || rows.properties.length === 0) return false;
    return rows.properties.every((row) => {
      if (ts6.isShorthandPropertyAssignment(row)) return find2(row.name.text, row, file, hops - 1) === "outside";
      return ts6.isPropertyAssignment(row) && fromValue(row.initializer, textOf(row.name), file, hops - 1) === "outside";
    });
  };
  const imported = (specifier, name, from, hops) => {
    if (isDrawing(specifier)) return "outside";
    const target = resolve(from.path, specifier);
    if (target === "package") return "outside";
    const file = target && slice.parse(target.path);
    return file ? exported(name, file, hops - 1) : null;
  };
  const exported = (name, file, hops) => {
    if (hops <= 0) return null;
    for (const statement of file.ast.statements) {
      if (ts6.isExportAssignment(statement) && name === "default")
        return fromValue(statement.expression, name, file, hops);
      if (name === "default" && isDefaultExport(statement))
        return component(file, statement.name?.text ?? name, statement);
      if (ts6.isExportDeclaration(statement)) {
        const found = reExported(name, statement, file, hops);
        if (found) return found;
      }
    }
    if (name !== "default") return find2(name, file.ast, file, hops);
    const assigned = moduleExports(file.ast);
    return assigned ? fromValue(assigned, name, file, hops) : null;
  };
  const reExported = (name, statement, file, hops) => {
    const specifier = statement.moduleSpecifier;
    const path = specifier && ts6.isStringLiteral(specifier) ? specifier.text : null;
    const clause = statement.exportClause;
    if (clause && ts6.isNamedExports(clause)) {
      const one = clause.elements.find((element) => textOf(element.name) === name);
      if (!one) return null;
      const local = textOf(one.propertyName ?? one.name);
      return path === null ? find2(local, file.ast, file, hops) : imported(path, local, file, hops);
    }
    return !clause && path !== null && name !== "default" ? imported(path, name, file, hops) : null;
  };
  return { find: find2, fileOf: (node) => slice.parse(node.getSourceFile().fileName.slice(1)) };
}
var isDrawing = (specifier) => /\.(svg|png|jpe?g|gif|webp|avif|lottie)(\?[\w=&]*)?$/i.test(specifier);
function isDefaultExport(statement) {
  if (!ts6.isFunctionDeclaration(statement) && !ts6.isClassDeclaration(statement)) return false;
  return statement.modifiers?.some((modifier) => modifier.kind === ts6.SyntaxKind.DefaultKeyword) ?? false;
}
function moduleExports(ast) {
  for (const statement of ast.statements) {
    if (!ts6.isExpressionStatement(statement) || !ts6.isBinaryExpression(statement.expression)) continue;
    const { left: left2, right, operatorToken } = statement.expression;
    if (operatorToken.kind === ts6.SyntaxKind.EqualsToken && left2.getText() === "module.exports") return right;
  }
  return null;
}

// src/extract/code/inert.ts
import { ts as ts7 } from "./vendor/ts-morph.js";
function isInert(element, hasHandler, props) {
  const { properties } = element.attributes;
  const attributes = new Map(
    properties.flatMap((one) => ts7.isJsxAttribute(one) ? [[textOf(one.name), valueOfAttribute(one)]] : [])
  );
  const disabled = attributes.get("disabled");
  const isOpen2 = properties.some((one) => ts7.isJsxSpreadAttribute(one));
  if (disabled !== void 0 && !isOpen2 && (disabled === true || evaluate(disabled, props)?.value === true))
    return true;
  const tag = element.tagName.getText();
  const isLink = /^[A-Z](\w|\.)*Link$|^Link$/.test(tag);
  if (hasHandler || isOpen2 || !(isLink || /^(a|button)$/.test(tag)) || isFoundByName(attributes)) return false;
  if (isWired(element)) return false;
  if (tag === "button") return true;
  const href = attributes.get("href") ?? (isLink ? attributes.get("to") : void 0);
  if (href === void 0 || href === true) return !isLink;
  return ts7.isStringLiteralLike(href) && /^\s*(#|javascript:.*)?\s*$/.test(href.text);
}
function valueOfAttribute({ initializer }) {
  if (!initializer) return true;
  return ts7.isJsxExpression(initializer) ? initializer.expression ?? true : initializer;
}
var REACHABLE = /^(on[A-Z].*|ref|id|name|form|formAction|formaction|popover.*|command.*|data-.*|x-.*|hx-.*|role|as)$/;
var isFoundByName = (attributes) => [...attributes.keys()].some((name) => REACHABLE.test(name));
var GIVES = /^(trigger|target|activator|anchor|link|button|close|action|slot|menu|dialog|popover|tooltip|item|toggle)$/;
function isWired(element) {
  const own = ts7.isJsxOpeningElement(element) ? element.parent : element;
  for (let at = own.parent; at && !isFunction(at); at = at.parent) {
    if (ts7.isJsxAttribute(at)) return true;
    if (!ts7.isJsxElement(at)) continue;
    const { tagName, attributes } = at.openingElement;
    const words = splitWords(nameOf(tagName) ?? "");
    if (/^(form|label|Form)$/.test(tagName.getText()) || words.at(-1) === "form") return true;
    if (/^[A-Z]/.test(tagName.getText()) && words.some((word) => GIVES.test(word))) return true;
    const acts = attributes.properties.some(
      (one) => ts7.isJsxSpreadAttribute(one) || /^(on[A-Z].*|asChild|render|action)$/.test(textOf(one.name))
    );
    if (acts) return true;
  }
  return false;
}

// src/extract/code/controls.ts
import { ts as ts8 } from "./vendor/ts-morph.js";
var HANDLER = /^on[A-Z]/;
var TRIGGER = /^on(Click|Press|Tap|Select|Action|Activate|LongPress|PointerDown|MouseDown|TouchEnd|ItemClick|Submit)$/;
var SWITCH = /* @__PURE__ */ new Set(["can", "show", "has", "allow", "enable", "with", "is"]);
function elementControl(element, concept, props) {
  const tag = element.tagName.getText();
  const words = splitWords(tag);
  const handler = triggerOf(element);
  const found = (node, symbol) => {
    const state = handler ? handlerState(handler.expression, props) : { state: "works" };
    if (state.state === "works") {
      const isDead = isInert(element, handler !== null, props);
      return { concept: concept.id, node, symbol, state: isDead ? "does-nothing" : "works", isPressed: true };
    }
    return {
      concept: concept.id,
      node: state.state === "dead" ? state.from : handler.name,
      symbol,
      state: "does-nothing",
      isPressed: true
    };
  };
  if (concept.jsx.some((jsx) => fitsTag(jsx, words) !== null && !isOut(words, concept)))
    return found(element.tagName, tag);
  if (!handler && !isInteractive(words)) return null;
  if (isAboutProgram(element)) return null;
  if (handler && isHandlerOf(handler.expression, concept)) return found(handler.name, symbolOf(handler));
  const label = labelsOf(element).find((text) => isLabelOf(text, concept));
  return label === void 0 ? null : found(handler?.name ?? element.tagName, label);
}
var isAboutProgram = ({ attributes }) => attributes.properties.some((one) => {
  if (!ts8.isJsxAttribute(one) || !/^(href|to|url)$/.test(textOf(one.name)) || !one.initializer) return false;
  const { initializer } = one;
  const value = ts8.isJsxExpression(initializer) ? initializer.expression : initializer;
  return !!value && ts8.isStringLiteralLike(value) && TRACKER.test(value.text);
});
var TRACKER = /\/(issues|bugs|bug-reports?)(\/new)?(?=[/?#]|$)|\bbugzilla\b/i;
var isOut = (words, concept) => hasAnyPhrase(words, concept.unlike.word);
function isInteractive(words) {
  return words.length > 0 && /^(button|a|link|item|action|option|touchable|pressable)$/.test(words.at(-1));
}
function triggerOf(element) {
  const trigger = handlersOf(element).find(({ name }) => TRIGGER.test(textOf(name))) ?? null;
  return trigger && BOX.test(element.tagName.getText()) && onlyStops(trigger.expression) ? null : trigger;
}
var BOX = /^(div|section|article|aside|form|dialog|ul|li|span|header|footer|main|View)$/;
var STOPS = /^(stopPropagation|stopImmediatePropagation|preventDefault)$/;
function onlyStops(handler) {
  const inner = unwrap(handler);
  if (!ts8.isArrowFunction(inner) && !ts8.isFunctionExpression(inner)) return false;
  const { body } = inner;
  const done = ts8.isBlock(body) ? body.statements.map((one) => ts8.isExpressionStatement(one) ? unwrap(one.expression) : null) : [unwrap(body)];
  return done.length > 0 && done.every((one) => one && ts8.isCallExpression(one) && STOPS.test(nameOf(one.expression) ?? ""));
}
function handlersOf(element) {
  return element.attributes.properties.flatMap((attribute) => {
    if (ts8.isJsxSpreadAttribute(attribute) || !attribute.initializer || !ts8.isJsxExpression(attribute.initializer))
      return [];
    const { expression } = attribute.initializer;
    return expression && HANDLER.test(textOf(attribute.name)) ? [{ name: attribute.name, expression }] : [];
  });
}
function symbolOf({ name, expression }) {
  return nameOf(expression) ?? textOf(name);
}
function propControl(element, concept, props) {
  for (const attribute of element.attributes.properties) {
    if (ts8.isJsxSpreadAttribute(attribute)) continue;
    const name = textOf(attribute.name);
    const words = splitWords(name);
    if (isOut(words, concept) || !concept.properties.some((one) => fitsPattern(one, words))) continue;
    const given = { concept: concept.id, symbol: name, isPressed: false };
    const expression = attribute.initializer && ts8.isJsxExpression(attribute.initializer) ? attribute.initializer.expression : void 0;
    if (SWITCH.has(words[0])) {
      const known6 = expression && evaluate(expression, props);
      if (known6 && !known6.value) return { ...given, node: attribute.name, state: "hidden" };
      continue;
    }
    if (!expression) continue;
    const state = handlerState(expression, props);
    if (state.state === "works") return { ...given, node: attribute.name, state: "works" };
    const isOwn = state.state === "dead" && state.from.getSourceFile() !== element.getSourceFile();
    return { ...given, node: isOwn ? state.from : attribute.name, state: "does-nothing" };
  }
  return null;
}

// src/extract/code/controls-in-file.ts
import { ts as ts10 } from "./vendor/ts-morph.js";

// src/extract/code/vue/lost-events.ts
import { ts as ts9 } from "./vendor/ts-morph.js";
var TAGS = [ts9.SyntaxKind.JsxOpeningElement, ts9.SyntaxKind.JsxSelfClosingElement];
var FROM_SCRIPT = /\$on\(|\$refs\b[^\n]*\.\$/;
var ANYWHERE = /\b(component|defineAsyncComponent|resolveComponent)\s*\(\s*['"`]/;
function lostIn(tag, file, concept) {
  if (!/\.vue$/i.test(file.path) || !/\$emit|\bemit\(/.test(file.indexed.text)) return null;
  const renderings = renderingsOf(file);
  if (renderings === null || renderings.length === 0) return null;
  let lost = null;
  for (const props of renderings) {
    const found = elementControl(tag, concept, props);
    if (found?.state !== "does-nothing") return null;
    lost = found;
  }
  return lost;
}
var known = /* @__PURE__ */ new WeakMap();
function renderingsOf(file) {
  let renderings = known.get(file);
  if (renderings === void 0) known.set(file, renderings = read(file));
  return renderings;
}
function read(file) {
  const own = file.ast.statements.find(
    (one) => ts9.isFunctionDeclaration(one) && (one.modifiers ?? []).some(({ kind }) => kind === ts9.SyntaxKind.DefaultKeyword)
  );
  const name = own?.name?.text;
  if (!own || name === void 0) return null;
  const shown = component(file, name, own);
  const found = [];
  for (const importer of importersOf(file.ast, name, true)) {
    const links = linksOf(importer);
    if (!links || !/\.vue$/i.test(links.path) || FROM_SCRIPT.test(importer.text) || ANYWHERE.test(importer.text))
      return null;
    const tags = links.ofKinds(TAGS).filter((one) => isNamed(one, name));
    if (tags.length === 0) return null;
    for (const tag of tags) found.push(propsOf(tag, shown, UNKNOWN_PROPS));
  }
  return found.every(({ isComplete }) => isComplete) ? found : null;
}
var isNamed = (tag, name) => (ts9.isJsxOpeningElement(tag) || ts9.isJsxSelfClosingElement(tag)) && tag.tagName.getText() === name;

// src/extract/code/controls-in-file.ts
var showsReported = (tag) => enclosingNames(tag).some((name) => /^[A-Z]\w*Reports?$/.test(name) && !/Modal|Dialog|Form/.test(name));
function controlsIn(file, concept, subtree) {
  const found = /* @__PURE__ */ new Map();
  const add = ({ node, symbol, state }) => {
    if (state !== "hidden" && node.getSourceFile() === file.ast && !isFlagOfStaff(symbol, file.path))
      found.set(node, { node, symbol, isDead: state === "does-nothing" });
  };
  for (const tag of file.tags) {
    if (isWithinUnlike(concept, file.path, tag)) continue;
    const own = elementControl(tag, concept, UNKNOWN_PROPS);
    const given = own ? null : propControl(tag, concept, UNKNOWN_PROPS);
    if (own) {
      add(own.state === "works" ? lostIn(tag, file, concept) ?? own : own);
      const label = own.node.getSourceFile() === file.ast ? labelApart(tag, own.node, concept) : null;
      if (label && !found.has(label) && !isFlagOfStaff(own.symbol, file.path))
        found.set(label, { node: label, symbol: own.symbol, isDead: false, isLabel: true });
    } else if (given?.state === "works") add(given);
    else if (given?.state === "does-nothing" && !showsReported(tag)) {
      const lost = subtree.ofElement(tag, file).controls.find((one) => one.concept === concept.id && one.isPressed && one.state === "does-nothing");
      if (lost) add(lost);
    }
  }
  for (const object of file.ofKind(ts10.SyntaxKind.ObjectLiteralExpression)) {
    if (isWithinUnlike(concept, file.path, object)) continue;
    for (const control of itemControls(object, [concept], UNKNOWN_PROPS)) {
      add(control);
      const handler = found.has(control.node) ? handlerOfItem(object, concept) : null;
      if (handler && !found.has(handler.node) && !isAtOneGlance(handler.node, control.node))
        found.set(handler.node, { ...handler, isDead: false, isLabel: true });
    }
  }
  return [...found.values()];
}
function labelApart(tag, control, concept) {
  let label = null;
  const look = (node) => {
    if (label || ts10.isFunctionLike(node)) return;
    const text = ts10.isJsxText(node) ? node.text.trim() : ts10.isStringLiteralLike(node) ? node.text : "";
    if (text !== "" && isLabelOf(text, concept)) label = node;
    else ts10.forEachChild(node, look);
  };
  look(ts10.isJsxOpeningElement(tag) ? tag.parent : tag);
  return label && !isAtOneGlance(label, control) ? label : null;
}

// src/extract/code/declared-components.ts
import { ts as ts11 } from "./vendor/ts-morph.js";
var MARKUP = [ts11.SyntaxKind.JsxElement, ts11.SyntaxKind.JsxSelfClosingElement, ts11.SyntaxKind.JsxFragment];
var COMPONENTS = [
  ts11.SyntaxKind.FunctionDeclaration,
  ts11.SyntaxKind.FunctionExpression,
  ts11.SyntaxKind.ArrowFunction,
  ts11.SyntaxKind.ClassDeclaration,
  ts11.SyntaxKind.ClassExpression
];
var OPENS = /^(open|show|push|present|launch|close|navigate|handle|fetch|load)[A-Z]/;
function componentsOf(file) {
  const components = [];
  const markup = file.ofKinds(MARKUP);
  if (markup.length === 0) return components;
  for (const node of file.ofKinds(COMPONENTS)) {
    const name = declaredName(node);
    if (name === null || !(/^[A-Z]/.test(name) || file.isBuiltByCalls && !OPENS.test(name))) continue;
    if (!markup.some(({ pos, end }) => pos >= node.pos && end <= node.end)) continue;
    components.push({ ...component(file, name, node), hasHiddenProps: true });
  }
  return components;
}
function nameOfComponent({ node, name }) {
  if (node.name) return node.name;
  for (let at = node.parent; at; at = at.parent) {
    if ((ts11.isVariableDeclaration(at) || ts11.isPropertyAssignment(at)) && textOf(at.name) === name) return at.name;
  }
  return node;
}

// src/extract/code/controls-restated.ts
import { ts as ts12 } from "./vendor/ts-morph.js";
function restatedControls(file, concept, stated) {
  const found = [...declaredIn(file, concept), ...openedIn(file, concept)];
  return found.filter(
    ({ node }) => !stated.some((one) => isAtOneGlance(one.node, node)) && !isWithinUnlike(concept, file.path, node)
  );
}
function declaredIn(file, concept) {
  if (!/\.[cm]?[jt]sx?$/.test(file.path)) return [];
  return componentsOf(file).flatMap((own) => {
    const words = splitWords(own.name);
    const isNamedSo = concept.jsx.some((jsx) => fitsTag(jsx, words) !== null);
    if (!isNamedSo || OF_LIST.test(words.join(" ")) || hasAnyPhrase(words, concept.unlike.word)) return [];
    return [{ node: nameOfComponent(own), symbol: own.name }];
  });
}
var OF_LIST = /(?<!menu )item$|^(mod|merge|split|assign|close|open|view|show|my|staff|incoming|handled?) /;
var openedIn = (file, concept) => file.side === "server" ? [] : file.calls.flatMap((call) => {
  const node = openedByName(call, concept);
  const texts = node ? call.arguments.filter((one) => saysAct(one, concept)) : [];
  return (node ? [node, ...texts] : []).map((one) => ({ node: one, symbol: textOf(one) }));
});
var saysAct = (given, concept) => ts12.isStringLiteralLike(given) && namesAct(splitWords(given.text), concept);

// src/extract/code/graphql-inputs.ts
import { ts as ts13 } from "./vendor/ts-morph.js";
var INPUT = /\binput\s+(\w+)[^{}]{0,200}\{([^{}]*)\}/g;
var FIELD = /(?<=^|[\n,])([ \t]*)(\w+)\s*:\s*[[\]\w!]+\s*=\s*("(?:[^"\\\n]|\\.)*"|[\w.-]+)/g;
var COMMENT = /#[^\n]*/g;
var STRINGS = [ts13.SyntaxKind.NoSubstitutionTemplateLiteral, ts13.SyntaxKind.TemplateExpression];
function inputDefaults({ path, ast, indexed, ofKinds }, concept) {
  if (!/\binput\s/.test(ast.text) || ast.text !== indexed.text) return [];
  const place = lineReader(path, ast.text);
  return ofKinds(STRINGS).flatMap((string) => {
    const schema = string.getText().replace(COMMENT, (said) => " ".repeat(said.length));
    return [...schema.matchAll(INPUT)].flatMap(({ 0: whole, 1: input, 2: fields, index }) => {
      const start = string.getStart() + index + whole.length - 1 - fields.length;
      return [...fields.matchAll(FIELD)].flatMap(({ 1: indent, 2: column, 3: written, index: at }) => {
        const from = start + at + indent.length;
        const value = { literal: written.replace(/^"|"$/g, ""), text: written };
        const owner = { owner: `input ${input}`, ownerName: input, column, value };
        return columnDraft({ ...owner, at: place(from, from + column.length) }, concept) ?? [];
      });
    });
  });
}

// src/extract/code/guards-under.ts
import { ts as ts14 } from "./vendor/ts-morph.js";
function checksUnder(node, guards) {
  const found = [];
  for (let child = node, at = node.parent; at && !isFunction(child); child = at, at = at.parent) {
    if (!ts14.isBlock(at) && !ts14.isSourceFile(at)) continue;
    for (const statement of at.statements) {
      if (statement === child) break;
      if (ts14.isIfStatement(statement) && !statement.elseStatement) found.push(...underIn(statement, guards));
    }
  }
  return found;
}
function underIn({ expression, thenStatement }, guards) {
  const parts = operandsOf(expression, ts14.SyntaxKind.AmpersandAmpersandToken);
  const setting = parts.find(isSetting);
  if (!setting) return [];
  const rest = parts.filter((one) => one !== setting);
  const refused = leaves(thenStatement, "function") && rest.length === 1 ? rest : [];
  const held = refused.map((test) => ({ test, outcome: false, over: null }));
  const inside = rest.length === 0 ? heldInEach(thenStatement, "function") : [];
  return [...held, ...inside].flatMap((one) => "over" in one && one.over !== null ? [] : checksHeld(one, guards)).flatMap((check) => check.kind === "connection" ? [{ check, setting }] : []);
}
var HOLDS = /^(settings?|config|configuration|preferences?|options?|features?|flags?|policy|policies|env)$/;
var DEMANDS = /^(require|requires|enforce|restrict|must)$/;
function isSetting(test) {
  const inner = unwrap(test);
  if (ts14.isCallExpression(inner) || nameOf(inner) === null) return false;
  const names2 = chainOf(inner);
  return names2.slice(0, -1).some((name) => HOLDS.test(splitWords(name).at(-1) ?? "")) || DEMANDS.test(splitWords(names2.at(-1))[0] ?? "");
}

// src/extract/code/guards.ts
import { ts as ts15 } from "./vendor/ts-morph.js";
var MAX_TEXT = 100;
function guardsAt(node, concept, guards) {
  if (!concept.isGuarded) return null;
  const found = distinct([...checksOfCallers(node, guards), ...checksInside(node, guards)].map(guardOf));
  if (concept.id !== "dm-send" || found.some(({ kind }) => kind === "connection")) return found;
  const under = checksUnder(node, guards).map(({ check, setting }) => ({ ...guardOf(check), under: oneLine(setting) }));
  return [...found, ...distinct(under)];
}
function guardsInside(node, guards) {
  return distinct(checksInside(node, guards).map(guardOf));
}
function distinct(guards) {
  const seen = /* @__PURE__ */ new Set();
  return guards.filter(({ kind, at }) => {
    const key = `${kind} ${at.path} ${at.start.line}:${at.start.column}`;
    return !seen.has(key) && seen.add(key);
  });
}
function traceTo(node, { isTraced }) {
  if (!isTraced) return [];
  return wayTo(node).map((use) => evidenceOf(use, `calls ${oneLine(use)}`));
}
function checksInside(node, guards) {
  return heldAt(node).flatMap(
    (held) => "over" in held && held.over !== null && !mentions(node, held.over, held.isPart === true) ? [] : checksHeld(held, guards)
  );
}
function guardOf({ kind, node, via = [], below = [], limit, of, whole }) {
  const trace = [
    ...below.map((use) => evidenceOf(use, `calls ${oneLine(use)}`)),
    ...via.map(({ from }) => evidenceOf(from, `calls ${oneLine(from)}`))
  ];
  return {
    kind,
    at: placeOf(node),
    text: oneLine(whole ?? node),
    ...kind === "age" ? { limit: limit ?? limitOf(node), of: of ?? askedThrough(node, via) } : {},
    ...trace.length > 0 ? { trace } : {}
  };
}
function evidenceOf(use, message) {
  const inner = unwrap(use);
  return { at: placeOf(nameNode(ts15.isCallExpression(inner) ? inner.expression : inner) ?? inner), message };
}
var placeOf = (node) => linksOf(node).placeOf(node);
function mentions(node, list, isPart) {
  const text = isPart ? callAround(node) : statementAround(node).getText();
  const says = (name, end) => new RegExp(`(?<![\\w$]|(?<!\\.\\.)\\.)${literally(name)}(?!${end})`).test(text);
  const owner = list.slice(0, Math.max(list.lastIndexOf("."), 0));
  return says(list, "[\\w$]") || owner !== "" && owner !== "this" && says(owner, "[\\w$.?![]");
}
function statementAround(node) {
  let whole = node;
  while (whole.parent && !ts15.isStatement(whole)) whole = whole.parent;
  return whole;
}
function callAround(node) {
  let call = node;
  while (!ts15.isCallExpression(call) && isHead(call)) call = call.parent;
  if (!ts15.isCallExpression(call)) return "";
  const lists = call.arguments.flatMap((one) => {
    const value = ts15.isIdentifier(one) ? valueOf(one) : null;
    return value && ts15.isCallExpression(unwrap(value)) ? [/^[^;]*?\.filter\(/.exec(value.getText())?.[0] ?? ""] : [];
  });
  return [call.getText(), ...lists].join(" ");
}
var isHead = (node) => ts15.isPropertyAccessExpression(node.parent) || ts15.isCallExpression(node.parent) && node.parent.expression === node;
function oneLine(node) {
  const text = node.getText().replace(/\s+/g, " ").trim();
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}\u2026` : text;
}

// src/extract/code/menu-places.ts
import { ts as ts16 } from "./vendor/ts-morph.js";
var MENU = /^(menu|dropdown|actions|options|kebab|more|overflow)$/;
var WRITTEN = /^(nav|navigation|main|app|user|account|profile|settings|sidebar|header|footer|language|theme|own|my|editor|format|toolbar)$/;
var isBlank = (child) => ts16.isJsxText(child) && child.text.trim() === "";
function menuPlaces(file, controls, subtree) {
  return file.tags.flatMap((tag) => {
    const symbol = tag.tagName.getText();
    const words = splitWords(symbol);
    if (!/^[A-Z]|-/.test(symbol) || !MENU.test(words.at(-1) ?? "") || WRITTEN.test(words[0])) return [];
    if (ts16.isJsxOpeningElement(tag) && !tag.parent.children.every(isBlank)) return [];
    if (tag.attributes.properties.length === 0) return [];
    const offered = subtree.ofElement(tag, file).controls;
    return controls.flatMap((concept) => {
      const found = offered.find(
        (one) => one.concept === concept.id && one.state === "works" && one.node.getSourceFile() !== file.ast
      );
      return found ? [{ concept, node: tag.tagName, symbol }] : [];
    });
  });
}

// src/extract/code/once/calls.ts
import { ts as ts17 } from "./vendor/ts-morph.js";
function linksAt(node, file, resolve) {
  const within = [];
  let owner = null;
  let unit = null;
  let isWhole2 = false;
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    within.push(idOf(at));
    if (!isWhole2) unit = idOf(at);
    isWhole2 ||= isOfRoute(at);
    if (owner === null || /^([A-Z]|use[A-Z])/.test(declaredName(at) ?? "")) owner = idOf(at);
  }
  const called = calledAt(node);
  const callee = called && calleeOf(called);
  return { to: callee ? idOf(callee) : called && importedBy(called, file, resolve), owner, within, unit };
}
function isOfRoute({ parent }) {
  if (ts17.isPropertyAssignment(parent) || ts17.isClassLike(parent) || ts17.isObjectLiteralExpression(parent)) return true;
  if (!ts17.isCallExpression(parent)) return false;
  const [path] = parent.arguments;
  return path !== void 0 && ts17.isStringLiteralLike(path) && /^\/|^[A-Z]+ \//.test(path.text);
}
function importedBy(called, file, resolve) {
  const binding = ts17.isIdentifier(called) ? file.imports.get(called.text) : void 0;
  const target = binding && resolve(file.path, binding.specifier);
  return target && target !== "package" ? `${target.path}#${binding.name}` : null;
}
var idOf = (node) => `${node.getSourceFile().fileName}:${node.pos}`;
function calledAt(node) {
  const tag = tagAround(node);
  if (tag) return ts17.isIdentifier(tag.tagName) && /^[A-Z]/.test(tag.tagName.text) ? tag.tagName : null;
  const isMember = ts17.isPropertyAccessExpression(node.parent) && node.parent.name === node;
  const callee = isMember ? node.parent : node;
  const isCalled = ts17.isCallExpression(callee.parent) && callee.parent.expression === callee;
  return isCalled ? callee : null;
}
function tagAround(node) {
  if (ts17.isJsxAttribute(node.parent) && node.parent.name === node) return node.parent.parent.parent;
  const { parent } = node;
  const isTag = ts17.isJsxOpeningElement(parent) || ts17.isJsxSelfClosingElement(parent);
  return isTag && parent.tagName === node ? parent : null;
}

// src/extract/code/operations.ts
import { ts as ts18 } from "./vendor/ts-morph.js";
function findOperations(file, concepts, guards, evidence, isLookAlike2 = () => false) {
  const sites = [];
  if (concepts.length === 0) return sites;
  for (const call of file.calls) {
    const name = nameOf(call.expression);
    const possible = name === null ? [] : concepts.filter((concept) => couldBeCallOf(concept, name, file));
    if (possible.length === 0 || ts18.isDecorator(call.parent) || routeAt(call) !== null) continue;
    const site = callSiteOf(call, file);
    for (const concept of site ? possible : [])
      if (isCallOf(concept, site, evidence) && !isLookAlike2(concept, call))
        sites.push(siteOfCall(concept, site, guards));
  }
  const routes = concepts.some((concept) => concept.routes.length > 0) ? routesIn(file) : [];
  for (const route of routes) {
    for (const concept of concepts) {
      if (!isRouteOf(concept, route) || endsUnlike(concept, route) || isWithinUnlike(concept, file.path, route.at))
        continue;
      if (sites.some((one) => one.concept === concept && isInside(one.head, route.handler))) continue;
      sites.push(siteOfRoute(concept, route, file, guards));
    }
  }
  return sites;
}
var endsUnlike = ({ unlike }, { path }) => hasAnyPhrase(splitWords(path.split("/").findLast((part) => /^\w/.test(part)) ?? ""), unlike.word);
var HANDLERS = [ts18.SyntaxKind.CallExpression, ts18.SyntaxKind.MethodDeclaration];
function routesIn(file) {
  return file.ofKinds(HANDLERS).flatMap((node) => routeAt(node) ?? []);
}
function siteOfCall(concept, { call, head, file }, guards) {
  const names2 = chainOf(call.expression).filter((name) => name !== "this");
  return {
    concept,
    file,
    head,
    name: nameOf(call.expression) ?? "",
    receiver: receiverOf(call.expression),
    symbol: names2.slice(-2).join("."),
    argument: firstString(call),
    guards: guardsOfHandler(routeOf(call)?.handler ?? call, concept, guards),
    carrier: carrierOf(call)
  };
}
function siteOfRoute(concept, route, file, guards) {
  return {
    concept,
    file,
    head: route.at,
    name: route.path,
    receiver: null,
    symbol: `${route.method} ${route.path}`,
    argument: route.path,
    guards: guardsOfHandler(route.handler, concept, guards),
    carrier: null
  };
}
function guardsOfHandler(handler, concept, guards) {
  const before = guardsAt(lastOf(handler), concept, guards);
  const declared = before && ts18.isExpression(handler) && !isFunction(handler) ? meaningOf(handler) : null;
  return declared?.is === "function" ? distinct([...before, ...guardsInside(lastOf(declared.node), guards)]) : before;
}
function lastOf(handler) {
  const body = isFunction(handler) ? handler.body : void 0;
  return (body && ts18.isBlock(body) ? body.statements.at(-1) : body) ?? handler;
}
function firstString(call) {
  for (const argument of call.arguments) {
    const literal = literalOf(argument);
    if (typeof literal?.value === "string") return literal.value;
  }
  return null;
}
function carrierOf(node) {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const name = declaredName(at);
    if (name !== null) return { name, node: at };
  }
  return null;
}
function isInside(node, container) {
  for (let at = node; at; at = at.parent) if (at === container) return true;
  return false;
}

// src/extract/code/nested-surfaces.ts
import { ts as ts19 } from "./vendor/ts-morph.js";
var FAMILIES = [
  new Set("directmessage privatemessage chatmessage message conversation chat dm thread reply".split(" ")),
  new Set("comment reply".split(" ")),
  new Set("question answer".split(" ")),
  new Set("status post".split(" ")),
  new Set("userprofile publicprofile profile person".split(" "))
];
var PIECE = /^(content|body|detail|details|text|reply)$/;
var HOLDS_MANY = /^(page|view|viewer|list|listing|feed|thread|stream|screen|panel|pane|section|group|conversation|chat|inbox|room|channel)s?$/;
var isOneKind = (a, b) => a === b || FAMILIES.some((family) => family.has(a) && family.has(b));
var lastWord = ({ symbol }) => splitWords(symbol).at(-1) ?? "";
function outermost(sites) {
  const speakers = /* @__PURE__ */ new Map();
  for (const inner of sites) {
    const outer = sites.find(
      (one) => one !== inner && !speakers.has(one) && (isSaidWith(inner, one) || isSameAgain(one, inner))
    );
    if (outer) speakers.set(inner, outer);
  }
  const told = (site) => speakers.has(site);
  const isKept = (site) => {
    if (site.isByItem && stateOf(site) === "works") return false;
    const outer = speakers.get(site);
    return !outer || !PIECE.test(lastWord(site));
  };
  return sites.filter(isKept).map((site) => ({
    ...site,
    isToldByOuter: told(site),
    inside: told(site) ? [] : sites.filter((one) => speakerOf(one, speakers) === site && isKept(one))
  }));
}
function speakerOf(site, speakers) {
  let last = null;
  for (let at = speakers.get(site); at; at = speakers.get(at)) last = at;
  return last;
}
function isSameAgain(first2, again) {
  const isQuoted = again.content === "reply" && first2.content !== "reply";
  const isBeside = (isQuoted || isInstead(first2, again)) && isOneKind(first2.content, again.content);
  return isBeside && first2.node.getSourceFile() === again.node.getSourceFile() && [first2, again].every((one) => stateOf(one) === "lacks" && reportsOf(one).length === 0);
}
function isInstead({ element: first2 }, { element: again }) {
  const [one, other] = [first2, again].map((element) => element && choiceAround(element));
  return !!one && one === other && one.whenTrue.pos <= first2.pos && first2.end <= one.whenTrue.end;
}
function choiceAround(element) {
  let at = element.parent;
  while (ts19.isParenthesizedExpression(at)) at = at.parent;
  return ts19.isConditionalExpression(at) ? at : null;
}
var isSaidWith = (inner, outer) => isWithin({ node: inner.node, declared: null }, outer) ? saysIt(outer, inner) : isWithin(inner, outer) && [outer, inner].every((one) => stateOf(one) === "lacks");
var reportsOf = ({ controls }) => controls.filter(({ concept }) => concept === "report-entry-point");
function saysIt(outer, inner) {
  const [around, own] = [stateOf(outer), stateOf(inner)];
  if (around === "unknown" && own === "lacks")
    return isOneKind(outer.content, inner.content) && (outer.isDoubted || !HOLDS_MANY.test(lastWord(outer))) && reportsOf(inner).length === 0;
  if (around === own) return own === "lacks" || own === "unknown" && isOneKind(outer.content, inner.content);
  return isOneKind(outer.content, inner.content) && around === "works" && PIECE.test(lastWord(inner)) && !HOLDS_MANY.test(lastWord(outer));
}
function stateOf(site) {
  const reports2 = reportsOf(site);
  if (reports2.some(({ state }) => state === "works")) return "works";
  return site.gap === null || reports2.some(({ state }) => state === "does-nothing") ? "lacks" : "unknown";
}
function isWithin({ node, declared }, { element, parts }) {
  const isInElement = element !== null && element.getSourceFile() === node.getSourceFile() && element.pos <= node.pos && node.end <= element.end;
  if (isInElement) return true;
  for (let at = declared?.node ?? node; at; at = at.parent) if (parts.has(at)) return true;
  return false;
}

// src/extract/code/own-controls.ts
var ITEM = /^(post|feedpost|reel|tweet|toot|story|video|uservideo|shortvideo|photo|clip)$/;
var COMMENT2 = /^(comments?|repl(y|ies))$/;
var TALK = /^(directmessage|privatemessage|chatmessage|message|dm|conversation|chat)$/;
var SAID = /^(messages?|chats?|dms?|conversations?|rooms?)$/;
var PUBLISHED = /^(posts?|notes?|tweets?|toots?|status|story|video|comments?|article|embed)$/;
function withoutComments(offer, content, symbol) {
  const without = (isOther) => leaveOut(offer, (names2) => isOther(names2.filter((name) => name !== symbol)));
  if (TALK.test(content)) return without(isOfPublished);
  const other = OTHERS[content];
  if (other && HOLDS_OTHERS.test(splitWords(symbol).at(-1) ?? "")) return offer;
  if (other) return without((names2) => isFor(names2, other.others, other.own));
  const last = splitWords(symbol).at(-1) ?? "";
  if (!ITEM.test(content) || HOLDS_MANY.test(last)) return offer;
  return without(isOfComment);
}
var HOLDS_OTHERS = /^(feed|timeline|posts|comments|statuses|notes|messages)$/;
function leaveOut(offer, isOther) {
  const controls = offer.controls.filter(
    (control) => control.concept !== "report-entry-point" || !isOther(namesAround(control))
  );
  return controls.length === offer.controls.length ? offer : { ...offer, controls };
}
var namesAround = ({ symbol, node, through = [], isOfShown }) => [...isOfShown ? [] : [symbol, ...enclosingNames(node).toReversed()], ...through].filter(
  (name) => /^[A-Z]/.test(name)
);
function isFor(names2, others, own) {
  for (const name of names2) {
    const words = splitWords(name);
    if (words.some((word) => own.test(word))) return false;
    if (words.some((word) => others.test(word))) return true;
  }
  return false;
}
var isOfPublished = (names2) => isFor(names2, PUBLISHED, SAID);
var OTHERS = {
  group: {
    others: /^(posts?|comments?|repl(y|ies)|messages?|notes?|users?|players?|members?|profiles?|accounts?|person)$/,
    own: /^(groups?|rooms?|channels?|communit(y|ies)|guilds?|clubs?|circles?|playlists?|collections?|albums?|studios?|spaces?|servers?)$/
  },
  profile: {
    others: /^(posts?|comments?|repl(y|ies)|messages?|notes?|tweets?|toots?|status(es)?|threads?|topics?|stor(y|ies)|videos?)$/,
    own: /^(users?|players?|members?|profiles?|accounts?|person|people|author|contact)$/
  }
};
var isOfComment = (names2) => isFor(names2, COMMENT2, ITEM);
var saysOfWhat = (name) => splitWords(name).some((word) => OF_WHAT.some((one) => one.test(word)));
var OF_WHAT = [PUBLISHED, SAID, COMMENT2, ITEM, ...Object.values(OTHERS).flatMap(({ others, own }) => [others, own])];

// src/extract/code/pushed.ts
import { ts as ts20 } from "./vendor/ts-morph.js";
function isPushedAway(call) {
  const { expression } = call;
  if (!ts20.isPropertyAccessExpression(expression) || !/^(push|unshift)$/.test(expression.name.text)) return false;
  let answer = answers.get(call);
  if (answer === void 0) answers.set(call, answer = isLost(call));
  return answer;
}
var answers = /* @__PURE__ */ new WeakMap();
function isLost(call) {
  const [name, , more] = chainOf(call.expression);
  if (name === void 0 || more !== void 0) return false;
  for (let around = enclosingFunction(call); around; around = enclosingFunction(around)) {
    const uses = usesOf(name, around);
    if (uses.some(isMade)) return uses.every((one) => isMade(one) || isFilled(one));
  }
  return false;
}
function usesOf(name, around) {
  const found = [];
  eachNode(around, (node) => {
    if (ts20.isIdentifier(node) && node.text === name && !isProperty(node)) found.push(node);
  });
  return found;
}
var isProperty = (node) => ts20.isPropertyAccessExpression(node.parent) && node.parent.name === node || ts20.isPropertyAssignment(node.parent) && node.parent.name === node || ts20.isJsxAttribute(node.parent) && node.parent.name === node;
var isMade = ({ parent }) => ts20.isVariableDeclaration(parent) && parent.initializer !== void 0 && ts20.isArrayLiteralExpression(parent.initializer);
var isFilled = ({ parent }) => ts20.isPropertyAccessExpression(parent) && /^(push|unshift)$/.test(parent.name.text) && ts20.isCallExpression(parent.parent) && !ts20.isReturnStatement(parent.parent.parent);

// src/extract/code/shown-for-each.ts
import { ts as ts21 } from "./vendor/ts-morph.js";
var RENDERS = /^(render(Item|Row|Message|Comment|Post|Cell|Bubble|Entry|Element)?|item(Content|Renderer)?|rowRenderer|children|row|cell)$/;
var LOOPS = /^(map|flatMap|forEach|mapIndexed|toReversed)$/;
var EACH = /^(For|Index|Each|Repeat|VirtualList|List)$/;
function isShownForEach(tag) {
  for (let at = tag.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const { parent } = at;
    if (ts21.isCallExpression(parent) && LOOPS.test(nameOf(parent.expression) ?? "")) return true;
    if (!ts21.isJsxExpression(parent)) return isNamedRenderer(at);
    if (ts21.isJsxAttribute(parent.parent)) return RENDERS.test(textOf(parent.parent.name));
    return ts21.isJsxElement(parent.parent) && EACH.test(parent.parent.openingElement.tagName.getText());
  }
  return false;
}
function isNamedRenderer(node) {
  const { parent } = node;
  const holder = ts21.isCallExpression(parent) ? parent.parent : parent;
  const name = ts21.isVariableDeclaration(holder) || ts21.isPropertyDeclaration(holder) ? textOf(holder.name) : "";
  return /^(render\w+|itemContent|rowRenderer)$/.test(name);
}

// src/extract/code/doubts.ts
import { ts as ts22 } from "./vendor/ts-morph.js";
var MAX_WORDS = 6;
function withDoubts(offer, element, concepts) {
  const concept = missing(offer, concepts);
  if (!concept) return offer;
  for (const part of element ? [element, ...offer.parts] : offer.parts) {
    const gap = doubtIn(part, concept);
    if (gap) return { ...offer, gap: { ...gap, message: `${gap.message}, and no control was recognised there` } };
  }
  const around = element && isShownForEach(element) ? capitalisedAround(element) : null;
  return around && !holdsControl(around, concept) ? withDoubtAround(offer, around, concept) : offer;
}
function withDoubtBesideTalk(offer, element, content, all) {
  const concept = TALK.test(content) ? missing(offer, all) : null;
  const around = concept && capitalisedAround(element);
  return around ? withDoubtAround(offer, around, concept) : offer;
}
var missing = ({ gap, controls }, concepts) => gap === null && concepts.find(({ id }) => id === "report-entry-point" && !controls.some((control) => control.concept === id)) || null;
function withDoubtAround(offer, around, concept) {
  const gap = doubtIn(around, concept);
  if (!gap) return offer;
  return {
    ...offer,
    gap: { ...gap, message: `${gap.message} around it, and whether it is for this could not be told` }
  };
}
function holdsControl(part, concept) {
  let holds = false;
  eachNode(part, (node) => {
    if (ts22.isJsxOpeningElement(node) || ts22.isJsxSelfClosingElement(node))
      holds ||= (elementControl(node, concept, UNKNOWN_PROPS) ?? propControl(node, concept, UNKNOWN_PROPS)) !== null;
  });
  return holds;
}
var known2 = /* @__PURE__ */ new WeakMap();
function doubtIn(part, concept) {
  let answers2 = known2.get(part);
  if (!answers2) known2.set(part, answers2 = /* @__PURE__ */ new Map());
  let answer = answers2.get(concept.id);
  if (answer === void 0) answers2.set(concept.id, answer = firstDoubt(part, concept));
  return answer;
}
function firstDoubt(part, concept) {
  const stems = concept.labels.flatMap(({ words }) => words.length === 1 ? [...words] : []);
  const text = part.getText().toLowerCase();
  if (!stems.some((stem) => text.includes(stem))) return null;
  const acts = new Set(stems.flatMap((stem) => [stem, `${stem}able`, `${stem}ing`]));
  let found = null;
  const look = (node) => {
    if (found || isType(node) || ts22.isCallExpression(node) && isPushedAway(node)) return;
    const said = saidBy(node);
    const words = said === null ? [] : splitWords(said);
    if (words.length <= MAX_WORDS && words.some((word) => acts.has(word)) && !hasAnyPhrase(words, concept.unlike.word))
      found = { node, message: `\`${said.trim()}\` stands in what is shown`, isDoubt: true };
    else ts22.forEachChild(node, look);
  };
  ts22.forEachChild(part, look);
  return found;
}
var isType = ({ parent }) => !!parent && (ts22.isTypeNode(parent) || ts22.isTypeElement(parent) || ts22.isImportSpecifier(parent));
function saidBy(node) {
  if (ts22.isIdentifier(node) || ts22.isStringLiteralLike(node)) return node.text;
  return ts22.isJsxText(node) && node.text.trim() !== "" ? node.text : null;
}

// src/extract/code/handed-item.ts
import { ts as ts23 } from "./vendor/ts-morph.js";
var ITEM2 = /^(message|msg|dm|comment|reply|post|reel|note|tweet|toot|status|story|video|photo|clip|article)$/;
var CARRIER = /^(data|item|model|entity|object)$/;
function handsOnItem(element, props) {
  const item = props.component && onlyItem(props.component);
  return !!item && element.attributes.properties.some((one) => {
    if (!ts23.isJsxAttribute(one) || !one.initializer || !ts23.isJsxExpression(one.initializer)) return false;
    const { expression } = one.initializer;
    return expression !== void 0 && propRead(unwrap(expression), props)?.name === item;
  });
}
var known3 = /* @__PURE__ */ new WeakMap();
function onlyItem({ node }) {
  let item = known3.get(node);
  if (item === void 0) {
    const pattern = isFunction(node) ? node.parameters[0]?.name : void 0;
    const names2 = pattern && ts23.isObjectBindingPattern(pattern) ? pattern.elements.map((one) => textOf(one.propertyName ?? one.name)).filter(isItem) : [];
    known3.set(node, item = names2.length === 1 ? names2[0] : null);
  }
  return item;
}
function isItem(name) {
  const words = splitWords(name);
  const last = CARRIER.test(words.at(-1) ?? "") ? words.at(-2) : words.at(-1);
  return ITEM2.test(last ?? "");
}

// src/extract/code/menus.ts
import { ts as ts24 } from "./vendor/ts-morph.js";
var TRIGGERS = /\b(use(Trigger(Events)?|ContextMenu(Trigger|Events|Props)?)|bindContextMenu|getContextMenuProps)\s*\(/;
function menuElsewhere(attribute) {
  if (!ts24.isJsxSpreadAttribute(attribute) || !TRIGGERS.test(attribute.expression.getText())) return null;
  return { node: attribute, message: "the menu that is opened here could not be followed" };
}
var FUNCTIONS = [ts24.SyntaxKind.FunctionDeclaration, ts24.SyntaxKind.FunctionExpression, ts24.SyntaxKind.ArrowFunction];
var MIN_ITEMS = 3;
function menuHooks(file) {
  const hooks = [];
  let items = null;
  for (const node of file.ofKinds(FUNCTIONS)) {
    const name = declaredName(node);
    if (name === null || !handsOutMenu(name)) continue;
    items ??= file.ofKind(ts24.SyntaxKind.ObjectLiteralExpression).filter((object) => mayBeItem(object));
    const own = items.filter(({ pos, end }) => pos >= node.pos && end <= node.end);
    if (own.length >= MIN_ITEMS) hooks.push({ ...component(file, name, node), hasHiddenProps: true });
  }
  return hooks;
}

// src/extract/code/offer.ts
var MAX_DEPTH = 24;
var MAX_COMPONENTS = 400;
var startWalk = () => ({
  controls: [],
  gap: null,
  parts: /* @__PURE__ */ new Set(),
  left: MAX_COMPONENTS,
  stack: [],
  cut: /* @__PURE__ */ new Map(),
  again: null,
  isTooDeep: false,
  deepest: 0
});
var offerOf = ({ controls, gap, parts }) => ({ controls, gap, parts });

// src/extract/code/offering.ts
import { ts as ts25 } from "./vendor/ts-morph.js";
var GIVES_JSX = /^(use[A-Z]|render[A-Z]|get\w*(Menu|Actions|Items|Options|Component|Element|Content|View|Row)|make[A-Z]|create\w*(Menu|Actions|Items))/;
function givesJsx({ expression }, file) {
  if (!ts25.isIdentifier(expression)) return null;
  const gives = GIVES_JSX.test(expression.text) || file.isBuiltByCalls && /^[a-z]/.test(expression.text);
  return gives ? expression.text : null;
}
var KINDS2 = [
  ts25.SyntaxKind.JsxOpeningElement,
  ts25.SyntaxKind.JsxSelfClosingElement,
  ts25.SyntaxKind.ObjectLiteralExpression,
  ts25.SyntaxKind.CallExpression
];
var known4 = /* @__PURE__ */ new WeakMap();
function mayOffer(node, file) {
  let starts = known4.get(file);
  if (!starts)
    known4.set(
      file,
      starts = file.ofKinds(KINDS2).filter((one) => offers(one, file)).map((one) => one.pos)
    );
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (starts[middle] < node.pos) low = middle + 1;
    else high = middle;
  }
  return low < starts.length && starts[low] < node.end;
}
function offers(node, file) {
  if (ts25.isObjectLiteralExpression(node)) return mayBeItem(node);
  return !ts25.isCallExpression(node) || givesJsx(node, file) !== null || mappedBy(node) !== null;
}
var RENDERS2 = /^(render[A-Z]\w*|item(Content|Template|Renderer)?|ItemContent|rowRenderer|cellRenderer|children|component)$/;
function renderedBy(attribute) {
  if (!ts25.isJsxAttribute(attribute) || !RENDERS2.test(attribute.name.getText())) return null;
  const { initializer } = attribute;
  const given = initializer && ts25.isJsxExpression(initializer) ? initializer.expression : void 0;
  return given && ts25.isIdentifier(given) ? given : null;
}
function mappedBy({ expression, arguments: [given] }) {
  if (!ts25.isPropertyAccessExpression(expression) || !/^(map|flatMap)$/.test(expression.name.text)) return null;
  const declaration = given && ts25.isIdentifier(given) ? declarationOf(given.text, given) : null;
  const isHere = declaration && (ts25.isFunctionDeclaration(declaration) || ts25.isVariableDeclaration(declaration));
  return isHere ? given : null;
}

// src/extract/code/known-offers.ts
var MAX_KEPT = 40;
var switchedOff = (control) => ({ ...control, state: "hidden" });
function knownOffers(maxDepth) {
  const known6 = /* @__PURE__ */ new WeakMap();
  return {
    find(component2, hidden, props, { left: left2, stack }) {
      const isSame = ({ hidden: was, asked, offer }) => was === null || (was === hidden || hidden) && offer.cost <= left2 && stack.length + offer.height <= maxDepth && asked.every(({ ask, answer }) => ask(props) === answer);
      const found = known6.get(component2)?.find(isSame);
      if (!found) return null;
      const isSwitchedOff = hidden && found.hidden === false;
      return isSwitchedOff ? { ...found.offer, controls: found.offer.controls.map(switchedOff) } : found.offer;
    },
    keep(component2, hidden, asked, offer) {
      const list = known6.get(component2) ?? [];
      if (list.length < MAX_KEPT) list.push({ hidden, asked, offer });
      known6.set(component2, list);
    }
  };
}

// src/extract/code/follow-component.ts
var seenThrough = (control, name) => control.concept === "report-entry-point" ? { ...control, through: [...control.through ?? [], name] } : control;
function leaveOut2(rendering, { cut }) {
  const { node } = rendering.component;
  if (cut.get(node)?.hidden !== false) cut.set(node, rendering);
}
function componentFollower(look) {
  const known6 = knownOffers(MAX_DEPTH);
  const follow = (component2, props, hidden, walk) => {
    const depth = walk.stack.length;
    if (walk.stack.includes(component2.node)) {
      leaveOut2({ component: component2, props, hidden }, walk);
      return;
    }
    const before = known6.find(component2.node, hidden, props, walk);
    if (before) {
      walk.left -= before.cost;
      walk.deepest = Math.max(walk.deepest, depth + before.height);
      for (const part of before.parts) walk.parts.add(part);
      walk.controls.push(...before.controls);
      walk.gap ??= before.gap;
      seeLeftOut(component2, before.below, hidden, walk);
      return;
    }
    if (depth >= MAX_DEPTH || walk.left === 0) {
      walk.parts.add(component2.node);
      walk.isTooDeep = true;
      walk.gap ??= {
        node: component2.node.name ?? component2.node,
        message: `${component2.name} lies too deep to be followed`
      };
      return;
    }
    const leftBefore = walk.left--;
    walk.stack.push(component2.node);
    const outer = { ...walk };
    const own = Object.assign(walk, {
      controls: [],
      gap: null,
      parts: /* @__PURE__ */ new Set([component2.node]),
      cut: /* @__PURE__ */ new Map(),
      isTooDeep: false,
      deepest: depth + 1
    });
    const asking = { ...props, asked: /* @__PURE__ */ new Map() };
    look({ component: component2, props: asking, hidden }, walk);
    walk.stack.pop();
    const offer = {
      controls: saysOfWhat(component2.name) ? own.controls.map((one) => seenThrough(one, component2.name)) : own.controls,
      gap: own.gap,
      parts: own.parts,
      cost: leftBefore - walk.left,
      height: walk.deepest - depth
    };
    const asked = [...asking.asked.values()];
    own.cut.delete(component2.node);
    const below = [...own.cut.values()];
    const isBarren = offer.controls.length === 0 && offer.gap === null && below.length === 0 && !asked.some((one) => one.isOfComponent);
    if (isBarren && !own.isTooDeep) {
      known6.keep(component2.node, null, [], { ...offer, cost: 0, height: 0, below });
      walk.left = leftBefore;
    } else if (!own.isTooDeep) known6.keep(component2.node, hidden, asked, { ...offer, below });
    for (const rendering of below) leaveOut2(rendering, outer);
    for (const part of offer.parts) outer.parts.add(part);
    outer.controls.push(...offer.controls);
    const { controls, parts, cut } = outer;
    Object.assign(walk, {
      controls,
      parts,
      gap: outer.gap ?? offer.gap,
      cut,
      isTooDeep: outer.isTooDeep || own.isTooDeep,
      deepest: Math.max(outer.deepest, own.deepest)
    });
  };
  const seeLeftOut = ({ node }, below, hidden, walk) => {
    if (below.length === 0) return;
    const isFirst = walk.again === null;
    const again = walk.again ??= /* @__PURE__ */ new Map();
    const isDone = again.get(below) === "shown" || hidden && again.has(below);
    if (!isDone) again.set(below, hidden ? "hidden" : "shown");
    walk.stack.push(node);
    for (const { component: component2, props, hidden: wasHidden } of below) {
      const rendering = { component: component2, props, hidden: wasHidden || hidden };
      if (isDone || walk.stack.includes(component2.node)) leaveOut2(rendering, walk);
      else follow(component2, props, rendering.hidden, walk);
    }
    walk.stack.pop();
    if (!isFirst) return;
    for (const left2 of walk.cut.keys()) if (!walk.stack.includes(left2)) walk.cut.delete(left2);
    walk.again = null;
  };
  return follow;
}

// src/extract/code/privileged.ts
import { ts as ts26 } from "./vendor/ts-morph.js";
var FEW = /^(adult|adults|moderator|moderators|mod|admin|admins|administrator|staff|superuser)$/;
var YOUNG = /^(minor|child|kid|teen|underage)$/;
var AGE = /^(age|years)$/;
var OF_AGE = 18;
function isForFew(test, outcome, depth = 3) {
  const inner = unwrap(test);
  if (ts26.isPrefixUnaryExpression(inner) && inner.operator === ts26.SyntaxKind.ExclamationToken)
    return isForFew(inner.operand, !outcome, depth);
  if (ts26.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    const sides = [inner.left, inner.right];
    if (operator === "&&" || operator === "||")
      return operator === "&&" === outcome ? sides.some((side) => isForFew(side, outcome, depth)) : sides.every((side) => isForFew(side, outcome, depth));
    return comparesAge(inner) && /^>=?$/.test(operator) === outcome;
  }
  const callee = ts26.isCallExpression(inner) ? inner.expression : inner;
  const words = splitWords(nameOf(callee) ?? "");
  if (words.some((word) => /^(not|non)$/.test(word))) return false;
  if (FEW.test(words.at(-1) ?? "")) return outcome;
  if (YOUNG.test(words.at(-1) ?? "") && words[0] === "is") return !outcome;
  const value = ts26.isIdentifier(inner) && depth > 0 ? valueOf(inner) : null;
  return value !== null && isForFew(value, outcome, depth - 1);
}
function comparesAge({ left: left2, right }) {
  const limit = literalOf(right)?.value;
  const words = splitWords(nameOf(unwrap(left2)) ?? "");
  return typeof limit === "number" && limit >= OF_AGE - 1 && limit < 100 && AGE.test(words.at(-1) ?? "");
}

// src/extract/code/subtree.ts
import { ts as ts27 } from "./vendor/ts-morph.js";
var WRITES = /^(form|composer|editor|input|textarea|settings)$/;
function namesOfTag(tag) {
  const declared = ts27.isIdentifier(tag) ? declarationOf(tag.text, tag) : null;
  const before = declared && ts27.isBindingElement(declared) ? declared.propertyName : void 0;
  return [tag.getText(), ...before ? [textOf(before)] : []];
}
var ofShown = (control) => ({ ...control, through: [], isOfShown: true });
function endsClause({ statements }) {
  const last = statements.at(-1);
  const end = last && ts27.isBlock(last) ? last.statements.at(-1) : last;
  return !!end && (ts27.isBreakStatement(end) || leaves(end));
}
function subtreeReader(concepts, finder) {
  const add = (walk, at, control) => {
    if (control) walk.controls.push(at.hidden ? { ...control, state: "hidden" } : control);
  };
  const visit = (node, at, walk) => {
    if (!mayOffer(node, at.file)) return;
    if (ts27.isJsxElement(node)) {
      visitElement(node.openingElement, at, walk);
      for (const child of node.children) visit(child, at, walk);
    } else if (ts27.isJsxSelfClosingElement(node)) visitElement(node, at, walk);
    else if (ts27.isBlock(node)) visitStatements(node.statements, at, walk);
    else if (ts27.isSwitchStatement(node)) visitSwitch(node, at, walk);
    else if (ts27.isConditionalExpression(node)) visitBranches(node.condition, node.whenTrue, node.whenFalse, at, walk);
    else if (ts27.isIfStatement(node)) visitBranches(node.expression, node.thenStatement, node.elseStatement, at, walk);
    else if (ts27.isBinaryExpression(node) && node.operatorToken.kind === ts27.SyntaxKind.AmpersandAmpersandToken)
      visitBranches(node.left, node.right, void 0, at, walk);
    else if (ts27.isBinaryExpression(node) && node.operatorToken.kind === ts27.SyntaxKind.BarBarToken)
      visitBranches(node.left, void 0, node.right, at, walk);
    else if (!(ts27.isCallExpression(node) && isPushedAway(node))) {
      if (ts27.isObjectLiteralExpression(node))
        for (const control of itemControls(node, concepts, at.props)) add(walk, at, control);
      if (ts27.isCallExpression(node)) visitCall(node, at, walk);
      ts27.forEachChild(node, (child) => visit(child, at, walk));
    }
  };
  const visitBranches = (test, then, otherwise, at, walk) => {
    visit(test, at, walk);
    const known6 = evaluate(test, at.props);
    const off = { ...at, hidden: true };
    if (then) visit(then, known6 && !known6.value || isForFew(test, true) ? off : at, walk);
    if (otherwise) visit(otherwise, known6?.value || isForFew(test, false) ? off : at, walk);
  };
  const visitSwitch = ({ expression, caseBlock }, at, walk) => {
    visit(expression, at, walk);
    const known6 = evaluate(expression, at.props);
    let [isTaken2, isOver] = [false, false];
    const matches = caseBlock.clauses.some((clause) => ts27.isCaseClause(clause) && isCase(clause, known6, at));
    for (const clause of caseBlock.clauses) {
      isTaken2 ||= ts27.isCaseClause(clause) ? isCase(clause, known6, at) : !matches;
      const shown = !known6 || isTaken2 && !isOver;
      visitStatements(clause.statements, shown ? at : { ...at, hidden: true }, walk);
      if (isTaken2 && endsClause(clause)) isOver = true;
    }
  };
  const isCase = ({ expression }, known6, at) => {
    const label = known6 && evaluate(expression, at.props);
    return !known6 || !label || label.value === known6.value;
  };
  const visitStatements = (statements, at, walk) => {
    const hiddenAt = { ...at, hidden: true };
    let rest = at;
    for (const statement of statements) {
      visit(statement, rest, walk);
      if (!ts27.isIfStatement(statement)) continue;
      const known6 = evaluate(statement.expression, at.props);
      const taken = known6 && (known6.value ? statement.thenStatement : statement.elseStatement);
      if (leaves(taken ?? void 0)) rest = hiddenAt;
      if (leaves(statement.thenStatement) && isForFew(statement.expression, false)) rest = hiddenAt;
    }
  };
  const visitElement = (element, at, walk) => {
    const own = concepts.map((concept) => elementControl(element, concept, at.props));
    own.forEach((control) => add(walk, at, control));
    const tag = element.tagName;
    const isBuiltIn = ts27.isJsxNamespacedName(tag) || ts27.isIdentifier(tag) && /^[a-z]/.test(tag.text);
    if (!isBuiltIn) visitComponent(element, own, at, walk);
    for (const attribute of element.attributes.properties) {
      if (ts27.isJsxAttribute(attribute) && attribute.initializer) visit(attribute.initializer, at, walk);
      visitRendered(attribute, at, walk);
      const menu = menuElsewhere(attribute);
      if (menu) walk.gap ??= menu;
    }
  };
  const visitRendered = (attribute, at, walk) => {
    const shown = renderedBy(attribute);
    const found = shown && findHere(shown.text, shown, at.file);
    if (found && found !== "outside") follow(found, UNKNOWN_PROPS, at.hidden, walk);
  };
  const visitComponent = (element, own, at, walk) => {
    const tag = element.tagName;
    const found = ts27.isIdentifier(tag) ? findTag(tag, at) : "outside";
    const before = walk.controls.length;
    if (found !== null && found !== "outside" && !WRITES.test(splitWords(tag.getText()).at(-1) ?? ""))
      follow(found, propsOf(element, found, at.props), at.hidden, walk);
    const followed = walk.controls.splice(before);
    const inside = handsOnItem(element, at.props) ? followed.map(ofShown) : followed;
    let isControl = false;
    for (const [index, concept] of concepts.entries()) {
      const given = own[index] ? null : propControl(element, concept, at.props);
      const controls = inside.filter((control) => control.concept === concept.id);
      const isLost2 = given?.state === "does-nothing" && controls.some((control) => control.state === "works");
      walk.controls.push(...controls.filter((control) => !isLost2 || control.state !== "works"));
      if (isLost2 || controls.length === 0) add(walk, at, given && { ...given, isPressed: isLost2 });
      isControl ||= given !== null || own[index] !== null;
    }
    if (found === null && !isControl && !namesOfTag(tag).some((name) => isLeafName(splitWords(name))))
      walk.gap ??= { node: tag, message: `what ${tag.getText()} shows could not be followed` };
  };
  const findTag = (tag, at) => {
    const given = givenComponent(tag, at.props);
    if (!given) return findHere(tag.text, tag, at.file);
    const file = finder.fileOf(given);
    if (ts27.isStringLiteralLike(given) || given.kind === ts27.SyntaxKind.NullKeyword) return "outside";
    return file && ts27.isIdentifier(given) ? finder.find(given.text, given, file) : null;
  };
  const follow = componentFollower(({ component: { node, file }, props, hidden }, walk) => {
    const at = { file, props, hidden };
    if (ts27.isClassLike(node)) node.members.forEach((member) => visit(member, at, walk));
    else if (node.body) visit(node.body, at, walk);
  });
  const named2 = /* @__PURE__ */ new WeakMap();
  const findHere = (name, from, file) => {
    let found = named2.get(from);
    if (found === void 0) named2.set(from, found = finder.find(name, from, file));
    return found;
  };
  const visitCall = (call, at, walk) => {
    const name = givesJsx(call, at.file) ?? mappedBy(call)?.text;
    const found = name === void 0 ? null : findHere(name, call, at.file);
    if (found !== null && found !== "outside") follow(found, UNKNOWN_PROPS, at.hidden, walk);
  };
  return {
    ofElement(element, file) {
      const walk = startWalk();
      const node = ts27.isJsxOpeningElement(element) ? element.parent : element;
      visit(node, { file, props: UNKNOWN_PROPS, hidden: false }, walk);
      return withDoubts(offerOf(walk), node, concepts);
    },
    ofComponent(component2) {
      const walk = startWalk();
      follow(component2, { ...UNKNOWN_PROPS, component: component2, asked: /* @__PURE__ */ new Map() }, false, walk);
      return withDoubts(offerOf(walk), null, concepts);
    }
  };
}

// src/extract/code/shown-content.ts
import { ts as ts28 } from "./vendor/ts-morph.js";
function matchName(name, concept) {
  const words = splitWords(name);
  if (hasAnyPhrase(words, concept.unlike.word)) return null;
  for (const pattern of concept.jsx) {
    const content = fitsTag(pattern, words);
    if (content !== null) return { pattern, content };
  }
  return null;
}
var MAX_CHOSEN = 4;
function showsContent({ pattern }, concept, component2, element, finder) {
  if (pattern.needs.length === 0) return true;
  const phrases = pattern.needs.flatMap((kind) => concept.evidence.get(kind) ?? []);
  let shows = false;
  const chosen = [];
  const look = (node) => {
    if (ts28.isIdentifier(node) && node.parent && !ts28.isImportSpecifier(node.parent) && !isWrittenOut(node))
      shows ||= hasAnyPhrase(splitWords(node.text), phrases);
    if (ts28.isStringLiteralLike(node) && isLabel(node)) shows ||= hasAnyPhrase(splitWords(node.text), phrases);
    if (ts28.isJsxSpreadAttribute(node) && !isMade2(node.expression)) chosen.push(node.parent.parent);
  };
  if (component2) eachNode(component2.node, look);
  if (element) eachNode(element.attributes, look);
  if (shows || !component2) return shows;
  return chosen.slice(0, MAX_CHOSEN).some((tag) => {
    const found = tag === element ? null : finder.find(tag.tagName.getText(), tag, component2.file);
    if (found === null || found === "outside" || found.node === component2.node) return false;
    eachNode(found.node, look);
    return shows;
  });
}
function isMade2(value) {
  const inner = unwrap(value);
  const given = ts28.isIdentifier(inner) ? valueOf(inner) : inner;
  return !!given && ts28.isObjectLiteralExpression(given) && given.properties.every((one) => ts28.isPropertyAssignment(one) && ts28.isStringLiteralLike(unwrap(one.initializer)));
}
var isWrittenOut = ({ parent }) => (ts28.isJsxAttribute(parent) || ts28.isPropertyAssignment(parent)) && parent.initializer !== void 0 && ts28.isStringLiteralLike(parent.initializer);
var isLabel = ({ parent }) => parent !== void 0 && ts28.isPropertyAssignment(parent) && /^(label|title|text)$/.test(textOf(parent.name));
var showsWhose = (match, concept, component2, element, finder) => showsContent(
  { ...match, pattern: { ...match.pattern, needs: ["user-author"] } },
  concept,
  component2,
  element,
  finder
);
var GIVEN = /^(comment|reply|post|story|review|chatmessage|directmessage|privatemessage|message|tweet|answer|question|thread)$/;
var OF_PEOPLE = /^(chat|direct|private)message$/;
function isGivenOne(tag, { content }, isEach) {
  if (isEach && OF_PEOPLE.test(content)) return true;
  if (!GIVEN.test(content) || content === "message" && !isEach) return false;
  return tag.attributes.properties.some((one) => {
    if (!ts28.isJsxAttribute(one) || splitWords(textOf(one.name)).join("") !== content) return false;
    const value = one.initializer && ts28.isJsxExpression(one.initializer) ? one.initializer.expression : void 0;
    return value !== void 0 && !ts28.isStringLiteralLike(unwrap(value)) && !ts28.isCallExpression(unwrap(value));
  });
}
function holdsItem({ parts }, match, concept, finder) {
  for (const part of parts) {
    const name = isFunction(part) || ts28.isClassLike(part) ? declaredName(part) : null;
    const inner = name === null ? null : matchName(name, concept);
    if (!inner || !isOneKind(inner.content, match.content)) continue;
    const file = finder.fileOf(part);
    if (file && showsContent(inner, concept, { ...component(file, name, part) }, null, finder))
      return true;
  }
  return false;
}

// src/extract/code/spoken/component-around.ts
import { ts as ts29 } from "./vendor/ts-morph.js";
var WRITES2 = /^(form|forms|composer|compose|editor|edit|editable|create|new|draft|input|textarea|field|settings|setting|preferences|email|mail|error|errors|toast|alert|agent|agents|bot|assistant|ai|forward|export|exporter|admin|moderation|moderator|mod|report|reports|reported|delete|confirm|skeleton|placeholder|onboarding|commit|demo|blog|news|announcement|announcements|whats|docs|doc|product|lesson|course|changelog|release|job|faq|testimonial|invoice|order|cart|button|btn|icon|tooltip|meta|head|seo|helmet|json|ld|opengraph|og|system|tag|tags|avatar|image|img|title|helmet|option|select|label|provider|context|i18n|trans|translation|time|timestamp|date|count|counter|badge|link|share|copy)$/;
function componentAround(node, file, isAny = false) {
  let outer = null;
  for (let at = node.parent; at && !ts29.isSourceFile(at); at = at.parent) {
    if (!isFunction(at) && !ts29.isClassLike(at)) continue;
    const name = declaredName(at);
    if (name === null || ts29.isConstructorDeclaration(at) || ts29.isAccessor(at)) continue;
    const own = { ...component(file, name, at), hasHiddenProps: true };
    if (splitWords(name).some((word) => WRITES2.test(word) && !PLAIN.test(word))) return null;
    if (isOwnPreview(name)) return null;
    if (/^[_$]*[A-Z]/.test(name)) return own;
    outer = isAny && outer ? outer : own;
  }
  return isAny || file.isBuiltByCalls || file.path.endsWith(".vue") || outer?.node.kind === ts29.SyntaxKind.FunctionDeclaration ? outer : null;
}
var PLAIN = /^(link|title|label|image|tag|tags|new|context|meta|share|copy|count|date|time|icon|badge|avatar|option|alert|button)$/;
function isOwnPreview(name) {
  const words = splitWords(name);
  return words.at(-1) === "preview" && !words.some((word) => OF_OTHERS.test(word));
}
var OF_OTHERS = /^(reply|replied|quote|quoted|thread|latest|last|account|user|profile|group|channel|conversation|room|chat|link|parent|referenced|member)$/;

// src/extract/code/spoken/shown-at.ts
import { ts as ts30 } from "./vendor/ts-morph.js";
var MAX_FILES = 12;
var known5 = /* @__PURE__ */ new WeakMap();
function shownAt(own, readers) {
  let found = known5.get(own.node);
  if (!found) known5.set(own.node, found = [...find(own, readers)]);
  return found;
}
function* find(own, readers) {
  let isShown = false;
  for (const shown of byItsName(own, readers)) {
    isShown = true;
    yield shown;
  }
  if (!isShown) yield* byAnotherName(own, readers);
}
function* byItsName(own, { slice, finder }) {
  const dashed = splitWords(own.name).join("-");
  const text = new RegExp(`<(?:${literally(own.name)}|${literally(dashed)})(?![\\w-])`);
  const found = isOfItsFile(own) ? null : linksOf(own.node)?.lookFor(own.name, text, MAX_FILES) ?? [];
  for (const file of found ? found.map(({ indexed }) => slice.parse(indexed.path)) : [own.file]) {
    for (const tag of file?.tags ?? []) {
      if (tag.tagName.getText() !== own.name) continue;
      const target = finder.find(own.name, tag, file);
      if (target !== null && target !== "outside" && target.node === own.node) yield { tag, file };
    }
  }
}
var isOfItsFile = ({ file, name, node }) => /\.[cm]?[jt]sx?$/.test(file.path) && !/\bmodule\.exports\b|\bexports\./.test(file.ast.text) && file.ast.statements.some((one) => one.pos <= node.pos && node.end <= one.end && !isHandedOut(one)) && !file.ast.statements.some((one) => names(one, name));
var isHandedOut = (statement) => ts30.isExportAssignment(statement) || ts30.canHaveModifiers(statement) && (ts30.getModifiers(statement) ?? []).some(({ kind }) => kind === ts30.SyntaxKind.ExportKeyword);
var names = (statement, name) => (ts30.isExportAssignment(statement) || ts30.isExportDeclaration(statement)) && new RegExp(`\\b${literally(name)}\\b`).test(statement.getText());
function* byAnotherName(own, { slice, finder }) {
  let left2 = MAX_FILES;
  for (const { fileName } of importersOf(own.file.ast, own.name, true)) {
    const file = slice.parse(fileName.slice(1));
    const imported = [...file?.imports ?? []].flatMap(([local, { name }]) => name === "default" ? local : []);
    const called = file ? [own.name, ...imported] : [];
    const names2 = file ? [...imported, ...wrappedIn(file, [...imported, own.name])] : imported;
    const tags = (file?.tags ?? []).filter((tag) => names2.includes(tag.tagName.getText()));
    const found = tags.filter((tag) => {
      const target = finder.find(tag.tagName.getText(), tag, file);
      return target !== null && target !== "outside" && target.node === own.node;
    });
    const handed2 = (file?.tags ?? []).filter((tag) => isHandedTo(tag, called, own, file, finder));
    for (const tag of [...found, ...handed2]) yield { tag, file };
    if (found.length + handed2.length > 0 && --left2 === 0) return;
  }
}
var isHandedTo = (tag, names2, own, file, finder) => tag.attributes.properties.some((one) => {
  const given = one.name && /^render[A-Z]/.test(textOf(one.name)) ? renderedBy(one) : null;
  const target = given && names2.includes(given.text) ? finder.find(given.text, given, file) : null;
  return target !== null && target !== "outside" && target.node === own.node;
});
var wrappedIn = (file, names2) => file.ofKind(ts30.SyntaxKind.VariableDeclaration).flatMap(({ name, initializer }) => {
  const call = initializer && ts30.isCallExpression(initializer) ? initializer : null;
  const isWrapped = call?.arguments.some((one) => ts30.isIdentifier(one) && names2.includes(one.text)) ?? false;
  return isWrapped && ts30.isIdentifier(name) && /^[A-Z]/.test(name.text) ? [name.text] : [];
});

// src/extract/code/spoken/around.ts
var MAX_LEVELS = 6;
var MAX_COMPONENTS2 = 24;
var reports = ({ controls }) => controls.filter(({ concept, state }) => concept === "report-entry-point" && state === "works");
var reportsAround = (start, content, readers) => reportsFrom(shownAt(start, readers), /* @__PURE__ */ new Set([start.node]), content, readers);
var reportsAroundPlace = (shown, content, readers) => reportsFrom([shown], /* @__PURE__ */ new Set(), content, readers);
function reportsFrom(start, seen, content, readers) {
  const { subtree } = readers;
  let level = [start];
  let isEach = false;
  for (let depth = 0; depth < MAX_LEVELS && level.length > 0; depth++) {
    const next = [];
    const offers2 = [];
    for (const places of level) {
      for (const { tag, file } of places) {
        const around = componentAround(tag, file);
        if (!around || seen.has(around.node) || seen.size > MAX_COMPONENTS2) continue;
        seen.add(around.node);
        const isMany = isShownForEach(tag) || HOLDS_MANY.test(splitWords(around.name).at(-1) ?? "");
        offers2.push({ own: around, offer: withoutComments(subtree.ofComponent(around), content, around.name), isMany });
        next.push(around);
      }
    }
    const helping = offers2.filter(({ offer }) => reports(offer).length > 0);
    const [first2] = helping;
    if (first2) {
      const [control] = reports(first2.offer);
      const isSure = !isEach && helping.length === offers2.length && !helping.some((one) => one.isMany);
      if (isSure) return { controls: helping.flatMap(({ offer }) => reports(offer)), gap: null };
      const message = `${control.symbol} is offered around it, in ${first2.own.name}; whether it is for this could not be told`;
      return { controls: [], gap: { node: control.node, message } };
    }
    const open2 = offers2.find(({ offer }) => offer.gap !== null);
    if (open2) return { controls: [], gap: open2.offer.gap, isOpen: true };
    isEach ||= offers2.some((one) => one.isMany);
    level = next.map((own) => shownAt(own, readers));
  }
  return { controls: [], gap: null };
}

// src/extract/code/surface-offers.ts
import { ts as ts31 } from "./vendor/ts-morph.js";
function placed({ controls, gap, parts }, { slice }) {
  const seen = /* @__PURE__ */ new Set();
  const all = controls.map(({ concept, node, symbol, state }) => ({ concept, at: slice.placeOf(node), symbol, state }));
  const distinct2 = all.filter((control) => {
    const key = JSON.stringify([control.concept, control.at, control.state]);
    return !seen.has(key) && seen.add(key);
  });
  return {
    controls: distinct2,
    parts,
    gap: gap && { at: slice.placeOf(gap.node), message: gap.message },
    isDoubted: gap?.isDoubt === true
  };
}
function withSiblings({ subtree, controls }, concept, element, file) {
  const offer = subtree.ofElement(element, file);
  const own = ts31.isJsxOpeningElement(element) ? element.parent : element;
  let around = own.parent;
  while (ts31.isParenthesizedExpression(around) || ts31.isJsxExpression(around) || ts31.isBinaryExpression(around))
    around = around.parent;
  if (!ts31.isJsxElement(around) && !ts31.isJsxFragment(around)) return offer;
  const beside2 = [];
  let isShared = false;
  eachNode(around, (node) => {
    if (!ts31.isJsxOpeningElement(node) && !ts31.isJsxSelfClosingElement(node)) return;
    if (node.pos >= own.pos && node.end <= own.end) return;
    if (matchName(node.tagName.getText(), concept)) isShared = true;
    beside2.push(...controls.flatMap((control) => elementControl(node, control, UNKNOWN_PROPS) ?? []));
  });
  return isShared ? offer : { ...offer, controls: [...offer.controls, ...beside2] };
}
function withAround(offer, tag, content, file, readers) {
  if (offer.gap || offer.controls.some(({ concept }) => concept === "report-entry-point")) return offer;
  const { controls, gap, isOpen: isOpen2 } = reportsAroundPlace({ tag, file }, content, readers);
  return isOpen2 ? offer : { ...offer, controls: [...offer.controls, ...controls], gap };
}
var opensElsewhere = (tag) => tag.attributes.properties.some(
  (one) => ts31.isJsxAttribute(one) && one.initializer !== void 0 && /^(on|handle|open|show)\w*(LongPress|ContextMenu|Menu|Actions|ActionSheet|Options|More)$/.test(textOf(one.name))
);

// src/extract/code/spoken/action-menus.ts
import { ts as ts32 } from "./vendor/ts-morph.js";
var MENU2 = /^(menu|actions|sheet|options|toolbar)$/;
var CONTENTS = [
  [/^(message|msg|dm)$/, "message"],
  [/^(conversation|convo|chat)$/, "conversation"],
  [/^(comment|reply)$/, "comment"],
  [/^(post|note|tweet|toot|status|story|event)$/, "post"],
  [/^(thread|topic|discussion)$/, "thread"],
  [/^(review)$/, "review"]
];
var ACTS = /^(delete|remove|edit|pin|unpin|hide|archive|resolve|copy|share|forward|reply|quote|mute|unmute|ignore|block|unblock|report|flag|save|unsave|bookmark|star|unstar|react|reaction|translate|repost|boost|reblog|retweet|follow|unfollow|unread|download|leave|clear)$/;
var OF_ALL = /^(copy|share|forward|reply|quote|mute|ignore|block|report|flag|save|bookmark|star|react|reaction|translate|repost|boost|reblog|retweet|follow|unread)$/;
var TALK2 = "conversation";
var MIN_ACTS = 3;
function actionMenusIn(file) {
  if (!mayHoldMenu(file.indexed)) return [];
  return componentsOf(file).flatMap((component2) => {
    const words = splitWords(component2.name);
    const own = words.at(-1) === "items" ? words.slice(0, -1) : words;
    if (!MENU2.test(own.at(-1) ?? "") || words.some((word) => WRITES2.test(word) && !DONE.test(word))) return [];
    const content = contentOf(component2);
    if (content === null) return [];
    const acts = actsIn(component2.node);
    const isEverybodys = acts.size >= MIN_ACTS && [...acts].some((act) => OF_ALL.test(act));
    return isEverybodys || content === TALK2 && acts.size > 0 ? [{ component: component2, content }] : [];
  });
}
var DONE = /^(share|copy|delete|edit|forward|report|context|option|link)$/;
function contentOf({ node }) {
  const names2 = ts32.isClassLike(node) ? [] : node.parameters.flatMap(
    ({ name }) => ts32.isObjectBindingPattern(name) ? name.elements.map((one) => textOf(one.propertyName ?? one.name)) : [textOf(name)]
  );
  for (const name of names2) {
    const words = splitWords(name);
    if (words.length > 2 || /^(on|can|is|has|show|handle|set)$/.test(words[0])) continue;
    const found = CONTENTS.find(([known6]) => known6.test(words.at(-1)));
    if (found) return found[1];
  }
  return null;
}
function actsIn(component2) {
  const acts = /* @__PURE__ */ new Set();
  const add = (text) => {
    const words = splitWords(text);
    if (words.length <= 6) {
      for (const word of words) if (ACTS.test(word)) acts.add(word);
    }
  };
  eachNode(component2, (node) => {
    if (ts32.isJsxOpeningElement(node) || ts32.isJsxSelfClosingElement(node)) add(node.tagName.getText());
    else if (ts32.isJsxAttribute(node) && /^on[A-Z]/.test(textOf(node.name)) && node.initializer)
      add(node.initializer.getText().slice(1, -1));
    else if (ts32.isPropertyAssignment(node) && /^(onClick|onPress|onSelect|action|handler|label|title|text)$/.test(textOf(node.name)))
      add(node.initializer.getText());
    else if (ts32.isJsxText(node) || ts32.isStringLiteralLike(node)) add(node.text);
  });
  return acts;
}

// src/extract/code/spoken/part-of.ts
var MAX_LEVELS2 = 6;
var isPartOf = (site, one, readers) => isWithin({ node: site.node, declared: null }, one) || site.declared !== null && isWithin(site, one) && isOnlyIn(site.declared, one, readers, MAX_LEVELS2);
function isOnlyIn(component2, one, readers, levels) {
  const whole = (one.own ?? one.declared)?.node;
  const places = shownAt(component2, readers);
  return levels > 0 && places.length > 0 && places.every(({ tag, file }) => {
    if (isInside2(tag, one.element)) return true;
    const around = componentAround(tag, file);
    if (!around || around.node === component2.node) return around !== null;
    return around.node === whole || one.parts.has(around.node) && isOnlyIn(around, one, readers, levels - 1);
  });
}
var isInside2 = (tag, element) => element !== null && element.getSourceFile() === tag.getSourceFile() && element.pos <= tag.pos && tag.end <= element.end;

// src/extract/code/spoken/chosen-components.ts
import { ts as ts33 } from "./vendor/ts-morph.js";
function chosenIn(files) {
  return files.flatMap(
    (file) => file.path.endsWith(".vue") ? file.tags.flatMap(({ tagName, attributes }) => {
      const given = attributes.properties.filter(ts33.isJsxAttribute);
      const names2 = given.map((one) => textOf(one.name)).filter((name) => kindsNamed(name).length > 0);
      return given.some(isOpen) ? [{ node: tagName, names: names2 }] : [];
    }) : []
  );
}
var isOpen = ({ name, initializer }) => {
  const value = initializer && ts33.isJsxExpression(initializer) ? initializer.expression : void 0;
  return /^(v-bind:|:)?is$/.test(textOf(name)) && !!value && ts33.isIdentifier(unwrap(value));
};
function speakerOfChosen(site, chosen, known6, readers) {
  const { declared } = site;
  if (!declared || stateOf(site) !== "lacks") return null;
  const places = chosen.filter(({ names: names2 }) => names2.some((name) => isSaid(name, site) && takes(declared, name)));
  if (places.length === 0 || shownAt(declared, readers).length > 0) return null;
  const speakers = places.map(
    ({ node }) => known6.find((one) => !one.isToldByOuter && stateOf(one) === "lacks" && isWithin({ node, declared: null }, one))
  );
  return speakers.every((one) => one !== void 0) ? speakers[0] ?? null : null;
}
var isSaid = (name, site) => kindsNamed(name).some(({ content }) => isOneKind(content, site.content));
function takes({ node }, name) {
  let isTaken2 = false;
  eachNode(node, (one) => {
    isTaken2 ||= ts33.isVariableDeclaration(one) && one.initializer?.getText() === "$props" && ts33.isObjectBindingPattern(one.name) && one.name.elements.some((element) => textOf(element.propertyName ?? element.name) === name);
  });
  return isTaken2;
}

// src/extract/code/own-places.ts
var WRITING = /(^|\/)((create|edit|compose)(-[\w-]+)?(\/|\.[cm]?[jt]sx?$|\.vue$)|(form|wizard)-?steps?\/)/i;
var ACCOUNT = /(^|\/)(pages|app)\/(\([\w-]+\)\/)?account\//i;
var PART = /(^|\/)components\//i;
var isOwnPage = (path) => WRITING.test(path) && !PART.test(path) || ACCOUNT.test(path);
var isOwnName = (name) => /^(own|my)$/.test(splitWords(name)[0] ?? "") && /^[A-Z]/.test(name);

// src/extract/code/spoken/own-pages.ts
import { ts as ts34 } from "./vendor/ts-morph.js";
function isOfOwnPage(own, readers) {
  const places = shownAt(own, readers);
  return places.length > 0 && places.every(isBelowOwnHead);
}
function isBelowOwnHead({ tag, file }) {
  const page = componentAround(tag, file);
  const person = personListed(tag);
  if (!page || person === null) return false;
  let isBelow = false;
  eachNode(page.node, (node) => {
    if (!ts34.isJsxOpeningElement(node) && !ts34.isJsxSelfClosingElement(node)) return;
    if (isOwnName(node.tagName.getText())) isBelow ||= node.attributes.properties.some((one) => hands(one, person));
  });
  return isBelow;
}
var standsBelowOwnHead = ({ parent: tag }, file) => (ts34.isJsxOpeningElement(tag) || ts34.isJsxSelfClosingElement(tag)) && isBelowOwnHead({ tag, file });
var hands = (one, person) => ts34.isJsxAttribute(one) && !!one.initializer && ts34.isJsxExpression(one.initializer) && one.initializer.expression?.getText() === person;
function personListed(tag) {
  let call = tag;
  while (call.parent && !(isFunction(call) && ts34.isCallExpression(call.parent))) call = call.parent;
  const loop = call.parent;
  if (!loop || !ts34.isCallExpression(loop) || nameOf(loop.expression) !== "map") return null;
  const list = ts34.isPropertyAccessExpression(loop.expression) ? loop.expression.expression : null;
  const from = list && ts34.isIdentifier(list) ? valueOf(list) : list;
  const chain = from ? chainOf(from) : [];
  return chain.length > 1 ? chain[0] : null;
}

// src/extract/code/spoken/notices.ts
import { ts as ts35 } from "./vendor/ts-morph.js";
var LOOK = /^(type|kind|variant|severity|status|level|tone)$/;
var OUTCOME = /^(success|error|warning|info|danger|failure|fail|ok)$/;
function isOutcome(value) {
  let root = unwrap(value);
  while (ts35.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  if (!ts35.isIdentifier(root) || root === unwrap(value)) return false;
  const declaration = declarationOf(root.text, root);
  if (!declaration || !ts35.isBindingElement(declaration) || !ts35.isArrayBindingPattern(declaration.parent)) return false;
  const [state, change] = declaration.parent.elements;
  const around = enclosingFunction(declaration);
  if (state !== declaration || !change || !ts35.isBindingElement(change) || !around) return false;
  const setter = textOf(change.name);
  let [isOutcome3, isOther] = [false, false];
  eachNode(around, (node) => {
    if (!ts35.isCallExpression(node) || node.expression.getText() !== setter) return;
    const given = node.arguments[0] && unwrap(node.arguments[0]);
    if (given && ts35.isObjectLiteralExpression(given)) {
      if (given.properties.some(saysOutcome)) isOutcome3 = true;
      else isOther = true;
    } else if (given?.kind !== ts35.SyntaxKind.NullKeyword && given?.getText() !== "undefined") isOther = true;
  });
  return isOutcome3 && !isOther;
}
var saysOutcome = (one) => ts35.isPropertyAssignment(one) && LOOK.test(textOf(one.name)) && ts35.isStringLiteralLike(one.initializer) && OUTCOME.test(one.initializer.text);

// src/extract/code/spoken/own-texts.ts
import { ts as ts37 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/whose.ts
import { ts as ts36 } from "./vendor/ts-morph.js";
var DEPTH = 12;
function saidIn(expression, depth = DEPTH) {
  const inner = unwrap(expression);
  if (depth === 0) return null;
  if (ts36.isPropertyAccessExpression(inner)) {
    const own = ofMember(inner.name.text, namesOf(inner.expression, depth - 1));
    return own ?? (LENGTH.test(inner.name.text) ? null : saidIn(inner.expression, depth - 1));
  }
  if (ts36.isIdentifier(inner)) return ofName(inner, depth);
  if (ts36.isCallExpression(inner)) return inCall(inner, depth);
  if (ts36.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.kind;
    if (operator === ts36.SyntaxKind.AmpersandAmpersandToken) return saidIn(inner.right, depth - 1);
    const isEither = operator === ts36.SyntaxKind.BarBarToken || operator === ts36.SyntaxKind.QuestionQuestionToken || operator === ts36.SyntaxKind.PlusToken;
    return isEither ? saidIn(inner.left, depth - 1) ?? saidIn(inner.right, depth - 1) : null;
  }
  if (ts36.isConditionalExpression(inner)) return saidIn(inner.whenTrue, depth - 1) ?? saidIn(inner.whenFalse, depth - 1);
  if (ts36.isTemplateExpression(inner)) return first(inner.templateSpans, (span) => saidIn(span.expression, depth - 1));
  if (ts36.isElementAccessExpression(inner) && !ts36.isStringLiteralLike(inner.argumentExpression))
    return saidIn(inner.expression, depth - 1);
  return null;
}
var LENGTH = /^(length|id|_id|size|type|count|url|src|href|key|name|createdAt|date|time|avatar|path|slug)$/;
var NO_TEXT = /^(includes|startsWith|endsWith|test|match|indexOf|some|every|has|is[A-Z]\w*|can[A-Z]\w*|should[A-Z]\w*|on[A-Z]\w*|handle\w*|t|\$t|i18n|tx|translate|gettext|formatMessage|log|warn|error|navigate|push|set[A-Z]\w*|fetch\w*|use[A-Z]\w*|filter|find|findIndex|Number|parseInt|Boolean|encodeURIComponent|getUrl\w*|link|cn|cx|clsx|classNames|render\w+|get\w*(Id|Url|Link|Name|Date|Key|Path|Color|Count))$/;
function inCall(call, depth) {
  const name = nameOf(call.expression) ?? "";
  if (/^(useMemo|computed|createMemo)$/.test(name)) {
    const [made] = call.arguments;
    return made && isFunction(made) && made.body ? returned(made.body, depth) : null;
  }
  if (NO_TEXT.test(name)) return null;
  const callee = unwrap(call.expression);
  const before = ts36.isPropertyAccessExpression(callee) ? saidIn(callee.expression, depth - 1) : null;
  return before ?? (call.arguments.length <= 4 ? first(call.arguments, (one) => isFunction(one) ? null : saidIn(one, depth - 1)) : null);
}
function returned(body, depth) {
  if (!ts36.isBlock(body)) return saidIn(body, depth - 1);
  const last = body.statements.at(-1);
  return last && ts36.isReturnStatement(last) && last.expression ? saidIn(last.expression, depth - 1) : null;
}
function first(items, ask) {
  for (const item of items) {
    const found = ask(item);
    if (found !== null) return found;
  }
  return null;
}
function ofMember(member, chain) {
  const word = memberWord(member);
  const kind = kindOf(chain).find(({ members }) => members.test(word));
  return kind ? { kind, chain } : null;
}
function ofName(name, depth) {
  const declaration = declarationOf(name.text, name);
  if (!declaration) return null;
  if (ts36.isBindingElement(declaration)) {
    const member = textOf(declaration.propertyName ?? declaration.name);
    return ofMember(member, namesBehind(declaration, depth));
  }
  return ts36.isVariableDeclaration(declaration) && declaration.initializer && ts36.isIdentifier(declaration.name) ? saidIn(declaration.initializer, depth - 1) : null;
}
function namesBehind(element, depth) {
  const holder = element.parent.parent;
  if (ts36.isBindingElement(holder)) {
    const name = textOf(holder.propertyName ?? holder.name);
    return [...namesBehind(holder, depth), name];
  }
  if (ts36.isVariableDeclaration(holder)) return holder.initializer ? namesOf(holder.initializer, depth - 1) : [];
  return namesGiven(holder, depth);
}
function namesOf(expression, depth = DEPTH) {
  const inner = unwrap(expression);
  if (depth <= 0) return [];
  if (inner.kind === ts36.SyntaxKind.ThisKeyword) return ["this"];
  if (ts36.isPropertyAccessExpression(inner)) return [...namesOf(inner.expression, depth - 1), inner.name.text];
  if (ts36.isElementAccessExpression(inner)) {
    const key = inner.argumentExpression;
    return [...namesOf(inner.expression, depth - 1), ...ts36.isStringLiteralLike(key) ? [key.text] : []];
  }
  if (ts36.isCallExpression(inner)) {
    const callee = unwrap(inner.expression);
    const given = inner.arguments.find((one) => !isFunction(one) && !ts36.isLiteralExpression(one));
    if (given) return namesOf(given, depth - 1);
    return ts36.isPropertyAccessExpression(callee) ? namesOf(callee.expression, depth - 1) : namesOf(callee, depth - 1);
  }
  if (ts36.isBinaryExpression(inner) || ts36.isConditionalExpression(inner))
    return namesOf(ts36.isBinaryExpression(inner) ? inner.left : inner.whenTrue, depth - 1);
  if (!ts36.isIdentifier(inner)) return [];
  const from = kindsNamed(inner.text).length > 0 ? [] : namesFrom(inner, depth);
  return from.length > 0 ? from : [inner.text];
}
function namesFrom(name, depth) {
  const declaration = declarationOf(name.text, name);
  if (!declaration) return [];
  if (ts36.isParameter(declaration)) return namesGiven(declaration, depth);
  if (ts36.isBindingElement(declaration)) {
    const own = declaration.propertyName ? [textOf(declaration.propertyName)] : [];
    return [...namesBehind(declaration, depth), ...own];
  }
  return ts36.isVariableDeclaration(declaration) && declaration.initializer ? namesOf(declaration.initializer, depth - 1) : [];
}
var LOOPS2 = /^(map|flatMap|forEach|filter|mapIndexed)$/;
var ITEMS = /^(data|items|each|of|in|source|list|rows|for)$/;
function namesGiven(holder, depth) {
  if (!ts36.isParameter(holder)) return [];
  const typed = holder.type && ts36.isTypeReferenceNode(holder.type) ? [nameOfType(holder.type)] : [];
  const { parent } = holder;
  if (!isFunction(parent) || parent.parameters[0] !== holder) return typed.filter(isTypeOfItem);
  const call = parent.parent;
  if (ts36.isCallExpression(call) && ts36.isPropertyAccessExpression(call.expression) && LOOPS2.test(call.expression.name.text))
    return [...namesOf(call.expression.expression, depth - 1), ...typed.filter(isTypeOfItem)];
  const tag = tagAround2(parent);
  const list = tag?.attributes.properties.find((one) => ts36.isJsxAttribute(one) && ITEMS.test(textOf(one.name)));
  const given = list && ts36.isJsxAttribute(list) && list.initializer && ts36.isJsxExpression(list.initializer) ? list.initializer.expression : void 0;
  return [...given ? namesOf(given, depth - 1) : [], ...typed.filter(isTypeOfItem)];
}
var nameOfType = ({ typeName }) => ts36.isIdentifier(typeName) ? typeName.text : typeName.right.text;
var isTypeOfItem = (name) => !/(Props|State|Options|Args|Params|Context|Config)$/.test(name);
function tagAround2(callback) {
  const holder = callback.parent;
  if (!ts36.isJsxExpression(holder)) return null;
  if (ts36.isJsxAttribute(holder.parent)) return holder.parent.parent.parent;
  return ts36.isJsxElement(holder.parent) ? holder.parent.openingElement : null;
}

// src/extract/code/spoken/own-texts.ts
var DEPTH2 = 4;
function isOfOwnTable(shown) {
  const inner = unwrap(shown);
  if (ts37.isBinaryExpression(inner)) return isOfOwnTable(inner.left);
  let root = inner;
  for (let before = receiverOf(root); before; before = receiverOf(root)) root = unwrap(before);
  return ts37.isIdentifier(root) && root !== inner && isTaken(root, DEPTH2);
}
function isOfOwnTexts(shown) {
  const inner = unwrap(shown);
  if (ts37.isPropertyAccessExpression(inner)) return isOfOwnObjects(inner);
  const called = ts37.isIdentifier(inner) ? unwrap(valueOf(inner) ?? inner) : inner;
  return called !== inner && areOwnTexts(waysOf(called)) || areOwnTexts(givenBy(called));
}
function givenBy(called) {
  if (!ts37.isCallExpression(called) || !ts37.isIdentifier(called.expression) || called.arguments.length > 0) return [];
  const declaration = declarationOf(called.expression.text, called);
  const value = valueOf(called.expression);
  const made = declaration && isFunction(declaration) ? declaration : value && unwrap(value);
  if (!made || !isFunction(made) || !made.body || !ts37.isBlock(made.body)) return [];
  return returnedBy(made.body).flatMap(waysOf);
}
function isOfOwnObjects({ expression, name }) {
  const root = unwrap(expression);
  const value = ts37.isIdentifier(root) ? valueOf(root) : null;
  const ways = value ? givenBy(unwrap(value)).filter((one) => !isNothing(one)) : [];
  const isTold = (one) => ts37.isPropertyAssignment(one) && textOf(one.name) === name.text && waysOf(one.initializer).every(isWording);
  return ways.length > 0 && ways.every((way) => ts37.isObjectLiteralExpression(way) && way.properties.some(isTold));
}
var isWording = (way) => ts37.isTemplateExpression(way) ? new RegExp("\\p{L}{2}", "u").test(way.head.text) && way.templateSpans.every(
  ({ expression }) => saidIn(expression) === null && !SAYS.test(nameOf(unwrap(expression)) ?? "text")
) : areOwnTexts([way]);
var SAYS = /text|body|content|message|caption|comment|html|bio$|description|quote|reply/i;
var isOwnText = (shown) => areOwnTexts(waysOf(shown)) || isOfOwnTexts(shown);
function areOwnTexts(all) {
  const ways = all.filter((one) => !isNothing(one));
  return ways.length > 0 && ways.every((way) => ts37.isStringLiteralLike(way) || isTranslated(way) && !fillsInWords(way));
}
function returnedBy(body) {
  const found = [];
  const look = (node) => {
    if (isFunction(node)) return;
    if (ts37.isReturnStatement(node) && node.expression) found.push(node.expression);
    ts37.forEachChild(node, look);
  };
  look(body);
  return found;
}
var fillsInWords = (call) => ts37.isCallExpression(call) && call.arguments.map(unwrap).some((one) => ts37.isObjectLiteralExpression(one) && one.properties.some(isOfSomebody));
var isOfSomebody = (part) => {
  if (ts37.isPropertyAssignment(part)) return saidIn(part.initializer) !== null;
  return !ts37.isShorthandPropertyAssignment(part) || saidIn(part.name) !== null;
};
function isTaken(name, depth) {
  const value = valueOf(name);
  if (!value || depth === 0 || !declarationOf(name.text, name)) return false;
  const ways = waysOf(value).filter((one) => !isNothing(one));
  return ways.length > 0 && ways.every((way) => isEntry(way, depth));
}
function isEntry(way, depth) {
  if (ts37.isIdentifier(way)) return isTaken(way, depth - 1);
  const table = ts37.isElementAccessExpression(way) || ts37.isPropertyAccessExpression(way) ? unwrap(way.expression) : null;
  const holds = table && ts37.isIdentifier(table) ? valueOf(table) : null;
  const object = holds && unwrap(holds);
  return !!object && ts37.isObjectLiteralExpression(object) && object.properties.every(isWritten);
}
var isWritten = (entry) => {
  const value = ts37.isPropertyAssignment(entry) ? unwrap(entry.initializer) : null;
  if (!value) return false;
  if (ts37.isObjectLiteralExpression(value)) return value.properties.every(isWritten);
  return ts37.isStringLiteralLike(value) || isTranslated(value);
};
var isTranslated = (value) => ts37.isCallExpression(value) && /^(t|\$t|tr|_|__|gettext|translate|formatMessage)$/.test(nameOf(value.expression) ?? "") && value.arguments.every((one) => !ts37.isIdentifier(unwrap(one)));
function waysOf(value) {
  const inner = unwrap(value);
  if (ts37.isConditionalExpression(inner)) return [...waysOf(inner.whenTrue), ...waysOf(inner.whenFalse)];
  const isEither = ts37.isBinaryExpression(inner) && (inner.operatorToken.kind === ts37.SyntaxKind.BarBarToken || inner.operatorToken.kind === ts37.SyntaxKind.QuestionQuestionToken);
  return isEither ? [...waysOf(inner.left), ...waysOf(inner.right)] : [inner];
}
var isNothing = (way) => way.kind === ts37.SyntaxKind.NullKeyword || ts37.isIdentifier(way) && way.text === "undefined";

// src/extract/code/surface-said.ts
import { ts as ts38 } from "./vendor/ts-morph.js";
var TEXT = /^(message|text|body|title|header|heading|content|description|label|subtitle|children)$/i;
function saysOwnTexts(tag) {
  const given = textsOf(tag);
  return given !== null && given.length > 0 && given.every(isOwnText);
}
function textsOf(tag) {
  const said = [];
  for (const one of tag.attributes.properties) {
    if (!ts38.isJsxAttribute(one)) return null;
    const value = one.initializer && ts38.isJsxExpression(one.initializer) ? one.initializer.expression : one.initializer;
    if (TEXT.test(textOf(one.name)) && value && ts38.isExpression(value)) said.push(value);
  }
  if (!ts38.isJsxOpeningElement(tag)) return said;
  for (const child of tag.parent.children) {
    if (ts38.isJsxText(child)) continue;
    const inner = ts38.isJsxExpression(child) ? child.expression : child;
    if (!inner) continue;
    if (!ts38.isJsxElement(inner) && !ts38.isJsxSelfClosingElement(inner)) {
      if (ts38.isJsxFragment(inner)) return null;
      said.push(inner);
      continue;
    }
    const more = textsOf(ts38.isJsxElement(inner) ? inner.openingElement : inner);
    if (more === null) return null;
    said.push(...more);
  }
  return said;
}
var FACE = /^(avatar|avatars|face|img|image|picture|photo|thumbnail|fallback)$/;
var AROUND = /^(div|span|a|p|button|link|tooltip|tip|trigger|skeleton|spinner|loader|icon|badge|name|username|nickname|handle|presence|initials|view|box|stack|flex|group|root|wrapper|fragment)$/;
var NAME = /^(\w*name|handle|initials|nick|label|alt|children|fallback)$/i;
function isOnlyFace({ node }) {
  let hasFace = false;
  let isMore = false;
  eachNode(node, (one) => {
    if (ts38.isJsxOpeningElement(one) || ts38.isJsxSelfClosingElement(one)) {
      const word = splitWords(one.tagName.getText()).at(-1) ?? "";
      if (FACE.test(word)) hasFace = true;
      else isMore ||= !AROUND.test(word);
    }
    if (ts38.isJsxSpreadAttribute(one)) isMore = true;
    if (!ts38.isJsxExpression(one) || !one.expression || ts38.isJsxAttribute(one.parent)) return;
    const shown = unwrap(one.expression);
    const isTold = ts38.isIdentifier(shown) || ts38.isPropertyAccessExpression(shown);
    isMore ||= isTold && !NAME.test(nameOf(shown) ?? "");
  });
  return hasFace && !isMore;
}

// src/extract/code/surface-look-alikes.ts
import { ts as ts39 } from "./vendor/ts-morph.js";
var TELLS = phrasesOf([
  "validation",
  "validation status",
  "severity",
  "status message",
  "helper text",
  "has feedback",
  "invalid",
  "is invalid",
  "field error"
]);
var PERSON = /^((user|public)?profile|person)$/;
var TALK3 = /^(directmessage|privatemessage|chatmessage|message|chat|conversation|reply)$/;
var HOLDS2 = /^(message|content|text|body|data|payload|item|event|value|reply|model)$/i;
var EARLIER = phrasesOf([
  "quoted",
  "quote",
  "replied",
  "reply data",
  "reply message",
  "replied message",
  "reply to",
  "replying to",
  "in reply to",
  "referenced message",
  "parent message",
  "reply parent",
  "original message"
]);
var INPUT2 = phrasesOf(["input", "textarea", "text area", "text field", "text input", "editor", "composer"]);
var isLookAlike = (content, component2, tag) => isFormMessage(content, component2, tag) || content === "message" && tag !== null && saysOwnTexts(tag) || PERSON.test(content) && component2 !== null && isOnlyFace(component2) || tag !== null && (isEarlier(content, tag) || isInField(tag)) || component2 !== null && isStep(component2.name) && isWritten2(component2.node);
function isInField(tag) {
  for (let at = tag; at.parent; at = at.parent) {
    const holder = at.parent.parent;
    if (!isFunction(at) || !ts39.isJsxExpression(at.parent) || !holder || !ts39.isJsxElement(holder)) continue;
    const name = splitWords(holder.openingElement.tagName.getText()).at(-1) ?? "";
    const [given] = at.parameters;
    if (/^(field|controller)$/.test(name) && given && /\b(input|field)\b/.test(given.name.getText())) return true;
  }
  return false;
}
function isFormMessage(content, component2, tag) {
  if (content !== "message") return false;
  const given = tag ? tag.attributes.properties.flatMap((one) => ts39.isJsxAttribute(one) ? [textOf(one.name)] : []) : [];
  if (tag?.attributes.properties.some(isOutcome2)) return true;
  return [...given, ...component2 ? takenBy(component2.node) : []].some((name) => hasAnyPhrase(splitWords(name), TELLS));
}
var isOutcome2 = (one) => {
  if (!ts39.isJsxAttribute(one) || !one.initializer || !LOOK.test(textOf(one.name))) return false;
  const value = ts39.isJsxExpression(one.initializer) ? one.initializer.expression : one.initializer;
  return !!value && ts39.isStringLiteralLike(value) && (OUTCOME.test(value.text) || value.text === "loading");
};
function takenBy(component2) {
  const first2 = isFunction(component2) ? component2.parameters[0]?.name : void 0;
  if (!first2 || !ts39.isObjectBindingPattern(first2)) return [];
  return first2.elements.map((one) => textOf(one.propertyName ?? one.name));
}
function isEarlier(content, tag) {
  if (!TALK3.test(content)) return false;
  return tag.attributes.properties.some((one) => {
    if (!ts39.isJsxAttribute(one) || !HOLDS2.test(textOf(one.name).replace(/^.*[.:]/, ""))) return false;
    const value = one.initializer && ts39.isJsxExpression(one.initializer) ? one.initializer.expression : void 0;
    return value !== void 0 && namesOf2(value).some((name) => hasAnyPhrase(splitWords(name), EARLIER));
  });
}
function namesOf2(value) {
  const inner = unwrap(value);
  return ts39.isBinaryExpression(inner) ? namesOf2(inner.left) : chainOf(inner);
}
var isStep = (name) => /^(screen|page|step|view|panel|pane|section|box|sheet)$/.test(splitWords(name).at(-1) ?? "");
function isWritten2(component2) {
  if (!isFunction(component2)) return false;
  let hasField = false;
  let isMany = false;
  let shows = false;
  let isSent = false;
  eachNode(component2, (node) => {
    if (ts39.isJsxOpeningElement(node) || ts39.isJsxSelfClosingElement(node)) {
      const words = splitWords(node.tagName.getText());
      const isField2 = hasAnyPhrase(words.slice(-2), INPUT2);
      hasField ||= isField2;
      shows ||= !isField2 && hasAnyPhrase(words, SHOWS);
    }
    if (ts39.isCallExpression(node)) {
      const name = nameOf(node.expression) ?? "";
      isMany ||= ts39.isPropertyAccessExpression(node.expression) && /^(map|flatMap|forEach)$/.test(name);
      isSent ||= SENDS.test(name);
    }
    if (ts39.isJsxAttribute(node)) isMany ||= /^(renderItem|itemContent|data|items)$/.test(textOf(node.name));
  });
  return hasField && !isMany && (isGivenNobody(component2) || isSent && !shows);
}
var SENDS = /^(create|send|submit|post|publish)[A-Z]\w*(Message|Comment|Reply|Post|DM)$/;
var SHOWS = phrasesOf([
  "message",
  "messages",
  "list",
  "thread",
  "feed",
  "row",
  "bubble",
  "markdown",
  "comments",
  "posts",
  "conversation",
  "timeline",
  "item"
]);

// src/extract/code/spoken/places.ts
import { ts as ts43 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/by-author.ts
import { ts as ts40 } from "./vendor/ts-morph.js";
var WORDS = /^(text|body|content|contents|html|markdown|caption|message|comment|description)$/;
var OF_WORK = /^(invites?|invitations?|packs?|tasks?|issues?|todos?|jobs?|invoices?|orders?|payments?|expenses?|transactions?|audits?|activity|activities|notifications?|appointments?|bookings?|incidents?|alerts?|commits?|builds?|deployments?|workflows?|books?|movies?|films?|songs?|tracks?|quotes?|packages?|plugins?|extensions?|repos?|repositories|releases?|versions?|shifts?|leaves?|patients?|contracts?|leads?|deals?|requests?)$/;
var OF_LINK = /^(hover|unfurl|unfurled|embed|oembed|pull)$/;
var SHOWS_PERSON = /^(author|user|avatar|member|profile|username|person|people|creator|byline|poster)$/;
function kindByAuthor(expression) {
  const inner = unwrap(expression);
  if (!ts40.isPropertyAccessExpression(inner) || !WORDS.test(memberWord(inner.name.text))) return null;
  const thing = inner.expression;
  const names2 = namesOf(thing);
  if (names2.length === 0 || kindOf(names2).length > 0 || names2.some(isUnsaid)) return null;
  if (names2.flatMap(splitWords).some((word) => OF_WORK.test(word))) return null;
  if (enclosingNames(inner).flatMap(splitWords).some((word) => OF_WORK.test(word) || OF_LINK.test(word)))
    return null;
  const around = outerOf(inner);
  return around && showsAuthorOf(plain(thing), around) ? POST : null;
}
function outerOf(node) {
  let outer = null;
  for (let at = node.parent; at && !ts40.isSourceFile(at); at = at.parent) {
    if (!isFunction(at) && !ts40.isClassLike(at)) continue;
    outer = at;
    if (/^[A-Z]/.test(declaredName(at) ?? "")) return at;
  }
  return outer;
}
var POST = KINDS.find((one) => one.content === "post");
var plain = (node) => node.getText().replace(/[?!\s]/g, "");
function showsAuthorOf(thing, around) {
  let shows = false;
  eachNode(around, (node) => {
    if (shows || !ts40.isPropertyAccessExpression(node) || !AUTHORS.test(node.name.text)) return;
    if (plain(node.expression) === thing) shows = isShownPerson(node);
  });
  return shows;
}
function isShownPerson(author) {
  let at = author;
  let last = "";
  while (ts40.isPropertyAccessExpression(at.parent) || ts40.isNonNullExpression(at.parent)) {
    at = at.parent;
    if (ts40.isPropertyAccessExpression(at)) last = at.name.text;
  }
  const attribute = ts40.isJsxExpression(at.parent) && ts40.isJsxAttribute(at.parent.parent) ? at.parent.parent : null;
  if (last !== "") return OF_PERSON.test(last) && isWithinMarkup(at);
  if (!attribute) return false;
  const tag = attribute.parent.parent.tagName.getText();
  return [...splitWords(tag), ...splitWords(textOf(attribute.name))].some((word) => SHOWS_PERSON.test(word));
}
function isWithinMarkup(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (ts40.isJsxExpression(at)) return true;
    if (ts40.isStatement(at)) return false;
  }
  return false;
}

// src/extract/code/spoken/by-item.ts
import { ts as ts41 } from "./vendor/ts-morph.js";
var WORDS2 = /^(text|body|content|message|msg|comment|caption)$/;
var WHOSE = /^(author|sender|user|username|nickname|nick|from|by|displayname|avatar|uid|senderid|userid|authorid|player|playerid|handle|pubkey|name)$/;
var TALK4 = /^(chat|chats|message|messages|msg|conversation|dm|inbox)$/;
function kindByItem(expression) {
  const inner = unwrap(expression);
  if (!ts41.isPropertyAccessExpression(inner) || !ts41.isIdentifier(inner.expression)) return null;
  const member = memberWord(inner.name.text);
  if (!WORDS2.test(member) || !isShownForEach(inner)) return null;
  const root = inner.expression.text;
  const callback = callbackOf(inner, root);
  if (!callback || !namesWhose(callback, root)) return null;
  const words = enclosingNames(inner).flatMap((name) => /^[A-Z]/.test(name) ? splitWords(name) : []);
  const names2 = words.length > 0 ? words : splitWords(declaredName(callback) ?? "");
  if (names2.some((word) => TALK4.test(word))) return named("message");
  if (names2.some((word) => /^(comments?|repl(y|ies))$/.test(word))) return named("comment");
  if (names2.some((word) => /^reviews?$/.test(word))) return named("review");
  return null;
}
var named = (content) => KINDS.find((one) => one.content === content);
function callbackOf(node, root) {
  for (let at = node.parent; at; at = at.parent)
    if (isFunction(at) && at.parameters.some(({ name }) => binds(name, root))) return at;
  return null;
}
var binds = (name, root) => ts41.isIdentifier(name) ? name.text === root : ts41.isObjectBindingPattern(name) && name.elements.some((one) => textOf(one.name) === root);
function namesWhose(callback, root) {
  let names2 = false;
  eachNode(callback, (node) => {
    if (!ts41.isPropertyAccessExpression(node) || !ts41.isIdentifier(node.expression) || node.expression.text !== root)
      return;
    names2 ||= splitWords(node.name.text).some((word) => WHOSE.test(word));
  });
  return names2;
}
var LAID = /^(item|card|row|cell|detail|details|view|body|content|contents|bubble|box|header|tile|entry|info|section|panel|list|component|element|block)$/;
var OWN_WORDS = /^(text|body|content|contents|html|caption|bio|biography|comment|message|description|about|details?)$/;
var OF_ONESELF = /^(bio|biography)$/;
function kindByComponent(expression) {
  const inner = unwrap(expression);
  const member = memberOf(inner);
  if (member === null || !OWN_WORDS.test(member)) return null;
  const name = enclosingNames(inner).findLast((one) => /^[A-Z]/.test(one));
  if (name === void 0) return null;
  const words = [...splitWords(name)];
  while (words.length > 1 && LAID.test(words.at(-1))) words.pop();
  const said = kindsNamed(words.join(" ")).find(({ members }) => members.test(member));
  return said ?? (OF_ONESELF.test(member) && !isUnsaid(name) ? named("profile") : null);
}
function memberOf(inner) {
  if (!ts41.isPropertyAccessExpression(inner)) return null;
  const chain = namesOf(inner.expression);
  return chain.length > 0 && chain.every(isNeutral) ? memberWord(inner.name.text) : null;
}

// src/extract/code/spoken/in-strings.ts
import { ts as ts42 } from "./vendor/ts-morph.js";
var KINDS3 = [ts42.SyntaxKind.TemplateExpression, ts42.SyntaxKind.BinaryExpression, ts42.SyntaxKind.CallExpression];
function shownInStrings(file) {
  if (!WRITES_MARKUP.test(file.indexed.text)) return [];
  return file.ofKinds(KINDS3).flatMap(
    (node) => writtenBy(node).flatMap((value) => {
      const said = isOwnPerson(value) ? null : saidIn(value);
      return said ? [{ node: value, kind: said.kind }] : [];
    })
  );
}
function writtenBy(node) {
  if (ts42.isTemplateExpression(node)) return ts42.isTaggedTemplateExpression(node.parent) ? [] : inMarkup(node);
  if (ts42.isBinaryExpression(node)) {
    const { left: left2, operatorToken, right } = node;
    const isSet = operatorToken.kind === ts42.SyntaxKind.EqualsToken && ts42.isPropertyAccessExpression(left2);
    if (isSet && /^(innerHTML|textContent|innerText)$/.test(left2.name.text)) return [right];
    const before = unwrap(left2);
    const text = ts42.isBinaryExpression(before) ? unwrap(before.right) : before;
    const isAdded = operatorToken.kind === ts42.SyntaxKind.PlusToken && ts42.isStringLiteralLike(text) && endsInElement(text.text);
    return isAdded ? [right] : [];
  }
  if (!ts42.isCallExpression(node) || !ts42.isPropertyAccessExpression(node.expression)) return [];
  const name = nameOf(node.expression);
  const [first2, second] = node.arguments;
  if (name === "insertAdjacentHTML") return second ? [second] : [];
  const isOfElement = /^(html|text)$/.test(name ?? "") && node.arguments.length === 1 && /\$|el\b|elem|node|div|span|row|item/i.test(node.expression.expression.getText());
  return isOfElement ? [first2] : [];
}
function inMarkup({ head, templateSpans }) {
  let before = head.text;
  return templateSpans.flatMap(({ expression, literal }) => {
    const isShown = endsInElement(before);
    before += `_${literal.text}`;
    return isShown ? [expression] : [];
  });
}
var endsInElement = (text) => /<(?:p|div|span|li|td|h\d|b|strong|em|i|blockquote|article|section|pre|small|q|figcaption|dd)\b[^<>]*>[^<>]*$/i.test(
  text
);

// src/extract/code/spoken/places.ts
var PEOPLE = /^(author|sender|creator|poster|commenter|avatar|username|nickname|pubkey|participant|recipient|displayname|uploader|profile|reviewer|member|members|user|users|account|accounts|fromuser|owner|actor|person|player)$/;
var EVENTS = /^(pubkey|nostr|mxevent|matrix|sender)$/;
var ATTRIBUTE = /^(text|msg|content|contents|body|html|innerHTML|source|markdown|md|children|message|description|caption|bio|comment|raw|rawText|value|data|code|dangerouslySetInnerHTML)$/;
var VAGUE = /^(value|data|source|code|raw|title)$/;
var READER = /(markdown|markup|rich|html|text|viewer|reader|renderer|content|linkif\w*|parser?d?|serialized?|body|paragraph|formatted|prose)$/i;
var PIECE2 = /^(header|body|content|contents|text|tile|item|card|row|bubble|quote|embed|entry|cell|line|view|renderer|markdown|details|detail|warning|preview|info|message|post|comment|note|article|thread|summary|excerpt|caption|blurb|display|message item)$/;
var HANDED = /^(message|msg|comment|reply|post|note|status|tweet|toot|event|mx ?event|quote|review|story|post ?view|comment ?view)$/;
var NO_PIECE = /^(emoji|emojis|reaction|reactions|action|actions|like|likes|dislike|menu|redacted|failure|deleted|removed|fallback|hidden|hide|pin|unpin|mark|forward|bookmark|save|created|url|metadata|date|stats|vote|votes|button|header ?menu|suppress|add|remove|report|delete|debug|sell|buy|summary|locked|blocked|unavailable|missing|expired|export|exporter)$/;
function placesIn(file, concept) {
  if (!maySpeak(file.indexed) || isOwnWork(file.path) || isAboutMachines(file)) return [];
  const found = [];
  const tokens = file.indexed.tokens;
  const namesPeople = [...tokens].some((word) => PEOPLE.test(word));
  const isReported = tokens.has("report") || tokens.has("reported");
  const add = (node, symbol, kinds, value = null, isInString2 = false) => {
    const kind = kinds.find(
      (one) => (!one.needsPeople || namesPeople || isReported && one.content !== "message") && (!isEvent(one) || hasEvents(tokens)) && (one.content !== "status" || hasStatuses(tokens))
    );
    const around = kind && !isWithinUnlike(concept, file.path, node) ? componentAround(node, file, isInString2) : null;
    const isOwn = around && isOwnProfile(kind.content, around.node) && !(value && namesOf(value).some(isOfAnother));
    if (kind && around && !isOwnName(around.name) && !isOwn)
      found.push({ node, symbol, kind, component: around, isInString: isInString2 });
  };
  for (const tag of file.tags) {
    const name = tag.tagName.getText();
    const words = splitWords(name);
    if (words.some((word) => WRITES2.test(word)) || isMenuEntry(name) || isInField(tag)) continue;
    const isNative = /^[a-z]/.test(name) && !name.includes(".");
    for (const one of tag.attributes.properties) {
      if (!ts43.isJsxAttribute(one) || !one.initializer || !ts43.isJsxExpression(one.initializer)) continue;
      const value = htmlOf(one.initializer.expression);
      if (!value) continue;
      const attribute = textOf(one.name);
      if (ATTRIBUTE.test(attribute) && (!isNative || attribute.endsWith("HTML")) && (!VAGUE.test(attribute) || READER.test(name))) {
        const kind = kindOfValue(value);
        if (kind && !isMine(value)) add(tag.tagName, name, [kind], value);
      }
      if (!isNative && HANDED.test(splitWords(attribute).join(" ")) && (attribute !== "quote" || hasQuotes(tokens)) && isWhole(value) && isPiece(words, attribute))
        add(tag.tagName, name, handed(attribute, value));
      if (!isNative && MANY.test(attribute) && isWhole(value) && LISTS.test(words.at(-1) ?? "") && !isUnsaid(words.slice(0, -1).join(" ")))
        add(tag.tagName, name, handed(attribute, value));
    }
    if (ts43.isJsxOpeningElement(tag) && !/^(title|option|textarea|style|script|button|label|code)$/.test(name))
      for (const child of tag.parent.children) addShown(child, isNative ? null : tag, add);
  }
  for (const { node, kind } of shownInStrings(file)) add(node, node.getText().slice(0, 60), [kind], null, true);
  return found.filter((one, index) => found.findIndex((other) => other.node === one.node) === index);
}
var kindOfValue = (value) => isOutcome(value) ? null : saidIn(value)?.kind ?? kindByItem(value) ?? kindByComponent(value) ?? kindByAuthor(value);
var isOfAnother = (name) => /^(contact|friend|stranger|participant|partner|other|selected|target|viewed|opponent|recipient|sender|author|creator)s?( |$)/.test(
  splitWords(name).join(" ")
);
function addShown(child, reader, add) {
  if (!ts43.isJsxExpression(child) || !child.expression) return;
  for (const value of shownBy(child.expression)) {
    const kind = kindOfValue(value);
    if (kind && !isMine(value))
      add(
        reader ? reader.tagName : value,
        reader ? reader.tagName.getText() : value.getText().slice(0, 60),
        [kind],
        value
      );
  }
}
function shownBy(expression) {
  const inner = unwrap(expression);
  if (ts43.isJsxElement(inner) || ts43.isJsxSelfClosingElement(inner) || ts43.isJsxFragment(inner) || isFunction(inner))
    return [];
  if (ts43.isConditionalExpression(inner)) return [...shownBy(inner.whenTrue), ...shownBy(inner.whenFalse)];
  if (ts43.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.kind;
    if (operator === ts43.SyntaxKind.AmpersandAmpersandToken) return shownBy(inner.right);
    if (operator === ts43.SyntaxKind.BarBarToken || operator === ts43.SyntaxKind.QuestionQuestionToken)
      return [...shownBy(inner.left), ...shownBy(inner.right)].slice(0, 1);
  }
  if (ts43.isCallExpression(inner) && inner.arguments.some((one) => isFunction(unwrap(one)))) return [];
  return [inner];
}
function htmlOf(value) {
  if (!value) return null;
  const inner = unwrap(value);
  if (!ts43.isObjectLiteralExpression(inner)) return inner;
  const html = inner.properties.find((one) => one.name && /^(__html|html)$/.test(textOf(one.name)));
  return html && ts43.isPropertyAssignment(html) ? html.initializer : null;
}
var isWhole = (value) => {
  const inner = unwrap(value);
  return ts43.isIdentifier(inner) || ts43.isPropertyAccessExpression(inner) || ts43.isCallExpression(inner) && inner.arguments.length === 0;
};
function isPiece(all, handed2) {
  const words = all.includes("with") ? all.slice(0, all.indexOf("with")) : all;
  const last = words.at(-1) ?? "";
  if (DONE_WITH.test(last)) return words.some((word) => ITSELF.test(word)) && !VERB.test(words[0]);
  if (!PIECE2.test(last) || words.some((word) => NO_PIECE.test(word)) || isUnsaid(words.join(" "))) return false;
  return !ITSELF.test(last) || splitWords(handed2).includes(last);
}
var ITSELF = /^(message|post|comment|note|article|thread|tweet|toot|status|reply|review|dm)$/;
var DONE_WITH = /^(actions|menu|options|toolbar)$/;
var VERB = /^(open|close|toggle|show|hide|admin|mod|moderation|use|new|create|edit)$/;
var MANY = /^(messages|comments|replies|posts|notes|tweets|toots|reviews)$/;
var LISTS = /^(log|list|listing|feed|thread|timeline|stream|history|messages|comments|replies|posts|notes|panel|grid|section|wall|tree)$/;
function handed(attribute, value) {
  const names2 = namesOf(value);
  if (names2.some(isUnsaid) || isMine(value)) return [];
  const said = kindsNamed(attribute.replace(/View$/, ""));
  if (said.some(({ content }) => content === "message") && names2.some((name) => EARLIER2.test(name))) return [];
  return said.length > 0 ? said : kindOf(names2);
}
var EARLIER2 = /quoted|replied|reply_?to|repliedTo|referenced|parentMessage/i;
var isMine = (value) => isOwnPerson(value) || isOfOwnTable(value) || isOfOwnTexts(value);
var isEvent = ({ owners }) => owners.test("event");
var hasStatuses = (tokens) => ["reblog", "reblogged", "favourited", "spoiler", "mastodon", "toot", "boosted"].some((word) => tokens.has(word));
var hasQuotes = (tokens) => ["post", "posts", "tweet", "toot", "note", "status", "repost", "reply", "comment", "quoted"].some(
  (word) => tokens.has(word)
);
var hasEvents = (tokens) => [...tokens].some((word) => EVENTS.test(word));
var isOwnWork = (path) => isOwnPage(path) || /(^|\/)(news[\w-]*|announcements?|whats-?new|onboarding|landing|landing-page|marketing|testimonials|our-?team|about-?us|moderators?|emails?|mails?|blog|docs?|cms|changelog|examples?|demos?|playground|[\w-]*composer)\//i.test(
  path
) || BEFORE_ONE_IS_KNOWN.test(path) || path.split("/").slice(-3).some((part) => splitWords(part.replace(/\.[^.]+$/, "")).some((word) => OF_STAFF.test(word)));
var BEFORE_ONE_IS_KNOWN = /(^|\/)(login|log-in|signin|sign-in|signup|sign-up|register|registration)\//i;
var OF_STAFF = /^(blog|changelog|docs|email|mail|settings|preferences|admin|moderation|draft|drafts|composer|compose|editor|storybook|stories|faq|legal|analytics|insights)$/;

// src/extract/code/spoken/while-writing.ts
import { ts as ts44 } from "./vendor/ts-morph.js";
var WRITING2 = /^(forward|repost|share|compose|composer|editor|edit|draft|create|form)$/;
function isOnlyWhileWriting({ tag, file }, readers) {
  if (!enclosingNames(tag).some(isPreview)) return false;
  const around = componentAround(tag, file) ?? readers.finder.find(enclosingNames(tag).find(isPreview), tag, file);
  const uses = around && around !== "outside" ? shownAt(around, readers) : [];
  return uses.length > 0 && uses.every((use) => enclosingNames(use.tag).some(isWriting));
}
function isAboveOwnField(own, readers) {
  if (!splitWords(own.name).some((word) => ANSWERED.test(word)) || listsMany(own.node)) return false;
  const uses = shownAt(own, readers);
  return uses.length > 0 && uses.every(({ tag }) => isField(enclosingNames(tag).findLast((name) => /^[A-Z]/.test(name)) ?? ""));
}
var ANSWERED = /^(reply|replying|replies|quote|quoted|answer|answering|reference|referenced)$/;
var isField = (name) => FIELD2.test(splitWords(name).at(-1) ?? "");
var FIELD2 = /^(input|composer|textarea|editor|compose|form)$/;
function listsMany(component2) {
  let isMany = false;
  eachNode(component2, (node) => {
    isMany ||= ts44.isCallExpression(node) && nameOf(node.expression) === "map";
  });
  return isMany;
}
var isPreview = (name) => splitWords(name).at(-1) === "preview";
var isWriting = (name) => /^[A-Z]/.test(name) && splitWords(name).some((word) => WRITING2.test(word));

// src/extract/code/spoken/told.ts
function withSpoken(known6, files, concept, readers) {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files)
    for (const place of readers.slice.attempt(file.path, () => placesIn(file, concept))) {
      if (known6.some(({ node }) => node === place.node) || standsBelowOwnHead(place.node, file)) continue;
      const key = `${file.path} ${place.component.node.pos} ${place.kind.content}`;
      const group = groups.get(key);
      if (group) group.places.push(place);
      else groups.set(key, { file, component: place.component, places: [place] });
    }
  const inside = /* @__PURE__ */ new Map();
  const own = [];
  const chosen = chosenIn(files);
  for (const { file, component: component2, places } of groups.values()) {
    if (isOfOwnPage(component2, readers) || isAboveOwnField(component2, readers)) continue;
    const site = siteOf(component2, places[0].kind, file, concept, readers);
    const inner = places.map((place) => ({
      ...site,
      node: place.node,
      symbol: place.symbol,
      declared: null,
      isToldByOuter: true,
      inside: []
    }));
    const seen = tellerOf(site, known6, readers) ?? speakerOfChosen(site, chosen, known6, readers);
    const teller = seen && speakerAmong(known6, seen);
    if (teller) inside.set(teller, [...inside.get(teller) ?? [], ...inner.filter((one) => !isStated(one, known6))]);
    else
      own.push({
        ...places.some((one) => one.isInString) ? open(site, readers) : settled(site, component2, readers),
        inside: inner,
        isToldByOuter: false
      });
  }
  const all = nested(merged(own), readers);
  const menus = menusOf(files, [...known6, ...all], concept, readers);
  for (const { site, teller } of menus)
    if (teller && stateOf(site) !== "works") inside.set(teller, [...inside.get(teller) ?? [], site]);
  return [
    ...known6.map((site) => ({ ...site, inside: [...site.inside, ...inside.get(site) ?? []] })),
    ...all.map((site) => ({ ...site, inside: [...site.inside, ...inside.get(site) ?? []] })),
    ...[...inside.values()].flat(),
    ...menus.flatMap(({ site, teller }) => teller && stateOf(site) !== "works" ? [] : [site]),
    ...new Set(all.flatMap((site) => site.inside).filter((one) => one.isToldByOuter))
  ];
}
var speakerAmong = (known6, site) => known6.find((one) => site.isToldByOuter && one.inside.some(({ node }) => node === site.node)) ?? site;
function menusOf(files, stated, concept, readers) {
  return files.flatMap(
    (file) => readers.slice.attempt(
      file.path,
      () => actionMenusIn(file).flatMap(({ component: component2, content }) => {
        if (stated.some(({ node }) => node === nameOfComponent(component2))) return [];
        if (isOwnWork(file.path) || isWithinUnlike(concept, file.path, component2.node)) return [];
        const plain3 = siteOf(component2, { content }, file, concept, readers);
        const around = stated.filter((one) => isWithin(plain3, one));
        const works = around.find((one) => stateOf(one) === "works");
        const lacks = around.find((one) => stateOf(one) !== "works" && !one.isToldByOuter);
        const site = around.length > 0 ? plain3 : settled(plain3, component2, readers);
        const teller = works ? null : lacks ?? null;
        return [{ site: { ...site, inside: [], isToldByOuter: around.length > 0 }, teller }];
      })
    )
  );
}
function siteOf(component2, kind, file, concept, readers) {
  return {
    concept,
    file,
    node: nameOfComponent(component2),
    element: null,
    content: kind.content,
    around: enclosingNames(component2.node),
    symbol: component2.name,
    isEach: false,
    isSomebodys: false,
    isByItem: false,
    own: null,
    declared: component2,
    ...placed(withoutComments(readers.subtree.ofComponent(component2), kind.content, component2.name), readers)
  };
}
function tellerOf(site, known6, readers) {
  const around = [
    ...known6.filter((one) => isItself(one, site)),
    ...known6.filter((one) => !isItself(one, site) && isAbout(one, site, readers))
  ];
  const judged = around.filter((one) => !one.isToldByOuter);
  const speaks = (one) => isOneKind(one.content, site.content) || stateOf(one) === "lacks" || stateOf(one) === stateOf(site);
  return judged.find(speaks) ?? around.find(speaks) ?? null;
}
var isItself = (one, { node }) => one.node === node || one.own !== null && nameOfComponent(one.own) === node;
var isAbout = (one, site, readers) => isPartOf(site, one, readers) || // A component that only leads to a surface of the same kind is mended there.
isOneKind(one.content, site.content) && isWithin({ node: one.node, declared: null }, site);
var isStated = ({ node }, known6) => known6.some((one) => one.node.getSourceFile() === node.getSourceFile() && isAtOneGlance(one.node, node));
function settled(site, component2, readers) {
  if (stateOf(site) !== "lacks" || site.controls.some(({ concept }) => concept === "report-entry-point")) return site;
  const { controls, gap } = reportsAround(component2, site.content, readers);
  const more = placed({ controls, gap, parts: site.parts }, readers);
  return { ...site, controls: [...site.controls, ...more.controls], gap: more.gap, isDoubted: more.isDoubted };
}
var open = (site, { slice }) => stateOf(site) === "works" ? site : {
  ...site,
  gap: {
    at: slice.placeOf(site.node),
    message: "the page is written as text here, and what else is on it could not be followed"
  }
};
function nested(sites, readers) {
  const speakers = /* @__PURE__ */ new Map();
  for (const inner of sites) {
    const outer = sites.find(
      (one) => one !== inner && !speakers.has(one) && stateOf(one) === stateOf(inner) && isPartOf(inner, one, readers)
    );
    if (outer) speakers.set(inner, outer);
  }
  return sites.map((site) => {
    const told = sites.filter((one) => speakerOf(one, speakers) === site);
    return {
      ...site,
      isToldByOuter: speakers.has(site),
      inside: [...site.inside, ...told.flatMap((one) => [one, ...one.inside])]
    };
  });
}
function merged(sites) {
  const first2 = /* @__PURE__ */ new Map();
  for (const site of sites) {
    const same = first2.get(site.node);
    first2.set(site.node, same ? { ...same, inside: [...same.inside, ...site.inside] } : site);
  }
  return [...first2.values()];
}

// src/extract/code/chosen-among.ts
import { ts as ts45 } from "./vendor/ts-morph.js";
var ASKED = /^(question|answer)$/;
var TICKED = /^(checkbox|radio|radio ?button|radio ?item|checkbox ?item)$/;
var STATE = /^(is)?_?(selected|chosen|checked|picked)/i;
var CHANGES = /^on(Select|Choose|Toggle|Pick|Check|Deselect)/;
function withChoice(offer, tag, content) {
  if (!ASKED.test(content) || offer.gap || offer.controls.some(({ concept }) => concept === "report-entry-point"))
    return offer;
  if (!isChosen(tag) && ![...offer.parts].some(holdsTick)) return offer;
  const message = "one chooses in it, and whether what stands there can be reported elsewhere could not be told";
  return { ...offer, gap: { node: tag, message } };
}
function isChosen({ attributes }) {
  const names2 = attributes.properties.flatMap((one) => ts45.isJsxAttribute(one) ? textOf(one.name) : []);
  return names2.some((name) => STATE.test(name)) && names2.some((name) => CHANGES.test(name));
}
function holdsTick(part) {
  let holds = false;
  const look = (node) => {
    if (holds) return;
    if (ts45.isJsxOpeningElement(node) || ts45.isJsxSelfClosingElement(node)) {
      const name = node.tagName.getText();
      holds = name === "input" ? isTickInput(node) : TICKED.test(splitWords(name).join(" "));
    }
    ts45.forEachChild(node, look);
  };
  if (isFunction(part) || ts45.isClassLike(part)) look(part);
  return holds;
}
var isTickInput = ({ attributes }) => attributes.properties.some(
  (one) => ts45.isJsxAttribute(one) && textOf(one.name) === "type" && one.initializer !== void 0 && ts45.isStringLiteral(one.initializer) && /^(checkbox|radio)$/.test(one.initializer.text)
);

// src/extract/code/own-drafts.ts
import { ts as ts46 } from "./vendor/ts-morph.js";
var MAKES = /^(New|Create|Compose)[A-Z]\w*(Modal|Dialog|Form|Sheet|Wizard|Composer|Step)$/;
function isBeingMade(tag) {
  const [file = ""] = tag.getSourceFile().fileName.split("/").at(-1).split(".");
  if (![...enclosingNames(tag), file].some((name) => MAKES.test(name))) return false;
  for (let at = tag; at.parent; at = at.parent) {
    const call = at.parent;
    if (!isFunction(at) || !ts46.isCallExpression(call) || nameOf(call.expression) !== "map") continue;
    const [root] = chainOf(call.expression);
    const declaration = root === void 0 ? null : declarationOf(root, call);
    return declaration !== null && isOwnState(declaration);
  }
  return false;
}
function isOwnState(declaration) {
  const pair = ts46.isBindingElement(declaration) ? declaration.parent : null;
  const holder = pair && ts46.isArrayBindingPattern(pair) ? pair.parent : null;
  const made = holder && ts46.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!made || !ts46.isCallExpression(made) || !/^(useState|createSignal)$/.test(nameOf(made.expression) ?? ""))
    return false;
  const [first2] = made.arguments;
  return !first2 || ts46.isArrayLiteralExpression(unwrap(first2));
}

// src/extract/code/names-rendered.ts
import { ts as ts47 } from "./vendor/ts-morph.js";
function namesRendered(files) {
  const rendered = /* @__PURE__ */ new Set();
  const ofOneself = /* @__PURE__ */ new Set();
  for (const file of files)
    for (const tag of file.tags) (showsOneself(tag) ? ofOneself : rendered).add(tag.tagName.getText());
  for (const name of ofOneself) if (!files.some((file) => isHandedOn(name, file))) rendered.add(name);
  return rendered;
}
var isHandedOn = (name, file) => file.indexed.names.has(name) && file.ofKind(ts47.SyntaxKind.Identifier).some(({ text, parent }) => {
  if (text !== name) return false;
  return ts47.isShorthandPropertyAssignment(parent) || ts47.isPropertyAssignment(parent) && textOf(parent.name) !== name || ts47.isArrayLiteralExpression(parent) || ts47.isCallExpression(parent) || ts47.isJsxExpression(parent) && ts47.isJsxAttribute(parent.parent);
});

// src/extract/code/shown-given.ts
import { ts as ts48 } from "./vendor/ts-morph.js";
var CONTENT = /^(message|chatmessage|comment|reply|post|tweet|toot|reel)$/;
var PART2 = /^(reactions?|actions?|buttons?|menu|toolbar|header|footer|meta|metadata|stats|date|time|attachments?|embeds?|votes?|likes?|controls|draggable|sortable|option|marker|preview|divider|separator)$/;
function matchGiven(tag, concept) {
  const name = tag.tagName.getText();
  const words = splitWords(name);
  if (!/^[A-Z][\w$]*$/.test(name) || hasAnyPhrase(words, concept.unlike.word) || PART2.test(words.at(-1))) return null;
  for (const one of tag.attributes.properties) {
    const item = itemOf(one);
    const match = item && matchName(item.name, concept);
    if (!match || !CONTENT.test(match.content)) continue;
    const callback = callbackAround(tag);
    if (callback && isItemOf(callback, item.root) && isGivenOnce(callback, item)) return match;
  }
  return null;
}
function handsOn({ node }, { content }, concept) {
  let hands2 = false;
  eachNode(node, (one) => {
    if (hands2 || !ts48.isJsxAttribute(one) || splitWords(textOf(one.name)).join("") !== content) return;
    hands2 = matchName(one.parent.parent.tagName.getText(), concept)?.content === content;
  });
  return hands2;
}
function itemOf(attribute) {
  if (!ts48.isJsxAttribute(attribute) || !attribute.initializer || !ts48.isJsxExpression(attribute.initializer))
    return null;
  const value = attribute.initializer.expression;
  const [root] = value ? chainOf(value) : [];
  return value && root !== void 0 && !ts48.isCallExpression(value) ? { name: textOf(attribute.name), value: value.getText(), root } : null;
}
function callbackAround(tag) {
  for (let at = tag.parent; at; at = at.parent) if (isFunction(at)) return at;
  return null;
}
function isItemOf(callback, root) {
  let isOwn = false;
  const look = (node) => {
    if ((ts48.isParameter(node) || ts48.isVariableDeclaration(node) || ts48.isBindingElement(node)) && node.name)
      isOwn ||= ts48.isIdentifier(node.name) && node.name.text === root;
  };
  eachNode(callback, look);
  return isOwn;
}
function isGivenOnce(callback, { name, value }) {
  let times = 0;
  eachNode(callback, (node) => {
    if (!ts48.isJsxAttribute(node) || !/^[A-Z]/.test(node.parent.parent.tagName.getText())) return;
    const other = itemOf(node);
    if (other?.value === value && other.name === name) times++;
  });
  return times === 1;
}

// src/extract/code/surfaces.ts
import { ts as ts49 } from "./vendor/ts-morph.js";
function findSurfaces(files, concept, readers) {
  const { slice } = readers;
  const rendered = namesRendered(files);
  return outermost([
    ...files.flatMap((file) => slice.attempt(file.path, () => shownIn(file, concept, readers))),
    ...files.flatMap((file) => slice.attempt(file.path, () => declaredIn2(file, concept, readers, rendered)))
  ]);
}
function shownIn(file, concept, readers) {
  const sites = [];
  if (isOwnPart(file.path)) return sites;
  for (const node of file.tags) {
    const symbol = node.tagName.getText();
    if (isMenuEntry(symbol)) continue;
    const named2 = isMenu(symbol) ? null : matchName(symbol, concept);
    const match = named2 ?? (isShownForEach(node) ? matchGiven(node, concept) : null);
    if (!match || isWithinUnlike(concept, file.path, node)) continue;
    const isEach = isShownForEach(node);
    if (!isEach && !isGivenOne(node, match, isEach) && isPartOfOne(node, match, concept)) continue;
    if (showsOneself(node) || isPlaceholder(node) || isQueue(match, file) || isOwnName(symbol)) continue;
    const found = readers.finder.find(symbol, node, file);
    const own = found === "outside" ? null : found;
    if (isOwnProfile(match.content, own && own.node, node) || isWithMachine(match, own?.file ?? file)) continue;
    if (isLookAlike(match.content, own, node) || isBeingMade(node) || isBelowOwnHead({ tag: node, file })) continue;
    if (!named2 && !(own && (showsContent(match, concept, own, null, readers.finder) || handsOn(own, match, concept))))
      continue;
    if (isOnlyWhileWriting({ tag: node, file }, readers)) continue;
    const shows = showsContent(match, concept, own, node, readers.finder) || isGivenOne(node, match, isEach);
    const whole = shows || own ? withSiblings(readers, concept, node, file) : null;
    const inside = whole && withoutComments(whole, match.content, symbol);
    const doubted = inside && withDoubtBesideTalk(inside, node, match.content, readers.controls);
    const isOne = isEach ? opensElsewhere(node) : !HOLDS_MANY.test(splitWords(symbol).at(-1) ?? "");
    const settled2 = isOne && doubted ? withAround(doubted, node, match.content, file, readers) : doubted;
    const offer = settled2 && withChoice(settled2, node, match.content);
    if (!offer || !(shows || holdsItem(offer, match, concept, readers.finder))) continue;
    const isSomebodys = isGivenOne(node, match, isEach) || showsWhose(match, concept, own, node, readers.finder);
    const around = enclosingNames(node);
    const element = ts49.isJsxOpeningElement(node) ? node.parent : node;
    const { content } = match;
    sites.push({
      concept,
      file,
      node: node.tagName,
      element,
      content,
      around,
      symbol,
      isEach,
      isSomebodys,
      isByItem: !shows,
      own,
      declared: null,
      ...placed(offer, readers)
    });
  }
  return sites;
}
function declaredIn2(file, concept, readers, rendered) {
  const sites = [];
  if (isOwnPart(file.path)) return sites;
  for (const own of [...componentsOf(file), ...menuHooks(file)]) {
    const isJudged = rendered.has(own.name) && !isMenu(own.name);
    const match = isJudged ? null : matchName(menuName(own.name), concept);
    if (isMenuEntry(own.name)) continue;
    if (!match || isWithinUnlike(concept, file.path, own.node) || isQueue(match, file) || isOwnName(own.name)) continue;
    if (isOwnProfile(match.content, own.node) || isWithMachine(match, file)) continue;
    if (isLookAlike(match.content, own, null) || isOfOwnPage(own, readers)) continue;
    const offer = withoutComments(readers.subtree.ofComponent(own), match.content, own.name);
    if (!showsContent(match, concept, own, null, readers.finder) && !holdsItem(offer, match, concept, readers.finder))
      continue;
    const around = enclosingNames(own.node);
    const { name: symbol } = own;
    const node = nameOfComponent(own);
    const { content } = match;
    sites.push({
      concept,
      file,
      node,
      element: null,
      content,
      around,
      symbol,
      isEach: false,
      isSomebodys: false,
      isByItem: false,
      own: null,
      declared: own,
      ...placed(offer, readers)
    });
  }
  return sites;
}
var isPlaceholder = (tag) => tag.attributes.properties.some(
  (one) => ts49.isJsxAttribute(one) && !one.initializer && /^(is|show)?(skeleton|placeholder|ghost|loading)$/i.test(textOf(one.name))
);
var isOwnPart = (path) => isOwnPage(path) || /(^|\/)(login|log-in|signin|sign-in|signup|sign-up|register|registration|onboarding|landing|landing-page|marketing|testimonials|our-?team|about-?us|moderators?|settings|preferences|news|news-\w+|changelogs?|announcements?)\//i.test(
  path
);
var isWithMachine = ({ pattern, content }, file) => (pattern.needs.some((one) => one === "talk-people" || one === "chat-author") || content === "chatmessage") && isAboutMachines(file);
var isQueue = ({ content }, { indexed }) => content === "review" && ["approv", "reject"].every((stem) => [...indexed.tokens].some((one) => one.startsWith(stem)));
function isPartOfOne(node, { content }, concept) {
  return enclosingNames(node).some((name) => /^[A-Z]/.test(name) && matchName(name, concept)?.content === content);
}

// src/extract/code/spoken/uses.ts
import { ts as ts51 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/laid-around.ts
import { ts as ts50 } from "./vendor/ts-morph.js";
var GIVEN2 = /^(message|msg|comment|reply|post|note|status|tweet|toot|event|quote|review|story|thread|topic|user|profile|account|member|room|group|item|row|data|timeline|feed|invite|request)s?$/;
function isLaidAround(around, tag) {
  for (const one of tag.attributes.properties) {
    if (ts50.isJsxSpreadAttribute(one)) {
      if (isGivenTo(around, one.expression)) return true;
      continue;
    }
    const value = one.initializer && ts50.isJsxExpression(one.initializer) ? one.initializer.expression : void 0;
    if (value && GIVEN2.test(splitWords(textOf(one.name)).at(-1) ?? "") && isGivenTo(around, value)) return true;
  }
  const list = listAround(tag);
  return list !== null && isGivenTo(around, list);
}
function listAround(tag) {
  for (let at = tag.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const call = at.parent;
    return ts50.isCallExpression(call) && ts50.isPropertyAccessExpression(call.expression) ? call.expression.expression : null;
  }
  return null;
}
function isGivenTo(component2, value, depth = 4) {
  let root = value;
  while (ts50.isPropertyAccessExpression(root) || ts50.isElementAccessExpression(root) || ts50.isCallExpression(root) || ts50.isNonNullExpression(root) || ts50.isParenthesizedExpression(root) || ts50.isAsExpression(root)) {
    if (ts50.isPropertyAccessExpression(root) && root.expression.kind === ts50.SyntaxKind.ThisKeyword)
      return root.name.text === "props";
    root = root.expression;
  }
  if (!ts50.isIdentifier(root)) return false;
  const declaration = declarationOf(root.text, root);
  if (!declaration || depth === 0) return false;
  for (let at = declaration; at; at = at.parent) {
    if (ts50.isParameter(at)) return at.parent === component2.node || isItem2(at) && isGivenByList(component2, at, depth);
    if (ts50.isVariableDeclaration(at))
      return at.initializer !== void 0 && isGivenTo(component2, at.initializer, depth - 1);
  }
  return false;
}
var isItem2 = ({ parent }) => isFunction(parent) && ts50.isCallExpression(parent.parent) && ts50.isPropertyAccessExpression(parent.parent.expression);
var isGivenByList = (component2, { parent }, depth) => {
  const call = parent.parent;
  return isGivenTo(component2, call.expression.expression, depth - 1);
};

// src/extract/code/spoken/uses.ts
function withUses(sites, files, concept, readers) {
  const tags = tagsByName(files);
  const stated = new Set(sites.map(({ node }) => node));
  const told = /* @__PURE__ */ new Map();
  const uses = [];
  const add = (declared, shown) => {
    stated.add(shown.tag.tagName);
    const use = useOf(declared, shown, readers);
    const speaker = speakerFor(declared.site, sites);
    if (use.isToldByOuter && stateOf(use) !== "works") {
      const list = told.get(speaker.node);
      if (list) list.push(use);
      else told.set(speaker.node, [use]);
    }
    uses.push(use);
  };
  for (const declared of declaredBy(sites)) {
    for (const shown of usersOf(declared, tags, readers)) {
      const around = componentAround(shown.tag, shown.file);
      if (!around) continue;
      if (isPlaceOfUse(shown, declared, concept, stated)) add(declared, shown);
      if (around.node === declared.component.node || IS_MENU.test(declared.component.name)) continue;
      if (!isLaidAround(around, shown.tag)) continue;
      for (const outer of usersOf({ ...declared, component: around }, tags, readers))
        if (componentAround(outer.tag, outer.file) && isPlaceOfUse(outer, declared, concept, stated))
          add(declared, outer);
    }
  }
  return [...sites.map((site) => ({ ...site, inside: [...site.inside, ...told.get(site.node) ?? []] })), ...uses];
}
function declaredBy(sites) {
  const found = /* @__PURE__ */ new Map();
  for (const site of sites) {
    const component2 = site.declared ?? site.own;
    if (!component2) continue;
    const before = found.get(component2.node);
    if (!before || site.declared && !before.site.declared) found.set(component2.node, { component: component2, site });
  }
  return [...found.values()];
}
var speakerFor = (site, sites) => site.isToldByOuter && sites.find((one) => one.inside.some(({ node }) => node === site.node)) || site;
var plain2 = (name) => splitWords(name).join("");
function tagsByName(files) {
  const tags = /* @__PURE__ */ new Map();
  for (const file of files)
    for (const tag of file.tags) {
      const name = tag.tagName.getText();
      if (!/^[A-Z]|-/.test(name)) continue;
      const key = plain2(name);
      const list = tags.get(key);
      if (list) list.push({ tag, file });
      else tags.set(key, [{ tag, file }]);
    }
  return tags;
}
var IS_MENU = /(Menu|Actions|Sheet|Options|Toolbar|MenuItems)$/;
var MAX_USES = 20;
function usersOf({ component: component2 }, tags, readers) {
  const here = (tags.get(plain2(component2.name)) ?? []).filter(({ tag, file }) => {
    const target = readers.finder.find(tag.tagName.getText(), tag, file);
    return target !== null && target !== "outside" && target.node === component2.node;
  });
  const all = [...here, ...shownAt(component2, readers)];
  const distinct2 = all.filter((one, index) => all.findIndex(({ tag }) => tag === one.tag) === index);
  return distinct2.length > MAX_USES ? [] : distinct2;
}
function isPlaceOfUse({ tag, file }, { component: component2 }, concept, stated) {
  if (stated.has(tag.tagName) || isOwnPart(file.path) || isOwnWork(file.path)) return false;
  if (splitWords(tag.tagName.getText()).some((word) => DONE2.test(word))) return false;
  if (showsOneself(tag) || isPlaceholder(tag) || isWithinUnlike(concept, file.path, tag)) return false;
  for (let at = tag; at; at = at.parent) {
    if (at === component2.node) return false;
    if (ts51.isJsxAttribute(at) && isRoute(at.parent.parent)) return false;
    if (ts51.isJsxElement(at) && isRoute(at.openingElement)) return false;
  }
  return true;
}
var DONE2 = /^(repost|rate|annotate|picker|selector|select|form|composer|compose|editor|edit|create|new|draft|input|confirm|delete|admin|settings|skeleton|placeholder)$/;
var isRoute = ({ tagName }) => /(Route|Router|Switch)$/.test(tagName.getText());
function useOf({ component: component2, site }, { tag, file }, readers) {
  const symbol = tag.tagName.getText();
  const common2 = {
    ...site,
    file,
    node: tag.tagName,
    element: ts51.isJsxOpeningElement(tag) ? tag.parent : tag,
    around: enclosingNames(tag),
    symbol,
    own: component2,
    declared: null,
    inside: [],
    isToldByOuter: true,
    isUse: true
  };
  const isOpen2 = site.controls.some(site.declared ? isHidden : isReport) || stateOf(site) === "works" && fixesSomething(tag);
  if (isMenu(component2.name) || !isOpen2) return common2;
  const offer = withoutComments(readers.subtree.ofElement(tag, file), site.content, symbol);
  const use = { ...common2, ...placed(offer, readers) };
  const isOff = stateOf(site) === "works" && use.gap === null && use.controls.some(isHidden) && stateOf(use) !== "works";
  return { ...use, isToldByOuter: !isOff };
}
var fixesSomething = ({ attributes }) => attributes.properties.some((one) => {
  if (!ts51.isJsxAttribute(one)) return false;
  const { initializer } = one;
  if (!initializer || !ts51.isJsxExpression(initializer)) return true;
  return FIXED.has(initializer.expression?.kind ?? ts51.SyntaxKind.Unknown);
});
var FIXED = /* @__PURE__ */ new Set([
  ts51.SyntaxKind.TrueKeyword,
  ts51.SyntaxKind.FalseKeyword,
  ts51.SyntaxKind.NullKeyword,
  ts51.SyntaxKind.StringLiteral
]);
var REPORT = "report-entry-point";
var isReport = ({ concept }) => concept === REPORT;
var isHidden = (control) => isReport(control) && control.state === "hidden";

// src/extract/code/surface-declarations.ts
var declaredBy2 = ({ own }) => own && /\.[cm]?[jt]sx?$/.test(own.file.path) ? own : null;
function declarationOf2(site) {
  const own = declaredBy2(site);
  return own ? [{ at: own.file.placeOf(nameOfComponent(own)), message: `${own.name} is declared here` }] : [];
}
function beside(site, inside) {
  const shown = inside.flatMap((one) => [
    {
      at: one.file.placeOf(one.node),
      message: `${one.symbol} ${one.isUse ? "shows it here" : isInstead(site, one) ? "is shown instead of it" : "is shown inside it"}`
    },
    ...one.isUse ? [] : declarationOf2(one)
  ]);
  const all = [...shown, ...declarationOf2(site)];
  return all.filter((one, index) => all.findIndex((other) => formatPlace(other.at) === formatPlace(one.at)) === index);
}
function declarations(sites, common2) {
  const known6 = new Set(sites.map(({ file, node }) => formatPlace(file.placeOf(node))));
  return sites.flatMap((site) => {
    const own = declaredBy2(site);
    const [declared] = declarationOf2(site);
    if (!own || !declared || known6.has(formatPlace(declared.at))) return [];
    known6.add(formatPlace(declared.at));
    const { controls, gap } = site;
    const around = enclosingNames(own.node);
    return [{ kind: "surface", ...common2(own), around, controls, gap, guards: null, isRepeated: true }];
  });
}

// src/extract/code/wrapped-surfaces.ts
function coresOf(site, inside) {
  const shown = inside.filter((one) => !one.isUse);
  const around = shown.filter((one) => shown.every((other) => other === one || isWithin(other, one)));
  return [site, ...around].flatMap(({ own }) => own ? [formatPlace(own.file.placeOf(nameOfComponent(own)))] : []);
}

// src/extract/code/wrappers.ts
import { ts as ts52 } from "./vendor/ts-morph.js";
var MAX_CALLS = 6;
function liftWrapped(sites, guards) {
  const carried = /* @__PURE__ */ new Map();
  for (const site of sites) {
    if (!site.carrier) continue;
    const list = carried.get(site.carrier.node);
    if (list) list.push(site);
    else carried.set(site.carrier.node, [site]);
  }
  const inner = new Map(sites.map((site) => [site, carriedBy(site, carried)]));
  const carriedOut = new Set([...inner.values()].flat());
  const below = (site, depth = MAX_CALLS) => {
    const [first2, ...others] = (depth > 0 ? inner.get(site) : []).map((one) => [
      ...guardsInside(one.head, guards),
      ...below(one, depth - 1)
    ]);
    return first2?.filter((guard) => others.every((list) => list.some((other) => other.kind === guard.kind))) ?? [];
  };
  return sites.map((site) => ({
    ...site,
    isCarried: carriedOut.has(site),
    ...site.guards && inner.get(site).length > 0 && { guards: distinct([...site.guards, ...below(site)]) }
  }));
}
function carriedBy(outer, carried) {
  const declared = calledAt2(outer) ?? namedOnly(outer, carried);
  if (!declared || isInside3(outer.head, declared)) return [];
  return (carried.get(declared) ?? []).filter((inner) => inner.concept === outer.concept && inner !== outer);
}
function calledAt2({ head }) {
  const isMember = ts52.isPropertyAccessExpression(head.parent) && head.parent.name === head;
  const callee = isMember ? head.parent : head;
  return ts52.isExpression(callee) && !ts52.isStringLiteralLike(callee) ? calleeOf(callee) : null;
}
function namedOnly(outer, carried) {
  if (outer.receiver === null) return null;
  const owners = [...carried].filter(([, sites]) => sites[0].carrier.name === outer.name);
  const [only, ...more] = owners;
  return only && more.length === 0 && only[1][0].file.side === outer.file.side ? only[0] : null;
}
function isInside3(node, container) {
  for (let at = node; at; at = enclosingFunction(at)) if (at === container) return true;
  return false;
}

// src/extract/code/analyse.ts
function analyse(files, slice, concepts, flagKeys, occurs) {
  const guards = concepts.filter((concept) => concept.fact === "guard");
  const controls = concepts.filter((concept) => concept.fact === "control");
  const evidence = evidenceReader(flagKeys);
  const { resolve } = slice;
  const finder = componentFinder(slice, resolve);
  const readers = { slice, finder, subtree: subtreeReader(controls, finder), controls };
  const drafts = [];
  const operations = concepts.filter((concept) => concept.fact === "operation" && !detectorOf(concept)?.readsCalls);
  const occurring = (file, some) => some.filter((concept) => occurs(concept, file.indexed));
  const isLookAlike2 = (concept, call) => detectorOf(concept)?.isLookAlike?.(call) ?? false;
  const sitesOf = (some) => files.flatMap(
    (file) => slice.attempt(file.path, () => findOperations(file, occurring(file, some), guards, evidence, isLookAlike2))
  );
  const pressed = sitesOf(controls).map((site) => ({ ...site, isCarried: false }));
  for (const site of [...liftWrapped(sitesOf(operations), guards), ...pressed]) {
    const { concept, file, head, symbol, argument, guards: guards2, isCarried } = site;
    const more = detectorOf(concept)?.tells?.(head, file);
    const said = isCarried && { isRepeated: true };
    const base = { kind: "operation", ...common(concept, file, head, symbol), ...said };
    drafts.push({ ...base, guards: guards2, argument, trace: traceTo(head, concept), ...more });
  }
  for (const concept of concepts) {
    if (concept.fact === "surface") {
      const told = withSpoken(findSurfaces(files, concept, readers), files, concept, readers);
      const surfaces = withUses(told, files, concept, readers);
      drafts.push(...declarations(surfaces, (own) => common(concept, own.file, nameOfComponent(own), own.name)));
      for (const file of new Set(surfaces.map((site) => site.file)))
        for (const { concept: act, node, symbol } of slice.attempt(
          file.path,
          () => menuPlaces(file, controls, readers.subtree)
        ))
          drafts.push({
            kind: "operation",
            ...common(act, file, node, symbol),
            guards: [],
            argument: null,
            isRepeated: true
          });
      for (const site of surfaces) {
        const { file, node, around, symbol, controls: controls2, gap, inside, isToldByOuter } = site;
        const also = beside(site, inside);
        const said = { ...also.length > 0 && { also }, ...isToldByOuter && { isRepeated: true } };
        const base = { ...common(concept, file, node, symbol), around, ...said };
        const before = isToldByOuter ? null : guardsAt(node, concept, guards);
        drafts.push({ kind: "surface", ...base, controls: controls2, gap, guards: before, cores: coresOf(site, inside) });
      }
    }
  }
  for (const file of files) {
    for (const concept of occurring(file, concepts)) {
      const { subtree } = readers;
      drafts.push(...slice.attempt(file.path, () => draftsOf(concept, file, { guards, evidence, subtree })));
      drafts.push(...slice.attempt(file.path, () => detectedIn(file, { concept, guards, slice, files, resolve })));
    }
  }
  return speaksOfTwo(files) ? drafts : drafts.filter(isBackedIn(drafts));
}
function isBackedIn(drafts) {
  const isGeneral = (draft) => draft.kind === "operation" && (draft.traits ?? []).includes("may-deliver");
  const backed = new Set(drafts.flatMap((draft) => isGeneral(draft) ? [] : [draft.concept]));
  return (draft) => draft.side === "server" || !isGeneral(draft) || backed.has(draft.concept);
}
function detectorOf({ detector }) {
  return detector === null ? void 0 : DETECTORS[detector];
}
function detectedIn(file, context) {
  const { concept, guards } = context;
  const own = detectorOf(concept)?.detect(file, context) ?? [];
  const sdks = concept.sdks.length > 0 ? detectSdks(file, context) : [];
  const detections = [...own, ...sdks];
  return detections.map(({ node, symbol, argument = null, guardedAt = node, within, isThrough, ...more }) => {
    const at = isThrough ? context.slice.parse(node.getSourceFile().fileName.slice(1)) ?? file : file;
    return {
      kind: "operation",
      ...common(concept, at, node, symbol),
      ...concept.isSaidOnce && (more.sdk === void 0 || more.traits?.includes("asks-permission")) && {
        links: linksAt(node, at, context.resolve)
      },
      ...within !== void 0 && { at: at.placeIn(node, within) },
      guards: guardsAt(guardedAt, concept, guards),
      argument,
      trace: traceTo(guardedAt, concept),
      ...more,
      ...isThrough && { isThrough }
    };
  });
}
function draftsOf(concept, file, { guards, evidence, subtree }) {
  const operation = (node, symbol, argument) => ({
    kind: "operation",
    ...common(concept, file, node, symbol),
    guards: guardsAt(node, concept, guards),
    argument
  });
  const drafts = [];
  if (concept.settings.length > 0) {
    drafts.push(...defaultDrafts(file, concept, guards).map(({ draft }) => draft), ...inputDefaults(file, concept));
  }
  if (concept.fallbacks.length > 0) {
    for (const { name, literal } of findFallbacks(file, concept))
      drafts.push(operation(name, textOf(name), String(literal.value)));
    for (const { node, symbol, literal } of missingAnswersIn(file, concept))
      drafts.push(operation(node, symbol, String(literal.value)));
  }
  if (concept.fact === "guard" && concept.stated && concept.detector === null) {
    for (const head of findStatedChecks(file, concept, evidence)) drafts.push(operation(head, textOf(head), null));
  }
  if (concept.fact === "control") {
    const stated = controlsIn(file, concept, subtree);
    for (const { node, symbol, isDead, isLabel: isLabel2 } of stated)
      drafts.push({
        ...operation(node, symbol, null),
        ...isDead && { traits: ["does-nothing"] },
        ...isLabel2 && { isRepeated: true }
      });
    for (const { node, symbol } of restatedControls(file, concept, stated))
      drafts.push({ ...operation(node, symbol, null), isRepeated: true });
  }
  return drafts;
}
function common(concept, file, node, symbol) {
  return { concept: concept.id, at: file.placeOf(node), around: enclosingNames(node), symbol, side: file.side };
}

// src/extract/code/reached/bundled.ts
var BUNDLES = /^(react-scripts|@craco\/craco|react-app-rewired|@vue\/cli-service|vite|parcel)$/;
var BUNDLES_ANYTHING = /^(vite|parcel)$/;
var OPENS_BY_PLACE = /^(next|nuxt.*|@nuxt\/.+|@remix-run\/.+|@react-router\/(dev|fs-routes|node)|@sveltejs\/kit|astro|@solidjs\/start|@tanstack\/\w*-?(start|router-plugin|router-vite-plugin)|vike.*|vite-plugin-(pages|ssr|vue-layouts|react-pages|mpa)|unplugin-.+|generouted|@generouted\/.+|expo.*|react-native|gatsby|umi|@umijs\/.+|quasar|@quasar\/.+|@analogjs\/.+|electron.*|ember.*|wxt|plasmo|@crxjs\/.+|@module-federation\/.+)$/;
var OPENS_PAGES = "next";
var SHOWN = /^(src\/)?(app|components|features|modules|views|widgets|containers|sections|screens|ui|hooks|shared|entities)\//;
function bundledReader(tree) {
  const paths = new Set(tree.list().map(({ path }) => path));
  const known6 = /* @__PURE__ */ new Map();
  return (path) => {
    if (isImportedByPages(tree, paths, path)) return true;
    const at = path.lastIndexOf("/src/");
    const root = at >= 0 ? path.slice(0, at) : path.startsWith("src/") ? "" : null;
    if (root === null) return false;
    for (let folder = folderOf(path); folder.length > root.length; folder = folderOf(folder))
      if (paths.has(joinPath(folder, "package.json"))) return false;
    let isBundled = known6.get(root);
    if (isBundled === void 0) known6.set(root, isBundled = bundles(tree, paths, root));
    return isBundled;
  };
}
function isImportedByPages(tree, paths, path) {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const manifest = joinPath(folder, "package.json");
    if (paths.has(manifest)) {
      const names2 = dependenciesIn(tree, manifest).filter((name) => OPENS_BY_PLACE.test(name));
      const isShown = SHOWN.test(folder === "" ? path : path.slice(folder.length + 1));
      return isShown && names2.length > 0 && names2.every((name) => name === OPENS_PAGES);
    }
    if (folder === "") return false;
  }
}
function bundles(tree, paths, root) {
  const manifest = joinPath(root, "package.json");
  const names2 = paths.has(manifest) ? dependenciesIn(tree, manifest) : [];
  const by = names2.filter((name) => BUNDLES.test(name));
  if (names2.some((name) => OPENS_BY_PLACE.test(name))) return false;
  if (sideOfPackages(names2) !== "client") return false;
  return by.some((name) => !BUNDLES_ANYTHING.test(name) || paths.has(joinPath(root, "index.html")));
}
function dependenciesIn(tree, manifest) {
  try {
    const content = JSON.parse(tree.read(manifest).replace(/^\uFEFF/, ""));
    return ["dependencies", "devDependencies", "peerDependencies"].flatMap(
      (key) => Object.keys(content?.[key] ?? {})
    );
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof UnreadableFile) return [];
    throw error;
  }
}

// src/extract/code/reached/declarations.ts
import { ts as ts53 } from "./vendor/ts-morph.js";
function declaredAt(ast, offset) {
  const holds = (node) => node.pos <= offset && offset < node.end;
  const statement = ast.statements.find(holds);
  if (!statement || !ts53.canHaveModifiers(statement)) return null;
  const modifiers = (ts53.getModifiers(statement) ?? []).map((one2) => one2.kind);
  if (modifiers.includes(ts53.SyntaxKind.DefaultKeyword)) return null;
  const isExported = modifiers.includes(ts53.SyntaxKind.ExportKeyword);
  const found = (name, whole) => name && ts53.isIdentifier(name) ? { name, whole, isExported } : null;
  if (ts53.isFunctionDeclaration(statement)) return found(statement.name, statement);
  if (ts53.isClassDeclaration(statement)) return ts53.getDecorators(statement) ? null : found(statement.name, statement);
  if (!ts53.isVariableStatement(statement)) return null;
  const one = statement.declarationList.declarations.find(holds);
  return one?.initializer && waits(one.initializer) ? found(one.name, one) : null;
}
function waits(value) {
  const inner = unwrap(value);
  if (ts53.isCallExpression(inner))
    return /^(memo|forwardRef|observer)$/.test(nameOf(inner.expression) ?? "") && inner.arguments.slice(0, 1).every(waits);
  return isFunction(inner) || ts53.isClassLike(inner) || ts53.isObjectLiteralExpression(inner) || ts53.isStringLiteralLike(inner) || inner.kind === ts53.SyntaxKind.TrueKeyword || inner.kind === ts53.SyntaxKind.FalseKeyword;
}
var MOST = 3;
var DEEP = 5;
function isUsed({ name, whole, isExported }, file, slice, files, isNamedElsewhere, depth = DEEP) {
  const { ast, path, indexed } = file;
  if (depth === 0 || !ts53.isExternalModule(ast) && !/\brequire\(|\bexports\b/.test(indexed.text)) return true;
  let isHandedOut2 = isExported;
  const own = identifiersOf(name.text, ast).filter((one) => one.pos < whole.pos || one.end > whole.end);
  for (const one of own) {
    const use = useOf2(one);
    if (use === "exported") isHandedOut2 = true;
    if (use !== "runs") continue;
    const by = declaredAt(ast, one.pos);
    if (!by || by.name === name || isUsed(by, file, slice, files, isNamedElsewhere, depth - 1)) return true;
  }
  if (isInString(name.text, file)) return true;
  if (!isHandedOut2) return false;
  const others = slice.holding(name.text).filter((one) => one.path !== path);
  if (others.length > MOST || others.some((one) => files.isReached(one.path))) return true;
  const importers = files.importing(path);
  if (importers.length === 0 || isNamedElsewhere(name.text)) return true;
  return files.naming(path).some((one) => takesAll(one.text, path));
}
var identifiersOf = (name, ast) => linksOf(ast)?.identifiers(name) ?? [];
function useOf2(one) {
  const { parent } = one;
  if (ts53.isExportSpecifier(parent)) return parent.propertyName ? "runs" : "exported";
  if (!ts53.isPropertyAccessExpression(parent) || parent.expression !== one) return "runs";
  const set = parent.parent;
  const isSet = ts53.isBinaryExpression(set) && set.left === parent && ts53.isExpressionStatement(set.parent);
  return isSet && ts53.isSourceFile(set.parent.parent) ? "told" : "runs";
}
function isInString(name, { ast, indexed }) {
  const known6 = new Set(identifiersOf(name, ast).map((one) => one.getStart(ast)));
  const whole = new RegExp(`(?<![\\w$])${literally(name)}(?![\\w$])`, "g");
  return [...indexed.text.matchAll(whole)].some(({ index }) => {
    if (known6.has(index)) return false;
    const line = indexed.text.slice(indexed.text.lastIndexOf("\n", index) + 1, index);
    return !/\/\/|^\s*\/?\*/.test(line);
  });
}
function takesAll(text, path) {
  const stem = path.replace(/\.\w+$/, "").replace(/\/index$/, "").split("/").at(-1);
  return new RegExp(
    `(?:\\*(?:\\s+as\\s+[\\w$]+)?\\s*from|(?<!\\}\\s*=\\s*)\\brequire\\s*\\(|(?<!\\}\\s*=\\s*await\\s+)\\bimport\\s*\\()\\s*['"\`][^'"\`\\n]*${literally(stem)}(?:\\.\\w+)?/?['"\`]`
  ).test(text);
}

// src/extract/code/reached/files.ts
var OPENED = /^(index|main|mod|app|server|client|cli|bin|start|boot(strap)?|setup|init|root|entry.*|.*worker|sw|page|layout|route|router|loading|error|not-found|template|default|middleware|proxy|instrument(ation)?.*|sitemap|robots|manifest|icon|head|global-error|opengraph-image|plugin|hooks|.*\.(config|server|client|worker|page|route|routes|module))$|^[_+$([.@]/i;
var ROUTED = /(^|\/)app\/(.*\/)?(page|layout|route)\.[jt]sx?$/;
var FOR_DEVELOPMENT = /(^|\/)(debug|dev|playground|sandbox|style-?guide|kitchen-?sink)(\.[cm]?[jt]sx?$|\/)/i;
var OPENS_ALL = /\b(readdir(Sync)?|glob(by|Sync)?|globEager|fast-?glob|require\.context|requireDir|require-?all|requireAll|autoload(er)?|import-?all|importAll)\b/;
var OWN_FOLDER = /\b(__dirname|import\.meta)\b|['"`]\.\/?(\*[^'"`]*)?['"`]/;
var SAYS_ENTRY = /^#!|^\s*@\w+|^\s*['"]use server['"]/m;
function fileUses(slice, isNamedElsewhere, isBundled) {
  const importers = importersOf2(slice);
  const importing = (path) => importers().get(path) ?? [];
  const naming = (path) => slice.textsWith(...moduleIn(path)).filter((one) => one.path !== path && !isNamesake(one, path) && !importsNamesake(one, path, slice));
  const isInImportedFolder = (path) => {
    const folder = folderOf(path);
    const others = [...slice.paths()].filter(
      (one) => one !== path && folderOf(one) === folder && isPlain(one) && !OPENED.test(stemOf(one))
    );
    const imported = others.filter((one) => importing(one).length > 0);
    if (!isBundled(path) && (others.length < 3 || imported.length * 3 < others.length * 2)) return false;
    const siblings = [...slice.paths()].filter((one) => folderOf(one) === folder).map(slice.textOf);
    return !isOpenedWhole(folder) && !siblings.some((text) => OPENS_ALL.test(text) && OWN_FOLDER.test(text));
  };
  const isOpenedWhole = (folder) => {
    const [name] = moduleIn(`${folder}/index`);
    const own = literally(baseName(folder));
    const isNamed2 = new RegExp(`(?<![\\w-])${own}/?(\\*[^'"\`]*)?['"\`]`);
    if (slice.textsWith(name, OPENS_ALL).some(({ text }) => isNamed2.test(text))) return true;
    const oneOf = new RegExp(
      `\\b(?:import|require)\\s*\\(\\s*(?:/\\*[^*]*\\*/\\s*)?['"\`][^'"\`\\n]*\\b${own}/[^'"\`\\n]*(?:\\$\\{|['"]\\s*\\+)`
    );
    if (slice.textsWith(name, oneOf).length > 0) return true;
    for (let above = folderOf(folder); above !== ""; above = folderOf(above)) {
      const [first2] = moduleIn(`${above}/index`);
      const all = new RegExp(`(?<![\\w-])${literally(baseName(above))}(/?['"\`]\\s*,\\s*true|/\\*\\*[^'"\`]*['"\`])`);
      if (slice.textsWith(first2, OPENS_ALL).some(({ text }) => all.test(text))) return true;
    }
    return false;
  };
  const isEntry2 = (path) => {
    if (FOR_DEVELOPMENT.test(path)) return false;
    if (!isPlain(path) || OPENED.test(stemOf(path)) || isNamedElsewhere(stemOf(path))) return true;
    return SAYS_ENTRY.test(slice.textOf(path)) || !isInImportedFolder(path);
  };
  const reached = /* @__PURE__ */ new Map();
  const isReached = (path) => {
    const known6 = reached.get(path);
    if (known6 !== void 0) return known6;
    const seen = /* @__PURE__ */ new Set([path]);
    let isFound = false;
    for (const at of seen) {
      const from = importing(at);
      isFound = seen.size > MANY2 || ROUTED.test(at) && !FOR_DEVELOPMENT.test(at) || (reached.get(at) ?? (from.length === 0 && isEntry2(at)));
      if (isFound) break;
      for (const one of from) seen.add(one);
    }
    isFound ||= [...seen].some((at) => naming(at).some((one) => !seen.has(one.path)));
    if (isFound) reached.set(path, true);
    else for (const one of seen) reached.set(one, false);
    return isFound;
  };
  return { isReached, naming, importing };
}
var MANY2 = 60;
function importersOf2(slice) {
  let importers = null;
  return () => {
    if (importers) return importers;
    importers = /* @__PURE__ */ new Map();
    for (const path of slice.paths())
      for (const one of slice.importedBy(path)) {
        const list = importers.get(one);
        if (list) list.push(path);
        else importers.set(one, [path]);
      }
    return importers;
  };
}
var isPlain = (path) => mayHoldScript(path) && formatOf(path) === null;
var stemOf = (path) => baseName(path).replace(/\.[cm]?[jt]sx?$/, "");
var PLATFORM = /\.(native|ios|android|web|desktop)$/;
var isNamesake = ({ path, text }, other) => stemOf(path) === stemOf(other) && !new RegExp(`/${literally(stemOf(other))}(\\.\\w+)?['"\`]`).test(text);
function importsNamesake({ path, text }, other, slice) {
  const imported = slice.importedBy(path);
  if (imported.includes(other)) return false;
  const namesakes = imported.filter((one) => stemOf(one) === stemOf(other)).length;
  if (namesakes === 0) return false;
  const name = literally(stemOf(other));
  const strings = text.match(new RegExp(`(?<![\\w-])${name}(\\.\\w+)?/?['"\`]`, "g"))?.length ?? 0;
  const specifiers = text.match(new RegExp(`\\bfrom\\s*['"][^'"\\n]*(?<![\\w-])${name}(\\.\\w+)?/?['"]`, "g"))?.length ?? 0;
  return strings === specifiers && specifiers <= namesakes;
}
function moduleIn(path) {
  const stem = baseName(path).replace(/\.[^.]+$/, "");
  const own = stem.replace(PLATFORM, "");
  const name = own === "index" ? baseName(folderOf(path)) : own;
  const first2 = name.split(/[^\w$]+/).find((part) => part !== "") ?? "";
  return [first2, new RegExp(`(?<![\\w-])${literally(name)}(\\.([cm]?[jt]sx?|vue|svelte|mdx))?/?['"\`]`)];
}

// src/extract/code/reached/switched-off.ts
import { ts as ts54 } from "./vendor/ts-morph.js";
function neverPassed(ast, offset) {
  const node = nodeAt(ast, offset);
  for (const held of heldAt(node)) {
    if (!("test" in held) || held.over !== null) continue;
    const found = partsOf(held.test, held.outcome).find(({ part, outcome }) => isFixed(part, !outcome));
    if (found) return found.part;
  }
  return null;
}
function partsOf(test, outcome) {
  const part = unwrap(test);
  if (ts54.isPrefixUnaryExpression(part) && part.operator === ts54.SyntaxKind.ExclamationToken)
    return partsOf(part.operand, !outcome);
  const both = outcome ? ts54.SyntaxKind.AmpersandAmpersandToken : ts54.SyntaxKind.BarBarToken;
  if (ts54.isBinaryExpression(part) && part.operatorToken.kind === both)
    return [...partsOf(part.left, outcome), ...partsOf(part.right, outcome)];
  return [{ part, outcome }];
}
var isFixed = (part, value) => (ts54.isIdentifier(part) || part.kind === ts54.SyntaxKind.FalseKeyword || part.kind === ts54.SyntaxKind.TrueKeyword) && literalOf(part)?.value === value;
function nodeAt(ast, offset) {
  let node = ast;
  const holding = (one) => one.getStart(ast) <= offset && offset < one.end ? one : void 0;
  for (let inner = ts54.forEachChild(node, holding); inner; inner = ts54.forEachChild(node, holding)) node = inner;
  return node;
}

// src/extract/code/reached/unreached.ts
function withUnreached(drafts, slice, tree) {
  const known6 = new Set(slice.paths());
  const isNamedElsewhere = otherTexts(tree, (path) => known6.has(path));
  const files = fileUses(slice, isNamedElsewhere, bundledReader(tree));
  const used = /* @__PURE__ */ new Map();
  const unreachedAt = ({ at: { path, start } }) => {
    if (!known6.has(path) || formatOf(path) !== null) return null;
    const isAlone = known6.size <= 1;
    if (!isAlone && !files.isReached(path)) return left(baseName(path), topOf(path));
    const file = slice.parse(path);
    if (!file || file.ast.text.length !== file.indexed.text.length) return null;
    const offset = offsetOf(file.ast.text, start);
    const test = neverPassed(file.ast, offset);
    if (test)
      return {
        at: file.placeOf(test),
        message: `it stands behind a test of ${test.getText()}, which lets nothing through as the code stands`
      };
    const declared = isAlone ? null : declaredAt(file.ast, offset);
    if (!declared) return null;
    let isNeeded = used.get(declared.whole);
    if (isNeeded === void 0)
      used.set(declared.whole, isNeeded = isUsed(declared, file, slice, files, isNamedElsewhere));
    return isNeeded ? null : left(declared.name.text, file.placeOf(declared.name));
  };
  return drafts.map((draft) => {
    const unreached = unreachedAt(draft);
    return unreached ? { ...draft, unreached } : draft;
  });
}
function offsetOf(text, { line, column }) {
  let start = 0;
  for (let left2 = line - 1; left2 > 0; left2--) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}
var left = (name, at) => ({
  at,
  message: `it stands in ${name}, which nothing in the repository was seen to use`
});

// src/extract/code/read-syntax.ts
function readSyntax(tree, candidates, concepts, flagKeys, occurs, indexed, lexicon) {
  const slice = openSlice(tree, indexed, lexicon);
  const files = [...candidates.keys()].flatMap((path) => slice.parse(path) ?? []);
  const drafts = withUnreached(analyse(files, slice, concepts, flagKeys, occurs), slice, tree);
  const notices = [...candidates.keys()].flatMap((path) => slice.troubleOf(path) ?? []);
  return { drafts, notices };
}
export {
  readSyntax
};

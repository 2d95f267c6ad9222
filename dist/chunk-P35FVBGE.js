import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  askedForNothing,
  defaultDrafts,
  findFallbacks
} from "./chunk-32ZRILNW.js";
import {
  openSlice
} from "./chunk-ADQRKFGG.js";
import "./chunk-Q3F52E36.js";
import "./chunk-VD7AFGYE.js";
import {
  DETECTORS,
  checksOfCallers,
  detectSdks,
  findStatedChecks,
  isAboutMachines,
  isAtOneGlance,
  isHandlerOf,
  labelsOf,
  namesAct,
  speaksOfTwo,
  translatedName,
  wayTo
} from "./chunk-DFEZB23T.js";
import {
  evidenceReader,
  isRouteOf,
  routeAt
} from "./chunk-6VHZ6ZAH.js";
import {
  askedThrough,
  checksHeld,
  limitOf
} from "./chunk-UC4ZBX4Y.js";
import {
  callSiteOf,
  calleeOf,
  couldBeCallOf,
  declarationOf,
  functionNamed,
  heldAt,
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
  memberOf,
  showsOneself,
  valueOf
} from "./chunk-K2G44MQP.js";
import {
  FUNCTION_KINDS,
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
} from "./chunk-YQFU4GMD.js";
import {
  WRITES_MARKUP,
  mayHoldMenu,
  maySpeak
} from "./chunk-YYI76XHG.js";
import "./chunk-LQ7WUNJW.js";
import "./chunk-ZPMQHMV2.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-P4QMCKI5.js";
import {
  KINDS,
  columnDraft,
  exclusionOf,
  isAngularTemplate,
  isNeutral,
  isUnsaid,
  kindOf,
  kindsNamed,
  memberWord,
  nameOfTemplate
} from "./chunk-GJYUTHTV.js";
import {
  componentName,
  lineReader,
  nameOfFile
} from "./chunk-OITSLEZ6.js";
import {
  fitsTag,
  isLeafName
} from "./chunk-B4MDNI57.js";
import {
  fitsPattern
} from "./chunk-5PKFJVN6.js";
import {
  isLabelOf
} from "./chunk-NSBK7X6J.js";
import {
  hasAnyPhrase,
  phrasesOf,
  splitWords
} from "./chunk-JKDIQPU5.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-ZTI53HFV.js";
import {
  formatPlace
} from "./chunk-2T5XBO22.js";
import {
  literally
} from "./chunk-JK2G4DRA.js";
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
    const names = isAngularTemplate(path) ? [nameOfTemplate(path)] : [nameOfFile(path), prefixedName(path)];
    for (const name of new Set(names)) found.set(name, found.has(name) ? null : path);
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
  const names = /* @__PURE__ */ new Set([name, node.name && textOf(node.name)]);
  for (const statement of ast.statements) {
    if (!ts3.isExpressionStatement(statement) || !ts3.isBinaryExpression(statement.expression)) continue;
    const { left, right } = statement.expression;
    if (!ts3.isPropertyAccessExpression(left) || left.name.text !== "defaultProps") continue;
    if (names.has(left.expression.getText())) return objectIn(right);
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

// src/extract/code/components.ts
import { ts as ts4 } from "./vendor/ts-morph.js";
var MAX_HOPS = 6;
var PLAIN_WRAPPERS = /^(React\.)?(memo|forwardRef|lazy|observer)$/;
var HOLDERS = /* @__PURE__ */ new Set([
  ts4.SyntaxKind.CallExpression,
  ts4.SyntaxKind.TaggedTemplateExpression,
  ts4.SyntaxKind.ObjectLiteralExpression
]);
function renderingOf({
  properties
}) {
  for (const one of properties) {
    if (!one.name || !/^(view|render|setup)$/.test(textOf(one.name))) continue;
    if (ts4.isMethodDeclaration(one)) return one;
    const value = ts4.isPropertyAssignment(one) ? unwrap(one.initializer) : null;
    if (value && (ts4.isArrowFunction(value) || ts4.isFunctionExpression(value))) return value;
  }
  return null;
}
function componentFinder(slice, resolve) {
  let autoImports = null;
  const find2 = (name, from, file, hops = MAX_HOPS) => {
    if (hops === 0) return null;
    const declaration = declarationOf(name, from);
    if (isPlainElement(name, declaration)) return "outside";
    const binding = file.imports.get(name);
    if (declaration && !(binding && ts4.isVariableDeclaration(declaration))) {
      if (ts4.isFunctionDeclaration(declaration) || ts4.isClassDeclaration(declaration))
        return component(file, name, declaration);
      return ts4.isVariableDeclaration(declaration) && declaration.initializer ? fromValue(declaration.initializer, name, file, hops) : null;
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
    if (ts4.isArrowFunction(value) || ts4.isFunctionExpression(value) || ts4.isClassExpression(value))
      return component(file, name, value);
    const rendering = ts4.isObjectLiteralExpression(value) ? renderingOf(value) : null;
    if (rendering) return { ...component(file, name, rendering), hasHiddenProps: true };
    if (ts4.isIdentifier(value)) return find2(value.text, value, file, hops - 1);
    if (ts4.isConditionalExpression(value)) {
      const [yes, no] = [value.whenTrue, value.whenFalse].map((one) => fromValue(one, name, file, hops));
      return yes === "outside" ? no : no === null ? null : yes;
    }
    if (ts4.isTaggedTemplateExpression(value)) return "outside";
    if (ts4.isPropertyAccessExpression(value)) return /^(Provider|Consumer)$/.test(value.name.text) ? "outside" : null;
    if (ts4.isCallExpression(value)) {
      const binding = file.imports.get(name);
      if (binding) return imported(binding.specifier, binding.name, file, hops - 1);
      const inner = value.arguments.find(
        (one) => isFunction(unwrap(one)) || ts4.isIdentifier(one) || HOLDERS.has(unwrap(one).kind)
      );
      const found = inner ? fromValue(inner, name, file, hops) : null;
      return found === null || found === "outside" || PLAIN_WRAPPERS.test(value.expression.getText()) ? found : { ...found, hasHiddenProps: true };
    }
    return null;
  };
  const imported = (specifier, name, from, hops) => {
    const target = resolve(from.path, specifier);
    if (target === "package") return "outside";
    const file = target && slice.parse(target.path);
    return file ? exported(name, file, hops - 1) : null;
  };
  const exported = (name, file, hops) => {
    if (hops <= 0) return null;
    for (const statement of file.ast.statements) {
      if (ts4.isExportAssignment(statement) && name === "default")
        return fromValue(statement.expression, name, file, hops);
      if (name === "default" && isDefaultExport(statement))
        return component(file, statement.name?.text ?? name, statement);
      if (ts4.isExportDeclaration(statement)) {
        const found = reExported(name, statement, file, hops);
        if (found) return found;
      }
    }
    if (name !== "default") return find2(name, file.ast, file, hops);
    const assigned2 = moduleExports(file.ast);
    return assigned2 ? fromValue(assigned2, name, file, hops) : null;
  };
  const reExported = (name, statement, file, hops) => {
    const specifier = statement.moduleSpecifier;
    const path = specifier && ts4.isStringLiteral(specifier) ? specifier.text : null;
    const clause = statement.exportClause;
    if (clause && ts4.isNamedExports(clause)) {
      const one = clause.elements.find((element) => textOf(element.name) === name);
      if (!one) return null;
      const local = textOf(one.propertyName ?? one.name);
      return path === null ? find2(local, file.ast, file, hops) : imported(path, local, file, hops);
    }
    return !clause && path !== null && name !== "default" ? imported(path, name, file, hops) : null;
  };
  return { find: find2, fileOf: (node) => slice.parse(node.getSourceFile().fileName.slice(1)) };
}
function isDefaultExport(statement) {
  if (!ts4.isFunctionDeclaration(statement) && !ts4.isClassDeclaration(statement)) return false;
  return statement.modifiers?.some((modifier) => modifier.kind === ts4.SyntaxKind.DefaultKeyword) ?? false;
}
function moduleExports(ast) {
  for (const statement of ast.statements) {
    if (!ts4.isExpressionStatement(statement) || !ts4.isBinaryExpression(statement.expression)) continue;
    const { left, right, operatorToken } = statement.expression;
    if (operatorToken.kind === ts4.SyntaxKind.EqualsToken && left.getText() === "module.exports") return right;
  }
  return null;
}

// src/extract/code/props.ts
import { ts as ts5 } from "./vendor/ts-morph.js";
var UNKNOWN_PROPS = { component: null, given: /* @__PURE__ */ new Map(), isComplete: false, asked: /* @__PURE__ */ new Map() };
var COMPONENT = "component";
function asking(what, { name, fallback }, props, ask, keyOf) {
  const answer = ask(props);
  const key = `${what} ${name} ${fallback?.pos ?? ""}`;
  if (!props.asked.has(key))
    props.asked.set(key, {
      ask: (other) => keyOf(ask(other)),
      answer: keyOf(answer),
      isOfComponent: what === COMPONENT
    });
  return answer;
}
function propsOf(element, component2, outer) {
  const given = /* @__PURE__ */ new Map();
  let isComplete = !component2?.hasHiddenProps;
  for (const attribute of element.attributes.properties) {
    if (ts5.isJsxSpreadAttribute(attribute)) {
      isComplete = giveAll(attribute.expression, given, outer) && isComplete;
      continue;
    }
    const { initializer } = attribute;
    const expression = initializer && ts5.isJsxExpression(initializer) ? initializer.expression ?? null : initializer ?? null;
    given.set(textOf(attribute.name), { expression, at: attribute.name, props: outer });
  }
  return { component: component2, given, isComplete, asked: /* @__PURE__ */ new Map() };
}
function giveAll(spread, given, props) {
  const written = unwrap(spread);
  const object = unwrap(ts5.isIdentifier(written) ? valueOf(written) ?? written : written);
  if (!ts5.isObjectLiteralExpression(object)) return false;
  for (const one of object.properties) {
    const expression = ts5.isShorthandPropertyAssignment(one) ? one.name : ts5.isPropertyAssignment(one) ? one.initializer : null;
    if (!expression || !one.name || ts5.isComputedPropertyName(one.name)) return false;
    given.set(textOf(one.name), { expression, at: one.name, props });
  }
  return true;
}
function givenComponent(tag, props) {
  const value = valueOf(tag);
  const read2 = propRead(value ? unwrap(value) : tag, props);
  return read2 && asking(COMPONENT, read2, props, (one) => componentIn(read2, one), same);
}
var same = (node) => node;
function componentIn({ name, fallback }, props) {
  const given = props.given.get(name);
  if (given?.expression) return unwrap(given.expression);
  const standing = given || !props.isComplete ? null : fallback ?? props.component?.defaults.get(name);
  return standing ? unwrap(standing) : null;
}
var OPEN = /* @__PURE__ */ Symbol("open");
function evaluate(expression, props, depth = 6) {
  const inner = unwrap(expression);
  const literal = literalOf(inner);
  if (literal) return { value: literal.value };
  if (depth === 0) return null;
  const again = (one) => evaluate(one, props, depth - 1);
  const prop = propRead(inner, props);
  if (prop)
    return asking(
      `value ${depth}`,
      prop,
      props,
      (one) => valueOfProp(prop, one, depth),
      (known5) => known5 === null ? OPEN : known5.value
    );
  if (ts5.isIdentifier(inner)) {
    const value = valueOf(inner);
    return value ? again(value) : null;
  }
  if (ts5.isPrefixUnaryExpression(inner) && inner.operator === ts5.SyntaxKind.ExclamationToken) {
    const known5 = again(inner.operand);
    return known5 && { value: !known5.value };
  }
  const derived = derivedValue(inner);
  if (derived) return again(derived);
  if (ts5.isCallExpression(inner) && inner.expression.getText() === "Boolean" && inner.arguments[0]) {
    const known5 = again(inner.arguments[0]);
    return known5 && { value: Boolean(known5.value) };
  }
  if (!ts5.isBinaryExpression(inner)) return null;
  const [left, right] = [again(inner.left), again(inner.right)];
  switch (inner.operatorToken.kind) {
    case ts5.SyntaxKind.AmpersandAmpersandToken:
      if (left) return left.value ? right : left;
      return right && !right.value ? { value: false } : null;
    case ts5.SyntaxKind.BarBarToken:
      if (left) return left.value ? left : right;
      return right?.value ? { value: true } : null;
    case ts5.SyntaxKind.QuestionQuestionToken:
      return left && (left.value ?? null) === null ? right : left;
    case ts5.SyntaxKind.EqualsEqualsEqualsToken:
      return left && right && { value: left.value === right.value };
    case ts5.SyntaxKind.ExclamationEqualsEqualsToken:
      return left && right && { value: left.value !== right.value };
    default:
      return null;
  }
}
function derivedValue(expression) {
  if (ts5.isPropertyAccessExpression(expression) && expression.name.text === "value") {
    const held = ts5.isIdentifier(expression.expression) ? valueOf(expression.expression) : null;
    return held && derivedValue(unwrap(held));
  }
  if (!ts5.isCallExpression(expression) || !/^(computed|(React\.)?useMemo)$/.test(expression.expression.getText()))
    return null;
  const [first2] = expression.arguments;
  return first2 && ts5.isArrowFunction(first2) && !ts5.isBlock(first2.body) ? first2.body : null;
}
function propRead(expression, { component: component2 }) {
  if (!component2) return null;
  if (ts5.isPropertyAccessExpression(expression)) {
    return isPropsObject(expression.expression, component2) ? { name: expression.name.text, fallback: null } : null;
  }
  if (!ts5.isIdentifier(expression)) return null;
  const declaration = declarationOf(expression.text, expression);
  if (!declaration || !ts5.isBindingElement(declaration) || declaration.dotDotDotToken) return null;
  const pattern = declaration.parent;
  const holder = pattern.parent;
  const isOfProps = ts5.isParameter(holder) ? holder === firstParameter(component2) : ts5.isVariableDeclaration(holder) && !!holder.initializer && isPropsObject(holder.initializer, component2);
  if (!isOfProps) return null;
  if (isAssigned(expression.text, component2)) return null;
  const name = declaration.propertyName ?? declaration.name;
  return ts5.isIdentifier(name) ? { name: name.text, fallback: declaration.initializer ?? null } : null;
}
var assigned = /* @__PURE__ */ new WeakMap();
function isAssigned(name, { node }) {
  let names = assigned.get(node);
  if (!names) {
    const found = /* @__PURE__ */ new Set();
    eachNode(node, (one) => {
      if (ts5.isBinaryExpression(one) && ts5.isIdentifier(one.left) && ASSIGNS.has(one.operatorToken.kind))
        found.add(one.left.text);
    });
    assigned.set(node, names = found);
  }
  return names.has(name);
}
var ASSIGNS = /* @__PURE__ */ new Set([
  ts5.SyntaxKind.EqualsToken,
  ts5.SyntaxKind.BarBarEqualsToken,
  ts5.SyntaxKind.QuestionQuestionEqualsToken
]);
function isPropsObject(expression, component2) {
  const inner = unwrap(expression);
  if (ts5.isPropertyAccessExpression(inner))
    return inner.expression.kind === ts5.SyntaxKind.ThisKeyword && inner.name.text === "props";
  if (!ts5.isIdentifier(inner)) return false;
  const parameter = firstParameter(component2);
  if (parameter && declarationOf(inner.text, inner) === parameter) return true;
  const value = valueOf(inner);
  if (value === null || value === inner) return false;
  const held = unwrap(value);
  return (ts5.isPropertyAccessExpression(held) || ts5.isIdentifier(held)) && isPropsObject(held, component2);
}
function firstParameter({ node }) {
  return ts5.isClassLike(node) ? null : node.parameters[0] ?? null;
}
function valueOfProp({ name, fallback }, props, depth) {
  const given = props.given.get(name);
  if (given) {
    if (!given.expression) return { value: true };
    if (ts5.isStringLiteral(given.expression)) return { value: given.expression.text };
    const known5 = evaluate(given.expression, given.props, depth - 1);
    return known5?.value === void 0 && props.component?.hasHiddenProps ? null : known5;
  }
  if (!props.isComplete || name === "children") return null;
  const standing = fallback ?? props.component?.defaults.get(name);
  return standing ? evaluate(standing, props, depth - 1) : { value: void 0 };
}

// src/extract/code/handlers.ts
import { ts as ts6 } from "./vendor/ts-morph.js";
var WORKS = { state: "works" };
function handlerState(expression, props, depth = 6) {
  const inner = unwrap(expression);
  if (depth === 0) return WORKS;
  if (isFunction(inner)) return bodyState(inner, props, depth);
  const literal = literalOf(inner);
  if (literal) return { state: "dead", from: inner };
  const read2 = propRead(inner, props);
  if (read2)
    return asking(
      `handler ${depth}`,
      read2,
      props,
      (one) => givenState(read2, one, depth),
      (found) => found.state === "dead" ? found.from : found.state
    );
  if (ts6.isIdentifier(inner)) return namedState(inner, props, depth);
  if (ts6.isPropertyAccessExpression(inner)) return memberState(inner, props, depth);
  if (ts6.isCallExpression(inner)) return wrappedState(inner, props, depth);
  return WORKS;
}
function givenState({ name, fallback }, props, depth) {
  const given = props.given.get(name);
  if (given) {
    if (!given.expression) return WORKS;
    const state = handlerState(given.expression, given.props, depth - 1);
    return state.state === "dead" && isLocal(state.from, given.expression) ? { ...state, from: given.at } : state;
  }
  if (!props.isComplete) return WORKS;
  const standing = fallback ?? props.component?.defaults.get(name);
  return standing ? handlerState(standing, props, depth - 1) : { state: "absent" };
}
var isLocal = (node, container) => node.pos >= container.pos && node.end <= container.end;
function namedState(identifier, props, depth) {
  const local = functionNamed(identifier.text, identifier);
  if (local) return bodyState(local, props, depth);
  if (/^_?noop$/i.test(identifier.text)) return { state: "dead", from: identifier };
  const value = valueOf(identifier);
  return value ? handlerState(value, props, depth - 1) : WORKS;
}
function memberState(access, props, depth) {
  if (/^noop$/i.test(access.name.text)) return { state: "dead", from: access };
  if (access.expression.kind !== ts6.SyntaxKind.ThisKeyword) return WORKS;
  const member = memberOf(access, access.name.text);
  if (!member) return WORKS;
  if (ts6.isMethodDeclaration(member)) return bodyState(member, props, depth);
  return ts6.isPropertyDeclaration(member) && member.initializer ? handlerState(member.initializer, props, depth - 1) : WORKS;
}
function wrappedState(call, props, depth) {
  const name = nameOf(call.expression) ?? "";
  if (name === "bind" && ts6.isPropertyAccessExpression(call.expression))
    return handlerState(call.expression.expression, props, depth - 1);
  const index = name === "linkEvent" ? 1 : /^(useCallback|useEvent|useEventCallback|useMemoizedFn|debounce|throttle)$/.test(name) ? 0 : -1;
  const inner = call.arguments[index];
  return inner ? handlerState(inner, props, depth - 1) : WORKS;
}
function bodyState(callable, props, depth) {
  const { body } = callable;
  if (!body) return WORKS;
  const dead = { state: "dead", from: callable };
  if (!ts6.isBlock(body)) return effectState(body, props, depth, dead);
  let last = dead;
  for (const statement of body.statements) {
    if (ts6.isThrowStatement(statement)) return last;
    const state = statementState(statement, props, depth, dead);
    if (state.state === "works") return state;
    last = state;
  }
  return last;
}
function statementState(statement, props, depth, dead) {
  if (ts6.isEmptyStatement(statement)) return dead;
  if (ts6.isReturnStatement(statement))
    return statement.expression ? effectState(statement.expression, props, depth, dead) : dead;
  return ts6.isExpressionStatement(statement) ? effectState(statement.expression, props, depth, dead) : WORKS;
}
function effectState(expression, props, depth, dead) {
  const inner = unwrap(expression);
  if (ts6.isVoidExpression(inner)) return effectState(inner.expression, props, depth, dead);
  if (literalOf(inner)) return dead;
  if (ts6.isObjectLiteralExpression(inner) && inner.properties.length === 0) return dead;
  if (!ts6.isCallExpression(inner)) return WORKS;
  if (/^(console|logger|log)\./.test(inner.expression.getText())) return dead;
  if (isNote(inner)) return dead;
  if (/^(preventDefault|stopPropagation)$/.test(nameOf(inner.expression) ?? ""))
    return inner.arguments.some((one) => ts6.isCallExpression(unwrap(one))) ? WORKS : dead;
  const called = unwrap(inner.expression);
  const isPlain = ts6.isIdentifier(called) || ts6.isPropertyAccessExpression(called);
  return isPlain && depth > 0 ? handlerState(called, props, depth - 1) : WORKS;
}
function isNote(call) {
  if (!/^((window\.)?alert|Alert\.alert|toast(\.\w+)?)$/.test(call.expression.getText())) return false;
  const mayAct = (node) => {
    if (isFunction(node) || ts6.isCallExpression(node) && !/^(t|i18n\.t)$/.test(node.expression.getText()))
      return true;
    return ts6.forEachChild(node, (child) => mayAct(child) || void 0) ?? false;
  };
  return !call.arguments.some(mayAct);
}

// src/extract/code/inert.ts
import { ts as ts7 } from "./vendor/ts-morph.js";
function isInert(element, hasHandler, props) {
  const { properties } = element.attributes;
  const attributes = new Map(
    properties.flatMap((one) => ts7.isJsxAttribute(one) ? [[textOf(one.name), valueOfAttribute(one)]] : [])
  );
  const disabled = attributes.get("disabled");
  const isOpen = properties.some((one) => ts7.isJsxSpreadAttribute(one));
  if (disabled !== void 0 && !isOpen && (disabled === true || evaluate(disabled, props)?.value === true))
    return true;
  const tag = element.tagName.getText();
  if (hasHandler || isOpen || !/^(a|button)$/.test(tag) || isFoundByName(attributes)) return false;
  if (isWired(element)) return false;
  if (tag === "button") return true;
  const href = attributes.get("href");
  if (href === void 0 || href === true) return true;
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
  if (handler && isHandlerOf(handler.expression, concept)) return found(handler.name, symbolOf(handler));
  const label = labelsOf(element).find((text) => isLabelOf(text, concept));
  return label === void 0 ? null : found(handler?.name ?? element.tagName, label);
}
var isOut = (words, concept) => hasAnyPhrase(words, concept.unlike.word);
function isInteractive(words) {
  return words.length > 0 && /^(button|a|link|item|action|option|touchable|pressable)$/.test(words.at(-1));
}
function triggerOf(element) {
  return handlersOf(element).find(({ name }) => TRIGGER.test(textOf(name))) ?? null;
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
      const known5 = expression && evaluate(expression, props);
      if (known5 && !known5.value) return { ...given, node: attribute.name, state: "hidden" };
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

// src/extract/code/menu-items.ts
import { ts as ts9 } from "./vendor/ts-morph.js";
var HANDLER2 = /^(onClick|onPress|onSelect|onPointerDown|onTap|action|handler|run|callback)$/;
var SAYS = /^(dispatch|emit|send|trigger|publish|post|postMessage|fire|notify|track|log)/;
var LABEL = /^(label|title|text|name|key|id|i18nKey|labelKey|translationKey|caption|tooltip|children|content|primary)$/;
function mayBeItem({ properties }) {
  return properties.some((one) => ts9.isPropertyAssignment(one) && HANDLER2.test(textOf(one.name)));
}
function itemControls(item, concepts, props) {
  const properties = item.properties.filter(ts9.isPropertyAssignment);
  const handler = properties.findLast((property) => HANDLER2.test(textOf(property.name)));
  if (!handler) return chosenElsewhere(properties, concepts);
  const isWord = typeof literalOf(unwrap(handler.initializer))?.value === "string";
  if (isWord && ts9.isCallExpression(item.parent) && SAYS.test(nameOf(item.parent.expression) ?? "")) return [];
  const labels = properties.flatMap(
    ({ name, initializer }) => LABEL.test(textOf(name)) ? stringsIn(initializer).map((text) => ({ text, at: name })) : []
  );
  return concepts.flatMap((concept) => {
    const label = labels.find(({ text }) => isLabelOf(text, concept));
    if (label === void 0 && !isHandlerOf(handler.initializer, concept)) return [];
    const state = isWord ? { state: "works" } : handlerState(handler.initializer, props);
    const node = state.state === "dead" ? state.from : label?.at ?? handler.name;
    const symbol = label?.text ?? textOf(handler.name);
    return [
      { concept: concept.id, node, symbol, state: state.state === "works" ? "works" : "does-nothing", isPressed: true }
    ];
  });
}
function chosenElsewhere(properties, concepts) {
  const labelled = properties.find(({ name }) => /^(label|title|text)$/.test(textOf(name)));
  const [first2] = properties;
  if (!labelled || !properties.some(({ name }) => /^(key|value|id)$/.test(textOf(name))) || !isOfMenu(first2.parent))
    return [];
  const isGrave = properties.some(
    ({ name, initializer }) => /^(danger|destructive|isDestructive)$/.test(textOf(name)) && initializer.kind === ts9.SyntaxKind.TrueKeyword
  );
  return concepts.flatMap((concept) => {
    const label = stringsIn(labelled.initializer).find(
      (text) => isLabelOf(text, concept) && (isGrave || namesAct(splitWords(text), concept))
    );
    return label === void 0 ? [] : [{ concept: concept.id, node: labelled.name, symbol: label, state: "works", isPressed: true }];
  });
}
function isOfMenu({ parent }) {
  if (!ts9.isArrayLiteralExpression(parent)) return false;
  const holder = parent.parent;
  const name = ts9.isPropertyAssignment(holder) || ts9.isVariableDeclaration(holder) ? textOf(holder.name) : ts9.isJsxExpression(holder) && ts9.isJsxAttribute(holder.parent) ? textOf(holder.parent.name) : "";
  return /(items|actions|options|menu|buttons)$/i.test(name);
}
function stringsIn(node) {
  const translated = translatedName(node);
  if (translated !== null) return [translated];
  if (ts9.isStringLiteralLike(node)) return [node.text];
  const strings = [];
  ts9.forEachChild(node, (child) => void strings.push(...stringsIn(child)));
  return strings;
}

// src/extract/code/controls-in-file.ts
import { ts as ts11 } from "./vendor/ts-morph.js";

// src/extract/code/vue/lost-events.ts
import { ts as ts10 } from "./vendor/ts-morph.js";
var TAGS = [ts10.SyntaxKind.JsxOpeningElement, ts10.SyntaxKind.JsxSelfClosingElement];
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
    (one) => ts10.isFunctionDeclaration(one) && (one.modifiers ?? []).some(({ kind }) => kind === ts10.SyntaxKind.DefaultKeyword)
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
var isNamed = (tag, name) => (ts10.isJsxOpeningElement(tag) || ts10.isJsxSelfClosingElement(tag)) && tag.tagName.getText() === name;

// src/extract/code/controls-in-file.ts
var showsReported = (tag) => enclosingNames(tag).some((name) => /^[A-Z]\w*Reports?$/.test(name) && !/Modal|Dialog|Form/.test(name));
function controlsIn(file, concept, subtree) {
  const found = /* @__PURE__ */ new Map();
  const add = ({ node, symbol, state }) => {
    if (state !== "hidden" && node.getSourceFile() === file.ast)
      found.set(node, { node, symbol, isDead: state === "does-nothing" });
  };
  for (const tag of file.tags) {
    if (isWithinUnlike(concept, file.path, tag)) continue;
    const own = elementControl(tag, concept, UNKNOWN_PROPS);
    const given = own ? null : propControl(tag, concept, UNKNOWN_PROPS);
    if (own) {
      add(own.state === "works" ? lostIn(tag, file, concept) ?? own : own);
      const label = own.node.getSourceFile() === file.ast ? labelApart(tag, own.node, concept) : null;
      if (label && !found.has(label))
        found.set(label, { node: label, symbol: own.symbol, isDead: false, isLabel: true });
    } else if (given?.state === "works") add(given);
    else if (given?.state === "does-nothing" && !showsReported(tag)) {
      const lost = subtree.ofElement(tag, file).controls.find((one) => one.concept === concept.id && one.isPressed && one.state === "does-nothing");
      if (lost) add(lost);
    }
  }
  for (const object of file.ofKind(ts11.SyntaxKind.ObjectLiteralExpression)) {
    if (isWithinUnlike(concept, file.path, object)) continue;
    for (const control of itemControls(object, [concept], UNKNOWN_PROPS)) add(control);
  }
  return [...found.values()];
}
function labelApart(tag, control, concept) {
  let label = null;
  const look = (node) => {
    if (label || ts11.isFunctionLike(node)) return;
    const text = ts11.isJsxText(node) ? node.text.trim() : ts11.isStringLiteralLike(node) ? node.text : "";
    if (text !== "" && isLabelOf(text, concept)) label = node;
    else ts11.forEachChild(node, look);
  };
  look(ts11.isJsxOpeningElement(tag) ? tag.parent : tag);
  return label && !isAtOneGlance(label, control) ? label : null;
}

// src/extract/code/graphql-inputs.ts
import { ts as ts12 } from "./vendor/ts-morph.js";
var INPUT = /\binput\s+(\w+)[^{}]{0,200}\{([^{}]*)\}/g;
var FIELD = /(?<=^|[\n,])([ \t]*)(\w+)\s*:\s*[[\]\w!]+\s*=\s*("(?:[^"\\\n]|\\.)*"|[\w.-]+)/g;
var COMMENT = /#[^\n]*/g;
var STRINGS = [ts12.SyntaxKind.NoSubstitutionTemplateLiteral, ts12.SyntaxKind.TemplateExpression];
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

// src/extract/code/guards.ts
import { ts as ts13 } from "./vendor/ts-morph.js";
var MAX_TEXT = 100;
function guardsAt(node, concept, guards) {
  if (!concept.isGuarded) return null;
  return distinct([...checksOfCallers(node, guards), ...checksInside(node, guards)].map(guardOf));
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
    (held) => "over" in held && held.over !== null && !mentions(node, held.over) ? [] : checksHeld(held, guards)
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
  return { at: placeOf(nameNode(ts13.isCallExpression(inner) ? inner.expression : inner) ?? inner), message };
}
var placeOf = (node) => linksOf(node).placeOf(node);
function mentions(node, list) {
  let statement = node;
  while (statement.parent && !ts13.isStatement(statement)) statement = statement.parent;
  const text = statement.getText();
  const says = (name, end) => new RegExp(`(?<![\\w$.])${literally(name)}(?!${end})`).test(text);
  const owner = list.slice(0, Math.max(list.lastIndexOf("."), 0));
  return says(list, "[\\w$]") || owner !== "" && owner !== "this" && says(owner, "[\\w$.?![]");
}
function oneLine(node) {
  const text = node.getText().replace(/\s+/g, " ").trim();
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}

// src/extract/code/menu-places.ts
import { ts as ts14 } from "./vendor/ts-morph.js";
var MENU = /^(menu|dropdown|actions|options|kebab|more|overflow)$/;
var WRITTEN = /^(nav|navigation|main|app|user|account|profile|settings|sidebar|header|footer|language|theme|own|my|editor|format|toolbar)$/;
var isBlank = (child) => ts14.isJsxText(child) && child.text.trim() === "";
function menuPlaces(file, controls, subtree) {
  return file.tags.flatMap((tag) => {
    const symbol = tag.tagName.getText();
    const words = splitWords(symbol);
    if (!/^[A-Z]|-/.test(symbol) || !MENU.test(words.at(-1) ?? "") || WRITTEN.test(words[0])) return [];
    if (ts14.isJsxOpeningElement(tag) && !tag.parent.children.every(isBlank)) return [];
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
import { ts as ts15 } from "./vendor/ts-morph.js";
function linksAt(node, file, resolve) {
  const within = [];
  let owner = null;
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    within.push(idOf(at));
    if (owner === null || /^([A-Z]|use[A-Z])/.test(declaredName(at) ?? "")) owner = idOf(at);
  }
  const called = calledAt(node);
  const callee = called && calleeOf(called);
  return { to: callee ? idOf(callee) : called && importedBy(called, file, resolve), owner, within };
}
function importedBy(called, file, resolve) {
  const binding = ts15.isIdentifier(called) ? file.imports.get(called.text) : void 0;
  const target = binding && resolve(file.path, binding.specifier);
  return target && target !== "package" ? `${target.path}#${binding.name}` : null;
}
var idOf = (node) => `${node.getSourceFile().fileName}:${node.pos}`;
function calledAt(node) {
  const tag = tagAround(node);
  if (tag) return ts15.isIdentifier(tag.tagName) && /^[A-Z]/.test(tag.tagName.text) ? tag.tagName : null;
  const isMember = ts15.isPropertyAccessExpression(node.parent) && node.parent.name === node;
  const callee = isMember ? node.parent : node;
  const isCalled = ts15.isCallExpression(callee.parent) && callee.parent.expression === callee;
  return isCalled ? callee : null;
}
function tagAround(node) {
  if (ts15.isJsxAttribute(node.parent) && node.parent.name === node) return node.parent.parent.parent;
  const { parent } = node;
  const isTag = ts15.isJsxOpeningElement(parent) || ts15.isJsxSelfClosingElement(parent);
  return isTag && parent.tagName === node ? parent : null;
}

// src/extract/code/operations.ts
import { ts as ts16 } from "./vendor/ts-morph.js";
function findOperations(file, concepts, guards, evidence, isLookAlike2 = () => false) {
  const sites = [];
  if (concepts.length === 0) return sites;
  for (const call of file.calls) {
    const name = nameOf(call.expression);
    const possible = name === null ? [] : concepts.filter((concept) => couldBeCallOf(concept, name, file));
    if (possible.length === 0 || ts16.isDecorator(call.parent) || routeAt(call) !== null) continue;
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
var HANDLERS = [ts16.SyntaxKind.CallExpression, ts16.SyntaxKind.MethodDeclaration];
function routesIn(file) {
  return file.ofKinds(HANDLERS).flatMap((node) => routeAt(node) ?? []);
}
function siteOfCall(concept, { call, head, file }, guards) {
  const names = chainOf(call.expression).filter((name) => name !== "this");
  return {
    concept,
    file,
    head,
    name: nameOf(call.expression) ?? "",
    receiver: receiverOf(call.expression),
    symbol: names.slice(-2).join("."),
    argument: firstString(call),
    guards: guardsAt(call, concept, guards),
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
    guards: guardsAt(lastOf(route.handler), concept, guards),
    carrier: null
  };
}
function lastOf(handler) {
  const body = isFunction(handler) ? handler.body : void 0;
  return (body && ts16.isBlock(body) ? body.statements.at(-1) : body) ?? handler;
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
var FAMILIES = [
  new Set("directmessage privatemessage chatmessage message conversation chat dm thread reply".split(" ")),
  new Set("comment reply".split(" ")),
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
      (one) => one !== inner && !speakers.has(one) && (isWithin(inner, one) && saysIt(one, inner) || isSameAgain(one, inner))
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
  const isBeside = again.content === "reply" && first2.content !== "reply" && isOneKind(first2.content, again.content);
  return isBeside && first2.node.getSourceFile() === again.node.getSourceFile() && [first2, again].every((one) => stateOf(one) === "lacks" && reportsOf(one).length === 0);
}
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
function isWithin({ node }, { element, parts }) {
  const isInElement = element !== null && element.getSourceFile() === node.getSourceFile() && element.pos <= node.pos && node.end <= element.end;
  if (isInElement) return true;
  for (let at = node; at; at = at.parent) if (parts.has(at)) return true;
  return false;
}

// src/extract/code/own-controls.ts
var ITEM = /^(post|feedpost|reel|tweet|toot|story|video|uservideo|shortvideo|photo|clip)$/;
var COMMENT2 = /^(comments?|repl(y|ies))$/;
var TALK = /^(directmessage|privatemessage|chatmessage|message|dm|conversation|chat)$/;
var SAID = /^(messages?|chats?|dms?|conversations?|rooms?)$/;
var PUBLISHED = /^(posts?|notes?|tweets?|toots?|status|story|video|comments?|article|embed)$/;
function withoutComments(offer, content, symbol) {
  if (TALK.test(content)) return without(offer, isOfPublished);
  const other = OTHERS[content];
  if (other && HOLDS_OTHERS.test(splitWords(symbol).at(-1) ?? "")) return offer;
  if (other) return without(offer, (names) => isFor(names, other.others, other.own));
  const last = splitWords(symbol).at(-1) ?? "";
  if (!ITEM.test(content) || HOLDS_MANY.test(last)) return offer;
  return without(offer, isOfComment);
}
var HOLDS_OTHERS = /^(feed|timeline|posts|comments|statuses|notes|messages)$/;
function without(offer, isOther) {
  const controls = offer.controls.filter(
    (control) => control.concept !== "report-entry-point" || !isOther(namesAround(control))
  );
  return controls.length === offer.controls.length ? offer : { ...offer, controls };
}
var namesAround = ({ symbol, node, through = [] }) => [symbol, ...enclosingNames(node).toReversed(), ...through].filter((name) => /^[A-Z]/.test(name));
function isFor(names, others, own) {
  for (const name of names) {
    const words = splitWords(name);
    if (words.some((word) => own.test(word))) return false;
    if (words.some((word) => others.test(word))) return true;
  }
  return false;
}
var isOfPublished = (names) => isFor(names, PUBLISHED, SAID);
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
var isOfComment = (names) => isFor(names, COMMENT2, ITEM);
var saysOfWhat = (name) => splitWords(name).some((word) => OF_WHAT.some((one) => one.test(word)));
var OF_WHAT = [PUBLISHED, SAID, COMMENT2, ITEM, ...Object.values(OTHERS).flatMap(({ others, own }) => [others, own])];

// src/extract/code/pushed.ts
import { ts as ts17 } from "./vendor/ts-morph.js";
function isPushedAway(call) {
  const { expression } = call;
  if (!ts17.isPropertyAccessExpression(expression) || !/^(push|unshift)$/.test(expression.name.text)) return false;
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
    if (ts17.isIdentifier(node) && node.text === name && !isProperty(node)) found.push(node);
  });
  return found;
}
var isProperty = (node) => ts17.isPropertyAccessExpression(node.parent) && node.parent.name === node || ts17.isPropertyAssignment(node.parent) && node.parent.name === node || ts17.isJsxAttribute(node.parent) && node.parent.name === node;
var isMade = ({ parent }) => ts17.isVariableDeclaration(parent) && parent.initializer !== void 0 && ts17.isArrayLiteralExpression(parent.initializer);
var isFilled = ({ parent }) => ts17.isPropertyAccessExpression(parent) && /^(push|unshift)$/.test(parent.name.text) && ts17.isCallExpression(parent.parent) && !ts17.isReturnStatement(parent.parent.parent);

// src/extract/code/shown-for-each.ts
import { ts as ts18 } from "./vendor/ts-morph.js";
var RENDERS = /^(render(Item|Row|Message|Comment|Post|Cell|Bubble|Entry|Element)?|item(Content|Renderer)?|rowRenderer|children|row|cell)$/;
var LOOPS = /^(map|flatMap|forEach|mapIndexed|toReversed)$/;
var EACH = /^(For|Index|Each|Repeat|VirtualList|List)$/;
function isShownForEach(tag) {
  for (let at = tag.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const { parent } = at;
    if (ts18.isCallExpression(parent) && LOOPS.test(nameOf(parent.expression) ?? "")) return true;
    if (!ts18.isJsxExpression(parent)) return isNamedRenderer(at);
    if (ts18.isJsxAttribute(parent.parent)) return RENDERS.test(textOf(parent.parent.name));
    return ts18.isJsxElement(parent.parent) && EACH.test(parent.parent.openingElement.tagName.getText());
  }
  return false;
}
function isNamedRenderer(node) {
  const { parent } = node;
  const holder = ts18.isCallExpression(parent) ? parent.parent : parent;
  const name = ts18.isVariableDeclaration(holder) || ts18.isPropertyDeclaration(holder) ? textOf(holder.name) : "";
  return /^(render\w+|itemContent|rowRenderer)$/.test(name);
}

// src/extract/code/doubts.ts
import { ts as ts19 } from "./vendor/ts-morph.js";
var MAX_WORDS = 6;
function withDoubts(offer, element, concepts) {
  const concept = missing(offer, concepts);
  if (!concept) return offer;
  for (const part of element ? [element, ...offer.parts] : offer.parts) {
    const gap = doubtIn(part, concept);
    if (gap) return { ...offer, gap: { ...gap, message: `${gap.message}, and no control was recognised there` } };
  }
  const around = element && isShownForEach(element) ? componentAround(element) : null;
  return around && !holdsControl(around, concept) ? withDoubtAround(offer, around, concept) : offer;
}
function withDoubtBesideTalk(offer, element, content, all) {
  const concept = TALK.test(content) ? missing(offer, all) : null;
  const around = concept && componentAround(element);
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
function componentAround(element) {
  for (let at = element.parent; at; at = at.parent) if (/^[A-Z]/.test(declaredName(at) ?? "")) return at;
  return null;
}
function holdsControl(part, concept) {
  let holds = false;
  eachNode(part, (node) => {
    if (ts19.isJsxOpeningElement(node) || ts19.isJsxSelfClosingElement(node))
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
    if (found || isType(node) || ts19.isCallExpression(node) && isPushedAway(node)) return;
    const said = saidBy(node);
    const words = said === null ? [] : splitWords(said);
    if (words.length <= MAX_WORDS && words.some((word) => acts.has(word)) && !hasAnyPhrase(words, concept.unlike.word))
      found = { node, message: `\`${said.trim()}\` stands in what is shown`, isDoubt: true };
    else ts19.forEachChild(node, look);
  };
  ts19.forEachChild(part, look);
  return found;
}
var isType = ({ parent }) => !!parent && (ts19.isTypeNode(parent) || ts19.isTypeElement(parent) || ts19.isImportSpecifier(parent));
function saidBy(node) {
  if (ts19.isIdentifier(node) || ts19.isStringLiteralLike(node)) return node.text;
  return ts19.isJsxText(node) && node.text.trim() !== "" ? node.text : null;
}

// src/extract/code/menus.ts
import { ts as ts20 } from "./vendor/ts-morph.js";
var isMenu = (name) => /^(menu|sheet)$/.test(splitWords(menuName(name)).at(-1) ?? "");
var menuName = (name) => /^use[A-Z]/.test(name) ? name.slice(3).replace(/(Data|Items|Groups|Entries)$/, "") : name;
var TRIGGERS = /\b(use(Trigger(Events)?|ContextMenu(Trigger|Events|Props)?)|bindContextMenu|getContextMenuProps)\s*\(/;
function menuElsewhere(attribute) {
  if (!ts20.isJsxSpreadAttribute(attribute) || !TRIGGERS.test(attribute.expression.getText())) return null;
  return { node: attribute, message: "the menu that is opened here could not be followed" };
}
var FUNCTIONS = [ts20.SyntaxKind.FunctionDeclaration, ts20.SyntaxKind.FunctionExpression, ts20.SyntaxKind.ArrowFunction];
var MIN_ITEMS = 3;
function menuHooks(file) {
  const hooks = [];
  let items = null;
  for (const node of file.ofKinds(FUNCTIONS)) {
    const name = declaredName(node);
    if (name === null || !/^use[A-Z]/.test(name) || !isMenu(name)) continue;
    items ??= file.ofKind(ts20.SyntaxKind.ObjectLiteralExpression).filter((object) => mayBeItem(object));
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
  cut: /* @__PURE__ */ new Set(),
  isTooDeep: false,
  deepest: 0
});
var offerOf = ({ controls, gap, parts }) => ({ controls, gap, parts });

// src/extract/code/offering.ts
import { ts as ts21 } from "./vendor/ts-morph.js";
var GIVES_JSX = /^(use[A-Z]|render[A-Z]|get\w*(Menu|Actions|Items|Options|Component|Element|Content|View|Row)|make[A-Z]|create\w*(Menu|Actions|Items))/;
function givesJsx({ expression }, file) {
  if (!ts21.isIdentifier(expression)) return null;
  const gives = GIVES_JSX.test(expression.text) || file.isBuiltByCalls && /^[a-z]/.test(expression.text);
  return gives ? expression.text : null;
}
var KINDS2 = [
  ts21.SyntaxKind.JsxOpeningElement,
  ts21.SyntaxKind.JsxSelfClosingElement,
  ts21.SyntaxKind.ObjectLiteralExpression,
  ts21.SyntaxKind.CallExpression
];
var known3 = /* @__PURE__ */ new WeakMap();
function mayOffer(node, file) {
  let starts = known3.get(file);
  if (!starts)
    known3.set(
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
  if (ts21.isObjectLiteralExpression(node)) return mayBeItem(node);
  return !ts21.isCallExpression(node) || givesJsx(node, file) !== null;
}
var RENDERS2 = /^(render[A-Z]\w*|item(Content|Template|Renderer)?|ItemContent|rowRenderer|cellRenderer|children|component)$/;
function renderedBy(attribute) {
  if (!ts21.isJsxAttribute(attribute) || !RENDERS2.test(attribute.name.getText())) return null;
  const { initializer } = attribute;
  const given = initializer && ts21.isJsxExpression(initializer) ? initializer.expression : void 0;
  return given && ts21.isIdentifier(given) ? given : null;
}

// src/extract/code/known-offers.ts
var MAX_KEPT = 40;
var switchedOff = (control) => ({ ...control, state: "hidden" });
function knownOffers(maxDepth) {
  const known5 = /* @__PURE__ */ new WeakMap();
  return {
    find(component2, hidden, props, { left, stack }) {
      const isSame = ({ hidden: was, asked, offer }) => offer.below.every((node) => stack.includes(node)) && (was === null || (was === hidden || hidden) && offer.cost <= left && stack.length + offer.height <= maxDepth && !stack.some((node) => offer.parts.has(node)) && asked.every(({ ask, answer }) => ask(props) === answer));
      const found = known5.get(component2)?.find(isSame);
      if (!found) return null;
      const isSwitchedOff = hidden && found.hidden === false;
      return isSwitchedOff ? { ...found.offer, controls: found.offer.controls.map(switchedOff) } : found.offer;
    },
    keep(component2, hidden, asked, offer) {
      const list = known5.get(component2) ?? [];
      if (list.length < MAX_KEPT) list.push({ hidden, asked, offer });
      known5.set(component2, list);
    }
  };
}

// src/extract/code/privileged.ts
import { ts as ts22 } from "./vendor/ts-morph.js";
var FEW = /^(adult|adults|moderator|moderators|mod|admin|admins|administrator|staff|superuser)$/;
var YOUNG = /^(minor|child|kid|teen|underage)$/;
var AGE = /^(age|years)$/;
var OF_AGE = 18;
function isForFew(test, outcome, depth = 3) {
  const inner = unwrap(test);
  if (ts22.isPrefixUnaryExpression(inner) && inner.operator === ts22.SyntaxKind.ExclamationToken)
    return isForFew(inner.operand, !outcome, depth);
  if (ts22.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    const sides = [inner.left, inner.right];
    if (operator === "&&" || operator === "||")
      return operator === "&&" === outcome ? sides.some((side) => isForFew(side, outcome, depth)) : sides.every((side) => isForFew(side, outcome, depth));
    return comparesAge(inner) && /^>=?$/.test(operator) === outcome;
  }
  const callee = ts22.isCallExpression(inner) ? inner.expression : inner;
  const words = splitWords(nameOf(callee) ?? "");
  if (words.some((word) => /^(not|non)$/.test(word))) return false;
  if (FEW.test(words.at(-1) ?? "")) return outcome;
  if (YOUNG.test(words.at(-1) ?? "") && words[0] === "is") return !outcome;
  const value = ts22.isIdentifier(inner) && depth > 0 ? valueOf(inner) : null;
  return value !== null && isForFew(value, outcome, depth - 1);
}
function comparesAge({ left, right }) {
  const limit = literalOf(right)?.value;
  const words = splitWords(nameOf(unwrap(left)) ?? "");
  return typeof limit === "number" && limit >= OF_AGE - 1 && limit < 100 && AGE.test(words.at(-1) ?? "");
}

// src/extract/code/subtree.ts
import { ts as ts23 } from "./vendor/ts-morph.js";
var WRITES = /^(form|composer|editor|input|textarea|settings)$/;
var seenThrough = (control, name) => control.concept === "report-entry-point" ? { ...control, through: [...control.through ?? [], name] } : control;
function endsClause({ statements }) {
  const last = statements.at(-1);
  const end = last && ts23.isBlock(last) ? last.statements.at(-1) : last;
  return !!end && (ts23.isBreakStatement(end) || leaves(end));
}
function subtreeReader(concepts, finder) {
  const add = (walk, at, control) => {
    if (control) walk.controls.push(at.hidden ? { ...control, state: "hidden" } : control);
  };
  const visit = (node, at, walk) => {
    if (!mayOffer(node, at.file)) return;
    if (ts23.isJsxElement(node)) {
      visitElement(node.openingElement, at, walk);
      for (const child of node.children) visit(child, at, walk);
    } else if (ts23.isJsxSelfClosingElement(node)) visitElement(node, at, walk);
    else if (ts23.isBlock(node)) visitStatements(node.statements, at, walk);
    else if (ts23.isSwitchStatement(node)) visitSwitch(node, at, walk);
    else if (ts23.isConditionalExpression(node)) visitBranches(node.condition, node.whenTrue, node.whenFalse, at, walk);
    else if (ts23.isIfStatement(node)) visitBranches(node.expression, node.thenStatement, node.elseStatement, at, walk);
    else if (ts23.isBinaryExpression(node) && node.operatorToken.kind === ts23.SyntaxKind.AmpersandAmpersandToken)
      visitBranches(node.left, node.right, void 0, at, walk);
    else if (ts23.isBinaryExpression(node) && node.operatorToken.kind === ts23.SyntaxKind.BarBarToken)
      visitBranches(node.left, void 0, node.right, at, walk);
    else if (!(ts23.isCallExpression(node) && isPushedAway(node))) {
      if (ts23.isObjectLiteralExpression(node))
        for (const control of itemControls(node, concepts, at.props)) add(walk, at, control);
      if (ts23.isCallExpression(node)) visitCall(node, at, walk);
      ts23.forEachChild(node, (child) => visit(child, at, walk));
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
    let [isTaken, isOver] = [false, false];
    const matches = caseBlock.clauses.some((clause) => ts23.isCaseClause(clause) && isCase(clause, known6, at));
    for (const clause of caseBlock.clauses) {
      isTaken ||= ts23.isCaseClause(clause) ? isCase(clause, known6, at) : !matches;
      const shown = !known6 || isTaken && !isOver;
      visitStatements(clause.statements, shown ? at : { ...at, hidden: true }, walk);
      if (isTaken && endsClause(clause)) isOver = true;
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
      if (!ts23.isIfStatement(statement)) continue;
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
    const isBuiltIn = ts23.isJsxNamespacedName(tag) || ts23.isIdentifier(tag) && /^[a-z]/.test(tag.text);
    if (!isBuiltIn) visitComponent(element, own, at, walk);
    for (const attribute of element.attributes.properties) {
      if (ts23.isJsxAttribute(attribute) && attribute.initializer) visit(attribute.initializer, at, walk);
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
    const found = ts23.isIdentifier(tag) ? findTag(tag, at) : "outside";
    const before = walk.controls.length;
    if (found !== null && found !== "outside" && !WRITES.test(splitWords(tag.getText()).at(-1) ?? ""))
      follow(found, propsOf(element, found, at.props), at.hidden, walk);
    const inside = walk.controls.splice(before);
    let isControl = false;
    for (const [index, concept] of concepts.entries()) {
      const given = own[index] ? null : propControl(element, concept, at.props);
      const controls = inside.filter((control) => control.concept === concept.id);
      const isLost2 = given?.state === "does-nothing" && controls.some((control) => control.state === "works");
      walk.controls.push(...controls.filter((control) => !isLost2 || control.state !== "works"));
      if (isLost2 || controls.length === 0) add(walk, at, given && { ...given, isPressed: isLost2 });
      isControl ||= given !== null || own[index] !== null;
    }
    if (found === null && !isControl && !isLeafName(splitWords(tag.getText())))
      walk.gap ??= { node: tag, message: `what ${tag.getText()} shows could not be followed` };
  };
  const findTag = (tag, at) => {
    const given = givenComponent(tag, at.props);
    if (!given) return findHere(tag.text, tag, at.file);
    const file = finder.fileOf(given);
    if (ts23.isStringLiteralLike(given) || given.kind === ts23.SyntaxKind.NullKeyword) return "outside";
    return file && ts23.isIdentifier(given) ? finder.find(given.text, given, file) : null;
  };
  const known5 = knownOffers(MAX_DEPTH);
  const follow = (component2, props, hidden, walk) => {
    const depth = walk.stack.length;
    if (walk.stack.includes(component2.node)) {
      walk.cut.add(component2.node);
      return;
    }
    const before = known5.find(component2.node, hidden, props, walk);
    if (before) {
      walk.left -= before.cost;
      walk.deepest = Math.max(walk.deepest, depth + before.height);
      for (const part of before.parts) walk.parts.add(part);
      for (const node of before.below) walk.cut.add(node);
      walk.controls.push(...before.controls);
      walk.gap ??= before.gap;
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
      cut: /* @__PURE__ */ new Set(),
      isTooDeep: false,
      deepest: depth + 1
    });
    const at = { file: component2.file, props: { ...props, asked: /* @__PURE__ */ new Map() }, hidden };
    if (ts23.isClassLike(component2.node)) component2.node.members.forEach((member) => visit(member, at, walk));
    else if (component2.node.body) visit(component2.node.body, at, walk);
    walk.stack.pop();
    const offer = {
      controls: saysOfWhat(component2.name) ? own.controls.map((one) => seenThrough(one, component2.name)) : own.controls,
      gap: own.gap,
      parts: own.parts,
      cost: leftBefore - walk.left,
      height: walk.deepest - depth
    };
    const asked = [...at.props.asked.values()];
    const isBarren = offer.controls.length === 0 && offer.gap === null && !asked.some((one) => one.isOfComponent);
    own.cut.delete(component2.node);
    const below = [...own.cut];
    if (isBarren && !own.isTooDeep) {
      known5.keep(component2.node, null, [], { ...offer, cost: 0, height: 0, below });
      walk.left = leftBefore;
    } else if (!own.isTooDeep) known5.keep(component2.node, hidden, asked, { ...offer, below });
    for (const node of below) outer.cut.add(node);
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
  const named2 = /* @__PURE__ */ new WeakMap();
  const findHere = (name, from, file) => {
    let found = named2.get(from);
    if (found === void 0) named2.set(from, found = finder.find(name, from, file));
    return found;
  };
  const visitCall = (call, at, walk) => {
    const name = givesJsx(call, at.file);
    const found = name === null ? null : findHere(name, call, at.file);
    if (found !== null && found !== "outside") follow(found, UNKNOWN_PROPS, at.hidden, walk);
  };
  return {
    ofElement(element, file) {
      const walk = startWalk();
      const node = ts23.isJsxOpeningElement(element) ? element.parent : element;
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

// src/extract/code/surface-look-alikes.ts
import { ts as ts24 } from "./vendor/ts-morph.js";
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
var TALK2 = /^(directmessage|privatemessage|chatmessage|message|chat|conversation|reply)$/;
var HOLDS = /^(message|content|text|body|data|payload|item|event|value|reply|model)$/i;
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
var isLookAlike = (content, component2, tag) => isFormMessage(content, component2, tag) || tag !== null && isEarlier(content, tag) || component2 !== null && isStep(component2.name) && isWritten(component2.node);
function isFormMessage(content, component2, tag) {
  if (content !== "message") return false;
  const given = tag ? tag.attributes.properties.flatMap((one) => ts24.isJsxAttribute(one) ? [textOf(one.name)] : []) : [];
  return [...given, ...component2 ? takenBy(component2.node) : []].some((name) => hasAnyPhrase(splitWords(name), TELLS));
}
function takenBy(component2) {
  const first2 = isFunction(component2) ? component2.parameters[0]?.name : void 0;
  if (!first2 || !ts24.isObjectBindingPattern(first2)) return [];
  return first2.elements.map((one) => textOf(one.propertyName ?? one.name));
}
function isEarlier(content, tag) {
  if (!TALK2.test(content)) return false;
  return tag.attributes.properties.some((one) => {
    if (!ts24.isJsxAttribute(one) || !HOLDS.test(textOf(one.name).replace(/^.*[.:]/, ""))) return false;
    const value = one.initializer && ts24.isJsxExpression(one.initializer) ? one.initializer.expression : void 0;
    return value !== void 0 && namesOf(value).some((name) => hasAnyPhrase(splitWords(name), EARLIER));
  });
}
function namesOf(value) {
  const inner = unwrap(value);
  return ts24.isBinaryExpression(inner) ? namesOf(inner.left) : chainOf(inner);
}
var isStep = (name) => /^(screen|page|step|view|panel|pane|section|box|sheet)$/.test(splitWords(name).at(-1) ?? "");
function isWritten(component2) {
  if (!isFunction(component2)) return false;
  let hasField = false;
  let isMany = false;
  let shows = false;
  let isSent = false;
  eachNode(component2, (node) => {
    if (ts24.isJsxOpeningElement(node) || ts24.isJsxSelfClosingElement(node)) {
      const words = splitWords(node.tagName.getText());
      const isField = hasAnyPhrase(words.slice(-2), INPUT2);
      hasField ||= isField;
      shows ||= !isField && hasAnyPhrase(words, SHOWS);
    }
    if (ts24.isCallExpression(node)) {
      const name = nameOf(node.expression) ?? "";
      isMany ||= ts24.isPropertyAccessExpression(node.expression) && /^(map|flatMap|forEach)$/.test(name);
      isSent ||= SENDS.test(name);
    }
    if (ts24.isJsxAttribute(node)) isMany ||= /^(renderItem|itemContent|data|items)$/.test(textOf(node.name));
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

// src/extract/code/shown-content.ts
import { ts as ts25 } from "./vendor/ts-morph.js";
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
    if (ts25.isIdentifier(node) && node.parent && !ts25.isImportSpecifier(node.parent))
      shows ||= hasAnyPhrase(splitWords(node.text), phrases);
    if (ts25.isJsxSpreadAttribute(node)) chosen.push(node.parent.parent);
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
    if (!ts25.isJsxAttribute(one) || splitWords(textOf(one.name)).join("") !== content) return false;
    const value = one.initializer && ts25.isJsxExpression(one.initializer) ? one.initializer.expression : void 0;
    return value !== void 0 && !ts25.isStringLiteralLike(unwrap(value)) && !ts25.isCallExpression(unwrap(value));
  });
}
function holdsItem({ parts }, match, concept, finder) {
  for (const part of parts) {
    const name = isFunction(part) || ts25.isClassLike(part) ? declaredName(part) : null;
    const inner = name === null ? null : matchName(name, concept);
    if (!inner || !isOneKind(inner.content, match.content)) continue;
    const file = finder.fileOf(part);
    if (file && showsContent(inner, concept, { ...component(file, name, part) }, null, finder))
      return true;
  }
  return false;
}

// src/extract/code/shown-given.ts
import { ts as ts26 } from "./vendor/ts-morph.js";
var CONTENT = /^(message|chatmessage|comment|reply|post|tweet|toot|reel)$/;
var PART = /^(reactions?|actions?|buttons?|menu|toolbar|header|footer|meta|metadata|stats|date|time|attachments?|embeds?|votes?|likes?|controls|draggable|sortable|option|marker|preview|divider|separator)$/;
function matchGiven(tag, concept) {
  const name = tag.tagName.getText();
  const words = splitWords(name);
  if (!/^[A-Z][\w$]*$/.test(name) || hasAnyPhrase(words, concept.unlike.word) || PART.test(words.at(-1))) return null;
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
  let hands = false;
  eachNode(node, (one) => {
    if (hands || !ts26.isJsxAttribute(one) || splitWords(textOf(one.name)).join("") !== content) return;
    hands = matchName(one.parent.parent.tagName.getText(), concept)?.content === content;
  });
  return hands;
}
function itemOf(attribute) {
  if (!ts26.isJsxAttribute(attribute) || !attribute.initializer || !ts26.isJsxExpression(attribute.initializer))
    return null;
  const value = attribute.initializer.expression;
  const [root] = value ? chainOf(value) : [];
  return value && root !== void 0 && !ts26.isCallExpression(value) ? { name: textOf(attribute.name), value: value.getText(), root } : null;
}
function callbackAround(tag) {
  for (let at = tag.parent; at; at = at.parent) if (isFunction(at)) return at;
  return null;
}
function isItemOf(callback, root) {
  let isOwn = false;
  const look = (node) => {
    if ((ts26.isParameter(node) || ts26.isVariableDeclaration(node) || ts26.isBindingElement(node)) && node.name)
      isOwn ||= ts26.isIdentifier(node.name) && node.name.text === root;
  };
  eachNode(callback, look);
  return isOwn;
}
function isGivenOnce(callback, { name, value }) {
  let times = 0;
  eachNode(callback, (node) => {
    if (!ts26.isJsxAttribute(node) || !/^[A-Z]/.test(node.parent.parent.tagName.getText())) return;
    const other = itemOf(node);
    if (other?.value === value && other.name === name) times++;
  });
  return times === 1;
}

// src/extract/code/surfaces.ts
import { ts as ts27 } from "./vendor/ts-morph.js";
function findSurfaces(files, concept, readers) {
  const { slice } = readers;
  const rendered = /* @__PURE__ */ new Set();
  for (const file of files) for (const tag of file.tags) if (!showsOneself(tag)) rendered.add(tag.tagName.getText());
  return outermost([
    ...files.flatMap((file) => slice.attempt(file.path, () => shownIn(file, concept, readers))),
    ...files.flatMap((file) => slice.attempt(file.path, () => declaredIn(file, concept, readers, rendered)))
  ]);
}
function shownIn(file, concept, readers) {
  const sites = [];
  if (isOwnPart(file.path)) return sites;
  for (const node of file.tags) {
    const symbol = node.tagName.getText();
    const named2 = isMenu(symbol) ? null : matchName(symbol, concept);
    const match = named2 ?? (isShownForEach(node) ? matchGiven(node, concept) : null);
    if (!match || isWithinUnlike(concept, file.path, node)) continue;
    const isEach = isShownForEach(node);
    if (!isEach && !isGivenOne(node, match, isEach) && isPartOfOne(node, match, concept)) continue;
    if (showsOneself(node) || isPlaceholder(node) || isQueue(match, file)) continue;
    const found = readers.finder.find(symbol, node, file);
    const own = found === "outside" ? null : found;
    if (isOwnProfile(match.content, own && own.node) || isWithMachine(match, own?.file ?? file)) continue;
    if (isLookAlike(match.content, own, node)) continue;
    if (!named2 && !(own && (showsContent(match, concept, own, null, readers.finder) || handsOn(own, match, concept))))
      continue;
    const shows = showsContent(match, concept, own, node, readers.finder) || isGivenOne(node, match, isEach);
    const whole = shows || own ? withSiblings(readers, concept, node, file) : null;
    const inside = whole && withoutComments(whole, match.content, symbol);
    const offer = inside && withDoubtBesideTalk(inside, node, match.content, readers.controls);
    if (!offer || !(shows || holdsItem(offer, match, concept, readers.finder))) continue;
    const isSomebodys = isGivenOne(node, match, isEach) || showsWhose(match, concept, own, node, readers.finder);
    const around = enclosingNames(node);
    const element = ts27.isJsxOpeningElement(node) ? node.parent : node;
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
function declaredIn(file, concept, readers, rendered) {
  const sites = [];
  if (isOwnPart(file.path)) return sites;
  for (const own of [...componentsOf(file), ...menuHooks(file)]) {
    const isJudged = rendered.has(own.name) && !isMenu(own.name);
    const match = isJudged ? null : matchName(menuName(own.name), concept);
    if (!match || isWithinUnlike(concept, file.path, own.node) || isQueue(match, file)) continue;
    if (isOwnProfile(match.content, own.node) || isWithMachine(match, file)) continue;
    if (isLookAlike(match.content, own, null)) continue;
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
var isPlaceholder = (tag) => tag.attributes.properties.some(
  (one) => ts27.isJsxAttribute(one) && !one.initializer && /^(is|show)?(skeleton|placeholder|ghost|loading)$/i.test(textOf(one.name))
);
var isOwnPart = (path) => /(^|\/)(onboarding|landing|landing-page|marketing|testimonials|moderators?|settings|preferences|news|news-\w+|changelogs?|announcements?)\//i.test(
  path
);
var isWithMachine = ({ pattern, content }, file) => (pattern.needs.some((one) => one === "talk-people" || one === "chat-author") || content === "chatmessage") && isAboutMachines(file);
var isQueue = ({ content }, { indexed }) => content === "review" && ["approv", "reject"].every((stem) => [...indexed.tokens].some((one) => one.startsWith(stem)));
function isPartOfOne(node, { content }, concept) {
  return enclosingNames(node).some((name) => /^[A-Z]/.test(name) && matchName(name, concept)?.content === content);
}
function withSiblings({ subtree, controls }, concept, element, file) {
  const offer = subtree.ofElement(element, file);
  const own = ts27.isJsxOpeningElement(element) ? element.parent : element;
  let around = own.parent;
  while (ts27.isParenthesizedExpression(around) || ts27.isJsxExpression(around) || ts27.isBinaryExpression(around))
    around = around.parent;
  if (!ts27.isJsxElement(around) && !ts27.isJsxFragment(around)) return offer;
  const beside2 = [];
  let isShared = false;
  eachNode(around, (node) => {
    if (!ts27.isJsxOpeningElement(node) && !ts27.isJsxSelfClosingElement(node)) return;
    if (node.pos >= own.pos && node.end <= own.end) return;
    if (matchName(node.tagName.getText(), concept)) isShared = true;
    beside2.push(...controls.flatMap((control) => elementControl(node, control, UNKNOWN_PROPS) ?? []));
  });
  return isShared ? offer : { ...offer, controls: [...offer.controls, ...beside2] };
}
var MARKUP = [ts27.SyntaxKind.JsxElement, ts27.SyntaxKind.JsxSelfClosingElement, ts27.SyntaxKind.JsxFragment];
var COMPONENTS = [
  ts27.SyntaxKind.FunctionDeclaration,
  ts27.SyntaxKind.FunctionExpression,
  ts27.SyntaxKind.ArrowFunction,
  ts27.SyntaxKind.ClassDeclaration,
  ts27.SyntaxKind.ClassExpression
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
    if ((ts27.isVariableDeclaration(at) || ts27.isPropertyAssignment(at)) && textOf(at.name) === name) return at.name;
  }
  return node;
}

// src/extract/code/spoken/action-menus.ts
import { ts as ts29 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/component-around.ts
import { ts as ts28 } from "./vendor/ts-morph.js";
var WRITES2 = /^(form|forms|composer|compose|editor|edit|editable|create|new|draft|input|textarea|field|settings|setting|preferences|email|mail|error|errors|toast|alert|agent|agents|bot|assistant|ai|forward|export|exporter|admin|moderation|moderator|mod|report|reports|reported|delete|confirm|skeleton|placeholder|onboarding|commit|demo|blog|news|announcement|announcements|whats|docs|doc|product|lesson|course|changelog|release|job|faq|testimonial|invoice|order|cart|button|btn|icon|tooltip|meta|head|seo|helmet|json|ld|opengraph|og|system|tag|tags|avatar|image|img|title|helmet|option|select|label|provider|context|i18n|trans|translation|time|timestamp|date|count|counter|badge|link|share|copy)$/;
function componentAround2(node, file, isAny = false) {
  let outer = null;
  for (let at = node.parent; at && !ts28.isSourceFile(at); at = at.parent) {
    if (!isFunction(at) && !ts28.isClassLike(at)) continue;
    const name = declaredName(at);
    if (name === null || ts28.isConstructorDeclaration(at) || ts28.isAccessor(at)) continue;
    const own = { ...component(file, name, at), hasHiddenProps: true };
    if (splitWords(name).some((word) => WRITES2.test(word) && !PLAIN.test(word))) return null;
    if (isOwnPreview(name)) return null;
    if (/^[_$]*[A-Z]/.test(name)) return own;
    outer = isAny && outer ? outer : own;
  }
  return isAny || file.isBuiltByCalls || file.path.endsWith(".vue") || outer?.node.kind === ts28.SyntaxKind.FunctionDeclaration ? outer : null;
}
var PLAIN = /^(link|title|label|image|tag|tags|new|context|meta|share|copy|count|date|time|icon|badge|avatar|option|alert|button)$/;
function isOwnPreview(name) {
  const words = splitWords(name);
  return words.at(-1) === "preview" && !words.some((word) => OF_OTHERS.test(word));
}
var OF_OTHERS = /^(reply|replied|quote|quoted|thread|latest|last|account|user|profile|group|channel|conversation|room|chat|link|parent|referenced|member)$/;

// src/extract/code/spoken/action-menus.ts
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
var TALK3 = "conversation";
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
    return isEverybodys || content === TALK3 && acts.size > 0 ? [{ component: component2, content }] : [];
  });
}
var DONE = /^(share|copy|delete|edit|forward|report|context|option|link)$/;
function contentOf({ node }) {
  const names = ts29.isClassLike(node) ? [] : node.parameters.flatMap(
    ({ name }) => ts29.isObjectBindingPattern(name) ? name.elements.map((one) => textOf(one.propertyName ?? one.name)) : [textOf(name)]
  );
  for (const name of names) {
    const words = splitWords(name);
    if (words.length > 2 || /^(on|can|is|has|show|handle|set)$/.test(words[0])) continue;
    const found = CONTENTS.find(([known5]) => known5.test(words.at(-1)));
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
    if (ts29.isJsxOpeningElement(node) || ts29.isJsxSelfClosingElement(node)) add(node.tagName.getText());
    else if (ts29.isJsxAttribute(node) && /^on[A-Z]/.test(textOf(node.name)) && node.initializer)
      add(node.initializer.getText().slice(1, -1));
    else if (ts29.isPropertyAssignment(node) && /^(onClick|onPress|onSelect|action|handler|label|title|text)$/.test(textOf(node.name)))
      add(node.initializer.getText());
    else if (ts29.isJsxText(node) || ts29.isStringLiteralLike(node)) add(node.text);
  });
  return acts;
}

// src/extract/code/spoken/shown-at.ts
var MAX_FILES = 12;
var known4 = /* @__PURE__ */ new WeakMap();
function shownAt(own, readers) {
  let found = known4.get(own.node);
  if (!found) known4.set(own.node, found = [...find(own, readers)]);
  return found;
}
function* find(own, { slice, finder }) {
  const dashed = splitWords(own.name).join("-");
  const text = new RegExp(`<(?:${literally(own.name)}|${literally(dashed)})(?![\\w-])`);
  for (const one of linksOf(own.node)?.lookFor(own.name, text, MAX_FILES) ?? []) {
    const file = slice.parse(one.indexed.path);
    for (const tag of file?.tags ?? []) {
      if (tag.tagName.getText() !== own.name) continue;
      const target = finder.find(own.name, tag, file);
      if (target !== null && target !== "outside" && target.node === own.node) yield { tag, file };
    }
  }
}

// src/extract/code/spoken/around.ts
var MAX_LEVELS = 4;
var MAX_COMPONENTS2 = 14;
var reports = ({ controls }) => controls.filter(({ concept, state }) => concept === "report-entry-point" && state === "works");
function reportsAround(start, content, readers) {
  const { subtree } = readers;
  let level = [start];
  const seen = /* @__PURE__ */ new Set([start.node]);
  let isEach = false;
  for (let depth = 0; depth < MAX_LEVELS && level.length > 0; depth++) {
    const next = [];
    const offers2 = [];
    for (const own of level) {
      for (const { tag, file } of shownAt(own, readers)) {
        const around = componentAround2(tag, file);
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
    if (open2) return { controls: [], gap: open2.offer.gap };
    isEach ||= offers2.some((one) => one.isMany);
    level = next;
  }
  return { controls: [], gap: null };
}

// src/extract/code/spoken/places.ts
import { ts as ts33 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/by-item.ts
import { ts as ts31 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/whose.ts
import { ts as ts30 } from "./vendor/ts-morph.js";
var DEPTH = 12;
function saidIn(expression, depth = DEPTH) {
  const inner = unwrap(expression);
  if (depth === 0) return null;
  if (ts30.isPropertyAccessExpression(inner)) {
    const own = ofMember(inner.name.text, namesOf2(inner.expression, depth - 1));
    return own ?? (LENGTH.test(inner.name.text) ? null : saidIn(inner.expression, depth - 1));
  }
  if (ts30.isIdentifier(inner)) return ofName(inner, depth);
  if (ts30.isCallExpression(inner)) return inCall(inner, depth);
  if (ts30.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.kind;
    if (operator === ts30.SyntaxKind.AmpersandAmpersandToken) return saidIn(inner.right, depth - 1);
    const isEither = operator === ts30.SyntaxKind.BarBarToken || operator === ts30.SyntaxKind.QuestionQuestionToken || operator === ts30.SyntaxKind.PlusToken;
    return isEither ? saidIn(inner.left, depth - 1) ?? saidIn(inner.right, depth - 1) : null;
  }
  if (ts30.isConditionalExpression(inner)) return saidIn(inner.whenTrue, depth - 1) ?? saidIn(inner.whenFalse, depth - 1);
  if (ts30.isTemplateExpression(inner)) return first(inner.templateSpans, (span) => saidIn(span.expression, depth - 1));
  if (ts30.isElementAccessExpression(inner) && !ts30.isStringLiteralLike(inner.argumentExpression))
    return saidIn(inner.expression, depth - 1);
  return null;
}
var LENGTH = /^(length|id|_id|size|type|count|url|src|href|key|name|createdAt|date|time|avatar|path|slug)$/;
var NO_TEXT = /^(includes|startsWith|endsWith|test|match|indexOf|some|every|has|is[A-Z]\w*|can[A-Z]\w*|should[A-Z]\w*|on[A-Z]\w*|handle\w*|t|\$t|i18n|tx|translate|gettext|formatMessage|log|warn|error|navigate|push|set[A-Z]\w*|fetch\w*|use[A-Z]\w*|filter|find|findIndex|Number|parseInt|Boolean|encodeURIComponent|getUrl\w*|link|cn|cx|clsx|classNames|render\w+|get\w*(Id|Url|Link|Name|Date|Key|Path|Color|Count))$/;
function inCall(call, depth) {
  const name = nameOf(call.expression) ?? "";
  if (/^useMemo$/.test(name)) {
    const [made] = call.arguments;
    return made && isFunction(made) && made.body ? returned(made.body, depth) : null;
  }
  if (NO_TEXT.test(name)) return null;
  const callee = unwrap(call.expression);
  const before = ts30.isPropertyAccessExpression(callee) ? saidIn(callee.expression, depth - 1) : null;
  return before ?? (call.arguments.length <= 4 ? first(call.arguments, (one) => isFunction(one) ? null : saidIn(one, depth - 1)) : null);
}
function returned(body, depth) {
  if (!ts30.isBlock(body)) return saidIn(body, depth - 1);
  const last = body.statements.at(-1);
  return last && ts30.isReturnStatement(last) && last.expression ? saidIn(last.expression, depth - 1) : null;
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
  if (ts30.isBindingElement(declaration)) {
    const member = textOf(declaration.propertyName ?? declaration.name);
    return ofMember(member, namesBehind(declaration, depth));
  }
  return ts30.isVariableDeclaration(declaration) && declaration.initializer && ts30.isIdentifier(declaration.name) ? saidIn(declaration.initializer, depth - 1) : null;
}
function namesBehind(element, depth) {
  const holder = element.parent.parent;
  if (ts30.isBindingElement(holder)) {
    const name = textOf(holder.propertyName ?? holder.name);
    return [...namesBehind(holder, depth), name];
  }
  if (ts30.isVariableDeclaration(holder)) return holder.initializer ? namesOf2(holder.initializer, depth - 1) : [];
  return namesGiven(holder, depth);
}
function namesOf2(expression, depth = DEPTH) {
  const inner = unwrap(expression);
  if (depth <= 0) return [];
  if (inner.kind === ts30.SyntaxKind.ThisKeyword) return ["this"];
  if (ts30.isPropertyAccessExpression(inner)) return [...namesOf2(inner.expression, depth - 1), inner.name.text];
  if (ts30.isElementAccessExpression(inner)) {
    const key = inner.argumentExpression;
    return [...namesOf2(inner.expression, depth - 1), ...ts30.isStringLiteralLike(key) ? [key.text] : []];
  }
  if (ts30.isCallExpression(inner)) {
    const callee = unwrap(inner.expression);
    const given = inner.arguments.find((one) => !isFunction(one) && !ts30.isLiteralExpression(one));
    if (given) return namesOf2(given, depth - 1);
    return ts30.isPropertyAccessExpression(callee) ? namesOf2(callee.expression, depth - 1) : namesOf2(callee, depth - 1);
  }
  if (ts30.isBinaryExpression(inner) || ts30.isConditionalExpression(inner))
    return namesOf2(ts30.isBinaryExpression(inner) ? inner.left : inner.whenTrue, depth - 1);
  if (!ts30.isIdentifier(inner)) return [];
  const from = kindsNamed(inner.text).length > 0 ? [] : namesFrom(inner, depth);
  return from.length > 0 ? from : [inner.text];
}
function namesFrom(name, depth) {
  const declaration = declarationOf(name.text, name);
  if (!declaration) return [];
  if (ts30.isParameter(declaration)) return namesGiven(declaration, depth);
  if (ts30.isBindingElement(declaration)) {
    const own = declaration.propertyName ? [textOf(declaration.propertyName)] : [];
    return [...namesBehind(declaration, depth), ...own];
  }
  return ts30.isVariableDeclaration(declaration) && declaration.initializer ? namesOf2(declaration.initializer, depth - 1) : [];
}
var LOOPS2 = /^(map|flatMap|forEach|filter|mapIndexed)$/;
var ITEMS = /^(data|items|each|of|in|source|list|rows|for)$/;
function namesGiven(holder, depth) {
  if (!ts30.isParameter(holder)) return [];
  const typed = holder.type && ts30.isTypeReferenceNode(holder.type) ? [nameOfType(holder.type)] : [];
  const { parent } = holder;
  if (!isFunction(parent) || parent.parameters[0] !== holder) return typed.filter(isTypeOfItem);
  const call = parent.parent;
  if (ts30.isCallExpression(call) && ts30.isPropertyAccessExpression(call.expression) && LOOPS2.test(call.expression.name.text))
    return [...namesOf2(call.expression.expression, depth - 1), ...typed.filter(isTypeOfItem)];
  const tag = tagAround2(parent);
  const list = tag?.attributes.properties.find((one) => ts30.isJsxAttribute(one) && ITEMS.test(textOf(one.name)));
  const given = list && ts30.isJsxAttribute(list) && list.initializer && ts30.isJsxExpression(list.initializer) ? list.initializer.expression : void 0;
  return [...given ? namesOf2(given, depth - 1) : [], ...typed.filter(isTypeOfItem)];
}
var nameOfType = ({ typeName }) => ts30.isIdentifier(typeName) ? typeName.text : typeName.right.text;
var isTypeOfItem = (name) => !/(Props|State|Options|Args|Params|Context|Config)$/.test(name);
function tagAround2(callback) {
  const holder = callback.parent;
  if (!ts30.isJsxExpression(holder)) return null;
  if (ts30.isJsxAttribute(holder.parent)) return holder.parent.parent.parent;
  return ts30.isJsxElement(holder.parent) ? holder.parent.openingElement : null;
}

// src/extract/code/spoken/by-item.ts
var WORDS = /^(text|body|content|message|msg|comment|caption)$/;
var WHOSE = /^(author|sender|user|username|nickname|nick|from|by|displayname|avatar|uid|senderid|userid|authorid|player|playerid|handle|pubkey|name)$/;
var TALK4 = /^(chat|chats|message|messages|msg|conversation|dm|inbox)$/;
function kindByItem(expression) {
  const inner = unwrap(expression);
  if (!ts31.isPropertyAccessExpression(inner) || !ts31.isIdentifier(inner.expression)) return null;
  const member = memberWord(inner.name.text);
  if (!WORDS.test(member) || !isShownForEach(inner)) return null;
  const root = inner.expression.text;
  const callback = callbackOf(inner, root);
  if (!callback || !namesWhose(callback, root)) return null;
  const words = enclosingNames(inner).flatMap((name) => /^[A-Z]/.test(name) ? splitWords(name) : []);
  const names = words.length > 0 ? words : splitWords(declaredName(callback) ?? "");
  if (names.some((word) => TALK4.test(word))) return named("message");
  if (names.some((word) => /^(comments?|repl(y|ies))$/.test(word))) return named("comment");
  if (names.some((word) => /^reviews?$/.test(word))) return named("review");
  return null;
}
var named = (content) => KINDS.find((one) => one.content === content);
function callbackOf(node, root) {
  for (let at = node.parent; at; at = at.parent)
    if (isFunction(at) && at.parameters.some(({ name }) => ts31.isIdentifier(name) && name.text === root)) return at;
  return null;
}
function namesWhose(callback, root) {
  let names = false;
  eachNode(callback, (node) => {
    if (!ts31.isPropertyAccessExpression(node) || !ts31.isIdentifier(node.expression) || node.expression.text !== root)
      return;
    names ||= splitWords(node.name.text).some((word) => WHOSE.test(word));
  });
  return names;
}
var LAID = /^(item|card|row|cell|detail|details|view|body|content|contents|bubble|box|header|tile|entry|info|section|panel|list|component|element|block)$/;
var OWN_WORDS = /^(text|body|content|contents|html|caption|bio|biography|comment|message|description|about)$/;
function kindByComponent(expression) {
  const inner = unwrap(expression);
  const member = memberOf2(inner);
  if (member === null || !OWN_WORDS.test(member)) return null;
  const name = enclosingNames(inner).findLast((one) => /^[A-Z]/.test(one));
  if (name === void 0) return null;
  const words = [...splitWords(name)];
  while (words.length > 1 && LAID.test(words.at(-1))) words.pop();
  return kindsNamed(words.join(" ")).find(({ members }) => members.test(member)) ?? null;
}
function memberOf2(inner) {
  if (!ts31.isPropertyAccessExpression(inner)) return null;
  const chain = namesOf2(inner.expression);
  return chain.length > 0 && chain.every(isNeutral) ? memberWord(inner.name.text) : null;
}

// src/extract/code/spoken/in-strings.ts
import { ts as ts32 } from "./vendor/ts-morph.js";
var KINDS3 = [ts32.SyntaxKind.TemplateExpression, ts32.SyntaxKind.BinaryExpression, ts32.SyntaxKind.CallExpression];
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
  if (ts32.isTemplateExpression(node)) return ts32.isTaggedTemplateExpression(node.parent) ? [] : inMarkup(node);
  if (ts32.isBinaryExpression(node)) {
    const { left, operatorToken, right } = node;
    const isSet = operatorToken.kind === ts32.SyntaxKind.EqualsToken && ts32.isPropertyAccessExpression(left);
    if (isSet && /^(innerHTML|textContent|innerText)$/.test(left.name.text)) return [right];
    const before = unwrap(left);
    const text = ts32.isBinaryExpression(before) ? unwrap(before.right) : before;
    const isAdded = operatorToken.kind === ts32.SyntaxKind.PlusToken && ts32.isStringLiteralLike(text) && endsInElement(text.text);
    return isAdded ? [right] : [];
  }
  if (!ts32.isCallExpression(node) || !ts32.isPropertyAccessExpression(node.expression)) return [];
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
var READER = /(markdown|markup|rich|html|text|viewer|reader|content|linkif\w*|parser?d?|body|paragraph|formatted|prose)$/i;
var PIECE2 = /^(header|body|content|contents|text|tile|item|card|row|bubble|quote|embed|entry|cell|line|view|renderer|markdown|details|detail|warning|preview|info|message|post|comment|note|article|thread|summary|excerpt|caption|blurb|message item)$/;
var HANDED = /^(message|msg|comment|reply|post|note|status|tweet|toot|event|mx ?event|quote|review|story|post ?view|comment ?view)$/;
var NO_PIECE = /^(emoji|emojis|reaction|reactions|action|actions|like|likes|dislike|menu|redacted|failure|deleted|removed|fallback|hidden|hide|pin|unpin|mark|forward|bookmark|save|created|url|metadata|date|stats|vote|votes|button|header ?menu|suppress|add|remove|report|delete|debug|sell|buy|summary|locked|blocked|unavailable|missing|expired|export|exporter)$/;
function placesIn(file, concept) {
  if (!maySpeak(file.indexed) || isOwnWork(file.path) || isAboutMachines(file)) return [];
  const found = [];
  const tokens = file.indexed.tokens;
  const namesPeople = [...tokens].some((word) => PEOPLE.test(word));
  const isReported = tokens.has("report") || tokens.has("reported");
  const add = (node, symbol, kinds, isInString = false) => {
    const kind = kinds.find(
      (one) => (!one.needsPeople || namesPeople || isReported && one.content !== "message") && (!isEvent(one) || hasEvents(tokens)) && (one.content !== "status" || hasStatuses(tokens))
    );
    const around = kind && !isWithinUnlike(concept, file.path, node) ? componentAround2(node, file, isInString) : null;
    if (kind && around) found.push({ node, symbol, kind, component: around, isInString });
  };
  for (const tag of file.tags) {
    const name = tag.tagName.getText();
    const words = splitWords(name);
    if (words.some((word) => WRITES2.test(word))) continue;
    const isNative = /^[a-z]/.test(name) && !name.includes(".");
    for (const one of tag.attributes.properties) {
      if (!ts33.isJsxAttribute(one) || !one.initializer || !ts33.isJsxExpression(one.initializer)) continue;
      const value = htmlOf(one.initializer.expression);
      if (!value) continue;
      const attribute = textOf(one.name);
      if (ATTRIBUTE.test(attribute) && (!isNative || attribute.endsWith("HTML")) && (!VAGUE.test(attribute) || READER.test(name))) {
        const kind = kindOfValue(value);
        if (kind && !isMine(value)) add(tag.tagName, name, [kind]);
      }
      if (!isNative && HANDED.test(splitWords(attribute).join(" ")) && isWhole(value) && isPiece(words, attribute))
        add(tag.tagName, name, handed(attribute, value));
      if (!isNative && MANY.test(attribute) && isWhole(value) && LISTS.test(words.at(-1) ?? "") && !isUnsaid(words.slice(0, -1).join(" ")))
        add(tag.tagName, name, handed(attribute, value));
    }
    if (ts33.isJsxOpeningElement(tag) && !/^(title|option|textarea|style|script|button|label|code)$/.test(name))
      for (const child of tag.parent.children) addShown(child, isNative ? null : tag, add);
  }
  for (const { node, kind } of shownInStrings(file)) add(node, node.getText().slice(0, 60), [kind], true);
  return found.filter((one, index) => found.findIndex((other) => other.node === one.node) === index);
}
var kindOfValue = (value) => saidIn(value)?.kind ?? kindByItem(value) ?? kindByComponent(value);
function addShown(child, reader, add) {
  if (!ts33.isJsxExpression(child) || !child.expression) return;
  for (const value of shownBy(child.expression)) {
    const kind = kindOfValue(value);
    if (kind && !isMine(value))
      add(reader ? reader.tagName : value, reader ? reader.tagName.getText() : value.getText().slice(0, 60), [kind]);
  }
}
function shownBy(expression) {
  const inner = unwrap(expression);
  if (ts33.isJsxElement(inner) || ts33.isJsxSelfClosingElement(inner) || ts33.isJsxFragment(inner) || isFunction(inner))
    return [];
  if (ts33.isConditionalExpression(inner)) return [...shownBy(inner.whenTrue), ...shownBy(inner.whenFalse)];
  if (ts33.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.kind;
    if (operator === ts33.SyntaxKind.AmpersandAmpersandToken) return shownBy(inner.right);
    if (operator === ts33.SyntaxKind.BarBarToken || operator === ts33.SyntaxKind.QuestionQuestionToken)
      return [...shownBy(inner.left), ...shownBy(inner.right)].slice(0, 1);
  }
  if (ts33.isCallExpression(inner) && inner.arguments.some((one) => isFunction(unwrap(one)))) return [];
  return [inner];
}
function htmlOf(value) {
  if (!value) return null;
  const inner = unwrap(value);
  if (!ts33.isObjectLiteralExpression(inner)) return inner;
  const html = inner.properties.find((one) => one.name && /^(__html|html)$/.test(textOf(one.name)));
  return html && ts33.isPropertyAssignment(html) ? html.initializer : null;
}
var isWhole = (value) => {
  const inner = unwrap(value);
  return ts33.isIdentifier(inner) || ts33.isPropertyAccessExpression(inner) || ts33.isCallExpression(inner) && inner.arguments.length === 0;
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
  const names = namesOf2(value);
  if (names.some(isUnsaid) || isMine(value)) return [];
  const said = kindsNamed(attribute.replace(/View$/, ""));
  if (said.some(({ content }) => content === "message") && names.some((name) => EARLIER2.test(name))) return [];
  return said.length > 0 ? said : kindOf(names);
}
var EARLIER2 = /quoted|replied|reply_?to|repliedTo|referenced|parentMessage/i;
var isMine = (value) => isOwnPerson(value);
var isEvent = ({ owners }) => owners.test("event");
var hasStatuses = (tokens) => ["reblog", "reblogged", "favourited", "spoiler", "mastodon", "toot", "boosted"].some((word) => tokens.has(word));
var hasEvents = (tokens) => [...tokens].some((word) => EVENTS.test(word));
var isOwnWork = (path) => /(^|\/)(news[\w-]*|announcements?|whats-?new|onboarding|landing|landing-page|marketing|testimonials|moderators?|emails?|mails?|blog|docs?|cms|changelog|examples?|demos?|playground)\//i.test(
  path
) || path.split("/").slice(-3).some((part) => splitWords(part.replace(/\.[^.]+$/, "")).some((word) => OF_STAFF.test(word)));
var OF_STAFF = /^(blog|changelog|docs|email|mail|settings|preferences|admin|moderation|draft|drafts|composer|compose|editor|storybook|stories|faq|legal)$/;

// src/extract/code/spoken/told.ts
function withSpoken(known5, files, concept, readers) {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files)
    for (const place of readers.slice.attempt(file.path, () => placesIn(file, concept))) {
      const key = `${file.path} ${place.component.node.pos} ${place.kind.content}`;
      const group = groups.get(key);
      if (group) group.places.push(place);
      else groups.set(key, { file, component: place.component, places: [place] });
    }
  const inside = /* @__PURE__ */ new Map();
  const own = [];
  for (const { file, component: component2, places } of groups.values()) {
    const site = siteOf(component2, places[0].kind, file, concept, readers);
    const inner = places.map((place) => ({
      ...site,
      node: place.node,
      symbol: place.symbol,
      declared: null,
      isToldByOuter: true,
      inside: []
    }));
    const seen = tellerOf(site, known5);
    const teller = seen && speakerAmong(known5, seen);
    if (teller) inside.set(teller, [...inside.get(teller) ?? [], ...inner.filter((one) => !isStated(one, known5))]);
    else
      own.push({
        ...places.some((one) => one.isInString) ? open(site, readers) : settled(site, component2, readers),
        inside: inner,
        isToldByOuter: false
      });
  }
  const all = nested(merged(own));
  const menus = menusOf(files, [...known5, ...all], concept, readers);
  for (const { site, teller } of menus)
    if (teller && stateOf(site) !== "works") inside.set(teller, [...inside.get(teller) ?? [], site]);
  return [
    ...known5.map((site) => ({ ...site, inside: [...site.inside, ...inside.get(site) ?? []] })),
    ...all.map((site) => ({ ...site, inside: [...site.inside, ...inside.get(site) ?? []] })),
    ...[...inside.values()].flat(),
    ...menus.flatMap(({ site, teller }) => teller && stateOf(site) !== "works" ? [] : [site]),
    ...new Set(all.flatMap((site) => site.inside).filter((one) => one.isToldByOuter))
  ];
}
var speakerAmong = (known5, site) => known5.find((one) => site.isToldByOuter && one.inside.some(({ node }) => node === site.node)) ?? site;
function menusOf(files, stated, concept, readers) {
  return files.flatMap(
    (file) => readers.slice.attempt(
      file.path,
      () => actionMenusIn(file).flatMap(({ component: component2, content }) => {
        if (stated.some(({ node }) => node === nameOfComponent(component2))) return [];
        if (isOwnWork(file.path) || isWithinUnlike(concept, file.path, component2.node)) return [];
        const plain2 = siteOf(component2, { content }, file, concept, readers);
        const around = stated.filter((one) => isWithin(plain2, one));
        const works = around.find((one) => stateOf(one) === "works");
        const lacks = around.find((one) => stateOf(one) !== "works" && !one.isToldByOuter);
        const site = around.length > 0 ? plain2 : settled(plain2, component2, readers);
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
function tellerOf(site, known5) {
  const around = known5.filter((one) => isAbout(one, site));
  const judged = around.filter((one) => !one.isToldByOuter);
  const speaks = (one) => isOneKind(one.content, site.content) || stateOf(one) === "lacks" || stateOf(one) === stateOf(site);
  return judged.find(speaks) ?? around.find(speaks) ?? null;
}
var isAbout = (one, site) => {
  const component2 = site.node;
  return one.node === component2 || one.own !== null && nameOfComponent(one.own) === component2 || isWithin(site, one) || // A component that only leads to a surface of the same kind is mended there.
  isOneKind(one.content, site.content) && isWithin(one, site);
};
var isStated = ({ node }, known5) => known5.some((one) => one.node.getSourceFile() === node.getSourceFile() && isAtOneGlance(one.node, node));
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
function nested(sites) {
  const speakers = /* @__PURE__ */ new Map();
  for (const inner of sites) {
    const outer = sites.find(
      (one) => one !== inner && !speakers.has(one) && isWithin(inner, one) && stateOf(one) === stateOf(inner)
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
    const same2 = first2.get(site.node);
    first2.set(site.node, same2 ? { ...same2, inside: [...same2.inside, ...site.inside] } : site);
  }
  return [...first2.values()];
}

// src/extract/code/spoken/uses.ts
import { ts as ts35 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/laid-around.ts
import { ts as ts34 } from "./vendor/ts-morph.js";
var GIVEN2 = /^(message|msg|comment|reply|post|note|status|tweet|toot|event|quote|review|story|thread|topic|user|profile|account|member|room|group|item|row|data|timeline|feed|invite|request)s?$/;
function isLaidAround(around, tag) {
  for (const one of tag.attributes.properties) {
    if (ts34.isJsxSpreadAttribute(one)) {
      if (isGivenTo(around, one.expression)) return true;
      continue;
    }
    const value = one.initializer && ts34.isJsxExpression(one.initializer) ? one.initializer.expression : void 0;
    if (value && GIVEN2.test(splitWords(textOf(one.name)).at(-1) ?? "") && isGivenTo(around, value)) return true;
  }
  const list = listAround(tag);
  return list !== null && isGivenTo(around, list);
}
function listAround(tag) {
  for (let at = tag.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const call = at.parent;
    return ts34.isCallExpression(call) && ts34.isPropertyAccessExpression(call.expression) ? call.expression.expression : null;
  }
  return null;
}
function isGivenTo(component2, value, depth = 4) {
  let root = value;
  while (ts34.isPropertyAccessExpression(root) || ts34.isElementAccessExpression(root) || ts34.isCallExpression(root) || ts34.isNonNullExpression(root) || ts34.isParenthesizedExpression(root) || ts34.isAsExpression(root)) {
    if (ts34.isPropertyAccessExpression(root) && root.expression.kind === ts34.SyntaxKind.ThisKeyword)
      return root.name.text === "props";
    root = root.expression;
  }
  if (!ts34.isIdentifier(root)) return false;
  const declaration = declarationOf(root.text, root);
  if (!declaration || depth === 0) return false;
  for (let at = declaration; at; at = at.parent) {
    if (ts34.isParameter(at)) return at.parent === component2.node || isItem(at) && isGivenByList(component2, at, depth);
    if (ts34.isVariableDeclaration(at))
      return at.initializer !== void 0 && isGivenTo(component2, at.initializer, depth - 1);
  }
  return false;
}
var isItem = ({ parent }) => isFunction(parent) && ts34.isCallExpression(parent.parent) && ts34.isPropertyAccessExpression(parent.parent.expression);
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
      const around = componentAround2(shown.tag, shown.file);
      if (!around) continue;
      if (isPlaceOfUse(shown, declared, concept, stated)) add(declared, shown);
      if (around.node === declared.component.node || IS_MENU.test(declared.component.name)) continue;
      if (!isLaidAround(around, shown.tag)) continue;
      for (const outer of usersOf({ ...declared, component: around }, tags, readers))
        if (componentAround2(outer.tag, outer.file) && isPlaceOfUse(outer, declared, concept, stated))
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
var plain = (name) => splitWords(name).join("");
function tagsByName(files) {
  const tags = /* @__PURE__ */ new Map();
  for (const file of files)
    for (const tag of file.tags) {
      const name = tag.tagName.getText();
      if (!/^[A-Z]|-/.test(name)) continue;
      const key = plain(name);
      const list = tags.get(key);
      if (list) list.push({ tag, file });
      else tags.set(key, [{ tag, file }]);
    }
  return tags;
}
var IS_MENU = /(Menu|Actions|Sheet|Options|Toolbar|MenuItems)$/;
var MAX_USES = 12;
function usersOf({ component: component2, site }, tags, readers) {
  const here = (tags.get(plain(component2.name)) ?? []).filter(({ tag, file }) => {
    const target = readers.finder.find(tag.tagName.getText(), tag, file);
    return target !== null && target !== "outside" && target.node === component2.node;
  });
  const all = site.declared && stateOf(site) === "lacks" ? [...here, ...shownAt(component2, readers)] : here;
  const distinct2 = all.filter((one, index) => all.findIndex(({ tag }) => tag === one.tag) === index);
  return distinct2.length > MAX_USES ? [] : distinct2;
}
function isPlaceOfUse({ tag, file }, { component: component2 }, concept, stated) {
  if (stated.has(tag.tagName) || isOwnPart(file.path) || isOwnWork(file.path)) return false;
  if (splitWords(tag.tagName.getText()).some((word) => DONE2.test(word))) return false;
  if (showsOneself(tag) || isPlaceholder(tag) || isWithinUnlike(concept, file.path, tag)) return false;
  for (let at = tag; at; at = at.parent) {
    if (at === component2.node) return false;
    if (ts35.isJsxAttribute(at) && isRoute(at.parent.parent)) return false;
    if (ts35.isJsxElement(at) && isRoute(at.openingElement)) return false;
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
    element: ts35.isJsxOpeningElement(tag) ? tag.parent : tag,
    around: enclosingNames(tag),
    symbol,
    own: component2,
    declared: null,
    inside: [],
    isToldByOuter: true,
    isUse: true
  };
  const isOpen = site.controls.some(site.declared ? isHidden : isReport) || stateOf(site) === "works" && fixesSomething(tag);
  if (isMenu(component2.name) || !isOpen) return common2;
  const offer = withoutComments(readers.subtree.ofElement(tag, file), site.content, symbol);
  const use = { ...common2, ...placed(offer, readers) };
  const isOff = stateOf(site) === "works" && use.gap === null && use.controls.some(isHidden) && stateOf(use) !== "works";
  return { ...use, isToldByOuter: !isOff };
}
var fixesSomething = ({ attributes }) => attributes.properties.some((one) => {
  if (!ts35.isJsxAttribute(one)) return false;
  const { initializer } = one;
  if (!initializer || !ts35.isJsxExpression(initializer)) return true;
  return FIXED.has(initializer.expression?.kind ?? ts35.SyntaxKind.Unknown);
});
var FIXED = /* @__PURE__ */ new Set([
  ts35.SyntaxKind.TrueKeyword,
  ts35.SyntaxKind.FalseKeyword,
  ts35.SyntaxKind.NullKeyword,
  ts35.SyntaxKind.StringLiteral
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
      message: one.isUse ? `${one.symbol} shows it here` : `${one.symbol} is shown inside it`
    },
    ...one.isUse ? [] : declarationOf2(one)
  ]);
  const all = [...shown, ...declarationOf2(site)];
  return all.filter((one, index) => all.findIndex((other) => formatPlace(other.at) === formatPlace(one.at)) === index);
}
function declarations(sites, common2) {
  const known5 = new Set(sites.map(({ file, node }) => formatPlace(file.placeOf(node))));
  return sites.flatMap((site) => {
    const own = declaredBy2(site);
    const [declared] = declarationOf2(site);
    if (!own || !declared || known5.has(formatPlace(declared.at))) return [];
    known5.add(formatPlace(declared.at));
    const { controls, gap } = site;
    const around = enclosingNames(own.node);
    return [{ kind: "surface", ...common2(own), around, controls, gap, guards: null, isRepeated: true }];
  });
}

// src/extract/code/wrappers.ts
import { ts as ts36 } from "./vendor/ts-morph.js";
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
  if (!declared || isInside2(outer.head, declared)) return [];
  return (carried.get(declared) ?? []).filter((inner) => inner.concept === outer.concept && inner !== outer);
}
function calledAt2({ head }) {
  const isMember = ts36.isPropertyAccessExpression(head.parent) && head.parent.name === head;
  const callee = isMember ? head.parent : head;
  return ts36.isExpression(callee) && !ts36.isStringLiteralLike(callee) ? calleeOf(callee) : null;
}
function namedOnly(outer, carried) {
  if (outer.receiver === null) return null;
  const owners = [...carried].filter(([, sites]) => sites[0].carrier.name === outer.name);
  const [only, ...more] = owners;
  return only && more.length === 0 && only[1][0].file.side === outer.file.side ? only[0] : null;
}
function isInside2(node, container) {
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
        drafts.push({ kind: "surface", ...base, controls: controls2, gap, guards: before });
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
      ...more.sdk === void 0 && concept.isSaidOnce && { links: linksAt(node, at, context.resolve) },
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
    for (const { node, symbol, isDead, isLabel } of controlsIn(file, concept, subtree))
      drafts.push({
        ...operation(node, symbol, null),
        ...isDead && { traits: ["does-nothing"] },
        ...isLabel && { isRepeated: true }
      });
  }
  return drafts;
}
function common(concept, file, node, symbol) {
  return { concept: concept.id, at: file.placeOf(node), around: enclosingNames(node), symbol, side: file.side };
}

// src/extract/code/read-syntax.ts
function readSyntax(tree, candidates, concepts, flagKeys, occurs, indexed, lexicon) {
  const slice = openSlice(tree, indexed, lexicon);
  const files = [...candidates.keys()].flatMap((path) => slice.parse(path) ?? []);
  const drafts = analyse(files, slice, concepts, flagKeys, occurs);
  const notices = [...candidates.keys()].flatMap((path) => slice.troubleOf(path) ?? []);
  return { drafts, notices };
}
export {
  readSyntax
};

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  askedForNothing,
  defaultDrafts,
  findFallbacks
} from "./chunk-3ZNEYRLK.js";
import {
  openSlice
} from "./chunk-NQTHMNVO.js";
import "./chunk-XOPFHS63.js";
import "./chunk-VD7AFGYE.js";
import {
  DETECTORS,
  attributesOf,
  checksOfCallers,
  entriesOf,
  findStatedChecks,
  isAboutMachines,
  isAboutPeople,
  namesAct,
  openedByName,
  optionOf,
  optionsOf,
  personalIn,
  traitsOf,
  translatedName,
  wayTo
} from "./chunk-YCIZK2GL.js";
import {
  evidenceReader,
  isRouteOf,
  routeAt
} from "./chunk-TIXTQQG6.js";
import {
  askedThrough,
  checksHeld,
  limitOf
} from "./chunk-KO7XRFRM.js";
import {
  callSiteOf,
  calleeOf,
  couldBeCallOf,
  declarationOf,
  functionNamed,
  heldAt,
  isBirthName,
  isCallOf,
  isGivenNobody,
  isOwnProfile,
  isUnlike,
  isWithinUnlike,
  leaves,
  linksOf,
  literalOf,
  memberOf,
  namesIn,
  showsOneself,
  usesInTurn,
  valueOf
} from "./chunk-JWLLVPSB.js";
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
  unwrap,
  wordsOf
} from "./chunk-YQFU4GMD.js";
import {
  knowsEvents,
  soundsLikeTracking
} from "./chunk-RYY7BXI3.js";
import "./chunk-LQ7WUNJW.js";
import "./chunk-LDDA26LY.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-P3YS4N3E.js";
import {
  columnDraft,
  exclusionOf,
  isAngularTemplate,
  nameOfTemplate,
  scriptsIn
} from "./chunk-EGJ2THYE.js";
import {
  componentName,
  lineReader,
  nameOfFile
} from "./chunk-OITSLEZ6.js";
import {
  fitsTag,
  isLabelOf,
  isLeafName
} from "./chunk-RQS63VKA.js";
import {
  fitsPattern
} from "./chunk-5THBH3QV.js";
import {
  bareName,
  endsIn,
  isOfPackage
} from "./chunk-ZFWQ6UOX.js";
import {
  hasAnyPhrase,
  isPhrase,
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
function otherSide(returned) {
  const inner = unwrap(returned);
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
  const isWhole = object !== null && object.properties.every(ts3.isPropertyAssignment);
  return { file, name, node, hasHiddenProps: !isWhole, defaults };
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
  const find = (name, from, file, hops = MAX_HOPS) => {
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
    if (ts4.isIdentifier(value)) return find(value.text, value, file, hops - 1);
    if (ts4.isConditionalExpression(value)) {
      const [yes, no] = [value.whenTrue, value.whenFalse].map((one) => fromValue(one, name, file, hops - 1));
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
      const found = inner ? fromValue(inner, name, file, hops - 1) : null;
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
    if (name !== "default") return find(name, file.ast, file, hops);
    const assigned3 = moduleExports(file.ast);
    return assigned3 ? fromValue(assigned3, name, file, hops) : null;
  };
  const reExported = (name, statement, file, hops) => {
    const specifier = statement.moduleSpecifier;
    const path = specifier && ts4.isStringLiteral(specifier) ? specifier.text : null;
    const clause = statement.exportClause;
    if (clause && ts4.isNamedExports(clause)) {
      const one = clause.elements.find((element) => textOf(element.name) === name);
      if (!one) return null;
      const local = textOf(one.propertyName ?? one.name);
      return path === null ? find(local, file.ast, file, hops) : imported(path, local, file, hops);
    }
    return !clause && path !== null && name !== "default" ? imported(path, name, file, hops) : null;
  };
  return { find, fileOf: (node) => slice.parse(node.getSourceFile().fileName.slice(1)) };
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
  const given2 = /* @__PURE__ */ new Map();
  let isComplete = !component2?.hasHiddenProps;
  for (const attribute of element.attributes.properties) {
    if (ts5.isJsxSpreadAttribute(attribute)) {
      isComplete = giveAll(attribute.expression, given2, outer) && isComplete;
      continue;
    }
    const { initializer } = attribute;
    const expression = initializer && ts5.isJsxExpression(initializer) ? initializer.expression ?? null : initializer ?? null;
    given2.set(textOf(attribute.name), { expression, at: attribute.name, props: outer });
  }
  return { component: component2, given: given2, isComplete, asked: /* @__PURE__ */ new Map() };
}
function giveAll(spread, given2, props) {
  const written = unwrap(spread);
  const object = unwrap(ts5.isIdentifier(written) ? valueOf(written) ?? written : written);
  if (!ts5.isObjectLiteralExpression(object)) return false;
  for (const one of object.properties) {
    const expression = ts5.isShorthandPropertyAssignment(one) ? one.name : ts5.isPropertyAssignment(one) ? one.initializer : null;
    if (!expression || !one.name || ts5.isComputedPropertyName(one.name)) return false;
    given2.set(textOf(one.name), { expression, at: one.name, props });
  }
  return true;
}
function givenComponent(tag, props) {
  const value = valueOf(tag);
  const read = propRead(value ? unwrap(value) : tag, props);
  return read && asking(COMPONENT, read, props, (one) => componentIn(read, one), same);
}
var same = (node) => node;
function componentIn({ name, fallback }, props) {
  const given2 = props.given.get(name);
  if (given2?.expression) return unwrap(given2.expression);
  const standing = given2 || !props.isComplete ? null : fallback ?? props.component?.defaults.get(name);
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
      (known2) => known2 === null ? OPEN : known2.value
    );
  if (ts5.isIdentifier(inner)) {
    const value = valueOf(inner);
    return value ? again(value) : null;
  }
  if (ts5.isPrefixUnaryExpression(inner) && inner.operator === ts5.SyntaxKind.ExclamationToken) {
    const known2 = again(inner.operand);
    return known2 && { value: !known2.value };
  }
  const derived = derivedValue(inner);
  if (derived) return again(derived);
  if (ts5.isCallExpression(inner) && inner.expression.getText() === "Boolean" && inner.arguments[0]) {
    const known2 = again(inner.arguments[0]);
    return known2 && { value: Boolean(known2.value) };
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
  const [first] = expression.arguments;
  return first && ts5.isArrowFunction(first) && !ts5.isBlock(first.body) ? first.body : null;
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
  const given2 = props.given.get(name);
  if (given2) {
    if (!given2.expression) return { value: true };
    if (ts5.isStringLiteral(given2.expression)) return { value: given2.expression.text };
    const known2 = evaluate(given2.expression, given2.props, depth - 1);
    return known2?.value === void 0 && props.component?.hasHiddenProps ? null : known2;
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
  const read = propRead(inner, props);
  if (read)
    return asking(
      `handler ${depth}`,
      read,
      props,
      (one) => givenState(read, one, depth),
      (found) => found.state === "dead" ? found.from : found.state
    );
  if (ts6.isIdentifier(inner)) return namedState(inner, props, depth);
  if (ts6.isPropertyAccessExpression(inner)) return memberState(inner, props, depth);
  if (ts6.isCallExpression(inner)) return wrappedState(inner, props, depth);
  return WORKS;
}
function givenState({ name, fallback }, props, depth) {
  const given2 = props.given.get(name);
  if (given2) {
    if (!given2.expression) return WORKS;
    const state = handlerState(given2.expression, given2.props, depth - 1);
    return state.state === "dead" && isLocal(state.from, given2.expression) ? { ...state, from: given2.at } : state;
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
function isInert(element, hasHandler2, props) {
  const { properties } = element.attributes;
  const attributes = new Map(
    properties.flatMap((one) => ts7.isJsxAttribute(one) ? [[textOf(one.name), valueOfAttribute(one)]] : [])
  );
  const disabled = attributes.get("disabled");
  const isOpen = properties.some((one) => ts7.isJsxSpreadAttribute(one));
  if (disabled !== void 0 && !isOpen && (disabled === true || evaluate(disabled, props)?.value === true))
    return true;
  const tag = element.tagName.getText();
  if (hasHandler2 || isOpen || !/^(a|button)$/.test(tag) || isFoundByName(attributes)) return false;
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

// src/extract/code/labels.ts
import { ts as ts8 } from "./vendor/ts-morph.js";
var LABELS = /^(label|title|text|aria-label|ariaLabel|accessibilityLabel|tooltip|caption|children|id|i18nKey|defaultMessage|message|name|data-tippy-content|value|primary|primaryText|tooltipText|accessibility-label|data-tooltip|buttonText|labelText)$/;
function labelsOf(element) {
  const labels = attributeLabels(element);
  if (ts8.isJsxOpeningElement(element) && ts8.isJsxElement(element.parent)) {
    for (const child of element.parent.children) labels.push(...childLabels(child));
  }
  return labels;
}
function childLabels(node) {
  if (ts8.isJsxText(node)) return node.text.trim() === "" ? [] : [node.text.trim()];
  if (ts8.isStringLiteralLike(node)) return [node.text];
  if (ts8.isJsxElement(node)) {
    if (hasHandler(node.openingElement)) return [];
    return [...attributeLabels(node.openingElement), ...node.children.flatMap(childLabels)];
  }
  if (ts8.isJsxSelfClosingElement(node)) return hasHandler(node) ? [] : attributeLabels(node);
  if (ts8.isFunctionLike(node)) return [];
  const translated = translatedName(node);
  if (translated !== null) return [translated];
  const labels = [];
  ts8.forEachChild(node, (child) => void labels.push(...childLabels(child)));
  return labels;
}
function attributeLabels(element) {
  return element.attributes.properties.flatMap(
    (attribute) => ts8.isJsxAttribute(attribute) && attribute.initializer && LABELS.test(textOf(attribute.name)) ? childLabels(attribute.initializer) : []
  );
}
function hasHandler(element) {
  return element.attributes.properties.some((one) => ts8.isJsxAttribute(one) && /^on[A-Z]/.test(textOf(one.name)));
}

// src/extract/code/handed-out.ts
import { ts as ts9 } from "./vendor/ts-morph.js";
function isHandedOut(expression, concept) {
  const inner = unwrap(expression);
  if (ts9.isPropertyAccessExpression(inner)) {
    const chain = chainOf(inner);
    return chain.length > 2 && isVerb(inner.name.text, concept) && isAboutPeople(chain.slice(-2, -1));
  }
  if (!ts9.isIdentifier(inner)) return false;
  const declaration = isVerb(inner.text, concept) ? declarationOf(inner.text, inner) : null;
  if (!declaration || !ts9.isBindingElement(declaration) || !ts9.isObjectBindingPattern(declaration.parent)) return false;
  const holder = declaration.parent.parent;
  const made = ts9.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!made || !ts9.isCallExpression(made)) return false;
  const hook = nameOf(made.expression) ?? "";
  const about = [hook, ...made.arguments.flatMap((one) => namesIn(one))];
  return /^use[A-Z]/.test(hook) && isAboutPeople(about);
}
var isVerb = (name, { labels }) => labels.some((phrase) => phrase.words.length === 1 && isPhrase(splitWords(name), phrase));

// src/extract/code/controls.ts
import { ts as ts10 } from "./vendor/ts-morph.js";
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
    if (ts10.isJsxSpreadAttribute(attribute) || !attribute.initializer || !ts10.isJsxExpression(attribute.initializer))
      return [];
    const { expression } = attribute.initializer;
    return expression && HANDLER.test(textOf(attribute.name)) ? [{ name: attribute.name, expression }] : [];
  });
}
function symbolOf({ name, expression }) {
  return nameOf(expression) ?? textOf(name);
}
function isHandlerOf(expression, concept) {
  const inner = unwrap(expression);
  const fits = (words) => words.length > 0 && !isOut(words, concept) && (concept.properties.some((one) => fitsPattern(one, words)) || concept.calls.some((one) => one.needs.length === 0 && one.receivers === null && fitsPattern(one, words)));
  if (ts10.isConditionalExpression(inner))
    return isHandlerOf(inner.whenTrue, concept) || isHandlerOf(inner.whenFalse, concept);
  if (!isFunction(inner) && isHandedOut(inner, concept)) return true;
  if (!isFunction(inner)) return fits(wordsOf(ts10.isCallExpression(inner) ? inner.arguments.at(-1) ?? inner : inner));
  let isCalled = false;
  if (inner.body) {
    const look = (node) => {
      if (ts10.isCallExpression(node) && (fits(wordsOf(node.expression)) || isHandedOut(node.expression, concept) || openedByName(node, concept)))
        isCalled = true;
    };
    look(inner.body);
    eachNode(inner.body, look);
  }
  return isCalled;
}
function propControl(element, concept, props) {
  for (const attribute of element.attributes.properties) {
    if (ts10.isJsxSpreadAttribute(attribute)) continue;
    const name = textOf(attribute.name);
    const words = splitWords(name);
    if (isOut(words, concept) || !concept.properties.some((one) => fitsPattern(one, words))) continue;
    const given2 = { concept: concept.id, symbol: name, isPressed: false };
    const expression = attribute.initializer && ts10.isJsxExpression(attribute.initializer) ? attribute.initializer.expression : void 0;
    if (SWITCH.has(words[0])) {
      const known2 = expression && evaluate(expression, props);
      if (known2 && !known2.value) return { ...given2, node: attribute.name, state: "hidden" };
      continue;
    }
    if (!expression) continue;
    const state = handlerState(expression, props);
    if (state.state === "works") return { ...given2, node: attribute.name, state: "works" };
    const isOwn = state.state === "dead" && state.from.getSourceFile() !== element.getSourceFile();
    return { ...given2, node: isOwn ? state.from : attribute.name, state: "does-nothing" };
  }
  return null;
}

// src/extract/code/menu-items.ts
import { ts as ts11 } from "./vendor/ts-morph.js";
var HANDLER2 = /^(onClick|onPress|onSelect|onPointerDown|onTap|action|handler|run|callback)$/;
var SAYS = /^(dispatch|emit|send|trigger|publish|post|postMessage|fire|notify|track|log)/;
var LABEL = /^(label|title|text|name|key|id|i18nKey|labelKey|translationKey|caption|tooltip|children|content|primary)$/;
function mayBeItem({ properties }) {
  return properties.some((one) => ts11.isPropertyAssignment(one) && HANDLER2.test(textOf(one.name)));
}
function itemControls(item, concepts, props) {
  const properties = item.properties.filter(ts11.isPropertyAssignment);
  const handler = properties.findLast((property) => HANDLER2.test(textOf(property.name)));
  if (!handler) return chosenElsewhere(properties, concepts);
  const isWord = typeof literalOf(unwrap(handler.initializer))?.value === "string";
  if (isWord && ts11.isCallExpression(item.parent) && SAYS.test(nameOf(item.parent.expression) ?? "")) return [];
  const labels = properties.flatMap(
    ({ name, initializer }) => LABEL.test(textOf(name)) ? stringsIn(initializer) : []
  );
  return concepts.flatMap((concept) => {
    const label = labels.find((text) => isLabelOf(text, concept));
    if (label === void 0 && !isHandlerOf(handler.initializer, concept)) return [];
    const state = isWord ? { state: "works" } : handlerState(handler.initializer, props);
    const node = state.state === "dead" ? state.from : handler.name;
    const symbol = label ?? textOf(handler.name);
    return [
      { concept: concept.id, node, symbol, state: state.state === "works" ? "works" : "does-nothing", isPressed: true }
    ];
  });
}
function chosenElsewhere(properties, concepts) {
  const labelled = properties.find(({ name }) => /^(label|title|text)$/.test(textOf(name)));
  const [first] = properties;
  if (!labelled || !properties.some(({ name }) => /^(key|value|id)$/.test(textOf(name))) || !isOfMenu(first.parent))
    return [];
  const isGrave = properties.some(
    ({ name, initializer }) => /^(danger|destructive|isDestructive)$/.test(textOf(name)) && initializer.kind === ts11.SyntaxKind.TrueKeyword
  );
  return concepts.flatMap((concept) => {
    const label = stringsIn(labelled.initializer).find(
      (text) => isLabelOf(text, concept) && (isGrave || namesAct(splitWords(text), concept))
    );
    return label === void 0 ? [] : [{ concept: concept.id, node: labelled.name, symbol: label, state: "works", isPressed: true }];
  });
}
function isOfMenu({ parent }) {
  if (!ts11.isArrayLiteralExpression(parent)) return false;
  const holder = parent.parent;
  const name = ts11.isPropertyAssignment(holder) || ts11.isVariableDeclaration(holder) ? textOf(holder.name) : ts11.isJsxExpression(holder) && ts11.isJsxAttribute(holder.parent) ? textOf(holder.parent.name) : "";
  return /(items|actions|options|menu|buttons)$/i.test(name);
}
function stringsIn(node) {
  const translated = translatedName(node);
  if (translated !== null) return [translated];
  if (ts11.isStringLiteralLike(node)) return [node.text];
  const strings = [];
  ts11.forEachChild(node, (child) => void strings.push(...stringsIn(child)));
  return strings;
}

// src/extract/code/controls-in-file.ts
import { ts as ts12 } from "./vendor/ts-morph.js";
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
    const given2 = own ? null : propControl(tag, concept, UNKNOWN_PROPS);
    if (own) add(own);
    else if (given2?.state === "works") add(given2);
    else if (given2?.state === "does-nothing" && !showsReported(tag)) {
      const lost = subtree.ofElement(tag, file).controls.find((one) => one.concept === concept.id && one.isPressed && one.state === "does-nothing");
      if (lost) add(lost);
    }
  }
  for (const object of file.ofKind(ts12.SyntaxKind.ObjectLiteralExpression)) {
    if (isWithinUnlike(concept, file.path, object)) continue;
    for (const control of itemControls(object, [concept], UNKNOWN_PROPS)) add(control);
  }
  return [...found.values()];
}

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

// src/extract/code/guards.ts
import { ts as ts14 } from "./vendor/ts-morph.js";
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
  return { at: placeOf(nameNode(ts14.isCallExpression(inner) ? inner.expression : inner) ?? inner), message };
}
var placeOf = (node) => linksOf(node).placeOf(node);
function mentions(node, list) {
  let statement = node;
  while (statement.parent && !ts14.isStatement(statement)) statement = statement.parent;
  const text = statement.getText();
  const says = (name, end) => new RegExp(`(?<![\\w$.])${literally(name)}(?!${end})`).test(text);
  const owner = list.slice(0, Math.max(list.lastIndexOf("."), 0));
  return says(list, "[\\w$]") || owner !== "" && owner !== "this" && says(owner, "[\\w$.?![]");
}
function oneLine(node) {
  const text = node.getText().replace(/\s+/g, " ").trim();
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
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

// src/extract/code/sdk/detect.ts
import { ts as ts26 } from "./vendor/ts-morph.js";

// src/extract/code/sdk/calls.ts
import { ts as ts21 } from "./vendor/ts-morph.js";

// src/extract/code/sdk/match.ts
function heldBy(sdks, origin) {
  const { package: from, global, path } = origin;
  if (from !== null) {
    const held = sdks.filter((sdk) => isOfPackage(sdk, from)).map((sdk) => ({ sdk, path }));
    if (held.length > 0) return held;
  }
  if (global !== null) {
    const held = sdks.filter(
      (sdk) => sdk.globals.has(global.name) && (global.behindWindow || !sdk.globals.get(global.name))
    );
    if (held.length > 0) return held.map((sdk) => ({ sdk, path }));
  }
  return sdks.flatMap((sdk) => {
    const at = path.findIndex((name) => sdk.members.has(name));
    return at < 0 || at === path.length - 1 ? [] : [{ sdk, path: path.slice(at + 1) }];
  });
}
function callsAt({ sdk, path }, literals) {
  const isCommand = ({ names, argument }) => names.length === 0 && argument !== null;
  const isTold2 = literals.length > 0 && sdk.calls.some(isCommand);
  return sdk.calls.filter(
    (call) => (call.names[0] === "*" || endsIn(path, call.names)) && (call.argument === null ? !(isTold2 && call.names.length === 0) : literals.includes(call.argument))
  );
}

// src/extract/code/sdk/origin.ts
import { ts as ts20 } from "./vendor/ts-morph.js";

// src/extract/code/sdk/exports.ts
import { ts as ts17 } from "./vendor/ts-morph.js";
function exportOf(path, name, context, steps) {
  const file = steps > 0 ? context.slice.parse(path) : null;
  if (!file) return null;
  const all = [];
  for (const statement of file.ast.statements) {
    if (ts17.isExportDeclaration(statement)) {
      const specifier = specifierOf(statement);
      if (!statement.exportClause) {
        if (specifier !== null) all.push(specifier);
        continue;
      }
      if (ts17.isNamespaceExport(statement.exportClause)) {
        if (textOf(statement.exportClause.name) === name && specifier !== null)
          return ofModule(specifier, "*", path, context, steps);
        continue;
      }
      const one = statement.exportClause.elements.find((element) => textOf(element.name) === name);
      if (!one) continue;
      const original = textOf(one.propertyName ?? one.name);
      if (specifier !== null) return ofModule(specifier, original, path, context, steps);
      return localNamed(original, file, context, steps);
    }
    if (ts17.isExportAssignment(statement) && name === "default")
      return originOf(statement.expression, file, context, steps);
  }
  const own = localNamed(name, file, context, steps) ?? ofCommonJs(name, file, context, steps);
  if (own) return own;
  for (const specifier of all) {
    if (!context.slice.mayGive(path, specifier, name)) continue;
    const origin = ofModule(specifier, name, path, context, steps);
    if (origin) return origin;
  }
  return null;
}
function specifierOf({ moduleSpecifier }) {
  return moduleSpecifier && ts17.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : null;
}
function localNamed(name, file, context, steps) {
  const binding = file.imports.get(name);
  const declaration = declarationOf(name, file.ast);
  if (binding) return ofModule(binding.specifier, binding.name, file.path, context, steps);
  if (!declaration || !ts17.isVariableDeclaration(declaration) || !ts17.isIdentifier(declaration.name)) return null;
  return originOf(declaration.name, file, context, steps);
}
function ofCommonJs(name, file, context, steps) {
  for (const statement of file.ast.statements) {
    if (!ts17.isExpressionStatement(statement) || !ts17.isBinaryExpression(statement.expression)) continue;
    const { left, right } = statement.expression;
    const target = left.getText();
    if (target === `exports.${name}` || target === `module.exports.${name}`)
      return originOf(right, file, context, steps);
    if (target !== "module.exports") continue;
    if (name === "default") return originOf(right, file, context, steps);
    if (!ts17.isObjectLiteralExpression(right)) continue;
    for (const property of right.properties) {
      if (!property.name || textOf(property.name) !== name) continue;
      if (ts17.isShorthandPropertyAssignment(property)) return localNamed(name, file, context, steps);
      if (ts17.isPropertyAssignment(property)) return originOf(property.initializer, file, context, steps);
    }
  }
  return null;
}

// src/extract/code/sdk/typed.ts
import { ts as ts18 } from "./vendor/ts-morph.js";
function ofType(type, file) {
  if (type && ts18.isUnionTypeNode(type)) return firstOf(type.types, file);
  if (!type || !ts18.isTypeReferenceNode(type)) return null;
  if (textOf(type.typeName) === "Promise") return firstOf(type.typeArguments ?? [], file);
  const names = namesOf(type.typeName);
  const binding = file.imports.get(names[0]);
  if (!binding || /^[./]/.test(binding.specifier)) return null;
  const own = binding.name === "default" || binding.name === "*" ? [] : [binding.name];
  return constructed({ package: binding.specifier, global: null, path: [...own, ...names.slice(1)] });
}
function firstOf(types, file) {
  for (const one of types) {
    const origin = ofType(one, file);
    if (origin) return origin;
  }
  return null;
}
var namesOf = (name) => ts18.isIdentifier(name) ? [name.text] : [...namesOf(name.left), name.right.text];
function memberType(type, name) {
  if (!type || !ts18.isTypeLiteralNode(type)) return void 0;
  const member = type.members.find((one) => one.name !== void 0 && textOf(one.name) === name);
  return member && ts18.isPropertySignature(member) ? member.type : void 0;
}

// src/extract/code/sdk/returned.ts
import { ts as ts19 } from "./vendor/ts-morph.js";
function returnedBy(call, context, steps) {
  const callee = steps > 0 ? calleeOf(call.expression) : null;
  const file = callee && context.slice.parse(callee.getSourceFile().fileName.slice(1));
  if (!callee?.body || !file) return null;
  const told = ofType(callee.type, file);
  if (told) return told;
  const returned = ts19.isBlock(callee.body) ? returnsOf(callee.body) : [callee.body];
  for (const value of returned) {
    const origin = originOf(value, file, context, steps);
    if (origin && (origin.package !== null || origin.global !== null)) return origin;
  }
  return null;
}
function returnsOf(body) {
  const values = [];
  eachNode(body, (node) => {
    if (!ts19.isReturnStatement(node) || !node.expression) return;
    for (let at = node.parent; at !== body; at = at.parent) if (isFunction(at)) return;
    values.push(node.expression);
  });
  return values;
}

// src/extract/code/sdk/origin.ts
var MAX_STEPS = 8;
var WINDOW = /^(window|globalThis|self|global)$/;
function originOf(expression, file, context, steps = MAX_STEPS) {
  const inner = unwrap(expression);
  const follow = (next) => originOf(next, file, context, steps - 1);
  if (steps === 0) return null;
  if (ts20.isIdentifier(inner)) return ofName(inner, file, context, steps);
  if (ts20.isPropertyAccessExpression(inner) || ts20.isElementAccessExpression(inner)) {
    const name = nameOf(inner);
    const receiver = unwrap(receiverOf(inner));
    if (name === null) return null;
    if (ts20.isIdentifier(receiver) && WINDOW.test(receiver.text) && !declarationOf(receiver.text, receiver))
      return globalNamed(name, true);
    if (receiver.kind === ts20.SyntaxKind.ThisKeyword) return ofField(inner, name, file, context, steps);
    const namespace = ts20.isIdentifier(receiver) ? file.imports.get(receiver.text) : void 0;
    if (namespace?.name === "*") {
      const target = context.resolve(file.path, namespace.specifier);
      if (target !== null && target !== "package") return exportOf(target.path, name, context, steps - 1);
    }
    const origin = follow(receiver) ?? handedIn();
    return name === "default" ? origin : { ...origin, path: [...origin.path, name] };
  }
  if (ts20.isCallExpression(inner)) {
    const loaded2 = loadedBy(inner);
    if (loaded2 !== null) return ofModule(loaded2, "default", file.path, context, steps);
    const origin = follow(inner.expression);
    if (origin) return { ...origin, path: [...origin.path.slice(0, -1), `${origin.path.at(-1) ?? ""}()`] };
    return returnedBy(inner, context, steps - 1);
  }
  if (ts20.isNewExpression(inner)) {
    const origin = follow(inner.expression);
    return origin && constructed(origin);
  }
  if (ts20.isConditionalExpression(inner)) return follow(inner.whenTrue) ?? follow(inner.whenFalse);
  if (ts20.isBinaryExpression(inner)) return follow(inner.right) ?? follow(inner.left);
  return null;
}
function ofModule(specifier, name, from, context, steps) {
  const target = context.resolve(from, specifier);
  if (target !== null && target !== "package") return exportOf(target.path, name, context, steps - 1);
  return { package: specifier, global: null, path: name === "default" || name === "*" ? [] : [name] };
}
function ofName(name, file, context, steps) {
  const declaration = declarationOf(name.text, name);
  const binding = file.imports.get(name.text);
  if (binding && (!declaration || isAtTop(declaration)))
    return ofModule(binding.specifier, binding.name, file.path, context, steps);
  if (!declaration) return globalNamed(name.text, false);
  const follow = (next) => next ? originOf(next, file, context, steps - 1) : null;
  if (ts20.isParameter(declaration))
    return ofType(declaration.type, file) ?? loadedInto(declaration, file, context, steps) ?? handedIn(name.text);
  if (ts20.isBindingElement(declaration)) {
    const { parent: holder } = declaration.parent;
    const property = textOf(declaration.propertyName ?? declaration.name);
    const origin = ts20.isVariableDeclaration(holder) ? follow(holder.initializer) : ts20.isParameter(holder) ? ofType(memberType(holder.type, property), file) ?? loadedInto(holder, file, context, steps) : null;
    if (!origin) return handedIn(property);
    return property === "default" ? origin : { ...origin, path: [...origin.path, property] };
  }
  if (ts20.isVariableDeclaration(declaration)) {
    if (!declaration.initializer && isAmbient(declaration)) return globalNamed(name.text, false);
    if (declaration.initializer && isQueue(unwrap(declaration.initializer))) return globalNamed(name.text, false);
    return follow(declaration.initializer) ?? ofType(declaration.type, file) ?? follow(assignedTo(name.text, file));
  }
  return isQueue(declaration) ? globalNamed(name.text, false) : null;
}
function isQueue(declared) {
  return isFunction(declared) && /\b(arguments|dataLayer)\b/.test(declared.body?.getText() ?? "");
}
function ofField(access, name, file, context, steps) {
  const member = memberOf(access, name);
  const follow = (next) => next ? originOf(next, file, context, steps - 1) : null;
  const declared = member && ts20.isPropertyDeclaration(member) ? member : null;
  return follow(declared?.initializer) ?? ofType((declared ?? parameterProperty(access, name))?.type, file) ?? follow(assignedTo(`this.${name}`, file)) ?? handedIn(name);
}
function parameterProperty(access, name) {
  return constructorAround(access)?.parameters.find((one) => ts20.isIdentifier(one.name) && one.name.text === name);
}
function constructorAround(node) {
  let at = node;
  while (at && !ts20.isClassLike(at)) at = at.parent;
  return at?.members.find(ts20.isConstructorDeclaration);
}
function constructed({ path, ...origin }) {
  const name = path.at(-1);
  return { ...origin, path: [...path.slice(0, -1), name === void 0 ? "new" : `new ${name}`] };
}
var globalNamed = (name, behindWindow) => ({
  package: null,
  global: { name, behindWindow },
  path: []
});
var handedIn = (...path) => ({ package: null, global: null, path });
function loadedInto(parameter, file, context, steps) {
  const call = parameter.parent.parent;
  if (!ts20.isCallExpression(call) || nameOf(call.expression) !== "then") return null;
  const promise = receiverOf(call.expression);
  return promise && originOf(promise, file, context, steps - 1);
}
function loadedBy({ expression, arguments: [first] }) {
  const isLoad = expression.kind === ts20.SyntaxKind.ImportKeyword || ts20.isIdentifier(expression) && expression.text === "require";
  return isLoad && first && ts20.isStringLiteralLike(first) ? first.text : null;
}
var assigned2 = /* @__PURE__ */ new WeakMap();
function assignedTo(target, file) {
  let values = assigned2.get(file);
  if (!values) assigned2.set(file, values = valuesIn(file));
  return values.get(target);
}
function valuesIn(file) {
  const values = /* @__PURE__ */ new Map();
  for (const node of file.ofKind(ts20.SyntaxKind.BinaryExpression)) {
    if (node.operatorToken.kind !== ts20.SyntaxKind.EqualsToken) continue;
    const target = node.left.getText();
    if (!values.has(target)) values.set(target, node.right);
  }
  return values;
}
function isAmbient(declaration) {
  return (ts20.getCombinedModifierFlags(declaration) & ts20.ModifierFlags.Ambient) !== 0;
}
function isAtTop(declaration) {
  let at = declaration;
  while (!ts20.isSourceFile(at.parent)) {
    if (ts20.isBlock(at) || ts20.isFunctionLike(at)) return false;
    at = at.parent;
  }
  return true;
}

// src/extract/code/sdk/calls.ts
function useReader(sdks, context) {
  const ends = /* @__PURE__ */ new Set();
  const hooks = /* @__PURE__ */ new Set();
  for (const sdk of sdks) {
    for (const { names } of sdk.calls) {
      const last = names.at(-1);
      if (last === void 0) for (const name of [...sdk.globals.keys(), ...sdk.members]) ends.add(name);
      else if (last.endsWith("()")) hooks.add(last.slice(0, -2));
      else ends.add(last.replace(/^new /, ""));
    }
  }
  const whole = sdks.filter((sdk) => sdk.calls.some((call) => call.names[0] === "*"));
  const mayBe = (expression, file) => {
    const name = nameOf(expression);
    if (name === null) return false;
    if (ends.has(name) || ends.has(file.imports.get(name)?.name ?? "")) return true;
    if (isOfWhole(expression, file)) return true;
    return ts21.isNewExpression(expression.parent) && ends.has("new") || isMadeByHook(expression, hooks);
  };
  const isOfWhole = (expression, { imports }) => {
    const root = whole.length > 0 ? chainOf(expression)[0] ?? "" : "";
    const specifier = imports.get(root)?.specifier;
    return specifier !== void 0 && whole.some((sdk) => isOfPackage(sdk, specifier));
  };
  const known2 = /* @__PURE__ */ new WeakMap();
  return (node, file) => {
    if (!isMade(node)) return NONE;
    const seen = known2.get(node);
    if (seen) return seen;
    const expression = calledBy(node);
    const uses = mayBe(expression, file) ? read(node, expression, file) : NONE;
    known2.set(node, uses);
    return uses;
  };
  function read(node, expression, file) {
    const origin = originOf(expression, file, context);
    const head = nameNode(expression);
    if (!origin || !head) return NONE;
    const literals = literalsOf(node);
    return heldBy(sdks, origin).flatMap((held) => {
      const calls = callsAt(pathTo(held, node, head), literals);
      if (calls.length === 0) return [];
      const told = calls.map((call) => call.argument).find((argument) => argument !== null) ?? null;
      return [{ sdk: held.sdk, node, head, traits: calls.map((call) => call.trait), told }];
    });
  }
}
var NONE = [];
function isMade(node) {
  if (ts21.isCallExpression(node)) return !ts21.isDecorator(node.parent);
  return ts21.isNewExpression(node) || ts21.isJsxOpeningElement(node) || ts21.isJsxSelfClosingElement(node);
}
function calledBy(node) {
  return ts21.isCallExpression(node) || ts21.isNewExpression(node) ? node.expression : node.tagName;
}
function argumentsOf(node) {
  return ts21.isCallExpression(node) || ts21.isNewExpression(node) ? node.arguments ?? [] : [];
}
function isMadeByHook(callee, hooks) {
  const inner = unwrap(callee);
  if (hooks.size === 0 || !ts21.isIdentifier(inner)) return false;
  const declaration = declarationOf(inner.text, inner);
  const value = declaration && ts21.isVariableDeclaration(declaration) && declaration.initializer && unwrap(declaration.initializer);
  return !!value && ts21.isCallExpression(value) && hooks.has(nameOf(value.expression) ?? "");
}
function pathTo({ sdk, path }, node, head) {
  const name = path.at(-1);
  if (ts21.isNewExpression(node))
    return { sdk, path: [...path.slice(0, -1), name === void 0 ? "new" : `new ${name}`] };
  return { sdk, path: name === void 0 && !ts21.isCallExpression(node) ? [textOf(head)] : path };
}
function literalsOf(node) {
  return argumentsOf(node).flatMap((argument) => {
    const inner = unwrap(argument);
    const [first] = ts21.isArrayLiteralExpression(inner) ? inner.elements : [inner];
    const literal = first && literalOf(first);
    return literal ? [String(literal.value)] : [];
  });
}

// src/extract/code/sdk/scripts.ts
import { ts as ts22 } from "./vendor/ts-morph.js";
function scriptTextOf(node) {
  const isPage = ts22.isTemplateMiddleOrTemplateTail(node) && /<(script|iframe)\b/i.test(node.text);
  const isText = ts22.isStringLiteralLike(node) || ts22.isTemplateHead(node) || isPage;
  if (!isText || ts22.isImportDeclaration(node.parent) || ts22.isExportDeclaration(node.parent)) return null;
  return isPolicy(node.text) ? null : node.text;
}
function isPolicy(text) {
  if (/\b(script|connect|img|frame|default)-src\b/.test(text)) return true;
  const parts = text.trim().split(/[\s;]+/);
  return parts.length > 1 && parts.every((part) => /^('[\w-]+'|(https?|wss?):\/\/\S+|\*\S*|data:|blob:|)$/.test(part));
}

// src/extract/code/sdk/unprompted.ts
import { ts as ts23 } from "./vendor/ts-morph.js";
var EFFECTS = /^(use\w*Effect|onMounted|onBeforeMount|onMount|afterRender|whenReady)$/;
var LIFECYCLE = /^(componentDidMount|mounted|created|beforeMount|ngOnInit|ngAfterViewInit|connectedCallback|onReady)$/;
var LOADING = /^(load|DOMContentLoaded|ready|deviceready)$/;
function isCalledUnprompted(around) {
  const name = declaredName(around);
  if (name === null || !isOfModule(around)) return false;
  let found = false;
  eachNode(around.getSourceFile(), (node) => {
    if (found || !ts23.isCallExpression(node) || nameOf(node.expression) !== name) return;
    const caller = enclosingFunction(node);
    found = caller !== null && caller !== around && ts23.isCallExpression(caller.parent) && EFFECTS.test(nameOf(caller.parent.expression) ?? "");
  });
  return found;
}
var isOfModule = (node) => ts23.isSourceFile(node.parent) || ts23.isVariableDeclaration(node.parent) && ts23.isSourceFile(node.parent.parent.parent.parent);
function runsAtStart(around, depth) {
  for (const use of usesInTurn(around)) {
    if (!use) return false;
    const isCalled = ts23.isCallExpression(use.parent) && use.parent.expression === use;
    if (isCalled && isUnprompted(use, depth - 1)) return true;
  }
  return false;
}
function isUnprompted(node, depth = 2) {
  const around = enclosingFunction(node);
  if (!around) return true;
  if (LIFECYCLE.test(declaredName(around) ?? "")) return true;
  if (isCalledUnprompted(around) || depth > 0 && isOfModule(around) && runsAtStart(around, depth)) return true;
  const { parent } = around;
  if (ts23.isParenthesizedExpression(parent) && ts23.isCallExpression(parent.parent)) return isUnprompted(parent.parent);
  if (!ts23.isCallExpression(parent)) return false;
  const name = nameOf(parent.expression) ?? "";
  if (EFFECTS.test(name)) return true;
  const [event] = parent.arguments;
  return /^(addEventListener|on|once)$/.test(name) && !!event && ts23.isStringLiteralLike(event) && LOADING.test(event.text);
}

// src/extract/code/sdk/wrapping.ts
import { ts as ts25 } from "./vendor/ts-morph.js";

// src/extract/code/sdk/parameters.ts
import { ts as ts24 } from "./vendor/ts-morph.js";
function ofParameters(named) {
  const names = new Set(named.parameters.flatMap((parameter) => namesOf2(parameter.name)));
  const isGiven = (expression) => {
    const inner = unwrap(expression);
    if (ts24.isIdentifier(inner)) return names.has(inner.text);
    if (ts24.isSpreadElement(inner)) return isGiven(inner.expression);
    if (ts24.isPropertyAccessExpression(inner)) return isGiven(inner.expression);
    if (ts24.isBinaryExpression(inner)) return isGiven(inner.left);
    if (ts24.isConditionalExpression(inner)) return isGiven(inner.whenTrue) || isGiven(inner.whenFalse);
    if (!ts24.isObjectLiteralExpression(inner)) return false;
    return inner.properties.every((property) => {
      if (ts24.isShorthandPropertyAssignment(property)) return names.has(property.name.text);
      if (ts24.isSpreadAssignment(property)) return isGiven(property.expression);
      return ts24.isPropertyAssignment(property) && isGiven(property.initializer);
    });
  };
  return isGiven;
}
function namesOf2(name) {
  if (ts24.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => ts24.isOmittedExpression(element) ? [] : namesOf2(element.name));
}

// src/extract/code/sdk/wrapping.ts
function isHandedOn(use) {
  const carrier = namedAround(use.node);
  if (!carrier) return null;
  const given2 = ofParameters(carrier);
  const rest = argumentsOf(use.node).filter((argument) => !isTold(argument, use.told));
  return rest.length > 0 && rest.every((argument) => given2(argument)) ? carrier : null;
}
var isTold = (argument, told) => told !== null && ts25.isStringLiteralLike(unwrap(argument)) && textOf(unwrap(argument)) === told;
function wrappedReader(context, read) {
  const known2 = /* @__PURE__ */ new Map();
  return (call) => {
    const callee = soundsLikeTracking(wordsOf(call.expression)) ? calleeOf(call.expression) : null;
    if (!callee) return [];
    const seen = known2.get(callee);
    if (seen) return seen;
    const file = context.slice.parse(callee.getSourceFile().fileName.slice(1));
    const uses = [];
    if (file) {
      eachNode(callee, (node) => {
        const events = read(node, file).filter((use) => use.traits.includes("event") && isHandedOn(use) === callee);
        uses.push(...events);
      });
    }
    known2.set(callee, uses);
    return uses;
  };
}
function namedAround(node) {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) if (declaredName(at) !== null) return at;
  return null;
}
function nameNodeOf(named) {
  if (named.name) return named.name;
  let holder = named.parent;
  while (!isFunction(holder) && !ts25.isVariableDeclaration(holder) && !ts25.isPropertyAssignment(holder)) {
    if (ts25.isPropertyDeclaration(holder) || ts25.isSourceFile(holder)) break;
    holder = holder.parent;
  }
  return holder.name ?? named;
}

// src/extract/code/sdk/detect.ts
function detectSdks(file, context) {
  const { sdks } = context.concept;
  const { read, wrappedBy } = readersOf(context);
  const found = [];
  for (const node of file.ofKinds(KINDS)) {
    const uses = read(node, file);
    found.push(...uses.flatMap((use) => detectionOf(use, file, sdks)));
    if (uses.length === 0 && ts26.isCallExpression(node)) found.push(...wrapped(node, wrappedBy(node), file));
    found.push(...loaded(node, found, sdks));
  }
  const own = found.filter(
    ({ node, sdk, byAddress }) => !isWithinUnlike(context.concept, file.path, node) && !(byAddress && found.some((one) => startsByCall(one, sdk)))
  );
  return onePerPlace(withSwitches(own));
}
var KINDS = [
  ts26.SyntaxKind.CallExpression,
  ts26.SyntaxKind.NewExpression,
  ts26.SyntaxKind.JsxOpeningElement,
  ts26.SyntaxKind.JsxSelfClosingElement,
  ts26.SyntaxKind.StringLiteral,
  ts26.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts26.SyntaxKind.TemplateHead,
  ts26.SyntaxKind.TemplateMiddle,
  ts26.SyntaxKind.TemplateTail
];
var readers = /* @__PURE__ */ new WeakMap();
function readersOf(context) {
  const ofSlice = readers.get(context.slice) ?? /* @__PURE__ */ new Map();
  readers.set(context.slice, ofSlice);
  const made = ofSlice.get(context.concept) ?? makeReaders(context);
  ofSlice.set(context.concept, made);
  return made;
}
function makeReaders(context) {
  const { slice, concept } = context;
  const present = concept.sdks.filter(
    ({ globals, members, packages }) => [...globals.keys(), ...[...members].map(bareName)].some(slice.holdsName) || packages.some(slice.quotes)
  );
  const read = useReader(present, context);
  const wrappedBy = knowsEvents(context.concept) ? wrappedReader(context, read) : () => [];
  return { read, wrappedBy };
}
function detectionOf(use, file, sdks) {
  const { sdk, node, head, told } = use;
  const isSnippet = argumentsOf(node).some((argument) => ts26.isIdentifier(argument) && argument.text === "arguments");
  const isReset = use.traits.includes("identifies-person") && argumentsOf(node).every(isNothing);
  if (isSnippet || isReset && argumentsOf(node).length > 0) return [];
  const entries = ts26.isJsxOpeningElement(node) || ts26.isJsxSelfClosingElement(node) ? attributesOf(node) : given(node);
  const sends = use.traits.some((trait) => trait === "event" || trait === "identifies-person");
  const personal = sends ? personalIn(entries) : [];
  const carrier = use.traits.includes("event") && personal.length === 0 ? isHandedOn(use) : null;
  const name = carrier && declaredName(carrier);
  if (name && sdks.some((one) => one.globals.has(name))) return [];
  const own = carrier ? ["wrapper"] : [...use.traits, ...traitsOf(sdk, entries)];
  if (own.includes("asks-permission") && isUnprompted(node)) own.push("unprompted");
  return [
    {
      sdk,
      node: carrier ? nameNodeOf(carrier) : head,
      symbol: carrier ? nameOf(nameNodeOf(carrier)) ?? symbolOf2(head) : symbolOf2(head),
      argument: argumentOf(node, told),
      traits: unique([...own, ...sdk.traits, ...personal.length > 0 ? ["personal-data"] : []]),
      options: [...optionsOf(sdk, entries, file.placeOf), ...personal.map((entry) => optionOf(entry, file.placeOf))],
      guardedAt: node
    }
  ];
}
function wrapped(call, uses, file) {
  const head = uses.length > 0 ? nameNode(call.expression) : null;
  if (!head) return [];
  const personal = personalIn(given(call));
  return uses.map(({ sdk }) => ({
    sdk,
    node: head,
    symbol: symbolOf2(head),
    argument: argumentOf(call, null),
    traits: unique(["event", ...sdk.traits, ...personal.length > 0 ? ["personal-data"] : []]),
    options: personal.map((entry) => optionOf(entry, file.placeOf)),
    guardedAt: call
  }));
}
function loaded(node, before, sdks) {
  const text = scriptTextOf(node);
  if (text === null) return [];
  return scriptsIn(text, sdks).flatMap(
    ({ sdk, sign }) => before.some((one) => one.sdk === sdk && !one.traits.includes("event")) ? [] : [
      {
        sdk,
        byAddress: true,
        node,
        within: sign,
        symbol: sign,
        argument: text,
        traits: unique([...sdk.loads, ...sdk.traits])
      }
    ]
  );
}
var startsByCall = (one, sdk) => one.sdk === sdk && !one.byAddress && one.traits.includes("starts");
function withSwitches(found) {
  return found.map((one) => {
    if (!one.traits.includes("starts") || one.traits.includes("not-child-directed")) return one;
    const beside2 = found.filter((other) => other.sdk === one.sdk && !other.traits.includes("starts"));
    const set = beside2.flatMap((other) => other.traits.filter((trait) => trait === "muted" || trait === "child-directed"));
    return { ...one, traits: unique([...one.traits, ...set]) };
  });
}
function onePerPlace(found) {
  const places = /* @__PURE__ */ new Map();
  for (const one of found) {
    const first = places.get(one.node);
    places.set(one.node, first ? { ...first, traits: unique([...first.traits, ...one.traits]) } : one);
  }
  return [...places.values()].map(({ sdk, byAddress = false, ...one }) => ({
    ...one,
    sdk: { product: sdk.product, byAddress }
  }));
}
function given(node) {
  return argumentsOf(node).flatMap((argument) => {
    const inner = unwrap(argument);
    const named = ts26.isIdentifier(inner) || ts26.isPropertyAccessExpression(inner);
    const entry = { name: nameOf(inner) ?? "", node: argument, value: argument };
    return [...named ? [entry] : [], ...entriesOf(argument)];
  });
}
function isNothing(argument) {
  const literal = literalOf(argument);
  return literal !== null && (literal.value === null || literal.value === void 0);
}
function symbolOf2(head) {
  const { parent } = head;
  const whole = ts26.isPropertyAccessExpression(parent) && parent.name === head ? parent : head;
  return chainOf(whole).filter((name) => name !== "this" && name !== "window").slice(-2).join(".");
}
function argumentOf(node, told) {
  for (const argument of argumentsOf(node)) {
    const value = literalOf(argument)?.value;
    if (typeof value === "string" && value !== told) return value;
  }
  return told;
}
var unique = (words) => [...new Set(words)];

// src/extract/code/menus.ts
import { ts as ts27 } from "./vendor/ts-morph.js";
var isMenu = (name) => /^(menu|sheet)$/.test(splitWords(menuName(name)).at(-1) ?? "");
var menuName = (name) => /^use[A-Z]/.test(name) ? name.slice(3).replace(/(Data|Items|Groups|Entries)$/, "") : name;
var TRIGGERS = /\b(use(Trigger(Events)?|ContextMenu(Trigger|Events|Props)?)|bindContextMenu|getContextMenuProps)\s*\(/;
function menuElsewhere(attribute) {
  if (!ts27.isJsxSpreadAttribute(attribute) || !TRIGGERS.test(attribute.expression.getText())) return null;
  return { node: attribute, message: "the menu that is opened here could not be followed" };
}
var FUNCTIONS = [ts27.SyntaxKind.FunctionDeclaration, ts27.SyntaxKind.FunctionExpression, ts27.SyntaxKind.ArrowFunction];
var MIN_ITEMS = 3;
function menuHooks(file) {
  const hooks = [];
  let items = null;
  for (const node of file.ofKinds(FUNCTIONS)) {
    const name = declaredName(node);
    if (name === null || !/^use[A-Z]/.test(name) || !isMenu(name)) continue;
    items ??= file.ofKind(ts27.SyntaxKind.ObjectLiteralExpression).filter((object) => mayBeItem(object));
    const own = items.filter(({ pos, end }) => pos >= node.pos && end <= node.end);
    if (own.length >= MIN_ITEMS) hooks.push({ ...component(file, name, node), hasHiddenProps: true });
  }
  return hooks;
}

// src/extract/code/offer.ts
var MAX_DEPTH = 16;
var MAX_COMPONENTS = 400;
var startWalk = () => ({
  controls: [],
  gap: null,
  parts: /* @__PURE__ */ new Set(),
  left: MAX_COMPONENTS,
  stack: [],
  cutAt: Number.POSITIVE_INFINITY,
  deepest: 0
});
var offerOf = ({ controls, gap, parts }) => ({ controls, gap, parts });

// src/extract/code/offering.ts
import { ts as ts28 } from "./vendor/ts-morph.js";
var GIVES_JSX = /^(use[A-Z]|render[A-Z]|get\w*(Menu|Actions|Items|Options|Component|Element|Content|View|Row)|make[A-Z]|create\w*(Menu|Actions|Items))/;
function givesJsx({ expression }, file) {
  if (!ts28.isIdentifier(expression)) return null;
  const gives = GIVES_JSX.test(expression.text) || file.isBuiltByCalls && /^[a-z]/.test(expression.text);
  return gives ? expression.text : null;
}
var KINDS2 = [
  ts28.SyntaxKind.JsxOpeningElement,
  ts28.SyntaxKind.JsxSelfClosingElement,
  ts28.SyntaxKind.ObjectLiteralExpression,
  ts28.SyntaxKind.CallExpression
];
var known = /* @__PURE__ */ new WeakMap();
function mayOffer(node, file) {
  let starts = known.get(file);
  if (!starts)
    known.set(
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
  if (ts28.isObjectLiteralExpression(node)) return mayBeItem(node);
  return !ts28.isCallExpression(node) || givesJsx(node, file) !== null;
}
var RENDERS = /^(render[A-Z]\w*|item(Content|Template|Renderer)?|ItemContent|rowRenderer|cellRenderer|children|component)$/;
function renderedBy(attribute) {
  if (!ts28.isJsxAttribute(attribute) || !RENDERS.test(attribute.name.getText())) return null;
  const { initializer } = attribute;
  const given2 = initializer && ts28.isJsxExpression(initializer) ? initializer.expression : void 0;
  return given2 && ts28.isIdentifier(given2) ? given2 : null;
}

// src/extract/code/known-offers.ts
var MAX_KEPT = 12;
function knownOffers(maxDepth) {
  const known2 = /* @__PURE__ */ new WeakMap();
  return {
    find(component2, hidden, props, { left, stack }) {
      const isSame = ({ hidden: was, asked, offer }) => was === null || was === hidden && offer.cost <= left && stack.length + offer.height <= maxDepth && !stack.some((node) => offer.parts.has(node)) && asked.every(({ ask, answer }) => ask(props) === answer);
      return known2.get(component2)?.find(isSame)?.offer ?? null;
    },
    keep(component2, hidden, asked, offer) {
      const list = known2.get(component2) ?? [];
      if (list.length < MAX_KEPT) list.push({ hidden, asked, offer });
      known2.set(component2, list);
    }
  };
}

// src/extract/code/privileged.ts
import { ts as ts29 } from "./vendor/ts-morph.js";
var FEW = /^(adult|adults|moderator|moderators|mod|admin|admins|administrator|staff|superuser)$/;
var YOUNG = /^(minor|child|kid|teen|underage)$/;
var AGE = /^(age|years)$/;
var OF_AGE = 18;
function isForFew(test, outcome, depth = 3) {
  const inner = unwrap(test);
  if (ts29.isPrefixUnaryExpression(inner) && inner.operator === ts29.SyntaxKind.ExclamationToken)
    return isForFew(inner.operand, !outcome, depth);
  if (ts29.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    const sides = [inner.left, inner.right];
    if (operator === "&&" || operator === "||")
      return operator === "&&" === outcome ? sides.some((side) => isForFew(side, outcome, depth)) : sides.every((side) => isForFew(side, outcome, depth));
    return comparesAge(inner) && /^>=?$/.test(operator) === outcome;
  }
  const callee = ts29.isCallExpression(inner) ? inner.expression : inner;
  const words = splitWords(nameOf(callee) ?? "");
  if (words.some((word) => /^(not|non)$/.test(word))) return false;
  if (FEW.test(words.at(-1) ?? "")) return outcome;
  if (YOUNG.test(words.at(-1) ?? "") && words[0] === "is") return !outcome;
  const value = ts29.isIdentifier(inner) && depth > 0 ? valueOf(inner) : null;
  return value !== null && isForFew(value, outcome, depth - 1);
}
function comparesAge({ left, right }) {
  const limit = literalOf(right)?.value;
  const words = splitWords(nameOf(unwrap(left)) ?? "");
  return typeof limit === "number" && limit >= OF_AGE - 1 && limit < 100 && AGE.test(words.at(-1) ?? "");
}

// src/extract/code/pushed.ts
import { ts as ts30 } from "./vendor/ts-morph.js";
function isPushedAway(call) {
  const [name, verb, more] = chainOf(call.expression);
  if (name === void 0 || more !== void 0 || verb !== "push" && verb !== "unshift") return false;
  for (let around = enclosingFunction(call); around; around = enclosingFunction(around)) {
    const uses = usesOf(name, around);
    if (uses.some(isMade2)) return uses.every((one) => isMade2(one) || isFilled(one));
  }
  return false;
}
function usesOf(name, around) {
  const found = [];
  eachNode(around, (node) => {
    if (ts30.isIdentifier(node) && node.text === name && !isProperty(node)) found.push(node);
  });
  return found;
}
var isProperty = (node) => ts30.isPropertyAccessExpression(node.parent) && node.parent.name === node || ts30.isPropertyAssignment(node.parent) && node.parent.name === node || ts30.isJsxAttribute(node.parent) && node.parent.name === node;
var isMade2 = ({ parent }) => ts30.isVariableDeclaration(parent) && parent.initializer !== void 0 && ts30.isArrayLiteralExpression(parent.initializer);
var isFilled = ({ parent }) => ts30.isPropertyAccessExpression(parent) && /^(push|unshift)$/.test(parent.name.text) && ts30.isCallExpression(parent.parent) && !ts30.isReturnStatement(parent.parent.parent);

// src/extract/code/subtree.ts
import { ts as ts31 } from "./vendor/ts-morph.js";
var WRITES = /^(form|composer|editor|input|textarea|settings)$/;
function endsClause({ statements }) {
  const last = statements.at(-1);
  const end = last && ts31.isBlock(last) ? last.statements.at(-1) : last;
  return !!end && (ts31.isBreakStatement(end) || leaves(end));
}
function subtreeReader(concepts, finder) {
  const add = (walk, at, control) => {
    if (control) walk.controls.push(at.hidden ? { ...control, state: "hidden" } : control);
  };
  const visit = (node, at, walk) => {
    if (!mayOffer(node, at.file)) return;
    if (ts31.isJsxElement(node)) {
      visitElement(node.openingElement, at, walk);
      for (const child of node.children) visit(child, at, walk);
    } else if (ts31.isJsxSelfClosingElement(node)) visitElement(node, at, walk);
    else if (ts31.isBlock(node)) visitStatements(node.statements, at, walk);
    else if (ts31.isSwitchStatement(node)) visitSwitch(node, at, walk);
    else if (ts31.isConditionalExpression(node)) visitBranches(node.condition, node.whenTrue, node.whenFalse, at, walk);
    else if (ts31.isIfStatement(node)) visitBranches(node.expression, node.thenStatement, node.elseStatement, at, walk);
    else if (ts31.isBinaryExpression(node) && node.operatorToken.kind === ts31.SyntaxKind.AmpersandAmpersandToken)
      visitBranches(node.left, node.right, void 0, at, walk);
    else if (ts31.isBinaryExpression(node) && node.operatorToken.kind === ts31.SyntaxKind.BarBarToken)
      visitBranches(node.left, void 0, node.right, at, walk);
    else if (!(ts31.isCallExpression(node) && isPushedAway(node))) {
      if (ts31.isObjectLiteralExpression(node))
        for (const control of itemControls(node, concepts, at.props)) add(walk, at, control);
      if (ts31.isCallExpression(node)) visitCall(node, at, walk);
      ts31.forEachChild(node, (child) => visit(child, at, walk));
    }
  };
  const visitBranches = (test, then, otherwise, at, walk) => {
    visit(test, at, walk);
    const known3 = evaluate(test, at.props);
    const off = { ...at, hidden: true };
    if (then) visit(then, known3 && !known3.value || isForFew(test, true) ? off : at, walk);
    if (otherwise) visit(otherwise, known3?.value || isForFew(test, false) ? off : at, walk);
  };
  const visitSwitch = ({ expression, caseBlock }, at, walk) => {
    visit(expression, at, walk);
    const known3 = evaluate(expression, at.props);
    let [isTaken, isOver] = [false, false];
    const matches = caseBlock.clauses.some((clause) => ts31.isCaseClause(clause) && isCase(clause, known3, at));
    for (const clause of caseBlock.clauses) {
      isTaken ||= ts31.isCaseClause(clause) ? isCase(clause, known3, at) : !matches;
      const shown = !known3 || isTaken && !isOver;
      visitStatements(clause.statements, shown ? at : { ...at, hidden: true }, walk);
      if (isTaken && endsClause(clause)) isOver = true;
    }
  };
  const isCase = ({ expression }, known3, at) => {
    const label = known3 && evaluate(expression, at.props);
    return !known3 || !label || label.value === known3.value;
  };
  const visitStatements = (statements, at, walk) => {
    const hiddenAt = { ...at, hidden: true };
    let rest = at;
    for (const statement of statements) {
      visit(statement, rest, walk);
      if (!ts31.isIfStatement(statement)) continue;
      const known3 = evaluate(statement.expression, at.props);
      const taken = known3 && (known3.value ? statement.thenStatement : statement.elseStatement);
      if (leaves(taken ?? void 0)) rest = hiddenAt;
      if (leaves(statement.thenStatement) && isForFew(statement.expression, false)) rest = hiddenAt;
    }
  };
  const visitElement = (element, at, walk) => {
    const own = concepts.map((concept) => elementControl(element, concept, at.props));
    own.forEach((control) => add(walk, at, control));
    const tag = element.tagName;
    const isBuiltIn = ts31.isJsxNamespacedName(tag) || ts31.isIdentifier(tag) && /^[a-z]/.test(tag.text);
    if (!isBuiltIn) visitComponent(element, own, at, walk);
    for (const attribute of element.attributes.properties) {
      if (ts31.isJsxAttribute(attribute) && attribute.initializer) visit(attribute.initializer, at, walk);
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
    const found = ts31.isIdentifier(tag) ? findTag(tag, at) : "outside";
    const before = walk.controls.length;
    if (found !== null && found !== "outside" && !WRITES.test(splitWords(tag.getText()).at(-1) ?? ""))
      follow(found, propsOf(element, found, at.props), at.hidden, walk);
    const inside = walk.controls.splice(before);
    let isControl = false;
    for (const [index, concept] of concepts.entries()) {
      const given2 = own[index] ? null : propControl(element, concept, at.props);
      const controls = inside.filter((control) => control.concept === concept.id);
      const isLost = given2?.state === "does-nothing" && controls.some((control) => control.state === "works");
      walk.controls.push(...controls.filter((control) => !isLost || control.state !== "works"));
      if (isLost || controls.length === 0) add(walk, at, given2 && { ...given2, isPressed: isLost });
      isControl ||= given2 !== null || own[index] !== null;
    }
    if (found === null && !isControl && !isLeafName(splitWords(tag.getText())))
      walk.gap ??= { node: tag, message: `what ${tag.getText()} shows could not be followed` };
  };
  const findTag = (tag, at) => {
    const given2 = givenComponent(tag, at.props);
    if (!given2) return findHere(tag.text, tag, at.file);
    const file = finder.fileOf(given2);
    if (ts31.isStringLiteralLike(given2) || given2.kind === ts31.SyntaxKind.NullKeyword) return "outside";
    return file && ts31.isIdentifier(given2) ? finder.find(given2.text, given2, file) : null;
  };
  const known2 = knownOffers(MAX_DEPTH);
  const follow = (component2, props, hidden, walk) => {
    const depth = walk.stack.length;
    const above = walk.stack.indexOf(component2.node);
    if (above >= 0) {
      walk.cutAt = Math.min(walk.cutAt, above);
      return;
    }
    const before = known2.find(component2.node, hidden, props, walk);
    if (before) {
      walk.left -= before.cost;
      walk.deepest = Math.max(walk.deepest, depth + before.height);
      for (const part of before.parts) walk.parts.add(part);
      walk.controls.push(...before.controls);
      walk.gap ??= before.gap;
      return;
    }
    if (depth >= MAX_DEPTH || walk.left === 0) {
      walk.parts.add(component2.node);
      walk.cutAt = -1;
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
      cutAt: depth,
      deepest: depth + 1
    });
    const at = { file: component2.file, props: { ...props, asked: /* @__PURE__ */ new Map() }, hidden };
    if (ts31.isClassLike(component2.node)) component2.node.members.forEach((member) => visit(member, at, walk));
    else if (component2.node.body) visit(component2.node.body, at, walk);
    walk.stack.pop();
    const offer = {
      controls: own.controls,
      gap: own.gap,
      parts: own.parts,
      cost: leftBefore - walk.left,
      height: walk.deepest - depth
    };
    const asked = [...at.props.asked.values()];
    const isBarren = offer.controls.length === 0 && offer.gap === null && !asked.some((one) => one.isOfComponent);
    if (isBarren) known2.keep(component2.node, null, [], { ...offer, cost: 0, height: 0 });
    else if (own.cutAt >= depth) known2.keep(component2.node, hidden, asked, offer);
    for (const part of offer.parts) outer.parts.add(part);
    outer.controls.push(...offer.controls);
    const { controls, parts } = outer;
    Object.assign(walk, {
      controls,
      parts,
      gap: outer.gap ?? offer.gap,
      cutAt: Math.min(outer.cutAt, own.cutAt),
      deepest: Math.max(outer.deepest, own.deepest)
    });
  };
  const named = /* @__PURE__ */ new WeakMap();
  const findHere = (name, from, file) => {
    let found = named.get(from);
    if (found === void 0) named.set(from, found = finder.find(name, from, file));
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
      const node = ts31.isJsxOpeningElement(element) ? element.parent : element;
      visit(node, { file, props: UNKNOWN_PROPS, hidden: false }, walk);
      return offerOf(walk);
    },
    ofComponent(component2) {
      const walk = startWalk();
      follow(component2, { ...UNKNOWN_PROPS, component: component2, asked: /* @__PURE__ */ new Map() }, false, walk);
      return offerOf(walk);
    }
  };
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
    inside: told(site) ? [] : sites.filter((one) => speakers.get(one) === site && isKept(one))
  }));
}
function isSameAgain(first, again) {
  const isBeside = again.content === "reply" && first.content !== "reply" && isOneKind(first.content, again.content);
  return isBeside && first.node.getSourceFile() === again.node.getSourceFile() && [first, again].every((one) => stateOf(one) === "lacks" && reportsOf(one).length === 0);
}
var reportsOf = ({ controls }) => controls.filter(({ concept }) => concept === "report-entry-point");
function saysIt(outer, inner) {
  const [around, own] = [stateOf(outer), stateOf(inner)];
  if (around === "unknown" && own === "lacks")
    return isOneKind(outer.content, inner.content) && !HOLDS_MANY.test(lastWord(outer)) && reportsOf(inner).length === 0;
  if (around === own) return own === "lacks" || own === "unknown" && isOneKind(outer.content, inner.content);
  return isOneKind(outer.content, inner.content) && around === "works" && PIECE.test(lastWord(inner)) && !HOLDS_MANY.test(lastWord(outer));
}
function stateOf(site) {
  const reports = reportsOf(site);
  if (reports.some(({ state }) => state === "works")) return "works";
  return site.gap === null || reports.some(({ state }) => state === "does-nothing") ? "lacks" : "unknown";
}
function isWithin({ node }, { element, parts }) {
  const isInElement = element !== null && element.getSourceFile() === node.getSourceFile() && element.pos <= node.pos && node.end <= element.end;
  if (isInElement) return true;
  for (let at = node; at; at = at.parent) if (parts.has(at)) return true;
  return false;
}

// src/extract/code/surface-look-alikes.ts
import { ts as ts32 } from "./vendor/ts-morph.js";
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
var TALK = /^(directmessage|privatemessage|chatmessage|message|chat|conversation|reply)$/;
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
  const given2 = tag ? tag.attributes.properties.flatMap((one) => ts32.isJsxAttribute(one) ? [textOf(one.name)] : []) : [];
  return [...given2, ...component2 ? takenBy(component2.node) : []].some((name) => hasAnyPhrase(splitWords(name), TELLS));
}
function takenBy(component2) {
  const first = isFunction(component2) ? component2.parameters[0]?.name : void 0;
  if (!first || !ts32.isObjectBindingPattern(first)) return [];
  return first.elements.map((one) => textOf(one.propertyName ?? one.name));
}
function isEarlier(content, tag) {
  if (!TALK.test(content)) return false;
  return tag.attributes.properties.some((one) => {
    if (!ts32.isJsxAttribute(one) || !HOLDS.test(textOf(one.name).replace(/^.*[.:]/, ""))) return false;
    const value = one.initializer && ts32.isJsxExpression(one.initializer) ? one.initializer.expression : void 0;
    return value !== void 0 && namesOf3(value).some((name) => hasAnyPhrase(splitWords(name), EARLIER));
  });
}
function namesOf3(value) {
  const inner = unwrap(value);
  return ts32.isBinaryExpression(inner) ? namesOf3(inner.left) : chainOf(inner);
}
var isStep = (name) => /^(screen|page|step|view|panel|pane|section|box|sheet)$/.test(splitWords(name).at(-1) ?? "");
function isWritten(component2) {
  if (!isFunction(component2) || !isGivenNobody(component2)) return false;
  let hasField = false;
  let isMany = false;
  eachNode(component2, (node) => {
    if (ts32.isJsxOpeningElement(node) || ts32.isJsxSelfClosingElement(node))
      hasField ||= hasAnyPhrase(splitWords(node.tagName.getText()).slice(-2), INPUT2);
    if (ts32.isCallExpression(node) && ts32.isPropertyAccessExpression(node.expression))
      isMany ||= /^(map|flatMap|forEach)$/.test(node.expression.name.text);
    if (ts32.isJsxAttribute(node)) isMany ||= /^(renderItem|itemContent|data|items)$/.test(textOf(node.name));
  });
  return hasField && !isMany;
}

// src/extract/code/own-controls.ts
var ITEM = /^(post|feedpost|reel|tweet|toot|story|video|uservideo|shortvideo|photo|clip)$/;
var COMMENT2 = /^(comments?|repl(y|ies))$/;
function withoutComments(offer, content, symbol) {
  const last = splitWords(symbol).at(-1) ?? "";
  if (!ITEM.test(content) || HOLDS_MANY.test(last)) return offer;
  const controls = offer.controls.filter(
    ({ concept, node }) => concept !== "report-entry-point" || !isOfComment(enclosingNames(node))
  );
  return controls.length === offer.controls.length ? offer : { ...offer, controls };
}
var isOfComment = (names) => names.some((name) => {
  const words = splitWords(name);
  return /^[A-Z]/.test(name) && words.some((word) => COMMENT2.test(word)) && !words.some((word) => ITEM.test(word));
});

// src/extract/code/shown-content.ts
import { ts as ts33 } from "./vendor/ts-morph.js";
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
    if (ts33.isIdentifier(node) && node.parent && !ts33.isImportSpecifier(node.parent))
      shows ||= hasAnyPhrase(splitWords(node.text), phrases);
    if (ts33.isJsxSpreadAttribute(node)) chosen.push(node.parent.parent);
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
    if (!ts33.isJsxAttribute(one) || splitWords(textOf(one.name)).join("") !== content) return false;
    const value = one.initializer && ts33.isJsxExpression(one.initializer) ? one.initializer.expression : void 0;
    return value !== void 0 && !ts33.isStringLiteralLike(unwrap(value)) && !ts33.isCallExpression(unwrap(value));
  });
}
function holdsItem({ parts }, match, concept, finder) {
  for (const part of parts) {
    const name = isFunction(part) || ts33.isClassLike(part) ? declaredName(part) : null;
    const inner = name === null ? null : matchName(name, concept);
    if (!inner || !isOneKind(inner.content, match.content)) continue;
    const file = finder.fileOf(part);
    if (file && showsContent(inner, concept, { ...component(file, name, part) }, null, finder))
      return true;
  }
  return false;
}

// src/extract/code/shown-for-each.ts
import { ts as ts34 } from "./vendor/ts-morph.js";
var RENDERS2 = /^(render(Item|Row|Message|Comment|Post|Cell|Bubble|Entry|Element)?|item(Content|Renderer)?|rowRenderer|children|row|cell)$/;
var LOOPS = /^(map|flatMap|forEach|mapIndexed|toReversed)$/;
var EACH = /^(For|Index|Each|Repeat|VirtualList|List)$/;
function isShownForEach(tag) {
  for (let at = tag.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const { parent } = at;
    if (ts34.isCallExpression(parent) && LOOPS.test(nameOf(parent.expression) ?? "")) return true;
    if (!ts34.isJsxExpression(parent)) return isNamedRenderer(at);
    if (ts34.isJsxAttribute(parent.parent)) return RENDERS2.test(textOf(parent.parent.name));
    return ts34.isJsxElement(parent.parent) && EACH.test(parent.parent.openingElement.tagName.getText());
  }
  return false;
}
function isNamedRenderer(node) {
  const { parent } = node;
  const holder = ts34.isCallExpression(parent) ? parent.parent : parent;
  const name = ts34.isVariableDeclaration(holder) || ts34.isPropertyDeclaration(holder) ? textOf(holder.name) : "";
  return /^(render\w+|itemContent|rowRenderer)$/.test(name);
}

// src/extract/code/shown-given.ts
import { ts as ts35 } from "./vendor/ts-morph.js";
var CONTENT = /^(message|chatmessage|comment|reply|post|tweet|toot|reel)$/;
var PART = /^(reactions?|actions?|buttons?|menu|toolbar|header|footer|meta|metadata|stats|date|time|attachments?|embeds?|votes?|likes?|controls|draggable|sortable|option|marker|preview)$/;
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
function itemOf(attribute) {
  if (!ts35.isJsxAttribute(attribute) || !attribute.initializer || !ts35.isJsxExpression(attribute.initializer))
    return null;
  const value = attribute.initializer.expression;
  const [root] = value ? chainOf(value) : [];
  return value && root !== void 0 && !ts35.isCallExpression(value) ? { name: textOf(attribute.name), value: value.getText(), root } : null;
}
function callbackAround(tag) {
  for (let at = tag.parent; at; at = at.parent) if (isFunction(at)) return at;
  return null;
}
function isItemOf(callback, root) {
  let isOwn = false;
  const look = (node) => {
    if ((ts35.isParameter(node) || ts35.isVariableDeclaration(node) || ts35.isBindingElement(node)) && node.name)
      isOwn ||= ts35.isIdentifier(node.name) && node.name.text === root;
  };
  eachNode(callback, look);
  return isOwn;
}
function isGivenOnce(callback, { name, value }) {
  let times = 0;
  eachNode(callback, (node) => {
    if (!ts35.isJsxAttribute(node) || !/^[A-Z]/.test(node.parent.parent.tagName.getText())) return;
    const other = itemOf(node);
    if (other?.value === value && other.name === name) times++;
  });
  return times === 1;
}

// src/extract/code/surfaces.ts
import { ts as ts36 } from "./vendor/ts-morph.js";
function findSurfaces(files, concept, readers2) {
  const { slice } = readers2;
  const rendered = /* @__PURE__ */ new Set();
  for (const file of files) for (const tag of file.tags) if (!showsOneself(tag)) rendered.add(tag.tagName.getText());
  return outermost([
    ...files.flatMap((file) => slice.attempt(file.path, () => shownIn(file, concept, readers2))),
    ...files.flatMap((file) => slice.attempt(file.path, () => declaredIn(file, concept, readers2, rendered)))
  ]);
}
function shownIn(file, concept, readers2) {
  const sites = [];
  if (isOwnPart(file.path)) return sites;
  for (const node of file.tags) {
    const symbol = node.tagName.getText();
    const named = isMenu(symbol) ? null : matchName(symbol, concept);
    const match = named ?? (isShownForEach(node) ? matchGiven(node, concept) : null);
    if (!match || isWithinUnlike(concept, file.path, node)) continue;
    const isEach = isShownForEach(node);
    if (!isEach && !isGivenOne(node, match, isEach) && isPartOfOne(node, match, concept)) continue;
    if (showsOneself(node) || isPlaceholder(node) || isQueue2(match, file)) continue;
    const found = readers2.finder.find(symbol, node, file);
    const own = found === "outside" ? null : found;
    if (isOwnProfile(match.content, own && own.node) || isWithMachine(match, own?.file ?? file)) continue;
    if (isLookAlike(match.content, own, node)) continue;
    if (!named && !(own && showsContent(match, concept, own, null, readers2.finder))) continue;
    const shows = showsContent(match, concept, own, node, readers2.finder) || isGivenOne(node, match, isEach);
    const whole = shows || own ? withSiblings(readers2, concept, node, file) : null;
    const offer = whole && withoutComments(whole, match.content, symbol);
    if (!offer || !(shows || holdsItem(offer, match, concept, readers2.finder))) continue;
    const isSomebodys = isGivenOne(node, match, isEach) || showsWhose(match, concept, own, node, readers2.finder);
    const around = enclosingNames(node);
    const element = ts36.isJsxOpeningElement(node) ? node.parent : node;
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
      ...placed(offer, readers2)
    });
  }
  return sites;
}
function declaredIn(file, concept, readers2, rendered) {
  const sites = [];
  if (isOwnPart(file.path)) return sites;
  for (const own of [...componentsOf(file), ...menuHooks(file)]) {
    const isJudged = rendered.has(own.name) && !isMenu(own.name);
    const match = isJudged ? null : matchName(menuName(own.name), concept);
    if (!match || isWithinUnlike(concept, file.path, own.node) || isQueue2(match, file)) continue;
    if (isOwnProfile(match.content, own.node) || isWithMachine(match, file)) continue;
    if (isLookAlike(match.content, own, null)) continue;
    const offer = withoutComments(readers2.subtree.ofComponent(own), match.content, own.name);
    if (!showsContent(match, concept, own, null, readers2.finder) && !holdsItem(offer, match, concept, readers2.finder))
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
      ...placed(offer, readers2)
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
  return { controls: distinct2, parts, gap: gap && { at: slice.placeOf(gap.node), message: gap.message } };
}
var isPlaceholder = (tag) => tag.attributes.properties.some(
  (one) => ts36.isJsxAttribute(one) && !one.initializer && /^(is|show)?(skeleton|placeholder|ghost|loading)$/i.test(textOf(one.name))
);
var isOwnPart = (path) => /(^|\/)(onboarding|landing|landing-page|marketing|testimonials|moderators?)\//i.test(path);
var isWithMachine = ({ pattern, content }, file) => (pattern.needs.includes("talk-people") || content === "chatmessage") && isAboutMachines(file);
var isQueue2 = ({ content }, { indexed }) => content === "review" && ["approv", "reject"].every((stem) => [...indexed.tokens].some((one) => one.startsWith(stem)));
function isPartOfOne(node, { content }, concept) {
  return enclosingNames(node).some((name) => /^[A-Z]/.test(name) && matchName(name, concept)?.content === content);
}
function withSiblings({ subtree, controls }, concept, element, file) {
  const offer = subtree.ofElement(element, file);
  const own = ts36.isJsxOpeningElement(element) ? element.parent : element;
  let around = own.parent;
  while (ts36.isParenthesizedExpression(around) || ts36.isJsxExpression(around) || ts36.isBinaryExpression(around))
    around = around.parent;
  if (!ts36.isJsxElement(around) && !ts36.isJsxFragment(around)) return offer;
  const beside2 = [];
  let isShared = false;
  eachNode(around, (node) => {
    if (!ts36.isJsxOpeningElement(node) && !ts36.isJsxSelfClosingElement(node)) return;
    if (node.pos >= own.pos && node.end <= own.end) return;
    if (matchName(node.tagName.getText(), concept)) isShared = true;
    beside2.push(...controls.flatMap((control) => elementControl(node, control, UNKNOWN_PROPS) ?? []));
  });
  return isShared ? offer : { ...offer, controls: [...offer.controls, ...beside2] };
}
var MARKUP = [ts36.SyntaxKind.JsxElement, ts36.SyntaxKind.JsxSelfClosingElement, ts36.SyntaxKind.JsxFragment];
var COMPONENTS = [
  ts36.SyntaxKind.FunctionDeclaration,
  ts36.SyntaxKind.FunctionExpression,
  ts36.SyntaxKind.ArrowFunction,
  ts36.SyntaxKind.ClassDeclaration,
  ts36.SyntaxKind.ClassExpression
];
function componentsOf(file) {
  const components = [];
  const markup = file.ofKinds(MARKUP);
  if (markup.length === 0) return components;
  for (const node of file.ofKinds(COMPONENTS)) {
    const name = declaredName(node);
    if (name === null || !(file.isBuiltByCalls || /^[A-Z]/.test(name))) continue;
    if (!markup.some(({ pos, end }) => pos >= node.pos && end <= node.end)) continue;
    components.push({ ...component(file, name, node), hasHiddenProps: true });
  }
  return components;
}
function nameOfComponent({ node, name }) {
  if (node.name) return node.name;
  for (let at = node.parent; at; at = at.parent) {
    if ((ts36.isVariableDeclaration(at) || ts36.isPropertyAssignment(at)) && textOf(at.name) === name) return at.name;
  }
  return node;
}

// src/extract/code/surface-declarations.ts
var declaredBy = ({ own }) => own && /\.[cm]?[jt]sx?$/.test(own.file.path) ? own : null;
function declarationOf2(site) {
  const own = declaredBy(site);
  return own ? [{ at: own.file.placeOf(nameOfComponent(own)), message: `${own.name} is declared here` }] : [];
}
function beside(site, inside) {
  const shown = inside.flatMap((one) => [
    { at: one.file.placeOf(one.node), message: `${one.symbol} is shown inside it` },
    ...declarationOf2(one)
  ]);
  const all = [...shown, ...declarationOf2(site)];
  return all.filter((one, index) => all.findIndex((other) => formatPlace(other.at) === formatPlace(one.at)) === index);
}
function declarations(sites, common2) {
  const known2 = new Set(sites.map(({ file, node }) => formatPlace(file.placeOf(node))));
  return sites.flatMap((site) => {
    const own = declaredBy(site);
    const [declared] = declarationOf2(site);
    if (!own || !declared || known2.has(formatPlace(declared.at))) return [];
    known2.add(formatPlace(declared.at));
    const { controls, gap } = site;
    const around = enclosingNames(own.node);
    return [{ kind: "surface", ...common2(own), around, controls, gap, guards: null, isRepeated: true }];
  });
}

// src/extract/code/wrappers.ts
import { ts as ts37 } from "./vendor/ts-morph.js";
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
    const [first, ...others] = (depth > 0 ? inner.get(site) : []).map((one) => [
      ...guardsInside(one.head, guards),
      ...below(one, depth - 1)
    ]);
    return first?.filter((guard) => others.every((list) => list.some((other) => other.kind === guard.kind))) ?? [];
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
  const isMember = ts37.isPropertyAccessExpression(head.parent) && head.parent.name === head;
  const callee = isMember ? head.parent : head;
  return ts37.isExpression(callee) && !ts37.isStringLiteralLike(callee) ? calleeOf(callee) : null;
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
  const readers2 = { slice, finder, subtree: subtreeReader(controls, finder), controls };
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
      const surfaces = findSurfaces(files, concept, readers2);
      drafts.push(...declarations(surfaces, (own) => common(concept, own.file, nameOfComponent(own), own.name)));
      for (const site of surfaces) {
        const { file, node, around, symbol, controls: controls2, gap, inside, isToldByOuter } = site;
        const also = beside(site, inside);
        const said = { ...also.length > 0 && { also }, ...isToldByOuter && { isRepeated: true } };
        const base = { ...common(concept, file, node, symbol), around, ...said };
        drafts.push({ kind: "surface", ...base, controls: controls2, gap, guards: guardsAt(node, concept, guards) });
      }
    }
  }
  for (const file of files) {
    for (const concept of occurring(file, concepts)) {
      const { subtree } = readers2;
      drafts.push(...slice.attempt(file.path, () => draftsOf(concept, file, { guards, evidence, subtree })));
      drafts.push(...slice.attempt(file.path, () => detectedIn(file, { concept, guards, slice, files, resolve })));
    }
  }
  return drafts.filter(isBackedIn(drafts));
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
    for (const { node, symbol, isDead } of controlsIn(file, concept, subtree))
      drafts.push({ ...operation(node, symbol, null), ...isDead && { traits: ["does-nothing"] } });
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

import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  findPhrase,
  fitsPattern,
  fitsTag,
  hasAnyPhrase,
  indexFile,
  isPhrase,
  languageOf,
  lineReader,
  matcher,
  optionOf,
  phraseLength,
  phrasesAt,
  settingNamed,
  splitWords,
  textsOf
} from "./chunk-MX3SYW6B.js";
import "./chunk-PGH7U3ZY.js";
import {
  folderOf,
  joinPath
} from "./chunk-WKF3AR7X.js";
import "./chunk-ETNSTP5V.js";

// src/extract/code/names.ts
import { ts } from "./vendor/ts-morph.js";
function unwrap(expression) {
  let inner = expression;
  while (ts.isParenthesizedExpression(inner) || ts.isAwaitExpression(inner) || ts.isAsExpression(inner) || ts.isSatisfiesExpression(inner) || ts.isTypeAssertionExpression(inner) || ts.isNonNullExpression(inner))
    inner = inner.expression;
  return inner;
}
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
    const [first2] = inner.arguments;
    if (first2 && PICKS.test(chain.at(-1) ?? "")) {
      const picked = ts.isStringLiteralLike(first2) ? first2.text : ts.isIdentifier(first2) ? first2.text : null;
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
  return ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isArrowFunction(node) || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node) || ts.isGetAccessorDeclaration(node) || ts.isSetAccessorDeclaration(node);
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
  return null;
}
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

// src/extract/code/scopes.ts
import { ts as ts2 } from "./vendor/ts-morph.js";
function declarationOf(name, from) {
  for (let at = from; at; at = at.parent) {
    const found = isFunction(at) ? declaredByParameters(at.parameters, name) : ts2.isBlock(at) || ts2.isSourceFile(at) || ts2.isCaseBlock(at) || ts2.isModuleBlock(at) ? declaredByStatements(statementsOf(at), name) : (ts2.isForStatement(at) || ts2.isForOfStatement(at) || ts2.isForInStatement(at)) && at.initializer && ts2.isVariableDeclarationList(at.initializer) ? declaredByList(at.initializer, name) : null;
    if (found) return found;
  }
  return null;
}
function statementsOf(block) {
  return ts2.isCaseBlock(block) ? block.clauses.flatMap((clause) => [...clause.statements]) : block.statements;
}
function declaredByStatements(statements, name) {
  for (const statement of statements) {
    if (ts2.isVariableStatement(statement)) {
      const found = declaredByList(statement.declarationList, name);
      if (found) return found;
    } else if ((ts2.isFunctionDeclaration(statement) || ts2.isClassDeclaration(statement) || ts2.isEnumDeclaration(statement)) && statement.name?.text === name)
      return statement;
  }
  return null;
}
function declaredByList(list, name) {
  for (const declaration of list.declarations) {
    if (ts2.isIdentifier(declaration.name)) {
      if (declaration.name.text === name) return declaration;
    } else {
      const found = declaredByPattern(declaration.name, name);
      if (found) return found;
    }
  }
  return null;
}
function declaredByParameters(parameters, name) {
  for (const parameter of parameters) {
    if (ts2.isIdentifier(parameter.name)) {
      if (parameter.name.text === name) return parameter;
    } else {
      const found = declaredByPattern(parameter.name, name);
      if (found) return found;
    }
  }
  return null;
}
function declaredByPattern(pattern, name) {
  for (const element of pattern.elements) {
    if (ts2.isOmittedExpression(element)) continue;
    if (ts2.isIdentifier(element.name)) {
      if (element.name.text === name) return element;
    } else {
      const found = declaredByPattern(element.name, name);
      if (found) return found;
    }
  }
  return null;
}
function valueOf(identifier) {
  const declaration = declarationOf(identifier.text, identifier);
  if (!declaration || !ts2.isVariableDeclaration(declaration) || !declaration.initializer) return null;
  const isConst = (ts2.getCombinedNodeFlags(declaration) & ts2.NodeFlags.Const) !== 0;
  if (!isConst && isAssigned(identifier.text, identifier.getSourceFile())) return null;
  return declaration.initializer;
}
function isAssigned(name, root) {
  let found = false;
  eachNode(root, (node) => {
    const target = ts2.isBinaryExpression(node) ? isAssignment(node.operatorToken.kind) && node.left : (ts2.isPrefixUnaryExpression(node) || ts2.isPostfixUnaryExpression(node)) && node.operand;
    if (!target || found) return;
    const isStep = !ts2.isBinaryExpression(node);
    if (isStep && !/\+\+|--/.test(node.getText())) return;
    found = ts2.isIdentifier(target) ? target.text === name : !isStep && new RegExp(`\\b${escape(name)}\\b`).test(patternText(target));
  });
  return found;
}
var patternText = (target) => ts2.isObjectLiteralExpression(target) || ts2.isArrayLiteralExpression(target) ? target.getText() : "";
var escape = (name) => name.replace(/[$]/g, "\\$");
function isAssignment(kind) {
  return kind >= ts2.SyntaxKind.FirstAssignment && kind <= ts2.SyntaxKind.LastAssignment;
}
function functionNamed(name, from) {
  const declaration = declarationOf(name, from);
  if (!declaration) return null;
  if (ts2.isFunctionDeclaration(declaration)) return declaration;
  if (!ts2.isVariableDeclaration(declaration) || !declaration.initializer) return null;
  const value = unwrap(declaration.initializer);
  return ts2.isArrowFunction(value) || ts2.isFunctionExpression(value) ? value : null;
}
function memberOf(from, name) {
  let at = from;
  while (at && !ts2.isClassLike(at)) at = at.parent;
  return at?.members.find(
    (member) => member.name && !ts2.isComputedPropertyName(member.name) && textOf(member.name) === name
  ) ?? null;
}

// src/extract/code/components.ts
import { ts as ts3 } from "./vendor/ts-morph.js";
var MAX_HOPS = 6;
var PLAIN_WRAPPERS = /^(React\.)?(memo|forwardRef|lazy|observer)$/;
function componentFinder(slice, resolve) {
  const find = (name, from, file, hops = MAX_HOPS) => {
    if (hops === 0) return null;
    const declaration = declarationOf(name, from);
    const binding = file.imports.get(name);
    if (declaration && !(binding && ts3.isVariableDeclaration(declaration))) {
      if (ts3.isFunctionDeclaration(declaration) || ts3.isClassDeclaration(declaration))
        return component(file, name, declaration);
      return ts3.isVariableDeclaration(declaration) && declaration.initializer ? fromValue(declaration.initializer, name, file, hops) : null;
    }
    return binding ? imported2(binding.specifier, binding.name, file, hops) : null;
  };
  const fromValue = (expression, name, file, hops) => {
    const value = unwrap(expression);
    if (ts3.isArrowFunction(value) || ts3.isFunctionExpression(value) || ts3.isClassExpression(value))
      return component(file, name, value);
    if (ts3.isIdentifier(value)) return find(value.text, value, file, hops - 1);
    if (ts3.isTaggedTemplateExpression(value)) return "outside";
    if (ts3.isPropertyAccessExpression(value)) return /^(Provider|Consumer)$/.test(value.name.text) ? "outside" : null;
    if (ts3.isCallExpression(value)) {
      const binding = file.imports.get(name);
      if (binding) return imported2(binding.specifier, binding.name, file, hops - 1);
      const inner = value.arguments.find(
        (one) => isFunction(unwrap(one)) || ts3.isIdentifier(one) || ts3.isCallExpression(unwrap(one))
      );
      const found = inner ? fromValue(inner, name, file, hops - 1) : null;
      return found === null || found === "outside" || PLAIN_WRAPPERS.test(value.expression.getText()) ? found : { ...found, hasHiddenProps: true };
    }
    return null;
  };
  const imported2 = (specifier, name, from, hops) => {
    const target = resolve(from.path, specifier);
    if (target === "package") return "outside";
    const file = target && slice.parse(target.path);
    return file ? exported(name, file, hops - 1) : null;
  };
  const exported = (name, file, hops) => {
    if (hops <= 0) return null;
    for (const statement of file.ast.statements) {
      if (ts3.isExportAssignment(statement) && name === "default")
        return fromValue(statement.expression, name, file, hops);
      if (name === "default" && isDefaultExport(statement))
        return component(file, statement.name?.text ?? name, statement);
      if (ts3.isExportDeclaration(statement)) {
        const found = reExported(name, statement, file, hops);
        if (found) return found;
      }
    }
    if (name !== "default") return find(name, file.ast, file, hops);
    const assigned = moduleExports(file.ast);
    return assigned ? fromValue(assigned, name, file, hops) : null;
  };
  const reExported = (name, statement, file, hops) => {
    const specifier = statement.moduleSpecifier;
    const path = specifier && ts3.isStringLiteral(specifier) ? specifier.text : null;
    const clause = statement.exportClause;
    if (clause && ts3.isNamedExports(clause)) {
      const one = clause.elements.find((element) => textOf(element.name) === name);
      if (!one) return null;
      const local = textOf(one.propertyName ?? one.name);
      return path === null ? find(local, file.ast, file, hops) : imported2(path, local, file, hops);
    }
    return !clause && path !== null && name !== "default" ? imported2(path, name, file, hops) : null;
  };
  return { find };
}
function component(file, name, node) {
  return { file, name, node, hasHiddenProps: file.ast.text.includes("defaultProps") };
}
function isDefaultExport(statement) {
  if (!ts3.isFunctionDeclaration(statement) && !ts3.isClassDeclaration(statement)) return false;
  return statement.modifiers?.some((modifier) => modifier.kind === ts3.SyntaxKind.DefaultKeyword) ?? false;
}
function moduleExports(ast) {
  for (const statement of ast.statements) {
    if (!ts3.isExpressionStatement(statement) || !ts3.isBinaryExpression(statement.expression)) continue;
    const { left, right, operatorToken } = statement.expression;
    if (operatorToken.kind === ts3.SyntaxKind.EqualsToken && left.getText() === "module.exports") return right;
  }
  return null;
}

// src/extract/code/literals.ts
import { ts as ts4 } from "./vendor/ts-morph.js";
function literalOf(expression, depth = 3) {
  const inner = unwrap(expression);
  const found = (value) => ({ value, text: expression.getText() });
  if (ts4.isStringLiteralLike(inner)) return found(inner.text);
  if (ts4.isNumericLiteral(inner)) return found(Number(inner.text));
  if (inner.kind === ts4.SyntaxKind.TrueKeyword) return found(true);
  if (inner.kind === ts4.SyntaxKind.FalseKeyword) return found(false);
  if (inner.kind === ts4.SyntaxKind.NullKeyword) return found(null);
  if (ts4.isVoidExpression(inner)) return literalOf(inner.expression, depth) && found(void 0);
  if (ts4.isPrefixUnaryExpression(inner)) return negated(inner, found, depth);
  if (depth === 0) return null;
  if (ts4.isIdentifier(inner)) {
    if (inner.text === "undefined") return found(void 0);
    const value = valueOf(inner);
    const literal = value && literalOf(value, depth - 1);
    return literal && found(literal.value);
  }
  if (ts4.isPropertyAccessExpression(inner) && ts4.isIdentifier(inner.expression)) {
    const value = memberOf2(inner.expression, inner.name.text, depth - 1);
    return value === void 0 ? null : found(value.value);
  }
  return null;
}
function negated({ operator, operand }, found, depth) {
  const literal = literalOf(operand, depth);
  if (!literal) return null;
  if (operator === ts4.SyntaxKind.ExclamationToken) return found(!literal.value);
  if (operator === ts4.SyntaxKind.MinusToken && typeof literal.value === "number") return found(-literal.value);
  return null;
}
function memberOf2(owner2, name, depth) {
  const declaration = declarationOf(owner2.text, owner2);
  if (!declaration) return void 0;
  if (ts4.isEnumDeclaration(declaration)) {
    const index = declaration.members.findIndex((member2) => textOf(member2.name) === name);
    const member = declaration.members[index];
    if (!member) return void 0;
    if (!member.initializer) return { value: index };
    return literalOf(member.initializer, depth) ?? void 0;
  }
  if (!ts4.isVariableDeclaration(declaration) || !declaration.initializer) return void 0;
  let table = unwrap(declaration.initializer);
  if (ts4.isCallExpression(table) && table.arguments[0]) table = unwrap(table.arguments[0]);
  if (!ts4.isObjectLiteralExpression(table)) return void 0;
  for (const property of table.properties) {
    if (ts4.isPropertyAssignment(property) && textOf(property.name) === name)
      return literalOf(property.initializer, depth) ?? void 0;
  }
  return void 0;
}

// src/extract/code/props.ts
import { ts as ts5 } from "./vendor/ts-morph.js";
var UNKNOWN_PROPS = { component: null, given: /* @__PURE__ */ new Map(), isComplete: false };
function propsOf(element, component2, outer) {
  const given = /* @__PURE__ */ new Map();
  let isComplete = !component2?.hasHiddenProps;
  for (const attribute of element.attributes.properties) {
    if (ts5.isJsxSpreadAttribute(attribute)) {
      isComplete = false;
      continue;
    }
    const { initializer } = attribute;
    const expression = initializer && ts5.isJsxExpression(initializer) ? initializer.expression ?? null : initializer ?? null;
    given.set(textOf(attribute.name), { expression, at: attribute.name, props: outer });
  }
  return { component: component2, given, isComplete };
}
function evaluate(expression, props, depth = 6) {
  const inner = unwrap(expression);
  const literal = literalOf(inner);
  if (literal) return { value: literal.value };
  if (depth === 0) return null;
  const again = (one) => evaluate(one, props, depth - 1);
  const prop = propRead(inner, props);
  if (prop) return valueOfProp(prop, props, depth);
  if (ts5.isIdentifier(inner)) {
    const value = valueOf(inner);
    return value ? again(value) : null;
  }
  if (ts5.isPrefixUnaryExpression(inner) && inner.operator === ts5.SyntaxKind.ExclamationToken) {
    const known = again(inner.operand);
    return known && { value: !known.value };
  }
  if (ts5.isCallExpression(inner) && inner.expression.getText() === "Boolean" && inner.arguments[0]) {
    const known = again(inner.arguments[0]);
    return known && { value: Boolean(known.value) };
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
  const name = declaration.propertyName ?? declaration.name;
  return ts5.isIdentifier(name) ? { name: name.text, fallback: declaration.initializer ?? null } : null;
}
function isPropsObject(expression, component2) {
  const inner = unwrap(expression);
  if (ts5.isPropertyAccessExpression(inner))
    return inner.expression.kind === ts5.SyntaxKind.ThisKeyword && inner.name.text === "props";
  if (!ts5.isIdentifier(inner)) return false;
  const parameter = firstParameter(component2);
  if (parameter && declarationOf(inner.text, inner) === parameter) return true;
  const value = valueOf(inner);
  return value !== null && value !== inner && ts5.isPropertyAccessExpression(unwrap(value)) && isPropsObject(value, component2);
}
function firstParameter({ node }) {
  return ts5.isClassLike(node) ? null : node.parameters[0] ?? null;
}
function valueOfProp({ name, fallback }, props, depth) {
  const given = props.given.get(name);
  if (given) {
    if (!given.expression) return { value: true };
    if (ts5.isStringLiteral(given.expression)) return { value: given.expression.text };
    return evaluate(given.expression, given.props, depth - 1);
  }
  if (!props.isComplete || name === "children") return null;
  return fallback ? evaluate(fallback, props, depth - 1) : { value: void 0 };
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
  if (read) {
    const given = props.given.get(read.name);
    if (given) {
      if (!given.expression) return WORKS;
      const state = handlerState(given.expression, given.props, depth - 1);
      return state.state === "dead" && isLocal(state.from, given.expression) ? { ...state, from: given.at } : state;
    }
    if (!props.isComplete) return WORKS;
    return read.fallback ? handlerState(read.fallback, props, depth - 1) : { state: "absent" };
  }
  if (ts6.isIdentifier(inner)) return namedState(inner, props, depth);
  if (ts6.isPropertyAccessExpression(inner)) return memberState(inner, props, depth);
  if (ts6.isCallExpression(inner)) return wrappedState(inner, props, depth);
  return WORKS;
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
  if (/^(preventDefault|stopPropagation)$/.test(nameOf(inner.expression) ?? "")) return dead;
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
var LABELS = /^(label|title|text|aria-label|ariaLabel|accessibilityLabel|tooltip|caption|children|id|i18nKey|defaultMessage|message|name|data-tippy-content|value)$/;
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

// src/extract/code/controls.ts
import { ts as ts9 } from "./vendor/ts-morph.js";
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
      return { concept: concept.id, node, symbol, state: isDead ? "does-nothing" : "works" };
    }
    return {
      concept: concept.id,
      node: state.state === "dead" ? state.from : handler.name,
      symbol,
      state: "does-nothing"
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
    if (ts9.isJsxSpreadAttribute(attribute) || !attribute.initializer || !ts9.isJsxExpression(attribute.initializer))
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
  if (!isFunction(inner)) return fits(wordsOf(ts9.isCallExpression(inner) ? inner.arguments.at(-1) ?? inner : inner));
  let isCalled = false;
  if (inner.body) {
    const look = (node) => {
      if (ts9.isCallExpression(node) && fits(wordsOf(node.expression))) isCalled = true;
    };
    look(inner.body);
    eachNode(inner.body, look);
  }
  return isCalled;
}
var MAX_LABEL_WORDS = 6;
var MAX_WORDS_OF_ONE = 3;
function isLabelOf(text, concept) {
  const words = splitWords(text);
  if (words.length > MAX_LABEL_WORDS || isOut(words, concept)) return false;
  return concept.labels.some(
    (phrase) => findPhrase(words, phrase) >= 0 && (phrase.words.length > 1 || words.length <= MAX_WORDS_OF_ONE)
  );
}
function propControl(element, concept, props) {
  for (const attribute of element.attributes.properties) {
    if (ts9.isJsxSpreadAttribute(attribute)) continue;
    const name = textOf(attribute.name);
    const words = splitWords(name);
    if (isOut(words, concept) || !concept.properties.some((one) => fitsPattern(one, words))) continue;
    const expression = attribute.initializer && ts9.isJsxExpression(attribute.initializer) ? attribute.initializer.expression : void 0;
    if (SWITCH.has(words[0])) {
      const known = expression && evaluate(expression, props);
      if (known && !known.value) return { concept: concept.id, node: attribute.name, symbol: name, state: "hidden" };
      continue;
    }
    if (!expression) continue;
    const state = handlerState(expression, props);
    if (state.state === "works") return { concept: concept.id, node: attribute.name, symbol: name, state: "works" };
    const isOwn = state.state === "dead" && state.from.getSourceFile() !== element.getSourceFile();
    return { concept: concept.id, node: isOwn ? state.from : attribute.name, symbol: name, state: "does-nothing" };
  }
  return null;
}

// src/extract/code/callees.ts
import { ts as ts10 } from "./vendor/ts-morph.js";
var imported = /* @__PURE__ */ new WeakMap();
function linkImports(ast, lookup) {
  imported.set(ast, lookup);
}
function exportedFunction(ast, name) {
  if (name !== "default") return functionNamed(name, ast);
  for (const statement of ast.statements) {
    const isDefault = (ts10.canHaveModifiers(statement) ? ts10.getModifiers(statement) ?? [] : []).some(
      (modifier) => modifier.kind === ts10.SyntaxKind.DefaultKeyword
    );
    if (isDefault && ts10.isFunctionDeclaration(statement)) return statement;
    if (!ts10.isExportAssignment(statement)) continue;
    const value = unwrap(statement.expression);
    return ts10.isIdentifier(value) ? functionNamed(value.text, ast) : isFunction(value) ? value : null;
  }
  return null;
}
function calleeOf(callee) {
  const inner = unwrap(callee);
  if (ts10.isIdentifier(inner))
    return functionNamed(inner.text, inner) ?? imported.get(inner.getSourceFile())?.(inner.text) ?? null;
  if (!ts10.isPropertyAccessExpression(inner) || inner.expression.kind !== ts10.SyntaxKind.ThisKeyword) return null;
  const member = memberOf(inner, inner.name.text);
  if (member && ts10.isMethodDeclaration(member)) return member;
  const value = member && ts10.isPropertyDeclaration(member) && member.initializer ? unwrap(member.initializer) : null;
  return value && isFunction(value) ? value : null;
}
function answersLater(callee) {
  const declared = calleeOf(callee);
  if (declared) return isAsync(declared);
  const name = unwrap(callee).getText();
  return new RegExp(`\\bawait\\s+${name.replace(/[^\w\s]/g, "\\$&")}\\s*\\(`).test(callee.getSourceFile().text);
}
function isAsync(declared) {
  if (ts10.getModifiers(declared)?.some((modifier) => modifier.kind === ts10.SyntaxKind.AsyncKeyword)) return true;
  return /^Promise\b/.test(declared.type?.getText() ?? "");
}
function isUnawaited(call) {
  let outer = call;
  while (ts10.isParenthesizedExpression(outer.parent) || ts10.isAsExpression(outer.parent) || ts10.isNonNullExpression(outer.parent))
    outer = outer.parent;
  const { parent } = outer;
  if (ts10.isAwaitExpression(parent)) return false;
  if (ts10.isVariableDeclaration(parent) && ts10.isIdentifier(parent.name)) {
    const isAwaitedLater = new RegExp(`\\bawait\\s+${parent.name.text}\\b`).test(call.getSourceFile().text);
    if (isAwaitedLater) return false;
  }
  const declared = calleeOf(call.expression);
  return declared !== null && isAsync(declared);
}

// src/extract/code/chosen-by-recipient.ts
import { ts as ts11 } from "./vendor/ts-morph.js";
var REACHES = /^(message|messages|messaging|dm|dms|contact|chat)$/;
var CHOOSES = /^(who|from|privacy|permission|permissions|policy|audience|setting|allow|allowed|allows)$/;
var CONNECTED = /^(friend|friends|contact|contacts|mutual|mutuals|connection|connections|follower|followers)$/;
function isChoice(expression, depth = 2) {
  const inner = unwrap(expression);
  const words = splitWords(nameOf(inner) ?? "");
  if (words.some((word) => REACHES.test(word)) && words.some((word) => CHOOSES.test(word))) return true;
  const value = ts11.isIdentifier(inner) && depth > 0 ? valueOf(inner) : null;
  if (!value) return false;
  const made = unwrap(value);
  return isChoice(
    ts11.isBinaryExpression(made) && made.operatorToken.kind === ts11.SyntaxKind.QuestionQuestionToken ? made.left : made,
    depth - 1
  );
}
function isChoiceOfConnected(test) {
  const inner = unwrap(test);
  if (!ts11.isBinaryExpression(inner) || !/^===?$/.test(inner.operatorToken.getText())) return false;
  const [left, right] = [inner.left, inner.right];
  return isConnected(right) && isChoice(left) || isConnected(left) && isChoice(right);
}
function clausesOfConnected({ expression, caseBlock }) {
  if (!isChoice(expression)) return [];
  return caseBlock.clauses.flatMap(
    (clause) => ts11.isCaseClause(clause) && isConnected(clause.expression) ? [...clause.statements] : []
  );
}
function isConnected(expression) {
  const value = literalOf(expression)?.value;
  const text = typeof value === "string" ? value : /^[A-Z]/.test(nameOf(expression) ?? "") ? nameOf(expression) : "";
  return splitWords(text).some((word) => CONNECTED.test(word));
}

// src/extract/code/unlike.ts
import "./vendor/ts-morph.js";
function isUnlike(concept, words, named) {
  const { word, call, receiver } = concept.unlike;
  if (hasAnyPhrase(words, word) || call.some((phrase) => isPhrase(words, phrase))) return true;
  if (receiver.length === 0 || named === null) return false;
  const chain = chainOf(named);
  return chain.slice(0, -1).some((name) => hasAnyPhrase(splitWords(name), receiver));
}
function isWithinUnlike(concept, path, node) {
  const { within: within2 } = concept.unlike;
  if (within2.length === 0) return false;
  const around = [
    ...path.replace(/\.[^./]+$/, "").split("/").slice(-2),
    ...enclosingNames(node)
  ];
  return around.some((name) => hasAnyPhrase(splitWords(name), within2));
}

// src/extract/code/comparisons.ts
import { ts as ts13 } from "./vendor/ts-morph.js";
var SIZES = /* @__PURE__ */ new Map([
  [ts13.SyntaxKind.GreaterThanToken, 1],
  [ts13.SyntaxKind.GreaterThanEqualsToken, 1],
  [ts13.SyntaxKind.LessThanToken, -1],
  [ts13.SyntaxKind.LessThanEqualsToken, -1]
]);
var EQUALS = /* @__PURE__ */ new Set([ts13.SyntaxKind.EqualsEqualsEqualsToken, ts13.SyntaxKind.EqualsEqualsToken]);
var DIFFERS = /* @__PURE__ */ new Set([ts13.SyntaxKind.ExclamationEqualsEqualsToken, ts13.SyntaxKind.ExclamationEqualsToken]);
var LEAST_LIMIT = 3;
function matchComparison(comparison, outcome, concept) {
  const { left, right, operatorToken } = comparison;
  const size = SIZES.get(operatorToken.kind);
  const isEquality = EQUALS.has(operatorToken.kind) || DIFFERS.has(operatorToken.kind);
  for (const pattern of concept.compares) {
    if (size !== void 0 && pattern.words === null) {
      const signs = [left, right].map((side) => isLimit(side) ? 0 : growthOf(side, pattern.names, concept));
      if (signs[0] === 0 === (signs[1] === 0)) continue;
      const [node, limit, sign] = signs[0] !== 0 ? [left, right, signs[0]] : [right, left, -signs[1]];
      if (isTooSmall(limit)) continue;
      const isAbove = sign * size > 0 === outcome;
      return { node: namedIn(node, pattern.names), protects: pattern.safe === (isAbove ? "above" : "below") };
    }
    if (isEquality && pattern.words !== null) {
      const node = sideNamed(left, right, pattern, concept) ?? sideNamed(right, left, pattern, concept);
      if (!node) continue;
      const isEqual = EQUALS.has(operatorToken.kind) === outcome;
      return { node, protects: pattern.safe === (isEqual ? "equal" : "unequal") };
    }
  }
  return null;
}
var LIMITS = /* @__PURE__ */ new Set([
  "min",
  "minimum",
  "max",
  "maximum",
  "limit",
  "threshold",
  "required",
  "legal",
  "allowed",
  "cutoff"
]);
function isLimit(expression) {
  const name = nameOf(expression);
  if (name === null) return false;
  return !/[a-z]/.test(name) || literalOf(expression) !== null || splitWords(name).some((word) => LIMITS.has(word));
}
function namedIn(expression, names) {
  const name = nameOf(expression);
  if (name !== null && hasAnyPhrase(splitWords(name), names)) return expression;
  let found = null;
  eachNode(expression, (node) => {
    if (!found && ts13.isIdentifier(node) && hasAnyPhrase(splitWords(node.text), names)) found = node;
  });
  return found ?? expression;
}
function sideNamed(side, other, pattern, concept) {
  if (!isNamed(side, pattern.names, concept)) return null;
  const literal = literalOf(other);
  const words = typeof literal?.value === "string" ? splitWords(literal.value) : [];
  return hasAnyPhrase(words, pattern.words) || hasAnyPhrase(tailWords(other), pattern.words) ? side : null;
}
function isTooSmall(limit) {
  const literal = literalOf(limit);
  return typeof literal?.value === "number" && literal.value < LEAST_LIMIT;
}
function tailWords(expression) {
  return chainOf(expression).slice(-2).flatMap((name) => [...splitWords(name)]);
}
function isNamed(expression, names, concept) {
  const inner = unwrap(expression);
  const callee = ts13.isCallExpression(inner) ? inner.expression : inner;
  const name = nameOf(callee);
  return name !== null && mentionsName(callee, names) && !isUnlike(concept, splitWords(name), callee);
}
function mentionsName(callee, names) {
  return hasAnyPhrase(wordsOf(callee), names) || ts13.isPropertyAccessExpression(callee) && hasAnyPhrase(tailWords(callee), names);
}
function isElapsed(value) {
  const words = splitWords(value.getText());
  const isDifference = words.some((word) => /^(now|ttl|timestamp|ms|created|updated|seconds)$/.test(word));
  return isDifference && !words.some((word) => /^(birth\w*|dob|born)$/.test(word));
}
var THROUGH = /^(floor|ceil|round|trunc|abs|Number|parseInt|parseFloat|String|Date|parse|parseISO|toDate|dayjs|moment|utc|fromISO|from|getTime|valueOf|getFullYear|getUTCFullYear|year|unix|toMillis|add|plus|startOf|endOf|addYears)$/;
var DISTANCE = /* @__PURE__ */ new Set(["diff", "difference", "since", "until", "years", "age"]);
function growthOf(expression, names, concept, depth = 5) {
  const inner = unwrap(expression);
  const again = (one) => growthOf(one, names, concept, depth - 1);
  if (ts13.isIdentifier(inner)) {
    const value = valueOf(inner);
    if (mentionsName(inner, names)) return isNamed(inner, names, concept) && !(value && isElapsed(value)) ? 1 : 0;
    return value && depth > 0 ? again(value) : 0;
  }
  if (isNamed(inner, names, concept)) return 1;
  if (depth === 0) return 0;
  if (ts13.isBinaryExpression(inner)) {
    const [left, right] = [again(inner.left), again(inner.right)];
    if (inner.operatorToken.kind === ts13.SyntaxKind.MinusToken)
      return left !== 0 && right !== 0 ? 0 : left || turned(right);
    const { kind } = inner.operatorToken;
    if (kind === ts13.SyntaxKind.QuestionQuestionToken || kind === ts13.SyntaxKind.BarBarToken) return left;
    return kind === ts13.SyntaxKind.PlusToken || kind === ts13.SyntaxKind.AsteriskToken || kind === ts13.SyntaxKind.SlashToken ? left || right : 0;
  }
  if (ts13.isConditionalExpression(inner)) return again(inner.whenTrue) || again(inner.whenFalse);
  if (ts13.isNewExpression(inner))
    return THROUGH.test(nameOf(inner.expression) ?? "") ? first(inner.arguments ?? [], again) : 0;
  if (!ts13.isCallExpression(inner)) return 0;
  const name = nameOf(inner.expression) ?? "";
  const receiver = ts13.isPropertyAccessExpression(inner.expression) ? again(inner.expression.expression) : 0;
  if (THROUGH.test(name)) return receiver || first(inner.arguments, again);
  const isDistance = splitWords(name).some((word) => DISTANCE.has(word));
  return isDistance && (receiver || first(inner.arguments, again)) ? -1 : 0;
}
var turned = (sign) => sign === 0 ? 0 : sign === 1 ? -1 : 1;
function first(list, growth) {
  for (const one of list) {
    const sign = growth(one);
    if (sign !== 0) return sign;
  }
  return 0;
}

// src/extract/code/conditions.ts
import { ts as ts14 } from "./vendor/ts-morph.js";
function checksThatHold(expression, outcome, guards, depth = 4) {
  const inner = unwrap(expression);
  const again = (one, result) => checksThatHold(one, result, guards, depth);
  if (ts14.isPrefixUnaryExpression(inner) && inner.operator === ts14.SyntaxKind.ExclamationToken)
    return again(inner.operand, !outcome);
  if (ts14.isBinaryExpression(inner)) {
    const { kind } = inner.operatorToken;
    const isAnd = kind === ts14.SyntaxKind.AmpersandAmpersandToken;
    if (isAnd || kind === ts14.SyntaxKind.BarBarToken) {
      if (isAnd === outcome) return [...again(inner.left, outcome), ...again(inner.right, outcome)];
      const asked = operandsOf(inner, kind).filter((one) => !(isAnd && isChoiceOfConnected(one)));
      return checksOfEither(asked.map((one) => again(one, outcome)));
    }
    const plain = asTruth(inner, outcome);
    if (plain) return again(plain.test, plain.outcome);
  }
  const value = ts14.isIdentifier(inner) && depth > 0 ? valueOf(inner) : null;
  if (value && isVerdict(value, guards)) return checksThatHold(value, outcome, guards, depth - 1);
  const found = checksOf(inner, outcome, guards);
  if (found.length > 0)
    return ts14.isCallExpression(inner) && isUnawaited(inner) ? [] : found.filter((check) => check.protects);
  if (depth === 0) return [];
  if (ts14.isIdentifier(inner)) return value ? checksThatHold(value, outcome, guards, depth - 1) : [];
  if (ts14.isCallExpression(inner) && nameOf(inner.expression) === "Boolean" && inner.arguments[0])
    return again(inner.arguments[0], outcome);
  return [];
}
function isVerdict(value, guards) {
  const inner = unwrap(value);
  if (ts14.isPrefixUnaryExpression(inner)) return isVerdict(inner.operand, guards);
  if (ts14.isBinaryExpression(inner) && /^(&&|\|\|)$/.test(inner.operatorToken.getText()))
    return isVerdict(inner.left, guards) || isVerdict(inner.right, guards);
  if (ts14.isCallExpression(inner) && isUnawaited(inner)) return true;
  return ts14.isCallExpression(inner) && checksOf(inner, true, guards).length > 0;
}
var ACTORS = new Set(
  "sender me self current viewer author from my session req request ctx actor caller".split(" ")
);
function checksOfEither(operands) {
  if (operands.length === 0 || operands.some((checks) => checks.length === 0)) return [];
  const [first2] = operands;
  const shared = first2.map((check) => check.kind).filter((kind) => operands.every((one) => one.some((check) => check.kind === kind)));
  if (shared.length > 0) return operands.flat().filter((check) => shared.includes(check.kind));
  const isOfAge = operands.some((checks) => checks.every((check) => check.kind === "age" && !isAboutActor(check.node)));
  const isProtective = operands.flat().every(({ kind }) => kind === "age" || kind === "connection" || kind === "consent");
  return isOfAge && isProtective ? operands.flat() : [];
}
function isAboutActor(node) {
  const inner = unwrap(node);
  const asked = ts14.isCallExpression(inner) ? [...inner.arguments, inner.expression] : [inner];
  return asked.flatMap(chainOf).flatMap(splitWords).some((word) => ACTORS.has(word));
}
function operandsOf(expression, kind) {
  const inner = unwrap(expression);
  return ts14.isBinaryExpression(inner) && inner.operatorToken.kind === kind ? [...operandsOf(inner.left, kind), ...operandsOf(inner.right, kind)] : [expression];
}
function asTruth({ left, right, operatorToken }, outcome) {
  const literal = literalOf(right);
  if (!literal) return null;
  const { value } = literal;
  const text = operatorToken.getText();
  if (/^[!=]==?$/.test(text)) {
    const isEqual = text.startsWith("=") === outcome;
    if (value === null || value === void 0 || value === 0) return { test: counted(left), outcome: !isEqual };
    if (value === true) return { test: left, outcome: isEqual };
    if (value !== false) return null;
    return isEqual || ts14.isCallExpression(unwrap(left)) ? { test: left, outcome: !isEqual } : null;
  }
  if (text === ">" && value === 0 || text === ">=" && value === 1) return { test: counted(left), outcome };
  if (text === "<" && value === 1 || text === "<=" && value === 0)
    return { test: counted(left), outcome: !outcome };
  return null;
}
function counted(expression) {
  const inner = unwrap(expression);
  return ts14.isPropertyAccessExpression(inner) && /^(length|size|count)$/.test(inner.name.text) ? inner.expression : expression;
}
var LOOKUPS = /^(includes|has|some|contains|find\w*|exists|count|get|getOne|indexOf)$/;
function checksOf(test, outcome, guards) {
  const checks = [];
  for (const concept of guards) {
    const protects = protection(test, outcome, concept);
    if (protects !== null && concept.guard)
      checks.push({ concept: concept.id, kind: concept.guard, node: test, protects });
  }
  return checks;
}
function protection(test, outcome, concept) {
  if (ts14.isBinaryExpression(test)) return matchComparison(test, outcome, concept)?.protects ?? null;
  const callee = ts14.isCallExpression(test) ? test.expression : test;
  const name = nameOf(callee);
  if (name === null || concept.conditions.length === 0) return null;
  const receiver = receiverOf(callee);
  const isLookup = ts14.isCallExpression(test) && LOOKUPS.test(name);
  const names = receiver ? [...chainOf(receiver), ...isLookup ? [] : [name]] : [name];
  const [tail, last] = [names.at(-2) ?? "", names.at(-1) ?? ""].map(splitWords);
  const looked = isLookup ? [[...last, ...splitWords(name)]] : [];
  const candidates2 = [last, [...tail, ...last], ...looked];
  const isTable = isLookup && /^(find|exists)/.test(name);
  for (const [index, words] of candidates2.entries()) {
    for (const condition of concept.conditions) {
      const first2 = index === 0 ? 0 : index === 1 ? tail.length : last.length;
      const at = words.findIndex(
        (_, from) => phrasesAt(words, condition.names, from).some((phrase) => from + phraseLength(words, phrase, from) > first2)
      );
      if (at < 0 || isUnlike(concept, words, isTable ? null : callee) || isFixed(test)) continue;
      const isTurned = words.slice(0, at).some((word) => word === "not" || word === "non");
      return (isTurned ? !outcome : outcome) === condition.safe;
    }
  }
  return null;
}
function isFixed(test) {
  if (ts14.isIdentifier(test)) return literalOf(test) !== null;
  if (!ts14.isCallExpression(test) || !ts14.isIdentifier(test.expression)) return false;
  const body = functionNamed(test.expression.text, test)?.body;
  if (!body) return false;
  if (!ts14.isBlock(body)) return literalOf(body) !== null;
  const [only, ...more] = body.statements;
  return more.length === 0 && !!only && ts14.isReturnStatement(only) && !!only.expression && literalOf(only.expression) !== null;
}

// src/extract/code/completion.ts
import { ts as ts15 } from "./vendor/ts-morph.js";
function leaves(statement, exit = "any") {
  if (!statement) return false;
  if (ts15.isThrowStatement(statement)) return true;
  if (ts15.isReturnStatement(statement)) return exit !== "throw";
  if (ts15.isBreakStatement(statement) || ts15.isContinueStatement(statement)) return exit === "any";
  if (ts15.isBlock(statement))
    return !mayEndEarly(statement, exit) && statement.statements.some((one) => leaves(one, exit));
  if (ts15.isIfStatement(statement))
    return leaves(statement.thenStatement, exit) && leaves(statement.elseStatement, exit);
  if (ts15.isTryStatement(statement)) {
    if (leaves(statement.finallyBlock, exit)) return true;
    return leaves(statement.tryBlock, exit) && (!statement.catchClause || leaves(statement.catchClause.block, exit));
  }
  return ts15.isExpressionStatement(statement) && endsProcess(statement.expression);
}
function mayEndEarly(node, exit) {
  if (exit === "any" || ts15.isFunctionLike(node)) return false;
  if (ts15.isBreakStatement(node) || ts15.isContinueStatement(node)) return true;
  if (ts15.isReturnStatement(node) && exit === "throw") return true;
  return ts15.forEachChild(node, (child) => mayEndEarly(child, exit) || void 0) ?? false;
}
function endsProcess(expression) {
  return ts15.isCallExpression(expression) && chainOf(expression.expression).join(".") === "process.exit";
}

// src/extract/code/middleware.ts
import { ts as ts16 } from "./vendor/ts-morph.js";
var VERBS = /^(get|post|put|patch|delete|del|all|route|use|options|head)$/;
var SERVERS = /^(app|router|routes?|server|fastify|hono|api|\w*(Router|Routes|App))$/;
function routeOf(call) {
  const { expression: callee } = call;
  if (!ts16.isPropertyAccessExpression(callee) || !VERBS.test(callee.name.text)) return null;
  const [path, ...rest] = call.arguments;
  const handler = rest.at(-1);
  if (!path || !ts16.isStringLiteralLike(path) || !path.text.startsWith("/") || !handler) return null;
  const isInline = isFunction(unwrap(handler)) || ts16.isCallExpression(unwrap(handler)) && holdsFunction(handler);
  const isNamed2 = ts16.isIdentifier(handler) || ts16.isPropertyAccessExpression(handler);
  if (!isInline && !(isNamed2 && SERVERS.test(nameOf(callee.expression) ?? ""))) return null;
  return { method: callee.name.text.toUpperCase(), path, middleware: rest.slice(0, -1).flatMap(flatten), handler };
}
function holdsFunction(expression) {
  const call = unwrap(expression);
  return ts16.isCallExpression(call) && call.arguments.some((argument) => isFunction(unwrap(argument)));
}
var HOOKS = /^(onRequest|preParsing|preValidation|preHandler|beforeHandle|middlewares?)$/;
function flatten(expression) {
  const inner = unwrap(expression);
  if (ts16.isArrayLiteralExpression(inner)) return inner.elements.flatMap(flatten);
  if (!ts16.isObjectLiteralExpression(inner)) return [inner];
  return inner.properties.flatMap(
    (property) => ts16.isPropertyAssignment(property) && HOOKS.test(textOf(property.name)) ? flatten(property.initializer) : []
  );
}
function heldByMiddleware(call, child) {
  const route = routeOf(call);
  if (!route || child !== route.handler) return [];
  return route.middleware.map((passed) => ({ passed, how: "middleware", awaited: true, over: null }));
}
function heldByWrapper(call, child) {
  if (!isFunction(child) || !call.arguments.some((argument) => argument === child)) return [];
  const callee = unwrap(call.expression);
  const isWrapper = ts16.isIdentifier(callee) && /^(with|guard)[A-Z]/.test(callee.text);
  if (isWrapper) return [{ passed: callee, how: "middleware", awaited: true, over: null }];
  const [root] = chainOf(callee);
  if (!root || !root.endsWith("Procedure") || !/^(mutation|query|subscription)$/.test(nameOf(callee) ?? "")) return [];
  return [{ passed: rootOf(callee), how: "middleware", awaited: true, over: null }];
}
function rootOf(expression) {
  const inner = unwrap(expression);
  return ts16.isCallExpression(inner) || ts16.isPropertyAccessExpression(inner) ? rootOf(inner.expression) : inner;
}

// src/extract/code/dominance.ts
import { ts as ts17 } from "./vendor/ts-morph.js";
function heldAt(node) {
  const held = [];
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    held.unshift(...heldBetween(parent, child));
    if (isBoundary(parent)) break;
  }
  return held;
}
function isBoundary(node) {
  if (ts17.isClassLike(node)) return true;
  return isFunction(node) && ts17.isFunctionDeclaration(node);
}
function heldBetween(parent, child) {
  const test = (expression, outcome) => [{ test: expression, outcome, over: null }];
  if (ts17.isIfStatement(parent)) {
    if (child === parent.thenStatement) return test(parent.expression, true);
    return child === parent.elseStatement ? test(parent.expression, false) : [];
  }
  if (ts17.isConditionalExpression(parent)) {
    if (child === parent.whenTrue) return test(parent.condition, true);
    return child === parent.whenFalse ? test(parent.condition, false) : [];
  }
  if (ts17.isBinaryExpression(parent) && child === parent.right) {
    if (parent.operatorToken.kind === ts17.SyntaxKind.AmpersandAmpersandToken) return test(parent.left, true);
    return parent.operatorToken.kind === ts17.SyntaxKind.BarBarToken ? test(parent.left, false) : [];
  }
  if (ts17.isWhileStatement(parent)) return child === parent.statement ? test(parent.expression, true) : [];
  if (ts17.isForStatement(parent))
    return parent.condition && child === parent.statement ? test(parent.condition, true) : [];
  if (ts17.isBlock(parent) || ts17.isSourceFile(parent) || ts17.isModuleBlock(parent) || ts17.isCaseOrDefaultClause(parent))
    return heldBefore(parent.statements, child);
  if (ts17.isCallExpression(parent))
    return [...heldByMiddleware(parent, child), ...heldByWrapper(parent, child), ...heldByPromise(parent, child)];
  if (ts17.isMethodDeclaration(parent) || ts17.isClassLike(parent)) return heldByDecorators(parent);
  if (ts17.isJsxElement(parent))
    return child === parent.openingElement || child === parent.closingElement ? [] : [{ shownBy: parent.openingElement }];
  return [];
}
function heldBefore(statements, child) {
  const held = [];
  for (const statement of statements) {
    if (statement === child) break;
    held.push(...heldAfter(statement));
  }
  return held;
}
function heldAfter(statement, exit = "any") {
  if (ts17.isIfStatement(statement)) {
    const then = leaves(statement.thenStatement, exit);
    const otherwise = leaves(statement.elseStatement, exit);
    if (then === otherwise) return [];
    const open = then ? statement.elseStatement : statement.thenStatement;
    const inside = open ? heldAfter(open, exit) : [];
    return [{ test: statement.expression, outcome: !then, over: null }, ...inside];
  }
  if (ts17.isBlock(statement)) return statement.statements.flatMap((one) => heldAfter(one, exit));
  if (ts17.isExpressionStatement(statement)) return heldByCall(statement.expression, "statement");
  if (ts17.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(
      ({ initializer }) => initializer ? heldByCall(initializer, "value") : []
    );
  }
  if (ts17.isTryStatement(statement)) {
    const { tryBlock, catchClause, finallyBlock } = statement;
    const tried = !catchClause || leaves(catchClause.block, exit) ? heldAfter(tryBlock, exit) : [];
    return [...tried, ...finallyBlock ? heldAfter(finallyBlock, exit) : []];
  }
  if (ts17.isSwitchStatement(statement))
    return clausesOfConnected(statement).flatMap((one) => heldAfter(one, exit === "throw" ? exit : "function"));
  return ts17.isForOfStatement(statement) ? overEach(heldInEach(statement.statement, "function"), statement.expression) : [];
}
function heldInEach(body, exit) {
  return mayEndEarly(body, exit) ? [] : heldAfter(body, exit);
}
function overEach(held, list) {
  const over = chainOf(list).join(".");
  if (over === "") return [];
  return held.flatMap((one) => "shownBy" in one ? [] : [{ ...one, over }]);
}
function heldByCall(expression, how) {
  const awaited = ts17.isAwaitExpression(withoutParentheses(expression));
  const call = unwrap(expression);
  if (!ts17.isCallExpression(call) || ts17.isOptionalChain(call)) return [];
  const name = chainOf(call.expression).join(".");
  const [first2] = call.arguments;
  if (/^(assert|invariant|tinyInvariant|assert\.ok)$/.test(name) && first2)
    return [{ test: first2, outcome: true, over: null }];
  if (/^Promise\.(all|any)$/.test(name) && first2)
    return name === "Promise.all" && awaited ? heldByAll(unwrap(first2)) : [];
  return [{ passed: call, how, awaited, over: null }];
}
function heldByAll(list) {
  if (ts17.isArrayLiteralExpression(list)) {
    return list.elements.flatMap((element) => {
      const call2 = unwrap(element);
      return ts17.isCallExpression(call2) ? [{ passed: call2, how: "statement", awaited: true, over: null }] : [];
    });
  }
  if (!ts17.isCallExpression(list) || !ts17.isPropertyAccessExpression(list.expression)) return [];
  const [callback] = list.arguments;
  if (list.expression.name.text !== "map" || !callback || !ts17.isArrowFunction(callback)) return [];
  const { body } = callback;
  const call = ts17.isBlock(body) ? null : unwrap(body);
  const inside = ts17.isBlock(body) ? heldInEach(body, "throw") : call && ts17.isCallExpression(call) ? [{ passed: call, how: "statement", awaited: true, over: null }] : [];
  return overEach(inside, list.expression.expression);
}
function heldByPromise(call, child) {
  if (!ts17.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "then") return [];
  if (child !== call.arguments[0]) return [];
  const promise = unwrap(call.expression.expression);
  return ts17.isCallExpression(promise) ? [{ passed: promise, how: "statement", awaited: true, over: null }] : [];
}
function heldByDecorators(node) {
  return (ts17.canHaveDecorators(node) ? ts17.getDecorators(node) ?? [] : []).flatMap(({ expression }) => {
    const named = ts17.isCallExpression(expression) ? [expression.expression, ...expression.arguments] : [expression];
    return named.map((passed) => ({ passed, how: "middleware", awaited: true, over: null }));
  });
}
function withoutParentheses(expression) {
  return ts17.isParenthesizedExpression(expression) ? withoutParentheses(expression.expression) : expression;
}

// src/extract/code/default-ages.ts
import { ts as ts19 } from "./vendor/ts-morph.js";

// src/extract/code/whose-age.ts
import { ts as ts18 } from "./vendor/ts-morph.js";
var LIMITS2 = { least: 3, most: 120 };
function limitOf(test) {
  const inner = unwrap(test);
  if (ts18.isBinaryExpression(inner)) {
    const { left, right, operatorToken } = inner;
    const [fromRight, fromLeft] = [yearsOf(right), yearsOf(left)];
    const years = fromRight ?? fromLeft;
    if (years === null || !/^[<>]=?$/.test(operatorToken.getText())) return null;
    const isNext = /^(<=|>)$/.test(operatorToken.getText()) === (fromRight !== null);
    return isNext ? years + 1 : years;
  }
  if (ts18.isCallExpression(inner)) {
    const given = inner.arguments.map(yearsOf).find((years) => years !== null);
    return given ?? limitOf(inner.expression);
  }
  const words = splitWords(nameOf(inner) ?? "");
  const at = words.findIndex((word) => /^\d{1,2}$/.test(word));
  const isLimit2 = at > 0 && /^(under|over|below|is|above|least)$/.test(words[at - 1]);
  return isLimit2 ? within(Number(words[at])) : null;
}
function yearsOf(expression) {
  const value = literalOf(expression)?.value;
  return typeof value === "number" ? within(value) : null;
}
var within = (years) => Number.isInteger(years) && years >= LIMITS2.least && years <= LIMITS2.most ? years : null;
var ACTORS2 = /^(sender|me|my|self|current|viewer|author|session|actor|caller|requester|initiator|requesting|authenticated|acting)$/;
var OTHERS = /^(recipient|receiver|addressee|target|other|peer|partner|counterpart|them|they|their|interlocutor|invitee)$/;
var AT_FIRST = /* @__PURE__ */ new Map([
  ["from", "actor"],
  ["to", "other"],
  ["auth", "actor"],
  ["logged", "actor"]
]);
var REQUESTS = /^(req|request|ctx|context)$/;
var SIGNED_IN = /^(user|userId|auth|session|account|member|profile|viewer|me)$/;
function askedAbout(test, depth = 3) {
  const found = /* @__PURE__ */ new Set();
  const read = (node) => {
    if (ts18.isIdentifier(node) && !isMember(node)) {
      const side = sideOf(node.text) ?? signedIn(node) ?? sideOfMembers(node);
      const origin = side === null && depth > 0 ? originOf(node) : null;
      const behind = origin && origin !== node ? askedAbout(origin, depth - 1) : "unknown";
      if (side !== null) found.add(side);
      else if (behind !== "unknown") found.add(behind);
    }
  };
  read(test);
  eachNode(test, read);
  const [only, ...more] = found;
  return more.length === 0 && (only === "actor" || only === "other") ? only : "unknown";
}
function isMember(node) {
  const { parent } = node;
  return ts18.isPropertyAccessExpression(parent) && parent.name === node || ts18.isPropertyAssignment(parent) && parent.name === node;
}
function sideOf(name) {
  const words = splitWords(name);
  if (words.some((word) => OTHERS.test(word))) return "other";
  if (words.some((word) => ACTORS2.test(word))) return "actor";
  return AT_FIRST.get(words[0]) ?? null;
}
function signedIn(root) {
  if (!REQUESTS.test(root.text) || !ts18.isPropertyAccessExpression(root.parent)) return null;
  return SIGNED_IN.test(root.parent.name.text) ? "actor" : null;
}
function sideOfMembers(root) {
  let whole = root;
  while (ts18.isPropertyAccessExpression(whole.parent) && whole.parent.expression === whole) whole = whole.parent;
  const side = chainOf(whole).slice(1).map(sideOf).find((side2) => side2 !== null);
  return side ?? null;
}
function originOf(node) {
  const value = valueOf(node);
  if (value) return value;
  const declaration = declarationOf(node.text, node);
  if (!declaration || !ts18.isBindingElement(declaration)) return null;
  const holder = declaration.parent.parent;
  return ts18.isVariableDeclaration(holder) ? holder.initializer ?? null : null;
}

// src/extract/code/default-ages.ts
var [OF_AGE, OLDER_CHILD] = [18, 16];
var BAND = /^_?(?:ages?|band)?[_\s]*(\d{1,2})(?:\+|[_\s]*(?:plus|up)|\s*[-_–]\s*\d{1,2}|\s*to\s*\d{1,2})?$/i;
var GROWN = /^(adult|adults|grown|grownup|grownups)$/;
var CONTENT = /^(content|material|media|filter|site|channel)$/;
function ageOfDefault(node, ownerName, ages) {
  const keys = [...keysAround(node), ownerName];
  if (keys.some(namesAdults)) return "adult";
  const first2 = keys.map(firstYear).find((year) => year !== null);
  if (first2 !== void 0 && first2 !== null) return first2 >= OF_AGE ? "adult" : first2 >= OLDER_CHILD ? "older" : "all";
  const isAdultOnly = heldAt(node).some(
    (held) => "test" in held && checksThatHold(held.test, held.outcome, ages).some((check) => (limitOf(check.node) ?? OF_AGE) >= OF_AGE)
  );
  return isAdultOnly ? "adult" : "all";
}
function keysAround(node) {
  const keys = [];
  for (let at = node.parent; at && !isFunction(at) && !ts19.isClassLike(at); at = at.parent)
    if (ts19.isPropertyAssignment(at) && !ts19.isComputedPropertyName(at.name)) keys.push(textOf(at.name));
  return keys;
}
function namesAdults(name) {
  const words = splitWords(name);
  return words.some((word, index) => GROWN.test(word) && !CONTENT.test(words[index + 1] ?? ""));
}
function firstYear(key) {
  const years = Number(BAND.exec(key)?.[1] ?? Number.NaN);
  return years >= 3 ? years : null;
}

// src/extract/code/default-owners.ts
import { ts as ts20 } from "./vendor/ts-morph.js";
var owner = (kind, name, more = []) => ({
  text: `${kind} ${name}`,
  name,
  words: [name, ...more].flatMap((one) => [...splitWords(one)])
});
var INITIAL = /* @__PURE__ */ new Set(["default", "defaults", "initial", "fallback", "fallbacks", "preset"]);
var INSERTS = /^(create\w*|insert\w*|save|upsert|build|register\w*|signUp|signup|values|add)$/;
function schemaOwner(property) {
  const names = [];
  for (let at = property.parent; at; at = at.parent) {
    if (ts20.isPropertyAssignment(at)) names.push(textOf(at.name));
    if (ts20.isCallExpression(at)) {
      const [first2] = at.arguments;
      if (first2 && ts20.isStringLiteralLike(first2)) names.push(first2.text);
    }
    const declared = declarationName(at);
    if (declared !== null) return owner("schema", declared, [...names, ...typeNames(at)]);
    if (isFunction(at) || ts20.isClassLike(at)) return null;
  }
  return names.length > 0 ? owner("schema", names.at(-1), names) : null;
}
function objectOwner(property) {
  const names = [];
  for (let at = property.parent; at; at = at.parent) {
    if (ts20.isPropertyAssignment(at)) names.push(textOf(at.name));
    if (ts20.isCallExpression(at) || ts20.isNewExpression(at)) {
      const chain = chainOf(at.expression);
      const name = chain.at(-1) ?? "";
      if (INSERTS.test(name) && chain.length > 1) return owner("insert of", chain.at(-2), names);
      if (name === "useState" || name === "ref" || name === "reactive") return stateOwner(at, names);
      if (!/^(freeze|assign|define\w*|as\w*|create\w*|merge|readonly)$/.test(name)) return null;
    }
    const declared = declarationName(at) ?? (isFunction(at) ? declaredName(at) : null);
    if (declared !== null) {
      const isTable = [...splitWords(declared), ...names.flatMap(splitWords)].some((word) => INITIAL.has(word));
      return isTable ? owner(isFunction(at) ? "function" : "object", declared, [...names, ...typeNames(at)]) : null;
    }
    if (ts20.isClassLike(at) || isFunction(at)) return null;
  }
  return null;
}
function stateOwner(call, names) {
  const { parent } = call;
  if (!ts20.isVariableDeclaration(parent)) return null;
  const first2 = ts20.isArrayBindingPattern(parent.name) ? parent.name.elements[0] : null;
  const name = first2 && ts20.isBindingElement(first2) ? first2.name : parent.name;
  return ts20.isIdentifier(name) ? owner("first state of", name.text, names) : null;
}
function classOwner(property) {
  const name = ts20.isClassLike(property.parent) ? declaredName(property.parent) : null;
  return name === null ? null : owner("class", name);
}
function readOwner(source) {
  const name = chainOf(source).at(-1) ?? nameOf(source);
  return name === void 0 || name === null || name === "this" ? null : owner("fallback of", name);
}
function declarationName(node) {
  if (ts20.isVariableDeclaration(node) && ts20.isIdentifier(node.name)) return node.name.text;
  if (ts20.isPropertyDeclaration(node)) return textOf(node.name);
  if (ts20.isBinaryExpression(node) && node.operatorToken.kind === ts20.SyntaxKind.EqualsToken) return nameOf(node.left);
  return null;
}
function typeNames(node) {
  const type = ts20.isVariableDeclaration(node) || isFunction(node) ? node.type : void 0;
  return type ? type.getText().match(/\w+/g) ?? [] : [];
}

// src/extract/code/stand-ins.ts
import { ts as ts21 } from "./vendor/ts-morph.js";
var OLDEST = 150;
var WITHOUT_LIMIT = /^(9{3,}|Infinity|Number\.(POSITIVE_INFINITY|MAX_VALUE|MAX_SAFE_INTEGER))$/;
var GROWN2 = /^(adult|grown|eighteen)$/;
function standInOf(expression) {
  const literal = literalOf(expression);
  if (literal) return isStandIn(literal) ? literal : null;
  const inner = unwrap(expression);
  if (WITHOUT_LIMIT.test(inner.getText())) return { value: inner.getText(), text: inner.getText() };
  const name = nameOf(inner);
  if (name === null || !/^[A-Z][A-Z0-9_]*$/.test(name) || !ts21.isIdentifier(rootOf2(inner))) return null;
  const words = splitWords(name);
  const isMinimum = words.some((word) => /^min(imum)?$/.test(word)) && words.includes("age");
  return words.some((word) => GROWN2.test(word)) || isMinimum ? { value: name, text: inner.getText() } : null;
}
var rootOf2 = (expression) => ts21.isPropertyAccessExpression(expression) ? rootOf2(expression.expression) : expression;
function isStandIn({ value }) {
  if (typeof value === "number")
    return Number.isInteger(value) && value >= 0 && value <= OLDEST || WITHOUT_LIMIT.test(String(value));
  return typeof value === "boolean" || typeof value === "string" && value !== "";
}
function numberedIn(expression) {
  const inner = unwrap(expression);
  if (ts21.isPrefixUnaryExpression(inner) && inner.operator === ts21.SyntaxKind.PlusToken) return unwrap(inner.operand);
  if (!ts21.isCallExpression(inner)) return inner;
  const isNumber = /^(Number|parseInt|parseFloat|Number\.parseInt|Number\.parseFloat|Math\.floor|Math\.round)$/;
  const [first2] = inner.arguments;
  return first2 && isNumber.test(inner.expression.getText()) ? numberedIn(first2) : inner;
}

// src/extract/code/fallbacks.ts
import { ts as ts22 } from "./vendor/ts-morph.js";
function findFallbacks(file, concept) {
  const found = [];
  for (const node of file.nodes) {
    for (const [value, other] of [...alternatives(node), ...declaredStandIn(node)]) {
      const literal = standInOf(other);
      const asked = literal && askedIn(value, literal);
      const name = asked && nameNode(asked);
      if (!name) continue;
      const words = splitWords(textOf(name));
      if (!hasAnyPhrase(words, concept.fallbacks) || isUnlike(concept, words, asked)) continue;
      if (isOfSomethingElse(node, concept) || isWithinUnlike(concept, file.path, node)) continue;
      found.push({ name, literal });
    }
  }
  return found;
}
function askedIn(value, literal) {
  const inner = numberedIn(value);
  if (!ts22.isCallExpression(inner)) return inner;
  if (typeof literal.value === "boolean") return null;
  const [verb] = splitWords(nameOf(inner.expression) ?? "");
  return /^(get|calculate|calc|compute|find|load|read|fetch|resolve|age)$/.test(verb ?? "") ? inner.expression : null;
}
function declaredStandIn(node) {
  if (!ts22.isPropertyAssignment(node) || ts22.isComputedPropertyName(node.name)) return [];
  for (let at = unwrap(node.initializer); ts22.isCallExpression(at) && ts22.isPropertyAccessExpression(at.expression); ) {
    const [first2] = at.arguments;
    if (first2 && /^(default|catch|prefault)$/.test(at.expression.name.text)) return [[node.name, first2]];
    at = unwrap(at.expression.expression);
  }
  return [];
}
var CHOOSERS = /* @__PURE__ */ new Set(["slider", "filter", "filters", "range", "picker", "stepper"]);
function isOfSomethingElse(node, concept) {
  if (!ts22.isBindingElement(node) && !ts22.isParameter(node)) return false;
  const holder = ts22.isBindingElement(node) ? node.parent.parent : node;
  if (ts22.isVariableDeclaration(holder)) {
    const source = holder.initializer ? chainOf(holder.initializer) : [];
    return source.some((name) => hasAnyPhrase(splitWords(name), concept.unlike.receiver));
  }
  const around = ts22.isParameter(holder) ? declaredName(holder.parent) : null;
  return around !== null && /^[A-Z]/.test(around) && splitWords(around).some((word) => CHOOSERS.has(word));
}
function alternatives(node) {
  if (ts22.isBinaryExpression(node)) {
    const isFallback = [
      ts22.SyntaxKind.QuestionQuestionToken,
      ts22.SyntaxKind.BarBarToken,
      ts22.SyntaxKind.QuestionQuestionEqualsToken,
      ts22.SyntaxKind.BarBarEqualsToken
    ].includes(node.operatorToken.kind);
    return isFallback ? [[unwrap(node.left), node.right]] : [];
  }
  if (ts22.isConditionalExpression(node)) {
    const { condition, whenTrue, whenFalse } = node;
    if (isSame(condition, whenTrue)) return [[unwrap(whenTrue), whenFalse]];
    const asked = askedForNothing(condition);
    if (!asked) return [];
    const [missing, present] = asked.isMissing ? [whenTrue, whenFalse] : [whenFalse, whenTrue];
    return isSame(asked.value, present) ? [[unwrap(present), missing]] : [];
  }
  if (ts22.isIfStatement(node)) return assignedIfMissing(node);
  if ((ts22.isBindingElement(node) || ts22.isParameter(node)) && node.initializer) {
    const name = ts22.isBindingElement(node) ? node.propertyName ?? node.name : node.name;
    return ts22.isIdentifier(name) || ts22.isStringLiteral(name) ? [[name, node.initializer]] : [];
  }
  return [];
}
function assignedIfMissing({ expression, thenStatement }) {
  const [only, ...more] = ts22.isBlock(thenStatement) ? thenStatement.statements : [thenStatement];
  const asked = askedForNothing(expression);
  if (!asked?.isMissing || !only || more.length > 0 || !ts22.isExpressionStatement(only)) return [];
  const set = unwrap(only.expression);
  const isSet = ts22.isBinaryExpression(set) && set.operatorToken.kind === ts22.SyntaxKind.EqualsToken;
  return isSet && isSame(set.left, asked.value) ? [[unwrap(set.left), set.right]] : [];
}
var isSame = (one, other) => unwrap(one).getText() === unwrap(other).getText();
function askedForNothing(condition) {
  const inner = unwrap(condition);
  if (ts22.isPrefixUnaryExpression(inner) && inner.operator === ts22.SyntaxKind.ExclamationToken)
    return { value: inner.operand, isMissing: true };
  if (ts22.isCallExpression(inner) && nameOf(inner.expression) === "isNaN" && inner.arguments[0])
    return { value: inner.arguments[0], isMissing: true };
  if (!ts22.isBinaryExpression(inner)) return null;
  const operator = inner.operatorToken.getText();
  if (!/^[!=]==?$/.test(operator)) return null;
  const isMissing = operator.startsWith("=");
  const literal = literalOf(inner.right);
  if (literal && (literal.value === null || literal.value === void 0)) return { value: inner.left, isMissing };
  const isTypeof = ts22.isTypeOfExpression(inner.left) && literal?.value === "undefined";
  return isTypeof ? { value: inner.left.expression, isMissing } : null;
}

// src/extract/code/defaults.ts
import { ts as ts23 } from "./vendor/ts-morph.js";
var OPEN = /^(everyone|members)$/;
function findDefaults(file, concept, guards) {
  const ages = guards.filter((guard) => guard.guard === "age");
  const sites = [];
  for (const node of file.nodes) {
    for (const { name, value, owner: owner2 } of candidates(node)) {
      if (!owner2 || !hasAnyPhrase(owner2.words, concept.owners) || hasAnyPhrase(owner2.words, concept.unlike.word))
        continue;
      const named = settingNamed(textOf(name), owner2.words, concept);
      if (!named || isWithinUnlike(concept, file.path, node)) continue;
      const meaning = meaningOf(value, ages);
      if (meaning === null) continue;
      const text = value.getText().replace(/\s+/g, " ");
      const option = optionOf(named, meaning);
      const age = ageOfDefault(node, owner2.name, ages);
      if (age === "adult" || age === "older" && option !== null && !OPEN.test(option)) continue;
      sites.push({ name, setting: named.pattern.setting, option, text, owner: owner2 });
    }
  }
  return sites;
}
function meaningOf(value, ages) {
  const inner = unwrap(value);
  const literal = literalOf(inner);
  if (literal)
    return literal.value === null || literal.value === void 0 ? null : textsOf(literal, memberName(inner));
  if (ts23.isPropertyAccessExpression(inner) && /^[A-Z]/.test(nameOf(inner) ?? "")) return textsOf(null, nameOf(inner));
  return ts23.isConditionalExpression(inner) ? meaningForChild(inner, ages) : null;
}
function meaningForChild({ condition, whenTrue, whenFalse }, ages) {
  if (meaningOf(whenTrue, ages) === null || meaningOf(whenFalse, ages) === null) return null;
  const isAdultTrue = checksThatHold(condition, true, ages).length > 0;
  const isAdultFalse = checksThatHold(condition, false, ages).length > 0;
  if (isAdultTrue === isAdultFalse) return [];
  return meaningOf(isAdultTrue ? whenFalse : whenTrue, ages);
}
var memberName = (value) => ts23.isPropertyAccessExpression(value) ? value.name.text : null;
function candidates(node) {
  if (ts23.isPropertyAssignment(node) && !ts23.isComputedPropertyName(node.name)) {
    const { name, initializer } = node;
    const declared = declaredDefault(initializer);
    if (declared) return [{ name, value: declared, owner: schemaOwner(node) }];
    return [{ name, value: initializer, owner: objectOwner(node) }];
  }
  if (ts23.isPropertyDeclaration(node) && !ts23.isComputedPropertyName(node.name)) {
    const value = decoratedDefault(node) ?? node.initializer;
    return value ? [{ name: node.name, value, owner: classOwner(node) }] : [];
  }
  if (ts23.isCallExpression(node)) return getterDefault(node);
  return alternatives(node).flatMap(([value, other]) => fallbackCandidate(node, value, other));
}
function fallbackCandidate(node, value, other) {
  if (ts23.isBindingElement(node)) {
    const holder = node.parent.parent;
    const source2 = ts23.isVariableDeclaration(holder) ? holder.initializer : void 0;
    return source2 ? [{ name: value, value: other, owner: readOwner(source2) }] : [];
  }
  if (ts23.isParameter(node)) return [];
  const name = nameNode(value);
  const source = receiverOf(value);
  return name && source ? [{ name, value: other, owner: readOwner(source) }] : [];
}
function declaredDefault(initializer) {
  const inner = unwrap(initializer);
  if (ts23.isObjectLiteralExpression(inner)) return defaultKey(inner);
  for (let at = inner; ts23.isCallExpression(at); ) {
    const callee = at.expression;
    if (!ts23.isPropertyAccessExpression(callee)) {
      return nameOf(callee) === "optional" ? at.arguments[1] ?? null : null;
    }
    if (/^(default|defaults|prefault|\$default|withDefault)$/.test(callee.name.text)) return at.arguments[0] ?? null;
    if (/^(optional|nullish|fallback)$/.test(callee.name.text) && at.arguments[1]) return at.arguments[1];
    at = unwrap(callee.expression);
  }
  return null;
}
function defaultKey(object) {
  for (const property of object.properties) {
    if (ts23.isPropertyAssignment(property) && /^default(Value)?$/.test(textOf(property.name)))
      return property.initializer;
  }
  return null;
}
function decoratedDefault(property) {
  for (const { expression } of ts23.getDecorators(property) ?? []) {
    if (!ts23.isCallExpression(expression)) continue;
    for (const argument of expression.arguments) {
      const found = ts23.isObjectLiteralExpression(argument) ? defaultKey(argument) : null;
      if (found) return found;
    }
  }
  return null;
}
function getterDefault(call) {
  const [key, value, ...more] = call.arguments;
  if (!key || !value || more.length > 0 || !ts23.isStringLiteralLike(key)) return [];
  if (!/^(get|read|load|fetch|value|pref|setting)/i.test(nameOf(call.expression) ?? "")) return [];
  const source = receiverOf(call.expression) ?? call.expression;
  return [{ name: key, value, owner: readOwner(source) }];
}

// src/extract/code/call-sites.ts
import { ts as ts24 } from "./vendor/ts-morph.js";
function callSiteOf(call, file) {
  const head = nameNode(call.expression);
  const name = nameOf(call.expression);
  if (!head || name === null) return null;
  return { call, head, words: splitWords(name), receiver: receiverWords(call), file };
}
function receiverWords(call) {
  const receiver = receiverOf(call.expression);
  if (!receiver) return [];
  const inner = unwrap(receiver);
  const [first2] = call.arguments;
  if (/^insert(Into)?$/.test(nameOf(call.expression) ?? "") && first2 && ts24.isIdentifier(first2))
    return splitWords(first2.text);
  const made = ts24.isIdentifier(inner) ? valueOf(inner) : null;
  const origin = made && ts24.isNewExpression(unwrap(made)) ? made : receiver;
  return splitWords(chainOf(origin).at(-1) ?? "");
}
function isCallOf(concept, site, evidence) {
  const { words, call, file } = site;
  if (!concept.calls.some((pattern) => fitsName(pattern, site)) && !isImportedCall(concept, site)) return false;
  if (isUnlike(concept, words, call.expression) || hasUnlikeArgument(concept, call)) return false;
  if (isWithinUnlike(concept, file.path, call)) return false;
  return isImportedCall(concept, site) || concept.calls.some((pattern) => fitsName(pattern, site) && fitsArguments(pattern, concept, site, evidence));
}
function fitsName(pattern, { words, receiver }) {
  if (pattern.receivers && !hasAnyPhrase(receiver, pattern.receivers)) return false;
  return fitsPattern(pattern, words);
}
function fitsArguments({ needsString, needs }, concept, site, evidence) {
  if (needsString && stringArgument(site.call) === null) return false;
  return needs.length === 0 || needs.some((kind) => evidence(kind, concept, site));
}
function stringArgument({ arguments: [first2] }) {
  const literal = first2 ? literalOf(first2) : null;
  return typeof literal?.value === "string" ? literal.value : null;
}
function hasUnlikeArgument({ unlike }, call) {
  if (unlike.argument.length === 0) return false;
  return call.arguments.some(
    (argument) => namesIn(argument).some((name) => hasAnyPhrase(splitWords(name), unlike.argument))
  );
}
function namesIn(argument, depth = 6) {
  if (ts24.isFunctionLike(argument) || depth === 0) return [];
  if (ts24.isIdentifier(argument) || ts24.isPrivateIdentifier(argument)) return [argument.text];
  if (ts24.isStringLiteralLike(argument)) return argument.text.length <= 40 ? [argument.text] : [];
  const names = [];
  ts24.forEachChild(argument, (child) => void names.push(...namesIn(child, depth - 1)));
  return names;
}
function isImportedCall(concept, { call, file }) {
  if (concept.imports.length === 0) return false;
  const chain = chainOf(call.expression);
  const origin = originOf2(call.expression, file);
  return concept.imports.some((one) => {
    if (!origin || origin.specifier !== one.package && !origin.specifier.startsWith(`${one.package}/`)) return false;
    const names = origin.name === "default" || origin.name === "*" ? chain.slice(1) : [origin.name, ...chain.slice(1)];
    return one.name.length === 0 || isPhrase(names.slice(-one.name.length), { words: one.name, joined: one.name.join("") });
  });
}
function originOf2(expression, file, depth = 3) {
  let root = unwrap(expression);
  for (let before = receiverOf(root); before; before = receiverOf(root)) root = unwrap(before);
  if (ts24.isCallExpression(root) || ts24.isNewExpression(root))
    return depth > 0 ? originOf2(root.expression, file, depth - 1) : null;
  if (!ts24.isIdentifier(root)) return null;
  const binding = file.imports.get(root.text);
  if (binding) return binding;
  const value = valueOf(root);
  return value && depth > 0 ? originOf2(value, file, depth - 1) : null;
}

// src/extract/code/routes.ts
import { ts as ts25 } from "./vendor/ts-morph.js";
function routeAt(node) {
  if (ts25.isCallExpression(node)) {
    const route = routeOf(node);
    if (!route) return null;
    const handler = bodyOf(route.handler);
    return handler && { method: route.method, path: route.path.text, at: route.path, handler };
  }
  return ts25.isMethodDeclaration(node) ? decoratedRoute(node) : null;
}
function bodyOf(handler) {
  const inner = unwrap(handler);
  if (isFunction(inner)) return inner;
  if (ts25.isIdentifier(inner)) return functionNamed(inner.text, inner);
  if (!ts25.isCallExpression(inner)) return null;
  const wrapped = inner.arguments.map(unwrap).find(isFunction);
  return wrapped ?? null;
}
function decoratedRoute(method) {
  const prefix = ts25.isClassLike(method.parent) ? stringOf(method.parent, /^Controller$/)?.text ?? "" : "";
  const decorator = decoratorOf(method, /^(Post|Put|Patch|Get|Delete)$/);
  if (!decorator) return null;
  const [first2] = decorator.arguments;
  const own = first2 && ts25.isStringLiteralLike(first2) ? first2 : null;
  const path = [prefix, own?.text ?? ""].map((part) => part.replace(/^\/|\/$/g, "")).filter((part) => part !== "");
  return {
    method: textOf(decorator.expression).toUpperCase(),
    path: `/${path.join("/")}`,
    at: own ?? decorator.expression,
    handler: method
  };
}
function stringOf(node, name) {
  const [first2] = decoratorOf(node, name)?.arguments ?? [];
  return first2 && ts25.isStringLiteralLike(first2) ? first2 : null;
}
function decoratorOf(node, name) {
  for (const { expression } of ts25.getDecorators(node) ?? []) {
    if (ts25.isCallExpression(expression) && ts25.isIdentifier(expression.expression) && name.test(expression.expression.text))
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
import { ts as ts26 } from "./vendor/ts-morph.js";
function evidenceReader(flagKeys) {
  return (kind, concept, site) => {
    if (kind === "flag-key") return flagKeys.has(stringArgument(site.call) ?? "\0");
    const phrases = concept.evidence.get(kind) ?? [];
    return namesFor(kind, site).some((name) => hasAnyPhrase(splitWords(name), phrases));
  };
}
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
  const isDenial = ts26.isBinaryExpression(inner) && inner.operatorToken.getText().startsWith("!");
  return outcome !== isDenial;
}
function pathNames(path) {
  return path.replace(/\.[^./]+$/, "").split("/").slice(-2);
}
function routesGiven(call) {
  const [first2] = call.arguments;
  const text = first2 ? fixedText(first2) : "";
  return text.includes("/") ? [text] : [];
}
function routesOf(call) {
  const route = routeAround(call);
  return route === null ? [] : [route];
}
function fixedText(expression) {
  if (ts26.isStringLiteralLike(expression)) return expression.text;
  if (!ts26.isTemplateExpression(expression)) return "";
  return [expression.head.text, ...expression.templateSpans.map((span) => span.literal.text)].join("/");
}

// src/extract/code/callers.ts
import { ts as ts27 } from "./vendor/ts-morph.js";
function usesOf(node, file) {
  const named = namedFunctionAround(node);
  if (!named || isExported(named.declaration, named.name, file)) return [];
  const uses = [];
  for (const one of file.nodes) {
    if (!ts27.isIdentifier(one) || one.text !== named.name || one === named.declaration.name) continue;
    if (isNameOfSomethingElse(one) || declarationOf(one.text, one) !== named.declaration) continue;
    if (!isInside(one, named.declaration)) uses.push(one);
  }
  return uses;
}
function namedFunctionAround(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    if (ts27.isFunctionDeclaration(at)) return at.name ? { name: at.name.text, declaration: at } : null;
    const holder = holderOf(at);
    if (holder) return { name: declaredName(at) ?? "", declaration: holder };
  }
  return null;
}
function holderOf(at) {
  return ts27.isVariableDeclaration(at.parent) && ts27.isIdentifier(at.parent.name) ? at.parent : null;
}
function isExported(declaration, name, file) {
  const statement = ts27.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const modifiers = ts27.canHaveModifiers(statement) ? ts27.getModifiers(statement) ?? [] : [];
  if (modifiers.some((modifier) => modifier.kind === ts27.SyntaxKind.ExportKeyword)) return true;
  const text = name.replace(/\$/g, "\\$&");
  return new RegExp(`export\\s*(default\\s+${text}\\b|\\{[^}]*\\b${text}\\b)|exports[^;]*\\b${text}\\b`).test(
    file.ast.text
  );
}
function isNameOfSomethingElse(identifier) {
  const { parent } = identifier;
  return ts27.isPropertyAccessExpression(parent) && parent.name === identifier || ts27.isPropertyAssignment(parent) && parent.name === identifier || ts27.isMethodDeclaration(parent) && parent.name === identifier || ts27.isTypeNode(parent) || ts27.isPropertySignature(parent);
}
function isInside(node, container) {
  for (let at = node; at; at = at.parent) if (at === container) return true;
  return false;
}

// src/extract/code/guards.ts
import { ts as ts28 } from "./vendor/ts-morph.js";
var MAX_TEXT = 100;
function guardsAt(node, file, guards) {
  const found = [...guardsOfCallers(node, file, guards, 2), ...guardsInside(node, file, guards)];
  const seen = /* @__PURE__ */ new Set();
  return found.filter(({ kind, at }) => {
    const key = `${kind} ${at.path} ${at.start.line}:${at.start.column}`;
    return !seen.has(key) && seen.add(key);
  });
}
function guardsInside(node, file, guards) {
  return heldAt(node).flatMap((held) => {
    if ("over" in held && held.over !== null && !mentions(node, held.over)) return [];
    return guardChecks(held, guards).map(({ kind, node: tested }) => ({
      kind,
      at: file.placeOf(tested),
      text: oneLine("test" in held ? held.test : "passed" in held ? held.passed : held.shownBy),
      ...kind === "age" ? { limit: limitOf(tested), of: whoseAge(held, tested) } : {}
    }));
  });
}
function whoseAge(held, tested) {
  const isBefore = "shownBy" in held || "how" in held && held.how === "middleware";
  return isBefore ? "actor" : askedAbout(tested);
}
function guardsOfCallers(node, file, guards, depth) {
  const uses = depth > 0 ? usesOf(node, file) : [];
  const [first2, ...others] = uses.map((use) => [
    ...guardsOfCallers(use, file, guards, depth - 1),
    ...guardsInside(use, file, guards)
  ]);
  if (!first2) return [];
  return first2.filter((guard) => others.every((list) => list.some((other) => other.kind === guard.kind)));
}
function guardChecks(held, guards) {
  if ("test" in held) return checksThatHold(held.test, held.outcome, guards);
  return guards.flatMap((concept) => {
    if (!concept.guard) return [];
    if ("shownBy" in held) {
      const name = nameOf(held.shownBy.tagName) ?? "";
      const isGate = concept.jsx.some((jsx) => jsx.names.some((phrase) => endsIn(splitWords(name), phrase)));
      return isGate ? [{ kind: concept.guard, node: held.shownBy.tagName }] : [];
    }
    return passes(held, concept) ? [{ kind: concept.guard, node: held.passed }] : [];
  });
}
var endsIn = (words, phrase) => {
  const at = findPhrase(words, phrase);
  return at >= 0 && at + phraseLength(words, phrase, at) === words.length;
};
var THROWERS = /* @__PURE__ */ new Set(["assert", "require", "ensure", "enforce", "must", "demand", "expect"]);
var VERDICTS = /* @__PURE__ */ new Set(["check", "verify", "validate"]);
function passes(held, concept) {
  const passed = unwrap(held.passed);
  const callee = ts28.isCallExpression(passed) ? passed.expression : passed;
  const name = nameOf(callee);
  if (name === null) return false;
  const words = splitWords(name);
  if (isUnlike(concept, words, callee)) return false;
  if (held.how === "middleware") {
    const isCheck = checksOf(callee, true, [concept]).some((check) => check.protects);
    return isCheck || namesCheck(concept, words, callee);
  }
  if (words[0] === "with" || words.at(-1) === "procedure") return false;
  const orThrow = words.at(-2) === "or" && /^(throw|fail|die|error)$/.test(words.at(-1) ?? "");
  const tests = orThrow && checksOf(callee, true, [concept]).length > 0;
  if (!tests && !namesCheck(concept, words, callee)) return false;
  if (held.how === "value" && !orThrow && !THROWERS.has(words[0] ?? "")) return false;
  return canThrow(callee, held.awaited, orThrow || !VERDICTS.has(words[0] ?? ""));
}
function namesCheck(concept, words, callee) {
  const receiver = splitWords(chainOf(callee).at(-2) ?? "");
  return concept.calls.some((call) => {
    const isBefore = !call.receivers || call.receivers.some((phrase) => findPhrase(receiver, phrase) >= 0);
    return isBefore && fitsPattern(call, words);
  });
}
function canThrow(callee, awaited, isPromised) {
  if (!awaited && answersLater(callee)) return false;
  const local = calleeOf(callee);
  if (!local?.body) return isPromised;
  let throws = false;
  const walk = (node) => {
    if (ts28.isThrowStatement(node) && enclosingFunction(node) === local) throws = true;
    if (ts28.isCallExpression(node)) {
      const [verb] = splitWords(nameOf(node.expression) ?? "");
      throws ||= THROWERS.has(verb ?? "") || /^(reject|redirect|abort|fail|throw|parse)$/.test(verb ?? "");
    }
    ts28.forEachChild(node, walk);
  };
  walk(local.body);
  return throws;
}
function mentions(node, list) {
  let statement = node;
  while (statement.parent && !ts28.isStatement(statement)) statement = statement.parent;
  return new RegExp(`(?<![\\w$.])${list.replace(/[.$]/g, "\\$&")}(?![\\w$])`).test(statement.getText());
}
function oneLine(node) {
  const text = node.getText().replace(/\s+/g, " ").trim();
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}

// src/extract/code/operations.ts
import { ts as ts29 } from "./vendor/ts-morph.js";
function findOperations(file, concepts, guards, evidence) {
  const sites = [];
  const routes = [];
  for (const node of file.nodes) {
    const route = routeAt(node);
    if (route) routes.push(route);
    const site = ts29.isCallExpression(node) && !ts29.isDecorator(node.parent) ? callSiteOf(node, file) : null;
    if (!site) continue;
    for (const concept of concepts) {
      if (isCallOf(concept, site, evidence) && !isRoute(node)) sites.push(siteOfCall(concept, site, guards));
    }
  }
  for (const route of routes) {
    for (const concept of concepts) {
      if (!isRouteOf(concept, route) || isWithinUnlike(concept, file.path, route.at)) continue;
      if (sites.some((one) => one.concept === concept && isInside2(one.head, route.handler))) continue;
      sites.push(siteOfRoute(concept, route, file, guards));
    }
  }
  return sites;
}
var isRoute = (node) => routeAt(node) !== null;
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
    guards: guardsAt(call, file, guards),
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
    guards: guardsAt(lastOf(route.handler), file, guards),
    carrier: null
  };
}
function lastOf(handler) {
  const body = isFunction(handler) ? handler.body : void 0;
  return (body && ts29.isBlock(body) ? body.statements.at(-1) : body) ?? handler;
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
function isInside2(node, container) {
  for (let at = node; at; at = at.parent) if (at === container) return true;
  return false;
}

// src/extract/code/imports.ts
import { ts as ts30 } from "./vendor/ts-morph.js";
function readImports(ast) {
  const bindings = /* @__PURE__ */ new Map();
  for (const statement of ast.statements) {
    if (ts30.isImportDeclaration(statement) && ts30.isStringLiteral(statement.moduleSpecifier)) {
      const specifier = statement.moduleSpecifier.text;
      const clause = statement.importClause;
      if (clause?.name) bindings.set(clause.name.text, { specifier, name: "default" });
      const named = clause?.namedBindings;
      if (named && ts30.isNamespaceImport(named)) bindings.set(named.name.text, { specifier, name: "*" });
      if (named && ts30.isNamedImports(named)) {
        for (const one of named.elements) {
          bindings.set(one.name.text, { specifier, name: (one.propertyName ?? one.name).text });
        }
      }
    } else if (ts30.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) readVariable(declaration, bindings);
    }
  }
  return bindings;
}
function readVariable({ name, initializer }, bindings) {
  const required = initializer && requiredBy(initializer);
  if (!required) return;
  if (ts30.isIdentifier(name)) {
    bindings.set(name.text, required);
  } else if (ts30.isObjectBindingPattern(name)) {
    for (const one of name.elements) {
      const exported = one.propertyName ?? one.name;
      if (ts30.isIdentifier(one.name) && ts30.isIdentifier(exported))
        bindings.set(one.name.text, { specifier: required.specifier, name: exported.text });
    }
  }
}
function requiredBy(expression) {
  if (ts30.isPropertyAccessExpression(expression)) {
    const required = requiredBy(expression.expression);
    return required && { ...required, name: expression.name.text };
  }
  if (!ts30.isCallExpression(expression)) return null;
  const [first2] = expression.arguments;
  const isLoad = expression.expression.kind === ts30.SyntaxKind.ImportKeyword || ts30.isIdentifier(expression.expression) && expression.expression.text === "require";
  if (isLoad) return first2 && ts30.isStringLiteralLike(first2) ? { specifier: first2.text, name: "default" } : null;
  if (first2 && ts30.isArrowFunction(first2) && !ts30.isBlock(first2.body)) return requiredBy(first2.body);
  return null;
}
function specifiersOf(ast, bindings) {
  const specifiers = [...bindings.values()].map((binding) => binding.specifier);
  for (const statement of ast.statements) {
    if (ts30.isImportDeclaration(statement) && ts30.isStringLiteral(statement.moduleSpecifier))
      specifiers.push(statement.moduleSpecifier.text);
  }
  return [...new Set(specifiers)];
}
function packageOf(specifier) {
  if (/^[./]/.test(specifier)) return null;
  return specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

// src/extract/code/resolve.ts
var ENDINGS = [".tsx", ".ts", ".jsx", ".js", ".mts", ".mjs", ".cts", ".cjs"];
function resolver(paths) {
  const tails = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const ending = ENDINGS.find((one) => path.endsWith(one));
    if (!ending) continue;
    const stem = path.slice(0, -ending.length).replace(/\/index$/, "");
    for (let slash = stem.indexOf("/"); slash >= 0; slash = stem.indexOf("/", slash + 1)) {
      const tail = stem.slice(slash + 1);
      tails.set(tail, tails.has(tail) && tails.get(tail) !== path ? null : path);
    }
  }
  const fileAt = (stem) => {
    if (paths.has(stem)) return stem;
    const bare = stem.replace(/\.[cm]?jsx?$/, "");
    const found = [bare, `${bare}/index`].flatMap((one) => ENDINGS.map((ending) => one + ending)).find((one) => paths.has(one));
    return found ?? null;
  };
  return (from, specifier) => {
    if (/^\.{1,2}(\/|$)/.test(specifier)) {
      const path2 = fileAt(normalised(joinPath(folderOf(from), specifier)));
      return path2 === null ? null : { path: path2 };
    }
    const alias = /^(?:[@~#][\w-]*|src|app)\/(.+)$/.exec(specifier)?.[1]?.replace(/\.[cm]?[jt]sx?$/, "");
    const path = alias?.includes("/") || /^[@~#]?\//.test(specifier) ? tails.get(alias ?? "") : void 0;
    if (path) return { path };
    return packageOf(specifier) !== null && !/^[@~#]\//.test(specifier) ? "package" : null;
  };
}
function normalised(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

// src/extract/code/stated.ts
import { ts as ts31 } from "./vendor/ts-morph.js";
function findStatedChecks(file, concept, evidence) {
  const heads = /* @__PURE__ */ new Set();
  const add = (expression) => {
    const head = nameNode(
      ts31.isCallExpression(unwrap(expression)) ? askedOf(unwrap(expression)) : expression
    );
    if (head && !isWithinUnlike(concept, file.path, head)) heads.add(head);
  };
  for (const node of file.nodes) {
    if (ts31.isCallExpression(node)) {
      const site = callSiteOf(node, file);
      const isCheck = checksOf(node, true, [concept]).length > 0 || site !== null && isCallOf(concept, site, evidence);
      if (isCheck) add(node);
    } else if (ts31.isBinaryExpression(node)) {
      const match = matchComparison(node, true, concept);
      if (match) add(match.node);
    }
    for (const test of testsOf(node)) {
      const inner = unwrap(test);
      const isName = ts31.isIdentifier(inner) || ts31.isPropertyAccessExpression(inner);
      if (isName && checksOf(inner, true, [concept]).length > 0) add(inner);
    }
  }
  return [...heads];
}
function askedOf({ expression: callee }) {
  return ts31.isPropertyAccessExpression(callee) && LOOKUPS.test(callee.name.text) ? callee.expression : callee;
}
function testsOf(node) {
  if (ts31.isIfStatement(node) || ts31.isWhileStatement(node)) return [node.expression];
  if (ts31.isConditionalExpression(node)) return [node.condition];
  if (ts31.isPrefixUnaryExpression(node) && node.operator === ts31.SyntaxKind.ExclamationToken) return [node.operand];
  if (!ts31.isBinaryExpression(node)) return [];
  const { kind } = node.operatorToken;
  if (kind === ts31.SyntaxKind.AmpersandAmpersandToken) return [node.left, node.right];
  return kind === ts31.SyntaxKind.BarBarToken ? [node.left] : [];
}

// src/extract/code/menu-items.ts
import { ts as ts32 } from "./vendor/ts-morph.js";
var HANDLER2 = /^(onClick|onPress|onSelect|onPointerDown|onTap|action|handler|run|callback)$/;
var LABEL = /^(label|title|text|name|key|id|i18nKey)$/;
function itemControls(item, concepts, props) {
  const properties = item.properties.filter(ts32.isPropertyAssignment);
  const handler = properties.findLast((property) => HANDLER2.test(textOf(property.name)));
  if (!handler) return [];
  const labels = properties.flatMap(
    ({ name, initializer }) => LABEL.test(textOf(name)) ? stringsIn(initializer) : []
  );
  return concepts.flatMap((concept) => {
    const label = labels.find((text) => isLabelOf(text, concept));
    if (label === void 0 && !isHandlerOf(handler.initializer, concept)) return [];
    const state = handlerState(handler.initializer, props);
    const node = state.state === "dead" ? state.from : handler.name;
    const symbol = label ?? textOf(handler.name);
    return [{ concept: concept.id, node, symbol, state: state.state === "works" ? "works" : "does-nothing" }];
  });
}
function stringsIn(node) {
  if (ts32.isStringLiteralLike(node)) return [node.text];
  const strings = [];
  ts32.forEachChild(node, (child) => void strings.push(...stringsIn(child)));
  return strings;
}

// src/extract/code/privileged.ts
import { ts as ts33 } from "./vendor/ts-morph.js";
var FEW = /^(adult|adults|moderator|moderators|mod|admin|admins|administrator|staff|superuser)$/;
var YOUNG = /^(minor|child|kid|teen|underage)$/;
var AGE = /^(age|years)$/;
var OF_AGE2 = 18;
function isForFew(test, outcome, depth = 3) {
  const inner = unwrap(test);
  if (ts33.isPrefixUnaryExpression(inner) && inner.operator === ts33.SyntaxKind.ExclamationToken)
    return isForFew(inner.operand, !outcome, depth);
  if (ts33.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    const sides = [inner.left, inner.right];
    if (operator === "&&" || operator === "||")
      return operator === "&&" === outcome ? sides.some((side) => isForFew(side, outcome, depth)) : sides.every((side) => isForFew(side, outcome, depth));
    return comparesAge(inner) && /^>=?$/.test(operator) === outcome;
  }
  const callee = ts33.isCallExpression(inner) ? inner.expression : inner;
  const words = splitWords(nameOf(callee) ?? "");
  if (words.some((word) => /^(not|non)$/.test(word))) return false;
  if (FEW.test(words.at(-1) ?? "")) return outcome;
  if (YOUNG.test(words.at(-1) ?? "") && words[0] === "is") return !outcome;
  const value = ts33.isIdentifier(inner) && depth > 0 ? valueOf(inner) : null;
  return value !== null && isForFew(value, outcome, depth - 1);
}
function comparesAge({ left, right }) {
  const limit = literalOf(right)?.value;
  const words = splitWords(nameOf(unwrap(left)) ?? "");
  return typeof limit === "number" && limit >= OF_AGE2 - 1 && limit < 100 && AGE.test(words.at(-1) ?? "");
}

// src/extract/code/subtree.ts
import { ts as ts34 } from "./vendor/ts-morph.js";
var MAX_DEPTH = 8;
var MAX_COMPONENTS = 400;
var GIVES_JSX = /^(use[A-Z]|render[A-Z]|get\w*(Menu|Actions|Items|Options)|make[A-Z]|create\w*(Menu|Actions|Items))/;
var WRITES = /^(form|composer|editor|input|textarea|settings)$/;
function subtreeReader(concepts, finder) {
  const add = (walk, at, control) => {
    if (control) walk.controls.push(at.hidden ? { ...control, state: "hidden" } : control);
  };
  const visit = (node, at, walk) => {
    if (ts34.isJsxElement(node)) {
      visitElement(node.openingElement, at, walk);
      for (const child of node.children) visit(child, at, walk);
    } else if (ts34.isJsxSelfClosingElement(node)) visitElement(node, at, walk);
    else if (ts34.isBlock(node)) visitStatements(node.statements, at, walk);
    else if (ts34.isConditionalExpression(node)) visitBranches(node.condition, node.whenTrue, node.whenFalse, at, walk);
    else if (ts34.isIfStatement(node)) visitBranches(node.expression, node.thenStatement, node.elseStatement, at, walk);
    else if (ts34.isBinaryExpression(node) && node.operatorToken.kind === ts34.SyntaxKind.AmpersandAmpersandToken)
      visitBranches(node.left, node.right, void 0, at, walk);
    else if (ts34.isBinaryExpression(node) && node.operatorToken.kind === ts34.SyntaxKind.BarBarToken)
      visitBranches(node.left, void 0, node.right, at, walk);
    else {
      if (ts34.isObjectLiteralExpression(node))
        for (const control of itemControls(node, concepts, at.props)) add(walk, at, control);
      if (ts34.isCallExpression(node)) visitCall(node, at, walk);
      ts34.forEachChild(node, (child) => visit(child, at, walk));
    }
  };
  const visitBranches = (test, then, otherwise, at, walk) => {
    visit(test, at, walk);
    const known = evaluate(test, at.props);
    const off = { ...at, hidden: true };
    if (then) visit(then, known && !known.value || isForFew(test, true) ? off : at, walk);
    if (otherwise) visit(otherwise, known?.value || isForFew(test, false) ? off : at, walk);
  };
  const visitStatements = (statements, at, walk) => {
    const hiddenAt = { ...at, hidden: true };
    let rest = at;
    for (const statement of statements) {
      visit(statement, rest, walk);
      if (!ts34.isIfStatement(statement)) continue;
      const known = evaluate(statement.expression, at.props);
      const taken = known && (known.value ? statement.thenStatement : statement.elseStatement);
      if (leaves(taken ?? void 0)) rest = hiddenAt;
      if (leaves(statement.thenStatement) && isForFew(statement.expression, false)) rest = hiddenAt;
    }
  };
  const visitElement = (element, at, walk) => {
    const own = concepts.map((concept) => elementControl(element, concept, at.props));
    own.forEach((control) => add(walk, at, control));
    const tag = element.tagName;
    const isBuiltIn = ts34.isJsxNamespacedName(tag) || ts34.isIdentifier(tag) && /^[a-z]/.test(tag.text);
    if (!isBuiltIn) visitComponent(element, own, at, walk);
    for (const attribute of element.attributes.properties) {
      if (ts34.isJsxAttribute(attribute) && attribute.initializer) visit(attribute.initializer, at, walk);
    }
  };
  const visitComponent = (element, own, at, walk) => {
    const tag = element.tagName;
    const found = ts34.isIdentifier(tag) ? finder.find(tag.text, tag, at.file) : "outside";
    const before = walk.controls.length;
    if (found !== null && found !== "outside" && !WRITES.test(splitWords(tag.getText()).at(-1) ?? ""))
      follow(found, propsOf(element, found, at.props), at.hidden, walk);
    const inside = walk.controls.splice(before);
    let isControl = false;
    for (const [index, concept] of concepts.entries()) {
      const given = own[index] ? null : propControl(element, concept, at.props);
      const controls = inside.filter((control) => control.concept === concept.id);
      const isLost = given?.state === "does-nothing" && controls.some((control) => control.state === "works");
      walk.controls.push(...controls.filter((control) => !isLost || control.state !== "works"));
      if (isLost || controls.length === 0) add(walk, at, given);
      isControl ||= given !== null || own[index] !== null;
    }
    if (found === null && !isControl) walk.complete = false;
  };
  const barren = /* @__PURE__ */ new Set();
  const follow = (component2, props, hidden, walk) => {
    if (barren.has(component2.node) || walk.stack.includes(component2.node)) return;
    if (walk.stack.length >= MAX_DEPTH || walk.left === 0) {
      walk.complete = false;
      return;
    }
    walk.left--;
    walk.stack.push(component2.node);
    const before = { controls: walk.controls.length, complete: walk.complete };
    walk.complete = true;
    const at = { file: component2.file, props, hidden };
    if (ts34.isClassLike(component2.node)) component2.node.members.forEach((member) => visit(member, at, walk));
    else if (component2.node.body) visit(component2.node.body, at, walk);
    walk.stack.pop();
    if (walk.controls.length === before.controls && walk.complete) barren.add(component2.node);
    walk.complete &&= before.complete;
  };
  const visitCall = (call, at, walk) => {
    if (!ts34.isIdentifier(call.expression) || !GIVES_JSX.test(call.expression.text)) return;
    const found = finder.find(call.expression.text, call, at.file);
    if (found !== null && found !== "outside") follow(found, UNKNOWN_PROPS, at.hidden, walk);
  };
  const start = () => ({ controls: [], complete: true, left: MAX_COMPONENTS, stack: [] });
  const offer = ({ controls, complete }) => ({ controls, complete });
  return {
    ofElement(element, file) {
      const walk = start();
      const node = ts34.isJsxOpeningElement(element) ? element.parent : element;
      visit(node, { file, props: UNKNOWN_PROPS, hidden: false }, walk);
      return offer(walk);
    },
    ofComponent(component2) {
      const walk = start();
      follow(component2, { ...UNKNOWN_PROPS, component: component2 }, false, walk);
      return offer(walk);
    }
  };
}

// src/extract/code/surfaces.ts
import { ts as ts35 } from "./vendor/ts-morph.js";
function matchName(name, concept) {
  const words = splitWords(name);
  if (hasAnyPhrase(words, concept.unlike.word)) return null;
  for (const pattern of concept.jsx) {
    const content = fitsTag(pattern, words);
    if (content !== null) return { pattern, content };
  }
  return null;
}
function findSurfaces(files, concept, readers) {
  const sites = [];
  const rendered = /* @__PURE__ */ new Set();
  for (const file of files) {
    for (const node of file.nodes) {
      if (!ts35.isJsxOpeningElement(node) && !ts35.isJsxSelfClosingElement(node)) continue;
      const name = node.tagName.getText();
      rendered.add(name);
      const match = matchName(name, concept);
      if (!match || isPartOfOne(node, match, concept) || isWithinUnlike(concept, file.path, node)) continue;
      const found = readers.finder.find(name, node, file);
      const component2 = found === "outside" ? null : found;
      if (!showsContent(match, concept, component2, node)) continue;
      const offer = withSiblings(readers, concept, node, file);
      sites.push({
        concept,
        file,
        node: node.tagName,
        around: enclosingNames(node),
        symbol: name,
        ...placed(offer, readers)
      });
    }
  }
  for (const file of files) {
    for (const component2 of componentsOf(file)) {
      const match = rendered.has(component2.name) ? null : matchName(component2.name, concept);
      if (!match || isWithinUnlike(concept, file.path, component2.node)) continue;
      if (!showsContent(match, concept, component2, null)) continue;
      const offer = readers.subtree.ofComponent(component2);
      const around = enclosingNames(component2.node);
      const { name: symbol } = component2;
      sites.push({ concept, file, node: nameOfComponent(component2), around, symbol, ...placed(offer, readers) });
    }
  }
  return sites;
}
function placed({ controls, complete }, { slice }) {
  const seen = /* @__PURE__ */ new Set();
  const all = controls.map(({ concept, node, symbol, state }) => ({ concept, at: slice.placeOf(node), symbol, state }));
  const distinct = all.filter((control) => {
    const key = JSON.stringify([control.concept, control.at, control.state]);
    return !seen.has(key) && seen.add(key);
  });
  return { controls: distinct, complete };
}
function isPartOfOne(node, { content }, concept) {
  return enclosingNames(node).some((name) => /^[A-Z]/.test(name) && matchName(name, concept)?.content === content);
}
function withSiblings({ subtree, controls }, concept, element, file) {
  const offer = subtree.ofElement(element, file);
  const own = ts35.isJsxOpeningElement(element) ? element.parent : element;
  let around = own.parent;
  while (ts35.isParenthesizedExpression(around) || ts35.isJsxExpression(around) || ts35.isBinaryExpression(around))
    around = around.parent;
  if (!ts35.isJsxElement(around) && !ts35.isJsxFragment(around)) return offer;
  const beside = [];
  let isShared = false;
  eachNode(around, (node) => {
    if (!ts35.isJsxOpeningElement(node) && !ts35.isJsxSelfClosingElement(node)) return;
    if (node.pos >= own.pos && node.end <= own.end) return;
    if (matchName(node.tagName.getText(), concept)) isShared = true;
    beside.push(...controls.flatMap((control) => elementControl(node, control, UNKNOWN_PROPS) ?? []));
  });
  return isShared ? offer : { ...offer, controls: [...offer.controls, ...beside] };
}
function showsContent({ pattern }, concept, component2, element) {
  if (pattern.needs.length === 0) return true;
  const phrases = pattern.needs.flatMap((kind) => concept.evidence.get(kind) ?? []);
  let shows = false;
  const look = (node) => {
    if (ts35.isIdentifier(node) && node.parent && !ts35.isImportSpecifier(node.parent))
      shows ||= hasAnyPhrase(splitWords(node.text), phrases);
  };
  if (component2) eachNode(component2.node, look);
  if (element) eachNode(element.attributes, look);
  return shows;
}
function componentsOf(file) {
  const components = [];
  for (const node of file.nodes) {
    if (!isFunction(node) && !ts35.isClassLike(node)) continue;
    if (ts35.isMethodDeclaration(node) || ts35.isConstructorDeclaration(node) || ts35.isAccessor(node)) continue;
    const name = declaredName(node);
    if (name === null || !/^[A-Z]/.test(name) || !holdsJsx(node)) continue;
    components.push({ file, name, node, hasHiddenProps: true });
  }
  return components;
}
function holdsJsx(node) {
  return ts35.forEachChild(
    node,
    (child) => ts35.isJsxElement(child) || ts35.isJsxSelfClosingElement(child) || ts35.isJsxFragment(child) || holdsJsx(child) ? true : void 0
  ) ?? false;
}
function nameOfComponent({ node, name }) {
  if (node.name) return node.name;
  for (let at = node.parent; at; at = at.parent) {
    if ((ts35.isVariableDeclaration(at) || ts35.isPropertyAssignment(at)) && textOf(at.name) === name) return at.name;
  }
  return node;
}

// src/extract/code/analyse.ts
import { ts as ts37 } from "./vendor/ts-morph.js";

// src/extract/code/wrappers.ts
import "./vendor/ts-morph.js";
function liftWrapped(sites, resolve) {
  let open = [...sites];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const wrapped = open.find((inner) => open.some((outer) => calls(outer, inner, open, resolve)));
    if (!wrapped) break;
    open = open.filter((site) => site !== wrapped).map(
      (site) => calls(site, wrapped, open, resolve) ? { ...site, guards: [...site.guards, ...wrapped.guards] } : site
    );
  }
  return open;
}
var MAX_ROUNDS = 1e3;
function calls(outer, inner, all, resolve) {
  const { carrier } = inner;
  if (outer === inner || outer.concept !== inner.concept || carrier === null || outer.name !== carrier.name)
    return false;
  if (isInside3(outer.head, carrier.node)) return false;
  if (outer.receiver === null) {
    if (outer.file === inner.file) return functionNamed(outer.name, outer.head) === carrier.node;
    const binding = outer.file.imports.get(outer.name);
    const target = binding && resolve(outer.file.path, binding.specifier);
    return !!target && target !== "package" && target.path === inner.file.path;
  }
  const owners = new Set(all.filter((one) => one.carrier?.name === carrier.name).map((one) => one.carrier.node));
  return owners.size === 1 && outer.file.side === inner.file.side;
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
  const resolve = resolver(slice.paths);
  const finder = componentFinder(slice, resolve);
  const readers = { slice, finder, subtree: subtreeReader(controls, finder), controls };
  const drafts = [];
  const operations = concepts.filter((concept) => concept.fact === "operation");
  const occurring = (file, some) => some.filter((concept) => occurs(concept, file.indexed));
  const sitesOf = (some) => files.flatMap((file) => findOperations(file, occurring(file, some), guards, evidence));
  const sites = [...liftWrapped(sitesOf(operations), resolve), ...sitesOf(controls)];
  for (const { concept, file, head, symbol, argument, guards: guards2 } of sites)
    drafts.push({ kind: "operation", ...common(concept, file, head, symbol), guards: guards2, argument });
  for (const concept of concepts) {
    if (concept.fact === "surface") {
      for (const { file, node, around, symbol, controls: controls2, complete } of findSurfaces(files, concept, readers)) {
        const base = { ...common(concept, file, node, symbol), around };
        drafts.push({ kind: "surface", ...base, controls: controls2, complete, guards: guardsAt(node, file, guards) });
      }
    }
  }
  for (const file of files)
    for (const concept of occurring(file, concepts)) drafts.push(...draftsOf(concept, file, guards, evidence));
  return drafts;
}
function draftsOf(concept, file, guards, evidence) {
  const operation = (node, symbol, argument) => ({
    kind: "operation",
    ...common(concept, file, node, symbol),
    guards: guardsAt(node, file, guards),
    argument
  });
  const drafts = [];
  if (concept.fact === "default") {
    for (const { name, setting, option, text, owner: owner2 } of findDefaults(file, concept, guards)) {
      const { around, ...base } = common(concept, file, name, textOf(name));
      const within2 = around.at(-1) === owner2.name ? around : [...around, owner2.name];
      drafts.push({ kind: "default", ...base, around: within2, setting, option, text, owner: owner2.text });
    }
  }
  if (concept.fallbacks.length > 0) {
    for (const { name, literal } of findFallbacks(file, concept))
      drafts.push(operation(name, textOf(name), String(literal.value)));
  }
  if (concept.fact === "guard" && concept.stated) {
    for (const head of findStatedChecks(file, concept, evidence)) drafts.push(operation(head, textOf(head), null));
  }
  if (concept.fact === "control") {
    for (const { node, symbol } of controlsIn(file, concept)) drafts.push(operation(node, symbol, null));
  }
  return drafts;
}
function controlsIn(file, concept) {
  const found = /* @__PURE__ */ new Map();
  for (const node of file.nodes) {
    if (ts37.isJsxOpeningElement(node) || ts37.isJsxSelfClosingElement(node)) {
      if (isWithinUnlike(concept, file.path, node)) continue;
      const control = elementControl(node, concept, UNKNOWN_PROPS) ?? propControl(node, concept, UNKNOWN_PROPS);
      if (control?.state === "works") found.set(control.node, control);
    }
  }
  return found.values();
}
function common(concept, file, node, symbol) {
  return { concept: concept.id, at: file.placeOf(node), around: enclosingNames(node), symbol, side: file.side };
}

// src/extract/code/side.ts
var SERVER = /^(express|fastify|koa|hono|@hono\/.+|@nestjs\/(core|common)|@prisma\/client|prisma|typeorm|mongoose|sequelize|drizzle-orm|knex|@hapi\/hapi|restify|@apollo\/server|@trpc\/server|pg|mysql2|mongodb|firebase-admin|firebase-functions|socket\.io|ws)$/;
var CLIENT = /^(react-dom|react-native|expo|vue|svelte|preact|inferno|solid-js|@angular\/core|lit|electron)$/;
var BOTH = /^(next|nuxt|@remix-run\/.+|@react-router\/node|@sveltejs\/kit|astro|@solidjs\/start|@tanstack\/react-start)$/;
function sideReader(tree) {
  const manifests = new Set(
    tree.list().map((entry) => entry.path).filter((path) => /(^|\/)package\.json$/.test(path))
  );
  const sides = /* @__PURE__ */ new Map();
  const sideOfFolder = (folder) => {
    const known = sides.get(folder);
    if (known) return known;
    const manifest = joinPath(folder, "package.json");
    const side = manifests.has(manifest) ? sideOfPackages(dependenciesOf(tree, manifest)) : folder === "" ? "unknown" : sideOfFolder(folderOf(folder));
    sides.set(folder, side);
    return side;
  };
  return (path, evidence) => {
    const side = sideOfFolder(folderOf(path));
    return side === "server" || side === "client" ? side : sideOfFile(path, evidence);
  };
}
function sideOfFile(path, { hasJsx, directive, packages }) {
  if (directive) return directive;
  if (/(^|\/)(pages\/api|app\/(.+\/)?route\.[jt]s$|server|functions)(\/|$)/.test(path)) return "server";
  const own = sideOfPackages(packages);
  if (own === "server" || own === "client") return own;
  return hasJsx ? "client" : "unknown";
}
function sideOfPackages(names) {
  const server = names.some((name) => SERVER.test(name));
  const client = names.some((name) => CLIENT.test(name));
  if (server && client || names.some((name) => BOTH.test(name))) return "both";
  return server ? "server" : client ? "client" : "unknown";
}
function dependenciesOf(tree, manifest) {
  try {
    const content = JSON.parse(tree.read(manifest).replace(/^\uFEFF/, ""));
    const namesIn2 = (key) => {
      const group = content?.[key];
      return group !== null && typeof group === "object" ? Object.keys(group) : [];
    };
    const bundled = namesIn2("devDependencies").filter((name) => CLIENT.test(name));
    return [...["dependencies", "peerDependencies", "optionalDependencies"].flatMap(namesIn2), ...bundled];
  } catch {
    return [];
  }
}

// src/extract/code/slice.ts
import { Project, ts as ts38 } from "./vendor/ts-morph.js";
function openSlice(tree, indexed) {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    compilerOptions: { allowJs: true, jsx: ts38.JsxEmit.Preserve, target: ts38.ScriptTarget.ESNext }
  });
  const sideOf2 = sideReader(tree);
  const paths = new Set(tree.list().map((entry) => entry.path));
  const resolve = resolver(paths);
  const parsed = /* @__PURE__ */ new Map();
  const troubles = /* @__PURE__ */ new Map();
  const load = (path) => {
    const file = indexed.get(path) ?? indexFile(tree, { path });
    if ("problem" in file) return null;
    const ast = project.createSourceFile(`/${path}`, file.text, { overwrite: true }).compilerNode;
    const place = lineReader(path, file.text);
    const error = firstError(ast);
    if (error) {
      troubles.set(path, syntaxNotice(error.messageText, place(error.start, error.start + error.length)));
      return null;
    }
    const imports = readImports(ast);
    linkImports(ast, (name) => {
      const binding = imports.get(name);
      const target = binding ? resolve(path, binding.specifier) : null;
      const other = target !== null && target !== "package" && languageOf(target.path) === "script" ? parse(target.path) : null;
      return other && binding ? exportedFunction(other.ast, binding.name) : null;
    });
    const side = sideOf2(path, {
      hasJsx: file.mayHoldJsx,
      directive: directiveOf(ast),
      packages: specifiersOf(ast, imports).flatMap((specifier) => packageOf(specifier) ?? [])
    });
    return {
      path,
      ast,
      imports,
      side,
      indexed: file,
      nodes: nodesOf(ast),
      placeOf: (node) => place(node.getStart(ast), node.end)
    };
  };
  const parse = (path) => {
    const known = parsed.get(path);
    if (known !== void 0) return known;
    const file = load(path);
    parsed.set(path, file);
    return file;
  };
  return {
    parse,
    placeOf: (node) => parse(node.getSourceFile().fileName.slice(1)).placeOf(node),
    troubleOf: (path) => troubles.get(path) ?? null,
    paths
  };
}
function nodesOf(ast) {
  const nodes = [];
  eachNode(ast, (node) => void nodes.push(node));
  return nodes;
}
function syntaxNotice(message, at) {
  return {
    code: "code-syntax",
    message: `the file cannot be parsed: ${message}`,
    at,
    hint: "nothing in it was judged; if it is not JavaScript or TypeScript, name it under `code.exclude`"
  };
}
function firstError(ast) {
  const errors = ast.parseDiagnostics ?? [];
  const [first2] = errors;
  if (!first2) return null;
  return {
    start: first2.start,
    length: first2.length,
    messageText: ts38.flattenDiagnosticMessageText(first2.messageText, " ")
  };
}
function directiveOf(ast) {
  for (const statement of ast.statements) {
    if (!ts38.isExpressionStatement(statement) || !ts38.isStringLiteral(statement.expression)) return null;
    if (statement.expression.text === "use client") return "client";
    if (statement.expression.text === "use server") return "server";
  }
  return null;
}

// src/extract/code/read-syntax.ts
function readSyntax(tree, candidates2, concepts, flagKeys, occurs) {
  const slice = openSlice(tree, candidates2);
  const files = [...candidates2.keys()].flatMap((path) => slice.parse(path) ?? []);
  const notices = [...candidates2.keys()].flatMap((path) => slice.troubleOf(path) ?? []);
  return { drafts: analyse(files, slice, concepts, flagKeys, occurs), notices };
}
export {
  readSyntax
};

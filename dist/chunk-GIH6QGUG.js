import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
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
  throughout,
  unwrap,
  wordsOf
} from "./chunk-HBLERRPA.js";
import {
  fitsPattern
} from "./chunk-MUTQZ5KD.js";
import {
  firstWordsOf,
  hasAnyPhrase,
  isPhrase,
  phraseLength,
  phrasesAt,
  phrasesOf,
  splitWords
} from "./chunk-VCMRK5ZB.js";
import {
  baseName,
  folderOf
} from "./chunk-WKF3AR7X.js";
import {
  literally
} from "./chunk-E4KCALTW.js";

// src/extract/code/links/registry.ts
var links = /* @__PURE__ */ new WeakMap();
function linkFile(ast, own) {
  links.set(ast, own);
}
function linksOf(node) {
  return links.get(node.getSourceFile()) ?? null;
}

// src/extract/code/scopes.ts
import { ts as ts2 } from "./vendor/ts-morph.js";

// src/extract/code/writes/assigned.ts
import { ts } from "./vendor/ts-morph.js";
function assignedAt(target) {
  const at = wholeTarget(target);
  const { parent } = at;
  if (ts.isBinaryExpression(parent) && parent.left === at && isAssignment(parent)) {
    const outer = assignedAt(parent);
    return { by: outer?.by ?? parent, given: [...outer?.given ?? [], parent.right] };
  }
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent))
    return parent.initializer === at ? { by: parent, given: [parent.expression] } : null;
  const isStep2 = ts.isPostfixUnaryExpression(parent) || ts.isPrefixUnaryExpression(parent) && counts(parent.operator);
  return isStep2 ? { by: parent, given: [] } : null;
}
var isAssignment = ({ operatorToken: { kind } }) => kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
var counts = (operator) => operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
var isMutation = (node) => ts.isBinaryExpression(node) && isAssignment(node) || ts.isDeleteExpression(node) || ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node) && counts(node.operator);
function wholeTarget(target) {
  let at = outOfBrackets(target);
  for (; ; ) {
    const { parent } = at;
    const isPart = ts.isPropertyAssignment(parent) && parent.initializer === at || ts.isShorthandPropertyAssignment(parent) && parent.name === at || ts.isSpreadAssignment(parent) || ts.isSpreadElement(parent) || ts.isArrayLiteralExpression(parent) || ts.isObjectLiteralExpression(parent);
    if (!isPart) return at;
    at = parent;
  }
}
function outOfBrackets(expression) {
  let at = expression;
  while (isBracket(at.parent)) at = at.parent;
  return at;
}
var isBracket = (node) => ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node) || ts.isTypeAssertionExpression(node) || ts.isSatisfiesExpression(node);

// src/extract/code/scopes.ts
function declarationOf(name, from) {
  for (let at = from; at; at = at.parent) {
    const found3 = declaredIn(at)?.get(name);
    if (found3) return found3;
  }
  return null;
}
var known = /* @__PURE__ */ new WeakMap();
function declaredIn(node) {
  switch (node.kind) {
    case ts2.SyntaxKind.SourceFile:
    case ts2.SyntaxKind.Block:
    case ts2.SyntaxKind.CaseBlock:
    case ts2.SyntaxKind.ModuleBlock:
    case ts2.SyntaxKind.ForStatement:
    case ts2.SyntaxKind.ForOfStatement:
    case ts2.SyntaxKind.ForInStatement:
    case ts2.SyntaxKind.FunctionDeclaration:
    case ts2.SyntaxKind.FunctionExpression:
    case ts2.SyntaxKind.ArrowFunction:
    case ts2.SyntaxKind.MethodDeclaration:
    case ts2.SyntaxKind.Constructor:
    case ts2.SyntaxKind.GetAccessor:
    case ts2.SyntaxKind.SetAccessor: {
      let names3 = known.get(node);
      if (!names3) {
        names3 = /* @__PURE__ */ new Map();
        readScope(node, names3);
        known.set(node, names3);
      }
      return names3;
    }
    default:
      return null;
  }
}
function readScope(node, names3) {
  if (isFunction(node)) for (const parameter of node.parameters) add(parameter, names3);
  else if (ts2.isForStatement(node) || ts2.isForOfStatement(node) || ts2.isForInStatement(node)) {
    if (node.initializer && ts2.isVariableDeclarationList(node.initializer)) addAll(node.initializer, names3);
  } else for (const statement of statementsOf(node)) addStatement(statement, names3);
}
function statementsOf(block) {
  return ts2.isCaseBlock(block) ? block.clauses.flatMap((clause) => [...clause.statements]) : block.statements;
}
function addStatement(statement, names3) {
  if (ts2.isVariableStatement(statement)) addAll(statement.declarationList, names3);
  else if (ts2.isFunctionDeclaration(statement) || ts2.isClassDeclaration(statement) || ts2.isEnumDeclaration(statement)) {
    if (statement.name && !names3.has(statement.name.text)) names3.set(statement.name.text, statement);
  }
}
function addAll(list, names3) {
  for (const declaration of list.declarations) add(declaration, names3);
}
function add(declaration, names3) {
  const { name } = declaration;
  if (!ts2.isIdentifier(name)) {
    for (const element of name.elements) if (!ts2.isOmittedExpression(element)) add(element, names3);
  } else if (!names3.has(name.text)) names3.set(name.text, declaration);
}
function valueOf(identifier) {
  const declaration = declarationOf(identifier.text, identifier);
  return declaration && ts2.isVariableDeclaration(declaration) ? valueOfDeclaration(declaration) : null;
}
function valueBehind(expression) {
  const inner = unwrap(expression);
  return unwrap(ts2.isIdentifier(inner) ? valueOf(inner) ?? inner : inner);
}
function valueOfDeclaration(declaration) {
  if (!declaration.initializer || !ts2.isIdentifier(declaration.name)) return null;
  const isConst = (ts2.getCombinedNodeFlags(declaration) & ts2.NodeFlags.Const) !== 0;
  if (!isConst && isAssigned(declaration.name.text, declaration.getSourceFile())) return null;
  return declaration.initializer;
}
var assigned = /* @__PURE__ */ new WeakMap();
function isAssigned(name, root) {
  let names3 = assigned.get(root);
  if (!names3) assigned.set(root, names3 = assignedNames(root));
  return names3.has(name);
}
function assignedNames(root) {
  const names3 = /* @__PURE__ */ new Set();
  const add2 = (node) => {
    if (ts2.isIdentifier(node) && assignedAt(node)) names3.add(node.text);
  };
  const own = linksOf(root);
  if (own) own.ofKinds(IDENTIFIERS).forEach(add2);
  else eachNode(root, add2);
  return names3;
}
var IDENTIFIERS = [ts2.SyntaxKind.Identifier];
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

// src/extract/code/links/exports.ts
import { ts as ts3 } from "./vendor/ts-morph.js";
var tables = /* @__PURE__ */ new WeakMap();
var MAX_HOPS = 8;
function exportOf(file, name, hops = MAX_HOPS) {
  if (hops === 0) return null;
  if (name === "*") return file;
  let table = tables.get(file);
  if (!table) tables.set(file, table = tableOf(file));
  const own = table.own.get(name);
  if (own) return own;
  const renamed = table.renamed.get(name);
  if (renamed) {
    return renamed.specifier === null ? namedIn(file, renamed.name, hops - 1) : moduleMember(file, renamed.specifier, renamed.name, hops - 1);
  }
  if (name === "default") return table.own.size > 0 || table.stars.length > 0 ? file : null;
  for (const specifier of table.stars) {
    const found3 = moduleMember(file, specifier, name, hops - 1);
    if (found3) return found3;
  }
  return null;
}
function isExported(declaration) {
  const file = declaration.getSourceFile();
  let table = tables.get(file);
  if (!table) tables.set(file, table = tableOf(file));
  const isIt2 = (name) => declarationOf(name, file) === declaration;
  return [...table.own.values()].some((one) => one === declaration || ts3.isIdentifier(one) && isIt2(one.text)) || [...table.renamed.values()].some(({ specifier, name }) => specifier === null && isIt2(name));
}
function namedIn(file, name, hops = MAX_HOPS) {
  return declarationOf(name, file) ?? typeIn(file, name) ?? importedAs(file, name, hops);
}
function importedAs(file, name, hops = MAX_HOPS) {
  const binding = linksOf(file)?.imports.get(name);
  return binding ? moduleMember(file, binding.specifier, binding.name, hops - 1) : null;
}
function moduleMember(from, specifier, name, hops = MAX_HOPS) {
  const target = linksOf(from)?.open(specifier, name);
  return target ? exportOf(target, name, hops) : null;
}
function typeIn(file, name) {
  for (const statement of file.statements) {
    const isType = ts3.isInterfaceDeclaration(statement) || ts3.isTypeAliasDeclaration(statement);
    if (isType && statement.name.text === name) return statement;
  }
  return null;
}
function tableOf(file) {
  const own = /* @__PURE__ */ new Map();
  const renamed = /* @__PURE__ */ new Map();
  const stars = [];
  let whole2 = null;
  for (const statement of file.statements) {
    if (ts3.isExportDeclaration(statement)) {
      readClause(statement, renamed, stars);
    } else if (ts3.isExportAssignment(statement)) {
      own.set("default", statement.expression);
    } else if (ts3.isExpressionStatement(statement)) {
      readAssignment(statement.expression, whole2, own);
    } else {
      for (const [name, declared] of exportedBy(statement)) own.set(name, declared);
      whole2 ??= nameOfModule(statement);
    }
  }
  return { own, renamed, stars };
}
function readClause({ exportClause: clause, moduleSpecifier }, renamed, stars) {
  const specifier = moduleSpecifier && ts3.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : null;
  if (!clause) {
    if (specifier !== null) stars.push(specifier);
  } else if (ts3.isNamespaceExport(clause)) {
    if (specifier !== null) renamed.set(textOf(clause.name), { specifier, name: "*" });
  } else {
    for (const one of clause.elements)
      renamed.set(textOf(one.name), { specifier, name: textOf(one.propertyName ?? one.name) });
  }
}
function exportedBy(statement) {
  const modifiers = ts3.canHaveModifiers(statement) ? ts3.getModifiers(statement) ?? [] : [];
  if (!modifiers.some((modifier) => modifier.kind === ts3.SyntaxKind.ExportKeyword)) return [];
  if (ts3.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(
      (declaration) => namesOf(declaration.name).flatMap((name) => {
        const found3 = declarationOf(name, statement.getSourceFile());
        return found3 ? [[name, found3]] : [];
      })
    );
  }
  const isDeclared = ts3.isFunctionDeclaration(statement) || ts3.isClassDeclaration(statement) || ts3.isEnumDeclaration(statement) || ts3.isInterfaceDeclaration(statement) || ts3.isTypeAliasDeclaration(statement);
  if (!isDeclared) return [];
  const isDefault = modifiers.some((modifier) => modifier.kind === ts3.SyntaxKind.DefaultKeyword);
  return [[isDefault ? "default" : statement.name?.text ?? "default", statement]];
}
function namesOf(name) {
  if (ts3.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => ts3.isOmittedExpression(element) ? [] : namesOf(element.name));
}
function nameOfModule(statement) {
  if (!ts3.isVariableStatement(statement)) return null;
  const found3 = statement.declarationList.declarations.find(
    ({ name, initializer }) => ts3.isIdentifier(name) && initializer && isModule(initializer)
  );
  return found3 ? textOf(found3.name) : null;
}
var isModule = (expression) => /^(module\.)?exports$/.test(expression.getText());
function readAssignment(expression, whole2, own) {
  const inner = unwrap(expression);
  if (!ts3.isBinaryExpression(inner) || inner.operatorToken.kind !== ts3.SyntaxKind.EqualsToken) return;
  const { left } = inner;
  let { right } = inner;
  while (ts3.isBinaryExpression(right) && right.operatorToken.kind === ts3.SyntaxKind.EqualsToken) right = right.right;
  if (isModule(left)) {
    own.set("default", right);
    if (!ts3.isObjectLiteralExpression(right)) return;
    for (const property2 of right.properties) {
      if (ts3.isShorthandPropertyAssignment(property2)) own.set(property2.name.text, property2.name);
      else if (ts3.isPropertyAssignment(property2)) own.set(textOf(property2.name), property2.initializer);
      else if (ts3.isMethodDeclaration(property2) && !ts3.isComputedPropertyName(property2.name))
        own.set(textOf(property2.name), property2);
    }
  } else if (ts3.isPropertyAccessExpression(left)) {
    const { expression: owner, name } = left;
    if (isModule(owner) || whole2 !== null && ts3.isIdentifier(owner) && owner.text === whole2)
      own.set(name.text, right);
  }
}

// src/extract/code/links/tables.ts
import { ts as ts4 } from "./vendor/ts-morph.js";
function memberNamed(expression, depth) {
  const inner = unwrap(expression);
  const owner = ownerOf(inner);
  const name = owner && keyOf(inner, depth);
  return owner && name !== null ? memberIn(tableOf2(owner, depth), name, depth) : null;
}
function ownerOf(inner) {
  return ts4.isPropertyAccessExpression(inner) || ts4.isElementAccessExpression(inner) ? inner.expression : null;
}
function keyOf(inner, depth) {
  if (ts4.isPropertyAccessExpression(inner)) return inner.name.text;
  if (!ts4.isElementAccessExpression(inner)) return null;
  const key = literalOf(inner.argumentExpression, depth)?.value;
  return typeof key === "string" || typeof key === "number" ? String(key) : null;
}
function tableOf2(owner, depth) {
  const inner = unwrap(owner);
  if (depth <= 0) return null;
  if (ts4.isObjectLiteralExpression(inner)) return inner;
  if (ts4.isCallExpression(inner)) {
    const [first2] = inner.arguments;
    if (!first2) return null;
    if (isLoad(inner))
      return ts4.isStringLiteralLike(first2) ? moduleMember(inner.getSourceFile(), first2.text, "*") : null;
    return tableOf2(first2, depth - 1);
  }
  if (ts4.isIdentifier(inner)) {
    const found3 = declarationOf(inner.text, inner) ?? namedIn(inner.getSourceFile(), inner.text);
    return found3 && settled(found3, depth);
  }
  const before2 = ownerOf(inner);
  const module = before2 && tableOf2(before2, depth - 1);
  if (module && ts4.isSourceFile(module)) {
    const found3 = exportOf(module, keyOf(inner, depth - 1) ?? "");
    return found3 && settled(found3, depth - 1);
  }
  const member = memberNamed(inner, depth - 1);
  return member && "initializer" in member ? tableOf2(member.initializer, depth - 1) : null;
}
function isLoad({ expression }) {
  return expression.kind === ts4.SyntaxKind.ImportKeyword || ts4.isIdentifier(expression) && expression.text === "require";
}
function memberTaken(element, depth) {
  const holder = element.parent.parent;
  const key = element.propertyName ?? element.name;
  const isPlain2 = ts4.isObjectBindingPattern(element.parent) && !element.dotDotDotToken && !element.initializer;
  if (!isPlain2 || ts4.isComputedPropertyName(key) || ts4.isObjectBindingPattern(key) || ts4.isArrayBindingPattern(key))
    return null;
  if (!ts4.isVariableDeclaration(holder) || !holder.initializer) return null;
  return memberIn(tableOf2(holder.initializer, depth), textOf(key), depth);
}
function settled(found3, depth) {
  if (ts4.isVariableDeclaration(found3)) {
    const value = valueOfDeclaration(found3);
    return value && tableOf2(value, depth - 1);
  }
  if (ts4.isSourceFile(found3) || ts4.isEnumDeclaration(found3) || ts4.isClassDeclaration(found3)) return found3;
  return ts4.isExpression(found3) ? tableOf2(found3, depth - 1) : null;
}
function memberIn(table, name, depth) {
  if (!table) return null;
  if (ts4.isEnumDeclaration(table)) return enumMember(table, name, depth);
  if (ts4.isObjectLiteralExpression(table)) return property(table, name, depth);
  if (ts4.isClassLike(table)) {
    const member = table.members.find((one) => ts4.isPropertyDeclaration(one) && textOf(one.name) === name);
    const isStatic = member && ts4.canHaveModifiers(member) && ts4.getModifiers(member)?.some(isStaticWord);
    return isStatic && ts4.isPropertyDeclaration(member) && member.initializer ? { initializer: member.initializer } : null;
  }
  if (!ts4.isSourceFile(table)) return null;
  const found3 = exportOf(table, name);
  if (!found3 || ts4.isSourceFile(found3)) return null;
  const value = ts4.isVariableDeclaration(found3) ? valueOfDeclaration(found3) : ts4.isExpression(found3) ? found3 : null;
  return value && { initializer: value };
}
var isStaticWord = ({ kind }) => kind === ts4.SyntaxKind.StaticKeyword;
function enumMember({ members }, name, depth) {
  const at = members.findIndex((member) => textOf(member.name) === name);
  if (at < 0) return null;
  for (let from = at; from >= 0; from--) {
    const { initializer } = members[from];
    if (!initializer) continue;
    if (from === at) return { initializer };
    const start = literalOf(initializer, depth)?.value;
    return typeof start === "number" ? { value: start + at - from } : null;
  }
  return { value: at };
}
function property({ properties }, name, depth) {
  for (const one of [...properties].reverse()) {
    if (ts4.isSpreadAssignment(one)) {
      const table = tableOf2(one.expression, depth - 1);
      const found3 = memberIn(table, name, depth - 1);
      if (found3 || !table) return found3;
    } else if (ts4.isShorthandPropertyAssignment(one)) {
      if (one.name.text === name) return { initializer: one.name };
    } else if (one.name && !ts4.isComputedPropertyName(one.name) && textOf(one.name) === name) {
      return ts4.isPropertyAssignment(one) ? { initializer: one.initializer } : null;
    } else if (ts4.isPropertyAssignment(one) && ts4.isComputedPropertyName(one.name)) {
      if (String(literalOf(one.name.expression, depth)?.value ?? "") === name) return { initializer: one.initializer };
    }
  }
  return null;
}

// src/extract/code/literals.ts
import { ts as ts5 } from "./vendor/ts-morph.js";
var MAX_HOPS2 = 6;
function literalOf(expression, depth = MAX_HOPS2) {
  const constant = constantOf(expression, depth);
  return constant && { value: constant.value, text: expression.getText() };
}
function constantOf(expression, depth) {
  const inner = unwrap(expression);
  if (ts5.isStringLiteralLike(inner)) return { value: inner.text };
  if (ts5.isNumericLiteral(inner)) return { value: Number(inner.text) };
  if (inner.kind === ts5.SyntaxKind.TrueKeyword) return { value: true };
  if (inner.kind === ts5.SyntaxKind.FalseKeyword) return { value: false };
  if (inner.kind === ts5.SyntaxKind.NullKeyword) return { value: null };
  if (ts5.isVoidExpression(inner)) return constantOf(inner.expression, depth) && { value: void 0 };
  if (ts5.isPrefixUnaryExpression(inner)) return signed(inner, depth);
  if (ts5.isBinaryExpression(inner)) return computed(inner, depth);
  if (ts5.isTemplateExpression(inner)) return joined(inner, depth);
  if (depth === 0) return null;
  if (ts5.isIdentifier(inner)) {
    if (inner.text === "undefined") return { value: void 0 };
    const value = initializerOf(inner);
    if (value) return constantOf(value, depth - 1);
  }
  const declared = ts5.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const isTaken2 = declared !== null && ts5.isBindingElement(declared);
  const member = isTaken2 ? memberTaken(declared, depth - 1) : memberNamed(inner, depth - 1);
  if (member === null) return null;
  return "value" in member ? member : constantOf(member.initializer, depth - 1);
}
function initializerOf(name) {
  if (declarationOf(name.text, name)) return valueOf(name);
  const found3 = namedIn(name.getSourceFile(), name.text);
  if (!found3 || ts5.isSourceFile(found3)) return null;
  if (ts5.isVariableDeclaration(found3)) return valueOfDeclaration(found3);
  return ts5.isExpression(found3) ? found3 : null;
}
function signed({ operator, operand }, depth) {
  const constant = constantOf(operand, depth);
  if (!constant) return null;
  if (operator === ts5.SyntaxKind.ExclamationToken) return { value: !constant.value };
  if (operator === ts5.SyntaxKind.MinusToken && typeof constant.value === "number") return { value: -constant.value };
  return null;
}
var OPERATORS = /* @__PURE__ */ new Map([
  [ts5.SyntaxKind.PlusToken, (a, b) => a + b],
  [ts5.SyntaxKind.MinusToken, (a, b) => a - b],
  [ts5.SyntaxKind.AsteriskToken, (a, b) => a * b],
  [ts5.SyntaxKind.SlashToken, (a, b) => a / b],
  [ts5.SyntaxKind.LessThanLessThanToken, (a, b) => a << b],
  [ts5.SyntaxKind.BarToken, (a, b) => a | b]
]);
function computed({ left, right, operatorToken }, depth) {
  const compute2 = OPERATORS.get(operatorToken.kind);
  const a = compute2 && constantOf(left, depth);
  const b = a && constantOf(right, depth);
  if (!compute2 || !a || !b) return null;
  if (typeof a.value === "number" && typeof b.value === "number") return { value: compute2(a.value, b.value) };
  const isText3 = operatorToken.kind === ts5.SyntaxKind.PlusToken && [a.value, b.value].every(isPrintable);
  return isText3 ? { value: `${a.value}${b.value}` } : null;
}
function joined({ head, templateSpans }, depth) {
  let text = head.text;
  for (const { expression, literal } of templateSpans) {
    const part = constantOf(expression, depth);
    if (!part || !isPrintable(part.value)) return null;
    text += `${part.value}${literal.text}`;
  }
  return { value: text };
}
var isPrintable = (value) => typeof value === "string" || typeof value === "number";

// src/extract/code/held-token.ts
import { ts as ts6 } from "./vendor/ts-morph.js";
var PERSON = /^(user|account|currentUser)$/i;
function hasOwnToken(expression) {
  let person = unwrap(expression);
  while (ts6.isPropertyAccessExpression(person) && !PERSON.test(person.name.text)) person = unwrap(person.expression);
  if (!PERSON.test(nameOf(person) ?? "") || !expression.getSourceFile().text.includes(".getIdToken")) return false;
  const tokens = linksOf(expression)?.identifiers("getIdToken") ?? [];
  return tokens.some(({ parent }) => {
    const whose = ts6.isPropertyAccessExpression(parent) && ts6.isCallExpression(parent.parent) ? receiverOf(parent) : null;
    return whose !== null && isSame(unwrap(whose), person);
  });
}
function isSame(one, other) {
  if (ts6.isIdentifier(one) && ts6.isIdentifier(other)) {
    const declared = declarationOf(one.text, one);
    return one.text === other.text && declared !== null && declared === declarationOf(other.text, other);
  }
  if (one.kind === ts6.SyntaxKind.ThisKeyword && other.kind === ts6.SyntaxKind.ThisKeyword)
    return classAround(one) !== void 0 && classAround(one) === classAround(other);
  return ts6.isPropertyAccessExpression(one) && ts6.isPropertyAccessExpression(other) && one.name.text === other.name.text && isSame(unwrap(one.expression), unwrap(other.expression));
}
var classAround = (node) => ts6.findAncestor(node, ts6.isClassLike);

// src/extract/code/components/setup-values.ts
import { ts as ts7 } from "./vendor/ts-morph.js";
function handedOutBySetup(made3, { name, propertyName }) {
  if (!ts7.isCallExpression(made3) || made3.expression.getText() !== "$options.setup") return null;
  const options = declarationOf("$options", made3);
  const setup = options && setupIn(options);
  const last = setup?.body && ts7.isBlock(setup.body) ? setup.body.statements.at(-1) : void 0;
  const answer = last && ts7.isReturnStatement(last) && last.expression ? unwrap(last.expression) : null;
  if (!answer || !ts7.isObjectLiteralExpression(answer)) return null;
  const key = (propertyName ?? name).getText();
  const one = answer.properties.find(({ name: own }) => own && textOf(own) === key);
  if (!one || !(ts7.isShorthandPropertyAssignment(one) || ts7.isPropertyAssignment(one))) return null;
  const value = ts7.isPropertyAssignment(one) ? unwrap(one.initializer) : one.name;
  const kept = ts7.isIdentifier(value) ? valueOf(value) : value;
  return kept && computedBy(unwrap(kept));
}
function setupIn(options) {
  let found3 = null;
  eachNode(options, (node) => {
    if (found3 || !(ts7.isMethodDeclaration(node) || ts7.isPropertyAssignment(node)) || textOf(node.name) !== "setup")
      return;
    const value = ts7.isPropertyAssignment(node) ? unwrap(node.initializer) : node;
    found3 = isFunction(value) ? value : null;
  });
  return found3;
}
function computedBy(made3) {
  const [given2] = ts7.isCallExpression(made3) && nameOf(made3.expression) === "computed" ? made3.arguments : [];
  const value = given2 && unwrap(given2);
  return value && ts7.isArrowFunction(value) && !ts7.isBlock(value.body) ? unwrap(value.body) : made3;
}

// src/extract/code/own-person.ts
import { ts as ts8 } from "./vendor/ts-morph.js";
var SELF = phrasesOf([
  "me",
  "myself",
  "self",
  "current user",
  "current account",
  "current profile",
  "logged in user",
  "signed in user",
  "my user",
  "own user",
  "my profile",
  "own profile",
  "my account",
  "current identity",
  "own identity",
  "my identity",
  "my id",
  "my user id",
  "current user id",
  "session user",
  "auth user"
]);
var HOLDERS = phrasesOf(["client", "session", "auth", "authentication"]);
var PERSON2 = /^(user|account|profile)$/i;
var ABOUT = /^((user|account|profile|person|member|author)?_?(id)?|user_?name|display_?name|nick_?name)$/i;
var isOne = (name, phrases) => phrases.some((phrase) => isPhrase(splitWords(name), phrase));
var HANDS_OUT_SELF = /^use(Auth|Session|CurrentUser|CurrentAccount|AuthUser|AuthContext|AuthStore|LoggedInUser|SignedInUser|UserSession|Viewer|Me|Self)$/;
function isOwnPerson(expression) {
  const chain = chainOf(expression);
  if (isAskedFor(expression)) return false;
  if (chain.some(
    (name, index) => isOne(name, SELF) || PERSON2.test(name) && index > 0 && isOne(chain[index - 1], HOLDERS)
  ))
    return true;
  if (PERSON2.test(chain[0] ?? "") && isFromSession(expression)) return true;
  return isOneselfFirst(expression) || hasOwnToken(expression);
}
function isOneselfFirst(expression) {
  let made3 = madeBy(expression);
  if (!made3 || !isEither(made3)) return false;
  while (isEither(made3)) made3 = unwrap(made3.left);
  return ts8.isIdentifier(made3) && isOwnPerson(made3);
}
var isEither = (value) => ts8.isBinaryExpression(value) && /^(\|\||\?\?)$/.test(value.operatorToken.getText());
function isOfOwnMember(value, component) {
  const root = /^(?:this\.)?([\w$]+)/.exec(value.getText())?.[1];
  if (!root || !ts8.isClassLike(component)) return false;
  return component.members.some(
    (one) => ts8.isPropertyDeclaration(one) && textOf(one.name) === root && !!one.initializer && isOwnPerson(one.initializer)
  );
}
function isAskedFor(expression) {
  const made3 = madeBy(expression);
  return made3 !== null && ts8.isCallExpression(made3) && made3.arguments.some((one) => {
    const [root] = chainOf(ts8.isBinaryExpression(one) ? one.left : one);
    const declaration = root === void 0 ? null : declarationOf(root, one);
    const holder = declaration && ts8.isBindingElement(declaration) ? declaration.parent.parent : declaration;
    const from = holder && ts8.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
    return !!from && ts8.isCallExpression(from) && ASKS_WHO.test(nameOf(from.expression) ?? "");
  });
}
function isFromSession(expression) {
  const made3 = madeBy(expression);
  if (!made3) return false;
  if (ts8.isCallExpression(made3)) return HANDS_OUT_SELF.test(nameOf(made3.expression) ?? "");
  const [first2, ...steps] = chainOf(made3);
  return first2 !== void 0 && isOne(first2, HOLDERS) && PERSON2.test(steps.at(-1) ?? "");
}
function madeBy(expression) {
  let root = unwrap(expression);
  while (ts8.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const declaration = ts8.isIdentifier(root) ? declarationOf(root.text, root) : null;
  const holder = declaration && ts8.isBindingElement(declaration) ? declaration.parent.parent : declaration;
  const made3 = holder && ts8.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  return made3 && (declaration && ts8.isBindingElement(declaration) ? handedOutBySetup(made3, declaration) ?? made3 : computedBy(made3));
}
function heldBy(value) {
  const inner = unwrap(value);
  let held = ts8.isIdentifier(inner) ? valueOf(inner) : null;
  for (let next = held; next; ) {
    held = unwrap(next);
    if (ts8.isBinaryExpression(held)) next = isEither(held) ? held.left : null;
    else next = ts8.isCallExpression(held) ? receiverOf(held.expression) : null;
  }
  return held ?? inner;
}
function isOnOneself(call) {
  const receiver = ts8.isPropertyAccessExpression(call.expression) ? call.expression.expression : null;
  return call.arguments.length === 0 && receiver !== null && isOwnPerson(receiver);
}
var ASKS_WHO = /^(use(Local|Global)?(Search)?Params|useRoute|useRouter|useMatch|useLoaderData|\$?route)$/;
function showsOneself(element) {
  return element.attributes.properties.some((one) => {
    if (!ts8.isJsxAttribute(one) || !one.initializer || !ts8.isJsxExpression(one.initializer)) return false;
    const { expression } = one.initializer;
    return expression !== void 0 && ABOUT.test(textOf(one.name)) && isOwnPerson(expression);
  });
}

// src/extract/code/call-sites.ts
import { ts as ts10 } from "./vendor/ts-morph.js";

// src/extract/code/unlike.ts
import { ts as ts9 } from "./vendor/ts-morph.js";
function isUnlike(concept, words, named3, isCalled = true) {
  const { word, call, receiver } = concept.unlike;
  if (hasAnyPhrase(words, word) || isCalled && call.some((phrase) => isPhrase(words, phrase))) return true;
  if (receiver.length === 0 || named3 === null) return false;
  return receiversOf(named3).some(
    (name) => hasAnyPhrase(splitWords(name), receiver) && !(RUNTIME.test(name) && isMadeByProgram(named3))
  );
}
var RUNTIME = /^(get)?runtime$/i;
var OF_BROWSER = /\b(chrome|browser|webext\w*|extension\w*)\b/i;
function isMadeByProgram(named3) {
  let root = unwrap(named3);
  while (ts9.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  if (ts9.isCallExpression(root)) return !OF_BROWSER.test(root.getText());
  const declared = ts9.isIdentifier(root) && RUNTIME.test(root.text) ? declarationOf(root.text, root) : null;
  if (!declared || !ts9.isVariableDeclaration(declared)) return false;
  return !!declared.initializer && !OF_BROWSER.test(declared.initializer.getText());
}
function receiversOf(named3) {
  const before2 = chainOf(named3).slice(0, -1);
  return before2.length > 1 && GLOBALS.test(before2[0]) ? before2.slice(1) : before2;
}
var GLOBALS = /^(window|self|globalThis|global)$/;
function isWithinUnlike(concept, path, node) {
  return standsWithin(concept.unlike.within, path, node);
}
function isProvenUnlike({ unlike }, path, node) {
  return standsWithin(unlike.within, path, node, unlike.sure);
}
function standsWithin(phrases, path, node, ofPath = phrases) {
  return phrases.length > 0 && (isNamedSo(ofPath, path) || isAround(phrases, node));
}
var paths = /* @__PURE__ */ new WeakMap();
var scopes = /* @__PURE__ */ new WeakMap();
function isNamedSo(phrases, path) {
  let known15 = paths.get(phrases);
  if (!known15) paths.set(phrases, known15 = /* @__PURE__ */ new Map());
  let answer = known15.get(path);
  if (answer === void 0) {
    const parts = path.replace(/\.[^./]+$/, "").split("/").slice(-2);
    known15.set(path, answer = parts.some((name) => hasAnyPhrase(splitWords(name), phrases)));
  }
  return answer;
}
function isAround(phrases, node) {
  let at = node.parent;
  while (at && !isFunction(at) && !ts9.isClassLike(at)) at = at.parent;
  if (!at) return false;
  let known15 = scopes.get(phrases);
  if (!known15) scopes.set(phrases, known15 = /* @__PURE__ */ new WeakMap());
  let answer = known15.get(at);
  if (answer === void 0) {
    const name = declaredName(at);
    answer = name !== null && hasAnyPhrase(splitWords(name), phrases) || isAround(phrases, at);
    known15.set(at, answer);
  }
  return answer;
}

// src/extract/code/call-sites.ts
function callSiteOf(call, file) {
  const head = nameNode(call.expression);
  const name = nameOf(call.expression);
  if (!head || name === null) return null;
  let receiver = null;
  return {
    call,
    head,
    name,
    words: splitWords(name),
    // Most calls are ruled out by their name alone.
    get receiver() {
      return receiver ??= receiverWords(call);
    },
    file
  };
}
var named = /* @__PURE__ */ new WeakMap();
function couldBeCallOf(concept, name, { imports }) {
  if (concept.imports.length > 0 && imports.size > 0 && importsOneOf(concept, imports)) return true;
  return fitsCallName(concept, name);
}
function fitsCallName(concept, name) {
  let answers = named.get(concept);
  if (!answers) named.set(concept, answers = /* @__PURE__ */ new Map());
  let answer = answers.get(name);
  if (answer === void 0) {
    const words = splitWords(name);
    answers.set(name, answer = concept.calls.some((pattern) => fitsPattern(pattern, words)));
  }
  return answer;
}
function importsOneOf(concept, imports) {
  for (const { specifier } of imports.values())
    if (concept.imports.some((one) => specifier.startsWith(one.package))) return true;
  return false;
}
function receiverWords(call) {
  const receiver = receiverOf(call.expression);
  if (!receiver) return [];
  const inner = unwrap(receiver);
  const [first2] = call.arguments;
  if (/^insert(Into)?$/.test(nameOf(call.expression) ?? "") && first2 && ts10.isIdentifier(first2))
    return splitWords(first2.text);
  const made3 = ts10.isIdentifier(inner) ? valueOf(inner) : null;
  const origin = made3 && ts10.isNewExpression(unwrap(made3)) ? made3 : receiver;
  return splitWords(chainOf(origin).at(-1) ?? "");
}
function isCallOf(concept, site, evidence) {
  const { name, words, call, file } = site;
  const isNamed5 = fitsCallName(concept, name) && concept.calls.some((pattern) => fitsName(pattern, site));
  if (!isNamed5 && !isImportedCall(concept, site)) return false;
  if (isUnlike(concept, words, call.expression) || hasUnlikeArgument(concept, call)) return false;
  if (isWithinUnlike(concept, file.path, call)) return false;
  if (isToOneself(concept, call)) return false;
  return isImportedCall(concept, site) || concept.calls.some((pattern) => fitsName(pattern, site) && fitsArguments(pattern, concept, site, evidence));
}
var isToOneself = ({ evidence }, call) => evidence.has("recipient-argument") && isOnOneself(call);
function fitsName(pattern, site) {
  return fitsPattern(pattern, site.words) && fitsReceiver(pattern, site);
}
function fitsReceiver({ receivers }, site) {
  return !receivers || hasAnyPhrase(site.receiver, receivers);
}
function fitsArguments({ needsString, needs }, concept, site, evidence) {
  if (needsString && (stringArgument(site.call)?.startsWith("-") ?? true)) return false;
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
  if (ts10.isFunctionLike(argument) || depth === 0) return [];
  if (ts10.isIdentifier(argument) || ts10.isPrivateIdentifier(argument)) return [argument.text];
  if (ts10.isStringLiteralLike(argument)) return argument.text.length <= 40 ? [argument.text] : [];
  if (ts10.isCallExpression(argument) && argument.expression.getText() === "JSON.stringify")
    return argument.arguments.flatMap((one) => namesIn(one, depth - 1));
  const names3 = [];
  ts10.forEachChild(argument, (child) => void names3.push(...namesIn(child, depth - 1)));
  return names3;
}
function isImportedCall(concept, { call, file }) {
  if (concept.imports.length === 0) return false;
  const chain = chainOf(call.expression);
  const origin = originOf(call.expression, file);
  return concept.imports.some((one) => {
    if (!origin || origin.specifier !== one.package && !origin.specifier.startsWith(`${one.package}/`)) return false;
    const names3 = origin.name === "default" || origin.name === "*" ? chain.slice(1) : [origin.name, ...chain.slice(1)];
    return one.name.length === 0 || isPhrase(names3.slice(-one.name.length), { words: one.name, joined: one.name.join("") });
  });
}
function originOf(expression, file, depth = 3) {
  let root = unwrap(expression);
  for (let before2 = receiverOf(root); before2; before2 = receiverOf(root)) root = unwrap(before2);
  if (ts10.isCallExpression(root) || ts10.isNewExpression(root))
    return depth > 0 ? originOf(root.expression, file, depth - 1) : null;
  if (!ts10.isIdentifier(root)) return null;
  const binding = file.imports.get(root.text);
  if (binding) return binding;
  const value = valueOf(root);
  return value && depth > 0 ? originOf(value, file, depth - 1) : null;
}

// src/extract/code/stand-ins.ts
import { ts as ts11 } from "./vendor/ts-morph.js";
var OLDEST = 150;
var WITHOUT_LIMIT = /^(9{3,}|Infinity|Number\.(POSITIVE_INFINITY|MAX_VALUE|MAX_SAFE_INTEGER))$/;
var SAYS_NOTHING = /^([^\p{L}\p{N}]*|n\.?\/?a\.?)$/iu;
var GROWN = /^(adult|grown|eighteen)$/;
function standInOf(expression) {
  const literal = literalOf(expression);
  if (literal) return isStandIn(literal) ? literal : null;
  const inner = unwrap(expression);
  if (WITHOUT_LIMIT.test(inner.getText())) return { value: inner.getText(), text: inner.getText() };
  const name = nameOf(inner);
  if (name === null || !/^[A-Z][A-Z0-9_]*$/.test(name) || !ts11.isIdentifier(rootOf(inner))) return null;
  const words = splitWords(name);
  const isMinimum = words.some((word) => /^min(imum)?$/.test(word)) && words.includes("age");
  return words.some((word) => GROWN.test(word)) || isMinimum ? { value: name, text: inner.getText() } : null;
}
var rootOf = (expression) => ts11.isPropertyAccessExpression(expression) ? rootOf(expression.expression) : expression;
function isStandIn({ value }) {
  if (typeof value === "number")
    return Number.isInteger(value) && value >= 0 && value <= OLDEST || WITHOUT_LIMIT.test(String(value));
  return typeof value === "boolean" || typeof value === "string" && !SAYS_NOTHING.test(value);
}
function numberedIn(expression) {
  const inner = unwrap(expression);
  if (ts11.isPrefixUnaryExpression(inner) && inner.operator === ts11.SyntaxKind.PlusToken) return unwrap(inner.operand);
  if (!ts11.isCallExpression(inner)) return inner;
  const isNumber = /^(Number|parseInt|parseFloat|Number\.parseInt|Number\.parseFloat|Math\.floor|Math\.round)$/;
  const [first2] = inner.arguments;
  return first2 && isNumber.test(inner.expression.getText()) ? numberedIn(first2) : inner;
}

// src/extract/code/age/birth-order.ts
import { ts as ts35 } from "./vendor/ts-morph.js";

// src/extract/code/age/birth-names.ts
import { ts as ts12 } from "./vendor/ts-morph.js";
var BIRTH = phrasesOf([
  "birth",
  "birthday",
  "birth date",
  "birth year",
  "birth month",
  "date of birth",
  "year of birth",
  "month of birth",
  "dob",
  "yob",
  "born at",
  "born on",
  "born year",
  "year born"
]);
var OTHERWISE = phrasesOf([
  ..."place city country name certificate party cake wish greeting reminder badge bot channel role gift offset".split(
    " "
  ),
  ..."pet dog cat puppy kitten horse spouse husband wife mother father".split(" "),
  ..."time hour minute chart location latitude longitude lat lng coordinates timezone control rate weight".split(" ").map((one) => `birth ${one}`),
  "time of birth"
]);
var BIRTH_TOKENS = [
  ..."birth birthday birthdays birthdate birthdates dob dobs yob".split(" "),
  ..."birthyear birthmonth born".split(" ")
];
var holdsBirth = (tokens) => BIRTH_TOKENS.some((token) => tokens.has(token));
var SHOWN = phrasesOf("visibility visible privacy hidden hide".split(" "));
function isBirthName(name) {
  const words = splitWords(name);
  return hasAnyPhrase(words, BIRTH) && !hasAnyPhrase(words, OTHERWISE) && !hasAnyPhrase(words, SHOWN);
}
function mentionsBirth(root) {
  let found3 = false;
  const look = (node) => {
    if (found3) return;
    if (ts12.isIdentifier(node)) found3 = isBirthName(node.text);
    else if (ts12.isStringLiteralLike(node)) found3 = node.text.length <= 40 && isBirthName(node.text);
  };
  look(root);
  if (!found3) eachNode(root, look);
  return found3;
}
function readsBirth(expression) {
  return chainOf(expression).slice(-2).some(isBirthName);
}
var namesBirth = (node) => isBirthName(textOf(node));
var isBirthOrAge = (name) => isBirthName(name) || /^(user_?|member_?)?age$/i.test(name);

// src/extract/code/commands.ts
import { ts as ts13 } from "./vendor/ts-morph.js";
var CLASS = /(?:_?(?:Command|Handler|Use_?Case|Interactor|Operation|Action))+$/;
var RUNS = /^(execute|run|handle|invoke|perform|call|exec)$/;
var actOfCommand = (name) => CLASS.test(name) && name.replace(CLASS, "") !== "" ? name.replace(CLASS, "") : null;
var runsCommand = (node) => ts13.isMethodDeclaration(node) && node.body !== void 0 && RUNS.test(textOf(node.name));
function commandAround(node) {
  if (!runsCommand(node) || !ts13.isClassLike(node.parent)) return null;
  const { name } = node.parent;
  return name && actOfCommand(name.text) !== null ? name : null;
}

// src/extract/code/links/commands-handed.ts
import { ts as ts16 } from "./vendor/ts-morph.js";

// src/kit/in-turn.ts
function keptInTurn(source) {
  const found3 = [];
  const rest = source[Symbol.iterator]();
  let isBusy = false;
  let isWhole4 = false;
  const more = () => {
    if (isBusy) return false;
    isBusy = true;
    try {
      const next = rest.next();
      if (next.done) isWhole4 = true;
      else found3.push(next.value);
      return !next.done;
    } finally {
      isBusy = false;
    }
  };
  const inTurn2 = function* () {
    for (let index = 0; index < found3.length || more(); index++) yield found3[index];
  };
  return { [Symbol.iterator]: () => isWhole4 ? found3[Symbol.iterator]() : inTurn2() };
}

// src/extract/code/links/declared.ts
import { ts as ts14 } from "./vendor/ts-morph.js";

// src/extract/code/links/declares.ts
var AHEAD = 400;
var BEHIND = 40;
var AFTER_FUNCTION = /\bfunction\s*\*?\s*$/;
var AT_LINE_START = /^[ \t]*(?:(?:public|private|protected|static|async|override|get)\s+|\*\s*|#)*$/;
var HOLDS_FUNCTION = /^['"]?\s*(?::[^=;{}()]*)?[=:]\s*(?:\w+\()?(?:async\b\s*)?(?:function\b|[(<]|\w+\s*=>)/;
function declaresFunction(text, name) {
  const next = wholeIn(text, name);
  for (let at = next(0); at >= 0; at = next(at + name.length)) {
    const end = at + name.length;
    const before2 = at > 0 ? text[at - 1] : "\n";
    const after = text[end] ?? "";
    const isHeld2 = /['"\s:=]/.test(after) && HOLDS_FUNCTION.test(text.slice(end, end + AHEAD));
    if (isHeld2) return true;
    if (before2 === "." || !/[\s(<]/.test(after)) continue;
    if (AFTER_FUNCTION.test(text.slice(Math.max(0, at - BEHIND), at))) return true;
    const hasParameters = /^\s*[(<]/.test(text.slice(end, end + BEHIND));
    if (hasParameters && AT_LINE_START.test(text.slice(text.lastIndexOf("\n", at - 1) + 1, at))) return true;
  }
  return false;
}
var SHORT = 4;
function wholeIn(text, name) {
  if (name.length < SHORT) {
    const whole2 = new RegExp(`(?<![\\w$])${literally(name)}(?![\\w$])`, "g");
    return (from) => {
      whole2.lastIndex = from;
      return whole2.exec(text)?.index ?? -1;
    };
  }
  return (from) => {
    let at = text.indexOf(name, from);
    while (at >= 0 && (IN_NAME.test(text[at + name.length] ?? "") || IN_NAME.test(text[at - 1] ?? "")))
      at = text.indexOf(name, at + name.length);
    return at;
  };
}
var IN_NAME = /[\w$]/;

// src/extract/code/links/declared.ts
var known2 = /* @__PURE__ */ new WeakMap();
var FUNCTIONS = [
  ts14.SyntaxKind.FunctionDeclaration,
  ts14.SyntaxKind.FunctionExpression,
  ts14.SyntaxKind.ArrowFunction,
  ts14.SyntaxKind.MethodDeclaration
];
var CLASSES = [ts14.SyntaxKind.ClassDeclaration, ts14.SyntaxKind.ClassExpression];
function found(from, key, files, kinds, isIt2, owner = []) {
  const links2 = linksOf(from);
  if (!links2) return [];
  let lists = known2.get(links2.holding);
  if (!lists) known2.set(links2.holding, lists = /* @__PURE__ */ new Map());
  let list = lists.get(key);
  if (!list) lists.set(key, list = keptInTurn(nodesOf(files(links2), kinds, isIt2, owner)));
  return list;
}
function* nodesOf(files, kinds, isIt2, owner) {
  for (const { open, indexed } of files) {
    if (owner.length > 0 && !holdsName(indexed, owner)) continue;
    const file = open();
    for (const node of (file && linksOf(file)?.ofKinds(kinds)) ?? []) if (isIt2(node)) yield node;
  }
}
var declaring = /* @__PURE__ */ new WeakMap();
function filesDeclaring(name, { holding }) {
  let names3 = declaring.get(holding);
  if (!names3) declaring.set(holding, names3 = /* @__PURE__ */ new Map());
  let files = names3.get(name);
  if (!files) names3.set(name, files = keptInTurn(filesWith(holding(name), (text) => declaresFunction(text, name))));
  return files;
}
function* filesWith(files, mayHold) {
  for (const file of files) if (mayHold(file.indexed.text)) yield file;
}
function holdsName({ uses, lexicon }, words) {
  for (const use of uses) {
    const own = lexicon.wordsOf(use);
    if (words.every((word) => own.includes(word))) return true;
  }
  return false;
}
function only(items) {
  let found3 = null;
  for (const item of items) {
    if (found3 !== null) return null;
    found3 = item;
  }
  return found3;
}
function functionsNamed(name, from, owner = []) {
  const isIt2 = (node) => isFunction(node) && node.body !== void 0 && !ts14.isAccessor(node) && declaredName(node) === name;
  return found(
    from,
    `function ${name} ${owner.join(" ")}`,
    (links2) => filesDeclaring(name, links2),
    FUNCTIONS,
    isIt2,
    owner
  );
}
function classNamed(name, from) {
  const isIt2 = (node) => ts14.isClassLike(node) && declaredName(node) === name;
  const declares = new RegExp(`\\bclass\\s+${literally(name)}\\b`);
  return only(
    found(from, `class ${name}`, ({ holding }) => filesWith(holding(name), (text) => declares.test(text)), CLASSES, isIt2)
  );
}
function implementersOf(name, from) {
  const isIt2 = (node) => ts14.isClassLike(node) && !(ts14.getModifiers(node) ?? []).some(({ kind }) => kind === ts14.SyntaxKind.AbstractKeyword) && (node.heritageClauses ?? []).some(
    (clause) => clause.types.some(({ expression }) => ts14.isIdentifier(expression) && expression.text === name)
  );
  const names3 = new RegExp(`\\b(?:implements|extends)\\s[^{]*\\b${literally(name)}\\b`);
  return found(
    from,
    `implements ${name}`,
    ({ holding }) => filesWith(holding(name), (text) => names3.test(text)),
    CLASSES,
    isIt2
  );
}

// src/extract/code/links/whole-modules.ts
import { ts as ts15 } from "./vendor/ts-morph.js";

// src/extract/code/links/importers.ts
var MAX_FILES = 60;
function filesCalling(name, from) {
  const files = linksOf(from)?.lookFor(name, { test: (text) => standsBehind(text, name, ".'\"`{,") }, MAX_FILES);
  return files ? opened(files.filter((file) => isAccessed(file, name))) : null;
}
function* importersOf(own, name, isDefault) {
  const links2 = linksOf(own);
  if (!links2) return;
  const byName = links2.lookFor(name, { test: (text) => isNamedBy(text, name) }, MAX_FILES) ?? [];
  const couldMean = (file) => isAccessed(file, name) || file.mayImport(links2.path, name, isDefault);
  const seen = /* @__PURE__ */ new Set([own]);
  for (const list of [byName, filesNaming(own)]) {
    for (const file of opened(list.filter(couldMean))) {
      if (seen.has(file)) continue;
      seen.add(file);
      yield file;
    }
  }
}
var naming = /* @__PURE__ */ new WeakMap();
function filesNaming(own) {
  const known15 = naming.get(own);
  if (known15) return known15;
  const links2 = linksOf(own);
  const stem = baseName(links2.path).replace(/\.[^.]+$/, "");
  const module = stem === "index" ? baseName(folderOf(links2.path)) : stem;
  const first2 = module.split(/[^\w$]+/).find((part) => part !== "");
  const quoted = new RegExp(`\\b${literally(module)}(\\.\\w+)?['"\`]`);
  const files = first2 !== void 0 && links2.lookFor(first2, quoted, MAX_FILES) || [];
  naming.set(own, files);
  return files;
}
function filesTakingWhole(own) {
  const path = linksOf(own)?.path;
  if (path === void 0) return [];
  return opened(filesNaming(own).filter((file) => WHOLE.test(file.indexed.text) && file.mayImport(path, "", true)));
}
var WHOLE = /\*\s*as\s|\bimport\s+\w+\s+from\b|\b(require|import)\s*\(/;
var isAccessed = ({ indexed }, name) => standsBehind(indexed.text, name, ".");
var IN_NAME2 = /[\w$]/;
var BLANK = /\s/;
function* placesOf(text, name) {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!IN_NAME2.test(text[at + name.length] ?? "")) yield at;
}
function standsBehind(text, name, signs) {
  for (const at of placesOf(text, name)) {
    let before2 = at - 1;
    while (before2 >= 0 && BLANK.test(text[before2])) before2--;
    if (before2 >= 0 && signs.includes(text[before2])) return true;
  }
  return false;
}
function isNamedBy(text, name) {
  if (standsBehind(text, name, ".")) return true;
  let from = 0;
  let isPorting = false;
  for (const at of placesOf(text, name)) {
    const before2 = text.slice(from, at);
    const end = before2.lastIndexOf(";");
    isPorting = PORTS.test(before2.slice(end + 1)) || end < 0 && isPorting;
    if (isPorting && !IN_NAME2.test(text[at - 1] ?? "")) return true;
    from = at;
  }
  return false;
}
var PORTS = /\b(import|require|export)\b/;
function* opened(files) {
  for (const file of files) {
    const ast = file.open();
    if (ast) yield ast;
  }
}

// src/extract/code/links/whole-modules.ts
function isTakenUnseen(name, own) {
  return takingWhole(own).some((node) => hides(node, name));
}
var known3 = /* @__PURE__ */ new WeakMap();
function takingWhole(own) {
  let found3 = known3.get(own);
  if (!found3) known3.set(own, found3 = [...filesTakingWhole(own)].flatMap((file) => [...wholesIn(file, own)]));
  return found3;
}
function* wholesIn(file, own) {
  const links2 = linksOf(file);
  if (!links2) return;
  const path = linksOf(own)?.path ?? "";
  const mayBe = (specifier) => links2.mayLead(specifier, path, "*");
  for (const [alias, { specifier, name }] of links2.imports)
    if ((name === "*" || name === "default") && mayBe(specifier) && isWhole(importedAs(file, alias), own))
      yield* links2.identifiers(alias);
  if (!isWhole(exportOf(own, "default"), own)) return;
  for (const node of links2.ofKinds([ts15.SyntaxKind.CallExpression]))
    if (ts15.isCallExpression(node) && isLoad2(node)) {
      const [given2] = node.arguments;
      if (given2 && ts15.isStringLiteralLike(given2) && mayBe(given2.text) && links2.open(given2.text, "*") === own)
        yield node;
    }
}
var isWhole = (found3, own) => found3 === own || found3 !== null && ts15.isObjectLiteralExpression(found3) && found3.getSourceFile() === own;
var isLoad2 = ({ expression }) => expression.kind === ts15.SyntaxKind.ImportKeyword || ts15.isIdentifier(expression) && expression.text === "require";
function hides(node, name) {
  const { parent } = node;
  if (ts15.isAwaitExpression(parent) || ts15.isParenthesizedExpression(parent) || ts15.isAsExpression(parent))
    return hides(parent, name);
  if (ts15.isElementAccessExpression(parent)) {
    const { expression, argumentExpression: key } = parent;
    return expression === node && (!ts15.isStringLiteralLike(key) || key.text === name);
  }
  if (ts15.isVariableDeclaration(parent)) return parent.initializer === node && isKeptUnseen(node, parent, name);
  if (ts15.isCallExpression(parent) || ts15.isNewExpression(parent)) return parent.expression !== node;
  if (ts15.isForInStatement(parent) || ts15.isForOfStatement(parent)) return parent.expression === node;
  return ts15.isSpreadAssignment(parent) || ts15.isSpreadElement(parent) || ts15.isArrayLiteralExpression(parent) ? true : ts15.isReturnStatement(parent) || isPutInObject(node);
}
function isPutInObject({ parent }) {
  if (!ts15.isPropertyAssignment(parent) && !ts15.isShorthandPropertyAssignment(parent)) return false;
  const holder = parent.parent.parent;
  const isExported2 = ts15.isExportAssignment(holder) || ts15.isBinaryExpression(holder) && /^(module\.)?exports\b/.test(holder.left.getText());
  return !isExported2;
}
function isKeptUnseen(node, { name: kept }, name) {
  if (!ts15.isObjectBindingPattern(kept)) {
    if (!ts15.isIdentifier(kept)) return true;
    const named3 = linksOf(kept)?.identifiers(kept.text) ?? [];
    return named3.some((one) => one.parent !== kept.parent && hides(one, name));
  }
  return kept.elements.some((one) => {
    if (one.dotDotDotToken) return true;
    const { propertyName } = one;
    if (propertyName && ts15.isComputedPropertyName(propertyName)) return true;
    const isImport = ts15.isCallExpression(node) && ts15.isSourceFile(kept.parent.parent.parent.parent);
    return !isImport && textOf(propertyName ?? one.name) === name;
  });
}

// src/extract/code/links/commands-handed.ts
var HANDLES = /^(CommandHandler|QueryHandler|RequestHandler|EventsHandler)$/;
var HANDS = /^(execute|send|dispatch|publish)$/;
var ANY = /(?:)/;
var CLASSES2 = [ts16.SyntaxKind.ClassDeclaration];
function commandOf(declared) {
  if (!runsCommand(declared) || !ts16.isClassDeclaration(declared.parent)) return null;
  return only(commandsOf(declared.parent));
}
function commandsOf(handler) {
  return (ts16.getDecorators(handler) ?? []).flatMap(
    ({ expression }) => ts16.isCallExpression(expression) && HANDLES.test(nameOf(expression.expression) ?? "") ? expression.arguments.filter(ts16.isIdentifier) : []
  );
}
function* madeCommands(command) {
  for (const file of linksOf(command)?.filesWith(command.text, ANY) ?? [])
    for (const name of linksOf(file)?.identifiers(command.text) ?? []) {
      const made3 = madeBy2(name);
      if (made3) yield made3;
      else if (!onlyTells(name)) yield null;
    }
  const declared = importedAs(command.getSourceFile(), command.text);
  if (declared && isTakenUnseen(command.text, declared.getSourceFile())) yield null;
}
function madeBy2(name) {
  const { parent } = name;
  const at = ts16.isPropertyAccessExpression(parent) ? parent.parent : parent;
  return ts16.isNewExpression(at) && (at.expression === name || at.expression === parent) ? at : null;
}
function onlyTells(name) {
  const { parent } = name;
  if (ts16.isClassDeclaration(parent) || ts16.isTypeReferenceNode(parent) || ts16.isTypeQueryNode(parent)) return true;
  if (ts16.isImportSpecifier(parent) || ts16.isExportSpecifier(parent)) return parent.propertyName === void 0;
  const isHandled = ts16.isCallExpression(parent) && ts16.isDecorator(parent.parent) && HANDLES.test(nameOf(parent.expression) ?? "");
  return isHandled || ts16.isBinaryExpression(parent) && parent.operatorToken.kind === ts16.SyntaxKind.InstanceOfKeyword;
}
function runByBus(callee) {
  const call = callee.parent;
  if (!ts16.isCallExpression(call) || call.expression !== callee || !HANDS.test(nameOf(callee) ?? "")) return null;
  const given2 = call.arguments[0] && unwrap(call.arguments[0]);
  const command = given2 && ts16.isNewExpression(given2) ? nameOf(given2.expression) : null;
  if (command === null || command === void 0) return null;
  const handles = new RegExp(`@\\w+Handler\\s*\\([^)]*\\b${literally(command)}\\b`);
  const handlers = (linksOf(callee)?.filesWith(command, handles) ?? []).flatMap(
    (file) => (linksOf(file)?.ofKinds(CLASSES2) ?? []).flatMap(
      (node) => ts16.isClassDeclaration(node) && commandsOf(node).some((one) => one.text === command) ? node.members.filter(runsCommand) : []
    )
  );
  return only(handlers);
}

// src/extract/code/links/meaning.ts
import { ts as ts29 } from "./vendor/ts-morph.js";

// src/extract/code/links/annotations.ts
import { ts as ts17 } from "./vendor/ts-morph.js";
var THROUGH = /^(Promise|Awaited|Readonly|Partial|Required|NonNullable|Pick|Omit|Ref|RefObject|Lazy|Provider|InstanceType)$/;
var MAX_ALIASES = 6;
function meaningOfType(type, depth = MAX_ALIASES) {
  if (depth === 0) return null;
  const again = (one) => meaningOfType(one, depth - 1);
  if (ts17.isParenthesizedTypeNode(type)) return again(type.type);
  if (ts17.isTypeLiteralNode(type)) return { is: "shape", node: type };
  if (ts17.isUnionTypeNode(type)) {
    const some = type.types.filter((one) => !isNothing(one));
    return some.length === 1 ? again(some[0]) : null;
  }
  if (ts17.isIntersectionTypeNode(type)) return type.types.map(again).find((one) => one !== null) ?? null;
  if (ts17.isTypeQueryNode(type)) return ts17.isIdentifier(type.exprName) ? meaningOf(type.exprName) : null;
  if (ts17.isTypeReferenceNode(type)) {
    const name = type.typeName.getText();
    const [first2] = type.typeArguments ?? [];
    if (name === "ReturnType" && first2) return answerOf(again(first2));
    if (THROUGH.test(name)) return first2 ? madeFrom(again(first2)) : null;
    return meaningOfFound(typeNamed(type.typeName), depth);
  }
  if (ts17.isExpressionWithTypeArguments(type))
    return ts17.isIdentifier(type.expression) ? meaningOfFound(typeNamed(type.expression), depth) : null;
  if (ts17.isImportTypeNode(type) && ts17.isLiteralTypeNode(type.argument) && type.qualifier) {
    const specifier = ts17.isStringLiteral(type.argument.literal) ? type.argument.literal.text : "";
    return meaningOfFound(moduleMember(type.getSourceFile(), specifier, textOf(type.qualifier)), depth);
  }
  return null;
}
function meaningOfFound(found3, depth) {
  if (!found3 || ts17.isSourceFile(found3)) return null;
  if (ts17.isInterfaceDeclaration(found3)) return { is: "shape", node: found3 };
  if (ts17.isTypeAliasDeclaration(found3)) return meaningOfType(found3.type, depth - 1);
  return ts17.isClassLike(found3) ? { is: "instance", node: found3 } : null;
}
function typeNamed(name) {
  if (ts17.isIdentifier(name)) return declarationOf(name.text, name) ?? namedIn(name.getSourceFile(), name.text);
  const owner = ts17.isIdentifier(name.left) ? namedIn(name.getSourceFile(), name.left.text) : null;
  return owner && ts17.isSourceFile(owner) ? exportOf(owner, name.right.text) : null;
}
var isNothing = (type) => type.kind === ts17.SyntaxKind.UndefinedKeyword || ts17.isLiteralTypeNode(type) && type.literal.kind === ts17.SyntaxKind.NullKeyword;
var answerOf = (meaning) => meaning?.is === "function" ? meaningOfAnswer(meaning.node) : null;
var madeFrom = (meaning) => meaning?.is === "class" ? { is: "instance", node: meaning.node } : meaning;

// src/extract/code/links/class-members.ts
import { ts as ts19 } from "./vendor/ts-morph.js";

// src/extract/code/links/handed-out.ts
import { ts as ts18 } from "./vendor/ts-morph.js";
var RUNS2 = /^(mutate|mutateAsync)$/;
var PARTS = /^(getters|actions)$/;
function handedOutBy(options, name) {
  const maker = ts18.isCallExpression(options.parent) ? nameOf(options.parent.expression) ?? "" : "";
  if (/^use\w*Mutation$/.test(maker) && RUNS2.test(name)) return memberOf2({ is: "object", node: options }, "mutationFn");
  if (maker !== "defineStore") return null;
  for (const part of options.properties) {
    const table = ts18.isPropertyAssignment(part) && PARTS.test(textOf(part.name)) ? meaningOf(part.initializer) : null;
    const found3 = table && memberOf2(table, name);
    if (found3) return found3;
  }
  return null;
}

// src/extract/code/links/class-members.ts
var MAX_BASES = 6;
function memberOf2(owner, name, inherited = false) {
  switch (owner.is) {
    case "module": {
      const found3 = exportOf(owner.node, name);
      return found3 && meaningOfExport(found3);
    }
    case "class":
      return classMember(owner.node, name, true);
    case "instance":
      return inherited ? ofBase(owner.node, name, false, MAX_BASES) : classMember(owner.node, name, false);
    case "object":
      return objectMember(owner.node, name);
    case "shape":
      return shapeMember(owner.node, name);
    case "function":
      return null;
  }
}
function classMember(owner, name, isStatic, depth = MAX_BASES) {
  const named3 = owner.members.filter((member) => isNamed(member, name) && isStatic === hasModifier(member, STATIC));
  for (const member of named3) {
    if (ts19.isMethodDeclaration(member) && member.body) return { is: "function", node: member };
    if (ts19.isGetAccessorDeclaration(member)) return meaningOfAnswer(member);
    if (!ts19.isPropertyDeclaration(member)) continue;
    const value = member.initializer ? meaningOf(member.initializer) : null;
    const found3 = value ?? (member.type ? meaningOfType(member.type) : null) ?? injectedInto(member);
    if (found3) return found3;
  }
  const isAbstract = named3.some((member) => ts19.isMethodDeclaration(member) && hasModifier(member, ABSTRACT));
  if (isAbstract) return ofOnlyImplementer(owner, name);
  const given2 = isStatic ? null : fromConstructor(owner, name);
  return given2 ?? ofBase(owner, name, isStatic, depth);
}
var [STATIC, ABSTRACT] = [ts19.SyntaxKind.StaticKeyword, ts19.SyntaxKind.AbstractKeyword];
var hasModifier = (node, kind) => ts19.canHaveModifiers(node) && (ts19.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false);
var isNamed = (member, name) => member.name !== void 0 && !ts19.isComputedPropertyName(member.name) && textOf(member.name) === name;
function fromConstructor(owner, name) {
  const made3 = owner.members.find((member) => ts19.isConstructorDeclaration(member) && member.body !== void 0);
  if (!made3 || !ts19.isConstructorDeclaration(made3)) return null;
  const own = made3.parameters.find(
    (one) => ts19.isIdentifier(one.name) && one.name.text === name && (ts19.getModifiers(one)?.length ?? 0) > 0
  );
  if (own) return (own.type ? meaningOfType(own.type) : null) ?? injectedInto(own);
  for (const statement of made3.body.statements) {
    if (!ts19.isExpressionStatement(statement) || !ts19.isBinaryExpression(statement.expression)) continue;
    const { left, right, operatorToken } = statement.expression;
    const isOwn = operatorToken.kind === ts19.SyntaxKind.EqualsToken && ts19.isPropertyAccessExpression(left) && left.expression.kind === ts19.SyntaxKind.ThisKeyword && textOf(left.name) === name;
    if (isOwn) return meaningOf(right);
  }
  return null;
}
function injectedInto(member) {
  for (const { expression } of ts19.getDecorators(member) ?? []) {
    const token = ts19.isCallExpression(expression) && /^[iI]nject/.test(nameOf(expression.expression) ?? "");
    const meaning = token && expression.arguments[0] ? meaningOf(expression.arguments[0]) : null;
    if (meaning?.is === "class") return { is: "instance", node: meaning.node };
  }
  return null;
}
function ofBase(owner, name, isStatic, depth) {
  const clause = owner.heritageClauses?.find(({ token }) => token === ts19.SyntaxKind.ExtendsKeyword);
  const base = clause?.types[0] && depth > 0 ? meaningOf(clause.types[0].expression) : null;
  return base?.is === "class" ? classMember(base.node, name, isStatic, depth - 1) : null;
}
function objectMember(object, name) {
  for (const one of [...object.properties].reverse()) {
    if (ts19.isSpreadAssignment(one)) {
      const spread = meaningOf(one.expression);
      const found3 = spread && memberOf2(spread, name);
      if (found3) return found3;
    } else if (one.name && !ts19.isComputedPropertyName(one.name) && textOf(one.name) === name) {
      if (ts19.isShorthandPropertyAssignment(one)) return meaningOf(one.name);
      if (ts19.isPropertyAssignment(one)) return meaningOf(one.initializer);
      if (ts19.isGetAccessorDeclaration(one)) return meaningOfAnswer(one);
      return isFunction(one) ? { is: "function", node: one } : null;
    }
  }
  return handedOutBy(object, name);
}
function shapeMember(shape, name) {
  const implemented2 = ts19.isInterfaceDeclaration(shape) ? ofOnlyImplementer(shape, name) : null;
  if (implemented2) return implemented2;
  for (const member of shape.members) {
    const isIt2 = member.name && !ts19.isComputedPropertyName(member.name) && textOf(member.name) === name;
    if (isIt2 && ts19.isPropertySignature(member)) return member.type ? meaningOfType(member.type) : null;
  }
  if (!ts19.isInterfaceDeclaration(shape)) return null;
  for (const clause of shape.heritageClauses ?? []) {
    for (const type of clause.types) {
      const base = meaningOfType(type);
      const found3 = base && memberOf2(base, name);
      if (found3) return found3;
    }
  }
  return null;
}
function ofOnlyImplementer(owner, name) {
  const found3 = owner.name ? only(implementersOf(owner.name.text, owner)) : null;
  return found3 && found3 !== owner ? classMember(found3, name, false) : null;
}

// src/extract/code/links/returned.ts
import { ts as ts20 } from "./vendor/ts-morph.js";
function returnedBy({ body }) {
  if (!body) return [];
  if (!ts20.isBlock(body)) return [body];
  const returned2 = [];
  const walk = (node) => {
    if (ts20.isFunctionLike(node)) return;
    if (ts20.isReturnStatement(node) && node.expression) returned2.push(node.expression);
    ts20.forEachChild(node, walk);
  };
  ts20.forEachChild(body, walk);
  return returned2;
}

// src/extract/code/links/given.ts
import { ts as ts22 } from "./vendor/ts-morph.js";

// src/extract/code/uses.ts
import { ts as ts21 } from "./vendor/ts-morph.js";

// src/extract/code/within.ts
var isWithin = (node, whole2) => node.pos >= whole2.pos && node.end <= whole2.end && node.getSourceFile() === whole2.getSourceFile();

// src/extract/code/uses.ts
var known4 = /* @__PURE__ */ new WeakMap();
function usesInTurn(declared) {
  let uses = known4.get(declared);
  if (!uses) known4.set(declared, uses = keptInTurn(findUses(declared)));
  return uses;
}
function usesOfFunction(declared) {
  const uses = [];
  for (const use of usesInTurn(declared)) {
    if (use === null) return null;
    uses.push(use);
  }
  return uses;
}
function* findUses(declared) {
  const name = declaredName(declared);
  if (name === null || name === "constructor") return yield null;
  if (isNamedAlone(declared)) {
    const declaration = declarationBehind(declared);
    if (!declaration) return yield null;
    yield* usesOfDeclaration(declaration);
    if (isHandedOutUnseen(declaration)) yield null;
    return;
  }
  const command = commandOf(declared);
  if (command) yield* madeCommands(command);
  const isPrivate = ts21.canHaveModifiers(declared) && ts21.getModifiers(declared)?.some(isPrivateWord);
  const files = isPrivate ? [declared.getSourceFile()] : filesCalling(name, declared);
  if (!files) return yield null;
  for (const file of files) {
    for (const access of accessesOf(name, file)) {
      if (isWithin(access, declared)) continue;
      const callee = calleeOf(access);
      if (callee === declared) yield access;
      else if (callee === null && mayMean(access, name, declared)) yield null;
    }
  }
  if (!isPutOnModule(declared)) return;
  yield* usesOfImported(name, declared);
  if (isTakenUnseen(name, declared.getSourceFile())) yield null;
}
var usesOfClass = (declared) => isHandedOutUnseen(declared) ? null : [...usesOfDeclaration(declared)];
var isHandedOutUnseen = (declaration) => declaration.name !== void 0 && ts21.isIdentifier(declaration.name) && isExported(declaration) && isTakenUnseen(declaration.name.text, declaration.getSourceFile());
function isPutOnModule(declared) {
  const { parent } = declared;
  if (ts21.isBinaryExpression(parent)) return /^(module\.)?exports\.\w+$/.test(parent.left.getText());
  const table = ts21.isPropertyAssignment(parent) ? parent.parent : parent;
  return ts21.isObjectLiteralExpression(table) && isExportTable(table);
}
var isIt = (found3, declared) => found3 === declared || !ts21.isSourceFile(found3) && ts21.isExpression(found3) && unwrap(found3) === declared;
function* usesOfImported(name, declared) {
  const own = declared.getSourceFile();
  const path = linksOf(own)?.path ?? "";
  for (const file of importersOf(own, name, false)) {
    const links2 = linksOf(file);
    const names3 = [...links2?.imports ?? []].flatMap(([alias, { specifier, name: given2 }]) => {
      const found3 = given2 === name && links2.mayLead(specifier, path, name) ? importedAs(file, alias) : null;
      return found3 !== null && isIt(found3, declared) ? [alias] : [];
    });
    yield* identifiersOf(names3, file).filter((one) => isImported(one, file)).map(outermost);
  }
}
var isNamedAlone = (declared) => !ts21.isClassLike(declared.parent) && !ts21.isObjectLiteralExpression(declared.parent) && !isHeld(declared);
var isPrivateWord = ({ kind }) => kind === ts21.SyntaxKind.PrivateKeyword;
function isHeld({ parent }) {
  let holder = parent;
  while (ts21.isCallExpression(holder) || ts21.isParenthesizedExpression(holder)) holder = holder.parent;
  return ts21.isPropertyAssignment(holder) || ts21.isPropertyDeclaration(holder) || ts21.isBinaryExpression(holder);
}
function declarationBehind(declared) {
  if (ts21.isFunctionDeclaration(declared)) return declared;
  let holder = declared.parent;
  while (ts21.isCallExpression(holder) || ts21.isParenthesizedExpression(holder) || ts21.isAsExpression(holder))
    holder = holder.parent;
  return ts21.isVariableDeclaration(holder) ? holder : null;
}
function accessesOf(name, file) {
  return (linksOf(file)?.identifiers(name) ?? []).flatMap(
    ({ parent }) => ts21.isPropertyAccessExpression(parent) && parent.name.text === name && !isAssigned2(parent) ? [parent] : []
  );
}
var isAssigned2 = ({ parent }) => ts21.isBinaryExpression(parent) && parent.operatorToken.kind === ts21.SyntaxKind.EqualsToken;
function mayMean(access, name, declared) {
  const owner = new Set(splitWords(enclosingNames(declared).at(-1) ?? ""));
  const receiver = receiverOf(access);
  const before2 = receiver ? splitWords(nameOf(unwrap(receiver)) ?? "") : [];
  if (before2.some((word) => owner.has(word))) return true;
  return splitWords(name).length > 1 && only(functionsNamed(name, declared)) !== null;
}
var knownOfName = /* @__PURE__ */ new WeakMap();
function usesOfDeclaration(declaration) {
  let uses = knownOfName.get(declaration);
  if (!uses) knownOfName.set(declaration, uses = keptInTurn(findUsesOfName(declaration)));
  return uses;
}
function* findUsesOfName(declaration) {
  const { name } = declaration;
  if (!name || !ts21.isIdentifier(name)) return;
  const own = declaration.getSourceFile();
  const isOutside = (use) => !isWithin(use, declaration);
  const local = identifiersOf([name.text], own).filter(
    (one) => one !== name && declarationOf(one.text, one) === declaration
  );
  const [told2, used] = [local.filter(isSetOn), local.filter((one) => !isSetOn(one))];
  yield* used.map(outermost).filter(isOutside);
  yield* told2.flatMap(shownInLayout);
  const isDefault = means(exportOf(own, "default"), declaration);
  const path = linksOf(own)?.path ?? "";
  for (const file of importersOf(own, name.text, isDefault)) {
    const couldMean = /* @__PURE__ */ new Set(["default", name.text]);
    const links2 = linksOf(file);
    const aliases = [...links2?.imports ?? []].filter(
      ([alias, { specifier, name: given2 }]) => couldMean.has(given2) && links2.mayLead(specifier, path, name.text) && means(importedAs(file, alias), declaration)
    );
    const names3 = aliases.map(([alias]) => alias);
    yield* identifiersOf(names3, file).filter((one) => isImported(one, file)).map(outermost).filter(isOutside);
    for (const access of accessesOf(name.text, file)) {
      const callee = calleeOf(access);
      const use = callee && declarationBehind(callee) === declaration ? outermost(access) : null;
      if (use && isOutside(use)) yield use;
    }
  }
}
function isSetOn({ parent }) {
  if (!ts21.isPropertyAccessExpression(parent) || !ts21.isBinaryExpression(parent.parent)) return false;
  const { left, operatorToken } = parent.parent;
  return left === parent && operatorToken.kind === ts21.SyntaxKind.EqualsToken;
}
function shownInLayout({ parent }) {
  const set = parent.parent;
  if (!ts21.isPropertyAccessExpression(parent) || parent.name.text !== "getLayout") return [];
  const layout = ts21.isBinaryExpression(set) ? unwrap(set.right) : null;
  if (!layout || !(ts21.isArrowFunction(layout) || ts21.isFunctionExpression(layout))) return [];
  const page = layout.parameters[0]?.name;
  if (!page || !ts21.isIdentifier(page)) return [];
  const named3 = linksOf(layout)?.identifiers(page.text) ?? [];
  return named3.filter((one) => isWithin(one, layout) && ts21.isJsxExpression(one.parent));
}
function isImported(name, file) {
  const declared = declarationOf(name.text, name);
  return declared === null || declared === declarationOf(name.text, file);
}
var means = (found3, declaration) => {
  if (found3 === declaration) return true;
  if (!found3 || ts21.isSourceFile(found3) || !ts21.isExpression(found3)) return false;
  return ts21.isIdentifier(found3) && declarationOf(found3.text, found3) === declaration;
};
function identifiersOf(names3, file) {
  const links2 = linksOf(file);
  return links2 ? [...names3].flatMap((name) => links2.identifiers(name).filter(isRead)) : [];
}
function isRead(identifier) {
  const { parent } = identifier;
  if (ts21.isPropertyAccessExpression(parent)) return parent.expression === identifier;
  if (ts21.isBindingElement(parent)) return parent.initializer === identifier;
  if (ts21.isExportAssignment(parent) || ts21.isImportSpecifier(parent) || ts21.isExportSpecifier(parent)) return false;
  if (ts21.isImportClause(parent) || ts21.isNamespaceImport(parent) || ts21.isTypeNode(parent)) return false;
  if (ts21.isPropertyAssignment(parent) || ts21.isShorthandPropertyAssignment(parent))
    return !isExportTable(parent.parent) && (ts21.isShorthandPropertyAssignment(parent) || parent.name !== identifier);
  if (ts21.isBinaryExpression(parent) && parent.right === identifier)
    return !/^(module\.)?exports\b/.test(parent.left.getText());
  const isName2 = (ts21.isFunctionLike(parent) || ts21.isVariableDeclaration(parent) || ts21.isClassElement(parent) || ts21.isTypeElement(parent)) && parent.name === identifier;
  return !isName2;
}
function isExportTable({ parent }) {
  if (ts21.isExportAssignment(parent)) return true;
  return ts21.isBinaryExpression(parent) && /^(module\.)?exports\b/.test(parent.left.getText());
}
function outermost(expression) {
  const { parent } = expression;
  const isBound3 = ts21.isPropertyAccessExpression(parent) && parent.expression === expression && parent.name.text === "bind";
  return isBound3 && ts21.isCallExpression(parent.parent) ? parent.parent : expression;
}

// src/extract/code/links/given.ts
function givenToFactory(parameter) {
  const declared = parameter.parent;
  if (!isFunction(declared) || !isNamedAlone(declared) || !makesFunctions(declared)) return null;
  const declaration = declarationBehind(declared);
  if (!declaration || isHandedOutUnseen(declaration)) return null;
  const calls = [];
  for (const use of usesOfDeclaration(declaration)) {
    const { parent } = use;
    if (calls.length > 0 || !ts22.isCallExpression(parent) || parent.expression !== use) return null;
    calls.push(parent);
  }
  return calls[0]?.arguments[declared.parameters.indexOf(parameter)] ?? null;
}
function makesFunctions(declared) {
  const [only2, ...more] = returnedBy(declared);
  const made3 = only2 && more.length === 0 ? unwrap(only2) : null;
  if (!made3) return false;
  if (isFunction(made3)) return true;
  const own = declared.body && ts22.isBlock(declared.body) ? declared.body.statements : [];
  const functions = new Set(own.flatMap(namesOfFunctions));
  if (!ts22.isObjectLiteralExpression(made3)) return ts22.isIdentifier(made3) && functions.has(made3.text);
  return made3.properties.some(
    (one) => ts22.isMethodDeclaration(one) || ts22.isPropertyAssignment(one) && isFunction(unwrap(one.initializer)) || ts22.isShorthandPropertyAssignment(one) && functions.has(one.name.text)
  );
}
function namesOfFunctions(statement) {
  if (ts22.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts22.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(
    ({ name, initializer }) => ts22.isIdentifier(name) && initializer && isFunction(unwrap(initializer)) ? [name.text] : []
  );
}

// src/extract/code/links/injected.ts
import { ts as ts23 } from "./vendor/ts-morph.js";
var TAKES = /^(get|resolve|inject|make|lookup|useService|getInstance|getService)$/;
var CALLS = [ts23.SyntaxKind.CallExpression];
var PUTS = /^(set|register|registerInstance|bind|provide|decorate|value)$/;
function injected(call) {
  const [first2, ...more] = call.arguments;
  if (!first2 || more.length > 1 || !TAKES.test(nameOf(call.expression) ?? "")) return null;
  if (ts23.isIdentifier(first2)) return /^[A-Z]\w*[a-z]/.test(first2.text) ? { class: first2 } : null;
  const token = ts23.isStringLiteralLike(first2) ? first2.text : null;
  if (token === null || !/^[A-Za-z]\w*$/.test(token)) return null;
  return { values: putUnder(token, call), className: token.charAt(0).toUpperCase() + token.slice(1), at: call };
}
var decorated = /* @__PURE__ */ new WeakMap();
function decoratedWith(member) {
  if (!ts23.isPropertyAccessExpression(member) || !ts23.isIdentifier(member.name)) return [];
  const links2 = /^(fastify|app|server|instance)$/.test(nameOf(member.expression) ?? "") ? linksOf(member) : null;
  if (!links2) return [];
  let known15 = decorated.get(links2.holding);
  if (!known15) decorated.set(links2.holding, known15 = /* @__PURE__ */ new Map());
  const name = member.name.text;
  let values = known15.get(name);
  if (!values) {
    const isAny = links2.holding("decorate").length > 0;
    known15.set(name, values = isAny ? putUnder(name, member, "decorate") : []);
  }
  return values;
}
function putUnder(token, from, by = "\\w+") {
  const values = [];
  const puts = new RegExp(`\\.${by}\\(\\s*['"\`]${token}['"\`]\\s*,`);
  for (const file of linksOf(from)?.filesWith(token, puts) ?? []) {
    for (const node of linksOf(file)?.ofKinds(CALLS) ?? []) {
      if (!ts23.isCallExpression(node) || !PUTS.test(nameOf(node.expression) ?? "")) continue;
      const [first2, second] = node.arguments;
      if (first2 && second && ts23.isStringLiteralLike(first2) && first2.text === token) values.push(second);
    }
  }
  return values;
}

// src/extract/code/links/own-members.ts
import { ts as ts26 } from "./vendor/ts-morph.js";

// src/extract/code/links/connected.ts
import { ts as ts24 } from "./vendor/ts-morph.js";
var known5 = /* @__PURE__ */ new WeakMap();
function givenByStore(name, file) {
  let given2 = known5.get(file);
  if (!given2) known5.set(file, given2 = actionsIn(file));
  const [only2, ...more] = given2;
  const actions = only2 && more.length === 0 ? actionsOf(only2) : null;
  return actions && memberOf2(actions, name);
}
function actionsIn(file) {
  const found3 = [];
  const look = (node) => {
    if (ts24.isCallExpression(node) && nameOf(node.expression) === "connect" && ts24.isIdentifier(node.expression))
      found3.push(node.arguments[1] ?? node.expression);
    if (!isFunction(node) && !ts24.isClassLike(node)) ts24.forEachChild(node, look);
  };
  if (file.text.includes("connect(")) look(file);
  return found3;
}
function actionsOf(given2) {
  const meaning = meaningOf(given2);
  if (meaning?.is === "function") {
    const answer = answerOf2(meaning.node);
    return answer && meaningOf(answer);
  }
  return meaning?.is === "object" || meaning?.is === "module" ? meaning : null;
}
function isOfComponent({ parent: owner }) {
  if (!isFunction(owner) || !owner.parameters[0]) return false;
  return /^[A-Z]/.test(declaredName(owner) ?? "");
}
function givenAt(access) {
  const holder = unwrap(access.expression);
  const isOwn = ts24.isPropertyAccessExpression(holder) ? holder.name.text === "props" && holder.expression.kind === ts24.SyntaxKind.ThisKeyword : ts24.isIdentifier(holder) && holder.text === "props" && isTaken(holder);
  return isOwn ? givenByStore(access.name.text, access.getSourceFile()) : null;
}
function isTaken(props) {
  const declared = declarationOf(props.text, props);
  return !!declared && ts24.isParameter(declared) && isOfComponent(declared);
}

// src/extract/code/links/vue-members.ts
import { ts as ts25 } from "./vendor/ts-morph.js";
function memberOfComponent(name, from) {
  const options = optionsAround(from);
  if (!options) return null;
  const own = declarationOf(name, from);
  if (own && own.getSourceFile() === options.getSourceFile()) return meaningOfDeclaration(own);
  return mixedIn(name, options) ?? mapped(name, from);
}
function optionsAround(from) {
  const declared = declarationOf("$options", from);
  const value = declared && ts25.isVariableDeclaration(declared) ? valueOfDeclaration(declared) : null;
  const meaning = value && meaningOf(value);
  return meaning?.is === "object" ? meaning.node : null;
}
function mixedIn(name, options) {
  const listed2 = valueUnder("mixins", options);
  if (!listed2 || !ts25.isArrayLiteralExpression(listed2)) return null;
  for (const one of [...listed2.elements].reverse()) {
    const mixin = meaningOf(one);
    const methods = mixin && memberOf2(mixin, "methods");
    const found3 = methods && memberOf2(methods, name);
    if (found3) return found3;
  }
  return null;
}
function mapped(name, from) {
  for (const call of mappingsAround(from)) {
    const last = call.arguments.at(-1);
    const action = last && actionUnder(name, unwrap(last));
    const found3 = action && only(actionsNamed(action, from));
    if (found3) return { is: "function", node: found3 };
  }
  return null;
}
function mappingsAround(from) {
  for (let at = from; at; at = at.parent) {
    const body = isFunction(at) && at.body && ts25.isBlock(at.body) ? at.body : null;
    const calls = (body?.statements ?? []).flatMap((one) => {
      if (!ts25.isVariableStatement(one)) return [];
      const [declared] = one.declarationList.declarations;
      const value = declared?.name.getText() === "$mapped" && declared.initializer ? unwrap(declared.initializer) : null;
      return value && ts25.isCallExpression(value) && nameOf(value.expression) === "mapActions" ? [value] : [];
    });
    if (calls.length > 0) return calls;
  }
  return [];
}
function actionUnder(name, given2) {
  const textOfLast = (one) => ts25.isStringLiteralLike(one) ? one.text.split("/").at(-1) : null;
  if (ts25.isArrayLiteralExpression(given2)) return given2.elements.map(textOfLast).find((text) => text === name) ?? null;
  if (!ts25.isObjectLiteralExpression(given2)) return null;
  const under2 = valueUnder(name, given2);
  return under2 && textOfLast(under2);
}
function* actionsNamed(name, from) {
  for (const found3 of functionsNamed(name, from)) {
    const table = ts25.isPropertyAssignment(found3.parent) ? found3.parent.parent : found3.parent;
    const holder = ts25.isObjectLiteralExpression(table) ? table.parent : null;
    const isActions = holder && (ts25.isPropertyAssignment(holder) || ts25.isVariableDeclaration(holder)) && textOf(holder.name) === "actions";
    if (isActions) yield found3;
  }
}
function valueUnder(name, { properties }) {
  const found3 = properties.find((one) => one.name && textOf(one.name) === name);
  return found3 && ts25.isPropertyAssignment(found3) ? unwrap(found3.initializer) : null;
}

// src/extract/code/links/own-members.ts
function ownMember(access, name) {
  if (!ts26.isPropertyAccessExpression(access)) return null;
  return access.expression.kind === ts26.SyntaxKind.ThisKeyword ? memberOfComponent(name, access) : givenAt(access);
}

// src/extract/code/links/taken.ts
import { ts as ts27 } from "./vendor/ts-morph.js";
function meaningOfTaken(element) {
  if (element.dotDotDotToken) return null;
  if (ts27.isArrayBindingPattern(element.parent)) return itemTaken(element, element.parent);
  const key = element.propertyName ?? element.name;
  if (!ts27.isIdentifier(key) && !ts27.isStringLiteral(key)) return null;
  const holder = element.parent.parent;
  const owner = ts27.isBindingElement(holder) ? meaningOfTaken(holder) : (holder.type ? meaningOfType(holder.type) : null) ?? (holder.initializer ? meaningOf(holder.initializer) : null) ?? (ts27.isParameter(holder) ? meaningOfParameter(holder) : null);
  const found3 = owner && memberOf2(owner, textOf(key));
  if (found3 || !ts27.isParameter(holder) || !isOfComponent(holder)) return found3;
  return givenByStore(textOf(key), element.getSourceFile());
}
function itemTaken(element, { elements, parent: holder }) {
  if (!ts27.isVariableDeclaration(holder) || !holder.initializer) return null;
  const list = listIn(holder.initializer);
  const item = list?.elements[elements.indexOf(element)];
  const isCertain = list !== null && !list.elements.some(ts27.isSpreadElement);
  return isCertain && item ? meaningOf(item) : null;
}
function listIn(expression) {
  const inner = unwrap(expression);
  if (ts27.isArrayLiteralExpression(inner)) return inner;
  const made3 = ts27.isCallExpression(inner) ? meaningOf(inner.expression) : null;
  const answer = made3?.is === "function" ? answerOf2(made3.node) : null;
  return answer && ts27.isArrayLiteralExpression(unwrap(answer)) ? unwrap(answer) : null;
}

// src/extract/code/links/stores.ts
import { ts as ts28 } from "./vendor/ts-morph.js";
var MAKES = /^(defineStore|create|createStore|createWithEqualityFn|persist|devtools|immer|subscribeWithSelector)$/;
var MAX_WRAPPERS = 5;
function storeBehind(callee) {
  const inner = unwrap(callee);
  if (!ts28.isIdentifier(inner) || !/^use[A-Z]|[sS]tore$/.test(inner.text)) return null;
  const found3 = declarationOf(inner.text, inner) ?? importedAs(inner.getSourceFile(), inner.text);
  const made3 = found3 && !ts28.isSourceFile(found3) && ts28.isVariableDeclaration(found3) ? valueOfDeclaration(found3) : null;
  return made3 && heldBy2(made3, MAX_WRAPPERS);
}
function heldBy2(made3, wrappers) {
  const call = unwrap(made3);
  if (isFunction(call)) return meaningOfAnswer(call);
  if (!ts28.isCallExpression(call) || wrappers === 0) return null;
  const callee = unwrap(call.expression);
  const name = nameOf(ts28.isCallExpression(callee) ? callee.expression : callee) ?? "";
  if (!MAKES.test(name)) return null;
  for (const argument of call.arguments) {
    const inner = unwrap(argument);
    const options = ts28.isObjectLiteralExpression(inner) ? optionsOf(inner) : null;
    const held = options ?? (ts28.isObjectLiteralExpression(inner) ? null : heldBy2(inner, wrappers - 1));
    if (held) return held;
  }
  return null;
}
var optionsOf = (object) => object.properties.some(({ name }) => name && /^(getters|actions)$/.test(textOf(name))) ? { is: "object", node: object } : null;
function getterOfStore(options, name) {
  if (!ts28.isCallExpression(options.parent) || nameOf(options.parent.expression) !== "defineStore") return null;
  const getters = options.properties.find((one) => one.name && textOf(one.name) === "getters");
  return getters && ts28.isPropertyAssignment(getters) && ts28.isObjectLiteralExpression(getters.initializer) ? getters.initializer.properties.find((one) => one.name && textOf(one.name) === name) ?? null : null;
}
function isGetter({ parent }) {
  const table = ts28.isPropertyAssignment(parent) ? parent.parent : parent;
  if (!ts28.isObjectLiteralExpression(table) || !ts28.isPropertyAssignment(table.parent)) return false;
  return /^(getters|computed)$/.test(textOf(table.parent.name));
}
var SELECTS = /^(use\w*(Selector|Store)|useContextSelector|useMemo|createMemo|computed)$/;
function handedOn(call) {
  const [first2] = call.arguments;
  if (!first2 || !(SELECTS.test(nameOf(call.expression) ?? "") || storeBehind(call.expression))) return null;
  const meaning = meaningOf(first2);
  return meaning?.is === "function" ? meaning.node : null;
}
function lastOfSelector(call) {
  const last = call.arguments.at(-1);
  const isSelector = /^create\w*Selector$/.test(nameOf(call.expression) ?? "");
  return isSelector && last && isFunction(unwrap(last)) ? last : null;
}
function selectedFrom({ parent: selector }) {
  const call = selector.parent;
  return ts28.isCallExpression(call) && call.arguments[0] === selector ? storeBehind(call.expression) : null;
}
function providedTo(call) {
  const [context] = call.arguments;
  if (!context || !ts28.isIdentifier(context) || !/^(useContext|use)$/.test(nameOf(call.expression) ?? "")) return null;
  const found3 = declarationOf(context.text, context) ?? importedAs(context.getSourceFile(), context.text);
  if (!found3 || ts28.isSourceFile(found3) || !ts28.isVariableDeclaration(found3)) return null;
  const given2 = [...usesOfDeclaration(found3)].flatMap(valueGiven);
  if (given2.length > 0) return given2.length === 1 ? meaningOf(given2[0]) : null;
  const made3 = found3.initializer && unwrap(found3.initializer);
  const first2 = made3 && ts28.isCallExpression(made3) ? made3.arguments[0] : void 0;
  const isContext = made3 && ts28.isCallExpression(made3) && nameOf(made3.expression) === "createContext";
  return isContext && first2 ? meaningOf(first2) : null;
}
function valueGiven(use) {
  const isProvider = ts28.isPropertyAccessExpression(use.parent) && use.parent.name.text === "Provider";
  const element = isProvider ? use.parent.parent : use.parent;
  if (!ts28.isJsxOpeningElement(element) && !ts28.isJsxSelfClosingElement(element)) return [];
  return element.attributes.properties.flatMap((one) => {
    const isValue = ts28.isJsxAttribute(one) && textOf(one.name) === "value";
    const value = isValue && one.initializer && ts28.isJsxExpression(one.initializer) ? one.initializer.expression : null;
    return value ? [value] : [];
  });
}

// src/extract/code/links/meaning.ts
var known6 = /* @__PURE__ */ new WeakMap();
function meaningOf(expression) {
  const inner = unwrap(expression);
  const before2 = known6.get(inner);
  if (before2 !== void 0) return before2;
  known6.set(inner, null);
  const meaning = compute(inner);
  known6.set(inner, meaning);
  return meaning;
}
function compute(inner) {
  if (isFunction(inner)) return { is: "function", node: inner };
  if (ts29.isClassExpression(inner)) return { is: "class", node: inner };
  if (ts29.isObjectLiteralExpression(inner)) return { is: "object", node: inner };
  if (inner.kind === ts29.SyntaxKind.ThisKeyword) return ownerOf2(inner);
  if (ts29.isIdentifier(inner)) return meaningOfName(inner);
  if (ts29.isNewExpression(inner)) {
    const made3 = meaningOf(inner.expression);
    return made3?.is === "class" ? { is: "instance", node: made3.node } : null;
  }
  if (ts29.isCallExpression(inner)) return meaningOfCall(inner);
  if (ts29.isBinaryExpression(inner) && /^(\?\?|\|\||\?\?=|\|\|=|=)$/.test(inner.operatorToken.getText())) {
    const right = meaningOf(inner.right);
    return inner.operatorToken.kind === ts29.SyntaxKind.EqualsToken ? right : right ?? meaningOf(inner.left);
  }
  const name = ts29.isPropertyAccessExpression(inner) || ts29.isElementAccessExpression(inner) ? nameOf(inner) : null;
  if (name === null) return null;
  if (inner.expression.kind === ts29.SyntaxKind.SuperKeyword) {
    const own = ownerOf2(inner);
    return own?.is === "instance" ? memberOf2(own, name, true) : null;
  }
  const owner = meaningOf(inner.expression);
  return owner ? memberOf2(owner, name) : ownMember(inner, name) ?? onlyMeaning(decoratedWith(inner));
}
function ownerOf2(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (ts29.isClassLike(at)) return { is: "instance", node: at };
    if (ts29.isFunctionDeclaration(at)) return null;
    const isOwn = ts29.isMethodDeclaration(at) || ts29.isFunctionExpression(at) || ts29.isGetAccessorDeclaration(at);
    if (!isOwn) continue;
    const holder = ts29.isPropertyAssignment(at.parent) ? at.parent.parent : at.parent;
    if (ts29.isObjectLiteralExpression(holder)) return { is: "object", node: holder };
    if (!ts29.isClassLike(holder)) return null;
  }
  return null;
}
function meaningOfName(name) {
  const declaration = declarationOf(name.text, name);
  if (declaration) return meaningOfDeclaration(declaration);
  const found3 = importedAs(name.getSourceFile(), name.text);
  return found3 ? meaningOfExport(found3) : memberOfComponent(name.text, name);
}
function meaningOfExport(found3) {
  if (ts29.isSourceFile(found3)) return { is: "module", node: found3 };
  if (ts29.isInterfaceDeclaration(found3) || ts29.isTypeAliasDeclaration(found3)) return null;
  if (ts29.isMethodDeclaration(found3)) return { is: "function", node: found3 };
  return isDeclaration(found3) ? meaningOfDeclaration(found3) : meaningOf(found3);
}
var isDeclaration = (node) => ts29.isVariableDeclaration(node) || ts29.isParameter(node) || ts29.isBindingElement(node) || ts29.isFunctionDeclaration(node) || ts29.isClassDeclaration(node) || ts29.isEnumDeclaration(node);
function meaningOfDeclaration(declaration) {
  if (ts29.isFunctionDeclaration(declaration)) return { is: "function", node: implemented(declaration) };
  if (ts29.isClassDeclaration(declaration)) return { is: "class", node: declaration };
  if (ts29.isEnumDeclaration(declaration)) return null;
  if (ts29.isBindingElement(declaration)) return meaningOfTaken(declaration);
  const typed = declaration.type ? meaningOfType(declaration.type) : null;
  if (typed) return typed;
  if (ts29.isParameter(declaration))
    return declaration.initializer ? meaningOf(declaration.initializer) : meaningOfParameter(declaration);
  const value = valueOfDeclaration(declaration);
  return value && meaningOf(value);
}
function meaningOfParameter(parameter) {
  const given2 = selectedFrom(parameter) ? null : givenToFactory(parameter);
  return given2 ? meaningOf(given2) : selectedFrom(parameter);
}
function implemented(declaration) {
  if (declaration.body || !("statements" in declaration.parent)) return declaration;
  const statements = declaration.parent.statements;
  const same = (one) => ts29.isFunctionDeclaration(one) && one.name?.text === declaration.name?.text && one.body !== void 0;
  return statements.find(same) ?? declaration;
}
function meaningOfCall(call) {
  const [first2] = call.arguments;
  if (isLoad(call)) {
    if (!first2 || !ts29.isStringLiteralLike(first2)) return null;
    const module = moduleMember(call.getSourceFile(), first2.text, "*");
    const whole2 = module && ts29.isSourceFile(module) ? exportOf(module, "default") : null;
    return whole2 && !ts29.isSourceFile(whole2) && isWhole2(whole2) ? meaningOfExport(whole2) : module && meaningOfExport(module);
  }
  const token = injected(call);
  if (token) return "class" in token ? madeFrom2(meaningOf(token.class)) : valueOrClass(token);
  const store = storeBehind(call.expression);
  const chosen = store && handedOn(call);
  if (store) return chosen ? meaningOfAnswer(chosen) : store;
  const callee = meaningOf(call.expression);
  if (callee?.is === "function") return meaningOfAnswer(callee.node);
  const name = nameOf(call.expression);
  if (/^(storeToRefs|toRefs)$/.test(name ?? "") && first2) return meaningOf(first2);
  if (name === "bindActionCreators" && first2) return meaningOf(first2);
  const selector = lastOfSelector(call);
  if (selector) return meaningOf(selector);
  const selected = name === "computed" ? null : handedOn(call);
  const held = selected ? meaningOfAnswer(selected) : providedTo(call);
  if (selected || held) return held;
  if (name === "bind" && ts29.isPropertyAccessExpression(call.expression)) return meaningOf(call.expression.expression);
  const given2 = name === "createAsyncThunk" ? call.arguments[1] : first2;
  const wrapped = given2 && unwrap(given2);
  return wrapped && (isFunction(wrapped) || ts29.isObjectLiteralExpression(wrapped)) ? meaningOf(wrapped) : null;
}
function isWhole2(found3) {
  return !(ts29.isExpression(found3) && ts29.isObjectLiteralExpression(found3));
}
var madeFrom2 = (meaning) => meaning?.is === "class" ? { is: "instance", node: meaning.node } : meaning;
function onlyMeaning(values) {
  const meanings = values.map(meaningOf);
  const [only2] = meanings;
  return only2 && meanings.every((one) => one?.node === only2.node) ? only2 : null;
}
function valueOrClass({ values, className, at }) {
  const only2 = onlyMeaning(values);
  if (only2) return only2;
  const made3 = classNamed(className, at);
  return made3 && { is: "instance", node: made3 };
}
function meaningOfAnswer(declared) {
  const typed = declared.type ? meaningOfType(declared.type) : null;
  const answer = typed ? null : answerOf2(declared);
  return typed ?? (answer && meaningOf(answer));
}
function answerOf2(declared) {
  const [only2, ...more] = returnedBy(declared);
  return only2 && more.length === 0 ? only2 : null;
}

// src/extract/code/guards/queries/query-steps.ts
import { ts as ts30 } from "./vendor/ts-morph.js";
var STEPS = /^(exec|lean|populate|select|sort|limit|skip|session|read|cache|maxTimeMS|hint|collation|setOptions|toObject)$/;
var FINDS = /^(find|exists|count)/;
function queryIn(call) {
  let at = call;
  while (ts30.isCallExpression(at) && STEPS.test(nameOf(at.expression) ?? "")) {
    const before2 = receiverOf(at.expression);
    if (!before2) return null;
    at = unwrap(before2);
  }
  return at !== call && ts30.isCallExpression(at) && FINDS.test(nameOf(at.expression) ?? "") ? at : null;
}
function before(at) {
  const inner = unwrap(at);
  const earlier = ts30.isCallExpression(inner) ? inner.expression : receiverOf(inner);
  return earlier && unwrap(earlier);
}

// src/extract/code/callees.ts
import { ts as ts31 } from "./vendor/ts-morph.js";
function calleeOf(callee) {
  const meaning = meaningOf(callee);
  if (meaning) return meaning.is === "function" ? meaning.node : null;
  let only2 = known7.get(callee);
  if (only2 === void 0) known7.set(callee, only2 = onlyOneNamed(unwrap(callee)));
  return only2;
}
var known7 = /* @__PURE__ */ new WeakMap();
var BUILT_IN = new Set(
  [Object, Array, String, Number, Map, Set, Promise, Date, RegExp, Function].flatMap(
    ({ prototype }) => Object.getOwnPropertyNames(prototype)
  )
);
function onlyOneNamed(callee) {
  const receiver = receiverOf(callee);
  const name = nameOf(callee);
  const run = receiver && runByBus(callee);
  if (run) return run;
  if (!receiver || name === null || BUILT_IN.has(name) || isFromOutside(receiver)) return null;
  if (splitWords(name).length > 1) {
    const telling = only(functionsNamed(name, callee));
    if (telling) return isOnSameSide(telling, callee) ? telling : null;
  }
  const before2 = splitWords(chainOf(receiver).at(-1) ?? "");
  if (before2.length === 0) return null;
  if (isMadeHere(receiver) && !only(onSameSide(functionsNamed(name, callee), callee))) return null;
  return only(ownedBy(before2, onSameSide(functionsNamed(name, callee, before2), callee)));
}
var isOnSameSide = (one, other) => linksOf(one)?.side === linksOf(other)?.side;
function* onSameSide(functions, callee) {
  for (const one of functions) if (isOnSameSide(one, callee)) yield one;
}
function* ownedBy(words, functions) {
  for (const one of functions) {
    const owner = new Set(splitWords(enclosingNames(one).at(-1) ?? ""));
    if (words.every((word) => owner.has(word))) yield one;
  }
}
function isMadeHere(receiver) {
  const inner = unwrap(receiver);
  const declared = ts31.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  return declared !== null && ts31.isVariableDeclaration(declared);
}
function isFromOutside(receiver) {
  let root = unwrap(receiver);
  for (let before2 = receiverOf(root); before2; before2 = receiverOf(root)) root = unwrap(before2);
  if (ts31.isCallExpression(root)) return isFromOutside(root.expression);
  if (!ts31.isIdentifier(root) || declarationOf(root.text, root)) return false;
  const links2 = linksOf(root);
  const binding = links2?.imports.get(root.text);
  return binding ? links2.open(binding.specifier, "*") === null : /^(Promise|Object|JSON|Math|console|window)$/.test(root.text);
}
function answersLater(callee) {
  const declared = calleeOf(callee);
  if (declared) return isAsync(declared);
  const name = unwrap(callee).getText();
  return new RegExp(`\\bawait\\s+${literally(name)}\\s*\\(`).test(callee.getSourceFile().text);
}
function isAsync(declared) {
  if (ts31.getModifiers(declared)?.some((modifier) => modifier.kind === ts31.SyntaxKind.AsyncKeyword)) return true;
  return /^Promise\b/.test(declared.type?.getText() ?? "");
}
var isLogic = ({ operatorToken }) => /^(&&|\|\||\?\?)$/.test(operatorToken.getText());
function isUnawaited(call) {
  let outer = call;
  while (ts31.isParenthesizedExpression(outer.parent) || ts31.isAsExpression(outer.parent) || ts31.isNonNullExpression(outer.parent))
    outer = outer.parent;
  while (ts31.isBinaryExpression(outer.parent) || ts31.isConditionalExpression(outer.parent)) {
    const isTest = ts31.isConditionalExpression(outer.parent) ? outer.parent.condition === outer : !isLogic(outer.parent);
    if (isTest) break;
    outer = outer.parent;
  }
  const { parent } = outer;
  if (ts31.isAwaitExpression(parent) || ts31.isReturnStatement(parent)) return false;
  if (ts31.isPropertyAccessExpression(parent) && parent.expression === outer && parent.name.text === "then") return false;
  if (ts31.isCallExpression(parent) && parent.expression !== outer && ts31.isAwaitExpression(parent.parent)) return false;
  if (ts31.isArrayLiteralExpression(parent) && ts31.isCallExpression(parent.parent))
    return !/^Promise\.all$/.test(parent.parent.expression.getText());
  if (ts31.isArrowFunction(parent) && parent.body === outer) return false;
  if (ts31.isVariableDeclaration(parent) && ts31.isIdentifier(parent.name)) {
    const isAwaitedLater = new RegExp(`\\bawait\\s+${literally(parent.name.text)}(?![\\w$])`).test(
      call.getSourceFile().text
    );
    if (isAwaitedLater) return false;
    if (isQueryOfModel(call)) return true;
  }
  if (ts31.isPrefixUnaryExpression(parent) || ts31.isIfStatement(parent)) {
    if (isQueryOfModel(call)) return true;
  }
  const declared = calleeOf(call.expression);
  return declared !== null && isAsync(declared);
}
function isQueryOfModel(call) {
  const query = queryIn(call) ?? call;
  const [asked] = query.arguments;
  if (!asked || !ts31.isObjectLiteralExpression(unwrap(asked))) return false;
  if (!/^([A-Z]\w*\.(findOne|exists)|prisma\.\w+\.(findFirst|findUnique))$/.test(query.expression.getText()))
    return false;
  let around = call;
  while (around.parent && !ts31.isFunctionLike(around)) around = around.parent;
  return (ts31.canHaveModifiers(around) && ts31.getModifiers(around)?.some((one) => one.kind === ts31.SyntaxKind.AsyncKeyword)) ?? false;
}

// src/extract/code/guards/completion.ts
import { ts as ts32 } from "./vendor/ts-morph.js";
function leaves(statement, exit = "any") {
  if (!statement) return false;
  if (ts32.isThrowStatement(statement)) return true;
  if (ts32.isReturnStatement(statement)) return exit !== "throw";
  if (ts32.isBreakStatement(statement) || ts32.isContinueStatement(statement)) return exit === "any";
  if (ts32.isBlock(statement))
    return !mayEndEarly(statement, exit) && statement.statements.some((one) => leaves(one, exit));
  if (ts32.isIfStatement(statement))
    return leaves(statement.thenStatement, exit) && leaves(statement.elseStatement, exit);
  if (ts32.isTryStatement(statement)) {
    if (leaves(statement.finallyBlock, exit)) return true;
    return leaves(statement.tryBlock, exit) && (!statement.catchClause || leaves(statement.catchClause.block, exit));
  }
  return ts32.isExpressionStatement(statement) && endsProcess(statement.expression);
}
function mayEndEarly(node, exit) {
  if (exit === "any" || ts32.isFunctionLike(node)) return false;
  if (ts32.isBreakStatement(node) || ts32.isContinueStatement(node)) return true;
  if (ts32.isReturnStatement(node) && exit === "throw") return true;
  return ts32.forEachChild(node, (child) => mayEndEarly(child, exit) || void 0) ?? false;
}
var THROWS = /^(throw|fail|deny|reject|abort|refuse|raise|forbid|panic|die|bail)(?![a-z])/;
var NEVER_BACK = {
  "next/navigation": /^(redirect|permanentRedirect|notFound|forbidden|unauthorized)$/,
  "@sveltejs/kit": /^(redirect|error)$/
};
function endsProcess(expression) {
  const call = unwrap(expression);
  if (!ts32.isCallExpression(call) || ts32.isOptionalChain(call)) return false;
  const chain = chainOf(call.expression);
  const name = chain.at(-1) ?? "";
  if (chain.join(".") === "process.exit") return true;
  if (name === "throw") return /^(ctx|context|c)$/.test(chain.at(-2) ?? "");
  const from = ts32.isIdentifier(call.expression) ? linksOf(call)?.imports.get(name) : void 0;
  if (from && Object.hasOwn(NEVER_BACK, from.specifier)) return NEVER_BACK[from.specifier].test(from.name);
  if (!THROWS.test(name)) return false;
  const declared = calleeOf(call.expression);
  if (!declared?.body) return name.startsWith("throw");
  const isAwaited = ts32.isAwaitExpression(expression) || !isAsync(declared);
  return isAwaited && returnsOf(declared).length === 0;
}

// src/extract/code/guards/returns.ts
import { ts as ts33 } from "./vendor/ts-morph.js";
var known8 = /* @__PURE__ */ new WeakMap();
function returnsOf(declared) {
  let ways = known8.get(declared);
  if (!ways) known8.set(declared, ways = findWays(declared));
  return ways;
}
function findWays({ body }) {
  if (!body) return [];
  if (!ts33.isBlock(body)) return waysIn(body);
  const ways = [];
  const walk = (node) => {
    if (ts33.isFunctionLike(node) || ts33.isClassLike(node)) return;
    if (ts33.isReturnStatement(node)) ways.push(...node.expression ? waysIn(node.expression) : [{ node, value: null }]);
    ts33.forEachChild(node, walk);
  };
  ts33.forEachChild(body, walk);
  return body.statements.some((one) => leaves(one)) ? ways : [...ways, { node: body, value: null }];
}
function waysIn(value) {
  const inner = unwrap(value);
  if (ts33.isConditionalExpression(inner)) return [...waysIn(inner.whenTrue), ...waysIn(inner.whenFalse)];
  return isFailure(inner) ? [] : [{ node: value, value }];
}
var isFailure = (value) => ts33.isCallExpression(value) && chainOf(value.expression).join(".") === "Promise.reject";

// src/extract/code/age/cutoffs.ts
import { ts as ts34 } from "./vendor/ts-morph.js";
var YEARS = { least: 10, most: 25 };
var LIMIT = /^(age|minimum|min|years?|offset|limit|required|consent)$/;
function isCutoff(expression, depth = 4) {
  const inner = unwrap(expression);
  if (depth === 0) return false;
  if (ts34.isIdentifier(inner)) {
    const declaration = declarationOf(inner.text, inner);
    if (!declaration || !ts34.isVariableDeclaration(declaration) || !declaration.initializer) return false;
    return isCutoff(declaration.initializer, depth - 1) || isSetBack(inner.text, declaration);
  }
  if (ts34.isBinaryExpression(inner)) {
    if (inner.operatorToken.kind !== ts34.SyntaxKind.MinusToken) return false;
    return isThisYear(inner.left) && isYears(inner.right) || isNow(inner.left) && isYearsLong(inner.right);
  }
  if (ts34.isStringLiteralLike(inner)) return isSetBackFromNow(inner.text);
  if (ts34.isArrowFunction(inner)) return !ts34.isBlock(inner.body) && isCutoff(inner.body, depth - 1);
  if (ts34.isNewExpression(inner)) return (inner.arguments ?? []).some((one) => isCutoff(one, depth - 1));
  if (!ts34.isCallExpression(inner)) return false;
  const name = nameOf(inner.expression) ?? "";
  const [first2, second] = inner.arguments;
  if (name === "subYears") return isNow(first2) && !!second && isYears(second);
  if (/^(subtract|minus)$/.test(name)) return !!first2 && isNowChain(inner.expression) && takesYears(first2, second);
  const receiver = ts34.isPropertyAccessExpression(inner.expression) ? inner.expression.expression : null;
  if (THROUGH2.test(name))
    return inner.arguments.some((one) => isCutoff(one, depth - 1)) || !!receiver && isCutoff(receiver, depth - 1);
  const called2 = inner.arguments.length === 0 ? calleeOf(inner.expression) : null;
  return !!called2 && returnsOf(called2).some(({ value }) => value !== null && isCutoff(value, depth - 1));
}
function isSetBackFromNow(text) {
  const years = Number(/^now-(\d+)y(ears?)?$/.exec(text)?.[1] ?? 0);
  return years >= YEARS.least && years <= YEARS.most;
}
var THROUGH2 = /^(String|Number|UTC|toString|getFullYear|getTime|valueOf|toDate|startOf|endOf|year|toJSDate|format|toISOString|split|slice|toISODate)$/;
function isYearsLong(expression) {
  const inner = unwrap(expression);
  if (!ts34.isBinaryExpression(inner) || inner.operatorToken.kind !== ts34.SyntaxKind.AsteriskToken) return false;
  const factors = factorsOf(inner);
  return factors.some(isYears) && factors.some((one) => /^36[56](\.\d+)?$|year/i.test(one.getText()));
}
function factorsOf(expression) {
  const inner = unwrap(expression);
  return ts34.isBinaryExpression(inner) && inner.operatorToken.kind === ts34.SyntaxKind.AsteriskToken ? [...factorsOf(inner.left), ...factorsOf(inner.right)] : [inner];
}
function takesYears(first2, second) {
  const object = unwrap(first2);
  if (ts34.isObjectLiteralExpression(object))
    return object.properties.some(
      (one) => ts34.isPropertyAssignment(one) && /^years?$/.test(one.name.getText()) && isYears(one.initializer)
    );
  return isYears(first2) && /^["'`]y(ears?)?["'`]$/.test(second?.getText() ?? "");
}
function isSetBack(name, declaration) {
  let block = declaration;
  while (block.parent && !ts34.isBlock(block) && !ts34.isSourceFile(block)) block = block.parent;
  let found3 = false;
  eachNode(block, (node) => {
    if (found3 || !ts34.isCallExpression(node) || !ts34.isPropertyAccessExpression(node.expression)) return;
    const { expression, name: method } = node.expression;
    const [year] = node.arguments;
    if (!/^set(UTC)?FullYear$/.test(method.text) || expression.getText() !== name || !year) return;
    const set = unwrap(year);
    found3 = ts34.isBinaryExpression(set) && set.operatorToken.kind === ts34.SyntaxKind.MinusToken && isYears(set.right);
  });
  return found3;
}
var NOW = /^(new Date\(\)|Date\.now\(\)|today|now|(dayjs|moment)(\.utc)?\(\)|DateTime\.(now|local|utc)\(\)|require\(['"](dayjs|moment)['"]\)\(\))/i;
var isNow = (expression) => !!expression && (NOW.test(expression.getText()) || ts34.isIdentifier(expression) && NOW.test(valueText(expression)));
var isNowChain = (expression) => NOW.test(expression.getText());
function isThisYear(expression) {
  const text = expression.getText();
  return /full_?year\(\)$/i.test(text) || /^(current|this|now|present)_?year$/i.test(text) || /\.year\(?\)?$/.test(text);
}
function valueText(identifier) {
  const declaration = declarationOf(identifier.text, identifier);
  return declaration && ts34.isVariableDeclaration(declaration) ? declaration.initializer?.getText() ?? "" : "";
}
function isYears(expression) {
  const value = literalOf(expression)?.value;
  if (typeof value === "number") return value >= YEARS.least && value <= YEARS.most;
  const name = nameOf(expression);
  return value === void 0 && name !== null && splitWords(name).some((word) => LIMIT.test(word));
}

// src/extract/code/age/birth-order.ts
var OTHER_MOMENTS = /created|updated|joined|expire|publish|modified|visited|seen|registered|start|end|issued|timestamp/i;
function birthOrderOfCall(call, outcome, concept) {
  if (concept.guard !== "age") return null;
  const name = nameOf(call.expression) ?? "";
  const direction = /^is(Same(Or)?)?Before$/.test(name) ? -1 : /^is(Same(Or)?)?After$/.test(name) ? 1 : 0;
  if (direction === 0) return null;
  const isMethod = ts35.isPropertyAccessExpression(call.expression) && call.arguments.length === 1;
  const [left, right] = isMethod ? [call.expression.expression, call.arguments[0]] : call.arguments;
  if (!left || !right) return null;
  const isBirthFirst = isBirth(left);
  if (isBirthFirst === isBirth(right)) return null;
  const [birth, limit] = isBirthFirst ? [left, right] : [right, left];
  if (!isCutoff(limit) && !mayBeLimit(limit)) return null;
  const isBefore = direction === -1 === isBirthFirst;
  return { node: birthIn(birth), protects: isBefore === outcome };
}
function birthOrderOf({ left, right }, size, outcome) {
  const isLimitFirst = isCutoff(left);
  if (isLimitFirst === isCutoff(right)) return null;
  const moment = isLimitFirst ? right : left;
  if (OTHER_MOMENTS.test(moment.getText()) || ts35.isNumericLiteral(unwrap(moment))) return null;
  const isBirthAbove = isLimitFirst ? size < 0 : size > 0;
  const node = ts35.isNewExpression(unwrap(moment)) ? birthIn(moment) : numberedIn(moment);
  return { node, protects: isBirthAbove !== outcome };
}
var isBirth = (expression) => readsBirth(expression) || mentionsBirth(expression);
var mayBeLimit = (limit) => /age|min|limit|cutoff|threshold|adult|year/i.test(limit.getText());
function birthIn(expression) {
  const inner = unwrap(expression);
  if (ts35.isIdentifier(inner) && isBirthName(inner.text) || ts35.isPropertyAccessExpression(inner) && readsBirth(inner))
    return inner;
  let found3 = null;
  const look = (node) => {
    if (found3) return;
    if (ts35.isIdentifier(node) && isBirthName(node.text)) found3 = node;
    else ts35.forEachChild(node, look);
  };
  look(inner);
  return found3 ?? inner;
}

// src/extract/code/guards/queries/asked-of-one.ts
import { ts as ts46 } from "./vendor/ts-morph.js";

// src/extract/code/guards/queries/one-person-asked.ts
import { ts as ts45 } from "./vendor/ts-morph.js";

// src/extract/code/guards/queries/people-asked.ts
import { ts as ts36 } from "./vendor/ts-morph.js";
var SOMEBODY = /^(me|my|self|own|users?|uids?|members?|accounts?|profiles?|persons?|people|friends?|budd(y|ies)|contacts?|peers?|others?|them|targets?|from|to|senders?|recipients?|receivers?|requesters?|requestors?|requestees?|addressees?|initiators?|inviters?|invitees?|accepters?|acceptors?|authors?|owners?|viewers?|actors?|players?|students?|child(ren)?|partners?|followers?|followees?|following|followed|participants?|usernames?|emails?|handles?|nicknames?|pubkeys?|jid|sub)$/;
var WHICH = /^(id|ids|uuid|pk|key|ref|_|[ab12]|one|two|first|second|lo|hi|low|high)$/;
var GIVEN = /^(params?|body|query|data|input|inputs|args|payload|auth|session|req|request|ctx|context|claims|props|dto|decoded|token|state|locals)$/;
var SAME = /^(String|encodeURIComponent|toString|toHexString|trim|Number|parseInt|ObjectId)$/;
function personBehind(given2, depth = 4) {
  const inner = unwrap(given2);
  if (ts36.isCallExpression(inner) || ts36.isNewExpression(inner)) {
    const owner = receiverOf(inner.expression);
    const [first2] = inner.arguments ?? [];
    const one = SAME.test(nameOf(inner.expression) ?? "") ? first2 ?? owner : null;
    return one && depth > 0 ? personBehind(one, depth - 1) : null;
  }
  if (!ts36.isIdentifier(inner) && !ts36.isPropertyAccessExpression(inner)) return null;
  const isOne3 = isOfSomebody(chainOf(inner));
  const source = ts36.isIdentifier(inner) && depth > 0 ? sourceOf(inner) : null;
  if (typeof source === "string") return isOne3 ? source : null;
  if (!source) return isOne3 ? told(inner.getText()) : null;
  return personBehind(source, depth - 1) ?? (isOne3 && !isWritten(source) && !isKeyMade(inner, source) ? inner.getText() : null);
}
function sourceOf(name) {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts36.isBindingElement(declared) || !ts36.isObjectBindingPattern(declared.parent)) return valueOf(name);
  const holder = declared.parent.parent;
  const from = ts36.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  const isRead5 = from && (ts36.isIdentifier(from) || ts36.isPropertyAccessExpression(from));
  return isRead5 ? told(`${from.getText()}.${textOf(declared.propertyName ?? declared.name)}`) : null;
}
var told = (text) => text.replaceAll(/[?!]/g, "").replace(/\.(_?id|uu?id|pk)$/, "");
var isKeyMade = (name, value) => /^(key|ref|pk)$/i.test(name.getText()) && !ts36.isIdentifier(unwrap(value)) && !ts36.isPropertyAccessExpression(unwrap(value));
var isWritten = (value) => ts36.isLiteralExpression(unwrap(value));
function isOfSomebody(chain) {
  const last = chain.at(-1) ?? "";
  if (/^[A-Z][A-Z\d_]+$/.test(last)) return false;
  const words = [...splitWords(last)];
  while (words.length > 0 && WHICH.test(words.at(-1))) words.pop();
  if (words.length > 0) return SOMEBODY.test(words.at(-1).replace(/\d+$/, ""));
  const before2 = chain.at(-2);
  return before2 === void 0 || GIVEN.test(before2) || isOfSomebody(chain.slice(0, -1));
}
function peopleIn(condition) {
  const people = /* @__PURE__ */ new Set();
  const inner = unwrap(condition);
  const value = ts36.isIdentifier(inner) ? valueOf(inner) : null;
  const query = value ? unwrap(value) : inner;
  if (!ts36.isObjectLiteralExpression(query)) return people;
  for (const property2 of query.properties) {
    if (!property2.name || ts36.isComputedPropertyName(property2.name)) continue;
    const column = textOf(property2.name);
    const given2 = ts36.isPropertyAssignment(property2) ? unwrap(property2.initializer) : null;
    if (ts36.isShorthandPropertyAssignment(property2)) {
      const person = isOfSomebody([column]) ? personBehind(property2.name) : null;
      if (person !== null) people.add(person);
    } else if (!given2 || TURNED.test(column)) continue;
    else if (EITHER.test(column)) {
      const ways = ts36.isArrayLiteralExpression(given2) ? given2.elements.map(peopleIn) : [];
      if (ways.length > 0 && ways.every((way) => way.size > 1)) for (const one of ways[0]) people.add(one);
    } else if (ts36.isObjectLiteralExpression(given2)) for (const one of peopleIn(given2)) people.add(one);
    else if (ts36.isArrayLiteralExpression(given2) && /^\$?and$/i.test(column))
      for (const part of given2.elements) for (const one of peopleIn(part)) people.add(one);
    else if (isOfSomebody([column]) || /^(equals|\$eq)$/.test(column)) {
      const person = personBehind(given2);
      if (person !== null) people.add(person);
    }
  }
  return people;
}
var EITHER = /^\$?or$/i;
var TURNED = /^(not|none|isNot|\$ne|\$not|\$nor|\$nin|notIn|select|include|orderBy|order|data|attributes|projection|gt|gte|lt|lte)$/i;
function saysKnown(column, value) {
  const said2 = literalOf(value)?.value;
  if (/^(is_?)?(accepted|confirmed|mutual)$/i.test(column)) return said2 === true;
  return /(status|state)$/i.test(column) && typeof said2 === "string" && /^(accepted|confirmed|approved|mutual|friends?)$/i.test(said2);
}

// src/extract/code/guards/queries/built-queries.ts
import { ts as ts37 } from "./vendor/ts-morph.js";
var ONE_ROW = /^(first|findOne|findOneBy|getOne|getOneOrFail|getRawOne|findOneOrFail|findOneByOrFail|getExists|exists|existsBy|exist)$/;
var THROWS2 = /^(throwIfNotFound|\w+Or(Throw|Fail|Die|Error))$/;
var WRITES = /^(insert|patch|update|delete|del$|upsert|relate|unrelate|save|remove|create(?!QueryBuilder)|increment|decrement|softDelete|softRemove|restore|merge)/;
var ASKS = /^(where|andWhere|findOne|findOneBy|findOneOrFail|findOneByOrFail|exists|existsBy|exist)$/;
var OTHER_WAY = /^orWhere/;
function asksOneRowOfTwo(query) {
  const calls = callsOf(query);
  const inner = unwrap(query);
  const end = nameOf(ts37.isCallExpression(inner) ? inner.expression : inner) ?? "";
  const isOne3 = THROWS2.test(end) || ts37.isCallExpression(inner) && ONE_ROW.test(end);
  return isOne3 && asksOfTwo(calls);
}
function asksOfTwo(calls) {
  const names3 = calls.map((call) => nameOf(call.expression) ?? "");
  if (names3.some((name) => WRITES.test(name))) return false;
  if (names3.includes("createQueryBuilder") && names3.filter((name) => name === "where").length > 1) return false;
  let people = /* @__PURE__ */ new Set();
  for (const call of calls) {
    const name = nameOf(call.expression) ?? "";
    if (!ASKS.test(name) && !OTHER_WAY.test(name)) {
      if (/where|having/i.test(name) && !saysAccepted(call, name)) return false;
      continue;
    }
    if (asksElse(call)) return false;
    for (const one of peopleAsked(call)) people.add(one);
    if (!OTHER_WAY.test(name)) continue;
    if (people.size < 2) return false;
    people = /* @__PURE__ */ new Set();
  }
  return people.size > 1;
}
var saysAccepted = ({ arguments: [column] }, name) => /^(where|andWhere)NotNull$/.test(name) && /^(\w+\.)?(accepted|confirmed|approved)_?(at|on|date)$/i.test(String(column && literalOf(column)?.value));
function peopleAsked(call) {
  const [first2, second, third] = call.arguments;
  const text = first2 ? literalOf(first2)?.value : null;
  if (!first2 || typeof text !== "string") return first2 ? peopleIn(first2) : /* @__PURE__ */ new Set();
  if (/^[\w.]+$/.test(text)) {
    const isEqual = third === void 0 || second !== void 0 && /^={1,2}$/.test(String(literalOf(second)?.value));
    const value = third ?? second;
    const person = isEqual && value && isOfSomebody(text.split(".")) ? personBehind(value) : null;
    return new Set(person === null ? [] : [person]);
  }
  return second && equalsTwo(text) ? peopleGiven([second]) : equalsOne(text) && second ? oneOf(peopleGiven([second])) : /* @__PURE__ */ new Set();
}
function asksElse({ arguments: given2 }) {
  const [first2] = given2.map(unwrap);
  if (first2 && ts37.isObjectLiteralExpression(first2)) return first2.properties.some(asksOfState);
  const text = given2[0] ? literalOf(given2[0])?.value : null;
  if (typeof text !== "string" || !/^[\w.]+$/.test(text) || isOfSomebody(text.split("."))) return false;
  const value = given2[2] ?? given2[1];
  const isEqual = !given2[2] || /^={1,2}$/.test(String(given2[1] && literalOf(given2[1])?.value));
  return !value || !isEqual || !saysKnown(text.split(".").at(-1), value);
}
var asksOfState = (one) => ts37.isPropertyAssignment(one) && unwrap(one.initializer).kind === ts37.SyntaxKind.TrueKeyword && !saysKnown(textOf(one.name), one.initializer);
var oneOf = (people) => new Set([...people].slice(0, 1));
function peopleGiven(given2) {
  const values = given2.flatMap((one) => {
    const inner = unwrap(one);
    if (ts37.isArrayLiteralExpression(inner)) return [...inner.elements];
    if (!ts37.isObjectLiteralExpression(inner)) return [inner];
    return inner.properties.flatMap(
      (property2) => ts37.isPropertyAssignment(property2) ? [property2.initializer] : ts37.isShorthandPropertyAssignment(property2) ? [property2.name] : []
    );
  });
  return new Set(values.flatMap((one) => personBehind(one) ?? []));
}
var equalsTwo = (text) => !/\bnot\s*\(/i.test(text) && waysOf(text).every((way) => columnsOf(way).size > 1);
var equalsOne = (text) => waysOf(text).length === 1 && columnsOf(text).size === 1;
var waysOf = (text) => text.split(/\bor\b/i);
function columnsOf(text) {
  const found3 = [...text.matchAll(/["'`[]?\b(\w+)["'`\]]?\s*=\s*(?:\?|[:$@]\w)/g)].map(([, column]) => column);
  return new Set(found3.filter((column) => isOfSomebody([column])));
}
function callsOf(query) {
  const calls = [];
  for (let at = unwrap(query); at; ) {
    if (ts37.isCallExpression(at)) calls.push(at);
    const next = ts37.isCallExpression(at) ? at.expression : receiverOf(at);
    at = next && unwrap(next);
  }
  return calls;
}

// src/extract/code/guards/queries/conditions-asked.ts
import { ts as ts43 } from "./vendor/ts-morph.js";

// src/extract/code/guards/queries/asked-conditions.ts
import { ts as ts38 } from "./vendor/ts-morph.js";
var NOTHING_ASKED = { all: [] };
var valueIn = (given2) => {
  const literal = literalOf(given2);
  return literal ? { said: literal.value } : { given: given2 };
};
function valuesOf(given2) {
  const value = valueBehind(given2);
  return ts38.isArrayLiteralExpression(value) ? value.elements.map(valueIn) : [valueIn(given2)];
}
var is = (column, ...values) => ({ column, values });
var isNull = (column) => is(column, { said: null });
var not = (condition) => ({ not: condition });
function beyond(column, operator, value) {
  const least = "said" in value ? value.said : null;
  return /^\$?gt$|^>$/.test(operator) && least === 0 || /^\$?gte$|^>=$/.test(operator) && least === 1 ? not(is(column, { said: 0 })) : { column, isBounded: true };
}
function compared(column, operator, values) {
  const said2 = operator.toLowerCase();
  const [first2] = values;
  if (/^(={1,3}|is|in|eq|array-contains|@>)$/.test(said2)) return is(column, ...values);
  if (/^(!={1,2}|<>|is not|not in|not-in|neq?)$/.test(said2)) return not(is(column, ...values));
  return first2 && /^([<>]=?|[gl]te?)$/.test(said2) ? beyond(column, said2, first2) : { unread: `${column.join(".")} ${said2}` };
}

// src/extract/code/guards/queries/asked-by-path.ts
import { ts as ts39 } from "./vendor/ts-morph.js";

// src/extract/code/guards/queries/named-operators.ts
var DIFFERS = /^(ne|neq|notEqual|isNot)$/;
var EQUALS = /^(eq|equals?|is)$/;
var AMONG = /^(in|inArray|whereIn|In|includes?)$/;
var NOT_AMONG = /^(notIn|notInArray|whereNotIn|nin)$/;
var BOUND = /^(gte?|lte?)$/;

// src/extract/code/guards/queries/asked-by-path.ts
function ofPathBefore(name, { expression, arguments: [value, ...more] }) {
  const step = receiverOf(expression);
  const before2 = step && unwrap(step);
  if (!value || more.length > 0 || !before2 || !ts39.isCallExpression(before2)) return null;
  const [path, ...others] = before2.arguments;
  const isPath = /^(where|and)$/.test(nameOf(before2.expression) ?? "") && path && ts39.isStringLiteralLike(path);
  if (!isPath || others.length > 0 || !/^\w[\w.]*$/.test(path.text)) return null;
  const column = path.text.split(".");
  if (EQUALS.test(name)) return is(column, valueIn(value));
  if (DIFFERS.test(name)) return not(is(column, valueIn(value)));
  if (AMONG.test(name)) return is(column, ...valuesOf(value));
  if (NOT_AMONG.test(name)) return not(is(column, ...valuesOf(value)));
  if (BOUND.test(name)) return beyond(column, name, valueIn(value));
  return name === "exists" ? value.kind === ts39.SyntaxKind.TrueKeyword ? not(isNull(column)) : isNull(column) : null;
}

// src/extract/code/guards/queries/changed-rows.ts
import { ts as ts40 } from "./vendor/ts-morph.js";
var CHANGES = /^(update|updateOne|updateMany|updateBy|patch)$/;
var FINDS_AND_CHANGES = /^find\w*And(Update|Modify|Replace|Delete|Remove)$/;
var COUNTS = /^(matchedCount|modifiedCount|nModified|affected|affectedRows|affectedCount|changedRows|count|rowCount|numUpdatedRows|numAffectedRows)$/;
function conditionsOf(call) {
  const name = nameOf(call.expression) ?? "";
  if (makesRows(call)) return [];
  const given2 = call.arguments.map(valueGiven2);
  if (FINDS_AND_CHANGES.test(name)) return given2.slice(0, 1);
  if (!CHANGES.test(name)) return given2;
  const where = given2.flatMap((one) => memberOf3(one, "where") ?? []);
  return where.length > 0 ? where : given2.slice(0, 1);
}
function makesRows({ expression, arguments: given2 }) {
  if (/OrCreate|OrBuild|OrInsert|[uU]psert/.test(nameOf(expression) ?? "")) return true;
  return given2.some((one) => memberOf3(valueGiven2(one), "upsert") !== null);
}
function valueGiven2(given2) {
  const inner = unwrap(given2);
  const value = ts40.isIdentifier(inner) ? valueOf(inner) : null;
  return value && ts40.isObjectLiteralExpression(unwrap(value)) ? unwrap(value) : inner;
}
function memberOf3(options, key) {
  if (!ts40.isObjectLiteralExpression(options)) return null;
  const found3 = options.properties.find((one) => one.name && textOf(one.name) === key);
  if (!found3) return null;
  return ts40.isPropertyAssignment(found3) ? found3.initializer : ts40.isShorthandPropertyAssignment(found3) ? found3.name : null;
}
function changeBehind(count) {
  const inner = unwrap(count);
  if (ts40.isPropertyAccessExpression(inner)) {
    const owner = receiverOf(inner);
    return COUNTS.test(inner.name.text) && owner ? changeIn(owner) : null;
  }
  const declared = ts40.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  if (!declared || !ts40.isBindingElement(declared)) return null;
  const { parent: pattern, propertyName, name } = declared;
  if (!ts40.isVariableDeclaration(pattern.parent) || !pattern.parent.initializer) return null;
  const isCount = ts40.isArrayBindingPattern(pattern) ? pattern.elements[0] === declared : COUNTS.test(textOf(propertyName ?? name));
  return isCount ? changeIn(pattern.parent.initializer) : null;
}
function changeIn(expression) {
  const inner = unwrap(expression);
  const made3 = unwrap(ts40.isIdentifier(inner) ? valueOf(inner) ?? inner : inner);
  return ts40.isCallExpression(made3) && CHANGES.test(nameOf(made3.expression) ?? "") ? made3 : null;
}

// src/extract/code/guards/queries/conditions-in-objects.ts
import { ts as ts41 } from "./vendor/ts-morph.js";
var SHOWN2 = /^(select|orderBy|order|attributes|projection|populate|data|set|\$set|\$push|\$addToSet|\$pull|\$inc|\$unset|create|update|limit|take|skip|offset|sort|columns|with|transaction|lock|distinct|cache|relations)$/;
var ALL = /^\$?and$/i;
var ANY2 = /^\$?or$/i;
var NONE = /^(\$?nor|\$?not|none|isNot)$/i;
var DIFFERS2 = /^(not|\$ne|ne)$/;
var EQUALS2 = /^(equals|\$eq|eq|is|\$is)$/;
var AMONG2 = /^(\$?in)$/;
var NOT_AMONG2 = /^(\$nin|notIn)$/;
var BOUNDS = /^\$?(gte?|lte?|between)$/;
var THERE = /^(\$?exists|isSet)$/;
var INSIDE = /^(where|filter|some|\$elemMatch|elemMatch|having|\$match|required)$/;
function conditionsInObject(query, readOther, column = []) {
  const all2 = query.properties.map((property2) => {
    if (ts41.isSpreadAssignment(property2)) return inPlace(property2.expression, readOther, column);
    if (ts41.isShorthandPropertyAssignment(property2)) {
      const name2 = property2.name.text;
      if (SHOWN2.test(name2)) return NOTHING_ASKED;
      return INSIDE.test(name2) ? inPlace(property2.name, readOther, column) : is([...column, name2], valueIn(property2.name));
    }
    if (!ts41.isPropertyAssignment(property2)) return { unread: property2.getText() };
    const name = ts41.isComputedPropertyName(property2.name) ? chainOf(property2.name.expression).at(-1) ?? "" : textOf(property2.name);
    return underKey(name, unwrap(property2.initializer), readOther, column);
  });
  return { all: all2 };
}
function underKey(name, given2, readOther, column) {
  if (SHOWN2.test(name)) return NOTHING_ASKED;
  const value = valueBehind(given2);
  const each = () => ts41.isArrayLiteralExpression(value) ? value.elements : [value];
  const read2 = (one) => inPlace(one, readOther, column);
  if (name === "include") return ts41.isObjectLiteralExpression(value) ? wheresIn(value, readOther) : NOTHING_ASKED;
  if (ALL.test(name)) return { all: each().map(read2) };
  if (ANY2.test(name)) return { any: each().map(read2) };
  const isOfColumn = column.length > 0;
  if (NONE.test(name) && (ts41.isObjectLiteralExpression(value) || ts41.isArrayLiteralExpression(value)))
    return ts41.isArrayLiteralExpression(value) ? { all: each().map((one) => not(read2(one))) } : not(read2(value));
  if (name === "every") return { unread: value.getText() };
  if (INSIDE.test(name)) return ts41.isArrayLiteralExpression(value) ? { any: each().map(read2) } : read2(value);
  if (isOfColumn && DIFFERS2.test(name)) return not(valueOf2(column, value, readOther));
  if (isOfColumn && NOT_AMONG2.test(name)) return not(is(column, ...each().map(valueIn)));
  if (isOfColumn && AMONG2.test(name)) return is(column, ...each().map(valueIn));
  if (isOfColumn && EQUALS2.test(name)) return valueOf2(column, value, readOther);
  if (isOfColumn && BOUNDS.test(name)) return beyond(column, name, valueIn(value));
  if (isOfColumn && THERE.test(name))
    return value.kind === ts41.SyntaxKind.TrueKeyword ? not(isNull(column)) : isNull(column);
  return valueOf2([...column, name], given2, readOther);
}
function valueOf2(column, given2, readOther) {
  const value = valueBehind(given2);
  if (ts41.isObjectLiteralExpression(value)) return conditionsInObject(value, readOther, column);
  return ts41.isCallExpression(value) ? readOther(value, column) : is(column, valueIn(given2));
}
function inPlace(given2, readOther, column) {
  const value = valueBehind(given2);
  return ts41.isObjectLiteralExpression(value) ? conditionsInObject(value, readOther, column) : readOther(value, column);
}
function wheresIn(included, readOther) {
  const all2 = included.properties.map((one) => {
    const inner = ts41.isPropertyAssignment(one) ? unwrap(one.initializer) : null;
    if (!inner || !one.name || !ts41.isObjectLiteralExpression(inner)) return NOTHING_ASKED;
    return textOf(one.name) === "where" ? conditionsInObject(inner, readOther) : wheresIn(inner, readOther);
  });
  return { all: all2 };
}

// src/extract/code/guards/queries/filled-texts.ts
import { ts as ts42 } from "./vendor/ts-morph.js";

// src/extract/code/guards/queries/conditions-in-texts.ts
var TOKEN = /'(?:[^']|'')*'|(?:["`[]?[A-Za-z_]\w*["`\]]?\.)*["`[]?[A-Za-z_]\w*["`\]]?|\d+(?:\.\d+)?|[$:@]\w+|::\s*\w+|\?|<>|!==?|={1,3}|<=|>=|@>|\S/g;
var BEGINS = /^(where|on|having)$/i;
var ENDS = /^(where|on|having|group|order|limit|offset|returning|union|intersect|except|join|inner|left|right|full|cross|lateral|set|values|fetch|window|for|;)$/i;
var WHOLE2 = /^\s*(select|with|update|delete|insert)\b/i;
var PLACE = /^([$:@]\w+|\?)$/;
function conditionsInText(text, places) {
  const tokens = (text.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\//g, " ").match(TOKEN) ?? []).filter(
    (one) => !one.startsWith("::")
  );
  let open = 0;
  const placed = tokens.map((token) => ({ token, place: PLACE.test(token) ? places(token, open++) : null }));
  return WHOLE2.test(text) ? ofStatement(placed) : new Reader(placed).read();
}
function ofStatement(tokens) {
  const ways = [[]];
  let depth = 0;
  let from = -1;
  const end = (at) => {
    if (from >= 0) ways.at(-1).push(new Reader(tokens.slice(from, at)).read());
    from = -1;
  };
  for (const [at, { token }] of tokens.entries()) {
    depth += token === "(" ? 1 : token === ")" ? -1 : 0;
    if (depth > 0 || !ENDS.test(token)) continue;
    end(at);
    if (/^union$/i.test(token)) ways.push([]);
    if (BEGINS.test(token)) from = at + 1;
  }
  end(tokens.length);
  const [first2, ...more] = ways;
  return more.length === 0 ? { all: first2 } : { any: ways.map((all2) => ({ all: all2 })) };
}
var Reader = class _Reader {
  at = 0;
  tokens;
  constructor(tokens) {
    this.tokens = tokens;
  }
  read() {
    const ways = [this.together()];
    while (this.takes("or")) ways.push(this.together());
    return ways.length === 1 ? ways[0] : { any: ways };
  }
  together() {
    const all2 = [this.one()];
    while (this.takes("and")) all2.push(this.one());
    return all2.length === 1 ? all2[0] : { all: all2 };
  }
  one() {
    if (this.takes("not")) return not(this.one());
    const from = this.at;
    const exists = this.takes("exists");
    const inside = this.brackets();
    if (inside && (exists || isQuery(inside))) return { within: ofStatement(inside) };
    if (inside && this.isAtEnd()) return new _Reader(inside).read();
    this.at = from;
    return this.comparison();
  }
  comparison() {
    const from = this.at;
    let isBetween = false;
    while (this.at < this.tokens.length && (isBetween || !this.isAtEnd())) {
      isBetween = (isBetween || this.is("between")) && !this.is("and");
      if (!this.brackets()) this.at++;
    }
    return comparisonOf(this.tokens.slice(from, this.at));
  }
  /** What stands in a pair of brackets that begins here. */
  brackets() {
    if (!this.is("(")) return null;
    const from = this.at + 1;
    for (let depth = 0; this.at < this.tokens.length; this.at++) {
      depth += this.is("(") ? 1 : this.is(")") ? -1 : 0;
      if (depth === 0) break;
    }
    return this.tokens.slice(from, this.at++);
  }
  is = (word) => this.tokens[this.at]?.token.toLowerCase() === word;
  isAtEnd = () => this.at >= this.tokens.length || this.is("and") || this.is("or");
  takes(word) {
    const isThere = this.is(word);
    if (isThere) this.at++;
    return isThere;
  }
};
var isQuery = ([first2]) => /^(select|with)$/i.test(first2?.token ?? "");
var COLUMN = /^["`[]?[A-Za-z_]/;
var OF_COLUMN = /^(?:(?:coalesce|ifnull|nvl) , (?:false|0)|(?:date|lower|upper|trim|bool_and) ?)$/i;
var FIXED = { true: true, false: false, null: null };
function comparisonOf(tokens) {
  const text = tokens.map(({ token }) => token).join(" ");
  const [first2, ...rest] = tokens;
  if (!first2) return NOTHING_ASKED;
  if (!COLUMN.test(first2.token) || first2.token.toLowerCase() in FIXED) {
    const [operator2, column2, ...more] = rest;
    const isTurned2 = column2 && COLUMN.test(column2.token) && /^(=|<>|!=)$/.test(operator2.token) && more.length === 0;
    return isTurned2 ? comparisonOf([column2, operator2, first2]) : { unread: text };
  }
  if (rest[0]?.token === "(") {
    const end = rest.findIndex(({ token }) => token === ")");
    const [inside, ...after2] = [rest.slice(1, end), ...rest.slice(end + 1)];
    return OF_COLUMN.test(
      `${first2.token} ${inside.slice(1).map(({ token }) => token).join(" ")}`
    ) ? comparisonOf([inside[0], ...after2]) : { unread: text };
  }
  const column = first2.token.replaceAll(/["`[\]]/g, "").split(".");
  if (rest.length === 0) return is(column, { said: true });
  const words = rest.map(({ token }) => token.toLowerCase());
  if (/^is (not )?null$/.test(words.join(" "))) return words.length === 2 ? isNull(column) : not(isNull(column));
  if (words[0] === "between") return { column, isBounded: true };
  const operator = /^(is|not)$/.test(words[0]) && /^(not|in)$/.test(words[1] ?? "") ? words.slice(0, 2) : words.slice(0, 1);
  const after = rest.slice(operator.length);
  if (operator.at(-1) === "in") {
    if (after[0]?.token !== "(" || isQuery(after.slice(1)))
      return operator[0] === "not" ? { unread: "" } : { within: ofStatement(after.slice(1, -1)) };
    return compared(
      column,
      operator.join(" "),
      after.slice(1, -1).flatMap((one) => one.token === "," ? [] : valueOf3(one))
    );
  }
  const value = after.length === 1 ? valueOf3(after[0]) : { text: after.map(({ token }) => token).join(" ") };
  return after.length === 0 ? { unread: text } : compared(column, operator.join(" "), [value]);
}
function valueOf3({ token, place }) {
  if (place) return place;
  const fixed = FIXED[token.toLowerCase()];
  if (fixed !== void 0) return { said: fixed };
  if (/^\d/.test(token)) return { said: Number(token) };
  return token.startsWith("'") ? { said: token.slice(1, -1) } : { text: token };
}

// src/extract/code/guards/queries/filled-texts.ts
function conditionsInFilled(text, params) {
  const spans = ts42.isTemplateExpression(text) ? text.templateSpans : [];
  const written2 = ts42.isTemplateExpression(text) ? `${text.head.text}${spans.map(({ literal }) => ` $0 ${literal.text}`).join("")}` : ts42.isStringLiteralLike(text) ? text.text : "";
  const given2 = params.map(valueBehind);
  const list = given2.flatMap((one) => ts42.isArrayLiteralExpression(one) ? [...one.elements] : [one]);
  let filled = 0;
  const places = (place, at) => {
    if (place === "$0") return valueIn(spans[filled++].expression);
    const named3 = given2.flatMap((one) => ts42.isObjectLiteralExpression(one) ? [...one.properties] : []);
    const own = named3.find((one) => one.name?.getText() === place.slice(1));
    const found3 = /^[:@$][A-Za-z_]/.test(place) ? own && (ts42.isPropertyAssignment(own) ? own.initializer : ts42.isShorthandPropertyAssignment(own) ? own.name : null) : list[/^\$\d/.test(place) ? Number(place.slice(1)) - 1 : at];
    return found3 ? valueIn(found3) : { text: place };
  };
  return conditionsInText(written2, places);
}

// src/extract/code/guards/queries/conditions-asked.ts
var NO_CONDITION = /^(select|selectAll|selectFrom|select\w*|from|into|table|orderBy|order|addOrderBy|sort|groupBy|returning|pluck|distinct\w*|limit|take|skip|offset|populate|include|with\w*|insert\w*|values|set|update|patch|data|lean|exec|bind|prepare|collection|doc|model|getRepository|createQueryBuilder|for|func|desc|asc|then|catch|map|reduce)$/;
var TYPED_BOUND = /^(More|Less)Than(OrEqual)?$|^Between$/;
function conditionsAsked(query) {
  if (ts43.isTaggedTemplateExpression(query)) return conditionsInFilled(query.template, []);
  if (!ts43.isCallExpression(query)) return ts43.isExpression(query) ? ofExpression(query) : NOTHING_ASKED;
  let asked = [];
  const calls = callsOf(query).reverse();
  const isOfMapper = calls.some(({ expression }) => nameOf(expression) === "createQueryBuilder");
  for (const call of calls) {
    const name = nameOf(call.expression) ?? "";
    if (isOfMapper && name === "where") asked = [];
    if (NO_CONDITION.test(name) && !isText(call.arguments[0])) continue;
    if (/join$/i.test(name)) {
      asked.push(ofArguments(call.arguments.slice(1)));
      continue;
    }
    const isOther4 = /^or[A-Z]/.test(name);
    const condition = ofPathBefore(name, call) ?? ofStep(
      name.replace(/^(or|and)(?=[A-Z])/, "").replace(/^[A-Z]/, (one) => one.toLowerCase()),
      call
    );
    if (isOther4) asked = [{ any: [{ all: asked }, condition] }];
    else asked.push(condition);
  }
  return { all: asked };
}
var isText = (given2) => given2 !== void 0 && (ts43.isTemplateLiteral(given2) || ts43.isStringLiteral(given2)) && /\swhere\s/i.test(given2.getText());
function ofStep(name, call) {
  const given2 = conditionsOf(call);
  const [first2, second, third] = given2;
  if (!first2) return NOTHING_ASKED;
  if (/^where(Not)?Null$/.test(name))
    return name === "whereNull" ? isNull(columnOf(first2)) : not(isNull(columnOf(first2)));
  if (/^whereNot$/.test(name)) return not(ofArguments(given2));
  if (name === "not" && second && third) return not(compared(columnOf(first2), said(second), [valueIn(third)]));
  return isHelper(name) ? ofHelper(name, call) : ofArguments(given2);
}
var said = (given2) => String(literalOf(given2)?.value ?? given2.getText());
var isHelper = (name) => /^(and|or|all|any|not|isNull|isNotNull|exists|notExists)$/.test(name) || [DIFFERS, EQUALS, AMONG, NOT_AMONG, BOUND].some((one) => one.test(name));
function ofArguments(given2) {
  const [first2, second, third] = given2;
  if (!first2) return NOTHING_ASKED;
  const text = literalOf(first2)?.value;
  const isColumn = typeof text === "string" ? /^[\w.]+$/.test(text) : ts43.isPropertyAccessExpression(unwrap(first2));
  if (isColumn && second) {
    return third ? compared(columnOf(first2), said(second), valuesOf(third)) : is(columnOf(first2), valueIn(second));
  }
  if (typeof text === "string" || ts43.isTemplateExpression(unwrap(first2)))
    return isColumn ? NOTHING_ASKED : conditionsInFilled(valueBehind(first2), given2.slice(1));
  const isObject = ts43.isObjectLiteralExpression(unwrap(first2));
  return {
    all: given2.filter((one) => one === first2 || !isObject || /^\{\s*where\b/.test(one.getText())).map(ofExpression)
  };
}
var columnOf = (given2) => {
  const text = literalOf(given2)?.value;
  return typeof text === "string" ? text.split(".") : chainOf(given2);
};
function ofExpression(given2) {
  const inner = valueBehind(given2);
  if (ts43.isObjectLiteralExpression(inner)) return conditionsInObject(inner, ofValue);
  if (ts43.isArrayLiteralExpression(inner)) {
    const parts = inner.elements.map(ofExpression);
    return inner.elements.some((one) => /^\{\s*['"]?\$/.test(one.getText())) ? { all: parts } : { any: parts };
  }
  if (ts43.isTaggedTemplateExpression(inner)) return conditionsInFilled(inner.template, []);
  if (ts43.isStringLiteralLike(inner)) return /[=<>]/.test(inner.text) ? conditionsInFilled(inner, []) : NOTHING_ASKED;
  if (ts43.isArrowFunction(inner) || ts43.isFunctionExpression(inner)) {
    const answer = answerOf3(inner);
    return answer ? ofExpression(answer) : { unread: inner.getText() };
  }
  if (ts43.isPrefixUnaryExpression(inner)) return not(ofExpression(inner.operand));
  if (ts43.isPropertyAccessExpression(inner)) return is(chainOf(inner), { said: true });
  if (ts43.isBinaryExpression(inner)) {
    const { left, right, operatorToken } = inner;
    const operator = operatorToken.getText();
    if (operator === "&&" && ts43.isObjectLiteralExpression(unwrap(right)))
      return { any: [ofExpression(right), NOTHING_ASKED] };
    if (operator === "&&") return { all: [ofExpression(left), ofExpression(right)] };
    if (operator === "||") return { any: [ofExpression(left), ofExpression(right)] };
    const value = valueIn(right);
    return compared(chainOf(withoutText(left)), operator, [
      "said" in value && value.said === void 0 ? { said: null } : value
    ]);
  }
  if (ts43.isConditionalExpression(inner)) return { any: [ofExpression(inner.whenTrue), ofExpression(inner.whenFalse)] };
  if (ts43.isNewExpression(inner)) return { all: (inner.arguments ?? []).map(ofExpression) };
  if (!ts43.isCallExpression(inner)) return { unread: ts43.isIdentifier(inner) ? "" : inner.getText() };
  const name = nameOf(inner.expression) ?? "";
  if (isHelper(name)) return ofHelper(name, inner);
  if (ts43.isIdentifier(inner.expression) && inner.arguments.length === 3) return ofArguments([...inner.arguments]);
  return receiverOf(inner.expression) || inner.arguments.length > 0 ? conditionsAsked(inner) : NOTHING_ASKED;
}
function withoutText(side) {
  const inner = unwrap(side);
  if (!ts43.isCallExpression(inner) || !/^(String|toString|toHexString)$/.test(nameOf(inner.expression) ?? ""))
    return inner;
  return inner.arguments[0] ?? receiverOf(inner.expression) ?? inner;
}
function answerOf3({ body }) {
  if (!ts43.isBlock(body)) return body;
  const [only2, ...more] = body.statements;
  return only2 && more.length === 0 && ts43.isReturnStatement(only2) ? only2.expression ?? null : null;
}
function ofHelper(name, call) {
  const [first2, second] = call.arguments;
  if (!first2) return NOTHING_ASKED;
  if (/^(and|or|all|any)$/.test(name)) {
    if (ts43.isStringLiteralLike(first2)) return { unread: first2.text };
    const [list] = [unwrap(first2)];
    const parts = (ts43.isArrayLiteralExpression(list) ? [...list.elements] : [...call.arguments]).map(ofExpression);
    return /^(and|all)$/.test(name) ? { all: parts } : { any: parts };
  }
  if (name === "not") return not(ofExpression(first2));
  if (/^(exists|notExists)$/.test(name)) return name === "exists" ? { within: ofExpression(first2) } : { unread: "" };
  const column = columnOf(first2);
  if (/^is(Not)?Null$/.test(name)) return name === "isNull" ? isNull(column) : not(isNull(column));
  const owner = receiverOf(call.expression);
  if (!second) return name === "equals" && owner ? is(chainOf(owner), valueIn(first2)) : NOTHING_ASKED;
  if (BOUND.test(name)) return beyond(column, name, valueIn(second));
  const condition = is(column, ...valuesOf(second));
  return DIFFERS.test(name) || NOT_AMONG.test(name) ? not(condition) : condition;
}
function ofValue(given2, column) {
  if (!ts43.isCallExpression(given2) || column.length === 0) return ofExpression(given2);
  const [first2] = given2.arguments;
  const name = nameOf(given2.expression) ?? "";
  if (name === "IsNull") return isNull(column);
  if (TYPED_BOUND.test(name)) return { column, isBounded: true };
  if (!first2) return is(column, { given: given2 });
  if (name === "Not")
    return not(ts43.isCallExpression(unwrap(first2)) ? ofValue(unwrap(first2), column) : is(column, valueIn(first2)));
  return /^(Equal|In|Any)$/.test(name) ? is(column, ...valuesOf(first2)) : is(column, { given: given2 });
}

// src/extract/code/guards/queries/people-read.ts
import { ts as ts44 } from "./vendor/ts-morph.js";
function isSomebodyRead(query) {
  const around = enclosingFunction(query)?.body;
  let isRead5 = false;
  const take = () => {
    isRead5 = true;
  };
  const names3 = namesOf2(query, take);
  if (!around || names3.size === 0) return isRead5;
  throughout(around, (node) => {
    if (ts44.isVariableDeclaration(node)) {
      const list = ts44.isForOfStatement(node.parent.parent) ? node.parent.parent.expression : node.initializer;
      if (list && isOfRows(list, names3)) addNames(node.name, names3, take);
    } else if (ts44.isArrowFunction(node) && ts44.isCallExpression(node.parent)) {
      const [first2] = node.parameters;
      if (first2 && isOfRows(node.parent.expression, names3)) addNames(first2.name, names3, take);
    } else if (ts44.isPropertyAccessExpression(node) && isOfRows(node, names3) && isSomebodys(node.name.text)) take();
  });
  return isRead5;
}
var isSomebodys = (column) => isOfSomebody([column]) && !/^_?id$/.test(column);
function namesOf2(query, take) {
  const names3 = /* @__PURE__ */ new Set();
  let holder = query;
  while (ts44.isExpression(holder)) holder = holder.parent;
  if (ts44.isVariableDeclaration(holder)) addNames(holder.name, names3, take);
  const list = ts44.isForOfStatement(holder) ? holder.initializer : null;
  if (list && ts44.isVariableDeclarationList(list)) for (const { name } of list.declarations) addNames(name, names3, take);
  return names3;
}
var isOfRows = (one, names3) => names3.has(rootOf2(one));
function rootOf2(one) {
  let at = unwrap(one);
  while (ts44.isPropertyAccessExpression(at) || ts44.isElementAccessExpression(at) || ts44.isCallExpression(at))
    at = unwrap(at.expression);
  return ts44.isIdentifier(at) ? at.text : "";
}
function addNames(name, names3, take) {
  if (ts44.isIdentifier(name)) names3.add(name.text);
  else
    for (const one of name.elements) {
      if (ts44.isOmittedExpression(one)) continue;
      if (ts44.isObjectBindingPattern(name) && isOfSomebody([textOf(one.propertyName ?? one.name)])) take();
      addNames(one.name, names3, take);
    }
}

// src/extract/code/guards/queries/row-states.ts
var STATE = /^((is|has|was) .*|status|state|type|kind|accepted|active|confirmed|approved|mutual|deleted|blocked|muted|pending|since|.* (at|on|date|time))$/;
var isState = (column) => STATE.test(splitWords(column).join(" "));

// src/extract/code/guards/queries/one-person-asked.ts
var NOBODY = /* @__PURE__ */ new Set();
function peopleAskedBy(query) {
  const tables2 = callsOf(query).flatMap(
    ({ expression, arguments: [first2] }) => first2 && /^(from|\w*join)$/i.test(nameOf(expression) ?? "") ? chainOf(first2).slice(0, 1) : []
  );
  return peopleOf(conditionsAsked(query), new Set(tables2));
}
function asksOfOnePerson(query) {
  return peopleAskedBy(query)?.size === 1 && !isSomebodyRead(query);
}
function peopleOf(condition, tables2) {
  if ("unread" in condition || "within" in condition) return null;
  if ("not" in condition) return peopleOf(condition.not, tables2) && NOBODY;
  if ("all" in condition) {
    const all2 = condition.all.map((one) => peopleOf(one, tables2));
    return all2.every((one) => one !== null) ? new Set(all2.flatMap((one) => [...one])) : null;
  }
  if ("any" in condition) {
    const ways = condition.any.map((one) => peopleOf(one, tables2));
    const read2 = ways.filter((way) => way !== null);
    const [widest = NOBODY] = read2.toSorted((one, other) => one.size - other.size);
    return read2.length === ways.length || widest.size === 1 ? widest : null;
  }
  const { column } = condition;
  if (!("values" in condition) || isState(column.at(-1) ?? "")) return NOBODY;
  const values = condition.values.filter((value) => !isFixed(value, tables2));
  if (values.length === 0) return NOBODY;
  return isOfOne(column) && values.every(isOne2) ? /* @__PURE__ */ new Set([`${column.join(".")} ${values.map(textIn).join(" ")}`]) : null;
}
function isFixed(value, tables2) {
  if ("said" in value) return true;
  if ("text" in value) return /^[a-z_][\w.]*$/i.test(value.text);
  const chain = chainOf(value.given);
  return chain.length > 1 && tables2.has(chain[0]);
}
var isOfOne = (column) => {
  const last = splitWords(column.at(-1) ?? "").filter((word) => word !== "id");
  return isOfSomebody(column) && !(last.at(-1) ?? "").endsWith("s");
};
var isOne2 = (value) => "given" in value ? !ts45.isArrayLiteralExpression(unwrap(value.given)) : /^([$:@]\w+|\?)$/.test(textIn(value));
var textIn = (value) => "given" in value ? personBehind(value.given) ?? value.given.getText() : "text" in value ? value.text : String(value.said);

// src/extract/code/guards/queries/asked-of-one.ts
var OR = /^\$?or$|\bOp\.or\b/i;
var AND = /^\$?and$|\bOp\.and\b/i;
var TURNED2 = /^(\$?not|none|isNot|\$ne|\$nor|\$nin|notIn|every)$/i;
var HOLDS = /^(some|is|has|contains|\$elemMatch|elemMatch|connect|equals|\$eq|array-contains)$/;
function asksOfOneOnly(call) {
  const [first2, second] = call.arguments;
  if (!first2) return false;
  if (second && isNamed2(first2) && first2.getText() === second.getText()) return true;
  const list = receiverOf(call.expression);
  const inner = unwrap(first2);
  if (list && ts46.isPropertyAccessExpression(list) && ts46.isPropertyAccessExpression(inner) && isId(inner))
    return list.expression.getText() === inner.expression.getText();
  if (!ts46.isObjectLiteralExpression(inner) || isOfReceiver(call) || namesOneBeside(inner)) return false;
  const where = whereOf(inner);
  return where && (ts46.isCallExpression(where) || ts46.isArrowFunction(where)) ? asksOfOnePerson(call) : namesOnePerson(inner, isLookUp(call));
}
function namesOneBeside(query) {
  const include = valueAt(query, "include");
  const parts = include && ts46.isArrayLiteralExpression(include) ? include.elements : include ? [include] : [];
  return parts.some((part) => {
    const inner = unwrap(part);
    if (!ts46.isObjectLiteralExpression(inner) || valueAt(inner, "required")?.kind === ts46.SyntaxKind.FalseKeyword)
      return false;
    const where = valueAt(inner, "where");
    return where !== null && ts46.isObjectLiteralExpression(where) && where.properties.some((one) => {
      if (!ts46.isPropertyAssignment(one) && !ts46.isShorthandPropertyAssignment(one)) return false;
      const name = textOf(one.name);
      const given2 = ts46.isPropertyAssignment(one) ? one.initializer : one.name;
      return (/^_?id$/.test(name) || isWho(name)) && personBehind(given2) !== null;
    });
  });
}
function isOfReceiver({ expression }) {
  const chain = chainOf(expression);
  const isOne3 = (name) => !name.endsWith("s") && isOfSomebody([name]);
  if (chain.slice(0, -2).some(isOne3)) return true;
  return chain.length === 2 && isOne3(chain[0]) && /^\$?(get|has|list|load)/.test(chain[1]);
}
var isNamed2 = (one) => ts46.isIdentifier(one) || ts46.isPropertyAccessExpression(one);
var isId = ({ name }) => /^_?id$/.test(name.text);
var isLookUp = ({ expression }) => receiverOf(expression) !== null && /^(find|get|first|exist|count|where|andWhere|query|aggregate)/.test(nameOf(expression) ?? "");
var OWNER = /^\.(user|owner|me|self|sender|requester|account|profile|from|a)(_?id)? /i;
function namesOnePerson(query, isLookUp3) {
  const isWhere = query.properties.some((one) => one.name && textOf(one.name) === "where");
  const asked = isWhere ? whereOf(query) : query;
  if (!asked || !ts46.isObjectLiteralExpression(asked)) return false;
  const people = columnsAsked(asked, null);
  const [[column, is2] = ["", "unknown"], ...more] = people ?? [];
  return is2 === "somebody" && more.length === 0 && (isLookUp3 || OWNER.test(column));
}
var whereOf = (query) => valueAt(query, "where");
function valueAt(query, key) {
  const found3 = query.properties.find((one) => one.name && textOf(one.name) === key);
  return found3 && ts46.isPropertyAssignment(found3) ? unwrap(found3.initializer) : null;
}
function columnsAsked(query, of) {
  const all2 = /* @__PURE__ */ new Map();
  for (const property2 of query.properties) {
    if (ts46.isShorthandPropertyAssignment(property2)) {
      const name2 = property2.name.text;
      if (!isState(name2)) all2.set(keyOf2(name2, of, property2.name), saysWho(name2, of, property2.name));
      continue;
    }
    if (!ts46.isPropertyAssignment(property2)) return null;
    const name = ts46.isComputedPropertyName(property2.name) ? property2.name.expression.getText() : textOf(property2.name);
    const asked = columnAsked(name, unwrap(property2.initializer), of);
    if (!asked) return null;
    for (const [column, is2] of asked) all2.set(column, is2);
  }
  return all2;
}
var NOTHING = /* @__PURE__ */ new Map();
var keyOf2 = (name, of, value) => `${of ?? ""}.${name} ${value.getText()}`;
function columnAsked(name, value, of) {
  if (TURNED2.test(name)) return NOTHING;
  if (OR.test(name) || AND.test(name)) {
    const parts = ts46.isArrayLiteralExpression(value) ? value.elements.map(unwrap) : [value];
    const ways = parts.map((one) => ts46.isObjectLiteralExpression(one) ? columnsAsked(one, of) : null);
    if (AND.test(name)) return ways.some((way) => way === null) ? null : new Map(ways.flatMap((way) => [...way]));
    const seen = ways.filter((way) => way !== null);
    const ofOne = seen.filter((way) => way.size === 1);
    return ofOne.find((way) => way.values().next().value === "somebody") ?? ofOne[0] ?? (seen.length < ways.length ? null : seen[0] ?? null);
  }
  if (isState(name) || literalOf(value) && !HOLDS.test(name)) return NOTHING;
  const column = keyOf2(name, of, value);
  if (!ts46.isObjectLiteralExpression(value)) {
    const isList = ts46.isArrayLiteralExpression(value);
    if (isList && value.elements.length > 1) return null;
    return /* @__PURE__ */ new Map([[column, saysWho(name, of, isList ? value.elements[0] ?? value : value)]]);
  }
  const keys = value.properties.map((one) => one.name ? textOf(one.name) : "");
  if (keys.every((key) => /^\$?(gt|gte|lt|lte|not|ne|exists|startsWith)$/.test(key))) return NOTHING;
  if (keys.some((key) => /^(\$?in|\$all|hasEvery|hasSome)$/.test(key) || /Op\./.test(key))) {
    const [only2] = value.properties;
    const list = only2 && ts46.isPropertyAssignment(only2) ? unwrap(only2.initializer) : null;
    if (keys[0] === "$all" || keys[0] === "hasEvery") return null;
    return /* @__PURE__ */ new Map([[column, list && ts46.isArrayLiteralExpression(list) && isWho(name) ? "somebody" : "unknown"]]);
  }
  if (keys.every((key) => HOLDS.test(key)) || isWho(name)) return columnsAsked(value, isWho(name) ? name : of);
  return columnsAsked(value, of);
}
var isWho = (name) => !/^_?(id|ids|uuid|pk|key|ref|one)$/i.test(name) && isOfSomebody([name]);
function saysWho(name, of, given2) {
  if (ts46.isSpreadElement(given2)) return "unknown";
  const isOf = isWho(name) || of !== null && (/^_?(id|uid|uuid)$/.test(name) || HOLDS.test(name));
  if (!isOf) return "unknown";
  const isMany = /s$|ids$|people|pair/i.test(name) && !/^(has|is|equals)$/.test(name);
  return isMany && (personBehind(given2) === null || /s$/i.test(nameOf(given2) ?? "")) ? "unknown" : "somebody";
}

// src/extract/code/guards/queries/asked-pending.ts
import { ts as ts48 } from "./vendor/ts-morph.js";

// src/extract/code/guards/queries/accepted-columns.ts
import { ts as ts47 } from "./vendor/ts-morph.js";

// src/extract/code/guards/queries/known-states.ts
var KNOWN = /^(accept(s|ed)?|activ(e|ated)|confirm(ed)?|approved?|mutuals?|friends?|friendships?|connect(ed|ion)?|match(ed)?|link(ed)?|pair(ed)?|establish(ed)?|completed?|agreed|grant(ed)?|allow(ed)?|both|follow(s|ed|ing|ers?)?|verif(y|ied)|live|current|normal|ok|yes|members?|joined)$/;
var ASKS2 = /^(request(s|ed|ing)?|sent|invit(e|es|ed|ation)|wait(s|ing)?|suggest(s|ed|ion)?|pending|incoming|outgoing|received|not|no)$/;
var isKnown = (word) => {
  const [first2 = "", ...more] = splitWords(word).filter((one) => one !== "is");
  return KNOWN.test(first2) && !more.some((one) => ASKS2.test(one));
};
var asksOnly = (word) => splitWords(word).some((one) => ASKS2.test(one));

// src/extract/code/guards/queries/accepted-columns.ts
var AGREED = /^(accepted|confirmed|approved|mutual)( (at|on))?$/;
var THERE2 = /^active$/;
var DATE = / (at|on)$/;
var NAMED = /(?<![\w'"`])(?:is_?|has_?)?(?:accepted|confirmed|approved|mutual)(?:_?(?:at|on))?(?!\w)/i;
var SAID_YES = /\b(?:is_?|has_?)?(?:accepted|confirmed|approved|mutual)\.(?:eq|is)\.true\b/gi;
var STATE2 = /^(.* )?(status|state|type|kind|relation|relationship)$/;
var OF_PLACE = /\b(address|home|birth|country|region|billing|shipping|us) state$/;
function asksForUnaccepted(query) {
  return /^(no|partly)$/.test(saidBy(conditionsAsked(query), false));
}
var saysAgreed = (query) => saidBy(conditionsAsked(query), false) === "yes";
function saidBy(condition, isTurned2) {
  if ("not" in condition) return saidBy(condition.not, !isTurned2);
  if ("within" in condition) return isTurned2 ? "nothing" : saidBy(condition.within, false);
  if ("unread" in condition) return NAMED.test(condition.unread.replace(SAID_YES, " ")) ? "no" : "nothing";
  if ("all" in condition || "any" in condition) {
    const parts = "all" in condition ? condition.all : condition.any;
    const said2 = parts.map((one) => saidBy(one, isTurned2));
    return "all" in condition === isTurned2 ? ofEither(said2) : ofAll(said2);
  }
  return saidByColumn(condition, isTurned2);
}
function ofAll(said2) {
  return ["no", "yes", "partly"].find((one) => said2.includes(one)) ?? "nothing";
}
function ofEither(said2) {
  if (said2.includes("no")) return "no";
  if (said2.every((one) => one === "yes")) return said2.length > 0 ? "yes" : "nothing";
  return said2.some((one) => one !== "nothing") ? "partly" : "nothing";
}
function saidByColumn(condition, isTurned2) {
  const words = wordsOf2(condition.column.at(-1) ?? "");
  const isOfRow = AGREED.test(words);
  if (!isOfRow && !THERE2.test(words))
    return STATE2.test(words) && !OF_PLACE.test(words) ? saidByState(condition, isTurned2) : "nothing";
  const answers = "values" in condition ? condition.values.map(answerOf4) : [DATE.test(words) ? "yes" : "unknown"];
  const isSo = answers.length > 0 && answers.every((one) => one === (isTurned2 ? "no" : "yes"));
  return isSo ? isOfRow ? "yes" : "nothing" : "no";
}
function wordsOf2(column) {
  const words = splitWords(column).filter((word) => !/^(is|has|was|been)$/.test(word));
  const at = words.findIndex((word) => /^(accepted|confirmed|approved|mutual)$/.test(word));
  return words.slice(at > 0 && words.slice(0, at).every((word) => isOfSomebody([word])) ? at : 0).join(" ");
}
function answerOf4(value) {
  if ("given" in value) return ts47.isNewExpression(value.given) ? "yes" : "unknown";
  if (!("said" in value) || value.said === void 0) return "unknown";
  if (value.said === true || /^(1|true|yes|t|y)$/i.test(String(value.said))) return "yes";
  return !value.said || /^(0|false|no|f|n)$/i.test(String(value.said)) ? "no" : "unknown";
}
function saidByState(condition, isTurned2) {
  const states = "values" in condition ? condition.values.map(stateOf) : [];
  if (states.length === 0 || states.some((state) => state === null)) return "nothing";
  const isAgreed2 = states.every((state) => isKnown(state));
  return isTurned2 ? states.some((state) => isKnown(state)) ? "no" : "yes" : isAgreed2 ? "yes" : "nothing";
}
function stateOf(value) {
  if ("said" in value) return typeof value.said === "string" ? value.said : null;
  const name = "given" in value ? chainOf(value.given) : value.text.split(".");
  return name.length > 1 && /^[A-Z]/.test(name.at(-2)) ? name.at(-1) : null;
}

// src/extract/code/guards/queries/asked-pending.ts
var PENDING = /pending|awaiting|declined|rejected|['"`.]requested\b/i;
var ENDED = /(?:['"`]|\b[A-Z]\w*\.)(?:unmatched|unliked|disliked|passed|skipped|blocked|removed|ended|unfriended|unfollowed|cancell?ed|ignored|expired|revoked|deleted|former|none)\b/i;
var NOT_ACCEPTED = /(?:<>|!=|\bnot\b['"]?\s*:|\$ne['"]?\s*:|\bne\s*\([^,()]*,)\s*(?:['"`]|[A-Z]\w*\.)(?:accepted|active|confirmed|approved|mutual|friends?)\b/i;
var AGAINST = /\b(?:is_?)?(?:blocked|muted|ignored|hidden|removed|deleted|ended|unfriended)['"`]?\s*(?:[:,=]|\bis\b)\s*(?:true|1)\b/i;
var ASKED = /\b(?:is_?)?(?:request(?:ed)?|invited|incoming|outgoing|sent|waiting)['"`]?\s*(?:[:,=]|\bis\b)\s*(?:true|1)\b/i;
var WORDS = "pending|awaiting|declined|rejected|requested|unmatched|unliked|disliked|passed|skipped|blocked|removed|ended|unfriended|unfollowed|cancell?ed|ignored|expired|revoked|deleted|former|none";
var LEFT_OUT = [
  String.raw`(?:<>|!=|\bnot\b['"]?\s*:?|\$ne['"]?\s*:|\bne\s*\([^,()]*,)\s*['"\`]?(?:\w+\.)*\w*(?:${WORDS})\w*`,
  String.raw`(?:\bnot_?in\b['"]?\s*:?|\$nin['"]?\s*:|\bnotIn(?:Array)?\s*\([^,()]*,)\s*[[(][^\])]*[\])]`,
  String.raw`\bNOT['"]?\s*:\s*\{[^{}]*\}`
].join("|");
var WITHOUT = new RegExp(
  String.raw`${LEFT_OUT}|\w*(?:pending|declined|rejected|blocked)\w*['"\`]?\s*(?:[:=,]|\bis\b)\s*(?:false|null|0)\b`,
  "gi"
);
var STATE_WITHOUT = new RegExp(
  String.raw`\bNOT['"]?\s*:\s*\{[^{}]*(?:status|state)[^{}]*\}|(?:status|state)['"\`]?[^;{}]{0,30}\{?\s{0,9}['"]?\[?(?:Op\.)?(?:${LEFT_OUT}|(?:not|notIn|\$ne|\$nin)['"]?\s*:\s*\w+)|\bne\s*\([^,()]*(?:status|state)\s*,[^()]*\)|\bnotIn(?:Array)?\s*\([^,()]*(?:status|state)\s*,[^()]*\)`,
  "gi"
);
var OF_PLACE2 = /\b(?:address|home|birth|country|region|billing|shipping|us)_?state['"`]?\s*[:,=]/gi;
var UNANSWERED = /pending|requested|awaiting|invited|\bsent\b/i;
var STATE3 = /\b\w*(?:status|state|relation|relationship)['"`]?\s*(?:[:,]|={1,3})\s*(?:\{\s*['"]?\[?(?:equals|\$eq|(?:Op\.)?eq)\]?['"]?\s*:\s*)?(?:['"`](\w+)|(?:\w+\.)*[A-Z]\w*\.(\w+)|(\d+)\b)/gi;
var STATES = /\b\w*(?:status|state)['"`]?\s*(?:[:,]\s*(?:\{\s*['"]?\[?(?:Op\.)?\$?in\]?['"]?\s*:\s*|In\(\s*)?\[([^\]]*)\]|\bin\s*\(([^)]*)\))/gi;
var KIND = /\b(?:type|kind)['"`]?\s*(?:[:,]|={1,3})\s*(?:\{\s*['"]?\[?(?:equals|\$eq|(?:Op\.)?eq)\]?['"]?\s*:\s*)?(?:['"`](\w+)|(?:\w+\.)*[A-Z]\w*\.(\w+))/gi;
function listsIn(query) {
  const lists = [];
  const look = (node) => {
    const value = ts48.isIdentifier(node) && /^[A-Z][A-Z_]+$|State|Status/.test(node.text) ? valueOf(node) : null;
    if (value && (ts48.isArrayLiteralExpression(value) || ts48.isAsExpression(value))) lists.push(value.getText());
    ts48.forEachChild(node, look);
  };
  look(query);
  return lists.join(" ");
}
function asksForPending(query) {
  const text = query.getText();
  if (NOT_ACCEPTED.test(text) || asksForUnaccepted(query) || ASKED.test(text) || AGAINST.test(text)) return true;
  const rest = text.replace(WITHOUT, " ").replace(OF_PLACE2, " ");
  if (PENDING.test(rest) || ENDED.test(rest)) return true;
  const states = statesIn(rest);
  if (!states.every(isKnown)) return true;
  if ([...rest.matchAll(KIND)].some(([, word, member]) => asksOnly(word ?? member))) return true;
  const without = states.length === 0 ? [...text.matchAll(STATE_WITHOUT)].map(([all2]) => all2) : [];
  if (without.length > 0 && !without.some((one) => UNANSWERED.test(one))) return true;
  const lists = rest === text ? listsIn(query) : "";
  return PENDING.test(lists) || ENDED.test(lists);
}
var statesIn = (text) => [
  ...[...text.matchAll(STATE3)].map(([, word, member, number]) => word ?? member ?? number),
  ...[...text.matchAll(STATES)].flatMap(([, list, more]) => listed(list ?? more ?? ""))
];
var listed = (list) => list.split(",").flatMap(
  (one) => /^\s*(?:['"`](\w+)['"`]|(?:\w+\.)*[A-Z]\w*\.(\w+)|(\d+))\s*$/.exec(one)?.slice(1).find(Boolean) ?? []
);

// src/extract/code/guards/queries/keyed-rows.ts
import { ts as ts49 } from "./vendor/ts-morph.js";
var STEPS2 = /^(collection|collectionGroup|doc|ref|child)$/;
var TAKES2 = /^(get|getDoc|getDocs|once)$/;
var HOLDS2 = /^(sismember|hexists|zscore|zrank)$/i;
var PLAIN = /^(users?|u|accounts?|profiles?|members?|people|ids?)$/;
function namesOfKey(query) {
  const call = unwrap(query);
  if (!ts49.isCallExpression(call)) return null;
  const [first2, member] = call.arguments;
  const isHeld2 = HOLDS2.test(nameOf(call.expression) ?? "") && first2 !== void 0 && !ts49.isStringLiteralLike(first2);
  if (!isHeld2 && !isSnapshot(call)) return null;
  const key = { text: "", people: /* @__PURE__ */ new Set(), isKnown: true };
  if (isHeld2) {
    readKey(first2, key);
    const one = member ? personBehind(member) : null;
    if (one !== null) key.people.add(one);
  } else readSteps(call, key);
  const names3 = wordsIn(key.text);
  return key.isKnown && key.people.size > 1 && names3.length === 1 ? names3 : null;
}
function isSnapshot(query) {
  return stepsTo(query).length > 0;
}
function tellsByMember(query) {
  const call = unwrap(query);
  if (!ts49.isCallExpression(call) || nameOf(call.expression) !== "get" || !receiverOf(call.expression)) return false;
  const steps = stepsTo(call);
  return steps[0] === "doc" && !steps.some((name) => /^(ref|child)$/.test(name));
}
function stepsTo(query) {
  const call = unwrap(query);
  if (!ts49.isCallExpression(call) || !TAKES2.test(nameOf(call.expression) ?? "")) return [];
  const steps = [];
  let at = ts49.isIdentifier(call.expression) ? call.arguments[0] ?? null : call;
  for (; at; at = before(at)) {
    const inner = unwrap(at);
    if (!ts49.isCallExpression(inner)) continue;
    const name = nameOf(inner.expression) ?? "";
    if (STEPS2.test(name)) steps.push(name);
    else if (name === "query" && inner.arguments[0] && isStep(inner.arguments[0])) steps.push("collection");
  }
  return steps;
}
var isStep = (given2) => {
  const inner = unwrap(given2);
  return ts49.isCallExpression(inner) && STEPS2.test(nameOf(inner.expression) ?? "");
};
function readSteps(from, key) {
  for (let at = from; at; at = before(at)) {
    const inner = unwrap(at);
    if (!ts49.isCallExpression(inner)) continue;
    const name = nameOf(inner.expression) ?? "";
    const [first2] = inner.arguments;
    const isOfStore = ts49.isIdentifier(inner.expression) && STEPS2.test(name);
    if (STEPS2.test(name)) readParts(isOfStore ? inner.arguments.slice(1) : inner.arguments, key);
    if (name === "where" || name === "and") readCondition(inner, key);
    if (!ts49.isIdentifier(inner.expression) || !first2) continue;
    if (isOfStore || TAKES2.test(name)) readSteps(first2, key);
    if (name === "query") for (const one of inner.arguments) readSteps(one, key);
  }
}
function readParts(parts, key) {
  for (const one of parts) {
    readKey(one, key);
    key.text += "/";
  }
}
function readCondition(call, key) {
  if (nameOf(call.expression) === "and") for (const one of call.arguments) readSteps(one, key);
  const [column, operator, value] = call.arguments;
  if (!column || !operator || !value) return;
  const name = literalOf(column)?.value;
  const isEqual = /^(==|array-contains)$/.test(String(literalOf(operator)?.value));
  const person = typeof name === "string" && isOfSomebody(name.split(".")) && isEqual ? personBehind(value) : null;
  if (person !== null) key.people.add(person);
  else if (typeof name !== "string" || !isEqual || !saysKnown(name, value)) key.isKnown = false;
}
function readKey(given2, key) {
  const inner = unwrap(given2);
  const said2 = literalOf(inner)?.value;
  const value = ts49.isIdentifier(inner) ? valueOf(inner) : null;
  const isMade = value !== null && isMadeKey(unwrap(value));
  const person = said2 === void 0 && !isMade ? personBehind(inner) : null;
  if (said2 !== void 0) key.text += String(said2);
  else if (isMade) readKey(value, key);
  else if (person !== null) addPerson(person, key);
  else if (ts49.isTemplateExpression(inner)) {
    key.text += inner.head.text;
    for (const { expression, literal } of inner.templateSpans) {
      readKey(expression, key);
      key.text += literal.text;
    }
  } else if (ts49.isBinaryExpression(inner) && inner.operatorToken.kind === ts49.SyntaxKind.PlusToken) {
    readKey(inner.left, key);
    readKey(inner.right, key);
  } else if (ts49.isCallExpression(inner)) readMadeKey(inner, key);
  else if (!isOfSurroundings(inner)) key.isKnown = false;
}
var isMadeKey = (value) => ts49.isTemplateExpression(value) || ts49.isBinaryExpression(value) || ts49.isCallExpression(value) && ts49.isArrayLiteralExpression(rootOf3(value));
function addPerson(person, key) {
  key.people.add(person);
  key.text += "_";
}
function readMadeKey(call, key) {
  const root = rootOf3(call);
  const people = (ts49.isArrayLiteralExpression(root) ? root.elements : call.arguments).map((one) => personBehind(one));
  if (!ts49.isArrayLiteralExpression(root)) {
    const declared = calleeOf(call.expression);
    const said2 = { text: "", people: /* @__PURE__ */ new Set(), isKnown: true };
    for (const { value } of declared ? returnsOf(declared) : []) if (value) readKey(value, said2);
    if (!said2.isKnown) key.isKnown = false;
    const made3 = chainOf(call.expression).flatMap(
      (name) => splitWords(name).filter((word) => !OF_KEYS.test(word)).join("_") || []
    );
    key.text += said2.text === "" ? `/${made3.join("/")}/` : `/${said2.text}/`;
  }
  for (const one of people)
    if (one === null) key.isKnown = false;
    else addPerson(one, key);
}
var OF_KEYS = /^(keys?|paths?|refs?|redis|cache|this|of|for|get|make|build)$/;
var isOfSurroundings = (value) => {
  const chain = chainOf(value);
  return /^(env|process|config)$/.test(chain[0] ?? "") || /^[A-Z][A-Z\d_]+$/.test(chain.at(-1) ?? "");
};
function rootOf3(owner) {
  let at = unwrap(owner);
  while (ts49.isCallExpression(at) && receiverOf(at.expression)) at = unwrap(receiverOf(at.expression));
  return at;
}
var wordsIn = (text) => text.split(/[/:.]/).map(splitWords).filter((words) => words.length > 0 && !(words.length === 1 && PLAIN.test(words[0])));

// src/extract/code/rows/tables.ts
import { ts as ts50 } from "./vendor/ts-morph.js";
var BESIDE = /^(adapter|repository|repo|repositories|model|models|collection|collections|table|tables|service|schema|entity|entities|dao|store|db|database|ref|refs|col|coll|query|env|process|id|delegate|mapper|manager|mongo|mongodb|firestore|tbl)$/;
var bare = (name) => splitWords(name).filter((word) => !BESIDE.test(word));
function tableIn(given2) {
  const inner = given2 && unwrap(given2);
  if (!inner) return null;
  if (ts50.isStringLiteralLike(inner)) return /^[\w.:/-]{2,60}$/.test(inner.text) ? bare(lastPart(inner.text)) : null;
  if (ts50.isTemplateExpression(inner)) return bare(lastPart(fixedText(inner)));
  const named3 = ts50.isIdentifier(inner) ? inner.text : ts50.isPropertyAccessExpression(inner) ? inner.name.text : null;
  if (named3 === null) return null;
  const said2 = constantIn(inner);
  const value = said2 === null ? [] : bare(lastPart(said2));
  if (value.length === 0) return bare(named3);
  names.set(value, bare(named3));
  return value;
}
var namedInCode = (table) => names.get(table) ?? null;
var names = /* @__PURE__ */ new WeakMap();
function constantIn(inner) {
  const isConstant = ts50.isPropertyAccessExpression(inner) ? /^[A-Z]\w*$/.test(nameOf(inner.expression) ?? "") : ts50.isIdentifier(inner) && /^[A-Z][A-Z\d]*(_[A-Z\d]+)*$/.test(inner.text);
  const value = isConstant ? inner : ts50.isIdentifier(inner) ? valueOf(inner) : null;
  const said2 = value && (isConstant || ts50.isStringLiteralLike(unwrap(value))) ? literalOf(value)?.value : null;
  return typeof said2 === "string" && /^[\w.:/-]{2,60}$/.test(said2) ? said2 : null;
}
var isNameOfTable = (given2) => ts50.isStringLiteralLike(given2) || ts50.isPropertyAccessExpression(given2) && constantIn(given2) !== null;
var lastPart = (text) => text.split(/[.:/]/).filter((part) => /[a-z]/i.test(part) && !part.includes("\0")).at(-1) ?? "";
var fixedText = (node) => [node.head.text, ...node.templateSpans.map((span) => `\0${span.literal.text}`)].join("");
var HOLDS_TABLE = /^(getRepository|getModel|model|repo|collection)$/;
function tableHeld(receiver) {
  const value = ts50.isIdentifier(receiver) ? valueOf(receiver) : fieldOf(receiver);
  const made3 = value && unwrap(value);
  if (!made3 || !ts50.isCallExpression(made3) || !HOLDS_TABLE.test(nameOf(made3.expression) ?? "")) return null;
  const [first2] = made3.arguments;
  const isNamed5 = first2 && (isNameOfTable(first2) || ts50.isIdentifier(first2) && /^[A-Z]/.test(first2.text));
  const table = isNamed5 ? tableIn(first2) : null;
  return table && table.length > 0 ? table : null;
}
function fieldOf(access) {
  if (!ts50.isPropertyAccessExpression(access) || access.expression.kind !== ts50.SyntaxKind.ThisKeyword) return null;
  let owner = access;
  while (!ts50.isClassLike(owner)) if (!(owner = owner.parent)) return null;
  const { text } = access.name;
  for (const member of owner.members) {
    if (ts50.isPropertyDeclaration(member) && textOf(member.name) === text && member.initializer)
      return member.initializer;
    if (!ts50.isConstructorDeclaration(member)) continue;
    for (const statement of member.body?.statements ?? []) {
      const set = ts50.isExpressionStatement(statement) ? statement.expression : null;
      if (!set || !ts50.isBinaryExpression(set) || set.operatorToken.kind !== ts50.SyntaxKind.EqualsToken) continue;
      const { left } = set;
      const isOwn = ts50.isPropertyAccessExpression(left) && left.expression.kind === ts50.SyntaxKind.ThisKeyword;
      if (isOwn && left.name.text === text) return set.right;
    }
  }
  return null;
}
function tableBefore(call) {
  const { expression } = call;
  if (!ts50.isPropertyAccessExpression(expression)) return null;
  const receiver = unwrap(expression.expression);
  if (ts50.isCallExpression(receiver) && receiver.arguments.length > 0) {
    const [first2] = receiver.arguments;
    if (isNameOfTable(first2) || HOLDS_TABLE.test(nameOf(receiver.expression) ?? "")) return tableIn(first2);
  }
  const own = bare(
    chainOf(receiver).filter((name) => name !== "query").at(-1) ?? ""
  );
  const held = tableHeld(receiver);
  if (held) {
    if (own.length > 0) names.set(held, own);
    return held;
  }
  const isGeneral = own.length === 0 && nameOf(receiver) !== null;
  return isGeneral ? bare(enclosingNames(call)[0] ?? "") : own;
}

// src/extract/code/guards/queries/own-making.ts
import { ts as ts65 } from "./vendor/ts-morph.js";

// src/extract/code/rows/clients.ts
import { ts as ts52 } from "./vendor/ts-morph.js";

// src/extract/code/rows/columns.ts
import { ts as ts51 } from "./vendor/ts-morph.js";
var HOLDERS2 = /^(data|input|values|variables|create|fields|attributes|Item|\$set|\$setOnInsert|\$push|\$addToSet|connect)$/;
function columnsOf2(given2, hops = 3) {
  const inner = given2 && unwrap(given2);
  if (!inner || hops < 0) return { columns: [], isOpen: true };
  if (ts51.isObjectLiteralExpression(inner)) return ofObject(inner, hops);
  if (ts51.isArrayLiteralExpression(inner)) return columnsOf2(inner.elements[0], hops);
  if (ts51.isNewExpression(inner)) return columnsOf2(inner.arguments?.[0], hops - 1);
  if (ts51.isIdentifier(inner)) {
    const value = valueOf(inner);
    return value ? columnsOf2(value, hops - 1) : { columns: [], isOpen: true };
  }
  if (ts51.isCallExpression(inner)) return ofCall(inner, hops);
  return { columns: [], isOpen: true };
}
function ofCall(call, hops) {
  const name = nameOf(call.expression) ?? "";
  const [first2] = call.arguments;
  const inner = first2 && unwrap(first2);
  if (/^(map|flatMap)$/.test(name) && inner && isFunction(inner)) return columnsOf2(returned(inner), hops - 1);
  if (/^(stringify|arrayUnion|create|build|assign|parse|raw|marshall|sql)$/.test(name))
    return columnsOf2(first2, hops - 1);
  return { columns: [], isOpen: true };
}
function returned(node) {
  const body = isFunction(node) ? node.body : void 0;
  if (!body || !ts51.isBlock(body)) return body;
  return body.statements.filter(ts51.isReturnStatement).at(-1)?.expression;
}
function ofObject(object, hops) {
  const columns = [];
  let isOpen3 = false;
  for (const property2 of object.properties) {
    if (ts51.isSpreadAssignment(property2)) {
      isOpen3 = true;
      columns.push(...ofCondition(property2.expression, hops));
    }
    if (ts51.isShorthandPropertyAssignment(property2)) {
      if (HOLDERS2.test(property2.name.text)) isOpen3 = true;
      columns.push({ name: property2.name.text, value: property2.name });
    } else if (ts51.isPropertyAssignment(property2) && !ts51.isComputedPropertyName(property2.name)) {
      const name = textOf(property2.name);
      columns.push({ name, value: property2.initializer });
      if (!HOLDERS2.test(name)) continue;
      const held = columnsOf2(property2.initializer, hops - 1);
      columns.push(...held.columns);
      isOpen3 ||= held.isOpen;
    }
  }
  return { columns, isOpen: isOpen3 };
}
function ofCondition(spread, hops) {
  const inner = unwrap(spread);
  const given2 = ts51.isConditionalExpression(inner) ? [inner.whenTrue, inner.whenFalse] : ts51.isBinaryExpression(inner) && inner.operatorToken.kind === ts51.SyntaxKind.AmpersandAmpersandToken ? [inner.right] : [];
  return given2.map(unwrap).filter(ts51.isObjectLiteralExpression).flatMap((one) => ofObject(one, hops).columns);
}

// src/extract/code/rows/clients.ts
var MAKES2 = /^(create|createMany|createManyAndReturn|insert|insertOne|insertMany|insertGraph|add|save|upsert|bulkCreate|bulkInsert|createAndSave|put|findOrCreate)$/;
var VALUES = /^(values|set)$/;
var INTO = /^(insert|insertInto|into)$/;
var TAKES_TABLE = /^(create|insert|insertMany|save|upsert|persist|replace|nativeInsert)$/;
function rowOfCall(call) {
  const name = (nameOf(call.expression) ?? "").replace(/(?<=insert|create|upsert)Async$/, "");
  const head = nameNode(call.expression);
  if (!head || call.arguments.length === 0) return null;
  const row = (at, table, given2) => table && table.length > 0 ? { at, symbol: symbolOf(call), table, inside: [], ...given2 && { given: given2 }, ...columnsOf2(given2) } : null;
  if (VALUES.test(name)) {
    const into2 = intoOf(call);
    return into2 && row(into2.at, tableIn(into2.table), call.arguments[0]);
  }
  if (name === "send") return commandOf2(call.arguments[0], head);
  if (name === "createDocument") return row(head, tableIn(tableArgument(call)), dataArgument(call));
  if (!MAKES2.test(name) && !TAKES_TABLE.test(name)) return null;
  const [first2, second] = call.arguments;
  if (TAKES_TABLE.test(name) && second && isTable(first2)) return row(head, tableIn(first2), second);
  if (!MAKES2.test(name)) return null;
  const into = intoAfter(call);
  if (into) return row(head, tableIn(into), first2);
  const item = itemOf(first2);
  if (item) return row(head, tableIn(item.table), item.columns);
  const made3 = unwrap(first2);
  if (ts52.isNewExpression(made3)) return row(head, tableIn(made3.expression), made3);
  if (ts52.isIdentifier(made3) && isMadeBefore(made3)) return null;
  return row(head, tableBefore(call), first2);
}
function isTable(given2) {
  const inner = unwrap(given2);
  return ts52.isIdentifier(inner) && /^[A-Z]/.test(inner.text) || ts52.isStringLiteralLike(inner);
}
function isMadeBefore(name) {
  const value = valueOf(name);
  const made3 = value && unwrap(value);
  return !!made3 && ts52.isCallExpression(made3) && nameOf(made3.expression) === "create";
}
function intoOf(call) {
  let at = ts52.isPropertyAccessExpression(call.expression) ? unwrap(call.expression.expression) : null;
  while (at && ts52.isCallExpression(at)) {
    const [table] = at.arguments;
    if (INTO.test(nameOf(at.expression) ?? "") && table) return { at: nameNode(at.expression), table };
    at = ts52.isPropertyAccessExpression(at.expression) ? unwrap(at.expression.expression) : null;
  }
  return null;
}
function intoAfter({ parent }) {
  if (!ts52.isPropertyAccessExpression(parent) || parent.name.text !== "into") return null;
  return ts52.isCallExpression(parent.parent) ? parent.parent.arguments[0] ?? null : null;
}
var tableArgument = ({ arguments: [first2, second] }) => second ?? valueAt2(first2, /^(collectionId|tableId)$/);
var dataArgument = ({ arguments: given2 }) => given2[3] ?? valueAt2(given2[0], /^data$/) ?? given2[2];
function commandOf2(given2, at) {
  const made3 = given2 && unwrap(given2);
  if (!made3 || !ts52.isNewExpression(made3) || !/^(Put|PutItem)Command$/.test(nameOf(made3.expression) ?? "")) return null;
  const item = made3.arguments?.[0] && itemOf(made3.arguments[0]);
  const table = item && tableIn(item.table);
  return table ? { at, symbol: "send", table, inside: [], ...columnsOf2(item.columns) } : null;
}
function itemOf(given2) {
  const [table, columns] = [valueAt2(given2, /^TableName$/), valueAt2(given2, /^Item$/)];
  return table && columns ? { table, columns } : null;
}
function valueAt2(given2, key) {
  const inner = given2 && unwrap(given2);
  if (!inner || !ts52.isObjectLiteralExpression(inner)) return void 0;
  for (const one of inner.properties) {
    if (ts52.isShorthandPropertyAssignment(one) && key.test(one.name.text)) return one.name;
    if (ts52.isPropertyAssignment(one) && !ts52.isComputedPropertyName(one.name) && key.test(one.name.getText()))
      return one.initializer;
  }
  return void 0;
}
var symbolOf = (call) => chainOf(call.expression).filter((name) => name !== "this").slice(-2).join(".");

// src/extract/code/rows/queries.ts
import { ts as ts53 } from "./vendor/ts-morph.js";
var INSERT = /\binsert\s+(?:ignore\s+)?into\s+([\w."'`[\]]{1,80})\s*(?:\(([^()]{0,1500})\)|(set)\s+([^;]{0,1500}))?/i;
var NODE = /\b(?:create|merge)\b[^;]{0,600}?\(\s*\w*\s*:\s*`?(\w+)`?\s*\{([^{}]{0,800})\}/i;
var MUTATION = /\binsert_(\w+?)(?:_one)?\s*\(\s*objects?\s*:\s*\[?\s*\{([^{}]{0,800})\}/;
var QUERY_IN_TEXT = /\binsert\s+(?:ignore\s+)?into\b|\b(?:CREATE|MERGE)\s*\(|\binsert_\w+\s*\(/i;
function rowOfText(node) {
  const text = textIn2(node);
  if (text === null || text.length < 16 || !QUERY_IN_TEXT.test(text)) return null;
  const insert = INSERT.exec(text);
  if (insert) {
    const listed2 = insert[3] ? named2(insert[4], /([\w`"]+)\s*=/g) : named2(insert[2] ?? "", /[\w`"]+/g);
    const isWhole4 = insert[3] !== void 0 && listed2.length === 0;
    const given2 = isWhole4 ? givenBeside(node) : { columns: [], isOpen: insert[2] === void 0 };
    return rowIn(node, insert[1], [...listed2, ...given2.columns], given2.isOpen && listed2.length === 0);
  }
  const made3 = NODE.exec(text) ?? MUTATION.exec(text);
  if (!made3) return null;
  const isGraph = NODE.test(text);
  const columns = isGraph ? named2(text, /(?<=\()\w+(?=\s*:)/g) : [];
  return rowIn(node, made3[1], [...named2(made3[2], /\w+(?=\s*:)/g), ...columns], false);
}
function rowIn(node, table, columns, isOpen3) {
  const last = table.replace(/["'`[\]]/g, "").split(".").at(-1);
  const words = bare(last);
  if (words.length === 0) return null;
  const at = headOf(node);
  return { at, symbol: at === node ? last : at.getText().slice(0, 40), table: words, inside: [], columns, isOpen: isOpen3 };
}
var named2 = (text, name) => [...text.matchAll(name)].map((one) => ({ name: (one[1] ?? one[0]).replace(/[`"]/g, ""), value: null }));
function headOf(node) {
  if (ts53.isTaggedTemplateExpression(node.parent) && node.parent.template === node) return node.parent.tag;
  const call = node.parent;
  return ts53.isCallExpression(call) && nameNode(call.expression) || node;
}
function givenBeside(node) {
  const call = node.parent;
  const next = ts53.isCallExpression(call) && nameOf(call.expression) !== null ? call.arguments[1] : void 0;
  return columnsOf2(next);
}
function textIn2(node) {
  if (ts53.isStringLiteralLike(node)) return node.text;
  return ts53.isTemplateExpression(node) ? fixedText(node).replaceAll("\0", "?") : null;
}

// src/extract/code/rows/upserts.ts
import { ts as ts55 } from "./vendor/ts-morph.js";

// src/extract/code/rows/changes.ts
import { ts as ts54 } from "./vendor/ts-morph.js";
var UPDATES = /^(updateMany|update(One)?(By\w{2,20})?|findByIdAndUpdate|findOneAndUpdate|findOneAndReplace|upsert|patch|merge|save|updateDocument)$/;
var UPDATE = /\bupdate\s+([\w."'`[\]]{1,80})\s+set\s+([^;]{1,1500}?)(?:\bwhere\b|$)/i;
var known9 = /* @__PURE__ */ new WeakMap();
var KINDS = [
  ts54.SyntaxKind.CallExpression,
  ts54.SyntaxKind.StringLiteral,
  ts54.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts54.SyntaxKind.TemplateExpression
];
function changesIn(file) {
  let changes = known9.get(file);
  if (!changes) known9.set(file, changes = file.ofKinds(KINDS).flatMap((node) => changeAt(node) ?? []));
  return changes;
}
function changeAt(node) {
  if (ts54.isCallExpression(node)) return called(node);
  const text = ts54.isStringLiteralLike(node) ? node.text : ts54.isTemplateExpression(node) ? fixedText(node) : null;
  const said2 = text !== null && text.length > 16 ? UPDATE.exec(text) : null;
  if (!said2) return null;
  const call = node.parent;
  const at = ts54.isCallExpression(call) && nameNode(call.expression) || node;
  const columns = [...said2[2].matchAll(/([\w`"]+)\s*=/g)].map((one) => ({
    name: one[1].replace(/[`"]/g, ""),
    value: null
  }));
  return {
    at,
    symbol: at.getText().slice(0, 40),
    table: bare(said2[1].split(".").at(-1)),
    inside: [],
    columns,
    isOpen: false
  };
}
function called(call) {
  const name = nameOf(call.expression) ?? "";
  const at = nameNode(call.expression);
  if (!at) return null;
  const row = (table, given3) => table && table.length > 0 ? { at, symbol: symbolOf(call), table, inside: [], ...columnsOf2(given3) } : null;
  if (name === "set") {
    const table = updated(call);
    return table && row(tableIn(table), call.arguments[0]);
  }
  if (!UPDATES.test(name)) return null;
  const data = valueAt2(call.arguments[0], /^data$/);
  const last = call.arguments.filter((one) => !ts54.isFunctionLike(unwrap(one)));
  const given2 = data ?? last.find((one, index) => ts54.isObjectLiteralExpression(unwrap(one)) && (index > 0 || last.length === 1)) ?? last.find((one, index) => index > 0 && isMadeHere2(one)) ?? last[0];
  return row(tableAtStart(call) ?? tableBefore(call), given2);
}
var isMadeHere2 = (given2) => {
  const inner = unwrap(given2);
  const value = ts54.isIdentifier(inner) ? valueOf(inner) : null;
  return value !== null && ts54.isObjectLiteralExpression(unwrap(value));
};
function updated(call) {
  const before2 = ts54.isPropertyAccessExpression(call.expression) ? unwrap(call.expression.expression) : null;
  if (!before2 || !ts54.isCallExpression(before2) || !/^(update|updateTable)$/.test(nameOf(before2.expression) ?? ""))
    return null;
  return before2.arguments[0] ?? null;
}
function tableAtStart(call) {
  let at = call.expression;
  let found3 = null;
  while (true) {
    const inner = unwrap(at);
    if (ts54.isPropertyAccessExpression(inner)) at = inner.expression;
    else if (ts54.isCallExpression(inner)) {
      const [first2] = inner.arguments;
      const isPick = /^(from|collection|table|knex|db|trx|into)$/.test(nameOf(inner.expression) ?? "");
      if (isPick && first2 && ts54.isStringLiteralLike(first2)) found3 = tableIn(first2);
      at = inner.expression;
    } else return found3;
  }
}

// src/extract/code/rows/upserts.ts
var upsertsIn = (file) => file.indexed.text.includes("upsert") ? changesIn(file).flatMap((row) => {
  const call = callOf(row.at);
  if (!call || !call.arguments.some(isUpsert)) return [];
  const sought = columnsOf2(call.arguments[0]);
  if (sought.columns.length > 0 && sought.columns.every(({ name }) => /^_?id$/.test(name))) return [];
  return [
    { ...row, columns: [...row.columns, ...sought.columns], isOpen: row.isOpen || sought.isOpen }
  ];
}) : [];
function callOf(name) {
  const callee = ts55.isPropertyAccessExpression(name.parent) ? name.parent : name;
  return ts55.isCallExpression(callee.parent) ? callee.parent : null;
}
function isUpsert(given2) {
  const options = unwrap(given2);
  return ts55.isObjectLiteralExpression(options) && options.properties.some(
    (one) => ts55.isPropertyAssignment(one) && textOf(one.name) === "upsert" && one.initializer.kind === ts55.SyntaxKind.TrueKeyword
  );
}

// src/extract/code/guards/queries/makings.ts
import { ts as ts56 } from "./vendor/ts-morph.js";
var MAY_MAKE = /^(updateOne|updateMany|update|findOneAndUpdate|findOneAndReplace|replaceOne)$/;
var CHANGES2 = /^(update\w*|find\w*AndUpdate|set|patch|save)$/;
var FINDS_OR_MAKES = /^(create\w*|insert\w*|upsert\w*|findOrCreate\w*|findOrInsert|getOrCreate|firstOrCreate)$/;
var ADDS = /^(add|set|put|s_?add|h_?set|z_?add|push|unshift)$/i;
var INTO_LIST = /^(\$addToSet|\$push|connect|push)$/;
var MAX_CALLS = 2;
var tableKey = (words) => words.length > 0 ? `table ${words.map((word) => word.replace(/(?<=[cs]h|x|ss)es$|s$/, "")).join(" ")}` : null;
var listKey = (column) => column === "" ? null : `list ${column}`;
function setKey({ expression, arguments: [first2] }) {
  const receiver = receiverOf(expression);
  return receiver && first2 ? `${receiver.getText()} of ${first2.getText()}` : null;
}
var known10 = /* @__PURE__ */ new WeakMap();
function makingsIn(around, calls = MAX_CALLS) {
  const before2 = known10.get(around);
  if (before2) return before2;
  const found3 = [];
  known10.set(around, []);
  const look = (node) => {
    if (enclosingFunction(node) !== around && !isRunAtOnce(enclosingFunction(node), around)) return;
    found3.push(...madeAt(node));
    if (calls > 0 && ts56.isCallExpression(node)) found3.push(...madeByCallee(node, calls - 1));
  };
  if (around.body) look(around.body);
  if (around.body) eachNode(around.body, look);
  if (calls === MAX_CALLS) known10.set(around, found3);
  else known10.delete(around);
  return found3;
}
function isRunAtOnce(inner, around) {
  const call = inner.parent;
  return ts56.isCallExpression(call) && ts56.isAwaitExpression(call.parent) && enclosingFunction(call) === around;
}
function madeAt(node) {
  if (ts56.isNewExpression(node)) return savedAs(node);
  if (!ts56.isCallExpression(node)) {
    const row2 = ts56.isStringLiteralLike(node) || ts56.isTemplateExpression(node) ? rowOfText(node) : null;
    return row2 ? ofRow(row2, node) : [];
  }
  const name = nameOf(node.expression) ?? "";
  const own = (key, columns2 = []) => key === null ? [] : [{ key, at: node, columns: columns2 }];
  if (ADDS.test(name)) {
    const list = receiverOf(node.expression);
    const column = list && receiverOf(list) && /^(push|unshift)$/.test(name) ? nameOf(list) : null;
    return [...own(setKey(node)), ...own(listKey(column ?? ""))];
  }
  const isMaking = MAKES2.test(name) || FINDS_OR_MAKES.test(name) || MAY_MAKE.test(name) && node.arguments.some(isUpsert);
  const into = CHANGES2.test(name) ? listsIn2(node).map((column) => ({ key: `list ${column}`, at: node, columns: [] })) : [];
  if (!isMaking && !/^(values|into)$/.test(name)) return [...into, ...changed(node, name)];
  const row = rowOfCall(node);
  const table = chainOf(node.expression).slice(0, -1);
  const columns = row?.columns ?? columnsOf2(node.arguments[0]).columns;
  return [
    ...into,
    ...row ? ofRow(row, node) : [],
    ...own(isMaking ? table.join(".") || null : null, columns),
    ...own(isMaking ? tableKey(bare(table.at(-1) ?? "")) : null, columns),
    ...isMaking ? callsOf(node).slice(1).flatMap(
      ({ expression, arguments: [first2] }) => first2 && ts56.isStringLiteralLike(first2) && /^(knex|db|trx|from|table|into|collection)$/.test(nameOf(expression) ?? "") ? own(tableKey(bare(first2.text)), columns) : []
    ) : []
  ];
}
var ofRow = ({ table, columns }, at) => {
  const key = tableKey(table);
  return key === null ? [] : [{ key, at, columns }];
};
function changed(call, name) {
  const key = CHANGES2.test(name) ? tableKey(bare(chainOf(call.expression).at(-2) ?? "")) : null;
  return key === null ? [] : [{ key, at: call, columns: [], isChange: true }];
}
function listsIn2({ arguments: given2 }) {
  const found3 = [];
  const look = (node, column) => {
    if (!ts56.isObjectLiteralExpression(node)) return;
    for (const property2 of node.properties) {
      if (!ts56.isPropertyAssignment(property2)) continue;
      const name = textOf(property2.name);
      const value = unwrap(property2.initializer);
      if (!INTO_LIST.test(name)) look(value, name);
      else if (name.startsWith("$") && ts56.isObjectLiteralExpression(value))
        found3.push(...value.properties.flatMap((one) => one.name ? textOf(one.name) : []));
      else found3.push(column);
    }
  };
  for (const one of given2) look(unwrap(one), "");
  return found3;
}
function madeByCallee(call, calls) {
  if (peopleGiven(call.arguments).size < 2) return [];
  const declared = calleeOf(call.expression);
  if (!declared) return [];
  return makingsIn(declared, calls).filter(({ key, at, isChange }) => key.startsWith("table ") && !isChange && !isBehindSomething(at, declared)).map(({ key, columns }) => ({ key, at: call, columns }));
}
function isBehindSomething(at, within) {
  for (let child = at, parent = at.parent; child !== within; child = parent, parent = parent.parent) {
    if (ts56.isIfStatement(parent) && child === parent.thenStatement) {
      if (asksForSomething(parent.expression) && !isAbsence(parent.expression)) return true;
    }
    if (!ts56.isBlock(parent)) continue;
    for (const one of parent.statements) {
      if (one === child) break;
      if (ts56.isIfStatement(one) && /\b(throw|return)\b/.test(one.thenStatement.getText())) {
        if (asksForSomething(one.expression) && isAbsence(one.expression)) return true;
      }
    }
  }
  return false;
}
function asksForSomething(test) {
  let asks = false;
  const look = (node) => {
    if (asks || !ts56.isExpression(node)) return;
    const value = ts56.isIdentifier(node) ? valueOf(node) : node;
    asks = value !== null && (ts56.isAwaitExpression(value) || ts56.isCallExpression(unwrap(value)));
  };
  look(test);
  eachNode(test, look);
  return asks;
}
var isAbsence = (test) => {
  const inner = unwrap(test);
  if (ts56.isPrefixUnaryExpression(inner)) return inner.operator === ts56.SyntaxKind.ExclamationToken;
  return ts56.isBinaryExpression(inner) && /={2,3}\s*(null|undefined|0|false)$/.test(inner.getText());
};
function savedAs(made3) {
  const at = ts56.isParenthesizedExpression(made3.parent) ? made3.parent : made3;
  const isSaved = ts56.isPropertyAccessExpression(at.parent) && textOf(at.parent.name) === "save";
  const kept = ts56.isVariableDeclaration(at.parent) && ts56.isIdentifier(at.parent.name) ? at.parent.name.text : null;
  const body = enclosingFunction(made3)?.body;
  if (!isSaved && !(kept !== null && body?.getText().includes(`${kept}.save(`))) return [];
  const chain = chainOf(made3.expression);
  const key = tableKey(bare(chain.at(-1) ?? ""));
  return key === null ? [] : [{ key, at: made3, columns: columnsOf2(made3.arguments?.[0]).columns }];
}

// src/extract/code/guards/queries/may-change.ts
import { ts as ts63 } from "./vendor/ts-morph.js";

// src/extract/code/writes/at-use.ts
import { ts as ts60 } from "./vendor/ts-morph.js";

// src/extract/code/writes/members.ts
import { ts as ts58 } from "./vendor/ts-morph.js";

// src/extract/code/writes/uses.ts
import { ts as ts57 } from "./vendor/ts-morph.js";
var isNamed3 = (node) => ts57.isIdentifier(node) || node.kind === ts57.SyntaxKind.ThisKeyword;
var usesOf = (declared, name, within) => identifiersIn(within, name).filter((one) => isUse(one) && declarationOf(name, one) === declared);
var usesOfThis = (within) => (linksOf(within)?.ofKinds([ts57.SyntaxKind.ThisKeyword]) ?? []).filter(
  (one) => one.pos >= within.pos && one.end <= within.end
);
function identifiersIn(within, name) {
  const known15 = linksOf(within)?.identifiers(name);
  if (known15) return known15.filter(({ pos, end }) => pos >= within.pos && end <= within.end);
  const found3 = [];
  eachNode(within, (node) => {
    if (ts57.isIdentifier(node) && node.text === name) found3.push(node);
  });
  return found3;
}
function isUse(name) {
  const { parent } = name;
  if (ts57.isPropertyAccessExpression(parent)) return parent.expression === name;
  if (ts57.isPropertyAssignment(parent)) return parent.initializer === name;
  if (ts57.isJsxAttribute(parent)) return false;
  return !((ts57.isVariableDeclaration(parent) || ts57.isParameter(parent) || ts57.isBindingElement(parent)) && parent.name === name);
}

// src/extract/code/writes/members.ts
var isMember = (node) => ts58.isPropertyAccessExpression(node) || ts58.isElementAccessExpression(node);
var isMemberOf = (node, at) => isMember(node) && node.expression === at;
function keyOf3(member) {
  if (ts58.isPropertyAccessExpression(member)) return member.name.text;
  const key = literalOf(member.argumentExpression)?.value;
  return key === void 0 || key === null ? null : String(key);
}
function readFrom(value) {
  let at = unwrap(value);
  const path = [];
  while (!isNamed3(at)) {
    if (isMember(at)) path.unshift(keyOf3(at));
    else path.length = 0;
    const before2 = ts58.isCallExpression(at) ? receiverOf(at.expression) ?? (at.arguments.length === 1 ? at.arguments[0] : null) : receiverOf(at);
    if (!before2) return null;
    at = unwrap(before2);
  }
  return { name: at, path };
}

// src/extract/code/writes/write.ts
import { ts as ts59 } from "./vendor/ts-morph.js";
var EACH = /* @__PURE__ */ Symbol("one of each");
var CHANGES3 = /^(push|unshift|splice|pop|shift|fill|copyWithin|add|set|delete|clear)$/;
var isChangedByCall = ({ kind, by }) => kind === "called" && ts59.isCallExpression(by) && CHANGES3.test(nameOf(by.expression) ?? "");
var TAKES3 = /^(pop|shift|splice|clear|delete)$/;
var EMPTIES = /^(reset|clear|empty|drop|remove|prune|strip)/;
function isTakenFrom({ kind, path, by }) {
  const called2 = ts59.isCallExpression(by) ? nameOf(by.expression) ?? "" : "";
  if (kind === "called") return TAKES3.test(called2);
  return kind === "handed" ? EMPTIES.test(called2) : kind === "set" && path.at(-1) === "length";
}

// src/extract/code/writes/at-use.ts
function doneAt(use) {
  const path = [];
  let at = passedOn(use);
  for (let { parent: parent2 } = at; isMemberOf(parent2, at); { parent: parent2 } = at) {
    at = passedOn(parent2);
    const call = at.parent;
    if (ts60.isCallExpression(call) && call.expression === at)
      return { write: { kind: "called", path, by: call, given: call.arguments }, aliases: eachGiven(call, path) };
    path.push(keyOf3(parent2));
  }
  const { parent } = at;
  if (ts60.isDeleteExpression(parent)) return written("deleted", path, parent);
  const assigned2 = assignedAt(at);
  if (assigned2) return { write: { kind: "set", path, ...assigned2 }, aliases: [] };
  if (ts60.isCallExpression(parent) || ts60.isNewExpression(parent)) return handedTo(parent, at, path);
  return { write: null, aliases: aliasesAt(at, path) };
}
var written = (kind, path, by, given2 = []) => ({
  write: { kind, path, by, given: given2 },
  aliases: []
});
var NOTHING2 = { write: null, aliases: [] };
function passedOn(use) {
  const at = outOfBrackets(use);
  const { parent } = at;
  const isSame4 = ts60.isAwaitExpression(parent) || ts60.isConditionalExpression(parent) && parent.condition !== at || ts60.isBinaryExpression(parent) && (FALLBACKS.has(parent.operatorToken.kind) || parent.operatorToken.kind === ts60.SyntaxKind.AmpersandAmpersandToken && parent.right === at);
  return isSame4 ? passedOn(parent) : at;
}
var FALLBACKS = /* @__PURE__ */ new Set([ts60.SyntaxKind.BarBarToken, ts60.SyntaxKind.QuestionQuestionToken]);
var ALL_OVER = /^(Object\.(assign|defineProperties)|(_|lodash|\$|jQuery)\.(assign|assignIn|extend|merge|defaults|defaultsDeep))$/;
var ONE_OVER = /^(Object\.defineProperty|Reflect\.(set|defineProperty)|(_|lodash)\.set)$/;
function handedTo(call, at, path) {
  const given2 = call.arguments ?? [];
  if (call.expression === at) return NOTHING2;
  const name = chainOf(call.expression).join(".");
  const [first2, key, ...values] = given2;
  if (ALL_OVER.test(name))
    return first2 === at ? { ...written("over", path, call, given2.slice(1)), aliases: aliasesAt(call, path) } : NOTHING2;
  if (ONE_OVER.test(name) && key) {
    const told2 = literalOf(key)?.value;
    const keys = typeof told2 !== "string" ? [null] : name.endsWith(".set") && name !== "Reflect.set" ? told2.split(".") : [told2];
    return first2 === at ? written("set", [...path, ...keys], call, values) : NOTHING2;
  }
  return written("handed", path, call, given2);
}
function aliasesAt(at, path) {
  const { parent } = at;
  if (ts60.isVariableDeclaration(parent) && parent.initializer === at) return boundBy(parent, path);
  if (ts60.isForOfStatement(parent) && parent.expression === at && ts60.isVariableDeclarationList(parent.initializer))
    return parent.initializer.declarations.flatMap((one) => boundBy(one, [...path, EACH]));
  const isPlain2 = ts60.isBinaryExpression(parent) && parent.operatorToken.kind === ts60.SyntaxKind.EqualsToken;
  if (!isPlain2 || parent.right !== at || !ts60.isIdentifier(parent.left)) return [];
  return [{ name: parent.left, declared: declarationOf(parent.left.text, parent.left), path }];
}
function boundBy(declared, path) {
  const { name } = declared;
  if (!ts60.isVariableDeclaration(declared) && declared.dotDotDotToken) return [];
  if (ts60.isIdentifier(name)) return [{ name, declared, path }];
  return name.elements.flatMap((one, place) => {
    if (ts60.isOmittedExpression(one)) return [];
    const named3 = one.propertyName ?? one.name;
    const key = ts60.isArrayBindingPattern(name) ? String(place) : ts60.isComputedPropertyName(named3) ? null : textOf(named3);
    return boundBy(one, [...path, key]);
  });
}
var eachGiven = (call, path) => call.arguments.flatMap((given2) => {
  const each = unwrap(given2);
  return isFunction(each) ? each.parameters.flatMap((one) => boundBy(one, [...path, EACH])) : [];
});

// src/extract/code/writes/writes-to.ts
import { ts as ts62 } from "./vendor/ts-morph.js";

// src/extract/code/writes/stretch.ts
import { ts as ts61 } from "./vendor/ts-morph.js";
function runsIn(use, { from, until }, declared) {
  const isIn = (node) => (!from || node.pos >= from.end) && (!until || node.pos < until.pos && !isWithin(until, node));
  if (isIn(use)) return true;
  if (!until || isWithin(use, until) || use === until) return false;
  return isCalledIn(use, until, isIn) || use.pos > until.pos && comesRound(use, until, declared);
}
function isCalledIn(use, until, isIn) {
  for (let at = enclosingFunction(use); at && !isWithin(until, at); at = enclosingFunction(at)) {
    const name = nameNodeOf(at);
    const named3 = name ? linksOf(at)?.identifiers(name.text) ?? [] : [];
    if (named3.some((one) => one !== name && isIn(one))) return true;
  }
  return false;
}
function nameNodeOf(one) {
  if (ts61.isFunctionDeclaration(one)) return one.name ?? null;
  const { parent } = one;
  return ts61.isVariableDeclaration(parent) && ts61.isIdentifier(parent.name) ? parent.name : null;
}
var GOES_THROUGH = /^(forEach|map|flatMap|filter|some|every|find|reduce)$/;
function comesRound(use, until, declared) {
  for (let at = until.parent; at; at = at.parent) {
    if (declared && isWithin(declared, at)) return false;
    if (ts61.isIterationStatement(at, false)) {
      if (isWithin(use, at.statement)) return true;
    } else if (isFunction(at)) {
      const call = at.parent;
      const isEach = ts61.isCallExpression(call) && GOES_THROUGH.test(nameOf(call.expression) ?? "");
      if (isEach && isWithin(use, at)) return true;
    }
  }
  return false;
}

// src/extract/code/writes/writes-to.ts
var MAX_CALLS2 = 3;
function writesTo(name, stretch = { until: name }) {
  const declared = ts62.isIdentifier(name) ? declarationOf(name.text, name) : null;
  const isAnyTime = !stretch.from && declared !== null && enclosingFunction(declared) === null;
  const end = stretch.until === name ? name : null;
  const asked = { stretch: isAnyTime ? {} : stretch, end, inside: null, calls: 0, seen: /* @__PURE__ */ new Set() };
  return writesBy({ name, declared, path: [] }, asked, true);
}
function* writesBy({ name, declared, path }, asked, isOwnName) {
  const within = enclosingFunction(declared ?? name) ?? name.getSourceFile();
  const { stretch, end, inside, seen } = asked;
  for (const use of ts62.isIdentifier(name) ? usesOf(declared, name.text, within) : usesOfThis(within)) {
    if (seen.has(use) || use !== end && !runsIn(use, stretch, declared)) continue;
    seen.add(use);
    const { write, aliases } = doneAt(use);
    if (use === end && write?.kind !== "over") continue;
    const handed = write?.kind === "handed" ? parametersFor(use, write, path, asked) : [];
    if (write && (isOwnName || write.kind !== "set" || write.path.length > 0))
      yield { ...write, use, path: [...path, ...write.path], inside, isFollowed: handed.length > 0 };
    for (const one of aliases) yield* writesBy({ ...one, path: [...path, ...one.path] }, asked, false);
    const calls = asked.calls + 1;
    const further = { stretch: {}, end, inside: inside ?? write?.by, calls, seen };
    for (const one of handed) yield* writesBy(one, further, false);
  }
}
function parametersFor(use, { by, given: given2, path: own }, path, { calls }) {
  if (calls === MAX_CALLS2 || !ts62.isCallExpression(by)) return [];
  const callee = calleeOf(by.expression);
  const parameter = callee?.body && callee.parameters[given2.findIndex((one) => isWithin(use, one))];
  return parameter ? boundBy(parameter, [...path, ...own]) : [];
}

// src/extract/code/guards/queries/may-change.ts
function mayChange({ at, key }, query, around, unseen) {
  if (makingsIn(around).some((one) => one.isChange && one.key === key && one.at.pos > at.pos)) return true;
  const row = namesOfRow(at);
  const own = row.map((one) => one.text);
  const writes = row.flatMap((one) => [...writesTo(one, { from: at, until: query })]);
  if (writes.some(({ kind }) => kind === "set" || kind === "deleted" || kind === "over")) return true;
  const calls = new Map(writes.map(({ by, kind }) => [by, kind]));
  let may = false;
  if (around.body)
    eachNode(around.body, (node) => {
      if (may || node.pos < at.end || node.end > query.pos) return;
      if (isUpdateOf(key, node)) may = true;
      if (ts63.isBinaryExpression(node) && isAssignment(node)) may ||= names2(node.left, own);
      if (ts63.isCallExpression(node)) may ||= touches(node, key, own, calls.get(node), unseen);
    });
  return may;
}
function namesOfRow(at) {
  const holder = ts63.isAwaitExpression(at.parent) ? at.parent.parent : at.parent;
  return ts63.isVariableDeclaration(holder) ? boundBy(holder, []).flatMap(({ name }) => ts63.isIdentifier(name) ? name : []) : [];
}
function touches(call, key, row, kind, unseen) {
  const isOfRow = names2(call, row) || kind !== void 0;
  if (kind === "called" || isOfRow && names2(call.expression, row)) return true;
  if (!isOfRow && peopleGiven(call.arguments).size < 2) return false;
  const name = nameOf(call.expression) ?? "";
  if (isOfRow && TELLS.test(name)) return false;
  const body = calleeOf(call.expression)?.body;
  if (!body) {
    if (CHANGES4.test(name)) return true;
    if (tellsOthers(call, name)) return false;
    unseen?.(call);
    return !unseen;
  }
  let may = false;
  throughout(body, (node) => {
    if (ts63.isCallExpression(node)) may ||= isChangeOf(key, node) || peopleGiven(node.arguments).size > 1;
    else may ||= isUpdateOf(key, node);
  });
  return may;
}
var TELLS = /^(log|info|debug|warn|trace|json)$/;
var TELLS_OTHERS = /^(send|emit|publish|notify|mail|broadcast|track|log|audit)/i;
var WRITES2 = /^(push|write|record|capture|enqueue|dispatch|add)/i;
var TOLD_TO = /^(io|socket|ws|pusher|mail(er)?|logger|log|audit|auditlog|events?|emitter|bus|hub|notifications?|notifier|analytics|metrics|telemetry|sentry)$/;
var ACCEPTS = /^(accept|accepted|acceptance|confirm|confirmed|approve|approved|approval|befriend|become|update|upsert)$/;
function tellsOthers(call, name) {
  const chain = chainOf(call.expression);
  const keys = call.arguments.filter((one) => ts63.isStringLiteralLike(one) && !one.text.includes(" "));
  const words = [...chain, ...keys.map((one) => one.text)].flatMap(splitWords);
  if (words.some((word) => ACCEPTS.test(word))) return false;
  const told2 = chain.slice(0, -1).flatMap(splitWords);
  return TELLS_OTHERS.test(name) || WRITES2.test(name) && told2.some((word) => TOLD_TO.test(word));
}
var CHANGES4 = /^(update|upsert|set|patch|save|accept|confirm|approve|replace|modify|put|execute|query|raw)/i;
var isChangeOf = (key, call) => {
  const callee = call.expression;
  if (!ts63.isPropertyAccessExpression(callee) || !CHANGES4.test(callee.name.text)) return false;
  const owner = callee.expression.getText().split(".").at(-1) ?? "";
  return tableKey(splitWords(owner)) === key || /^(execute|query|raw)$/i.test(callee.name.text);
};
function isUpdateOf(key, node) {
  if (!ts63.isStringLiteralLike(node) && !ts63.isTemplateExpression(node)) return false;
  const table = /^[\s`'"]*update\s+["`]?(?:\w+["`]?\.["`]?)?(\w+)/i.exec(node.getText())?.[1];
  return table !== void 0 && tableKey(splitWords(table)) === key;
}
function names2(node, all2) {
  let isNamed5 = false;
  throughout(node, (one) => isNamed5 ||= ts63.isIdentifier(one) && all2.includes(one.text));
  return isNamed5;
}

// src/extract/code/guards/queries/reaches.ts
import { ts as ts64 } from "./vendor/ts-morph.js";
function reaches(from, to) {
  for (let child = from, parent = from.parent; parent; child = parent, parent = parent.parent) {
    const isShared = to.pos >= parent.pos && to.end <= parent.end;
    if (isShared) return !isOnOtherWay(parent, child, to);
    if (ts64.isBlock(parent) || ts64.isCaseOrDefaultClause(parent)) {
      const after = parent.statements.slice(parent.statements.indexOf(child));
      const isCaught = ts64.isTryStatement(parent.parent) && parent.parent.catchClause !== void 0;
      if (!isCaught && after.some((one) => leaves(one, ts64.isBlock(parent) ? "function" : "any"))) return false;
    }
  }
  return true;
}
function isOnOtherWay(parent, child, to) {
  const holds = (node) => node !== void 0 && to.pos >= node.pos && to.end <= node.end;
  if (ts64.isIfStatement(parent)) return child === parent.thenStatement && holds(parent.elseStatement);
  return ts64.isConditionalExpression(parent) && child === parent.whenTrue && holds(parent.whenFalse);
}

// src/extract/code/guards/queries/own-making.ts
var asksForOwnMaking = (query, unseen) => isMadeBefore2(query, [query], unseen);
var isAnsweredByMaking = (called2) => isMadeBefore2(called2, askedWithin(called2));
function isMadeBefore2(query, questions, unseen) {
  if (questions.length === 0) return false;
  for (let around = enclosingFunction(query); around; around = functionAround(around)) {
    const before2 = makingsIn(around).filter(
      ({ at, isChange }) => !isChange && at.pos < query.pos && !isWithin2(query, at) && reaches(at, query)
    );
    if (before2.length === 0) continue;
    for (const asked of questions) {
      const keys = keysOf(asked);
      if (before2.some((one) => keys.has(one.key) && !isOfOtherState(one, asked, [query, around, unseen]))) return true;
    }
  }
  return false;
}
var LOOKS = /^(find|exists|count)/;
function askedWithin(called2) {
  const body = calleeOf(called2.expression)?.body;
  const found3 = [];
  const look = (node) => {
    if (ts65.isCallExpression(node) && (LOOKS.test(nameOf(node.expression) ?? "") || tablesAsked(node).length > 0))
      found3.push(node);
  };
  if (body) {
    look(body);
    eachNode(body, look);
  }
  return found3;
}
var functionAround = (inner) => ts65.isArrowFunction(inner) || ts65.isFunctionExpression(inner) ? enclosingFunction(inner) : null;
var isWithin2 = (query, at) => query.pos >= at.pos && query.end <= at.end;
function keysOf(query) {
  const keys = /* @__PURE__ */ new Set();
  const add2 = (key) => key !== null && keys.add(key);
  for (const { words, isIn } of tablesAsked(query)) if (isIn) add2(tableKey(words));
  if (!ts65.isCallExpression(query)) return keys;
  add2(tableKey(bare(chainOf(query.expression).at(-2) ?? "")));
  add2(chainOf(query.expression).slice(0, -1).join(".") || null);
  add2(setKey(query));
  const list = receiverOf(query.expression);
  if (list && query.arguments.length === 1 && /^(includes|has|some|indexOf|find)$/.test(chainOf(query.expression).at(-1)))
    add2(listKey(chainOf(list).at(-1) ?? ""));
  for (const column of columnsIn(conditionsAsked(query))) add2(listKey(column[0] ?? ""));
  return keys;
}
function columnsIn(condition) {
  if ("column" in condition) return [condition.column];
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : [];
  return parts.flatMap(columnsIn);
}
function isOfOtherState(made3, query, until) {
  const asked = statesIn2(conditionsAsked(query));
  const isOther4 = made3.columns.some(({ name, value }) => {
    const [said2, wanted] = [value && literalOf(value)?.value, asked.get(name)];
    return typeof said2 === "string" && wanted !== void 0 && wanted !== said2;
  });
  return isOther4 && !mayChange(made3, ...until);
}
function statesIn2(condition) {
  if ("all" in condition) return new Map(condition.all.flatMap((one) => [...statesIn2(one)]));
  if (!("values" in condition)) return /* @__PURE__ */ new Map();
  const [only2, ...more] = condition.values;
  const isText3 = only2 && "said" in only2 && typeof only2.said === "string" && more.length === 0;
  return new Map(isText3 ? [[condition.column.at(-1), only2.said]] : []);
}

// src/extract/code/guards/queries/matched-people.ts
import { ts as ts66 } from "./vendor/ts-morph.js";
var TABLE = /^(mutual )?match(es)?( (model|repository|repo|service|store|collection|dao))?$/;
var ONE_OF_TWO = /\b(?:(?:user|person|profile|member)_?(?:id_?)?(?:[12ab]|one|two)(?:_?id)?|(?:first|second)_?(?:user|person|profile|member)(?:_?id)?|matched_?(?:user|profile|with)(?:_?id)?)\b/gi;
var FOUND = /^(find\w*|get|getOne|exists|query)$/;
function isMatchOfPeople(test) {
  const asked = unwrap(test);
  if (ts66.isCallExpression(asked)) return isLookup(asked) && !asksByKeyAlone(asked);
  if (!ts66.isIdentifier(asked) || !/match/i.test(asked.text)) return false;
  const declaration = declarationOf(asked.text, asked);
  const value = declaration && ts66.isVariableDeclaration(declaration) ? declaration.initializer : void 0;
  const inner = value && unwrap(value);
  const made3 = inner && ts66.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  if (!made3 || !ts66.isCallExpression(made3) || !isLookup(made3)) return false;
  return !asksByKeyAlone(made3) || isComparedBelow(asked);
}
function asksByKeyAlone(call) {
  const [given2] = call.arguments;
  if (!given2) return false;
  if (/ById$|ByPk$|ByKey$/.test(nameOf(call.expression) ?? "")) return true;
  const filter = unwrap(given2);
  if (!ts66.isObjectLiteralExpression(filter)) return false;
  const where = filter.properties.find((one) => one.name && textOf(one.name) === "where");
  const asked = where && ts66.isPropertyAssignment(where) ? unwrap(where.initializer) : filter;
  const keys = ts66.isObjectLiteralExpression(asked) ? asked.properties.map((one) => one.name && textOf(one.name)) : [];
  return keys.length === 1 && /^(_?id|match_?id|uuid|slug)$/i.test(keys[0] ?? "");
}
function isComparedBelow(name) {
  const around = enclosingFunction(name)?.getText() ?? "";
  const own = name.text.replaceAll("$", "\\$");
  const member = String.raw`\b${own}[?!]?(?:\??\.\w+){1,3}`;
  return new RegExp(
    String.raw`${member}(\??\.(toString|toHexString)\(\))?\s*[!=]==?|[!=]==?\s*${member}|${member}\??\.(includes|some|has|equals|indexOf|find|every)\(|\[[^\]]*${member}[^\]]*\]\s*\.(includes|some|indexOf)\(`
  ).test(around);
}
var OF_TEXTS = /^(test|match|matchAll|exec|search|startsWith|endsWith|compare|compareSync|compareHash|comparePassword|verify|minimatch|isMatch)$/;
function isMatchOfTexts(test) {
  const asked = unwrap(test);
  const value = ts66.isIdentifier(asked) && /match/i.test(asked.text) ? valueOf(asked) : null;
  const made3 = value && unwrap(value);
  const call = made3 && ts66.isAwaitExpression(made3) ? unwrap(made3.expression) : made3;
  return !!call && ts66.isCallExpression(call) && OF_TEXTS.test(nameOf(call.expression) ?? "");
}
var isTableOfMatches = (table, query) => TABLE.test(table) && new Set(query.match(ONE_OF_TWO)?.map((one) => one.toLowerCase())).size > 1;
function isLookup(call) {
  const chain = chainOf(call.expression);
  const table = splitWords(chain.at(-2) ?? "").join(" ");
  return FOUND.test(nameOf(call.expression) ?? "") && TABLE.test(table) && !asksForPending(call) && !asksForOwnMaking(call);
}

// src/extract/code/guards/queries/narrowed-queries.ts
import { ts as ts69 } from "./vendor/ts-morph.js";

// src/extract/code/sent-values.ts
import { ts as ts67 } from "./vendor/ts-morph.js";
var SENT = /^(query|body|params|input|args|searchParams|headers|cookies|formData)$/;
var READS_HEAD = /(^|\.)(req|request)\.(get|header)$/;
function isSent(value, depth = 3) {
  const inner = unwrap(value);
  if (ts67.isPropertyAccessExpression(inner) || ts67.isElementAccessExpression(inner)) {
    const chain = chainOf(inner);
    if (chain.slice(0, -1).some((one) => SENT.test(one))) return true;
    const [root] = chain;
    return root !== void 0 && chain.length > 1 && isSentBy(root, inner, depth);
  }
  if (ts67.isIdentifier(inner)) return isSentBy(inner.text, inner, depth);
  if (ts67.isCallExpression(inner))
    return !provesSomebody(inner) && (chainOf(inner.expression).some((one) => SENT.test(one)) || READS_HEAD.test(chainOf(inner.expression).join(".")) || inner.arguments.length === 1 && depth > 0 && isSent(inner.arguments[0], depth - 1));
  if (!ts67.isObjectLiteralExpression(inner)) return false;
  const all2 = inner.properties.flatMap(
    (one) => ts67.isShorthandPropertyAssignment(one) ? one.name : ts67.isPropertyAssignment(one) ? one.initializer : []
  );
  return all2.length > 0 && all2.every((one) => isSent(one, depth));
}
function isPartOfRequest(value) {
  const inner = unwrap(value);
  if (SENT.test(chainOf(inner).at(-1) ?? "")) return true;
  const declared = ts67.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  return !!declared && ts67.isVariableDeclaration(declared) && !!declared.initializer && isPartOfRequest(declared.initializer);
}
function provesSomebody(value) {
  const call = unwrap(value);
  if (!ts67.isCallExpression(call) || READS_AS_IT_IS.test(nameOf(call.expression) ?? "")) return false;
  return call.arguments.map(unwrap).some((one) => {
    const given2 = ts67.isObjectLiteralExpression(one) ? one.properties.flatMap((member) => ts67.isPropertyAssignment(member) ? unwrap(member.initializer) : []) : [one];
    return given2.some(isProof);
  });
}
var READS_AS_IT_IS = /^(parse\w*|\w*decode\w*|Number|String|BigInt|trim|toString|split|atob|from)$/i;
function isProof(value) {
  const chain = chainOf(value);
  if (!splitWords(chain.at(-1) ?? "").some((word) => PROOF.test(word))) return false;
  if (chain.length > 1)
    return HOLDS_PROOF.test(chain.at(-2)) || chain.length === 2 && /^(req|request)$/.test(chain[0]);
  const declared = ts67.isIdentifier(value) ? declarationOf(value.text, value) : null;
  const holder = declared && ts67.isBindingElement(declared) ? declared.parent.parent : declared;
  const made3 = holder && ts67.isVariableDeclaration(holder) ? holder.initializer : void 0;
  return made3 !== void 0 && chainOf(made3).some((one) => HOLDS_PROOF.test(one));
}
var PROOF = /^(token|session|sess|sid|jwt|auth|authorization|bearer)$/;
var HOLDS_PROOF = /^(cookies|headers)$/;
function isSentBy(name, from, depth) {
  const declared = declarationOf(name, from);
  if (!declared || depth === 0) return false;
  if (ts67.isVariableDeclaration(declared)) return declared.initializer ? isSent(declared.initializer, depth - 1) : false;
  let at = declared;
  while (ts67.isBindingElement(at)) {
    if (SENT.test(textOf(at.propertyName ?? at.name)) && at !== declared) return true;
    at = at.parent.parent;
  }
  if (at === declared || !ts67.isVariableDeclaration(at) || !at.initializer) return false;
  if (provesSomebody(at.initializer)) return false;
  let sent = false;
  eachNode(at.initializer, (node) => {
    if (ts67.isIdentifier(node) && SENT.test(node.text)) sent = true;
  });
  return sent || ts67.isIdentifier(at.initializer) && SENT.test(at.initializer.text);
}

// src/extract/code/guards/queries/given-states.ts
import { ts as ts68 } from "./vendor/ts-morph.js";
var asksForGivenState = (query) => isGiven(conditionsAsked(query));
function isGiven(condition) {
  if ("all" in condition) return condition.all.some(isGiven);
  if ("any" in condition) return condition.any.some(isGiven);
  if ("not" in condition) return isGiven(condition.not);
  if ("within" in condition) return isGiven(condition.within);
  if (!("values" in condition) || !isOfConnection(condition.column)) return false;
  return condition.values.some((value) => "given" in value && isChosen(value.given));
}
function isOfConnection(column) {
  const words = column.flatMap(splitWords);
  return /^(status|state)$/.test(words.at(-1) ?? "") && words.slice(0, -1).every((word) => CONNECTION.test(word));
}
var CONNECTION = /^(\w|is|my|their|current|friend(ship)?s?|relation(ship)?s?|connections?|contacts?|requests?|invit\w*|follow\w*|accept\w*|approval|match(es)?|link|bond|edge|node|member(ship)?s?|row|rel)$/;
function isChosen(given2) {
  const inner = valueBehind(given2);
  if (!ts68.isConditionalExpression(inner)) return !isLookedUp(given2) && isSent(given2);
  return isSent(inner.condition) || [inner.whenTrue, inner.whenFalse].some(isChosen);
}
var isLookedUp = (given2) => ts68.isCallExpression(given2) && /^(find|get|load|fetch|query|select|read|lookup|count)/.test(nameOf(given2.expression) ?? "");

// src/extract/code/guards/queries/narrowed-queries.ts
var FINDS_ONE = /^(findOne|exists)$/;
function queryNarrowed(call) {
  let at = call;
  let isNarrowed = false;
  while (ts69.isCallExpression(at)) {
    const name = nameOf(at.expression) ?? "";
    if (!STEPS.test(name) && name !== "where" && name !== "equals") break;
    isNarrowed ||= name === "equals";
    const before2 = receiverOf(at.expression);
    if (!before2) return null;
    at = unwrap(before2);
  }
  if (!isNarrowed || !ts69.isCallExpression(at) || !FINDS_ONE.test(nameOf(at.expression) ?? "")) return null;
  return asksForPending(call) || asksForGivenState(call) || isOfBothByPath(call, at) ? null : at;
}
var isOfBothByPath = (call, found3) => FINDS_ONE.test(nameOf(found3.expression) ?? "") && !stepsOf(call).some(isOther) && namesIn2(found3).size < 2 && namesIn2(call).size > 1;
function asksByPathOfOne(call) {
  const steps = stepsOf(call);
  const begun = steps.find((one) => FINDS_ONE.test(nameOf(one.expression) ?? ""));
  if (!begun || begun === call || begun.arguments.length > 0) return false;
  const lists = steps.flatMap(listOf);
  if (new Set(lists).size < lists.length) return false;
  return steps.some(isOther) || peopleAskedBy(call)?.size === 1;
}
var isOther = ({ expression }) => /^(or|nor|in)$/.test(nameOf(expression) ?? "");
function listOf({ expression, arguments: [list] }) {
  if (nameOf(expression) !== "in" || !list) return [];
  const inner = unwrap(list);
  const isOfPeople = ts69.isArrayLiteralExpression(inner) && inner.elements.length === 2 && !inner.elements.some((one) => literalOf(one));
  return isOfPeople ? [inner.getText()] : [];
}
function stepsOf(call) {
  const steps = [];
  for (let at = call; at; ) {
    const inner = unwrap(at);
    if (!ts69.isCallExpression(inner)) break;
    steps.push(inner);
    at = receiverOf(inner.expression);
  }
  return steps;
}
var namesIn2 = (query) => new Set([...peopleAskedBy(query) ?? []].map((one) => one.slice(one.indexOf(" ") + 1)));

// src/extract/code/guards/queries/asked-tables.ts
import { ts as ts70 } from "./vendor/ts-morph.js";
var QUERY = /^\s*(select|with)\b/i;
var COUNTS2 = /^\s*select\s+(count|exists|bool_or|sum|max|min|coalesce)\s*\(/i;
var WITHOUT2 = /\bnot\s+(?:exists|in)\s*\(\s*select\b[^()]*?\bfrom\s+["`[]?(?:\w+\.)?["`[]?(\w+)[^()]*(?:\([^()]*\)[^()]*)*\)/gi;
var WITHIN = /(?<!\b(?:left|right|full|outer)\s+)\b(?:from|join)\s+["`[]?(?:\w+\.)?["`[]?(\w+)/gi;
var INNER = /\(\s*select\b[^()]*(?:\([^()]*\)[^()]*)*\)/gi;
var LEAVES_OUT = /^(where|andWhere)?_?not_?(exists|in)$/i;
var JOINS = /^(inner_?)?join$/i;
var BUILDS = /^(from|selectFrom|createQueryBuilder|getRepository|table|into)$/;
var ONE_ROW2 = /^(get|first)$/;
function tablesAsked(query) {
  const inner = unwrap(query);
  const text = textIn3(inner) ?? textPrepared(inner);
  if (text !== null && QUERY.test(text)) return COUNTS2.test(text) ? [] : tablesIn(text);
  const named3 = namesOfKey(inner);
  if (named3 || isSnapshot(inner)) return (named3 ?? []).map((words) => ({ words, isIn: true }));
  const tables2 = [];
  for (let at = inner; at; at = before(at)) {
    if (!ts70.isCallExpression(at)) continue;
    const name = nameOf(at.expression) ?? "";
    const [first2] = at.arguments;
    const owner = receiverOf(at.expression);
    if (owner && nameOf(owner) !== null && at !== inner && (name === "createQueryBuilder" || name === "query" && !first2) && asksOneRowOfTwo(inner))
      tables2.push({ words: wordsOf3(nameOf(owner)), isIn: true });
    if (owner && /^[A-Z]/.test(nameOf(owner) ?? "") && at !== inner && isOfBothByPath(inner, at))
      tables2.push({ words: wordsOf3(nameOf(owner)), isIn: true });
    if (!first2 || /^[A-Z]/.test(nameOf(owner ?? at) ?? "") && name !== "getRepository") continue;
    if (LEAVES_OUT.test(name)) {
      const table = /\b(?:from|table)\(\s*['"`]?(\w+)/.exec(at.getText())?.[1];
      if (table) tables2.push({ words: wordsOf3(table), isIn: false });
    } else if (name === "getRepository" && !asksOneRowOfTwo(inner)) continue;
    else if (BUILDS.test(name) || JOINS.test(name) || ts70.isIdentifier(at.expression) && at !== inner) {
      const table = unwrap(first2);
      if (ts70.isStringLiteralLike(table)) tables2.push({ words: wordsOf3(table.text.split(/\s/)[0]), isIn: true });
      else if (ts70.isIdentifier(table)) tables2.push({ words: wordsOf3(table.text), isIn: true });
    }
  }
  return tables2;
}
function tablesAreSafe(query, outcome, concept) {
  const tables2 = tablesAsked(query);
  if (tables2.length === 0 || concept.guard === "connection" && asksForPending(query)) return null;
  if (concept.guard === "connection" && isOfOnePerson(query)) return null;
  for (const { words, isIn } of tables2) {
    if (isUnlike(concept, words, null)) continue;
    const isMatch = concept.guard === "connection" && isIn && isTableOfMatches(words.join(" "), query.getText());
    const safe = isMatch || safeIfListed(concept, words);
    if (safe === null) continue;
    if (!isIn && !outcome) return null;
    return isIn === outcome === safe;
  }
  return null;
}
function isOfOnePerson(query) {
  const calls = callsOf(query);
  const [base] = calls.slice(-1);
  if (asksOfTwo(calls) || base && isOfBothByPath(query, base)) return false;
  return asksOfOnePerson(query) || calls.some(asksOfOneOnly);
}
function safeIfListed(concept, words) {
  const all2 = [...words, "exists"];
  for (const { names: names3, safe, of } of concept.conditions) {
    if (of !== null) continue;
    const isNamed5 = all2.some(
      (_, at) => phrasesAt(all2, names3, at).some((one) => at + phraseLength(all2, one, at) >= words.length)
    );
    if (isNamed5) return safe;
  }
  return null;
}
function textPrepared(query) {
  if (!ts70.isCallExpression(query) || !ONE_ROW2.test(nameOf(query.expression) ?? "")) return null;
  const calls = callsOf(query);
  const statement = receiverOf(query.expression);
  const value = statement && ts70.isIdentifier(unwrap(statement)) ? valueOf(unwrap(statement)) : null;
  const prepared = [...calls, ...value ? [unwrap(value)] : []].find(
    (one) => ts70.isCallExpression(one) && nameOf(one.expression) === "prepare"
  );
  const text = prepared ? textIn3(prepared) : null;
  const given2 = calls.flatMap((one) => one === prepared ? [] : [...one.arguments]);
  return text !== null && equalsTwo(text) && peopleGiven(given2).size > 1 ? text : null;
}
function textIn3(query) {
  const given2 = ts70.isCallExpression(query) ? query.arguments[0] : ts70.isTaggedTemplateExpression(query) ? query.template : null;
  const inner = given2 && ts70.isExpression(given2) ? unwrap(given2) : given2;
  if (!inner) return null;
  if (ts70.isStringLiteralLike(inner)) return inner.text;
  const isSql = ts70.isTemplateExpression(inner) || ts70.isTaggedTemplateExpression(inner) && /sql$/i.test(inner.tag.getText());
  return isSql ? inner.getText().replace(/^\w*`/, "") : null;
}
function tablesIn(text) {
  const outer = text.replace(INNER, " ");
  const isOpen3 = outer !== text && /\bor\b/i.test(outer);
  const without = [...(isOpen3 ? "" : text).matchAll(WITHOUT2)].map(([, table]) => ({
    words: wordsOf3(table),
    isIn: false
  }));
  const within = [...(isOpen3 ? outer : text.replace(WITHOUT2, " ")).matchAll(WITHIN)].map(([, table]) => ({
    words: wordsOf3(table),
    isIn: true
  }));
  return [...without, ...within];
}
var wordsOf3 = (table) => splitWords(table).filter((word) => !/^(table|schema|model|repository|repo)s?$/.test(word));

// src/extract/code/guards/queries/asked-of-nobody.ts
import { ts as ts71 } from "./vendor/ts-morph.js";
var AGREED2 = /^(is_?)?(accepted|confirmed|approved|mutual|active)(_?(at|on))?$/i;
var COMPARES = /^(and|or|not|eq|ne|is|isNull|isNotNull|inArray|Not|IsNull|Equal|In|desc|asc|sql)$/;
var OF_TABLE = /^(from|selectFrom|select|table|collection|model|getRepository|createQueryBuilder|into)$/;
var JOINS2 = /join|include|populate|with/i;
var SAYS_MORE = /\(|\bjoin\b|\bmy_/i;
var PLACES = /[$:@]\w|\?/;
function asksOfNobody(query) {
  const inner = unwrap(query);
  if (ts71.isTaggedTemplateExpression(inner))
    return ts71.isTemplateExpression(inner.template) ? isOfNobody(inner.template.getText().replaceAll(/\$\{[^}]*\}/g, " ")) && inner.template.templateSpans.every(({ expression }) => isWrittenOut(expression)) : isPlainText(inner.template);
  if (!ts71.isCallExpression(inner)) return false;
  const calls = callsOf(inner);
  const first2 = calls.at(-1);
  const text = first2.arguments[0];
  if (calls.length === 1 && text && isText2(text)) {
    const values = first2.arguments.slice(1);
    return values.length === 0 ? isPlainText(text) : ts71.isStringLiteralLike(text) && isOfNobody(text.text) && values.every(isWrittenOut);
  }
  const given2 = calls.flatMap((call) => [...call.arguments]);
  if (given2.length === 0)
    return calls.length === 1 && /^[A-Z]/.test(nameOf(receiverOf(inner.expression) ?? inner) ?? "");
  return calls.every(({ expression, arguments: all2 }) => {
    const name = nameOf(expression) ?? "";
    if (JOINS2.test(name)) return false;
    return all2.every((one) => OF_TABLE.test(name) && ts71.isIdentifier(unwrap(one)) || isWrittenOut(one));
  });
}
var isText2 = (given2) => (ts71.isStringLiteralLike(given2) || ts71.isTemplateExpression(given2)) && /\bselect\b/i.test(given2.getText());
var isPlainText = (text) => ts71.isStringLiteralLike(text) && isOfNobody(text.text) && !PLACES.test(text.text);
var isOfNobody = (text) => !SAYS_MORE.test(text.replaceAll(/\bin\s*\([^()]*\)/gi, " "));
function isWrittenOut(given2) {
  const inner = unwrap(given2);
  if (literalOf(inner) || ts71.isIdentifier(inner) && /^[A-Z][A-Z\d_]+$/.test(inner.text)) return true;
  if (ts71.isNewExpression(inner))
    return nameOf(inner.expression) === "Date" && (inner.arguments ?? []).every(isWrittenOut);
  if (ts71.isArrayLiteralExpression(inner)) return inner.elements.every(isWrittenOut);
  if (ts71.isObjectLiteralExpression(inner))
    return inner.properties.every(
      (one) => ts71.isPropertyAssignment(one) && !JOINS2.test(one.name.getText()) && isWrittenOut(one.initializer)
    );
  if (ts71.isCallExpression(inner))
    return inner.getText() === "Date.now()" || COMPARES.test(nameOf(inner.expression) ?? "") && inner.arguments.every(isWrittenOut);
  const chain = chainOf(inner);
  const last = chain.at(-1) ?? "";
  return chain.length > 1 && (isState(last) || AGREED2.test(last) || /^[A-Z]/.test(chain.at(-2)));
}

// src/extract/code/guards/queries/asked-of-oneself.ts
import { ts as ts72 } from "./vendor/ts-morph.js";
var ONESELF = /^((is )?(logged|signed) in|(is )?(authenticated|authed)|((my|current|session|auth|logged in|signed in) )?(user|account|session|viewer|profile)( id)?|me|my id|(is |not )*(own|self|me|mine|my)( (profile|page|account|user|post|comment|content))?)$/;
var WRITTEN = /^(text|content|body|message|msg|title|subject|caption|file|image|media|length|token|id|uid)$/;
var KNOWN2 = /friend|budd|contact|follow|partner|match|connect|peer/i;
var JOINS3 = /* @__PURE__ */ new Set([
  ts72.SyntaxKind.AmpersandAmpersandToken,
  ts72.SyntaxKind.BarBarToken,
  ts72.SyntaxKind.QuestionQuestionToken,
  ts72.SyntaxKind.EqualsEqualsToken,
  ts72.SyntaxKind.EqualsEqualsEqualsToken,
  ts72.SyntaxKind.ExclamationEqualsToken,
  ts72.SyntaxKind.ExclamationEqualsEqualsToken,
  ts72.SyntaxKind.GreaterThanToken,
  ts72.SyntaxKind.GreaterThanEqualsToken,
  ts72.SyntaxKind.LessThanToken,
  ts72.SyntaxKind.LessThanEqualsToken
]);
function isOnlyOfOneself(test) {
  const inner = unwrap(test);
  const value = ts72.isIdentifier(inner) ? valueOf(inner) : null;
  return value !== null && asksNothing(value, 4);
}
function asksNothing(value, hops) {
  const inner = unwrap(value);
  const again = (one) => asksNothing(one, hops);
  if (ts72.isLiteralExpression(inner) || /^(true|false|null|undefined)$/.test(inner.getText())) return true;
  if (ts72.isPrefixUnaryExpression(inner)) return again(inner.operand);
  if (ts72.isTypeOfExpression(inner)) return true;
  if (ts72.isBinaryExpression(inner))
    return JOINS3.has(inner.operatorToken.kind) && again(inner.left) && again(inner.right);
  if (ts72.isConditionalExpression(inner)) return [inner.condition, inner.whenTrue, inner.whenFalse].every(again);
  if (ts72.isCallExpression(inner))
    return /^(Boolean|String|Number)$/.test(nameOf(inner.expression) ?? "") && inner.arguments.every(again);
  if (ONESELF.test(wordsOf(inner).join(" "))) return true;
  if (!ts72.isIdentifier(inner) && !ts72.isPropertyAccessExpression(inner)) return false;
  const made3 = ts72.isIdentifier(inner) && hops > 0 ? valueOf(inner) : null;
  return made3 && !isRead2(made3) ? asksNothing(made3, hops - 1) : isPlain(chainOf(inner));
}
var isRead2 = (value) => ts72.isPropertyAccessExpression(unwrap(value));
function isPlain(chain) {
  const words = splitWords(chain.at(-1) ?? "");
  const last = words.at(-1) ?? "";
  if (WRITTEN.test(last) || /^(user ?name|slug)$/.test(words.join(" "))) return true;
  return isOfSomebody(chain) && !KNOWN2.test(chain.at(-1));
}

// src/extract/code/guards/queries/changed-conditions.ts
import { ts as ts83 } from "./vendor/ts-morph.js";

// src/extract/code/guards/queries/added-to.ts
import { ts as ts73 } from "./vendor/ts-morph.js";
var ADDS2 = /^(push|unshift|add|set|fill|splice|copyWithin|with)$/;
var READS = /^(Set|Map|Array|String|Boolean|Number|log|debug|Array\.(from|of|isArray)|Object\.(keys|values|entries|freeze|fromEntries|groupBy)|Promise\.\w+)$|\.(log|debug|info|warn|error|trace|json|send|jsonp|render|stringify)$/;
var PROMISES_MORE = /^(add|append|assign|concat|defaults|extend|fill|include|join|merge|mix|push|set|splice|unshift)/i;
var KEEPS = /^(set|put|set_?ex|h_?set|setJSON|setItem|emit|publish|write|track|capture)$/i;
function addedTo(list) {
  if (!declarationOf(list.text, list)) return [];
  const added = [];
  for (const write of writesTo(list)) {
    const more = write.path.includes(EACH) ? addedToEach(write) : addedBy(write);
    if (!more || write.inside && !more.every((one) => one.isUnseen)) return null;
    added.push(...more);
  }
  return added;
}
var all = (given2) => given2.map((one) => ({ given: one }));
function addedBy({ kind, path, by, given: given2, isFollowed, use }) {
  if (kind === "handed") return path.length > 0 || isFollowed ? [] : addedByCallee(by, use);
  if (kind === "called") return ADDS2.test(nameOf(by.expression) ?? "") ? all(given2) : [];
  if (kind !== "set") return null;
  if (path.at(-1) === "length" || isOfOne2(path) && !saysWho2(path.at(-1))) return [];
  const isPlain2 = ts73.isBinaryExpression(by) && by.operatorToken.kind === ts73.SyntaxKind.EqualsToken;
  return isPlain2 ? all(given2) : null;
}
var isOfOne2 = ([place, ...further]) => further.length > 0 && (place === null || typeof place === "string" && /^\d+$/.test(place));
function addedToEach({ kind, path }) {
  if (kind === "over") return null;
  return (kind === "set" || kind === "deleted") && saysWho2(path.at(-1)) ? null : [];
}
var saysWho2 = (member) => typeof member !== "string" || isOfSomebody([member]) || isState(member);
function addedByCallee(call, list) {
  if (!ts73.isCallExpression(call)) return ts73.isNewExpression(call) && READS.test(call.expression.getText()) ? [] : null;
  const chain = chainOf(call.expression);
  if (/^(apply|call)$/.test(chain.at(-1) ?? "") && ADDS2.test(chain.at(-2) ?? ""))
    return all(call.arguments.slice(1).map(unwrap));
  if (!calleeOf(call.expression) && READS.test(chain.join("."))) return [];
  const isFirst = isWithin(list, call.arguments[0]);
  if (!isFirst && KEEPS.test(chain.at(-1) ?? "") && receiverOf(call.expression)) return [];
  if (PROMISES_MORE.test(chain.at(-1) ?? "")) return null;
  return isOfPackage(call.expression) ? [] : [{ given: call, isUnseen: true }];
}
function isOfPackage(callee) {
  const links2 = linksOf(callee);
  const own = chainOf(callee)[0] ?? "";
  const binding = links2?.imports.get(own);
  if (!links2 || !binding || /^[.~#/]|^@\//.test(binding.specifier)) return false;
  const name = /^(default|\*)$/.test(binding.name) ? own : binding.name;
  const declared = new RegExp(`\\b(?:function\\*?|const|let|var|class)\\s+${literally(name)}\\b`);
  return links2.open(binding.specifier, binding.name) === null && links2.lookFor(name, declared, 0) !== null;
}
function listOfEach(one) {
  const declared = declarationOf(one.text, one);
  const loop = declared?.parent.parent;
  if (declared && loop && ts73.isForOfStatement(loop) && ts73.isVariableDeclaration(declared)) return loop.expression;
  const each = declared?.parent;
  const isFirst = each && ts73.isArrowFunction(each) && each.parameters[0] === declared;
  const call = isFirst ? each.parent : null;
  return call && ts73.isCallExpression(call) && nameOf(call.expression) === "forEach" ? receiverOf(call.expression) : null;
}

// src/extract/code/guards/queries/conditions-anew.ts
import { ts as ts81 } from "./vendor/ts-morph.js";

// src/extract/code/whom/told-by.ts
import { ts as ts80 } from "./vendor/ts-morph.js";

// src/extract/code/whom/calls.ts
import { ts as ts78 } from "./vendor/ts-morph.js";

// src/extract/code/whom/frames.ts
import { ts as ts74 } from "./vendor/ts-morph.js";
function givenFor(parameter, frames) {
  const position = parameter.parent.parameters.indexOf(parameter);
  for (let at = frames.length - 1; at >= 0; at--) {
    const { from, into, given: given2 } = frames[at];
    const call = unwrap(from);
    const isGiven2 = given2 !== void 0 && into === parameter.parent;
    const isCalled = !given2 && ts74.isCallExpression(call) && calleeOf(call.expression) === parameter.parent;
    if (!isGiven2 && !isCalled) continue;
    const list = given2 ?? call.arguments;
    if (list.some(ts74.isSpreadElement) || parameter.dotDotDotToken) return null;
    const one = list[position];
    return one ? { given: one, frames: frames.slice(0, at) } : null;
  }
  return null;
}
function textAt(expression, frames) {
  const value = literalOf(expression)?.value;
  if (typeof value === "string" || typeof value === "number") return String(value);
  const inner = unwrap(expression);
  const declared = ts74.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const handed = declared && ts74.isParameter(declared) ? givenFor(declared, frames) : null;
  return handed && textAt(handed.given, handed.frames);
}

// src/extract/code/whom/requests.ts
import { ts as ts75 } from "./vendor/ts-morph.js";
var REQUESTS = /^_?(req|request|ctx|context|c|event|evt|socket|client|ws|connection)$/;
var SENT2 = /^(body|params|param|query|args|input|inputs|data|payload|dto|form|formData|fields|values|variables|searchParams|rawInput)$/;
var BETWEEN = /^(req|request|raw|nextUrl|url|locals|original)$/;
var isRequest = (parameter) => ts75.isIdentifier(parameter.name) && REQUESTS.test(parameter.name.text);
function isSent2(parameter) {
  if (ts75.isIdentifier(parameter.name) && SENT2.test(parameter.name.text)) return true;
  if (ts75.getDecorators(parameter)?.some((one) => /^@(Body|Param|Query|Args|MessageBody|Payload)\b/.test(one.getText())))
    return true;
  const call = parameter.parent.parent;
  return ts75.isCallExpression(call) && nameOf(call.expression) === "on";
}
function pathInRequest(path) {
  const from = path.findIndex((key) => !BETWEEN.test(key));
  return from > 0 ? path.slice(from) : path;
}
var isSentPath = (path) => SENT2.test(pathInRequest(path)[0] ?? "");
var nameOfParameter = ({ name }) => ts75.isIdentifier(name) ? textOf(name) : "";
function isWhole3({ root, path }) {
  if (root === "request") return path.length === 0 || pathInRequest(path).length === 1 && isSentPath(path);
  return typeof root === "object" && ts75.isParameter(root) && path.length === 0 && isSent2(root);
}

// src/extract/code/whom/source.ts
var OPEN = (at) => ({
  root: "open",
  path: [],
  isReached: false,
  isAnswer: false,
  at
});
var FIXED2 = (at) => ({ ...OPEN(at), root: "fixed" });
var KEY = /^(_?ids?|u?uids?|user_?ids?|socket_?ids?|sid|pk|key|value|data|rows?|user|profile|account|user_?name|handle|email)$/i;
var isKeyOfPerson = (key) => KEY.test(key) || key === "0";
function keyOf4(source, key, at) {
  if (source.root === "open" || source.root === "fixed") return { ...source, at };
  if (source.isAnswer && isKeyOfPerson(key)) return { ...source, at };
  return {
    ...source,
    path: [...source.path, key],
    isReached: source.isReached || source.isAnswer,
    isAnswer: false,
    at
  };
}
var answerOf5 = (source, at) => ({ ...source, isAnswer: true, at });
function isRelated(one, other) {
  if (one.root !== other.root) return false;
  const length = Math.min(one.path.length, other.path.length);
  return one.path.slice(0, length).every((key, at) => key === other.path[at]);
}
function stemOf({ root, path }) {
  const named3 = path.findLast((key) => !/^(\*|\d+)$/.test(key) && !IDS.test(key));
  const name = named3 ?? (typeof root === "object" && "name" in root ? root.name?.getText() ?? "" : path.at(-1) ?? "");
  return splitWords(name).filter((word) => !IDS.test(word));
}
var IDS = /^(_?ids?|u?uids?|name|names|username|key|value|email|handle)$/i;

// src/extract/code/whom/sources.ts
import { ts as ts77 } from "./vendor/ts-morph.js";

// src/extract/code/whom/named-values.ts
import { ts as ts76 } from "./vendor/ts-morph.js";
function sourcesOfName(name, frames, depth) {
  const declared = declarationOf(name.text, name);
  if (!declared) return /^[A-Z][A-Z\d]*(_[A-Z\d]+)*$/.test(name.text) ? [FIXED2(name)] : [OPEN(name)];
  if (ts76.isParameter(declared)) return ofParameter(declared, [], name, frames, depth);
  if (ts76.isBindingElement(declared)) return ofTaken(declared, name, frames, depth);
  if (!ts76.isVariableDeclaration(declared)) return [OPEN(name)];
  const { parent } = declared.parent;
  if (ts76.isForOfStatement(parent) && parent.initializer === declared.parent)
    return sourcesOf(parent.expression, frames, depth - 1).map((one) => keyOf4(one, "*", name));
  const value = valueOf(name);
  if (!value) return [OPEN(name)];
  const added = addedTo2(declared, value);
  if (added) return added.flatMap((one) => sourcesOf(one, frames, depth - 1));
  return isChanged(name.text, declared) ? [OPEN(name)] : sourcesOf(value, frames, depth - 1);
}
function addedTo2(declared, start) {
  const made3 = unwrap(start);
  const isEmpty2 = ts76.isArrayLiteralExpression(made3) && made3.elements.length === 0 || ts76.isNewExpression(made3) && /^(Set|Array)$/.test(nameOf(made3.expression) ?? "") && !made3.arguments?.length;
  const around = isEmpty2 ? enclosingFunction(declared) : null;
  if (!around?.body) return null;
  const added = [];
  let isOther4 = false;
  eachNode(around.body, (node) => {
    if (!ts76.isIdentifier(node) || declarationOf(node.text, node) !== declared) return;
    const { parent } = node;
    const call = ts76.isPropertyAccessExpression(parent) && parent.expression === node ? parent.parent : null;
    const isAdded = call && ts76.isCallExpression(call) && call.expression === parent;
    const name = isAdded ? nameOf(call.expression) : null;
    if (isAdded && /^(push|add)$/.test(name ?? "")) added.push(...call.arguments);
    else if (/^(unshift|splice|concat|fill)$/.test(name ?? "")) isOther4 = true;
    else if (ts76.isCallExpression(parent) && parent.arguments.includes(node)) isOther4 = true;
  });
  return added.length > 0 && !isOther4 ? added : null;
}
function isChanged(name, declared) {
  const text = declared.getSourceFile().text;
  if (!text.includes(`${name}.`) && !text.includes(`${name}[`)) return false;
  return new RegExp(
    `(?<![\\w$.])${name.replace(/\$/g, "\\$")}(?:\\.(?:push|add|set|unshift|splice|concat)\\(|(?:\\.\\w+|\\[[^\\]]*\\])+\\s*=[^=>])`
  ).test(text);
}
function ofParameter(parameter, keys, at, frames, depth) {
  const handed = givenFor(parameter, frames);
  if (handed) return keysOf2(handed.given, keys, at, handed.frames, depth - 1);
  const element = elementGiven(parameter);
  const step = (whole2) => keys.reduce((one, key) => keyOf4(one, key, at), whole2);
  if (element) return sourcesOf(element, frames, depth - 1).map((one) => step(keyOf4(one, "*", at)));
  const root = isRequest(parameter) ? "request" : parameter;
  return [step({ root, path: [], isReached: false, isAnswer: false, at })];
}
var EACH2 = /^(map|forEach|filter|some|every|find|findIndex|findLast|flatMap|allSettled)$/;
function elementGiven(parameter) {
  const callback = parameter.parent;
  const call = callback.parent;
  if (!ts76.isCallExpression(call) || call.arguments[0] !== callback) return null;
  return callback.parameters[0] === parameter && EACH2.test(nameOf(call.expression) ?? "") ? receiverOf(call.expression) : null;
}
function ofTaken(element, at, frames, depth) {
  const keys = [];
  let holder = element;
  while (ts76.isBindingElement(holder)) {
    const pattern = holder.parent;
    if (!holder.dotDotDotToken) {
      if (ts76.isArrayBindingPattern(pattern)) keys.unshift(String(pattern.elements.indexOf(holder)));
      else if (holder.propertyName && ts76.isComputedPropertyName(holder.propertyName)) return [OPEN(at)];
      else keys.unshift(textOf(holder.propertyName ?? holder.name));
    }
    holder = pattern.parent;
  }
  if (ts76.isParameter(holder)) return ofParameter(holder, keys, at, frames, depth);
  if (!ts76.isVariableDeclaration(holder)) return [OPEN(at)];
  const { parent } = holder.parent;
  if (ts76.isForOfStatement(parent) && parent.initializer === holder.parent)
    return sourcesOf(parent.expression, frames, depth - 1).map(
      (one) => keys.reduce((whole2, key) => keyOf4(whole2, key, at), keyOf4(one, "*", at))
    );
  return holder.initializer ? keysOf2(holder.initializer, keys, at, frames, depth - 1) : [OPEN(at)];
}

// src/extract/code/whom/sources.ts
var MAX_DEPTH = 12;
function sourcesOf(expression, frames, depth = MAX_DEPTH) {
  const inner = unwrap(expression);
  if (depth === 0) return [OPEN(inner)];
  const again = (one) => sourcesOf(one, frames, depth - 1);
  const literal = literalOf(inner);
  if (literal) return literal.value === null || literal.value === void 0 ? [] : [FIXED2(inner)];
  if (ts77.isIdentifier(inner)) return sourcesOfName(inner, frames, depth);
  if (inner.kind === ts77.SyntaxKind.ThisKeyword) return ofThis(inner);
  if (ts77.isPropertyAccessExpression(inner)) return ofKey(inner, inner.name.text, frames, depth);
  if (ts77.isElementAccessExpression(inner)) {
    const key = textAt(inner.argumentExpression, frames);
    if (key !== null) return ofKey(inner, key, frames, depth);
    const each = again(inner.expression).map((one) => keyOf4(one, "*", inner));
    return isCounter(inner.argumentExpression) ? each : [...each, ...again(inner.argumentExpression)];
  }
  if (ts77.isCallExpression(inner)) return sourcesOfCall(inner, frames, depth);
  if (ts77.isNewExpression(inner)) return inner.arguments?.length ? inner.arguments.flatMap(again) : [OPEN(inner)];
  if (ts77.isObjectLiteralExpression(inner)) return inner.properties.flatMap((one) => ofProperty(one, again));
  if (ts77.isArrayLiteralExpression(inner))
    return inner.elements.length > 0 ? inner.elements.flatMap(again) : [OPEN(inner)];
  if (ts77.isSpreadElement(inner)) return again(inner.expression);
  if (ts77.isTemplateExpression(inner)) return inner.templateSpans.flatMap((one) => again(one.expression));
  if (ts77.isTaggedTemplateExpression(inner)) return ts77.isTemplateExpression(inner.template) ? again(inner.template) : [];
  if (ts77.isConditionalExpression(inner)) return [...again(inner.whenTrue), ...again(inner.whenFalse)];
  if (ts77.isBinaryExpression(inner)) return [...again(inner.left), ...again(inner.right)];
  if (ts77.isPrefixUnaryExpression(inner)) return again(inner.operand);
  if (isFunction(inner)) return mentionedIn(inner, again);
  return [OPEN(inner)];
}
function isCounter(key) {
  const inner = unwrap(key);
  const declared = ts77.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  return declared !== null && ts77.isVariableDeclaration(declared) && ts77.isForStatement(declared.parent.parent);
}
function ofProperty(property2, again) {
  if (ts77.isPropertyAssignment(property2)) return again(property2.initializer);
  if (ts77.isShorthandPropertyAssignment(property2)) return again(property2.name);
  return ts77.isSpreadAssignment(property2) ? again(property2.expression) : [];
}
function mentionedIn(node, again) {
  const found3 = [];
  eachNode(node, (one) => {
    if (!ts77.isIdentifier(one) || !isRead3(one)) return;
    const declared = declarationOf(one.text, one);
    const isOwn = declared !== null && declared.pos >= node.pos && declared.end <= node.end;
    let whole2 = one;
    while (ts77.isPropertyAccessExpression(whole2.parent) && whole2.parent.expression === whole2) whole2 = whole2.parent;
    const isCalled = ts77.isCallExpression(whole2.parent) && whole2.parent.expression === whole2;
    const read2 = isCalled && whole2 !== one ? whole2.expression : whole2;
    if (declared && !isOwn && !(isCalled && whole2 === one)) found3.push(...again(read2));
  });
  return found3;
}
function isRead3(name) {
  const { parent } = name;
  if (ts77.isPropertyAccessExpression(parent)) return parent.expression === name;
  if (ts77.isPropertyAssignment(parent)) return parent.initializer === name;
  return !ts77.isParameter(parent) && !ts77.isBindingElement(parent) && !ts77.isVariableDeclaration(parent);
}
function ofKey(node, key, frames, depth) {
  if (/^process\.env\b/.test(node.getText())) return [FIXED2(node)];
  return keysOf2(node.expression, [key], node, frames, depth - 1);
}
function keysOf2(owner, keys, at, frames, depth) {
  const [key, ...rest] = keys;
  if (key === void 0) return sourcesOf(owner, frames, depth);
  const made3 = madeOf(owner, frames);
  const written2 = made3 && ts77.isObjectLiteralExpression(made3.value) ? memberOf4(made3.value, key) : null;
  if (made3 && written2) return keysOf2(written2, rest, at, made3.frames, depth - 1);
  const element = made3 && /^\d+$/.test(key) ? elementOf(made3.value, Number(key)) : null;
  if (made3 && element) return keysOf2(element, rest, at, made3.frames, depth - 1);
  return sourcesOf(owner, frames, depth).map((one) => keys.reduce((whole2, step) => keyOf4(whole2, step, at), one));
}
function madeOf(owner, frames) {
  const inner = unwrap(owner);
  if (!ts77.isIdentifier(inner)) return { value: inner, frames };
  const declared = declarationOf(inner.text, inner);
  const handed = declared && ts77.isParameter(declared) ? givenFor(declared, frames) : null;
  if (handed) return madeOf(handed.given, handed.frames);
  const value = valueOf(inner);
  return value && { value: unwrap(value), frames };
}
function memberOf4(written2, key) {
  const found3 = written2.properties.find(
    (one) => one.name && !ts77.isComputedPropertyName(one.name) && textOf(one.name) === key
  );
  if (found3 && ts77.isPropertyAssignment(found3)) return found3.initializer;
  return found3 && ts77.isShorthandPropertyAssignment(found3) ? found3.name : null;
}
function elementOf(made3, at) {
  const isAll = ts77.isCallExpression(made3) && made3.expression.getText() === "Promise.all";
  const list = isAll && made3.arguments[0] ? unwrap(made3.arguments[0]) : made3;
  if (!ts77.isArrayLiteralExpression(list) || list.elements.some(ts77.isSpreadElement)) return null;
  return list.elements[at] ?? null;
}
function ofThis(node) {
  for (let at = node.parent; at; at = at.parent)
    if (ts77.isClassLike(at)) return [{ ...OPEN(node), root: at }];
  return [OPEN(node)];
}

// src/extract/code/whom/calls.ts
var TAKES4 = /^(get|param|query|getParam|input|field|header)$/;
var READS2 = /^(json|formData|parseBody|body|valid|text)$/;
var LISTS = /^(filter|slice|sort|toSorted|reverse|toReversed|concat|flat|values|keys|entries|map|flatMap)$/;
var ONE = /^(find|findLast|at|pop|shift)$/;
function sourcesOfCall(call, frames, depth) {
  const name = nameOf(call.expression) ?? "";
  const receiver = receiverOf(call.expression);
  const [first2] = call.arguments;
  if (receiver && TAKES4.test(name) && first2 && call.arguments.length === 1) {
    const key = textAt(first2, frames);
    if (key !== null) return sourcesOf(receiver, frames, depth - 1).map((one) => keyOf4(one, key, call));
  }
  if (receiver && READS2.test(name) && call.arguments.every((one) => ts78.isStringLiteralLike(one)))
    return sourcesOf(receiver, frames, depth - 1).map((one) => keyOf4(one, "body", call));
  const handed = ts78.isIdentifier(call.expression) ? functionHanded(call.expression, frames) : null;
  if (handed) return sourcesOf(handed.body, handed.frames, depth - 1);
  const before2 = receiver && !isService(receiver) ? sourcesOf(receiver, frames, depth - 1) : [];
  if (receiver && LISTS.test(name) && before2.length > 0) return [...before2, ...givenIn(call, frames, depth)];
  if (receiver && ONE.test(name) && before2.length > 0) {
    const key = name === "at" && first2 ? textAt(first2, frames) ?? "*" : "*";
    return [...before2.map((one) => keyOf4(one, key, call)), ...givenIn(call, frames, depth)];
  }
  const all2 = [...before2, ...givenIn(call, frames, depth)];
  return all2.length > 0 ? all2.map((one) => isWhole3(one) ? one : answerOf5(one, one.at)) : [OPEN(call)];
}
function functionHanded(callee, frames) {
  const declared = declarationOf(callee.text, callee);
  const handed = declared && ts78.isParameter(declared) ? givenFor(declared, frames) : null;
  const given2 = handed && unwrap(handed.given);
  return given2 && ts78.isArrowFunction(given2) && !ts78.isBlock(given2.body) ? { body: given2.body, frames: handed.frames } : null;
}
function givenIn(call, frames, depth) {
  return askedIn(call).flatMap((one) => sourcesOf(one, frames, depth - 1));
}
function askedIn(call) {
  const declared = calleeOf(call.expression);
  if (!declared?.body || declared.parameters.some((one) => one.dotDotDotToken)) return call.arguments;
  return call.arguments.filter((_, at) => {
    const parameter = declared.parameters[at];
    return parameter !== void 0 && isUsed(parameter, declared);
  });
}
function isUsed(parameter, { body }) {
  if (!ts78.isIdentifier(parameter.name) || !body) return true;
  const { text } = parameter.name;
  let found3 = false;
  const read2 = (node) => {
    if (ts78.isIdentifier(node) && node.text === text && declarationOf(text, node) === parameter) found3 = true;
    if (ts78.isIdentifier(node) && node.text === "arguments") found3 = true;
  };
  read2(body);
  eachNode(body, read2);
  return found3;
}
var SERVICE = /^(db|prisma|repo|repository|repositories|service|services|model|models|dao|em|manager|knex|store|client|loader|loaders|sources|pool|sql|query|api|redis|cache|schema|validator|z|policy|controller|helper|gateway)$/;
function isService(receiver) {
  const inner = unwrap(receiver);
  const root = chainRoot(inner);
  if (root === null) return false;
  if (root.kind === ts78.SyntaxKind.ThisKeyword) return inner !== root;
  if (!ts78.isIdentifier(root)) return false;
  const declared = declarationOf(root.text, root);
  if (!declared || /^[A-Z]/.test(root.text)) return !declared || ts78.isClassDeclaration(declared);
  if (ts78.isFunctionDeclaration(declared) || isFunction(declared)) return true;
  const isAtTop = ts78.isVariableDeclaration(declared) && ts78.isSourceFile(declared.parent.parent.parent);
  return isAtTop || chainOf(inner).some((one) => splitWords(one).some((word) => SERVICE.test(word)));
}
function chainRoot(expression) {
  let at = unwrap(expression);
  while (ts78.isPropertyAccessExpression(at) || ts78.isElementAccessExpression(at)) at = unwrap(at.expression);
  return ts78.isCallExpression(at) ? null : at;
}

// src/extract/code/people/names.ts
var TABLE2 = /^((app|auth|site|public|user|member|player|all) )*(users?|accounts?|members?|players?|students?|people|persons?|profiles?|authors?|creators?)$/;
var COLUMN2 = /^(((user|nick|display|full|first|last|screen|real|given|family|account|login|profile|public) ?)?names?|handle|login|e ?mail( address)?|phone( number)?|bio|about|search( vector| text)?)$/;
var isPeopleTable = (words) => TABLE2.test(words.join(" "));
var isKnownBy = (name) => COLUMN2.test(splitWords(name.split(".").at(-1)).join(" "));
var NAMED_SEARCH = /^(search|lookup|look up|autocomplete|auto complete|typeahead|type ahead)( all| for(?= (users|people)\b))? (user directory|people directory|users?|user ?names?|people|profiles?|accounts?|players?|creators?|user profiles|(message |chat |dm )?recipients|chat (users|partners|targets)|mentionable users)( (by|with) \w+( \w+)?| (for|to) mention)?$|^(users?|people|profiles?|accounts?|players?) (search|autocomplete|look ?up)( by (user |nick |display |full )?(names?|email|query|keyword|term|word|prefix|handle))?$|^(get|fetch|load|list|query) (users|people|profiles|accounts|players) (by|for|with|from) (search|query|search (query|term|text)|keyword|prefix)$|^find (users|people|profiles|accounts|players) by (name|user ?name|query|search|term|keyword)$|^(search|find|autocomplete) (users?|people|persons?|profiles?|accounts?|players?) suggestions$/;
var ONE_KNOWN = /^look ?up (user( ?name)?|profile|account|player|creator)( by \w+)?$/;
function searchesPeople(name) {
  const words = splitWords(name).join(" ");
  return NAMED_SEARCH.test(words) && !ONE_KNOWN.test(words);
}
var LISTED = /^(discover|explore) (users|profiles|people|members|players)$|^(get|fetch|load|list|browse|use( lazy)?( get)?|query)( (all|recently|newest|active|online|nearby|suggested|recommended|similar|popular|discover))* ((nearby|suggested|recommended|similar|popular|active|online|all) (users|profiles|people|players|accounts|creators|friends|members|matches)|(users?|people|members?|player|profiles?|friends?) (directory|suggestions|recommendations)|suggestions to follow|(follow|account) (suggestions|recommendations)|(users|accounts|people) to follow|newest (users|members|profiles)|suggested contacts|recommend users|directory|who to follow|people you may know|(users|people) nearby)( (page|query|lazy query))?$/;
var listsPeople = (name) => LISTED.test(splitWords(name).join(" "));
var BY_CONTACT = /^(match|discover) (phone |device |address book |system )?contacts$|^(find|match|lookup|look up|discover) (friends|people|users|accounts|profiles|contacts) (from|by|in|via|with) (my )?(phone )?(contacts|address book|phone( numbers?| ?book)?|phones|emails?)$|^(lookup|look up|search|find) (user |account |profile )?by (phone( number)?|email)( address)?$/;
var findsByContact = (name) => BY_CONTACT.test(splitWords(name).join(" "));

// src/extract/code/whom/loads.ts
import { ts as ts79 } from "./vendor/ts-morph.js";
var READS_THROUGH = /^(safe_?)?(parse|validate|cast|assert|plainTo(Instance|Class)|decode|create|mask)(_?(async|sync|body|input|payload|request|query))?$/i;
var RESULT = /^(data|value|output)$/;
var OWN = /^(_?id|u?uid|uuid|pk|data|rows?|\d+|value)$/i;
var NEUTRAL = /^(get|find|load|fetch|read|lookup|look|up|resolve|retrieve|query|select|one|first|unique|by|or|throw|fail|null|and|with|in|the|an?|where|ids?|uids?|uuid|pk|key|name|names|username|handle|email|async|prisma|db|database|repo|repository|repositories|services?|models?|dao|em|manager|knex|store|stores|client|loaders?|pool|sql|api|cache|this|ctx|context|req|app|tx|trx|entity|orm|data|source|map|json|to|string)$/;
function loadsTheSame(call, path) {
  const keys = path.filter((one) => typeof one === "string");
  const objects = (call.arguments ?? []).map(unwrap).filter(ts79.isObjectLiteralExpression);
  if (path.length === 0 && objects.length === 0 && !ts79.isAwaitExpression(call.parent)) return true;
  const by = objects.flatMap(keysAsked);
  const [key] = keys;
  if (keys.length === 1 && by.length === 1 && by[0] === key) return true;
  if (!by.every(isKeyOfPerson)) return false;
  const words = [...wordsOf4(call)].filter((word) => !NEUTRAL.test(word));
  const isOfPeople = words.length > 0 && words.every((word) => isPeopleTable([word]));
  return isOfPeople || words.length === 0 && objects.length === 0 && keys.every((one) => OWN.test(one));
}
var OTHERS = /^\$?(not|ne|nin|notIn|lt|lte|gt|gte|Op\.(ne|not|gt|lt))$/;
function keysAsked(object) {
  return object.properties.flatMap((one) => {
    const name = one.name ? textOf(one.name) : "\u2026";
    if (/^(select|include|attributes|fields|relations|order(By)?|take|limit|cache|transaction|lock)$/.test(name))
      return [];
    const value = ts79.isPropertyAssignment(one) ? unwrap(one.initializer) : null;
    if (value && literalOf(value)) return [];
    if (!value || !ts79.isObjectLiteralExpression(value)) return [name];
    if (value.properties.some(({ name: way }) => way && OTHERS.test(textOf(way)))) return ["\u2026"];
    return /^(where|filter|data|values)$/.test(name) ? keysAsked(value) : [name];
  });
}
function* wordsOf4(call) {
  const receiver = receiverOf(call.expression);
  for (const one of receiver ? chainOf(receiver) : []) yield* splitWords(one);
  yield* splitWords(nameOf(call.expression) ?? "\u2026");
  const [first2] = call.arguments ?? [];
  if (first2 && ts79.isIdentifier(first2) && /^[A-Z]/.test(first2.text)) yield* splitWords(first2.text);
}

// src/extract/code/whom/told-by.ts
var MAX_DEPTH2 = 16;
var CARRIERS = "query|body|params|headers|cookies|input|args|searchParams|formData|form|payload|data|dto|json\\(\\)|formData\\(\\)";
var CARRIED = new RegExp(`\\b(${CARRIERS})[.[]`);
var WHOLE3 = new RegExp(`(^|\\.)(${CARRIERS})$`);
var IS_ITSELF = /^(populate|reload|refresh|save|lean|exec|select|toObject|toJSON|trim|toString|toHexString|valueOf|normalize|toLowerCase|toUpperCase)$/;
var READS3 = /^(get|param|query|header)$/;
var TAKES5 = /^(pick|omit|only|except)$/;
function toldBy(value, path = [], depth = MAX_DEPTH2) {
  if (!value) return [];
  const inner = unwrap(value);
  if (depth === 0) return [{ text: inner.getText(), isSent: false }];
  const again = (one, under2 = []) => toldBy(one, under2, depth - 1);
  const [key, ...rest] = path;
  if (ts80.isPropertyAccessExpression(inner) || ts80.isElementAccessExpression(inner))
    return again(inner.expression, [keyOf3(inner), ...path]);
  if (ts80.isIdentifier(inner)) return ofName(inner, path, again);
  if (ts80.isConditionalExpression(inner)) return [inner.whenTrue, inner.whenFalse].flatMap((one) => again(one, path));
  if (ts80.isBinaryExpression(inner)) return [inner.left, inner.right].flatMap((one) => again(one, path));
  if (ts80.isTemplateExpression(inner)) return inner.templateSpans.flatMap((one) => again(one.expression));
  if (ts80.isObjectLiteralExpression(inner))
    return key === void 0 ? inner.properties.flatMap((one) => ofProperty2(one, again)) : under(inner, key, rest, again);
  if (ts80.isArrayLiteralExpression(inner))
    return inner.elements.flatMap((one) => again(ts80.isSpreadElement(one) ? one.expression : one, rest));
  if (ts80.isCallExpression(inner) || ts80.isNewExpression(inner)) return ofCall2(inner, path, again);
  if (literalOf(inner) || isFunction(inner)) return [];
  return [textUnder(inner, path)];
}
function ofName(name, path, again) {
  const value = valueOf(name);
  if (value) return again(value, path);
  const declared = declarationOf(name.text, name);
  if (!declared) return literalOf(name) ? [] : [textUnder(name, path)];
  const keys = [];
  let holder = declared;
  for (; ts80.isBindingElement(holder); holder = holder.parent.parent)
    if (ts80.isObjectBindingPattern(holder.parent)) keys.unshift(textOf(holder.propertyName ?? holder.name));
    else keys.unshift(String(holder.parent.elements.indexOf(holder)));
  if (!ts80.isVariableDeclaration(holder)) return [textUnder(name, path)];
  const { parent } = holder.parent;
  if (ts80.isForOfStatement(parent)) return again(parent.expression, [null, ...keys, ...path]);
  const isConst = (ts80.getCombinedNodeFlags(holder) & ts80.NodeFlags.Const) !== 0;
  return (isConst || !isAssigned(name.text, name.getSourceFile())) && holder !== declared && holder.initializer ? again(holder.initializer, [...keys, ...path]) : [textUnder(name, path)];
}
function textUnder(root, path) {
  const textOfKeys = (keys) => [root.getText(), ...keys.map((key) => typeof key === "string" ? `.${key}` : "[]")].join("");
  const last = path.at(-1);
  const before2 = textOfKeys(path.slice(0, -1));
  const isOfOne3 = typeof last === "string" && /^(_?id|uuid|pk)$/.test(last) && !WHOLE3.test(before2);
  const text = isOfOne3 ? before2 : textOfKeys(path);
  const declared = ts80.isIdentifier(root) ? declarationOf(root.text, root) : null;
  const isHanded = declared !== null && ts80.isParameter(declared) && isSent2(declared);
  return { text, isSent: path.length > 0 && (isHanded || CARRIED.test(text)) };
}
var ofProperty2 = (one, again) => ts80.isPropertyAssignment(one) ? again(one.initializer) : ts80.isShorthandPropertyAssignment(one) ? again(one.name) : ts80.isSpreadAssignment(one) ? again(one.expression) : [];
function under({ properties }, key, rest, again) {
  const found3 = [];
  for (const one of properties.toReversed()) {
    if (ts80.isSpreadAssignment(one)) found3.push(...again(one.expression, [key, ...rest]));
    else if (!one.name || typeof key === "string" && textOf(one.name) !== key) continue;
    else {
      if (ts80.isPropertyAssignment(one)) found3.push(...again(one.initializer, rest));
      if (ts80.isShorthandPropertyAssignment(one)) found3.push(...again(one.name, rest));
      if (typeof key === "string") break;
    }
  }
  return found3;
}
function ofCall2(call, path, again) {
  const receiver = receiverOf(call.expression);
  const [first2, second] = call.arguments ?? [];
  const [key, ...rest] = path;
  const name = nameOf(call.expression) ?? "";
  if (receiver && first2 && !second && ts80.isStringLiteralLike(first2) && READS3.test(name))
    return again(receiver, [first2.text, ...path]);
  if (TAKES5.test(name) && first2 && typeof key === "string") {
    const keys = second ? keysIn([second]) : null;
    if (keys) return /^(pick|only)$/.test(name) === keys.includes(key) ? again(first2, path) : [];
  }
  const isOfOne3 = path.every((one) => typeof one !== "string" || isKeyOfPerson(one));
  if (receiver && IS_ITSELF.test(name) && isOfOne3) return again(receiver, path);
  if (name === "all" && receiver?.getText() === "Promise" && first2) return again(first2, path);
  const whole2 = (call.arguments ?? []).find((one) => again(one).some(({ text }) => WHOLE3.test(text)));
  if (whole2 && key !== void 0) {
    if (!READS_THROUGH.test(name)) return [textUnder(call, path)];
    const isLaid = /^(safe|validate)/.test(name) && typeof key === "string" && RESULT.test(key) && rest.length > 0;
    return again(whole2, isLaid ? rest : path);
  }
  if (!isOfOne3) return [textUnder(call, path)];
  const given2 = (call.arguments ?? []).flatMap((one) => again(one));
  if (!loadsTheSame(call, path)) return [...given2, textUnder(call, path)];
  if (given2.length > 0) return given2;
  return receiver && !isService(receiver) ? again(receiver) : [textUnder(call, path)];
}
function keysIn(given2) {
  const list = given2.flatMap((one) => {
    const inner = unwrap(one);
    return ts80.isArrayLiteralExpression(inner) ? [...inner.elements] : [inner];
  });
  return list.length > 0 && list.every(ts80.isStringLiteralLike) ? list.map((one) => one.text) : null;
}

// src/extract/code/guards/queries/conditions-anew.ts
var TAKES_OUT = /^(omit|pick|without|exclude|except|only|reject|unset|del)(By|Key|Keys|Deep)?$/;
function isSetAnew(name) {
  const declared = declarationOf(name.text, name);
  if (!declared || !enclosingFunction(declared) || !ts81.isVariableDeclaration(declared)) return false;
  const ways = declared.initializer ? [declared.initializer] : [];
  for (const { kind, path, given: given2 } of writesTo(name)) if (kind === "set" && path.length === 0) ways.push(...given2);
  const named3 = ways.flatMap(waysOf2).filter(ts81.isObjectLiteralExpression).map((way) => peopleIn(way).size).filter((people) => people > 0);
  return named3.includes(1) && named3.some((people) => people > 1);
}
function waysOf2(value) {
  const inner = unwrap(value);
  if (ts81.isConditionalExpression(inner)) return [inner.whenTrue, inner.whenFalse].flatMap(waysOf2);
  const isEither2 = ts81.isBinaryExpression(inner) && /^(\?\?|\|\|)$/.test(inner.operatorToken.getText());
  return isEither2 ? [inner.left, inner.right].flatMap(waysOf2) : [inner];
}
function isRestOf(name) {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts81.isBindingElement(declared) || !declared.dotDotDotToken) return false;
  const taken = declared.parent.elements.flatMap(
    (one) => ts81.isBindingElement(one) && one !== declared ? [textOf(one.propertyName ?? one.name)] : []
  );
  const from = declared.parent.parent;
  const whole2 = ts81.isVariableDeclaration(from) && from.initializer ? unwrap(from.initializer) : null;
  const value = whole2 && ts81.isIdentifier(whole2) ? valueOf(whole2) : whole2;
  if (!value || !ts81.isObjectLiteralExpression(unwrap(value))) return false;
  return peopleIn(value).size > 0 && taken.some((one) => isOfSomebody([one]));
}
function isMadeAnew(name, query, made3, unseen) {
  const { parent } = name;
  if (ts81.isCallExpression(parent) && parent !== unwrap(query) && parent.expression !== name)
    return isLeftOut(parent, made3, unseen);
  if (!ts81.isSpreadAssignment(parent) || !ts81.isObjectLiteralExpression(parent.parent)) return false;
  const { properties } = parent.parent;
  const columns = columnsOf3(made3);
  const before2 = new Set(peopleIn(made3));
  const told2 = new Set(made3.properties.flatMap((one) => toldBy(givenTo(one))).map(({ text }) => text));
  return properties.slice(properties.indexOf(parent) + 1).some((one) => {
    const column = one.name ? textOf(one.name) : "";
    if (!columns.has(column) || !isOfSomebody([column])) return false;
    const given2 = givenTo(one);
    const person = given2 && personBehind(given2);
    if (person && before2.has(person)) return false;
    const now = toldBy(given2);
    return now.length === 0 || !now.every(({ text }) => told2.has(text));
  });
}
var givenTo = (one) => ts81.isPropertyAssignment(one) ? one.initializer : ts81.isShorthandPropertyAssignment(one) ? one.name : null;
var columnsOf3 = ({ properties }) => new Set(properties.flatMap((one) => one.name ? textOf(one.name) : []));
function isLeftOut(call, made3, unseen) {
  const name = nameOf(call.expression) ?? "";
  if (!TAKES_OUT.test(name) || calleeOf(call.expression)?.body) return false;
  const keys = /^(omit|pick|without|exclude|except|only|unset)$/.test(name) ? keysIn(call.arguments.slice(1)) : null;
  if (!keys) {
    unseen?.(call);
    return !unseen;
  }
  const isOnly = /^(pick|only)$/.test(name);
  return [...columnsOf3(made3)].some(
    (column) => (isOfSomebody([column]) || isState(column) || AGREED3.test(column)) && keys.includes(column) !== isOnly
  );
}
var AGREED3 = /^(is_?)?(accepted|confirmed|approved|mutual|active|pending|deleted(_?at)?)/i;

// src/extract/code/guards/queries/filled-conditions.ts
import { ts as ts82 } from "./vendor/ts-morph.js";
function filledIn(made3, writes) {
  const open = new Set(made3.properties.flatMap((one) => isOpen(one) ? [textOf(one.name)] : []));
  const filled = /* @__PURE__ */ new Map();
  for (const write of writes.toSorted((one, other) => one.use.pos - other.use.pos)) {
    const { path, by } = write;
    const isSet = path.length === 1 && open.has(path[0]) && ts82.isBinaryExpression(by) && by.left === write.use.parent && by.operatorToken.kind === ts82.SyntaxKind.EqualsToken && by.parent.parent === made3.parent.parent.parent.parent;
    if (!isSet || personBehind(by.right) === null) continue;
    filled.set(write, by.right);
    open.delete(path[0]);
  }
  return filled;
}
function isOpen(one) {
  const value = ts82.isPropertyAssignment(one) ? literalOf(one.initializer) : null;
  return value !== null && (value.value === null || value.value === void 0);
}

// src/extract/code/guards/queries/changed-conditions.ts
var READS4 = /^((find|count|exists?|get)(One|All|Many|First|Unique|By|And|Or|Documents|Count|Throw|Fail)*|aggregate|where|andWhere|orWhere|match|filter|first|query|select|log|debug|info|warn|trace|stringify|keys|entries|values|freeze|parse|parseAsync|safeParse|validate|assert|is)$/;
var MAX_STEPS = 3;
function isAskedAfterChange(query, unseen, steps = MAX_STEPS) {
  const isQuery2 = steps < MAX_STEPS || isLookUp2(query);
  let isChanged3 = false;
  const look = (node) => {
    if (isChanged3 || !ts83.isIdentifier(node) || !isCondition(node)) return;
    const value = valueOf(node);
    const made3 = value && unwrap(value);
    if (!made3 || ts83.isConditionalExpression(made3) || ts83.isBinaryExpression(made3)) {
      isChanged3 = isQuery2 && (isSetAnew(node) || isRestOf(node));
      return;
    }
    if (ts83.isArrayLiteralExpression(made3)) isChanged3 = isQuery2 && isListOfWays(node) && isWidened(node);
    if (!ts83.isObjectLiteralExpression(made3)) return;
    isChanged3 = isQuery2 ? isMadeAnew(node, query, made3, unseen) || isChangedBefore(node, made3, unseen) || steps > 0 && isAskedAfterChange(made3, unseen, steps - 1) : isOfOthers(node, made3);
  };
  eachNode(query, look);
  return isChanged3;
}
var isLookUp2 = (query) => {
  const inner = unwrap(query);
  return !ts83.isCallExpression(inner) || tablesAsked(inner).length > 0 || receiverOf(inner.expression) !== null && /^(find|exists?|count|get|where|aggregate|first)/.test(nameOf(inner.expression) ?? "");
};
var WAYS = /^['"]?\$?(and|or)\b|\bOp\.(and|or)\b/i;
var isListOfWays = (name) => WAYS.test(keyOf5(name)) || keyOf5(name) === "where" || ts83.isCallExpression(name.parent) && /^(find|exist|count)\w*By/.test(nameOf(name.parent.expression) ?? "");
var keyOf5 = ({ parent }) => ts83.isPropertyAssignment(parent) || ts83.isShorthandPropertyAssignment(parent) ? parent.name.getText() : "";
var isCondition = (name) => {
  const { parent } = name;
  if (SHOWN2.test(keyOf5(name))) return false;
  if (ts83.isPropertyAssignment(parent)) return parent.initializer === name;
  return ts83.isShorthandPropertyAssignment(parent) || ts83.isSpreadAssignment(parent) || ts83.isCallExpression(parent);
};
function isWidened(ways) {
  const added = addedTo(ways);
  if (added === null || added.some((one) => one.isUnseen)) return true;
  if (/and/i.test(keyOf5(ways))) return false;
  return added.some(({ given: given2 }) => peopleIn(given2).size < 2 || asksForPending(given2));
}
function isOfOthers(name, made3) {
  const declared = declarationOf(name.text, name);
  if (!declared || !enclosingFunction(declared)) return false;
  const people = made3.properties.filter((one) => one.name && isOfSomebody([textOf(one.name)]) && !isOpen(one));
  const columns = new Map(people.map((one) => [textOf(one.name), personOf(one)]));
  const written2 = { columns: new Set(columns.keys()), unseen: () => void 0 };
  for (const write of writesTo(name)) {
    const { by, path, inside } = write;
    const isOfSame = !inside && ts83.isBinaryExpression(by) && typeof path[0] === "string" && isSame2(by.right, by.left, columns.get(path[0]));
    if (!isOfSame && isChangedBy(write, written2)) return true;
  }
  return false;
}
var personOf = (one) => ts83.isPropertyAssignment(one) ? personBehind(one.initializer) : ts83.isShorthandPropertyAssignment(one) ? personBehind(one.name) : null;
function isSame2(given2, member, person) {
  const inner = unwrap(given2);
  if (!ts83.isCallExpression(inner)) return person !== null && personBehind(inner) === person;
  return inner.arguments.some((one) => one.getText() === member.getText() || isSame2(one, member, person));
}
function isChangedBefore(name, made3, unseen) {
  const declared = declarationOf(name.text, name);
  if (!declared) return false;
  const writes = [...writesTo(name)];
  const filled = enclosingFunction(declared) ? filledIn(made3, writes) : /* @__PURE__ */ new Map();
  const people = /* @__PURE__ */ new Set([...peopleIn(made3), ...[...filled.values()].map((one) => personBehind(one))]);
  const isFilled = filled.size > 0 && people.size > 1;
  const written2 = { columns: columnsOf3(made3), unseen };
  return writes.some((one) => !(isFilled && filled.has(one)) && isChangedBy(one, written2));
}
function isChangedBy(write, { columns, unseen }) {
  const { kind, path, by, given: given2 } = write;
  const [column, ...further] = path;
  if (kind === "handed") return path.length === 0 && !write.isFollowed && isChangedUnseen(by, unseen);
  if (column === void 0) return kind === "over" && given2.some((one) => isChangedOver(one, columns));
  const isAsked = typeof column !== "string" || columns.has(column);
  if (kind === "called") return isAsked && isChangedByCall(write);
  const value = kind === "set" && further.length === 0 ? given2.at(-1) : void 0;
  if (!value || typeof column !== "string") return isAsked;
  return isOther2(column, value, columns) || asksForPending(by);
}
function isChangedUnseen(call, unseen) {
  if (!ts83.isCallExpression(call)) return false;
  if (!calleeOf(call.expression)?.body && READS4.test(nameOf(call.expression) ?? "")) return false;
  unseen?.(call);
  return !unseen;
}
var isOther2 = (name, value, columns) => columns.has(name) && !saysAccepted2(name, unwrap(value));
function saysAccepted2(column, value) {
  if (value.kind === ts83.SyntaxKind.TrueKeyword) return true;
  const said2 = literalOf(value)?.value ?? (ts83.isPropertyAccessExpression(value) ? value.name.text : null);
  return isState(column) && typeof said2 === "string" && /^(accepted|confirmed|approved|mutual)$/i.test(said2);
}
function isChangedOver(given2, columns) {
  const inner = unwrap(given2);
  if (!ts83.isObjectLiteralExpression(inner)) return true;
  const isKnown2 = inner.properties.every(
    (one) => ts83.isPropertyAssignment(one) && !isOther2(textOf(one.name), one.initializer, columns)
  );
  return !isKnown2 || asksForPending(inner);
}

// src/extract/code/guards/queries/made-by-check.ts
import { ts as ts84 } from "./vendor/ts-morph.js";
function makesWhatItIsCalled(called2, concept) {
  const declared = calleeOf(called2.expression);
  if (!declared) return false;
  return makingsIn(declared).some(
    (one) => !one.isChange && one.key.startsWith("table ") && safeIfListed(concept, one.key.split(" ").slice(1)) === true && one.columns.every(isAgreed) && !isBehindSomething(one.at, declared) && !isRefusedAfter(one.at, declared)
  );
}
function isAgreed({ name, value }) {
  const said2 = value && literalOf(value)?.value;
  return !isState(name) || said2 === void 0 || said2 === true || typeof said2 === "string" && isKnown(said2);
}
function isRefusedAfter(at, within) {
  for (let child = at, parent = at.parent; child !== within; child = parent, parent = parent.parent) {
    if (!ts84.isBlock(parent)) continue;
    const after = parent.statements.slice(parent.statements.indexOf(child) + 1);
    if (after.some((one) => leaves(one, "throw"))) return true;
    if (after.some((one) => ts84.isReturnStatement(one) && one.expression && literalOf(one.expression)?.value === false))
      return true;
  }
  return false;
}

// src/extract/code/guards/queries/found-staff.ts
import { ts as ts85 } from "./vendor/ts-morph.js";
var ONE2 = /^(findOne(Async|By|OrFail|OrThrow)?|findFirst(OrThrow)?|findUnique(OrThrow)?|getOne|get(User|Account|Member)|exists|count(Documents)?)$/;
var KEY2 = /^_?(id|uid|user_?id)$/i;
var STAFF = /^(is_?)?(super_?)?(admin|administrator|moderator|staff|superuser)$/i;
var ROLE = /^(role|roles|type|user_?type|access_?level)$/i;
var OTHER = /^(other|target|recipient|receiver|to|peer|friend|partner|member|owner|author|addressee)$/;
function isOneOfStaff(call) {
  if (!ONE2.test(nameOf(call.expression) ?? "") || takesApart(call)) return false;
  const [first2] = call.arguments;
  const filter = first2 && conditionsOf2(unwrap(first2));
  if (!filter) return false;
  const entries = filter.properties.flatMap(
    (one) => ts85.isPropertyAssignment(one) || ts85.isShorthandPropertyAssignment(one) ? [{ name: textOf(one.name), value: ts85.isPropertyAssignment(one) ? unwrap(one.initializer) : one.name }] : []
  );
  if (entries.length < filter.properties.length || entries.some(({ name }) => /^(OR|\$or)$/.test(name))) return false;
  const isOfStaff = entries.some(({ name, value }) => {
    const said2 = literalOf(value)?.value;
    return STAFF.test(name) ? said2 === true : ROLE.test(name) && typeof said2 === "string" && STAFF.test(said2);
  });
  return isOfStaff && entries.some(({ name, value }) => KEY2.test(name) && isOfWhoAsks(value));
}
function conditionsOf2(given2) {
  if (!ts85.isObjectLiteralExpression(given2)) return null;
  const where = given2.properties.find(
    (one) => ts85.isPropertyAssignment(one) && textOf(one.name) === "where"
  );
  const inner = where && unwrap(where.initializer);
  if (!inner) return given2;
  return ts85.isObjectLiteralExpression(inner) ? inner : null;
}
function isOfWhoAsks(value) {
  const chain = chainOf(value);
  if (chain.length === 0 || chain.some((name) => /^(body|params|query|input|args|payload|message|data)$/.test(name)))
    return false;
  return !chain.flatMap(splitWords).some((word) => OTHER.test(word)) && !isSent(value) && !isHandedSent(value);
}
function isHandedSent(value) {
  const inner = unwrap(value);
  const declared = ts85.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  let at = declared;
  while (at && ts85.isBindingElement(at)) at = at.parent.parent;
  if (!at || !ts85.isParameter(at) || ts85.isConstructorDeclaration(at.parent)) return false;
  const { parent } = at;
  if (!isFunction(parent)) return false;
  const index = parent.parameters.indexOf(at);
  const member = declared !== at && declared && ts85.isBindingElement(declared) ? declared : null;
  return (usesOfFunction(parent) ?? []).some((use) => {
    const call = ts85.isCallExpression(use.parent) && use.parent.expression === use ? use.parent : null;
    const given2 = call?.arguments[index];
    return given2 !== void 0 && (member ? holdsSent(unwrap(given2), member) : isSent(given2));
  });
}
function holdsSent(given2, member) {
  if (!ts85.isObjectLiteralExpression(given2)) return isPartOfRequest(given2) || isSent(given2);
  const name = textOf(member.propertyName ?? member.name);
  return given2.properties.some((one) => {
    if (ts85.isSpreadAssignment(one)) return holdsSent(unwrap(one.expression), member);
    if (one.name === void 0 || textOf(one.name) !== name) return false;
    return ts85.isShorthandPropertyAssignment(one) ? isSent(one.name) : ts85.isPropertyAssignment(one) && isSent(one.initializer);
  });
}
function takesApart(call) {
  const [first2] = calleeOf(call.expression)?.parameters ?? [];
  return first2 !== void 0 && ts85.isObjectBindingPattern(first2.name);
}

// src/extract/code/guards/queries/asked-rows.ts
import { ts as ts86 } from "./vendor/ts-morph.js";
var MAX_DEPTH3 = 4;
function rowsAreSafe(call, concept) {
  const conditions = conditionsOf(call);
  const table = splitWords(chainOf(call.expression).at(-2) ?? "");
  for (const pattern of concept.compares) {
    const { names: names3, words, safe } = pattern;
    if (words === null) continue;
    if (conditions.some((one) => asksFor(one, { names: names3, words, table }, MAX_DEPTH3))) return safe === "equal";
  }
  if (concept.guard !== "connection" && concept.guard !== "block") return null;
  for (const one of conditions) {
    const isSafe = asksOfLists(one, concept, MAX_DEPTH3);
    if (isSafe !== null) return isSafe;
  }
  return null;
}
var NO_CONDITION2 = /^(select|include|orderBy|order|attributes|projection|populate|data|set|\$set|\$push|\$addToSet|\$pull|\$inc|update|create|OR|\$or|limit|take|skip)$/;
var TURNED3 = /^(none|not|isNot|notIn|\$nin|\$ne|\$not|\$nor|\[?Op\.(not|ne|notIn)\]?)$/;
function asksOfLists(argument, concept, depth) {
  const inner = unwrap(argument);
  if (!ts86.isObjectLiteralExpression(inner) || depth === 0) return null;
  for (const property2 of inner.properties) {
    if (!ts86.isPropertyAssignment(property2) || ts86.isComputedPropertyName(property2.name)) continue;
    const name = textOf(property2.name);
    if (NO_CONDITION2.test(name) || TURNED3.test(name)) continue;
    const isNot = /^(NOT|\$nor)$/.test(name);
    if (isNot) {
      const inside2 = asksOfLists(property2.initializer, concept, depth - 1);
      if (inside2 !== null) return !inside2;
      continue;
    }
    const words = splitWords(name);
    const { initializer: value } = property2;
    const safe = isUnlike(concept, words, null) ? null : safeIfListed(concept, words);
    if (safe !== null) return asksOfEach(value) ? null : isTurned(value) !== safe;
    const inside = asksOfLists(value, concept, depth - 1);
    if (inside !== null) return inside;
  }
  return null;
}
var asksOfEach = (value) => {
  const inner = unwrap(value);
  return ts86.isObjectLiteralExpression(inner) && inner.properties.some((one) => one.name?.getText() === "every");
};
function isTurned(value) {
  const inner = unwrap(value);
  const literal = literalOf(inner);
  if (literal) return !literal.value;
  if (!ts86.isObjectLiteralExpression(inner)) return false;
  return inner.properties.some(
    (one) => one.name !== void 0 && (TURNED3.test(one.name.getText()) || /^(is|equals|\$eq)$/.test(textOf(one.name)) && ts86.isPropertyAssignment(one) && isTurned(one.initializer))
  );
}
function asksFor(argument, sought, depth) {
  const inner = unwrap(argument);
  if (!ts86.isObjectLiteralExpression(inner) || depth === 0) return false;
  return inner.properties.some((property2) => {
    if (!ts86.isPropertyAssignment(property2) || ts86.isComputedPropertyName(property2.name)) return false;
    const { initializer } = property2;
    const name = textOf(property2.name);
    if (/^(OR|\$or|AND|\$and)$/.test(name)) return asksForInList(initializer, /or/i.test(name), sought, depth);
    if (NO_CONDITION2.test(name) || TURNED3.test(name)) return false;
    const isNamed5 = namesColumn(splitWords(name), sought) || isOfTable(initializer, sought.names);
    if (isStateOfItsOwn(name, initializer, sought)) return true;
    return isNamed5 && valuesAsked(initializer).every((one) => isOneOf(one, sought.words)) || asksFor(initializer, sought, depth - 1);
  });
}
var isStateOfItsOwn = (column, value, sought) => unwrap(value).kind === ts86.SyntaxKind.TrueKeyword && namesColumn(["status"], sought) && /^(is_?)?(accepted|confirmed)$/i.test(column) && isOneOf(column.replace(/^is_?/i, ""), sought.words);
function asksForInList(list, isEither2, sought, depth) {
  const inner = unwrap(list);
  if (!ts86.isArrayLiteralExpression(inner) || inner.elements.length === 0) return false;
  const asks = (one) => asksFor(one, sought, depth - 1);
  return isEither2 ? inner.elements.every(asks) : inner.elements.some(asks);
}
function namesColumn(column, { names: names3, table }) {
  if (hasAnyPhrase(column, names3)) return true;
  const all2 = [...table, ...column];
  return table.some((_, at) => phrasesAt(all2, names3, at).some((one) => at + phraseLength(all2, one, at) > table.length));
}
function valuesAsked(value) {
  const inner = unwrap(value);
  const [only2, ...more] = ts86.isObjectLiteralExpression(inner) ? inner.properties : [];
  if (!only2 || more.length > 0 || !ts86.isPropertyAssignment(only2) || !only2.name) return [value];
  const operator = only2.name.getText();
  if (/^(equals|\$eq|\[?Op\.eq\]?)$/.test(operator)) return [only2.initializer];
  const list = unwrap(only2.initializer);
  const isList = /^(in|\$in|\[?Op\.in\]?)$/.test(operator) && ts86.isArrayLiteralExpression(list);
  return isList && list.elements.length > 0 ? list.elements : [value];
}
function isOfTable(constant, names3) {
  const inner = unwrap(constant);
  if (!ts86.isPropertyAccessExpression(inner)) return false;
  const table = chainOf(inner.expression).at(-1) ?? "";
  return /^[A-Z]/.test(table) && hasAnyPhrase(splitWords(table), names3);
}
var NOT_SO = /^(not|no|non|none|never|former|ex|pending|request|requests|requested|sent|received|awaiting|removed|declined|suggested|blocked)$/;
function isOneOf(constant, words) {
  const value = typeof constant === "string" ? constant : literalOf(constant)?.value;
  if (typeof value === "string" && says(splitWords(value), words)) return true;
  if (typeof constant === "string") return false;
  const names3 = chainOf(constant).slice(-2).map(splitWords);
  return hasAnyPhrase(names3.flat(), words) && !turnsRound(names3.at(-1) ?? [], words);
}
var says = (said2, words) => hasAnyPhrase(said2, words) && !turnsRound(said2, words);
var turnsRound = (said2, words) => said2.some((word) => NOT_SO.test(word) && !words.some((phrase) => phrase.words.includes(word)));

// src/extract/code/guards/queries/searched-rows.ts
import { ts as ts88 } from "./vendor/ts-morph.js";

// src/extract/code/guards/queries/query-behind.ts
import { ts as ts87 } from "./vendor/ts-morph.js";
var ROWS = /^(rows|data|rowCount|count|recordset|records|result|length)$/;
var OF_SNAPSHOT = /^(exists|data|val)$/;
function queryBehind(rows) {
  const inner = unwrap(rows);
  const ofSnapshot = ownerOfSnapshot(inner);
  const query = ofSnapshot ?? ownerOf3(inner);
  const made3 = query && unwrap(query);
  if (made3 && !ofSnapshot && isSnapshot(made3)) return null;
  const isQuery2 = made3 && (ts87.isCallExpression(made3) || ts87.isTaggedTemplateExpression(made3));
  return isQuery2 && tablesAsked(made3).length > 0 ? made3 : null;
}
function ownerOf3(inner) {
  if (ts87.isElementAccessExpression(inner) && inner.argumentExpression.getText() === "0")
    return ownerOf3(unwrap(inner.expression)) ?? made(inner.expression);
  if (ts87.isPropertyAccessExpression(inner)) return ROWS.test(inner.name.text) ? made(inner.expression) : null;
  if (!ts87.isIdentifier(inner)) return null;
  const declared = declarationOf(inner.text, inner);
  if (!declared || !ts87.isBindingElement(declared)) return null;
  const { parent: pattern, propertyName, name } = declared;
  const holder = pattern.parent;
  if (ts87.isBindingElement(holder)) return isFirstOfRows(declared, holder) ? initializerOf2(holder.parent.parent) : null;
  if (!ts87.isVariableDeclaration(holder) || !holder.initializer) return null;
  const isFirst = ts87.isArrayBindingPattern(pattern) && pattern.elements[0] === declared;
  return isFirst || ROWS.test(textOf(propertyName ?? name)) ? holder.initializer : null;
}
var initializerOf2 = (holder) => ts87.isVariableDeclaration(holder) ? holder.initializer ?? null : null;
var isFirstOfRows = (declared, rows) => !declared.dotDotDotToken && ts87.isArrayBindingPattern(declared.parent) && declared.parent.elements[0] === declared && /^(rows|recordset|records)$/.test(textOf(rows.propertyName ?? rows.name));
function queryFoundEmpty(inner) {
  const isAsked = ts87.isPropertyAccessExpression(inner) && inner.name.text === "empty";
  const query = isAsked ? made(inner.expression) : null;
  return query && isSnapshot(query) ? query : null;
}
function ownerOfSnapshot(inner) {
  const isCalled = ts87.isCallExpression(inner) && inner.arguments.length === 0;
  const asked = isCalled ? unwrap(inner.expression) : inner;
  if (isCalled) return OF_SNAPSHOT.test(nameOf(asked) ?? "") ? snapshotBefore(asked) : null;
  const owner = ts87.isElementAccessExpression(asked) || ts87.isPropertyAccessExpression(asked) ? unwrap(asked.expression) : null;
  if (!owner) return null;
  const isOfList = ts87.isElementAccessExpression(asked) ? asked.argumentExpression.getText() === "0" : nameOf(asked) === "length";
  if (isOfList) return nameOf(owner) === "docs" ? snapshotBefore(owner) : null;
  const query = nameOf(asked) === "exists" ? snapshotBefore(asked) : null;
  return query && tellsByMember(query) ? query : null;
}
function snapshotBefore(member) {
  const query = ts87.isPropertyAccessExpression(member) ? made(member.expression) : null;
  return query && isSnapshot(query) ? query : null;
}
function made(owner) {
  const inner = unwrap(owner);
  return ts87.isIdentifier(inner) ? valueOf(inner) : inner;
}

// src/extract/code/guards/queries/searched-rows.ts
var SEARCHES = /^(some|find|includes|has)$/;
var FINDS2 = /^(find|findAll|findMany|findBy|getMany|fetchAll)$/;
var MAX_STEPS2 = 7;
var searchesOwnRows = (test, concept) => rowsSearched(test, concept)?.unseen === null;
var unseenBeforeSearch = (test, concept) => rowsSearched(test, concept)?.unseen ?? null;
function rowsSearched(test, concept) {
  const list = receiverOf(test.expression);
  const [sought] = test.arguments;
  if (!list || !sought || !SEARCHES.test(nameOf(test.expression) ?? "")) return null;
  const rows = rowsBehind(list, MAX_STEPS2);
  if (!rows || !isOfTwo(rows.query, concept)) return null;
  const asked = personAsked(rows.query);
  const other = rows.column === null ? lookedFor(test, sought) : ofColumn(rows.column, sought);
  if (asked === null || other === null || asked === other || asksForPending(test)) return null;
  let unseen = null;
  const isFine = ({ given: given2, isUnseen }) => {
    if (isUnseen) unseen ??= given2;
    return isUnseen === true || personBehind(given2) === asked || addsFriends(given2, asked, concept);
  };
  return isOnlyAddedTo(list, MAX_STEPS2, isFine) ? { unseen } : null;
}
function personAsked(query) {
  const [asked, ...others] = peopleAskedBy(query) ?? [];
  return asked === void 0 || others.length > 0 ? null : asked.slice(asked.indexOf(" ") + 1);
}
function isOnlyAddedTo(list, steps, isFine) {
  const inner = unwrap(list);
  const again = (one) => isOnlyAddedTo(one, steps - 1, isFine);
  if (steps === 0) return false;
  if (ts88.isIdentifier(inner)) {
    const added = addedTo(inner);
    const value = valueOf(inner);
    return added !== null && added.every(isFine) && (!value || again(value));
  }
  if (ts88.isPropertyAccessExpression(inner)) return again(inner.expression);
  if (ts88.isNewExpression(inner)) return (inner.arguments ?? []).every(again);
  const before2 = ts88.isCallExpression(inner) ? receiverOf(inner.expression) : null;
  return !before2 || nameOf(inner.expression) !== "map" || again(before2);
}
function addsFriends(added, whose, concept) {
  const inner = unwrap(added);
  const isMember2 = ts88.isPropertyAccessExpression(inner) && ts88.isIdentifier(inner.expression);
  const list = ts88.isSpreadElement(inner) ? inner.expression : isMember2 ? listOfEach(inner.expression) : null;
  const rows = list && rowsBehind(list, MAX_STEPS2);
  if (!rows || !isOfTwo(rows.query, concept) || personAsked(rows.query) !== whose) return false;
  return !isMember2 || isOfSomebody([inner.name.text]);
}
var ofColumn = (column, sought) => isOfSomebody([column]) ? personBehind(sought) : null;
function lookedFor(test, sought) {
  const each = unwrap(sought);
  const own = ts88.isArrowFunction(each) || ts88.isFunctionExpression(each) ? each.parameters[0]?.name : void 0;
  const personIn = (condition) => {
    if ("all" in condition) return condition.all.map(personIn).find((one) => one !== null) ?? null;
    if ("any" in condition) {
      const [first2, ...others] = condition.any.map(personIn);
      return first2 !== void 0 && others.every((one) => one === first2) ? first2 : null;
    }
    const column = own && "values" in condition ? columnOf2(condition.column, own) : null;
    if (!("values" in condition) || column === null) return null;
    const [value, ...more] = condition.values;
    return value && "given" in value && more.length === 0 ? ofColumn(column, value.given) : null;
  };
  return personIn(conditionsAsked(test));
}
function columnOf2(chain, own) {
  const taken = ts88.isObjectBindingPattern(own) ? own.elements.find((one) => !one.dotDotDotToken && one.name.getText() === chain[0]) : void 0;
  const path = taken ? [textOf(taken.propertyName ?? taken.name), ...chain.slice(1)] : ts88.isIdentifier(own) && chain[0] === own.text ? chain.slice(1) : [];
  const [column, key, ...more] = path;
  if (column === void 0 || more.length > 0) return null;
  return key === void 0 || /^(_?id|uid|uuid)$/.test(key) ? column : null;
}
function rowsBehind(list, steps) {
  if (steps === 0) return null;
  const inner = unwrap(list);
  const query = queryBehind(inner);
  if (query) return { query, column: null };
  const value = ts88.isIdentifier(inner) ? valueOf(inner) : null;
  if (value) return rowsBehind(value, steps - 1);
  if (ts88.isNewExpression(inner) && nameOf(inner.expression) === "Set" && inner.arguments?.[0])
    return rowsBehind(inner.arguments[0], steps - 1);
  if (!ts88.isCallExpression(inner)) return null;
  const found3 = queryIn(inner);
  if (found3) return rowsBehind(found3, steps - 1);
  const name = nameOf(inner.expression) ?? "";
  const before2 = receiverOf(inner.expression);
  if (name === "map" && before2 && inner.arguments[0]) {
    const column = columnTaken(inner.arguments[0]);
    const rows = column === null ? null : rowsBehind(before2, steps - 1);
    return rows && rows.column === null ? { ...rows, column } : null;
  }
  return FINDS2.test(name) || tablesAsked(inner).length > 0 ? { query: inner, column: null } : null;
}
function columnTaken(given2) {
  const each = unwrap(given2);
  if (!ts88.isArrowFunction(each) || ts88.isBlock(each.body)) return null;
  const [parameter] = each.parameters;
  const body = unwrap(each.body);
  const isText3 = ts88.isCallExpression(body) && /^(String|toString)$/.test(nameOf(body.expression) ?? "");
  const taken = isText3 ? body.arguments[0] ?? receiverOf(body.expression) : body;
  const chain = chainOf(taken);
  if (!parameter) return null;
  if (ts88.isIdentifier(parameter.name)) return chain.length === 2 && chain[0] === parameter.name.text ? chain[1] : null;
  const own = ts88.isObjectBindingPattern(parameter.name) ? parameter.name.elements.find((one) => one.name.getText() === taken.getText()) : void 0;
  return own ? textOf(own.propertyName ?? own.name) : null;
}
function isOfTwo(query, concept) {
  const call = unwrap(query);
  const named3 = ts88.isCallExpression(call) ? [splitWords(chainOf(call.expression).at(-2) ?? "")] : [];
  const tables2 = [...tablesAsked(query).flatMap(({ words, isIn }) => isIn ? [words] : []), ...named3];
  const isTable3 = tables2.some(
    (words) => words.length > 0 && !isUnlike(concept, words, null) && safeIfListed(concept, words) === true
  );
  return isTable3 && !asksForPending(query) && !asksForOwnMaking(query);
}

// src/extract/code/age/age-of-things.ts
import { ts as ts89 } from "./vendor/ts-morph.js";
var MADE = /\b\w*?(created|updated|posted|published|modified|uploaded|started|last_?\w+ed|joined|sent|fetched|cached|queued)_?(at|on|time|date|ms)\b|\b(mtime|ctime|birthtime)(Ms)?\b|\btimestamps?\b/i;
var LONGEST = 800;
function isAgeOfThing(test) {
  const inner = unwrap(test);
  if (ts89.isIdentifier(inner) && isKindOfThing(inner)) return true;
  if (ts89.isCallExpression(inner) && inner.arguments.some((one) => OF_RELEASE.test(nameOf(one) ?? ""))) return true;
  if (!saysOld(wordsOf(ts89.isCallExpression(inner) ? inner.expression : inner))) return false;
  if (ts89.isPropertyAccessExpression(inner) && isAmongThings(inner)) return true;
  const made3 = ts89.isCallExpression(inner) ? calleeOf(inner.expression) : ts89.isIdentifier(inner) ? valueOf(inner) : null;
  return made3 !== null && measuresThing(made3);
}
var OF_RELEASE = /^((next|new|old|prev|current|latest)_?)?(version|release|semver|bump|scale|chord|key_?signature)$/i;
var OF_PEOPLE = /age|birth|dob|year|grade|user|person|people|member|account|profile|viewer|player|student|customer|sender|recipient|author|owner|participant|consent|child|teen|adult|minor|categor|group|band|tier|bracket|class|role|\bme\b/i;
function isKindOfThing(name) {
  if (wordsOf(name).at(-1) !== "minor") return false;
  const value = valueOf(name);
  const made3 = value && unwrap(value);
  if (!made3 || !ts89.isCallExpression(made3) || nameOf(made3.expression) !== "includes") return false;
  const [list] = ts89.isPropertyAccessExpression(made3.expression) ? [unwrap(made3.expression.expression)] : [];
  return list !== void 0 && ts89.isArrayLiteralExpression(list) && !OF_PEOPLE.test(made3.getText());
}
var PEOPLE = /^(ages?|births?|birth(day|date)|dob|born|years?|users?|persons?|people|members?|accounts?|profiles?|viewers?|players?|students?|customers?|senders?|recipients?|authors?|owners?|participants?|guests?|visitors?|consent|child|children|kids?|teens?|adults?|minors?|sign|signup|register|me|my)$/;
function isAmongThings(test) {
  const around = enclosingFunction(test);
  return around !== null && !splitWords(around.getText()).some((word) => PEOPLE.test(word));
}
var saysOld = (words) => words.some((word) => /^(old|older|oldest|young|younger)$/.test(word));
function measuresThing(made3) {
  const text = made3.getText();
  return text.length < LONGEST && MADE.test(text) && !mentionsBirth(made3);
}

// src/extract/code/age/age-limits.ts
import { ts as ts90 } from "./vendor/ts-morph.js";
var LEAST_LIMIT = 3;
var MOST_LIMIT = 21;
var OLDEST2 = 150;
var UNITS = [12, 365.25, 365.25 * 86400, 365.25 * 864e5];
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
  const inner = unwrap(expression);
  if (isStandIn2(inner)) return isBound(inner.left);
  const name = nameOf(expression);
  if (name === null) return false;
  if (ts90.isIdentifier(inner) && /^[A-Z]/.test(name)) return true;
  return !/[a-z]/.test(name) || literalOf(expression) !== null || isBound(expression);
}
function isNoLimitOfAge(limit, isMoment) {
  const value = literalOf(limit)?.value;
  if (typeof value === "number") {
    if (value < LEAST_LIMIT || value > MOST_LIMIT && value <= OLDEST2) return true;
    if (!isMoment && value > OLDEST2 && !UNITS.some((unit) => isYears2(value / unit))) return true;
  }
  return splitWords(heldName(limit) ?? "").some((word) => word === "max" || word === "maximum");
}
var isYears2 = (value) => value >= LEAST_LIMIT && value <= MOST_LIMIT + 1;
var isBound = (expression) => splitWords(heldName(expression) ?? "").some((word) => LIMITS.has(word));
var isStandIn2 = (inner) => ts90.isBinaryExpression(inner) && /^(\?\?|\|\|)$/.test(inner.operatorToken.getText());
function heldName(expression) {
  const inner = unwrap(expression);
  return ts90.isPropertyAccessExpression(inner) && /^(value|current|data)$/.test(inner.name.text) ? heldName(inner.expression) : nameOf(inner);
}

// src/extract/code/age/search-ranges.ts
import { ts as ts91 } from "./vendor/ts-morph.js";
var SEARCH = /^(filters?|filtered|prefs?|preferences?|preferred|desired|query|search|searches|criteria|ranges?|discovery?|match(es|ing)?)$/;
var NOBODY2 = 110;
var saysSearch = (names3) => names3.flatMap(splitWords).some((word) => SEARCH.test(word));
function isOfSearch(comparison, age, limit) {
  if (literalOf(limit) !== null) return false;
  if (saysSearch(chainOf(reachedIn(limit)))) return true;
  if (!isOpen2(limit)) return false;
  const joined2 = comparisonsIn(outermost2(comparison)).filter((one) => one !== comparison);
  return joined2.some((one) => {
    const [same, other] = unwrap(one.left).getText() === age.getText() ? [one.left, one.right] : [one.right, one.left];
    return unwrap(same).getText() === age.getText() && isOpen2(other) && /max/i.test(limit.getText() + other.getText());
  });
}
function reachedIn(limit) {
  const inner = unwrap(limit);
  if (ts91.isElementAccessExpression(inner) && ts91.isNumericLiteral(inner.argumentExpression)) return inner.expression;
  if (ts91.isCallExpression(inner) && inner.arguments[0] && /^(Number|parseInt)$/.test(nameOf(inner.expression) ?? ""))
    return reachedIn(inner.arguments[0]);
  return ts91.isBinaryExpression(inner) ? reachedIn(inner.left) : inner;
}
function isOpen2(limit) {
  const name = nameOf(reachedIn(limit));
  return name !== null && /[a-z]/.test(name) && literalOf(limit) === null;
}
function outermost2(comparison) {
  let at = comparison;
  while (ts91.isBinaryExpression(at.parent) || ts91.isParenthesizedExpression(at.parent)) at = at.parent;
  return at;
}
function comparisonsIn(expression) {
  const inner = unwrap(expression);
  if (!ts91.isBinaryExpression(inner)) return [];
  return /^(&&|\|\|)$/.test(inner.operatorToken.getText()) ? [...comparisonsIn(inner.left), ...comparisonsIn(inner.right)] : [inner];
}
function isStartOfRange(limit) {
  const { parent } = limit;
  const siblings = ts91.isObjectLiteralExpression(parent) ? parent.properties : [];
  const most = siblings.find((one) => one.name && /max/i.test(textOf(one.name)) && /age/i.test(textOf(one.name)));
  const end = most && ts91.isPropertyAssignment(most) ? literalOf(most.initializer)?.value : void 0;
  if (typeof end === "number" && end < NOBODY2) return true;
  return saysSearch([...enclosingNames(limit).slice(-1), ...ownerOf4(limit)]);
}
function ownerOf4(limit) {
  const names3 = [];
  for (let at = limit; at && !ts91.isStatement(at); at = at.parent)
    if ((ts91.isVariableDeclaration(at) || ts91.isPropertyAssignment(at)) && ts91.isIdentifier(at.name))
      names3.push(at.name.text);
  return names3;
}

// src/extract/code/comparisons.ts
import { ts as ts92 } from "./vendor/ts-morph.js";
var SIZES = /* @__PURE__ */ new Map([
  [ts92.SyntaxKind.GreaterThanToken, 1],
  [ts92.SyntaxKind.GreaterThanEqualsToken, 1],
  [ts92.SyntaxKind.LessThanToken, -1],
  [ts92.SyntaxKind.LessThanEqualsToken, -1]
]);
var EQUALS3 = /* @__PURE__ */ new Set([ts92.SyntaxKind.EqualsEqualsEqualsToken, ts92.SyntaxKind.EqualsEqualsToken]);
var DIFFERS3 = /* @__PURE__ */ new Set([ts92.SyntaxKind.ExclamationEqualsEqualsToken, ts92.SyntaxKind.ExclamationEqualsToken]);
var PARTS2 = /\.get(UTC)?(Month|Date|Day)\(\)/;
function matchComparison(comparison, outcome, concept) {
  const { left, right, operatorToken } = comparison;
  const size = SIZES.get(operatorToken.kind);
  const isEquality = EQUALS3.has(operatorToken.kind) || DIFFERS3.has(operatorToken.kind);
  const byDate = size !== void 0 && concept.guard === "age" ? birthOrderOf(comparison, size, outcome) : null;
  if (byDate) return byDate;
  if (PARTS2.test(left.getText()) || PARTS2.test(right.getText())) return null;
  for (const pattern of concept.compares) {
    if (size !== void 0 && pattern.words === null) {
      const signs = [left, right].map((side) => isLimit(side) ? 0 : growthOf(side, pattern.names, concept));
      if (signs[0] === 0 === (signs[1] === 0)) continue;
      const [node, limit, sign] = signs[0] !== 0 ? [left, right, signs[0]] : [right, left, -signs[1]];
      if (isNoLimitOfAge(limit, pattern.safe === "below")) continue;
      if (concept.guard === "age" && isOfSearch(comparison, unwrap(node), limit)) continue;
      if (isNow(limit) && !isMovedOn(node)) continue;
      const isAbove2 = sign * size > 0 === outcome;
      return { node: namedIn2(node, pattern.names), protects: pattern.safe === (isAbove2 ? "above" : "below") };
    }
    if (isEquality && pattern.words !== null) {
      const node = sideNamed(left, right, pattern, concept) ?? sideNamed(right, left, pattern, concept);
      if (!node) continue;
      const isEqual = EQUALS3.has(operatorToken.kind) === outcome;
      return { node, protects: pattern.safe === (isEqual ? "equal" : "unequal") };
    }
  }
  return null;
}
function matchConstant(asked, constant, isEqual, concept) {
  for (const pattern of concept.compares) {
    const node = pattern.words === null ? null : sideNamed(asked, constant, pattern, concept);
    if (node) return { node, protects: pattern.safe === (isEqual ? "equal" : "unequal") };
  }
  return null;
}
function namedIn2(expression, names3) {
  const name = nameOf(expression);
  if (name !== null && hasAnyPhrase(splitWords(name), names3)) return expression;
  let found3 = null;
  eachNode(expression, (node) => {
    if (!found3 && ts92.isIdentifier(node) && hasAnyPhrase(splitWords(node.text), names3)) found3 = node;
  });
  return found3 ?? expression;
}
function sideNamed(side, other, pattern, concept) {
  const isMeant = isNamed4(side, pattern.names, concept) || isColumnNamed(side, pattern.names, concept) || typeof other !== "string" && isOfTable(other, pattern.names) && !isUnlike(concept, wordsOf(side), side);
  return isMeant && isOneOf(other, pattern.words) ? side : null;
}
function isColumnNamed(side, names3, concept) {
  const inner = unwrap(side);
  const row = ts92.isPropertyAccessExpression(inner) ? unwrap(inner.expression) : null;
  const value = row && ts92.isIdentifier(row) ? valueOf(row) : null;
  const query = value && unwrap(value);
  if (!query || !ts92.isCallExpression(query) || !/^find(One|First|Unique)/.test(nameOf(query.expression) ?? ""))
    return false;
  const [given2] = query.arguments;
  if (!given2 || peopleIn(given2).size < 2) return false;
  const words = [...splitWords(chainOf(query.expression).at(-2) ?? ""), ...wordsOf(inner)];
  return hasAnyPhrase(words, names3) && !isUnlike(concept, words, null);
}
function isMovedOn(birth) {
  const value = ts92.isIdentifier(birth) ? valueOf(birth) : null;
  return /add|plus|set\w*FullYear|\+/i.test(birth.getText() + (value?.getText() ?? ""));
}
function tailWords(expression) {
  return chainOf(expression).slice(-2).flatMap((name) => [...splitWords(name)]);
}
function isNamed4(expression, names3, concept) {
  const inner = unwrap(expression);
  const callee = ts92.isCallExpression(inner) ? inner.expression : inner;
  const name = nameOf(callee);
  const words = name === null ? null : wordsThatName(callee, names3);
  return words !== null && !isUnlike(concept, words, callee);
}
function wordsThatName(callee, names3) {
  const words = wordsOf(callee);
  if (hasAnyPhrase(words, names3)) return words;
  const tail = ts92.isPropertyAccessExpression(callee) ? tailWords(callee) : [];
  return hasAnyPhrase(tail, names3) ? tail : null;
}
function isElapsed(value) {
  const text = value.getText();
  const words = splitWords(text).filter((word) => word !== "now" || !/['"`]years?['"`]|InYears\(/.test(text));
  const isDifference = words.some(
    (word) => /^(now|ttl|timestamp|ms|created|updated|seconds|joined|registered|started|published|founded|opened)$/.test(word)
  );
  return isDifference && !words.some((word) => /^(birth\w*|dob|born)$/.test(word));
}
var THROUGH3 = /^(floor|ceil|round|trunc|abs|Number|parseInt|parseFloat|String|Date|parse|parseISO|toDate|dayjs|moment|utc|fromISO|from|fromJSDate|fromMillis|fromFormat|toJSDate|getTime|valueOf|getFullYear|getUTCFullYear|year|unix|toMillis|add|plus|startOf|endOf|addYears)$/;
var DISTANCE = /* @__PURE__ */ new Set(["diff", "difference", "since", "until", "years", "age"]);
function growthOf(expression, names3, concept, depth = 8) {
  const inner = unwrap(expression);
  const again = (one) => growthOf(one, names3, concept, depth - 1);
  if (ts92.isIdentifier(inner)) {
    const value = valueOf(inner);
    const isMeant = wordsThatName(inner, names3) !== null && isNamed4(inner, names3, concept);
    if (isMeant && !(value && isElapsed(value))) return 1;
    const made3 = value ?? yearsTaken(inner);
    return made3 && depth > 0 ? again(made3) : 0;
  }
  if (isNamed4(inner, names3, concept)) return 1;
  if (depth === 0) return 0;
  if (ts92.isBinaryExpression(inner)) {
    const [left, right] = [again(inner.left), again(inner.right)];
    if (inner.operatorToken.kind === ts92.SyntaxKind.MinusToken)
      return left !== 0 && right !== 0 ? 0 : left || turned(right);
    const { kind } = inner.operatorToken;
    if (kind === ts92.SyntaxKind.QuestionQuestionToken || kind === ts92.SyntaxKind.BarBarToken) return left;
    return kind === ts92.SyntaxKind.PlusToken || kind === ts92.SyntaxKind.AsteriskToken || kind === ts92.SyntaxKind.SlashToken ? left || right : 0;
  }
  if (ts92.isPropertyAccessExpression(inner) && /^(years|length)$/.test(inner.name.text))
    return ts92.isCallExpression(unwrap(inner.expression)) ? again(inner.expression) : 0;
  if (ts92.isConditionalExpression(inner)) return again(inner.whenTrue) || again(inner.whenFalse);
  if (ts92.isNewExpression(inner))
    return THROUGH3.test(nameOf(inner.expression) ?? "") ? first(inner.arguments ?? [], again) : 0;
  if (!ts92.isCallExpression(inner)) return 0;
  const name = nameOf(inner.expression) ?? "";
  const receiver = ts92.isPropertyAccessExpression(inner.expression) ? again(inner.expression.expression) : 0;
  if (THROUGH3.test(name)) return receiver || first(inner.arguments, again);
  const isDistance = splitWords(name).some((word) => DISTANCE.has(word));
  return isDistance && (receiver || first(inner.arguments, again)) ? -1 : 0;
}
function yearsTaken(name) {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts92.isBindingElement(declared) || !ts92.isObjectBindingPattern(declared.parent)) return null;
  const holder = declared.parent.parent;
  const isYears3 = /^years$/.test((declared.propertyName ?? declared.name).getText());
  const made3 = isYears3 && ts92.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  return made3 && ts92.isCallExpression(made3) ? made3 : null;
}
var turned = (sign) => sign === 0 ? 0 : sign === 1 ? -1 : 1;
function first(list, growth) {
  for (const one of list) {
    const sign = growth(one);
    if (sign !== 0) return sign;
  }
  return 0;
}

// src/extract/code/guards/queries/own-followers.ts
import { ts as ts93 } from "./vendor/ts-morph.js";
var LISTENERS = /^(followers?|subscribers?)( (list|ids?|uids?))?$/;
var THINGS = /\b(event|page|blog|feed|newsletter|venue|course|show|podcast)$/;
var SENDER = /^(me|self|sender|author|current user|viewer)$/;
var ACTS = /^(me|self|this|req|request|session|ctx|context|viewer|sender|caller|current_?user|my\w*)$/i;
function asksOwnFollowers(test) {
  const call = unwrap(test);
  if (!ts93.isCallExpression(call) || !/^(find|findLast|some|includes|has|indexOf|findIndex)$/.test(nameOf(call.expression) ?? ""))
    return false;
  const list = receiverOf(call.expression);
  const names3 = list ? chainOf(list) : [];
  if (names3.length < 2 || !LISTENERS.test(splitWords(names3.at(-1)).join(" "))) return false;
  const owner = splitWords(names3.at(-2)).join(" ");
  const [asked] = call.arguments;
  return (THINGS.test(owner) || SENDER.test(owner)) && asked !== void 0 && asksOfOther(unwrap(asked));
}
function asksOfOther(asked) {
  if (!ts93.isArrowFunction(asked) && !ts93.isFunctionExpression(asked)) return isOther3(asked);
  const own = asked.parameters[0]?.name.getText();
  let isAsked = false;
  throughout(asked.body, (node) => {
    if (!ts93.isBinaryExpression(node) || !/^={2,3}$/.test(node.operatorToken.getText())) return;
    const others = [node.left, node.right].filter((side) => chainOf(side)[0] !== own);
    isAsked ||= others.length === 1 && isOther3(others[0]);
  });
  return isAsked;
}
var isOther3 = (one) => {
  const names3 = chainOf(one);
  return names3.length > 0 && !names3.some((name) => ACTS.test(name));
};

// src/extract/code/guards/queries/rows-named.ts
import { ts as ts94 } from "./vendor/ts-morph.js";
var MAX_STEPS3 = 8;
var OF_ROW = /^(length|size|count|rowCount|rows?|data|records?|results?|items|docs|exists|found|status|state|(is_?)?(accepted|confirmed|approved|mutual|active)(_?(at|on))?)$/i;
var LOOKS_UP = /^(includes|has|some|contains|find\w*|exists?(?:By|Async)?|count(?:By|Async)?|get|getOne|indexOf|lastIndexOf)$/;
var BUILDS2 = /^(where|andWhere|eq|match|first|single|maybeSingle|limit|execute|executeTakeFirst|then|catch|innerJoin|leftJoin|or|in|nor|equals|and)$/;
function rowsNamed(test, steps = MAX_STEPS3) {
  const inner = unwrap(test);
  const next = (one) => one === null || steps === 0 ? null : rowsNamed(one, steps - 1);
  if (ts94.isIdentifier(inner)) return next(valueOf(inner) ?? takenOut(inner));
  if (steps === MAX_STEPS3 && ts94.isCallExpression(inner)) return null;
  if (ts94.isAwaitExpression(inner)) return next(inner.expression);
  if (ts94.isPrefixUnaryExpression(inner)) return next(inner.operand);
  if (ts94.isBinaryExpression(inner)) return next(inner.left);
  if (ts94.isElementAccessExpression(inner))
    return inner.argumentExpression.getText() === "0" ? next(inner.expression) : null;
  if (ts94.isPropertyAccessExpression(inner)) return OF_ROW.test(inner.name.text) ? next(inner.expression) : null;
  if (!ts94.isCallExpression(inner)) return null;
  if (ts94.isIdentifier(inner.expression) && inner.expression.text === "Boolean") return next(inner.arguments[0] ?? null);
  const query = queryIn(inner) ?? inner;
  const name = nameOf(query.expression) ?? "";
  const before2 = receiverOf(query.expression);
  if (!before2) return null;
  return LOOKS_UP.test(name) || BUILDS2.test(name) && ts94.isCallExpression(unwrap(before2)) ? query : null;
}
function takenOut(name) {
  let at = declarationOf(name.text, name);
  if (!at || !ts94.isBindingElement(at)) return null;
  while (ts94.isBindingElement(at)) {
    const pattern = at.parent;
    const key = at.propertyName ?? at.name;
    const isRow = ts94.isArrayBindingPattern(pattern) ? pattern.elements[0] === at : ts94.isIdentifier(key) && OF_ROW.test(key.text);
    if (!isRow || at.dotDotDotToken) return null;
    at = pattern.parent;
  }
  return ts94.isVariableDeclaration(at) ? at.initializer ?? null : null;
}

// src/extract/code/guards/given-unasked.ts
import { ts as ts95 } from "./vendor/ts-morph.js";
var HOLDS3 = /^(use\w*(State|Storage|Ref|Preference|Setting)|ref|shallowRef|signal|createSignal|writable|atom)$/;
function isGivenUnasked(test, outcome) {
  const inner = unwrap(test);
  if (ts95.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    if (!/^[!=]==?$/.test(operator)) return false;
    const said2 = literalOf(inner.right) ?? literalOf(inner.left);
    const asked = literalOf(inner.right) ? inner.left : inner.right;
    const isEqual = operator.startsWith("=") === outcome;
    return !!said2 && standingValues(asked).some((value) => value === said2.value === isEqual);
  }
  if (ts95.isCallExpression(inner)) {
    const declared = calleeOf(inner.expression);
    const [only2, ...more] = declared ? returnsOf(declared) : [];
    return !!only2?.value && more.length === 0 && isYesOf(only2.value, outcome);
  }
  const fixed = literalOf(inner);
  if (fixed) return Boolean(fixed.value) === outcome;
  return madeBy3(inner).some((made3) => isYesOf(made3, outcome)) || heldAtStart(inner).some((is2) => Boolean(is2) === outcome);
}
function isYesOf(made3, outcome) {
  const inner = unwrap(made3);
  if (ts95.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    if (/^[!=]==?$/.test(operator)) {
      const said2 = literalOf(inner.right)?.value;
      if (!isRead4(inner.left) || typeof said2 !== "string") return false;
      return operator.startsWith("!") === outcome && !NOTHING3.test(said2);
    }
  }
  return fallbacksOf(inner).some((value) => Boolean(value) === outcome);
}
var NOTHING3 = /^(undefined|null|)$/;
var isRead4 = (asked) => {
  const inner = unwrap(asked);
  if (ts95.isIdentifier(inner)) return madeBy3(inner).some((one) => ts95.isCallExpression(unwrap(one)) && isRead4(one));
  return ts95.isCallExpression(inner) && /^(getItem|get|getCookie|getString|getBoolean|read)$/.test(nameOf(inner.expression) ?? "");
};
function standingValues(asked) {
  const inner = unwrap(asked);
  const own = [inner, ...madeBy3(inner)].flatMap(fallbacksOf);
  return [...own, ...heldAtStart(inner)];
}
function fallbacksOf(value) {
  const inner = unwrap(value);
  const read2 = (one) => {
    const literal = literalOf(one);
    return literal ? [literal.value] : [];
  };
  if (ts95.isBinaryExpression(inner)) return /^(\?\?|\|\|)$/.test(inner.operatorToken.getText()) ? read2(inner.right) : [];
  if (ts95.isConditionalExpression(inner)) {
    const test = inner.condition.getText();
    if (/^!|[=]==? *(null|undefined)/.test(test)) return read2(inner.whenTrue);
    return /^[\w.]+$|!==? *(null|undefined)/.test(test) ? read2(inner.whenFalse) : [];
  }
  return [];
}
function madeBy3(name) {
  const declared = ts95.isIdentifier(name) ? declarationOf(name.text, name) : null;
  return declared && ts95.isVariableDeclaration(declared) && declared.initializer ? [declared.initializer] : [];
}
function heldAtStart(asked) {
  const root = ts95.isPropertyAccessExpression(asked) && asked.name.text === "value" ? asked.expression : asked;
  const declared = ts95.isIdentifier(root) ? declarationOf(root.text, root) : null;
  const holder = declared && ts95.isBindingElement(declared) ? firstOf(declared) : declared;
  const made3 = holder && ts95.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!made3 || !ts95.isCallExpression(made3) || !HOLDS3.test(nameOf(made3.expression) ?? "")) return [];
  const start = made3.arguments.at(-1);
  const literal = start && literalOf(start);
  return literal ? [literal.value] : start ? fallbacksOf(start) : [];
}
function firstOf(declared) {
  const { parent } = declared;
  return ts95.isArrayBindingPattern(parent) && parent.elements[0] === declared ? parent.parent : null;
}

// src/extract/code/guards/lets-past.ts
import { ts as ts96 } from "./vendor/ts-morph.js";
var NOBODY3 = "(anonymous|guests?|unauthenticated|visitors?|no (token|auth|session|user|login))";
var BY_NAME = new RegExp(
  String.raw`\b(optional|optionally)\b|\b(allow|allows|permit|accept|or|with|let) ${NOBODY3}\b`
);
var BY_OPTION = new RegExp(String.raw`^(is )?(optional|${NOBODY3}( (allowed|ok|access))?)$`);
var DEMANDS = /^((is )?required|(credentials?|auth|authentication|login|token|user|session) required|strict)$/;
var MODE = /^(optional|try|anonymous|guest)$/i;
function letsAnybodyPast(check) {
  const inner = unwrap(check);
  const callee = ts96.isCallExpression(inner) ? inner.expression : inner;
  if (chainOf(callee).some(saysAnybody)) return true;
  return ts96.isCallExpression(inner) && inner.arguments.some((one) => isSoSaid(one) && !(asksRole(callee) && isLeastRole(one)));
}
var asksRole = (callee) => splitWords(chainOf(callee).at(-1) ?? "").some(
  (word) => /^(roles?|permit|permissions?|authorize|scopes?|can|levels?)$/.test(word)
);
var MARK = /^((is )?public( (route|endpoint|api|access))?|(skip|no|without|bypass|ignore|disable) (jwt |jwt auth|auth|authentication|login)( guard| check)?|allow (anonymous|unauthenticated|unauthorized|guests?|all|anyone|public)( access)?|(anonymous|unauthenticated|open)( (route|endpoint|access))?)$/;
var isMarkedForAnybody = (route) => [route, route.parent].some(
  (node) => ts96.canHaveDecorators(node) && (ts96.getDecorators(node) ?? []).some((one) => isMark(one.expression))
);
var isMark = (mark) => MARK.test(splitWords(chainOf(ts96.isCallExpression(mark) ? mark.expression : mark).at(-1) ?? "").join(" "));
var isLeastRole = (given2) => /^['"`]guest['"`]$/i.test(given2.getText());
var saysAnybody = (name) => BY_NAME.test(splitWords(name).join(" "));
var isOptionOfAnybody = (name) => saysAnybody(name) || BY_OPTION.test(splitWords(name).join(" "));
function isSoSaid(given2) {
  const inner = unwrap(given2);
  if (ts96.isStringLiteralLike(inner)) return MODE.test(inner.text);
  if (ts96.isArrayLiteralExpression(inner)) return inner.elements.some(isSoSaid);
  if (ts96.isPropertyAccessExpression(inner))
    return isOptionOfAnybody(inner.name.text) && !/roles?$/i.test(chainOf(inner.expression).at(-1) ?? "");
  if (!ts96.isObjectLiteralExpression(inner)) return false;
  return inner.properties.some((one) => {
    if (!ts96.isPropertyAssignment(one)) return false;
    const said2 = literalOf(one.initializer);
    if (said2?.value === false) return DEMANDS.test(splitWords(textOf(one.name)).join(" "));
    return typeof said2?.value === "string" ? MODE.test(said2.value) : said2?.value === true && isOptionOfAnybody(textOf(one.name));
  });
}
var isPastAnybody = ({ passed, child }) => letsAnybodyPast(passed) || goesOnWithout(passed) || child !== void 0 && ts96.isCallExpression(child.parent) && letsAnybodyPast(child.parent);
function goesOnWithout(gate) {
  const meaning = ts96.isCallExpression(unwrap(gate)) ? null : meaningOf(gate);
  const body = meaning?.is === "function" ? meaning.node.body : void 0;
  return !!body && ts96.isBlock(body) && body.statements.some(
    (one) => ts96.isIfStatement(one) && saysNothing(one.expression) && GOES_ON.test(one.thenStatement.getText().replace(/\s/g, ""))
  );
}
var GOES_ON = /^\{?(returnnext\(\);?|next\(\);return;?)\}?$/;
var SAYS_WHO = /^(auth|authorization|bearer|(access |auth |bearer |jwt |id )?token|(auth |authorization )header|jwt)$/;
var COMES_WITH = /\b(headers?|get)\b.*\bauthorization\b|\bcookies\b.*\b\w*token\b/i;
function saysNothing(test) {
  const inner = unwrap(test);
  if (!ts96.isPrefixUnaryExpression(inner) || inner.operator !== ts96.SyntaxKind.ExclamationToken) return false;
  const name = unwrap(inner.operand);
  const kept = ts96.isIdentifier(name) ? initializerOf(name)?.getText() : void 0;
  return SAYS_WHO.test(splitWords(chainOf(name).at(-1) ?? "").join(" ")) || COMES_WITH.test(kept ?? "");
}

// src/extract/code/guards/named-checks.ts
import { ts as ts97 } from "./vendor/ts-morph.js";
var LOOKUPS = /^(includes|has|some|contains|find\w*|exists(?:By|Async)?|count(?:By|Async)?|get|getOne|indexOf|lastIndexOf)$/;
function checksOf(test, outcome, guards) {
  const checks = [];
  for (const concept of guards) {
    const protects = protection(test, outcome, concept);
    if (protects && concept.guard === "consent" && isGivenUnasked(test, outcome)) continue;
    if (protects !== null && concept.guard)
      checks.push({ concept: concept.id, kind: concept.guard, node: test, protects });
  }
  return checks;
}
function checksOfChange(call, outcome, guards) {
  if (makesRows(call)) return [];
  const table = splitWords(chainOf(call.expression).at(-2) ?? "");
  return guards.flatMap((concept) => {
    const isAsked = concept.guard === "connection" || concept.guard === "block";
    if (!isAsked || isUnlike(concept, table, null) || asksForPending(call)) return [];
    const isSafe = rowsAreSafe(call, concept) ?? safeIfListed(concept, table);
    return isSafe === outcome ? [{ concept: concept.id, kind: concept.guard, node: call, protects: true }] : [];
  });
}
var begins = /* @__PURE__ */ new WeakMap();
function firstWords(concept) {
  let words = begins.get(concept);
  if (!words) begins.set(concept, words = firstWordsOf(concept.conditions.flatMap(({ names: names3 }) => names3)));
  return words;
}
function protection(test, outcome, concept) {
  const found3 = protectionSeen(test, outcome, concept);
  if (found3 === null || concept.guard !== "connection") return found3;
  const asked = rowsNamed(test);
  if (asked && (isOfOneOnly(asked) || asksForPending(asked) || asksForOwnMaking(asked))) return null;
  return [test, ...asked ? [asked] : []].some(
    (one) => isAskedAfterChange(one) || asksOfNobody(one) || asksForGivenState(one)
  ) ? null : found3;
}
var isOfOneOnly = (asked) => asksOfOneOnly(asked) || asksByPathOfOne(asked) || ts97.isCallExpression(unwrap(receiverOf(asked.expression) ?? asked.expression)) && asksOfOnePerson(asked);
function protectionSeen(test, outcome, concept) {
  if (ts97.isBinaryExpression(test)) return matchComparison(test, outcome, concept)?.protects ?? null;
  if (ts97.isCallExpression(test)) {
    const order = birthOrderOfCall(test, outcome, concept);
    if (order) return order.protects;
  }
  if (concept.guard === "connection" && (isMatchOfPeople(test) || asksOwnFollowers(test))) return outcome;
  if (concept.guard === "connection" && isMatchOfTexts(test)) return null;
  if (concept.guard === "connection" || concept.guard === "block") {
    const isSafe = tablesAreSafe(test, outcome, concept);
    if (isSafe !== null) return concept.guard === "connection" && asksForOwnMaking(test) ? null : isSafe;
  }
  if (concept.guard === "connection" && ts97.isCallExpression(test) && searchesOwnRows(test, concept)) return outcome;
  if (concept.guard === "permission" && ts97.isCallExpression(test) && isOneOfStaff(test)) return outcome;
  const callee = ts97.isCallExpression(test) ? test.expression : test;
  const name = nameOf(callee);
  if (name === null || concept.conditions.length === 0) return null;
  const receiver = receiverOf(callee);
  const isLookup2 = ts97.isCallExpression(test) && LOOKUPS.test(name);
  if (isLookup2 && makesRows(test)) return null;
  if (isLookup2 && concept.guard === "connection" && (asksForPending(test) || asksForOwnMaking(test))) return null;
  if (concept.guard === "connection" && ts97.isCallExpression(test)) {
    if (asksOfOneOnly(test) || !isLookup2 && (isAnsweredByMaking(test) || makesWhatItIsCalled(test, concept)))
      return null;
  }
  const rows = isLookup2 ? rowsAreSafe(test, concept) : null;
  if (rows !== null && !isUnlike(concept, [], null)) return outcome === rows;
  const names3 = receiver ? [...chainOf(receiver), ...isLookup2 ? [] : [name]] : [name];
  const [tail, last] = [names3.at(-2) ?? "", names3.at(-1) ?? ""].map(splitWords);
  const firsts = firstWords(concept);
  const list = isLookup2 ? [last, last.filter((word) => !KEPT_AS.test(word)), ...wordsOfAnswer(receiver), ...wordsOfList(receiver, test)] : [];
  const isPossible = (words) => words.some((word) => firsts.has(word));
  if (![tail, last, ...list].some(isPossible) && !(isLookup2 && isPossible(splitWords(name)))) return null;
  const looked = list.map((words) => [...words, ...splitWords(name)]);
  const candidates = [last, [...tail, ...last], ...looked];
  const isTable3 = isLookup2 && /^(find|exists)/.test(name);
  for (const [index, words] of candidates.entries()) {
    for (const condition of concept.conditions) {
      const first2 = index === 0 ? 0 : index === 1 ? tail.length : words.length - splitWords(name).length;
      const at = words.findIndex(
        (_, from) => phrasesAt(words, condition.names, from).some((phrase) => from + phraseLength(words, phrase, from) > first2)
      );
      if (at < 0 || !isAskedOf(test, condition.of) || isAboutElse(test, condition.notWithin)) continue;
      if (concept.guard === "age" && isAgeOfThing(test)) continue;
      if (concept.guard === "login" && ts97.isCallExpression(test) && letsAnybodyPast(test)) continue;
      if (concept.guard === "connection" && isOnlyOfOneself(test)) continue;
      if (isUnlike(concept, words, isTable3 ? null : callee, ts97.isCallExpression(test)) || isFixed2(test)) continue;
      const isTurned2 = words.slice(0, at).some((word) => word === "not" || word === "non");
      return (isTurned2 ? !outcome : outcome) === condition.safe;
    }
  }
  return null;
}
var KEPT_AS = /^(lists?|sets?|array|map|ids?|pids?|uids?|uuids?|repo|repository|model|dao|store|table|collection)$/;
function wordsOfAnswer(list) {
  const inner = list ? unwrap(list) : null;
  const value = inner && ts97.isIdentifier(inner) ? valueOf(inner) : null;
  const made3 = value && unwrap(value);
  const name = made3 && ts97.isCallExpression(made3) ? nameOf(made3.expression) : null;
  return name && /^(get|list|load|fetch|read|find)/.test(name) ? [splitWords(name)] : [];
}
function wordsOfList(list, asked) {
  const made3 = list ? unwrap(list) : null;
  const [whose, ...more] = made3 && ts97.isCallExpression(made3) ? made3.arguments : [];
  const [one] = asked.arguments;
  if (!made3 || !ts97.isCallExpression(made3) || !whose || !one || more.length > 0) return [];
  const [people, of, ...rest] = splitWords(nameOf(made3.expression) ?? "");
  if (people === void 0 || !/^(of|for)$/.test(of ?? "") || rest.length > 0) return [];
  const [owner, sought] = [personBehind(whose), personBehind(one)];
  return owner !== null && sought !== null && owner !== sought ? [[people]] : [];
}
function isAskedOf(test, of) {
  if (of === null) return true;
  const asked = ts97.isCallExpression(test) ? [test.expression, ...test.arguments] : [test];
  return [...asked.flatMap(chainOf), ...asked.flatMap(takenFrom)].some((name) => hasAnyPhrase(splitWords(name), of));
}
function takenFrom(asked) {
  let root = unwrap(asked);
  while (ts97.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const declaration = ts97.isIdentifier(root) ? declarationOf(root.text, root) : null;
  const holder = declaration && ts97.isBindingElement(declaration) ? declaration.parent.parent : declaration;
  const value = holder && ts97.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  const made3 = value && ts97.isAwaitExpression(value) ? unwrap(value.expression) : value;
  return made3 && ts97.isCallExpression(made3) ? [nameOf(made3.expression) ?? ""] : [];
}
function isAboutElse(test, notWithin) {
  const callee = ts97.isCallExpression(test) ? test.expression : test;
  if (notWithin.length === 0 || chainOf(callee).slice(0, -1).some((name) => PERSON3.test(name)))
    return false;
  return standsWithin(notWithin, test.getSourceFile().fileName, test);
}
var PERSON3 = /user|member|person|account|profile|viewer|player|recipient|sender|student|customer|author|owner|^me$/i;
function isFixed2(test) {
  if (ts97.isIdentifier(test)) return literalOf(test) !== null;
  if (!ts97.isCallExpression(test)) return false;
  const asked = calleeOf(test.expression);
  const returns = asked ? returnsOf(asked) : [];
  const values = returns.map(({ value }) => value ? literalOf(value) : null);
  return values.length > 0 && values.every((one) => one !== null && one.value === values[0].value);
}

// src/extract/code/guards/chosen-by-recipient.ts
import { ts as ts98 } from "./vendor/ts-morph.js";
var REACHES = /^(message|messages|messaging|dm|dms|contact|chat|incoming)$/;
var CHOOSES = /^(who|from|privacy|permission|permissions|policy|audience|setting|allow|allowed|allows)$/;
var CONNECTED = /^(friend|friends|contact|contacts|mutual|mutuals|connection|connections|follower|followers)$/;
function isChoice(expression, depth = 2) {
  const inner = unwrap(expression);
  if (namesChoice(splitWords(nameOf(inner) ?? ""))) return true;
  const value = ts98.isIdentifier(inner) && depth > 0 ? valueOf(inner) : null;
  if (!value) return false;
  const made3 = unwrap(value);
  return isChoice(
    ts98.isBinaryExpression(made3) && made3.operatorToken.kind === ts98.SyntaxKind.QuestionQuestionToken ? made3.left : made3,
    depth - 1
  );
}
var namesChoice = (words) => words.some((word) => REACHES.test(word)) && words.some((word) => CHOOSES.test(word));
function isChoiceOfConnected(test) {
  const inner = unwrap(test);
  if (!ts98.isBinaryExpression(inner) || !/^===?$/.test(inner.operatorToken.getText())) return false;
  const [left, right] = [inner.left, inner.right];
  return isConnected(right) && isChoice(left) || isConnected(left) && isChoice(right);
}
function clausesOfConnected({ expression, caseBlock }) {
  if (!isChoice(expression)) return [];
  return caseBlock.clauses.flatMap(
    (clause) => ts98.isCaseClause(clause) && isConnected(clause.expression) ? [...clause.statements] : []
  );
}
function isConnected(expression) {
  const value = literalOf(expression)?.value;
  const text = typeof value === "string" ? value : /^[A-Z]/.test(nameOf(expression) ?? "") ? nameOf(expression) : "";
  return splitWords(text).some((word) => CONNECTED.test(word));
}

// src/extract/code/surfaces/made-for-each.ts
import { ts as ts99 } from "./vendor/ts-morph.js";
function madeForEach(list) {
  const call = valueBehind(list);
  if (!ts99.isCallExpression(call)) return null;
  const name = chainOf(call.expression).join(".");
  if (name === "Promise.all" || name === "Promise.allSettled") {
    const all2 = call.arguments[0] && valueBehind(call.arguments[0]);
    return all2 && ts99.isCallExpression(all2) ? mapped2(all2, name === "Promise.allSettled", true) : null;
  }
  const made3 = mapped2(call, false, false);
  return made3 && !isAsync(made3.made) && !answersWithPromise(made3.made) ? made3 : null;
}
function answersWithPromise(made3) {
  if (!made3.body) return false;
  const answers = ts99.isBlock(made3.body) ? returnsOf(made3).flatMap(({ value }) => value ?? []) : [made3.body];
  return answers.some((one) => {
    const answer = plainly(one);
    return ts99.isCallExpression(answer) && answersLater(answer.expression);
  });
}
var plainly = (one) => ts99.isParenthesizedExpression(one) ? plainly(one.expression) : one;
function mapped2(call, isSettled, isWaitedFor) {
  const of = receiverOf(call.expression);
  const [each] = call.arguments;
  if (!of || !each || nameOf(call.expression) !== "map") return null;
  const made3 = functionBehind(each);
  return made3 && { made: made3, of, isSettled, isWaitedFor };
}
function functionBehind(given2) {
  const inner = unwrap(given2);
  if (isFunction(inner)) return inner;
  const meaning = meaningOf(inner);
  return meaning?.is === "function" && meaning.node.body ? meaning.node : null;
}
function askedOfElement(test) {
  const inner = unwrap(test);
  if (ts99.isIdentifier(inner)) return inner.text === "Boolean" ? { is: "yes", key: null } : null;
  if (!ts99.isArrowFunction(inner) || ts99.isBlock(inner.body) || inner.modifiers) return null;
  const [parameter] = inner.parameters;
  return parameter && ts99.isIdentifier(parameter.name) ? read(inner.body, parameter.name.text) : null;
}
function read(asked, one) {
  const inner = unwrap(asked);
  if (ts99.isPrefixUnaryExpression(inner) && inner.operator === ts99.SyntaxKind.ExclamationToken) {
    const turned2 = read(inner.operand, one);
    return turned2 && (turned2.is === "yes" || turned2.is === "no") ? { ...turned2, is: OPPOSITE[turned2.is] } : null;
  }
  if (ts99.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    const literal = literalOf(inner.right);
    if (!literal || !/^[!=]==?$/.test(operator)) return null;
    const isEqual = operator.startsWith("=");
    if (inner.left.getText() === `${one}.status`) {
      const isKept = literal.value === "fulfilled" === isEqual;
      return /^(fulfilled|rejected)$/.test(String(literal.value)) ? { is: isKept ? "kept" : "refused", key: null } : null;
    }
    const plain = read(inner.left, one);
    if (plain?.is !== "yes" || literal.value && literal.value !== true) return null;
    if (literal.value === true !== isEqual) return { ...plain, is: "no" };
    const isStrict = operator.length === 3 && (literal.value === null || literal.value === void 0);
    return isStrict ? { ...plain, but: literal.value } : plain;
  }
  if (ts99.isIdentifier(inner)) return inner.text === one ? { is: "yes", key: null } : null;
  const isKey = ts99.isPropertyAccessExpression(inner) && inner.expression.getText() === one;
  return isKey ? { is: "yes", key: inner.name.text } : null;
}
var OPPOSITE = { yes: "no", no: "yes" };

// src/extract/code/guards/results.ts
import { ts as ts100 } from "./vendor/ts-morph.js";
var FAILED = /^(err|errAsync|Err|fail|failure|failed|Failure|left|Left|makeLeft|error)$/;
var WENT_WELL = /^(ok|okAsync|Ok|success|succeed|Success|right|Right|makeRight)$/;
var ASKS_FAILED = /^(is(Err|Error|Failure|Fail|Failed|Left)|failed)$/;
var ASKS_WELL = /^(is(Ok|Success|Successful|Right)|ok|success|succeeded)$/;
var GOES_ON2 = /^(map|andThen|asyncMap|asyncAndThen|andThrough|asyncAndThrough|match)$/;
var UNWRAPS = /^(_unsafeUnwrap|unwrap|unwrapOrThrow|getOrThrow|orThrow)$/;
function truthOfResult(value, key) {
  const inner = unwrap(value);
  const isMade = ts100.isCallExpression(inner) || ts100.isNewExpression(inner);
  const name = isMade ? nameOf(inner.expression) ?? "" : "";
  const isFailed = FAILED.test(name) ? true : WENT_WELL.test(name) ? false : null;
  if (isFailed === null) return null;
  return ASKS_FAILED.test(key) ? isFailed : ASKS_WELL.test(key) ? !isFailed : null;
}
function resultAsked(test) {
  if (!ts100.isCallExpression(test) || test.arguments.length > 0) return null;
  const [owner, key] = [receiverOf(test.expression), nameOf(test.expression) ?? ""];
  return owner && (ASKS_FAILED.test(key) || ASKS_WELL.test(key)) ? { owner, key } : null;
}
function heldByResult(call, child) {
  const answered2 = receiverOf(call.expression);
  const isNext = child === call.arguments[0] && GOES_ON2.test(nameOf(call.expression) ?? "");
  return isNext && answered2 ? wentWell(answered2) : [];
}
function heldByUnwrapped(call) {
  const answered2 = receiverOf(call.expression);
  return answered2 && UNWRAPS.test(nameOf(call.expression) ?? "") ? wentWell(answered2) : [];
}
function wentWell(answered2) {
  const inner = unwrap(answered2);
  const made3 = unwrap(ts100.isIdentifier(inner) ? valueOf(inner) ?? inner : inner);
  return ts100.isCallExpression(made3) ? [{ wentWell: made3, over: null }] : [];
}

// src/extract/code/constant-tables.ts
import { ts as ts101 } from "./vendor/ts-morph.js";
var MAX_HOPS3 = 4;
function lookUpIn(test, answer) {
  const inner = unwrap(test);
  if (ts101.isElementAccessExpression(inner)) return found2(inner.argumentExpression, inner.expression, answer);
  if (!ts101.isCallExpression(inner) || !ts101.isPropertyAccessExpression(inner.expression)) return null;
  const [asked, ...more] = inner.arguments;
  const { expression: holder, name } = inner.expression;
  if (!asked || more.length > 0) return null;
  if (name.text === "get") return found2(asked, holder, answer);
  if (!/^(has|includes|contains)$/.test(name.text) || answer !== void 0) return null;
  const list = elementsOf(holder, MAX_HOPS3);
  return list && list.length > 0 ? { asked, found: list } : null;
}
function found2(asked, holder, answer) {
  const entries = entriesOf(holder, MAX_HOPS3);
  if (!entries || entries.length === 0) return null;
  const answers = entries.map(({ key, value }) => ({ key, literal: literalOf(value) }));
  if (answers.some(({ literal }) => literal === null)) return null;
  const isMeant = (value) => answer === void 0 ? Boolean(value) : value === answer;
  return { asked, found: answers.flatMap(({ key, literal }) => isMeant(literal.value) ? [key] : []) };
}
function elementsOf(list, hops = MAX_HOPS3) {
  const inner = unwrap(list);
  if (hops === 0) return null;
  if (ts101.isArrayLiteralExpression(inner)) {
    const parts = inner.elements.map((one) => ts101.isSpreadElement(one) ? elementsOf(one.expression, hops - 1) : [one]);
    return parts.every((part) => part !== null) ? parts.flat() : null;
  }
  const value = valueNamed(inner) ?? madeFrom3(inner, /^(Set|freeze)$/);
  return value && elementsOf(value, hops - 1);
}
function entriesOf(table, hops) {
  const inner = unwrap(table);
  if (hops === 0) return null;
  if (ts101.isObjectLiteralExpression(inner)) {
    const entries = inner.properties.map(entryOf);
    return entries.every((one) => one !== null) ? entries : null;
  }
  const pairs = madeFrom3(inner, /^Map$/);
  if (pairs) {
    const entries = elementsOf(pairs, hops - 1)?.map(pairOf);
    return entries?.every((one) => one !== null) ? entries : null;
  }
  const value = valueNamed(inner) ?? madeFrom3(inner, /^freeze$/);
  return value && entriesOf(value, hops - 1);
}
var CHANGES5 = String.raw`\.(?:push|unshift|pop|shift|splice|add|set|delete|clear|fill)\(|(?:\.\w+|\[[^\]\n]+\])\s*=(?![=>])`;
var TAKES6 = String.raw`\.(?:pop|shift|splice|fill)\(|\.length\s*=(?![=>])`;
function isChanged2({ parent }, how) {
  if (!parent || !ts101.isVariableDeclaration(parent) || !ts101.isIdentifier(parent.name)) return false;
  const name = parent.name.text.replaceAll("$", "\\$");
  return new RegExp(`(?<![\\w.$])${name}(?:${how})`).test(parent.getSourceFile().text);
}
function valueNamed(name) {
  if (ts101.isIdentifier(name)) {
    const value = initializerOf(name);
    return value && isChanged2(value, CHANGES5) ? null : value;
  }
  const member = ts101.isPropertyAccessExpression(name) ? memberNamed(name, MAX_HOPS3) : null;
  return member && "initializer" in member ? member.initializer : null;
}
function entryOf(property2) {
  if (!ts101.isPropertyAssignment(property2)) return null;
  const { name, initializer: value } = property2;
  return { key: ts101.isComputedPropertyName(name) ? name.expression : textOf(name), value };
}
function pairOf(pair) {
  const inner = unwrap(pair);
  const [key, value] = ts101.isArrayLiteralExpression(inner) ? inner.elements : [];
  return key && value ? { key, value } : null;
}
function madeFrom3(made3, by) {
  if (!ts101.isNewExpression(made3) && !ts101.isCallExpression(made3)) return null;
  return by.test(nameOf(made3.expression) ?? "") ? made3.arguments?.[0] ?? null : null;
}

// src/extract/code/guards/rule-lists.ts
import { ts as ts102 } from "./vendor/ts-morph.js";
function heldByLoop({ initializer, expression }, inside) {
  const [one] = ts102.isVariableDeclarationList(initializer) ? initializer.declarations : [];
  const stands = one ? standsFor(expression, one.name) : null;
  return stands ? inside.flatMap((held) => saidOf(held, stands)) : [];
}
function heldByEach(list, callback, inside, isWaitedFor = false) {
  const [one] = isFunction(callback) ? callback.parameters : [];
  const stands = one ? standsFor(list, one.name) : null;
  return stands ? inside.flatMap((held) => saidOf(held, stands, isWaitedFor)) : [];
}
function standsFor(list, one) {
  const elements = elementsOf(list);
  if (!elements) return null;
  return (callee) => {
    const key = keyOf6(callee, one);
    if (key === void 0) return [];
    return elements.flatMap((element) => {
      const meaning = meaningOf(element);
      const rule = key === null || !meaning ? meaning : memberOf2(meaning, key);
      return rule?.is === "function" && rule.node.body ? [rule.node] : [];
    });
  };
}
function keyOf6(callee, one) {
  const inner = unwrap(callee);
  if (ts102.isIdentifier(one)) {
    if (ts102.isIdentifier(inner)) return inner.text === one.text ? null : void 0;
    const isKey = ts102.isPropertyAccessExpression(inner) && inner.expression.getText() === one.text;
    return isKey ? inner.name.text : void 0;
  }
  if (!ts102.isObjectBindingPattern(one) || !ts102.isIdentifier(inner)) return void 0;
  const taken = one.elements.find(({ name }) => ts102.isIdentifier(name) && name.text === inner.text);
  return taken && textOf(taken.propertyName ?? taken.name);
}
function saidOf(held, stands, isWaitedFor = false) {
  const said2 = "test" in held ? answered(held.test, held.outcome) : "passed" in held ? ranBy(held) : null;
  if (!said2) return [];
  return stands(said2.call.expression).flatMap((rule) => {
    if (isAsync(rule) && !said2.isAwaited && !isWaitedFor) return [];
    if (said2.is === "ran") return [{ ran: rule, by: said2.call, over: null }];
    return [{ said: rule, by: said2.call, over: null, ...said2.is === "no" && { isDenied: true } }];
  });
}
function ranBy(held) {
  const call = unwrap(held.passed);
  const isPlain2 = held.how === "statement" || held.how === "value";
  return isPlain2 && ts102.isCallExpression(call) ? { call, is: "ran", isAwaited: held.awaited } : null;
}
function answered(test, outcome, isAwaited = false) {
  let inner = test;
  let waits = isAwaited;
  while (unwrap(inner) !== inner) {
    waits ||= ts102.isAwaitExpression(inner);
    inner = inner.expression;
  }
  if (ts102.isCallExpression(inner)) return { call: inner, is: outcome ? "yes" : "no", isAwaited: waits };
  if (ts102.isPrefixUnaryExpression(inner) && inner.operator === ts102.SyntaxKind.ExclamationToken)
    return answered(inner.operand, !outcome, waits);
  if (ts102.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    const literal = /^[!=]==?$/.test(operator) ? literalOf(inner.right) : null;
    if (typeof literal?.value !== "boolean") return null;
    return answered(inner.left, operator.startsWith("=") === outcome === literal.value, waits);
  }
  const value = ts102.isIdentifier(inner) ? valueOf(inner) : null;
  return value && !isFunction(value) ? answered(value, outcome, waits) : null;
}

// src/extract/code/guards/held-by-call.ts
import { ts as ts103 } from "./vendor/ts-morph.js";
function heldByCall(expression, how) {
  const awaited = ts103.isAwaitExpression(withoutParentheses(expression));
  const call = unwrap(expression);
  if (!ts103.isCallExpression(call) || ts103.isOptionalChain(call)) return [];
  const name = chainOf(call.expression).join(".");
  const [first2] = call.arguments;
  if (/^(assert|invariant|tinyInvariant|assert\.ok|(ctx|context)\.assert)$/.test(name) && first2)
    return [{ test: first2, outcome: true, over: null }];
  const body = name.endsWith(".forEach") && first2 && isFunction(first2) && !isAsync(first2) ? first2.body : null;
  if (body && ts103.isBlock(body))
    return overEach(heldInEach(body, "throw"), call.expression.expression);
  if (/^Promise\.(all|any)$/.test(name) && first2)
    return name === "Promise.all" && awaited ? heldByAll(unwrap(first2)) : [];
  return [{ passed: call, how, awaited, over: null }, ...heldByUnwrapped(call), ...awaited ? heldByFound(call) : []];
}
function heldByFound(call) {
  const name = nameOf(call.expression) ?? "";
  const found3 = /^or(Fail|Throw)$/.test(name) ? receiverOf(call.expression) : /Or(Fail|Throw)$/.test(name) ? call : null;
  return found3 ? [{ test: found3, outcome: true, over: null }] : [];
}
function heldByAll(list) {
  if (ts103.isArrayLiteralExpression(list)) {
    return list.elements.flatMap((element) => {
      const call2 = unwrap(element);
      return ts103.isCallExpression(call2) ? [{ passed: call2, how: "statement", awaited: true, over: null }] : [];
    });
  }
  const inner = ts103.isIdentifier(list) ? unwrap(valueOf(list) ?? list) : list;
  if (!ts103.isCallExpression(inner) || !ts103.isPropertyAccessExpression(inner.expression)) return [];
  const [given2] = inner.arguments;
  if (inner.expression.name.text !== "map" || !given2) return [];
  const { expression: over } = inner.expression;
  const callback = unwrap(given2);
  if (!ts103.isArrowFunction(callback) && !ts103.isFunctionExpression(callback)) {
    const ran = functionBehind(callback);
    return ran ? overEach([{ ran, over: null }], over) : [];
  }
  const { body } = callback;
  const call = ts103.isBlock(body) ? null : unwrap(body);
  const inside = ts103.isBlock(body) ? heldInEach(body, "throw") : call && ts103.isCallExpression(call) ? [{ passed: call, how: "statement", awaited: true, over: null }] : [];
  return [...overEach(inside, over), ...heldByEach(over, callback, inside)];
}
function listCountedThrough({ initializer, condition }) {
  const isFromFirst = initializer !== void 0 && /=\s*0\s*$/.test(initializer.getText());
  if (!isFromFirst || !condition || !ts103.isBinaryExpression(condition)) return null;
  const { left, right, operatorToken } = condition;
  const isToLast = ts103.isIdentifier(left) && operatorToken.kind === ts103.SyntaxKind.LessThanToken;
  return isToLast && ts103.isPropertyAccessExpression(right) && right.name.text === "length" ? right.expression : null;
}
function overEach(held, list) {
  const over = chainOf(list).join(".");
  if (over === "") return [];
  return held.flatMap((one) => "over" in one ? [{ ...one, over }] : []);
}
function withoutParentheses(expression) {
  return ts103.isParenthesizedExpression(expression) ? withoutParentheses(expression.expression) : expression;
}

// src/extract/code/guards/gates-in-turn.ts
import { ts as ts104 } from "./vendor/ts-morph.js";
var HOOKS = /^(onRequest|preParsing|preValidation|preHandler|beforeHandle|middlewares?)$/;
var COMPOSED = /^(compose|every|chain|pipe|pipeline|series|connect)$/;
var MAX_DEPTH4 = 8;
var flatten = (expression) => inTurn(expression, MAX_DEPTH4);
function inTurn(expression, depth) {
  const inner = unwrap(ts104.isSpreadElement(expression) ? expression.expression : expression);
  if (depth === 0) return [inner];
  if (ts104.isArrayLiteralExpression(inner)) return inner.elements.flatMap((one) => inTurn(one, depth - 1));
  if (ts104.isCallExpression(inner) && isComposed(inner)) return inner.arguments.flatMap((one) => inTurn(one, depth - 1));
  const value = valueNamed2(inner);
  if (value && (ts104.isArrayLiteralExpression(value) || ts104.isObjectLiteralExpression(value) && hasHooks(value)))
    return inTurn(value, depth - 1);
  return ts104.isObjectLiteralExpression(inner) ? hooksOf(inner, depth - 1) : [inner];
}
function valueNamed2(name) {
  const value = ts104.isIdentifier(name) ? initializerOf(name) : null;
  return value && !isChanged2(value, TAKES6) ? unwrap(value) : null;
}
var isHook = ({ name }) => name !== void 0 && HOOKS.test(textOf(name));
var hasHooks = ({ properties }) => properties.some((one) => isHook(one) || ts104.isSpreadAssignment(one));
function hooksOf({ properties }, depth) {
  return properties.flatMap((one, at) => {
    const later = properties.slice(at + 1).filter((next) => isHook(next) || ts104.isSpreadAssignment(next));
    const isReplaced = (key) => later.some((next) => mayName(next, key));
    if (ts104.isSpreadAssignment(one)) {
      const options = optionsSpread(one);
      const own = options?.properties.filter((inside) => isHook(inside)).map((inside) => textOf(inside.name)) ?? [];
      return own.some(isReplaced) ? [] : hooksIn(one, depth);
    }
    return one.name && isReplaced(textOf(one.name)) ? [] : hooksIn(one, depth);
  });
}
function mayName(property2, key) {
  if (!ts104.isSpreadAssignment(property2)) return property2.name !== void 0 && textOf(property2.name) === key;
  return optionsSpread(property2)?.properties.some((one) => mayName(one, key)) ?? false;
}
function optionsSpread({ expression }) {
  const inner = unwrap(expression);
  const options = ts104.isObjectLiteralExpression(inner) ? inner : valueNamed2(inner);
  return options && ts104.isObjectLiteralExpression(options) ? options : null;
}
function hooksIn(property2, depth) {
  if (ts104.isPropertyAssignment(property2)) return isHook(property2) ? inTurn(property2.initializer, depth) : [];
  if (ts104.isShorthandPropertyAssignment(property2)) return isHook(property2) ? inTurn(property2.name, depth) : [];
  const options = ts104.isSpreadAssignment(property2) ? optionsSpread(property2) : null;
  return options ? hooksOf(options, depth) : [];
}
function isComposed({ expression, arguments: given2 }) {
  const name = nameOf(expression) ?? "";
  const [only2, ...more] = given2;
  if (COMPOSED.test(name)) return true;
  return name === "auth" && only2 !== void 0 && more.length === 0 && ts104.isArrayLiteralExpression(only2) && only2.elements.length === 1;
}

// src/extract/code/routes/route-calls.ts
import { ts as ts105 } from "./vendor/ts-morph.js";
var VERBS = /^(get|post|put|patch|delete|del|all|route|use|options|head|on)$/;
var METHOD = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|ALL)$/i;
var SERVERS = /^(app|router|routes?|server|fastify|hono|api|\w*(Router|Routes|App))$/;
function routeOf(call) {
  const { expression: callee } = call;
  if (ts105.isIdentifier(callee)) return /[rR]oute/.test(callee.text) ? helpedRoute(call) : null;
  if (!ts105.isPropertyAccessExpression(callee) || !VERBS.test(callee.name.text)) return null;
  const start = startOf(call, callee);
  const handler = start?.rest.at(-1);
  if (!start || !handler) return null;
  const isInline = isFunction(unwrap(handler)) || holdsFunction(handler);
  const whole2 = ts105.isSpreadElement(handler) ? handler.expression : handler;
  const isNamed5 = isName(whole2) || isBound2(handler) || start.method !== "USE" && wrapsName(handler);
  if (!isInline && !(isNamed5 && isServer(callee.expression))) return null;
  const { method, path, at, rest } = start;
  return { method, path, at, middleware: rest.slice(0, -1).flatMap(flatten), handler };
}
function helpedRoute({ arguments: given2 }) {
  const index = given2.findIndex((one) => ts105.isStringLiteralLike(one) && METHOD.test(one.text));
  const [method, at] = index < 0 || index > 1 ? [] : given2.slice(index);
  const handler = given2.at(-1);
  if (!method || !at || !handler || handler === at || !ts105.isStringLiteralLike(at) || !at.text.startsWith("/"))
    return null;
  const isHandler2 = isFunction(unwrap(handler)) || ts105.isIdentifier(handler) || ts105.isPropertyAccessExpression(handler);
  if (!isHandler2) return null;
  const middleware = given2.slice(index + 2, -1).flatMap(flatten);
  return { method: method.text.toUpperCase(), path: at.text, at, middleware, handler };
}
function startOf(call, callee) {
  const [first2, second, ...others] = call.arguments;
  const verb = callee.name.text;
  if (!first2) return null;
  const [said2, next] = [methodIn(first2) ?? pathOf(first2, callee), second ? pathOf(second, callee) : null];
  if (verb === "on") {
    if (said2 === null || !METHOD.test(said2) || !second || !next?.startsWith("/")) return null;
    return { method: said2.toUpperCase(), path: next, at: second, rest: others };
  }
  const method = verb.toUpperCase();
  if (said2?.startsWith("/")) return { method, path: said2, at: first2, rest: call.arguments.slice(1) };
  if (ts105.isStringLiteralLike(first2) && next?.startsWith("/") && second)
    return { method, path: next, at: second, rest: others };
  const bound = boundPath(callee.expression);
  return bound && ts105.isStringLiteralLike(bound) && !ts105.isStringLiteralLike(first2) ? { method, path: bound.text, at: bound, rest: call.arguments } : null;
}
function methodIn(given2) {
  const [method] = ts105.isArrayLiteralExpression(given2) ? given2.elements : [];
  return method && ts105.isStringLiteralLike(method) && METHOD.test(method.text) ? method.text : null;
}
function pathOf(given2, callee) {
  if (ts105.isStringLiteralLike(given2)) return given2.text;
  const isConstant = ts105.isPropertyAccessExpression(given2) || ts105.isIdentifier(given2) || ts105.isTemplateExpression(given2);
  if (!isConstant || !isServer(callee.expression)) return null;
  const value = literalOf(given2)?.value;
  return typeof value === "string" ? value : null;
}
function boundPath(expression) {
  let at = unwrap(expression);
  while (ts105.isCallExpression(at) && ts105.isPropertyAccessExpression(at.expression)) {
    const [path, ...more] = at.arguments;
    if (at.expression.name.text === "route") return path && more.length === 0 ? path : null;
    at = unwrap(at.expression.expression);
  }
  return null;
}
var MAKES3 = /^(?!use)(\w*Router|\w*Hono|Elysia|Koa|express|[fF]astify)$/;
function isServer(expression) {
  let at = unwrap(expression);
  while (ts105.isCallExpression(at) && ts105.isPropertyAccessExpression(at.expression)) at = unwrap(at.expression.expression);
  if (SERVERS.test(nameOf(at) ?? "")) return true;
  const declaration = ts105.isIdentifier(at) ? declarationOf(at.text, at) : null;
  return declaration !== null && ts105.isVariableDeclaration(declaration) && isMadeRouter(declaration);
}
function isMadeRouter({ initializer }) {
  const made3 = initializer && unwrap(initializer);
  return !!made3 && (ts105.isNewExpression(made3) || ts105.isCallExpression(made3)) && MAKES3.test(nameOf(made3.expression) ?? "");
}
function holdsFunction(expression) {
  const call = unwrap(expression);
  if (ts105.isArrayLiteralExpression(call)) return call.elements.some((one) => isFunction(unwrap(one)));
  return ts105.isCallExpression(call) && call.arguments.some((argument) => isFunction(unwrap(argument)));
}
var isName = (one) => ts105.isIdentifier(one) || ts105.isPropertyAccessExpression(one);
function wrapsName(expression) {
  const call = unwrap(expression);
  if (!ts105.isCallExpression(call) || call.arguments.length !== 1) return false;
  return WRAPS.test(nameOf(call.expression) ?? "") && isName(unwrap(call.arguments[0]));
}
var WRAPS = /async|wrap|catch|handle|safe|try/i;
function isBound2(expression) {
  const call = unwrap(expression);
  return ts105.isCallExpression(call) && nameOf(call.expression) === "bind";
}

// src/extract/code/routes/router-mounts.ts
import { ts as ts106 } from "./vendor/ts-morph.js";
var INTO2 = /^(use|route|register|mount|group|scope)$/;
var WHOLE4 = /^(routes|middleware|callback|getRouter)$/;
function mountsOf(router) {
  if (!ts106.isIdentifier(router)) return null;
  const declaration = declarationOf(router.text, router);
  if (declaration && ts106.isParameter(declaration)) return mountsOfPlugin(declaration);
  if (!declaration || !ts106.isVariableDeclaration(declaration) || !isRouter(router, declaration)) return null;
  return [...usesOfDeclaration(declaration)].flatMap((use) => mountIn(whole(use)) ?? []);
}
var isRouter = ({ text }, declaration) => SERVERS.test(text) || isMadeRouter(declaration);
function whole(use) {
  const { parent } = use;
  const isCalled = ts106.isPropertyAccessExpression(parent) && WHOLE4.test(parent.name.text);
  return isCalled && ts106.isCallExpression(parent.parent) ? parent.parent : use;
}
function mountIn(child) {
  const call = child.parent;
  if (!ts106.isCallExpression(call) || !call.arguments.includes(child)) return null;
  return INTO2.test(nameOf(call.expression) ?? "") ? { call, path: pathIn(call), child } : null;
}
function pathIn({ arguments: given2 }) {
  const [first2] = given2;
  const path = first2 ? literalOf(first2)?.value : null;
  if (typeof path === "string") return path.replace(/\/$/, "");
  for (const argument of given2) {
    const options = unwrap(argument);
    if (!ts106.isObjectLiteralExpression(options)) continue;
    const prefix = options.properties.find((one) => one.name && textOf(one.name) === "prefix");
    const value = prefix && ts106.isPropertyAssignment(prefix) ? literalOf(prefix.initializer)?.value : null;
    if (typeof value === "string") return value.replace(/\/$/, "");
  }
  return "";
}
function mountsOfPlugin(parameter) {
  const declared = parameter.parent;
  if (!isFunction(declared)) return null;
  const onSpot = ts106.isCallExpression(declared.parent) ? mountIn(declared) : null;
  if (onSpot) return [onSpot];
  const position = declared.parameters.indexOf(parameter);
  return (usesOfFunction(declared) ?? []).flatMap((use) => {
    const mounted = mountIn(use);
    if (mounted) return [mounted];
    const call = use.parent;
    const router = ts106.isCallExpression(call) && call.expression === use ? call.arguments[position] : void 0;
    return router ? [{ call, path: "", child: null, router }] : [];
  });
}

// src/extract/code/routes/routers.ts
import { ts as ts107 } from "./vendor/ts-morph.js";
var MOUNTS = /^(use|all|addHook|register)$/;
var MAX_HOPS4 = 5;
var throughGate = (passed) => ({ passed, how: "middleware", awaited: true, over: null });
function heldByRouter(call, path) {
  const root = rootOf4(call.expression);
  const inChain = chainBefore(call).flatMap((mount) => gatesIn(mount, path));
  return root ? [...heldOn(root, call, path, MAX_HOPS4), ...inChain] : inChain;
}
function heldBySocket(call, child) {
  const isHandler2 = call.arguments.length > 1 && child === call.arguments.at(-1);
  if (!isHandler2 || nameOf(call.expression) !== "on" || !ts107.isStringLiteralLike(call.arguments[0])) return [];
  const isUse2 = (mount) => nameOf(mount.expression) === "use";
  const root = rootOf4(call.expression);
  const space = spaceOf(call.expression);
  const before2 = statementsBefore(call).flatMap(callsIn).filter((mount) => root !== null && isSame3(rootOf4(mount.expression), root) && spaceOf(mount.expression) === space);
  return [...before2, ...chainBefore(call)].filter(isUse2).flatMap((mount) => gatesIn(mount, ""));
}
function spaceOf(callee) {
  const receiver = receiverOf(callee);
  const inner = receiver && unwrap(receiver);
  if (!inner || !ts107.isCallExpression(inner)) return "";
  return nameOf(inner.expression) === "of" ? inner.arguments.map((one) => one.getText()).join() : spaceOf(inner.expression);
}
function heldOn(root, place, path, hops) {
  const own = statementsBefore(place).flatMap(callsIn).filter((mount) => isSame3(rootOf4(mount.expression), root)).flatMap((mount) => gatesIn(mount, path));
  const [only2, ...more] = hops > 0 ? mountsOf(root) ?? [] : [];
  if (!only2 || more.length > 0) return own;
  const above = rootOf4("router" in only2 ? only2.router : only2.call.expression);
  const whole2 = `${only2.path}${path}`;
  const around = above ? heldOn(above, only2.call, whole2, hops - 1) : [];
  const inChain = "router" in only2 ? [] : chainBefore(only2.call).flatMap((mount) => gatesIn(mount, whole2));
  return [...around, ...inChain, ...only2.child ? heldByMount(only2.call, only2.child) : [], ...own];
}
function heldByMount(call, child) {
  const at = call.arguments.indexOf(child);
  if (at < 1 || nameOf(call.expression) !== "use") return [];
  return call.arguments.slice(0, at).flatMap(gateArguments).map(throughGate);
}
function gatesIn(mount, path) {
  const name = nameOf(mount.expression) ?? "";
  if (name === "param") return gatesOfParameter(mount, path);
  if (!MOUNTS.test(name)) return [];
  const bound = ts107.isPropertyAccessExpression(mount.expression) ? boundPath(mount.expression.expression) : null;
  if (bound && literalOf(bound)?.value !== path) return [];
  const [first2, ...others] = mount.arguments;
  const given2 = first2 ? literalOf(first2)?.value : void 0;
  if (name === "addHook") {
    const isBefore = typeof given2 === "string" && /^(onRequest|preParsing|preValidation|preHandler)$/.test(given2);
    return isBefore ? others.flatMap(gateArguments).map(throughGate) : [];
  }
  if (typeof given2 === "string" && !covers(given2, path)) return [];
  return mount.arguments.flatMap(gateArguments).map(throughGate);
}
function gatesOfParameter({ arguments: [named3, ...gates] }, path) {
  const part = named3 && literalOf(named3)?.value;
  const isOfPath = typeof part === "string" && path.split("/").some((one) => one.replace(/\(.*|\?$/, "") === `:${part}`);
  return isOfPath ? gates.flatMap(gateArguments).map(throughGate) : [];
}
function covers(mount, path) {
  const start = mount.replace(/\/?\*+$/, "").replace(/\/$/, "");
  return start === "" || path === start || path.startsWith(`${start}/`);
}
var gateArguments = (argument) => ts107.isStringLiteralLike(unwrap(argument)) ? [] : flatten(argument);
function rootOf4(callee) {
  let at = unwrap(callee);
  if (ts107.isIdentifier(at)) return at;
  if (!ts107.isPropertyAccessExpression(at)) return null;
  do
    at = unwrap(at.expression);
  while (ts107.isCallExpression(at) && ts107.isPropertyAccessExpression(at = unwrap(at.expression)));
  return ts107.isIdentifier(at) || ts107.isPropertyAccessExpression(at) ? at : null;
}
function isSame3(one, other) {
  if (one?.getText() !== other.getText()) return false;
  return !ts107.isIdentifier(one) || declarationOf(one.text, one) === declarationOf(one.text, other);
}
function chainBefore(call) {
  const calls = [];
  let at = unwrap(call.expression);
  while (ts107.isPropertyAccessExpression(at) || ts107.isCallExpression(at)) {
    if (ts107.isCallExpression(at)) calls.unshift(at);
    at = unwrap(at.expression);
  }
  return calls;
}
function statementsBefore(node) {
  const before2 = [];
  for (let child = node, at = node.parent; at; child = at, at = at.parent) {
    if (!ts107.isBlock(at) && !ts107.isSourceFile(at)) continue;
    const end = at.statements.indexOf(child);
    before2.unshift(...at.statements.slice(0, Math.max(end, 0)));
  }
  return before2;
}
function callsIn(statement) {
  if (!ts107.isExpressionStatement(statement)) return [];
  const last = unwrap(statement.expression);
  return ts107.isCallExpression(last) ? [...chainBefore(last), last] : [];
}

// src/extract/code/guards/handler-lists.ts
import { ts as ts108 } from "./vendor/ts-morph.js";
var REQUEST = /^_?(req|request|ctx|context|c)$/;
function heldByList(list, child) {
  const at = list.elements.indexOf(child);
  if (at < 0 || isTakenApart(list) || !(takesRequest(child) || isGivenToRouter(list))) return [];
  return [...heldWhereUsed(list), ...list.elements.slice(0, at).flatMap(flatten).map(throughGate)];
}
function isTakenApart({ parent }) {
  if (!ts108.isVariableDeclaration(parent)) return false;
  if (!ts108.isIdentifier(parent.name)) return true;
  return [...usesOfDeclaration(parent)].some(
    ({ parent: use }) => ts108.isElementAccessExpression(use) || ts108.isPropertyAccessExpression(use)
  );
}
function heldWhereUsed({ parent }) {
  if (!ts108.isVariableDeclaration(parent)) return [];
  const [use, ...more] = usesOfDeclaration(parent);
  return use && more.length === 0 ? heldAt(use) : [];
}
function takesRequest(handler) {
  const inner = unwrap(handler);
  if (ts108.isCallExpression(inner)) return inner.arguments.some((one) => isFunction(unwrap(one)) && takesRequest(one));
  const meaning = isFunction(unwrap(handler)) || ts108.isIdentifier(handler) ? meaningOf(handler) : null;
  if (meaning?.is !== "function") return false;
  const [first2] = meaning.node.parameters;
  return first2 !== void 0 && REQUEST.test(textOf(first2.name));
}
function isGivenToRouter(list) {
  const { parent } = list;
  return ts108.isCallExpression(parent) && routeOf(parent)?.handler === list;
}

// src/extract/code/routes/graphql-fields.ts
import { ts as ts109 } from "./vendor/ts-morph.js";
var known11 = /* @__PURE__ */ new WeakMap();
function heldByField(table, child) {
  const field = fieldOf2(table, child);
  if (!field) return [];
  let held = known11.get(child);
  if (!held) known11.set(child, held = [...rulesFor(field, child), ...directivesOn(field, child)]);
  return held;
}
function fieldOf2(table, child) {
  const isMember2 = ts109.isPropertyAssignment(child) || ts109.isMethodDeclaration(child) || ts109.isShorthandPropertyAssignment(child);
  let holder = table.parent;
  while (ts109.isAsExpression(holder) || ts109.isSatisfiesExpression(holder)) holder = holder.parent;
  const type = typeNamed2(holder);
  const isField = isMember2 && type !== null && !ts109.isComputedPropertyName(child.name);
  return isField ? { type, name: textOf(child.name) } : null;
}
function typeNamed2(holder) {
  const name = ts109.isPropertyAssignment(holder) || ts109.isVariableDeclaration(holder) ? textOf(holder.name) : ts109.isReturnStatement(holder) ? made2(enclosingFunction(holder)) : "";
  const type = /^(Mutation|Query|Subscription)$/.exec(name)?.[1];
  return type ?? (/^mutations$|^(make|create|build|get)Mutations$/.test(name) ? "Mutation" : null);
}
var made2 = (node) => {
  const name = (node && declaredName(node)) ?? "";
  return /^(make|create|build|get)/.test(name) ? name : "";
};
var CALLS2 = [ts109.SyntaxKind.CallExpression];
function rulesFor({ type, name }, from) {
  return (linksOf(from)?.filesWith("shield", /\bshield\s*\(/) ?? []).flatMap(
    (file) => (linksOf(file)?.ofKinds(CALLS2) ?? []).flatMap((call) => {
      if (!ts109.isCallExpression(call) || nameOf(call.expression) !== "shield") return [];
      const rules = call.arguments[0] ? memberOf5(call.arguments[0], type) : null;
      const rule = rules && (memberOf5(rules, name) ?? memberOf5(rules, "*"));
      return rule ? eachRule(rule).map((passed) => ({ passed, how: "rule", awaited: true, over: null })) : [];
    })
  );
}
function memberOf5(table, key) {
  const meaning = meaningOf(table);
  if (meaning?.is !== "object") return null;
  for (const one of meaning.node.properties) {
    if (!one.name || ts109.isComputedPropertyName(one.name) || textOf(one.name) !== key) continue;
    if (ts109.isPropertyAssignment(one)) return one.initializer;
    if (ts109.isShorthandPropertyAssignment(one)) return one.name;
  }
  return null;
}
function eachRule(rule, hops = 4) {
  const inner = unwrap(rule);
  const made3 = ts109.isIdentifier(inner) && hops > 0 ? initializerOf(inner) : null;
  const call = unwrap(made3 ?? inner);
  const name = ts109.isCallExpression(call) ? nameOf(call.expression) ?? "" : "";
  if (/^(and|chain)$/.test(name)) return call.arguments.flatMap((one) => eachRule(one, hops - 1));
  return /^(or|race|not)$/.test(name) ? [] : [rule];
}
var TEXTS = [ts109.SyntaxKind.NoSubstitutionTemplateLiteral, ts109.SyntaxKind.TemplateHead];
var TYPES = /\btype\s+(\w+)[^{}]*\{([^}]*)\}/g;
function directivesOn({ type, name }, from) {
  const onField = new RegExp(`\\b${name}\\b[^\\n@]*(@[^\\n]*)`);
  return (linksOf(from)?.filesWith(name, onField) ?? []).flatMap(
    (file) => (linksOf(file)?.ofKinds(TEXTS) ?? []).flatMap(
      (text) => [...text.getText().matchAll(TYPES)].flatMap((block) => {
        const said2 = block[1] === type ? onField.exec(block[2]) : null;
        if (!said2) return [];
        const line = text.getStart() + block.index + block[0].length - 1 - block[2].length + said2.index;
        const before2 = line + said2[0].length - said2[1].length;
        return [...said2[1].matchAll(/@(\w+)/g)].map((one) => {
          const passed = namedAt(text, before2 + one.index + 1, one[1]);
          return { passed, how: "rule", awaited: true, over: null };
        });
      })
    )
  );
}
function namedAt(text, pos, name) {
  const node = ts109.setTextRange(ts109.factory.createIdentifier(name), { pos, end: pos + name.length });
  return Object.assign(node, { parent: text });
}

// src/extract/code/guards/hooks.ts
import { ts as ts110 } from "./vendor/ts-morph.js";
var WORK = /^(handler|resolve|resolver|subscribe|run|execute)$/;
var SCOPES = /^(authScopes|auth|scopes|access|permissions?|guards?|config)$/;
var RULES = /^(authorize|authorise|isAuthorized|canAccess|rule)$/;
function heldByHooks(options, child) {
  const byField = heldByField(options, child);
  const name = (ts110.isPropertyAssignment(child) || ts110.isMethodDeclaration(child)) && textOf(child.name);
  if (!name || !WORK.test(name)) return [...byField];
  return [...byField, ...flatten(options).map(throughGate), ...options.properties.flatMap(besideWork)];
}
function besideWork(property2) {
  if (ts110.isMethodDeclaration(property2)) return [];
  if (!ts110.isPropertyAssignment(property2) || ts110.isComputedPropertyName(property2.name)) return [];
  const [name, value] = [textOf(property2.name), unwrap(property2.initializer)];
  if (RULES.test(name) && (isFunction(value) || ts110.isIdentifier(value)))
    return [{ passed: value, how: "rule", awaited: true, over: null }];
  if (SCOPES.test(name) && ts110.isObjectLiteralExpression(value))
    return value.properties.flatMap((one) => ts110.isPropertyAssignment(one) ? [{ option: one }] : []);
  return literalOf(value)?.value === true ? [{ option: property2 }] : [];
}

// src/extract/code/guards/global-gates.ts
import { ts as ts111 } from "./vendor/ts-morph.js";
var known12 = /* @__PURE__ */ new WeakMap();
function heldByApplication(controller) {
  let held = known12.get(controller);
  if (!held) known12.set(controller, held = isController(controller) ? gatesAbove(controller).map(throughGate) : []);
  return held;
}
function isController(node) {
  const decorators = ts111.canHaveDecorators(node) ? ts111.getDecorators(node) ?? [] : [];
  return decorators.some(({ expression }) => /^(Controller|Resolver)$/.test(chainOf(expression).at(-1) ?? ""));
}
function gatesAbove(controller) {
  const links2 = linksOf(controller);
  if (!links2) return [];
  const above = (name) => (links2.filesWith(name, new RegExp(`(?<![\\w$])${literally(name)}(?![\\w$])`)) ?? []).filter(
    (file) => isAbove(file, links2.path)
  );
  return [
    ...above("forRoutes").flatMap((file) => callsOf2("forRoutes", file).flatMap((call) => appliedTo(controller, call))),
    ...above("useGlobalGuards").flatMap((file) => callsOf2("useGlobalGuards", file).flatMap((call) => [...call.arguments])),
    ...above("APP_GUARD").flatMap(providedIn)
  ];
}
function isAbove(file, path) {
  const folder = folderOf(linksOf(file)?.path ?? file.fileName);
  return folder === "" || path.startsWith(`${folder}/`);
}
function callsOf2(name, file) {
  return (linksOf(file)?.identifiers(name) ?? []).flatMap(
    ({ parent }) => ts111.isPropertyAccessExpression(parent) && ts111.isCallExpression(parent.parent) ? [parent.parent] : []
  );
}
function providedIn(file) {
  return (linksOf(file)?.identifiers("APP_GUARD") ?? []).flatMap(({ parent }) => {
    const isKey = ts111.isPropertyAssignment(parent) && textOf(parent.name) === "provide";
    if (!isKey || !ts111.isObjectLiteralExpression(parent.parent)) return [];
    return parent.parent.properties.flatMap(
      (one) => ts111.isPropertyAssignment(one) && /^use(Class|Existing|Value)$/.test(textOf(one.name)) ? [one.initializer] : []
    );
  });
}
function appliedTo(controller, call) {
  const isMeant = call.arguments.some((argument) => {
    const text = literalOf(argument)?.value;
    if (typeof text === "string") return /^\/?(\*|\(\.\*\)|\{\*\w+\})$/.test(text);
    return meaningOf(argument)?.node === controller;
  });
  const applied = ts111.isPropertyAccessExpression(call.expression) ? unwrap(call.expression.expression) : null;
  const isPlain2 = applied && ts111.isCallExpression(applied) && nameOf(applied.expression) === "apply";
  return isMeant && isPlain2 ? [...applied.arguments] : [];
}

// src/extract/code/decorators.ts
import { ts as ts112 } from "./vendor/ts-morph.js";
var MAX_CLASSES = 4;
function heldByDecorators(node) {
  const own = decoratorsOf(node).flatMap(({ expression }) => given(expression).map(throughGate));
  if (ts112.isClassLike(node)) return [...heldByApplication(node), ...heldByBases(node, MAX_CLASSES), ...own];
  return [...own, ...node.parameters.flatMap(heldByParameter)];
}
function given(decorator) {
  const composed = composedOf(decorator);
  if (composed.length > 0) return composed;
  return ts112.isCallExpression(decorator) ? [decorator.expression, ...decorator.arguments.flatMap(flatten)] : [decorator];
}
function composedOf(decorator) {
  const made3 = ts112.isCallExpression(decorator) ? meaningOf(decorator.expression) : null;
  const ways = made3?.is === "function" ? returnsOf(made3.node).flatMap(({ value }) => value ?? []) : [];
  return ways.length === 1 ? guardsGiven(unwrap(ways[0])) : [];
}
function guardsGiven(call) {
  if (!ts112.isCallExpression(call)) return [];
  const name = nameOf(call.expression);
  if (name === "UseGuards") return call.arguments.flatMap(flatten);
  return name === "applyDecorators" ? call.arguments.flatMap((one) => guardsGiven(unwrap(one))) : [];
}
var decoratorsOf = (node) => ts112.canHaveDecorators(node) ? ts112.getDecorators(node) ?? [] : [];
function heldByBases(node, depth) {
  const base = node.heritageClauses?.find(({ token }) => token === ts112.SyntaxKind.ExtendsKeyword)?.types[0];
  if (!base || depth === 0 || guardsOf(node).length > 0) return [];
  const above = meaningOf(base.expression);
  if (above?.is !== "class" || above.node === node) return [];
  const guards = guardsOf(above.node).flatMap((call) => call.arguments.flatMap(flatten));
  return guards.length > 0 ? guards.map(throughGate) : heldByBases(above.node, depth - 1);
}
var guardsOf = (node) => decoratorsOf(node).flatMap(
  ({ expression }) => ts112.isCallExpression(expression) && expression.expression.getText() === "UseGuards" ? [expression] : []
);
function heldByParameter(parameter) {
  return decoratorsOf(parameter).flatMap(
    ({ expression }) => ts112.isCallExpression(expression) ? expression.arguments.filter(isPipe).map(throughGate) : []
  );
}
var isPipe = (given2) => {
  const meaning = meaningOf(given2);
  return meaning?.is === "class" || meaning?.is === "instance";
};

// src/extract/code/routes/route-options.ts
import { ts as ts113 } from "./vendor/ts-morph.js";
function heldByOptions(call, child) {
  const at = call.arguments.indexOf(child);
  if (at < 1 || !(isFunction(child) || ts113.isIdentifier(child) || ts113.isPropertyAccessExpression(child))) return [];
  return call.arguments.slice(0, at).flatMap((argument) => optionsIn(argument));
}
function optionsIn(argument) {
  const inner = unwrap(argument);
  if (ts113.isCallExpression(inner)) return inner.arguments.flatMap((one) => isTable2(one) ? optionsIn(one) : []);
  if (!isTable2(inner) && !ts113.isIdentifier(inner)) return [];
  const meaning = meaningOf(inner);
  if (meaning?.is !== "object") return [];
  return meaning.node.properties.flatMap(
    (property2) => ts113.isPropertyAssignment(property2) && !ts113.isComputedPropertyName(property2.name) ? [{ option: property2 }] : []
  );
}
var isTable2 = (expression) => ts113.isObjectLiteralExpression(unwrap(expression));

// src/extract/code/guards/middleware.ts
import { ts as ts114 } from "./vendor/ts-morph.js";
function heldByMiddleware(call, child) {
  const route = routeOf(call);
  if (route && child === route.handler)
    return [...heldByRouter(call, route.path), ...route.middleware.map(throughGate), ...heldByOptions(call, child)];
  return [...heldByMount(call, child), ...heldBySocket(call, child), ...heldByOptions(call, child)];
}
var CHAINS = /^(combineResolvers|composeResolvers|pipeResolvers|compose|chain|pipeline|use|createHandlers)$/;
function heldByWrapper(call, child) {
  const at = call.arguments.indexOf(child);
  if (at < 0) return [];
  const callee = unwrap(call.expression);
  const name = nameOf(callee) ?? "";
  if (CHAINS.test(name) && at > 0 && at === call.arguments.length - 1)
    return call.arguments.slice(0, at).flatMap(flatten).map(throughGate);
  if (/^(mutation|query|subscription|action|handler)$/.test(name) && (isFunction(child) || ts114.isIdentifier(child)))
    return heldByBuilder(callee);
  const isWrapper = ts114.isIdentifier(callee) || ts114.isCallExpression(callee) && nameOf(callee.expression) !== null;
  return isWrapper && isHandler(child) ? [{ passed: callee, how: "around", awaited: true, over: null, child }] : [];
}
function isHandler(child) {
  if (isFunction(child) || ts114.isIdentifier(child)) return true;
  if (!ts114.isCallExpression(child) || !ts114.isIdentifier(child.expression)) return false;
  const made3 = child.arguments.some((one) => isFunction(unwrap(one))) ? meaningOf(child.expression) : null;
  return made3?.is === "function" && meaningOfAnswer(made3.node)?.is === "function";
}
function heldByBuilder(callee, hops = 5) {
  const held = [];
  let at = unwrap(callee);
  while (ts114.isCallExpression(at) || ts114.isPropertyAccessExpression(at)) {
    const name = ts114.isCallExpression(at) ? nameOf(at.expression) ?? "" : "";
    const given2 = ts114.isCallExpression(at) ? at.arguments : [];
    if (/^(use|middleware|guard)$/.test(name)) held.unshift(...given2.flatMap(flatten).map(throughGate));
    if (/^(concat|unstable_concat|unstable_pipe)$/.test(name) && hops > 0)
      held.unshift(...given2.flatMap((one) => heldByBuilder(one, hops - 1)));
    at = unwrap(at.expression);
  }
  if (!ts114.isIdentifier(at)) return held;
  const value = initializerOf(at);
  const before2 = value && hops > 0 ? heldByBuilder(value, hops - 1) : [];
  const isNamed5 = /[Pp]rocedure$/.test(at.text) || at.text.endsWith("Action");
  return [...isNamed5 ? [throughGate(at)] : [], ...before2, ...held];
}

// src/extract/code/surfaces/pushed-elements.ts
import { ts as ts115 } from "./vendor/ts-morph.js";
var ADDS3 = /^(push|add)$/;
var CHANGES6 = /^(unshift|splice|fill|copyWithin|concat)$/;
function heldByPush(list, start) {
  if (!isEmpty(unwrap(start))) return null;
  const declaration = declarationOf(list.text, list);
  if (!declaration) return null;
  const before2 = known13.get(declaration);
  if (before2) return before2;
  known13.set(declaration, []);
  const held = heldWhereAdded(list, declaration);
  known13.set(declaration, held);
  return held;
}
var known13 = /* @__PURE__ */ new WeakMap();
function heldWhereAdded(list, declaration) {
  const around = enclosingFunction(declaration);
  if (!around?.body) return [];
  const pushes = [];
  let isOther4 = false;
  eachNode(around.body, (node) => {
    if (!ts115.isIdentifier(node) || node.text !== list.text || declarationOf(node.text, node) !== declaration) return;
    const { parent } = node;
    if (ts115.isElementAccessExpression(parent) && ts115.isBinaryExpression(parent.parent)) isOther4 = true;
    const call = ts115.isPropertyAccessExpression(parent) && parent.expression === node ? parent.parent : null;
    if (!call || !ts115.isCallExpression(call) || receiverOf(call.expression) !== node) return;
    const name = nameOf(call.expression) ?? "";
    if (ADDS3.test(name)) pushes.push(call);
    else if (CHANGES6.test(name)) isOther4 = true;
  });
  const [push, ...more] = pushes;
  const isOne3 = push && more.length === 0 && push.arguments.length === 1 && !ts115.isSpreadElement(push.arguments[0]);
  return isOne3 && !isOther4 ? heldAt(push, around) : [];
}
function isEmpty(value) {
  if (ts115.isArrayLiteralExpression(value)) return value.elements.length === 0;
  return ts115.isNewExpression(value) && /^(Set|Array)$/.test(nameOf(value.expression) ?? "") && !value.arguments?.length;
}

// src/extract/code/guards/queries/filtered.ts
import { ts as ts116 } from "./vendor/ts-morph.js";
var MAX_LISTS = 5;
var SAME2 = /^(map|flat|slice|sort|toSorted|reverse|toReversed|concat|from|all)$/;
var ROWS2 = /^(find|findMany|findAll|findBy|query|getMany|select|aggregate)$/;
function heldByFilter(list, depth = MAX_LISTS) {
  const inner = unwrap(list);
  const value = ts116.isIdentifier(inner) ? valueOf(inner) : null;
  const pushed = value ? heldByPush(inner, value) : null;
  if (pushed) return [...pushed];
  const made3 = unwrap(value ?? queryBehind(inner) ?? inner);
  if (depth === 0) return [];
  if (ts116.isArrayLiteralExpression(made3)) {
    const [only2, ...more] = made3.elements;
    return only2 && ts116.isSpreadElement(only2) && more.length === 0 ? heldByFilter(only2.expression, depth - 1) : [];
  }
  if (!ts116.isCallExpression(made3)) return [];
  const name = nameOf(made3.expression) ?? "";
  const [first2, second] = made3.arguments;
  const before2 = receiverOf(made3.expression);
  if (first2 && second && ts116.isIdentifier(unwrap(first2)) && /filter$/i.test(name))
    return [...heldByFilter(first2, depth - 1), ...heldByTest(first2, second, ts116.isIdentifier(made3.expression))];
  const rest = before2 ? heldByFilter(before2, depth - 1) : [];
  if (name === "filter" && before2 && first2) return [...rest, ...heldByTest(before2, first2, false)];
  if (name === "flatMap" && first2) {
    const each = functionBehind(first2);
    return [...rest, ...heldWhere(each, { is: "yes", key: null }), ...heldInLists(each, depth)];
  }
  if (name === "flat" && before2) return [...rest, ...heldInLists(madeForEach(before2)?.made, depth)];
  if (SAME2.test(name)) {
    const isOf = /^(Array\.from|Promise\.all)$/.test(chainOf(made3.expression).join("."));
    return isOf && first2 ? heldByFilter(first2, depth - 1) : rest;
  }
  if (ROWS2.test(name) || tablesAsked(made3).length > 0) return [{ test: made3, outcome: true, over: null }];
  return [{ listOf: made3, over: null }];
}
function heldInLists(made3, depth) {
  const [way, ...others] = made3 ? returnsOf(made3) : [];
  const list = way?.value ? unwrap(way.value) : null;
  return list && others.length === 0 && ts116.isCallExpression(list) ? heldByFilter(list, depth - 1) : [];
}
function heldInCallback({ expression, arguments: [first2] }, child) {
  if (child !== first2 || !ts116.isPropertyAccessExpression(expression)) return [];
  return /^(map|forEach|flatMap)$/.test(expression.name.text) ? heldByFilter(expression.expression) : [];
}
function heldByKept({ name, initializer }) {
  if (!ts116.isIdentifier(name) || !initializer) return [];
  const value = unwrap(initializer);
  const isRows = ts116.isCallExpression(value) && (ROWS2.test(nameOf(value.expression) ?? "") || tablesAsked(value).length > 0);
  const isList = ts116.isCallExpression(value) || ts116.isArrayLiteralExpression(value) && value.elements.length < 2;
  return isList && !isRows ? overEach2(heldByPush(name, value) ?? heldByFilter(value), name.text) : [];
}
function heldByAssigned({ left, right }) {
  return ts116.isIdentifier(left) ? overEach2(heldByFilter(right), left.text) : [];
}
function heldByTakingOut(statement) {
  const call = unwrap(statement);
  if (!ts116.isCallExpression(call) || nameOf(call.expression) !== "forEach") return [];
  const before2 = receiverOf(call.expression);
  const filter = before2 && valueBehind(before2);
  if (!filter || !ts116.isCallExpression(filter) || nameOf(filter.expression) !== "filter") return [];
  const [test] = filter.arguments;
  const [done] = call.arguments;
  const answers = receiverOf(filter.expression);
  if (!answers || !test || !done || !ts116.isArrowFunction(done) || ts116.isBlock(done.body)) return [];
  const [asked, deletes] = [askedOfElement(test), unwrap(done.body)];
  if (asked?.is !== "no" || !ts116.isCallExpression(deletes) || nameOf(deletes.expression) !== "delete") return [];
  const list = chainOf(deletes.expression).slice(0, -1).join(".");
  return list === "" ? [] : overEach2(heldWhere(madeForEach(answers)?.made, { ...asked, is: "yes" }), list);
}
var overEach2 = (held, over) => held.flatMap((one) => "over" in one ? [{ ...one, over, isPart: true }] : []);
function heldByTest(list, test, isLater) {
  const asked = askedOfElement(test);
  const made3 = asked && madeForEach(list);
  if (made3) {
    if (asked.is === "kept") return made3.isSettled ? [{ ran: made3.made, over: null }] : [];
    return asked.is === "yes" && !made3.isSettled ? heldWhere(made3.made, asked) : [];
  }
  const rule = functionBehind(test);
  if (!rule || isAsync(rule) && !isLater) return [];
  if (!isFunction(unwrap(test)) || !rule.body || ts116.isBlock(rule.body)) return [{ said: rule, over: null }];
  const answer = unwrap(rule.body);
  const at = rule.parameters[1] && textOf(rule.parameters[1].name);
  if (ts116.isElementAccessExpression(answer) && at !== void 0 && answer.argumentExpression.getText() === at)
    return heldWhere(madeForEach(answer.expression)?.made, { is: "yes", key: null });
  return [{ test: rule.body, outcome: true, over: null }];
}
function heldWhere(made3, { key, ...asked }) {
  if (!made3) return [];
  const answers = returnsOf(made3).flatMap(({ value }) => {
    const said2 = value && (key === null ? unwrap(value) : underKey2(unwrap(value), key));
    if (!said2 || ts116.isArrayLiteralExpression(said2) && said2.elements.length === 0) return [];
    const literal = literalOf(said2);
    const isNo = literal !== null && ("but" in asked ? literal.value === asked.but : !literal.value);
    return isNo ? [] : [{ said: said2, isFixed: literal !== null }];
  });
  const [answer, ...others] = answers;
  if (!answer || others.length > 0) return [];
  const before2 = heldAt(answer.said, made3);
  return answer.isFixed || ts116.isArrayLiteralExpression(answer.said) ? before2 : [...before2, { test: answer.said, outcome: true, over: null }];
}
function underKey2(value, key) {
  if (!ts116.isObjectLiteralExpression(value)) return null;
  const found3 = value.properties.find((one) => one.name && textOf(one.name) === key);
  return found3 && ts116.isPropertyAssignment(found3) ? found3.initializer : null;
}

// src/extract/code/guards/promises.ts
import { ts as ts117 } from "./vendor/ts-morph.js";
function heldByPromise(call, child) {
  if (!ts117.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "then") return [];
  return child === call.arguments[0] ? heldByKept2(call.expression.expression) : [];
}
function heldByKept2(promise) {
  const call = unwrap(promise);
  if (!ts117.isCallExpression(call) || ts117.isOptionalChain(call)) return [];
  const before2 = ts117.isPropertyAccessExpression(call.expression) ? call.expression.expression : null;
  const [first2, ...more] = call.arguments;
  const given2 = first2 ? functionBehind(first2) : null;
  switch (before2 && nameOf(call.expression)) {
    case "then":
      return more.length > 0 ? [] : [...heldByKept2(before2), ...given2 ? [{ ran: given2, over: null }] : []];
    case "catch":
      return given2?.body && returnsOf(given2).length === 0 ? heldByKept2(before2) : [];
    case "finally":
      return heldByKept2(before2);
    default:
      return [{ passed: call, how: "statement", awaited: true, over: null }, ...heldByFound(call)];
  }
}
function answerGivenTo(name) {
  const declared = declarationOf(name.text, name);
  return declared && ts117.isParameter(declared) ? answerTaken(declared) ?? answerAfterError(declared) : null;
}
function answerAfterError(declared) {
  const callback = declared.parent;
  if (!isFunction(callback) || callback.parameters[1] !== declared) return null;
  const isOfError = /^_?(e|er|err|error)$/.test(callback.parameters[0].name.getText());
  const call = callback.parent;
  return isOfError && ts117.isCallExpression(call) && call.arguments.at(-1) === callback ? call : null;
}
function answerTaken(declared) {
  const callback = declared.parent;
  if (!ts117.isParameter(declared) || !isFunction(callback) || callback.parameters[0] !== declared) return null;
  const call = callback.parent;
  if (!ts117.isCallExpression(call) || call.arguments[0] !== callback) return null;
  if (!ts117.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "then") return null;
  const kept = unwrap(call.expression.expression);
  if (!ts117.isCallExpression(kept)) return null;
  const name = ts117.isPropertyAccessExpression(kept.expression) ? kept.expression.name.text : "";
  if (name === "catch" || name === "finally") return null;
  if (name !== "then") return kept;
  const [first2, ...more] = kept.arguments;
  const handsOn = first2 && more.length === 0 ? functionBehind(first2) : null;
  const [way, ...others] = handsOn && !isAsync(handsOn) ? returnsOf(handsOn) : [];
  return way?.value && others.length === 0 ? way.value : null;
}

// src/extract/code/guards/queries/private-kinds.ts
import { ts as ts118 } from "./vendor/ts-morph.js";
var KIND2 = /^(type|kind|variant|channel_?type|chat_?type|room_?type|conversation_?type)$/i;
var PRIVATE = phrasesOf(["dm", "dms", "pm", "pms", "direct", "private", "one to one", "one on one", "1on1"]);
var OTHER2 = /^(pm|dm|private|direct)?_?(target|recipient|receiver|addressee|peer)(_?(user|id|uid|member))?$/i;
var SAYS_SO = /^is_?(a_?)?(dm|pm|direct|private)(_?(message|chat|channel|room|conversation|talk))?$/i;
var STAFF2 = /^(admin|administrator|moderator|staff|superuser|sysadmin|privileged|bypass\w*)s?$/;
function saysPrivateTalk(test) {
  const inner = unwrap(test);
  if (ts118.isBinaryExpression(inner)) {
    if (!/^={2,3}$/.test(inner.operatorToken.getText())) return false;
    const { left, right } = inner;
    const isKind = (one) => KIND2.test(nameOf(one) ?? "");
    return isKind(left) && namesPrivate(right) || isKind(right) && namesPrivate(left);
  }
  const name = nameOf(ts118.isCallExpression(inner) ? inner.expression : inner) ?? "";
  return SAYS_SO.test(name) || !ts118.isCallExpression(inner) && OTHER2.test(name);
}
function namesPrivate(kind) {
  const inner = unwrap(kind);
  const said2 = ts118.isStringLiteralLike(inner) ? textOf(inner) : chainOf(inner).at(-1) ?? "";
  return hasAnyPhrase(splitWords(said2), PRIVATE);
}
function saysNotStaff(test) {
  const inner = unwrap(test);
  if (!ts118.isPrefixUnaryExpression(inner) || inner.operator !== ts118.SyntaxKind.ExclamationToken) return false;
  const asked = unwrap(inner.operand);
  const [callee, given2] = ts118.isCallExpression(asked) ? [asked.expression, asked.arguments] : [asked, []];
  const names3 = [nameOf(callee) ?? "", ...given2.flatMap((one) => ts118.isStringLiteralLike(one) ? [one.text] : [])];
  return names3.some((name) => splitWords(name).some((word) => STAFF2.test(word)));
}

// src/extract/code/guards/switches.ts
import { ts as ts119 } from "./vendor/ts-morph.js";
var known14 = (test, outcome) => ({ test, outcome, over: null });
var asksConditions = (one) => one.expression.kind === ts119.SyntaxKind.TrueKeyword;
function refusedBefore(clauses, exit) {
  const held = [];
  for (const clause of clauses) {
    if (clause.statements.length > 0 && !clause.statements.some((one) => leaves(one, exit))) return null;
    if (ts119.isCaseClause(clause)) held.push(known14(clause.expression, false));
  }
  return held;
}
function heldByClause(clause) {
  const { clauses } = clause.parent;
  const at = clauses.indexOf(clause);
  if (!asksConditions(clause.parent.parent)) return inClause(clause.parent.parent, comingInto(clauses, at));
  const before2 = clauses[at - 1];
  const isShared = before2 !== void 0 && before2.statements.length === 0;
  const refused = refusedBefore(clauses.slice(0, at), "any");
  if (refused === null || isShared) return [];
  return ts119.isCaseClause(clause) ? [...refused, known14(clause.expression, true)] : at === clauses.length - 1 ? refused : [];
}
function heldAfterClauses(statement, exit) {
  const { clauses } = statement.caseBlock;
  if (!asksConditions(statement))
    return behind(
      statement,
      clauses.filter((_, at) => comesOut(clauses, at, exit))
    );
  const held = [];
  for (const clause of clauses) {
    if (!ts119.isCaseClause(clause) || !clause.statements.some((one) => leaves(one, exit))) break;
    held.push(known14(clause.expression, false));
  }
  return held;
}
function runInOnlyClause({ caseBlock: { clauses } }, exit) {
  if (!clauses.some(ts119.isDefaultClause)) return [];
  const open = clauses.filter((one, at) => one.statements.length > 0 && comesOut(clauses, at, exit));
  if (open.length !== 1) return [];
  const [only2] = open[0].statements;
  const statements = only2 && ts119.isBlock(only2) ? only2.statements : open[0].statements;
  const end = statements.findIndex((one) => mayEndEarly(one, exit));
  return end < 0 ? statements : statements.slice(0, end);
}
var inClause = (statement, taken) => amongLabels(statement, taken, !taken.some(ts119.isDefaultClause));
var behind = (statement, taken) => amongLabels(
  statement,
  taken,
  statement.caseBlock.clauses.some((one) => ts119.isDefaultClause(one) && !taken.includes(one))
);
function amongLabels({ expression, caseBlock }, taken, isOne3) {
  const labels = caseBlock.clauses.flatMap(
    (one) => ts119.isCaseClause(one) && taken.includes(one) === isOne3 ? [one.expression] : []
  );
  return labels.length > 0 ? [{ asked: expression, among: labels, isOne: isOne3, over: null }] : [];
}
function comingInto(clauses, at) {
  let first2 = at;
  while (first2 > 0 && !clauses[first2 - 1].statements.some((one) => leaves(one))) first2--;
  return clauses.slice(first2, at + 1);
}
function comesOut(clauses, at, exit) {
  const { statements } = clauses[at];
  if (statements.some((one) => mayEndEarly(one, exit))) return true;
  if (statements.some((one) => leaves(one, exit))) return false;
  return at + 1 < clauses.length ? comesOut(clauses, at + 1, exit) : true;
}

// src/extract/code/guards/dominance.ts
import { ts as ts120 } from "./vendor/ts-morph.js";
function heldAt(node, within) {
  const held = [];
  const lists = /* @__PURE__ */ new Set();
  for (let child = node, parent = node.parent; parent && child !== within; child = parent, parent = parent.parent) {
    if (parent === within && ts120.isMethodDeclaration(parent)) break;
    held.unshift(...ofThis2(heldBetween(parent, child), lists));
    const list = listBetween(parent, child);
    if (list !== "") lists.add(list);
    if (isBoundary(parent)) break;
  }
  return held;
}
var ofThis2 = (held, lists) => lists.size === 0 ? held : held.map((one) => "over" in one && one.over !== null && lists.has(one.over) ? { ...one, over: null } : one);
function listBetween(parent, child) {
  if (ts120.isForOfStatement(parent) && child === parent.statement) return chainOf(parent.expression).join(".");
  const isEach = ts120.isCallExpression(parent) && child === parent.arguments[0] && ts120.isPropertyAccessExpression(parent.expression) && /^(map|forEach|flatMap)$/.test(parent.expression.name.text);
  return isEach ? chainOf(parent.expression.expression).join(".") : "";
}
function isBoundary(node) {
  if (ts120.isClassLike(node)) return true;
  return isFunction(node) && ts120.isFunctionDeclaration(node);
}
function heldBetween(parent, child) {
  const test = (expression, outcome) => [{ test: expression, outcome, over: null }];
  if (ts120.isIfStatement(parent)) {
    const { thenStatement: then, elseStatement: otherwise, expression } = parent;
    if (child === then) return [{ test: expression, outcome: true, over: null, ...otherwise && { otherwise } }];
    return child === otherwise ? [{ test: expression, outcome: false, over: null, otherwise: then }] : [];
  }
  if (ts120.isConditionalExpression(parent)) {
    if (child === parent.whenTrue) return test(parent.condition, true);
    return child === parent.whenFalse ? test(parent.condition, false) : [];
  }
  if (ts120.isBinaryExpression(parent) && child === parent.right) {
    if (parent.operatorToken.kind === ts120.SyntaxKind.AmpersandAmpersandToken) return test(parent.left, true);
    return parent.operatorToken.kind === ts120.SyntaxKind.BarBarToken ? test(parent.left, false) : [];
  }
  if (ts120.isWhileStatement(parent)) return child === parent.statement ? test(parent.expression, true) : [];
  if (ts120.isForStatement(parent))
    return parent.condition && child === parent.statement ? test(parent.condition, true) : [];
  if (ts120.isForOfStatement(parent)) return child === parent.statement ? heldByFilter(parent.expression) : [];
  if (ts120.isBlock(parent) || ts120.isSourceFile(parent) || ts120.isModuleBlock(parent) || ts120.isCaseOrDefaultClause(parent))
    return [
      ...ts120.isCaseOrDefaultClause(parent) && ts120.isStatement(child) ? heldByClause(parent) : [],
      ...caught(parent, heldBefore(parent.statements, child))
    ];
  if (ts120.isCallExpression(parent))
    return [
      ...heldByMiddleware(parent, child),
      ...heldByWrapper(parent, child),
      ...heldByPromise(parent, child),
      ...heldByResult(parent, child),
      ...heldInCallback(parent, child)
    ];
  if (ts120.isMethodDeclaration(parent) || ts120.isClassLike(parent)) return heldByDecorators(parent);
  if (ts120.isObjectLiteralExpression(parent)) return heldByHooks(parent, child);
  if (ts120.isArrayLiteralExpression(parent)) return heldByList(parent, child);
  if (ts120.isJsxElement(parent))
    return child === parent.openingElement || child === parent.closingElement ? [] : [...askedByTag(parent.openingElement), { shownBy: parent.openingElement }];
  return [];
}
function askedByTag({ tagName, attributes }) {
  if (!/^(Show|When|If|ShowIf|ShowWhen|RenderIf|RenderWhen|Conditional|Condition)$/.test(tagName.getText())) return [];
  return attributes.properties.flatMap((one) => {
    if (!ts120.isJsxAttribute(one) || !/^(when|condition|if|is|isTrue|test|cond)$/.test(one.name.getText())) return [];
    const { initializer } = one;
    const test = initializer && ts120.isJsxExpression(initializer) ? initializer.expression : void 0;
    return test ? [{ test, outcome: true, over: null }] : [];
  });
}
function heldAtEnd(body) {
  return body.statements.flatMap((one) => heldAfter(one));
}
function heldBefore(statements, child) {
  let held = [];
  for (const statement of statements) {
    if (statement === child) break;
    const given2 = givenAnew(statement);
    if (given2 !== null) held = held.filter((one) => !("over" in one) || one.over !== given2);
    held.push(...heldAfter(statement));
  }
  return held;
}
function caught({ parent }, held) {
  if (!parent || !ts120.isTryStatement(parent) || !parent.catchClause) return held;
  const { block } = parent.catchClause;
  return held.map((one) => "passed" in one ? { ...one, otherwise: block } : one);
}
function heldAfter(statement, exit = "any") {
  if (ts120.isIfStatement(statement)) {
    const then = leaves(statement.thenStatement, exit);
    const otherwise = leaves(statement.elseStatement, exit);
    if (then === otherwise) return then ? [] : heldInside(statement, exit);
    const open = then ? statement.elseStatement : statement.thenStatement;
    const inside = open ? heldAfter(open, exit) : [];
    const refused = then ? statement.thenStatement : statement.elseStatement;
    return [{ test: statement.expression, outcome: !then, over: null, otherwise: refused }, ...inside];
  }
  if (ts120.isBlock(statement)) return statement.statements.flatMap((one) => heldAfter(one, exit));
  if (ts120.isExpressionStatement(statement)) {
    const { expression } = statement;
    if (isAssignment2(expression)) return [...heldByCall(expression.right, "value"), ...heldByAssigned(expression)];
    return [...heldByCall(statement.expression, "statement"), ...heldByTakingOut(statement.expression)];
  }
  if (ts120.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap((declaration) => [
      ...declaration.initializer ? heldByCall(declaration.initializer, "value") : [],
      ...heldByKept(declaration)
    ]);
  }
  if (ts120.isTryStatement(statement)) {
    const { tryBlock, catchClause, finallyBlock } = statement;
    const tried = !catchClause || leaves(catchClause.block, exit) ? heldAfter(tryBlock, exit) : [];
    return [...tried, ...finallyBlock ? heldAfter(finallyBlock, exit) : []];
  }
  if (ts120.isSwitchStatement(statement)) {
    const forGood = exit === "throw" ? exit : "function";
    return [
      ...heldAfterClauses(statement, forGood),
      ...runInOnlyClause(statement, forGood).flatMap((one) => heldAfter(one, forGood)),
      ...clausesOfConnected(statement).flatMap((one) => heldAfter(one, forGood))
    ];
  }
  if (ts120.isForOfStatement(statement)) {
    const inside = heldInEach(statement.statement, "function");
    return [...overEach(inside, statement.expression), ...heldByLoop(statement, inside)];
  }
  const list = ts120.isForStatement(statement) ? listCountedThrough(statement) : null;
  return list ? overEach(heldInEach(statement.statement, "function"), list) : [];
}
function heldInside({ expression, thenStatement, elseStatement }, exit) {
  if (elseStatement) return [];
  if (saysNotStaff(expression)) return heldAfter(thenStatement, exit);
  if (!saysPrivateTalk(expression)) return [];
  return heldAfter(thenStatement, exit).map((held) => ({ ...held, ofTwo: true }));
}
function heldInEach(body, exit) {
  return mayEndEarly(body, exit) ? [] : heldAfter(body, exit);
}
var isAssignment2 = (expression) => ts120.isBinaryExpression(expression) && expression.operatorToken.kind === ts120.SyntaxKind.EqualsToken;
function givenAnew(statement) {
  if (!ts120.isExpressionStatement(statement) || !isAssignment2(statement.expression)) return null;
  const { left, right } = statement.expression;
  return new RegExp(`^${literally(left.getText())}\\.(filter|slice)\\(`).test(right.getText()) ? null : left.getText();
}

// src/extract/code/operands.ts
import { ts as ts121 } from "./vendor/ts-morph.js";
function operandsOf(expression, kind) {
  const inner = unwrap(expression);
  return ts121.isBinaryExpression(inner) && inner.operatorToken.kind === kind ? [...operandsOf(inner.left, kind), ...operandsOf(inner.right, kind)] : [expression];
}

// src/extract/code/links/paths.ts
function normalised(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

export {
  actOfCommand,
  runsCommand,
  commandAround,
  linkFile,
  linksOf,
  assignedAt,
  isAssignment,
  isMutation,
  outOfBrackets,
  declarationOf,
  valueOf,
  valueBehind,
  valueOfDeclaration,
  isAssigned,
  functionNamed,
  memberOf,
  exportOf,
  isExported,
  importedAs,
  moduleMember,
  importersOf,
  memberOf2,
  returnedBy,
  isWithin,
  usesInTurn,
  usesOfFunction,
  usesOfClass,
  isNamedAlone,
  declarationBehind,
  usesOfDeclaration,
  getterOfStore,
  isGetter,
  handedOn,
  literalOf,
  initializerOf,
  memberNamed,
  isLoad,
  meaningOf,
  meaningOfAnswer,
  answerOf2 as answerOf,
  queryIn,
  calleeOf,
  answersLater,
  isAsync,
  isUnawaited,
  leaves,
  returnsOf,
  personBehind,
  isOfSomebody,
  isSnapshot,
  callsOf,
  changeBehind,
  conditionsAsked,
  peopleAskedBy,
  saysAgreed,
  asksForPending,
  bare,
  tableIn,
  namedInCode,
  fixedText,
  tableBefore,
  HOLDERS2 as HOLDERS,
  columnsOf2 as columnsOf,
  rowOfCall,
  valueAt2 as valueAt,
  symbolOf,
  QUERY_IN_TEXT,
  rowOfText,
  changesIn,
  tableAtStart,
  upsertsIn,
  usesOf,
  readFrom,
  EACH,
  isChangedByCall,
  isTakenFrom,
  doneAt,
  boundBy,
  writesTo,
  asksForOwnMaking,
  isAnsweredByMaking,
  isSent,
  queryNarrowed,
  isUnlike,
  receiversOf,
  isWithinUnlike,
  isProvenUnlike,
  standsWithin,
  tablesAsked,
  safeIfListed,
  queryBehind,
  queryFoundEmpty,
  isChoice,
  namesChoice,
  isChoiceOfConnected,
  madeForEach,
  functionBehind,
  askedOfElement,
  truthOfResult,
  resultAsked,
  lookUpIn,
  elementsOf,
  isChanged2 as isChanged,
  heldByLoop,
  heldByEach,
  standsFor,
  saidOf,
  heldByCall,
  SERVERS,
  routeOf,
  fieldOf2 as fieldOf,
  answerGivenTo,
  answerTaken,
  saysPrivateTalk,
  heldAt,
  heldAtEnd,
  heldInEach,
  heldByFilter,
  rowsAreSafe,
  PERSON2 as PERSON,
  ABOUT,
  isOwnPerson,
  isOfOwnMember,
  heldBy,
  ASKS_WHO,
  showsOneself,
  callSiteOf,
  couldBeCallOf,
  fitsCallName,
  isCallOf,
  isToOneself,
  fitsReceiver,
  stringArgument,
  hasUnlikeArgument,
  namesIn,
  isImportedCall,
  standInOf,
  numberedIn,
  BIRTH_TOKENS,
  holdsBirth,
  isBirthName,
  mentionsBirth,
  namesBirth,
  isBirthOrAge,
  isCutoff,
  birthOrderOfCall,
  isStartOfRange,
  matchComparison,
  matchConstant,
  operandsOf,
  asksOfNobody,
  isOnlyOfOneself,
  isSent2,
  pathInRequest,
  isSentPath,
  nameOfParameter,
  isWhole3 as isWhole,
  isRelated,
  stemOf,
  sourcesOf,
  askedIn,
  isService,
  isPeopleTable,
  isKnownBy,
  searchesPeople,
  listsPeople,
  findsByContact,
  toldBy,
  isAskedAfterChange,
  makesWhatItIsCalled,
  unseenBeforeSearch,
  saysOld,
  measuresThing,
  letsAnybodyPast,
  isMarkedForAnybody,
  isPastAnybody,
  LOOKUPS,
  checksOf,
  checksOfChange,
  normalised
};

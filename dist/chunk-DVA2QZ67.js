import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  evidenceReader,
  pathNames,
  routeAt
} from "./chunk-ABOQIYQK.js";
import {
  FOUND_OR_MADE,
  GIVEN,
  GIVES,
  GRANTS_SIGHT,
  HANDLERS,
  SERVICES,
  STORES,
  checksHeld,
  entryOfFile,
  exportedName,
  isAccountOwner,
  isAccountTable,
  isFileRoute,
  isMadeElsewhere,
  isNobodys,
  isSignUpName,
  isWithinStaffOnly,
  mayEnter,
  mayHoldSignUp,
  pathOfFile,
  startingControl,
  summaryOf
} from "./chunk-MWKQVB5S.js";
import {
  BIRTH_TOKENS,
  LOOKUPS,
  birthOrderOfCall,
  callSiteOf,
  calleeOf,
  checksOf,
  declarationBehind,
  declarationOf,
  fieldOf,
  fitsCallName,
  functionNamed,
  hasUnlikeArgument,
  heldAt,
  holdsBirth,
  importedAs,
  initializerOf,
  isBirthName,
  isCallOf,
  isChoice,
  isCutoff,
  isExported,
  isNamedAlone,
  isOnlyOfOneself,
  isOwnPerson,
  isStartOfRange,
  isUnlike,
  isWithinUnlike,
  leaves,
  linksOf,
  literalOf,
  matchComparison,
  meaningOf,
  measuresThing,
  memberNamed,
  memberOf,
  mentionsBirth,
  namesBirth,
  namesChoice,
  namesIn,
  operandsOf,
  returnsOf,
  routeOf,
  saysOld,
  standsWithin,
  usesInTurn,
  usesOfFunction,
  valueOf
} from "./chunk-HZYLETW7.js";
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
  throughout,
  unwrap,
  wordsOf
} from "./chunk-CHX7E3LM.js";
import {
  fitsTag,
  knowsEvents,
  soundsLikeTracking
} from "./chunk-6DYTQ6A6.js";
import {
  all,
  any,
  fitsPattern,
  inText
} from "./chunk-44C3DOBS.js";
import {
  bareName,
  endsIn,
  isLabelOf,
  isOfPackage,
  scriptsIn,
  settingNamed
} from "./chunk-OVDE2ECF.js";
import {
  hasAnyPhrase,
  isPhrase,
  phraseLength,
  phrasesOf,
  splitWords
} from "./chunk-JKDIQPU5.js";
import {
  baseName,
  folderOf
} from "./chunk-WKF3AR7X.js";
import {
  literally
} from "./chunk-E4KCALTW.js";

// src/extract/code/age/definitions.ts
import { ts } from "./vendor/ts-morph.js";
var COMPUTES = phrasesOf([
  "calculate age",
  "compute age",
  "calc age",
  "get age",
  "age of",
  "age from",
  "age in years",
  "to age",
  "calculate user age",
  "get user age"
]);
function definitionsIn(file, concept) {
  return file.ofKinds(FUNCTION_KINDS).flatMap((node) => {
    if (!isFunction(node) || !node.body) return [];
    const name = nameOfFunction(node);
    const trait = name && traitOf(node, name.getText(), concept);
    return name && trait ? [{ name, trait }] : [];
  });
}
function traitOf(node, name, concept) {
  const words = splitWords(name);
  if (/^[A-Z]/.test(name) || /^(on|handle|use|set|render)[A-Z]/.test(name)) return null;
  if (!isUnlike(concept, words, null)) {
    const isAsked3 = namesQuestion(words, concept) && !isConstant(node) && !isUnasked(node, words, concept);
    if (isAsked3 && !(saysOld(words) && measuresThing(node))) return "predicate";
    if (hasAnyPhrase(words, COMPUTES) && mentionsBirth(node)) return "computes";
  }
  return answersByAge(node, concept) ? "predicate" : null;
}
function namesQuestion(words, concept) {
  return concept.conditions.some((one) => hasAnyPhrase(words, one.names)) || concept.calls.some((one) => fitsPattern(one, words));
}
function isUnasked(node, words, concept) {
  const general = concept.conditions.filter((one) => one.of !== null && hasAnyPhrase(words, one.names));
  if (general.length === 0) return false;
  const text = [...words, ...node.parameters.flatMap((one) => splitWords(one.getText()))];
  return !general.some((one) => hasAnyPhrase(text, one.of)) && !mentionsBirth(node);
}
function isConstant({ body }) {
  if (!body) return true;
  if (!ts.isBlock(body)) return literalOf(body) !== null;
  const [only, ...more] = body.statements;
  if (!only) return true;
  return more.length === 0 && ts.isReturnStatement(only) && (!only.expression || literalOf(only.expression) !== null);
}
function answersByAge(node, concept) {
  return returnsOf2(node).some((one) => verdictsIn(one).some((part) => matchComparison(part, true, concept) !== null));
}
function verdictsIn(expression) {
  const inner = unwrap(expression);
  if (ts.isPrefixUnaryExpression(inner)) return verdictsIn(inner.operand);
  if (!ts.isBinaryExpression(inner)) return [];
  const isJoined = /^(&&|\|\|)$/.test(inner.operatorToken.getText());
  return isJoined ? [...verdictsIn(inner.left), ...verdictsIn(inner.right)] : [inner];
}
function returnsOf2(node) {
  const { body } = node;
  if (!body) return [];
  if (!ts.isBlock(body)) return [body];
  const found = [];
  const walk = (one) => {
    if (isFunction(one)) return;
    if (ts.isReturnStatement(one) && one.expression) found.push(one.expression);
    ts.forEachChild(one, walk);
  };
  ts.forEachChild(body, walk);
  return found;
}
function callsOfDefinitions(file, concept) {
  return file.calls.flatMap((node) => {
    const name = nameOf(node.expression);
    if (name === null || !MAY_ASK.test(name)) return [];
    const called3 = calleeOf(node.expression);
    const head = nameNode(node.expression);
    return head && called3 && comparesAge(called3, concept) ? [head] : [];
  });
}
var MAY_ASK = /birth|dob|adult|minor|eligib|age(?![a-z])|old/i;
var compared = /* @__PURE__ */ new WeakMap();
function comparesAge(node, concept) {
  let found = compared.get(node);
  if (found === void 0) {
    found = false;
    eachNode(node, (one) => {
      found ||= ts.isBinaryExpression(one) && matchComparison(one, true, concept) !== null;
    });
    compared.set(node, found);
  }
  return found;
}
function nameOfFunction(node) {
  if (declaredName(node) === null || ts.isConstructorDeclaration(node)) return null;
  if (node.name) return node.name;
  let holder = node.parent;
  while (isHookOf(holder) || ts.isParenthesizedExpression(holder) || ts.isAsExpression(holder)) holder = holder.parent;
  return ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder) ? holder.name : null;
}
function isHookOf(node) {
  return ts.isCallExpression(node) && /^(use[A-Z]|memo|action|computed|debounce|wrap)/.test(nameOf(node.expression) ?? "");
}

// src/extract/code/age/gate-states.ts
import { ts as ts2 } from "./vendor/ts-morph.js";
var HOOKS = /^(useState|useRef|useLocalStorage|useSessionStorage|useStorage|usePersistedState|useAtom|ref|createSignal|signal)$/;
var TESTS = [ts2.SyntaxKind.IfStatement, ts2.SyntaxKind.ConditionalExpression, ts2.SyntaxKind.BinaryExpression];
function gateStatesIn(file, isGate) {
  if (!file.indexed.mayHoldJsx) return [];
  const found = /* @__PURE__ */ new Map();
  for (const node of file.ofKinds(TESTS)) {
    for (const test of testsOf(node)) {
      const state = isGate(test.text) ? stateOf(test) : null;
      if (state && !found.has(state)) found.set(state, test);
    }
  }
  return [...found.values()];
}
function testsOf(node) {
  if (ts2.isIfStatement(node)) return leaves2(node.expression);
  if (ts2.isConditionalExpression(node)) return leaves2(node.condition);
  const isAnd = ts2.isBinaryExpression(node) && node.operatorToken.kind === ts2.SyntaxKind.AmpersandAmpersandToken;
  return isAnd ? leaves2(node.left) : [];
}
function leaves2(test) {
  const inner = unwrap(test);
  if (ts2.isPrefixUnaryExpression(inner)) return leaves2(inner.operand);
  if (ts2.isBinaryExpression(inner) && /^(&&|\|\|)$/.test(inner.operatorToken.getText()))
    return [...leaves2(inner.left), ...leaves2(inner.right)];
  if (ts2.isCallExpression(inner) && inner.arguments.length === 0) return leaves2(inner.expression);
  if (ts2.isPropertyAccessExpression(inner) && /^(value|current)$/.test(inner.name.text))
    return leaves2(inner.expression);
  return ts2.isIdentifier(inner) ? [inner] : [];
}
function stateOf(name) {
  const declared3 = declarationOf(name.text, name);
  const holder = declared3 && ts2.isBindingElement(declared3) ? declared3.parent.parent : declared3;
  if (!declared3 || !holder || !ts2.isVariableDeclaration(holder) || !holder.initializer) return null;
  const call = unwrap(holder.initializer);
  return ts2.isCallExpression(call) && HOOKS.test(nameOf(call.expression) ?? "") ? declared3 : null;
}
function namelessGate({ path, indexed, ofKind }, isGate) {
  const name = baseName(path).replace(/\.\w+$/, "");
  if (!indexed.mayHoldJsx || !/^[A-Z]/.test(name) || !isGate(name)) return [];
  return ofKind(ts2.SyntaxKind.ExportAssignment).flatMap(({ expression, isExportEquals }) => {
    const inner = unwrap(expression);
    const made2 = ts2.isCallExpression(inner) ? inner.arguments.map(unwrap).find(isFunction) : inner;
    return !isExportEquals && made2 && isFunction(made2) && !made2.name ? [ts2.isCallExpression(inner) ? inner.expression : made2] : [];
  });
}

// src/extract/code/age/gates.ts
import { ts as ts3 } from "./vendor/ts-morph.js";
var GATE = phrasesOf([
  "age gate",
  "age check",
  "age confirmation",
  "age verification",
  "age assurance",
  "age restricted",
  "age restriction",
  "age wall",
  "of age confirmation",
  "underage",
  "under age",
  "adult only",
  "adults only",
  "too young"
]);
var OTHERWISE = phrasesOf([
  "badge",
  "icon",
  "label",
  "tag",
  "toggle",
  "setting",
  "settings",
  "report",
  "style",
  "styles",
  "props",
  "tooltip",
  "geos",
  "region",
  "regions"
]);
var isGateName = (name) => {
  const words = splitWords(name);
  return hasAnyPhrase(words, GATE) && !hasAnyPhrase(words, OTHERWISE);
};
var COMPONENTS = [
  ...FUNCTION_KINDS,
  ts3.SyntaxKind.ClassDeclaration,
  ts3.SyntaxKind.ClassExpression,
  ts3.SyntaxKind.JsxOpeningElement,
  ts3.SyntaxKind.JsxSelfClosingElement
];
function gateComponentsIn(file) {
  if (!file.indexed.mayHoldJsx) return [];
  return file.ofKinds(COMPONENTS).flatMap((node) => {
    if (ts3.isJsxOpeningElement(node) || ts3.isJsxSelfClosingElement(node)) {
      const name2 = nameOf(node.tagName);
      return name2 !== null && /^[A-Z]/.test(name2) && isGateName(name2) ? [node.tagName] : [];
    }
    if (!isFunction(node) && !ts3.isClassLike(node)) return [];
    const name = declaredName(node);
    if (name === null || !/^[A-Z]/.test(name) || !isGateName(name)) return [];
    const holder = node.name ?? holderName(node);
    return holder ? [holder] : [];
  });
}
function holderName(node) {
  let holder = node.parent;
  while (ts3.isCallExpression(holder) || ts3.isParenthesizedExpression(holder)) holder = holder.parent;
  return ts3.isVariableDeclaration(holder) ? holder.name : null;
}
var BRANCHES = [ts3.SyntaxKind.CaseClause, ts3.SyntaxKind.BinaryExpression];
function gateBranchesIn(file) {
  return file.ofKinds(BRANCHES).flatMap((node) => {
    if (ts3.isCaseClause(node)) {
      const member3 = unwrap(node.expression);
      return isGateMember(member3) ? [nameNode(member3) ?? member3] : [];
    }
    if (!ts3.isBinaryExpression(node) || !/^[!=]==?$/.test(node.operatorToken.getText())) return [];
    for (const [side, other] of [
      [node.left, node.right],
      [node.right, node.left]
    ]) {
      if (isGateMember(unwrap(side))) return [nameNode(side) ?? side];
      const inner = unwrap(side);
      if (ts3.isIdentifier(inner) && isConstantName(other) && isSetToGate(inner)) return [inner];
    }
    return [];
  });
}
var isConstantName = (expression) => /^[A-Z][A-Z0-9_]*$/.test(nameOf(expression) ?? "");
function isGateMember(expression) {
  if (ts3.isStringLiteralLike(expression)) return expression.text.length < 40 && isGateName(expression.text);
  return isConstantName(expression) && isGateName(nameOf(expression));
}
function isSetToGate(variable) {
  const declaration = declarationOf(variable.text, variable);
  if (!declaration || !ts3.isVariableDeclaration(declaration)) return false;
  let block = declaration;
  while (block.parent && !ts3.isBlock(block) && !ts3.isSourceFile(block)) block = block.parent;
  let found = false;
  const holdsMember = (value) => eachNode(value, (one) => void (found ||= ts3.isPropertyAccessExpression(one) && isGateMember(one)));
  if (declaration.initializer) holdsMember(declaration.initializer);
  eachNode(block, (node) => {
    const isSet = ts3.isBinaryExpression(node) && node.operatorToken.kind === ts3.SyntaxKind.EqualsToken && ts3.isIdentifier(node.left) && node.left.text === variable.text;
    if (isSet) found ||= isGateMember(unwrap(node.right));
    if (isSet) holdsMember(node.right);
  });
  return found;
}
var ANSWERS = /^(body|data|response|res|result|json|payload|reply|flags|session|claims|token)$/;
function answersIn(file, concept) {
  return file.ofKind(ts3.SyntaxKind.PropertyAccessExpression).flatMap((node) => {
    const from = nameOf(node.expression);
    if (from === null || !ANSWERS.test(from) || ts3.isPropertyAccessExpression(node.parent)) return [];
    return checksOf(node, true, [concept]).length > 0 ? [node.name] : [];
  });
}

// src/extract/code/age/limits.ts
import { ts as ts4 } from "./vendor/ts-morph.js";
var LIMIT = phrasesOf([
  "minimum age",
  "min age",
  "age limit",
  "age minimum",
  "age min",
  "consent age",
  "age of consent",
  "legal age",
  "adult age",
  "age of majority",
  "majority age",
  "required age",
  "age requirement",
  "minimum user age",
  "minimum signup age",
  "digital consent age"
]);
var OF_THINGS = phrasesOf(
  `account cache guild server message file entry token session cookie ttl commit package log build cert key snapshot
   backup ms seconds minutes hours days device domain post content object item release version`.split(/\s+/)
);
var GENERAL = phrasesOf(["minimum", "min", "minimum years", "min years", "offset", "limit", "years"]);
var ACCESS = phrasesOf([
  "access",
  "access level",
  "allowed",
  "restricted",
  "permission",
  "permissions",
  "consent",
  "parental consent",
  "requires consent",
  "region",
  "country",
  "features"
]);
var AGE = phrasesOf([
  "age",
  "min age",
  "minimum age",
  "max age years",
  "age under",
  "age over",
  "under age",
  "over age"
]);
var isYears = (value) => typeof value === "number" && value >= 8 && value <= 25;
var HOLDERS = [
  ts4.SyntaxKind.JsxAttribute,
  ts4.SyntaxKind.ObjectLiteralExpression,
  ts4.SyntaxKind.VariableDeclaration,
  ts4.SyntaxKind.PropertyDeclaration,
  ts4.SyntaxKind.PropertyAssignment
];
function limitsIn(file) {
  return file.ofKinds(HOLDERS).flatMap((node) => {
    if (ts4.isJsxAttribute(node)) return limitOfProp(node);
    if (ts4.isObjectLiteralExpression(node)) return ruleOf(node);
    const isValue2 = ts4.isVariableDeclaration(node) || ts4.isPropertyDeclaration(node) || ts4.isPropertyAssignment(node);
    return isValue2 && node.initializer && !ts4.isComputedPropertyName(node.name) ? limitOf(node.name, node.initializer, node) : [];
  });
}
function limitOf(name, value, node) {
  const text = ts4.isIdentifier(name) || ts4.isStringLiteral(name) ? textOf(name) : null;
  if (text === null || !namesLimit(text, node) || isStartOfRange(node)) return [];
  if (isAgeTable(unwrap(value))) return [{ name, trait: "table", years: null }];
  const years = literalOf(value)?.value;
  return isYears(years) ? [{ name, trait: "limit", years }] : [];
}
function namesLimit(text, node) {
  const words = splitWords(text);
  if (hasAnyPhrase(words, LIMIT)) return !hasAnyPhrase(words, OF_THINGS);
  if (isBirthName(text.replace(/offset/i, "")) && /min|limit|offset/i.test(text)) return true;
  return GENERAL.some((one) => one.words.join(" ") === words.join(" ")) && isInsideBirth(node);
}
function isInsideBirth(node) {
  const { parent } = node;
  const owner = ts4.isClassLike(parent) ? parent.name : ts4.isObjectLiteralExpression(parent) && (ts4.isPropertyAssignment(parent.parent) || ts4.isVariableDeclaration(parent.parent)) ? parent.parent.name : null;
  return !!owner && ts4.isIdentifier(owner) && isBirthName(owner.text);
}
function limitOfProp({ name, initializer }) {
  if (!ts4.isIdentifier(name) || !initializer) return [];
  const words = splitWords(name.text);
  const isNamed6 = hasAnyPhrase(words, LIMIT) && !hasAnyPhrase(words, OF_THINGS) || /birth|dob/i.test(name.text) && /min|limit|offset|years/i.test(name.text);
  const value = ts4.isJsxExpression(initializer) && initializer.expression ? literalOf(initializer.expression)?.value : null;
  return isNamed6 && isYears(value) ? [{ name, trait: "limit", years: value }] : [];
}
function isAgeTable(value) {
  if (ts4.isObjectLiteralExpression(value)) {
    const ages = value.properties.flatMap(
      (one) => ts4.isPropertyAssignment(one) ? [literalOf(one.initializer)?.value] : []
    );
    return ages.length >= 2 && ages.length === value.properties.length && ages.every(isYears);
  }
  if (ts4.isCallExpression(value) && value.arguments[0]) return isAgeTable(unwrap(value.arguments[0]));
  if (!ts4.isNewExpression(value) || !value.arguments?.[0]) return false;
  const list2 = unwrap(value.arguments[0]);
  if (!ts4.isArrayLiteralExpression(list2) || list2.elements.length < 2) return false;
  return list2.elements.every(
    (one) => ts4.isArrayLiteralExpression(one) && one.elements.length === 2 && isYears(literalOf(one.elements[1])?.value)
  );
}
function ruleOf({ properties }) {
  if (properties.length > 8) return [];
  const keys = properties.flatMap(
    (one) => ts4.isPropertyAssignment(one) && (ts4.isIdentifier(one.name) || ts4.isStringLiteral(one.name)) ? [one] : []
  );
  const age = keys.find(
    (one) => AGE.some((phrase) => phrase.words.join(" ") === splitWords(textOf(one.name)).join(" ")) && isYears(literalOf(one.initializer)?.value)
  );
  const opens = keys.some((one) => one !== age && hasAnyPhrase(splitWords(textOf(one.name)), ACCESS));
  return age && opens ? [{ name: age.name, trait: "table", years: Number(literalOf(age.initializer)?.value) }] : [];
}

// src/extract/code/age/validators.ts
import { ts as ts5 } from "./vendor/ts-morph.js";
var LATEST = /^(max|maxDate|MaxDate|maximum|lte|lt|less|lessThan|before|isBefore|IsBefore|until)$/;
var RULES = [ts5.SyntaxKind.JsxAttribute, ts5.SyntaxKind.PropertyAssignment, ts5.SyntaxKind.CallExpression];
function latestBirthsIn(file) {
  return file.ofKinds(RULES).flatMap((node) => {
    if (ts5.isJsxAttribute(node)) return isLatestOfInput(node) ? [node.name] : [];
    if (ts5.isPropertyAssignment(node))
      return BOUNDS.test(node.name.getText()) && isCutoff(node.initializer) && isOfBirth(node.parent) ? [node.name] : [];
    if (!ts5.isCallExpression(node) || !LATEST.test(nameOf(node.expression) ?? "")) return [];
    const [latest] = node.arguments;
    const head = nameNode(node.expression);
    return latest && head && isCutoff(latest) && isOfBirth(node) ? [head] : [];
  });
}
var OLD = /^(your_?|user_?|min_?|minimum_?)?age(_?(in_?)?years)?$/i;
var LEAST = /^(min|minimum|Min|gte|greaterThanOrEqual|moreThanOrEqual|MinAge|MinimumAge|IsOldEnough)$/;
function leastAgesIn(file) {
  return file.ofKinds([...RULES, ts5.SyntaxKind.BinaryExpression]).flatMap((node) => {
    if (ts5.isJsxAttribute(node)) return isLeastOfInput(node) ? [node.name] : [];
    if (ts5.isBinaryExpression(node)) return countsYears(node) && isOfBirth(node) ? [node.left] : [];
    if (ts5.isPropertyAssignment(node)) {
      const isLeast = /^(min|minimum)$/.test(textOf(node.name)) && isAgeOfSomebody(node.initializer);
      const holder = node.parent.parent;
      if (isLeast && ts5.isCallExpression(holder) && isRuleOfAge(holder)) return [node.name];
      return isLeast && ts5.isPropertyAssignment(holder) && OLD.test(textOf(holder.name)) && !isStartOfRange(holder) ? [node.name] : [];
    }
    if (!ts5.isCallExpression(node) || !LEAST.test(nameOf(node.expression) ?? "")) return [];
    const head = nameNode(node.expression);
    const [least] = node.arguments;
    const owner = ownerOf(node);
    if (!head || !least || !owner || !isAgeOfSomebody(least)) return [];
    const isOfAge = OLD.test(owner) || /age|old/i.test(textOf(head)) && isBirthName(owner);
    return isOfAge ? [head] : [];
  });
}
function rulesOfBirthIn(file) {
  return file.ofKinds([ts5.SyntaxKind.BinaryExpression, ts5.SyntaxKind.CallExpression]).filter((node) => {
    if (ts5.isBinaryExpression(node)) return countsYears(node) && isOfBirth(node) && !isAlwaysMet(node);
    const [least] = node.arguments;
    const name = nameOf(node.expression) ?? "";
    return least !== void 0 && NAMED_LEAST.test(name) && isAgeOfSomebody(least) && isOfBirth(node);
  });
}
var isAlwaysMet = ({ parent }) => ts5.isBinaryExpression(parent) && parent.operatorToken.kind === ts5.SyntaxKind.BarBarToken && [parent.left, parent.right].some((side) => side.kind === ts5.SyntaxKind.TrueKeyword);
var NAMED_LEAST = /^(MinAge|MinimumAge|IsOldEnough|minAge|minimumAge)$/;
function isRuleOfAge(rule) {
  if (!/^(isInt|isFloat|isNumeric)$/.test(nameOf(rule.expression) ?? "")) return false;
  let whole = rule;
  while (ts5.isPropertyAccessExpression(whole.parent) || ts5.isCallExpression(whole.parent)) whole = whole.parent;
  const [, field] = /^(?:body|check|field)\(\s*['"`](?:\w+\.)*(\w+)['"`]/.exec(whole.getText()) ?? [];
  return field !== void 0 && OLD.test(field) && !/\.\s*optional\(/.test(whole.getText());
}
var isAgeOfSomebody = (value) => {
  const years = literalOf(value)?.value;
  return typeof years === "number" && years >= 8 && years <= 25;
};
function ownerOf(rule) {
  for (let at = rule; at.parent && !ts5.isBlock(at) && !ts5.isSourceFile(at); at = at.parent)
    if (ts5.isPropertyAssignment(at) || ts5.isPropertyDeclaration(at)) return textOf(at.name);
  return null;
}
function isLeastOfInput({ name, initializer, parent }) {
  if (!/^(min|minValue|minimumValue)$/.test(name.getText()) || !initializer) return false;
  const value = ts5.isJsxExpression(initializer) ? initializer.expression : initializer;
  const isLeast = !!value && (ts5.isStringLiteral(value) ? /^(1\d|2[0-5])$/.test(value.text) : ts5.isExpression(value) && isAgeOfSomebody(value));
  return isLeast && parent.properties.some(
    (one) => ts5.isJsxAttribute(one) && /^(name|id)$/.test(one.name.getText()) && !!one.initializer && OLD.test(one.initializer.getText().replace(/^\{?['"]|['"]\}?$/g, ""))
  );
}
function countsYears({ left, operatorToken, right }) {
  if (!/^[<>]=?$/.test(operatorToken.getText()) || !isAgeOfSomebody(right)) return false;
  const inner = unwrap(left);
  if (!ts5.isCallExpression(inner)) return false;
  const called3 = nameOf(inner.expression) ?? "";
  return /^(differenceIn(Calendar)?Years|yearsSince|getAge|calculateAge|calcAge|ageOf|toAge)$/.test(called3) || called3 === "diff" && /['"]y(ears?)?['"]/.test(inner.getText());
}
var BOUNDS = /^\$?(lte?|gte?|max|maximum|maxDate|before|after)$|^\[Op\.(lte?|gte?)\]$/;
function isOfBirth(rule) {
  for (let at = rule; at.parent && !ts5.isBlock(at) && !ts5.isSourceFile(at); at = at.parent) {
    if (!ts5.isPropertyAssignment(at) && !ts5.isPropertyDeclaration(at)) continue;
    const name = textOf(at.name);
    if (!/^(validate|validator)$/.test(name)) return isBirthName(name);
  }
  return false;
}
function isLatestOfInput({ name, initializer, parent }) {
  const value = initializer && ts5.isJsxExpression(initializer) ? initializer.expression : null;
  if (!value || !/^(max|maxDate|maximumDate|maxValue|max-date)$/.test(name.getText()) || !isCutoff(value)) return false;
  return mentionsBirth(parent);
}
function switchesIn(file, concept) {
  return file.ofKind(ts5.SyntaxKind.SwitchStatement).flatMap((node) => {
    const words = splitWords(nameOf(unwrap(node.expression)) ?? "");
    const isAsked3 = concept.compares.some(
      (one) => one.words !== null && hasAnyPhrase(words, one.names) && node.caseBlock.clauses.some(
        (clause) => ts5.isCaseClause(clause) && hasAnyPhrase(wordsOfCase(clause.expression), one.words)
      )
    );
    const head = isAsked3 ? nameNode(node.expression) : null;
    return head ? [head] : [];
  });
}
var wordsOfCase = (value) => splitWords(ts5.isStringLiteralLike(value) ? value.text : nameOf(value) ?? "");

// src/extract/code/age/turned-away.ts
import { ts as ts6 } from "./vendor/ts-morph.js";
var TOO_YOUNG = /\b(too young|not old enough|(you|user|person|they|member|account) (are|is) under ?age|(below|under) the (minimum|required|legal) age|(must|have to|need to) be (at least|over|older than|above) \d+|at least \d+ years|\d+ (years )?(of age |old )?(or|and) (older|over))\b/i;
var NAMED_TOO_YOUNG = /\b(too young|not old enough|(is |user )?under ?age (error|exception|user|account)|minimum age (error|exception|not met))\b/;
var OTHER = /\b(only|already|consent\w*|parents?|parental|guardians?|not under ?age|no longer|unless|supervised|child account)\b/i;
var MAX_NODES = 40;
var ADDS = /^(refine|superRefine|test|addMethod|validate|check)$/;
function turnedAwayIn(file, concept) {
  return file.ofKinds(KINDS).flatMap((node) => {
    if (ts6.isIfStatement(node)) return isRefusal(node.thenStatement) ? keptOut(node.expression, true, concept) : [];
    if (ts6.isConditionalExpression(node)) {
      const [whenTrue, whenFalse] = [saysTooYoung(node.whenTrue), saysTooYoung(node.whenFalse)];
      return whenTrue === whenFalse ? [] : keptOut(node.condition, whenTrue, concept);
    }
    const test = ts6.isCallExpression(node) ? predicateOf(node) : null;
    return test ? keptOut(test, false, concept) : [];
  });
}
var KINDS = [ts6.SyntaxKind.IfStatement, ts6.SyntaxKind.ConditionalExpression, ts6.SyntaxKind.CallExpression];
function keptOut(test, outcome, concept) {
  const inner = unwrap(test);
  if (ts6.isPrefixUnaryExpression(inner) && inner.operator === ts6.SyntaxKind.ExclamationToken)
    return keptOut(inner.operand, !outcome, concept);
  if (ts6.isBinaryExpression(inner)) {
    const joins = outcome ? ts6.SyntaxKind.BarBarToken : ts6.SyntaxKind.AmpersandAmpersandToken;
    if (inner.operatorToken.kind === joins) {
      const both = [...keptOut(inner.left, outcome, concept), ...keptOut(inner.right, outcome, concept)];
      const young = both.filter(({ trait }) => trait === "turns-away-young");
      return young.length > 0 ? young : both;
    }
    const match = matchComparison(inner, outcome, concept);
    return match ? turnedAway(match.node, match.protects) : [];
  }
  const check = checksOf(inner, outcome, [concept])[0];
  return check ? turnedAway(inner, check.protects) : [];
}
function turnedAway(expression, isOldEnough) {
  const inner = unwrap(expression);
  const node = nameNode(ts6.isCallExpression(inner) ? inner.expression : inner);
  return node ? [{ node, trait: isOldEnough ? "turned-round" : "turns-away-young" }] : [];
}
function isRefusal(branch) {
  const last = ts6.isBlock(branch) ? branch.statements.at(-1) : branch;
  const leaves3 = !!last && (ts6.isThrowStatement(last) || ts6.isReturnStatement(last) || ts6.isExpressionStatement(last));
  return leaves3 && isError(branch) && saysTooYoung(branch);
}
var ERROR = /^(error|errors|err|invalid|reject|forbidden|forbid|deny|denied|fail|failed|refuse|issue|exception|message|status|alert|toast)$/;
function isError(branch) {
  let found = ts6.isThrowStatement(branch);
  eachNode(branch, (node) => {
    if (ts6.isThrowStatement(node)) found = true;
    if (!found && ts6.isIdentifier(node)) found = splitWords(node.text).some((word) => ERROR.test(word));
  });
  return found;
}
function saysTooYoung(branch) {
  let left = MAX_NODES;
  let found = says(branch);
  eachNode(branch, (node) => {
    if (left-- > 0) found ||= says(node);
  });
  return found && left >= 0;
}
function says(node) {
  if (ts6.isIdentifier(node)) return NAMED_TOO_YOUNG.test(splitWords(node.text).join(" "));
  if (!ts6.isStringLiteralLike(node) && !ts6.isTemplateHead(node)) return false;
  if (!/\s/.test(node.text)) return NAMED_TOO_YOUNG.test(splitWords(node.text).join(" "));
  return TOO_YOUNG.test(node.text) && !OTHER.test(node.text);
}
function predicateOf(call) {
  if (!ADDS.test(nameOf(call.expression) ?? "")) return null;
  const predicate = call.arguments.find(ts6.isArrowFunction);
  const said2 = call.arguments.filter((one) => one !== predicate);
  if (!predicate || ts6.isBlock(predicate.body) || !said2.some(saysTooYoung)) return null;
  return predicate.body;
}

// src/extract/code/age/self-declared.ts
import { ts as ts7 } from "./vendor/ts-morph.js";
var SAYS_OWN_AGE = /\b(i['’]?m|i am|i['’]m at least|i confirm|i certify|i declare|i affirm|i acknowledge)\b[^.!?]{0,60}?\b((at least|over|above|older than|under)\s+)?(1[0-9]|2[01])(\+|\s+(or|and)\s+(older|over|above|up)|\s*years?\b|\s*[.!,)]|\s*$)/i;
var CONFIRMS = /\b(confirm|certify|declare)\b[^.!?]{0,30}\byou are\b[^.!?]{0,20}\b(1[0-9]|2[01])\b/i;
var OTHER2 = /\b(minutes?|hours?|days?|months?|weeks?|points?|level|km|miles|%|percent)\b/i;
var mayDeclareAge = (text) => SAYS_OWN_AGE.test(text) || CONFIRMS.test(text);
var TEXTS = [
  ts7.SyntaxKind.JsxText,
  ts7.SyntaxKind.StringLiteral,
  ts7.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts7.SyntaxKind.TemplateHead
];
function selfDeclarationsIn(file) {
  return file.ofKinds(TEXTS).flatMap((node) => {
    const isText4 = ts7.isJsxText(node) || ts7.isStringLiteralLike(node) || ts7.isTemplateHead(node);
    if (!isText4) return [];
    const text = node.text.replace(/\s+/g, " ").trim();
    if (text.length > 240 || !mayDeclareAge(text) || OTHER2.test(text)) return [];
    return [tagAround(node) ?? node];
  });
}
var NUMBER = "(?:1[0-9]|2[01])";
var KEY = new RegExp(
  `(^| )(?:i am|im|i m|am|confirm|i confirm|certify|declare|agree)(?: (?:i|am|im|m|you|are|is|be|that|my|age|over|above|at|least|older|than)){0,4} ${NUMBER}( |$)|(^| )age (?:confirm|confirmation|declaration|agreement|acceptance|acknowledge|acknowledgement|certification|checkbox)( |$)|(^| )(?:confirm|accept|certify|declare|acknowledge) (?:my |your |minimum |legal )?age( |$)|(^| )(?:over|above|at least|older than) ${NUMBER}$`
);
var BOX = new RegExp(
  `^(?:is |am |i am |has |have |accepted |agreed |agreed to |confirmed |confirm )?(?:over|above|at least|older than) ${NUMBER}$|^(?:is )?${NUMBER} (?:plus|or older|or over)$|^(?:is )?(?:minimum |legal )?age (?:confirm|confirmed|confirmation|accepted|agreed|agreement|declared|declaration|check|ok)$|^(?:confirm|confirmed|accept|accepted|agree|agreed|agreed to) (?:minimum |legal |my |to )?age$|^(?:is )?(?:of )?legal age$|^is (?:an )?adult$|^is of age$`
);
var TRANSLATES = /^(\$?t|\$?tr|tc|i18n|trans|translate|formatMessage|gettext|_|__)$/i;
var SAID = /^(id|i18nKey|label|title|text|placeholder|message|labelKey)$/;
var BOUND = /^(name|id|checked|value|selected|v-model|modelValue|formControlName|ngModel|isChecked|isSelected)$/;
var MAY_BE_KEY = /['"`][\w.:-]*(?:(?:confirm|accept|certify|declare|acknowledge)\w{0,12}[-_.]?age(?![a-z])|age[-_.]?(?:confirm|declar|agree|accept|acknowl|certif|check)|(?:am|over|above|least|than)[-_.]?(?:1[0-9]|2[01]))|\b(?:checked|value|selected|modelValue|name|isChecked)=\{?['"]?[\w.]*(?:(?:over|above|least|than)_?(?:1[0-9]|2[01])|(?:1[0-9]|2[01])_?(?:[pP]lus|[oO]r)|[aA]ge_?(?:[cC]onfirm|[aA]ccept|[aA]gree|[dD]eclar|[cC]heck)|(?:[cC]onfirm|[aA]ccept|[aA]gree)\w{0,4}_?[aA]ge(?![a-z])|[iI]s_?[aA]dult)/;
var mayNameDeclaration = (text) => MAY_BE_KEY.test(text);
function namedDeclarationsIn(file) {
  if (!mayNameDeclaration(file.indexed.text)) return [];
  const keys = file.ofKind(ts7.SyntaxKind.StringLiteral).filter((node) => {
    const { parent } = node;
    const isSaid3 = ts7.isCallExpression(parent) && parent.arguments[0] === node && TRANSLATES.test(nameOf(parent.expression) ?? "") || ts7.isJsxAttribute(parent) && SAID.test(textOf(parent.name));
    return isSaid3 && node.text.length < 60 && !/\s/.test(node.text) && KEY.test(splitWords(node.text).join(" "));
  });
  const boxes = file.tags.flatMap((tag) => {
    if (!/checkbox|switch|toggle|radio|^input$|check$/i.test(tag.tagName.getText())) return [];
    const bound2 = tag.attributes.properties.find((one) => {
      if (!ts7.isJsxAttribute(one) || !BOUND.test(textOf(one.name)) || !one.initializer) return false;
      const value = ts7.isJsxExpression(one.initializer) ? one.initializer.expression : one.initializer;
      if (!value || !ts7.isExpression(value)) return false;
      const said2 = ts7.isStringLiteralLike(value) ? value.text : nameOf(unwrap(value));
      return said2 !== null && BOX.test(splitWords(said2).join(" "));
    });
    return bound2 ? [tag.tagName] : [];
  });
  return [...keys, ...boxes];
}
function tagAround(node) {
  return ts7.isJsxText(node) && ts7.isJsxElement(node.parent) ? node.parent.openingElement.tagName : null;
}

// src/extract/code/guards/stated.ts
import { ts as ts8 } from "./vendor/ts-morph.js";
function findStatedChecks(file, concept, evidence4) {
  const heads = /* @__PURE__ */ new Set();
  const add = (expression) => {
    const head = nameNode(
      ts8.isCallExpression(unwrap(expression)) ? askedOf(unwrap(expression)) : expression
    );
    if (head && !isWithinUnlike(concept, file.path, head)) heads.add(head);
  };
  for (const node of file.ofKinds(KINDS2)) {
    if (ts8.isCallExpression(node)) {
      const site = callSiteOf(node, file);
      const isCheck = checksOf(node, true, [concept]).length > 0 || site !== null && isCallOf(concept, site, evidence4);
      if (isCheck) add(node);
    } else if (ts8.isBinaryExpression(node)) {
      const match = matchComparison(node, true, concept);
      if (match) add(match.node);
    }
    for (const test of testsOf2(node)) {
      const inner = unwrap(test);
      const isName2 = ts8.isIdentifier(inner) || ts8.isPropertyAccessExpression(inner);
      if (isName2 && checksOf(inner, true, [concept]).length > 0) add(inner);
    }
  }
  return [...heads];
}
var KINDS2 = [
  ts8.SyntaxKind.CallExpression,
  ts8.SyntaxKind.BinaryExpression,
  ts8.SyntaxKind.IfStatement,
  ts8.SyntaxKind.WhileStatement,
  ts8.SyntaxKind.ConditionalExpression,
  ts8.SyntaxKind.PrefixUnaryExpression
];
function askedOf({ expression: callee }) {
  return ts8.isPropertyAccessExpression(callee) && LOOKUPS.test(callee.name.text) ? callee.expression : callee;
}
function testsOf2(node) {
  if (ts8.isIfStatement(node) || ts8.isWhileStatement(node)) return [node.expression];
  if (ts8.isConditionalExpression(node)) return [node.condition];
  if (ts8.isPrefixUnaryExpression(node) && node.operator === ts8.SyntaxKind.ExclamationToken) return [node.operand];
  if (!ts8.isBinaryExpression(node)) return [];
  const { kind } = node.operatorToken;
  if (kind === ts8.SyntaxKind.AmpersandAmpersandToken) return [node.left, node.right];
  return kind === ts8.SyntaxKind.BarBarToken ? [node.left] : [];
}

// src/extract/code/detectors/age-check.ts
import { ts as ts9 } from "./vendor/ts-morph.js";
var age_check_default = {
  occurs: (ask) => any(
    ask.word(`${BIRTH_TOKENS.join(" ")} adult adults underage minor minors teen`),
    ask.name("age", (_, name) => AGE_NAME.test(name)),
    all(ask.word("age over above least older adult plus am"), ({ text }) => mayNameDeclaration(text)),
    all(ask.word("older over years above"), ask.word("am m confirm certify declare affirm acknowledge"), DECLARES)
  ),
  detect(file, { concept }) {
    if (file.path.split("/").some((part) => splitWords(part).includes("cache"))) return [];
    const found = /* @__PURE__ */ new Map();
    const add = (node, trait) => {
      if (isWithinUnlike(concept, file.path, node)) return;
      found.set(node, (found.get(node) ?? /* @__PURE__ */ new Set()).add(trait));
    };
    for (const node of findStatedChecks(file, concept, evidenceReader(/* @__PURE__ */ new Set())))
      add(node, isOnlyLabel(node) ? "label-only" : "asks");
    for (const { node, trait } of turnedAwayIn(file, concept)) add(node, trait);
    for (const { name, trait } of definitionsIn(file, concept)) add(name, trait);
    for (const node of callsOfDefinitions(file, concept)) add(node, "asks");
    for (const node of [...latestBirthsIn(file), ...switchesIn(file, concept)]) add(node, "asks");
    for (const { name, trait } of limitsIn(file)) add(name, trait);
    for (const node of [...selfDeclarationsIn(file), ...namedDeclarationsIn(file)]) add(node, "self-declared");
    for (const node of leastAgesIn(file)) add(node, "limit");
    for (const node of [...gateComponentsIn(file), ...gateBranchesIn(file)]) add(node, "gate");
    for (const node of [...gateStatesIn(file, isGateName), ...namelessGate(file, isGateName)]) add(node, "gate");
    for (const node of answersIn(file, concept)) add(node, "answered-elsewhere");
    return [...found].map(([node, traits]) => ({
      node,
      symbol: symbolOf(node),
      traits: [...traits].sort()
    }));
  }
};
var DECLARES = ({ text }) => mayDeclareAge(text);
var AGE_NAME = /(^|_|[a-z])(Age|AGE)(?![a-z])|^age(?![a-z])|_age(?![a-z])/;
function isOnlyLabel(node) {
  const around4 = enclosingFunction(node);
  if (!around4) return false;
  const returned2 = returnsOf2(around4).map(unwrap);
  const isText4 = (one) => ts9.isStringLiteralLike(one) || ts9.isConditionalExpression(one) && isText4(unwrap(one.whenTrue)) && isText4(unwrap(one.whenFalse));
  return returned2.length > 1 && returned2.every(isText4);
}
function symbolOf(node) {
  const text = textOf(node).replace(/\s+/g, " ").trim();
  return text.length > 40 ? `${text.slice(0, 39)}\u2026` : text;
}

// src/extract/code/autoplay/names.ts
var AUTOPLAY = phrasesOf(["autoplay", "auto play", "autoplays", "autoplaying"]);
var BESIDE = /* @__PURE__ */ new Set([
  "is",
  "should",
  "enable",
  "enabled",
  "use",
  "with",
  "can",
  "will",
  "video",
  "videos",
  "gif",
  "gifs",
  "media",
  "audio",
  "next",
  "default",
  "initial",
  "embed"
]);
var TURNED = /* @__PURE__ */ new Set(["disable", "disabled", "no", "prevent", "block", "stop", "without"]);
function autoplayOf(name) {
  const words = splitWords(name);
  const at = words.findIndex(
    (_, index) => AUTOPLAY.some((one) => isPhrase(words.slice(index, index + one.words.length), one))
  );
  if (at < 0) return null;
  const length = words[at].startsWith("autoplay") ? 1 : 2;
  const others = [...words.slice(0, at), ...words.slice(at + length)];
  if (others.every((word) => BESIDE.has(word))) return true;
  return others.some((word) => TURNED.has(word)) && others.every((word) => BESIDE.has(word) || TURNED.has(word)) ? false : null;
}
var SLIDES = phrasesOf([
  "carousel",
  "slider",
  "slide",
  "slideshow",
  "swiper",
  "embla",
  "splide",
  "glide",
  "slick",
  "flicking",
  "marquee",
  "ticker"
]);
var OTHERS = phrasesOf([
  "lottie",
  "rive",
  "animation",
  "confetti",
  "game",
  "move",
  "board",
  "chess",
  "replay",
  "tour",
  "typed",
  "typing",
  "howl",
  "testimonial",
  "tween",
  "timeline player",
  "generated",
  "generation",
  "generator",
  "sound effect",
  "ringtone",
  "notification sound"
]);
var LIVE = phrasesOf([
  "camera",
  "webcam",
  "call",
  "voice",
  "participant",
  "conference",
  "meeting",
  "qr",
  "scanner",
  "barcode",
  "rtc",
  "web rtc",
  "peer",
  "local video",
  "remote video",
  "video track",
  "audio track",
  "audio renderer",
  "screen share",
  "user media",
  "recorder"
]);
var OPENED = phrasesOf([
  "modal",
  "dialog",
  "lightbox",
  "viewer",
  "overlay",
  "popup",
  "pop up",
  "popover",
  "fullscreen",
  "full screen",
  "spotlight",
  "sheet",
  "gallery",
  "theater",
  "theatre",
  "picker",
  "zoom",
  "detail",
  "preview carousel"
]);
var STARTED = phrasesOf([
  "play",
  "played",
  "playing",
  "started",
  "open",
  "opened",
  "clicked",
  "active",
  "activated",
  "expanded",
  "hover",
  "hovered",
  "hovering",
  "selected",
  "current",
  "show video",
  "show player",
  "visible video",
  "pressed",
  "tapped",
  "interacted"
]);
var holds = (phrases) => (names2) => names2.some((name) => hasAnyPhrase(splitWords(name), phrases));
var namesSlides = holds(SLIDES);
var namesOther = holds(OTHERS);
var namesLive = holds(LIVE);
var namesOpened = holds(OPENED);
var namesStarted = holds(STARTED);

// src/extract/code/autoplay/markup.ts
import "./vendor/ts-morph.js";

// src/extract/code/autoplay/pressed.ts
import { ts as ts10 } from "./vendor/ts-morph.js";
var PRESS = /^on(Click|Press|Tap|PointerUp|MouseUp|TouchEnd)$/;
function waitsForPress(test) {
  let found = false;
  const visit = (node) => {
    if (!found && ts10.isIdentifier(node)) found = isStateOfPress(node);
  };
  visit(test);
  eachNode(test, visit);
  return found;
}
var isBehindPress = (node) => pressedBefore(node) !== null;
function pressedBefore(node) {
  for (const held of heldAt(node))
    if ("test" in held && held.outcome !== isDenial(held.test) && waitsForPress(held.test)) return held.test;
  return null;
}
function isDenial(test) {
  const inner = unwrap(test);
  return ts10.isPrefixUnaryExpression(inner) && inner.operator === ts10.SyntaxKind.ExclamationToken;
}
function testsOfSources(element) {
  const hasAddress = element.attributes.properties.some(
    (one) => ts10.isJsxSpreadAttribute(one) || /^(src|srcObject)$/.test(one.name?.getText() ?? "")
  );
  if (hasAddress || !ts10.isJsxElement(element.parent)) return [];
  return element.parent.children.flatMap((child) => {
    const inner = ts10.isJsxExpression(child) && child.expression ? unwrap(child.expression) : null;
    if (inner && ts10.isConditionalExpression(inner)) return [inner.condition];
    const isAnd = inner && ts10.isBinaryExpression(inner) && inner.operatorToken.getText() === "&&";
    return isAnd ? [inner.left] : [];
  });
}
function isStateOfPress(name) {
  const declaration = declarationOf(name.text, name);
  if (!declaration || !ts10.isBindingElement(declaration) || !ts10.isArrayBindingPattern(declaration.parent)) return false;
  const holder = declaration.parent.parent;
  const made2 = ts10.isVariableDeclaration(holder) && holder.initializer && unwrap(holder.initializer);
  if (made2 && ts10.isCallExpression(made2) && made2.arguments[0]?.kind === ts10.SyntaxKind.TrueKeyword) return false;
  const [state, change] = declaration.parent.elements;
  if (state !== declaration || !change || !ts10.isBindingElement(change)) return false;
  const setter = textOf(change.name);
  const component = enclosingFunction(declaration);
  let found = false;
  if (component)
    eachNode(component, (node) => {
      if (!found && ts10.isJsxAttribute(node) && PRESS.test(textOf(node.name)) && node.initializer)
        found = reaches(node.initializer, setter);
    });
  return found;
}
function reaches(handler, name, depth = 2) {
  let found = false;
  eachNode(handler, (node) => {
    if (found || !ts10.isIdentifier(node)) return;
    if (node.text === name) found = true;
    else if (depth > 0) {
      const named8 = functionNamed(node.text, node) ?? keptFunction(node);
      found = named8?.body !== void 0 && named8.body !== handler && reaches(named8.body, name, depth - 1);
    }
  });
  return found;
}
function keptFunction(name) {
  const declaration = declarationOf(name.text, name);
  const value = declaration && ts10.isVariableDeclaration(declaration) && declaration.initializer;
  const call = value && unwrap(value);
  const [given2] = call && ts10.isCallExpression(call) && nameOf(call.expression) === "useCallback" ? call.arguments : [];
  return given2 && (ts10.isArrowFunction(given2) || ts10.isFunctionExpression(given2)) ? given2 : null;
}
var RUNS = /^(exec|execute|run|perform|action|handler|callback|onSelect|onClick|onPress)$/;
var SHOWN_AS = /^(label|title|name|display|text|icon)$/;
function isOfEntry(node) {
  for (let at = node; at.parent; at = at.parent) {
    if (!ts10.isPropertyAssignment(at.parent) || at.parent.initializer !== at || !isFunction(at)) continue;
    const isRun = RUNS.test(textOf(at.parent.name));
    if (isRun && at.parent.parent.properties.some((one) => one.name && SHOWN_AS.test(textOf(one.name)))) return true;
  }
  return false;
}
var READS = /^(drawImage|createImageBitmap|texImage2D|fromPixels|captureStream)$/;
var SHOWS = /^(append|appendChild|prepend|insertBefore|replaceWith|replaceChild|replaceChildren|after|before)$/;
function isOnlyRead(receiver) {
  const inner = unwrap(receiver);
  const declaration = ts10.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const around4 = declaration && enclosingFunction(declaration);
  if (!around4 || !ts10.isIdentifier(inner)) return false;
  const made2 = ts10.isVariableDeclaration(declaration) && declaration.initializer && unwrap(declaration.initializer);
  if (!made2 || !ts10.isCallExpression(made2) || nameOf(made2.expression) !== "createElement") return false;
  let isRead2 = false;
  let isShown6 = false;
  eachNode(around4, (node) => {
    if (ts10.isReturnStatement(node) && node.expression) isShown6 ||= unwrap(node.expression).getText() === inner.text;
    if (ts10.isBinaryExpression(node) && node.operatorToken.kind === ts10.SyntaxKind.EqualsToken) {
      isShown6 ||= unwrap(node.right).getText() === inner.text;
      isRead2 ||= node.left.getText() === `${inner.text}.muted` && node.right.kind === ts10.SyntaxKind.TrueKeyword;
    }
    if (!ts10.isCallExpression(node) || !node.arguments.some((one) => unwrap(one).getText() === inner.text)) return;
    const name = nameOf(node.expression) ?? "";
    isRead2 ||= READS.test(name) || /^(capture|grab|extract|draw)[A-Z]/.test(name);
    isShown6 ||= SHOWS.test(name);
  });
  return isRead2 && !isShown6;
}
var LOOKS = /^(replace|replaceAll|includes|startsWith|endsWith|indexOf|match|matchAll|search|split|test|exec)$/;
function isLookedFor(text) {
  const { parent } = text;
  return ts10.isCallExpression(parent) && parent.arguments[0] === text && LOOKS.test(nameOf(parent.expression) ?? "");
}
function isOfPicture(tag) {
  return /image|picture|photo/i.test(tag) && !/video|gif|media|player/i.test(tag);
}

// src/extract/code/autoplay/markup.ts
var FILM = /<(?:video|audio)\b(?:\$\{[^}]*\}|[^<>])*?[\s'"](autoplay)(?![\w-]|=["']?false)/i;
var MAX_TEXT = 4e3;
function markupAt(text) {
  const said2 = text.getText();
  if (said2.length > MAX_TEXT || !/<(video|audio)\b/i.test(said2) || isLookedFor(text)) return null;
  const found = FILM.exec(said2);
  if (!found) return null;
  const isChosen = /\$\{[^}]*['"]autoplay['"][^}]*\}/i.test(said2);
  return { node: text, symbol: "autoplay", value: isChosen ? void 0 : true, from: null, within: found[1] };
}
var isSilentLoopOf = (markup) => /\bmuted\b/i.test(markup) && /\bloop\b/i.test(markup);

// src/extract/code/autoplay/plays-in-effect.ts
import { ts as ts13 } from "./vendor/ts-morph.js";

// src/extract/code/autoplay/film-elements.ts
import { ts as ts12 } from "./vendor/ts-morph.js";
var FILM2 = phrasesOf(["video", "audio", "player", "media", "clip", "reel", "movie", "film", "plyr"]);
var isFilmTag = (tag) => {
  const name = tag.tagName.getText();
  return /^(YouTube|Vimeo|Plyr|Wistia)$/i.test(name) || hasAnyPhrase(splitWords(name), FILM2);
};
var mayReferToFilm = (text) => /\b(use|create)(Video|Audio)Player\(/.test(text) || /<(video|audio|Video)\b/.test(text) && /\bref=/.test(text);
function isOfFilmElement(call) {
  const [name] = chainOf(call.expression);
  if (name === void 0) return false;
  const declared3 = declarationOf(name, call);
  const made2 = declared3 && ts12.isVariableDeclaration(declared3) && declared3.initializer && unwrap(declared3.initializer);
  if (made2 && ts12.isCallExpression(made2) && MAKES.test(nameOf(made2.expression) ?? "")) return true;
  const tags = linksOf(call)?.ofKinds(TAGS) ?? [];
  return tags.some(
    (tag) => /^(video|audio|Video)$/.test(tag.tagName.getText()) && tag.attributes.properties.some((one) => refers(one, name))
  );
}
var MAKES = /^(use|create)(Video|Audio)Player$/;
var TAGS = [ts12.SyntaxKind.JsxOpeningElement, ts12.SyntaxKind.JsxSelfClosingElement];
function refers(one, name) {
  if (!ts12.isJsxAttribute(one) || textOf(one.name) !== "ref" || !one.initializer) return false;
  const given2 = ts12.isJsxExpression(one.initializer) ? one.initializer.expression : one.initializer;
  return !!given2 && (ts12.isIdentifier(given2) || ts12.isStringLiteralLike(given2)) && given2.text === name;
}

// src/extract/code/autoplay/plays-in-effect.ts
var FILM3 = phrasesOf(["video", "audio", "media", "clip", "reel"]);
var EFFECTS = /^(useEffect|useLayoutEffect|useMount|useDidMount|onMounted|onMount|createEffect|watchEffect|afterNextRender|useOnMount)$/;
var MEMBERS = /^(componentDidMount|mounted|ngAfterViewInit|ngOnInit|firstUpdated|connectedCallback|attached)$/;
var SHOWN = phrasesOf(["active", "current", "visible", "in view", "focused", "is focused", "on screen"]);
var PASSIVE = /ref|src|source|url|uri|active|visible|view|focus|screen|loaded|ready|index/i;
var mayPlayInEffect = (text) => (/(?:video|audio|media|clip|reel)\w*(?:\(\))?(?:[?!]?\.(?:current|value|nativeElement))?[?!]?\.play\(/i.test(text) || mayReferToFilm(text)) && /\b(?:use(?:Layout)?Effect|useMount|onMounted|onMount|createEffect|watchEffect|componentDidMount|mounted|ngAfterViewInit|firstUpdated|connectedCallback)\b/.test(
  text
);
function playsInEffect(call) {
  if (nameOf(call.expression) !== "play") return null;
  const isFilm = chainOf(call.expression).slice(0, -1).some((name) => hasAnyPhrase(splitWords(name), FILM3));
  return runsByItself(call) && (isFilm || isOfFilmElement(call)) && !isPressed(call) ? nameNode(call.expression) : null;
}
function runsByItself(node) {
  const around4 = enclosingFunction(node);
  if (!around4) return false;
  if (ts13.isMethodDeclaration(around4)) return MEMBERS.test(declaredName(around4) ?? "");
  const { parent } = around4;
  if (!ts13.isCallExpression(parent) || !EFFECTS.test(nameOf(parent.expression) ?? "")) return false;
  const waits = parent.arguments[1];
  if (!waits || !ts13.isArrayLiteralExpression(waits)) return !isFunction(waits ?? parent);
  return waits.elements.every((one) => PASSIVE.test(one.getText()));
}
function isPressed(node) {
  return heldAt(node).some((held) => {
    if (!("test" in held)) return false;
    const names2 = namesIn(held.test, 12);
    const isShown6 = names2.some((name) => hasAnyPhrase(splitWords(name), SHOWN));
    return waitsForPress(held.test) || namesStarted(names2) && !isShown6;
  });
}

// src/extract/code/autoplay/plays-in-view.ts
import { ts as ts14 } from "./vendor/ts-morph.js";
var FILM4 = phrasesOf(["video", "audio", "player", "media", "clip", "reel", "sound"]);
var WATCHES = /^(use)?(IntersectionObserver|InView|OnInView|InViewport|ElementVisibility|OnScreen)$/i;
var SEEN = phrasesOf([
  "in view",
  "inview",
  "intersecting",
  "intersection ratio",
  "in viewport",
  "on screen",
  "in screen",
  "is visible"
]);
var mayPlayInView = (text) => /\.play\(/.test(text) && /IntersectionObserver|in_?view|intersecting|on_?screen|is_?visible|ElementVisibility/i.test(text);
function playsInView(call) {
  if (nameOf(call.expression) !== "play") return null;
  const isFilm = chainOf(call.expression).slice(0, -1).some((name) => hasAnyPhrase(splitWords(name), FILM4));
  const isTarget = chainOf(call.expression).at(-2) === "target" && isWatched(call);
  const isShown6 = isTarget || isWatched(call) || isSeen(call);
  return isTarget || isShown6 && (isFilm || isOfFilmElement(call)) ? nameNode(call.expression) : null;
}
function isWatched(node) {
  for (let at = node; at.parent; at = at.parent) {
    if (ts14.isJsxAttribute(at)) return false;
    const { parent } = at;
    const isArgument = (ts14.isCallExpression(parent) || ts14.isNewExpression(parent)) && at !== parent.expression;
    if (isArgument && WATCHES.test(nameOf(parent.expression) ?? "")) return true;
  }
  return false;
}
var namesSeen = (names2) => names2.some((name) => hasAnyPhrase(splitWords(name), SEEN));
var isSeen = (node) => heldAt(node).some((held) => "test" in held && held.outcome && namesSeen(namesIn(held.test, 12)));

// src/extract/code/autoplay/plays-next.ts
import { ts as ts15 } from "./vendor/ts-morph.js";
var PROP = /^on(Video|Audio|Player|Track|Song|Media|Playback)?(Ended|End|Finish|Finished|PlayEnd|PlaybackEnded|Complete)$/;
var EVENT = /^(ended|finish|playback-?ended|video-?ended|track-?ended|song-?ended)$/i;
var LISTENS = /^(on|once|one|addEventListener|addListener|listen)$/;
var FILM5 = phrasesOf([
  "video",
  "audio",
  "player",
  "media",
  "track",
  "song",
  "sound",
  "clip",
  "reel",
  "episode",
  "plyr"
]);
var SOUND = phrasesOf([
  "audio",
  "song",
  "track",
  "music",
  "sound",
  "podcast",
  "queue",
  "playlist",
  "radio",
  "voice",
  "speech"
]);
var NEXT = /^((on|handle) )?((play|go|go to|load|skip|skip to|move to|advance to|start|open|select|change to|navigate to|switch to) )?((the|to) )?next( (video|track|song|episode|item|clip|story|one|media|reel|short|movie|lesson))?$|^(advance|skip forward)$/;
var CHOSEN = /repeat|loop|shuffle|setting|preference|auto_?advance|auto_?next|continuous/i;
var mayCountDown = (text) => /\b(useEffect|useLayoutEffect|watchEffect|watch|useInterval|setTimeout|setInterval)\b/.test(text) && /(===?|<=)\s*[01]\b/.test(text) && /\b(play\w*|navigate|push)\(\s*next|\b(play|go|load|skip|on)\w{0,4}Next\w*\(/i.test(text);
var mayPlayNext = (text) => /\bon\w*(End|Ended|Finish|Finished|Complete)\b|['"`]ended['"`]|@ended|\bonended\b|playback-?ended|['"`]finish['"`]/i.test(
  text
) && /next|\+\s*1\b|\+\+/i.test(text);
function playsNext(node) {
  const told2 = ts15.isJsxAttribute(node) ? ofElement(node) : ts15.isCallExpression(node) ? ofListener(node) : null;
  const handler = told2?.handler ?? (ts15.isBinaryExpression(node) ? ofMember(node) : null);
  if (!handler) return null;
  const at = told2?.at ?? nameNode(node.left);
  const run = functionOf(handler);
  const named8 = NEXT.test(wordsOf2(nameOf(handler) ?? ""));
  const does = run ? goesOn(run) : null;
  if (!named8 && does === null) return null;
  const isChosen = run !== null && asksPerson(run);
  const isSound = hasAnyPhrase(splitWords(`${around(node)}`), SOUND);
  const isSeen3 = does === "itself" && !isSound && !isChosen;
  return { node: at, symbol: textOf(at), value: isSeen3 ? true : void 0, isChosen };
}
function ofElement(attribute3) {
  if (!PROP.test(textOf(attribute3.name)) || !isFilmTag(attribute3.parent.parent)) return null;
  const given2 = attribute3.initializer;
  const handler = given2 && ts15.isJsxExpression(given2) ? given2.expression : void 0;
  return handler ? { at: attribute3.name, handler } : null;
}
function ofListener({ expression, arguments: [event, handler] }) {
  if (!event || !handler || !ts15.isStringLiteralLike(event) || !LISTENS.test(nameOf(expression) ?? "")) return null;
  const isFilm = chainOf(expression).slice(0, -1).some((name) => hasAnyPhrase(splitWords(name), FILM5));
  const isEnd = EVENT.test(event.text) && (isFilm || event.text === "ended");
  return isEnd ? { at: event, handler } : null;
}
function ofMember({ left, right, operatorToken }) {
  const isSet = operatorToken.kind === ts15.SyntaxKind.EqualsToken && ts15.isPropertyAccessExpression(left);
  return isSet && left.name.text === "onended" ? right : null;
}
function functionOf(handler) {
  const inner = unwrap(handler);
  if (isFunction(inner)) return inner;
  if (ts15.isCallExpression(inner) && /^useCallback$/.test(nameOf(inner.expression) ?? ""))
    return inner.arguments[0] ? functionOf(inner.arguments[0]) : null;
  return ts15.isIdentifier(inner) ? functionNamed(inner.text, inner) : null;
}
var wordsOf2 = (name) => splitWords(name).join(" ");
function goesOn(run) {
  let through = false;
  let itself = false;
  let steps = false;
  let begins2 = false;
  eachNode(run, (node) => {
    if (ts15.isPostfixUnaryExpression(node) || ts15.isPrefixUnaryExpression(node)) {
      const isStep = node.operator === ts15.SyntaxKind.PlusPlusToken;
      steps ||= isStep;
      itself ||= isStep && /^i$|(index|idx|position)(\.value)?$/i.test(node.operand.getText());
    }
    if (ts15.isBinaryExpression(node) && node.operatorToken.kind === ts15.SyntaxKind.EqualsToken)
      begins2 ||= nameOf(node.left) === "src";
    if (!ts15.isCallExpression(node)) return;
    const name = nameOf(node.expression) ?? "";
    begins2 ||= name === "play";
    if (NEXT.test(wordsOf2(name))) through = true;
    else itself ||= SETS.test(name) && !SHOWS2.test(name) && node.arguments.some(isNext);
  });
  if (itself || steps && begins2) return "itself";
  return through ? "through" : null;
}
var SETS = /^(set[A-Z]\w*(Index|Current\w*|Active\w*|Video|Track|Song|Clip|Episode|Playing\w*|I|Idx|Position)|setI|setIndex|setCurrent|navigate|nav|push|replace|play|load|loadVideo\w*|go|select\w*)$/;
var SHOWS2 = /^set(Show|Is|Can|Has)/;
function isNext(given2) {
  if (namesIn(given2, 20).some((name) => splitWords(name).includes("next"))) return true;
  return /\w\s*\+\s*1\b/.test(given2.getText());
}
function asksPerson(run) {
  let asks3 = false;
  eachNode(run, (node) => {
    if (ts15.isIdentifier(node)) asks3 ||= autoplayOf(node.text) !== null || CHOSEN.test(node.text);
  });
  return asks3;
}
function around(node) {
  const { fileName } = node.getSourceFile();
  const tag = ts15.isJsxAttribute(node) ? node.parent.parent.tagName.getText() : "";
  const called3 = ts15.isCallExpression(node) ? chainOf(node.expression).join(" ") : "";
  return `${fileName.split("/").slice(-2).join(" ")} ${tag} ${called3}`;
}
var EFFECTS2 = /^(useEffect|useLayoutEffect|watchEffect|watch|useInterval|setTimeout|setInterval)$/;
function playsAfterCount(call) {
  const name = nameOf(call.expression) ?? "";
  const isStart = NEXT.test(wordsOf2(name)) || /^(play\w*|navigate|push)$/.test(name) && call.arguments.some(isNext);
  if (!isStart || !/\b(video|episode|movie|clip|watch|up next|playing)/i.test(call.getSourceFile().text)) return null;
  const effect = enclosingFunction(call)?.parent;
  const isEffect = effect !== void 0 && ts15.isCallExpression(effect) && EFFECTS2.test(nameOf(effect.expression) ?? "");
  const isCounted = heldAt(call).some(
    (held) => "test" in held && held.outcome && /(===?|<=)\s*[01]\b/.test(held.test.getText())
  );
  return isEffect && isCounted ? nameNode(call.expression) : null;
}

// src/extract/code/autoplay/plays-when-ready.ts
import { ts as ts16 } from "./vendor/ts-morph.js";
var FILM6 = phrasesOf(["video", "audio", "player", "media", "clip", "reel", "movie", "film", "plyr"]);
var LISTENS2 = /^(on|once|one|addEventListener|addListener|listen|bind)$/;
var READY = /^(ready|can_?play(_?through)?|loaded_?meta_?data|loaded_?data|manifest_?parsed|stream_?initialized)$/i;
var PROP2 = /^on(Player|Video)?(Ready|CanPlay|CanPlayThrough|LoadedMetadata|LoadedData)$/;
var NAMED = /^_?(on|handle)(Player|Video|Audio|Media)?(Ready|CanPlay|CanPlayThrough|LoadedMetadata|LoadedData)(Player|Video|Audio|Media)?$/;
var MAKES2 = /^(videojs|jwplayer|createPlayer|initPlayer|useVideoJs|useVideojs)$/;
var namesReady = (name) => NAMED.test(name);
var mayPlayWhenReady = (text) => /ready|can_?play|loaded_?(?:meta_?)?data|manifest_?parsed/i.test(text) && /\.\s*play(?:Video)?\(\)/.test(text);
function playsWhenReady(call) {
  const name = nameOf(call.expression) ?? "";
  if (!/^play(Video)?$/.test(name) || call.arguments.length > 0) return null;
  const chain = chainOf(call.expression).slice(0, -1);
  if (isPausedAtOnce(call)) return null;
  const isFilm = name === "playVideo" || chain.some((one) => hasAnyPhrase(splitWords(one), FILM6));
  return isFilm && isTold(call) && !isPressed(call) ? nameNode(call.expression) : null;
}
function isPausedAtOnce(call) {
  let statement = call;
  while (statement.parent && !ts16.isStatement(statement)) statement = statement.parent;
  if (!ts16.isBlock(statement.parent)) return false;
  const { statements } = statement.parent;
  const next = statements[statements.indexOf(statement) + 1];
  const paused = next && ts16.isExpressionStatement(next) ? unwrap(next.expression) : null;
  return !!paused && ts16.isCallExpression(paused) && /^pause(Video)?$/.test(nameOf(paused.expression) ?? "") && chainOf(paused.expression).slice(0, -1).join(".") === chainOf(call.expression).slice(0, -1).join(".");
}
function isTold(call) {
  const around4 = enclosingFunction(call);
  if (!around4) return false;
  if (namesReady(declaredName(around4) ?? "")) return true;
  const { parent } = around4;
  if (ts16.isJsxExpression(parent)) return ts16.isJsxAttribute(parent.parent) && PROP2.test(textOf(parent.parent.name));
  if (!ts16.isCallExpression(parent) || parent.expression === around4) return false;
  const called3 = nameOf(parent.expression) ?? "";
  if (called3 === "ready" || MAKES2.test(called3)) return parent.arguments.at(-1) === around4;
  const [event] = parent.arguments;
  const said2 = event && (ts16.isStringLiteralLike(event) ? event.text : nameOf(event));
  return LISTENS2.test(called3) && !!said2 && READY.test(said2);
}
function playsWhenMarked(call) {
  if (nameOf(call.expression) !== "play" || call.arguments.length > 0) return null;
  const chain = chainOf(call.expression).slice(0, -1);
  const isFilm = chain.some((one) => hasAnyPhrase(splitWords(one), FILM6));
  const isMarked = heldAt(call).some(
    (held) => "test" in held && held.outcome && namesIn(held.test, 12).some((one) => autoplayOf(one) === true)
  );
  return isFilm && isMarked ? nameNode(call.expression) : null;
}

// src/extract/code/autoplay/settings.ts
import { ts as ts17 } from "./vendor/ts-morph.js";
var AUTOPLAY2 = phrasesOf(["autoplay", "auto play", "autoplays"]);
var TURNED2 = phrasesOf([
  "disable",
  "disabled",
  "no",
  "prevent",
  "block",
  "stop",
  "without",
  "delay",
  "speed",
  "interval",
  "timeout"
]);
var READS2 = /^(use|get|read|load|fetch|resolve|param|value|item|pref|setting|bool|flag|query)/i;
var WRITES = /^(set|toggle|save|write|update|use_?reducer|use_?state|use_?ref)/i;
var ATTRIBUTES = /^(controls|loop|muted|poster|src|preload|width|height|playsinline|allowfullscreen)$/i;
var SETTLED_KINDS = [
  ts17.SyntaxKind.CallExpression,
  ts17.SyntaxKind.ArrayLiteralExpression,
  ts17.SyntaxKind.IfStatement,
  ts17.SyntaxKind.ConditionalExpression
];
function settledAt(node) {
  if (ts17.isCallExpression(node)) return fallback(node);
  if (ts17.isArrayLiteralExpression(node)) return allowed(node);
  if (ts17.isIfStatement(node)) return tested(node.expression);
  return ts17.isConditionalExpression(node) ? tested(node.condition) : [];
}
function fallback(call) {
  const name = nameOf(call.expression) ?? "";
  const [key, given2] = call.arguments;
  if (!key || !given2 || !READS2.test(name) || WRITES.test(name)) return [];
  const said2 = ts17.isStringLiteralLike(key) ? key.text : nameOf(key) ?? "";
  const words = splitWords(said2);
  if (said2.length > 60 || !hasAnyPhrase(words, AUTOPLAY2) || hasAnyPhrase(words, TURNED2)) return [];
  const value = literalOf(given2)?.value;
  if (typeof value !== "boolean") return [];
  const node = ts17.isStringLiteralLike(key) ? key : nameNode(key) ?? key;
  const isPage2 = /setting|preference|appearance|option|account/i.test(call.getSourceFile().fileName);
  const traits = [value ? "on" : "off", "by-default", ...isPage2 ? ["setting"] : []];
  return [{ node, symbol: said2, traits, argument: String(value) }];
}
function allowed({ elements }) {
  const texts = elements.filter(ts17.isStringLiteralLike);
  const own = texts.find(({ text }) => text === "autoplay");
  if (!own || texts.filter(({ text }) => ATTRIBUTES.test(text)).length < 2) return [];
  return [{ node: own, symbol: own.text, traits: ["allowed"], argument: null }];
}
function tested(condition) {
  const inner = unwrap(condition);
  if (ts17.isPrefixUnaryExpression(inner)) return tested(inner.operand);
  if (ts17.isBinaryExpression(inner))
    return /^(&&|\|\|)$/.test(inner.operatorToken.getText()) ? [...tested(inner.left), ...tested(inner.right)] : [];
  const read4 = ts17.isPropertyAccessExpression(inner) && /^(value|current)$/.test(inner.name.text) ? inner.expression : inner;
  const name = ts17.isCallExpression(read4) ? null : nameOf(read4);
  if (name === null || autoplayOf(name) === null || name.endsWith("ing")) return [];
  return [{ node: nameNode(read4) ?? read4, symbol: name, traits: ["setting"], argument: null }];
}

// src/extract/code/autoplay/own.ts
import { ts as ts18 } from "./vendor/ts-morph.js";
var FIXED = /(?:https?:)?\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com\/(?:embed|v)\/[\w-]{6,}|player\.vimeo\.com\/video\/\d+|fast\.wistia\.(?:net|com)\/embed\/iframe\/\w+|dailymotion\.com\/embed\/video\/\w+)/i;
var isOwnFilm = (node) => ts18.isStringLiteralLike(node) && !ts18.isBinaryExpression(node.parent) && FIXED.test(node.text);
var DELIVERED = /^\.{0,2}\/?(?!\/)(?:[\w.-]+\/)*[\w.-]+\.(webm|mp4|mov|ogv|m4v|mp3|ogg|wav)$/i;
function isOwnFile(node) {
  if (!ts18.isJsxAttribute(node.parent)) return false;
  const element = node.parent.parent.parent;
  const sources = [element, ...ts18.isJsxOpeningElement(element) ? element.parent.children.flatMap(tagOf) : []];
  const addresses = sources.flatMap(
    ({ attributes }) => attributes.properties.filter((one) => one.name?.getText() === "src" || ts18.isJsxSpreadAttribute(one))
  );
  return addresses.length > 0 && addresses.every(isDelivered);
}
var tagOf = (child) => ts18.isJsxSelfClosingElement(child) ? [child] : ts18.isJsxElement(child) ? [child.openingElement] : [];
function isDelivered(attribute3) {
  if (!ts18.isJsxAttribute(attribute3) || !attribute3.initializer) return false;
  const { initializer } = attribute3;
  const value = ts18.isJsxExpression(initializer) ? initializer.expression : initializer;
  if (!value) return false;
  if (ts18.isIdentifier(value)) return importedFrom(value).some((path) => DELIVERED.test(path));
  return ts18.isStringLiteralLike(value) && DELIVERED.test(value.text);
}
var importedFrom = (name) => name.getSourceFile().statements.flatMap(
  (one) => ts18.isImportDeclaration(one) && one.importClause?.name?.text === name.text && ts18.isStringLiteralLike(one.moduleSpecifier) ? one.moduleSpecifier.text : []
);
function isOwnCamera(node, { indexed: { names: names2, tokens } }) {
  if (!names2.has("localParticipant") || tokens.has("subscribed") || tokens.has("remote")) return false;
  const around4 = enclosingFunction(node);
  if (!around4) return false;
  let at = node;
  while (at !== around4 && !ts18.isExpressionStatement(at)) at = at.parent;
  const film = /^[\w$]+/.exec(at.getText())?.[0];
  if (!ts18.isExpressionStatement(at) || film === void 0) return false;
  const text = around4.getText();
  return new RegExp(`\\b${film.replaceAll("$", "\\$")}\\s*=\\s*[\\w$.?!]+\\.attach\\(\\)`).test(text) && text.includes(`${film}.muted = true`);
}
function isAttachedTrack(node, { indexed: { names: names2, text } }) {
  if (!names2.has("attach") || !ts18.isJsxAttribute(node.parent)) return false;
  return node.parent.parent.properties.some((one) => {
    if (!ts18.isJsxAttribute(one) || textOf(one.name) !== "ref" || !one.initializer) return false;
    const ref = ts18.isJsxExpression(one.initializer) ? one.initializer.expression?.getText() : void 0;
    return ref !== void 0 && /^[\w.]+$/.test(ref) && new RegExp(`\\.attach\\(\\s*${ref}\\b`).test(text);
  });
}
var PLAYS = /^onPlay(ing)?(Capture)?$/;
var ITSELF = /(?:[tT]arget|\bthis|\b\w*[rR]ef\.(?:current|value))(?:\s+as\s+\w+)?\)?[?!]*$/;
function stopsAtOnce(node) {
  if (!ts18.isJsxAttribute(node.parent)) return false;
  return node.parent.parent.properties.some((one) => {
    if (!ts18.isJsxAttribute(one) || !PLAYS.test(textOf(one.name)) || !one.initializer) return false;
    let stops = false;
    eachNode(one.initializer, (inner) => {
      const isPause = ts18.isCallExpression(inner) && ts18.isPropertyAccessExpression(inner.expression) && inner.expression.name.text === "pause" && ITSELF.test(inner.expression.expression.getText());
      stops ||= isPause && isCertain(inner, one);
    });
    return stops;
  });
}
function isCertain(node, end) {
  for (let at = node.parent; at !== end; at = at.parent)
    if (ts18.isIfStatement(at) || ts18.isConditionalExpression(at) || ts18.isBinaryExpression(at)) return false;
  return true;
}
var ROUTES = /^use\w*(Route|RouteParams)$/;
function isOfRoute(node, file) {
  if (!ts18.isJsxAttribute(node.parent)) return false;
  let outer = null;
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) outer = at;
  if (!outer) return false;
  const given2 = file.calls.flatMap(handedByRoute);
  const words = new Set(outer.getText().match(/\w+/g));
  return given2.some((name) => words.has(name));
}
function handedByRoute(call) {
  if (!ROUTES.test(nameOf(call.expression) ?? "")) return [];
  let holder = call.parent;
  while (ts18.isAsExpression(holder) || ts18.isPropertyAccessExpression(holder)) holder = holder.parent;
  if (!ts18.isVariableDeclaration(holder) || !ts18.isObjectBindingPattern(holder.name)) return [];
  const names2 = [];
  eachNode(holder.name, (one) => {
    if (ts18.isBindingElement(one) && ts18.isIdentifier(one.name)) names2.push(one.name.text);
  });
  return names2.filter((name) => /^(attachment|video|film|media|clip|file|movie|source|asset|item|message)$/i.test(name));
}

// src/extract/code/autoplay/switches.ts
import { ts as ts20 } from "./vendor/ts-morph.js";

// src/extract/code/autoplay/player-states.ts
import { ts as ts19 } from "./vendor/ts-morph.js";
function stateAt(from) {
  const inner = from && unwrap(from);
  if (!inner) return null;
  if (ts19.isPrefixUnaryExpression(inner) && inner.operator === ts19.SyntaxKind.ExclamationToken) {
    const state = stateAt(inner.operand);
    return typeof state === "boolean" ? !state : state;
  }
  const names2 = namesIn(inner, 12);
  if (namesSeen(names2)) return true;
  if (names2.some((name) => /active|current|focus|visible|autoplay/i.test(name))) return void 0;
  const declared3 = ts19.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const holder = declared3 && ts19.isBindingElement(declared3) ? declared3.parent.parent : null;
  const made2 = holder && ts19.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!made2 || !ts19.isCallExpression(made2) || nameOf(made2.expression) !== "useState") return null;
  const [given2] = made2.arguments;
  const first = given2 && literalOf(given2)?.value;
  return typeof first === "boolean" ? first : null;
}

// src/extract/code/autoplay/switches.ts
var SWITCH_KINDS = [
  ts20.SyntaxKind.JsxAttribute,
  ts20.SyntaxKind.BinaryExpression,
  ts20.SyntaxKind.CallExpression,
  ts20.SyntaxKind.PropertyAssignment,
  ts20.SyntaxKind.TemplateExpression,
  ts20.SyntaxKind.StringLiteral,
  ts20.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts20.SyntaxKind.TemplateHead,
  ts20.SyntaxKind.TemplateMiddle,
  ts20.SyntaxKind.TemplateTail
];
function switchAt(node, file) {
  if (ts20.isJsxAttribute(node)) return propAt(node, file) ?? nextAt(node);
  if (ts20.isBinaryExpression(node) && node.operatorToken.kind === ts20.SyntaxKind.EqualsToken)
    return elementAt(node) ?? nextAt(node);
  if (ts20.isCallExpression(node)) return attributeAt(node) ?? playAt(node) ?? nextAt(node);
  if (ts20.isPropertyAssignment(node)) return optionAt(node);
  if (ts20.isTemplateExpression(node)) return markupAt(node);
  if (ts20.isStringLiteralLike(node) || ts20.isTemplateHead(node) || ts20.isTemplateMiddle(node) || ts20.isTemplateTail(node))
    return addressAt(node) ?? markupAt(node);
  return null;
}
function propAt(attribute3, file) {
  const name = textOf(attribute3.name);
  const tag = attribute3.parent.parent.tagName.getText();
  const isPlayer = name === "playing" && tag.endsWith("Player") && isFromPackage(tag, file, /react-player/);
  const says4 = isPlayer ? true : nativeSwitch(name, tag, file) ?? autoplayOf(name);
  if (says4 === null || name.startsWith("on")) return null;
  const { initializer } = attribute3;
  const from = initializer && ts20.isJsxExpression(initializer) ? initializer.expression ?? null : null;
  if (isOfPicture(tag) && !/gif|animat/i.test(from?.getText() ?? "") && !showsAnimated(file)) return null;
  const value = !initializer ? true : ts20.isStringLiteral(initializer) ? initializer.text !== "false" : from && literalOf(from)?.value;
  if (isPlayer || name === "paused") {
    const begins2 = typeof value === "boolean" ? value : stateAt(from);
    if (begins2 === null) return null;
    return { node: attribute3.name, symbol: name, value: turned(begins2, says4), from };
  }
  return { node: attribute3.name, symbol: name, value: turned(value, says4), from };
}
var showsAnimated = ({ imports }) => [...imports.values()].some(({ specifier }) => /(^|[/_-])expo[-_]image$/.test(specifier));
function nativeSwitch(name, tag, file) {
  if (name === "shouldPlay") return isFromPackage(tag, file, /^expo-(av|video)$/) ? true : null;
  return name === "paused" && isFromPackage(tag, file, /^react-native-video$/) ? false : null;
}
var isFromPackage = (tag, file, specifier) => specifier.test(file.imports.get(tag)?.specifier ?? "");
var turned = (value, says4) => typeof value === "boolean" ? value === says4 : value;
function elementAt({ left, right }) {
  if (!ts20.isPropertyAccessExpression(left) || left.name.text !== "autoplay") return null;
  const literal = isOnlyRead(left.expression) ? null : literalOf(right);
  return literal && { node: left.name, symbol: "autoplay", value: literal.value, from: right };
}
function attributeAt(call) {
  const [key, given2] = call.arguments;
  const method = nameOf(call.expression) ?? "";
  if (!key || !ts20.isStringLiteralLike(key) || !/^auto_?play$/i.test(key.text)) return null;
  if (!/^(setAttribute|set|append)$/.test(method) || !given2) return null;
  const value = literalOf(given2)?.value;
  const isOn2 = method === "setAttribute" || /^(1|true)$/.test(String(value));
  return value === void 0 ? null : { node: key, symbol: key.text, value: isOn2, from: given2 };
}
function playAt(call) {
  const marked = playsWhenMarked(call);
  if (marked) return { node: marked, symbol: "play", value: void 0, from: null };
  const node = playsInView(call) ?? playsInEffect(call) ?? playsWhenMade(call) ?? playsWhenReady(call);
  return node && { node, symbol: "play", value: true, from: null };
}
function nextAt(node) {
  const counted2 = ts20.isCallExpression(node) ? playsAfterCount(node) : null;
  if (counted2) return { node: counted2, symbol: textOf(counted2), value: void 0, from: null, goesOn: "next" };
  const next = playsNext(node);
  return next && {
    node: next.node,
    symbol: next.symbol,
    value: next.value,
    from: null,
    goesOn: next.isChosen ? "setting" : "next"
  };
}
function playsWhenMade(call) {
  if (nameOf(call.expression) !== "play" || !ts20.isPropertyAccessExpression(call.expression)) return null;
  const made2 = enclosingFunction(call)?.parent;
  const isMaker2 = made2 !== void 0 && ts20.isCallExpression(made2) && nameOf(made2.expression) === "useVideoPlayer";
  return isMaker2 ? call.expression.name : null;
}
var PLAYER = /player|video|plyr|youtube|vimeo|wistia|brightcove|hls|shaka|jw|embed|media|vars/i;
function optionAt(property) {
  const name = textOf(property.name);
  if (!/^auto_?(play|start)$/i.test(name)) return null;
  const value = literalOf(property.initializer)?.value;
  if (value === void 0 || value === null) return null;
  let isPlayer = false;
  for (let at = property.parent; at.parent && !isPlayer; at = at.parent) {
    const { parent } = at;
    if (ts20.isCallExpression(parent) || ts20.isNewExpression(parent))
      isPlayer = PLAYER.test(chainOf(parent.expression).join("."));
    else if (ts20.isPropertyAssignment(parent)) isPlayer = PLAYER.test(textOf(parent.name));
    else if (ts20.isVariableDeclaration(parent))
      isPlayer = PLAYER.test(parent.name.getText()) && /opt|conf|vars|params/i.test(parent.name.getText());
    else if (ts20.isJsxAttribute(parent))
      isPlayer = PLAYER.test(`${parent.parent.parent.tagName.getText()} ${parent.name.getText()}`);
    if (ts20.isStatement(parent)) break;
  }
  const isOn2 = value === true || value === 1 || /^(1|true|any|muted|play)$/.test(String(value));
  return isPlayer ? { node: property.name, symbol: name, value: isOn2, from: property.initializer } : null;
}
function addressAt(text) {
  const found = /[?&]auto_?play=(1|0|true|false)\b/i.exec(text.text);
  if (!found || isLookedFor(text) || isGivenSwitch(text)) return null;
  return { node: text, symbol: "autoplay", value: /1|true/i.test(found[1]), from: null, within: found[0].slice(1) };
}
function isGivenSwitch(node) {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const [props] = at.parameters;
    if (props && ts20.isObjectBindingPattern(props.name))
      return props.name.elements.some((one) => /^auto_?play$/i.test(textOf(one.propertyName ?? one.name)));
  }
  return false;
}

// src/extract/code/autoplay/opened-by-press.ts
import { ts as ts21 } from "./vendor/ts-morph.js";
var DEEP = 2;
function isOpenedByPress(node, about, depth = DEEP) {
  const component = componentAround(node);
  const uses = component && usesOfFunction(component);
  if (!component || !uses || uses.length === 0) return false;
  return uses.every((use) => {
    if (!ts21.isJsxOpeningElement(use.parent) && !ts21.isJsxSelfClosingElement(use.parent)) return false;
    const said2 = pressedBefore(use);
    if (said2) return [...namesIn(said2), declaredName(component)].some((name) => hasAnyPhrase(splitWords(name), about));
    return depth > 0 && isOpenedByPress(use, about, depth - 1);
  });
}
function componentAround(node) {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at))
    if (/^[A-Z]/.test(declaredName(at) ?? "")) return at;
  return null;
}

// src/extract/code/autoplay/players-pressed.ts
import { ts as ts22 } from "./vendor/ts-morph.js";
var PLAYER2 = /^(iframe|video|audio|embed|object)$/;
function isForPressedPlayers(node, file) {
  for (let at = node.parent; at; at = at.parent) if (ts22.isJsxExpression(at)) return false;
  const players = file.tags.filter((tag) => PLAYER2.test(tag.tagName.getText()));
  return players.length > 0 && players.every((tag) => isShownByPress(tag, file));
}
function isShownByPress(tag, file) {
  if (isBehindPress(tag)) return true;
  const name = heldBy(ts22.isJsxOpeningElement(tag) ? tag.parent : tag);
  if (name === null) return false;
  const shown = file.ofKind(ts22.SyntaxKind.Identifier).filter((one) => one.text === name && isRendered(one));
  return shown.length > 0 && shown.every(isBehindPress);
}
function heldBy(element) {
  let at = element.parent;
  while (ts22.isParenthesizedExpression(at) || ts22.isConditionalExpression(at)) at = at.parent;
  if (ts22.isVariableDeclaration(at)) return ts22.isIdentifier(at.name) ? at.name.text : null;
  if (!ts22.isBinaryExpression(at) || at.operatorToken.kind !== ts22.SyntaxKind.EqualsToken) return null;
  return ts22.isIdentifier(at.left) ? at.left.text : null;
}
function isRendered(node) {
  let inside = node;
  for (let at = node.parent; at; inside = at, at = at.parent) {
    if (ts22.isJsxExpression(at)) return !ts22.isJsxAttribute(at.parent);
    if (ts22.isParenthesizedExpression(at)) continue;
    if (ts22.isConditionalExpression(at) ? at.condition === inside : !isLast(at, inside)) return false;
  }
  return false;
}
var isLast = (at, inside) => ts22.isBinaryExpression(at) && at.right === inside;

// src/extract/code/detectors/autoplay.ts
import { ts as ts23 } from "./vendor/ts-morph.js";
var autoplay_default = {
  occurs: (ask) => any(
    ask.name("auto autoplay autoplays autoplaying", (_, name) => autoplayOf(name) !== null),
    all(ask.named("playing"), inText(/react-player/)),
    all(ask.named("shouldPlay paused"), inText(/['"](expo-av|expo-video|react-native-video)['"]/)),
    ask.named("useVideoPlayer"),
    all(ask.named("autostart autoStart"), inText(/\bjwplayer\b|player/i)),
    all(
      ask.word("autoplay auto"),
      inText(/AUTO_?PLAY\w*\s*,\s*(true|false)|['"][\w.:-]*auto-?_?play[\w.:-]*['"]\s*,/i)
    ),
    all(
      ask.called("play", (_, name) => /^play(Video)?$/.test(name)),
      ({ text }) => mayPlayInView(text) || mayPlayInEffect(text) || mayPlayWhenReady(text)
    ),
    all(
      ask.word("end ended finish finished complete next"),
      ask.word("video audio player media track song clip reel episode youtube"),
      ({ text }) => mayPlayNext(text)
    ),
    all(ask.word("next"), ask.word("play watch video episode"), ({ text }) => mayCountDown(text))
  ),
  detect(file, { concept }) {
    const found = file.ofKinds(SWITCH_KINDS).flatMap((node) => {
      const found2 = switchAt(node, file);
      return found2 && !isOther(found2.node, file) && !stopsAtOnce(found2.node) && !isWithinUnlike(concept, file.path, node) ? [detectionOf(found2, file)] : [];
    });
    const isTold3 = (node) => found.some((one) => node.pos >= one.node.parent.pos && node.end <= one.node.parent.end);
    const settled = file.ofKinds(SETTLED_KINDS).flatMap(settledAt).map((one) => inViewer(one, file));
    return [
      ...found,
      ...settled.filter(
        (one) => !isTold3(one.node) && !isOther(one.node, file) && !isWithinUnlike(concept, file.path, one.node)
      )
    ];
  }
};
function isOther(node, file) {
  const names2 = [...around2(node), ...pathNames(file.path)];
  return namesOther(names2) || namesSlides(names2) && !isOfFilm(node) || namesLive(names2) || showsOwnStream(node, file) || isOwnCamera(node, file) || isAttachedTrack(node, file);
}
var isOfFilm = (node) => ts23.isJsxAttribute(node.parent) && /^(video|audio)$/.test(node.parent.parent.parent.tagName.getText());
function around2(node) {
  const tags = [];
  for (let at = node; at.parent; at = at.parent) {
    if (ts23.isJsxOpeningElement(at) || ts23.isJsxSelfClosingElement(at)) tags.push(at.tagName.getText());
    if (ts23.isJsxElement(at)) tags.push(at.openingElement.tagName.getText());
    if (ts23.isCallExpression(at) || ts23.isNewExpression(at)) tags.push(nameOf(at.expression) ?? "");
  }
  return [...tags, ...enclosingNames(node)];
}
var READS_CAMERA = /qr-?(code-)?(scanner|reader)|html5-qrcode|zxing|barcode-?(scanner|detector|reader)|jsqr|quagga/i;
function showsOwnStream(node, file) {
  const { tokens } = file.indexed;
  const isFed = file.indexed.names.has("srcObject") || file.indexed.names.has("getUserMedia") || tokens.has("mediastream") || [...file.imports.values()].some(({ specifier }) => READS_CAMERA.test(specifier));
  if (!isFed) return false;
  const element = ts23.isJsxAttribute(node.parent) ? node.parent.parent : null;
  if (!element) return true;
  return !element.properties.some((one) => ts23.isJsxSpreadAttribute(one) || one.name?.getText() === "src");
}
function detectionOf({ node, symbol, value, from, within, goesOn: goesOn2 }, file) {
  const traits = [];
  if (value === true) traits.push("on");
  if (value === false) traits.push("off");
  const isOpen2 = value !== true && value !== false;
  const tests = symbol === "play" ? heldAt(node).flatMap((one) => "test" in one ? [one.test] : []) : trueAt(node);
  if (goesOn2) traits.push("next");
  if (isOpen2 && from && isSetting(from) || goesOn2 === "setting" || tests.some(isSetting)) traits.push("setting");
  if (isOpenedByUser(node, file)) traits.push("user-opened");
  if (isOwnFilm(node) || isOwnFile(node)) traits.push("own-content");
  if (isSilentLoop(node) || value === true && isMovingPicture(node)) traits.push("silent-loop");
  const argument = value === true || value === false ? String(value) : null;
  return { node, symbol, argument, traits, ...within !== void 0 && { within } };
}
function isSetting(from) {
  const names2 = [...namesIn(from), ...ts23.isIdentifier(unwrap(from)) ? [] : chainOf(from)];
  return names2.some((name) => /setting|preference|prefers|reduced_?motion/i.test(name) || autoplayOf(name) !== null);
}
function inViewer(one, file) {
  const isOpened = one.traits.includes("by-default") && namesOpened([...around2(one.node), ...pathNames(file.path)]);
  return isOpened ? { ...one, traits: [...one.traits, "user-opened"] } : one;
}
function isOpenedByUser(node, file) {
  if (namesOpened([...around2(node), ...pathNames(file.path)])) return true;
  const isHandled = enclosingNames(node).some(
    (name) => /^(handle|on)[A-Z]|^(play|start|toggle|open)([A-Z]|$)/.test(name) && !namesReady(name)
  );
  if (isHandled || isOfEntry(node) || isOfRoute(node, file) || isForPressedPlayers(node, file)) return true;
  const element = ts23.isJsxAttribute(node.parent) ? node.parent.parent.parent : null;
  const tests = [...trueAt(node), ...element ? testsOfSources(element) : []];
  return tests.some((test) => namesStarted(namesIn(test)) || waitsForPress(test)) || isOpenedByPress(node, OF_FILMS);
}
var OF_FILMS = phrasesOf([
  "player",
  "video",
  "film",
  "movie",
  "clip",
  "watch",
  "play",
  "trailer",
  "stream",
  "media",
  "audio"
]);
function trueAt(node) {
  return heldAt(node).flatMap((held) => {
    if (!("test" in held)) return [];
    const inner = unwrap(held.test);
    const isDenial3 = ts23.isPrefixUnaryExpression(inner) && inner.operator === ts23.SyntaxKind.ExclamationToken;
    return held.outcome !== isDenial3 ? [held.test] : [];
  });
}
function isSilentLoop(node) {
  if (ts23.isTemplateExpression(node) || ts23.isStringLiteralLike(node)) return isSilentLoopOf(node.getText());
  const element = ts23.isJsxAttribute(node.parent) ? node.parent.parent : null;
  const names2 = element?.properties.map((one) => one.name?.getText()) ?? [];
  if (names2.includes("muted") && names2.includes("loop")) return true;
  const receiver = ts23.isPropertyAccessExpression(node.parent) ? receiverOf(node.parent)?.getText() : void 0;
  const text = receiver === void 0 ? "" : node.getSourceFile().text;
  return receiver !== void 0 && ["muted", "loop"].every((one) => text.includes(`${receiver}.${one} = true`));
}
var isMovingPicture = ({ parent }) => ts23.isJsxAttribute(parent) && isOfPicture(parent.parent.parent.tagName.getText());

// src/extract/code/accounts/age-fields.ts
import { ts as ts24 } from "./vendor/ts-morph.js";
var AGE2 = /^(your_?|user_?)?age(_?(years|group|range|bracket))?$/i;
var FIELD = /^(input|select)$|input|field|select|picker|slider|radio/i;
function ageFieldAt(node, file) {
  if (ts24.isJsxOpeningElement(node) || ts24.isJsxSelfClosingElement(node)) {
    if (!FIELD.test(node.tagName.getText())) return null;
    const named8 = node.attributes.properties.find(
      (one) => ts24.isJsxAttribute(one) && /^(name|id)$/.test(one.name.getText()) && AGE2.test(textIn(one.initializer) ?? "")
    );
    return named8 && isForAccount(node, file) ? { node: named8, trait: "field" } : null;
  }
  const isRegistered = ts24.isCallExpression(node) && nameOf(node.expression) === "register" && ts24.isJsxSpreadAttribute(node.parent);
  const [first] = isRegistered ? node.arguments : [];
  const isAge = first && ts24.isStringLiteralLike(first) && AGE2.test(first.text);
  return isAge && isForAccount(node, file) ? { node: first, trait: "field" } : null;
}
function textIn(initializer) {
  const value = initializer && ts24.isJsxExpression(initializer) ? initializer.expression : initializer;
  return value && ts24.isStringLiteralLike(value) ? value.text : null;
}
var isOfSignUp = (path) => path.replace(/\.[^./]+$/, "").split("/").slice(-3).some(isSignUpName);
var isForAccount = (node, { path }) => isOfSignUp(path) || enclosingNames(node).some(isSignUpName);

// src/extract/code/accounts/birth-sites.ts
import { ts as ts26 } from "./vendor/ts-morph.js";

// src/extract/code/accounts/gathered-births.ts
import { ts as ts25 } from "./vendor/ts-morph.js";
var CHANGES = /(updates|changes|payload|patch|formData|body|dto)$/i;
function gatheredAt({ name: key, parent: object }, keeps2, sends2, file) {
  let at = object;
  while (isAround(at.parent)) at = at.parent;
  const holder = at.parent;
  if (ts25.isVariableDeclaration(holder) && ts25.isIdentifier(holder.name)) {
    const verb2 = verbGiven(holder.name.text, holder, (name) => keeps2.test(name) || sends2.test(name));
    if (verb2 === null) return null;
    const isSent3 = file.side === "client" || sends2.test(verb2);
    return { node: key, trait: isSent3 ? "sent" : "stored" };
  }
  if (!ts25.isReturnStatement(holder) && !ts25.isArrowFunction(holder)) return null;
  let maker = holder;
  while (maker && !isFunction(maker)) maker = maker.parent;
  return maker && CHANGES.test(declaredName(maker) ?? "") && file.side !== "server" ? { node: key, trait: "sent" } : null;
}
var isAround = (node) => ts25.isParenthesizedExpression(node) || ts25.isAsExpression(node) || ts25.isSatisfiesExpression(node) || ts25.isCallExpression(node) && /^(pick|pickBy|omit|omitBy|compact|clean\w*|removeEmpty|freeze)$/.test(nameOf(node.expression) ?? "");
function givesOut(call) {
  if (!ts25.isCallExpression(call)) return false;
  const chain = chainOf(call.expression);
  if (ANSWER.test(chain[0] ?? "") && ANSWERS2.test(chain.at(-1) ?? "")) return true;
  return chain.at(-1) === "stringify" && givesOut(call.parent);
}
var ANSWER = /^(res|resp|response|reply|rep)$/;
var ANSWERS2 = /^(send|json|jsonp|end|write|render|success|ok)$/;
function verbGiven(name, from, fits) {
  let around4 = from;
  while (!isFunction(around4) && !ts25.isSourceFile(around4)) around4 = around4.parent;
  let found = null;
  eachNode(around4, (node) => {
    if (found !== null || !ts25.isIdentifier(node) || node.text !== name || node.pos < from.end) return;
    let at = node.parent;
    while (ts25.isPropertyAssignment(at) || ts25.isShorthandPropertyAssignment(at) || ts25.isObjectLiteralExpression(at) || ts25.isSpreadAssignment(at))
      at = at.parent;
    const verb2 = ts25.isCallExpression(at) && !givesOut(at) ? nameOf(at.expression) : null;
    if (verb2 !== null && fits(verb2)) found = verb2;
  });
  return found;
}
function copiedAt(node, { side }) {
  if (side === "client" || !ts25.isStringLiteralLike(node) || !ts25.isArrayLiteralExpression(node.parent)) return null;
  if (!isBirthName(node.text) || node.parent.elements.length < 2) return null;
  const list2 = node.parent;
  const { parent } = list2;
  if (ts25.isCallExpression(parent) && /^pick$/.test(nameOf(parent.expression) ?? "") && parent.arguments[0] !== list2)
    return { node, trait: "reads" };
  const loop = ts25.isPropertyAccessExpression(parent) && textOf(parent.name) === "forEach" ? parent.parent : null;
  const body = loop && ts25.isCallExpression(loop) ? loop.arguments[0] : ts25.isForOfStatement(parent) ? parent.statement : null;
  return body && copies(body) ? { node, trait: "stored" } : null;
}
function copies(body) {
  let found = false;
  eachNode(body, (node) => {
    found ||= ts25.isBinaryExpression(node) && node.operatorToken.kind === ts25.SyntaxKind.EqualsToken && ts25.isElementAccessExpression(node.left) && ts25.isElementAccessExpression(node.right) && node.left.argumentExpression.getText() === node.right.argumentExpression.getText();
  });
  return found;
}

// src/extract/code/accounts/birth-sites.ts
function birthSitesIn(file) {
  const found = [];
  const read4 = /* @__PURE__ */ new Set();
  for (const node of file.nodes) {
    const site = fieldAt(node) ?? ageFieldAt(node, file) ?? declaredAt(node) ?? keptAt(node, file) ?? copiedAt(node, file) ?? (isFunction(node) ? droppedBy(node) : null) ?? readAt(node, read4, file);
    if (site && !found.some((one) => one.node === site.node)) found.push(site);
  }
  return found;
}
var INPUT = /^(field|input|select|picker|step|form|question|control|checkbox|calendar|textfield|datepicker|dropdown)s?$/;
function fieldAt(node) {
  if (ts26.isJsxOpeningElement(node) || ts26.isJsxSelfClosingElement(node)) {
    const tag = nameOf(node.tagName) ?? node.tagName.getText();
    const attributes = node.attributes.properties.filter(ts26.isJsxAttribute);
    const isInput = splitWords(node.tagName.getText()).some((word) => INPUT.test(word)) || attributes.some((one) => /^(on[A-Z]\w*Change|onChange|v-model)$/.test(one.name.getText()));
    if (/^[A-Z]/.test(tag) && isBirthName(tag)) return isInput ? { node: node.tagName, trait: "field" } : null;
    if (/label/i.test(tag) && !isInput) return null;
    const said2 = (...names2) => attributes.find((one) => names2.includes(one.name.getText()) && isBirthText(one.initializer));
    const named8 = said2("name") ?? said2("id") ?? attributes.find(
      (one) => /^(value|selected|selectedValue|selectedDate|selectedKey|defaultValue|modelValue|date)$/.test(
        one.name.getText()
      ) && isBirthValue(one.initializer)
    ) ?? attributes.find(
      (one) => /^(label|placeholder|accessibilityLabel|aria-label|title)$/.test(one.name.getText()) && isBirthLabel(one.initializer)
    );
    return named8 && isInput ? { node: named8, trait: "field" } : null;
  }
  const isRegistered = ts26.isCallExpression(node) && nameOf(node.expression) === "register" && ts26.isJsxSpreadAttribute(node.parent);
  const [first] = isRegistered ? node.arguments : [];
  return first && isBirthText(first) ? { node: first, trait: "field" } : null;
}
function isBirthText(node) {
  const value = node && ts26.isJsxExpression(node) ? node.expression : node;
  return !!value && ts26.isStringLiteralLike(value) && isBirthName(value.text);
}
function isBirthLabel(node) {
  const value = node && ts26.isJsxExpression(node) ? node.expression : node;
  const said2 = value && ts26.isCallExpression(value) ? value.arguments[0] : value;
  return !!said2 && ts26.isStringLiteralLike(said2) && said2.text.length < 40 && isBirthName(said2.text.split(/[.:]/).at(-1));
}
function isBirthValue(node) {
  const value = node && ts26.isJsxExpression(node) && node.expression ? unwrap(node.expression) : null;
  if (!value || !(ts26.isIdentifier(value) || ts26.isPropertyAccessExpression(value))) return false;
  return isBirthName(nameOf(value) ?? "");
}
var SCHEMAS = /^(object|strictObject|looseObject|shape|interface|Schema|Object|model|pgTable|mysqlTable|sqliteTable|keys|define|group)$/;
var TAKEN = /(register|registration|sign_?up|createuser|create_?account|newuser|newaccount)/i;
function declaredAt(node) {
  if (ts26.isPropertyAssignment(node) && namesBirth(node.name)) {
    if (isYesOrNo(node.initializer)) return null;
    const isRule = isColumnType(node.initializer) || // `fb.group({ dateOfBirth: ['', Validators.required] })`
    ts26.isArrayLiteralExpression(unwrap(node.initializer)) || ts26.isCallExpression(unwrap(node.initializer)) || ts26.isObjectLiteralExpression(unwrap(node.initializer));
    const holder = node.parent.parent;
    const made2 = ts26.isCallExpression(holder) || ts26.isNewExpression(holder) ? nameOf(holder.expression) : null;
    const isOutput2 = enclosingOwner(node).some((name) => /response|output|reply|view/i.test(name));
    return isRule && made2 !== null && SCHEMAS.test(made2) && !isOutput2 ? { node: node.name, trait: "declared" } : null;
  }
  if (ts26.isPropertyDeclaration(node) && namesBirth(node.name)) {
    const isColumn = (ts26.getDecorators(node) ?? []).length > 0;
    return isColumn ? { node: node.name, trait: "declared" } : null;
  }
  if (!ts26.isPropertySignature(node) || !namesBirth(node.name)) return null;
  const owner = ts26.isInterfaceDeclaration(node.parent) ? node.parent : ts26.isTypeAliasDeclaration(node.parent.parent) ? node.parent.parent : null;
  return owner && TAKEN.test(owner.name.text) && !/response|event|error/i.test(owner.name.text) ? { node: node.name, trait: "declared" } : null;
}
var isColumnType = (initializer) => /^(Date|String|Number|(DataTypes|Sequelize|Schema\.Types|mongoose\.Schema\.Types)\.\w+)$/.test(
  unwrap(initializer).getText()
);
function isYesOrNo(initializer) {
  const inner = unwrap(initializer);
  if (ts26.isObjectLiteralExpression(inner))
    return inner.properties.some(
      (one) => ts26.isPropertyAssignment(one) && /^type$/.test(textOf(one.name)) && isYesOrNo(one.initializer)
    );
  if (ts26.isCallExpression(inner)) {
    const called3 = unwrap(inner.expression);
    if (/^(boolean|bool)$/i.test(nameOf(called3) ?? "")) return true;
    return ts26.isPropertyAccessExpression(called3) && isYesOrNo(called3.expression);
  }
  return ts26.isStringLiteralLike(inner) ? /^bool/i.test(inner.text) : /^(boolean|bool)$/i.test(nameOf(inner) ?? "");
}
function enclosingOwner(node) {
  for (let at = node; at.parent; at = at.parent) if (ts26.isVariableDeclaration(at)) return [at.name.getText()];
  return enclosingNames(node);
}
var KEEPS = /^(create\w*|insert\w*|save\w*|add\w*|upsert\w*|update\w*|set|values|store\w*|put|findOneAndUpdate|build)$/;
var SENDS = /^(\w*[rR]egister\w*|sign_?[uU]p\w*|post|patch|api|request|fetch|submit\w*|mutate\w*|axios|stringify|send|execute|dispatch|ajax)$/;
var isMadeUp = (value) => /\b(faker|chance|casual)\s*\./.test(value.getText());
var STYLES = /^(StyleSheet\.create|(make|create|use)Styles?|styles?)$/;
function keptAt(node, file) {
  const isKey = ts26.isPropertyAssignment(node) || ts26.isShorthandPropertyAssignment(node);
  if (!isKey || !namesBirth(node.name)) return null;
  if (ts26.isPropertyAssignment(node) && (literalOf(node.initializer) || isMadeUp(node.initializer))) return null;
  const call = callAround(node);
  if (call && (givesOut(call) || STYLES.test(call.expression.getText()))) return null;
  const name = (call ? nameOf(call.expression) : null) ?? "";
  const gathered = SENDS.test(name) || KEEPS.test(name) ? null : gatheredAt(node, KEEPS, SENDS, file);
  if (gathered) return gathered;
  if (SENDS.test(name) || call && isRequest(call)) return { node: node.name, trait: "sent" };
  if (!KEEPS.test(name)) return null;
  return { node: node.name, trait: file.side === "client" ? "sent" : "stored" };
}
var isRequest = (call) => {
  const texts = (call.arguments ?? []).flatMap((one) => ts26.isStringLiteralLike(one) ? [one.text] : []);
  return texts.some((text) => /^(post|put|patch)$/i.test(text)) && texts.some((text) => text.startsWith("/"));
};
function callAround(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (isFunction(at)) return null;
    if (ts26.isCallExpression(at)) return at;
    if (ts26.isNewExpression(at)) return at;
    if (!ts26.isObjectLiteralExpression(at) && !ts26.isPropertyAssignment(at) && !ts26.isArrayLiteralExpression(at) && !ts26.isAsExpression(at) && !ts26.isParenthesizedExpression(at))
      return null;
  }
  return null;
}
var RECEIVED = /^(body|data|form|formData|values|input|dto|payload|params|fields|query|args)$/;
function readAt(node, read4, file) {
  if (!ts26.isPropertyAccessExpression(node) || !namesBirth(node.name)) return null;
  const isBody = file.side === "server" && isOfBody(node.expression);
  if (!(isBody || RECEIVED.test(nameOf(node.expression) ?? "")) || ts26.isJsxExpression(node.parent)) return null;
  let outer = node;
  for (let at = node; at && !ts26.isSourceFile(at); at = at.parent) if (isFunction(at)) outer = at;
  const around4 = enclosingNames(node);
  const path = file.path.replace(/\.[^./]+$/, "").split("/").slice(-2);
  const isAccount2 = [...around4, ...path].some(isSignUpName);
  if (!isAccount2 && !isBody && !changesProfile(around4, path, file) || read4.has(outer)) return null;
  read4.add(outer);
  return ts26.isPropertyAssignment(node.parent) ? null : { node: node.name, trait: "reads" };
}
function isOfBody(expression) {
  const inner = unwrap(expression);
  const value = ts26.isIdentifier(inner) ? valueOf(inner) : inner;
  return value !== null && /^(req|request|ctx\.request|ctx\.req)\.body$/.test(unwrap(value).getText());
}
function changesProfile(around4, path, { side }) {
  const isProfile = [...around4, ...path].some((name) => splitWords(name).some((word) => /^profiles?$/.test(word)));
  const changes = around4.some((name) => splitWords(name).some((word) => CHANGES2.test(word)));
  return side !== "client" && isProfile && changes;
}
var CHANGES2 = /^(update|edit|save|set|change|patch|valid|validate|check)$/;
function droppedBy(node) {
  const name = node.name ? textOf(node.name) : "";
  if (!isSignUpName(name) || !node.body) return null;
  const [declared3, ...more] = node.parameters.flatMap(declarationsIn);
  if (!declared3 || more.length > 1) return null;
  let isUsed = false;
  let isHandedOn5 = false;
  eachNode(node.body, (one) => void (isUsed ||= ts26.isIdentifier(one) && isBirthName(one.text)));
  for (const parameter of node.parameters) {
    isHandedOn5 ||= ts26.isIdentifier(parameter.name) && declared3.pos >= parameter.pos && declared3.end <= parameter.end;
    isHandedOn5 ||= ts26.isObjectBindingPattern(parameter.name) && parameter.name.elements.some((one) => !!one.dotDotDotToken);
  }
  return isUsed || isHandedOn5 ? null : { node: declared3, trait: "dropped" };
}
function declarationsIn(parameter) {
  const found = [];
  eachNode(parameter, (one) => {
    if (ts26.isPropertySignature(one) && namesBirth(one.name)) found.push(one.name);
    if (ts26.isBindingElement(one) && ts26.isIdentifier(one.name) && isBirthName(one.name.text)) found.unshift(one.name);
  });
  return found;
}

// src/extract/code/detectors/birth-date-flow.ts
import { ts as ts27 } from "./vendor/ts-morph.js";
var birth_date_flow_default = {
  occurs: (ask) => any(
    ask.word(BIRTH_TOKENS.join(" ")),
    all(
      ask.name("age userage yourage", (_, name) => AGE2.test(name)),
      any(
        ({ path }) => isOfSignUp(path),
        ask.name("sign signup register registration create", (_, name) => isSignUpName(name))
      ),
      ({ mayHoldJsx }) => mayHoldJsx
    )
  ),
  detect(file, { guards, files }) {
    const sites = birthSitesIn(file);
    const age = guards.find((one) => one.guard === "age");
    if (sites.length === 0 || !age) return [];
    const isCompared = files.some((other) => comparesBirth(other, age));
    return sites.map(({ node, trait }) => ({
      node,
      symbol: ts27.isJsxAttribute(node) ? symbolOfField(node) : textOf(node),
      traits: isCompared ? ["compared", trait] : [trait]
    }));
  }
};
function symbolOfField({ name, initializer }) {
  const value = initializer && ts27.isJsxExpression(initializer) ? initializer.expression : initializer;
  return textOf(value ?? name);
}
var known = /* @__PURE__ */ new WeakMap();
function comparesBirth(file, age) {
  if (!holdsBirth(file.indexed.tokens)) return false;
  let found = known.get(file);
  if (found === void 0) {
    found = file.nodes.some((node) => isComparison(node, age)) || latestBirthsIn(file).length > 0 || rulesOfBirthIn(file).length > 0 || answersIn(file, age).length > 0;
    known.set(file, found);
  }
  return found;
}
var isForStatistics = (node) => enclosingNames(node).some((name) => splitWords(name).some((word) => /^(bucket|bracket|decade|cohort)s?$/.test(word)));
function isComparison(node, age) {
  if (ts27.isBinaryExpression(node))
    return matchComparison(node, true, age) !== null && !isForStatistics(node) && !isOnlyLogged(node);
  if (!ts27.isCallExpression(node)) return false;
  if (birthOrderOfCall(node, true, age)) return !isOnlyLogged(node);
  const words = splitWords(nameOf(node.expression) ?? "");
  const isCheck = checksOf(node, true, [age]).length > 0 || age.calls.some((call) => fitsPattern(call, words));
  return isCheck && node.arguments.some(mentionsBirth) && !isOnlyLogged(node);
}
var LOGS = /^(console|log|logger|metrics?|stats|analytics|telemetry|sentry|this\.log(ger)?)\b/i;
function isOnlyLogged(node) {
  let at = node;
  while (!ts27.isStatement(at.parent) && !ts27.isFunctionLike(at.parent)) at = at.parent;
  const branch = at.parent;
  if (!ts27.isIfStatement(branch) || branch.expression !== at || branch.elseStatement) return false;
  const then = branch.thenStatement;
  const statements = ts27.isBlock(then) ? then.statements : [then];
  return statements.length > 0 && statements.every((one) => {
    const called3 = ts27.isExpressionStatement(one) ? unwrap(one.expression) : null;
    return !!called3 && ts27.isCallExpression(called3) && LOGS.test(called3.expression.getText());
  });
}

// src/extract/code/reporting/report-path.ts
import { ts as ts28 } from "./vendor/ts-morph.js";
var SEGMENT = /^((submit|create|send|file|add|new|make)[-_]?)?((content|abuse|user|message|post|comment|profile|dsa|safety|violation|person|member|account|photo|media)[-_]?)?(reports?|reporting|flags?)([-_](user|message|post|comment|content|profile|abuse|account|member|channel|community|group)s?)?$/i;
var OTHER3 = /^(bugs?|crash(es)?|errors?|exceptions?|csp|ct|sentry|metrics?|stats?|statistics|analytics|annual|admins?|mods?|moderation|moderators?|resolve|dismiss|close|assign|export|download|sales|finance|billing|invoices?|usage|coverage|tests?|health|telemetry|vitals?|perf|performance|expenses?|dashboards?|schedule[ds]?|feature|webhooks?|cron|ncmec|cybertip|reporting[-_]rules?|insights?)$/i;
var ABOUT = /* @__PURE__ */ new Set([
  "user",
  "message",
  "post",
  "comment",
  "content",
  "account",
  "profile",
  "member",
  "person",
  "channel",
  "community",
  "guild",
  "group",
  "status",
  "topic",
  "project",
  "studio",
  "media",
  "abuse",
  "abusive",
  "violation",
  "inappropriate",
  "dsa",
  "offence",
  "offense",
  "harassment",
  "illegal",
  "reported",
  "spam",
  "conversation",
  "chat",
  "dm"
]);
var isAboutPeople = (names2) => [...names2].some((name) => splitWords(name).some((word) => ABOUT.has(word) || ABOUT.has(word.replace(/s$/, ""))));
function isReportPath(path) {
  if (/[[:{(]report_?id[\])}]*\/?$/i.test(path)) return false;
  const segments = segmentsOf(path);
  if (segments.some((one) => OTHER3.test(one))) return false;
  const last = segments.slice(-2);
  return last.some((one, index) => SEGMENT.test(one) && (index === last.length - 1 || isAboutPeople([last[1]])));
}
var segmentsOf = (path) => path.replace(/[?#].*$/, "").split("/").filter((one) => one !== "" && !/^[:*{[(]/.test(one) && !/^v\d+$/.test(one));
var symbolOf2 = (node) => (addressIn(node) ?? textOf(node)).slice(0, 60);
function addressIn(expression) {
  if (ts28.isStringLiteralLike(expression)) return expression.text;
  if (ts28.isTemplateExpression(expression))
    return [expression.head.text, ...expression.templateSpans.map((span) => `*${span.literal.text}`)].join("");
  if (!ts28.isBinaryExpression(expression) || expression.operatorToken.kind !== ts28.SyntaxKind.PlusToken) return null;
  const parts = [expression.left, expression.right].map((one) => addressIn(unwrap(one)));
  return parts.some((one) => one !== null) ? parts.map((one) => one ?? "*").join("") : null;
}

// src/extract/code/routes/request-verbs.ts
var BEFORE = "(?:api|http|auth\\w{0,8}|axios|client|do|json|make|send|secure|rest)_?";
var BEHIND = "_?(?:v?\\d+|api|async|auth\\w{0,8}|data|fetch(?:er)?|form|form_?data|json|request|with_?\\w{1,20})";
var NAME = new RegExp(`^\\$?(?:${BEFORE})?(post|put|patch)(?:${BEHIND})?$`, "i");
function changeMethod(name) {
  const [, method] = NAME.exec(name) ?? [];
  return method === void 0 ? null : method.toLowerCase();
}
var CHANGE_IN_TEXT = `(?:${BEFORE})?(?:post|put|patch)(?:${BEHIND})?`;

// src/extract/code/asked/acts.ts
import { ts as ts35 } from "./vendor/ts-morph.js";

// src/extract/code/asked/procedures.ts
import { ts as ts29 } from "./vendor/ts-morph.js";
var HOOKS2 = /^(useMutation|useConvexMutation|useAction|useActionState|useFormState|useServerAction|useOptimisticAction|useAsyncFn|useAsyncCallback)$/;
var API = /^(api|apis|sdk|\w+Api|services)$/;
var PROTOCOL = /(agent|client|rpc|xrpc|sdk|api)$/i;
var NAMED2 = /^(httpsCallable|callFunction|rpc|callAsync|invoke|applyAsync|(remote|method)_?call\w*|call(Remote|Method|Api)\w*)$/i;
var OWNED = /^(Cloud\.run|Meteor\.(call|apply)|ddp\.call)$/i;
var ENVELOPE = /^(type|event|action|op|cmd|command|kind|method)$/;
function procedureAt(node) {
  if (ts29.isCallExpression(node)) return calledBy(node);
  if (ts29.isPropertyAssignment(node)) return textOf(node.name) === "mutationFn" ? named(node.initializer, false) : null;
  if (ts29.isJsxAttribute(node) && /^on[A-Z]/.test(textOf(node.name))) {
    const given2 = node.initializer && ts29.isJsxExpression(node.initializer) ? node.initializer.expression : void 0;
    return given2 ? handedOut(given2) : null;
  }
  if (ts29.isJsxAttribute(node) && /^(action|formAction)$/.test(textOf(node.name)))
    return node.initializer && ts29.isJsxExpression(node.initializer) && node.initializer.expression ? named(bound(node.initializer.expression), false) : null;
  return null;
}
function readings({ names: names2 }) {
  if (names2.length < 2) return names2;
  const [holder, own] = [names2.at(-2), names2.at(-1)];
  const asWritten = holder.length === 1 && own.length === 1 && !holder[0].endsWith("s") ? [[...holder, ...own]] : [];
  return [own, [...own, ...holder], ...asWritten];
}
function calledBy(call) {
  const name = nameOf(call.expression) ?? "";
  const [first, second] = call.arguments;
  const chain = chainOf(call.expression);
  if (/^(useMutation|mutate|mutateAsync)$/.test(name) && chain.length >= 4) return ofChain(call, chain.slice(1, -1));
  const own = chain[0] === "this" ? chain.slice(1) : chain;
  if (own.length === 3 && API.test(own[0]) && ts29.isPropertyAccessExpression(call.expression))
    return { at: call.expression.name, names: own.slice(1).map(splitWords), isRemote: true };
  if (own.length > 3 && PROTOCOL.test(own[0]) && ts29.isPropertyAccessExpression(call.expression))
    return { at: call.expression.name, names: own.slice(-2).map(splitWords), isRemote: true };
  const generated = /^use([A-Z]\w*?)(Mutation|Action)$/.exec(name)?.[1];
  if (generated) return { at: nameNode(call.expression), names: [splitWords(generated)], isRemote: true };
  const renamed = ts29.isIdentifier(call.expression) ? /^(?:mutate|trigger)([A-Z]\w*)$/.exec(name)?.[1] : void 0;
  if (renamed) return { at: call.expression, names: [splitWords(renamed)], isRemote: true };
  const handed = handedOut(call.expression);
  if (handed) return handed;
  if (!first) return null;
  if (HOOKS2.test(name)) return named(first, false);
  const holder = chain.at(-2) ?? "";
  if (NAMED2.test(name) || OWNED.test(`${holder}.${name}`)) {
    const text = [first, second].find((one) => one !== void 0 && ts29.isStringLiteralLike(one));
    return text && ts29.isStringLiteralLike(text) ? said(text) : null;
  }
  if (/^(dispatch|commit)$/.test(name)) return dispatched(first);
  if (name === "createRecord" && ts29.isStringLiteralLike(first) && ts29.isPropertyAccessExpression(call.expression))
    return { at: call.expression.name, names: [splitWords(singular(first.text)), ["create"]], isRemote: true };
  if (name === "createAsyncThunk") return ts29.isStringLiteralLike(first) ? said(first) : null;
  if (name === "call" && ts29.isIdentifier(call.expression)) return named(bound(first), false);
  if (/^(emit|send|sendMessage|publish)$/.test(name)) return onSocket(name, first);
  return null;
}
var singular = (kind) => kind.replace(/([^s])s$/, "$1");
function onSocket(name, first) {
  const inner = unwrap(first);
  if (name === "emit" && ts29.isStringLiteralLike(inner)) return said(inner);
  if (name === "emit" && ts29.isPropertyAccessExpression(inner)) return named(inner, true);
  if (!ts29.isCallExpression(inner) || nameOf(inner.expression) !== "stringify") return null;
  const [given2] = inner.arguments;
  const object = given2 && unwrap(given2);
  if (!object || !ts29.isObjectLiteralExpression(object)) return null;
  for (const one of object.properties) {
    if (!ts29.isPropertyAssignment(one) || !ENVELOPE.test(textOf(one.name))) continue;
    const value = unwrap(one.initializer);
    return ts29.isStringLiteralLike(value) ? said(value) : named(value, true);
  }
  return null;
}
function dispatched(first) {
  const inner = unwrap(first);
  if (ts29.isStringLiteralLike(inner)) return said(inner);
  return ts29.isCallExpression(inner) ? named(inner.expression, false) : null;
}
var VERBS = /^(send|reply|block|unblock|report|flag|ignore|register|sign|start|create|toggle|open|submit|go)/;
function handedOut(callee) {
  const inner = unwrap(callee);
  if (!ts29.isIdentifier(inner) || !VERBS.test(inner.text)) return null;
  const declaration = declarationOf(inner.text, inner);
  if (!declaration || !ts29.isBindingElement(declaration)) return null;
  const holder = declaration.parent.parent;
  const made2 = ts29.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  const hook = made2 && ts29.isCallExpression(made2) ? nameOf(made2.expression) ?? "" : "";
  if (!/^use[A-Z]/.test(hook)) return null;
  if (!ts29.isObjectBindingPattern(declaration.parent))
    return hook.endsWith("Mutation") && /^(un)?(block|report|flag|ignore)/.test(inner.text) ? { at: inner, names: [splitWords(inner.text)], isRemote: false } : null;
  const key = declaration.propertyName && ts29.isIdentifier(declaration.propertyName) ? declaration.propertyName : inner;
  return { at: inner, names: [splitWords(hook).slice(1), splitWords(key.text)], isRemote: false };
}
function said(text) {
  return /^[\w/.:-]{3,60}$|^[a-z]+ [a-z]+$/i.test(text.text) ? { at: text, names: text.text.split(/[/.:]/).slice(-2).map(splitWords), isRemote: true } : null;
}
function ofChain({ expression }, names2) {
  const inner = unwrap(expression);
  const at = ts29.isPropertyAccessExpression(inner) ? nameNode(inner.expression) : null;
  return at && { at, names: names2.slice(-2).map(splitWords), isRemote: true };
}
function named(expression, isRemote2) {
  const inner = unwrap(expression);
  const at = ts29.isIdentifier(inner) || ts29.isPropertyAccessExpression(inner) ? nameNode(inner) : null;
  if (!at) return null;
  const chain = chainOf(inner);
  const own = chain.slice(chain.length > 2 || splitWords(chain.at(-1)).length === 1 ? -2 : -1);
  return { at, names: own.map(splitWords), isRemote: isRemote2 || chain.length > 2 };
}
function bound(expression) {
  const inner = unwrap(expression);
  if (ts29.isArrayLiteralExpression(inner)) return inner.elements.at(-1) ?? inner;
  if (!ts29.isCallExpression(inner) || !ts29.isPropertyAccessExpression(inner.expression)) return inner;
  return inner.expression.name.text === "bind" ? inner.expression.expression : inner;
}

// src/extract/code/rows/clients.ts
import { ts as ts32 } from "./vendor/ts-morph.js";

// src/extract/code/rows/columns.ts
import { ts as ts30 } from "./vendor/ts-morph.js";
var HOLDERS2 = /^(data|input|values|variables|create|fields|attributes|Item|\$set|\$setOnInsert|\$push|\$addToSet|connect)$/;
function columnsOf(given2, hops = 3) {
  const inner = given2 && unwrap(given2);
  if (!inner || hops < 0) return { columns: [], isOpen: true };
  if (ts30.isObjectLiteralExpression(inner)) return ofObject(inner, hops);
  if (ts30.isArrayLiteralExpression(inner)) return columnsOf(inner.elements[0], hops);
  if (ts30.isNewExpression(inner)) return columnsOf(inner.arguments?.[0], hops - 1);
  if (ts30.isIdentifier(inner)) {
    const value = valueOf(inner);
    return value ? columnsOf(value, hops - 1) : { columns: [], isOpen: true };
  }
  if (ts30.isCallExpression(inner)) return ofCall(inner, hops);
  return { columns: [], isOpen: true };
}
function ofCall(call, hops) {
  const name = nameOf(call.expression) ?? "";
  const [first] = call.arguments;
  const inner = first && unwrap(first);
  if (/^(map|flatMap)$/.test(name) && inner && isFunction(inner)) return columnsOf(returned(inner), hops - 1);
  if (/^(stringify|arrayUnion|create|build|assign|parse|raw|marshall|sql)$/.test(name))
    return columnsOf(first, hops - 1);
  return { columns: [], isOpen: true };
}
function returned(node) {
  const body = isFunction(node) ? node.body : void 0;
  if (!body || !ts30.isBlock(body)) return body;
  return body.statements.filter(ts30.isReturnStatement).at(-1)?.expression;
}
function ofObject(object, hops) {
  const columns = [];
  let isOpen2 = false;
  for (const property of object.properties) {
    if (ts30.isSpreadAssignment(property)) {
      isOpen2 = true;
      columns.push(...ofCondition(property.expression, hops));
    }
    if (ts30.isShorthandPropertyAssignment(property)) {
      if (HOLDERS2.test(property.name.text)) isOpen2 = true;
      columns.push({ name: property.name.text, value: property.name });
    } else if (ts30.isPropertyAssignment(property) && !ts30.isComputedPropertyName(property.name)) {
      const name = textOf(property.name);
      columns.push({ name, value: property.initializer });
      if (!HOLDERS2.test(name)) continue;
      const held = columnsOf(property.initializer, hops - 1);
      columns.push(...held.columns);
      isOpen2 ||= held.isOpen;
    }
  }
  return { columns, isOpen: isOpen2 };
}
function ofCondition(spread, hops) {
  const inner = unwrap(spread);
  const given2 = ts30.isConditionalExpression(inner) ? [inner.whenTrue, inner.whenFalse] : ts30.isBinaryExpression(inner) && inner.operatorToken.kind === ts30.SyntaxKind.AmpersandAmpersandToken ? [inner.right] : [];
  return given2.map(unwrap).filter(ts30.isObjectLiteralExpression).flatMap((one) => ofObject(one, hops).columns);
}

// src/extract/code/rows/tables.ts
import { ts as ts31 } from "./vendor/ts-morph.js";
var BESIDE2 = /^(adapter|repository|repo|repositories|model|models|collection|collections|table|tables|service|schema|entity|entities|dao|store|db|database|ref|refs|col|coll|query|env|process|id|delegate|mapper|manager|mongo|mongodb|firestore|tbl)$/;
var bare = (name) => splitWords(name).filter((word) => !BESIDE2.test(word));
function tableIn(given2) {
  const inner = given2 && unwrap(given2);
  if (!inner) return null;
  if (ts31.isStringLiteralLike(inner)) return /^[\w.:/-]{2,60}$/.test(inner.text) ? bare(lastPart(inner.text)) : null;
  if (ts31.isTemplateExpression(inner)) return bare(lastPart(fixedText(inner)));
  if (ts31.isIdentifier(inner)) {
    const value = valueOf(inner);
    return value && ts31.isStringLiteralLike(unwrap(value)) ? tableIn(value) : bare(inner.text);
  }
  return ts31.isPropertyAccessExpression(inner) ? bare(inner.name.text) : null;
}
var lastPart = (text) => text.split(/[.:/]/).filter((part) => /[a-z]/i.test(part) && !part.includes("\0")).at(-1) ?? "";
var fixedText = (node) => [node.head.text, ...node.templateSpans.map((span) => `\0${span.literal.text}`)].join("");
function tableBefore(call) {
  const { expression } = call;
  if (!ts31.isPropertyAccessExpression(expression)) return null;
  const receiver = unwrap(expression.expression);
  if (ts31.isCallExpression(receiver) && receiver.arguments.length > 0) {
    const [first] = receiver.arguments;
    const named8 = ts31.isStringLiteralLike(first) || /^(getRepository|getModel|model|repo|collection)$/.test(nameOf(receiver.expression) ?? "");
    if (named8) return tableIn(first);
  }
  const own = bare(
    chainOf(receiver).filter((name) => name !== "query").at(-1) ?? ""
  );
  const isGeneral = own.length === 0 && nameOf(receiver) !== null;
  return isGeneral ? bare(enclosingNames(call)[0] ?? "") : own;
}

// src/extract/code/rows/clients.ts
var MAKES3 = /^(create|createMany|createManyAndReturn|insert|insertOne|insertMany|insertGraph|add|save|upsert|bulkCreate|bulkInsert|createAndSave|put|findOrCreate)$/;
var VALUES = /^(values|set)$/;
var INTO = /^(insert|insertInto|into)$/;
var TAKES_TABLE = /^(create|insert|insertMany|save|upsert|persist|replace|nativeInsert)$/;
function rowOfCall(call) {
  const name = nameOf(call.expression) ?? "";
  const head = nameNode(call.expression);
  if (!head || call.arguments.length === 0) return null;
  const row = (at, table, given2) => table && table.length > 0 ? { at, symbol: symbolOf3(call), table, inside: [], ...columnsOf(given2) } : null;
  if (VALUES.test(name)) {
    const into2 = intoOf(call);
    return into2 && row(into2.at, tableIn(into2.table), call.arguments[0]);
  }
  if (name === "send") return commandOf(call.arguments[0], head);
  if (name === "createDocument") return row(head, tableIn(tableArgument(call)), dataArgument(call));
  if (!MAKES3.test(name) && !TAKES_TABLE.test(name)) return null;
  const [first, second] = call.arguments;
  if (TAKES_TABLE.test(name) && second && isTable(first)) return row(head, tableIn(first), second);
  if (!MAKES3.test(name)) return null;
  const into = intoAfter(call);
  if (into) return row(head, tableIn(into), first);
  const item = itemOf(first);
  if (item) return row(head, tableIn(item.table), item.columns);
  const made2 = unwrap(first);
  if (ts32.isNewExpression(made2)) return row(head, tableIn(made2.expression), made2);
  if (ts32.isIdentifier(made2) && isMadeBefore(made2)) return null;
  return row(head, tableBefore(call), first);
}
function isTable(given2) {
  const inner = unwrap(given2);
  return ts32.isIdentifier(inner) && /^[A-Z]/.test(inner.text) || ts32.isStringLiteralLike(inner);
}
function isMadeBefore(name) {
  const value = valueOf(name);
  const made2 = value && unwrap(value);
  return !!made2 && ts32.isCallExpression(made2) && nameOf(made2.expression) === "create";
}
function intoOf(call) {
  let at = ts32.isPropertyAccessExpression(call.expression) ? unwrap(call.expression.expression) : null;
  while (at && ts32.isCallExpression(at)) {
    const [table] = at.arguments;
    if (INTO.test(nameOf(at.expression) ?? "") && table) return { at: nameNode(at.expression), table };
    at = ts32.isPropertyAccessExpression(at.expression) ? unwrap(at.expression.expression) : null;
  }
  return null;
}
function intoAfter({ parent }) {
  if (!ts32.isPropertyAccessExpression(parent) || parent.name.text !== "into") return null;
  return ts32.isCallExpression(parent.parent) ? parent.parent.arguments[0] ?? null : null;
}
var tableArgument = ({ arguments: [first, second] }) => second ?? valueAt(first, /^(collectionId|tableId)$/);
var dataArgument = ({ arguments: given2 }) => given2[3] ?? valueAt(given2[0], /^data$/) ?? given2[2];
function commandOf(given2, at) {
  const made2 = given2 && unwrap(given2);
  if (!made2 || !ts32.isNewExpression(made2) || !/^(Put|PutItem)Command$/.test(nameOf(made2.expression) ?? "")) return null;
  const item = made2.arguments?.[0] && itemOf(made2.arguments[0]);
  const table = item && tableIn(item.table);
  return table ? { at, symbol: "send", table, inside: [], ...columnsOf(item.columns) } : null;
}
function itemOf(given2) {
  const [table, columns] = [valueAt(given2, /^TableName$/), valueAt(given2, /^Item$/)];
  return table && columns ? { table, columns } : null;
}
function valueAt(given2, key) {
  const inner = given2 && unwrap(given2);
  if (!inner || !ts32.isObjectLiteralExpression(inner)) return void 0;
  for (const one of inner.properties) {
    if (ts32.isShorthandPropertyAssignment(one) && key.test(one.name.text)) return one.name;
    if (ts32.isPropertyAssignment(one) && !ts32.isComputedPropertyName(one.name) && key.test(one.name.getText()))
      return one.initializer;
  }
  return void 0;
}
var symbolOf3 = (call) => chainOf(call.expression).filter((name) => name !== "this").slice(-2).join(".");

// src/extract/code/contracts.ts
import { ts as ts33 } from "./vendor/ts-morph.js";
function nameInContract(described2) {
  const { parent } = described2;
  if (!ts33.isPropertyAssignment(parent) || valueAt(described2, /^responses$/) === void 0) return null;
  return ts33.isIdentifier(parent.name) || ts33.isStringLiteralLike(parent.name) ? parent.name : null;
}

// src/extract/code/asked/requests.ts
import { ts as ts34 } from "./vendor/ts-morph.js";
var CHANGES3 = /^(post|put|patch)$/i;
var methodOf = (text) => text.toLowerCase();
var URL_KEY = /^(url|uri|path|endpoint)$/;
var METHOD_KEY = /^(method|type)$/;
function requestAt(node) {
  if (ts34.isObjectLiteralExpression(node)) return requestObject(node);
  if (!ts34.isCallExpression(node)) return null;
  const name = nameOf(node.expression) ?? "";
  const [first, second] = node.arguments;
  const verb2 = changeMethod(name);
  const asked2 = verb2 && first ? addressed(first, verb2) : null;
  if (asked2) return asked2;
  if (verb2 && name.startsWith("$")) return ofChain2(node, verb2);
  if (!first || verb2) return null;
  const spoken = verbGiven2(first) && second ? second : verbGiven2(second) ? first : null;
  if (spoken) return addressed(spoken, verbGiven2(first) ?? verbGiven2(second), true);
  if (name === "useSWRMutation") return addressed(first, "post");
  const effect = /^(call|apply)$/.test(name) ? changeMethod(nameIn(first) ?? "") : null;
  if (effect && second) return addressed(second, effect);
  const options = second === void 0 ? null : unwrap(second);
  const method = options !== null && ts34.isObjectLiteralExpression(options) ? methodIn(options) : null;
  return method === null ? null : addressed(first, method);
}
function requestObject(object) {
  const method = methodIn(object);
  const address = method === null ? null : valueIn(object, URL_KEY);
  const request = address && addressed(address, method);
  return request && { ...request, at: nameInContract(object) ?? request.at };
}
function verbGiven2(given2) {
  const inner = given2 && unwrap(given2);
  return inner && ts34.isStringLiteralLike(inner) && /^(POST|PUT|PATCH|post|put|patch)$/.test(inner.text) ? methodOf(inner.text) : null;
}
function addressed(address, method, isSaid3 = false) {
  const at = unwrap(address);
  const said2 = addressIn(at) ?? heldIn(at);
  const written = isSaid3 && said2 !== null && /^[\w-]+$/.test(said2) ? `/${said2}` : said2;
  if (written !== null) return written.includes("/") ? { at, path: written.replace(/[?#].*$/, ""), method } : null;
  const words = tableEntry(at);
  return words === null ? null : { at, path: `/${words}`, method };
}
function heldIn(expression) {
  if (!ts34.isIdentifier(expression) && !ts34.isPropertyAccessExpression(expression)) return null;
  const held = literalOf(expression)?.value;
  return typeof held === "string" ? held : null;
}
var TABLE = /endpoint|route|url|path|^api$/i;
function tableEntry(expression) {
  const named8 = ts34.isCallExpression(expression) ? expression.expression : expression;
  const chain = chainOf(named8);
  const table = chain.findIndex((name) => TABLE.test(name));
  if (table < 0 || table === chain.length - 1) return null;
  return chain.slice(table + 1).map((name) => splitWords(name).join("-")).join("/");
}
function ofChain2({ expression }, method) {
  if (!ts34.isPropertyAccessExpression(expression)) return null;
  const chain = chainOf(expression.expression).slice(1);
  return chain.length === 0 ? null : {
    at: expression.name,
    path: `/${chain.map((one) => one.startsWith(":") ? "*" : one).join("/")}`,
    method
  };
}
function nameIn(expression) {
  const inner = unwrap(expression);
  const last = ts34.isArrayLiteralExpression(inner) ? inner.elements.at(-1) : inner;
  return last ? ts34.isStringLiteralLike(last) ? last.text : nameOf(last) : null;
}
function methodIn(object) {
  const value = valueIn(object, METHOD_KEY);
  const text = value && (ts34.isStringLiteralLike(value) ? value.text : nameOf(value));
  return text && CHANGES3.test(text) ? methodOf(text) : null;
}
function valueIn(object, key) {
  for (const one of object.properties)
    if (ts34.isPropertyAssignment(one) && key.test(textOf(one.name))) return unwrap(one.initializer);
  return null;
}

// src/extract/code/asked/acts.ts
function askedActs(file, concept, asks3) {
  if (file.side === "server") return [];
  const found = /* @__PURE__ */ new Set();
  for (const node of file.ofKinds(KINDS3)) {
    const procedure2 = procedureAt(node);
    if (procedure2) {
      const says4 = readings(procedure2).some(
        (words) => !hasAnyPhrase(words, concept.unlike.word) && (namesAct(words, concept) || (asks3.named?.(words, procedure2.isRemote) ?? false))
      );
      if (says4) found.add(procedure2.at);
      if (says4) continue;
    }
    const request = requestAt(node);
    if (request && asks3.path(request)) found.add(request.at);
  }
  return [...found];
}
var namesAct = (words, { calls: calls2 }) => calls2.some((one) => one.needs.length === 0 && one.receivers === null && fitsPattern(one, words));
var KINDS3 = [
  ts35.SyntaxKind.CallExpression,
  ts35.SyntaxKind.ObjectLiteralExpression,
  ts35.SyntaxKind.PropertyAssignment,
  ts35.SyntaxKind.JsxAttribute
];
var MAY_ASK2 = new RegExp(
  String.raw`\b(createRecord|useMutation|useAction\w*|useFormState|mutationFn|mutate\w*|trigger\w+|httpsCallable|rpc|callAsync|Cloud|Meteor|invoke|createAsyncThunk|use\w+(Mutation|Action)|dispatch|emit|send|call|useSWRMutation|${CHANGE_IN_TEXT}|fetch|\$fetch|request)\s*(<[^()\n]{0,80}>)?\s*\(|\b(method|type)['"]?\s*:\s*['"\x60](post|put|patch)|\b(form)?[aA]ction=\{|\b(apis?|sdk|services|\w{1,30}Api)\.\w{1,30}\.\w{1,30}\(|\w(agent|client|rpc|sdk)\.\w{1,30}\.\w{1,30}\.\w{1,30}\(|\b(agent|client|x?rpc)\.\w{1,30}\.\w{1,30}\.\w{1,30}\(|[(,]\s*['"\x60](post|put|patch)['"\x60]\s*,`,
  "i"
);

// src/extract/code/mutations.ts
import { ts as ts36 } from "./vendor/ts-morph.js";
var RUNS2 = /^(useMutation|runMutation|commitMutation)$/;
var ASKS = /^(request|rawRequest|execute|mutation|graphql)$/;
var CALLED_MUTATION = /mutation(_?(doc|document|gql))?$/i;
var TAIL = /^(mutation|mutations|gql|document|doc|query|m)$/;
function mutationAt(node) {
  const given2 = documentAt(node);
  if (!given2) return null;
  const inner = unwrap(given2);
  const at = nameNode(ts36.isCallExpression(inner) ? inner.expression : inner);
  const words = at ? splitWords(textOf(at)) : [];
  const named8 = wordsOfDocument(words);
  return at && named8.length > 0 ? { at, words: named8 } : null;
}
var wordsOfDocument = (words) => words.filter((word) => !TAIL.test(word));
var mutationsIn = (file) => file.ofKinds(HOLDERS3).flatMap((one) => mutationAt(one) ?? []);
var HOLDERS3 = [ts36.SyntaxKind.CallExpression, ts36.SyntaxKind.PropertyAssignment];
function documentAt(node) {
  if (ts36.isPropertyAssignment(node)) return textOf(node.name) === "mutation" ? node.initializer : null;
  if (!ts36.isCallExpression(node)) return null;
  const name = nameOf(node.expression) ?? "";
  if (RUNS2.test(name)) return node.arguments[0] ?? null;
  return ASKS.test(name) ? node.arguments.slice(0, 2).find(isCalledMutation) ?? null : null;
}
var isCalledMutation = (given2) => (ts36.isIdentifier(given2) || ts36.isPropertyAccessExpression(given2)) && CALLED_MUTATION.test(nameOf(given2) ?? "");
var MAY_RUN_MUTATION = /\bmutation\s*:\s*[\w$]|\b(useMutation|runMutation|commitMutation)\s*[(<]|(_mutation|Mutation)(_?doc(ument)?|_?gql)?\s*[,)]/i;

// src/extract/code/controls/opened-by-name.ts
import { ts as ts37 } from "./vendor/ts-morph.js";
var OPENS = phrasesOf(["open", "show", "present", "launch", "display"]);
var PLACES = phrasesOf([
  "modal",
  "dialog",
  "sheet",
  "popup",
  "popover",
  "drawer",
  "overlay",
  "menu",
  "action",
  "navigation",
  "navigator",
  "navigate",
  "router",
  "screen",
  "prompt"
]);
var HEARS = phrasesOf([
  "track",
  "tracker",
  "log",
  "logger",
  "analytics",
  "capture",
  "metric",
  "event",
  "audit",
  "telemetry",
  "notify",
  "notification",
  "webhook",
  "queue",
  "close",
  "hide",
  "dismiss",
  "remove",
  "is",
  "has",
  "mock",
  "test",
  "permission",
  "toast",
  "admin"
]);
var KEY2 = /^(((modal|dialog|sheet|screen|menu)_?)?(type|id|name|key|kind)|modal|dialog|screen|action|route|component)$/i;
var PARTS = phrasesOf([
  "modal",
  "dialog",
  "sheet",
  "form",
  "page",
  "screen",
  "menu",
  "drawer",
  "popup",
  "flow",
  "abuse",
  "content"
]);
var ABOUT2 = phrasesOf([
  "user",
  "person",
  "people",
  "member",
  "account",
  "profile",
  "author",
  "sender",
  "message",
  "post",
  "comment",
  "status",
  "note",
  "target",
  "conversation",
  "chat",
  "community",
  "group",
  "reply",
  "story",
  "video",
  "photo",
  "listing",
  "project",
  "content"
]);
function openedByName(call, concept) {
  const chain = chainOf(call.expression).slice(-2);
  const words = chain.flatMap(splitWords);
  if (words.length === 0 || hasAnyPhrase(words, HEARS)) return null;
  const verb2 = splitWords(chain.at(-1));
  if (!OPENS.some((one) => phraseLength(verb2, one, 0) > 0) && !hasAnyPhrase(words, PLACES)) return null;
  for (const argument of call.arguments.slice(0, 2).map(unwrap)) {
    const named8 = nameAt(argument, concept);
    if (named8 && isAct(named8.text, concept, [...[...call.arguments].flatMap(keysIn), ...ownerOf2(call)]))
      return named8.node;
  }
  return null;
}
function ownerOf2(call) {
  const file = baseName(call.getSourceFile().fileName).replace(/\..*$/, "");
  return hasAnyPhrase(splitWords(file), MENUS) ? [file] : [];
}
var MENUS = phrasesOf(["menu", "actions", "action", "options", "dropdown", "sheet", "toolbar"]);
function nameAt(argument, concept) {
  if (ts37.isObjectLiteralExpression(argument)) {
    for (const property of argument.properties) {
      if (!ts37.isPropertyAssignment(property) || !KEY2.test(textOf(property.name))) continue;
      const named8 = textAt(unwrap(property.initializer), concept);
      if (named8) return named8;
    }
    return null;
  }
  return textAt(argument, concept);
}
function textAt(value, concept) {
  const text = addressIn(value);
  if (text !== null) return /^[\w:.-]+$/.test(text) ? { node: value, text } : null;
  const name = nameOf(value);
  if (name === null) return null;
  const isMember3 = ts37.isPropertyAccessExpression(value) && /^[A-Z]/.test(name);
  const isComponent = /^[A-Z][a-z]/.test(name) && concept.jsx.some((one) => fitsTag(one, splitWords(name)) !== null);
  return isMember3 || isComponent ? { node: value, text: name } : null;
}
function isAct(text, concept, beside) {
  const words = withoutScreen(splitWords(text));
  if (words.length === 0 || words.length > 4 || hasAnyPhrase(words, concept.unlike.word)) return false;
  if (namesAct2(words, concept) || namesTarget(words, concept)) return true;
  const isAbout = beside.some((name) => hasAnyPhrase(splitWords(name), ABOUT2));
  return concept.labels.some((phrase) => {
    const length = phraseLength(words, phrase, 0);
    if (length === 0) return false;
    const rest = words.slice(length);
    return isAbout && (rest.length === 0 || PARTS.some((part) => phraseLength(rest, part, 0) === rest.length));
  });
}
var withoutScreen = (words) => words.length > 2 && /^(view|screen|page|route|scene)$/.test(words.at(-1)) ? words.slice(0, -1) : words;
function namesAct2(words, concept) {
  if (hasAnyPhrase(words, concept.unlike.word)) return false;
  return concept.calls.some(
    (one) => one.objects !== null && one.needs.length === 0 && one.receivers === null && fitsPattern(one, words)
  );
}
function namesTarget(words, { labels }) {
  const [target = "", verb2, ...rest] = words;
  if (!TARGET.test(target) || verb2 === "block" && !WHOM.test(target)) return false;
  if (rest.length > 0 && !PARTS.some((part) => phraseLength(rest, part, 0) === rest.length)) return false;
  return labels.some((phrase) => phrase.words.length === 1 && phrase.words[0] === verb2);
}
var WHOM = /^(user|player|profile|member|person|account)$/;
var TARGET = /^(user|player|profile|member|person|account|message|post|comment|reply)$/;
function keysIn(argument) {
  const inner = unwrap(argument);
  if (ts37.isIdentifier(inner)) return [inner.text];
  if (ts37.isPropertyAccessExpression(inner)) return [inner.name.text];
  if (!ts37.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap((one) => {
    if (ts37.isShorthandPropertyAssignment(one)) return [one.name.text];
    if (!ts37.isPropertyAssignment(one)) return [];
    return [
      textOf(one.name),
      ...ts37.isObjectLiteralExpression(unwrap(one.initializer)) ? keysIn(one.initializer) : []
    ];
  });
}

// src/extract/code/translated.ts
import { ts as ts38 } from "./vendor/ts-morph.js";
var TEXTS2 = /^(i18n\w*|strings?|LL|L|lang|locales?|messages|translations?|texts|labels|copy|msgs?|tr|m|t|dict|dictionary)$/;
var SHOWS3 = /^(formatMessage|t|_|translate|format|\$t|tr|msg)$/;
function translatedName(node) {
  if (!ts38.isPropertyAccessExpression(node) && !ts38.isCallExpression(node)) return null;
  const inner = unwrap(node);
  if (ts38.isCallExpression(inner)) {
    const [first] = inner.arguments;
    const own = translatedName(inner.expression);
    if (own !== null) return own;
    const name = ts38.isIdentifier(inner.expression) || ts38.isPropertyAccessExpression(inner.expression) ? chainOf(inner.expression).at(-1) : "";
    return first && SHOWS3.test(name) ? translatedName(first) : null;
  }
  if (!ts38.isPropertyAccessExpression(inner)) return null;
  const chain = chainOf(inner).filter((name) => name !== "this");
  const table = chain.findIndex((name) => TEXTS2.test(name));
  if (table < 0 || table > 1 || table === chain.length - 1 || SHOWS3.test(chain.at(-1))) return null;
  return chain.slice(table + 1).join(".");
}

// src/extract/code/controls/offered-by-name.ts
import { ts as ts39 } from "./vendor/ts-morph.js";
var ENTRIES = phrasesOf(["action", "menu", "item", "option", "entries", "entry", "button", "command"]);
var ARRAYS = ts39.SyntaxKind.ArrayLiteralExpression;
function offeredByName(file, concept) {
  if (file.side === "server") return [];
  const opened = file.calls.flatMap((call) => isOfElement(call) ? [] : openedByName(call, concept) ?? []);
  const listed4 = file.ofKind(ARRAYS).flatMap((list2) => listedIn(list2, concept));
  return [...opened, ...listed4];
}
function isOfElement(call) {
  for (let at = call; at.parent; at = at.parent) {
    if (ts39.isJsxAttribute(at)) return true;
    if (ts39.isPropertyAssignment(at) && /^on[A-Z]/.test(textOf(at.name))) return true;
  }
  return false;
}
function listedIn(list2, concept) {
  if (list2.elements.length < 2 || !isListOfEntries(list2)) return [];
  const isSheet = list2.getSourceFile().text.includes("ActionSheet");
  return list2.elements.flatMap((element) => {
    const whole = ts39.isBinaryExpression(element) ? element.right : element;
    const isPair = ts39.isArrayLiteralExpression(whole) && isTextWithAct(whole);
    const last = isPair ? whole.elements[0] : whole;
    const text = ts39.isStringLiteralLike(last) ? last.text : isSheet || isPair ? translatedText(last) : null;
    if (text === null) return [];
    return namesAct2(splitWords(text), concept) || (isSheet || isPair) && isLabelOf(text, concept) ? [textIn2(last)] : [];
  });
}
var isTextWithAct = ({ elements }) => (elements.length === 2 || elements.length === 3) && !ts39.isStringLiteralLike(elements[1]);
var textIn2 = (shown) => ts39.isCallExpression(shown) && shown.arguments[0] && ts39.isStringLiteralLike(shown.arguments[0]) ? shown.arguments[0] : shown;
function translatedText(expression) {
  const [first] = ts39.isCallExpression(expression) ? expression.arguments : [];
  return first && ts39.isStringLiteralLike(first) ? first.text : translatedName(expression);
}
function isListOfEntries(list2) {
  const { parent } = ts39.isCallExpression(list2.parent) ? list2.parent : list2;
  const holder = ts39.isVariableDeclaration(parent) || ts39.isPropertyAssignment(parent) ? textOf(parent.name) : ts39.isBinaryExpression(parent) ? nameOf(parent.left) : ts39.isReturnStatement(parent) && parent.parent.parent ? declaredName(parent.parent.parent) : null;
  return holder !== null && hasAnyPhrase(splitWords(holder), ENTRIES);
}

// src/extract/code/said-by.ts
var GLANCE = 3;
function isAtOneGlance(one, other) {
  const source = one.getSourceFile();
  if (source !== other.getSourceFile()) return false;
  const [first, second] = [one, other].map(
    (node) => source.getLineAndCharacterOfPosition(node.getStart(source)).line
  );
  return Math.abs(first - second) < GLANCE;
}
var isSaidBy = (node, acts) => acts.some(
  (name) => !/^[A-Z][a-z]/.test(name.getText()) && node.pos >= name.parent.pos && node.end <= name.parent.end && isAtOneGlance(node, name)
);
function addNew(rows, acts, found) {
  for (const row of rows)
    if (!isSaidBy(row.node, acts) && !found.some(({ node }) => node === row.node)) found.push(row);
}

// src/extract/code/rows/queries.ts
import { ts as ts40 } from "./vendor/ts-morph.js";
var INSERT = /\binsert\s+(?:ignore\s+)?into\s+([\w."'`[\]]{1,80})\s*(?:\(([^()]{0,1500})\)|(set)\s+([^;]{0,1500}))?/i;
var NODE = /\b(?:create|merge)\b[^;]{0,600}?\(\s*\w*\s*:\s*`?(\w+)`?\s*\{([^{}]{0,800})\}/i;
var MUTATION = /\binsert_(\w+?)(?:_one)?\s*\(\s*objects?\s*:\s*\[?\s*\{([^{}]{0,800})\}/;
var QUERY_IN_TEXT = /\binsert\s+(?:ignore\s+)?into\b|\b(?:CREATE|MERGE)\s*\(|\binsert_\w+\s*\(/i;
function rowOfText(node) {
  const text = textIn3(node);
  if (text === null || text.length < 16 || !QUERY_IN_TEXT.test(text)) return null;
  const insert = INSERT.exec(text);
  if (insert) {
    const listed4 = insert[3] ? named2(insert[4], /([\w`"]+)\s*=/g) : named2(insert[2] ?? "", /[\w`"]+/g);
    const isWhole = insert[3] !== void 0 && listed4.length === 0;
    const given2 = isWhole ? givenBeside(node) : { columns: [], isOpen: insert[2] === void 0 };
    return rowIn(node, insert[1], [...listed4, ...given2.columns], given2.isOpen && listed4.length === 0);
  }
  const made2 = NODE.exec(text) ?? MUTATION.exec(text);
  if (!made2) return null;
  const isGraph = NODE.test(text);
  const columns = isGraph ? named2(text, /(?<=\()\w+(?=\s*:)/g) : [];
  return rowIn(node, made2[1], [...named2(made2[2], /\w+(?=\s*:)/g), ...columns], false);
}
function rowIn(node, table, columns, isOpen2) {
  const last = table.replace(/["'`[\]]/g, "").split(".").at(-1);
  const words = bare(last);
  if (words.length === 0) return null;
  const at = headOf(node);
  return { at, symbol: at === node ? last : at.getText().slice(0, 40), table: words, inside: [], columns, isOpen: isOpen2 };
}
var named2 = (text, name) => [...text.matchAll(name)].map((one) => ({ name: (one[1] ?? one[0]).replace(/[`"]/g, ""), value: null }));
function headOf(node) {
  if (ts40.isTaggedTemplateExpression(node.parent) && node.parent.template === node) return node.parent.tag;
  const call = node.parent;
  return ts40.isCallExpression(call) && nameNode(call.expression) || node;
}
function givenBeside(node) {
  const call = node.parent;
  const next = ts40.isCallExpression(call) && nameOf(call.expression) !== null ? call.arguments[1] : void 0;
  return columnsOf(next);
}
function textIn3(node) {
  if (ts40.isStringLiteralLike(node)) return node.text;
  return ts40.isTemplateExpression(node) ? fixedText(node).replaceAll("\0", "?") : null;
}

// src/extract/code/rows/may-keep.ts
var VERBS2 = "create createmany insert insertone insertmany insertgraph insertinto bulkcreate add adddoc setdoc updatedoc save put set push upsert values into build persist send xadd zadd lpush rpush x z l r unshift addtoset graphql mutate update native replace bulk find";
function mayKeep(ask) {
  return any(
    ask.called(VERBS2, (_, name) => KEEPS2.test(name)),
    inText(QUERY_IN_TEXT)
  );
}
var KEEPS2 = /^(create\w*|insert\w*|add(Doc)?|(set|update)(Doc)?|save|put|push|upsert|values|into|build|bulkCreate|bulkInsert|persist\w*|send|nativeInsert|replace|findOrCreate|find\w+AndUpdate|updateOne|updateMany|x[aA]dd|z[aA]dd|[lr][pP]ush|unshift|addToSet|graphql\w*|mutate)$/;
var namesTable = (isTable3) => (_, name) => isTable3(bare(name).join(" ")) || isTable3(bare(name.replace(/^(create|insert)_?|_one$/gi, "")).join(" "));
var column = (name) => splitWords(name).join(" ");

// src/extract/code/rows/place.ts
var placeOfRow = ({ at, made: made2, symbol }) => made2 ? { node: made2, symbol: `new ${textOf(made2)}`, guardedAt: at } : { node: at, symbol };

// src/extract/code/rows/rows.ts
import { ts as ts44 } from "./vendor/ts-morph.js";

// src/extract/code/rows/documents.ts
import { ts as ts41 } from "./vendor/ts-morph.js";
var AT_PATH = /^(addDoc|setDoc|updateDoc|push|set|update)$/;
var ON_PATH = /^(add|set|update|push)$/;
var PLACES2 = /^(collection|doc|document|ref|child|collectionGroup|push)$/;
function rowOfDocument(call) {
  const name = nameOf(call.expression) ?? "";
  const head = nameNode(call.expression);
  if (!head) return null;
  const [first, second] = call.arguments;
  const isMember3 = ts41.isPropertyAccessExpression(call.expression);
  const onMember = isMember3 && ON_PATH.test(name) && first ? placeOf(call.expression.expression) : null;
  if (onMember) return rowAt(onMember, first, call, head);
  const place = AT_PATH.test(name) && first && second ? placeOf(first) : null;
  return place && rowAt(place, second, call, head);
}
function rowAt(segments, given2, call, at) {
  const names2 = segments.flatMap((one) => one === null ? [] : [one]);
  const table = bare(names2.at(-1) ?? "");
  if (table.length === 0) return null;
  const kept = columnsOf(given2);
  const union = kept.columns.find(({ value }) => value && isUnion(value));
  if (union) {
    const entry3 = columnsOf(union.value);
    return { at, symbol: symbolOf3(call), table: bare(union.name), inside: names2.map(bare), ...entry3 };
  }
  return { at, symbol: symbolOf3(call), table, inside: names2.slice(0, -1).map(bare), ...kept };
}
var isUnion = (value) => {
  const inner = unwrap(value);
  return ts41.isCallExpression(inner) && nameOf(inner.expression) === "arrayUnion";
};
function placeOf(given2, hops = 4) {
  const inner = unwrap(given2);
  if (hops === 0) return null;
  if (ts41.isIdentifier(inner)) {
    const value = valueOf(inner);
    return value ? placeOf(value, hops - 1) : null;
  }
  if (!ts41.isCallExpression(inner) || !PLACES2.test(nameOf(inner.expression) ?? "")) return null;
  const before = ts41.isPropertyAccessExpression(inner.expression) ? placeOf(inner.expression.expression, hops) : null;
  const given_ = inner.arguments.map(unwrap);
  const [first, ...rest] = given_;
  const nested = first && ts41.isCallExpression(first) ? placeOf(first, hops - 1) : null;
  const own = (nested ? rest : given_).flatMap(segmentsIn);
  const whole = [...before ?? [], ...nested ?? [], ...own];
  return whole.some((one) => one !== null) ? whole : null;
}
function segmentsIn(given2) {
  const parts = (text) => text.split("/").flatMap((part) => part === "" ? [] : [/^[A-Za-z][\w-]*$/.test(part) ? part : null]);
  if (ts41.isStringLiteralLike(given2)) return parts(given2.text);
  if (ts41.isTemplateExpression(given2)) return parts(fixedText(given2));
  if (ts41.isBinaryExpression(given2) && given2.operatorToken.kind === ts41.SyntaxKind.PlusToken)
    return [...segmentsIn(unwrap(given2.left)), ...segmentsIn(unwrap(given2.right))];
  return [null];
}

// src/extract/code/rows/parts.ts
import { ts as ts42 } from "./vendor/ts-morph.js";
function rowOfPart(node) {
  if (ts42.isPropertyAssignment(node)) return nestedWrite(node) ?? pushedBy(node);
  if (!ts42.isCallExpression(node)) return null;
  return pushed(node) ?? listed(node) ?? asked(node);
}
function nestedWrite(node) {
  const value = unwrap(node.initializer);
  if (!ts42.isObjectLiteralExpression(value) || !ts42.isObjectLiteralExpression(node.parent)) return null;
  const given2 = valueAt(value, /^(create|createMany|connectOrCreate|connect)$/);
  return given2 && isIn(node, /^(create|update|upsert)$/) ? partOf(node, given2) : null;
}
function pushedBy(node) {
  const { parent } = node.parent;
  const isPush = ts42.isPropertyAssignment(parent) && /^\$(push|addToSet)$/.test(textOf(parent.name));
  return isPush ? partOf(node, node.initializer) : null;
}
function partOf(node, given2) {
  const table = bare(textOf(node.name));
  const call = callAround2(node);
  const inside = call && ts42.isPropertyAccessExpression(call.expression) ? chainOf(call.expression.expression).at(-1) : "";
  if (!call || table.length === 0) return null;
  return { at: node.name, symbol: textOf(node.name), table, inside: [bare(inside ?? "")], ...columnsOf(given2) };
}
var callAround2 = (node) => {
  for (let at = node.parent; at && !ts42.isStatement(at); at = at.parent) if (ts42.isCallExpression(at)) return at;
  return null;
};
var isIn = (node, verb2) => {
  const call = callAround2(node);
  return call !== null && verb2.test(nameOf(call.expression) ?? "");
};
function pushed(call) {
  const { expression } = call;
  if (!ts42.isPropertyAccessExpression(expression) || !/^(push|addToSet|unshift)$/.test(expression.name.text))
    return null;
  const list2 = unwrap(expression.expression);
  const owner = ts42.isPropertyAccessExpression(list2) ? unwrap(list2.expression) : null;
  if (!owner || !ts42.isIdentifier(owner) || !isSaved(owner)) return null;
  const table = bare(nameOf(list2) ?? "");
  const kept = columnsOf(call.arguments[0]);
  return {
    at: expression.name,
    symbol: symbolOf3(call),
    table,
    inside: [bare(owner.text)],
    ...kept,
    // `conversation.messages.push(message._id)` points at a row that is kept elsewhere.
    isOpen: false
  };
}
function isSaved(owner) {
  let saved = false;
  eachNode(enclosingFunction(owner) ?? owner.getSourceFile(), (node) => {
    if (!ts42.isCallExpression(node) || !ts42.isPropertyAccessExpression(node.expression)) return;
    const { expression, name } = node.expression;
    saved ||= name.text === "save" && ts42.isIdentifier(expression) && expression.text === owner.text;
  });
  return saved;
}
function listed(call) {
  const name = nameOf(call.expression) ?? "";
  const [key, ...given2] = call.arguments;
  if (!/^(xadd|zadd|lpush|rpush|xAdd|zAdd|lPush|rPush)$/.test(name) || !key) return null;
  const table = tableIn(key);
  const parts = ts42.isTemplateExpression(key) ? key.head.text.split(/[.:/]/).filter((part) => part !== "") : [];
  if (!table || table.length === 0) return null;
  const kept = given2.map((one) => {
    const inner = unwrap(one);
    if (ts42.isStringLiteralLike(inner)) return { columns: [{ name: inner.text, value: null }], isOpen: false };
    return columnsOf(valueAt(inner, /^(member|value)$/) ?? inner);
  });
  return {
    at: nameNode(call.expression),
    symbol: symbolOf3(call),
    table,
    inside: parts.map(bare).filter((words) => words.join(" ") !== table.join(" ")),
    columns: kept.flatMap((one) => one.columns),
    isOpen: kept.some((one) => one.isOpen)
  };
}
function asked(call) {
  const name = nameOf(call.expression) ?? "";
  if (!/^(graphqlOperation|graphql|mutate)$/.test(name)) return null;
  const [first] = call.arguments;
  const query = valueAt(first, /^(query|mutation)$/) ?? first;
  const given2 = valueAt(first, /^variables$/) ?? call.arguments[1];
  const document = query ? nameNode(query)?.getText() ?? "" : "";
  const table = /^create([A-Z]\w*)$/.exec(document)?.[1];
  if (!table || !given2) return null;
  return { at: nameNode(query), symbol: document, table: bare(table), inside: [], ...columnsOf(given2) };
}

// src/extract/code/rows/saved.ts
import { ts as ts43 } from "./vendor/ts-morph.js";
function rowOfSaved(call) {
  const { expression } = call;
  if (!ts43.isPropertyAccessExpression(expression) || expression.name.text !== "save") return null;
  const receiver = unwrap(expression.expression);
  const made2 = ts43.isNewExpression(receiver) ? receiver : ts43.isIdentifier(receiver) ? madeOf(receiver) : null;
  const kept = made2 && kindOf(made2);
  if (!kept || kept.table.length === 0) return null;
  const later = ts43.isIdentifier(receiver) ? setLater(receiver) : [];
  const given2 = [kept.given, call.arguments[0]].flatMap((one) => one ? [columnsOf(one)] : []);
  const constructed2 = ts43.isNewExpression(made2) && made2 !== receiver && kept.isWhole ? nameNode(made2.expression) : null;
  return {
    at: expression.name,
    symbol: symbolOf3(call),
    ...constructed2 && { made: constructed2 },
    table: kept.table,
    inside: [],
    columns: [...given2.flatMap((one) => one.columns), ...later],
    isOpen: given2.some((one) => one.isOpen)
  };
}
function madeOf(name) {
  const declaration = declarationOf(name.text, name);
  const value = declaration && ts43.isVariableDeclaration(declaration) && declaration.initializer;
  const inner = value ? unwrap(value) : null;
  if (inner && ts43.isNewExpression(inner)) return inner;
  return assignedTo(name) ?? (inner && ts43.isCallExpression(inner) ? inner : null);
}
function assignedTo(name) {
  let made2 = null;
  eachNode(enclosingFunction(name) ?? name.getSourceFile(), (node) => {
    if (node.pos > name.pos || !ts43.isBinaryExpression(node)) return;
    const { left, operatorToken } = node;
    if (operatorToken.kind !== ts43.SyntaxKind.EqualsToken || !ts43.isIdentifier(left) || left.text !== name.text) return;
    const value = unwrap(node.right);
    made2 = ts43.isNewExpression(value) ? value : null;
  });
  return made2;
}
function kindOf(made2) {
  const name = nameOf(made2.expression) ?? "";
  const [first, second] = made2.arguments ?? [];
  if (name === "Object" && first) return { table: tableIn(first) ?? [], given: second };
  if (ts43.isNewExpression(made2)) return { table: bare(name), given: first, isWhole: first !== void 0 };
  const owner = ts43.isPropertyAccessExpression(made2.expression) ? nameOf(made2.expression.expression) : null;
  return name === "build" && owner ? { table: bare(owner), given: first } : null;
}
function setLater(name) {
  const columns = [];
  const isIt = (node) => ts43.isIdentifier(node) && node.text === name.text;
  eachNode(enclosingFunction(name) ?? name.getSourceFile(), (node) => {
    if (ts43.isBinaryExpression(node) && node.operatorToken.kind === ts43.SyntaxKind.EqualsToken) {
      const { left } = node;
      if (ts43.isPropertyAccessExpression(left) && isIt(left.expression))
        columns.push({ name: textOf(left.name), value: node.right });
    }
    if (!ts43.isCallExpression(node) || !ts43.isPropertyAccessExpression(node.expression)) return;
    if (node.expression.name.text !== "set" || !isIt(node.expression.expression)) return;
    const [first, second] = node.arguments;
    if (first && ts43.isStringLiteralLike(first)) columns.push({ name: first.text, value: second ?? null });
    else columns.push(...columnsOf(first).columns);
  });
  return columns;
}

// src/extract/code/rows/rows.ts
var known2 = /* @__PURE__ */ new WeakMap();
function rowsIn(file) {
  let rows = known2.get(file);
  if (!rows) known2.set(file, rows = read(file));
  return rows;
}
var CALLS = [ts44.SyntaxKind.CallExpression, ts44.SyntaxKind.PropertyAssignment];
var WITH_QUERIES = [
  ...CALLS,
  ts44.SyntaxKind.StringLiteral,
  ts44.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts44.SyntaxKind.TemplateExpression
];
function read(file) {
  const mayQuery = QUERY_IN_TEXT.test(file.indexed.text);
  const found = /* @__PURE__ */ new Map();
  for (const node of file.ofKinds(mayQuery ? WITH_QUERIES : CALLS)) {
    const row = rowAt2(node, mayQuery);
    if (row && !found.has(row.at)) found.set(row.at, row);
  }
  return [...found.values()];
}
function rowAt2(node, mayQuery) {
  if (ts44.isCallExpression(node)) return rowOfDocument(node) ?? rowOfSaved(node) ?? rowOfPart(node) ?? rowOfCall(node);
  if (ts44.isPropertyAssignment(node)) return rowOfPart(node);
  return mayQuery && (ts44.isStringLiteralLike(node) || ts44.isTemplateExpression(node)) ? rowOfText(node) : null;
}
var keepsRows = ({ side, indexed: { text } }) => side !== "client" || SERVICE.test(text);
var SERVICE = /\b(addDoc|setDoc|updateDoc|writeBatch|firestore|firebase|supabase|createDocument|appwrite|DataStore|graphqlOperation|models\.\w+\.create|Parse\.)\b|\bpb\.collection|\bpocketbase\b|\binsert_\w+\(|\bpush\(\s*ref\(|\bref\(\s*\w+\s*,/i;

// src/extract/code/reporting/stored.ts
import { ts as ts45 } from "./vendor/ts-morph.js";
var isReports = (words) => /^((user|post|comment|message|content|abuse|profile|account|photo|video|media) )?(reports?|flags?|complaints?)$/.test(
  words
) || isSaid(words);
var isSaid = (words) => /^(abuse|user|post|comment|message|content|profile) reports?$|^(reported|flagged) (by|posts?|users?|comments?|content|messages?)$|^reporters$/.test(
  words
);
var WRONG = /^(reason|reasons|report reason|reason (id|text)|reporter|reporter (id|uid|user id)|reported by|reported|reported (user|post|comment|message|content|account|profile|item|by)( id)?|abuse type|violation)$/;
var isBlocks = (words) => /^(user )?blocks?$|^block list$|^blocklists?$/.test(words) || isBlocked(words);
var isBlocked = (words) => /^(blocked|blocking|ignored)( (users?|accounts?|members?|contacts?|people|profiles?|friends?|by)( ids?)?| ids)?$|^user blocks?$/.test(
  words
);
var PARTY = /^(blocker|blocked|blockee|blocking)( (id|uid|user|user id|account|account id|by|by id))?$/;
var mayKeepReports = (ask) => all(
  ask.name(
    "report reports flag flags complaint complaints user post comment message content abuse profile account photo video media reported flagged reporters create insert",
    namesTable(isReports)
  ),
  any(
    ask.name("reason reasons report reporter reported abuse violation", (words) => WRONG.test(words.join(" "))),
    ask.name("reported flagged reporters abuse user post comment message content profile", namesTable(isSaid))
  ),
  mayKeep(ask),
  inText(REPORT_KEPT)
);
var mayKeepBlocks = (ask) => all(
  any(
    all(
      ask.name("block blocks blocklist blocklists user create insert", namesTable(isBlocks)),
      ask.name("blocker blocked blockee blocking", (words) => PARTY.test(words.join(" ")))
    ),
    ask.name("blocked blocking ignored user", namesTable(isBlocked)),
    all(ask.word("blocked"), ask.word("friendship friendships relationship friend relation contact follow"))
  ),
  mayKeep(ask),
  inText(BLOCK_KEPT)
);
var REPORT_KEPT = /(?:reports?|flags?|complaints?|reported\w*|flagged\w*|reporters)['"`)\]]*\s*\.\s*(?:create|insert|push|add|save|upsert|put|query|build)|\bnew\s+\w*(?:Report|Flag|Complaint)\w*\s*\(|\b(?:insert|insertInto|into|collection|from|ref|doc|table|createDocument|save|create)\b\s*(?:<[^<>]*>)?\(\s*(?:[\w.]+\s*,\s*){0,2}['"`]?[\w.]*(?:report|flag|complaint)|\binto\s+["'`\w.]*(?:report|flag|complaint)|\$(?:addToSet|push)|\bTableName\b|:\s*\{\s*create\b/i;
var BLOCK_KEPT = /block\w*['"`)\]]*\s*\.\s*(?:create|insert|push|add|addToSet|save|upsert|put|query|build)|\bnew\s+\w*Block\w*\s*\(|\b(?:insert|insertInto|into|collection|from|ref|doc|table|createDocument|save|create)\b\s*(?:<[^<>]*>)?\(\s*(?:[\w.]+\s*,\s*){0,2}['"`]?[\w.]*(?:\w+['"`]?\s*,\s*[\w.]+\s*,\s*['"`])?\w*(?:block|ignored)|\binto\s+["'`\w.]*(?:block|ignored)|\$(?:addToSet|push)|\bTableName\b|(?:block|ignored)\w*['"]?\s*:\s*(?:\{\s*(?:connect|create|push)|arrayUnion)|\b(?:status|state|type|kind)['"]?\s*:\s*['"`]blocked/i;
var storedReports = (file, concept) => stored(file, concept, (row) => {
  const table = row.table.join(" ");
  const isSure = isSaid(table) && !table.startsWith("flag");
  const isOfPeople5 = row.columns.some(({ name }) => WRONG.test(column(name))) || isHandedOn(row, file, PERSON_WRONGED);
  return isReports(table) && (isSure || isOfPeople5);
});
var isHandedOn = ({ isOpen: isOpen2, columns }, { indexed }, test) => isOpen2 && columns.length === 0 && [...indexed.names].some((name) => test.test(column(name)));
var PERSON_WRONGED = /^(reporter|reporter (id|uid|user id)|reported id|reported (user|post|comment|message|content|account|profile)( id)?)$/;
function storedBlocks(file, concept) {
  const rows = stored(file, concept, (row) => {
    const table = row.table.join(" ");
    const isKept5 = row.columns.length > 0 || row.inside.length > 0;
    return isBlocked(table) && (isKept5 || isHandedOn(row, file, PARTY)) || isBlocks(table) && (row.columns.some(({ name }) => PARTY.test(column(name))) || isHandedOn(row, file, PARTY));
  });
  return [...rows, ...file.nodes.flatMap((node) => statusOf(node) ?? [])];
}
function stored(file, concept, test) {
  if (!keepsRows(file)) return [];
  return rowsIn(file).flatMap(
    (row) => test(row) && !isWithinUnlike(concept, file.path, row.at) ? [placeOfRow(row)] : []
  );
}
function statusOf(node) {
  if (!ts45.isPropertyAssignment(node) || !/^(status|state|type|kind)$/.test(textOf(node.name))) return null;
  const value = unwrap(node.initializer);
  if (!ts45.isStringLiteralLike(value) || !/^blocked$/i.test(value.text)) return null;
  for (let at = node; at.parent && !ts45.isStatement(at); at = at.parent) {
    if (!ts45.isCallExpression(at.parent) || at.parent.expression === at) continue;
    const chain = chainOf(at.parent.expression);
    const isKept5 = /^(create|insert|update|upsert|save|set|add|findOneAndUpdate|findByIdAndUpdate|updateOne|put)/.test(
      chain.at(-1) ?? ""
    );
    const isOfPeople5 = chain.some((name) => splitWords(name).some((word) => PEOPLE.test(word)));
    return isKept5 && isOfPeople5 && !isInFilter(node) ? { node: value, symbol: value.text } : null;
  }
  return null;
}
var PEOPLE = /^(friends?|friendships?|relations?|relationships?|contacts?|connections?|follows?|followers?)$/;
var isInFilter = (node) => {
  for (let at = node.parent; at && !ts45.isCallExpression(at); at = at.parent)
    if (ts45.isPropertyAssignment(at) && textOf(at.name) === "where") return true;
  return false;
};

// src/extract/code/entries/addressed.ts
import { ts as ts47 } from "./vendor/ts-morph.js";

// src/extract/code/entries/said.ts
import { ts as ts46 } from "./vendor/ts-morph.js";
var wordsOf3 = ({ name }) => splitWords(name ?? "").filter((word, index, all2) => index === 0 || index < all2.length - 1 || !TAIL2.test(word));
var TAIL2 = /^(action|mutation|handler|fn|function|procedure|resolver|event)$/;
var segmentsOf2 = (path) => path.replace(/[?#].*$/, "").split("/").filter((one) => one !== "" && one !== "*").map((one) => one.replace(/^[{[<$](\w+)[}\]>]?$/, ":$1"));
var isFilled = (segment) => /^[:*{[<$]/.test(segment);
var known3 = /* @__PURE__ */ new WeakMap();
function namesIn2({ whole }) {
  let names2 = known3.get(whole);
  if (!names2) known3.set(whole, names2 = read2(whole));
  return names2;
}
function read2(whole) {
  const found = /* @__PURE__ */ new Set();
  const walk = (node) => {
    if (ts46.isIdentifier(node) && !isCalledMember(node)) found.add(node.text);
    else if (ts46.isStringLiteralLike(node) && /^\w{2,40}$/.test(node.text)) found.add(node.text);
    ts46.forEachChild(node, walk);
  };
  walk(whole);
  return [...found].map((name) => splitWords(name).join(" "));
}
var isCalledMember = (node) => /^(to|in|from)$/.test(node.text) && ts46.isPropertyAccessExpression(node.parent) && node.parent.name === node && ts46.isCallExpression(node.parent.parent);
function holdersOf(node) {
  const names2 = [];
  for (let at = node.parent; at && !ts46.isSourceFile(at); at = at.parent) {
    const isHolder = ts46.isVariableDeclaration(at) || ts46.isPropertyAssignment(at) || ts46.isClassLike(at);
    const name = isHolder || isFunction(at) ? at.name : void 0;
    if (name && ts46.isIdentifier(name)) names2.unshift(name.text);
  }
  return names2;
}
var isInside = (node, { whole }) => node.pos >= whole.pos && node.end <= whole.end;
function endOf({ whole }) {
  const run = functionIn(whole);
  const body = run && isFunction(run) ? run.body : void 0;
  return (body && ts46.isBlock(body) ? body.statements.at(-1) : body) ?? null;
}
function functionIn(whole) {
  if (isFunction(whole)) return whole;
  let found = null;
  const walk = (node) => {
    if (isFunction(node)) found = node;
    else ts46.forEachChild(node, walk);
  };
  ts46.forEachChild(whole, walk);
  return found;
}

// src/extract/code/entries/addressed.ts
var CHANGES4 = /^(POST|PUT|PATCH)$/;
function addressed2(node) {
  if (ts47.isMethodDeclaration(node)) return decorated(node);
  if (ts47.isObjectLiteralExpression(node)) return described(node);
  return ts47.isCallExpression(node) ? registered(node) ?? named3(node) ?? used(node) : null;
}
function decorated(node) {
  const route = routeAt(node);
  if (!route || !CHANGES4.test(route.method)) return null;
  return entry(route.at, route.path, node, node);
}
function registered(call) {
  const route = routeOf(call);
  if (!route || !CHANGES4.test(route.method)) return null;
  const inner = unwrap(route.handler);
  const elsewhere = ts47.isIdentifier(inner) ? functionNamed(inner.text, inner) : null;
  const prefix = prefixOf(call) || prefixOfFile(call, route.path);
  return entry(route.at, `${prefix}${route.path}`, elsewhere ?? call, call);
}
function folderOfRoutes(path) {
  const [, file, folder] = /(?:^|\/)routes?\/(?:.*\/)?([\w-]+?)(?:[.-]?routes?)?\.[cm]?[jt]s$|(?:^|\/)([\w-]+)\/(?:routes?|router)\.[cm]?[jt]s$/i.exec(
    path
  ) ?? [];
  const name = file ?? folder;
  return name === void 0 || /^(index|src|api|server|app|lib|routes?)$/.test(name) ? null : `/${name}`;
}
var prefixOfFile = (call, path) => /^\/(?:$|[:{])/.test(path) && folderOfRoutes(call.getSourceFile().fileName) || "";
function prefixOf(call) {
  let at = call.expression;
  for (let hops = 0; at && hops < 20; hops++) {
    const inner = unwrap(at);
    if (ts47.isPropertyAccessExpression(inner)) at = inner.expression;
    else if (ts47.isCallExpression(inner)) {
      const [first] = inner.arguments;
      if (nameOf(inner.expression) === "basePath" && first) return addressIn(first) ?? "";
      at = inner.expression;
    } else {
      const prefix = ts47.isNewExpression(inner) ? valueAt(inner.arguments?.[0], /^prefix$/) : void 0;
      return prefix ? addressIn(prefix) ?? "" : "";
    }
  }
  return "";
}
function named3(call) {
  if (!/^(post|put)$/.test(nameOf(call.expression) ?? "")) return null;
  const [first, second] = call.arguments;
  const path = first && addressIn(first);
  const isNamed6 = second !== void 0 && (ts47.isStringLiteralLike(second) && /^[\w/]*Controller\.\w+$/.test(second.text) || ts47.isArrayLiteralExpression(second));
  return path?.startsWith("/") && isNamed6 ? entry(first, path, call, call) : null;
}
function used(call) {
  const [first, second] = call.arguments;
  if (nameOf(call.expression) !== "use" || !first || !second || !ts47.isStringLiteralLike(first)) return null;
  if (!ts47.isNewExpression(unwrap(second)) || call.arguments.length > 3) return null;
  return entry(first, `/${first.text.replace(/^\//, "")}`, call, call);
}
function described(node) {
  const rest = valueAt(node, /^rest$/);
  const own = rest && ts47.isStringLiteralLike(rest) ? /^(POST|PUT)\s+(\/\S*)$/.exec(rest.text) : null;
  if (own) return entry(rest, own[2], node, node);
  const method = valueAt(node, /^method$/);
  const path = valueAt(node, /^(url|path)$/);
  const isTold3 = valueAt(node, /^(handler|responses|config|options)$/) !== void 0 || holdsMethod(node);
  const address = path && addressIn(path);
  if (!method || !address?.startsWith("/") || !isTold3 || !ts47.isStringLiteralLike(method)) return null;
  return CHANGES4.test(method.text.toUpperCase()) ? entry(nameInContract(node) ?? path, address, node, node) : null;
}
var holdsMethod = (node) => node.properties.some((one) => ts47.isMethodDeclaration(one) && textOf(one.name) === "handler");
function entry(at, path, whole, from) {
  return { at, path, name: null, holders: holdersOf(from), whole };
}

// src/extract/code/routes/endpoints.ts
import { ts as ts48 } from "./vendor/ts-morph.js";
function endpointAt(node) {
  if (ts48.isMethodDeclaration(node) && node.body) {
    const isResolver2 = ts48.isObjectLiteralExpression(node.parent) ? fieldOf(node.parent, node)?.type === "Mutation" : (ts48.getDecorators(node) ?? []).some(({ expression }) => isMutation(expression));
    return isResolver2 ? { name: node.name, run: node } : null;
  }
  if (!ts48.isPropertyAssignment(node) || !ts48.isObjectLiteralExpression(node.parent)) return null;
  const value = unwrap(node.initializer);
  if (ts48.isCallExpression(value) && nameOf(value.expression) === "mutation") {
    const run2 = functionIn2(value);
    return run2 && { name: node.name, run: run2 };
  }
  if (fieldOf(node.parent, node)?.type !== "Mutation") return null;
  const run = ts48.isCallExpression(value) ? functionIn2(value) : isFunction(value) ? value : null;
  return run && { name: node.name, run };
}
function functionIn2({ arguments: given2 }) {
  for (const one of given2) {
    const inner = unwrap(one);
    if (isFunction(inner)) return inner;
  }
  return null;
}
var isMutation = (decorator) => ts48.isCallExpression(decorator) && textOf(decorator.expression) === "Mutation";
function endpointOf(node) {
  for (let at = node; at && !ts48.isStatement(at); at = at.parent) {
    const endpoint2 = endpointAt(at);
    if (endpoint2) return endpoint2.run === node ? endpoint2 : null;
  }
  return null;
}

// src/extract/code/entries/named.ts
import { ts as ts49 } from "./vendor/ts-morph.js";
function named4(node, file) {
  const endpoint2 = endpointAt(node);
  if (endpoint2) return entry2(endpoint2.name, textOf(endpoint2.name), node);
  if (ts49.isCallExpression(node)) return registered2(node);
  if (ts49.isMethodDeclaration(node)) return subscribed(node) ?? member(node, file) ?? ofService(node);
  if (ts49.isPropertyAssignment(node)) return procedure(node) ?? member(node, file);
  if (ts49.isCaseClause(node)) return verb(node, file);
  return exported(node, file);
}
var entry2 = (at, name, whole, holders = holdersOf(at)) => ({
  at,
  path: null,
  name,
  holders: holders.filter((one) => one !== name),
  whole
});
function procedure(node) {
  const value = unwrap(node.initializer);
  if (!ts49.isCallExpression(value) || nameOf(value.expression) !== "mutation" || value.arguments.length !== 1)
    return null;
  const isOfRouter = ts49.isObjectLiteralExpression(node.parent) && ts49.isCallExpression(node.parent.parent);
  if (!isOfRouter || ts49.isComputedPropertyName(node.name) || nameOf(value.arguments[0]) === null) return null;
  return { ...entry2(node.name, textOf(node.name), node), isRunElsewhere: true };
}
var REGISTERS = /^(define|mutationField|method|register|handle|addMethod|action)$/;
function registered2(call) {
  const [first, second] = call.arguments;
  const name = nameOf(call.expression) ?? "";
  if (!first || !second) return null;
  if (!ts49.isStringLiteralLike(first)) return name === "on" && isSocket(call) ? heard(first, call) : null;
  const runs = call.arguments.slice(1).some((one) => isFunction(unwrap(one)) || valueAt(one, /^resolve$/) || hasResolve(one));
  if (name === "on" || name === "addListener") return runs && isSocket(call) ? entry2(first, first.text, call) : null;
  if (name === "field") return runs && isInMutation(call) ? entry2(first, first.text, call) : null;
  return REGISTERS.test(name) && (runs || name === "mutationField") ? entry2(first, first.text, call) : null;
}
var OF_EVENTS = /^(?:(?:new|on|client|server|socket|chat|ws|io)_)*(?:events?|evts?|socket|ws|actions?|cmd)_(?=\w)/i;
function heard(verb2, call) {
  const constant = nameOf(unwrap(verb2));
  const runs = call.arguments.slice(1).some((one) => isFunction(unwrap(one)));
  return constant && runs && /^[A-Z][A-Z\d_]+$/.test(constant) ? entry2(verb2, constant.replace(OF_EVENTS, "").toLowerCase(), call) : null;
}
var hasResolve = (given2) => ts49.isObjectLiteralExpression(given2) && given2.properties.some((one) => ts49.isMethodDeclaration(one) && textOf(one.name) === "resolve");
var isSocket = ({ expression }) => chainOf(expression).slice(0, -1).some((name) => /^(socket|sock|client|conn|connection|ws|io|nsp|namespace|\w*Socket)$/i.test(name));
function isInMutation(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (!ts49.isCallExpression(at)) continue;
    if (/^mutation(Type|Fields|Field)$/.test(nameOf(at.expression) ?? "")) return true;
    const type = valueAt(at.arguments[0], /^(type|name)$/);
    if (type && ts49.isStringLiteralLike(type) && type.text === "Mutation") return true;
  }
  return false;
}
function subscribed(node) {
  for (const { expression } of ts49.getDecorators(node) ?? []) {
    if (!ts49.isCallExpression(expression) || !/^(SubscribeMessage|OnMessage|MessagePattern)$/.test(textOf(expression.expression)))
      continue;
    const [first] = expression.arguments;
    if (first && ts49.isStringLiteralLike(first)) return entry2(first, first.text, node);
  }
  return null;
}
function member(node, { path }) {
  const table = node.parent;
  if (!ts49.isObjectLiteralExpression(table) || ts49.isComputedPropertyName(node.name)) return null;
  const held = [...holdersOf(node.name), ...serviceOf(table)];
  const page = /(?:^|\/)routes\/(.+)\/\+page\.server\.[cm]?[jt]s$/.exec(path)?.[1]?.split("/") ?? [];
  return isTable2(table) ? entry2(node.name, textOf(node.name), node, [...page, ...contractOf(table), ...held]) : null;
}
function isTable2(table) {
  let { parent } = table;
  while (ts49.isSatisfiesExpression(parent) || ts49.isAsExpression(parent) || ts49.isParenthesizedExpression(parent))
    ({ parent } = parent);
  if (ts49.isCallExpression(parent)) {
    const name = nameOf(parent.expression) ?? "";
    return name === "methods" || name === "router" && parent.arguments.length === 2 && parent.arguments[1] === table;
  }
  if (ts49.isVariableDeclaration(parent)) return /^actions$/.test(textOf(parent.name)) && exportedName(parent) !== null;
  if (ts49.isPropertyAssignment(parent)) return textOf(parent.name) === "actions" && serviceOf(table).length > 0;
  return ts49.isArrowFunction(parent) && isInMutation(table);
}
function contractOf({ parent }) {
  const [first] = ts49.isCallExpression(parent) && nameOf(parent.expression) === "router" ? parent.arguments : [];
  return first && ts49.isIdentifier(first) ? splitWords(first.text) : [];
}
function serviceOf(table) {
  const around4 = table.parent.parent;
  const name = around4 && ts49.isObjectLiteralExpression(around4) ? valueAt(around4, /^name$/) : void 0;
  return name && ts49.isStringLiteralLike(name) ? [name.text] : [];
}
function ofService(node) {
  const isCreate = textOf(node.name) === "create" && node.parameters.length === 2;
  const isOfCall = isCreate && node.parameters[1].name.getText() === "params";
  return isOfCall && ts49.isClassLike(node.parent) ? entry2(node.name, "create", node) : null;
}
function verb(node, { indexed }) {
  const { expression } = node;
  if (!ts49.isStringLiteralLike(expression) || !/\.on\(\s*['"]message['"]|\bonmessage\b/.test(indexed.text)) return null;
  return entry2(expression, expression.text, node);
}
var CALLABLE = /^(onCall|onRequest|mutation|action|authMutation|authedMutation|userMutation|protectedMutation|createServerFn|server\$|command|form)$/;
function exported(node, file) {
  const found = exportedName(node);
  if (!found || found.name === "default") return null;
  const inner = ts49.isExpression(found.whole) ? unwrap(found.whole) : found.whole;
  if (ts49.isCallExpression(inner) && chainOf(inner.expression).some((name) => CALLABLE.test(name)))
    return entry2(found.at, found.name, found.whole);
  const text = file.indexed.text;
  if ((isFunction(inner) || ts49.isCallExpression(inner)) && /^\s*['"]use server['"]/.test(text))
    return entry2(found.at, found.name, found.whole);
  if (isFunction(inner) && /^(handler|main|lambdaHandler)$/.test(found.name) && inner.parameters[0]) {
    const [base = "", folder = ""] = file.path.replace(/\.\w+$/, "").split("/").toReversed();
    return entry2(found.at, /^(index|handler|main|app)$/.test(base) ? folder : base, found.whole);
  }
  return null;
}

// src/extract/code/entries/entries.ts
var known4 = /* @__PURE__ */ new WeakMap();
function entriesIn(file) {
  let entries = known4.get(file);
  if (!entries) known4.set(file, entries = isOfBrowser(file) ? [] : read3(file));
  return entries;
}
var isOfBrowser = ({ side, path }) => side === "client" && !isFileRoute(path);
function read3(file) {
  const found = /* @__PURE__ */ new Map();
  for (const node of file.nodes) {
    const entry3 = entryOfFile(node, file) ?? addressed2(node) ?? named4(node, file);
    if (entry3 && !found.has(entry3.at)) found.set(entry3.at, entry3);
  }
  return [...found.values()].toSorted((a, b) => sizeOf(a) - sizeOf(b));
}
var sizeOf = ({ whole }) => whole.end - whole.pos;

// src/extract/code/reporting/entered.ts
import { ts as ts52 } from "./vendor/ts-morph.js";

// src/extract/code/reporting/block-requests.ts
import { ts as ts51 } from "./vendor/ts-morph.js";

// src/extract/code/reporting/chosen-acts.ts
import { ts as ts50 } from "./vendor/ts-morph.js";
var ACT = /^(un)?block$/;
function chosenAddress(given2) {
  const address = unwrap(given2);
  if (!ts50.isTemplateExpression(address)) return null;
  const last = address.templateSpans.at(-1);
  if (!/^\/?$/.test(last.literal.text)) return null;
  const acts = actsIn(unwrap(last.expression));
  return acts.length > 0 && acts.every((one) => ACT.test(one)) ? addressIn(address).replace(/\*\/?$/, acts[0]) : null;
}
function actsIn(value) {
  if (ts50.isStringLiteralLike(value)) return [value.text];
  if (ts50.isConditionalExpression(value)) return [value.whenTrue, value.whenFalse].flatMap((one) => actsIn(unwrap(one)));
  if (!ts50.isIdentifier(value)) return [];
  const declared3 = declarationOf(value.text, value);
  if (declared3 && ts50.isVariableDeclaration(declared3) && declared3.initializer)
    return actsIn(unwrap(declared3.initializer));
  const type = declared3 && typeOf(declared3);
  return type ? literalsOf(type) : [];
}
function typeOf(declared3) {
  if (ts50.isParameter(declared3)) return declared3.type;
  if (!ts50.isBindingElement(declared3)) return void 0;
  const holder = declared3.parent.parent;
  const whole = ts50.isParameter(holder) ? holder.type : void 0;
  const members = whole && membersOf(whole);
  const key = textOf(declared3.propertyName ?? declared3.name);
  return members?.find((one) => ts50.isPropertySignature(one) && textOf(one.name) === key)?.type;
}
function membersOf(type) {
  if (ts50.isTypeLiteralNode(type)) return type.members;
  const named8 = declaredAs(type);
  if (!named8) return void 0;
  if (ts50.isInterfaceDeclaration(named8)) return named8.members;
  return ts50.isTypeLiteralNode(named8.type) ? named8.type.members : void 0;
}
function literalsOf(type) {
  if (ts50.isUnionTypeNode(type)) return type.types.flatMap(literalsOf);
  if (ts50.isLiteralTypeNode(type)) return ts50.isStringLiteral(type.literal) ? [type.literal.text] : [];
  const named8 = declaredAs(type);
  return named8 && ts50.isTypeAliasDeclaration(named8) ? literalsOf(named8.type) : [];
}
function declaredAs(type) {
  if (!ts50.isTypeReferenceNode(type) || !ts50.isIdentifier(type.typeName)) return void 0;
  const name = type.typeName.text;
  return type.getSourceFile().statements.find(
    (one) => (ts50.isInterfaceDeclaration(one) || ts50.isTypeAliasDeclaration(one)) && one.name.text === name
  );
}

// src/extract/code/reporting/block-requests.ts
var CALLS2 = /^(api|emit|send|push|call|invoke|rpc|request|post|put|execute|mutate|dispatch|trigger)$/i;
var BLOCKS = /^(block|unblock|ignore|unignore)s?$/;
var PERSON = /^(user|account|member|person|people|profile|contact|friend|player|relationship|relation|rel|author|sender)s?$/;
var TALKS = /^(chat|conversation|dm)s?$/;
var OTHER4 = /^(list|filter|check|is|get|find|fetch|changed|updated|event|ip|domain|community|instance|word|tag)$/;
function blockOfPerson(call) {
  const inner = unwrap(call.expression);
  const chosen = ts51.isElementAccessExpression(inner) ? chosenIn(inner) : null;
  if (chosen) return chosen;
  if (!ts51.isPropertyAccessExpression(inner)) return null;
  const before = chainOf(inner).slice(0, -1);
  if (isInListOfBlocked(inner.name.text, before, call)) return inner.name;
  if (!/^(block|mute)$/.test(inner.name.text)) return null;
  const isPerson4 = before.some(
    (name) => splitWords(name).some((word) => PERSON.test(word) || TALKS.test(word) && call.arguments.length > 0)
  );
  return isPerson4 && !before.some((name) => OTHERS2.test(name)) ? inner.name : null;
}
function chosenIn({ expression, argumentExpression }) {
  const key = unwrap(argumentExpression);
  if (!ts51.isConditionalExpression(key)) return null;
  const isAct3 = [key.whenTrue, key.whenFalse].every(
    (one) => ts51.isStringLiteralLike(one) && /^(un)?(block|mute)$/.test(one.text)
  );
  const isPerson4 = chainOf(expression).some((name) => splitWords(name).some((word) => PERSON.test(word)));
  return isAct3 && isPerson4 ? key.whenTrue : null;
}
function isInListOfBlocked(name, before, { arguments: given2 }) {
  return given2.length > 0 && isListed(name) && holdsBlocked(splitWords(before.at(-1) ?? ""));
}
var isListed = (name) => /^((un)?block(All|User|Many)?|(un)?black_?list|ignore)$/i.test(name);
var holdsBlocked = (words) => /^(block(s|ed|ing)? |black ?list |ignored? )/.test(`${words.join(" ")} `) && KEEPER.test(words.at(-1) ?? "") && !words.some((word) => NO_PERSON.test(word));
var KEEPER = /^(controller|service|manager|store|repository|repo|list|blacklist|api|client|users?|contacts?|people|accounts?|members?)$/;
var NO_PERSON = /^(editor|content|code|chain|page|pages|layout|ip|ips|domain|domains|url|urls|request|rate|node|word|words|ad|ads|site|sites|tag|tags|theme|template|ui|time)$/;
var OTHERS2 = /media|audio|video|track|microphone|mic|player|volume|notification/i;
function blockRequest(call) {
  const name = nameOf(call.expression) ?? "";
  const [verb2, second] = call.arguments;
  const isVerb3 = verb2 !== void 0 && ts51.isStringLiteralLike(verb2) && /^(post|put)$/i.test(verb2.text);
  const first = isVerb3 ? second : verb2;
  const isChange = changeMethod(name) !== null;
  if (!first || !(isVerb3 || CALLS2.test(name) || isChange) || routeAt(call)) return null;
  const text = chosenAddress(first) ?? addressIn(first);
  if (text === null || text.length > 80 || /\s/.test(text)) return null;
  if (text.includes("/"))
    return (isVerb3 || isChange || /^(api|request)$/.test(name)) && (isBlockPath(text) || endsInBlock(text) && namesOne(call)) ? first : null;
  if (!ts51.isStringLiteralLike(first)) return null;
  return isBlockVerb(text) || /^(un)?block$/.test(text) && namesOne(call) ? first : null;
}
function namesOne(call) {
  const names2 = call.arguments.slice(1).flatMap((one) => {
    const inner = unwrap(one);
    if (ts51.isObjectLiteralExpression(inner))
      return inner.properties.flatMap(({ name }) => name ? [textOf(name)] : []);
    return [nameOf(inner) ?? ""];
  });
  return names2.some((name) => ONE.test(name));
}
var ONE = /^((user|account|member|person|profile|contact|friend|player|client|session|participant|sender|author)_?(id|uid|uuid)|whom|blocked\w*|username|target_?(user)?_?(id)?)$/i;
function isBlockVerb(text) {
  const words = splitWords(text);
  const says4 = words.some((word) => BLOCKS.test(word)) && words.some((word) => PERSON.test(word));
  return says4 && words.length <= 4 && !words.some((word) => OTHER4.test(word));
}
var isBlockList = (path) => /(^|\/)(((user|account|member|person)[-_]?)?blocks|blocked[-_]?(users?|accounts?|members?|people)|(user|account)[-_]?blocks?|blocklist)\/?(\*)?$/i.test(
  path
) && !/editor|page|content|layout|chain|site|document/i.test(path);
var endsInBlock = (path) => /(^|\/)(un)?block\/?$/i.test(path.replace(/[?#].*$/, ""));
var isOfOffice = (path) => /(^|\/)(admin|mods?|moderation|moderators?|staff|backoffice|manage)(\/|$)/i.test(path);
function isBlockPath(path) {
  const segments = path.replace(/[?#].*$/, "").split("/").filter((one) => one !== "" && one !== "*");
  const last = splitWords(segments.at(-1) ?? "");
  const isPerson4 = segments.some((one) => splitWords(one).some((word) => PERSON.test(word)));
  return isPerson4 && BLOCKS.test(last[0] ?? "") && !isOfOffice(path) && !segments.some((one) => splitWords(one).some((word) => OTHER4.test(word)));
}

// src/extract/code/reporting/entered.ts
var enteredReports = (file, concept, known9) => entered(file, concept, known9, isReport);
var enteredBlocks = (file, concept, known9) => entered(file, concept, known9, isBlock);
function entered(file, concept, known9, test) {
  const isKnown = ({ at, whole }) => known9.some(({ node }) => node.pos >= whole.pos && node.end <= whole.end && isAtOneGlance(node, at));
  const found = [];
  for (const entry3 of entriesIn(file)) {
    if (!test(entry3, concept) || isWithinUnlike(concept, file.path, entry3.at)) continue;
    if (isKnown(entry3) || found.some(({ node }) => isInside(node, entry3))) continue;
    const symbol = entry3.path === null ? entry3.name : `POST ${entry3.path}`;
    const end = endOf(entry3);
    found.push({ node: entry3.at, symbol, argument: entry3.path, ...end && { guardedAt: end } });
  }
  return found;
}
var PEOPLE2 = /^(users?|people|accounts?|members?|friends?|friendships?|contacts?|profiles?|relationships?|relations?|players?|me|u)$/;
var CONTENT = /^(posts?|comments?|messages?|repl(y|ies)|photos?|videos?|stor(y|ies)|reviews?|content|media|threads?|topics?|groups?|rooms?|channels?)$/;
var WRONG2 = /^(reason|reasons|report reason|reporter|reporter id|reported|reported (user|by|id|user id|post|comment)( id)?|abuse|harassment|spam|violation|offender)$/;
var PERSON2 = /^(target |other |blocked |to )?(user|account|member|person|profile|friend|contact|player)( (id|uid|name|uuid))?$|^username$/;
var isOf = (entry3, words) => entry3.holders.some((one) => splitWords(one).some((word) => words.test(word)));
function isReport(entry3, concept) {
  const isWrong = () => namesIn2(entry3).some((name) => WRONG2.test(name));
  if (entry3.path !== null) {
    const fixed = segmentsOf2(entry3.path).filter((one) => !isFilled(one));
    if (!isReportPath(entry3.path) || fixed.some((one) => hasAnyPhrase(splitWords(one), OFFICE.test(one) ? NONE : concept.unlike.word)))
      return false;
    const isSaid3 = fixed.some((one) => splitWords(one).some((word) => PEOPLE2.test(word) || CONTENT.test(word)));
    return isSaid3 || isWrong() || namesAct3(entry3, concept);
  }
  const words = wordsOf3(entry3);
  if (hasAnyPhrase(words, concept.unlike.word)) return false;
  if (isNamed(concept, words)) return true;
  const said2 = words.join(" ");
  const isAbout = isOf(entry3, PEOPLE2) || isOf(entry3, CONTENT);
  if (/^(report|flag)$/.test(said2)) return isAbout || isWrong() || namesAct3(entry3, concept);
  if (/^(users?|posts?|comments?|messages?|profiles?|content|accounts?) (report|flag)$/.test(said2)) return true;
  if (/^(create|submit|send|file|add|new|make) (report|flag)$/.test(said2)) return isWrong() || namesOfPeople(entry3);
  const isBare2 = /^(create|submit|send|file|add)$/.test(said2) && isOf(entry3, /^reports?$/);
  return isBare2 && !isOfStaff(entry3) && (isWrong() || namesIn2(entry3).some((name) => FILED.test(name)));
}
var FILED = /^(create|submit|send|file|add) report\b/;
var namesAct3 = (entry3, concept) => namesIn2(entry3).some((name) => {
  const words = name.replace(OF_ENTRY, "").split(" ");
  return words.length > 1 && isNamed(concept, words) && !hasAnyPhrase(words, concept.unlike.word);
});
var OF_ENTRY = /( (request|input|body|params|payload|dto|schema|handler|controller|validator|command|action))+$/;
var isOfStaff = (entry3) => namesIn2(entry3).some((name) => /^(moderator|mod|admin|staff)( only)? procedure$/.test(name));
var OFFICE = /^reports?$/;
var NONE = [];
var namesOfPeople = (entry3) => namesIn2(entry3).some((name) => /^(reported )?(user|post|comment|message|profile|account) id$/.test(name));
function isBlock(entry3, concept) {
  if (entry3.path !== null)
    return !isOfOffice(entry3.path) && (isBlockPath2(entry3.path) || endsInBlock2(entry3.path) && saysWhom(entry3, concept) && !isActItself(entry3, concept));
  const words = wordsOf3(entry3);
  if (hasAnyPhrase(words, concept.unlike.word)) return false;
  if (isNamed(concept, words)) return true;
  const said2 = words.join(" ");
  if (/^(users?|friends?|contacts?|profiles?|accounts?|people) (un)?block$/.test(said2)) return true;
  if (!/^(un)?block$/.test(said2)) return false;
  return isOf(entry3, PEOPLE2) || namesIn2(entry3).some((name) => PERSON2.test(name) && name !== "user");
}
function isBlockPath2(path) {
  const segments = segmentsOf2(path);
  const fixed = segments.filter((one) => !isFilled(one)).map((one) => splitWords(one).join(" "));
  const last = fixed.at(-1) ?? "";
  if (/^(un)?block (user|account|member|person|profile|contact|friend)s?$/.test(last)) return true;
  if (!/^((un)?blocks?|blocked|blocked users?|blocklist)$/.test(last)) return false;
  if (fixed.slice(0, -1).some((one) => PEOPLE2.test(one))) return true;
  const filled = segments.at(-1);
  return isFilled(filled) && PERSON2.test(splitWords(filled).join(" "));
}
var endsInBlock2 = (path) => /^(un)?block$/i.test(segmentsOf2(path).at(-1) ?? "");
var isActItself = ({ whole }, concept) => ts52.isMethodDeclaration(whole) && isNamed(concept, splitWords(textOf(whole.name)));
var saysWhom = (entry3, concept) => namesAct3(entry3, concept) || namesIn2(entry3).some((name) => /^blocked (user|account|member|person|profile)( id)?$/.test(name));
var isNamed = (concept, words) => concept.calls.some((one) => one.needs.length === 0 && one.receivers === null && fitsPattern(one, words));

// src/extract/code/controls/handed-out.ts
import { ts as ts53 } from "./vendor/ts-morph.js";
function isHandedOut(expression, concept) {
  const inner = unwrap(expression);
  if (ts53.isPropertyAccessExpression(inner)) {
    const chain = chainOf(inner);
    return chain.length > 2 && isVerb(inner.name.text, concept) && isAboutPeople(chain.slice(-2, -1));
  }
  if (!ts53.isIdentifier(inner)) return false;
  const declaration = isVerb(inner.text, concept) ? declarationOf(inner.text, inner) : null;
  if (!declaration || !ts53.isBindingElement(declaration) || !ts53.isObjectBindingPattern(declaration.parent)) return false;
  const holder = declaration.parent.parent;
  const made2 = ts53.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!made2 || !ts53.isCallExpression(made2)) return false;
  const hook = nameOf(made2.expression) ?? "";
  const about = [hook, ...made2.arguments.flatMap((one) => namesIn(one))];
  return /^use[A-Z]/.test(hook) && isAboutPeople(about);
}
var isVerb = (name, { labels }) => labels.some((phrase) => phrase.words.length === 1 && isPhrase(splitWords(name), phrase));

// src/extract/code/controls/handler-acts.ts
import { ts as ts54 } from "./vendor/ts-morph.js";
var MAX_STEPS = 3;
function isHandlerOf(expression, concept, steps = MAX_STEPS) {
  const fits = (words) => words.length > 0 && !hasAnyPhrase(words, concept.unlike.word) && (concept.properties.some((one) => fitsPattern(one, words)) || concept.calls.some((one) => one.needs.length === 0 && one.receivers === null && fitsPattern(one, words)));
  if (ts54.isMethodDeclaration(expression)) return calls(expression, concept, fits);
  const inner = unwrap(expression);
  if (ts54.isConditionalExpression(inner))
    return isHandlerOf(inner.whenTrue, concept, steps) || isHandlerOf(inner.whenFalse, concept, steps);
  if (isFunction(inner)) return calls(inner, concept, fits);
  if (isHandedOut(inner, concept)) return true;
  if (fits(wordsOf(ts54.isCallExpression(inner) ? inner.arguments.at(-1) ?? inner : inner))) return true;
  const own = steps > 0 ? standsFor(inner) : null;
  if (own === null) return false;
  return isFunction(own) ? calls(own, concept, fits) : isHandlerOf(own, concept, steps - 1);
}
function calls(handler, concept, fits) {
  let isCalled = false;
  const look = (node) => {
    if (ts54.isCallExpression(node) && !isEmptied(node) && (fits(wordsOf(node.expression)) || isHandedOut(node.expression, concept) || openedByName(node, concept)))
      isCalled = true;
  };
  if (handler.body) {
    look(handler.body);
    eachNode(handler.body, look);
  }
  return isCalled;
}
function isEmptied({ expression, arguments: [given2, ...more] }) {
  if (!given2 || more.length > 0 || wordsOf(expression)[0] !== "set") return false;
  const inner = unwrap(given2);
  if (ts54.isArrayLiteralExpression(inner)) return inner.elements.length === 0;
  if (ts54.isStringLiteralLike(inner)) return inner.text === "";
  return inner.kind === ts54.SyntaxKind.FalseKeyword || inner.kind === ts54.SyntaxKind.NullKeyword || ts54.isIdentifier(inner) && inner.text === "undefined";
}
function standsFor(inner) {
  if (ts54.isIdentifier(inner)) return functionNamed(inner.text, inner) ?? valueOf(inner);
  if (ts54.isCallExpression(inner)) {
    const { expression } = inner;
    if (ts54.isPropertyAccessExpression(expression) && expression.name.text === "bind") return expression.expression;
    return inner.arguments.find((one) => isFunction(unwrap(one))) ?? null;
  }
  if (!ts54.isPropertyAccessExpression(inner) || inner.expression.kind !== ts54.SyntaxKind.ThisKeyword) return null;
  const member3 = memberOf(inner, inner.name.text);
  if (member3 && ts54.isPropertyDeclaration(member3)) return member3.initializer ?? null;
  return member3 && isFunction(member3) ? member3 : null;
}

// src/extract/code/reporting/attached.ts
import { ts as ts55 } from "./vendor/ts-morph.js";
var ATTACHES = /^(on|once|addEventListener|addListener|bind|delegate|click|tap|submit)$/;
var PRESSED = /(^|\s)(click|tap|press|submit|pointerdown|pointerup|mousedown|touchend)\b/;
var MAY_ATTACH = /(?:report|flag|block)[\w-]*["'`\])]*\s*\)?\s*\.\s*(?:on|once|addEventListener|click|tap)\s*\(|\.\s*(?:on|once|addEventListener|addListener|bind|delegate)\s*\(\s*['"`][^'"`\n]*(?:click|tap|press|submit|pointer|mousedown|touchend)[^\n]*?(?:report|flag|block)|\.\s*(?:click|tap|submit)\s*\(\s*[\w.]*(?:report|flag|block)|\.on(?:click|submit)\s*=[^\n]*(?:report|flag|block)/i;
function attachedHandlers(file, concept) {
  if (file.side === "server") return [];
  const given2 = [
    ...file.calls.flatMap((call) => handlerOf(call) ?? []),
    ...file.ofKind(ts55.SyntaxKind.BinaryExpression).flatMap((one) => assignedIn(one) ?? [])
  ];
  const handlers = given2.flatMap((one) => isHandlerOf(one, concept) ? nameNode(one) ?? [] : []);
  const pressed = isAboutPeople(file.indexed.names) ? file.calls.flatMap((call) => pressedIn(call, concept) ?? []) : [];
  return [...handlers, ...pressed.filter((one) => !handlers.some((handler) => isAtOneGlance(one, handler)))];
}
function pressedIn(call, concept) {
  const callee = unwrap(call.expression);
  const [first] = call.arguments;
  if (!ts55.isPropertyAccessExpression(callee) || !ATTACHES.test(callee.name.text) || !first) return null;
  const isPressed3 = /^(click|tap)$/.test(callee.name.text) || ts55.isStringLiteralLike(first) && PRESSED.test(first.text);
  if (!isPressed3) return null;
  const on = unwrap(callee.expression);
  const delegated = call.arguments[1];
  if (delegated && ts55.isStringLiteralLike(delegated)) return isSelector(delegated.text, concept) ? delegated : null;
  if (ts55.isCallExpression(on)) {
    const [selector] = on.arguments;
    return selector && ts55.isStringLiteralLike(selector) && isSelector(selector.text, concept) ? selector : null;
  }
  const words = splitWords(nameOf(on) ?? "");
  const isNamed6 = saysAct(
    words.filter((word) => !ELEMENT.test(word)),
    concept
  ) && words.length <= 3;
  return isNamed6 && (words.length > 1 || words[0] === "report") ? nameNode(on) : null;
}
var ELEMENT = /^(btn|button|link|icon|item|el|element|action)$/;
function isSelector(text, concept) {
  const last = text.split(/[\s>]+/).at(-1) ?? "";
  const words = splitWords(last).filter(
    (word) => !/^(btn|button|link|component|data|action|role|js|item|icon|a)$/.test(word)
  );
  return words.length <= 3 && (saysAct(words, concept) || saysAct(words.toReversed(), concept));
}
function saysAct(words, concept) {
  if (words.length === 0 || hasAnyPhrase(words, concept.unlike.word)) return false;
  const isNamed6 = concept.calls.some((one) => one.objects !== null && one.needs.length === 0 && fitsPattern(one, words));
  return isNamed6 || words.length === 1 && words[0] === "report" && concept.labels.some((one) => one.joined === "report");
}
function handlerOf(call) {
  const name = nameOf(call.expression) ?? "";
  const [first] = call.arguments;
  const last = call.arguments.at(-1);
  if (!ts55.isPropertyAccessExpression(unwrap(call.expression)) || !ATTACHES.test(name) || !first || !last) return null;
  const isPressed3 = /^(click|tap|submit)$/.test(name) || ts55.isStringLiteralLike(first) && PRESSED.test(first.text);
  return isPressed3 ? named5(last) : null;
}
function assignedIn({ left, operatorToken, right }) {
  if (operatorToken.kind !== ts55.SyntaxKind.EqualsToken || !ts55.isPropertyAccessExpression(left)) return null;
  return /^on(click|submit|press|tap)$/.test(textOf(left.name)) ? named5(right) : null;
}
var named5 = (expression) => {
  const inner = unwrap(expression);
  return !isFunction(inner) && (ts55.isIdentifier(inner) || ts55.isPropertyAccessExpression(inner)) ? inner : null;
};

// src/extract/code/reporting/act-tags.ts
import { ts as ts56 } from "./vendor/ts-morph.js";
var BLOCK_ENTRY = /^(Un)?(Block|Blacklist)(Or|And)?(Un)?(block)?(Menu)?(Item|Button|Action|Option|Entry|Link)$/;
var BLOCK_TAG = /^(Un)?[Bb]lock(OrUnblock|Toggle)?$/;
var REPORT_TAG = /^(Report|Flag|Complaint)$/;
var WITH_PEOPLE = /\b(?:\w*(?:unblock|isBlocked|blocked(?:By|User)|nickname|unfriend|unfollow|accept(?:Request|Friend)|userId|contactId|participant|isMe)\w*|Mute\w*|Ban\w*|Report\w*)\b/;
var OF_TEXT = /editor|prosemirror|tiptap|slate|blocknote|lexical|gutenberg|blockly|blockchain|blockType/i;
var isOfText = (text) => OF_TEXT.test(text);
var PEOPLE3 = /^(user|account|profile|member|person|contact|author|sender|player|target)(id)?$/i;
var CONTENT2 = /^(post|comment|message|reply|status|note|publication|story|photo|video|review|listing)(id)?$/i;
var mayHoldBlockTag = (text) => /(?:<|[(,]\s*)(?:[uU]n)?[bB](?:lock|lacklist)/.test(text) && WITH_PEOPLE.test(text) && !OF_TEXT.test(text);
function blockTags(file) {
  const tags = file.tags.filter((tag) => {
    const name = tag.tagName.getText();
    return BLOCK_ENTRY.test(name) || BLOCK_TAG.test(name) && isGiven(tag, PEOPLE3);
  });
  if (tags.length === 0) return [];
  const { text } = file.indexed;
  return WITH_PEOPLE.test(text) && !OF_TEXT.test(text) ? tags.map(({ tagName }) => tagName) : [];
}
var reportTags = (file, { unlike }) => file.tags.filter((tag) => {
  const name = tag.tagName.getText();
  if (REPORT_TAG.test(name)) return isGiven(tag, PEOPLE3) || isGiven(tag, CONTENT2);
  return mayTakeReported(name) && isGiven(tag, REPORTED) && !hasAnyPhrase(splitWords(name), unlike.word);
}).map(({ tagName }) => tagName);
var mayTakeReported = (name) => /^Report[A-Z]/.test(name);
var REPORTED = /^report(able|ed)([_-]?[A-Za-z]+)?$/;
var isGiven = (tag, names2) => tag.attributes.properties.some((one) => {
  if (!ts56.isJsxAttribute(one) || !names2.test(textOf(one.name)) || !one.initializer) return false;
  const value = ts56.isJsxExpression(one.initializer) ? one.initializer.expression : void 0;
  return value !== void 0 && !ts56.isStringLiteralLike(unwrap(value));
});

// src/extract/code/reporting/bare-acts.ts
import { ts as ts59 } from "./vendor/ts-morph.js";

// src/extract/code/reporting/declared-acts.ts
import { ts as ts58 } from "./vendor/ts-morph.js";

// src/extract/code/reporting/holds-jsx.ts
import { ts as ts57 } from "./vendor/ts-morph.js";
function holdsJsx(node) {
  let holds3 = false;
  const look = (one) => {
    holds3 ||= ts57.isJsxElement(one) || ts57.isJsxSelfClosingElement(one) || ts57.isJsxFragment(one);
  };
  look(node);
  if (!holds3) eachNode(node, look);
  return holds3;
}

// src/extract/code/reporting/declared-acts.ts
var WRITES2 = /^(post|put|patch|fetch|request|api|axios|mutate|mutateAsync|insert\w*|upsert\w*|create\w*|save\w*|store\w*|update\w*|set|add\w*|delete\w*|remove\w*|send\w*|submit\w*|dispatch\w*|emit\w*|execute|exec|run|write\w*|push|next|call|\w+Call(Wrapper)?|call(Method|Action|Procedure|Api)\w*|invoke\w*|rpc|\w+(Post|Put|Patch|Delete|Request)|\w+Or(Create|Update|Insert))$/;
function declaredActs(nodes, concept) {
  const verbs = new Set(concept.labels.flatMap((phrase) => phrase.words.slice(0, 1)));
  return nodes.flatMap((node) => {
    if (!isFunction(node) || !node.body) return [];
    const name = nameNodeOf(node);
    if (!name) return [];
    const words = splitWords(textOf(name));
    const says4 = (concept.calls.some((one) => one.needs.length === 0 && one.receivers === null && fitsPattern(one, words)) || SENDS2.test(words[0] ?? "") && endpointOf(node) !== null && concept.properties.some((one) => fitsPattern(one, words)) || words.length === 1 && verbs.has(words[0]) && isGivenEvidence(node, concept)) && !hasAnyPhrase(words, concept.unlike.word) || concept.id === BLOCKS2 && isBlockOfOne(node, words) || concept.id === REPORTS && FILES.test(words.join(" ")) && saysWhy(node) || concept.id === REPORTS && filesOf(words, concept) && saysWhy(node);
    if (says4) {
      const own = /^[A-Z]/.test(textOf(name)) || holdsJsx(node.body) ? [] : words.filter((word) => verbs.has(word));
      if (writesIn(node.body, own)) return [name];
    }
    return opensDialog(words, concept) && isOfModule(node) && setsState(node.body) ? [name] : [];
  });
}
function isGivenEvidence({ parameters }, { evidence: evidence4 }) {
  const words = evidence4.get("recipient-argument") ?? [];
  const isTyped2 = (text) => text === "target" && parameters.length > 2;
  return parameters.some(
    ({ name }) => ts58.isIdentifier(name) && !isTyped2(name.text) && hasAnyPhrase(splitWords(name.text), words)
  );
}
var REPORTS = "report-entry-point";
var FILES = /^(create|submit|send|file|save|store) reports?$/;
var filesOf = ([verb2, of, what, ...rest], { unlike }) => FILES.test(`${verb2} ${what}`) && rest.length === 0 && !OF_WORK.test(of ?? "") && !hasAnyPhrase([verb2, of, what], unlike.word);
var OF_WORK = /^(new|incident|accident|inspection|damage|medical|lab|work|time|travel|visit|patient|delivery|fault|outage|ride|trip|field|site|safety|maintenance|shift|match|score|tax)$/;
var saysWhy = (node) => /\b(reporter(_?id)?|reported(_?\w+)?|ReportReasons?|reportType|reason|offender)\b/.test(node.getText());
var BLOCKS2 = "block-user";
var ONE2 = /^(user|account|member|person|profile|contact|friend|player|client|session|participant|sender|author)_?(id|uid|uuid|key|name)?$|^(pubkey|npub|did|whom|username|target_?(user(_?id)?|id))$/i;
var KEEPS3 = /(^|[a-z])(Un)?(Block(ed|s|ing)?|Black_?[lL]ist(ed)?|Ignored?)(?![a-z])/;
function isBlockOfOne(node, words) {
  if (!/^((un)?block|(un)?black ?list|ignore)$/.test(words.join(" "))) return false;
  const [first] = node.parameters;
  if (!first || !ts58.isIdentifier(first.name) || !ONE2.test(first.name.text)) return false;
  const holder = ts58.isClassLike(node.parent) ? node.parent.name?.text ?? "" : "";
  return KEEPS3.test(holder) || words.at(-1) === "block" && (isMember(node) || isOfModule(node));
}
var isMember = (node) => ts58.isMethodDeclaration(node) || ts58.isPropertyDeclaration(node.parent);
var SENDS2 = /^(send|submit|create|file|add)$/;
function opensDialog(words, concept) {
  return /^(open|show|present|launch|start|toggle)$/.test(words[0] ?? "") && /^(dialog|modal|sheet|popup|drawer|form|overlay)$/.test(words.at(-1) ?? "") && concept.properties.some((one) => fitsPattern(one, words)) && !hasAnyPhrase(words, concept.unlike.word);
}
function isOfModule(node) {
  const { parent } = node;
  return ts58.isSourceFile(parent) || ts58.isVariableDeclaration(parent) && ts58.isSourceFile(parent.parent.parent.parent);
}
function setsState(body) {
  let sets = false;
  throughout(body, (node) => {
    if (ts58.isBinaryExpression(node)) sets ||= node.operatorToken.kind === ts58.SyntaxKind.EqualsToken;
    if (ts58.isCallExpression(node))
      sets ||= /^(set|open|show|push|emit|dispatch|trigger)/.test(nameOf(node.expression) ?? "");
  });
  return sets;
}
function nameNodeOf(node) {
  if (ts58.isConstructorDeclaration(node)) return null;
  if (node.name) return ts58.isComputedPropertyName(node.name) ? null : node.name;
  let holder = node.parent;
  while (ts58.isCallExpression(holder) || ts58.isParenthesizedExpression(holder) || ts58.isAsExpression(holder))
    holder = holder.parent;
  if (ts58.isVariableDeclaration(holder) || ts58.isPropertyAssignment(holder) || ts58.isPropertyDeclaration(holder))
    return ts58.isIdentifier(holder.name) ? holder.name : null;
  if (!ts58.isBinaryExpression(holder)) return null;
  return holder.operatorToken.kind === ts58.SyntaxKind.EqualsToken && ts58.isPropertyAccessExpression(holder.left) ? holder.left.name : null;
}
function writesIn(body, verbs) {
  let writes = false;
  throughout(body, (node) => {
    if (ts58.isReturnStatement(node) && node.expression) writes ||= isAction(unwrap(node.expression));
    if (ts58.isBinaryExpression(node)) writes ||= isLocation(node);
    if (!ts58.isCallExpression(node) || writes) return;
    const callee = unwrap(node.expression);
    const [first] = node.arguments;
    writes = // `sdk.get('chat.ignoreUser', …)`
    /^(get|fetch|query|method)$/.test(nameOf(callee) ?? "") && first !== void 0 && ts58.isStringLiteralLike(first) && splitWords(first.text).some((word) => verbs.includes(word)) || callee.kind === ts58.SyntaxKind.ImportKeyword || calleeNames(callee).some(
      (name) => WRITES2.test(name) || changeMethod(name) !== null || splitWords(name).some((word) => verbs.includes(word))
    );
  });
  return writes;
}
var isLocation = ({ left, operatorToken }) => operatorToken.kind === ts58.SyntaxKind.EqualsToken && /^(window\.)?location(\.href)?$/.test(left.getText());
var isAction = (value) => ts58.isObjectLiteralExpression(value) && value.properties.some(({ name }) => name && textOf(name) === "type") && value.properties.some(({ name }) => name && /^(graphql|payload|meta|api|request)$/.test(textOf(name)));
function calleeNames(callee) {
  const name = nameOf(callee);
  if (name !== null) return [name];
  const chosen = ts58.isElementAccessExpression(callee) ? unwrap(callee.argumentExpression) : null;
  if (!chosen || !ts58.isConditionalExpression(chosen)) return [];
  return [chosen.whenTrue, chosen.whenFalse].flatMap((one) => ts58.isStringLiteralLike(one) ? [one.text] : []);
}

// src/extract/code/reporting/bare-acts.ts
var ACTS = "(?:un|cancel )?(?:block|ignore|black ?list)";
var ACT2 = new RegExp(`^${ACTS}$`);
var SWITCH = new RegExp(
  `^(?:on |handle |do |confirm )?(?:(?:toggle|handle|on|set|confirm|do|perform|request|change|switch) )(?:(?:chat|message|messages|dm|user|player) )?${ACTS}(?:ing|d|ed|red)?(?: (?:click|press|tap|change|toggle|state|status|confirm|action))?$|^${ACTS} (?:click|press|toggle|or unblock)$`
);
var LIST = /^(?:un)?(block|blocked|ignore|ignored|mute|muted|blacklisted) (?:(?:users|accounts|people|persons|members|contacts|profiles|players|friends)(?: (?:list|table|section|panel|settings?|manager|tab|view))?|(?:user|account|person|member|contact|profile|player|friend) (?:list|table|section))$|^(block|ignore|mute) list(?: (?:section|panel|settings?|manager|tab|view))?$/;
var isBareAct = (words) => ACT2.test(words.join(" "));
var isSwitch = (words) => SWITCH.test(words.join(" "));
var isListOfBlocked = (words) => LIST.test(words.join(" "));
var WHOM2 = /(?:^|_|[a-z](?=[A-Z]))(?:user|account|member|person|profile|contact|friend|player|author|sender|recipient|participant|opponent|stranger|peer|session|client|creator|owner|actor|target)s?_?(?:ids?|uids?|uuids?|keys?|names?)?$|(?:^|_)(?:pubkeys?|npub|did|jid|whom|usernames?|them|they|other)$/i;
var NO_PERSON2 = /editor|prosemirror|tiptap|slate|blocknote|lexical|gutenberg|blockly|chain|lexer|tokeni|ast\b|css|layout|firewall|\bip\b|ip_?address|domain|instance|communit|hashtag|\btags?\b|keyword|\bword|\burl|request|thread|event_?loop|rate_?limit|lint|gitignore|notification|warning|update|version|error/i;
function bareActs(file) {
  return file.calls.flatMap((call) => {
    const name = nameOf(call.expression) ?? "";
    const words = splitWords(name);
    const isSet = words[0] === "set" && isSwitch(words) && call.arguments.length > 1;
    if (!(isBareAct(words) || isSet) || call.arguments.length > 3 || NO_PERSON2.test(receiverOf2(call))) return [];
    if (!call.arguments.slice(0, 2).some(isSomebody)) return [];
    return [nameNode(call.expression) ?? call];
  });
}
var receiverOf2 = ({ expression }) => {
  const callee = unwrap(expression);
  return ts59.isPropertyAccessExpression(callee) ? callee.expression.getText() : "";
};
function isSomebody(given2) {
  const inner = unwrap(given2);
  if (ts59.isArrayLiteralExpression(inner)) return inner.elements.length === 1 && isSomebody(inner.elements[0]);
  if (ts59.isObjectLiteralExpression(inner))
    return inner.properties.length < 4 && inner.properties.some(({ name: name2 }) => name2 && WHOM2.test(textOf(name2)));
  const name = nameOf(inner) ?? "";
  if (WHOM2.test(name)) return true;
  if (!ts59.isPropertyAccessExpression(inner) || !/^_?(id|uid|uuid|pubkey|did|name|key|username)$/i.test(name))
    return false;
  const owner = nameOf(inner.expression) ?? "";
  return WHOM2.test(owner) || /^u$/.test(owner);
}
function bareSwitches(functions, acts) {
  return functions.flatMap((node) => {
    const name = isFunction(node) && node.body ? nameNodeOf(node) : null;
    if (!name || !(isSwitch(splitWords(textOf(name))) || isBareAct(splitWords(textOf(name))))) return [];
    return acts.some((act) => act.pos >= node.pos && act.end <= node.end) ? [name] : [];
  });
}
var ABOUT3 = /\b(?:(?:user|member|player|account|profile|contact|friend|author|person)_?ids?|pubkey|npub|(?:user|contact|profile|member|player|account|friend|author|person)\.(?:id|blocked|blocking|ignored|relationship|username)|is_?(?:user_?)?(?:blocked|ignored)|relationship)\b/i;
function bareHandlers(file) {
  const isOfSomebody = !NO_PERSON2.test(file.path) && ABOUT3.test(file.indexed.text);
  return file.tags.flatMap((tag) => {
    const isList2 = isListOfBlocked(splitWords(nameOf(tag.tagName) ?? ""));
    if (isList2 && /^[A-Z]/.test(tag.tagName.getText())) return [tag.tagName];
    if (!isOfSomebody) return [];
    return tag.attributes.properties.flatMap((one) => {
      if (!ts59.isJsxAttribute(one) || !one.initializer || !/^on[A-Za-z]+$/.test(textOf(one.name))) return [];
      const value = ts59.isJsxExpression(one.initializer) ? one.initializer.expression : void 0;
      return value && namesSwitch(value) ? [one.name] : [];
    });
  });
}
function namesSwitch(value) {
  const inner = unwrap(value);
  if (ts59.isConditionalExpression(inner)) return namesSwitch(inner.whenTrue) || namesSwitch(inner.whenFalse);
  if (isFunction(inner) && inner.body && !ts59.isBlock(inner.body)) return namesSwitch(inner.body);
  const head = ts59.isCallExpression(inner) ? inner.expression : inner;
  const words = splitWords(nameOf(head) ?? "");
  return isSwitch(words) && words[0] !== "set";
}
var MAY_ACT_BARELY = new RegExp(
  String.raw`\b(?:un)?(?:block|ignore|black_?list)\(\s*[\w.,\s]{0,30}[[{]?\s*[\w.?!]*(?:user|account|member|person|profile|contact|friend|player|author|sender|recipient|participant|opponent|stranger|peer|session|client|creator|owner|actor|target|pubkey|npub|did|jid|whom|\bu\.)|\bset_?(?:Ignored?|Block(?:ed|ing)?)\([\w.]+,`,
  "i"
);

// src/extract/code/reporting/blocked-lists.ts
import { ts as ts60 } from "./vendor/ts-morph.js";
var PERSON3 = "(?:user|account|member|person|people|profile|contact|friend|player|author|pubkey|username|nick)";
var LIST2 = new RegExp(
  `^(?:my )?(?:blocked|ignored|muted) ${PERSON3}s?(?: (?:ids?|uids?|keys?|names?|list|set))*$|^(?:ignore|block|mute) list$`
);
var BARE = /list$/;
var CHANGES5 = /^(push|unshift|add|delete|remove)$/;
var WHOM3 = new RegExp(
  `(?:^|_|[a-z](?=[A-Z]))${PERSON3}s?(?:_?(?:ids?|uids?|uuids?|keys?|names?))?$|^(?:pubkey|npub|did|nick)$`,
  "i"
);
var BUILDS = /^(load|fetch|init|restore|hydrate|sync|get|is|has|filter|build|collect|map|parse|read|to|from|convert|constructor)/i;
var MAY_LIST_BLOCKED = /(?:blocked|ignored|muted|ignore_?list|block_?list|mute_?list)\w*\)?[?!]?\.(?:push|unshift|add|delete|remove)\s*\(|\b(?:kind|type|action|op)['"]?\s*:\s*['"`](?:un)?(?:block|ignor)(?:e|ed)?[-_ ]?[uUmMaApPcC]/i;
function listedAsBlocked(file) {
  if (!MAY_LIST_BLOCKED.test(file.indexed.text)) return [];
  return [
    ...file.calls.flatMap((call) => changedList(call) ?? []),
    ...file.ofKind(ts60.SyntaxKind.PropertyAssignment).flatMap((one) => saidKind(one) ?? [])
  ];
}
function changedList(call) {
  const callee = unwrap(call.expression);
  const [whom] = call.arguments;
  if (!ts60.isPropertyAccessExpression(callee) || !CHANGES5.test(callee.name.text) || !whom) return null;
  const chain = chainOf(callee);
  const words = splitWords(chain.at(-2) ?? "").join(" ");
  if (!LIST2.test(words) || BARE.test(words) && !namesSomebody(whom)) return null;
  return isOwnList(callee.expression, call) || isFilled2(call) ? null : nameNode(callee.expression);
}
function namesSomebody(whom) {
  const inner = unwrap(whom);
  const name = nameOf(inner) ?? "";
  return WHOM3.test(name) || /^_?(id|uid|name|key)$/i.test(name) && ts60.isPropertyAccessExpression(inner) && WHOM3.test(nameOf(inner.expression) ?? "");
}
function isOwnList(list2, call) {
  const inner = unwrap(list2);
  if (!ts60.isIdentifier(inner)) return false;
  const declared3 = declarationOf(inner.text, inner);
  return declared3 !== null && enclosingFunction(declared3) === enclosingFunction(call) && enclosingFunction(call) !== null;
}
function isFilled2(call) {
  for (let at = call; at.parent; at = at.parent) {
    if (ts60.isIterationStatement(at, false)) return true;
    if (!isFunction(at)) continue;
    const isEach = ts60.isCallExpression(at.parent) && /^(forEach|map|reduce|flatMap)$/.test(nameOf(at.parent.expression) ?? "");
    const name = declaredName(at);
    if (isEach || name !== null && BUILDS.test(name)) return true;
    if (name !== null) return false;
  }
  return false;
}
var KIND = /^(kind|type|action|op|operation)$/;
var SAID2 = new RegExp(`^(?:un)?block(?:ed)? ${PERSON3}s?$|^ignored? ${PERSON3}s?$`);
var HEARS2 = /track|log|analytics|event|notif|toast|emit|capture|useState|find|filter|where|query|navigate|setTab/i;
function saidKind({ name, initializer, parent }) {
  const value = unwrap(initializer);
  if (!KIND.test(textOf(name)) || !ts60.isStringLiteralLike(value) || !SAID2.test(splitWords(value.text).join(" ")))
    return null;
  if (!ts60.isCallExpression(parent.parent) || parent.properties.length < 2) return null;
  return chainOf(parent.parent.expression).some((one) => HEARS2.test(one)) ? null : value;
}

// src/extract/code/reporting/said-acts.ts
import { ts as ts61 } from "./vendor/ts-morph.js";
var ABOUT4 = /\breported_?(?:user|player|game|review|message|post|comment|account|by|id|content|item)|\breporter|\boffender/i;
function openedReports(file) {
  return file.calls.flatMap((call) => {
    const callee = unwrap(call.expression);
    const head = ts61.isIdentifier(callee) ? callee : ts61.isPropertyAccessExpression(callee) ? callee.name : null;
    if (!head || call.arguments.length === 0) return [];
    if (/^(open|show|launch|present|start)Report(Modal|Dialog|Form|Sheet)?$/.test(head.text))
      return saysWhom2(call) ? [head] : [];
    const isShown6 = /^set(?:Is|Show)?(?:Flag|Flagging|Report|Reporting)(?:Content|User|Post|Message|Comment)?(?:Visible|Open|Shown|Modal|Dialog)(?:Visible|Open|Shown)?$/.test(
      head.text
    );
    return isShown6 && call.arguments[0].kind !== ts61.SyntaxKind.FalseKeyword ? [head] : [];
  });
}
var reportsOpenedFor = (file) => file.calls.flatMap(({ expression, arguments: [what] }) => {
  const callee = unwrap(expression);
  const head = ts61.isIdentifier(callee) ? callee : ts61.isPropertyAccessExpression(callee) ? callee.name : null;
  const opens = head !== null && /^(open|show|launch|present|start)Report(Modal|Dialog|Form|Sheet)?$/.test(head.text);
  return opens && what && WHAT.test(nameOf(what) ?? "") ? [head] : [];
});
var WHAT = /(?:message|comment|reply|post|review|profile|photo|video|story|author|sender|member)(?:Id|View)?$/i;
function saysWhom2(call) {
  for (let at = call.parent; at; at = at.parent) if (isFunction(at) && ABOUT4.test(at.getText())) return true;
  return false;
}
var COMMANDS = /commands?$/i;
function commandsIn(file, act) {
  const found = [];
  if (!/[cC]ommands?\b/.test(file.indexed.text)) return found;
  for (const object of file.ofKind(ts61.SyntaxKind.ObjectLiteralExpression)) {
    const holder = object.parent;
    const name = ts61.isVariableDeclaration(holder) || ts61.isPropertyAssignment(holder) || ts61.isPropertyDeclaration(holder) ? textOf(holder.name) : "";
    if (!COMMANDS.test(name)) continue;
    for (const one of object.properties) {
      if (!one.name || ts61.isComputedPropertyName(one.name) || !act.test(textOf(one.name).replace(/^\//, ""))) continue;
      const runs = ts61.isMethodDeclaration(one) || ts61.isPropertyAssignment(one) && !ts61.isStringLiteralLike(unwrap(one.initializer));
      if (runs) found.push(one.name);
    }
  }
  for (const call of file.calls) {
    const [first, second] = call.arguments;
    if (!first || !ts61.isStringLiteralLike(first) || !act.test(first.text.replace(/^\//, ""))) continue;
    const name = nameOf(call.expression) ?? "";
    const isRegistered = /^(register|add|define|create|on)?(Slash|Chat)?Command$/.test(name) || /^command$/.test(name) && second !== void 0;
    const isBuilt = name === "setName" && /SlashCommand|ContextMenuCommand/.test(call.expression.getText());
    if (isRegistered || isBuilt) found.push(first);
  }
  return found;
}
function reportEvents(file) {
  return file.ofKind(ts61.SyntaxKind.PropertyAssignment).flatMap((one) => {
    if (textOf(one.name) !== "kind") return [];
    const value = unwrap(one.initializer);
    const isReport2 = ts61.isNumericLiteral(value) ? value.text === "1984" : ts61.isPropertyAccessExpression(value) && /^(Report|Reporting)$/.test(value.name.text) && /^(Event)?Kinds?$/i.test(nameOf(value.expression) ?? "");
    return isReport2 && makes(one.parent) ? [one.name] : [];
  });
}
var makes = (object) => ts61.isObjectLiteralExpression(object) && object.properties.some((one) => one.name && /^(content|tags)$/.test(textOf(one.name)));
var PRESSED2 = /<(a|button)\b[^<>]*>((?:(?!<\/\1)[^]){1,160})<\/\1\s*>/gi;
function pressedInStrings(file, isLabel) {
  if (!/<\/(?:a|button)\s*>/.test(file.indexed.text)) return [];
  return file.ofKinds(TEXTS3).flatMap((node) => {
    const text = node.getText();
    if (!text.includes("</")) return [];
    return [...text.matchAll(PRESSED2)].flatMap(([whole, , inner]) => {
      const label = inner.replace(/<[^>]*>/g, " ").replace(/\$\{[^}]*?[`'"]([\w .!?-]+)[`'"][^}]*\}/g, " $1 ").replace(/\$\{[^}]*\}/g, " ").replace(/\s+/g, " ").trim();
      return label.includes(" ") && label.length <= 40 && isLabel(label) ? [{ node, label, within: whole }] : [];
    });
  });
}
var TEXTS3 = [
  ts61.SyntaxKind.TemplateExpression,
  ts61.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts61.SyntaxKind.StringLiteral
];

// src/extract/code/reporting/handler-maps.ts
import { ts as ts62 } from "./vendor/ts-morph.js";
var PERSON4 = "(?:user|member|person|profile|account|player|author|contact)";
var REPORT_ENTRY = new RegExp(
  `^(?:report|flag)(?: (?:abuse|content|post|comment|message|reply|review|thread|photo|video|${PERSON4}))?$`
);
var BLOCK_ENTRY_OF_MAP = new RegExp(`^(?:un)?block ${PERSON4}$`);
var MAY_MAP = /\[\s*[A-Z]\w*\.(?:REPORT|FLAG|Report|Flag|(?:UN)?BLOCK_|(?:Unb|B)lock[A-Z])\w*\s*\]\s*:/;
function mappedHandlers(file, says4) {
  return file.ofKind(ts62.SyntaxKind.PropertyAssignment).flatMap(({ name, initializer }) => {
    if (!ts62.isComputedPropertyName(name)) return [];
    const key = unwrap(name.expression);
    if (!ts62.isPropertyAccessExpression(key) || !/^[A-Z]/.test(key.expression.getText())) return [];
    return says4.test(splitWords(key.name.text).join(" ")) && isHandler(unwrap(initializer)) ? [key.name] : [];
  });
}
var HANDLES = /^(on|handle|open|show|toggle|submit|start|do|report|flag|block|unblock)$/;
function isHandler(value) {
  if (isFunction(value)) {
    const [first] = value.parameters;
    return value.parameters.length <= 1 && !(first && /^_?(state|draft|prev\w*)$/.test(textOf(first.name)));
  }
  const isNamed6 = ts62.isIdentifier(value) || ts62.isPropertyAccessExpression(value);
  const name = nameOf(value) ?? "";
  return isNamed6 && /^[a-z]/.test(name) && HANDLES.test(splitWords(name)[0] ?? "");
}

// src/extract/code/messages/words.ts
var TALK = phrasesOf(["chat", "conversation", "convo", "messaging", "messenger", "inbox"]);
var MACHINES = ["openai", "anthropic", "llm", "gemini", "gpt", "completions", "copilot", "chatgpt", "ollama"];
var OF_MACHINES = ["prompt", "prompts", "assistant", "ai", "chatbot"];
var list = (text) => phrasesOf(text.split(", "));
var PERSON5 = list(
  "user, username, user name, creator, person, author, account, handle, profile, recipient, member, friend, uid, to uid, peer, partner, slug, buddy, contact, receiver, pubkey, npub, public key, pub key, jid, nickname, screen name, opponent"
);
var PEOPLE4 = list(
  "recipient, participant, uid, to uid, user id, invitee, member id, to user, target user, partner"
);
var saysTalk = (name) => hasAnyPhrase(splitWords(name), TALK);
var saysPerson = (name) => hasAnyPhrase(splitWords(name), PERSON5);
var saysPeople = (name) => hasAnyPhrase(splitWords(name), PEOPLE4);
var isAboutMachines = oncePerFile(
  ({ indexed }) => MACHINES.some((word) => indexed.tokens.has(word)) || OF_MACHINES.filter((word) => indexed.tokens.has(word)).length > 1
);
function oncePerFile(ask) {
  const known9 = /* @__PURE__ */ new WeakMap();
  return (file) => {
    let answer = known9.get(file);
    if (answer === void 0) known9.set(file, answer = ask(file));
    return answer;
  };
}
function saysPrivate(concept, name) {
  return hasAnyPhrase(splitWords(name), concept.evidence.get("dm-type") ?? NONE2);
}
var NONE2 = [];
function namesSend(concept, words) {
  const { word, call } = concept.unlike;
  if (hasAnyPhrase(words, word) || hasAnyPhrase(words, call)) return false;
  return concept.calls.some((one) => one.needs.length === 0 && one.receivers === null && fitsPattern(one, words));
}
function placeNames(file, node) {
  const [own = "", ...folders2] = file.path.replace(/\.[^./]+$/, "").split("/").slice(-3).toReversed();
  return [...folders2.filter((one) => !OF_PARTS.test(one)), own, ...enclosingNames(node)];
}
var OF_PARTS = /[a-z][-_]?(plugins|commands|extensions|bots|games)$/i;
var WRITE_VERBS = "send create handle post publish add insert new write persist deliver".split(" ");
var WRITES3 = new Set(WRITE_VERBS);
var MIDDLE = new Set(
  "chat new text channel room user group direct private conversation and or plain instant encrypted wrapped legacy offline media voice image file rich typed current outgoing queued reply my the".split(" ")
);
var MESSAGES = /* @__PURE__ */ new Set(["message", "messages", "msg", "msgs"]);
var SHOWS4 = new Set("handle add insert new persist write".split(" "));
var onlyShows = ([verb2 = ""], { side }) => side === "client" && SHOWS4.has(verb2);
function writesMessage(words) {
  const [verb2 = "", ...rest] = words;
  if (verb2 === "post" && rest.length === 1) return false;
  const at = rest.findIndex((word) => MESSAGES.has(word));
  return WRITES3.has(verb2) && at >= 0 && rest.slice(0, at).every((word) => MIDDLE.has(word)) && endsSo(rest.slice(at + 1));
}
var endsSo = ([link2 = "", ...rest]) => link2 === "" || link2 === "async" || /^(and|with)$/.test(link2) && AFTERWARDS.test(rest[0] ?? "") || /^(to|in|into)$/.test(link2) && rest.length < 3 && (rest.length === 0 || ADDRESSEES.has(rest.at(-1)));
var AFTERWARDS = /^(notify|save|clear|close|wait|scroll|track|retry|reply|attachments?|files?|media|alert|reset|scheduled?|text|confirm)/;
var ADDRESSEES = new Set(
  "topic room channel chat user users peer contact group conversation recipient recipients thread friend player receiver member person jid buddy match participant participants".split(" ")
);
var withoutFinding = (words) => /^(find|get|fetch) or$/.test(words.slice(0, 2).join(" ")) ? words.slice(2) : words;
var namesTalkWith = ([verb2 = "", what = "", ...rest]) => /^(create|open|start|new|ensure)$/.test(verb2) && /^(chat|conversation|convo|dialog)$/.test(what) && /^(by|with|for|to)$/.test(rest[0] ?? "") && (rest[0] === "with" || rest.some((word) => /^(contact|user|person|friend|member|peer|email|recipient)$/.test(word)));
var ADDED = /^(recipient|participant|invitee|(user|member|person|people|friend|contact)s?( i?ds?)?)s?$/;
function namesAdding(words, isChat) {
  if (words[0] !== "add" && words[0] !== "invite") return false;
  const to = words.indexOf("to");
  const [who, where] = to > 0 ? [words.slice(1, to), words.slice(to + 1)] : [words.slice(1), []];
  if (!ADDED.test(who.join(" "))) return false;
  if (to < 0 && /^(friend|contact)s?$/.test(who.join(" "))) return false;
  if (where.some((word) => /^(chat|conversation|convo|dm)s?$/.test(word))) return true;
  return isChat && (to < 0 || where.some((word) => /^(room|group|channel)s?$/.test(word)));
}
var isOutside = oncePerFile(
  ({ path }) => /(^|[/-])(e?mails?|sandbox|playground|gallery|demos?|examples?|snapshots?|intercom|zendesk)([/.-]|$)/i.test(path)
);
var SOCKETS = /^(web ?socket|socket ?connection)$/;
var withoutSockets = /* @__PURE__ */ new WeakMap();
function placesButSockets(concept) {
  let places = withoutSockets.get(concept);
  if (!places)
    withoutSockets.set(concept, places = concept.unlike.within.filter(({ words }) => !SOCKETS.test(words.join(" "))));
  return places;
}

// src/extract/code/reporting/heeded.ts
import { ts as ts63 } from "./vendor/ts-morph.js";
var WHO = "(?:user|users|account|accounts|person|people|member|members|author|authors|sender|profile|profiles|contact|contacts|friend|player|creator|pubkey|pubkeys|i|me|you|they|them|viewer|target|other|requester|owner|mutually|either|any)";
var ACT3 = "(?:block|blocked|blocking|blocks|mute|muted|ignored|blockeded)";
var TESTED = new RegExp(
  `^(?:(?:is|are|am|was|has|have|did|check|${WHO}) )*${ACT3}(?: (?:by|from|for|${WHO}|relationship|either|way|between|each))*$`
);
var LISTED = new RegExp(
  `^(?:my |all )?(?:(?:blocked|blocking|blocker|blocked by)(?: ${WHO})?|(?:muted|ignored) ${WHO})(?: (?:id|ids|set|list|map|uids))*$|^(?:block|mute|ignore) list$`
);
var ROW = /^(?:muted|blocked) (user|account|person|member|profile|author)$|^(block|blocks|blocking|mute|muted|ignored|blockeded)$/;
var BARE2 = /^(is |was )?blocked$/;
var SAYS_WHOM = /blocked by\b|block(?:ed|s|ing)?_?(?:by|user|account|person|people|contact|friend|me\b|id)|(?:user|account|has|is|am|are)_?block(?:ed|s|ing)?\w*\s*\(|relationship|friend/i;
var OF_REQUESTS = /rate_?limit|too many|offender|captcha|cheat|fraud|attempt|quota|spam/i;
var FILTERS = /^(mute|block|ignore)(d)?( list)?( user)? filter$|^is (muted|blocked) (event|user|author|by me)$/;
var OTHER5 = /\b(?:ip|domain|instance|url|cookie|popup|adblock|iframe|request|thread|event_?loop|firewall|ssr|cors|editor|prosemirror|toolbar|microphone|volume|audio|hashtag|keyword|word|video)/i;
var PEOPLE5 = /\b(?:user|account|author|pubkey|member|profile|sender|friend|contact|player|requester|receiver|initiator)(?:_?id|s)?\b|(?:user|author|account)Id/i;
var TALK2 = /^(message|messages|chat|chats|dm|dms|conversation|conversations|convo|inbox|talk|whisper|pm|pms|messenger|messaging)$/;
function namesHeeded(words) {
  const said2 = words.join(" ");
  return TESTED.test(said2) && !ROW.test(said2) || LISTED.test(said2) || FILTERS.test(said2);
}
var MAY_COMPARE = /['"`]blocked['"`]/i;
var MAY_HEED = /(?:\bif\s*\(|&&|\|\||\?|!|filter\()[^\n]{0,160}(?:block|mute|ignored)|(?:block|mute|ignored)\w*[^\n]{0,120}(?:\?|&&|\|\|)|['"]blocked['"]/i;
function heededIn(file) {
  const found = [];
  if (!MAY_HEED.test(file.indexed.text)) return found;
  const add = (test) => {
    const at = asks(test);
    const name = at && at.getText();
    const around4 = at && enclosingFunction(at);
    if (!at || found.some((one) => isAtOneGlance(one.node, at) && enclosingFunction(one.node) === around4) || OTHER5.test(name))
      return;
    if (ROW.test(splitWords(name).join(" "))) return;
    const said2 = textAround(around4 ?? file.ast);
    if (BARE2.test(splitWords(name).join(" ")) && (!SAYS_WHOM.test(said2) || OF_REQUESTS.test(said2))) return;
    const words = placeNames(file, at).flatMap((one) => [...splitWords(one)]);
    if (words.some((word) => TALK2.test(word)) || !PEOPLE5.test(said2) || isOfSound(at, around4 ?? file.ast)) return;
    found.push({ node: at, isMute: /mute/i.test(name) });
  };
  for (const node of file.ofKinds(KINDS4)) {
    if (ts63.isIfStatement(node) && (leaves(node.thenStatement) || isRefusedBelow(node)) && !UNDOES.test(node.thenStatement.getText()))
      add(node.expression);
    else if (ts63.isConditionalExpression(node) && hides(node)) add(node.condition);
    else if (ts63.isBinaryExpression(node) && isShown(node)) add(node.left);
    else if (ts63.isCallExpression(node) && nameOf(node.expression) === "filter") {
      const [test] = node.arguments;
      const inner = test && unwrap(test);
      if (inner && isFunction(inner) && inner.body && !ts63.isBlock(inner.body)) add(inner.body);
    }
  }
  return found;
}
function isRefusedBelow(branch) {
  let top = branch;
  while (ts63.isIfStatement(top.parent)) top = top.parent;
  if (top === branch || !ts63.isBlock(top.parent)) return false;
  const next = top.parent.statements[top.parent.statements.indexOf(top) + 1];
  return next !== void 0 && leaves(next, "throw");
}
var textAround = (node) => node.getText();
var isOfSound = (at, around4) => /mute/i.test(at.getText()) && /microphone|volume|audio|\bmic\b|loudspeaker|unread|notif/i.test(around4.getText());
var KINDS4 = [
  ts63.SyntaxKind.IfStatement,
  ts63.SyntaxKind.ConditionalExpression,
  ts63.SyntaxKind.BinaryExpression,
  ts63.SyntaxKind.CallExpression
];
var UNDOES = /un(block|mute|ignore)|already/i;
var isMarkup = (value) => {
  const inner = unwrap(value);
  return ts63.isJsxElement(inner) || ts63.isJsxSelfClosingElement(inner) || ts63.isJsxFragment(inner);
};
function hides({ whenTrue, whenFalse }) {
  const nothing2 = [whenTrue, whenFalse].some((one) => unwrap(one).kind === ts63.SyntaxKind.NullKeyword);
  const texts = `${whenTrue.getText()} ${whenFalse.getText()}`;
  return (isMarkup(whenTrue) || isMarkup(whenFalse)) && (nothing2 || HIDDEN.test(whenTrue.getText())) && !UNDOES.test(texts);
}
var HIDDEN = /hidden|placeholder|blocked|muted|unavailable/i;
var isShown = ({ left, operatorToken, right }) => operatorToken.kind === ts63.SyntaxKind.AmpersandAmpersandToken && isMarkup(right) && left.getText().includes("!") && !/block|mute|ignore/i.test(right.getText());
function asks(test) {
  const inner = unwrap(test);
  if (ts63.isPrefixUnaryExpression(inner)) return asks(inner.operand);
  if (ts63.isBinaryExpression(inner)) {
    const { left, right, operatorToken } = inner;
    const isEqual = /^[!=]==?$/.test(operatorToken.getText());
    if (!isEqual) return asks(left) ?? asks(right);
    return ts63.isStringLiteralLike(right) && /^blocked$/i.test(right.text) && /status|state|relation|type/i.test(left.getText()) ? right : asks(left);
  }
  if (ts63.isCallExpression(inner)) {
    const callee = unwrap(inner.expression);
    const name2 = nameNode(callee);
    const words = splitWords(nameOf(callee) ?? "").join(" ");
    if (name2 && inner.arguments.length > 0 && (TESTED.test(words) || FILTERS.test(words))) return name2;
    const list2 = ts63.isPropertyAccessExpression(callee) && /^(has|includes|some|find|get|contains|indexOf)$/.test(callee.name.text) ? nameNode(callee.expression) : null;
    return list2 && LISTED.test(splitWords(list2.getText()).join(" ")) ? list2 : null;
  }
  const name = nameNode(inner);
  return name && TESTED.test(splitWords(nameOf(inner)).join(" ")) ? name : null;
}

// src/extract/code/reporting/mutes.ts
import { ts as ts64 } from "./vendor/ts-morph.js";
var VERB = /^(mute|unmute|silence|unsilence|hide|unhide)$/;
var VERBS3 = "(?:toggle )?(?:un)?(?:mute|silence|hide|mute or unmute)";
var PERSON6 = "user|users|account|person|people|member|player|profile|author|sender|contact|friend|stranger|opponent|participant|pubkey|npub|creator|chat sender|commenter|poster|streamer";
var ACT4 = new RegExp(
  `^(?:${VERBS3} (?:all |this |the |remote |other |chat )?(?:${PERSON6})(?: (?:by )?(?:id|uid|menu item|button|item|action|option|modal|dialog|list|key))?|(?:${PERSON6}) ${VERBS3})$`
);
var WHOM4 = /^(user|account|person|member|player|profile|author|sender|contact|friend|stranger|opponent|participant|client|session|peer|pubkey|npub|did|target_?user|other_?user|creator|commenter|poster)_?(id|uid|uuid|key|pubkey|name)?$/i;
var OTHER6 = /\b(?:mic|speaker|sound|video|track|camera|mediaStream|player\.(?:mute|muted|volume))\b|microphone|volume|audio|loudspeaker/i;
var PIECE = /modal|dialog|popover|popup|toast|tooltip|menu|overlay|element|sidebar|drawer|loader|spinner|panel|keyboard|splash|banner|window|tippy|swal|jquery|^\$|^el$|^node$|snackbar|sheet|card|column|row|notification|audio|video|track|stream|mic|sound/i;
var LABEL = new RegExp(`^(?:mute|unmute|silence|hide|ignore and hide) (?:this |the )?(?:${PERSON6})s?$`);
var MAY_MUTE = "mute unmute muted silence silenced unsilence hide unhide hidden";
var MUTES = new RegExp(
  String.raw`(?:mute|silence|hide|hidden)d?[-_\s]?(?:or[-_ ]?unmute)?(?:all|this|the|remote|other|chat)?[-_ ]?(?:${PERSON6.replaceAll(" ", "[-_ ]?")})|(?:${PERSON6})[-_ ]?(?:toggle|set|is)?[-_ ]?(?:un)?(?:mute|silence|hide|hidden)|\b(?:mute|unmute|silence|hide|unhide)\b(?:\s*=\s*(?:async\s*)?)?\s*\(\s*[\w.]*(?:user|account|person|member|player|profile|author|sender|contact|friend|stranger|opponent|participant|client|session|peer|pubkey|npub|did|creator|commenter|poster|ids?\b)|\b(?:un)?mute\(\{|<(?:Un)?(?:Mute|Hide)(?:Menu|Button|Item|Action|Option|Toggle)|=\{[^{}\n]*\b(?:unmute|mute|\w*[tT]oggle(?:Mute|Hidden))\s*\}`,
  "i"
);
function mutesIn(file) {
  const { text } = file.indexed;
  if (!MUTES.test(text)) return [];
  const isOfSound2 = OTHER6.test(text);
  const found = /* @__PURE__ */ new Set();
  for (const node of file.ofKinds(FUNCTIONS)) {
    const name = isFunction(node) ? declaredName(node) : null;
    const at = name === null || /^[A-Z]|^use[A-Z]/.test(name) ? null : nameAt2(node);
    if (!at || !isFunction(node) || !node.body) continue;
    const words = splitWords(name);
    if (isAct2(words, isOfSound2) || isVerb2(words) && !(isOfSound2 && isOfEars(words)) && !(isStaffs(file) && isOfEars(words)) && isGivenOne(node, words, file))
      found.add(at);
  }
  for (const call of file.calls) {
    const head = nameNode(call.expression);
    if (head && isMuteOf(call, isOfSound2, file)) found.add(head);
  }
  for (const tag of file.tags) {
    const act = tagAct(tag, isOfSound2, file);
    if (act) found.add(act);
  }
  for (const item of file.ofKind(ts64.SyntaxKind.ObjectLiteralExpression)) {
    const label = itemLabel(item);
    if (label) found.add(label);
  }
  return [...found];
}
var FUNCTIONS = [
  ts64.SyntaxKind.FunctionDeclaration,
  ts64.SyntaxKind.FunctionExpression,
  ts64.SyntaxKind.ArrowFunction,
  ts64.SyntaxKind.MethodDeclaration
];
function isAct2(words, isOfSound2) {
  const said2 = words.join(" ");
  return ACT4.test(said2) && !(isOfSound2 && /participant|player|user|member/.test(said2));
}
var isStaffs = ({ side, indexed }) => side === "server" || ["kick", "moderator", "punish"].some((word) => indexed.tokens.has(word));
var isOfEars = ([verb2 = ""]) => !verb2.includes("hide");
var isVerb2 = (words) => words.length === 1 && VERB.test(words[0]);
var isOne = (name, words, { path }) => WHOM4.test(name) && !(/mute/.test(words[0] ?? "") && /client|session|peer|participant/i.test(name)) || /^_?(ids?|key)$/.test(name) && isOfEars(words) && ABOUT_PEOPLE.test(path);
var ABOUT_PEOPLE = /([Pp]rofile|[Uu]sers?|[Mm]embers?|[Cc]ontacts?|[Pp]eople|[Pp]ersons?|[Aa]ccounts?|[Rr]elationships?|[Mm]oderation)(?![a-z])[^/]*(\/[^/]*)?$/;
var isGivenOne = ({ parameters }, words, file) => {
  const [first] = parameters;
  return first !== void 0 && parameters.length <= 2 && ts64.isIdentifier(first.name) && isOne(first.name.text, words, file);
};
function nameAt2(node) {
  if ("name" in node && node.name) return node.name;
  const holder = ts64.isCallExpression(node.parent) ? node.parent.parent : node.parent;
  return ts64.isVariableDeclaration(holder) || ts64.isPropertyAssignment(holder) || ts64.isPropertyDeclaration(holder) ? holder.name : null;
}
function isMuteOf(call, isOfSound2, file) {
  const words = splitWords(nameOf(call.expression) ?? "");
  const callee = unwrap(call.expression);
  const before = ts64.isPropertyAccessExpression(callee) ? callee.expression.getText() : "";
  if (PIECE.test(before.split(/[.(]/).findLast((part) => part !== "") ?? "")) return false;
  if (isAct2(words, isOfSound2)) return call.arguments.length > 0;
  if (!isVerb2(words) || isOfEars(words) && (isOfSound2 || isStaffs(file))) return false;
  const [whom] = call.arguments;
  if (whom === void 0 || call.arguments.length > 2) return false;
  const inner = unwrap(whom);
  if (ts64.isObjectLiteralExpression(inner))
    return inner.properties.some((one) => one.name && isOne(textOf(one.name), words, file)) || // `mute({ variables: { request: { account } } })` of a hook.
    inner.getText().length < 200 && /\b(?:account|user|profile|member|author|pubkey)\w*\s*[:,}]/.test(inner.getText());
  return isOne(nameOf(whom) ?? "", words, file);
}
function tagAct(tag, isOfSound2, file) {
  const own = splitWords(tag.tagName.getText());
  if (isAct2(own, isOfSound2)) return tag.tagName;
  const isEntry3 = VERB.test(own[0] ?? "") && own.length > 1 && own.slice(1).every((word) => ENTRY.test(word));
  if (isEntry3 && !(isOfSound2 && isOfEars(own)) && isGivenWhom(tag)) return tag.tagName;
  for (const one of tag.attributes.properties) {
    if (!ts64.isJsxAttribute(one) || !one.initializer) continue;
    const name = textOf(one.name);
    const value = ts64.isJsxExpression(one.initializer) ? one.initializer.expression : void 0;
    if (/^on(Click|Press|Select|Tap)$/.test(name) && value && isAboutSomebody(file) && namesVerb(value, isOfSound2))
      return one.name;
    if (/^(title|label|aria-label|accessibilityLabel|tooltip)$/.test(name)) {
      const said2 = ts64.isStringLiteral(one.initializer) ? one.initializer.text : value ? keyIn(value) : null;
      if (said2 !== null && LABEL.test(splitWords(said2).join(" "))) return one.name;
    }
  }
  return null;
}
var ENTRY = /^(menu|button|item|action|option|toggle|switch|or|unmute|unhide)$/;
var isGivenWhom = ({ attributes }) => attributes.properties.some((one) => ts64.isJsxAttribute(one) && WHOM4.test(textOf(one.name)) && one.initializer);
var isAboutSomebody = ({ indexed, path }) => PEOPLE6.test(indexed.text) || ABOUT_PEOPLE.test(path);
var PEOPLE6 = /\b(?:pubkey|userId|user_id|accountId|account\.id|npub|memberId|playerId)\b/;
function namesVerb(value, isOfSound2) {
  const inner = unwrap(value);
  if (ts64.isConditionalExpression(inner))
    return namesVerb(inner.whenTrue, isOfSound2) || namesVerb(inner.whenFalse, isOfSound2);
  const name = ts64.isIdentifier(inner) ? inner.text : "";
  return /^(onT|t)oggleHidden$/.test(name) || !isOfSound2 && /^(un)?mute$|^(onT|t)oggleMute$/.test(name);
}
function keyIn(value) {
  const inner = unwrap(value);
  if (ts64.isStringLiteralLike(inner)) return inner.text;
  const [first] = ts64.isCallExpression(inner) ? inner.arguments : [];
  return first && ts64.isStringLiteralLike(first) ? first.text.split(/[.:]/).at(-1) : null;
}
function itemLabel({ properties }) {
  const isEntry3 = properties.some(
    (one) => one.name && /^(onClick|onPress|onSelect|action|handler)$/.test(textOf(one.name))
  );
  if (!isEntry3) return null;
  for (const one of properties) {
    if (!ts64.isPropertyAssignment(one) || !/^(label|text|title|name)$/.test(textOf(one.name))) continue;
    const said2 = keyIn(one.initializer);
    if (said2 !== null && LABEL.test(splitWords(said2).join(" "))) return one.name;
  }
  return null;
}

// src/extract/code/detectors/block-acts.ts
import { ts as ts67 } from "./vendor/ts-morph.js";

// src/extract/code/written-documents.ts
import { ts as ts65 } from "./vendor/ts-morph.js";
function placeOfField({ at, within }) {
  const around4 = enclosingFunction(at);
  const name = around4 && nameNodeOf(around4);
  return name && !/^(?:use)?[A-Z]/.test(textOf(name)) ? { node: name } : { node: at, within };
}
var MAY_WRITE_DOCUMENT = /(?:[`'"]|^|\n|\\n)\s*(?:mutation|query)\b\s*\w*\s*(?:\(\s*\$|\{)/;
var HEAD = /(?:^|\n)\s*(mutation|query)\b\s*\w*\s*(?=[({@])/g;
var TEXTS4 = [
  ts65.SyntaxKind.StringLiteral,
  ts65.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts65.SyntaxKind.TemplateExpression
];
var MARKS = /^(gql|graphql|gqlv?\d*|graphqlTag|useMutation|useQuery|request|query|mutate|mutation|document|gqlQuery)$/i;
var known5 = /* @__PURE__ */ new WeakMap();
function writtenFields(file) {
  let fields = known5.get(file);
  if (!fields) {
    const may = MAY_WRITE_DOCUMENT.test(file.indexed.text);
    known5.set(file, fields = may ? file.ofKinds(TEXTS4).flatMap(fieldsIn) : []);
  }
  return fields;
}
function fieldsIn(at) {
  const text = ts65.isStringLiteralLike(at) ? at.text : ts65.isTemplateExpression(at) ? fixedText(at) : "";
  if (!/\b(?:mutation|query)\b/.test(text) || !text.includes("{")) return [];
  if (/(?:^|\n)\s*(?:extend\s+)?(?:type|input|schema)\s+\w*\s*\{/.test(text) || !isDocument(at, text)) return [];
  return [...text.matchAll(HEAD)].flatMap(({ 1: operation, index, 0: head }) => {
    const body = selectionAt(text, index + head.length);
    return body === null ? [] : selections(body).map((one) => ({ at, operation, ...one }));
  });
}
function isDocument(at, text) {
  const { parent } = at;
  const tag = ts65.isTaggedTemplateExpression(parent) ? parent.tag : ts65.isCallExpression(parent) ? parent.expression : ts65.isPropertyAssignment(parent) || ts65.isVariableDeclaration(parent) ? parent.name : null;
  if (tag && MARKS.test(tag.getText().split(".").at(-1))) return true;
  return /^\s*(?:#[^\n]*\n\s*)*(?:mutation|query)\b\s*\w*\s*(?:\(\s*\$\w+\s*:|\{\s*\w+\s*(?:\(|\{))/.test(text);
}
function selectionAt(text, from) {
  const start = text.indexOf("{", text[from] === "(" ? closing(text, from) : from);
  return start < 0 ? null : text.slice(start + 1, closing(text, start));
}
var PAIRS = { "(": ")", "{": "}", "[": "]" };
function closing(text, from) {
  const closes = [];
  for (let index = from; index < text.length; index++) {
    const char = text[index];
    if (PAIRS[char]) closes.push(PAIRS[char]);
    else if (char === closes.at(-1)) closes.pop();
    if (closes.length === 0) return index;
  }
  return text.length;
}
var MOST = 12;
function selections(body) {
  const found = [];
  const next = /(?:\w+\s*:\s*)?(\w+)\s*/y;
  let index = 0;
  while (index < body.length && found.length < MOST) {
    next.lastIndex = index;
    const match = next.exec(body);
    if (!match || body.slice(0, index).endsWith("...")) {
      index += match ? match[0].length : 1;
      continue;
    }
    index = next.lastIndex;
    const givenEnd = body[index] === "(" ? closing(body, index) : index;
    const given2 = body.slice(index + 1, givenEnd);
    let at = givenEnd > index ? givenEnd + 1 : index;
    while (/[\s@]/.test(body[at] ?? "")) at++;
    const asksEnd = body[at] === "{" ? closing(body, at) : at;
    const from = match.index + match[0].trimEnd().length - match[1].length;
    found.push({
      // The operation may have the same name: what follows tells it apart.
      within: body.slice(from, from + match[1].length + 3).trimEnd(),
      name: match[1],
      words: splitWords(match[1]),
      given: given2,
      asks: body.slice(at, asksEnd)
    });
    index = Math.max(asksEnd > at ? asksEnd + 1 : givenEnd > index ? givenEnd + 1 : index, index);
  }
  return found;
}

// src/extract/code/vue/never-called.ts
import { ts as ts66 } from "./vendor/ts-morph.js";
var MAX_FILES = 40;
function isNeverCalled(name, file) {
  if (!/\.vue$/i.test(file.path) || !ts66.isIdentifier(name) || !isMethod(name)) return false;
  const text = textOf(name);
  if (/\b(mixins|extends|expose|defineExpose)\b/.test(file.indexed.text) || /\bmethods\s*\[/.test(file.indexed.text))
    return false;
  const whole = new RegExp(`(?<![\\w$-])${literally(text)}(?![\\w$-])`, "g");
  if ([...file.indexed.text.matchAll(whole)].length !== 1) return false;
  const asked2 = linksOf(name)?.lookFor(
    text,
    new RegExp(`(?<!\\b(?:this|self|vm))\\??\\.${literally(text)}\\b`),
    MAX_FILES
  );
  return asked2?.every(({ indexed }) => indexed.path === file.path) ?? false;
}
function isMethod({ parent }) {
  if (!ts66.isFunctionDeclaration(parent)) return false;
  const body = parent.parent;
  const holder = body.parent;
  return ts66.isBlock(body) && isFunction(holder) && ts66.isFunctionDeclaration(holder) && (holder.modifiers ?? []).some(({ kind }) => kind === ts66.SyntaxKind.DefaultKeyword);
}

// src/extract/code/detectors/block-acts.ts
var block_acts_default = {
  // `blockUser` by its name; a stored relationship by the words of its kind; a request by its address.
  occurs: (ask) => any(
    all(ask.word("blocked ignored"), ask.word("relationship friend")),
    all(ask.word("block"), ask.word(`${PEOPLE7} author sender chat conversation id menu`), inText(QUOTED)),
    all(
      ask.called("block mute", (_, name) => /^(block|mute)$/.test(name)),
      ask.word("users accounts user account member person profile contact friend")
    ),
    all(ask.word("block unblock ignore"), inText(ADDRESS)),
    all(
      ask.called("block unblock ignore blacklist black", (words, name) => isListed(name) && words.length > 0),
      ask.name("block blocks blocked blacklist black ignore ignored", holdsBlocked)
    ),
    all(ask.word("block unblock blacklist black ignore"), inText(DECLARED)),
    all(
      ask.name("block unblock blacklist", (_, name) => BLOCK_ENTRY.test(name) || BLOCK_TAG.test(name)),
      ({ text }) => mayHoldBlockTag(text)
    ),
    all(ask.word("block unblock blacklist ignore"), any(inText(MAY_ATTACH), inText(MAY_MAP))),
    mayKeepBlocks(ask),
    all(ask.word("block unblock"), inText(ACT_OF_PEOPLE)),
    all(ask.word("block unblock"), ask.word("mutation"), inText(MAY_WRITE_DOCUMENT)),
    all(ask.word("block unblock blocked blocks"), ask.word(PEOPLE7), inText(ENTERED), mayEnter),
    all(ask.word(HANDLERS), ({ path }) => /\bblock/i.test(path), mayEnter),
    all(ask.word("block blocks blocked unblock ignore"), ask.word(PEOPLE7), inText(ACT5), inText(MAY_ASK2)),
    all(
      ask.word("block unblock ignore unignore"),
      any(
        all(inText(COMMANDS2), inText(TYPED), ({ text }) => !isOfText(text)),
        inText(PRESSED3)
      )
    ),
    all(
      ask.word("account accounts user users member profile contact"),
      inText(/\[[^\]\n]{0,60}\?\s*['"`](?:un)?(?:block|mute)['"`]/)
    ),
    all(ask.word(MAY_MUTE), inText(MUTES)),
    all(
      ask.called("block unblock ignore unignore blacklist black", () => true),
      inText(MAY_ACT_BARELY)
    ),
    ask.name("block unblock blocking ignore unignore blacklist", isSwitch),
    all(
      ask.word("blocked ignored muted ignore block mute ignorelist blocklist mutelist blockeduser"),
      inText(MAY_LIST_BLOCKED)
    ),
    all(({ mayHoldJsx }) => mayHoldJsx, ask.name("block blocked ignore ignored mute muted", isListOfBlocked)),
    all(
      any(
        ask.name("block blocked blocking blocks blockeded mute muted ignore ignored blocker", namesHeeded),
        inText(MAY_COMPARE)
      ),
      inText(MAY_HEED)
    )
  ),
  detect(file, { concept }) {
    const found = [];
    const elsewhere = keepsOwnBlocks(file) ? withoutModeration(concept) : concept.unlike.within;
    const add = (node, symbol = symbolOf2(node), more = {}) => {
      if (!standsWithin(elsewhere, file.path, node)) found.push({ node, symbol, ...more });
    };
    const acts = declaredActs(file.ofKinds(FUNCTION_KINDS), concept);
    for (const name of acts) add(name, void 0, isNeverCalled(name, file) ? { traits: ["never-called"] } : {});
    for (const name of [
      ...offeredByName(file, concept),
      ...blockTags(file),
      ...mappedHandlers(file, BLOCK_ENTRY_OF_MAP)
    ])
      add(name);
    for (const handler of attachedHandlers(file, concept)) add(handler);
    for (const call of file.calls) {
      const sent = blockRequest(call) ?? blockOfPerson(call);
      if (sent && !isSaidBy(call, acts)) add(sent);
      for (const argument of call.arguments) if (isActOfPeople(argument)) add(argument, argument.getText());
    }
    for (const asked2 of askedActs(file, concept, {
      path: ({ path }) => isBlockPath(path) || isBlockList(path),
      named: (words) => /^(un)?block$/.test(words.join(" ")) && isAboutAccounts(file)
    }))
      if (!isSaidBy(asked2, acts)) add(asked2, asked2.getText().slice(0, 60));
    const saysBlock = (words) => concept.calls.some((one) => one.needs.length === 0 && one.receivers === null && fitsPattern(one, words)) && !hasAnyPhrase(words, concept.unlike.word);
    if (file.side !== "server")
      for (const field of writtenFields(file)) {
        if (field.operation !== "mutation" || !saysBlock(field.words) || isSaidBy(field.at, acts)) continue;
        const { node, within } = placeOfField(field);
        add(node, field.name, within === void 0 ? {} : { within });
      }
    for (const node of file.ofKinds(KINDS5)) {
      const ran = mutationAt(node);
      if (ran && saysBlock(ran.words)) add(ran.at);
      const value = storedKind(node);
      if (value) add(value, value.getText());
    }
    addNew(storedBlocks(file, concept), acts, found);
    found.push(...enteredBlocks(file, concept, found));
    const isNew = (node) => found.every((one) => one.node !== node);
    for (const node of isOfText(file.indexed.text) ? [] : commandsIn(file, COMMAND)) if (isNew(node)) add(node);
    for (const { node, label, within } of pressedInStrings(file, (text) => isLabelOf(text, concept)))
      if (isNew(node)) add(node, label, { within });
    const bare2 = bareActs(file).filter((one) => !isWithinUnlike(concept, file.path, one));
    for (const node of [...bareSwitches(file.ofKinds(FUNCTION_KINDS), bare2), ...bareHandlers(file), ...bare2])
      if (isNew(node) && !found.some((one) => isAtOneGlance(one.node, node))) add(node);
    for (const node of listedAsBlocked(file))
      if (isNew(node) && !found.some((one) => isAtOneGlance(one.node, node)))
        add(node, void 0, /mute/i.test(node.parent.getText()) ? { traits: ["hides-only"] } : {});
    for (const node of mutesIn(file))
      if (isNew(node)) found.push({ node, symbol: symbolOf2(node), traits: ["hides-only"] });
    for (const { node, isMute } of heededIn(file))
      if (isNew(node)) add(node, void 0, { traits: isMute ? ["takes-effect", "hides-only"] : ["takes-effect"] });
    return found;
  }
};
var keepsOwnBlocks = ({ indexed: { names: names2 } }) => ["blocker", "blockerId", "blocker_id", "blockerUserId", "blockedBy", "blocked_by"].some((name) => names2.has(name));
var without = /* @__PURE__ */ new WeakMap();
function withoutModeration(concept) {
  let places = without.get(concept);
  if (!places) without.set(concept, places = concept.unlike.within.filter(({ joined }) => joined !== "moderation"));
  return places;
}
var isAboutAccounts = ({ indexed: { tokens, text } }) => ["account", "user", "profile", "contact", "member"].some((word) => tokens.has(word)) && /\bis(Account)?Blocked|[bB]locked(By|User|Account)|BlockedBy/.test(text);
var DECLARED = /\b(?:(?:un)?block|black_?list|ignore)\s*(?:=\s*(?:async\s*)?)?\(\s*(?:user|account|member|person|profile|contact|friend|player|client|session|participant|sender|author|pubkey|npub|did|whom|username|target)\w*\s*[:,)]/i;
var ENTERED = /\/(?:un)?block(?:ed|s|-?list)?(?:[-_]?users?)?['"`/:]|['"`](?:\w+[.: ])?(?:un)?block(?:_?(?:user|person|account|member|contact|friend|profile)\w*)?['"`]|\b(?:un)?block(?:_?(?:user|person|account|member|contact|friend|profile)\w*)?\s*[:=(]/i;
var COMMAND = /^(un)?(block|ignore)([-_ ]?(user|player|member|list))?$/i;
var COMMANDS2 = /[cC]ommands?\b/;
var TYPED = /[\s{,'"`/](?:un)?(?:block|ignore)(?:[-_ ]?(?:user|player|member|list))?['"`]?\s*[(:,)]/i;
var PRESSED3 = /<(?:a|button)\b[^<>]*>[^<>]{0,60}(?:block|ignore)/i;
var PEOPLE7 = "users accounts user account member members person people profile contact friend friends player username blocked";
var KINDS5 = [ts67.SyntaxKind.CallExpression, ts67.SyntaxKind.PropertyAssignment, ts67.SyntaxKind.BinaryExpression];
var QUOTED = /(?<!\bdisplay['"]?\s*[:=][^\n]{0,60})["'`](block|Block|BLOCK)(?![a-z])/;
var ACT5 = /[/.:'"`_-](un)?(block|ignore)(s|ed)?(?![a-z])|(un)?(block|ignore)(s|ed)?[-_ ]?(user|person|people|account|member|profile|contact|friend|author|sender|player)|(user|person|account|member|profile|contact|friend|player)s?[-_.:/]?(un)?(block|ignore)/i;
var ADDRESS = /\b(api|emit|send|call|invoke|rpc|request|post|put|execute|mutate|dispatch|trigger|push)\b[^(\n]{0,80}\(\s*['"`][^\n]{0,120}?(block|ignore)/i;
function storedKind(node) {
  if (ts67.isBinaryExpression(node) && node.operatorToken.kind === ts67.SyntaxKind.EqualsToken)
    return isKind(nameOf(node.left)) && isBlocked2(node.right) ? node.right : null;
  if (!ts67.isPropertyAssignment(node) || !isKind(textOf(node.name)) || !isBlocked2(node.initializer)) return null;
  const object = node.parent.parent;
  const isStored = ts67.isCallExpression(object) && /^(create|insert|upsert|update|save|set|put|post|add|build|assign)/.test(nameOf(object.expression) ?? "");
  return isStored || isSent(object) ? node.initializer : null;
}
var isSent = (body) => ts67.isPropertyAssignment(body) && /^(data|body|json)$/.test(textOf(body.name)) && requestAt(body.parent) !== null;
var ACT_OF_PEOPLE = /(?:Friend|Relation|Contact|User|Member|Person|Follow)\w*(?:Action|Act|Event|Command|Operation)s?\.(?:un)?block\b/i;
function isActOfPeople(argument) {
  const inner = unwrap(argument);
  return ts67.isPropertyAccessExpression(inner) && ACT_OF_PEOPLE.test(inner.getText()) && /^(un)?block$/i.test(inner.name.text);
}
var isKind = (name) => name !== null && /^(type|kind|status|state|relationship(Type)?)$/i.test(name);
function isBlocked2(value) {
  const inner = unwrap(value);
  if (!ts67.isPropertyAccessExpression(inner)) return false;
  const owner = splitWords(nameOf(inner.expression) ?? "");
  return owner.some((word) => /^(relationship|relation|friend|friendship|contact)s?$/.test(word)) && /^(blocked|block|ignored)$/i.test(inner.name.text);
}

// src/extract/code/messages/between-two.ts
import { ts as ts70 } from "./vendor/ts-morph.js";

// src/extract/code/messages/after-refusal.ts
import { ts as ts68 } from "./vendor/ts-morph.js";
var TELLS = /notif|play_?(sound|message)|sound|badge|unread|desktop_?alert|(^|[^a-z])count/i;
var TAKES = /(append|push|insert|store|show|display|send|emit|deliver|render|add|set)_?[a-z]*(message|msg|dm|pm)s?\b/i;
function isOnlyTold(branch) {
  const { parent } = branch;
  if (!ts68.isBlock(parent) || branch.elseStatement) return false;
  const after = parent.statements.slice(parent.statements.indexOf(branch) + 1).map((one) => one.getText()).join("\n");
  return after.length < 1500 && TELLS.test(after) && !TAKES.test(after) && !/<[A-Z]|\breturn\b(?!\s*;)/.test(after);
}
function isSetIn(test, then) {
  const name = nameOf(test) ?? "";
  return name.length > 3 && new RegExp(`\\bset_?${name.replaceAll("$", "\\$")}\\s*\\(`, "i").test(then.getText());
}

// src/extract/code/messages/guards.ts
import { ts as ts69 } from "./vendor/ts-morph.js";
function leavesOf(condition) {
  const inner = unwrap(condition);
  if (ts69.isPrefixUnaryExpression(inner) && inner.operator === ts69.SyntaxKind.ExclamationToken)
    return leavesOf(inner.operand);
  if (ts69.isBinaryExpression(inner) && /^(&&|\|\||\?\?)$/.test(inner.operatorToken.getText()))
    return [...leavesOf(inner.left), ...leavesOf(inner.right)];
  return [inner];
}
var SPACE = /^(guilds?|servers?|groups?|communit(y|ies)|teams?|rooms?|spaces?|channels?|workspaces?)$/;
var SHARED = /^(mutual|shared|common|same)$/;
var isSharedSpace = (test) => namesSharedSpace(wordsOf(named6(test)));
var namesSharedSpace = (words) => words.some((word) => SHARED.test(word)) && words.some((word) => SPACE.test(word));
function isRestriction(test) {
  const asked2 = keptIn(named6(test));
  const words = wordsOf(asked2);
  if (chainOf(asked2).some((name) => /^(config|configuration|meta|env|global|limits)$/i.test(name))) return false;
  if (words.some((word) => /^(age|region|country|rate|word|ip|channel|content|nsfw)$/.test(word))) return false;
  return namesRestriction(words);
}
function keptIn(asked2) {
  const value = ts69.isIdentifier(asked2) ? valueOf(asked2) : null;
  const read4 = value && unwrap(value);
  return read4 && ts69.isPropertyAccessExpression(read4) ? read4 : asked2;
}
var isSetByOther = (words) => words.some((word) => /^(recipient|receiver|target|their)$/.test(word)) && words.some((word) => /^(dms?|pms?|messages?|messaging)$/.test(word)) && words.some((word) => /^(status|setting|settings|privacy|preference)$/.test(word));
var namesRestriction = (words) => words.some((word) => /^(restricts?|restricted|restrictions?)$/.test(word)) || isClosed(words) || isSetByOther(words);
var isClosed = (words) => words.some((word) => /^(disable|disables|disallow|refuse|hide|block)$/.test(word)) && words.some((word) => /^(incoming|dms?|pms?|strangers?|chats?)$/.test(word));
function named6(test) {
  const inner = unwrap(test);
  if (ts69.isBinaryExpression(inner)) return named6(inner.left);
  if (ts69.isCallExpression(inner)) return named6(inner.expression);
  return ts69.isPropertyAccessExpression(inner) && /^(length|size|count)$/.test(inner.name.text) ? inner.expression : inner;
}
function questionOf(test, guards) {
  const node = nameNode(named6(test)) ?? test;
  if (isSharedSpace(test)) return { asked: "shared-space", node, test };
  if (isRestriction(test) || isChoice(named6(test))) return { asked: "recipient-setting", node, test };
  if (asksBlocked(test)) return { asked: "block", node, test };
  for (const { kind } of checksOf(test, true, guards)) {
    if (kind === "age" || kind === "connection" || kind === "block") return { asked: kind, node, test };
  }
  return null;
}
function asksBlocked(test) {
  const inner = unwrap(test);
  if (!ts69.isCallExpression(inner) || !/^(some|every|find)$/.test(nameOf(inner.expression) ?? "")) return false;
  let found = false;
  eachNode(inner, (one) => {
    found ||= ts69.isIdentifier(one) && /^blocked_?(by_?)?(user|member|account|people)?_?(ids?|users?|accounts?|list)$/i.test(one.text);
  });
  return found;
}
function wayByDefault(branch, test) {
  if (!isRestriction(test)) return null;
  if (isNegated(branch.expression, test)) return endsWell(branch.thenStatement);
  if (branch.elseStatement !== void 0 || !refuses(branch.thenStatement)) return null;
  const around4 = enclosingFunction(branch)?.body;
  return around4 && ts69.isBlock(around4) ? around4.getLastToken() : null;
}
function isNegated(condition, test) {
  const inner = unwrap(condition);
  if (inner === test) return false;
  if (ts69.isPrefixUnaryExpression(inner))
    return inner.operator === ts69.SyntaxKind.ExclamationToken && !isNegated(inner.operand, test);
  if (ts69.isBinaryExpression(inner)) {
    const side = contains(inner.left, test) ? inner.left : inner.right;
    return isNegated(side, test);
  }
  return false;
}
var contains = (outer, node) => outer.pos <= node.pos && node.end <= outer.end;
function endsWell(statement) {
  const last = ts69.isBlock(statement) ? statement.statements.at(-1) : statement;
  if (!last || !ts69.isReturnStatement(last)) return null;
  const value = last.expression && unwrap(last.expression);
  const said2 = value && ts69.isArrayLiteralExpression(value) ? value.elements[0] : value;
  return !value || said2?.kind === ts69.SyntaxKind.TrueKeyword ? last : null;
}
var refuses = (statement) => leaves(statement, "throw");
var CHECK_VERBS = ["assert", "require", "ensure", "check", "validate", "enforce", "verify", "can", "may"];
var CHECKS = new RegExp(`^(${CHECK_VERBS.join("|")})$`);
var WRITES_TO = /^(dms?|message|messages|chat|contact|messaging|communicate|converse|talk)$/;
function isGuardCall(call, saysPrivate2) {
  const name = nameOf(call.expression) ?? "";
  if (call.arguments.length === 0) return false;
  if (namesGuard(name, saysPrivate2)) return true;
  const words = splitWords(name);
  const receiver = chainOf(call.expression).at(-2) ?? "";
  const isPolicy2 = saysPrivate2(receiver) && /validator|guard|policy|permission|privacy|access/i.test(receiver);
  return isPolicy2 && CHECKS.test(words[0] ?? "") && words.length <= 2;
}
var ALLOWS = /^(permissions?|allowed|access|send|policy|privacy|add)$/;
var IS_ROOM = /^(chat|conversation|converse|channel|room|thread)s?$/;
function namesGuard(name, saysPrivate2) {
  const words = splitWords(name);
  const [verb2 = "", second = ""] = words;
  if (!CHECKS.test(verb2)) return false;
  if (/^(check|assert|ensure|validate|verify) (can|may) (send )?pms?$/.test(words.join(" "))) return true;
  if (/^(can|may)$/.test(verb2)) return WRITES_TO.test(second) || words.length > 2 && saysPrivate2(name);
  if (!saysPrivate2(name)) return false;
  if (words.some((word) => ALLOWS.test(word))) return true;
  return words.length <= 3 && verb2 !== "ensure" && !(verb2 === "check" && IS_ROOM.test(words.at(-1)));
}

// src/extract/code/messages/between-two.ts
var PLACE = /message|chat|conversation|convo|(^|[^a-z])dms?([^a-z]|$)|direct|inbox|envelope|composer|composition|(^|[^a-z])rooms?([^a-z]|$)|RoomView|calls?([^a-z]|$)|calling|peer|web_?rtc|whisper|(^|[^a-z])pms?([^a-z]|$)/i;
var OTHER_PLACE = /comment|review|notification|admin|moderat|setting|migration|reducer|analytic|block(ed)?(-?users?|list)|ignored-?users?|typing|receipt|unread|(^|[^a-z])(un)?pin|should_?component|component_?did|avatar|placeholder|title|right_?panel|(^|_)mark[A-Z_]|reaction|translat|(^|[^a-z])equals|mention|presence|last_?(online|seen|active)/i;
var PRIVATE_PLACE = /message|(^|[^a-z])dms?([^a-z]|$)|direct|conversation|convo|private|whisper|(^|[^a-z])pms?([^a-z]|$)/i;
function readBetweenTwo(node, file, concept, guards) {
  const isPrivate = (name) => saysPrivate(concept, name);
  const found = (tests, accepts) => tests.flatMap((test) => {
    const asked2 = askedOfTwo(test, guards, isPrivate);
    const head = asked2 && nameNode(named7(test));
    return head && accepts(asked2) ? [{ node: head, symbol: head.getText(), traits: [asked2] }] : [];
  });
  const isHere = () => isPlace(node, file);
  const isAsked3 = (tests) => tests.some((one) => askedOfTwo(one, guards, isPrivate) !== null);
  if (ts70.isIfStatement(node)) {
    const then = node.thenStatement;
    const tests = leavesOf(node.expression);
    if (!isAsked3(tests) || CHANGES6.test(textIn4(then)) || tests.some((one) => isSetIn(one, then))) return [];
    return found(
      tests,
      () => isHere() && refuses2(then) && !isOnlyTold(node) || file.side !== "server" && leadsTo(then)
    );
  }
  if (file.side === "server") return keptAnswer(node, isHere, found);
  const shown = shownIf(node);
  if (shown) {
    const tests = leavesOf(shown.condition);
    if (!isAsked3(tests)) return [];
    const text = shown.branches.map(textIn4).join(" ");
    if (CHANGES6.test(text)) return [];
    return found(
      tests,
      (asked2) => shown.branches.some(leadsTo) || asked2 !== "shared-space" && isHere() && WRITES4.test(text)
    );
  }
  return keptAnswer(node, isHere, found);
}
function isPlace(node, { path, side }) {
  const around4 = [
    ...path.replace(/\.\w+$/, "").split("/").slice(-3),
    ...enclosingNames(node)
  ];
  const place = side === "server" ? PRIVATE_PLACE : PLACE;
  return around4.some((name) => place.test(name)) && !around4.some((name) => OTHER_PLACE.test(name));
}
var CHANGES6 = /unblock|un_block|unmute|unignore|set_?blocked|\bblock_?(user|contact|peer|member|account)\b|toggle_?(block|mute|ignore)|unfriend|remove_?friend/i;
var LEADS = /(send|open|start|create|write|new|to|show)[-_]?(a_?)?(direct|private|new|group)?[-_]?(message|dm\b|chat|conversation|pm\b)|message_?user|user_?message|\/(messages?|chats?|inbox|dms?|conversations?|direct)[/'"`$]|Envelope\b|(Message|Chat|Mail)(Icon|Button|Bubble)|Icon(Message|Chat)|start_?call|call_?(user|recipient)|GroupChat\b/i;
var WRITES4 = /composer|composition|(message|chat)_?(input|form|box)|textarea|read_?only|send/i;
var textIn4 = (node) => {
  const text = node.getText();
  return text.length > 1200 ? "" : text;
};
var leadsTo = (node) => LEADS.test(textIn4(node));
function refuses2(then) {
  const last = ts70.isBlock(then) ? then.statements.at(-1) : then;
  return !!last && (ts70.isThrowStatement(last) || ts70.isContinueStatement(last) || ts70.isReturnStatement(last)) && then.getText().length < 1500;
}
function shownIf(node) {
  if (ts70.isConditionalExpression(node)) return { condition: node.condition, branches: [node.whenTrue, node.whenFalse] };
  if (!ts70.isBinaryExpression(node) || node.operatorToken.kind !== ts70.SyntaxKind.AmpersandAmpersandToken) return null;
  const right = unwrap(node.right);
  const isShown6 = ts70.isJsxElement(right) || ts70.isJsxSelfClosingElement(right) || ts70.isJsxFragment(right) || ts70.isCallExpression(right);
  return isShown6 ? { condition: node.left, branches: [right] } : null;
}
function keptAnswer(node, isHere, found) {
  if (ts70.isVariableDeclaration(node) && node.initializer) {
    const made2 = unwrap(node.initializer);
    const call = ts70.isAwaitExpression(made2) ? unwrap(made2.expression) : made2;
    if (!ts70.isIdentifier(node.name) || !ts70.isCallExpression(call) || !isHere()) return [];
    const answers2 = found([call], (asked2) => asked2 === "block" || asked2 === "connection");
    return answers2.length > 0 && isAskedBelow(node.name.text, node) ? answers2 : [];
  }
  if (!ts70.isCallExpression(node) || !/^(filter|reject)$/.test(nameOf(node.expression) ?? "")) return [];
  const [given2] = node.arguments;
  if (!given2 || !isFunction(given2) || !given2.body || ts70.isBlock(given2.body) || !isHere()) return [];
  return found(leavesOf(given2.body), (asked2) => asked2 === "block" || asked2 === "connection");
}
function isAskedBelow(name, declaration) {
  const block = declaration.parent.parent.parent;
  return block ? new RegExp(`\\bif\\s*\\([^;{}]*\\b${name.replaceAll("$", "\\$")}\\b`).test(block.getText()) : false;
}
function named7(test) {
  const inner = unwrap(test);
  if (ts70.isAwaitExpression(inner)) return named7(inner.expression);
  if (ts70.isBinaryExpression(inner)) {
    return inner.operatorToken.kind === ts70.SyntaxKind.AmpersandToken ? named7(inner.right) : named7(inner.left);
  }
  if (ts70.isCallExpression(inner)) return named7(inner.expression);
  return ts70.isPropertyAccessExpression(inner) && /^(length|size|count|value|current)$/.test(inner.name.text) ? named7(inner.expression) : inner;
}
function askedOfTwo(test, guards, isPrivate) {
  const asked2 = named7(test);
  const name = nameOf(asked2) ?? "";
  const words = splitWords(name);
  if (words.length === 0 || words[0] === "use" || words.some((word) => ELSE.test(word))) return null;
  if (words.some((word, at) => /^contacts?$/.test(word) && at < words.length - 1)) return null;
  const known9 = questionOf(test, guards)?.asked;
  const isOfTalk2 = words.some((word) => /^(messages?|dms?|pms?|chats?|strangers?|direct|private|incoming)$/.test(word));
  const isSetting2 = known9 === "recipient-setting";
  if (known9 && known9 !== "age" && (!isSetting2 || isOfTalk2 && isRestriction(test))) return known9;
  const chain = chainOf(asked2);
  const around4 = [...chain.slice(0, -1), ...argumentsOf(test)];
  if (namesBlock(words) || words.includes("muted") && argumentsOf(test).some(saysPerson)) return "block";
  if (namesConnection(words, around4)) return "connection";
  if (namesRight(words, chain, isPrivate) && !isOnlyOfOneself(asked2)) return "validates";
  return null;
}
var ELSE = /^(ip|domain|url|popup|button|text|loading|count|content|server|instance|community|media|notifications?|volume|audio|video|ui|request|requests|suggestions?|search|tab|menu|ids|event|thread|channel|script|cookie|autoplay|time|date|at|sound|track|self|myself|icon|label|title|style|type|connected|connection|limit|days|remaining|plan|last|seq|nr|number|error)$/;
var argumentsOf = (test) => {
  const inner = unwrap(test);
  const call = ts70.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  return ts70.isCallExpression(call) ? call.arguments.flatMap((one) => namesIn(one, 4)) : [];
};
var namesBlock = (words) => words.some((word) => /^(blocked|ignored|blacklisted|blocklisted)$/.test(word)) || /(^| )black listed( |$)/.test(words.join(" "));
var RELATES = /relation|contact|friend|user|peer|conversation|sender|recipient|member|profile|account|person|author|pubkey/i;
function namesConnection(words, around4) {
  const says4 = (pattern) => words.some((word) => pattern.test(word));
  if (says4(/^(friend|friends|mutual|mutuals)$/)) return says4(/^(is|are|has|was|not|only|both)$/);
  if (says4(/^(approved?|accepted)$/)) return says4(/^(me|user|users|contact|peer|sender|by)$/);
  return says4(/^(following|follows|followed)$/) && around4.some((name) => RELATES.test(name));
}
function namesRight(words, chain, isPrivate) {
  const said2 = words.join(" ");
  const isRight = /(^| )(permissions?|can|may|allows?|allowed|accepts?|restricts?|restricted|disabled?|enabled|closed|open|only)( |$)/.test(
    said2
  );
  if (isRight && (isPrivate(said2) || /(^| )(message requests?|msg requests?|message user|strangers?|unknown profile)( |$)/.test(said2)))
    return true;
  return /^(send )?(dm|message|messages|direct messages?|private messages?)$/.test(said2) && /user_?permission|relationship/i.test(chain.at(-2) ?? "");
}
var ASKS2 = /blocked|ignored|black_?listed|muted|\bblocks\b|friend|mutual|approved?|accepted|follow(s|ing|ed)|permission|restrict|can_?(dm|message|direct|private)|allows?|strangers?/i;
var mayAskOfTwo = (ask) => all(
  any(
    ask.name(
      "blocked ignored blacklisted blocklisted blocks black is are has did was friend friends mutual mutuals approved approve accepted following follows followed muted not user",
      (words) => namesBlock(words) || words.includes("muted") || namesConnection(words, ["user"])
    ),
    ask.name(
      "permission permissions can may allow allows allowed accept accepts restrict restricts restricted disabled disable enabled closed open only",
      (words) => words.length > 1 && words.some((word) => /^(message|messages|dm|dms|direct|private|msg|strangers?|unknown)$/.test(word))
    ),
    // `UserPermission.SendMessage`
    all(
      ask.word("permission permissions relationship"),
      inText(
        /(?:user_?permissions?|relationship\w*)\s*\??\.\s*(?:send_?)?(?:direct_?|private_?)?(?:messages?|dm)\b/i
      )
    ),
    ask.checks(["block", "connection"])
  ),
  any(
    ({ path }) => path.split("/").slice(-3).some((part) => PLACE.test(part)),
    all(
      ask.word("message messages chat chats dm dms conversation conversations envelope direct inbox call"),
      inText(/\bif\s*\(|&&|\?/)
    )
  ),
  inText(ASKS2)
);

// src/extract/code/messages/private-talk.ts
var BETWEEN_TWO = "dm dms recipient recipients conversation conversations convo convos whisper whispers pms interlocutor".split(" ");
var known6 = /* @__PURE__ */ new WeakMap();
function speaksOfPrivate(files, concept) {
  let answer = known6.get(files);
  if (answer === void 0)
    known6.set(files, answer = files.some((file) => isPrivateIn(file, concept)) || speaksOfTwo(files));
  return answer;
}
var reaches2 = /* @__PURE__ */ new WeakMap();
function speaksOfDirectPosts(files) {
  let answer = reaches2.get(files);
  if (answer === void 0) {
    answer = files.some(({ indexed: { tokens, text } }) => tokens.has("visibility") && DIRECT.test(text));
    reaches2.set(files, answer);
  }
  return answer;
}
var DIRECT = /\bvisibility\b[^;{}]{0,80}['"`]direct['"`]|['"`]direct['"`][^;{}]{0,80}\bvisibility\b/i;
var strong = /* @__PURE__ */ new WeakMap();
var OF_TWO = "dm dms whisper whispers pms interlocutor roster".split(" ");
function speaksOfTwo(files) {
  let answer = strong.get(files);
  if (answer === void 0) {
    answer = files.some(
      ({ indexed: { tokens, names: names2 } }) => OF_TWO.some((word) => tokens.has(word)) || (tokens.has("direct") || tokens.has("private") || tokens.has("p")) && [...names2.keys()].some(namesTwo)
    );
    strong.set(files, answer);
  }
  return answer;
}
var namesTwo = (name) => /p2p_?(topic|type|chat|message|conversation|room)|is_?p2p|(direct|private|personal)_?(message|msg|chat|conversation|talk)s?(?![a-z])|one_?to_?one_?(chat|talk|conversation)/i.test(
  name
);
function isPrivateIn({ indexed: { tokens, names: names2 } }, concept) {
  if (BETWEEN_TWO.some((word) => tokens.has(word))) return true;
  if (!tokens.has("direct") && !tokens.has("private")) return false;
  for (const name of names2.keys()) if (saysPrivate(concept, name)) return true;
  return false;
}

// src/extract/code/messages/offer-guards.ts
import { ts as ts71 } from "./vendor/ts-morph.js";
var OPENS2 = /^(open|send|create|start|compose|message|initiate)$/;
function offerGuards(node, guards, isPrivate) {
  const branch = branchOf(node);
  if (!branch || !opensPrivate(branch.then, isPrivate)) return [];
  return leavesOf(branch.condition).flatMap((test) => {
    const question = questionOf(test, guards);
    return question ? [{ node: question.node, symbol: question.node.getText(), traits: [question.asked] }] : [];
  });
}
function branchOf(node) {
  if (ts71.isIfStatement(node)) return { condition: node.expression, then: node.thenStatement };
  if (ts71.isConditionalExpression(node)) return { condition: node.condition, then: node.whenTrue };
  const isAnd = ts71.isBinaryExpression(node) && node.operatorToken.kind === ts71.SyntaxKind.AmpersandAmpersandToken;
  return isAnd ? { condition: node.left, then: node.right } : null;
}
function opensPrivate(then, isPrivate) {
  let opens = false;
  eachNode(then, (one) => {
    const name = ts71.isCallExpression(one) ? nameOf(one.expression) ?? "" : "";
    opens ||= name !== "" && OPENS2.test(splitWords(name)[0] ?? "") && isPrivate(name);
  });
  return opens;
}

// src/extract/code/messages/paths.ts
import { ts as ts72 } from "./vendor/ts-morph.js";
function readPath(expression) {
  const inner = unwrap(expression);
  if (ts72.isStringLiteralLike(inner)) return inner.text.includes("/") ? split(inner.text, []) : null;
  if (ts72.isBinaryExpression(inner) && inner.operatorToken.kind === ts72.SyntaxKind.PlusToken) {
    const left = readPath(inner.left);
    return left && { ...left, segments: [...left.segments, { given: namesIn(inner.right) }] };
  }
  if (!ts72.isTemplateExpression(inner)) return null;
  const given2 = inner.templateSpans.map((span) => namesIn(span.expression));
  const text = [inner.head.text, ...inner.templateSpans.map((span) => span.literal.text)].join("\0");
  return text.includes("/") ? split(text, given2) : null;
}
function split(text, given2) {
  const [path = "", query = ""] = text.split("?");
  const names2 = [...given2];
  const segments = path.split("/").filter((part) => part !== "").map((part) => {
    if (part.includes("\0")) return { given: names2.shift() ?? [] };
    return part.startsWith(":") || /^[{[<]/.test(part) ? { given: [part.replace(/[^\w]/g, "")] } : { fixed: part };
  });
  return { segments, query, text };
}
var PRIVATES = "dms?|direct[-_]?messages?|private[-_]?messages?|direct[-_]?chats?|private[-_]?chats?|convos?";
var SHAREDS = "messages?|chats|conversations?|chat[-_]?messages?";
var PRIVATE = new RegExp(`^(${PRIVATES})$`, "i");
var SHARED2 = new RegExp(`^(${SHAREDS})$`, "i");
var PROCEDURES = "(send|create|open|start|new)[-_]?(dm|dm[-_]?convers\\w+|((direct|private|chat)[-_]?)?message|((direct|private)[-_]?)?(chat|convo|conversation))";
var ACTS2 = "(direct|private|pms?)/(create|send|new|messages?|msg)";
var PROCEDURE = new RegExp(`^${PROCEDURES}$`, "i");
var COLLECTION_IN_TEXT = new RegExp(
  `[/'"\`}](${PRIVATES}|${SHAREDS}|inbox)(?=['"\`/?:])|/(?:${PROCEDURES}|${ACTS2})['"\`/?]`,
  "i"
);
var COLLECTION_IN_PATH = new RegExp(`(^|/)(${PRIVATES}|${SHAREDS})(?=[/.])`, "i");
function collectionOf(segments) {
  const fixed = segments.flatMap((one) => "fixed" in one ? [one.fixed] : []);
  const last = fixed.at(-1) ?? "";
  if (fixed.some(
    (part) => /webhook|interaction|assistant|llm|completion|^contact([-_]?us)?$|^feedback$|^enquir/i.test(part)
  ))
    return null;
  if (PROCEDURE.test(last)) return /dm|direct|private/i.test(last) ? "private" : "shared";
  if (new RegExp(`^${ACTS2}$`, "i").test(fixed.slice(-2).join("/"))) return "private";
  const isPrivate = fixed.some((part) => PRIVATE.test(part));
  if (PRIVATE.test(last) || isPrivate && SHARED2.test(last)) return "private";
  return SHARED2.test(last) ? "shared" : null;
}
var PEOPLE8 = /^(users|members|participants|recipients|invites?|invitations)$/i;
function addsPerson(segments) {
  const last = segments.at(-1);
  return !!last && "fixed" in last && PEOPLE8.test(last.fixed) && collectionOf(segments.slice(0, -1)) !== null;
}
function endpointOf2(expression) {
  const inner = unwrap(expression);
  const named8 = ts72.isCallExpression(inner) ? inner.expression : inner;
  const chain = chainOf(named8);
  const isTable3 = chain.length > 1 && chain.slice(0, -1).some((name) => /endpoint|route|url|path|api/i.test(name));
  return isTable3 ? splitWords(chain.at(-1)).join(" ") : null;
}

// src/extract/code/messages/talk-guards.ts
import { ts as ts73 } from "./vendor/ts-morph.js";
var SENDS3 = /^(on |handle |do )?send (chat |direct |private |text |new )?(message|msg|dm|pm)s?$/;
var TAKES2 = /^(on|handle|receive|process|show) (incoming |new |received |direct |private |chat )*(message|msg|dm|pm)s?$/;
var SHOWS5 = /^(add|append|show|display|push|store|insert|deliver) .*(message|msg|dm|pm)s?$/;
function namesTalking(name) {
  const said2 = splitWords(name).join(" ");
  return SENDS3.test(said2) || TAKES2.test(said2);
}
var showsMessage = (name) => SHOWS5.test(splitWords(name).join(" "));
function talkGuards(node, guards, isPrivatePlace) {
  if (!ts73.isIfStatement(node) || standsAtNotices(node)) return [];
  const around4 = talkerAround(node);
  const isAsked3 = (isPrivatePlace || around4) && refuses3(node.thenStatement) && !isOnlyTold(node);
  if (!isAsked3 && !holdsShow(node.thenStatement)) return [];
  return leavesOf(node.expression).flatMap((test) => {
    const question = questionOf(test, guards);
    if (question?.asked !== "block" && question?.asked !== "connection") return [];
    return [{ node: question.node, symbol: question.node.getText(), traits: [question.asked] }];
  });
}
var standsAtNotices = (node) => [node.getSourceFile().fileName.split("/").at(-1), ...enclosingNames(node)].some((name) => /notif/i.test(name));
function refuses3(then) {
  const last = ts73.isBlock(then) ? then.statements.at(-1) : then;
  if (!last) return false;
  if (ts73.isExpressionStatement(last) && ts73.isBinaryExpression(last.expression))
    return last.expression.right.kind === ts73.SyntaxKind.NullKeyword;
  return ts73.isThrowStatement(last) || ts73.isContinueStatement(last) || ts73.isReturnStatement(last) && isNothing(last.expression);
}
var isNothing = (value) => !value || value.kind === ts73.SyntaxKind.FalseKeyword || value.kind === ts73.SyntaxKind.NullKeyword || ts73.isCallExpression(value);
function talkerAround(node) {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at))
    if (namesTalking(declaredName(at) ?? "")) return true;
  return false;
}
function holdsShow(then) {
  let found = false;
  eachNode(then, (one) => {
    if (ts73.isCallExpression(one) && !isFunction(one.parent)) found ||= showsMessage(nameOf(one.expression) ?? "");
  });
  return found;
}

// src/extract/code/messages/may-guard.ts
function mayGuard(ask, concept) {
  const isPrivate = (name) => saysPrivate(concept, name);
  const privates = concept.evidence.get("dm-type") ?? [];
  const speaksPrivate = ask.phrase(privates);
  const verbs = CHECK_VERBS.join(" ");
  const guard = ask.name(verbs, (_, name) => namesGuard(name, isPrivate));
  const policy = all(
    ask.name("validator guard policy permission privacy access", (_, name) => isPrivate(name)),
    ask.called(verbs, (words) => words.length <= 2)
  );
  const isPlace3 = ({ path }) => path.split("/").slice(-3).some((part) => isPrivate(part) || namesGuard(part, isPrivate));
  const isRoute = all(
    any(({ path }) => COLLECTION_IN_PATH.test(path), inText(COLLECTION_IN_TEXT)),
    inText(/\.\s*(post|put|all)\s*[(<]|@(Post|Put|All)\b/)
  );
  const isBranch2 = all(speaksPrivate, inText(BRANCH));
  const isTalking = any(
    ask.name("send on handle receive process show do", (_, name) => namesTalking(name)),
    ask.called("add append show display push store insert deliver", (_, name) => showsMessage(name))
  );
  const isHere = any(isPlace3, all(speaksPrivate, inText(declared(privates))), isRoute, isBranch2, isTalking);
  const question = any(
    ask.name("mutual shared common same", namesSharedSpace),
    all(
      ask.called("some every find", () => true),
      ask.word("blocked")
    ),
    ask.name("recipient receiver target their", namesRestriction),
    ask.name("restrict restricted restriction disable disallow refuse hide block", namesRestriction),
    ask.name("message messages messaging dm dms contact chat", namesChoice),
    ask.checks(["age", "connection", "block"]),
    // A date some years back is compared with a birth, whatever that is named.
    ask.name("year subtract minus", () => true)
  );
  const isOffered = all(speaksPrivate, ({ mayHoldJsx }) => mayHoldJsx);
  const ownWords = ask.name(
    "recipient receiver target their restrict restricted disable block",
    (words) => namesRestriction(words) && isPrivate(words.join(" "))
  );
  return any(guard, policy, ownWords, all(question, any(isHere, isOffered)));
}
var BRANCH = /\bif\s*\([^;{}]{0,200}(DM|Dm|dm|[dD]irect_?[mM]essage|[pP]rivate_?[mM]essage|DIRECT_MESSAGE|PRIVATE_MESSAGE)/;
function declared(phrases) {
  const name = `[\\w$]{0,60}(?:${phrases.map(({ words }) => words.join("_?")).join("|")})[\\w$]{0,60}`;
  const method = `(?:<[^;{}()]{0,200}>)?\\([^;]{0,400}?\\)\\s*(?::[^;{}=]{0,100})?\\{`;
  const held = `[:=]\\s*(?:async\\b|function\\b|class\\b|[(<]|\\w+\\s*=>|[\\w.]+\\()`;
  return new RegExp(
    `\\b(?:function|class|const|let|var|get|async|static)\\s+${name}|\\b${name}['"]?\\s*(?:${method}|${held})`,
    "i"
  );
}

// src/extract/code/messages/handlers.ts
import { ts as ts74 } from "./vendor/ts-morph.js";
function handlerAround(node, file) {
  for (let at = node.parent; at; at = at.parent) {
    const route = routeAt(at);
    if (!route || !/^(POST|PUT|ALL)$/.test(route.method)) continue;
    const own = ts74.isStringLiteralLike(route.at) ? readPath(route.at)?.segments ?? [] : readPathText(route.path);
    const isRelative = !own.some((one) => "fixed" in one);
    return { segments: isRelative ? [...folders(file.path), ...own] : own, handler: route.handler };
  }
  return null;
}
var readPathText = (path) => path.split("/").flatMap((part) => part === "" || part.startsWith(":") ? [] : [{ fixed: part }]);
var folders = (path) => path.replace(/(\/index)?\.[^./]+$/, "").split("/").flatMap((part) => /^[#$:[]/.test(part) ? [] : [{ fixed: part }]);
function dealsWithPeople(handler, concept) {
  const people = concept.evidence.get("recipient-argument") ?? [];
  let found = false;
  const walk = (node) => {
    if (ts74.isIdentifier(node)) {
      const words = splitWords(node.text);
      found ||= saysPrivate(concept, node.text) || words[0] !== "member" && hasAnyPhrase(words, people) && !words.includes("member");
    }
    if (!found) ts74.forEachChild(node, walk);
  };
  walk(handler);
  return found;
}
function handlesPrivate(node, file, concept) {
  const route = handlerAround(node, file);
  if (!route) return false;
  const collection = collectionOf(route.segments);
  return collection === "private" || collection === "shared" && dealsWithPeople(route.handler, concept);
}

// src/extract/code/messages/talk-verdicts.ts
import { ts as ts75 } from "./vendor/ts-morph.js";

// src/extract/code/messages/talk-places.ts
var TALK3 = /(^|[/_.-])(msgs?|messages?|messaging|messenger|chats?|conversations?|convos?|dms?|inbox|whispers?|direct)(?=[/_.-]|[A-Z]|$)|(Msg|Message|Messages|Messenger|Chat|Conversation|Convo|Dm|DM|Inbox)(?=[/_.A-Z-]|Ctrl|$)/;
var endOfPath = (path) => path.split("/").slice(-3).join("/");
var namesTalk = (name) => TALK3.test(name);
var isAtTalk = ({ path }) => namesTalk(endOfPath(path));

// src/extract/code/messages/talk-verdicts.ts
var VERDICT = /^(is )?(postable|writable|writeable|messageable|messagable|replyable|contactable)$|^can (i |be |user |viewer |current user )?(reply|write|post|message|chat|dm|pm|respond|messaged|contacted|reached)( (back|to|user|them|it|here))?$|^(accepts?|accepting|allows?|receives?|takes?) (new )?(messages?|dms?|pms?|chats?)$/;
var OF_TALK = /convo|conversation|thread|chat|talk|inbox|contact|recipient|profile|user|person|member|friend|relation|peer|partner|dm\b/i;
var OTHER_PLACE2 = /setting|privacy|comment|admin|moderat|notification|preference/i;
function readVerdict(node, file, guards, isPrivate) {
  if (file.side === "server") return [];
  const choice = choiceOf(node);
  if (!choice || choice.branches.every(isOfText2)) return [];
  const tail = endOfPath(file.path);
  const isHere = () => namesTalk(tail) && !isAboutMachines(file);
  return leavesOf(choice.condition).flatMap((test) => {
    const inner = unwrap(test);
    const asked2 = ts75.isCallExpression(inner) ? inner.expression : inner;
    const head = nameNode(asked2);
    const words = splitWords(nameOf(asked2) ?? "");
    const found = (trait) => [
      { node: head ?? test, symbol: (head ?? test).getText(), traits: [trait] }
    ];
    if (head && VERDICT.test(words.join(" ")) && !isOnlyOfOneself(inner)) {
      const chain = chainOf(asked2);
      const isOfTalk2 = chain.length > 1 ? chain.slice(0, -1).some((one) => OF_TALK.test(one)) : true;
      return isOfTalk2 && isHere() && !OTHER_PLACE2.test(tail) ? found("validates") : [];
    }
    if (head && saysRestriction(words, chainOf(asked2), isPrivate))
      return OTHER_PLACE2.test(tail) ? [] : found("recipient-setting");
    if (!choice.branches.some(isNothing2) || questionOf(test, guards)?.asked !== "age") return [];
    const isTalk4 = isHere() || namesTalk(choice.kept) || choice.branches.some(makesTalk);
    return isTalk4 && !/comment|admin/i.test(tail) ? found("age") : [];
  });
}
var saysRestriction = (words, chain, isPrivate) => words.length > 1 && words.at(-1) !== "error" && !/^(set|toggle|update|change|on|handle|use|show|get)$/.test(words[0]) && (namesRestriction(words) && isPrivate(words.join(" ")) || namesRight(words, chain, isPrivate) && /(message|msg) requests?|restrict/.test(words.join(" ")));
function choiceOf(node) {
  if (ts75.isConditionalExpression(node))
    return { condition: node.condition, branches: [node.whenTrue, node.whenFalse], kept: keeperOf(node) };
  if (ts75.isIfStatement(node)) {
    const nothing2 = leaves(node.thenStatement) ? [node.thenStatement] : [];
    return {
      condition: node.expression,
      branches: [...nothing2, ...node.elseStatement ? [node.elseStatement] : [], node.thenStatement],
      kept: ""
    };
  }
  const isAnd = ts75.isBinaryExpression(node) && node.operatorToken.kind === ts75.SyntaxKind.AmpersandAmpersandToken;
  if (!isAnd || !isMade(node.right)) return null;
  return { condition: node.left, branches: [node.right, NOTHING], kept: keeperOf(node) };
}
var NOTHING = ts75.factory.createNull();
var isMade = (value) => {
  const inner = unwrap(value);
  return ts75.isJsxElement(inner) || ts75.isJsxSelfClosingElement(inner) || ts75.isJsxFragment(inner) || ts75.isCallExpression(inner);
};
function keeperOf(node) {
  const { parent } = ts75.isParenthesizedExpression(node.parent) ? node.parent : node;
  if (ts75.isBinaryExpression(parent) && parent.operatorToken.kind === ts75.SyntaxKind.EqualsToken)
    return capitalised(nameOf(parent.left) ?? "");
  return (ts75.isVariableDeclaration(parent) || ts75.isPropertyAssignment(parent)) && ts75.isIdentifier(parent.name) ? capitalised(parent.name.text) : "";
}
var capitalised = (name) => name.charAt(0).toUpperCase() + name.slice(1);
var isOfText2 = (node) => ts75.isStringLiteralLike(node) || node.kind === ts75.SyntaxKind.NullKeyword;
function isNothing2(node) {
  if (node === NOTHING || node.kind === ts75.SyntaxKind.NullKeyword) return true;
  if (ts75.isIdentifier(node)) return node.text === "undefined";
  return ts75.isStatement(node) && leaves(node);
}
var TALK_MADE = /\bnew (Direct|Private)?(Chat|Message|Conversation)\w*\(|<\w*(Chat|MessageButton|Messenger|Inbox|Conversation|DirectMessage|Dm[A-Z])\w*|\brender(Chat|Inbox|Conversation|Message)\w*\(/;
var makesTalk = (node) => {
  if (node === NOTHING || isFunction(node)) return false;
  const text = node.getText();
  return text.length < 1500 && TALK_MADE.test(text);
};
var mayGoByVerdict = (ask) => any(
  all(
    ask.name(
      "postable writable writeable messageable messagable replyable contactable can accepts accept accepting allows allow receives takes",
      (words) => VERDICT.test(words.join(" "))
    ),
    isAtTalk,
    inText(/\bif\s*\(|\?|&&/)
  ),
  ask.name(
    "restrict restricted restricts restriction enabled",
    (words) => words.length > 1 && words.some((word) => /^(message|messages|msg|dm|dms|direct|private)$/.test(word))
  ),
  all(
    ask.checks(["age"]),
    ask.word("chat message messages inbox conversation msg dm"),
    inText(/null|undefined|return|&&/)
  )
);

// src/extract/code/detectors/dm-guard.ts
import { ts as ts76 } from "./vendor/ts-morph.js";
var detector = {
  occurs: (ask, concept) => any(
    all(
      ask.word("dm dms pm pms recipient recipients chat messaging conversation peer direct private"),
      ask.word("message messages msg dm pm pms"),
      mayGuard(ask, concept)
    ),
    mayAskOfTwo(ask),
    mayGoByVerdict(ask)
  ),
  detect(file, { concept, guards, files }) {
    const found = /* @__PURE__ */ new Map();
    for (const node of file.nodes) {
      for (const detection of guardsIn(node, file, concept, guards))
        if (!found.has(detection.node)) found.set(detection.node, detection);
    }
    for (const node of isOutside(file) ? [] : file.ofKinds(CHOICES))
      for (const detection of readVerdict(node, file, guards, (name) => saysPrivate(concept, name)))
        if (!found.has(detection.node) && !isWithinUnlike(concept, file.path, node))
          found.set(detection.node, detection);
    if (!speaksOfTwo(files) && !/peer[^/]*$/i.test(file.path)) return [...found.values()];
    for (const node of file.ofKinds(TESTS2)) {
      const asked2 = isOutside(file) ? [] : readBetweenTwo(node, file, concept, guards);
      for (const detection of asked2)
        if (!found.has(detection.node) && !isWithinUnlike(concept, file.path, node))
          found.set(detection.node, detection);
    }
    return [...found.values()];
  }
};
var dm_guard_default = detector;
var CHOICES = [
  ts76.SyntaxKind.IfStatement,
  ts76.SyntaxKind.ConditionalExpression,
  ts76.SyntaxKind.BinaryExpression
];
var TESTS2 = [
  ts76.SyntaxKind.IfStatement,
  ts76.SyntaxKind.ConditionalExpression,
  ts76.SyntaxKind.BinaryExpression,
  ts76.SyntaxKind.VariableDeclaration,
  ts76.SyntaxKind.CallExpression
];
function keptAnswer2(call, file, concept, guards) {
  if (file.side === "client" || !isKept(call) || isWithinUnlike(concept, file.path, call)) return null;
  const isCheck = enclosingNames(call).some((name) => namesGuard(name, (own) => saysPrivate(concept, own)));
  const question = isCheck ? questionOf(call, guards) : null;
  if (question?.asked !== "block" && question?.asked !== "connection") return null;
  return { node: question.node, symbol: question.node.getText(), traits: [question.asked] };
}
function isKept(call) {
  for (let at = call; at.parent; at = at.parent) {
    if (ts76.isIfStatement(at.parent) || ts76.isReturnStatement(at.parent) || ts76.isBlock(at.parent)) return false;
    if (ts76.isVariableDeclaration(at.parent)) return true;
  }
  return false;
}
function isOfPrivateKind(node, isPrivate) {
  for (let at = node; at.parent && !isFunction(at); at = at.parent) {
    const isThen = at === node || ts76.isIfStatement(at) && at.thenStatement.end >= node.end;
    if (ts76.isIfStatement(at) && isThen && leavesOf(at.expression).some((one) => isPrivateKind(one, isPrivate)))
      return true;
  }
  return false;
}
var isWayByDefault = (node, isPrivate) => leavesOf(node.expression).some(
  (test) => isPrivate(nameOf(test) ?? "") && isRestriction(test) && wayByDefault(node, test) !== null
);
function waysAround(node) {
  const body = enclosingFunction(node)?.body;
  return body && ts76.isBlock(body) ? body.statements.filter(ts76.isIfStatement) : [];
}
function isPrivateKind(test, isPrivate) {
  if (!ts76.isBinaryExpression(test)) {
    const name = nameOf(ts76.isCallExpression(test) ? test.expression : test) ?? "";
    return /^is[_A-Z]/.test(name) && isPrivate(name);
  }
  const [left, right] = [namesIn(test.left), namesIn(test.right)];
  const isType = (names2) => names2.some((name) => /type$|kind$/i.test(name));
  return isType(left) && right.some(isPrivate) || isType(right) && left.some(isPrivate);
}
function guardsIn(node, file, concept, guards) {
  if (ts76.isCallExpression(node)) {
    const head = nameNode(node.expression);
    const isCall = head && isGuardCall(node, (name) => saysPrivate(concept, name)) && !isWithinUnlike(concept, file.path, node);
    const kept = head && !isCall ? keptAnswer2(node, file, concept, guards) : null;
    if (kept) return [kept];
    const isOther2 = head && hasAnyPhrase(splitWords(textOf(head)), concept.unlike.word);
    return isCall && !isOther2 ? [{ node: head, symbol: textOf(head), traits: ["validates"] }] : [];
  }
  const isPrivate = (name) => saysPrivate(concept, name);
  if (!ts76.isIfStatement(node) || isWithinUnlike(concept, file.path, node))
    return file.side === "client" ? offerGuards(node, guards, isPrivate) : [];
  const isHere = placeNames(file, node).some((name) => isPrivate(name) || namesGuard(name, isPrivate));
  if (file.side === "client") {
    const offers3 = offerGuards(node, guards, isPrivate);
    return offers3.length > 0 ? offers3 : talkGuards(node, guards, isHere);
  }
  const isOfMessages = handlesPrivate(node, file, concept) || isOfPrivateKind(node, isPrivate);
  const isOfGuard = () => waysAround(node).some((one) => isWayByDefault(one, isPrivate));
  if (!isHere && !isOfMessages && !isWayByDefault(node, isPrivate) && !isOfGuard()) return [];
  return leavesOf(node.expression).flatMap((test) => {
    const question = questionOf(test, guards);
    if (!question) return [];
    const base = { node: question.node, symbol: question.node.getText(), traits: [question.asked] };
    const way = wayByDefault(node, test);
    return [way ? { ...base, traits: [question.asked, "passes-by-default"], guardedAt: way } : base];
  });
}

// src/extract/code/messages/asked.ts
import { ts as ts90 } from "./vendor/ts-morph.js";

// src/extract/code/messages/no-send.ts
import { ts as ts85 } from "./vendor/ts-morph.js";

// src/extract/code/messages/new-friends.ts
import { ts as ts77 } from "./vendor/ts-morph.js";
var CONNECTS = /^((add|create|make|insert|save) (friend|friends|friendship|contact|connection)|befriend|become friends|connect users|accept (friend|friend request|friendship))$/;
var OF_FRIENDS = /^(friends|friendships?|contacts|connections)$/;
var ADDS2 = /^(create|insert|insert one|add|push|save)$/;
var ACCEPTS = /^(on |handle )?(accept|approve|confirm)\b/;
function isBetweenNewFriends(call) {
  const around4 = enclosingFunction(call);
  if (!around4?.body || !ts77.isBlock(around4.body) || !ACCEPTS.test(splitWords(declaredName(around4) ?? "").join(" ")))
    return false;
  let connects = false;
  for (const statement of around4.body.statements) {
    if (statement.end > call.pos) break;
    if (!ts77.isExpressionStatement(statement) && !ts77.isVariableStatement(statement)) continue;
    throughout(statement, (node) => {
      if (!ts77.isCallExpression(node)) return;
      const [name, before] = chainOf(node.expression).reverse();
      const words = splitWords(name ?? "").join(" ");
      connects ||= CONNECTS.test(words) || ADDS2.test(words) && OF_FRIENDS.test(splitWords(before ?? "").join(" "));
    });
  }
  return connects;
}

// src/extract/code/messages/of-program.ts
import { ts as ts78 } from "./vendor/ts-morph.js";
var KIND2 = /^(type|kind|message type|msg type|content type)$/;
var OF_PROGRAM = /^(system|call|missed call|call (log|ended|missed)|system (message|notice|event))$/;
var THING = "(new )?(members?|users?|participants?|people|admins?|image|avatar|photo|picture|icon|name|title|topic|theme|color|group|conversation|chat|room)";
var DONE = "(added|removed|joined|left|kicked|changed|updated|renamed|created|promoted)";
var DOES = "(add|remove|join|leave|kick|change|update|rename|create|promote)";
var CHANGE = new RegExp(`^((${DOES}|${DONE}) ${THING}|${THING} ${DONE}|joined|left)$`);
var WRITTEN = /^(text|content|contents|body|message|msg|caption|image|media)$/;
function isLineOfProgram(columns) {
  const isMade4 = columns.some(({ name, value }) => {
    const kind = value && unwrap(value);
    return KIND2.test(column(name)) && !!kind && ts78.isStringLiteralLike(kind) && saysProgram(kind.text);
  });
  return isMade4 && columns.every(({ name, value }) => !WRITTEN.test(column(name)) || isPutTogether(value));
}
function saysProgram(said2) {
  const words = splitWords(said2).join(" ");
  return OF_PROGRAM.test(words) || CHANGE.test(words);
}
var isUnsent = (columns) => columns.some(({ name, value }) => {
  const kept = value && unwrap(value);
  if (/^(is )?draft$/.test(column(name))) return kept?.kind === ts78.SyntaxKind.TrueKeyword;
  return /^(status|state)$/.test(column(name)) && !!kept && ts78.isStringLiteralLike(kept) && /^draft$/i.test(kept.text);
});
function isPutTogether(value) {
  const inner = value && unwrap(value);
  if (!inner || ts78.isIdentifier(inner) || ts78.isPropertyAccessExpression(inner)) return false;
  if (ts78.isStringLiteralLike(inner)) return true;
  return !namesIn(inner).some(
    (name) => splitWords(name).some((word) => WRITTEN.test(word)) || /^(req|request|body|input)$/.test(name)
  );
}
var tellsLineOfProgram = ({ expression, arguments: given2 }) => nameOf(expression) === "emit" && given2.length > 1 && isSuchLine(given2.at(-1), 5);
function isSuchLine(given2, hops) {
  let inner = unwrap(given2);
  if (ts78.isAwaitExpression(inner)) inner = unwrap(inner.expression);
  if (hops === 0) return false;
  if (ts78.isIdentifier(inner)) {
    const value = valueOf(inner);
    return namesLine(textOf(inner)) || value !== null && isSuchLine(value, hops - 1);
  }
  if (!ts78.isCallExpression(inner)) return false;
  const name = nameOf(inner.expression) ?? "";
  if (/^(toJSON|toObject|get)$/.test(name) && ts78.isPropertyAccessExpression(inner.expression))
    return isSuchLine(inner.expression.expression, hops - 1);
  if (/^find(By\w+|One|Unique|First)?$/.test(name)) {
    const [key] = inner.arguments.map(unwrap);
    const isKey = key && ts78.isPropertyAccessExpression(key) && /^_?id$/.test(key.name.text);
    return !!isKey && isSuchLine(key.expression, hops - 1);
  }
  return namesLine(name);
}
var namesLine = (name) => /^((create|make|add|write|insert|save|store) )?(call|missed call|system) (message|msg|line|event)$/.test(
  splitWords(name).join(" ")
);

// src/extract/code/messages/own-membership.ts
import { ts as ts79 } from "./vendor/ts-morph.js";
var isMembership = (words) => /^((direct|private|dm|group) )?(chat|conversation|convo|dm|dialog|direct message|message thread)s? (members?|participants?|users?|recipients?)$/.test(
  words
);
var isMember2 = (words) => /^(members?|participants?|users?|recipients?|people|persons?|profile|account)( (id|ids|uid|uids|uuids?))?s?$/.test(
  words
) || /^(user|participant|member|person|profile)( id)? ?(1|2|one|two|a|b|first|second)( id)?$/.test(words);
var SELF = /^(ctx|context|req|request|session|auth|me|self|this|viewer|caller)\b|\b(me|self|viewer|caller|current_?user|current_?user_?id|my_?id|my_?user_?id|logged_?in_?user|auth_?user)\b/i;
var ASKED_FOR = /\b(body|params|query|input|args|payload)\b/;
var namesSelf = (value) => SELF.test(value.getText()) && !ASKED_FOR.test(value.getText());
function isOneself(value) {
  const inner = unwrap(value);
  if (namesSelf(inner)) return true;
  const held = ts79.isIdentifier(inner) ? valueOf(inner) : null;
  return held !== null && chainOf(held).length > 1 && namesSelf(unwrap(held));
}
var addsAnother = (columns) => columns.some(({ name, value }) => isMember2(column(name)) && value !== null && !isOneself(value));
function joinsOneself({ expression, arguments: given2 }) {
  if (!isMembership(splitWords(chainOf(expression).at(-2) ?? "").join(" "))) return false;
  const { columns, isOpen: isOpen2 } = columnsOf(given2[0]);
  const people = columns.filter(({ name }) => isMember2(column(name)));
  return !isOpen2 && people.length > 0 && people.every(({ value }) => value !== null && isOneself(value));
}

// src/extract/code/messages/rooms-told.ts
import { ts as ts80 } from "./vendor/ts-morph.js";
function isToManyOrSender(call) {
  const rooms = roomsOf(call);
  return rooms.length > 0 && rooms.every((room) => isOfMany(room, call) || isOfSender(room, call, rooms));
}
function roomsOf({ expression }) {
  if (!ts80.isPropertyAccessExpression(expression) || expression.name.text !== "emit") return [];
  const rooms = [];
  for (let at = unwrap(expression.expression); ts80.isCallExpression(at); ) {
    if (!ts80.isPropertyAccessExpression(at.expression)) break;
    if (/^(to|in)$/.test(at.expression.name.text) && at.arguments[0]) rooms.push(behind(at.arguments[0]));
    at = unwrap(at.expression.expression);
  }
  return rooms;
}
function behind(given2) {
  const inner = unwrap(given2);
  const value = ts80.isIdentifier(inner) ? valueOf(inner) : null;
  return value ? unwrap(value) : inner;
}
var GROUPS = /^(groups?|guilds?|servers?|communit(y|ies)|teams?|class(room)?s?|courses?|clubs?)$/;
var ROOMS = /^(channels?|rooms?|lobby)$/;
var IN_PRIVATE = /direct|private|recipient|receiver|participant|conversation|\bdms?\b|[a-z]Dm\b|\bdm[A-Z_]|1:1/;
function isOfMany(room, call) {
  const [prefix] = splitWords(headOf2(room) ?? "");
  if (!prefix || IN_PRIVATE.test(room.getText()) || IN_PRIVATE.test(call.arguments[0]?.getText() ?? "")) return false;
  if (GROUPS.test(prefix)) return true;
  return ROOMS.test(prefix) && !IN_PRIVATE.test((enclosingFunction(call) ?? call.getSourceFile()).getText());
}
function headOf2(room) {
  if (ts80.isTemplateExpression(room)) return room.head.text;
  if (ts80.isStringLiteralLike(room)) return room.text;
  if (ts80.isBinaryExpression(room) && room.operatorToken.kind === ts80.SyntaxKind.PlusToken) return headOf2(room.left);
  return null;
}
function givenTo(room) {
  if (ts80.isTemplateExpression(room)) {
    const [span, ...more] = room.templateSpans;
    return span && more.length === 0 && span.literal.text === "" ? span.expression : null;
  }
  if (ts80.isBinaryExpression(room)) return ts80.isStringLiteralLike(unwrap(room.left)) ? room.right : null;
  return room;
}
var SIGNED_IN = /^(req|request|ctx|context|session)\.(\w+\.)*(user\.(_?id|uid)|user_?id)$/i;
var OF_SOCKET = /^(socket|client)\.(\w+\.)*(user\.(_?id|uid)|user_?id|id)$/i;
var OF_SENDER = /^(sender|from|author|me|my|self|current user|from user|own)( (user|id|uid))*$/;
function isOfSender(room, call, together) {
  const given2 = givenTo(room);
  if (!given2) return false;
  const own = unwrap(given2);
  const signed = chainOf(behind(own)).join(".");
  const isNamed6 = ts80.isIdentifier(own) && OF_SENDER.test(splitWords(textOf(own)).join(" "));
  if (SIGNED_IN.test(signed) && !/\.(body|params|query)\./.test(signed)) return true;
  return (isNamed6 || OF_SOCKET.test(signed)) && together.length === 1 && isSentToOther(call, room);
}
function isSentToOther(call, own) {
  const around4 = enclosingFunction(call);
  const said2 = call.arguments[0]?.getText();
  let found = false;
  if (around4?.body)
    eachNode(around4.body, (one) => {
      if (found || one === call || !ts80.isCallExpression(one) || nameOf(one.expression) !== "emit") return;
      if (one.arguments[0]?.getText() !== said2) return;
      found = roomsOf(one).some((room) => room.getText() !== own.getText() && !isOfMany(room, one));
    });
  return found;
}

// src/extract/code/messages/said-once.ts
import { ts as ts84 } from "./vendor/ts-morph.js";

// src/extract/code/messages/stored.ts
import { ts as ts83 } from "./vendor/ts-morph.js";

// src/extract/code/messages/said-later.ts
import { ts as ts81 } from "./vendor/ts-morph.js";
function firstSaid(opened) {
  const body = enclosingFunction(opened)?.body;
  if (!body || !ts81.isBlock(body)) return null;
  for (const statement of body.statements) {
    if (statement.pos < opened.end || !ts81.isExpressionStatement(statement)) continue;
    const said2 = saidIn(statement);
    if (said2) return said2;
  }
  return null;
}
function saidIn(statement) {
  let found = null;
  eachNode(statement, (node) => {
    if (found || !ts81.isCallExpression(node) || isWithinFunction(node, statement)) return;
    const words = chainOf(node.expression).slice(-2).flatMap(splitWords);
    if (words.some((word) => WRITES5.test(word)) && words.some((word) => /^(messages?|msgs?)$/.test(word)))
      found = node.expression;
  });
  return found;
}
var WRITES5 = /^(send|sent|new|add|create|insert|push|append|post|save|store|deliver|write)$/;
function isWithinFunction(node, top) {
  for (let at = node.parent; at && at !== top; at = at.parent) if (isFunction(at)) return true;
  return false;
}

// src/extract/code/messages/with-support.ts
import { ts as ts82 } from "./vendor/ts-morph.js";
var HELP = /^(support|helpdesk|tickets?|help desk|help center|customer (service|care))$/;
var KIND3 = /(^| )(type|kind|category)$/;
var PEOPLE9 = /^(members?|participants?|users?|recipients?|people)( ids?)?$/;
var isWithSupport = (columns) => columns.some(({ name, value }) => KIND3.test(column(name)) && saysHelp(value)) && columns.every(({ name, value }) => !PEOPLE9.test(column(name)) || isOne2(value));
function saysHelp(value) {
  const kind = value && unwrap(value);
  if (!kind || !ts82.isStringLiteralLike(kind)) return false;
  const words = splitWords(kind.text);
  return words.some((word, at) => HELP.test(word) || HELP.test(`${word} ${words[at + 1] ?? ""}`));
}
function isOne2(people) {
  const list2 = people && unwrap(people);
  if (!list2 || !ts82.isArrayLiteralExpression(list2)) return false;
  return list2.elements.length < 2 && !list2.elements.some(ts82.isSpreadElement);
}

// src/extract/code/messages/stored.ts
function readStored(file, concept) {
  if (isOutside(file) || isAboutMachines(file) || !keepsRows(file) || isOfPhones(file)) return [];
  return rowsIn(file).flatMap((row) => {
    const traits = traitsOf(row) ?? (isHandedOn2(row, file) || isInChannel(row, file) ? ["may-deliver"] : null);
    if (!traits || standsWithin(withinOf(concept), file.path, row.at)) return [];
    const said2 = traits.includes("opens") ? firstSaid(row.at) : null;
    return [{ ...placeOfRow(row), traits, ...said2 && { guardedAt: said2 } }];
  });
}
var known7 = /* @__PURE__ */ new WeakMap();
function withinOf(concept) {
  let within = known7.get(concept);
  if (!within)
    known7.set(
      concept,
      within = concept.unlike.within.filter(({ joined }) => !/^(websocket|socketconnection)$/.test(joined))
    );
  return within;
}
var isOfPhones = ({ path, imports, indexed: { text } }) => /twilio/i.test(text) && /sms/i.test(text) || /\b(twilio|sms|vonage|nexmo|plivo|messagebird|whatsapp)\b/i.test(path) || [...imports.values()].some(({ specifier }) => /^(twilio|@vonage|plivo|messagebird|nexmo|whatsapp)/.test(specifier));
var isMessages = (words) => /^((direct|private|chat|conversation|dm|user|instant|text|personal|individual) )*(messages?|msgs?|dms?|pms?)$/.test(
  words
);
var isTalk = (words) => /^((direct|private|user|one to one) )*(chats?|conversations?|convos?|dialogs?|dms?|dm channels?|direct channels?|direct rooms?|private rooms?|message threads?)$/.test(
  words
);
var isRecipient = (words) => /^(dest( user)?(?= id$)|to|(to )?(receiver|recipient|addressee)|to (user|account|profile|member|person)|(other|target) (user|person)|peer|chat partner)( (user|account|profile|member))?( (id|ids|uid|uuid|name|username|ref|pk))?s?$/.test(
  words
);
var SENDER = /^(from|sender|sent by|author|writer|user|member|owner|created by|creator|uid|from (user|account|profile|member)|me)( (user|account|profile|member))?( (id|uid|uuid|name|username|ref|pk))?$/;
var TEXT = /^(text|content|contents|body|message|msg|message text|text content|image|image url|media|ciphertext|encrypted content)$/;
var isTalkColumn = (words) => /^(chat|conversation|convo|dm|direct (chat|conversation)|private (chat|conversation)|message thread)( (id|uid|uuid|ref))?$/.test(
  words
) || /^(dialog|match) (id|uid|uuid)$/.test(words);
var ROOM = /^(chat ?room|chat room|chat group)( (id|uid|uuid))?$/;
var isPeople = (words) => /^(members?|participants?|users?|recipients?|people|persons?)( (id|ids|uid|uids|uuids?))?s?$/.test(words) || /^(user|participant|member|person|profile)( id)? ?(1|2|one|two|a|b|first|second)( id)?$/.test(words);
var isInbox = (words) => /^inbox( messages?)?$/.test(words);
var isChannel = (words) => /^channels?$/.test(words);
var RECIPIENTS = /^recipients?( ids?)?$/;
var OTHERS3 = /^(html|cc|bcc|reply to|template|template id|campaign|campaign id|ticket|ticket id|agent|agent id|lead|lead id|visitor|visitor id|role|parts|model|tokens?|prompt|system prompt|phone|phone number|topic|payload|level|severity|stack|attempts|commit|sha|webhook|webhook id|post|post id|video|video id)$/;
var addsSomebody = ({ columns }) => columns.some(({ name }) => isTalkColumn(column(name)) || OF_GROUP.test(column(name))) && addsAnother(columns);
var OF_GROUP = /^group (chat|conversation)( id)?$/;
function traitsOf(row) {
  const table = row.table.join(" ");
  if (isMembership(table)) return addsSomebody(row) ? ["opens"] : null;
  if (isChannel(table))
    return !row.isOpen && row.columns.some((one) => RECIPIENTS.test(column(one.name)) && !isAlone(one)) ? ["opens"] : null;
  const [messages, talk] = [isMessages(table) || isInbox(table), isTalk(table)];
  if (!messages && !talk) return null;
  const names2 = new Set(row.columns.map(({ name }) => column(name)));
  const has = (test) => [...names2].some(test);
  if (has((words) => OTHERS3.test(words)) || row.columns.some(isOfProgram)) return null;
  if (isLineOfProgram(row.columns) || isWithSupport(row.columns) || isUnsent(row.columns)) return null;
  const isSent3 = has((words) => SENDER.test(words));
  const isWritten = has((words) => TEXT.test(words));
  const isPrivate = /direct|private|^dms?$|^pms?$/.test(table);
  const isInTalk = has(isTalkColumn) || row.inside.some((words) => isTalk(words.join(" ")));
  const isTo = has((words) => isRecipient(words) && (words !== "to" || isSent3));
  if (isInbox(table)) return isSent3 && isWritten ? ["delivers"] : null;
  if (messages && isTo && (isSent3 || isWritten)) return ["delivers"];
  if (messages && (isInTalk || isPrivate) && (isSent3 || isWritten)) return ["delivers"];
  if (messages && has((words) => ROOM.test(words)) && isSent3) return ["may-deliver"];
  if (talk && has((words) => ROOM.test(words)) && isWritten) return ["may-deliver"];
  if (talk && isTo && isSent3 && isWritten) return ["delivers"];
  if (talk && (has(isPeople) || isTo && isSent3 || has((words) => words === "messages"))) return ["opens"];
  return null;
}
function isHandedOn2({ table, columns, isOpen: isOpen2 }, { side, indexed }) {
  if (!isOpen2 || columns.length > 0 || side === "client" || !isMessages(table.join(" "))) return false;
  return ["conversation", "conversations", "receiver", "recipient"].some((word) => indexed.tokens.has(word));
}
function isAlone({ value }) {
  const given2 = value && unwrap(valueAt(value, /^(connect|create|set)$/) ?? value);
  if (given2 && /^(null|undefined|\[\]|new Set(<[^()]*>)?\((\[\w*\])?\))$/.test(given2.getText())) return true;
  if (!given2 || !ts83.isArrayLiteralExpression(given2)) return !!given2 && ts83.isObjectLiteralExpression(given2);
  return given2.elements.length === 1 && !ts83.isSpreadElement(given2.elements[0]);
}
function isInChannel({ table, columns }, { side, path, indexed: { tokens } }) {
  if (side === "client" || !isMessages(table.join(" ")) || /system/i.test(path.split("/").at(-1))) return false;
  const names2 = columns.map(({ name }) => column(name));
  return (tokens.has("recipient") || tokens.has("recipients")) && names2.some((name) => /^channel( id)?$/.test(name)) && names2.some((name) => SENDER.test(name)) && names2.some((name) => TEXT.test(name));
}
function isOfProgram({ name, value }) {
  if (!value) return false;
  const said2 = namesIn(value, 3).flatMap(splitWords);
  const words = column(name);
  if (/^(type|kind|message type|sender type)$/.test(words))
    return said2.some(
      (word) => /^(system|notification|event|log|email|sms|assistant|bot|join|joined|left|agent)$/.test(word)
    );
  if (!/^(sender|from|author|user)( id)?$/.test(words)) return false;
  return value.getText() === "-1" || said2.some((word) => /^(system|bot|assistant|noreply)$/.test(word));
}

// src/extract/code/messages/said-once.ts
var STORES2 = /^(create|insert|insertOne|save|add)$/;
function isToldWhereKept(call) {
  const around4 = nameOf(call.expression) === "emit" ? enclosingFunction(call)?.body : null;
  if (!around4) return false;
  let found = false;
  eachNode(around4, (one) => {
    if (found || one.end > call.pos || !ts84.isCallExpression(one) || !keepsMessage(one)) return;
    const block = blockOf(one);
    found = enclosingFunction(one)?.body === around4 && block.pos <= call.pos && call.end <= block.end;
  });
  return found;
}
function keepsMessage({ expression, arguments: [given2] }) {
  if (!STORES2.test(nameOf(expression) ?? "") || !given2) return false;
  if (!isMessages(splitWords(chainOf(expression).at(-2) ?? "").join(" "))) return false;
  return columnsOf(given2).columns.some(({ name }) => isRecipient(column(name)));
}
function blockOf(node) {
  let at = node.parent;
  while (!ts84.isBlock(at) && !ts84.isSourceFile(at) && !ts84.isCaseOrDefaultClause(at) && !isBranch(at)) at = at.parent;
  return at;
}
var isBranch = (node) => ts84.isIfStatement(node) || ts84.isConditionalExpression(node) || ts84.isBinaryExpression(node);

// src/extract/code/messages/no-send.ts
function entriesOf(argument) {
  const inner = unwrap(argument);
  if (!ts85.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap((property) => {
    if (ts85.isShorthandPropertyAssignment(property)) return [{ name: property.name.text, value: null }];
    if (!ts85.isPropertyAssignment(property)) return [];
    const nested = ts85.isObjectLiteralExpression(unwrap(property.initializer)) ? entriesOf(property.initializer) : [];
    return [{ name: textOf(property.name), value: property.initializer }, ...nested];
  });
}
function isSystem(call) {
  const said2 = call.arguments.flatMap(entriesOf).flatMap(({ name, value }) => name === "type" && value ? namesIn(value) : []);
  const given2 = call.arguments.flatMap((one) => ts85.isIdentifier(one) ? splitWords(one.text) : []);
  return said2.some((name) => !/^(message_?types?|default|text|reply|message|chat|normal|user)$/i.test(name)) || given2.some((word) => /^(poll|system|notification|webhook|results?)$/.test(word)) || call.arguments.flatMap(entriesOf).some(isOfNobody);
}
var isFixedAccount = (argument) => ts85.isPropertyAccessExpression(argument) && /^[A-Z][A-Z0-9_]*_(ID|USER|ACCOUNT|BOT)$/.test(argument.name.text);
function isOfNobody({ name, value }) {
  if (!value || !/^(user|author|sender|from)(_?id)?$/i.test(name)) return false;
  return value.getText() === "-1" || namesIn(value).some((one) => splitWords(one).includes("system"));
}
function isNoSend(call) {
  if (call.arguments.flatMap(entriesOf).some(isOfNobody) || tellsItself(call)) return true;
  if (countsUp(call) || isBesideMessage(call) || isToStaff(call) || isNewsOfProgram(call)) return true;
  if (isToldBeside(call) || joinsOneself(call) || isBetweenNewFriends(call)) return true;
  if (call.arguments.map((one) => columnsOf(one).columns).some((one) => isLineOfProgram(one) || isWithSupport(one) || isUnsent(one)))
    return true;
  if (call.arguments.some((one) => ts85.isStringLiteralLike(one) && /^system(_|-|$)/.test(one.text))) return true;
  return reopens(splitWords(chainOf(call.expression).at(-1) ?? "")[0], call.arguments.flatMap(namesGiven));
}
var isToldBeside = (call) => isToManyOrSender(call) || tellsLineOfProgram(call) || isToldWhereKept(call);
var countsUp = (call) => call.arguments.flatMap(entriesOf).some(({ name }) => name === "increment" || name === "$inc");
var KIND_OF_NEWS = /^(type|topic|command|cmd|event|event ?(name|type)|action|method|queue|subject|kind|message type)$/;
var TALK4 = /^(messages?|msgs?|chats?|texts?|dms?|pms?|says?|said|whispers?|talk|repl(y|ies)|comments?|content|body|notes?|shouts?|emotes?)$/;
function isNewsOfProgram({ arguments: given2 }) {
  return given2.some((one) => {
    const call = unwrap(one);
    const object = ts85.isCallExpression(call) && call.expression.getText() === "JSON.stringify" && call.arguments[0];
    const entries = object ? entriesOf(object) : [];
    const kind = entries.find(({ name }) => KIND_OF_NEWS.test(splitWords(name).join(" ")))?.value;
    if (!kind || !ts85.isStringLiteralLike(kind)) return false;
    if (entries.map(({ name }) => name).concat(kind.text).flatMap(splitWords).some(isOfTalk))
      return false;
    return entries.every(({ name, value }) => saysWhoOrHow(name, value));
  });
}
var isOfTalk = (word) => TALK4.test(word);
function saysWhoOrHow(name, value) {
  if (value && (ts85.isLiteralExpression(value) || ts85.isObjectLiteralExpression(value))) return true;
  if (value && /^(true|false|null|undefined)$/.test(value.getText())) return true;
  const last = value ? chainOf(value).at(-1) : name;
  return STATES.test(splitWords(last ?? "").at(-1) ?? "");
}
var STATES = /^(ids?|uuid|username|state|status|ready|online|count|index|score|position|time|timestamp|at)$/;
var ABOUT5 = /^(mention|read|receipt|reaction|count|counter|notification|attachment|bookmark|pin|edit|revision|view|star|like|flag|report|setting|preference|label|tag|summary|log|rating|ban|mute|draft)s?$/;
var BESIDE3 = /^(message|msg|conversation|chat|dm)s?$/;
var AGAINST = /^(reporter|reported by|reporting user|reported( (user|account|profile|member|person|message|content|by))?)( (id|uid|user id))?$/;
function isBesideMessage({ expression, arguments: given2 }) {
  const words = splitWords(chainOf(expression).at(-2) ?? "");
  const beside = words.slice(words.findLastIndex((word) => BESIDE3.test(word)) + 1);
  if (beside.length > 0 && beside.length < words.length && beside.every((word) => ABOUT5.test(word))) return true;
  return given2.some((one) => columnsOf(one).columns.some(({ name }) => AGAINST.test(splitWords(name).join(" "))));
}
var STAFF = /^(staff|admin|administrator|mod|moderator)$/;
function isToStaff(call) {
  const given2 = [receiverOf(call.expression), ...call.arguments].flatMap((one) => one ? [one.getText()] : []);
  return heldAt(call).some(
    (held) => "test" in held && held.outcome && operandsOf(held.test, ts85.SyntaxKind.AmpersandAmpersandToken).some((one) => {
      const asked2 = receiverOf(unwrap(one));
      return asked2 !== null && given2.includes(asked2.getText()) && splitWords(chainOf(one).at(-1) ?? "").some(isStaff);
    })
  );
}
var isStaff = (word) => STAFF.test(word);
var tellsItself = ({ expression }) => ts85.isPropertyAccessExpression(expression) && expression.name.text === "emit" && expression.expression.kind === ts85.SyntaxKind.ThisKeyword;
function namesGiven(argument) {
  const entries = entriesOf(argument).map((one) => one.name);
  const chain = chainOf(argument);
  return entries.length > 0 ? entries : [chain.slice(-2).join(" ")];
}
var REOPENS = /^(open|ensure|reopen)$/;
var reopens = (verb2, given2) => REOPENS.test(verb2 ?? "") && given2.some(saysRoom);
function saysRoom(name) {
  return /(^| )(channel|conversation|room|thread)( id)?$/.test(splitWords(name).join(" "));
}

// src/extract/code/messages/calls.ts
import { ts as ts88 } from "./vendor/ts-morph.js";

// src/extract/code/messages/ruled-out.ts
import { ts as ts86 } from "./vendor/ts-morph.js";
function isRuledOut(call, concept) {
  for (let at = call; at.parent; at = at.parent) {
    if (!ts86.isBlock(at.parent)) continue;
    const { statements } = at.parent;
    if (statements.some((one) => one.end <= at.pos && isLeftByPrivate(one, concept))) return true;
  }
  return false;
}
var isLeftByPrivate = (statement, concept) => ts86.isIfStatement(statement) && leaves(statement.thenStatement) && ts86.isBinaryExpression(statement.expression) && /^={2,3}$/.test(statement.expression.operatorToken.getText()) && [statement.expression.left, statement.expression.right].some((side) => saysPrivate(concept, side.getText()));

// src/extract/code/messages/to-program.ts
import { ts as ts87 } from "./vendor/ts-morph.js";
var PARTS2 = /^(window|parent|opener|i?frame|worker|port|host|self|view|extension)$/;
var QUEUES = /^(producer|kafka|queue|amqp|rabbit|rabbitmq|broker|sqs|sns|nats|pubsub|bus)$/;
var HANDS_ON = /^(send|publish|emit|produce|add|enqueue|sendToQueue|sendBatch|push)$/;
function handsToProgram({ parameters: [first], body }) {
  if (!first || !body || !ts87.isIdentifier(first.name) || !KIND_OF_NEWS.test(splitWords(textOf(first.name)).join(" ")))
    return false;
  let found = false;
  throughout(body, (one) => {
    if (found || !ts87.isCallExpression(one)) return;
    const name = nameOf(one.expression) ?? "";
    const before = chainOf(one.expression).slice(0, -1).flatMap(splitWords);
    found = name === "postMessage" ? before.length === 0 || before.some((word) => PARTS2.test(word)) : HANDS_ON.test(name) && before.some((word) => QUEUES.test(word));
  });
  return found;
}
function isToProgram(call) {
  const called3 = calleeOf(call.expression);
  return called3 !== null && handsToProgram(called3);
}

// src/extract/code/messages/calls.ts
var noFlags = evidenceReader(/* @__PURE__ */ new Set());
function readCall(node, file, concept) {
  const site = ts88.isCallExpression(node) ? callSiteOf(node, file) : null;
  if (!site || site.call.arguments.some(isFixedAccount) || isOutside(file) || isCallOf(concept, site, noFlags) || isBesideMessage(site.call) || routeAt(node))
    return null;
  if (isWithinUnlike(concept, file.path, node)) return null;
  if (namesKeyOfPerson(site.words) && site.call.arguments.some(isChatMessage))
    return { node: site.head, symbol: chainOf(site.call.expression).slice(-2).join("."), traits: ["delivers"] };
  const isOther2 = isUnlike(concept, site.words, site.call.expression) && !isOfRoom(site, concept);
  if (isOther2 && !isRowOfRoom(site.call, site.words, concept)) return null;
  const traits = traitsOf2(site, concept);
  if (!traits) return null;
  const names2 = chainOf(site.call.expression).filter((name) => name !== "this");
  return { node: site.head, symbol: names2.slice(-2).join("."), traits };
}
var isOfRoom = ({ words, receiver }, { unlike }) => words[0] === "send" && !hasAnyPhrase(words, unlike.word) && receiver.length > 1 && receiver.every((word) => word === "model" || ROOM2.has(word) && word !== "channel");
var namesKeyOfPerson = (words) => /^send (message )?to (pub ?key|public key)$/.test(words.join(" "));
var isChatMessage = (given2) => namesIn(given2, 2).some((name) => /(chat|visible|text|private|direct)\w*message|^(message|msg|text)$/i.test(name));
function traitsOf2(site, concept) {
  const { call, words, file } = site;
  if (words[0] === "use" && namesSend(concept, words.slice(1))) return ["delivers"];
  if (isRowOfChat(site)) return isSystem(call) ? null : ["delivers"];
  if (opensPrivate2(site, concept)) return ["opens"];
  if (addsPerson2(site, concept)) return ["adds-person"];
  if (call.arguments.length === 0 || isAboutMachines(file) || isSystem(call)) return null;
  if (writesMessage(words) && !onlyShows(words, file))
    return isRuledOut(call, concept) || isToProgram(call) ? null : writtenHere(site, concept);
  if (isPostOfAnyReach(site)) return ["may-deliver"];
  return isTalk2(site) ? ["may-deliver"] : null;
}
var MAKERS = "create new start open make insert ensure".split(" ");
var MAKES4 = new Set(MAKERS);
var ROOMS2 = "room channel conversation convo chat thread group dialog".split(" ");
var ROOM2 = new Set(ROOMS2);
var namesRoom = (words) => words.some((word) => ROOM2.has(word.replace(/s$/, "")));
var OF_CALLS = /^(video|voice|audio|call|calls|conference)$/;
function opensPrivate2({ call, words: named8, receiver, file }, concept) {
  const words = withoutFinding(named8);
  if (!MAKES4.has(words[0] ?? "")) return false;
  if (isRowOfRoom(call, words, concept)) return true;
  if (words.length === 1 && (isMembership(receiver.join(" ")) || receiver.some((word) => OF_CALLS.test(word))))
    return false;
  if (namesTalkWith(words) && call.arguments.length > 0 && !isAboutMachines(file)) return true;
  if (!namesRoom([...words.slice(1), ...words.length === 1 ? receiver : []])) return false;
  const entries = call.arguments.flatMap(entriesOf);
  if (entries.some((one) => isDirectFlag(one, concept))) return true;
  if (call.arguments.some((one) => isWithSupport(columnsOf(one).columns))) return false;
  const people = [
    ...entries.map((one) => one.name),
    ...call.arguments.flatMap((one) => ts88.isIdentifier(one) ? [one.text] : [])
  ];
  const isChat = [...placeNames(file, call), ...chainOf(call.expression)].some(saysTalk);
  if (isAboutMachines(file) || call.arguments.length === 0) return false;
  if (chainOf(call.expression).slice(0, -1).some(saysTalk) && words.length > 1 && words[0] !== "open") return true;
  return people.some(saysPeople) && (isChat || words.some((word) => /^(conversation|convo|chat|private|direct)$/.test(word)));
}
function isRowOfRoom(call, words, concept) {
  if (words.length !== 1 || !MAKES4.has(words[0])) return false;
  const entries = call.arguments.flatMap(entriesOf);
  return entries.some((one) => isDirectFlag(one, concept)) && entries.some(holdsPeople);
}
var holdsPeople = ({ name }) => /^(members?|participants?|recipients?|users?)(_?ids?)?$/i.test(name);
function isDirectFlag({ name, value }, concept) {
  if (!value) return false;
  const words = splitWords(name).join(" ");
  if (/^(is )?(direct|dm|private)( message| chat)?$/.test(words)) return literalOf(value)?.value === true;
  if (/^is group( chat| conversation)?$/.test(words)) return literalOf(value)?.value === false;
  if (/^(dm|direct) (user|peer|contact|target|recipient|partner|member)( id)?s?$/.test(words)) return true;
  return /(^|^room |^channel |^chat |^conversation )(type|kind|preset)$/.test(words) && namesIn(value).some((one) => isPrivateType(one, concept));
}
var isPrivateType = (name, concept) => saysPrivate(concept, name) || /^(direct|one[-_]?to[-_]?one|trusted[-_]private[-_]chat)$/i.test(name);
function addsPerson2({ call, words, receiver, file }, concept) {
  const around4 = [...placeNames(file, call), ...chainOf(call.expression).slice(0, -1)];
  const isChat = around4.some((name) => saysTalk(name) || saysPrivate(concept, name));
  if (call.arguments.length === 0 || around4.some((name) => /reaction|poll|vote|typing|presence|receipt/i.test(name)))
    return false;
  if (words[0] === "add" || words[0] === "invite") {
    const isLocal2 = ts88.isIdentifier(call.expression) && !file.imports.has(call.expression.text);
    return !isLocal2 && namesAdding(words, isChat) && !isWhoAsks(call.arguments[0]);
  }
  const isRow = /^(create|insert|add|save|upsert|insert one|insert many|create many)$/.test(words.join(" "));
  const isTable3 = namesRow(receiver);
  const named8 = call.arguments.flatMap((one) => namesIn(one));
  const hasRoom = named8.some((name) => /^(channel|conversation|chat|room|dm)_?id$/i.test(name));
  return isRow && isTable3 && hasRoom && named8.some((name) => /user|member|person|recipient/i.test(name));
}
function isWhoAsks(given2) {
  const [root = "", ...rest] = chainOf(given2);
  const isHeld2 = /^(socket|socketData|ws|ctx|context|session|req|request)$/.test(root) && rest.length > 0;
  return isHeld2 && !rest.some((name) => /^(body|params|query|input|args|payload|message)$/.test(name));
}
var namesRow = (words) => /^((conversation|chat|channel|dm|room|thread)s? )?(recipient|participant)s?$/.test(words.join(" "));
function isRowOfChat({ call, words, receiver }) {
  if (!storesRow(words) || !namesMessages(receiver)) return false;
  const names2 = call.arguments.flatMap(entriesOf).map((one) => splitWords(one.name).join(" "));
  return names2.some((name) => /^(user|author|sender|from|from user|sender user)( id)?$/.test(name)) && names2.some((name) => namesChat(name.split(" ")));
}
var storesRow = (words) => /^(create|insert|add|save|upsert|insert one|create and save)$/.test(words.join(" "));
var namesMessages = (words) => /^(message|msg)s?$/.test(words.at(-1) ?? "");
var namesChat = (words) => /^(chat|conversation|convo|dialog)( id)?$/.test(words.join(" "));
function writtenHere(site, concept) {
  const { call, file } = site;
  const route = handlerAround(call, file);
  if (route) {
    if (file.side === "client" || !collectionOf(route.segments)) return null;
    const isPrivate = collectionOf(route.segments) === "private" || dealsWithPeople(route.handler, concept);
    return [isPrivate ? "delivers" : "may-deliver"];
  }
  const around4 = [...placeNames(file, call), ...chainOf(call.expression).slice(0, -1)];
  const named8 = call.arguments.flatMap((one) => namesIn(one));
  const hasRoom = named8.some((name) => /(channel|conversation|chat|room|thread|convo|dialog|topic)_?id$/i.test(name));
  const hasActor = named8.some((name) => /^(user|author|sender|from|actor|uid|me)(_?id)?$/i.test(name));
  const isTalk4 = around4.some(saysTalk);
  if (isTalk4 && (hasRoom || hasActor)) return [file.side === "client" ? "delivers" : "may-deliver"];
  if (isTalk4 && file.side === "client" && site.words[0] === "send" && site.words[1] === "chat") return ["delivers"];
  if (isSentIntoRoom(call)) return ["may-deliver"];
  const hasContent = named8.some((name) => /(text|content|body|message|msg)$/i.test(name));
  if (file.side === "client" && hasRoom && hasContent && call.arguments.length > 1) return ["may-deliver"];
  if (isSentByClient(site, named8)) return ["may-deliver"];
  if (isTalk4) return null;
  const isService = /^(messages?|messaging|channel)( (service|api))?$/.test(
    splitWords(chainOf(call.expression).at(-2) ?? "").join(" ")
  );
  return isService && hasRoom && hasActor ? ["may-deliver"] : null;
}
function isSentByClient({ call, words, file: { side, path } }, named8) {
  if (side === "server" || words[0] !== "send" || isBetweenParts(path) || isOfOther(path, call)) return false;
  if (named8.some((name) => /^(buffer|chunk|bytes|packet|tab_?id|port|frame)$/i.test(name))) return false;
  const keys = call.arguments.flatMap(entriesOf).map((one) => one.name);
  const isCommand = keys.some((name) => /^(type|command|cmd|action|event|method|payload|target|source)$/i.test(name));
  return !isCommand || keys.some((name) => /^(text|content|body|msg|message)$/i.test(name));
}
var isOfOther = (path, node) => [...path.split("/").slice(-2), ...enclosingNames(node)].some(
  (name) => /comment|edit(?!or)|tutorial|tuto\b/i.test(name)
);
var isBetweenParts = (path) => BETWEEN_PARTS.test(path.replaceAll(/([a-z])([A-Z])/g, "$1-$2").toLowerCase());
var BETWEEN_PARTS = /(^|[-_/.])(worker|iframe|i-frame|bridge|extension|background|content-?script|web-?view|ipc|sandbox|devtools|mediator|shim)s?([-_/.]|$)/;
function isSentIntoRoom(call) {
  const into = chainOf(call.expression).slice(-3, -1).flatMap(splitWords);
  if (!into.some((word) => /^(channel|room|conversation|convo|chat)s?$/.test(word))) return false;
  return call.arguments.flatMap((one) => namesIn(one)).some((name) => /^(content|text|body|message|msg|html|reply|replies)$/i.test(name));
}
function isPostOfAnyReach({ words, receiver, file: { indexed } }) {
  const isPost = /^(create|post|publish)$/.test(words.join(" ")) && /^(status(es)?|notes|posts)$/.test(receiver.join(" "));
  return isPost && indexed.tokens.has("visibility") && indexed.tokens.has("direct");
}
function isTalk2({ call, words, receiver }) {
  if (!/^(post|create|send|start|open)$/.test(words.join(" "))) return false;
  if (call.arguments.length > 1 && /^(chat|dm|messenger) (store|service|api|client)$/.test(receiver.join(" ")))
    return words[0] === "send";
  return namesTalk2(receiver) && call.arguments.length > 0;
}
var namesTalk2 = (words) => /^(chats|conversations?|convos?|direct messages?|private messages?)( (service|api|repository))?$/.test(
  words.join(" ")
);

// src/extract/code/messages/posted.ts
import { ts as ts89 } from "./vendor/ts-morph.js";
function requestOf(call, words, unlike, side) {
  const [first, second] = call.arguments;
  if (!first || words.at(-1) === "route") return null;
  const given2 = objectOf(first);
  const url = given2 ? valueAt2(given2, /^(url|path|uri)$/) ?? null : first;
  const isPost = isPostVerb(words, nameOf(call.expression) ?? "") || /^(POST|post)$/.test(methodIn2(second && objectOf(second)) ?? methodIn2(given2) ?? "");
  if (!isPost || !url || !second && !given2 || isOtherAct(second ?? first) || isReader(call)) return null;
  const path = readPath(url);
  if (path) {
    const isUnlikely = path.segments.some((one) => "fixed" in one && hasAnyPhrase(splitWords(one.fixed), unlike));
    if (isUnlikely || isOneMessage(path.segments) || side === "server" && HOST.test(path.text)) return null;
    const collection = addsPerson(path.segments) ? "person" : side === "client" && isToInbox(path.segments) ? "private" : collectionOf(path.segments);
    return collection && { collection, text: path.text.replaceAll("\0", "*") };
  }
  const endpoint2 = endpointOf2(url);
  if (!endpoint2 || !namesEndpoint(endpoint2)) return null;
  return { collection: /dms?$|direct|private/.test(endpoint2) ? "private" : "shared", text: null };
}
var isReader = (call) => /^(get|fetch|load|list|find|search|query|read|poll|refresh)(?![a-z])/.test(enclosingNames(call).at(-1) ?? "");
function isToInbox(segments) {
  const at = segments.findIndex((one) => "fixed" in one && /^inbox$/i.test(one.fixed));
  const [next, ...rest] = segments.slice(at + 1);
  if (at < 0 || rest.length > 0) return false;
  return next === void 0 || "given" in next || /^(new|send|compose|create|reply|post)[-_]?(message|mail|reply|note)?$/i.test(next.fixed);
}
function isOtherAct(body) {
  const object = objectOf(body);
  const act = object && valueAt2(object, /^(action|operation|op|act)$/);
  return !!act && ts89.isStringLiteralLike(act) && !/^(send|create|new|post|add|write)$/.test(splitWords(act.text)[0] ?? "");
}
var HOST = /^https?:\/\/[\w.-]+\.[a-z]+\//i;
var isPostVerb = (_, name) => changeMethod(name) === "post";
var ENDPOINT_IN_TEXT = /(endpoint|route|url|path|api)\w{0,40}\s*(\.\s*\w{1,40}\s*){0,6}\.\s*\w{0,40}(dm|message|chat|conversation|convo|private_?channel)/i;
var namesEndpoint = (words) => /^((channel|chat|room|conversation|send|create|new|direct|private|group|post|user) )*(dms?|messages?|chats|conversations?|convos?|private channels?)$/.test(
  words
);
function isOneMessage(segments) {
  const last = segments.at(-1);
  return !!last && "given" in last && last.given.some((name) => /^(message_?id|mid)$/i.test(name));
}
var objectOf = (expression) => {
  const inner = unwrap(expression);
  return ts89.isObjectLiteralExpression(inner) ? inner : void 0;
};
function valueAt2(object, name) {
  return object.properties.flatMap(
    (one) => ts89.isPropertyAssignment(one) && name.test(textOf(one.name)) ? [one.initializer] : []
  )[0];
}
function methodIn2(object) {
  const value = object && valueAt2(object, /^method$/);
  return value && (ts89.isStringLiteralLike(value) ? value.text : nameOf(value) ?? void 0);
}

// src/extract/code/messages/asked.ts
var TO_FIRM = /^(contact(us)?|support|feedback|newsletter|enquiry|inquiry|landing|demo)$/i;
var ROOM3 = /^(chat|conversation|convo|dm|inbox|messaging|messenger|message|msg|thread|direct)s?$/;
function askedMessages(file, concept) {
  if (isOutside(file) || isAboutMachines(file) || file.path.split(/[/.]/).some((part) => TO_FIRM.test(part))) return [];
  const nodes = askedActs(file, concept, {
    path: ({ at, path, method }) => method === "post" && !isOneMessage2(at) && !isForOtherAct(at) && !isOfOther(file.path, at) && goesIntoTalk(path, concept),
    named: (words, isRemote2) => isRemote2 && /^((direct|private) (message|msg)|dm|pm)$/.test(words.join(" ")) || isRemote2 && opensTalk(words) && namesSeveral(file) || sends(words, file, concept) && (isRemote2 || isAmongTalk(words, file))
  });
  return nodes.filter(
    (node) => !isWithinUnlike(concept, file.path, node) && !isOfKnownCall(node, file, concept) && !isKeptAsItComes(node) && !(ts90.isCallExpression(node.parent) && isToldBeside(node.parent))
  ).map((node) => ({
    node,
    symbol: symbolOf2(node),
    argument: symbolOf2(node),
    // A plain name is that of any message, also of one that all in a room hear.
    traits: [opensTalk(splitWords(symbolOf2(node))) ? "opens" : isPlain(node) ? "may-deliver" : "delivers"]
  }));
}
var opensTalk = (words) => /^(create|start|open|begin|new) (chat|conversation|convo)$/.test(words.join(" "));
var namesSeveral = ({ indexed: { tokens } }) => ["users", "recipient", "recipients", "participants", "members", "friends", "contacts", "people"].some(
  (word) => tokens.has(word)
);
var isOneMessage2 = (address) => /\bmessage_?id\b[^/]*\}?[`'")]*$|\bmid\}?`?$/i.test(address.getText());
var ARRIVES = /^(on|once|addListener|addEventListener|subscribe|listen)$/;
function isKeptAsItComes(node) {
  const call = node.parent;
  if (!ts90.isCallExpression(call) || !/^(dispatch|commit)$/.test(nameOf(call.expression) ?? "")) return false;
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const heard2 = at.parent;
    const isHeard = ts90.isCallExpression(heard2) && ARRIVES.test(nameOf(heard2.expression) ?? "");
    if (isHeard && heard2.arguments.length > 1 && ts90.isStringLiteralLike(heard2.arguments[0])) return true;
  }
  return false;
}
var isForOtherAct = ({ parent }) => ts90.isCallExpression(parent) && (parent.arguments.some(isOtherAct) || isReader(parent));
function isOfKnownCall(node, file, concept) {
  for (let at = node.parent, left = 3; at && left > 0; at = at.parent, left--) {
    const site = ts90.isCallExpression(at) ? callSiteOf(at, file) : null;
    if (site && isCallOf(concept, site, noFlags2)) return true;
  }
  return false;
}
var noFlags2 = evidenceReader(/* @__PURE__ */ new Set());
var isPlain = (node) => ts90.isIdentifier(node) && writesMessage(splitWords(node.text)) && splitWords(node.text).length === 2;
function goesIntoTalk(path, concept) {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.some((part) => TO_FIRM.test(part) || hasAnyPhrase(splitWords(part), concept.unlike.word))) return false;
  const segments = parts.map(
    (part) => part.includes("*") || /^[:{]/.test(part) ? { given: [] } : { fixed: part }
  );
  const last = segments.findLastIndex((one) => "fixed" in one);
  const fixed = segments[last];
  const own = last > 0 && fixed && "fixed" in fixed && /^(send|create|new|add)$/i.test(fixed.fixed) ? segments.slice(0, last) : segments;
  return collectionOf(own) !== null;
}
function sends(words, file, concept) {
  if (hasAnyPhrase(words, concept.unlike.word) || words.some((word) => TO_FIRM.test(word))) return false;
  const [verb2 = ""] = words;
  if (onlyShows(words, file) && words.length === 2 && verb2 === "add") return false;
  return namesSend(concept, words) || writesMessage(words) && !/^(handle|persist)$/.test(verb2);
}
function isAmongTalk(words, file) {
  const places = file.path.replace(/\.[^./]+$/, "").split("/").slice(-3);
  return words.some((word) => /^(dm|direct|private|chat|conversation)$/.test(word)) || places.some(saysTalk) || places.some((place) => splitWords(place).some((word) => ROOM3.test(word))) || [...file.indexed.tokens].some((token) => /^(conversations?|recipients?|dms?|inbox)$/.test(token));
}

// src/extract/code/messages/bare-sends.ts
import { ts as ts91 } from "./vendor/ts-morph.js";
var SAYS = /^(post|send|say|tell|reply|submit|speak|whisper|talk)$/;
var TEXT2 = /^(new|my|the|chat|message|msg|trimmed|draft|input)?_?(text|msg|message|body|content|line|draft)(Text|Body)?$/i;
var OTHERS4 = /^(\$|axios|https?|ky|got|fetch|api|xhr|ajax|rest|request|requests|router|app|res|resp|response|reply|ctx|context|window|worker|port|self|parent|opener|process|logger|log|console|toast|snackbar|alert|notify|notifier|mailer|mail|email|bot|webhook|sms|form|iframe|frame|queue|bridge|editor|telemetry|analytics|tracker)$/i;
function readBareSend(call, file) {
  const callee = unwrap(call.expression);
  if (file.side === "server" || !ts91.isPropertyAccessExpression(callee) || !SAYS.test(callee.name.text)) return null;
  const { path } = file;
  if (!isAtTalk(file) || isBetweenParts(path) || isOfOther(path, call)) return null;
  const before = chainOf(callee).slice(0, -1);
  if (before.some((name) => OTHERS4.test(name)) || call.arguments.length === 0 || call.arguments.length > 3) return null;
  const given2 = call.arguments.map(unwrap);
  if (given2.some((one) => ts91.isStringLiteralLike(one) && (/[/ ]/.test(one.text) || !TALKS2.test(one.text)))) return null;
  const said2 = given2.at(-1);
  const isText4 = TEXT2.test(nameOf(ts91.isCallExpression(said2) ? said2.expression : said2) ?? "") || ts91.isObjectLiteralExpression(said2) && said2.properties.length < 4 && entriesOf(said2).some((one) => TEXT2.test(one.name));
  if (!isText4 || isSystem(call)) return null;
  const isToOne = given2.slice(0, -1).some((one) => namesIn(one, 4).some(saysPerson));
  const names2 = chainOf(call.expression).filter((name) => name !== "this");
  return { node: callee.name, symbol: names2.slice(-2).join("."), traits: [isToOne ? "delivers" : "may-deliver"] };
}
var TALKS2 = /^(talk|chat|msg|message|say|tell|dm|pm|whisper)s?$/i;
var OF_MESSAGES = /^(chat |private |direct |channel |thread )?(messages?|threads?|msgs?|dms?)( (service|services|repository|repo|controller|manager|actions?|store|dao|use case|use cases|mutations?))$/;
var MAKES5 = /^(create|send|add|post|insert|new|save|store|publish|reply|create one|create and send)$/;
var OF_PRODUCT = /sign_?-?up|register|registration|onboard|welcome|(^|\/)auth(?![a-z])|seed|import|integration|webhook|sync/i;
var WRITER = /^(user|author|sender|from|creator|member|actor|account|sent by|created by)( (id|uid|uuid))?$/;
function readServiceOfMessages(call, file) {
  const site = file.side === "client" ? null : callSiteOf(call, file);
  if (!site || !MAKES5.test(site.words.join(" ")) || !OF_MESSAGES.test(site.receiver.join(" "))) return null;
  if (isSystem(call) || OF_PRODUCT.test(file.path)) return null;
  const object = call.arguments.map(unwrap).find(ts91.isObjectLiteralExpression);
  if (!object) return null;
  const names2 = entriesOf(object).map((one) => splitWords(one.name).join(" "));
  const isWritten = names2.some((name) => TEXT2.test(name)) || object.properties.some(ts91.isSpreadAssignment);
  if (!isWritten || !names2.some((name) => WRITER.test(name))) return null;
  const symbol = chainOf(call.expression).slice(-2).join(".");
  return { node: site.head, symbol, traits: ["may-deliver"] };
}
var BARE3 = /\.\s*(?:post|send|say|tell|reply|submit|speak|whisper|talk)\(\s*[^(){}/]{0,60}?(?:\{\s*)?(?:\w*(?:[tT]ext|[mM]sg|[mM]essage|[bB]ody|[cC]ontent|[lL]ine|[dD]raft))\b/;
var SERVICE2 = /(?:message|thread|msg|dm)s?_?(?:service|repository|repo|controller|manager|action|store|dao|use_?case|mutation)s?\s*(?:\(\s*\))?\s*\??\.\s*(?:create|send|add|post|insert|new|save|store|publish|reply)\w*\(/i;
var maySendBarely = (ask) => any(
  all(
    isAtTalk,
    ask.called("post send say tell reply submit speak whisper talk", (_, name) => SAYS.test(name)),
    inText(BARE3)
  ),
  all(ask.word("message messages thread threads msg dm"), inText(SERVICE2))
);

// src/extract/code/messages/relays.ts
import { ts as ts92 } from "./vendor/ts-morph.js";
var SAYS2 = /^(say|notice|action|privmsg|msg|sayMultiline|ctcp|ctcpRequest|whisper)$/;
var PROTOCOL2 = /^(irc|xmpp|tmi|twitch irc)( (client|connection|framework|socket|conn))?$/;
var SERVICES2 = /^(nickserv|chanserv|memoserv|#.*)$/i;
function readRelay(call) {
  const callee = unwrap(call.expression);
  if (!ts92.isPropertyAccessExpression(callee) || !SAYS2.test(callee.name.text) || call.arguments.length < 2) return null;
  const names2 = chainOf(callee).filter((name) => name !== "this");
  if (!PROTOCOL2.test(splitWords(names2.at(-2) ?? "").join(" "))) return null;
  const [target, said2] = call.arguments.map(unwrap);
  if (ts92.isStringLiteralLike(target) && SERVICES2.test(target.text)) return null;
  if (ts92.isStringLiteralLike(said2)) return null;
  return { node: callee.name, symbol: names2.slice(-2).join("."), traits: ["may-deliver"] };
}
var mayRelay = (ask) => all(
  ask.called("say notice action privmsg msg ctcp whisper", (_, name) => SAYS2.test(name)),
  inText(/(?:irc|xmpp|tmi)\w*\s*[!?]?\.\s*(?:say|notice|action|privmsg|msg|ctcp|whisper)/i)
);

// src/extract/code/messages/composing.ts
import { ts as ts93 } from "./vendor/ts-morph.js";
var COMPOSES = /^(?:on |handle |go to |do )?(?:compose|write) (?:a |new |private |direct |the )*(?:message|msg|dm|pm|chat|mail)s?(?: (?:to|for|user|person))*$/;
var BEGINS = /^(?:on |handle |go to |do )?(?:start|new|open|create|begin|initiate) (?:a |new |private |direct |the |or )*(?:(?<!create .*)message|dm|pm|chat|conversation|convo|direct message|private message|private chat)s?(?: (?:to|for|with|user|person|member|friend))*$|^(?:on |handle )?(?:message|dm|pm) (?:user|person|member|player|author|profile|friend|contact|them)s?$/;
var namesComposing = (words) => COMPOSES.test(words.join(" "));
var namesBeginning = (words) => BEGINS.test(words.join(" "));
var PRESENTS = /^(?:open|show|present|launch|toggle) (?:new )?(?:private message|direct message|private chat|direct chat|dm|pm) (?:compose|composer|composition|dialog|modal|page|sheet|form|window|panel)$/;
var OF_PEOPLE = /([Pp]rofile|[Uu]sers?|[Mm]embers?|[Cc]ontacts?|[Pp]eople|[Pp]ersons?|[Ff]riends?|[Pp]layers?|[Aa]uthors?|[Dd]irect|[Dd]ms?|DMs)(?![a-z])/;
function readPressed(node, file, concept) {
  if (!PRESSES.test(textOf(node.name)) || !node.initializer) return null;
  const value = ts93.isJsxExpression(node.initializer) ? node.initializer.expression : void 0;
  const named8 = value && handlerIn(value);
  const head = named8 && nameNode(named8);
  if (!head) return null;
  const words = splitWords(textOf(head));
  if (hasAnyPhrase(words, concept.unlike.word)) return null;
  const isAboutPeople2 = OF_PEOPLE.test(file.path.split("/").slice(-3).join("/"));
  const says4 = namesComposing(words) || (namesSend(concept, words) || namesBeginning(words)) && isAboutPeople2;
  return says4 ? { node: node.name, symbol: textOf(head), traits: ["offers"] } : null;
}
var PRESSES = /^(on_?(click|(long)?press|tap|select|activate|trigger|touch(start|end)?|mouse(down|up)|pointer(down|up)|create|change|submit))$|^@(click|tap|press)/i;
function handlerIn(value) {
  const inner = unwrap(value);
  if (ts93.isIdentifier(inner) || ts93.isPropertyAccessExpression(inner)) return inner;
  if (ts93.isConditionalExpression(inner)) return handlerIn(inner.whenFalse) ?? handlerIn(inner.whenTrue);
  if (!ts93.isCallExpression(inner) || inner.arguments.length > 2 || !inner.arguments[0]) return null;
  const [first] = inner.arguments;
  return ts93.isIdentifier(first) || ts93.isPropertyAccessExpression(first) ? handlerIn(first) : null;
}
function readBegun(call, concept) {
  const head = nameNode(call.expression);
  const words = head ? splitWords(textOf(head)) : [];
  if (head && PRESENTS.test(words.join(" "))) return { node: head, symbol: textOf(head), traits: ["offers"] };
  if (!head || call.arguments.length === 0 || hasAnyPhrase(words, concept.unlike.word)) return null;
  if (!(namesComposing(words) || namesBeginning(words))) return null;
  const [first] = call.arguments;
  const names2 = namesIn(unwrap(first), 4);
  return names2.some(saysPerson) || saysPerson(nameOf(first) ?? "") ? { node: head, symbol: textOf(head), traits: ["offers"] } : null;
}
function composingAround(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const name = nameNodeOf(at);
    if (!name) continue;
    const words = splitWords(textOf(name));
    return namesComposing(words) || namesBeginning(words) ? { node: name, symbol: textOf(name), traits: ["offers"] } : null;
  }
  return null;
}
var DIALOG = /^(modal|dialog|sheet|drawer|popup|popover|form|page|screen|button|view)$/;
function namesComposingTag(name, concept) {
  if (!/^[A-Z]/.test(name)) return false;
  const words = splitWords(name);
  if (!/^(new|create|start|compose|write|send|open|begin)$/.test(words[0] ?? "") || !DIALOG.test(words.at(-1) ?? ""))
    return false;
  return saysPrivate(concept, name) || /^(new|create|start|compose|write) (message|chat|conversation)$/.test(words.slice(0, -1).join(" "));
}
var PRESSED4 = /=\{[^{}\n]{0,60}?(?:[cC]ompose|[wW]rite|[sS]tart|[nN]ew|[oO]pen|[cC]reate|[bB]egin|[sS]end|[mM]essage|dm)\w*[^\w.][^{}\n]{0,12}\}/;
var mayCompose = (ask, concept) => any(
  ask.name("compose write", namesComposing),
  ask.called("open show present launch toggle", (words) => PRESENTS.test(words.join(" "))),
  ask.called("start new open create begin initiate message dm pm on handle", namesBeginning),
  all(
    ({ mayHoldJsx, path }) => mayHoldJsx && OF_PEOPLE.test(path.split("/").slice(-3).join("/")),
    ask.name(
      "start new open create begin initiate message dm pm send",
      (words) => namesBeginning(words) || namesSend(concept, words)
    ),
    inText(PRESSED4)
  ),
  all(
    ({ mayHoldJsx }) => mayHoldJsx,
    ask.name("new create start compose write send open begin", (_, name) => namesComposingTag(name, concept))
  )
);

// src/extract/code/messages/composers.ts
import { ts as ts96 } from "./vendor/ts-morph.js";

// src/extract/code/messages/contact-buttons.ts
import { ts as ts94 } from "./vendor/ts-morph.js";
var BUTTON = /^(?:(?:send|start|open|new|direct|private|quick|profile|user|instant) )*(?:message|msg|chat|dm|conversation)(?: (?:to |with )?(?:user|person|member|seller|author|owner|friend|player))?(?: (?:icon|action))? (?:button|btn|link|cta|trigger|menu item|menu option)$/;
var WHOM5 = /^(?:(?:target|other|to|recipient|receiver|peer|seller|author|owner|profile|member|friend|partner|user|person|player|account)[_-]?)+(?:id|uuid|name|key)?$/i;
var isContactButton = (name) => /^[A-Z]/.test(name) && BUTTON.test(splitWords(name).join(" "));
function contactTag(tag) {
  const name = tag.tagName.getText();
  const isGivenWhom2 = isContactButton(name) && tag.attributes.properties.some(
    (one) => ts94.isJsxAttribute(one) && WHOM5.test(textOf(one.name)) && one.initializer && ts94.isJsxExpression(one.initializer) && one.initializer.expression && !isOwnPerson(one.initializer.expression)
  );
  return isGivenWhom2 ? { node: tag.tagName, symbol: name, traits: ["offers"] } : null;
}
function contactDeclared(node) {
  const name = isFunction(node) ? declaredName(node) : null;
  if (name === null || !isFunction(node) || !isContactButton(name)) return null;
  const [given2] = node.parameters;
  const takesWhom = given2 && ts94.isObjectBindingPattern(given2.name) && given2.name.elements.some((one) => WHOM5.test(textOf(one.propertyName ?? one.name)));
  const at = node.name ?? (ts94.isVariableDeclaration(node.parent) ? node.parent.name : null);
  return takesWhom && at ? { node: at, symbol: name, traits: ["offers"] } : null;
}
var mayContact = (ask) => all(
  ({ mayHoldJsx }) => mayHoldJsx,
  ask.name("message msg chat dm conversation", (_, name) => isContactButton(name))
);

// src/extract/code/messages/screens.ts
import { ts as ts95 } from "./vendor/ts-morph.js";
var SCREEN = /^(private|direct|personal|user|one to one|individual)? ?(chat|chats|chatting|message|messages|messaging|conversation|conversations|dm|dms|inbox|messenger)( (room|box|detail|details|thread|window|with|user))*$/;
var TAIL3 = /^(screen|page|view|route|stack|tab|modal|nav|navigator|path|url)$/;
var TALK_ID = /^(chats?|conversations?|convo|rooms?|channels?|threads?|dm|group|message) ?ids?$|^(conversation|chat|room|channel|thread)$/;
function screenFor(call) {
  const [first, second] = call.arguments.map(unwrap);
  if (!first) return null;
  if (ts95.isObjectLiteralExpression(first)) return screenIn(first);
  return second && namesScreen(first) && isForPerson(second) ? first : null;
}
function screenIn(target) {
  const at = member2(target, /^(pathname|path|name|screen)$/);
  const given2 = member2(target, /^(params|query|state)$/);
  return at && given2 && namesScreen(at) && isForPerson(given2) ? at : null;
}
function member2(object, key) {
  const found = object.properties.find((one) => one.name && key.test(textOf(one.name)));
  return found && ts95.isPropertyAssignment(found) ? unwrap(found.initializer) : null;
}
function namesScreen(screen) {
  const name = ts95.isStringLiteralLike(screen) ? screen.text.replace(/\/[[:{$(][^/]*/g, "") : ts95.isPropertyAccessExpression(screen) ? nameOf(screen) : null;
  if (name === null || name.length > 40) return false;
  const words = [...splitWords(name.split("/").filter(Boolean).at(-1) ?? "")];
  while (words.length > 1 && TAIL3.test(words.at(-1))) words.pop();
  return SCREEN.test(words.join(" "));
}
function isForPerson(given2) {
  if (!ts95.isObjectLiteralExpression(given2)) return false;
  const keys = keysOf(given2);
  return keys.some((key) => saysPerson(key) || /^(other|with|to)/i.test(key) || isOfPerson(given2, key)) && !keys.some(isTalk3);
}
var isTalk3 = (key) => TALK_ID.test(splitWords(key).join(" "));
function isOfPerson(given2, key) {
  const value = key === "id" ? member2(given2, /^id$/) : null;
  return value !== null && namesIn(value, 4).some(saysPerson);
}
function keysOf(given2) {
  const inner = member2(given2, /^params$/);
  const more = inner && ts95.isObjectLiteralExpression(inner) ? keysOf(inner) : [];
  return [...given2.properties.flatMap((one) => one.name ? [textOf(one.name)] : []), ...more];
}

// src/extract/code/messages/composers.ts
function readComposer(node, file, concept) {
  if (isOutside(file) || isAboutMachines(file)) return null;
  if (ts96.isJsxOpeningElement(node) || ts96.isJsxSelfClosingElement(node)) {
    const tag = node.tagName;
    const name = ts96.isIdentifier(tag) ? tag.text : ts96.isPropertyAccessExpression(tag) ? tag.name.text : "";
    if (namesComposingTag(name, concept))
      return isAmongMessages(file) || saysPrivate(concept, name) ? offers(tag, name) : null;
    const contact = contactTag(node);
    if (contact) return isWithinUnlike(concept, file.path, node) ? null : contact;
    if (KITS.test(name)) return sendsOfKit(node);
    if (!isComposer(name, concept) || isOfOld(node, name) || isNotice(node, name)) return null;
    if (saysPrivate(concept, name)) return offers(tag, name);
    return isAmongMessages(file) ? { ...offers(tag, name), traits: ["offers", "may-deliver"] } : null;
  }
  if (ts96.isJsxAttribute(node)) return attribute(node, concept);
  if (ts96.isPropertyAssignment(node))
    return /^(path|to|href|route)$/.test(textOf(node.name)) ? link(node.initializer, concept) : null;
  if (ts96.isCallExpression(node)) {
    const verb2 = nameOf(node.expression) ?? "";
    if (!(MOVES.test(verb2) || isRouterSet(node.expression)) || !node.arguments[0] || isTakenOut(node)) return null;
    const screen = screenFor(node);
    return screen ? offers(screen, saidOf(screen)) : link(node.arguments[0], concept);
  }
  return declared2(node, file, concept);
}
var MOVES = /^(push|replace|navigate|navigateTo|goto|go|redirect|visit)$/;
var isRouterSet = (callee) => {
  const chain = chainOf(callee);
  return chain.at(-1) === "set" && /^(route|router|navigation|history)$/.test(chain.at(-2) ?? "");
};
var isTakenOut = ({ expression, arguments: [, second] }) => nameOf(expression) === "replace" && !!second && ts96.isStringLiteralLike(second) && !/^(router|history|navigation|location)$/i.test(chainOf(expression).at(-2) ?? "");
var saidOf = (screen) => ts96.isStringLiteralLike(screen) ? screen.text : nameOf(screen) ?? "";
var offers = (node, symbol) => ({ node, symbol, traits: ["offers"] });
var KITS = /^(GiftedChat|ChatContainer|PrettyChatWindow|AdvancedChat)$/;
function sendsOfKit({ attributes }) {
  const sends2 = attributes.properties.find((one) => ts96.isJsxAttribute(one) && textOf(one.name) === "onSend");
  return sends2?.name ? { ...offers(sends2.name, "onSend"), traits: ["offers", "may-deliver"] } : null;
}
function isOfOld({ attributes }, name) {
  if (!name.endsWith("Editor")) return false;
  const names2 = attributes.properties.flatMap((one) => ts96.isJsxAttribute(one) ? [textOf(one.name)] : []);
  return !names2.some((one) => /^on(Send|Submit|Post|Create)/.test(one));
}
var isNotice = ({ attributes }, name) => name.endsWith("Box") && !attributes.properties.some(
  (one) => ts96.isJsxAttribute(one) && /send|submit|channel|room|conversation|recipient|thread|chat|draft/i.test(textOf(one.name))
);
var COMPOSES2 = /^(form|composer|compose|create|new|send|input|editor|textarea|textbox|box)$/;
function isComposer(name, concept) {
  if (!/^[A-Z]/.test(name)) return false;
  const words = splitWords(name);
  if (saysPrivate(concept, name))
    return words.some((word) => COMPOSES2.test(word)) && !/button|icon|modal|menu|list|item|sheet$/i.test(name);
  return /^((send|new|create|write|compose|reply) )?(message|chat|conversation|msg) (composer|compose( (box|area|bar|form))?|input( (bar|box|field|area|toolbar|form))?|textarea|text (area|box|field|input)|editor|form|box|entry|field|sender)$|^(send|compose|write|new) (message|msg)$/.test(
    words.join(" ")
  );
}
var isAmongMessages = ({ path }) => /(message|chat|conversation|convo|room|channel|inbox|dm)s?\b/i.test(path) && !/comment|note|commit/i.test(path);
function declared2(node, file, concept) {
  if (!file.indexed.mayHoldJsx || !(ts96.isClassDeclaration(node) || isFunction(node))) return null;
  const contact = contactDeclared(node);
  if (contact) return isWithinUnlike(concept, file.path, node) ? null : contact;
  const name = declaredName(node) ?? "";
  const isNamed6 = saysPrivate(concept, name) && (isComposer(name, concept) || namesComposingTag(name, concept));
  if (!isNamed6 || isWithinUnlike(concept, file.path, node)) return null;
  const at = node.name ?? (ts96.isVariableDeclaration(node.parent) ? node.parent.name : null);
  return at && offers(at, name);
}
function attribute(node, concept) {
  const name = textOf(node.name);
  const { initializer } = node;
  const value = initializer && ts96.isJsxExpression(initializer) ? initializer.expression : initializer;
  if (/^(to|href|url|path)$/.test(name)) return value && ts96.isExpression(value) ? link(value, concept) : null;
  if (!/^on(Create|Submit|Send|Post|Reply)$/.test(name)) return null;
  const tag = nameOf(node.parent.parent.tagName) ?? "";
  if (!saysPrivate(concept, tag) || !isComposer(tag, concept)) return null;
  return { node: node.name, symbol: name, traits: ["delivers"] };
}
function link(given2, concept) {
  const value = unwrap(given2);
  if (ts96.isConditionalExpression(value)) return link(value.whenTrue, concept) ?? link(value.whenFalse, concept);
  const made2 = ts96.isCallExpression(value) ? madeLink(value, concept) : null;
  if (made2) return made2;
  const screen = ts96.isObjectLiteralExpression(value) ? screenIn(value) : null;
  if (screen) return offers(screen, saidOf(screen));
  const path = readPath(value);
  if (!path) return null;
  const isOffer = isComposerPath(path.segments, path.query, concept) || isMessenger(path.text);
  return isOffer ? { ...offers(value, firstFixed(path.segments)), argument: path.text.replaceAll("\0", "*") } : null;
}
var PATHS = /^(link|url|uri|path|route|href|location|to)$/;
var AT_TALK = /^(chats?|dms?|pms?|conversations?|convo|message|messages|messaging|messenger|inbox)$/;
function namesTalkPath(words) {
  return words.length > 1 && words.some((word) => PATHS.test(word)) && words.some((word) => AT_TALK.test(word));
}
function madeLink(call, concept) {
  const head = nameNode(call.expression);
  if (!head || !namesTalkPath(splitWords(textOf(head)))) return null;
  const names2 = [textOf(head), ...call.arguments.flatMap((one) => namesIn(one, 4))];
  const isFor = call.arguments.length > 0 && names2.some((name) => saysPerson(name) || saysPrivate(concept, name));
  return isFor ? offers(head, textOf(head)) : null;
}
var firstFixed = (segments) => segments.flatMap((one) => "fixed" in one ? [one.fixed] : []).at(-1) ?? "";
var TALKS3 = "chats?|inbox|messages?|conversations?|messenger";
var TALK5 = new RegExp(`^(${TALKS3})$`, "i");
var TALK_IN_PATHS = "direct pm pms chat chats inbox message messages conversation conversations messenger";
function mayLinkTo(privates) {
  const names2 = privates.map(({ words }) => words.join("[-_]?")).join("|");
  const next = `(?:/(?:\\$\\{|[:{[<]|new|compose|create|write|send|start)|/?['"\`]\\s*\\+|[^'"\`]*\\?)`;
  const own = `(?:${names2 || "dm"})s?(?![a-z0-9])`;
  const imported = `(?<!\\b(?:from|import|require)\\s*\\(?\\s*['"\`][^'"\`\\n]*)`;
  return new RegExp(
    `(?:/(?:direct|pms?)/[\\w/-]*(?:\\$\\{|['"\`]\\s*\\+)|\\[\\s*['"]/?(?:${TALKS3})['"]\\s*,|[/'"\`}](?:${TALKS3})${next}|/[\\w-]*${own}|['"\`}][\\w-]*${own}[\\w-]*/)${imported}`,
    "i"
  );
}
var WRITES6 = new Set("new compose create write send start".split(" "));
function isComposerPath(segments, query, concept) {
  const writes = segments.some((one) => "fixed" in one && splitWords(one.fixed).some((word) => WRITES6.has(word)));
  const isFor = /(^|&)(to|user|userid|username|recipient|recipients)=/i.test(query);
  for (const [index, segment] of segments.entries()) {
    if (!("fixed" in segment)) continue;
    const rest = segments.slice(index + 1);
    const toPerson = rest.some(
      (one) => "given" in one && one.given.some(saysPerson) && !one.given.some((name) => /message/i.test(name))
    );
    if (saysPrivate(concept, segment.fixed) && (writes || toPerson || isFor)) return true;
    if (/^(direct|pms?)$/i.test(segment.fixed) && toPerson && rest.length <= 2) return true;
    if (TALK5.test(segment.fixed) && (isFor || toPerson && rest.length === 1 || writes && rest.length > 0 && isLast2(rest)))
      return true;
  }
  return false;
}
var isLast2 = (rest) => "fixed" in rest[0] && WRITES6.has(rest[0].fixed);
var LINK_TO_MESSENGER = /https?:\/\/(matrix\.to|wa\.me|m\.me|t\.me|signal\.me)\//;
function isMessenger(text) {
  return text.search(LINK_TO_MESSENGER) === 0 && text.includes("\0") && !/share|text=|invite/i.test(text);
}

// src/extract/code/commands.ts
import { ts as ts97 } from "./vendor/ts-morph.js";
var CLASS = /(?:_?(?:Command|Handler|Use_?Case|Interactor|Operation|Action))+$/;
var RUNS3 = /^(execute|run|handle|invoke|perform|call|exec)$/;
var actOfCommand = (name) => CLASS.test(name) && name.replace(CLASS, "") !== "" ? name.replace(CLASS, "") : null;
var runsCommand = (node) => ts97.isMethodDeclaration(node) && node.body !== void 0 && RUNS3.test(textOf(node.name));
function commandAround(node) {
  if (!runsCommand(node) || !ts97.isClassLike(node.parent)) return null;
  const { name } = node.parent;
  return name && actOfCommand(name.text) !== null ? name : null;
}

// src/extract/code/messages/definitions.ts
import { ts as ts99 } from "./vendor/ts-morph.js";

// src/extract/code/messages/to-service.ts
import { ts as ts98 } from "./vendor/ts-morph.js";
var ADDRESS2 = /\/(contact(-?us|-?form)?|support|feedback|inquir(y|ies)|enquir(y|ies)|leads?|newsletter|send-?(e-?)?mail)\/?(\?|$)/i;
var CARRIED = /\b(emailjs|formspree|web3forms|getform|resend\.emails|nodemailer|SendMessageCommand|QueueUrl|TopicArn)\b|\bapi\.telegram\.org\b|\bhooks\.slack\.com\b|\/api\/webhooks\/|webhook_?url\b/i;
var MAILS = /^(sendMail|sendEmail|sendForm)$/;
var GOES = /^(\$?fetch|axios|post|put|patch|request|send\w*|emit|publish|save|create|insert\w*|addDoc|setDoc|mutate|mutateAsync|dispatch)$/;
var SENDER2 = /^e ?mail$/;
var BESIDE4 = /^((full|first|last|your|sender) ?)?(name|subject|phone|company)$/;
var END = /^(to|to user|receiver|recipient|room|chat|conversation|channel|user|peer|friend|match)( id)?$/;
function writesToService(node) {
  const { body } = node;
  if (!body) return false;
  const calls2 = [];
  throughout(body, (one) => {
    if (ts98.isCallExpression(one) && GOES.test(nameOf(one.expression) ?? "")) calls2.push(one);
  });
  return calls2.length > 0 && calls2.every((one) => goesToService(one) || isMailed(one) || isSigned(node) && isRequest2(one));
}
var goesToService = ({ expression, arguments: given2 }) => [expression, ...given2.filter((one) => !isFunction(unwrap(one)))].some((one) => CARRIED.test(one.getText()));
var isMailed = ({ expression, arguments: given2 }) => MAILS.test(nameOf(expression) ?? "") || given2.some((one) => ts98.isStringLiteralLike(one) && ADDRESS2.test(one.text));
var isRequest2 = ({ expression }) => /^(\$?fetch|axios|post|put|request)$/.test(nameOf(expression) ?? "");
function isSigned({ parameters }) {
  const given2 = parameters.flatMap(
    ({ name }) => ts98.isIdentifier(name) ? [name.text] : ts98.isObjectBindingPattern(name) ? name.elements.map((one) => one.name.getText()) : []
  ).map((name) => splitWords(name).join(" "));
  return given2.some((name) => SENDER2.test(name)) && given2.some((name) => BESIDE4.test(name)) && !given2.some((name) => END.test(name));
}

// src/extract/code/messages/definitions.ts
function readDefinition(node, file, concept) {
  if (!isFunction(node) || !node.body) return null;
  const command = file.side === "client" ? null : commandAround(node);
  if (command) return readCommand(command, node, file, concept);
  const name = nameOfDefinition(node);
  if (!name || isWithinUnlike(concept, file.path, node)) return null;
  const words = splitWords(textOf(name));
  if (/^[A-Z]/.test(textOf(name)) && file.indexed.mayHoldJsx) return null;
  if (hasAnyPhrase(words, concept.unlike.word) || reopens(words[0], namesOfParameters(node))) return null;
  if (writesMessage(words) && writesToService(node)) return null;
  const found = (...traits) => ({
    node: name,
    symbol: textOf(name),
    traits,
    guardedAt: endOf2(handedTo(node) ?? node)
  });
  if (namesSend(concept, words)) return isExposed(node, file) ? found("definition", "delivers") : found("definition");
  if (namesTalkWith(words) && node.parameters.length > 0 && !isAboutMachines(file)) return found("definition");
  if (file.side !== "client" && (findsRoom(words, node) || beginsTalk(words, node))) return found("definition");
  const around4 = placeNames(file, node);
  const isTalk4 = around4.some((name2) => saysTalk(name2) || saysPrivate(concept, name2)) || words[0] === "send" && words[1] === "chat" && !isAboutMachines(file);
  if (namesAdding(words, isTalk4) && file.side !== "client") return found("definition");
  if (!writesMessage(words)) return isSendOfPrivate(node, words, around4, concept) ? found("definition") : null;
  if (onlyShows(words, file) || words[0] === "handle" && !stores(node.body)) return null;
  if (isPassedToShell(node.body, concept) || handsToProgram(node)) return null;
  const branch = privateBranch(node, concept);
  if (branch && file.side !== "client") return { ...found("definition", "delivers"), guardedAt: branch };
  const inner = handedTo(node) ?? node;
  if (isField(node) && file.side !== "client")
    return isToPeople(node) ? found("definition", "delivers") : isTalk4 || takesRoom(node) || isAmongPeople(inner, words, file) ? found("definition", "may-deliver") : null;
  return isTalk4 || takesMessage(node, file) || isAmongPeople(node, words, file) || isOfClient(node, words, file) ? found("definition", "may-deliver") : null;
}
var isOfClient = (node, [verb2], { side, path }) => side !== "server" && verb2 === "send" && node.parameters.length > 0 && !isBetweenParts(path) && !isOfOther(path, node);
function isSendOfPrivate(node, words, around4, concept) {
  if (ts99.isMethodDeclaration(node) && node.modifiers?.some(ts99.isDecorator)) return false;
  if (words[0] !== "send" || words.length > 2 || !around4.some((name) => saysPrivate(concept, name))) return false;
  const names2 = namesOfParameters(node);
  const isGivenText = names2.some((name) => /^(message|msg|text|content|body)$/i.test(name));
  return isGivenText && (words[1] === "chat" || names2.some((name) => /^(to|recipient|receiver|(pm)?target|peer|other)/i.test(name)));
}
function findsRoom(words, node) {
  const own = withoutFinding(words);
  const isOne3 = own !== words && own[0] === "create" && namesRoom(own.slice(1)) && own.length === 2;
  return isOne3 && namesOfParameters(node).some((name) => /participant|recipient|member|friend|user_?ids/i.test(name));
}
var beginsTalk = (words, node) => /^(initiate|begin|start|open|create) (conversation|chat|convo|dialog)$/.test(words.join(" ")) && namesOfParameters(node).some(
  (name) => /^(participants?|recipients?|receivers?|invitees?)(_?user)?(_?ids?)?$/i.test(name)
);
function readCommand(name, node, file, concept) {
  const words = splitWords(actOfCommand(name.text));
  if (isWithinUnlike(concept, file.path, node) || hasAnyPhrase(words, concept.unlike.word) || isAboutMachines(file))
    return null;
  const text = node.getText();
  const isToSomebody2 = /\b(?:recipient|receiver|to_?user|target_?user|addressee)(?:_?ids?)?\b/i.test(text);
  const isInTalk = /\b(?:chat|conversation|convo|dialog|match)(?:_?id)?\b/i.test(text);
  const trait = namesSend(concept, words) || writesMessage(words) && isToSomebody2 ? "delivers" : "may-deliver";
  if (trait === "may-deliver" && !(writesMessage(words) && isInTalk)) return null;
  return { node: name, symbol: name.text, traits: ["definition", trait], guardedAt: endOf2(node) };
}
function isAmongPeople(node, words, { side, path }) {
  if (side === "client") return words[0] === "send" && /(^|\/)(direct-?)?messages?\//i.test(path);
  return namesInside(node).some((name) => /participants?$|recipients?$|^message_?thread/i.test(name));
}
function isExposed(node, { calls: calls2, side }) {
  const name = nameOfDefinition(node);
  if (!name || side !== "server" || !ts99.isMethodDeclaration(node)) return false;
  const own = textOf(name);
  return calls2.some(
    (call) => call.arguments.length > 1 && call.arguments.some((one) => ts99.isStringLiteralLike(one) && one.text === own) && call.arguments.some((one) => ts99.isPropertyAccessExpression(one) && one.name.text === own)
  );
}
var isField = (node) => {
  const member3 = ts99.isMethodDeclaration(node) ? node : node.parent;
  if (!ts99.isMethodDeclaration(member3) && !ts99.isPropertyAssignment(member3)) return false;
  return ts99.isObjectLiteralExpression(member3.parent) && fieldOf(member3.parent, member3)?.type === "Mutation";
};
var OWN = /^(context|ctx|req|request|session|user|currentUser|auth|meta|this)$/;
var namesInside = (node) => {
  const names2 = [];
  eachNode(node, (one) => {
    if (ts99.isBindingElement(one)) names2.push(textOf(one.propertyName ?? one.name));
    if (ts99.isPropertyAccessExpression(one) && !OWN.test(nameOf(one.expression) ?? "")) names2.push(textOf(one.name));
    if (ts99.isVariableDeclaration(one)) names2.push(textOf(one.name));
  });
  return names2;
};
var isToPeople = (node) => namesInside(node).some(
  (name) => /^(recipient|receiver|to_?user|target_?user|participants?|user)(_?ids?)?$/i.test(name) && /id/i.test(name)
);
var takesRoom = (node) => namesInside(node).some((name) => /^(room|chat|conversation|channel|thread)_?id$/i.test(name));
function isPassedToShell(body, concept) {
  const calls2 = [];
  throughout(body, (one) => {
    if (ts99.isCallExpression(one)) calls2.push(one);
  });
  const isUnlikeOne = ({ expression }) => chainOf(expression).slice(0, -1).some((name) => hasAnyPhrase(splitWords(name), concept.unlike.receiver));
  return calls2.length === 1 && calls2.every(isUnlikeOne);
}
function handedTo({ body }, hops = 3) {
  const only = body && ts99.isBlock(body) ? body.statements.length === 1 ? body.statements[0] : void 0 : body;
  const expression = only && (ts99.isReturnStatement(only) || ts99.isExpressionStatement(only) ? only.expression : only);
  const call = expression && ts99.isExpression(expression) ? unwrap(expression) : void 0;
  if (!call || !ts99.isCallExpression(call)) return null;
  const next = calleeOf(call.expression);
  return next && next.body && hops > 0 ? handedTo(next, hops - 1) ?? next : null;
}
function nameOfDefinition(node) {
  if (ts99.isConstructorDeclaration(node) || ts99.isGetAccessorDeclaration(node) || ts99.isSetAccessorDeclaration(node))
    return null;
  if (node.name && !ts99.isComputedPropertyName(node.name)) return node.name;
  const { parent } = node;
  if (ts99.isBinaryExpression(parent) && parent.right === node && parent.operatorToken.kind === ts99.SyntaxKind.EqualsToken)
    return nameNode(parent.left);
  if (declaredName(node) === null) return null;
  let holder = parent;
  while (ts99.isCallExpression(holder) || ts99.isParenthesizedExpression(holder)) holder = holder.parent;
  return ts99.isVariableDeclaration(holder) || ts99.isPropertyAssignment(holder) || ts99.isPropertyDeclaration(holder) ? holder.name : null;
}
function isStepOf(node, file, concept) {
  for (let at = node.parent; at; at = at.parent) {
    if (isFunction(at) && readDefinition(at, file, concept)?.traits?.includes("may-deliver") === false) return true;
  }
  return false;
}
var endOf2 = ({ body }) => endOfBlock(body);
var endOfBlock = (body) => ts99.isBlock(body) ? body.getLastToken() : body;
function privateBranch(node, concept) {
  let branch = null;
  eachNode(node.body, (one) => {
    if (!ts99.isIfStatement(one) || !namesIn(one.expression).some((name) => saysPrivate(concept, name))) return;
    branch = endOfBlock(one.thenStatement);
  });
  return branch;
}
var namesOfParameters = ({ parameters }) => parameters.flatMap((one) => namesIn(one.name));
var PLACES3 = /(^|[/-])(rooms?|channels?|chats?|messages?|messaging|conversations?)([/.-]|$)/i;
function takesMessage(node, { path, side }) {
  const names2 = node.parameters.flatMap((one) => [...namesIn(one.name), ...one.type ? namesIn(one.type) : []]);
  if (names2.some((name) => /event/i.test(name))) return false;
  return names2.some((name) => /channel|conversation|room|chat|^rid$/i.test(name)) || (side === "server" || PLACES3.test(path)) && names2.some((name) => /message/i.test(name));
}
function stores(body) {
  let found = false;
  throughout(body, (node) => {
    found ||= ts99.isCallExpression(node) && /^(create|insert|save|upsert|persist|store|put)/.test(nameOf(node.expression) ?? "");
  });
  return found;
}

// src/extract/code/messages/may-enter.ts
var TO = /[{,(\s]to\b\s*[:,}]/;
function mayEnterMessages(ask, concept) {
  const inPath = all(ask.word(HANDLERS), ({ path }) => COLLECTION_IN_TEXT.test(`${pathOfFile(path) ?? ""}/'`));
  const inRoutes = ({ path }) => COLLECTION_IN_TEXT.test(`${folderOfRoutes(path) ?? ""}/'`);
  const names2 = concept.calls.flatMap((call) => call.names);
  const isSaid3 = any(
    ask.name(
      names2,
      (words) => namesSend(
        concept,
        words.filter((word) => word !== "action")
      )
    ),
    ask.phrase(concept.evidence.get("dm-type") ?? []),
    ({ path }) => splitWords(path.split("/").at(-1)).join(" ").includes("message") || saysPrivate(concept, path)
  );
  const isHolder = (words) => /^(router|routes|service|gateway|resolver|controller|procedures?|api)$/.test(words.at(-1) ?? "") || words.length === 1 && words[0].endsWith("s");
  const inPathOfTalk = ({ path }) => /(message|chat|conversation|dm)s?\b/i.test(path);
  const whose = ask.name(
    "to receiver recipient addressee other target peer chat conversation convo dialog dm match direct private message from",
    (words, name) => name !== "to" && isRecipient(words.join(" ")) || isTalkColumn(words.join(" ")) || name === "chat"
  );
  const writes = any(
    ask.name(
      `${WRITE_VERBS.join(" ")} message`,
      (words) => writesMessage(words.filter((word) => word !== "action")) || /^(new|send)( chat)? message$|^chat message$|^messages? (new|send|insert|create)$/.test(words.join(" "))
    ),
    all(ask.word("message"), inText(/\bon\(\s*['"](?:\w+ )?message['"]|@(?:SubscribeMessage|OnMessage)\b/)),
    all(
      ask.named("send create write new insert add"),
      any(ask.name("message messages chat chats conversation conversations messaging dm dms", isHolder), inPathOfTalk)
    )
  );
  const isOfRouter = all(
    ask.called("mutation", (_, name) => name === "mutation"),
    ask.name(
      "message messages chat chats conversation conversations dm dms",
      (words) => words.join(" ").endsWith(" router")
    )
  );
  const isOfPage2 = all(ask.word("actions"), ({ path }) => /messages?\/\[\w+\]\//i.test(path));
  return all(
    mayEnter,
    any(
      isOfPage2,
      isOfRouter,
      inPath,
      inRoutes,
      inText(COLLECTION_IN_TEXT),
      isSaid3,
      all(writes, any(whose, all(ask.named("to"), inText(TO))))
    )
  );
}

// src/extract/code/messages/may-keep.ts
var FROM = /\bfrom(?:_?(?:user|id|uid))?\b['"`]?\s*[:,]/i;
var KEPT = /(?:messages?|msgs?|\bdms?|\bpms?|chats?|conversations?|convos?|dialogs?|inbox|channels?)\w*['"`)\]]*\s*\.\s*(?:create|insert|add|save|push|upsert|put|set|query|build|bulk)|\bnew\s+\w*(?:Message|Msg|Chat|Conversation|Convo|Dm|Parse)\w*|\b(?:insert|insertInto|into|collection|from|ref|doc|table|model|create|save|persist|createDocument|put|getRepository|knex|push|insertMany|graphqlOperation|[xz]add|[lr]push)\b\s*(?:<[^<>]*>)?\(\s*(?:[\w.]+\s*,\s*){0,2}['"`]?[\w.]*(?:message|msg|\bdm|\bpm|chat|conversation|convo|dialog)|\binto\s+["'`\w.]*(?:message|msg|dm|pm|chat|conversation)|:(?:Message|Chat)\b|\binsert_\w*(?:message|chat)|:\s*(?:Message|Chat)\b|\bmessages['"]?\s*:\s*(?:\{|arrayUnion)|\bTableName\b/i;
function mayKeepMessages(ask) {
  const messages = ask.name(
    "message messages msg msgs dm dms pm pms direct private chat conversation user instant text personal individual create insert",
    namesTable(isMessages)
  );
  const talk = ask.name(
    "chat chats conversation conversations convo convos dialog dialogs dm dms direct private user message one create insert",
    namesTable(isTalk)
  );
  const isWhose = (_, name) => isRecipient(column(name)) || isTalkColumn(column(name));
  const whose = ask.name(
    "to receiver recipient addressee other target peer chat chatroom conversation convo dialog dm match direct private message",
    (words, name) => name !== "to" && (isWhose(words, name) || isTalk(column(name)) || /^chat_?room(_?id)?$/i.test(name))
  );
  const between = all(ask.named("to"), inText(FROM));
  const people = ask.name(
    "members member participants participant users user recipients recipient people person messages profile",
    (_, name) => isPeople(column(name)) || name === "messages"
  );
  const membership = ask.name(
    "chat chats conversation conversations convo dm dms dialog direct private message create insert",
    namesTable(isMembership)
  );
  const ofRooms = all(talk, ask.named("chatRoom chatRoomId chat_room_id chatroom chatroomId"));
  const inbox = all(ask.name("inbox", namesTable(isInbox)), ask.word("message body text content"));
  const channel = all(ask.name("channel channels", namesTable(isChannel)), ask.word("recipient recipients"));
  const kept = any(all(messages, any(whose, talk, between)), all(talk, people), membership, ofRooms, inbox, channel);
  return all(kept, mayKeep(ask), inText(KEPT));
}

// src/extract/code/messages/may-write.ts
function mayBeWritten(ask, concept) {
  const names2 = concept.calls.flatMap((call) => call.names);
  const verbs = WRITE_VERBS.join(" ");
  const privates = concept.evidence.get("dm-type") ?? [];
  const isPlace3 = isTalkPlace(concept);
  return any(
    ask.name(names2, (words) => namesSend(concept, words)),
    // `useSendDirectMessageMutation()`
    ask.called("use", (words) => words[0] === "use" && namesSend(concept, words.slice(1))),
    ask.called(verbs, writesMessage),
    ask.called("send", namesKeyOfPerson),
    all(ask.name(verbs, writesMessage), inText(FUNCTION_OF_MESSAGES)),
    all(
      ask.name("send", (words) => words[0] === "send" && words.length <= 2),
      any(({ path }) => path.split("/").some((part) => saysPrivate(concept, part)), ask.phrase(privates)),
      inText(GIVEN_TEXT)
    ),
    ask.name("find get fetch", (words) => withoutFinding(words) !== words && namesRoom(words.slice(3))),
    ask.name("create open start new ensure", namesTalkWith),
    ask.name("add invite", (words) => namesAdding(words, false)),
    all(
      ask.name("add invite", (words) => namesAdding(words, true)),
      any(isPlace3, ask.phrase(TALK), ask.phrase(privates))
    )
  );
}
var isTalkPlace = (concept) => ({ path }) => path.split("/").slice(-3).some((part) => saysTalk(part) || saysPrivate(concept, part));
var GIVEN_TEXT = /\bsend\w{0,12}\s*[=:]?[^;{}]{0,30}\([^;{}()]{0,160}\b(message|msg|text|content|body)\b/i;
var FUNCTION_OF_MESSAGES = new RegExp(
  `\\b(?:${WRITE_VERBS.join("|")})\\w*(?:messages?|msg)['"]?\\s*[?!]?(?::[^=;{}]*)?[:=]\\s*(?:[\\w.]+(?:<[^>]*>)?\\(\\s*)*(?:async\\b\\s*)?(?:function\\b|[(<]|\\w+\\s*=>)`,
  "i"
);
function mayBeMade(ask, concept) {
  const isOnly = (verbs) => (words) => verbs.test(words.join(" "));
  const makers = MAKERS.join(" ");
  const direct = ask.name(
    "direct dm private is one trusted",
    (_, name) => /^(is )?(direct|dm|private)( message| chat)?$|^(dm|direct) (user|peer|contact|target|recipient|partner|member)( id)?s?$|^one to one$|^trusted private chat$/.test(
      splitWords(name).join(" ")
    )
  );
  const privates = concept.evidence.get("dm-type") ?? [];
  const withPeople = all(ask.phrase(PEOPLE4), any(ask.phrase(TALK), isTalkPlace(concept)));
  const isChat = any(withPeople, ask.phrase(privates), direct, all(ask.phrase(TALK), inText(ROOM_OF_TALK)));
  const makesRoom = any(
    ask.called(`${makers} find get fetch`, (named8) => {
      const words = withoutFinding(named8);
      return MAKERS.includes(words[0]) && namesRoom(words.slice(1));
    }),
    all(
      ask.called(makers, (words) => words.length === 1),
      ask.name(ROOMS2.join(" "), namesRoom),
      inText(MADE_OF_ROOMS)
    )
  );
  const row = all(
    ask.called(
      "create insert add save upsert",
      isOnly(/^(create|insert|add|save|upsert|insert one|insert many|create many)$/)
    ),
    ask.name("conversation chat channel dm room thread recipient participant", namesRow),
    ask.name("channel conversation chat room dm", (_, name) => /^(channel|conversation|chat|room|dm)_?id$/i.test(name))
  );
  const post = all(
    ask.called("create post publish", isOnly(/^(create|post|publish)$/)),
    ask.name("status statuses notes posts", isOnly(/^(status(es)?|notes|posts)$/)),
    ask.word("visibility"),
    ask.word("direct")
  );
  const talk = all(
    ask.called("post create send start open", isOnly(/^(post|create|send|start|open)$/)),
    ask.name("chats conversation convo direct private", namesTalk2)
  );
  const rowOfChat = all(
    ask.called("create insert add save upsert", storesRow),
    ask.name("message msg chat", namesMessages),
    ask.name("chat conversation convo dialog", namesChat)
  );
  const rowOfRoom = all(
    ask.called(makers, (words) => words.length === 1),
    ask.name(
      "member participant recipient user",
      (_, name) => /^(members?|participants?|recipients?|users?)(_?ids?)?$/i.test(name)
    ),
    inText(PRIVATE_ROW)
  );
  return any(
    rowOfRoom,
    all(makesRoom, isChat),
    row,
    rowOfChat,
    post,
    all(talk, inText(/\.\s*(post|create|send|start|open)\s*[(<]/))
  );
}
var PRIVATE_ROW = /\b(type|kind)['"]?\s*:\s*['"`](dm|direct|private)[-_ ]?(message|chat)?['"`]/i;
var MADE_OF_ROOMS = new RegExp(
  `(?:${ROOMS2.join("|")})\\w*[^;{}]{0,60}?\\.\\s*(?:${MAKERS.join("|")})\\s*[(<]|\\binsert(?:Into)?\\(\\s*\\w*(?:${ROOMS2.join("|")})|\\bnew\\s+\\w*(?:${ROOMS2.join("|")})`,
  "i"
);
var ROOM_OF_TALK = new RegExp(
  `(?:${TALK.map(({ joined }) => joined).join("|")})\\w*[^;{}\\s]{0,80}?\\.\\s*(?:${MAKERS.join("|")})\\w*(?:${ROOMS2.join("|")})`,
  "i"
);

// src/extract/code/messages/direct-posts.ts
var POSTS = /^(create|post|publish|send)$/;
var STATUSES = /^(status|statuses)$/i;
var mayPostToAny = (ask) => all(
  ask.called("create post publish send", (_, name) => POSTS.test(name)),
  ask.name("status statuses", (_, name) => STATUSES.test(name))
);
function postsOfAnyReach({ calls: calls2, side }) {
  if (side === "server") return [];
  return calls2.flatMap((call) => {
    const head = nameNode(call.expression);
    const [before = ""] = chainOf(call.expression).slice(-2, -1);
    const isPost = POSTS.test(nameOf(call.expression) ?? "") && STATUSES.test(before) && call.arguments.length > 0;
    return head && isPost ? [{ node: head, symbol: `${before}.${nameOf(call.expression)}`, traits: ["may-deliver"] }] : [];
  });
}

// src/extract/code/labels.ts
import { ts as ts100 } from "./vendor/ts-morph.js";
var LABELS = /^(label|title|text|aria-label|ariaLabel|accessibilityLabel|tooltip|balloon|tip|hint|tooltipProps|caption|children|id|i18nKey|defaultMessage|message|name|data-tippy-content|value|primary|primaryText|tooltipText|accessibility-label|data-tooltip|buttonText|labelText)$/;
var KEY3 = /^key$/;
function labelsOf(element) {
  const labels = attributeLabels(element);
  if (ts100.isJsxOpeningElement(element) && ts100.isJsxElement(element.parent)) {
    for (const child of element.parent.children) labels.push(...childLabels(child));
  }
  return [...labels, ...attributeLabels(element, KEY3)];
}
function childLabels(node) {
  if (ts100.isJsxText(node)) return node.text.trim() === "" ? [] : [node.text.trim()];
  if (ts100.isStringLiteralLike(node)) return [node.text];
  if (ts100.isJsxElement(node)) {
    if (hasHandler(node.openingElement)) return [];
    return [...attributeLabels(node.openingElement), ...node.children.flatMap(childLabels)];
  }
  if (ts100.isJsxSelfClosingElement(node)) return hasHandler(node) ? [] : attributeLabels(node);
  if (ts100.isFunctionLike(node)) return [];
  const text = ts100.isIdentifier(node) && isShown2(node) ? valueOf(node) : null;
  if (text && !ts100.isIdentifier(text)) return childLabels(text);
  const translated = translatedName(node);
  if (translated !== null) return [translated];
  const labels = [];
  ts100.forEachChild(node, (child) => void labels.push(...childLabels(child)));
  return labels;
}
function isShown2({ parent }) {
  if (ts100.isConditionalExpression(parent)) return isInBraces(parent.parent);
  return isInBraces(parent);
}
var isInBraces = (node) => ts100.isJsxExpression(node) && !ts100.isJsxAttribute(node.parent);
function attributeLabels(element, names2 = LABELS) {
  return element.attributes.properties.flatMap(
    (attribute3) => ts100.isJsxAttribute(attribute3) && attribute3.initializer && names2.test(textOf(attribute3.name)) ? childLabels(attribute3.initializer) : []
  );
}
function hasHandler(element) {
  return element.attributes.properties.some((one) => ts100.isJsxAttribute(one) && /^on[A-Z]/.test(textOf(one.name)));
}

// src/extract/code/components/props.ts
import { ts as ts101 } from "./vendor/ts-morph.js";
var UNKNOWN_PROPS = { component: null, given: /* @__PURE__ */ new Map(), isComplete: false, asked: /* @__PURE__ */ new Map() };
var COMPONENT = "component";
function asking(what, { name, fallback: fallback2 }, props, ask, keyOf4) {
  const answer = ask(props);
  const key = `${what} ${name} ${fallback2?.pos ?? ""}`;
  if (!props.asked.has(key))
    props.asked.set(key, {
      ask: (other) => keyOf4(ask(other)),
      answer: keyOf4(answer),
      isOfComponent: what === COMPONENT
    });
  return answer;
}
function askingRest(what, { name }, { rest }, ask, keyOf4) {
  if (!rest || rest.except.has(name)) return void 0;
  const read4 = { name, fallback: null };
  return asking(what, read4, rest.props, (one) => ask(read4, one), keyOf4);
}
function givenComponent(tag, props) {
  const value = valueOf(tag);
  const read4 = propRead(value ? unwrap(value) : tag, props);
  return read4 && asking(COMPONENT, read4, props, (one) => componentIn(read4, one), same);
}
var same = (node) => node;
function componentIn(read4, props) {
  const { name, fallback: fallback2 } = read4;
  const given2 = props.given.get(name);
  if (given2?.expression) return unwrap(given2.expression);
  const handed = given2 ? null : askingRest(COMPONENT, read4, props, componentIn, same);
  if (handed) return handed;
  const standing = given2 || !props.isComplete ? null : fallback2 ?? props.component?.defaults.get(name);
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
  if (prop) return asking(`value ${depth}`, prop, props, (one) => valueOfProp(prop, one, depth), keyOfKnown);
  if (ts101.isIdentifier(inner)) {
    const value = valueOf(inner);
    return value ? again(value) : null;
  }
  if (ts101.isPrefixUnaryExpression(inner) && inner.operator === ts101.SyntaxKind.ExclamationToken) {
    const known9 = again(inner.operand);
    return known9 && { value: !known9.value };
  }
  const derived = derivedValue(inner);
  if (derived) return again(derived);
  if (ts101.isCallExpression(inner) && inner.expression.getText() === "Boolean" && inner.arguments[0]) {
    const known9 = again(inner.arguments[0]);
    return known9 && { value: Boolean(known9.value) };
  }
  if (!ts101.isBinaryExpression(inner)) return null;
  const [left, right] = [again(inner.left), again(inner.right)];
  switch (inner.operatorToken.kind) {
    case ts101.SyntaxKind.AmpersandAmpersandToken:
      if (left) return left.value ? right : left;
      return right && !right.value ? { value: false } : null;
    case ts101.SyntaxKind.BarBarToken:
      if (left) return left.value ? left : right;
      return right?.value ? { value: true } : null;
    case ts101.SyntaxKind.QuestionQuestionToken:
      return left && (left.value ?? null) === null ? right : left;
    case ts101.SyntaxKind.EqualsEqualsEqualsToken:
      return left && right && { value: left.value === right.value };
    case ts101.SyntaxKind.ExclamationEqualsEqualsToken:
      return left && right && { value: left.value !== right.value };
    default:
      return null;
  }
}
function derivedValue(expression) {
  if (ts101.isPropertyAccessExpression(expression) && expression.name.text === "value") {
    const held = ts101.isIdentifier(expression.expression) ? valueOf(expression.expression) : null;
    return held && derivedValue(unwrap(held));
  }
  if (!ts101.isCallExpression(expression) || !/^(computed|(React\.)?useMemo)$/.test(expression.expression.getText()))
    return null;
  const [first] = expression.arguments;
  return first && ts101.isArrowFunction(first) && !ts101.isBlock(first.body) ? first.body : null;
}
function propRead(expression, { component }) {
  if (!component) return null;
  if (ts101.isPropertyAccessExpression(expression)) {
    return isPropsObject(expression.expression, component) ? { name: expression.name.text, fallback: null } : null;
  }
  if (!ts101.isIdentifier(expression)) return null;
  const declaration = declarationOf(expression.text, expression);
  if (!declaration || !ts101.isBindingElement(declaration) || declaration.dotDotDotToken) return null;
  if (!isOfProps(declaration, component)) return null;
  if (isAssigned(expression.text, component)) return null;
  const name = declaration.propertyName ?? declaration.name;
  return ts101.isIdentifier(name) ? { name: name.text, fallback: declaration.initializer ?? null } : null;
}
function isOfProps({ parent: { parent: holder } }, component) {
  return ts101.isParameter(holder) ? holder === firstParameter(component) : ts101.isVariableDeclaration(holder) && !!holder.initializer && isPropsObject(holder.initializer, component);
}
var assigned = /* @__PURE__ */ new WeakMap();
function isAssigned(name, { node }) {
  let names2 = assigned.get(node);
  if (!names2) {
    const found = /* @__PURE__ */ new Set();
    eachNode(node, (one) => {
      if (ts101.isBinaryExpression(one) && ts101.isIdentifier(one.left) && ASSIGNS.has(one.operatorToken.kind))
        found.add(one.left.text);
    });
    assigned.set(node, names2 = found);
  }
  return names2.has(name);
}
var ASSIGNS = /* @__PURE__ */ new Set([
  ts101.SyntaxKind.EqualsToken,
  ts101.SyntaxKind.BarBarEqualsToken,
  ts101.SyntaxKind.QuestionQuestionEqualsToken
]);
function isPropsObject(expression, component) {
  const inner = unwrap(expression);
  if (ts101.isPropertyAccessExpression(inner))
    return inner.expression.kind === ts101.SyntaxKind.ThisKeyword && inner.name.text === "props";
  if (!ts101.isIdentifier(inner)) return false;
  const parameter = firstParameter(component);
  if (parameter && declarationOf(inner.text, inner) === parameter) return true;
  const value = valueOf(inner);
  if (value === null || value === inner) return false;
  const held = unwrap(value);
  return (ts101.isPropertyAccessExpression(held) || ts101.isIdentifier(held)) && isPropsObject(held, component);
}
function firstParameter({ node }) {
  return ts101.isClassLike(node) ? null : node.parameters[0] ?? null;
}
var keyOfKnown = (known9) => known9 === null ? OPEN : known9.value;
function valueOfProp(read4, props, depth) {
  const { name, fallback: fallback2 } = read4;
  const given2 = props.given.get(name);
  if (given2) {
    if (!given2.expression) return { value: true };
    if (ts101.isStringLiteral(given2.expression)) return { value: given2.expression.text };
    const known9 = evaluate(given2.expression, given2.props, depth - 1);
    return known9?.value === void 0 && props.component?.hasHiddenProps ? null : known9;
  }
  const handed = askingRest(`value ${depth}`, read4, props, (one, of) => valueOfProp(one, of, depth), keyOfKnown);
  if (handed?.value !== void 0) return handed;
  if (handed === null || !props.isComplete || name === "children") return null;
  const standing = fallback2 ?? props.component?.defaults.get(name);
  return standing ? evaluate(standing, props, depth - 1) : { value: void 0 };
}

// src/extract/code/controls/thanks-only.ts
import { ts as ts102 } from "./vendor/ts-morph.js";
var SHOWS6 = /^(alert|toast|notify|(show|display|open|enqueue|present|push|add)_?(alert|toast|snack_?bar|message|notification|notice|banner)|(alert|toast|snackbar|message|notification|toaster|notify)\.(alert|show|success|info|open|present|add|create))$/i;
var SAYS_DONE = /report|\b(flagged|blocked|thank|thanks|submitted|received)\b/i;
var CLOSES = /^(on_?)?(close|hide|dismiss|cancel|reset|clear)\w*$|^(goBack|back|pop|popToTop|blur|dismiss)$/i;
var TEXTS5 = /^(t|\$t|i18n|translate|tx|format\w*|toString|trim|join|toUpperCase|toLowerCase)$/;
var LOGS2 = /^(console|logger|log)\./;
function onlyThanks({ body }) {
  if (!body || !ts102.isBlock(body) || body.statements.length === 0) return false;
  const said2 = [];
  return body.statements.every((one) => isQuiet(one, said2)) && said2.some((text) => SAYS_DONE.test(text));
}
function isQuiet(statement, said2) {
  if (ts102.isEmptyStatement(statement)) return true;
  if (ts102.isBlock(statement)) return statement.statements.every((one) => isQuiet(one, said2));
  if (ts102.isExpressionStatement(statement)) return isQuietly(statement.expression, said2);
  if (ts102.isReturnStatement(statement)) return !statement.expression || isQuietly(statement.expression, said2);
  if (ts102.isVariableStatement(statement))
    return statement.declarationList.declarations.every(
      ({ initializer }) => !initializer || isValue(unwrap(initializer), said2)
    );
  if (!ts102.isIfStatement(statement) || !isValue(statement.expression, said2)) return false;
  const { thenStatement, elseStatement } = statement;
  return isQuiet(thenStatement, said2) && (!elseStatement || isQuiet(elseStatement, said2));
}
function isQuietly(expression, said2) {
  const inner = unwrap(expression);
  if (ts102.isVoidExpression(inner)) return isQuietly(inner.expression, said2);
  if (!ts102.isCallExpression(inner)) return isValue(inner, said2);
  const name = nameOf(inner.expression) ?? "";
  const text = inner.expression.getText();
  if (LOGS2.test(text) || /^(preventDefault|stopPropagation)$/.test(name)) return true;
  const [first] = inner.arguments;
  if (/^(setTimeout|requestAnimationFrame)$/.test(name)) return !!first && isQuietCallback(unwrap(first), said2);
  if ((SHOWS6.test(text) || SHOWS6.test(name)) && !namesEvent(first)) {
    const told2 = [];
    const isSaid3 = inner.arguments.every((one) => isValue(unwrap(one), told2));
    said2.push(...told2);
    return isSaid3;
  }
  if (/^set[A-Z_]/.test(name)) return inner.arguments.length === 1 && isEmpty(unwrap(first));
  return CLOSES.test(name) && inner.arguments.every((one) => isEmpty(unwrap(one)));
}
function namesEvent(first) {
  const said2 = first && unwrap(first);
  return !!said2 && ts102.isStringLiteralLike(said2) && /^[\w:./-]+$/.test(said2.text) && OPENS3.test(said2.text);
}
var OPENS3 = /(?:^|[-_:./])open(?=[-_:./A-Z])|^OPEN_|(?:[-_:./](?:modal|dialog|sheet|popup|drawer)|[a-z](?:Modal|Dialog|Sheet|Popup|Drawer)|_(?:MODAL|DIALOG|SHEET|POPUP|DRAWER))$/;
function isQuietCallback(callback, said2) {
  if (!isFunction(callback) || !callback.body) return false;
  return ts102.isBlock(callback.body) ? callback.body.statements.every((one) => isQuiet(one, said2)) : isQuietly(callback.body, said2);
}
function isValue(node, said2) {
  if (isFunction(node)) return isQuietCallback(node, said2);
  if (ts102.isCallExpression(node) && !TEXTS5.test(nameOf(node.expression) ?? "")) return false;
  if (ts102.isNewExpression(node) || ts102.isAwaitExpression(node) || ts102.isTaggedTemplateExpression(node)) return false;
  if (ts102.isBinaryExpression(node) && node.operatorToken.kind === ts102.SyntaxKind.EqualsToken) return false;
  if (ts102.isStringLiteralLike(node) || ts102.isTemplateHead(node) || ts102.isTemplateMiddleOrTemplateTail(node))
    said2.push(node.text);
  let isPlain4 = true;
  ts102.forEachChild(node, (child) => {
    isPlain4 &&= isValue(child, said2);
  });
  return isPlain4;
}
function isEmpty(value) {
  if (ts102.isStringLiteralLike(value)) return value.text === "";
  if (ts102.isArrayLiteralExpression(value)) return value.elements.length === 0;
  return value.kind === ts102.SyntaxKind.FalseKeyword || value.kind === ts102.SyntaxKind.NullKeyword || ts102.isIdentifier(value) && value.text === "undefined";
}

// src/extract/code/controls/handlers.ts
import { ts as ts103 } from "./vendor/ts-morph.js";
var WORKS = { state: "works" };
function handlerState(expression, props, depth = 6) {
  if (ts103.isMethodDeclaration(expression)) return bodyState(expression, props, depth);
  const inner = unwrap(expression);
  if (depth === 0) return WORKS;
  if (isFunction(inner)) return bodyState(inner, props, depth);
  const literal = literalOf(inner);
  if (literal) return { state: "dead", from: inner };
  const read4 = propRead(inner, props);
  if (read4) return asking(`handler ${depth}`, read4, props, (one) => givenState(read4, one, depth), keyOf);
  if (ts103.isIdentifier(inner)) return namedState(inner, props, depth);
  if (ts103.isPropertyAccessExpression(inner)) return memberState(inner, props, depth);
  if (ts103.isCallExpression(inner)) return wrappedState(inner, props, depth);
  return WORKS;
}
var keyOf = (found) => found.state === "dead" ? found.from : found.state;
function givenState(read4, props, depth) {
  const { name, fallback: fallback2 } = read4;
  const given2 = props.given.get(name);
  if (given2) {
    if (!given2.expression) return WORKS;
    const state = handlerState(given2.expression, given2.props, depth - 1);
    return state.state === "dead" && isLocal(state.from, given2.expression) ? { ...state, from: given2.at } : state;
  }
  const handed = askingRest(`handler ${depth}`, read4, props, (one, of) => givenState(one, of, depth), keyOf);
  if (handed && handed.state !== "absent") return handed;
  if (!props.isComplete) return WORKS;
  const standing = fallback2 ?? props.component?.defaults.get(name);
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
  if (access.expression.kind !== ts103.SyntaxKind.ThisKeyword) return WORKS;
  const member3 = memberOf(access, access.name.text);
  if (!member3) return WORKS;
  if (ts103.isMethodDeclaration(member3)) return bodyState(member3, props, depth);
  return ts103.isPropertyDeclaration(member3) && member3.initializer ? handlerState(member3.initializer, props, depth - 1) : WORKS;
}
function wrappedState(call, props, depth) {
  const name = nameOf(call.expression) ?? "";
  if (name === "bind" && ts103.isPropertyAccessExpression(call.expression))
    return handlerState(call.expression.expression, props, depth - 1);
  const index = name === "linkEvent" ? 1 : /^(useCallback|useEvent|useEventCallback|useMemoizedFn|debounce|throttle)$/.test(name) ? 0 : -1;
  const inner = call.arguments[index];
  return inner ? handlerState(inner, props, depth - 1) : WORKS;
}
function bodyState(callable, props, depth) {
  const { body } = callable;
  if (!body) return WORKS;
  const dead = { state: "dead", from: callable };
  if (onlyThanks(callable)) return dead;
  if (!ts103.isBlock(body)) return effectState(body, props, depth, dead);
  let last = dead;
  for (const statement of body.statements) {
    if (ts103.isThrowStatement(statement)) return last;
    const state = statementState(statement, props, depth, dead);
    if (state.state === "works") return state;
    last = state;
  }
  return last;
}
function statementState(statement, props, depth, dead) {
  if (ts103.isEmptyStatement(statement)) return dead;
  if (ts103.isReturnStatement(statement))
    return statement.expression ? effectState(statement.expression, props, depth, dead) : dead;
  return ts103.isExpressionStatement(statement) ? effectState(statement.expression, props, depth, dead) : WORKS;
}
function effectState(expression, props, depth, dead) {
  const inner = unwrap(expression);
  if (ts103.isVoidExpression(inner)) return effectState(inner.expression, props, depth, dead);
  if (literalOf(inner)) return dead;
  if (ts103.isObjectLiteralExpression(inner) && inner.properties.length === 0) return dead;
  if (!ts103.isCallExpression(inner)) return WORKS;
  if (/^(console|logger|log)\./.test(inner.expression.getText())) return dead;
  if (isNote(inner)) return dead;
  if (/^(preventDefault|stopPropagation)$/.test(nameOf(inner.expression) ?? ""))
    return inner.arguments.some((one) => ts103.isCallExpression(unwrap(one))) ? WORKS : dead;
  const called3 = unwrap(inner.expression);
  const isPlain4 = ts103.isIdentifier(called3) || ts103.isPropertyAccessExpression(called3);
  return isPlain4 && depth > 0 ? handlerState(called3, props, depth - 1) : WORKS;
}
function isNote(call) {
  if (!/^((window\.)?alert|Alert\.alert|toast(\.\w+)?)$/.test(call.expression.getText())) return false;
  const mayAct = (node) => {
    if (isFunction(node) || ts103.isCallExpression(node) && !/^(t|i18n\.t)$/.test(node.expression.getText()))
      return true;
    return ts103.forEachChild(node, (child) => mayAct(child) || void 0) ?? false;
  };
  return !call.arguments.some(mayAct);
}

// src/extract/code/controls/menu-items.ts
import { ts as ts104 } from "./vendor/ts-morph.js";
var HANDLER = /^(onClick|onPress|onSelect|onPointerDown|onTap|onAction|onItemClick|onclick|handle(Click|Press|Select|Tap)|(click|press)(Handler|Action)|action|handler|run|callback|callBack|command|func|fn|click|perform)$/;
var SAYS3 = /^(dispatch|emit|send|trigger|publish|post|postMessage|fire|notify|track|log)/;
var LABEL2 = /^(label|title|text|name|key|id|i18nKey|labelKey|translationKey|caption|tooltip|children|content|primary)$/;
function mayBeItem({ properties }) {
  return properties.some((one) => handlerIn2(one) !== null);
}
function handlerIn2(property) {
  if (!property.name || !HANDLER.test(textOf(property.name))) return null;
  const { name } = property;
  if (ts104.isPropertyAssignment(property))
    return !RUNS4.test(textOf(name)) || isSaid2(property) ? { name, does: property.initializer } : null;
  if (ts104.isMethodDeclaration(property)) return isShown3(property) ? { name, does: property } : null;
  return ts104.isShorthandPropertyAssignment(property) && property.name.text.startsWith("on") ? { name, does: property.name } : null;
}
var RUNS4 = /^(func|fn|perform|command)$/;
var isSaid2 = (property) => isShown3(property) || property.parent.properties.some(
  (one) => ts104.isPropertyAssignment(one) && textOf(one.name) === "name" && /(['"`][A-Z]|\()/.test(one.initializer.getText())
);
var isShown3 = ({ parent }) => ts104.isObjectLiteralExpression(parent) && parent.properties.some(
  ({ name }) => name && /^(label|title|text|caption|tooltip|children|content)$/.test(textOf(name))
);
function handlerOfItem(item, concept) {
  const handler = item.properties.flatMap((property) => handlerIn2(property) ?? []).at(-1);
  if (!handler || ts104.isMethodDeclaration(handler.does)) return null;
  if (!isHandlerOf(handler.does, concept)) return null;
  return { node: handler.name, symbol: nameOf(handler.does) ?? textOf(handler.name) };
}
function itemControls(item, concepts, props) {
  const properties = item.properties.filter(ts104.isPropertyAssignment);
  const handler = item.properties.flatMap((property) => handlerIn2(property) ?? []).at(-1);
  if (!handler) return chosenElsewhere(properties, concepts);
  const { does } = handler;
  const isWord = !ts104.isMethodDeclaration(does) && typeof literalOf(unwrap(does))?.value === "string";
  if (isWord && ts104.isCallExpression(item.parent) && SAYS3.test(nameOf(item.parent.expression) ?? "")) return [];
  const labels = properties.flatMap(
    ({ name, initializer }) => LABEL2.test(textOf(name)) ? stringsIn(initializer).map((text) => ({ text, at: name })) : []
  );
  return concepts.flatMap((concept) => {
    const label = labels.find(({ text }) => isLabelOf(text, concept));
    if (label === void 0 && !isHandlerOf(does, concept)) return [];
    const state = isWord ? { state: "works" } : handlerState(does, props);
    const node = state.state === "dead" ? state.from : label?.at ?? handler.name;
    const symbol = label?.text ?? textOf(handler.name);
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
    ({ name, initializer }) => /^(danger|destructive|isDestructive)$/.test(textOf(name)) && initializer.kind === ts104.SyntaxKind.TrueKeyword
  );
  return concepts.flatMap((concept) => {
    const label = stringsIn(labelled.initializer).find(
      (text) => isLabelOf(text, concept) && (isGrave || namesAct2(splitWords(text), concept))
    );
    return label === void 0 ? [] : [{ concept: concept.id, node: labelled.name, symbol: label, state: "works", isPressed: true }];
  });
}
function isOfMenu({ parent }) {
  if (!ts104.isArrayLiteralExpression(parent)) return false;
  const holder = parent.parent;
  const name = ts104.isPropertyAssignment(holder) || ts104.isVariableDeclaration(holder) ? textOf(holder.name) : ts104.isJsxExpression(holder) && ts104.isJsxAttribute(holder.parent) ? textOf(holder.parent.name) : "";
  return /(items|actions|options|menu|buttons)$/i.test(name);
}
function pressedLabels(item) {
  if (!mayBeItem(item)) return [];
  return item.properties.flatMap(
    (one) => ts104.isPropertyAssignment(one) && /^(label|title|text|name|caption|children)$/.test(textOf(one.name)) ? stringsIn(one.initializer).map((text) => ({ text, at: one.name })) : []
  );
}
function stringsIn(node) {
  const translated = translatedName(node);
  if (translated !== null) return [translated];
  if (ts104.isStringLiteralLike(node)) return [node.text];
  if (ts104.isBinaryExpression(node) && /^[=!]==?$/.test(node.operatorToken.getText())) return [];
  const strings = [];
  ts104.forEachChild(node, (child) => void strings.push(...stringsIn(child)));
  return strings;
}

// src/extract/code/messages/labelled.ts
import { ts as ts105 } from "./vendor/ts-morph.js";
var SAYS4 = /^(send|write|compose)( a| an| your| him| her| them)?( new)?( direct| private| personal)? (message|dm|pm)( (to|with) .*)?$|^(start|begin|new|create)( a| an)?( new)?( direct| private)? (message|dm|pm|chat|conversation)( (to|with) .*)?$|^(direct|private) (message|chat)( (user|x|name|username))?$|^(message|chat with|dm|pm) (the )?(user|them|him|her|x|name|username|member|author|player|seller|friend|creator|person|host|owner)$/;
var BARE4 = /^(message|chat|dm|pm|direct message)$/;
var OF_PERSON = /([Pp]rofile|[Uu]sers?|[Mm]embers?|[Pp]eople|[Pp]ersons?|[Ff]riends?|[Pp]layers?)(?![a-z])(?!.*([Ss]etting|[Aa]dmin|[Ll]ist))/;
var PRESSED5 = /^(on_?(click|press|tap|select|trigger)|onclick|to|href|routerLink|link|@click)$/i;
var PLACES4 = /^(button|btn|link|label|title|text|tooltip|cta|caption|action|option|item|aria|hint|placeholder)$/;
function labelledSends(file, concept) {
  if (!MAY_SAY.test(file.indexed.text)) return [];
  const isOfPerson3 = OF_PERSON.test(file.path.split("/").slice(-2).join("/"));
  const entries = file.ofKind(ts105.SyntaxKind.ObjectLiteralExpression).flatMap((item) => {
    const found = pressedLabels(item).find(({ text }) => saysSending(text, isOfPerson3, concept));
    return found ? [{ node: found.at, symbol: found.text.slice(0, 40), traits: ["offers"] }] : [];
  });
  const pressed = file.tags.flatMap((tag) => {
    const pressed2 = tag.attributes.properties.find((one) => ts105.isJsxAttribute(one) && PRESSED5.test(textOf(one.name)));
    if (!pressed2 || /^(form|textarea|input)$/i.test(tag.tagName.getText()) || leadsToOther(tag)) return [];
    const isOfAnyone = isOfPerson3 && !leadsAway(tag);
    const label = labelsOf(tag).find((text) => saysSending(text, isOfAnyone, concept));
    return label === void 0 ? [] : [{ node: tag.tagName, symbol: label.slice(0, 40), traits: ["offers"] }];
  });
  return [...pressed, ...entries];
}
var valuesOf = ({ attributes }, names2) => attributes.properties.flatMap(
  (one) => ts105.isJsxAttribute(one) && names2.test(textOf(one.name)) && one.initializer ? [one.initializer.getText()] : []
);
var leadsToOther = (tag) => valuesOf(tag, PRESSED5).some((said2) => /comment/i.test(said2) && !/message|chat|dm\b/i.test(said2));
var leadsAway = (tag) => valuesOf(tag, /^(href|to|link)$/).some((said2) => /^\{?['"`]https?:[^$]*$/.test(said2));
function saysSending(text, isOfPerson3, { unlike }) {
  if (text.length > 60) return false;
  const isKey = /^[A-Za-z][\w-]*([.:][\w-]+)+$/.test(text);
  const words = [...splitWords(isKey ? text.split(/[.:]/).findLast((part) => !PLACES4.test(part)) ?? text : text)];
  while (words.length > 1 && (isKey || /[a-z][A-Z]|_/.test(text)) && PLACES4.test(words.at(-1))) words.pop();
  const said2 = words.join(" ");
  return (SAYS4.test(said2) || isOfPerson3 && BARE4.test(said2)) && !hasAnyPhrase(words, unlike.word);
}
var MAY_SAY = /(?:send|write|compose|start|begin|new|create|direct|private|message|chat|dm|pm)[-_ ]?(?:a|an|your|him|her|them|new|with)?[-_ ]?(?:new|direct|private|personal)?[-_ ]?(?:message|dm|pm|chat|conversation|user|them|member|author|player|seller|friend)|>\s*(?:Message|Chat|DM)\s*<|['"`.](?:message|chat|dm)['"`]/i;
var mayLabelSend = (ask) => all(({ mayHoldJsx }) => mayHoldJsx, ask.word("message chat dm pm conversation"), inText(LABELLED));
var LABELLED = /[>'"`.{]\s*(?:(?:Send|Write|Compose|Start|Begin|New|Create)[-_ ]?(?:a |an |your )?(?:new |direct |private )?(?:Message|DM|PM|Chat|Conversation)|(?:Direct|Private)[-_ ]?Message|Message (?:the )?(?:user|them|member|author|player|seller|friend|\{)|(?:send|write|compose|start|new)[-_]?(?:direct|private)?[-_]?(?:message|dm|chat|conversation)(?:[-_]?(?:button|btn|label|text|link|title|action))?['"`])|>\s*(?:Message|Chat|DM)\s*</i;

// src/extract/code/messages/handed-acts.ts
import { ts as ts106 } from "./vendor/ts-morph.js";
var RUNS5 = /^(exec|execute|run|perform|enqueue|handle|dispatch|invoke|do|process|queue)$/;
var TAIL4 = /^(command|action|event|request|mutation|job|operation|task|use|case)$/;
function readHandedAct(node, concept) {
  if (!RUNS5.test(nameOf(node.expression) ?? "")) return null;
  const [first] = node.arguments.map(unwrap);
  const made2 = first && ts106.isNewExpression(first) ? first.expression : first;
  if (!made2 || !ts106.isIdentifier(made2) || !/^[A-Z]/.test(made2.text)) return null;
  const words = [...splitWords(made2.text)];
  while (TAIL4.test(words.at(-1) ?? "")) words.pop();
  if (hasAnyPhrase(words, concept.unlike.word)) return null;
  const isSend = namesSend(concept, words) || saysPrivate(concept, made2.text);
  if (!/^(send|create|start|open|deliver|post)$/.test(words[0] ?? "") || !(isSend || writesMessage(words))) return null;
  return { node: made2, symbol: made2.text, traits: [isSend ? "delivers" : "may-deliver"] };
}
var SHOWS7 = /^(open|show|start|create|toggle|begin|launch|go|goto|navigate|visit|enter|init|initiate|on|handle|click|change|trigger|select|new)$/;
var TALK6 = /^(chats?|dms?|pms?|conversations?|convo|messaging|messenger|inbox|whisper)$/;
var OTHER7 = /^(close|delete|remove|leave|archive|mute|unmute|pin|unpin|read|unread|list|settings?|info|error|state|status|options?|menu|search|filter|load|fetch|get|type|typing|drag|scroll|focus|request|invite|report|block|group|room|bot|support|ids?|removed|deleted|created|received|incoming|updated|update|changed|loaded|selected|unread|history|box|window|list|tab|room|view|panel|sidebar)$/;
function readOpening(node, { side }, concept) {
  const head = nameNode(node.expression);
  if (!head || side === "server" || node.arguments.length === 0) return null;
  const name = textOf(head);
  if (enclosingNames(node).some((own) => /^(close|hide|on_?close)/i.test(own))) return null;
  if (!namesOpening(splitWords(name)) || hasAnyPhrase(splitWords(name), concept.unlike.word)) return null;
  const isFor = node.arguments.some((given2) => !ts106.isFunctionLike(given2) && namesIn(given2, 4).some(isPerson));
  return isFor ? { node: head, symbol: name, traits: ["offers"] } : null;
}
var namesOpening = (words) => words.length > 1 && words.length < 7 && SHOWS7.test(words[0]) && words.slice(1).some((word) => TALK6.test(word)) && !words.some((word) => OTHER7.test(word));
var isPerson = (name) => saysPerson(name) && !/s$|list|count|current|^me$|self/i.test(name);
var RUN_IN_TEXT = /\.(?:exec|execute|run|perform|enqueue|handle|dispatch|invoke|do|process|queue)\s*(?:<[^>\n]*>)?\(\s*(?:new\s+)?(?:Send|Create|Start|Open|Deliver|Post)\w*(?:Message|Dm|DM|Chat|Conversation)/;
var mayHandAct = (ask) => any(
  all(ask.word("send create start open deliver post"), inText(RUN_IN_TEXT)),
  ask.called(
    "open show start create toggle begin launch go goto navigate visit enter init initiate on handle click change trigger select new",
    namesOpening
  )
);

// src/extract/code/messages/passed-on.ts
var PASSES = /^(emit|broadcast|publish|notify|push|deliver|forward|relay|dispatch|fan|distribute|propagate)$/;
var LATER = /^(updated?|deleted?|edited?|removed?|pinned|reaction|ack|embed|typing)$/;
var SAYS5 = /^(message|messages|msg|created|sent|new|create)$/;
function readPassedOn(call, concept) {
  const head = nameNode(call.expression);
  if (!head || call.arguments.length === 0 || !namesPassing(splitWords(textOf(head)), concept)) return null;
  return { node: head, symbol: textOf(head), traits: ["passed-on"] };
}
var namesPassing = (words, concept) => PASSES.test(words[0] ?? "") && words.some((word) => SAYS5.test(word)) && saysPrivate(concept, words.join(" ")) && !words.some((word) => LATER.test(word)) && !hasAnyPhrase(words, concept.unlike.word);
var mayPassOn = (ask, concept) => ask.called(
  "emit broadcast publish notify push deliver forward relay dispatch fan distribute propagate",
  (words) => namesPassing(words, concept)
);

// src/extract/code/messages/socket-talk.ts
import { ts as ts107 } from "./vendor/ts-morph.js";
var SENDS4 = /^(send|emit|publish|write|send_?json|send_?event|send_?packet|send_?command|send_?raw|send_?to_?server|broadcast|push)$/i;
var KIND4 = /^(type|t|cmd|command|event|event_?name|action|op|kind|method|verb|what)$/i;
var TALK7 = /^((send|new|text|room|team|lobby|group|private|direct|in game|game|user) )*(chat|message|msg|dm|pm|whisper|say|tell)( (message|msg|send|text))?$/;
var TEXT3 = /^(text|message|msg|content|body|chat|chat_?(text|message|input)|input|value)$/i;
function readSocketTalk(call, { side, imports }) {
  const head = nameNode(call.expression);
  if (!head || imports.has(textOf(head))) return null;
  const [first, ...rest] = call.arguments.map(unwrap);
  const passed = PASSES2.test(textOf(head)) ? frameIn(call.arguments) : null;
  if (!passed && (side === "server" || !SENDS4.test(textOf(head)))) return null;
  const frame = passed ?? (first && frameOf(first));
  if (!frame || isToldBeside(call)) return null;
  const { kind, said: said2 } = frame;
  const words = splitWords(kind).join(" ");
  const isText4 = said2 ?? rest.some((given2) => !ts107.isFunctionLike(given2) && holdsText(given2));
  if (!TALK7.test(words) || !isText4) return null;
  const isPrivate = /dm|pm|whisper|private|direct|tell/.test(words);
  return { node: head, symbol: textOf(head), argument: kind, traits: [isPrivate ? "delivers" : "may-deliver"] };
}
var PASSES2 = /^(send|broadcast|emit|relay)_?(to_?)?(team|pair|partner|opponent|opponents|peer|player|players|group|teammates?|members?|room|user|users|party|client|clients)$/i;
function frameIn(given2) {
  for (const one of given2) {
    const inner = unwrap(one);
    const made2 = ts107.isIdentifier(inner) ? valueOf(inner) : inner;
    const frame = made2 && ts107.isObjectLiteralExpression(unwrap(made2)) ? frameOf(unwrap(made2)) : null;
    if (frame?.said) return { kind: frame.kind, said: true };
  }
  return null;
}
function frameOf(first) {
  if (ts107.isStringLiteralLike(first)) return { kind: first.text, said: null };
  const inner = ts107.isCallExpression(first) && nameOf(first.expression) === "stringify" && first.arguments[0] ? unwrap(first.arguments[0]) : first;
  if (!ts107.isObjectLiteralExpression(inner)) return null;
  const entries = entriesOf(inner);
  const kind = entries.find(({ name, value }) => KIND4.test(name) && value && ts107.isStringLiteralLike(unwrap(value)));
  return kind ? { kind: unwrap(kind.value).text, said: entries.some((one) => isTextEntry(one)) } : null;
}
var isTextEntry = ({ name, value }) => TEXT3.test(name) && !(value && ts107.isStringLiteralLike(unwrap(value)));
function holdsText(given2) {
  if (ts107.isObjectLiteralExpression(given2)) return entriesOf(given2).some(isTextEntry);
  if (ts107.isStringLiteralLike(given2)) return false;
  if (namesIn(given2, 2).some((name) => TEXT3.test(name))) return true;
  const made2 = ts107.isIdentifier(given2) ? valueOf(given2) : null;
  const inner = made2 && unwrap(made2);
  const chosen = inner && ts107.isConditionalExpression(inner) ? [inner.whenTrue, inner.whenFalse] : inner ? [inner] : [];
  return chosen.map(unwrap).some((one) => ts107.isObjectLiteralExpression(one) && entriesOf(one).some(isTextEntry));
}
var FRAME = /\b(?:send|emit|publish|write|broadcast|push)\w*\s*\(\s*(?:JSON\.stringify\(\s*)?(?:\{[^{}]{0,160}?\b(?:type|t|cmd|command|event|event_?name|action|op|kind|method|verb|what)['"]?\s*:\s*)?['"`][\w:. -]{0,20}(?:chat|message|msg|dm|pm|whisper|say|tell)/i;
var KIND_OF_TALK = /\b(?:type|t|cmd|command|event|event_?name|action|op|kind|method|verb|what)['"]?\s*:\s*['"`](?:\w{1,12}[_ -])?(?:chat|message|msg|dm|pm|whisper|say|tell)\w{0,12}['"`]/i;
var maySendFrame = (ask) => any(
  all(
    ask.word("text message msg content body chat input value"),
    ask.called("send broadcast emit relay", (_, name) => PASSES2.test(name)),
    inText(KIND_OF_TALK)
  ),
  maySendOwn(ask)
);
var maySendOwn = (ask) => all(
  ask.word("text message msg content body chat input value"),
  ask.called("send emit publish write broadcast push", (_, name) => SENDS4.test(name)),
  inText(FRAME)
);

// src/extract/code/messages/peers.ts
import { ts as ts108 } from "./vendor/ts-morph.js";
var PEER = /^(\w+ )*(peer|data channel|data connection|rtc channel)$/;
var SAID3 = /^(message|msg|text|chat_?message)$/i;
var mayTellPeer = (ask) => all(
  ask.called("send write", (_, name) => /^(send|write)$/.test(name)),
  ask.word("message msg text"),
  inText(/extends\s+[\w.]*Peer\b|(?:[pP]eer|[dD]ata_?(?:Channel|Connection))\s*[?!]?\.\s*(?:send|write)\b/)
);
function readPeer(node, file) {
  if (!ts108.isCallExpression(node) || file.side === "server") return null;
  if (!/^(send|write)$/.test(nameOf(node.expression) ?? "") || !isToPeer(node.expression)) return null;
  const head = nameNode(node.expression);
  return head && node.arguments.some(saysSomething) ? { node: head, symbol: textOf(head), traits: ["delivers"] } : null;
}
function isToPeer(called3) {
  const receiver = receiverOf(called3);
  const inner = receiver && unwrap(receiver);
  if (!inner) return false;
  if (inner.kind !== ts108.SyntaxKind.ThisKeyword) return PEER.test(splitWords(nameOf(inner) ?? "").join(" "));
  for (let at = inner; at.parent; at = at.parent)
    if (ts108.isClassLike(at))
      return at.heritageClauses?.some((one) => /\bPeer$/.test(one.types[0]?.expression.getText() ?? "")) ?? false;
  return false;
}
function saysSomething(argument) {
  let found = false;
  eachNode(argument, (one) => {
    if (ts108.isShorthandPropertyAssignment(one)) found ||= SAID3.test(one.name.text);
    if (ts108.isPropertyAssignment(one))
      found ||= SAID3.test(textOf(one.name)) && !ts108.isStringLiteralLike(unwrap(one.initializer));
  });
  return found;
}

// src/extract/code/messages/whispers.ts
import { ts as ts109 } from "./vendor/ts-morph.js";
var TYPED2 = /^\/(pm|msg|whisper|w|tell|dm|message|privmsg|query)$/i;
var NAMED3 = /^(pm|msg|whisper|w|tell|dm|privmsg)$/i;
var REGISTERS2 = /^(register|add|define|create|on)?_?(chat|slash)?_?commands?$/i;
var TABLE2 = /^(chat|slash|text|user)?_?commands?(_?(handlers?|table|map))?$/i;
var WHISPERS = /['"`]\/(?:pm|msg|whisper|w|tell|dm|message|privmsg|query)['"`]|[cC]ommands?\b[^;]{0,200}\b(?:pm|msg|whisper|tell|privmsg|w|dm)\b|\b(?:Whisper|PrivateMessage|Pm|PM|Tell)\w*(?:Command|Plugin)\b|\b(?:type|cmd|command|event|op|action|kind)\s*:\s*['"`](?:whisper|pm|privmsg|dm|private[-_ ]?message|direct[-_ ]?message)['"`]/;
var WHISPER_WORDS = "pm msg whisper tell dm message privmsg query w";
function readWhisper(node) {
  if (ts109.isPropertyAssignment(node) || ts109.isMethodDeclaration(node)) {
    const runs = ts109.isMethodDeclaration(node) || isFunction(unwrap(node.initializer)) || isHandler2(node.initializer);
    if (ts109.isComputedPropertyName(node.name) || !runs) return null;
    const name = textOf(node.name);
    return TYPED2.test(name) || NAMED3.test(name) && isInTable(node) ? whisper(node.name, name) : null;
  }
  if (ts109.isCallExpression(node)) {
    const [first] = node.arguments;
    if (!first || !ts109.isStringLiteralLike(first)) return null;
    const runs = node.arguments.slice(1).some((one) => isFunction(unwrap(one)));
    const isRegistered = REGISTERS2.test(nameOf(node.expression) ?? "") || isTableCall(node);
    return runs && isRegistered && (TYPED2.test(first.text) || NAMED3.test(first.text)) ? whisper(first, first.text) : null;
  }
  if (ts109.isClassDeclaration(node)) return commandClass(node);
  return null;
}
var KIND5 = /^(type|cmd|command|event|op|action|kind)$/;
var PRIVATE2 = /^(whisper|pm|privmsg|dm|private[-_ ]?message|direct[-_ ]?message)$/i;
var SAID4 = /^(text|message|msg|body|content)$/i;
var WHO2 = /^(to|from|recipient|receiver|target|sender|nick|user|username)(_?(id|user|userid|nick|name))?$/i;
function readWhisperFrame(node) {
  if (ts109.isComputedPropertyName(node.name) || !KIND5.test(textOf(node.name))) return null;
  const kind = unwrap(node.initializer);
  if (!ts109.isStringLiteralLike(kind) || !PRIVATE2.test(kind.text) || !ts109.isObjectLiteralExpression(node.parent))
    return null;
  const others = node.parent.properties.flatMap((one) => one !== node && one.name ? [textOf(one.name)] : []);
  return others.some((name) => SAID4.test(name)) && others.some((name) => WHO2.test(name)) && isSent2(node.parent) ? whisper(kind, kind.text) : null;
}
function isSent2(frame) {
  let at = frame.parent;
  while (ts109.isParenthesizedExpression(at) || ts109.isAsExpression(at) || ts109.isSatisfiesExpression(at)) at = at.parent;
  if (!ts109.isCallExpression(at)) return ts109.isVariableDeclaration(at) && handsOn(at);
  return SENDS5.test(nameOf(at.expression) ?? "") || nameOf(at.expression) === "stringify";
}
var SENDS5 = /^(send|emit|reply|broadcast|write|push|publish|post|deliver|transmit)/i;
var OWN_END = /^(?:this\.)?(?:socket|client|ws|conn|connection)$/;
function handsOn({ name, parent }) {
  const block = parent.parent.parent;
  let sends2 = false;
  throughout(block, (node) => {
    sends2 ||= ts109.isCallExpression(node) && SENDS5.test(nameOf(node.expression) ?? "") && node.arguments.some((one) => new RegExp(`\\b${textOf(name)}\\b`).test(one.getText())) && !node.arguments.some((one) => OWN_END.test(one.getText()));
  });
  return sends2;
}
function readWhisperCase(node) {
  const { expression, statements } = node;
  const isTyped2 = ts109.isStringLiteralLike(expression) && TYPED2.test(expression.text);
  return isTyped2 && statements.some(asksSomething) ? whisper(expression, expression.text) : null;
}
function asksSomething(statement) {
  let asks3 = false;
  throughout(statement, (node) => {
    asks3 ||= ts109.isCallExpression(node) && !node.arguments.every(ts109.isStringLiteralLike);
  });
  return asks3;
}
var whisper = (node, name) => ({
  node,
  symbol: name,
  argument: name,
  traits: ["delivers"]
});
var isHandler2 = (value) => /(handler|command|run|execute)$/i.test(nameOf(value) ?? "");
function isInTable({ parent }) {
  const holder = parent.parent;
  const isNamed6 = holder && (ts109.isVariableDeclaration(holder) || ts109.isPropertyAssignment(holder));
  return isNamed6 === true && TABLE2.test(textOf(holder.name));
}
var isTableCall = ({ expression }) => /^(set|add|register|on)$/.test(nameOf(expression) ?? "") && TABLE2.test(chainOf(expression).at(-2) ?? "");
function commandClass(node) {
  const words = splitWords(declaredName(node) ?? "");
  const isCommand = /^(command|plugin)$/.test(words.at(-1) ?? "");
  const what = words.slice(0, -1).join(" ");
  const runs = node.members.some((one) => one.name && /^(run|execute|handle|exec)$/.test(textOf(one.name)));
  return isCommand && runs && node.name && /^(whisper|pm|private message|tell|dm|direct message)$/.test(what) ? whisper(node.name, node.name.text) : null;
}

// src/extract/code/messages/verbs.ts
import { ts as ts110 } from "./vendor/ts-morph.js";
var noFlags3 = evidenceReader(/* @__PURE__ */ new Set());
function readVerb(node, file, concept) {
  if (isOutside(file)) return null;
  const ran = mutationRun(node, concept);
  if (ran) return isWithinUnlike(concept, file.path, node) ? null : ran;
  if (ts110.isCallExpression(node)) return callBy(node, file, concept);
  if (ts110.isTaggedTemplateExpression(node)) return mutation(node, concept);
  if (ts110.isBinaryExpression(node)) return directAssigned(node);
  return ts110.isPropertyAssignment(node) ? directPost(node) : null;
}
function callBy(call, file, concept) {
  const head = nameNode(call.expression);
  if (!head || routeAt(call) || isWithinUnlike(concept, file.path, call) || isToldBeside(call)) return null;
  const handed = readHandedAct(call, concept);
  if (handed) return handed;
  const words = splitWords(textOf(head));
  const symbol = chainOf(call.expression).filter((name) => name !== "this").slice(-2).join(".");
  const isCaller = CALLERS.test(textOf(head));
  const procedure2 = isCaller && call.arguments.slice(0, 3).flatMap(stringsIn2).find(
    (one) => isProcedure(one.text, concept) || FUNCTIONS2.test(textOf(head)) && isFunctionName(one.text, concept)
  );
  const method = namespaced(call);
  if (method !== null && !method.endsWith(".add") && isProcedure(method, concept))
    return { node: head, symbol, argument: method, traits: [opensTalk2(method) ? "opens" : "delivers"] };
  if (procedure2)
    return {
      node: procedure2,
      symbol: textOf(procedure2),
      argument: textOf(procedure2),
      traits: [opensTalk2(textOf(procedure2)) ? "opens" : "delivers"]
    };
  const site = callSiteOf(call, file);
  if (isUnlike(concept, words, call.expression) || site && isCallOf(concept, site, noFlags3)) return null;
  const request = requestOf(call, words, concept.unlike.word, file.side);
  if (request && !isAboutMachines(file)) {
    if (request.collection === "person") return { node: head, symbol, argument: request.text, traits: ["adds-person"] };
    const traits = [request.collection === "private" || file.side === "client" ? "delivers" : "may-deliver"];
    return { node: head, symbol, argument: request.text, traits };
  }
  const [first, second] = call.arguments;
  const isPassedOn2 = first && ts110.isStringLiteralLike(first) && /(^|[.:])send$/.test(first.text);
  const verb2 = isPassedOn2 ? second : first;
  if (isSocketCall(words) && file.side !== "server" && verb2 && ts110.isStringLiteralLike(verb2) && isSocketVerb(verb2.text, concept) && !isAboutMachines(file))
    return { node: verb2, symbol: verb2.text, argument: verb2.text, traits: ["delivers"] };
  return null;
}
var isSocketCall = (words) => /^(emit|send|invoke|publish|dispatch event|send event|emit event|socket send)$/.test(words.join(" "));
var VERBS_OF_SOCKETS = /\b(?:emit|send|invoke|publish|dispatch_?event|send_?event|emit_?event|socket_?send)\b[^'"`;(]{0,80}\(\s*(?:['"`][\w.:]*send['"`]\s*,\s*)?(['"`])([^'"`\n]{3,80})\1/gi;
var WORDS_OF_TALK = "convo convos conversation conversations chat chats dm dms im ims messaging messenger messengers msg msgs message messages direct private inbox";
var PROCEDURE_IN_TEXT = /['"`][a-z][\w-]*(?:\.[A-Za-z][\w-]*)*\.(?:send|create|new|post|add|write|get\w*(?:for|with))[\w-]*['"`]|\w\.\w+\.\w+\.(?:send|create|new|post|add|write|get\w*(?:For|With))\w*\(/i;
var TALK8 = /^(convo|conversation|chat|dm|im|messaging|messenger|msg|direct|private|inbox)s?$/;
var SENDS6 = /^(send|create|new|post|add|write)$/;
var CALLERS = /call|rpc|request|invoke|procedure|mutat|emit|send|post|execute|proxy|pipe|forward|relay/i;
function namespaced(call) {
  const names2 = call.expression.getText().replace(/^this\./, "");
  return /^[A-Za-z]\w*(\.[A-Za-z]\w*){4,}$/.test(names2) ? names2.split(".").slice(-4).join(".") : null;
}
var OPENS_TALK = /\.(get|find|open|create|start|ensure)(Or\w+)?(Convo|Conversation|Chat|Dm|Channel|Room)(For|With)[A-Z]\w*$/;
var opensTalk2 = (procedure2) => OPENS_TALK.test(procedure2);
function stringsIn2(argument) {
  const inner = unwrap(argument);
  if (ts110.isStringLiteralLike(inner)) return [inner];
  if (!ts110.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap((one) => {
    if (!ts110.isPropertyAssignment(one) || !/^(type|method|procedure|input|action)$/.test(textOf(one.name))) return [];
    return stringsIn2(one.initializer);
  });
}
var FUNCTIONS2 = /^(rpc|httpsCallable|callFunction|call|callAsync|callMethod|invoke)$/;
function isFunctionName(text, concept) {
  if (!/^[a-z]\w+$/i.test(text)) return false;
  const words = splitWords(text);
  return namesSend(concept, words) || namesTalkWith(words);
}
function isProcedure(text, concept) {
  if (!/^[a-z][\w-]*(\.[A-Za-z][\w-]*)+$/.test(text)) return false;
  const parts = text.split(".");
  const last = splitWords(parts.at(-1));
  if (parts.length > 2 && opensTalk2(text)) return true;
  if (parts.length < 3 && (!/^(chats?|convos?|conversations?|dms?|ims?|messages?)$/.test(parts[0]) || last[0] === "post"))
    return false;
  if (hasAnyPhrase(last, concept.unlike.word) || !SENDS6.test(last[0] ?? "")) return false;
  const isSend = last.length === 1 || /^(messages?|msg|dm|chat|convo|room|batch)$/.test(last.at(-1));
  return isSend && (parts.length < 3 || parts.slice(0, -1).some((part) => splitWords(part).some((word) => TALK8.test(word))));
}
function isSocketVerb(text, concept) {
  const words = splitWords(text);
  if (words.length < 2 || words.length > 4 || hasAnyPhrase(words, concept.unlike.word)) return false;
  if (words.some((word) => SENDS6.test(word)) && words.some((word) => /^(msg|dm|chat|message|convo|conversation)s?$/.test(word)))
    return true;
  const isPrivate = saysPrivate(concept, text) || /^(pm|dm|whisper)$/.test(words.at(-1));
  return isPrivate && /message|msg|chat/i.test(text);
}
function mutationRun(node, concept) {
  const ran = mutationAt(node);
  if (!ran || !(namesSend(concept, ran.words) || writesMessage(ran.words))) return null;
  return { node: ran.at, symbol: textOf(ran.at), argument: textOf(ran.at), traits: ["delivers"] };
}
function mutation({ tag, template }, concept) {
  if (!/^(gql|graphql)$/.test(nameOf(tag) ?? "")) return null;
  const text = template.getText();
  if (!/\bmutation\b/.test(text)) return null;
  const field = text.match(/\{\s*(\w+)/)?.[1] ?? "";
  const isSend = namesSend(concept, splitWords(field)) || /^(send|create)\w*Message$/.test(field) && /recipient|conversation|toUser|chatId/i.test(text);
  return isSend ? { node: tag, symbol: field, argument: field, traits: ["delivers"] } : null;
}
function directAssigned({ left, right, operatorToken }) {
  const value = unwrap(right);
  const isSet = operatorToken.kind === ts110.SyntaxKind.EqualsToken && ts110.isPropertyAccessExpression(left);
  if (!isSet || left.name.text !== "visibility" || !ts110.isStringLiteralLike(value) || value.text !== "direct")
    return null;
  return { node: left.name, symbol: "visibility", argument: "direct", traits: ["delivers"] };
}
function directPost({ name, initializer, parent }) {
  const value = unwrap(initializer);
  if (!ts110.isStringLiteralLike(value) || value.text !== "direct" || textOf(name) !== "visibility") return null;
  const isEntry3 = parent.properties.some(
    (one) => /^(label|icon|title|description|where)$/.test(one.name ? textOf(one.name) : "")
  );
  return isEntry3 || namesIn(name).length === 0 ? null : { node: name, symbol: textOf(name), argument: "direct", traits: ["delivers"] };
}

// src/extract/code/messages/may-send.ts
function maySend(ask, concept) {
  return any(
    all(
      isAboutMessages(ask),
      any(
        mayBeWritten(ask, concept),
        mayBeMade(ask, concept),
        mayBeRequested(ask, concept),
        mayBeOffered(ask, concept)
      )
    ),
    mayKeepMessages(ask),
    mayTellPeer(ask),
    mayPostToAny(ask),
    mayHandAct(ask),
    maySendFrame(ask),
    mayPassOn(ask, concept),
    all(ask.named("visibility"), inText(/\.visibility\s*=\s*['"`]direct/)),
    all(ask.word(WHISPER_WORDS), inText(WHISPERS)),
    mayEnterMessages(ask, concept),
    maySendBarely(ask),
    mayRelay(ask),
    mayCompose(ask, concept),
    mayContact(ask),
    all(ask.named("GiftedChat ChatContainer PrettyChatWindow AdvancedChat"), ask.named("onSend")),
    mayLabelSend(ask),
    isOfCommand(ask, concept)
  );
}
var isOfCommand = (ask, concept) => ask.name(WRITE_VERBS.join(" "), (_, name) => {
  const words = splitWords(actOfCommand(name) ?? "");
  return writesMessage(words) || words.length > 0 && namesSend(concept, words);
});
var ALONE = "dm dms recipient recipients chats conversation conversations convo participant participants inbox messenger";
var TOGETHER = [
  ["direct", "message messages visibility room"],
  ["private", "message messages"],
  ["send", "message msg chat"],
  ["new create start open", "chat"],
  ["handle", "message"],
  ["post", "messages"],
  ["mutation mutations", "message messages"],
  ["message", "composer input form box field entry editor"],
  ["chat", "input form composer"],
  ["matrix", "to"]
];
var isAboutMessages = (ask) => any(ask.word(ALONE), ...TOGETHER.map(([one, other]) => all(ask.word(one), ask.word(other))));
var ASKED = /(send|create|insert|post|reply|add|write)[-_. ]?\w{0,20}(message|msg|dm|pm|chat)|(message|msg|dm|pm|chat|conversation|convo)s?[-_./:]?\w{0,10}(send|create|insert|post|reply|add|write)|[/'"`.](dm|pm|(direct|private)[-_]?\w{0,12}|message|msg|chat|conversation|convo|inbox)s?(?![a-z])/i;
function mayBeRequested(ask, concept) {
  const endpoint2 = ask.name(
    "dm dms message messages chat chats conversation convo convos",
    (words) => namesEndpoint(words.join(" "))
  );
  const verbIn = ({ text }) => {
    for (const [, , verb2] of text.matchAll(VERBS_OF_SOCKETS)) if (isSocketVerb(verb2, concept)) return true;
    return false;
  };
  return any(
    all(ask.word(WORDS_OF_TALK), inText(PROCEDURE_IN_TEXT)),
    all(ask.name("post postv", isPostVerb), any(inText(COLLECTION_IN_TEXT), all(endpoint2, inText(ENDPOINT_IN_TEXT)))),
    all(ask.called("emit send invoke publish dispatch socket", isSocketCall), ask.word(WORDS_OF_TALK), verbIn),
    all(
      ask.named("gql graphql"),
      ask.name("send create", (_, name) => /^(send|create)\w*Message$/.test(name))
    ),
    all(ask.word("mutation"), any(inText(MAY_RUN_MUTATION), all(ask.word(WORDS_OF_TALK), inText(MAY_WRITE_DOCUMENT)))),
    all(
      ask.word(WORDS_OF_TALK),
      ask.word("send create message messages msg insert reply"),
      inText(ASKED),
      inText(MAY_ASK2)
    ),
    all(ask.word("visibility"), ask.named("direct"), inText(/visibility['"]?\s*:\s*\(?['"`]direct/))
  );
}
var TALK_WORDS = "chat chats chatting message messages messaging conversation conversations dm dms inbox messenger";
var TALKS4 = "(?:chat|messag|conversation|dm|inbox)";
var SCREEN_FOR = new RegExp(
  `\\b(?:push|replace|navigate\\w*|go|goto)\\(\\s*(?:['"\`][\\w/-]*${TALKS4}[\\w/-]*['"\`]|[\\w.]+\\.\\w*${TALKS4}\\w*)\\s*,\\s*\\{`,
  "i"
);
var PLACE_FOR = new RegExp(
  `\\b(?:pathname|path|name|screen)\\s*:\\s*['"\`][^'"\`
]{0,40}${TALKS4}[^'"\`
]{0,40}['"\`]\\s*,\\s*(?:params|query|state)\\b`,
  "i"
);
function mayBeOffered(ask, concept) {
  const privates = concept.evidence.get("dm-type") ?? [];
  const composes = "form composer compose create new send input editor textarea textbox box message chat conversation";
  return any(
    ask.name(composes, (_, name) => isComposer(name, concept)),
    all(any(ask.holds(privates), ask.word(TALK_IN_PATHS)), inText(mayLinkTo(privates))),
    ask.called(
      "chat chats dm pm conversation message messages messaging messenger inbox create get make build",
      namesTalkPath
    ),
    all(ask.named("matrix wa m t signal"), inText(LINK_TO_MESSENGER)),
    all(
      ask.called("push replace navigate", (_, name) => MOVES.test(name)),
      ask.word(TALK_WORDS),
      inText(SCREEN_FOR)
    ),
    all(ask.word(TALK_WORDS), inText(PLACE_FOR))
  );
}

// src/extract/code/messages/entered.ts
import { ts as ts111 } from "./vendor/ts-morph.js";
function readEntered(file, concept, isKnown) {
  if (isOutside(file) || isAboutMachines(file)) return [];
  const found = [];
  for (const entry3 of entriesIn(file)) {
    const elsewhere = entry3.isRunElsewhere ? besideOthers(entry3) : null;
    if (entry3.isRunElsewhere && !elsewhere) continue;
    const traits = elsewhere ?? (entry3.path === null ? byName(entry3, concept) : byPath(entry3, concept));
    if (!traits || standsWithin(placesFor(entry3, concept), file.path, entry3.at) || isKnown(entry3.whole)) continue;
    if (found.some(({ node }) => isInside(node, entry3))) continue;
    const symbol = entry3.path === null ? entry3.name : `POST ${entry3.path}`;
    const end = endOf(entry3);
    const said2 = { ...end && { guardedAt: end }, ...elsewhere && { isRepeated: true } };
    found.push({ node: entry3.at, symbol, argument: entry3.path, traits, ...said2 });
  }
  return found;
}
var placesFor = ({ name }, concept) => /^(message|data|msg)$/i.test(name ?? "") ? concept.unlike.within : placesButSockets(concept);
function besideOthers(entry3) {
  const words = wordsOf3(entry3);
  const isOfTalk2 = entry3.holders.some((one) => HOLDER.test(splitWords(one).join(" ")) && !OUTSIDE.test(one));
  if (!isOfTalk2) return null;
  if (/^(create|start|open|upsert|find or create|get or create) (chat|conversation|convo|dm)$/.test(words.join(" ")))
    return ["opens"];
  return writesMessage(words) && !/^(handle|persist)$/.test(words[0]) ? ["may-deliver"] : null;
}
var TALK9 = /^(chats?|conversations?|convos?|inbox|dialogs?)$/i;
var PEOPLE10 = /^(users?|receiver|recipient|to|friend|peer|member|person|profile|account)( (id|uid|name))?$/;
function byPath(entry3, concept) {
  const segments = segmentsOf2(entry3.path);
  const all2 = segments.filter((one) => !isFilled(one));
  const isSend = all2.length > 1 && /^(direct|private|send|new|create)$/i.test(all2.at(-1));
  const fixed = isSend && collectionOf(all2.map((one) => ({ fixed: one }))) === null ? all2.slice(0, -1) : all2;
  if (fixed.some((one) => hasAnyPhrase(splitWords(one), concept.unlike.word) || OTHER8.test(one))) return null;
  const collection = collectionOf(fixed.map((one) => ({ fixed: one })));
  if (changesTalk(entry3, segments.at(-1))) return null;
  if (collection === "private" || collection && /^(direct|private)$/i.test(all2.at(-1))) return ["delivers"];
  if (collection === null) return null;
  const [last, before] = fixed.toReversed();
  const isMessages2 = /message/i.test(last);
  if (isMessages2 && /^\W*m(sg|essage)?_?id\W*$/i.test(segments.at(-1))) return null;
  if (isMessages2 && before !== void 0 && TALK9.test(before)) return ["delivers"];
  const filled = segments.at(-1);
  const isToSomebody2 = isFilled(filled) && PEOPLE10.test(splitWords(filled).join(" "));
  const names2 = namesIn2(entry3);
  const isGiven3 = names2.some((name) => isRecipient(name) && name !== "to");
  if (isMessages2) return isToSomebody2 || isGiven3 ? ["delivers"] : names2.some(isTalkColumn) ? ["may-deliver"] : null;
  return isGiven3 || names2.some((name) => /^participants?( ids?)?$/.test(name)) ? ["opens"] : null;
}
function changesTalk({ at: { parent } }, last) {
  const isChange = ts111.isCallExpression(parent) && /^(put|patch)$/i.test(nameOf(parent.expression) ?? "");
  return isChange && /^\W*((dm|direct|convo|conversation|chat|room|channel|thread)_?)?id\W*$/i.test(last);
}
var OTHER8 = /^(errors?|logs?|queues?|support|contact|tickets?|ai|bots?|llm|assistants?|admin|broadcast|announcements?|avatars?|icons?|banners?|covers?|email|sms|push|mail|test|read|seen|search|typing|channels?|rooms?|groups?|webhooks?)$/i;
var HOLDER = /(^| )(dm|dms|messages?|chats?|conversations?|messaging|convos?)( |$)/;
var OUTSIDE = /error|log|queue|support|contact|ticket|email|mail|sms|push|admin|assistant|bot/i;
function byName(entry3, concept) {
  const words = wordsOf3(entry3);
  if (words.length === 0 || words.length > 6 || hasAnyPhrase(words, concept.unlike.word)) return null;
  if (namesSend(concept, words)) return ["delivers"];
  if (saysPrivate(concept, entry3.name) && /(message|msg|chat|send|new)\b/i.test(words.join(" ")) && words.length <= 3)
    return ["delivers"];
  if (/^(pm|dm|whisper|private)$/.test(words.join(" ")) && isHandedOn3(entry3)) return ["delivers"];
  const isHeld2 = entry3.holders.some((one) => HOLDER.test(splitWords(one).join(" ")) && !OUTSIDE.test(one));
  const isBare2 = words.length === 1 && /^(send|create|write|new|insert|add)$/.test(words[0]) && isHeld2;
  const isDotted = /^(messages?|chats?) (send|create|insert|add|new)$/.test(words.join(" "));
  const isVerb3 = /^(new|send|chat|message)( (new|send|chat))? ?messages?$|^message$/.test(words.join(" "));
  if (!(isBare2 || isDotted || isVerb3 || writesMessage(words))) return null;
  const names2 = namesIn2(entry3);
  const isVague = /^(new |chat )*messages?$/.test(words.join(" "));
  const isOfPage2 = entry3.holders.some((one) => /^\[(user|recipient|friend|peer|profile)/i.test(one));
  if (names2.some((name) => isRecipient(name) && (name !== "to" || !isVague)) || isToPeer2(names2, isVague) || isOfPage2)
    return ["delivers"];
  return names2.some(isTalkColumn) || names2.includes("chat") ? ["may-deliver"] : null;
}
var isHandedOn3 = (entry3) => namesIn2(entry3).some((name) => isRecipient(name)) && /\b(emit|send|to|whisper)\s*\(/.test(entry3.whole.getText());
var isToPeer2 = (names2, isVerb3) => isVerb3 && names2.includes("to") && names2.includes("from") && !names2.some((name) => /^(room|channel)( id)?$/.test(name));

// src/extract/code/messages/written.ts
var WHOM6 = /recipient|receiver|participant|conversation|dialog|(?:to|with|target|other|user|member|friend|person)_?(?:user)?_?ids?\b|chat_?(?:id|room)|\bthread_?id|\bto\b|peer|inbox|\bdm\b/i;
var BEGINS2 = /^(create|start|open|initiate|find or create|get or create|begin|new|upsert) (message )?(chat|conversation|convo|dialog|dm|thread)( (with|by|for) \w+( id)?)?$/;
var OF_TALK2 = /(^|\/)(messag\w*|inbox|conversations?|dms?|direct\w*|chats?)\//i;
function readWritten(file, concept) {
  if (file.side === "server" || isOutside(file) || isAboutMachines(file)) return [];
  return writtenFields(file).flatMap((field) => {
    const trait = field.operation === "mutation" ? traitOf2(field, file, concept) : null;
    if (!trait || isWithinUnlike(concept, file.path, field.at)) return [];
    return [{ ...placeOfField(field), symbol: field.name, argument: field.name, traits: [trait] }];
  });
}
function traitOf2({ words, given: given2, asks: asks3, at }, { path }, concept) {
  if (hasAnyPhrase(words, concept.unlike.word)) return null;
  if (namesSend(concept, words)) return "delivers";
  const said2 = `${given2} ${asks3}`;
  if (BEGINS2.test(words.join(" ")))
    return /participant|recipient|user|member|friend|person|\bwith/i.test(`${given2} ${at.getText()}`) ? "opens" : null;
  if (!writesMessage(words)) return null;
  return WHOM6.test(said2) ? "delivers" : OF_TALK2.test(path) ? "may-deliver" : null;
}

// src/extract/code/detectors/dm-send.ts
import { ts as ts112 } from "./vendor/ts-morph.js";
var noFlags4 = evidenceReader(/* @__PURE__ */ new Set());
var detector2 = {
  occurs: maySend,
  isLookAlike: isNoSend,
  detect(file, { concept, files }) {
    const found = /* @__PURE__ */ new Map();
    for (const post of speaksOfDirectPosts(files) ? postsOfAnyReach(file) : []) found.set(post.node, post);
    for (const node of file.ofKinds(KINDS6)) {
      const detection = readDefinition(node, file, concept) ?? readSend(node, file, concept);
      if (detection && !found.has(detection.node)) found.set(detection.node, detection);
    }
    for (const detection of readStored(file, concept)) {
      const { node, guardedAt: kept = node } = detection;
      if (found.has(node) || isNamedSo(kept, file, concept)) continue;
      if (!isStepOf(kept, file, concept) || ![...found.keys()].some((one) => isAtOneGlance(one, kept)))
        found.set(node, detection);
    }
    for (const written of readWritten(file, concept))
      if (![...found.keys()].some((one) => isIn2(one, written.node) || isAtOneGlance(one, written.node)))
        found.set(written.node, written);
    const isKnown = (whole) => holdsFact(whole, found, file, concept);
    for (const detection of readEntered(file, concept, isKnown))
      if (!found.has(detection.node)) found.set(detection.node, detection);
    const known9 = [...found.values()].flatMap((one) => isOfEveryKind(one) ? [] : [one.node]);
    for (const asked2 of askedMessages(file, concept)) {
      const isSaid3 = known9.some((one) => isIn2(asked2.node, holderOf(one)) && isAtOneGlance(one, asked2.node));
      const { parent } = asked2.node;
      if (isSaid3 || ts112.isCallExpression(parent) && goesToService(parent)) continue;
      if (!found.has(asked2.node)) found.set(asked2.node, asked2);
    }
    for (const call of isOutside(file) || isAboutMachines(file) ? [] : file.calls) {
      const framed = readSocketTalk(call, file);
      const places = isToSomebody(call) ? placesButSockets(concept) : concept.unlike.within;
      const isTold3 = () => [...found.keys()].some((one) => isIn2(one, call)) || standsWithin(places, file.path, call);
      if (framed && !isTold3()) found.set(framed.node, framed);
    }
    for (const node of isOutside(file) || isAboutMachines(file) ? [] : file.ofKinds(BARE5)) {
      const detection = ts112.isJsxAttribute(node) ? readPressed(node, file, concept) : readBareSend(node, file) ?? readRelay(node) ?? (speaksOfPrivate(files, concept) ? readServiceOfMessages(node, file) : null) ?? readBegun(node, concept);
      if (!detection || isWithinUnlike(concept, file.path, node)) continue;
      if (ts112.isCallExpression(node) && goesToService(node)) continue;
      const isKnownHere = [...found.keys()].some((one) => one === detection.node || isIn2(one, node));
      const isNamed6 = ts112.isCallExpression(node) && isNamedSo(node.expression, file, concept);
      if (!isKnownHere && !isNamed6) found.set(detection.node, detection);
    }
    for (const labelled of offersByLabel(file, files, concept))
      if (![...found.keys()].some((one) => isAtOneGlance(one, labelled.node) || isIn2(one, labelled.node.parent)))
        found.set(labelled.node, labelled);
    for (const { node, traits } of Array.from(found.values())) {
      const around4 = traits?.includes("offers") ? composingAround(node) : null;
      if (around4 && !found.has(around4.node) && !isAtOneGlance(node, around4.node)) found.set(around4.node, around4);
    }
    const all2 = [...found.values()];
    if (file.side !== "client" || !all2.some(isOfEveryKind) || speaksOfPrivate(files, concept)) return all2;
    return all2.filter((one) => !isOfEveryKind(one));
  }
};
var dm_send_default = detector2;
var isToSomebody = (call) => /\b(?:recipient|receiver|to_?user|target_?user)(?:_?id)?\b/i.test((enclosingFunction(call) ?? call).getText());
function offersByLabel(file, files, concept) {
  if (isOutside(file) || isAboutMachines(file) || file.side === "server" || !speaksOfPrivate(files, concept)) return [];
  return labelledSends(file, concept).filter(({ node }) => !isWithinUnlike(concept, file.path, node));
}
var BARE5 = [ts112.SyntaxKind.CallExpression, ts112.SyntaxKind.JsxAttribute];
var isOfEveryKind = ({ traits }) => traits?.includes("may-deliver") ?? false;
var KINDS6 = [
  ...FUNCTION_KINDS,
  ts112.SyntaxKind.ClassDeclaration,
  ts112.SyntaxKind.CallExpression,
  ts112.SyntaxKind.TaggedTemplateExpression,
  ts112.SyntaxKind.PropertyAssignment,
  ts112.SyntaxKind.JsxOpeningElement,
  ts112.SyntaxKind.JsxSelfClosingElement,
  ts112.SyntaxKind.JsxAttribute,
  ts112.SyntaxKind.CaseClause,
  ts112.SyntaxKind.BinaryExpression
];
function holderOf(node) {
  let at = node.parent;
  while (ts112.isPropertyAccessExpression(at)) at = at.parent;
  return ts112.isCallExpression(at) || isFunction(at) || ts112.isVariableDeclaration(at) || ts112.isPropertyAssignment(at) ? at : node;
}
function readSend(node, file, concept) {
  if (ts112.isCaseClause(node)) return isWithinUnlike(concept, file.path, node) ? null : readWhisperCase(node);
  const framed = ts112.isPropertyAssignment(node) ? readWhisperFrame(node) : null;
  const whispered = isWithinUnlike(concept, file.path, node) ? null : readWhisper(node) ?? framed ?? readPeer(node, file);
  if (whispered) return whispered;
  const detection = readCall(node, file, concept) ?? readVerb(node, file, concept) ?? readComposer(node, file, concept);
  const isTold3 = detection || !ts112.isCallExpression(node) || isNamedSo(node.expression, file, concept);
  if (isTold3 || isWithinUnlike(concept, file.path, node)) return detection;
  return readPassedOn(node, concept) ?? (isOutside(file) || isAboutMachines(file) ? null : readOpening(node, file, concept));
}
function isNamedSo(node, file, concept) {
  const call = ts112.isPropertyAccessExpression(node.parent) ? node.parent.parent : node.parent;
  const site = ts112.isCallExpression(call) ? callSiteOf(call, file) : null;
  return site !== null && isCallOf(concept, site, noFlags4);
}
function holdsFact(whole, found, file, concept) {
  return [...found.keys()].some((one) => isIn2(one, whole)) || file.calls.some((call) => isIn2(call, whole) && isNamedSo(call.expression, file, concept));
}
var isIn2 = (node, whole) => node.pos >= whole.pos && node.end <= whole.end;

// src/extract/code/flag-reads/entries.ts
import { ts as ts114 } from "./vendor/ts-morph.js";

// src/extract/code/flag-reads/systems.ts
import { ts as ts113 } from "./vendor/ts-morph.js";
var OPEN_KEY = "open-key";
var PACKAGES = /^(@openfeature\/|launchdarkly-|@launchdarkly\/|unleash-|@unleash\/|@growthbook\/|firebase(-admin)?\/remote-config|@react-native-firebase\/remote-config|@angular\/fire\/remote-config|statsig-|@statsig\/|posthog-|@posthog\/|configcat-|@configcat\/|flagsmith|@flipt-io\/|@splitsoftware\/|@optimizely\/|@amplitude\/experiment|@eppo\/|@devcycle\/|@microsoft\/feature-management|@reflag\/|@bucketco\/|tggl-client|vwo-|hypertune|@happykit\/flags)/;
var IMPORTS_PACKAGE = new RegExp(String.raw`(?:from|import|require)\s*\(?\s*['"]${PACKAGES.source.slice(1)}`);
var CLIENTS = /(^| )(open feature|feature flags?|flag client|flags client|unleash|growthbook|ld client|launch ?darkly|statsig|flagsmith|posthog|config ?cat|flipt|remote config)$/;
var VERBS4 = /^((get|use) (boolean|string|number|object)( flag)? (value|details)|(bool |boolean |string |number |json |int |double )?variation( detail)?|is enabled|is on|is off|is feature enabled|use (feature )?flag( (value|enabled))?|use feature is on|(get|use) feature value|get feature flag|check gate|use gate|has feature|get value( async)?|get (boolean|string|number)|get variant|get treatment)$/;
var OWN_VERBS = /^(use )?(variants?|variable|variable value|decision|experiment|treatments?|split treatments|dynamic config)$|^(decide|get (experiment|dynamic config|feature gate|treatment with config|feature variable \w+)|is feature enabled|activate)$|^get (boolean|string|integer|numeric|json) assignment$/;
var MAX_HOPS = 4;
function isOfSystem(callee, hops = MAX_HOPS) {
  const inner = unwrap(callee);
  const receiver = receiverOf(inner);
  if (receiver && CLIENTS.test(splitWords(chainOf(receiver).at(-1) ?? "").join(" "))) return true;
  return hops > 0 && isMadeBySystem(receiver ?? inner, hops);
}
function isMadeBySystem(expression, hops) {
  const inner = unwrap(expression);
  if (ts113.isAwaitExpression(inner)) return isMadeBySystem(inner.expression, hops - 1);
  if (ts113.isCallExpression(inner) || ts113.isNewExpression(inner)) return isOfSystem(inner.expression, hops - 1);
  if (ts113.isPropertyAccessExpression(inner)) {
    if (inner.expression.kind === ts113.SyntaxKind.ThisKeyword) return isMemberOfSystem(inner, hops);
    return isMadeBySystem(inner.expression, hops - 1);
  }
  if (!ts113.isIdentifier(inner)) return false;
  if (isImported(inner, inner.text)) return true;
  const declared3 = declarationOf(inner.text, inner);
  if (declared3 && (ts113.isParameter(declared3) || ts113.isVariableDeclaration(declared3)) && isTyped(declared3.type))
    return true;
  if (declared3 && ts113.isBindingElement(declared3)) {
    const holder = declared3.parent.parent;
    return ts113.isVariableDeclaration(holder) && holder.initializer !== void 0 && hops > 0 ? isMadeBySystem(holder.initializer, hops - 1) : false;
  }
  const value = hops > 0 ? initializerOf(inner) : null;
  return value !== null && value !== inner && isMadeBySystem(value, hops - 1);
}
function isMemberOfSystem(access, hops) {
  let owner = access;
  while (owner && !ts113.isClassLike(owner)) owner = owner.parent;
  if (!owner) return false;
  for (const member3 of owner.members) {
    if (ts113.isPropertyDeclaration(member3) && textOf(member3.name) === access.name.text)
      return isTyped(member3.type) || member3.initializer !== void 0 && isMadeBySystem(member3.initializer, hops - 1);
    if (!ts113.isConstructorDeclaration(member3)) continue;
    for (const one of member3.parameters)
      if (ts113.isIdentifier(one.name) && one.name.text === access.name.text && isTyped(one.type)) return true;
  }
  return false;
}
function isTyped(type) {
  if (!type || !ts113.isTypeReferenceNode(type)) return false;
  const root = ts113.isIdentifier(type.typeName) ? type.typeName : type.typeName.left;
  return ts113.isIdentifier(root) && isImported(root, root.text);
}
function isImported(node, name) {
  const binding = linksOf(node)?.imports.get(name);
  return binding !== void 0 && PACKAGES.test(binding.specifier);
}

// src/extract/code/flag-reads/entries.ts
var isSwitchName = (name) => /^((VITE|NEXT_PUBLIC|NUXT_PUBLIC|REACT_APP|PUBLIC|EXPO_PUBLIC)_)?(ENABLE|FEATURE|FF|EXPERIMENT)_[A-Z0-9_]+$/.test(
  name
);
var TABLES = /^(?!(?:get|set|use|mock|load|fetch)\b)(\w+ )?(feature flags?|feature toggles?|features enabled|enabled features)$/;
var NO_FLAG = /^(length|map|filter|size|value|present|current|data|all|keys|loading|debug|url|uri|ws|key|id|host|port|path|name)$/;
var HANDED = /^((plugin|page|bootstrap|app|site) data|(app|public|runtime|site|server|client|global|instance|system|platform|device) (settings|options)|((app|public|runtime|site|server|client|global|plugin|instance|facility|school|class|org|organi[sz]ation|tenant|community|network|space|workspace|team) )?config(uration)?|(store|root) state)$/;
var SWITCH2 = /^(enable|disable|allow)[_A-Z](?!ed$)|[a-z](Enabled|Disabled|_enabled|_disabled)$|[a-z](_can_|Can)[_A-Z]?[a-z]/;
var mayNameHanded = (name) => SWITCH2.test(name);
var PREFIXED = /^(NEXT_PUBLIC|NUXT_PUBLIC|VITE|REACT_APP|VUE_APP|GATSBY|EXPO_PUBLIC|PUBLIC)_[A-Z0-9_]+$/;
var NO_SWITCH = /(^|_)(KEY|KEYS|URL|URI|URLS|ID|IDS|TOKEN|DSN|HOST|PORT|SECRET|ENV|ENVIRONMENT|VERSION|COMMIT|SHA|PATH|DIR|LOG|DEBUG|TEST|TESTING|E2E|CI|MODE|BASE|BASENAME|DOMAIN|EMAIL|PASSWORD|USER|NAME|REGION|BUCKET|ENDPOINT|API|SERVER|BACKEND|DB|REDIS|SSL|CERT|GA|GTM|SENTRY|POSTHOG|ANALYTICS|MOCK|STORYBOOK|DEV|PROD|PRODUCTION|STAGING|PREVIEW|LOCAL|LOCALE|TITLE|ADDRESS|MEASUREMENT|PROJECT|CLIENT|CDN|WS|RPC|CHAIN|NETWORK|CONTRACT|RELAY|CORS|INSECURE|WARNING|WARNINGS|IGNORE|TRACE|DEPRECATION|ARTIFACTS|BUILD|CONFIG|NODE|FORCE)(_|$)/;
var OF_PEOPLE2 = /(^|_)(TOKEN|TOKENS|USER|NAME|EMAIL|CLIENT|SERVER|PROJECT|TITLE|ADDRESS|API|KEYS)(?=_)/g;
var isNoSwitch = (name) => NO_SWITCH.test(/_(ENABLED|DISABLED)$/.test(name) ? name.replaceAll(OF_PEOPLE2, "") : name);
function isEnvironmentSwitch(access, name, last) {
  if (last !== "env" || isNoSwitch(name) || isWhichEnvironment(comparedWith(access))) return false;
  if (PREFIXED.test(name)) return isDeciding(access);
  return /^[A-Z][A-Z0-9_]*_(ENABLED|DISABLED)$/.test(name) && (isDeciding(access) || isNamedHere(access));
}
function comparedWith({ parent: around4, pos }) {
  if (!ts114.isBinaryExpression(around4) || !/^[!=]==?$/.test(around4.operatorToken.getText())) return null;
  return around4.left.pos === pos ? around4.right : around4.left;
}
var isWhichEnvironment = (other) => other !== null && ts114.isStringLiteralLike(other) && /^(dev|develop(ment)?|prod(uction)?|live|stag(e|ing)|test(ing)?|qa|uat|preview|local(host)?|sandbox)$/i.test(
  other.text
);
function isNamedHere(access) {
  let at = access;
  while (ts114.isBinaryExpression(at.parent) || ts114.isPrefixUnaryExpression(at.parent)) at = at.parent;
  return ts114.isVariableDeclaration(at.parent);
}
var mayBeEnvironmentSwitch = (name) => (PREFIXED.test(name) || /^[A-Z][A-Z0-9_]*_(ENABLED|DISABLED)$/.test(name)) && !isNoSwitch(name);
var CONFIGS = /^(env|environment|config|configuration|settings|runtime config|app config|public config|features?)$/;
function entryOf(access) {
  const { parent } = access;
  if (ts114.isPropertyAccessExpression(parent) && parent.expression === access) return null;
  if (ts114.isCallExpression(parent) && parent.expression === access) return null;
  if (ts114.isBinaryExpression(parent) && parent.left === access && parent.operatorToken.kind === ts114.SyntaxKind.EqualsToken)
    return null;
  const name = textOf(access.name);
  const before = chainOf(access.expression).map((one) => splitWords(one).join(" "));
  const last = before.at(-1) === "state" && before.at(-2)?.endsWith("store") ? "store state" : before.at(-1) ?? "";
  const isConfig = before.some((one) => CONFIGS.test(one));
  const isSwitch2 = isSwitchName(name) && !isKeyOfPerson(access);
  const isValue2 = !/^[A-Z]/.test(chainOf(access.expression).at(-1) ?? "");
  const isEntry3 = isValue2 && (TABLES.test(last) || isOfFeatures(before)) && !NO_FLAG.test(name);
  const isNamedSwitch = HANDED.test(last) && SWITCH2.test(name) && isOfProduct(name, before) && isDeciding(access);
  return isConfig && isSwitch2 || isEnvironmentSwitch(access, name, last) || isNamedSwitch || isEntry3 ? {
    node: nameNode(access),
    symbol: before.length > 0 ? `${chainOf(access.expression).at(-1)}.${name}` : name,
    argument: name
  } : null;
}
function isKeyOfPerson(access) {
  if (!/^(settings?|preferences?|prefs)$/i.test(nameOf(access.expression) ?? "")) return false;
  const { parent } = access;
  if (ts114.isComputedPropertyName(parent)) return true;
  const words = ts114.isCallExpression(parent) && parent.expression !== access ? wordsOf(parent.expression) : [];
  if (!words.some((word) => /^(settings?|preferences?|prefs?)$/.test(word))) return false;
  return words.some((word) => /^(set|update|save|toggle|change|client|user|person|local|own|my)$/.test(word));
}
function isOfProduct(name, before) {
  const isPlain4 = /^config(uration)?$/.test(before.at(-1) ?? "");
  if (!isPlain4 || /^(enable|disable)[A-Z]|[a-z](Enabled|Disabled)$/.test(name)) return true;
  const holder = before.at(-2);
  return holder !== void 0 && OF_PRODUCT2.test(holder);
}
var OF_PRODUCT2 = /^(this|meta|app|window|global|global this|store|state|server|site|instance|runtime|public|ctx|context)$/;
function isOfFeatures(before) {
  const at = before.lastIndexOf("features");
  return at > 0 && at >= before.length - 2 && before.slice(0, at).some((one) => CONFIGS.test(one));
}
function openEntryOf(access) {
  const key = access.argumentExpression;
  const { parent } = access;
  const isSet = ts114.isBinaryExpression(parent) && parent.left === access && parent.operatorToken.kind === ts114.SyntaxKind.EqualsToken;
  if (isSet || ts114.isNumericLiteral(key)) return null;
  const table = chainOf(access.expression);
  const before = table.map((one) => splitWords(one).join(" "));
  if (!TABLES.test(before.at(-1) ?? "") && !(before.at(-1) === "features" && isOfFeatures(before))) return null;
  const text = ts114.isStringLiteralLike(key) ? key.text : null;
  const node = nameNode(access.expression);
  return node && {
    node,
    symbol: table.at(-1),
    argument: text,
    ...text === null && { traits: [OPEN_KEY] }
  };
}
function isDeciding(access) {
  let at = access;
  while (ts114.isParenthesizedExpression(at.parent) || ts114.isPrefixUnaryExpression(at.parent) || ts114.isBinaryExpression(at.parent) && /^(&&|\|\||[!=]==?)$/.test(at.parent.operatorToken.getText())) {
    if (ts114.isBinaryExpression(at.parent) && at.parent.left === at && at.parent.operatorToken.getText() === "&&")
      return true;
    at = at.parent;
  }
  const { parent } = at;
  if (ts114.isReturnStatement(parent) && at !== access) return true;
  return ts114.isIfStatement(parent) && parent.expression === at || ts114.isConditionalExpression(parent) && parent.condition === at;
}

// src/extract/code/flag-reads/configured.ts
import { ts as ts115 } from "./vendor/ts-morph.js";
var OF_PRODUCT3 = /^((get|use|fetch|load) )?(server|site|app|instance|public|runtime|remote|global|platform|system|backend) (config|configuration|settings)$/;
var PLAIN = /^(config|configuration)$/;
var HOLDERS4 = /^(this|ctx|context|app|req|request|server|site|instance|store|locals)$/;
var mayBeConfigured = inText(
  /(?:config(?:uration)?|settings)(?:\([^()]*\))?[?!]*(?:\.\w+[?!]*){1,4}\.\s*(?:isE|e|isD|d)(?:nabled|isabled)\b/i
);
function configuredAt(access) {
  if (!/^(is)?(enabled|disabled)$/i.test(textOf(access.name))) return null;
  const names2 = chainOf(access.expression);
  const words = names2.map((one) => splitWords(one).join(" "));
  const at = words.findLastIndex(
    (one, i) => OF_PRODUCT3.test(one) || PLAIN.test(one) && HOLDERS4.test(words[i - 1] ?? "")
  );
  const path = names2.slice(at + 1).filter((one) => one !== "data" && one !== "value");
  if (at < 0 || path.length === 0 || isNoSwitch(`${path.flatMap(splitWords).join("_").toUpperCase()}_ENABLED`))
    return null;
  if (!isDeciding(access) && !isShownBy(access)) return null;
  return { node: nameNode(access), symbol: `${path.at(-1)}.${textOf(access.name)}`, argument: path.join(".") };
}
function isShownBy({ parent }) {
  return ts115.isJsxExpression(parent) && ts115.isJsxAttribute(parent.parent) && /^(when|if|show|shown|visible|isVisible|condition|hidden|enabled)$/.test(textOf(parent.parent.name));
}

// src/extract/code/flag-reads/fallback.ts
import { ts as ts116 } from "./vendor/ts-morph.js";
var FALLBACK = "fallback";
var YES_OR_NO = /^(is on|use feature is on|is feature enabled|feature enabled|is toggle enabled|check gate|use gate|is flag on|is flag enabled|flag enabled|has feature|has feature flag|has feature enabled|is enabled|use feature flag enabled|feature flag enabled|use flag|get boolean)$/;
var VARIATION = /(^| )variation( detail)?$/;
var SECOND = /^((get|use) (boolean|string|number|object)( flag)? (value|details)|use (suspense )?flag|use feature flag|(get|use) feature value|use flag value|(get|use) value( details)?( async)?|get flag value|get|get (value )?details)$/;
function fallbackOf(read4, file) {
  const call = callAround3(read4);
  const behind2 = givenBehind(read4, file);
  if (behind2) return behind2;
  const given2 = call && givenTo2(call);
  if (given2) return optionOf(given2, file);
  const isNo = call && (YES_OR_NO.test(wordsOf(call.expression).join(" ")) || isTakenAsBoolean(call)) || isTested(call ?? read4);
  return isNo ? nothing(read4, file) : null;
}
function givenBehind(read4, file) {
  const behind2 = standIn(callAround3(read4) ?? read4);
  if (!behind2) return null;
  return isDenial2(behind2) ? { ...optionOf(behind2, file), value: true } : optionOf(behind2, file);
}
function givenIn(head) {
  const call = callAround3(head);
  return call && !standIn(call) ? givenTo2(call) : null;
}
function isTakenAsBoolean({ parent }) {
  return ts116.isPropertyAccessExpression(parent) && parent.name.text === "asBoolean";
}
function nothing(read4, file) {
  return { name: FALLBACK, value: false, text: "nothing, which counts as false", at: file.placeOf(read4) };
}
function optionOf(given2, file) {
  const value = literalOf(given2)?.value ?? null;
  return { name: FALLBACK, value, text: shortened(given2.getText()), at: file.placeOf(given2) };
}
var shortened = (text) => text.replaceAll(/\s+/g, " ").slice(0, 60);
function callAround3(head) {
  if (ts116.isCallExpression(head)) return head;
  const callee = ts116.isPropertyAccessExpression(head.parent) && head.parent.name === head ? head.parent : head;
  const { parent } = callee;
  return ts116.isCallExpression(parent) && parent.expression === callee ? parent : null;
}
function fromKeyOn({ arguments: [first, ...others] }) {
  const isKey = first !== void 0 && (isText(first) || !others[0] || !isText(others[0]));
  return isKey ? [first, ...others] : others;
}
var isText = (expression) => typeof literalOf(expression)?.value === "string";
function givenTo2(call) {
  const verb2 = wordsOf(call.expression).join(" ");
  const [, second, third] = fromKeyOn(call);
  if (VARIATION.test(verb2)) return third ?? second ?? null;
  const own = second && optionIn(second);
  if (own) return own;
  if (verb2 === "is enabled" || verb2 === "get variant") {
    const given2 = third ?? (second && isPlain2(second) ? second : void 0);
    return given2 ? answerOf(given2) ?? given2 : null;
  }
  if (SECOND.test(verb2)) return second ?? null;
  return second && isPlain2(second) ? second : null;
}
function optionIn(expression) {
  const inner = unwrap(expression);
  if (!ts116.isObjectLiteralExpression(inner)) return null;
  for (const property of inner.properties)
    if (ts116.isPropertyAssignment(property) && /^(fallback|default|defaultValue)$/.test(property.name.getText()))
      return property.initializer;
  return null;
}
var isPlain2 = (expression) => {
  const literal = literalOf(expression);
  return literal !== null || answerOf(expression) !== null;
};
function answerOf(expression) {
  const inner = unwrap(expression);
  return ts116.isArrowFunction(inner) && ts116.isExpression(inner.body) ? inner.body : null;
}
function standIn(read4) {
  if (ts116.isIdentifier(read4) && ts116.isBindingElement(read4.parent)) return read4.parent.initializer ?? null;
  const at = answerAround(read4);
  const { parent } = at;
  if (!ts116.isBinaryExpression(parent) || parent.left !== at) return null;
  const sign = parent.operatorToken.kind;
  if (sign === ts116.SyntaxKind.QuestionQuestionToken || sign === ts116.SyntaxKind.BarBarToken)
    return literalOf(parent.right) ? parent.right : null;
  return isDenial2(parent) ? parent : null;
}
function answerAround(read4) {
  let at = read4;
  if (ts116.isIdentifier(at) && ts116.isPropertyAccessExpression(at.parent) && at.parent.name === at) at = at.parent;
  while (isAround2(at.parent, at)) at = at.parent;
  return at;
}
function isTested(read4) {
  if (ts116.isIdentifier(read4) && ts116.isBindingElement(read4.parent)) return true;
  const at = answerAround(read4);
  const { parent } = at;
  return ts116.isPrefixUnaryExpression(parent) && parent.operator === ts116.SyntaxKind.ExclamationToken || ts116.isIfStatement(parent) && parent.expression === at || ts116.isConditionalExpression(parent) && parent.condition === at || ts116.isBinaryExpression(parent) && parent.left === at && parent.operatorToken.kind === ts116.SyntaxKind.AmpersandAmpersandToken;
}
function isDenial2(expression) {
  return ts116.isBinaryExpression(expression) && expression.operatorToken.kind === ts116.SyntaxKind.ExclamationEqualsEqualsToken && unwrap(expression.right).kind === ts116.SyntaxKind.FalseKeyword;
}
function isAround2(parent, inner) {
  if (ts116.isAwaitExpression(parent) || ts116.isParenthesizedExpression(parent) || ts116.isNonNullExpression(parent))
    return true;
  if (ts116.isPropertyAccessExpression(parent))
    return parent.expression === inner && /^(value|asBoolean|asString|asNumber|enabled|on)$/.test(parent.name.text);
  return ts116.isCallExpression(parent) && parent.expression === inner && /^as(Boolean|String|Number)$/.test(nameOf(parent.expression) ?? "");
}

// src/extract/code/flag-reads/handed-out.ts
import { ts as ts117 } from "./vendor/ts-morph.js";
var HANDS_OUT = /^(use(LD)?Flags|(use|get|load|fetch|read)[A-Za-z]*Feature(Flags|Toggles|Switches))$/;
var IN_TEXT = /=[\s(]*(?:await\s+)?(?:\w+\.)?(?:use(?:LD)?Flags|(?:use|get|load|fetch|read)[A-Za-z]*Feature(?:Flags|Toggles|Switches))\b|Feature(?:Flags|Toggles|Switches)\([^()]*\)\)?[?!]*\.\w/;
var handsOutFlags = inText(IN_TEXT);
var mayHandOut = (name) => HANDS_OUT.test(name);
var NO_FLAG2 = /^(data|error|errors|status|is(Pending|Loading|Fetching|Error|Success|Ready)|ready|loading|refetch|then|catch|finally|length|map|filter|find|some|every|forEach|includes|has|get|set|keys|entries|toString)$/;
var isHandOut = (value) => {
  const call = value && unwrap(value);
  return call !== void 0 && ts117.isCallExpression(call) && HANDS_OUT.test(nameOf(call.expression) ?? "");
};
function pickedAt({ name, propertyName, parent }, file) {
  if (!ts117.isVariableDeclaration(parent.parent) || !isHandOut(parent.parent.initializer)) return [];
  const key = propertyName ?? name;
  return ts117.isIdentifier(key) && !NO_FLAG2.test(key.text) ? [detectionOf2(key, key.text, fallbackOf(name, file))] : [];
}
function heldAt2(access, file) {
  const name = textOf(access.name);
  if (NO_FLAG2.test(name) || !isHeld(access.expression)) return null;
  const { parent } = access;
  if (ts117.isCallExpression(parent) && parent.expression === access) return null;
  return detectionOf2(nameNode(access), `${nameOf(access.expression) ?? "flags"}.${name}`, givenBehind(access, file));
}
function isHeld(expression) {
  const inner = unwrap(expression);
  if (!ts117.isIdentifier(inner)) return isHandOut(inner);
  const declared3 = declarationOf(inner.text, inner);
  if (!declared3) return false;
  if (ts117.isVariableDeclaration(declared3)) return isHandOut(declared3.initializer);
  return ts117.isBindingElement(declared3) && nameOfPicked(declared3) === "data" && ts117.isVariableDeclaration(declared3.parent.parent) && isHandOut(declared3.parent.parent.initializer);
}
var nameOfPicked = ({ name, propertyName }) => textOf(propertyName ?? name);
function detectionOf2(node, symbol, fallback2) {
  return { node, symbol, argument: textOf(node), options: fallback2 ? [fallback2] : [] };
}

// src/extract/code/flag-reads/open-keys.ts
import { ts as ts120 } from "./vendor/ts-morph.js";

// src/extract/code/flag-reads/wrapped.ts
import { ts as ts119 } from "./vendor/ts-morph.js";

// src/extract/code/flag-reads/handed.ts
import { ts as ts118 } from "./vendor/ts-morph.js";
function handedTo2(argument) {
  const inner = argument && unwrap(argument);
  if (!inner) return null;
  if (ts118.isPropertyAccessExpression(inner)) {
    const owner2 = handedTo2(inner.expression);
    return owner2 && owner2.member === null ? { ...owner2, member: inner.name.text, otherwise: null } : null;
  }
  const declared3 = ts118.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  if (!declared3) return null;
  if (ts118.isParameter(declared3)) return ofParameter(declared3, null, declared3.initializer ?? null);
  if (!ts118.isBindingElement(declared3) || declared3.dotDotDotToken) return null;
  const owner = declared3.parent.parent;
  const name = declared3.propertyName ?? declared3.name;
  if (!ts118.isParameter(owner) || !ts118.isObjectBindingPattern(declared3.parent) || !ts118.isIdentifier(name)) return null;
  return ofParameter(owner, name.text, declared3.initializer ?? null);
}
function ofParameter(declared3, member3, otherwise) {
  const node = enclosingFunction(declared3.name);
  if (!node || declared3.dotDotDotToken || declaredName(node) === null || ts118.isConstructorDeclaration(node)) return null;
  return { node, index: node.parameters.indexOf(declared3), member: member3, otherwise };
}
function isLeftOut({ arguments: given2 }, { index, member: member3 }) {
  const argument = given2[index];
  if (!argument) return !given2.some(ts118.isSpreadElement);
  const inner = unwrap(argument);
  if (member3 === null || !ts118.isObjectLiteralExpression(inner)) return false;
  return inner.properties.every((one) => one.name !== void 0 && textOf(one.name) !== member3);
}
var MAX_HOPS2 = 4;
function handedAt({ arguments: given2 }, { index, member: member3 }) {
  const argument = given2[index];
  if (!argument || ts118.isSpreadElement(argument)) return null;
  return member3 === null ? argument : memberIn(argument, member3, MAX_HOPS2);
}
function memberIn(expression, member3, hops) {
  const inner = unwrap(expression);
  if (ts118.isObjectLiteralExpression(inner)) return propertyOf(inner, member3);
  if (ts118.isNewExpression(inner)) return givenToNew(inner, member3);
  if (ts118.isIdentifier(inner)) {
    const value = hops > 0 ? initializerOf(inner) : null;
    return value && memberIn(value, member3, hops - 1);
  }
  const found = hops > 0 ? memberNamed(inner, hops) : null;
  if (found && "initializer" in found) return memberIn(found.initializer, member3, hops - 1);
  const meaning = meaningOf(inner);
  return meaning?.is === "object" ? propertyOf(meaning.node, member3) : null;
}
function propertyOf({ properties }, member3) {
  for (const one of [...properties].reverse()) {
    if (ts118.isSpreadAssignment(one)) return null;
    if (!one.name || textOf(one.name) !== member3) continue;
    return ts118.isPropertyAssignment(one) ? one.initializer : ts118.isShorthandPropertyAssignment(one) ? one.name : null;
  }
  return null;
}
function givenToNew({ expression, arguments: given2 }, member3) {
  const made2 = meaningOf(expression);
  const constructor = made2?.is === "class" ? made2.node.members.find(ts118.isConstructorDeclaration) : void 0;
  if (!constructor) return null;
  const kept = keptAs(constructor, member3);
  const index = constructor.parameters.findIndex(
    (one) => ts118.isIdentifier(one.name) && (kept ? one.name.text === kept : isOwn(one) && one.name.text === member3)
  );
  return index < 0 ? null : given2?.[index] ?? constructor.parameters[index].initializer ?? null;
}
var isOwn = (parameter) => (ts118.getModifiers(parameter)?.length ?? 0) > 0;
function keptAs({ body }, member3) {
  for (const statement of body?.statements ?? []) {
    if (!ts118.isExpressionStatement(statement) || !ts118.isBinaryExpression(statement.expression)) continue;
    const { left, right, operatorToken } = statement.expression;
    if (operatorToken.kind !== ts118.SyntaxKind.EqualsToken || !ts118.isPropertyAccessExpression(left)) continue;
    const isIt = left.expression.kind === ts118.SyntaxKind.ThisKeyword && left.name.text === member3;
    if (isIt && ts118.isIdentifier(right)) return right.text;
  }
  return null;
}

// src/extract/code/flag-reads/wrapped.ts
var MAX_DEPTH = 3;
function readWrapped(file, context) {
  const wrappers = /* @__PURE__ */ new Map();
  for (const call of file.calls) {
    const key = keyAround(call);
    const wrapper = key && wrapperOf(key, call, file);
    if (!wrapper) continue;
    const known9 = wrappers.get(wrapper.key.node);
    wrappers.set(wrapper.key.node, known9 ? oneOf(known9, wrapper) : wrapper);
  }
  const seen = new Set(wrappers.keys());
  return [...wrappers.values()].flatMap((wrapper) => callsOf(wrapper, context, seen, MAX_DEPTH));
}
function oneOf(known9, other) {
  const isSame2 = !known9.fallbackBy && !other.fallbackBy && known9.fallback?.value === other.fallback?.value;
  return isSame2 ? known9 : { ...known9, fallback: null, fallbackBy: null };
}
function isToldOfCallers(call) {
  const key = keyAround(call) ?? keyHandedOn(call);
  return key !== null && areCallersKnown(key.node);
}
function areCallersKnown(node) {
  const uses = usesOfFunction(node);
  return uses !== null && uses.length > 0 && uses.every(({ parent }) => ts119.isCallExpression(parent));
}
var handsOnKey = (call) => keyHandedOn(call) !== null;
function keyHandedOn(call) {
  const inner = calleeOf(call.expression);
  const calls2 = (inner && linksOf(inner)?.ofKinds(CALLS3)) ?? [];
  for (const one of calls2) {
    const key = ts119.isCallExpression(one) && isInside2(one, inner) ? keyAround(one) : null;
    if (key?.node === inner) return handedTo2(call.arguments[key.index]);
  }
  return null;
}
var CALLS3 = [ts119.SyntaxKind.CallExpression];
var isInside2 = (node, around4) => node.pos >= around4.pos && node.end <= around4.end;
function keyAround(call) {
  const verb2 = wordsOf(call.expression).join(" ");
  if (!VERBS4.test(verb2)) return null;
  const isRemote2 = /^get (value|boolean|string|number)$/.test(verb2) && call.arguments.length === 2;
  const key = handedTo2(call.arguments[isRemote2 ? 1 : 0]);
  return key && isOfSystem(call.expression) ? key : null;
}
function wrapperOf(key, call, file) {
  const head = nameNode(call.expression);
  if (!head) return null;
  const by = handedTo2(givenIn(head) ?? void 0);
  if (by?.node !== key.node) return { key, fallback: fallbackOf(head, file), fallbackBy: null };
  return { key, fallback: by.otherwise && optionOf(by.otherwise, linksOf(by.otherwise) ?? file), fallbackBy: by };
}
function callsOf(wrapper, context, seen, depth) {
  return [...usesInTurn(wrapper.key.node)].flatMap((use) => {
    const call = use?.parent;
    if (!use || !call || !ts119.isCallExpression(call) || unwrap(call.expression) !== use) return [];
    if (isOfSystem(call.expression)) return [];
    const file = context.slice.parse(use.getSourceFile().fileName.slice(1));
    const head = nameNode(call.expression);
    if (!file || !head || call.arguments.length <= wrapper.key.index) return [];
    const argument = handedAt(call, wrapper.key);
    const value = argument && literalOf(argument)?.value;
    const around4 = typeof value === "string" ? null : handedOn(call, wrapper.key, argument);
    if (around4 && depth > 0 && areCallersKnown(around4.node)) {
      if (seen.has(around4.node)) return [];
      seen.add(around4.node);
      return callsOf(wrapperAround(around4, call, head, wrapper, file), context, seen, depth - 1);
    }
    const fallback2 = fallbackAt(call, head, wrapper, file);
    return {
      node: head,
      symbol: chainOf(call.expression).filter((name) => name !== "this").slice(-2).join("."),
      argument: typeof value === "string" ? value : null,
      ...typeof value !== "string" && { traits: [OPEN_KEY] },
      ...fallback2 && { options: [fallback2] },
      isThrough: true
    };
  });
}
function handedOn(call, { index, member: member3 }, argument) {
  if (argument) return handedTo2(argument);
  const whole = handedTo2(call.arguments[index]);
  return whole && whole.member === null ? { ...whole, member: member3 } : null;
}
function wrapperAround(key, call, head, inner, file) {
  const given2 = inner.fallbackBy && handedAt(call, inner.fallbackBy);
  const by = givenBehind(head, file) ? null : handedTo2(given2 ?? void 0);
  if (by?.node !== key.node) return { key, fallback: fallbackAt(call, head, inner, file), fallbackBy: null };
  return { key, fallback: by.otherwise && optionOf(by.otherwise, linksOf(by.otherwise) ?? file), fallbackBy: by };
}
function fallbackAt(call, head, { fallback: fallback2, fallbackBy }, file) {
  const behind2 = givenBehind(head, file);
  if (behind2) return behind2;
  const given2 = fallbackBy && handedAt(call, fallbackBy);
  if (given2) return optionOf(given2, linksOf(given2) ?? file);
  return fallbackBy && !isLeftOut(call, fallbackBy) ? null : fallback2;
}

// src/extract/code/flag-reads/open-keys.ts
var DEFAULT_ONLY = "default-only";
function asksOpenKey({ call, words, receiver }, file, concept) {
  if (!VERBS4.test(words.join(" "))) return false;
  if (!CLIENTS.test(receiver.join(" ")) && !(importsSystem(file) && isForeign(call))) return false;
  const isRemote2 = /^get (value|boolean|string|number)$/.test(words.join(" ")) && call.arguments.length === 2;
  const key = call.arguments[isRemote2 ? 1 : 0];
  if (!key || !isOpen(key)) return false;
  for (let at = enclosingFunction(call); at; at = enclosingFunction(at)) {
    const name = declaredName(at);
    if (name !== null && fitsCallName(concept, name)) return false;
  }
  return true;
}
var isForeign = (call) => calleeOf(call.expression) === null || isOfSystem(call.expression) || handsOnKey(call);
function importsSystem({ imports }) {
  for (const { specifier } of imports.values()) if (PACKAGES.test(specifier)) return true;
  return false;
}
function isOpen(key) {
  const inner = unwrap(key);
  const isText4 = ts120.isIdentifier(inner) || ts120.isPropertyAccessExpression(inner) || ts120.isElementAccessExpression(inner) || ts120.isTemplateExpression(inner) || ts120.isConditionalExpression(inner) || ts120.isBinaryExpression(inner);
  return isText4 && literalOf(inner) === null;
}

// src/extract/code/flag-reads/other-features.ts
import { ts as ts121 } from "./vendor/ts-morph.js";
var ASKS3 = /^(get|has|value|get_?feature|has_?feature)$/i;
var ABLE = /^(rooms?|chatroom|chatbox|chat|muc|channel|conversation|box|model|entity|device|peer|codec|adapter)$/;
var DISCOVERY = /^(disco|discovery)$/;
function isOtherFeature(call) {
  if (!ASKS3.test(nameOf(call.expression) ?? "")) return false;
  const chain = chainOf(call.expression).slice(0, -1);
  if (chain.some((name) => splitWords(name).some((word) => DISCOVERY.test(word)))) return true;
  const last = splitWords(chain.at(-1) ?? "").at(-1);
  if (last === "feature") return isOneOfMany(call);
  if (last !== "features") return false;
  const [holder] = chain.slice(-2, -1);
  const holders = holder === "this" ? enclosingNames(call) : holder === void 0 ? [] : [holder];
  return holders.some((name) => ABLE.test(splitWords(name).at(-1) ?? ""));
}
function isOneOfMany(call) {
  let root = unwrap(call.expression);
  while (ts121.isPropertyAccessExpression(root) || ts121.isElementAccessExpression(root)) root = unwrap(root.expression);
  const declared3 = ts121.isIdentifier(root) ? declarationOf(root.text, root) : null;
  if (!declared3) return false;
  if (ts121.isParameter(ts121.isBindingElement(declared3) ? holderOf2(declared3) : declared3)) return true;
  const value = ts121.isVariableDeclaration(declared3) && declared3.initializer ? unwrap(declared3.initializer) : null;
  return value !== null && !ts121.isNewExpression(value) && !/feature|flag|toggle/i.test(madeBy(value));
}
function holderOf2({ parent }) {
  return ts121.isBindingElement(parent.parent) ? holderOf2(parent.parent) : parent.parent;
}
function madeBy(value) {
  const inner = ts121.isAwaitExpression(value) ? unwrap(value.expression) : value;
  return ts121.isCallExpression(inner) ? nameOf(inner.expression) ?? "" : "";
}

// src/extract/code/flag-reads/own-flags.ts
import { ts as ts122 } from "./vendor/ts-morph.js";
function readOwnFlag(call, file, { slice }) {
  const callee = unwrap(call.expression);
  if (!ts122.isIdentifier(callee) || call.arguments.length > 2) return null;
  const here = madeBy2(call);
  if (here) return detectionOf3(callee, "flag", here, slice, [DEFAULT_ONLY]);
  const binding = file.imports.get(callee.text);
  const isNear = binding ? /flags?\b/i.test(binding.specifier) : file.indexed.text.includes("flag(");
  const value = isNear ? initializerOf(callee) : null;
  const inner = value && unwrap(value);
  const made2 = inner && ts122.isCallExpression(inner) ? madeBy2(inner) : null;
  return made2 && detectionOf3(callee, callee.text, made2, slice, []);
}
function detectionOf3(node, symbol, { key, otherwise }, slice, traits) {
  return {
    node,
    symbol,
    argument: key,
    traits: key === null ? [...traits, OPEN_KEY] : traits,
    options: otherwise ? [optionOf(otherwise, slice)] : []
  };
}
function madeBy2(call) {
  const [given2] = call.arguments;
  if (nameOf(call.expression) !== "flag" || !given2 || !ts122.isObjectLiteralExpression(given2)) return null;
  const key = valueOf2(given2, "key");
  if (!key || !(valueOf2(given2, "decide") || valueOf2(given2, "adapter"))) return null;
  const text = literalOf(key)?.value;
  return { key: typeof text === "string" ? text : null, otherwise: valueOf2(given2, "defaultValue") };
}
function valueOf2(object, name) {
  for (const one of object.properties) {
    if (!one.name || textOf(one.name) !== name) continue;
    if (ts122.isPropertyAssignment(one)) return one.initializer;
    if (ts122.isMethodDeclaration(one) || ts122.isShorthandPropertyAssignment(one)) return one.name;
  }
  return null;
}
function readDefaults(node, file) {
  const map = defaultsIn(node, file);
  if (!map) return [];
  return map.properties.flatMap((one) => {
    if (!ts122.isPropertyAssignment(one) || ts122.isComputedPropertyName(one.name)) return [];
    const key = textOf(one.name);
    const options = [optionOf(one.initializer, file)];
    return [{ node: one.name, symbol: key, argument: key, traits: [DEFAULT_ONLY], options }];
  });
}
function defaultsIn(node, file) {
  let given2;
  if (ts122.isBinaryExpression(node) && node.operatorToken.kind === ts122.SyntaxKind.EqualsToken)
    given2 = nameOf(node.left) === "defaultConfig" && isRemote(node.left, file) ? node.right : void 0;
  else if (ts122.isCallExpression(node) && /^setDefaults(Async)?$/.test(nameOf(node.expression) ?? ""))
    given2 = isRemote(node.expression, file) ? node.arguments[0] : void 0;
  else if (ts122.isPropertyAssignment(node) && textOf(node.name) === "defaultConfig") {
    const call = node.parent.parent;
    given2 = ts122.isCallExpression(call) && isServerTemplate(call) ? node.initializer : void 0;
  }
  const inner = given2 && unwrap(given2);
  const value = inner && ts122.isIdentifier(inner) ? initializerOf(inner) : inner;
  const map = value && unwrap(value);
  return map && ts122.isObjectLiteralExpression(map) && map.getSourceFile() === node.getSourceFile() ? map : null;
}
function isRemote(expression, { imports }) {
  if (/remote_?config/i.test(expression.getText())) return true;
  return [...imports.values()].some(({ specifier }) => specifier.endsWith("remote-config"));
}
var isServerTemplate = (call) => /^(get|init)ServerTemplate$/.test(textOf(nameNode(call.expression) ?? call.expression));

// src/extract/code/flag-reads/switches.ts
import { ts as ts123 } from "./vendor/ts-morph.js";
var CONSTANT = /^((ENABLE|ALLOW|DISABLE|FEATURE)_[A-Z0-9_]+|[A-Z][A-Z0-9_]*_(ENABLED|DISABLED))$/;
var MODE = /^[A-Z0-9]+_[A-Z]+_MODE$/;
var ENVIRONMENT = /(^|[/._-])env(ironment)?[-_]?(vars?|variables?)?([/._-]|$)/i;
var RUNS6 = /(^|_)(CACHE|DEBUG|OTEL|LOG|LOGS|LOGGING|TRACE|TRACING|DEV|PROD|PRODUCTION|TEST|STRICT|SSL|TLS|SKIP|DARK|PROFILER|CHANNEL|INTERVAL|TIMEOUT|KEY|URL|TTL|PREFIX|FLAG)(_|$)/;
var PLACES5 = /(^|[/._-])(env|environment|environments|env(ironment)?[-_]?(vars?|variables?)|enums?|config|configs|configuration|constants?|features?|flags?|switches|settings)([/._-]|$)/i;
var isSwitchConstant = (name) => (CONSTANT.test(name) || MODE.test(name)) && !RUNS6.test(name);
function constantAt(node, file) {
  if (!isSwitchConstant(node.text) || ts123.isPropertyAccessExpression(node.parent)) return null;
  if (!isDeciding(node) && !isDelivered2(node) || isKindOf(comparedWith(node))) return null;
  const binding = file.imports.get(node.text);
  const places = MODE.test(node.text) ? ENVIRONMENT : PLACES5;
  const isKept5 = binding ? places.test(binding.specifier) : isFromEnvironment(node);
  return isKept5 ? { node, symbol: node.text, argument: node.text } : null;
}
var isKindOf = (other) => other !== null && /^(type|kind|action|status|state|reason|event|code)$/.test(wordsOf(other).at(-1) ?? "");
var isDelivered2 = ({ parent, text }) => ts123.isPropertyAssignment(parent) && parent.initializer.getText() === text && wordsOf(parent.name).join(" ") === splitWords(text).join(" ");
var isFromEnvironment = (node) => /\b(process\.env|import\.meta\.env|Deno\.env)\b/.test(initializerOf(node)?.getText() ?? "");
var REQUIRES = /^requires?d?(Feature|Configuration|FeatureFlag|Flag|Experiment)s?$/;
function requiredAt({ name, initializer }) {
  if (!REQUIRES.test(textOf(name))) return null;
  const given2 = unwrap(initializer);
  const key = ts123.isObjectLiteralExpression(given2) ? given2.properties.flatMap(
    (one) => ts123.isPropertyAssignment(one) && /^(path|key|name|flag|feature)$/.test(textOf(one.name)) ? one.initializer : []
  )[0] : given2;
  if (!key) return null;
  const value = literalOf(key)?.value;
  const argument = typeof value === "string" ? value : nameOf(key);
  return argument === null ? null : { node: name, symbol: textOf(name), argument };
}
var KEY4 = /^((FeatureFlag|featureFlag|experimental)(?=[A-Z_.])|experiments?\.)/;
var CONFIG_KEY = /^(Enable|Disable|Allow)[A-Z]\w+$/;
var PRODUCT = /^(policy|policies|config|configuration|(app|site|server|instance|public|runtime|system)_?(config|settings)|nconf|configService)$/i;
var SWITCH_KEY = /^(?:[\w-]+[.:])?(?:(?:enable|disable|allow)[A-Z]\w+|\w+(?:Enabled|Disabled|Allowed)|[\w-]+[.:]enabled)$/;
var mayBeSwitchKey = /['"`](?:[\w-]+[.:])?(?:(?:enable|disable|allow)[A-Z]\w+|\w+(?:Enabled|Disabled|Allowed|_ENABLED|_DISABLED)|(?:ENABLE|ALLOW|DISABLE|FEATURE)_[A-Z0-9_]+|[\w-]+[.:]enabled)['"`]/;
var ASKS4 = /^(?!.*\boptions?$)(get|use|observe|watch|is|has|read|check|select|query)\b/;
var CONFIGS2 = /\bconfig\b.*\b(value|boolean|flag)\b|\bconfig$|\b(env|environment)( var| variable)?$/;
var isEnsured = ({ parent }) => ts123.isCallExpression(parent) && /^(ensure|require|assert|is|check)(Feature)?Enabled$/.test(nameOf(parent.expression) ?? "");
var mayBeEnsured = /\b(?:ensure|require|assert|is|check)(?:Feature)?Enabled\(\s*[\w.]+\(\s*['"`]/;
var mayBeginKey = /['"`](?:FeatureFlag|featureFlag|experimental[A-Z_.]|experiments?\.)/;
function keyedAt(call) {
  const verb2 = wordsOf(call.expression).join(" ");
  if (!ASKS4.test(verb2)) return null;
  for (const argument of call.arguments.slice(0, 2)) {
    const key = unwrap(argument);
    const isOpen2 = ts123.isTemplateExpression(key);
    const text = isOpen2 ? key.head.text : ts123.isStringLiteralLike(key) ? key.text : null;
    if (text === null || /\s/.test(text)) continue;
    const isOfConfig = CONFIGS2.test(verb2) && (CONFIG_KEY.test(text) || isSwitchConstant(text));
    const isAsked3 = SWITCH_KEY.test(text) || isSwitchConstant(text) || isEnsured(call) && /^[a-z][\w.-]*$/i.test(text);
    const isOfProduct3 = PRODUCT.test(chainOf(call.expression).at(-2) ?? "") && isAsked3 && !isOpen2;
    if (!KEY4.test(text) && !isOfConfig && !isOfProduct3) continue;
    return {
      node: nameNode(call.expression) ?? key,
      symbol: nameOf(call.expression) ?? text,
      argument: isOpen2 ? null : text,
      ...isOpen2 && { traits: [OPEN_KEY] }
    };
  }
  return null;
}

// src/extract/code/flag-reads/imported.ts
import { ts as ts124 } from "./vendor/ts-morph.js";
var TABLE3 = /^(features|featureSwitches|FEATURES)$/;
var FLAGS = /^(flags|FLAGS)$/;
var SWITCH3 = /^(enable|disable|allow)[A-Z_]|[a-z](Enabled|Disabled)$/;
var FROM2 = /(^|[/._-])(features?|flags?|config|configuration|env|settings|constants|switches)(\.\w+)?$/i;
var NO_FLAG3 = /^(length|map|filter|size|find|some|every|forEach|reduce|includes|has|get|set|keys|values|entries|concat|slice|join|data|debug|verbose|url|key|id|name|title)$/;
var IN_TEXT2 = /import\s[^;]{0,400}\b(features|featureSwitches|FEATURES|flags|FLAGS)\b[^;]{0,400}\sfrom\s/;
var mayImportTable = (ask) => all(ask.named("features featureSwitches FEATURES flags FLAGS"), inText(IN_TEXT2));
function importedAt(access, file) {
  const table = unwrap(access.expression);
  if (!ts124.isIdentifier(table)) return null;
  const name = textOf(access.name);
  const isTable3 = TABLE3.test(table.text) || FLAGS.test(table.text) && SWITCH3.test(name);
  if (!isTable3 || NO_FLAG3.test(name) || !/^[a-z]|^[A-Z][A-Z0-9_]+$/.test(name)) return null;
  const binding = file.imports.get(table.text);
  if (!binding || !/^[.@~#]/.test(binding.specifier) || !FROM2.test(binding.specifier) || !isDeciding(access))
    return null;
  return { node: access.name, symbol: `${table.text}.${name}`, argument: name };
}

// src/extract/code/flag-reads/kept.ts
import { ts as ts125 } from "./vendor/ts-morph.js";
var FINDS = /^(find(Unique|First|One|OneBy|ByPk|OneOrFail|UniqueOrThrow|FirstOrThrow)?|findByKey|findByName)$/;
var TABLE4 = /^feature (flag|toggle|switch)(s)?( (model|repo|repository|table|entity))?$/;
var KEY5 = /^(key|name|slug|flag)$/;
function keptAt2(call) {
  const chain = chainOf(call.expression);
  if (!FINDS.test(chain.at(-1) ?? "") || !TABLE4.test(splitWords(chain.at(-2) ?? "").join(" "))) return null;
  const [given2] = call.arguments;
  let key = null;
  let isAsked3 = false;
  if (given2)
    eachNode(given2, (node) => {
      if (!ts125.isPropertyAssignment(node) && !ts125.isShorthandPropertyAssignment(node)) return;
      if (!KEY5.test(textOf(node.name))) return;
      isAsked3 = true;
      const value = ts125.isPropertyAssignment(node) ? literalOf(node.initializer)?.value : null;
      if (typeof value === "string") key = value;
    });
  if (!isAsked3) return null;
  return {
    node: nameNode(call.expression),
    symbol: chain.slice(-2).join("."),
    argument: key,
    ...key === null && { traits: [OPEN_KEY] }
  };
}

// src/extract/code/flag-reads/tags.ts
import { ts as ts126 } from "./vendor/ts-morph.js";
var FLAG_TAGS = /^(FeatureFlag|FeatureGate|FeatureToggle|IfFeatureEnabled|FeatureString|PostHogFeature|StatsigFeature)$/;
var KITS2 = /^(flagged|react-feature-(flags?|toggles?)|@paralleldrive\/react-feature-toggles|react-feature-flagger|vue-feature-flags|@unleash\/proxy-client-react|feature-toggles?)$/;
var KIT_TAGS = /['"](flagged|@?[\w/-]*feature-?(flags?|toggles?|flagger))['"]/;
var KEYS = /^(flagKey|flag|feature|featureKey|name|gate)$/;
var DEFAULTS = /^(defaultValue|default)$/;
function readTag(node, file) {
  const name = node.tagName.getText();
  const isOfKit = /^(Feature|Flag|Toggle|Flagged)$/.test(name) && KITS2.test(file.imports.get(name)?.specifier ?? "");
  if (!FLAG_TAGS.test(name) && !isOfKit) return null;
  const key = attributeOf(node, KEYS);
  if (!key) return null;
  const value = literalOf(key)?.value;
  const fallback2 = attributeOf(node, DEFAULTS);
  return {
    node: node.tagName,
    symbol: name,
    argument: typeof value === "string" ? value : null,
    options: [fallback2 ? optionOf(fallback2, file) : nothing(node.tagName, file)],
    ...typeof value === "string" ? {} : { traits: [OPEN_KEY] }
  };
}
function attributeOf({ attributes }, names2) {
  for (const one of attributes.properties) {
    if (!ts126.isJsxAttribute(one) || !names2.test(one.name.getText())) continue;
    const { initializer } = one;
    if (!initializer) continue;
    if (ts126.isJsxExpression(initializer)) return initializer.expression ?? null;
    if (ts126.isStringLiteral(initializer)) return initializer;
  }
  return null;
}

// src/extract/code/detectors/feature-flags.ts
import { ts as ts128 } from "./vendor/ts-morph.js";

// src/extract/code/flag-reads/keys.ts
import { ts as ts127 } from "./vendor/ts-morph.js";
var asks2 = (words) => ASKS5.test(words.join(" "));
var ASKS5 = /^((is|are) )?(enabled|on|off|active|allowed|available|enabled for|enabled for user)$|^(get|get value|get value async|get boolean|get string|get number|check|has|use|use value|evaluate|variation|treatment|peek|use setting|get setting)$/;
function keyOf2(call, words, receiver) {
  const [first, second] = call.arguments;
  if (!first) return null;
  const verb2 = words.join(" ");
  const isList2 = /^(includes|has|contains)$/.test(verb2) && LISTS.test(receiver.join(" "));
  if (isList2) return isNamed2(first) && (TRIED.test(receiver.join(" ")) || isSwitchList(call, first)) ? first : null;
  if (/^is (enabled|active|on)$/.test(verb2) && STORES3.test(receiver.join(" "))) return first;
  if (namesFlag(words) && isNamed2(first)) return first;
  const isAsking = ASKS5.test(verb2);
  if (isAsking && isFlagConstant(first)) return first;
  const constant = ASKS_ANYHOW.test(verb2) ? [first, second].find((one) => one && isFlagConstant(one, OWN_TABLE)) : null;
  if (constant) return constant;
  if (isAsking && ts127.isStringLiteralLike(first) && FLAG_KEY.test(first.getText())) return first;
  if (second && (GATES.test(verb2) || namesFlag(words)) && !isNamed2(first) && isNamed2(second)) return second;
  const isRemote2 = /^get (value|boolean|string|number)$/.test(verb2) && /remote ?config/i.test(splitWords(nameOf(first) ?? "").join(" "));
  if (isRemote2 && second && isNamed2(second)) return second;
  const own = VERBS4.test(verb2) || OWN_VERBS.test(verb2) ? [first, second].find((one) => one && isNamed2(one)) : null;
  return own && isOfSystem(call.expression) ? own : null;
}
var GATES = /^(check gate|get feature gate|get dynamic config|get experiment)$/;
var FLAG_KEY = /['"`](feature|ff|experiment)s?[-_.:]/;
var LISTS = /^(enabled |active |guild )?(features|feature flags)$|^((enabled|active) )?experiments$|^(experimental|beta|early access) (features|tools)$/;
var STORES3 = /^((enabled|active) )?(experiments|feature flags)( (store|service|manager))?$/;
var TRIED = /^(experimental|beta|early access) |experiments$/;
var HOLDERS5 = /^(user|account|member|guild|org|organi[sz]ation|team|tenant|workspace|company|customer|session|viewer|me|config|settings|license|subscription|plan|app|site|instance|server|props)$/;
function isSwitchList(call, first) {
  const key = unwrap(first);
  if (!ts127.isStringLiteralLike(key) || /^[A-Z][A-Z0-9_]+$/.test(key.text)) return true;
  return chainOf(call.expression).slice(0, -2).some((name) => splitWords(name).some((word) => HOLDERS5.test(word)));
}
var namesFlag = (words) => /^(is|has|check|use|get|are|can use) (feature|gate|toggle|experiment)s? ?(flag|gate|toggle|value|enabled|on|active|available|allowed)?( (for|in|by) \w+( \w+)?)?$/.test(
  words.join(" ")
) || /^is flag (enabled|on)$/.test(words.join(" ")) || /^(feature|flag|gate) (enabled|is on|in url|from url|on)$/.test(words.join(" ")) || /^check( statsig)? gate$/.test(words.join(" "));
function isNamed2(expression) {
  const inner = unwrap(expression);
  if (ts127.isStringLiteralLike(inner)) return true;
  const [root, ...rest] = chainOf(inner);
  return rest.length > 0 ? /^[A-Z]/.test(root ?? "") : /^[A-Z][A-Z0-9_]+$/.test(root ?? "");
}
function isFlagConstant(expression, tables = FLAG_TABLE) {
  const chain = chainOf(unwrap(expression));
  const table = chain.length > 1 ? splitWords(chain.at(-2)).join(" ") : "";
  return /^[A-Z]/.test(chain.at(-2) ?? "") && tables.test(table);
}
var OWN_TABLE = /(^| )(feature (flags?|toggles?|gates?|switch(es)?|flag (key|name)s?)|flag (key|name)s?)$/;
var ASKS_ANYHOW = /^(is|are|has|check|use|can|should|evaluate|read|ask|get)\b/;
var FLAG_TABLE = /(^| )(features?|feature flags?|gates?|toggles?|experiments?|feature (gate|toggle|key)s?|flag (key|name)s?)$/;

// src/extract/code/detectors/feature-flags.ts
var SWITCHES = /config(uration)?['")\]]*[?!]*\s*\.\s*((enable|disable)\w|\w+(Enabled|Disabled)\b)/i;
var HANDED2 = /(?:config(?:uration)?|settings|options|_data|[a-z]Data|store[?!]?\.state)['")\]]*[?!]*\s*\.\s*(?:(?:enable|disable|allow)[_A-Z]|\w+(?:_can_|Can[A-Z])|\w+(?:[eE]nabled|[dD]isabled)\b)/i;
var CONSTANTS = /(?:\bif\s*\(|&&|\|\||\?|!|\breturn|\w[eE]nabled:)\s*!?\s*(?:(?:ENABLE|ALLOW|DISABLE|FEATURE)_[A-Z]|[A-Z][A-Z0-9_]*_(?:ENABLED|DISABLED|MODE)\b)|\b[A-Z][A-Z0-9_]*_(?:ENABLED|DISABLED|MODE)\s*(?:&&|\?|\|\|)/;
var OF_CONFIG = /(?:env|environment|config|configuration|settings|features?)\b[^;{}]{0,80}?\bfeatures\s*[?!]?\.\s*[\w?]/i;
var FROM_FLAGS = /import\s*(?:\w+\s*,\s*)?\{([^}]{0,2000})\}\s*from\s+['"][^'"]*\bflags?(?:\.\w+)?['"]/g;
var asksImported = ({ text }) => [...text.matchAll(FROM_FLAGS)].some(
  ([, names2 = ""]) => names2.split(",").some((one) => {
    const name = /[\w$]+\s*$/.exec(one)?.[0].trim();
    return name !== void 0 && new RegExp(`(?<![\\w$])${literally(name)}\\s*\\(`).test(text);
  })
);
var detector3 = {
  occurs: (ask) => any(
    all(ask.word("config configuration"), inText(SWITCHES)),
    all(
      ask.called("flags toggles switches", (_, name) => mayHandOut(name)),
      handsOutFlags
    ),
    all(ask.word("enabled disabled"), ask.word("config configuration settings"), mayBeConfigured),
    all(
      ask.name("feature flag", (words, name) => /^[A-Z]/.test(name) && OWN_TABLE.test(words.join(" "))),
      inText(HANDS_CONSTANT)
    ),
    ask.name("enable feature ff experiment", (_, name) => isSwitchName(name)),
    all(
      ask.name("enable disable allow enabled disabled can", (_, name) => mayNameHanded(name)),
      inText(HANDED2)
    ),
    all(
      ask.name("allow enable disable feature enabled disabled mode", (_, name) => isSwitchConstant(name)),
      inText(CONSTANTS)
    ),
    ask.name(
      "require requires required",
      (_, name) => /^requires?d?(Feature|Configuration|Flag|Experiment)/.test(name)
    ),
    all(ask.word("feature featureflag experimental experiments experiment"), inText(mayBeginKey)),
    all(
      ask.name("env", (_, name) => name === "env"),
      ask.name(
        "next nuxt vite react vue gatsby expo public enabled disabled",
        (_, name) => mayBeEnvironmentSwitch(name)
      )
    ),
    all(
      ask.called("get read has is use config env", (words) => /^(get|read|has|is|use)\b/.test(words.join(" "))),
      ask.word("policy policies config configuration settings env nconf"),
      any(inText(mayBeSwitchKey), inText(mayBeEnsured))
    ),
    all(ask.named("getConfigValue observeConfigValue"), inText(/['"](?:Enable|Disable|Allow)[A-Z]/)),
    ask.name("feature enabled", (words) => TABLES.test(words.join(" "))),
    all(ask.named("features"), inText(OF_CONFIG)),
    all(
      ask.name(
        "enabled active guild features feature experiments experimental beta early",
        (words) => LISTS.test(words.join(" "))
      ),
      inText(ASKED_LIST)
    ),
    ask.called("is has check use get are can feature flag gate", namesFlag),
    ask.called("ab abtest split test", (_, name) => HALVES.test(name)),
    ask.name("feature hog", (_, name) => FLAG_TAGS.test(name)),
    all(ask.named("Feature Flag Toggle Flagged"), inText(KIT_TAGS)),
    mayImportTable(ask),
    ask.named("defaultConfig setDefaults setDefaultsAsync"),
    all(ask.named("flag"), inText(/\bflag(<[^>]{0,200}>)?\s*\(\s*\{/)),
    all(ask.word("flag flags"), asksImported),
    // What wraps a system's own read, whatever its key.
    all(
      ask.called(
        "boolean string number object int integer numeric double json variation variable is flag feature gate value treatment treatments variant decision decide experiment activate dynamic",
        (words) => VERBS4.test(words.join(" ")) || OWN_VERBS.test(words.join(" "))
      ),
      inText(IMPORTS_PACKAGE)
    ),
    all(
      ask.called(
        "is are enabled on off active allowed available get check has use evaluate variation treatment peek",
        asks2
      ),
      any(
        ask.name(
          "feature gate toggle experiment flag",
          (words, name) => /^[A-Z]/.test(name) && FLAG_TABLE.test(words.join(" "))
        ),
        inText(FLAG_KEY),
        ask.name("remote", (words) => /remote ?config/.test(words.join(" ")))
      )
    )
  ),
  tells: (head, file) => {
    const fallback2 = fallbackOf(head, file);
    return fallback2 ? { options: [fallback2] } : {};
  },
  isLookAlike: isOtherFeature,
  detect(file, context) {
    return [
      ...file.ofKinds(READ).flatMap((node) => {
        if (ts128.isBindingElement(node)) return pickedAt(node, file);
        return readFlag(node, file, context) ?? readDefaults(node, file);
      }),
      ...file.tags.flatMap((tag) => readTag(tag, file) ?? []),
      ...readWrapped(file, context)
    ];
  }
};
var READ = [
  ts128.SyntaxKind.ElementAccessExpression,
  ts128.SyntaxKind.Identifier,
  ts128.SyntaxKind.BindingElement,
  ts128.SyntaxKind.PropertyAccessExpression,
  ts128.SyntaxKind.CallExpression,
  ts128.SyntaxKind.BinaryExpression,
  ts128.SyntaxKind.PropertyAssignment
];
var feature_flags_default = detector3;
var noFlags5 = evidenceReader(/* @__PURE__ */ new Set());
function readFlag(node, file, context) {
  if (ts128.isPropertyAccessExpression(node))
    return entryOf(node) ?? heldAt2(node, file) ?? configuredAt(node) ?? importedAt(node, file);
  if (ts128.isElementAccessExpression(node)) return openEntryOf(node);
  if (ts128.isIdentifier(node)) return constantAt(node, file);
  if (ts128.isPropertyAssignment(node)) return requiredAt(node);
  if (!ts128.isCallExpression(node) || isOtherFeature(node)) return null;
  const own = readOwnFlag(node, file, context) ?? featureOf(node) ?? keptAt2(node);
  if (own) return own;
  const site = callSiteOf(node, file);
  const { concept } = context;
  if (!site || isCallOf(concept, site, noFlags5) || isUnlike(concept, site.words, node.expression)) return null;
  const key = keyOf2(node, site.words, site.receiver);
  const isOpen2 = key === null && asksOpenKey(site, file, concept) && !isToldOfCallers(node);
  if (!key && !isOpen2) return keyedAt(node);
  const value = key && literalOf(key)?.value;
  const fallback2 = fallbackOf(site.head, file);
  return {
    node: site.head,
    symbol: chainOf(node.expression).slice(-2).join("."),
    argument: typeof value === "string" ? value : null,
    ...typeof value !== "string" && { traits: [OPEN_KEY] },
    ...fallback2 && { options: [fallback2] }
  };
}
var HALVES = /^(?:use|get|is_?in|in)_?(?:a_?b|split)_?test(?:_?(?:group|variant|value))?$/i;
function featureOf(call) {
  const [key] = call.arguments;
  const [holder, name] = chainOf(call.expression).slice(-2);
  const test = nameNode(call.expression);
  if (test && key && HALVES.test(textOf(test)) && call.arguments.length < 3)
    return { node: test, symbol: textOf(test), argument: null, traits: [OPEN_KEY] };
  if (name !== "feature" || call.arguments.length !== 1 || !key || literalOf(key)) return null;
  return /^((app|runtime|site)?_?configs?|features|flags)$/i.test(holder) ? { node: nameNode(call.expression), symbol: `${holder}.${name}`, argument: null, traits: [OPEN_KEY] } : null;
}
var ASKED_LIST = /(?:features|feature_?flags|experiments|experimental_?tools|beta_?tools)(?:Store|Service|Manager)?\b[^;(]{0,60}?\.\s*(?:includes|has|contains|is(?:Enabled|Active|On))\s*\(/i;
var HANDS_CONSTANT = /\b(?:is|are|has|check|use|can|should|evaluate|read|ask|get)\w*\(\s*[^()]{0,80}?(?:feature_?(?:flag|toggle|gate|switch)|flag_?(?:key|name))\w*\.\w/i;

// src/extract/code/sdk/options.ts
import { ts as ts130 } from "./vendor/ts-morph.js";

// src/extract/code/sdk/held-back.ts
import { ts as ts129 } from "./vendor/ts-morph.js";
function decidedBy(value) {
  const said2 = saidIn2(value, DEPTH).join(" ");
  if (CHOICE.test(said2) || AGE3.test(said2)) return "person";
  return BUILD.test(said2) ? "build" : null;
}
var DEPTH = 3;
var CHOICE = /consent|agree|accept|declin|refus|reject|opt(?:ed|ing)?[-_ ]?(?:in|out)(?![a-z])|choice|chose|choos|permission|permitted|preference|cookie|gdpr|coppa|ccpa|privacy|do[-_]?not[-_]?track|dnt\b|birth/i;
var AGE3 = /(?:\b|[a-z]|_)(?:Age|Child|Minor|Kid|Adult)s?(?![a-z])|(?:\b|_)(?:age|child|minor|kid|adult)s?(?![A-Za-z])|\b(?:underage|under[-_]?\d+)/;
var BUILD = /process\.env|import\.meta\.env|\bDeno\.env|\bnode_?env\b|__DEV__|\bis_?(?:dev|prod|production|development|debug|test|local|ci)\b|\bis(?:Dev|Prod|Production|Development|Debug|Test|Local)|production|development|\bConfig\.|hostname|localhost/i;
function saidIn2(value, depth) {
  const said2 = [value.getText()];
  if (depth === 0) return said2;
  const visit = (node) => {
    if (ts129.isIdentifier(node)) {
      const given2 = valueOf(node);
      if (given2 && given2 !== value) said2.push(...saidIn2(given2, depth - 1));
    }
    if (!isFunction(node)) node.forEachChild(visit);
  };
  visit(value);
  return said2;
}

// src/extract/code/sdk/options.ts
function entriesOf2(argument, depth = 4) {
  const inner = unwrap(argument);
  const follow = (next) => entriesOf2(next, depth - 1);
  if (depth === 0) return [];
  if (ts130.isIdentifier(inner)) {
    const value = valueOf(inner);
    return value ? follow(value) : [];
  }
  if (ts130.isConditionalExpression(inner)) return [...follow(inner.whenTrue), ...follow(inner.whenFalse)];
  if (ts130.isBinaryExpression(inner)) return [...follow(inner.left), ...follow(inner.right)];
  if (ts130.isCallExpression(inner)) return inner.arguments.flatMap(follow);
  if (ts130.isArrayLiteralExpression(inner)) return inner.elements.flatMap(follow);
  if (!ts130.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap((property) => {
    if (ts130.isSpreadAssignment(property)) return follow(property.expression);
    if (!property.name || ts130.isComputedPropertyName(property.name)) return [];
    const entry3 = { name: textOf(property.name), node: property.name };
    if (ts130.isShorthandPropertyAssignment(property)) return [{ ...entry3, value: property.name }];
    if (!ts130.isPropertyAssignment(property)) return [{ ...entry3, value: null }];
    const value = unwrap(property.initializer);
    const nested = ts130.isObjectLiteralExpression(value) ? follow(value) : [];
    return [{ ...entry3, value: property.initializer }, ...nested];
  });
}
function attributesOf(element) {
  return element.attributes.properties.flatMap((attribute3) => {
    if (!ts130.isJsxAttribute(attribute3)) return entriesOf2(attribute3.expression);
    const { initializer } = attribute3;
    const value = initializer && ts130.isJsxExpression(initializer) ? initializer.expression ?? null : null;
    const given2 = initializer && ts130.isStringLiteral(initializer) ? initializer : value;
    const entry3 = { name: textOf(attribute3.name), node: attribute3.name, value: given2 };
    return value ? [entry3, ...entriesOf2(value)] : [entry3];
  });
}
var PROTECTIVE = /* @__PURE__ */ new Set(["muted", "child-directed"]);
var UNDECIDED = "undecided-switch";
function traitsOf3(sdk, entries) {
  return sdk.options.flatMap((option) => {
    const found = entries.filter((entry3) => entry3.name === option.name).map((entry3) => givenBy(option, entry3));
    return found.find((trait) => trait === option.trait) ?? found.find((trait) => trait !== null) ?? [];
  });
}
function givenBy({ trait, means }, { value }) {
  if (means === "any") return trait;
  const said2 = value ? saidBy(value) : null;
  if (said2 !== null) return (means === "on" ? !OFF.has(said2) : means.includes(said2)) ? trait : null;
  if (!PROTECTIVE.has(trait)) return null;
  const by = value ? decidedBy(value) : null;
  return by === "person" ? trait : by === "build" ? null : UNDECIDED;
}
var OFF = /* @__PURE__ */ new Set(["false", "0", "null", "undefined", ""]);
function saidBy(value) {
  const literal = literalOf(value);
  if (literal) return String(literal.value);
  const inner = unwrap(value);
  if (!ts130.isPropertyAccessExpression(inner)) return null;
  const owner = nameOf(inner.expression) ?? "";
  return /^[A-Z]/.test(owner) ? inner.name.text : null;
}
var MAX_TEXT2 = 80;
function optionsOf(sdk, entries, placeOf3) {
  const known9 = new Set(sdk.options.map((option) => option.name));
  return entries.filter((entry3) => known9.has(entry3.name)).map((entry3) => optionOf2(entry3, placeOf3));
}
function optionOf2({ name, node, value }, placeOf3) {
  const literal = value ? literalOf(value) : null;
  const text = (value ?? node).getText().replace(/\s+/g, " ").slice(0, MAX_TEXT2);
  return { name, value: literal?.value ?? null, text, at: placeOf3(node) };
}

// src/extract/code/sdk/personal.ts
import { ts as ts131 } from "./vendor/ts-morph.js";
var PERSONAL = phrasesOf([
  "age",
  "age group",
  "age band",
  "age range",
  "age bracket",
  "gender",
  "sex",
  "birth date",
  "birth year",
  "birth month",
  "birthday",
  "date of birth",
  "year of birth",
  "dob",
  "email",
  "email address",
  "mail address",
  "phone",
  "phone number",
  "first name",
  "last name",
  "full name",
  "real name",
  "given name",
  "family name",
  "school",
  "school name"
]);
var WHOSE = /^(user|users|customer|profile|account|member|current|child|kid|player|student|learner|viewer|person|people|my|me|self)$/;
function personalIn(entries) {
  return entries.filter(
    ({ name, value }) => isPersonal(splitWords(name)) && (value === null || !isFixed(value)) || value !== null && isReadFromPerson(value)
  );
}
function isPersonal(words) {
  let from = 0;
  while (from < words.length - 1 && WHOSE.test(words[from])) from++;
  const rest = words.slice(from);
  return PERSONAL.some((phrase) => isPhrase(rest, phrase));
}
function isFixed(value) {
  const inner = unwrap(value);
  if (ts131.isObjectLiteralExpression(inner) || ts131.isArrayLiteralExpression(inner)) return true;
  if (ts131.isPrefixUnaryExpression(inner) && inner.operator === ts131.SyntaxKind.ExclamationToken) return true;
  if (ts131.isBinaryExpression(inner) && /^(===?|!==?|[<>]=?)$/.test(inner.operatorToken.getText())) return true;
  if (/\b(Date\.now|performance\.now|cache|created)/.test(inner.getText())) return true;
  if (/^(is|has|can)$/.test(wordsOf(inner)[0] ?? "")) return true;
  return ts131.isIdentifier(inner) && inner.text === "undefined" || literalOf(value) !== null;
}
function isReadFromPerson(value) {
  const inner = unwrap(value);
  if (!ts131.isPropertyAccessExpression(inner)) return false;
  const chain = chainOf(inner);
  const owner = splitWords(chain.at(-2) ?? "").at(-1) ?? "";
  return WHOSE.test(owner) && isPersonal(splitWords(chain.at(-1)));
}

// src/extract/code/sdk/started-by.ts
import "./vendor/ts-morph.js";

// src/extract/code/pay/given-away.ts
import { ts as ts132 } from "./vendor/ts-morph.js";
var OFF2 = /^(coupon|coupons|discount|discounts|promotion_code|promotionCode|couponId)$/;
var ALL = /\bpercent_?off\s*:\s*100\b/i;
function isGivenAway(node) {
  if (!ts132.isCallExpression(node)) return false;
  const [options] = node.arguments;
  if (!options || !ts132.isObjectLiteralExpression(options)) return false;
  return options.properties.some((one) => {
    if (!one.name || !OFF2.test(textOf(one.name))) return false;
    if (ts132.isShorthandPropertyAssignment(one)) return takesAll(one.name);
    return ts132.isPropertyAssignment(one) && takesAll(one.initializer);
  });
}
function takesAll(coupon) {
  let root = unwrap(coupon);
  while (ts132.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const value = ts132.isIdentifier(root) ? valueOf(root) : root;
  const made2 = value && unwrap(value);
  if (!made2 || !ts132.isCallExpression(made2)) return false;
  return ALL.test(made2.getText()) || ALL.test(calleeOf(made2.expression)?.getText() ?? "");
}

// src/extract/code/sdk/detect.ts
import { ts as ts142 } from "./vendor/ts-morph.js";

// src/extract/code/sdk/calls.ts
import { ts as ts137 } from "./vendor/ts-morph.js";

// src/extract/code/sdk/match.ts
function heldBy2(sdks, origin) {
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
  const isCommand = ({ names: names2, argument }) => names2.length === 0 && argument !== null;
  const isTold3 = literals.length > 0 && sdk.calls.some(isCommand);
  return sdk.calls.filter(
    (call) => (call.names[0] === "*" || endsIn(path, call.names)) && (call.argument === null ? !(isTold3 && call.names.length === 0) : literals.includes(call.argument))
  );
}

// src/extract/code/sdk/origin.ts
import { ts as ts136 } from "./vendor/ts-morph.js";

// src/extract/code/sdk/exports.ts
import { ts as ts133 } from "./vendor/ts-morph.js";
function exportOf(path, name, context, steps) {
  const file = steps > 0 ? context.slice.parse(path) : null;
  if (!file) return null;
  const all2 = [];
  for (const statement of file.ast.statements) {
    if (ts133.isExportDeclaration(statement)) {
      const specifier = specifierOf(statement);
      if (!statement.exportClause) {
        if (specifier !== null) all2.push(specifier);
        continue;
      }
      if (ts133.isNamespaceExport(statement.exportClause)) {
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
    if (ts133.isExportAssignment(statement) && name === "default")
      return originOf(statement.expression, file, context, steps);
  }
  const own = localNamed(name, file, context, steps) ?? ofCommonJs(name, file, context, steps);
  if (own) return own;
  for (const specifier of all2) {
    if (!context.slice.mayGive(path, specifier, name)) continue;
    const origin = ofModule(specifier, name, path, context, steps);
    if (origin) return origin;
  }
  return null;
}
function specifierOf({ moduleSpecifier }) {
  return moduleSpecifier && ts133.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : null;
}
function localNamed(name, file, context, steps) {
  const binding = file.imports.get(name);
  const declaration = declarationOf(name, file.ast);
  if (binding) return ofModule(binding.specifier, binding.name, file.path, context, steps);
  if (!declaration || !ts133.isVariableDeclaration(declaration) || !ts133.isIdentifier(declaration.name)) return null;
  return originOf(declaration.name, file, context, steps);
}
function ofCommonJs(name, file, context, steps) {
  for (const { left, right } of assignmentsIn(file.ast.statements)) {
    const origin = exportedBy(left.getText(), right);
    if (origin) return origin;
  }
  return null;
  function exportedBy(target, right) {
    if (target === `exports.${name}` || target === `module.exports.${name}`)
      return originOf(right, file, context, steps);
    if (target !== "module.exports") return null;
    if (name === "default") return originOf(right, file, context, steps);
    if (!ts133.isObjectLiteralExpression(right)) return null;
    const property = right.properties.find((one) => one.name && textOf(one.name) === name);
    if (property && ts133.isShorthandPropertyAssignment(property)) return localNamed(name, file, context, steps);
    if (property && ts133.isPropertyAssignment(property)) return originOf(property.initializer, file, context, steps);
    return null;
  }
}
function assignmentsIn(statements) {
  return statements.flatMap((statement) => {
    if (ts133.isExpressionStatement(statement))
      return ts133.isBinaryExpression(statement.expression) ? [statement.expression] : [];
    if (ts133.isBlock(statement)) return assignmentsIn(statement.statements);
    if (!ts133.isIfStatement(statement)) return [];
    return assignmentsIn([statement.thenStatement, ...statement.elseStatement ? [statement.elseStatement] : []]);
  });
}

// src/extract/code/sdk/typed.ts
import { ts as ts134 } from "./vendor/ts-morph.js";
function ofType(type, file) {
  if (type && ts134.isUnionTypeNode(type)) return firstOf(type.types, file);
  if (!type || !ts134.isTypeReferenceNode(type)) return null;
  if (textOf(type.typeName) === "Promise") return firstOf(type.typeArguments ?? [], file);
  const names2 = namesOf(type.typeName);
  const binding = file.imports.get(names2[0]);
  if (!binding || /^[./]/.test(binding.specifier)) return null;
  const own = binding.name === "default" || binding.name === "*" ? [] : [binding.name];
  return constructed({ package: binding.specifier, global: null, path: [...own, ...names2.slice(1)] });
}
function firstOf(types, file) {
  for (const one of types) {
    const origin = ofType(one, file);
    if (origin) return origin;
  }
  return null;
}
var namesOf = (name) => ts134.isIdentifier(name) ? [name.text] : [...namesOf(name.left), name.right.text];
function memberType(type, name) {
  if (!type || !ts134.isTypeLiteralNode(type)) return void 0;
  const member3 = type.members.find((one) => one.name !== void 0 && textOf(one.name) === name);
  return member3 && ts134.isPropertySignature(member3) ? member3.type : void 0;
}

// src/extract/code/sdk/returned.ts
import { ts as ts135 } from "./vendor/ts-morph.js";
function returnedBy(call, context, steps) {
  const own = unwrap(call.expression);
  const callee = steps > 0 ? isFunction(own) ? own : calleeOf(call.expression) : null;
  const file = callee && context.slice.parse(callee.getSourceFile().fileName.slice(1));
  if (!callee?.body || !file) return null;
  const told2 = ofType(callee.type, file);
  if (told2) return told2;
  const returned2 = ts135.isBlock(callee.body) ? returnsOf3(callee.body) : [callee.body];
  for (const value of returned2) {
    const origin = originOf(value, file, context, steps);
    if (origin && (origin.package !== null || origin.global !== null)) return origin;
  }
  return null;
}
function returnsOf3(body) {
  const values = [];
  eachNode(body, (node) => {
    if (!ts135.isReturnStatement(node) || !node.expression) return;
    for (let at = node.parent; at !== body; at = at.parent) if (isFunction(at)) return;
    values.push(node.expression);
  });
  return values;
}

// src/extract/code/sdk/origin.ts
var MAX_STEPS2 = 8;
var WINDOW = /^(window|globalThis|self|global)$/;
function originOf(expression, file, context, steps = MAX_STEPS2) {
  const inner = unwrap(expression);
  const follow = (next) => originOf(next, file, context, steps - 1);
  if (steps === 0) return null;
  if (ts136.isIdentifier(inner)) return ofName(inner, file, context, steps);
  if (ts136.isPropertyAccessExpression(inner) || ts136.isElementAccessExpression(inner)) {
    const name = nameOf(inner);
    const receiver = unwrap(receiverOf(inner));
    if (name === null) return null;
    if (ts136.isIdentifier(receiver) && WINDOW.test(receiver.text) && isOfPage(receiver)) return globalNamed(name, true);
    if (receiver.kind === ts136.SyntaxKind.ThisKeyword) return ofField(inner, name, file, context, steps);
    const namespace = ts136.isIdentifier(receiver) ? file.imports.get(receiver.text) : void 0;
    if (namespace?.name === "*") {
      const target = context.resolve(file.path, namespace.specifier);
      if (target !== null && target !== "package") return exportOf(target.path, name, context, steps - 1);
    }
    const origin = follow(receiver) ?? handedIn();
    return name === "default" ? origin : { ...origin, path: [...origin.path, name] };
  }
  if (ts136.isCallExpression(inner)) {
    const loaded2 = loadedBy(inner);
    if (loaded2 !== null) return ofModule(loaded2, "default", file.path, context, steps);
    const origin = follow(inner.expression);
    if (origin) return { ...origin, path: [...origin.path.slice(0, -1), `${origin.path.at(-1) ?? ""}()`] };
    return returnedBy(inner, context, steps - 1);
  }
  if (ts136.isNewExpression(inner)) {
    const origin = follow(inner.expression);
    return origin && constructed(origin);
  }
  if (ts136.isConditionalExpression(inner)) return follow(inner.whenTrue) ?? follow(inner.whenFalse);
  if (ts136.isBinaryExpression(inner)) return follow(inner.right) ?? follow(inner.left);
  return null;
}
function isOfPage(receiver) {
  const declaration = declarationOf(receiver.text, receiver);
  return !declaration || ts136.isVariableDeclaration(declaration) && isAmbient(declaration);
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
  if (ts136.isParameter(declaration))
    return ofType(declaration.type, file) ?? loadedInto(declaration, file, context, steps) ?? handedIn(name.text);
  if (ts136.isBindingElement(declaration)) {
    const { parent: holder } = declaration.parent;
    const property = textOf(declaration.propertyName ?? declaration.name);
    const origin = ts136.isVariableDeclaration(holder) ? follow(holder.initializer) : ts136.isParameter(holder) ? ofType(memberType(holder.type, property), file) ?? loadedInto(holder, file, context, steps) : null;
    if (!origin) return handedIn(property);
    return property === "default" ? origin : { ...origin, path: [...origin.path, property] };
  }
  if (ts136.isVariableDeclaration(declaration)) {
    if (!declaration.initializer && isAmbient(declaration)) return globalNamed(name.text, false);
    if (declaration.initializer && isQueue(unwrap(declaration.initializer))) return globalNamed(name.text, false);
    return follow(declaration.initializer) ?? ofType(declaration.type, file) ?? firstOf2(assignedTo2(name.text, file), follow);
  }
  return isQueue(declaration) ? globalNamed(name.text, false) : null;
}
function isQueue(declared3) {
  return isFunction(declared3) && /\b(arguments|dataLayer)\b/.test(declared3.body?.getText() ?? "");
}
function ofField(access, name, file, context, steps) {
  const member3 = memberOf(access, name);
  const follow = (next) => next ? originOf(next, file, context, steps - 1) : null;
  const declared3 = member3 && ts136.isPropertyDeclaration(member3) ? member3 : null;
  return follow(declared3?.initializer) ?? ofType((declared3 ?? parameterProperty(access, name))?.type, file) ?? firstOf2(assignedTo2(`this.${name}`, file), follow) ?? handedIn(name);
}
function parameterProperty(access, name) {
  return constructorAround(access)?.parameters.find((one) => ts136.isIdentifier(one.name) && one.name.text === name);
}
function constructorAround(node) {
  let at = node;
  while (at && !ts136.isClassLike(at)) at = at.parent;
  return at?.members.find(ts136.isConstructorDeclaration);
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
  if (!ts136.isCallExpression(call) || nameOf(call.expression) !== "then") return null;
  const promise = receiverOf(call.expression);
  return promise && originOf(promise, file, context, steps - 1);
}
function loadedBy({ expression, arguments: [first] }) {
  const isLoad = expression.kind === ts136.SyntaxKind.ImportKeyword || ts136.isIdentifier(expression) && expression.text === "require";
  return isLoad && first && ts136.isStringLiteralLike(first) ? first.text : null;
}
var assigned2 = /* @__PURE__ */ new WeakMap();
function assignedTo2(target, file) {
  let values = assigned2.get(file);
  if (!values) assigned2.set(file, values = valuesIn(file));
  return values.get(target) ?? [];
}
function firstOf2(values, follow) {
  for (const value of values) {
    const origin = follow(value);
    if (origin) return origin;
  }
  return null;
}
function valuesIn(file) {
  const values = /* @__PURE__ */ new Map();
  for (const node of file.ofKind(ts136.SyntaxKind.BinaryExpression)) {
    if (node.operatorToken.kind !== ts136.SyntaxKind.EqualsToken) continue;
    const target = node.left.getText();
    const held = values.get(target);
    if (held) held.push(node.right);
    else values.set(target, [node.right]);
  }
  return values;
}
function isAmbient(declaration) {
  return (ts136.getCombinedModifierFlags(declaration) & ts136.ModifierFlags.Ambient) !== 0;
}
function isAtTop(declaration) {
  let at = declaration;
  while (!ts136.isSourceFile(at.parent)) {
    if (ts136.isBlock(at) || ts136.isFunctionLike(at)) return false;
    at = at.parent;
  }
  return true;
}

// src/extract/code/sdk/calls.ts
function useReader(sdks, context) {
  const ends = /* @__PURE__ */ new Set();
  const hooks = /* @__PURE__ */ new Set();
  for (const sdk of sdks) {
    for (const { names: names2 } of sdk.calls) {
      const last = names2.at(-1);
      if (last === void 0) for (const name of [...sdk.globals.keys(), ...sdk.members]) ends.add(name);
      else if (last.endsWith("()")) hooks.add(last.slice(0, -2));
      else ends.add(last.replace(/^new /, ""));
    }
  }
  const called3 = sdks.filter((sdk) => sdk.calls.some(({ names: names2, argument }) => names2.length === 0 && argument === null));
  const whole = sdks.filter((sdk) => sdk.calls.some((call) => call.names[0] === "*"));
  const mayBe = (expression, file) => {
    const name = nameOf(expression);
    if (isCalledItself(expression, file)) return true;
    if (name === null) return false;
    if (name === "use" && pluginOf(expression.parent, file)) return true;
    if (ends.has(name) || ends.has(file.imports.get(name)?.name ?? "")) return true;
    if (isOfWhole(expression, file)) return true;
    return ts137.isNewExpression(expression.parent) && ends.has("new") || isMadeByHook(expression, hooks);
  };
  const isCalledItself = (expression, { imports }) => {
    if (called3.length === 0) return false;
    const specifier = ts137.isIdentifier(expression) ? imports.get(expression.text)?.specifier : packageNode(expression)?.text;
    return specifier !== void 0 && called3.some((sdk) => isOfPackage(sdk, specifier));
  };
  const isOfWhole = (expression, { imports }) => {
    const root = whole.length > 0 ? chainOf(expression)[0] ?? "" : "";
    const specifier = imports.get(root)?.specifier;
    return specifier !== void 0 && whole.some((sdk) => isOfPackage(sdk, specifier));
  };
  const known9 = /* @__PURE__ */ new WeakMap();
  return (node, file) => {
    if (!isMade2(node)) return NONE3;
    const seen = known9.get(node);
    if (seen) return seen;
    const expression = calledBy2(node);
    const uses = mayBe(expression, file) ? read4(node, expression, file) : NONE3;
    known9.set(node, uses);
    return uses;
  };
  function pluginOf(node, { imports }) {
    const [plugin] = ts137.isCallExpression(node) ? node.arguments : [];
    const from = plugin && ts137.isIdentifier(plugin) ? imports.get(plugin.text) : void 0;
    if (from?.name !== "default") return null;
    return sdks.find((sdk) => isOfPackage(sdk, from.specifier) && sdk.calls.some(isInstall)) ?? null;
  }
  function read4(node, expression, file) {
    const plugin = nameOf(expression) === "use" ? pluginOf(node, file) : null;
    if (plugin) return [{ sdk: plugin, node, head: nameNode(expression), traits: ["starts"], told: null }];
    const origin = originOf(expression, file, context);
    const head = nameNode(expression) ?? packageNode(expression);
    if (!origin || !head) return NONE3;
    const literals = literalsOf2(node);
    return heldBy2(sdks, origin).flatMap((held) => {
      const calls2 = callsAt(pathTo(held, node, head), literals);
      if (calls2.length === 0) return [];
      const told2 = calls2.map((call) => call.argument).find((argument) => argument !== null) ?? null;
      return [{ sdk: held.sdk, node, head, traits: calls2.map((call) => call.trait), told: told2 }];
    });
  }
}
function packageNode(expression) {
  const [first] = ts137.isCallExpression(expression) && loadedBy(expression) !== null ? expression.arguments : [];
  return first && ts137.isStringLiteralLike(first) ? first : null;
}
var isInstall = ({ names: names2, trait }) => trait === "starts" && names2.at(-1) === "install";
var NONE3 = [];
function isMade2(node) {
  if (ts137.isCallExpression(node)) return !ts137.isDecorator(node.parent);
  return ts137.isNewExpression(node) || ts137.isJsxOpeningElement(node) || ts137.isJsxSelfClosingElement(node);
}
function calledBy2(node) {
  return ts137.isCallExpression(node) || ts137.isNewExpression(node) ? node.expression : node.tagName;
}
function argumentsOf2(node) {
  return ts137.isCallExpression(node) || ts137.isNewExpression(node) ? node.arguments ?? [] : [];
}
function isMadeByHook(callee, hooks) {
  const inner = unwrap(callee);
  if (hooks.size === 0 || !ts137.isIdentifier(inner)) return false;
  const declaration = declarationOf(inner.text, inner);
  const value = declaration && ts137.isVariableDeclaration(declaration) && declaration.initializer && unwrap(declaration.initializer);
  return !!value && ts137.isCallExpression(value) && hooks.has(nameOf(value.expression) ?? "");
}
function pathTo({ sdk, path }, node, head) {
  const name = path.at(-1);
  if (ts137.isNewExpression(node))
    return { sdk, path: [...path.slice(0, -1), name === void 0 ? wholeMade(sdk, head) : `new ${name}`] };
  return { sdk, path: name === void 0 && !ts137.isCallExpression(node) ? [textOf(head)] : path };
}
function wholeMade({ calls: calls2 }, head) {
  const named8 = `new ${textOf(head)}`;
  return calls2.some(({ names: names2 }) => names2.length === 1 && names2[0] === named8) ? named8 : "new";
}
function literalsOf2(node) {
  return argumentsOf2(node).flatMap((argument) => {
    const inner = unwrap(argument);
    const [first] = ts137.isArrayLiteralExpression(inner) ? inner.elements : [inner];
    const literal = first && literalOf(first);
    return literal ? [String(literal.value)] : [];
  });
}

// src/extract/code/sdk/scripts.ts
import { ts as ts138 } from "./vendor/ts-morph.js";
function scriptTextOf(node) {
  const isPage2 = ts138.isTemplateMiddleOrTemplateTail(node) && /<(script|iframe)\b/i.test(node.text);
  const isText4 = ts138.isStringLiteralLike(node) || ts138.isTemplateHead(node) || isPage2;
  if (!isText4 || ts138.isImportDeclaration(node.parent) || ts138.isExportDeclaration(node.parent)) return null;
  return isPolicy(node.text) ? null : node.text;
}
function isPolicy(text) {
  if (/\b(script|connect|img|frame|default)-src\b/.test(text)) return true;
  const parts = text.trim().split(/[\s;]+/);
  return parts.length > 1 && parts.every((part) => /^('[\w-]+'|(https?|wss?):\/\/\S+|\*\S*|data:|blob:|)$/.test(part));
}

// src/extract/code/sdk/unprompted.ts
import { ts as ts139 } from "./vendor/ts-morph.js";
var EFFECTS3 = /^(use\w*Effect|onMounted|onBeforeMount|onMount|afterRender|whenReady)$/;
var LIFECYCLE = /^(componentDidMount|mounted|created|beforeMount|ngOnInit|ngAfterViewInit|connectedCallback|onReady)$/;
var LOADING = /^(load|DOMContentLoaded|ready|deviceready)$/;
function isCalledUnprompted(around4) {
  const name = declaredName(around4);
  if (name === null || !(isOfModule2(around4) || isOfComponent(around4))) return false;
  let found = false;
  eachNode(around4.getSourceFile(), (node) => {
    if (found || !ts139.isCallExpression(node) || !isCallOf2(node, name)) return;
    const caller = enclosingFunction(node);
    if (caller === null || caller === around4 || isBehindPress(node)) return;
    found = LIFECYCLE.test(declaredName(caller) ?? "") || ts139.isCallExpression(caller.parent) && EFFECTS3.test(nameOf(caller.parent.expression) ?? "");
  });
  return found;
}
var isCallOf2 = ({ expression }, name) => nameOf(expression) === name && (ts139.isIdentifier(expression) || ts139.isPropertyAccessExpression(expression) && expression.expression.kind === ts139.SyntaxKind.ThisKeyword);
var isOfComponent = (node) => ts139.isClassLike(node.parent) || ts139.isPropertyDeclaration(node.parent) || enclosingFunction(node) !== null && /^[A-Z]|^use[A-Z]/.test(declaredName(enclosingFunction(node)) ?? "");
var isOfModule2 = (node) => ts139.isSourceFile(node.parent) || isOfService(node) || ts139.isVariableDeclaration(node.parent) && ts139.isSourceFile(node.parent.parent.parent.parent);
var isOfService = ({ parent }) => ts139.isClassLike(parent) && ts139.isSourceFile(parent.parent) || ts139.isObjectLiteralExpression(parent);
function runsAtStart(around4, depth) {
  for (const use of usesInTurn(around4)) {
    if (!use) continue;
    const isCalled = ts139.isCallExpression(use.parent) && use.parent.expression === use;
    if (isCalled && isUnprompted(use, depth - 1)) return true;
  }
  return false;
}
function isUnprompted(node, depth = 2) {
  const around4 = enclosingFunction(node);
  if (!around4) return true;
  if (LIFECYCLE.test(declaredName(around4) ?? "")) return true;
  if (isCalledUnprompted(around4) || depth > 0 && isOfModule2(around4) && runsAtStart(around4, depth)) return true;
  const { parent } = around4;
  if (ts139.isParenthesizedExpression(parent) && ts139.isCallExpression(parent.parent)) return isUnprompted(parent.parent);
  if (!ts139.isCallExpression(parent)) return false;
  const name = nameOf(parent.expression) ?? "";
  if (EFFECTS3.test(name)) return true;
  const [event] = parent.arguments;
  return /^(addEventListener|on|once)$/.test(name) && !!event && ts139.isStringLiteralLike(event) && LOADING.test(event.text);
}

// src/extract/code/sdk/wrapping.ts
import { ts as ts141 } from "./vendor/ts-morph.js";

// src/extract/code/sdk/parameters.ts
import { ts as ts140 } from "./vendor/ts-morph.js";
function ofParameters(named8) {
  const names2 = new Set(named8.parameters.flatMap((parameter) => namesOf2(parameter.name)));
  const isGiven3 = (expression) => {
    const inner = unwrap(expression);
    if (ts140.isIdentifier(inner)) return names2.has(inner.text);
    if (ts140.isSpreadElement(inner)) return isGiven3(inner.expression);
    if (ts140.isPropertyAccessExpression(inner)) return isGiven3(inner.expression);
    if (ts140.isBinaryExpression(inner)) return isGiven3(inner.left);
    if (ts140.isConditionalExpression(inner)) return isGiven3(inner.whenTrue) || isGiven3(inner.whenFalse);
    if (!ts140.isObjectLiteralExpression(inner)) return false;
    return inner.properties.every((property) => {
      if (ts140.isShorthandPropertyAssignment(property)) return names2.has(property.name.text);
      if (ts140.isSpreadAssignment(property)) return isGiven3(property.expression);
      return ts140.isPropertyAssignment(property) && isGiven3(property.initializer);
    });
  };
  return isGiven3;
}
function namesOf2(name) {
  if (ts140.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => ts140.isOmittedExpression(element) ? [] : namesOf2(element.name));
}

// src/extract/code/sdk/wrapping.ts
function isHandedOn4(use) {
  const carrier = namedAround(use.node);
  if (!carrier) return null;
  const given2 = ofParameters(carrier);
  const rest = argumentsOf2(use.node).filter((argument) => !isTold2(argument, use.told));
  return rest.length > 0 && rest.every((argument) => given2(argument)) ? carrier : null;
}
var isTold2 = (argument, told2) => told2 !== null && ts141.isStringLiteralLike(unwrap(argument)) && textOf(unwrap(argument)) === told2;
function wrappedReader(context, read4) {
  const known9 = /* @__PURE__ */ new Map();
  return (call) => {
    const callee = soundsLikeTracking(wordsOf(call.expression)) ? calleeOf(call.expression) : null;
    if (!callee) return [];
    const seen = known9.get(callee);
    if (seen) return seen;
    const file = context.slice.parse(callee.getSourceFile().fileName.slice(1));
    const uses = [];
    if (file) {
      eachNode(callee, (node) => {
        const events = read4(node, file).filter((use) => use.traits.includes("event") && isHandedOn4(use) === callee);
        uses.push(...events);
      });
    }
    known9.set(callee, uses);
    return uses;
  };
}
function namedAround(node) {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) if (declaredName(at) !== null) return at;
  return null;
}
function nameNodeOf2(named8) {
  if (named8.name) return named8.name;
  let holder = named8.parent;
  while (!isFunction(holder) && !ts141.isVariableDeclaration(holder) && !ts141.isPropertyAssignment(holder)) {
    if (ts141.isPropertyDeclaration(holder) || ts141.isSourceFile(holder)) break;
    holder = holder.parent;
  }
  return holder.name ?? named8;
}

// src/extract/code/sdk/detect.ts
function detectSdks(file, context) {
  const { sdks } = context.concept;
  const { read: read4, wrappedBy } = readersOf(context);
  const found = [];
  for (const node of file.ofKinds(KINDS7)) {
    const uses = read4(node, file);
    found.push(...uses.flatMap((use) => detectionOf4(use, file, sdks)));
    if (uses.length === 0 && ts142.isCallExpression(node)) found.push(...wrapped(node, wrappedBy(node), file));
    found.push(...loaded(node, found, sdks));
  }
  const own = found.filter(
    ({ node, sdk, byAddress: byAddress2 }) => !isWithinUnlike(context.concept, file.path, node) && !(byAddress2 && found.some((one) => startsByCall(one, sdk)))
  );
  return onePerPlace(withSwitches(own));
}
var KINDS7 = [
  ts142.SyntaxKind.CallExpression,
  ts142.SyntaxKind.NewExpression,
  ts142.SyntaxKind.JsxOpeningElement,
  ts142.SyntaxKind.JsxSelfClosingElement,
  ts142.SyntaxKind.StringLiteral,
  ts142.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts142.SyntaxKind.TemplateHead,
  ts142.SyntaxKind.TemplateMiddle,
  ts142.SyntaxKind.TemplateTail
];
var readers = /* @__PURE__ */ new WeakMap();
function readersOf(context) {
  const ofSlice = readers.get(context.slice) ?? /* @__PURE__ */ new Map();
  readers.set(context.slice, ofSlice);
  const made2 = ofSlice.get(context.concept) ?? makeReaders(context);
  ofSlice.set(context.concept, made2);
  return made2;
}
function makeReaders(context) {
  const { slice, concept } = context;
  const present = concept.sdks.filter(
    ({ globals, members, packages }) => [...globals.keys(), ...[...members].map(bareName)].some(slice.holdsName) || packages.some(slice.quotes)
  );
  const read4 = useReader(present, context);
  const wrappedBy = knowsEvents(context.concept) ? wrappedReader(context, read4) : () => [];
  return { read: read4, wrappedBy };
}
function detectionOf4(use, file, sdks) {
  const { sdk, node, head, told: told2 } = use;
  const isSnippet = argumentsOf2(node).some((argument) => ts142.isIdentifier(argument) && argument.text === "arguments");
  const isReset = use.traits.includes("identifies-person") && argumentsOf2(node).every(isNothing3);
  if (isSnippet || isReset && argumentsOf2(node).length > 0) return [];
  if (use.traits.includes("starts-purchase") && isGivenAway(node)) return [];
  const entries = ts142.isJsxOpeningElement(node) || ts142.isJsxSelfClosingElement(node) ? attributesOf(node) : given(node);
  const sends2 = use.traits.some((trait) => trait === "event" || trait === "identifies-person");
  const personal = sends2 ? personalIn(entries) : [];
  const carrier = use.traits.includes("event") && personal.length === 0 ? isHandedOn4(use) : null;
  const name = carrier && declaredName(carrier);
  if (name && sdks.some((one) => one.globals.has(name))) return [];
  const own = carrier ? ["wrapper"] : [...use.traits, ...traitsOf3(sdk, entries)];
  if (own.includes("asks-permission") && isUnprompted(node)) own.push("unprompted");
  return [
    {
      sdk,
      node: carrier ? nameNodeOf2(carrier) : head,
      symbol: carrier ? nameOf(nameNodeOf2(carrier)) ?? symbolOf4(head) : symbolOf4(head),
      argument: argumentOf(node, told2),
      traits: unique([...own, ...sdk.traits, ...personal.length > 0 ? ["personal-data"] : []]),
      options: [...optionsOf(sdk, entries, file.placeOf), ...personal.map((entry3) => optionOf2(entry3, file.placeOf))],
      guardedAt: node,
      isHanded: isHanded(node)
    }
  ];
}
var isHanded = (node) => (ts142.isJsxOpeningElement(node) || ts142.isJsxSelfClosingElement(node)) && node.tagName.getText().endsWith("Provider") && node.attributes.properties.some((one) => ts142.isJsxAttribute(one) && one.name.getText() === "client");
function wrapped(call, uses, file) {
  const head = uses.length > 0 ? nameNode(call.expression) : null;
  if (!head) return [];
  const personal = personalIn(given(call));
  return uses.map(({ sdk }) => ({
    sdk,
    node: head,
    symbol: symbolOf4(head),
    argument: argumentOf(call, null),
    traits: unique(["event", ...sdk.traits, ...personal.length > 0 ? ["personal-data"] : []]),
    options: personal.map((entry3) => optionOf2(entry3, file.placeOf)),
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
    const beside = found.filter((other) => other.sdk === one.sdk && !other.traits.includes("starts"));
    const set = beside.flatMap((other) => other.traits.filter((trait) => trait === "muted" || trait === "child-directed"));
    return { ...one, traits: unique([...one.traits, ...set]) };
  });
}
function onePerPlace(found) {
  const places = /* @__PURE__ */ new Map();
  for (const one of found) {
    const first = places.get(one.node);
    places.set(one.node, first ? { ...first, traits: unique([...first.traits, ...one.traits]) } : one);
  }
  const all2 = [...places.values()];
  return all2.filter((one) => !all2.some((other) => isPartOf(one, other) || isOtherWay(one, other))).map(({ sdk, byAddress: byAddress2 = false, isHanded: isHanded4, ...one }) => ({
    ...one,
    sdk: { product: sdk.product, byAddress: byAddress2, ...isHanded4 && { isHanded: isHanded4 } }
  }));
}
var isPartOf = (one, other) => one !== other && one.sdk === other.sdk && !!one.guardedAt && !!other.guardedAt && one.guardedAt !== other.guardedAt && one.guardedAt.pos >= other.guardedAt.pos && one.guardedAt.end <= other.guardedAt.end && one.traits.every((trait) => other.traits.includes(trait));
var isOtherWay = (one, other) => one !== other && one.sdk === other.sdk && one.symbol === other.symbol && one.traits.includes("starts-purchase") && other.node.pos < one.node.pos && isAlternative(one.node, other.node);
function isAlternative(later, earlier) {
  for (let at = later; at.parent && !isFunction(at); at = at.parent)
    if (ts142.isIfStatement(at.parent) && at.parent.elseStatement === at) {
      const then = at.parent.thenStatement;
      if (earlier.pos >= then.pos && earlier.end <= then.end) return true;
    }
  return false;
}
function given(node) {
  return argumentsOf2(node).flatMap((argument) => {
    const inner = unwrap(argument);
    const named8 = ts142.isIdentifier(inner) || ts142.isPropertyAccessExpression(inner);
    const entry3 = { name: nameOf(inner) ?? "", node: argument, value: argument };
    return [...named8 ? [entry3] : [], ...entriesOf2(argument)];
  });
}
function isNothing3(argument) {
  const literal = literalOf(argument);
  return literal !== null && (literal.value === null || literal.value === void 0);
}
function symbolOf4(head) {
  const { parent } = head;
  if (ts142.isStringLiteralLike(head) && ts142.isCallExpression(parent)) return head.text;
  const whole = ts142.isPropertyAccessExpression(parent) && parent.name === head ? parent : head;
  return chainOf(whole).filter((name) => name !== "this" && name !== "window").slice(-2).join(".");
}
function argumentOf(node, told2) {
  for (const argument of argumentsOf2(node)) {
    const value = literalOf(argument)?.value;
    if (typeof value === "string" && value !== told2) return value;
  }
  return told2;
}
var unique = (words) => [...new Set(words)];

// src/extract/code/sdk/started-by.ts
var STARTS = /^(activate|enable|start|init|initiali[sz]e|setup|set|install|register|load|configure|boot)$/;
var PRODUCTS = /^(analytics|telemetry|tracking|tracker|sentry|gtm|gtag|ga|ga4|matomo|plausible|posthog|mixpanel|amplitude|segment|hotjar|clarity|bugsnag|metrics)$/;
function soundsLikeStart(words) {
  const [first = "", ...rest] = words;
  return STARTS.test(first) && rest.some((word) => PRODUCTS.test(word));
}
function startedBy(call, file, context) {
  const head = nameNode(call.expression);
  if (!head || !soundsLikeStart(wordsOf(call.expression))) return null;
  const callee = calleeOf(call.expression);
  const path = callee?.getSourceFile().fileName.slice(1);
  const there = path === void 0 ? null : path === file.path ? file : context.slice.parse(path);
  if (!callee || !there || isInside3(call, callee)) return null;
  const starts = detectSdks(there, context).some(
    ({ node, traits = [] }) => isInside3(node, callee) && (traits.includes("starts") || traits.includes("switch"))
  );
  if (!starts) return null;
  return { node: head, symbol: chainOf(call.expression).slice(-2).join("."), traits: ["starts-elsewhere"] };
}
var isInside3 = (node, around4) => node.getSourceFile() === around4.getSourceFile() && node.pos >= around4.pos && node.end <= around4.end;

// src/extract/code/detectors/first-party-telemetry.ts
import { ts as ts144 } from "./vendor/ts-morph.js";
var ENDPOINT = /^(telemetry|science|analytics|beacon|usage-stats|client-metrics|client-events)$/;
var METRICS = /^(metrics?|telemetry|statsd|stats|meter)$/;
var COUNTS = /^(counter|count|increment|inc|gauge|histogram|timing|distribution|observe|record|track|emit|event)$/;
var first_party_telemetry_default = {
  occurs: (ask) => any(
    all(
      ask.word("post"),
      any((file) => ENDPOINT.test(stemOf(file.path)), inText(ROUTES2))
    ),
    all(
      ask.named("metrics metric telemetry statsd stats meter"),
      ask.called(
        "counter count increment inc gauge histogram timing distribution observe record track emit event",
        (_, name) => COUNTS.test(name)
      ),
      ask.phrase(PERSONAL)
    ),
    ask.called(
      "activate enable start init initialize initialise setup set install register load configure boot",
      soundsLikeStart
    )
  ),
  detect(file, context) {
    return file.nodes.flatMap((node) => {
      const route = routeAt(node);
      if (route) return endpoint(route, file);
      if (!ts144.isCallExpression(node)) return [];
      const started = startedBy(node, file, context);
      return started ? [started] : counted(node, file);
    });
  }
};
var ROUTES2 = /[/'"`](telemetry|science|analytics|beacon|usage-stats|client-metrics|client-events)['"`/]/;
function endpoint({ method, path, at }, { path: filePath }) {
  const parts = path.split("/").filter((part) => part !== "" && !part.startsWith(":"));
  const name = parts.at(-1) ?? stemOf(filePath);
  if (method !== "POST" || !ENDPOINT.test(name)) return [];
  return [{ node: at, symbol: `${method} ${path}`, argument: name, traits: ["first-party"] }];
}
function counted(call, file) {
  const head = nameNode(call.expression);
  const receiver = receiverOf(call.expression);
  if (!head || !receiver || !COUNTS.test(nameOf(call.expression) ?? "")) return [];
  if (!METRICS.test(wordsOf(receiver).at(-1) ?? "")) return [];
  const personal = call.arguments.flatMap((argument) => personalIn(entriesOf2(argument)));
  if (personal.length === 0) return [];
  return [
    {
      node: head,
      symbol: chainOf(call.expression).slice(-2).join("."),
      traits: ["event", "first-party", "personal-data"],
      options: personal.map((entry3) => optionOf2(entry3, file.placeOf)),
      guardedAt: call
    }
  ];
}
function stemOf(path) {
  const stem = baseName(path).replace(/\.[^.]+$/, "");
  return /^(index|route)$/.test(stem) ? baseName(folderOf(path)) : stem;
}

// src/extract/code/positions/device-permissions.ts
import { ts as ts145 } from "./vendor/ts-morph.js";
var ASKS6 = /^(request|ask|get|check|query|ensure|has|fetch|verify)\w*(permission|authori[sz]ation)s?\w*$|^requestWhenInUseAuthorization$/i;
var OF_PLACE = /locat|position|fine_|coarse_|whenInUse|foreground|background|geo/i;
function isPermitted(node) {
  const around4 = outermost(node);
  return around4 !== null && heldAt(node).some(saysGranted) && asksDevice(around4);
}
function outermost(node) {
  let outer = null;
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) outer = at;
  return outer;
}
var saysGranted = (held) => "test" in held && isGranted(held.test, held.outcome);
function isGranted(test, outcome) {
  const inner = unwrap(test);
  if (ts145.isPrefixUnaryExpression(inner)) return isGranted(inner.operand, !outcome);
  if (ts145.isBinaryExpression(inner)) {
    const { kind } = inner.operatorToken;
    const sure = outcome ? ts145.SyntaxKind.AmpersandAmpersandToken : ts145.SyntaxKind.BarBarToken;
    if (kind === sure) return isGranted(inner.left, outcome) || isGranted(inner.right, outcome);
    if (kind === ts145.SyntaxKind.ExclamationEqualsEqualsToken || kind === ts145.SyntaxKind.ExclamationEqualsToken)
      return says2(inner.getText(), !outcome);
    if (kind !== ts145.SyntaxKind.EqualsEqualsEqualsToken && kind !== ts145.SyntaxKind.EqualsEqualsToken) return false;
  }
  return says2(inner.getText(), outcome);
}
var says2 = (text, outcome) => /denied|blocked|unavailable|restricted/i.test(text) ? !outcome : outcome && /granted|authori[sz]ed|(location|geo\w*)_?permission/i.test(text);
function asksDevice(root) {
  let found = false;
  eachNode(root, (node) => {
    if (found || !ts145.isCallExpression(node)) return;
    const name = nameOf(node.expression) ?? "";
    const text = node.getText();
    if (ASKS6.test(name)) found = OF_PLACE.test(text) || /granted|denied/i.test(root.getText());
    else
      found = /^permissions(android)?$/i.test(receiverName(node)) && /^(query|request|check)$/.test(name) && OF_PLACE.test(text);
  });
  return found;
}
var receiverName = (call) => ts145.isPropertyAccessExpression(call.expression) ? nameOf(call.expression.expression) ?? "" : "";

// src/extract/code/positions/pressed-handlers.ts
import { ts as ts146 } from "./vendor/ts-morph.js";
var BY_ITSELF = /^on(Load|Mount|Layout|Ready|Init|Focus|Appear|View|Visible|Enter|Error|End|Show|Update|Render|Data|Message|Success)/;
var SHOWN2 = /^(use\w*Effect|onMounted|onBeforeMount|onMount|onActivated|watch|watchEffect|useFocusEffect|afterRender)$/;
var LIFECYCLE2 = /^(componentDidMount|componentDidUpdate|mounted|created|beforeMount|activated|ngOnInit|ngAfterViewInit)$/;
function ranBy(node, depth = 3) {
  const used2 = useAround(node, depth);
  return used2 === "shown" ? null : used2;
}
function useAround(node, depth) {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const name = declaredName(at);
    if (!name || /^[A-Z]|^use[A-Z]/.test(name)) continue;
    const use = useOfNamed(name, at, depth);
    if (use) return use;
  }
  return null;
}
function useOfNamed(name, own, depth) {
  let found = null;
  for (const node of linksOf(own)?.identifiers(name) ?? []) {
    if (isWithin(node, own) || isDeclared(node)) continue;
    const use = useOf(node) ?? (isHandedOut2(node) ? "handed-out" : null) ?? (depth > 0 ? useAround(node, depth - 1) : null);
    if (use === "shown" && !isPermitted(node)) return "shown";
    if (use === "pressed" || use === "handed-out") found = found === "pressed" ? found : use;
  }
  return found;
}
var isWithin = (node, own) => node.pos >= own.pos && node.end <= own.end;
var isDeclared = ({ parent }) => ts146.isVariableDeclaration(parent) || isFunction(parent);
function isHandedOut2(node) {
  let at = node.parent;
  const isMember3 = ts146.isShorthandPropertyAssignment(at) || ts146.isPropertyAssignment(at) && at.initializer === node;
  if (isMember3) at = at.parent;
  if (!ts146.isObjectLiteralExpression(at) && !ts146.isArrayLiteralExpression(at)) return false;
  while (ts146.isAsExpression(at.parent) || ts146.isParenthesizedExpression(at.parent)) at = at.parent;
  if (!ts146.isReturnStatement(at.parent)) return false;
  const around4 = enclosingFunction(at);
  return around4 !== null && /^use[A-Z]/.test(declaredName(around4) ?? "");
}
function useOf(node) {
  for (let at = node; at.parent; at = at.parent) {
    if (ts146.isJsxAttribute(at)) {
      const event = textOf(at.name);
      return /^on[A-Z]/.test(event) && !BY_ITSELF.test(event) ? "pressed" : null;
    }
    if (ts146.isCallExpression(at) && SHOWN2.test(nameOf(at.expression) ?? ""))
      return isBehindPress(node) ? "pressed" : "shown";
    if (isFunction(at) && LIFECYCLE2.test(declaredName(at) ?? "")) return "shown";
  }
  return null;
}

// src/extract/code/guards/callers.ts
import { ts as ts147 } from "./vendor/ts-morph.js";
var CALLED_FROM_OUTSIDE = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|loader|action|handler|getServerSideProps|getStaticProps|constructor)$/;
function checksOfCallers(node, guards) {
  const declared3 = namedAround2(node);
  if (!declared3 || isEntry(declared3)) return [];
  return summaryOf(declared3, "callers", guards, () => {
    let shared = null;
    for (const use of usesInTurn(declared3)) {
      const checks = use ? checksOfUse(use, guards) : [];
      shared = shared === null ? checks : shared.filter((check) => checks.some((other) => other.kind === check.kind));
      if (shared.length === 0) return [];
    }
    return shared ?? [];
  });
}
function checksOfUse(use, guards) {
  const here = heldAt(use).flatMap((held) => "over" in held && held.over !== null ? [] : checksHeld(held, guards));
  return [...checksOfCallers(use, guards), ...here].map((check) => ({ ...check, below: [use, ...check.below ?? []] }));
}
function wayTo(node, depth = 6) {
  const declared3 = namedAround2(node);
  if (!declared3 || depth === 0 || isEntry(declared3)) return [];
  const first = firstCall(declared3);
  return first ? [...wayTo(first, depth - 1), first] : [];
}
function firstCall(declared3) {
  const uses = isNamedAlone(declared3) ? usesInTurn(declared3) : usesOfFunction(declared3) ?? [];
  for (const use of uses) if (use && !ts147.isJsxOpeningLikeElement(use.parent)) return use;
  return null;
}
function usesOf(node) {
  const declared3 = namedAround2(node);
  return (declared3 && usesOfFunction(declared3)) ?? [];
}
function namedAround2(node) {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    if (declaredName(at) !== null && !isListener(at)) return at;
    for (let call = at.parent; ts147.isCallExpression(call); call = call.parent) if (routeOf(call)) return null;
  }
  return null;
}
var isListener = ({ parent }) => ts147.isBinaryExpression(parent) && ts147.isPropertyAccessExpression(parent.left) && /^on[a-z]+$/.test(parent.left.name.text);
function isEntry(declared3) {
  const isDecorated = ts147.canHaveDecorators(declared3) && (ts147.getDecorators(declared3)?.length ?? 0) > 0;
  if (isDecorated) return true;
  const isNamed6 = CALLED_FROM_OUTSIDE.test(declaredName(declared3) ?? "");
  const isAction2 = linksOf(declared3) !== null && /^\s*['"]use server['"]/.test(declared3.getSourceFile().text);
  return (isNamed6 || isAction2) && !isOwn2(declared3);
}
function isOwn2(declared3) {
  const declaration = isNamedAlone(declared3) ? declarationBehind(declared3) : null;
  return declaration !== null && !isExported(declaration);
}

// src/extract/code/rows/changes.ts
import { ts as ts148 } from "./vendor/ts-morph.js";
var UPDATES = /^(updateMany|update(One)?(By\w{2,20})?|findByIdAndUpdate|findOneAndUpdate|findOneAndReplace|upsert|patch|merge|save|updateDocument)$/;
var UPDATE = /\bupdate\s+([\w."'`[\]]{1,80})\s+set\s+([^;]{1,1500}?)(?:\bwhere\b|$)/i;
var known8 = /* @__PURE__ */ new WeakMap();
var KINDS8 = [
  ts148.SyntaxKind.CallExpression,
  ts148.SyntaxKind.StringLiteral,
  ts148.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts148.SyntaxKind.TemplateExpression
];
function changesIn(file) {
  let changes = known8.get(file);
  if (!changes) known8.set(file, changes = file.ofKinds(KINDS8).flatMap((node) => changeAt(node) ?? []));
  return changes;
}
function changeAt(node) {
  if (ts148.isCallExpression(node)) return called(node);
  const text = ts148.isStringLiteralLike(node) ? node.text : ts148.isTemplateExpression(node) ? fixedText(node) : null;
  const said2 = text !== null && text.length > 16 ? UPDATE.exec(text) : null;
  if (!said2) return null;
  const call = node.parent;
  const at = ts148.isCallExpression(call) && nameNode(call.expression) || node;
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
  const row = (table, given3) => table && table.length > 0 ? { at, symbol: symbolOf3(call), table, inside: [], ...columnsOf(given3) } : null;
  if (name === "set") {
    const table = updated(call);
    return table && row(tableIn(table), call.arguments[0]);
  }
  if (!UPDATES.test(name)) return null;
  const data = valueAt(call.arguments[0], /^data$/);
  const last = call.arguments.filter((one) => !ts148.isFunctionLike(unwrap(one)));
  const given2 = data ?? last.find((one, index) => ts148.isObjectLiteralExpression(unwrap(one)) && (index > 0 || last.length === 1)) ?? last.find((one, index) => index > 0 && isMadeHere(one)) ?? last[0];
  return row(tableAtStart(call) ?? tableBefore(call), given2);
}
var isMadeHere = (given2) => {
  const inner = unwrap(given2);
  const value = ts148.isIdentifier(inner) ? valueOf(inner) : null;
  return value !== null && ts148.isObjectLiteralExpression(unwrap(value));
};
function updated(call) {
  const before = ts148.isPropertyAccessExpression(call.expression) ? unwrap(call.expression.expression) : null;
  if (!before || !ts148.isCallExpression(before) || !/^(update|updateTable)$/.test(nameOf(before.expression) ?? ""))
    return null;
  return before.arguments[0] ?? null;
}
function tableAtStart(call) {
  let at = call.expression;
  let found = null;
  while (true) {
    const inner = unwrap(at);
    if (ts148.isPropertyAccessExpression(inner)) at = inner.expression;
    else if (ts148.isCallExpression(inner)) {
      const [first] = inner.arguments;
      const isPick = /^(from|collection|table|knex|db|trx|into)$/.test(nameOf(inner.expression) ?? "");
      if (isPick && first && ts148.isStringLiteralLike(first)) found = tableIn(first);
      at = inner.expression;
    } else return found;
  }
}

// src/extract/code/positions/kept-positions.ts
var LATITUDE = /^(lat|latitude|(last|current|home) lat(itude)?)$/;
var LONGITUDE = /^(lng|lon|long|longitude|(last|current|home) (lng|lon|longitude))$/;
var PERSON7 = /^((app|auth) )?(users?|profiles?|accounts?|members?|players?|children|child|students?|drivers?|sessions?|devices?|check ?ins?|presences?)$/;
var TRACE = /^((user|live|last|member|child|device|friend|people|person|profile|map) )?(locations?|positions?|geolocations?|tracks?|pins?)( histor(y|ies)| logs?| updates?)?$/;
var WHOSE2 = /^(user|uid|profile|account|member|child|device|player|student|person)( (id|uid|uuid))?$/;
var mayKeepPositions = (ask) => any(
  all(
    ask.word("latitude lat coordinates geopoint"),
    ask.name(
      "user users profile profiles account accounts member members location locations position positions pin pins child children device session player check",
      () => true
    ),
    any(mayKeep(ask), inText(/\bupdate\s+[\w."'`]+\s+set\b/i))
  ),
  ask.called("geoadd geo", (_, name) => /^geo_?add$/i.test(name))
);
var PLACE2 = /^((last|current|home|known|live|user) )*(location|position|geo|geo ?location|geo ?point|geo ?position|coords|loc|point)$/;
function keptPositions(file) {
  if (!keepsRows(file)) return [];
  const rows = [...rowsIn(file), ...changesIn(file)].filter(isPosition);
  const found = new Map(rows.map((row) => [row.at, row.symbol]));
  for (const call of file.calls) {
    const at = /^geoadd$/i.test(nameOf(call.expression) ?? "") ? nameNode(call.expression) : null;
    const isPeople2 = call.arguments.flatMap((one) => namesIn(one)).some((name) => /user|member|driver|player|child|friend|people/i.test(name));
    if (at && isPeople2) found.set(at, at.getText());
  }
  return [...found].map(([node, symbol]) => ({ node, symbol, traits: ["precise", "stored"] }));
}
var isFixed2 = (value) => /\bcoordinates['"]?\s*:\s*\[\s*-?\d[\d.]*\s*,\s*-?\d[\d.]*\s*\]|\blat(itude)?['"]?\s*:\s*-?\d/.test(value.getText());
var isNumber = (value) => !!value && /^-?\d[\d.]*$/.test(value.getText());
function isPosition({ table, columns }) {
  const names2 = columns.map(({ name }) => column(name));
  const own = (tested2) => columns.some(({ name, value }) => tested2.test(column(name)) && !isNumber(value));
  const isExact = own(LATITUDE) && own(LONGITUDE) || columns.some(
    ({ name, value }) => PLACE2.test(column(name)) && !!value && /\bcoordinates\b|\blat/i.test(value.getText()) && !isFixed2(value)
  );
  if (!isExact) return false;
  const words = table.join(" ");
  return PERSON7.test(words) || TRACE.test(words) && names2.some((name) => WHOSE2.test(name));
}

// src/extract/code/people/names.ts
var TABLE5 = /^((app|auth|site|public|user|member|player|all) )*(users?|accounts?|members?|players?|students?|people|persons?|profiles?|authors?|creators?)$/;
var COLUMN = /^(((user|nick|display|full|first|last|screen|real|given|family|account|login|profile|public) ?)?names?|handle|login|e ?mail( address)?|phone( number)?|bio|about|search( vector| text)?)$/;
var isPeopleTable = (words) => TABLE5.test(words.join(" "));
var isKnownBy = (name) => COLUMN.test(splitWords(name.split(".").at(-1)).join(" "));
var NAMED_SEARCH = /^(search|lookup|look up|autocomplete|auto complete|typeahead|type ahead)( all| for(?= (users|people)\b))? (user directory|people directory|users?|user ?names?|people|profiles?|accounts?|players?|creators?|user profiles|(message |chat |dm )?recipients|chat (users|partners|targets)|mentionable users)( by \w+( \w+)?| (for|to) mention)?$|^(users?|people|profiles?|accounts?|players?) (search|autocomplete)$|^(get|fetch|load|list|query) (users|people|profiles|accounts|players) (by|for|with|from) (search|query|search (query|term|text)|keyword|prefix)$|^find (users|people|profiles|accounts|players) by (name|user ?name|query|search|term|keyword)$/;
var ONE_KNOWN = /^look ?up (user( ?name)?|profile|account|player|creator)( by \w+)?$/;
function searchesPeople(name) {
  const words = splitWords(name).join(" ");
  return NAMED_SEARCH.test(words) && !ONE_KNOWN.test(words);
}
var LISTED2 = /^(discover|explore) (users|profiles|people|members|players)$|^(get|fetch|load|list|browse|use|query)( (all|active|online|nearby|suggested|recommended|similar|popular|discover))* ((nearby|suggested|recommended|similar|popular|active|online|all) (users|profiles|people|players|accounts|creators|friends|members|matches)|(users?|people|members?|player|profiles?|friends?) (directory|suggestions|recommendations)|suggestions to follow|directory|who to follow|people you may know|(users|people) nearby)( (page|query|lazy query))?$/;
var listsPeople = (name) => LISTED2.test(splitWords(name).join(" "));

// src/extract/code/people/search-calls.ts
import { ts as ts153 } from "./vendor/ts-morph.js";

// src/extract/code/people/no-searches.ts
import { ts as ts149 } from "./vendor/ts-morph.js";
var TAKEN2 = /^(existing|taken|used|conflicts?|conflicting|collisions?|colliding|duplicates?|clash(es)?|same)$/;
function isForFreeName(call) {
  for (let at = call; at.parent && !ts149.isBlock(at); at = at.parent)
    if (ts149.isVariableDeclaration(at)) return splitWords(textOf(at.name)).some((word) => TAKEN2.test(word));
  return false;
}
var SEARCH = /^(search\w*|find|finds|suggest\w*|filter\w*|match\w*|quer(y|ies)|look|lookup|list\w*|autocomplete|complete|typeahead|mention\w*|discover\w*|browse|explore)$/;
var CHECKS2 = /^(check|available|availability|exists?|taken|unique|validate|verify)$/;
function isByWholeName(query) {
  const around4 = enclosingFunction(query);
  if (!around4 || /%|~\s*\*|similar\s+to/i.test(around4.getText())) return false;
  const route = ts149.isCallExpression(around4.parent) ? routeAt(around4.parent) : null;
  if (route && splitWords(route.path).some((word) => CHECKS2.test(word))) return true;
  return !splitWords(declaredName(around4) ?? "search").some((word) => SEARCH.test(word));
}
function looksThroughList({ parameters: [first] }) {
  if (!first?.type) return false;
  return ts149.isArrayTypeNode(first.type) || /^(readonly\b|(Readonly)?Array\b)/.test(first.type.getText());
}
function isOfList(call) {
  const called3 = calleeOf(call.expression);
  return called3 !== null && looksThroughList(called3);
}
var OF_FILES = ["folder", "folders", "files", "filename", "filenames", "readdir", "mkdir"];
var isOfFiles = (name, { indexed: { tokens } }) => splitWords(name).slice(1).join(" ") === "directory" && OF_FILES.some((word) => tokens.has(word));

// src/extract/code/people/prefix-searches.ts
import { ts as ts150 } from "./vendor/ts-morph.js";
function asksByPrefix(call) {
  const name = nameOf(call.expression) ?? "";
  const owner = ts150.isPropertyAccessExpression(call.expression) ? unwrap(call.expression.expression) : null;
  if (owner && name === "where") return isFrom(call) && stepsBefore(owner).some(isCollectionOfPeople);
  if (owner && name === "startAt") {
    const before = stepsBefore(owner);
    return isAsked(call.arguments[0]) && before.some(ordersByName) && before.some(isCollectionOfPeople);
  }
  if (owner || name !== "query") return false;
  const [place, ...steps] = call.arguments.map(unwrap).filter(ts150.isCallExpression);
  if (!place || !isCollectionOfPeople(place)) return false;
  const starts = steps.some((one) => nameOf(one.expression) === "startAt" && isAsked(one.arguments[0]));
  return steps.some((one) => nameOf(one.expression) === "where" && isFrom(one)) || starts && steps.some(ordersByName);
}
function isFrom({ arguments: [column2, operator, value] }) {
  return isName(column2) && operator !== void 0 && ts150.isStringLiteralLike(operator) && operator.text === ">=" && isAsked(value);
}
var isName = (column2) => column2 !== void 0 && ts150.isStringLiteralLike(column2) && isKnownBy(column2.text);
var isAsked = (value) => value !== void 0 && literalOf(value) === null;
var ordersByName = (step) => /^orderBy(Child)?$/.test(nameOf(step.expression) ?? "") && isName(step.arguments[0]);
function isCollectionOfPeople(step) {
  if (!/^(collection|collectionGroup|ref)$/.test(nameOf(step.expression) ?? "")) return false;
  const table = tableIn(step.arguments.at(-1));
  return table !== null && isPeopleTable(table);
}
function stepsBefore(owner) {
  const steps = [];
  for (let at = owner; ; ) {
    if (ts150.isCallExpression(at)) {
      steps.push(at);
      at = unwrap(at.expression);
    } else if (ts150.isPropertyAccessExpression(at)) at = unwrap(at.expression);
    else return steps;
  }
}

// src/extract/code/people/joined-people.ts
import { ts as ts151 } from "./vendor/ts-morph.js";
var OF_PEOPLE3 = /^(member|membership|follow|follower|following|friend|friendship|contact|participant|subscriber|connection|match|attendee|student|teacher|player|people|person|user|profile|account)s?$/;
function isOfOtherRows(condition) {
  for (let at = condition.parent; at && !ts151.isStatement(at) && !isFunction(at); at = at.parent) {
    if (!ts151.isCallExpression(at) || nameOf(at.expression) !== "where") continue;
    const table = begunFrom(at.expression);
    return table !== null && !isPeopleTable(table) && !table.some((word) => OF_PEOPLE3.test(word));
  }
  return false;
}
function begunFrom(steps) {
  for (let at = unwrap(steps); ts151.isCallExpression(at) || ts151.isPropertyAccessExpression(at); at = unwrap(at.expression))
    if (ts151.isCallExpression(at) && nameOf(at.expression) === "from") return tableIn(at.arguments[0]);
  return null;
}

// src/extract/code/people/unasked-lists.ts
import { ts as ts152 } from "./vendor/ts-morph.js";
var NEAR = /^\$(near|nearSphere|geoNear|geoWithin)$/;
var LISTS2 = /^(findMany|find|findAll|findAndCountAll|aggregate)$/;
var findsByPlace = (query) => query.arguments.some((argument) => {
  let found = false;
  throughout(argument, (node) => {
    found ||= ts152.isPropertyAssignment(node) && !ts152.isComputedPropertyName(node.name) && NEAR.test(textOf(node.name));
  });
  return found;
});
function findsAllOthers(query) {
  if (!LISTS2.test(nameOf(query.expression) ?? "")) return false;
  const [first] = query.arguments;
  const given2 = first && unwrap(first);
  if (!given2 || !ts152.isObjectLiteralExpression(given2)) return false;
  const where = given2.properties.find((one) => one.name && textOf(one.name) === "where");
  const filter = where && ts152.isPropertyAssignment(where) ? unwrap(where.initializer) : given2;
  if (!ts152.isObjectLiteralExpression(filter) || filter.properties.length !== 1) return false;
  return leavesOutOne(filter.properties[0]);
}
function leavesOutOne(one) {
  if (!ts152.isPropertyAssignment(one) || ts152.isComputedPropertyName(one.name)) return false;
  const value = unwrap(one.initializer);
  if (!ts152.isObjectLiteralExpression(value) || value.properties.length !== 1) return false;
  const [inner] = value.properties;
  const key = inner?.name?.getText() ?? "";
  if (textOf(one.name) === "NOT") return isOwnId(key);
  return isOwnId(textOf(one.name)) && /^(\$ne|not|\[Op\.(ne|not)\])$/.test(key.replace(/['"]/g, ""));
}
var isOwnId = (name) => /^(_?id|uuid|uid|user_?id)$/i.test(name);

// src/extract/code/people/search-calls.ts
var FINDS2 = /^(findMany|find|findAll|findAndCountAll|findAndCount|findFirst|paginate|aggregate|search|searchAll|list)$/;
var FILTER_KEY = /^(contains|startsWith|search|\$regex|\$text|\$search|_ilike|_like|_iregex|iLike|like|substring|icontains|regex|autocomplete|text)$/;
var FILTER_CALL = /^(ILike|Like|ilike|like|RegExp|Raw|escapeRegExp|escapeRegex)$/;
var FILTER_METHOD = /^(or|and)?_?(where)?_?(i?like|whereI?Like|textSearch|fts|iregex)$/i;
var WHERE = /^(or|and)?_?(where|orWhere|andWhere)(Raw)?$/i;
function searchAt(call) {
  const head = nameNode(call.expression);
  if (!head || takesOne(call) || isForFreeName(call)) return null;
  const name = textOf(head);
  if (FINDS2.test(name)) {
    const table = tableBefore(call);
    const isOfPersons = table && isPeopleTable(table);
    if (isOfPersons && (call.arguments.some(filtersByName) || findsByPlace(call) || findsAllOthers(call))) return head;
    if (name === "search" && isIndexOfPeople(call)) return head;
  }
  if (asksByPrefix(call)) return head;
  if (/^i?like$/i.test(name) && ts153.isIdentifier(unwrap(call.expression)))
    return ofColumn(call) && !isOfOtherRows(call) ? head : null;
  if (FILTER_METHOD.test(name) || name === "or") return byMethod(call, name) && isOfPeople(call) ? head : null;
  return WHERE.test(name) && byWhere(call) && isOfPeople(call) ? head : null;
}
var ONE3 = /^(executeTakeFirst(OrThrow)?|first|single|maybeSingle|getOne|findOne|count|countDistinct|getCount|exists)$/;
function takesOne(call) {
  for (let at = call; ts153.isPropertyAccessExpression(at.parent) && ts153.isCallExpression(at.parent.parent); ) {
    if (ONE3.test(at.parent.name.text)) return true;
    at = at.parent.parent;
  }
  return false;
}
function filtersByName(argument) {
  if (filtersHere(argument)) return true;
  let found = false;
  throughout(argument, (node) => {
    if (found || !ts153.isIdentifier(node) || !isHanded2(node, argument)) return;
    const value = valueOf(node);
    found = value !== null && !ts153.isCallExpression(unwrap(value)) && filtersHere(value);
  });
  return found;
}
var isHanded2 = (node, argument) => node === argument || ts153.isShorthandPropertyAssignment(node.parent) || ts153.isSpreadAssignment(node.parent) || ts153.isPropertyAssignment(node.parent) && node.parent.initializer === node && /^(where|filter|query|AND|OR|\$and|\$or)$/.test(textOf(node.parent.name));
function filtersHere(argument) {
  let found = false;
  eachNode(argument, (node) => {
    if (found || !ts153.isPropertyAssignment(node)) return;
    const key = ts153.isComputedPropertyName(node.name) ? nameOf(node.name.expression) ?? "" : textOf(node.name);
    const value = unwrap(node.initializer);
    if (FILTER_KEY.test(key) && literalOf(value) === null)
      found = /^\$(text|search)$/.test(key) || ["autocomplete", "text"].includes(key) ? isAtlas(node) : isBelowName(node);
    else if (isKnownBy(key))
      found = (ts153.isCallExpression(value) || ts153.isNewExpression(value)) && FILTER_CALL.test(nameOf(value.expression) ?? "");
  });
  return found;
}
var isAtlas = (node) => /\$(text|search)\b/.test(node.getText()) || isBelowName(node);
function isBelowName(node) {
  for (let at = node.parent; at.parent && !ts153.isCallExpression(at); at = at.parent)
    if (ts153.isPropertyAssignment(at) && !ts153.isComputedPropertyName(at.name) && isKnownBy(textOf(at.name))) return true;
  return false;
}
function ofColumn({ arguments: [first, second] }) {
  const column2 = first && unwrap(first);
  if (!column2 || !second || !ts153.isPropertyAccessExpression(column2) || literalOf(second) !== null) return false;
  const table = tableIn(column2.expression);
  return isKnownBy(column2.name.text) && table !== null && isPeopleTable(table);
}
function byMethod({ arguments: [first, second] }, name) {
  if (!first) return false;
  if (name === "or")
    return /\b(user_?name|name|handle|full_?name|display_?name|nickname)\.(i?like|fts)/i.test(first.getText());
  return ts153.isStringLiteralLike(first) && second !== void 0 && (isKnownBy(first.text) || /textSearch|fts/i.test(name));
}
function byWhere({ arguments: [first, second] }) {
  if (!first) return false;
  const isOperator = second !== void 0 && ts153.isStringLiteralLike(second) && /^i?like$/i.test(second.text);
  if (ts153.isStringLiteralLike(first) && isOperator) return isKnownBy(first.text);
  return NAME_LIKE.test(first.getText());
}
var NAMES = "(?:user_?name|nick_?name|display_?name|full_?name|first_?name|last_?name|screen_?name|name|handle|e_?mail|login)";
var NAME_LIKE = new RegExp(`\\b${NAMES}["'\`)]*\\s+(?:not\\s+)?(?:i?like|similar\\s+to|~\\*)`, "i");
function isOfPeople(call, hops = 3) {
  for (let at = call; ; ) {
    if (ts153.isCallExpression(at)) {
      const name = nameOf(at.expression) ?? "";
      const named8 = /^(from|table|selectFrom|createQueryBuilder|collection|model|knex|db|trx|join)$/.test(name);
      const table = named8 ? tableIn(at.arguments[0]) : /^(query|createQueryBuilder|qb)$/.test(name) ? tableBefore(at) : null;
      if (table && isPeopleTable(table)) return true;
      const owner = name === "createQueryBuilder" ? tableBefore(at) : null;
      if (owner && isPeopleTable(owner)) return true;
      at = unwrap(at.expression);
    } else if (ts153.isPropertyAccessExpression(at)) {
      if (QUERY_OF_PEOPLE.test(at.name.text)) return true;
      at = unwrap(at.expression);
    } else if (ts153.isIdentifier(at)) {
      const begun = hops > 0 ? begunWith(at) : void 0;
      return begun !== void 0 && isOfPeople(unwrap(begun), hops - 1);
    } else return false;
  }
}
var QUERY_OF_PEOPLE = /^(get|base)?_?(users?|accounts?|members?|profiles?|players?|people)_?(query|query_?builder|qb)$/i;
function begunWith(name) {
  const declared3 = declarationOf(name.text, name);
  return declared3 && ts153.isVariableDeclaration(declared3) ? declared3.initializer : void 0;
}
function partsOfQuery(call) {
  let root = call;
  while (ts153.isCallExpression(root) || ts153.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const begun = ts153.isIdentifier(root) ? begunWith(root) : void 0;
  if (!begun) return [call];
  const name = root.text;
  const parts = [begun];
  eachNode(enclosingFunction(call) ?? call, (node) => {
    if (ts153.isCallExpression(node) && chainOf(node.expression)[0] === name) parts.push(node);
  });
  return parts;
}
function isIndexOfPeople(call) {
  const named8 = ts153.isPropertyAccessExpression(call.expression) ? unwrap(call.expression.expression) : null;
  if (!named8 || call.arguments.length === 0) return false;
  const receiver = unwrap(ts153.isIdentifier(named8) && valueOf(named8) || named8);
  if (ts153.isCallExpression(receiver) && /^(index|initIndex|collections?)$/.test(nameOf(receiver.expression) ?? "")) {
    const table = tableIn(receiver.arguments[0]);
    return table !== null && isPeopleTable(table) || namesIndex(nameOf(receiver.arguments[0] ?? receiver));
  }
  return namesIndex(chainOf(named8).at(-1) ?? null);
}
var namesIndex = (name) => name !== null && /^(users?|people|profiles?|members?|accounts?|players?)_?(search)?_?index(_?name)?$/i.test(name);
var QUERY = new RegExp(
  `(?<!\\bcount\\s*\\([^()]{0,40}\\)(?:\\s+as\\s+\\w+)?\\s*|\\bexists\\s*\\(\\s*select\\s+\\w+\\s+)\\bfrom\\s+["\`]?(?:\\w+["\`]?\\.["\`]?)?(?:users?|accounts?|profiles?|user_profiles?|members?|players?|people)["\`]?\\s[^;]{0,600}?${NAME_LIKE.source}`,
  "i"
);

// src/extract/code/positions/served-positions.ts
import { ts as ts154 } from "./vendor/ts-morph.js";
var LATITUDE2 = /\b(?:\w{1,8}_)?lat(?:itude)?\b/i;
var LONGITUDE2 = /\b(?:\w{1,8}_)?(?:lng|lon|long|longitude)\b/i;
var PINS = /^((user|member|profile|people|person|map|live) )*(pins?|locations?|positions?)$/;
var PERSON8 = /^(me|my|self|viewer|users?|profiles?|members?|persons?|candidates?|match|friends?|players?|partner)$/;
var PLACE3 = /^(stores?|shops?|events?|venues?|restaurants?|cit(y|ies)|places?|stations?|stops?|hotels?|listings?|properties|property|branch|branches|offices?|airports?|jobs?|orders?|deliver(y|ies))$/;
var DISTANCE = /^(haversine(Distance)?|(calculate|calc|compute|get|geo|measure)_?Distance\w*|distance(Between|To|InKm|Km)?)$/i;
var LISTS3 = /^(find|findMany|findAll|findAndCountAll|paginate|list|getMany)$/;
var FIELDS = /^(select|attributes|projection|columns)$/;
var IN_QUERY = /\b(?:st_distance(?:_sphere)?|st_dwithin|earth_distance|acos)\s*\(/i;
var OF_BUILDER = /\b(?:knex|db|from|table|selectFrom|createQueryBuilder)\(\s*['"`](?:users?|profiles?|members?|people|players?)\b/i;
var NEAR2 = /\$(?:near|nearSphere|geoWithin|geoNear)\b/;
var FROM_PEOPLE = /\b(?:from|join)\s+["`]?(?:\w+\.)?["`]?(?:users?|profiles?|members?|accounts?|people|players?)\b/i;
var mayServePositions = (ask) => any(
  all(
    ask.word("latitude lat"),
    ask.word("longitude lng lon long"),
    any(
      ask.called("select find list paginate get", (_, name) => name === "select" || LISTS3.test(name)),
      ask.called("haversine distance calculate calc compute measure geo get", (_, name) => DISTANCE.test(name))
    ),
    ask.word(
      "user users profile profiles member members people pin pins location locations position positions player"
    )
  ),
  all(ask.word("distance dwithin acos"), inText(IN_QUERY), any(inText(FROM_PEOPLE), inText(OF_BUILDER))),
  all(
    ask.called("aggregate find paginate list get", (_, name) => name === "aggregate" || LISTS3.test(name)),
    inText(NEAR2)
  )
);
function servedPositions(file) {
  if (file.side !== "server") return [];
  const found = [];
  for (const call of file.calls) {
    const node = nameNode(call.expression);
    if (!node || found.some((one) => one.node === node)) continue;
    const symbol = chainOf(call.expression).slice(-2).join(".");
    if (readsPositions(call)) found.push({ node, symbol, traits: ["precise", "shown"] });
    else if (DISTANCE.test(textOf(node)) && isBetweenPeople(call) || measuresPeople(call))
      found.push({ node, symbol, traits: ["shown"] });
  }
  for (const text of file.ofKinds(TEXTS6)) {
    const query = ts154.isTemplateExpression(text) ? fixedText(text) : text.text;
    if (IN_QUERY.test(query) && (FROM_PEOPLE.test(query) || isAskedOfPeople(text)))
      found.push({ node: text, symbol: "query", within: IN_QUERY.exec(text.getText())?.[0], traits: ["shown"] });
  }
  return found;
}
function isAskedOfPeople(text) {
  for (let at = text; !ts154.isStatement(at); at = at.parent) {
    if (!ts154.isCallExpression(at) || at.parent === void 0) continue;
    const table = tableAtStart(at);
    if (table && isPeopleTable(table)) return true;
  }
  return false;
}
var TEXTS6 = [
  ts154.SyntaxKind.StringLiteral,
  ts154.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts154.SyntaxKind.TemplateExpression
];
function readsPositions(call) {
  const name = nameOf(call.expression) ?? "";
  const [first] = call.arguments;
  if (!first) return false;
  if (LISTS3.test(name)) {
    const table2 = tableBefore(call);
    const options = unwrap(first);
    if (!table2 || !isPeopleTable(table2) || !ts154.isObjectLiteralExpression(options)) return false;
    return options.properties.some((one) => one.name && FIELDS.test(textOf(one.name)) && isBoth(one.getText()));
  }
  if (name !== "select" || !ts154.isStringLiteralLike(unwrap(first)) || !isBoth(first.getText())) return false;
  const table = tableAtStart(call);
  return table !== null && (isPeopleTable(table) || PINS.test(table.join(" "))) && !takesOne(call) && !isKept2(call);
}
var isBoth = (text) => LATITUDE2.test(text) && LONGITUDE2.test(text);
var isKept2 = (call) => chainOf(call.expression).some((name) => /^(insert|update|upsert|delete)$/.test(name));
function measuresPeople(call) {
  const name = nameOf(call.expression) ?? "";
  if (name !== "aggregate" && !LISTS3.test(name)) return false;
  const table = tableBefore(call);
  if (!table || !isPeopleTable(table)) return false;
  if (name !== "aggregate") return call.arguments.some((one) => NEAR2.test(one.getText()));
  return call.arguments.some((one) => /\$geoNear\b/.test(one.getText()) && /\bdistanceField\b/.test(one.getText()));
}
var OWN2 = /^(?:my|user|own|current|from)?_?lat(?:itude)?1?$/i;
function isBetweenPeople(call) {
  const roots = /* @__PURE__ */ new Set();
  const asking2 = /* @__PURE__ */ new Set();
  const look = (node) => {
    if (ts154.isPropertyAccessExpression(node) && LATITUDE2.test(node.name.text)) roots.add(chainOf(node)[0] ?? "");
    else if (ts154.isIdentifier(node) && OWN2.test(node.text) && !ts154.isPropertyAccessExpression(node.parent))
      asking2.add(node.text);
    ts154.forEachChild(node, look);
  };
  call.arguments.forEach(look);
  const words = [...roots].map(splitWords);
  return words.length + asking2.size > 1 && words.some((one) => one.some((word) => PERSON8.test(word))) && !words.some((one) => one.some((word) => PLACE3.test(word)));
}

// src/extract/code/positions/shown-positions.ts
import { ts as ts155 } from "./vendor/ts-morph.js";
var PERSON9 = /^(user|member|person|friend|profile|player|follower|account|contact|teammate|child|student|attendee|people|member|neighbou?r)s?$/;
var PLACE4 = /^(lat|lng|lon|latitude|longitude|coords|coordinates|position|location|location_?object|geo|geometry|point|place)$/i;
var EXACT = /^(lat|lng|lon|latitude|longitude|coords|coordinates|center|geometry|point)$/i;
var MARKS2 = /marker|feature|pin|geojson|cluster|coordinates|point|lat_?lng|set_?lng_?lat/i;
var mayShowPositions = (ask) => all(
  ask.word("map maps marker markers geojson cluster leaflet mapbox"),
  ask.word("lat lng lon latitude longitude coordinates coords"),
  ask.word("user users member members person people friend friends profile profiles player players followers")
);
function shownPositions(file) {
  if (file.side === "server") return [];
  return file.ofKind(ts155.SyntaxKind.CallExpression).flatMap((call) => {
    const name = nameOf(call.expression) ?? "";
    const [given2] = call.arguments;
    const each = given2 && unwrap(given2);
    if (!/^(map|forEach|flatMap)$/.test(name) || !each || !isFunction(each) || !each.body) return [];
    const [one] = each.parameters;
    const list2 = chainOf(call.expression).at(-2) ?? "";
    if (!one || !ts155.isIdentifier(one.name) || !isPerson2(list2) && !isPerson2(one.name.text)) return [];
    const place = placeOf2(each.body, one.name.text);
    const isOnMap = MARKS2.test(each.body.getText()) && isAboutMap(file, call);
    const head = nameNode(call.expression);
    if (!place || !head || !isOnMap) return [];
    const traits = isBlurred(place, each) ? ["shown"] : ["precise", "shown"];
    return [{ node: place, symbol: `${list2 || one.name.text}.${textOf(place)}`, traits }];
  });
}
function isBlurred(place, each) {
  for (let at = place.parent; at !== each; at = at.parent) {
    if (!ts155.isCallExpression(at) && !ts155.isBinaryExpression(at)) continue;
    if (isMoved(at)) return true;
  }
  return false;
}
function isMoved(node) {
  if (ts155.isObjectLiteralExpression(node) || isFunction(node)) return false;
  if (ts155.isIdentifier(node)) return RANDOM.test(valueOf(node)?.getText() ?? "");
  if (ts155.isCallExpression(node) && RANDOM.test(`${node.expression.getText()}(`)) return true;
  return ts155.forEachChild(node, isMoved) ?? false;
}
var RANDOM = /\bMath\.random\(/;
var isPerson2 = (name) => splitWords(name).some((word) => PERSON9.test(word));
var isAboutMap = ({ path }, node) => [...path.split("/").slice(-4), ...enclosingNames(node)].some(
  (name) => /map(?!per)|marker|cluster|geo|leaflet|mapbox|nearby/i.test(name)
);
function placeOf2(body, person) {
  let found = null;
  eachNode(body, (node) => {
    if (found || !ts155.isPropertyAccessExpression(node)) return;
    const chain = chainOf(node);
    if (chain[0] !== person || chain.length < 2) return;
    const isExact = EXACT.test(node.name.text) && chain.slice(1).every((part) => PLACE4.test(part) || EXACT.test(part));
    const isHanded4 = PLACE4.test(node.name.text) && ts155.isCallExpression(node.parent) && /coord|lat|position|point/i.test(nameOf(node.parent.expression) ?? "");
    if (isExact || isHanded4) found = node.name;
  });
  return found;
}

// src/extract/code/positions/written-positions.ts
var PERSON10 = /^(users?|people|persons?|profiles?|accounts?|members?|players?|friends?)$/;
var OTHER9 = /^(?:(?:get|fetch|find|search|list|all|nearby|public|other) )*(?:users?|people|persons?|profiles?|members?|players?|friends?)(?: (?:by (?:id|slug|name|username)|profile|nearby|list|connection))?$/;
var LATITUDE3 = /\blat(?:itude)?\b/i;
var LONGITUDE3 = /\b(?:lng|lon|longitude)\b/i;
var placeIn = (asks3) => /\b(?!bbox|bounds|viewport)\w+\s*\{(?=\s*lat)/i.exec(asks3)?.[0] ?? LATITUDE3.exec(asks3)[0];
var INSIDE = /\b(?:members|users|people|persons|attendees|followers|friends)\b\s*(?:\([^)]*\))?\s*\{/g;
var mayWritePosition = (ask) => all(ask.word("lat latitude"), ask.word("lng lon longitude"), inText(MAY_WRITE_DOCUMENT));
function writtenPositions(file) {
  if (file.side === "server") return [];
  return writtenFields(file).flatMap(({ at, name, words, operation, asks: asks3 }) => {
    if (operation !== "query" || !LATITUDE3.test(asks3) || !LONGITUDE3.test(asks3) || !holdsOwnPlace(asks3)) return [];
    const last = words.join(" ");
    const isOther2 = OTHER9.test(last) && splitWords(name).some((word) => PERSON10.test(word));
    if (!isOther2 && !holdsPeople2(asks3)) return [];
    return [{ node: at, symbol: name, within: placeIn(asks3), traits: ["precise", "shown"] }];
  });
}
var THING2 = /event|venue|shop|store|listing|group|communit|channel|post|job|trip|meetup|cit(y|ies)$|countr|region/i;
function holdsOwnPlace(asks3) {
  const around4 = [];
  for (const [, opened, closed, latitude] of asks3.matchAll(/(\w+)\s*(?:\([^)]*\))?\s*\{|(\})|\b(lat(?:itude)?)\b/gi)) {
    if (opened) around4.push(opened);
    else if (closed) around4.pop();
    else if (latitude && !around4.some((name) => THING2.test(name))) return true;
  }
  return false;
}
function holdsPeople2(asks3) {
  return [...asks3.matchAll(INSIDE)].some(({ index, 0: head }) => {
    let depth = 1;
    let end = index + head.length;
    for (; end < asks3.length && depth > 0; end++) depth += asks3[end] === "{" ? 1 : asks3[end] === "}" ? -1 : 0;
    const inner = asks3.slice(index, end);
    return LATITUDE3.test(inner) && LONGITUDE3.test(inner);
  });
}

// src/extract/code/positions/positions.ts
import { ts as ts156 } from "./vendor/ts-morph.js";
var EXACT2 = /^(latitude|longitude|lat|lng|lon|coords|coordinates|postal|postal_?code|zip|zip_?code|ll)$/i;
function readsExact(call) {
  let holder = call;
  while (!ts156.isStatement(holder) && !ts156.isVariableDeclaration(holder) && !isFunction(holder)) {
    if (ts156.isPropertyAccessExpression(holder) && EXACT2.test(holder.name.text)) return true;
    holder = holder.parent;
  }
  if (!ts156.isVariableDeclaration(holder)) return false;
  const { name } = holder;
  if (!ts156.isIdentifier(name)) return name.elements.some((one) => EXACT2.test(textOf(keyOf3(one))));
  let found = false;
  eachNode(enclosingFunction(call) ?? call.getSourceFile(), (node) => {
    if (ts156.isPropertyAccessExpression(node) && EXACT2.test(node.name.text)) found ||= chainOf(node)[0] === name.text;
  });
  return found;
}
var keyOf3 = (one) => ts156.isBindingElement(one) ? one.propertyName ?? one.name : one;
function isUserAction(node) {
  for (let at = node; at.parent; at = at.parent) {
    if (ts156.isJsxAttribute(at) && /^on[A-Z]/.test(textOf(at.name))) return true;
  }
  return enclosingNames(node).some((name) => /^(handle|on)[A-Z].*(Click|Press|Tap|Submit|Select)/.test(name));
}
var PEOPLE11 = phrasesOf([
  "user",
  "session",
  "profile",
  "account",
  "member",
  "device",
  "visitor",
  "login",
  "person",
  "presence",
  "click",
  "check in",
  "child",
  "student",
  "player",
  "location info",
  "last seen",
  "last location",
  "user location",
  "visit",
  "customer"
]);
var THINGS = phrasesOf([
  "region",
  "voice",
  "server",
  "store",
  "venue",
  "shop",
  "branch",
  "office",
  "airport",
  "city",
  "station",
  "restaurant",
  "event",
  "listing",
  "country",
  "property",
  "hotel",
  "map",
  "marker",
  "group",
  "community",
  "organisation",
  "chapter",
  "tile",
  "address",
  "payment",
  "billing",
  "sample",
  "mock",
  "organization"
]);
var KEEPS4 = phrasesOf([
  "create",
  "insert",
  "save",
  "update",
  "upsert",
  "set",
  "values",
  "merge",
  "assign",
  "record",
  "store",
  "add",
  "track",
  "ingest"
]);
function keptPosition(node, path) {
  if (ts156.isObjectLiteralExpression(node)) {
    const key = node.properties.find((one) => isExactKey(one) && isTaken(one));
    if (!key?.name || !isKept3(node)) return null;
    return isAboutSomebody2(node, path) ? key.name : null;
  }
  if (!ts156.isBinaryExpression(node) || node.operatorToken.kind !== ts156.SyntaxKind.EqualsToken) return null;
  const { left, right } = node;
  if (!ts156.isPropertyAccessExpression(left) || !/^(latitude|lat)$/i.test(left.name.text)) return null;
  if (!ts156.isPropertyAccessExpression(right) && !ts156.isElementAccessExpression(right)) return null;
  return isAboutSomebody2(node, path) ? left.name : null;
}
var isExactKey = (one) => one.name !== void 0 && /^(latitude|lat)$/i.test(textOf(one.name));
function isTaken(one) {
  if (ts156.isShorthandPropertyAssignment(one)) return true;
  if (!ts156.isPropertyAssignment(one)) return false;
  return /(latitude|\blat\b|lat$|\bll\b|coords|geo)/i.test(one.initializer.getText()) && !ts156.isCallExpression(one.initializer);
}
function isKept3(literal) {
  for (let at = literal; at.parent && !isFunction(at.parent); at = at.parent) {
    const { parent } = at;
    if (ts156.isBinaryExpression(parent)) return ts156.isPropertyAccessExpression(parent.left) && parent.right === at;
    if (ts156.isCallExpression(parent))
      return hasAnyPhrase(splitWords(nameOf(parent.expression) ?? "").slice(0, 2), KEEPS4);
    if (ts156.isStatement(parent)) return false;
  }
  return false;
}
function isAboutSomebody2(node, path) {
  const names2 = [
    ...enclosingNames(node),
    ...path.replace(/\.[^./]+$/, "").split("/").slice(-2)
  ];
  const target = targetOf(node);
  const words = [...names2, ...target].flatMap(splitWords);
  return hasAnyPhrase(words, PEOPLE11) && !hasAnyPhrase(words, THINGS);
}
function targetOf(node) {
  for (let at = node; at.parent; at = at.parent) {
    if (ts156.isBinaryExpression(at)) return at.left.getText().split(".");
    if (ts156.isBinaryExpression(at.parent)) return at.parent.left.getText().split(".");
    if (ts156.isCallExpression(at.parent)) return at.parent.expression.getText().split(".").slice(-3);
    if (ts156.isStatement(at)) break;
  }
  return [];
}

// src/extract/code/detectors/geolocation.ts
import { ts as ts157 } from "./vendor/ts-morph.js";
var evidence = evidenceReader(/* @__PURE__ */ new Set());
var SERVICES3 = /\b(ip-api\.com|ipapi\.co|ipinfo\.io|ipdata\.co|ipgeolocation\.io|freegeoip\.|geojs\.io|ipwho\.is|ip2location\.io|ipstack\.com|geolocation-db\.com)\b/;
var OWN3 = /^(?:https?:\/\/[^/]+)?\/(?:api\/)?(?:v\d\/)?(?:geo|geo-?ip|geo-?location|ip-?location|ip-?info|visitor-?location|my-?location|whereami)(?:\/|\?|$)/i;
var MAY_ASK3 = /['"`](?:https?:\/\/[^/'"`]+)?\/(?:api\/)?(?:v\d\/)?(?:geo|ip-?location|ip-?info|visitor-?location|my-?location|whereami)/i;
var ASKS7 = /^(fetch|\$?fetch\w*|get|axios|request|ky|useSWR|useFetch|ofetch|json|getJSON|ajax)$/;
var SENSOR = /current_?position|watch_?position|last_?known|location_?updates|permissions|^use/i;
var geolocation_default = {
  readsCalls: true,
  occurs: (ask) => any(
    ask.word("geolocate geolocation latitude maxmind geoip"),
    mayKeepPositions(ask),
    mayServePositions(ask),
    mayShowPositions(ask),
    mayWritePosition(ask),
    ask.called("get watch", (_, name) => OWN_SENSOR.test(name)),
    ask.name("geolocate", (_, name) => name.endsWith("GeolocateControl")),
    all(
      ask.word("ip ipapi ipinfo ipdata ipgeolocation freegeoip geojs ipwho ip2location ipstack geolocation"),
      inText(SERVICES3)
    ),
    all(
      ask.called("fetch get axios request ky use ofetch json ajax", (_, name) => ASKS7.test(name)),
      inText(MAY_ASK3)
    )
  ),
  detect(file, context) {
    const found = [];
    for (const node of file.nodes) {
      const one = locates(node, file, context) ?? keeps(node, file) ?? declares(node, file, context);
      if (one) found.push(one);
    }
    for (const one of SCRIPTS.test(file.path) ? [] : keptPositions(file)) {
      const call = one.node.parent.parent;
      if (!found.some(({ node }) => node.pos >= call.pos && node.end <= call.end)) found.push(one);
    }
    const shown = [...servedPositions(file), ...shownPositions(file), ...writtenPositions(file)];
    return [...found, ...shown.filter(({ node }) => !isWithinUnlike(context.concept, file.path, node))];
  }
};
function locates(node, file, context) {
  if (ts157.isJsxOpeningElement(node) || ts157.isJsxSelfClosingElement(node)) {
    const isControl = node.tagName.getText().endsWith("GeolocateControl");
    return isControl ? { node: node.tagName, symbol: "GeolocateControl", traits: ["precise", "user-action"] } : null;
  }
  if (ts157.isNewExpression(node)) {
    const isControl = nameOf(node.expression) === "GeolocateControl";
    return isControl ? { node: node.expression, symbol: "GeolocateControl", traits: ["precise", "user-action"] } : null;
  }
  if ((ts157.isStringLiteralLike(node) || ts157.isTemplateHead(node)) && /^https?:/.test(node.text) && SERVICES3.test(node.text))
    return {
      node,
      symbol: SERVICES3.exec(node.text)[0],
      argument: node.text,
      traits: byAddress(node, file)
    };
  if (!ts157.isCallExpression(node)) return null;
  const asked2 = asksOwn(node, file, context.concept);
  if (asked2) return asked2;
  const wrapped2 = wrappedSensor(node, file, context.concept);
  if (wrapped2) return wrapped2;
  const site = callSiteOf(node, file);
  if (!site || !isCallOf(context.concept, site, evidence) || !asksAboutSomebody(node, file)) return null;
  if (/permission/i.test(nameOf(node.expression) ?? ""))
    return { node: site.head, symbol: textOf(site.head), traits: ["asks-permission"] };
  const isSensor = SENSOR.test(nameOf(node.expression) ?? "");
  const symbol = chainOf(node.expression).filter((name) => name !== "this");
  return {
    node: site.head,
    symbol: symbol.slice(-2).join("."),
    traits: [...isSensor ? ["precise"] : byAddress(node, file), ...askedBy(node)]
  };
}
function askedBy(node) {
  const by = isPressed2(node) ? "pressed" : ranBy(node);
  return [
    ...by === "pressed" ? ["user-action"] : [],
    ...by === "handed-out" ? ["handed-out"] : [],
    ...isPermitted(node) ? ["permitted"] : []
  ];
}
var OF_PLACES = phrasesOf(["location", "position", "place", "nearby", "gps", "check in", "where"]);
var DEEP2 = 2;
function isPressed2(node, depth = DEEP2) {
  if (isUserAction(node) || ranBy(node) === "pressed" || isBehindPress(node) || isOpenedByPress(node, OF_PLACES))
    return true;
  const around4 = depth > 0 && namedAround2(node);
  if (!around4 || /^[A-Z]|^use[A-Z]/.test(declaredName(around4) ?? "")) return false;
  const uses = usesOfFunction(around4);
  return uses !== null && uses.length > 0 && uses.every((use) => use.getSourceFile() !== node.getSourceFile() && isPressed2(use, depth - 1));
}
var OWN_SENSOR = /^(watch|getCurrent|getMyCurrent|fetchCurrent|requestCurrent)(User|Device|My|Geo)?(Position|Location|Coords)$/;
var PLACE5 = /geoloc|latitude|longitude|\bcoords\b|\b(lat|lng|gps|navigator)\b|location|beacon/i;
function wrappedSensor(call, file, concept) {
  const head = nameNode(call.expression);
  if (!head || file.side === "server" || !OWN_SENSOR.test(textOf(head)) || isUnlike(concept, [], call.expression))
    return null;
  const before = chainOf(call.expression).at(-2) ?? "this";
  const isOwn3 = /^(this|self)$/.test(before) || /geo|locat(?!ion_?history)|gps|position|map/i.test(before);
  const isOfPlace = ["latitude", "longitude", "geolocation", "coords", "gps", "beacon", "position"].some(
    (word) => file.indexed.tokens.has(word)
  );
  if (!isOwn3 || !isOfPlace || /^(geolocation|expo_?location)$/i.test(before)) return null;
  const made2 = ts157.isIdentifier(call.expression) ? functionNamed(textOf(head), call) : null;
  if (made2 && !PLACE5.test(made2.getText())) return null;
  return { node: head, symbol: textOf(head), traits: ["precise", ...askedBy(call)] };
}
function asksOwn(call, { side }, concept) {
  const [address] = call.arguments;
  const head = nameNode(call.expression);
  if (side === "server" || !address || !head || !ASKS7.test(textOf(head))) return null;
  if (!ts157.isStringLiteralLike(address) || !OWN3.test(address.text) || isUnlike(concept, [], call.expression))
    return null;
  return { node: head, symbol: textOf(head), argument: address.text, traits: ["coarse"] };
}
function asksAboutSomebody(call, file) {
  const name = nameOf(call.expression) ?? "";
  if (SENSOR.test(name) || /ip/i.test(name)) return true;
  const isImported2 = file.imports.has(chainOf(call.expression)[0] ?? "");
  const names2 = call.arguments.flatMap((one) => namesIn(one));
  return names2.some((one) => /(^|_)ip(s|$|[A-Z_])|Ip(s|$|[A-Z])|^req(uest)?$|^headers$|address/.test(one)) || isImported2 && name === "lookup";
}
var SCRIPTS = /(^|\/)(seeds?|seeding|seeders?|fixtures|mocks?)(\/|\.)/i;
function keeps(node, file) {
  if (file.side === "client" || SCRIPTS.test(file.path)) return null;
  const key = keptPosition(node, file.path);
  return key && { node: key, symbol: key.getText(), traits: ["precise", "stored"] };
}
function keepsExact(lookUp, file) {
  if (!readsExact(lookUp)) return false;
  const around4 = enclosingFunction(lookUp) ?? lookUp.getSourceFile();
  const isInside6 = (node) => node.pos >= around4.pos && node.end <= around4.end;
  return file.ofKinds(KEEPING).some((node) => isInside6(node) && keeps(node, file) !== null) || keptPositions(file).some((one) => isInside6(one.node));
}
var byAddress = (lookUp, file) => keepsExact(lookUp, file) ? ["precise", "by-address"] : ["coarse"];
var KEEPING = [ts157.SyntaxKind.ObjectLiteralExpression, ts157.SyntaxKind.BinaryExpression];
function declares(node, file, { concept }) {
  if (!(ts157.isFunctionDeclaration(node) || ts157.isMethodDeclaration(node)) || !node.body || !node.name) return null;
  const words = splitWords(textOf(node.name));
  const isNamed6 = /ip/.test(words.join(" ")) && concept.calls.some((call) => !call.receivers && fitsPattern(call, words));
  if (!isNamed6 || file.side === "client" || isWithinUnlike(concept, file.path, node)) return null;
  return { node: node.name, symbol: textOf(node.name), traits: ["definition"] };
}

// src/extract/code/uploads/fails-open.ts
import { ts as ts158 } from "./vendor/ts-morph.js";
function failureOf(scan) {
  const around4 = enclosingFunction(scan);
  if (!around4?.body) return null;
  for (let at = scan; at !== around4; at = at.parent) {
    const { parent } = at;
    if (ts158.isTryStatement(parent) && parent.tryBlock === at && parent.catchClause) {
      const answer = cleanAnswerOf(parent.catchClause.block);
      if (answer) return { at: answer, message: "a scan that failed is answered as no match" };
    }
    if (isCatchCall(parent, at)) {
      const answer = cleanHandler(parent.parent);
      if (answer) return { at: answer, message: "a scan that failed is answered as no match" };
    }
    if (!ts158.isBlock(parent)) continue;
    for (const statement of parent.statements) {
      if (statement === at) break;
      if (!ts158.isIfStatement(statement) || !missesKey(statement.expression)) continue;
      const answer = cleanAnswerOf(statement.thenStatement) ?? bareReturnOf(statement.thenStatement);
      if (answer) return { at: answer, message: "without the key of the service the scan is left out" };
    }
  }
  return null;
}
function cleanAnswerOf(branch) {
  const last = ts158.isBlock(branch) ? branch.statements.at(-1) : branch;
  if (!last || !ts158.isReturnStatement(last) || !last.expression || throws(branch)) return null;
  return isClean(last.expression) ? last : null;
}
function bareReturnOf(branch) {
  const last = ts158.isBlock(branch) ? branch.statements.at(-1) : branch;
  return last && ts158.isReturnStatement(last) && !last.expression && !throws(branch) ? last : null;
}
var isCatchCall = (parent, at) => ts158.isPropertyAccessExpression(parent) && parent.expression === at && parent.name.text === "catch" && ts158.isCallExpression(parent.parent);
function cleanHandler(call) {
  const [handler] = call.arguments;
  if (!handler || !isFunction(handler) || !handler.body) return null;
  if (ts158.isBlock(handler.body)) return cleanAnswerOf(handler.body);
  return isClean(handler.body) ? handler.body : null;
}
var BAD = /* @__PURE__ */ new Set([
  "match",
  "matched",
  "matches",
  "flagged",
  "hit",
  "csam",
  "detected",
  "blocked",
  "infected",
  "found"
]);
var GOOD = /* @__PURE__ */ new Set(["safe", "clean", "ok", "allowed", "passed", "approved", "skipped"]);
function isClean(answer) {
  const inner = unwrap(answer);
  if (inner.kind === ts158.SyntaxKind.FalseKeyword) return true;
  if (ts158.isCallExpression(inner) && inner.arguments[0]) return isClean(inner.arguments[0]);
  if (!ts158.isObjectLiteralExpression(inner)) return false;
  return inner.properties.some((property) => {
    if (!ts158.isPropertyAssignment(property)) return false;
    const words = splitWords(textOf(property.name));
    const value = unwrap(property.initializer).kind;
    if (value === ts158.SyntaxKind.FalseKeyword) return words.some((word) => BAD.has(word));
    return value === ts158.SyntaxKind.TrueKeyword && words.some((word) => GOOD.has(word));
  });
}
function missesKey(test) {
  const inner = unwrap(test);
  if (ts158.isBinaryExpression(inner)) return missesKey(inner.left) || missesKey(inner.right);
  if (!ts158.isPrefixUnaryExpression(inner) || inner.operator !== ts158.SyntaxKind.ExclamationToken) return false;
  const operand = unwrap(inner.operand);
  if (/\b(process\.env|import\.meta\.env)\b/.test(operand.getText())) return true;
  if (ts158.isIdentifier(operand) && /\b(process\.env|import\.meta\.env)\b/.test(valueOf(operand)?.getText() ?? ""))
    return true;
  const words = splitWords(operand.getText());
  return words.some((word) => /^(key|secret|credentials?|endpoint|enabled|configured)$/.test(word));
}
function throws(branch) {
  let found = false;
  const walk = (node) => {
    if (ts158.isThrowStatement(node)) found = true;
    if (!isFunction(node)) ts158.forEachChild(node, walk);
  };
  walk(branch);
  return found;
}

// src/extract/code/uploads/known-hashes.ts
import { ts as ts159 } from "./vendor/ts-morph.js";
var FIELD2 = phrasesOf([
  "photo dna",
  "pdq",
  "csam",
  "csai",
  "arachnid",
  "ncmec",
  "hma",
  "cyber tip",
  "cyber tipline",
  "hash bank",
  "abuse hash",
  "known abuse",
  "stop ncii",
  "perceptual hash",
  "hash list service"
]);
var SCANNER = phrasesOf(["csam scanner"]);
var AUTHORITY = phrasesOf(["ncmec", "cyber tip", "cyber tipline"]);
var COMPARES = phrasesOf([
  "match hash",
  "match hashes",
  "match image",
  "image match",
  "match image hash",
  "lookup hash",
  "lookup hashes",
  "find matching hash",
  "find matching hashes",
  "hash match",
  "hash matches",
  "is known hash",
  "compare image hash",
  "compare image hashes",
  "match media hash",
  "match against hash",
  "find by perceptual hash"
]);
var MEDIA = phrasesOf([
  "image",
  "photo",
  "picture",
  "video",
  "media",
  "avatar",
  "attachment",
  "upload",
  "perceptual"
]);
var HASHES = phrasesOf(["hash", "hashes", "fingerprint", "compute", "calculate"]);
var TESTS3 = phrasesOf([
  "match",
  "lookup",
  "look up",
  "compare",
  "check",
  "scan",
  "screen",
  "detect",
  "query",
  "is",
  "test",
  "verify",
  "find match"
]);
var REPORTS2 = phrasesOf(["report", "submit", "file", "send", "enqueue", "notify", "retract", "finish"]);
var WRITES7 = phrasesOf(["add", "create", "update", "delete", "remove", "import", "insert", "sync", "upload"]);
var BANKS = phrasesOf(["bank", "exchange", "hash list"]);
var SERVICES4 = phrasesOf(["service", "client", "repository", "store", "api"]);
var NOT = phrasesOf([
  "hmac",
  "password",
  "route",
  "router",
  "path",
  "label",
  "reason",
  "category",
  "setting",
  "permission",
  "feature",
  "config",
  "history",
  "location",
  "log",
  "logger",
  "console",
  "metric",
  "type",
  "style",
  "color"
]);
function hashRoleOf(call) {
  const chain = chainOf(call.expression);
  const name = chain.at(-1) ?? "";
  const words = splitWords(name);
  const before = splitWords(chain.slice(0, -1).join(" "));
  if (words.length === 0 || ts159.isNewExpression(call) || hasAnyPhrase(words, NOT) || words[0] === "use") return null;
  if (hasAnyPhrase(before, SCANNER)) return "match";
  const asked2 = ts159.isCallExpression(call) ? requestRole(call, name) : null;
  if (asked2) return asked2;
  if (chain[0] === "this" && chain.length === 2 && isServiceAround(call)) return roleInService(words);
  const isField2 = hasAnyPhrase(words, FIELD2);
  if (isField2 || hasAnyPhrase(before, FIELD2)) return roleInField(words, before);
  if (!hasAnyPhrase(words, COMPARES)) return null;
  const around4 = [
    ...chain,
    ...pathNames(call.getSourceFile().fileName),
    ...(call.arguments ?? []).flatMap((one) => namesIn(one))
  ];
  return hasAnyPhrase(around4.flatMap(splitWords), MEDIA) ? "match" : null;
}
var REQUESTS = /^(fetch|post|put|request|axios|got|ky|\$fetch)$/;
function requestRole({ arguments: [address] }, name) {
  if (!REQUESTS.test(name) || !address || ts159.isStringLiteralLike(address) || ts159.isObjectLiteralExpression(address))
    return null;
  const held = ts159.isIdentifier(address) ? valueOf(address) : null;
  const words = [address, held ?? address].flatMap((one) => namesIn(one, 4)).flatMap(splitWords);
  if (!hasAnyPhrase(words, FIELD2)) return null;
  return hasAnyPhrase(words, AUTHORITY) ? "report" : "match";
}
var LOOKS2 = phrasesOf(["match", "lookup", "look up", "compare", "scan", "find match", "image match", "hash match"]);
function isServiceAround(node) {
  for (let at = node.parent; at; at = at.parent)
    if (ts159.isClassLike(at)) return at.name !== void 0 && hasAnyPhrase(splitWords(at.name.text), FIELD2);
  return false;
}
function roleInService(words) {
  if (hasAnyPhrase(words, LOOKS2)) return "match";
  return hasAnyPhrase(words.slice(0, 2), HASHES) ? "hash" : null;
}
function hashRoleOfMethod(method) {
  const words = ts159.isIdentifier(method.name) ? splitWords(method.name.text) : [];
  if (!method.body || words.length === 0 || hasAnyPhrase(words, NOT) || hasAnyPhrase(words, BANKS)) return null;
  return isServiceAround(method) ? roleInService(words) : null;
}
function roleInField(words, before) {
  const all2 = [...before, ...words];
  const [verb2] = words;
  if (verb2 !== void 0 && LATER2.has(verb2) && !hasAnyPhrase(all2, AUTHORITY)) return null;
  if (hasAnyPhrase(all2, AUTHORITY)) return verb2 !== void 0 && hasAnyPhrase([verb2], REPORTS2) ? "report" : null;
  const isService = words.length > 1 || hasAnyPhrase(before, SERVICES4);
  if (hasAnyPhrase(words, WRITES7) && hasAnyPhrase(all2, BANKS)) return isService ? "bank" : null;
  if (hasAnyPhrase(words, HASHES) && !hasAnyPhrase(words.slice(1), TESTS3) && !hasAnyPhrase(words.slice(0, 1), TESTS3))
    return "hash";
  return hasAnyPhrase(words, TESTS3) ? "match" : null;
}
var LATER2 = /* @__PURE__ */ new Set(["queue", "enqueue", "schedule", "defer"]);
var ADDRESSES = [
  [/microsoftmoderator\.com\/photodna\/.*report/i, "report"],
  [/microsoftmoderator\.com\/photodna|\/photodna\/v\d[\w.]*\/match|\bphotodna=1\b/i, "match"],
  [/shield\.projectarachnid\.com/i, "match"],
  [/(report|exttest)\.cybertip\.org\/ispws/i, "report"],
  [/cybertip\.org\/(exploitative-)?hashsharing|hashsharing(-test)?\.ncmec\.org/i, "bank"],
  [/api\.stopncii\.org/i, "bank"],
  [/graph\.facebook\.com\/.*threat_(updates|descriptors)/i, "bank"],
  [/csam_scanner_third_party|\bcsamScanningMode\b/i, "match"],
  [/\bthorn_enabled\b/i, "match"],
  [/contentsafety\.googleapis\.com/i, "ranking"]
];
var SERVICE_PATHS = [
  [/^\/?h\/hash(\?|$)/, "hash"],
  [/^\/?m\/(raw_)?lookup(\?|$)|^\/?m\/compare(\?|$)/, "match"],
  [/^\/?c\/bank\/.*|^\/?c\/banks?\/?$/, "bank"]
];
var SERVICE3 = phrasesOf(["hma", "omm", "hasher matcher", "pdq"]);
function addressRoleOf(text, tokens) {
  if (/\s/.test(text)) return null;
  const role = ADDRESSES.find(([part]) => part.test(text))?.[1];
  if (role) return role;
  if (!SERVICE3.some((phrase) => phrase.words.every((word) => tokens.has(word)))) return null;
  return SERVICE_PATHS.find(([part]) => part.test(text))?.[1] ?? null;
}

// src/extract/code/detectors/hash-matching.ts
import { ts as ts160 } from "./vendor/ts-morph.js";
var WORDS = phrasesOf([
  "photo dna",
  "pdq",
  "csam",
  "csai",
  "arachnid",
  "ncmec",
  "hma",
  "cyber tip",
  "cyber tipline",
  "hash bank",
  "stop ncii",
  "perceptual hash",
  "match hash",
  "image match",
  "match image",
  "lookup hash",
  "hash match",
  "matching hash",
  "known hash",
  "image hash",
  "media hash",
  "hashsharing",
  "contentsafety",
  "thorn",
  "projectarachnid"
]);
var SEVERAL = WORDS.filter(({ words }) => words.length > 1);
var ANY = new RegExp(SEVERAL.map(({ words }) => words.join("[^a-z0-9]{0,4}")).join("|"), "i");
var FIRST_WORDS = SEVERAL.flatMap(({ words: [first], joined }) => [first, joined]).join(" ");
var hash_matching_default = {
  occurs: (ask) => any(ask.holds(WORDS), all(ask.word(FIRST_WORDS), inText(ANY))),
  detect(file) {
    const found = [];
    for (const node of file.nodes) {
      if (ts160.isCallExpression(node)) {
        const role = hashRoleOf(node);
        const head = role && nameNode(node.expression);
        if (!role || !head) continue;
        const symbol = chainOf(node.expression).filter((name) => name !== "this");
        found.push({ node: head, symbol: symbol.slice(-2).join("."), ...judged(node, role, file) });
      } else if (ts160.isMethodDeclaration(node)) {
        const role = hashRoleOfMethod(node);
        if (role) found.push({ node: node.name, symbol: node.name.getText(), traits: [role] });
      } else if (isFixedText(node) && !isTypeOrImport(node)) {
        const role = addressRoleOf(node.text, file.indexed.tokens);
        if (role)
          found.push({ node, symbol: node.text.slice(0, 60), argument: node.text, ...judged(node, role, file) });
      }
    }
    return found;
  }
};
function judged(node, role, file) {
  const failure = role === "match" || role === "hash" ? failureOf(node) : null;
  if (!failure) return { traits: [role] };
  return { traits: [role, "fails-open"], trace: [{ at: file.placeOf(failure.at), message: failure.message }] };
}
function isFixedText(node) {
  return ts160.isStringLiteralLike(node) || ts160.isTemplateHead(node) || ts160.isTemplateMiddle(node) || ts160.isTemplateTail(node);
}
var isTypeOrImport = ({ parent }) => ts160.isLiteralTypeNode(parent) || ts160.isImportDeclaration(parent) || ts160.isExportDeclaration(parent);

// src/extract/code/help/helplines.ts
import { ts as ts161 } from "./vendor/ts-morph.js";
var HOSTS = /\b(childline\.(org\.uk|ie)|kidshelpline\.com\.au|kidshelpphone\.ca|988lifeline\.org|suicidepreventionlifeline\.org|childhelplineinternational\.org|samaritans\.org|crisistextline\.org|findahelpline\.com|befrienders\.org|thetrevorproject\.org|nummergegenkummer\.de|telefonseelsorge\.de|lifeline\.org\.au|papyrus-uk\.org)\b/i;
var NUMBERS = /\b(0800[ -]?1111|741[ -]?741|1800[ -]?55[ -]?1800|1[ -]?800[ -]?273[ -]?(8255|TALK))\b/i;
var SHORT_NUMBERS = /(?<![\d.#-])(988|116[ -]?1(11|23)|13[ -]11[ -]14)(?![\d.-])/;
var CALLED = /\btel:|\b(call|text|dial|helpline|hotline|lifeline|crisis|samaritans|suicid\w*)\b/i;
var WORDS2 = /\b(help-?lines?|crisis[ -](text[ -])?lines?|suicide[ -](prevention|hot)[ -]?(line|lifeline|hotline)?|suicide hotlines?|crisis (support|hotline)|kids help ?phone|childline)\b/i;
var PARTS3 = phrasesOf([
  "helpline",
  "crisis line",
  "crisis resources",
  "crisis support",
  "suicide prevention",
  "self harm help",
  "self harm support",
  "self harm resources"
]);
var HELPLINE_WORDS = `helpline helplines hotline lifeline crisis suicide suicidal suicidepreventionlifeline childline kidshelpline
  kidshelpphone samaritans crisistextline findahelpline befrienders childhelplineinternational nummergegenkummer
  telefonseelsorge thetrevorproject 988 988lifeline 741741 1111 741 1800 116 tel`;
var TOKENS = HELPLINE_WORDS.split(/\s+/);
var mayHoldHelpline = (tokens) => TOKENS.some((one) => tokens.has(one));
function helplinesIn(file) {
  return file.nodes.flatMap((node) => {
    if (ts161.isJsxOpeningElement(node) || ts161.isJsxSelfClosingElement(node)) {
      const name = nameOf(node.tagName) ?? "";
      const isPart = /^[A-Z]/.test(name) && hasAnyPhrase(splitWords(name), PARTS3);
      return isPart ? [{ node: node.tagName, trait: "part" }] : [];
    }
    const isText4 = ts161.isJsxText(node) || ts161.isStringLiteralLike(node) || ts161.isTemplateHead(node) || ts161.isTemplateTail(node);
    if (!isText4 || !isShown4(node)) return [];
    const trait = traitOf3(node.text);
    return trait ? [{ node, trait }] : [];
  });
}
function traitOf3(text) {
  if (HOSTS.test(text)) return "address";
  if (NUMBERS.test(text) || SHORT_NUMBERS.test(text) && CALLED.test(text)) return "number";
  return /\s/.test(text.trim()) && WORDS2.test(text) ? "words" : null;
}
var LABELS2 = /^(text|label|title|name|desc|description|message|body|content|help|hint|url|href|link|website|phone|tel|number|contact|children|placeholder|subtitle|helpText|default|defaultMessage)$/i;
var CALLS4 = /^(t|i18n|msg|translate|formatMessage|gettext|open|openURL|openUrl|navigate|_|__)$/;
function isShown4(node) {
  const { parent } = node;
  if (ts161.isJsxText(node)) return true;
  if (ts161.isTemplateHead(node) || ts161.isTemplateTail(node)) return true;
  if (ts161.isJsxAttribute(parent) || ts161.isJsxExpression(parent) || ts161.isTaggedTemplateExpression(parent)) return true;
  if (ts161.isPropertyAssignment(parent)) return parent.initializer === node && LABELS2.test(textOf(parent.name));
  if (ts161.isVariableDeclaration(parent)) return true;
  if (ts161.isCallExpression(parent)) return CALLS4.test(nameOf(parent.expression) ?? "");
  return ts161.isConditionalExpression(parent) || ts161.isReturnStatement(parent) || ts161.isArrowFunction(parent);
}

// src/extract/code/detectors/helpline.ts
import { ts as ts162 } from "./vendor/ts-morph.js";
var MAX_SYMBOL = 40;
var helpline_default = {
  occurs: (ask) => ask.word(HELPLINE_WORDS),
  detect: (file, { concept }) => helplinesIn(file).flatMap(({ node, trait }) => {
    if (isWithinUnlike(concept, file.path, node)) return [];
    const text = (ts162.isJsxText(node) || ts162.isTemplateHead(node) || ts162.isTemplateTail(node) ? node.text : textOf(node)).replace(/\s+/g, " ").trim();
    return [{ node, symbol: text.length > MAX_SYMBOL ? `${text.slice(0, MAX_SYMBOL - 1)}\u2026` : text, traits: [trait] }];
  })
};

// src/extract/code/uploads/form-ways.ts
import { ts as ts164 } from "./vendor/ts-morph.js";

// src/extract/code/uploads/file-bytes.ts
import { ts as ts163 } from "./vendor/ts-morph.js";
var BYTES = phrasesOf([
  "buffer",
  "blob",
  "bytes",
  "file",
  "image",
  "img",
  "avatar",
  "photo",
  "picture",
  "attachment",
  "thumbnail",
  "upload",
  "stream",
  "readable",
  "video",
  "media",
  "base64",
  "icon",
  "banner"
]);
var NOT_BYTES = phrasesOf([
  "name",
  "id",
  "path",
  "key",
  "type",
  "url",
  "size",
  "settings",
  "count",
  "mode",
  "view",
  "props"
]);
function namesBytes(expression) {
  const inner = unwrap(expression);
  if (ts163.isStringLiteralLike(inner) || ts163.isTemplateExpression(inner)) return false;
  if (ts163.isObjectLiteralExpression(inner))
    return inner.properties.some(
      (property) => ts163.isPropertyAssignment(property) && namesBytes(property.initializer) || ts163.isShorthandPropertyAssignment(property) && isBytesName(property.name.text)
    );
  if (ts163.isElementAccessExpression(inner)) return namesBytes(inner.expression);
  if (ts163.isCallExpression(inner)) {
    if (nameOf(inner.expression) === "stringify") return false;
    return inner.arguments.some(namesBytes) || namesBytes(inner.expression);
  }
  const name = nameOf(inner);
  if (name !== null && isBytesName(name)) return true;
  const receiver = receiverOf(inner);
  return receiver !== null && /^(data|content|buffer|raw)$/.test(name ?? "") && namesBytes(receiver);
}
function isBytesName(name) {
  const words = splitWords(name);
  if (words.at(-1) === "body") return words.length === 1;
  return hasAnyPhrase(words, BYTES) && !hasAnyPhrase(words.slice(-1), NOT_BYTES);
}
function isFileAppend(call) {
  const [key, value] = call.arguments;
  if (!/^(append|set)$/.test(nameOf(call.expression) ?? "") || !key || !value) return false;
  if (!namesBytes(value) && !isPickedFile(value) && !isUnderKeyOfFile(key, value)) return false;
  const form = receiverOf(call.expression);
  if (!form) return false;
  const inner = unwrap(form);
  const made2 = ts163.isIdentifier(inner) ? valueOf(inner) : null;
  if (made2)
    return ts163.isNewExpression(unwrap(made2)) && unwrap(made2).expression.getText().endsWith("FormData");
  return /form(_?data)?$/i.test(nameOf(inner) ?? "");
}
function isUnderKeyOfFile(key, value) {
  const inner = unwrap(value);
  const name = ts163.isIdentifier(inner) || ts163.isElementAccessExpression(inner) ? nameOf(inner) : null;
  if (!ts163.isStringLiteralLike(key) || !/^(file|files|image|images|photo|avatar|picture|media|attachment|upload)(\[\])?$/i.test(key.text))
    return false;
  return name !== null && !hasAnyPhrase(splitWords(name).slice(-1), NOT_BYTES);
}
function isPickedFile(value) {
  const inner = unwrap(value);
  if (!ts163.isObjectLiteralExpression(inner)) return false;
  const keys = inner.properties.flatMap(({ name }) => name ? [textOf(name)] : []);
  return keys.includes("uri") && (keys.includes("type") || keys.includes("name"));
}
function isFilePost(call) {
  return call.arguments.some((argument) => {
    const options = unwrap(argument);
    if (!ts163.isObjectLiteralExpression(options)) return false;
    const body = options.properties.find((one) => one.name?.getText() === "body");
    if (!body) return false;
    const value = ts163.isPropertyAssignment(body) ? unwrap(body.initializer) : null;
    if (!value || !ts163.isIdentifier(value) || !namesFileBody(value.text)) return false;
    return namesIn(options).some((name) => /^(post|put|patch)$/i.test(name));
  });
}
var namesFileBody = (name) => /^(blob|file|image|photo|picture|avatar)s?$|(Blob|File|Image)$/.test(name);
function isUploader(call) {
  return call.arguments.some((argument) => {
    const options = unwrap(argument);
    if (!ts163.isObjectLiteralExpression(options)) return false;
    return options.properties.some((one) => {
      if (one.name && textOf(one.name) === "onUploadProgress") return true;
      if (!ts163.isPropertyAssignment(one) || !/^(url|route|endpoint|action|server)$/.test(textOf(one.name))) return false;
      const last = addressIn(one.initializer)?.replace(/[?#].*$/, "").split("/").at(-1) ?? "";
      return one.initializer.getText().includes("/") && /^upload/i.test(last) && !/status|progress|limit/i.test(last);
    });
  });
}

// src/extract/code/uploads/form-ways.ts
var SENDS7 = /^(\w*(post|put|patch|fetch|request|mutate|upload)\w*|axios|api|ky|got|ofetch)$/i;
var BODY = /^(body|data|formData|payload)$/;
function formIsSentAt(append) {
  const form = receiverOf(append.expression);
  const inner = form && unwrap(form);
  const around4 = enclosingFunction(append);
  if (!inner || !ts164.isIdentifier(inner) || !around4) return null;
  const isForm = (given2) => {
    const value = given2 && unwrap(given2);
    return !!value && ts164.isIdentifier(value) && value.text === inner.text;
  };
  let sent = null;
  eachNode(around4, (node) => {
    if (sent || !ts164.isCallExpression(node) || node === append) return;
    const isGiven3 = node.arguments.some((one) => isForm(one) || isForm(valueAt(one, BODY)));
    if (isGiven3 && SENDS7.test(nameOf(node.expression) ?? "")) sent = nameNode(node.expression);
  });
  return sent;
}
var KEEPS5 = /^(writeFile|writeFileSync|outputFile|write|put|upload|uploadFile|save|send)$/;
function fileIsKeptAt(taken2) {
  let kept = null;
  const around4 = enclosingFunction(taken2);
  if (!around4) return null;
  eachNode(around4, (node) => {
    if (kept || !ts164.isCallExpression(node) || node.pos < taken2.pos) return;
    if (KEEPS5.test(nameOf(node.expression) ?? "") && node.arguments.some(namesBytes)) kept = nameNode(node.expression);
  });
  return kept;
}
function withKeptForms(uploads, file) {
  const known9 = new Set(uploads.map(({ node }) => node));
  return uploads.flatMap((upload) => {
    const isTaken2 = !upload.traits?.includes("client") && /^(get|parseBody)$/.test(textOf(upload.node));
    const at = isTaken2 ? fileIsKeptAt(upload.node) : null;
    if (!at || known9.has(at)) return [upload];
    known9.add(at);
    const place = file.placeOf(at);
    const step = { at: place, message: "the handler stores the file here" };
    const main = { ...upload, trace: [...upload.trace ?? [], step] };
    return isAtOneGlance(at, upload.node) ? [main] : [main, { node: at, symbol: textOf(at), traits: ["repeated"] }];
  });
}

// src/extract/code/uploads/upload-routes.ts
import { ts as ts165 } from "./vendor/ts-morph.js";
function joinByRoute(uploads, file) {
  const takers = /* @__PURE__ */ new Map();
  for (const upload of uploads) {
    const route = routeAround(upload.node);
    const routes = route && !isInHandler(upload.node, route) ? [route] : routesNaming(upload.node, file);
    for (const one of routes) if (!takers.has(one)) takers.set(one, upload);
  }
  const joined = new Map(uploads.map((upload) => [upload, upload]));
  for (const upload of uploads) {
    const route = routeAround(upload.node);
    const taker = route && takers.get(route);
    if (!taker || taker === upload || upload.traits?.includes("definition")) continue;
    const step = { at: file.placeOf(upload.node), message: "the handler stores the file here" };
    const before = joined.get(taker);
    joined.set(taker, { ...before, trace: [...before.trace ?? [], step] });
    joined.set(upload, { ...upload, traits: [.../* @__PURE__ */ new Set([...upload.traits ?? [], "relayed"])] });
  }
  return [...joined.values()];
}
function routeAround(node) {
  for (let at = node.parent; at; at = at.parent) if (ts165.isCallExpression(at) && routeOf(at)) return at;
  return null;
}
function routesNaming(node, file) {
  let at = node.parent;
  while (at && !ts165.isStatement(at) && !ts165.isVariableDeclaration(at)) at = at.parent;
  if (!at || !ts165.isVariableDeclaration(at) || !ts165.isIdentifier(at.name)) return [];
  const name = at.name.text;
  return file.calls.filter(
    (call) => call.arguments.some((one) => ts165.isIdentifier(one) && one.text === name) && routeOf(call) !== null
  );
}
function isInHandler(node, route) {
  const handler = routeOf(route)?.handler;
  for (let at = node; at !== route; at = at.parent) if (at === handler) return true;
  return false;
}

// src/extract/code/uploads/handed-uploads.ts
import { ts as ts167 } from "./vendor/ts-morph.js";

// src/extract/code/uploads/not-uploads.ts
import { ts as ts166 } from "./vendor/ts-morph.js";
function isHeldInMemory(call) {
  const receiver = receiverOf(call.expression);
  const inner = receiver && unwrap(receiver);
  if (!inner) return false;
  const own = ts166.isPropertyAccessExpression(inner) && inner.expression.kind === ts166.SyntaxKind.ThisKeyword;
  const member3 = own ? memberOf(inner, inner.name.text) : null;
  const declared3 = member3 && ts166.isPropertyDeclaration(member3) ? member3 : null;
  const value = ts166.isIdentifier(inner) ? valueOf(inner) : declared3?.initializer ?? null;
  const made2 = value && unwrap(value);
  const isMade4 = !!made2 && ts166.isNewExpression(made2) && COLLECTION.test(nameOf(made2.expression) ?? "");
  return isMade4 || COLLECTION.test(declared3?.type?.getText().split("<")[0] ?? "");
}
var COLLECTION = /^(Readonly)?(Weak)?(Map|Set)$|Map$|Cache$/;
var STAFF2 = /^(super_?)?(admin|staff|moderator|operator)(_?(user|account))?(_?id)?$/i;
function isByStaff(call) {
  const around4 = enclosingFunction(call);
  return around4 !== null && around4.parameters.some(({ name }) => ts166.isIdentifier(name) && STAFF2.test(name.text));
}
var FINDS3 = /^(waitForSelector|waitForXPath|\$|\$x|locator|getByLabel|getByTestId|findElement)$/;
function isOfRemoteControl(call) {
  const receiver = receiverOf(call.expression);
  const inner = receiver && unwrap(receiver);
  const value = inner && ts166.isIdentifier(inner) ? valueOf(inner) : inner;
  const made2 = value && unwrap(value);
  return !!made2 && ts166.isCallExpression(made2) && FINDS3.test(nameOf(made2.expression) ?? "");
}
var DATA = /^(application\/(zip|gzip|x-tar|x-gzip|json|xml|pdf|javascript|x-ndjson|vnd\.(ms-excel|openxml))|text\/)/;
var DATA_NAME = /\.(zip|gz|tgz|tar|json|jsonl|ndjson|csv|xlsx?|xml|pdf|txt|log|sql)[`'"]$/;
function isOfOwnMaking(made2) {
  let isData = false;
  for (const argument of made2.arguments ?? [])
    eachNode(argument, (node) => {
      if (!ts166.isPropertyAssignment(node) && !ts166.isShorthandPropertyAssignment(node)) return;
      const value = resolved(ts166.isPropertyAssignment(node) ? node.initializer : node.name);
      const type = literalOf(value)?.value;
      if (textOf(node.name) === "ContentType") isData ||= typeof type === "string" && DATA.test(type);
      if (textOf(node.name) === "Key") isData ||= DATA_NAME.test(value.getText());
      if (textOf(node.name) === "Body")
        isData ||= ts166.isCallExpression(value) && nameOf(value.expression) === "stringify";
    });
  return isData;
}
function resolved(expression) {
  const inner = unwrap(expression);
  return ts166.isIdentifier(inner) ? unwrap(valueOf(inner) ?? assignedTo3(inner) ?? inner) : inner;
}
function assignedTo3(name) {
  const around4 = enclosingFunction(name);
  let value = null;
  if (around4?.body)
    eachNode(around4.body, (node) => {
      if (ts166.isBinaryExpression(node) && node.operatorToken.kind === ts166.SyntaxKind.EqualsToken && isSame(node.left, name))
        value ??= node.right;
    });
  return value;
}
var isSame = (left, name) => ts166.isIdentifier(left) && left.text === name.text;
var CONTENT3 = /^(arrayBuffer|blob|buffer|bytes|body|data)$/;
function isFetched(call) {
  let found = false;
  const visit = (node, depth) => {
    if (found || depth === 0) return;
    if (ts166.isPropertyAccessExpression(node) && CONTENT3.test(node.name.text) && isResponse(node.expression))
      found = true;
    if (ts166.isIdentifier(node)) {
      const value = isPropertyName(node) ? null : valueOf(node);
      if (value) visit(value, depth - 1);
    }
    ts166.forEachChild(node, (child) => visit(child, depth));
  };
  for (const argument of call.arguments ?? []) visit(argument, 3);
  return found || isGivenAddress(call);
}
function isGivenAddress({ arguments: given2 = ts166.factory.createNodeArray() }) {
  const first = given2[0] && unwrap(given2[0]);
  if (!first || given2.some(namesBytes)) return false;
  const name = nameOf(first);
  if (name !== null) return ADDRESS3.test(name);
  return ts166.isObjectLiteralExpression(first) && first.properties.some(
    (one) => one.name && /^(image|file|media|source|photo|picture|video)_?ur[li]$/i.test(textOf(one.name))
  );
}
var ADDRESS3 = /^(url|href|link)$|(Url|URL|Link)$/;
var isPropertyName = ({ parent, text }) => ts166.isPropertyAssignment(parent) && parent.name.getText() === text && parent.initializer.getText() !== text || ts166.isPropertyAccessExpression(parent) && parent.name.text === text && parent.expression.getText() !== text;
function isResponse(expression) {
  const value = resolved(expression);
  const made2 = ts166.isAwaitExpression(value) ? unwrap(value.expression) : value;
  if (!ts166.isCallExpression(made2)) return false;
  const chain = chainOf(made2.expression);
  const words = splitWords(chain.at(-1) ?? "");
  return words.some((word) => /^(fetch|download|axios|got|ky)$/.test(word)) || /^(get|request)$/.test(words.join(" ")) && /^(axios|got|ky|superagent|needle|http|https)$/.test(chain[0] ?? "");
}

// src/extract/code/uploads/handed-uploads.ts
var SIGNED = /^(pre_?)?signed_?(upload_?|put_?)?ur[li]$|^(upload|put)_?ur[li]$/i;
var SIGNED_NAME = /(pre_?)?signed_?(upload_?|put_?)?ur[li]|(upload|put)_?ur[li]/i;
var CHOOSERS = /^(useDropzone|useFilePicker|useFileDialog|useFileUpload|useFileSelect|createDropzone)$/;
var PICTURES = /\b(image|video)\/|\.(png|jpe?g|gif|webp|mp4)\b|['"`](image|video)s?['"`]/i;
var OPTIONS = /^(multipart|fieldName|fileKey|uploadType|fileName|httpMethod)$/;
var mayHandFile = (ask) => any(
  ask.called("use create", (_, name) => CHOOSERS.test(name)),
  ask.called("upload uploaded", (_, name) => TAKES_OVER.test(name)),
  all(
    ask.name("signed presigned upload put", (_, name) => SIGNED_NAME.test(name)),
    ask.called("put fetch request", (_, name) => /^(put|\$?fetch|request)$/i.test(name))
  ),
  all(
    ask.called("upload", (words) => words[0] === "upload"),
    ask.word(
      "file files image images photo photos avatar media attachment attachments blob buffer picture pictures video videos"
    )
  ),
  all(
    ask.called("upload", (_, name) => /^upload(Async|Files?)?$/.test(name)),
    inText(/\b(multipart|fieldName|fileKey|uploadType|httpMethod)\b/)
  )
);
function isGivenFile(call, concept) {
  const name = nameOf(call.expression) ?? "";
  const words = splitWords(name);
  if (words[0] !== "upload" || hasAnyPhrase(words, concept.unlike.word)) return false;
  if (words.length === 1 && receiverOf(call.expression)) return false;
  if (words.length > 1 && fitsCallName(concept, name)) return false;
  if (isUnlike(concept, words, call.expression) || hasUnlikeArgument(concept, call)) return false;
  if (isOfData(call) || isFetched(call)) return false;
  return call.arguments.some(namesBytes);
}
var TAKES_OVER = /^(verify|confirm|complete|finali[sz]e|claim|commit)(File)?Upload(ed(File|Image|Media))?s?$/;
var isTakenOver = (call, { side }) => side === "server" && call.arguments.length > 0 && TAKES_OVER.test(nameOf(call.expression) ?? "");
var isOfData = (call) => /\b\w*(json|csv|xml|pdf|zip|log|backup|metadata|sourcemap)\w*\b/i.test(call.getText().slice(0, 300));
var isSentByPhone = (call) => /^upload(Async|Files?)?$/.test(nameOf(call.expression) ?? "") && call.arguments.some((one) => {
  const options = unwrap(one);
  return ts167.isObjectLiteralExpression(options) && options.properties.some(({ name }) => name && OPTIONS.test(textOf(name)));
});
function isPutToSigned(call) {
  const [first, second] = call.arguments;
  const address = first && unwrap(first);
  const name = address && nameOf(address);
  if (!second || !name || !SIGNED.test(name) || ts167.isCallExpression(address)) return false;
  const called3 = nameOf(call.expression) ?? "";
  if (/^put$/i.test(called3)) return true;
  const options = unwrap(second);
  if (!/^(\$?fetch|request|axios)$/i.test(called3) && changeMethod(called3) === null) return false;
  return ts167.isObjectLiteralExpression(options) && /\bmethod\b[^,}]*['"`](PUT|POST)/i.test(options.getText());
}
function isChooser(call, { path }) {
  if (!CHOOSERS.test(nameOf(call.expression) ?? "")) return false;
  const given2 = call.arguments.map((one) => one.getText()).join();
  if (/\baccept\b/.test(given2)) return PICTURES.test(given2);
  return /image|photo|avatar|picture|media|attachment|upload/i.test(path);
}

// src/extract/code/uploads/multer.ts
import { ts as ts169 } from "./vendor/ts-morph.js";

// src/extract/code/uploads/filtered-kinds.ts
import { ts as ts168 } from "./vendor/ts-morph.js";
var PLAIN2 = /\b(text\/(calendar|csv|plain|xml)|application\/(json|xml|gpx\+xml|geo\+json)|ics|csv|json|xml|txt|gpx|geojson)\b/i;
var PICTURES2 = /\b(images?|videos?|audio|jpe?g|png|gifv?|webp|heic|heif|avif|bmp|svg|tiff?|mp4|mov|webm|pdf|zip|docx?|pptx?|xlsx?|octet-stream)\b|\*/i;
var LOOKS_AT = /\.(mimetype|originalname)\b/;
function letsNoPictureIn(instance) {
  const [options] = ts168.isCallExpression(instance) ? instance.arguments : [];
  const given2 = options && unwrap(options);
  if (!given2 || !ts168.isObjectLiteralExpression(given2)) return false;
  const filter = given2.properties.find((one) => one.name && textOf(one.name) === "fileFilter");
  const body = filter && bodyOf(filter);
  if (!body || !LOOKS_AT.test(body.getText())) return false;
  const kinds = [];
  eachNode(body, (node) => {
    if (ts168.isRegularExpressionLiteral(node)) kinds.push(node.text);
    if (ts168.isStringLiteralLike(node) && !/\s/.test(node.text)) kinds.push(node.text);
    if (ts168.isIdentifier(node) && /types?|mimes?|extensions?|formats?/i.test(node.text) && isElsewhere(node, body))
      kinds.push("*");
  });
  return kinds.some((kind) => PLAIN2.test(kind)) && !kinds.some((kind) => PICTURES2.test(kind));
}
function isGivenOnlyPlain(call) {
  const kinds = ts168.isCallExpression(call) ? call.arguments.flatMap(
    (one) => ts168.isRegularExpressionLiteral(one) || ts168.isStringLiteralLike(one) ? [one.text] : []
  ) : [];
  return kinds.some((kind) => PLAIN2.test(kind)) && !kinds.some((kind) => PICTURES2.test(kind));
}
function bodyOf(filter) {
  if (ts168.isMethodDeclaration(filter)) return filter.body ?? null;
  const value = ts168.isPropertyAssignment(filter) ? unwrap(filter.initializer) : null;
  const held = value && ts168.isIdentifier(value) ? valueOf(value) : value;
  return held && isFunction(held) ? held.body ?? null : null;
}
function isElsewhere(node, body) {
  if (ts168.isPropertyAccessExpression(node.parent) && node.parent.name === node)
    return nameOf(node.parent.expression) !== "file";
  const held = valueOf(node);
  return !held || held.pos < body.pos || held.end > body.end;
}

// src/extract/code/uploads/multer.ts
var TAKES3 = /^(single|array|fields|any)$/;
function fileMiddleware(call, file, context) {
  const method = nameOf(call.expression) ?? "";
  const receiver = receiverOf(call.expression);
  if (!receiver || !TAKES3.test(method) || takesTable(call)) return null;
  const instance = instanceOf(unwrap(receiver), file, context);
  if (isGivenOnlyPlain(unwrap(receiver))) return null;
  if (instance && instance !== "named" && letsNoPictureIn(instance)) return null;
  if (!instance) return isHandedIn(call, receiver) ? { call, instance: null, takesAny: method === "any" } : null;
  return { call, instance: instance === "named" ? null : instance, takesAny: method === "any" };
}
function takesTable({ parent, arguments: [field] }) {
  if (!ts169.isCallExpression(parent)) return false;
  const handlers = parent.arguments.slice(1).map((one) => ts169.isFunctionLike(one) ? "" : nameOf(one) ?? "");
  const given2 = field && ts169.isStringLiteralLike(field) ? field.text : "";
  return [given2, ...handlers].some((name) => splitWords(name).some((word) => /^(csv|xlsx?|spreadsheet)$/.test(word)));
}
function isHandedIn(call, receiver) {
  const { parent } = call;
  if (!/^(file_?)?uploads?(er)?$|^multer\w*$/i.test(nameOf(receiver) ?? "")) return false;
  const root = rootOf(receiver);
  if (!root || !isHanded3(root)) return false;
  const [field] = call.arguments;
  if (!field || !(ts169.isStringLiteralLike(field) || ts169.isArrayLiteralExpression(field))) return false;
  const isGiven3 = ts169.isCallExpression(parent) && parent.arguments.includes(call);
  const [path] = isGiven3 ? parent.arguments : [];
  return !!path && path !== call && ts169.isStringLiteralLike(path) && /^(post|put|patch|all|use)$/.test(nameOf(parent.expression) ?? "");
}
function rootOf(expression) {
  let at = unwrap(expression);
  while (ts169.isPropertyAccessExpression(at)) at = unwrap(at.expression);
  return ts169.isIdentifier(at) ? at : null;
}
var isHanded3 = (root) => {
  const declaration = declarationOf(root.text, root);
  return !!declaration && (ts169.isParameter(declaration) || ts169.isBindingElement(declaration));
};
function oncePerInstance(all2, file) {
  const seen = /* @__PURE__ */ new Map();
  return all2.map((one) => {
    const call = one.node.parent.parent;
    if (!call || !ts169.isCallExpression(call) || !TAKES3.test(nameOf(call.expression) ?? "")) return one;
    const receiver = receiverOf(call.expression);
    const made2 = receiver && ts169.isIdentifier(unwrap(receiver)) ? valueOf(unwrap(receiver)) : null;
    const factory = made2 && unwrap(made2);
    const isHere = !!factory && ts169.isCallExpression(factory) && isMulter(factory.expression, file);
    if (!isHere || enclosingFunction(call) || !ts169.isVariableDeclaration(call.parent)) return one;
    const first = seen.get(factory);
    if (!first) seen.set(factory, one.node);
    return first ? { ...one, isRepeated: true } : one;
  });
}
function instanceOf(expression, file, context) {
  if (ts169.isCallExpression(expression))
    return isMulter(expression.expression, file) ? expression : handedBy(expression, context);
  if (!ts169.isIdentifier(expression)) return null;
  const declaration = declarationOf(expression.text, expression);
  if (declaration && ts169.isVariableDeclaration(declaration) && declaration.initializer) {
    const made3 = unwrap(declaration.initializer);
    if (ts169.isCallExpression(made3) && isMulter(made3.expression, file)) return made3;
  }
  const binding = file.imports.get(expression.text) ?? localRequire(declaration);
  if (!binding) return null;
  if (/^multer$/.test(binding.specifier)) return null;
  const target = context.resolve(file.path, binding.specifier);
  const other = target && target !== "package" ? context.slice.parse(target.path) : null;
  const exported3 = other && declarationOf(binding.name, other.ast.endOfFileToken);
  const made2 = exported3 && ts169.isVariableDeclaration(exported3) && exported3.initializer ? unwrap(exported3.initializer) : null;
  if (made2 && ts169.isCallExpression(made2) && isMulter(made2.expression, other)) return made2;
  const names2 = [...splitWords(binding.specifier), ...splitWords(expression.text)];
  const holdsMulter = other?.indexed.tokens.has("multer") ?? false;
  const anew = holdsMulter ? other.calls.find((one) => isMulter(one.expression, other)) : void 0;
  if (anew) return anew;
  return names2.includes("multer") || holdsMulter ? "named" : null;
}
function handedBy({ expression }, context) {
  const callee = calleeOf(expression);
  const ways = callee ? returnsOf(callee).map(({ value }) => value && unwrap(value)) : [];
  const made2 = ways.filter((way) => {
    const of = way && ts169.isCallExpression(way) ? context.slice.parse(way.getSourceFile().fileName.slice(1)) : null;
    return of !== null && isMulter(way.expression, of);
  });
  return made2.length > 0 && made2.length === ways.length ? made2[0] : null;
}
function localRequire(declaration) {
  if (!declaration || !ts169.isVariableDeclaration(declaration) || !declaration.initializer) return null;
  const call = unwrap(declaration.initializer);
  const [first] = ts169.isCallExpression(call) && call.expression.getText() === "require" ? call.arguments : [];
  return first && ts169.isStringLiteralLike(first) ? { specifier: first.text, name: "default" } : null;
}
function isMulter(factory, file) {
  const inner = unwrap(factory);
  if (!ts169.isIdentifier(inner)) return false;
  const specifier = file.imports.get(inner.text)?.specifier ?? localRequire(declarationOf(inner.text, inner))?.specifier;
  return specifier === "multer" || specifier === "fastify-multer" || specifier === "@koa/multer";
}
function isGivenToIntake(storage) {
  if (!/^(disk|memory)Storage$/.test(nameOf(storage.expression) ?? "")) return false;
  for (let at = storage.parent; !ts169.isStatement(at) && !ts169.isClassLike(at); at = at.parent)
    if (ts169.isCallExpression(at) && nameOf(at.expression)?.endsWith("Interceptor")) return true;
  return false;
}

// src/extract/code/uploads/intakes.ts
import { ts as ts171 } from "./vendor/ts-morph.js";

// src/extract/code/uploads/copied-objects.ts
import { ts as ts170 } from "./vendor/ts-morph.js";
function staysInStore(command) {
  const [given2] = command.arguments ?? [];
  const options = given2 && objectOf2(given2);
  const bucket = options && valueNamed(options, "Bucket");
  const source = options && valueNamed(options, "CopySource");
  const from = source && bucketOf(source);
  return !!bucket && !!from && (bucket.getText() === from.getText() || gives(bucket, from.getText()));
}
function objectOf2(given2) {
  const inner = unwrap(given2);
  const value = ts170.isIdentifier(inner) ? valueOf(inner) : inner;
  const object = value && unwrap(value);
  return object && ts170.isObjectLiteralExpression(object) ? object : null;
}
function valueNamed(options, name) {
  const one = options.properties.find((property) => property.name && textOf(property.name) === name);
  if (one && ts170.isShorthandPropertyAssignment(one)) return one.name;
  return one && ts170.isPropertyAssignment(one) ? unwrap(one.initializer) : null;
}
function bucketOf(source) {
  if (ts170.isTemplateExpression(source)) {
    const [first] = source.templateSpans;
    return /^\/?$/.test(source.head.text) && first ? unwrap(first.expression) : null;
  }
  if (ts170.isBinaryExpression(source)) {
    const left = unwrap(source.left);
    return bucketOf(left) ?? left;
  }
  const [only] = ts170.isCallExpression(source) ? source.arguments : [];
  return only ? bucketOf(unwrap(only)) : null;
}
function gives(bucket, from) {
  const name = ts170.isCallExpression(bucket) ? nameOf(bucket.expression) : null;
  let found = false;
  if (name !== null)
    eachNode(bucket.getSourceFile(), (node) => {
      found ||= isFunction(node) && declaredName(node) === name && !!node.body?.getText().includes(from);
    });
  return found;
}

// src/extract/code/uploads/intakes.ts
var INTAKES = {
  formidable: /^(formidable|IncomingForm)$/,
  busboy: /^busboy$/i,
  "@fastify/busboy": /^busboy$/i,
  "@mjackson/form-data-parser": /^parseFormData$/,
  "@remix-run/form-data-parser": /^parseFormData$/,
  "@remix-run/node": /^(unstable_)?(parseMultipartFormData|createFileUploadHandler)$/,
  "@nestjs/platform-express": /^(File|Files|AnyFiles|FileFields)Interceptor$/,
  "@nestjs/platform-fastify": /^(File|Files|AnyFiles|FileFields)Interceptor$/
};
function isOfRequest(given2) {
  const [root, key] = chainOf(given2);
  return /^(req|request|ctx)$/.test(root ?? "") && /^files?$/.test(key ?? "");
}
var FILE_OF_REQUEST = /\b(req|request|ctx)\s*\.\s*files?\b/;
var TO_STORE = /^upload(File|Image|Buffer|Media)?To(Cloudinary|S3|Aws|Storage|Firebase|Gcs|GCS|Blob|Bucket|Cloud|Supabase|R2|Minio|Azure|ImageKit|Imgur|Cdn|CDN|Drive|Spaces)/;
function isIntake(call, file) {
  const name = nameOf(call.expression) ?? "";
  const [root] = chainOf(call.expression);
  const specifier = root === void 0 ? void 0 : file.imports.get(root)?.specifier;
  if (specifier !== void 0 && INTAKES[specifier]?.test(name)) return true;
  if (specifier === "koa-body") return /\bmultipart\s*:\s*true/.test(call.getText());
  if (TO_STORE.test(name) && file.side !== "client" && call.arguments.some(namesBytes)) return true;
  if (/upload/i.test(name) && file.side !== "client" && call.arguments.some(isOfRequest)) return true;
  const hasMultipart = file.indexed.tokens.has("multipart");
  if (hasMultipart && /^(saveRequestFiles|parts)$/.test(name)) return true;
  if (hasMultipart && /^(req|request|ctx)$/.test(root ?? "") && /^(file|files)$/.test(name) && file.side !== "client")
    return true;
  if (name === "mv") {
    const from = receiverOf(call.expression);
    const isHandedOn5 = file.side !== "client" && from !== null && namesBytes(from) && call.arguments.length > 0;
    const isUploaded = chainOf(call.expression).includes("files") || file.indexed.tokens.has("uploaded");
    return isUploaded || isHandedOn5 || isPickedOf(call);
  }
  return file.side !== "client" && isDecodedBody(call, name);
}
function isPickedOf({ expression }) {
  const receiver = receiverOf(expression);
  const picked = receiver && ts171.isIdentifier(receiver) ? valueOf(receiver) : null;
  return picked !== null && FILE_OF_REQUEST.test(picked.getText());
}
function isDecodedBody(call, name) {
  if (!/^(writeFile|writeFileSync|outputFile)$/.test(name)) return false;
  const given2 = call.arguments[1] && unwrap(call.arguments[1]);
  const bytes = given2 && ts171.isIdentifier(given2) ? valueOf(given2) : given2;
  if (!bytes || !DECODES.test(bytes.getText())) return false;
  return OF_BODY.test(enclosingFunction(call)?.getText() ?? "");
}
var DECODES = /\bBuffer\.from\([^]*,\s*['"]base64['"]\s*\)/;
var OF_BODY = /\b(req|request|ctx\.request|c\.req)\s*\.\s*body\b/;
var DECODED_BODY = /['"]base64['"]/;
function isStoreCommand(node) {
  const name = nameOf(node.expression) ?? "";
  if (name === "PutObjectCommand") return true;
  if (name === "CopyObjectCommand")
    return !/backup|archive|migrat|restore|clone|version/i.test(node.getSourceFile().fileName) && !staysInStore(node);
  const [options] = node.arguments ?? [];
  return name === "Upload" && !!options && ts171.isObjectLiteralExpression(options) && options.properties.some((one) => one.name?.getText() === "params");
}

// src/extract/code/uploads/flow.ts
import { ts as ts172 } from "./vendor/ts-morph.js";
var MAX_STEPS3 = 2;
var MAX_BODIES = 60;
function flowAround(node, slice) {
  const parts = /* @__PURE__ */ new Set();
  const addWithCallees = (root, steps) => {
    if (parts.has(root) || parts.size >= MAX_BODIES) return;
    parts.add(root);
    if (steps === 0) return;
    eachNode(root, (one) => {
      if (!ts172.isCallExpression(one)) return;
      const callee = calleeOf(one.expression);
      if (callee?.body) addWithCallees(callee, steps - 1);
    });
  };
  const start = outermostAround(node);
  addWithCallees(start, MAX_STEPS3);
  for (const handler of handlersBeside(node)) addWithCallees(handler, MAX_STEPS3);
  for (const use of usesOf(node)) addWithCallees(outermostAround(use), 1);
  return [...parts].filter((part) => slice.parse(part.getSourceFile().fileName.slice(1)) !== null);
}
function callsOf2(parts) {
  const calls2 = /* @__PURE__ */ new Set();
  const visit = (node) => {
    if (ts172.isCallExpression(node) || ts172.isNewExpression(node)) calls2.add(node);
  };
  for (const part of parts) {
    visit(part);
    eachNode(part, visit);
  }
  return [...calls2];
}
function outermostAround(node) {
  let outermost5 = null;
  let statement = node;
  for (let at = node; !ts172.isSourceFile(at); at = at.parent) {
    if (ts172.isStatement(at)) statement = at;
    if (ts172.isCallExpression(at) && routeOf(at)) return at;
    if (isFunction(at)) outermost5 = at;
    if (ts172.isClassLike(at) && outermost5) break;
  }
  return outermost5 ?? statement;
}
function handlersBeside(node) {
  for (let at = node.parent; at && !ts172.isStatement(at); at = at.parent) {
    if (!ts172.isCallExpression(at)) continue;
    const found = at.arguments.flatMap((argument) => {
      const inner = unwrap(argument);
      const named8 = ts172.isCallExpression(inner) ? inner.arguments.at(-1) : inner;
      return named8 && (ts172.isIdentifier(named8) || ts172.isPropertyAccessExpression(named8)) ? calleeOf(named8) ?? [] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

// src/extract/code/uploads/received-files.ts
function receivedFile(node, slice) {
  return flowAround(node, slice).some((part) => /\b(req|request|ctx|c)\.(file|files)\b/.test(part.getText()));
}

// src/extract/code/uploads/store-kits.ts
import { ts as ts173 } from "./vendor/ts-morph.js";
var PACKAGES2 = {
  "@uppy/companion": /^app$/,
  "@tus/server": /^Server$/,
  "@vercel/blob/client": /^(handleUpload|upload)$/,
  "@vercel/blob": /^put$/,
  "uploadthing/server": /^createUploadthing$/,
  "uploadthing/next": /^createUploadthing$/,
  "uploadthing/express": /^createUploadthing$/,
  "uploadthing/fastify": /^createUploadthing$/,
  "uploadthing/h3": /^createUploadthing$/
};
var SHAPES = /createReadStream\s*\(\s*\)|['"]putObject['"]|storage\b[\s\S]{0,120}?\.\s*(?:upload|uploadToSignedUrl|put|putString|putFile|createFile)\s*\(|\.\s*file\s*\([\s\S]{0,120}?\.\s*(?:save|createWriteStream|getSignedUrl)\s*\(|uploader\s*\.\s*upload|parseBody\s*\(|formData\s*\(\s*\)/;
var mayUseStore = (ask) => any(
  all(
    ask.called(
      "create get upload put save parse handle",
      (_, name) => /^(createReadStream|createWriteStream|createFile|getSignedUrl\w*|get|upload|uploadToSignedUrl|put|putString|putFile|save|parseBody)$/.test(
        name
      )
    ),
    inText(SHAPES)
  ),
  ask.named("createUploadthing companion handleUpload"),
  all(ask.word("tus"), ask.named("Server"))
);
function usesStore(node, file) {
  const chain = chainOf(node.expression);
  const name = chain.at(-1) ?? "";
  const specifier = file.imports.get(chain[0] ?? "")?.specifier;
  if (specifier !== void 0 && PACKAGES2[specifier]?.test(name)) return true;
  if (!ts173.isCallExpression(node)) return false;
  switch (name) {
    // What a client sent by way of GraphQL; a file of the program is opened by its path.
    case "createReadStream":
      return node.arguments.length === 0 && isOfUpload(node);
    case "getSignedUrl":
    case "getSignedUrlPromise":
      return isForWriting(node);
    case "upload":
    case "uploadToSignedUrl":
      return chain.includes("storage") && isOfBucket(node) || chain.includes("uploader") && isOfFile(node);
    case "put":
    case "putString":
    case "putFile":
      return chain.includes("storage") && /\bref\b|\bchild\b/.test(chain.join(" ")) && isNamedForFile(node);
    case "createFile":
      return chain.at(-2) === "storage" && node.arguments.length > 2 && isNamedForFile(node);
    case "save":
    case "createWriteStream":
      return isOfObject(node) && isNamedForFile(node);
    case "parseBody":
    case "get":
      return file.side !== "client" && isOfForm(node, name);
    default:
      return false;
  }
}
function isOfUpload({ expression }) {
  const receiver = receiverOf(expression);
  const inner = receiver && unwrap(receiver);
  if (!inner) return true;
  const value = ts173.isIdentifier(inner) ? valueOf(inner) : null;
  return /upload/i.test(nameOf(inner) ?? "") || !!value && ts173.isAwaitExpression(value) && ts173.isIdentifier(unwrap(value));
}
function isForWriting({ arguments: [first] }) {
  const given2 = first && ts173.isIdentifier(unwrap(first)) ? valueOf(unwrap(first)) ?? first : first;
  const action = valueAt(given2, /^action$/) ?? given2;
  return !!action && ts173.isStringLiteralLike(action) && /^(putObject|write|resumable)$/.test(action.text);
}
function isOfBucket(call) {
  const receiver = receiverOf(call.expression);
  return !!receiver && ts173.isCallExpression(unwrap(receiver)) && call.arguments.length > 1 && !isOfData2(call);
}
function isOfFile({ arguments: [first] }) {
  const chain = first ? chainOf(first) : [];
  return chain.some((name) => splitWords(name).some((word) => /^(file|files|image|photo|picture|avatar|temp)$/.test(word)));
}
function isOfObject(call) {
  const receiver = receiverOf(call.expression);
  const inner = receiver && unwrap(receiver);
  const made2 = inner && ts173.isIdentifier(inner) ? valueOf(inner) : inner;
  const object = made2 && unwrap(made2);
  if (!object || !ts173.isCallExpression(object) || nameOf(object.expression) !== "file") return false;
  return object.arguments.length > 0 && !isOfData2(object);
}
var DATA2 = /^(csv|json|logs?|pdf|xml|backups?|exports?|invoices?|reports?|zip|sql|gz|txt|sitemaps?|dumps?)$/;
var isOfData2 = (call) => namesIn(call).some((name) => splitWords(name).some((word) => DATA2.test(word)));
var FILE = /^(file|files|image|images|photo|photos|picture|pictures|avatar|avatars|media|video|blob|buffer|originalname|attachment|upload|uploads|base64)$/;
function isNamedForFile(call) {
  if (isOfData2(call)) return false;
  const around4 = enclosingFunction(call);
  const names2 = [...namesIn(call, 12), ...around4?.parameters.flatMap((one) => namesIn(one.name)) ?? []].flatMap(
    splitWords
  );
  return call.arguments.some(namesBytes) || names2.some((word) => FILE.test(word));
}
var KEPT2 = /\.\s*(arrayBuffer|stream|bytes)\s*\(|\bBun\.write\b|\bwriteFile\b|\binstanceof (File|Blob)\b|\bas (File|Blob)\b/;
function isOfForm(call, name) {
  const around4 = enclosingFunction(call);
  if (!around4 || !KEPT2.test(around4.getText())) return false;
  if (name === "parseBody") return true;
  const [key] = call.arguments;
  const receiver = receiverOf(call.expression);
  const inner = receiver && unwrap(receiver);
  const value = inner && ts173.isIdentifier(inner) ? valueOf(inner) : null;
  const made2 = value && unwrap(value);
  const isForm = !!made2 && ts173.isCallExpression(made2) && nameOf(made2.expression) === "formData";
  if (!isForm || !key || !ts173.isStringLiteralLike(key) || isText2(call)) return false;
  const words = splitWords(key.text);
  return words.some((word) => FILE.test(word)) && !SAYS6.test(words.at(-1));
}
var SAYS6 = /^(path|name|filename|url|uri|id|key|type|size|alt|caption|title|description|count)$/;
var isText2 = ({ parent }) => ts173.isAsExpression(parent) && /^string\b/.test(parent.type.getText());

// src/extract/code/uploads/named-uploads.ts
import { ts as ts174 } from "./vendor/ts-morph.js";
function readCall2(call, concept) {
  const head = nameNode(call.expression);
  if (!head || call.arguments.length === 0) return null;
  const name = textOf(head);
  const words = splitWords(name);
  const isOfUploader = name === "upload" && isUploader2(chainOf(call.expression).at(-2) ?? "");
  if (!isOfUploader && (!uploadsBySaying(words) || !call.arguments.some(isFile))) return null;
  const own = words.slice(Math.max(0, words.indexOf("upload")));
  if (hasAnyPhrase(own, concept.unlike.word) || isUnlike(concept, own, call.expression)) return null;
  return hasUnlikeArgument(concept, call) ? null : { node: head, symbol: name, traits: ["client"] };
}
function isFile(given2) {
  const inner = unwrap(given2);
  if (ts174.isConditionalExpression(inner)) return isFile(inner.whenTrue) || isFile(inner.whenFalse);
  if (ts174.isNewExpression(inner)) return /^(File|Blob|FormData)$/.test(nameOf(inner.expression) ?? "");
  return namesBytes(inner);
}
var uploadsBySaying = (words) => words.length > 1 && words.indexOf("upload") > 0 && !/^(on|handle|is|has|can|use|set|get|show|cancel|render|track|log|open|close|toggle|add|remove|select|should|find|wait|check|make|init|reset|clear|update|retry|pause|resume|abort|finish|complete|after|before|with|to|create|format|parse|mock|test|ready|pre|prepare|confirm|verify|claim|commit|finalize|finalise)$/.test(
  words[0]
);
var isUploader2 = (name) => splitWords(name).at(-1) === "uploader";
var namesUploader = (words) => /^(dropzone|uppy|plupload|resumable|filepond|uploader|fine uploader|qq|jfile upload)$/.test(
  words.slice(-1).join(" ")
) || /(^| )((file|image|media|avatar|photo|chunked|direct|multipart|resumable) upload|fine uploader)$/.test(
  words.join(" ")
);
function readNew(made2) {
  const name = nameOf(made2.expression) ?? "";
  const isOne3 = /^[A-Z]/.test(name) && namesUploader(splitWords(name)) && (made2.arguments?.length ?? 0) > 0;
  return isOne3 ? { node: nameNode(made2.expression) ?? made2.expression, symbol: name, traits: ["client"] } : null;
}
var SIGNED_PLACE = /(^|\/)((s3|uploads?|storage|media|files?|images?|avatars?|attachments?)\/(sign|presign|signed-?url|presigned-?url|policy|token|url)|(sign|presign|signed|presigned)-?(s3|uploads?|url)s?|(upload|s3)-?(sign|policy|url|signature))\/?$/i;
function readRoute(call, { side }) {
  const route = side === "client" ? null : routeOf(call);
  if (!route || !SIGNED_PLACE.test(route.path) || isFunction(route.handler)) return null;
  return {
    node: route.at,
    symbol: `${route.method} ${route.path}`,
    argument: route.path,
    traits: ["relayed", "presigned"]
  };
}
function readAsked(call, { side }) {
  const [address] = call.arguments;
  if (side === "server" || !address || !/^(post|put|get|fetch|\$?fetch\w*|request|api)$/i.test(nameOf(call.expression) ?? ""))
    return null;
  const text = ts174.isStringLiteralLike(address) ? address.text : null;
  const path = text?.replace(/[?#].*$/, "") ?? "";
  return SIGNED_PLACE.test(path) ? { node: nameNode(call.expression), symbol: path, traits: ["client"] } : null;
}
function readNamedUpload(node, file, concept) {
  if (ts174.isNewExpression(node)) return file.side === "server" ? null : readNew(node);
  const read4 = readRoute(node, file) ?? readAsked(node, file);
  return read4 ?? (file.side === "server" ? null : readCall2(node, concept));
}
var mayNameUpload = (ask) => any(
  ask.called("upload", uploadsBySaying),
  ask.name(
    "dropzone uppy plupload resumable filepond uploader upload",
    (words, name) => /^[A-Z]/.test(name) && namesUploader(words)
  ),
  ({ text }) => /['"`]\/?[\w/-]{0,40}(?:sign|policy|upload-?(?:url|token))\/?['"`?]/i.test(text) && /sign|upload|s3/i.test(text)
);

// src/extract/code/uploads/upload-requests.ts
import { ts as ts175 } from "./vendor/ts-morph.js";
var PLACES6 = "uploads?|avatars?|images?|photos?|pictures?|icons?|banners?|covers?|thumbnails?|attachments?|media|files?";
var PLACE6 = new RegExp(`^(${PLACES6})$`);
var ASKED2 = new RegExp(
  String.raw`\b${CHANGE_IN_TEXT}\s*(?:<[^()\n]{0,80}>)?\(\s*['"\x60][^'"\x60\n]{0,100}\b(?:${PLACES6})\/?['"\x60]\s*,`,
  "i"
);
var mayRequestUpload = (ask) => all(
  ask.word(
    PLACES6.replaceAll("?", "").split("|").flatMap((one) => [one, one.replace(/s$/, "")]).join(" ")
  ),
  inText(ASKED2)
);
function uploadRequest(call) {
  const [first, body] = call.arguments;
  if (changeMethod(nameOf(call.expression) ?? "") === null || !first || !body) return null;
  const address = addressIn(unwrap(first));
  const last = address?.replace(/[?#].*$/, "").split("/").findLast((one) => one !== "" && one !== "*");
  if (address === null || last === void 0 || !splitWords(last).some((word) => PLACE6.test(word))) return null;
  const given2 = unwrap(body);
  const isFile2 = ts175.isIdentifier(given2) || ts175.isPropertyAccessExpression(given2) || ts175.isElementAccessExpression(given2);
  return isFile2 && namesBytes(given2) ? { node: first, symbol: address.slice(0, 60), traits: ["client"] } : null;
}

// src/extract/code/uploads/upload-senders.ts
import { ts as ts176 } from "./vendor/ts-morph.js";
var EMPTY = /^(v|\d+|new|my|user|the|to|server|api|request)$/;
var REQUESTS2 = /^(\w*(post|put|patch|fetch|request|mutate|upload)\w*|axios|api|ky|got)$/i;
function sendersIn(file, concept) {
  return file.ofKinds(FUNCTIONS3).flatMap((node) => {
    const name = isFunction(node) && node.body && node.parameters.length > 0 ? nameNodeOf(node) : null;
    if (!name || isWithinUnlike(concept, file.path, node)) return [];
    const isBare2 = textOf(name) === "upload" && takesFile(node);
    if (!isBare2 && !isUploadName(textOf(name), concept)) return [];
    return requests(node.body, textOf(name)) ? [{ node: name, symbol: textOf(name), traits: ["client"] }] : [];
  });
}
var takesFile = ({ parameters }) => parameters.some(
  ({ name }) => /^(file|files|image|images|photo|photos|picture|avatar|media|video|attachment)$/.test(textOf(name))
);
var FUNCTIONS3 = [ts176.SyntaxKind.FunctionDeclaration, ts176.SyntaxKind.ArrowFunction, ts176.SyntaxKind.FunctionExpression];
function isUploadName(name, { calls: calls2, unlike }) {
  const words = splitWords(name);
  if (words[0] !== "upload" || hasAnyPhrase(words, unlike.word)) return false;
  const own = words.filter((word) => !EMPTY.test(word));
  return calls2.some(
    (one) => one.objects !== null && one.needs.length === 0 && one.receivers === null && fitsPattern(one, own)
  );
}
function requests(body, own) {
  let found = false;
  throughout(body, (node) => {
    const name = ts176.isCallExpression(node) ? nameOf(node.expression) : null;
    found ||= name !== null && name !== own && REQUESTS2.test(name) && !/^upload/i.test(name);
  });
  return found;
}

// src/extract/code/uploads/uploader-tags.ts
import { ts as ts177 } from "./vendor/ts-morph.js";
var PICTURES3 = phrasesOf([
  "image",
  "avatar",
  "photo",
  "picture",
  "banner",
  "cover",
  "thumbnail",
  "emoji",
  "sticker",
  "video",
  "media"
]);
var FILES2 = phrasesOf(["file", "attachment", "upload", "uploader"]);
var CHOOSES = phrasesOf(["picker", "input", "chooser"]);
var TAKES4 = /^(uploader|dropzone|upload( (image|photo|avatar|picture|attachment|media|file))?( (button|form|input|area|dropzone|zone|field|widget|modal|dialog))?)$/;
var OTHER10 = phrasesOf([
  "preview",
  "list",
  "progress",
  "item",
  "icon",
  "skeleton",
  "error",
  "provider",
  "context",
  "config",
  "csv",
  "json",
  "import",
  "admin",
  "log",
  "backup",
  "theme",
  "font",
  "translation",
  "emoji picker",
  "sticker picker",
  "gif picker",
  "url",
  "cropped",
  "document",
  "pdf"
]);
var GIVEN2 = /^(on[A-Z]\w*|modelValue|value|file|files|fileType|accept|maxSize|maxFileSize|endpoint|action|multiple|uploadUrl|customRequest|beforeUpload)$/;
var MAY_TAKE = /<[\w.-]*(upload|dropzone|(image|photo|avatar|picture|banner|cover)[\w-]*(picker|input|chooser)|input-?(image|photo|avatar|picture))|accept=|type=['"{]+file\b/i;
function uploaderTag(tag, file) {
  const name = tag.tagName.getText();
  if (/^(A?Upload|ElUpload|NUpload)(\.Dragger)?$/.test(name))
    return isPictureUpload(tag) ? { node: tag.tagName, symbol: name, traits: ["client"] } : null;
  const isOne3 = name === "input" ? isPictureInput(tag) : isUploaderName(name) && !isIcon(name, file) && isGivenSomething(tag) || isAttachButton(name, tag);
  return isOne3 ? { node: tag.tagName, symbol: name, traits: ["client"] } : null;
}
function isUploaderName(name) {
  if (!/^[A-Z]/.test(name)) return false;
  const all2 = splitWords(name.split(".").at(-1));
  const words = all2.includes("with") ? all2.slice(0, all2.indexOf("with")) : all2;
  if (words.length === 2 && words[1] === "uploader" && /^(base|simple|custom|my|basic|s3|inline)$/.test(words[0]))
    return true;
  if (hasAnyPhrase(words, OTHER10)) return false;
  const isOfPicture2 = hasAnyPhrase(words, PICTURES3);
  if (isOfPicture2 && hasAnyPhrase(words, CHOOSES)) return true;
  const isTaken2 = [1, 2, 3].some((length) => TAKES4.test(words.slice(-length).join(" ")));
  const isOfFile2 = isOfPicture2 || hasAnyPhrase(words, FILES2) || words.at(-1) === "dropzone";
  return isTaken2 && isOfFile2 && words.join(" ") !== "upload";
}
var ATTACHES2 = /(Attach(ment)?s?(File|Image|Media)?|(Add|Choose|Select)(Photo|Image|Picture|File|Media)s?)Button$/;
var isAttachButton = (name, tag) => ATTACHES2.test(name) && tag.attributes.properties.some(
  (one) => ts177.isJsxAttribute(one) && /^on(Change|Files?|Upload|Attach|Select(ed)?|Pick(ed)?|Image|Photo|Media)/.test(textOf(one.name))
);
var isIcon = (name, file) => /icon|lucide|feather|phosphor|\.svg\b/i.test(file.imports.get(name)?.specifier ?? "");
var isGivenSomething = (tag) => ts177.isJsxOpeningElement(tag) && tag.parent.children.some((child) => !ts177.isJsxText(child) || child.text.trim() !== "") || tag.attributes.properties.some((one) => ts177.isJsxAttribute(one) && GIVEN2.test(textOf(one.name)));
var isPictureUpload = (tag) => tag.attributes.properties.some(
  (one) => ts177.isJsxAttribute(one) && (/^(listType|list-type)$/.test(textOf(one.name)) && /picture|image/.test(one.initializer?.getText() ?? "") || textOf(one.name) === "accept" && /image|video|png|jpe?g/i.test(one.initializer?.getText() ?? "") || textOf(one.name) === "name" && /avatar|photo|image|picture/i.test(one.initializer?.getText() ?? ""))
);
function isPictureInput(tag) {
  const given2 = new Map(
    tag.attributes.properties.flatMap(
      (one) => ts177.isJsxAttribute(one) && one.initializer ? [[textOf(one.name), one.initializer.getText()]] : []
    )
  );
  if (!/file/.test(given2.get("type") ?? "")) return false;
  const accepted = given2.get("accept");
  if (accepted !== void 0) return /image|video|png|jpe?g|webp/i.test(accepted);
  const named8 = [given2.get("name"), given2.get("id"), ...tag.attributes.properties.map(registeredAs)];
  return named8.some((one) => one && hasAnyPhrase(splitWords(one.replace(/['"{}]/g, "")), PICTURES3));
}
function registeredAs(one) {
  const call = ts177.isJsxSpreadAttribute(one) && ts177.isCallExpression(one.expression) ? one.expression : null;
  const [field] = call?.arguments ?? [];
  return field && ts177.isStringLiteralLike(field) && /register|field|props/i.test(nameOf(call.expression) ?? "") ? field.text : null;
}

// src/extract/code/uploads/generated.ts
import { ts as ts178 } from "./vendor/ts-morph.js";
var MAKERS2 = /(^|\.)(images\.(generate|edit|createVariation)|(experimental_)?generate(Images?|Videos?|Speech|Avatar)|createImage|create(Image)?Variation|(text|txt)2img|textTo(Image|Speech|Video)|replicate\.(run|predictions\.create)|fal\.(run|subscribe)|audio\.speech\.create)$/;
var MAX_NAMES = 5;
function isGenerated(call) {
  const seen = /* @__PURE__ */ new Set();
  const isMade4 = (node, depth) => {
    if (seen.has(node) || depth === 0) return false;
    seen.add(node);
    if (ts178.isCallExpression(node) && MAKERS2.test(chainOf(node.expression).slice(-3).join("."))) return true;
    const value = ts178.isIdentifier(node) ? valueOf(node) ?? takenFrom(node) : null;
    if (value && isMade4(value, depth - 1)) return true;
    return ts178.forEachChild(node, (child) => isMade4(child, depth)) ?? false;
  };
  return (call.arguments ?? []).some((argument) => isMade4(argument, MAX_NAMES));
}
function takenFrom(name) {
  const declared3 = declarationOf(name.text, name);
  const holder = declared3 && ts178.isBindingElement(declared3) ? declared3.parent.parent : null;
  return holder && ts178.isVariableDeclaration(holder) ? holder.initializer ?? null : null;
}

// src/extract/code/uploads/upload-names.ts
import { ts as ts179 } from "./vendor/ts-morph.js";
var LAYER = phrasesOf(["storage", "s3", "bucket", "blob store", "object store", "gcs", "minio", "r2", "file store"]);
var DOMAIN = phrasesOf([
  "avatar",
  "profile",
  "message",
  "channel",
  "post",
  "comment",
  "attachment",
  "sticker",
  "emoji",
  "banner",
  "route",
  "controller"
]);
function storageLayerAround(node, path) {
  const names2 = [baseName(path).replace(/\.\w+$/, "")];
  for (let at = node; at; at = at.parent) {
    if (ts179.isClassLike(at) && at.name) names2.push(at.name.text);
  }
  return names2.some((name) => {
    const words = splitWords(name);
    return hasAnyPhrase(words, LAYER) && !hasAnyPhrase(words, DOMAIN);
  });
}
var FILE2 = phrasesOf([
  "image",
  "avatar",
  "photo",
  "picture",
  "thumbnail",
  "thumb",
  "icon",
  "banner",
  "media",
  "attachment",
  "upload",
  "file",
  "cover"
]);
var SENDS8 = phrasesOf([
  "upload",
  "update",
  "mutate",
  "change",
  "set",
  "save",
  "send",
  "post",
  "put",
  "submit",
  "replace",
  "create",
  "add"
]);
var FILE_WORDS = FILE2;
function namesUpload(name) {
  const words = splitWords(name);
  return hasAnyPhrase(words, FILE2) && hasAnyPhrase(words, SENDS8);
}
function uploadNameAround(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const name = nameOfFunction2(at);
    if (name && namesUpload(declaredName(at) ?? name.getText())) return name;
  }
  return null;
}
function nameOfFunction2(declared3) {
  if ("name" in declared3 && declared3.name) return declared3.name;
  let holder = declared3.parent;
  while (ts179.isCallExpression(holder) || ts179.isParenthesizedExpression(holder) || ts179.isAsExpression(holder))
    holder = holder.parent;
  if (ts179.isBinaryExpression(holder)) return ts179.isPropertyAccessExpression(holder.left) ? holder.left.name : null;
  if (ts179.isVariableDeclaration(holder) || ts179.isPropertyAssignment(holder) || ts179.isPropertyDeclaration(holder))
    return holder.name;
  return null;
}

// src/extract/code/uploads/rows-of-addresses.ts
import { ts as ts180 } from "./vendor/ts-morph.js";
var INSERTS = /^(create|insert|insertOne|add|save|upsert|findOrCreate)$/;
var ADDRESS4 = /^(url|uri|href|link)$|(Url|URL|Uri|URI|Href|Link)$/;
var RECEIVED2 = /^(req|request|ctx|context|file|files|uploads?|uploaded\w*|result|response)$/i;
function isRowOfAddress(call) {
  if (!INSERTS.test(nameOf(call.expression) ?? "")) return false;
  const [first, ...more] = call.arguments;
  const row = first && rowGiven(first);
  if (!row || more.some(namesBytes)) return false;
  const columns = row.properties.filter(ts180.isPropertyAssignment);
  const others = row.properties.filter((one) => !ts180.isPropertyAssignment(one));
  if (!others.every((one) => ts180.isShorthandPropertyAssignment(one) && /[a-z]_?id$/i.test(one.name.text))) return false;
  return columns.some(isAddress) && !columns.some(isBytes);
}
function rowGiven(given2) {
  const inner = unwrap(given2);
  const value = ts180.isIdentifier(inner) ? valueOf(inner) : null;
  const made2 = value && unwrap(value);
  const first = made2 && ts180.isCallExpression(made2) && nameOf(made2.expression) === "create" ? made2.arguments[0] : null;
  const row = first ? unwrap(first) : inner;
  return ts180.isObjectLiteralExpression(row) ? row : null;
}
function isAddress({ name, initializer }) {
  if (!ADDRESS4.test(textOf(name))) return false;
  const given2 = unwrap(initializer);
  const ways = ts180.isIdentifier(given2) ? givenTo3(given2) : [given2];
  return ways.length > 0 && ways.every(isAddressOf);
}
function isAddressOf(given2) {
  const value = unwrap(given2);
  if (!ts180.isPropertyAccessExpression(value) || !ADDRESS4.test(value.name.text)) return false;
  return !chainOf(value).some((part) => RECEIVED2.test(part));
}
function givenTo3(name) {
  const declared3 = declarationOf(name.text, name);
  if (!declared3 || !ts180.isVariableDeclaration(declared3) || !declared3.initializer) return [];
  const given2 = [declared3.initializer];
  const around4 = enclosingFunction(name)?.body;
  if (around4)
    eachNode(around4, (node) => {
      const isSet = ts180.isBinaryExpression(node) && node.operatorToken.kind === ts180.SyntaxKind.EqualsToken;
      if (isSet && ts180.isIdentifier(node.left) && node.left.text === name.text) given2.push(node.right);
    });
  return given2;
}
function isBytes({ initializer }) {
  const value = unwrap(initializer);
  const isCounted = ts180.isCallExpression(value) && /^(indexOf|findIndex|includes|has|at)$/.test(nameOf(value.expression) ?? "");
  return !isCounted && namesBytes(value);
}

// src/extract/code/uploads/written-data.ts
import { ts as ts181 } from "./vendor/ts-morph.js";
function isWrittenData(call) {
  const given2 = call.arguments ?? [];
  if (given2.some(isShipped)) return true;
  if (given2.some(isText3)) return given2.every((one) => isText3(one) || isPlace2(one));
  return ts181.isCallExpression(call) && given2.every(isPlain3) && writesText(call);
}
function isShipped(given2) {
  const value = resolved2(given2);
  const read4 = ts181.isAwaitExpression(value) ? unwrap(value.expression) : value;
  if (!ts181.isCallExpression(read4) || !READS3.test(nameOf(read4.expression) ?? "")) return false;
  const [path] = read4.arguments;
  return path !== void 0 && OF_PROGRAM2.test(resolved2(path).getText());
}
var READS3 = /^(readFile|readFileSync|createReadStream)$/;
var OF_PROGRAM2 = /\b(sample|samples|sample[-_]?data|seed|seeds|seed[-_]?data|fixtures?|demo[-_]?data)\//i;
function isText3(given2) {
  const value = resolved2(given2);
  if (ts181.isCallExpression(value)) {
    const chain = chainOf(value.expression).join(".");
    if (chain === "JSON.stringify") return true;
    return chain === "Buffer.from" && value.arguments[0] !== void 0 && isText3(value.arguments[0]);
  }
  if (!ts181.isNewExpression(value) || !/^(Blob|File)$/.test(nameOf(value.expression) ?? "")) return false;
  const [parts, ...options] = value.arguments ?? [];
  const list2 = parts && resolved2(parts);
  const isMade4 = !!list2 && ts181.isArrayLiteralExpression(list2) && list2.elements.length > 0 && list2.elements.every(isText3);
  return isMade4 || options.some(saysData);
}
function saysData(options) {
  const inner = unwrap(options);
  if (!ts181.isObjectLiteralExpression(inner)) return false;
  const type = inner.properties.find((one) => one.name?.getText() === "type");
  const value = type && ts181.isPropertyAssignment(type) ? literalOf(type.initializer)?.value : void 0;
  return typeof value === "string" && DATA.test(value);
}
var isPlace2 = (given2) => ts181.isStringLiteralLike(given2) || ts181.isTemplateExpression(given2) || ts181.isObjectLiteralExpression(given2) || /(key|name|path|url|id|type|bucket|options)$/i.test(nameOf(given2) ?? "");
var isPlain3 = (given2) => typeof literalOf(given2)?.value === "boolean" || /^(instant|now|force|sync|silent|immediate(ly)?)$/i.test(nameOf(given2) ?? "");
function writesText(call) {
  const body = calleeOf(call.expression)?.body;
  let writes = false;
  if (body)
    eachNode(body, (node) => {
      writes ||= ts181.isCallExpression(node) && chainOf(node.expression).join(".") === "JSON.stringify";
    });
  return writes;
}
function resolved2(given2) {
  const inner = unwrap(given2);
  return ts181.isIdentifier(inner) ? unwrap(valueOf(inner) ?? inner) : inner;
}

// src/extract/code/detectors/image-upload.ts
import { ts as ts187 } from "./vendor/ts-morph.js";

// src/extract/code/uploads/direct-stores.ts
import { ts as ts182 } from "./vendor/ts-morph.js";
var KITS3 = [
  { from: /^(firebase|@firebase)\/storage$/, calls: /^(uploadBytes|uploadBytesResumable|uploadString)$/ },
  { from: /^@react-native-firebase\/storage$/, calls: /^(putFile|putString|put)$/ },
  // Stores that everybody can read.
  {
    from: /^(@lens-chain\/storage-client|@lens-protocol\/storage-node-client|@pinata\/sdk|pinata|pinata-web3|nft\.storage|web3\.storage|@web3-storage\/w3up-client|@storacha\/client|@thirdweb-dev\/storage|@irys\/(sdk|web-upload)|@lighthouse-web3\/sdk|ipfs-http-client|kubo-rpc-client)$/,
    calls: /^(upload|uploadFile|uploadFolder|uploadDirectory|storeBlob|pinFileToIPFS)$/
  },
  { from: /^(aws-amplify|@aws-amplify)(\/storage)?$/, calls: /^(uploadData|put)$/ }
];
var OF_CLOUD = /^@aws-sdk\/(lib-storage|client-s3)$/;
var importedFrom2 = (called3, file) => file.imports.get(chainOf(called3)[0] ?? "")?.specifier ?? "";
var CHAIN = /\bstorage\b(\(\))?\s*\.\s*(from\([^()]*\)\s*\.\s*(upload|uploadToSignedUrl)|ref\b[^;]*\.\s*(put|putFile|putString))$/;
function isDirectStore(node, file, context) {
  if (ts182.isNewExpression(node)) return file.side === "client" && OF_CLOUD.test(importedFrom2(node.expression, file));
  if (!ts182.isCallExpression(node) || file.side === "server") return false;
  const [root] = chainOf(node.expression);
  const name = nameOf(node.expression) ?? "";
  const specifier = root === void 0 ? void 0 : file.imports.get(root)?.specifier;
  if (specifier !== void 0 && KITS3.some(({ from, calls: calls2 }) => from.test(specifier) && calls2.test(name))) return true;
  const made2 = KITS3.some(({ calls: calls2 }) => calls2.test(name)) ? originOf(node.expression, file, context)?.package : null;
  if (made2 && KITS3.some(({ from, calls: calls2 }) => from.test(made2) && calls2.test(name))) return true;
  return file.side === "client" && CHAIN.test(node.expression.getText().slice(-200));
}

// src/extract/code/uploads/screening.ts
import { ts as ts184 } from "./vendor/ts-morph.js";

// src/extract/code/uploads/lost-answers.ts
import { ts as ts183 } from "./vendor/ts-morph.js";
var LOGS3 = /^(console|log|logger|metrics?|stats|analytics|telemetry|sentry|this\.log(ger)?)\b/i;
var QUEUES2 = /^(add|enqueue|publish|send|emit|dispatch|push|schedule|trigger|invoke|post|fetch|request)/i;
function isAnswerLost(call) {
  if (!ts183.isCallExpression(call) || QUEUES2.test(nameOf(call.expression) ?? "") || calleeOf(call.expression)?.body)
    return false;
  let at = call;
  let isAwaited = false;
  for (; ; ) {
    const { parent } = at;
    if (ts183.isAwaitExpression(parent)) isAwaited = true;
    else if (ts183.isPropertyAccessExpression(parent) && /^(catch|finally)$/.test(parent.name.text)) {
      if (!ts183.isCallExpression(parent.parent)) return false;
    } else if (!(ts183.isCallExpression(parent) && parent.expression === at) && !ts183.isParenthesizedExpression(parent))
      break;
    at = parent;
  }
  if (ts183.isExpressionStatement(at.parent) || ts183.isVoidExpression(at.parent)) return !isAwaited;
  if (!ts183.isVariableDeclaration(at.parent) || !ts183.isIdentifier(at.parent.name)) return false;
  const { name } = at.parent;
  const around4 = enclosingFunction(name) ?? name.getSourceFile();
  let isUsed = false;
  eachNode(around4, (one) => {
    if (ts183.isIdentifier(one) && one !== name && one.text === name.text) isUsed ||= !isLogged(one);
  });
  return !isUsed;
}
function isLogged(node) {
  for (let at = node; !ts183.isStatement(at); at = at.parent) {
    if (!ts183.isExpressionStatement(at.parent)) continue;
    const called3 = unwrap(at);
    return ts183.isCallExpression(called3) && LOGS3.test(called3.expression.getText());
  }
  return false;
}

// src/extract/code/uploads/screening.ts
var SCREENS = phrasesOf([
  "virus",
  "malware",
  "clam",
  "clamav",
  "clamscan",
  "scan buffer",
  "scan file",
  "scan stream",
  "scan attachment",
  "nsfw",
  "moderation label",
  "safe search",
  "moderate image",
  "image moderation",
  "classify image",
  "detect nudity",
  "nudity",
  "explicit"
]);
function screeningOf(node, file, slice) {
  const calls2 = callsOf2(flowAround(node, slice));
  const matched = calls2.find((call) => isMatch(call, file) && !isAnswerLost(call));
  const screens = calls2.filter((call) => hasAnyPhrase(wordsOf4(call), SCREENS));
  const screen = screens.find((call) => !/(Error|Exception)$/.test(chainOf(call.expression).at(-1) ?? "")) ?? screens[0];
  const options = [];
  const name = screen ? chainOf(screen.expression).slice(-1).join(".") : "";
  if (screen) options.push({ name: "screen", value: null, text: name, at: slice.placeOf(screen.expression) });
  return { traits: [...screen ? ["screened"] : [], ...matched ? ["matched"] : []], options };
}
function isMatch(call, file) {
  if (hashRoleOf(call) === "match") return true;
  return (call.arguments ?? []).some(
    (argument) => textsIn(argument).some(
      (text) => addressRoleOf(text, file.indexed.tokens) === "match" || /^(csam|photo-?dna|hash-?match)/i.test(text)
    )
  );
}
function textsIn(argument) {
  if (ts184.isStringLiteralLike(argument)) return [argument.text];
  if (ts184.isTemplateExpression(argument))
    return [argument.head.text, ...argument.templateSpans.map((span) => span.literal.text)];
  if (!ts184.isObjectLiteralExpression(argument)) return [];
  return argument.properties.flatMap((one) => ts184.isPropertyAssignment(one) ? textsIn(one.initializer) : []);
}
function wordsOf4(call) {
  const names2 = [
    chainOf(call.expression).slice(-2).join(" "),
    ...(call.arguments ?? []).flatMap((one) => namesIn(one, 3))
  ];
  return names2.flatMap(splitWords);
}

// src/extract/code/uploads/store-behind.ts
import { ts as ts185 } from "./vendor/ts-morph.js";
function storeBehind(node, slice) {
  const callee = ts185.isCallExpression(node) ? calleeOf(node.expression) : null;
  const other = callee?.body && slice.parse(callee.getSourceFile().fileName.slice(1));
  if (!callee?.body || !other) return [];
  let found = null;
  eachNode(callee.body, (one) => {
    if (found || !(ts185.isCallExpression(one) || ts185.isNewExpression(one))) return;
    if (usesStore(one, other) || ts185.isNewExpression(one) && isStoreCommand(one)) found = nameNode(one.expression);
  });
  return found ? [{ at: slice.placeOf(found), message: "the store is asked here" }] : [];
}

// src/extract/code/uploads/stored-uploads.ts
import { ts as ts186 } from "./vendor/ts-morph.js";
var evidence2 = evidenceReader(/* @__PURE__ */ new Set());
var needsBytes = (call) => /^(set|put|upload|save|write|create|store|add)$/.test(nameOf(call.expression) ?? "");
function stored2(node, head, file, context) {
  const symbol = symbolOf3(node);
  if (isDirectStore(node, file, context)) return { node: head, symbol, traits: ["client", "direct"] };
  if (file.side === "client") return { node: head, symbol, traits: ["client"] };
  const call = ts186.isCallExpression(node.parent) ? nameOf(node.parent.expression) ?? "" : "";
  const presigned = /sign|url/i.test(textOf(head)) || /sign/i.test(call) ? ["presigned"] : [];
  const isLayer = storageLayerAround(node, file.path);
  if (!isLayer && isRelayed(node, context)) return { node: head, symbol, traits: ["relayed"] };
  const { traits, options } = screeningOf(node, file, context.slice);
  if (isLayer) return { node: head, symbol, traits: ["definition", ...presigned, ...traits], options };
  const fetched = isMade3(node) && isFetched(node) ? ["fetched"] : [];
  const trace = storeBehind(node, context.slice);
  return {
    node: head,
    symbol,
    traits: [...presigned, ...fetched, ...traits],
    options,
    ...trace.length > 0 && { trace }
  };
}
var isMade3 = (node) => ts186.isCallExpression(node) || ts186.isNewExpression(node);
function isRelayed(node, { concept, slice }) {
  const callee = ts186.isCallExpression(node) ? calleeOf(node.expression) : null;
  const other = callee?.body && slice.parse(callee.getSourceFile().fileName.slice(1));
  if (!callee?.body || !other || storageLayerAround(callee.body, other.path)) return false;
  let holds3 = false;
  eachNode(callee.body, (one) => {
    if (!ts186.isCallExpression(one) || one === node) return;
    const site = callSiteOf(one, other);
    holds3 ||= site !== null && isCallOf(concept, site, evidence2) && (!needsBytes(one) || one.arguments.some(namesBytes));
  });
  return holds3;
}

// src/extract/code/detectors/image-upload.ts
var UPLOADERS = "upload uploads uploader dropzone picker input chooser accept imagepicker imageinput photopicker avatarpicker";
var INTAKE = /^(saveRequestFiles|parts|file|files)$/;
var MIDDLEWARE = /(\.\s*(single|fields|array(?!\s*\(\s*(\)|\w{1,6}\s*\.)))|(upload|multer|file|media|form|parser)\w*(\([^;{}()]*\))?\s*\.\s*any)\s*\(/i;
var FORM = /FormData|form(_?data)?\)?\s*[?!]?\.\s*(append|set)\b/i;
var ASKED3 = /use\w*Upload\w*(Mutation|Thing)|UPLOAD_[A-Z]|(images?|avatars?|photos?|files?|media|attachments?)\.upload\b|\bstartUpload\b|\bstorage\b[^;]{0,80}\.upload\(|\bedgestore\b|mutationFn:\s*[\w.]*upload/i;
var OF_KIT = /^startUpload$|\bedgestore\.\w+\.upload$|\.storage\.from\([^()]*\)\.(upload|uploadToSignedUrl)$/;
var KEEPS6 = /^(createWriteStream|writeFile|copyFile)$/;
function isNamedUpload(node) {
  const named8 = uploadNameAround(node);
  return named8 !== null && splitWords(textOf(named8)).includes("upload");
}
var ADDRESSED = /\b(url|route|endpoint|action|server)\b['"]?\s*[:=]\s*[^\n]{0,80}upload/i;
var image_upload_default = {
  readsCalls: true,
  occurs: (ask, concept) => any(
    ask.name("upload", (_, name) => isUploadName(name, concept)),
    ask.named("onUploadProgress"),
    all(
      ask.name("upload", (_, name) => /upload/i.test(name)),
      ask.word("image images avatar avatars photo photos picture file files media attachment"),
      inText(ASKED3)
    ),
    all(ask.named("url route endpoint action server"), inText(ADDRESSED)),
    all(ask.word(UPLOADERS), ({ text, mayHoldJsx }) => mayHoldJsx && MAY_TAKE.test(text)),
    ask.name("button", (_, name) => ATTACHES2.test(name)),
    all(ask.word("upload"), ask.named("createWriteStream writeFile copyFile")),
    all(
      ask.called("upload", (_, name) => /upload/i.test(name)),
      inText(FILE_OF_REQUEST)
    ),
    mayUseStore(ask),
    mayHandFile(ask),
    mayRequestUpload(ask),
    mayNameUpload(ask),
    ask.word("multer formidable busboy"),
    ask.named("parseFormData parseMultipartFormData unstable_parseMultipartFormData"),
    all(ask.word("koa"), ask.word("multipart")),
    ask.name("interceptor", (_, name) => /^(File|Files|AnyFiles|FileFields)Interceptor$/.test(name)),
    all(
      ask.word("multipart"),
      ask.called("save parts file files", (_, name) => INTAKE.test(name))
    ),
    all(
      ask.called("single array fields any", (_, name) => TAKES3.test(name)),
      inText(MIDDLEWARE)
    ),
    all(
      ask.called("mv", (_, name) => name === "mv"),
      any(ask.named("files"), ask.word("uploaded file image avatar photo picture attachment thumbnail"))
    ),
    all(ask.named("writeFile writeFileSync outputFile"), ask.named("body"), inText(DECODED_BODY)),
    ask.named("PutObjectCommand CopyObjectCommand"),
    all(ask.named("Upload"), ask.named("params")),
    all(
      ask.called("append set", (_, name) => /^(append|set)$/.test(name)),
      inText(FORM)
    ),
    // A request whose body is a file, in a function that is named for it.
    all(
      ask.named("body"),
      ask.word("post put patch"),
      ask.name("blob file image photo picture avatar", (_, name) => namesFileBody(name)),
      ask.name(FILE_WORDS, (_, name) => namesUpload(name))
    )
  ),
  detect(file, context) {
    const found = /* @__PURE__ */ new Map();
    for (const node of file.ofKinds(CALLS5)) {
      const detection = uploadAt(node, file, context);
      if (detection && !found.has(detection.node)) found.set(detection.node, detection);
      const sent = file.side !== "server" && ts187.isCallExpression(node) && isFileAppend(node) && !isWrittenData(node) ? formIsSentAt(node) : null;
      if (sent && !found.has(sent) && !isWithinUnlike(context.concept, file.path, node))
        found.set(sent, { node: sent, symbol: textOf(sent), traits: ["client"] });
    }
    for (const detection of file.side === "server" ? [] : sendersIn(file, context.concept))
      if (!found.has(detection.node)) found.set(detection.node, detection);
    for (const node of askedActs(file, context.concept, { path: () => false }))
      if (!found.has(node) && !isWithinUnlike(context.concept, file.path, node))
        found.set(node, { node, symbol: textOf(node), traits: ["client"] });
    for (const { at: node, words } of file.side === "server" ? [] : mutationsIn(file))
      if (isUploadName(words.join(" "), context.concept) && !found.has(node))
        found.set(node, { node, symbol: textOf(node), traits: ["client"] });
    for (const tag of file.tags) {
      const detection = isWithinUnlike(context.concept, file.path, tag) ? null : uploaderTag(tag, file);
      if (detection) found.set(detection.node, detection);
    }
    return withKeptForms(joinByRoute(oncePerInstance([...found.values()], file), file), file);
  }
};
var CALLS5 = [ts187.SyntaxKind.CallExpression, ts187.SyntaxKind.NewExpression];
function uploadAt(node, file, context) {
  const taken2 = takenAt(node, file, context);
  const detection = taken2 ?? (isWithinUnlike(context.concept, file.path, node) ? null : readNamedUpload(node, file, context.concept));
  return detection && (isGenerated(node) || isWrittenData(node) || isWithinStaffOnly(node)) ? null : detection;
}
function takenAt(node, file, context) {
  const { concept } = context;
  if (ts187.isNewExpression(node))
    return (isStoreCommand(node) || usesStore(node, file)) && !isOfOwnMaking(node) && !isWithinUnlike(concept, file.path, node) ? stored2(node, node.expression, file, context) : null;
  if (isMulter(node.expression, file)) return letsNoPictureIn(node) || isGivenToIntake(node) ? null : definition(node);
  const middleware = fileMiddleware(node, file, context);
  const head = nameNode(node.expression);
  if (!head || isWithinUnlike(concept, file.path, node)) return null;
  if (!middleware && usesStore(node, file)) return stored2(node, head, file, context);
  if (middleware) {
    if (middleware.takesAny && !receivedFile(node, context.slice)) return null;
    const trace = middleware.instance ? [{ at: context.slice.placeOf(middleware.instance), message: "the middleware that takes files in is made here" }] : [];
    return { ...stored2(node, head, file, context), trace };
  }
  if (file.side === "client" || file.side === "unknown") {
    const asked2 = uploadRequest(node);
    if (asked2) return asked2;
    if (isFileAppend(node) || isFilePost(node)) return handedOver(node, head);
    if (isPutToSigned(node) || isChooser(node, file) || isSentByPhone(node))
      return { node: head, symbol: symbolOf3(node), traits: ["client"] };
    if (isUploader(node) || OF_KIT.test(node.expression.getText().slice(-80)))
      return { node: head, symbol: symbolOf3(node), traits: ["client"] };
  }
  if (KEEPS6.test(textOf(head)) && file.side !== "client" && isNamedUpload(node))
    return { node: head, symbol: symbolOf3(node), traits: ["definition"] };
  const site = callSiteOf(node, file);
  if (!site || !isCallOf(concept, site, evidence2))
    return isIntake(node, file) || isGivenFile(node, concept) || isTakenOver(node, file) ? stored2(node, head, file, context) : null;
  if (needsBytes(node) && !node.arguments.some((one) => namesBytes(one) || holdsBody(one)) && !isOfApiClient(node))
    return null;
  if (isHeldInMemory(node) || isOfRemoteControl(node) || isByStaff(node) || isRowOfAddress(node)) return null;
  return stored2(node, head, file, context);
}
var holdsBody = (argument) => ts187.isObjectLiteralExpression(argument) && ["Bucket", "Body"].every((key) => argument.properties.some((one) => one.name?.getText() === key));
var isOfApiClient = (call) => /^v\d+$/.test(chainOf(call.expression).at(-3) ?? "");
var definition = (call) => {
  if (ts187.isPropertyAccessExpression(call.parent)) return null;
  return { node: call.expression, symbol: textOf(call.expression), traits: ["definition"] };
};
function handedOver(node, head) {
  const named8 = uploadNameAround(node);
  if (named8) return { node: named8, symbol: textOf(named8), traits: ["client"] };
  return isFileAppend(node) ? { node: head, symbol: symbolOf3(node), traits: ["client"] } : null;
}

// src/extract/code/scroll/names.ts
var ENDLESS = phrasesOf([
  "infinite scroll",
  "infinite scroller",
  "infinite scrolling",
  "infinite loader",
  "infinite loading",
  "endless scroll"
]);
var TAGS2 = phrasesOf([
  "infinite scroll",
  "infinite scroller",
  "infinite loader",
  "infinite loading",
  "infinite hits",
  "endless scroll",
  "infinite feed",
  "infinite scrolling",
  "auto load more",
  "load more on scroll",
  "load more on view"
]);
var SETS_UP = /* @__PURE__ */ new Set([
  "use",
  "init",
  "initialize",
  "handle",
  "setup",
  "set",
  "enable",
  "add",
  "create",
  "attach",
  "start",
  "bind",
  "register",
  "make",
  "with"
]);
var LOADS = {
  names: phrasesOf(["load", "fetch", "request"]),
  objects: phrasesOf([
    "more",
    "next",
    "next page",
    "older",
    "bottom",
    "top",
    "page",
    "item",
    "post",
    "entries",
    "account",
    "status",
    "statuses",
    "message",
    "comment",
    "result",
    "video",
    "data"
  ])
};
var NEXT2 = phrasesOf([
  "set size",
  "increment page",
  "on load more",
  "load more",
  "fetch more",
  "show more",
  "on end reached",
  "reach bottom",
  "reach end",
  "reached bottom",
  "reached end",
  "get next page",
  "get more"
]);
var SEEN2 = phrasesOf([
  "in view",
  "inview",
  "in viewport",
  "is intersecting",
  "intersecting",
  "intersection",
  "in screen",
  "on screen",
  "end visible",
  "at bottom",
  "at top",
  "near top",
  "reached top",
  "near bottom",
  "near end",
  "reached bottom",
  "reached end",
  "scroll height",
  "scroll top",
  "scroll y",
  "scroll percent",
  "should load more",
  "should load next",
  "should fetch more",
  "should fetch next",
  "close to bottom",
  "close to end",
  "close to top",
  "is end",
  "is at end"
]);
var LISTS4 = phrasesOf([
  "picker",
  "select",
  "selector",
  "combobox",
  "autocomplete",
  "dropdown",
  "drop down",
  "mention input",
  "members",
  "member list",
  "member table",
  "member search",
  "user list",
  "setting",
  "table",
  "log",
  "audit",
  "admin",
  "history",
  "notification",
  "chat",
  "message",
  "conversation",
  "inbox",
  "member list",
  "search select",
  "emoji",
  "sticker",
  "participant",
  "reaction",
  "session",
  "device",
  "manager",
  "moderator",
  "banned",
  "blocked",
  "muted",
  "follower",
  "following",
  "request",
  "invitation",
  "changelog",
  "version",
  "release",
  "whats new",
  "viewer",
  "viewers",
  "liked by",
  "messages",
  "chats",
  "conversations",
  "direct messages",
  "approval",
  "pending",
  "management",
  "accounts",
  "users",
  "people",
  "profiles",
  "search",
  "follow list",
  "profile list",
  "user list",
  "contact",
  "groups",
  "rooms",
  "communities",
  "tag list",
  "folders",
  "recent mentions",
  "mentions content",
  "pins",
  "pinned",
  "liked me",
  "download",
  "downloads",
  "uploads",
  "gif",
  "gifs",
  "channels",
  "calendar",
  "database",
  "add member",
  "hierarchy",
  "all topics",
  "all tags",
  "all categories",
  "all hashtags",
  "canned responses",
  "canned response",
  "saved replies",
  "quick replies",
  "map drawer",
  "map panel",
  "map results",
  "attachments",
  "shared media",
  "shared files",
  "my posts",
  "my items",
  "my listings",
  "my uploads",
  "my videos",
  "own posts",
  "friend list",
  "friends list",
  "friend menu",
  "friends menu",
  "leaderboard",
  "leader board",
  "high score",
  "high scores",
  "score",
  "scores",
  "ranking",
  "rankings",
  "standings",
  "importer",
  "importers",
  "draft",
  "drafts",
  "scheduled",
  "bookmark",
  "bookmarks",
  "referral",
  "referrals",
  "wallet",
  "asset",
  "assets",
  "payout",
  "payouts",
  "moderation",
  "suggestion",
  "suggestions",
  "mention list",
  "thread list",
  "threads list",
  "room list",
  "room view",
  "room members",
  "team list",
  "followed tags",
  "followed hashtags",
  "directory",
  "transaction",
  "order",
  "invoice",
  "file list"
]);
var HOLDERS6 = phrasesOf(["popover", "dialog", "modal", "popup", "drawer", "sidebar", "gallery", "carousel"]);
var FEEDS = phrasesOf([
  "feed",
  "timeline",
  "post",
  "posts",
  "story",
  "stories",
  "reel",
  "reels",
  "short",
  "shorts",
  "video",
  "videos",
  "comment",
  "comments",
  "news",
  "discover",
  "explore",
  "for you",
  "recommended",
  "recommendations"
]);
var DONE_BY = phrasesOf("like likes liked share shares shared boost boosts boosted repost reposts reblog reblogs favourite favourites favorite favorites vote votes voter voters upvotes clap claps".split(" "));
var isOfDoers = (words) => hasAnyPhrase(words, DONE_BY) && hasAnyPhrase(words, HOLDERS6);
var LOAD_WORDS = [...LOADS.names, ...NEXT2];
var SEEN_WORDS = SEEN2;
var isEndlessTag = (name) => hasAnyPhrase(splitWords(name), TAGS2);
var STATE = /^(loading|loaded|state|active|enabled|error|key|page|ref|done|status)$/;
var NEXT_PART = phrasesOf(["load more", "fetch more", "load next", "fetch next", "next page", "load on"]);
var COMES = /^(intersect|intersection|scroll|view|viewport|visible|visibility|bottom|end|reach|reached)$/;
function setsUpScroll(name) {
  const words = splitWords(name);
  if (STATE.test(words.at(-1) ?? "")) return false;
  if (words[0] === "use" && hasAnyPhrase(words, NEXT_PART) && words.some((word) => COMES.test(word))) return true;
  return hasAnyPhrase(words, ENDLESS) && (SETS_UP.has(words[0] ?? "") || /^(infinite|endless)/.test(words[0] ?? ""));
}
var isEndless = (name) => hasAnyPhrase(splitWords(name), ENDLESS);
var loadsMore = (name) => {
  const words = splitWords(name);
  return fitsPattern(LOADS, words) || hasAnyPhrase(words, NEXT2);
};
var loadsMany = (name) => {
  const [verb2, ...rest] = splitWords(name);
  const what = rest.at(-1) ?? "";
  return loadsMore(name) || /^(load|fetch)$/.test(verb2 ?? "") && /[^s]s$/.test(what) && !NOT_MANY.has(what);
};
var turnsPage = (name, given2) => isPageSetter(name) && /\+\s*[\w(]|\bnext/i.test(given2);
var isPageSetter = (name) => /^(set|increment|increase)(Current|Next)?(Page|PageNumber|PageIndex|PageParam|Offset|Skip|Limit|VisibleCount)$/.test(
  name
);
var NOT_MANY = new Set("images fonts assets scripts details settings stats status styles".split(" "));
var meansSeen = (names2) => names2.some((name) => hasAnyPhrase(splitWords(name), SEEN2));
var isFeedOf = (words) => /\b(following|followers?|followed \w+|groups|communities|people|users|accounts|profiles|channels|members|rooms|friends?( list)?) (feeds?|timelines?|stories|reels|shorts)$/.test(
  words.join(" ")
);
var isList = (names2) => {
  const all2 = names2.map(splitWords);
  const says4 = (phrases) => all2.some((words) => !isFeedOf(words) && hasAnyPhrase(words, phrases));
  return says4(LISTS4) || all2.some(isOfDoers) || says4(HOLDERS6) && !says4(FEEDS);
};
var isListPlace = (path) => /(^|\/)(direct-?messages|inbox|chats?|conversations|admin|administration|moderation|settings|side-?bar)\//i.test(
  path
) || // The list of talks, as a page.
/(^|\/)(directs?|dms?|inbox)\.\w+$/i.test(path) || // Who liked or shared it, and the names of all tags.
/(^|\/)(likes|shares|reblogs|boosts|favourited?-?by|favou?rites|reposts|votes)\/\[[^/]*$|(^|\/)tags(\/index)?\.\w+$/i.test(
  path
);
var PEOPLE12 = phrasesOf([
  "account",
  "user",
  "person",
  "people",
  "profile",
  "member",
  "follower",
  "following",
  "friend",
  "contact",
  "moderator",
  "admin",
  "owner",
  "token",
  "key",
  "category",
  "tag",
  "folder",
  "team",
  "workspace",
  "organization",
  "organisation"
]);
var TALK10 = phrasesOf(["message", "messages", "chat", "chats", "conversation", "conversations", "member", "members", "contact", "contacts", "participants"]);
var holdsTalk = (names2) => names2.some((name) => hasAnyPhrase(splitWords(name), TALK10));
var holdsPeople3 = (names2) => names2.some((name) => hasAnyPhrase(splitWords(name).slice(-1), PEOPLE12));
var isPerson3 = (name) => /^(account|user|person|profile|member|follower|friend|contact|moderator|liker|voter|participant)$/.test(
  splitWords(name).at(-1) ?? ""
);

// src/extract/code/scroll/one-talk.ts
import { ts as ts188 } from "./vendor/ts-morph.js";
var TALK11 = /^(messages?|msgs?|chats?|conversations?|convo|dms?|im|pm|room|channel|whisper|inbox)$/;
var BACK = /^(older|earlier|previous|prev|pre|past|history|backlog|backwards?|before)$/;
var UPPER = /^(startReached|onStartReached|onLoadEarlier|onReachTop|onTopReached)$/;
function isOneTalk(node, file) {
  const own = [textOf(node), ...shownWith(node)].flatMap(splitWords);
  const around4 = [...enclosingNames(node).slice(-3), ...pathNames(file.path)].flatMap(splitWords);
  const isBack = own.some((word) => BACK.test(word)) || isUpward(node) || asksMessages(node) || asksBefore(node);
  return isBack && [...own, ...around4, ...givenTo4(node)].some((word) => TALK11.test(word));
}
function givenTo4(node) {
  let component = null;
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) component = at;
  const given2 = component?.parameters[0]?.name;
  if (!given2 || !ts188.isObjectBindingPattern(given2)) return [];
  return given2.elements.flatMap((one) => ID_OF.test(one.name.getText()) ? splitWords(one.name.getText()) : []);
}
var ID_OF = /^(room|channel|chat|conversation|dm|thread)_?Id$/i;
function asksBefore({ parent }) {
  if (!ts188.isJsxAttribute(parent) || !parent.initializer || !ts188.isJsxExpression(parent.initializer)) return false;
  const handler = parent.initializer.expression && handlerIn3(parent.initializer.expression, MAX_STEPS4);
  let found = false;
  if (handler?.body)
    eachNode(handler.body, (one) => {
      found ||= ts188.isCallExpression(one) && splitWords(nameOf(one.expression) ?? "").some((word, at) => at > 0 && BACK.test(word));
    });
  return found;
}
var MAX_STEPS4 = 8;
function handlerIn3(value, depth) {
  const inner = unwrap(value);
  if (depth === 0) return null;
  if (isFunction(inner)) return inner;
  if (ts188.isCallExpression(inner)) return inner.arguments[0] ? handlerIn3(inner.arguments[0], depth - 1) : null;
  if (!ts188.isIdentifier(inner)) return null;
  const kept = valueOf(inner);
  return functionNamed(inner.text, inner) ?? (kept ? handlerIn3(kept, depth - 1) : null);
}
var attributesOf2 = ({ parent }) => ts188.isJsxAttribute(parent) ? parent.parent.properties : ts188.isJsxOpeningElement(parent) || ts188.isJsxSelfClosingElement(parent) ? parent.attributes.properties : [];
function shownWith(node) {
  return attributesOf2(node).flatMap(
    (one) => ts188.isJsxAttribute(one) && one.initializer && /^(data|dataLength|items|next|loadMore|on[A-Z]\w*|\w+Reached)$/.test(textOf(one.name)) ? namesIn(one.initializer, 3) : []
  );
}
function isUpward(node) {
  if (UPPER.test(textOf(node)) || isBehindTop(node)) return true;
  return attributesOf2(node).some(
    (one) => ts188.isJsxAttribute(one) && /^(inverted|inverse|isReverse)$/.test(textOf(one.name))
  );
}
function isBehindTop(node) {
  for (let at = node.parent; at && !isFunction(at); at = at.parent)
    if (ts188.isIfStatement(at) && TOP.test(at.expression.getText())) return true;
  return false;
}
var TOP = /(closeTo|isAt|isOn|near|reached)_?top\b/i;
function asksMessages(node) {
  const given2 = ts188.isIdentifier(node) ? declarationOf(node.text, node) : null;
  const query = given2 && ts188.isBindingElement(given2) ? given2.parent.parent : null;
  const parent = query && ts188.isVariableDeclaration(query) ? query.initializer : node.parent;
  if (!parent) return false;
  if (!ts188.isCallExpression(parent) || !/Infinite|Paginated/.test(parent.expression.getText())) return false;
  return parent.arguments.slice(0, 1).some((one) => namesIn(one, 4).some((name) => /^messages?$/i.test(name)));
}

// src/extract/code/scroll/own-device.ts
import { ts as ts189 } from "./vendor/ts-morph.js";
var DEVICE = /(^|\/)(cameraroll|camera-roll|expo-media-library)$/;
var PICTURES4 = /^(photos?|images?|pictures?|assets?|medias?|albums?|videos?)$/;
function isOfOwnDevice({ parent }, { imports }) {
  if (!ts189.isJsxAttribute(parent)) return false;
  if (![...imports.values()].some(({ specifier }) => DEVICE.test(specifier))) return false;
  return parent.parent.properties.some((one) => {
    if (!ts189.isJsxAttribute(one) || !/^(data|items)$/.test(textOf(one.name))) return false;
    const value = one.initializer && ts189.isJsxExpression(one.initializer) ? one.initializer.expression : null;
    return !!value && namesIn(value, 3).some((name) => PICTURES4.test(splitWords(name).at(-1) ?? ""));
  });
}

// src/extract/code/scroll/seen.ts
import { ts as ts190 } from "./vendor/ts-morph.js";
function isSeenBefore(call, isToldAt2) {
  for (let at = call; at.parent; at = at.parent) {
    if (ts190.isNewExpression(at) && nameOf(at.expression) === "IntersectionObserver") return false;
    if (ts190.isJsxAttribute(at) && isToldAt2(at)) return false;
  }
  const held = heldAt(call).filter((one) => "test" in one);
  const loads = nameOf(call.expression) ?? "";
  return held.some(({ test, outcome }) => outcome ? isSeen2(test, loads) : isUnseen(test, loads)) || held.length > 0 && isWhileScrolling(call);
}
function isSeen2(test, loads) {
  const text = test.getText();
  return (meansSeen([...namesIn(test, 12), ...textNames(text)]) || LAST_OF_ALL.test(text) || watchesElement(test)) && !(isAtTop2(text) && !EARLIER.test(loads));
}
function isUnseen(test, loads) {
  const inner = unwrap(test);
  if (ts190.isPrefixUnaryExpression(inner))
    return inner.operator === ts190.SyntaxKind.ExclamationToken && isSeen2(inner.operand, loads);
  if (!ts190.isBinaryExpression(inner)) return false;
  const operator = inner.operatorToken.kind;
  if (operator === ts190.SyntaxKind.BarBarToken) return isUnseen(inner.left, loads) || isUnseen(inner.right, loads);
  const isOrder = operator === ts190.SyntaxKind.LessThanToken || operator === ts190.SyntaxKind.GreaterThanToken;
  return isOrder && /\bscrollHeight\b/.test(inner.getText()) && /\bscroll(Top|Y)\b/.test(inner.getText());
}
var LAST_OF_ALL = /\b(index|position|end|endIndex|lastIndex|stopIndex|lastVisibleIndex|visibleStopIndex)\s*(\+\s*\w+\s*)?>=?\s*[\w.]+\.length\b/;
var isAtTop2 = (text) => /\bscroll(Top|Y)\s*(<=?|={2,3})\s*\d/.test(text) && !/\bscrollHeight\b/.test(text);
var EARLIER = /older|previous|prev|earlier|before|history|more|next|past/i;
var textNames = (text) => text.match(/\bscroll(Top|Height|Y)\b/g) ?? [];
var WATCHES_ELEMENT = /^use(InView|OnScreen|Intersection|IntersectionObserver|ElementOnScreen|IsVisible|IsInViewport)$/;
function watchesElement(test) {
  const inner = unwrap(test);
  if (ts190.isBinaryExpression(inner) && inner.operatorToken.kind === ts190.SyntaxKind.AmpersandAmpersandToken)
    return watchesElement(inner.left) || watchesElement(inner.right);
  if (!ts190.isIdentifier(inner)) return false;
  const declared3 = declarationOf(inner.text, inner);
  if (!declared3 || !ts190.isBindingElement(declared3)) return false;
  const holder = declared3.parent.parent;
  const made2 = ts190.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  return !!made2 && ts190.isCallExpression(made2) && WATCHES_ELEMENT.test(nameOf(made2.expression) ?? "");
}
function isScrollHandler(name) {
  const words = splitWords(name);
  return words.length > 1 && words.length <= 5 && words.at(-1) === "scroll" && words.some((word) => HANDLES2.test(word));
}
var HANDLES2 = /^(on|handle|check|auto)$/;
var isRangeHandler = (name) => /^on(Visible)?Range(s)?Changed?$/.test(name);
function isWhileScrolling(call) {
  for (let at = enclosingFunction(call); at; at = enclosingFunction(at)) {
    const name = declaredName(at);
    if (name === null) continue;
    return isScrollHandler(name) && POSITION.test(at.getText());
  }
  return false;
}
var POSITION = /\b(scrollTop|scrollY|scrollHeight|pageYOffset|innerHeight|clientHeight|offsetHeight|contentOffset|contentSize|layoutMeasurement|getBoundingClientRect)\b/;

// src/extract/code/scroll/callbacks.ts
import { ts as ts191 } from "./vendor/ts-morph.js";
function holdsLoad(callback, loads = loadsMore) {
  const inner = unwrap(callback);
  if (ts191.isIdentifier(inner)) {
    const named8 = functionNamed(inner.text, inner) ?? remembered(inner);
    return loads(inner.text) || named8?.body !== void 0 && holdsLoadInside(named8, loads);
  }
  if (ts191.isPropertyAccessExpression(inner)) return loads(inner.name.text);
  if (ts191.isObjectLiteralExpression(inner))
    return inner.properties.some((one) => ts191.isPropertyAssignment(one) && holdsLoad(one.initializer, loads));
  return isFunction(inner) && holdsLoadInside(inner, loads);
}
function remembered(name) {
  const value = valueOf(name);
  const made2 = value && unwrap(value);
  const first = made2 && ts191.isCallExpression(made2) && nameOf(made2.expression) === "useCallback" ? made2.arguments[0] : null;
  return first && isFunction(first) ? first : null;
}
function asksForNext(callback) {
  const inner = unwrap(callback);
  const named8 = ts191.isIdentifier(inner) ? functionNamed(inner.text, inner) : isFunction(inner) ? inner : null;
  return named8?.body !== void 0 && requestsNextPart(named8.body);
}
function holdsLoadInside(root, loads) {
  let found = false;
  eachNode(root, (node) => {
    if (!ts191.isCallExpression(node)) return;
    const name = calledName(node.expression);
    found ||= loads(name) || turnsPage(name, node.arguments.map((one) => one.getText()).join());
  });
  return found;
}
function calledName(called3) {
  const name = nameOf(called3) ?? "";
  return name === "current" ? chainOf(called3).at(-2) ?? "" : name;
}
var REQUESTS3 = /^(get|fetch|\$fetch|request|query|axios|ky|got|post|call|api)$/i;
var CURSOR = /\b(max_?id|min_?id|since_?id|last_?id|cursor|next_?cursor|offset|skip|after|before|page|page_?(number|token|index)|next_?(page|token|url)|start_?(at|after|from))\b/i;
function requestsNextPart(body) {
  if (!CURSOR.test(body.getText())) return false;
  let found = false;
  throughout(body, (node) => {
    found ||= ts191.isCallExpression(node) && REQUESTS3.test(nameOf(node.expression) ?? "");
  });
  return found;
}

// src/extract/code/scroll/loaded-once.ts
import { ts as ts192 } from "./vendor/ts-morph.js";
function isLoadedOnce(made2) {
  const effect = enclosingFunction(made2);
  if (!effect?.body || !ts192.isBlock(effect.body)) return false;
  const there = effect.body.statements.flatMap(
    (one) => ts192.isIfStatement(one) && one.end <= made2.pos && endsIt(one.thenStatement) ? operandsOf(one.expression, ts192.SyntaxKind.BarBarToken).flatMap(lastOf) : []
  );
  let isOnce = false;
  eachNode(made2, (node) => {
    if (!ts192.isCallExpression(node)) return;
    const [verb2 = "", ...what] = splitWords(nameOf(node.expression) ?? "");
    const thing = what.at(-1) ?? "";
    isOnce ||= /^(load|fetch|get)$/.test(verb2) && !/^(more|next|page|older|newer)$/.test(thing) && there.includes(thing);
  });
  return isOnce;
}
function lastOf(test) {
  const inner = unwrap(test);
  const words = ts192.isIdentifier(inner) ? splitWords(inner.text) : [];
  return words.length > 0 && !/^(is|has|no|loading|fetching)$/.test(words[0]) ? [words.at(-1)] : [];
}
var endsIt = (statement) => ts192.isReturnStatement(statement) || ts192.isBlock(statement) && statement.statements.some(ts192.isReturnStatement);

// src/extract/code/scroll/lists.ts
import { ts as ts193 } from "./vendor/ts-morph.js";
function isListAround(node, file) {
  return isListPlace(file.path) || isBounded(node) || handlersAt(node).some(stopsAtPage) || isList([...enclosingNames(node), ...pathNames(file.path.replace(/\/index(?=\.\w+$)/, "")), ...shownIn(node)]) || holdsPeople3(dataAround(node)) || isBesideList(node) || holdsTalk(givenTo5(node)) || isListOfUsers(node);
}
function isListOfUsers(node) {
  let outer = null;
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) if (declaredName(at) !== null) outer = at;
  if (!outer || !isFunction(outer) || !/\brender(Item|Row|Entry)\b/.test(outer.parameters[0]?.getText() ?? ""))
    return false;
  const uses = usesOfFunction(outer) ?? [];
  return uses.length > 0 && uses.every((use) => {
    const path = linksOf(use)?.path ?? "";
    return isListPlace(path) || isList([...enclosingNames(use), ...pathNames(path)]);
  });
}
function isBounded({ parent }) {
  const call = ts193.isPropertyAccessExpression(parent) ? parent.parent : parent;
  if (!ts193.isCallExpression(call)) return false;
  return heldAt(call).some((held) => "test" in held && held.outcome && endsAtPage(held.test));
}
function stopsAtPage(handler) {
  const inner = unwrap(handler);
  const own = ts193.isIdentifier(inner) ? functionNamed(inner.text, inner) : isFunction(inner) ? inner : null;
  const statements = own?.body && ts193.isBlock(own.body) ? own.body.statements : [];
  return statements.some((one) => ts193.isIfStatement(one) && isLeft(one.thenStatement) && isPastPage(one.expression));
}
var isLeft = (statement) => ts193.isReturnStatement(ts193.isBlock(statement) ? statement.statements.at(-1) ?? statement : statement);
function isPastPage(test) {
  const inner = unwrap(test);
  if (!ts193.isBinaryExpression(inner)) return false;
  const operator = inner.operatorToken.getText();
  if (operator === "||") return isPastPage(inner.left) || isPastPage(inner.right);
  return /^>=?$/.test(operator) && isNumber2(inner.right) && /page|cursor/i.test(nameOf(inner.left) ?? "");
}
var isNumber2 = (value) => {
  const inner = unwrap(value);
  return ts193.isConditionalExpression(inner) ? isNumber2(inner.whenTrue) && isNumber2(inner.whenFalse) : ts193.isNumericLiteral(inner) && Number(inner.text) > 1;
};
function handlersAt({ parent }) {
  if (!ts193.isJsxOpeningElement(parent) && !ts193.isJsxSelfClosingElement(parent) && !ts193.isJsxAttribute(parent)) return [];
  const given2 = ts193.isJsxAttribute(parent) ? [parent] : parent.attributes.properties;
  return given2.flatMap((one) => {
    const value = ts193.isJsxAttribute(one) && one.initializer && ts193.isJsxExpression(one.initializer) ? one.initializer.expression : void 0;
    return value ? [value] : [];
  });
}
function endsAtPage(test) {
  const inner = unwrap(test);
  if (!ts193.isBinaryExpression(inner)) return false;
  const operator = inner.operatorToken.getText();
  if (operator === "&&") return endsAtPage(inner.left) || endsAtPage(inner.right);
  return /^<=?$/.test(operator) && ts193.isNumericLiteral(inner.right) && /page/i.test(nameOf(inner.left) ?? "");
}
function shownIn({ parent }) {
  if (ts193.isNewExpression(parent)) return broughtIn(parent);
  if (ts193.isCallExpression(parent)) return parent.arguments.slice(0, 1).flatMap((one) => namesIn(one, 3));
  if (!ts193.isJsxAttribute(parent)) return [];
  const names2 = [parent.parent.parent.tagName.getText()];
  for (const one of parent.parent.properties) {
    if (!ts193.isJsxAttribute(one) || !one.initializer) continue;
    eachNode(one.initializer, (inner) => {
      if (one === parent && ts193.isIdentifier(inner)) names2.push(inner.text);
      const tag = ts193.isJsxOpeningElement(inner) || ts193.isJsxSelfClosingElement(inner) ? inner.tagName.getText() : "Icon";
      if (!tag.endsWith("Icon")) names2.push(tag);
    });
  }
  return names2;
}
function broughtIn(observer) {
  const names2 = [];
  eachNode(observer, (node) => {
    const name = ts193.isCallExpression(node) ? nameOf(node.expression) ?? "" : "";
    if (/^(get|load|fetch)[A-Z]/.test(name)) names2.push(name);
  });
  return names2;
}
function dataAround(node) {
  let at = node;
  while (at.parent && !ts193.isStatement(at) && !ts193.isJsxOpeningElement(at) && !ts193.isJsxSelfClosingElement(at))
    at = at.parent;
  if (!ts193.isJsxOpeningElement(at) && !ts193.isJsxSelfClosingElement(at)) return [];
  return at.attributes.properties.flatMap((one) => {
    if (!ts193.isJsxAttribute(one) || !/^(data|items|dataSource|list)$/.test(textOf(one.name))) return [];
    const value = one.initializer && ts193.isJsxExpression(one.initializer) ? one.initializer.expression : null;
    return value ? namesIn(value, 3) : [];
  });
}
function isBesideList(node) {
  const tag = node.parent;
  if (!ts193.isJsxOpeningElement(tag) && !ts193.isJsxSelfClosingElement(tag)) return false;
  let at = ts193.isJsxOpeningElement(tag) ? tag.parent : tag;
  for (let levels = 0; levels <= MAX_LEVELS; levels++, at = at.parent) {
    if (isFunction(at) || ts193.isStatement(at)) return false;
    if (!ts193.isJsxElement(at) && !ts193.isJsxFragment(at)) continue;
    const lists = at.children.flatMap(listed2);
    if (lists.length > 0) return lists.every(({ item, all: all2 }) => isPerson3(item) || isList([item, ...all2]));
  }
  return false;
}
var MAX_LEVELS = 6;
function listed2(child) {
  const call = ts193.isJsxExpression(child) && child.expression ? unwrap(child.expression) : null;
  if (!call || !ts193.isCallExpression(call) || nameOf(call.expression) !== "map") return [];
  const [each] = call.arguments;
  const item = each && isFunction(each) ? each.parameters[0]?.name : void 0;
  const all2 = ts193.isPropertyAccessExpression(call.expression) ? chainOf(call.expression.expression) : [];
  while (all2.length > 1 && ANSWERED.test(all2.at(-1))) all2.pop();
  return item && ts193.isIdentifier(item) ? [{ item: item.text, all: all2.slice(-1) }] : [];
}
var ANSWERED = /^(data|items|results?|rows|docs|list|pages|nodes|edges)$/;
function givenTo5({ parent }) {
  if (!ts193.isJsxOpeningElement(parent) && !ts193.isJsxSelfClosingElement(parent)) return [];
  return parent.attributes.properties.flatMap((one) => {
    if (!ts193.isJsxAttribute(one) || !one.initializer || !ts193.isJsxExpression(one.initializer)) return [];
    const value = one.initializer.expression;
    return value && ts193.isIdentifier(value) ? [value.text] : [];
  });
}

// src/extract/code/detectors/infinite-scroll.ts
import { ts as ts194 } from "./vendor/ts-morph.js";
var ENDS = /^(infiniteScroll|onIonInfinite|onEndReached|endReached|onStartReached|startReached|onReachEnd|onReachBottom|onScrollToBottom|handleEndReached|handleReachEnd|handleReachBottom|onReachedEnd|onBottomReached|onFillRequest|onLoadMoreRows|onScrollEndReached|onEndVisible)$/;
var NEARS = /^on(Bottom|ScrollBottom|NearEnd|NearBottom|ScrollEnd|ScrolledToBottom|End|Visible|BecameVisible|Intersect|Intersection|InView|Enter(View|Viewport)|InViewport|Appear)$/;
var WATCHES2 = /^use(On)?(?!(Document|Page|Tab|Window|App)Visib)\w{0,20}(InView|InViewport|EnterViewport|Visible|Visibility|Intersect|Intersection|IntersectionObserver|EndReached|NearEnd|NearBottom|BottomReached)(Effect|Callback|Observer|Trigger|Handler|Loader)?$/;
var DIRECTIVES = /^(intersect|intersectionObserver|observeVisibility|elementVisibility|inView|inview|inViewport|viewport)$/;
var DIRECTIVE = /\bv-(intersect|intersection-observer|observe-visibility|element-visibility|in-?view|in-?viewport)\b/;
var CURSOR_IN_TEXT = /\b(max_?id|min_?id|cursor|offset|skip|page)\b/i;
var QUERIES = /^(useInfiniteQuery|useSuspenseInfiniteQuery|useSWRInfinite|createInfiniteQuery|usePaginatedQuery)$/;
var WATCHERS = /\b(IntersectionObserver|useInView|InView|useIntersectionObserver|useIntersection|useOnInView|Waypoint|VisibilitySensor|InfiniteScroll|onEndReached|endReached|onStartReached|startReached)\b/;
var MODULE = /['"][^'"\n]*(?:infinite|endless)[-_]?(?:scroll|load|hits|feed)/i;
var infinite_scroll_default = {
  occurs: (ask) => {
    const loads = ask.name(LOAD_WORDS, (_, name) => loadsMany(name));
    return any(
      ask.name("infinite infinitescroll endless", (_, name) => isEndless(name) || isEndlessTag(name)),
      ask.name("auto load", (_, name) => isEndlessTag(name)),
      all(ask.word("infinite endless"), inText(MODULE)),
      ask.called("use", (_, name) => setsUpScroll(name)),
      ask.word("waypoint"),
      ask.name("fill load", (_, name) => /^on(FillRequest|LoadMoreRows)$/.test(name)),
      ask.name("intersection", (_, name) => name === "IntersectionObserverProvider"),
      ask.name("on end reached reach start", (_, name) => ENDS.test(name)),
      inText(/\bv-infinite-scroll\b/),
      all(
        ask.name("on", (_, name) => NEARS.test(name)),
        loads
      ),
      all(
        ask.called("use create", (_, name) => QUERIES.test(name)),
        inText(WATCHERS)
      ),
      all(
        ask.named(`InView VisibilitySensor TrackVisibility useInView useIntersectionObserver useOnInView useIntersection
             IntersectionObserver`),
        any(
          loads,
          ask.called("set increment increase", (_, name) => isPageSetter(name))
        )
      ),
      all(
        ask.called("use", (_, name) => WATCHES2.test(name)),
        loads
      ),
      all(ask.word("virtualizer virtualiser virtual"), loads, inText(LAST_OF_ALL)),
      all(
        ask.name("visibility intersection intersect viewport in", (_, name) => isWatcher(name)),
        any(loads, inText(CURSOR_IN_TEXT))
      ),
      all(ask.word("intersect intersection visibility viewport inview"), inText(DIRECTIVE), loads),
      all(
        any(
          ask.called(LOAD_WORDS, (_, name) => loadsMore(name)),
          ask.called("set increment increase", (_, name) => isPageSetter(name))
        ),
        ask.name(SEEN_WORDS, (_, name) => meansSeen([name]))
      ),
      all(
        ask.called(LOAD_WORDS, (_, name) => loadsMore(name)),
        ask.name("on handle check auto scroll", (_, name) => isScrollHandler(name))
      ),
      all(
        ask.called(LOAD_WORDS, (_, name) => loadsMore(name)),
        ask.name("on range", (_, name) => isRangeHandler(name))
      )
    );
  },
  detect(file) {
    const found = /* @__PURE__ */ new Map();
    for (const node of file.ofKinds(KINDS9)) {
      const one = scrollAt(node, file);
      if (one && !found.has(one.node) && !isOneTalk(one.node, file) && !isOfOwnDevice(one.node, file))
        found.set(one.node, { ...one, traits: isListAround(one.node, file) ? ["list"] : [] });
    }
    return [...found.values()];
  }
};
var KINDS9 = [
  ts194.SyntaxKind.JsxOpeningElement,
  ts194.SyntaxKind.JsxSelfClosingElement,
  ts194.SyntaxKind.JsxAttribute,
  ts194.SyntaxKind.NewExpression,
  ts194.SyntaxKind.CallExpression
];
function scrollAt(node, file) {
  if (ts194.isJsxOpeningElement(node) || ts194.isJsxSelfClosingElement(node)) return tagAt(node, file);
  if (ts194.isJsxAttribute(node)) return endAt(node);
  if (ts194.isNewExpression(node)) return observerAt(node);
  return ts194.isCallExpression(node) ? callAt(node) : null;
}
var isWatcher = (name) => /^(InView|Waypoint|TrackVisibility|Intersect|Intersection|OnVisible|(Visibility|Intersection|Intersect|Viewport|InView)(Sensor|Observer|Trigger|Tracker|Detector|Watcher|Loader|Fetcher))$/.test(
  name
);
function tagAt(tag, file) {
  const name = tag.tagName.getText();
  const isWaypoint = name === "Waypoint" && /waypoint/i.test(file.imports.get(name)?.specifier ?? "");
  const isProvider = name === "IntersectionObserverProvider" && /timeline|feed|posts|explore|discover|stream/i.test(file.path) && !/chat|message|notification/i.test(file.path);
  const isWatched3 = isWatcher(name) && handlersOf(tag).some((one) => holdsLoad(one, loadsMany) || asksForNext(one));
  if (!isEndlessTag(name.split(".").at(-1)) && !isWaypoint && !isWatched3 && !isProvider && !isEndlessModule(name, file))
    return null;
  return isGivenAll(tag) ? null : { node: tag.tagName, symbol: name };
}
var isToldByTag = (name) => isWatcher(name) || name === "Waypoint" || isEndlessTag(name.split(".").at(-1));
var ITEMS = /^(data|items|list|rows|entries|dataSource|sections)$/;
var LOADS2 = /^(on[A-Z]\w*|next|callback|handler?)$|[lL]oad|[fF]etch|[mM]ore|[nN]ext|[iI]nfinite|[pP]aginat|[qQ]uery|[rR]equest|[eE]ndReached|[rR]eachEnd|[bB]ottom/;
var isGivenAll = ({ attributes: { properties } }) => {
  const names2 = properties.map((one) => ts194.isJsxAttribute(one) ? textOf(one.name) : null);
  return names2.some((name) => name !== null && ITEMS.test(name)) && names2.every((name) => name !== null && !LOADS2.test(name));
};
function isEndlessModule(name, file) {
  const binding = file.imports.get(name);
  if (binding?.name !== "default") return false;
  const path = binding.specifier.replace(/\/index$|\.\w+$/g, "");
  return isEndlessTag(path.split("/").at(-1));
}
var handlersOf = (tag) => tag.attributes.properties.flatMap(
  (one) => ts194.isJsxAttribute(one) && one.initializer && ts194.isJsxExpression(one.initializer) && one.initializer.expression ? [one.initializer.expression] : []
);
var isToldAt = (attribute3) => {
  const name = textOf(attribute3.name);
  return ENDS.test(name) || NEARS.test(name) || DIRECTIVES.test(name) || !/^on\w*(Scroll|Wheel)\w*$/.test(name);
};
function endAt(attribute3) {
  const name = textOf(attribute3.name);
  const isNear = NEARS.test(name) || DIRECTIVES.test(name);
  if (!ENDS.test(name) && !isNear) return null;
  if (isNear && isToldByTag(attribute3.parent.parent.tagName.getText())) return null;
  const value = attribute3.initializer && ts194.isJsxExpression(attribute3.initializer) ? attribute3.initializer.expression : null;
  if (!value || value.getText() === "undefined" || value.kind === ts194.SyntaxKind.NullKeyword) return null;
  if (isNear && !holdsLoad(value, loadsMany) || isOnlyNoted(value)) return null;
  return { node: attribute3.name, symbol: name };
}
function isOnlyNoted(value) {
  const inner = unwrap(value);
  const only = ts194.isArrowFunction(inner) && !ts194.isBlock(inner.body) ? unwrap(inner.body) : null;
  const [first, ...more] = only && ts194.isCallExpression(only) ? only.arguments : [];
  return only !== null && ts194.isCallExpression(only) && /^set[A-Z]/.test(nameOf(only.expression) ?? "") && !isPageSetter(nameOf(only.expression) ?? "") && more.length === 0 && (first?.kind === ts194.SyntaxKind.TrueKeyword || first?.kind === ts194.SyntaxKind.FalseKeyword);
}
function observerAt(made2) {
  const name = nameOf(made2.expression) ?? "";
  const isModule = isEndless(name);
  const isObserver = name === "IntersectionObserver" && made2.arguments?.[0] && holdsLoad(made2.arguments[0]);
  return isModule || isObserver && !isLoadedOnce(made2) ? { node: made2.expression, symbol: name } : null;
}
function callAt(call) {
  const head = nameNode(call.expression);
  if (!head) return null;
  const name = textOf(head);
  const chain = chainOf(call.expression);
  const symbol = chain.slice(-2).join(".");
  const isInit = /^(init|start|attach|enable|observe)$/.test(name) && isEndless(chain.at(-2) ?? "");
  if (isInit || setsUpScroll(name)) return { node: head, symbol };
  if (QUERIES.test(name) && isWatched2(call)) return { node: head, symbol };
  const isWatching = WATCHES2.test(name) && !enclosingNames(call).some(setsUpScroll);
  if (isWatching && call.arguments.some((one) => holdsLoad(one))) return { node: head, symbol };
  const isMore = loadsMore(name) && !/^set(Should|Is|Can)?(Load|Fetch|Show)/.test(name) || turnsPage(name, call.arguments.map((one) => one.getText()).join());
  return isMore && isSeenBefore(call, isToldAt) ? { node: head, symbol } : null;
}
function isWatched2(call) {
  let statement = call;
  while (!ts194.isSourceFile(statement.parent)) statement = statement.parent;
  return WATCHERS.test(statement.getText());
}

// src/extract/code/live/kept-streams.ts
import { ts as ts195 } from "./vendor/ts-morph.js";
var isStream = (words) => /^(user )?(live ?streams?|live broadcasts?|livestreams?|live (rooms?|shows?|sessions?|videos?))$/.test(words);
var HOST2 = /^(user|host|owner|streamer|broadcaster|creator|author|uid)( (id|uid))?$/;
var ON = /^(is )?(live|streaming|broadcasting)( now)?$/;
var TURNED_ON = /\b(?:is_?)?(?:live|streaming|broadcasting)(?:_?now)?['"]?\s*:\s*true/i;
var mayStream = (ask) => any(
  all(ask.name("live livestream livestreams user create insert", namesTable(isStream)), mayKeep(ask)),
  all(
    ask.name("is live streaming", (words) => ON.test(words.join(" "))),
    ask.word("user users channel channels profile"),
    inText(TURNED_ON)
  ),
  all(
    ask.name("is live", (words) => ON.test(words.join(" "))),
    ask.name("user host owner streamer broadcaster creator", (words) => HOST2.test(words.join(" "))),
    inText(TURNED_ON),
    mayKeep(ask)
  ),
  all(
    ask.word("publisher broadcaster host"),
    ask.name("build token rtc", (_, name) => /^buildToken\w*$/.test(name))
  ),
  ask.named("NodeMediaServer")
);
function keptStreams(file) {
  if (!keepsRows(file)) return [];
  const rows = [...rowsIn(file).filter(isKept4), ...changesIn(file).filter(isOn)];
  const made2 = file.nodes.flatMap((node) => {
    if (!ts195.isCallExpression(node) && !ts195.isNewExpression(node)) return [];
    const name = nameOf(node.expression) ?? "";
    const isToken = /^buildToken\w*$/.test(name) && (node.arguments ?? []).flatMap((one) => namesIn(one)).some((one) => /^(PUBLISHER|BROADCASTER|HOST)$/i.test(one));
    const isServer = name === "NodeMediaServer" && ts195.isNewExpression(node);
    return isToken || isServer ? [{ node: nameNode(node.expression), symbol: name }] : [];
  });
  return [...rows.map(({ at, symbol }) => ({ node: at, symbol })), ...made2];
}
var isKept4 = ({ table, columns }) => columns.some(({ name }) => HOST2.test(column(name))) && (isStream(table.join(" ")) || columns.some(isTurnedOn));
var isTurnedOn = ({ name, value }) => ON.test(column(name)) && value?.kind === ts195.SyntaxKind.TrueKeyword;
var isOn = ({ table, columns }) => /^(users?|channels?|profiles?|streamers?|streams?)$/.test(table.join(" ")) && columns.some(isTurnedOn);

// src/extract/code/live/live-watched.ts
import { ts as ts196 } from "./vendor/ts-morph.js";
var FRAMES = /player\.twitch\.tv|embed\.twitch\.tv|youtube(-nocookie)?\.com\/embed\/live_stream|player\.kick\.com|facebook\.com\/plugins\/video.*live/i;
var ROOMS3 = /^(LiveKitRoom|RTCView|HMSRoomProvider|AgoraVideoPlayer|StreamCall|StreamVideo|LivestreamPlayer|LivestreamLayout|VideoConference|RoomAudioRenderer)$/;
var SHOWN3 = /(^| )(live ?stream|live stream|stream video|live video|live player|live event|live room|live broadcast|live audio)( |$)/;
var WHOLE = /^(livestream|stream|video|player|event|room|broadcast|audio|view|viewer|page|screen|layout|component|embed|container|wrapper|stage|window|watch|session|show)$/;
var AROUND = /^(list|chat|message|form|settings?|setup|studio|button|menu|link|card|preview)$/;
var PEERS = /^(RTCPeerConnection|SimplePeer|Peer)$/;
var mayWatchLive = (ask) => any(
  inText(FRAMES),
  ask.named(
    "LiveKitRoom RTCView HMSRoomProvider AgoraVideoPlayer StreamCall StreamVideo LivestreamPlayer LivestreamLayout VideoConference getUserMedia RTCPeerConnection SimplePeer"
  ),
  ask.name("live livestream stream", (words, name) => /^[A-Z]/.test(name) && isLiveElement(words)),
  all(ask.named("Peer"), inText(/['"](simple-peer|peerjs)/)),
  inText(/\bTwitch\.(Embed|Player)\b|livekit-server-sdk/)
);
var isLiveElement = (words) => SHOWN3.test(words.join(" ")) && WHOLE.test(words.at(-1)) && !words.some((word) => AROUND.test(word));
function watchedLive(file) {
  return file.ofKinds(KINDS10).flatMap((node) => {
    if (ts196.isStringLiteralLike(node) || ts196.isTemplateHead(node))
      return /^(https?:)?\/\//.test(node.text) && FRAMES.test(node.text) ? [{ node, symbol: FRAMES.exec(node.text)[0], traits: ["watches"] }] : [];
    if (ts196.isJsxOpeningElement(node) || ts196.isJsxSelfClosingElement(node)) {
      const name = node.tagName.getText();
      if (ROOMS3.test(name)) return [{ node: node.tagName, symbol: name, traits: ["conference"] }];
      if (/^(@api\.video\/)?react-native-live-?stream$/.test(file.imports.get(name)?.specifier ?? "")) return [];
      return /^[A-Z]\w+$/.test(name) && isLiveElement(splitWords(name)) ? [{ node: node.tagName, symbol: name, traits: ["watches"] }] : [];
    }
    if (ts196.isNewExpression(node)) return made(node, file);
    if (!ts196.isCallExpression(node) || file.side === "server") return [];
    const head = nameNode(node.expression);
    return head && nameOf(node.expression) === "getUserMedia" && isForCall(file) && !isOnlyAsked(node) ? [{ node: head, symbol: "getUserMedia", traits: ["conference"] }] : [];
  });
}
function made(node, file) {
  const name = nameOf(node.expression) ?? "";
  const text = node.expression.getText();
  if (/^(\w+\.)?Twitch\.(Embed|Player)$/.test(text))
    return [{ node: nameNode(node.expression), symbol: text, traits: ["watches"] }];
  const specifier = file.imports.get(name)?.specifier ?? "";
  if (name === "AccessToken" && /livekit/.test(specifier))
    return [{ node: node.expression, symbol: name, traits: ["conference"] }];
  const isPeer = PEERS.test(name) && (name !== "Peer" || /peer(js)?(\.\w+)?$/.test(specifier)) && sendsMedia(file);
  return isPeer ? [{ node: nameNode(node.expression) ?? node.expression, symbol: name, traits: ["conference"] }] : [];
}
var sendsMedia = ({ indexed: { names: names2 } }) => ["addTrack", "addStream", "ontrack", "onaddstream", "MediaStream", "getUserMedia", "addTransceiver", "stream"].some(
  (one) => names2.has(one)
);
var isForCall = ({ path, indexed: { names: names2, tokens } }) => !names2.has("MediaRecorder") && !/scan|barcode|qr|record|setting|device|test|pre-?join|voice-?message|avatar|photo|selfie|(video|image|clip)-?capture/i.test(
  path
) && (/call|conferenc|meeting|web-?rtc|voice|peer|room|stream|live/i.test(path) || tokens.has("rtcpeerconnection") || names2.has("RTCPeerConnection"));
function isOnlyAsked(call) {
  let at = call;
  while (!ts196.isVariableDeclaration(at) && !ts196.isStatement(at)) at = at.parent;
  if (!ts196.isVariableDeclaration(at) || !ts196.isIdentifier(at.name)) return false;
  const name = at.name.text.replaceAll("$", "\\$");
  const block = at.parent.parent.parent.getText();
  const uses = block.match(new RegExp(`\\b${name}\\b`, "g")) ?? [];
  return uses.length === 2 && new RegExp(`\\b${name}\\.get\\w*Tracks\\(\\)[^;]*\\.stop\\(\\)`).test(block);
}
var KINDS10 = [
  ts196.SyntaxKind.StringLiteral,
  ts196.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts196.SyntaxKind.TemplateHead,
  ts196.SyntaxKind.JsxOpeningElement,
  ts196.SyntaxKind.JsxSelfClosingElement,
  ts196.SyntaxKind.NewExpression,
  ts196.SyntaxKind.CallExpression
];

// src/extract/code/live/live-routes.ts
import { ts as ts197 } from "./vendor/ts-morph.js";
var STARTS2 = /\/(live-?streams?|live-?rooms?|live-?broadcasts?|audio-?(?:rooms?|spaces?)|voice-?rooms?)(?=[/'"`]|$)(?![/'"`]*[/][^/]*[/])|\/(live|streams?|broadcasts?)\/(start|create|go-?live)\b|\bgo[-_]?live\b/i;
var SERVICES5 = /api\.mux\.com\/video\/v1\/live-streams|\/stream\/live_inputs\b|livepeer\.(studio|com)\/api\/stream\b|\.api\.video\/live-streams|youtube\/v3\/liveBroadcasts|api\.agora\.io\/[^'"`]*\/rtmp/i;
var FIRST_SEGMENT = /['"`]\/*([\w-]*(?:stream|live|broadcast)[^/'"`\n]*)/gi;
var APART = /['"`]\/?(?:live|streams?|broadcasts?)['"`/][^]{0,4000}['"`]\/?(?:start|create|go-?live)['"`]/i;
var mayRouteLive = (ask, live) => any(
  all(ask.word("stream streams livestream livestreams live broadcast broadcasts"), ({ text }) => {
    for (const [, segment] of text.matchAll(FIRST_SEGMENT)) if (namesStreams(segment, live)) return true;
    return APART.test(text);
  }),
  all(ask.word("live livestreams stream streams"), inText(SERVICES5))
);
function liveRoutes(file, concept, live) {
  if (file.side === "client") return [];
  const seen = /* @__PURE__ */ new Set();
  return file.ofKinds(KINDS11).flatMap((node) => {
    const asked2 = ts197.isCallExpression(node) ? askedOfService(node) : null;
    if (asked2 && !isWithinUnlike(concept, file.path, node)) return [{ node: asked2, symbol: nameOf(asked2) ?? "fetch" }];
    const route = routeAt(node);
    if (!route || isWithinUnlike(concept, file.path, node)) return [];
    const [first = ""] = route.path.split("/").filter((part) => part !== "");
    const begins2 = /^(POST|PUT)$/.test(route.method) && STARTS2.test(route.path);
    if (!namesStreams(first, live) && !begins2 || seen.has(first)) return [];
    seen.add(first);
    return [{ node: route.at, symbol: `${route.method} ${route.path}`, argument: route.path, traits: ["route"] }];
  });
}
var KINDS11 = [ts197.SyntaxKind.CallExpression, ts197.SyntaxKind.MethodDeclaration];
function askedOfService(call) {
  const [first] = call.arguments;
  const name = nameOf(call.expression) ?? "";
  if (!first || !/^(fetch|\w*[fF]etch|axios|post|request|got|ky|ofetch)$/.test(name)) return null;
  const address = literalOf(first)?.value;
  if (!SERVICES5.test(typeof address === "string" ? address : first.getText())) return null;
  return name === "post" || /['"`]?method['"`]?\s*:\s*['"`]POST/i.test(call.getText()) ? call.expression : null;
}
function namesStreams(segment, live) {
  const words = splitWords(segment);
  return /^(live)?streams?$/.test(words.join("")) || hasAnyPhrase(words, live);
}

// src/extract/code/live/live-on-clients.ts
import { ts as ts198 } from "./vendor/ts-morph.js";
var TELLS2 = /^(push|emit|send|publish|invoke|trigger)$/;
var STARTS3 = /\b((begin|start|started) (stream|streaming|broadcast|broadcasting|live|live ?stream)|(stream|streaming|broadcast|live ?stream) (start|begin|create)|go live)$/;
var OTHER11 = /\b(text|message|chunk|token|response|audio|log|event|data|typing|upload|file)\b/;
var VERB2 = /\b(?:push|emit|send|publish|invoke|trigger)\s*\(\s*['"`][\w:./-]*(?:begin|start|stream|broadcast|go)[\w:./-]*['"`]/i;
var BAR = /^(hangup|microphone|camera|desktop|tileview|raisehand|recording)$/;
var mayGoLive = (ask) => any(
  ask.named("getDisplayMedia setClientRole"),
  all(
    ask.named("produce joinChannel createClient"),
    inText(/\bproduce\(\s*\{[^}]*\btrack\b|ClientRoleBroadcaster|role:\s*['"]host/)
  ),
  all(ask.word("streaming stream broadcast live livestream broadcasting"), inText(VERB2)),
  all(ask.word("livestreaming"), inText(/['"`]livestreaming['"`]/))
);
function liveOnClient(file) {
  if (file.side === "server") return [];
  return file.nodes.flatMap((node) => {
    if (ts198.isStringLiteralLike(node)) return isButton(node) ? [{ node, symbol: node.text, traits: ["offers"] }] : [];
    if (!ts198.isCallExpression(node)) return [];
    const name = nameOf(node.expression) ?? "";
    if (name === "getDisplayMedia" && !isRecorded(file))
      return [{ node: nameNode(node.expression), symbol: name, traits: ["screen"] }];
    const role = hostRole(node, name);
    if (role) return [{ node: nameNode(node.expression), symbol: name, traits: [role] }];
    const [verb2] = node.arguments;
    if (!TELLS2.test(name) || !verb2 || !ts198.isStringLiteralLike(verb2)) return [];
    const words = splitWords(verb2.text).join(" ");
    return STARTS3.test(words) && !OTHER11.test(words) ? [{ node: verb2, symbol: verb2.text }] : [];
  });
}
function hostRole(call, name) {
  const said2 = ROLES.test(name) ? call.arguments.map((one) => one.getText()).join(" ") : "";
  if (name === "setClientRole") return isHostOfUnknown(call, said2) ? "broadcasts" : null;
  if (name === "createClient")
    return /\bmode:\s*['"]live['"]/.test(said2) && /role:\s*['"]host/.test(said2) ? "broadcasts" : null;
  if (name === "joinChannel") return /ClientRoleBroadcaster/.test(said2) ? "broadcasts" : null;
  return name === "produce" && /^\{[^]*\btrack\b/.test(said2) ? "conference" : null;
}
function isHostOfUnknown({ expression }, said2) {
  if (/ClientRoleBroadcaster/.test(said2)) return true;
  const receiver = receiverOf(expression);
  const isKnown = receiver !== null && ts198.isIdentifier(receiver) && valueOf(receiver) !== null;
  return !isKnown && /^['"]host['"]$/.test(said2) && /agora/i.test(expression.getSourceFile().text);
}
var ROLES = /^(setClientRole|createClient|joinChannel|produce)$/;
var isButton = (node) => node.text === "livestreaming" && ts198.isArrayLiteralExpression(node.parent) && node.parent.elements.some((one) => ts198.isStringLiteralLike(one) && BAR.test(one.text));
var isRecorded = ({ indexed: { names: names2 } }) => names2.has("MediaRecorder") && !["RTCPeerConnection", "addTrack", "replaceTrack", "produce"].some((one) => names2.has(one));

// src/extract/code/detectors/livestream.ts
import { ts as ts199 } from "./vendor/ts-morph.js";
var evidence3 = evidenceReader(/* @__PURE__ */ new Set());
var PEOPLE13 = phrasesOf(["owner", "user", "host", "broadcaster", "streamer", "channel", "viewer", "room", "creator"]);
var LIVE2 = phrasesOf([
  "live stream",
  "livestream",
  "go live",
  "stream create",
  "stream start",
  "broadcast",
  "create stream",
  "live room",
  "audio room",
  "live session",
  "live show",
  "start stream"
]);
var LISTEN = /^on[A-Z]|handle|Handler$/;
var livestream_default = {
  readsCalls: true,
  // Calls are looked for by the words of the concept.
  occurs: (ask) => any(
    mayStream(ask),
    mayGoLive(ask),
    mayWatchLive(ask),
    ask.name("create", (_, name) => COMMANDS3.test(name)),
    all(
      ask.word("mutation"),
      ask.name(LIVE2, (_, name) => startsStream(name))
    ),
    ask.name(LIVE2, (_, name) => LISTEN.test(name) && startsStream(name)),
    all(ask.word("live livestream livestreams stream broadcast audio voice"), inText(STARTS2), inText(MAY_ASK2)),
    mayRouteLive(ask, LIVE2)
  ),
  detect(file, context) {
    const found = [];
    for (const node of file.nodes) {
      const detection = ts199.isCallExpression(node) ? startAt(node, file, context) : ts199.isNewExpression(node) ? commandAt(node, file) : null;
      if (detection) found.push(detection);
      if (ts199.isObjectLiteralExpression(node)) found.push(...opcodesIn(node, file, context));
      const ran = ts199.isCallExpression(node) ? mutationAt(node) : null;
      if (ran && saysStart(ran.words, context.concept) && !isWithinUnlike(context.concept, file.path, node))
        found.push({ node: ran.at, symbol: textOf(ran.at) });
      const endpoint2 = endpointStart(node, file, context);
      if (endpoint2 && !found.some((one) => isInside4(one.node, node))) found.push(endpoint2);
    }
    const asked2 = askedActs(file, context.concept, {
      path: ({ path, method }) => method === "post" && STARTS2.test(path)
    });
    for (const node of asked2)
      if (!found.some((one) => isInside4(one.node, node) || isInside4(node, one.node)) && !isWithinUnlike(context.concept, file.path, node))
        found.push({ node, symbol: textOf(node).slice(0, 60) });
    const kept = [...keptStreams(file), ...liveOnClient(file)].filter(
      ({ node }) => !found.some((one) => one.node === node) && !isWithinUnlike(context.concept, file.path, node)
    );
    const all2 = [...found, ...kept, ...liveRoutes(file, context.concept, LIVE2)];
    const watched = watchedLive(file).filter(
      ({ node }) => !all2.some((one) => one.node === node) && !isWithinUnlike(context.concept, file.path, node)
    );
    return [...all2.map((one) => ofClient(one, file)), ...watched];
  }
};
var ofClient = (one, { side }) => side !== "client" || one.traits?.some((trait) => trait !== "inner") ? one : { ...one, traits: [...one.traits ?? [], "client"] };
function startAt(call, file, context) {
  const site = callSiteOf(call, file);
  if (!site || !isCallOf(context.concept, site, evidence3)) return null;
  const name = nameOf(call.expression) ?? "";
  const [first] = call.arguments;
  const isScreen = /screen/i.test(name);
  if (first && literalOf(first)?.value === false) return null;
  const isRow = /^(create|insert|insert one)$/.test(site.words.join(" "));
  if (isRow && !isLiveTable(site.receiver)) {
    if (!/^streams?$/.test(site.receiver.join(" ")) || !call.arguments.some(namesPerson)) return null;
  }
  if (isScreen && isPassedOn(call)) return null;
  const wrapper = isScreen ? null : wrapperOf2(call, context);
  const isInner = wrapper !== null && isCalledElsewhere(wrapper, file, context);
  const symbol = chainOf(call.expression).filter((one) => one !== "this").slice(-2).join(".");
  return { node: site.head, symbol, traits: isScreen ? ["screen"] : isInner ? ["inner"] : [] };
}
var saysStart = (words, { calls: calls2, unlike }) => calls2.some((one) => !one.receivers && !one.needs.length && fitsPattern(one, words)) && !hasAnyPhrase(words, unlike.word);
function endpointStart(node, file, { concept }) {
  const endpoint2 = endpointAt(node);
  if (!endpoint2 || isWithinUnlike(concept, file.path, node)) return null;
  const name = textOf(endpoint2.name);
  const words = splitWords(name);
  if (!saysStart(words, concept)) return null;
  const body = endpoint2.run.body;
  return { node: endpoint2.name, symbol: name, guardedAt: (ts199.isBlock(body) ? body.statements.at(-1) : body) ?? body };
}
var isInside4 = (node, container) => node.getSourceFile() === container.getSourceFile() && node.pos >= container.pos && node.end <= container.end;
var isLiveTable = (receiver) => hasAnyPhrase(receiver, LIVE2);
function isPassedOn(call) {
  const name = nameOf(call.expression);
  if (/participant/i.test(chainOf(call.expression).at(-2) ?? "")) return false;
  for (let at = call; at; at = at.parent) if (isFunction(at) && declaredName(at) === name) return true;
  return false;
}
function wrapperOf2(call, { concept }) {
  for (let at = call; at; at = at.parent) {
    const name = isFunction(at) ? declaredName(at) : null;
    if (name !== null)
      return concept.calls.some((one) => !one.receivers && fitsPattern(one, splitWords(name))) ? name : null;
  }
  return null;
}
function isCalledElsewhere(name, file, { files }) {
  return files.some(
    (other) => other.path !== file.path && other.indexed.names.has(name) && other.nodes.some((node) => ts199.isCallExpression(node) && nameOf(node.expression) === name)
  );
}
function namesPerson(argument) {
  return ts199.isObjectLiteralExpression(unwrap(argument)) && namesIn(argument).some((name) => hasAnyPhrase(splitWords(name), PEOPLE13));
}
var COMMANDS3 = /^(CreateChannelCommand|CreateStageCommand|CreateParticipantTokenCommand)$/;
function commandAt(node, file) {
  const name = nameOf(node.expression) ?? "";
  const binding = file.imports.get(name);
  if (!binding || !binding.specifier.startsWith("@aws-sdk/client-ivs") || !COMMANDS3.test(binding.name)) return null;
  return { node: node.expression, symbol: name };
}
function opcodesIn(table, file, { concept }) {
  return table.properties.flatMap((property) => {
    if (!ts199.isPropertyAssignment(property)) return [];
    const isNumbered = ts199.isNumericLiteral(property.name) || ts199.isComputedPropertyName(property.name) && /opcodes?/i.test(property.name.getText());
    const handler = nameNode(property.initializer);
    if (!isNumbered || !handler) return [];
    const name = handler.getText();
    if (!LISTEN.test(name) || !startsStream(name) || isWithinUnlike(concept, file.path, property)) return [];
    return [{ node: handler, symbol: name, traits: ["opcode"] }];
  });
}
function startsStream(name) {
  const words = splitWords(name);
  return hasAnyPhrase(words, LIVE2) && !hasAnyPhrase(words, ENDS2);
}
var ENDS2 = phrasesOf(["stop", "delete", "end", "close", "watch", "leave", "update", "ended", "deleted"]);

// src/extract/code/age/child-modes.ts
import { ts as ts200 } from "./vendor/ts-morph.js";
var CHILD_MODES = phrasesOf([
  "kid mode",
  "kids mode",
  "child mode",
  "children mode",
  "junior mode",
  "kid profile",
  "kids profile",
  "child profile",
  "child lock",
  "kid lock",
  "parental control",
  "parental controls",
  "parental lock",
  "parental pin",
  "parental gate",
  "parental settings",
  "parent pin",
  "parents pin",
  "parent gate",
  "guardian controls",
  "guardian pin",
  "family control",
  "family controls",
  "family safety",
  "family center",
  "family centre",
  "family pairing"
]);
var SWITCHES2 = /^(set|toggle|enable|disable|activate|deactivate|enter|exit|leave|start|stop|turn|switch|update|save|change|lock|unlock|verify|validate|check|ask|request|require|open|show|confirm|create|add|reset|forgot)$/;
var TRANSLATES2 = /^(\$?t|\$?tr|tc|i18n|trans|translate|formatMessage|gettext|ngettext|_|__|msg|defineMessage|localize|l10n|noarg)$/i;
var ADDRESSES2 = /^(to|href|path|route|url|link|pathname)$/;
var namesMode = (text) => hasAnyPhrase(splitWords(text), CHILD_MODES);
var isOwnState = (name, { indexed: { text } }) => new RegExp(`,\\s*${name.replaceAll("$", "\\$")}\\s*\\]\\s*=`).test(text);
function childModesIn(file) {
  const found = [];
  if (![...file.indexed.tokens].some((token) => STARTS4.has(token))) return found;
  for (const node of file.ofKinds(KINDS12)) {
    const act = actIn(node, file);
    if (act) found.push({ node: act, trait: "acts" });
  }
  for (const node of file.ofKinds(TEXTS7)) {
    const text = ts200.isStringLiteralLike(node) || ts200.isJsxText(node) ? node.text.trim() : "";
    if (!text || text.length > 60 || !isEntry2(node, text) || found.some((one) => isAtOneGlance(one.node, node))) continue;
    found.push({ node, trait: "shows" });
  }
  return found;
}
var STARTS4 = new Set(CHILD_MODES.map(({ words }) => words[0]));
var KINDS12 = [
  ts200.SyntaxKind.CallExpression,
  ts200.SyntaxKind.FunctionDeclaration,
  ts200.SyntaxKind.MethodDeclaration,
  ts200.SyntaxKind.ArrowFunction,
  ts200.SyntaxKind.FunctionExpression
];
var TEXTS7 = [ts200.SyntaxKind.StringLiteral, ts200.SyntaxKind.NoSubstitutionTemplateLiteral, ts200.SyntaxKind.JsxText];
function actIn(node, file) {
  const name = ts200.isCallExpression(node) ? nameNode(node.expression) : nameOfFunction3(node);
  const text = name && textOf(name);
  if (!text || !SWITCHES2.test(splitWords(text)[0] ?? "") || !namesMode(text)) return null;
  return isOwnState(text, file) ? null : name;
}
function nameOfFunction3(node) {
  if (!isFunction(node)) return null;
  if (node.name) return node.name;
  const { parent } = node;
  return ts200.isVariableDeclaration(parent) || ts200.isPropertyAssignment(parent) || ts200.isPropertyDeclaration(parent) ? parent.name : null;
}
function isEntry2(node, text) {
  const { parent } = node;
  if (ts200.isJsxText(node)) return says3(text);
  if (ts200.isCallExpression(parent)) {
    const callee = nameOf(parent.expression) ?? "";
    if (TRANSLATES2.test(callee)) return says3(text.split(/[.:]/).at(-1));
    return /^(push|replace|navigate|go|goto|set|redirect|visit)$/.test(callee) && isPage(text);
  }
  if (ts200.isJsxAttribute(parent))
    return ADDRESSES2.test(textOf(parent.name)) ? isPage(text) : LABELS3.test(textOf(parent.name)) && says3(text);
  if (ts200.isPropertyAssignment(parent) && parent.initializer === node)
    return ADDRESSES2.test(textOf(parent.name)) ? isPage(text) : LABELS3.test(textOf(parent.name)) && says3(text);
  return false;
}
var LABELS3 = /^(label|title|text|placeholder|aria-label|headerTitle)$/;
function says3(text) {
  const words = splitWords(text).filter(
    (word) => !SWITCHES2.test(word) && !/^(on|off|the|your|my|menu|page|title|label)$/.test(word)
  );
  return CHILD_MODES.some(({ words: phrase }) => phrase.join(" ") === words.join(" "));
}
var isPage = (text) => text.startsWith("/") && namesMode(text.split("/").at(-1) ?? "");

// src/extract/code/age/parental-names.ts
var PARENTAL = phrasesOf([
  "parental",
  "guardian consent",
  "guardian approval",
  "guardian email",
  "parent consent",
  "parent approval",
  "parent approved",
  "parent permission",
  "parent verified",
  "parents consent",
  "consent of parent",
  "under consent age",
  "below consent age",
  "coppa",
  "verifiable consent",
  "guardianship",
  "guardian permission",
  "guardian verified",
  "parent dashboard",
  "parent portal",
  "supervised account",
  "supervised accounts",
  "screen time limit",
  "daily screen time"
]);
var WEAK = phrasesOf([
  "parent email",
  "with parent email",
  "parent phone",
  "parent code",
  "external verification",
  "requires external verification"
]);
var CONTACT = phrasesOf(["parent email", "parent phone"]);
function isContactName(name) {
  const words = splitWords(name);
  return CONTACT.some((one) => isPhrase(words, one));
}
var OTHERWISE2 = phrasesOf([
  "leave",
  "advisory",
  "rating",
  "style",
  "styles",
  "class",
  "icon",
  "image",
  "href",
  "url",
  "link",
  "prop types"
]);
var TOPIC = ["parental", "underage", "coppa", "guardian", "birthdate", "birthday", "birth", "dob"];
var isTopic = (tokens) => TOPIC.some((token) => tokens.has(token));
var mayBeParental = (ask) => any(
  ask.name(PARENTAL, (_, name) => isParentalName(name, false)),
  all(
    ask.word(TOPIC.join(" ")),
    ask.name(WEAK, (_, name) => isParentalName(name, true))
  )
);
var EXPLAINS = /^(coppa|page|policy|notice|link|text|info|information|legal|terms|view|screen|footer|banner|section)$/;
function isParentalName(name, isOnTopic) {
  const words = splitWords(name);
  if (hasAnyPhrase(words, OTHERWISE2) || words.length > 1 && words.every((word) => EXPLAINS.test(word))) return false;
  return hasAnyPhrase(words, PARENTAL) || isOnTopic && hasAnyPhrase(words, WEAK);
}

// src/extract/code/detectors/parental-control.ts
import { ts as ts201 } from "./vendor/ts-morph.js";
var parental_control_default = {
  occurs: (ask) => any(mayBeParental(ask), ask.holds(CHILD_MODES)),
  detect(file) {
    const isOnTopic = isTopic(file.indexed.tokens);
    const isNamed6 = (name) => name !== null && isParentalName(name, isOnTopic);
    const found = /* @__PURE__ */ new Map();
    const add = (node, trait) => {
      if (node && !found.has(node)) found.set(node, trait);
    };
    for (const node of file.nodes) {
      if (!onlyPicksText(node)) for (const test of testsOf2(node)) add(testedIn(test, isNamed6), "branches");
      if (ts201.isIfStatement(node))
        for (const one of operandsOf2(node.expression)) add(blockerIn(one, node, isNamed6), "branches");
      add(shownBy(node, isNamed6), "shows");
      add(actedIn(node, isNamed6), "acts");
      add(keptIn2(node, isNamed6), "keeps");
    }
    for (const { node, trait } of childModesIn(file)) add(node, trait);
    return [...found].map(([node, trait]) => ({ node, symbol: textOf(node), traits: [trait] }));
  }
};
function testedIn(test, isNamed6) {
  const inner = unwrap(test);
  const asked2 = ts201.isCallExpression(inner) ? inner.expression : ts201.isBinaryExpression(inner) ? inner.left : inner;
  return isNamed6(nameOf(asked2)) ? nameNode(asked2) : null;
}
function onlyPicksText(node) {
  const other = ts201.isBinaryExpression(node) ? node.right : ts201.isConditionalExpression(node) ? node.whenFalse : null;
  if (!other) return false;
  const inner = unwrap(other);
  const isNothing4 = inner.kind === ts201.SyntaxKind.NullKeyword || inner.getText() === "undefined";
  return ts201.isStringLiteralLike(inner) || ts201.isBinaryExpression(node) && isNothing4;
}
function operandsOf2(expression) {
  const inner = unwrap(expression);
  if (ts201.isPrefixUnaryExpression(inner)) return operandsOf2(inner.operand);
  return ts201.isBinaryExpression(inner) ? [...operandsOf2(inner.left), ...operandsOf2(inner.right)] : [inner];
}
function blockerIn(test, branch, isNamed6) {
  if (!ts201.isIdentifier(test) || !leaves(branch.thenStatement)) return null;
  const value = valueOf(test);
  return value && operandsOf2(value).some((one) => isNamed6(nameOf(one))) ? test : null;
}
function shownBy(node, isNamed6) {
  if (ts201.isJsxOpeningElement(node) || ts201.isJsxSelfClosingElement(node)) {
    const name2 = nameOf(node.tagName);
    if (name2 !== null && /^[A-Z]/.test(name2)) return isNamed6(name2) ? node.tagName : null;
    return null;
  }
  if (!isFunction(node) && !ts201.isClassLike(node)) return null;
  const name = declaredName(node);
  if (name === null || !/^[A-Z]/.test(name) || !isNamed6(name)) return null;
  if (node.name) return node.name;
  return ts201.isVariableDeclaration(node.parent) ? node.parent.name : null;
}
function actedIn(node, isNamed6) {
  if (ts201.isCallExpression(node)) {
    const name = nameOf(node.expression);
    const says4 = isNamed6(name) && !/^set[A-Z]/.test(name ?? "") || keepsRow(node, isNamed6) || asksAddress(node);
    return says4 ? nameNode(node.expression) : null;
  }
  if (isFunction(node) && node.name && /^[a-z]/.test(textOf(node.name)))
    return isNamed6(textOf(node.name)) ? node.name : null;
  if (!ts201.isPropertyAccessExpression(node) || !/^[A-Z][A-Z0-9_]+$/.test(node.name.text)) return null;
  return isNamed6(node.name.text) && !ts201.isCaseClause(node.parent) ? node.name : null;
}
var keepsRow = ({ expression }, isNamed6) => /^(create|insert|insertOne|upsert|update|updateOne|save|delete)$/.test(nameOf(expression) ?? "") && isNamed6(chainOf(expression).at(-2) ?? null);
var REQUESTS4 = /^(fetch|get|post|put|patch|delete|request|axios|mutate|emit|send)$/;
var ADDRESS5 = /\/(parental|guardian|parent)[-_]?(consents?|approvals?|permissions?|controls?|verifications?)\b/i;
var asksAddress = ({ expression, arguments: [first] }) => REQUESTS4.test(nameOf(expression) ?? "") && first !== void 0 && (ts201.isStringLiteralLike(first) || ts201.isTemplateExpression(first)) && ADDRESS5.test(first.getText());
function keptIn2(node, isNamed6) {
  if (!ts201.isPropertyAssignment(node) || ts201.isComputedPropertyName(node.name)) return null;
  if (!isNamed6(textOf(node.name)) || isContactName(textOf(node.name))) return null;
  const value = unwrap(node.initializer);
  const isRead2 = ts201.isPropertyAccessExpression(value) && !/^(props|PropTypes|this)$/.test(value.expression.getText()) && !/^(this\.)?props\b|PropTypes/.test(value.getText());
  const isAsked3 = ts201.isAwaitExpression(node.initializer) || ts201.isCallExpression(value);
  return isRead2 || isAsked3 && !/PropTypes/.test(value.getText()) && holdsName(value) ? node.name : null;
}
function holdsName(value) {
  let found = false;
  eachNode(value, (one) => void (found ||= ts201.isIdentifier(one)));
  return found;
}

// src/extract/code/people/picked-people.ts
import { ts as ts202 } from "./vendor/ts-morph.js";
var PICKED = /(^|\/)((users?|people|profiles?|players?|members?)\/(discover|explore|swipe|browse|recommendations|suggestions)|(discover|explore|browse)\/(users?|people|profiles?|players?))\/?$/i;
var PICKED_ADDRESS = /['"`/](users?|people|profiles?|players?|members?)\/(discover|explore|swipe|browse|recommendations|suggestions)\/?['"`]|['"`/](discover|explore|browse)\/(users?|people|profiles?|players?)\/?['"`]/i;
var PICK_WORDS = "discover explore swipe browse recommendations suggestions";
var PERSONS = "(users|profiles|people|members|players|singles|candidates)";
var DISCOVERED = new RegExp(
  `^(discover|explore|browse|suggest|recommend|swipe)( (new|more|nearby|all))* ${PERSONS}$|^(get|fetch|load|list|find|query)( (my|daily|new|more|top|all))* (discover|discovery|discoverable|explore|swipe|swipeable|potential|nearby|suggested|recommended) (${PERSONS}|matches)( for \\w+)?$|^(get|fetch|load|list|find|suggest|build|generate) (user|profile|people|person|member|friend|match|partner) (suggestions|recommendations)( for \\w+)?$|^(get|fetch|load|list|find) ${PERSONS} (nearby|to (discover|swipe|follow|match))$`
);
var saysItPicks = (name) => DISCOVERED.test(splitWords(name).join(" "));
var PICKS = "discover explore browse suggest recommend swipe discovery discoverable swipeable potential nearby suggested recommended follow match suggestions recommendations";
var LISTS5 = /^(find|findMany|findAll|findAndCountAll|aggregate|paginate|list|select|where|findNearby|findNear|findDiscoverable)$/;
function picksPeople(node, name) {
  if (!saysItPicks(name)) return false;
  let found = false;
  eachNode(node, (one) => {
    if (found || !ts202.isCallExpression(one) || !LISTS5.test(nameOf(one.expression) ?? "")) return;
    const table = tableBefore(one);
    found = table !== null && isPeopleTable(table);
  });
  return found;
}

// src/extract/code/people/asked-searches.ts
import { ts as ts203 } from "./vendor/ts-morph.js";
var ADDRESS6 = /(^|\/)(((search|lookup)\/(users?|accounts?|people|profiles?|players?)|(users?|accounts?|people|profiles?|players?)\/(search|lookup|autocomplete|typeahead|suggest(ed|ions?)?|recommended|nearby|discover|match(\/\w+)?))\/?(\?|$)|(users?|accounts?|people|profiles?|players?)\/?\?(\w+=[^&]*&)*(search|q|query|keyword|term|user_?name|name)=)/i;
var PLAIN_ADDRESS = /(^|\/)(users|accounts|people|profiles|players)\/?$/i;
var REQUESTS5 = /^(get|post|fetch|\$?fetch\w*|axios|request|api|ajax|query|useSWR\w*|useFetch|use\w*Query|http)$/i;
var GETS = /^(?:api|http|auth|client)_?get$|^get_?(?:fetcher|json|data|api|request)$/i;
var HOOK = /^use(Lazy)?(Search|Find)?(Users|Accounts|Profiles|People|Players)(Search)?(Lazy)?(Query|Search)$/;
function searchAsked(call, file) {
  const { side } = file;
  const head = nameNode(call.expression);
  const [first] = call.arguments;
  if (!head) return null;
  const name = textOf(head);
  if (!first) return side === "client" && isSearchHook(name) ? head : null;
  if (name === "query" && ts203.isPropertyAssignment(call.parent) && searchesPeople(textOf(call.parent.name)))
    return call.parent.name;
  if (name === "rpc" && ts203.isStringLiteralLike(unwrap(first))) {
    const procedure2 = unwrap(first).text;
    return side === "client" && (searchesPeople(procedure2) || saysItPicks(procedure2)) ? head : null;
  }
  if (searchesPeople(name)) return isFunction(unwrap(first)) || takesOff(call) || isOfList(call) ? null : head;
  if (side === "client" && listsPeople(name)) return isFunction(unwrap(first)) || isOfFiles(name, file) ? null : head;
  if (side === "client" && (asksByWord(call) || asksBoth(call))) return head;
  if (name === "search") return isOfPeople2(call) ? head : null;
  if (side === "server") return null;
  if (HOOK.test(name) && /search/i.test(name)) return isOfList(call) ? null : head;
  if (asksProcedure(call) || asksDocument(call)) return head;
  const isRequest3 = REQUESTS5.test(name) || changeMethod(name) === "post" || GETS.test(name);
  return isRequest3 && (call.arguments.some(isAddress2) || asksPlainly(call)) ? head : null;
}
function asksProcedure(call) {
  const [owner, procedure2, asks3] = chainOf(call.expression).slice(-3);
  if (!asks3 || !/^(useQuery|useLazyQuery|useInfiniteQuery|useSuspenseQuery|query|fetch)$/.test(asks3)) return false;
  return /^(search|lookup|autocomplete)$/.test(procedure2) ? OF_PERSON2.test(splitWords(owner).join("")) : searchesPeople(procedure2);
}
var DOCUMENT = /_?(query|document|gql)$/i;
var isSearchDocument = (name) => searchesPeople(name.replace(DOCUMENT, ""));
function documentAsked(node) {
  const key = textOf(node.name);
  const value = unwrap(node.initializer);
  if (key === "query") {
    const named8 = ts203.isCallExpression(value) ? value.expression : value;
    return ts203.isIdentifier(named8) && isSearchDocument(named8.text) && !isOfSmartQuery(node) ? named8 : null;
  }
  return searchesPeople(key) && ts203.isObjectLiteralExpression(value) && holdsQuery(value) && isOfApollo(node) ? node.name : null;
}
var holdsQuery = ({ properties }) => properties.some((one) => one.name && textOf(one.name) === "query");
var isOfSmartQuery = ({ parent }) => ts203.isPropertyAssignment(parent.parent) && searchesPeople(textOf(parent.parent.name)) && isOfApollo(parent.parent);
var isOfApollo = ({ parent: { parent } }) => ts203.isPropertyAssignment(parent) && textOf(parent.name) === "apollo";
var asksDocument = ({ expression, arguments: [first] }) => /^(use(Lazy|Suspense)?Query|query|request)$/.test(nameOf(expression) ?? "") && first !== void 0 && ts203.isIdentifier(first) && isSearchDocument(first.text);
function asksPlainly({ arguments: [address, options] }) {
  const isPlain4 = address && ts203.isStringLiteralLike(address) && PLAIN_ADDRESS.test(address.text);
  return isPlain4 === true && options !== void 0 && givesWord(options);
}
var isSearchHook = (name) => /^use[A-Z]/.test(name) && searchesPeople(name.slice(3));
var takesOff = ({ arguments: given2 }) => given2.length === 1 && /^(app|\w*router|server|fastify)$/i.test(nameOf(given2[0]) ?? "");
function isOfPeople2(call) {
  const owner = chainOf(call.expression).at(-2);
  const [first] = call.arguments;
  return owner !== void 0 && isPeopleTable(bare(owner)) && !ts203.isRegularExpressionLiteral(unwrap(first)) && !ts203.isStringLiteralLike(unwrap(first));
}
var ASKS8 = /^(fetch|list|get|query|find|fetchCollection|fetchAll|all|index|load|paginate)$/;
var OF_PERSON2 = /^(users?|user ?names?|people|persons?|profiles?|accounts?|players?|members?)$/;
var WORD = /^(q|query|search|search_?term|search_?text|term|keyword|prefix|name_?query|local_?name_?query|search_?by|starts_?with|(?:\w+__)?(?:user|nick|display|screen|full|first|last)?_?name__i?(?:startswith|contains|search))$/i;
function asksByWord(call) {
  const chain = chainOf(call.expression);
  if (chain.length < 2 || !ASKS8.test(chain.at(-1))) return false;
  const holders = chain.slice(-3, -1).flatMap(splitWords);
  const isOfPerson3 = holders.some((word) => OF_PERSON2.test(word));
  const isSearch = holders.includes("search") && /accounts?|users?|people/i.test(call.getSourceFile().text);
  const [first] = call.arguments;
  const isNamed6 = first !== void 0 && ts203.isStringLiteralLike(first) && OF_PERSON2.test(first.text);
  return (isOfPerson3 || isSearch || isNamed6) && call.arguments.some((one) => givesWord(one));
}
var asksBoth = (call) => /^(spotlight|globalSearch|quickSearch|omniSearch)$/.test(nameOf(call.expression) ?? "") && call.arguments.some((one) => /\b(users|people|players|accounts|profiles)\b/.test(one.getText()));
function givesWord(given2, depth = 2) {
  const inner = unwrap(given2);
  if (!ts203.isObjectLiteralExpression(inner) || inner.properties.some(asksOther)) return false;
  return inner.properties.some((one) => {
    if (ts203.isShorthandPropertyAssignment(one)) return WORD.test(one.name.text);
    if (!ts203.isPropertyAssignment(one) || ts203.isComputedPropertyName(one.name)) return false;
    return WORD.test(textOf(one.name)) && !ts203.isStringLiteralLike(one.initializer) || depth > 0 && givesWord(one.initializer, depth - 1);
  });
}
function asksOther(one, _, all2) {
  if (!ts203.isPropertyAssignment(one)) return false;
  const [key, value] = [textOf(one.name), one.initializer.getText()];
  if (/^(type|kind|search_?type)$/i.test(key))
    return ts203.isStringLiteralLike(one.initializer) && !PEOPLE_TYPE.test(value);
  return /^limit$/.test(key) && value === "1" && all2.some((other) => other.name && textOf(other.name) === "resolve");
}
var PEOPLE_TYPE = /all|users?|accounts?|people|profiles?|players?|members?/i;
function isAddress2(argument) {
  const inner = unwrap(argument);
  if (ts203.isStringLiteralLike(inner)) return ADDRESS6.test(inner.text);
  return ts203.isTemplateExpression(inner) && ADDRESS6.test(
    inner.getText().slice(1, -1).replace(/\$\{[^}]*\}$/, "")
  );
}

// src/extract/code/people/named-asks.ts
var WAITS = /\basync\b|\bPromise<|['"`]\/\w/;
function namedAsks(file, concept) {
  if (file.side === "server") return [];
  return file.ofKinds(FUNCTION_KINDS).flatMap((node) => {
    const name = isFunction(node) && node.body ? nameNodeOf(node) : null;
    if (!name || !isFunction(node) || /^[A-Z]/.test(textOf(name)) || looksThroughList(node)) return [];
    if (!(isSearchHook(textOf(name)) || node.parameters.length > 0 && searchesPeople(textOf(name)))) return [];
    if (file.side !== "client" && !WAITS.test(wholeOf(node))) return [];
    return isWithinUnlike(concept, file.path, name) ? [] : [{ node: name, symbol: textOf(name), traits: ["asked"] }];
  });
}
var wholeOf = (node) => node.getText().slice(0, 2e3);

// src/extract/code/people/profile-pages.ts
import { ts as ts204 } from "./vendor/ts-morph.js";
var PEOPLE14 = /^(u\d?|@|users?|profiles?|players?|members?|people|accounts?|authors?|creators?|students?)$/i;
var PERSON11 = /^@?(\[\[?(\.\.\.)?|\$|:)(user(name)?|handle|nick(name)?|profile|account|person|player|member)(Id|Name|Slug|Uuid)?\]?\]?$/i;
var DYNAMIC = /^@?(\[.*\]|\$\w+|:\w+)$/;
var ROOT = /(^|\/)(?:src\/)?(?:pages|app\/routes|app|routes)\/(?!api\/)(.+)\.[cm]?[jt]sx?$/;
function isProfilePage(path) {
  const [, , rest] = ROOT.exec(path) ?? [];
  if (rest === void 0) return false;
  const parts = rest.split(/[/.](?=[^.\]]*(?:[/[$@]|$))/).flatMap((part) => part.split("/"));
  if (isOfPerson2(parts)) return true;
  const isFlat = /(^|[/.])\$\w+/.test(rest) && !rest.includes("[");
  return isFlat && isOfPerson2(rest.split(/[/.]/).filter((part) => !part.startsWith("_")));
}
function isOfPerson2(all2) {
  const parts = all2.filter(
    (part) => part !== "" && !/^(index|page|\+page(\.server)?|server|route|_index)$/.test(part) && !/^\(.*\)$/.test(part)
  );
  const at = parts.findIndex(
    (part, index) => DYNAMIC.test(part) && (PERSON11.test(part) || PEOPLE14.test(parts[index - 1] ?? ""))
  );
  if (OWN_PAGE.test(parts.at(-1) ?? "")) return false;
  return at >= 0 && at < 2 && parts.slice(at + 1).every((part) => !DYNAMIC.test(part)) && parts.length - at <= 2;
}
var OWN_PAGE = /^(edit|settings?|preferences|account|security|manage|delete|password|billing|notifications?)$/;
var ALWAYS_OPEN = /^(getStaticProps|generateStaticParams)$/;
var LOADERS = /^(getStaticProps|getServerSideProps|getInitialProps|loader|load|generateMetadata|generateStaticParams)$/;
var SESSION = /session|getToken|currentUser|\bauth(?!or)\w*\s*[(.]|requireUser|requireAuth|withAuth|getUser\(\)|cookies\s*[(.]|isAuthenticated|accessToken\s*[:=]\s*(?!['"]{2})\w/i;
function loadsPerson(file) {
  for (const node of file.nodes) {
    if (!isFunction(node) || !node.body) continue;
    const name = declaredName(node) ?? "";
    const isPage2 = isServerPage(node, file.path);
    if (!LOADERS.test(name) && !isPage2) continue;
    if (!ALWAYS_OPEN.test(name) && SESSION.test(node.getText())) continue;
    const asked2 = firstAsked(node.body);
    if (asked2) return asked2;
  }
  return null;
}
var isServerPage = (node, path) => /(^|\/)app\/.*\/page\.[jt]sx?$/.test(path) && ts204.isFunctionDeclaration(node) && !!ts204.getModifiers(node)?.some((one) => one.kind === ts204.SyntaxKind.DefaultKeyword) && !!ts204.getModifiers(node)?.some((one) => one.kind === ts204.SyntaxKind.AsyncKeyword);
function firstAsked(body) {
  let found = null;
  eachNode(body, (node) => {
    if (found || !ts204.isAwaitExpression(node)) return;
    const call = unwrap(node.expression);
    if (!ts204.isCallExpression(call) || call.arguments.length === 0) return;
    const [given2] = call.arguments.map(unwrap);
    const [first] = given2 && ts204.isArrayLiteralExpression(given2) ? given2.elements.map(unwrap) : [];
    found = nameNode(first && ts204.isCallExpression(first) ? first.expression : call.expression);
  });
  return found;
}
var TAG = /^(Head|Seo\w*|SEO\w*|NextSeo|Meta\w*|Helmet|PageMeta|ProfileSeo|OpenGraph\w*)$/;
var CALL = /^(use\w*(Seo|SEO|SeoMeta|Head|Meta)|generateMetadata|(build|create|generate|get|make)(Seo|Meta|Page)?_?(Meta|Tags|MetaTags)|getSeoTags)$/;
function tellsSearchEngines(file) {
  if (/noindex|no-index|robots/i.test(file.indexed.text)) return null;
  for (const node of file.nodes) {
    if (ts204.isCallExpression(node) && CALL.test(nameOf(node.expression) ?? "") && namesPerson2(node))
      return nameNode(node.expression);
    if (ts204.isFunctionDeclaration(node) && node.name?.text === "generateMetadata" && node.body && namesPerson2(node.body))
      return node.name;
    const isTag = ts204.isJsxOpeningElement(node) || ts204.isJsxSelfClosingElement(node);
    if (isTag && TAG.test(node.tagName.getText()) && namesPerson2(ts204.isJsxOpeningElement(node) ? node.parent : node))
      return node.tagName;
  }
  return null;
}
function namesPerson2(node) {
  let found = false;
  eachNode(node, (one) => {
    found ||= (ts204.isIdentifier(one) || ts204.isPropertyAccessExpression(one)) && /^(user_?name|full_?name|display_?name|real_?name|bio|avatar\w*|profile|user|person|player|author)$/i.test(
      ts204.isIdentifier(one) ? one.text : textOf(one.name)
    );
  });
  return found;
}
var READS4 = /^(get|fetch|load|find|read)(User)?(Public)?(User)?(Profile|PublicPage|ProfilePage)(By\w+|Page|Data)?$/;
function servesProfile(node, file) {
  if (file.side !== "server" || !isFunction(node) || !node.body || node.parameters.length === 0) return null;
  const { parent } = node;
  const name = node.name ?? (ts204.isVariableDeclaration(parent) || ts204.isPropertyAssignment(parent) || ts204.isPropertyDeclaration(parent) ? parent.name : ts204.isBinaryExpression(parent) && ts204.isPropertyAccessExpression(parent.left) ? parent.left.name : void 0);
  if (!name || !READS4.test(textOf(name)) || enclosingNames(node).some((one) => /^(My|Own|Current)|Client$|Resolver$/i.test(one)))
    return null;
  return /\b(params|uidOrName|user_?name|handle|slug|userId|target\w*)\b/i.test(node.getText()) ? name : null;
}

// src/extract/code/people/visibility-controls.ts
import { ts as ts205 } from "./vendor/ts-morph.js";
var CONTROL = /^(switch|toggle|checkbox|check|select|radio|radios|picker|field|controller|input|dropdown|segmented|chips?|listbox)$/;
var NAMED4 = /^(name|id|field|fieldName|settingKey|setting|prop|path)$/;
var VALUE = /^(checked|value|isChecked|isSelected|selected|on|isOn|active|enabled|modelValue|v-model|state)$/;
var SENDS9 = /^(patch|put|post|mutate|mutateAsync|(update|save|change|set)[A-Z]\w*|\w*[aA]pi|request|fetcher)$/;
function chosenIn2(file, concept) {
  const found = /* @__PURE__ */ new Map();
  const add = (node, text, owners) => {
    const named8 = settingNamed(text, [...owners, ...aroundOf(node, file)], concept);
    if (named8 && !found.has(text)) found.set(text, node);
  };
  for (const tag of file.tags) {
    if (!splitWords(tag.tagName.getText()).some((word) => CONTROL.test(word)) || startingControl(tag)) continue;
    for (const one of tag.attributes.properties) {
      if (ts205.isJsxSpreadAttribute(one)) {
        const call = unwrap(one.expression);
        const first = ts205.isCallExpression(call) && nameOf(call.expression) === "register" ? call.arguments[0] : void 0;
        if (first && ts205.isStringLiteralLike(first)) add(first, first.text, []);
        continue;
      }
      if (!one.initializer) continue;
      const said2 = ts205.isJsxAttribute(one) ? textOf(one.name) : "";
      const value = ts205.isJsxExpression(one.initializer) ? one.initializer.expression : one.initializer;
      const inner = value && ts205.isExpression(value) ? unwrap(value) : value;
      if (!inner) continue;
      if (NAMED4.test(said2) && ts205.isStringLiteralLike(inner)) add(inner, inner.text, []);
      if (VALUE.test(said2) && ts205.isPropertyAccessExpression(inner))
        add(inner.name, inner.name.text, chainOf(inner).slice(0, -1).flatMap(splitWords));
    }
  }
  for (const call of file.calls) {
    if (!SENDS9.test(nameOf(call.expression) ?? "")) continue;
    for (const given2 of call.arguments.map(unwrap)) {
      if (!ts205.isObjectLiteralExpression(given2)) continue;
      for (const one of given2.properties)
        if (ts205.isPropertyAssignment(one) && !ts205.isComputedPropertyName(one.name) && literalOf(one.initializer) === null)
          add(one.name, textOf(one.name), chainOf(call.expression).flatMap(splitWords));
    }
  }
  return [...found].map(([symbol, node]) => ({ node, symbol }));
}
var aroundOf = (node, { path }) => [...enclosingNames(node), path].flatMap(splitWords);

// src/extract/code/people/written-searches.ts
var LIST3 = /^(?:all |find |get |search |list )*(?:users|people|persons|profiles|accounts|members|players|mentions|all users)(?: connection)?$/;
var WORD2 = /\b(?:autocomplete|search\w*|query|q|term|keyword|prefix|filter|name_?(?:contains|like|prefix|query)|username_?(?:contains|like|prefix|query))\s*:\s*(?:\$(?!id)|\{[^}]*\b(?:contains|startsWith|_i?like|search)\b)/i;
var SEARCH2 = /^(search|find|autocomplete)$/;
var AMONG = /\.\.\.\s*on\s+(?:User|Person|Profile|Account|Member|Player)\b/;
var mayWriteSearch = (ask) => all(
  ask.word("search autocomplete query term keyword find mentions q filter contains"),
  ask.word("user users people person profiles profile accounts members players mentions"),
  inText(MAY_WRITE_DOCUMENT),
  inText(LOOKS3)
);
var LOOKS3 = /\bquery\b[^`]{0,400}?\b(?:\w*(?:search|autocomplete)\w*|find\w*|users|people|persons|profiles|accounts|members|players|mentions)\s*\([^)`]{0,200}\$/i;
var writtenSearches = (file, concept) => (file.side === "server" ? [] : writtenFields(file)).flatMap((field) => {
  const { at, operation, name, words, given: given2, asks: asks3 } = field;
  if (operation !== "query" || isWithinUnlike(concept, file.path, at)) return [];
  const isByWord = WORD2.test(given2);
  const isSearch = searchesPeople(name) || isByWord && LIST3.test(words.join(" ")) || isByWord && splitWords(name).some((word) => SEARCH2.test(word)) && AMONG.test(asks3);
  return isSearch ? [{ ...placeOfField(field), symbol: name, traits: ["asked"] }] : [];
});

// src/extract/code/people/kept-choices.ts
import { ts as ts206 } from "./vendor/ts-morph.js";
var DECIDES = /^(&&|\|\||[!=]==?|[<>]=?)$/;
var ASKS9 = /^(find\w*|paginate\w*|aggregate|count\w*|search\w*|list\w*|query\w*|where\w*|(and|or)Where\w*|get\w*|filter\w*|match|having|eq|ne|neq|is|isNull|isNotNull|inArray|and|or|not|sql|raw|reject|omitBy|pickBy|exists|some|every|expression|\w*(users?|people|profiles?|accounts?|members?))$/i;
var KEEPS7 = /^(filter|hide|exclude|remove|without|only|omit|reject|strip|mask|anonymi[sz]e|redact|assert|ensure|require|check|can|may|is|has)/;
var FILTERS2 = /^(where|filters?|query|match|criteria|conditions?|pipeline|selector|must|must_not|predicate|scope)\w*$|(Filters?|Query|Where|Criteria|Conditions?)$/i;
var OUTPUT = /^(select|include|orderBy|order|attributes|projection|fields|returning|data|populate|columns|schema)$/;
var SQL = /\bwhere\b[\s\S]*\b(discoverable|searchable|indexable|is_?private|is_?hidden|is_?public|unlisted|opt_?out)\b/i;
var LISTED3 = /\b(discoverable|searchable|indexable|is_?private|is_?hidden|unlisted|opt_?out)\b/i;
function choicesIn(around4, choices) {
  let found = null;
  eachNode(around4, (node) => {
    if (found === "decides") return;
    const text = ts206.isIdentifier(node) || ts206.isStringLiteralLike(node) || isPartOfText(node) ? textOf(node) : "";
    if (text === "" || isOfTypes(node)) return;
    if (SQL.test(text)) found = "decides";
    const words = splitWords(text.slice(0, 200));
    if (!LISTED3.test(text) && !choices.some((one) => hasAnyPhrase(words, one))) return;
    found = decides(node) ? "decides" : "named";
  });
  return found;
}
var isPartOfText = (node) => ts206.isTemplateHead(node) || ts206.isTemplateMiddleOrTemplateTail(node);
function isOfTypes(node) {
  for (let at = node; at.parent; at = at.parent) {
    if (ts206.isTypeNode(at) || ts206.isTypeElement(at) || ts206.isImportDeclaration(at) || ts206.isExpressionWithTypeArguments(at))
      return true;
    if (ts206.isStatement(at) || ts206.isExpression(at.parent)) return false;
  }
  return false;
}
function decides(node) {
  for (let at = node; at.parent && !ts206.isSourceFile(at.parent); at = at.parent) {
    const { parent } = at;
    if (ts206.isIfStatement(parent) || ts206.isConditionalExpression(parent) || ts206.isWhileStatement(parent))
      return (ts206.isConditionalExpression(parent) ? parent.condition : parent.expression) === at;
    if (ts206.isBinaryExpression(parent) && DECIDES.test(parent.operatorToken.getText())) return true;
    if (ts206.isPrefixUnaryExpression(parent)) return true;
    if (ts206.isPropertyAssignment(parent) && OUTPUT.test(textOf(parent.name))) return false;
    if (ts206.isPropertyAssignment(parent) && parent.initializer === at && FILTERS2.test(textOf(parent.name))) return true;
    if (ts206.isVariableDeclaration(parent)) return parent.initializer === at && FILTERS2.test(textOf(parent.name));
    if (ts206.isCallExpression(parent))
      return parent.expression === at ? KEEPS7.test(nameOf(parent.expression) ?? "") : ASKS9.test(nameOf(parent.expression) ?? "");
    if (ts206.isBinaryExpression(parent) && parent.left === at) return FILTERS2.test(textOf(leftmost(parent.left)));
    if (ts206.isArrowFunction(parent) && parent.body === at) continue;
    if (ts206.isReturnStatement(parent)) return isOfFilter(parent);
    if (isFunction(parent) || ts206.isJsxElement(parent) || ts206.isJsxAttribute(parent)) return false;
  }
  return false;
}
var leftmost = (node) => ts206.isPropertyAccessExpression(node) ? leftmost(node.expression) : node;
function isOfFilter(node) {
  const inside = enclosingFunction(node);
  const call = inside?.parent;
  if (inside && KEEPS7.test(declaredName(inside) ?? "")) return true;
  return !!call && ts206.isCallExpression(call) && /^(filter|reject|some|every|find)$/.test(nameOf(call.expression) ?? "");
}

// src/extract/code/people/search-scope.ts
import { ts as ts207 } from "./vendor/ts-morph.js";
var CHOICES2 = phrasesOf([
  "discoverable",
  "discoverability",
  "searchable",
  "indexable",
  "findable",
  "is hidden",
  "hidden profile",
  "is private",
  "private profile",
  "is public",
  "public profile",
  "profile visibility",
  "visibility",
  "unlisted",
  "is listed",
  "opt out",
  "opted out",
  "show in search",
  "allow search",
  "hide from search",
  "no index",
  "search privacy",
  "ghost mode"
]);
var PAGE_CHOICES = CHOICES2.filter(({ joined }) => !/^(publicprofile|noindex|visibility|ispublic)$/.test(joined));
var SERVED_CHOICES = CHOICES2.filter(
  ({ joined }) => !/^(optout|optedout|publicprofile|searchprivacy|noindex)$/.test(joined)
);
var CHILDREN = phrasesOf([
  "is minor",
  "is adult",
  "is child",
  "is teen",
  "birth date",
  "birthday",
  "date of birth",
  "age group",
  "min age"
]);
var CLOSE = /\b(team|workspace|organi[sz]ation|org|tenant|company|guild|server|room|channel|group|community|class|classroom|course|school|facility|friend|friendship|follow|follower|following|followed|contact|member|membership)s?(_?ids?|_?uuid|_?of|_?by)?\b/i;
function choiceOfSearch(node) {
  const around4 = enclosingFunction(node) ?? node;
  return traitsOf4(choicesIn(around4, RANGE.test(around4.getText()) ? [CHOICES2] : [CHOICES2, CHILDREN]));
}
var RANGE = /\bmax_?age\b|\bage_?max\b|\bpreferred_?age_?range\b/i;
var choiceOfPage = (file) => traitsOf4(choicesIn(file, [PAGE_CHOICES, CHILDREN]));
var choiceOfServed = (body) => traitsOf4(choicesIn(body, [SERVED_CHOICES, CHILDREN]));
var traitsOf4 = (choice) => choice === "decides" ? ["respects-choice"] : choice === "named" ? ["names-choice"] : [];
function withOthers(condition) {
  const { parent } = condition;
  return ts207.isCallExpression(parent) && parent.expression !== condition && nameOf(parent.expression) === "and" ? withOthers(parent) : condition;
}
function isAmongKnown(condition) {
  const query = withOthers(condition);
  let found = false;
  const look = (node) => {
    if (found) return;
    if (ts207.isPropertyAssignment(node) || ts207.isShorthandPropertyAssignment(node))
      found = !isOutput(node) && isClose(textOf(node.name));
    else if (ts207.isStringLiteralLike(node) || ts207.isTemplateHead(node) || ts207.isTemplateMiddleOrTemplateTail(node))
      found = /\bwhere\b|\bjoin\b|[=.]/i.test(node.text) && CLOSE.test(node.text);
    else if (ts207.isCallExpression(node)) found = isOfOneself(node);
    if (!found && !isOutput(node)) ts207.forEachChild(node, look);
  };
  look(query);
  return found;
}
var OF_ONESELF = /^(blocker|follower|muter|owner|inviter|requester|created_?by)(_?id)?$/i;
function isOfOneself({ expression, arguments: [column2, value] }) {
  if (!column2 || !value || nameOf(expression) !== "eq") return false;
  const inner = unwrap(column2);
  const isColumn = ts207.isPropertyAccessExpression(inner) && OF_ONESELF.test(inner.name.text);
  return isColumn && /^(ctx|context|req|request|session|me|self|viewer|caller|(current|my|auth)\w*|user_?id)\b/i.test(value.getText());
}
var isClose = (name) => CLOSE.test(splitWords(name).join("_")) || CLOSE.test(splitWords(name).join(" "));
var isOutput = (node) => ts207.isPropertyAssignment(node) && /^(select|include|orderBy|order|sort|attributes|projection|\$sort|\$project|\$addFields|\$set)$/.test(
  textOf(node.name)
);

// src/extract/code/detectors/people-search.ts
import { ts as ts208 } from "./vendor/ts-morph.js";
var PEOPLE15 = "user users account accounts profile profiles member members player players people person student students author authors creator creators";
var SEARCHES = /\b(contains|startsWith|search)['"]?\s*:|\$(regex|text|search|near|nearSphere|geoNear|geoWithin|ne)\b|['"]>=['"]|\bstartAt\s*\(|\b(?:id|ID|Id)['"]?\s*:\s*\{\s*(?:not|\[Op\.ne\])|\bNOT:|\b(suggest(ed|ions)|recommended|nearby|autocomplete)\b|[?&](search|q|query|keyword|term|user_?name|name)=|\bi?like\b|\bILike\b|\bOp\.\w+|\bRegExp\b|\btextSearch\b|\.search\s*(?:<[^()]{0,60}>\s*)?[(=.]|\bsearch\s*\([^()]{0,200}\)\s*(?::[^{}]{0,80})?\{|[sS]earch\w*(Users|People|Profiles|Accounts)|\/search\b|LIKE\b/;
var P = "(?:users?|accounts?|members?|players?|students?|people|persons?|profiles?|authors?|creators?)";
var OF_PEOPLE4 = new RegExp(
  [
    `${P}\\w{0,12}['"\`)\\]]*\\s*[?!]?\\.\\s*(?:find|paginate|aggregate|search|list|query|createQueryBuilder|where)`,
    `\\bi?like\\s*\\(\\s*[\\w.]*${P}`,
    `\\b(?:from|table|selectFrom|createQueryBuilder|collection|model|knex|db|trx|join|index|initIndex|query|getRepository|Controller)\\s*(?:<[^()\\n]{0,60}>)?\\(\\s*(?:\\w+\\s*,\\s*)?['"\`]?[\\w./]*${P}`,
    `\\bfrom\\s+["\`]?[\\w."]*${P}[\\s\\S]{0,2000}?(?:like\\b|similar\\s|~\\*)`,
    `search\\w*${P}|find${P}By|look_?up\\w*${P}|${P}/(?:search|find|lookup|autocomplete|suggest|recommended|nearby)|search/${P}|\\bclass\\s+\\w*${P}\\w*`,
    `${P}/?\\?(?:\\w+=[^&]*&)*(?:search|q|query|keyword|term|user_?name|name)=|\\b${P}\\.(?:search|lookup|autocomplete)\\.`
  ].join("|"),
  "i"
);
var ROUTE = /(^|\/)((users?|people|profiles?|accounts?|players?)\/(search|find|lookup|autocomplete|suggest(ed|ions?)|recommended|nearby)|search\/(users?|people|profiles?|accounts?|players?))\/?$/i;
var ASKED_BY_WORD = /(?:[uU]ser\w*|[pP]eople\w*|[pP]erson\w*|[pP]rofiles?\w*|[aA]ccounts?\w*|[pP]layers?\w*|[mM]embers?\w*|\bsearch)[?!]?\s*\.\s*(?:fetch|list|get|query|find|fetchCollection|fetchAll|all|index|load|paginate)\s*\(\s*\{|(?:\.\s*|\b)(?:find|query|fetch|get|findAll)\s*(?:<[^()\n]{0,60}>)?\(\s*['"]\/?(?:\w+\/){0,2}(?:users?|accounts?|people|profiles?|members?|players?)\/?['"]\s*,/;
var people_search_default = {
  occurs: (ask) => any(
    ask.called(
      "directory suggested recommended nearby suggestions follow know similar discover explore",
      (_, name) => listsPeople(name)
    ),
    ask.name(PICKS, (_, name) => saysItPicks(name)),
    all(ask.word(PICK_WORDS), inText(PICKED_ADDRESS)),
    all(
      ask.called("rpc", (_, name) => name === "rpc"),
      ask.word(PEOPLE15)
    ),
    all(
      ask.called("spotlight global quick omni", (_, name) => /^(spotlight|\w+Search)$/.test(name)),
      ask.word(PEOPLE15)
    ),
    all(
      ask.called(
        "fetch list get query find",
        (_, name) => /^(fetch|list|get|query|find|fetchCollection)$/.test(name)
      ),
      ask.word("q query search term keyword istartswith icontains startswith"),
      inText(ASKED_BY_WORD)
    ),
    ask.name(
      "search lookup look autocomplete auto typeahead type find get fetch load list query",
      (_, name) => isSearchDocument(name) || isSearchHook(name)
    ),
    mayWriteSearch(ask),
    all(ask.word(PEOPLE15), inText(SEARCHES), inText(OF_PEOPLE4)),
    ({ path }) => isProfilePage(path),
    all(
      ask.called("give grant assign allow add", (_, name) => GIVES.test(name)),
      inText(GRANTS_SIGHT)
    )
  ),
  detect(file, { concept, slice }) {
    const asked2 = [...searchesAsked(file, concept), ...indexedPage(file), ...writtenSearches(file, concept)];
    if (file.side === "client")
      return [
        ...asked2,
        ...documentsAsked(file, concept),
        ...queriedByClient(file, concept, asked2),
        ...namedAsks(file, concept),
        ...offers2(file, concept)
      ];
    const found = [];
    const add = (node, symbol, query, within) => {
      if (isWithinUnlike(concept, file.path, node)) return;
      const named8 = namedSearch(node, file);
      const at = named8 ?? node;
      if (found.some((one) => one.detection.node === at) || named8 && isOnlyOfStaff(named8, file, concept, slice)) return;
      const traits = ["people-search", ...choiceOfSearch(query)];
      const parts = ts208.isCallExpression(query) ? partsOfQuery(query) : [query];
      if (parts.some(isAmongKnown)) traits.push("among-known");
      if (!named8 && isOfAuthors(query)) traits.push("of-authors");
      const inside = within !== void 0 && !named8 ? { within } : {};
      const what = named8 ? textOf(named8) : symbol;
      found.push({ query, detection: { node: at, symbol: what, traits, guardedAt: query, ...inside } });
    };
    for (const call of file.calls) {
      const at = searchAt(call);
      const isPart = at && found.some(({ query }) => isOfQuery(query, call) || enclosingFunction(query) === enclosingFunction(at));
      if (at && !isPart) add(at, chainOf(call.expression).slice(-2).join("."), call);
    }
    for (const text of file.ofKinds(TEXTS8)) {
      const query = QUERY.exec(text.getText());
      if (query && !isByWholeName(text) && !found.some((one) => enclosingFunction(one.query) === enclosingFunction(text)))
        add(text, "query", text, query[0]);
    }
    const queried = [...found];
    for (const node of file.ofKinds(ENTRIES2)) {
      const whole = entryAt(node, file);
      const isSaid3 = whole && queried.some(({ query }) => query.pos >= whole.node.pos && query.end <= whole.node.end);
      if (!whole || isSaid3 || isWithinUnlike(concept, file.path, whole.at)) continue;
      const isHanded4 = asked2.some((one) => one.node.pos >= whole.node.pos && one.node.end <= whole.node.end);
      if (isHanded4 || handsOn2(whole.node)) {
        asked2.push({ node: whole.at, symbol: whole.symbol, traits: ["asked"] });
      } else if (!isOnlyOfStaff(whole.at, file, concept, slice)) {
        const handler = isFunction(whole.node) && whole.node.body ? whole.node.body : bodyOf2(whole.at);
        const traits = ["people-search", ...choiceOfSearch(handler)];
        found.push({ query: whole.node, detection: { node: whole.at, symbol: whole.symbol, traits } });
      }
    }
    const isNew = ({ node }) => ![...found.map((one) => one.detection), ...asked2].some((one) => one.node === node);
    return [...found.map((one) => one.detection), ...asked2, ...namedAsks(file, concept).filter(isNew)];
  }
};
function indexedPage(file) {
  const at = isProfilePage(file.path) ? tellsSearchEngines(file) : null;
  if (!at) return [];
  return [{ node: at, symbol: textOf(at), traits: ["indexed", ...choiceOfPage(file.ast)] }];
}
var isOfAuthors = (query) => {
  const text = query.getText();
  return /author/i.test(text) && !/user|account|member|profile|person|people|player|student/i.test(text);
};
var offers2 = (file, concept) => chosenIn2(file, concept).map((one) => ({ ...one, traits: ["offered"] }));
function queriedByClient(file, concept, asked2) {
  const seen = [];
  return file.calls.flatMap((call) => {
    const at = searchAt(call);
    const isPart = at && seen.some((one) => isOfQuery(one, call) || isOfQuery(call, one));
    if (!at || isPart || asked2.some(({ node }) => node === at) || isWithinUnlike(concept, file.path, at)) return [];
    seen.push(call);
    return [{ node: at, symbol: chainOf(call.expression).slice(-2).join("."), traits: ["asked"] }];
  });
}
function searchesAsked(file, concept) {
  return file.calls.flatMap((call) => {
    const at = searchAsked(call, file);
    if (!at || isWithinUnlike(concept, file.path, at)) return [];
    return { node: at, symbol: chainOf(call.expression).slice(-2).join("."), traits: ["asked"] };
  });
}
var documentsAsked = (file, concept) => file.ofKinds([ts208.SyntaxKind.PropertyAssignment]).flatMap((node) => {
  const at = documentAsked(node);
  return at && !isWithinUnlike(concept, file.path, at) ? [{ node: at, symbol: textOf(at), traits: ["asked"] }] : [];
});
function namedSearch(query, file) {
  for (let at = enclosingFunction(query); at; at = enclosingFunction(at)) {
    const entry3 = entryAt(at, file);
    if (entry3) return entry3.at;
  }
  return null;
}
var handsOn2 = (handler) => !isFunction(handler);
function isOnlyOfStaff(name, file, concept, slice) {
  const uses = usesOf(bodyOf2(name));
  if (uses.length > 0) return uses.every((use) => isWithinUnlike(concept, use.getSourceFile().fileName.slice(1), use));
  const text = textOf(name);
  return splitWords(text).length > 1 && slice.holding(text).every((one) => one.path === file.path) && file.indexed.text.split(new RegExp(`\\b${literally(text)}\\b`)).length === 2 && slice.isNamedByStaff(text);
}
function bodyOf2(name) {
  const { parent } = name;
  if (isFunction(parent) && parent.body) return parent.body;
  const value = ts208.isVariableDeclaration(parent) || ts208.isPropertyDeclaration(parent) ? parent.initializer : void 0;
  return value && isFunction(value) && value.body ? value.body : name;
}
var TEXTS8 = [
  ts208.SyntaxKind.StringLiteral,
  ts208.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts208.SyntaxKind.TemplateExpression
];
var ENTRIES2 = [
  ts208.SyntaxKind.CallExpression,
  ts208.SyntaxKind.MethodDeclaration,
  ts208.SyntaxKind.FunctionDeclaration,
  ts208.SyntaxKind.ArrowFunction,
  ts208.SyntaxKind.FunctionExpression
];
var isOfQuery = (node, call) => node.pos >= call.pos && node.end <= call.end;
function entryAt(node, file) {
  const route = ts208.isCallExpression(node) || ts208.isMethodDeclaration(node) ? routeAt(node) : null;
  const isOfSearch = route !== null && /^(GET|POST)$/.test(route.method) && ROUTE.test(route.path);
  if (route && (isOfSearch || route.method === "GET" && PICKED.test(route.path)))
    return { at: route.at, node: route.handler, symbol: `${route.method} ${route.path}` };
  if (!isFunction(node) || !node.body) return null;
  const name = nameNodeOf(node);
  if (!name) return null;
  const isSearch = searchesPeople(textOf(name)) || picksPeople(node, textOf(name));
  const says4 = file.side === "server" && isSearch && !setsUpRoutes(node);
  const isOwn3 = textOf(name) === "search" && isOfPeople3(node, name);
  return says4 || isOwn3 ? { at: name, node, symbol: textOf(name) } : null;
}
var setsUpRoutes = ({ parameters: [first] }) => first !== void 0 && /^(router|app|server|fastify|express|api)$/i.test(first.name.getText());
function isOfPeople3(node, name) {
  const owner = ts208.isClassLike(node.parent) ? node.parent.name?.text : ts208.isPropertyAccessExpression(name.parent) && ts208.isIdentifier(name.parent.expression) ? name.parent.expression.text : void 0;
  return owner !== void 0 && isPeopleTable(bare(owner));
}

// src/extract/code/people/asked-choices.ts
import { ts as ts209 } from "./vendor/ts-morph.js";
var PERSON12 = /^(users?|account|profile|person|people|member|player|settings?|preferences?|prefs|privacy|details|target)$/;
var WHAT2 = "(profile|followers?|following|friends?|friend list|e ?mail|full ?name|real ?name|birthday|birth date|age|phone|location|city|activity|last seen|last online|online( status)?|collections|battles|games|history|stats|likes|favou?rites)";
var CHOICE2 = new RegExp(
  `^(hide|show|display|share|hides|shows) (my )?${WHAT2}( (from|on|in|to|publicly)( \\w+)*)?$|^(is )?(private|public) (profile|account)$|^profile (visibility|privacy|is private|is public|private|public|hidden|locked)$|^${WHAT2} (is )?(private|public|hidden|visible|visibility)$`
);
var CLOSED = /^(is )?(locked|private|protected|hidden)$/;
var PROFILE = /^(profile|account|author)$/;
var isClosedProfile = (name, before) => CLOSED.test(splitWords(name).join(" ")) && PROFILE.test(splitWords(before.at(-1) ?? "").join(" "));
var mayNameChoice = (words) => CHOICE2.test(words.join(" "));
var mayBeClosed = (words) => CLOSED.test(words.join(" "));
var CLOSED_PROFILE = /(profile|account|author)['")\]]*[?!]*\.\s*(is_?)?(locked|private|protected|hidden)\b/i;
function choiceAsked(node) {
  const name = nameNode(node);
  if (ts209.isTemplateSpan(node.parent) || ts209.isTemplateSpan(node.parent.parent)) return null;
  if (!name || !isDeciding(node) || onlySaysIt(node)) return null;
  if (isClosedProfile(textOf(name), chainOf(node.expression))) return isOnlyFollowed(node) ? null : name;
  if (!CHOICE2.test(splitWords(textOf(name)).join(" "))) return null;
  const before = chainOf(node.expression).flatMap(splitWords);
  return before.some((word) => PERSON12.test(word)) ? name : null;
}
var AMONG_OPTIONS = /^(val|value|key|id|opt|option|choice|level|item)$/;
function onlySaysIt(node) {
  const other = comparedWith(node);
  if (other && AMONG_OPTIONS.test(nameOf(other) ?? "")) return true;
  let at = node;
  while (isOfTest(at.parent)) at = at.parent;
  return ts209.isConditionalExpression(at.parent) && at.parent.condition === at && isWords(at.parent);
}
var isWords = (value) => {
  const inner = unwrap(value);
  if (ts209.isConditionalExpression(inner)) return isWords(inner.whenTrue) && isWords(inner.whenFalse);
  if (ts209.isCallExpression(inner))
    return /^(t|i18n|translate|formatMessage|gettext|_)$/.test(nameOf(inner.expression) ?? "");
  return ts209.isStringLiteralLike(inner);
};
var FOLLOWS = /\brequested\s*=[^=]|request_?follow|follow_?requests?|follow_?back|location\.reload\(/i;
var AUDIENCE = /\bvisibility(tag|text|label)?\s*=[^=]|(toggle|set|change)_?(visibility|audience)\(/i;
var MARK = /<[^<>]*((?<![A-Za-z])(pad)?lock(?![a-z])|[a-z]Lock(?![a-z])|<(Pad)?Lock(?![a-z]))/;
var LEADS2 = /\bon[A-Z]\w*=|\b(href|to)=/;
var LONGEST = 700;
function isOnlyFollowed(node) {
  let at = node;
  while (!ts209.isIfStatement(at.parent) && !ts209.isConditionalExpression(at.parent) && isOfTest(at.parent)) at = at.parent;
  const { parent } = at;
  const then = ts209.isIfStatement(parent) ? parent.thenStatement : ts209.isConditionalExpression(parent) ? parent.whenTrue : ts209.isBinaryExpression(at) ? at.right : null;
  const text = then?.getText() ?? "";
  if (text === "" || text.length > LONGEST) return false;
  return FOLLOWS.test(text) || AUDIENCE.test(text) || text.length < 250 && MARK.test(text) && !LEADS2.test(text);
}
var isOfTest = (node) => ts209.isParenthesizedExpression(node) || ts209.isPrefixUnaryExpression(node) || ts209.isBinaryExpression(node);

// src/extract/code/people/profile-routes.ts
import { ts as ts210 } from "./vendor/ts-morph.js";
var PEOPLE16 = "(?:users?|u|profiles?|accounts?|players?|members?|people|authors?|creators?|@)";
var WHO3 = ":(?:user_?name|user|user_?id|uid|handle|slug|nick|nick_?name|name|e_?mail|id|profile_?id|account_?id|player_?id)";
var WHAT3 = "(?:profile|public|info|about|followers?|following|friends|activity|posts?|projects|works|collections?|lists?|stats|games|likes|history|favou?rites|photos|videos|media|comments|reviews|badges|achievements|sketches|feed|timeline)";
var ADDRESS7 = new RegExp(
  `^/?(?:api/)?(?:v\\d+/)?(?:${PEOPLE16}/${WHO3}(?:/${WHAT3})?|:(?:user_?name|handle)(?:/${WHAT3})?|${PEOPLE16}/(?:profile|public)/${WHO3})/?$`,
  "i"
);
var BY_NUMBER = /:(id|user_?id|uid)\/?$/i;
var BY_WHO = /^\/?:(?:id|user_?id|uid|profile_?id|account_?id|player_?id|member_?id)\/?$/i;
var BY_WHO_IN_TEXT = /['"`]\/:(?:id|user_?id|uid|profile_?id|account_?id|player_?id|member_?id)\/?['"`]/i;
var ROUTES3 = /^(routes?|router|api|handlers?|endpoints?)$/;
function isOfPeople4(path) {
  const [own = "", folder = ""] = path.split("/").toReversed();
  const words = splitWords(own.replace(/\.[cm]?[jt]sx?$/, "")).filter((word) => !ROUTES3.test(word));
  const names2 = words.length === 0 || words.join("") === "index" ? splitWords(folder) : words;
  const saysRoutes = splitWords(path).some((word) => ROUTES3.test(word));
  return saysRoutes && /^(users?|profiles?|accounts?|players?|members?|people|user profiles?)$/.test(names2.join(" "));
}
var LOGIN = /auth|login|logged|session|require|protect|guard|passport|jwt|verify|permission|ensure|secure|admin|moderator/i;
var ONE_THING = /^(status|statuses|presence|online|typing|tokens?|notifications?|settings|preferences|permissions?|roles?|blocks?|mutes?)$/;
function profileRoute(call, file) {
  if (file.side === "client") return null;
  const route = routeOf(call);
  if (!route || route.method !== "GET") return null;
  if (!ADDRESS7.test(route.path) && !(BY_WHO.test(route.path) && isOfPeople4(file.path))) return null;
  const given2 = nodeOf(route.handler);
  if (given2 && ONE_THING.test(splitWords(textOf(given2)).at(-1) ?? "")) return null;
  const asks3 = [...route.middleware, route.handler].some(
    (one) => LOGIN.test(ts210.isFunctionLike(unwrap(one)) ? bodyText(one) : one.getText())
  );
  return {
    node: given2 ?? route.at,
    path: `GET ${route.path}`,
    isOpen: !asks3 && !BY_NUMBER.test(route.path) && !isClosedAround(file),
    handler: route.handler
  };
}
var FOR_ALL = /@(Public|IsPublic|SkipAuth|NoAuth|AllowAnonymous|Unauthenticated)\b/;
function decoratedProfile(node) {
  const route = routeAt(node);
  if (!route || route.method !== "GET" || !ADDRESS7.test(route.path)) return null;
  const said2 = (ts210.getDecorators(node) ?? []).map((one) => one.getText()).join(" ");
  return { node: node.name, path: `GET ${route.path}`, isOpen: FOR_ALL.test(said2) && !BY_NUMBER.test(route.path) };
}
var CONTROLLER_OF_PEOPLE = /@(?:Json)?Controller\(\s*['"`]\/?(?:api\/)?(?:v\d+\/)?(?:users?|profiles?|accounts?|players?|members?|people|authors?|creators?)\/?['"`]/i;
var bodyText = (handler) => (handler.getText().match(/\b(req|request|ctx|c|res)\.(user|session|auth|locals)\w*|\w*(currentUser|getSession|requireUser)\w*/g) ?? []).map(() => "auth").join();
var nodeOf = (handler) => ts210.isFunctionLike(unwrap(handler)) ? null : nameNode(handler);
var isClosedAround = (file) => file.calls.some(
  (call) => nameOf(call.expression) === "use" && call.arguments.some((one) => LOGIN.test(one.getText().slice(0, 200)))
);
var PUBLIC = /^public (profile|user|account)( (data|info|view|response|payload))?$|^profile (response|payload)$/;
var OF_PERSON3 = /^(user_?name|name|display_?name|bio|avatar\w*|country\w*|last_?login|created_?at|elo|level|stats|xp|joined\w*)$/i;
function madePublic(node, file) {
  if (file.side !== "server" || !ts210.isIdentifier(node.name) || !node.initializer) return null;
  const made2 = unwrap(node.initializer);
  if (!PUBLIC.test(splitWords(node.name.text).join(" ")) || !ts210.isObjectLiteralExpression(made2)) return null;
  const named8 = made2.properties.filter((one) => one.name && OF_PERSON3.test(textOf(one.name)));
  return named8.length > 1 ? node.name : null;
}
var HIDES = /^(hide|strip|remove|redact|filter|mask|omit|sanitize|sanitise) (private|sensitive|hidden|personal) (user |profile |account )?(data|fields?|info|information|profile|profile fields|details|user data|attributes)$|^opt (out|in) (of|from|to) (public )?(leaderboards?|directory|search|listing|discovery|suggestions)$/;
function hidesByName(node) {
  const name = ts210.isFunctionDeclaration(node) || ts210.isMethodDeclaration(node) ? node.name : ts210.isVariableDeclaration(node) && node.initializer && ts210.isFunctionLike(unwrap(node.initializer)) ? node.name : ts210.isBinaryExpression(node) && node.operatorToken.kind === ts210.SyntaxKind.EqualsToken && ts210.isPropertyAccessExpression(node.left) && ts210.isFunctionLike(unwrap(node.right)) ? node.left.name : void 0;
  return name && HIDES.test(splitWords(textOf(name)).join(" ")) ? name : null;
}
var mayHide = (words) => HIDES.test(words.join(" "));
var PROFILE_ADDRESS = new RegExp(
  `['"\`]/?(?:api/)?(?:v\\d+/)?(?:${PEOPLE16}/${WHO3}|${PEOPLE16}/(?:profile|public)/|:user_?name\\b|:handle\\b)`,
  "i"
);
var mayBePublic = (words) => PUBLIC.test(words.join(" "));

// src/extract/code/people/served-people.ts
import { ts as ts211 } from "./vendor/ts-morph.js";
var PERSON13 = "(?:user|profile|account|person|member|player|author|creator|channel owner)";
var NAME2 = "(?:user ?name|handle|slug|nick(?: ?name)?|screen ?name|public name|login|name)";
var BY_NAME = new RegExp(
  `^(?:(?:get|fetch|load|find|read|one|query|select|retrieve|lookup) )*(?:one |unique |public |full |db |a )*${PERSON13}s? (?:profile |data |info |details )?by (?:id or |uid or )?${NAME2}(?: or (?:id|uid|email|name))?$`
);
var KEY6 = /^(user_?name|handle|slug|nick_?name|nick|screen_?name|profile_?name|login)(_?lower\w*)?$/i;
var FINDS4 = /^(findOne\w*|findUnique\w*|findFirst\w*|findBy|first|get|load|query)$/;
var ASKED4 = /^(args|params?|input|query|variables|where|routeParams|pathParameters)$/i;
var OWN4 = /^(me|self|session|viewer|token|decoded\w*|current\w*|logged\w*|body|credentials|auth\w*|email)$|current|session/i;
var FOR_ELSE = /pass(word|wd|code)|log_?in\b|sign_?(in|up)|regist|verif|valid|exist|avail|taken|unique|check|reset|recover|invite|delete|remove|update|create|ban|block|follow|mention|import|migrat|seed|transfer/i;
function servesByName(call, file) {
  if (file.side === "client" || call.arguments.length === 0) return null;
  const named8 = namedReader(call);
  const value = named8 ? call.arguments.at(-1) : keyGiven(call);
  if (!value) return null;
  const answering = answeringAround(call);
  if (!answering || FOR_ELSE.test(declaredName(answering) ?? "") || isForElse(answering)) return null;
  if (!isAsked2(named8 ? call.arguments : [value], answering) || !goesOut(call, answering)) return null;
  return named8 ?? nameNode(call.expression);
}
var OWNER = /^(owner|user|author|creator|account|profile|member|player|artist|uploader)(_?(id|ref|uid))?$|^(created|posted|uploaded|owned|made)_?by(_?id)?$/i;
var LISTS6 = /^(find|findMany|findAll|findAndCountAll|paginate|where|list|getMany)$/;
var BY_ADDRESS = /\b(params|query|args)\b[?!]*\.(user_?name|handle|slug|nick\w*)\b|\{[^{}]*\b(user_?name|handle|slug)\b[^{}]*\}\s*=\s*(await\s+)?(\w+\.)?(params|query|args)\b/i;
function servesThings(call, file) {
  if (file.side === "client" || !LISTS6.test(nameOf(call.expression) ?? "") || !BY_ADDRESS.test(file.indexed.text))
    return null;
  const given2 = call.arguments[0] && unwrap(call.arguments[0]);
  const answering = given2 && ts211.isObjectLiteralExpression(given2) ? answeringAround(call) : null;
  if (!answering || FOR_ELSE.test(declaredName(answering) ?? "") || isForElse(answering)) return null;
  const table = tableBefore(call);
  if (!table || isPeopleTable(table)) return null;
  let owned = false;
  eachNode(given2, (node) => {
    if (!ts211.isPropertyAssignment(node) && !ts211.isShorthandPropertyAssignment(node)) return;
    owned ||= OWNER.test(textOf(node.name)) && !/\b(req|request|ctx|context|session)\b/.test(node.getText());
  });
  const head = nameNode(call.expression);
  return owned && head && goesOut(call, answering) ? head : null;
}
function namedReader(call) {
  const head = nameNode(call.expression);
  if (!head) return null;
  const chain = chainOf(call.expression);
  const name = /^(load|get|query|fetch)$/.test(textOf(head)) && chain.length > 1 ? chain.at(-2) : textOf(head);
  const own = splitWords(name).join(" ");
  const before = /^(get|find|fetch|load|read)( one)? by /.test(own) ? splitWords(chain.at(-2) ?? "")[0] ?? "" : "";
  return BY_NAME.test(before ? own.replace(" by ", ` ${before.replace(/s$/, "")} by `) : own) ? head : null;
}
function keyGiven(call) {
  const name = nameOf(call.expression) ?? "";
  const table = FINDS4.test(name) ? tableBefore(call) : null;
  if (!table || !isPeopleTable(table)) return null;
  let found = null;
  eachNode(call.arguments[0], (node) => {
    if (found) return;
    if (ts211.isPropertyAssignment(node) && KEY6.test(textOf(node.name))) found = node.initializer;
    if (ts211.isShorthandPropertyAssignment(node) && KEY6.test(node.name.text)) found = node.name;
  });
  return found;
}
function answeringAround(node) {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) if (isAnswering(at)) return at;
  return null;
}
function isAnswering(node) {
  const { parent } = node;
  if (ts211.isMethodDeclaration(node) && (ts211.getDecorators(node) ?? []).some((one) => /^@(Query|Get)\b/.test(one.getText())))
    return true;
  if (routeAt(node)?.method === "GET") return true;
  const route = ts211.isCallExpression(parent) ? routeAt(parent) : null;
  if (route) return route.method === "GET";
  if (ts211.isCallExpression(parent) && nameOf(parent.expression) === "query" && takes(node, "input")) return true;
  const member3 = ts211.isPropertyAssignment(parent) ? parent : node;
  if (ts211.isObjectLiteralExpression(member3.parent) && fieldOf(member3.parent, member3)?.type === "Query") return true;
  if (node.name && textOf(node.name) === "GET") return true;
  return isResolver(node) || isHandler3(node);
}
function isResolver({ parameters: [root, args] }) {
  return !!root && !!args && /^(_+\w*|parent|root|obj|source)$/.test(root.name.getText()) && (ts211.isObjectBindingPattern(args.name) || /^(_?args|params|input)$/.test(args.name.getText()));
}
var isHandler3 = ({ parameters: [request, response] }) => !!request && /^(req|request)$/.test(request.name.getText()) && !!response && /^(res|response|reply|h)$/.test(response.name.getText());
var takes = ({ parameters: [first] }, name) => !!first && ts211.isObjectBindingPattern(first.name) && first.name.elements.some((one) => textOf(one.propertyName ?? one.name) === name);
var isForElse = (node) => /\b(bcrypt|argon2|password|\.(save|create|update\w*|delete\w*|insert\w*|remove|destroy|upsert)\s*\()/.test(
  node.getText()
);
function isAsked2(values, within) {
  let asked2 = false;
  let own = false;
  for (const value of values)
    throughout(value, (node) => {
      if (!ts211.isIdentifier(node)) return;
      own ||= OWN4.test(node.text);
      asked2 ||= ASKED4.test(node.text) || isGiven2(node.text, within);
    });
  return asked2 && !own;
}
function isGiven2(name, within) {
  let found = within.parameters.some((one) => holds2(one.name, name) && !/^(req|request|res|ctx|context)$/.test(name));
  eachNode(within, (node) => {
    if (found || !ts211.isVariableDeclaration(node) || !node.initializer || !holds2(node.name, name)) return;
    found = chainOf(unwrap(node.initializer)).some((one) => ASKED4.test(one));
  });
  return found;
}
var holds2 = (binding, name) => ts211.isIdentifier(binding) ? binding.text === name : binding.elements.some((one) => !ts211.isOmittedExpression(one) && holds2(one.name, name));
function goesOut(call, within) {
  let at = call;
  while (ts211.isAwaitExpression(at.parent) || ts211.isParenthesizedExpression(at.parent) || ts211.isAsExpression(at.parent) || ts211.isPropertyAccessExpression(at.parent) || ts211.isCallExpression(at.parent) && at.parent.expression === at)
    at = at.parent;
  if (ts211.isReturnStatement(at.parent) || at.parent === within) return true;
  if (!ts211.isVariableDeclaration(at.parent) || at.parent.initializer !== at) return false;
  const { name } = at.parent;
  let found = false;
  eachNode(within, (node) => {
    if (found || !isAnswer(node)) return;
    const given2 = ts211.isReturnStatement(node) ? [node.expression] : node.arguments;
    for (const one of given2)
      if (one)
        throughout(one, (inner) => void (found ||= ts211.isIdentifier(inner) && holds2(name, inner.text) && !isTest(inner)));
  });
  return found;
}
var isAnswer = (node) => ts211.isReturnStatement(node) || ts211.isCallExpression(node) && /^(json|send\w*|jsonp|success|ok|render|map\w*|to[A-Z]\w*|serialize\w*)$/.test(nameOf(node.expression) ?? "");
var isTest = ({ parent }) => ts211.isPrefixUnaryExpression(parent) || ts211.isBinaryExpression(parent) || ts211.isPropertyAccessExpression(parent) && /^_?(id|uid)$/.test(parent.name.text);
var mayServeByName = (words) => /(^| )(by|or) (user ?)?(name|handle|slug|nick\w*)( |$)/.test(words.join(" "));
var THINGS_BY_ADDRESS = BY_ADDRESS;
var FINDS_BY_KEY = /\b(findOne\w*|findUnique\w*|findFirst\w*|findBy)\s*\([^;]{0,120}?\b(user_?name|handle|slug|nick\w*|login)\b/i;

// src/extract/code/detectors/profile-pages.ts
import { ts as ts212 } from "./vendor/ts-morph.js";
var METHOD = ts212.SyntaxKind.MethodDeclaration;
var profile_pages_default = {
  occurs: (ask) => any(
    ({ path }) => isProfilePage(path),
    all(
      ask.called("give grant assign allow add", (_, name) => GIVES.test(name)),
      inText(GRANTS_SIGHT)
    ),
    ask.name("hide show display share hides shows private public profile is", (words) => mayNameChoice(words)),
    all(
      ask.name("locked private protected hidden is", (words) => mayBeClosed(words)),
      inText(CLOSED_PROFILE)
    ),
    ask.name("hide strip remove redact filter mask omit sanitize sanitise opt", (words) => mayHide(words)),
    ask.name("public profile", (words) => mayBePublic(words)),
    all(ask.named("get route Get"), inText(PROFILE_ADDRESS)),
    all(({ path }) => isOfPeople4(path), ask.named("get route"), inText(BY_WHO_IN_TEXT)),
    all(ask.named("Get"), inText(CONTROLLER_OF_PEOPLE)),
    ask.called("by", (words) => mayServeByName(words)),
    ask.name("user profile account person member player author", (words) => mayServeByName(words)),
    all(
      ask.called("find", (_, name) => /^find(One|Unique|First|By)/.test(name)),
      inText(FINDS_BY_KEY)
    ),
    all(
      ask.called("find paginate where list", (_, name) => LISTS6.test(name)),
      inText(THINGS_BY_ADDRESS)
    ),
    ask.name(
      "get fetch load find read",
      (_, name) => /^(get|fetch|load|find|read)\w*(Profile|PublicPage)/.test(name)
    )
  ),
  detect(file, { concept }) {
    const found = [];
    const loads = isProfilePage(file.path) ? loadsPerson(file) : null;
    if (loads) {
      found.push({ node: loads, symbol: textOf(loads), traits: ["public-page", ...choiceOfPage(file.ast)] });
    }
    for (const call of file.calls) {
      const route = profileRoute(call, file);
      const byName2 = route ? null : servesByName(call, file) ?? servesThings(call, file);
      if (byName2 && !isWithinUnlike(concept, file.path, byName2))
        found.push({
          node: byName2,
          symbol: chainOf(call.expression).slice(-2).join("."),
          traits: ["served", "shown", ...choiceOfServed(enclosingFunction(call) ?? call)],
          guardedAt: call
        });
      if (!route || isWithinUnlike(concept, file.path, route.node)) continue;
      const handler = unwrap(route.handler);
      const chosen2 = isFunction(handler) && handler.body ? choiceOfServed(handler.body) : [];
      found.push({
        node: route.node,
        symbol: route.path,
        traits: ["served", ...route.isOpen ? ["open-route"] : [], ...chosen2]
      });
    }
    for (const method of file.side === "client" ? [] : file.ofKind(METHOD)) {
      const route = decoratedProfile(method);
      if (!route || !method.body || isWithinUnlike(concept, file.path, route.node)) continue;
      if (found.some((one) => one.node.pos >= method.pos && one.node.end <= method.end)) continue;
      const traits = ["served", ...route.isOpen ? ["open-route"] : [], ...choiceOfServed(method.body)];
      found.push({ node: route.node, symbol: route.path, traits });
    }
    for (const node of file.nodes) {
      const served2 = servesProfile(node, file) ?? (ts212.isVariableDeclaration(node) ? madePublic(node, file) : null);
      const at = served2 ?? hidesByName(node) ?? (ts212.isPropertyAccessExpression(node) ? choiceAsked(node) : null);
      if (!at || isWithinUnlike(concept, file.path, at)) continue;
      found.push({
        node: at,
        symbol: nameOf(at) ?? textOf(at),
        traits: served2 ? ["served", "shown", ...choiceOfServed(isFunction(node) && node.body ? node.body : node)] : ["choice"]
      });
    }
    if (file.side === "server") return found;
    const isTold3 = (node) => found.some((one) => one.node === node);
    const chosen = chosenIn2(file, concept).filter(
      ({ node }) => !isTold3(node) && !isWithinUnlike(concept, file.path, node)
    );
    return [...found, ...chosen.map((one) => ({ ...one, traits: ["offered"] }))];
  }
};

// src/extract/code/pay/asked-purchases.ts
import { ts as ts213 } from "./vendor/ts-morph.js";

// src/extract/code/pay/names.ts
var BEGINS3 = new RegExp(
  `^(${[
    "(create|start|begin|open|go to|redirect to|proceed to|launch|init|initiate|request)( \\w+)? (checkout( session| url| link)?|payment( intent| session| link)?|purchase( flow| session)?|donation( session)?|billing session|crypto (payment|purchase)|top up)",
    "(buy|purchase) (\\w+ )?(battle pass|season pass|skins?|emotes?|loot ?box(es)?|coins?|gems?|credits?|tokens?|diamonds?|robux|points?|boosts?|premium|subscription|plan|package|pack|product|item|membership|pass|ticket|gift|sticker( pack)?|badge|skin|upgrade|mana|stars?|nitro|pro|account|points)( \\w+)?",
    "(make|submit|confirm|complete|execute|process|send|handle)( \\w+)? (purchase|payment|donation|checkout|order payment|stripe token|stripe payment|paypal payment)",
    "(send|create|submit|make) ((a|cash|paid|fiat|crypto) )?(tip|zap|donation|super chat|superchat|paid gift|contribution)",
    "membership (buy|purchase|subscribe)",
    "(tip|zap) (user|creator|author|streamer|account|post|event|note|profile)",
    "(donate|donate now|donate to \\w+|top up|top up (wallet|balance|account|credits)|add (funds|credits|coins|money)|deposit (funds|money)|charge (card|wallet|customer))",
    "(subscribe to (plan|premium|pro|tier|membership|creator)|upgrade to (premium|pro|plus)|start (premium|pro|paid|trial)( \\w+)?)",
    "(pay (invoice|with (card|wallet|crypto|stripe|paypal|lightning|webln)|now|for \\w+|bill)|process stripe token|create stripe (session|checkout|token|payment))"
  ].join("|")})$`
);
var NOT2 = /\b(get|fetch|load|list|is|can|has|cancel|refund|delete|remove|update|on|handle error|validate|track|log|show|hide|render|format|parse|check|verify|status|history|error|success|failed|method|methods|settings|info|details|modal|dialog|button|page|screen)\b/;
var isPurchaseName = (words) => {
  const name = words.join(" ").replace(/^(do|try to|try) /, "");
  return BEGINS3.test(name) && !NOT2.test(name);
};
var VIRTUAL = /^((do|try|handle) )?((open|roll|spin|pull|unbox|draw) ((a|the) )?(\w+ )?(loot ?box(es)?|loot ?crates?|gacha|mystery box(es)?|lucky (box|wheel|draw)|prize wheel|wheel of fortune|(booster|card) packs?)|(spend|deduct|debit|consume) (\w+ )?(coins?|gems?|diamonds?|credits|crystals?|virtual currency|in game currency)|(deduct|debit) (wallet|(wallet|user) balance)|(send|give) ((a|virtual|live|paid) )?gifts?( to (user|streamer|host|creator|room|stream|live))?)$/;
var isVirtualAct = (words) => VIRTUAL.test(words.join(" "));
var WALLET = /\b(webln|wallet|lightning|nwc|lnd|lnbits|alby|payments?|billing|ln)\b/i;
var PAYMENTS = /billing|payment|premium|subscribe|subscription|supporter|pricing|checkout|membership|upgrade/i;
var ofPayments = (holders, path, name) => /^(createSubscription|startSubscription)$/.test(name) ? PAYMENTS.test(path) && !/push|socket|pubsub|relay|graphql|notification/i.test(holders.join(".")) : (
  // `subscription.subscribe(…)` is told what happens.
  !(name === "subscribe" && /^subscriptions?$/i.test(holders.at(-1) ?? "")) && /^(billing|payments?|premium|subscriptions?|memberships?|paywall|supporter)(Api|Client|Service|Store)?$/i.test(
    holders.at(-1) ?? ""
  )
);
var PROVIDER = /\b(api\.stripe\.com\/v1\/(checkout|payment_intents|subscriptions|charges)|api(-m)?(\.sandbox)?\.paypal\.com|api\.paddle\.com|api\.lemonsqueezy\.com|api\.commerce\.coinbase\.com|pay\.daimo\.com|api\.nowpayments\.io|api\.opennode\.com|connect\.squareup\.com|api\.razorpay\.com|api\.mollie\.com|api\.paystack\.co|api\.flutterwave\.com|api\.xendit\.co|api\.mercadopago\.com|api\.polar\.sh|api\.revenuecat\.com|api\.chargebee\.com|api\.moonpay\.com|api\.xsolla\.com|\w+\.btcpayserver\.org|plisio\.net\/api)/;
var PAYING_PAGE = /['"`](?:https?:\/\/[\w.-]+)?\/(?:[\w-]+\/)?(?:donate|donations?|premium|checkout|supporters?|become-a-supporter|upgrade-plan|top-?up|buy-(?:coins|gems|credits|tokens|mana)|get-premium|go-pro|sponsor-us)\/?['"`]/;

// src/extract/code/pay/asked-purchases.ts
var COINS = "(?:coins?|gems?|diamonds?|crystals?|credits|gold|virtual-?currenc(?:y|ies))";
var SOLD = "(?:store|shop|market|items?|products?|packs?|packages?|bundles?|skins?|stickers?|emotes?|boosts?|premium|vip|plans?|memberships?|subscriptions?)";
var BOX2 = "(?:loot-?box(?:es)?|crates?|chests?|mystery-?box(?:es)?|capsules?|card-?packs?|booster-?packs?)";
var MONEY = new RegExp(
  [
    `/${COINS}/(?:\\*/)?(?:buy|purchase|top-?up|order|checkout)$`,
    `/(?:buy|purchase|top-?up)[-/]?${COINS}$`,
    `/wallets?(?:/\\*)?/(?:top-?up|deposit|recharge|add-funds|buy|purchase)$`,
    `/${SOLD}(?:/\\*)?/(?:buy|purchase)$`,
    `/(?:buy|purchase)[-/]${SOLD}(?:/\\*)?$`,
    "/(?:create[-_]?)?(?:checkout[-_/]?sessions?|payment[-_]?intents?)(?:/create)?$",
    "/(?:stripe|paypal|billing|payments?|subscriptions?|premium)/(?:create-)?(?:checkout|orders?|subscribe|charge|upgrade)$",
    "/(?:battle|season)-?pass(?:es)?(?:/\\*)?(?:/(?:buy|purchase))?$"
  ].join("|"),
  "i"
);
var VIRTUAL2 = new RegExp(
  [
    `/${BOX2}/(?:\\*/)?(?:open|unbox|roll|pull|draw|buy)$`,
    "/gacha(?:/\\*)?(?:/(?:roll|pull|draw|spin))?$",
    "/(?:spin-?wheel|prize-?wheel|lucky-?(?:draw|spin|wheel|box))(?:/(?:spin|draw|open))?$",
    "/(?:live-?)?(?:streams?|rooms?|lives?|broadcasts?|creators?|hosts?)(?:/\\*)?/gifts?(?:/send)?$",
    "/gifts?/send$|/send-?gifts?$"
  ].join("|"),
  "i"
);
var IN_TEXT3 = /(?:\/|@(?:Post|Put)\(\s*['"`])(?:buy|purchase|top-?up|deposit|recharge|add-funds|checkout|orders?|subscribe|charge|upgrade|open|unbox|roll|pull|draw|gacha|gifts?|send-?gifts?|tips?|\w*checkout[-_]?sessions?|\w*payment[-_]?intents?|(?:create|buy|purchase)[-_]\w+|(?:battle|season)-?pass\w*|(?:spin|prize|lucky)-?\w+)\/?(?:['"`?/]|\$\{|:)/i;
var WORDS3 = "buy purchase topup top deposit recharge funds checkout order orders subscribe charge upgrade open unbox roll pull draw gacha gift gifts tip tips intent intents session pass battlepass spin lucky prize wheel";
var OTHER12 = /\/(?:git|repos?|branch(?:es)?|books?|library|files?|documents?|rooms?-?bookings?|desks?)\b/i;
var TELLS3 = /^(push|emit|send|publish|invoke|trigger)$/;
var HEARS3 = /^(on|once|addListener|subscribe)$/;
var VERBS5 = "gift gifts loot lootbox crate gacha spin buy purchase tip donate spend";
var mayAskPurchase = (ask) => any(
  all(ask.word(WORDS3), inText(IN_TEXT3), any(inText(MAY_ASK2), inText(ROUTES4))),
  all(ask.word(VERBS5), inText(VERB3)),
  all(
    ask.word("mutation"),
    ask.name(VERBS5, (words) => isVirtualAct(wordsOfDocument(words)))
  )
);
var ROUTES4 = /\b(?:post|put|patch)\s*(?:<[^()\n]{0,80}>)?\s*\(\s*['"`]|@(?:Post|Put|Patch)\(/i;
var VERB3 = /\b(?:push|emit|send|publish|invoke|trigger|on|once)\s*\(\s*['"`][\w:./-]*(?:gift|loot|crate|gacha|spin|buy|purchase|tip|donate|spend)[\w:./-]*['"`]/i;
function askedPurchases(file) {
  return file.ofKinds(KINDS13).flatMap((node) => {
    if (file.side !== "server") {
      const request = requestAt(node);
      const traits = request && ofAddress(request, node);
      if (traits) return { node: request.at, symbol: textOf(request.at).slice(0, 60), traits };
      const ran = mutationAt(node);
      if (ran && isVirtualAct(ran.words)) return { node: ran.at, symbol: textOf(ran.at), traits: ["virtual"] };
      if (ran && isPurchaseName(ran.words))
        return { node: ran.at, symbol: textOf(ran.at), traits: ["starts-purchase"] };
    }
    return told(node, file) ?? (file.side === "client" ? [] : served(node) ?? []);
  });
}
var KINDS13 = [
  ts213.SyntaxKind.CallExpression,
  ts213.SyntaxKind.ObjectLiteralExpression,
  ts213.SyntaxKind.PropertyAssignment,
  ts213.SyntaxKind.MethodDeclaration
];
function ofAddress({ path, method }, node) {
  if (method === "patch" || OTHER12.test(path)) return null;
  if (VIRTUAL2.test(path)) return ["virtual"];
  const isTip = /\/(tips?|donations?)(\/\*)?$/i.test(path) && /\bamount\b/.test(node.getText());
  return MONEY.test(path) || isTip ? ["starts-purchase"] : null;
}
function told(node, { side }) {
  if (!ts213.isCallExpression(node)) return null;
  const [verb2] = node.arguments;
  const name = nameOf(node.expression) ?? "";
  if (!verb2 || !ts213.isStringLiteralLike(verb2) || !(side === "server" ? HEARS3 : TELLS3).test(name)) return null;
  const words = splitWords(verb2.text);
  if (isVirtualAct(words)) return { node: verb2, symbol: verb2.text, traits: ["virtual"] };
  return isBought(words) ? { node: verb2, symbol: verb2.text, traits: ["asked"] } : null;
}
var isBought = (words) => /^(buy|purchase|tip|donate)$/.test(words[0]) && isPurchaseName(words);
function served(node) {
  const route = ts213.isCallExpression(node) || ts213.isMethodDeclaration(node) ? routeAt(node) : null;
  if (route && /^(POST|PUT)$/.test(route.method)) {
    const path = route.path.replace(/:\w+|\{\w+\}/g, "*");
    const traits = ofAddress({ path: path.startsWith("/") ? path : `/${path}`, method: "post" }, route.handler);
    if (traits)
      return {
        node: route.at,
        symbol: `${route.method} ${route.path}`,
        argument: route.path,
        traits: traits.includes("virtual") ? traits : ["asked"]
      };
  }
  const endpoint2 = endpointAt(node);
  const words = endpoint2 ? splitWords(textOf(endpoint2.name)) : [];
  if (!endpoint2 || !(isPurchaseName(words) || isVirtualAct(words))) return null;
  return {
    node: endpoint2.name,
    symbol: textOf(endpoint2.name),
    traits: [isVirtualAct(words) ? "virtual" : "asked"]
  };
}

// src/extract/code/pay/own-money.ts
import { ts as ts214 } from "./vendor/ts-morph.js";
var COIN = /^((virtual|user|player|premium|wallet) )?(coins?|gems?|diamonds?|gold|credits|crystals?|rubies|virtual currency|in game currency)( (balance|count|amount))?$|^(coin|gem|diamond|credit|gold|wallet) balance$/;
var ABOUT6 = "coin coins gem gems diamond diamonds gold credit credits crystal crystals rubies currency wallet wallets";
var LESS = /-=|\bdecrement\b|\$inc\b|\bincrement\s*\(\s*-|(?:coins?|gems?|diamonds?|gold|credits|balance)["`}]*\s-\s/i;
var SQL2 = /\bset\b[^;]*?["`]?\b(coins?|gems?|diamonds?|gold|credits|crystals?)["`]?\s*=\s*["`]?\1["`]?\s*-\s/i;
var KEPT3 = /\.(save|update\w*|commit|persist|flush|set|upsert|findByIdAndUpdate)\s*\(/;
var maySpend = (ask) => all(
  ask.name(ABOUT6, (_, name) => /^wallets?$/i.test(name) || isCoin(name)),
  inText(LESS)
);
var isCoin = (name) => COIN.test(column(name.split(".").at(-1)));
function spentIn(file) {
  if (!keepsRows(file)) return [];
  const found = file.ofKinds(KINDS14).flatMap((node) => spentAt(node) ?? []);
  return found.map(({ node, symbol }) => ({ node, symbol, traits: ["virtual"] }));
}
var KINDS14 = [
  ts214.SyntaxKind.BinaryExpression,
  ts214.SyntaxKind.PropertyAssignment,
  ts214.SyntaxKind.CallExpression,
  ts214.SyntaxKind.StringLiteral,
  ts214.SyntaxKind.NoSubstitutionTemplateLiteral
];
function spentAt(node) {
  if (ts214.isBinaryExpression(node)) return taken(node);
  if (ts214.isPropertyAssignment(node)) return changed(node);
  if (ts214.isStringLiteralLike(node)) {
    const [, name] = node.text.length > 20 && SQL2.exec(node.text) || [];
    return name === void 0 ? null : { node, symbol: name, within: name };
  }
  if (!ts214.isCallExpression(node) || nameOf(node.expression) !== "decrement") return null;
  const named8 = node.arguments.find((one) => ts214.isStringLiteralLike(one) && isCoin(one.text));
  return named8 ? { node: nameNode(node.expression), symbol: `decrement.${named8.text}` } : null;
}
function taken({ left, right, operatorToken }) {
  const to = unwrap(left);
  if (!ts214.isPropertyAccessExpression(to)) return null;
  const chain = chainOf(to);
  const isOwn3 = isCoin(to.name.text) || to.name.text === "balance" && /wallet/i.test(chain.at(-2) ?? "");
  const rest = unwrap(right);
  const isLess2 = operatorToken.kind === ts214.SyntaxKind.MinusEqualsToken || operatorToken.kind === ts214.SyntaxKind.EqualsToken && ts214.isBinaryExpression(rest) && rest.operatorToken.kind === ts214.SyntaxKind.MinusToken && rest.left.getText() === to.getText();
  const isKept5 = isOwn3 && isLess2 && KEPT3.test(enclosingFunction(to)?.getText() ?? "");
  return isKept5 ? { node: to.name, symbol: chain.slice(-2).join(".") } : null;
}
function changed(property) {
  if (ts214.isComputedPropertyName(property.name)) return null;
  const name = textOf(property.name);
  if (!isCoin(name) && !(/(^|\.)balance$/.test(name) && isOfWallet(property))) return null;
  return isLess(unwrap(property.initializer), property) ? { node: property.name, symbol: name } : null;
}
function isLess(value, { parent: { parent } }) {
  if (ts214.isObjectLiteralExpression(value))
    return value.properties.some((one) => one.name && textOf(one.name) === "decrement");
  if (isNegative(value)) return ts214.isPropertyAssignment(parent) && textOf(parent.name) === "$inc";
  if (ts214.isCallExpression(value))
    return nameOf(value.expression) === "increment" && value.arguments[0] !== void 0 && isNegative(value.arguments[0]);
  return ts214.isTaggedTemplateExpression(value) && /^\w*`\s*\$\{[\w.]+\}\s*-\s*\$\{/.test(value.getText());
}
var isNegative = (value) => {
  const inner = unwrap(value);
  return ts214.isPrefixUnaryExpression(inner) && inner.operator === ts214.SyntaxKind.MinusToken;
};
function isOfWallet(node) {
  for (let at = node.parent; at.parent && !ts214.isStatement(at); at = at.parent) {
    if (ts214.isPropertyAssignment(at) && /wallet/i.test(textOf(at.name))) return true;
    if (ts214.isCallExpression(at)) return /wallet/i.test(chainOf(at.expression).join("."));
  }
  return false;
}

// src/extract/code/pay/paying-forms.ts
import { ts as ts215 } from "./vendor/ts-morph.js";
var COMMAND2 = /^(_s-xclick|_xclick(-subscriptions|-payment-plan|-auto-billing)?|_cart|_oe-gift-certificate|_donations)$/;
var ADDRESS8 = /\bpaypal\.com\/cgi-bin\/webscr\b/i;
var MAY_PAY_BY_FORM = /\bpaypal\.com\/cgi-bin\/webscr\b|['"]_(s-)?xclick|['"]_(cart|donations)\b/i;
function payingForm(tag) {
  if (tag.tagName.getText() !== "form" || !ts215.isJsxOpeningElement(tag)) return null;
  const command = commandIn(tag.parent);
  if (command === null && !ADDRESS8.test(attribute2(tag, "action") ?? "")) return null;
  return { isDonation: command === "_donations" };
}
function commandIn(form) {
  const found = ts215.forEachChild(form, function look(node) {
    if (ts215.isJsxOpeningElement(node) || ts215.isJsxSelfClosingElement(node)) {
      const value = attribute2(node, "name") === "cmd" ? attribute2(node, "value") : null;
      if (value !== null && COMMAND2.test(value)) return value;
    }
    return ts215.forEachChild(node, look);
  });
  return found ?? null;
}
function attribute2({ attributes }, name) {
  const found = attributes.properties.find((one) => ts215.isJsxAttribute(one) && textOf(one.name) === name);
  const given2 = found && ts215.isJsxAttribute(found) ? found.initializer : void 0;
  const value = given2 && ts215.isJsxExpression(given2) ? given2.expression : given2;
  const text = value && literalOf(value)?.value;
  return typeof text === "string" ? text : null;
}

// src/extract/code/detectors/purchases.ts
import { ts as ts216 } from "./vendor/ts-morph.js";
var PAID = "checkout purchase subscription payment invoice donation donate tip zap coin coins gem gems credit credits top buy pay subscribe fund card stripe super superchat pass";
var VIRTUAL3 = "loot lootbox lootboxes crate crates gacha box boxes wheel draw pack packs coins gems diamonds credits currency wallet gift gifts balance";
var purchases_default = {
  occurs: (ask) => any(
    ask.called(PAID, (words) => isPurchaseName(words)),
    ask.called(VIRTUAL3, (words) => isVirtualAct(words)),
    mayAskPurchase(ask),
    maySpend(ask),
    all(
      ask.word("mutation"),
      ask.name(PAID, (words) => isPurchaseName(wordsOfDocument(words)))
    ),
    all(
      ask.called("create start", (_, name) => name === "createSubscription"),
      inText(/billing|premium|subscri/i)
    ),
    all(ask.word("api url fetch axios"), inText(PROVIDER)),
    inText(/<(Stripe|Pay[pP]al|Paddle|Razorpay|CoinbaseCommerce)(Checkout|Buttons?|PaymentForm)\b/),
    all(ask.word("cmd paypal"), inText(MAY_PAY_BY_FORM)),
    all(ask.named("href to Link url"), inText(PAYING_PAGE))
  ),
  detect(file, { concept }) {
    const found = [];
    const add = (node, symbol, traits) => {
      if (!isWithinUnlike(concept, file.path, node)) found.push({ node, symbol, traits });
    };
    for (const call of file.calls) {
      const head = nameNode(call.expression);
      if (!head || isUnlike(concept, splitWords(textOf(head)), call.expression)) continue;
      const symbol = chainOf(call.expression).slice(-2).join(".");
      if (paysAtProvider(call)) add(head, symbol, ["starts-purchase"]);
      else if (isVirtualAct(splitWords(textOf(head)))) add(head, symbol, ["virtual"]);
      else if (file.side === "server" && /^(buy|purchase)[A-Z]/.test(textOf(head)) && isPurchaseName(splitWords(textOf(head))))
        add(head, symbol, ["asked"]);
      else if (file.side !== "server" && begins(call, head, file)) add(head, symbol, ["starts-purchase"]);
    }
    for (const tag of file.tags) {
      if (/^(Stripe|Pay[pP]al|Paddle|Razorpay|CoinbaseCommerce)(Checkout|Buttons?|PaymentForm)$/.test(
        tag.tagName.getText()
      ))
        add(tag.tagName, tag.tagName.getText(), ["starts-purchase", "in-browser"]);
      const form = payingForm(tag);
      if (form) add(tag.tagName, "form", form.isDonation ? ["donation"] : ["starts-purchase", "in-browser"]);
      const page = payingPage(tag);
      if (page && !found.some(({ symbol }) => symbol === page.text)) add(page.node, page.text, ["donation"]);
    }
    for (const one of [...askedPurchases(file), ...spentIn(file)])
      if (!found.some(({ node }) => node === one.node) && !isUnlike(concept, splitWords(one.symbol), null)) {
        if (!isWithinUnlike(concept, file.path, one.node)) found.push(one);
      }
    return found;
  }
};
function paysAtProvider(call) {
  const [first] = call.arguments;
  const name = nameOf(call.expression) ?? "";
  if (!first || !/^(fetch|\$?fetch\w*|axios|post|request|got|ky|ofetch)$/i.test(name)) return false;
  const address = literalOf(first)?.value;
  const text = typeof address === "string" ? address : first.getText();
  if (!PROVIDER.test(text)) return false;
  return name === "post" || /['"`]?method['"`]?\s*:\s*['"`]POST/i.test(call.getText());
}
function begins(call, head, file) {
  const name = textOf(head);
  const words = splitWords(name);
  const chain = chainOf(call.expression);
  if (/^(sendPayment|keysend|payInvoice|pay)$/.test(name)) return WALLET.test(chain.slice(0, -1).join("."));
  if (/^(createSubscription|startSubscription|subscribe|upgrade|joinGroup)$/.test(name))
    return name !== "joinGroup" && chain.length > 1 && ofPayments(chain.slice(0, -1), file.path, name);
  if (!isPurchaseName(words)) return false;
  return !/^use[A-Z]/.test(name) && !call.arguments.some((one) => isFunction(unwrap(one)) && call.arguments.length === 1);
}
function payingPage({ attributes }) {
  for (const one of attributes.properties) {
    if (!ts216.isJsxAttribute(one) || !/^(href|to|url|route)$/.test(textOf(one.name))) continue;
    const given2 = one.initializer;
    const value = given2 && ts216.isJsxExpression(given2) ? given2.expression : given2;
    if (value && ts216.isStringLiteralLike(value) && PAYING_PAGE.test(`"${value.text}"`))
      return { node: one.name, text: value.text };
  }
  return null;
}

// src/extract/code/push/shown.ts
import { ts as ts217 } from "./vendor/ts-morph.js";
var MADE = /\bnew\s+(?:\w+\.)?Notification\s*\(\s*[^)\s]/;
var GLOBAL = /^(window|globalThis|self|global)$/;
var OPTION = /^(body|icon|tag|badge|image|silent|requireInteraction|renotify|vibrate|actions)$/;
var mayShowNotifications = (ask) => all(ask.named("Notification"), inText(MADE));
function shownNotifications(file) {
  const isOfShell = /^electron(\/|$)/.test(file.imports.get("Notification")?.specifier ?? "");
  if (file.side === "server" && !isOfShell) return [];
  return file.ofKind(ts217.SyntaxKind.NewExpression).flatMap((made2) => {
    const called3 = unwrap(made2.expression);
    if (isOfShell && ts217.isIdentifier(called3) && called3.text === "Notification" && made2.arguments?.length === 1)
      return [{ node: called3, symbol: "Notification", traits: ["shows"] }];
    const isGlobal = ts217.isPropertyAccessExpression(called3) ? called3.name.text === "Notification" && GLOBAL.test(called3.expression.getText()) : ts217.isIdentifier(called3) && called3.text === "Notification" && !file.imports.has("Notification") && declarationOf("Notification", made2) === null;
    if (!isGlobal || !isShown5(made2)) return [];
    const node = ts217.isPropertyAccessExpression(called3) ? called3.name : called3;
    return [{ node, symbol: "Notification", traits: ["shows"] }];
  });
}
function isShown5({ arguments: given2 = ts217.factory.createNodeArray() }) {
  const [title, options] = given2;
  if (!title || given2.length > 2) return false;
  const first = unwrap(title);
  if (ts217.isObjectLiteralExpression(first) || ts217.isArrayLiteralExpression(first)) return false;
  const second = options && unwrap(options);
  if (second && ts217.isObjectLiteralExpression(second))
    return second.properties.some((one) => ts217.isSpreadAssignment(one) || one.name && OPTION.test(textOf(one.name)));
  const { text } = title.getSourceFile();
  return second ? /options|body|notification|opts|config/i.test(second.getText()) : /Notification\.(permission|requestPermission)/.test(text);
}

// src/extract/code/push/told.ts
import { ts as ts218 } from "./vendor/ts-morph.js";
var PLACE7 = /(^|[/.:_-])(push|fcm|apns|device|notifications?|web-?push)[-_/.:]?(tokens?|subscriptions?|subscribe|devices?|register|registration)\/?$|(^|\/)(register|subscribe)[-_/]?(push|device|notifications?)\/?$/i;
var PLACE_IN_TEXT = /['"`][\w/.:-]{0,60}(push|fcm|apns|device|notifications?)[-_/.:]?(tokens?|subscriptions?|subscribe|devices?|register|registration)\/?['"`]/i;
var ASKS10 = /^(post|put|patch|request|api|call|send|emit|mutate|rpc|invoke|api(Post|Put)|post(Json)?)$/i;
var mayTellPush = (ask) => any(
  ask.called("show display notify create", (_, name) => SHOWS8.test(name)),
  ask.called("request ask prompt", (_, name) => ASKS_PERMISSION.test(name)),
  all(
    ask.called("register", (_, name) => REGISTERS3.test(name)),
    ask.word("push notification notifications")
  ),
  inText(PLACE_IN_TEXT)
);
var SHOWS8 = /^(show|display|create|send|present|fire)(Desktop|Native|System|Browser|Web|Local|Electron|OS)?Notification$/;
var ASKS_PERMISSION = /^(request|ask|prompt)(For)?(Push|Browser|Desktop|Web|Native|System)?Notifications?(Permissions?|Access)?$/;
var REGISTERS3 = /^register(IfNeeded|Device|Token|App)?$/;
var OF_SHELL = /electron|native|desktop|ipc|tauri|registration|service_?worker|platform|media_?manager|bridge|notifee/i;
function toldPush(file) {
  if (file.side === "server") return [];
  return file.ofKind(ts218.SyntaxKind.CallExpression).flatMap((call) => {
    const head = nameNode(call.expression);
    if (!head) return [];
    const name = textOf(head);
    const receiver = chainOf(call.expression).at(-2) ?? "";
    const own = chainOf(call.expression).filter((part) => part !== "this").slice(-2).join(".");
    const found = (trait, node = head, symbol = own) => [
      { node, symbol, traits: [trait] }
    ];
    const isDesktop = /Desktop|Native|System|Browser|Web|Local|Electron|OS/.test(name) || OF_SHELL.test(receiver);
    if (SHOWS8.test(name) && isDesktop && call.arguments.length > 0 && !name.startsWith("send")) return found("shows");
    if (ASKS_PERMISSION.test(name) && (/permission|access|push|desktop|browser/i.test(name) || OF_SHELL.test(receiver)))
      return found("asks-permission");
    if (REGISTERS3.test(name) && /push_?notif|^push$|notifications_?service|push_?(service|manager|client)/i.test(receiver))
      return found("registers");
    const [first] = call.arguments;
    const isAsked3 = ASKS10.test(nameOf(call.expression) ?? "") && call.arguments.length > 1;
    if (isAsked3 && first && ts218.isStringLiteralLike(first) && PLACE7.test(first.text) && !splitWords(first.text).some((one) => OTHER13.test(one)))
      return found("registers", first, first.text);
    return [];
  });
}
var OTHER13 = /^(remove|delete|unregister|unsubscribe|read|seen|mark|verify|refresh)$/;

// src/extract/code/detectors/push-tokens.ts
var isTokens = (words) => /^((user|web|device|fcm|apns|expo|mobile) )*(push|device|fcm|apns|notification) (tokens?|subscriptions?|devices?|registrations?)$/.test(
  words
);
var TOKEN = /^((expo|fcm|apns|ios|android|device) )?(push|fcm|apns|device|notification) tokens?$/;
var KEPT4 = /^(register|save|store|update|upsert|set|add|create|subscribe( to)?|enable|submit|sync|post|persist) .*(push|fcm|apns|device|expo|notification)( \w+)?( (token|subscription|rule|endpoint|registration|device))?/;
var KEEPS8 = /^(register|save|store|update|upsert|set|add|create|subscribe|enable|submit|sync|post|persist)$/;
function keptByName(file, concept) {
  const isKept5 = (words) => KEEPS8.test(words[0] ?? "");
  const declared3 = declaredActs(file.ofKinds(FUNCTION_KINDS), concept).filter((name) => isKept5(splitWords(textOf(name))));
  const run = mutationsIn(file).flatMap(({ at, words }) => {
    const says4 = isKept5(words) && concept.calls.some((one) => one.receivers === null && fitsPattern(one, words));
    return says4 ? [at] : [];
  });
  return [...declared3, ...run].map((node) => ({ node, symbol: textOf(node), traits: ["registers"] }));
}
var push_tokens_default = {
  occurs: (ask) => any(
    mayShowNotifications(ask),
    mayTellPush(ask),
    ask.name("push device fcm apns expo notification", (words) => KEPT4.test(words.join(" "))),
    all(
      any(
        ask.name("user web device fcm apns expo mobile push notification create insert", namesTable(isTokens)),
        ask.name("expo fcm apns ios android device push notification", (words) => TOKEN.test(words.join(" ")))
      ),
      mayKeep(ask)
    )
  ),
  // `registerPushToken(null)`: nothing is sent there any more.
  isLookAlike: ({ arguments: [first] }) => first !== void 0 && /^(null|undefined|''|"")$/.test(first.getText()),
  detect(file, { concept }) {
    const shown = [...shownNotifications(file), ...toldPush(file), ...keptByName(file, concept)].filter(
      ({ node }) => !isWithinUnlike(concept, file.path, node)
    );
    if (!keepsRows(file) || file.side === "client") return shown;
    const isGiven3 = (value) => value === null || !/^(null|undefined|'')$/.test(value.getText());
    const rows = [
      ...rowsIn(file).filter(({ table }) => isTokens(table.join(" "))),
      ...[...rowsIn(file), ...changesIn(file)].filter(
        ({ columns }) => columns.some(({ name, value }) => TOKEN.test(column(name)) && isGiven3(value))
      )
    ];
    const places = new Map(rows.map((row) => [row.at, row.symbol]));
    const kept = [...places].flatMap(
      ([node, symbol]) => isWithinUnlike(concept, file.path, node) ? [] : [{ node, symbol, traits: ["registers"] }]
    );
    return [...shown, ...kept];
  }
};

// src/extract/code/reporting/automated.ts
import { ts as ts219 } from "./vendor/ts-morph.js";
var MACHINE = /^(auto(mated|matic|mod|moderation)?|system|bot|scanner?|classifier|detector|machine)$/i;
var TROUBLE = /^(e|er|err|error|exception)$|(Error|Exception)$/;
function isAutomated(call) {
  const [first, ...more] = call.arguments.map(unwrap);
  if (first && more.length === 0 && TROUBLE.test(nameOf(first) ?? "")) return true;
  return call.arguments.some((argument) => {
    const inner = unwrap(argument);
    return ts219.isObjectLiteralExpression(inner) && inner.properties.some(saysMachine);
  });
}
function saysMachine(property) {
  if (!ts219.isPropertyAssignment(property)) return false;
  const name = textOf(property.name);
  const value = unwrap(property.initializer);
  if (/^(is_?)?automated|automatic$/i.test(name)) return value.kind !== ts219.SyntaxKind.FalseKeyword;
  const said2 = ts219.isStringLiteralLike(value) ? value.text : ts219.isPropertyAccessExpression(value) ? value.name.text : "";
  return /reason|source|type|origin|method|by$/i.test(name) && MACHINE.test(said2);
}

// src/extract/code/reporting/always-fails.ts
import { ts as ts220 } from "./vendor/ts-morph.js";
var ANSWERS3 = /^(json|send|sendStatus|sendFile|end|render|redirect|text|html|body|reply|status|code|next)$/;
var FAILURE = /\b(status|sendStatus|code|writeHead|sendError)\(\s*[45]\d\d\b|,\s*(\{\s*status:\s*)?[45]\d\d\b/;
function failureOf2(handler) {
  const { body } = handler;
  if (!body) return null;
  if (!ts220.isBlock(body)) return isFailure(body) ? headOf3(body) : null;
  const last = body.statements.at(-1);
  if (!last) return body;
  const failing = failingEnd(last);
  return failing && !maySucceed(body) ? failing : null;
}
function failingEnd(last) {
  if (ts220.isThrowStatement(last)) return headOf3(last.expression);
  if (ts220.isReturnStatement(last)) return last.expression && isFailure(last.expression) ? headOf3(last.expression) : null;
  return ts220.isExpressionStatement(last) && isFailure(last.expression) ? headOf3(last.expression) : null;
}
function headOf3(expression) {
  const inner = unwrap(expression);
  return ts220.isNewExpression(inner) || ts220.isCallExpression(inner) ? inner.expression : inner;
}
function isFailure(expression) {
  const inner = unwrap(expression);
  return ts220.isCallExpression(inner) && FAILURE.test(inner.getText().slice(0, 400)) && answers(inner);
}
var answers = (call) => ANSWERS3.test(nameOf(call.expression) ?? "");
function maySucceed(body) {
  let may = false;
  const look = (node) => {
    if (may || isFunction(node)) return;
    if (ts220.isReturnStatement(node) && !(node.expression && isFailure(node.expression))) may = true;
    else if (ts220.isExpressionStatement(node) && ts220.isCallExpression(unwrap(node.expression))) {
      const call = unwrap(node.expression);
      const isOfResponse = ts220.isPropertyAccessExpression(call.expression) || /^next$/.test(call.expression.getText());
      if (isOfResponse && answers(call) && !isFailure(call)) may = true;
    }
    ts220.forEachChild(node, look);
  };
  ts220.forEachChild(body, look);
  return may;
}

// src/extract/code/reporting/answers-only.ts
import { ts as ts221 } from "./vendor/ts-morph.js";
var LOGS4 = /^(console|log|logger|metrics?|stats|this\.log(ger)?|req\.log|request\.log|fastify\.log|c\.var\.logger)\b/i;
var ANSWERS4 = /^(res|response|reply|c|ctx|context|h|NextResponse|Response)$/;
var READS5 = /^(parse|safeParse|parseAsync|safeParseAsync|validate|validateSync|validateAsync|json|formData|text|param|params|query|valid|header|headers|cookies|now|toISOString|trim|toString|String|Number|Boolean|parseInt|isArray|includes|test|isValid|isEmpty|array)$/;
var BEFORE2 = /^(auth\w*|login|log|logged|signed|is|require|requires|ensure|check|valid\w*|rate|limit|limiter|csrf|protect\w*|parse|parser|json|body|session|jwt|verify|user|current|passport|with|async|wrap|catch|handler|schema)$/;
function onlyAnswers(handler, node, slice) {
  const { body } = handler;
  if (!body || !ts221.isBlock(body) || body.statements.length === 0) return false;
  const isHeard = (event) => isListenedTo(event, slice);
  return isAlone2(handler, node) && body.statements.every((one) => isQuiet2(one, isHeard));
}
function isAlone2(handler, node) {
  if (!ts221.isCallExpression(node)) return true;
  return node.arguments.every((one) => {
    const inner = unwrap(one);
    if (ts221.isStringLiteralLike(inner) || ts221.isTemplateExpression(inner) || ts221.isObjectLiteralExpression(inner))
      return true;
    if (handler.pos >= inner.pos && handler.end <= inner.end) return true;
    const [first] = splitWords(nameOf(ts221.isCallExpression(inner) ? inner.expression : inner) ?? "");
    return BEFORE2.test(first ?? "");
  });
}
function isListenedTo(event, slice) {
  const named8 = new RegExp(`['"\`]${literally(event)}['"\`]`);
  const texts = [...slice.paths()].map((path) => slice.textOf(path));
  const times = texts.reduce((sum, text) => sum + text.split(named8).length - 1, 0);
  return times !== 1 || texts.some((text) => /\bonAny\(|['"`](\w+[.:])*\*{1,2}['"`]/.test(text));
}
function isQuiet2(statement, isHeard) {
  const again = (one) => isQuiet2(one, isHeard);
  if (ts221.isBlock(statement)) return statement.statements.every(again);
  if (ts221.isTryStatement(statement))
    return [statement.tryBlock, statement.catchClause?.block].every((one) => !one || again(one));
  if (ts221.isIfStatement(statement))
    return isRead(statement.expression) && again(statement.thenStatement) && (!statement.elseStatement || again(statement.elseStatement));
  if (ts221.isReturnStatement(statement)) return !statement.expression || isDone(statement.expression, isHeard);
  if (ts221.isThrowStatement(statement)) return true;
  if (ts221.isVariableStatement(statement))
    return statement.declarationList.declarations.every(({ initializer }) => !initializer || isRead(initializer));
  return ts221.isExpressionStatement(statement) && isDone(statement.expression, isHeard);
}
function isDone(expression, isHeard) {
  const inner = unwrap(expression);
  const called3 = ts221.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  if (ts221.isNewExpression(called3)) return nameOf(called3.expression) === "Response";
  if (!ts221.isCallExpression(called3)) return isRead(called3);
  if (LOGS4.test(called3.expression.getText())) return true;
  if (isLostEvent(called3, isHeard)) return true;
  return ANSWERS4.test(rootOf2(called3)) && called3.arguments.every(isRead);
}
function isLostEvent(call, isHeard) {
  const [name, owner = ""] = chainOf(call.expression).reverse();
  const [event] = call.arguments;
  return name === "emit" && /^(\w*events?|\w*emitter|\w*bus|ee)$/i.test(owner) && !!event && ts221.isStringLiteralLike(event) && !isHeard(event.text);
}
function rootOf2(call) {
  let at = call;
  while (ts221.isCallExpression(at) || ts221.isPropertyAccessExpression(at)) at = unwrap(at.expression);
  return ts221.isIdentifier(at) ? at.text : "";
}
function isRead(node) {
  if (ts221.isCallExpression(node) && !READS5.test(nameOf(node.expression) ?? "")) return false;
  if (ts221.isNewExpression(node) && !/^(Date|Error|\w+Error|\w+Exception|Response)$/.test(nameOf(node.expression) ?? ""))
    return false;
  if (ts221.isBinaryExpression(node) && node.operatorToken.kind === ts221.SyntaxKind.EqualsToken) return false;
  return ts221.forEachChild(node, (one) => isRead(one) ? void 0 : true) !== true;
}

// src/extract/code/reporting/other-reports.ts
var FIGURES = [
  "parameters",
  "filters",
  "timezone",
  "metric",
  "metrics",
  "chart",
  "charts",
  "funnel",
  "retention",
  "granularity",
  "columns",
  "aggregate",
  "revenue",
  "fiscal",
  "attribution",
  "breakdown",
  "utm"
];
var COMPLAINTS = [
  "reason",
  "reasons",
  "reporter",
  "reported",
  "abuse",
  "abusive",
  "violation",
  "violations",
  "offender",
  "inappropriate",
  "spam",
  "harassment"
];
function areFigures({ indexed: { tokens } }) {
  const has = (word) => tokens.has(word);
  return FIGURES.filter(has).length > 1 && !COMPLAINTS.some(has);
}
var STAFF3 = /(^|[-_ /])(moderat(ion|or|ors|e)|super ?mod|mod (queue|inbox|panel|tools|actions|dashboard)|sunshine)([-_ /]|$)/;
var isFlagOfStaff = (name, path) => splitWords(name)[0] === "flag" && STAFF3.test(
  path.split("/").slice(-3).map((part) => splitWords(part).join(" ")).join("/")
);
var flagsForStaff = (call) => isFlagOfStaff(nameOf(call.expression) ?? "", call.getSourceFile().fileName);

// src/extract/code/reporting/reasons.ts
import { ts as ts222 } from "./vendor/ts-morph.js";
var HARM = /^(spam|scam|harass|harassment|harassing|pmharassment|bullying|hate|hateful|abuse|abusive|nudity|sexual|nsfw|porn|violence|violent|threat|threats|threatening|impersonation|impersonating|inappropriate|offensive|illegal|csam|csae|grooming|underage|suicide|terrorism|misinformation|doxxing|doxing|extremism|gore|fraud|inapname|toxicity|toxic|cheating|profanity)$/;
var OF_REPORTS = /\b(report|flag|abuse|complaint)\b/;
var TICKETS = /\b(ticket|support|contact|complaint|feedback|inquiry|help request)\b/;
var KINDS_OF = /\b(reason|reasons|category|categories|type|types|kind|kinds|topic|topics|option|options|violation|violations|tickets)\b/;
var OTHER14 = /\b(ban|banned|moderation|mod|admin|audit|log|appeal|scan|classifier|model|detector|label|labels|permission|error|bug|crash|test|filter)\b/;
var REASON_WORDS = "spam harassment abuse hate nudity violence inappropriate scam offensive impersonation illegal pmharassment bullying";
var MAY_LIST = /(?:report|flag|abuse|complaint|ticket|support|contact)\w*(?:reason|categor|type|kind|option|violation|tickets)|(?:text)?tickets\b/i;
function reasonsIn(file) {
  const found = [];
  if (!MAY_LIST.test(file.indexed.text)) return found;
  for (const node of file.ofKinds(LISTS7)) {
    const list2 = listed3(node);
    if (!list2) continue;
    const said2 = splitWords(textOf(list2.name)).join(" ");
    if (OTHER14.test(said2) || !KINDS_OF.test(said2)) continue;
    const harms = list2.items.filter(({ text }) => splitWords(text).some((word) => HARM.test(word)));
    if (OF_REPORTS.test(said2) && harms.length >= 2) found.push({ node: list2.name, symbol: textOf(list2.name) });
    else if (TICKETS.test(said2))
      for (const { node: at, text } of harms.slice(0, 3)) found.push({ node: at, symbol: text });
  }
  return found;
}
var LISTS7 = [ts222.SyntaxKind.EnumDeclaration, ts222.SyntaxKind.VariableDeclaration];
function listed3(node) {
  if (ts222.isEnumDeclaration(node))
    return { name: node.name, items: node.members.map(({ name }) => ({ node: name, text: textOf(name) })) };
  if (!ts222.isVariableDeclaration(node) || !ts222.isIdentifier(node.name) || !node.initializer) return null;
  const value = unwrap(node.initializer);
  if (ts222.isObjectLiteralExpression(value))
    return {
      name: node.name,
      items: value.properties.flatMap(
        ({ name }) => name && !ts222.isComputedPropertyName(name) ? [{ node: name, text: textOf(name) }] : []
      )
    };
  if (!ts222.isArrayLiteralExpression(value)) return null;
  return { name: node.name, items: value.elements.flatMap((one) => itemOf2(one)) };
}
function itemOf2(element) {
  const inner = unwrap(element);
  if (ts222.isStringLiteralLike(inner)) return [{ node: inner, text: inner.text }];
  if (!ts222.isObjectLiteralExpression(inner)) return [];
  const texts = inner.properties.flatMap((one) => ts222.isPropertyAssignment(one) ? textsIn2(one.initializer) : []);
  return [{ node: inner, text: texts.join(" ") }];
}
function textsIn2(value) {
  const inner = unwrap(value);
  if (ts222.isStringLiteralLike(inner)) return [inner.text];
  return ts222.isCallExpression(inner) ? inner.arguments.flatMap(textsIn2) : [];
}

// src/extract/code/reporting/report-names.ts
import { ts as ts223 } from "./vendor/ts-morph.js";
var FRONT = /^(select|get|use|is|has|compute|derive)$/;
var PART = /^(button|link|action|control|trigger)$/;
function carriedNames(nodes, concept) {
  const found = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    const name = permissionAt(node, concept) ?? elementAt2(node, concept);
    if (!name) continue;
    const key = `${enclosingNames(name).join(".")} ${node.kind} ${textOf(name)}`;
    if (!found.has(key)) found.set(key, name);
  }
  return [...found.values()];
}
function permissionAt(node, concept) {
  const name = declaredNameAt(node) ?? testedName(node);
  if (!name) return null;
  const words = splitWords(textOf(name));
  const own = FRONT.test(words[0] ?? "") ? words.slice(1) : words;
  const says4 = own[0] === "can" && concept.properties.some((one) => fitsPattern(one, own));
  return says4 && !hasAnyPhrase(own, concept.unlike.word) ? name : null;
}
function declaredNameAt(node) {
  if (ts223.isFunctionDeclaration(node) || ts223.isMethodDeclaration(node) || ts223.isGetAccessorDeclaration(node))
    return node.body ? node.name ?? null : null;
  if (ts223.isBindingElement(node) && ts223.isArrayBindingPattern(node.parent) && ts223.isIdentifier(node.name))
    return isAnsweredTogether(node.parent.parent) ? node.name : null;
  if (!ts223.isVariableDeclaration(node) && !ts223.isPropertyAssignment(node)) return null;
  const { initializer, name } = node;
  if (!initializer || !ts223.isIdentifier(name)) return null;
  const isPlain4 = ts223.isIdentifier(initializer) || ts223.isLiteralExpression(initializer) || /^(true|false|null|undefined|this\.props\b.*|props\b.*|PropTypes\b.*)$/.test(initializer.getText());
  return isPlain4 ? null : name;
}
function isAnsweredTogether(holder) {
  const made2 = ts223.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  return !!made2 && ts223.isCallExpression(made2) && /^Promise\.all(Settled)?$/.test(made2.expression.getText());
}
function testedName(node) {
  if (ts223.isConditionalExpression(node)) return holdsJsx(node.whenTrue) ? nameNode(node.condition) : null;
  const isAnd = ts223.isBinaryExpression(node) && node.operatorToken.kind === ts223.SyntaxKind.AmpersandAmpersandToken;
  return isAnd && holdsJsx(node.right) ? nameNode(node.left) : null;
}
function elementAt2(node, concept) {
  const isShown6 = ts223.isPropertyAccessExpression(node) && ts223.isJsxExpression(node.parent);
  const isHeld2 = (ts223.isGetAccessorDeclaration(node) || ts223.isMethodDeclaration(node)) && !!node.body && holdsJsx(node.body);
  if (!isShown6 && !isHeld2) return null;
  const words = splitWords(textOf(node.name)).filter((word) => word !== "render" && word !== "get");
  const says4 = words[0] === "report" && PART.test(words.at(-1) ?? "") && words.length <= 3;
  return says4 && !hasAnyPhrase(words, concept.unlike.word) ? node.name : null;
}

// src/extract/code/reporting/report-requests.ts
import { ts as ts224 } from "./vendor/ts-morph.js";
var STORES4 = /^(create|insert|insertOne|post|submit|add|save|send)$/;
var REASON = /^(reasons?|comment|description|details?|violations?|rule|rules|forward|note|explanation|additional|reporter|evidence)$/;
function reportStored(call) {
  const chain = chainOf(call.expression);
  if (!STORES4.test(chain.at(-1) ?? "") || !/^((abuse|user|content|post|message|comment)_?)?reports?$/i.test(chain.at(-2) ?? ""))
    return null;
  const keys = call.arguments.map(unwrap).flatMap(
    (one) => ts224.isObjectLiteralExpression(one) ? one.properties.flatMap(({ name }) => name ? [textOf(name)] : []) : []
  );
  const [reasons, others] = [keys.filter(isReason), keys.filter((key) => !isReason(key))];
  return reasons.length > 0 && isAboutPeople(others) ? nameNode(call.expression) : null;
}
var isReason = (key) => splitWords(key).some((word) => REASON.test(word));
var URL_KEY2 = /^(url|uri|path|endpoint|href|route)$/;
function reportRequest(call) {
  if (routeAt(call)) return null;
  const name = nameOf(call.expression) ?? "";
  const objects = call.arguments.map(unwrap).filter(ts224.isObjectLiteralExpression);
  const [verb2] = call.arguments;
  const isFirst = verb2 !== void 0 && ts224.isStringLiteralLike(verb2) && /^post$/i.test(verb2.text);
  const isPost = /^\w+Post$/.test(name) || changeMethod(name) === "post" || isFirst || objects.some((one) => /^post$/i.test(fixedValue(one, /^(method|type)$/) ?? ""));
  const first = call.arguments[isFirst ? 1 : 0];
  if (!isPost || !first) return null;
  const address = ts224.isObjectLiteralExpression(unwrap(first)) ? valueOf3(unwrap(first), URL_KEY2) : first;
  return address && isReportAddress(unwrap(address), call) ? address : null;
}
function isReportAddress(address, call) {
  const text = addressIn(address) ?? heldAddress(address);
  if (text !== null) return isReportPath(text) && (/[/*].*[/*]/.test(text) || isAboutPeople([text, ...around3(call)]));
  const name = nameOf(ts224.isCallExpression(address) ? address.expression : address);
  const words = name === null ? [] : splitWords(name);
  return words.some((word) => /^reports?$/.test(word)) && isAboutPeople([name]);
}
function heldAddress(address) {
  const value = ts224.isIdentifier(address) ? valueOf(address) : null;
  const text = value && addressIn(unwrap(value));
  return text?.includes("/") ? text : null;
}
var around3 = (call) => enclosingNames(call).slice(-2);
function valueOf3(object, key) {
  if (!ts224.isObjectLiteralExpression(object)) return null;
  const found = object.properties.find(
    (one) => one.name && !ts224.isComputedPropertyName(one.name) && key.test(textOf(one.name))
  );
  return found && ts224.isPropertyAssignment(found) ? found.initializer : null;
}
function fixedValue(object, key) {
  const value = valueOf3(object, key);
  return value && ts224.isStringLiteralLike(value) ? value.text : null;
}

// src/extract/code/reporting/sent-in-acts.ts
import { ts as ts225 } from "./vendor/ts-morph.js";
var sentIn = (acts, known9) => acts.flatMap((name) => {
  const own = functionOf2(name);
  const sent = own && requestIn(own);
  return sent && ![name, ...known9].some((one) => isAtOneGlance(one, sent)) ? [sent] : [];
});
function functionOf2(name) {
  for (let at = name; at && !ts225.isSourceFile(at); at = at.parent) {
    if (isFunction(at)) return at;
    if (ts225.isBinaryExpression(at)) return isFunction(at.right) ? at.right : null;
    if (ts225.isVariableDeclaration(at) || ts225.isPropertyAssignment(at) || ts225.isPropertyDeclaration(at))
      return at.initializer ?? null;
  }
  return null;
}
function requestIn(whole) {
  let found = null;
  eachNode(whole, (node) => {
    if (found || !ts225.isCallExpression(node)) return;
    const [first] = node.arguments;
    const address = first && unwrap(first);
    if (address && isAddress3(address) && changeMethod(nameOf(node.expression) ?? "") !== null) found = address;
  });
  return found;
}
var isAddress3 = (value) => (ts225.isStringLiteralLike(value) || ts225.isTemplateExpression(value)) && /\w\/\w|^[`'"]?\/\w/.test(value.getText());

// src/extract/code/reporting/report-routes.ts
import { ts as ts226 } from "./vendor/ts-morph.js";
function reportRoute(node, file) {
  const route = registered3(node) ?? exported2(node, file.path);
  if (!route) return null;
  const base = baseName(file.path).replace(/\.\w+$/, "");
  const place = base === "index" ? folderOf(file.path) : `${folderOf(file.path)}/${base}`;
  const whole = `${place}/${route.path}`.replace(/^.*\b(routes?|api|controllers?|src)\//, "");
  const says4 = isReportPath(route.path) || isReportFolder(file.path) && isReportPath(whole) && !/[/]\w+[/]\w+/.test(route.path);
  if (says4 && isAboutProgram(node)) return null;
  return says4 && isAboutPeople(file.indexed.names) ? route : null;
}
var PROGRAM = /^(performance|perf|crash|error|errors|bug|metrics?|stats?|analytics|telemetry|vitals|csp|health|usage)$/;
var isAboutProgram = (node) => ts226.isCallExpression(node) && node.arguments.some((one) => {
  const name = nameOf(one);
  return name !== null && !ts226.isStringLiteralLike(one) && splitWords(name).some((word) => PROGRAM.test(word));
});
var isReportFolder = (path) => /(^|\/)(abuse[-_]?)?(reports?|reporting|flags?)(\/[^/]+)?\.?[^/]*$/i.test(path);
function registered3(node) {
  const known9 = routeAt(node);
  if (known9)
    return known9.method === "POST" ? { at: known9.at, path: known9.path, handler: functionIn3(known9.handler) } : null;
  if (!ts226.isCallExpression(node)) return null;
  const name = nameOf(node.expression) ?? "";
  const index = name === "post" ? 0 : node.arguments.findIndex((one) => ts226.isStringLiteralLike(one) && /^post$/i.test(one.text)) + 1;
  if (name !== "post" && index === 0) return null;
  const at = node.arguments[index];
  const last = node.arguments.at(-1);
  const path = at && addressIn(at);
  if (!at || !last || last === at || !path?.startsWith("/")) return null;
  const handler = functionIn3(last);
  const receiver = ts226.isPropertyAccessExpression(node.expression) ? nameOf(node.expression.expression) : null;
  const isNamed6 = index > 0 || /^(app|router|routes?|server|fastify|hono|api)$/i.test(receiver ?? "");
  return handler || isNamed6 && !ts226.isObjectLiteralExpression(unwrap(last)) ? { at, path, handler } : null;
}
function exported2(node, path) {
  const app = /(?:^|\/)app\/(.+)\/route\.[jt]sx?$/.exec(path)?.[1] ?? /(?:^|\/)routes\/(.+)\/\+server\.[jt]s$/.exec(path)?.[1];
  if (app && ts226.isFunctionDeclaration(node) && node.name?.text === "POST")
    return { at: node.name, path: `/${app}`, handler: node };
  if (app && ts226.isVariableDeclaration(node) && ts226.isIdentifier(node.name) && node.name.text === "POST")
    return { at: node.name, path: `/${app}`, handler: node.initializer ? functionIn3(node.initializer) : null };
  const nuxt = /(?:^|\/)server\/(?:api|routes)\/(.+)\.post\.[jt]s$/.exec(path)?.[1];
  if (nuxt && ts226.isExportAssignment(node))
    return { at: node.expression, path: `/${nuxt}`, handler: functionIn3(node.expression) };
  return null;
}
function functionIn3(node) {
  const inner = ts226.isExpression(node) ? unwrap(node) : node;
  if (isFunction(inner)) return inner;
  if (ts226.isIdentifier(inner)) return functionNamed(inner.text, inner);
  if (!ts226.isCallExpression(inner)) return null;
  for (const one of inner.arguments.map(unwrap)) if (isFunction(one)) return one;
  return null;
}

// src/extract/code/detectors/report-entry.ts
import { ts as ts227 } from "./vendor/ts-morph.js";
var report_entry_default = {
  occurs: (ask) => any(
    all(
      ask.word("report reports reported reporting reporter reportable"),
      any(inText(SIGNS), inText(QUOTED2), all(ask.word(ABOUT7), inText(MAY_ASK2)))
    ),
    all(
      ask.word("flag flags"),
      ask.word("reason reasons"),
      ask.called("create", (_, name) => name === "createRecord")
    ),
    ask.name("flag canflag", (_, name) => /[cC]an_?[fF]lag$/.test(name)),
    ({ path }) => POSTS2.test(path),
    mayKeepReports(ask),
    all(ask.named("Report Flag Complaint"), inText(/<(Report|Flag|Complaint)\s/)),
    all(ask.word("report flag"), any(inText(MAY_ATTACH), inText(MAY_MAP))),
    all(
      ask.word("reportable reported"),
      ask.name("report", (_, name) => mayTakeReported(name))
    ),
    all(ask.word("report reports flag"), inText(ENTERED2), mayEnter),
    all(ask.word(HANDLERS), ({ path }) => /\breport|\bflag/i.test(path), mayEnter),
    all(
      ask.word("report flag flagging reporting"),
      any(inText(OPENED2), all(inText(COMMANDS4), inText(TYPED3)), inText(PRESSED6))
    ),
    all(ask.word("report flag complaint"), ask.word("mutation"), inText(MAY_WRITE_DOCUMENT)),
    all(ask.word(REASON_WORDS), inText(MAY_LIST)),
    all(ask.word("kind"), inText(/\bkind:\s*(?:1984\b|(?:Event)?[kK]inds?\.Report)/))
  ),
  isLookAlike: (call) => isAutomated(call) || flagsForStaff(call),
  detect(file, { concept, slice }) {
    const found = [];
    const add = (node, more = {}) => {
      if (isWithinUnlike(concept, file.path, node) || isFlagOfStaff(symbolOf2(node), file.path)) return;
      found.push({ node, symbol: symbolOf2(node), ...more });
    };
    const acts = declaredActs(file.ofKinds(FUNCTION_KINDS), concept);
    for (const name of acts) add(name, isNeverCalled(name, file) ? { traits: ["never-called"] } : {});
    for (const name of [
      ...carriedNames(file.nodes, concept),
      ...offeredByName(file, concept),
      ...reportTags(file, concept)
    ])
      add(name);
    for (const handler of attachedHandlers(file, concept)) add(handler);
    const isOfFigures = areFigures(file);
    for (const node of file.ofKinds(KINDS15)) {
      const route = isOfFigures ? null : reportRoute(node, file);
      if (route) {
        const failing = route.handler && failureOf2(route.handler);
        const isLost = !failing && route.handler && onlyAnswers(route.handler, node, slice);
        const lost = isLost ? { traits: ["does-nothing"] } : {};
        add(route.at, { symbol: `POST ${route.path}`, argument: route.path, ...lost });
        if (failing)
          add(failing, {
            symbol: `POST ${route.path}`,
            argument: route.path,
            traits: ["always-fails"],
            trace: [{ at: file.placeOf(route.at), message: "the route that people report to" }]
          });
      }
      const ran = mutationAt(node);
      if (ran && saysReport(ran.words, concept)) add(ran.at);
      else if (!route && ts227.isCallExpression(node)) {
        const address = (isOfFigures ? null : reportRequest(node)) ?? (isAutomated(node) ? null : reportStored(node));
        if (address && !isSaidBy(node, acts)) add(address);
      }
    }
    if (file.side !== "server")
      for (const field of writtenFields(file)) {
        const { at, name, words, operation, given: given2 } = field;
        const { node, within } = placeOfField(field);
        const isReport2 = operation === "mutation" && (saysReport(words, concept) || createsReport(words, given2, concept));
        if (isReport2 && !isSaidBy(at, acts)) add(node, { symbol: name, ...within !== void 0 && { within } });
      }
    addNew(
      storedReports(file, concept).filter(({ node }) => !isByProgram(node)),
      acts,
      found
    );
    found.push(...enteredReports(file, concept, found));
    for (const asked2 of askedActs(file, concept, asksReport(file))) if (!isSaidBy(asked2, acts)) add(asked2);
    for (const node of mappedHandlers(file, REPORT_ENTRY)) add(node);
    for (const node of [...openedReports(file), ...commandsIn(file, COMMAND3), ...reportEvents(file)]) add(node);
    for (const node of reportsOpenedFor(file)) if (!found.some((one) => isAtOneGlance(one.node, node))) add(node);
    for (const { node, label, within } of pressedInStrings(file, (text) => isLabelOf(text, concept)))
      add(node, { symbol: label, within });
    if (file.side !== "server") for (const node of sentIn(acts, nodesOf(found))) add(node, { isRepeated: true });
    for (const { node, symbol } of reasonsIn(file)) add(node, { symbol, traits: ["reason"] });
    return found.filter((one, index) => found.findIndex((other) => other.node === one.node) === index);
  }
};
var nodesOf = (found) => found.map(({ node }) => node);
var KINDS15 = [
  ts227.SyntaxKind.CallExpression,
  ts227.SyntaxKind.PropertyAssignment,
  ts227.SyntaxKind.MethodDeclaration,
  ts227.SyntaxKind.FunctionDeclaration,
  ts227.SyntaxKind.VariableDeclaration,
  ts227.SyntaxKind.ExportAssignment
];
function isByProgram(node) {
  let at = node;
  while (at.parent && !ts227.isCallExpression(at) && !ts227.isStatement(at)) at = at.parent;
  return ts227.isCallExpression(at) && isAutomated(at);
}
var ABOUT7 = "user users message messages post posts comment comments content account profile member person conversation chat video photo reported reason";
var asksReport = (file) => ({
  path: ({ path }) => isReportPath(path) && !areFigures(file) && (/[/*].*[/*]/.test(path) ? isAboutPeople([path]) : isAboutPeople(file.indexed.names)),
  named: (words, isRemote2) => isRemote2 && words.length <= 4 && /^(create|submit|send|file|add|insert) (post |user |content |comment |message |abuse )?(reports?|flags?)$/.test(
    words.join(" ")
  ) && isAboutPeople(file.indexed.names) && [...file.indexed.tokens].some(isReasonWord)
});
var isReasonWord = (word) => /^(reasons?|reporter|reported|violations?|offender|abuse)$/.test(word);
function saysReport(words, concept) {
  if (hasAnyPhrase(words, concept.unlike.word)) return false;
  const [verb2, what] = words;
  return verb2 === "report" && words.length <= 3 || /^(create|submit|send|file|add)$/.test(verb2 ?? "") && what === "report";
}
var createsReport = (words, given2, concept) => !hasAnyPhrase(words, concept.unlike.word) && /^(create|submit|send|file|add|new|flag)( \w+){0,2} (report|flag|complaint)$/.test(words.join(" ")) && /reason|reported|target|content|post|comment|message|user|profile/i.test(given2);
var SIGNS = /\/(abuse[-_]?)?reports?\b|\breports?\??\.(create|insert|post|submit|add|save|send)\b|\b(open|show|present|launch|start|toggle)\w*Report\w*(Dialog|Modal|Sheet|Popup|Drawer|Form|Overlay)\b|\bREPORT_[A-Z]|_REPORT\b|\b\w*[cC]an_?[rR]eport|\breport[A-Z_]\w*\s*(=|\(|:)|\b(create|submit|send|file|open)\w*Report|\breport\w*(Button|Link|Action|Mutation)\b/;
var ENTERED2 = /[/'"`.:](?:\w+[.: ])?(?:report|flag)s?\w*['"`/]|\b(?:report|flag|createReport|submitReport|sendReport|fileReport)\w*\s*[:=(]|[rR]eports?\w*(?:Router|Service)\b/;
var POSTS2 = /(^|\/)((submit|create|send|file)[-_]?)?(reports?|reporting|flags?)(\/[^/]+)?(\.post)?\.[cm]?[jt]s$/i;
var COMMAND3 = /^(report|flag)([-_ ]?(user|player|member|message|post|comment|abuse))?$/i;
var OPENED2 = /\b(?:open|show|launch|present|start)Report\w*\s*\(|\bset(?:Is|Show)?(?:Flag|Report)\w*\s*\(/;
var COMMANDS4 = /[cC]ommands?\b/;
var TYPED3 = /[\s{,'"`/](?:report|flag)(?:[-_ ]?\w{1,8})?['"`]?\s*[(:,)]/i;
var PRESSED6 = /<(?:a|button)\b[^<>]*>[^<>]{0,60}(?:report|flag)/i;
var QUOTED2 = /["'`](report|Report|REPORT)(?![a-z])/;

// src/extract/code/help/self-harm-reasons.ts
import { ts as ts228 } from "./vendor/ts-morph.js";
var SELF_HARM = phrasesOf(["self harm", "selfharm", "suicide", "self injury", "suicidal"]);
var REPORT = phrasesOf(["report", "reporting", "reason", "complaint", "flag reason", "abuse", "iar"]);
var STAFF4 = phrasesOf([
  "policy",
  "policies",
  "signal",
  "classifier",
  "model",
  "moderation",
  "moderator",
  "score",
  "scores",
  "queue",
  "job",
  "enforcement",
  "schema"
]);
var VALUE2 = /^(value|id|key|type|reason|category|code|slug|name|label|title|text)$/;
var LABEL3 = /^(name|label|title|text|desc|description|message|labelKey|i18nKey|translationKey)$/;
var mayOfferSelfHarm = (tokens) => tokens.has("suicide") || tokens.has("suicidal") || tokens.has("selfharm") || tokens.has("self") && (tokens.has("harm") || tokens.has("injury"));
function selfHarmReasonsIn(file) {
  if (isNamed3([file.path], STAFF4)) return [];
  const found = [];
  for (const node of file.nodes) {
    const option = ts228.isObjectLiteralExpression(node) ? reasonIn(node) : ts228.isJsxAttribute(node) ? optionIn2(node) : null;
    if (option && isInReport(option, file.path)) found.push(option);
  }
  return found;
}
function reasonIn(node) {
  if (!ts228.isArrayLiteralExpression(node.parent) || node.parent.elements.length < 2) return null;
  const fields = node.properties.filter(ts228.isPropertyAssignment);
  if (!fields.some((one) => LABEL3.test(textOf(one.name)))) return null;
  const [first] = fields.filter((one) => VALUE2.test(textOf(one.name)) && saysSelfHarm(one.initializer));
  return first ? first.initializer : null;
}
function optionIn2({ name, initializer, parent }) {
  const value = initializer && ts228.isJsxExpression(initializer) ? initializer.expression : initializer;
  const tag = textOf(parent.parent.tagName);
  const isOption = /option|radio|choice|item|reason/i.test(tag);
  return value && isOption && /^(value|reason|label|title)$/.test(textOf(name)) && saysSelfHarm(value) ? value : null;
}
function saysSelfHarm(value) {
  const text = ts228.isStringLiteralLike(value) ? value.text : ts228.isPropertyAccessExpression(value) ? value.name.text : ts228.isTaggedTemplateExpression(value) || ts228.isCallExpression(value) ? value.getText() : "";
  return text.length < 80 && hasAnyPhrase(splitWords(text), SELF_HARM);
}
function isInReport(node, path) {
  const names2 = [...enclosingNames(node), ...variablesAround(node), ...path.split("/").slice(-3)];
  return isNamed3(names2, REPORT) && !isNamed3(names2, STAFF4);
}
function variablesAround(node) {
  const names2 = [];
  for (let at = node; at.parent; at = at.parent) {
    if ((ts228.isVariableDeclaration(at) || ts228.isPropertyAssignment(at)) && at.parent) names2.push(at.name.getText());
  }
  return names2;
}
var isNamed3 = (names2, phrases) => names2.some((name) => hasAnyPhrase(splitWords(name), phrases));

// src/extract/code/detectors/self-harm-reason.ts
var self_harm_reason_default = {
  occurs: (ask) => any(ask.word("suicide suicidal selfharm"), all(ask.word("self"), ask.word("harm injury"))),
  detect(file, { files }) {
    const reasons = selfHarmReasonsIn(file);
    if (reasons.length === 0) return [];
    const isHelped = files.some((other) => (other === file || isOfReports(other)) && holdsHelpline(other));
    return reasons.map((node) => ({ node, symbol: textOf(node), traits: isHelped ? ["helpline"] : [] }));
  }
};
var isOfReports = ({ indexed: { tokens } }) => tokens.has("report") || tokens.has("reporting") || tokens.has("reports") || mayOfferSelfHarm(tokens);
var holdsHelpline = (file) => mayHoldHelpline(file.indexed.tokens) && helplinesIn(file).length > 0;

// src/extract/code/accounts/asks-age.ts
import { ts as ts230 } from "./vendor/ts-morph.js";

// src/extract/code/accounts/lists-of-hosts.ts
import { ts as ts229 } from "./vendor/ts-morph.js";
var HOST3 = /^(?!.*(?:birth|dob|yob)[a-z]*(?:\.(?:day|month|year|date|value))?$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
var FEWEST = 3;
var isListOfHosts = (node) => ts229.isArrayLiteralExpression(node) && node.elements.length >= FEWEST && node.elements.every((one) => ts229.isStringLiteralLike(one) && HOST3.test(one.text));
function holdsBirthBesideHosts({ indexed, ast, nodes }) {
  if (!holdsBirth(indexed.tokens)) return false;
  const lists = ast.text.length === indexed.text.length ? nodes.filter(isListOfHosts) : [];
  if (lists.length === 0) return true;
  let [rest, end] = ["", 0];
  for (const list2 of lists) {
    rest += indexed.text.slice(end, list2.pos);
    end = list2.end;
  }
  rest += indexed.text.slice(end);
  return holdsBirth(new Set((rest.match(/[\p{L}\p{N}_$]+/gu) ?? []).flatMap(splitWords)));
}

// src/extract/code/accounts/asks-age.ts
var AGE4 = phrasesOf(["age", "minimum age", "min age", "user age", "over 13", "over 18", "over 16", "age confirmed"]);
function speaksOfAge(name, concept) {
  if (isBirthName(name)) return true;
  const words = splitWords(name);
  if (isUnlike(concept, words, null)) return false;
  return concept.conditions.some((one) => one.of === null && hasAnyPhrase(words, one.names)) || concept.calls.some((one) => fitsPattern(one, words)) || AGE4.some((one) => one.words.join(" ") === words.join(" "));
}
function asksAge(root, file, context) {
  const concept = context.guards.find((one) => one.guard === "age");
  if (!concept) return false;
  const used2 = /* @__PURE__ */ new Set();
  const called3 = [];
  if (mentions(root, concept, used2, called3)) return true;
  if (called3.some((one) => mentions(one, concept, /* @__PURE__ */ new Set(), []))) return true;
  return [...used2].some((name) => {
    const binding = file.imports.get(name);
    const target = binding ? context.resolve(file.path, binding.specifier) : null;
    const isTable3 = target && target !== "package" && /(^|[/._-])(models?|entit(y|ies)|tables?)[/.]/i.test(target.path);
    const other = target && target !== "package" && !isTable3 ? context.slice.parse(target.path) : null;
    if (!other || !holdsBirthBesideHosts(other)) return !isTable3 && SHAPE.test(name) && shapeAsks(name, file, concept);
    const own = BAG.test(other.path) ? other.nodes.find((node) => isDeclared2(node, binding.name)) : void 0;
    return own === void 0 || mentions(own, concept, /* @__PURE__ */ new Set(), []);
  });
}
var SHAPE = /(dto|input|schema|args|request|payload|command|params|values|body|data|form|fields|details)s?$/i;
function shapeAsks(name, file, concept) {
  const declared3 = importedAs(file.ast, name);
  return declared3 !== null && !ts230.isSourceFile(declared3) && mentions(declared3, concept, /* @__PURE__ */ new Set(), []);
}
var BAG = /(^|\/)(utils?|helpers?|common|shared|misc|tools|lib|functions)(\/index)?\.[cm]?[jt]sx?$/i;
var isDeclared2 = (node, name) => (ts230.isFunctionDeclaration(node) || ts230.isVariableDeclaration(node)) && node.name !== void 0 && ts230.isIdentifier(node.name) && node.name.text === name;
function mentions(root, concept, used2, called3) {
  let found = false;
  eachNode(root, (node) => {
    if (found) return;
    if (isLeftEmpty(node)) return;
    if (ts230.isIdentifier(node)) {
      found = speaksOfAge(node.text, concept);
      used2.add(node.text);
    } else if (ts230.isStringLiteralLike(node))
      found = node.text.length <= 40 && speaksOfAge(node.text, concept) && !isListOfHosts(node.parent);
    if (ts230.isCallExpression(node)) {
      const callee = calleeOf(node.expression);
      if (callee) called3.push(callee);
    }
  });
  return found;
}
function isLeftEmpty({ parent }) {
  if (!ts230.isPropertyAssignment(parent)) return false;
  const literal = literalOf(parent.initializer);
  return literal !== null && (literal.value === null || literal.value === void 0 || literal.value === "");
}
var OF_CHECKS = /(^|[/._-])(validat(e|ors?|ions?)|schemas?|dtos?)(?=[/._-])/i;
var OF_ANYTHING = /^(create|add|make|new|insert|save|store|post|handler|execute|run)(One)?$/i;
function schemaAsksAge(name, context) {
  const concept = context.guards.find((one) => one.guard === "age");
  const called3 = textOf(name);
  return context.files.some(
    (file) => concept !== void 0 && !OF_ANYTHING.test(called3) && OF_CHECKS.test(file.path) && file.indexed.names.has(called3) && holdsBirth(file.indexed.tokens) && file.nodes.some((node) => isDeclared2(node, called3) && mentions(node, concept, /* @__PURE__ */ new Set(), []))
  );
}
function callersAskAge(name, context) {
  const called3 = textOf(name);
  const owner = ts230.isPropertyAccessExpression(name.parent) ? name.parent.expression.getText() : null;
  return context.files.some((file) => {
    if (!file.indexed.names.has(called3) || !holdsBirth(file.indexed.tokens)) return false;
    return file.nodes.some(
      (node) => ts230.isCallExpression(node) && nameOf(node.expression) === called3 && (owner === null || node.expression.getText() === `${owner}.${called3}`) && asksAge(outermost2(node), file, context)
    );
  });
}
function outermost2(node) {
  let found = node;
  for (let at = node; !ts230.isSourceFile(at); at = at.parent) if (ts230.isStatement(at)) found = at;
  return found;
}

// src/extract/code/accounts/bare-forms.ts
import { ts as ts231 } from "./vendor/ts-morph.js";
var OWN5 = /sign-?_?up|regist(er|ration)|create_?(new_?)?account/i;
var FIELDS2 = /<(form|input|[A-Z]\w*(Form|Input|Field|TextBox|Step|Slide|Stage)|Form|Input|TextField|TextInput|Step\w+|(Google|Facebook|Apple|Discord|GitHub|Github|OAuth|Social)\w*Button)\b/;
var PERSON14 = /e-?mail|user_?name|nick_?name|display_?name|full_?name|\bname\b|handle|phone|avatar|profile|wallet|secret_?key/i;
var OTHER15 = /newsletter|mailing ?list|subscri|wait_?list|tournament|webinar|workshop|meetup|\bcourse|attend|\bshifts?\b|volunteer|event_?(id|slug|name)|(push|device|fcm)_?token|webhook|invitee|\bbeta\b/i;
var mayShowBareForm = (ask) => all(
  ({ mayHoldJsx }) => mayHoldJsx,
  ask.name("sign signup register registration create createaccount", (_, name) => isBareName(name)),
  inText(FIELDS2)
);
var isBareName = (name) => !/(User|Student|Client|Customer|Member)/.test(name) && /^[A-Z]/.test(name) && OWN5.test(name) && isSignUpName(name);
function bareForm(named8, node, file) {
  if (!file.indexed.mayHoldJsx || !isBareName(textOf(named8)) || ts231.isInterfaceDeclaration(node)) return null;
  const text = node.getText();
  if (!FIELDS2.test(text) || !PERSON14.test(text) || OTHER15.test(text) || OTHER15.test(file.path)) return null;
  return { name: named8, node, trait: "form", isBare: true };
}

// src/extract/code/accounts/called-sign-ups.ts
import { ts as ts235 } from "./vendor/ts-morph.js";

// src/extract/code/accounts/carried-out.ts
import { ts as ts234 } from "./vendor/ts-morph.js";

// src/extract/code/accounts/first-logins.ts
import { ts as ts232 } from "./vendor/ts-morph.js";
var PERSON15 = "user|account|member|player|profile|person|identity|auth|login";
var MAKES6 = new RegExp(
  `^(?:create|insert|upsert|register|provision|(?:find|get|fetch|load|lookup|ensure)_?(?:or_?|and_?)?(?:create|insert|register|add|upsert)|ensure)\\w*?(?:${PERSON15})s?(?:_?(?:with|from|by|for|if|or|in|via)[A-Z_]\\w*)?$`,
  "i"
);
var KEEPS9 = /^(create|insert|insertOne|save|findOrCreate|upsert|getOrCreate)$/;
var REFUSES = /\b(sign|log) ?in with [\w ]+ to create\b|\bsign-?ups? (is|are) (closed|disabled)\b/i;
var AGAIN = /^(req|request|ctx|context|session|socket|res\.locals|c)\.(\w+\.)?(user|account|member)\.save$/;
var isKeptAgain = ({ expression }) => AGAIN.test(expression.getText());
var makesOnFirstLogin = (call) => {
  const called3 = nameOf(call.expression) ?? "";
  if (MAKES6.test(called3)) return true;
  const owner = ts232.isPropertyAccessExpression(call.expression) ? nameOf(call.expression.expression) ?? "" : "";
  return KEEPS9.test(called3) && isAccountOwner(owner) && !isKeptAgain(call);
};
function foundOrMade(call, file) {
  if (file.side !== "server" || call.arguments.length === 0) return null;
  if (!FOUND_OR_MADE.test(nameOf(call.expression) ?? "")) return null;
  const owner = ts232.isPropertyAccessExpression(call.expression) ? nameOf(call.expression.expression) ?? "" : "";
  const around4 = isAccountOwner(owner) ? enclosingFunction(call) : null;
  return around4 && { name: nameNode(call.expression), node: around4, trait: "outside-login" };
}
function strategyAt(node) {
  const name = nameOf(node.expression) ?? "";
  const whole = node.expression.getText();
  if (!name.endsWith("Strategy") || /^(Local|Jwt|JWT|Bearer|Basic|Anonymous)/.test(whole)) return null;
  if (REFUSES.test(node.getText())) return null;
  let makes2 = false;
  eachNode(node, (one) => {
    if (ts232.isCallExpression(one)) makes2 ||= makesOnFirstLogin(one);
    if (ts232.isNewExpression(one)) makes2 ||= isAccountOwner(nameOf(one.expression) ?? "");
  });
  return makes2 ? { name: nameNode(node.expression), node, trait: "outside-login" } : null;
}

// src/extract/code/accounts/sign-up-kits.ts
import { ts as ts233 } from "./vendor/ts-morph.js";
var MAKES7 = /^(signup|signUpEmail|signUpUsername|loginOrCreate|updateRegistrationFlow|submitSelfServiceRegistrationFlow|createIdentity|adminCreateIdentity|createUserWithEmailAndPassword|convexAuth)$/;
var COMMANDS5 = /^(SignUpCommand|AdminCreateUserCommand)$/;
var ASKED5 = [
  {
    name: /^createUser$/,
    of: /^(auth|admin|getAuth|Accounts|authAdmin|adminAuth|firebaseAuth|clerkClient|clerk|users)$/
  },
  { name: /^create$/, of: /^(signUp|stytch\w*|keycloak\w*|kcAdmin\w*|management\w*|auth0\w*|clerk\w*)$/i },
  { name: /^create$/, of: /^account$/ },
  { name: /^(email|username|phone)$/, of: /^signUp$/ },
  { name: /^register$/, of: /^(User|Account|Member|Player|Student)$/ },
  { name: /^signUp$/, of: /^(Auth|auth|user|newUser|Parse|cognito\w*|userPool)$/ },
  { name: /^init$/, of: /^(EmailPassword|ThirdPartyEmailPassword|Passwordless|ThirdParty)$/ }
];
var GIVEN3 = /passw(or)?d|email|phone|username|credentials|traits/i;
var ELEMENTS = {
  SignUp: /^@clerk\//,
  Authenticator: /^@aws-amplify\/ui/,
  SuperTokensWrapper: /^supertokens/,
  CredentialSignUp: /^@stackframe\//
};
var KIT = /^(firebase|@firebase|firebase-admin|@supabase|@clerk|auth0|@auth0|@aws-sdk|aws-amplify|@aws-amplify|stytch|@stytch|@ory|supertokens)/;
var mayUseKit = (ask) => any(
  ask.called(
    "create sign signup login update submit admin createuser convex register email username phone init",
    (_, name) => MAKES7.test(name)
  ),
  ask.named("SignUpCommand AdminCreateUserCommand SignUp Authenticator withAuthenticator useSignUp screen_hint"),
  ask.named("createUser signUp EmailPassword ThirdPartyEmailPassword Passwordless keycloakAdmin stytchClient"),
  all(
    ask.name(
      "stytch keycloak kc management auth0 auth clerk",
      (_, name) => /^(stytch|keycloak|kcAdmin|auth0|clerk)\w*$|^management$/i.test(name)
    ),
    ask.called("create", (_, name) => name === "create")
  )
);
function kitAccount(node, file) {
  const trait = file.side === "server" ? "server" : "form";
  if (ts233.isNewExpression(node))
    return COMMANDS5.test(nameOf(node.expression) ?? "") ? { name: nameNode(node.expression), node, trait } : null;
  if (ts233.isJsxOpeningElement(node) || ts233.isJsxSelfClosingElement(node)) {
    const name = node.tagName.getText();
    const specifier = file.imports.get(name)?.specifier ?? "";
    return ELEMENTS[name]?.test(specifier) ? { name: node.tagName, node, trait: "form" } : null;
  }
  if (ts233.isPropertyAssignment(node) && textOf(node.name) === "screen_hint") {
    const value = unwrap(node.initializer);
    const isSignUp = ts233.isStringLiteralLike(value) && /^sign-?up$/i.test(value.text);
    return isSignUp ? { name: node.name, node, trait: "form" } : null;
  }
  return ts233.isCallExpression(node) ? called2(node, file, trait) : null;
}
function called2(call, file, trait) {
  const name = nameOf(call.expression) ?? "";
  const at = nameNode(call.expression);
  if (!at) return null;
  if (name === "withAuthenticator")
    return KIT.test(file.imports.get(name)?.specifier ?? "") ? { name: at, node: call, trait } : null;
  const chain = chainOf(call.expression).slice(0, -1);
  const isAsked3 = ASKED5.some((one) => one.name.test(name) && chain.some((part) => one.of.test(part)));
  if (!MAKES7.test(name) && !isAsked3) return null;
  if (name === "signUp" && chain.at(-1) !== void 0 && isParseUser(call)) return { name: at, node: call, trait };
  if (name === "init" || name === "convexAuth") return { name: at, node: call, trait: "outside-login" };
  const given2 = call.arguments.map((one) => one.getText()).join(" ");
  if (!GIVEN3.test(given2) && !isFlow(call)) return null;
  if (name === "register" && !/passw(?!\w*\s*:\s*(?:undefined|null))/i.test(given2)) return null;
  const isAccount2 = chain.at(-1) === "account" && name === "create";
  if (isAccount2 && (call.arguments.length < 3 || !/passw/i.test(given2))) return null;
  return { name: at, node: call, trait };
}
var isFlow = ({ arguments: [first] }) => valueAt(first, /^flow$/) !== void 0;
function isParseUser({ expression }) {
  const receiver = ts233.isPropertyAccessExpression(expression) ? unwrap(expression.expression) : null;
  const made2 = receiver && ts233.isIdentifier(receiver) ? valueOf(receiver) : null;
  return !!made2 && /^new\s+Parse\.User\b/.test(made2.getText());
}

// src/extract/code/accounts/carried-out.ts
var ADDRESS9 = /(^|\/)(sign-?up|register|registrations?|create-?account|users|accounts)\/?$/i;
var MOST2 = 2;
var MOST_ROWS = 4;
function carriedOut({ name, node, trait }, file) {
  const accounts = rowsIn(file).filter(({ table }) => isAccountTable(table.join(" ")));
  const rows = new Set(accounts.map(({ at, made: made2 }) => made2 ?? madeBefore(at)));
  const saved = new Set(accounts.map(({ at }) => at));
  const found = [];
  const kept = [];
  eachNode(node, (one) => {
    const call = ts234.isCallExpression(one) ? one : null;
    const isFirst = call !== null && trait === "outside-login" && makesOnFirstLogin(call);
    const at = rows.has(one) ? one : isFirst ? nameNode(call.expression) : call && madeBy3(call, file);
    if (!at || saved.has(at) && !rows.has(at) || [...found, ...kept].some((other) => isAtOneGlance(other, at))) return;
    (rows.has(one) ? kept : found).push(at);
    const around5 = call && handsPassword(call) && takerAround(call);
    if (around5 && !isAtOneGlance(around5, at)) found.push(around5);
  });
  const around4 = ts234.isStringLiteralLike(name) ? takerAround(name) : null;
  if (around4) found.unshift(around4);
  const isApart = (one) => !isAtOneGlance(one, name);
  return [...kept.filter(isApart).slice(0, MOST_ROWS), ...found.filter(isApart).slice(0, MOST2)];
}
var TAKES5 = /regist|sign_?up|join|onboard|create|provision/i;
function takerAround(inside) {
  for (let at = inside; at.parent; at = at.parent) {
    const name = isFunction(at) ? nameNodeOf(at) : null;
    if (name) return TAKES5.test(textOf(name)) ? name : null;
  }
  return null;
}
function madeBefore(at) {
  const receiver = ts234.isPropertyAccessExpression(at.parent) ? unwrap(at.parent.expression) : null;
  const made2 = receiver && ts234.isIdentifier(receiver) ? valueOf(receiver) : null;
  const inner = made2 && unwrap(made2);
  return inner && ts234.isNewExpression(inner) && nameNode(inner.expression) || at;
}
function madeBy3(call, file) {
  const called3 = nameOf(call.expression) ?? "";
  const at = nameNode(call.expression);
  if (!at || call.arguments.length === 0) return null;
  if (SERVICES.test(called3)) return at;
  const owner = ts234.isPropertyAccessExpression(call.expression) ? nameOf(call.expression.expression) ?? "" : null;
  if (STORES.test(called3) && owner !== null && isAccountOwner(owner) && !isKeptAgain(call)) return at;
  if (isSignUpName(called3) && isHandedPerson(call)) return at;
  const request = requestAt(call);
  if (request && ADDRESS9.test(request.path)) return request.at;
  if (/^(post|put)$/i.test(called3) && isAddress4(call.arguments[0])) return at;
  if (handsPassword(call)) return at;
  return kitAccount(call, file)?.name ?? null;
}
var handsPassword = ({ expression, arguments: given2 }) => /^(post|put|mutate|mutateAsync|request|fetch|emit|send)$/.test(nameOf(expression) ?? "") && given2.some((one) => {
  const inner = unwrap(one);
  if (!ts234.isObjectLiteralExpression(inner)) return false;
  const keys = inner.properties.flatMap(({ name }) => name ? [textOf(name)] : []);
  return keys.some((key) => /^passw(or)?d$/i.test(key)) && keys.filter((key) => NAMES2.test(key)).length > 1;
});
var NAMES2 = /^(e_?mail|user_?name|name|display_?name|full_?name|passw(or)?d_?confirm(ation)?|confirm_?passw(or)?d)$/i;
var isHandedPerson = ({ arguments: [first] }) => first !== void 0 && !ts234.isStringLiteralLike(unwrap(first)) && !/^_?(e|ev|evt|event)$/.test(textOf(first));
var isAddress4 = (given2) => {
  const inner = given2 && unwrap(given2);
  return !!inner && ts234.isStringLiteralLike(inner) && ADDRESS9.test(inner.text);
};

// src/extract/code/accounts/called-sign-ups.ts
var OWN6 = /sign_?up|signup|register_?(new_?)?(user|account)|create_?(new_?)?account/i;
var KEYS2 = /^(?:generate|create|make|setup|new)(?:New|Local|Random)?(?:Login|Account|Identity|Nym|Guest(?:User|Account)?|Anonymous(?:User|Account))$/;
var PLACE8 = /(^|[/-])(sign-?up|register|registration|onboarding|join|welcome|create-?account)([/.-]|$)/i;
var STAFF5 = /(^|[/-])(admin|staff|moderation|invites?|invitations?|scripts?|seeds?|factor(?:y|ies)|fixtures?|mocks?|tests?|e2e)([/.-]|$)/i;
var MOST3 = 4;
var mayCallSignUp = (ask) => all(
  ({ path }) => !STAFF5.test(path) && !isMadeElsewhere(path),
  any(
    all(
      ask.called("sign signup register create generate make setup new", (_, name) => isNamed4(name)),
      inText(CALLED2)
    ),
    all(
      ask.word("password passwd pwd passphrase"),
      ask.called("sign signup register create add insert find get", (_, name) => isSignUpName(name))
    ),
    all(
      ask.name("sign signup register create", (words, name) => isNamed4(documentName(words, name))),
      any(inText(MAY_RUN_MUTATION), inText(MAY_WRITE_DOCUMENT))
    )
  )
);
var documentName = (words, name) => /mutation|document|gql/i.test(name) || /^[A-Z]/.test(name) ? wordsOfDocument(words).join("_") : name;
var CALLED2 = /\b(?:\w*[sS]ign_?[uU]p\w*|register(?:New)?(?:User|Account)|(?:create|generate|make|setup)(?:New)?(?:Account|Login|Identity))\s*\(\s*[^)'"`\s]/;
var isNamed4 = (name) => KEYS2.test(name) || OWN6.test(name) && !/^use|^[A-Z]/.test(name) && isSignUpName(name);
function calledSignUps(file, known9) {
  if (STAFF5.test(file.path) || isMadeElsewhere(file.path)) return [];
  const found = [];
  const add = (node) => {
    if (node && ![...known9, ...found].some((other) => isAtOneGlance(other, node))) found.push(node);
  };
  for (const call of file.calls) {
    const at = ts235.isIdentifier(call.expression) ? call.expression : null;
    if (!at && handsOver(call)) add(nameNode(call.expression));
    if (!at || !isNamed4(at.text) || !isHandedPerson(call) || !isOfProduct2(at, file)) continue;
    if (KEYS2.test(at.text) && !OWN6.test(at.text) && !PLACE8.test(file.path)) continue;
    add(at);
    const around4 = takerAround(call);
    if (around4?.getText() !== at.text) add(around4);
  }
  for (const { at, words } of file.side === "server" ? [] : mutationsIn(file)) if (isNamed4(words.join("_"))) add(at);
  return found.slice(0, MOST3);
}
function handsOver(call) {
  const { expression, arguments: given2 } = call;
  const name = ts235.isPropertyAccessExpression(expression) ? expression.name.text : "";
  if (!isSignUpName(name) || /^(use|on)[A-Z]|^[A-Z]/.test(name)) return false;
  if (isNobodys(enclosingNames(call))) return false;
  const keys = given2.flatMap((one) => keysOf2(one));
  return keys.some((key) => PASSWORD.test(key)) && keys.some((key) => SAID_ONCE.test(key));
}
var PASSWORD = /^(passw(or)?d|pass_?phrase|pwd)$/i;
var SAID_ONCE = /^(e_?mail|user_?name|name|display_?name|full_?name|first_?name|nick_?name|phone(_?number)?)$/i;
function keysOf2(given2) {
  const inner = unwrap(given2);
  const value = ts235.isIdentifier(inner) ? valueOf(inner) : inner;
  const object = value && unwrap(value);
  if (object && ts235.isObjectLiteralExpression(object))
    return object.properties.flatMap(({ name: name2 }) => name2 && !ts235.isComputedPropertyName(name2) ? [textOf(name2)] : []);
  const name = nameOf(inner);
  return name === null ? [] : [name];
}
var writtenSignUps = (file) => file.side === "server" || STAFF5.test(file.path) || isMadeElsewhere(file.path) ? [] : writtenFields(file).filter(({ operation, words }) => operation === "mutation" && isNamed4(words.join("_")));
function isOfProduct2(name, file) {
  const from = file.imports.get(name.text)?.specifier;
  return from === void 0 ? functionNamed(name.text, name) !== null : /^([.@~#]\/|\.\.?\/)/.test(from);
}

// src/extract/code/accounts/account-commands.ts
import { ts as ts236 } from "./vendor/ts-morph.js";
var isNamed5 = (name) => {
  const own = actOfCommand(name);
  return own !== null && isSignUpName(own);
};
var mayHoldAccountCommand = (ask) => all(
  ask.name("create register sign signup add insert registration", (_, name) => isNamed5(name)),
  ask.called("create insert save upsert add", (_, name) => STORES.test(name)),
  ({ path }) => !isMadeElsewhere(path)
);
function isAccountCommand(node) {
  if (!node.name || !isNamed5(node.name.text)) return false;
  return node.members.some((member3) => {
    if (!runsCommand(member3)) return false;
    if (!/\b\w*(?:email|passw(?:or)?d)\w*\b/i.test(node.getText())) return false;
    let keeps2 = false;
    eachNode(member3.body, (one) => {
      keeps2 ||= ts236.isCallExpression(one) && one.arguments.length > 0 && STORES.test(nameOf(one.expression) ?? "");
    });
    return keeps2;
  });
}

// src/extract/code/accounts/outside-makers.ts
import { ts as ts238 } from "./vendor/ts-morph.js";

// src/extract/code/accounts/outside-accounts.ts
import { ts as ts237 } from "./vendor/ts-morph.js";
var SERVICES6 = "google|github|facebook|apple|discord|twitter|linkedin|microsoft|twitch|steam|spotify|kakao|naver|line|telegram|vk|slack|intra";
var FOREIGN = new RegExp(
  `^(${SERVICES6}|firebase|clerk|auth0|auth 0|cognito|supabase|privy|oauth|o auth|provider|external auth|social|sso|oidc|open ?id|provider account|provider user)( ?(user|account))? ?(id|uid|sub)$|^(wallet|wallet address|wallet public key|eth address|ethereum address|solana address|oauth provider|auth provider)$`
);
var NAMED5 = /^(address|public ?key|e ?mail|provider|name|user ?name|display ?name|avatar|picture|image)$/;
var PROOF = new RegExp(
  `\\b(?:verifyMessage|recover(?:Personal)?(?:Signature|Address|Message\\w*)|recoverTypedSignature|SiweMessage|verifySiwe\\w*|verifySignature|nacl\\.sign|verifyIdToken|OAuth2Client|getUserInfo|userinfo|validateAuthorizationCode|exchangeCode\\w*|third_?party_?(?:user_?)?id)\\b|\\b(?:get|fetch|verify|load)?_?(?:${SERVICES6})_?\\w*(?:Profile|UserInfo|IdToken|Callback|OAuth|Payload)\\b`,
  "i"
);
var SIGNS_IN_OUTSIDE = /\bsignInWith(?:Popup|Redirect|Credential|IdToken|OAuth|Apple|Google)\w*|\bgetRedirectResult\b|\bGoogleSignin\.signIn\b/;
var isSignedInOutside = ({ at, symbol }) => !/update/i.test(symbol) && SIGNS_IN_OUTSIDE.test(outermost3(at).getText());
var mayKeepOutside = (ask) => any(
  ask.name("id uid sub wallet provider", (_, name) => FOREIGN.test(column(name))),
  all(ask.word("sign redirect signin"), inText(SIGNS_IN_OUTSIDE)),
  all(
    ask.word("verify recover siwe token profile oauth callback info exchange payload third thirdparty"),
    inText(PROOF)
  )
);
function isFromOutside({ at, columns }) {
  const names2 = columns.map(({ name }) => column(name));
  if (names2.some((name) => /^(user|member|profile|owner)( id)?$/.test(name))) return false;
  if (names2.some((name) => FOREIGN.test(name))) return true;
  return names2.some((name) => NAMED5.test(name)) && PROOF.test(outermost3(at).getText());
}
function outermost3(node) {
  let found = node;
  for (let at = node; at.parent && !ts237.isSourceFile(at); at = at.parent) if (isFunction(at)) found = at;
  return found;
}

// src/extract/code/accounts/outside-makers.ts
var WHENCE = `${SERVICES6}|o_?auth\\d?|social|sso|saml|oidc|open_?id|third_?party|external|provider`;
var PERSON16 = "user|account|member";
var MAKER = new RegExp(
  `^(?:(?:create|register|insert|add|save|store|make|provision)_?(?:new_?)?(?:${PERSON16})_?(?:from|by|with|via|using)_?(?:${WHENCE})\\w*|(?:register|sign_?up)_?(?:with|from|by|via|using)?_?(?:${SERVICES6})(?:_?(?:${PERSON16}))?|(?:${SERVICES6})_?(?:register|sign_?up))$`,
  "i"
);
var CALLED3 = new RegExp(
  `^(?:create|insert|add|register|provision|(?:find|get|fetch)_?or_?(?:create|insert|add|register))_?(?:new_?)?(?:${PERSON16})(?:_?(?:async|proc|procedure|static|record))*$`,
  "i"
);
var OUTSIDE2 = /\bthird_?party_?(?:user_?)?id\b|\bo_?auth_?(?:profile|user|account)\b|\bprofile\.emails\b/i;
var OTHER16 = /^(link|connect|attach|merge|unlink|main|setup|init|configure|bootstrap|start)/i;
var mayMakeFromOutside = (ask) => all(
  ({ path }) => !isMadeElsewhere(path),
  any(
    ask.name("create register insert add save store make provision sign signup", (_, name) => MAKER.test(name)),
    all(
      ask.called("create insert add register provision find get fetch", (_, name) => CALLED3.test(name)),
      any(inText(PROOF), inText(OUTSIDE2))
    )
  )
);
function makesFromOutside(name, node, file) {
  if (file.side === "client" || !isFunction(node) || !node.body || OTHER16.test(textOf(name))) return false;
  const isNamed6 = MAKER.test(textOf(name));
  const text = isNamed6 ? "" : node.getText();
  if (!isNamed6 && !PROOF.test(text) && !OUTSIDE2.test(text)) return false;
  let makes2 = false;
  const visit = (one) => {
    if (isFunction(one) && declaredName(one) !== null) return;
    ts238.forEachChild(one, visit);
    if (!ts238.isCallExpression(one) || one.arguments.length + (isNamed6 ? 1 : 0) === 0) return;
    const called3 = nameOf(one.expression) ?? "";
    makes2 ||= CALLED3.test(called3) || isNamed6 && (STORES.test(called3) || isSignUpName(called3));
  };
  visit(node.body);
  return makes2;
}

// src/extract/code/accounts/guest-accounts.ts
var GUEST = "(?:guest|anonym(?:ous(?:ly)?)?|temporary|temp|trial|throwaway)";
var PATH = new RegExp(
  `(?:^|/)(?:(?:auth|login|log-in|sign-?in|sign-?up|register|session|users?|accounts?)/)${GUEST}/?$|(?:^|/)(?:create|play|login|join|continue|sign-?in|register)?[-_]?(?:as|in)?[-_]?${GUEST}[-_]?(?:login|sign-?in|sign-?up|session|account|user|auth|token|register)/?$|(?:^|/)(?:play|login|join|continue|sign-?in|register|create)[-_]?(?:as|in)?[-_]?(?:a-)?${GUEST}/?$`,
  "i"
);
var MAKER2 = new RegExp(
  `^(?:handle|on|do)?_?(?:(?:create|make|register|new|login|log_?in|sign_?in|sign_?up|continue|play|join)_?(?:an?_?)?(?:new_?)?(?:in_?)?(?:as_?)?(?:an?_?)?${GUEST}(?:_?(?:user|account|login|session|player|member|identity))?|${GUEST}_?(?:log_?in|sign_?in|sign_?up|register|registration|auth))$`,
  "i"
);
var GIVES2 = /\b(?:jwt\.sign|sign(?:JWT|Token|Jwt|Async)?|create(?:JWT|Jwt|Auth|Access|Session|User|Guest|Anonymous)\w*|(?:generate|issue|make|new)\w*(?:Token|Id|Uuid|UUID|Session|User)|uuid\w*|v4|nanoid|random(?:UUID|Uuid)|insert\w*|create|save|signInAnonymously)\s*\(/;
var PERSON17 = /\b\w*(?:user|account|member|player|profile)\w*/i;
var TOKEN2 = /\b\w*(?:token|jwt|session)\w*\s*[=:(,]/i;
var OTHER17 = /device|push|fcm|apns|hook|plugin|\bbots?\b|\bnode\b|instance|worker|tournament|course|event_?id|beacon|client_?id/i;
var mayMakeGuest = (ask) => any(
  all(
    ask.name("guest anonym anonymous anonymously temporary temp trial throwaway", (_, name) => MAKER2.test(name)),
    inText(GIVES2)
  ),
  inText(ROUTE2),
  all(ask.word("register registration signup sign"), inText(REGISTER), inText(TOKEN2))
);
var ROUTE2 = /\bpost\s*\(\s*['"`][^'"`]*(?:guest|anonym)[^'"`]*['"`]/i;
var REGISTER = /\bpost\s*\(\s*['"`][^'"`]*\/(?:register|sign-?up|registration)\/?['"`]/i;
var guestAt = ({ path, handler }) => PATH.test(path) && GIVES2.test(handler.getText());
function isOpenRegister({ path, handler }) {
  const text = handler.getText();
  return !OTHER17.test(path) && !OTHER17.test(text) && PERSON17.test(text) && TOKEN2.test(text) && GIVES2.test(text);
}
function guestMaker(named8, node, file) {
  if (!node.body || !MAKER2.test(textOf(named8)) || !GIVES2.test(node.body.getText())) return null;
  return { name: named8, node, trait: file.side === "server" ? "server" : "form" };
}

// src/extract/code/accounts/sign-up-places.ts
import { ts as ts239 } from "./vendor/ts-morph.js";
var MAKES8 = /^(register|signUp|signup|createAccount|registerUser|createUser)$/;
var OWNER2 = /^(client|api|auth|authClient|accounts?|sdk|session|users?)$/i;
var PLACE9 = /(^|[/-])(log-?in|sign-?in|sign-?up|register|registration|auth|onboarding|join|welcome)([/.-]|$)/i;
var mayHandSignUp = (ask) => all(
  any(({ path }) => PLACE9.test(path), all(ask.word("password"), inText(/<form\b/))),
  ({ mayHoldJsx }) => mayHoldJsx,
  ask.called("register sign signup create", (_, name) => MAKES8.test(name))
);
function handedSignUp(call, file) {
  const chain = chainOf(call.expression);
  const [given2] = call.arguments;
  if (chain.length < 2 || !MAKES8.test(chain.at(-1)) || !OWNER2.test(chain.at(-2))) return null;
  if (!PLACE9.test(file.path) && !isSentOff(call, file)) return null;
  if (!given2 || !(ts239.isIdentifier(given2) || ts239.isObjectLiteralExpression(given2))) return null;
  let isHanded4 = false;
  for (let at = call; at.parent; at = at.parent) {
    isHanded4 ||= ts239.isJsxAttribute(at);
    const name = isHanded4 && isFunction(at) ? declaredName(at) : null;
    if (name !== null && /^[A-Z]/.test(name)) return { name: nameNodeOf3(at, name), node: at };
  }
  return null;
}
function isSentOff(call, { indexed }) {
  for (let at = call; at.parent; at = at.parent) {
    if (!ts239.isJsxAttribute(at)) continue;
    const isForm = at.parent.parent.tagName.getText() === "form" && at.name.getText().startsWith("onSubmit");
    return isForm && indexed.tokens.has("password");
  }
  return false;
}
function nameNodeOf3(component, name) {
  for (let at = component; at.parent; at = at.parent) {
    const own = at.name;
    if (own && ts239.isIdentifier(own) && own.text === name) return own;
  }
  return component;
}
function isStaffInvited(node) {
  const text = node.getText();
  return /invit\w*_?token|token\w*_?invit|invitation/i.test(text) && /\b(org|organi[sz]ation|workspace|tenant|company)(_?id)?\b/i.test(text) && /\brole\b/i.test(text);
}

// src/extract/code/accounts/resource-sign-ups.ts
import { ts as ts240 } from "./vendor/ts-morph.js";
var RESOURCE = /^_?(?:user|account|auth|self)?(?:sign_?up|registration|register)_?(?:user|account)?_?(?:resource|api|service|client|endpoint|model|repository)$/i;
var MAKES9 = /^(create|save|submit|post|add|store|insert|send|put)(Model|One|User|Account|New)?$/;
function resourceSignUps(file) {
  if (file.side === "server") return [];
  return file.calls.flatMap((call) => {
    const callee = unwrap(call.expression);
    if (!ts240.isPropertyAccessExpression(callee) || call.arguments.length === 0) return [];
    const receiver = nameOf(unwrap(callee.expression));
    return MAKES9.test(callee.name.text) && receiver !== null && RESOURCE.test(receiver) ? [callee.name] : [];
  });
}
var mayUseResource = (ask) => all(
  ask.name("sign signup register registration", (_, name) => RESOURCE.test(name)),
  ask.called("create save submit post add store insert send put", (_, name) => MAKES9.test(name))
);

// src/extract/code/rows/upserts.ts
import { ts as ts241 } from "./vendor/ts-morph.js";
var upsertsIn = (file) => file.indexed.text.includes("upsert") ? changesIn(file).flatMap((row) => {
  const call = callOf(row.at);
  if (!call || !call.arguments.some(isUpsert)) return [];
  const sought = columnsOf(call.arguments[0]);
  if (sought.columns.length > 0 && sought.columns.every(({ name }) => /^_?id$/.test(name))) return [];
  return [
    { ...row, columns: [...row.columns, ...sought.columns], isOpen: row.isOpen || sought.isOpen }
  ];
}) : [];
function callOf(name) {
  const callee = ts241.isPropertyAccessExpression(name.parent) ? name.parent : name;
  return ts241.isCallExpression(callee.parent) ? callee.parent : null;
}
function isUpsert(given2) {
  const options = unwrap(given2);
  return ts241.isObjectLiteralExpression(options) && options.properties.some(
    (one) => ts241.isPropertyAssignment(one) && textOf(one.name) === "upsert" && one.initializer.kind === ts241.SyntaxKind.TrueKeyword
  );
}

// src/extract/code/accounts/stored-accounts.ts
import { ts as ts244 } from "./vendor/ts-morph.js";

// src/extract/code/accounts/code-logins.ts
import { ts as ts242 } from "./vendor/ts-morph.js";
var CODE = /\botps?\b|\botp_|_otp\b|\botp[A-Z]|[a-z]O(?:tp|TP)|OTP|[pP]asscode|[mM]agic_?([lL]ink|[tT]oken|[cC]ode)|([lL]ogin|[sS]ms|[eE]mail|[vV]erification|[vV]erify|[oO]ne_?[tT]ime)_?[cC]ode/;
var REACHED = /^(e ?mail|email address|phone|phone number|mobile|mobile number|msisdn)$/;
var mayLogInByCode = (ask) => all(
  ask.word("otp otps passcode magic magiclink code logincode"),
  ask.word("email mail phone mobile msisdn"),
  inText(CODE)
);
function isByCode({ at, symbol, columns }) {
  const names2 = columns.map(({ name }) => column(name));
  if (names2.some((name) => /^(user|member|profile|owner)( id)?$|^(otp|code|passcode|expires at|token)$/.test(name)))
    return false;
  if (/update/i.test(symbol) || !names2.some((name) => REACHED.test(name))) return false;
  return CODE.test(outermost4(at).getText());
}
function outermost4(node) {
  let found = node;
  for (let at = node; at.parent && !ts242.isSourceFile(at); at = at.parent) if (isFunction(at)) found = at;
  return found;
}

// src/extract/code/accounts/stored-procedures.ts
import { ts as ts243 } from "./vendor/ts-morph.js";
var MAKES10 = /\b(?:call|exec(?:ute)?|select)\s+["`[]?(?:\w+[\]"`]?\.["`[]?)?(?:sp_|proc_|fn_)?((?:create|register|insert|add|new)_?(?:new_?)?(?:user|account|member)s?(?:_?(?:proc(?:edure)?|account|sp))?)["`\]]?\s*(?:\(|@|\$|:|\?)/i;
var mayCallProcedure = (ask) => all(ask.word("password passwd pwd hash"), inText(MAKES10));
var procedureCalls = (file) => file.ofKinds(TEXTS9).filter((one) => MAKES10.test(one.getText()));
var TEXTS9 = [
  ts243.SyntaxKind.StringLiteral,
  ts243.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts243.SyntaxKind.TemplateExpression
];

// src/extract/code/accounts/stored-accounts.ts
var PASSWORD2 = /^((hash|hashed|encrypted|user) )?(password|passwd|passwort|pwd|pass)( (hash|hashed|digest))?$|^hash$/;
var NAMED6 = /^(e ?mail|email address|user ?name|login|handle|phone|phone number|name|display name|nick ?name)$/;
var KEPT5 = /(?:users?|accounts?|members?|players?|students?|persons?|people)\w*['"`)\]]*\s*\.\s*(?:create|insert|add|save|put|upsert|query|build|bulk|findOneAnd|updateOne)|\bnew\s+\w*(?:User|Account|Member|Player|Student|Person)\w*\s*\(|\b(?:insert|insertInto|into|collection|from|table|create|save|doc|ref|adapter)\b[^;]{0,60}?(?:user|account|member|player|student|person|people)|\.\s*(?:insert|create)\s*\(/i;
function mayKeepAccounts(ask) {
  const people = ask.name(
    "user users account accounts member members player players student students people person persons app auth site new created insert create",
    namesTable(isAccountTable)
  );
  const password = any(ask.word("password passwd passwort pwd"), ask.named("bcrypt argon2 scrypt pbkdf2 hashSync"));
  const bare2 = all(
    ask.name(
      "secret token key guest anonymous temporary",
      (_, name) => [SECRET, GUEST2].some((one) => one.test(column(name)))
    ),
    mayServe,
    inText(BARE6)
  );
  const isKept5 = all(any(password, mayKeepOutside(ask), mayLogInByCode(ask), bare2), people, mayKeep(ask), inText(KEPT5));
  return any(isKept5, mayCallProcedure(ask));
}
var mayServe = ({ mayHoldJsx, text }) => !mayHoldJsx || /['"]use server['"]/.test(text);
var BARE6 = /\b(?:is_?)?(?:guest|anonymous|temporary)['"]?\s*:\s*true\b|[{,]\s*['"]?(?:(?:auth|session|login|api|access|user)_?)?(?:secret|token|key)['"]?\s*[:,}]/i;
function storedAccounts(file) {
  if (namesTestAccounts(baseName(file.path))) return [];
  const isPage2 = file.side === "client";
  if (isPage2 && !SIGNS_IN_OUTSIDE.test(file.indexed.text)) return [];
  const called3 = isPage2 ? [] : procedureCalls(file).filter((at) => !isForStaff(at)).map((at) => aroundOf2({ at }, file));
  const kept = [...rowsIn(file), ...upsertsIn(file)].flatMap((row) => {
    if (!isAccountTable(row.table.join(" ")) || isByStaff2(row)) return [];
    if (!isPage2 && (isAccount(row) || isBare(row) || isByCode(row))) return [aroundOf2(row, file)];
    return isSignedInOutside(row) || !isPage2 && isFromOutside(row) ? [{ ...aroundOf2(row, file), trait: "outside-login" }] : [];
  });
  return [...kept, ...called3];
}
function isAccount({ columns }) {
  const given2 = columns.filter(
    ({ value }) => value?.kind !== ts244.SyntaxKind.NullKeyword && value?.getText() !== "undefined"
  );
  const names2 = given2.map(({ name }) => column(name));
  return names2.some((name) => PASSWORD2.test(name)) && names2.some((name) => NAMED6.test(name));
}
var SECRET = /^((auth|session|login|api|access|user) )?(secret|token|key)$/;
var GUEST2 = /^(is )?(guest|anonymous|temporary)$/;
function isBare({ columns }) {
  const names2 = columns.map(({ name }) => column(name));
  if (names2.some((name) => /^(user|member|owner)( id)?$/.test(name))) return false;
  const isGuest = columns.some(
    ({ name, value }) => GUEST2.test(column(name)) && value?.kind === ts244.SyntaxKind.TrueKeyword
  );
  return isGuest || names2.some((name) => SECRET.test(name)) && names2.some((name) => NAMED6.test(name));
}
function isByStaff2({ at, columns }) {
  const isRole = columns.some(
    ({ name, value }) => /^(role|roles|is admin|is staff)$/.test(column(name)) && value !== null && (value.kind === ts244.SyntaxKind.TrueKeyword || namesIn(value).some((one) => /admin|staff|owner|root|moderator/i.test(one)))
  );
  return isRole || isForStaff(at);
}
var isForStaff = (at) => holdersOf(at).some(
  (name) => isMadeElsewhere(name) || splitWords(name).some((word) => /^(seeds?|fixtures?|mock|dummy|demo)$/.test(word)) || namesTestAccounts(name)
);
var namesTestAccounts = (name) => /\b(test|sample|fake) (user|account|member|person|people)s?\b/.test(splitWords(name).join(" "));
function aroundOf2({ at }, file) {
  const entry3 = entriesIn(file).find((one) => isInside(at, one));
  if (entry3) return { name: entry3.at, node: entry3.whole, trait: "server" };
  for (let around4 = enclosingFunction(at); around4; around4 = enclosingFunction(around4)) {
    const name = nameNodeOf(around4);
    if (name) return { name, node: around4, trait: "server" };
  }
  return { name: at, node: at.parent, trait: "server" };
}
function enteredAccounts(file, asksPassword2) {
  return entriesIn(file).flatMap((entry3) => {
    const isNamed6 = entry3.name !== null && isSignUpName(wordsOf3(entry3).join("_")) && asksPassword2(entry3.whole);
    return isNamed6 ? [{ name: entry3.at, node: entry3.whole, trait: "server" }] : [];
  });
}

// src/extract/code/accounts/sign-ups.ts
import { ts as ts248 } from "./vendor/ts-morph.js";

// src/extract/code/accounts/sign-up-frameworks.ts
import { ts as ts245 } from "./vendor/ts-morph.js";
var PAGE = /(?:^|\/)(?:pages\/api|server\/api|(?:app|routes)\/(?:.*\/)?api)\/(.+)\.[cm]?[jt]sx?$/;
var HANDLER2 = /^(POST|handler|default)$/;
var LIBRARIES = {
  "better-auth": { call: "betterAuth", accounts: /^(emailAndPassword|socialProviders)$/ },
  "better-auth/minimal": { call: "betterAuth", accounts: /^(emailAndPassword|socialProviders)$/ },
  "next-auth": { call: "NextAuth", accounts: /^adapter$/ },
  "@auth/express": { call: "ExpressAuth", accounts: /^adapter$/ },
  "@auth/sveltekit": { call: "SvelteKitAuth", accounts: /^adapter$/ }
};
function libraryAccounts(call, file) {
  const [root] = chainOf(call.expression);
  const binding = root === void 0 ? void 0 : file.imports.get(root);
  const library = binding && LIBRARIES[binding.specifier];
  if (!library || binding.name !== "default" && nameOf(call.expression) !== library.call) return null;
  const [given2] = call.arguments;
  const meaning = given2 && meaningOf(given2);
  const options = given2 && ts245.isObjectLiteralExpression(given2) ? given2 : meaning?.is === "object" ? meaning.node : void 0;
  const isThere = options !== void 0 && options.properties.some((one) => one.name !== void 0 && library.accounts.test(one.name.getText()));
  const keeps2 = options !== void 0 && /\b(createUser\s*:|(createUser|[uU]sers?\w*\.(create|insertOne|insert|save)|new User)\s*\()/.test(
    options.getText()
  );
  return isThere || keeps2 ? { name: nameNode(call.expression), node: call, trait: "outside-login" } : null;
}
function pageRoute(node, file) {
  const segment = PAGE.exec(file.path)?.[1]?.replace(/\/(index|route|\+server)$|\.post$/, "").split("/").at(-1);
  if (segment === void 0 || !isSignUpName(segment)) return null;
  const name = handlerName(node);
  return name && { name: makerIn(node.getSourceFile()) ?? name, node: node.getSourceFile(), trait: "server" };
}
function makerIn(file) {
  const functions = file.statements.filter(ts245.isFunctionDeclaration);
  const makers = functions.filter((one) => /\bpassword\b/i.test(one.getText()) && !isDefault(one));
  return makers.length === 1 ? makers[0].name ?? null : null;
}
function handlerName(node) {
  if (ts245.isFunctionDeclaration(node) && node.name && isExported2(node))
    return HANDLER2.test(node.name.text) || isDefault(node) ? node.name : null;
  if (ts245.isExportAssignment(node) && !node.isExportEquals)
    return ts245.isIdentifier(node.expression) ? node.expression : null;
  if (!ts245.isVariableDeclaration(node) || !ts245.isIdentifier(node.name)) return null;
  const statement = node.parent.parent;
  return ts245.isVariableStatement(statement) && isExported2(statement) && node.name.text === "POST" ? node.name : null;
}
var modifiersOf = (node) => (node.modifiers ?? []).map((one) => one.kind);
var isExported2 = (node) => modifiersOf(node).includes(ts245.SyntaxKind.ExportKeyword);
var isDefault = (node) => modifiersOf(node).includes(ts245.SyntaxKind.DefaultKeyword);

// src/extract/code/accounts/sign-up-requests.ts
import { ts as ts246 } from "./vendor/ts-morph.js";
var ADDRESS10 = /(^|\/)(sign-?up|register|registration|onboarding|create-?account|accounts|users)\/?$/i;
var NAMED7 = /^(e_?mail|user_?name|login|handle|display_?name|name)$/i;
function requestedSignUp(call, file) {
  if (file.side === "server") return null;
  const isAddressed = call.arguments.some((one) => {
    const text = addressIn(one)?.replace(/[?#].*$/, "");
    return text !== void 0 && text.includes("/") && ADDRESS10.test(text);
  });
  const keys = isAddressed ? call.arguments.flatMap(keysOf3) : [];
  if (!keys.some((key) => /^passw(or)?d$/i.test(key)) || keys.filter((key) => NAMED7.test(key)).length < 2) return null;
  for (let at = call; at.parent; at = at.parent) {
    const name = isFunction(at) ? declaredName(at) : null;
    if (name !== null && isSignUpName(name)) return null;
    if (name !== null && (/^[A-Z]/.test(name) || ts246.isSourceFile(at.parent)))
      return { name: nameIn2(at, name), node: at, trait: "form" };
  }
  return null;
}
var LAST = /^(sign-?up|register|registrations?|create-?account)$/i;
var WAY = /^(e-?mail|phone|sms|password|credentials|wallet|username|local|guest|user|users|account|new)$/i;
var MADE2 = /^(create|new|add)$/i;
var PEOPLE17 = /^(users?|accounts?|members?)$/i;
var BEFORE3 = /^(auth|users?|accounts?|authentication|identity|sessions?|members?|api|v\d+|\*|https?:)$/i;
function isSignUpAddress(path, { indexed }) {
  const parts = path.split("/").filter((part) => part !== "");
  if (MADE2.test(parts.at(-1) ?? "") && PEOPLE17.test(parts.at(-2) ?? ""))
    return parts.slice(0, -2).every((part) => BEFORE3.test(part)) && indexed.tokens.has("password") && // Who gives roles makes accounts for others.
    !["role", "roles", "admin"].some((word) => indexed.tokens.has(word));
  if (parts.length > 1 && WAY.test(parts.at(-1)) && LAST.test(parts.at(-2))) parts.pop();
  const before = parts.at(-2);
  if (!LAST.test(parts.at(-1) ?? "") || !(before === void 0 || BEFORE3.test(before))) return false;
  return before !== "*" || /^sign/i.test(parts.at(-1)) || indexed.tokens.has("password");
}
function askedSignUps(file, concept) {
  const nodes = askedActs(file, concept, {
    path: ({ path }) => isSignUpAddress(path, file),
    named: (words, isRemote2) => isSignUpName(words.join(" ")) && (words.some((word) => /^(auth|account|accounts|user|users|session)$/.test(word)) || isRemote2 && words.length > 1)
  });
  return [...nodes, ...resourceSignUps(file)].map((name) => ({ name, node: statementOf(name), trait: "form" }));
}
function statementOf(node) {
  let found = node;
  for (let at = node; at.parent && !ts246.isSourceFile(at); at = at.parent) found = at;
  return found;
}
function serviceTag(node, file) {
  if (!ts246.isJsxOpeningElement(node) && !ts246.isJsxSelfClosingElement(node)) return null;
  const name = node.tagName.getText();
  const from = /^(SignUp|SignUpForm)$/.test(name) ? file.imports.get(name)?.specifier : void 0;
  return from && /^(@clerk\/|@stackframe\/|@descope\/|@logto\/)/.test(from) ? { name: node.tagName, node, trait: "form" } : null;
}
function keysOf3(argument) {
  const keys = [];
  const visit = (node) => {
    if ((ts246.isPropertyAssignment(node) || ts246.isShorthandPropertyAssignment(node)) && node.name)
      keys.push(textOf(node.name));
  };
  eachNode(argument, visit);
  return keys;
}
function nameIn2(node, name) {
  for (let at = node; at.parent; at = at.parent) {
    const own = at.name;
    if (own && ts246.isIdentifier(own) && own.text === name) return own;
  }
  return node;
}

// src/extract/code/accounts/handed-accounts.ts
import { ts as ts247 } from "./vendor/ts-morph.js";
var PEOPLE18 = /(^|\/)(users|accounts|members|players)\/?$/i;
function keepsGiven(node) {
  if (!isFunction(node) || !node.body) return false;
  const given2 = node.parameters.flatMap(
    ({ name, type }) => ts247.isIdentifier(name) && type && GIVEN.test(type.getText()) ? [name.text] : []
  );
  if (given2.length === 0) return false;
  let keeps2 = false;
  throughout(node.body, (one) => {
    if (!ts247.isCallExpression(one) || !ts247.isPropertyAccessExpression(one.expression)) return;
    const isKept5 = STORES.test(one.expression.name.text) && isAccountOwner(nameOf(one.expression.expression) ?? "");
    keeps2 ||= isKept5 && one.arguments.some((argument) => names(argument, given2));
  });
  return keeps2;
}
var names = (argument, given2) => {
  const inner = unwrap(argument);
  if (ts247.isIdentifier(inner)) return given2.includes(inner.text);
  return ts247.isObjectLiteralExpression(inner) && inner.properties.some(
    (one) => ts247.isSpreadAssignment(one) ? names(one.expression, given2) : ts247.isPropertyAssignment(one) && names(one.initializer, given2)
  );
};
function handsToAccounts(handler) {
  let hands = false;
  throughout(handler, (one) => {
    if (!ts247.isCallExpression(one) || !ts247.isPropertyAccessExpression(one.expression) || one.arguments.length === 0)
      return;
    const { name, expression } = one.expression;
    if (/^(send|emit)$/.test(name.text)) hands ||= one.arguments.length > 1 && isSignUpMessage(one.arguments[0]);
    hands ||= /^(signUp|signup|register)$/.test(name.text) && OF_ACCOUNTS.test(nameOf(expression) ?? "");
  });
  return hands;
}
function isSignUpMessage(pattern) {
  const inner = unwrap(pattern);
  if (ts247.isObjectLiteralExpression(inner))
    return inner.properties.some((one) => ts247.isPropertyAssignment(one) && isSignUpMessage(one.initializer));
  return ts247.isStringLiteralLike(inner) && isSignUpName(inner.text.split(/[./:]/).at(-1));
}
var OF_ACCOUNTS = /^(auth|authentication|accounts?|users?|members?)_?Service$/i;
var MAKES11 = /^(signUp|signup|registerUser|createAccount|registerAccount|createUserAccount)$/;
function calledMakers(file) {
  if (file.side === "server" || !file.indexed.mayHoldJsx) return [];
  return file.calls.flatMap((call) => {
    const name = ts247.isIdentifier(call.expression) ? call.expression : null;
    const from = name && MAKES11.test(name.text) ? file.imports.get(name.text)?.specifier : void 0;
    const isGiven3 = call.arguments.length > 1 || call.arguments[0] && ts247.isObjectLiteralExpression(call.arguments[0]);
    return name && from !== void 0 && /^[.@~#]\/|^\.\.?\//.test(from) && isGiven3 ? [{ name, node: capitalisedAround(call) ?? call, trait: "form" }] : [];
  });
}
var NAMED8 = /^(display|user|nick|account|profile|valid|new|my)?_?(display|user|nick|screen)?_?names?$/i;
function registersNamed(node, file) {
  if (file.side === "server" || !isFunction(node) || !node.body) return false;
  let registers = false;
  throughout(node.body, (one) => {
    if (!ts247.isCallExpression(one) || !ts247.isIdentifier(one.expression) || one.arguments.length < 2) return;
    const name = one.expression.text;
    const from = /^(register|createAccount|createUser|signUp|signup)(?=[A-Z]|$)/.test(name) ? file.imports.get(name)?.specifier : void 0;
    registers ||= from !== void 0 && /^[.@~#]\/|^\.\.?\//.test(from) && one.arguments.some((given2) => /name$/i.test(nameOf(given2) ?? "") && NAMED8.test(lastWords(nameOf(given2))));
  });
  return registers;
}
var lastWords = (name) => splitWords(name).slice(-2).join("_");
function postsPerson(node, file) {
  if (file.side === "server" || !isFunction(node) || !node.body) return false;
  let posts = false;
  throughout(node.body, (one) => {
    const request = ts247.isCallExpression(one) ? requestAt(one) : null;
    posts ||= request?.method === "post" && PEOPLE18.test(request.path);
  });
  return posts;
}

// src/extract/code/accounts/sign-ups.ts
var OF_SERVICE = /\bsignUp\.(email|create|username|password)$/;
function signUpsIn(file, concept) {
  if (isMadeElsewhere(file.path)) return { ways: [], beside: [] };
  const found = [];
  for (const node of file.nodes) {
    const one = signUpAt(node, file) ?? kitAccount(node, file) ?? handedAt2(node, file);
    if (one && !isStaffInvited(one.node) && !found.some((other) => isInside5(one.node, other.node))) found.push(one);
  }
  for (const one of [...storedAccounts(file), ...enteredAccounts(file, asksPassword)]) {
    const isKnown = found.some((other) => isInside5(one.node, other.node) || isInside5(other.name, one.node));
    if (!isKnown && !isStaffInvited(one.node)) found.push(one);
  }
  if (found.length === 0) found.push(...askedSignUps(file, concept));
  if (found.length === 0) found.push(...calledMakers(file).slice(0, 1));
  const persons = found.filter(
    ({ name }) => !isNobodys([...enclosingNames(name), ...ts248.isIdentifier(name) ? [name.text] : []])
  );
  const isComponent = ({ name }) => /^[A-Z]/.test(textOf(name));
  const hasComponent = persons.some((one) => isComponent(one) && !one.isBare);
  const hasMore = persons.some((one) => !one.isBare && one.trait === "form");
  const isPart = (one) => one.isBare ? hasMore : hasComponent && one.trait === "form" && !isComponent(one);
  return {
    ways: persons.filter((one) => !isPart(one)),
    beside: persons.flatMap((one) => isPart(one) ? [one.name] : [])
  };
}
function signUpAt(node, file) {
  if (ts248.isNewExpression(node)) return strategyAt(node);
  const framework = ts248.isCallExpression(node) ? libraryAccounts(node, file) : pageRoute(node, file);
  if (framework && (framework.trait === "outside-login" || asksPassword(framework.node))) return framework;
  const route = ts248.isCallExpression(node) || ts248.isMethodDeclaration(node) ? routeAt(node) : null;
  if (route && route.method === "POST") {
    const place = `${file.path.replace(/\.[^./]+$/, "").split("/").at(-1)}/${route.path}`;
    const segment = place.split("/").filter((part) => /[a-z]/i.test(part) && part !== "index").at(-1) ?? "";
    if (isSignUpName(segment) ? asksPassword(route.handler) || isOpenRegister(route) || handsToAccounts(route.handler) : guestAt(route))
      return { name: route.at, node: route.handler, trait: "server" };
  }
  const asked2 = ts248.isCallExpression(node) ? requestedSignUp(node, file) ?? foundOrMade(node, file) : null;
  if (asked2) return asked2;
  if (ts248.isCallExpression(node) && (SERVICES.test(nameOf(node.expression) ?? "") || OF_SERVICE.test(node.expression.getText().slice(-40)))) {
    const isGiven3 = node.arguments.length > 0 && asksPassword(node);
    return isGiven3 ? { name: nameNode(node.expression), node, trait: file.side === "server" ? "server" : "form" } : null;
  }
  const tag = serviceTag(node, file);
  if (tag) return tag;
  if (!isFunction(node) && !ts248.isClassLike(node)) return null;
  const named8 = nameOfMaker(node);
  if (named8 && ts248.isClassLike(node) && file.side !== "client" && isAccountCommand(node))
    return { name: named8, node, trait: "server" };
  if (named8 && makesFromOutside(named8, node, file)) return { name: named8, node, trait: "outside-login" };
  const guest = named8 && isFunction(node) ? guestMaker(named8, node, file) : null;
  if (guest) return guest;
  if (!named8 || !isMaker(named8, node)) return null;
  const isKept5 = file.side === "server" && (storesPerson(node) || keepsGiven(node));
  const isOther2 = textOf(named8) !== "create" && (postsPerson(node, file) || registersNamed(node, file));
  if (!isKept5 && !asksPassword(node) && !isOther2) return bareForm(named8, node, file);
  const isElement = /^[A-Z]/.test(textOf(named8)) && (file.side !== "server" || file.indexed.mayHoldJsx);
  const isForm = isElement || file.side === "client";
  return { name: named8, node, trait: isForm ? "form" : "server" };
}
function handedAt2(node, file) {
  const form = ts248.isCallExpression(node) ? handedSignUp(node, file) : null;
  return form && { ...form, trait: "form" };
}
function isMaker(named8, node) {
  const name = textOf(named8);
  if (ts248.isClassLike(node) && /(Service|Controller|Module|Repository|Dto|Schema|Error|Request|Response|Event|Strategy|Model)$/.test(name))
    return false;
  if (name !== "create") return isSignUpName(name);
  const owner = ts248.isClassLike(node.parent) ? node.parent.name?.text ?? "" : ts248.isPropertyAccessExpression(named8.parent) ? named8.parent.expression.getText() : ts248.isObjectLiteralExpression(node.parent) || ts248.isPropertyAssignment(node.parent) ? modelOf(node.getSourceFile()) : "";
  return isAccountOwner(owner);
}
var modelOf = ({ fileName }) => /(^|\/)models?\/([A-Z]\w*|\w+)(\.model)?\.[cm]?[jt]s$/.exec(fileName)?.[2] ?? "";
function storesPerson(node) {
  if (!isFunction(node) || !node.body || !/\be-?mail\b/i.test(node.body.getText())) return false;
  let stores2 = false;
  throughout(node.body, (one) => {
    if (ts248.isCallExpression(one)) stores2 ||= STORES.test(nameOf(one.expression) ?? "");
  });
  return stores2;
}
function nameOfMaker(node) {
  if ((isFunction(node) || ts248.isClassLike(node)) && node.name) return node.name;
  const { parent } = node;
  if (ts248.isBinaryExpression(parent) && parent.right === node && ts248.isPropertyAccessExpression(parent.left))
    return parent.left.name;
  if (declaredName(node) === null) return null;
  let holder = parent;
  while (ts248.isCallExpression(holder) || ts248.isParenthesizedExpression(holder)) holder = holder.parent;
  return ts248.isVariableDeclaration(holder) || ts248.isPropertyAssignment(holder) || ts248.isPropertyDeclaration(holder) ? holder.name : null;
}
var PASSWORD3 = /(?<![a-z])_?passw(or)?d\b|\bpass\s*[:,}]|password_?hash|hash(ed)?_?password/i;
var CHANGE2 = /\b(old|current|previous)[_-]?password/i;
function asksPassword(node) {
  const text = node.getText();
  if (CHANGE2.test(text)) return false;
  if (PASSWORD3.test(text)) return /e-?mail|user_?name|login|handle|account|\bname\b/i.test(text);
  return /e-?mail/i.test(text) && /user_?name|nick_?name|display_?name/i.test(text) && mentionsBirth(node);
}
function isInside5(node, container) {
  for (let at = node; at; at = at.parent) if (at === container) return true;
  return false;
}

// src/extract/code/detectors/sign-up.ts
var sign_up_default = {
  occurs: (ask) => any(
    mayHoldSignUp(ask),
    mayHandSignUp(ask),
    mayUseKit(ask),
    mayKeepAccounts(ask),
    mayShowBareForm(ask),
    mayMakeGuest(ask),
    mayCallSignUp(ask),
    mayUseResource(ask),
    mayMakeFromOutside(ask),
    mayHoldAccountCommand(ask)
  ),
  detect: (file, context) => {
    const { ways, beside } = signUpsIn(file, context.concept);
    const parts = [...beside, ...ways.flatMap((one) => carriedOut(one, file))];
    const known9 = [...ways.map(({ name }) => name), ...parts];
    const asked2 = resourceSignUps(file).filter((one) => !known9.includes(one));
    const called3 = [...asked2, ...calledSignUps(file, [...known9, ...asked2])];
    return [
      ...ways.map(({ name, node, trait }) => {
        const isAsked3 = asksAge(node, file, context) || trait === "server" && (callersAskAge(name, context) || schemaAsksAge(name, context));
        return { node: name, symbol: textOf(name), traits: isAsked3 ? ["asks-age", trait] : [trait] };
      }),
      ...writtenSignUps(file).filter(({ at }) => ![...known9, ...called3].some((one) => isAtOneGlance(one, at))).map(({ at, name, within }) => ({ node: at, symbol: name, within, traits: ["carried-out"] })),
      ...[...parts, ...called3].map((at) => ({ node: at, symbol: textOf(at), traits: ["carried-out"] }))
    ];
  }
};

// src/extract/code/detectors/index.ts
var DETECTORS = {
  "age-check": age_check_default,
  autoplay: autoplay_default,
  "birth-date-flow": birth_date_flow_default,
  "block-acts": block_acts_default,
  "dm-guard": dm_guard_default,
  "dm-send": dm_send_default,
  "feature-flags": feature_flags_default,
  "first-party-telemetry": first_party_telemetry_default,
  geolocation: geolocation_default,
  "hash-matching": hash_matching_default,
  helpline: helpline_default,
  "image-upload": image_upload_default,
  "infinite-scroll": infinite_scroll_default,
  livestream: livestream_default,
  "parental-control": parental_control_default,
  "people-search": people_search_default,
  "profile-pages": profile_pages_default,
  purchases: purchases_default,
  "push-tokens": push_tokens_default,
  "report-entry": report_entry_default,
  "self-harm-reason": self_harm_reason_default,
  "sign-up": sign_up_default
};

export {
  openedByName,
  namesAct2 as namesAct,
  isHandlerOf,
  UNKNOWN_PROPS,
  givenComponent,
  evaluate,
  propRead,
  isOfProps,
  isPropsObject,
  handlerState,
  translatedName,
  labelsOf,
  mayBeItem,
  handlerOfItem,
  itemControls,
  isFlagOfStaff,
  GLANCE,
  isAtOneGlance,
  findStatedChecks,
  isAboutMachines,
  speaksOfTwo,
  detectSdks,
  checksOfCallers,
  wayTo,
  DETECTORS
};

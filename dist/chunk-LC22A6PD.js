import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  evidenceReader,
  pathNames,
  routeAt
} from "./chunk-QJDA3CGW.js";
import {
  checksHeld,
  summaryOf
} from "./chunk-BKXGWSIY.js";
import {
  BIRTH_TOKENS,
  LOOKUPS,
  birthOrderOfCall,
  callSiteOf,
  calleeOf,
  checksOf,
  declarationOf,
  fieldOf,
  fitsCallName,
  functionNamed,
  heldAt,
  holdsBirth,
  initializerOf,
  isBirthName,
  isCallOf,
  isChoice,
  isCutoff,
  isNamedAlone,
  isUnlike,
  isWithinUnlike,
  leaves,
  linksOf,
  literalOf,
  matchComparison,
  meaningOf,
  memberNamed,
  memberOf,
  mentionsBirth,
  namesBirth,
  namesChoice,
  namesIn,
  routeOf,
  usesInTurn,
  usesOfFunction,
  valueOf
} from "./chunk-GJVQ2QLY.js";
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
} from "./chunk-G42E4NGK.js";
import {
  all,
  any,
  fitsTag,
  inText
} from "./chunk-ZIVQM52H.js";
import {
  fitsPattern
} from "./chunk-Q5JTO4RT.js";
import {
  findPhrase,
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
  return file.nodes.flatMap((node) => {
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
    if (namesQuestion(words, concept) && !isConstant(node) && !isUnasked(node, words, concept)) return "predicate";
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
  return returnsOf(node).some((one) => verdictsIn(one).some((part) => matchComparison(part, true, concept) !== null));
}
function verdictsIn(expression) {
  const inner = unwrap(expression);
  if (ts.isPrefixUnaryExpression(inner)) return verdictsIn(inner.operand);
  if (!ts.isBinaryExpression(inner)) return [];
  const isJoined = /^(&&|\|\|)$/.test(inner.operatorToken.getText());
  return isJoined ? [...verdictsIn(inner.left), ...verdictsIn(inner.right)] : [inner];
}
function returnsOf(node) {
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
  return file.nodes.flatMap((node) => {
    if (!ts.isCallExpression(node)) return [];
    const name = nameOf(node.expression);
    if (name === null || !MAY_ASK.test(name)) return [];
    const called = calleeOf(node.expression);
    const head = nameNode(node.expression);
    return head && called && comparesAge(called, concept) ? [head] : [];
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

// src/extract/code/age/gates.ts
import { ts as ts2 } from "./vendor/ts-morph.js";
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
function gateComponentsIn(file) {
  if (!file.indexed.mayHoldJsx) return [];
  return file.nodes.flatMap((node) => {
    if (ts2.isJsxOpeningElement(node) || ts2.isJsxSelfClosingElement(node)) {
      const name2 = nameOf(node.tagName);
      return name2 !== null && /^[A-Z]/.test(name2) && isGateName(name2) ? [node.tagName] : [];
    }
    if (!isFunction(node) && !ts2.isClassLike(node)) return [];
    const name = declaredName(node);
    if (name === null || !/^[A-Z]/.test(name) || !isGateName(name)) return [];
    const holder = node.name ?? holderName(node);
    return holder ? [holder] : [];
  });
}
function holderName(node) {
  let holder = node.parent;
  while (ts2.isCallExpression(holder) || ts2.isParenthesizedExpression(holder)) holder = holder.parent;
  return ts2.isVariableDeclaration(holder) ? holder.name : null;
}
function gateBranchesIn(file) {
  return file.nodes.flatMap((node) => {
    if (ts2.isCaseClause(node)) {
      const member = unwrap(node.expression);
      return isGateMember(member) ? [nameNode(member) ?? member] : [];
    }
    if (!ts2.isBinaryExpression(node) || !/^[!=]==?$/.test(node.operatorToken.getText())) return [];
    for (const [side, other] of [
      [node.left, node.right],
      [node.right, node.left]
    ]) {
      if (isGateMember(unwrap(side))) return [nameNode(side) ?? side];
      const inner = unwrap(side);
      if (ts2.isIdentifier(inner) && isConstantName(other) && isSetToGate(inner)) return [inner];
    }
    return [];
  });
}
var isConstantName = (expression) => /^[A-Z][A-Z0-9_]*$/.test(nameOf(expression) ?? "");
function isGateMember(expression) {
  if (ts2.isStringLiteralLike(expression)) return expression.text.length < 40 && isGateName(expression.text);
  return isConstantName(expression) && isGateName(nameOf(expression));
}
function isSetToGate(variable) {
  const declaration = declarationOf(variable.text, variable);
  if (!declaration || !ts2.isVariableDeclaration(declaration)) return false;
  let block = declaration;
  while (block.parent && !ts2.isBlock(block) && !ts2.isSourceFile(block)) block = block.parent;
  let found = false;
  const holdsMember = (value) => eachNode(value, (one) => void (found ||= ts2.isPropertyAccessExpression(one) && isGateMember(one)));
  if (declaration.initializer) holdsMember(declaration.initializer);
  eachNode(block, (node) => {
    const isSet = ts2.isBinaryExpression(node) && node.operatorToken.kind === ts2.SyntaxKind.EqualsToken && ts2.isIdentifier(node.left) && node.left.text === variable.text;
    if (isSet) found ||= isGateMember(unwrap(node.right));
    if (isSet) holdsMember(node.right);
  });
  return found;
}
var ANSWERS = /^(body|data|response|res|result|json|payload|reply|flags|session|claims|token)$/;
function answersIn(file, concept) {
  return file.nodes.flatMap((node) => {
    if (!ts2.isPropertyAccessExpression(node)) return [];
    const from = nameOf(node.expression);
    if (from === null || !ANSWERS.test(from) || ts2.isPropertyAccessExpression(node.parent)) return [];
    return checksOf(node, true, [concept]).length > 0 ? [node.name] : [];
  });
}

// src/extract/code/age/limits.ts
import { ts as ts3 } from "./vendor/ts-morph.js";
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
function limitsIn(file) {
  return file.nodes.flatMap((node) => {
    if (ts3.isJsxAttribute(node)) return limitOfProp(node);
    if (ts3.isObjectLiteralExpression(node)) return ruleOf(node);
    const isValue = ts3.isVariableDeclaration(node) || ts3.isPropertyDeclaration(node) || ts3.isPropertyAssignment(node);
    return isValue && node.initializer && !ts3.isComputedPropertyName(node.name) ? limitOf(node.name, node.initializer, node) : [];
  });
}
function limitOf(name, value, node) {
  const text = ts3.isIdentifier(name) || ts3.isStringLiteral(name) ? textOf(name) : null;
  if (text === null || !namesLimit(text, node)) return [];
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
  const owner = ts3.isClassLike(parent) ? parent.name : ts3.isObjectLiteralExpression(parent) && (ts3.isPropertyAssignment(parent.parent) || ts3.isVariableDeclaration(parent.parent)) ? parent.parent.name : null;
  return !!owner && ts3.isIdentifier(owner) && isBirthName(owner.text);
}
function limitOfProp({ name, initializer }) {
  if (!ts3.isIdentifier(name) || !initializer) return [];
  const words = splitWords(name.text);
  const isNamed3 = hasAnyPhrase(words, LIMIT) && !hasAnyPhrase(words, OF_THINGS) || /birth|dob/i.test(name.text) && /min|limit|offset|years/i.test(name.text);
  const value = ts3.isJsxExpression(initializer) && initializer.expression ? literalOf(initializer.expression)?.value : null;
  return isNamed3 && isYears(value) ? [{ name, trait: "limit", years: value }] : [];
}
function isAgeTable(value) {
  if (ts3.isObjectLiteralExpression(value)) {
    const ages = value.properties.flatMap(
      (one) => ts3.isPropertyAssignment(one) ? [literalOf(one.initializer)?.value] : []
    );
    return ages.length >= 2 && ages.length === value.properties.length && ages.every(isYears);
  }
  if (ts3.isCallExpression(value) && value.arguments[0]) return isAgeTable(unwrap(value.arguments[0]));
  if (!ts3.isNewExpression(value) || !value.arguments?.[0]) return false;
  const list2 = unwrap(value.arguments[0]);
  if (!ts3.isArrayLiteralExpression(list2) || list2.elements.length < 2) return false;
  return list2.elements.every(
    (one) => ts3.isArrayLiteralExpression(one) && one.elements.length === 2 && isYears(literalOf(one.elements[1])?.value)
  );
}
function ruleOf({ properties }) {
  if (properties.length > 8) return [];
  const keys = properties.flatMap(
    (one) => ts3.isPropertyAssignment(one) && (ts3.isIdentifier(one.name) || ts3.isStringLiteral(one.name)) ? [one] : []
  );
  const age = keys.find(
    (one) => AGE.some((phrase) => phrase.words.join(" ") === splitWords(textOf(one.name)).join(" ")) && isYears(literalOf(one.initializer)?.value)
  );
  const opens = keys.some((one) => one !== age && hasAnyPhrase(splitWords(textOf(one.name)), ACCESS));
  return age && opens ? [{ name: age.name, trait: "table", years: Number(literalOf(age.initializer)?.value) }] : [];
}

// src/extract/code/age/validators.ts
import { ts as ts4 } from "./vendor/ts-morph.js";
var LATEST = /^(max|maxDate|MaxDate|maximum|lte|lt|less|lessThan|before|isBefore|IsBefore|until)$/;
function latestBirthsIn(file) {
  return file.nodes.flatMap((node) => {
    if (ts4.isJsxAttribute(node)) return isLatestOfInput(node) ? [node.name] : [];
    if (ts4.isPropertyAssignment(node))
      return BOUNDS.test(node.name.getText()) && isCutoff(node.initializer) && isOfBirth(node.parent) ? [node.name] : [];
    if (!ts4.isCallExpression(node) || !LATEST.test(nameOf(node.expression) ?? "")) return [];
    const [latest] = node.arguments;
    const head = nameNode(node.expression);
    return latest && head && isCutoff(latest) && isOfBirth(node) ? [head] : [];
  });
}
var BOUNDS = /^\$?(lte?|gte?|max|maximum|maxDate|before|after)$|^\[Op\.(lte?|gte?)\]$/;
function isOfBirth(rule) {
  for (let at = rule; at.parent && !ts4.isBlock(at) && !ts4.isSourceFile(at); at = at.parent)
    if (ts4.isPropertyAssignment(at) || ts4.isPropertyDeclaration(at)) return isBirthName(textOf(at.name));
  return false;
}
function isLatestOfInput({ name, initializer, parent }) {
  const value = initializer && ts4.isJsxExpression(initializer) ? initializer.expression : null;
  if (!value || !/^(max|maxDate|maximumDate|maxValue|max-date)$/.test(name.getText()) || !isCutoff(value)) return false;
  return mentionsBirth(parent);
}
function switchesIn(file, concept) {
  return file.nodes.flatMap((node) => {
    if (!ts4.isSwitchStatement(node)) return [];
    const words = splitWords(nameOf(unwrap(node.expression)) ?? "");
    const isAsked = concept.compares.some(
      (one) => one.words !== null && hasAnyPhrase(words, one.names) && node.caseBlock.clauses.some(
        (clause) => ts4.isCaseClause(clause) && hasAnyPhrase(wordsOfCase(clause.expression), one.words)
      )
    );
    const head = isAsked ? nameNode(node.expression) : null;
    return head ? [head] : [];
  });
}
var wordsOfCase = (value) => splitWords(ts4.isStringLiteralLike(value) ? value.text : nameOf(value) ?? "");

// src/extract/code/age/self-declared.ts
import { ts as ts5 } from "./vendor/ts-morph.js";
var SAYS_OWN_AGE = /\b(i['’]?m|i am|i['’]m at least|i confirm|i certify|i declare|i affirm|i acknowledge)\b[^.!?]{0,60}?\b((at least|over|above|older than|under)\s+)?(1[0-9]|2[01])(\+|\s+(or|and)\s+(older|over|above|up)|\s*years?\b|\s*[.!,)]|\s*$)/i;
var CONFIRMS = /\b(confirm|certify|declare)\b[^.!?]{0,30}\byou are\b[^.!?]{0,20}\b(1[0-9]|2[01])\b/i;
var OTHER = /\b(minutes?|hours?|days?|months?|weeks?|points?|level|km|miles|%|percent)\b/i;
var mayDeclareAge = (text) => SAYS_OWN_AGE.test(text) || CONFIRMS.test(text);
function selfDeclarationsIn(file) {
  return file.nodes.flatMap((node) => {
    const isText2 = ts5.isJsxText(node) || ts5.isStringLiteralLike(node) || ts5.isTemplateHead(node);
    if (!isText2) return [];
    const text = node.text.replace(/\s+/g, " ").trim();
    if (text.length > 240 || !mayDeclareAge(text) || OTHER.test(text)) return [];
    return [tagAround(node) ?? node];
  });
}
function tagAround(node) {
  return ts5.isJsxText(node) && ts5.isJsxElement(node.parent) ? node.parent.openingElement.tagName : null;
}

// src/extract/code/stated.ts
import { ts as ts6 } from "./vendor/ts-morph.js";
function findStatedChecks(file, concept, evidence4) {
  const heads = /* @__PURE__ */ new Set();
  const add = (expression) => {
    const head = nameNode(
      ts6.isCallExpression(unwrap(expression)) ? askedOf(unwrap(expression)) : expression
    );
    if (head && !isWithinUnlike(concept, file.path, head)) heads.add(head);
  };
  for (const node of file.nodes) {
    if (ts6.isCallExpression(node)) {
      const site = callSiteOf(node, file);
      const isCheck = checksOf(node, true, [concept]).length > 0 || site !== null && isCallOf(concept, site, evidence4);
      if (isCheck) add(node);
    } else if (ts6.isBinaryExpression(node)) {
      const match = matchComparison(node, true, concept);
      if (match) add(match.node);
    }
    for (const test of testsOf(node)) {
      const inner = unwrap(test);
      const isName = ts6.isIdentifier(inner) || ts6.isPropertyAccessExpression(inner);
      if (isName && checksOf(inner, true, [concept]).length > 0) add(inner);
    }
  }
  return [...heads];
}
function askedOf({ expression: callee }) {
  return ts6.isPropertyAccessExpression(callee) && LOOKUPS.test(callee.name.text) ? callee.expression : callee;
}
function testsOf(node) {
  if (ts6.isIfStatement(node) || ts6.isWhileStatement(node)) return [node.expression];
  if (ts6.isConditionalExpression(node)) return [node.condition];
  if (ts6.isPrefixUnaryExpression(node) && node.operator === ts6.SyntaxKind.ExclamationToken) return [node.operand];
  if (!ts6.isBinaryExpression(node)) return [];
  const { kind } = node.operatorToken;
  if (kind === ts6.SyntaxKind.AmpersandAmpersandToken) return [node.left, node.right];
  return kind === ts6.SyntaxKind.BarBarToken ? [node.left] : [];
}

// src/extract/code/detectors/age-check.ts
import { ts as ts7 } from "./vendor/ts-morph.js";
var age_check_default = {
  occurs: (ask) => any(
    ask.word(`${BIRTH_TOKENS.join(" ")} adult adults underage minor minors teen`),
    ask.name("age", (_, name) => AGE_NAME.test(name)),
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
    for (const { name, trait } of definitionsIn(file, concept)) add(name, trait);
    for (const node of callsOfDefinitions(file, concept)) add(node, "asks");
    for (const node of [...latestBirthsIn(file), ...switchesIn(file, concept)]) add(node, "asks");
    for (const { name, trait } of limitsIn(file)) add(name, trait);
    for (const node of selfDeclarationsIn(file)) add(node, "self-declared");
    for (const node of [...gateComponentsIn(file), ...gateBranchesIn(file)]) add(node, "gate");
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
  const around3 = enclosingFunction(node);
  if (!around3) return false;
  const returned = returnsOf(around3).map(unwrap);
  const isText2 = (one) => ts7.isStringLiteralLike(one) || ts7.isConditionalExpression(one) && isText2(unwrap(one.whenTrue)) && isText2(unwrap(one.whenFalse));
  return returned.length > 1 && returned.every(isText2);
}
function symbolOf(node) {
  const text = textOf(node).replace(/\s+/g, " ").trim();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

// src/extract/code/media/autoplay-names.ts
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
  "user media"
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
var holds = (phrases) => (names) => names.some((name) => hasAnyPhrase(splitWords(name), phrases));
var namesSlides = holds(SLIDES);
var namesOther = holds(OTHERS);
var namesLive = holds(LIVE);
var namesOpened = holds(OPENED);
var namesStarted = holds(STARTED);

// src/extract/code/media/autoplay-markup.ts
import "./vendor/ts-morph.js";

// src/extract/code/media/autoplay-pressed.ts
import { ts as ts8 } from "./vendor/ts-morph.js";
var PRESS = /^on(Click|Press|Tap|PointerUp|MouseUp|TouchEnd)$/;
function waitsForPress(test) {
  let found = false;
  const visit = (node) => {
    if (!found && ts8.isIdentifier(node)) found = isStateOfPress(node);
  };
  visit(test);
  eachNode(test, visit);
  return found;
}
function testsOfSources(element) {
  const hasAddress = element.attributes.properties.some(
    (one) => ts8.isJsxSpreadAttribute(one) || /^(src|srcObject)$/.test(one.name?.getText() ?? "")
  );
  if (hasAddress || !ts8.isJsxElement(element.parent)) return [];
  return element.parent.children.flatMap((child) => {
    const inner = ts8.isJsxExpression(child) && child.expression ? unwrap(child.expression) : null;
    if (inner && ts8.isConditionalExpression(inner)) return [inner.condition];
    const isAnd = inner && ts8.isBinaryExpression(inner) && inner.operatorToken.getText() === "&&";
    return isAnd ? [inner.left] : [];
  });
}
function isStateOfPress(name) {
  const declaration = declarationOf(name.text, name);
  if (!declaration || !ts8.isBindingElement(declaration) || !ts8.isArrayBindingPattern(declaration.parent)) return false;
  const [state, change] = declaration.parent.elements;
  if (state !== declaration || !change || !ts8.isBindingElement(change)) return false;
  const setter = textOf(change.name);
  const component = enclosingFunction(declaration);
  let found = false;
  if (component)
    eachNode(component, (node) => {
      if (!found && ts8.isJsxAttribute(node) && PRESS.test(textOf(node.name)) && node.initializer)
        found = reaches(node.initializer, setter);
    });
  return found;
}
function reaches(handler, name, depth = 2) {
  let found = false;
  eachNode(handler, (node) => {
    if (found || !ts8.isIdentifier(node)) return;
    if (node.text === name) found = true;
    else if (depth > 0) {
      const named2 = functionNamed(node.text, node);
      found = named2?.body !== void 0 && named2.body !== handler && reaches(named2.body, name, depth - 1);
    }
  });
  return found;
}
var RUNS = /^(exec|execute|run|perform|action|handler|callback|onSelect|onClick|onPress)$/;
var SHOWN_AS = /^(label|title|name|display|text|icon)$/;
function isOfEntry(node) {
  for (let at = node; at.parent; at = at.parent) {
    if (!ts8.isPropertyAssignment(at.parent) || at.parent.initializer !== at || !isFunction(at)) continue;
    const isRun = RUNS.test(textOf(at.parent.name));
    if (isRun && at.parent.parent.properties.some((one) => one.name && SHOWN_AS.test(textOf(one.name)))) return true;
  }
  return false;
}
var READS = /^(drawImage|createImageBitmap|texImage2D|fromPixels|captureStream)$/;
var SHOWS = /^(append|appendChild|prepend|insertBefore|replaceWith|replaceChild|replaceChildren|after|before)$/;
function isOnlyRead(receiver) {
  const inner = unwrap(receiver);
  const declaration = ts8.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const around3 = declaration && enclosingFunction(declaration);
  if (!around3 || !ts8.isIdentifier(inner)) return false;
  const made = ts8.isVariableDeclaration(declaration) && declaration.initializer && unwrap(declaration.initializer);
  if (!made || !ts8.isCallExpression(made) || nameOf(made.expression) !== "createElement") return false;
  let isRead = false;
  let isShown2 = false;
  eachNode(around3, (node) => {
    if (ts8.isReturnStatement(node) && node.expression) isShown2 ||= unwrap(node.expression).getText() === inner.text;
    if (ts8.isBinaryExpression(node) && node.operatorToken.kind === ts8.SyntaxKind.EqualsToken) {
      isShown2 ||= unwrap(node.right).getText() === inner.text;
      isRead ||= node.left.getText() === `${inner.text}.muted` && node.right.kind === ts8.SyntaxKind.TrueKeyword;
    }
    if (!ts8.isCallExpression(node) || !node.arguments.some((one) => unwrap(one).getText() === inner.text)) return;
    const name = nameOf(node.expression) ?? "";
    isRead ||= READS.test(name) || /^(capture|grab|extract|draw)[A-Z]/.test(name);
    isShown2 ||= SHOWS.test(name);
  });
  return isRead && !isShown2;
}
var LOOKS = /^(replace|replaceAll|includes|startsWith|endsWith|indexOf|match|matchAll|search|split|test|exec)$/;
function isLookedFor(text) {
  const { parent } = text;
  return ts8.isCallExpression(parent) && parent.arguments[0] === text && LOOKS.test(nameOf(parent.expression) ?? "");
}
function isOfPicture(tag) {
  return /image|picture|photo/i.test(tag) && !/video|gif|media|player/i.test(tag);
}

// src/extract/code/media/autoplay-markup.ts
var FILM = /<(?:video|audio)\b(?:\$\{[^}]*\}|[^<>])*?[\s'"](autoplay)(?![\w-]|=["']?false)/i;
var MAX_TEXT = 4e3;
function markupAt(text) {
  const said = text.getText();
  if (said.length > MAX_TEXT || !/<(video|audio)\b/i.test(said) || isLookedFor(text)) return null;
  const found = FILM.exec(said);
  if (!found) return null;
  const isChosen = /\$\{[^}]*['"]autoplay['"][^}]*\}/i.test(said);
  return { node: text, symbol: "autoplay", value: isChosen ? void 0 : true, from: null, within: found[1] };
}
var isSilentLoopOf = (markup) => /\bmuted\b/i.test(markup) && /\bloop\b/i.test(markup);

// src/extract/code/media/plays-in-view.ts
import { ts as ts10 } from "./vendor/ts-morph.js";
var FILM2 = phrasesOf(["video", "audio", "player", "media", "clip", "reel", "sound"]);
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
  const isFilm = chainOf(call.expression).slice(0, -1).some((name) => hasAnyPhrase(splitWords(name), FILM2));
  return isFilm && (isWatched(call) || isSeen(call)) ? nameNode(call.expression) : null;
}
function isWatched(node) {
  for (let at = node; at.parent; at = at.parent) {
    if (ts10.isJsxAttribute(at)) return false;
    const { parent } = at;
    const isArgument = (ts10.isCallExpression(parent) || ts10.isNewExpression(parent)) && at !== parent.expression;
    if (isArgument && WATCHES.test(nameOf(parent.expression) ?? "")) return true;
  }
  return false;
}
var isSeen = (node) => heldAt(node).some(
  (held) => "test" in held && held.outcome && namesIn(held.test, 12).some((name) => hasAnyPhrase(splitWords(name), SEEN))
);

// src/extract/code/detectors/autoplay.ts
import { ts as ts11 } from "./vendor/ts-morph.js";
var autoplay_default = {
  occurs: (ask) => any(
    ask.name("auto autoplay autoplays autoplaying", (_, name) => autoplayOf(name) !== null),
    all(ask.named("playing"), inText(/react-player/)),
    all(
      ask.called("play", (_, name) => name === "play"),
      ({ text }) => mayPlayInView(text)
    )
  ),
  detect(file, { concept }) {
    return file.nodes.flatMap((node) => {
      const found = switchAt(node, file);
      return found && !isOther(found.node, file) && !isWithinUnlike(concept, file.path, node) ? [detectionOf(found, file)] : [];
    });
  }
};
function switchAt(node, file) {
  if (ts11.isJsxAttribute(node)) return propAt(node, file);
  if (ts11.isBinaryExpression(node) && node.operatorToken.kind === ts11.SyntaxKind.EqualsToken) return elementAt(node);
  if (ts11.isCallExpression(node)) return attributeAt(node) ?? playAt(node);
  if (ts11.isPropertyAssignment(node)) return optionAt(node);
  if (ts11.isTemplateExpression(node)) return markupAt(node);
  if (ts11.isStringLiteralLike(node) || ts11.isTemplateHead(node) || ts11.isTemplateMiddle(node) || ts11.isTemplateTail(node))
    return addressAt(node) ?? markupAt(node);
  return null;
}
function propAt(attribute2, file) {
  const name = textOf(attribute2.name);
  const tag = attribute2.parent.parent.tagName.getText();
  const isPlayer = name === "playing" && tag.endsWith("Player") && isFromPackage(tag, file, /react-player/);
  const says = isPlayer ? true : autoplayOf(name);
  if (says === null || name.startsWith("on")) return null;
  const { initializer } = attribute2;
  const from = initializer && ts11.isJsxExpression(initializer) ? initializer.expression ?? null : null;
  if (isOfPicture(tag) && !/gif|animat/i.test(from?.getText() ?? "")) return null;
  const value = !initializer ? true : ts11.isStringLiteral(initializer) ? initializer.text !== "false" : from && literalOf(from)?.value;
  if (isPlayer && typeof value !== "boolean") return null;
  return { node: attribute2.name, symbol: name, value: turned(value, says), from };
}
var isFromPackage = (tag, file, specifier) => specifier.test(file.imports.get(tag)?.specifier ?? "");
var turned = (value, says) => typeof value === "boolean" ? value === says : value;
function elementAt({ left, right }) {
  if (!ts11.isPropertyAccessExpression(left) || left.name.text !== "autoplay") return null;
  const literal = isOnlyRead(left.expression) ? null : literalOf(right);
  return literal && { node: left.name, symbol: "autoplay", value: literal.value, from: right };
}
function attributeAt(call) {
  const [key, given] = call.arguments;
  const method = nameOf(call.expression) ?? "";
  if (!key || !ts11.isStringLiteralLike(key) || !/^auto_?play$/i.test(key.text)) return null;
  if (!/^(setAttribute|set|append)$/.test(method) || !given) return null;
  const value = literalOf(given)?.value;
  const isOn = method === "setAttribute" || /^(1|true)$/.test(String(value));
  return value === void 0 ? null : { node: key, symbol: key.text, value: isOn, from: given };
}
function playAt(call) {
  const node = playsInView(call);
  return node && { node, symbol: "play", value: true, from: null };
}
var PLAYER = /player|video|plyr|youtube|vimeo|wistia|brightcove|hls|shaka|jw|embed|media|vars/i;
function optionAt(property) {
  const name = textOf(property.name);
  if (!/^auto_?play$/i.test(name)) return null;
  const value = literalOf(property.initializer)?.value;
  if (value === void 0 || value === null) return null;
  let isPlayer = false;
  for (let at = property.parent; at.parent && !isPlayer; at = at.parent) {
    const { parent } = at;
    if (ts11.isCallExpression(parent) || ts11.isNewExpression(parent))
      isPlayer = PLAYER.test(chainOf(parent.expression).join("."));
    else if (ts11.isPropertyAssignment(parent)) isPlayer = PLAYER.test(textOf(parent.name));
    else if (ts11.isVariableDeclaration(parent))
      isPlayer = PLAYER.test(parent.name.getText()) && /opt|conf|vars|params/i.test(parent.name.getText());
    else if (ts11.isJsxAttribute(parent))
      isPlayer = PLAYER.test(`${parent.parent.parent.tagName.getText()} ${parent.name.getText()}`);
    if (ts11.isStatement(parent)) break;
  }
  const isOn = value === true || value === 1 || /^(1|true|any|muted|play)$/.test(String(value));
  return isPlayer ? { node: property.name, symbol: name, value: isOn, from: property.initializer } : null;
}
function addressAt(text) {
  const found = /[?&]auto_?play=(1|0|true|false)\b/i.exec(text.text);
  if (!found || isLookedFor(text) || isGivenSwitch(text)) return null;
  return { node: text, symbol: "autoplay", value: /1|true/i.test(found[1]), from: null, within: found[0].slice(1) };
}
function isGivenSwitch(node) {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const [props] = at.parameters;
    if (props && ts11.isObjectBindingPattern(props.name))
      return props.name.elements.some((one) => /^auto_?play$/i.test(textOf(one.propertyName ?? one.name)));
  }
  return false;
}
function isOther(node, file) {
  const names = [...around(node), ...pathNames(file.path)];
  return namesOther(names) || namesSlides(names) && !isOfFilm(node) || namesLive(names) || showsOwnStream(node, file);
}
var isOfFilm = (node) => ts11.isJsxAttribute(node.parent) && /^(video|audio)$/.test(node.parent.parent.parent.tagName.getText());
function around(node) {
  const tags = [];
  for (let at = node; at.parent; at = at.parent) {
    if (ts11.isJsxOpeningElement(at) || ts11.isJsxSelfClosingElement(at)) tags.push(at.tagName.getText());
    if (ts11.isJsxElement(at)) tags.push(at.openingElement.tagName.getText());
    if (ts11.isCallExpression(at) || ts11.isNewExpression(at)) tags.push(nameOf(at.expression) ?? "");
  }
  return [...tags, ...enclosingNames(node)];
}
function showsOwnStream(node, file) {
  const { tokens } = file.indexed;
  const isFed = file.indexed.names.has("srcObject") || file.indexed.names.has("getUserMedia") || tokens.has("mediastream");
  if (!isFed) return false;
  const element = ts11.isJsxAttribute(node.parent) ? node.parent.parent : null;
  if (!element) return true;
  return !element.properties.some((one) => ts11.isJsxSpreadAttribute(one) || one.name?.getText() === "src");
}
function detectionOf({ node, symbol, value, from, within }, file) {
  const traits = [];
  if (value === true) traits.push("on");
  if (value === false) traits.push("off");
  const isOpen2 = value !== true && value !== false;
  const tests = symbol === "play" ? heldAt(node).flatMap((one) => "test" in one ? [one.test] : []) : trueAt(node);
  if (isOpen2 && from && isSetting(from) || tests.some(isSetting)) traits.push("setting");
  if (isOpenedByUser(node, file)) traits.push("user-opened");
  if (isSilentLoop(node)) traits.push("silent-loop");
  const argument = value === true || value === false ? String(value) : null;
  return { node, symbol, argument, traits, ...within !== void 0 && { within } };
}
function isSetting(from) {
  const names = [...namesIn(from), ...ts11.isIdentifier(unwrap(from)) ? [] : chainOf(from)];
  return names.some((name) => /setting|preference|prefers|reduced_?motion/i.test(name) || autoplayOf(name) !== null);
}
function isOpenedByUser(node, file) {
  if (namesOpened([...around(node), ...pathNames(file.path)])) return true;
  const isHandled = enclosingNames(node).some(
    (name) => /^(handle|on)[A-Z]|^(play|start|toggle|open)([A-Z]|$)/.test(name)
  );
  if (isHandled || isOfEntry(node)) return true;
  const element = ts11.isJsxAttribute(node.parent) ? node.parent.parent.parent : null;
  const tests = [...trueAt(node), ...element ? testsOfSources(element) : []];
  return tests.some((test) => namesStarted(namesIn(test)) || waitsForPress(test));
}
function trueAt(node) {
  return heldAt(node).flatMap((held) => {
    if (!("test" in held)) return [];
    const inner = unwrap(held.test);
    const isDenial2 = ts11.isPrefixUnaryExpression(inner) && inner.operator === ts11.SyntaxKind.ExclamationToken;
    return held.outcome !== isDenial2 ? [held.test] : [];
  });
}
function isSilentLoop(node) {
  if (ts11.isTemplateExpression(node) || ts11.isStringLiteralLike(node)) return isSilentLoopOf(node.getText());
  const element = ts11.isJsxAttribute(node.parent) ? node.parent.parent : null;
  const names = element?.properties.map((one) => one.name?.getText()) ?? [];
  if (names.includes("muted") && names.includes("loop")) return true;
  const receiver = ts11.isPropertyAccessExpression(node.parent) ? receiverOf(node.parent)?.getText() : void 0;
  const text = receiver === void 0 ? "" : node.getSourceFile().text;
  return receiver !== void 0 && ["muted", "loop"].every((one) => text.includes(`${receiver}.${one} = true`));
}

// src/extract/code/accounts/birth-sites.ts
import { ts as ts12 } from "./vendor/ts-morph.js";

// src/extract/code/accounts/sign-up-names.ts
var SIGN_UP = phrasesOf([
  "sign up",
  "signup",
  "register",
  "registration",
  "create account",
  "create user",
  "register user",
  "create new user",
  "create new account",
  "add user",
  "add new user",
  "insert user",
  "insert new user",
  "find or create user",
  "get or create user",
  "find or create account"
]);
var BESIDE2 = new Set(
  `handle on do submit perform process async user users account member new local email password with by and api request
   form page view new screen step flow wizard modal dialog card panel component container core post action controller handler
   route service auth authentication client customer player student teacher submission person use mutation resolver
   username valid click press complete self main index default verification verify confirmation slide slider create`.split(
    /\s+/
  )
);
var ELSEWHERE = phrasesOf(
  `setup install admin seed dev bot cli script scripts newsletter waitlist webhook migration`.split(/\s+/)
);
var FIRMS = phrasesOf(
  `enterprise company business organisation organization merchant vendor supplier employer partner corporate agency`.split(
    /\s+/
  )
);
var DASHED = /sign-up|(?:create|add|insert|register)-(?:new-)?(?:user|account)/i;
var OWNED = /\bclass\s+_?(?:users?|accounts?|members?)|\b(?:users?|accounts?|members?)\w*\.create\s*=/i;
var STRATEGY = /\bnew\s+[\w$.]*Strategy\b/;
var ADDRESS = /\/(onboarding|accounts|users|create-?account)\/?['"`]/i;
var STORES = /^(safe)?(insert|create|save|upsert)(One|User|Account|Member)?$/;
var mayHoldSignUp = (ask) => {
  const password = ask.word("password passwd");
  const stores2 = ask.called("insert create save upsert safe", (_, name) => STORES.test(name));
  const isPerson = any(password, all(ask.word("email mail"), any(ask.word(BIRTH_TOKENS.join(" ")), stores2)));
  const isNamed3 = ask.name(
    "sign register registration create add insert signup createaccount createuser registeruser adduser insertuser",
    (_, name) => isSignUpName(name)
  );
  const inPath = ({ path }) => path.replace(/\.[^./]+$/, "").split("/").slice(-3).some(isSignUpName);
  const isSaid = any(isNamed3, inPath, inText(DASHED), inText(OWNED));
  const isHere = ({ path }) => !isMadeElsewhere(path);
  return any(
    all(isPerson, isHere, isSaid),
    all(password, inText(ADDRESS)),
    all(ask.word("strategy"), inText(STRATEGY)),
    ask.named("betterAuth NextAuth ExpressAuth SvelteKitAuth")
  );
};
function isSignUpName(name) {
  const words = splitWords(name);
  for (const phrase of SIGN_UP) {
    const at = findPhrase(words, phrase);
    if (at < 0) continue;
    const others = [
      ...words.slice(0, at),
      ...words.slice(at + (words[at] === phrase.joined ? 1 : phrase.words.length))
    ];
    if (others.every((word) => BESIDE2.has(word))) return true;
  }
  return false;
}
var isAccountOwner = (name) => {
  const words = splitWords(name);
  return /^(users?|accounts?|members?)$/.test(words[0] ?? "") && words.slice(1).every((word) => /^(service|model|repository|store|api)$/.test(word));
};
function isMadeElsewhere(path) {
  const parts = path.replace(/\.[^./]+$/, "").split("/").slice(-3).map(splitWords);
  return parts.some((part) => hasAnyPhrase(part, ELSEWHERE)) || hasAnyPhrase(parts.at(-1), FIRMS);
}

// src/extract/code/accounts/birth-sites.ts
function birthSitesIn(file) {
  const found = [];
  const read = /* @__PURE__ */ new Set();
  for (const node of file.nodes) {
    const site = fieldAt(node) ?? declaredAt(node) ?? keptAt(node, file) ?? (isFunction(node) ? droppedBy(node) : null) ?? readAt(node, read, file);
    if (site && !found.some((one) => one.node === site.node)) found.push(site);
  }
  return found;
}
var INPUT = /^(field|input|select|picker|step|form|question|control|checkbox|calendar|textfield|datepicker|dropdown)s?$/;
function fieldAt(node) {
  if (ts12.isJsxOpeningElement(node) || ts12.isJsxSelfClosingElement(node)) {
    const tag = nameOf(node.tagName) ?? node.tagName.getText();
    const attributes = node.attributes.properties.filter(ts12.isJsxAttribute);
    const isInput = splitWords(tag).some((word) => INPUT.test(word)) || attributes.some((one) => /^(on[A-Z]\w*Change|onChange|v-model)$/.test(one.name.getText()));
    if (/^[A-Z]/.test(tag) && isBirthName(tag)) return isInput ? { node: node.tagName, trait: "field" } : null;
    if (/label/i.test(tag) && !isInput) return null;
    const named2 = attributes.find((one) => /^(name|id)$/.test(one.name.getText()) && isBirthText(one.initializer));
    return named2 && isInput ? { node: named2, trait: "field" } : null;
  }
  const isRegistered = ts12.isCallExpression(node) && nameOf(node.expression) === "register" && ts12.isJsxSpreadAttribute(node.parent);
  const [first] = isRegistered ? node.arguments : [];
  return first && isBirthText(first) ? { node: first, trait: "field" } : null;
}
function isBirthText(node) {
  const value = node && ts12.isJsxExpression(node) ? node.expression : node;
  return !!value && ts12.isStringLiteralLike(value) && isBirthName(value.text);
}
var SCHEMAS = /^(object|strictObject|looseObject|shape|interface|Schema|Object|model|pgTable|mysqlTable|sqliteTable|keys|define)$/;
var TAKEN = /(register|registration|sign_?up|createuser|create_?account|newuser|newaccount)/i;
function declaredAt(node) {
  if (ts12.isPropertyAssignment(node) && namesBirth(node.name)) {
    const isRule = ts12.isCallExpression(unwrap(node.initializer)) || ts12.isObjectLiteralExpression(unwrap(node.initializer));
    const holder = node.parent.parent;
    const made = ts12.isCallExpression(holder) || ts12.isNewExpression(holder) ? nameOf(holder.expression) : null;
    const isOutput = enclosingOwner(node).some((name) => /response|output|reply|view/i.test(name));
    return isRule && made !== null && SCHEMAS.test(made) && !isOutput ? { node: node.name, trait: "declared" } : null;
  }
  if (ts12.isPropertyDeclaration(node) && namesBirth(node.name)) {
    const isColumn = (ts12.getDecorators(node) ?? []).length > 0;
    return isColumn ? { node: node.name, trait: "declared" } : null;
  }
  if (!ts12.isPropertySignature(node) || !namesBirth(node.name)) return null;
  const owner = ts12.isInterfaceDeclaration(node.parent) ? node.parent : ts12.isTypeAliasDeclaration(node.parent.parent) ? node.parent.parent : null;
  return owner && TAKEN.test(owner.name.text) && !/response|event|error/i.test(owner.name.text) ? { node: node.name, trait: "declared" } : null;
}
function enclosingOwner(node) {
  for (let at = node; at.parent; at = at.parent) if (ts12.isVariableDeclaration(at)) return [at.name.getText()];
  return enclosingNames(node);
}
var KEEPS = /^(create\w*|insert\w*|save\w*|add\w*|upsert\w*|update\w*|set|values|store\w*|put|findOneAndUpdate|build)$/;
var SENDS = /^(\w*[rR]egister\w*|sign_?[uU]p\w*|post|patch|api|request|fetch|submit\w*|mutate\w*|axios|stringify|send|execute|dispatch|ajax)$/;
function keptAt(node, file) {
  const isKey = ts12.isPropertyAssignment(node) || ts12.isShorthandPropertyAssignment(node);
  if (!isKey || !namesBirth(node.name)) return null;
  if (ts12.isPropertyAssignment(node) && literalOf(node.initializer)) return null;
  const call = callAround(node);
  const name = call ? nameOf(call.expression) : null;
  if (name === null) return null;
  if (SENDS.test(name)) return { node: node.name, trait: "sent" };
  if (!KEEPS.test(name)) return null;
  return { node: node.name, trait: file.side === "client" ? "sent" : "stored" };
}
function callAround(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (isFunction(at)) return null;
    if (ts12.isCallExpression(at)) return at;
    if (ts12.isNewExpression(at)) return at;
    if (!ts12.isObjectLiteralExpression(at) && !ts12.isPropertyAssignment(at) && !ts12.isArrayLiteralExpression(at) && !ts12.isAsExpression(at) && !ts12.isParenthesizedExpression(at))
      return null;
  }
  return null;
}
var RECEIVED = /^(body|data|form|formData|values|input|dto|payload|params|fields|query|args)$/;
function readAt(node, read, file) {
  if (!ts12.isPropertyAccessExpression(node) || !namesBirth(node.name)) return null;
  if (!RECEIVED.test(nameOf(node.expression) ?? "") || ts12.isJsxExpression(node.parent)) return null;
  let outer = node;
  for (let at = node; at && !ts12.isSourceFile(at); at = at.parent) if (isFunction(at)) outer = at;
  const around3 = enclosingNames(node);
  const path = file.path.replace(/\.[^./]+$/, "").split("/").slice(-2);
  const isAccount = [...around3, ...path].some(isSignUpName);
  if (!isAccount && !changesProfile(around3, path, file) || read.has(outer)) return null;
  read.add(outer);
  return ts12.isPropertyAssignment(node.parent) ? null : { node: node.name, trait: "reads" };
}
function changesProfile(around3, path, { side }) {
  const isProfile = [...around3, ...path].some((name) => splitWords(name).some((word) => /^profiles?$/.test(word)));
  const changes = around3.some((name) => splitWords(name).some((word) => CHANGES.test(word)));
  return side !== "client" && isProfile && changes;
}
var CHANGES = /^(update|edit|save|set|change|patch|valid|validate|check)$/;
function droppedBy(node) {
  const name = node.name ? textOf(node.name) : "";
  if (!isSignUpName(name) || !node.body) return null;
  const [declared3, ...more] = node.parameters.flatMap(declarationsIn);
  if (!declared3 || more.length > 1) return null;
  let isUsed = false;
  let isHandedOn = false;
  eachNode(node.body, (one) => void (isUsed ||= ts12.isIdentifier(one) && isBirthName(one.text)));
  for (const parameter of node.parameters) {
    isHandedOn ||= ts12.isIdentifier(parameter.name) && declared3.pos >= parameter.pos && declared3.end <= parameter.end;
    isHandedOn ||= ts12.isObjectBindingPattern(parameter.name) && parameter.name.elements.some((one) => !!one.dotDotDotToken);
  }
  return isUsed || isHandedOn ? null : { node: declared3, trait: "dropped" };
}
function declarationsIn(parameter) {
  const found = [];
  eachNode(parameter, (one) => {
    if (ts12.isPropertySignature(one) && namesBirth(one.name)) found.push(one.name);
    if (ts12.isBindingElement(one) && ts12.isIdentifier(one.name) && isBirthName(one.name.text)) found.unshift(one.name);
  });
  return found;
}

// src/extract/code/detectors/birth-date-flow.ts
import { ts as ts13 } from "./vendor/ts-morph.js";
var birth_date_flow_default = {
  occurs: (ask) => ask.word(BIRTH_TOKENS.join(" ")),
  detect(file, { guards, files }) {
    const sites = birthSitesIn(file);
    const age = guards.find((one) => one.guard === "age");
    if (sites.length === 0 || !age) return [];
    const isCompared = files.some((other) => comparesBirth(other, age));
    return sites.map(({ node, trait }) => ({
      node,
      symbol: ts13.isJsxAttribute(node) ? symbolOfField(node) : textOf(node),
      traits: isCompared ? ["compared", trait] : [trait]
    }));
  }
};
function symbolOfField({ name, initializer }) {
  const value = initializer && ts13.isJsxExpression(initializer) ? initializer.expression : initializer;
  return textOf(value ?? name);
}
var known = /* @__PURE__ */ new WeakMap();
function comparesBirth(file, age) {
  if (!holdsBirth(file.indexed.tokens)) return false;
  let found = known.get(file);
  if (found === void 0) {
    found = file.nodes.some((node) => isComparison(node, age)) || latestBirthsIn(file).length > 0 || answersIn(file, age).length > 0;
    known.set(file, found);
  }
  return found;
}
function isComparison(node, age) {
  if (ts13.isBinaryExpression(node)) return matchComparison(node, true, age) !== null;
  if (!ts13.isCallExpression(node)) return false;
  if (birthOrderOfCall(node, true, age)) return true;
  const words = splitWords(nameOf(node.expression) ?? "");
  const isCheck = checksOf(node, true, [age]).length > 0 || age.calls.some((call) => fitsPattern(call, words));
  return isCheck && node.arguments.some(mentionsBirth);
}

// src/extract/code/mutations.ts
import { ts as ts14 } from "./vendor/ts-morph.js";
var RUNS2 = /^(useMutation|runMutation|commitMutation)$/;
var TAIL = /^(mutation|mutations|gql|document|doc|query|m)$/;
function mutationAt(node) {
  const given = documentAt(node);
  if (!given) return null;
  const inner = unwrap(given);
  const at = nameNode(ts14.isCallExpression(inner) ? inner.expression : inner);
  const words = at ? splitWords(textOf(at)) : [];
  const named2 = words.filter((word) => !TAIL.test(word));
  return at && named2.length > 0 ? { at, words: named2 } : null;
}
function documentAt(node) {
  if (ts14.isPropertyAssignment(node)) return textOf(node.name) === "mutation" ? node.initializer : null;
  if (!ts14.isCallExpression(node) || !RUNS2.test(nameOf(node.expression) ?? "")) return null;
  return node.arguments[0] ?? null;
}
var MAY_RUN_MUTATION = /\bmutation\s*:\s*[\w$]|\b(useMutation|runMutation|commitMutation)\s*[(<]/;

// src/extract/code/reporting/report-path.ts
import { ts as ts15 } from "./vendor/ts-morph.js";
var SEGMENT = /^((content|abuse|user|message|post|comment|profile|dsa|safety)[-_]?)?(reports?|reporting|flags?)([-_](user|message|post|comment|content|profile|abuse|account|member|channel|community|group)s?)?$/i;
var OTHER2 = /^(bugs?|crash(es)?|errors?|exceptions?|csp|ct|sentry|metrics?|stats?|statistics|analytics|annual|admins?|mods?|moderation|moderators?|resolve|dismiss|close|assign|export|download|sales|finance|billing|invoices?|usage|coverage|tests?|health|telemetry|vitals?|perf|performance|expenses?|dashboards?|schedule[ds]?|feature|webhooks?|cron|ncmec|cybertip|reporting[-_]rules?|insights?)$/i;
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
var isAboutPeople = (names) => [...names].some((name) => splitWords(name).some((word) => ABOUT.has(word) || ABOUT.has(word.replace(/s$/, ""))));
function isReportPath(path) {
  const segments = segmentsOf(path);
  if (segments.some((one) => OTHER2.test(one))) return false;
  const last = segments.slice(-2);
  return last.some((one, index) => SEGMENT.test(one) && (index === last.length - 1 || isAboutPeople([last[1]])));
}
var segmentsOf = (path) => path.replace(/[?#].*$/, "").split("/").filter((one) => one !== "" && !/^[:*{[(]/.test(one) && !/^v\d+$/.test(one));
function addressIn(expression) {
  if (ts15.isStringLiteralLike(expression)) return expression.text;
  if (!ts15.isTemplateExpression(expression)) return null;
  return [expression.head.text, ...expression.templateSpans.map((span) => `*${span.literal.text}`)].join("");
}

// src/extract/code/opened-by-name.ts
import { ts as ts16 } from "./vendor/ts-morph.js";
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
var KEY = /^(((modal|dialog|sheet|screen|menu)_?)?(type|id|name|key|kind)|modal|dialog|screen|action|route|component)$/i;
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
  const verb = splitWords(chain.at(-1));
  if (!OPENS.some((one) => phraseLength(verb, one, 0) > 0) && !hasAnyPhrase(words, PLACES)) return null;
  for (const argument of call.arguments.slice(0, 2).map(unwrap)) {
    const named2 = nameAt(argument, concept);
    if (named2 && isAct(named2.text, concept, [...call.arguments].flatMap(keysIn))) return named2.node;
  }
  return null;
}
function nameAt(argument, concept) {
  if (ts16.isObjectLiteralExpression(argument)) {
    for (const property of argument.properties) {
      if (!ts16.isPropertyAssignment(property) || !KEY.test(textOf(property.name))) continue;
      const named2 = textAt(unwrap(property.initializer), concept);
      if (named2) return named2;
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
  const isMember = ts16.isPropertyAccessExpression(value) && /^[A-Z]/.test(name);
  const isComponent2 = /^[A-Z][a-z]/.test(name) && concept.jsx.some((one) => fitsTag(one, splitWords(name)) !== null);
  return isMember || isComponent2 ? { node: value, text: name } : null;
}
function isAct(text, concept, beside) {
  const words = splitWords(text);
  if (words.length === 0 || words.length > 4 || hasAnyPhrase(words, concept.unlike.word)) return false;
  if (namesAct(words, concept)) return true;
  const isAbout = beside.some((name) => hasAnyPhrase(splitWords(name), ABOUT2));
  return concept.labels.some((phrase) => {
    const length = phraseLength(words, phrase, 0);
    if (length === 0) return false;
    const rest = words.slice(length);
    return isAbout && (rest.length === 0 || PARTS.some((part) => phraseLength(rest, part, 0) === rest.length));
  });
}
function namesAct(words, concept) {
  if (hasAnyPhrase(words, concept.unlike.word)) return false;
  return concept.calls.some(
    (one) => one.objects !== null && one.needs.length === 0 && one.receivers === null && fitsPattern(one, words)
  );
}
function keysIn(argument) {
  const inner = unwrap(argument);
  if (ts16.isIdentifier(inner)) return [inner.text];
  if (ts16.isPropertyAccessExpression(inner)) return [inner.name.text];
  if (!ts16.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap((one) => {
    if (ts16.isShorthandPropertyAssignment(one)) return [one.name.text];
    if (!ts16.isPropertyAssignment(one)) return [];
    return [
      textOf(one.name),
      ...ts16.isObjectLiteralExpression(unwrap(one.initializer)) ? keysIn(one.initializer) : []
    ];
  });
}

// src/extract/code/offered-by-name.ts
import { ts as ts17 } from "./vendor/ts-morph.js";
var ENTRIES = phrasesOf(["action", "menu", "item", "option", "entries", "entry", "button", "command"]);
var ARRAYS = ts17.SyntaxKind.ArrayLiteralExpression;
function offeredByName(file, concept) {
  if (file.side === "server") return [];
  const opened = file.calls.flatMap((call) => isOfElement(call) ? [] : openedByName(call, concept) ?? []);
  const listed = file.ofKind(ARRAYS).flatMap((list2) => listedIn(list2, concept));
  return [...opened, ...listed];
}
function isOfElement(call) {
  for (let at = call; at.parent; at = at.parent) {
    if (ts17.isJsxAttribute(at)) return true;
    if (ts17.isPropertyAssignment(at) && /^on[A-Z]/.test(textOf(at.name))) return true;
  }
  return false;
}
function listedIn(list2, concept) {
  if (list2.elements.length < 2 || !isListOfEntries(list2)) return [];
  return list2.elements.flatMap((element) => {
    const last = ts17.isBinaryExpression(element) ? element.right : element;
    return ts17.isStringLiteralLike(last) && namesAct(splitWords(last.text), concept) ? [last] : [];
  });
}
function isListOfEntries(list2) {
  const { parent } = list2;
  const holder = ts17.isVariableDeclaration(parent) || ts17.isPropertyAssignment(parent) ? textOf(parent.name) : ts17.isBinaryExpression(parent) ? nameOf(parent.left) : ts17.isReturnStatement(parent) && parent.parent.parent ? declaredName(parent.parent.parent) : null;
  return holder !== null && hasAnyPhrase(splitWords(holder), ENTRIES);
}

// src/extract/code/reporting/block-requests.ts
import { ts as ts18 } from "./vendor/ts-morph.js";
var CALLS = /^(emit|send|call|invoke|rpc|request|post|put|execute|mutate|dispatch|trigger)$/i;
var BLOCKS = /^(block|unblock|ignore|unignore)s?$/;
var PERSON = /^(user|account|member|person|people|profile|contact|friend|player|relationship|relation|rel)s?$/;
var OTHER3 = /^(list|filter|check|is|get|find|fetch|changed|updated|event|ip|domain|community|instance|word|tag)$/;
function blockOfPerson(call) {
  const inner = unwrap(call.expression);
  if (!ts18.isPropertyAccessExpression(inner) || !/^(block|mute)$/.test(inner.name.text)) return null;
  const before = chainOf(inner).slice(0, -1);
  const isPerson = before.some((name) => splitWords(name).some((word) => PERSON.test(word)));
  return isPerson && !before.some((name) => OTHERS2.test(name)) ? inner.name : null;
}
var OTHERS2 = /media|audio|video|track|microphone|mic|player|volume|notification/i;
function blockRequest(call) {
  const name = nameOf(call.expression) ?? "";
  const [verb, second] = call.arguments;
  const isVerb = verb !== void 0 && ts18.isStringLiteralLike(verb) && /^(post|put)$/i.test(verb.text);
  const first = isVerb ? second : verb;
  if (!first || !(isVerb || CALLS.test(name)) || routeAt(call)) return null;
  const text = addressIn(first);
  if (text === null || text.length > 80 || /\s/.test(text)) return null;
  if (text.includes("/")) return (isVerb || /^(post|put|request)$/i.test(name)) && isBlockPath(text) ? first : null;
  return ts18.isStringLiteralLike(first) && isBlockVerb(text) ? first : null;
}
function isBlockVerb(text) {
  const words = splitWords(text);
  const says = words.some((word) => BLOCKS.test(word)) && words.some((word) => PERSON.test(word));
  return says && words.length <= 4 && !words.some((word) => OTHER3.test(word));
}
function isBlockPath(path) {
  const segments = path.replace(/[?#].*$/, "").split("/").filter((one) => one !== "" && one !== "*");
  const last = splitWords(segments.at(-1) ?? "");
  const isPerson = segments.some((one) => splitWords(one).some((word) => PERSON.test(word)));
  return isPerson && BLOCKS.test(last[0] ?? "") && !segments.some((one) => splitWords(one).some((word) => OTHER3.test(word)));
}

// src/extract/code/endpoints.ts
import { ts as ts19 } from "./vendor/ts-morph.js";
function endpointAt(node) {
  if (ts19.isMethodDeclaration(node) && node.body) {
    const isResolver = ts19.isObjectLiteralExpression(node.parent) ? fieldOf(node.parent, node)?.type === "Mutation" : (ts19.getDecorators(node) ?? []).some(({ expression }) => isMutation(expression));
    return isResolver ? { name: node.name, run: node } : null;
  }
  if (!ts19.isPropertyAssignment(node) || !ts19.isObjectLiteralExpression(node.parent)) return null;
  const value = unwrap(node.initializer);
  if (ts19.isCallExpression(value) && nameOf(value.expression) === "mutation") {
    const run2 = functionIn(value);
    return run2 && { name: node.name, run: run2 };
  }
  if (fieldOf(node.parent, node)?.type !== "Mutation") return null;
  const run = ts19.isCallExpression(value) ? functionIn(value) : isFunction(value) ? value : null;
  return run && { name: node.name, run };
}
function functionIn({ arguments: given }) {
  for (const one of given) {
    const inner = unwrap(one);
    if (isFunction(inner)) return inner;
  }
  return null;
}
var isMutation = (decorator) => ts19.isCallExpression(decorator) && textOf(decorator.expression) === "Mutation";
function endpointOf(node) {
  for (let at = node; at && !ts19.isStatement(at); at = at.parent) {
    const endpoint2 = endpointAt(at);
    if (endpoint2) return endpoint2.run === node ? endpoint2 : null;
  }
  return null;
}

// src/extract/code/reporting/declared-acts.ts
import { ts as ts21 } from "./vendor/ts-morph.js";

// src/extract/code/reporting/holds-jsx.ts
import { ts as ts20 } from "./vendor/ts-morph.js";
function holdsJsx(node) {
  let holds2 = false;
  const look = (one) => {
    holds2 ||= ts20.isJsxElement(one) || ts20.isJsxSelfClosingElement(one) || ts20.isJsxFragment(one);
  };
  look(node);
  if (!holds2) eachNode(node, look);
  return holds2;
}

// src/extract/code/reporting/declared-acts.ts
var WRITES = /^(post|put|patch|fetch|request|api|axios|mutate|mutateAsync|insert\w*|upsert\w*|create\w*|save\w*|store\w*|update\w*|set|add\w*|delete\w*|remove\w*|send\w*|submit\w*|dispatch\w*|emit\w*|execute|exec|run|write\w*|call|\w+Call(Wrapper)?|call(Method|Action|Procedure|Api)\w*|invoke\w*|rpc|\w+(Post|Put|Patch|Delete|Request))$/;
function declaredActs(nodes, concept) {
  const verbs = new Set(concept.labels.flatMap((phrase) => phrase.words.slice(0, 1)));
  return nodes.flatMap((node) => {
    if (!isFunction(node) || !node.body) return [];
    const name = nameNodeOf(node);
    if (!name) return [];
    const words = splitWords(textOf(name));
    const says = (concept.calls.some((one) => one.needs.length === 0 && one.receivers === null && fitsPattern(one, words)) || SENDS2.test(words[0] ?? "") && endpointOf(node) !== null && concept.properties.some((one) => fitsPattern(one, words))) && !hasAnyPhrase(words, concept.unlike.word);
    if (says) {
      const own = /^[A-Z]/.test(textOf(name)) || holdsJsx(node.body) ? [] : words.filter((word) => verbs.has(word));
      if (writesIn(node.body, own)) return [name];
    }
    return opensDialog(words, concept) && isOfModule(node) && setsState(node.body) ? [name] : [];
  });
}
var SENDS2 = /^(send|submit|create|file|add)$/;
function opensDialog(words, concept) {
  return /^(open|show|present|launch|start|toggle)$/.test(words[0] ?? "") && /^(dialog|modal|sheet|popup|drawer|form|overlay)$/.test(words.at(-1) ?? "") && concept.properties.some((one) => fitsPattern(one, words)) && !hasAnyPhrase(words, concept.unlike.word);
}
function isOfModule(node) {
  const { parent } = node;
  return ts21.isSourceFile(parent) || ts21.isVariableDeclaration(parent) && ts21.isSourceFile(parent.parent.parent.parent);
}
function setsState(body) {
  let sets = false;
  throughout(body, (node) => {
    if (ts21.isBinaryExpression(node)) sets ||= node.operatorToken.kind === ts21.SyntaxKind.EqualsToken;
    if (ts21.isCallExpression(node))
      sets ||= /^(set|open|show|push|emit|dispatch|trigger)/.test(nameOf(node.expression) ?? "");
  });
  return sets;
}
function nameNodeOf(node) {
  if (ts21.isConstructorDeclaration(node)) return null;
  if (node.name) return ts21.isComputedPropertyName(node.name) ? null : node.name;
  let holder = node.parent;
  while (ts21.isCallExpression(holder) || ts21.isParenthesizedExpression(holder) || ts21.isAsExpression(holder))
    holder = holder.parent;
  if (ts21.isVariableDeclaration(holder) || ts21.isPropertyAssignment(holder) || ts21.isPropertyDeclaration(holder))
    return ts21.isIdentifier(holder.name) ? holder.name : null;
  if (!ts21.isBinaryExpression(holder)) return null;
  return holder.operatorToken.kind === ts21.SyntaxKind.EqualsToken && ts21.isPropertyAccessExpression(holder.left) ? holder.left.name : null;
}
function writesIn(body, verbs) {
  let writes = false;
  throughout(body, (node) => {
    if (ts21.isReturnStatement(node) && node.expression) writes ||= isAction(unwrap(node.expression));
    if (!ts21.isCallExpression(node) || writes) return;
    const callee = unwrap(node.expression);
    writes = callee.kind === ts21.SyntaxKind.ImportKeyword || calleeNames(callee).some((name) => WRITES.test(name) || splitWords(name).some((word) => verbs.includes(word)));
  });
  return writes;
}
var isAction = (value) => ts21.isObjectLiteralExpression(value) && value.properties.some(({ name }) => name && textOf(name) === "type") && value.properties.some(({ name }) => name && /^(graphql|payload|meta|api|request)$/.test(textOf(name)));
function calleeNames(callee) {
  const name = nameOf(callee);
  if (name !== null) return [name];
  const chosen = ts21.isElementAccessExpression(callee) ? unwrap(callee.argumentExpression) : null;
  if (!chosen || !ts21.isConditionalExpression(chosen)) return [];
  return [chosen.whenTrue, chosen.whenFalse].flatMap((one) => ts21.isStringLiteralLike(one) ? [one.text] : []);
}

// src/extract/code/detectors/block-acts.ts
import { ts as ts22 } from "./vendor/ts-morph.js";
var block_acts_default = {
  // `blockUser` by its name; a stored relationship by the words of its kind; a request by its address.
  occurs: (ask) => any(
    all(ask.word("blocked ignored"), ask.word("relationship friend")),
    all(ask.word("block"), inText(QUOTED)),
    all(
      ask.called("block mute", (_, name) => /^(block|mute)$/.test(name)),
      ask.word("users accounts user account member person profile contact friend")
    ),
    all(ask.word("block unblock ignore"), inText(ADDRESS2))
  ),
  detect(file, { concept }) {
    const found = [];
    const add = (node, symbol = textOf(node)) => {
      if (!isWithinUnlike(concept, file.path, node)) found.push({ node, symbol });
    };
    const acts = declaredActs(file.nodes, concept);
    for (const name of [...acts, ...offeredByName(file, concept)]) add(name);
    for (const call of file.calls) {
      const sent = blockRequest(call) ?? blockOfPerson(call);
      const isSaid = acts.some(({ parent }) => call.pos >= parent.pos && call.end <= parent.end);
      if (sent && !isSaid) add(sent, sent.getText().slice(0, 60));
    }
    for (const node of file.nodes) {
      const ran = mutationAt(node);
      if (ran && concept.calls.some((one) => one.needs.length === 0 && one.receivers === null && fitsPattern(one, ran.words)))
        add(ran.at);
      const value = storedKind(node);
      if (value) add(value, value.getText());
    }
    return found;
  }
};
var QUOTED = /(?<!\bdisplay['"]?\s*[:=][^\n]{0,60})["'`](block|Block|BLOCK)(?![a-z])/;
var ADDRESS2 = /\b(emit|send|call|invoke|rpc|request|post|put|execute|mutate|dispatch|trigger)\b[^(\n]{0,80}\(\s*['"`][^\n]{0,120}?(block|ignore)/i;
function storedKind(node) {
  if (ts22.isBinaryExpression(node) && node.operatorToken.kind === ts22.SyntaxKind.EqualsToken)
    return isKind(nameOf(node.left)) && isBlocked(node.right) ? node.right : null;
  if (!ts22.isPropertyAssignment(node) || !isKind(textOf(node.name)) || !isBlocked(node.initializer)) return null;
  const object = node.parent.parent;
  return ts22.isCallExpression(object) && /^(create|insert|upsert|update|save|set|put|post|add|build|assign)/.test(nameOf(object.expression) ?? "") ? node.initializer : null;
}
var isKind = (name) => name !== null && /^(type|kind|status|state|relationship(Type)?)$/i.test(name);
function isBlocked(value) {
  const inner = unwrap(value);
  if (!ts22.isPropertyAccessExpression(inner)) return false;
  const owner = splitWords(nameOf(inner.expression) ?? "");
  return owner.some((word) => /^(relationship|relation|friend|friendship|contact)s?$/.test(word)) && /^(blocked|block|ignored)$/i.test(inner.name.text);
}

// src/extract/code/messages/offer-guards.ts
import { ts as ts24 } from "./vendor/ts-morph.js";

// src/extract/code/messages/guards.ts
import { ts as ts23 } from "./vendor/ts-morph.js";
function leavesOf(condition) {
  const inner = unwrap(condition);
  if (ts23.isPrefixUnaryExpression(inner) && inner.operator === ts23.SyntaxKind.ExclamationToken)
    return leavesOf(inner.operand);
  if (ts23.isBinaryExpression(inner) && /^(&&|\|\||\?\?)$/.test(inner.operatorToken.getText()))
    return [...leavesOf(inner.left), ...leavesOf(inner.right)];
  return [inner];
}
var SPACE = /^(guilds?|servers?|groups?|communit(y|ies)|teams?|rooms?|spaces?|channels?|workspaces?)$/;
var SHARED = /^(mutual|shared|common|same)$/;
var isSharedSpace = (test) => namesSharedSpace(wordsOf(named(test)));
var namesSharedSpace = (words) => words.some((word) => SHARED.test(word)) && words.some((word) => SPACE.test(word));
function isRestriction(test) {
  const words = wordsOf(named(test));
  if (chainOf(named(test)).some((name) => /^(config|configuration|meta|env|global|limits)$/i.test(name))) return false;
  if (words.some((word) => /^(age|region|country|rate|word|ip|channel|content|nsfw)$/.test(word))) return false;
  return namesRestriction(words);
}
var namesRestriction = (words) => words.some((word) => /^(restricts?|restricted|restrictions?)$/.test(word)) || isClosed(words);
var isClosed = (words) => words.some((word) => /^(disable|disables|disallow|refuse|hide|block)$/.test(word)) && words.some((word) => /^(incoming|dms?|strangers?|chats?)$/.test(word));
function named(test) {
  const inner = unwrap(test);
  if (ts23.isBinaryExpression(inner)) return named(inner.left);
  if (ts23.isCallExpression(inner)) return named(inner.expression);
  return ts23.isPropertyAccessExpression(inner) && /^(length|size|count)$/.test(inner.name.text) ? inner.expression : inner;
}
function questionOf(test, guards) {
  const node = nameNode(named(test)) ?? test;
  if (isSharedSpace(test)) return { asked: "shared-space", node, test };
  if (isRestriction(test) || isChoice(named(test))) return { asked: "recipient-setting", node, test };
  for (const { kind } of checksOf(test, true, guards)) {
    if (kind === "age" || kind === "connection" || kind === "block") return { asked: kind, node, test };
  }
  return null;
}
function wayByDefault(branch, test) {
  if (!isRestriction(test)) return null;
  if (isNegated(branch.expression, test)) return endsWell(branch.thenStatement);
  if (branch.elseStatement !== void 0 || !refuses(branch.thenStatement)) return null;
  const around3 = enclosingFunction(branch)?.body;
  return around3 && ts23.isBlock(around3) ? around3.getLastToken() : null;
}
function isNegated(condition, test) {
  const inner = unwrap(condition);
  if (inner === test) return false;
  if (ts23.isPrefixUnaryExpression(inner))
    return inner.operator === ts23.SyntaxKind.ExclamationToken && !isNegated(inner.operand, test);
  if (ts23.isBinaryExpression(inner)) {
    const side = contains(inner.left, test) ? inner.left : inner.right;
    return isNegated(side, test);
  }
  return false;
}
var contains = (outer, node) => outer.pos <= node.pos && node.end <= outer.end;
function endsWell(statement) {
  const last = ts23.isBlock(statement) ? statement.statements.at(-1) : statement;
  if (!last || !ts23.isReturnStatement(last)) return null;
  return !last.expression || last.expression.kind === ts23.SyntaxKind.TrueKeyword ? last : null;
}
var refuses = (statement) => leaves(statement, "throw");
var CHECK_VERBS = ["assert", "require", "ensure", "check", "validate", "enforce", "verify", "can", "may"];
var CHECKS = new RegExp(`^(${CHECK_VERBS.join("|")})$`);
var WRITES_TO = /^(dms?|message|messages|chat|contact|messaging)$/;
function isGuardCall(call, saysPrivate2) {
  const name = nameOf(call.expression) ?? "";
  if (call.arguments.length === 0) return false;
  if (namesGuard(name, saysPrivate2)) return true;
  const words = splitWords(name);
  const receiver = chainOf(call.expression).at(-2) ?? "";
  const isPolicy = saysPrivate2(receiver) && /validator|guard|policy|permission|privacy|access/i.test(receiver);
  return isPolicy && CHECKS.test(words[0] ?? "") && words.length <= 2;
}
var ALLOWS = /^(permissions?|allowed|access|send|policy|privacy|add)$/;
function namesGuard(name, saysPrivate2) {
  const words = splitWords(name);
  const [verb = "", second = ""] = words;
  if (!CHECKS.test(verb)) return false;
  if (/^(can|may)$/.test(verb)) return WRITES_TO.test(second) || words.length > 2 && saysPrivate2(name);
  return saysPrivate2(name) && (words.some((word) => ALLOWS.test(word)) || words.length <= 3);
}

// src/extract/code/messages/offer-guards.ts
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
  if (ts24.isIfStatement(node)) return { condition: node.expression, then: node.thenStatement };
  if (ts24.isConditionalExpression(node)) return { condition: node.condition, then: node.whenTrue };
  const isAnd = ts24.isBinaryExpression(node) && node.operatorToken.kind === ts24.SyntaxKind.AmpersandAmpersandToken;
  return isAnd ? { condition: node.left, then: node.right } : null;
}
function opensPrivate(then, isPrivate) {
  let opens = false;
  eachNode(then, (one) => {
    const name = ts24.isCallExpression(one) ? nameOf(one.expression) ?? "" : "";
    opens ||= name !== "" && OPENS2.test(splitWords(name)[0] ?? "") && isPrivate(name);
  });
  return opens;
}

// src/extract/code/messages/paths.ts
import { ts as ts25 } from "./vendor/ts-morph.js";
function readPath(expression) {
  const inner = unwrap(expression);
  if (ts25.isStringLiteralLike(inner)) return inner.text.includes("/") ? split(inner.text, []) : null;
  if (ts25.isBinaryExpression(inner) && inner.operatorToken.kind === ts25.SyntaxKind.PlusToken) {
    const left = readPath(inner.left);
    return left && { ...left, segments: [...left.segments, { given: namesIn(inner.right) }] };
  }
  if (!ts25.isTemplateExpression(inner)) return null;
  const given = inner.templateSpans.map((span) => namesIn(span.expression));
  const text = [inner.head.text, ...inner.templateSpans.map((span) => span.literal.text)].join("\0");
  return text.includes("/") ? split(text, given) : null;
}
function split(text, given) {
  const [path = "", query = ""] = text.split("?");
  const names = [...given];
  const segments = path.split("/").filter((part) => part !== "").map((part) => {
    if (part.includes("\0")) return { given: names.shift() ?? [] };
    return part.startsWith(":") || /^[{[<]/.test(part) ? { given: [part.replace(/[^\w]/g, "")] } : { fixed: part };
  });
  return { segments, query, text };
}
var PRIVATES = "dms?|direct[-_]?messages?|private[-_]?messages?|direct[-_]?chats?|private[-_]?chats?|convos?";
var SHAREDS = "messages?|chats|conversations?|chat[-_]?messages?";
var PRIVATE = new RegExp(`^(${PRIVATES})$`, "i");
var SHARED2 = new RegExp(`^(${SHAREDS})$`, "i");
var PROCEDURES = "(send|create|open|start|new)[-_]?(dm|dm[-_]?convers\\w+|((direct|private|chat)[-_]?)?message|((direct|private)[-_]?)?(chat|convo|conversation))";
var PROCEDURE = new RegExp(`^${PROCEDURES}$`, "i");
var COLLECTION_IN_TEXT = new RegExp(
  `[/'"\`}](${PRIVATES}|${SHAREDS})(?=['"\`/?:])|/${PROCEDURES}['"\`/?]`,
  "i"
);
var COLLECTION_IN_PATH = new RegExp(`(^|/)(${PRIVATES}|${SHAREDS})(?=[/.])`, "i");
function collectionOf(segments) {
  const fixed = segments.flatMap((one) => "fixed" in one ? [one.fixed] : []);
  const last = fixed.at(-1) ?? "";
  if (fixed.some((part) => /webhook|interaction|assistant|llm|completion/i.test(part))) return null;
  if (PROCEDURE.test(last)) return /dm|direct|private/i.test(last) ? "private" : "shared";
  const isPrivate = fixed.some((part) => PRIVATE.test(part));
  if (PRIVATE.test(last) || isPrivate && SHARED2.test(last)) return "private";
  return SHARED2.test(last) ? "shared" : null;
}
var PEOPLE = /^(users|members|participants|recipients|invites?|invitations)$/i;
function addsPerson(segments) {
  const last = segments.at(-1);
  return !!last && "fixed" in last && PEOPLE.test(last.fixed) && collectionOf(segments.slice(0, -1)) !== null;
}
function endpointOf2(expression) {
  const inner = unwrap(expression);
  const named2 = ts25.isCallExpression(inner) ? inner.expression : inner;
  const chain = chainOf(named2);
  const isTable = chain.length > 1 && chain.slice(0, -1).some((name) => /endpoint|route|url|path|api/i.test(name));
  return isTable ? splitWords(chain.at(-1)).join(" ") : null;
}

// src/extract/code/messages/words.ts
var TALK = phrasesOf(["chat", "conversation", "convo", "messaging", "messenger", "inbox"]);
var MACHINES = ["openai", "anthropic", "llm", "gemini", "gpt", "prompt", "completions", "assistant", "copilot"];
var list = (text) => phrasesOf(text.split(", "));
var PERSON2 = list(
  "user, username, user name, creator, person, author, account, handle, profile, recipient, member, friend, uid, to uid, peer, partner, slug, buddy, contact, receiver"
);
var PEOPLE2 = list(
  "recipient, participant, uid, to uid, user id, invitee, member id, to user, target user, partner"
);
var saysTalk = (name) => hasAnyPhrase(splitWords(name), TALK);
var saysPerson = (name) => hasAnyPhrase(splitWords(name), PERSON2);
var saysPeople = (name) => hasAnyPhrase(splitWords(name), PEOPLE2);
var isAboutMachines = oncePerFile(({ indexed }) => MACHINES.some((word) => indexed.tokens.has(word)));
function oncePerFile(ask) {
  const known2 = /* @__PURE__ */ new WeakMap();
  return (file) => {
    let answer = known2.get(file);
    if (answer === void 0) known2.set(file, answer = ask(file));
    return answer;
  };
}
function saysPrivate(concept, name) {
  return hasAnyPhrase(splitWords(name), concept.evidence.get("dm-type") ?? NONE);
}
var NONE = [];
function namesSend(concept, words) {
  const { word, call } = concept.unlike;
  if (hasAnyPhrase(words, word) || hasAnyPhrase(words, call)) return false;
  return concept.calls.some((one) => one.needs.length === 0 && one.receivers === null && fitsPattern(one, words));
}
function placeNames(file, node) {
  return [
    ...file.path.replace(/\.[^./]+$/, "").split("/").slice(-3),
    ...enclosingNames(node)
  ];
}
var WRITE_VERBS = "send create handle post publish add insert new write persist deliver".split(" ");
var WRITES2 = new Set(WRITE_VERBS);
var MIDDLE = new Set(
  "chat new text channel room user group direct private conversation and or".split(" ")
);
var MESSAGES = /* @__PURE__ */ new Set(["message", "messages", "msg"]);
var SHOWS2 = new Set("handle add insert new persist write".split(" "));
var onlyShows = ([verb = ""], { side }) => side === "client" && SHOWS2.has(verb);
function writesMessage(words) {
  const [verb = "", ...rest] = words;
  if (verb === "post" && rest.length === 1) return false;
  return WRITES2.has(verb) && MESSAGES.has(rest.at(-1) ?? "") && rest.slice(0, -1).every((word) => MIDDLE.has(word));
}
var withoutFinding = (words) => /^(find|get|fetch) or$/.test(words.slice(0, 2).join(" ")) ? words.slice(2) : words;
var namesTalkWith = ([verb = "", what = "", ...rest]) => /^(create|open|start|new|ensure)$/.test(verb) && /^(chat|conversation|convo|dialog)$/.test(what) && /^(by|with|for|to)$/.test(rest[0] ?? "") && (rest[0] === "with" || rest.some((word) => /^(contact|user|person|friend|member|peer|email|recipient)$/.test(word)));
var ADDED = /^(recipient|participant|invitee|(user|member|person|people|friend|contact)s?( i?ds?)?)s?$/;
function namesAdding(words, isChat) {
  if (words[0] !== "add" && words[0] !== "invite") return false;
  const to = words.indexOf("to");
  const [who, where] = to > 0 ? [words.slice(1, to), words.slice(to + 1)] : [words.slice(1), []];
  if (!ADDED.test(who.join(" "))) return false;
  if (where.some((word) => /^(chat|conversation|convo|dm)s?$/.test(word))) return true;
  return isChat && (to < 0 || where.some((word) => /^(room|group|channel)s?$/.test(word)));
}
var isOutside = oncePerFile(
  ({ path }) => /(^|[/-])(e?mails?|sandbox|playground|gallery|demos?|examples?|intercom|zendesk)([/.-]|$)/i.test(path)
);

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
  const isPlace = ({ path }) => path.split("/").slice(-3).some((part) => isPrivate(part) || namesGuard(part, isPrivate));
  const isRoute = all(
    any(({ path }) => COLLECTION_IN_PATH.test(path), inText(COLLECTION_IN_TEXT)),
    inText(/\.\s*(post|put|all)\s*[(<]|@(Post|Put|All)\b/)
  );
  const isHere = any(isPlace, all(speaksPrivate, inText(declared(privates))), isRoute);
  const question = any(
    ask.name("mutual shared common same", namesSharedSpace),
    ask.name("restrict restricted restriction disable disallow refuse hide block", namesRestriction),
    ask.name("message messages messaging dm dms contact chat", namesChoice),
    ask.checks(["age", "connection", "block"]),
    // A date some years back is compared with a birth, whatever that is named.
    ask.name("year subtract minus", () => true)
  );
  const isOffered = all(speaksPrivate, ({ mayHoldJsx }) => mayHoldJsx);
  return any(guard, policy, all(question, any(isHere, isOffered)));
}
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
import { ts as ts26 } from "./vendor/ts-morph.js";
function handlerAround(node, file) {
  for (let at = node.parent; at; at = at.parent) {
    const route = routeAt(at);
    if (!route || !/^(POST|PUT|ALL)$/.test(route.method)) continue;
    const own = ts26.isStringLiteralLike(route.at) ? readPath(route.at)?.segments ?? [] : readPathText(route.path);
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
    if (ts26.isIdentifier(node)) {
      const words = splitWords(node.text);
      found ||= saysPrivate(concept, node.text) || words[0] !== "member" && hasAnyPhrase(words, people) && !words.includes("member");
    }
    if (!found) ts26.forEachChild(node, walk);
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

// src/extract/code/detectors/dm-guard.ts
import { ts as ts27 } from "./vendor/ts-morph.js";
var detector = {
  occurs: (ask, concept) => all(
    ask.word("dm dms recipient recipients chat messaging direct private"),
    ask.word("message messages dm"),
    mayGuard(ask, concept)
  ),
  detect(file, { concept, guards }) {
    const found = /* @__PURE__ */ new Map();
    for (const node of file.nodes) {
      for (const detection of guardsIn(node, file, concept, guards))
        if (!found.has(detection.node)) found.set(detection.node, detection);
    }
    return [...found.values()];
  }
};
var dm_guard_default = detector;
function guardsIn(node, file, concept, guards) {
  if (ts27.isCallExpression(node)) {
    const head = nameNode(node.expression);
    const isCall = head && isGuardCall(node, (name) => saysPrivate(concept, name)) && !isWithinUnlike(concept, file.path, node);
    const isOther2 = head && hasAnyPhrase(splitWords(textOf(head)), concept.unlike.word);
    return isCall && !isOther2 ? [{ node: head, symbol: textOf(head), traits: ["validates"] }] : [];
  }
  const isPrivate = (name) => saysPrivate(concept, name);
  if (file.side === "client") return offerGuards(node, guards, isPrivate);
  if (!ts27.isIfStatement(node) || isWithinUnlike(concept, file.path, node)) return [];
  const isHere = placeNames(file, node).some((name) => isPrivate(name) || namesGuard(name, isPrivate));
  if (!isHere && !handlesPrivate(node, file, concept)) return [];
  return leavesOf(node.expression).flatMap((test) => {
    const question = questionOf(test, guards);
    if (!question) return [];
    const base = { node: question.node, symbol: question.node.getText(), traits: [question.asked] };
    const way = wayByDefault(node, test);
    return [way ? { ...base, traits: [question.asked, "passes-by-default"], guardedAt: way } : base];
  });
}

// src/extract/code/messages/no-send.ts
import { ts as ts28 } from "./vendor/ts-morph.js";
function entriesOf(argument) {
  const inner = unwrap(argument);
  if (!ts28.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap((property) => {
    if (ts28.isShorthandPropertyAssignment(property)) return [{ name: property.name.text, value: null }];
    if (!ts28.isPropertyAssignment(property)) return [];
    const nested = ts28.isObjectLiteralExpression(unwrap(property.initializer)) ? entriesOf(property.initializer) : [];
    return [{ name: textOf(property.name), value: property.initializer }, ...nested];
  });
}
function isSystem(call) {
  const said = call.arguments.flatMap(entriesOf).flatMap(({ name, value }) => name === "type" && value ? namesIn(value) : []);
  const given = call.arguments.flatMap((one) => ts28.isIdentifier(one) ? splitWords(one.text) : []);
  return said.some((name) => !/^(message_?types?|default|text|reply|message|chat|normal|user)$/i.test(name)) || given.some((word) => /^(poll|system|notification|webhook|results?)$/.test(word)) || call.arguments.flatMap(entriesOf).some(isOfNobody);
}
var isFixedAccount = (argument) => ts28.isPropertyAccessExpression(argument) && /^[A-Z][A-Z0-9_]*_(ID|USER|ACCOUNT|BOT)$/.test(argument.name.text);
function isOfNobody({ name, value }) {
  if (!value || !/^(user|author|sender|from)(_?id)?$/i.test(name)) return false;
  return value.getText() === "-1" || namesIn(value).some((one) => splitWords(one).includes("system"));
}
function isNoSend(call) {
  if (call.arguments.flatMap(entriesOf).some(isOfNobody)) return true;
  return reopens(splitWords(chainOf(call.expression).at(-1) ?? "")[0], call.arguments.flatMap(namesGiven));
}
function namesGiven(argument) {
  const entries = entriesOf(argument).map((one) => one.name);
  const chain = chainOf(argument);
  return entries.length > 0 ? entries : [chain.slice(-2).join(" ")];
}
var REOPENS = /^(open|ensure|reopen)$/;
var reopens = (verb, given) => REOPENS.test(verb ?? "") && given.some(saysRoom);
function saysRoom(name) {
  return /(^| )(channel|conversation|room|thread)( id)?$/.test(splitWords(name).join(" "));
}

// src/extract/code/messages/calls.ts
import { ts as ts29 } from "./vendor/ts-morph.js";
var noFlags = evidenceReader(/* @__PURE__ */ new Set());
function readCall(node, file, concept) {
  const site = ts29.isCallExpression(node) ? callSiteOf(node, file) : null;
  if (!site || site.call.arguments.some(isFixedAccount) || isOutside(file) || isCallOf(concept, site, noFlags) || routeAt(node))
    return null;
  if (isWithinUnlike(concept, file.path, node)) return null;
  if (isUnlike(concept, site.words, site.call.expression) && !isRowOfRoom(site.call, site.words, concept)) return null;
  const traits = traitsOf(site, concept);
  if (!traits) return null;
  const names = chainOf(site.call.expression).filter((name) => name !== "this");
  return { node: site.head, symbol: names.slice(-2).join("."), traits };
}
function traitsOf(site, concept) {
  const { call, words, file } = site;
  if (words[0] === "use" && namesSend(concept, words.slice(1))) return ["delivers"];
  if (isRowOfChat(site)) return isSystem(call) ? null : ["delivers"];
  if (opensPrivate2(site, concept)) return ["opens"];
  if (addsPerson2(site, concept)) return ["adds-person"];
  if (call.arguments.length === 0 || isAboutMachines(file) || isSystem(call)) return null;
  if (writesMessage(words) && !onlyShows(words, file)) return writtenHere(site, concept);
  if (isPostOfAnyReach(site)) return ["may-deliver"];
  return isTalk(site) ? ["may-deliver"] : null;
}
var MAKERS = "create new start open make insert ensure".split(" ");
var MAKES = new Set(MAKERS);
var ROOMS = "room channel conversation convo chat thread group dialog".split(" ");
var ROOM = new Set(ROOMS);
var namesRoom = (words) => words.some((word) => ROOM.has(word.replace(/s$/, "")));
function opensPrivate2({ call, words: named2, receiver, file }, concept) {
  const words = withoutFinding(named2);
  if (!MAKES.has(words[0] ?? "")) return false;
  if (isRowOfRoom(call, words, concept)) return true;
  if (namesTalkWith(words) && call.arguments.length > 0 && !isAboutMachines(file)) return true;
  if (!namesRoom([...words.slice(1), ...words.length === 1 ? receiver : []])) return false;
  const entries = call.arguments.flatMap(entriesOf);
  if (entries.some((one) => isDirectFlag(one, concept))) return true;
  const people = [
    ...entries.map((one) => one.name),
    ...call.arguments.flatMap((one) => ts29.isIdentifier(one) ? [one.text] : [])
  ];
  const isChat = [...placeNames(file, call), ...chainOf(call.expression)].some(saysTalk);
  if (isAboutMachines(file) || call.arguments.length === 0) return false;
  if (chainOf(call.expression).slice(0, -1).some(saysTalk) && words.length > 1 && words[0] !== "open") return true;
  return people.some(saysPeople) && (isChat || words.some((word) => /^(conversation|convo|chat)$/.test(word)));
}
function isRowOfRoom(call, words, concept) {
  if (words.length !== 1 || !MAKES.has(words[0])) return false;
  const entries = call.arguments.flatMap(entriesOf);
  return entries.some((one) => isDirectFlag(one, concept)) && entries.some(holdsPeople);
}
var holdsPeople = ({ name }) => /^(members?|participants?|recipients?|users?)(_?ids?)?$/i.test(name);
function isDirectFlag({ name, value }, concept) {
  if (!value) return false;
  const words = splitWords(name).join(" ");
  if (/^(is )?(direct|dm|private)( message| chat)?$/.test(words)) return literalOf(value)?.value === true;
  return /(^|^room |^channel |^chat |^conversation )(type|kind|preset)$/.test(words) && namesIn(value).some((one) => isPrivateType(one, concept));
}
var isPrivateType = (name, concept) => saysPrivate(concept, name) || /^(direct|one[-_]?to[-_]?one|trusted[-_]private[-_]chat)$/i.test(name);
function addsPerson2({ call, words, receiver, file }, concept) {
  const around3 = [...placeNames(file, call), ...chainOf(call.expression).slice(0, -1)];
  const isChat = around3.some((name) => saysTalk(name) || saysPrivate(concept, name));
  if (call.arguments.length === 0 || around3.some((name) => /reaction|poll|vote|typing|presence|receipt/i.test(name)))
    return false;
  if (words[0] === "add" || words[0] === "invite") {
    const isLocal = ts29.isIdentifier(call.expression) && !file.imports.has(call.expression.text);
    return !isLocal && namesAdding(words, isChat);
  }
  const isRow = /^(create|insert|add|save|upsert|insert one|insert many|create many)$/.test(words.join(" "));
  const isTable = namesRow(receiver);
  const named2 = call.arguments.flatMap((one) => namesIn(one));
  const hasRoom = named2.some((name) => /^(channel|conversation|chat|room|dm)_?id$/i.test(name));
  return isRow && isTable && hasRoom && named2.some((name) => /user|member|person|recipient/i.test(name));
}
var namesRow = (words) => /^((conversation|chat|channel|dm|room|thread)s? )?(recipient|participant)s?$/.test(words.join(" "));
function isRowOfChat({ call, words, receiver }) {
  if (!storesRow(words) || !namesMessages(receiver)) return false;
  const names = call.arguments.flatMap(entriesOf).map((one) => splitWords(one.name).join(" "));
  return names.some((name) => /^(user|author|sender|from|from user|sender user)( id)?$/.test(name)) && names.some((name) => namesChat(name.split(" ")));
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
  const around3 = [...placeNames(file, call), ...chainOf(call.expression).slice(0, -1)];
  const named2 = call.arguments.flatMap((one) => namesIn(one));
  const hasRoom = named2.some((name) => /^(channel|conversation|chat|room|thread|convo)_?id$/i.test(name));
  const hasActor = named2.some((name) => /^(user|author|sender|from|actor|uid|me)(_?id)?$/i.test(name));
  const isTalk2 = around3.some(saysTalk);
  if (isTalk2 && (hasRoom || hasActor)) return [file.side === "client" ? "delivers" : "may-deliver"];
  if (isTalk2 && file.side === "client" && site.words[0] === "send" && site.words[1] === "chat") return ["delivers"];
  if (isSentIntoRoom(call)) return ["may-deliver"];
  const hasContent = named2.some((name) => /^(text|content|body|message|msg)$/i.test(name));
  if (file.side === "client" && hasRoom && hasContent && call.arguments.length > 1) return ["may-deliver"];
  if (isTalk2) return null;
  const isService = /^(messages?|messaging|channel)( (service|api))?$/.test(
    splitWords(chainOf(call.expression).at(-2) ?? "").join(" ")
  );
  return isService && hasRoom && hasActor ? ["may-deliver"] : null;
}
function isSentIntoRoom(call) {
  const into = chainOf(call.expression).slice(-3, -1).flatMap(splitWords);
  if (!into.some((word) => /^(channel|room|conversation|convo|chat)s?$/.test(word))) return false;
  return call.arguments.flatMap((one) => namesIn(one)).some((name) => /^(content|text|body|message|html|reply|replies)$/i.test(name));
}
function isPostOfAnyReach({ words, receiver, file: { indexed } }) {
  const isPost = /^(create|post|publish)$/.test(words.join(" ")) && /^(status(es)?|notes|posts)$/.test(receiver.join(" "));
  return isPost && indexed.tokens.has("visibility") && indexed.tokens.has("direct");
}
function isTalk({ call, words, receiver }) {
  if (!/^(post|create|send|start|open)$/.test(words.join(" "))) return false;
  return namesTalk(receiver) && call.arguments.length > 0;
}
var namesTalk = (words) => /^(chats|conversations?|convos?|direct messages?|private messages?)( (service|api|repository))?$/.test(
  words.join(" ")
);

// src/extract/code/messages/composers.ts
import { ts as ts30 } from "./vendor/ts-morph.js";
function readComposer(node, file, concept) {
  if (isOutside(file) || isAboutMachines(file)) return null;
  if (ts30.isJsxOpeningElement(node) || ts30.isJsxSelfClosingElement(node)) {
    const tag = node.tagName;
    const name = ts30.isIdentifier(tag) ? tag.text : ts30.isPropertyAccessExpression(tag) ? tag.name.text : "";
    if (!isComposer(name, concept)) return null;
    if (saysPrivate(concept, name)) return offers(tag, name);
    return isAmongMessages(file) ? { ...offers(tag, name), traits: ["offers", "may-deliver"] } : null;
  }
  if (ts30.isJsxAttribute(node)) return attribute(node, concept);
  if (ts30.isPropertyAssignment(node))
    return /^(path|to|href|route)$/.test(textOf(node.name)) ? link(node.initializer, concept) : null;
  if (ts30.isCallExpression(node)) {
    const verb = nameOf(node.expression) ?? "";
    const isMove = /^(push|replace|navigate|navigateTo|goto|go|redirect|visit)$/.test(verb);
    return isMove && node.arguments[0] ? link(node.arguments[0], concept) : null;
  }
  return declared2(node, file, concept);
}
var offers = (node, symbol) => ({ node, symbol, traits: ["offers"] });
var COMPOSES = /^(form|composer|compose|create|new|send|input|editor|textarea|textbox|box)$/;
function isComposer(name, concept) {
  if (!/^[A-Z]/.test(name)) return false;
  const words = splitWords(name);
  if (saysPrivate(concept, name))
    return words.some((word) => COMPOSES.test(word)) && !/button|icon|modal|menu|list|item|sheet$/i.test(name);
  return /^(send )?(message|chat|conversation) (composer|compose( box)?|input|textarea|text area|editor)$/.test(
    words.join(" ")
  );
}
var isAmongMessages = ({ path }) => /(message|chat|conversation|convo|room|channel|inbox|dm)s?\b/i.test(path) && !/comment|note|commit/i.test(path);
function declared2(node, file, concept) {
  if (!file.indexed.mayHoldJsx || !(ts30.isClassDeclaration(node) || isFunction(node))) return null;
  const name = declaredName(node) ?? "";
  if (!saysPrivate(concept, name) || !isComposer(name, concept) || isWithinUnlike(concept, file.path, node))
    return null;
  const at = node.name ?? (ts30.isVariableDeclaration(node.parent) ? node.parent.name : null);
  return at && offers(at, name);
}
function attribute(node, concept) {
  const name = textOf(node.name);
  const { initializer } = node;
  const value = initializer && ts30.isJsxExpression(initializer) ? initializer.expression : initializer;
  if (/^(to|href|url|path)$/.test(name)) return value && ts30.isExpression(value) ? link(value, concept) : null;
  if (!/^on(Create|Submit|Send|Post|Reply)$/.test(name)) return null;
  const tag = nameOf(node.parent.parent.tagName) ?? "";
  if (!saysPrivate(concept, tag) || !isComposer(tag, concept)) return null;
  return { node: node.name, symbol: name, traits: ["delivers"] };
}
function link(value, concept) {
  const path = readPath(value);
  if (!path) return null;
  const isOffer = isComposerPath(path.segments, path.query, concept) || isMessenger(path.text);
  return isOffer ? { ...offers(value, firstFixed(path.segments)), argument: path.text.replaceAll("\0", "*") } : null;
}
var firstFixed = (segments) => segments.flatMap((one) => "fixed" in one ? [one.fixed] : []).at(-1) ?? "";
var TALKS = "chats?|inbox|messages?|conversations?|messenger";
var TALK2 = new RegExp(`^(${TALKS})$`, "i");
var TALK_IN_PATHS = "chat chats inbox message messages conversation conversations messenger";
function mayLinkTo(privates) {
  const names = privates.map(({ words }) => words.join("[-_]?")).join("|");
  const next = `(?:/(?:\\$\\{|[:{[<]|new|compose|create|write|send|start)|/?['"\`]\\s*\\+|[^'"\`]*\\?)`;
  const own = `(?:${names || "dm"})s?(?![a-z0-9])`;
  const imported = `(?<!\\b(?:from|import|require)\\s*\\(?\\s*['"\`][^'"\`\\n]*)`;
  return new RegExp(`(?:[/'"\`}](?:${TALKS})${next}|/[\\w-]*${own}|['"\`}][\\w-]*${own}[\\w-]*/)${imported}`, "i");
}
var WRITES3 = new Set("new compose create write send start".split(" "));
function isComposerPath(segments, query, concept) {
  const writes = segments.some((one) => "fixed" in one && splitWords(one.fixed).some((word) => WRITES3.has(word)));
  const isFor = /(^|&)(to|user|userid|username|recipient|recipients)=/i.test(query);
  for (const [index, segment] of segments.entries()) {
    if (!("fixed" in segment)) continue;
    const rest = segments.slice(index + 1);
    const toPerson = rest.some(
      (one) => "given" in one && one.given.some(saysPerson) && !one.given.some((name) => /message/i.test(name))
    );
    if (saysPrivate(concept, segment.fixed) && (writes || toPerson || isFor)) return true;
    if (TALK2.test(segment.fixed) && (isFor || toPerson && rest.length === 1 || writes && rest.length > 0 && isLast(rest)))
      return true;
  }
  return false;
}
var isLast = (rest) => "fixed" in rest[0] && WRITES3.has(rest[0].fixed);
var LINK_TO_MESSENGER = /https?:\/\/(matrix\.to|wa\.me|m\.me|t\.me|signal\.me)\//;
function isMessenger(text) {
  return text.search(LINK_TO_MESSENGER) === 0 && text.includes("\0") && !/share|text=|invite/i.test(text);
}

// src/extract/code/messages/definitions.ts
import { ts as ts31 } from "./vendor/ts-morph.js";
function readDefinition(node, file, concept) {
  if (!isFunction(node) || !node.body) return null;
  const name = nameOfDefinition(node);
  if (!name || isWithinUnlike(concept, file.path, node)) return null;
  const words = splitWords(textOf(name));
  if (/^[A-Z]/.test(textOf(name)) && file.indexed.mayHoldJsx) return null;
  if (hasAnyPhrase(words, concept.unlike.word) || reopens(words[0], namesOfParameters(node))) return null;
  const found = (...traits) => ({
    node: name,
    symbol: textOf(name),
    traits,
    guardedAt: endOf(handedTo(node) ?? node)
  });
  if (namesSend(concept, words)) return isExposed(node, file) ? found("definition", "delivers") : found("definition");
  if (namesTalkWith(words) && node.parameters.length > 0 && !isAboutMachines(file)) return found("definition");
  if (file.side !== "client" && findsRoom(words, node)) return found("definition");
  const around3 = placeNames(file, node);
  const isTalk2 = around3.some((name2) => saysTalk(name2) || saysPrivate(concept, name2)) || words[0] === "send" && words[1] === "chat" && !isAboutMachines(file);
  if (namesAdding(words, isTalk2) && file.side !== "client") return found("definition");
  if (!writesMessage(words) || onlyShows(words, file) || words[0] === "handle" && !stores(node.body)) return null;
  if (isPassedToShell(node.body, concept)) return null;
  const branch = privateBranch(node, concept);
  if (branch && file.side !== "client") return { ...found("definition", "delivers"), guardedAt: branch };
  const inner = handedTo(node) ?? node;
  if (isField(node) && file.side !== "client")
    return isToPeople(node) ? found("definition", "delivers") : isTalk2 || takesRoom(node) || isAmongPeople(inner, words, file) ? found("definition", "may-deliver") : null;
  return isTalk2 || takesMessage(node, file) || isAmongPeople(node, words, file) ? found("definition", "may-deliver") : null;
}
function findsRoom(words, node) {
  const own = withoutFinding(words);
  const isOne = own !== words && own[0] === "create" && namesRoom(own.slice(1)) && own.length === 2;
  return isOne && namesOfParameters(node).some((name) => /participant|recipient|member|friend|user_?ids/i.test(name));
}
function isAmongPeople(node, words, { side, path }) {
  if (side === "client") return words[0] === "send" && /(^|\/)(direct-?)?messages?\//i.test(path);
  return namesInside(node).some((name) => /participants?$|recipients?$|^message_?thread/i.test(name));
}
function isExposed(node, { calls, side }) {
  const name = nameOfDefinition(node);
  if (!name || side !== "server" || !ts31.isMethodDeclaration(node)) return false;
  const own = textOf(name);
  return calls.some(
    (call) => call.arguments.length > 1 && call.arguments.some((one) => ts31.isStringLiteralLike(one) && one.text === own) && call.arguments.some((one) => ts31.isPropertyAccessExpression(one) && one.name.text === own)
  );
}
var isField = (node) => {
  const member = ts31.isMethodDeclaration(node) ? node : node.parent;
  if (!ts31.isMethodDeclaration(member) && !ts31.isPropertyAssignment(member)) return false;
  return ts31.isObjectLiteralExpression(member.parent) && fieldOf(member.parent, member)?.type === "Mutation";
};
var OWN = /^(context|ctx|req|request|session|user|currentUser|auth|meta|this)$/;
var namesInside = (node) => {
  const names = [];
  eachNode(node, (one) => {
    if (ts31.isBindingElement(one)) names.push(textOf(one.propertyName ?? one.name));
    if (ts31.isPropertyAccessExpression(one) && !OWN.test(nameOf(one.expression) ?? "")) names.push(textOf(one.name));
    if (ts31.isVariableDeclaration(one)) names.push(textOf(one.name));
  });
  return names;
};
var isToPeople = (node) => namesInside(node).some(
  (name) => /^(recipient|receiver|to_?user|target_?user|participants?|user)(_?ids?)?$/i.test(name) && /id/i.test(name)
);
var takesRoom = (node) => namesInside(node).some((name) => /^(room|chat|conversation|channel|thread)_?id$/i.test(name));
function isPassedToShell(body, concept) {
  const calls = [];
  throughout(body, (one) => {
    if (ts31.isCallExpression(one)) calls.push(one);
  });
  const isUnlikeOne = ({ expression }) => chainOf(expression).slice(0, -1).some((name) => hasAnyPhrase(splitWords(name), concept.unlike.receiver));
  return calls.length === 1 && calls.every(isUnlikeOne);
}
function handedTo({ body }, hops = 3) {
  const only = body && ts31.isBlock(body) ? body.statements.length === 1 ? body.statements[0] : void 0 : body;
  const expression = only && (ts31.isReturnStatement(only) || ts31.isExpressionStatement(only) ? only.expression : only);
  const call = expression && ts31.isExpression(expression) ? unwrap(expression) : void 0;
  if (!call || !ts31.isCallExpression(call)) return null;
  const next = calleeOf(call.expression);
  return next && next.body && hops > 0 ? handedTo(next, hops - 1) ?? next : null;
}
function nameOfDefinition(node) {
  if (ts31.isConstructorDeclaration(node) || ts31.isGetAccessorDeclaration(node) || ts31.isSetAccessorDeclaration(node))
    return null;
  if (node.name && !ts31.isComputedPropertyName(node.name)) return node.name;
  const { parent } = node;
  if (ts31.isBinaryExpression(parent) && parent.right === node && parent.operatorToken.kind === ts31.SyntaxKind.EqualsToken)
    return nameNode(parent.left);
  if (declaredName(node) === null) return null;
  let holder = parent;
  while (ts31.isCallExpression(holder) || ts31.isParenthesizedExpression(holder)) holder = holder.parent;
  return ts31.isVariableDeclaration(holder) || ts31.isPropertyAssignment(holder) || ts31.isPropertyDeclaration(holder) ? holder.name : null;
}
var endOf = ({ body }) => endOfBlock(body);
var endOfBlock = (body) => ts31.isBlock(body) ? body.getLastToken() : body;
function privateBranch(node, concept) {
  let branch = null;
  eachNode(node.body, (one) => {
    if (!ts31.isIfStatement(one) || !namesIn(one.expression).some((name) => saysPrivate(concept, name))) return;
    branch = endOfBlock(one.thenStatement);
  });
  return branch;
}
var namesOfParameters = ({ parameters }) => parameters.flatMap((one) => namesIn(one.name));
var PLACES2 = /(^|[/-])(rooms?|channels?|chats?|messages?|messaging|conversations?)([/.-]|$)/i;
function takesMessage(node, { path, side }) {
  const names = node.parameters.flatMap((one) => [...namesIn(one.name), ...one.type ? namesIn(one.type) : []]);
  if (names.some((name) => /event/i.test(name))) return false;
  return names.some((name) => /channel|conversation|room|chat|^rid$/i.test(name)) || (side === "server" || PLACES2.test(path)) && names.some((name) => /message/i.test(name));
}
function stores(body) {
  let found = false;
  throughout(body, (node) => {
    found ||= ts31.isCallExpression(node) && /^(create|insert|save|upsert|persist|store|put)/.test(nameOf(node.expression) ?? "");
  });
  return found;
}

// src/extract/code/messages/may-write.ts
function mayBeWritten(ask, concept) {
  const names = concept.calls.flatMap((call) => call.names);
  const verbs = WRITE_VERBS.join(" ");
  const privates = concept.evidence.get("dm-type") ?? [];
  const isPlace = isTalkPlace(concept);
  return any(
    ask.name(names, (words) => namesSend(concept, words)),
    // `useSendDirectMessageMutation()`
    ask.called("use", (words) => words[0] === "use" && namesSend(concept, words.slice(1))),
    ask.called(verbs, writesMessage),
    all(ask.name(verbs, writesMessage), inText(FUNCTION_OF_MESSAGES)),
    ask.name("find get fetch", (words) => withoutFinding(words) !== words && namesRoom(words.slice(3))),
    ask.name("create open start new ensure", namesTalkWith),
    ask.name("add invite", (words) => namesAdding(words, false)),
    all(
      ask.name("add invite", (words) => namesAdding(words, true)),
      any(isPlace, ask.phrase(TALK), ask.phrase(privates))
    )
  );
}
var isTalkPlace = (concept) => ({ path }) => path.split("/").slice(-3).some((part) => saysTalk(part) || saysPrivate(concept, part));
var FUNCTION_OF_MESSAGES = new RegExp(
  `\\b(?:${WRITE_VERBS.join("|")})\\w*(?:messages?|msg)['"]?\\s*[?!]?(?::[^=;{}]*)?[:=]\\s*(?:[\\w.]+(?:<[^>]*>)?\\(\\s*)*(?:async\\b\\s*)?(?:function\\b|[(<]|\\w+\\s*=>)`,
  "i"
);
function mayBeMade(ask, concept) {
  const isOnly = (verbs) => (words) => verbs.test(words.join(" "));
  const makers = MAKERS.join(" ");
  const direct = ask.name(
    "direct dm private is one trusted",
    (_, name) => /^(is )?(direct|dm|private)( message| chat)?$|^one to one$|^trusted private chat$/.test(splitWords(name).join(" "))
  );
  const privates = concept.evidence.get("dm-type") ?? [];
  const withPeople = all(ask.phrase(PEOPLE2), any(ask.phrase(TALK), isTalkPlace(concept)));
  const isChat = any(withPeople, ask.phrase(privates), direct, all(ask.phrase(TALK), inText(ROOM_OF_TALK)));
  const makesRoom = any(
    ask.called(`${makers} find get fetch`, (named2) => {
      const words = withoutFinding(named2);
      return MAKERS.includes(words[0]) && namesRoom(words.slice(1));
    }),
    all(
      ask.called(makers, (words) => words.length === 1),
      ask.name(ROOMS.join(" "), namesRoom),
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
    ask.name("chats conversation convo direct private", namesTalk)
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
  `(?:${ROOMS.join("|")})\\w*[^;{}]{0,60}?\\.\\s*(?:${MAKERS.join("|")})\\s*[(<]|\\binsert(?:Into)?\\(\\s*\\w*(?:${ROOMS.join("|")})|\\bnew\\s+\\w*(?:${ROOMS.join("|")})`,
  "i"
);
var ROOM_OF_TALK = new RegExp(
  `(?:${TALK.map(({ joined }) => joined).join("|")})\\w*[^;{}\\s]{0,80}?\\.\\s*(?:${MAKERS.join("|")})\\w*(?:${ROOMS.join("|")})`,
  "i"
);

// src/extract/code/messages/verbs.ts
import { ts as ts32 } from "./vendor/ts-morph.js";
var noFlags2 = evidenceReader(/* @__PURE__ */ new Set());
function readVerb(node, file, concept) {
  if (isOutside(file)) return null;
  const ran = mutationRun(node, concept);
  if (ran) return isWithinUnlike(concept, file.path, node) ? null : ran;
  if (ts32.isCallExpression(node)) return callBy(node, file, concept);
  if (ts32.isTaggedTemplateExpression(node)) return mutation(node, concept);
  return ts32.isPropertyAssignment(node) ? directPost(node) : null;
}
function callBy(call, file, concept) {
  const head = nameNode(call.expression);
  if (!head || routeAt(call) || isWithinUnlike(concept, file.path, call)) return null;
  const words = splitWords(textOf(head));
  const symbol = chainOf(call.expression).filter((name) => name !== "this").slice(-2).join(".");
  const isCaller = CALLERS.test(textOf(head));
  const procedure = isCaller && call.arguments.slice(0, 2).flatMap(stringsIn).find((one) => isProcedure(one.text, concept));
  if (procedure)
    return { node: procedure, symbol: textOf(procedure), argument: textOf(procedure), traits: ["delivers"] };
  const site = callSiteOf(call, file);
  if (isUnlike(concept, words, call.expression) || site && isCallOf(concept, site, noFlags2)) return null;
  const request = requestOf(call, words, concept.unlike.word, file.side);
  if (request && !isAboutMachines(file)) {
    if (request.collection === "person") return { node: head, symbol, argument: request.text, traits: ["adds-person"] };
    const traits = [request.collection === "private" || file.side === "client" ? "delivers" : "may-deliver"];
    return { node: head, symbol, argument: request.text, traits };
  }
  const [first, second] = call.arguments;
  const isPassedOn2 = first && ts32.isStringLiteralLike(first) && /(^|[.:])send$/.test(first.text);
  const verb = isPassedOn2 ? second : first;
  if (isSocketCall(words) && file.side !== "server" && verb && ts32.isStringLiteralLike(verb) && isSocketVerb(verb.text, concept) && !isAboutMachines(file))
    return { node: verb, symbol: verb.text, argument: verb.text, traits: ["delivers"] };
  return null;
}
var isSocketCall = (words) => /^(emit|send|invoke|publish|dispatch event|send event|emit event|socket send)$/.test(words.join(" "));
var VERBS_OF_SOCKETS = /\b(?:emit|send|invoke|publish|dispatch_?event|send_?event|emit_?event|socket_?send)\b[^'"`;(]{0,80}\(\s*(?:['"`][\w.:]*send['"`]\s*,\s*)?(['"`])([^'"`\n]{3,80})\1/gi;
var WORDS_OF_TALK = "convo convos conversation conversations chat chats dm dms im ims messaging messenger messengers msg msgs message messages direct private inbox";
var PROCEDURE_IN_TEXT = /['"`][a-z][\w-]*(?:\.[A-Za-z][\w-]*)*\.(?:send|create|new|post|add|write)[\w-]*['"`]/i;
var TALK3 = /^(convo|conversation|chat|dm|im|messaging|messenger|msg|direct|private|inbox)s?$/;
var SENDS3 = /^(send|create|new|post|add|write)$/;
var CALLERS = /call|rpc|request|invoke|procedure|mutat|emit|send|post|execute|proxy/i;
function stringsIn(argument) {
  const inner = unwrap(argument);
  if (ts32.isStringLiteralLike(inner)) return [inner];
  if (!ts32.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap((one) => {
    if (!ts32.isPropertyAssignment(one) || !/^(type|method|procedure|input|action)$/.test(textOf(one.name))) return [];
    return stringsIn(one.initializer);
  });
}
function isProcedure(text, concept) {
  if (!/^[a-z][\w-]*(\.[A-Za-z][\w-]*)+$/.test(text)) return false;
  const parts = text.split(".");
  const last = splitWords(parts.at(-1));
  if (parts.length < 3 && (!/^(chats?|convos?|conversations?|dms?|ims?|messages?)$/.test(parts[0]) || last[0] === "post"))
    return false;
  if (hasAnyPhrase(last, concept.unlike.word) || !SENDS3.test(last[0] ?? "")) return false;
  const isSend = last.length === 1 || /^(messages?|msg|dm|chat|convo|room|batch)$/.test(last.at(-1));
  return isSend && (parts.length < 3 || parts.slice(0, -1).some((part) => splitWords(part).some((word) => TALK3.test(word))));
}
function isSocketVerb(text, concept) {
  const words = splitWords(text);
  if (words.length < 2 || words.length > 4 || hasAnyPhrase(words, concept.unlike.word)) return false;
  if (words.some((word) => SENDS3.test(word)) && words.some((word) => /^(msg|dm|chat|message|convo|conversation)s?$/.test(word)))
    return true;
  return saysPrivate(concept, text) && /message|msg|chat/i.test(text);
}
function requestOf(call, words, unlike, side) {
  const [first, second] = call.arguments;
  if (!first) return null;
  const given = objectOf(first);
  const url = given ? valueAt(given, /^(url|path|uri)$/) ?? null : first;
  const isPost = isPostVerb(words) || /^(POST|post)$/.test(methodIn(second && objectOf(second)) ?? methodIn(given) ?? "");
  if (!isPost || !url || !second && !given) return null;
  const path = readPath(url);
  if (path) {
    const isUnlikely = path.segments.some((one) => "fixed" in one && hasAnyPhrase(splitWords(one.fixed), unlike));
    if (isUnlikely || isOneMessage(path.segments) || side === "server" && HOST.test(path.text)) return null;
    const collection = addsPerson(path.segments) ? "person" : collectionOf(path.segments);
    return collection && { collection, text: path.text.replaceAll("\0", "*") };
  }
  const endpoint2 = endpointOf2(url);
  if (!endpoint2 || !namesEndpoint(endpoint2)) return null;
  return { collection: /dms?$|direct|private/.test(endpoint2) ? "private" : "shared", text: null };
}
var HOST = /^https?:\/\/[\w.-]+\.[a-z]+\//i;
var isPostVerb = (words) => /^(post|http post|post json|api post)$/.test(words.join(" "));
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
  return ts32.isObjectLiteralExpression(inner) ? inner : void 0;
};
function valueAt(object, name) {
  return object.properties.flatMap(
    (one) => ts32.isPropertyAssignment(one) && name.test(textOf(one.name)) ? [one.initializer] : []
  )[0];
}
function methodIn(object) {
  const value = object && valueAt(object, /^method$/);
  return value && (ts32.isStringLiteralLike(value) ? value.text : nameOf(value) ?? void 0);
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
function directPost({ name, initializer, parent }) {
  const value = unwrap(initializer);
  if (!ts32.isStringLiteralLike(value) || value.text !== "direct" || textOf(name) !== "visibility") return null;
  const isEntry2 = parent.properties.some(
    (one) => /^(label|icon|title|description|where)$/.test(one.name ? textOf(one.name) : "")
  );
  return isEntry2 || namesIn(name).length === 0 ? null : { node: name, symbol: textOf(name), argument: "direct", traits: ["delivers"] };
}

// src/extract/code/messages/may-send.ts
function maySend(ask, concept) {
  return all(
    isAboutMessages(ask),
    any(mayBeWritten(ask, concept), mayBeMade(ask, concept), mayBeRequested(ask, concept), mayBeOffered(ask, concept))
  );
}
var ALONE = "dm dms recipient recipients chats conversation conversations convo participant participants inbox messenger";
var TOGETHER = [
  ["direct", "message messages visibility room"],
  ["private", "message messages"],
  ["send", "message msg chat"],
  ["new", "chat"],
  ["handle", "message"],
  ["post", "messages"],
  ["mutation mutations", "message messages"],
  ["message", "composer input"],
  ["chat", "input"],
  ["matrix", "to"]
];
var isAboutMessages = (ask) => any(ask.word(ALONE), ...TOGETHER.map(([one, other]) => all(ask.word(one), ask.word(other))));
function mayBeRequested(ask, concept) {
  const endpoint2 = ask.name(
    "dm dms message messages chat chats conversation convo convos",
    (words) => namesEndpoint(words.join(" "))
  );
  const verbIn = ({ text }) => {
    for (const [, , verb] of text.matchAll(VERBS_OF_SOCKETS)) if (isSocketVerb(verb, concept)) return true;
    return false;
  };
  return any(
    all(ask.word(WORDS_OF_TALK), inText(PROCEDURE_IN_TEXT)),
    all(ask.name("post", isPostVerb), any(inText(COLLECTION_IN_TEXT), all(endpoint2, inText(ENDPOINT_IN_TEXT)))),
    all(ask.called("emit send invoke publish dispatch socket", isSocketCall), ask.word(WORDS_OF_TALK), verbIn),
    all(
      ask.named("gql graphql"),
      ask.name("send create", (_, name) => /^(send|create)\w*Message$/.test(name))
    ),
    all(ask.word("mutation"), inText(MAY_RUN_MUTATION)),
    all(ask.word("visibility"), ask.named("direct"), inText(/visibility['"]?\s*:\s*\(?['"`]direct/))
  );
}
function mayBeOffered(ask, concept) {
  const privates = concept.evidence.get("dm-type") ?? [];
  const composes = "form composer compose create new send input editor textarea textbox box message chat conversation";
  return any(
    ask.name(composes, (_, name) => isComposer(name, concept)),
    all(any(ask.holds(privates), ask.word(TALK_IN_PATHS)), inText(mayLinkTo(privates))),
    all(ask.named("matrix wa m t signal"), inText(LINK_TO_MESSENGER))
  );
}

// src/extract/code/detectors/dm-send.ts
var detector2 = {
  occurs: maySend,
  isLookAlike: isNoSend,
  detect(file, { concept }) {
    const found = /* @__PURE__ */ new Map();
    for (const node of file.nodes) {
      const detection = readDefinition(node, file, concept) ?? readSend(node, file, concept);
      if (detection && !found.has(detection.node)) found.set(detection.node, detection);
    }
    return [...found.values()];
  }
};
var dm_send_default = detector2;
function readSend(node, file, concept) {
  const detection = readCall(node, file, concept) ?? readVerb(node, file, concept) ?? readComposer(node, file, concept);
  return detection;
}

// src/extract/code/flag-reads/entries.ts
import { ts as ts33 } from "./vendor/ts-morph.js";
var isSwitchName = (name) => /^((VITE|NEXT_PUBLIC|NUXT_PUBLIC|REACT_APP|PUBLIC|EXPO_PUBLIC)_)?(ENABLE|FEATURE|FF|EXPERIMENT)_[A-Z0-9_]+$/.test(
  name
);
var TABLES = /^(feature flags?|feature toggles?|features enabled|enabled features)$/;
var CONFIGS = /^(env|environment|config|configuration|settings|runtime config|app config|public config|features?)$/;
function entryOf(access) {
  const { parent } = access;
  if (ts33.isPropertyAccessExpression(parent) && parent.expression === access) return null;
  if (ts33.isCallExpression(parent) && parent.expression === access) return null;
  if (ts33.isBinaryExpression(parent) && parent.left === access && parent.operatorToken.kind === ts33.SyntaxKind.EqualsToken)
    return null;
  const name = textOf(access.name);
  const before = chainOf(access.expression).map((one) => splitWords(one).join(" "));
  const last = before.at(-1) ?? "";
  const isConfig = before.some((one) => CONFIGS.test(one));
  const isSwitch = isSwitchName(name);
  const isValue = !/^[A-Z]/.test(chainOf(access.expression).at(-1) ?? "");
  const isEntry2 = isValue && (TABLES.test(last) || /^features$/.test(last) && before.slice(0, -1).some((one) => CONFIGS.test(one))) && !/^(length|map|filter|size)$/.test(name);
  const isNamedSwitch = /^((app|public|runtime|site|server|client|global) )?config(uration)?$/.test(last) && /^(enable|disable)[A-Z]|[a-z](Enabled|Disabled)$/.test(name) && isDeciding(access);
  return isConfig && isSwitch || isNamedSwitch || isEntry2 ? {
    node: nameNode(access),
    symbol: before.length > 0 ? `${chainOf(access.expression).at(-1)}.${name}` : name,
    argument: name
  } : null;
}
function isDeciding(access) {
  let at = access;
  while (ts33.isParenthesizedExpression(at.parent) || ts33.isPrefixUnaryExpression(at.parent) || ts33.isBinaryExpression(at.parent) && /^(&&|\|\||[!=]==?)$/.test(at.parent.operatorToken.getText())) {
    if (ts33.isBinaryExpression(at.parent) && at.parent.left === at && at.parent.operatorToken.getText() === "&&")
      return true;
    at = at.parent;
  }
  const { parent } = at;
  return ts33.isIfStatement(parent) && parent.expression === at || ts33.isConditionalExpression(parent) && parent.condition === at;
}

// src/extract/code/flag-reads/fallback.ts
import { ts as ts34 } from "./vendor/ts-morph.js";
var FALLBACK = "fallback";
var YES_OR_NO = /^(is on|use feature is on|is feature enabled|feature enabled|is toggle enabled|check gate|use gate|is flag on|is flag enabled|flag enabled|has feature|has feature flag|has feature enabled|is enabled|use feature flag enabled|feature flag enabled|use flag|get boolean)$/;
var VARIATION = /(^| )variation( detail)?$/;
var SECOND = /^((get|use) (boolean|string|number|object)( flag)? (value|details)|use (suspense )?flag|use feature flag|(get|use) feature value|use flag value|(get|use) value( details)?( async)?|get flag value|get|get (value )?details)$/;
function fallbackOf(read, file) {
  const call = callAround2(read);
  const behind = givenBehind(read, file);
  if (behind) return behind;
  const given = call && givenTo(call);
  if (given) return optionOf(given, file);
  const isNo = call && (YES_OR_NO.test(wordsOf(call.expression).join(" ")) || isTakenAsBoolean(call)) || isTested(call ?? read);
  return isNo ? nothing(read, file) : null;
}
function givenBehind(read, file) {
  const behind = standIn(callAround2(read) ?? read);
  if (!behind) return null;
  return isDenial(behind) ? { ...optionOf(behind, file), value: true } : optionOf(behind, file);
}
function givenIn(head) {
  const call = callAround2(head);
  return call && !standIn(call) ? givenTo(call) : null;
}
function isTakenAsBoolean({ parent }) {
  return ts34.isPropertyAccessExpression(parent) && parent.name.text === "asBoolean";
}
function nothing(read, file) {
  return { name: FALLBACK, value: false, text: "nothing, which counts as false", at: file.placeOf(read) };
}
function optionOf(given, file) {
  const value = literalOf(given)?.value ?? null;
  return { name: FALLBACK, value, text: shortened(given.getText()), at: file.placeOf(given) };
}
var shortened = (text) => text.replaceAll(/\s+/g, " ").slice(0, 60);
function callAround2(head) {
  if (ts34.isCallExpression(head)) return head;
  const callee = ts34.isPropertyAccessExpression(head.parent) && head.parent.name === head ? head.parent : head;
  const { parent } = callee;
  return ts34.isCallExpression(parent) && parent.expression === callee ? parent : null;
}
function fromKeyOn({ arguments: [first, ...others] }) {
  const isKey = first !== void 0 && (isText(first) || !others[0] || !isText(others[0]));
  return isKey ? [first, ...others] : others;
}
var isText = (expression) => typeof literalOf(expression)?.value === "string";
function givenTo(call) {
  const verb = wordsOf(call.expression).join(" ");
  const [, second, third] = fromKeyOn(call);
  if (VARIATION.test(verb)) return third ?? second ?? null;
  const own = second && optionIn(second);
  if (own) return own;
  if (verb === "is enabled" || verb === "get variant") {
    const given = third ?? (second && isPlain(second) ? second : void 0);
    return given ? answerOf(given) ?? given : null;
  }
  if (SECOND.test(verb)) return second ?? null;
  return second && isPlain(second) ? second : null;
}
function optionIn(expression) {
  const inner = unwrap(expression);
  if (!ts34.isObjectLiteralExpression(inner)) return null;
  for (const property of inner.properties)
    if (ts34.isPropertyAssignment(property) && /^(fallback|default|defaultValue)$/.test(property.name.getText()))
      return property.initializer;
  return null;
}
var isPlain = (expression) => {
  const literal = literalOf(expression);
  return literal !== null || answerOf(expression) !== null;
};
function answerOf(expression) {
  const inner = unwrap(expression);
  return ts34.isArrowFunction(inner) && ts34.isExpression(inner.body) ? inner.body : null;
}
function standIn(read) {
  if (ts34.isIdentifier(read) && ts34.isBindingElement(read.parent)) return read.parent.initializer ?? null;
  const at = answerAround(read);
  const { parent } = at;
  if (!ts34.isBinaryExpression(parent) || parent.left !== at) return null;
  const sign = parent.operatorToken.kind;
  if (sign === ts34.SyntaxKind.QuestionQuestionToken || sign === ts34.SyntaxKind.BarBarToken)
    return literalOf(parent.right) ? parent.right : null;
  return isDenial(parent) ? parent : null;
}
function answerAround(read) {
  let at = read;
  if (ts34.isIdentifier(at) && ts34.isPropertyAccessExpression(at.parent) && at.parent.name === at) at = at.parent;
  while (isAround(at.parent, at)) at = at.parent;
  return at;
}
function isTested(read) {
  if (ts34.isIdentifier(read) && ts34.isBindingElement(read.parent)) return true;
  const at = answerAround(read);
  const { parent } = at;
  return ts34.isPrefixUnaryExpression(parent) && parent.operator === ts34.SyntaxKind.ExclamationToken || ts34.isIfStatement(parent) && parent.expression === at || ts34.isConditionalExpression(parent) && parent.condition === at || ts34.isBinaryExpression(parent) && parent.left === at && parent.operatorToken.kind === ts34.SyntaxKind.AmpersandAmpersandToken;
}
function isDenial(expression) {
  return ts34.isBinaryExpression(expression) && expression.operatorToken.kind === ts34.SyntaxKind.ExclamationEqualsEqualsToken && unwrap(expression.right).kind === ts34.SyntaxKind.FalseKeyword;
}
function isAround(parent, inner) {
  if (ts34.isAwaitExpression(parent) || ts34.isParenthesizedExpression(parent) || ts34.isNonNullExpression(parent))
    return true;
  if (ts34.isPropertyAccessExpression(parent))
    return parent.expression === inner && /^(value|asBoolean|asString|asNumber|enabled|on)$/.test(parent.name.text);
  return ts34.isCallExpression(parent) && parent.expression === inner && /^as(Boolean|String|Number)$/.test(nameOf(parent.expression) ?? "");
}

// src/extract/code/flag-reads/open-keys.ts
import { ts as ts38 } from "./vendor/ts-morph.js";

// src/extract/code/flag-reads/systems.ts
import { ts as ts35 } from "./vendor/ts-morph.js";
var OPEN_KEY = "open-key";
var PACKAGES = /^(@openfeature\/|launchdarkly-|@launchdarkly\/|unleash-|@unleash\/|@growthbook\/|firebase(-admin)?\/remote-config|@react-native-firebase\/remote-config|@angular\/fire\/remote-config|statsig-|@statsig\/|posthog-|@posthog\/|configcat-|@configcat\/|flagsmith|@flipt-io\/)/;
var IMPORTS_PACKAGE = new RegExp(String.raw`(?:from|import|require)\s*\(?\s*['"]${PACKAGES.source.slice(1)}`);
var CLIENTS = /(^| )(open feature|feature flags?|flag client|flags client|unleash|growthbook|ld client|launch ?darkly|statsig|flagsmith|posthog|config ?cat|flipt|remote config)$/;
var VERBS = /^((get|use) (boolean|string|number|object)( flag)? (value|details)|(bool |boolean |string |number |json |int |double )?variation( detail)?|is enabled|is on|is off|is feature enabled|use (feature )?flag( (value|enabled))?|use feature is on|(get|use) feature value|get feature flag|check gate|use gate|has feature|get value( async)?|get (boolean|string|number)|get variant|get treatment)$/;
var MAX_HOPS = 4;
function isOfSystem(callee, hops = MAX_HOPS) {
  const inner = unwrap(callee);
  const receiver = receiverOf(inner);
  if (receiver && CLIENTS.test(splitWords(chainOf(receiver).at(-1) ?? "").join(" "))) return true;
  return hops > 0 && isMadeBySystem(receiver ?? inner, hops);
}
function isMadeBySystem(expression, hops) {
  const inner = unwrap(expression);
  if (ts35.isAwaitExpression(inner)) return isMadeBySystem(inner.expression, hops - 1);
  if (ts35.isCallExpression(inner) || ts35.isNewExpression(inner)) return isOfSystem(inner.expression, hops - 1);
  if (ts35.isPropertyAccessExpression(inner)) {
    if (inner.expression.kind === ts35.SyntaxKind.ThisKeyword) return isMemberOfSystem(inner, hops);
    return isMadeBySystem(inner.expression, hops - 1);
  }
  if (!ts35.isIdentifier(inner)) return false;
  if (isImported(inner, inner.text)) return true;
  const declared3 = declarationOf(inner.text, inner);
  if (declared3 && (ts35.isParameter(declared3) || ts35.isVariableDeclaration(declared3)) && isTyped(declared3.type))
    return true;
  if (declared3 && ts35.isBindingElement(declared3)) {
    const holder = declared3.parent.parent;
    return ts35.isVariableDeclaration(holder) && holder.initializer !== void 0 && hops > 0 ? isMadeBySystem(holder.initializer, hops - 1) : false;
  }
  const value = hops > 0 ? initializerOf(inner) : null;
  return value !== null && value !== inner && isMadeBySystem(value, hops - 1);
}
function isMemberOfSystem(access, hops) {
  let owner = access;
  while (owner && !ts35.isClassLike(owner)) owner = owner.parent;
  if (!owner) return false;
  for (const member of owner.members) {
    if (ts35.isPropertyDeclaration(member) && textOf(member.name) === access.name.text)
      return isTyped(member.type) || member.initializer !== void 0 && isMadeBySystem(member.initializer, hops - 1);
    if (!ts35.isConstructorDeclaration(member)) continue;
    for (const one of member.parameters)
      if (ts35.isIdentifier(one.name) && one.name.text === access.name.text && isTyped(one.type)) return true;
  }
  return false;
}
function isTyped(type) {
  if (!type || !ts35.isTypeReferenceNode(type)) return false;
  const root = ts35.isIdentifier(type.typeName) ? type.typeName : type.typeName.left;
  return ts35.isIdentifier(root) && isImported(root, root.text);
}
function isImported(node, name) {
  const binding = linksOf(node)?.imports.get(name);
  return binding !== void 0 && PACKAGES.test(binding.specifier);
}

// src/extract/code/flag-reads/wrapped.ts
import { ts as ts37 } from "./vendor/ts-morph.js";

// src/extract/code/flag-reads/handed.ts
import { ts as ts36 } from "./vendor/ts-morph.js";
function handedTo2(argument) {
  const inner = argument && unwrap(argument);
  if (!inner) return null;
  if (ts36.isPropertyAccessExpression(inner)) {
    const owner2 = handedTo2(inner.expression);
    return owner2 && owner2.member === null ? { ...owner2, member: inner.name.text, otherwise: null } : null;
  }
  const declared3 = ts36.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  if (!declared3) return null;
  if (ts36.isParameter(declared3)) return ofParameter(declared3, null, declared3.initializer ?? null);
  if (!ts36.isBindingElement(declared3) || declared3.dotDotDotToken) return null;
  const owner = declared3.parent.parent;
  const name = declared3.propertyName ?? declared3.name;
  if (!ts36.isParameter(owner) || !ts36.isObjectBindingPattern(declared3.parent) || !ts36.isIdentifier(name)) return null;
  return ofParameter(owner, name.text, declared3.initializer ?? null);
}
function ofParameter(declared3, member, otherwise) {
  const node = enclosingFunction(declared3.name);
  if (!node || declared3.dotDotDotToken || declaredName(node) === null || ts36.isConstructorDeclaration(node)) return null;
  return { node, index: node.parameters.indexOf(declared3), member, otherwise };
}
function isLeftOut({ arguments: given }, { index, member }) {
  const argument = given[index];
  if (!argument) return !given.some(ts36.isSpreadElement);
  const inner = unwrap(argument);
  if (member === null || !ts36.isObjectLiteralExpression(inner)) return false;
  return inner.properties.every((one) => one.name !== void 0 && textOf(one.name) !== member);
}
var MAX_HOPS2 = 4;
function handedAt({ arguments: given }, { index, member }) {
  const argument = given[index];
  if (!argument || ts36.isSpreadElement(argument)) return null;
  return member === null ? argument : memberIn(argument, member, MAX_HOPS2);
}
function memberIn(expression, member, hops) {
  const inner = unwrap(expression);
  if (ts36.isObjectLiteralExpression(inner)) return propertyOf(inner, member);
  if (ts36.isNewExpression(inner)) return givenToNew(inner, member);
  if (ts36.isIdentifier(inner)) {
    const value = hops > 0 ? initializerOf(inner) : null;
    return value && memberIn(value, member, hops - 1);
  }
  const found = hops > 0 ? memberNamed(inner, hops) : null;
  if (found && "initializer" in found) return memberIn(found.initializer, member, hops - 1);
  const meaning = meaningOf(inner);
  return meaning?.is === "object" ? propertyOf(meaning.node, member) : null;
}
function propertyOf({ properties }, member) {
  for (const one of [...properties].reverse()) {
    if (ts36.isSpreadAssignment(one)) return null;
    if (!one.name || textOf(one.name) !== member) continue;
    return ts36.isPropertyAssignment(one) ? one.initializer : ts36.isShorthandPropertyAssignment(one) ? one.name : null;
  }
  return null;
}
function givenToNew({ expression, arguments: given }, member) {
  const made = meaningOf(expression);
  const constructor = made?.is === "class" ? made.node.members.find(ts36.isConstructorDeclaration) : void 0;
  if (!constructor) return null;
  const kept = keptAs(constructor, member);
  const index = constructor.parameters.findIndex(
    (one) => ts36.isIdentifier(one.name) && (kept ? one.name.text === kept : isOwn(one) && one.name.text === member)
  );
  return index < 0 ? null : given?.[index] ?? constructor.parameters[index].initializer ?? null;
}
var isOwn = (parameter) => (ts36.getModifiers(parameter)?.length ?? 0) > 0;
function keptAs({ body }, member) {
  for (const statement of body?.statements ?? []) {
    if (!ts36.isExpressionStatement(statement) || !ts36.isBinaryExpression(statement.expression)) continue;
    const { left, right, operatorToken } = statement.expression;
    if (operatorToken.kind !== ts36.SyntaxKind.EqualsToken || !ts36.isPropertyAccessExpression(left)) continue;
    const isIt = left.expression.kind === ts36.SyntaxKind.ThisKeyword && left.name.text === member;
    if (isIt && ts36.isIdentifier(right)) return right.text;
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
    const known2 = wrappers.get(wrapper.key.node);
    wrappers.set(wrapper.key.node, known2 ? oneOf(known2, wrapper) : wrapper);
  }
  const seen = new Set(wrappers.keys());
  return [...wrappers.values()].flatMap((wrapper) => callsOf(wrapper, context, seen, MAX_DEPTH));
}
function oneOf(known2, other) {
  const isSame2 = !known2.fallbackBy && !other.fallbackBy && known2.fallback?.value === other.fallback?.value;
  return isSame2 ? known2 : { ...known2, fallback: null, fallbackBy: null };
}
function isToldOfCallers(call) {
  const key = keyAround(call) ?? keyHandedOn(call);
  return key !== null && areCallersKnown(key.node);
}
function areCallersKnown(node) {
  const uses = usesOfFunction(node);
  return uses !== null && uses.length > 0 && uses.every(({ parent }) => ts37.isCallExpression(parent));
}
var handsOnKey = (call) => keyHandedOn(call) !== null;
function keyHandedOn(call) {
  const inner = calleeOf(call.expression);
  const calls = (inner && linksOf(inner)?.ofKinds(CALLS2)) ?? [];
  for (const one of calls) {
    const key = ts37.isCallExpression(one) && isInside(one, inner) ? keyAround(one) : null;
    if (key?.node === inner) return handedTo2(call.arguments[key.index]);
  }
  return null;
}
var CALLS2 = [ts37.SyntaxKind.CallExpression];
var isInside = (node, around3) => node.pos >= around3.pos && node.end <= around3.end;
function keyAround(call) {
  const verb = wordsOf(call.expression).join(" ");
  if (!VERBS.test(verb)) return null;
  const isRemote2 = /^get (value|boolean|string|number)$/.test(verb) && call.arguments.length === 2;
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
    if (!use || !call || !ts37.isCallExpression(call) || unwrap(call.expression) !== use) return [];
    if (isOfSystem(call.expression)) return [];
    const file = context.slice.parse(use.getSourceFile().fileName.slice(1));
    const head = nameNode(call.expression);
    if (!file || !head || call.arguments.length <= wrapper.key.index) return [];
    const argument = handedAt(call, wrapper.key);
    const value = argument && literalOf(argument)?.value;
    const around3 = typeof value === "string" ? null : handedOn(call, wrapper.key, argument);
    if (around3 && depth > 0 && areCallersKnown(around3.node)) {
      if (seen.has(around3.node)) return [];
      seen.add(around3.node);
      return callsOf(wrapperAround(around3, call, head, wrapper, file), context, seen, depth - 1);
    }
    const fallback = fallbackAt(call, head, wrapper, file);
    return {
      node: head,
      symbol: chainOf(call.expression).filter((name) => name !== "this").slice(-2).join("."),
      argument: typeof value === "string" ? value : null,
      ...typeof value !== "string" && { traits: [OPEN_KEY] },
      ...fallback && { options: [fallback] },
      isThrough: true
    };
  });
}
function handedOn(call, { index, member }, argument) {
  if (argument) return handedTo2(argument);
  const whole = handedTo2(call.arguments[index]);
  return whole && whole.member === null ? { ...whole, member } : null;
}
function wrapperAround(key, call, head, inner, file) {
  const given = inner.fallbackBy && handedAt(call, inner.fallbackBy);
  const by = givenBehind(head, file) ? null : handedTo2(given ?? void 0);
  if (by?.node !== key.node) return { key, fallback: fallbackAt(call, head, inner, file), fallbackBy: null };
  return { key, fallback: by.otherwise && optionOf(by.otherwise, linksOf(by.otherwise) ?? file), fallbackBy: by };
}
function fallbackAt(call, head, { fallback, fallbackBy }, file) {
  const behind = givenBehind(head, file);
  if (behind) return behind;
  const given = fallbackBy && handedAt(call, fallbackBy);
  if (given) return optionOf(given, linksOf(given) ?? file);
  return fallbackBy && !isLeftOut(call, fallbackBy) ? null : fallback;
}

// src/extract/code/flag-reads/open-keys.ts
var DEFAULT_ONLY = "default-only";
function asksOpenKey({ call, words, receiver }, file, concept) {
  if (!VERBS.test(words.join(" "))) return false;
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
  const isText2 = ts38.isIdentifier(inner) || ts38.isPropertyAccessExpression(inner) || ts38.isElementAccessExpression(inner) || ts38.isTemplateExpression(inner) || ts38.isConditionalExpression(inner) || ts38.isBinaryExpression(inner);
  return isText2 && literalOf(inner) === null;
}

// src/extract/code/flag-reads/own-flags.ts
import { ts as ts39 } from "./vendor/ts-morph.js";
function readOwnFlag(call, file, { slice }) {
  const callee = unwrap(call.expression);
  if (!ts39.isIdentifier(callee) || call.arguments.length > 2) return null;
  const here = madeBy(call);
  if (here) return detectionOf2(callee, "flag", here, slice, [DEFAULT_ONLY]);
  const binding = file.imports.get(callee.text);
  const isNear = binding ? /flags?\b/i.test(binding.specifier) : file.indexed.text.includes("flag(");
  const value = isNear ? initializerOf(callee) : null;
  const inner = value && unwrap(value);
  const made = inner && ts39.isCallExpression(inner) ? madeBy(inner) : null;
  return made && detectionOf2(callee, callee.text, made, slice, []);
}
function detectionOf2(node, symbol, { key, otherwise }, slice, traits) {
  return {
    node,
    symbol,
    argument: key,
    traits: key === null ? [...traits, OPEN_KEY] : traits,
    options: otherwise ? [optionOf(otherwise, slice)] : []
  };
}
function madeBy(call) {
  const [given] = call.arguments;
  if (nameOf(call.expression) !== "flag" || !given || !ts39.isObjectLiteralExpression(given)) return null;
  const key = valueOf2(given, "key");
  if (!key || !(valueOf2(given, "decide") || valueOf2(given, "adapter"))) return null;
  const text = literalOf(key)?.value;
  return { key: typeof text === "string" ? text : null, otherwise: valueOf2(given, "defaultValue") };
}
function valueOf2(object, name) {
  for (const one of object.properties) {
    if (!one.name || textOf(one.name) !== name) continue;
    if (ts39.isPropertyAssignment(one)) return one.initializer;
    if (ts39.isMethodDeclaration(one) || ts39.isShorthandPropertyAssignment(one)) return one.name;
  }
  return null;
}
function readDefaults(node, file) {
  const map = defaultsIn(node, file);
  if (!map) return [];
  return map.properties.flatMap((one) => {
    if (!ts39.isPropertyAssignment(one) || ts39.isComputedPropertyName(one.name)) return [];
    const key = textOf(one.name);
    const options = [optionOf(one.initializer, file)];
    return [{ node: one.name, symbol: key, argument: key, traits: [DEFAULT_ONLY], options }];
  });
}
function defaultsIn(node, file) {
  let given;
  if (ts39.isBinaryExpression(node) && node.operatorToken.kind === ts39.SyntaxKind.EqualsToken)
    given = nameOf(node.left) === "defaultConfig" && isRemote(node.left, file) ? node.right : void 0;
  else if (ts39.isCallExpression(node) && /^setDefaults(Async)?$/.test(nameOf(node.expression) ?? ""))
    given = isRemote(node.expression, file) ? node.arguments[0] : void 0;
  else if (ts39.isPropertyAssignment(node) && textOf(node.name) === "defaultConfig") {
    const call = node.parent.parent;
    given = ts39.isCallExpression(call) && isServerTemplate(call) ? node.initializer : void 0;
  }
  const inner = given && unwrap(given);
  const value = inner && ts39.isIdentifier(inner) ? initializerOf(inner) : inner;
  const map = value && unwrap(value);
  return map && ts39.isObjectLiteralExpression(map) && map.getSourceFile() === node.getSourceFile() ? map : null;
}
function isRemote(expression, { imports }) {
  if (/remote_?config/i.test(expression.getText())) return true;
  return [...imports.values()].some(({ specifier }) => specifier.endsWith("remote-config"));
}
var isServerTemplate = (call) => /^(get|init)ServerTemplate$/.test(textOf(nameNode(call.expression) ?? call.expression));

// src/extract/code/flag-reads/tags.ts
import { ts as ts40 } from "./vendor/ts-morph.js";
var FLAG_TAGS = /^(FeatureFlag|FeatureGate|FeatureToggle|IfFeatureEnabled|FeatureString|PostHogFeature|StatsigFeature)$/;
var KEYS = /^(flagKey|flag|feature|featureKey|name|gate)$/;
var DEFAULTS = /^(defaultValue|default)$/;
function readTag(node, file) {
  const name = node.tagName.getText();
  if (!FLAG_TAGS.test(name)) return null;
  const key = attributeOf(node, KEYS);
  if (!key) return null;
  const value = literalOf(key)?.value;
  const fallback = attributeOf(node, DEFAULTS);
  return {
    node: node.tagName,
    symbol: name,
    argument: typeof value === "string" ? value : null,
    options: [fallback ? optionOf(fallback, file) : nothing(node.tagName, file)],
    ...typeof value === "string" ? {} : { traits: [OPEN_KEY] }
  };
}
function attributeOf({ attributes }, names) {
  for (const one of attributes.properties) {
    if (!ts40.isJsxAttribute(one) || !names.test(one.name.getText())) continue;
    const { initializer } = one;
    if (!initializer) continue;
    if (ts40.isJsxExpression(initializer)) return initializer.expression ?? null;
    if (ts40.isStringLiteral(initializer)) return initializer;
  }
  return null;
}

// src/extract/code/detectors/feature-flags.ts
import { ts as ts41 } from "./vendor/ts-morph.js";
var SWITCHES = /config(uration)?['")\]]*[?!]*\s*\.\s*((enable|disable)\w|\w+(Enabled|Disabled)\b)/i;
var PICKED = /\}\s*(?::[^=;]{0,200})?=[\s(]*(?:\w+\.)?use(?:LD)?(?:Flags|FeatureFlags)\b/;
var OF_CONFIG = /(?:env|environment|config|configuration|settings|features?)\b[^;{}]{0,80}?\bfeatures\s*[?!]?\.\s*[\w?]/i;
var FROM_FLAGS = /import\s*(?:\w+\s*,\s*)?\{([^}]{0,2000})\}\s*from\s+['"][^'"]*\bflags?(?:\.\w+)?['"]/g;
var asksImported = ({ text }) => [...text.matchAll(FROM_FLAGS)].some(
  ([, names = ""]) => names.split(",").some((one) => {
    const name = /[\w$]+\s*$/.exec(one)?.[0].trim();
    return name !== void 0 && new RegExp(`(?<![\\w$])${name.replaceAll("$", "\\$")}\\s*\\(`).test(text);
  })
);
var detector3 = {
  occurs: (ask) => any(
    all(ask.word("config configuration"), inText(SWITCHES)),
    all(ask.named("useFlags useLDFlags useFeatureFlags"), inText(PICKED)),
    ask.name("enable feature ff experiment", (_, name) => isSwitchName(name)),
    ask.name("feature enabled", (words) => TABLES.test(words.join(" "))),
    all(ask.named("features"), inText(OF_CONFIG)),
    all(
      ask.name("enabled active guild features feature", (words) => LISTS.test(words.join(" "))),
      inText(ASKED_LIST)
    ),
    ask.called("is has check use get are can feature flag gate", namesFlag),
    ask.name("feature hog", (_, name) => FLAG_TAGS.test(name)),
    ask.named("defaultConfig setDefaults setDefaultsAsync"),
    all(ask.named("flag"), inText(/\bflag(<[^>]{0,200}>)?\s*\(\s*\{/)),
    all(ask.word("flag flags"), asksImported),
    // What wraps a system's own read, whatever its key.
    all(
      ask.called(
        "boolean string number object int double json variation is flag feature gate value treatment variant",
        (words) => VERBS.test(words.join(" "))
      ),
      inText(IMPORTS_PACKAGE)
    ),
    all(
      ask.called(
        "is are enabled on off active allowed available get check has use evaluate variation treatment peek",
        asks
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
    const fallback = fallbackOf(head, file);
    return fallback ? { options: [fallback] } : {};
  },
  detect(file, context) {
    return [
      ...file.ofKinds(READ).flatMap((node) => {
        if (ts41.isBindingElement(node)) return picked(node, file);
        return readFlag(node, file, context) ?? readDefaults(node, file);
      }),
      ...file.tags.flatMap((tag) => readTag(tag, file) ?? []),
      ...readWrapped(file, context)
    ];
  }
};
var READ = [
  ts41.SyntaxKind.BindingElement,
  ts41.SyntaxKind.PropertyAccessExpression,
  ts41.SyntaxKind.CallExpression,
  ts41.SyntaxKind.BinaryExpression,
  ts41.SyntaxKind.PropertyAssignment
];
var feature_flags_default = detector3;
function picked({ name, propertyName, parent }, file) {
  const made = ts41.isVariableDeclaration(parent.parent) ? parent.parent.initializer : void 0;
  const call = made && unwrap(made);
  if (!call || !ts41.isCallExpression(call) || !/^use(LD)?(Flags|FeatureFlags)$/.test(nameOf(call.expression) ?? ""))
    return [];
  const key = propertyName ?? name;
  const fallback = fallbackOf(name, file);
  const options = fallback ? [fallback] : [];
  return ts41.isIdentifier(key) ? [{ node: key, symbol: key.text, argument: key.text, options }] : [];
}
var noFlags3 = evidenceReader(/* @__PURE__ */ new Set());
function readFlag(node, file, context) {
  if (ts41.isPropertyAccessExpression(node)) return entryOf(node);
  if (!ts41.isCallExpression(node)) return null;
  const own = readOwnFlag(node, file, context);
  if (own) return own;
  const site = callSiteOf(node, file);
  const { concept } = context;
  if (!site || isCallOf(concept, site, noFlags3) || isUnlike(concept, site.words, node.expression)) return null;
  const key = keyOf(node, site.words, site.receiver);
  const isOpen2 = key === null && asksOpenKey(site, file, concept) && !isToldOfCallers(node);
  if (!key && !isOpen2) return null;
  const value = key && literalOf(key)?.value;
  const fallback = fallbackOf(site.head, file);
  return {
    node: site.head,
    symbol: chainOf(node.expression).slice(-2).join("."),
    argument: typeof value === "string" ? value : null,
    ...typeof value !== "string" && { traits: [OPEN_KEY] },
    ...fallback && { options: [fallback] }
  };
}
var asks = (words) => ASKS.test(words.join(" "));
var ASKS = /^((is|are) )?(enabled|on|off|active|allowed|available|enabled for|enabled for user)$|^(get|get value|get value async|get boolean|get string|get number|check|has|use|use value|evaluate|variation|treatment|peek|use setting|get setting)$/;
function keyOf(call, words, receiver) {
  const [first, second] = call.arguments;
  if (!first) return null;
  const verb = words.join(" ");
  const isList2 = /^(includes|has|contains)$/.test(verb) && LISTS.test(receiver.join(" "));
  if (isList2) return isNamed(first) && isSwitchList(call, first) ? first : null;
  if (namesFlag(words) && isNamed(first)) return first;
  const isAsking = ASKS.test(verb);
  if (isAsking && isFlagConstant(first)) return first;
  if (isAsking && ts41.isStringLiteralLike(first) && FLAG_KEY.test(first.getText())) return first;
  if (second && GATES.test(verb) && !isNamed(first) && isNamed(second)) return second;
  const isRemote2 = /^get (value|boolean|string|number)$/.test(verb) && /remote ?config/i.test(splitWords(nameOf(first) ?? "").join(" "));
  return isRemote2 && second && isNamed(second) ? second : null;
}
var GATES = /^(check gate|get feature gate|get dynamic config|get experiment)$/;
var ASKED_LIST = /(?:features|feature_?flags)\b[^;(]{0,60}?\.\s*(?:includes|has|contains)\s*\(/i;
var FLAG_KEY = /['"`](feature|ff|experiment)s?[-_.:]/;
var LISTS = /^(enabled |active |guild )?(features|feature flags)$/;
var HOLDERS = /^(user|account|member|guild|org|organi[sz]ation|team|tenant|workspace|company|customer|session|viewer|me|config|settings|license|subscription|plan|app|site|instance|server|props)$/;
function isSwitchList(call, first) {
  const key = unwrap(first);
  if (!ts41.isStringLiteralLike(key) || /^[A-Z][A-Z0-9_]+$/.test(key.text)) return true;
  return chainOf(call.expression).slice(0, -2).some((name) => splitWords(name).some((word) => HOLDERS.test(word)));
}
var namesFlag = (words) => /^(is|has|check|use|get|are|can use) (feature|gate|toggle|experiment)s? ?(flag|gate|toggle|value|enabled|on|active|available|allowed)?( (for|in|by) \w+( \w+)?)?$/.test(
  words.join(" ")
) || /^is flag (enabled|on)$/.test(words.join(" ")) || /^(feature|flag|gate) (enabled|is on|in url|from url|on)$/.test(words.join(" ")) || /^check( statsig)? gate$/.test(words.join(" "));
function isNamed(expression) {
  const inner = unwrap(expression);
  if (ts41.isStringLiteralLike(inner)) return true;
  const [root, ...rest] = chainOf(inner);
  return rest.length > 0 ? /^[A-Z]/.test(root ?? "") : /^[A-Z][A-Z0-9_]+$/.test(root ?? "");
}
function isFlagConstant(expression) {
  const chain = chainOf(unwrap(expression));
  const table = chain.length > 1 ? splitWords(chain.at(-2)).join(" ") : "";
  return /^[A-Z]/.test(chain.at(-2) ?? "") && FLAG_TABLE.test(table);
}
var FLAG_TABLE = /(^| )(features?|feature flags?|gates?|toggles?|experiments?|feature (gate|toggle|key)s?|flag (key|name)s?)$/;

// src/extract/code/sdk/options.ts
import { ts as ts42 } from "./vendor/ts-morph.js";
function entriesOf2(argument, depth = 4) {
  const inner = unwrap(argument);
  const follow = (next) => entriesOf2(next, depth - 1);
  if (depth === 0) return [];
  if (ts42.isIdentifier(inner)) {
    const value = valueOf(inner);
    return value ? follow(value) : [];
  }
  if (ts42.isConditionalExpression(inner)) return [...follow(inner.whenTrue), ...follow(inner.whenFalse)];
  if (ts42.isBinaryExpression(inner)) return [...follow(inner.left), ...follow(inner.right)];
  if (ts42.isCallExpression(inner)) return inner.arguments.flatMap(follow);
  if (ts42.isArrayLiteralExpression(inner)) return inner.elements.flatMap(follow);
  if (!ts42.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap((property) => {
    if (ts42.isSpreadAssignment(property)) return follow(property.expression);
    if (!property.name || ts42.isComputedPropertyName(property.name)) return [];
    const entry = { name: textOf(property.name), node: property.name };
    if (ts42.isShorthandPropertyAssignment(property)) return [{ ...entry, value: property.name }];
    if (!ts42.isPropertyAssignment(property)) return [{ ...entry, value: null }];
    const value = unwrap(property.initializer);
    const nested = ts42.isObjectLiteralExpression(value) ? follow(value) : [];
    return [{ ...entry, value: property.initializer }, ...nested];
  });
}
function attributesOf(element) {
  return element.attributes.properties.flatMap((attribute2) => {
    if (!ts42.isJsxAttribute(attribute2)) return entriesOf2(attribute2.expression);
    const { initializer } = attribute2;
    const value = initializer && ts42.isJsxExpression(initializer) ? initializer.expression ?? null : null;
    const given = initializer && ts42.isStringLiteral(initializer) ? initializer : value;
    const entry = { name: textOf(attribute2.name), node: attribute2.name, value: given };
    return value ? [entry, ...entriesOf2(value)] : [entry];
  });
}
var PROTECTIVE = /* @__PURE__ */ new Set(["muted", "child-directed"]);
function traitsOf2(sdk, entries) {
  return sdk.options.flatMap((option) => {
    const found = entries.filter((entry) => entry.name === option.name);
    return found.some((entry) => isMeant(option, entry)) ? [option.trait] : [];
  });
}
function isMeant({ trait, means }, { value }) {
  if (means === "any") return true;
  const said = value ? saidBy(value) : null;
  if (said === null) return PROTECTIVE.has(trait);
  return means === "on" ? !OFF.has(said) : means.includes(said);
}
var OFF = /* @__PURE__ */ new Set(["false", "0", "null", "undefined", ""]);
function saidBy(value) {
  const literal = literalOf(value);
  if (literal) return String(literal.value);
  const inner = unwrap(value);
  if (!ts42.isPropertyAccessExpression(inner)) return null;
  const owner = nameOf(inner.expression) ?? "";
  return /^[A-Z]/.test(owner) ? inner.name.text : null;
}
var MAX_TEXT2 = 80;
function optionsOf(sdk, entries, placeOf2) {
  const known2 = new Set(sdk.options.map((option) => option.name));
  return entries.filter((entry) => known2.has(entry.name)).map((entry) => optionOf2(entry, placeOf2));
}
function optionOf2({ name, node, value }, placeOf2) {
  const literal = value ? literalOf(value) : null;
  const text = (value ?? node).getText().replace(/\s+/g, " ").slice(0, MAX_TEXT2);
  return { name, value: literal?.value ?? null, text, at: placeOf2(node) };
}

// src/extract/code/sdk/personal.ts
import { ts as ts43 } from "./vendor/ts-morph.js";
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
  if (ts43.isObjectLiteralExpression(inner) || ts43.isArrayLiteralExpression(inner)) return true;
  if (ts43.isPrefixUnaryExpression(inner) && inner.operator === ts43.SyntaxKind.ExclamationToken) return true;
  if (ts43.isBinaryExpression(inner) && /^(===?|!==?|[<>]=?)$/.test(inner.operatorToken.getText())) return true;
  if (/\b(Date\.now|performance\.now|cache|created)/.test(inner.getText())) return true;
  if (/^(is|has|can)$/.test(wordsOf(inner)[0] ?? "")) return true;
  return ts43.isIdentifier(inner) && inner.text === "undefined" || literalOf(value) !== null;
}
function isReadFromPerson(value) {
  const inner = unwrap(value);
  if (!ts43.isPropertyAccessExpression(inner)) return false;
  const chain = chainOf(inner);
  const owner = splitWords(chain.at(-2) ?? "").at(-1) ?? "";
  return WHOSE.test(owner) && isPersonal(splitWords(chain.at(-1)));
}

// src/extract/code/detectors/first-party-telemetry.ts
import { ts as ts44 } from "./vendor/ts-morph.js";
var ENDPOINT = /^(telemetry|science|analytics|beacon|usage-stats|client-metrics|client-events)$/;
var METRICS = /^(metrics?|telemetry|statsd|stats|meter)$/;
var COUNTS = /^(counter|count|increment|inc|gauge|histogram|timing|distribution|observe|record|track|emit|event)$/;
var first_party_telemetry_default = {
  occurs: (ask) => any(
    all(
      ask.word("post"),
      any((file) => ENDPOINT.test(stemOf(file.path)), inText(ROUTES))
    ),
    all(
      ask.named("metrics metric telemetry statsd stats meter"),
      ask.called(
        "counter count increment inc gauge histogram timing distribution observe record track emit event",
        (_, name) => COUNTS.test(name)
      ),
      ask.phrase(PERSONAL)
    )
  ),
  detect(file) {
    return file.nodes.flatMap((node) => {
      const route = routeAt(node);
      if (route) return endpoint(route, file);
      return ts44.isCallExpression(node) ? counted(node, file) : [];
    });
  }
};
var ROUTES = /[/'"`](telemetry|science|analytics|beacon|usage-stats|client-metrics|client-events)['"`/]/;
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
      options: personal.map((entry) => optionOf2(entry, file.placeOf)),
      guardedAt: call
    }
  ];
}
function stemOf(path) {
  const stem = baseName(path).replace(/\.[^.]+$/, "");
  return /^(index|route)$/.test(stem) ? baseName(folderOf(path)) : stem;
}

// src/extract/code/media/positions.ts
import { ts as ts45 } from "./vendor/ts-morph.js";
var EXACT = /^(latitude|longitude|lat|lng|lon|coords|coordinates|postal|postal_?code|zip|zip_?code|ll)$/i;
function readsExact(call) {
  let holder = call;
  while (!ts45.isStatement(holder) && !ts45.isVariableDeclaration(holder) && !isFunction(holder)) {
    if (ts45.isPropertyAccessExpression(holder) && EXACT.test(holder.name.text)) return true;
    holder = holder.parent;
  }
  if (!ts45.isVariableDeclaration(holder)) return false;
  const { name } = holder;
  if (!ts45.isIdentifier(name)) return name.elements.some((one) => EXACT.test(textOf(keyOf2(one))));
  let found = false;
  eachNode(enclosingFunction(call) ?? call.getSourceFile(), (node) => {
    if (ts45.isPropertyAccessExpression(node) && EXACT.test(node.name.text)) found ||= chainOf(node)[0] === name.text;
  });
  return found;
}
var keyOf2 = (one) => ts45.isBindingElement(one) ? one.propertyName ?? one.name : one;
function isUserAction(node) {
  for (let at = node; at.parent; at = at.parent) {
    if (ts45.isJsxAttribute(at) && /^on[A-Z]/.test(textOf(at.name))) return true;
  }
  return enclosingNames(node).some((name) => /^(handle|on)[A-Z].*(Click|Press|Tap|Submit|Select)/.test(name));
}
var PEOPLE3 = phrasesOf([
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
  "tile",
  "address",
  "payment",
  "billing",
  "sample",
  "mock",
  "organization"
]);
var KEEPS2 = phrasesOf([
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
  if (ts45.isObjectLiteralExpression(node)) {
    const key = node.properties.find((one) => isExactKey(one) && isTaken(one));
    if (!key?.name || !isKept(node)) return null;
    return isAboutSomebody(node, path) ? key.name : null;
  }
  if (!ts45.isBinaryExpression(node) || node.operatorToken.kind !== ts45.SyntaxKind.EqualsToken) return null;
  const { left, right } = node;
  if (!ts45.isPropertyAccessExpression(left) || !/^(latitude|lat)$/i.test(left.name.text)) return null;
  if (!ts45.isPropertyAccessExpression(right) && !ts45.isElementAccessExpression(right)) return null;
  return isAboutSomebody(node, path) ? left.name : null;
}
var isExactKey = (one) => one.name !== void 0 && /^(latitude|lat)$/i.test(textOf(one.name));
function isTaken(one) {
  if (ts45.isShorthandPropertyAssignment(one)) return true;
  if (!ts45.isPropertyAssignment(one)) return false;
  return /(latitude|\blat\b|lat$|\bll\b|coords|geo)/i.test(one.initializer.getText()) && !ts45.isCallExpression(one.initializer);
}
function isKept(literal) {
  for (let at = literal; at.parent && !isFunction(at.parent); at = at.parent) {
    const { parent } = at;
    if (ts45.isBinaryExpression(parent)) return ts45.isPropertyAccessExpression(parent.left) && parent.right === at;
    if (ts45.isCallExpression(parent))
      return hasAnyPhrase(splitWords(nameOf(parent.expression) ?? "").slice(0, 2), KEEPS2);
    if (ts45.isStatement(parent)) return false;
  }
  return false;
}
function isAboutSomebody(node, path) {
  const names = [
    ...enclosingNames(node),
    ...path.replace(/\.[^./]+$/, "").split("/").slice(-2)
  ];
  const target = targetOf(node);
  const words = [...names, ...target].flatMap(splitWords);
  return hasAnyPhrase(words, PEOPLE3) && !hasAnyPhrase(words, THINGS);
}
function targetOf(node) {
  for (let at = node; at.parent; at = at.parent) {
    if (ts45.isBinaryExpression(at)) return at.left.getText().split(".");
    if (ts45.isBinaryExpression(at.parent)) return at.parent.left.getText().split(".");
    if (ts45.isCallExpression(at.parent)) return at.parent.expression.getText().split(".").slice(-3);
    if (ts45.isStatement(at)) break;
  }
  return [];
}

// src/extract/code/detectors/geolocation.ts
import { ts as ts46 } from "./vendor/ts-morph.js";
var evidence = evidenceReader(/* @__PURE__ */ new Set());
var SERVICES = /\b(ip-api\.com|ipapi\.co|ipinfo\.io|ipdata\.co|ipgeolocation\.io|freegeoip\.|geojs\.io|ipwho\.is|ip2location\.io|ipstack\.com|geolocation-db\.com)\b/;
var SENSOR = /current_?position|watch_?position|last_?known|location_?updates|permissions|^use/i;
var geolocation_default = {
  readsCalls: true,
  occurs: (ask) => any(
    ask.word("geolocate geolocation latitude maxmind geoip"),
    all(
      ask.word("ip ipapi ipinfo ipdata ipgeolocation freegeoip geojs ipwho ip2location ipstack geolocation"),
      inText(SERVICES)
    )
  ),
  detect(file, context) {
    const found = [];
    for (const node of file.nodes) {
      const one = locates(node, file, context) ?? keeps(node, file) ?? declares(node, file, context);
      if (one) found.push(one);
    }
    return found;
  }
};
function locates(node, file, context) {
  if (ts46.isJsxOpeningElement(node) || ts46.isJsxSelfClosingElement(node)) {
    const isControl = node.tagName.getText() === "GeolocateControl";
    return isControl ? { node: node.tagName, symbol: "GeolocateControl", traits: ["precise", "user-action"] } : null;
  }
  if (ts46.isNewExpression(node)) {
    const isControl = nameOf(node.expression) === "GeolocateControl";
    return isControl ? { node: node.expression, symbol: "GeolocateControl", traits: ["precise", "user-action"] } : null;
  }
  if ((ts46.isStringLiteralLike(node) || ts46.isTemplateHead(node)) && /^https?:/.test(node.text) && SERVICES.test(node.text))
    return {
      node,
      symbol: SERVICES.exec(node.text)[0],
      argument: node.text,
      traits: [readsExact(node) ? "precise" : "coarse"]
    };
  if (!ts46.isCallExpression(node)) return null;
  const site = callSiteOf(node, file);
  if (!site || !isCallOf(context.concept, site, evidence) || !asksAboutSomebody(node, file)) return null;
  const isSensor = SENSOR.test(nameOf(node.expression) ?? "");
  const exact = isSensor || readsExact(node) ? "precise" : "coarse";
  const symbol = chainOf(node.expression).filter((name) => name !== "this");
  return {
    node: site.head,
    symbol: symbol.slice(-2).join("."),
    traits: [exact, ...isUserAction(node) ? ["user-action"] : []]
  };
}
function asksAboutSomebody(call, file) {
  const name = nameOf(call.expression) ?? "";
  if (SENSOR.test(name) || /ip/i.test(name)) return true;
  const isImported2 = file.imports.has(chainOf(call.expression)[0] ?? "");
  const names = call.arguments.flatMap((one) => namesIn(one));
  return names.some((one) => /(^|_)ip(s|$|[A-Z_])|Ip(s|$|[A-Z])|^req(uest)?$|^headers$|address/.test(one)) || isImported2 && name === "lookup";
}
function keeps(node, file) {
  if (file.side === "client") return null;
  const key = keptPosition(node, file.path);
  return key && { node: key, symbol: key.getText(), traits: ["precise", "stored"] };
}
function declares(node, file, { concept }) {
  if (!(ts46.isFunctionDeclaration(node) || ts46.isMethodDeclaration(node)) || !node.body || !node.name) return null;
  const words = splitWords(textOf(node.name));
  const isNamed3 = /ip/.test(words.join(" ")) && concept.calls.some((call) => !call.receivers && fitsPattern(call, words));
  if (!isNamed3 || file.side === "client" || isWithinUnlike(concept, file.path, node)) return null;
  return { node: node.name, symbol: textOf(node.name), traits: ["definition"] };
}

// src/extract/code/media/fails-open.ts
import { ts as ts47 } from "./vendor/ts-morph.js";
function failureOf(scan) {
  const around3 = enclosingFunction(scan);
  if (!around3?.body) return null;
  for (let at = scan; at !== around3; at = at.parent) {
    const { parent } = at;
    if (ts47.isTryStatement(parent) && parent.tryBlock === at && parent.catchClause) {
      const answer = cleanAnswerOf(parent.catchClause.block);
      if (answer) return { at: answer, message: "a scan that failed is answered as no match" };
    }
    if (isCatchCall(parent, at)) {
      const answer = cleanHandler(parent.parent);
      if (answer) return { at: answer, message: "a scan that failed is answered as no match" };
    }
    if (!ts47.isBlock(parent)) continue;
    for (const statement of parent.statements) {
      if (statement === at) break;
      if (!ts47.isIfStatement(statement) || !missesKey(statement.expression)) continue;
      const answer = cleanAnswerOf(statement.thenStatement) ?? bareReturnOf(statement.thenStatement);
      if (answer) return { at: answer, message: "without the key of the service the scan is left out" };
    }
  }
  return null;
}
function cleanAnswerOf(branch) {
  const last = ts47.isBlock(branch) ? branch.statements.at(-1) : branch;
  if (!last || !ts47.isReturnStatement(last) || !last.expression || throws(branch)) return null;
  return isClean(last.expression) ? last : null;
}
function bareReturnOf(branch) {
  const last = ts47.isBlock(branch) ? branch.statements.at(-1) : branch;
  return last && ts47.isReturnStatement(last) && !last.expression && !throws(branch) ? last : null;
}
var isCatchCall = (parent, at) => ts47.isPropertyAccessExpression(parent) && parent.expression === at && parent.name.text === "catch" && ts47.isCallExpression(parent.parent);
function cleanHandler(call) {
  const [handler] = call.arguments;
  if (!handler || !isFunction(handler) || !handler.body) return null;
  if (ts47.isBlock(handler.body)) return cleanAnswerOf(handler.body);
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
  if (inner.kind === ts47.SyntaxKind.FalseKeyword) return true;
  if (ts47.isCallExpression(inner) && inner.arguments[0]) return isClean(inner.arguments[0]);
  if (!ts47.isObjectLiteralExpression(inner)) return false;
  return inner.properties.some((property) => {
    if (!ts47.isPropertyAssignment(property)) return false;
    const words = splitWords(textOf(property.name));
    const value = unwrap(property.initializer).kind;
    if (value === ts47.SyntaxKind.FalseKeyword) return words.some((word) => BAD.has(word));
    return value === ts47.SyntaxKind.TrueKeyword && words.some((word) => GOOD.has(word));
  });
}
function missesKey(test) {
  const inner = unwrap(test);
  if (ts47.isBinaryExpression(inner)) return missesKey(inner.left) || missesKey(inner.right);
  if (!ts47.isPrefixUnaryExpression(inner) || inner.operator !== ts47.SyntaxKind.ExclamationToken) return false;
  const operand = unwrap(inner.operand);
  if (/\b(process\.env|import\.meta\.env)\b/.test(operand.getText())) return true;
  if (ts47.isIdentifier(operand) && /\b(process\.env|import\.meta\.env)\b/.test(valueOf(operand)?.getText() ?? ""))
    return true;
  const words = splitWords(operand.getText());
  return words.some((word) => /^(key|secret|credentials?|endpoint|enabled|configured)$/.test(word));
}
function throws(branch) {
  let found = false;
  const walk = (node) => {
    if (ts47.isThrowStatement(node)) found = true;
    if (!isFunction(node)) ts47.forEachChild(node, walk);
  };
  walk(branch);
  return found;
}

// src/extract/code/media/known-hashes.ts
import { ts as ts48 } from "./vendor/ts-morph.js";
var FIELD = phrasesOf([
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
var TESTS = phrasesOf([
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
var REPORTS = phrasesOf(["report", "submit", "file", "send", "enqueue", "notify", "retract", "finish"]);
var WRITES4 = phrasesOf(["add", "create", "update", "delete", "remove", "import", "insert", "sync", "upload"]);
var BANKS = phrasesOf(["bank", "exchange", "hash list"]);
var SERVICES2 = phrasesOf(["service", "client", "repository", "store", "api"]);
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
  if (words.length === 0 || ts48.isNewExpression(call) || hasAnyPhrase(words, NOT) || words[0] === "use") return null;
  if (hasAnyPhrase(before, SCANNER)) return "match";
  const asked = ts48.isCallExpression(call) ? requestRole(call, name) : null;
  if (asked) return asked;
  if (chain[0] === "this" && chain.length === 2 && isServiceAround(call)) return roleInService(words);
  const isField2 = hasAnyPhrase(words, FIELD);
  if (isField2 || hasAnyPhrase(before, FIELD)) return roleInField(words, before);
  if (!hasAnyPhrase(words, COMPARES)) return null;
  const around3 = [
    ...chain,
    ...pathNames(call.getSourceFile().fileName),
    ...(call.arguments ?? []).flatMap((one) => namesIn(one))
  ];
  return hasAnyPhrase(around3.flatMap(splitWords), MEDIA) ? "match" : null;
}
var REQUESTS = /^(fetch|post|put|request|axios|got|ky|\$fetch)$/;
function requestRole({ arguments: [address] }, name) {
  if (!REQUESTS.test(name) || !address || ts48.isStringLiteralLike(address) || ts48.isObjectLiteralExpression(address))
    return null;
  const held = ts48.isIdentifier(address) ? valueOf(address) : null;
  const words = [address, held ?? address].flatMap((one) => namesIn(one, 4)).flatMap(splitWords);
  if (!hasAnyPhrase(words, FIELD)) return null;
  return hasAnyPhrase(words, AUTHORITY) ? "report" : "match";
}
var LOOKS2 = phrasesOf(["match", "lookup", "look up", "compare", "scan", "find match", "image match", "hash match"]);
function isServiceAround(node) {
  for (let at = node.parent; at; at = at.parent)
    if (ts48.isClassLike(at)) return at.name !== void 0 && hasAnyPhrase(splitWords(at.name.text), FIELD);
  return false;
}
function roleInService(words) {
  if (hasAnyPhrase(words, LOOKS2)) return "match";
  return hasAnyPhrase(words.slice(0, 2), HASHES) ? "hash" : null;
}
function hashRoleOfMethod(method) {
  const words = ts48.isIdentifier(method.name) ? splitWords(method.name.text) : [];
  if (!method.body || words.length === 0 || hasAnyPhrase(words, NOT) || hasAnyPhrase(words, BANKS)) return null;
  return isServiceAround(method) ? roleInService(words) : null;
}
function roleInField(words, before) {
  const all2 = [...before, ...words];
  const [verb] = words;
  if (verb !== void 0 && LATER.has(verb) && !hasAnyPhrase(all2, AUTHORITY)) return null;
  if (hasAnyPhrase(all2, AUTHORITY)) return verb !== void 0 && hasAnyPhrase([verb], REPORTS) ? "report" : null;
  const isService = words.length > 1 || hasAnyPhrase(before, SERVICES2);
  if (hasAnyPhrase(words, WRITES4) && hasAnyPhrase(all2, BANKS)) return isService ? "bank" : null;
  if (hasAnyPhrase(words, HASHES) && !hasAnyPhrase(words.slice(1), TESTS) && !hasAnyPhrase(words.slice(0, 1), TESTS))
    return "hash";
  return hasAnyPhrase(words, TESTS) ? "match" : null;
}
var LATER = /* @__PURE__ */ new Set(["queue", "enqueue", "schedule", "defer"]);
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
var SERVICE = phrasesOf(["hma", "omm", "hasher matcher", "pdq"]);
function addressRoleOf(text, tokens) {
  if (/\s/.test(text)) return null;
  const role = ADDRESSES.find(([part]) => part.test(text))?.[1];
  if (role) return role;
  if (!SERVICE.some((phrase) => phrase.words.every((word) => tokens.has(word)))) return null;
  return SERVICE_PATHS.find(([part]) => part.test(text))?.[1] ?? null;
}

// src/extract/code/detectors/hash-matching.ts
import { ts as ts49 } from "./vendor/ts-morph.js";
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
      if (ts49.isCallExpression(node)) {
        const role = hashRoleOf(node);
        const head = role && nameNode(node.expression);
        if (!role || !head) continue;
        const symbol = chainOf(node.expression).filter((name) => name !== "this");
        found.push({ node: head, symbol: symbol.slice(-2).join("."), ...judged(node, role, file) });
      } else if (ts49.isMethodDeclaration(node)) {
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
  return ts49.isStringLiteralLike(node) || ts49.isTemplateHead(node) || ts49.isTemplateMiddle(node) || ts49.isTemplateTail(node);
}
var isTypeOrImport = ({ parent }) => ts49.isLiteralTypeNode(parent) || ts49.isImportDeclaration(parent) || ts49.isExportDeclaration(parent);

// src/extract/code/help/helplines.ts
import { ts as ts50 } from "./vendor/ts-morph.js";
var HOSTS = /\b(childline\.(org\.uk|ie)|kidshelpline\.com\.au|kidshelpphone\.ca|988lifeline\.org|suicidepreventionlifeline\.org|childhelplineinternational\.org|samaritans\.org|crisistextline\.org|findahelpline\.com|befrienders\.org|thetrevorproject\.org|nummergegenkummer\.de|telefonseelsorge\.de|lifeline\.org\.au|papyrus-uk\.org)\b/i;
var NUMBERS = /\b(0800[ -]?1111|741[ -]?741|1800[ -]?55[ -]?1800|1[ -]?800[ -]?273[ -]?(8255|TALK))\b/i;
var SHORT_NUMBERS = /(?<![\d.#-])(988|116[ -]?1(11|23)|13[ -]11[ -]14)(?![\d.-])/;
var CALLED = /\btel:|\b(call|text|dial|helpline|hotline|lifeline|crisis|samaritans|suicid\w*)\b/i;
var WORDS2 = /\b(help-?lines?|crisis[ -](text[ -])?lines?|suicide[ -](prevention|hot)[ -]?(line|lifeline|hotline)?|suicide hotlines?|crisis (support|hotline)|kids help ?phone|childline)\b/i;
var PARTS2 = phrasesOf([
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
    if (ts50.isJsxOpeningElement(node) || ts50.isJsxSelfClosingElement(node)) {
      const name = nameOf(node.tagName) ?? "";
      const isPart = /^[A-Z]/.test(name) && hasAnyPhrase(splitWords(name), PARTS2);
      return isPart ? [{ node: node.tagName, trait: "part" }] : [];
    }
    const isText2 = ts50.isJsxText(node) || ts50.isStringLiteralLike(node) || ts50.isTemplateHead(node) || ts50.isTemplateTail(node);
    if (!isText2 || !isShown(node)) return [];
    const trait = traitOf2(node.text);
    return trait ? [{ node, trait }] : [];
  });
}
function traitOf2(text) {
  if (HOSTS.test(text)) return "address";
  if (NUMBERS.test(text) || SHORT_NUMBERS.test(text) && CALLED.test(text)) return "number";
  return /\s/.test(text.trim()) && WORDS2.test(text) ? "words" : null;
}
var LABELS = /^(text|label|title|name|desc|description|message|body|content|help|hint|url|href|link|website|phone|tel|number|contact|children|placeholder|subtitle|helpText|default|defaultMessage)$/i;
var CALLS3 = /^(t|i18n|msg|translate|formatMessage|gettext|open|openURL|openUrl|navigate|_|__)$/;
function isShown(node) {
  const { parent } = node;
  if (ts50.isJsxText(node)) return true;
  if (ts50.isTemplateHead(node) || ts50.isTemplateTail(node)) return true;
  if (ts50.isJsxAttribute(parent) || ts50.isJsxExpression(parent) || ts50.isTaggedTemplateExpression(parent)) return true;
  if (ts50.isPropertyAssignment(parent)) return parent.initializer === node && LABELS.test(textOf(parent.name));
  if (ts50.isVariableDeclaration(parent)) return true;
  if (ts50.isCallExpression(parent)) return CALLS3.test(nameOf(parent.expression) ?? "");
  return ts50.isConditionalExpression(parent) || ts50.isReturnStatement(parent) || ts50.isArrowFunction(parent);
}

// src/extract/code/detectors/helpline.ts
import { ts as ts51 } from "./vendor/ts-morph.js";
var MAX_SYMBOL = 40;
var helpline_default = {
  occurs: (ask) => ask.word(HELPLINE_WORDS),
  detect: (file) => helplinesIn(file).map(({ node, trait }) => {
    const text = (ts51.isJsxText(node) || ts51.isTemplateHead(node) || ts51.isTemplateTail(node) ? node.text : textOf(node)).replace(/\s+/g, " ").trim();
    return { node, symbol: text.length > MAX_SYMBOL ? `${text.slice(0, MAX_SYMBOL - 1)}…` : text, traits: [trait] };
  })
};

// src/extract/code/media/upload-routes.ts
import { ts as ts52 } from "./vendor/ts-morph.js";
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
  for (let at = node.parent; at; at = at.parent) if (ts52.isCallExpression(at) && routeOf(at)) return at;
  return null;
}
function routesNaming(node, file) {
  let at = node.parent;
  while (at && !ts52.isStatement(at) && !ts52.isVariableDeclaration(at)) at = at.parent;
  if (!at || !ts52.isVariableDeclaration(at) || !ts52.isIdentifier(at.name)) return [];
  const name = at.name.text;
  return file.calls.filter(
    (call) => call.arguments.some((one) => ts52.isIdentifier(one) && one.text === name) && routeOf(call) !== null
  );
}
function isInHandler(node, route) {
  const handler = routeOf(route)?.handler;
  for (let at = node; at !== route; at = at.parent) if (at === handler) return true;
  return false;
}

// src/extract/code/media/file-bytes.ts
import { ts as ts53 } from "./vendor/ts-morph.js";
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
  if (ts53.isStringLiteralLike(inner) || ts53.isTemplateExpression(inner)) return false;
  if (ts53.isObjectLiteralExpression(inner))
    return inner.properties.some(
      (property) => ts53.isPropertyAssignment(property) && namesBytes(property.initializer) || ts53.isShorthandPropertyAssignment(property) && isBytesName(property.name.text)
    );
  if (ts53.isElementAccessExpression(inner)) return namesBytes(inner.expression);
  if (ts53.isCallExpression(inner)) {
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
  const [, value] = call.arguments;
  if (!/^(append|set)$/.test(nameOf(call.expression) ?? "") || !value || !namesBytes(value)) return false;
  const form = receiverOf(call.expression);
  if (!form) return false;
  const inner = unwrap(form);
  const made = ts53.isIdentifier(inner) ? valueOf(inner) : null;
  if (made)
    return ts53.isNewExpression(unwrap(made)) && unwrap(made).expression.getText().endsWith("FormData");
  return /form(_?data)?$/i.test(nameOf(inner) ?? "");
}
function isFilePost(call) {
  return call.arguments.some((argument) => {
    const options = unwrap(argument);
    if (!ts53.isObjectLiteralExpression(options)) return false;
    const body = options.properties.find((one) => one.name?.getText() === "body");
    if (!body) return false;
    const value = ts53.isPropertyAssignment(body) ? unwrap(body.initializer) : null;
    if (!value || !ts53.isIdentifier(value) || !namesFileBody(value.text)) return false;
    return namesIn(options).some((name) => /^(post|put|patch)$/i.test(name));
  });
}
var namesFileBody = (name) => /^(blob|file|image|photo|picture|avatar)s?$|(Blob|File|Image)$/.test(name);
function isUploader(call) {
  return call.arguments.some((argument) => {
    const options = unwrap(argument);
    if (!ts53.isObjectLiteralExpression(options)) return false;
    return options.properties.some((one) => {
      if (one.name && textOf(one.name) === "onUploadProgress") return true;
      if (!ts53.isPropertyAssignment(one) || !/^(url|route|endpoint|action|server)$/.test(textOf(one.name))) return false;
      const last = addressIn(one.initializer)?.replace(/[?#].*$/, "").split("/").at(-1) ?? "";
      return one.initializer.getText().includes("/") && /^upload/i.test(last) && !/status|progress|limit/i.test(last);
    });
  });
}

// src/extract/code/media/multer.ts
import { ts as ts54 } from "./vendor/ts-morph.js";
var TAKES = /^(single|array|fields|any)$/;
function fileMiddleware(call, file, context) {
  const method = nameOf(call.expression) ?? "";
  const receiver = receiverOf(call.expression);
  if (!receiver || !TAKES.test(method)) return null;
  const instance = instanceOf(unwrap(receiver), file, context);
  if (!instance) return null;
  return { call, instance: instance === "named" ? null : instance, takesAny: method === "any" };
}
function instanceOf(expression, file, context) {
  if (ts54.isCallExpression(expression)) return isMulter(expression.expression, file) ? expression : null;
  if (!ts54.isIdentifier(expression)) return null;
  const declaration = declarationOf(expression.text, expression);
  if (declaration && ts54.isVariableDeclaration(declaration) && declaration.initializer) {
    const made2 = unwrap(declaration.initializer);
    if (ts54.isCallExpression(made2) && isMulter(made2.expression, file)) return made2;
  }
  const binding = file.imports.get(expression.text) ?? localRequire(declaration);
  if (!binding) return null;
  if (/^multer$/.test(binding.specifier)) return null;
  const target = context.resolve(file.path, binding.specifier);
  const other = target && target !== "package" ? context.slice.parse(target.path) : null;
  const exported2 = other && declarationOf(binding.name, other.ast.endOfFileToken);
  const made = exported2 && ts54.isVariableDeclaration(exported2) && exported2.initializer ? unwrap(exported2.initializer) : null;
  if (made && ts54.isCallExpression(made) && isMulter(made.expression, other)) return made;
  const names = [...splitWords(binding.specifier), ...splitWords(expression.text)];
  const holdsMulter = other?.indexed.tokens.has("multer") ?? false;
  const anew = holdsMulter ? other.calls.find((one) => isMulter(one.expression, other)) : void 0;
  if (anew) return anew;
  return names.includes("multer") || holdsMulter ? "named" : null;
}
function localRequire(declaration) {
  if (!declaration || !ts54.isVariableDeclaration(declaration) || !declaration.initializer) return null;
  const call = unwrap(declaration.initializer);
  const [first] = ts54.isCallExpression(call) && call.expression.getText() === "require" ? call.arguments : [];
  return first && ts54.isStringLiteralLike(first) ? { specifier: first.text, name: "default" } : null;
}
function isMulter(factory, file) {
  const inner = unwrap(factory);
  if (!ts54.isIdentifier(inner)) return false;
  const specifier = file.imports.get(inner.text)?.specifier ?? localRequire(declarationOf(inner.text, inner))?.specifier;
  return specifier === "multer" || specifier === "fastify-multer" || specifier === "@koa/multer";
}

// src/extract/code/callers.ts
import { ts as ts55 } from "./vendor/ts-morph.js";
var CALLED_FROM_OUTSIDE = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|loader|action|handler|getServerSideProps|getStaticProps|constructor)$/;
function checksOfCallers(node, guards) {
  const declared3 = namedAround(node);
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
  const declared3 = namedAround(node);
  if (!declared3 || depth === 0 || isEntry(declared3)) return [];
  const first = firstCall(declared3);
  return first ? [...wayTo(first, depth - 1), first] : [];
}
function firstCall(declared3) {
  const uses = isNamedAlone(declared3) ? usesInTurn(declared3) : usesOfFunction(declared3) ?? [];
  for (const use of uses) if (use && !ts55.isJsxOpeningLikeElement(use.parent)) return use;
  return null;
}
function usesOf(node) {
  const declared3 = namedAround(node);
  return (declared3 && usesOfFunction(declared3)) ?? [];
}
function namedAround(node) {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    if (declaredName(at) !== null) return at;
    for (let call = at.parent; ts55.isCallExpression(call); call = call.parent) if (routeOf(call)) return null;
  }
  return null;
}
function isEntry(declared3) {
  const isDecorated = ts55.canHaveDecorators(declared3) && (ts55.getDecorators(declared3)?.length ?? 0) > 0;
  return isDecorated || CALLED_FROM_OUTSIDE.test(declaredName(declared3) ?? "") || linksOf(declared3) !== null && /^\s*['"]use server['"]/.test(declared3.getSourceFile().text);
}

// src/extract/code/media/flow.ts
import { ts as ts56 } from "./vendor/ts-morph.js";
var MAX_STEPS = 2;
var MAX_BODIES = 60;
function flowAround(node, slice) {
  const parts = /* @__PURE__ */ new Set();
  const addWithCallees = (root, steps) => {
    if (parts.has(root) || parts.size >= MAX_BODIES) return;
    parts.add(root);
    if (steps === 0) return;
    eachNode(root, (one) => {
      if (!ts56.isCallExpression(one)) return;
      const callee = calleeOf(one.expression);
      if (callee?.body) addWithCallees(callee, steps - 1);
    });
  };
  const start = outermostAround(node);
  addWithCallees(start, MAX_STEPS);
  for (const handler of handlersBeside(node)) addWithCallees(handler, MAX_STEPS);
  for (const use of usesOf(node)) addWithCallees(outermostAround(use), 1);
  return [...parts].filter((part) => slice.parse(part.getSourceFile().fileName.slice(1)) !== null);
}
function callsOf2(parts) {
  const calls = /* @__PURE__ */ new Set();
  const visit = (node) => {
    if (ts56.isCallExpression(node) || ts56.isNewExpression(node)) calls.add(node);
  };
  for (const part of parts) {
    visit(part);
    eachNode(part, visit);
  }
  return [...calls];
}
function outermostAround(node) {
  let outermost2 = null;
  let statement = node;
  for (let at = node; !ts56.isSourceFile(at); at = at.parent) {
    if (ts56.isStatement(at)) statement = at;
    if (ts56.isCallExpression(at) && routeOf(at)) return at;
    if (isFunction(at)) outermost2 = at;
    if (ts56.isClassLike(at) && outermost2) break;
  }
  return outermost2 ?? statement;
}
function handlersBeside(node) {
  for (let at = node.parent; at && !ts56.isStatement(at); at = at.parent) {
    if (!ts56.isCallExpression(at)) continue;
    const found = at.arguments.flatMap((argument) => {
      const inner = unwrap(argument);
      const named2 = ts56.isCallExpression(inner) ? inner.arguments.at(-1) : inner;
      return named2 && (ts56.isIdentifier(named2) || ts56.isPropertyAccessExpression(named2)) ? calleeOf(named2) ?? [] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

// src/extract/code/media/received-files.ts
function receivedFile(node, slice) {
  return flowAround(node, slice).some((part) => /\b(req|request|ctx|c)\.(file|files)\b/.test(part.getText()));
}

// src/extract/code/media/screening.ts
import { ts as ts57 } from "./vendor/ts-morph.js";
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
  const calls = callsOf2(flowAround(node, slice));
  const matched = calls.find((call) => isMatch(call, file));
  const screens = calls.filter((call) => hasAnyPhrase(wordsOf2(call), SCREENS));
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
  if (ts57.isStringLiteralLike(argument)) return [argument.text];
  if (ts57.isTemplateExpression(argument))
    return [argument.head.text, ...argument.templateSpans.map((span) => span.literal.text)];
  if (!ts57.isObjectLiteralExpression(argument)) return [];
  return argument.properties.flatMap((one) => ts57.isPropertyAssignment(one) ? textsIn(one.initializer) : []);
}
function wordsOf2(call) {
  const names = [
    chainOf(call.expression).slice(-2).join(" "),
    ...(call.arguments ?? []).flatMap((one) => namesIn(one, 3))
  ];
  return names.flatMap(splitWords);
}

// src/extract/code/media/upload-senders.ts
import { ts as ts58 } from "./vendor/ts-morph.js";
var EMPTY = /^(v|\d+|new|my|user|the|to|server|api|request)$/;
var REQUESTS2 = /^(\w*(post|put|patch|fetch|request|mutate|upload)\w*|axios|api|ky|got)$/i;
function sendersIn(file, concept) {
  return file.ofKinds(FUNCTIONS).flatMap((node) => {
    const name = isFunction(node) && node.body && node.parameters.length > 0 ? nameNodeOf(node) : null;
    if (!name || !isUploadName(textOf(name), concept) || isWithinUnlike(concept, file.path, node)) return [];
    return requests(node.body, textOf(name)) ? [{ node: name, symbol: textOf(name), traits: ["client"] }] : [];
  });
}
var FUNCTIONS = [ts58.SyntaxKind.FunctionDeclaration, ts58.SyntaxKind.ArrowFunction, ts58.SyntaxKind.FunctionExpression];
function isUploadName(name, { calls, unlike }) {
  const words = splitWords(name);
  if (words[0] !== "upload" || hasAnyPhrase(words, unlike.word)) return false;
  const own = words.filter((word) => !EMPTY.test(word));
  return calls.some(
    (one) => one.objects !== null && one.needs.length === 0 && one.receivers === null && fitsPattern(one, own)
  );
}
function requests(body, own) {
  let found = false;
  throughout(body, (node) => {
    const name = ts58.isCallExpression(node) ? nameOf(node.expression) : null;
    found ||= name !== null && name !== own && REQUESTS2.test(name) && !/^upload/i.test(name);
  });
  return found;
}

// src/extract/code/media/uploader-tags.ts
import { ts as ts59 } from "./vendor/ts-morph.js";
var PICTURES = phrasesOf([
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
var FILES = phrasesOf(["file", "attachment", "upload", "uploader"]);
var CHOOSES = phrasesOf(["picker", "input", "chooser"]);
var TAKES2 = /^(uploader|dropzone|upload( (image|photo|avatar|picture|attachment|media|file))?( (button|form|input|area|dropzone|zone|field|widget|modal|dialog))?)$/;
var OTHER4 = phrasesOf([
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
var GIVEN = /^(on[A-Z]\w*|modelValue|value|file|files|fileType|accept|maxSize|maxFileSize|endpoint|action|multiple|uploadUrl|customRequest|beforeUpload)$/;
var MAY_TAKE = /<[\w.-]*(upload|dropzone|(image|photo|avatar|picture|banner|cover)[\w-]*(picker|input|chooser)|input-?(image|photo|avatar|picture))|accept=/i;
function uploaderTag(tag, file) {
  const name = tag.tagName.getText();
  const isOne = name === "input" ? isPictureInput(tag) : isUploaderName(name) && !isIcon(name, file) && isGivenSomething(tag);
  return isOne ? { node: tag.tagName, symbol: name, traits: ["client"] } : null;
}
function isUploaderName(name) {
  if (!/^[A-Z]/.test(name)) return false;
  const words = splitWords(name.split(".").at(-1));
  if (hasAnyPhrase(words, OTHER4)) return false;
  const isOfPicture2 = hasAnyPhrase(words, PICTURES);
  if (isOfPicture2 && hasAnyPhrase(words, CHOOSES)) return true;
  const isTaken2 = [1, 2, 3].some((length) => TAKES2.test(words.slice(-length).join(" ")));
  const isOfFile = isOfPicture2 || hasAnyPhrase(words, FILES) || words.at(-1) === "dropzone";
  return isTaken2 && isOfFile && words.join(" ") !== "upload";
}
var isIcon = (name, file) => /icon|lucide|feather|phosphor|\.svg\b/i.test(file.imports.get(name)?.specifier ?? "");
var isGivenSomething = (tag) => tag.attributes.properties.some((one) => ts59.isJsxAttribute(one) && GIVEN.test(textOf(one.name)));
function isPictureInput(tag) {
  const given = new Map(
    tag.attributes.properties.flatMap(
      (one) => ts59.isJsxAttribute(one) && one.initializer ? [[textOf(one.name), one.initializer.getText()]] : []
    )
  );
  return /file/.test(given.get("type") ?? "") && /image|video|png|jpe?g|webp/i.test(given.get("accept") ?? "");
}

// src/extract/code/media/not-uploads.ts
import { ts as ts60 } from "./vendor/ts-morph.js";
function isHeldInMemory(call) {
  const receiver = receiverOf(call.expression);
  const inner = receiver && unwrap(receiver);
  if (!inner) return false;
  const own = ts60.isPropertyAccessExpression(inner) && inner.expression.kind === ts60.SyntaxKind.ThisKeyword;
  const member = own ? memberOf(inner, inner.name.text) : null;
  const declared3 = member && ts60.isPropertyDeclaration(member) ? member : null;
  const value = ts60.isIdentifier(inner) ? valueOf(inner) : declared3?.initializer ?? null;
  const made = value && unwrap(value);
  const isMade2 = !!made && ts60.isNewExpression(made) && COLLECTION.test(nameOf(made.expression) ?? "");
  return isMade2 || COLLECTION.test(declared3?.type?.getText().split("<")[0] ?? "");
}
var COLLECTION = /^(Readonly)?(Weak)?(Map|Set)$|Map$|Cache$/;
var FINDS = /^(waitForSelector|waitForXPath|\$|\$x|locator|getByLabel|getByTestId|findElement)$/;
function isOfRemoteControl(call) {
  const receiver = receiverOf(call.expression);
  const inner = receiver && unwrap(receiver);
  const value = inner && ts60.isIdentifier(inner) ? valueOf(inner) : inner;
  const made = value && unwrap(value);
  return !!made && ts60.isCallExpression(made) && FINDS.test(nameOf(made.expression) ?? "");
}
var DATA = /^(application\/(zip|gzip|x-tar|x-gzip|json|xml|pdf|javascript|x-ndjson|vnd\.(ms-excel|openxml))|text\/)/;
var DATA_NAME = /\.(zip|gz|tgz|tar|json|jsonl|ndjson|csv|xlsx?|xml|pdf|txt|log|sql)[`'"]$/;
function isOfOwnMaking(made) {
  let isData = false;
  for (const argument of made.arguments ?? [])
    eachNode(argument, (node) => {
      if (!ts60.isPropertyAssignment(node) && !ts60.isShorthandPropertyAssignment(node)) return;
      const value = resolved(ts60.isPropertyAssignment(node) ? node.initializer : node.name);
      const type = literalOf(value)?.value;
      if (textOf(node.name) === "ContentType") isData ||= typeof type === "string" && DATA.test(type);
      if (textOf(node.name) === "Key") isData ||= DATA_NAME.test(value.getText());
      if (textOf(node.name) === "Body")
        isData ||= ts60.isCallExpression(value) && nameOf(value.expression) === "stringify";
    });
  return isData;
}
function resolved(expression) {
  const inner = unwrap(expression);
  return ts60.isIdentifier(inner) ? unwrap(valueOf(inner) ?? assignedTo(inner) ?? inner) : inner;
}
function assignedTo(name) {
  const around3 = enclosingFunction(name);
  let value = null;
  if (around3?.body)
    eachNode(around3.body, (node) => {
      if (ts60.isBinaryExpression(node) && node.operatorToken.kind === ts60.SyntaxKind.EqualsToken && isSame(node.left, name))
        value ??= node.right;
    });
  return value;
}
var isSame = (left, name) => ts60.isIdentifier(left) && left.text === name.text;
var CONTENT = /^(arrayBuffer|blob|buffer|bytes|body|data)$/;
function isFetched(call) {
  let found = false;
  const visit = (node, depth) => {
    if (found || depth === 0) return;
    if (ts60.isPropertyAccessExpression(node) && CONTENT.test(node.name.text) && isResponse(node.expression))
      found = true;
    if (ts60.isIdentifier(node)) {
      const value = isPropertyName(node) ? null : valueOf(node);
      if (value) visit(value, depth - 1);
    }
    ts60.forEachChild(node, (child) => visit(child, depth));
  };
  for (const argument of call.arguments ?? []) visit(argument, 3);
  return found || isGivenAddress(call);
}
function isGivenAddress({ arguments: given = ts60.factory.createNodeArray() }) {
  const first = given[0] && unwrap(given[0]);
  if (!first || given.some(namesBytes)) return false;
  const name = nameOf(first);
  if (name !== null) return ADDRESS3.test(name);
  return ts60.isObjectLiteralExpression(first) && first.properties.some(
    (one) => one.name && /^(image|file|media|source|photo|picture|video)_?ur[li]$/i.test(textOf(one.name))
  );
}
var ADDRESS3 = /^(url|href|link)$|(Url|URL|Link)$/;
var isPropertyName = ({ parent, text }) => ts60.isPropertyAssignment(parent) && parent.name.getText() === text && parent.initializer.getText() !== text || ts60.isPropertyAccessExpression(parent) && parent.name.text === text && parent.expression.getText() !== text;
function isResponse(expression) {
  const value = resolved(expression);
  const made = ts60.isAwaitExpression(value) ? unwrap(value.expression) : value;
  if (!ts60.isCallExpression(made)) return false;
  const chain = chainOf(made.expression);
  const words = splitWords(chain.at(-1) ?? "");
  return words.some((word) => /^(fetch|download|axios|got|ky)$/.test(word)) || /^(get|request)$/.test(words.join(" ")) && /^(axios|got|ky|superagent|needle|http|https)$/.test(chain[0] ?? "");
}

// src/extract/code/media/upload-names.ts
import { ts as ts61 } from "./vendor/ts-morph.js";
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
  const names = [baseName(path).replace(/\.\w+$/, "")];
  for (let at = node; at; at = at.parent) {
    if (ts61.isClassLike(at) && at.name) names.push(at.name.text);
  }
  return names.some((name) => {
    const words = splitWords(name);
    return hasAnyPhrase(words, LAYER) && !hasAnyPhrase(words, DOMAIN);
  });
}
var FILE = phrasesOf([
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
var SENDS4 = phrasesOf([
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
var FILE_WORDS = FILE;
function namesUpload(name) {
  const words = splitWords(name);
  return hasAnyPhrase(words, FILE) && hasAnyPhrase(words, SENDS4);
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
  while (ts61.isCallExpression(holder) || ts61.isParenthesizedExpression(holder) || ts61.isAsExpression(holder))
    holder = holder.parent;
  if (ts61.isBinaryExpression(holder)) return ts61.isPropertyAccessExpression(holder.left) ? holder.left.name : null;
  if (ts61.isVariableDeclaration(holder) || ts61.isPropertyAssignment(holder) || ts61.isPropertyDeclaration(holder))
    return holder.name;
  return null;
}

// src/extract/code/detectors/image-upload.ts
import { ts as ts62 } from "./vendor/ts-morph.js";
var evidence2 = evidenceReader(/* @__PURE__ */ new Set());
var UPLOADERS = "upload uploads uploader dropzone picker input chooser accept imagepicker imageinput photopicker avatarpicker";
var INTAKE = /^(saveRequestFiles|parts|file|files)$/;
var MIDDLEWARE = /(\.\s*(single|fields|array(?!\s*\(\s*(\)|\w{1,6}\s*\.)))|(upload|multer|file|media|form|parser)\w*(\([^;{}()]*\))?\s*\.\s*any)\s*\(/i;
var FORM = /FormData|form(_?data)?\)?\s*[?!]?\.\s*(append|set)\b/i;
var KEEPS3 = /^(createWriteStream|writeFile|copyFile)$/;
function isNamedUpload(node) {
  const named2 = uploadNameAround(node);
  return named2 !== null && splitWords(textOf(named2)).includes("upload");
}
var ADDRESSED = /\b(url|route|endpoint|action|server)\b['"]?\s*[:=]\s*[^\n]{0,80}upload/i;
var image_upload_default = {
  readsCalls: true,
  occurs: (ask, concept) => any(
    ask.name("upload", (_, name) => isUploadName(name, concept)),
    ask.named("onUploadProgress"),
    all(ask.named("url route endpoint action server"), inText(ADDRESSED)),
    all(ask.word(UPLOADERS), ({ text, mayHoldJsx }) => mayHoldJsx && MAY_TAKE.test(text)),
    all(ask.word("upload"), ask.named("createWriteStream writeFile copyFile")),
    ask.word("multer formidable busboy"),
    ask.name("interceptor", (_, name) => /^(File|Files|AnyFiles|FileFields)Interceptor$/.test(name)),
    all(
      ask.word("multipart"),
      ask.called("save parts file files", (_, name) => INTAKE.test(name))
    ),
    all(
      ask.called("single array fields any", (_, name) => TAKES.test(name)),
      inText(MIDDLEWARE)
    ),
    all(
      ask.called("mv", (_, name) => name === "mv"),
      ask.named("files")
    ),
    ask.named("PutObjectCommand"),
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
    for (const node of file.nodes) {
      if (!ts62.isCallExpression(node) && !ts62.isNewExpression(node)) continue;
      const detection = uploadAt(node, file, context);
      if (detection && !found.has(detection.node)) found.set(detection.node, detection);
    }
    for (const detection of file.side === "server" ? [] : sendersIn(file, context.concept))
      if (!found.has(detection.node)) found.set(detection.node, detection);
    for (const tag of file.tags) {
      const detection = isWithinUnlike(context.concept, file.path, tag) ? null : uploaderTag(tag, file);
      if (detection) found.set(detection.node, detection);
    }
    return joinByRoute([...found.values()], file);
  }
};
function uploadAt(node, file, context) {
  const { concept } = context;
  if (ts62.isNewExpression(node))
    return isStoreCommand(node) && !isOfOwnMaking(node) && !isWithinUnlike(concept, file.path, node) ? stored(node, node.expression, file, context) : null;
  if (isMulter(node.expression, file)) return definition(node);
  const middleware = fileMiddleware(node, file, context);
  const head = nameNode(node.expression);
  if (!head || isWithinUnlike(concept, file.path, node)) return null;
  if (middleware) {
    if (middleware.takesAny && !receivedFile(node, context.slice)) return null;
    const trace = middleware.instance ? [{ at: placeOf(middleware.instance, context), message: "the middleware that takes files in is made here" }] : [];
    return { ...stored(node, head, file, context), trace };
  }
  if (file.side === "client" || file.side === "unknown") {
    if (isFileAppend(node) || isFilePost(node)) return handedOver(node, head);
    if (isUploader(node)) return { node: head, symbol: symbolOf2(node), traits: ["client"] };
  }
  if (KEEPS3.test(textOf(head)) && file.side !== "client" && isNamedUpload(node))
    return { node: head, symbol: symbolOf2(node), traits: ["definition"] };
  const site = callSiteOf(node, file);
  if (!site || !isCallOf(concept, site, evidence2))
    return isIntake(node, file) ? stored(node, head, file, context) : null;
  if (needsBytes(node) && !node.arguments.some((one) => namesBytes(one) || holdsBody(one)) && !isOfApiClient(node))
    return null;
  if (isHeldInMemory(node) || isOfRemoteControl(node)) return null;
  if (file.side === "client") return { node: head, symbol: symbolOf2(node), traits: ["client"] };
  return stored(node, head, file, context);
}
function isStoreCommand(node) {
  const name = nameOf(node.expression) ?? "";
  if (name === "PutObjectCommand") return true;
  const [options] = node.arguments ?? [];
  return name === "Upload" && !!options && ts62.isObjectLiteralExpression(options) && options.properties.some((one) => one.name?.getText() === "params");
}
var needsBytes = (call) => /^(set|put|upload|save|write|create|store|add)$/.test(nameOf(call.expression) ?? "");
var holdsBody = (argument) => ts62.isObjectLiteralExpression(argument) && ["Bucket", "Body"].every((key) => argument.properties.some((one) => one.name?.getText() === key));
var isOfApiClient = (call) => /^v\d+$/.test(chainOf(call.expression).at(-3) ?? "");
var INTAKES = {
  formidable: /^(formidable|IncomingForm)$/,
  busboy: /^busboy$/i,
  "@fastify/busboy": /^busboy$/i,
  "@nestjs/platform-express": /^(File|Files|AnyFiles|FileFields)Interceptor$/,
  "@nestjs/platform-fastify": /^(File|Files|AnyFiles|FileFields)Interceptor$/
};
function isIntake(call, file) {
  const name = nameOf(call.expression) ?? "";
  const [root] = chainOf(call.expression);
  const specifier = root === void 0 ? void 0 : file.imports.get(root)?.specifier;
  if (specifier !== void 0 && INTAKES[specifier]?.test(name)) return true;
  const hasMultipart = file.indexed.tokens.has("multipart");
  if (hasMultipart && /^(saveRequestFiles|parts)$/.test(name)) return true;
  const isOfRequest = /^(req|request|ctx)$/.test(root ?? "");
  if (hasMultipart && isOfRequest && /^(file|files)$/.test(name) && file.side !== "client") return true;
  return name === "mv" && chainOf(call.expression).includes("files");
}
function stored(node, head, file, context) {
  const symbol = symbolOf2(node);
  if (file.side === "client") return { node: head, symbol, traits: ["client"] };
  const call = ts62.isCallExpression(node.parent) ? nameOf(node.parent.expression) ?? "" : "";
  const presigned = /sign|url/i.test(textOf(head)) || /sign/i.test(call) ? ["presigned"] : [];
  if (storageLayerAround(node, file.path)) return { node: head, symbol, traits: ["definition", ...presigned] };
  if (isRelayed(node, context)) return { node: head, symbol, traits: ["relayed"] };
  const { traits, options } = screeningOf(node, file, context.slice);
  const fetched = isMade(node) && isFetched(node) ? ["fetched"] : [];
  return { node: head, symbol, traits: [...presigned, ...fetched, ...traits], options };
}
var isMade = (node) => ts62.isCallExpression(node) || ts62.isNewExpression(node);
var definition = (call) => {
  if (ts62.isPropertyAccessExpression(call.parent)) return null;
  return { node: call.expression, symbol: textOf(call.expression), traits: ["definition"] };
};
function isRelayed(node, { concept, slice }) {
  const callee = ts62.isCallExpression(node) ? calleeOf(node.expression) : null;
  const other = callee?.body && slice.parse(callee.getSourceFile().fileName.slice(1));
  if (!callee?.body || !other || storageLayerAround(callee.body, other.path)) return false;
  let holds2 = false;
  eachNode(callee.body, (one) => {
    if (!ts62.isCallExpression(one) || one === node) return;
    const site = callSiteOf(one, other);
    holds2 ||= site !== null && isCallOf(concept, site, evidence2) && (!needsBytes(one) || one.arguments.some(namesBytes));
  });
  return holds2;
}
function handedOver(node, head) {
  const named2 = uploadNameAround(node);
  if (named2) return { node: named2, symbol: textOf(named2), traits: ["client"] };
  return isFileAppend(node) ? { node: head, symbol: symbolOf2(node), traits: ["client"] } : null;
}
function symbolOf2(call) {
  return chainOf(call.expression).filter((name) => name !== "this").slice(-2).join(".");
}
function placeOf(node, { slice }) {
  return slice.placeOf(node);
}

// src/extract/code/media/scroll-names.ts
var ENDLESS = phrasesOf([
  "infinite scroll",
  "infinite scroller",
  "infinite scrolling",
  "infinite loader",
  "infinite loading",
  "endless scroll"
]);
var TAGS = phrasesOf([
  "infinite scroll",
  "infinite scroller",
  "infinite loader",
  "infinite loading",
  "infinite hits",
  "endless scroll",
  "infinite feed",
  "infinite scrolling"
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
var NEXT = phrasesOf([
  "set size",
  "increment page",
  "on load more",
  "load more",
  "fetch more",
  "show more",
  "on end reached",
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
  "should load more"
]);
var LISTS2 = phrasesOf([
  "picker",
  "select",
  "selector",
  "combobox",
  "autocomplete",
  "dropdown",
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
  "download",
  "downloads",
  "uploads",
  "gif",
  "gifs",
  "popover",
  "dialog",
  "modal",
  "canned",
  "channels",
  "calendar",
  "database",
  "add member",
  "all topics",
  "moderation",
  "suggestion",
  "suggestions",
  "mention list",
  "thread list",
  "threads list",
  "room list",
  "room view",
  "room members",
  "directory",
  "transaction",
  "order",
  "invoice",
  "file list"
]);
var LOAD_WORDS = [...LOADS.names, ...NEXT];
var SEEN_WORDS = SEEN2;
var isEndlessTag = (name) => hasAnyPhrase(splitWords(name), TAGS);
var STATE = /^(loading|loaded|state|active|enabled|error|key|page|ref|done|status)$/;
function setsUpScroll(name) {
  const words = splitWords(name);
  if (STATE.test(words.at(-1) ?? "")) return false;
  return hasAnyPhrase(words, ENDLESS) && (SETS_UP.has(words[0] ?? "") || /^(infinite|endless)/.test(words[0] ?? ""));
}
var isEndless = (name) => hasAnyPhrase(splitWords(name), ENDLESS);
var loadsMore = (name) => {
  const words = splitWords(name);
  return fitsPattern(LOADS, words) || hasAnyPhrase(words, NEXT);
};
var loadsMany = (name) => {
  const [verb, ...rest] = splitWords(name);
  const what = rest.at(-1) ?? "";
  return loadsMore(name) || /^(load|fetch)$/.test(verb ?? "") && /[^s]s$/.test(what) && !NOT_MANY.has(what);
};
var NOT_MANY = new Set("images fonts assets scripts details settings stats status styles".split(" "));
var meansSeen = (names) => names.some((name) => hasAnyPhrase(splitWords(name), SEEN2));
var isList = (names) => names.some((name) => hasAnyPhrase(splitWords(name), LISTS2));
var isListPlace = (path) => /(^|\/)(direct-?messages|inbox|chats?|conversations|admin|administration|moderation|settings)\//i.test(path) || // Who liked or shared it, and the names of all tags.
/(^|\/)(likes|shares|reblogs|boosts|favourited?-?by|favou?rites|reposts|votes)\/\[[^/]*$|(^|\/)tags(\/index)?\.\w+$/i.test(
  path
);
var PEOPLE4 = phrasesOf([
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
  "folder"
]);
var holdsPeople2 = (names) => names.some((name) => hasAnyPhrase(splitWords(name).slice(-1), PEOPLE4));

// src/extract/code/media/scroll-lists.ts
import { ts as ts63 } from "./vendor/ts-morph.js";
function isListAround(node, file) {
  return isListPlace(file.path) || isList([...enclosingNames(node), ...pathNames(file.path.replace(/\/index(?=\.\w+$)/, "")), ...shownIn(node)]) || holdsPeople2(dataAround(node));
}
function shownIn({ parent }) {
  if (!ts63.isJsxAttribute(parent)) return [];
  const names = [];
  for (const one of parent.parent.properties) {
    if (!ts63.isJsxAttribute(one) || !one.initializer) continue;
    eachNode(one.initializer, (inner) => {
      if (one === parent && ts63.isIdentifier(inner)) names.push(inner.text);
      if (ts63.isJsxOpeningElement(inner) || ts63.isJsxSelfClosingElement(inner)) names.push(inner.tagName.getText());
    });
  }
  return names;
}
function dataAround(node) {
  let at = node;
  while (at.parent && !ts63.isStatement(at) && !ts63.isJsxOpeningElement(at) && !ts63.isJsxSelfClosingElement(at))
    at = at.parent;
  if (!ts63.isJsxOpeningElement(at) && !ts63.isJsxSelfClosingElement(at)) return [];
  return at.attributes.properties.flatMap((one) => {
    if (!ts63.isJsxAttribute(one) || !/^(data|items|dataSource|list)$/.test(textOf(one.name))) return [];
    const value = one.initializer && ts63.isJsxExpression(one.initializer) ? one.initializer.expression : null;
    return value ? namesIn(value, 3) : [];
  });
}

// src/extract/code/detectors/infinite-scroll.ts
import { ts as ts64 } from "./vendor/ts-morph.js";
var ENDS = /^(onEndReached|endReached|onStartReached|startReached|onReachEnd|onReachBottom|onScrollToBottom)$/;
var NEARS = /^on(Bottom|ScrollBottom|NearEnd|NearBottom|ScrollEnd|ScrolledToBottom|End)$/;
var QUERIES = /^(useInfiniteQuery|useSuspenseInfiniteQuery|useSWRInfinite|createInfiniteQuery|usePaginatedQuery)$/;
var WATCHERS = /\b(IntersectionObserver|useInView|InView|useIntersectionObserver|useIntersection|useOnInView|Waypoint|VisibilitySensor|InfiniteScroll|onEndReached|endReached|onStartReached|startReached)\b/;
var MODULE = /['"][^'"\n]*(?:infinite|endless)[-_]?(?:scroll|load|hits|feed)/i;
var infinite_scroll_default = {
  occurs: (ask) => {
    const loads = ask.name(LOAD_WORDS, (_, name) => loadsMany(name));
    return any(
      ask.name("infinite infinitescroll endless", (_, name) => isEndless(name) || isEndlessTag(name)),
      all(ask.word("infinite endless"), inText(MODULE)),
      ask.word("waypoint"),
      ask.name("on end reached start", (_, name) => ENDS.test(name)),
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
        loads
      ),
      all(
        ask.called(LOAD_WORDS, (_, name) => loadsMore(name)),
        ask.name(SEEN_WORDS, (_, name) => meansSeen([name]))
      )
    );
  },
  detect(file) {
    const found = /* @__PURE__ */ new Map();
    for (const node of file.nodes) {
      const one = scrollAt(node, file);
      if (one && !found.has(one.node))
        found.set(one.node, { ...one, traits: isListAround(one.node, file) ? ["list"] : [] });
    }
    return [...found.values()];
  }
};
function scrollAt(node, file) {
  if (ts64.isJsxOpeningElement(node) || ts64.isJsxSelfClosingElement(node)) return tagAt(node, file);
  if (ts64.isJsxAttribute(node)) return endAt(node);
  if (ts64.isNewExpression(node)) return observerAt(node);
  return ts64.isCallExpression(node) ? callAt(node) : null;
}
function tagAt(tag, file) {
  const name = tag.tagName.getText();
  const isWaypoint = name === "Waypoint" && /waypoint/i.test(file.imports.get(name)?.specifier ?? "");
  const isWatched3 = /^(InView|Waypoint|VisibilitySensor|TrackVisibility)$/.test(name) && handlersOf(tag).some((one) => holdsLoad(one, loadsMany));
  if (!isEndlessTag(name.split(".").at(-1)) && !isWaypoint && !isWatched3 && !isEndlessModule(name, file)) return null;
  return { node: tag.tagName, symbol: name };
}
function isEndlessModule(name, file) {
  const binding = file.imports.get(name);
  if (binding?.name !== "default") return false;
  const path = binding.specifier.replace(/\/index$|\.\w+$/g, "");
  return isEndlessTag(path.split("/").at(-1));
}
var handlersOf = (tag) => tag.attributes.properties.flatMap(
  (one) => ts64.isJsxAttribute(one) && one.initializer && ts64.isJsxExpression(one.initializer) && one.initializer.expression ? [one.initializer.expression] : []
);
function endAt(attribute2) {
  const name = textOf(attribute2.name);
  const isNear = NEARS.test(name);
  if (!ENDS.test(name) && !isNear) return null;
  const value = attribute2.initializer && ts64.isJsxExpression(attribute2.initializer) ? attribute2.initializer.expression : null;
  if (!value || value.getText() === "undefined" || value.kind === ts64.SyntaxKind.NullKeyword) return null;
  if (isNear && !holdsLoad(value, loadsMany)) return null;
  return { node: attribute2.name, symbol: name };
}
function observerAt(made) {
  const name = nameOf(made.expression) ?? "";
  const isModule = isEndless(name);
  const isObserver = name === "IntersectionObserver" && made.arguments?.[0] && holdsLoad(made.arguments[0]);
  return isModule || isObserver ? { node: made.expression, symbol: name } : null;
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
  const isWatcher = /^(useInView|useIntersectionObserver|useOnInView|useIntersection)$/.test(name);
  if (isWatcher && call.arguments.some((one) => holdsLoad(one))) return { node: head, symbol };
  return loadsMore(name) && isSeenBefore(call) ? { node: head, symbol } : null;
}
function isWatched2(call) {
  let statement = call;
  while (!ts64.isSourceFile(statement.parent)) statement = statement.parent;
  return WATCHERS.test(statement.getText());
}
function isSeenBefore(call) {
  for (let at = call; at.parent; at = at.parent) {
    if (ts64.isNewExpression(at) && nameOf(at.expression) === "IntersectionObserver") return false;
    if (ts64.isJsxAttribute(at)) return false;
  }
  return heldAt(call).some(
    (held) => "test" in held && held.outcome && meansSeen([...namesIn(held.test, 12), ...textNames(held.test)])
  );
}
var textNames = (test) => test.getText().match(/\bscroll(Top|Height|Y)\b/g) ?? [];
function holdsLoad(callback, loads = loadsMore) {
  const inner = unwrap(callback);
  if (ts64.isIdentifier(inner)) {
    const named2 = functionNamed(inner.text, inner);
    return loads(inner.text) || named2?.body !== void 0 && holdsLoadInside(named2.body, loads);
  }
  if (ts64.isPropertyAccessExpression(inner)) return loads(inner.name.text);
  if (ts64.isObjectLiteralExpression(inner))
    return inner.properties.some((one) => ts64.isPropertyAssignment(one) && holdsLoad(one.initializer, loads));
  return isFunction(inner) && holdsLoadInside(inner, loads);
}
function holdsLoadInside(root, loads) {
  let found = false;
  eachNode(root, (node) => {
    if (ts64.isCallExpression(node)) found ||= loads(calledName(node.expression));
  });
  return found;
}
function calledName(called) {
  const name = nameOf(called) ?? "";
  return name === "current" ? chainOf(called).at(-2) ?? "" : name;
}

// src/extract/code/detectors/livestream.ts
import { ts as ts65 } from "./vendor/ts-morph.js";
var evidence3 = evidenceReader(/* @__PURE__ */ new Set());
var PEOPLE5 = phrasesOf(["owner", "user", "host", "broadcaster", "streamer", "channel", "viewer", "room", "creator"]);
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
    ask.name("create", (_, name) => COMMANDS.test(name)),
    all(
      ask.word("mutation"),
      ask.name(LIVE2, (_, name) => startsStream(name))
    ),
    ask.name(LIVE2, (_, name) => LISTEN.test(name) && startsStream(name)),
    all(ask.word("stream streams livestream livestreams live broadcast broadcasts"), ({ text }) => {
      for (const [, segment] of text.matchAll(FIRST_SEGMENT)) if (namesStreams(segment)) return true;
      return false;
    })
  ),
  detect(file, context) {
    const found = [];
    for (const node of file.nodes) {
      const detection = ts65.isCallExpression(node) ? startAt(node, file, context) : ts65.isNewExpression(node) ? commandAt(node, file) : null;
      if (detection) found.push(detection);
      if (ts65.isObjectLiteralExpression(node)) found.push(...opcodesIn(node, file, context));
      const endpoint2 = endpointStart(node, file, context);
      if (endpoint2 && !found.some((one) => isInside2(one.node, node))) found.push(endpoint2);
    }
    return [...found, ...routesIn(file, context)];
  }
};
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
  if (wrapper !== null && isCalledElsewhere(wrapper, file, context)) return null;
  const symbol = chainOf(call.expression).filter((one) => one !== "this").slice(-2).join(".");
  return { node: site.head, symbol, traits: isScreen ? ["screen"] : [] };
}
function endpointStart(node, file, { concept }) {
  const endpoint2 = endpointAt(node);
  if (!endpoint2 || isWithinUnlike(concept, file.path, node)) return null;
  const name = textOf(endpoint2.name);
  const words = splitWords(name);
  const says = concept.calls.some((one) => !one.receivers && !one.needs.length && fitsPattern(one, words));
  if (!says || hasAnyPhrase(words, concept.unlike.word)) return null;
  const body = endpoint2.run.body;
  return { node: endpoint2.name, symbol: name, guardedAt: (ts65.isBlock(body) ? body.statements.at(-1) : body) ?? body };
}
var isInside2 = (node, container) => node.getSourceFile() === container.getSourceFile() && node.pos >= container.pos && node.end <= container.end;
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
    (other) => other.path !== file.path && other.indexed.names.has(name) && other.nodes.some((node) => ts65.isCallExpression(node) && nameOf(node.expression) === name)
  );
}
function namesPerson(argument) {
  return ts65.isObjectLiteralExpression(unwrap(argument)) && namesIn(argument).some((name) => hasAnyPhrase(splitWords(name), PEOPLE5));
}
var COMMANDS = /^(CreateChannelCommand|CreateStageCommand|CreateParticipantTokenCommand)$/;
function commandAt(node, file) {
  const name = nameOf(node.expression) ?? "";
  const binding = file.imports.get(name);
  if (!binding || !binding.specifier.startsWith("@aws-sdk/client-ivs") || !COMMANDS.test(binding.name)) return null;
  return { node: node.expression, symbol: name };
}
function opcodesIn(table, file, { concept }) {
  return table.properties.flatMap((property) => {
    if (!ts65.isPropertyAssignment(property)) return [];
    const isNumbered = ts65.isNumericLiteral(property.name) || ts65.isComputedPropertyName(property.name) && /opcodes?/i.test(property.name.getText());
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
function routesIn(file, { concept }) {
  if (file.side === "client") return [];
  const seen = /* @__PURE__ */ new Set();
  return file.nodes.flatMap((node) => {
    const route = routeAt(node);
    const [first] = route?.path.split("/").filter((part) => part !== "") ?? [];
    if (!route || !namesStreams(first ?? "") || seen.has(first) || isWithinUnlike(concept, file.path, node)) return [];
    seen.add(first);
    return [{ node: route.at, symbol: `${route.method} ${route.path}`, argument: route.path, traits: ["route"] }];
  });
}
function namesStreams(segment) {
  const words = splitWords(segment);
  return /^(live)?streams?$/.test(words.join("")) || hasAnyPhrase(words, LIVE2);
}
var FIRST_SEGMENT = /['"`]\/*([\w-]*(?:stream|live|broadcast)[^/'"`\n]*)/gi;

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
  "verifiable consent"
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
import { ts as ts66 } from "./vendor/ts-morph.js";
var parental_control_default = {
  occurs: mayBeParental,
  detect(file) {
    const isOnTopic = isTopic(file.indexed.tokens);
    const isNamed3 = (name) => name !== null && isParentalName(name, isOnTopic);
    const found = /* @__PURE__ */ new Map();
    const add = (node, trait) => {
      if (node && !found.has(node)) found.set(node, trait);
    };
    for (const node of file.nodes) {
      if (!onlyPicksText(node)) for (const test of testsOf(node)) add(testedIn(test, isNamed3), "branches");
      if (ts66.isIfStatement(node))
        for (const one of operandsOf(node.expression)) add(blockerIn(one, node, isNamed3), "branches");
      add(shownBy(node, isNamed3), "shows");
      add(actedIn(node, isNamed3), "acts");
      add(keptIn(node, isNamed3), "keeps");
    }
    return [...found].map(([node, trait]) => ({ node, symbol: textOf(node), traits: [trait] }));
  }
};
function testedIn(test, isNamed3) {
  const inner = unwrap(test);
  const asked = ts66.isCallExpression(inner) ? inner.expression : ts66.isBinaryExpression(inner) ? inner.left : inner;
  return isNamed3(nameOf(asked)) ? nameNode(asked) : null;
}
function onlyPicksText(node) {
  const other = ts66.isBinaryExpression(node) ? node.right : ts66.isConditionalExpression(node) ? node.whenFalse : null;
  if (!other) return false;
  const inner = unwrap(other);
  const isNothing = inner.kind === ts66.SyntaxKind.NullKeyword || inner.getText() === "undefined";
  return ts66.isStringLiteralLike(inner) || ts66.isBinaryExpression(node) && isNothing;
}
function operandsOf(expression) {
  const inner = unwrap(expression);
  if (ts66.isPrefixUnaryExpression(inner)) return operandsOf(inner.operand);
  return ts66.isBinaryExpression(inner) ? [...operandsOf(inner.left), ...operandsOf(inner.right)] : [inner];
}
function blockerIn(test, branch, isNamed3) {
  if (!ts66.isIdentifier(test) || !leaves(branch.thenStatement)) return null;
  const value = valueOf(test);
  return value && operandsOf(value).some((one) => isNamed3(nameOf(one))) ? test : null;
}
function shownBy(node, isNamed3) {
  if (ts66.isJsxOpeningElement(node) || ts66.isJsxSelfClosingElement(node)) {
    const name2 = nameOf(node.tagName);
    if (name2 !== null && /^[A-Z]/.test(name2)) return isNamed3(name2) ? node.tagName : null;
    return null;
  }
  if (!isFunction(node) && !ts66.isClassLike(node)) return null;
  const name = declaredName(node);
  if (name === null || !/^[A-Z]/.test(name) || !isNamed3(name)) return null;
  if (node.name) return node.name;
  return ts66.isVariableDeclaration(node.parent) ? node.parent.name : null;
}
function actedIn(node, isNamed3) {
  if (ts66.isCallExpression(node)) {
    const name = nameOf(node.expression);
    return isNamed3(name) && !/^set[A-Z]/.test(name ?? "") ? nameNode(node.expression) : null;
  }
  if (isFunction(node) && node.name && /^[a-z]/.test(textOf(node.name)))
    return isNamed3(textOf(node.name)) ? node.name : null;
  if (!ts66.isPropertyAccessExpression(node) || !/^[A-Z][A-Z0-9_]+$/.test(node.name.text)) return null;
  return isNamed3(node.name.text) && !ts66.isCaseClause(node.parent) ? node.name : null;
}
function keptIn(node, isNamed3) {
  if (!ts66.isPropertyAssignment(node) || ts66.isComputedPropertyName(node.name)) return null;
  if (!isNamed3(textOf(node.name)) || isContactName(textOf(node.name))) return null;
  const value = unwrap(node.initializer);
  const isRead = ts66.isPropertyAccessExpression(value) && !/^(props|PropTypes|this)$/.test(value.expression.getText()) && !/^(this\.)?props\b|PropTypes/.test(value.getText());
  const isAsked = ts66.isAwaitExpression(node.initializer) || ts66.isCallExpression(value);
  return isRead || isAsked && !/PropTypes/.test(value.getText()) && holdsName(value) ? node.name : null;
}
function holdsName(value) {
  let found = false;
  eachNode(value, (one) => void (found ||= ts66.isIdentifier(one)));
  return found;
}

// src/extract/code/reporting/always-fails.ts
import { ts as ts67 } from "./vendor/ts-morph.js";
var ANSWERS2 = /^(json|send|sendStatus|sendFile|end|render|redirect|text|html|body|reply|status|code|next)$/;
var FAILURE = /\b(status|sendStatus|code|writeHead|sendError)\(\s*[45]\d\d\b|,\s*(\{\s*status:\s*)?[45]\d\d\b/;
function failureOf2(handler) {
  const { body } = handler;
  if (!body) return null;
  if (!ts67.isBlock(body)) return isFailure(body) ? headOf(body) : null;
  const last = body.statements.at(-1);
  if (!last) return body;
  const failing = failingEnd(last);
  return failing && !maySucceed(body) ? failing : null;
}
function failingEnd(last) {
  if (ts67.isThrowStatement(last)) return headOf(last.expression);
  if (ts67.isReturnStatement(last)) return last.expression && isFailure(last.expression) ? headOf(last.expression) : null;
  return ts67.isExpressionStatement(last) && isFailure(last.expression) ? headOf(last.expression) : null;
}
function headOf(expression) {
  const inner = unwrap(expression);
  return ts67.isNewExpression(inner) || ts67.isCallExpression(inner) ? inner.expression : inner;
}
function isFailure(expression) {
  const inner = unwrap(expression);
  return ts67.isCallExpression(inner) && FAILURE.test(inner.getText().slice(0, 400)) && answers(inner);
}
var answers = (call) => ANSWERS2.test(nameOf(call.expression) ?? "");
function maySucceed(body) {
  let may = false;
  const look = (node) => {
    if (may || isFunction(node)) return;
    if (ts67.isReturnStatement(node) && !(node.expression && isFailure(node.expression))) may = true;
    else if (ts67.isExpressionStatement(node) && ts67.isCallExpression(unwrap(node.expression))) {
      const call = unwrap(node.expression);
      const isOfResponse = ts67.isPropertyAccessExpression(call.expression) || /^next$/.test(call.expression.getText());
      if (isOfResponse && answers(call) && !isFailure(call)) may = true;
    }
    ts67.forEachChild(node, look);
  };
  ts67.forEachChild(body, look);
  return may;
}

// src/extract/code/reporting/report-names.ts
import { ts as ts68 } from "./vendor/ts-morph.js";
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
  const says = own[0] === "can" && concept.properties.some((one) => fitsPattern(one, own));
  return says && !hasAnyPhrase(own, concept.unlike.word) ? name : null;
}
function declaredNameAt(node) {
  if (ts68.isFunctionDeclaration(node) || ts68.isMethodDeclaration(node) || ts68.isGetAccessorDeclaration(node))
    return node.body ? node.name ?? null : null;
  if (ts68.isBindingElement(node) && ts68.isArrayBindingPattern(node.parent) && ts68.isIdentifier(node.name))
    return isAnsweredTogether(node.parent.parent) ? node.name : null;
  if (!ts68.isVariableDeclaration(node) && !ts68.isPropertyAssignment(node)) return null;
  const { initializer, name } = node;
  if (!initializer || !ts68.isIdentifier(name)) return null;
  const isPlain2 = ts68.isIdentifier(initializer) || ts68.isLiteralExpression(initializer) || /^(true|false|null|undefined|this\.props\b.*|props\b.*|PropTypes\b.*)$/.test(initializer.getText());
  return isPlain2 ? null : name;
}
function isAnsweredTogether(holder) {
  const made = ts68.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  return !!made && ts68.isCallExpression(made) && /^Promise\.all(Settled)?$/.test(made.expression.getText());
}
function testedName(node) {
  if (ts68.isConditionalExpression(node)) return holdsJsx(node.whenTrue) ? nameNode(node.condition) : null;
  const isAnd = ts68.isBinaryExpression(node) && node.operatorToken.kind === ts68.SyntaxKind.AmpersandAmpersandToken;
  return isAnd && holdsJsx(node.right) ? nameNode(node.left) : null;
}
function elementAt2(node, concept) {
  const isShown2 = ts68.isPropertyAccessExpression(node) && ts68.isJsxExpression(node.parent);
  const isHeld = (ts68.isGetAccessorDeclaration(node) || ts68.isMethodDeclaration(node)) && !!node.body && holdsJsx(node.body);
  if (!isShown2 && !isHeld) return null;
  const words = splitWords(textOf(node.name)).filter((word) => word !== "render" && word !== "get");
  const says = words[0] === "report" && PART.test(words.at(-1) ?? "") && words.length <= 3;
  return says && !hasAnyPhrase(words, concept.unlike.word) ? node.name : null;
}

// src/extract/code/reporting/report-requests.ts
import { ts as ts69 } from "./vendor/ts-morph.js";
var STORES2 = /^(create|insert|insertOne|post|submit|add|save|send)$/;
var REASON = /^(reasons?|comment|description|details?|violations?|rule|rules|forward|note|explanation|additional|reporter|evidence)$/;
function reportStored(call) {
  const chain = chainOf(call.expression);
  if (!STORES2.test(chain.at(-1) ?? "") || !/^((abuse|user|content|post|message|comment)_?)?reports?$/i.test(chain.at(-2) ?? ""))
    return null;
  const keys = call.arguments.map(unwrap).flatMap(
    (one) => ts69.isObjectLiteralExpression(one) ? one.properties.flatMap(({ name }) => name ? [textOf(name)] : []) : []
  );
  const [reasons, others] = [keys.filter(isReason), keys.filter((key) => !isReason(key))];
  return reasons.length > 0 && isAboutPeople(others) ? nameNode(call.expression) : null;
}
var isReason = (key) => splitWords(key).some((word) => REASON.test(word));
var URL_KEY = /^(url|uri|path|endpoint|href|route)$/;
function reportRequest(call) {
  if (routeAt(call)) return null;
  const name = nameOf(call.expression) ?? "";
  const objects = call.arguments.map(unwrap).filter(ts69.isObjectLiteralExpression);
  const [verb] = call.arguments;
  const isFirst = verb !== void 0 && ts69.isStringLiteralLike(verb) && /^post$/i.test(verb.text);
  const isPost = /^(post|\w+Post)$/.test(name) || isFirst || objects.some((one) => /^post$/i.test(fixedValue(one, /^(method|type)$/) ?? ""));
  const first = call.arguments[isFirst ? 1 : 0];
  if (!isPost || !first) return null;
  const address = ts69.isObjectLiteralExpression(unwrap(first)) ? valueOf3(unwrap(first), URL_KEY) : first;
  return address && isReportAddress(unwrap(address), call) ? address : null;
}
function isReportAddress(address, call) {
  const text = addressIn(address) ?? heldAddress(address);
  if (text !== null) return isReportPath(text) && (/[/*].*[/*]/.test(text) || isAboutPeople([text, ...around2(call)]));
  const name = nameOf(ts69.isCallExpression(address) ? address.expression : address);
  const words = name === null ? [] : splitWords(name);
  return words.some((word) => /^reports?$/.test(word)) && isAboutPeople([name]);
}
function heldAddress(address) {
  const value = ts69.isIdentifier(address) ? valueOf(address) : null;
  const text = value && addressIn(unwrap(value));
  return text?.includes("/") ? text : null;
}
var around2 = (call) => enclosingNames(call).slice(-2);
function valueOf3(object, key) {
  if (!ts69.isObjectLiteralExpression(object)) return null;
  const found = object.properties.find(
    (one) => one.name && !ts69.isComputedPropertyName(one.name) && key.test(textOf(one.name))
  );
  return found && ts69.isPropertyAssignment(found) ? found.initializer : null;
}
function fixedValue(object, key) {
  const value = valueOf3(object, key);
  return value && ts69.isStringLiteralLike(value) ? value.text : null;
}

// src/extract/code/reporting/report-routes.ts
import { ts as ts70 } from "./vendor/ts-morph.js";
function reportRoute(node, file) {
  const route = registered(node) ?? exported(node, file.path);
  if (!route) return null;
  const base = baseName(file.path).replace(/\.\w+$/, "");
  const place = base === "index" ? folderOf(file.path) : `${folderOf(file.path)}/${base}`;
  const whole = `${place}/${route.path}`.replace(/^.*\b(routes?|api|controllers?|src)\//, "");
  const says = isReportPath(route.path) || isReportFolder(file.path) && isReportPath(whole) && !/[/]\w+[/]\w+/.test(route.path);
  return says && isAboutPeople(file.indexed.names) ? route : null;
}
var isReportFolder = (path) => /(^|\/)(abuse[-_]?)?(reports?|reporting|flags?)(\/[^/]+)?\.?[^/]*$/i.test(path);
function registered(node) {
  const known2 = routeAt(node);
  if (known2)
    return known2.method === "POST" ? { at: known2.at, path: known2.path, handler: functionIn2(known2.handler) } : null;
  if (!ts70.isCallExpression(node)) return null;
  const name = nameOf(node.expression) ?? "";
  const index = name === "post" ? 0 : node.arguments.findIndex((one) => ts70.isStringLiteralLike(one) && /^post$/i.test(one.text)) + 1;
  if (name !== "post" && index === 0) return null;
  const at = node.arguments[index];
  const last = node.arguments.at(-1);
  const path = at && addressIn(at);
  if (!at || !last || last === at || !path?.startsWith("/")) return null;
  const handler = functionIn2(last);
  const receiver = ts70.isPropertyAccessExpression(node.expression) ? nameOf(node.expression.expression) : null;
  const isNamed3 = index > 0 || /^(app|router|routes?|server|fastify|hono|api)$/i.test(receiver ?? "");
  return handler || isNamed3 && !ts70.isObjectLiteralExpression(unwrap(last)) ? { at, path, handler } : null;
}
function exported(node, path) {
  const app = /(?:^|\/)app\/(.+)\/route\.[jt]sx?$/.exec(path)?.[1] ?? /(?:^|\/)routes\/(.+)\/\+server\.[jt]s$/.exec(path)?.[1];
  if (app && ts70.isFunctionDeclaration(node) && node.name?.text === "POST")
    return { at: node.name, path: `/${app}`, handler: node };
  if (app && ts70.isVariableDeclaration(node) && ts70.isIdentifier(node.name) && node.name.text === "POST")
    return { at: node.name, path: `/${app}`, handler: node.initializer ? functionIn2(node.initializer) : null };
  const nuxt = /(?:^|\/)server\/(?:api|routes)\/(.+)\.post\.[jt]s$/.exec(path)?.[1];
  if (nuxt && ts70.isExportAssignment(node))
    return { at: node.expression, path: `/${nuxt}`, handler: functionIn2(node.expression) };
  return null;
}
function functionIn2(node) {
  const inner = ts70.isExpression(node) ? unwrap(node) : node;
  if (isFunction(inner)) return inner;
  if (ts70.isIdentifier(inner)) return functionNamed(inner.text, inner);
  if (!ts70.isCallExpression(inner)) return null;
  for (const one of inner.arguments.map(unwrap)) if (isFunction(one)) return one;
  return null;
}

// src/extract/code/detectors/report-entry.ts
import { ts as ts71 } from "./vendor/ts-morph.js";
var report_entry_default = {
  occurs: (ask) => any(
    all(ask.word("report reports reported reporting reporter reportable"), any(inText(SIGNS), inText(QUOTED2))),
    ask.name("flag canflag", (_, name) => /[cC]an_?[fF]lag$/.test(name)),
    ({ path }) => POSTS.test(path)
  ),
  detect(file, { concept }) {
    const found = [];
    const add = (node, more = {}) => {
      if (!isWithinUnlike(concept, file.path, node)) found.push({ node, symbol: textOf(node).slice(0, 60), ...more });
    };
    const acts = declaredActs(file.nodes, concept);
    for (const name of [...acts, ...carriedNames(file.nodes, concept), ...offeredByName(file, concept)]) add(name);
    for (const node of file.nodes) {
      const route = reportRoute(node, file);
      if (route) {
        add(route.at, { symbol: `POST ${route.path}`, argument: route.path });
        const failing = route.handler && failureOf2(route.handler);
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
      else if (!route && ts71.isCallExpression(node)) {
        const address = reportRequest(node) ?? reportStored(node);
        if (address && !acts.some((name) => isInside3(node, name.parent) && !isComponent(name))) add(address);
      }
    }
    return found;
  }
};
function saysReport(words, concept) {
  if (hasAnyPhrase(words, concept.unlike.word)) return false;
  const [verb, what] = words;
  return verb === "report" && words.length <= 3 || /^(create|submit|send|file|add)$/.test(verb ?? "") && what === "report";
}
var SIGNS = /\/(abuse[-_]?)?reports?\b|\breports?\??\.(create|insert|post|submit|add|save|send)\b|\b(open|show|present|launch|start|toggle)\w*Report\w*(Dialog|Modal|Sheet|Popup|Drawer|Form|Overlay)\b|\bREPORT_[A-Z]|_REPORT\b|\b\w*[cC]an_?[rR]eport|\breport[A-Z_]\w*\s*(=|\(|:)|\b(create|submit|send|file|open)\w*Report|\breport\w*(Button|Link|Action|Mutation)\b/;
var POSTS = /(^|\/)(reports?|reporting|flags?)(\/[^/]+)?(\.post)?\.[cm]?[jt]s$/i;
var QUOTED2 = /["'`](report|Report|REPORT)(?![a-z])/;
var isComponent = (name) => /^[A-Z][a-z]/.test(textOf(name));
var isInside3 = (node, container) => node.pos >= container.pos && node.end <= container.end;

// src/extract/code/help/self-harm-reasons.ts
import { ts as ts72 } from "./vendor/ts-morph.js";
var SELF_HARM = phrasesOf(["self harm", "selfharm", "suicide", "self injury", "suicidal"]);
var REPORT = phrasesOf(["report", "reporting", "reason", "complaint", "flag reason", "abuse", "iar"]);
var STAFF = phrasesOf([
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
var VALUE = /^(value|id|key|type|reason|category|code|slug|name|label|title|text)$/;
var LABEL = /^(name|label|title|text|desc|description|message|labelKey|i18nKey|translationKey)$/;
var mayOfferSelfHarm = (tokens) => tokens.has("suicide") || tokens.has("suicidal") || tokens.has("selfharm") || tokens.has("self") && (tokens.has("harm") || tokens.has("injury"));
function selfHarmReasonsIn(file) {
  if (isNamed2([file.path], STAFF)) return [];
  const found = [];
  for (const node of file.nodes) {
    const option = ts72.isObjectLiteralExpression(node) ? reasonIn(node) : ts72.isJsxAttribute(node) ? optionIn2(node) : null;
    if (option && isInReport(option, file.path)) found.push(option);
  }
  return found;
}
function reasonIn(node) {
  if (!ts72.isArrayLiteralExpression(node.parent) || node.parent.elements.length < 2) return null;
  const fields = node.properties.filter(ts72.isPropertyAssignment);
  if (!fields.some((one) => LABEL.test(textOf(one.name)))) return null;
  const [first] = fields.filter((one) => VALUE.test(textOf(one.name)) && saysSelfHarm(one.initializer));
  return first ? first.initializer : null;
}
function optionIn2({ name, initializer, parent }) {
  const value = initializer && ts72.isJsxExpression(initializer) ? initializer.expression : initializer;
  const tag = textOf(parent.parent.tagName);
  const isOption = /option|radio|choice|item|reason/i.test(tag);
  return value && isOption && /^(value|reason|label|title)$/.test(textOf(name)) && saysSelfHarm(value) ? value : null;
}
function saysSelfHarm(value) {
  const text = ts72.isStringLiteralLike(value) ? value.text : ts72.isPropertyAccessExpression(value) ? value.name.text : ts72.isTaggedTemplateExpression(value) || ts72.isCallExpression(value) ? value.getText() : "";
  return text.length < 80 && hasAnyPhrase(splitWords(text), SELF_HARM);
}
function isInReport(node, path) {
  const names = [...enclosingNames(node), ...variablesAround(node), ...path.split("/").slice(-3)];
  return isNamed2(names, REPORT) && !isNamed2(names, STAFF);
}
function variablesAround(node) {
  const names = [];
  for (let at = node; at.parent; at = at.parent) {
    if ((ts72.isVariableDeclaration(at) || ts72.isPropertyAssignment(at)) && at.parent) names.push(at.name.getText());
  }
  return names;
}
var isNamed2 = (names, phrases) => names.some((name) => hasAnyPhrase(splitWords(name), phrases));

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
import { ts as ts73 } from "./vendor/ts-morph.js";
var AGE2 = phrasesOf(["age", "minimum age", "min age", "user age", "over 13", "over 18", "over 16", "age confirmed"]);
function speaksOfAge(name, concept) {
  if (isBirthName(name)) return true;
  const words = splitWords(name);
  if (isUnlike(concept, words, null)) return false;
  return concept.conditions.some((one) => one.of === null && hasAnyPhrase(words, one.names)) || concept.calls.some((one) => fitsPattern(one, words)) || AGE2.some((one) => one.words.join(" ") === words.join(" "));
}
function asksAge(root, file, context) {
  const concept = context.guards.find((one) => one.guard === "age");
  if (!concept) return false;
  const used = /* @__PURE__ */ new Set();
  const called = [];
  if (mentions(root, concept, used, called)) return true;
  if (called.some((one) => mentions(one, concept, /* @__PURE__ */ new Set(), []))) return true;
  return [...used].some((name) => {
    const binding = file.imports.get(name);
    const target = binding ? context.resolve(file.path, binding.specifier) : null;
    const isTable = target && target !== "package" && /(^|[/._-])(models?|entit(y|ies)|tables?)[/.]/i.test(target.path);
    const other = target && target !== "package" && !isTable ? context.slice.parse(target.path) : null;
    return !!other && holdsBirth(other.indexed.tokens);
  });
}
function mentions(root, concept, used, called) {
  let found = false;
  eachNode(root, (node) => {
    if (found) return;
    if (isLeftEmpty(node)) return;
    if (ts73.isIdentifier(node)) {
      found = speaksOfAge(node.text, concept);
      used.add(node.text);
    } else if (ts73.isStringLiteralLike(node)) found = node.text.length <= 40 && speaksOfAge(node.text, concept);
    if (ts73.isCallExpression(node)) {
      const callee = calleeOf(node.expression);
      if (callee) called.push(callee);
    }
  });
  return found;
}
function isLeftEmpty({ parent }) {
  if (!ts73.isPropertyAssignment(parent)) return false;
  const literal = literalOf(parent.initializer);
  return literal !== null && (literal.value === null || literal.value === void 0 || literal.value === "");
}
function callersAskAge(name, context) {
  const called = textOf(name);
  const owner = ts73.isPropertyAccessExpression(name.parent) ? name.parent.expression.getText() : null;
  return context.files.some((file) => {
    if (!file.indexed.names.has(called) || !holdsBirth(file.indexed.tokens)) return false;
    return file.nodes.some(
      (node) => ts73.isCallExpression(node) && nameOf(node.expression) === called && (owner === null || node.expression.getText() === `${owner}.${called}`) && asksAge(outermost(node), file, context)
    );
  });
}
function outermost(node) {
  let found = node;
  for (let at = node; !ts73.isSourceFile(at); at = at.parent) if (ts73.isStatement(at)) found = at;
  return found;
}

// src/extract/code/accounts/sign-up-places.ts
import { ts as ts74 } from "./vendor/ts-morph.js";
var MAKES2 = /^(register|signUp|signup|createAccount|registerUser|createUser)$/;
var OWNER = /^(client|api|auth|authClient|accounts?|sdk|session|users?)$/i;
var PLACE = /(^|[/-])(log-?in|sign-?in|sign-?up|register|registration|auth|onboarding|join|welcome)([/.-]|$)/i;
var mayHandSignUp = (ask) => all(
  ({ path, mayHoldJsx }) => mayHoldJsx && PLACE.test(path),
  ask.called("register sign signup create", (_, name) => MAKES2.test(name))
);
function handedSignUp(call, file) {
  const chain = chainOf(call.expression);
  const [given] = call.arguments;
  if (chain.length < 2 || !MAKES2.test(chain.at(-1)) || !OWNER.test(chain.at(-2)) || !PLACE.test(file.path))
    return null;
  if (!given || !(ts74.isIdentifier(given) || ts74.isObjectLiteralExpression(given))) return null;
  let isHanded = false;
  for (let at = call; at.parent; at = at.parent) {
    isHanded ||= ts74.isJsxAttribute(at);
    const name = isHanded && isFunction(at) ? declaredName(at) : null;
    if (name !== null && /^[A-Z]/.test(name)) return { name: nameNodeOf2(at, name), node: at };
  }
  return null;
}
function nameNodeOf2(component, name) {
  for (let at = component; at.parent; at = at.parent) {
    const own = at.name;
    if (own && ts74.isIdentifier(own) && own.text === name) return own;
  }
  return component;
}
function isStaffInvited(node) {
  const text = node.getText();
  return /invit\w*_?token|token\w*_?invit|invitation/i.test(text) && /\b(org|organi[sz]ation|workspace|tenant|company)(_?id)?\b/i.test(text) && /\brole\b/i.test(text);
}

// src/extract/code/accounts/sign-ups.ts
import { ts as ts77 } from "./vendor/ts-morph.js";

// src/extract/code/accounts/sign-up-frameworks.ts
import { ts as ts75 } from "./vendor/ts-morph.js";
var PAGE = /(?:^|\/)(?:pages\/api|server\/api|(?:app|routes)\/(?:.*\/)?api)\/(.+)\.[cm]?[jt]sx?$/;
var HANDLER = /^(POST|handler|default)$/;
var LIBRARIES = {
  "better-auth": { call: "betterAuth", accounts: /^(emailAndPassword|socialProviders)$/ },
  "next-auth": { call: "NextAuth", accounts: /^adapter$/ },
  "@auth/express": { call: "ExpressAuth", accounts: /^adapter$/ },
  "@auth/sveltekit": { call: "SvelteKitAuth", accounts: /^adapter$/ }
};
function libraryAccounts(call, file) {
  const [root] = chainOf(call.expression);
  const binding = root === void 0 ? void 0 : file.imports.get(root);
  const library = binding && LIBRARIES[binding.specifier];
  if (!library || binding.name !== "default" && nameOf(call.expression) !== library.call) return null;
  const [given] = call.arguments;
  const meaning = given && meaningOf(given);
  const options = given && ts75.isObjectLiteralExpression(given) ? given : meaning?.is === "object" ? meaning.node : void 0;
  const isThere = options !== void 0 && options.properties.some((one) => one.name !== void 0 && library.accounts.test(one.name.getText()));
  return isThere ? { name: nameNode(call.expression), node: call, trait: "outside-login" } : null;
}
function pageRoute(node, file) {
  const segment = PAGE.exec(file.path)?.[1]?.replace(/\/(index|route|\+server)$|\.post$/, "").split("/").at(-1);
  if (segment === void 0 || !isSignUpName(segment)) return null;
  const name = handlerName(node);
  return name && { name: makerIn(node.getSourceFile()) ?? name, node: node.getSourceFile(), trait: "server" };
}
function makerIn(file) {
  const functions = file.statements.filter(ts75.isFunctionDeclaration);
  const makers = functions.filter((one) => /\bpassword\b/i.test(one.getText()) && !isDefault(one));
  return makers.length === 1 ? makers[0].name ?? null : null;
}
function handlerName(node) {
  if (ts75.isFunctionDeclaration(node) && node.name && isExported(node))
    return HANDLER.test(node.name.text) || isDefault(node) ? node.name : null;
  if (ts75.isExportAssignment(node) && !node.isExportEquals)
    return ts75.isIdentifier(node.expression) ? node.expression : null;
  if (!ts75.isVariableDeclaration(node) || !ts75.isIdentifier(node.name)) return null;
  const statement = node.parent.parent;
  return ts75.isVariableStatement(statement) && isExported(statement) && node.name.text === "POST" ? node.name : null;
}
var modifiersOf = (node) => (node.modifiers ?? []).map((one) => one.kind);
var isExported = (node) => modifiersOf(node).includes(ts75.SyntaxKind.ExportKeyword);
var isDefault = (node) => modifiersOf(node).includes(ts75.SyntaxKind.DefaultKeyword);

// src/extract/code/accounts/sign-up-requests.ts
import { ts as ts76 } from "./vendor/ts-morph.js";
var ADDRESS4 = /(^|\/)(sign-?up|register|registration|onboarding|create-?account|accounts|users)\/?$/i;
var NAMED = /^(e_?mail|user_?name|login|handle|display_?name|name)$/i;
function requestedSignUp(call, file) {
  if (file.side === "server") return null;
  const isAddressed = call.arguments.some((one) => {
    const text = addressIn(one)?.replace(/[?#].*$/, "");
    return text !== void 0 && text.includes("/") && ADDRESS4.test(text);
  });
  const keys = isAddressed ? call.arguments.flatMap(keysOf) : [];
  if (!keys.some((key) => /^passw(or)?d$/i.test(key)) || keys.filter((key) => NAMED.test(key)).length < 2) return null;
  for (let at = call; at.parent; at = at.parent) {
    const name = isFunction(at) ? declaredName(at) : null;
    if (name !== null && isSignUpName(name)) return null;
    if (name !== null && (/^[A-Z]/.test(name) || ts76.isSourceFile(at.parent)))
      return { name: nameIn(at, name), node: at, trait: "form" };
  }
  return null;
}
function keysOf(argument) {
  const keys = [];
  const visit = (node) => {
    if ((ts76.isPropertyAssignment(node) || ts76.isShorthandPropertyAssignment(node)) && node.name)
      keys.push(textOf(node.name));
  };
  eachNode(argument, visit);
  return keys;
}
function nameIn(node, name) {
  for (let at = node; at.parent; at = at.parent) {
    const own = at.name;
    if (own && ts76.isIdentifier(own) && own.text === name) return own;
  }
  return node;
}

// src/extract/code/accounts/sign-ups.ts
var SERVICES3 = /^(createUserWithEmailAndPassword|signUp|signUpWithPassword|signUpEmail)$/;
function signUpsIn(file) {
  if (isMadeElsewhere(file.path)) return [];
  const found = [];
  for (const node of file.nodes) {
    const one = signUpAt(node, file) ?? handedAt2(node, file);
    if (one && !isStaffInvited(one.node) && !found.some((other) => isInside4(one.node, other.node))) found.push(one);
  }
  const hasComponent = found.some((one) => /^[A-Z]/.test(textOf(one.name)));
  return found.filter((one) => !hasComponent || one.trait !== "form" || /^[A-Z]/.test(textOf(one.name)));
}
function signUpAt(node, file) {
  if (ts77.isNewExpression(node)) return strategyAt(node);
  const framework = ts77.isCallExpression(node) ? libraryAccounts(node, file) : pageRoute(node, file);
  if (framework && (framework.trait === "outside-login" || asksPassword(framework.node))) return framework;
  const route = ts77.isCallExpression(node) || ts77.isMethodDeclaration(node) ? routeAt(node) : null;
  if (route && route.method === "POST") {
    const place = `${file.path.replace(/\.[^./]+$/, "").split("/").at(-1)}/${route.path}`;
    const segment = place.split("/").filter((part) => /[a-z]/i.test(part) && part !== "index").at(-1) ?? "";
    if (isSignUpName(segment) && asksPassword(route.handler))
      return { name: route.at, node: route.handler, trait: "server" };
  }
  const asked = ts77.isCallExpression(node) ? requestedSignUp(node, file) : null;
  if (asked) return asked;
  if (ts77.isCallExpression(node) && SERVICES3.test(nameOf(node.expression) ?? "")) {
    const isGiven = node.arguments.length > 0 && asksPassword(node);
    return isGiven ? { name: nameNode(node.expression), node, trait: file.side === "server" ? "server" : "form" } : null;
  }
  if (!isFunction(node) && !ts77.isClassLike(node)) return null;
  const named2 = nameOfMaker(node);
  if (!named2 || !isMaker(named2, node) || !(asksPassword(node) || file.side === "server" && storesPerson(node)))
    return null;
  const isElement = /^[A-Z]/.test(textOf(named2)) && (file.side !== "server" || file.indexed.mayHoldJsx);
  const isForm = isElement || file.side === "client";
  return { name: named2, node, trait: isForm ? "form" : "server" };
}
function handedAt2(node, file) {
  const form = ts77.isCallExpression(node) ? handedSignUp(node, file) : null;
  return form && { ...form, trait: "form" };
}
function isMaker(named2, node) {
  const name = textOf(named2);
  if (ts77.isClassLike(node) && /(Service|Controller|Module|Repository|Dto|Schema|Error|Request|Response|Event|Strategy|Model)$/.test(name))
    return false;
  if (name !== "create") return isSignUpName(name);
  const owner = ts77.isClassLike(node.parent) ? node.parent.name?.text ?? "" : ts77.isPropertyAccessExpression(named2.parent) ? named2.parent.expression.getText() : ts77.isObjectLiteralExpression(node.parent) || ts77.isPropertyAssignment(node.parent) ? modelOf(node.getSourceFile()) : "";
  return isAccountOwner(owner);
}
var modelOf = ({ fileName }) => /(^|\/)models?\/([A-Z]\w*|\w+)(\.model)?\.[cm]?[jt]s$/.exec(fileName)?.[2] ?? "";
function storesPerson(node) {
  if (!isFunction(node) || !node.body || !/\be-?mail\b/i.test(node.body.getText())) return false;
  let stores2 = false;
  throughout(node.body, (one) => {
    if (ts77.isCallExpression(one)) stores2 ||= STORES.test(nameOf(one.expression) ?? "");
  });
  return stores2;
}
function nameOfMaker(node) {
  if ((isFunction(node) || ts77.isClassLike(node)) && node.name) return node.name;
  const { parent } = node;
  if (ts77.isBinaryExpression(parent) && parent.right === node && ts77.isPropertyAccessExpression(parent.left))
    return parent.left.name;
  if (declaredName(node) === null) return null;
  let holder = parent;
  while (ts77.isCallExpression(holder) || ts77.isParenthesizedExpression(holder)) holder = holder.parent;
  return ts77.isVariableDeclaration(holder) || ts77.isPropertyAssignment(holder) || ts77.isPropertyDeclaration(holder) ? holder.name : null;
}
function strategyAt(node) {
  const name = nameOf(node.expression) ?? "";
  if (!name.endsWith("Strategy") || /^(Local|Jwt|JWT|Bearer|Basic|Anonymous)/.test(name)) return null;
  let makes = false;
  eachNode(node, (one) => {
    if (!ts77.isCallExpression(one)) return;
    const called = nameOf(one.expression) ?? "";
    makes ||= /^(create|insert|insertOne|save)$/.test(called) && ts77.isPropertyAccessExpression(one.expression) && isAccountOwner(nameOf(one.expression.expression) ?? "");
    makes ||= /^(?=.*(create|insert|upsert|register))\w*(user|account|member)$/i.test(called);
  });
  return makes ? { name: nameNode(node.expression), node, trait: "outside-login" } : null;
}
var PASSWORD = /(?<![a-z])_?passw(or)?d\b|\bpass\s*[:,}]|password_?hash|hash(ed)?_?password/i;
var CHANGE = /\b(old|current|previous)[_-]?password/i;
function asksPassword(node) {
  const text = node.getText();
  if (CHANGE.test(text)) return false;
  if (PASSWORD.test(text)) return /e-?mail|user_?name|login|handle|account|\bname\b/i.test(text);
  return /e-?mail/i.test(text) && /user_?name|nick_?name|display_?name/i.test(text) && mentionsBirth(node);
}
function isInside4(node, container) {
  for (let at = node; at; at = at.parent) if (at === container) return true;
  return false;
}

// src/extract/code/detectors/sign-up.ts
var sign_up_default = {
  occurs: (ask) => any(mayHoldSignUp(ask), mayHandSignUp(ask)),
  detect: (file, context) => signUpsIn(file).map(({ name, node, trait }) => {
    const isAsked = asksAge(node, file, context) || trait === "server" && callersAskAge(name, context);
    return { node: name, symbol: textOf(name), traits: isAsked ? ["asks-age", trait] : [trait] };
  })
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
  "report-entry": report_entry_default,
  "self-harm-reason": self_harm_reason_default,
  "sign-up": sign_up_default
};

export {
  openedByName,
  findStatedChecks,
  entriesOf2 as entriesOf,
  attributesOf,
  traitsOf2 as traitsOf,
  optionsOf,
  optionOf2 as optionOf,
  personalIn,
  checksOfCallers,
  wayTo,
  DETECTORS
};

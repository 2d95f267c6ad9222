import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  answerGivenTo,
  answerTaken,
  askedOfElement,
  changeBehind,
  checksOf,
  checksOfChange,
  elementsOf,
  fitsCallName,
  functionBehind,
  heldAt,
  heldAtEnd,
  heldByCall,
  heldByEach,
  heldByFilter,
  heldByLoop,
  heldInEach,
  isChoiceOfConnected,
  isSnapshot,
  isUnlike,
  lookUpIn,
  madeForEach,
  matchConstant,
  operandsOf,
  queryBehind,
  queryFoundEmpty,
  resultAsked,
  rowsAreSafe,
  saidOf,
  saysPrivateTalk,
  standsFor,
  tablesAsked,
  truthOfResult,
  valueBehind
} from "./chunk-I4ND3LPF.js";
import {
  answersLater,
  calleeOf,
  declarationOf,
  fitsPattern,
  getterOfStore,
  handedOn,
  importedAs,
  isAsync,
  isGetter,
  isUnawaited,
  linksOf,
  literalOf,
  meaningOf,
  meaningOfAnswer,
  memberOf2 as memberOf,
  ownerOf,
  queryIn,
  returnsOf,
  valueOf,
  valueOfDeclaration
} from "./chunk-3NASY64J.js";
import {
  chainOf,
  declaredName,
  eachNode,
  enclosingFunction,
  enclosingNames,
  findPhrase,
  hasAnyPhrase,
  isFunction,
  nameOf,
  phraseLength,
  phrasesOf,
  receiverOf,
  splitWords,
  textOf,
  unwrap
} from "./chunk-CVM2K653.js";

// src/extract/code/guards/role-decorators.ts
import { ts } from "./vendor/ts-morph.js";
var MARKS = /^(allow(ed)? |require[ds]? |has |with )?(roles?|any role|authori[sz]ed)$/;
var STAFF = /^(super ?)?(admin|administrator|moderator|staff|operator|superuser|sysadmin)s?$/;
var READS = /\b\w*(?:Role|Permission|Authori[sz])\w*Guard\b/;
function isForStaff(decorator) {
  const { parent } = decorator;
  const mark = ts.isCallExpression(parent) && parent.expression === decorator ? parent : unwrap(decorator);
  if (!ts.isCallExpression(mark) || !ts.isDecorator(mark.parent) || mark.arguments.length === 0) return false;
  const name = splitWords(nameOf(mark.expression) ?? "").join(" ");
  if (!MARKS.test(name) || !mark.arguments.flatMap(rolesIn).every(isStaff)) return false;
  return /authori/.test(name) || isRead(mark);
}
var RIGHTS = /^(allow(ed)? |require[ds]? |has |with |check |user )?((any |all )?(permissions?|rights?|privileges?)|authori[sz]ed)$/;
var OF_STAFF = /^(manage|administer|administrate|moderate|moderation|ban|unban|suspend|impersonate|audit|admin|administrator|administration|moderator|staff|superuser|sysadmin|backoffice)$/;
var OWN = /^(own|self|me|mine|login|basic|public|any|everyone)$/;
function asksRight(decorator) {
  const { parent } = decorator;
  const mark = ts.isCallExpression(parent) && parent.expression === decorator ? parent : unwrap(decorator);
  if (!ts.isCallExpression(mark) || !ts.isDecorator(mark.parent) || mark.arguments.length === 0) return false;
  const name = splitWords(nameOf(mark.expression) ?? "").join(" ");
  if (!RIGHTS.test(name) || !mark.arguments.flatMap(rolesIn).every(isRight)) return false;
  return /authori/.test(name) || isRead(mark);
}
function isRight(right) {
  const said = literalOf(right)?.value;
  const words = splitWords(typeof said === "string" ? said : chainOf(right).at(-1) ?? "");
  return words.length > 1 && words.some((word) => OF_STAFF.test(word)) && !words.some((word) => OWN.test(word));
}
function isWithinStaffOnly(node) {
  for (let at = node; at; at = at.parent)
    if ((ts.isMethodDeclaration(at) || ts.isClassLike(at)) && decoratorsOf(at).some(isForStaff)) return true;
  return false;
}
function rolesIn(given) {
  const inner = unwrap(given);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.flatMap(rolesIn);
  if (!ts.isObjectLiteralExpression(inner)) return [inner];
  const roles = inner.properties.find((one) => one.name && /^roles?$/.test(one.name.getText()));
  return roles && ts.isPropertyAssignment(roles) ? rolesIn(roles.initializer) : [inner];
}
function isStaff(role) {
  const said = literalOf(role)?.value;
  const text = typeof said === "string" ? said : chainOf(role).at(-1) ?? "";
  return STAFF.test(
    splitWords(text).join(" ").replace(/^role /, "")
  );
}
function isRead(mark) {
  const method = mark.parent.parent;
  const marked = [method, method.parent].filter((one) => ts.isMethodDeclaration(one) || ts.isClassLike(one));
  if (marked.some((one) => decoratorsOf(one).some((other) => READS.test(other.getText())))) return true;
  const links = linksOf(mark);
  return ["APP_GUARD", "useGlobalGuards"].some((name) => (links?.filesWith(name, READS) ?? []).length > 0);
}
var decoratorsOf = (node) => ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []).map(({ expression }) => expression) : [];

// src/extract/code/defaults/grants.ts
import { ts as ts2 } from "./vendor/ts-morph.js";
var GIVES = /^(give|grant|assign|allow|add)(?=[A-Z]|$)/;
var RIGHTS2 = /^(permissions?|privileges?|rights?|acl|abilit(y|ies)|capabilit(y|ies))$/;
var EVERYBODY = /^(everyone|everybody|anyone|registered|registeredusers?|users?|allusers|members?|allmembers|guests?|visitors?|anonymous|unregistered|spiders?|crawlers?|robots?|authenticated|default|defaultrole|public)$/;
function grantsOf(call) {
  const name = nameOf(call.expression) ?? "";
  if (!GIVES.test(name) || !chainOf(call.expression).flatMap(splitWords).some((word) => RIGHTS2.test(word)))
    return [];
  const given = call.arguments.map(stringsOf);
  const to = given.find((strings) => strings.some(isEverybody))?.find(isEverybody);
  if (!to) return [];
  return given.flatMap((strings) => strings.some(isEverybody) ? [] : strings.map((one) => ({ name: one, to })));
}
var SEES = /^(view|read|see|list)$/;
function rightOf(permission) {
  const parts = permission.split(/[.:/]/);
  const [before, last] = parts.slice(-2);
  return last !== void 0 && SEES.test(before) ? `${before} ${last}` : parts.at(-1);
}
var GRANTS_SIGHT = /['"`](?:[\w-]+[.:/])*(?:view|read|see|list)[.:/](?:users|profiles|accounts|members|people)['"`]/;
var isEverybody = ({ text }) => EVERYBODY.test(splitWords(text).join(""));
function stringsOf(argument) {
  const inner = unwrap(argument);
  if (ts2.isStringLiteralLike(inner)) return [inner];
  if (ts2.isArrayLiteralExpression(inner)) return inner.elements.filter(ts2.isStringLiteralLike);
  const value = ts2.isIdentifier(inner) ? valueOf(inner) : null;
  return value && ts2.isArrayLiteralExpression(unwrap(value)) ? stringsOf(value) : [];
}
var ownerOfGrant = (to) => ownerOf("grant", "permission of", to, [], ["permission"]);
var WHAT = /^(name|key|id|permission|action|right|privilege|capability|ability)$/;
var FROM = /^(min(imum)?_?(role|rank|level|grade)|default_?(role|grant|for)|(required|lowest)_?(role|rank|level)|granted_?to|allowed_?for)$/i;
var NOBODY_KNOWN = /^(everyone|everybody|anyone|anybody|guest|guests|guest user|visitor|visitors|anonymous|anonymous user|unregistered|unregistered user|unregistered users|public|unauthenticated|logged out|anon)$/;
function grantedRow(object) {
  let what = null;
  let to = null;
  for (const one of object.properties) {
    if (!ts2.isPropertyAssignment(one) || ts2.isComputedPropertyName(one.name)) continue;
    const value = unwrap(one.initializer);
    if (WHAT.test(textOf(one.name)) && ts2.isStringLiteralLike(value)) what ??= value;
    if (FROM.test(textOf(one.name))) to = value;
  }
  const said = to && (ts2.isStringLiteralLike(to) ? to.text : chainOf(to).at(-1) ?? "");
  if (!what || !to || said === null || !NOBODY_KNOWN.test(splitWords(said).join(" "))) return null;
  const [name, right] = [what, rightOf(what.text)];
  return { name, text: right, value: to, means: ["everyone"], owner: () => ownerOfGrant(said) };
}

// src/extract/code/whose-age.ts
import { ts as ts3 } from "./vendor/ts-morph.js";
var LIMITS = { least: 3, most: 120 };
function limitOf(test) {
  const inner = unwrap(test);
  if (ts3.isBinaryExpression(inner)) {
    const { left, right, operatorToken } = inner;
    const [fromRight, fromLeft] = [yearsOf(right), yearsOf(left)];
    const years = fromRight ?? fromLeft;
    if (years === null || !/^[<>]=?$/.test(operatorToken.getText())) return null;
    const isNext = /^(<=|>)$/.test(operatorToken.getText()) === (fromRight !== null);
    return isNext ? years + 1 : years;
  }
  if (ts3.isCallExpression(inner)) {
    const given = inner.arguments.map(yearsOf).find((years) => years !== null);
    return given ?? limitOf(inner.expression);
  }
  const words = splitWords(nameOf(inner) ?? "");
  const at = words.findIndex((word) => /^\d{1,2}$/.test(word));
  const isLimit = at > 0 && /^(under|over|below|is|above|least)$/.test(words[at - 1]);
  return isLimit ? within(Number(words[at])) : null;
}
function yearsOf(expression) {
  const value = literalOf(expression)?.value;
  return typeof value === "number" ? within(value) : null;
}
var within = (years) => Number.isInteger(years) && years >= LIMITS.least && years <= LIMITS.most ? years : null;
var ACTORS = /^(sender|me|my|self|current|viewer|author|session|actor|caller|requester|initiator|requesting|authenticated|acting)$/;
var OTHERS = /^(recipient|receiver|addressee|target|other|peer|partner|counterpart|them|they|their|interlocutor|invitee)$/;
var AT_FIRST = /* @__PURE__ */ new Map([
  ["from", "actor"],
  ["to", "other"],
  ["auth", "actor"],
  ["logged", "actor"]
]);
var REQUESTS = /^(req|request|ctx|context)$/;
var SIGNED_IN = /^(user|userId|auth|session|account|member|profile|viewer|me)$/;
function askedAbout(test, depth2 = 3) {
  const found = /* @__PURE__ */ new Set();
  const read = (node) => {
    if (ts3.isIdentifier(node) && !isMember(node)) {
      const side = sideOf(node.text) ?? signedIn(node) ?? sideOfMembers(node);
      const origin = side === null && depth2 > 0 ? originOf(node) : null;
      const behind = origin && origin !== node ? askedAbout(origin, depth2 - 1) : "unknown";
      if (side !== null) found.add(side);
      else if (behind !== "unknown") found.add(behind);
    }
  };
  read(test);
  eachNode(test, read);
  const [only, ...more] = found;
  return more.length === 0 && (only === "actor" || only === "other") ? only : "unknown";
}
function askedThrough(test, via) {
  let asked2 = test;
  for (const { from, into } of [...via].reverse()) {
    const call = unwrap(from);
    const given = ts3.isCallExpression(call) ? argumentAskedIn(asked2, call, into) : null;
    if (!given) break;
    asked2 = given;
  }
  const side = askedAbout(asked2);
  return side === "unknown" && asked2 !== test ? askedAbout(test) : side;
}
function argumentAskedIn(test, call, into) {
  const names = /* @__PURE__ */ new Set();
  const read = (node) => void (ts3.isIdentifier(node) && !isMember(node) && names.add(node.text));
  read(test);
  eachNode(test, read);
  const given = into.parameters.flatMap(
    ({ name }, index) => ts3.isIdentifier(name) && names.has(name.text) ? call.arguments[index] ?? [] : []
  );
  return given.length === 1 ? given[0] : null;
}
function isMember(node) {
  const { parent } = node;
  return ts3.isPropertyAccessExpression(parent) && parent.name === node || ts3.isPropertyAssignment(parent) && parent.name === node;
}
function sideOf(name) {
  const words = splitWords(name);
  if (words.some((word) => OTHERS.test(word))) return "other";
  if (words.some((word) => ACTORS.test(word))) return "actor";
  return AT_FIRST.get(words[0]) ?? null;
}
function signedIn(root) {
  if (!REQUESTS.test(root.text) || !ts3.isPropertyAccessExpression(root.parent)) return null;
  return SIGNED_IN.test(root.parent.name.text) ? "actor" : null;
}
function sideOfMembers(root) {
  let whole = root;
  while (ts3.isPropertyAccessExpression(whole.parent) && whole.parent.expression === whole) whole = whole.parent;
  const side = chainOf(whole).slice(1).map(sideOf).find((side2) => side2 !== null);
  return side ?? null;
}
function originOf(node) {
  const value = valueOf(node);
  if (value) return value;
  const declaration = declarationOf(node.text, node);
  if (!declaration || !ts3.isBindingElement(declaration)) return null;
  const holder = declaration.parent.parent;
  return ts3.isVariableDeclaration(holder) ? holder.initializer ?? null : null;
}

// src/extract/code/guards/members-given.ts
import { ts as ts4 } from "./vendor/ts-morph.js";
function memberGiven(value, key) {
  const list = unwrap(value);
  if (ts4.isArrayLiteralExpression(list)) return list.elements[Number(key)] ?? null;
  const meaning = meaningOf(value);
  if (meaning?.is !== "object") return null;
  for (const one of meaning.node.properties) {
    if (!one.name || textOf(one.name) !== key) continue;
    if (ts4.isPropertyAssignment(one)) return one.initializer;
    return ts4.isShorthandPropertyAssignment(one) ? one.name : null;
  }
  return null;
}

// src/extract/code/guards/behind.ts
import { ts as ts5 } from "./vendor/ts-morph.js";
function checksBehind(test, outcome, guards, depth2) {
  const taken = takenFrom(test);
  if (!taken) return [];
  const { owner, key } = taken;
  const inner = unwrap(owner);
  const made = ts5.isIdentifier(inner) ? valueOf(inner) ?? inner : inner;
  const call = unwrap(made);
  if (ts5.isCallExpression(call) && bodyBehind(call)) {
    const answered = checksOfCall(call, outcome, key, guards);
    if (answered.length > 0) return answered;
  }
  if (key === "value" && depth2 > 0) {
    const referred = checksThatHold(owner, outcome, guards, depth2 - 1);
    if (referred.length > 0) return referred;
  }
  const meaning = meaningOf(owner);
  const behind = meaning && valueUnder(meaning, key);
  if (!behind) return [];
  if ("declared" in behind) return through(checksWhen(behind.declared, outcome, null, guards), test, behind.declared);
  return depth2 > 0 ? checksThatHold(behind.value, outcome, guards, depth2 - 1) : [];
}
function takenFrom(test) {
  const inner = unwrap(test);
  const result = resultAsked(inner);
  if (result) return result;
  if (ts5.isPropertyAccessExpression(inner)) return { owner: inner.expression, key: inner.name.text };
  if (ts5.isElementAccessExpression(inner) && ts5.isNumericLiteral(inner.argumentExpression))
    return { owner: inner.expression, key: inner.argumentExpression.text };
  if (!ts5.isIdentifier(inner)) return null;
  const declared = declarationOf(inner.text, inner);
  if (!declared || !ts5.isBindingElement(declared) || declared.dotDotDotToken) return null;
  const holder = declared.parent.parent;
  const key = declared.propertyName ?? declared.name;
  if (!ts5.isVariableDeclaration(holder) || !holder.initializer) return null;
  if (ts5.isArrayBindingPattern(declared.parent))
    return { owner: holder.initializer, key: String(declared.parent.elements.indexOf(declared)) };
  return ts5.isIdentifier(key) ? { owner: holder.initializer, key: key.text } : null;
}
function valueUnder(owner, key) {
  if (owner.is === "object") {
    const found = owner.node.properties.find((one) => one.name && textOf(one.name) === key) ?? getterOfStore(owner.node, key);
    if (!found) return null;
    if (isGetter(ts5.isPropertyAssignment(found) ? found.initializer : found)) return getterIn(found);
    if (ts5.isPropertyAssignment(found)) return { value: found.initializer };
    if (ts5.isShorthandPropertyAssignment(found)) return { value: found.name };
    return ts5.isGetAccessorDeclaration(found) ? { declared: found } : null;
  }
  if (owner.is !== "instance") return null;
  const getter = owner.node.members.find((one) => ts5.isGetAccessorDeclaration(one) && textOf(one.name) === key);
  if (getter && ts5.isGetAccessorDeclaration(getter)) return { declared: getter };
  const computed = memberOf(owner, key);
  return computed?.is === "function" && isComputed(computed.node) ? { declared: computed.node } : null;
}
function getterIn(found) {
  const getter = ts5.isPropertyAssignment(found) ? unwrap(found.initializer) : found;
  return isFunction(getter) ? { declared: getter } : null;
}
var isComputed = ({ parent }) => ts5.isCallExpression(parent) && /^(computed|createSelector|derived)$/.test(nameOf(parent.expression) ?? "");
function checksOfAnswer({ left, right, operatorToken }, outcome, guards) {
  const operator = operatorToken.getText();
  if (!/^[!=]==?$/.test(operator)) return [];
  const isEqual = operator.startsWith("=") === outcome;
  const [asked2, constant] = literalOf(right) ? [left, literalOf(right)] : [right, literalOf(left)];
  if (!constant || typeof constant.value === "boolean" || constant.value === null) return [];
  const inner = unwrap(asked2);
  const taken = takenFrom(inner);
  const whole = taken ? unwrap(taken.owner) : inner;
  const made = unwrap(ts5.isIdentifier(whole) ? valueOf(whole) ?? whole : whole);
  const declared = ts5.isCallExpression(made) ? bodyBehind(made) : null;
  if (!declared || !ts5.isCallExpression(made)) return [];
  const lists = returnsOf(declared).flatMap((way) => {
    const answer = way.value && taken ? memberGiven(way.value, taken.key) : way.value;
    const literal = answer && literalOf(answer);
    if (literal && literal.value === constant.value !== isEqual) return [];
    return [literal ? checksOnWay(way, declared, guards) : []];
  });
  const [first, ...others] = lists;
  const shared = first?.filter((check) => others.every((list) => list.some((one) => one.kind === check.kind))) ?? [];
  return through(shared, made, declared);
}

// src/extract/code/guards/queries/counted-lists.ts
import { ts as ts6 } from "./vendor/ts-morph.js";
function counted(expression) {
  const inner = unwrap(expression);
  const key = ts6.isPropertyAccessExpression(inner) ? inner.name.text : "";
  if (!ts6.isPropertyAccessExpression(inner) || !/^(length|size|count)$/.test(key) || changeBehind(inner))
    return expression;
  const made = valueBehind(inner.expression);
  const isSet = ts6.isNewExpression(made) && /^(Set|Map)$/.test(nameOf(made.expression) ?? "");
  if (isSet ? key === "length" : key === "size" && isArray(made)) return expression;
  const [list, ...more] = isSet ? made.arguments ?? [] : [];
  return list && more.length === 0 ? list : inner.expression;
}
var ARRAYS = /^(findMany|findAll|getMany|getRawMany|toArray|filter|map|slice|flatMap|concat)$/;
function isArray(made) {
  if (ts6.isArrayLiteralExpression(made)) return true;
  if (!ts6.isCallExpression(made)) return false;
  const asked2 = queryIn(made) ?? made;
  const [first] = asked2.arguments;
  const isRows = nameOf(asked2.expression) === "find" && first && ts6.isObjectLiteralExpression(unwrap(first));
  return Boolean(isRows) || ARRAYS.test(nameOf(asked2.expression) ?? "");
}

// src/extract/code/guards/queries/compared-among.ts
import { ts as ts7 } from "./vendor/ts-morph.js";
function checksAmong(asked2, constants, isOne, guards) {
  const lists = constants.map(
    (constant) => guards.flatMap((concept) => {
      const match = matchConstant(asked2, constant, isOne, concept);
      return match && concept.guard ? [{ concept: concept.id, kind: concept.guard, node: match.node, protects: match.protects }] : [];
    })
  );
  return lists.some((list) => list.length > 0) ? lists.map((list) => list.filter((check) => check.protects)) : null;
}
function checksOfLookUp(test, outcome, guards) {
  const inner = unwrap(test);
  const { of, isFound } = ts7.isBinaryExpression(inner) ? comparedIn(inner, outcome) : { of: lookUpIn(inner), isFound: outcome };
  if (!of || !isNamed(of.asked)) return null;
  const lists = checksAmong(of.asked, of.found, isFound, guards);
  return lists && { lists, isOne: isFound };
}
function comparedIn({ left, right, operatorToken }, outcome) {
  const operator = operatorToken.getText();
  const literal = literalOf(right);
  const isText = typeof literal?.value === "string" || typeof literal?.value === "number";
  const of = /^[!=]==?$/.test(operator) && isText ? lookUpIn(left, literal.value) : null;
  return { of, isFound: operator.startsWith("=") === outcome };
}
var isNamed = (asked2) => literalOf(asked2) === null;

// src/extract/code/guards/kept-verdicts.ts
import { ts as ts8 } from "./vendor/ts-morph.js";
var EMPTIES = /^(reset|clear|empty|drop|remove|prune|strip)/;
var PUTS = /^(push|unshift|add|set)$/;
function waysOfValue(name, outcome) {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts8.isVariableDeclaration(declared) || isConstant(declared)) return null;
  const around = enclosingFunction(declared);
  const scope = around?.body;
  if (!scope) return null;
  const given = [];
  let isUnclear = false;
  eachNode(scope, (node) => {
    if (!ts8.isIdentifier(node) || node.text !== name.text || declarationOf(node.text, node) !== declared) return;
    const { parent } = node;
    const isStep = ts8.isPostfixUnaryExpression(parent) || ts8.isPrefixUnaryExpression(parent) && /^(\+\+|--)/.test(parent.getText());
    const isInPattern = ts8.isShorthandPropertyAssignment(parent) && isAssigned(parent.parent);
    const isInList = ts8.isArrayLiteralExpression(parent) && isAssigned(parent) && isLeft(parent);
    if (isStep || isInPattern || isInList) isUnclear = true;
    if (!ts8.isBinaryExpression(parent) || parent.left !== node || !isAssignment(parent)) return;
    const isPlain = parent.operatorToken.kind === ts8.SyntaxKind.EqualsToken;
    if (!isPlain || enclosingFunction(parent) !== around || parent.pos > name.pos) isUnclear = true;
    given.push(parent);
  });
  if (isUnclear || given.length === 0) return null;
  const ways = given.filter(({ right }) => mayBe(right, outcome)).map((one) => ({ held: heldAt(one, around), value: literalOf(one.right) ? null : one.right }));
  const start = declared.initializer;
  if (start ? !mayBe(start, outcome) : outcome) return ways;
  const held = given.flatMap((one) => branchNotTaken(one, declared));
  return [...ways, { held, value: start && !literalOf(start) ? start : null }];
}
var isConstant = (declared) => (ts8.getCombinedNodeFlags(declared) & ts8.NodeFlags.Const) !== 0;
var isAssignment = ({ operatorToken: { kind } }) => kind >= ts8.SyntaxKind.FirstAssignment && kind <= ts8.SyntaxKind.LastAssignment;
var isLeft = (list) => ts8.isBinaryExpression(list.parent) && list.parent.left === list;
var isAssigned = ({ parent }) => ts8.isBinaryExpression(parent) || ts8.isParenthesizedExpression(parent) && ts8.isExpressionStatement(parent.parent);
function mayBe(value, outcome) {
  const literal = literalOf(value);
  return literal === null || Boolean(literal.value) === outcome;
}
function branchNotTaken(one, declared) {
  const branch = branchAround(one);
  const isBeside = branch && branch.parent === declared.parent.parent.parent;
  return isBeside ? [{ test: branch.expression, outcome: false, over: null }] : [];
}
function branchAround(one) {
  const statement = one.parent;
  if (!ts8.isExpressionStatement(statement)) return null;
  const then = ts8.isBlock(statement.parent) ? statement.parent : statement;
  const branch = then.parent;
  return ts8.isIfStatement(branch) && branch.thenStatement === then && !branch.elseStatement ? branch : null;
}
function heldByEmpty(name) {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts8.isVariableDeclaration(declared) || !isConstant(declared) || !isEmptyList(declared)) return [];
  const list = declared.parent.parent.parent;
  if (!ts8.isBlock(list)) return [];
  const puts2 = [];
  let isTakenFrom = false;
  eachNode(list, (node) => {
    if (!ts8.isIdentifier(node) || node.text !== name.text) return;
    const { parent } = node;
    if (ts8.isCallExpression(parent) && EMPTIES.test(nameOf(parent.expression) ?? "")) isTakenFrom = true;
    if (!ts8.isPropertyAccessExpression(parent)) return;
    const call = parent.parent;
    if (/^(pop|shift|splice|clear|delete)$/.test(parent.name.text)) isTakenFrom = true;
    if (parent.name.text === "length" && ts8.isBinaryExpression(call) && isAssignment(call)) isTakenFrom = true;
    const isPut = ts8.isCallExpression(call) && receiverOf(call.expression) === node && PUTS.test(nameOf(call.expression) ?? "");
    if (isPut && !call.arguments.some(ts8.isSpreadElement) && call.pos < name.pos) puts2.push(call);
  });
  return isTakenFrom ? [] : puts2.flatMap((put) => notPut(put, list));
}
function isEmptyList({ initializer }) {
  const start = initializer && unwrap(initializer);
  if (!start) return false;
  if (ts8.isArrayLiteralExpression(start)) return start.elements.length === 0;
  return ts8.isNewExpression(start) && /^(Set|Map|Array)$/.test(nameOf(start.expression) ?? "") && !start.arguments?.length;
}
function notPut(put, list) {
  const branch = branchAround(put);
  if (!branch) return [];
  const held = [{ test: branch.expression, outcome: false, over: null }];
  if (branch.parent === list) return held;
  const loop = ts8.isBlock(branch.parent) ? branch.parent.parent : branch.parent;
  return ts8.isForOfStatement(loop) && loop.parent === list ? heldByLoop(loop, held) : [];
}

// src/extract/code/guards/caught-answers.ts
import { ts as ts9 } from "./vendor/ts-morph.js";
var CATCHES = /^(to|awaitTo|awaitToJs|tryCatch|trycatch|catchError|safeAwait|safeAsync|attempt|tryit|mightFail|goTry)$/;
var ERROR = /^(e|ex|er)$|^(err|error|failure|exception)|(Err|Error)$/;
function caughtAnswer(test) {
  const taken = takenFrom2(test);
  const made = taken && unwrap(taken.from);
  if (!made || !ts9.isCallExpression(made) || !catches(made)) return null;
  const [given] = made.arguments;
  const asked2 = given && unwrap(given);
  const call = asked2 && isFunction(asked2) && asked2.body && !ts9.isBlock(asked2.body) ? unwrap(asked2.body) : asked2;
  if (!call || !ts9.isCallExpression(call)) return null;
  return { call, isError: ERROR.test(taken.part) };
}
function takenFrom2(test) {
  if (ts9.isPropertyAccessExpression(test)) {
    const value = ts9.isIdentifier(test.expression) ? valueOf(test.expression) : null;
    return value && { from: value, part: test.name.text };
  }
  const declared = ts9.isIdentifier(test) ? declarationOf(test.text, test) : null;
  if (!declared || !ts9.isBindingElement(declared)) return null;
  const holder = declared.parent.parent;
  return ts9.isVariableDeclaration(holder) && holder.initializer ? { from: holder.initializer, part: textOf(declared.propertyName ?? declared.name) } : null;
}
function catches({ expression }) {
  if (!CATCHES.test(nameOf(expression) ?? "")) return false;
  const declared = calleeOf(expression);
  if (!declared?.body) return true;
  let isCaught = false;
  eachNode(declared.body, (node) => {
    isCaught ||= ts9.isCatchClause(node) || ts9.isPropertyAccessExpression(node) && node.name.text === "catch";
  });
  return isCaught;
}

// src/extract/code/followed.ts
var MAX_CALLS = 6;
var known = /* @__PURE__ */ new WeakMap();
var frames = [];
var depth = 0;
function followed(node, question, guards, steps, answer) {
  const answers = answersOf(node, guards);
  const before = answers.get(question);
  if (before && "index" in before) {
    for (const frame2 of frames.slice(before.index + 1)) frame2.isRound = true;
    return [];
  }
  if (before && (before.depth === null || before.depth === depth)) {
    if (before.depth !== null) cutShort();
    return before.found;
  }
  if (depth + steps > MAX_CALLS) {
    cutShort();
    return [];
  }
  const frame = { index: frames.length, isCut: false, isRound: false };
  answers.set(question, frame);
  frames.push(frame);
  depth += steps;
  let found = null;
  try {
    found = answer();
    return found;
  } finally {
    depth -= steps;
    frames.pop();
    if (before) answers.set(question, before);
    else answers.delete(question);
    if (found && !frame.isRound) answers.set(question, { found, depth: frame.isCut ? depth : null });
  }
}
function cutShort() {
  for (const frame of frames) frame.isCut = true;
}
function answersOf(node, guards) {
  let nodes = known.get(guards);
  if (!nodes) known.set(guards, nodes = /* @__PURE__ */ new WeakMap());
  let answers = nodes.get(node);
  if (!answers) nodes.set(node, answers = /* @__PURE__ */ new Map());
  return answers;
}

// src/extract/code/guards/given-rules.ts
import { ts as ts10 } from "./vendor/ts-morph.js";
function heldByGiven(given, points, within2) {
  return given && isAnyRule(given) ? points.map((point) => saidAt(heldAt(point, within2), given)) : [];
}
function heldByGivenAtReturn(given) {
  return isAnyRule(given) ? returnsOf(given.to).map((way) => saidAt(heldOnWay(way, given.to), given, way)) : [];
}
var isAnyRule = ({ to, what }) => to.parameters.some((_, at) => what[at] !== void 0 && (functionBehind(what[at]) ?? elementsOf(what[at])) !== null);
var heldOnWay = ({ node }, within2) => ts10.isBlock(node) && node === within2.body ? heldAtEnd(node) : heldAt(node, within2);
function saidAt(held, given, way) {
  const own = held.flatMap(
    (one) => "over" in one && one.over !== null ? [] : saidOf(one, (callee) => ruleFor(callee, given))
  );
  return way ? [...own, ...saidInLoops(way, given)] : own;
}
function ruleFor(callee, given) {
  const what = givenFor(callee, given);
  const rule = what && functionBehind(what);
  return rule ? [rule] : [];
}
function givenFor(name, { to, what }) {
  const inner = unwrap(name);
  const declared = ts10.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const at = to.parameters.findIndex((one) => one === declared);
  return what[at] ?? null;
}
function saidInLoops({ node }, given) {
  const { body } = given.to;
  if (!body || !ts10.isBlock(body)) return [];
  return body.statements.flatMap((statement) => {
    if (node !== body && node.pos < statement.end) return [];
    if (!ts10.isForOfStatement(statement) || !ts10.isVariableDeclarationList(statement.initializer)) return [];
    const list = givenFor(statement.expression, given);
    const stands = list && standsFor(list, statement.initializer.declarations[0].name);
    return stands ? heldInEach(statement.statement, "function").flatMap((one) => saidOf(one, stands)) : [];
  });
}

// src/extract/code/guards/given-options.ts
import { ts as ts11 } from "./vendor/ts-morph.js";
function heldWhereGiven(passed, declared) {
  const call = unwrap(passed);
  const made = ts11.isCallExpression(call) && call.arguments.length > 0 ? meaningOf(call.expression) : null;
  if (made?.is !== "function" || made.node === declared || !declared.body) return [];
  const given = new Set(
    made.node.parameters.flatMap(({ name }, at) => {
      const argument = call.arguments[at];
      return argument && isSomething(argument) ? [textOf(name)] : [];
    })
  );
  return given.size > 0 ? branchesOn(given, declared.body).flatMap((one) => heldAtEnd(one)) : [];
}
function isSomething(argument) {
  const inner = unwrap(argument);
  if (ts11.isArrayLiteralExpression(inner)) return inner.elements.length > 0;
  return ts11.isObjectLiteralExpression(inner) || Boolean(literalOf(inner)?.value);
}
function branchesOn(given, body) {
  if (ts11.isTryStatement(body)) return branchesOn(given, body.tryBlock);
  if (!ts11.isBlock(body)) return [];
  return body.statements.flatMap((one) => {
    if (!ts11.isIfStatement(one) || one.elseStatement || !ts11.isBlock(one.thenStatement)) return branchesOn(given, one);
    return operandsOf(one.expression, ts11.SyntaxKind.AmpersandAmpersandToken).every((test) => asksWhether(given, test)) ? [one.thenStatement] : [];
  });
}
function asksWhether(given, test) {
  const inner = unwrap(test);
  const isLength = ts11.isPropertyAccessExpression(inner) && inner.name.text === "length";
  const asked2 = isLength ? inner.expression : inner;
  return ts11.isIdentifier(asked2) && given.has(nameOf(asked2));
}

// src/extract/code/guards/queries/mentioned-kinds.ts
import { ts as ts12 } from "./vendor/ts-morph.js";
var ABOUT_PEOPLE = /* @__PURE__ */ new Set(["age", "connection", "block", "consent"]);
var known2 = /* @__PURE__ */ new WeakMap();
var MAX_CALLS2 = 4;
function kindsMentioned(declared, guards, depth2 = MAX_CALLS2) {
  let sets = known2.get(guards);
  if (!sets) known2.set(guards, sets = /* @__PURE__ */ new WeakMap());
  const before = sets.get(declared);
  if (before) return before;
  const kinds = /* @__PURE__ */ new Set();
  sets.set(declared, kinds);
  const asked2 = guards.filter((concept) => concept.guard && ABOUT_PEOPLE.has(concept.guard));
  if (declared.body) {
    eachNode(declared, (node) => {
      if (!ts12.isCallExpression(node) && !ts12.isBinaryExpression(node) && !isTested(node)) return;
      for (const { kind } of checksOf(node, true, asked2)) kinds.add(kind);
      const callee = depth2 > 0 && ts12.isCallExpression(node) ? calleeOf(node.expression) : null;
      if (callee) for (const kind of kindsMentioned(callee, guards, depth2 - 1)) kinds.add(kind);
    });
  }
  return kinds;
}
function isTested(node) {
  if (!ts12.isIdentifier(node) && !ts12.isPropertyAccessExpression(node)) return false;
  const { parent } = node;
  return ts12.isPrefixUnaryExpression(parent) || ts12.isIfStatement(parent) || ts12.isConditionalExpression(parent) && parent.condition === node || ts12.isBinaryExpression(parent) && /^(&&|\|\|)$/.test(parent.operatorToken.getText());
}
function asksNobody(declared, guards) {
  return kindsMentioned(declared, guards).size === 0;
}

// src/extract/code/guards/gates.ts
import { ts as ts13 } from "./vendor/ts-morph.js";
function checksOfGate(held, named, guards) {
  const found = held.how === "around" ? aroundOf(held) : gateOf(held.passed);
  if (!found) return [...named];
  const { declared } = found;
  const points = held.how === "rule" && found.points === "past" ? "yes" : found.points;
  const inside = through(
    summaryOf(
      declared,
      `gate ${points.length}`,
      guards,
      () => points === "yes" ? checksWhen(declared, true, null, guards) : points === "past" ? pastOf(declared, guards) : checksAtAll(points, declared, guards)
    ),
    held.passed,
    declared
  );
  const given = heldWhereGiven(held.passed, declared).flatMap((one) => checksHeld(one, guards));
  const rules = Array.isArray(points) ? atEach(heldByGiven(givenTo(held), points, declared), guards) : [];
  const all = [...inside, ...through([...given, ...rules], held.passed, declared)];
  return keepPromises(named, named, all, () => asksNobody(declared, guards));
}
function givenTo({ passed, child }) {
  const inner = unwrap(passed);
  const meaning = meaningOf(ts13.isCallExpression(inner) ? inner.expression : inner);
  const call = ts13.isCallExpression(inner) ? inner : child?.parent;
  return meaning?.is === "function" && call && ts13.isCallExpression(call) ? { to: meaning.node, what: call.arguments } : null;
}
function gateOf(passed) {
  const meaning = meaningOf(passed);
  if (meaning?.is === "class" || meaning?.is === "instance") {
    const method = meaning.node.members.find(
      (one) => ts13.isMethodDeclaration(one) && one.body !== void 0 && /^(canActivate|use|resolve|handle|intercept|transform)$/.test(textOf(one.name))
    );
    if (!method) return null;
    return textOf(method.name) === "canActivate" ? { declared: method, points: "yes" } : gateIn(method);
  }
  if (meaning?.is !== "function" || !meaning.node.body) return null;
  const made = ts13.isCallExpression(unwrap(passed)) ? null : meaningOfAnswer(meaning.node);
  return gateIn(made?.is === "function" && !nextsIn(meaning.node) ? made.node : meaning.node);
}
var gateIn = (declared) => ({ declared, points: nextsIn(declared) ?? "past" });
function nextsIn(declared) {
  const text = declared.parameters.map((one) => one.getText()).join(" ");
  const isGiven = /\b(next|done|proceed)\b/.test(text) || /\bopts\b/.test(text);
  if (!isGiven || !declared.body) return null;
  const calls = [];
  eachNode(declared.body, (node) => {
    if (!ts13.isCallExpression(node) || !handsOn(node.expression)) return;
    const [first] = node.arguments;
    if (!first || ts13.isObjectLiteralExpression(unwrap(first))) calls.push(node);
  });
  return calls.length > 0 || /\b(next|done|proceed)\b/.test(text) ? calls : null;
}
function handsOn(callee) {
  const asked2 = nameOf(callee) === "handle" ? receiverOf(callee) : callee;
  return asked2 !== null && /^(next|done|proceed)$/.test(nameOf(asked2) ?? "");
}
var ANSWERS = /\b(reply|res|response|c|ctx|context)\b[^;]*\.(status|code|send|json|redirect|throw|text|end|forbidden|unauthorized|sendStatus)\b|\bnew (Response|\w*Error)\b|NextResponse/;
function pastOf(declared, guards) {
  const ways = returnsOf(declared).filter(({ node, value }) => {
    const way = value === null ? node : value.parent;
    const around = ts13.isReturnStatement(way) && ts13.isBlock(way.parent) ? way.parent.statements : null;
    const last = around?.[around.indexOf(way) - 1];
    const isBare = value === null || /^(reply|res|response)$/.test(value.getText());
    return !ANSWERS.test(value?.getText() ?? "") && !(isBare && last && ANSWERS.test(last.getText()));
  });
  const lists = ways.map((way) => checksOnWay(way, declared, guards));
  const [first, ...others] = lists;
  return first?.filter((check) => others.every((list) => list.some((one) => one.kind === check.kind))) ?? [];
}
function aroundOf({ passed, child }) {
  const meaning = meaningOf(passed);
  if (meaning?.is !== "function" || !child || !ts13.isCallExpression(child.parent)) return null;
  const parameter = meaning.node.parameters[child.parent.arguments.indexOf(child)];
  if (!parameter || !ts13.isIdentifier(parameter.name)) return null;
  const name = parameter.name.text;
  const points = usesIn(meaning.node, (node) => ts13.isIdentifier(node) && node.text === name && node !== parameter.name);
  return points.length > 0 ? { declared: meaning.node, points } : null;
}
function usesIn({ body }, isUse) {
  const uses = [];
  if (body) eachNode(body, (node) => void (isUse(node) && uses.push(node)));
  return uses;
}
function checksOfWrapper(tag, named, guards) {
  const meaning = /^[A-Z]/.test(nameOf(tag) ?? "") ? meaningOf(tag) : null;
  const declared = meaning?.is === "class" ? meaning.node.members.find(
    (one) => ts13.isMethodDeclaration(one) && textOf(one.name) === "render"
  ) : meaning?.is === "function" ? meaning.node : null;
  if (!declared?.body) return [...named];
  const points = usesIn(declared, (node) => {
    if (!ts13.isIdentifier(node) || node.text !== "children") return false;
    return !ts13.isBindingElement(node.parent) && !ts13.isTypeElement(node.parent);
  });
  if (points.length === 0) return [...named];
  const inside = summaryOf(declared, "children", guards, () => checksAtAll(points, declared, guards));
  return keepPromises(named, named, through(inside, tag, declared), () => asksNobody(declared, guards));
}

// src/extract/code/guards/one-of-two.ts
import { ts as ts14 } from "./vendor/ts-morph.js";
var RUNS = /^(process\.env\.NODE_ENV===?['"]production['"]|import\.meta\.env\.PROD)$/;
var IS_MADE = /^(process\.env\.NODE_ENV(===?['"](development|test|e2e)['"]|!==?['"]production['"])|import\.meta\.env\.DEV|__DEV__)$/;
function armsOf(named) {
  const inner = unwrap(named);
  const made = ts14.isIdentifier(inner) ? valueNamed(inner) : inner;
  const choice = made && unwrap(made);
  if (!choice || !ts14.isConditionalExpression(choice)) return null;
  const { condition, whenTrue, whenFalse } = choice;
  const test = condition.getText().replace(/\s/g, "");
  return RUNS.test(test) ? [whenTrue] : IS_MADE.test(test) ? [whenFalse] : [whenTrue, whenFalse];
}
function valueNamed(name) {
  if (declarationOf(name.text, name)) return valueOf(name);
  const found = importedAs(name.getSourceFile(), name.text);
  if (!found) return null;
  if (ts14.isVariableDeclaration(found)) return valueOfDeclaration(found);
  return ts14.isConditionalExpression(found) ? found : null;
}

// src/extract/code/guards/refused-as.ts
import { ts as ts15 } from "./vendor/ts-morph.js";
var SIGNED_OUT = phrasesOf([
  "unauthorized",
  "unauthorised",
  "unauthenticated",
  "not authenticated",
  "not logged in",
  "not signed in",
  "must be logged in",
  "must be signed in",
  "must log in",
  "must sign in",
  "please log in",
  "please sign in",
  "login required",
  "authentication required"
]);
var SIGN_IN = /(^|\/)(login|log-in|signin|sign-in)\b/;
var MAX_NODES = 60;
function refusedAs(exit) {
  let left = MAX_NODES;
  const says = (node) => {
    if (left-- < 0 || ts15.isFunctionLike(node)) return false;
    if (ts15.isNumericLiteral(node)) return node.text === "401";
    if (ts15.isStringLiteralLike(node))
      return SIGN_IN.test(node.text) || node.text.length < 80 && hasAnyPhrase(splitWords(node.text), SIGNED_OUT);
    if (ts15.isIdentifier(node)) return hasAnyPhrase(splitWords(node.text), SIGNED_OUT);
    return ts15.forEachChild(node, says) ?? false;
  };
  return says(exit) ? "login" : null;
}

// src/extract/code/guards/held-checks.ts
import { ts as ts16 } from "./vendor/ts-morph.js";
function checksHeld(held, guards) {
  if (held.ofTwo) return checksHeld({ ...held, ofTwo: void 0 }, guards).filter(isOfTwo);
  if ("shownBy" in held || "option" in held || isOfFunction(held) || "how" in held && held.how === "around")
    return readHeld(held, guards);
  if ("asked" in held) return readHeld(held, guards);
  const node = "test" in held ? held.test : held.passed;
  const end = held.otherwise ? " else" : "";
  const question = "test" in held ? `held ${held.outcome}${end}` : `held ${held.how} ${held.awaited}${end}`;
  return followed(node, question, guards, 0, () => readHeld(held, guards));
}
function readHeld(held, guards) {
  if ("test" in held) {
    const checks2 = checksThatHold(held.test, held.outcome, guards);
    return (checks2.length > 0 ? checks2 : refusedBy(held, held.test, guards)).map((check) => shown(check, held.test));
  }
  if ("asked" in held) {
    const lists = checksAmong(held.asked, held.among, held.isOne, guards) ?? [];
    return (held.isOne ? checksOfEither(lists) : lists.flat()).map((check) => shown(check, held.asked));
  }
  if ("said" in held) return givenBy(held.by, held.said, checksWhen(held.said, !held.isDenied, null, guards));
  if ("wentWell" in held) return checksOfCall(held.wentWell, true, "isOk", guards);
  if ("ran" in held) return givenBy(held.by, held.ran, checksAtReturn(held.ran, guards));
  if ("listOf" in held) return checksOfList(held.listOf, guards);
  if ("shownBy" in held) {
    const tag = held.shownBy.tagName;
    const name = splitWords(nameOf(tag) ?? "");
    const named = promises(
      guards,
      tag,
      (concept) => concept.jsx.some((jsx) => jsx.names.some((phrase) => endsIn(name, phrase)))
    );
    return checksOfWrapper(tag, named, guards).map((check) => asked(shown(check, held.shownBy)));
  }
  if ("option" in held) {
    const named = promises(guards, held.option.name, (concept) => namesOption(held.option, concept));
    return named.map((check) => asked(shown(check, held.option)));
  }
  const isStep = held.how === "statement" || held.how === "value";
  const arms = isStep || !ts16.isCallExpression(unwrap(held.passed)) ? armsOf(calledIn(held.passed)) : null;
  if (arms && held.how !== "around") return ofEachArm(held, arms, guards);
  if (held.how === "middleware" || held.how === "around" || held.how === "rule") {
    const isNamed2 = held.how !== "around" || /^(with|guard|require|protect|only|ensure)[A-Z]/.test(nameOf(held.passed) ?? "");
    const isRule = held.how === "rule";
    const isOfRole = held.how === "middleware" && (isForStaff(held.passed) || asksRight(held.passed));
    const named = isNamed2 ? promises(
      guards,
      held.passed,
      (concept) => isOfRole ? concept.guard === "permission" : namesGate(held.passed, concept, isRule)
    ) : [];
    if (isOfRole) return named.map((check) => asked(shown(check, held.passed)));
    return checksOfGate(held, named, guards).map((check) => asked(shown(check, held.passed)));
  }
  const checks = checksOfStatement(held, guards);
  const isProof = checks.length === 0 && PROVES.test(nameOf(calledIn(held.passed)) ?? "");
  return (isProof ? refusedBy(held, held.passed, guards) : checks).map((check) => shown(check, held.passed));
}
function ofEachArm(held, arms, guards) {
  const passed = unwrap(held.passed);
  return checksOfEither(
    arms.map((arm) => {
      if (!ts16.isCallExpression(passed)) return [...checksHeld({ ...held, passed: arm }, guards)];
      const declared = calleeOf(arm);
      if (declared?.body)
        return isAsync(declared) && !held.awaited ? [] : through(checksAtReturn(declared, guards), passed, declared);
      return promises(guards, held.passed, (concept) => promisesToThrow(held, concept, arm));
    })
  ).map((check) => shown(check, held.passed));
}
var givenBy = (call, into, checks) => checks.map(
  (check) => call ? { ...check, via: [{ from: call, into, given: call.arguments }, ...check.via ?? []] } : check
);
var PROVES = /^(verify|decode|authenticate|introspect|getUser|getSession|currentUser)/;
function refusedBy(held, node, guards) {
  const { otherwise } = held;
  const kind = otherwise && !("test" in held && isHalf(held)) ? refusedAs(otherwise) : null;
  const concept = kind && guards.find(({ guard }) => guard === kind);
  return concept ? [{ concept: concept.id, kind, node, protects: true }] : [];
}
function isHalf({ test, outcome }) {
  const inner = unwrap(test);
  if (!ts16.isBinaryExpression(inner)) return false;
  const { kind } = inner.operatorToken;
  const isOpen = kind === (outcome ? ts16.SyntaxKind.BarBarToken : ts16.SyntaxKind.AmpersandAmpersandToken);
  const isNone = (one) => ts16.isPrefixUnaryExpression(unwrap(one));
  return isOpen && !(isNone(inner.left) && isNone(inner.right));
}
function calledIn(passed) {
  const inner = unwrap(passed);
  return ts16.isCallExpression(inner) ? inner.expression : inner;
}
var isOfFunction = (held) => "said" in held || "ran" in held || "listOf" in held || "wentWell" in held;
function checksOfList(call, guards) {
  const declared = calleeOf(call.expression);
  const [way, ...more] = declared ? returnsOf(declared) : [];
  if (!declared || !way?.value || more.length > 0) return [];
  const { value } = way;
  const inside = summaryOf(
    declared,
    "list",
    guards,
    () => heldByFilter(value).flatMap((one) => "over" in one && one.over !== null ? [] : checksHeld(one, guards))
  );
  return through(inside, call, declared);
}
var isOfTwo = ({ kind }) => kind === "connection" || kind === "block";
var asked = (check) => ({ ...check, of: "actor" });
var shown = (check, whole) => ({ ...check, whole: check.whole ?? whole });
var promises = (guards, node, does) => guards.flatMap(
  (concept) => concept.guard && does(concept) ? [{ concept: concept.id, kind: concept.guard, node, protects: true }] : []
);
function checksOfStatement(held, guards) {
  const passed = unwrap(held.passed);
  if (!ts16.isCallExpression(passed)) return [];
  const named = promises(guards, held.passed, (concept) => promisesToThrow(held, concept));
  const declared = calleeOf(passed.expression);
  if (!declared?.body) return named;
  if (isAsync(declared) && !held.awaited) return [];
  const given = heldByGivenAtReturn({ to: declared, what: passed.arguments });
  const inside = through([...checksAtReturn(declared, guards), ...atEach(given, guards)], passed, declared);
  return keepPromises(named, named, inside, () => asksNobody(declared, guards));
}
var atEach = (places, guards) => checksOfEither(places.map((held) => held.flatMap((one) => checksHeld(one, guards))));
var endsIn = (words, phrase) => {
  const at = findPhrase(words, phrase);
  return at >= 0 && at + phraseLength(words, phrase, at) === words.length;
};
var THROWERS = /* @__PURE__ */ new Set([
  "assert",
  "require",
  "ensure",
  "enforce",
  "must",
  "demand",
  "expect",
  "accept"
]);
var VERDICTS = /* @__PURE__ */ new Set(["check", "verify", "validate"]);
function namesGate(passed, concept, isRule) {
  const inner = unwrap(passed);
  const callee = ts16.isCallExpression(inner) ? inner.expression : inner;
  const name = nameOf(callee);
  if (name === null || isUnlike(concept, splitWords(name), callee)) return false;
  return checksOf(callee, true, [concept]).some((check) => check.protects) || namesCheck(concept, splitWords(name), callee) || isRule && concept.properties.some((property) => fitsPattern(property, splitWords(name)));
}
var OR_THROW = /(^| )or (throw|fail|die|error)$|^throw if not found$/;
function promisesToThrow(held, concept, callee = calledIn(held.passed)) {
  const passed = unwrap(held.passed);
  const name = nameOf(callee);
  if (name === null) return false;
  const words = splitWords(name);
  if (words[0] === "with" || words.at(-1) === "procedure") return false;
  const orThrow = OR_THROW.test(words.join(" "));
  const asksRows = ts16.isCallExpression(passed) && rowsAreSafe(passed, concept) === true;
  const tests = orThrow && (asksRows || checksOf(callee, true, [concept]).length > 0);
  if (!tests && !(fitsCallName(concept, name) && namesCheck(concept, words, callee))) return false;
  if (isUnlike(concept, words, callee)) return false;
  if (held.how === "value" && !orThrow && !THROWERS.has(words[0] ?? "")) return false;
  return canThrow(callee, held.awaited, orThrow || !VERDICTS.has(words[0] ?? ""));
}
function namesOption({ name, initializer }, concept) {
  const words = splitWords(textOf(name));
  const value = literalOf(initializer);
  if (value && !value.value) return false;
  if (isUnlike(concept, words, null)) return false;
  return concept.properties.some((property) => fitsPattern(property, words)) || concept.conditions.some(({ names, safe, of }) => safe && of === null && names.some((one) => endsIn(words, one))) || concept.calls.some((call) => fitsPattern(call, words)) || concept.jsx.some((jsx) => jsx.names.some((phrase) => endsIn(words, phrase)));
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
    if (ts16.isThrowStatement(node) && enclosingFunction(node) === local) throws = true;
    if (ts16.isCallExpression(node)) {
      const [verb] = splitWords(nameOf(node.expression) ?? "");
      throws ||= THROWERS.has(verb ?? "") || /^(reject|redirect|abort|fail|throw|parse)$/.test(verb ?? "");
    }
    ts16.forEachChild(node, walk);
  };
  walk(local.body);
  return throws;
}

// src/extract/code/guards/conditions.ts
import { ts as ts20 } from "./vendor/ts-morph.js";

// src/extract/code/guards/nothing-found.ts
import { ts as ts17 } from "./vendor/ts-morph.js";
function answersNull(asked2) {
  const inner = unwrap(asked2);
  const value = ts17.isIdentifier(inner) ? valueOf(inner) : null;
  const made = queryIn(value ? unwrap(value) : inner) ?? (value ? unwrap(value) : inner);
  return ts17.isCallExpression(made) && /^(prisma|db|this\.prisma|this\.db|ctx\.(prisma|db))\.\w+\.(findFirst|findUnique)$|^[A-Z]\w*\.(findOne|findById|findByPk)$/.test(
    made.expression.getText()
  );
}

// src/extract/code/guards/places-in-lists.ts
import { ts as ts18 } from "./vendor/ts-morph.js";
function isBarePosition(asked2) {
  if (!ts18.isCallExpression(asked2) || !/^(indexOf|findIndex|lastIndexOf)$/.test(nameOf(asked2.expression) ?? ""))
    return false;
  let around = asked2.parent;
  while (ts18.isParenthesizedExpression(around) || ts18.isAwaitExpression(around)) around = around.parent;
  return !(ts18.isBinaryExpression(around) && asksPosition(around) !== null);
}
function asksPosition({ left, right, operatorToken }) {
  const asked2 = unwrap(left);
  if (!ts18.isCallExpression(asked2) || !/^(indexOf|findIndex|lastIndexOf)$/.test(nameOf(asked2.expression) ?? ""))
    return null;
  const said = `${operatorToken.getText()} ${right.getText()}`;
  if (/^(!==? -1|> -1|>= 0)$/.test(said)) return true;
  return /^(===? -1|<= -1|< 0)$/.test(said) ? false : null;
}

// src/extract/code/guards/queries/whole-lists.ts
import { ts as ts19 } from "./vendor/ts-morph.js";
var MANY = /^(findMany|findAll|getMany|getRawMany|getAll|fetchAll|listAll)$/;
var ALL = /^(query|execute|all|any|many|manyOrNone|raw|queryRaw|\$queryRaw|\$queryRawUnsafe|unsafe)$/;
var ROWS = /^(rows|records|recordset|docs|data)$/;
var ONE = /\.\s*(single|maybeSingle|first|findOne|getOne|one|oneOrNone)\s*\(/;
function isWholeList(test) {
  if (!ts19.isIdentifier(test) || ts19.isPropertyAccessExpression(test.parent)) return false;
  const declared = declarationOf(test.text, test);
  if (!declared) return false;
  if (ts19.isBindingElement(declared)) {
    const holder = declared.parent.parent;
    const isRows = ts19.isObjectBindingPattern(declared.parent) && ROWS.test(textOf(declared.propertyName ?? declared.name));
    const made2 = isRows && ts19.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
    return made2 !== null && tablesAsked(made2).length > 0 && !ONE.test(made2.getText());
  }
  const made = ts19.isVariableDeclaration(declared) ? declared.initializer : answerGivenTo(test);
  const value = made ? unwrap(made) : null;
  if (!value) return false;
  if (isSnapshot(value)) return true;
  if (ts19.isTaggedTemplateExpression(value)) return tablesAsked(value).length > 0;
  if (!ts19.isCallExpression(value)) return false;
  const name = nameOf(value.expression) ?? "";
  if (name === "toArray") return true;
  const found = queryIn(value) ?? value;
  const [asked2] = found.arguments;
  if (nameOf(found.expression) === "find" && asked2 && ts19.isObjectLiteralExpression(unwrap(asked2))) return true;
  return MANY.test(name) || ALL.test(name) && tablesAsked(value).length > 0;
}

// src/extract/code/guards/conditions.ts
function checksThatHold(expression, outcome, guards, depth2 = 6) {
  const inner = unwrap(expression);
  const again = (one, result) => checksThatHold(one, result, guards, depth2);
  if (ts20.isPrefixUnaryExpression(inner) && inner.operator === ts20.SyntaxKind.ExclamationToken)
    return again(inner.operand, !outcome);
  if (ts20.isBinaryExpression(inner)) {
    const { kind } = inner.operatorToken;
    const isAnd = kind === ts20.SyntaxKind.AmpersandAmpersandToken;
    if (isAnd || kind === ts20.SyntaxKind.BarBarToken) {
      if (isAnd === outcome) return [...again(inner.left, outcome), ...again(inner.right, outcome)];
      const possible = operandsOf(inner, kind).filter((one) => truthOf(one) !== !outcome);
      const asked3 = possible.filter((one) => !(isAnd && isChoiceOfConnected(one)));
      const found2 = checksOfEither(asked3.map((one) => again(one, outcome)));
      const ofTwo = isAnd && found2.length === 0 ? asked3.filter((one) => !saysPrivateTalk(one)) : asked3;
      if (ofTwo.length === asked3.length) return found2;
      return checksOfEither(ofTwo.map((one) => again(one, outcome))).filter(isOfTwo);
    }
    if (kind === ts20.SyntaxKind.QuestionQuestionToken && truthOf(inner.right) === !outcome)
      return again(inner.left, outcome);
    const plain = asTruth(inner, outcome);
    if (plain) return again(plain.test, plain.outcome);
    const answer = checksOfAnswer(inner, outcome, guards);
    if (answer.length > 0) return answer;
    const isSame = /^([!=])==?$/.exec(inner.operatorToken.getText())?.[1] === (outcome ? "=" : "!");
    const ofAll = isSame ? checksOfSameLength(inner, guards) : [];
    if (ofAll.length > 0) return [...ofAll];
  }
  if (ts20.isConditionalExpression(inner)) return checksOfChoice(inner, outcome, again);
  if (isWholeList(inner) || isBarePosition(inner)) return [];
  const query = queryIn(inner);
  if (query) return isUnawaited(inner) ? [] : again(query, outcome);
  const changed = changeBehind(inner);
  if (changed) return checksOfChange(changed, outcome, guards);
  const looked = checksOfLookUp(inner, outcome, guards);
  if (looked) return looked.isOne ? checksOfEither(looked.lists) : looked.lists.flat();
  const list = counted(inner);
  const held = list === inner ? [] : again(list, outcome);
  if (held.length > 0) return held;
  const value = ts20.isIdentifier(inner) && depth2 > 0 ? valueOf(inner) ?? answerGivenTo(inner) ?? oneOfAll(inner) : null;
  const none = queryFoundEmpty(inner);
  if (none) return again(none, !outcome);
  const rows = depth2 > 0 ? queryBehind(inner) : null;
  const asked2 = rows ? checksThatHold(rows, outcome, guards, depth2 - 1) : [];
  if (asked2.length > 0) return asked2;
  if (ts20.isIdentifier(inner) && !value && depth2 > 0) {
    const ways = waysOfValue(inner, outcome)?.map((way) => [
      ...way.held.flatMap((held2) => "over" in held2 && held2.over !== null ? [] : checksHeld(held2, guards)),
      ...way.value ? checksThatHold(way.value, outcome, guards, depth2 - 1) : []
    ]);
    if (ways) return checksOfEither(ways);
  }
  const empty = ts20.isIdentifier(inner) && !outcome ? heldByEmpty(inner) : [];
  if (empty.length > 0) return empty.flatMap((held2) => [...checksHeld(held2, guards)]);
  if (value && isVerdict(value, guards)) return checksThatHold(value, outcome, guards, depth2 - 1);
  const found = checksOf(inner, outcome, guards);
  if (found.length > 0) {
    if (!ts20.isCallExpression(inner)) return found.filter((check) => check.protects);
    return isUnawaited(inner) ? [] : checksOfNamedCall(inner, outcome, found, guards);
  }
  if (depth2 === 0) return [];
  if (value) return checksThatHold(value, outcome, guards, depth2 - 1);
  const caught = caughtAnswer(inner);
  if (caught && outcome !== caught.isError)
    return caught.isError ? [...checksHeld({ passed: caught.call, how: "statement", awaited: true, over: null }, guards)] : checksThatHold(caught.call, outcome, guards, depth2 - 1);
  if (ts20.isCallExpression(inner) && !resultAsked(inner)) {
    if (nameOf(inner.expression) === "Boolean" && inner.arguments[0]) return again(inner.arguments[0], outcome);
    return isUnawaited(inner) ? [] : checksOfCall(inner, outcome, null, guards);
  }
  return checksBehind(inner, outcome, guards, depth2 - 1);
}
function truthOf(value) {
  const literal = literalOf(unwrap(value));
  return literal && Boolean(literal.value);
}
function checksOfChoice({ condition, whenTrue, whenFalse }, outcome, again) {
  const ways = [whenTrue, whenFalse].flatMap((value, at) => {
    const literal = literalOf(value);
    if (literal) return Boolean(literal.value) === outcome ? [again(condition, at === 0)] : [];
    return [[...again(condition, at === 0), ...again(value, outcome)]];
  });
  return checksOfEither(ways);
}
function oneOfAll(name) {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts20.isBindingElement(declared) || !ts20.isArrayBindingPattern(declared.parent)) return null;
  const { elements, parent: holder } = declared.parent;
  const isFixed = ts20.isVariableDeclaration(holder) && (ts20.getCombinedNodeFlags(holder) & ts20.NodeFlags.Const) !== 0;
  const made = ts20.isParameter(holder) ? answerTaken(holder) : isFixed ? holder.initializer : null;
  const all = made && unwrap(made);
  if (!all || !ts20.isCallExpression(all) || chainOf(all.expression).join(".") !== "Promise.all") return null;
  const list = all.arguments[0] && unwrap(all.arguments[0]);
  return list && ts20.isArrayLiteralExpression(list) && list.elements[elements.indexOf(declared)] || null;
}
function isVerdict(value, guards) {
  const inner = unwrap(value);
  if (ts20.isPrefixUnaryExpression(inner)) return isVerdict(inner.operand, guards);
  if (ts20.isBinaryExpression(inner) && /^(&&|\|\|)$/.test(inner.operatorToken.getText()))
    return isVerdict(inner.left, guards) || isVerdict(inner.right, guards);
  if (ts20.isCallExpression(inner) && isUnawaited(inner)) return true;
  return ts20.isCallExpression(inner) && checksOf(inner, true, guards).length > 0;
}
var ACTORS2 = new Set(
  "sender me self current viewer author from my session req request ctx actor caller".split(" ")
);
function checksOfEither(given) {
  if (given.length === 0 || given.some((checks) => checks.length === 0)) return [];
  const operands = given.length === 1 ? given : given.map((checks, at) => onWay(checks, { among: given, at }));
  const [first] = operands;
  const shared = first.map((check) => check.kind).filter((kind) => operands.every((one) => one.some((check) => check.kind === kind)));
  if (shared.length > 0) return operands.flat().filter((check) => shared.includes(check.kind));
  const isOfAge = operands.some((checks) => checks.every((check) => check.kind === "age" && !isAboutActor(check.node)));
  const isProtective = operands.flat().every(({ kind }) => kind === "age" || kind === "connection" || kind === "consent");
  return isOfAge && isProtective ? operands.flat() : [];
}
var onWay = (checks, way) => checks.map((check) => check.kind === "connection" ? { ...check, ways: [...check.ways ?? [], way] } : check);
function isAboutActor(node) {
  const inner = unwrap(node);
  if (askedAbout(inner) === "actor") return true;
  const asked2 = ts20.isCallExpression(inner) ? [...inner.arguments, inner.expression] : [inner];
  return asked2.flatMap(chainOf).flatMap(splitWords).some((word) => ACTORS2.has(word));
}
function asTruth(comparison, outcome) {
  const { left, right, operatorToken } = comparison;
  const isInList = asksPosition(comparison);
  if (isInList !== null) return { test: left, outcome: isInList === outcome };
  const literal = literalOf(right);
  if (!literal) return null;
  const { value } = literal;
  const text = operatorToken.getText();
  if (/^[!=]==?$/.test(text)) {
    const isEqual = text.startsWith("=") === outcome;
    if ((value === null || value === void 0) && isYesOrNo(left)) return null;
    if (value === void 0 && text.length === 3 && answersNull(left)) return null;
    if (value === null || value === void 0 || value === 0) return { test: counted(left), outcome: !isEqual };
    if (value === true) return { test: left, outcome: isEqual };
    if (value === 1 && isEqual && changeBehind(left)) return { test: left, outcome: true };
    if (value !== false) return null;
    return isEqual || ts20.isCallExpression(unwrap(left)) ? { test: left, outcome: !isEqual } : null;
  }
  if (text === ">" && value === 0 || text === ">=" && value === 1) return { test: counted(left), outcome };
  if (text === "<" && value === 1 || text === "<=" && value === 0)
    return { test: counted(left), outcome: !outcome };
  return null;
}
function isYesOrNo(asked2) {
  const inner = unwrap(asked2);
  const kept = ts20.isIdentifier(inner) ? valueOf(inner) ?? caughtAnswer(inner)?.call : caughtAnswer(inner)?.call;
  const made = kept ? unwrap(kept) : inner;
  return ts20.isCallExpression(made) && VERDICT.test(nameOf(made.expression) ?? "");
}
var VERDICT = /^(are|is|has|have|can|may|does|do|should)[A-Z]/;

// src/extract/code/guards/queries/asked-of-each.ts
import { ts as ts21 } from "./vendor/ts-morph.js";
function checksOfEach(call, outcome, guards) {
  const list = receiverOf(call.expression);
  const [given] = call.arguments;
  const name = nameOf(call.expression);
  if (!list || !given || !/^(every|some|includes)$/.test(name ?? "") || name === "every" !== outcome) return [];
  const literal = name === "includes" ? literalOf(given) : null;
  const asked2 = name === "includes" ? literal && { is: literal.value ? "yes" : "no", key: null } : askedOfElement(given);
  if (!asked2 || literal && typeof literal.value !== "boolean") return [];
  return checksOfAll(list, asked2, outcome, guards);
}
function checksOfAll(list, asked2, outcome, guards) {
  const made = madeForEach(list);
  if (!made) return asked2.key === null ? checksOfAnswers(list, asked2, outcome, guards) : [];
  if (asked2.is === "kept" || asked2.is === "refused")
    return made.isSettled && asked2.is === "kept" === outcome ? checksAtReturn(made.made, guards) : [];
  if (made.isSettled) return [];
  const isYes = asked2.is === "yes" === outcome;
  const { body } = made.made;
  const inside = body && !ts21.isBlock(body) ? [{ test: body, outcome: isYes, over: null }] : [];
  const ofRules = heldByEach(made.of, made.made, inside, made.isWaitedFor);
  return ofRules.length > 0 ? ofRules.flatMap((held) => checksHeld(held, guards)) : checksWhen(made.made, isYes, asked2.key, guards);
}
function checksOfAnswers(list, asked2, outcome, guards) {
  if (asked2.is === "kept" || asked2.is === "refused") return [];
  const value = valueBehind(list);
  const isAll = ts21.isCallExpression(value) && chainOf(value.expression).join(".") === "Promise.all";
  const answers = isAll && value.arguments[0] ? unwrap(value.arguments[0]) : value;
  if (!ts21.isArrayLiteralExpression(answers)) return [];
  return answers.elements.flatMap(
    (one) => ts21.isSpreadElement(one) || !isAll && isPromise(one) ? [] : checksThatHold(one, asked2.is === "yes" === outcome, guards)
  );
}
var isPromise = (one) => ts21.isCallExpression(one) && ts21.isIdentifier(one.expression) && answersLater(one.expression);
function checksOfReduced(call, outcome, guards) {
  const list = receiverOf(call.expression);
  const [callback, start] = call.arguments;
  if (!list || !callback || nameOf(call.expression) !== "reduce" || !ts21.isArrowFunction(callback)) return [];
  if (ts21.isBlock(callback.body) || isAsync(callback)) return [];
  const joined = unwrap(callback.body);
  const [all, one] = callback.parameters.map(({ name }) => name.getText());
  if (!ts21.isBinaryExpression(joined) || all === void 0 || one === void 0) return [];
  const isAnd = joined.operatorToken.kind === ts21.SyntaxKind.AmpersandAmpersandToken;
  const isOr = joined.operatorToken.kind === ts21.SyntaxKind.BarBarToken;
  if (!(isAnd ? outcome : isOr && !outcome) || start && literalOf(start)?.value !== isAnd) return [];
  const asked2 = joined.left.getText() === all ? joined.right : joined.right.getText() === all ? joined.left : null;
  if (!asked2) return [];
  const isItself = unwrap(asked2).getText() === one;
  return isItself ? checksOfAll(list, { is: outcome ? "yes" : "no", key: null }, true, guards) : checksThatHold(asked2, outcome, guards);
}
function checksOfSameLength({ left, right }, guards) {
  const [one, other] = [lengthOf(left), lengthOf(right)];
  if (!one || !other) return [];
  for (const [part, whole] of [
    [one, other],
    [other, one]
  ]) {
    const made = valueBehind(part);
    if (made === part || !ts21.isCallExpression(made)) continue;
    if (!made.getText().includes(whole.getText())) continue;
    if (nameOf(made.expression)?.startsWith("count")) return checksThatHold(made, true, guards);
    return heldByFilter(made).flatMap((held) => checksHeld(held, guards));
  }
  return [];
}
function lengthOf(side) {
  const inner = unwrap(side);
  if (ts21.isPropertyAccessExpression(inner) && /^(length|size)$/.test(inner.name.text)) return unwrap(inner.expression);
  return ts21.isIdentifier(inner) && /count|total/i.test(inner.text) ? inner : null;
}

// src/extract/code/guards/chosen-rules.ts
import { ts as ts22 } from "./vendor/ts-morph.js";
function ruleChosenBy(call) {
  const declared = bodyBehind(call);
  if (!declared) return null;
  let rule = null;
  for (const { value } of returnsOf(declared)) {
    if (!value || literalOf(value)?.value === false) continue;
    const called = unwrap(value);
    const chosen = ts22.isCallExpression(called) ? entryFor(called.expression, declared, call) : null;
    if (!chosen || rule && rule !== chosen) return null;
    rule = chosen;
  }
  return rule;
}
function entryFor(callee, declared, call) {
  const inner = unwrap(callee);
  const looked = unwrap(ts22.isIdentifier(inner) ? valueOf(inner) ?? inner : inner);
  if (!ts22.isElementAccessExpression(looked)) return null;
  const position = declared.parameters.findIndex((one) => one.name.getText() === looked.argumentExpression.getText());
  const given = call.arguments[position];
  const key = given && literalOf(given)?.value;
  const table = meaningOf(looked.expression);
  if (typeof key !== "string" || table?.is !== "object") return null;
  const entry = table.node.properties.find(
    (one) => one.name && !ts22.isComputedPropertyName(one.name) && textOf(one.name) === key
  );
  const found = entry && ts22.isPropertyAssignment(entry) ? meaningOf(entry.initializer) : null;
  if (found?.is === "function") return found.node;
  return entry && isFunction(entry) ? entry : null;
}

// src/extract/code/other-talk.ts
import { ts as ts23 } from "./vendor/ts-morph.js";
var PRIVATE = phrasesOf([
  "dm",
  "dms",
  "pm",
  "pms",
  "direct message",
  "direct messages",
  "private message",
  "private messages"
]);
var OTHER = /^(group|groups|guild|server|public|room|thread|notes|saved|self|broadcast|announcement|forum|voice)$/;
var KIND = /^(type|kind|variant)$/;
var PEOPLE = /^(recipients?|participants?|members?|others?|people)$/i;
function isOfNoTalkOfTwo({ node }, declared) {
  const names = [...enclosingNames(declared), declaredName(declared) ?? ""];
  if (!names.some((name) => hasAnyPhrase(splitWords(name), PRIVATE))) return false;
  return heldAt(node, declared).some((held) => {
    if (!("test" in held) || held.over !== null) return false;
    return held.outcome ? saysOther(held.test) : isNobody(held.test);
  });
}
function saysOther(test) {
  const inner = unwrap(test);
  if (ts23.isPrefixUnaryExpression(inner) && inner.operator === ts23.SyntaxKind.ExclamationToken)
    return isNobody(inner.operand);
  if (!ts23.isBinaryExpression(inner)) return false;
  const { left, right, operatorToken } = inner;
  if (operatorToken.kind === ts23.SyntaxKind.BarBarToken) return saysOther(left) && saysOther(right);
  if (!/^={2,3}$/.test(operatorToken.getText())) return false;
  const [asked2, kind] = KIND.test(nameOf(left) ?? "") ? [left, right] : [right, left];
  const said = ts23.isStringLiteralLike(unwrap(kind)) ? textOf(unwrap(kind)) : chainOf(kind).at(-1) ?? "";
  return KIND.test(nameOf(asked2) ?? "") && splitWords(said).some((word) => OTHER.test(word));
}
function isNobody(test) {
  const inner = unwrap(test);
  const value = ts23.isIdentifier(inner) ? valueOf(inner) : null;
  const call = value && unwrap(value);
  if (!call || !ts23.isCallExpression(call) || nameOf(call.expression) !== "find") return false;
  const [search] = call.arguments;
  const isOfPeople = PEOPLE.test(chainOf(call.expression).at(-2) ?? "");
  if (!search || !isOfPeople || !isFunction(search) || !search.body || ts23.isBlock(search.body)) return false;
  const found = unwrap(search.body);
  return ts23.isBinaryExpression(found) && /^!==?$/.test(found.operatorToken.getText());
}

// src/extract/code/guards/summaries.ts
import { ts as ts25 } from "./vendor/ts-morph.js";

// src/extract/code/guards/queries/list-answers.ts
import { ts as ts24 } from "./vendor/ts-morph.js";
function reasonsFor(answer, { body }) {
  const list = unwrap(answer);
  const declared = ts24.isIdentifier(list) ? declarationOf(list.text, list) : null;
  const start = declared && ts24.isVariableDeclaration(declared) && declared.initializer && unwrap(declared.initializer);
  if (!start || !body || !ts24.isBlock(body) || !ts24.isArrayLiteralExpression(start) || start.elements.length > 0)
    return null;
  return body.statements.flatMap(
    (statement) => ts24.isIfStatement(statement) && !statement.elseStatement && puts(statement.thenStatement, list.text) ? [statement.expression] : []
  );
}
function puts(then, list) {
  const statements = ts24.isBlock(then) ? then.statements : [then];
  return statements.some(({ expression: call }) => {
    if (!call || !ts24.isCallExpression(call) || !/^(push|unshift|add)$/.test(nameOf(call.expression) ?? ""))
      return false;
    const receiver = receiverOf(call.expression);
    return receiver !== null && nameOf(receiver) === list;
  });
}

// src/extract/code/guards/summaries.ts
var summaryOf = (node, question, guards, answer) => followed(node, question, guards, 1, answer);
function checksAtReturn(declared, guards) {
  return summaryOf(declared, "returns", guards, () => {
    const ways = returnsOf(declared);
    const ofTwo = ways.length > 1 ? ways.filter((way) => !isOfNoTalkOfTwo(way, declared)) : ways;
    return either((ofTwo.length > 0 ? ofTwo : ways).map((way) => checksOnWay(way, declared, guards)));
  });
}
function checksWhen(declared, outcome, key, guards) {
  return either(answersOf2(declared, outcome, key, guards).map(({ checks }) => [...checks]));
}
function answersOf2(declared, outcome, key, guards) {
  return summaryOf(
    declared,
    `${outcome} ${key ?? ""}`,
    guards,
    () => returnsOf(declared).flatMap(({ node, value }) => {
      const answer = key === null ? value : value && memberGiven(value, key);
      const isResult = key !== null && value !== null && answer === null;
      const truth = isResult ? truthOfResult(value, key) : truthOf2(answer, key === null || value === null);
      if (truth === !outcome) return [];
      const reasons = answer && !outcome ? reasonsFor(answer, declared) : null;
      const said = reasons ? reasons.flatMap((reason) => checksThatHold(reason, false, guards)) : answer ? checksThatHold(answer, outcome, guards) : isResult && truth === null ? checksHandedOn(value, outcome, key, guards) : [];
      const checks = [...checksOnWay({ node, value }, declared, guards), ...said];
      return [{ checks, isOpen: truth === null && said.length === 0 }];
    })
  );
}
function checksHandedOn(value, outcome, key, guards) {
  const call = unwrap(value);
  return ts25.isCallExpression(call) && bodyBehind(call) ? checksOfCall(call, outcome, key, guards) : [];
}
function checksAtAll(points, declared, guards) {
  return either(
    points.map((point) => heldAt(point, declared).flatMap((held) => held.isPart ? [] : checksHeld(held, guards)))
  );
}
function checksOnWay({ node, value }, declared, guards) {
  const before = ts25.isBlock(node) && node === declared.body ? heldAtEnd(node) : heldAt(node, declared);
  const parameters = new Set(declared.parameters.map((one) => textOf(one.name)));
  const last = value ? heldByCall(value, "value").map((held) => ({ ...held, awaited: true })) : [];
  return [...before, ...last].flatMap((held) => {
    const isGiven = !("over" in held) || held.over === null || !held.isPart && parameters.has(held.over.split(".")[0]);
    return isGiven ? checksHeld(held, guards) : [];
  });
}
var STAFF2 = /^(admin|administrator|moderator|staff|superuser|sysadmin)s?$/;
function either(lists) {
  const some = lists.filter((checks) => !checks.some(isByStaff));
  const found = some.length === 1 ? some[0] : checksOfEither(some);
  const ages = found.filter((check) => check.kind === "age");
  if (some.length < 2 || ages.length < 2) return found;
  const limits = ages.map(limitIn);
  const least = limits.includes(null) && !limits.some((limit) => limit !== null && limit < 18) ? null : Math.min(...limits.map((limit) => limit ?? 18));
  const weakest = ages.find((check) => limitIn(check) === least) ?? ages[0];
  return found.filter((check) => check.kind !== "age" || check === weakest);
}
var limitIn = (check) => check.limit ?? limitOf(check.node);
function isByStaff({ kind, node, via }) {
  if (kind !== "permission" || via?.some(({ given }) => !given)) return false;
  const inner = unwrap(node);
  const callee = ts25.isCallExpression(inner) ? inner.expression : inner;
  return chainOf(callee).some((name) => splitWords(name).some((word) => STAFF2.test(word)));
}
function truthOf2(answer, isWhole) {
  if (!answer) return isWhole ? false : null;
  const inner = unwrap(answer);
  if (ts25.isArrayLiteralExpression(inner)) return inner.elements.length > 0;
  if (ts25.isObjectLiteralExpression(inner)) return true;
  const literal = literalOf(inner);
  return literal && Boolean(literal.value);
}
function bodyBehind(call) {
  const declared = calleeOf(call.expression);
  return declared?.body ? declared : null;
}
function through(checks, from, into) {
  return checks.map((check) => ({ ...check, via: [{ from, into }, ...check.via ?? []] }));
}
var SEARCHES = /^(find|findLast|some|every|filter)$/;
function checksOfCall(call, outcome, key, guards) {
  const declared = handedOn(call) ?? ruleChosenBy(call) ?? bodyBehind(call);
  if (declared) return through(checksWhen(declared, outcome, key, guards), call, declared);
  const ofEach = key === null ? [...checksOfEach(call, outcome, guards), ...checksOfReduced(call, outcome, guards)] : [];
  if (ofEach.length > 0) return [...ofEach];
  const name = nameOf(call.expression) ?? "";
  const [test] = call.arguments;
  if (key !== null || !SEARCHES.test(name) || !test || !ts25.isArrowFunction(test)) return [];
  if (isAsync(test)) return [];
  const isOfAll = name === "every" === outcome;
  const list = receiverOf(call.expression);
  if (isOfAll && list && !ts25.isBlock(test.body)) {
    const ofRules = heldByEach(list, test, [{ test: test.body, outcome, over: null }]);
    if (ofRules.length > 0) return ofRules.flatMap((held) => checksHeld(held, guards));
  }
  return isOfAll || outcome && looksForOne(test) ? [...checksWhen(test, outcome, null, guards)] : [];
}
function looksForOne(test) {
  const [parameter] = test.parameters;
  if (!parameter) return false;
  const names = new Set(parameter.name.getText().match(/[\w$]+/g));
  let isFound = false;
  const look = (node) => {
    if (ts25.isFunctionLike(node)) return;
    ts25.forEachChild(node, look);
    if (!ts25.isBinaryExpression(node) || !/^={2,3}$/.test(node.operatorToken.getText())) return;
    const sides = [node.left, node.right].map((side) => chainOf(side)[0]);
    isFound ||= sides.some((root) => names.has(root ?? "")) && sides.some((root) => root !== void 0 && /^[a-z]/.test(root) && !names.has(root));
  };
  look(test.body);
  return isFound;
}
var checksOfArms = (call, arms, outcome, promised, guards) => checksOfEither(
  arms.map((arm) => {
    const declared = calleeOf(arm);
    if (declared?.body) return through(checksWhen(declared, outcome, null, guards), call, declared);
    return LETS_PASS.test(nameOf(arm) ?? "") ? [] : [...promised];
  })
);
var LETS_PASS = /^(noop|always|pass|skip|allow|true$|identity$|constant|just|yes$)/i;
function checksOfNamedCall(call, outcome, named, guards) {
  const declared = bodyBehind(call);
  const promised = named.filter((check) => check.protects);
  const arms = declared ? null : armsOf(call.expression);
  if (arms) return checksOfArms(call, arms, outcome, promised, guards);
  if (!declared) return promised;
  const inside = through(checksWhen(declared, outcome, null, guards), call, declared);
  const answers = answersOf2(declared, outcome, null, guards);
  return keepPromises(
    promised,
    named,
    inside,
    (kind) => answers.every(({ checks, isOpen }) => isOpen || checks.some((check) => check.kind === kind))
  );
}
function keepPromises(promised, named, inside, mayKeep) {
  const kept = promised.flatMap((check) => {
    const same = inside.filter((one) => one.kind === check.kind);
    if (same.length > 0)
      return [
        {
          ...check,
          limit: check.kind === "age" ? limitOf(check.node) ?? limitIn(same[0]) : null,
          ...check.kind === "connection" && { inside: same }
        }
      ];
    return mayKeep(check.kind) ? [check] : [];
  });
  return [...kept, ...inside.filter((one) => !named.some((check) => check.kind === one.kind))];
}

// src/extract/code/defaults/markup.ts
import { ts as ts26 } from "./vendor/ts-morph.js";
var NAME = /^(name|field|fieldName|id)$/;
var VALUE = /^(defaultValue|initialValue|defaultChecked|defaultSelected|defaultIsSelected)$/;
function startingControl({ attributes }) {
  let name = null;
  let start = null;
  let held = null;
  for (const attribute of attributes.properties) {
    if (ts26.isJsxSpreadAttribute(attribute)) name ??= registeredAs(attribute.expression);
    if (!ts26.isJsxAttribute(attribute)) continue;
    const said = textOf(attribute.name);
    const { initializer } = attribute;
    if (NAME.test(said) && initializer && ts26.isStringLiteral(initializer) && (name === null || said !== "id"))
      name = initializer;
    if (VALUE.test(said)) start = attribute;
    if (said === "ref") held = heldAs(initializer);
  }
  if (!start) return null;
  name ??= held;
  if (!name) return null;
  const given = start.initializer;
  if (!given) return { name, value: name, means: ["true"] };
  if (ts26.isStringLiteral(given)) return { name, value: given };
  return ts26.isJsxExpression(given) && given.expression ? { name, value: given.expression } : null;
}
function heldAs(ref) {
  if (!ref || ts26.isStringLiteral(ref)) return ref ?? null;
  const given = ts26.isJsxExpression(ref) && ref.expression ? unwrap(ref.expression) : null;
  if (!given || !ts26.isArrowFunction(given)) return null;
  const [only] = ts26.isBlock(given.body) ? given.body.statements : [given.body];
  const set = only && ts26.isExpressionStatement(only) ? only.expression : only;
  const inner = set && ts26.isExpression(set) ? unwrap(set) : null;
  const isSet = inner && ts26.isBinaryExpression(inner) && ts26.isPropertyAccessExpression(inner.left);
  return isSet ? inner.left.name : null;
}
function registeredAs(given) {
  if (!ts26.isCallExpression(given) || !/^(register|getFieldProps|getInputProps|field)$/.test(nameOf(given.expression) ?? ""))
    return null;
  const [first] = given.arguments;
  return first && ts26.isStringLiteralLike(first) ? first : null;
}

export {
  limitOf,
  askedThrough,
  summaryOf,
  isWithinStaffOnly,
  checksHeld,
  checksThatHold,
  GIVES,
  grantsOf,
  rightOf,
  GRANTS_SIGHT,
  ownerOfGrant,
  grantedRow,
  startingControl
};

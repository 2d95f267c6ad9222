import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  calleeOf,
  declarationOf,
  fitsPattern,
  initializerOf,
  isAsync,
  isBirthName,
  leaves,
  linksOf,
  literalOf,
  mayEndEarly,
  meaningOf,
  meaningOfAnswer,
  memberNamed,
  memberOf2 as memberOf,
  mentionsBirth,
  readsBirth,
  returnsOf,
  usesOfDeclaration,
  usesOfFunction,
  valueOf
} from "./chunk-3NASY64J.js";
import {
  chainOf,
  declaredName,
  eachNode,
  enclosingFunction,
  enclosingNames,
  firstWordsOf,
  hasAnyPhrase,
  isFunction,
  isPhrase,
  nameNode,
  nameOf,
  phraseLength,
  phrasesAt,
  phrasesOf,
  receiverOf,
  splitWords,
  textOf,
  throughout,
  unwrap,
  wordsOf
} from "./chunk-CVM2K653.js";
import {
  folderOf
} from "./chunk-WKF3AR7X.js";
import {
  literally
} from "./chunk-E4KCALTW.js";

// src/extract/code/operands.ts
import { ts } from "./vendor/ts-morph.js";
function operandsOf(expression, kind) {
  const inner = unwrap(expression);
  return ts.isBinaryExpression(inner) && inner.operatorToken.kind === kind ? [...operandsOf(inner.left, kind), ...operandsOf(inner.right, kind)] : [expression];
}

// src/extract/code/own-edits.ts
import { ts as ts2 } from "./vendor/ts-morph.js";
var EDITS = /\b(edit|complete|update) (my |your )?(profile|bio)\b|\b(profile|bio) edit\b/;
var OF_ANOTHER = /^(follow|unfollow|block|unblock|report|befriend|poke)$/;
var TO_ANOTHER = /\b(send|start|open|write) (dm|message|chat|talk)\b|\b(message|chat|contact|hire|invite) (button|link)\b/;
var WHOSE = /^((is|can|show|viewing|for) )*(own|my|me|self|mine|owner|(is )?(own|my|current|other|public|visitor)( user)?( (profile|account|page))?|edit|editable|editing)$/;
function offersToEdit(component) {
  let edits = false;
  let isOfAnother = false;
  eachNode(component, (node) => {
    if (ts2.isIdentifier(node)) {
      const words = splitWords(node.text);
      isOfAnother ||= words.some((word) => OF_ANOTHER.test(word)) || BY_ADDRESS.test(node.text) || [TO_ANOTHER, WHOSE].some((one) => one.test(words.join(" ")));
    }
    if (ts2.isJsxText(node) || ts2.isStringLiteralLike(node)) {
      const words = splitWords(node.text);
      isOfAnother ||= words.length < 4 && /^(follow|message|chat|block|report|contact)$/.test(words[0] ?? "");
      edits ||= words.length < 8 && EDITS.test(words.join(" ")) && !isCompared(node, component);
    }
  });
  return edits && !isOfAnother;
}
var BY_ADDRESS = /^use(Params|LocalSearchParams|GlobalSearchParams|Route)$/;
var isPresence = (test) => operandsOf(test, ts2.SyntaxKind.AmpersandAmpersandToken).every((one) => PRESENCE.test(one.getText()));
var PRESENCE = /^!*[\w$.?]*\b(is|has)?_?(loading|loaded|ready|pending|fetching|error|data|profile|user|account|bio|about)$/i;
function isCompared(node, component) {
  for (let at = node; at && at !== component; at = at.parent) {
    const { parent } = at;
    const test = ts2.isConditionalExpression(parent) ? parent.condition : ts2.isBinaryExpression(parent) && parent.operatorToken.kind === ts2.SyntaxKind.AmpersandAmpersandToken ? parent.left : ts2.isIfStatement(parent) ? parent.expression : null;
    if (test && test !== at && !isPresence(test)) return true;
    if (isFunction(at) && ts2.isPropertyAssignment(parent)) return true;
  }
  return false;
}

// src/extract/code/own-forms.ts
import { ts as ts3 } from "./vendor/ts-morph.js";
var FIELD = /^(input|textarea|(\w*)?(Input|TextArea|Textarea|TextField|Field))$/;
var ABOUT = /\b(bio|about|aboutMe|displayName|display_name|website|location|fullName|full_name|headline|pronouns)\b/;
var SAYS = /^(bio|about|aboutMe|description|headline)$/;
var SAVES = /^(save|update|edit|submit)$/;
var MIN = 2;
function isFilledIn(component) {
  let fields = 0;
  let isSaved = false;
  let isRead2 = false;
  eachNode(component, (node) => {
    if (ts3.isJsxOpeningElement(node) || ts3.isJsxSelfClosingElement(node)) {
      if (FIELD.test(node.tagName.getText()) && node.attributes.properties.some(fillsIn)) fields++;
    } else if (ts3.isCallExpression(node)) {
      const words = splitWords(nameOf(node.expression) ?? "");
      isSaved ||= SAVES.test(words[0] ?? "");
    } else if (ts3.isJsxExpression(node) && !ts3.isJsxAttribute(node.parent) && node.expression)
      isRead2 ||= SAYS.test(chainOf(node.expression).at(-1) ?? "");
  });
  return fields >= MIN && isSaved && !isRead2;
}
var fillsIn = (one) => ts3.isJsxSpreadAttribute(one) ? /^\w*register\(/.test(one.expression.getText()) && ABOUT.test(one.expression.getText()) : /^(value|defaultValue|name)$/.test(textOf(one.name)) && ABOUT.test(one.initializer?.getText() ?? "");

// src/extract/code/components/props-taken.ts
import { ts as ts4 } from "./vendor/ts-morph.js";
var propsTaken = (component) => ts4.isClassLike(component) ? component.members.flatMap((member) => readOf(isOwnProps, "props", member)) : component.parameters.flatMap(({ name }) => {
  if (ts4.isObjectBindingPattern(name)) return partsOf(name);
  if (!ts4.isIdentifier(name)) return [textOf(name)];
  const isProps = (node) => ts4.isIdentifier(node) && node.text === name.text;
  return component.body ? readOf(isProps, name.text, component.body) : [];
});
var partsOf = ({ elements }) => elements.map((one) => textOf(one.propertyName ?? one.name));
var isOwnProps = (node) => ts4.isPropertyAccessExpression(node) && node.name.text === "props" && node.expression.kind === ts4.SyntaxKind.ThisKeyword;
function readOf(isProps, whole2, within) {
  const names = [];
  eachNode(within, (node) => {
    if (!isProps(node)) return;
    const { parent } = node;
    if (ts4.isPropertyAccessExpression(parent)) {
      if (parent.expression === node) names.push(parent.name.text);
    } else if (ts4.isVariableDeclaration(parent) && ts4.isObjectBindingPattern(parent.name))
      names.push(...partsOf(parent.name));
    else if (!ts4.isPropertyAssignment(parent) || parent.initializer === node) names.push(whole2);
  });
  return names;
}

// src/extract/code/own-person.ts
import { ts as ts5 } from "./vendor/ts-morph.js";
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
var PERSON = /^(user|account|profile)$/i;
var ABOUT2 = /^((user|account|profile|person|member|author)?_?(id)?|user_?name|display_?name|nick_?name)$/i;
var isOne = (name, phrases) => phrases.some((phrase) => isPhrase(splitWords(name), phrase));
var HANDS_OUT_SELF = /^use(Auth|Session|CurrentUser|CurrentAccount|AuthUser|AuthContext|AuthStore|LoggedInUser|SignedInUser|UserSession|Viewer|Me|Self)$/;
function isOwnPerson(expression) {
  const chain = chainOf(expression);
  if (isAskedFor(expression)) return false;
  if (chain.some(
    (name, index) => isOne(name, SELF) || PERSON.test(name) && index > 0 && isOne(chain[index - 1], HOLDERS)
  ))
    return true;
  return PERSON.test(chain[0] ?? "") && isFromSession(expression) || isOneselfFirst(expression);
}
function isOneselfFirst(expression) {
  let made3 = madeBy(expression);
  if (!made3 || !isEither(made3)) return false;
  while (isEither(made3)) made3 = unwrap(made3.left);
  return ts5.isIdentifier(made3) && isOwnPerson(made3);
}
var isEither = (value) => ts5.isBinaryExpression(value) && /^(\|\||\?\?)$/.test(value.operatorToken.getText());
function isOfOwnMember(value, component) {
  const root = /^(?:this\.)?([\w$]+)/.exec(value.getText())?.[1];
  if (!root || !ts5.isClassLike(component)) return false;
  return component.members.some(
    (one) => ts5.isPropertyDeclaration(one) && textOf(one.name) === root && !!one.initializer && isOwnPerson(one.initializer)
  );
}
function isAskedFor(expression) {
  const made3 = madeBy(expression);
  return made3 !== null && ts5.isCallExpression(made3) && made3.arguments.some((one) => {
    const [root] = chainOf(ts5.isBinaryExpression(one) ? one.left : one);
    const declaration = root === void 0 ? null : declarationOf(root, one);
    const holder = declaration && ts5.isBindingElement(declaration) ? declaration.parent.parent : declaration;
    const from = holder && ts5.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
    return !!from && ts5.isCallExpression(from) && ASKS_WHO.test(nameOf(from.expression) ?? "");
  });
}
function isFromSession(expression) {
  const made3 = madeBy(expression);
  if (!made3) return false;
  if (ts5.isCallExpression(made3)) return HANDS_OUT_SELF.test(nameOf(made3.expression) ?? "");
  const [first2, ...steps] = chainOf(made3);
  return first2 !== void 0 && isOne(first2, HOLDERS) && PERSON.test(steps.at(-1) ?? "");
}
function madeBy(expression) {
  let root = unwrap(expression);
  while (ts5.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const declaration = ts5.isIdentifier(root) ? declarationOf(root.text, root) : null;
  const holder = declaration && ts5.isBindingElement(declaration) ? declaration.parent.parent : declaration;
  return holder && ts5.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
}
function heldBy(value) {
  const inner = unwrap(value);
  let held = ts5.isIdentifier(inner) ? valueOf(inner) : null;
  for (let next = held; next; ) {
    held = unwrap(next);
    if (ts5.isBinaryExpression(held)) next = isEither(held) ? held.left : null;
    else next = ts5.isCallExpression(held) ? receiverOf(held.expression) : null;
  }
  return held ?? inner;
}
function isOnOneself(call) {
  const receiver = ts5.isPropertyAccessExpression(call.expression) ? call.expression.expression : null;
  return call.arguments.length === 0 && receiver !== null && isOwnPerson(receiver);
}
var ASKS_WHO = /^(use(Local|Global)?(Search)?Params|useRoute|useRouter|useMatch|useLoaderData|\$?route)$/;
var SIGNS_OUT = /\b(on|handle|do)?[_-]?(sign|log)[_-]?out\b|\b(on|handle|do)(Sign(ed)?|Log(ged)?)[oO]ut\w*/i;
function isOwnProfile(content, component, tag = null) {
  if (!/profile|^person$/.test(content)) return false;
  const given2 = tag ? tag.attributes.properties.flatMap((one) => ts5.isJsxAttribute(one) ? textOf(one.name) : []) : [];
  if (given2.some((name) => SIGNS_OUT.test(name))) return true;
  if (component && ts5.isClassLike(component)) return isOfOwnClass(component);
  if (!component || !isFunction(component)) return false;
  if (isFilledIn(component) || readsOneself(component) || offersToEdit(component)) return true;
  const taken = [...component.parameters.map((one) => one.getText()), ...propsTaken(component)];
  if (EDITS2.every((test) => propsTaken(component).some((name) => test.test(name)))) return true;
  if (callsSignOut(component)) return true;
  return isGivenNobody(component) && !comparesWithOneself(component) || taken.some((name) => SIGNS_OUT.test(name));
}
var isOfOwnClass = (component) => component.members.some(
  (one) => ts5.isPropertyDeclaration(one) && PERSON.test(textOf(one.name)) && !!one.initializer && isOwnPerson(one.initializer)
) && !component.members.some((one) => TOLD_WHO.test(one.getText()));
var TOLD_WHO = /\b(ActivatedRoute|paramMap|queryParams|snapshot|props)\b|@Input\b|\binput(\.required)?\s*[<(]/;
function callsSignOut(component) {
  let calls = false;
  eachNode(component, (node) => {
    calls ||= ts5.isCallExpression(node) && /^(sign|log)_?out$/i.test(nameOf(node.expression) ?? "") && isForPress(node, component);
  });
  return calls;
}
function isForPress(call, component) {
  for (let at = call; at && at !== component; at = at.parent)
    if (ts5.isJsxAttribute(at) || isFunction(at) && SIGNS_OUT.test(declaredName(at) ?? "")) return true;
  return false;
}
function comparesWithOneself(component) {
  let compares = false;
  eachNode(component, (node) => {
    if (compares || !ts5.isBinaryExpression(node) || !/^[!=]==?$/.test(node.operatorToken.getText())) return;
    const sides = [node.left, node.right];
    const other = sides.find((one) => !isOneself(one));
    const name = other && chainOf(other).at(-1);
    compares = sides.some(isOneself) && !!name && ABOUT2.test(name);
  });
  return compares;
}
var isOneself = (expression) => {
  const inner = unwrap(expression);
  return ts5.isCallExpression(inner) ? inner.arguments.length === 0 && /^get(User|Account|My|Own|CurrentUser)Id$/.test(nameOf(inner.expression) ?? "") : isOwnPerson(inner);
};
var EDITS2 = [/^(is)?_?edit(ing|able|_?mode)$/i, /^on(Update|Save|Change)(Profile)?$/];
var SAYS2 = /^(bio|about|about_?me|description|headline)$/i;
function readsOneself(component) {
  const said = [];
  const named2 = [];
  eachNode(component, (node) => {
    if (!ts5.isJsxExpression(node) || ts5.isJsxAttribute(node.parent) || !node.expression) return;
    const last = chainOf(node.expression).at(-1) ?? "";
    if (SAYS2.test(last)) said.push(node.expression);
    if (NAME.test(last)) named2.push(node.expression);
  });
  if (said.length > 0) return said.every(isOwnPerson);
  return named2.length > 0 && named2.every((one) => isOwnPerson(heldBy(one))) && !showsAnother(component);
}
function showsAnother(component) {
  let shows = false;
  eachNode(component, (node) => {
    if (shows || !(ts5.isPropertyAccessExpression(node) || ts5.isIdentifier(node))) return;
    const isPart = ts5.isPropertyAccessExpression(node.parent) && !isCallee(node.parent);
    if (isPart || isCallee(node) || !isShown(node)) return;
    const held = heldBy(node);
    shows = ts5.isPropertyAccessExpression(held) && !isOwnPerson(held) && !OF_NOBODY.test(chainOf(held)[0] ?? "");
  });
  return shows;
}
var isCallee = (node) => ts5.isCallExpression(node.parent) && node.parent.expression === node;
function isShown(value) {
  for (let at = value; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts5.isJsxExpression(parent))
      return ts5.isJsxAttribute(parent.parent) ? SHOWS.test(textOf(parent.parent.name)) && !isCalledMine(parent.parent.parent) : ts5.isJsxElement(parent.parent);
    const isTest = ts5.isBinaryExpression(parent) && parent.left === at && parent.operatorToken.getText() === "&&" || ts5.isConditionalExpression(parent) && parent.condition === at;
    if (isTest || isFunction(parent) || ts5.isStatement(parent)) return false;
  }
  return false;
}
var isCalledMine = ({ properties }) => properties.some(
  (one) => ts5.isJsxAttribute(one) && /^(alt|title|aria-label)$/.test(textOf(one.name)) && /^\{?['"`](your|my)\b/i.test(one.initializer?.getText() ?? "")
);
var SHOWS = /^(src|source|alt|uri|title|avatar|image|picture|photo|text|children)$/;
var NAME = /^(nickname|nick|user_?name|display_?name|full_?name)$/i;
var OF_NOBODY = /^(navigation|theme|t|i18n|className|class|style|styles|children|onClose|onPress|onBack|onDone|isMasterDetail|isMobile|ref|testID|(primary|accent|text|background)?color|colors|variant|size|is(Open|Collapsed|Expanded)|collapsed|expanded)$/i;
function isGivenNobody(component) {
  return propsTaken(component).every((name) => OF_NOBODY.test(name)) && !asksWho(component) && !takesParams(component);
}
function asksWho(component) {
  let asks = false;
  eachNode(component, (node) => {
    asks ||= ts5.isIdentifier(node) && ASKS_WHO.test(node.text);
  });
  return asks;
}
function takesParams(component) {
  let takes = false;
  eachNode(component, (node) => {
    if (!ts5.isIdentifier(node) || node.text !== "params") return;
    const isMember = ts5.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    const declaration = isMember ? null : declarationOf(node.text, node);
    const filled = declaration && ts5.isVariableDeclaration(declaration) && declaration.initializer;
    takes ||= !filled || !ts5.isObjectLiteralExpression(unwrap(filled));
  });
  return takes;
}
function showsOneself(element) {
  return element.attributes.properties.some((one) => {
    if (!ts5.isJsxAttribute(one) || !one.initializer || !ts5.isJsxExpression(one.initializer)) return false;
    const { expression } = one.initializer;
    return expression !== void 0 && ABOUT2.test(textOf(one.name)) && isOwnPerson(expression);
  });
}

// src/extract/code/call-sites.ts
import { ts as ts7 } from "./vendor/ts-morph.js";

// src/extract/code/unlike.ts
import { ts as ts6 } from "./vendor/ts-morph.js";
function isUnlike(concept, words, named2, isCalled = true) {
  const { word, call, receiver } = concept.unlike;
  if (hasAnyPhrase(words, word) || isCalled && call.some((phrase) => isPhrase(words, phrase))) return true;
  if (receiver.length === 0 || named2 === null) return false;
  return receiversOf(named2).some((name) => hasAnyPhrase(splitWords(name), receiver));
}
function receiversOf(named2) {
  const before3 = chainOf(named2).slice(0, -1);
  return before3.length > 1 && GLOBALS.test(before3[0]) ? before3.slice(1) : before3;
}
var GLOBALS = /^(window|self|globalThis|global)$/;
function isWithinUnlike(concept, path, node) {
  return standsWithin(concept.unlike.within, path, node);
}
function standsWithin(phrases, path, node) {
  return phrases.length > 0 && (isNamedSo(phrases, path) || isAround(phrases, node));
}
var paths = /* @__PURE__ */ new WeakMap();
var scopes = /* @__PURE__ */ new WeakMap();
function isNamedSo(phrases, path) {
  let known5 = paths.get(phrases);
  if (!known5) paths.set(phrases, known5 = /* @__PURE__ */ new Map());
  let answer = known5.get(path);
  if (answer === void 0) {
    const parts = path.replace(/\.[^./]+$/, "").split("/").slice(-2);
    known5.set(path, answer = parts.some((name) => hasAnyPhrase(splitWords(name), phrases)));
  }
  return answer;
}
function isAround(phrases, node) {
  let at = node.parent;
  while (at && !isFunction(at) && !ts6.isClassLike(at)) at = at.parent;
  if (!at) return false;
  let known5 = scopes.get(phrases);
  if (!known5) scopes.set(phrases, known5 = /* @__PURE__ */ new WeakMap());
  let answer = known5.get(at);
  if (answer === void 0) {
    const name = declaredName(at);
    answer = name !== null && hasAnyPhrase(splitWords(name), phrases) || isAround(phrases, at);
    known5.set(at, answer);
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
  if (/^insert(Into)?$/.test(nameOf(call.expression) ?? "") && first2 && ts7.isIdentifier(first2))
    return splitWords(first2.text);
  const made3 = ts7.isIdentifier(inner) ? valueOf(inner) : null;
  const origin = made3 && ts7.isNewExpression(unwrap(made3)) ? made3 : receiver;
  return splitWords(chainOf(origin).at(-1) ?? "");
}
function isCallOf(concept, site, evidence) {
  const { name, words, call, file } = site;
  const isNamed3 = fitsCallName(concept, name) && concept.calls.some((pattern) => fitsName(pattern, site));
  if (!isNamed3 && !isImportedCall(concept, site)) return false;
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
  if (ts7.isFunctionLike(argument) || depth === 0) return [];
  if (ts7.isIdentifier(argument) || ts7.isPrivateIdentifier(argument)) return [argument.text];
  if (ts7.isStringLiteralLike(argument)) return argument.text.length <= 40 ? [argument.text] : [];
  const names = [];
  ts7.forEachChild(argument, (child) => void names.push(...namesIn(child, depth - 1)));
  return names;
}
function isImportedCall(concept, { call, file }) {
  if (concept.imports.length === 0) return false;
  const chain = chainOf(call.expression);
  const origin = originOf(call.expression, file);
  return concept.imports.some((one) => {
    if (!origin || origin.specifier !== one.package && !origin.specifier.startsWith(`${one.package}/`)) return false;
    const names = origin.name === "default" || origin.name === "*" ? chain.slice(1) : [origin.name, ...chain.slice(1)];
    return one.name.length === 0 || isPhrase(names.slice(-one.name.length), { words: one.name, joined: one.name.join("") });
  });
}
function originOf(expression, file, depth = 3) {
  let root = unwrap(expression);
  for (let before3 = receiverOf(root); before3; before3 = receiverOf(root)) root = unwrap(before3);
  if (ts7.isCallExpression(root) || ts7.isNewExpression(root))
    return depth > 0 ? originOf(root.expression, file, depth - 1) : null;
  if (!ts7.isIdentifier(root)) return null;
  const binding = file.imports.get(root.text);
  if (binding) return binding;
  const value = valueOf(root);
  return value && depth > 0 ? originOf(value, file, depth - 1) : null;
}

// src/extract/code/stand-ins.ts
import { ts as ts8 } from "./vendor/ts-morph.js";
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
  if (name === null || !/^[A-Z][A-Z0-9_]*$/.test(name) || !ts8.isIdentifier(rootOf(inner))) return null;
  const words = splitWords(name);
  const isMinimum = words.some((word) => /^min(imum)?$/.test(word)) && words.includes("age");
  return words.some((word) => GROWN.test(word)) || isMinimum ? { value: name, text: inner.getText() } : null;
}
var rootOf = (expression) => ts8.isPropertyAccessExpression(expression) ? rootOf(expression.expression) : expression;
function isStandIn({ value }) {
  if (typeof value === "number")
    return Number.isInteger(value) && value >= 0 && value <= OLDEST || WITHOUT_LIMIT.test(String(value));
  return typeof value === "boolean" || typeof value === "string" && !SAYS_NOTHING.test(value);
}
function numberedIn(expression) {
  const inner = unwrap(expression);
  if (ts8.isPrefixUnaryExpression(inner) && inner.operator === ts8.SyntaxKind.PlusToken) return unwrap(inner.operand);
  if (!ts8.isCallExpression(inner)) return inner;
  const isNumber = /^(Number|parseInt|parseFloat|Number\.parseInt|Number\.parseFloat|Math\.floor|Math\.round)$/;
  const [first2] = inner.arguments;
  return first2 && isNumber.test(inner.expression.getText()) ? numberedIn(first2) : inner;
}

// src/extract/code/age/birth-order.ts
import { ts as ts10 } from "./vendor/ts-morph.js";

// src/extract/code/age/cutoffs.ts
import { ts as ts9 } from "./vendor/ts-morph.js";
var YEARS = { least: 10, most: 25 };
var LIMIT = /^(age|minimum|min|years?|offset|limit|required|consent)$/;
function isCutoff(expression, depth = 4) {
  const inner = unwrap(expression);
  if (depth === 0) return false;
  if (ts9.isIdentifier(inner)) {
    const declaration = declarationOf(inner.text, inner);
    if (!declaration || !ts9.isVariableDeclaration(declaration) || !declaration.initializer) return false;
    return isCutoff(declaration.initializer, depth - 1) || isSetBack(inner.text, declaration);
  }
  if (ts9.isBinaryExpression(inner)) {
    if (inner.operatorToken.kind !== ts9.SyntaxKind.MinusToken) return false;
    return isThisYear(inner.left) && isYears(inner.right) || isNow(inner.left) && isYearsLong(inner.right);
  }
  if (ts9.isStringLiteralLike(inner)) return isSetBackFromNow(inner.text);
  if (ts9.isArrowFunction(inner)) return !ts9.isBlock(inner.body) && isCutoff(inner.body, depth - 1);
  if (ts9.isNewExpression(inner)) return (inner.arguments ?? []).some((one) => isCutoff(one, depth - 1));
  if (!ts9.isCallExpression(inner)) return false;
  const name = nameOf(inner.expression) ?? "";
  const [first2, second] = inner.arguments;
  if (name === "subYears") return isNow(first2) && !!second && isYears(second);
  if (/^(subtract|minus)$/.test(name)) return !!first2 && isNowChain(inner.expression) && takesYears(first2, second);
  const receiver = ts9.isPropertyAccessExpression(inner.expression) ? inner.expression.expression : null;
  if (THROUGH.test(name))
    return inner.arguments.some((one) => isCutoff(one, depth - 1)) || !!receiver && isCutoff(receiver, depth - 1);
  const called = inner.arguments.length === 0 ? calleeOf(inner.expression) : null;
  return !!called && returnsOf(called).some(({ value }) => value !== null && isCutoff(value, depth - 1));
}
function isSetBackFromNow(text) {
  const years = Number(/^now-(\d+)y(ears?)?$/.exec(text)?.[1] ?? 0);
  return years >= YEARS.least && years <= YEARS.most;
}
var THROUGH = /^(String|Number|UTC|toString|getFullYear|getTime|valueOf|toDate|startOf|endOf|year|toJSDate|format|toISOString|split|slice|toISODate)$/;
function isYearsLong(expression) {
  const inner = unwrap(expression);
  if (!ts9.isBinaryExpression(inner) || inner.operatorToken.kind !== ts9.SyntaxKind.AsteriskToken) return false;
  const factors = factorsOf(inner);
  return factors.some(isYears) && factors.some((one) => /^36[56](\.\d+)?$|year/i.test(one.getText()));
}
function factorsOf(expression) {
  const inner = unwrap(expression);
  return ts9.isBinaryExpression(inner) && inner.operatorToken.kind === ts9.SyntaxKind.AsteriskToken ? [...factorsOf(inner.left), ...factorsOf(inner.right)] : [inner];
}
function takesYears(first2, second) {
  const object = unwrap(first2);
  if (ts9.isObjectLiteralExpression(object))
    return object.properties.some(
      (one) => ts9.isPropertyAssignment(one) && /^years?$/.test(one.name.getText()) && isYears(one.initializer)
    );
  return isYears(first2) && /^["'`]y(ears?)?["'`]$/.test(second?.getText() ?? "");
}
function isSetBack(name, declaration) {
  let block = declaration;
  while (block.parent && !ts9.isBlock(block) && !ts9.isSourceFile(block)) block = block.parent;
  let found2 = false;
  eachNode(block, (node) => {
    if (found2 || !ts9.isCallExpression(node) || !ts9.isPropertyAccessExpression(node.expression)) return;
    const { expression, name: method } = node.expression;
    const [year] = node.arguments;
    if (!/^set(UTC)?FullYear$/.test(method.text) || expression.getText() !== name || !year) return;
    const set = unwrap(year);
    found2 = ts9.isBinaryExpression(set) && set.operatorToken.kind === ts9.SyntaxKind.MinusToken && isYears(set.right);
  });
  return found2;
}
var NOW = /^(new Date\(\)|Date\.now\(\)|today|now|(dayjs|moment)(\.utc)?\(\)|DateTime\.(now|local|utc)\(\)|require\(['"](dayjs|moment)['"]\)\(\))/i;
var isNow = (expression) => !!expression && (NOW.test(expression.getText()) || ts9.isIdentifier(expression) && NOW.test(valueText(expression)));
var isNowChain = (expression) => NOW.test(expression.getText());
function isThisYear(expression) {
  const text = expression.getText();
  return /full_?year\(\)$/i.test(text) || /^(current|this|now|present)_?year$/i.test(text) || /\.year\(?\)?$/.test(text);
}
function valueText(identifier) {
  const declaration = declarationOf(identifier.text, identifier);
  return declaration && ts9.isVariableDeclaration(declaration) ? declaration.initializer?.getText() ?? "" : "";
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
  const isMethod = ts10.isPropertyAccessExpression(call.expression) && call.arguments.length === 1;
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
  if (OTHER_MOMENTS.test(moment.getText()) || ts10.isNumericLiteral(unwrap(moment))) return null;
  const isBirthAbove = isLimitFirst ? size < 0 : size > 0;
  const node = ts10.isNewExpression(unwrap(moment)) ? birthIn(moment) : numberedIn(moment);
  return { node, protects: isBirthAbove !== outcome };
}
var isBirth = (expression) => readsBirth(expression) || mentionsBirth(expression);
var mayBeLimit = (limit) => /age|min|limit|cutoff|threshold|adult|year/i.test(limit.getText());
function birthIn(expression) {
  const inner = unwrap(expression);
  if (ts10.isIdentifier(inner) && isBirthName(inner.text) || ts10.isPropertyAccessExpression(inner) && readsBirth(inner))
    return inner;
  let found2 = null;
  const look = (node) => {
    if (found2) return;
    if (ts10.isIdentifier(node) && isBirthName(node.text)) found2 = node;
    else ts10.forEachChild(node, look);
  };
  look(inner);
  return found2 ?? inner;
}

// src/extract/code/guards/queries/asked-of-one.ts
import { ts as ts11 } from "./vendor/ts-morph.js";
var ONE_PERSON = /^(user|owner|me|self|sender|requester|account|profile|from|a)(_?id)?$/i;
var STATE = /^(is_?)?(status|state|type|kind|accepted|active|confirmed|mutual|deleted(_?at)?)$/i;
var OR = /^\$?or$|\bOp\.or\b/i;
var MAKES = /^(create|createMany|insert|insertOne|insertMany|save|bulkCreate)$/;
function asksOfOneOnly(call) {
  const [first2, second] = call.arguments;
  if (!first2) return false;
  if (second && isNamed(first2) && first2.getText() === second.getText()) return true;
  const list = receiverOf(call.expression);
  const inner = unwrap(first2);
  if (list && ts11.isPropertyAccessExpression(list) && ts11.isPropertyAccessExpression(inner) && isId(inner))
    return list.expression.getText() === inner.expression.getText();
  return ts11.isObjectLiteralExpression(inner) && namesOnePerson(inner);
}
var isNamed = (one) => ts11.isIdentifier(one) || ts11.isPropertyAccessExpression(one);
var isId = ({ name }) => /^_?id$/.test(name.text);
function namesOnePerson(query) {
  const where = query.properties.find((one) => one.name && textOf(one.name) === "where");
  if (where) {
    const inside = ts11.isPropertyAssignment(where) ? unwrap(where.initializer) : null;
    return inside !== null && ts11.isObjectLiteralExpression(inside) && namesOnePerson(inside);
  }
  const [either, ...others] = query.properties.filter((one) => !one.name || !STATE.test(textOf(one.name)));
  if (either?.name && others.length === 0 && ts11.isPropertyAssignment(either) && OR.test(textOf(either.name))) {
    const list = unwrap(either.initializer);
    const inside = ts11.isArrayLiteralExpression(list) ? list.elements.map(unwrap) : [];
    return inside.some((one) => ts11.isObjectLiteralExpression(one) && namesOnePerson(one));
  }
  const keys = query.properties.map(
    (one) => ts11.isPropertyAssignment(one) || ts11.isShorthandPropertyAssignment(one) ? textOf(one.name) : null
  );
  const [person, ...more] = keys.filter((key) => key === null || !STATE.test(key));
  return typeof person === "string" && more.length === 0 && ONE_PERSON.test(person);
}
function asksForOwnMaking(call) {
  const table = chainOf(call.expression).slice(0, -1).join(".");
  const around = enclosingFunction(call);
  if (!around?.body || table === "") return false;
  let isMade = false;
  eachNode(around.body, (node) => {
    if (isMade || node.pos >= call.pos || !ts11.isCallExpression(node)) return;
    if (!MAKES.test(nameOf(node.expression) ?? "") || enclosingFunction(node) !== around) return;
    isMade = chainOf(node.expression).slice(0, -1).join(".") === table;
  });
  return isMade;
}

// src/extract/code/guards/queries/asked-pending.ts
import { ts as ts12 } from "./vendor/ts-morph.js";
var PENDING = /pending|awaiting|declined|rejected|['"`.]requested\b/i;
var ENDED = /(?:['"`]|\b[A-Z]\w*\.)(?:unmatched|unliked|disliked|passed|skipped|blocked|removed|ended|unfriended|unfollowed|cancell?ed|ignored|expired|revoked|deleted|former|none)\b/i;
var NOT_ACCEPTED = /(?:<>|!=|\bnot\b['"]?\s*:|\$ne['"]?\s*:|\bne\s*\([^,()]*,)\s*(?:['"`]|[A-Z]\w*\.)(?:accepted|active|confirmed|approved|mutual|friends?)\b/i;
var WORDS = "pending|awaiting|declined|rejected|requested|unmatched|unliked|disliked|passed|skipped|blocked|removed|ended|unfriended|unfollowed|cancell?ed|ignored|expired|revoked|deleted|former|none";
var WITHOUT = new RegExp(
  [
    String.raw`(?:<>|!=|\bnot\b['"]?\s*:?|\$ne['"]?\s*:|\bne\s*\([^,()]*,)\s*['"\`]?(?:\w+\.)*\w*(?:${WORDS})\w*`,
    String.raw`(?:\bnot_?in\b['"]?\s*:?|\$nin['"]?\s*:|\bnotIn(?:Array)?\s*\([^,()]*,)\s*[[(][^\])]*[\])]`,
    String.raw`\bNOT['"]?\s*:\s*\{[^{}]*\}`,
    String.raw`\w*(?:pending|declined|rejected|blocked)\w*['"\`]?\s*(?:[:=,]|\bis\b)\s*(?:false|null|0)\b`
  ].join("|"),
  "gi"
);
var STATE2 = /\b\w*(?:status|state)['"`]?\s*(?:[:,]|={1,3})\s*(?:\{\s*['"]?\[?(?:equals|\$eq|(?:Op\.)?eq)\]?['"]?\s*:\s*)?(?:['"`](\w+)|(?:\w+\.)*[A-Z]\w*\.(\w+)|(0)\b)/gi;
var KNOWN = /^(is_?)?(accept|active|confirm|approv|mutual|friend|connect|match|link|pair|establish|complete|agreed|grant|allow|both|follow|verif|live|current|normal|ok$|yes$|member|joined)/i;
var IS_NOT = /\b(?:is_?)?(?:accepted|confirmed|approved|mutual|active)(?:_?(?:at|on))?['"`]?\s*(?:[:,=]|\bis\b)\s*(?:false|null|0)\b/i;
function listsIn(query) {
  const lists = [];
  const look = (node) => {
    const value = ts12.isIdentifier(node) && /^[A-Z][A-Z_]+$|State|Status/.test(node.text) ? valueOf(node) : null;
    if (value && (ts12.isArrayLiteralExpression(value) || ts12.isAsExpression(value))) lists.push(value.getText());
    ts12.forEachChild(node, look);
  };
  look(query);
  return lists.join(" ");
}
function asksForPending(query) {
  const text = query.getText();
  if (NOT_ACCEPTED.test(text) || IS_NOT.test(text)) return true;
  const rest = text.replace(WITHOUT, " ");
  if (PENDING.test(rest) || ENDED.test(rest)) return true;
  const isOpen2 = [...rest.matchAll(STATE2)].some(([, word, member]) => !KNOWN.test(word ?? member ?? ""));
  const lists = rest === text ? listsIn(query) : "";
  return isOpen2 || PENDING.test(lists) || ENDED.test(lists);
}

// src/extract/code/guards/queries/people-asked.ts
import { ts as ts13 } from "./vendor/ts-morph.js";
var SOMEBODY = /^(me|my|self|own|users?|uids?|members?|accounts?|profiles?|persons?|people|friends?|budd(y|ies)|contacts?|peers?|others?|them|targets?|from|to|senders?|recipients?|receivers?|requesters?|requestors?|requestees?|addressees?|initiators?|inviters?|invitees?|accepters?|acceptors?|authors?|owners?|viewers?|actors?|players?|students?|child(ren)?|partners?|followers?|followees?|following|followed|participants?|usernames?|emails?|handles?|nicknames?|pubkeys?|jid|sub)$/;
var WHICH = /^(id|ids|uuid|pk|key|ref|_|[ab12]|one|two|first|second|lo|hi|low|high)$/;
var GIVEN = /^(params?|body|query|data|input|inputs|args|payload|auth|session|req|request|ctx|context|claims|props|dto|decoded|token|state|locals)$/;
var SAME = /^(String|encodeURIComponent|toString|toHexString|trim|Number|parseInt|ObjectId)$/;
function personBehind(given2, depth = 4) {
  const inner = unwrap(given2);
  if (ts13.isCallExpression(inner) || ts13.isNewExpression(inner)) {
    const owner = receiverOf(inner.expression);
    const [first2] = inner.arguments ?? [];
    const one = SAME.test(nameOf(inner.expression) ?? "") ? first2 ?? owner : null;
    return one && depth > 0 ? personBehind(one, depth - 1) : null;
  }
  if (!ts13.isIdentifier(inner) && !ts13.isPropertyAccessExpression(inner)) return null;
  const isOne2 = isOfSomebody(chainOf(inner));
  const source = ts13.isIdentifier(inner) && depth > 0 ? sourceOf(inner) : null;
  if (typeof source === "string") return isOne2 ? source : null;
  if (!source) return isOne2 ? inner.getText().replaceAll(/[?!]/g, "") : null;
  return personBehind(source, depth - 1) ?? (isOne2 && !isWritten(source) ? inner.getText() : null);
}
function sourceOf(name) {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts13.isBindingElement(declared) || !ts13.isObjectBindingPattern(declared.parent)) return valueOf(name);
  const holder = declared.parent.parent;
  const from = ts13.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  const isRead2 = from && (ts13.isIdentifier(from) || ts13.isPropertyAccessExpression(from));
  return isRead2 ? `${from.getText()}.${textOf(declared.propertyName ?? declared.name)}`.replaceAll(/[?!]/g, "") : null;
}
var isWritten = (value) => ts13.isLiteralExpression(unwrap(value));
function isOfSomebody(chain) {
  const last = chain.at(-1) ?? "";
  if (/^[A-Z][A-Z\d_]+$/.test(last)) return false;
  const words = [...splitWords(last)];
  while (words.length > 0 && WHICH.test(words.at(-1))) words.pop();
  if (words.length > 0) return SOMEBODY.test(words.at(-1).replace(/\d+$/, ""));
  const before3 = chain.at(-2);
  return before3 === void 0 || GIVEN.test(before3) || isOfSomebody(chain.slice(0, -1));
}
function peopleIn(condition) {
  const people = /* @__PURE__ */ new Set();
  const inner = unwrap(condition);
  const value = ts13.isIdentifier(inner) ? valueOf(inner) : null;
  const query = value ? unwrap(value) : inner;
  if (!ts13.isObjectLiteralExpression(query)) return people;
  for (const property of query.properties) {
    if (!property.name || ts13.isComputedPropertyName(property.name)) continue;
    const column = textOf(property.name);
    const given2 = ts13.isPropertyAssignment(property) ? unwrap(property.initializer) : null;
    if (ts13.isShorthandPropertyAssignment(property)) {
      const person = isOfSomebody([column]) ? personBehind(property.name) : null;
      if (person !== null) people.add(person);
    } else if (!given2 || TURNED.test(column)) continue;
    else if (EITHER.test(column)) {
      const ways = ts13.isArrayLiteralExpression(given2) ? given2.elements.map(peopleIn) : [];
      if (ways.length > 0 && ways.every((way) => way.size > 1)) for (const one of ways[0]) people.add(one);
    } else if (ts13.isObjectLiteralExpression(given2)) for (const one of peopleIn(given2)) people.add(one);
    else if (ts13.isArrayLiteralExpression(given2) && /^\$?and$/i.test(column))
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
  const said = literalOf(value)?.value;
  if (/^(is_?)?(accepted|confirmed|mutual)$/i.test(column)) return said === true;
  return /(status|state)$/i.test(column) && typeof said === "string" && /^(accepted|confirmed|approved|mutual|friends?)$/i.test(said);
}

// src/extract/code/guards/queries/built-queries.ts
import { ts as ts14 } from "./vendor/ts-morph.js";
var ONE_ROW = /^(first|findOne|findOneBy|getOne|getOneOrFail|getRawOne|findOneOrFail|findOneByOrFail|getExists|exists|existsBy|exist)$/;
var THROWS = /^(throwIfNotFound|\w+Or(Throw|Fail|Die|Error))$/;
var WRITES = /^(insert|patch|update|delete|upsert|relate|unrelate|save|remove|create(?!QueryBuilder)|increment|decrement|softDelete|softRemove|restore|merge)/;
var ASKS = /^(where|andWhere|findOne|findOneBy|findOneOrFail|findOneByOrFail|exists|existsBy|exist)$/;
var OTHER_WAY = /^orWhere/;
function asksOneRowOfTwo(query) {
  const calls = callsOf(query);
  const inner = unwrap(query);
  const end = nameOf(ts14.isCallExpression(inner) ? inner.expression : inner) ?? "";
  const isOne2 = THROWS.test(end) || ts14.isCallExpression(inner) && ONE_ROW.test(end);
  if (!isOne2 || calls.some((call) => WRITES.test(nameOf(call.expression) ?? ""))) return false;
  let people = /* @__PURE__ */ new Set();
  for (const call of calls) {
    const name = nameOf(call.expression) ?? "";
    if (!ASKS.test(name) && !OTHER_WAY.test(name)) {
      if (/where|having/i.test(name)) return false;
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
  const text = given2[0] ? literalOf(given2[0])?.value : null;
  if (typeof text !== "string" || !/^[\w.]+$/.test(text) || isOfSomebody(text.split("."))) return false;
  const value = given2[2] ?? given2[1];
  const isEqual = !given2[2] || /^={1,2}$/.test(String(given2[1] && literalOf(given2[1])?.value));
  return !value || !isEqual || !saysKnown(text.split(".").at(-1), value);
}
var oneOf = (people) => new Set([...people].slice(0, 1));
function peopleGiven(given2) {
  const values = given2.flatMap((one) => {
    const inner = unwrap(one);
    if (ts14.isArrayLiteralExpression(inner)) return [...inner.elements];
    if (!ts14.isObjectLiteralExpression(inner)) return [inner];
    return inner.properties.flatMap(
      (property) => ts14.isPropertyAssignment(property) ? [property.initializer] : ts14.isShorthandPropertyAssignment(property) ? [property.name] : []
    );
  });
  return new Set(values.flatMap((one) => personBehind(one) ?? []));
}
var equalsTwo = (text) => !/\bnot\s*\(/i.test(text) && waysOf(text).every((way) => columnsOf(way).size > 1);
var equalsOne = (text) => waysOf(text).length === 1 && columnsOf(text).size === 1;
var waysOf = (text) => text.split(/\bor\b/i);
function columnsOf(text) {
  const found2 = [...text.matchAll(/["'`[]?\b(\w+)["'`\]]?\s*=\s*(?:\?|[:$@]\w)/g)].map(([, column]) => column);
  return new Set(found2.filter((column) => isOfSomebody([column])));
}
function callsOf(query) {
  const calls = [];
  for (let at = unwrap(query); at; ) {
    if (ts14.isCallExpression(at)) calls.push(at);
    const next = ts14.isCallExpression(at) ? at.expression : receiverOf(at);
    at = next && unwrap(next);
  }
  return calls;
}

// src/extract/code/guards/queries/keyed-rows.ts
import { ts as ts15 } from "./vendor/ts-morph.js";
var STEPS = /^(collection|collectionGroup|doc|ref|child)$/;
var TAKES = /^(get|getDoc|getDocs|once)$/;
var HOLDS = /^(sismember|hexists|zscore|zrank)$/i;
var PLAIN = /^(users?|u|accounts?|profiles?|members?|people|ids?)$/;
function namesOfKey(query) {
  const call = unwrap(query);
  if (!ts15.isCallExpression(call)) return null;
  const [first2, member] = call.arguments;
  const isHeld = HOLDS.test(nameOf(call.expression) ?? "") && first2 !== void 0 && !ts15.isStringLiteralLike(first2);
  if (!isHeld && !isSnapshot(call)) return null;
  const key = { text: "", people: /* @__PURE__ */ new Set(), isKnown: true };
  if (isHeld) {
    readKey(first2, key);
    const one = member ? personBehind(member) : null;
    if (one !== null) key.people.add(one);
  } else readSteps(call, key);
  const names = wordsIn(key.text);
  return key.isKnown && key.people.size > 1 && names.length === 1 ? names : null;
}
function isSnapshot(query) {
  return stepsTo(query).length > 0;
}
function tellsByMember(query) {
  const call = unwrap(query);
  if (!ts15.isCallExpression(call) || nameOf(call.expression) !== "get" || !receiverOf(call.expression)) return false;
  const steps = stepsTo(call);
  return steps[0] === "doc" && !steps.some((name) => /^(ref|child)$/.test(name));
}
function stepsTo(query) {
  const call = unwrap(query);
  if (!ts15.isCallExpression(call) || !TAKES.test(nameOf(call.expression) ?? "")) return [];
  const steps = [];
  let at = ts15.isIdentifier(call.expression) ? call.arguments[0] ?? null : call;
  for (; at; at = before(at)) {
    const inner = unwrap(at);
    if (!ts15.isCallExpression(inner)) continue;
    const name = nameOf(inner.expression) ?? "";
    if (STEPS.test(name)) steps.push(name);
    else if (name === "query" && inner.arguments[0] && isStep(inner.arguments[0])) steps.push("collection");
  }
  return steps;
}
var isStep = (given2) => {
  const inner = unwrap(given2);
  return ts15.isCallExpression(inner) && STEPS.test(nameOf(inner.expression) ?? "");
};
function readSteps(from, key) {
  for (let at = from; at; at = before(at)) {
    const inner = unwrap(at);
    if (!ts15.isCallExpression(inner)) continue;
    const name = nameOf(inner.expression) ?? "";
    const [first2] = inner.arguments;
    const isOfStore = ts15.isIdentifier(inner.expression) && STEPS.test(name);
    if (STEPS.test(name)) readParts(isOfStore ? inner.arguments.slice(1) : inner.arguments, key);
    if (name === "where" || name === "and") readCondition(inner, key);
    if (!ts15.isIdentifier(inner.expression) || !first2) continue;
    if (isOfStore || TAKES.test(name)) readSteps(first2, key);
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
  const said = literalOf(inner)?.value;
  const value = ts15.isIdentifier(inner) ? valueOf(inner) : null;
  const isMade = value !== null && isMadeKey(unwrap(value));
  const person = said === void 0 && !isMade ? personBehind(inner) : null;
  if (said !== void 0) key.text += String(said);
  else if (isMade) readKey(value, key);
  else if (person !== null) addPerson(person, key);
  else if (ts15.isTemplateExpression(inner)) {
    key.text += inner.head.text;
    for (const { expression, literal } of inner.templateSpans) {
      readKey(expression, key);
      key.text += literal.text;
    }
  } else if (ts15.isBinaryExpression(inner) && inner.operatorToken.kind === ts15.SyntaxKind.PlusToken) {
    readKey(inner.left, key);
    readKey(inner.right, key);
  } else if (ts15.isCallExpression(inner)) readMadeKey(inner, key);
  else if (!isOfSurroundings(inner)) key.isKnown = false;
}
var isMadeKey = (value) => ts15.isTemplateExpression(value) || ts15.isBinaryExpression(value) || ts15.isCallExpression(value) && ts15.isArrayLiteralExpression(rootOf2(value));
function addPerson(person, key) {
  key.people.add(person);
  key.text += "_";
}
function readMadeKey(call, key) {
  const root = rootOf2(call);
  const people = (ts15.isArrayLiteralExpression(root) ? root.elements : call.arguments).map((one) => personBehind(one));
  if (!ts15.isArrayLiteralExpression(root)) {
    const declared = calleeOf(call.expression);
    const said = { text: "", people: /* @__PURE__ */ new Set(), isKnown: true };
    for (const { value } of declared ? returnsOf(declared) : []) if (value) readKey(value, said);
    if (!said.isKnown) key.isKnown = false;
    const made3 = chainOf(call.expression).flatMap(
      (name) => splitWords(name).filter((word) => !OF_KEYS.test(word)).join("_") || []
    );
    key.text += said.text === "" ? `/${made3.join("/")}/` : `/${said.text}/`;
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
function rootOf2(owner) {
  let at = unwrap(owner);
  while (ts15.isCallExpression(at) && receiverOf(at.expression)) at = unwrap(receiverOf(at.expression));
  return at;
}
var wordsIn = (text) => text.split(/[/:.]/).map(splitWords).filter((words) => words.length > 0 && !(words.length === 1 && PLAIN.test(words[0])));
function before(at) {
  const inner = unwrap(at);
  return ts15.isCallExpression(inner) ? inner.expression : receiverOf(inner);
}

// src/extract/code/guards/queries/matched-people.ts
import { ts as ts16 } from "./vendor/ts-morph.js";
var TABLE = /^(mutual )?match(es)?( (model|repository|repo|service|store|collection|dao))?$/;
var ONE_OF_TWO = /\b(?:(?:user|person|profile|member)_?(?:id_?)?(?:[12ab]|one|two)(?:_?id)?|(?:first|second)_?(?:user|person|profile|member)(?:_?id)?|matched_?(?:user|profile|with)(?:_?id)?)\b/gi;
var FOUND = /^(find\w*|get|getOne|exists|query)$/;
function isMatchOfPeople(test) {
  const asked = unwrap(test);
  if (ts16.isCallExpression(asked)) return isLookup(asked) && !asksByKeyAlone(asked);
  if (!ts16.isIdentifier(asked) || !/match/i.test(asked.text)) return false;
  const declaration = declarationOf(asked.text, asked);
  const value = declaration && ts16.isVariableDeclaration(declaration) ? declaration.initializer : void 0;
  const inner = value && unwrap(value);
  const made3 = inner && ts16.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  if (!made3 || !ts16.isCallExpression(made3) || !isLookup(made3)) return false;
  return !asksByKeyAlone(made3) || isComparedBelow(asked);
}
function asksByKeyAlone(call) {
  const [given2] = call.arguments;
  if (!given2) return false;
  if (/ById$|ByPk$|ByKey$/.test(nameOf(call.expression) ?? "")) return true;
  const filter = unwrap(given2);
  if (!ts16.isObjectLiteralExpression(filter)) return false;
  const where = filter.properties.find((one) => one.name && textOf(one.name) === "where");
  const asked = where && ts16.isPropertyAssignment(where) ? unwrap(where.initializer) : filter;
  const keys = ts16.isObjectLiteralExpression(asked) ? asked.properties.map((one) => one.name && textOf(one.name)) : [];
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
  const value = ts16.isIdentifier(asked) && /match/i.test(asked.text) ? valueOf(asked) : null;
  const made3 = value && unwrap(value);
  const call = made3 && ts16.isAwaitExpression(made3) ? unwrap(made3.expression) : made3;
  return !!call && ts16.isCallExpression(call) && OF_TEXTS.test(nameOf(call.expression) ?? "");
}
var isTableOfMatches = (table, query) => TABLE.test(table) && new Set(query.match(ONE_OF_TWO)?.map((one) => one.toLowerCase())).size > 1;
function isLookup(call) {
  const chain = chainOf(call.expression);
  const table = splitWords(chain.at(-2) ?? "").join(" ");
  return FOUND.test(nameOf(call.expression) ?? "") && TABLE.test(table) && !asksForPending(call) && !asksForOwnMaking(call);
}

// src/extract/code/guards/queries/asked-tables.ts
import { ts as ts17 } from "./vendor/ts-morph.js";
var QUERY = /^\s*(select|with)\b/i;
var COUNTS = /^\s*select\s+(count|exists|bool_or|sum|max|min|coalesce)\s*\(/i;
var WITHOUT2 = /\bnot\s+(?:exists|in)\s*\(\s*select\b[^()]*?\bfrom\s+["`[]?(?:\w+\.)?["`[]?(\w+)[^()]*(?:\([^()]*\)[^()]*)*\)/gi;
var WITHIN = /(?<!\b(?:left|right|full|outer)\s+)\b(?:from|join)\s+["`[]?(?:\w+\.)?["`[]?(\w+)/gi;
var INNER = /\(\s*select\b[^()]*(?:\([^()]*\)[^()]*)*\)/gi;
var LEAVES_OUT = /^(where|andWhere)?_?not_?(exists|in)$/i;
var JOINS = /^(inner_?)?join$/i;
var BUILDS = /^(from|selectFrom|createQueryBuilder|getRepository|table|into)$/;
var ONE_ROW2 = /^(get|first)$/;
function tablesAsked(query) {
  const inner = unwrap(query);
  const text = textIn(inner) ?? textPrepared(inner);
  if (text !== null && QUERY.test(text)) return COUNTS.test(text) ? [] : tablesIn(text);
  const named2 = namesOfKey(inner);
  if (named2 || isSnapshot(inner)) return (named2 ?? []).map((words) => ({ words, isIn: true }));
  const tables = [];
  for (let at = inner; at; at = before2(at)) {
    if (!ts17.isCallExpression(at)) continue;
    const name = nameOf(at.expression) ?? "";
    const [first2] = at.arguments;
    const owner = receiverOf(at.expression);
    if (owner && nameOf(owner) !== null && at !== inner && (name === "createQueryBuilder" || name === "query" && !first2) && asksOneRowOfTwo(inner))
      tables.push({ words: wordsOf2(nameOf(owner)), isIn: true });
    if (!first2 || /^[A-Z]/.test(nameOf(owner ?? at) ?? "") && name !== "getRepository") continue;
    if (LEAVES_OUT.test(name)) {
      const table = /\b(?:from|table)\(\s*['"`]?(\w+)/.exec(at.getText())?.[1];
      if (table) tables.push({ words: wordsOf2(table), isIn: false });
    } else if (name === "getRepository" && !asksOneRowOfTwo(inner)) continue;
    else if (BUILDS.test(name) || JOINS.test(name) || ts17.isIdentifier(at.expression) && at !== inner) {
      const table = unwrap(first2);
      if (ts17.isStringLiteralLike(table)) tables.push({ words: wordsOf2(table.text.split(/\s/)[0]), isIn: true });
      else if (ts17.isIdentifier(table)) tables.push({ words: wordsOf2(table.text), isIn: true });
    }
  }
  return tables;
}
function tablesAreSafe(query, outcome, concept) {
  const tables = tablesAsked(query);
  if (tables.length === 0 || concept.guard === "connection" && asksForPending(query)) return null;
  if (concept.guard === "connection" && callsOf(query).some(asksOfOneOnly)) return null;
  for (const { words, isIn } of tables) {
    if (isUnlike(concept, words, null)) continue;
    const isMatch = concept.guard === "connection" && isIn && isTableOfMatches(words.join(" "), query.getText());
    const safe = isMatch || safeIfListed(concept, words);
    if (safe === null) continue;
    if (!isIn && !outcome) return null;
    return isIn === outcome === safe;
  }
  return null;
}
function safeIfListed(concept, words) {
  const all = [...words, "exists"];
  for (const { names, safe, of } of concept.conditions) {
    if (of !== null) continue;
    const isNamed3 = all.some(
      (_, at) => phrasesAt(all, names, at).some((one) => at + phraseLength(all, one, at) >= words.length)
    );
    if (isNamed3) return safe;
  }
  return null;
}
function before2(at) {
  if (ts17.isCallExpression(at)) return unwrap(at.expression);
  const receiver = receiverOf(at);
  return receiver && unwrap(receiver);
}
function textPrepared(query) {
  if (!ts17.isCallExpression(query) || !ONE_ROW2.test(nameOf(query.expression) ?? "")) return null;
  const calls = callsOf(query);
  const statement = receiverOf(query.expression);
  const value = statement && ts17.isIdentifier(unwrap(statement)) ? valueOf(unwrap(statement)) : null;
  const prepared = [...calls, ...value ? [unwrap(value)] : []].find(
    (one) => ts17.isCallExpression(one) && nameOf(one.expression) === "prepare"
  );
  const text = prepared ? textIn(prepared) : null;
  const given2 = calls.flatMap((one) => one === prepared ? [] : [...one.arguments]);
  return text !== null && equalsTwo(text) && peopleGiven(given2).size > 1 ? text : null;
}
function textIn(query) {
  const given2 = ts17.isCallExpression(query) ? query.arguments[0] : ts17.isTaggedTemplateExpression(query) ? query.template : null;
  const inner = given2 && ts17.isExpression(given2) ? unwrap(given2) : given2;
  if (!inner) return null;
  if (ts17.isStringLiteralLike(inner)) return inner.text;
  const isSql = ts17.isTemplateExpression(inner) || ts17.isTaggedTemplateExpression(inner) && /sql$/i.test(inner.tag.getText());
  return isSql ? inner.getText().replace(/^\w*`/, "") : null;
}
function tablesIn(text) {
  const outer = text.replace(INNER, " ");
  const isOpen2 = outer !== text && /\bor\b/i.test(outer);
  const without = [...(isOpen2 ? "" : text).matchAll(WITHOUT2)].map(([, table]) => ({
    words: wordsOf2(table),
    isIn: false
  }));
  const within = [...(isOpen2 ? outer : text.replace(WITHOUT2, " ")).matchAll(WITHIN)].map(([, table]) => ({
    words: wordsOf2(table),
    isIn: true
  }));
  return [...without, ...within];
}
var wordsOf2 = (table) => splitWords(table).filter((word) => !/^(table|schema|model)s?$/.test(word));

// src/extract/code/guards/queries/changed-rows.ts
import { ts as ts18 } from "./vendor/ts-morph.js";
var CHANGES = /^(update|updateOne|updateMany|updateBy|patch)$/;
var FINDS_AND_CHANGES = /^find\w*And(Update|Modify|Replace|Delete|Remove)$/;
var COUNTS2 = /^(matchedCount|modifiedCount|nModified|affected|affectedRows|affectedCount|changedRows|count|rowCount|numUpdatedRows|numAffectedRows)$/;
function conditionsOf(call) {
  const name = nameOf(call.expression) ?? "";
  if (makesRows(call)) return [];
  const given2 = call.arguments.map(valueGiven);
  if (FINDS_AND_CHANGES.test(name)) return given2.slice(0, 1);
  if (!CHANGES.test(name)) return given2;
  const where = given2.flatMap((one) => memberOf2(one, "where") ?? []);
  return where.length > 0 ? where : given2.slice(0, 1);
}
function makesRows({ expression, arguments: given2 }) {
  if (/OrCreate|OrBuild|OrInsert|[uU]psert/.test(nameOf(expression) ?? "")) return true;
  return given2.some((one) => memberOf2(valueGiven(one), "upsert") !== null);
}
function valueGiven(given2) {
  const inner = unwrap(given2);
  const value = ts18.isIdentifier(inner) ? valueOf(inner) : null;
  return value && ts18.isObjectLiteralExpression(unwrap(value)) ? unwrap(value) : inner;
}
function memberOf2(options, key) {
  if (!ts18.isObjectLiteralExpression(options)) return null;
  const found2 = options.properties.find((one) => one.name && textOf(one.name) === key);
  if (!found2) return null;
  return ts18.isPropertyAssignment(found2) ? found2.initializer : ts18.isShorthandPropertyAssignment(found2) ? found2.name : null;
}
function changeBehind(count) {
  const inner = unwrap(count);
  if (ts18.isPropertyAccessExpression(inner)) {
    const owner = receiverOf(inner);
    return COUNTS2.test(inner.name.text) && owner ? changeIn(owner) : null;
  }
  const declared = ts18.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  if (!declared || !ts18.isBindingElement(declared)) return null;
  const { parent: pattern, propertyName, name } = declared;
  if (!ts18.isVariableDeclaration(pattern.parent) || !pattern.parent.initializer) return null;
  const isCount = ts18.isArrayBindingPattern(pattern) ? pattern.elements[0] === declared : COUNTS2.test(textOf(propertyName ?? name));
  return isCount ? changeIn(pattern.parent.initializer) : null;
}
function changeIn(expression) {
  const inner = unwrap(expression);
  const made3 = unwrap(ts18.isIdentifier(inner) ? valueOf(inner) ?? inner : inner);
  return ts18.isCallExpression(made3) && CHANGES.test(nameOf(made3.expression) ?? "") ? made3 : null;
}

// src/extract/code/guards/queries/asked-of-oneself.ts
import { ts as ts19 } from "./vendor/ts-morph.js";
var ONESELF = /^((is )?(logged|signed) in|(is )?(authenticated|authed)|((my|current|session|auth|logged in|signed in) )?(user|account|session|viewer|profile)( id)?|me|my id|(is |not )*(own|self|me|mine|my)( (profile|page|account|user|post|comment|content))?)$/;
var EQUALITY = /^[!=]==?$/;
function isOnlyOfOneself(test) {
  const inner = unwrap(test);
  const value = ts19.isIdentifier(inner) ? valueOf(inner) : null;
  return value !== null && partsOf2(value).every(isOfOneself);
}
var partsOf2 = (value) => operandsOf(value, ts19.SyntaxKind.AmpersandAmpersandToken).flatMap((part) => {
  const inner = unwrap(part);
  if (ts19.isPrefixUnaryExpression(inner)) return partsOf2(inner.operand);
  const isTold = ts19.isCallExpression(inner) && nameOf(inner.expression) === "Boolean";
  return isTold && inner.arguments[0] ? partsOf2(inner.arguments[0]) : [inner];
});
function isOfOneself(part) {
  if (!ts19.isBinaryExpression(part)) return ONESELF.test(wordsOf(part).join(" "));
  const isCompared2 = EQUALITY.test(part.operatorToken.getText());
  return isCompared2 && [part.left, part.right].every((side) => /^(\w+ )?(u?id|user ?name|slug)$/.test(wordsOf(side).join(" ")));
}

// src/extract/code/guards/queries/asked-rows.ts
import { ts as ts20 } from "./vendor/ts-morph.js";
var MAX_DEPTH = 4;
function rowsAreSafe(call, concept) {
  const conditions = conditionsOf(call);
  const table = splitWords(chainOf(call.expression).at(-2) ?? "");
  for (const pattern of concept.compares) {
    const { names, words, safe } = pattern;
    if (words === null) continue;
    if (conditions.some((one) => asksFor(one, { names, words, table }, MAX_DEPTH))) return safe === "equal";
  }
  if (concept.guard !== "connection" && concept.guard !== "block") return null;
  for (const one of conditions) {
    const isSafe = asksOfLists(one, concept, MAX_DEPTH);
    if (isSafe !== null) return isSafe;
  }
  return null;
}
var NO_CONDITION = /^(select|include|orderBy|order|attributes|projection|populate|data|set|\$set|\$push|\$addToSet|\$pull|\$inc|update|create|OR|\$or|limit|take|skip)$/;
var TURNED2 = /^(none|not|isNot|notIn|\$nin|\$ne|\$not|\$nor|\[?Op\.(not|ne|notIn)\]?)$/;
function asksOfLists(argument, concept, depth) {
  const inner = unwrap(argument);
  if (!ts20.isObjectLiteralExpression(inner) || depth === 0) return null;
  for (const property of inner.properties) {
    if (!ts20.isPropertyAssignment(property) || ts20.isComputedPropertyName(property.name)) continue;
    const name = textOf(property.name);
    if (NO_CONDITION.test(name) || TURNED2.test(name)) continue;
    const isNot = /^(NOT|\$nor)$/.test(name);
    if (isNot) {
      const inside2 = asksOfLists(property.initializer, concept, depth - 1);
      if (inside2 !== null) return !inside2;
      continue;
    }
    const words = splitWords(name);
    const { initializer: value } = property;
    const safe = isUnlike(concept, words, null) ? null : safeIfListed(concept, words);
    if (safe !== null) return asksOfEach(value) ? null : isTurned(value) !== safe;
    const inside = asksOfLists(value, concept, depth - 1);
    if (inside !== null) return inside;
  }
  return null;
}
var asksOfEach = (value) => {
  const inner = unwrap(value);
  return ts20.isObjectLiteralExpression(inner) && inner.properties.some((one) => one.name?.getText() === "every");
};
function isTurned(value) {
  const inner = unwrap(value);
  const literal = literalOf(inner);
  if (literal) return !literal.value;
  if (!ts20.isObjectLiteralExpression(inner)) return false;
  return inner.properties.some(
    (one) => one.name !== void 0 && (TURNED2.test(one.name.getText()) || /^(is|equals|\$eq)$/.test(textOf(one.name)) && ts20.isPropertyAssignment(one) && isTurned(one.initializer))
  );
}
function asksFor(argument, sought, depth) {
  const inner = unwrap(argument);
  if (!ts20.isObjectLiteralExpression(inner) || depth === 0) return false;
  return inner.properties.some((property) => {
    if (!ts20.isPropertyAssignment(property) || ts20.isComputedPropertyName(property.name)) return false;
    const { initializer } = property;
    const name = textOf(property.name);
    if (/^(OR|\$or|AND|\$and)$/.test(name)) return asksForInList(initializer, /or/i.test(name), sought, depth);
    if (NO_CONDITION.test(name) || TURNED2.test(name)) return false;
    const isNamed3 = namesColumn(splitWords(name), sought) || isOfTable(initializer, sought.names);
    if (isStateOfItsOwn(name, initializer, sought)) return true;
    return isNamed3 && valuesAsked(initializer).every((one) => isOneOf(one, sought.words)) || asksFor(initializer, sought, depth - 1);
  });
}
var isStateOfItsOwn = (column, value, sought) => unwrap(value).kind === ts20.SyntaxKind.TrueKeyword && namesColumn(["status"], sought) && /^(is_?)?(accepted|confirmed)$/i.test(column) && isOneOf(column.replace(/^is_?/i, ""), sought.words);
function asksForInList(list, isEither2, sought, depth) {
  const inner = unwrap(list);
  if (!ts20.isArrayLiteralExpression(inner) || inner.elements.length === 0) return false;
  const asks = (one) => asksFor(one, sought, depth - 1);
  return isEither2 ? inner.elements.every(asks) : inner.elements.some(asks);
}
function namesColumn(column, { names, table }) {
  if (hasAnyPhrase(column, names)) return true;
  const all = [...table, ...column];
  return table.some((_, at) => phrasesAt(all, names, at).some((one) => at + phraseLength(all, one, at) > table.length));
}
function valuesAsked(value) {
  const inner = unwrap(value);
  const [only, ...more] = ts20.isObjectLiteralExpression(inner) ? inner.properties : [];
  if (!only || more.length > 0 || !ts20.isPropertyAssignment(only) || !only.name) return [value];
  const operator = only.name.getText();
  if (/^(equals|\$eq|\[?Op\.eq\]?)$/.test(operator)) return [only.initializer];
  const list = unwrap(only.initializer);
  const isList = /^(in|\$in|\[?Op\.in\]?)$/.test(operator) && ts20.isArrayLiteralExpression(list);
  return isList && list.elements.length > 0 ? list.elements : [value];
}
function isOfTable(constant, names) {
  const inner = unwrap(constant);
  if (!ts20.isPropertyAccessExpression(inner)) return false;
  const table = chainOf(inner.expression).at(-1) ?? "";
  return /^[A-Z]/.test(table) && hasAnyPhrase(splitWords(table), names);
}
var NOT_SO = /^(not|no|non|none|never|former|ex|pending|request|requests|requested|sent|received|awaiting|removed|declined|suggested|blocked)$/;
function isOneOf(constant, words) {
  const value = typeof constant === "string" ? constant : literalOf(constant)?.value;
  if (typeof value === "string" && says(splitWords(value), words)) return true;
  if (typeof constant === "string") return false;
  const names = chainOf(constant).slice(-2).map(splitWords);
  return hasAnyPhrase(names.flat(), words) && !turnsRound(names.at(-1) ?? [], words);
}
var says = (said, words) => hasAnyPhrase(said, words) && !turnsRound(said, words);
var turnsRound = (said, words) => said.some((word) => NOT_SO.test(word) && !words.some((phrase) => phrase.words.includes(word)));

// src/extract/code/age/age-of-things.ts
import { ts as ts21 } from "./vendor/ts-morph.js";
var MADE = /\b\w*?(created|updated|posted|published|modified|uploaded|started|last_?\w+ed|joined|sent|fetched|cached|queued)_?(at|on|time|date|ms)\b|\b(mtime|ctime|birthtime)(Ms)?\b|\btimestamps?\b/i;
var LONGEST = 800;
function isAgeOfThing(test) {
  const inner = unwrap(test);
  if (ts21.isIdentifier(inner) && isKindOfThing(inner)) return true;
  if (ts21.isCallExpression(inner) && inner.arguments.some((one) => OF_RELEASE.test(nameOf(one) ?? ""))) return true;
  if (!saysOld(wordsOf(ts21.isCallExpression(inner) ? inner.expression : inner))) return false;
  if (ts21.isPropertyAccessExpression(inner) && isAmongThings(inner)) return true;
  const made3 = ts21.isCallExpression(inner) ? calleeOf(inner.expression) : ts21.isIdentifier(inner) ? valueOf(inner) : null;
  return made3 !== null && measuresThing(made3);
}
var OF_RELEASE = /^((next|new|old|prev|current|latest)_?)?(version|release|semver|bump|scale|chord|key_?signature)$/i;
var OF_PEOPLE = /age|birth|dob|year|grade|user|person|people|member|account|profile|viewer|player|student|customer|sender|recipient|author|owner|participant|consent|child|teen|adult|minor|categor|group|band|tier|bracket|class|role|\bme\b/i;
function isKindOfThing(name) {
  if (wordsOf(name).at(-1) !== "minor") return false;
  const value = valueOf(name);
  const made3 = value && unwrap(value);
  if (!made3 || !ts21.isCallExpression(made3) || nameOf(made3.expression) !== "includes") return false;
  const [list] = ts21.isPropertyAccessExpression(made3.expression) ? [unwrap(made3.expression.expression)] : [];
  return list !== void 0 && ts21.isArrayLiteralExpression(list) && !OF_PEOPLE.test(made3.getText());
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
import { ts as ts22 } from "./vendor/ts-morph.js";
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
  if (ts22.isIdentifier(inner) && /^[A-Z]/.test(name)) return true;
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
var isStandIn2 = (inner) => ts22.isBinaryExpression(inner) && /^(\?\?|\|\|)$/.test(inner.operatorToken.getText());
function heldName(expression) {
  const inner = unwrap(expression);
  return ts22.isPropertyAccessExpression(inner) && /^(value|current|data)$/.test(inner.name.text) ? heldName(inner.expression) : nameOf(inner);
}

// src/extract/code/age/search-ranges.ts
import { ts as ts23 } from "./vendor/ts-morph.js";
var SEARCH = /^(filters?|filtered|prefs?|preferences?|preferred|desired|query|search|searches|criteria|ranges?|discovery?|match(es|ing)?)$/;
var NOBODY = 110;
var saysSearch = (names) => names.flatMap(splitWords).some((word) => SEARCH.test(word));
function isOfSearch(comparison, age, limit) {
  if (literalOf(limit) !== null) return false;
  if (saysSearch(chainOf(reachedIn(limit)))) return true;
  if (!isOpen(limit)) return false;
  const joined = comparisonsIn(outermost(comparison)).filter((one) => one !== comparison);
  return joined.some((one) => {
    const [same, other] = unwrap(one.left).getText() === age.getText() ? [one.left, one.right] : [one.right, one.left];
    return unwrap(same).getText() === age.getText() && isOpen(other) && /max/i.test(limit.getText() + other.getText());
  });
}
function reachedIn(limit) {
  const inner = unwrap(limit);
  if (ts23.isElementAccessExpression(inner) && ts23.isNumericLiteral(inner.argumentExpression)) return inner.expression;
  if (ts23.isCallExpression(inner) && inner.arguments[0] && /^(Number|parseInt)$/.test(nameOf(inner.expression) ?? ""))
    return reachedIn(inner.arguments[0]);
  return ts23.isBinaryExpression(inner) ? reachedIn(inner.left) : inner;
}
function isOpen(limit) {
  const name = nameOf(reachedIn(limit));
  return name !== null && /[a-z]/.test(name) && literalOf(limit) === null;
}
function outermost(comparison) {
  let at = comparison;
  while (ts23.isBinaryExpression(at.parent) || ts23.isParenthesizedExpression(at.parent)) at = at.parent;
  return at;
}
function comparisonsIn(expression) {
  const inner = unwrap(expression);
  if (!ts23.isBinaryExpression(inner)) return [];
  return /^(&&|\|\|)$/.test(inner.operatorToken.getText()) ? [...comparisonsIn(inner.left), ...comparisonsIn(inner.right)] : [inner];
}
function isStartOfRange(limit) {
  const { parent } = limit;
  const siblings = ts23.isObjectLiteralExpression(parent) ? parent.properties : [];
  const most = siblings.find((one) => one.name && /max/i.test(textOf(one.name)) && /age/i.test(textOf(one.name)));
  const end = most && ts23.isPropertyAssignment(most) ? literalOf(most.initializer)?.value : void 0;
  if (typeof end === "number" && end < NOBODY) return true;
  return saysSearch([...enclosingNames(limit).slice(-1), ...ownerOf(limit)]);
}
function ownerOf(limit) {
  const names = [];
  for (let at = limit; at && !ts23.isStatement(at); at = at.parent)
    if ((ts23.isVariableDeclaration(at) || ts23.isPropertyAssignment(at)) && ts23.isIdentifier(at.name))
      names.push(at.name.text);
  return names;
}

// src/extract/code/comparisons.ts
import { ts as ts24 } from "./vendor/ts-morph.js";
var SIZES = /* @__PURE__ */ new Map([
  [ts24.SyntaxKind.GreaterThanToken, 1],
  [ts24.SyntaxKind.GreaterThanEqualsToken, 1],
  [ts24.SyntaxKind.LessThanToken, -1],
  [ts24.SyntaxKind.LessThanEqualsToken, -1]
]);
var EQUALS = /* @__PURE__ */ new Set([ts24.SyntaxKind.EqualsEqualsEqualsToken, ts24.SyntaxKind.EqualsEqualsToken]);
var DIFFERS = /* @__PURE__ */ new Set([ts24.SyntaxKind.ExclamationEqualsEqualsToken, ts24.SyntaxKind.ExclamationEqualsToken]);
var PARTS = /\.get(UTC)?(Month|Date|Day)\(\)/;
function matchComparison(comparison, outcome, concept) {
  const { left, right, operatorToken } = comparison;
  const size = SIZES.get(operatorToken.kind);
  const isEquality = EQUALS.has(operatorToken.kind) || DIFFERS.has(operatorToken.kind);
  const byDate = size !== void 0 && concept.guard === "age" ? birthOrderOf(comparison, size, outcome) : null;
  if (byDate) return byDate;
  if (PARTS.test(left.getText()) || PARTS.test(right.getText())) return null;
  for (const pattern of concept.compares) {
    if (size !== void 0 && pattern.words === null) {
      const signs = [left, right].map((side) => isLimit(side) ? 0 : growthOf(side, pattern.names, concept));
      if (signs[0] === 0 === (signs[1] === 0)) continue;
      const [node, limit, sign] = signs[0] !== 0 ? [left, right, signs[0]] : [right, left, -signs[1]];
      if (isNoLimitOfAge(limit, pattern.safe === "below")) continue;
      if (concept.guard === "age" && isOfSearch(comparison, unwrap(node), limit)) continue;
      if (isNow(limit) && !isMovedOn(node)) continue;
      const isAbove2 = sign * size > 0 === outcome;
      return { node: namedIn(node, pattern.names), protects: pattern.safe === (isAbove2 ? "above" : "below") };
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
function matchConstant(asked, constant, isEqual, concept) {
  for (const pattern of concept.compares) {
    const node = pattern.words === null ? null : sideNamed(asked, constant, pattern, concept);
    if (node) return { node, protects: pattern.safe === (isEqual ? "equal" : "unequal") };
  }
  return null;
}
function namedIn(expression, names) {
  const name = nameOf(expression);
  if (name !== null && hasAnyPhrase(splitWords(name), names)) return expression;
  let found2 = null;
  eachNode(expression, (node) => {
    if (!found2 && ts24.isIdentifier(node) && hasAnyPhrase(splitWords(node.text), names)) found2 = node;
  });
  return found2 ?? expression;
}
function sideNamed(side, other, pattern, concept) {
  const isMeant = isNamed2(side, pattern.names, concept) || isColumnNamed(side, pattern.names, concept) || typeof other !== "string" && isOfTable(other, pattern.names) && !isUnlike(concept, wordsOf(side), side);
  return isMeant && isOneOf(other, pattern.words) ? side : null;
}
function isColumnNamed(side, names, concept) {
  const inner = unwrap(side);
  const row = ts24.isPropertyAccessExpression(inner) ? unwrap(inner.expression) : null;
  const value = row && ts24.isIdentifier(row) ? valueOf(row) : null;
  const query = value && unwrap(value);
  if (!query || !ts24.isCallExpression(query) || !/^find(One|First|Unique)/.test(nameOf(query.expression) ?? ""))
    return false;
  const [given2] = query.arguments;
  if (!given2 || peopleIn(given2).size < 2) return false;
  const words = [...splitWords(chainOf(query.expression).at(-2) ?? ""), ...wordsOf(inner)];
  return hasAnyPhrase(words, names) && !isUnlike(concept, words, null);
}
function isMovedOn(birth) {
  const value = ts24.isIdentifier(birth) ? valueOf(birth) : null;
  return /add|plus|set\w*FullYear|\+/i.test(birth.getText() + (value?.getText() ?? ""));
}
function tailWords(expression) {
  return chainOf(expression).slice(-2).flatMap((name) => [...splitWords(name)]);
}
function isNamed2(expression, names, concept) {
  const inner = unwrap(expression);
  const callee = ts24.isCallExpression(inner) ? inner.expression : inner;
  const name = nameOf(callee);
  const words = name === null ? null : wordsThatName(callee, names);
  return words !== null && !isUnlike(concept, words, callee);
}
function wordsThatName(callee, names) {
  const words = wordsOf(callee);
  if (hasAnyPhrase(words, names)) return words;
  const tail = ts24.isPropertyAccessExpression(callee) ? tailWords(callee) : [];
  return hasAnyPhrase(tail, names) ? tail : null;
}
function isElapsed(value) {
  const words = splitWords(value.getText());
  const isDifference = words.some((word) => /^(now|ttl|timestamp|ms|created|updated|seconds)$/.test(word));
  return isDifference && !words.some((word) => /^(birth\w*|dob|born)$/.test(word));
}
var THROUGH2 = /^(floor|ceil|round|trunc|abs|Number|parseInt|parseFloat|String|Date|parse|parseISO|toDate|dayjs|moment|utc|fromISO|from|fromJSDate|fromMillis|fromFormat|toJSDate|getTime|valueOf|getFullYear|getUTCFullYear|year|unix|toMillis|add|plus|startOf|endOf|addYears)$/;
var DISTANCE = /* @__PURE__ */ new Set(["diff", "difference", "since", "until", "years", "age"]);
function growthOf(expression, names, concept, depth = 8) {
  const inner = unwrap(expression);
  const again = (one) => growthOf(one, names, concept, depth - 1);
  if (ts24.isIdentifier(inner)) {
    const value = valueOf(inner);
    if (wordsThatName(inner, names) !== null)
      return isNamed2(inner, names, concept) && !(value && isElapsed(value)) ? 1 : 0;
    const made3 = value ?? yearsTaken(inner);
    return made3 && depth > 0 ? again(made3) : 0;
  }
  if (isNamed2(inner, names, concept)) return 1;
  if (depth === 0) return 0;
  if (ts24.isBinaryExpression(inner)) {
    const [left, right] = [again(inner.left), again(inner.right)];
    if (inner.operatorToken.kind === ts24.SyntaxKind.MinusToken)
      return left !== 0 && right !== 0 ? 0 : left || turned(right);
    const { kind } = inner.operatorToken;
    if (kind === ts24.SyntaxKind.QuestionQuestionToken || kind === ts24.SyntaxKind.BarBarToken) return left;
    return kind === ts24.SyntaxKind.PlusToken || kind === ts24.SyntaxKind.AsteriskToken || kind === ts24.SyntaxKind.SlashToken ? left || right : 0;
  }
  if (ts24.isPropertyAccessExpression(inner) && /^(years|length)$/.test(inner.name.text))
    return ts24.isCallExpression(unwrap(inner.expression)) ? again(inner.expression) : 0;
  if (ts24.isConditionalExpression(inner)) return again(inner.whenTrue) || again(inner.whenFalse);
  if (ts24.isNewExpression(inner))
    return THROUGH2.test(nameOf(inner.expression) ?? "") ? first(inner.arguments ?? [], again) : 0;
  if (!ts24.isCallExpression(inner)) return 0;
  const name = nameOf(inner.expression) ?? "";
  const receiver = ts24.isPropertyAccessExpression(inner.expression) ? again(inner.expression.expression) : 0;
  if (THROUGH2.test(name)) return receiver || first(inner.arguments, again);
  const isDistance = splitWords(name).some((word) => DISTANCE.has(word));
  return isDistance && (receiver || first(inner.arguments, again)) ? -1 : 0;
}
function yearsTaken(name) {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts24.isBindingElement(declared) || !ts24.isObjectBindingPattern(declared.parent)) return null;
  const holder = declared.parent.parent;
  const isYears3 = /^years$/.test((declared.propertyName ?? declared.name).getText());
  const made3 = isYears3 && ts24.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  return made3 && ts24.isCallExpression(made3) ? made3 : null;
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
import { ts as ts25 } from "./vendor/ts-morph.js";
var LISTENERS = /^(followers?|subscribers?)( (list|ids?|uids?))?$/;
var THINGS = /\b(event|page|blog|feed|newsletter|venue|course|show|podcast)$/;
var SENDER = /^(me|self|sender|author|current user|viewer)$/;
var ACTS = /^(me|self|this|req|request|session|ctx|context|viewer|sender|caller|current_?user|my\w*)$/i;
function asksOwnFollowers(test) {
  const call = unwrap(test);
  if (!ts25.isCallExpression(call) || !/^(find|findLast|some|includes|has|indexOf|findIndex)$/.test(nameOf(call.expression) ?? ""))
    return false;
  const list = receiverOf(call.expression);
  const names = list ? chainOf(list) : [];
  if (names.length < 2 || !LISTENERS.test(splitWords(names.at(-1)).join(" "))) return false;
  const owner = splitWords(names.at(-2)).join(" ");
  const [asked] = call.arguments;
  return (THINGS.test(owner) || SENDER.test(owner)) && asked !== void 0 && asksOfOther(unwrap(asked));
}
function asksOfOther(asked) {
  if (!ts25.isArrowFunction(asked) && !ts25.isFunctionExpression(asked)) return isOther(asked);
  const own = asked.parameters[0]?.name.getText();
  let isAsked = false;
  throughout(asked.body, (node) => {
    if (!ts25.isBinaryExpression(node) || !/^={2,3}$/.test(node.operatorToken.getText())) return;
    const others = [node.left, node.right].filter((side) => chainOf(side)[0] !== own);
    isAsked ||= others.length === 1 && isOther(others[0]);
  });
  return isAsked;
}
var isOther = (one) => {
  const names = chainOf(one);
  return names.length > 0 && !names.some((name) => ACTS.test(name));
};

// src/extract/code/guards/given-unasked.ts
import { ts as ts26 } from "./vendor/ts-morph.js";
var HOLDS2 = /^(use\w*(State|Storage|Ref|Preference|Setting)|ref|shallowRef|signal|createSignal|writable|atom)$/;
function isGivenUnasked(test, outcome) {
  const inner = unwrap(test);
  if (ts26.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    if (!/^[!=]==?$/.test(operator)) return false;
    const said = literalOf(inner.right) ?? literalOf(inner.left);
    const asked = literalOf(inner.right) ? inner.left : inner.right;
    const isEqual = operator.startsWith("=") === outcome;
    return !!said && standingValues(asked).some((value) => value === said.value === isEqual);
  }
  if (ts26.isCallExpression(inner)) {
    const declared = calleeOf(inner.expression);
    const [only, ...more] = declared ? returnsOf(declared) : [];
    return !!only?.value && more.length === 0 && isYesOf(only.value, outcome);
  }
  const fixed = literalOf(inner);
  if (fixed) return Boolean(fixed.value) === outcome;
  return madeBy2(inner).some((made3) => isYesOf(made3, outcome)) || heldAtStart(inner).some((is) => Boolean(is) === outcome);
}
function isYesOf(made3, outcome) {
  const inner = unwrap(made3);
  if (ts26.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    if (/^[!=]==?$/.test(operator)) {
      const said = literalOf(inner.right)?.value;
      if (!isRead(inner.left) || typeof said !== "string") return false;
      return operator.startsWith("!") === outcome && !NOTHING.test(said);
    }
  }
  return fallbacksOf(inner).some((value) => Boolean(value) === outcome);
}
var NOTHING = /^(undefined|null|)$/;
var isRead = (asked) => {
  const inner = unwrap(asked);
  if (ts26.isIdentifier(inner)) return madeBy2(inner).some((one) => ts26.isCallExpression(unwrap(one)) && isRead(one));
  return ts26.isCallExpression(inner) && /^(getItem|get|getCookie|getString|getBoolean|read)$/.test(nameOf(inner.expression) ?? "");
};
function standingValues(asked) {
  const inner = unwrap(asked);
  const own = [inner, ...madeBy2(inner)].flatMap(fallbacksOf);
  return [...own, ...heldAtStart(inner)];
}
function fallbacksOf(value) {
  const inner = unwrap(value);
  const read2 = (one) => {
    const literal = literalOf(one);
    return literal ? [literal.value] : [];
  };
  if (ts26.isBinaryExpression(inner)) return /^(\?\?|\|\|)$/.test(inner.operatorToken.getText()) ? read2(inner.right) : [];
  if (ts26.isConditionalExpression(inner)) {
    const test = inner.condition.getText();
    if (/^!|[=]==? *(null|undefined)/.test(test)) return read2(inner.whenTrue);
    return /^[\w.]+$|!==? *(null|undefined)/.test(test) ? read2(inner.whenFalse) : [];
  }
  return [];
}
function madeBy2(name) {
  const declared = ts26.isIdentifier(name) ? declarationOf(name.text, name) : null;
  return declared && ts26.isVariableDeclaration(declared) && declared.initializer ? [declared.initializer] : [];
}
function heldAtStart(asked) {
  const root = ts26.isPropertyAccessExpression(asked) && asked.name.text === "value" ? asked.expression : asked;
  const declared = ts26.isIdentifier(root) ? declarationOf(root.text, root) : null;
  const holder = declared && ts26.isBindingElement(declared) ? firstOf(declared) : declared;
  const made3 = holder && ts26.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!made3 || !ts26.isCallExpression(made3) || !HOLDS2.test(nameOf(made3.expression) ?? "")) return [];
  const start = made3.arguments.at(-1);
  const literal = start && literalOf(start);
  return literal ? [literal.value] : start ? fallbacksOf(start) : [];
}
function firstOf(declared) {
  const { parent } = declared;
  return ts26.isArrayBindingPattern(parent) && parent.elements[0] === declared ? parent.parent : null;
}

// src/extract/code/guards/named-checks.ts
import { ts as ts27 } from "./vendor/ts-morph.js";
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
  if (!words) begins.set(concept, words = firstWordsOf(concept.conditions.flatMap(({ names }) => names)));
  return words;
}
function protection(test, outcome, concept) {
  if (ts27.isBinaryExpression(test)) return matchComparison(test, outcome, concept)?.protects ?? null;
  if (ts27.isCallExpression(test)) {
    const order = birthOrderOfCall(test, outcome, concept);
    if (order) return order.protects;
  }
  if (concept.guard === "connection" && (isMatchOfPeople(test) || asksOwnFollowers(test))) return outcome;
  if (concept.guard === "connection" && isMatchOfTexts(test)) return null;
  if (concept.guard === "connection" || concept.guard === "block") {
    const isSafe = tablesAreSafe(test, outcome, concept);
    if (isSafe !== null) return isSafe;
  }
  const callee = ts27.isCallExpression(test) ? test.expression : test;
  const name = nameOf(callee);
  if (name === null || concept.conditions.length === 0) return null;
  const receiver = receiverOf(callee);
  const isLookup2 = ts27.isCallExpression(test) && LOOKUPS.test(name);
  if (isLookup2 && makesRows(test)) return null;
  if (isLookup2 && concept.guard === "connection" && (asksForPending(test) || asksForOwnMaking(test))) return null;
  if (concept.guard === "connection" && ts27.isCallExpression(test) && asksOfOneOnly(test)) return null;
  const rows = isLookup2 ? rowsAreSafe(test, concept) : null;
  if (rows !== null && !isUnlike(concept, [], null)) return outcome === rows;
  const names = receiver ? [...chainOf(receiver), ...isLookup2 ? [] : [name]] : [name];
  const [tail, last] = [names.at(-2) ?? "", names.at(-1) ?? ""].map(splitWords);
  const firsts = firstWords(concept);
  const list = isLookup2 ? [last, last.filter((word) => !KEPT_AS.test(word)), ...wordsOfAnswer(receiver), ...wordsOfList(receiver, test)] : [];
  const isPossible = (words) => words.some((word) => firsts.has(word));
  if (![tail, last, ...list].some(isPossible) && !(isLookup2 && isPossible(splitWords(name)))) return null;
  const looked = list.map((words) => [...words, ...splitWords(name)]);
  const candidates = [last, [...tail, ...last], ...looked];
  const isTable2 = isLookup2 && /^(find|exists)/.test(name);
  for (const [index, words] of candidates.entries()) {
    for (const condition of concept.conditions) {
      const first2 = index === 0 ? 0 : index === 1 ? tail.length : words.length - splitWords(name).length;
      const at = words.findIndex(
        (_, from) => phrasesAt(words, condition.names, from).some((phrase) => from + phraseLength(words, phrase, from) > first2)
      );
      if (at < 0 || !isAskedOf(test, condition.of) || isAboutElse(test, condition.notWithin)) continue;
      if (concept.guard === "age" && isAgeOfThing(test)) continue;
      if (concept.guard === "connection" && isOnlyOfOneself(test)) continue;
      if (isUnlike(concept, words, isTable2 ? null : callee, ts27.isCallExpression(test)) || isFixed(test)) continue;
      const isTurned2 = words.slice(0, at).some((word) => word === "not" || word === "non");
      return (isTurned2 ? !outcome : outcome) === condition.safe;
    }
  }
  return null;
}
var KEPT_AS = /^(lists?|sets?|array|map|ids?|pids?|uids?|uuids?)$/;
function wordsOfAnswer(list) {
  const inner = list ? unwrap(list) : null;
  const value = inner && ts27.isIdentifier(inner) ? valueOf(inner) : null;
  const made3 = value && unwrap(value);
  const name = made3 && ts27.isCallExpression(made3) ? nameOf(made3.expression) : null;
  return name && /^(get|list|load|fetch|read|find)/.test(name) ? [splitWords(name)] : [];
}
function wordsOfList(list, asked) {
  const made3 = list ? unwrap(list) : null;
  const [whose, ...more] = made3 && ts27.isCallExpression(made3) ? made3.arguments : [];
  const [one] = asked.arguments;
  if (!made3 || !ts27.isCallExpression(made3) || !whose || !one || more.length > 0) return [];
  const [people, of, ...rest] = splitWords(nameOf(made3.expression) ?? "");
  if (people === void 0 || !/^(of|for)$/.test(of ?? "") || rest.length > 0) return [];
  const [owner, sought] = [personBehind(whose), personBehind(one)];
  return owner !== null && sought !== null && owner !== sought ? [[people]] : [];
}
function isAskedOf(test, of) {
  if (of === null) return true;
  const asked = ts27.isCallExpression(test) ? [test.expression, ...test.arguments] : [test];
  return [...asked.flatMap(chainOf), ...asked.flatMap(takenFrom)].some((name) => hasAnyPhrase(splitWords(name), of));
}
function takenFrom(asked) {
  let root = unwrap(asked);
  while (ts27.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const declaration = ts27.isIdentifier(root) ? declarationOf(root.text, root) : null;
  const holder = declaration && ts27.isBindingElement(declaration) ? declaration.parent.parent : declaration;
  const value = holder && ts27.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  const made3 = value && ts27.isAwaitExpression(value) ? unwrap(value.expression) : value;
  return made3 && ts27.isCallExpression(made3) ? [nameOf(made3.expression) ?? ""] : [];
}
function isAboutElse(test, notWithin) {
  const callee = ts27.isCallExpression(test) ? test.expression : test;
  if (notWithin.length === 0 || chainOf(callee).slice(0, -1).some((name) => PERSON2.test(name)))
    return false;
  return standsWithin(notWithin, test.getSourceFile().fileName, test);
}
var PERSON2 = /user|member|person|account|profile|viewer|player|recipient|sender|student|customer|author|owner|^me$/i;
function isFixed(test) {
  if (ts27.isIdentifier(test)) return literalOf(test) !== null;
  if (!ts27.isCallExpression(test)) return false;
  const asked = calleeOf(test.expression);
  const returns = asked ? returnsOf(asked) : [];
  const values = returns.map(({ value }) => value ? literalOf(value) : null);
  return values.length > 0 && values.every((one) => one !== null && one.value === values[0].value);
}

// src/extract/code/guards/chosen-by-recipient.ts
import { ts as ts28 } from "./vendor/ts-morph.js";
var REACHES = /^(message|messages|messaging|dm|dms|contact|chat|incoming)$/;
var CHOOSES = /^(who|from|privacy|permission|permissions|policy|audience|setting|allow|allowed|allows)$/;
var CONNECTED = /^(friend|friends|contact|contacts|mutual|mutuals|connection|connections|follower|followers)$/;
function isChoice(expression, depth = 2) {
  const inner = unwrap(expression);
  if (namesChoice(splitWords(nameOf(inner) ?? ""))) return true;
  const value = ts28.isIdentifier(inner) && depth > 0 ? valueOf(inner) : null;
  if (!value) return false;
  const made3 = unwrap(value);
  return isChoice(
    ts28.isBinaryExpression(made3) && made3.operatorToken.kind === ts28.SyntaxKind.QuestionQuestionToken ? made3.left : made3,
    depth - 1
  );
}
var namesChoice = (words) => words.some((word) => REACHES.test(word)) && words.some((word) => CHOOSES.test(word));
function isChoiceOfConnected(test) {
  const inner = unwrap(test);
  if (!ts28.isBinaryExpression(inner) || !/^===?$/.test(inner.operatorToken.getText())) return false;
  const [left, right] = [inner.left, inner.right];
  return isConnected(right) && isChoice(left) || isConnected(left) && isChoice(right);
}
function clausesOfConnected({ expression, caseBlock }) {
  if (!isChoice(expression)) return [];
  return caseBlock.clauses.flatMap(
    (clause) => ts28.isCaseClause(clause) && isConnected(clause.expression) ? [...clause.statements] : []
  );
}
function isConnected(expression) {
  const value = literalOf(expression)?.value;
  const text = typeof value === "string" ? value : /^[A-Z]/.test(nameOf(expression) ?? "") ? nameOf(expression) : "";
  return splitWords(text).some((word) => CONNECTED.test(word));
}

// src/extract/code/surfaces/made-for-each.ts
import { ts as ts29 } from "./vendor/ts-morph.js";
function madeForEach(list) {
  const call = valueBehind(list);
  if (!ts29.isCallExpression(call)) return null;
  const name = chainOf(call.expression).join(".");
  if (name === "Promise.all" || name === "Promise.allSettled") {
    const all = call.arguments[0] && valueBehind(call.arguments[0]);
    return all && ts29.isCallExpression(all) ? mapped(all, name === "Promise.allSettled", true) : null;
  }
  const made3 = mapped(call, false, false);
  return made3 && !isAsync(made3.made) ? made3 : null;
}
function mapped(call, isSettled, isWaitedFor) {
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
function valueBehind(expression) {
  const inner = unwrap(expression);
  return unwrap(ts29.isIdentifier(inner) ? valueOf(inner) ?? inner : inner);
}
function askedOfElement(test) {
  const inner = unwrap(test);
  if (ts29.isIdentifier(inner)) return inner.text === "Boolean" ? { is: "yes", key: null } : null;
  if (!ts29.isArrowFunction(inner) || ts29.isBlock(inner.body) || inner.modifiers) return null;
  const [parameter] = inner.parameters;
  return parameter && ts29.isIdentifier(parameter.name) ? read(inner.body, parameter.name.text) : null;
}
function read(asked, one) {
  const inner = unwrap(asked);
  if (ts29.isPrefixUnaryExpression(inner) && inner.operator === ts29.SyntaxKind.ExclamationToken) {
    const turned2 = read(inner.operand, one);
    return turned2 && (turned2.is === "yes" || turned2.is === "no") ? { ...turned2, is: OPPOSITE[turned2.is] } : null;
  }
  if (ts29.isBinaryExpression(inner)) {
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
  if (ts29.isIdentifier(inner)) return inner.text === one ? { is: "yes", key: null } : null;
  const isKey = ts29.isPropertyAccessExpression(inner) && inner.expression.getText() === one;
  return isKey ? { is: "yes", key: inner.name.text } : null;
}
var OPPOSITE = { yes: "no", no: "yes" };

// src/extract/code/guards/results.ts
import { ts as ts30 } from "./vendor/ts-morph.js";
var FAILED = /^(err|errAsync|Err|fail|failure|failed|Failure|left|Left|makeLeft|error)$/;
var WENT_WELL = /^(ok|okAsync|Ok|success|succeed|Success|right|Right|makeRight)$/;
var ASKS_FAILED = /^(is(Err|Error|Failure|Fail|Failed|Left)|failed)$/;
var ASKS_WELL = /^(is(Ok|Success|Successful|Right)|ok|success|succeeded)$/;
var GOES_ON = /^(map|andThen|asyncMap|asyncAndThen|andThrough|asyncAndThrough|match)$/;
var UNWRAPS = /^(_unsafeUnwrap|unwrap|unwrapOrThrow|getOrThrow|orThrow)$/;
function truthOfResult(value, key) {
  const inner = unwrap(value);
  const isMade = ts30.isCallExpression(inner) || ts30.isNewExpression(inner);
  const name = isMade ? nameOf(inner.expression) ?? "" : "";
  const isFailed = FAILED.test(name) ? true : WENT_WELL.test(name) ? false : null;
  if (isFailed === null) return null;
  return ASKS_FAILED.test(key) ? isFailed : ASKS_WELL.test(key) ? !isFailed : null;
}
function resultAsked(test) {
  if (!ts30.isCallExpression(test) || test.arguments.length > 0) return null;
  const [owner, key] = [receiverOf(test.expression), nameOf(test.expression) ?? ""];
  return owner && (ASKS_FAILED.test(key) || ASKS_WELL.test(key)) ? { owner, key } : null;
}
function heldByResult(call, child) {
  const answered2 = receiverOf(call.expression);
  const isNext = child === call.arguments[0] && GOES_ON.test(nameOf(call.expression) ?? "");
  return isNext && answered2 ? wentWell(answered2) : [];
}
function heldByUnwrapped(call) {
  const answered2 = receiverOf(call.expression);
  return answered2 && UNWRAPS.test(nameOf(call.expression) ?? "") ? wentWell(answered2) : [];
}
function wentWell(answered2) {
  const inner = unwrap(answered2);
  const made3 = unwrap(ts30.isIdentifier(inner) ? valueOf(inner) ?? inner : inner);
  return ts30.isCallExpression(made3) ? [{ wentWell: made3, over: null }] : [];
}

// src/extract/code/constant-tables.ts
import { ts as ts31 } from "./vendor/ts-morph.js";
var MAX_HOPS = 4;
function lookUpIn(test, answer) {
  const inner = unwrap(test);
  if (ts31.isElementAccessExpression(inner)) return found(inner.argumentExpression, inner.expression, answer);
  if (!ts31.isCallExpression(inner) || !ts31.isPropertyAccessExpression(inner.expression)) return null;
  const [asked, ...more] = inner.arguments;
  const { expression: holder, name } = inner.expression;
  if (!asked || more.length > 0) return null;
  if (name.text === "get") return found(asked, holder, answer);
  if (!/^(has|includes|contains)$/.test(name.text) || answer !== void 0) return null;
  const list = elementsOf(holder, MAX_HOPS);
  return list && list.length > 0 ? { asked, found: list } : null;
}
function found(asked, holder, answer) {
  const entries = entriesOf(holder, MAX_HOPS);
  if (!entries || entries.length === 0) return null;
  const answers = entries.map(({ key, value }) => ({ key, literal: literalOf(value) }));
  if (answers.some(({ literal }) => literal === null)) return null;
  const isMeant = (value) => answer === void 0 ? Boolean(value) : value === answer;
  return { asked, found: answers.flatMap(({ key, literal }) => isMeant(literal.value) ? [key] : []) };
}
function elementsOf(list, hops = MAX_HOPS) {
  const inner = unwrap(list);
  if (hops === 0) return null;
  if (ts31.isArrayLiteralExpression(inner)) {
    const parts = inner.elements.map((one) => ts31.isSpreadElement(one) ? elementsOf(one.expression, hops - 1) : [one]);
    return parts.every((part) => part !== null) ? parts.flat() : null;
  }
  const value = valueNamed(inner) ?? madeFrom(inner, /^(Set|freeze)$/);
  return value && elementsOf(value, hops - 1);
}
function entriesOf(table, hops) {
  const inner = unwrap(table);
  if (hops === 0) return null;
  if (ts31.isObjectLiteralExpression(inner)) {
    const entries = inner.properties.map(entryOf);
    return entries.every((one) => one !== null) ? entries : null;
  }
  const pairs = madeFrom(inner, /^Map$/);
  if (pairs) {
    const entries = elementsOf(pairs, hops - 1)?.map(pairOf);
    return entries?.every((one) => one !== null) ? entries : null;
  }
  const value = valueNamed(inner) ?? madeFrom(inner, /^freeze$/);
  return value && entriesOf(value, hops - 1);
}
var CHANGES2 = String.raw`\.(?:push|unshift|pop|shift|splice|add|set|delete|clear|fill)\(|(?:\.\w+|\[[^\]\n]+\])\s*=(?![=>])`;
var TAKES2 = String.raw`\.(?:pop|shift|splice|fill)\(|\.length\s*=(?![=>])`;
function isChanged({ parent }, how) {
  if (!parent || !ts31.isVariableDeclaration(parent) || !ts31.isIdentifier(parent.name)) return false;
  const name = parent.name.text.replaceAll("$", "\\$");
  return new RegExp(`(?<![\\w.$])${name}(?:${how})`).test(parent.getSourceFile().text);
}
function valueNamed(name) {
  if (ts31.isIdentifier(name)) {
    const value = initializerOf(name);
    return value && isChanged(value, CHANGES2) ? null : value;
  }
  const member = ts31.isPropertyAccessExpression(name) ? memberNamed(name, MAX_HOPS) : null;
  return member && "initializer" in member ? member.initializer : null;
}
function entryOf(property) {
  if (!ts31.isPropertyAssignment(property)) return null;
  const { name, initializer: value } = property;
  return { key: ts31.isComputedPropertyName(name) ? name.expression : textOf(name), value };
}
function pairOf(pair) {
  const inner = unwrap(pair);
  const [key, value] = ts31.isArrayLiteralExpression(inner) ? inner.elements : [];
  return key && value ? { key, value } : null;
}
function madeFrom(made3, by) {
  if (!ts31.isNewExpression(made3) && !ts31.isCallExpression(made3)) return null;
  return by.test(nameOf(made3.expression) ?? "") ? made3.arguments?.[0] ?? null : null;
}

// src/extract/code/guards/rule-lists.ts
import { ts as ts32 } from "./vendor/ts-morph.js";
function heldByLoop({ initializer, expression }, inside) {
  const [one] = ts32.isVariableDeclarationList(initializer) ? initializer.declarations : [];
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
    const key = keyOf(callee, one);
    if (key === void 0) return [];
    return elements.flatMap((element) => {
      const meaning = meaningOf(element);
      const rule = key === null || !meaning ? meaning : memberOf(meaning, key);
      return rule?.is === "function" && rule.node.body ? [rule.node] : [];
    });
  };
}
function keyOf(callee, one) {
  const inner = unwrap(callee);
  if (ts32.isIdentifier(one)) {
    if (ts32.isIdentifier(inner)) return inner.text === one.text ? null : void 0;
    const isKey = ts32.isPropertyAccessExpression(inner) && inner.expression.getText() === one.text;
    return isKey ? inner.name.text : void 0;
  }
  if (!ts32.isObjectBindingPattern(one) || !ts32.isIdentifier(inner)) return void 0;
  const taken = one.elements.find(({ name }) => ts32.isIdentifier(name) && name.text === inner.text);
  return taken && textOf(taken.propertyName ?? taken.name);
}
function saidOf(held, stands, isWaitedFor = false) {
  const said = "test" in held ? answered(held.test, held.outcome) : "passed" in held ? ranBy(held) : null;
  if (!said) return [];
  return stands(said.call.expression).flatMap((rule) => {
    if (isAsync(rule) && !said.isAwaited && !isWaitedFor) return [];
    if (said.is === "ran") return [{ ran: rule, by: said.call, over: null }];
    return [{ said: rule, by: said.call, over: null, ...said.is === "no" && { isDenied: true } }];
  });
}
function ranBy(held) {
  const call = unwrap(held.passed);
  const isPlain = held.how === "statement" || held.how === "value";
  return isPlain && ts32.isCallExpression(call) ? { call, is: "ran", isAwaited: held.awaited } : null;
}
function answered(test, outcome, isAwaited = false) {
  let inner = test;
  let waits = isAwaited;
  while (unwrap(inner) !== inner) {
    waits ||= ts32.isAwaitExpression(inner);
    inner = inner.expression;
  }
  if (ts32.isCallExpression(inner)) return { call: inner, is: outcome ? "yes" : "no", isAwaited: waits };
  if (ts32.isPrefixUnaryExpression(inner) && inner.operator === ts32.SyntaxKind.ExclamationToken)
    return answered(inner.operand, !outcome, waits);
  if (ts32.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    const literal = /^[!=]==?$/.test(operator) ? literalOf(inner.right) : null;
    if (typeof literal?.value !== "boolean") return null;
    return answered(inner.left, operator.startsWith("=") === outcome === literal.value, waits);
  }
  const value = ts32.isIdentifier(inner) ? valueOf(inner) : null;
  return value && !isFunction(value) ? answered(value, outcome, waits) : null;
}

// src/extract/code/guards/held-by-call.ts
import { ts as ts33 } from "./vendor/ts-morph.js";
function heldByCall(expression, how) {
  const awaited = ts33.isAwaitExpression(withoutParentheses(expression));
  const call = unwrap(expression);
  if (!ts33.isCallExpression(call) || ts33.isOptionalChain(call)) return [];
  const name = chainOf(call.expression).join(".");
  const [first2] = call.arguments;
  if (/^(assert|invariant|tinyInvariant|assert\.ok|(ctx|context)\.assert)$/.test(name) && first2)
    return [{ test: first2, outcome: true, over: null }];
  const body = name.endsWith(".forEach") && first2 && isFunction(first2) && !isAsync(first2) ? first2.body : null;
  if (body && ts33.isBlock(body))
    return overEach(heldInEach(body, "throw"), call.expression.expression);
  if (/^Promise\.(all|any)$/.test(name) && first2)
    return name === "Promise.all" && awaited ? heldByAll(unwrap(first2)) : [];
  return [{ passed: call, how, awaited, over: null }, ...heldByUnwrapped(call), ...awaited ? heldByFound(call) : []];
}
function heldByFound(call) {
  const name = nameOf(call.expression) ?? "";
  const found2 = /^or(Fail|Throw)$/.test(name) ? receiverOf(call.expression) : /Or(Fail|Throw)$/.test(name) ? call : null;
  return found2 ? [{ test: found2, outcome: true, over: null }] : [];
}
function heldByAll(list) {
  if (ts33.isArrayLiteralExpression(list)) {
    return list.elements.flatMap((element) => {
      const call2 = unwrap(element);
      return ts33.isCallExpression(call2) ? [{ passed: call2, how: "statement", awaited: true, over: null }] : [];
    });
  }
  const inner = ts33.isIdentifier(list) ? unwrap(valueOf(list) ?? list) : list;
  if (!ts33.isCallExpression(inner) || !ts33.isPropertyAccessExpression(inner.expression)) return [];
  const [given2] = inner.arguments;
  if (inner.expression.name.text !== "map" || !given2) return [];
  const { expression: over } = inner.expression;
  const callback = unwrap(given2);
  if (!ts33.isArrowFunction(callback) && !ts33.isFunctionExpression(callback)) {
    const ran = functionBehind(callback);
    return ran ? overEach([{ ran, over: null }], over) : [];
  }
  const { body } = callback;
  const call = ts33.isBlock(body) ? null : unwrap(body);
  const inside = ts33.isBlock(body) ? heldInEach(body, "throw") : call && ts33.isCallExpression(call) ? [{ passed: call, how: "statement", awaited: true, over: null }] : [];
  return [...overEach(inside, over), ...heldByEach(over, callback, inside)];
}
function listCountedThrough({ initializer, condition }) {
  const isFromFirst = initializer !== void 0 && /=\s*0\s*$/.test(initializer.getText());
  if (!isFromFirst || !condition || !ts33.isBinaryExpression(condition)) return null;
  const { left, right, operatorToken } = condition;
  const isToLast = ts33.isIdentifier(left) && operatorToken.kind === ts33.SyntaxKind.LessThanToken;
  return isToLast && ts33.isPropertyAccessExpression(right) && right.name.text === "length" ? right.expression : null;
}
function overEach(held, list) {
  const over = chainOf(list).join(".");
  if (over === "") return [];
  return held.flatMap((one) => "over" in one ? [{ ...one, over }] : []);
}
function withoutParentheses(expression) {
  return ts33.isParenthesizedExpression(expression) ? withoutParentheses(expression.expression) : expression;
}

// src/extract/code/guards/gates-in-turn.ts
import { ts as ts34 } from "./vendor/ts-morph.js";
var HOOKS = /^(onRequest|preParsing|preValidation|preHandler|beforeHandle|middlewares?)$/;
var COMPOSED = /^(compose|every|chain|pipe|pipeline|series|connect)$/;
var MAX_DEPTH2 = 8;
var flatten = (expression) => inTurn(expression, MAX_DEPTH2);
function inTurn(expression, depth) {
  const inner = unwrap(ts34.isSpreadElement(expression) ? expression.expression : expression);
  if (depth === 0) return [inner];
  if (ts34.isArrayLiteralExpression(inner)) return inner.elements.flatMap((one) => inTurn(one, depth - 1));
  if (ts34.isCallExpression(inner) && isComposed(inner)) return inner.arguments.flatMap((one) => inTurn(one, depth - 1));
  const value = valueNamed2(inner);
  if (value && (ts34.isArrayLiteralExpression(value) || ts34.isObjectLiteralExpression(value) && hasHooks(value)))
    return inTurn(value, depth - 1);
  return ts34.isObjectLiteralExpression(inner) ? hooksOf(inner, depth - 1) : [inner];
}
function valueNamed2(name) {
  const value = ts34.isIdentifier(name) ? initializerOf(name) : null;
  return value && !isChanged(value, TAKES2) ? unwrap(value) : null;
}
var isHook = ({ name }) => name !== void 0 && HOOKS.test(textOf(name));
var hasHooks = ({ properties }) => properties.some((one) => isHook(one) || ts34.isSpreadAssignment(one));
function hooksOf({ properties }, depth) {
  return properties.flatMap((one, at) => {
    const later = properties.slice(at + 1).filter((next) => isHook(next) || ts34.isSpreadAssignment(next));
    const isReplaced = (key) => later.some((next) => mayName(next, key));
    if (ts34.isSpreadAssignment(one)) {
      const options = optionsSpread(one);
      const own = options?.properties.filter((inside) => isHook(inside)).map((inside) => textOf(inside.name)) ?? [];
      return own.some(isReplaced) ? [] : hooksIn(one, depth);
    }
    return one.name && isReplaced(textOf(one.name)) ? [] : hooksIn(one, depth);
  });
}
function mayName(property, key) {
  if (!ts34.isSpreadAssignment(property)) return property.name !== void 0 && textOf(property.name) === key;
  return optionsSpread(property)?.properties.some((one) => mayName(one, key)) ?? false;
}
function optionsSpread({ expression }) {
  const inner = unwrap(expression);
  const options = ts34.isObjectLiteralExpression(inner) ? inner : valueNamed2(inner);
  return options && ts34.isObjectLiteralExpression(options) ? options : null;
}
function hooksIn(property, depth) {
  if (ts34.isPropertyAssignment(property)) return isHook(property) ? inTurn(property.initializer, depth) : [];
  if (ts34.isShorthandPropertyAssignment(property)) return isHook(property) ? inTurn(property.name, depth) : [];
  const options = ts34.isSpreadAssignment(property) ? optionsSpread(property) : null;
  return options ? hooksOf(options, depth) : [];
}
function isComposed({ expression, arguments: given2 }) {
  const name = nameOf(expression) ?? "";
  const [only, ...more] = given2;
  if (COMPOSED.test(name)) return true;
  return name === "auth" && only !== void 0 && more.length === 0 && ts34.isArrayLiteralExpression(only) && only.elements.length === 1;
}

// src/extract/code/routes/route-calls.ts
import { ts as ts35 } from "./vendor/ts-morph.js";
var VERBS = /^(get|post|put|patch|delete|del|all|route|use|options|head|on)$/;
var METHOD = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|ALL)$/i;
var SERVERS = /^(app|router|routes?|server|fastify|hono|api|\w*(Router|Routes|App))$/;
function routeOf(call) {
  const { expression: callee } = call;
  if (ts35.isIdentifier(callee)) return /[rR]oute/.test(callee.text) ? helpedRoute(call) : null;
  if (!ts35.isPropertyAccessExpression(callee) || !VERBS.test(callee.name.text)) return null;
  const start = startOf(call, callee);
  const handler = start?.rest.at(-1);
  if (!start || !handler) return null;
  const isInline = isFunction(unwrap(handler)) || holdsFunction(handler);
  const whole2 = ts35.isSpreadElement(handler) ? handler.expression : handler;
  const isNamed3 = isName(whole2) || isBound2(handler) || start.method !== "USE" && wrapsName(handler);
  if (!isInline && !(isNamed3 && isServer(callee.expression))) return null;
  const { method, path, at, rest } = start;
  return { method, path, at, middleware: rest.slice(0, -1).flatMap(flatten), handler };
}
function helpedRoute({ arguments: given2 }) {
  const index = given2.findIndex((one) => ts35.isStringLiteralLike(one) && METHOD.test(one.text));
  const [method, at] = index < 0 || index > 1 ? [] : given2.slice(index);
  const handler = given2.at(-1);
  if (!method || !at || !handler || handler === at || !ts35.isStringLiteralLike(at) || !at.text.startsWith("/"))
    return null;
  const isHandler2 = isFunction(unwrap(handler)) || ts35.isIdentifier(handler) || ts35.isPropertyAccessExpression(handler);
  if (!isHandler2) return null;
  const middleware = given2.slice(index + 2, -1).flatMap(flatten);
  return { method: method.text.toUpperCase(), path: at.text, at, middleware, handler };
}
function startOf(call, callee) {
  const [first2, second, ...others] = call.arguments;
  const verb = callee.name.text;
  if (!first2) return null;
  const [said, next] = [methodIn(first2) ?? pathOf(first2, callee), second ? pathOf(second, callee) : null];
  if (verb === "on") {
    if (said === null || !METHOD.test(said) || !second || !next?.startsWith("/")) return null;
    return { method: said.toUpperCase(), path: next, at: second, rest: others };
  }
  const method = verb.toUpperCase();
  if (said?.startsWith("/")) return { method, path: said, at: first2, rest: call.arguments.slice(1) };
  if (ts35.isStringLiteralLike(first2) && next?.startsWith("/") && second)
    return { method, path: next, at: second, rest: others };
  const bound = boundPath(callee.expression);
  return bound && ts35.isStringLiteralLike(bound) && !ts35.isStringLiteralLike(first2) ? { method, path: bound.text, at: bound, rest: call.arguments } : null;
}
function methodIn(given2) {
  const [method] = ts35.isArrayLiteralExpression(given2) ? given2.elements : [];
  return method && ts35.isStringLiteralLike(method) && METHOD.test(method.text) ? method.text : null;
}
function pathOf(given2, callee) {
  if (ts35.isStringLiteralLike(given2)) return given2.text;
  const isConstant = ts35.isPropertyAccessExpression(given2) || ts35.isIdentifier(given2) || ts35.isTemplateExpression(given2);
  if (!isConstant || !isServer(callee.expression)) return null;
  const value = literalOf(given2)?.value;
  return typeof value === "string" ? value : null;
}
function boundPath(expression) {
  let at = unwrap(expression);
  while (ts35.isCallExpression(at) && ts35.isPropertyAccessExpression(at.expression)) {
    const [path, ...more] = at.arguments;
    if (at.expression.name.text === "route") return path && more.length === 0 ? path : null;
    at = unwrap(at.expression.expression);
  }
  return null;
}
var MAKES2 = /^(?!use)(\w*Router|\w*Hono|Elysia|Koa|express|[fF]astify)$/;
function isServer(expression) {
  let at = unwrap(expression);
  while (ts35.isCallExpression(at) && ts35.isPropertyAccessExpression(at.expression)) at = unwrap(at.expression.expression);
  if (SERVERS.test(nameOf(at) ?? "")) return true;
  const declaration = ts35.isIdentifier(at) ? declarationOf(at.text, at) : null;
  return declaration !== null && ts35.isVariableDeclaration(declaration) && isMadeRouter(declaration);
}
function isMadeRouter({ initializer }) {
  const made3 = initializer && unwrap(initializer);
  return !!made3 && (ts35.isNewExpression(made3) || ts35.isCallExpression(made3)) && MAKES2.test(nameOf(made3.expression) ?? "");
}
function holdsFunction(expression) {
  const call = unwrap(expression);
  if (ts35.isArrayLiteralExpression(call)) return call.elements.some((one) => isFunction(unwrap(one)));
  return ts35.isCallExpression(call) && call.arguments.some((argument) => isFunction(unwrap(argument)));
}
var isName = (one) => ts35.isIdentifier(one) || ts35.isPropertyAccessExpression(one);
function wrapsName(expression) {
  const call = unwrap(expression);
  if (!ts35.isCallExpression(call) || call.arguments.length !== 1) return false;
  return WRAPS.test(nameOf(call.expression) ?? "") && isName(unwrap(call.arguments[0]));
}
var WRAPS = /async|wrap|catch|handle|safe|try/i;
function isBound2(expression) {
  const call = unwrap(expression);
  return ts35.isCallExpression(call) && nameOf(call.expression) === "bind";
}

// src/extract/code/routes/router-mounts.ts
import { ts as ts36 } from "./vendor/ts-morph.js";
var INTO = /^(use|route|register|mount|group|scope)$/;
var WHOLE = /^(routes|middleware|callback|getRouter)$/;
function mountsOf(router) {
  if (!ts36.isIdentifier(router)) return null;
  const declaration = declarationOf(router.text, router);
  if (declaration && ts36.isParameter(declaration)) return mountsOfPlugin(declaration);
  if (!declaration || !ts36.isVariableDeclaration(declaration) || !isRouter(router, declaration)) return null;
  return [...usesOfDeclaration(declaration)].flatMap((use) => mountIn(whole(use)) ?? []);
}
var isRouter = ({ text }, declaration) => SERVERS.test(text) || isMadeRouter(declaration);
function whole(use) {
  const { parent } = use;
  const isCalled = ts36.isPropertyAccessExpression(parent) && WHOLE.test(parent.name.text);
  return isCalled && ts36.isCallExpression(parent.parent) ? parent.parent : use;
}
function mountIn(child) {
  const call = child.parent;
  if (!ts36.isCallExpression(call) || !call.arguments.includes(child)) return null;
  return INTO.test(nameOf(call.expression) ?? "") ? { call, path: pathIn(call), child } : null;
}
function pathIn({ arguments: given2 }) {
  const [first2] = given2;
  const path = first2 ? literalOf(first2)?.value : null;
  if (typeof path === "string") return path.replace(/\/$/, "");
  for (const argument of given2) {
    const options = unwrap(argument);
    if (!ts36.isObjectLiteralExpression(options)) continue;
    const prefix = options.properties.find((one) => one.name && textOf(one.name) === "prefix");
    const value = prefix && ts36.isPropertyAssignment(prefix) ? literalOf(prefix.initializer)?.value : null;
    if (typeof value === "string") return value.replace(/\/$/, "");
  }
  return "";
}
function mountsOfPlugin(parameter) {
  const declared = parameter.parent;
  if (!isFunction(declared)) return null;
  const onSpot = ts36.isCallExpression(declared.parent) ? mountIn(declared) : null;
  if (onSpot) return [onSpot];
  const position = declared.parameters.indexOf(parameter);
  return (usesOfFunction(declared) ?? []).flatMap((use) => {
    const mounted = mountIn(use);
    if (mounted) return [mounted];
    const call = use.parent;
    const router = ts36.isCallExpression(call) && call.expression === use ? call.arguments[position] : void 0;
    return router ? [{ call, path: "", child: null, router }] : [];
  });
}

// src/extract/code/routes/routers.ts
import { ts as ts37 } from "./vendor/ts-morph.js";
var MOUNTS = /^(use|all|addHook|register)$/;
var MAX_HOPS2 = 5;
var throughGate = (passed) => ({ passed, how: "middleware", awaited: true, over: null });
function heldByRouter(call, path) {
  const root = rootOf3(call.expression);
  const inChain = chainBefore(call).flatMap((mount) => gatesIn(mount, path));
  return root ? [...heldOn(root, call, path, MAX_HOPS2), ...inChain] : inChain;
}
function heldBySocket(call, child) {
  const isHandler2 = call.arguments.length > 1 && child === call.arguments.at(-1);
  if (!isHandler2 || nameOf(call.expression) !== "on" || !ts37.isStringLiteralLike(call.arguments[0])) return [];
  const isUse = (mount) => nameOf(mount.expression) === "use";
  const root = rootOf3(call.expression);
  const space = spaceOf(call.expression);
  const before3 = statementsBefore(call).flatMap(callsIn).filter((mount) => root !== null && isSame(rootOf3(mount.expression), root) && spaceOf(mount.expression) === space);
  return [...before3, ...chainBefore(call)].filter(isUse).flatMap((mount) => gatesIn(mount, ""));
}
function spaceOf(callee) {
  const receiver = receiverOf(callee);
  const inner = receiver && unwrap(receiver);
  if (!inner || !ts37.isCallExpression(inner)) return "";
  return nameOf(inner.expression) === "of" ? inner.arguments.map((one) => one.getText()).join() : spaceOf(inner.expression);
}
function heldOn(root, place, path, hops) {
  const own = statementsBefore(place).flatMap(callsIn).filter((mount) => isSame(rootOf3(mount.expression), root)).flatMap((mount) => gatesIn(mount, path));
  const [only, ...more] = hops > 0 ? mountsOf(root) ?? [] : [];
  if (!only || more.length > 0) return own;
  const above = rootOf3("router" in only ? only.router : only.call.expression);
  const whole2 = `${only.path}${path}`;
  const around = above ? heldOn(above, only.call, whole2, hops - 1) : [];
  const inChain = "router" in only ? [] : chainBefore(only.call).flatMap((mount) => gatesIn(mount, whole2));
  return [...around, ...inChain, ...only.child ? heldByMount(only.call, only.child) : [], ...own];
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
  const bound = ts37.isPropertyAccessExpression(mount.expression) ? boundPath(mount.expression.expression) : null;
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
function gatesOfParameter({ arguments: [named2, ...gates] }, path) {
  const part = named2 && literalOf(named2)?.value;
  const isOfPath = typeof part === "string" && path.split("/").some((one) => one.replace(/\(.*|\?$/, "") === `:${part}`);
  return isOfPath ? gates.flatMap(gateArguments).map(throughGate) : [];
}
function covers(mount, path) {
  const start = mount.replace(/\/?\*+$/, "").replace(/\/$/, "");
  return start === "" || path === start || path.startsWith(`${start}/`);
}
var gateArguments = (argument) => ts37.isStringLiteralLike(unwrap(argument)) ? [] : flatten(argument);
function rootOf3(callee) {
  let at = unwrap(callee);
  if (ts37.isIdentifier(at)) return at;
  if (!ts37.isPropertyAccessExpression(at)) return null;
  do
    at = unwrap(at.expression);
  while (ts37.isCallExpression(at) && ts37.isPropertyAccessExpression(at = unwrap(at.expression)));
  return ts37.isIdentifier(at) || ts37.isPropertyAccessExpression(at) ? at : null;
}
function isSame(one, other) {
  if (one?.getText() !== other.getText()) return false;
  return !ts37.isIdentifier(one) || declarationOf(one.text, one) === declarationOf(one.text, other);
}
function chainBefore(call) {
  const calls = [];
  let at = unwrap(call.expression);
  while (ts37.isPropertyAccessExpression(at) || ts37.isCallExpression(at)) {
    if (ts37.isCallExpression(at)) calls.unshift(at);
    at = unwrap(at.expression);
  }
  return calls;
}
function statementsBefore(node) {
  const before3 = [];
  for (let child = node, at = node.parent; at; child = at, at = at.parent) {
    if (!ts37.isBlock(at) && !ts37.isSourceFile(at)) continue;
    const end = at.statements.indexOf(child);
    before3.unshift(...at.statements.slice(0, Math.max(end, 0)));
  }
  return before3;
}
function callsIn(statement) {
  if (!ts37.isExpressionStatement(statement)) return [];
  const last = unwrap(statement.expression);
  return ts37.isCallExpression(last) ? [...chainBefore(last), last] : [];
}

// src/extract/code/guards/handler-lists.ts
import { ts as ts38 } from "./vendor/ts-morph.js";
var REQUEST = /^_?(req|request|ctx|context|c)$/;
function heldByList(list, child) {
  const at = list.elements.indexOf(child);
  if (at < 0 || isTakenApart(list) || !(takesRequest(child) || isGivenToRouter(list))) return [];
  return [...heldWhereUsed(list), ...list.elements.slice(0, at).flatMap(flatten).map(throughGate)];
}
function isTakenApart({ parent }) {
  if (!ts38.isVariableDeclaration(parent)) return false;
  if (!ts38.isIdentifier(parent.name)) return true;
  return [...usesOfDeclaration(parent)].some(
    ({ parent: use }) => ts38.isElementAccessExpression(use) || ts38.isPropertyAccessExpression(use)
  );
}
function heldWhereUsed({ parent }) {
  if (!ts38.isVariableDeclaration(parent)) return [];
  const [use, ...more] = usesOfDeclaration(parent);
  return use && more.length === 0 ? heldAt(use) : [];
}
function takesRequest(handler) {
  const inner = unwrap(handler);
  if (ts38.isCallExpression(inner)) return inner.arguments.some((one) => isFunction(unwrap(one)) && takesRequest(one));
  const meaning = isFunction(unwrap(handler)) || ts38.isIdentifier(handler) ? meaningOf(handler) : null;
  if (meaning?.is !== "function") return false;
  const [first2] = meaning.node.parameters;
  return first2 !== void 0 && REQUEST.test(textOf(first2.name));
}
function isGivenToRouter(list) {
  const { parent } = list;
  return ts38.isCallExpression(parent) && routeOf(parent)?.handler === list;
}

// src/extract/code/routes/graphql-fields.ts
import { ts as ts39 } from "./vendor/ts-morph.js";
var known = /* @__PURE__ */ new WeakMap();
function heldByField(table, child) {
  const field = fieldOf(table, child);
  if (!field) return [];
  let held = known.get(child);
  if (!held) known.set(child, held = [...rulesFor(field, child), ...directivesOn(field, child)]);
  return held;
}
function fieldOf(table, child) {
  const isMember = ts39.isPropertyAssignment(child) || ts39.isMethodDeclaration(child) || ts39.isShorthandPropertyAssignment(child);
  let holder = table.parent;
  while (ts39.isAsExpression(holder) || ts39.isSatisfiesExpression(holder)) holder = holder.parent;
  const type = typeNamed(holder);
  const isField = isMember && type !== null && !ts39.isComputedPropertyName(child.name);
  return isField ? { type, name: textOf(child.name) } : null;
}
function typeNamed(holder) {
  const name = ts39.isPropertyAssignment(holder) || ts39.isVariableDeclaration(holder) ? textOf(holder.name) : ts39.isReturnStatement(holder) ? made(enclosingFunction(holder)) : "";
  const type = /^(Mutation|Query|Subscription)$/.exec(name)?.[1];
  return type ?? (/^mutations$|^(make|create|build|get)Mutations$/.test(name) ? "Mutation" : null);
}
var made = (node) => {
  const name = (node && declaredName(node)) ?? "";
  return /^(make|create|build|get)/.test(name) ? name : "";
};
var CALLS = [ts39.SyntaxKind.CallExpression];
function rulesFor({ type, name }, from) {
  return (linksOf(from)?.filesWith("shield", /\bshield\s*\(/) ?? []).flatMap(
    (file) => (linksOf(file)?.ofKinds(CALLS) ?? []).flatMap((call) => {
      if (!ts39.isCallExpression(call) || nameOf(call.expression) !== "shield") return [];
      const rules = call.arguments[0] ? memberOf3(call.arguments[0], type) : null;
      const rule = rules && (memberOf3(rules, name) ?? memberOf3(rules, "*"));
      return rule ? eachRule(rule).map((passed) => ({ passed, how: "rule", awaited: true, over: null })) : [];
    })
  );
}
function memberOf3(table, key) {
  const meaning = meaningOf(table);
  if (meaning?.is !== "object") return null;
  for (const one of meaning.node.properties) {
    if (!one.name || ts39.isComputedPropertyName(one.name) || textOf(one.name) !== key) continue;
    if (ts39.isPropertyAssignment(one)) return one.initializer;
    if (ts39.isShorthandPropertyAssignment(one)) return one.name;
  }
  return null;
}
function eachRule(rule, hops = 4) {
  const inner = unwrap(rule);
  const made3 = ts39.isIdentifier(inner) && hops > 0 ? initializerOf(inner) : null;
  const call = unwrap(made3 ?? inner);
  const name = ts39.isCallExpression(call) ? nameOf(call.expression) ?? "" : "";
  if (/^(and|chain)$/.test(name)) return call.arguments.flatMap((one) => eachRule(one, hops - 1));
  return /^(or|race|not)$/.test(name) ? [] : [rule];
}
var TEXTS = [ts39.SyntaxKind.NoSubstitutionTemplateLiteral, ts39.SyntaxKind.TemplateHead];
var TYPES = /\btype\s+(\w+)[^{}]*\{([^}]*)\}/g;
function directivesOn({ type, name }, from) {
  const onField = new RegExp(`\\b${name}\\b[^\\n@]*(@[^\\n]*)`);
  return (linksOf(from)?.filesWith(name, onField) ?? []).flatMap(
    (file) => (linksOf(file)?.ofKinds(TEXTS) ?? []).flatMap(
      (text) => [...text.getText().matchAll(TYPES)].flatMap((block) => {
        const said = block[1] === type ? onField.exec(block[2]) : null;
        if (!said) return [];
        const line = text.getStart() + block.index + block[0].length - 1 - block[2].length + said.index;
        const before3 = line + said[0].length - said[1].length;
        return [...said[1].matchAll(/@(\w+)/g)].map((one) => {
          const passed = namedAt(text, before3 + one.index + 1, one[1]);
          return { passed, how: "rule", awaited: true, over: null };
        });
      })
    )
  );
}
function namedAt(text, pos, name) {
  const node = ts39.setTextRange(ts39.factory.createIdentifier(name), { pos, end: pos + name.length });
  return Object.assign(node, { parent: text });
}

// src/extract/code/guards/hooks.ts
import { ts as ts40 } from "./vendor/ts-morph.js";
var WORK = /^(handler|resolve|resolver|subscribe|run|execute)$/;
var SCOPES = /^(authScopes|auth|scopes|access|permissions?|guards?|config)$/;
var RULES = /^(authorize|authorise|isAuthorized|canAccess|rule)$/;
function heldByHooks(options, child) {
  const byField = heldByField(options, child);
  const name = (ts40.isPropertyAssignment(child) || ts40.isMethodDeclaration(child)) && textOf(child.name);
  if (!name || !WORK.test(name)) return [...byField];
  return [...byField, ...flatten(options).map(throughGate), ...options.properties.flatMap(besideWork)];
}
function besideWork(property) {
  if (ts40.isMethodDeclaration(property)) return [];
  if (!ts40.isPropertyAssignment(property) || ts40.isComputedPropertyName(property.name)) return [];
  const [name, value] = [textOf(property.name), unwrap(property.initializer)];
  if (RULES.test(name) && (isFunction(value) || ts40.isIdentifier(value)))
    return [{ passed: value, how: "rule", awaited: true, over: null }];
  if (SCOPES.test(name) && ts40.isObjectLiteralExpression(value))
    return value.properties.flatMap((one) => ts40.isPropertyAssignment(one) ? [{ option: one }] : []);
  return literalOf(value)?.value === true ? [{ option: property }] : [];
}

// src/extract/code/guards/global-gates.ts
import { ts as ts41 } from "./vendor/ts-morph.js";
var known2 = /* @__PURE__ */ new WeakMap();
function heldByApplication(controller) {
  let held = known2.get(controller);
  if (!held) known2.set(controller, held = isController(controller) ? gatesAbove(controller).map(throughGate) : []);
  return held;
}
function isController(node) {
  const decorators = ts41.canHaveDecorators(node) ? ts41.getDecorators(node) ?? [] : [];
  return decorators.some(({ expression }) => /^(Controller|Resolver)$/.test(chainOf(expression).at(-1) ?? ""));
}
function gatesAbove(controller) {
  const links = linksOf(controller);
  if (!links) return [];
  const above = (name) => (links.filesWith(name, new RegExp(`(?<![\\w$])${literally(name)}(?![\\w$])`)) ?? []).filter(
    (file) => isAbove(file, links.path)
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
    ({ parent }) => ts41.isPropertyAccessExpression(parent) && ts41.isCallExpression(parent.parent) ? [parent.parent] : []
  );
}
function providedIn(file) {
  return (linksOf(file)?.identifiers("APP_GUARD") ?? []).flatMap(({ parent }) => {
    const isKey = ts41.isPropertyAssignment(parent) && textOf(parent.name) === "provide";
    if (!isKey || !ts41.isObjectLiteralExpression(parent.parent)) return [];
    return parent.parent.properties.flatMap(
      (one) => ts41.isPropertyAssignment(one) && /^use(Class|Existing|Value)$/.test(textOf(one.name)) ? [one.initializer] : []
    );
  });
}
function appliedTo(controller, call) {
  const isMeant = call.arguments.some((argument) => {
    const text = literalOf(argument)?.value;
    if (typeof text === "string") return /^\/?(\*|\(\.\*\)|\{\*\w+\})$/.test(text);
    return meaningOf(argument)?.node === controller;
  });
  const applied = ts41.isPropertyAccessExpression(call.expression) ? unwrap(call.expression.expression) : null;
  const isPlain = applied && ts41.isCallExpression(applied) && nameOf(applied.expression) === "apply";
  return isMeant && isPlain ? [...applied.arguments] : [];
}

// src/extract/code/decorators.ts
import { ts as ts42 } from "./vendor/ts-morph.js";
var MAX_CLASSES = 4;
function heldByDecorators(node) {
  const own = decoratorsOf(node).flatMap(({ expression }) => given(expression).map(throughGate));
  if (ts42.isClassLike(node)) return [...heldByApplication(node), ...heldByBases(node, MAX_CLASSES), ...own];
  return [...own, ...node.parameters.flatMap(heldByParameter)];
}
function given(decorator) {
  const composed = composedOf(decorator);
  if (composed.length > 0) return composed;
  return ts42.isCallExpression(decorator) ? [decorator.expression, ...decorator.arguments.flatMap(flatten)] : [decorator];
}
function composedOf(decorator) {
  const made3 = ts42.isCallExpression(decorator) ? meaningOf(decorator.expression) : null;
  const ways = made3?.is === "function" ? returnsOf(made3.node).flatMap(({ value }) => value ?? []) : [];
  return ways.length === 1 ? guardsGiven(unwrap(ways[0])) : [];
}
function guardsGiven(call) {
  if (!ts42.isCallExpression(call)) return [];
  const name = nameOf(call.expression);
  if (name === "UseGuards") return call.arguments.flatMap(flatten);
  return name === "applyDecorators" ? call.arguments.flatMap((one) => guardsGiven(unwrap(one))) : [];
}
var decoratorsOf = (node) => ts42.canHaveDecorators(node) ? ts42.getDecorators(node) ?? [] : [];
function heldByBases(node, depth) {
  const base = node.heritageClauses?.find(({ token }) => token === ts42.SyntaxKind.ExtendsKeyword)?.types[0];
  if (!base || depth === 0 || guardsOf(node).length > 0) return [];
  const above = meaningOf(base.expression);
  if (above?.is !== "class" || above.node === node) return [];
  const guards = guardsOf(above.node).flatMap((call) => call.arguments.flatMap(flatten));
  return guards.length > 0 ? guards.map(throughGate) : heldByBases(above.node, depth - 1);
}
var guardsOf = (node) => decoratorsOf(node).flatMap(
  ({ expression }) => ts42.isCallExpression(expression) && expression.expression.getText() === "UseGuards" ? [expression] : []
);
function heldByParameter(parameter) {
  return decoratorsOf(parameter).flatMap(
    ({ expression }) => ts42.isCallExpression(expression) ? expression.arguments.filter(isPipe).map(throughGate) : []
  );
}
var isPipe = (given2) => {
  const meaning = meaningOf(given2);
  return meaning?.is === "class" || meaning?.is === "instance";
};

// src/extract/code/routes/route-options.ts
import { ts as ts43 } from "./vendor/ts-morph.js";
function heldByOptions(call, child) {
  const at = call.arguments.indexOf(child);
  if (at < 1 || !(isFunction(child) || ts43.isIdentifier(child) || ts43.isPropertyAccessExpression(child))) return [];
  return call.arguments.slice(0, at).flatMap((argument) => optionsIn(argument));
}
function optionsIn(argument) {
  const inner = unwrap(argument);
  if (ts43.isCallExpression(inner)) return inner.arguments.flatMap((one) => isTable(one) ? optionsIn(one) : []);
  if (!isTable(inner) && !ts43.isIdentifier(inner)) return [];
  const meaning = meaningOf(inner);
  if (meaning?.is !== "object") return [];
  return meaning.node.properties.flatMap(
    (property) => ts43.isPropertyAssignment(property) && !ts43.isComputedPropertyName(property.name) ? [{ option: property }] : []
  );
}
var isTable = (expression) => ts43.isObjectLiteralExpression(unwrap(expression));

// src/extract/code/guards/middleware.ts
import { ts as ts44 } from "./vendor/ts-morph.js";
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
  if (/^(mutation|query|subscription|action|handler)$/.test(name) && (isFunction(child) || ts44.isIdentifier(child)))
    return heldByBuilder(callee);
  const isWrapper = ts44.isIdentifier(callee) || ts44.isCallExpression(callee) && nameOf(callee.expression) !== null;
  return isWrapper && isHandler(child) ? [{ passed: callee, how: "around", awaited: true, over: null, child }] : [];
}
function isHandler(child) {
  if (isFunction(child) || ts44.isIdentifier(child)) return true;
  if (!ts44.isCallExpression(child) || !ts44.isIdentifier(child.expression)) return false;
  const made3 = child.arguments.some((one) => isFunction(unwrap(one))) ? meaningOf(child.expression) : null;
  return made3?.is === "function" && meaningOfAnswer(made3.node)?.is === "function";
}
function heldByBuilder(callee, hops = 5) {
  const held = [];
  let at = unwrap(callee);
  while (ts44.isCallExpression(at) || ts44.isPropertyAccessExpression(at)) {
    const name = ts44.isCallExpression(at) ? nameOf(at.expression) ?? "" : "";
    const given2 = ts44.isCallExpression(at) ? at.arguments : [];
    if (/^(use|middleware|guard)$/.test(name)) held.unshift(...given2.flatMap(flatten).map(throughGate));
    if (/^(concat|unstable_concat|unstable_pipe)$/.test(name) && hops > 0)
      held.unshift(...given2.flatMap((one) => heldByBuilder(one, hops - 1)));
    at = unwrap(at.expression);
  }
  if (!ts44.isIdentifier(at)) return held;
  const value = initializerOf(at);
  const before3 = value && hops > 0 ? heldByBuilder(value, hops - 1) : [];
  const isNamed3 = /[Pp]rocedure$/.test(at.text) || at.text.endsWith("Action");
  return [...isNamed3 ? [throughGate(at)] : [], ...before3, ...held];
}

// src/extract/code/guards/queries/query-behind.ts
import { ts as ts45 } from "./vendor/ts-morph.js";
var ROWS = /^(rows|data|rowCount|count|recordset|records|result|length)$/;
var OF_SNAPSHOT = /^(exists|data|val)$/;
function queryBehind(rows) {
  const inner = unwrap(rows);
  const ofSnapshot = ownerOfSnapshot(inner);
  const query = ofSnapshot ?? ownerOf2(inner);
  const made3 = query && unwrap(query);
  if (made3 && !ofSnapshot && isSnapshot(made3)) return null;
  const isQuery = made3 && (ts45.isCallExpression(made3) || ts45.isTaggedTemplateExpression(made3));
  return isQuery && tablesAsked(made3).length > 0 ? made3 : null;
}
function ownerOf2(inner) {
  if (ts45.isElementAccessExpression(inner) && inner.argumentExpression.getText() === "0")
    return ownerOf2(unwrap(inner.expression)) ?? made2(inner.expression);
  if (ts45.isPropertyAccessExpression(inner)) return ROWS.test(inner.name.text) ? made2(inner.expression) : null;
  if (!ts45.isIdentifier(inner)) return null;
  const declared = declarationOf(inner.text, inner);
  if (!declared || !ts45.isBindingElement(declared)) return null;
  const { parent: pattern, propertyName, name } = declared;
  const holder = pattern.parent;
  if (!ts45.isVariableDeclaration(holder) || !holder.initializer) return null;
  const isFirst = ts45.isArrayBindingPattern(pattern) && pattern.elements[0] === declared;
  return isFirst || ROWS.test(textOf(propertyName ?? name)) ? holder.initializer : null;
}
function queryFoundEmpty(inner) {
  const isAsked = ts45.isPropertyAccessExpression(inner) && inner.name.text === "empty";
  const query = isAsked ? made2(inner.expression) : null;
  return query && isSnapshot(query) ? query : null;
}
function ownerOfSnapshot(inner) {
  const isCalled = ts45.isCallExpression(inner) && inner.arguments.length === 0;
  const asked = isCalled ? unwrap(inner.expression) : inner;
  if (isCalled) return OF_SNAPSHOT.test(nameOf(asked) ?? "") ? snapshotBefore(asked) : null;
  const owner = ts45.isElementAccessExpression(asked) || ts45.isPropertyAccessExpression(asked) ? unwrap(asked.expression) : null;
  if (!owner) return null;
  const isOfList = ts45.isElementAccessExpression(asked) ? asked.argumentExpression.getText() === "0" : nameOf(asked) === "length";
  if (isOfList) return nameOf(owner) === "docs" ? snapshotBefore(owner) : null;
  const query = nameOf(asked) === "exists" ? snapshotBefore(asked) : null;
  return query && tellsByMember(query) ? query : null;
}
function snapshotBefore(member) {
  const query = ts45.isPropertyAccessExpression(member) ? made2(member.expression) : null;
  return query && isSnapshot(query) ? query : null;
}
function made2(owner) {
  const inner = unwrap(owner);
  return ts45.isIdentifier(inner) ? valueOf(inner) : inner;
}

// src/extract/code/surfaces/pushed-elements.ts
import { ts as ts46 } from "./vendor/ts-morph.js";
var ADDS = /^(push|add)$/;
var CHANGES3 = /^(unshift|splice|fill|copyWithin|concat)$/;
function heldByPush(list, start) {
  if (!isEmpty(unwrap(start))) return null;
  const declaration = declarationOf(list.text, list);
  if (!declaration) return null;
  const before3 = known3.get(declaration);
  if (before3) return before3;
  known3.set(declaration, []);
  const held = heldWhereAdded(list, declaration);
  known3.set(declaration, held);
  return held;
}
var known3 = /* @__PURE__ */ new WeakMap();
function heldWhereAdded(list, declaration) {
  const around = enclosingFunction(declaration);
  if (!around?.body) return [];
  const pushes = [];
  let isOther2 = false;
  eachNode(around.body, (node) => {
    if (!ts46.isIdentifier(node) || node.text !== list.text || declarationOf(node.text, node) !== declaration) return;
    const { parent } = node;
    if (ts46.isElementAccessExpression(parent) && ts46.isBinaryExpression(parent.parent)) isOther2 = true;
    const call = ts46.isPropertyAccessExpression(parent) && parent.expression === node ? parent.parent : null;
    if (!call || !ts46.isCallExpression(call) || receiverOf(call.expression) !== node) return;
    const name = nameOf(call.expression) ?? "";
    if (ADDS.test(name)) pushes.push(call);
    else if (CHANGES3.test(name)) isOther2 = true;
  });
  const [push, ...more] = pushes;
  const isOne2 = push && more.length === 0 && push.arguments.length === 1 && !ts46.isSpreadElement(push.arguments[0]);
  return isOne2 && !isOther2 ? heldAt(push, around) : [];
}
function isEmpty(value) {
  if (ts46.isArrayLiteralExpression(value)) return value.elements.length === 0;
  return ts46.isNewExpression(value) && /^(Set|Array)$/.test(nameOf(value.expression) ?? "") && !value.arguments?.length;
}

// src/extract/code/guards/queries/filtered.ts
import { ts as ts47 } from "./vendor/ts-morph.js";
var MAX_LISTS = 5;
var SAME2 = /^(map|flat|slice|sort|toSorted|reverse|toReversed|concat|from|all)$/;
var ROWS2 = /^(find|findMany|findAll|findBy|query|getMany|select|aggregate)$/;
function heldByFilter(list, depth = MAX_LISTS) {
  const inner = unwrap(list);
  const value = ts47.isIdentifier(inner) ? valueOf(inner) : null;
  const pushed = value ? heldByPush(inner, value) : null;
  if (pushed) return [...pushed];
  const made3 = unwrap(value ?? queryBehind(inner) ?? inner);
  if (depth === 0) return [];
  if (ts47.isArrayLiteralExpression(made3)) {
    const [only, ...more] = made3.elements;
    return only && ts47.isSpreadElement(only) && more.length === 0 ? heldByFilter(only.expression, depth - 1) : [];
  }
  if (!ts47.isCallExpression(made3)) return [];
  const name = nameOf(made3.expression) ?? "";
  const [first2, second] = made3.arguments;
  const before3 = receiverOf(made3.expression);
  if (first2 && second && ts47.isIdentifier(unwrap(first2)) && /filter$/i.test(name))
    return [...heldByFilter(first2, depth - 1), ...heldByTest(first2, second, ts47.isIdentifier(made3.expression))];
  const rest = before3 ? heldByFilter(before3, depth - 1) : [];
  if (name === "filter" && before3 && first2) return [...rest, ...heldByTest(before3, first2, false)];
  if (name === "flatMap" && first2) {
    const each = functionBehind(first2);
    return [...rest, ...heldWhere(each, { is: "yes", key: null }), ...heldInLists(each, depth)];
  }
  if (name === "flat" && before3) return [...rest, ...heldInLists(madeForEach(before3)?.made, depth)];
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
  return list && others.length === 0 && ts47.isCallExpression(list) ? heldByFilter(list, depth - 1) : [];
}
function heldInCallback({ expression, arguments: [first2] }, child) {
  if (child !== first2 || !ts47.isPropertyAccessExpression(expression)) return [];
  return /^(map|forEach|flatMap)$/.test(expression.name.text) ? heldByFilter(expression.expression) : [];
}
function heldByKept({ name, initializer }) {
  if (!ts47.isIdentifier(name) || !initializer) return [];
  const value = unwrap(initializer);
  const isRows = ts47.isCallExpression(value) && (ROWS2.test(nameOf(value.expression) ?? "") || tablesAsked(value).length > 0);
  const isList = ts47.isCallExpression(value) || ts47.isArrayLiteralExpression(value) && value.elements.length < 2;
  return isList && !isRows ? overEach2(heldByPush(name, value) ?? heldByFilter(value), name.text) : [];
}
function heldByAssigned({ left, right }) {
  return ts47.isIdentifier(left) ? overEach2(heldByFilter(right), left.text) : [];
}
function heldByTakingOut(statement) {
  const call = unwrap(statement);
  if (!ts47.isCallExpression(call) || nameOf(call.expression) !== "forEach") return [];
  const before3 = receiverOf(call.expression);
  const filter = before3 && valueBehind(before3);
  if (!filter || !ts47.isCallExpression(filter) || nameOf(filter.expression) !== "filter") return [];
  const [test] = filter.arguments;
  const [done] = call.arguments;
  const answers = receiverOf(filter.expression);
  if (!answers || !test || !done || !ts47.isArrowFunction(done) || ts47.isBlock(done.body)) return [];
  const [asked, deletes] = [askedOfElement(test), unwrap(done.body)];
  if (asked?.is !== "no" || !ts47.isCallExpression(deletes) || nameOf(deletes.expression) !== "delete") return [];
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
  if (!isFunction(unwrap(test)) || !rule.body || ts47.isBlock(rule.body)) return [{ said: rule, over: null }];
  const answer = unwrap(rule.body);
  const at = rule.parameters[1] && textOf(rule.parameters[1].name);
  if (ts47.isElementAccessExpression(answer) && at !== void 0 && answer.argumentExpression.getText() === at)
    return heldWhere(madeForEach(answer.expression)?.made, { is: "yes", key: null });
  return [{ test: rule.body, outcome: true, over: null }];
}
function heldWhere(made3, { key, ...asked }) {
  if (!made3) return [];
  const answers = returnsOf(made3).flatMap(({ value }) => {
    const said = value && (key === null ? unwrap(value) : underKey(unwrap(value), key));
    if (!said || ts47.isArrayLiteralExpression(said) && said.elements.length === 0) return [];
    const literal = literalOf(said);
    const isNo = literal !== null && ("but" in asked ? literal.value === asked.but : !literal.value);
    return isNo ? [] : [{ said, isFixed: literal !== null }];
  });
  const [answer, ...others] = answers;
  if (!answer || others.length > 0) return [];
  const before3 = heldAt(answer.said, made3);
  return answer.isFixed || ts47.isArrayLiteralExpression(answer.said) ? before3 : [...before3, { test: answer.said, outcome: true, over: null }];
}
function underKey(value, key) {
  if (!ts47.isObjectLiteralExpression(value)) return null;
  const found2 = value.properties.find((one) => one.name && textOf(one.name) === key);
  return found2 && ts47.isPropertyAssignment(found2) ? found2.initializer : null;
}

// src/extract/code/guards/promises.ts
import { ts as ts48 } from "./vendor/ts-morph.js";
function heldByPromise(call, child) {
  if (!ts48.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "then") return [];
  return child === call.arguments[0] ? heldByKept2(call.expression.expression) : [];
}
function heldByKept2(promise) {
  const call = unwrap(promise);
  if (!ts48.isCallExpression(call) || ts48.isOptionalChain(call)) return [];
  const before3 = ts48.isPropertyAccessExpression(call.expression) ? call.expression.expression : null;
  const [first2, ...more] = call.arguments;
  const given2 = first2 ? functionBehind(first2) : null;
  switch (before3 && nameOf(call.expression)) {
    case "then":
      return more.length > 0 ? [] : [...heldByKept2(before3), ...given2 ? [{ ran: given2, over: null }] : []];
    case "catch":
      return given2?.body && returnsOf(given2).length === 0 ? heldByKept2(before3) : [];
    case "finally":
      return heldByKept2(before3);
    default:
      return [{ passed: call, how: "statement", awaited: true, over: null }, ...heldByFound(call)];
  }
}
function answerGivenTo(name) {
  const declared = declarationOf(name.text, name);
  return declared && ts48.isParameter(declared) ? answerTaken(declared) ?? answerAfterError(declared) : null;
}
function answerAfterError(declared) {
  const callback = declared.parent;
  if (!isFunction(callback) || callback.parameters[1] !== declared) return null;
  const isOfError = /^_?(e|er|err|error)$/.test(callback.parameters[0].name.getText());
  const call = callback.parent;
  return isOfError && ts48.isCallExpression(call) && call.arguments.at(-1) === callback ? call : null;
}
function answerTaken(declared) {
  const callback = declared.parent;
  if (!ts48.isParameter(declared) || !isFunction(callback) || callback.parameters[0] !== declared) return null;
  const call = callback.parent;
  if (!ts48.isCallExpression(call) || call.arguments[0] !== callback) return null;
  if (!ts48.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "then") return null;
  const kept = unwrap(call.expression.expression);
  if (!ts48.isCallExpression(kept)) return null;
  const name = ts48.isPropertyAccessExpression(kept.expression) ? kept.expression.name.text : "";
  if (name === "catch" || name === "finally") return null;
  if (name !== "then") return kept;
  const [first2, ...more] = kept.arguments;
  const handsOn = first2 && more.length === 0 ? functionBehind(first2) : null;
  const [way, ...others] = handsOn && !isAsync(handsOn) ? returnsOf(handsOn) : [];
  return way?.value && others.length === 0 ? way.value : null;
}

// src/extract/code/guards/queries/private-kinds.ts
import { ts as ts49 } from "./vendor/ts-morph.js";
var KIND = /^(type|kind|variant|channel_?type|chat_?type|room_?type|conversation_?type)$/i;
var PRIVATE = phrasesOf(["dm", "dms", "pm", "pms", "direct", "private", "one to one", "one on one", "1on1"]);
var OTHER = /^(pm|dm|private|direct)?_?(target|recipient|receiver|addressee|peer)(_?(user|id|uid|member))?$/i;
var SAYS_SO = /^is_?(a_?)?(dm|pm|direct|private)(_?(message|chat|channel|room|conversation|talk))?$/i;
var STAFF = /^(admin|administrator|moderator|staff|superuser|sysadmin|privileged|bypass\w*)s?$/;
function saysPrivateTalk(test) {
  const inner = unwrap(test);
  if (ts49.isBinaryExpression(inner)) {
    if (!/^={2,3}$/.test(inner.operatorToken.getText())) return false;
    const { left, right } = inner;
    const isKind = (one) => KIND.test(nameOf(one) ?? "");
    return isKind(left) && namesPrivate(right) || isKind(right) && namesPrivate(left);
  }
  const name = nameOf(ts49.isCallExpression(inner) ? inner.expression : inner) ?? "";
  return SAYS_SO.test(name) || !ts49.isCallExpression(inner) && OTHER.test(name);
}
function namesPrivate(kind) {
  const inner = unwrap(kind);
  const said = ts49.isStringLiteralLike(inner) ? textOf(inner) : chainOf(inner).at(-1) ?? "";
  return hasAnyPhrase(splitWords(said), PRIVATE);
}
function saysNotStaff(test) {
  const inner = unwrap(test);
  if (!ts49.isPrefixUnaryExpression(inner) || inner.operator !== ts49.SyntaxKind.ExclamationToken) return false;
  const asked = unwrap(inner.operand);
  const [callee, given2] = ts49.isCallExpression(asked) ? [asked.expression, asked.arguments] : [asked, []];
  const names = [nameOf(callee) ?? "", ...given2.flatMap((one) => ts49.isStringLiteralLike(one) ? [one.text] : [])];
  return names.some((name) => splitWords(name).some((word) => STAFF.test(word)));
}

// src/extract/code/guards/switches.ts
import { ts as ts50 } from "./vendor/ts-morph.js";
var known4 = (test, outcome) => ({ test, outcome, over: null });
var asksConditions = (one) => one.expression.kind === ts50.SyntaxKind.TrueKeyword;
function refusedBefore(clauses, exit) {
  const held = [];
  for (const clause of clauses) {
    if (clause.statements.length > 0 && !clause.statements.some((one) => leaves(one, exit))) return null;
    if (ts50.isCaseClause(clause)) held.push(known4(clause.expression, false));
  }
  return held;
}
function heldByClause(clause) {
  const { clauses } = clause.parent;
  const at = clauses.indexOf(clause);
  if (!asksConditions(clause.parent.parent)) return inClause(clause.parent.parent, comingInto(clauses, at));
  const before3 = clauses[at - 1];
  const isShared = before3 !== void 0 && before3.statements.length === 0;
  const refused = refusedBefore(clauses.slice(0, at), "any");
  if (refused === null || isShared) return [];
  return ts50.isCaseClause(clause) ? [...refused, known4(clause.expression, true)] : at === clauses.length - 1 ? refused : [];
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
    if (!ts50.isCaseClause(clause) || !clause.statements.some((one) => leaves(one, exit))) break;
    held.push(known4(clause.expression, false));
  }
  return held;
}
function runInOnlyClause({ caseBlock: { clauses } }, exit) {
  if (!clauses.some(ts50.isDefaultClause)) return [];
  const open = clauses.filter((one, at) => one.statements.length > 0 && comesOut(clauses, at, exit));
  if (open.length !== 1) return [];
  const [only] = open[0].statements;
  const statements = only && ts50.isBlock(only) ? only.statements : open[0].statements;
  const end = statements.findIndex((one) => mayEndEarly(one, exit));
  return end < 0 ? statements : statements.slice(0, end);
}
var inClause = (statement, taken) => amongLabels(statement, taken, !taken.some(ts50.isDefaultClause));
var behind = (statement, taken) => amongLabels(
  statement,
  taken,
  statement.caseBlock.clauses.some((one) => ts50.isDefaultClause(one) && !taken.includes(one))
);
function amongLabels({ expression, caseBlock }, taken, isOne2) {
  const labels = caseBlock.clauses.flatMap(
    (one) => ts50.isCaseClause(one) && taken.includes(one) === isOne2 ? [one.expression] : []
  );
  return labels.length > 0 ? [{ asked: expression, among: labels, isOne: isOne2, over: null }] : [];
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
import { ts as ts51 } from "./vendor/ts-morph.js";
function heldAt(node, within) {
  const held = [];
  const lists = /* @__PURE__ */ new Set();
  for (let child = node, parent = node.parent; parent && child !== within; child = parent, parent = parent.parent) {
    if (parent === within && ts51.isMethodDeclaration(parent)) break;
    held.unshift(...ofThis(heldBetween(parent, child), lists));
    const list = listBetween(parent, child);
    if (list !== "") lists.add(list);
    if (isBoundary(parent)) break;
  }
  return held;
}
var ofThis = (held, lists) => lists.size === 0 ? held : held.map((one) => "over" in one && one.over !== null && lists.has(one.over) ? { ...one, over: null } : one);
function listBetween(parent, child) {
  if (ts51.isForOfStatement(parent) && child === parent.statement) return chainOf(parent.expression).join(".");
  const isEach = ts51.isCallExpression(parent) && child === parent.arguments[0] && ts51.isPropertyAccessExpression(parent.expression) && /^(map|forEach|flatMap)$/.test(parent.expression.name.text);
  return isEach ? chainOf(parent.expression.expression).join(".") : "";
}
function isBoundary(node) {
  if (ts51.isClassLike(node)) return true;
  return isFunction(node) && ts51.isFunctionDeclaration(node);
}
function heldBetween(parent, child) {
  const test = (expression, outcome) => [{ test: expression, outcome, over: null }];
  if (ts51.isIfStatement(parent)) {
    const { thenStatement: then, elseStatement: otherwise, expression } = parent;
    if (child === then) return [{ test: expression, outcome: true, over: null, ...otherwise && { otherwise } }];
    return child === otherwise ? [{ test: expression, outcome: false, over: null, otherwise: then }] : [];
  }
  if (ts51.isConditionalExpression(parent)) {
    if (child === parent.whenTrue) return test(parent.condition, true);
    return child === parent.whenFalse ? test(parent.condition, false) : [];
  }
  if (ts51.isBinaryExpression(parent) && child === parent.right) {
    if (parent.operatorToken.kind === ts51.SyntaxKind.AmpersandAmpersandToken) return test(parent.left, true);
    return parent.operatorToken.kind === ts51.SyntaxKind.BarBarToken ? test(parent.left, false) : [];
  }
  if (ts51.isWhileStatement(parent)) return child === parent.statement ? test(parent.expression, true) : [];
  if (ts51.isForStatement(parent))
    return parent.condition && child === parent.statement ? test(parent.condition, true) : [];
  if (ts51.isForOfStatement(parent)) return child === parent.statement ? heldByFilter(parent.expression) : [];
  if (ts51.isBlock(parent) || ts51.isSourceFile(parent) || ts51.isModuleBlock(parent) || ts51.isCaseOrDefaultClause(parent))
    return [
      ...ts51.isCaseOrDefaultClause(parent) && ts51.isStatement(child) ? heldByClause(parent) : [],
      ...caught(parent, heldBefore(parent.statements, child))
    ];
  if (ts51.isCallExpression(parent))
    return [
      ...heldByMiddleware(parent, child),
      ...heldByWrapper(parent, child),
      ...heldByPromise(parent, child),
      ...heldByResult(parent, child),
      ...heldInCallback(parent, child)
    ];
  if (ts51.isMethodDeclaration(parent) || ts51.isClassLike(parent)) return heldByDecorators(parent);
  if (ts51.isObjectLiteralExpression(parent)) return heldByHooks(parent, child);
  if (ts51.isArrayLiteralExpression(parent)) return heldByList(parent, child);
  if (ts51.isJsxElement(parent))
    return child === parent.openingElement || child === parent.closingElement ? [] : [...askedByTag(parent.openingElement), { shownBy: parent.openingElement }];
  return [];
}
function askedByTag({ tagName, attributes }) {
  if (!/^(Show|When|If|ShowIf|ShowWhen|RenderIf|RenderWhen|Conditional|Condition)$/.test(tagName.getText())) return [];
  return attributes.properties.flatMap((one) => {
    if (!ts51.isJsxAttribute(one) || !/^(when|condition|if|is|isTrue|test|cond)$/.test(one.name.getText())) return [];
    const { initializer } = one;
    const test = initializer && ts51.isJsxExpression(initializer) ? initializer.expression : void 0;
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
  if (!parent || !ts51.isTryStatement(parent) || !parent.catchClause) return held;
  const { block } = parent.catchClause;
  return held.map((one) => "passed" in one ? { ...one, otherwise: block } : one);
}
function heldAfter(statement, exit = "any") {
  if (ts51.isIfStatement(statement)) {
    const then = leaves(statement.thenStatement, exit);
    const otherwise = leaves(statement.elseStatement, exit);
    if (then === otherwise) return then ? [] : heldInside(statement, exit);
    const open = then ? statement.elseStatement : statement.thenStatement;
    const inside = open ? heldAfter(open, exit) : [];
    const refused = then ? statement.thenStatement : statement.elseStatement;
    return [{ test: statement.expression, outcome: !then, over: null, otherwise: refused }, ...inside];
  }
  if (ts51.isBlock(statement)) return statement.statements.flatMap((one) => heldAfter(one, exit));
  if (ts51.isExpressionStatement(statement)) {
    const { expression } = statement;
    if (isAssignment(expression)) return [...heldByCall(expression.right, "value"), ...heldByAssigned(expression)];
    return [...heldByCall(statement.expression, "statement"), ...heldByTakingOut(statement.expression)];
  }
  if (ts51.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap((declaration) => [
      ...declaration.initializer ? heldByCall(declaration.initializer, "value") : [],
      ...heldByKept(declaration)
    ]);
  }
  if (ts51.isTryStatement(statement)) {
    const { tryBlock, catchClause, finallyBlock } = statement;
    const tried = !catchClause || leaves(catchClause.block, exit) ? heldAfter(tryBlock, exit) : [];
    return [...tried, ...finallyBlock ? heldAfter(finallyBlock, exit) : []];
  }
  if (ts51.isSwitchStatement(statement)) {
    const forGood = exit === "throw" ? exit : "function";
    return [
      ...heldAfterClauses(statement, forGood),
      ...runInOnlyClause(statement, forGood).flatMap((one) => heldAfter(one, forGood)),
      ...clausesOfConnected(statement).flatMap((one) => heldAfter(one, forGood))
    ];
  }
  if (ts51.isForOfStatement(statement)) {
    const inside = heldInEach(statement.statement, "function");
    return [...overEach(inside, statement.expression), ...heldByLoop(statement, inside)];
  }
  const list = ts51.isForStatement(statement) ? listCountedThrough(statement) : null;
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
var isAssignment = (expression) => ts51.isBinaryExpression(expression) && expression.operatorToken.kind === ts51.SyntaxKind.EqualsToken;
function givenAnew(statement) {
  if (!ts51.isExpressionStatement(statement) || !isAssignment(statement.expression)) return null;
  const { left, right } = statement.expression;
  return new RegExp(`^${literally(left.getText())}\\.(filter|slice)\\(`).test(right.getText()) ? null : left.getText();
}

export {
  isSnapshot,
  isUnlike,
  receiversOf,
  isWithinUnlike,
  standsWithin,
  tablesAsked,
  queryBehind,
  queryFoundEmpty,
  isChoice,
  namesChoice,
  isChoiceOfConnected,
  madeForEach,
  functionBehind,
  valueBehind,
  askedOfElement,
  truthOfResult,
  resultAsked,
  lookUpIn,
  elementsOf,
  isChanged,
  heldByLoop,
  heldByEach,
  standsFor,
  saidOf,
  heldByCall,
  SERVERS,
  routeOf,
  fieldOf,
  answerGivenTo,
  answerTaken,
  saysPrivateTalk,
  heldAt,
  heldAtEnd,
  heldInEach,
  heldByFilter,
  changeBehind,
  rowsAreSafe,
  operandsOf,
  propsTaken,
  isOwnPerson,
  isOfOwnMember,
  heldBy,
  isOwnProfile,
  isGivenNobody,
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
  isCutoff,
  birthOrderOfCall,
  isStartOfRange,
  matchComparison,
  matchConstant,
  isOnlyOfOneself,
  saysOld,
  measuresThing,
  LOOKUPS,
  checksOf,
  checksOfChange
};

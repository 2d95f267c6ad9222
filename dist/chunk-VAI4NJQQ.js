import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  OF_FILMS,
  ageOwner,
  alternatives,
  aroundOf,
  askedForNothing,
  atomOwner,
  autoplayOf,
  classOwner,
  columnDefault,
  componentAround,
  controlValue,
  declaredDefault,
  decoratedDefault,
  fileName,
  filledIn,
  firstWrite,
  grantedRow,
  grantsOf,
  isOptionOfPlayer,
  isShownByPress,
  keyedRead,
  namedRow,
  objectOwner,
  otherAlternatives,
  ownerOf,
  ownerOfGrant,
  propsOwner,
  readOwner,
  rightOf,
  schemaOwner,
  startingControl,
  storedBehind,
  storedKey,
  typeNames
} from "./chunk-2HWKV6VK.js";
import {
  checksThatHold,
  declarationOf,
  functionNamed,
  heldAt,
  limitOf,
  linksOf,
  literalOf,
  returnsOf,
  standsWithin
} from "./chunk-4MQIOESW.js";
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
  unwrap
} from "./chunk-HBLERRPA.js";
import {
  MADE_THING
} from "./chunk-UJIOTZY3.js";
import {
  EVENTS,
  agreedOption,
  columnSteps,
  isGroup,
  isOfSomebody,
  settingNamed,
  weakestOption
} from "./chunk-F3XYJTMF.js";
import {
  hasAnyPhrase,
  splitWords
} from "./chunk-VCMRK5ZB.js";
import {
  baseName
} from "./chunk-WKF3AR7X.js";
import {
  literally
} from "./chunk-E4KCALTW.js";

// src/extract/code/defaults/ages.ts
import { ts } from "./vendor/ts-morph.js";
var [OF_AGE, OLDER_CHILD] = [18, 16];
var BAND = /^_?(?:ages?|band)?[_\s]*(\d{1,2})(?:\+|[_\s]*(?:plus|up)|\s*[-_–]\s*\d{1,2}|\s*to\s*\d{1,2})?$/i;
var GROWN = /^(adult|adults|grown|grownup|grownups)$/;
var CONTENT = /^(content|material|media|filter|site|channel)$/;
function ageOfDefault(node, ownerName, ages) {
  const keys = [...keysAround(node), ownerName];
  if (keys.some(namesAdults)) return "adult";
  const first = keys.map(firstYear).find((year) => year !== null);
  if (first !== void 0 && first !== null) return first >= OF_AGE ? "adult" : first >= OLDER_CHILD ? "older" : "all";
  const isAdultOnly = heldAt(node).some(
    (held) => "test" in held && checksThatHold(held.test, held.outcome, ages).some((check) => (limitOf(check.node) ?? OF_AGE) >= OF_AGE)
  );
  return isAdultOnly ? "adult" : "all";
}
function keysAround(node) {
  const keys = [];
  for (let at = node.parent; at && !isFunction(at) && !ts.isClassLike(at); at = at.parent)
    if (ts.isPropertyAssignment(at) && !ts.isComputedPropertyName(at.name)) keys.push(textOf(at.name));
  return keys;
}
function namesAdults(name) {
  const words2 = splitWords(name);
  return words2.some((word, index) => GROWN.test(word) && !CONTENT.test(words2[index + 1] ?? ""));
}
function firstYear(key) {
  const years = Number(BAND.exec(key)?.[1] ?? Number.NaN);
  return years >= 3 ? years : null;
}

// src/extract/code/defaults/branches.ts
import { ts as ts2 } from "./vendor/ts-morph.js";
function branchOf(identifier, ages) {
  const declaration = declarationOf(identifier.text, identifier);
  if (!declaration || !ts2.isVariableDeclaration(declaration)) return null;
  const scope = enclosingFunction(declaration);
  if (!scope || scope !== enclosingFunction(identifier)) return null;
  const { initializer: value, name } = declaration;
  return branchIn(scope, identifier.text, value ? { name, value } : null, ages);
}
function branchOfMember(assignment, ages) {
  const { left } = assignment;
  const scope = enclosingFunction(assignment);
  if (!scope || !ts2.isPropertyAccessExpression(left) || !ts2.isIdentifier(left.expression)) return null;
  const declaration = declarationOf(left.expression.text, left);
  const made = declaration && ts2.isVariableDeclaration(declaration) && enclosingFunction(declaration) === scope;
  const object = made && declaration.initializer ? unwrap(declaration.initializer) : null;
  const first = object && ts2.isObjectLiteralExpression(object) ? memberOf(object, left.name.text) : null;
  const branch = branchIn(scope, left.getText(), first && { name: first.name, value: first.initializer }, ages);
  return branch?.at === left.name ? branch : null;
}
function branchIn(scope, target, first, ages) {
  const assignments = first ? [{ ...first, isAdded: false, who: "all" }] : [];
  let isOpen = false;
  eachNode(scope, (node) => {
    if (!ts2.isBinaryExpression(node) || node.left.getText() !== target) return;
    const operator = node.operatorToken.getText();
    if (operator !== "=" && operator !== "|=") return;
    const who = whoGets(node, ages);
    const name = ts2.isPropertyAccessExpression(node.left) ? node.left.name : node.left;
    if (who === null) isOpen = true;
    else assignments.push({ name, value: node.right, isAdded: operator === "|=", who });
  });
  if (isOpen || !assignments.some((one) => one.who !== "all")) return null;
  const child = assignments.filter((one) => one.who !== "adult");
  const [given] = child.slice(child.findLastIndex((one) => !one.isAdded));
  return given ? { child: valuesOf(child), adult: valuesOf(assignments.filter((one) => one.who !== "child")), at: given.name } : null;
}
var memberOf = ({ properties }, name) => properties.find(
  (one) => ts2.isPropertyAssignment(one) && !ts2.isComputedPropertyName(one.name) && textOf(one.name) === name
) ?? null;
function adultTwin(property, ages) {
  const scope = enclosingFunction(property);
  if (!scope || !ts2.isPropertyAssignment(property) || ts2.isComputedPropertyName(property.name)) return null;
  const objects = returnsOf(scope).flatMap(({ value }) => {
    const object = value && unwrap(value);
    return object && ts2.isObjectLiteralExpression(object) ? [object] : [];
  });
  if (objects.length !== 2 || !objects.includes(property.parent)) return null;
  const other = objects.find((one) => one !== property.parent);
  return whoGets(other, ages) === "adult" ? memberOf(other, textOf(property.name))?.initializer ?? null : null;
}
function valuesOf(assignments) {
  const start = Math.max(
    0,
    assignments.findLastIndex((one) => !one.isAdded)
  );
  return assignments.slice(start).map((one) => one.value);
}
function whoGets(node, ages) {
  const tests = heldAt(node).flatMap((held) => "test" in held ? [held] : []);
  const adult = tests.some(({ test, outcome }) => checksThatHold(test, outcome, ages).length > 0);
  if (adult) return "adult";
  if (tests.some(({ test, outcome }) => checksThatHold(test, !outcome, ages).length > 0)) return "child";
  return tests.length === 0 ? "all" : null;
}

// src/extract/code/defaults/generators.ts
import { ts as ts3 } from "./vendor/ts-morph.js";
var HARM = /\bHARM_CATEGORY|\bHarmCategory\b/;
function harmThreshold(object) {
  const threshold = thresholdOf(object);
  if (!threshold || !HARM.test(object.getSourceFile().text)) return null;
  const said = threshold.initializer.getText();
  const beside = ts3.isArrayLiteralExpression(object.parent) ? object.parent.elements : [object];
  const alike = beside.filter(
    (one) => ts3.isObjectLiteralExpression(one) && thresholdOf(one)?.initializer.getText() === said
  );
  if ((alike.find((one) => /SEX/i.test(one.getText())) ?? alike[0]) !== object) return null;
  return {
    name: threshold.name,
    text: "threshold",
    value: threshold.initializer,
    owner: () => ownerOf("table", "settings of", "safetySettings", [], ["harmCategory", "safety"])
  };
}
function thresholdOf(object) {
  const names = object.properties.map((one) => one.name ? textOf(one.name) : "");
  if (!names.includes("category")) return null;
  const found = object.properties[names.indexOf("threshold")];
  if (!found || !ts3.isPropertyAssignment(found)) return null;
  const value = unwrap(found.initializer);
  return literalOf(value) || new RegExp("^\\p{Lu}", "u").test(nameNode(value)?.getText() ?? "") ? found : null;
}
var ASKED = /^(prompt|negative_?prompt|models|params|sampler(_name)?|cfg_?scale|guidance_?scale|num_?inference_?steps)$/i;
function askedOfGenerator({ name, initializer, parent }) {
  const words2 = splitWords(textOf(name)).join(" ");
  if (literalOf(initializer) === null) return null;
  const isOfModel = /\bsafety checker$|^safe prompt$/.test(words2);
  const isAsked2 = /^(allow |include )?nsfw$/.test(words2) && parent.properties.some((one) => one.name && ASKED.test(textOf(one.name)));
  return isOfModel || isAsked2 ? ownerOf("table", "input of", "model", [], ["safety", "prompt"]) : null;
}

// src/extract/code/defaults/asked-of-services.ts
import { ts as ts4 } from "./vendor/ts-morph.js";
var HELD_BACK = /^(safe ?search|include adult|(show|include) nsfw|content ?filter)$/;
var RATED = /^rating$/;
var ASKED2 = /^(q|query|search(_?(term|query|string))?|keywords?|api_?key|page|offset|limit|per_?page|max_?results|part|sort)$/i;
var ASKS = /^(params?|request|req|query|fetch|search|load|find|get|browse|discover|trending)$/;
var GIFS = /giphy|tenor/i;
function askedOfService(property) {
  const generator = askedOfGenerator(property);
  if (generator || literalOf(property.initializer) === null) return generator;
  const name = splitWords(textOf(property.name)).join(" ");
  const isOfPicture = RATED.test(name);
  if (!HELD_BACK.test(name) && !isOfPicture) return null;
  const beside = property.parent.properties.flatMap((one) => one.name ? [textOf(one.name)] : []);
  const isAsked2 = beside.some((one) => ASKED2.test(one));
  if (isOfPicture) {
    const isGif = isAsked2 && saysGifs(property);
    return isGif ? ownerOf("table", "asked for", "everybody", [], ["giphy", "safety"]) : null;
  }
  const isOfRequest = enclosingNames(property).some((one) => splitWords(one).some((word) => ASKS.test(word)));
  if (!isAsked2 && !isOfRequest) return null;
  return ownerOf("table", "asked for", "everybody", [], ["setting", "safety"]);
}
function saysGifs(property) {
  if (enclosingNames(property).some((one) => splitWords(one).some((word) => /^(gifs?|giphy|tenor|stickers?)$/.test(word))))
    return true;
  for (let at = property.parent; at && !ts4.isStatement(at); at = at.parent)
    if (ts4.isCallExpression(at) && GIFS.test(at.getText())) return true;
  return property.getSourceFile().statements.some((one) => isKeptBeside(one) && GIFS.test(one.getText()));
}
var isKeptBeside = (one) => ts4.isImportDeclaration(one) || ts4.isVariableStatement(one) && one.declarationList.declarations.every(
  ({ initializer }) => !!initializer && (ts4.isStringLiteralLike(initializer) || ts4.isTemplateExpression(initializer))
);

// src/extract/code/defaults/checked-values.ts
import { ts as ts5 } from "./vendor/ts-morph.js";
function checkedValue({ arguments: given }) {
  const [key, field, value, ...more] = given;
  if (!key || !field || !value || more.length > 0 || !ts5.isStringLiteralLike(key)) return null;
  const read = unwrap(field);
  if (!ts5.isPropertyAccessExpression(read) || read.name.text !== key.text) return null;
  const literal = literalOf(value);
  if (!literal || literal.value === null || literal.value === void 0) return null;
  const around = splitWords(key.text).filter((word) => word === "profile");
  return { name: key, text: textOf(key), value, owner: () => readOwner(read.expression, around) };
}

// src/extract/code/defaults/made-by-steps.ts
import { ts as ts6 } from "./vendor/ts-morph.js";
var MAKES = /^(new|make|create|build|duplicate|clone|copy|fork)$/;
var NEW_ID = /^(nanoid|uuid|v4|uuidv4|uuid4|random[A-Z]+|cuid|createId|generateId|newId|makeId|makeUuid|ObjectId|objectId|ulid)$/;
function setOnNew(node) {
  const set = assignedIn(node);
  if (!set || literalOf(set.value) === null) return null;
  const { parent: statement } = node;
  if (!ts6.isExpressionStatement(statement) || !ts6.isBlock(statement.parent)) return null;
  const maker = enclosingFunction(node);
  if (!maker || maker.body !== statement.parent) return null;
  const made = declaredName(maker) ?? "";
  const [verb = "", ...what] = splitWords(made);
  const thing = set.of.text;
  const isMade2 = MAKES.test(verb) && what.includes(splitWords(thing).at(-1));
  if (!isMade2 && !hasNewId(statement.parent, thing)) return null;
  const owner = () => ownerOf("insert", "new one of", thing);
  return { name: set.name, text: textOf(set.name), value: set.value, owner };
}
function assignedIn(node) {
  if (!ts6.isBinaryExpression(node) || node.operatorToken.kind !== ts6.SyntaxKind.EqualsToken) return null;
  const { left, right: value } = node;
  return ts6.isPropertyAccessExpression(left) && ts6.isIdentifier(left.expression) ? { of: left.expression, name: left.name, value } : null;
}
var hasNewId = ({ statements }, thing) => statements.some((one) => {
  const set = ts6.isExpressionStatement(one) ? assignedIn(one.expression) : null;
  const given = set && unwrap(set.value);
  return set?.of.text === thing && /^_?id$/.test(set.name.text) && !!given && (ts6.isCallExpression(given) || ts6.isNewExpression(given)) && NEW_ID.test(nameOf(given.expression) ?? "");
});

// src/extract/code/defaults/scalars.ts
import { ts as ts7 } from "./vendor/ts-morph.js";
function storedFallback(node) {
  if (!ts7.isBinaryExpression(node) || node.operatorToken.kind !== ts7.SyntaxKind.EqualsToken) return null;
  const name = nameNode(node.left);
  const source = receiverOf(node.left);
  const value = unwrap(node.right);
  const isFallback3 = ts7.isBinaryExpression(value) && /^(\?\?|\|\|)$/.test(value.operatorToken.getText()) && ts7.isCallExpression(unwrap(value.left));
  return name && source && isFallback3 ? { name, value: value.right, source } : null;
}
function refusal(node) {
  if (!ts7.isBinaryExpression(node) || node.operatorToken.getText() !== "!==") return null;
  if (node.right.kind !== ts7.SyntaxKind.FalseKeyword) return null;
  const around = ts7.isParenthesizedExpression(node.parent) ? node.parent.parent : node.parent;
  if (ts7.isBinaryExpression(around) && /^[!=]==?$/.test(around.operatorToken.getText())) return null;
  const name = nameNode(node.left);
  const source = receiverOf(node.left);
  return name && source ? { name, value: node, source } : null;
}
function assignedInBranch(node) {
  if (!ts7.isBinaryExpression(node) || node.operatorToken.kind !== ts7.SyntaxKind.EqualsToken) return null;
  if (!ts7.isPropertyAccessExpression(node.left) || !ts7.isIdentifier(node.left.expression)) return null;
  const statement = node.parent;
  const around = ts7.isBlock(statement.parent) ? statement.parent.parent : statement.parent;
  return ts7.isExpressionStatement(statement) && ts7.isIfStatement(around) ? { name: node.left.name, value: node.right } : null;
}
function scalarState(node) {
  if (!ts7.isVariableDeclaration(node) || !node.initializer) return null;
  const call = unwrap(node.initializer);
  if (!ts7.isCallExpression(call) || !/^(useState|ref|createSignal|signal)$/.test(nameOf(call.expression) ?? ""))
    return null;
  const first = ts7.isArrayBindingPattern(node.name) ? node.name.elements[0] : null;
  const name = first && ts7.isBindingElement(first) ? first.name : node.name;
  const [value] = call.arguments;
  return value && ts7.isIdentifier(name) ? { name, value } : null;
}
function formOwner(node) {
  let component = null;
  for (let at = node.parent; at && component === null; at = at.parent) if (isFunction(at)) component = declaredName(at);
  return ownerOf("state", "first state in", component ?? fileName(node), [], aroundOf(node));
}

// src/extract/code/defaults/taken-in.ts
import { ts as ts8 } from "./vendor/ts-morph.js";
var MAKES2 = /^(create|new|make|add|publish|submit|compose|register|signup|post|upload|share)$/;
var SENT = /^(req|request|ctx|context|body|data|input|dto|args|params|payload|options|opts|init|values|fields|form|ps|props|attrs|attributes|query|json)$/;
var OF_PEOPLE = /^(users?|accounts?|profiles?|members?|person|persons|posts?|story|stories|status|statuses|notes?|tweets?|toots?|comments?|photos?|albums?|videos?|playlists?|settings|preferences|prefs|rooms?|groups?|clubs?|lobby|lobbies|community|communities)$/;
var isOfPeople = (name) => splitWords(name).some((word) => OF_PEOPLE.test(word));
function takenIn(source, node) {
  if (source && !chainOf(source).every((name) => SENT.test(name))) return null;
  for (let at = node.parent; at; at = at.parent) {
    if (!ts8.isConstructorDeclaration(at)) continue;
    const name = declaredName(at.parent);
    return name === null || !isOfPeople(name) ? null : ownerOf("class", "class", name);
  }
  const around = [...enclosingNames(node), ...eventAround(node)];
  const maker = around.findLast((name) => MAKES2.test(splitWords(name)[0] ?? "") && isOfPeople(name));
  return maker === void 0 ? null : ownerOf("insert", "fallback in", maker);
}
function eventAround(node) {
  for (let at = node; at; at = at.parent) {
    if (!isFunction(at) || !ts8.isCallExpression(at.parent)) continue;
    const [event] = at.parent.arguments;
    if (event && ts8.isStringLiteralLike(event) && /^(on|handle|addListener)$/.test(nameOf(at.parent.expression) ?? ""))
      return [event.text];
  }
  return [];
}

// src/extract/code/defaults/read-fallbacks.ts
import { ts as ts9 } from "./vendor/ts-morph.js";
function fallbackOf(node, value) {
  if (ts9.isBindingElement(node)) {
    const holder = node.parent.parent;
    if (ts9.isParameter(holder))
      return isComponent(holder.parent) ? { name: value, owner: () => propsOwner(node) } : { name: value, owner: () => takenIn(null, node) };
    const source2 = ts9.isVariableDeclaration(holder) ? holder.initializer : void 0;
    if (!source2) return null;
    const isProps = /^(props|defineProps)$/.test(
      nameOf(ts9.isCallExpression(source2) ? source2.expression : source2) ?? ""
    );
    return { name: value, owner: () => isProps ? propsOwner(node) : takenIn(source2, node) ?? readOwner(source2) };
  }
  if (ts9.isParameter(node)) return null;
  const inner = ts9.isBinaryExpression(node) ? value : void 0;
  if (inner && ts9.isBinaryExpression(inner) && /^(\?\?|\|\|)$/.test(inner.operatorToken.getText()))
    return fallbackOf(node, unwrap(inner.right));
  const stored = storedFallback(node.parent) ? null : storedBehind(value);
  if (stored) return { name: stored.key, text: stored.text, owner: () => readOwner(stored.source, ["setting"]) };
  const read = selected(value);
  const name = nameNode(read);
  const source = receiverOf(read);
  if (!name || !source || isShown(node)) return null;
  const isMade2 = read !== value && ts9.isCallExpression(unwrap(source));
  return { name, owner: () => takenIn(source, node) ?? (isMade2 ? selectedOwner(value) : readOwner(source)) };
}
function selectedOwner(value) {
  const said = [];
  eachNode(value, (one) => void (ts9.isIdentifier(one) && said.push(one.text)));
  return { ...ownerOf("read", "fallback of", said[0] ?? "selector", [], said), own: [] };
}
function selected(value) {
  const [only, ...more] = ts9.isCallExpression(value) ? value.arguments : [];
  if (!only || !ts9.isArrowFunction(only) || more.length > 0 || ts9.isBlock(only.body)) return value;
  return ts9.isPropertyAccessExpression(unwrap(only.body)) ? unwrap(only.body) : value;
}
function isShown(node) {
  let at = node.parent;
  while (ts9.isParenthesizedExpression(at) || ts9.isBinaryExpression(at)) at = at.parent;
  if (ts9.isPrefixUnaryExpression(at)) return ts9.isPropertyAssignment(at.parent) || ts9.isCallExpression(at.parent);
  return ts9.isJsxExpression(at) && ts9.isJsxAttribute(at.parent) && /^(is)?(checked|value|selected|active|enabled|on|pressed)$/i.test(textOf(at.parent.name));
}
function isComponent(node) {
  return isFunction(node) && /^[A-Z]/.test(declaredName(node) ?? "");
}

// src/extract/code/defaults/read-under-keys.ts
import { ts as ts10 } from "./vendor/ts-morph.js";
function readCandidates(node, read) {
  const parts = (ts10.isStringLiteralLike(read.key) ? read.key.text : textOfKey(read.key)).split(/[.:/]/);
  const owner = () => readOwner(read.source, [...read.keys, ...parts.slice(0, -1)]);
  const name = nameNode(read.key) ?? read.key;
  const value = read.means ? name : read.value;
  const [last = "", before] = parts.toReversed();
  const texts = before === void 0 ? [last] : [last, `${last}_${before}`];
  return texts.map((text) => ({ node, name, text, value, means: read.means, owner }));
}
var textOfKey = (key) => (nameOf(key) ?? textOf(key)).split(/[.:/]/).at(-1).replace(new RegExp("^\\p{Lu}(?=\\p{Ll})", "u"), (first) => first.toLowerCase());
function isNamedSo({ parent }, key) {
  const isHeld = ts10.isPropertyAssignment(parent) || ts10.isPropertyDeclaration(parent) || ts10.isVariableDeclaration(parent);
  return isHeld && splitWords(textOf(parent.name)).join(" ") === splitWords(textOfKey(key)).join(" ");
}

// src/extract/code/defaults/effects.ts
import { ts as ts11 } from "./vendor/ts-morph.js";
var STATES = /^(useState|ref|shallowRef|createSignal|signal)$/;
var EFFECTS = /^(useEffect|useLayoutEffect|useMount|onMounted|onBeforeMount|onMount|createEffect|watchEffect)$/;
function stateOfEffect(node) {
  if (!ts11.isVariableDeclaration(node) || !node.initializer) return null;
  const call = unwrap(node.initializer);
  if (!ts11.isCallExpression(call) || !STATES.test(nameOf(call.expression) ?? "") || !isEmpty(call.arguments[0]))
    return null;
  const [state, change] = ts11.isArrayBindingPattern(node.name) ? node.name.elements : [];
  const name = state && ts11.isBindingElement(state) ? state.name : node.name;
  if (!ts11.isIdentifier(name)) return null;
  const setter = change && ts11.isBindingElement(change) ? textOf(change.name) : null;
  const value = firstSet(enclosingFunction(node)?.body ?? node.getSourceFile(), name.text, setter);
  return value && { name, value };
}
function isEmpty(given) {
  const literal = given && literalOf(given);
  return !given || literal !== null && literal !== void 0 && (literal.value === null || literal.value === void 0);
}
function firstSet(around, state, setter) {
  let found = null;
  eachNode(around, (node) => {
    if (found) return;
    const given = setter !== null && ts11.isCallExpression(node) && nameOf(node.expression) === setter ? node.arguments[0] : null;
    const set = setter === null && ts11.isBinaryExpression(node) && node.operatorToken.kind === ts11.SyntaxKind.EqualsToken && node.left.getText() === `${state}.value` ? node.right : null;
    const value = given ?? set;
    if (value && literalOf(value) !== null && runsByItself(node)) found = value;
  });
  return found;
}
function runsByItself(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const call = at.parent;
    return ts11.isCallExpression(call) && EFFECTS.test(nameOf(call.expression) ?? "");
  }
  return false;
}

// src/extract/code/defaults/occasions.ts
import { ts as ts12 } from "./vendor/ts-morph.js";
var CHANNEL = /^(e?mail|push|sms|desktop|mobile|web|browser|inApp|in_app|onSite|on_site)$/;
function occasionOf({ name, initializer, parent }) {
  if (!/^(true|false)$/.test(initializer.getText()) || !CHANNEL.test(textOf(name))) return null;
  const holder = parent.parent;
  const isOnlyChannels = parent.properties.every((one) => one.name && CHANNEL.test(textOf(one.name)));
  return ts12.isPropertyAssignment(holder) && !ts12.isComputedPropertyName(holder.name) && isOnlyChannels ? holder : null;
}
function ownerOfOccasion(occasion) {
  const owner = objectOwner(occasion);
  const isKept = (word) => !/^(type|event|channel|kind)s?$/.test(word);
  return owner && { ...owner, own: owner.own.filter(isKept), words: owner.words.filter(isKept) };
}

// src/extract/code/defaults/queries.ts
import "./vendor/ts-morph.js";
var INSERT = /\binsert\s+(?:or\s+\w+\s+)?into\s+["`[]?([\w.]+)["`\]]?\s*\(([^()]{1,2000})\)\s*values\s*\(([^()]{1,2000})\)/gi;
var CREATE = /\b(?:CREATE|MERGE)\s*\(\s*(\w+)\s*:\s*(\w+)/g;
var LITERAL = /^(?:true|false|\d{1,2}|'[\w -]{1,40}'|"[\w -]{1,40}")$/i;
function queryStarts(node) {
  const text = node.getText();
  const found = [...TABLE.test(text) ? columnsOf(text.slice(1, -1)) : [], ...standIns(text)];
  for (const [, table, columns, values] of text.matchAll(INSERT)) {
    const names = columns.split(",").map((one) => one.trim());
    const given = values.split(",").map((one) => one.trim());
    if (names.length !== given.length) continue;
    names.forEach((name, index) => {
      const literal = given[index];
      if (!LITERAL.test(literal) || !/^["`[]?\w+["`\]]?$/.test(name)) return;
      const owner = () => ownerOf("insert", "insert of", table, [], enclosingNames(node));
      found.push({ column: name.replace(/\W/g, ""), literal: bare(literal), within: name, owner });
    });
  }
  for (const [, variable, label] of text.matchAll(CREATE)) {
    for (const [within, column, literal] of text.matchAll(setsOf(variable))) {
      const owner = () => ownerOf("insert", "insert of", label, [], enclosingNames(node));
      found.push({ column, literal: bare(literal), within, owner });
    }
  }
  return found;
}
var COALESCE = /\b(?:coalesce|ifnull|nvl)\(\s*["`]?(\w+)["`]?\.["`]?(\w+)["`]?\s*,\s*(true|false|'[\w -]{1,40}')\s*\)/gi;
function standIns(text) {
  return [...text.matchAll(COALESCE)].map(([, alias, column, literal]) => {
    const [, table] = new RegExp(`\\b(?:from|join)\\s+["\`]?(\\w+)["\`]?\\s+(?:as\\s+)?${alias}\\b`, "i").exec(text) ?? [];
    const owner = () => ownerOf("read", "fallback of", table ?? alias);
    return { column, literal: bare(literal), within: column, owner };
  });
}
var TABLE = /\b(?:create|alter)\s+(?:\w+\s+){0,2}table\b/i;
var columnsOf = (text) => columnSteps(text).flatMap((step) => {
  if (step.does !== "define" && step.does !== "set" || !step.value || step.value.literal === "") return [];
  const { table, column, value } = step;
  const owner = () => ownerOf("schema", "table", table);
  return [{ column, literal: value.literal.toLowerCase(), within: column, owner }];
});
var setsOf = (variable) => new RegExp(`\\b${variable}\\.(\\w+)\\s*=\\s*(true|false|\\d{1,2}\\b|'[\\w -]{1,40}')`, "g");
var bare = (literal) => literal.replace(/^['"]|['"]$/g, "").toLowerCase();

// src/extract/code/defaults/stored-tests.ts
import { ts as ts14 } from "./vendor/ts-morph.js";
var NO = /^(false|0|off|no|disabled|hidden|none|never)$/;
var YES = /^(true|1|on|yes|enabled|shown|always)$/;
function storedAnswer(node) {
  const inner = unwrap(node);
  if (!ts14.isBinaryExpression(inner) || !ts14.isStringLiteralLike(inner.right)) return null;
  const operator = inner.operatorToken.getText();
  if (/^!==?$/.test(operator) && NO.test(inner.right.text)) return "true";
  return /^===?$/.test(operator) && YES.test(inner.right.text) ? "false" : null;
}
function storedTest(node) {
  if (!ts14.isBinaryExpression(node)) return null;
  const answer = storedAnswer(node);
  const stored = answer && storedKey(unwrap(node.left));
  if (!stored || /(hidden|dismissed|seen|closed|collapsed|open(ed)?)$/i.test(stored.text)) return null;
  const otherwise = saidOfNothing(node, stored.text);
  if (otherwise === null) return null;
  const { key, source } = stored;
  const owner = () => ownerOf("read", "fallback of", nameOf(source) ?? "storage", [], ["setting"]);
  const text = stored.text.split(/[.:/]/).at(-1);
  return otherwise ? { name: key, text, value: otherwise, owner } : { name: key, text, value: key, means: [answer], owner };
}
function saidOfNothing(test, key) {
  let at = test;
  while (ts14.isParenthesizedExpression(at.parent)) at = at.parent;
  const { parent } = at;
  if (!ts14.isConditionalExpression(parent) || parent.condition === at) return void 0;
  const asked2 = askedForNothing(parent.condition);
  if (!asked2 || storedKey(unwrap(asked2.value))?.text !== key) return void 0;
  const [missing, present] = asked2.isMissing ? [parent.whenTrue, parent.whenFalse] : [parent.whenFalse, parent.whenTrue];
  if (present !== at) return void 0;
  const value = literalOf(missing)?.value;
  return value === null || value === void 0 ? null : missing;
}

// src/extract/code/defaults/starts.ts
import { ts as ts15 } from "./vendor/ts-morph.js";
var HOLDS = /^(writable|signal|ref|shallowRef|atom|box|observable|BehaviorSubject|MutableStateFlow|useRef|model|(?:Untyped)?FormControl)$|^(construct|create|make|define|new|build)?(Bool|Boolean|String|Enum|User|Client|Stored|Persist(ed|ent)?|Synced|Local|Reactive)*(Pref|Preference|Setting|Option|Toggle|Flag|StoredValue|Persisted|StorageItem)$/i;
var KEEPS = /stor(ed?|age)|persist|pref|setting|remember|synced/i;
function heldFirst(initializer) {
  const call = unwrap(initializer);
  if (!ts15.isCallExpression(call) && !ts15.isNewExpression(call)) return null;
  if (ts15.isCallExpression(call) && keyedRead(call)) return null;
  const name = nameOf(call.expression) ?? "";
  const isKept = KEEPS.test(name);
  if (!HOLDS.test(name) && !isKept) return null;
  const [first, second] = call.arguments ?? [];
  const isKey = first !== void 0 && second !== void 0 && ts15.isStringLiteralLike(unwrap(first));
  const value = isKey ? second : first;
  return value && isPlain(value) ? { value, isKept } : null;
}
var isPlain = (value) => {
  const literal = literalOf(value);
  return literal !== null && literal.value !== null && literal.value !== void 0;
};
var SETTINGS = /^(settings?|preferences?|prefs?|privacy|config(uration)?|options)$/;
function moduleStart(node) {
  if (!node.initializer || !ts15.isIdentifier(node.name) || enclosingFunction(node)) return null;
  const held = heldFirst(node.initializer);
  if (!held) return null;
  const own = held.isKept ? ["setting"] : [];
  const isOfSettings = [fileName(node), folderOf(node)].flatMap(splitWords).some((word) => SETTINGS.test(word));
  if (!held.isKept && !isOfSettings) return null;
  const around = [...own, fileName(node), folderOf(node)];
  return {
    name: node.name,
    text: node.name.text,
    value: held.value,
    owner: () => ownerOf("table", "first value of", node.name.getText(), [], around)
  };
}
function namedConstant(node) {
  if (!node.initializer || !ts15.isIdentifier(node.name) || enclosingFunction(node)) return null;
  const [first, ...rest] = splitWords(node.name.text);
  if (first !== "default" || rest.length === 0 || !literalOf(node.initializer)) return null;
  const around = [...typeNames(node), fileName(node)];
  const { name, initializer: value } = node;
  const owner = () => ({ ...ownerOf("table", "constant", textOf(name), [], around), own: around.flatMap(splitWords) });
  return { name, text: name.text, value, owner };
}
var folderOf = (node) => baseName(node.getSourceFile().fileName.split("/").slice(0, -1).join("/"));
function madeStore(node) {
  if (!node.initializer || !ts15.isObjectBindingPattern(node.name)) return null;
  if (!node.name.elements.some((one) => textOf(one.name) === "subscribe")) return null;
  const held = heldFirst(node.initializer);
  const maker = enclosingFunction(node);
  const made = maker && declaredName(maker);
  if (!held || !made) return null;
  const [, bare2] = /^(?:create|make|build|new|use)_?(\w+?)_?(?:State|Store|Setting)?$/.exec(made) ?? [];
  const name = nameNode(unwrap(node.initializer).expression);
  if (!bare2 || !name) return null;
  return {
    name,
    text: bare2.charAt(0).toLowerCase() + bare2.slice(1),
    value: held.value,
    owner: () => ownerOf("state", "first state of", made, [], [...aroundOf(node), "store"])
  };
}
var READS_STORE = /\b(localStorage|sessionStorage|AsyncStorage|storage|getItem|cookies?)\b/i;
function lazyStart(initial) {
  const made = unwrap(initial);
  if (!ts15.isArrowFunction(made) && !ts15.isFunctionExpression(made)) return null;
  if (made.parameters.length > 0) return null;
  const isKept = READS_STORE.test(made.getText());
  if (!ts15.isBlock(made.body)) {
    const body = unwrap(made.body);
    return isPlain(body) || storedAnswer(body) !== null ? { value: body, isKept } : null;
  }
  const given = returnsOf(made).flatMap(({ value }) => value ? [unwrap(value)] : []);
  const last = given.at(-1);
  if (!last) return null;
  if (isPlain(last)) return { value: last, isKept };
  return storedAnswer(last) !== null ? { value: last, isKept } : null;
}
var ACCOUNT = /^(users?|accounts?|me|profiles?|settings?|preferences?|prefs|privacy|members?|persons?)$/;
function namedFallback(node) {
  if (!ts15.isVariableDeclaration(node) || !node.initializer || !ts15.isIdentifier(node.name)) return [];
  const value = unwrap(node.initializer);
  if (!ts15.isBinaryExpression(value) || !/^(\?\?|\|\|)$/.test(value.operatorToken.getText())) return [];
  const left = unwrap(value.left);
  if (!isPlain(value.right) || !ts15.isPropertyAccessExpression(left)) return [];
  const words2 = chainOf(left).flatMap(splitWords);
  const isOfAccount = ACCOUNT.test(splitWords(chainOf(left).at(-2) ?? "").at(-1) ?? "");
  if (isOfAccount && splitWords(left.name.text).includes(splitWords(node.name.text).at(-1))) return [];
  if (!words2.some((word) => ACCOUNT.test(word))) return [];
  const { name } = node;
  const texts = /* @__PURE__ */ new Set([
    name.text.replace(/^(preferred|current|my|initial|effective|chosen)(?=[A-Z_])/, ""),
    name.text
  ]);
  const owner = () => ownerOf("read", "fallback of", chainOf(left).join("."), [], ["setting"]);
  return [...texts].map((text) => ({ name, text, value: value.right, owner }));
}
var STARTS = /^(constructor|init|initialize|initialise|setup|mounted|created|beforeMount|componentDidMount|componentWillMount|ngOnInit|onMounted|reset|resetForm|clear|setDefaults|loadDefaults|connectedCallback|initState)$/;
function memberStart(node) {
  if (!ts15.isBinaryExpression(node) || node.operatorToken.kind !== ts15.SyntaxKind.EqualsToken) return null;
  const { left } = node;
  if (!ts15.isPropertyAccessExpression(left) || left.expression.kind !== ts15.SyntaxKind.ThisKeyword) return null;
  if (!ts15.isExpressionStatement(node.parent) || isFallback(node.right)) return null;
  const within = enclosingFunction(node);
  const name = within && (ts15.isConstructorDeclaration(within) ? "constructor" : declaredName(within));
  if (!name || !STARTS.test(name)) return null;
  const owner = () => {
    let at = within;
    while (at && !ts15.isClassLike(at)) at = at.parent;
    const of = at && ts15.isClassLike(at) ? declaredName(at) : null;
    if (of && /(Dialog|Modal|Warning|Event|Error|Message|Popup|Toast)$/.test(of)) return null;
    return of !== null && of !== void 0 && name === "constructor" ? ownerOf("class", "class", of) : ownerOf("state", "first state in", of ?? fileName(node), [], aroundOf(node));
  };
  return { name: left.name, text: textOf(left.name), value: node.right, owner };
}
var isFallback = (value) => {
  const inner = unwrap(value);
  return ts15.isBinaryExpression(inner) && /^(\?\?|\|\|)$/.test(inner.operatorToken.getText());
};
var PROVIDES = /(Settings?|Preferences?|Prefs|Privacy)(Context)?(Provider)?$/;
function provided({ tagName, attributes }) {
  const tag = tagName.getText().split(".").at(-1);
  if (!PROVIDES.test(tag) || !/Provider$|Context$/.test(tag)) return [];
  return attributes.properties.flatMap((one) => {
    if (!ts15.isJsxAttribute(one)) return [];
    const given = one.initializer;
    const value = given && ts15.isJsxExpression(given) ? given.expression : given;
    if (value && (!ts15.isExpression(value) || !isPlain(value))) return [];
    const name = one.name;
    const owner = () => ownerOf("table", "settings of", tag);
    const text = textOf(name);
    return value ? [{ name, text, value, owner }] : [{ name, text, value: name, means: ["true"], owner }];
  });
}
var FIRST_TIME = /migrat|initial|default|onboard|firstrun|firstlaunch|firststart|createaccount|createuser|newuser|seed|bootstrap/;
function setForAll(call) {
  const [value, ...more] = call.arguments;
  if (!value || more.length > 0 || !ts15.isPropertyAccessExpression(call.expression) || !isPlain(value)) return null;
  const { name } = call.expression;
  const [, verb, what] = /^(set|enable|disable)([A-Z]\w+)$/.exec(name.text) ?? [];
  if (!what || verb !== "set") return null;
  const around = [...enclosingNames(call), fileName(call), folderOf(call)];
  const when = around.map((one) => splitWords(one).join("")).find((one) => FIRST_TIME.test(one));
  if (when === void 0) return null;
  const text = what.charAt(0).toLowerCase() + what.slice(1);
  return { name, text, value, owner: () => ownerOf("insert", "first value in", around[0] ?? when, [], ["setting"]) };
}
function pairOf(node) {
  const [key, value, ...more] = node.elements;
  if (!key || !value || more.length > 0 || !ts15.isStringLiteralLike(key) || !isPlain(value)) return null;
  if (!ts15.isArrayLiteralExpression(node.parent)) return null;
  let at = node.parent.parent;
  while (ts15.isNewExpression(at) || ts15.isAsExpression(at) || ts15.isSatisfiesExpression(at)) at = at.parent;
  const name = ts15.isVariableDeclaration(at) || ts15.isPropertyDeclaration(at) || ts15.isPropertyAssignment(at) ? at.name : null;
  const words2 = name ? splitWords(textOf(name)) : [];
  if (!words2.some((word) => /^(defaults?|initial|fallbacks?|presets?)$/.test(word))) return null;
  const text = key.text.split(/[.:/]/).at(-1);
  return { name: key, text, value, owner: () => ownerOf("table", "object", textOf(name), [], [fileName(node)]) };
}

// src/extract/code/defaults/switched-parts.ts
import { ts as ts16 } from "./vendor/ts-morph.js";
var SWITCH = /^(is_?)?(enabled|active|on)$/i;
var SETTINGS2 = /^(settings?|preferences?|prefs?|privacy|configs?|configuration|options)$/;
function switchedPart({ name, initializer, parent: object }) {
  const value = unwrap(initializer);
  const isYesNo = value.kind === ts16.SyntaxKind.TrueKeyword || value.kind === ts16.SyntaxKind.FalseKeyword;
  if (!isYesNo || ts16.isComputedPropertyName(name) || !SWITCH.test(textOf(name))) return null;
  let holder = object.parent;
  while (ts16.isAsExpression(holder) || ts16.isSatisfiesExpression(holder)) holder = holder.parent;
  const held = holder;
  if (ts16.isPropertyAssignment(held) && !ts16.isComputedPropertyName(held.name))
    return { name, text: textOf(held.name), value, owner: () => objectOwner(held) };
  if (!ts16.isVariableDeclaration(held) || !ts16.isIdentifier(held.name) || enclosingFunction(held)) return null;
  return { name, text: held.name.text, value, owner: () => ofFile(held) };
}
function ofFile(declared) {
  const folder = baseName(declared.getSourceFile().fileName.split("/").slice(0, -1).join("/"));
  const around = [fileName(declared), folder];
  const isOfSettings = around.flatMap(splitWords).some((word) => SETTINGS2.test(word));
  return isOfSettings ? ownerOf("table", "object", textOf(declared.name), [], around) : null;
}

// src/extract/code/defaults/missing-in-filters.ts
import { ts as ts17 } from "./vendor/ts-morph.js";
var OF_PEOPLE2 = /opt_?(?:out|in)|discoverable|searchable|listed|(?:hide|hidden|show|shown|visible)_?(?:in|from)/i;
var ASKS2 = /^(find\w*|aggregate|count\w*|match|distinct|query|where|estimated\w*)$/;
function missingInFilter(property) {
  const test = property.initializer;
  if (!ts17.isObjectLiteralExpression(test) || test.properties.length !== 1) return null;
  const [one] = test.properties;
  if (!one || !ts17.isPropertyAssignment(one) || textOf(one.name) !== "$ne") return null;
  const not = literalOf(one.initializer)?.value;
  const { name } = property;
  const text = textOf(name).split(".").at(-1);
  if (typeof not !== "boolean" || ts17.isComputedPropertyName(name) || !OF_PEOPLE2.test(text) || !isAsked(property))
    return null;
  const around = [fileName(property), ...enclosingNames(property), "account"];
  const owner = () => ownerOf("read", "missing in filter of", enclosingNames(property).at(-1) ?? fileName(property), [], around);
  return { name, text, value: name, means: [String(!not)], owner };
}
function isAsked(property) {
  for (let at = property.parent; at && !ts17.isStatement(at); at = at.parent) {
    if (ts17.isPropertyAssignment(at) && textOf(at.name) === "$match") return true;
    if (ts17.isCallExpression(at)) return ASKS2.test(nameOf(at.expression) ?? "");
  }
  return false;
}

// src/extract/code/defaults/replaced.ts
import { ts as ts18 } from "./vendor/ts-morph.js";
var HEARS = /^(subscribe|then|tap)$/;
var OF_PERSON = /^(valueChanges?|change|checkedChange|selectionChange|click|input|key(up|down)|afterClosed|afterDismissed|onDidDismiss|fromEvent|queryParams|queryParamMap)\$?$/;
function isReplacedByAnswer({ name, initializer, parent }) {
  if (!initializer || !ts18.isNewExpression(initializer) || nameOf(initializer.expression) !== "BehaviorSubject")
    return false;
  let isReplaced = false;
  eachNode(parent, (node) => {
    if (isReplaced || !ts18.isCallExpression(node) || !ts18.isPropertyAccessExpression(node.expression)) return;
    const { expression: subject, name: verb } = node.expression;
    if (verb.text !== "next" || subject.getText() !== `this.${textOf(name)}` || node.arguments.length !== 1) return;
    isReplaced = isReadOf(node.arguments[0], node);
  });
  return isReplaced;
}
function isReadOf(value, from) {
  for (let at = from.parent; at; at = at.parent) {
    if (!isFunction(at) || !ts18.isCallExpression(at.parent) || !HEARS.test(nameOf(at.parent.expression) ?? "")) continue;
    const answer = at.parameters[0]?.name;
    if (!answer || isHeardOfPerson(at)) return false;
    const names = new Set(ts18.isIdentifier(answer) ? [answer.text] : []);
    eachNode(answer, (one) => void (ts18.isIdentifier(one) && names.add(one.text)));
    let isRead = ts18.isIdentifier(value) && names.has(value.text);
    eachNode(value, (one) => {
      if (ts18.isIdentifier(one) && !(ts18.isPropertyAccessExpression(one.parent) && one.parent.name === one))
        isRead ||= names.has(one.text);
    });
    return isRead;
  }
  return false;
}
function isHeardOfPerson(within) {
  for (let at = within; at; at = at.parent) {
    if (!isFunction(at) || !ts18.isCallExpression(at.parent)) continue;
    if (chainOf(at.parent.expression).some((name) => OF_PERSON.test(name))) return true;
  }
  return false;
}

// src/extract/code/defaults/set-anew.ts
import { ts as ts19 } from "./vendor/ts-morph.js";
function setAnew(field) {
  if (!ts19.isClassLike(field.parent) || ts19.isComputedPropertyName(field.name) || isStatic(field)) return null;
  const name = textOf(field.name);
  const made = field.parent.members.find((one) => ts19.isConstructorDeclaration(one) && one.body !== void 0);
  if (!made || !ts19.isConstructorDeclaration(made)) return null;
  let last = null;
  for (const statement of made.body.statements) {
    const set = ts19.isExpressionStatement(statement) ? statement.expression : null;
    if (!set || !ts19.isBinaryExpression(set) || set.operatorToken.kind !== ts19.SyntaxKind.EqualsToken) continue;
    if (!isOwn(set.left, name) || reads(set.right, name)) continue;
    last = { name: set.left.name, value: standIn(set.right, made) };
  }
  return last;
}
var isStatic = ({ modifiers }) => modifiers?.some((one) => one.kind === ts19.SyntaxKind.StaticKeyword) ?? false;
var isOwn = (node, name) => ts19.isPropertyAccessExpression(node) && node.expression.kind === ts19.SyntaxKind.ThisKeyword && node.name.text === name;
function reads(value, name) {
  let isRead = false;
  throughout(value, (node) => {
    isRead ||= isOwn(node, name);
  });
  return isRead;
}
function standIn(value, { parameters }) {
  const inner = unwrap(value);
  const [other] = alternatives(inner);
  if (other) return other[1];
  if (!ts19.isIdentifier(inner)) return null;
  return parameters.find((one) => textOf(one.name) === inner.text)?.initializer ?? null;
}
function isSaidOfRead(name, others) {
  const set = name.parent.parent;
  if (!set || !ts19.isBinaryExpression(set) || set.left !== name.parent) return false;
  return others.some((other) => other.pos >= set.right.pos && other.end <= set.right.end);
}

// src/extract/code/defaults/set-on-tables.ts
import { ts as ts20 } from "./vendor/ts-morph.js";
function setOnTable(node) {
  if (!ts20.isBinaryExpression(node) || node.operatorToken.kind !== ts20.SyntaxKind.EqualsToken) return null;
  if (!ts20.isExpressionStatement(node.parent) || !ts20.isSourceFile(node.parent.parent)) return null;
  if (!isMember(node.left)) return null;
  const table = tableOf(node.left);
  const key = keyIn(node.left);
  const [first] = table?.properties ?? [];
  if (!first || !key) return null;
  const value = isMember(node.right) ? valueIn(node.right) : node.right;
  return value && { name: nameNode(key) ?? key, text: textOfKey(key), value, owner: () => objectOwner(first) };
}
var isMember = (expression) => ts20.isPropertyAccessExpression(expression) || ts20.isElementAccessExpression(expression);
var keyIn = (member) => ts20.isPropertyAccessExpression(member) ? member.name : unwrap(member.argumentExpression);
function tableOf({ expression }) {
  const of = unwrap(expression);
  if (isMember(of)) {
    const inner = valueIn(of);
    return inner && ts20.isObjectLiteralExpression(inner) ? inner : null;
  }
  const declared = ts20.isIdentifier(of) ? declarationOf(of.text, of) : null;
  if (!declared || !ts20.isVariableDeclaration(declared) || !declared.initializer) return null;
  const made = unwrap(declared.initializer);
  return ts20.isObjectLiteralExpression(made) ? made : null;
}
function valueIn(member) {
  const table = tableOf(member);
  const key = table && textAsKey(keyIn(member));
  const property = table?.properties.find(
    (one) => ts20.isPropertyAssignment(one) && key === (ts20.isComputedPropertyName(one.name) ? one.name.expression.getText() : textOf(one.name))
  );
  return property && ts20.isPropertyAssignment(property) ? unwrap(property.initializer) : null;
}
var textAsKey = (key) => ts20.isStringLiteralLike(key) ? key.text : key.getText();

// src/extract/code/defaults/otherwise.ts
import { ts as ts21 } from "./vendor/ts-morph.js";
var TITLE = "fallback in";
var HANDS_ON = /^(useMemo|useState|useForm|createForm|useFormik|computed|createMemo|memo|useRef|ref|reactive|freeze|assign)$/;
function otherwiseOwner(property) {
  if (!isFallback2(property.initializer)) return null;
  const keys = [];
  for (let at = property.parent; at && !ts21.isSourceFile(at); at = at.parent) {
    if (ts21.isPropertyAssignment(at)) keys.push(textOf(at.name));
    else if (ts21.isCallExpression(at) && !HANDS_ON.test(nameOf(at.expression) ?? "")) return null;
    const name = ts21.isVariableDeclaration(at) && ts21.isIdentifier(at.name) ? at.name.text : nameOfFunction(at);
    if (name !== null) return ownerOf("read", TITLE, name, keys);
  }
  return null;
}
var nameOfFunction = (node) => isFunction(node) ? declaredName(node) : null;
function isFallback2(value) {
  const inner = unwrap(value);
  return ts21.isBinaryExpression(inner) && inner.operatorToken.kind === ts21.SyntaxKind.QuestionQuestionToken;
}
var isSaidInside = (name, { text }, others) => text.startsWith(`${TITLE} `) && (isSaidAround(name, others) || others.some((other) => other !== name && other.pos >= name.parent.pos && other.end <= name.parent.end));
function isSaidAround(name, others) {
  let at = name.parent;
  while (ts21.isPropertyAccessExpression(at) || ts21.isBinaryExpression(at) || ts21.isParenthesizedExpression(at))
    at = at.parent;
  return ts21.isPropertyAssignment(at) && at.name !== name && others.includes(at.name);
}

// src/extract/code/defaults/candidates.ts
import { ts as ts22 } from "./vendor/ts-morph.js";
var isKeyedByKinds = ({ properties }) => properties.length > 1 && properties.every(({ name }) => name && ts22.isIdentifier(name) && new RegExp("^\\p{Lu}\\p{Ll}", "u").test(name.text));
var known = /* @__PURE__ */ new WeakMap();
var KINDS = [
  ts22.SyntaxKind.PropertyAssignment,
  ts22.SyntaxKind.ShorthandPropertyAssignment,
  ts22.SyntaxKind.ObjectLiteralExpression,
  ts22.SyntaxKind.PropertyDeclaration,
  ts22.SyntaxKind.CallExpression,
  ts22.SyntaxKind.NewExpression,
  ts22.SyntaxKind.VariableDeclaration,
  ts22.SyntaxKind.BinaryExpression,
  ts22.SyntaxKind.ConditionalExpression,
  ts22.SyntaxKind.IfStatement,
  ts22.SyntaxKind.BindingElement,
  ts22.SyntaxKind.Parameter,
  ts22.SyntaxKind.JsxOpeningElement,
  ts22.SyntaxKind.JsxSelfClosingElement,
  ts22.SyntaxKind.ArrayLiteralExpression,
  ts22.SyntaxKind.StringLiteral,
  ts22.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts22.SyntaxKind.TemplateExpression
];
function candidatesIn(file) {
  let found = known.get(file);
  if (!found) {
    found = file.ofKinds(KINDS).flatMap(candidatesAt);
    known.set(file, found);
  }
  return found;
}
function candidatesAt(node) {
  const one = (name, value, owner, text = textOf(name)) => [
    { node, name, text, value, owner }
  ];
  if (ts22.isPropertyAssignment(node)) {
    const name = keyOf(node.name);
    if (!name) return [];
    const text = ts22.isComputedPropertyName(node.name) || isKeyedByKinds(node.parent) ? textOf(name).replace(new RegExp("^\\p{Lu}(?!\\p{Lu})", "u"), (first) => first.toLowerCase()) : textOf(name);
    const missing = missingInFilter(node);
    if (missing) return [started(node, missing)];
    const dotted = ts22.isStringLiteralLike(name) ? dottedKey(name.text) : null;
    if (dotted) return one(name, node.initializer, () => under(objectOwner(node), dotted.above), dotted.last);
    const declared = declaredDefault(node.initializer);
    const part = switchedPart(node);
    if (part) return [started(node, part)];
    const control = controlValue(node);
    if (control) return one(name, control, () => objectOwner(node), text);
    const occasion = occasionOf(node);
    if (occasion) return one(name, node.initializer, () => ownerOfOccasion(occasion), textOf(occasion.name));
    const held = declared ? null : heldFirst(node.initializer);
    if (held) return one(name, held.value, () => heldOwner(node, held.isKept), text);
    return declared ? one(name, declared, () => schemaOwner(node), text) : one(name, node.initializer, () => objectOwner(node) ?? otherwiseOwner(node) ?? askedOfService(node), text);
  }
  if (ts22.isShorthandPropertyAssignment(node)) return one(node.name, node.name, () => objectOwner(node));
  if (ts22.isObjectLiteralExpression(node)) {
    const row = namedRow(node);
    const harm = row ? null : harmThreshold(node);
    if (harm) return [started(node, harm)];
    const granted = row ? null : grantedRow(node);
    if (granted) return [started(node, granted)];
    return row ? one(row.name, row.value, () => atomOwner(node) ?? schemaOwner(node)) : [];
  }
  if (ts22.isPropertyDeclaration(node) && !ts22.isComputedPropertyName(node.name)) {
    const held = node.initializer && heldFirst(node.initializer);
    if (isReplacedByAnswer(node)) return [];
    const decorated = decoratedDefault(node);
    const anew2 = decorated || !node.initializer ? null : setAnew(node);
    if (anew2) return anew2.value ? one(anew2.name, anew2.value, () => classOwner(node)) : [];
    const value = decorated ?? held?.value ?? node.initializer;
    return value ? one(node.name, value, () => classOwner(node)) : [];
  }
  if (ts22.isCallExpression(node)) {
    const column = columnDefault(node);
    if (column && ts22.isStringLiteralLike(column.name))
      return one(column.name, column.value, () => ownerOf("schema", "table", column.table));
    const read = keyedRead(node);
    const first = read ? null : firstWrite(node);
    const set = read || first ? null : setForAll(node);
    if (set) return [started(node, set)];
    if (first) return one(nameNode(first.key) ?? first.key, first.value, () => first.owner, textOfKey(first.key));
    const checked = read ? null : checkedValue(node);
    if (checked) return [started(node, checked)];
    if (!read) {
      return grantsOf(node).map(({ name, to }) => {
        const owner = () => ownerOfGrant(to.text);
        return { node, name, text: rightOf(name.text), value: to, means: ["everyone"], owner };
      });
    }
    return readCandidates(node, read);
  }
  if (ts22.isNewExpression(node)) {
    const read = keyedRead(node);
    return read && !isNamedSo(node, read.key) ? readCandidates(node, read) : [];
  }
  if (ts22.isJsxOpeningElement(node) || ts22.isJsxSelfClosingElement(node)) {
    const control = startingControl(node);
    if (!control) return provided(node).map((one2) => started(node, one2));
    return control ? [{ ...one(control.name, control.value, () => formOwner(node))[0], means: control.means }] : [];
  }
  if (ts22.isStringLiteralLike(node) || ts22.isTemplateExpression(node)) {
    return queryStarts(node).map(({ column, literal, within, owner }) => ({
      node,
      name: node,
      text: column,
      value: node,
      means: [literal],
      within,
      owner
    }));
  }
  if (ts22.isArrayLiteralExpression(node)) {
    const pair = pairOf(node);
    return pair ? [started(node, pair)] : [];
  }
  const start = storedTest(node) ?? memberStart(node) ?? setOnTable(node) ?? (ts22.isVariableDeclaration(node) ? moduleStart(node) ?? namedConstant(node) ?? madeStore(node) : null);
  if (start) return [started(node, start)];
  const fallbacks = namedFallback(node);
  if (fallbacks.length > 0) return fallbacks.map((one2) => started(node, one2));
  const stored = storedFallback(node) ?? refusal(node);
  if (stored) return one(stored.name, stored.value, () => readOwner(stored.source));
  const filled = filledIn(node);
  if (filled) return one(filled.name, filled.value, filled.owner);
  const anew = setOnNew(node);
  if (anew) return [started(node, anew)];
  const assigned = assignedInBranch(node);
  if (assigned) return one(assigned.name, assigned.value, () => null);
  const scalar = stateOfEffect(node) ?? scalarState(node);
  if (scalar) {
    const lazy = lazyStart(scalar.value);
    const owner = () => lazy?.isKept ? ownerOf("read", "kept state", textOf(scalar.name), [], ["setting"]) : formOwner(node);
    const answer = lazy && storedAnswer(lazy.value);
    return one(scalar.name, lazy?.value ?? scalar.value, owner).map(
      (found) => answer ? { ...found, means: [answer] } : found
    );
  }
  return [...alternatives(node), ...otherAlternatives(node)].flatMap(([value, other]) => {
    const found = fallbackOf(node, value);
    return found ? one(found.name, other, found.owner, found.text) : [];
  });
}
var started = (node, { name, text, value, means, owner }) => ({
  node,
  name,
  text,
  value,
  means,
  owner
});
function dottedKey(key) {
  const parts = /^[\w-]+([.:/][\w-]+)+$/.test(key) ? key.split(/[.:/]/) : [];
  return parts.length > 1 ? { last: parts.at(-1), above: parts.slice(0, -1) } : null;
}
var under = (owner, keys) => owner && { ...owner, words: [...owner.words, ...keys.flatMap(splitWords)] };
function heldOwner(node, isKept) {
  const owner = objectOwner(node);
  if (owner) return owner;
  const holder = node.parent.parent;
  const name = ts22.isVariableDeclaration(holder) && ts22.isIdentifier(holder.name) ? holder.name.text : fileName(node);
  return ownerOf("table", "object", name, [], [fileName(node), ...isKept ? ["setting"] : []]);
}
function keyOf(name) {
  return ts22.isComputedPropertyName(name) ? nameNode(name.expression) : name;
}

// src/extract/code/defaults/copied-records.ts
import { ts as ts23 } from "./vendor/ts-morph.js";
var IDENTITY = /^(user |account |person |member |profile )?(id|uuid|uid|login)$/;
var SHOWN = /^((user|display|full|first|nick) )?(name|username|nickname|handle)$|^avatar( url)?$/;
var LOCAL = /\b(localStorage|sessionStorage|AsyncStorage|SecureStore|MMKV|indexedDB|localforage|JSON\.parse)\b/;
function isOfCopiedRecord(field) {
  if (!ts23.isPropertyDeclaration(field) || !ts23.isClassLike(field.parent) || ts23.isComputedPropertyName(field.name))
    return false;
  const { parent: owner } = field;
  if (!hasIdentity(owner) || LOCAL.test(owner.getText())) return false;
  const name = textOf(field.name);
  if (isSent(owner, name)) return false;
  return owner.members.some((one) => {
    if (!ts23.isMethodDeclaration(one) || !one.body || declaredName(one)?.startsWith("set")) return false;
    const copied = copiedBy(one);
    return copied.has(name) && [...copied].some((other) => other !== name && SHOWN.test(words(other)));
  });
}
var words = (name) => splitWords(name).join(" ");
function isSent(owner, name) {
  let sends = false;
  throughout(owner, (node) => {
    if (!ts23.isCallExpression(node) || !SENDS.test(nameOf(node.expression) ?? "")) return;
    for (const given of node.arguments)
      throughout(given, (one) => {
        if (one.kind !== ts23.SyntaxKind.ThisKeyword) return;
        const { parent } = one;
        sends ||= !ts23.isPropertyAccessExpression(parent) || parent.name.text === name || isCallOfOwn(parent);
      });
  });
  return sends;
}
var SENDS = /^(post|put|patch|fetch|request|ajax|send|submit|mutate)$/i;
var isCallOfOwn = (member) => ts23.isCallExpression(member.parent) && member.parent.expression === member;
var hasIdentity = ({ members }) => members.some((one) => {
  if (ts23.isPropertyDeclaration(one)) return IDENTITY.test(words(textOf(one.name))) && !isMade(one.initializer);
  return ts23.isConstructorDeclaration(one) && one.parameters.some((given) => IDENTITY.test(words(textOf(given.name))) && !given.initializer);
});
function isMade(value) {
  let makes = false;
  if (value)
    throughout(value, (node) => {
      makes ||= ts23.isCallExpression(node) || ts23.isNewExpression(node);
    });
  return makes;
}
function copiedBy({ parameters, body }) {
  const [given] = parameters;
  const copied = /* @__PURE__ */ new Set();
  if (!given || parameters.length > 1 || !ts23.isIdentifier(given.name)) return copied;
  for (const statement of body.statements) {
    const set = ts23.isExpressionStatement(statement) ? statement.expression : null;
    if (!set || !ts23.isBinaryExpression(set) || set.operatorToken.kind !== ts23.SyntaxKind.EqualsToken) continue;
    const [to, from] = [set.left, unwrap(set.right)];
    if (!ts23.isPropertyAccessExpression(to) || to.expression.kind !== ts23.SyntaxKind.ThisKeyword) continue;
    const isCopy = ts23.isPropertyAccessExpression(from) && from.expression.getText() === given.name.text && words(from.name.text) === words(to.name.text);
    if (isCopy) copied.add(to.name.text);
  }
  return copied;
}

// src/extract/code/defaults/first-states.ts
import { ts as ts24 } from "./vendor/ts-morph.js";
function isSaidOfState(name, { kind, own }, others) {
  if (kind !== "read") return false;
  const state = stateAround(name);
  return state !== null && (others.includes(state) || isEdited(state, own));
}
function stateAround(name) {
  let at = name.parent;
  while (ts24.isPropertyAccessExpression(at) || ts24.isBinaryExpression(at) || ts24.isParenthesizedExpression(at))
    at = at.parent;
  return ts24.isCallExpression(at) && ts24.isVariableDeclaration(at.parent) ? scalarState(at.parent)?.name ?? null : null;
}
var PEOPLE = /^(users?|me|profiles?|accounts?|members?|persons?|settings?|preferences?|prefs|privacy|config|options?)$/;
function isEdited(state, own) {
  const thing = own.at(-1);
  if (thing === void 0 || own.some((word) => PEOPLE.test(word))) return false;
  for (let at = state.parent; at; at = at.parent) {
    const words2 = isFunction(at) ? splitWords(declaredName(at) ?? "") : [];
    if (words2.some((word) => /^(edit|editing|update|modify)$/.test(word)) && words2.includes(thing)) return true;
  }
  return false;
}
function isOfEmptyRecord(property) {
  const object = property.parent;
  if (!ts24.isPropertyAssignment(property) || !ts24.isObjectLiteralExpression(object)) return false;
  let holder = object.parent;
  while (ts24.isAsExpression(holder) || ts24.isSatisfiesExpression(holder)) holder = holder.parent;
  if (!ts24.isVariableDeclaration(holder) || !ts24.isIdentifier(holder.name)) return false;
  const hasNoIdentity = object.properties.some(
    (one) => ts24.isPropertyAssignment(one) && /^(_?id|uuid)$/.test(textOf(one.name)) && isNothing(one.initializer)
  );
  return hasNoIdentity && isLaidUnder(holder.name.text, property.getSourceFile());
}
var isNothing = (value) => /^(''|""|``|null|undefined|0|-1)$/.test(value.getText());
function isLaidUnder(name, file) {
  let isUnder = false;
  eachNode(file, (node) => {
    if (isUnder || !ts24.isObjectLiteralExpression(node)) return;
    const [first, second] = node.properties.filter(ts24.isSpreadAssignment);
    isUnder = second !== void 0 && first.expression.getText() === name;
  });
  return isUnder;
}

// src/extract/code/defaults/notices.ts
import { ts as ts25 } from "./vendor/ts-morph.js";
var ONLY_TOLD = /^(likes?|reactions?|upvotes?|favou?rites?|digest|newsletter|announcements?|updates?)$/;
var TELLS = /^(notif\w*|emails?|mails?|push|alerts?|digests?|subscriptions?)$/;
function isChoiceOfNotices(node) {
  const object = node.parent;
  if (!ts25.isPropertyAssignment(node) || !ts25.isObjectLiteralExpression(object)) return false;
  const names = object.properties.flatMap(
    (one) => ts25.isPropertyAssignment(one) && !ts25.isComputedPropertyName(one.name) && isSwitch(unwrap(one.initializer)) ? [splitWords(textOf(one.name))] : []
  );
  if (names.length < object.properties.length || names.length < 3) return false;
  const isAll = names.every(
    (words2) => words2.every((word) => EVENTS.test(word) || /^(new|follow|friend|message)$/.test(word))
  );
  return isAll && names.some((words2) => words2.some((word) => ONLY_TOLD.test(word))) && saysSo(object);
}
var isSwitch = ({ kind }) => kind === ts25.SyntaxKind.TrueKeyword || kind === ts25.SyntaxKind.FalseKeyword;
var saysSo = (object) => [...enclosingNames(object), ...object.getSourceFile().fileName.split("/").slice(-3)].some(
  (name) => splitWords(name.replace(/\.\w+$/, "")).some((word) => TELLS.test(word))
);
function isChoiceOfCounts(node) {
  const object = node.parent;
  if (!ts25.isPropertyAssignment(node) || !ts25.isObjectLiteralExpression(object) || !isCount(node)) return false;
  return object.properties.filter(isCount).length > 2;
}
var isCount = ({ name }) => {
  const words2 = name && !ts25.isComputedPropertyName(name) ? splitWords(textOf(name)) : [];
  return /^(hide|show|display)$/.test(words2[0] ?? "") && /^counts?$/.test(words2.at(-1) ?? "");
};
function isKindMark(name, className) {
  const [first, ...rest] = splitWords(name);
  return first === "is" && rest.join(" ") === splitWords(className).join(" ");
}
var PRESENCE = ["idle", "away", "busy", "online", "offline", "invisible", "afk"];
var isStateOfPresence = (given, tokens) => /^(do not disturb|dnd)$/.test(splitWords(given).join(" ")) && PRESENCE.filter((one) => tokens.has(one)).length > 1;
function isChoiceOfButtons(node, given) {
  const [verb, ...thing] = splitWords(given);
  if (!/^(show|hide|display)$/.test(verb ?? "") || thing.length !== 1) return false;
  const button = new RegExp(`^${thing[0].replace(/s$/, "")}( ?(button|action))?$`);
  return tagsBehind(node).some((tag) => button.test(splitWords(tag.tagName.getText()).join(" ")));
}
function isSwitchOfPart(node, given) {
  if (!/^enabled?$/.test(splitWords(given)[0] ?? "")) return false;
  let test = node;
  while (isPartOfTest(test)) test = test.parent;
  const { parent } = test;
  if (!ts25.isConditionalExpression(parent) || parent.condition !== test || !isNothing2(parent.whenFalse)) return false;
  const shown = unwrap(parent.whenTrue);
  return tagOf(shown).length > 0 || ts25.isCallExpression(shown) && /^[A-Z]/.test(nameOf(shown.expression) ?? "");
}
var isPartOfTest = ({ parent }) => ts25.isParenthesizedExpression(parent) || ts25.isPropertyAccessExpression(parent) || ts25.isBinaryExpression(parent) && /^(&&|[!=]==?)$/.test(parent.operatorToken.getText());
var isNothing2 = (value) => /^(null|undefined|false|'')$/.test(value.getText());
var isOfWhatOneSees = (given) => /^(show|hide|display)( (all|other|others))? (user ?names|names|avatars|reposts|reblogs|boosts|retweets)$/.test(
  splitWords(given).join(" ")
);
function isOtherNotice({ parent }, given) {
  if (!/^notifications?$/.test(given) || !ts25.isObjectLiteralExpression(parent)) return false;
  return parent.properties.some(
    (one) => one.name && /^(desktop|browser|native) notifications?$/.test(splitWords(textOf(one.name)).join(" "))
  );
}
function tagsBehind(test) {
  let around = test.parent;
  while (ts25.isParenthesizedExpression(around)) around = around.parent;
  if (ts25.isBinaryExpression(around) && around.operatorToken.kind === ts25.SyntaxKind.AmpersandAmpersandToken)
    return tagOf(around.right);
  if (ts25.isConditionalExpression(around)) return [...tagOf(around.whenTrue), ...tagOf(around.whenFalse)];
  const element = ts25.isJsxExpression(around) && ts25.isJsxAttribute(around.parent) ? around.parent.parent.parent.parent : null;
  return element && ts25.isJsxElement(element) ? element.children.flatMap(tagOf) : [];
}
function tagOf(node) {
  const inner = ts25.isExpression(node) ? unwrap(node) : node;
  if (ts25.isJsxElement(inner)) return [inner.openingElement];
  return ts25.isJsxSelfClosingElement(inner) ? [inner] : [];
}

// src/extract/code/defaults/own-screen.ts
import { ts as ts26 } from "./vendor/ts-morph.js";
var PARTS = /^(header|side ?bar|bar|search|trending|recommend(ed|ations)|popular|description|sharing|share|subscriptions?|logo|button|menu|panel|tool ?bar|footer|nav|thumbnails?|tabs?|banner|videos?|title|toggle|scroll ?bar|live)$/;
var MANY = 3;
var LISTED = /^(playlists?|videos?|shorts|comments?|channels?|chapters|chat)$/;
var OF_ONESELF = /^(my|own|me|profile|user|account|bio|about|from|to|friends?|follow(ers?|ing|s)?|connections?|online|status|presence|seen|active|activity|e|email|mail|phone|age|birth(day|date)?|location|position|names?|real|full|read|receipts|stats|statistics|history|likes|favou?rites|achievements)$/;
function isOfOwnScreen(node, given) {
  const object = ts26.isPropertyAssignment(node) ? node.parent : null;
  const own = hiddenIn(given);
  if (!own || !object || !ts26.isObjectLiteralExpression(object) || own.some((word) => OF_ONESELF.test(word))) return false;
  const hidden = object.properties.map((one) => one.name ? hiddenIn(textOf(one.name)) : null).filter((one) => one !== null);
  if (hidden.filter(saysPart).length < MANY) return false;
  return endsInPart(own) || isListed(own) && hidden.every((one) => endsInPart(one) || isListed(one));
}
function hiddenIn(name) {
  const [verb, ...words2] = splitWords(name);
  return verb === "hide" ? words2 : null;
}
var saysPart = (words2) => words2.some((word) => PARTS.test(word)) || PARTS.test(words2.join(" "));
var endsInPart = (words2) => !words2.some((word) => OF_ONESELF.test(word)) && (saysPart(words2.slice(-1)) || saysPart(words2.slice(-2)));
var isListed = (words2) => LISTED.test(words2.at(-1) ?? "");
var OF_PRODUCT = /^(maintenance mode|support email|platform name|site name|app name|default currency|registration (open|enabled)|smtp host)$/;
var OF_PEOPLE3 = /^(user|users|profiles?|privacy|private|public|personal|my|member|members|account|accounts|strangers?|everyone|everybody|anyone|anybody|others|friends?|visible|visibility|discoverable|searchable)$/;
function standsAmongProducts(node) {
  const object = ts26.isPropertyAssignment(node) ? node.parent : null;
  if (!object || !ts26.isObjectLiteralExpression(object)) return false;
  const { name, initializer } = node;
  const words2 = splitWords(textOf(name));
  const isSwitch2 = words2.at(-1) === "enabled" || words2[0] === "enable";
  if (!isSwitch2 || !/^(true|false)$/.test(initializer.getText())) return false;
  if ([...words2, ...holdersOf(object)].some((word) => OF_PEOPLE3.test(word))) return false;
  return object.properties.filter((one) => one.name && OF_PRODUCT.test(splitWords(textOf(one.name)).join(" "))).length > 1;
}
function holdersOf(object) {
  const words2 = [];
  for (let at = object.parent; at && !ts26.isStatement(at); at = at.parent)
    if ((ts26.isVariableDeclaration(at) || ts26.isPropertyAssignment(at)) && "text" in at.name)
      words2.push(...splitWords(textOf(at.name)));
  return words2;
}
var PLAYING = /^(auto ?play|auto ?play enabled|enable auto ?play|loop|muted?)$/;
var PLAYS = /^(YT\.Player|Vimeo\.Player|Plyr|Swiper|(\w+\.)?(\w*[a-z\d])?(Audio|Video|Media|Music|Youtube|YouTube|Vimeo)Player)$/;
function isOfPlayer(node, given) {
  if (!PLAYING.test(splitWords(given).join(" "))) return false;
  for (let at = node.parent; at && !ts26.isStatement(at); at = at.parent) {
    if (ts26.isPropertyAssignment(at) && /^(playerVars|playerOptions|playerConfig)$/.test(textOf(at.name))) return true;
    if (ts26.isNewExpression(at)) return PLAYS.test(at.expression.getText());
  }
  return false;
}

// src/extract/code/defaults/opened-players.ts
import { ts as ts27 } from "./vendor/ts-morph.js";
function isOfOpenedPlayer(node, given, { kind }, { pattern }) {
  if (kind !== "props" || pattern.setting !== "autoplay" || autoplayOf(given) === null) return false;
  const component = componentOf(node);
  return component !== null && isShownByPress(component, OF_FILMS, void 0, (tag) => isGiven(tag, given));
}
var isGiven = ({ attributes }, name) => attributes.properties.some((one) => ts27.isJsxAttribute(one) && textOf(one.name) === name);
function componentOf(node) {
  for (let at = node.parent; at && !ts27.isSourceFile(at); at = at.parent) {
    if (!ts27.isBinaryExpression(at) || !ts27.isPropertyAccessExpression(at.left)) continue;
    const { expression, name } = at.left;
    if (name.text !== "defaultProps" || !ts27.isIdentifier(expression)) return null;
    const declared = declarationOf(expression.text, expression);
    return declared && ts27.isClassDeclaration(declared) ? declared : functionNamed(expression.text, expression);
  }
  return componentAround(node);
}

// src/extract/code/defaults/no-persons.ts
import { ts as ts28 } from "./vendor/ts-morph.js";
var WHOSE = /^(owners?|creators?|users?|authors?|accounts?|profiles?|members?|persons?|people|curators?|students?|players?|uid|by|followers?|collaborators?|contributors?)$/;
var OF_SITE = /^(seo( \w+)*|meta description|slug)$/;
var PAGES = /^(articles?|drafts?|posts?)$/;
function isOfNoPerson(node, { kind, words: words2 }, { pattern }) {
  if (!/^(schema|insert|class)$/.test(kind)) return false;
  const isCollection = pattern.setting === "post-audience" && words2.some((word) => /^collections?$/.test(word));
  const isPage = pattern.setting === "who-can-comment" && words2.some((word) => PAGES.test(word));
  if (!isCollection && !isPage) return false;
  const beside = namesBeside(node);
  if (beside === null) return false;
  if ([...words2, ...beside.flat()].some((word) => WHOSE.test(word))) return false;
  return !isPage || beside.some((name) => OF_SITE.test(name.join(" ")));
}
var JOINING = /^(openness|(join|joining|membership|member|admission|entry) (policy|type|mode|rule|approval|openness|setting|settings)|who can join|approval required|requires? approval|invite only|is invite only)$/;
var CLOSED = /^(moderated?|moderation|closed|private|invite|invited|invitation|approval|approve|approved|request|requests|requested|restricted|nobody|locked|confirm|confirmed|review|staff|admins?|owners?)$/;
var isBesideJoining = (node, setting, isJudged) => setting === "who-can-join" && "name" in node && !saysJoining(textOf(node.name)) && membersOf(node.parent).some(
  (one) => one.name && saysJoining(textOf(one.name)) && (isJudged(textOf(one.name)) && isSaid(one) || isClosed(one))
);
var saysJoining = (name) => JOINING.test(splitWords(name).join(" "));
function isSaid(member) {
  const value = "initializer" in member ? member.initializer : void 0;
  return value !== void 0 && !ts28.isCallExpression(unwrap(value));
}
function isClosed(member, name = textOf(member.name)) {
  const value = "initializer" in member ? member.initializer : void 0;
  const inner = value && unwrap(value);
  if (!inner) return false;
  if (ts28.isObjectLiteralExpression(inner))
    return inner.properties.some((one) => one.name && /^default(Value)?$/.test(textOf(one.name)) && isClosed(one, name));
  const said = literalOf(inner)?.value;
  if (typeof said === "boolean") return said && /approval|invite/i.test(name);
  const words2 = splitWords(typeof said === "string" ? said : chainOf(inner).at(-1) ?? "");
  return words2.some((word) => CLOSED.test(word)) && !words2.some((word) => /^(no|not|non|without|auto|skip)$/.test(word));
}
var membersOf = (whole) => ts28.isClassLike(whole) ? whole.members : ts28.isObjectLiteralExpression(whole) ? whole.properties : [];
function namesBeside(node) {
  const names = [];
  for (let at = node; at && !ts28.isStatement(at) && !ts28.isSourceFile(at); at = at.parent) {
    const inner = ts28.isObjectLiteralExpression(at) ? at.properties : ts28.isClassLike(at) ? at.members : [];
    for (const one of inner) {
      if (ts28.isSpreadAssignment(one)) return null;
      if (one.name) names.push(splitWords(textOf(one.name)));
    }
  }
  return names;
}

// src/extract/code/defaults/panels.ts
import { ts as ts29 } from "./vendor/ts-morph.js";
var OPENS = "(?:is)?(?:[oO]pen(?:ed)?|[vV]isible|[sS]hown?|[eE]xpanded)";
function isPanelOpen(node, given) {
  const text = enclosingFunction(node)?.getText() ?? "";
  return new RegExp(`<[A-Z][^<>]*\\s${OPENS}=\\{${literally(given)}\\}`).test(text);
}
var SAYS_WHICH = /^(name|label|title|id|key|slug|value)$/;
function describesOneOf(node) {
  const object = node.parent;
  if (!ts29.isPropertyAssignment(node) || !ts29.isObjectLiteralExpression(object)) return false;
  if (!ts29.isArrayLiteralExpression(object.parent) || object.parent.elements.length < 2) return false;
  return object.properties.some(
    (one) => ts29.isPropertyAssignment(one) && !ts29.isComputedPropertyName(one.name) && SAYS_WHICH.test(textOf(one.name))
  );
}
var WHOLE = /^(instance|site|global|deployment|admin)$/;
var PRICE = /^(pric(e|es|ing)|(monthly|yearly|annual)_?price|stripe_?price_?id)$/i;
var WHICH = /^_?(id|key|name|title|level|(tier|plan)_?(id|name|level)?)$/i;
function isOfPlan(node) {
  let at = node.parent;
  for (let depth = 0; at && depth < MAX_DEPTH; at = at.parent) {
    if (!ts29.isObjectLiteralExpression(at)) continue;
    const names = at.properties.flatMap((one) => one.name ? [textOf(one.name)] : []);
    if (depth > 0 && names.some((name) => PRICE.test(name)) && names.some((name) => WHICH.test(name))) return true;
    depth++;
  }
  return false;
}
var MAX_DEPTH = 3;
function isOfWholeSite(node) {
  const made = ts29.isVariableDeclaration(node) ? node.initializer : void 0;
  if (!made || !(ts29.isNewExpression(made) || ts29.isCallExpression(made))) return false;
  const words2 = splitWords(textOf(made.expression));
  return /^(settings?|config|option)$/.test(words2.at(-1) ?? "") && words2.some((word) => WHOLE.test(word));
}
function isOfGroup({ kind, own, words: words2 }, { owners }) {
  if (hasAnyPhrase(["group"], owners ?? [])) return false;
  const said = kind === "state" ? own : words2;
  if (said.some((word) => /^(users?|members?|persons?|my|own)$/.test(word))) return false;
  return said.some(
    (word, at) => /^(group|club|clan)$/.test(word) && /^(settings?|preferences?|prefs|config|options?)$/.test(said[at + 1] ?? "") || // `GroupsCreateSchema`
    /^(groups|clubs|clans|teams)$/.test(word) && /^(create|update|insert)$/.test(said[at + 1] ?? "")
  );
}
var PLACES = /^(room|group|channel|community|club|clan|circle|space|topic|guild|server)$/;
var isReadOfPlace = ({ kind, own }, given, node) => kind === "read" && PLACES.test(own.at(-1) ?? "") && /^(is )?(public|private|open|closed|secret|privacy|visibility)( (type|level|status))?$/.test(
  splitWords(given).join(" ")
) && !isTakenIn(node, own.at(-1));
var HANDLES = /^((handle|on|do|submit|async)_?(?=[A-Z_]))+/;
var MAKES3 = /^(create|add|new|insert|save|make)$/;
var OPENS_ANEW = /^(open|start)$/;
var KEEPS2 = /\b(insert|create|save|add|post|mutate)\w*\(/i;
function isTakenIn(node, place) {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const [verb = "", ...made] = splitWords((declaredName(at) ?? "").replace(HANDLES, ""));
    if (!MAKES3.test(verb) && !(OPENS_ANEW.test(verb) && KEEPS2.test(at.getText()))) continue;
    if (made.length > 0 && !made.includes(place)) continue;
    const names = [];
    for (const { name } of at.parameters)
      if (ts29.isIdentifier(name)) names.push(name.text);
      else eachNode(name, (one) => void (ts29.isIdentifier(one) && names.push(one.text)));
    if (names.some((name) => splitWords(name).at(-1) === place || isBelow(node, name))) return true;
  }
  return false;
}
var isBelow = (node, name) => new RegExp(`(?<![\\w$.])${literally(name)}\\??\\.`).test(node.getText());
var PERSON = /^(users?|owner|account|profile|member|person|player|student|author|customer)( id| uuid)?$/;
function isSingleDocument(node, { kind, words: words2 }) {
  if (kind !== "schema" || words2.some((word) => PERSON.test(word))) return false;
  let fields = null;
  for (let at = node; !ts29.isStatement(at) && !ts29.isSourceFile(at); at = at.parent)
    if (ts29.isObjectLiteralExpression(at)) fields = at;
  const isSomebodys = fields?.properties.some((one) => one.name && PERSON.test(splitWords(textOf(one.name)).join(" ")));
  return fields !== null && !isSomebodys && /\.findOne\(\s*\)|['"]singleton['"]/.test(node.getSourceFile().text);
}

// src/extract/code/defaults/kept-texts.ts
import { ts as ts30 } from "./vendor/ts-morph.js";
var OF_TEXTS = /^(prompts?|texts|labels|messages|templates|strings|instructions|phrases|captions|placeholders)$/;
function standsAmongTexts(node) {
  const object = node.parent;
  if (!ts30.isPropertyAssignment(node) || !ts30.isObjectLiteralExpression(object) || object.properties.length < 2)
    return false;
  const holder = object.parent;
  const name = ts30.isPropertyAssignment(holder) || ts30.isVariableDeclaration(holder) ? textOf(holder.name) : "";
  return OF_TEXTS.test(splitWords(name).at(-1) ?? "") && object.properties.every(isText);
}
function isText(one) {
  const value = ts30.isPropertyAssignment(one) ? unwrap(one.initializer) : null;
  if (!value) return false;
  if (ts30.isTemplateExpression(value)) return true;
  const literal = literalOf(value)?.value;
  if (typeof literal === "string") return literal === "" || /\S\s+\S/.test(literal);
  return OF_TEXTS.test(splitWords(nameOf(value) ?? "").at(-1) ?? "");
}

// src/extract/code/defaults/placeholders-kept.ts
import { ts as ts31 } from "./vendor/ts-morph.js";
var MOUNTS = /^(componentDidMount|componentWillMount|UNSAFE_componentWillMount)$/;
function isReplacedByClass(node) {
  const field = fieldOf(node);
  const owner = field === null ? null : classOfState(node);
  if (!owner) return false;
  const started2 = /* @__PURE__ */ new Set([...MOUNTED, ...calledIn(owner)]);
  return owner.members.some((member) => {
    if (!member.name || !started2.has(textOf(member.name))) return false;
    let isSet = false;
    eachNode(member, (call) => {
      if (isSet || !ts31.isCallExpression(call) || chainOf(call.expression).join(".") !== "this.setState") return;
      const [given] = call.arguments.map(unwrap);
      if (given && ts31.isObjectLiteralExpression(given))
        isSet = given.properties.some((one) => one.name && textOf(one.name) === field && isGivenAnswer(one));
    });
    return isSet;
  });
}
var MOUNTED = ["componentDidMount", "componentWillMount", "UNSAFE_componentWillMount"];
function isGivenAnswer(property) {
  if (ts31.isShorthandPropertyAssignment(property)) return isAnswer(property.name);
  return ts31.isPropertyAssignment(property) && isAnswer(property.initializer);
}
function classOfState(property) {
  const object = property.parent;
  if (!object || !ts31.isObjectLiteralExpression(object)) return null;
  const holder = object.parent;
  const isField = ts31.isPropertyDeclaration(holder) && textOf(holder.name) === "state";
  const isSet = ts31.isBinaryExpression(holder) && holder.left.getText() === "this.state";
  if (!isField && !isSet) return null;
  for (let at = holder; at; at = at.parent) if (ts31.isClassLike(at)) return at;
  return null;
}
function calledIn(owner) {
  const names = [];
  for (const member of owner.members)
    if (member.name && MOUNTS.test(textOf(member.name)))
      eachNode(member, (call) => {
        if (!ts31.isCallExpression(call)) return;
        const [first, name, ...more] = chainOf(call.expression);
        if (first === "this" && name !== void 0 && more.length === 0) names.push(name);
      });
  return names;
}
function isReplacedInRef(node) {
  const declared = refAround(node);
  if (!declared) return false;
  const page = enclosingFunction(declared)?.body ?? declared.getSourceFile();
  const field = fieldOf(node);
  const kept = textOf(declared.name);
  let isSet = false;
  eachNode(page, (one) => {
    const put = isSet ? null : putInto(one, kept, field);
    isSet ||= put !== null && isAnswer(put.given, put.isWhole ? field : null) && runsByItself2(one, page);
  });
  return isSet;
}
function refAround(node) {
  let at = node;
  while (!ts31.isVariableDeclaration(at)) {
    if (!at.parent || isFunction(at) || ts31.isStatement(at)) return null;
    at = at.parent;
  }
  const made = at.initializer && unwrap(at.initializer);
  const isRef = made && ts31.isCallExpression(made) && /^(ref|shallowRef|reactive)$/.test(nameOf(made.expression) ?? "");
  return isRef && ts31.isIdentifier(at.name) ? at : null;
}
function putInto(node, kept, field) {
  if (ts31.isBinaryExpression(node) && node.operatorToken.kind === ts31.SyntaxKind.EqualsToken) {
    const [first, ...rest] = chainOf(node.left);
    if (first !== kept) return null;
    const members = rest[0] === "value" ? rest.slice(1) : rest;
    if (members.length === 0) return rest.length > 0 ? { given: node.right, isWhole: true } : null;
    return members.length === 1 && members[0] === field ? { given: node.right, isWhole: false } : null;
  }
  if (!ts31.isCallExpression(node) || chainOf(node.expression).join(".") !== "Object.assign") return null;
  const [target, given] = node.arguments;
  return target && given && chainOf(target)[0] === kept ? { given, isWhole: true } : null;
}

// src/extract/code/defaults/placeholders.ts
import { ts as ts32 } from "./vendor/ts-morph.js";
var EFFECTS2 = /^(use\w*Effect|useMount|on(Before)?Mount(ed)?)$/;
function isPlaceholder(node) {
  const state = stateAround2(node);
  const page = state && enclosingFunction(state.declaration)?.body;
  if (!page) return isReplacedByClass(node) || isReplacedInRef(node);
  let isSet = false;
  eachNode(page, (call) => {
    if (isSet || !ts32.isCallExpression(call) || !isCallOf(call, state.setter)) return;
    const [given] = call.arguments;
    isSet = given !== void 0 && isAnswer(given, fieldOf(node)) && runsByItself2(call, page);
  });
  return isSet;
}
function stateAround2(node) {
  let at = node;
  while (!ts32.isVariableDeclaration(at)) {
    if (isFunction(at) || ts32.isStatement(at) || ts32.isSourceFile(at)) return null;
    at = at.parent;
  }
  const change = ts32.isArrayBindingPattern(at.name) ? at.name.elements[1] : void 0;
  const call = at.initializer && unwrap(at.initializer);
  const isState = call && ts32.isCallExpression(call) && /^(useState|useImmer)$/.test(nameOf(call.expression) ?? "");
  return isState && change && ts32.isBindingElement(change) ? { declaration: at, setter: textOf(change.name) } : null;
}
var isCallOf = ({ expression }, name) => ts32.isIdentifier(expression) && expression.text === name;
var fieldOf = (node) => ts32.isPropertyAssignment(node) ? textOf(node.name) : null;
function isAnswer(given, field = null) {
  const value = unwrap(given);
  if (ts32.isIdentifier(value)) return isNamedAnswer(value, field);
  if (ts32.isPropertyAccessExpression(value) || ts32.isElementAccessExpression(value)) return isAnswer(value.expression);
  if (ts32.isPrefixUnaryExpression(value)) return isAnswer(value.operand);
  if (ts32.isConditionalExpression(value)) return isAnswer(value.condition);
  if (ts32.isBinaryExpression(value)) return /^===?$/.test(value.operatorToken.getText()) && isAnswer(value.left);
  if (ts32.isCallExpression(value)) {
    if (ts32.isAwaitExpression(value.parent) && isLoad(value)) return true;
    const { expression: callee } = value;
    const isOf = ts32.isPropertyAccessExpression(callee) && isAnswer(callee.expression);
    return isOf || value.arguments.length > 0 && value.arguments.every((one) => isAnswer(one));
  }
  if (!ts32.isObjectLiteralExpression(value) || field === null) return false;
  const set = value.properties.find((one) => one.name && textOf(one.name) === field);
  return set !== void 0 && ts32.isPropertyAssignment(set) && isAnswer(set.initializer);
}
function isNamedAnswer(name, field) {
  let declared = declarationOf(name.text, name);
  while (declared && ts32.isBindingElement(declared)) {
    if (declared.initializer || declared.dotDotDotToken || ts32.isArrayBindingPattern(declared.parent)) return false;
    declared = declared.parent.parent;
  }
  if (!declared) return false;
  if (ts32.isVariableDeclaration(declared))
    return declared.end <= name.pos && declared.initializer !== void 0 && isAnswer(declared.initializer, field);
  const then = ts32.isParameter(declared) && !declared.initializer ? declared.parent.parent : null;
  return then !== null && ts32.isCallExpression(then) && ts32.isPropertyAccessExpression(then.expression) && then.expression.name.text === "then" && isLoad(unwrap(then.expression.expression));
}
var REMOTE = /^(api|apis|services?|providers?|backend|client|server|https?|axios|fetch|ky|query|trpc|graphql|apollo)$/;
var MAY_BE_EMPTY = /storage|getItem|keychain|mmkv|cookie|localforage|getDocs?\b|maybeSingle|indexedDB/i;
var CHANGES = /^(create|update|save|post|put|patch|set|delete|insert|upsert)(?=[A-Z_]|$)/;
function isLoad(asked2) {
  if (!ts32.isCallExpression(asked2) || CHANGES.test(nameOf(asked2.expression) ?? "")) return false;
  const text = asked2.getText();
  if (MAY_BE_EMPTY.test(text)) return false;
  const [first = ""] = chainOf(asked2.expression);
  const declared = declarationOf(first, asked2);
  const from = declared ? declared.getText() : importedFrom(first, asked2.getSourceFile()) ?? "";
  return !MAY_BE_EMPTY.test(from) && splitWords(`${text} ${from}`).some((word) => REMOTE.test(word));
}
function importedFrom(name, file) {
  for (const one of file.statements)
    if (ts32.isImportDeclaration(one) && one.importClause && new RegExp(`\\b${name}\\b`).test(one.importClause.getText()))
      return one.moduleSpecifier.getText();
  return null;
}
function runsByItself2(node, page, depth = 0) {
  const around = enclosingFunction(node);
  if (!around || around.body === page || depth > 3) return false;
  let at = around.parent;
  if (ts32.isParenthesizedExpression(at)) at = at.parent;
  const isKept = ts32.isCallExpression(at) && nameOf(at.expression) === "useCallback";
  if (isKept && ts32.isCallExpression(at.parent)) at = at.parent;
  if (ts32.isCallExpression(at) && EFFECTS2.test(nameOf(at.expression) ?? "")) return true;
  const isAtOnce = ts32.isCallExpression(at) && (unwrap(at.expression) === around || nameOf(at.expression) === "then");
  if (isAtOnce) return runsByItself2(at, page, depth);
  const name = isKept && ts32.isVariableDeclaration(at.parent) ? textOf(at.parent.name) : nameOfFunction2(around);
  return name !== null && isCalledByItself(name, around, page, depth + 1);
}
var nameOfFunction2 = (around) => ts32.isFunctionDeclaration(around) || ts32.isVariableDeclaration(around.parent) ? declaredName(around) : null;
function isCalledByItself(name, self, page, depth) {
  let isCalled = false;
  eachNode(page, (call) => {
    if (isCalled || !ts32.isCallExpression(call)) return;
    isCalled = EFFECTS2.test(nameOf(call.expression) ?? "") && call.arguments.some((one) => ts32.isIdentifier(one) && one.text === name);
    if (isCalled || !isCallOf(call, name)) return;
    if (call.pos >= self.pos && call.end <= self.end) return;
    isCalled = runsByItself2(call, page, depth);
  });
  return isCalled;
}

// src/extract/code/defaults/stored-choices.ts
import { ts as ts33 } from "./vendor/ts-morph.js";
var KEPT = /^(settings?|preferences?|prefs|privacy|notification_?settings|user_?settings)$/i;
var WHOSE2 = /^(current|my|the|auth|signed(_?in)?|logged(_?in)?)?_?(user|me|account|profile|member|viewer|person|session|player|self)(_?(data|info|record|details|profile|account|response|query))?$/i;
var SIGNED_IN = /^(current|logged|signed|auth|viewer|session|me$)/i;
var FOR_ALL = /default|config|initial|fallback/i;
var EFFECTS3 = /^(use\w*Effect|watch\w*|on(Before)?Mount(ed)?|\$effect|createEffect)$/;
function isFilledFromKept(node) {
  const state = ts33.isVariableDeclaration(node) ? stateOf(node) : null;
  if (!state) return false;
  const page = enclosingFunction(node)?.body ?? node.getSourceFile();
  let isFilled = false;
  eachNode(page, (one) => {
    if (isFilled) return;
    const given = givenTo(one, state);
    isFilled = given !== null && isKeptOf(given, state.kept) && runsInEffect(one);
  });
  return isFilled;
}
function stateOf({ name, initializer }) {
  const made = initializer && unwrap(initializer);
  if (!made || !ts33.isCallExpression(made)) return null;
  const hook = nameOf(made.expression) ?? "";
  if (ts33.isIdentifier(name)) return /^(ref|shallowRef)$/.test(hook) ? { kept: name.text, setter: null } : null;
  if (!ts33.isArrayBindingPattern(name) || !/^(useState|createSignal)$/.test(hook)) return null;
  const [first, second] = name.elements;
  return first && second && ts33.isBindingElement(first) && ts33.isBindingElement(second) ? { kept: textOf(first.name), setter: textOf(second.name) } : null;
}
function givenTo(node, { kept, setter }) {
  if (setter !== null)
    return ts33.isCallExpression(node) && ts33.isIdentifier(node.expression) && node.expression.text === setter ? node.arguments[0] ?? null : null;
  const isSet = ts33.isBinaryExpression(node) && node.operatorToken.kind === ts33.SyntaxKind.EqualsToken;
  return isSet && chainOf(node.left).join(".") === `${kept}.value` ? node.right : null;
}
function isKeptOf(given, kept) {
  const inner = unwrap(given);
  if (!ts33.isPropertyAccessExpression(inner)) return false;
  const chain = chainOf(inner);
  const held = chain.findIndex((name) => KEPT.test(name));
  return chain.at(-1) === kept && held < chain.length - 1 && chain.slice(0, Math.max(held, 0)).some((name) => WHOSE2.test(name)) && !chain.some((name) => FOR_ALL.test(name));
}
function runsInEffect(node) {
  const run = enclosingFunction(node);
  if (!run || !ts33.isCallExpression(run.parent) || !EFFECTS3.test(nameOf(run.parent.expression) ?? "")) return false;
  if (run.body === node) return true;
  const { parent: statement } = node;
  if (!ts33.isExpressionStatement(statement) || !run.body || !ts33.isBlock(run.body)) return false;
  const around = statement.parent.parent;
  const top = ts33.isIfStatement(around) && waitsForPerson(around, statement.parent) ? around : statement;
  if (top.parent !== run.body) return false;
  const before = run.body.statements.slice(0, run.body.statements.indexOf(top));
  return before.every((one) => ts33.isExpressionStatement(one) || ts33.isVariableStatement(one));
}
function waitsForPerson({ expression, thenStatement }, then) {
  const chain = chainOf(expression);
  const last = chain.at(-1) ?? "";
  return thenStatement === then && SIGNED_IN.test(chain[0] ?? "") && (chain.length === 1 || last === "value" || last === "data" || KEPT.test(last));
}

// src/extract/code/defaults/protected-accounts.ts
import { ts as ts34 } from "./vendor/ts-morph.js";
var BESIDE = /^(follow(ers?|ing|s|ed)?|discoverable|indexable|acct|tweets?|feed|inbox|fediverse)$/;
var FOLLOWS = "followers follower Follower followerId follower_id followeeId followee_id followingId following_id Follow Follows followersCount followers_count followerCount unfollow unfollowUser".split(
  " "
);
var KNOWN_BY = /^(user name|username|handle|(display|screen|nick) name|nickname|bio|avatar( url)?)$/;
function isOtherProtection(node, given) {
  if (!/^(is )?protected$/.test(splitWords(given).join(" "))) return false;
  const { parent } = node;
  const beside = ts34.isObjectLiteralExpression(parent) ? parent.properties : ts34.isClassLike(parent) ? parent.members : [];
  const names = beside.flatMap(({ name }) => name ? [splitWords(textOf(name))] : []);
  if (names.some((words2) => words2.some((word) => BESIDE.test(word)))) return false;
  const links = linksOf(node);
  return !(names.some((words2) => KNOWN_BY.test(words2.join(" "))) && FOLLOWS.some((name) => (links?.holding(name).length ?? 0) > 0));
}

// src/extract/code/defaults/values.ts
import { ts as ts35 } from "./vendor/ts-morph.js";
var fixed = (values) => ({ values, adult: null, at: null });
function meaningOf(value, ages) {
  const inner = unwrap(value);
  if (ts35.isBinaryExpression(inner) && inner.operatorToken.kind === ts35.SyntaxKind.BarToken) {
    const both = allOf([inner.left, inner.right], ages);
    return both && fixed(both);
  }
  const literal = literalOf(inner);
  if (literal) {
    if (literal.value === null || literal.value === void 0) return null;
    return fixed([[...memberName(inner), String(literal.value)]]);
  }
  if (ts35.isIdentifier(inner)) {
    const branch = branchOf(inner, ages);
    if (branch) return meaningOfBranch(branch, ages);
    return CONSTANT.test(inner.text) ? { ...fixed([endsOf(inner.text)]), isByName: true } : null;
  }
  if (ts35.isConditionalExpression(inner)) return meaningForChild(inner, ages);
  const flags = flagsOf(inner);
  if (flags) return fixed(flags);
  if (ts35.isBinaryExpression(inner)) {
    if (inner.operatorToken.getText() === "!==" && inner.right.kind === ts35.SyntaxKind.FalseKeyword)
      return fixed([["true"]]);
    const { operatorToken, left, right } = inner;
    if (/^(\?\?|\|\|)$/.test(operatorToken.getText()) && !literalOf(left)) return meaningOf(right, ages);
  }
  return null;
}
var CONSTANT = /^[A-Z][A-Z\d]*(_[A-Z\d]+)+$/;
var NEGATES = /^(NON|NOT|NO|UN|HIDE|HIDDEN|EXCEPT|WITHOUT|DISABLED?)$/;
function endsOf(name) {
  const words2 = name.split("_");
  const first = words2.findIndex((word, at) => at < words2.length - 1 && NEGATES.test(word));
  return words2.slice(0, first < 0 ? void 0 : first + 1).map((_, from) => words2.slice(from).join("_"));
}
function meaningOfBranch({ child, adult, at }, ages) {
  const [given, other] = [child, adult].map((values) => allOf(values, ages));
  return given && other ? { values: given, adult: other, at } : null;
}
function isRunTimeChoice(value, name) {
  const inner = unwrap(value);
  const isYesNo = ts35.isPrefixUnaryExpression(inner) || ts35.isCallExpression(inner) && nameOf(inner.expression) === "Boolean";
  const same = splitWords(name).join("");
  return isYesNo && !(inner.getText().match(/\w+/g) ?? []).some((word) => splitWords(word).join("") === same);
}
function isWrittenOtherwise(value, name) {
  const inner = unwrap(value);
  if (!ts35.isConditionalExpression(inner) || !ts35.isIdentifier(unwrap(inner.condition))) return false;
  if (!/^(1|0|true|false)$/.test(inner.whenTrue.getText()) || !/^(1|0|true|false)$/.test(inner.whenFalse.getText()))
    return false;
  const bare2 = (text) => splitWords(text).filter((word) => word !== "is").join("");
  return bare2(unwrap(inner.condition).getText()) === bare2(name);
}
function allOf(values, ages) {
  const all = values.map((value) => meaningOf(value, ages));
  return all.every((one) => one !== null) ? all.flatMap((one) => one.values) : null;
}
function meaningForChild({ condition, whenTrue, whenFalse }, ages) {
  const [yes, no] = [meaningOf(whenTrue, ages), meaningOf(whenFalse, ages)];
  if (!yes || !no) return null;
  const isAdultTrue = checksThatHold(condition, true, ages).length > 0;
  const isAdultFalse = checksThatHold(condition, false, ages).length > 0;
  if (isAdultTrue === isAdultFalse) return { ...fixed([]), either: [yes.values, no.values] };
  const [child, adult] = isAdultTrue ? [no, yes] : [yes, no];
  return { values: child.values, adult: adult.values, at: null };
}
function flagsOf(value) {
  if (ts35.isPropertyAccessExpression(value)) return isConstantName(value) ? [memberName(value)] : null;
  if (!ts35.isObjectLiteralExpression(value) || value.properties.length === 0) return null;
  const set = [];
  for (const property of value.properties) {
    const on = ts35.isPropertyAssignment(property) ? literalOf(property.initializer)?.value : void 0;
    if (typeof on !== "boolean") return null;
    if (on) set.push(textOf(property.name));
  }
  return set.length > 0 ? set.map((name) => [name]) : [["false"]];
}
function isConstantName(value) {
  const chain = chainOf(value);
  return chain.length > 1 && chain.slice(-2).every((name) => /^[A-Z]/.test(name));
}
var memberName = (value) => ts35.isPropertyAccessExpression(value) ? [value.name.text] : [];

// src/extract/code/defaults/defaults.ts
import { ts as ts36 } from "./vendor/ts-morph.js";
var OPEN = /^(everyone|members)$/;
var FORM = /^(settings?|preferences?|prefs?|privacy|signup|register|registration|onboarding|setup|join)$/;
var SIGN_UP = /^(signup|register|registration|onboarding|setup|join)$/;
function findDefaults(file, concept, guards) {
  const ages = guards.filter((guard) => guard.guard === "age");
  const sites = /* @__PURE__ */ new Map();
  for (const candidate of candidatesIn(file)) {
    const site = siteOf(candidate, concept, ages, file);
    const key = site && `${site.name.pos} ${site.name.end} ${site.within ?? ""}`;
    if (site && key !== null && !sites.has(key) && !standsWithin(concept.unlikeDefault.within, file.path, candidate.node))
      sites.set(key, site);
  }
  const all = [...sites.values()];
  const names = all.map(({ name }) => name);
  return all.filter(
    ({ name, owner }) => !isSaidInside(name, owner, names) && !isSaidOfState(name, owner, names) && !isSaidOfRead(name, names)
  );
}
var asked = /* @__PURE__ */ new WeakMap();
function couldBeSetting(name, concept) {
  let answers = asked.get(concept);
  if (!answers) asked.set(concept, answers = /* @__PURE__ */ new Map());
  let answer = answers.get(name);
  if (answer === void 0) answers.set(name, answer = settingNamed(name, null, concept) !== null);
  return answer;
}
function siteOf(candidate, concept, ages, { side, indexed: { tokens } }) {
  const { node, name, value, text: given } = candidate;
  if (!couldBeSetting(given, concept)) return null;
  const decided = candidate.means ? fixed([candidate.means]) : chosenBy(node, value, ages);
  const owned = ownedBy(candidate.owner(), given, concept);
  if (owned && (isLookAlike(owned, given, node, concept) || isStateOfPresence(given, tokens))) return null;
  if (owned?.owner.kind === "table" && isOfEmptyRecord(node)) return null;
  const { owner, named } = owned ?? ownedBy(decided?.adult ? ageOwner(node) : null, given, concept) ?? NOBODY;
  if (!owner || !named) return null;
  const meaning = decided ?? (isAskedAtStart(owner) && isRunTimeChoice(value, given) ? fixed([]) : null);
  if (!meaning) return null;
  const texts = meaning.values.flat();
  if (texts.length > 0 && texts.every((text) => isGroup(given, text))) return null;
  if (texts.length > 0 && texts.every((text) => text === "") && isAwaited(owner)) return null;
  const option = meaning.either ? agreedOption(named, meaning.either) : weakestOption(named, meaning.values);
  if (option === null && (meaning.isByName || isWrittenOtherwise(value, given))) return null;
  if (option === null && texts.length > 0 && texts.every(isSentence)) return null;
  if (option === null && standsAmongTexts(node)) return null;
  if (option === null && owner.kind !== "read" && holdsSettings(value, concept)) return null;
  if (option === null && texts.some((text) => /^-?[\d.]+$/.test(text)) && !isLevel(given)) return null;
  const age = ageOfDefault(node, owner.name, ages);
  if (age === "adult" || age === "older" && option !== null && !OPEN.test(option)) return null;
  return {
    name: meaning.at ?? name,
    symbol: meaning.at ? textOf(meaning.at) : given,
    setting: named.pattern.setting,
    option,
    adult: meaning.adult ? weakestOption(named, meaning.adult) : void 0,
    text: value === name && candidate.means ? candidate.means.join() : textAt(value, meaning),
    owner,
    isReplaced: owner.kind === "state" && !meaning.adult && !says(owner, SIGN_UP) && isPlaceholder(node) || owner.kind === "class" && side !== "server" && isOfCopiedRecord(node),
    ...candidate.within !== void 0 && { within: candidate.within }
  };
}
var isLookAlike = ({ owner, named }, given, node, concept) => named.pattern.setting !== "notifications" && (isChoiceOfNotices(node) || isChoiceOfButtons(node, given)) || named.pattern.setting === "connection-list" && isChoiceOfCounts(node) || owner.kind === "state" && isPanelOpen(node, given) || describesOneOf(node) || isOtherNotice(node, given) || isOfWhatOneSees(given) || isSwitchOfPart(node, given) || isOfWholeSite(node) || isOfPlan(node) || isSingleDocument(node, owner) || isOfOwnScreen(node, given) || isOfPlayer(node, given) || isOfOpenedPlayer(node, given, owner, named) || isOptionOfPlayer(node.parent, given) || standsAmongProducts(node) || isOtherProtection(node, given) || isOfNoPerson(node, owner, named) || isOfGroup(owner, named.pattern) || isReadOfPlace(owner, given, node) || isBesideJoining(
  node,
  named.pattern.setting,
  (name) => settingNamed(name, owner.words, concept)?.pattern.setting === named.pattern.setting
) || owner.kind === "state" && isFilledFromKept(node) || owner.kind === "class" && isKindMark(given, owner.name);
var isSentence = (text) => new RegExp("^\\p{Lu}.*\\s.*\\s.*[.!?\u2026]$", "u").test(text);
var holdsSettings = (value, concept) => ts36.isObjectLiteralExpression(value) && value.properties.some((one) => one.name !== void 0 && couldBeSetting(textOf(one.name), concept));
var NOBODY = { owner: null, named: null };
function ownedBy(owner, given, concept) {
  const named = owner && settingNamed(given, owner.words, concept);
  if (!owner || !named || !isOwned(owner, given, named, concept)) return null;
  if (hasAnyPhrase(owner.own, concept.unlikeDefault.word) && !isMadeThere(owner, named) && !isOfSomebody(given))
    return null;
  return { owner, named };
}
var isMadeThere = ({ kind, words: words2 }, { pattern }) => {
  const said = MADE_THING.join(" ");
  return hasAnyPhrase(
    words2,
    pattern.forms.filter((form) => kind === "state" ? form.words.length > 1 : form.words.join(" ") === said)
  );
};
function chosenBy(node, value, ages) {
  const member = ts36.isBinaryExpression(node) ? branchOfMember(node, ages) : null;
  if (member) return meaningOfBranch(member, ages);
  const meaning = meaningOf(value, ages);
  const twin = meaning && !meaning.adult ? adultTwin(node, ages) : null;
  const adult = twin && meaningOf(twin, ages);
  return meaning && adult ? { ...meaning, adult: adult.values } : meaning;
}
function isOwned(owner, given, { pattern }, concept) {
  if (owner.kind === "age" || owner.kind === "grant") return true;
  if (owner.kind === "props" && !pattern.isProp) return false;
  if (owner.kind === "state")
    return says(owner, FORM) || isOfOneself(owner) || hasAnyPhrase(owner.words, pattern.forms);
  if (pattern.owners !== null && /^(class|table|schema|insert)$/.test(owner.kind)) return true;
  return hasAnyPhrase(owner.words, concept.owners) || owner.kind === "schema" && saysWhose(given);
}
var saysWhose = (given) => splitWords(given).some((word) => /^(profile|account)$/.test(word));
var isOfOneself = ({ words: words2 }) => words2.some((word, at) => /^(edit|update|my)$/.test(word) && /^(profile|account)$/.test(words2[at + 1] ?? ""));
var isAwaited = ({ kind, words: words2 }) => /^(state|context|read|props)$/.test(kind) || kind === "table" && words2.includes("state");
var isLevel = (name) => /^(status|policy|permission|level|mode|scope|setting|visibility|audience)$/.test(splitWords(name).at(-1) ?? "");
function isAskedAtStart(owner) {
  return owner.kind === "read" || owner.kind === "state" && says(owner, SIGN_UP);
}
var says = ({ words: words2 }, pattern) => words2.some((word, index) => pattern.test(word) || word === "sign" && words2[index + 1] === "up");
function textAt(value, { at }) {
  const given = at && ts36.isVariableDeclaration(at.parent) ? at.parent.initializer : at && ts36.isBinaryExpression(at.parent) ? at.parent.right : null;
  return (given ?? value).getText().replace(/\s+/g, " ");
}

// src/extract/code/defaults/drafts.ts
var replacedAt = (symbol, text) => `${symbol} starts as ${text} here only until a service answers; what that gives a new account is not in the code that was read: check the service as well, or declare the setting in the manifest`;
function defaultDrafts(file, concept, guards) {
  return findDefaults(file, concept, guards).map((site) => {
    const { name, symbol, setting, option, adult, text, owner, within, isReplaced } = site;
    const at = within === void 0 ? file.placeOf(name) : file.placeIn(name, within);
    const around = enclosingNames(name);
    const draft = {
      kind: "default",
      concept: concept.id,
      at,
      around: around.at(-1) === owner.name ? around : [...around, owner.name],
      symbol,
      side: file.side,
      setting,
      option,
      adult,
      text,
      owner: owner.text,
      ...isReplaced && { replaced: { at, message: replacedAt(symbol, text) } }
    };
    return { draft, site };
  });
}

export {
  defaultDrafts
};

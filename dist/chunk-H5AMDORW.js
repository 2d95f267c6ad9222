import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  calleeOf,
  declarationOf,
  functionNamed,
  heldAt,
  isAssigned,
  isUnlike,
  keyOf,
  linksOf,
  literalOf,
  matchComparison,
  measuresThing,
  mentionsBirth,
  namesIn,
  renderOf,
  saysOld,
  usesInTurn,
  usesOfClass,
  usesOfFunction,
  valueBehind,
  valueOf
} from "./chunk-7774KW4R.js";
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
  throughout,
  unwrap
} from "./chunk-6XRSZYPB.js";
import {
  MADE_THING,
  fitsPattern,
  saysMadeThing
} from "./chunk-NS6E64DD.js";
import {
  hasAnyPhrase,
  isPhrase,
  phrasesOf,
  splitWords
} from "./chunk-IR7XPB67.js";
import {
  baseName
} from "./chunk-WKF3AR7X.js";
import {
  literally
} from "./chunk-E4KCALTW.js";

// src/extract/code/defaults/stores.ts
import { ts } from "./vendor/ts-morph.js";
var MAX_STEPS = 5;
function storeNames(state) {
  const names = [];
  for (let at = state, steps = 0; at && steps < MAX_STEPS; at = at.parent, steps++) {
    if (at.kind === 211) {
      for (const property of at.properties) {
        if (!(property.kind === 304) || !ts.isStringLiteralLike(property.initializer)) continue;
        if (/^(name|key|id)$/.test(textOf(property.name)) && at !== state) names.push(property.initializer.text);
      }
    }
    if (!(at.kind === 214)) continue;
    const [first] = at.arguments;
    if (first && (first.kind === 11 || first.kind === 15)) names.push(first.text);
  }
  return names;
}
var keptIn = (node) => splitWords(node.getSourceFile().fileName.split("/").at(-2) ?? "").some((word) => KEPT.test(word)) ? ["setting"] : [];
var KEPT = /^(persist(ed|ence|ent)?|prefs?|preferences?|settings?)$/;

// src/extract/code/defaults/owners.ts
import { ts as ts2 } from "./vendor/ts-morph.js";
var ADDED = {
  schema: /(?<=[a-z\d]_?)[tT]able$/,
  class: /(?<=(Settings?|Preferences?|Prefs|Privacy))Service$/,
  state: /(?<=(Post|Story|Status|Settings?|Preferences|Privacy|Profile|Account|Sign_?[uU]p|Register|Onboarding))(Modal|Dialog|Sheet)$/
};
function ownerOf(kind, title, name, keys = [], around = []) {
  const said = [name.replace(ADDED[kind] ?? /$^/, ""), ...keys].flatMap(splitWords);
  const own = isOfNew(kind, said) ? said.filter((word) => !ASKED.test(word)) : said;
  const made = MADE_IN.test(kind) && saysMadeThing([name, ...keys, ...around]) ? MADE_THING : [];
  return { kind, text: `${title} ${name}`, name, own, words: [...own, ...around.flatMap(splitWords), ...made] };
}
var MADE_IN = /^(state|table)$/;
var ASKED = /^(api|request|req)$/;
var isOfNew = (kind, words) => (kind === "schema" || kind === "class") && words.some((word) => /^(create|new|add|register)$/.test(word));
var GENERAL = /^(default|initial|fallback|preset|state|value|data|option|config|setting|schema|props|item)s?$/;
var isGeneral = (name) => splitWords(name).every((word) => GENERAL.test(word));
function fileName(node) {
  const path = node.getSourceFile().fileName;
  const base = baseName(path).replace(/\.[^.]+$/, "");
  return base === "index" ? path.split("/").at(-2) ?? base : base;
}
var aroundOf = (node) => [
  ...enclosingNames(node),
  ...storeNames(node),
  fileName(node),
  node.getSourceFile().fileName.split("/").at(-2) ?? "",
  ...(calledFor(node)?.typeArguments ?? []).map((type) => type.getText())
];
function calledFor(node) {
  const call = node.kind === 304 ? node.parent.parent : node;
  return call.kind === 214 || call.kind === 215 ? call : null;
}
function atomOwner(row) {
  const { parent: call } = row;
  if (!(call.kind === 214) || !/^atom(Family)?$/.test(nameOf(call.expression) ?? "")) return null;
  return ownerOf("state", "first state of", fileName(row), [], aroundOf(call));
}
function classOwner(property) {
  const name = ts2.isClassLike(property.parent) ? declaredName(property.parent) : null;
  return name === null ? null : ownerOf("class", "class", name);
}
function readOwner(source, keys = []) {
  const chain = chainOf(source).filter((part, index) => index === 0 || !/^(value|current)$/.test(part));
  if (chain.length > 1 && /^(get|find|first|at|read|load)$/.test(chain.at(-1))) chain.pop();
  const name = chain.at(-1) ?? nameOf(source);
  if (name === void 0 || name === null || name === "this") return null;
  const around = chain.slice(-2, -1).filter((one) => /^(pref(erence)?s|settings)$/i.test(name) && /^notif/i.test(one));
  return ownerOf("read", "fallback of", name, keys, around);
}
function propsOwner(node) {
  let component = null;
  for (let at = node.parent; at && component === null; at = at.parent) {
    if (isFunction(at) || ts2.isClassLike(at)) component = declaredName(at);
    else if (at.kind === 227 && receiverOf(at.left)) component = nameOf(unwrap(receiverOf(at.left)));
  }
  const name = component !== null && /^[A-Z]/.test(component) ? component : fileName(node);
  return ownerOf("props", "props of", name);
}
function ageOwner(node) {
  return ownerOf("age", "age branch in", enclosingNames(node).at(-1) ?? fileName(node));
}
function declarationName(node) {
  if (node.kind === 261 && node.name.kind === 80) return node.name.text;
  if (node.kind === 173) return textOf(node.name);
  if (node.kind === 227 && node.operatorToken.kind === 64) return nameOf(node.left);
  return null;
}
function typeNames(node) {
  const type = node.kind === 261 || isFunction(node) ? node.type : void 0;
  return type ? type.getText().match(/\w+/g) ?? [] : [];
}

// src/extract/code/defaults/grants.ts
import { ts as ts3 } from "./vendor/ts-morph.js";
var GIVES = /^(give|grant|assign|allow|add)(?=[A-Z]|$)/;
var RIGHTS = /^(permissions?|privileges?|rights?|acl|abilit(y|ies)|capabilit(y|ies))$/;
var EVERYBODY = /^(everyone|everybody|anyone|registered|registeredusers?|users?|allusers|members?|allmembers|guests?|visitors?|anonymous|unregistered|spiders?|crawlers?|robots?|authenticated|default|defaultrole|public)$/;
function grantsOf(call) {
  const name = nameOf(call.expression) ?? "";
  if (!GIVES.test(name) || !chainOf(call.expression).flatMap(splitWords).some((word) => RIGHTS.test(word)))
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
  if (inner.kind === 11 || inner.kind === 15) return [inner];
  if (inner.kind === 210) return inner.elements.filter(ts3.isStringLiteralLike);
  const value = inner.kind === 80 ? valueOf(inner) : null;
  return value && unwrap(value).kind === 210 ? stringsOf(value) : [];
}
var ownerOfGrant = (to) => ownerOf("grant", "permission of", to, [], ["permission"]);
var WHAT = /^(name|key|id|permission|action|right|privilege|capability|ability)$/;
var FROM = /^(min(imum)?_?(role|rank|level|grade)|default_?(role|grant|for)|(required|lowest)_?(role|rank|level)|granted_?to|allowed_?for)$/i;
var NOBODY_KNOWN = /^(everyone|everybody|anyone|anybody|guest|guests|guest user|visitor|visitors|anonymous|anonymous user|unregistered|unregistered user|unregistered users|public|unauthenticated|logged out|anon)$/;
function grantedRow(object) {
  let what = null;
  let to = null;
  for (const one of object.properties) {
    if (!(one.kind === 304) || one.name.kind === 168) continue;
    const value = unwrap(one.initializer);
    if (WHAT.test(textOf(one.name)) && (value.kind === 11 || value.kind === 15)) what ??= value;
    if (FROM.test(textOf(one.name))) to = value;
  }
  const said = to && (to.kind === 11 || to.kind === 15 ? to.text : chainOf(to).at(-1) ?? "");
  if (!what || !to || said === null || !NOBODY_KNOWN.test(splitWords(said).join(" "))) return null;
  const [name, right] = [what, rightOf(what.text)];
  return { name, text: right, value: to, means: ["everyone"], owner: () => ownerOfGrant(said) };
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
var holds = (phrases) => (names) => names.some((name) => hasAnyPhrase(splitWords(name), phrases));
var namesSlides = holds(SLIDES);
var namesOther = holds(OTHERS);
var namesLive = holds(LIVE);
var namesOpened = holds(OPENED);
var namesStarted = holds(STARTED);
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

// src/extract/code/age/definitions.ts
import { ts as ts4 } from "./vendor/ts-morph.js";
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
    const isAsked = namesQuestion(words, concept) && !isConstant(node) && !isUnasked(node, words, concept);
    if (isAsked && !(saysOld(words) && measuresThing(node))) return "predicate";
    if (hasAnyPhrase(words, COMPUTES) && mentionsBirth(node)) return "computes";
  }
  return answersByAge(node, concept) || makesRuleOfAge(node, words, concept) ? "predicate" : null;
}
function makesRuleOfAge(node, words, concept) {
  if (!words.some((word) => /^(age|old|adult|birth\w*|dob)$/.test(word))) return false;
  return returnsOf(node).some((one) => {
    const made = unwrap(one);
    return isFunction(made) && returnsOf(made).some((answer) => tested(answer).some((part) => isOfAge(part, concept)));
  });
}
var isOfAge = (part, concept) => matchComparison(part, true, concept) !== null;
function tested(answer) {
  const inner = unwrap(answer);
  return verdictsIn(inner.kind === 228 ? inner.condition : inner);
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
  if (!(body.kind === 242)) return literalOf(body) !== null;
  const [only, ...more] = body.statements;
  if (!only) return true;
  return more.length === 0 && only.kind === 254 && (!only.expression || literalOf(only.expression) !== null);
}
function answersByAge(node, concept) {
  return returnsOf(node).some((one) => verdictsIn(one).some((part) => isOfAge(part, concept)));
}
function verdictsIn(expression) {
  const inner = unwrap(expression);
  if (inner.kind === 225) return verdictsIn(inner.operand);
  if (!(inner.kind === 227)) return [];
  const isJoined = /^(&&|\|\|)$/.test(inner.operatorToken.getText());
  return isJoined ? [...verdictsIn(inner.left), ...verdictsIn(inner.right)] : [inner];
}
function returnsOf(node) {
  const { body } = node;
  if (!body) return [];
  if (!(body.kind === 242)) return [body];
  const found = [];
  const walk = (one) => {
    if (isFunction(one)) return;
    if (one.kind === 254 && one.expression) found.push(one.expression);
    ts4.forEachChild(one, walk);
  };
  ts4.forEachChild(body, walk);
  return found;
}
function callsOfDefinitions(file, concept) {
  return file.calls.flatMap((node) => {
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
      found ||= one.kind === 227 && matchComparison(one, true, concept) !== null;
    });
    compared.set(node, found);
  }
  return found;
}
function nameOfFunction(node) {
  if (declaredName(node) === null || node.kind === 177) return null;
  if (node.name) return node.name;
  let holder = node.parent;
  while (isHookOf(holder) || holder.kind === 218 || holder.kind === 235) holder = holder.parent;
  return holder.kind === 261 || holder.kind === 304 || holder.kind === 173 ? holder.name : null;
}
function isHookOf(node) {
  return node.kind === 214 && /^(use[A-Z]|memo|action|computed|debounce|wrap)/.test(nameOf(node.expression) ?? "");
}

// src/extract/code/autoplay/pressed.ts
import "./vendor/ts-morph.js";

// src/extract/code/autoplay/class-states.ts
import { ts as ts5 } from "./vendor/ts-morph.js";
var PRESS = /^on(Click|Press|Tap|PointerUp|MouseUp|TouchEnd)$/;
var UNSET = /^(false|null|undefined|0|''|""|``)$/;
function isClassStateOfPress(name) {
  const key = keyOfState(name);
  const owner = key === null ? null : classAround(name);
  if (key === null || !owner || !isPlain(owner)) return false;
  const { started, given, isOpen } = writesOf(owner, key);
  if (isOpen || started.length === 0 || !started.every(isUnset)) return false;
  const set = given.filter((value) => !isUnset(value));
  return set.length > 0 && set.every((value) => isOfPress(value, owner));
}
function keyOfState(name) {
  const { parent } = name;
  if (parent.kind === 212 && parent.name === name)
    return isState(parent.expression) ? name.text : null;
  const declared = declarationOf(name.text, name);
  if (!declared || !(declared.kind === 209) || !(declared.parent.kind === 207)) return null;
  const holder = declared.parent.parent;
  const isTaken = holder.kind === 261 && holder.initializer && isState(holder.initializer);
  return isTaken && !declared.initializer ? textOf(declared.propertyName ?? declared.name) : null;
}
function isState(expression) {
  const inner = unwrap(expression);
  return inner.kind === 212 && inner.name.text === "state" && isThis(inner.expression);
}
var isThis = (node) => node.kind === 110;
function classAround(node) {
  for (let at = node.parent; at; at = at.parent) if (ts5.isClassLike(at)) return at;
  return null;
}
var isPlain = ({ heritageClauses }) => (heritageClauses ?? []).some(
  ({ token, types }) => token === 96 && types.every(({ expression }) => /^(\w+\.)?(Pure)?Component$/.test(expression.getText()))
);
function writesOf(owner, key) {
  const writes = { started: [], given: [], isOpen: false };
  const take = (object, into) => {
    const inner = object && unwrap(object);
    if (!inner || !(inner.kind === 211)) return void (writes.isOpen = true);
    for (const one of inner.properties) {
      if (!one.name || one.name.kind === 168) writes.isOpen = true;
      else if (textOf(one.name) !== key) continue;
      else if (one.kind === 304) into.push(one.initializer);
      else writes.isOpen = true;
    }
  };
  eachNode(owner, (node) => {
    if (node.kind === 173 && textOf(node.name) === "state") take(node.initializer, writes.started);
    if (isAssigned2(node) && isState(node.left)) take(node.right, writes.started);
    if (isAssigned2(node) && node.left.kind === 212 && isState(node.left.expression))
      writes.isOpen = true;
    if (node.kind === 175 && textOf(node.name) === "getDerivedStateFromProps") writes.isOpen = true;
    if (!(node.kind === 214) || nameOf(node.expression) !== "setState") return;
    const [first] = node.arguments;
    const given = first && unwrap(first);
    if (given && isFunction(given)) for (const answer of answersOf(given)) take(answer, writes.given);
    else take(given, writes.given);
  });
  return writes;
}
var isAssigned2 = (node) => node.kind === 227 && node.operatorToken.kind === 64;
function answersOf({ body }) {
  if (!body || !(body.kind === 242)) return [body];
  const answers = [];
  eachNode(body, (node) => {
    if (node.kind === 254) answers.push(node.expression);
  });
  return answers;
}
var isUnset = (value) => UNSET.test(unwrap(value).getText());
function isOfPress(node, owner) {
  for (let at = node; at !== owner; at = at.parent) {
    if (at.kind === 292) return PRESS.test(textOf(at.name));
    if (at.parent === owner) {
      const name = (at.kind === 175 || at.kind === 173) && textOf(at.name);
      return name ? isOnlyPressed(name, owner) : false;
    }
  }
  return false;
}
function isOnlyPressed(name, owner) {
  let pressed = 0;
  let isOther = isHeldByOthers(owner);
  eachNode(owner, (node) => {
    isOther ||= givesItselfAway(node);
    if (!(node.kind === 80) && !(node.kind === 11 || node.kind === 15)) return;
    const { parent } = node;
    if (node.text !== name || parent.parent === owner && parent.name === node) return;
    if (!(parent.kind === 212) || parent.name !== node || !isThis(parent.expression)) isOther = true;
    else if (isBound(parent, name)) return;
    else if (isHandedToPress(parent)) pressed++;
    else isOther = true;
  });
  return pressed > 0 && !isOther;
}
var givesItselfAway = (node) => isThis(node) && !(node.parent.kind === 212) && !(node.parent.kind === 214 && nameOf(node.parent.expression) === "bind") && !(node.parent.kind === 261 && node.parent.name.kind === 207);
function isHeldByOthers({ name }) {
  if (!name) return true;
  const held = new RegExp(`<${literally(name.text)}\\b[^<]*?\\sref=`);
  return held.test(name.getSourceFile().text) || (linksOf(name)?.filesWith(name.text, held) ?? []).length > 0;
}
function isBound(node, name) {
  let at = node;
  while (at.parent.kind === 212 || at.parent.kind === 214) at = at.parent;
  const whole = at.parent;
  return isAssigned2(whole) && whole.left.getText() === `this.${name}` && /^this\.\w+(\.bind\(this\))?$/.test(at.getText());
}
function isHandedToPress(node) {
  for (let at = node; at.parent && !ts5.isClassLike(at); at = at.parent)
    if (at.kind === 292) return PRESS.test(textOf(at.name));
  return false;
}

// src/extract/code/autoplay/pressed.ts
function waitsForPress(test) {
  let found = false;
  const visit = (node) => {
    if (!found && node.kind === 80) found = isStateOfPress(node);
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
  if (inner.kind === 227)
    return /^===?$/.test(inner.operatorToken.getText()) && [inner.left, inner.right].some(isUnset2);
  return inner.kind === 225 && inner.operator === 54;
}
var isUnset2 = (value) => UNSET2.test(unwrap(value).getText());
function testsOfSources(element) {
  const hasAddress = element.attributes.properties.some(
    (one) => one.kind === 294 || /^(src|srcObject)$/.test(one.name?.getText() ?? "")
  );
  if (hasAddress || !(element.parent.kind === 285)) return [];
  return element.parent.children.flatMap((child) => {
    const inner = child.kind === 295 && child.expression ? unwrap(child.expression) : null;
    if (inner && inner.kind === 228) return [inner.condition];
    const isAnd = inner && inner.kind === 227 && inner.operatorToken.getText() === "&&";
    return isAnd ? [inner.left] : [];
  });
}
var UNSET2 = /^(false|null|undefined|0|''|""|``)$/;
function startsUnset(name) {
  const declaration = declarationOf(name.text, name);
  const holder = declaration && declaration.kind === 209 ? declaration.parent.parent : null;
  const made = holder && holder.kind === 261 && holder.initializer ? unwrap(holder.initializer) : null;
  if (!made || !(made.kind === 214)) return false;
  const [first] = made.arguments;
  return !first || UNSET2.test(unwrap(first).getText());
}
function isStateOfPress(name) {
  if (isClassStateOfPress(name)) return true;
  const declaration = declarationOf(name.text, name);
  if (!declaration || !(declaration.kind === 209) || !(declaration.parent.kind === 208)) return false;
  const holder = declaration.parent.parent;
  const made = holder.kind === 261 && holder.initializer && unwrap(holder.initializer);
  if (made && made.kind === 214 && made.arguments[0]?.kind === 112) return false;
  const [state, change] = declaration.parent.elements;
  if (state !== declaration || !change || !(change.kind === 209)) return false;
  const setter = textOf(change.name);
  const component = enclosingFunction(declaration);
  let found = false;
  if (component)
    eachNode(component, (node) => {
      if (!found && node.kind === 292 && PRESS.test(textOf(node.name)) && node.initializer)
        found = reaches(node.initializer, setter);
      if (!found && isSetPress(node)) found = reaches(node.right, setter);
    });
  return found;
}
var isSetPress = (node) => node.kind === 227 && node.operatorToken.kind === 64 && node.left.kind === 80 && PRESS.test(node.left.text) && isFunction(unwrap(node.right));
function reaches(handler, name, depth = 2) {
  let found = false;
  eachNode(handler, (node) => {
    if (found || !(node.kind === 80)) return;
    if (node.text === name) found = true;
    else if (depth > 0) {
      const named = functionNamed(node.text, node) ?? keptFunction(node);
      found = named?.body !== void 0 && named.body !== handler && reaches(named.body, name, depth - 1);
    }
  });
  return found;
}
function keptFunction(name) {
  const declaration = declarationOf(name.text, name);
  const value = declaration && declaration.kind === 261 && declaration.initializer;
  const call = value && unwrap(value);
  const [given] = call && call.kind === 214 && nameOf(call.expression) === "useCallback" ? call.arguments : [];
  return given && (given.kind === 220 || given.kind === 219) ? given : null;
}
var RUNS = /^(exec|execute|run|perform|action|handler|callback|onSelect|onClick|onPress)$/;
var SHOWN_AS = /^(label|title|name|display|text|icon)$/;
function isOfEntry(node) {
  for (let at = node; at.parent; at = at.parent) {
    if (!(at.parent.kind === 304) || at.parent.initializer !== at || !isFunction(at)) continue;
    const isRun = RUNS.test(textOf(at.parent.name));
    if (isRun && at.parent.parent.properties.some((one) => one.name && SHOWN_AS.test(textOf(one.name)))) return true;
  }
  return false;
}
var READS = /^(drawImage|createImageBitmap|texImage2D|fromPixels|captureStream)$/;
var SHOWS = /^(append|appendChild|prepend|insertBefore|replaceWith|replaceChild|replaceChildren|after|before)$/;
function isOnlyRead(receiver) {
  const inner = unwrap(receiver);
  const declaration = inner.kind === 80 ? declarationOf(inner.text, inner) : null;
  const around = declaration && enclosingFunction(declaration);
  if (!around || !(inner.kind === 80)) return false;
  const made = declaration.kind === 261 && declaration.initializer && unwrap(declaration.initializer);
  if (!made || !(made.kind === 214) || nameOf(made.expression) !== "createElement") return false;
  let isRead = false;
  let isShown = false;
  eachNode(around, (node) => {
    if (node.kind === 254 && node.expression) isShown ||= unwrap(node.expression).getText() === inner.text;
    if (node.kind === 227 && node.operatorToken.kind === 64) {
      isShown ||= unwrap(node.right).getText() === inner.text;
      isRead ||= node.left.getText() === `${inner.text}.muted` && node.right.kind === 112;
    }
    if (!(node.kind === 214) || !node.arguments.some((one) => unwrap(one).getText() === inner.text)) return;
    const name = nameOf(node.expression) ?? "";
    isRead ||= READS.test(name) || /^(capture|grab|extract|draw)[A-Z]/.test(name);
    isShown ||= SHOWS.test(name);
  });
  return isRead && !isShown;
}
var LOOKS = /^(replace|replaceAll|includes|startsWith|endsWith|indexOf|match|matchAll|search|split|test|exec)$/;
function isLookedFor(text) {
  const { parent } = text;
  return parent.kind === 214 && parent.arguments[0] === text && LOOKS.test(nameOf(parent.expression) ?? "");
}
function isOfPicture(tag) {
  return /image|picture|photo/i.test(tag) && !/video|gif|media|player/i.test(tag);
}

// src/extract/code/reporting/holds-jsx.ts
import "./vendor/ts-morph.js";
function holdsJsx(node) {
  let holds2 = false;
  const look = (one) => {
    holds2 ||= one.kind === 285 || one.kind === 286 || one.kind === 289;
  };
  look(node);
  if (!holds2) eachNode(node, look);
  return holds2;
}

// src/extract/code/autoplay/opened-by-press.ts
import { ts as ts8 } from "./vendor/ts-morph.js";
var DEEP = 2;
function isOpenedByPress(node, about, depth = DEEP) {
  const component = componentAround(node);
  return component !== null && isShownByPress(component, about, depth);
}
function isShownByPress(component, about, depth = DEEP, isOther = () => false) {
  const uses = component.kind === 264 ? usesOfClass(component) : usesOfFunction(component);
  const asked = uses?.filter(
    ({ parent }) => !(parent.kind === 288) && !(ts8.isJsxOpeningLikeElement(parent) && isOther(parent))
  );
  if (!asked || asked.length === 0) return false;
  return asked.every((use) => {
    if (!ts8.isJsxOpeningLikeElement(use.parent)) return false;
    const said = toldByPress(use.parent, component) ?? pressedBefore(use);
    if (!said) return depth > 0 && isOpenedByPress(use, about, depth - 1);
    const names = [...namesIn(said), declaredName(component)];
    return names.some((name) => hasAnyPhrase(splitWords(name), about)) || depth === DEEP && isBehindCover(use.parent, component);
  });
}
function toldByPress({ attributes }, component) {
  for (const one of attributes.properties) {
    const given = one.kind === 292 && one.initializer && one.initializer.kind === 295 && one.initializer;
    if (!given || !given.expression || !isPressedState(given.expression)) continue;
    if (isHiddenWithout(textOf(one.name), component)) return given.expression;
  }
  return null;
}
function isPressedState(expression) {
  const inner = unwrap(expression);
  return (inner.kind === 80 || inner.kind === 212) && waitsForPress(inner);
}
function isHiddenWithout(prop, component) {
  const own = renderOf(component);
  const answers = own ? returnsOf(own).filter(holdsJsx) : [];
  return answers.length > 0 && answers.every((answer) => heldAt(answer).some((one) => isOfProp(one, prop)));
}
function isOfProp(held, prop) {
  if (!("test" in held)) return false;
  const inner = unwrap(held.test);
  const isDenied = inner.kind === 225 && inner.operator === 54;
  const asked = isDenied ? unwrap(inner.operand) : inner;
  return held.outcome !== isDenied && /^((this\.)?props\.)?(\w+)$/.exec(asked.getText())?.[3] === prop;
}
function isBehindCover(tag, component) {
  let at = tag.kind === 287 ? tag.parent : tag;
  while (at.parent.kind === 218) at = at.parent;
  const choice = at.parent;
  if (!(choice.kind === 228) || choice.whenTrue !== at) return false;
  let isPressed = false;
  eachNode(choice.whenFalse, (node) => {
    isPressed ||= node.kind === 292 && PRESS.test(textOf(node.name));
  });
  return isPressed && showsOnlyFilm(component);
}
var FILM = /^(video|iframe|source|track|object|embed|div|span|figure|section|View|WebView|Video|ReactPlayer)$/;
function showsOnlyFilm(component) {
  let isOnly = true;
  eachNode(component, (node) => {
    if (ts8.isJsxOpeningLikeElement(node)) isOnly &&= FILM.test(node.tagName.getText());
    else if (node.kind === 12) isOnly &&= node.text.trim() === "";
    else if (node.kind === 295 && !(node.parent.kind === 292)) isOnly &&= !mayBeText(node.expression);
  });
  return isOnly;
}
function mayBeText(expression) {
  const inner = expression && unwrap(expression);
  if (!inner || inner.kind === 285 || inner.kind === 286) return false;
  if (inner.kind === 228) return mayBeText(inner.whenTrue) || mayBeText(inner.whenFalse);
  if (inner.kind === 227) return mayBeText(inner.right);
  return inner.kind !== 106;
}
function componentAround(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunction(at) && !(at.kind === 264)) continue;
    if (/^[A-Z]/.test(declaredName(at) ?? "")) return at;
  }
  return null;
}

// src/extract/code/rows/mirrored-rows.ts
import "./vendor/ts-morph.js";

// src/extract/code/way-read.ts
import "./vendor/ts-morph.js";
var MAX_STEPS2 = 6;
function wayOf(value, steps = MAX_STEPS2) {
  const inner = unwrap(value);
  if (inner.kind === 110) return { from: "this", name: "this", path: [] };
  if (inner.kind === 80) return steps === 0 ? null : wayOfName(inner, steps - 1);
  if (!(inner.kind === 212) && !(inner.kind === 213)) return null;
  const key = keyOf(inner);
  const of = typeof key === "string" ? wayOf(inner.expression, steps) : null;
  return of && onTo(of, key);
}
function wayOfName(name, steps) {
  const declared = declarationOf(name.text, name);
  return declared ? wayOfDeclared(declared, steps) : { from: name.text, name: name.text, path: [] };
}
function wayOfDeclared(declared, steps) {
  if (declared.kind === 209) return wayOfPart(declared, steps);
  const name = declared.name && declared.name.kind === 80 ? declared.name.text : "";
  const own = { from: declared, name, path: [] };
  if (declared.kind === 170) return isProps(declared, name) ? { ...own, name: "props" } : own;
  if (!(declared.kind === 261) || !declared.initializer) return own;
  if (declared.name.kind === 80) {
    if (isGivenProps(declared.initializer)) return { ...own, name: "props" };
    const value = valueOf(declared.name);
    return (value && steps > 0 ? wayOf(value, steps - 1) : null) ?? own;
  }
  if (isGivenProps(declared.initializer)) return { ...own, name: "props" };
  return (steps > 0 ? wayOf(declared.initializer, steps - 1) : null) ?? own;
}
function wayOfPart(part, steps) {
  const { name, parent } = part;
  if (name.kind === 80 && isAssigned(name.text, part.getSourceFile()))
    return { from: part, name: name.text, path: [] };
  const of = wayOfDeclared(parent.parent, steps);
  if (!of || part.dotDotDotToken) return of;
  const named = part.propertyName ?? name;
  if (parent.kind === 208) return onTo(of, String(parent.elements.indexOf(part)));
  return named.kind === 168 || !("text" in named) ? null : onTo(of, textOf(named));
}
var onTo = (of, key) => of.path.length === 0 && /^(this|props)$/.test(of.name) ? { from: key, name: key, path: [] } : { ...of, path: [...of.path, key] };
function isProps({ parent, name }, said) {
  if (parent.parameters[0]?.name !== name) return false;
  if (said === "props") return true;
  const call = parent.parent;
  if (call.kind === 214 && /^(map|flatMap|forEach|filter|some|every|find)$/.test(nameOf(call.expression) ?? ""))
    return false;
  return name.kind === 207 || /^[A-Z]/.test(declaredName(parent) ?? "");
}
var isGivenProps = (made) => {
  const inner = unwrap(made);
  return inner.kind === 214 && /^(defineProps|withDefaults|toRefs|\$props)$/.test(nameOf(inner.expression) ?? "");
};

// src/extract/code/rows/signed-in-beside.ts
import "./vendor/ts-morph.js";
var GIVES2 = /\bsession(\??\.\w+|\[[^\]]*\])+\s*=[^=]|\bcookies?\b(\(\))?(\)?\.set|\()|\bsetCookie\(|\bjwt\.sign|\b(sign|issue|create|generate|make|start|save|set|new)_?\w*(token|session|jwt)\w*\(|\blog_?in\w*\(|\bsign_?in\w*\(|\bserializeUser\b/i;
var AT_LOG_IN = /['"`][^'"`\s]*\/[^'"`\s]*(oauth|\bauth\b|callback|log-?in|sign-?(in|up)|regist)[^'"`]*['"`]/i;
var DEEP2 = 3;
function signsInBeside(at, deep = DEEP2) {
  const around = outermostFunction(at);
  if (!around) return false;
  const { parent } = around;
  if (GIVES2.test(around.getText())) return true;
  if (parent.kind === 214 && parent.arguments.some((one) => one !== around && AT_LOG_IN.test(one.getText())))
    return true;
  if (deep === 0) return false;
  for (const use of usesInTurn(around)) if (use && signsInBeside(use, deep - 1)) return true;
  return false;
}
function outermostFunction(at) {
  let around = enclosingFunction(at);
  for (let one = around; one; one = enclosingFunction(one)) around = one;
  return around;
}

// src/extract/code/rows/mirrored-rows.ts
var OF_OTHER = /^((remote|federated|foreign) (inbox( url)?|actor( (id|url|uri))?|did|host( id)?|instance( id)?|server( id)?|mention url)|(shared|public) inbox( url)?)$/;
var OF_NETWORK = /^(inbox( url)?|outbox( url)?|actor (id|url|uri)|ap id|activity ?pub (id|url)|public key( pem)?|(bsky |at |atproto )?did)$/;
var OF_ANY = /^(remote (id|url|uri)|follow(ers|ing)( collection)?( url)?)$/;
var OF_OWN = /^(e ?mail( address)?|pass(word|phrase|wd)?( hash| salt)?|hashed password|private key( pem)?|salt|otp secret|.* token)$/;
var ENOUGH = 2;
var OF_ASKER = /^(req|request|ctx|context|c|body|input|form|dto|data|payload|session|oauth|oauth_?session|claims|code|jwt|credentials?|(\w+_?)?token|tokens?et)$/i;
var SIGNS_IN = /oauth|session|callback|sign_?(in|up)|log_?in|regist|verif|credential|identity|authenticat|\bsso|who_?am_?i/i;
function isMirroredRow(row) {
  const given = row.properties.filter(
    (one) => one.kind === 304 || one.kind === 305
  );
  if (given.length < row.properties.length || given.some((one) => OF_OWN.test(column(one)) && !isBlank(one)))
    return false;
  const answered = /* @__PURE__ */ new Map();
  for (const one of given)
    if (one.kind === 304)
      for (const root of rootsOf(one.initializer)) answered.set(root, [...answered.get(root) ?? [], one]);
  const signs = given.filter((one) => OF_OTHER.test(column(one)) || OF_NETWORK.test(column(one)));
  const beside = given.filter((one) => OF_ANY.test(column(one)));
  const isSaid = signs.some((one) => OF_OTHER.test(column(one))) || signs.length > 0 && signs.length + beside.length >= ENOUGH;
  return isSaid && [...answered].some(([root, read]) => {
    const isOfAnswer = read.length >= ENOUGH && read.some((one) => signs.includes(one));
    return isOfAnswer && isAnswer(root, row);
  }) && !signsInBeside(row);
}
function isBesideMirrored(row) {
  const whose = row.properties.find(
    (one) => one.kind === 304 && /^(user|account|owner|member|profile)( id)?$/.test(column(one))
  );
  const [root] = whose ? [...rootsOf(whose.initializer)] : [];
  const around = whose && enclosingFunction(row);
  if (root === void 0 || !around) return false;
  const made = madeUnder(root, around);
  return made.length > 0 && made.every(isMirroredRow);
}
function madeUnder(name, around) {
  const made = [];
  eachNode(around, (node) => {
    const value = node.kind === 261 ? node.name.getText() === name && node.initializer : isSet(node) && node.left.getText() === name && node.right;
    const call = value && unwrap(value);
    if (!call || !(call.kind === 214) || !/^(create|insert|save|add)/i.test(nameOf(call.expression) ?? ""))
      return;
    const row = call.arguments[0] && valueBehind(call.arguments[0]);
    if (row && row.kind === 211) made.push(row);
  });
  return made;
}
var isSet = (node) => node.kind === 227 && node.operatorToken.kind === 64;
var column = ({ name }) => !name || name.kind === 168 ? "" : splitWords(textOf(name)).join(" ");
var isBlank = (one) => {
  if (!(one.kind === 304)) return false;
  const inner = unwrap(one.initializer);
  return inner.kind === 106 || (inner.kind === 11 || inner.kind === 15) || inner.getText() === "undefined";
};
function rootsOf(value) {
  const roots = /* @__PURE__ */ new Set();
  throughout(value, (node) => {
    const [root] = node.kind === 212 ? chainOf(node) : [];
    if (root !== void 0 && root !== "this") roots.add(root);
  });
  return roots;
}
function isAnswer(root, from) {
  const declared = declarationOf(root, from);
  const holder = declared && declared.kind === 209 ? declared.parent.parent : declared;
  if (!holder || !(holder.kind === 261) || !holder.initializer) return false;
  const value = unwrap(holder.initializer);
  const call = value.kind === 212 ? unwrap(value.expression) : value;
  if (!(call.kind === 214) || !(call.parent.kind === 224)) return false;
  const called = nameOf(call.expression) ?? "";
  const isNamed = call.arguments.length > 0;
  return isNamed && !OF_ROWS.test(called) && !SIGNS_IN.test(called) && !tellsAsker(call);
}
var OF_ROWS = /^(find|select|query|first|where|create|insert|save|update|upsert)/i;
function tellsAsker({ arguments: given }) {
  let tells = false;
  for (const one of given)
    throughout(one, (node) => {
      const isMember = node.parent.kind === 212 && node.parent.name === node;
      const isKey = node.parent.kind === 304 && node.parent.name === node;
      if (!(node.kind === 80) || isMember || isKey) return;
      const way = wayOf(node);
      tells ||= [node.text, ...way ? [way.name] : []].some((name) => OF_ASKER.test(name));
    });
  return tells;
}

// src/extract/code/defaults/markup.ts
import { ts as ts12 } from "./vendor/ts-morph.js";
var NAME = /^(name|field|fieldName|id)$/;
var VALUE = /^(defaultValue|initialValue|defaultChecked|defaultSelected|defaultIsSelected)$/;
function startingControl({ attributes }) {
  let name = null;
  let start = null;
  let held = null;
  for (const attribute of attributes.properties) {
    if (attribute.kind === 294) name ??= registeredAs(attribute.expression);
    if (!(attribute.kind === 292)) continue;
    const said = textOf(attribute.name);
    const { initializer } = attribute;
    if (NAME.test(said) && initializer && initializer.kind === 11 && (name === null || said !== "id"))
      name = initializer;
    if (VALUE.test(said)) start = attribute;
    if (said === "ref") held = heldAs(initializer);
  }
  if (!start) return null;
  name ??= held;
  if (!name) return null;
  const given = start.initializer;
  if (!given) return { name, value: name, means: ["true"] };
  if (given.kind === 11) return { name, value: given };
  return given.kind === 295 && given.expression ? { name, value: given.expression } : null;
}
function heldAs(ref) {
  if (!ref || ref.kind === 11) return ref ?? null;
  const given = ref.kind === 295 && ref.expression ? unwrap(ref.expression) : null;
  if (!given || !(given.kind === 220)) return null;
  const [only] = given.body.kind === 242 ? given.body.statements : [given.body];
  const set = only && only.kind === 245 ? only.expression : only;
  const inner = set && ts12.isExpression(set) ? unwrap(set) : null;
  const isSet2 = inner && inner.kind === 227 && inner.left.kind === 212;
  return isSet2 ? inner.left.name : null;
}
function registeredAs(given) {
  if (!(given.kind === 214) || !/^(register|getFieldProps|getInputProps|field)$/.test(nameOf(given.expression) ?? ""))
    return null;
  const [first] = given.arguments;
  return first && (first.kind === 11 || first.kind === 15) ? first : null;
}

// src/extract/code/autoplay/player-options.ts
import { ts as ts13 } from "./vendor/ts-morph.js";
var MAKES = /^(load|create|make|init|mount|embed|render|inflate|attach|setup|build|add|spawn|open|play|start)$/;
var PLAYS = /^(video|videos|audio|player|film|movie|clip|media|sound|track|youtube|vimeo)$/;
var CHOSEN = /^(settings?|preferences?|prefs|users?|account|profile|saved|stored|kept|persisted|storage|local|state|store)$/;
function isOptionOfPlayer(object, given) {
  if (autoplayOf(given) === null || !(object.kind === 211)) return false;
  let at = object;
  while (!(at.kind === 261) && !ts13.isStatement(at) && at.parent) at = at.parent;
  if (!(at.kind === 261) || !(at.name.kind === 80) || !at.initializer) return false;
  if (unwrap(at.initializer) !== object || isHandedOut(at) || saysChosen([at.name.text, at.type?.getText() ?? ""]))
    return false;
  const name = at.name;
  const uses = (linksOf(name)?.identifiers(name.text) ?? []).filter((one) => one !== name);
  return uses.length > 0 && uses.every((one) => declarationOf(one.text, one) === at && isLaidUnder(one));
}
var isHandedOut = (declaration) => !(declaration.parent.parent.parent.kind === 308) || (ts13.getCombinedModifierFlags(declaration) & ts13.ModifierFlags.Export) !== 0;
var saysChosen = (names) => names.flatMap(splitWords).some((word) => CHOSEN.test(word));
function isLaidUnder(use) {
  const maker = enclosingFunction(use);
  if (!maker || !makesFilm(maker)) return false;
  const { parent } = use;
  const [over] = parent.kind === 306 ? parent.parent.properties.slice(parent.parent.properties.indexOf(parent) + 1).map((one) => one.kind === 306 ? one.expression : void 0) : parent.kind === 214 && nameOf(parent.expression) === "assign" ? parent.arguments.slice(parent.arguments.indexOf(use) + 1) : [];
  const inner = over && unwrap(over);
  if (!inner || !(inner.kind === 80) || saysChosen([inner.text])) return false;
  return maker.parameters.some(
    (one) => one.name.kind === 80 && textOf(one.name) === inner.text && !saysChosen([one.type?.getText() ?? ""])
  );
}
function makesFilm(maker) {
  const words = splitWords(declaredName(maker) ?? "");
  return words.some((word) => PLAYS.test(word)) && MAKES.test(words[0] ?? "") && !words.some((word) => CHOSEN.test(word));
}

export {
  keptIn,
  ownerOf,
  isGeneral,
  fileName,
  aroundOf,
  atomOwner,
  classOwner,
  readOwner,
  propsOwner,
  ageOwner,
  declarationName,
  typeNames,
  wayOf,
  isMirroredRow,
  isBesideMirrored,
  GIVES,
  grantsOf,
  rightOf,
  GRANTS_SIGHT,
  ownerOfGrant,
  grantedRow,
  startingControl,
  autoplayOf,
  namesSlides,
  namesOther,
  namesLive,
  namesOpened,
  namesStarted,
  OF_FILMS,
  definitionsIn,
  returnsOf,
  callsOfDefinitions,
  holdsJsx,
  PRESS,
  waitsForPress,
  isBehindPress,
  isDenial,
  isUnset2 as isUnset,
  testsOfSources,
  startsUnset,
  isOfEntry,
  isOnlyRead,
  isLookedFor,
  isOfPicture,
  isOpenedByPress,
  isShownByPress,
  componentAround,
  isOptionOfPlayer
};

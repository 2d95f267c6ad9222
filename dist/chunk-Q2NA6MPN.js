import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  MODEL,
  NO_TEXT,
  PAGE,
  PERSON,
  calledOf,
  component,
  componentsOf,
  givenLater,
  givenWherever,
  htmlOf,
  isAboutMachines,
  isGivenNobody,
  isHeldTalk,
  isLineOfKit,
  isMine,
  isOfPersonAlone,
  isOwnName,
  isOwnPage,
  isOwnProfile,
  isOwnText,
  isShownForEach,
  isTextOfProduct,
  listOfEach,
  namesOf,
  namesOthers,
  outermostAround,
  propOf,
  propsTaken,
  readIn,
  saidIn,
  shownBy,
  takenApart,
  turnsIn
} from "./chunk-ESQRE5SH.js";
import {
  calleeOf,
  declarationOf,
  goneThrough,
  importedAs,
  initializerOf,
  isAssignment,
  isOfOwnMember,
  isOwnPerson,
  isProvenUnlike,
  isWithin,
  isWithinUnlike,
  linksOf,
  literalOf,
  namedIn,
  returnedBy,
  usesInTurn,
  usesOfFunction,
  valueBehind,
  valueOf,
  valueOfDeclaration
} from "./chunk-7774KW4R.js";
import {
  chainOf,
  declaredName,
  eachNode,
  enclosingFunction,
  enclosingNames,
  isFunction,
  nameOf,
  namesBound,
  receiverOf,
  textOf,
  throughout,
  unwrap
} from "./chunk-6XRSZYPB.js";
import {
  AUTHORS,
  FILLED_IN,
  IN_CHARGE,
  MAKERS,
  OF_PERSON,
  WRITES,
  WRITES_MARKUP,
  heldOfMaker,
  isHeadOfItem,
  isMenuEntry,
  mayHandParts,
  maySpeak,
  mayStream,
  namesInvitation
} from "./chunk-OHZ4B5JL.js";
import {
  isSingleFile
} from "./chunk-NS6E64DD.js";
import {
  KINDS,
  isNeutral,
  isUnsaid,
  kindOf,
  kindsNamed,
  memberWord
} from "./chunk-CH4QBO7L.js";
import {
  hasAnyPhrase,
  phrasesOf,
  splitWords
} from "./chunk-IR7XPB67.js";
import {
  literally
} from "./chunk-E4KCALTW.js";

// src/extract/code/spoken/live-tiles.ts
import { ts as ts3 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/attached-tiles.ts
import "./vendor/ts-morph.js";

// src/extract/code/spoken/whose-film.ts
import { ts } from "./vendor/ts-morph.js";
var OTHERS = /^(remote|remotes|peer|peers|partner|partners|participant|participants|stranger|strangers|opponent|opponents|guest|guests|caller|callers|callee|callees|subscriber|subscribers|consumer|consumers|publisher|publishers|attendee|attendees|interlocutor)$/;
var LISTED = /^(streams|users|members|people|players|speakers|tracks|videos|clients|connections|pcs|roster)$/;
var OWN = /^(local|self|own|mine|my|me|myself|preview|pre|test|settings?|record|recorded|recorder|recording|scanner?|qr)$/;
function standsWithAnother(film) {
  for (let at = film; at && !(at.kind === 308); at = at.parent) {
    if (!isFunction(at) && !ts.isClassLike(at)) continue;
    const words = splitWords(calledOf(at) ?? "");
    if (words.some((word) => OWN.test(word))) return false;
    if (words.some((word) => OTHERS.test(word))) return true;
    if (isFunction(at) && isForEachOfThem(at)) return true;
    if (/^[A-Z]/.test(calledOf(at) ?? "")) return isFunction(at) && at.parameters.some(isGivenAnother);
  }
  return false;
}
var isGivenAnother = ({ name }) => name.kind === 207 && name.elements.some((one) => OTHERS.test(splitWords(textOf(one.propertyName ?? one.name)).at(-1) ?? ""));
function isForEachOfThem({ parent: call }) {
  if (!(call.kind === 214) || !/^(map|flatMap)$/.test(nameOf(call.expression) ?? "")) return false;
  const list = receiverOf(call.expression);
  const words = list ? [...chainOf(list), list.getText()].flatMap(splitWords) : [];
  return words.some((word) => OTHERS.test(word) || LISTED.test(word));
}

// src/extract/code/spoken/attached-tiles.ts
var PUTS = /^(play|attach)$/;
var FILM = /^(video|screen|track|tracks)$/;
function filledByKits(file) {
  const boxes = /* @__PURE__ */ new Set();
  for (const call of file.calls) {
    if (!PUTS.test(nameOf(call.expression) ?? "")) continue;
    const track = receiverOf(call.expression);
    const words = track ? splitWords(track.getText()) : [];
    if (!words.some((word) => FILM.test(word)) || words.includes("audio")) continue;
    const box = boxOf(call);
    const tag = box && file.tags.find((one) => isNamedBy(one, box));
    if (tag && isOfAnother(call, [...words, ...splitWords(box.getText())])) boxes.add(tag);
  }
  return [...boxes];
}
function boxOf(call) {
  const [given] = call.arguments;
  if (given) return unwrap(given);
  const outer = call.parent;
  if (!(outer.kind === 214) || !/^(append|appendChild|prepend|replaceChildren)$/.test(nameOf(outer.expression) ?? ""))
    return null;
  return receiverOf(outer.expression);
}
function isNamedBy(tag, box) {
  if (!/^[a-z]/.test(tag.tagName.getText()) || /^(video|audio)$/.test(tag.tagName.getText())) return false;
  const said = box.getText();
  const [root] = chainOf(box);
  return tag.attributes.properties.some((one) => {
    if (!(one.kind === 292) || !one.initializer) return false;
    const name = textOf(one.name);
    const { initializer } = one;
    const value = initializer.kind === 295 ? initializer.expression : initializer;
    const text = value && (value.kind === 11 || value.kind === 15 ? value.text : value.getText());
    if (name === "id") return text === said || (box.kind === 11 || box.kind === 15) && text === box.text;
    return /^(ref|bind:this)$/.test(name) && root !== void 0 && text === root;
  });
}
var isOfAnother = (call, said) => !said.some((word) => OWN.test(word)) && (said.some((word) => OTHERS.test(word)) || standsWithAnother(call));
var OF_ROOM = [
  [/^@livekit\/components-react$/, /^(ParticipantTile|VideoConference)$/],
  [/^agora-rtc-react$/, /^(RemoteUser|RemoteVideoTrack|RemoteVideoPlayer)$/],
  [/^@stream-io\/video-react(-native)?-sdk$/, /^(ParticipantView|SpeakerLayout|PaginatedGridLayout)$/],
  [/^opentok-react(-native)?$/, /^OTSubscriber$/]
];
var OF_ANYBODY = [
  [/^@livekit\/(components-react|react-native)$/, /^VideoTrack$/],
  [/^@daily-co\/daily-react$/, /^DailyVideo$/],
  [/^react-native-webrtc$/, /^RTCView$/]
];
var tilesOfKits = (file) => file.tags.filter((tag) => {
  const taken = file.imports.get(tag.tagName.getText());
  const isOf = (kits) => kits.some(([of, name]) => of.test(taken.specifier) && name.test(taken.name));
  if (!taken || !(isOf(OF_ROOM) || isOf(OF_ANYBODY))) return false;
  const said = splitWords(tag.attributes.getText());
  return isOf(OF_ROOM) ? !said.some((word) => OWN.test(word)) : isOfAnother(tag, said);
});

// src/extract/code/spoken/live-tiles.ts
var PLAYS = /^(src|controls|loop|poster|onEnded|ended)$/;
var SHOWN = /^(ref|srcObject|srcobject|bind:this|id|key)$/;
var LIVE = { content: "participant", owners: /^$/, members: /^$/, needsPeople: false };
function liveTilesIn(file) {
  if (!mayStream(file.indexed.text)) return [];
  const films = file.tags.filter((tag) => tag.tagName.getText() === "video" && isStream(tag) && isOfAnother2(tag));
  return [...films, ...filledByKits(file), ...tilesOfKits(file)].map(({ tagName }) => ({
    node: tagName,
    symbol: tagName.getText(),
    kind: LIVE
  }));
}
function showsOneself(tag) {
  const ref = tag.attributes.properties.find(
    (one) => one.kind === 292 && textOf(one.name) === "ref"
  )?.initializer;
  const held = ref && ref.kind === 295 && ref.expression ? unwrap(ref.expression) : null;
  if (!held || !(held.kind === 80)) return false;
  const given = [];
  let isHanded2 = false;
  eachNode(tag.getSourceFile(), (node) => {
    if (!(node.kind === 80) || node.text !== held.text || node === held || node.parent.kind === 261)
      return;
    if (declarationOf(node.text, node) !== declarationOf(held.text, held)) return;
    let at = node;
    while (at.parent.kind === 212 || at.parent.kind === 236) at = at.parent;
    const { parent } = at;
    if (parent.kind === 227 && parent.left === at && parent.operatorToken.kind === 64)
      given.push(parent.right);
    else isHanded2 ||= parent.kind === 214 && parent.arguments.includes(at);
  });
  return given.length > 0 && !isHanded2 && given.every(isOwnCamera);
}
var CAMERA = /^get(User|Display)Media$/;
function isOwnCamera(value) {
  const inner = unwrap(value);
  const declared = inner.kind === 80 ? declarationOf(inner.text, inner) : null;
  const made = declared && declared.kind === 261 ? declared.initializer : inner;
  const call = made && unwrap(made);
  if (call && call.kind === 214) return CAMERA.test(nameOf(call.expression) ?? "");
  if (declared && declared.kind === 209) return isStateOfCamera(declared);
  const run = declared && declared.kind === 170 ? declared.parent.parent : null;
  const before = run && run.kind === 214 && nameOf(run.expression) === "then" ? receiverOf(run.expression) : null;
  return !!before && isOwnCamera(before);
}
function isStateOfCamera(state) {
  const { parent: pair } = state;
  const [first, setter] = pair.kind === 208 ? pair.elements : [];
  if (first !== state || !setter || !(setter.kind === 209)) return false;
  const given = [];
  eachNode(state.getSourceFile(), (node) => {
    if (!(node.kind === 80) || node === setter.name || node.text !== textOf(setter.name)) return;
    if (declarationOf(node.text, node) !== setter) return;
    const call = node.parent;
    const [value] = call.kind === 214 ? call.arguments : [];
    if (!value) given.push(false);
    else if (value === node) given.push(isPutThen(call));
    else if (!/^(null|undefined)$/.test(value.getText())) given.push(isOwnCamera(value));
  });
  return given.length > 0 && !given.includes(false);
}
var isPutThen = (call) => nameOf(call.expression) === "then" && isOwnCamera(receiverOf(call.expression));
function isStream({ attributes: { properties } }) {
  const names = properties.filter(ts3.isJsxAttribute).map((one) => textOf(one.name));
  return names.some((name) => /^(ref|srcObject|srcobject|bind:this|id)$/.test(name)) && !names.some((name) => PLAYS.test(name));
}
function isOfAnother2(tag) {
  const said = tag.attributes.properties.filter((one) => one.kind === 292 && SHOWN.test(textOf(one.name))).flatMap((one) => splitWords(saidOf(one)));
  if (said.some((word) => OWN.test(word))) return false;
  if (said.some((word) => OTHERS.test(word))) return true;
  if (showsOneself(tag)) return false;
  return standsWithAnother(tag);
}
function saidOf({ initializer }) {
  const put = [];
  if (initializer)
    eachNode(initializer, (node) => {
      if (!(node.kind === 227) || node.operatorToken.kind !== 64) return;
      if (nameOf(node.left) === "srcObject") put.push(...eitherOf(node.right));
    });
  const others = put.filter((one) => !isCalledOwn(one) && !/^(null|undefined)$/.test(one.getText()));
  return others.length > 0 && put.some(isCalledOwn) ? others.map((one) => one.getText()).join(" ") : initializer?.getText() ?? "";
}
var isCalledOwn = (value) => splitWords(value.getText()).some((word) => OWN.test(word));
function eitherOf(put) {
  const value = unwrap(put);
  if (value.kind === 228) return [value.whenTrue, value.whenFalse].flatMap(eitherOf);
  const isEither2 = value.kind === 227 && /^(\|\||\?\?)$/.test(value.operatorToken.getText());
  return isEither2 ? [value.left, value.right].flatMap(eitherOf) : [value];
}

// src/extract/code/messages/shown-turns.ts
import { ts as ts9 } from "./vendor/ts-morph.js";

// src/extract/code/messages/kit-turns.ts
import "./vendor/ts-morph.js";

// src/extract/code/messages/shown-writers.ts
import { ts as ts4 } from "./vendor/ts-morph.js";
var EQUALS = /* @__PURE__ */ new Set([37, 35]);
var UNEQUAL = /* @__PURE__ */ new Set([38, 36]);
var SIDES = /* @__PURE__ */ new Set(["user", "human", "ai", "assistant", "model", "system", "tool", "error"]);
function showsWriters(ast) {
  const members = /* @__PURE__ */ new Map();
  let isShown2 = false;
  const look = (node) => {
    if (isShown2) return;
    if (isMemberOfOne(node) && !SIDES.has(comparedWith(node)))
      members.set(node.expression.text, [...members.get(node.expression.text) ?? [], node.name.text]);
    else if (node.kind === 207 && isOfOne(node)) isShown2 = isWritten(takenBy(node));
    ts4.forEachChild(node, look);
  };
  look(ast);
  return isShown2 || [...members.values()].some(isWritten);
}
var isMemberOfOne = (node) => node.kind === 212 && node.expression.kind === 80 && !CARRIED.test(node.expression.text);
var CARRIED = /^(part|file|attachment|tool|option|model)$/;
var isWritten = (members) => members.some(saysWho) && members.some(saysWhat);
var WROTE = /^(text|body|content|comment|caption|note)$/;
var saysWhat = (member) => {
  const words = splitWords(member);
  return words.some((word) => WROTE.test(word)) && !/^(type|length|size)$/.test(words.at(-1) ?? "");
};
function isOfOne({ parent }) {
  if (parent.kind === 261)
    return parent.initializer !== void 0 && unwrap(parent.initializer).kind === 80;
  return parent.kind === 170 && parent.parent.kind === 220 && parent.parent.parent.kind === 214;
}
var takenBy = (pattern) => pattern.elements.map(({ propertyName, name }) => textOf(propertyName ?? name) ?? "");
var saysWho = (member) => !OF_THINGS.test(member) && splitWords(member).some((word) => WHO.test(word));
var OF_THINGS = /^(tool|file|model|class)_?name$/i;
var WHO = /^(user|username|name|nick|nickname|author|sender|owner|creator|member|participant|person|people|profile|account|avatar|handle|from|by|uid|photo|picture)$/;
function comparedWith(role) {
  const { parent } = role;
  if (!(parent.kind === 227) || parent.left !== role) return "";
  const { kind } = parent.operatorToken;
  const other = unwrap(parent.right);
  return (EQUALS.has(kind) || UNEQUAL.has(kind)) && (other.kind === 11 || other.kind === 15) ? other.text : "";
}

// src/extract/code/messages/kit-turns.ts
var HOLDS = /^(role|content|text|parts)$/;
var SAME = /^(filter|slice|reverse|toReversed|toSorted|sort)$/;
var DEEP = 6;
function showsLinesOfKit(ast, isLine) {
  const lines = /* @__PURE__ */ new Set();
  let isNamed2 = false;
  eachNode(ast, (node) => {
    if (!(node.kind === 212)) return;
    const line = unwrap(node.expression);
    if (!(line.kind === 80) || !isLine(line.text)) return;
    if (HOLDS.test(node.name.text)) lines.add(line);
    isNamed2 ||= saysWho(node.name.text);
  });
  return lines.size > 0 && !isNamed2 && [...lines].every((line) => isOfKit(line, DEEP));
}
function isOfKit(shown, depth) {
  const value = unwrap(shown);
  if (depth === 0) return false;
  if (value.kind === 212) return value.name.text === "messages" && isTalk(unwrap(value.expression));
  if (value.kind === 214) {
    const list2 = unwrap(value.expression);
    return list2.kind === 212 && SAME.test(list2.name.text) && isOfKit(list2.expression, depth - 1);
  }
  if (!(value.kind === 80)) return false;
  const declared = declarationOf(value.text, value);
  if (!declared) return false;
  if (declared.kind === 209 && isHeldTalk(declared.parent.parent))
    return textOf(declared.propertyName ?? declared.name) === "messages";
  if (declared.kind === 261) {
    const held = valueOfDeclaration(declared);
    return held !== null && isOfKit(held, depth - 1);
  }
  const list = declared.kind === 170 ? listOf(declared) : null;
  if (list) return isOfKit(list, depth - 1);
  const given = givenWherever(value);
  return given !== null && given.every((one) => isOfKit(one, depth - 1));
}
function isTalk(chat) {
  const declared = chat.kind === 80 ? declarationOf(chat.text, chat) : null;
  return declared !== null && isHeldTalk(declared);
}
function listOf(line) {
  const run = line.parent;
  if (!(run.kind === 220) || run.parameters[0] !== line || !(run.parent.kind === 214)) return null;
  const goes = unwrap(run.parent.expression);
  return goes.kind === 212 && /^(map|flatMap)$/.test(goes.name.text) ? goes.expression : null;
}

// src/extract/code/messages/lent-turns.ts
import { ts as ts8 } from "./vendor/ts-morph.js";

// src/extract/code/messages/lines-kept.ts
import "./vendor/ts-morph.js";

// src/extract/code/messages/lines-made.ts
import { ts as ts6 } from "./vendor/ts-morph.js";
var DEEP2 = 6;
function makesAllLines(by, name) {
  const isTyped = turnsIn(by.getSourceFile()).some(
    ({ at, name: type }) => isWithin(at, by) || type !== null && new RegExp(`\\b${type}\\b`).test(by.getText())
  );
  if (isTyped) return true;
  const own = name === null ? null : ownName(by, name);
  const puts = own === null ? null : putsTo(own, by);
  return puts !== null && puts.length > 0 && puts.every((one) => isMadeList(one, own, DEEP2));
}
function ownName(by, name) {
  const made = by.kind === 261 && by.initializer ? unwrap(by.initializer) : by;
  if (!isFunction(made)) return name;
  const names = returnedBy(made).map((one) => {
    const given = unwrap(one);
    const part = given.kind === 211 ? given.properties.find((property) => property.name && textOf(property.name) === name) : void 0;
    if (part && part.kind === 305) return name;
    return part && part.kind === 304 ? nameOf(part.initializer) : null;
  });
  return names.length > 0 && names.every((one) => one !== null && one === names[0]) ? names[0] : null;
}
function putsTo(name, by) {
  const puts = [];
  let isHandedOn = false;
  const setters = /* @__PURE__ */ new Set();
  const seeDeclared = (node) => {
    if (node.name.kind === 80) {
      if (node.name.text === name && node.initializer) puts.push(...startOf(node.initializer));
      return;
    }
    const [first, second] = node.name.elements;
    if (!(node.name.kind === 208) || !first || first.kind === 233) return;
    if (textOf(first.name) !== name || !node.initializer) return;
    puts.push(...startOf(node.initializer));
    if (second && second.kind === 209) setters.add(textOf(second.name));
  };
  throughout(by, (node) => void (node.kind === 261 && seeDeclared(node)));
  throughout(by, (node) => {
    if (node.kind === 80 && setters.has(node.text) && !(node.parent.kind === 209)) {
      const call = node.parent;
      if (!(call.kind === 214) || call.expression !== node) isHandedOn = true;
      else puts.push(...call.arguments);
    } else if (node.kind === 214 && node.expression.kind === 212) {
      const adds = /^(push|unshift|splice|set|update)$/.test(node.expression.name.text);
      if (adds && isList(node.expression.expression, name)) puts.push(...node.arguments);
    } else if (node.kind === 227 && isAssignment(node) && isList(node.left, name)) puts.push(node.right);
  });
  return isHandedOn ? null : puts;
}
function startOf(made) {
  const inner = unwrap(made);
  const isHeld = inner.kind === 214 && /^(useState|ref|shallowRef|reactive|signal)$/.test(nameOf(inner.expression) ?? "");
  return isHeld ? inner.arguments.slice(0, 1) : [inner];
}
function isList(value, name) {
  const inner = unwrap(value);
  if (inner.kind === 80) {
    const declared = inner.text === name ? declarationOf(name, inner) : null;
    return declared !== null && !(declared.kind === 170);
  }
  if (!(inner.kind === 212)) return false;
  if (inner.name.text === "value") return isList(inner.expression, name);
  return inner.name.text === name && /^(this|state|draft)$/.test(inner.expression.getText());
}
function isMadeList(value, name, depth) {
  const inner = unwrap(value);
  const isMade = (one) => depth > 0 && isMadeList(one, name, depth - 1);
  if (isFunction(inner)) return returnedBy(inner).every(isMade);
  if (inner.kind === 210)
    return inner.elements.every((one) => isMade(one.kind === 231 ? one.expression : one));
  if (inner.kind === 211) return isMadeLine(inner, isMade);
  if (inner.kind === 228) return isMade(inner.whenTrue) && isMade(inner.whenFalse);
  if (inner.kind === 214) {
    const list = inner.expression.kind === 212 ? inner.expression : null;
    const isSame = list !== null && /^(filter|slice|reverse|toReversed|toSorted|sort|at)$/.test(list.name.text);
    if (isSame) return isMade(list.expression);
    return list !== null && /^(map|concat|with)$/.test(list.name.text) && isMade(list.expression) && inner.arguments.every(isMade);
  }
  if (isList(inner, name)) return true;
  if (!(inner.kind === 80)) return inner.kind === 9 || inner.kind === 106;
  const held = valueOf(inner);
  return held ? isMade(held) : isBefore(inner, name);
}
function isMadeLine(line, isMade) {
  const role = line.properties.find((one) => one.name && textOf(one.name) === "role");
  const spread = line.properties.filter(ts6.isSpreadAssignment);
  if (!spread.every((one) => isMade(one.expression))) return false;
  if (!role) return spread.length > 0;
  return role.kind === 304 && saidRoles(role.initializer);
}
function saidRoles(value) {
  const inner = unwrap(value);
  if (inner.kind === 228) return saidRoles(inner.whenTrue) && saidRoles(inner.whenFalse);
  return (inner.kind === 11 || inner.kind === 15) && [PERSON, MODEL, PAGE].some((test) => test.test(inner.text));
}
function isBefore(name, list) {
  const declared = declarationOf(name.text, name);
  if (!declared || !(declared.kind === 170) || declared.parent.parameters[0] !== declared) return false;
  const call = declared.parent.parent;
  if (!(call.kind === 214) || !call.arguments.includes(declared.parent)) return false;
  const run = unwrap(call.expression);
  if (run.kind === 212) {
    if (/^(map|filter)$/.test(run.name.text)) {
      const of = unwrap(run.expression);
      return isList(of, list) || of.kind === 80 && isBefore(of, list);
    }
    return run.name.text === "update" && isList(run.expression, list);
  }
  return run.kind === 80 && setterOf(list, run);
}
function setterOf(list, run) {
  const declared = declarationOf(run.text, run);
  if (!declared || !(declared.kind === 209) || !(declared.parent.kind === 208)) return false;
  const [first] = declared.parent.elements;
  return first !== void 0 && first.kind === 209 && textOf(first.name) === list;
}

// src/extract/code/messages/lines-kept.ts
var DEEP3 = 6;
var MAKES = /\brole['"]?\s*:\s*(?:['"]user['"]\s*\|\s*)?['"](?:assistant|ai|model)['"]/;
var SAME2 = /^(filter|slice|reverse|toReversed|toSorted|sort)$/;
function isKeptTalk(at) {
  const tag = at.kind === 287 || at.kind === 286 ? at : tagOf(at.parent);
  if (!tag) return false;
  return tag.attributes.properties.some((one) => {
    const given = one.kind === 294 ? one.expression : valueOf2(one);
    const kept = given ? keptAs(given, DEEP3) : null;
    const text = kept?.by.getSourceFile().text ?? "";
    return kept !== null && MAKES.test(text) && !namesOthers(text) && makesAllLines(kept.by, kept.name);
  });
}
function tagOf(named3) {
  if (named3.kind === 288) return named3.parent.openingElement;
  return named3.kind === 287 || named3.kind === 286 ? named3 : null;
}
function valueOf2({ initializer, name }) {
  if (name.getText() === "key" || !initializer || !(initializer.kind === 295)) return null;
  return initializer.expression ?? null;
}
function keptAs(given, depth) {
  const value = unwrap(given);
  if (depth === 0) return null;
  if (value.kind === 212) return under(value.name.text, keptAs(value.expression, depth - 1));
  if (value.kind === 214) {
    const called = unwrap(value.expression);
    if (called.kind === 212)
      return SAME2.test(called.name.text) ? keptAs(called.expression, depth - 1) : null;
    if (!(called.kind === 80) || !/^(use[A-Z]|storeToRefs$)/.test(called.text)) return null;
    const [store] = value.arguments;
    if (called.text === "storeToRefs") return store ? keptAs(store, depth - 1) : null;
    const by = importedAs(value.getSourceFile(), called.text);
    return by && { by, name: null };
  }
  let declared = value.kind === 80 ? declarationOf(value.text, value) : null;
  let name = null;
  while (declared && declared.kind === 209) {
    name = textOf(declared.propertyName ?? declared.name);
    declared = declared.parent.parent;
  }
  if (!declared) return null;
  if (declared.kind === 261)
    return declared.initializer ? under(name, keptAs(declared.initializer, depth - 1)) : null;
  const list = declared.kind === 170 ? listOf2(declared) : null;
  return list ? keptAs(list, depth - 1) : null;
}
var under = (name, kept) => kept && { ...kept, name: kept.name ?? name };
function listOf2(line) {
  const run = line.parent;
  if (!(run.kind === 220) || run.parameters[0] !== line || !(run.parent.kind === 214)) return null;
  const goes = unwrap(run.parent.expression);
  return goes.kind === 212 && /^(map|flatMap)$/.test(goes.name.text) ? goes.expression : null;
}

// src/extract/code/messages/lent-turns.ts
var MAX_STEPS = 2;
var MAX_USES = 6;
var isOfTalk = (tag, isTyped) => !namesOthers(tag.getSourceFile().text) && !isGivenOthers(tag) && (isTyped || isWithinTalk(tag, MAX_STEPS));
function isLentToOthers(part) {
  let uses = 0;
  for (const use of usesInTurn(part))
    if (use && (uses++ === MAX_USES || isGivenOthers(use) || !isWithinTalk(use, MAX_STEPS))) return true;
  return false;
}
function isWithinTalk(tag, steps) {
  if (talksWithModel(tag.getSourceFile()) || isKeptTalk(tag)) return true;
  const around = outermostAround(tag);
  if (steps === 0 || !isFunction(around)) return false;
  let uses = 0;
  for (const use of usesInTurn(around)) {
    if (!use) continue;
    if (uses++ === MAX_USES || namesOthers(use.getSourceFile().text)) return false;
    if (isGivenOthers(use) || !isWithinTalk(use, steps - 1)) return false;
  }
  return uses > 0;
}
function talksWithModel(file) {
  const path = linksOf(file)?.path ?? file.fileName;
  return TALKS.test(file.text) || [file.text, path].some((text) => NAMED.test(text) || SHORT.test(text));
}
var TALKS = /['"](?:assistant|ai|model)['"]|\buse(?:Chat|Completion|Assistant)\b/;
var NAMED = /assistant|open_?ai|anthropic|gemini|claude|ollama|copilot|chat_?bot|chatgpt|completions?\b|is_?(?:streaming|generating|thinking)\b|regenerate/i;
var SHORT = /(?<![a-zA-Z])(?:ai|AI|Ai|llm|LLM|gpt|GPT|bot|Bot)(?![a-z])|(?<=[a-z])(?:AI|Ai|LLM|Llm|GPT|Gpt|Bot)(?![a-z])/;
function isGivenOthers(at) {
  const around = outermostAround(at);
  let isFound = false;
  const look = (node) => {
    if (isFound) return;
    if (node.kind === 80) isFound = node.parent !== at && !isCalled(node) && isOfOthers(node.text);
    else if (node.kind === 11 || node.kind === 15 || node.kind === 16 || ts8.isTemplateMiddleOrTemplateTail(node))
      isFound = node.text.includes("/") && isOfOthers(node.text);
    ts8.forEachChild(node, look);
  };
  look(around);
  return isFound || showsWriters(around);
}
var isOfOthers = (said) => splitWords(said).some((word) => OF_OTHERS.test(word));
var isCalled = ({ parent }) => parent.parent && parent.parent.kind === 214 && parent.parent.expression === parent;
var OF_OTHERS = /^(comments?|posts?|reviews?|repl(y|ies)|remarks?|stor(y|ies)|authors?|senders?|members|nickname|username|rooms?|groups?)$/;

// src/extract/code/messages/shown-turns.ts
var LINES = /^(messages?|msgs?|lines?|turns?|items?|entry|entries)$/;
var DECLARES = [172, 170];
var known = /* @__PURE__ */ new WeakMap();
function showsTurns(ast) {
  if (!/<\w/.test(ast.text) || namesOthers(ast.text)) return false;
  let answer = known.get(ast);
  if (answer === void 0) known.set(ast, answer = isOfTwo(ast) && !showsWriters(ast));
  return answer;
}
var isOfTwo = (ast) => isGivenTurns(ast) || asksOfBoth(ast) && !partsThatAsk(ast).some(isLentToOthers) || showsLinesOfKit(ast, (name) => LINES.test(name));
function isOfTurns(tag) {
  if (!(tag.tagName.kind === 80)) return false;
  const declared = importedAs(tag.getSourceFile(), tag.tagName.text);
  return declared !== null && showsTurns(declared.getSourceFile()) && isOfTalk(tag, isGivenTurns(declared.getSourceFile()));
}
function partsThatAsk(ast) {
  const found = /* @__PURE__ */ new Set();
  eachNode(ast, (node) => {
    if (!(node.kind === 212) || node.name.text !== "role") return;
    const around = outermostAround(node);
    if (isFunction(around)) found.add(around);
  });
  return [...found];
}
function isGivenTurns(ast) {
  if (!/\b(messages?|msgs?|lines?|turns?|items?|entry|entries)\??\s*:/.test(ast.text)) return false;
  let isGiven = false;
  const look = (node) => {
    if (isGiven) return;
    if (DECLARES.includes(node.kind)) {
      const { name, type } = node;
      if (type && LINES.test(textOf(name))) isGiven = isTurns(type);
    }
    ts9.forEachChild(node, look);
  };
  look(ast);
  return isGiven;
}
function isTurns(type) {
  if (type.kind === 199) return isTurns(type.type);
  if (type.kind === 189) return isTurns(type.elementType);
  if (!(type.kind === 184) || !(type.typeName.kind === 80)) return false;
  const [of] = type.typeArguments ?? [];
  if (of && !isLineOfKit(type.typeName))
    return /^(Array|ReadonlyArray|Readonly|Partial)$/.test(type.typeName.text) && isTurns(of);
  if (isLineOfKit(type.typeName)) return true;
  const declared = namedIn(type.getSourceFile(), type.typeName.text);
  if (!declared || !(declared.kind === 265 || declared.kind === 266)) return false;
  return turnsIn(declared.getSourceFile()).some(({ name }) => name === declared.name.text);
}
function asksOfBoth(ast) {
  if (!/\.role\s*[!=]==?\s*['"](assistant|ai|model)['"]/.test(ast.text)) return false;
  const asked = /* @__PURE__ */ new Map();
  const members = /* @__PURE__ */ new Map();
  const look = (node) => {
    if (node.kind === 212 && node.expression.kind === 80) {
      const line = node.expression.text;
      members.set(line, (members.get(line) ?? /* @__PURE__ */ new Set()).add(node.name.text));
      if (node.name.text === "role") asked.set(line, (asked.get(line) ?? /* @__PURE__ */ new Set()).add(comparedWith(node)));
    }
    if (node.kind === 261 && node.name.kind === 207 && node.initializer) {
      const line = unwrap(node.initializer);
      if (line.kind === 80)
        members.set(line.text, /* @__PURE__ */ new Set([...members.get(line.text) ?? [], ...takenBy(node.name)]));
    }
    ts9.forEachChild(node, look);
  };
  look(ast);
  return asked.size > 0 && [...asked].every(([line, roles]) => {
    const all = [...roles];
    return LINES.test(line) && (all.some((role) => PERSON.test(role)) || members.get(line)?.has("model")) && all.some((role) => MODEL.test(role)) && all.every((role) => [PERSON, MODEL, PAGE].some((test) => test.test(role))) && ![...members.get(line) ?? []].some(saysWho);
  });
}

// src/extract/code/surfaces/catalogues.ts
import "./vendor/ts-morph.js";
function isOfCatalogue(component2) {
  let isOne = false;
  eachNode(component2, (node) => {
    if (node.kind === 80 || (node.kind === 11 || node.kind === 15))
      isOne ||= hasAnyPhrase(splitWords(node.text), OF_CATALOGUE);
  });
  return isOne;
}
var OF_CATALOGUE = phrasesOf(["known for", "filmography", "discography", "bibliography"]);

// src/extract/code/surfaces/forms-to-write.ts
import { ts as ts12 } from "./vendor/ts-morph.js";

// src/extract/code/surfaces/namely.ts
import { ts as ts11 } from "./vendor/ts-morph.js";
var NAME = /^(name|username|nickname|nick|handle|login|initials|npub|id|ids|key|acct|host|domain|instance)$/;
var PICTURE = /^(avatar|picture|photo|image|img|icon|badge|pfp|thumbnail)$/;
var FIGURE = /^(count|counts|length|total|unread|level|age|rank|score|points)$/;
var MAKES2 = /^(name|initials|handle|avatar|picture|npub|count|abbreviate|shorten|short)$/;
var SHORTENS = /^(abbreviate|shorten|short|truncate|ellipsis)$/;
var WORDS = /^(messages?|msg|text|content|contents|body|html|markdown|bio|about|biography|description|status|caption|snippet|preview|comment|note|posts?|title|tagline|motto|summary|attachment|media|file|video|children)$/;
var HOLDS_NAMES = /^(messages?|msg|comment|note|posts?)$/;
function isNamely(shown, depth) {
  const is = (one) => isNamely(unwrap(one), depth);
  if (shown.kind === 285 || shown.kind === 289 || shown.kind === 286) return true;
  if (ts11.isLiteralExpression(shown) || shown.kind === 225) return true;
  if (/^(true|false|null|undefined)$/.test(shown.getText())) return true;
  if (shown.kind === 228) return is(shown.whenTrue) && is(shown.whenFalse);
  if (shown.kind === 229) return shown.templateSpans.every((span) => is(span.expression));
  if (shown.kind === 227) {
    const by = shown.operatorToken.getText();
    return /^([=!]==?|[<>]=?)$/.test(by) || is(shown.right) && (by === "&&" || is(shown.left));
  }
  if (shown.kind === 213) return is(shown.expression);
  if (shown.kind === 214) return isMadeOfNames(shown, depth);
  if (isFunction(shown)) return answersNames(shown, depth);
  if (!(shown.kind === 80) && !(shown.kind === 212)) return false;
  const words = splitWords(nameOf(shown) ?? "");
  const last = words.at(-1) ?? "";
  if (FIGURE.test(last) || /^(id|ids|key)$/.test(last)) return isBound(words) || !words.some((one) => WORDS.test(one));
  if (NAME.test(last) || PICTURE.test(last))
    return ![...words, ...splitWords(chainOf(shown).at(-2) ?? "")].some(
      (one) => WORDS.test(one) && !HOLDS_NAMES.test(one)
    );
  const held = shown.kind === 80 ? valueOf(shown) : null;
  return held ? depth > 0 && isNamely(unwrap(held), depth - 1) : isTextOfProduct(shown);
}
var isBound = ([first, ...rest]) => /^(max|min)$/.test(first ?? "") && FIGURE.test(rest.at(-1) ?? "");
function isMadeOfNames(call, depth) {
  const name = nameOf(call.expression) ?? "";
  const receiver = receiverOf(call.expression);
  const [first] = call.arguments.map((one) => unwrap(one));
  if (receiver && /^(slice|substring|trim|toUpperCase|toLowerCase|charAt|at|split|toString|toLocaleString)$/.test(name))
    return isNamely(unwrap(receiver), depth);
  if (name === "map" && first && isFunction(first)) return answersNames(first, depth);
  if (isTextOfProduct(call)) return !first || isWritten2(first) || isNamely(first, depth);
  const words = splitWords(name);
  if (call.arguments.length === 0 && isBound(words)) return true;
  const isOfWords2 = call.arguments.some((one) => splitWords(chainOf(one).at(-1) ?? "").some((word) => WORDS.test(word)));
  if (isOfWords2 || words.some((word) => WORDS.test(word))) return false;
  const callee = depth > 0 ? calleeOf(call.expression) : null;
  if (callee && draws(callee)) return false;
  if (first && SHORTENS.test(words.at(-1) ?? words[0] ?? "") && first.kind === 212)
    return isNamely(first, depth);
  return MAKES2.test(words.at(-1) ?? "") || (callee ? answersNames(callee, depth - 1) : MAKES2.test(words[0] ?? ""));
}
var isWritten2 = (key) => key.kind === 11 || key.kind === 15 || key.kind === 211 || key.kind === 229 && key.head.text !== "" || key.kind === 212 && /^[A-Z_]+$/.test(key.name.text);
function answersNames(made, depth) {
  if (!made.body) return false;
  if (!(made.body.kind === 242)) return isNamely(unwrap(made.body), depth);
  let isOnly = true;
  let answers = 0;
  const look = (one) => {
    if (isFunction(one)) return;
    if (one.kind === 254 && one.expression) {
      answers++;
      isOnly &&= isNamely(unwrap(one.expression), depth);
    }
    ts11.forEachChild(one, look);
  };
  look(made.body);
  return isOnly && answers > 0;
}
function draws(made) {
  let isDrawn = false;
  eachNode(made, (one) => {
    isDrawn ||= one.kind === 285 || one.kind === 289 || one.kind === 286;
  });
  return isDrawn;
}

// src/extract/code/surfaces/forms-to-write.ts
var FIELD = phrasesOf(["input", "textarea", "text area", "text field", "text input", "editor", "composer"]);
var PART = /^(form|field|label|hint|error|button|icon|avatar)$/;
var WRITTEN = /^(text|post|message|comment|reply|parent)$/;
var PLAYS2 = /^(video|audio|iframe|object|embed|slot)$/;
var AROUND = /^(on[A-Z]\w*|class|className|style|sx|css|key|id|name|href|to|ref|type|role|disabled|loading|variant|size|colou?r|rows|cols|htmlFor|tabIndex|(is|has)[A-Z]\w*|aria-(hidden|expanded|controls|disabled|busy))$/;
var DEEP4 = 3;
var isFormToWrite = (component2) => isFormAround(component2, false);
var isFormToReply = ({ node, file: { ast } }) => CREATES.test(ast.text) && isFormAround(node, true);
var CREATES = /\b(create|add|post|send|submit|insert|upsert)_?(comment|reply)/i;
function isFormAround(component2, isOfVerb) {
  const forms = [];
  const fields = [];
  let isMore = false;
  let isTold = false;
  let hasParts = false;
  eachNode(component2, (node) => {
    if (node.kind === 294) isMore ||= !isOfField(node.parent.parent);
    if (node.kind === 214) isMore ||= isMany(node);
    if (node.kind === 295 && node.expression && !(isOfVerb && isLaidAround(node)))
      isMore ||= mayShow(node, node.expression);
    if (!(node.kind === 287) && !(node.kind === 286)) return;
    if (isOfField(node) && !isOnlyRead(node)) fields.push(node);
    else if (isOfField(node)) return;
    else if (isForm(node)) forms.push(node.parent);
    else if (isPartUnseen(node.tagName.getText())) {
      isMore ||= !(isOfVerb && isGivenNothing(node));
      if (isContext(node)) isTold ||= isToldOfWritten(node);
      else hasParts = true;
    }
  });
  return !isMore && !(isTold && hasParts) && fields.length > 0 && fields.every((one) => forms.some((form) => holds(form, one)));
}
function isLaidAround({ parent, expression }) {
  if (!(parent.kind === 292)) return expression?.getText() === "children";
  const tag = parent.parent.parent;
  return isForm(tag) || isContext(tag);
}
var isContext = (tag) => tag.tagName.getText().endsWith("Provider");
var isToldOfWritten = (tag) => tag.attributes.properties.some((one) => {
  const value = one.kind === 292 && one.initializer && one.initializer.kind === 295 ? one.initializer.expression : void 0;
  const said = value ? [value, valueBehind(value)].map(saidOf2).join(" ") : "";
  return splitWords(said).some((word) => TOLD.test(word));
});
var saidOf2 = (value) => {
  const inner = unwrap(value);
  return inner.kind === 214 ? inner.expression.getText() : inner.getText();
};
var TOLD = /^(text|posts?|messages?|comments?|repl(y|ies)|parent|item|entry|thread|topic|story|answer|question|note|review|author|props)$/;
function isGivenNothing(tag) {
  const name = tag.tagName.getText();
  if (isContext(tag)) return true;
  const isOfContent = splitWords(name).some(
    (word) => WRITTEN.test(word) || /^(list|feed|thread|items|quoted?)$/.test(word)
  );
  return !isOfContent && tag.attributes.properties.every((one) => one.kind === 292 && isWrittenOut(one));
}
function isWrittenOut({ initializer }) {
  if (!initializer || initializer.kind === 11) return true;
  const value = initializer.kind === 295 && initializer.expression ? unwrap(initializer.expression) : null;
  return value !== null && (ts12.isLiteralExpression(value) || /^(true|false|null)$/.test(value.getText()));
}
var isPartUnseen = (name) => {
  const words = splitWords(name);
  const last = words.at(-1) ?? "";
  const isOfWritten = words.some((word) => /^quoted?$/.test(word) || last === "label" && WRITTEN.test(word));
  const isPart = PART.test(last) && !isOfWritten;
  return PLAYS2.test(name) || /^[A-Z]|[.-]/.test(name) && !isPart;
};
var isMany = ({ expression }) => /^(map|flatMap|createElement|h|render[A-Z]\w*)$/.test(nameOf(expression) ?? "");
function mayShow({ parent }, value) {
  if (parent.kind === 292) {
    const name = textOf(parent.name);
    const tag = parent.parent.parent;
    if (AROUND.test(name) || isOfField(tag) && !(SHOWN_IN.test(name) && isOnlyRead(tag))) return false;
    if (FACE.test(tag.tagName.getText()) && WHO2.test(name)) return false;
    if (/^(src|srcSet|source)$/.test(name)) return !splitWords(chainOf(value).at(-1) ?? "").includes("avatar");
  }
  return !isNamely(unwrap(value), DEEP4);
}
var FACE = /Avatar$/;
var WHO2 = /^(user|person|account|member|author|profile)$/;
var isOfField = (tag) => (tag.kind === 287 || tag.kind === 286) && hasAnyPhrase(splitWords(tag.tagName.getText()).slice(-2), FIELD);
var isOnlyRead = (tag) => (tag.kind === 287 || tag.kind === 286) && tag.attributes.properties.some((one) => {
  if (!(one.kind === 292)) return false;
  const said = one.initializer?.getText().replace(/[{}\s]/g, "") ?? "true";
  return said === (textOf(one.name) === "editable" ? "false" : /^(readonly|disabled)$/i.test(textOf(one.name)) ? "true" : "");
});
var SHOWN_IN = /^(value|defaultValue|text|content)$/;
var isForm = (tag) => tag.kind === 287 && splitWords(tag.tagName.getText()).at(-1) === "form" && tag.attributes.properties.some((one) => one.kind === 292 && textOf(one.name) === "onSubmit");
function holds(form, field) {
  let at = field;
  while (at && at !== form) at = at.parent;
  return at === form;
}

// src/extract/code/surfaces/static-parts.ts
import { ts as ts13 } from "./vendor/ts-morph.js";
var LOOKS = /^(className|class|style|id|size|variant|theme|color)$/;
var PLAIN = /^(t|\$t|tr|_|map|cn|cx|clsx|classNames|useTranslations?|useI18n|useTheme|useIntl|formatMessage|preventDefault|useId)$/;
var LAID_OUT = /^([a-z][\w-]*|\w*(Link|Button|Icon|Image|Img|Trans|Heading|Title|Text|Typography|Section|Container|Box|Stack|Flex|Grid|Card|View|Badge|Divider))$/;
function isStatic(component2) {
  if (!isFunction(component2) || !component2.body || propsTaken(component2).some((name) => !LOOKS.test(name))) return false;
  let says = false;
  let brings = false;
  eachNode(component2.body, (node) => {
    if (node.kind === 12) says ||= node.text.trim().split(/\s+/).length > 2;
    if (node.kind === 214) brings ||= !PLAIN.test(nameOf(node.expression) ?? "");
    brings ||= node.kind === 224 || node.kind === 294;
    if (node.kind === 287 || node.kind === 286) {
      const tag = node.tagName.getText();
      brings ||= !LAID_OUT.test(tag) && !/^[a-z]\w*\./.test(tag);
    }
    const held = node.kind === 295 && !(node.parent.kind === 292) ? node.expression : receiverAt(node);
    brings ||= !!held && held.kind === 80 && (declarationOf(held.text, held) === null || isMadeElsewhere(held));
  });
  return says && !brings;
}
function isMadeElsewhere(held) {
  const declared = declarationOf(held.text, held);
  if (!declared || !(declared.kind === 261)) return false;
  const value = valueOf(held);
  const made = value && unwrap(value);
  if (!made) return true;
  const isCall = made.kind === 214 && !PLAIN.test(nameOf(made.expression) ?? "");
  return isCall || made.kind === 212 && /^(window|globalThis|self|global)\b/.test(made.getText());
}
var receiverAt = (node) => node.kind === 212 && !ts13.isJsxOpeningLikeElement(node.parent) ? node.expression : null;

// src/extract/code/spoken/notices.ts
import { ts as ts14 } from "./vendor/ts-morph.js";
var LOOK = /^(type|kind|variant|severity|status|level|tone)$/;
var OUTCOME = /^(success|error|warning|info|danger|failure|fail|ok)$/;
function isOutcome(value) {
  let root = unwrap(value);
  while (root.kind === 212) root = unwrap(root.expression);
  if (!(root.kind === 80) || root === unwrap(value)) return false;
  const declaration = declarationOf(root.text, root);
  if (!declaration || !(declaration.kind === 209) || !(declaration.parent.kind === 208)) return false;
  const [state, change] = declaration.parent.elements;
  const around = enclosingFunction(declaration);
  if (state !== declaration || !change || !(change.kind === 209) || !around) return false;
  const setter = textOf(change.name);
  let [isOutcome3, isOther2] = [false, false];
  eachNode(around, (node) => {
    if (!(node.kind === 214) || node.expression.getText() !== setter) return;
    const given = node.arguments[0] && unwrap(node.arguments[0]);
    if (given && given.kind === 211) {
      if (given.properties.some(saysOutcome)) isOutcome3 = true;
      else isOther2 = true;
    } else if (given?.kind !== 106 && given?.getText() !== "undefined") isOther2 = true;
  });
  return isOutcome3 && !isOther2;
}
var saysOutcome = (one) => one.kind === 304 && LOOK.test(textOf(one.name)) && ts14.isStringLiteralLike(one.initializer) && OUTCOME.test(one.initializer.text);

// src/extract/code/spoken/said-by-games.ts
import "./vendor/ts-morph.js";
var GAMES = /^(quiz|survey|trivia|hint|hints|presence)$/;
var PEOPLE = /^(authors?|senders?|creators?|posters?|commenters?|users?|usernames?|nicknames?|members?|participants?|players?|owners?|persons?|people|accounts?|profiles?|avatars?|from)$/;
var saysGame = (name) => splitWords(name).some((word) => GAMES.test(word));
function isSaidByGame(name, component2, tag = null) {
  if (tag?.attributes.properties.some(tellsPresence)) return true;
  if (!component2 || !(saysGame(name) || saysGame(component2.name)) || namesPeople(component2.node)) return false;
  return !tag || !tag.attributes.properties.some((one) => one.kind === 294 || namesPeople(one));
}
var tellsPresence = (one) => one.kind === 292 && /^(message|text|content|body)$/.test(textOf(one.name)) && !!one.initializer && one.initializer.kind === 295 && !!one.initializer.expression && isPresence(one.initializer.expression);
var isPresence = (value) => /^rich presence( (message|text|string))?$/.test(splitWords(nameOf(unwrap(value)) ?? "").join(" "));
function namesPeople(whole) {
  let names = false;
  eachNode(whole, (node) => {
    names ||= node.kind === 80 && splitWords(textOf(node)).some((word) => PEOPLE.test(word));
  });
  return names;
}

// src/extract/code/spoken/person-cards.ts
import "./vendor/ts-morph.js";

// src/extract/code/spoken/pressed-words.ts
import { ts as ts16 } from "./vendor/ts-morph.js";
var BUTTON = /(button|btn|link|touchable|pressable|action|item|trigger|menuitem)$/i;
var MAX_WORDS = 8;
function pressedWords(within) {
  const found = [];
  const add = (text) => {
    const words = splitWords(text);
    if (words.length > 0 && words.length <= MAX_WORDS) found.push(words.join(" "));
  };
  eachNode(within, (node) => {
    if (node.kind === 287 || node.kind === 286) {
      const name = node.tagName.getText();
      if (/^[A-Z]|-/.test(name)) add(name);
      if (node.kind === 287 && (BUTTON.test(name) || name === "a" || isPressed(node)))
        for (const text of labelsOf(node.parent)) add(text);
      return;
    }
    if (node.kind === 292 && /^on[A-Z]|^(label|title|text)$/.test(textOf(node.name)) && node.initializer)
      for (const name of namesIn(node.initializer)) add(name);
    else if (node.kind === 304 && /^(onClick|onPress|onSelect|action|handler|label|title|text)$/.test(textOf(node.name)))
      for (const name of namesIn(node.initializer)) add(name);
  });
  return found;
}
var isPressed = (tag) => tag.attributes.properties.some((one) => one.kind === 292 && /^on(Click|Press|Tap)$/.test(textOf(one.name)));
function namesIn(node) {
  const found = [];
  const look = (one) => {
    if (one.kind === 80 || (one.kind === 11 || one.kind === 15)) found.push(one.text);
  };
  look(node);
  eachNode(node, look);
  return found;
}
function labelsOf(element) {
  const found = [];
  for (const child of element.children) {
    if (child.kind === 12) found.push(child.text.trim());
    else if (child.kind === 285) found.push(...labelsOf(child));
    else if (child.kind === 295 && child.expression && !ts16.isFunctionLike(child.expression))
      found.push(...namesIn(child.expression).filter((name) => !/^[a-z]$/.test(name)));
  }
  return found;
}

// src/extract/code/spoken/person-cards.ts
var CARD = /^(card|popover|popper|popup|hovercard|hover|box|modal|dialog|sheet|drawer|panel|preview|flyout|callout|bubble)$/;
var PERSON2 = /^(user|member|person|people|profile|author|player|friend|contact|participant|stranger|creator|opponent|match|account|streamer)$/;
var OPENED = /^(user|member|person|profile|author|player|participant|contact)( (profile|info|details?|preview|hover))? (modal|dialog|drawer|sheet|popover|popup|popper|hovercard|hover card)$/;
var LAID = /^(content|contents|view|component|base|container|inner|body|wrapper|desktop|mobile|web|native|new|v\d|\d+)$/;
var NOT_MET = /^(edit|editor|create|new|add|remove|delete|form|settings|setting|select|selector|picker|chooser|search|list|menu|admin|moderation|manage|management|skeleton|placeholder|loading|login|logout|auth|own|my|me|self|current|invite|share|team|staff|employee|customer|client|billing|plan|permission|role|roles|confirm|upload|crop|picture|image|photo)$/;
var ACTS = /\b(un)?follow\b|\bunfriend\b|\badd( as)? (a )?(friend|contact)\b|\b(send|open|start|create|write|goto|go to|begin)( new| a| direct| private)* ?(message|dm|chat|conversation|query|whisper)\b|\b(message|chat|dm|call) ?(user|button|btn|member|person|with)\b|\bdm\b|\b(un)?block( user| member| button)*$|\b(un)?ignore( user| button)*$|\b(connect|friend|poke|wave|whisper|challenge|message)( button| user)*$|\bsuper ?like\b/;
var NAME2 = /^(user_?name|display_?name|nick_?name|nick|handle|screen_?name|full_?name|first_?name|name|login)$/i;
var FACE2 = /avatar|userpic|profile_?(pic|photo|image)|user_?(image|photo|picture)|gravatar/i;
var PICTURE2 = /(avatar|picture|photo|image|img|pfp|pic|thumb)\w*$/i;
function personCardsIn(file) {
  if (!MAY_HOLD.test(file.indexed.text) && !MAY_HOLD.test(file.path)) return [];
  return componentsOf(file).flatMap(({ name, node }) => {
    const words = splitWords(name);
    if (!CARD.test(words.findLast((word) => !LAID.test(word)) ?? "") || !words.some((word) => PERSON2.test(word))) return [];
    if (words.some((word) => NOT_MET.test(word)) || words.every((word) => word === "match" || CARD.test(word))) return [];
    const shown = nameShownIn(node);
    if (!shown || !showsFace(node)) return [];
    const isMet = OPENED.test(words.join(" ")) || isMetIn(node);
    return isMet ? [{ node: shown, kind: PROFILE }] : [];
  });
}
var isMetIn = (node) => pressedWords(node).some((said) => ACTS.test(said) && !/ names?$/.test(said));
var PROFILE = KINDS.find((one) => one.content === "profile");
var MAY_HOLD = /(?:user|member|person|people|profile|author|player|friend|contact|participant|stranger|creator|opponent|match|account|streamer)\w{0,24}(?:card|popover|popper|popup|hover|box|modal|dialog|sheet|drawer|panel|preview|flyout|callout|bubble)|(?:hover|preview|popover|card|popup)\w{0,24}(?:user|member|person|profile|author|player|friend|contact)/i;
function nameShownIn(component2) {
  let found = null;
  eachNode(component2, (node) => {
    if (found || !(node.kind === 295) || !node.expression || node.parent.kind === 292) return;
    if (isName(unwrap(node.expression))) found = node.expression;
  });
  return found;
}
function isName(shown) {
  if (shown.kind === 227) return isName(unwrap(shown.left)) || isName(unwrap(shown.right));
  if (shown.kind === 228) return isName(unwrap(shown.whenTrue)) || isName(unwrap(shown.whenFalse));
  if (shown.kind === 229) return shown.templateSpans.some((span) => isName(unwrap(span.expression)));
  if (shown.kind === 214)
    return shown.arguments.length > 0 && /^(get)?(display|user|member|person|full|profile)?_?name(of|for)?$/i.test(nameOf(shown.expression) ?? "");
  return (shown.kind === 80 || shown.kind === 212) && NAME2.test(nameOf(shown) ?? "");
}
function showsFace(component2) {
  let shows = false;
  eachNode(component2, (node) => {
    if (shows || !(node.kind === 287 || node.kind === 286)) return;
    const tag = node.tagName.getText();
    shows = FACE2.test(tag) || /(^|\.)(img|image)$|image$/i.test(tag) && node.attributes.properties.some(
      (one) => one.kind === 292 && /^(src|source|uri|style)$/.test(textOf(one.name)) && /\b(user|member|person|profile|author|player|friend|contact|creator|match|opponent)\w*[?!]?\./i.test(
        one.getText()
      ) && PICTURE2.test(
        one.getText().replace(/[\s"'`}|?:()[\]]+$/, "").split(/\s*(?:\|\||\?\?)\s*/)[0]
      )
    );
  });
  return shows;
}

// src/extract/code/surfaces/only-names.ts
import { ts as ts19 } from "./vendor/ts-morph.js";

// src/extract/code/surfaces/said.ts
import { ts as ts18 } from "./vendor/ts-morph.js";
var TEXT = /^(message|text|body|title|header|heading|content|description|label|subtitle|children)$/i;
function saysOwnTexts(tag) {
  const given = textsOf(tag);
  return given !== null && given.length > 0 && given.every((one) => isTextOfProduct(one));
}
function textsOf(tag) {
  const said = [];
  for (const one of tag.attributes.properties) {
    if (!(one.kind === 292)) return null;
    const value = one.initializer && one.initializer.kind === 295 ? one.initializer.expression : one.initializer;
    if (TEXT.test(textOf(one.name)) && value && ts18.isExpression(value)) said.push(value);
  }
  if (!(tag.kind === 287)) return said;
  for (const child of tag.parent.children) {
    if (child.kind === 12) continue;
    const inner = child.kind === 295 ? child.expression : child;
    if (!inner) continue;
    if (!(inner.kind === 285) && !(inner.kind === 286)) {
      if (inner.kind === 289) return null;
      said.push(inner);
      continue;
    }
    const more = textsOf(inner.kind === 285 ? inner.openingElement : inner);
    if (more === null) return null;
    said.push(...more);
  }
  return said;
}
var FACE3 = /^(avatar|avatars|face|img|image|picture|photo|thumbnail|fallback)$/;
var AROUND2 = /^(div|span|a|p|button|link|tooltip|tip|trigger|skeleton|spinner|loader|icon|badge|name|username|nickname|handle|presence|initials|view|box|stack|flex|group|root|wrapper|fragment)$/;
var NAME3 = /^(\w*name|handle|initials|nick|label|alt|children|fallback|host|domain|instance)$/i;
var BESIDE = /^(skeleton|hover|tooltip)$/;
var isRest = ({ expression, parent }) => /^(props|rest|others|attributes|attrs)$/.test(expression.getText()) && AROUND2.test(splitWords(parent.parent.tagName.getText()).at(-1) ?? "");
function isOnlyFace({ node }) {
  let hasFace = false;
  let isMore = false;
  eachNode(node, (one) => {
    if (one.kind === 287 || one.kind === 286) {
      const words = splitWords(one.tagName.getText());
      const word = words.at(-1) ?? "";
      if (FACE3.test(word)) hasFace = true;
      else isMore ||= !AROUND2.test(word) && !words.some((other) => BESIDE.test(other));
    }
    if (one.kind === 294) isMore ||= !isRest(one);
    if (!(one.kind === 295) || !one.expression || one.parent.kind === 292) return;
    const shown = unwrap(one.expression);
    const isTold = shown.kind === 80 && !isMarkup(shown) || shown.kind === 212;
    isMore ||= isTold ? !NAME3.test(nameOf(shown) ?? "") : isOfWords(shown);
  });
  return hasFace && !isMore;
}
var isOfWords = (shown) => shown.kind === 214 && (shown.arguments.some((one) => splitWords(chainOf(one).at(-1) ?? "").some((word) => WORDS.test(word))) || shown.arguments.some((one) => unwrap(one).kind === 212) && !isNamely(shown, 2));
function isMarkup(name) {
  const held = valueOf(name);
  const value = held && unwrap(held);
  return !!value && (value.kind === 285 || value.kind === 289 || value.kind === 286);
}

// src/extract/code/surfaces/only-names.ts
var WHOLE = /\b(page|screen|view|viewer|details?|section|panel|pane|sidebar|drawer|sheet|popover|popup|hover ?card|card|modal|flyout|header|menu|window|thread|content|body)$/;
var SHOWN2 = /^(children|content|text|body|description|title|label|tooltip|html|innerHTML|dangerouslySetInnerHTML|alt|subtitle|caption|summary|value|defaultValue|modelValue|placeholder|aria-label|srcDoc|fallback|v-(text|html|model))$/;
var NEUTRAL = /^((is|has|can|should|show|hide|no)[A-Z]\w*|variant|colou?r|sx|as|component|type|role|id|width|height|align\w*|justify\w*|direction|wrap|gap|p[xytrbl]?|m[xytrbl]?|flex\w*|display|disabled|selected|active|checked|open|hidden|loading|rounded|radius|tabIndex|data-\S+|aria-(hidden|selected|current|expanded|controls))$/;
var THING = /^(user|users|profile|person|member|author|account|message|item|data|props|channel|dm|chat|conversation|sender|friend)$/;
var DEEP5 = 7;
function showsOnlyNames(component2, tag, finder) {
  if (WHOLE.test(splitWords(component2.name).join(" "))) return false;
  if (tag && tag.kind === 287) return false;
  return areOnlyNames(component2, tag, finder, DEEP5) && showsSome(component2, finder, DEEP5);
}
function areOnlyNames({ node, file }, by, finder, depth) {
  if (depth === 0 || isMetIn(node)) return false;
  const isOpen = !by || by.attributes.properties.some(ts19.isJsxSpreadAttribute);
  let isMore = false;
  eachNode(node, (one) => {
    if (isMore) return;
    if (one.kind === 287 || one.kind === 286) isMore = !isFollowed(one);
    if (one.kind === 294) isMore ||= !isRest(one) && !isGivenRest(one);
    if (one.kind === 295 && one.expression && !(one.parent.kind === 292)) isMore ||= !is(one.expression);
  });
  return !isMore;
  function is(value) {
    const shown = unwrap(value);
    return isGivenName(shown) ?? isNamely(shown, depth);
  }
  function isGivenRest({ expression }) {
    const declared = isOpen || !(expression.kind === 80) ? null : declarationOf(expression.text, expression);
    return !!declared && declared.kind === 209 && isTaken(declared) && !!declared.dotDotDotToken;
  }
  function isTaken({ parent }) {
    return parent.parent.parent === node;
  }
  function isGivenName(shown) {
    const declared = !isOpen && shown.kind === 80 ? declarationOf(shown.text, shown) : null;
    if (!declared || !(declared.kind === 209) || !isTaken(declared)) return null;
    if (declared.initializer || declared.dotDotDotToken) return null;
    const name = textOf(declared.propertyName ?? declared.name);
    if (name === "children") return true;
    const given = by.attributes.properties.find((one) => one.kind === 292 && textOf(one.name) === name);
    const value = given && given.kind === 292 ? given.initializer : void 0;
    if (!given || value && value.kind === 11) return true;
    if (!value || !(value.kind === 295) || !value.expression) return null;
    return !holdsMarkup(value.expression) && isNamely(unwrap(value.expression), 2);
  }
  function isFollowed(tag) {
    const symbol = tag.tagName.getText();
    const word = splitWords(symbol).at(-1) ?? "";
    const isFace = FACE3.test(word);
    let isOwn = false;
    if (!isFace && /^[A-Z]/.test(symbol)) {
      const found = finder.find(symbol, tag, file);
      if (found === null && !AROUND2.test(word)) return false;
      if (found === "outside" && !isOnlyLaidOut(tag, word)) return false;
      isOwn = found !== null && found !== "outside";
      if (found && found !== "outside" && found.node !== node && !areOnlyNames(found, tag, finder, depth - 1))
        return false;
    }
    if (/^(video|audio|iframe|object|embed|slot|component)$/i.test(symbol)) return false;
    return tag.attributes.properties.every(
      (given) => given.kind === 294 || saysNothing(given, isFace || isOwn)
    );
  }
  function saysNothing(given, isLookedAt) {
    const value = given.initializer && given.initializer.kind === 295 ? given.initializer.expression : null;
    const name = textOf(given.name);
    if (!value || /^on[A-Z:]|^(class|className|style|key|ref|to|href|size)$/.test(name)) return true;
    if (SHOWN2.test(name)) return is(value);
    if (name === "src" || name === "source") return isOfFace(value);
    if (isLookedAt || NEUTRAL.test(name)) return true;
    if (/^[A-Z]/.test(given.parent.parent.tagName.getText())) return is(value);
    const words = splitWords(chainOf(value).at(-1) ?? "");
    return !(words.some((other) => WORDS.test(other)) || THING.test(words.at(-1) ?? ""));
  }
}
function isOnlyLaidOut(tag, word) {
  if (splitWords(tag.tagName.getText()).some((one) => OF_CONTENT.test(one))) return false;
  if (AROUND2.test(word)) return true;
  const given = tag.attributes.properties.filter(ts19.isJsxAttribute).filter((one) => !isWrittenOut2(one));
  if (given.some((one) => OF_WHOM.test(textOf(one.name)))) return false;
  if (tag.kind === 287 || LAID_OUT2.test(word)) return true;
  return given.every((one) => LOOK2.test(textOf(one.name))) && !tag.attributes.properties.some(ts19.isJsxSpreadAttribute);
}
var isWrittenOut2 = ({ initializer }) => !initializer || initializer.kind === 11 || initializer.kind === 295 && !!initializer.expression && ts19.isLiteralExpression(initializer.expression);
var OF_WHOM = /^(id|of|for|by|user|users|account|profile|person|member|author|pubkey|npub|data|items?|source|query|room|value|\w+(Id|Ids|Key))$/;
var LOOK2 = /^(on[A-Z:].*|class|className|style|key|size|color|sx|variant|width|height|fill|stroke\w*|weight|theme)$/;
var LAID_OUT2 = /^(text|typography|item|row|chip|label|tag|pressable|highlight|opacity|feedback|center|paper|grid|column|col|container|divider|separator|indicator|animated|motion|dot|li|ul|ol|td|tr|strong|small|em|heading|title|subtitle|action|image)$/;
var OF_CONTENT = /^(messages?|chats?|talks?|conversations?|channels?|threads?|posts?|feeds?|timelines?|comments?|repl(y|ies)|notes?|reviews?|stor(y|ies)|gallery|markdown|html|bio|content)$/;
function holdsMarkup(value) {
  let holds2 = false;
  eachNode(value, (one) => holds2 ||= one.kind === 285 || one.kind === 286 || one.kind === 289);
  return holds2 || value.kind === 285 || value.kind === 286 || value.kind === 289;
}
function isOfFace(value) {
  const text = value.getText();
  if (PUT_UP.test(splitWords(text.replaceAll(/\W+/g, "_")).join(" "))) return false;
  const words = splitWords(text.replaceAll(/\W+/g, "_"));
  const root = chainOf(value)[0] ?? "";
  return words.some((one) => /^(avatar|avatars|pfp|gravatar|face|icon|logo|blank)$/.test(one)) || words.some((one) => /^(picture|photo|image|img|pic)$/.test(one)) && !/^(photo|image|img|pic|picture)$/.test(root);
}
var PUT_UP = /\b(messages?|msg|posts?|photos|images|pictures|covers?|banner|header|gallery|media|stor(y|ies)|albums?|attachments?|uploads?)\b/;
function showsSome({ node, file }, finder, depth) {
  let shows = false;
  eachNode(node, (one) => {
    if (shows) return;
    if (one.kind === 295 && one.expression && !(one.parent.kind === 292)) {
      const last = splitWords(nameOf(unwrap(one.expression)) ?? "").at(-1) ?? "";
      shows = NAME.test(last);
    }
    if (!(one.kind === 287) && !(one.kind === 286)) return;
    shows ||= FACE3.test(splitWords(one.tagName.getText()).at(-1) ?? "");
    const found = shows || depth === 0 ? null : finder.find(one.tagName.getText(), one, file);
    if (found && found !== "outside" && found.node !== node) shows = showsSome(found, finder, depth - 1);
  });
  return shows;
}

// src/extract/code/surfaces/shows-nothing.ts
import { ts as ts20 } from "./vendor/ts-morph.js";
var AROUND3 = /^(on[A-Z]\w*|class|className|key|id|href|to|role|rel|target|type|disabled|variant|size|colou?r|tabIndex|prefetch|replace|eventKey|exact|end|(is|has)[A-Z]\w*|aria-(hidden|expanded|controls|current|disabled))$/;
var LOOK3 = /^(style|sx|css)$/;
var DRAWN = /^(background|background-?image|content|mask|mask-?image|(border|list-?style)-?image|list-?style)$/i;
var LAID_OUT3 = /^(link|button|anchor|icon|fab|pressable|touchable|opacity)$/;
var HOST = /^(a|button|span|div|p|b|i|em|strong|small|svg|path|g|circle|rect|line|polyline|polygon|li|nav)$/;
var DRAWS = /^(createElement|h|jsx|jsxs|render[A-Z]\w*|createPortal)$/;
function showsNothing({ node, file }, finder) {
  if (!isFunction(node)) return false;
  let isMore = false;
  let says = false;
  eachNode(node, (one) => {
    if (isMore) return;
    if (one.kind === 12) says ||= /\S/.test(one.text);
    else if (one.kind === 294) isMore = true;
    else if (one.kind === 11 || one.kind === 15 || one.kind === 16 || ts20.isTemplateMiddleOrTemplateTail(one))
      isMore = /\burl\(/i.test(one.text);
    else if (one.kind === 214) isMore = DRAWS.test(nameOf(one.expression) ?? "");
    else if (one.kind === 295 && !(one.parent.kind === 292)) isMore = one.expression !== void 0;
    else if (one.kind === 287 || one.kind === 286) isMore = !isPlain(one);
  });
  return says && !isMore;
  function isPlain(tag) {
    const name = tag.tagName.getText();
    const isKnown = HOST.test(name) || LAID_OUT3.test(splitWords(name).at(-1) ?? "") && isOutside(tag, name);
    return isKnown && tag.attributes.properties.every((one) => one.kind === 292 && saysHow(one));
  }
  function isOutside(tag, name) {
    return finder.find(name, tag, file) === "outside";
  }
}
function saysHow({ name, initializer }) {
  if (!initializer || initializer.kind === 11 || AROUND3.test(textOf(name))) return true;
  const value = initializer.kind === 295 && initializer.expression ? unwrap(initializer.expression) : null;
  if (value === null) return false;
  if (LOOK3.test(textOf(name))) return isOnlyLook(value);
  return ts20.isLiteralExpression(value) || /^(true|false)$/.test(value.getText());
}
function isOnlyLook(value) {
  if (value.kind === 210) return value.elements.every((one) => isOnlyLook(unwrap(one)));
  if (!(value.kind === 211)) return /^styles\.\w+$/.test(value.getText());
  return value.properties.every((one) => {
    if (one.kind === 305) return !DRAWN.test(one.name.text);
    if (!(one.kind === 304) || one.name.kind === 168) return false;
    const said = unwrap(one.initializer);
    if (said.kind === 211) return isOnlyLook(said);
    return ts20.isLiteralExpression(said) || !DRAWN.test(textOf(one.name));
  });
}

// src/extract/code/surfaces/look-alikes.ts
import "./vendor/ts-morph.js";
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
var PERSON3 = /^((user|public)?profile|person)$/;
var TALK = /^(directmessage|privatemessage|chatmessage|message|chat|conversation|reply)$/;
var HOLDS2 = /^(message|content|text|body|data|payload|item|event|value|reply|model)$/i;
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
var INPUT = phrasesOf(["input", "textarea", "text area", "text field", "text input", "editor", "composer"]);
var isLookAlike = (content, component2, tag, finder) => isFormMessage(content, component2, tag) || content === "message" && tag !== null && saysOwnTexts(tag) || component2 !== null && isOnlyWho(content, component2, tag, finder) || /^threads?$/.test(content) && component2 !== null && SHARES.test(component2.node.getText()) || isSaidByGame(tag ? tag.tagName.getText() : "", component2, tag) || tag !== null && (isEarlier(content, tag) || isInField(tag)) || component2 !== null && (isStatic(component2.node) || showsNothing(component2, finder) || content === "reply" && isFormToReply(component2) || /[a-z]Reply$/.test(component2.name) && isFormToWrite(component2.node) || isStep(component2.name) && (isWritten3(component2) || isFormToWrite(component2.node)));
var isOnlyWho = (content, component2, tag, finder) => PERSON3.test(content) && isOnlyFace(component2) || content === "person" && isOfCatalogue(component2.node) || (PERSON3.test(content) || TALK.test(content)) && showsOnlyNames(component2, tag, finder);
var SHARES = /\bthreads\.(net|com)\/intent\b/;
var MANY_TALKS = /^(conversations|chats|talks|dms)$/;
var LEADS = /\b(push|navigate|replace|to|href)\b\s*[=(]\s*\{?\s*['"`]\/?[\w/]*(message|chat|conversation|inbox|dm|talk)s?\//i;
var leadsToTalks = (name, { node }) => {
  const text = MANY_TALKS.test(splitWords(name).at(-1) ?? "") ? node.getText() : "";
  return LEADS.test(text) && !/\bmessages\s*[?!]?\.\s*(map|flatMap)\s*\(/i.test(text);
};
function isInField(tag) {
  for (let at = tag; at.parent; at = at.parent) {
    const holder = at.parent.parent;
    if (!isFunction(at) || !(at.parent.kind === 295) || !holder || !(holder.kind === 285)) continue;
    const name = splitWords(holder.openingElement.tagName.getText()).at(-1) ?? "";
    const [given] = at.parameters;
    if (/^(field|controller)$/.test(name) && given && /\b(input|field)\b/.test(given.name.getText())) return true;
  }
  return false;
}
function isFormMessage(content, component2, tag) {
  if (content !== "message") return false;
  const given = tag ? tag.attributes.properties.flatMap((one) => one.kind === 292 ? [textOf(one.name)] : []) : [];
  if (tag?.attributes.properties.some(isOutcome2)) return true;
  return [...given, ...component2 ? takenBy2(component2.node) : []].some((name) => hasAnyPhrase(splitWords(name), TELLS));
}
var isOutcome2 = (one) => {
  if (!(one.kind === 292) || !one.initializer || !LOOK.test(textOf(one.name))) return false;
  const value = one.initializer.kind === 295 ? one.initializer.expression : one.initializer;
  return !!value && (value.kind === 11 || value.kind === 15) && (OUTCOME.test(value.text) || value.text === "loading");
};
function takenBy2(component2) {
  const first = isFunction(component2) ? component2.parameters[0]?.name : void 0;
  if (!first || !(first.kind === 207)) return [];
  return first.elements.map((one) => textOf(one.propertyName ?? one.name));
}
function isEarlier(content, tag) {
  if (!TALK.test(content)) return false;
  return tag.attributes.properties.some((one) => {
    if (!(one.kind === 292) || !HOLDS2.test(textOf(one.name).replace(/^.*[.:]/, ""))) return false;
    const value = one.initializer && one.initializer.kind === 295 ? one.initializer.expression : void 0;
    return value !== void 0 && namesOf2(value).some((name) => hasAnyPhrase(splitWords(name), EARLIER));
  });
}
function namesOf2(value) {
  const inner = unwrap(value);
  return inner.kind === 227 ? namesOf2(inner.left) : chainOf(inner);
}
var isStep = (name) => /^(screen|page|step|view|panel|pane|section|box|sheet)$/.test(splitWords(name).at(-1) ?? "");
function isWritten3({ name, node: component2 }) {
  if (!isFunction(component2)) return false;
  const own = splitWords(name).join(" ");
  let hasField = false;
  let isMany2 = false;
  let shows = false;
  let isSent = false;
  eachNode(component2, (node) => {
    if (node.kind === 287 || node.kind === 286) {
      const words = splitWords(node.tagName.getText());
      const isField = hasAnyPhrase(words.slice(-2), INPUT);
      hasField ||= isField;
      const rest = words.join(" ").startsWith(`${own} `) ? words.slice(own.split(" ").length) : words;
      shows ||= !isField && hasAnyPhrase(rest, SHOWS);
    }
    if (node.kind === 214) {
      const name2 = nameOf(node.expression) ?? "";
      isMany2 ||= node.expression.kind === 212 && /^(map|flatMap|forEach)$/.test(name2) && !chainOf(node.expression.expression).some(isOfField2);
      isSent ||= SENDS.test(name2) || GIVEN_TO_SEND.test(name2);
    }
    if (node.kind === 292 && !handsChoices(node))
      isMany2 ||= /^(renderItem|itemContent|data|items)$/.test(textOf(node.name));
  });
  return hasField && !isMany2 && (isGivenNobody(component2) || isSent && !shows);
}
var isOfField2 = (name) => splitWords(name).some(
  (word) => /^(emojis?|gifs?|stickers?|meta|fields?|inputs?|options?|tabs?|search|tools?)$/.test(word)
);
var handsChoices = ({ initializer }) => !!initializer && initializer.kind === 295 && !!initializer.expression && chainOf(initializer.expression).some(isOfField2);
var SENDS = /^(create|send|submit|post|publish)([A-Z]\w*)?(Message|Comment|Reply|Post|DM)$/;
var GIVEN_TO_SEND = /^on(Submit|Send)$/;
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

// src/extract/code/spoken/places.ts
import "./vendor/ts-morph.js";

// src/extract/code/spoken/by-author.ts
import { ts as ts23 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/shown-person.ts
import { ts as ts22 } from "./vendor/ts-morph.js";
var ACCOUNT = /^(user_?name|display_?name|nick_?name|handle|acct|screen_?name)$/i;
var SHOWS_PERSON = /^(author|user|avatar|member|profile|username|person|people|creator|byline|poster)$/;
var SHOWS_ACCOUNT = /^(user|member|profile|username)$/;
var DEEP6 = 3;
function isShownPerson(author, hasAccount, around) {
  return isShown(author, { hasAccount, around, isMaker: MAKERS.test(nameOf(author) ?? "") }, "", DEEP6);
}
function isShown(person, asked, last, depth) {
  let [at, read] = [person, last];
  while (at.parent.kind === 212 || at.parent.kind === 236) {
    at = at.parent;
    if (at.kind === 212) read = at.name.text;
  }
  if (read !== "" && !asked.hasAccount && isHandedInParts(at, read)) return true;
  if (read !== "" && !isNamed(read, asked)) return false;
  if (read !== "" && isWithinMarkup(at)) return true;
  return read === "" && isHandedOver(at, asked.hasAccount) || depth > 0 && isKeptAndShown(at, asked, read, depth);
}
var isNamed = (read, { hasAccount, isMaker }) => !hasAccount && isMaker && read === "name" || (hasAccount ? ACCOUNT : OF_PERSON).test(read);
function isHandedOver({ parent }, hasAccount) {
  if (!(parent.kind === 295) || !(parent.parent.kind === 292)) return false;
  const words = [...wordsOfTag(parent.parent), ...splitWords(textOf(parent.parent.name))];
  return words.some((word) => (hasAccount ? SHOWS_ACCOUNT : SHOWS_PERSON).test(word));
}
var PART2 = /^(name|image|picture|photo)$/;
function isHandedInParts(part, read) {
  if (!PART2.test(read)) return false;
  let at = part;
  while (isEitherWay(at)) at = at.parent;
  const isKept = at.parent.kind === 304 && at.parent.initializer === at;
  const holder = isKept ? at.parent.parent.parent : at.parent;
  if (!(holder.kind === 295) || !(holder.parent.kind === 292)) return false;
  return wordsOfTag(holder.parent).some((word) => SHOWS_PERSON.test(word));
}
var isEitherWay = ({ parent }) => parent.kind === 218 || parent.kind === 236 || parent.kind === 227 && /^(\?\?|\|\|)$/.test(parent.operatorToken.getText());
var wordsOfTag = ({ parent }) => splitWords(parent.parent.tagName.getText());
function isKeptAndShown(value, asked, read, depth) {
  const kept = keptAs2(value);
  if (!kept) return false;
  if (kept.kind === 80) return isUsed(kept, asked, read, depth);
  return read === "" && kept.kind === 207 && kept.elements.some(({ name, propertyName, dotDotDotToken }) => {
    const taken = dotDotDotToken || !(name.kind === 80) ? "" : textOf(propertyName ?? name);
    return taken !== "" && isNamed(taken, asked) && isUsed(name, asked, taken, depth);
  });
}
function isUsed(name, asked, read, depth) {
  let isFound = false;
  eachNode(asked.around, (node) => {
    if (isFound || !(node.kind === 80) || node.text !== name.text || node === name || isMember(node)) return;
    const declared = declarationOf(node.text, node);
    if (declared && "name" in declared && declared.name === name) isFound = isShown(node, asked, read, depth - 1);
  });
  return isFound;
}
var isMember = (node) => node.parent.kind === 212 && node.parent.name === node;
function keptAs2(value) {
  let at = value;
  for (; at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.kind === 261) return parent.initializer === at ? parent.name : null;
    const isWay = parent.kind === 228 ? parent.condition !== at : parent.kind === 227 ? isEither(parent, at) : ts22.isExpression(parent) && unwrap(parent) === unwrap(at);
    if (!isWay) return null;
  }
  return null;
}
function isEither({ operatorToken: { kind }, right }, at) {
  if (kind === 56) return right === at;
  return kind === 57 || kind === 61;
}
function isWithinMarkup(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (at.kind === 295) return true;
    if (ts22.isStatement(at)) return false;
  }
  return false;
}

// src/extract/code/spoken/by-author.ts
var WORDS2 = /^(text|body|content|contents|html|markdown|caption|message|comment|description)$/;
var TITLE = /^(title|headline|summary|excerpt)$/;
var ARTICLE = /^articles?$/i;
var OF_WORK = /^(invites?|invitations?|packs?|tasks?|issues?|todos?|jobs?|invoices?|orders?|payments?|expenses?|transactions?|audits?|activity|activities|notifications?|appointments?|bookings?|incidents?|alerts?|commits?|builds?|deployments?|workflows?|books?|movies?|films?|songs?|tracks?|quotes?|packages?|plugins?|extensions?|repos?|repositories|releases?|versions?|shifts?|leaves?|mails?|emails?|letters?|patients?|contracts?|leads?|deals?|requests?)$/;
var OF_SITE = /(^|[a-z_])(news|announcements?)$/i;
var OF_LINK = /^(hover|unfurl|unfurled|embed|oembed|pull)$/;
function kindByAuthor(expression) {
  const inner = unwrap(expression);
  const read = readIn(inner);
  if (!read) return null;
  const member = memberWord(read.member);
  const isTitle = TITLE.test(member);
  if (!isTitle && !WORDS2.test(member)) return null;
  const { thing } = read;
  if (!mayBeMade(thing, inner, ({ members }) => !isTitle || members.test(member))) return null;
  const around = outerOf(inner);
  const mayBeInCharge = WRITTEN2.test(member) || isNamedAfterContent(inner);
  const hasAccount = isArticle(thing);
  const mayBeSigned = SIGNED.test(member) && isOneOfMany(thing) && isOfTalk2(thing, inner);
  if (!around || !showsAuthorOf(plain(thing), around, { hasAccount, mayBeInCharge, mayBeSigned })) return null;
  return isTitle ? { ...POST, isTitle } : POST;
}
var SIGNED = /^(text|body|content|message)$/;
function isOfTalk2(thing, at) {
  const list = nameOfList(thing);
  const lists = list === null ? namesOf(thing) : [list];
  const words = [...lists.map((name) => splitWords(name).at(-1) ?? ""), ...enclosingNames(at).flatMap(splitWords)];
  return words.some((word) => TALKS2.test(word));
}
var TALKS2 = /^(chats?|messages?|msgs?|dms?|rooms?|lobby|talks?|shouts?|shoutbox|comments?|replies|reply|posts?|reviews?|guestbook|bubbles?|whispers?|wall|forum)$/;
function nameOfList(thing) {
  const inner = unwrap(thing);
  const declared = inner.kind === 80 ? declarationOf(inner.text, inner) : null;
  const list = declared && declared.kind === 170 ? listOfEach(declared) : declared && declared.kind === 261 ? goneThrough(declared) : null;
  return list && nameOf(unwrap(list));
}
function isOneOfMany(thing) {
  const inner = unwrap(thing);
  const declared = inner.kind === 80 ? declarationOf(inner.text, inner) : null;
  if (declared && !(declared.kind === 170) && !isOfLoop(declared)) return false;
  const words = [...namesOf(thing), nameOfList(thing) ?? "", inner.getText()].flatMap(splitWords);
  return !words.some((word) => PEOPLE2.test(word) || KEPT.test(word));
}
var isOfLoop = (declared) => declared.kind === 209 ? takenApart(declared) === null && declared.parent.parent.kind === 170 : declared.kind === 261 && (goneThrough(declared) !== null || !!declared.initializer && declared.initializer.kind === 213);
var SIGNS = /^(author|user|sender|from|creator|poster)$/;
var PEOPLE2 = /^(user|account|profile|member|person|people|player|contact|customer|client|employee|lead)s?$/;
var KEPT = /^(log|logs|history|event|events|record|records|trace|metric|metrics|error|errors|report|reports|ticket|tickets)$/;
function mayBeMade(thing, at, isSaid) {
  const names = namesOf(thing);
  if (names.length === 0 || names.some((name) => isUnsaid(name) && !ARTICLE.test(name))) return false;
  if (kindOf(names).some(isSaid)) return false;
  if (isOfSiteOrWork([...names, nameOf(unwrap(thing)) ?? ""])) return false;
  const around = enclosingNames(at).flatMap(splitWords);
  return !around.some((word) => OF_WORK.test(word) || OF_LINK.test(word));
}
var isArticle = (thing) => namesOf(thing).some((name) => ARTICLE.test(name));
function isBesideAuthor(expression) {
  const read = readIn(unwrap(expression));
  const around = read && outerOf(expression);
  return !!around && showsAuthorOf(plain(read.thing), around, { hasAccount: false, mayBeInCharge: true });
}
var isOfSiteOrWork = (names) => names.some((name) => OF_SITE.test(name) || splitWords(name).some((word) => OF_WORK.test(word)));
var WRITTEN2 = /^(text|body|content|contents|html|markdown|caption|message|comment)$/;
var isNamedAfterContent = (node) => enclosingNames(node).some(
  (name) => /^[A-Z]/.test(name) && kindsNamed(name.replace(OF_PAGE, "")).some(({ content }) => SPOKEN.test(content))
);
var OF_PAGE = /(Lists?|Items?|Cards?|Rows?|View|Detail|Content)+$/;
var SPOKEN = /^(message|comment|post|review|thread|story)$/;
function outerOf(node) {
  let outer = null;
  for (let at = node.parent; at && !(at.kind === 308); at = at.parent) {
    if (!isFunction(at) && !ts23.isClassLike(at)) continue;
    outer = at;
    if (/^[A-Z]/.test(declaredName(at) ?? "")) return at;
  }
  return outer;
}
var POST = { ...KINDS.find((one) => one.content === "post"), needsPeople: false };
var plain = (node) => node.getText().replace(/[?!\s]/g, "");
function showsAuthorOf(thing, around, { hasAccount, mayBeInCharge, mayBeSigned = false }) {
  let shows = false;
  eachNode(around, (node) => {
    if (shows) return;
    if (isHeldOf(thing, node, hasAccount)) shows = isWithinMarkup(node);
    else if (mayBeSigned && isPersonOf(SIGNS, thing, node) && isWithinMarkup(node) && !isRead(node)) shows = true;
    else if (isPersonOf(AUTHORS, thing, node)) shows = isShownPerson(node, hasAccount, around);
    else if (isPersonOf(FILLED_IN, thing, node)) shows = isRead(node) && isShownPerson(node, hasAccount, around);
    else if (mayBeSigned && isPersonOf(ACCOUNT, thing, node)) shows = isWithinMarkup(node);
    else if (mayBeInCharge && isPersonOf(IN_CHARGE, thing, node)) shows = isShownPerson(node, true, around);
  });
  return shows;
}
function isHeldOf(thing, node, hasAccount) {
  const name = node.kind === 212 ? node.name : node;
  const held = name.kind === 80 ? heldOfMaker(name.text) : null;
  return held !== null && (!hasAccount || ACCOUNT.test(held)) && isPersonOf(ANY, thing, node);
}
var ANY = /^/;
function isPersonOf(names, thing, node) {
  if (node.kind === 212) return names.test(node.name.text) && plain(node.expression) === thing;
  if (!(node.kind === 80) || !names.test(node.text)) return false;
  const declaration = node.parent.kind === 209 ? null : declarationOf(node.text, node);
  const from = declaration && declaration.kind === 209 ? takenApart(declaration) : null;
  return from !== null && plain(from) === thing && !isMember2(node);
}
var isMember2 = (node) => node.parent.kind === 212 && node.parent.name === node;
var isRead = ({ parent }) => parent.kind === 212 || parent.kind === 236;

// src/extract/code/spoken/by-followed.ts
import { ts as ts24 } from "./vendor/ts-morph.js";
var WORDS3 = /^(summary|description|body|content|caption)$/;
var FOLLOWS = /^(follow|unfollow|subscribe)$/;
var PRESSED = /^(button|toggle)$/;
var WHOM = /^(pubkey|npub|did|user|account|person|author|creator|profile|host|streamer|artist|member)(_?(id|key|name))?$/i;
function kindByFollowed(expression) {
  const inner = unwrap(expression);
  const read = readIn(inner);
  if (!read || !WORDS3.test(memberWord(read.member))) return null;
  const names = namesOf(read.thing);
  if (names.length === 0 || names.some(isUnsaid) || isOfSiteOrWork([...names, nameOf(unwrap(read.thing)) ?? ""]))
    return null;
  if (kindOf(names).some(({ content, members }) => OF_ITSELF.test(content) || members.test(memberWord(read.member))))
    return null;
  const around = outerOf(inner);
  if (names.some((name) => OF_FIRM.test(name))) return null;
  return around && offersToFollow(around, read.thing) ? POST2 : null;
}
var OF_FIRM = /(^|_| )(company|companies|brand|shop|store|business|organi[sz]ation|org|venue|product)$/i;
var OF_ITSELF = /^(profile|group)$/;
var POST2 = KINDS.find((one) => one.content === "post");
function isOfThing(given, thing) {
  const value = given.initializer && given.initializer.kind === 295 ? given.initializer.expression : void 0;
  const followed = value && unwrap(value);
  if (!followed) return false;
  const roots = rootsOf(thing);
  if (splitWords(chainOf(followed)[0] ?? "").some((word) => MAKES_IT.test(word))) return true;
  if (followed.kind === 80 && isGivenBeside(followed, unwrap(thing))) return true;
  const held = followed.kind === 80 ? heldIn(followed) : followed;
  return held !== null && rootsOf(held).some((root) => roots.includes(root));
}
function isGivenBeside(person, thing) {
  if (!PERSON4.test(splitWords(person.text).join(" ")) || !(thing.kind === 80)) return false;
  const [one, other] = [person, thing].map((name) => givenTo(declarationOf(name.text, name)));
  return !!one && one === other && thingsGiven(one).length === 1;
}
var thingsGiven = (taken) => taken.elements.filter(({ name }) => !PERSON4.test(splitWords(textOf(name)).join(" ")) && !ASIDE.test(textOf(name)));
var ASIDE = /^(t|i18n|id|key|children|className|style|(on|is|has|show|hide|can)[A-Z]\w*)$/;
var PERSON4 = /^(user|profile|person|account|member)( (id|pubkey|did))?$/;
function givenTo(declared) {
  const taken = declared && declared.kind === 209 ? declared.parent : null;
  return taken && taken.kind === 207 && taken.parent.kind === 170 ? taken : null;
}
var MAKES_IT = /^(host|author|creator|owner|streamer|uploader|poster|publisher|channel|pubkey)$/;
function heldIn(name) {
  const declared = declarationOf(name.text, name);
  const holder = declared && declared.kind === 209 ? declared.parent.parent : null;
  return holder && holder.kind === 261 && holder.initializer ? holder.initializer : valueOf(name);
}
function rootsOf(of) {
  const roots = [];
  const look = (node) => {
    const isMember3 = node.parent.kind === 212 && node.parent.name === node;
    if (node.kind === 80 && !isMember3) roots.push(node.text);
    ts24.forEachChild(node, look);
  };
  look(of);
  return roots;
}
function offersToFollow(around, thing) {
  let offers = false;
  eachNode(around, (node) => {
    if (offers || !(node.kind === 287 || node.kind === 286)) return;
    const words = splitWords(node.tagName.getText());
    if (!words.some((word) => FOLLOWS.test(word)) || !PRESSED.test(words.at(-1) ?? "")) return;
    offers = node.attributes.properties.some(
      (one) => one.kind === 292 && WHOM.test(textOf(one.name)) && isOfThing(one, thing)
    );
  });
  return offers;
}

// src/extract/code/spoken/by-item.ts
import "./vendor/ts-morph.js";
var WORDS4 = /^(text|body|content|message|msg|comment|caption)$/;
var WHOSE = /^(author|sender|user|username|nickname|nick|from|by|displayname|avatar|uid|senderid|userid|authorid|player|playerid|handle|pubkey|name)$/;
var TALK2 = /^(chat|chats|message|messages|msg|conversation|dm|inbox)$/;
function kindByItem(expression) {
  const inner = unwrap(expression);
  if (!(inner.kind === 212) || !(inner.expression.kind === 80)) return null;
  const member = memberWord(inner.name.text);
  if (!WORDS4.test(member) || !isShownForEach(inner)) return null;
  const root = inner.expression.text;
  const callback = callbackOf(inner, root);
  if (!callback || !namesWhose(callback, root)) return null;
  const words = enclosingNames(inner).flatMap((name) => /^[A-Z]/.test(name) ? splitWords(name) : []);
  const names = words.length > 0 ? words : splitWords(declaredName(callback) ?? "");
  if (names.some((word) => TALK2.test(word))) return named("message");
  if (names.some((word) => /^(comments?|repl(y|ies))$/.test(word))) return named("comment");
  if (names.some((word) => /^reviews?$/.test(word))) return named("review");
  return null;
}
var named = (content) => KINDS.find((one) => one.content === content);
function callbackOf(node, root) {
  for (let at = node.parent; at; at = at.parent)
    if (isFunction(at) && at.parameters.some(({ name }) => binds(name, root))) return at;
  return null;
}
var binds = (name, root) => name.kind === 80 ? name.text === root : name.kind === 207 && name.elements.some((one) => textOf(one.name) === root);
function namesWhose(callback, root) {
  let names = false;
  eachNode(callback, (node) => {
    if (!(node.kind === 212) || !(node.expression.kind === 80) || node.expression.text !== root)
      return;
    names ||= splitWords(node.name.text).some((word) => WHOSE.test(word));
  });
  return names;
}
var LAID2 = /^(item|card|row|cell|detail|details|view|body|content|contents|bubble|box|header|tile|entry|info|section|panel|list|component|element|block)$/;
var OWN_WORDS = /^(text|body|content|contents|html|caption|bio|biography|comment|message|description|about|details?)$/;
var OF_ONESELF = /^(bio|biography)$/;
function kindByComponent(expression, isRead2) {
  const inner = unwrap(expression);
  const given = isRead2 ? givenWord(inner) : null;
  const member = memberOf(inner) ?? given;
  if (member === null || !OWN_WORDS.test(member)) return null;
  const name = componentOf(inner);
  if (name === null) return null;
  const words = [...splitWords(name)];
  while (words.length > 1 && LAID2.test(words.at(-1))) words.pop();
  const said = kindsNamed(words.join(" ")).find(({ members }) => members.test(member));
  if (given !== null && !(said && GIVEN_TO.test(words.at(-1)) && (member !== "description" || !PERSON5.test(said.content))))
    return null;
  return said ?? (OF_ONESELF.test(member) && !isUnsaid(name) ? named("profile") : null);
}
function componentOf(node) {
  for (let at = node.parent; at && !(at.kind === 308); at = at.parent) {
    const name = calledOf(at);
    if (name !== null && /^[A-Z]/.test(name)) return name;
  }
  return null;
}
var PERSON5 = /^profile$/;
var GIVEN_TO = /^(comment|comments|post|tweet|review|thread|topic|community|group|channel|guild|club|user|profile|member|person|story|answer)$/;
function givenWord(inner) {
  if (inner.kind === 214) {
    const [first] = inner.arguments;
    const isOne = first && !NO_TEXT.test(nameOf(inner.expression) ?? "");
    return isOne && !isOwnText(inner) ? givenWord(unwrap(first)) : null;
  }
  if (!(inner.kind === 80)) return null;
  const declaration = declarationOf(inner.text, inner);
  if (!declaration || !(declaration.kind === 209)) return null;
  const holder = declaration.parent.parent;
  const isGiven = holder.kind === 261 ? /^(this\.)?props$/.test(holder.initializer?.getText() ?? "") : holder.kind === 170 && /^[A-Z]/.test(calledOf(holder.parent) ?? "");
  return isGiven ? memberWord(textOf(declaration.propertyName ?? declaration.name)) : null;
}
function memberOf(inner) {
  if (!(inner.kind === 212)) return null;
  const chain = namesOf(inner.expression);
  return chain.length > 0 && chain.every(isNeutral) ? memberWord(inner.name.text) : null;
}

// src/extract/code/spoken/kept-praise.ts
import "./vendor/ts-morph.js";

// src/extract/code/spoken/given-examples.ts
import "./vendor/ts-morph.js";
var DEPTH = 6;
function isGivenExamples(value) {
  const read = readIn(unwrap(value));
  const thing = read && unwrap(read.thing);
  return !!thing && isExample(thing, DEPTH);
}
function isExample(expression, depth) {
  const inner = unwrap(expression);
  if (depth === 0) return false;
  if (isWritten4(inner, DEPTH)) return true;
  const prop = propOf(inner);
  if (prop) return usesHand(prop, depth);
  if (inner.kind === 212 || inner.kind === 213)
    return isExample(inner.expression, depth - 1);
  const list = inner.kind === 80 ? listOf3(inner) : null;
  return list !== null && isExample(list, depth - 1);
}
function listOf3(name) {
  const declared = declarationOf(name.text, name);
  const made = declared && declared.kind === 170 ? declared.parent : null;
  const call = made && made.parent.kind === 214 ? made.parent : null;
  const isOne = made !== null && made.parameters[0] === declared && call?.arguments[0] === made;
  return isOne && nameOf(call.expression) === "map" ? receiverOf(call.expression) : null;
}
function isWritten4(expression, depth) {
  const inner = unwrap(expression);
  if (depth === 0) return false;
  const again = (one) => isWritten4(one, depth - 1);
  if (literalOf(inner)) return true;
  if (inner.kind === 210) return inner.elements.length > 0 && inner.elements.every(again);
  if (inner.kind === 211)
    return inner.properties.length > 0 && inner.properties.every(
      (one) => one.kind === 304 ? again(one.initializer) : one.kind === 305 ? again(one.name) : one.kind === 306 && again(one.expression)
    );
  if (inner.kind === 215) return nameOf(inner.expression) === "Date" && !!inner.arguments?.every(again);
  if (inner.kind === 212 || inner.kind === 213) return again(inner.expression);
  if (!(inner.kind === 80)) return false;
  const held = initializerOf(inner);
  return held !== null && !isFilled(inner.text, inner) && !isFilled(nameOfHeld(held), held) && again(held);
}
var nameOfHeld = ({ parent }) => parent.kind === 261 && parent.name.kind === 80 ? parent.name.text : null;
function isFilled(name, at) {
  if (name === null) return false;
  const held = String.raw`(?<![\w.$])${name.replaceAll("$", "\\$")}(?![\w$])`;
  return new RegExp(
    String.raw`${held}${MEMBER}*\.(?:push|unshift|splice|fill)\(|${held}${MEMBER}+\s*=(?![=>])|Object\.assign\(\s*${held}`
  ).test(at.getSourceFile().text);
}
var MEMBER = String.raw`(?:\.\w+|\[[^\]\n]*\])`;
function usesHand({ of, name }, depth) {
  const uses = usesOfFunction(of)?.filter((use) => !(use.parent.kind === 288));
  return !!uses && uses.length > 0 && uses.every((use) => hands(use, name, depth));
}
function hands({ parent: tag }, name, depth) {
  if (!(tag.kind === 287) && !(tag.kind === 286)) return false;
  const { properties } = tag.attributes;
  const given = properties.find((one) => one.kind === 292 && textOf(one.name) === name);
  const spread = properties.filter((one) => one.kind === 294);
  if (!spread.every((one) => isExample(one.expression, depth - 1))) return false;
  if (!given) return spread.length > 0;
  const { initializer } = given;
  if (!initializer || !(initializer.kind === 295)) return !!initializer && initializer.kind === 11;
  return !!initializer.expression && isExample(initializer.expression, depth - 1);
}

// src/extract/code/spoken/kept-praise.ts
function isKeptPraise(value) {
  const read = readIn(unwrap(value));
  const around = read && outerOf(value);
  if (!around || !isPraise(read.thing) || isGivenExamples(value)) return false;
  const thing = plain(read.thing);
  let [hasAccount, isDated] = [showsAuthorOf(thing, around, { hasAccount: true, mayBeInCharge: false }), false];
  eachNode(around, (node) => {
    isDated ||= isPersonOf(DAY, thing, node);
    hasAccount ||= node.kind === 212 && ACCOUNT.test(node.name.text) && isPersonOf(ANY2, thing, unwrap(node.expression)) && isWithinMarkup(node);
  });
  return hasAccount && isDated;
}
var ANY2 = /^/;
var DAY = /^(created|posted|submitted|given|written|updated)_?(at|on|date)$/i;
var isPraise = (thing) => splitWords(nameOf(unwrap(thing)) ?? "").some(isPraiseWord);
var isPraiseWord = (word) => /^testimonials?$/.test(word);

// src/extract/code/spoken/by-name.ts
import { ts as ts28 } from "./vendor/ts-morph.js";
var ASKS = /^(use|get|fetch|select|read|load)$/;
var MAKES3 = /^(format|render|parse|linkify|decorate|sanitize|purify|clean|markup|markdown|highlight|convert|compile|process|translate|show|display|print|apply|to|safe|emojify|embed|replace|transform|nl)$/;
var MADE = /^(text|texts|body|content|contents|html|markup|markdown|md|rich|links|emoji|emojis|nodes|line)$/;
var WRITTEN3 = /^(message|comment|post|review|thread|story)$/;
var NOT_WHOLE = /questions?$|answers?$|ratings?$/i;
var TALK3 = /^(chat|chats|talk)$/;
function kindNamed(name) {
  const words = splitWords(name);
  if (words.length < 2 || words.length > 4 || isUnsaid(name)) return null;
  const member = memberWord(words.at(-1));
  if (member === "note") return null;
  return kindsNamed(words.slice(0, -1).join(" ")).find(({ members }) => members.test(member)) ?? null;
}
function kindByTag(name, value) {
  const inner = unwrap(value);
  if (!/^[A-Z][\w.]*Bio(graphy)?$/.test(name) || !(inner.kind === 80 || inner.kind === 212))
    return null;
  const kind = kindNamed(splitWords(name).slice(-2).join(" "));
  return kind?.content === "profile" ? kind : null;
}
function kindByName(expression) {
  const inner = unwrap(expression);
  if (inner.kind === 214) return ofAsked(inner);
  if (inner.kind === 212) {
    const chain = namesOf(inner.expression);
    return chain.every(isNeutral) || isProps(inner.expression) ? kindNamed(inner.name.text) : null;
  }
  if (!(inner.kind === 80)) return null;
  const declaration = declarationOf(inner.text, inner);
  if (!declaration) return null;
  if (declaration.kind === 209)
    return declaration.parent.kind === 207 ? kindNamed(textOf(declaration.propertyName ?? declaration.name)) ?? besideItsPerson(declaration) : null;
  if (declaration.kind === 170) return isFunction(declaration.parent) ? kindNamed(inner.text) : null;
  if (!(declaration.kind === 261)) return null;
  const value = declaration.initializer;
  if (!value) return [...givenLater(declaration)].map((one) => kindByName(one)).find((one) => one !== null) ?? null;
  if (isWritten5(value) || isOwnText(inner)) return null;
  return kindByName(value) ?? kindNamed(inner.text) ?? madeOf(value);
}
function besideItsPerson({ parent, propertyName, name }) {
  if (!/^(bio|biography|about_?me|self_?introduction)$/i.test(textOf(propertyName ?? name))) return null;
  const beside = parent.elements.map((one) => textOf(one.propertyName ?? one.name));
  return beside.some((one) => PERSON6.test(one)) ? named2("profile") : null;
}
var PERSON6 = /^(display_?name|user_?name|nick_?name|handle|avatar(_?url)?|profile_?(image|picture|photo)|follow(ers|ing)\w*)$/i;
function madeOf(value) {
  const call = unwrap(value);
  const given = call.kind === 214 ? call.arguments[0] : void 0;
  if (!given || !(call.kind === 214) || !(unwrap(given).kind === 80)) return null;
  return MADE.test(splitWords(nameOf(call.expression) ?? "").at(-1) ?? "") ? kindByName(given) : null;
}
var isProps = (node) => /^(?:this\.)?(?:\$?props|state)$/.test(node.getText());
function isWritten5(value) {
  const inner = unwrap(value);
  return inner.kind === 214 ? /^(useState|ref|shallowRef|createSignal|useRef|useField|useInput|watch|useWatch|useController|styled|\w*Styled)$/.test(
    nameOf(inner.expression) ?? ""
  ) : ts28.isLiteralExpression(inner) || isFunction(inner) || inner.kind === 285 || inner.kind === 216;
}
function ofAsked(call) {
  const [verb = "", ...words] = splitWords(nameOf(call.expression) ?? "");
  const isOfIt = (one) => splitWords(nameOf(unwrap(one)) ?? "").some((word) => words.includes(word));
  return ASKS.test(verb) && call.arguments.some(isOfIt) ? kindNamed(words.join(" ")) : null;
}
function kindByFormat(expression) {
  const inner = unwrap(expression);
  if (!(inner.kind === 214)) return null;
  const name = nameOf(inner.expression) ?? "";
  const words = splitWords(name);
  const [given] = inner.arguments;
  if (!given || words.length === 0 || isUnsaid(name) || isOfCatalogue2(inner)) return null;
  const isMade = MADE.test(words.at(-1));
  const value = unwrap(given);
  if (ts28.isLiteralExpression(value) || value.kind === 211 || isFunction(value)) return null;
  if (inner.arguments.every(isFigure)) return null;
  const own = words.filter((word) => !MAKES3.test(word) && !MADE.test(word));
  if (isMade && own.length === 1 && own.length < words.length && !isOwnText(value)) {
    const said = TALK3.test(own[0]) ? named2("message") : kindsNamed(own[0])[0] ?? null;
    if (said && WRITTEN3.test(said.content)) return said;
  }
  if (!MAKES3.test(words[0]) && !isMade) return null;
  if (!isMade && !MAKES3.test(words.at(-1)) && kindsNamed(words.at(-1)).length === 0) return null;
  if (!(value.kind === 80) && !(value.kind === 212)) return null;
  const [kind] = kindOf(namesOf(value));
  const isWhole2 = kindsNamed(lastOf(value)).length > 0 && !NOT_WHOLE.test(lastOf(value));
  return kind && WRITTEN3.test(kind.content) && isWhole2 ? kind : null;
}
function isFigure(given) {
  const inner = unwrap(given);
  if (inner.kind === 227)
    return /^[-+*/%]$/.test(inner.operatorToken.getText()) && [inner.left, inner.right].some(isFigure);
  if (inner.kind === 9) return true;
  return FIGURE2.test(splitWords(nameOf(inner) ?? "").at(-1) ?? "");
}
var FIGURE2 = /^(i|n|num|no|number|index|idx|position|count|total|length|nr)$/;
function isOfCatalogue2({ expression }) {
  const callee = unwrap(expression);
  const from = callee.kind === 212 ? callee.expression.getText() : madeBy(callee);
  return /intl|i18n|\bt$|transl|lingui|locale/i.test(from);
}
function madeBy(callee) {
  const declaration = callee.kind === 80 ? declarationOf(callee.text, callee) : null;
  if (!declaration || !(declaration.kind === 209)) return "";
  const holder = declaration.parent.parent;
  return holder.kind === 261 ? holder.initializer?.getText() ?? "" : "";
}
var lastOf = (value) => value.kind === 80 ? value.text : value.name.text;
var named2 = (content) => KINDS.find((one) => one.content === content);

// src/extract/code/spoken/component-around.ts
import { ts as ts31 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/by-writer.ts
import "./vendor/ts-morph.js";
var WORDS5 = /^(msg|text|message|body|content|contents|html|comment|caption)$/;
var WHOSE2 = /^(author|sender|user|username|nickname|nick|from|by|displayname|uid|senderid|userid|player|handle|pubkey|name)$/;
var DOES = /^(format|render|add|append|prepend|show|display|create|build|make|draw|insert|print|put|write|output|on|handle|receive|received|got|get|incoming|new|update|refresh|post|push|to|html|the|a|one|line)$/;
var PART3 = /^(html|el|elem|element|node|dom|markup|row|item|line|card|bubble|div|li|to|list|view|box|text|body|content)$/;
var SPOKEN2 = /^(message|comment|post|review)$/;
function saidByWriter(value) {
  return partsOf(value).flatMap((part) => {
    const isWhole2 = part.kind === 80;
    const holder = isWhole2 ? part : part.expression;
    if (!(holder.kind === 80) || !WORDS5.test(memberWord(isWhole2 ? part.text : part.name.text))) return [];
    const writer = writerOf(part, holder.text);
    const kind = writer && kindOfWriter(writer.name);
    if (!kind || !(isWhole2 ? isBesideSomebody(writer) : namesSomebody(writer.node, holder.text))) return [];
    return [{ node: part, kind: { ...kind, needsPeople: false } }];
  });
}
function partsOf(value, steps = 2) {
  const inner = unwrap(value);
  const made = inner.kind === 80 && steps > 0 ? valueOf(inner) : null;
  if (made) return partsOf(made, steps - 1);
  if (inner.kind === 212 || inner.kind === 80) return [inner];
  if (inner.kind === 229) return inner.templateSpans.flatMap((one) => partsOf(one.expression, steps));
  if (inner.kind === 228) return [...partsOf(inner.whenTrue, steps), ...partsOf(inner.whenFalse, steps)];
  if (inner.kind === 227) return [...partsOf(inner.left, steps), ...partsOf(inner.right, steps)];
  if (!(inner.kind === 214) || NO_TEXT.test(nameOf(inner.expression) ?? "")) return [];
  return inner.arguments.flatMap((one) => isFunction(one) ? [] : partsOf(one, steps));
}
function isBesideSomebody(writer) {
  const { node, name, isHeard } = writer;
  const isChat = splitWords(name).some((word) => /^(chat|whisper)s?$/.test(word));
  return isGivenSomebody(node, isChat ? WHOSE2 : WHOM2) || isChat && isHeard;
}
var isGivenSomebody = ({ parameters, body }, who) => parameters.flatMap(({ name }) => namesBound(name)).some(
  (name) => splitWords(name).some((word) => who.test(word)) && new RegExp(`\\b${literally(name)}\\b`).test(body?.getText() ?? "")
);
var WHOM2 = /^(author|sender|user|username|nickname|nick|from|displayname|uid|senderid|userid|peer|speaker|pubkey)$/;
function writerOf(node, root) {
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunction(at) || !at.parameters.some((one) => namesBound(one.name).includes(root))) continue;
    const own = declaredName(at);
    const name = own ?? heardBy(at);
    return name === null ? null : { node: at, name, isHeard: own === null };
  }
  return null;
}
function heardBy(listener) {
  const { parent } = listener;
  if (!(parent.kind === 214) || !HEARS.test(nameOf(parent.expression) ?? "")) return null;
  const [first] = parent.arguments;
  if (!first || first === listener) return null;
  return first.kind === 11 || first.kind === 15 ? first.text : nameOf(unwrap(first)) && textOf(first).split(".").at(-1);
}
var HEARS = /^(on|once|addListener|addEventListener|bind|listen|subscribe|[a-z]+On)$/;
function kindOfWriter(name) {
  const words = [...splitWords(name)];
  while (words.length > 1 && DOES.test(words[0])) words.shift();
  while (words.length > 1 && PART3.test(words.at(-1))) words.pop();
  return kindsNamed(words.join(" ")).find(({ content }) => SPOKEN2.test(content)) ?? null;
}
function namesSomebody(writer, root) {
  let names = false;
  eachNode(writer, (node) => {
    if (!(node.kind === 212) || !(node.expression.kind === 80) || node.expression.text !== root)
      return;
    names ||= splitWords(node.name.text).some((word) => WHOSE2.test(word));
  });
  return names;
}

// src/extract/code/spoken/listed.ts
import "./vendor/ts-morph.js";
var OWN2 = /^(draft|drafts|scheduled|template|templates|attachment|attachments|file|files|upload|uploads|pending|selected|my|own)$/;
var GOES_THROUGH = /^(map|flatMap|render\w*)$/;
var LISTS = /^(For|Index|Key)$/;
function isListed(name, from) {
  const shows = new RegExp(`<${name}\\b|\\b${name}\\b[^\\n]{0,80}v-for|v-for[^\\n]{0,80}\\b${name}\\b`);
  const files = linksOf(from)?.filesWith(name, shows) ?? [];
  return [from.getSourceFile(), ...files].some((file) => isListedIn(name, file));
}
function isListedIn(name, file) {
  let isFound = false;
  eachNode(file, (node) => {
    if (!isFound && (node.kind === 287 || node.kind === 286))
      isFound = node.tagName.getText() === name && isOneOfMany2(node);
  });
  return isFound;
}
function isOneOfMany2(tag) {
  for (let at = tag.parent; at && !(at.kind === 308); at = at.parent) {
    if (!isFunction(at)) continue;
    const list = listOf4(at);
    if (list === null) continue;
    const given = at.parameters.flatMap(({ name }) => name.getText().match(/[\w$]+/g) ?? []);
    return given.some((one) => isHanded(tag, one)) && !splitWords(list.getText()).some((word) => OWN2.test(word));
  }
  return false;
}
function listOf4({ parent }) {
  if (parent.kind === 214) {
    const { expression } = parent;
    const goes = expression.kind === 212 && GOES_THROUGH.test(nameOf(expression) ?? "");
    return goes ? expression.expression : null;
  }
  const element = parent.kind === 295 && parent.parent.kind === 285 ? parent.parent.openingElement : null;
  return element && LISTS.test(element.tagName.getText()) ? element.attributes : null;
}
var isHanded = ({ attributes }, name) => attributes.properties.some(
  (one) => (!(one.kind === 292) || one.name.getText() !== "key") && new RegExp(`(?<![\\w$.])${name.replaceAll("$", "\\$")}(?![\\w$])`).test(
    (one.kind === 292 ? one.initializer : one)?.getText() ?? ""
  )
);

// src/extract/code/spoken/component-around.ts
function componentAround(node, file, isAny = false, isPart = false, isPraise2 = false) {
  let outer = null;
  let heard = null;
  let unnamed = null;
  for (let at = node.parent; at && !(at.kind === 308); at = at.parent) {
    if (!isFunction(at) && !ts31.isClassLike(at)) continue;
    const name = calledOf(at);
    if (name === null && isFunction(at)) unnamed = at;
    const event = isAny && !heard && name === null && isFunction(at) ? heardBy(at) : null;
    if (event) heard = { ...component(file, event, at), hasHiddenProps: true };
    if (name === null || at.kind === 177 || ts31.isAccessor(at)) continue;
    const own = { ...component(file, name, at), hasHiddenProps: true };
    const words = splitWords(name);
    const isOther2 = words.some(
      (word) => WRITES.test(word) && !PLAIN2.test(word) && !(isPart && THING2.test(word)) && !(isPraise2 && isPraiseWord(word))
    );
    if (isOther2 && !isNewsOfPeople(words) && !isSaidOfThing(words) && !isChangedLater(words)) return null;
    if (isOwnPreview(name) && !isListed(name, at)) return null;
    if (/^[_$]*[A-Z]/.test(name)) return own;
    outer = isAny && outer ? outer : own;
  }
  return isAny || file.isBuiltByCalls || isSingleFile(file.path) || outer?.node.kind === 263 ? outer ?? heard ?? (isAny && unnamed ? byFile(unnamed, file) : null) : null;
}
function byFile(node, file) {
  const name = file.path.replace(/^.*\//, "").replace(/\.\w+$/, "");
  if (splitWords(name).some((word) => WRITES.test(word) && !PLAIN2.test(word))) return null;
  return { ...component(file, name, node), hasHiddenProps: true };
}
var isNewsOfPeople = ([first = "", ...rest]) => first === "news" && (rest[0] === "feed" || OF_TALK.test(rest.at(-1) ?? "")) && !rest.some((word) => WRITES.test(word) && !PLAIN2.test(word));
var OF_TALK = /^(reply|replies|comment|comments|thread|threads)$/;
function isSaidOfThing(words) {
  const end = words.findLastIndex((word) => !LAID3.test(word));
  const before = words.slice(0, Math.max(end, 0));
  return SAID.test(words[end] ?? "") && before.every((word) => !WRITES.test(word) || PLAIN2.test(word) || THING2.test(word));
}
var SAID = /^(reviews?|comments?|repl(y|ies)|discussions?)$/;
var LAID3 = /^(list|section|item|card|row|cell|entry|panel|box|block|area|tab|feed|view|wrapper|container)$/;
function isChangedLater(words) {
  const others = words.filter((word) => word !== "editable");
  return others.length < words.length && others.some((word) => CHANGED.test(word)) && !others.some((word) => WRITES.test(word) && !PLAIN2.test(word));
}
var CHANGED = /^(comments?|repl(y|ies)|messages?|posts?|reviews?|answers?|threads?)$/;
var THING2 = /^(product|lesson|course|job|release|changelog|blog|news|doc|docs|announcement|announcements)$/;
var PLAIN2 = /^(link|title|label|image|tag|tags|new|context|meta|share|copy|count|date|time|icon|badge|avatar|option|alert|button)$/;
function isOwnPreview(name) {
  const words = splitWords(name);
  return words.at(-1) === "preview" && !words.some((word) => OF_OTHERS2.test(word));
}
var OF_OTHERS2 = /^(reply|replied|quote|quoted|thread|latest|last|account|user|profile|group|channel|conversation|room|chat|link|parent|referenced|member)$/;

// src/extract/code/spoken/in-strings.ts
import "./vendor/ts-morph.js";

// src/extract/code/spoken/in-mails.ts
import { ts as ts32 } from "./vendor/ts-morph.js";
var BODY = /^(html|text|body|content|message|htmlBody|textBody|bodyHtml)$/;
function isWrittenInMail(node) {
  const whole = wholeAround(node);
  const { parent } = whole;
  if (isBodyOfMail(parent)) return true;
  const name = namedBy(whole);
  const around = name && (enclosingFunction(name) ?? null);
  return !!name && !!around && isOnlyMailed(name, around);
}
function wholeAround(node) {
  let at = node;
  for (let up = at.parent; up; up = at.parent) {
    const isSum = up.kind === 227 && up.operatorToken.kind === 40;
    const isChoice = up.kind === 228 && up.condition !== at;
    if (!(isSum || isChoice || up.kind === 218 || up.kind === 240 || up.kind === 229))
      break;
    at = up;
  }
  return at;
}
function namedBy(whole) {
  const { parent } = whole;
  if (parent.kind === 261 && parent.initializer === whole)
    return parent.name.kind === 80 ? parent.name : null;
  const isSet = parent.kind === 227 && parent.right === whole && SETS.has(parent.operatorToken.kind);
  const left = isSet ? unwrap(parent.left) : null;
  return left && left.kind === 80 ? left : null;
}
var SETS = /* @__PURE__ */ new Set([64, 65]);
function isBodyOfMail(node) {
  if (!(node.kind === 304) && !(node.kind === 305)) return false;
  const { properties, parent } = node.parent;
  const has = (name2) => properties.some((one) => one.name && name2.test(textOf(one.name)));
  if (!BODY.test(textOf(node.name)) || !has(/^subject$/)) return false;
  const called = parent.kind === 214 ? parent.expression : null;
  const name = called ? nameOf(called) ?? "" : "";
  if (SHOWS2.test(name) && !LEAVES.test(name) && !(DRAWN2.test(name) && parent.kind === 214 && isHandedToSender(parent)))
    return false;
  return has(/^(to|bcc|recipients?)$/) || called !== null && MAILS.test(called.getText());
}
var SHOWS2 = /^(open|show|render|present|display|view|set|toggle)|modal|dialog|drawer|pop_?up|(mail|in)_?box$/i;
var LEAVES = /^open.*(mail.*(client|app|program)|mail_?to)$/i;
var DRAWN2 = /^render.*mail/i;
var MAILS = /mail|smtp|nodemailer|sendgrid|\bses\b/i;
function isHandedToSender(drawn) {
  const whole = outOfAwait(drawn);
  if (isGivenToSender(whole)) return true;
  const name = namedBy(whole);
  const around = name && enclosingFunction(name);
  if (!around) return false;
  const uses = [];
  eachNode(around, (node) => {
    if (node.kind === 80 && node.text === name.text && !isWrittenTo(node) && !isKey(node)) uses.push(node);
  });
  return uses.length > 0 && uses.every(isGivenToSender);
}
var isKey = (name) => (name.parent.kind === 212 || name.parent.kind === 304) && name.parent.name === name;
function isGivenToSender(value) {
  let at = value;
  while (at.parent.kind === 212 || at.parent.kind === 304 || at.parent.kind === 305 || at.parent.kind === 306 || at.parent.kind === 211)
    at = at.parent;
  const call = at.parent;
  if (!(call.kind === 214) || call.expression === at) return false;
  return SENDS2.test(nameOf(call.expression) ?? "") && !SHOWS2.test(nameOf(call.expression) ?? "");
}
var SENDS2 = /^(send|deliver|mail|queue|enqueue|dispatch)/i;
function outOfAwait(node) {
  return node.parent.kind === 224 || node.parent.kind === 218 ? outOfAwait(node.parent) : node;
}
function isOnlyMailed(name, around) {
  let isMailed = false;
  let isElsewhere = false;
  const look = (node) => {
    if (node.kind === 80 && node.text === name.text && !isWrittenTo(node)) {
      if (isBodyOfMail(node.parent)) isMailed = true;
      else if (!(node.parent.kind === 304 && node.parent.name === node)) isElsewhere = true;
    }
    ts32.forEachChild(node, look);
  };
  look(around);
  return isMailed && !isElsewhere;
}
var isWrittenTo = (name) => {
  const { parent } = name;
  if (parent.kind === 261) return parent.name === name;
  return parent.kind === 227 && parent.left === name && SETS.has(parent.operatorToken.kind);
};

// src/extract/code/spoken/in-strings.ts
var KINDS2 = [
  229,
  227,
  214,
  210
];
function shownInStrings(file) {
  if (!WRITES_MARKUP.test(file.indexed.text)) return [];
  return file.ofKinds(KINDS2).flatMap((node) => {
    const written = writtenBy(node);
    return written.length === 0 || isWrittenInMail(node) ? [] : written.flatMap(saidBy);
  });
}
function saidBy(value) {
  const said = isOwnPerson(value) ? null : saidIn(value);
  return said ? [{ node: value, kind: said.kind }] : saidByWriter(value);
}
function writtenBy(node) {
  if (node.kind === 210) return isJoined(node) ? inPieces(node.elements) : [];
  if (node.kind === 229)
    return node.parent.kind === 216 || isQuoted(node) ? [] : inMarkup(node);
  if (node.kind === 227) {
    const { left, operatorToken, right } = node;
    const isSet = operatorToken.kind === 64 && left.kind === 212;
    if (isSet && /^(innerHTML|textContent|innerText)$/.test(left.name.text)) return [right];
    const isAdded = operatorToken.kind === 40 && endsInElement(textOfSum(left));
    return isAdded ? [right] : [];
  }
  if (!(node.kind === 214) || !(node.expression.kind === 212) || isReadAgain(node)) return [];
  const name = nameOf(node.expression);
  const [first, second] = node.arguments;
  if (name === "insertAdjacentHTML") return second ? [second] : [];
  if (name === "createTextNode") return first ? [first] : [];
  const isOfElement = /^(html|text)$/.test(name ?? "") && node.arguments.length === 1 && isElement(node.expression.expression);
  return isOfElement ? [first] : [];
}
function isElement(receiver) {
  if (/\$|el\b|elem|node|div|span|row|item/i.test(receiver.getText())) return true;
  const value = receiver.kind === 80 ? valueOf(receiver) : null;
  return value !== null && /^(\$|jQuery)\(/.test(value.getText());
}
function isReadAgain({ parent }) {
  if (!(parent.kind === 212) || !/^(html|text)$/.test(parent.name.text)) return false;
  return parent.parent.kind === 214 && parent.parent.arguments.length === 0;
}
function isQuoted(template) {
  if (!/^\s*<blockquote\b/.test(template.head.text)) return false;
  for (let at = enclosingFunction(template); at; at = enclosingFunction(at))
    if (/^(on|handle|insert|add)?_?quote/i.test(declaredName(at) ?? "")) return true;
  return false;
}
function inMarkup({ head, templateSpans }) {
  let before = head.text;
  return templateSpans.flatMap(({ expression, literal }) => {
    const isShown2 = endsInElement(before);
    before += `_${literal.text}`;
    return isShown2 ? [expression] : [];
  });
}
function isJoined(list) {
  let at = list;
  while (at.parent.kind === 212 && at.parent.parent.kind === 214) {
    if (at.parent.name.text === "join") return true;
    at = at.parent.parent;
  }
  return false;
}
function inPieces(pieces) {
  let before = "";
  return pieces.filter((piece) => {
    const isShown2 = !(piece.kind === 11 || piece.kind === 15) && endsInElement(before);
    before += textOfSum(piece);
    return isShown2;
  });
}
function textOfSum(left) {
  const inner = unwrap(left);
  if (inner.kind === 11 || inner.kind === 15) return inner.text;
  const isSum = inner.kind === 227 && inner.operatorToken.kind === 40;
  return isSum ? textOfSum(inner.left) + textOfSum(inner.right) : "_";
}
var TAG = /<(\/?)([a-z][\w-]*)\b[^<>]*>/gi;
var SHOWS3 = /^(?:p|div|span|li|td|h\d|b|strong|em|i|blockquote|article|section|pre|small|q|figcaption|dd)$/i;
var VOID = /^(?:img|br|hr|input|source|wbr)$/i;
function endsInElement(text) {
  if (text.lastIndexOf("<") > text.lastIndexOf(">")) return false;
  const open = [];
  for (const [, slash, name] of text.matchAll(TAG)) {
    if (slash === "") {
      if (!VOID.test(name)) open.push(name);
    } else if (open.includes(name)) open.length = open.lastIndexOf(name);
  }
  return SHOWS3.test(open.at(-1) ?? "");
}

// src/extract/code/spoken/invitations.ts
import "./vendor/ts-morph.js";
var ACCEPTS = /\b(accept|approve|confirm|join|add)\b/;
var REFUSES = /\b(decline|reject|refuse|deny|ignore|delete|dismiss|cancel|remove|leave)\b/;
var WHO3 = /^(user_?name|display_?name|nick_?name|nick|handle|full_?name|first_?name|sender_?name|inviter|inviter_?name|requester|requester_?name|from_?name|name|sender)$/i;
function invitationsIn(file) {
  const { text } = file.indexed;
  if (!/invit|request/i.test(text) || !/accept|approve|confirm|join/i.test(text)) return [];
  return componentsOf(file).flatMap(({ name, node }) => {
    if (!namesInvitation(name)) return [];
    const shown = whoIn(node);
    if (!shown) return [];
    const pressed = pressedWords(node);
    return pressed.some((one) => ACCEPTS.test(one)) && pressed.some((one) => REFUSES.test(one)) ? [{ node: shown, kind: INVITATION }] : [];
  });
}
var INVITATION = { content: "invitation", owners: /^invitation$/, members: /^$/, needsPeople: false };
function whoIn(component2) {
  let found = null;
  eachNode(component2, (node) => {
    if (found || !(node.kind === 295) || !node.expression || node.parent.kind === 292) return;
    const shown = unwrap(node.expression);
    if ((shown.kind === 80 || shown.kind === 212) && WHO3.test(nameOf(shown) ?? ""))
      found = shown;
  });
  return found;
}

// src/extract/code/spoken/managed.ts
import "./vendor/ts-morph.js";
function isManaged(component2) {
  if (!isFunction(component2)) return false;
  const given = propsTaken(component2);
  const [edits, deletes] = [/^on_?edit/i, /^on_?(delete|remove)/i].map((one) => given.find((name) => one.test(name)));
  return edits !== void 0 && deletes !== void 0 && [edits, deletes].every((name) => isPressed2(component2, name));
}
function isWorkedThrough(component2) {
  if (!isFunction(component2) || !propsTaken(component2).includes("permissions")) return false;
  const [, may] = /\bpermissions\??\s*:\s*\{([^}]{0,300})\}/.exec(component2.parameters[0]?.getText() ?? "") ?? [];
  const acts = may?.match(/\w+(?=\??\s*:)/g) ?? [];
  return acts.some((act) => LETS_THROUGH.test(act)) && acts.every((act) => LETS_THROUGH.test(act) || OF_STAFF.test(act));
}
var LETS_THROUGH = /^(can)?(audit|approve|reject)/i;
var OF_STAFF = /^(can)?(delete|remove|edit|recommend|feature|pin|hide|restore|ban|lock|move)/i;
function isPressed2(component2, handler) {
  let pressed = false;
  eachNode(component2, (node) => {
    if (!(node.kind === 292) || !/^on[A-Z]/.test(textOf(node.name)) || !node.initializer) return;
    let calls = false;
    eachNode(node.initializer, (one) => {
      calls ||= one.kind === 80 && one.text === handler;
    });
    pressed ||= calls && !isBehindTest(node, component2);
  });
  return pressed;
}
function isBehindTest(node, end) {
  for (let at = node.parent; at !== end && at; at = at.parent) {
    if (at.kind === 228 || at.kind === 246) return true;
    if (at.kind === 227 && nameOf(unwrap(at.right)) === null && /&&|\|\|/.test(at.operatorToken.getText()))
      return true;
  }
  return false;
}

// src/extract/code/spoken/handed-whole.ts
import "./vendor/ts-morph.js";
var PIECE = /^(header|body|content|contents|text|tile|item|card|row|bubble|quote|embed|entry|cell|line|view|renderer|markdown|details|detail|warning|preview|info|message|post|comment|note|article|thread|summary|excerpt|caption|blurb|display|message item)$/;
var HANDED = /^(message|msg|comment|reply|post|note|status|tweet|toot|event|mx ?event|quote|review|story|post ?view|comment ?view)$/;
var OTHER_EVENT = /^(followers?|contacts?|relays?|servers?|badges?|zaps?|zapper|wallet|handler|app|goal|votes?|slide)$/;
var NO_PIECE = /^(emoji|emojis|reaction|reactions|action|actions|like|likes|dislike|menu|redacted|failure|deleted|removed|fallback|hidden|hide|pin|unpin|mark|forward|bookmark|save|created|url|metadata|date|stats|vote|votes|button|header ?menu|suppress|add|remove|report|delete|debug|sell|buy|summary|locked|blocked|unavailable|missing|expired|export|exporter|control|service|system)$/;
function handedTo(name, attribute, value, tokens) {
  if (!isWhole(value)) return [];
  const words = splitWords(name);
  const isOne = HANDED.test(splitWords(attribute).join(" ")) && (attribute !== "quote" || hasQuotes(tokens)) && !(attribute === "event" && words.some((word) => OTHER_EVENT.test(word))) && isPiece(words, attribute);
  const isMany2 = MANY.test(attribute) && LISTS2.test(words.at(-1) ?? "") && !isUnsaid(words.slice(0, -1).join(" "));
  if (isOne || isMany2) return handed(attribute, value);
  return NEUTRAL2.test(attribute) ? pieceOf(words, value) : [];
}
function pieceOf(words, value) {
  const last = words.findLastIndex((word) => !LAID4.test(word));
  const isPart = last >= 0 && last < words.length - 1 && SHOWN3.test(words.at(-1));
  if (!isPart || words.some((word) => NO_PIECE.test(word)) || isMine(value)) return [];
  const names = namesOf(value);
  if (names.length === 0 || names.some(isUnsaid) || kindOf(names).length > 0) return [];
  return kindsNamed(words.slice(0, last + 1).join(" ")).filter(({ content }) => SPOKEN3.test(content));
}
var NEUTRAL2 = /^(item|entry|data|node|record|row|model|entity)$/;
var SHOWN3 = /^(body|content|contents|text|markdown|html)$/;
var LAID4 = /^(item|card|row|cell|entry|tile|bubble|box|view|body|content|contents|text|markdown|html)$/;
var SPOKEN3 = /^(message|comment|post|review|thread|story)$/;
var isWhole = (value) => {
  const inner = unwrap(value);
  return inner.kind === 80 || inner.kind === 212 || inner.kind === 214 && inner.arguments.length === 0;
};
function isPiece(all, handed2) {
  const words = all.includes("with") ? all.slice(0, all.indexOf("with")) : all;
  const last = words.at(-1) ?? "";
  if (DONE_WITH.test(last)) return words.some((word) => ITSELF.test(word)) && !VERB.test(words[0]);
  if (!PIECE.test(last) || words.some((word) => NO_PIECE.test(word)) || isUnsaid(words.join(" "))) return false;
  return !ITSELF.test(last) || splitWords(handed2).includes(last);
}
var ITSELF = /^(message|post|comment|note|article|thread|tweet|toot|status|reply|review|dm)$/;
var DONE_WITH = /^(actions|menu|options|toolbar)$/;
var VERB = /^(open|close|toggle|show|hide|admin|mod|moderation|use|new|create|edit)$/;
var MANY = /^(messages|comments|replies|posts|notes|tweets|toots|reviews)$/;
var LISTS2 = /^(log|list|listing|feed|thread|timeline|stream|history|messages|comments|replies|posts|notes|panel|grid|section|wall|tree)$/;
function handed(attribute, value) {
  const names = namesOf(value);
  if (names.some(isUnsaid) || isMine(value) || chainOf(value).flatMap(splitWords).some(isFigure2)) return [];
  const said = kindsNamed(attribute.replace(/View$/, "")).filter(({ content }) => content !== "gathering");
  if (said.some(({ content }) => content === "message") && names.some((name) => EARLIER2.test(name))) return [];
  return said.length > 0 ? said : kindOf(names).filter(({ content }) => content !== "gathering");
}
var isFigure2 = (word) => /^(stats|statistics|metrics|counts?|totals?|analytics)$/.test(word);
var EARLIER2 = /quoted|replied|reply_?to|repliedTo|referenced|parentMessage/i;
var hasQuotes = (tokens) => ["post", "posts", "tweet", "toot", "note", "status", "repost", "reply", "comment", "quoted"].some(
  (word) => tokens.has(word)
);

// src/extract/code/surfaces/shown-pictures.ts
import { ts as ts37 } from "./vendor/ts-morph.js";
var PICTURE3 = /^(img|image|images|picture|pictures|photo|photos|video|videos|media|gallery|carousel|attachment|attachments|thumbnail|thumbnails)$/;
var AT_END = /^(audio|player|iframe|embed)$/;
var NONE = /^(avatar|avatars|icon|icons|logo|button|count|counter|badge|label|input|picker|upload|uploader|placeholder|skeleton|query)$/;
var FACE4 = /avatar|icon|logo/i;
var HANDS = /^(images?|photos?|pictures?|media|videos?|src|poster|attachments?)$/;
var SAYS = /^(src|source|url|uri|image|alt|class|className)$/;
var STYLES = /^(style|css|sx)$/;
function showsPicture(whole, isApart = () => false) {
  let shows = false;
  eachNode(whole, (node) => {
    if (shows || !(node.kind === 287 || node.kind === 286)) return;
    shows = isPicture(node) && !isApart(node);
  });
  return shows;
}
function isPicture(tag) {
  const attributes = tag.attributes.properties.filter(ts37.isJsxAttribute);
  if (attributes.some(isBackground)) return true;
  const words = splitWords(tag.tagName.getText());
  const isNamed2 = words.some((word) => PICTURE3.test(word)) || AT_END.test(words.at(-1) ?? "");
  if (words.some((word) => NONE.test(word)) || !(isNamed2 || attributes.some(handsPicture))) return false;
  const said = attributes.filter((one) => SAYS.test(textOf(one.name))).map((one) => one.initializer?.getText() ?? "");
  return !FACE4.test([tag.tagName.getText(), ...said].join(" "));
}
var isBackground = ({ name, initializer }) => STYLES.test(textOf(name)) && !!initializer && /url\(/.test(initializer.getText()) && namesMember(initializer) && !FACE4.test(initializer.getText());
function handsPicture({ name, initializer }) {
  if (!HANDS.test(textOf(name)) || !initializer || !(initializer.kind === 295) || !initializer.expression)
    return false;
  return chainOf(unwrap(initializer.expression)).length > 1;
}
function namesMember(node) {
  let names = false;
  eachNode(node, (one) => {
    names ||= one.kind === 212 && one.parent.kind === 240;
  });
  return names;
}

// src/extract/code/spoken/by-picture.ts
import { ts as ts38 } from "./vendor/ts-morph.js";
var SOURCE = /^(src|source|url|uri|image|photo|video|data-?[sS]rc|poster)$/;
var MEMBER2 = /^(src|url|uri|href|path|file|image|img|images|photo|picture|pic|video|media|film|thumbnail|thumb|preview|snapshot|screenshot|asset|artwork|drawing)$/;
var MAKERS2 = /^(artist|photographer|uploader|streamer|broadcaster|illustrator|animator|videographer)$/;
var MADE2 = /^(photo|picture|drawing|sketch|doodle|painting|artwork|illustration|meme|clip|short|reel|snap|selfie|video|story|creation|upload|animation|gif|sticker|screenshot)s?$/;
var PUBLISHED = /^(albums?|podcasts?|episodes?|shows?|series|seasons?|games?|apps?|products?|courses?|lessons?|brands?|shops?|stores?|companies|company|organi[sz]ations?|sponsors?|ads?|adverts?|banners?|templates?|themes?|articles?|blogs?|news|playlists?|stations?|radios?|users?|profiles?|members?|accounts?|persons?|people|authors?|creators?|artists?|channels?|avatars?|players?|teams?|logos?|icons?|badges?|files?|documents?)$/;
function picturesIn(file) {
  return file.tags.flatMap((tag) => {
    if (!isPicture(tag) || leadsOn(tag)) return [];
    for (const value of sourcesOf(tag)) {
      const read = pictureRead(value);
      if (read && isSomebodys(read, tag))
        return [{ node: tag.tagName, symbol: tag.tagName.getText(), kind: POST3, value: read.thing }];
    }
    return [];
  });
}
function* sourcesOf(tag) {
  for (const one of tag.attributes.properties) {
    if (!(one.kind === 292) || !SOURCE.test(textOf(one.name))) continue;
    if (one.initializer && one.initializer.kind === 295 && one.initializer.expression)
      yield one.initializer.expression;
  }
}
function pictureRead(value) {
  const isOne = (read) => read !== null && isPictureMember(read.member);
  const whole = readIn(value);
  if (isOne(whole)) return whole;
  let found = null;
  eachNode(value, (node) => {
    if (found || !ts38.isExpression(node) || !(node.kind === 212 || node.kind === 80)) return;
    if (node.kind === 80 && node.parent.kind === 212) return;
    const read = readIn(node);
    if (isOne(read)) found = read;
  });
  return found;
}
var isOfEditors = (name) => {
  const words = splitWords(name);
  return words.some((word) => EDITED.test(word)) && words.every((word) => EDITED.test(word) || SHOWS4.test(word));
};
var EDITED = /^(articles?|blogs?|news|podcasts?|episodes?|courses?|lessons?)$/;
var SHOWS4 = /^(card|tile|item|row|preview|teaser|list|grid|page|details?|view|hero|featured|latest|related)$/;
var isPictureMember = (member) => splitWords(member).every((word) => MEMBER2.test(word));
function isSomebodys({ thing }, tag) {
  const names = namesOf(thing);
  const words = names.flatMap(splitWords);
  if (names.length === 0 || names.some(isUnsaid) || words.some((word) => PUBLISHED.test(word))) return false;
  if (isOfSiteOrWork([...names, nameOf(unwrap(thing)) ?? "", ...enclosingNames(tag)])) return false;
  const around = outerOf(tag);
  if (!around) return false;
  const own = plain(thing);
  const mayBeInCharge = words.some((word) => MADE2.test(word));
  const hasAccount = enclosingNames(tag).some(isOfEditors);
  return showsAuthorOf(own, around, { hasAccount, mayBeInCharge }) || showsMakerOf(own, around);
}
function showsMakerOf(thing, around) {
  let shows = false;
  eachNode(around, (node) => {
    if (shows || !isPersonOf(MAKERS2, thing, node)) return;
    const { parent } = node;
    const isNamed2 = parent.kind === 212 && NAME4.test(parent.name.text) && isWithinMarkup(parent);
    shows = isNamed2 || parent.kind === 295 && !(parent.parent.kind === 292);
  });
  return shows;
}
var NAME4 = /^(\w*name|handle|login|title|nick)$/i;
function leadsOn(tag) {
  if (/^video$|player/i.test(tag.tagName.getText())) return false;
  for (let at = tag; at && !ts38.isStatement(at); at = at.parent) {
    const head = at.kind === 285 ? at.openingElement : at.kind === 286 ? at : null;
    if (head && (LEADS_TAG.test(head.tagName.getText()) || head.attributes.properties.some(leads))) return true;
  }
  return false;
}
var LEADS_TAG = /^a$|(^|[a-z])[lL]ink$|^(Touchable\w*|Pressable|CardActionArea)$/;
var leads = (one) => one.kind === 292 && /^(href|to|routerLink|on(Click|Press|Select))$/.test(textOf(one.name));
var POST3 = KINDS.find((one) => one.content === "post");

// src/extract/code/spoken/one-found.ts
import "./vendor/ts-morph.js";
function isOneFound(value) {
  let root = unwrap(value);
  while (root.kind === 212) root = unwrap(root.expression);
  const each = root.kind === 80 ? declarationOf(root.text, root) : null;
  if (!each || !(each.kind === 170) || !isFunction(each.parent) || each.parent.parameters[0] !== each) return false;
  const call = each.parent.parent;
  if (!(call.kind === 214) || !/^(map|flatMap|forEach)$/.test(nameOf(call.expression) ?? "")) return false;
  const list = unwrap(call.expression.expression);
  return loadedFrom(list).some((one) => isWherePeopleAreFound(one));
}
function loadedFrom(list) {
  if (!(list.kind === 80)) return [list];
  const declared = declarationOf(list.text, list);
  let holder = declared;
  while (holder && holder.kind === 209) holder = holder.parent.parent;
  const made = holder && holder.kind === 261 ? holder.initializer : void 0;
  const setter = declared && declared.kind === 209 ? declared.parent.elements[1] : void 0;
  const isState = declared && declared.kind === 209 && declared.parent.kind === 208;
  const set = isState && setter && setter.kind === 209 ? givenTo2(setter) : [];
  return [...made ? [made] : [], ...set];
}
function givenTo2(setter) {
  const name = textOf(setter.name);
  const within = enclosingFunction(setter)?.body;
  const found = [];
  if (within)
    eachNode(within, (node) => {
      if (!(node.kind === 80) || node.text !== name || declarationOf(name, node) !== setter) return;
      const { parent } = node;
      if (!(parent.kind === 214)) return;
      if (parent.expression !== node) found.push(parent.expression);
      else for (const one of parent.arguments) found.push(one, ...madeFrom(one), ...awaitedAround(parent));
    });
  return found;
}
function madeFrom(value) {
  let root = unwrap(value);
  while (root.kind === 212) root = unwrap(root.expression);
  let at = root.kind === 80 ? declarationOf(root.text, root) : null;
  while (at && at.kind === 209) at = at.parent.parent;
  return at && at.kind === 261 && at.initializer ? [at.initializer] : [];
}
function awaitedAround(call) {
  const run = enclosingFunction(call);
  const then = run && run.parent.kind === 214 ? run.parent : null;
  return then && nameOf(then.expression) === "then" ? [then.expression] : [];
}
var FINDS = /^(discover|discovery|nearby|search|suggestions?|suggested|recommended|recommendations|explore|strangers)$/;
var OF_PEOPLE = /^(users?|people|persons?|members?|profiles?|players?|accounts?|creators?|students?|strangers)$/;
var OF_STAFF2 = /^(admins?|manage|management|staff|backoffice|moderation|moderators?|internal|me|my|own|family|team)$/;
function isWherePeopleAreFound(node) {
  let isFound = false;
  const look = (one) => {
    const isAddress = (one.kind === 11 || one.kind === 15 || one.kind === 16) && one.text.includes("/");
    const name = one.kind === 214 ? nameOf(one.expression) ?? "" : "";
    const words = isAddress ? splitWords(one.text.split(/[?#]/)[0]) : splitWords(name);
    isFound ||= [FINDS, OF_PEOPLE].every((all) => words.some((word) => all.test(word))) && !words.some((word) => OF_STAFF2.test(word));
  };
  look(node);
  eachNode(node, look);
  return isFound;
}

// src/extract/code/spoken/previews.ts
import "./vendor/ts-morph.js";
var isPreview = (value) => [...namesOf(value), ...saidIn(value)?.chain ?? []].some(isLastOfTalk) || isLastOfList(value);
function isLastOfList(value) {
  const inner = unwrap(value);
  if (inner.kind === 212) return isLastOfList(inner.expression);
  if (inner.kind === 213) return /\.length\s*-\s*1$/.test(inner.argumentExpression.getText());
  if (!(inner.kind === 214)) return false;
  const [given] = inner.arguments;
  if (nameOf(inner.expression) === "at") return given?.getText() === "-1";
  return inner.expression.kind === 80 && given !== void 0 && isLastOfList(given);
}
var isLastOfTalk = (name) => /^(last|latest|recent|most recent|newest) (chat |direct |private )?(message|msg)$/.test(splitWords(name).join(" "));

// src/extract/code/spoken/talks-of-two.ts
function isTalkOfTwo({ indexed: { tokens, text, path } }) {
  const named3 = splitWords(namedPart(path));
  if ([...tokens, ...named3].some((word) => OF_ANOTHER_KIND.test(word)) || ROLE.test(text)) return false;
  return [...tokens, ...named3].some((word) => TALK4.test(word)) || SIDE.test(text);
}
var namedPart = (path) => path.replace(/\.[^./]+$/, "").split("/").findLast((part) => !OF_ADDRESS.test(part)) ?? "";
var OF_ADDRESS = /^([[($_:+].*|index|page|layout)$/;
var TALK4 = /^(chats?|chatrooms?|conversations?|convos?|dms?|whispers?|messenger|inbox)$/;
var OF_ANOTHER_KIND = /^(bots?|isbot|ai|agents?|assistants?|prompts?|completions?|support|tickets?|faqs?|toasts?|snackbars?|mails?|mailbox|emails?)$/;
var ROLE = /\.role\b|\brole['"]?\s*[:,}]/;
var SIDE = /\b(?:own|isOwn(?:Message)?|isMine|mine|fromMe|isFromMe|sentByMe|isSender|isSentByMe|ownedByCurrentUser)\b\s*[?&,})=]/;

// src/extract/code/spoken/shown-in-parts.ts
import { ts as ts41 } from "./vendor/ts-morph.js";
var DEEP7 = 2;
function partedIn(file, readers) {
  if (!mayHandParts(file.indexed.text)) return [];
  return groupsIn(file).flatMap((parts) => ofGroup(parts, file, readers));
}
function groupsIn(file) {
  const groups = /* @__PURE__ */ new Map();
  for (const part of file.tags.flatMap(partsOf2)) {
    const things = groups.get(part.around) ?? /* @__PURE__ */ new Map();
    const thing = plain(part.thing);
    things.set(thing, [...things.get(thing) ?? [], part]);
    groups.set(part.around, things);
  }
  return [...groups.values()].flatMap((things) => [...things.values()]);
}
function partsOf2(tag) {
  if (!/^[A-Z]/.test(tag.tagName.getText())) return [];
  const around = outerOf(tag);
  if (!around) return [];
  return tag.attributes.properties.flatMap((one) => {
    const given = one.kind === 292 && one.initializer && one.initializer.kind === 295 && one.initializer;
    const thing = given && given.expression ? unwrap(given.expression) : null;
    if (!thing || !(thing.kind === 80 || thing.kind === 212)) return [];
    return [{ tag, name: textOf(one.name), thing, around }];
  });
}
var isOther = (tag) => isInField(tag) || splitWords(tag.tagName.getText()).some((word) => WRITES.test(word) && !PLAIN2.test(word));
function ofGroup(parts, file, readers) {
  const [{ thing, around }] = parts;
  if (!mayBeMade(thing, thing, () => true)) return [];
  const asked = { hasAccount: isArticle(thing), mayBeInCharge: false };
  const isHere = showsAuthorOf(plain(thing), around, asked);
  const all = isHere ? [] : wordsIn(around, [plain(thing)]);
  const found = parts.map((part) => lookAt(part, file, readers, asked));
  const saying = found.filter(
    ({ part: { tag }, says, isAuthored }) => says.some((one) => !one.isTitle) && !isAuthored && !isOther(tag)
  );
  const authors = found.filter(({ part: { tag }, isAuthored }) => isAuthored && !isDoneWith(tag));
  if (!isHere && authors.length === 0) return [];
  const isCard = authors.every(({ says }) => says.some((one) => !one.isTitle));
  const here = isCard ? all.filter((one) => !one.isTitle) : all;
  return [
    ...here.map(({ value, isTitle }) => ({
      node: value,
      symbol: value.getText().slice(0, 60),
      kind: { ...OF_SOMEBODY, isTitle },
      value
    })),
    ...saying.map(({ part: { tag, thing: value } }) => ({
      node: tag.tagName,
      symbol: tag.tagName.getText(),
      kind: OF_SOMEBODY,
      value
    }))
  ];
}
var OF_SOMEBODY = { ...POST, needsPeople: false };
var isDoneWith = ({ tagName }) => splitWords(tagName.getText()).some((word) => DONE.test(word));
var DONE = /^(form|forms|editor|edit|create|new|input|settings|composer|draft|delete|remove|confirm|picker|selector|share|copy|report)$/;
function lookAt(part, file, readers, asked) {
  const { tag, name } = part;
  const own = readers.finder.find(tag.tagName.getText(), tag, file);
  if (own === null || own === "outside") return { part, says: [], isAuthored: false };
  const says = wordsIn(own.node, namesIn2(own, name));
  return { part, says, isAuthored: showsAuthor(own, name, readers, asked, DEEP7) };
}
function showsAuthor(own, name, readers, asked, depth) {
  const names = namesIn2(own, name);
  if (names.some((one) => showsAuthorOf(one, own.node, asked))) return true;
  if (depth === 1) return false;
  return own.file.tags.some((tag) => {
    if (!isWithin(tag, own.node)) return false;
    const handed2 = partsOf2(tag).find(({ thing }) => names.includes(plain(thing)));
    const inner = handed2 && readers.finder.find(tag.tagName.getText(), tag, own.file);
    return !!inner && inner !== "outside" && showsAuthor(inner, handed2.name, readers, asked, depth - 1);
  });
}
function namesIn2({ node }, name) {
  const taken = ts41.isClassLike(node) ? void 0 : node.parameters[0]?.name;
  const element = taken && taken.kind === 207 ? taken.elements.find((one) => textOf(one.propertyName ?? one.name) === name) : void 0;
  const own = element && element.name.kind === 80 ? element.name.text : name;
  const holder = taken && taken.kind === 80 ? taken.text : "props";
  return [own, `${holder}.${name}`, `this.props.${name}`, `$props.${name}`, `this.${name}`];
}
function wordsIn(around, things) {
  const found = [];
  const add = (value) => {
    const read = readIn(value);
    if (!read || !things.includes(plain(read.thing))) return;
    const member = memberWord(read.member);
    if (WORDS2.test(member)) found.push({ value, isTitle: false });
    else if (TITLE.test(member)) found.push({ value, isTitle: true });
  };
  eachNode(around, (node) => {
    if (!(node.kind === 295) || !node.expression) return;
    const { parent } = node;
    if (!(parent.kind === 292)) {
      if (!(parent.kind === 285 && isOther(parent.openingElement))) shownBy(node.expression).forEach(add);
    } else if (SHOWS5.test(textOf(parent.name)) && !isOther(parent.parent.parent)) {
      const value = htmlOf(node.expression);
      if (value) add(value);
    }
  });
  return found;
}
var SHOWS5 = /^(text|content|contents|body|html|innerHTML|v-html|source|markdown|md|children|raw|dangerouslySetInnerHTML)$/;

// src/extract/code/spoken/read-in-editors.ts
import "./vendor/ts-morph.js";
var EDITS = /^(editor|edit|editable|quill|tiptap)$/;
var LOCKS = /^(is|view)?-?read-?only$|^view-?only$/i;
var OPENS = /^(is)?-?edit(able|ing)$/i;
var MEANWHILE = /^(submitting|sending|saving|loading|pending|posting|busy|disabled|uploading|mutating|fetching)$/;
function isReadInEditor(tag) {
  if (!splitWords(tag.tagName.getText()).some((word) => EDITS.test(word))) return false;
  return tag.attributes.properties.some((one) => {
    if (!(one.kind === 292)) return false;
    const name = textOf(one.name);
    const value = one.initializer && one.initializer.kind === 295 ? one.initializer.expression : null;
    if (LOCKS.test(name)) return value ? !isLiteral(value, false) && !isMeanwhile(value) : true;
    return OPENS.test(name) && !!value && !isLiteral(value, true) && !isMeanwhile(value);
  });
}
var isLiteral = (value, is) => unwrap(value).kind === (is ? 112 : 97);
function isMeanwhile(value) {
  const inner = unwrap(value);
  if (inner.kind === 225) return isMeanwhile(inner.operand);
  if (inner.kind === 227) return isMeanwhile(inner.left) || isMeanwhile(inner.right);
  return splitWords(nameOf(inner) ?? "").some((word) => MEANWHILE.test(word));
}

// src/extract/code/spoken/viewers.ts
import "./vendor/ts-morph.js";
var VIEWER = /(^| )(lightbox|light box|(image|images|photo|photos|picture|media|gallery|video|attachment) (viewer|viewing|view|zoom|zoom viewer|lightbox|light box|modal|overlay|slider|carousel modal|gallery modal|preview modal|full ?screen)|full ?screen (image|photo|media|video|picture|gallery)( viewer| modal)?|photo swipe|photo slider|vue easy lightbox|fs lightbox|photo provider)$/;
var GIVEN = /^(images?|slides?|src|sources?|imgs?|uri|url|urls|items?|media|medias|photos?|pictures?|attachments?|files?|message|post|image_?urls?|img_?srcs?|visible_?photos)$/i;
var OF_PEOPLE2 = /^(message|comment|post|review|thread|story|profile)$/;
function viewersIn(file) {
  return file.tags.flatMap((tag) => {
    const symbol = tag.tagName.getText();
    const words = splitWords(symbol);
    if (isStories(tag, file)) return [{ node: tag.tagName, symbol, kind: STORY }];
    if (!VIEWER.test(words.join(" ")) || isUnsaid(symbol)) return [];
    const given = tag.attributes.properties.filter(
      (one) => one.kind === 292 && GIVEN.test(textOf(one.name))
    );
    if (given.length === 0) return [];
    const kind = [...given.flatMap(ofGiven), ...ofAround(tag, file)].find(({ content }) => OF_PEOPLE2.test(content));
    return kind ? [{ node: tag.tagName, symbol, kind }] : [];
  });
}
var isStories = (tag, { imports }) => /^(@[\w-]+\/)?[\w-]*stor(y|ies)(-[\w-]+)?$/.test(imports.get(tag.tagName.getText())?.specifier ?? "") && tag.attributes.properties.some((one) => one.kind === 292 && /^(stories|data|source)$/.test(textOf(one.name)));
var STORY = KINDS.find(({ content }) => content === "story");
function ofGiven({ initializer }) {
  if (!initializer || !(initializer.kind === 295) || !initializer.expression) return [];
  const names = namesOf(unwrap(initializer.expression));
  if (names.some(isUnsaid)) return [];
  return names.flatMap((name) => [...kindsNamed(name), ...kindsNamed(splitWords(name).slice(0, -1).join(" "))]);
}
function ofAround(tag, file) {
  const names = [...enclosingNames(tag).filter((name) => /^[A-Z]/.test(name)), ...file.path.split("/").slice(-2)];
  if (names.some(isUnsaid)) return [];
  const words = names.flatMap((name) => splitWords(name.replace(/\.\w+$/, "")));
  return words.flatMap((word) => /^(chat|chats|conversation|dm|inbox)$/.test(word) ? MESSAGE : kindsNamed(word));
}
var MESSAGE = KINDS.filter(({ content }) => content === "message");

// src/extract/code/spoken/places.ts
var PEOPLE3 = /^(author|sender|creator|poster|commenter|avatar|username|nickname|nick|pubkey|participant|recipient|displayname|uploader|profile|reviewer|member|members|user|users|account|accounts|fromuser|owner|actor|person|player|organi[sz]ers?|attendees?)$/;
var FROM = /\b(?:message|msg|line|whisper)[?!]?\.from[?!]?\.(?:name|nick|user|id|display)/i;
var MAIL = /mail(?:box)?\b|\bsubject\b/i;
var ARRANGED = /^(thread|group)$/;
var TAUGHT = /^(lessons?|exercises?|curriculum|coach|learners?|contentnodes?|resources?)$/;
var TALKS3 = /^(repl(y|ies)|comments?|posts?|chats?|threads?|discussions?|authors?|senders?|posters?|members?|subscribers?|forums?|polls?|room|rooms|playlist|playlists)$/;
var SAID2 = /^(comment|reply|message)$/;
var EVENTS = /^(pubkey|nostr|mxevent|matrix|sender)$/;
var ATTRIBUTE = /^(text|msg|content|contents|body|html|innerHTML|source|markdown|md|children|message|description|caption|bio|about|comment|raw|rawText|value|data|code|dangerouslySetInnerHTML)$/;
var FILLS = /^(initial|default|current|old|previous|saved|on|set|meta|seo|og|key|id)|(value|placeholder)$/i;
var VAGUE = /^(value|data|source|code|raw|title)$/;
var READER = /(markdown|markup|rich|html|text|viewer|reader|renderer|content|linkif\w*|parser?d?|serialized?|body|paragraph|formatted|prose|translated?|translatable)$/i;
var known2 = /* @__PURE__ */ new WeakMap();
function placesIn(file, concept, readers) {
  const before = known2.get(file);
  if (before?.concept === concept) return before.places;
  const places = findPlaces(file, concept, readers);
  known2.set(file, { concept, places });
  return places;
}
function findPlaces(file, concept, readers) {
  if (!maySpeak(file.indexed) || isSurelyOwnWork(file.path) || isAboutMachines(file) || showsTurns(file.ast)) return [];
  const found = [];
  const asksPassword = PASSWORD.test(file.indexed.text);
  const isOurs = isOwnWork(file.path);
  const isOfPraise = OF_PRAISE.test(file.path);
  const tokens = file.indexed.tokens;
  const namesPeople2 = [...tokens].some((word) => PEOPLE3.test(word)) || asksModelForPerson(file.indexed.text);
  const isReported = tokens.has("report") || tokens.has("reported");
  const isTaught = [...tokens].some((word) => TAUGHT.test(word)) && ![...tokens].some((word) => TALKS3.test(word));
  const spokenOf = { events: hasEvents(tokens), guests: hasGuests(tokens) };
  const isTalk2 = !namesPeople2 && (FROM.test(file.indexed.text) && !MAIL.test(file.indexed.text) || isTalkOfTwo(file));
  const add = (node, symbol, kinds, value = null, isInString = false) => {
    if (value && (isPreview(value) || asksPassword && saysHowItWent(value))) return;
    const kind = kinds.find(
      (one) => (!one.needsPeople || namesPeople2 || (one.content === "message" ? isTalk2 : isReported)) && (!isEvent(one) || spokenOf.events || isOfGathering(value) && spokenOf.guests || isOfNote(value) && isBesideAuthor(value) && !isOfWork(file.path, node, value)) && (one.content !== "gathering" || spokenOf.guests) && !(isTaught && ARRANGED.test(one.content)) && (one.content !== "status" || hasStatuses(tokens))
    );
    const mayBeOurs = !!kind && (isOurs || isWithinUnlike(concept, file.path, node));
    const isPraise2 = !!kind && !!value && isKeptPraise(value);
    const isSaid = mayBeOurs && !!value && SAID2.test(kind.content) && !isOfPraise && isBesideAuthor(value);
    const isTheirs = isPraise2 || isSaid && !isGivenExamples(value);
    const isElsewhere = isTheirs ? isProvenUnlike : isWithinUnlike;
    const around = kind && (isTheirs || !isOurs) && (isPraise2 || !isElsewhere(concept, file.path, node)) ? componentAround(node, file, isInString, false, isPraise2) : null;
    const isOwn = around && (isOwnProfile(kind.content, around.node) && !(value && (namesOf(value).some(isOfAnother3) || isOneFound(value))) || value !== null && isOfOwnMember(value, around.node) || kind.content === "profile" && isOfCatalogue(around.node));
    const isOffice = around && (isWorkedThrough(around.node) || kind.content === "group" && isManaged(around.node));
    if (kind && around && !isOwnName(around.name) && !isOwn && !isOffice && !isSaidByGame(symbol, around))
      found.push({ node, symbol, kind, component: around, isInString });
  };
  for (const tag of file.tags) {
    const name = tag.tagName.getText();
    const words = splitWords(name);
    const isEditor = isReadInEditor(tag);
    const own = isHeadOfItem(words) ? words.slice(0, -1) : words;
    const isOther2 = own.some((word) => WRITES.test(word) && word !== "news" && !(isEditor && EDITS.test(word)));
    if (isOther2 || isMenuEntry(name) || isInField(tag)) continue;
    const isNative = /^[a-z]/.test(name) && !name.includes(".");
    for (const one of tag.attributes.properties) {
      if (!(one.kind === 292) || !one.initializer || !(one.initializer.kind === 295)) continue;
      const value = htmlOf(one.initializer.expression);
      if (!value || isPresence(value)) continue;
      const attribute = textOf(one.name);
      if (ATTRIBUTE.test(attribute) ? (!isNative || attribute.endsWith("HTML")) && (!VAGUE.test(attribute) || isEditor || READER.test(name)) : !isNative && !FILLS.test(attribute) && isOfPersonAlone(value)) {
        const kind = kindOfValue(value, isNative || READER.test(name)) ?? kindByTag(name, value);
        const shown = isWithin(value, one) ? value : one.initializer.expression;
        const [at, symbol] = isNative ? [shown, shown.getText().replace(/\s+/g, " ").slice(0, 60)] : [tag.tagName, name];
        if (kind && !isMine(value) && !isOfTurns(tag)) add(at, symbol, [kind], value);
      }
      const kinds = isNative ? [] : handedTo(name, attribute, value, tokens);
      if (kinds.length > 0 && !isOfTurns(tag)) add(tag.tagName, name, kinds);
    }
    if (tag.kind === 287 && !/^(title|option|textarea|style|script|button|label|code)$/.test(name))
      for (const child of tag.parent.children) addShown(child, isNative ? null : tag, add);
  }
  for (const { node, kind } of [...personCardsIn(file), ...invitationsIn(file)])
    add(node, node.getText().slice(0, 60), [kind]);
  for (const { node, symbol, kind } of [...viewersIn(file), ...liveTilesIn(file)]) add(node, symbol, [kind]);
  for (const { node, symbol, kind, value } of picturesIn(file)) if (!isMine(value)) add(node, symbol, [kind], value);
  for (const { node, symbol, kind, value } of partedIn(file, readers))
    if (!isMine(value)) add(node, symbol, [kind], value);
  for (const { node, kind } of shownInStrings(file)) add(node, node.getText().slice(0, 60), [kind], null, true);
  return found.filter((one, index) => found.findIndex((other) => other.node === one.node) === index);
}
var kindOfValue = (value, isRead2 = true) => isOutcome(value) ? null : saidIn(value)?.kind ?? kindByItem(value) ?? kindByComponent(value, isRead2) ?? kindByAuthor(value) ?? kindByFollowed(value) ?? kindByName(value) ?? kindByFormat(value);
var asksModelForPerson = (text) => [...text.matchAll(/\.get\(\s*['"](\w+)['"]\s*\)/g)].some(([, key]) => PEOPLE3.test(key.toLowerCase()));
function saysHowItWent(value) {
  if (!(value.kind === 80)) return false;
  const words = splitWords(value.text);
  if (!words.includes("feedback")) return false;
  return words.some((word) => CONNECTS.test(word)) || PASSWORD.test(enclosingFunction(value)?.getText() ?? "");
}
var CONNECTS = /^(conn|connection|login|signin|auth|authentication)$/;
var PASSWORD = /<input\b[^>]*\btype=(?:['"]|\{['"])password\b/;
var isOfAnother3 = (name) => /^(contact|friend|stranger|participant|partner|other|selected|target|viewed|opponent|recipient|sender|author|creator)s?( |$)/.test(
  splitWords(name).join(" ")
);
function addShown(child, reader, add) {
  if (!(child.kind === 295) || !child.expression) return;
  for (const value of shownBy(child.expression)) {
    const kind = kindOfValue(value);
    if (kind && !isMine(value))
      add(
        reader ? reader.tagName : value,
        reader ? reader.tagName.getText() : value.getText().slice(0, 60),
        [kind],
        value
      );
  }
}
var isEvent = ({ owners }) => owners.test("ev");
var isOfGathering = (value) => value !== null && namesOf(value).some((name) => /event$/i.test(name));
var isOfNote = (value) => value !== null && namesOf(value).some((name) => /note$/i.test(name));
var isOfWork = (path, node, value) => [path.split("/").at(-1), ...enclosingNames(node), ...namesOf(value)].some(
  (name) => splitWords(name).some((word, at, all) => OF_WORK2.test(word) && /^notes?$/.test(all[at + 1] ?? ""))
);
var OF_WORK2 = /^(ticket|customer|lead|order|patient|release|staff|internal|audit|deal|invoice|incident|prospect)$/;
var hasGuests = (tokens) => [...tokens].some((word) => GUESTS.test(word));
var GUESTS = /^(attendees?|attendance|attending|rsvps?|organi[sz]ers?|participations?)$/;
var hasStatuses = (tokens) => ["reblog", "reblogged", "favourited", "spoiler", "mastodon", "toot", "boosted"].some((word) => tokens.has(word));
var hasEvents = (tokens) => [...tokens].some((word) => EVENTS.test(word));
var isOwnWork = (path) => isSurelyOwnWork(path) || OF_PRAISE.test(path) || SPEAKS_ITSELF.test(path) || hasPart(path, OF_PRODUCT);
var isSurelyOwnWork = (path) => isOwnPage(path) || WITH_THE_PRODUCT.test(path) || BEFORE_ONE_IS_KNOWN.test(path) || hasPart(path, OF_STAFF3);
var SPEAKS_ITSELF = /(^|\/)(news(?!-?feeds?\/)[\w-]*|announcements?|whats-?new|landing|landing-page|marketing|about-?us|blog|docs?|cms|changelog|examples?|demos?)\//i;
var WITH_THE_PRODUCT = /(^|\/)(onboard|onboarding|our-?team|moderators?|emails?|mails?|playground|[\w-]*composer)\/|\.stories\.\w+$/i;
var OF_PRAISE = /(^|\/)testimonials\//i;
var BEFORE_ONE_IS_KNOWN = /(^|\/)(login|log-in|signin|sign-in|signup|sign-up|register|registration)\//i;
var OF_PRODUCT = /^(blog|changelog|docs|editor|stories|faq|legal)$/;
var OF_STAFF3 = /^(email|mail|settings|preferences|admin|moderation|draft|drafts|composer|compose|storybook|analytics|insights|approve|approval|approvals|console|devtools)$/;
var hasPart = (path, word) => path.split("/").slice(-3).some((part) => splitWords(part.replace(/\.[^.]+$/, "")).some((one) => word.test(one)));

export {
  isLookAlike,
  leadsToTalks,
  isInField,
  componentAround,
  PLAIN2 as PLAIN,
  showsTurns,
  LIVE,
  isWorkedThrough,
  showsPicture,
  isPreview,
  READER,
  placesIn,
  kindOfValue,
  isOwnWork
};

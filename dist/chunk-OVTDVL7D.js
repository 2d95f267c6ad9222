import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  UnreadableFile
} from "./chunk-HOJX2V4G.js";
import {
  regionsOf
} from "./chunk-FDVKE2SA.js";
import {
  isSingleFile,
  nameOfFile
} from "./chunk-NS6E64DD.js";
import {
  isAngularTemplate,
  nameOfElement,
  nameOfTemplate
} from "./chunk-CH4QBO7L.js";
import {
  componentName,
  listenerName,
  splitWords
} from "./chunk-IR7XPB67.js";

// src/extract/code/lexicon.ts
var CALLED = 1;
var SET = 2;
var BITS = 2;
var isCalledUse = (use) => (use & CALLED) !== 0;
var isSetUse = (use) => (use & SET) !== 0;
var idOf = (use) => use >> BITS;
var useOf = (id) => id << BITS;
var MODIFIERS = ["private", "public"];
var isModifier = (use) => idOf(use) < MODIFIERS.length;
var IN_NAME = new Uint8Array(128);
for (const char of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$") IN_NAME[char.charCodeAt(0)] = 1;
function openLexicon() {
  const names = [];
  const words = [];
  let hashes = new Int32Array(1 << 15);
  let slots = new Int32Array(1 << 16);
  let seenIn = new Int32Array(1 << 15);
  let standsAt = new Int32Array(1 << 15);
  let uses = new Int32Array(1 << 12);
  let serial = 0;
  const grow = () => {
    const wider = (list) => {
      const copy = new Int32Array(list.length * 2);
      copy.set(list);
      return copy;
    };
    [hashes, seenIn, standsAt] = [wider(hashes), wider(seenIn), wider(standsAt)];
    slots = new Int32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < names.length; id++) {
      let slot = hashes[id] & mask;
      while (slots[slot] !== 0) slot = slot + 1 & mask;
      slots[slot] = id + 1;
    }
  };
  const intern = (text, from, to, hash) => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let held = slots[slot]; held !== 0; held = slots[slot]) {
      if (hashes[held - 1] === hash && isSame(names[held - 1], text, from, to)) return held - 1;
      slot = slot + 1 & mask;
    }
    const id = names.push(text.slice(from, to)) - 1;
    slots[slot] = id + 1;
    hashes[id] = hash;
    if (names.length === hashes.length) grow();
    return id;
  };
  const usesIn = (text) => {
    serial++;
    let count = 0;
    const end = text.length;
    for (let at = 0; at < end; ) {
      let code = text.charCodeAt(at);
      if (code < 128 && IN_NAME[code] === 0) {
        at++;
        continue;
      }
      const from = at;
      let hash = SEED;
      do {
        hash = hashed(hash, code);
        code = text.charCodeAt(++at);
      } while (at < end && (code >= 128 || IN_NAME[code] === 1));
      const id = intern(text, from, at, hash);
      if (seenIn[id] !== serial) {
        seenIn[id] = serial;
        standsAt[id] = count;
        if (count === uses.length) {
          const wider = new Int32Array(count * 2);
          wider.set(uses);
          uses = wider;
        }
        uses[count++] = useOf(id);
      }
      const place = standsAt[id];
      if ((uses[place] & (CALLED | SET)) !== (CALLED | SET)) uses[place] |= howUsed(text, from, at);
    }
    return uses.slice(0, count);
  };
  const find = (name) => {
    const mask = slots.length - 1;
    let hash = SEED;
    for (let at = 0; at < name.length; at++) hash = hashed(hash, name.charCodeAt(at));
    for (let slot = hash & mask; slots[slot] !== 0; slot = slot + 1 & mask)
      if (names[slots[slot] - 1] === name) return slots[slot] - 1;
    return null;
  };
  usesIn(MODIFIERS.join(" "));
  const nameOf = (use) => names[idOf(use)];
  return {
    usesIn,
    find,
    some: (test) => names.some(test),
    nameOf,
    wordsOf: (use) => words[idOf(use)] ??= splitWords(nameOf(use))
  };
}
function isSame(name, text, from, to) {
  if (name.length !== to - from) return false;
  for (let at = from, index = 0; at < to; at++, index++)
    if (name.charCodeAt(index) !== text.charCodeAt(at)) return false;
  return true;
}
var SEED = 17;
var hashed = (hash, code) => Math.imul(hash, 31) + code | 0;
var isBlank = (code) => code === 32 || code === 10 || code === 13 || code === 9;
function howUsed(text, begin, from) {
  const at = blankEnd(text, from);
  switch (text[at]) {
    case "(":
    case "<":
      return CALLED;
    case "/":
      return text[at + 1] === "*" || text[at + 1] === "/" ? CALLED | SET : 0;
    case "!":
      if (text[at + 1] === ".") return 0;
      return (text[at + 1] === "(" || text[at + 1] === "?" ? CALLED : 0) | SET;
    case "?":
      if (text[at + 1] === ":") return isTyped(text, begin, at + 2) ? 0 : SET;
      if (text[at + 1] === ".") return text[at + 2] === "(" ? CALLED : 0;
      return SET;
    case ":":
      return isTyped(text, begin, at + 1) || isCopied(text, begin, from, at + 1) ? 0 : SET;
    case "|":
      return SET;
    case "=":
      return text[at + 1] === "{" || text[at + 1] === ">" || isAwaited(text, at + 1) || isCopied(text, begin, from, at + 1) ? 0 : SET;
    case '"':
    case "'":
    case "`":
      return isBlank(text.charCodeAt(begin - 1)) ? 0 : afterString(text, at + 1);
    case ",":
      return text[begin - 1] === "[" || isKeyBefore(text, begin, at + 1) ? SET : 0;
    case "]":
      return /[:=?|!]/.test(text[blankEnd(text, at + 1)] ?? "") ? SET : 0;
    case ")":
      return afterBracket(text.slice(at, at + 40)) | (isKeyOfRead(text, begin) ? SET : 0);
    case "a":
    case "s":
      return /^(as|satisfies)\s/.test(text.slice(at, at + 10)) ? CALLED | SET : 0;
    default:
      return 0;
  }
}
function isKeyBefore(text, begin, from) {
  if (text[begin - 1] !== ".") return false;
  LITERAL.lastIndex = from;
  return LITERAL.test(text) && KEYS.test(text.slice(Math.max(0, begin - 30), begin));
}
var LITERAL = /\s*(?:true|false|['"`\d])/y;
var KEYS = /(?:settings?|preferences?|prefs?|keys?)\.$/i;
var isKeyOfRead = (text, begin) => text[begin - 1] === "." && /Or(?:False|True|On|Off)\(\s*\w{0,30}\.$/.test(text.slice(Math.max(0, begin - 60), begin));
function afterBracket(rest) {
  const [, next = ""] = /^\)[\s)]*([^\s)][^\s]?)/.exec(rest) ?? [];
  const isCalled = next.startsWith("(") || next.startsWith("?.") || next.startsWith("!");
  return (isCalled ? CALLED : 0) | (/^([?|:!]|=[^>])/.test(next) && next !== "?." ? SET : 0);
}
function isCopied(text, begin, end, from) {
  COPY.lastIndex = from;
  const [, root, last] = COPY.exec(text) ?? [];
  return last !== void 0 && last === text.slice(begin, end) && !/default|initial|preset/i.test(root);
}
var COPY = /[ ]*((?:this\.)?[a-z_$][\w$]*(?:[?!]?\.[\w$]+)*)[?!]?\.([\w$]+)(?=\s*[,;)}])/y;
var isAwaited = (text, from) => text.startsWith(" await ", from);
function afterString(text, from) {
  const next = text[blankEnd(text, from)];
  if (next === "]") return CALLED | SET;
  return next === ";" || next === ">" || next === "/" ? 0 : SET;
}
function blankEnd(text, from) {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}
function isTyped(text, begin, from) {
  TYPE.lastIndex = from;
  if (!TYPE.test(text)) return false;
  const at = TYPE.lastIndex;
  const end = blankEnd(text, at);
  if (text[end] === "=" || !/[;,)}]/.test(text[end] ?? "") && !text.slice(at, end).includes("\n")) return false;
  const before = text.slice(Math.max(0, begin - DECORATED), begin);
  return !before.includes("@", before.lastIndexOf(";") + 1);
}
var TYPE = /\s*(?:(?:string|number|boolean|bigint|unknown|any)(?:\[\])*(?:[ \t]*\|[ \t]*(?:string|number|boolean|null|undefined)(?:\[\])*)*(?![\w$.<(|&[?:])|[A-Z][a-z][\w$]*(?:<[^;={}()]{0,120}>)?(?:\[\])*(?=\s*[;)]))/y;
var DECORATED = 400;

// src/extract/code/templates/may-hold.ts
var LIT = /\bfrom\s*['"](?:lit|lit-element|lit-html|lit\/[\w/.-]+|@polymer\/[\w/.-]+|@microsoft\/fast-element|uhtml|lighterhtml|hybrids|@open-wc\/[\w-]+|htm\/[\w/]+)['"]/;
var ANGULAR = /@Component\s*\(/;
var TEXT = /\btemplate\s*:\s*\[?\s*['"`]/;
var VUE = /\bVue\b|\b(?:createApp|defineComponent)\s*\(|\b(?:props|methods|computed|components|emits|watch|mixins|created|mounted)\s*:|\b(?:setup|data|created|mounted)\s*(?:\(|:\s*(?:function|\())/;
function mayHoldTemplates(text) {
  if (text.includes("html`") && /\bhtml\s*`/.test(text) && LIT.test(text)) return true;
  return text.includes("template") && TEXT.test(text) && (ANGULAR.test(text) || text.includes("</") && VUE.test(text));
}

// src/extract/code/hyperscript/may-hold.ts
var CALL = /(?<![\w$.])(h|hl|hh|m|createVNode|createElement|(React|Preact|Inferno|preact|Vue|_react\w*)\.(createElement|h))\(/;
var BRINGS = /\b(import|require)\b[^;]{0,400}?\b(h|hl|hh|m|createVNode|createElement|React|Preact|preact|Inferno|Vue|_react\w*)\b/;
var LISTENERS = /<[A-Za-z][^<>]{0,600}?\s(?:on(?:click|submit|change|press|tap|touchstart|pointerdown|mousedown|create)|hook)=\{/;
function mayHoldHyperscript(text) {
  return CALL.test(text) && BRINGS.test(text) || LISTENERS.test(text) || mayHoldTemplates(text);
}

// src/extract/code/svelte/listeners.ts
var DIRECTIVE = /(?<=\s)on:([a-z])([a-zA-Z]*)((?:\|\w+)*)(?==)/g;
var ATTRIBUTE = /(?<=\s)on([a-z])([a-z]*)(?==)/g;
function withListeners(text) {
  if (!/\son[:a-z]/.test(text)) return text;
  let [named, done] = ["", 0];
  for (const { from, to } of regionsOf(text)) {
    named += withNames(text.slice(done, from)) + text.slice(from, to);
    done = to;
  }
  return named + withNames(text.slice(done));
}
var withNames = (template) => template.replace(DIRECTIVE, (all, first, rest) => `on${first.toUpperCase()}${rest}`.padStart(all.length)).replace(ATTRIBUTE, (_, first, rest) => `on${first.toUpperCase()}${rest}`);

// src/extract/code/index-tokens.ts
function indexFile(tree, { path }, lexicon) {
  try {
    const content = tree.read(path);
    const text = content.startsWith("\uFEFF") ? content.slice(1) : content;
    return new Indexed(path, text, tree.digest(path), lexicon);
  } catch (error) {
    if (error instanceof UnreadableFile) return { path, problem: error.message };
    throw error;
  }
}
var Indexed = class {
  uses;
  mayHoldJsx;
  #names = null;
  #tokens = null;
  #mayHoldHyperscript = null;
  #handsOnAll = null;
  /** Numbers of the names in their order, to look one up. */
  #ids = null;
  path;
  text;
  written;
  digest;
  lexicon;
  constructor(path, written, digest, lexicon) {
    const text = /\.svelte$/i.test(path) ? withListeners(written) : written;
    this.path = path;
    this.text = text;
    this.written = written;
    this.digest = digest;
    this.lexicon = lexicon;
    const holdsTemplates = mayHoldTemplates(text);
    const uses = lexicon.usesIn(
      isTemplated(path) || holdsTemplates ? [text, ...namesAsInScript(path, text)].join("\n") : text
    );
    const isMeant = (use) => !isModifier(use) || isBeforeValue(lexicon.nameOf(use), text);
    this.uses = uses.some(isModifier) ? uses.filter(isMeant) : uses;
    this.mayHoldJsx = holdsTemplates || !/\.[cm]?ts$/i.test(path) && /<\/|\/>/.test(text);
  }
  hasName(name) {
    const id = this.lexicon.find(name);
    if (id === null) return false;
    const ids = this.#ids ??= this.uses.map(idOf).sort();
    let [low, high] = [0, ids.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (ids[middle] < id) low = middle + 1;
      else high = middle;
    }
    return ids[low] === id;
  }
  get handsOnAll() {
    return this.#handsOnAll ??= /\bexport\s*\*|\bexports\b/.test(this.text);
  }
  get mayHoldHyperscript() {
    return this.#mayHoldHyperscript ??= mayHoldHyperscript(this.text);
  }
  get names() {
    return this.#names ??= new Set(Array.from(this.uses, (use) => this.lexicon.nameOf(use)));
  }
  get tokens() {
    if (this.#tokens) return this.#tokens;
    const tokens = /* @__PURE__ */ new Set();
    for (const use of this.uses) for (const word of this.lexicon.wordsOf(use)) tokens.add(word);
    return this.#tokens = tokens;
  }
};
function filesByName(files, lexicon) {
  let held = null;
  const lists = /* @__PURE__ */ new Map();
  return (name) => {
    const id = lexicon.find(name);
    if (id === null) return NONE;
    const known = lists.get(id);
    if (known) return known;
    const { files: all, numbers, ends } = held ??= heldBy([...files]);
    const list = id < ends.length ? Array.from(numbers.subarray(ends[id - 1] ?? 0, ends[id]), (at) => all[at]) : NONE;
    lists.set(id, list);
    return list;
  };
}
var NONE = [];
function heldBy(files) {
  let [names, all] = [0, 0];
  for (const { uses } of files) for (const use of uses) [names, all] = [Math.max(names, idOf(use) + 1), all + 1];
  const next = new Uint32Array(names + 1);
  for (const { uses } of files) for (const use of uses) next[idOf(use) + 1] += 1;
  for (let id = 0; id < names; id++) next[id + 1] += next[id];
  const numbers = new Uint32Array(all);
  files.forEach(({ uses }, at) => {
    for (const use of uses) numbers[next[idOf(use)]++] = at;
  });
  return { files, numbers, ends: next };
}
function isBeforeValue(name, text) {
  return new RegExp(`\\b${name}['"]?\\s*[:=?!]`).test(text);
}
var isTemplated = (path) => isSingleFile(path) || isAngularTemplate(path);
var TAG = /(?<=<)[a-z]+(-[a-z]+)+/g;
var ANGULAR_TAG = /(?<=<)[a-z][\w]*(-[\w]+)+/g;
var EVENT = /(?<=\s(?:@|v-on:))[a-z][\w-]*(?=[.\w-]*\s*=)/gi;
var ANGULAR_EVENT = /(?<=\s\()[a-z]\w*(?=\)\s*=)/gi;
function namesAsInScript(path, text) {
  const isAngular = isAngularTemplate(path) || text.includes("@Component");
  const own = isAngular ? nameOfTemplate(path) : nameOfFile(path);
  const tags = text.match(isAngular ? ANGULAR_TAG : TAG) ?? [];
  const events = new Set(text.match(isAngular ? ANGULAR_EVENT : EVENT));
  return [own, ...tags.map(isAngular ? nameOfElement : componentName), ...Array.from(events, listenerName)];
}

// src/extract/code/flow/flow-types.ts
var erase = null;
function mayHoldFlow(path, text) {
  return /\.[cm]?jsx?$/i.test(path) && (/@flow\b/.test(text.slice(0, 4e3)) || /^\s*(import|export) type\b/m.test(text));
}
async function prepareFlow() {
  erase ??= (await import("./chunk-546PTOFX.js")).eraseTypes;
}
var withoutFlow = (text) => erase?.(text) ?? null;

export {
  isCalledUse,
  isSetUse,
  idOf,
  useOf,
  openLexicon,
  mayHoldTemplates,
  indexFile,
  filesByName,
  mayHoldFlow,
  prepareFlow,
  withoutFlow
};

import { splitWords } from './split-words.ts';

/** A name that a text holds: its number, and how the text uses it. */
export type NameUse = number;

/** Every identifier, key and word of a string of a repository, numbered: names repeat, and a number is cheap to keep. */
export interface Lexicon {
  /** The names of a text, each once. */
  usesIn(text: string): Int32Array;
  nameOf(use: NameUse): string;
  /** Its words. */
  wordsOf(use: NameUse): readonly string[];
  /** The number of a name; null if no text held it. */
  find(name: string): number | null;
  /** Whether any name of any text passes. */
  some(test: (name: string) => boolean): boolean;
}

const CALLED = 1;
const SET = 2;
const BITS = 2;
/** Somewhere it is called. */
export const isCalledUse = (use: NameUse) => (use & CALLED) !== 0;
/** Somewhere it stands before a value: `name:`, `name =`, `name ??`, `'name',`, `[name, setName]`. */
export const isSetUse = (use: NameUse) => (use & SET) !== 0;
export const idOf = (use: NameUse) => use >> BITS;
export const useOf = (id: number): NameUse => id << BITS;

/** Words that TypeScript also uses as modifiers; they have the first numbers of every lexicon. */
const MODIFIERS = ['private', 'public'];
export const isModifier = (use: NameUse) => idOf(use) < MODIFIERS.length;

/** Letters, digits, `_`, `$`, and everything beyond ASCII. */
const IN_NAME = new Uint8Array(128);
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$') IN_NAME[char.charCodeAt(0)] = 1;

export function openLexicon(): Lexicon {
  const names: string[] = [];
  const words: (readonly string[] | undefined)[] = [];
  let hashes = new Int32Array(1 << 15);
  /** Id + 1 of the name in each slot; 0 is free. */
  let slots = new Int32Array(1 << 16);
  /** By id: number of the text it was last seen in, and where in `uses` it stands. */
  let seenIn = new Int32Array(1 << 15);
  let standsAt = new Int32Array(1 << 15);
  let uses = new Int32Array(1 << 12);
  let serial = 0;

  const grow = (): void => {
    const wider = (list: Int32Array) => {
      const copy = new Int32Array(list.length * 2);
      copy.set(list);
      return copy;
    };
    [hashes, seenIn, standsAt] = [wider(hashes), wider(seenIn), wider(standsAt)];
    slots = new Int32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < names.length; id++) {
      let slot = hashes[id]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
  };

  const intern = (text: string, from: number, to: number, hash: number): number => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
      if (hashes[held - 1] === hash && isSame(names[held - 1]!, text, from, to)) return held - 1;
      slot = (slot + 1) & mask;
    }
    const id = names.push(text.slice(from, to)) - 1;
    slots[slot] = id + 1;
    hashes[id] = hash;
    if (names.length === hashes.length) grow();
    return id;
  };

  const usesIn = (text: string): Int32Array => {
    serial++;
    let count = 0;
    const end = text.length;
    for (let at = 0; at < end;) {
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
      const place = standsAt[id]!;
      if ((uses[place]! & (CALLED | SET)) !== (CALLED | SET)) uses[place]! |= howUsed(text, from, at);
    }
    return uses.slice(0, count);
  };
  const find = (name: string): number | null => {
    const mask = slots.length - 1;
    let hash = SEED;
    for (let at = 0; at < name.length; at++) hash = hashed(hash, name.charCodeAt(at));
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask)
      if (names[slots[slot]! - 1] === name) return slots[slot]! - 1;
    return null;
  };
  usesIn(MODIFIERS.join(' '));
  const nameOf = (use: NameUse) => names[idOf(use)]!;
  return {
    usesIn,
    find,
    some: test => names.some(test),
    nameOf,
    wordsOf: use => (words[idOf(use)] ??= splitWords(nameOf(use))),
  };
}

function isSame(name: string, text: string, from: number, to: number): boolean {
  if (name.length !== to - from) return false;
  for (let at = from, index = 0; at < to; at++, index++)
    if (name.charCodeAt(index) !== text.charCodeAt(at)) return false;
  return true;
}

const SEED = 17;
const hashed = (hash: number, code: number) => (Math.imul(hash, 31) + code) | 0;
const isBlank = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;

/**
 * What can follow a name that is called: `send(`, `send?.(`, `send<T>(`, `['send'](`, `(a.send)(`, `send!(`, a cast, a comment;
 * and a name that has a value. Wrong only in the direction of too much.
 */
function howUsed(text: string, begin: number, from: number): number {
  const at = blankEnd(text, from);
  switch (text[at]) {
    case '(':
    case '<':
      return CALLED;
    case '/':
      return text[at + 1] === '*' || text[at + 1] === '/' ? CALLED | SET : 0;
    case '!':
      // `name!.x` only looks into it.
      if (text[at + 1] === '.') return 0;
      return (text[at + 1] === '(' || text[at + 1] === '?' ? CALLED : 0) | SET;
    case '?':
      if (text[at + 1] === ':') return isTyped(text, begin, at + 2) ? 0 : SET;
      if (text[at + 1] === '.') return text[at + 2] === '(' ? CALLED : 0;
      return SET;
    case ':':
      return isTyped(text, begin, at + 1) || isCopied(text, begin, from, at + 1) ? 0 : SET;
    case '|':
      return SET;
    case '=':
      // An attribute of an element, a function, or what is waited for.
      return text[at + 1] === '{' ||
        text[at + 1] === '>' ||
        isAwaited(text, at + 1) ||
        isCopied(text, begin, from, at + 1)
        ? 0
        : SET;
    case '"':
    case "'":
    case '`':
      // The last word of a sentence is no key.
      return isBlank(text.charCodeAt(begin - 1)) ? 0 : afterString(text, at + 1);
    case ',':
      // `const [name, setName] = useState(…)`
      return text[begin - 1] === '[' || isKeyBefore(text, begin, at + 1) ? SET : 0;
    case ']':
      // `[Keys.NAME]: …`
      return /[:=?|!]/.test(text[blankEnd(text, at + 1)] ?? '') ? SET : 0;
    case ')':
      return afterBracket(text.slice(at, at + 40)) | (isKeyOfRead(text, begin) ? SET : 0);
    case 'a':
    case 's':
      return /^(as|satisfies)\s/.test(text.slice(at, at + 10)) ? CALLED | SET : 0;
    default:
      return 0;
  }
}

/** `store.put(SettingsKey.name, false)`: a member of a table of keys, before a literal. */
function isKeyBefore(text: string, begin: number, from: number): boolean {
  if (text[begin - 1] !== '.') return false;
  LITERAL.lastIndex = from;
  return LITERAL.test(text) && KEYS.test(text.slice(Math.max(0, begin - 30), begin));
}

const LITERAL = /\s*(?:true|false|['"`\d])/y;
const KEYS = /(?:settings?|preferences?|prefs?|keys?)\.$/i;

/** `store.getBoolOrFalse(SettingsKey.name)`: the call says what stands in. */
const isKeyOfRead = (text: string, begin: number) =>
  text[begin - 1] === '.' && /Or(?:False|True|On|Off)\(\s*\w{0,30}\.$/.test(text.slice(Math.max(0, begin - 60), begin));

/** `(a.send)(`, `(user.setting) ?? `; not the end of a list of parameters or arguments. */
function afterBracket(rest: string): number {
  const [, next = ''] = /^\)[\s)]*([^\s)][^\s]?)/.exec(rest) ?? [];
  const isCalled = next.startsWith('(') || next.startsWith('?.') || next.startsWith('!');
  return (isCalled ? CALLED : 0) | (/^([?|:!]|=[^>])/.test(next) && next !== '?.' ? SET : 0);
}

/** `showTips: row.showTips`: handed on from where the value is; a table of defaults is such a place itself. */
function isCopied(text: string, begin: number, end: number, from: number): boolean {
  COPY.lastIndex = from;
  const [, root, last] = COPY.exec(text) ?? [];
  return last !== undefined && last === text.slice(begin, end) && !/default|initial|preset/i.test(root!);
}

const COPY = /[ ]*((?:this\.)?[a-z_$][\w$]*(?:[?!]?\.[\w$]+)*)[?!]?\.([\w$]+)(?=\s*[,;)}])/y;

const isAwaited = (text: string, from: number) => text.startsWith(' await ', from);

/** `'x': …`, `get('x', …)`, `name: 'x'`: anything but the end of an import, or of an attribute. */
function afterString(text: string, from: number): number {
  const next = text[blankEnd(text, from)];
  if (next === ']') return CALLED | SET;
  return next === ';' || next === '>' || next === '/' ? 0 : SET;
}

function blankEnd(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** `: string;`, `: number | null`: only said what it is; unless a decorator says more of it. */
function isTyped(text: string, begin: number, from: number): boolean {
  TYPE.lastIndex = from;
  if (!TYPE.test(text)) return false;
  const at = TYPE.lastIndex;
  const end = blankEnd(text, at);
  if (text[end] === '=' || (!/[;,)}]/.test(text[end] ?? '') && !text.slice(at, end).includes('\n'))) return false;
  const before = text.slice(Math.max(0, begin - DECORATED), begin);
  return !before.includes('@', before.lastIndexOf(';') + 1);
}

/** Types of the language, and a type of one's own, which ends the line or what it stands in. */
const TYPE =
  /\s*(?:(?:string|number|boolean|bigint|unknown|any)(?:\[\])*(?:[ \t]*\|[ \t]*(?:string|number|boolean|null|undefined)(?:\[\])*)*(?![\w$.<(|&[?:])|[A-Z][a-z][\w$]*(?:<[^;={}()]{0,120}>)?(?:\[\])*(?=\s*[;)]))/y;
/** How far before a property its decorator may stand. */
const DECORATED = 400;

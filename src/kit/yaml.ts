import {
  Composer,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  visit,
} from 'yaml';
import type { CST, Document, Node, Pair, YAMLError } from 'yaml';
import type { Anchor, Place } from '../model/place.ts';
import { anchorsOf, scalarSource } from './scalar-text.ts';

/** A mistake in the text itself: where, what, and how to mend it. */
export interface YamlTrouble {
  message: string;
  at: Place;
  hint: string | null;
}

export type KeyPath = readonly (string | number)[];

/** A parsed file. `value` is plain data; `placeOf` finds where any part of it stands. */
export interface YamlFile {
  path: string;
  value: unknown;
  troubles: YamlTrouble[];
  /** The place of the value at a key path; of the nearest parent if the path does not exist. */
  placeOf(path: KeyPath): Place;
  /** The place of the key itself, for what is wrong with the key or missing below it. */
  placeOfKey(path: KeyPath): Place;
  /**
   * The text of a scalar, the place where that text itself stands (behind a quote, below a block's header) and its
   * anchors, so that an offset into an expression can be turned into a line and column; null for other values.
   */
  scalarAt(path: KeyPath): { text: string; place: Place; anchors: Anchor[] } | null;
}

/** Files above this size are refused: no manifest or rule is that long, and parsing must stay quick. */
export const MAX_YAML_BYTES = 1024 * 1024;
/** How much one file may grow by aliases: an alias bomb ends here. */
const MAX_ALIASES = 100;
const MAX_DEPTH = 100;
/** A file with more mistakes than this is better looked at from the top. */
const MAX_TROUBLES = 20;

/** Parses YAML 1.2 or JSON. Warnings count as mistakes, nothing is executed, no tag builds an object. */
export function parseYaml(path: string, source: string): YamlFile {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const lines = new LineCounter();
  const parsed = compose(text, lines);
  const all = Array.isArray(parsed) ? parsed : [];
  const position = (offset: number) => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const place = (from: number, to: number): Place => ({
    path,
    start: position(from),
    end: position(Math.max(from, to)),
  });
  const troubles: YamlTrouble[] = [];
  const document = all[0];
  if (parsed === 'too deep') {
    troubles.push({ message: `nested deeper than ${MAX_DEPTH} levels`, at: place(0, 0), hint: null });
  }
  const errors = all.flatMap(one => [...one.errors, ...one.warnings]).slice(0, MAX_TROUBLES * 5);
  for (const error of errors) troubles.push(reword(error, place(...error.pos), text));
  if (all.length > 1) {
    const second = all[1]!.range?.[0] ?? 0;
    troubles.push({
      message: 'the file holds more than one document',
      at: place(second, second),
      hint: 'keep one document in each file',
    });
  }
  if (document && troubles.length === 0) troubles.push(...refuseTraps(document, place));
  const root = document?.contents ?? null;
  const value = troubles.length > 0 || !document ? null : plain(document, root);
  const find = (steps: KeyPath) => descend(document, root, steps);
  return {
    path,
    value,
    troubles: distinct(troubles).slice(0, MAX_TROUBLES),
    placeOf(steps) {
      const { node } = find(steps);
      return node?.range ? trimmed(text, place, node.range) : place(0, 0);
    },
    placeOfKey(steps) {
      const { key, node } = find(steps);
      const range = key?.range ?? node?.range;
      return range ? trimmed(text, place, range) : place(0, 0);
    },
    scalarAt(steps) {
      const found = find(steps);
      const node = isAlias(found.node) && document ? found.node.resolve(document) : found.node;
      if (!found.found || !isScalar(node) || typeof node.value !== 'string' || !node.range) return null;
      const scalar = scalarSource(text, node.type, node.range[0], node.range[1]);
      const anchors = anchorsOf(node.value, scalar, position);
      const [, line, column] = anchors[0]!;
      return { text: node.value, place: { path, start: { line, column }, end: position(scalar.to) }, anchors };
    },
  };
}

/**
 * How many levels of anything may be open at once. Far above `MAX_DEPTH`, so that an ordinary mistake gets its place,
 * and far below what exhausts the stack of the composer, which recurses: there the engine itself can give up and end
 * the process, past every `catch`.
 */
const MAX_OPEN = 1000;

/** YAML 1.2 whatever a directive says, and no tag that makes anything but text, numbers, lists and maps. */
const PLAIN = { version: '1.2', schema: 'core', merge: false, resolveKnownTags: false } as const;

function compose(text: string, lineCounter: LineCounter) {
  const tokens = tokensOf(text, lineCounter);
  if (tokens === null) return 'too deep';
  const composer = new Composer({ strict: true, uniqueKeys: false, ...PLAIN });
  return [...composer.compose(tokens)];
}

/** The syntax tree, which is built without recursion; null as soon as it nests beyond all reason. */
function tokensOf(text: string, lineCounter: LineCounter): CST.Token[] | null {
  const parser = new Parser(lineCounter.addNewLine);
  const tokens: CST.Token[] = [];
  lineCounter.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > MAX_OPEN) return null;
  }
  return [...tokens, ...parser.end()];
}

type Range = readonly [number, number, number] | null | undefined;

/** A node's range can end in white space or a comment line; a place ends where its text does. */
function trimmed(text: string, place: (from: number, to: number) => Place, range: NonNullable<Range>): Place {
  let [from, to] = [range[0], range[1]];
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return place(from, to);
}

/** One message per mistake: the parser can stumble over the same thing on every following line. */
function distinct(troubles: YamlTrouble[]): YamlTrouble[] {
  const seen = new Set<string>();
  return troubles.filter(({ message, at }) => {
    const key = message.startsWith('nested') ? message : `${message}@${at.start.line}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Walks to a value; stops at the deepest part that exists. */
function descend(document: Document | undefined, root: Node | null, steps: KeyPath) {
  let node: Node | null = root;
  let key: Node | null = null;
  let found = true;
  for (const step of steps) {
    const real: Node | null = isAlias(node) && document ? (node.resolve(document) ?? null) : node;
    let next: Node | null = null;
    if (isMap(real)) {
      const pair = real.items.find(item => isNamed(item as Pair, String(step))) as Pair | undefined;
      if (pair) {
        key = isNode(pair.key) ? pair.key : null;
        next = isNode(pair.value) ? pair.value : key;
      }
    } else if (isSeq(real)) {
      const item = real.items[Number(step)];
      next = isNode(item) ? item : null;
      key = next ?? key;
    }
    if (!next) {
      found = false;
      break;
    }
    node = next;
  }
  return { node, key, found };
}

/** A key as the author wrote it (`0x10`) or as the value holds it (`16`). */
function isNamed(pair: Pair, name: string): boolean {
  return keyText(pair) === name || (isScalar(pair.key) && String(pair.key.value ?? '') === name);
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : String(pair.key);
}

/** What YAML allows and a manifest must not have: keys that are maps, alias bombs, endless nesting, `__proto__`. */
function refuseTraps(document: Document, place: (from: number, to: number) => Place): YamlTrouble[] {
  const troubles: YamlTrouble[] = [];
  let aliases = 0;
  visit(document, {
    Alias(_, node, ancestors) {
      aliases++;
      const meant = node.resolve(document);
      if (meant && ancestors.includes(meant)) {
        const [from, to] = node.range ?? [0, 0];
        troubles.push({
          message: `the alias *${node.source} stands inside what it names`,
          at: place(from, to),
          hint: 'write the value out',
        });
      }
      if (!meant) {
        const [from, to] = node.range ?? [0, 0];
        const [message, hint] = WORDS['BAD_ALIAS']!;
        troubles.push({ message: `${message} (*${node.source})`, at: place(from, to), hint });
      }
      if (aliases === MAX_ALIASES + 1) {
        const [from, to] = node.range ?? [0, 0];
        troubles.push({
          message: `more than ${MAX_ALIASES} aliases`,
          at: place(from, to),
          hint: 'write the values out',
        });
        return visit.BREAK;
      }
      return undefined;
    },
    Node(_, node, ancestors) {
      // A map takes two steps of the walk for a level, a list one.
      if (ancestors.length <= MAX_DEPTH || ancestors.filter(isCollection).length <= MAX_DEPTH) return undefined;
      const [from, to] = node.range ?? [0, 0];
      troubles.push({ message: `nested deeper than ${MAX_DEPTH} levels`, at: place(from, to), hint: null });
      return visit.BREAK;
    },
    Map(_, map) {
      const names = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value ?? '');
        const [from, to] = key.range ?? [0, 0];
        if (names.has(name)) troubles.push({ message: TWICE[0], at: place(from, to), hint: TWICE[1] });
        names.add(name);
      }
    },
    Pair(_, pair) {
      if (!isNode(pair.key)) return undefined;
      const [from, to] = pair.key.range ?? [0, 0];
      if (!isScalar(pair.key)) {
        troubles.push({ message: 'a key must be plain text', at: place(from, to), hint: 'write the key as one word' });
      } else if (['__proto__', 'constructor', 'prototype'].includes(keyText(pair))) {
        troubles.push({
          message: `"${keyText(pair)}" cannot be a key`,
          at: place(from, to),
          hint: 'choose another name',
        });
      }
      return undefined;
    },
  });
  if (troubles.length === 0 && aliases > 0) {
    try {
      document.toJS({ maxAliasCount: MAX_ALIASES });
    } catch {
      troubles.push({ message: 'aliases that grow without bound', at: place(0, 0), hint: 'write the values out' });
    }
  }
  return troubles;
}

function plain(document: Document, root: Node | null): unknown {
  return root === null ? null : document.toJS({ maxAliasCount: MAX_ALIASES });
}

/** `true` and `"true"` are one key of the value. The parser's own test takes quadratic time, so it is left to `refuseTraps`. */
const TWICE = ['the key stands here a second time', 'keep one of the two'] as const;

const WORDS: Partial<Record<string, [message: string, hint: string | null]>> = {
  TAB_AS_INDENT: ['a tab is used to indent', 'indent with spaces'],
  BAD_INDENT: ['the indentation does not fit the lines above', 'align it with its neighbours and close every bracket'],
  MISSING_CHAR: ['a character is missing', 'check quotes, brackets and the colon after the key'],
  BAD_ALIAS: ['the alias does not exist', 'define it before its use with &name'],
  UNEXPECTED_TOKEN: ['this is not expected here', 'check quotes, brackets and the colon after the key'],
  MULTILINE_IMPLICIT_KEY: ['a key reaches over two lines', 'is a colon or a quote missing?'],
  BLOCK_AS_IMPLICIT_KEY: ['two "key: value" stand on one line', 'put quotes around a value that holds ": "'],
  TAG_RESOLVE_FAILED: ['the tag is not known', 'write the value without a tag'],
};

/** Mistakes in what is written, whatever it is indented with. */
const ABOUT_CONTENT: ReadonlySet<string> = new Set(['BAD_ALIAS', 'TAG_RESOLVE_FAILED']);

function reword(error: YAMLError, at: Place, text: string): YamlTrouble {
  if (error.message.includes('call stack'))
    return { message: `nested deeper than ${MAX_DEPTH} levels`, at, hint: null };
  const [message, hint] = WORDS[error.code] ?? [error.message.replace(/ at line \d+.*$/s, ''), null];
  const line = text.split('\n')[at.start.line - 1] ?? '';
  if (!ABOUT_CONTENT.has(error.code) && /^\s*\t/.test(line))
    return { message: WORDS['TAB_AS_INDENT']![0], at, hint: WORDS['TAB_AS_INDENT']![1] };
  const detail = error.code === 'MISSING_CHAR' || error.code === 'BAD_ALIAS' ? ` (${error.message})` : '';
  return { message: `${message}${detail}`, at, hint };
}

import { Composer, isAlias, isMap, isNode, isScalar, isSeq, Lexer, LineCounter, Parser } from 'yaml';
import type { CST, Document, Node, Pair, YAMLMap } from 'yaml';
import type { Anchor, Place } from '../model/place.ts';
import { anchorsOf, scalarSource } from './scalar-text.ts';
import { keyText, MAX_ALIASES, refuseTraps } from './yaml-traps.ts';
import { reword, tooDeep } from './yaml-words.ts';
import type { YamlTrouble } from './yaml-words.ts';

export type { YamlTrouble } from './yaml-words.ts';

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
    troubles.push(tooDeep(place(0, 0)));
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
      const pair = pairIn(real, String(step));
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

const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The first pair with a key as the author wrote it (`0x10`) or as the value holds it (`16`). */
function pairIn(map: YAMLMap, name: string): Pair | undefined {
  let index = indexes.get(map);
  if (!index) {
    const pairs = new Map<string, Pair>();
    for (const pair of map.items) {
      const names = [keyText(pair), ...(isScalar(pair.key) ? [String(pair.key.value ?? '')] : [])];
      for (const one of names) if (one !== null && !pairs.has(one)) pairs.set(one, pair);
    }
    // A file of twenty thousand flags is asked for the place of each.
    indexes.set(map, (index = pairs));
  }
  return index.get(name);
}

function plain(document: Document, root: Node | null): unknown {
  return root === null ? null : document.toJS({ maxAliasCount: MAX_ALIASES });
}

import { literally } from '../../kit/text.ts';
import type { Notice } from '../../model/notice.ts';
import type { Place } from '../../model/place.ts';
import { topOf } from '../../model/place.ts';
import type { Tree } from '../../model/tree.ts';
import { UnreadableFile } from '../../model/tree.ts';
import { packageOf, readImports, specifiersOf } from './imports.ts';
import type { IndexedFile } from './index-tokens.ts';
import { filesByName, indexFile } from './index-tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { lineReader } from './lines.ts';
import { loadedByPages } from './loaded-by-pages.ts';
import { sideReader } from './side.ts';
import { answers, OF_SERVER } from './side-of-file.ts';
import { requireReader } from './sides-of-requires.ts';
import { takerReader } from './sides-of-takers.ts';
import { topReader } from './sides-of-tops.ts';
import { openedByPlaceReader } from './reached/bundled.ts';
import { backOffice } from './reached/other-texts.ts';
import { importReader } from './links/reach.ts';
import type { FoundFile, Links } from './links/registry.ts';
import { linkFile } from './links/registry.ts';
import type { EmbeddedScript } from './format.ts';
import { EmbeddedTrouble } from './format.ts';
import { formatOf, mayHoldScript } from './files.ts';
import type { Resolve } from './resolve.ts';
import { resolver } from './resolve.ts';
import { directiveOf, elementsAsJsx, firstError, parseText, syntaxNotice } from './parse-text.ts';
import type { ParsedFile } from './parsed-file.ts';
import { sortedNodes } from './parsed-file.ts';
import { mayHoldFlow, withoutFlow } from './flow/flow-types.ts';
import { ts } from './ts-morph.ts';

export type { ParsedFile } from './parsed-file.ts';

/**
 * The part of the code that a question has touched so far. Files are parsed when they are first asked for and kept; there
 * is no program and no type checker, which would read everything.
 */
export interface Slice {
  /** Null if the file cannot be read or has a syntax error; then `troubleOf` says what. */
  parse(path: string): ParsedFile | null;
  troubleOf(path: string): Notice | null;
  /** The answer to a question about a file; none, and a trouble of the file, if its code is nested too deeply for it. */
  attempt<Result>(path: string, work: () => readonly Result[]): readonly Result[];
  /** The place of a node of any parsed file. */
  placeOf(node: ts.Node): Place;
  /** Follows an import specifier of a file. */
  resolve: Resolve;
  /** Whether what a specifier of a file leads to could export the name; true for a package. */
  mayGive(from: string, specifier: string, name: string): boolean;
  /** Whether any file holds the name. */
  holdsName(name: string): boolean;
  /** Whether any file holds a name that passes. */
  someName(test: (name: string) => boolean): boolean;
  /** Whether a file of the back office, which is left out, holds the name. */
  isNamedByStaff(name: string): boolean;
  /** Whether a framework could open the file by its place. */
  isOpenedByPlace(path: string): boolean;
  /** Whether any file holds a string that begins with the package, whole or with a path behind it. */
  quotes(specifier: string): boolean;
  /** Every file of the code, parsed or not. */
  files(): Iterable<IndexedFile>;
  /** Their paths. */
  paths(): Iterable<string>;
  /** Its text; empty if there is none. */
  textOf(path: string): string;
  /** Texts of files that say in another language what is kept: Prisma schemas and SQL. */
  schemaTexts(): readonly string[];
  /** Files in which the name stands. */
  holding(name: string): readonly IndexedFile[];
  /** Those of them in which the pattern is found. */
  textsWith(name: string, test: RegExp): readonly IndexedFile[];
  /** Files that a file imports, by its text. */
  importedBy(path: string): readonly string[];
}

/**
 * It asks the page for something, is handed the window, `(function (window, $) { … })(window, jQuery)`, or is a view that keeps
 * its element under `this.$el` (Backbone).
 */
const PAGE =
  /(?<![.\w])document\.(getElement\w+|querySelector(All)?|createElement|addEventListener|body|cookie)\b|^\s*[;!+~-]?\(?function\s*\(\s*window\b|\b(?:Backbone|Marionette)\.\w*View\.extend\(|\bthis\.\$el\./m;
/**
 * `fetch('/api/messages')`, `window.location.origin`, `(area: HTMLTextAreaElement)`; not where it asks first whether there is
 * a window.
 */
const BROWSES =
  /(?<![.\w])(?:fetch\(\s*['"`]\/(?!\/)|window\.location\b|(?:window\.)?(?:local|session)Storage\.(?:get|set|remove)Item\()|:\s*HTML(?:Input|TextArea|Video|Audio|Canvas|Image|Button|Div|Form|Select|Anchor)Element\b/;
const ASKS_FOR_WINDOW = /typeof window\b/;
/** `export const useNearby = …`, `export default function useNearby()` */
const HOOK = /^export\s+(?:default\s+)?(?:async\s+)?(?:function|const)\s+use[A-Z]/m;
const OF_NODE = /\bmodule\.exports\b|\bexports\.\w+\s*=|\brequire\(/;
/** @param indexed Every file of the code that was read, parsed or not. */
export function openSlice(tree: Tree, indexed: ReadonlyMap<string, IndexedFile>, lexicon: Lexicon): Slice {
  const resolve = resolver(tree);
  const [sideOfTop, sideOfRequires] = [topReader(indexed, resolve), requireReader(indexed, resolve)];
  const sideOfTakers = takerReader(indexed, resolve);
  const sideOf = sideReader(tree, sideOfTop, sideOfRequires, sideOfTakers, loadedByPages(tree, indexed));
  const parsed = new Map<string, ParsedFile | null>();
  const troubles = new Map<string, Notice>();
  const naming = filesByName(indexed.values(), lexicon);

  const load = (path: string): ParsedFile | null => {
    const file = indexed.get(path) ?? indexFile(tree, { path }, lexicon);
    if ('problem' in file) return null;
    const place = lineReader(path, file.text);
    const unlessTroubled = <T>(read: () => T): T | 'troubled' => {
      try {
        return read();
      } catch (error) {
        if (!(error instanceof EmbeddedTrouble)) throw error;
        troubles.set(path, syntaxNotice(error.message, { ...error.at, path }));
        return 'troubled';
      }
    };
    const script = unlessTroubled(() => formatOf(path)?.script?.({ path, text: file.written ?? file.text }) ?? null);
    if (script === 'troubled') return null;
    let embedded: EmbeddedScript | null = script;
    if (formatOf(path) !== null && embedded === null) return null;
    let ast = parseText(path, embedded?.text ?? file.text);
    const untyped =
      firstError(ast) && embedded === null && mayHoldFlow(path, file.text) ? withoutFlow(file.text) : null;
    if (untyped !== null) ast = parseText(path, untyped);
    const error = firstError(ast);
    const isPlain = embedded === null && untyped === null && !error;
    const built = isPlain && file.mayHoldHyperscript ? unlessTroubled(() => elementsAsJsx(file)) : null;
    if (built === 'troubled') return null;
    if (built) [embedded, ast] = [built.script, built.ast];
    const origin = (offset: number) => embedded?.originOf(offset) ?? offset;
    const end = (offset: number) => embedded?.endOf?.(offset) ?? origin(offset);
    if (error) {
      const [from, to] = [origin(error.start), end(error.start + error.length)];
      troubles.set(path, syntaxNotice(error.messageText, place(from, to)));
      return null;
    }
    const nodes = sortedNodes(ast);
    const imports = readImports(ast);
    const specifiers = specifiersOf(ast, imports);
    const { text } = ast;
    const side =
      formatOf(path)?.side ??
      sideOf(path, {
        // A tag inside a string only looks like an element.
        hasJsx: nodes.tags.length > 0 || built !== null,
        // The text is searched only if nothing else says it.
        get answersRequests() {
          return answers(text);
        },
        get isOfNode() {
          return answers(text) || OF_NODE.test(text);
        },
        get touchesPage() {
          return PAGE.test(text);
        },
        get browses() {
          return BROWSES.test(text) && !ASKS_FOR_WINDOW.test(text);
        },
        get exportsHook() {
          return HOOK.test(text);
        },
        directive: directiveOf(ast),
        packages: specifiers.flatMap(specifier => packageOf(specifier) ?? []),
        importsServer: specifiers.some(specifier => OF_SERVER.test(specifier)),
      });
    const placeOf = (node: ts.Node) => place(origin(node.getStart(ast)), end(node.end));
    // In the file as it is written: a template is read as one line of a script.
    const placeIn = (node: ts.Node, text: string) => {
      const from = origin(node.getStart(ast));
      const own = file.text.slice(from, end(node.end));
      const at = own.includes('\n') ? own.indexOf(text) : -1;
      return at < 0 ? placeOf(node) : place(from + at, from + at + text.length);
    };
    const open = (specifier: string, name: string) => {
      const target = resolve(path, specifier);
      if (target === null || target === 'package' || !mayHoldScript(target.path)) return null;
      return mayName(target.path, name) ? (parse(target.path)?.ast ?? null) : null;
    };
    let byText: ReadonlyMap<string, ts.Identifier[]> | null = null;
    const identifiers = (name: string) => (byText ??= byTextOf(nodes.ofKind(ts.SyntaxKind.Identifier))).get(name) ?? [];
    const mayLead: Links['mayLead'] = (...what) => reach.mayLead(path, ...what);
    const ways = { path, side, imports, open, mayLead, placeOf, ofKinds: nodes.ofKinds, identifiers };
    linkFile(ast, { ...ways, filesWith, holding, lookFor });
    const own = { path, ast, imports, side, indexed: file, isBuiltByCalls: built !== null, placeOf, placeIn };
    return Object.assign(nodes, own);
  };
  const parse = (path: string): ParsedFile | null => {
    const known = parsed.get(path);
    if (known !== undefined) return known;
    // A file that leads back to itself while it is read gives nothing.
    parsed.set(path, null);
    const [file = null] = attempt(path, () => [load(path)]);
    parsed.set(path, file);
    return file;
  };
  const attempt = <Result>(path: string, work: () => readonly Result[]): readonly Result[] => {
    try {
      return work();
    } catch (error) {
      // The stack is the limit of whatever reads by calling itself: the parser, and every question about nodes.
      if (!(error instanceof RangeError)) throw error;
      troubles.set(path, syntaxNotice('it is too deeply nested', topOf(path)));
      return [];
    }
  };
  /** Whether a file could export the name: itself, or by handing on all of another. */
  const mayName = (path: string, name: string): boolean => {
    const file = indexed.get(path);
    return !file || name === 'default' || name === '*' || file.hasName(name) || file.handsOnAll;
  };
  const reach = importReader(indexed, resolve);
  const scriptOf = (path: string): ts.SourceFile | null => (mayHoldScript(path) ? (parse(path)?.ast ?? null) : null);
  const textsWith = (name: string, test: RegExp) => naming(name).filter(file => test.test(file.text));
  const filesWith: Links['filesWith'] = (name, test) =>
    textsWith(name, test).flatMap(({ path }) => scriptOf(path) ?? []);
  const foundFile = (file: IndexedFile): FoundFile => ({
    indexed: file,
    open: () => scriptOf(file.path),
    mayImport: (...what) => reach.mayImport(file, ...what),
  });
  const holding: Links['holding'] = name => naming(name).map(foundFile);
  const lookFor: Links['lookFor'] = (name, test, most) => {
    const files: FoundFile[] = [];
    for (const file of naming(name)) {
      if (!test.test(file.text)) continue;
      if (files.length === most) return null;
      files.push(foundFile(file));
    }
    return files;
  };
  return {
    files: () => indexed.values(),
    paths: () => indexed.keys(),
    textOf: path => indexed.get(path)?.text ?? '',
    schemaTexts: () => schemaTextsOf(tree),
    holding: naming,
    textsWith,
    importedBy: path => reach.importedBy(indexed.get(path)!),
    parse,
    resolve,
    placeOf: node => parse(node.getSourceFile().fileName.slice(1))!.placeOf(node),
    troubleOf: path => troubles.get(path) ?? null,
    attempt,
    mayGive: (from, specifier, name) => {
      const target = resolve(from, specifier);
      return target === null || target === 'package' || mayName(target.path, name);
    },
    isNamedByStaff: backOffice(tree),
    isOpenedByPlace: openedByPlaceReader(tree),
    someName: test => lexicon.some(test),
    // One file by itself says nothing about the others.
    holdsName: name => indexed.size === 1 || lexicon.find(name) !== null,
    quotes: specifier => {
      if (indexed.size === 1) return true;
      const bare = specifier.replace(/\/\*$/, '');
      const [longest = '', ...others] = bare.match(/[\w$]+/g)?.sort((a, b) => b.length - a.length) ?? [];
      const quoted = new RegExp(`['"\`]${literally(bare)}['"\`/]`);
      // To look a name up costs nothing beside a search of the text.
      return naming(longest).some(file => others.every(name => file.hasName(name)) && quoted.test(file.text));
    },
  };
}

/** A dump of rows is longer than what declares them. */
const LONGEST_SCHEMA = 300_000;

function schemaTextsOf(tree: Tree): string[] {
  return tree.list().flatMap(({ path, size, problem }) => {
    if (problem !== undefined || size > LONGEST_SCHEMA || !/\.(prisma|sql)$/i.test(path)) return [];
    try {
      return tree.read(path);
    } catch (error) {
      if (error instanceof UnreadableFile) return [];
      throw error;
    }
  });
}

function byTextOf(identifiers: readonly ts.Identifier[]): ReadonlyMap<string, ts.Identifier[]> {
  const lists = new Map<string, ts.Identifier[]>();
  for (const one of identifiers) {
    const list = lists.get(one.text);
    if (list) list.push(one);
    else lists.set(one.text, [one]);
  }
  // Without the room that a list which grew by pushing keeps for more.
  for (const [text, list] of lists) if (list.length > 1) lists.set(text, list.slice());
  return lists;
}

import type { Tree } from '../../model/tree.ts';
import { UnreadableFile } from '../../model/tree.ts';
import type { CodeFile } from './files.ts';
import type { Lexicon } from './lexicon.ts';
import { idOf, isModifier } from './lexicon.ts';
import { mayHoldHyperscript } from './hyperscript/may-hold.ts';
import { isAngularTemplate, nameOfElement, nameOfTemplate } from './angular/names.ts';
import { mayHoldTemplates } from './templates/may-hold.ts';
import { isSingleFile, nameOfFile } from './single-files.ts';
import { withListeners } from './svelte/listeners.ts';
import { componentName, listenerName } from './vue/names.ts';

/** What one reading of a file yields: enough to decide whether it must be parsed. */
export interface IndexedFile {
  path: string;
  /** Without a byte order mark, so that columns are those an editor shows. */
  text: string;
  /** The text as the file has it, where `text` is made easier to search. */
  written?: string;
  digest: string;
  /** Every name of the text by its number in the lexicon: what the test on all files works with. */
  uses: Int32Array;
  lexicon: Lexicon;
  /** Every word of every identifier, comment and string; made when it is first asked for. */
  readonly tokens: ReadonlySet<string>;
  /** Every identifier, key and word of a string as it is written; made when it is first asked for. */
  readonly names: ReadonlySet<string>;
  /** Whether the name is among `names`; cheaper than making them. */
  hasName(name: string): boolean;
  /** Whether it could hand on all that another file exports. */
  readonly handsOnAll: boolean;
  /** Whether the text could hold JSX: a cheap test, wrong only in the direction of parsing too much. */
  mayHoldJsx: boolean;
  /** Whether it could build elements by calls, `h('button', …)`: as cheap and as careful. */
  readonly mayHoldHyperscript: boolean;
}

export type IndexResult = IndexedFile | { path: string; problem: string };

/** Reads a file once. A file that cannot be read is a result with its reason, never an exception. */
export function indexFile(tree: Tree, { path }: Pick<CodeFile, 'path'>, lexicon: Lexicon): IndexResult {
  try {
    const content = tree.read(path);
    const text = content.startsWith('\uFEFF') ? content.slice(1) : content;
    return new Indexed(path, text, tree.digest(path), lexicon);
  } catch (error) {
    if (error instanceof UnreadableFile) return { path, problem: error.message };
    throw error;
  }
}

class Indexed implements IndexedFile {
  readonly uses: Int32Array;
  readonly mayHoldJsx: boolean;
  #names: ReadonlySet<string> | null = null;
  #tokens: ReadonlySet<string> | null = null;
  #mayHoldHyperscript: boolean | null = null;
  #handsOnAll: boolean | null = null;
  /** Numbers of the names in their order, to look one up. */
  #ids: Int32Array | null = null;
  readonly path: string;
  readonly text: string;
  readonly written: string;
  readonly digest: string;
  readonly lexicon: Lexicon;

  constructor(path: string, written: string, digest: string, lexicon: Lexicon) {
    const text = /\.svelte$/i.test(path) ? withListeners(written) : written;
    this.path = path;
    this.text = text;
    this.written = written;
    this.digest = digest;
    this.lexicon = lexicon;
    const holdsTemplates = mayHoldTemplates(text);
    const uses = lexicon.usesIn(
      isTemplated(path) || holdsTemplates ? [text, ...namesAsInScript(path, text)].join('\n') : text,
    );
    const isMeant = (use: number) => !isModifier(use) || isBeforeValue(lexicon.nameOf(use), text);
    this.uses = uses.some(isModifier) ? uses.filter(isMeant) : uses;
    this.mayHoldJsx = holdsTemplates || (!/\.[cm]?ts$/i.test(path) && /<\/|\/>/.test(text));
  }

  hasName(name: string): boolean {
    const id = this.lexicon.find(name);
    if (id === null) return false;
    const ids = (this.#ids ??= this.uses.map(idOf).sort());
    let [low, high] = [0, ids.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ids[middle]! < id) low = middle + 1;
      else high = middle;
    }
    return ids[low] === id;
  }

  get handsOnAll(): boolean {
    return (this.#handsOnAll ??= /\bexport\s*\*|\bexports\b/.test(this.text));
  }

  get mayHoldHyperscript(): boolean {
    return (this.#mayHoldHyperscript ??= mayHoldHyperscript(this.text));
  }

  get names(): ReadonlySet<string> {
    return (this.#names ??= new Set(Array.from(this.uses, use => this.lexicon.nameOf(use))));
  }

  get tokens(): ReadonlySet<string> {
    if (this.#tokens) return this.#tokens;
    const tokens = new Set<string>();
    for (const use of this.uses) for (const word of this.lexicon.wordsOf(use)) tokens.add(word);
    return (this.#tokens = tokens);
  }
}

/** For a name, the files that hold it, in their order. What is behind it is made when it is first asked for. */
export function filesByName(files: Iterable<IndexedFile>, lexicon: Lexicon): (name: string) => readonly IndexedFile[] {
  let held: Held | null = null;
  const lists = new Map<number, readonly IndexedFile[]>();
  return name => {
    const id = lexicon.find(name);
    if (id === null) return NONE;
    const known = lists.get(id);
    if (known) return known;
    const { files: all, numbers, ends } = (held ??= heldBy([...files]));
    // A name that came up later stands in none of them.
    const list = id < ends.length ? Array.from(numbers.subarray(ends[id - 1] ?? 0, ends[id]), at => all[at]!) : NONE;
    lists.set(id, list);
    return list;
  };
}

const NONE: readonly IndexedFile[] = [];

/** Numbers of files by names: those of a name end where those of the next begin. A list for each name took ten times the room. */
interface Held {
  files: readonly IndexedFile[];
  numbers: Uint32Array;
  ends: Uint32Array;
}

function heldBy(files: readonly IndexedFile[]): Held {
  let [names, all] = [0, 0];
  for (const { uses } of files) for (const use of uses) [names, all] = [Math.max(names, idOf(use) + 1), all + 1];
  const next = new Uint32Array(names + 1);
  for (const { uses } of files) for (const use of uses) next[idOf(use) + 1]! += 1;
  for (let id = 0; id < names; id++) next[id + 1]! += next[id]!;
  const numbers = new Uint32Array(all);
  files.forEach(({ uses }, at) => {
    for (const use of uses) numbers[next[idOf(use)]!++] = at;
  });
  return { files, numbers, ends: next };
}

/** `private` and `public` are names only before a value. */
function isBeforeValue(name: string, text: string): boolean {
  return new RegExp(`\\b${name}['"]?\\s*[:=?!]`).test(text);
}

const isTemplated = (path: string) => isSingleFile(path) || isAngularTemplate(path);

const TAG = /(?<=<)[a-z]+(-[a-z]+)+/g;
const ANGULAR_TAG = /(?<=<)[a-z][\w]*(-[\w]+)+/g;

const EVENT = /(?<=\s(?:@|v-on:))[a-z][\w-]*(?=[.\w-]*\s*=)/gi;
const ANGULAR_EVENT = /(?<=\s\()[a-z]\w*(?=\)\s*=)/gi;

/**
 * Names that the text does not write as script does: the component's own, which the file has, `<report-button>`, and what
 * listens to `@end-reached`, which is read as `onEndReached`.
 */
function namesAsInScript(path: string, text: string): string[] {
  const isAngular = isAngularTemplate(path) || text.includes('@Component');
  const own = isAngular ? nameOfTemplate(path) : nameOfFile(path);
  const tags = text.match(isAngular ? ANGULAR_TAG : TAG) ?? [];
  const events = new Set(text.match(isAngular ? ANGULAR_EVENT : EVENT));
  return [own, ...tags.map(isAngular ? nameOfElement : componentName), ...Array.from(events, listenerName)];
}

import type { Place } from '../../../model/place.ts';
import type { Tree } from '../../../model/tree.ts';
import type { TextFile } from '../format.ts';
import { lineReader } from '../lines.ts';
import type { Include } from './includes.ts';
import { includesIn, partAt } from './includes.ts';
import type { Loop } from './loops.ts';
import { loopAround, loopsIn } from './loops.ts';
import { isOffice, shownText } from './page-controls.ts';

/** A template, what it takes in, and what of it is written for each of a list. */
interface Page extends TextFile {
  includes: readonly (Include & { path: string | null })[];
  loops: readonly Loop[];
}

/** A stretch of a template that is shown with something. */
export interface Stretch extends TextFile {
  from: number;
  to: number;
}

/** What is shown with a place of a template, and what of that could not be read. */
export interface Around {
  stretches: readonly Stretch[];
  gap: { path: string; from: number; to: number; message: string } | null;
}

export interface PageParts {
  /** All that is shown with a place: parts that are taken in, and what takes its template in, up to where a list begins. */
  around(file: TextFile, at: number): Around;
  /** The places at which other templates take a template in, as long as those stand for one item with it. */
  takenInAt(path: string): readonly { page: TextFile; from: number; loop: Loop | null }[];
  loopAt(file: TextFile, at: number): Loop | null;
  placeIn(path: string, from: number, to: number): Place;
}

export const PARTIAL =
  /(^|\/)(partials?|includes?|components?|fragments?|blocks?|snippets?|_[^/]+)(\/|$)|(^|\/)_[^/]+$/i;

/** A menu that is filled in when it is opened, an element that a script defines, and what a function or a block puts there. */
const FILLED_LATER =
  /<(ul|ol|div|span|nav|menu|section)\b[^<>]*\b(menu|dropdown|popover|actions?|tools?|toolbar|controls?|buttons?)\b[^<>]*>\s*<\/\1\s*>|<[a-z][a-z0-9]*-[\w-]+[\s>]|(?:\{\{|<%[-=])[^{}%]*(?:menu|actions?|tools?\b|controls?|buttons?|widget|slot|yield|contentFor)[^{}%]*(?:\}\}|%>)|\{%-?\s*block\b/i;

const known = new WeakMap<Tree, PageParts>();

/** @param isPage Whether a path is one of a template that people see. */
export function pageParts(tree: Tree, isPage: (path: string) => boolean): PageParts {
  const parts = known.get(tree) ?? readParts(tree, isPage);
  known.set(tree, parts);
  return parts;
}

function readParts(tree: Tree, isPage: (path: string) => boolean): PageParts {
  let all: ReadonlyMap<string, Page> | null = null;
  const pages = () => (all ??= pagesOf(tree, isPage));
  const pageOf = (file: TextFile): Page => pages().get(file.path) ?? pageFrom(file, path => pages().has(path));
  const takenInAt = (path: string) =>
    [...pages().values()].flatMap(page =>
      page.includes
        .filter(one => one.path === path)
        .map(({ from }) => ({ page, from, loop: loopAround(page.loops, from) })),
    );
  /** What stands in a stretch, and in the parts that it takes in. */
  const below = (page: Page, { from, to }: Loop, seen: Set<string>): Around => {
    const own: Stretch = { path: page.path, text: page.text, from, to };
    const later = FILLED_LATER.exec(shownText(page.text).slice(from, to));
    const around: Around[] = later
      ? [
          gapAt(
            page.path,
            from + later.index,
            from + later.index + later[0].length,
            'what is put in there when the page is made or opened',
          ),
        ]
      : [];
    for (const one of page.includes) {
      if (one.from < from || one.from >= to) continue;
      const part = one.path === null ? null : (pages().get(one.path) ?? null);
      if (part === null)
        around.push(gapAt(page.path, one.from, one.to, `what ${one.name ?? 'the part that it takes in'} shows`));
      else if (!seen.has(part.path)) around.push(below(part, { from: 0, to: part.text.length }, seen.add(part.path)));
    }
    return joined([own], around);
  };
  const upTo = (page: Page, at: number, seen: Set<string>): Around => {
    const loop = loopAround(page.loops, at);
    const own = below(page, loop ?? { from: 0, to: page.text.length }, new Set([page.path]));
    if (loop) return own;
    const takers = takenInAt(page.path).filter(one => !isOffice(one.page.path));
    if (takers.length === 0 && PARTIAL.test(page.path))
      return joined(own.stretches, [own, gapAt(page.path, at, at, 'what the page around it shows')]);
    const others = takers.flatMap(one =>
      seen.has(one.page.path) ? [] : [upTo(pageOf(one.page), one.from, seen.add(one.page.path))],
    );
    return joined([], [own, ...others]);
  };
  return {
    around: (file, at) => upTo(pageOf(file), at, new Set([file.path])),
    takenInAt,
    loopAt: (file, at) => loopAround(pageOf(file).loops, at),
    placeIn: (path, from, to) => lineReader(path, pages().get(path)?.text ?? '')(from, to),
  };
}

const gapAt = (path: string, from: number, to: number, what: string): Around => ({
  stretches: [],
  gap: { path, from, to, message: `${what} could not be followed` },
});

const joined = (own: readonly Stretch[], others: readonly Around[]): Around => ({
  stretches: [...own, ...others.flatMap(({ stretches }) => stretches)],
  gap: others.find(({ gap }) => gap !== null)?.gap ?? null,
});

function pagesOf(tree: Tree, isPage: (path: string) => boolean): ReadonlyMap<string, Page> {
  const paths = new Set(
    tree.list().flatMap(({ path, problem }) => (problem === undefined && isPage(path) ? [path] : [])),
  );
  const pages = new Map<string, Page>();
  for (const path of paths) {
    const text = textOf(tree, path);
    if (text !== null)
      pages.set(
        path,
        pageFrom({ path, text }, one => paths.has(one)),
      );
  }
  return pages;
}

function pageFrom({ path, text }: TextFile, has: (path: string) => boolean): Page {
  const includes = includesIn(text).map(one => ({
    ...one,
    path: one.name === null ? null : partAt(one.name, path, has),
  }));
  return { path, text, includes, loops: loopsIn(text) };
}

/** What cannot be read is missed where it is taken in. */
function textOf(tree: Tree, path: string): string | null {
  try {
    return tree.read(path);
  } catch {
    return null;
  }
}

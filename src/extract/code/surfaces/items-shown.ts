import type { Component, ComponentFinder } from '../components/components.ts';
import { wordsShownIn } from '../spoken/shown-words.ts';
import { splitWords } from '../tokens.ts';
import type { ts } from '../ts-morph.ts';
import { HOLDS_MANY, isOneKind, isInSurface } from './nested-surfaces.ts';
import { coreOf } from './plain-wrappers.ts';
import { isShownForEach } from './shown-for-each.ts';
import type { SurfaceSite } from './surfaces.ts';

/** Shells around shells. */
const MAX_DEEP = 6;

/** A surface, and the component that it shows. */
interface Part {
  site: SurfaceSite;
  shows: Component;
}

/**
 * The component that shows one thing that somebody wrote, of those that a surface comes down to: what a control would be
 * added to. A page that only wraps another component comes down to that, a list to what it shows for each; a component that
 * shows the words itself is the one. Null where what the surface shows is not declared in the product.
 */
export function itemOf(site: SurfaceSite, inside: readonly SurfaceSite[], finder: ComponentFinder): Component | null {
  let item = site.own ?? site.declared;
  const shown = inside.filter(
    one => (one.says === undefined || one.standsIn) && isOfKind(one.content, site.content) && isInSurface(one, site),
  );
  for (let left = MAX_DEEP; item && left > 0; left--) {
    const core = coreOf(item, finder);
    const next: Component | null = core === item ? within(item, site.content, shown) : core;
    if (!next || next.node === item.node) return item;
    item = next;
  }
  return item;
}

/** The same kind, or what a talk of that kind consists of. */
export const isOfKind = (shown: string, content: string): boolean =>
  isOneKind(shown, content) || (TALK.test(content) && SAID.test(shown));
/** What holds nothing but what is said in it. */
const TALK = /^(thread|topic|discussion|conversation)$/;
const SAID = /^(comment|reply|message|post)$/;

/** What is shown in a component in its place; null where it shows words itself, or several things. */
function within(item: Component, content: string, shown: readonly SurfaceSite[]): Component | null {
  const own = wordsShownIn(item.node, content);
  const words = [...shown.filter(one => isWordsOf(one, item)), ...(own ? [own] : [])];
  const last = splitWords(item.name).at(-1) ?? '';
  const holdsMany = HOLDS_MANY.test(last);
  // The topic above a talk is no line of it, as what opens a thread is; words that are shown for each are the lines.
  if (words.some(({ node }) => !OF_LINES.test(last) || isShownForEach(node))) return null;
  const parts = shown.flatMap((site): Part[] => {
    const shows = site.own ?? site.declared;
    return shows && shows.node !== item.node ? [{ site, shows }] : [];
  });
  if (words.length === 0 && parts.length === 0) return onlyHolder(shown);
  const around = words.length > 0 ? null : parts.find(one => parts.every(other => isPartOf(other, one)));
  return around?.shows ?? (holdsMany ? ofEach(parts) : null);
}

const OF_LINES = /^(list|listing|feed|stream|chat|conversation|room|channel|inbox)s?$/;

/** The one component in which all the words stand. */
function onlyHolder(shown: readonly SurfaceSite[]): Component | null {
  const [first, ...others] = shown.map(({ standsIn }) => standsIn ?? null);
  return first && others.every(other => other?.node === first.node) ? first : null;
}

/** `{messages.map(one => one.isShort ? <Line message={one} /> : <Message message={one} />)}`, where a line is a message, too. */
function ofEach(parts: readonly Part[]): Component | null {
  const each = parts.filter(({ site }) => site.isEach);
  const holdsAll = (one: Part) => each.every(other => other.shows.node === one.shows.node || isPartOf(other, one));
  const isInAll = (one: Part) =>
    each.every(
      other =>
        other.shows.node === one.shows.node ||
        isPartOf(other, one) ||
        parts.some(part => part.shows.node === one.shows.node && isPartOf(part, other)),
    );
  return (each.find(holdsAll) ?? each.find(isInAll))?.shows ?? null;
}

const isPartOf = (inner: Part, outer: Part): boolean => inner === outer || isInSurface(inner.site, outer.site);

/** Words that stand in a component itself, whatever else is declared in its file. */
export function isWordsOf({ node, own, declared }: SurfaceSite, item: Component): boolean {
  if (own !== null || declared !== null || node.getSourceFile() !== item.node.getSourceFile()) return false;
  const { pos, end }: ts.Node = item.node;
  return pos <= node.pos && node.end <= end;
}

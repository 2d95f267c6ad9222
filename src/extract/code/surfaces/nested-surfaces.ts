import type { SurfaceControl } from '../../../model/code-fact.ts';
import { formatPlace } from '../../../model/place.ts';
import type { Evidence } from '../../../model/verdict.ts';
import type { Component } from '../components/components.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/** What it takes to tell which surface is part of which. */
export interface Nesting {
  /** The tag's name, or the name of a declared component. */
  node: ts.Node;
  symbol: string;
  /** The word for the content, without gaps. */
  content: string;
  /** The whole element, for a tag. */
  element: ts.Node | null;
  /** The component that is declared at this place; null for a tag and what stands inside a component. */
  declared: Component | null;
  /** Components and functions whose markup is part of it. */
  parts: ReadonlySet<ts.Node>;
  controls: readonly SurfaceControl[];
  /** What could not be followed; null if everything was. */
  gap: Evidence | null;
  /** What is not known may be the very control that is missed. */
  isDoubted: boolean;
  /** It is shown once for each of many: the comment of a list of comments. */
  isEach: boolean;
  /** It is said whose the content is. */
  isSomebodys: boolean;
  /** Only what it shows of each says whose it is. */
  isByItem: boolean;
}

/** A surface, and those inside it for which it speaks; one that another speaks for is marked. */
export type Told<Site> = Site & { inside: readonly Site[]; isToldByOuter: boolean };

/** Contents that a person takes for one: what is said in a talk, what is said about a post. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set('directmessage privatemessage chatmessage message conversation chat dm thread reply'.split(' ')),
  new Set('comment reply'.split(' ')),
  new Set('question answer'.split(' ')),
  new Set('status post'.split(' ')),
  new Set('userprofile publicprofile profile person'.split(' ')),
];
/** A piece of one item: its controls are those of the item. A bubble is the item itself, and each variant of it counts. */
const PIECE = /^(content|body|detail|details|text|reply)$/;
/** Holds many items, each of which needs controls of its own. */
export const HOLDS_MANY =
  /^(page|view|viewer|list|listing|feed|thread|stream|screen|panel|pane|section|group|conversation|chat|inbox|room|channel)s?$/;

export const isOneKind = (a: string, b: string) => a === b || FAMILIES.some(family => family.has(a) && family.has(b));
const lastWord = ({ symbol }: Nesting) => splitWords(symbol).at(-1) ?? '';

/**
 * Without the surfaces that are part of another one of the same kind and lack the same, or are a piece of an item that has
 * what it needs: one thing that is missing is said once, where the outermost of them is shown. The item that it shows for
 * each of many stays beside it: that is where a control would be added.
 */
export function outermost<Site extends Nesting>(sites: readonly Site[]): Told<Site>[] {
  const speakers = new Map<Site, Site>();
  for (const inner of sites) {
    const outer = sites.find(
      one => one !== inner && !speakers.has(one) && (isSaidWith(inner, one) || isSameAgain(one, inner)),
    );
    if (outer) speakers.set(inner, outer);
  }
  const told = (site: Site) => speakers.has(site);
  const isKept = (site: Site) => {
    // Where something can be reported, each item says so for itself.
    if (site.isByItem && stateOf(site) === 'works') return false;
    const outer = speakers.get(site);
    return !outer || !PIECE.test(lastWord(site));
  };
  return sites.filter(isKept).map(site => ({
    ...site,
    isToldByOuter: told(site),
    inside: told(site) ? [] : sites.filter(one => speakerOf(one, speakers) === site && isKept(one)),
  }));
}

/** Who speaks in the end, where who speaks for it is spoken for too; null for what speaks for itself. */
export function speakerOf<Site>(site: Site, speakers: ReadonlyMap<Site, Site>): Site | null {
  let last: Site | null = null;
  for (let at = speakers.get(site); at; at = speakers.get(at)) last = at;
  return last;
}

/**
 * The quoted reply beside what answers it, or what is shown instead of it, and nothing to report with in any of them: it is
 * mended in one place.
 */
function isSameAgain(first: Nesting, again: Nesting): boolean {
  const isQuoted = again.content === 'reply' && first.content !== 'reply';
  const isBeside = (isQuoted || isInstead(first, again)) && isOneKind(first.content, again.content);
  return (
    isBeside &&
    first.node.getSourceFile() === again.node.getSourceFile() &&
    [first, again].every(one => stateOf(one) === 'lacks' && reportsOf(one).length === 0)
  );
}

/** `isGroup ? <GroupMessages /> : <DirectMessages />`: nobody sees both. */
export function isInstead({ element: first }: Nesting, { element: again }: Nesting): boolean {
  const [one, other] = [first, again].map(element => element && choiceAround(element));
  return !!one && one === other && one.whenTrue.pos <= first!.pos && first!.end <= one.whenTrue.end;
}

function choiceAround(element: ts.Node): ts.ConditionalExpression | null {
  let at = element.parent;
  while (ts.isParenthesizedExpression(at)) at = at.parent;
  return ts.isConditionalExpression(at) ? at : null;
}

/** Whether what surrounds a surface speaks for it. A component whose name stands outside of it is seen in it all the same. */
const isSaidWith = (inner: Nesting, outer: Nesting): boolean =>
  isInSurface({ node: inner.node, declared: null }, outer)
    ? saysIt(outer, inner)
    : isInSurface(inner, outer) && [outer, inner].every(one => stateOf(one) === 'lacks');

const reportsOf = ({ controls }: Nesting) => controls.filter(({ concept }) => concept === 'report-entry-point');

/** A page is given no other report than that of its lines, which is not shown there: it is mended once. */
export const lacksTheSame = (outer: Nesting, inner: Nesting): boolean =>
  [outer, inner].every(one => stateOf(one) === 'lacks' && reportsOf(one).length > 0) &&
  reportsOf(outer).every(({ at }) => reportsOf(inner).some(other => formatPlace(other.at) === formatPlace(at)));

function saysIt(outer: Nesting, inner: Nesting): boolean {
  const [around, own] = [stateOf(outer), stateOf(inner)];
  // Nothing in the outer one can be reported: what is shown inside, of whatever kind, is said with it.
  // What could not be followed may be the menu of the whole item.
  if (around === 'unknown' && own === 'lacks')
    return (
      isOneKind(outer.content, inner.content) &&
      (outer.isDoubted || !HOLDS_MANY.test(lastWord(outer))) &&
      reportsOf(inner).length === 0
    );
  if (around === own) return own === 'lacks' || (own === 'unknown' && isOneKind(outer.content, inner.content));
  return (
    isOneKind(outer.content, inner.content) &&
    around === 'works' &&
    PIECE.test(lastWord(inner)) &&
    !HOLDS_MANY.test(lastWord(outer))
  );
}

export function stateOf(site: Nesting): 'works' | 'unknown' | 'lacks' {
  const reports = reportsOf(site);
  if (reports.some(({ state }) => state === 'works')) return 'works';
  return site.gap === null || reports.some(({ state }) => state === 'does-nothing') ? 'lacks' : 'unknown';
}

export function isInSurface(
  { node, declared }: Pick<Nesting, 'node' | 'declared'>,
  { element, parts }: Pick<Nesting, 'element' | 'parts'>,
): boolean {
  if (element !== null && isWithin(node, element)) return true;
  // The name of `const Post = () => …` stands outside of what it names.
  for (let at: ts.Node | undefined = declared?.node ?? node; at; at = at.parent) if (parts.has(at)) return true;
  return false;
}

import type { Component } from '../components/components.ts';
import { component } from '../defaults/props.ts';
import { declaredName, isFunction } from '../names.ts';
import { TALK } from './own-controls.ts';
import { wordsShownIn } from '../spoken/shown-words.ts';
import { beginningLeadsTo } from './cut-words.ts';
import { isOfKind } from './items-shown.ts';
import { isLedTo } from './led-to.ts';
import type { Told } from './nested-surfaces.ts';
import { isInSurface, isOneKind, stateOf } from './nested-surfaces.ts';
import type { SurfaceReaders } from './offers.ts';
import type { Target } from './row-addresses.ts';
import { placeWords } from './row-addresses.ts';
import { linksTitle, rowLink, shownAlone } from './row-links.ts';
import { linksWords } from './linked-words.ts';
import type { SurfaceSite } from './surfaces.ts';
import { ts } from '../ts-morph.ts';

type Site = Told<SurfaceSite>;

const IS_ROW = 'it only leads to the whole, and whether that can be reported where it is shown whole could not be told';

/**
 * Surfaces without the rows of lists and cards that are one link to the whole thing: that is judged where it is shown whole.
 * Where no such place was seen, the row stays, as a question.
 */
export function withoutRows(sites: readonly Site[], readers: SurfaceReaders): Site[] {
  const asked = sites.filter(site => stateOf(site) !== 'works' && !site.isMenu);
  const rows = new Map<Site, readonly Target[]>();
  const beginnings = new Set<Site>();
  for (const site of asked)
    for (const targets of readers.slice.attempt(site.file.path, () => [ledTo(site, readers)])) {
      const led = targets ?? beginningOf(site, readers);
      if (!led) continue;
      rows.set(site, led);
      if (!targets) beginnings.add(site);
    }
  if (rows.size === 0) return [...sites];
  const wholes = sites.filter(site => !rows.has(site) && !site.isMenu && !isOfRow(site, [...rows.keys()]));
  const known = new Map<Site, boolean>();
  const isLed = (site: Site): boolean => {
    let led = known.get(site);
    if (led === undefined) known.set(site, (led = isLedTo(site, shownBy(site), readers.slice)));
    return led;
  };
  const led = new Map<Site, SurfaceSite[]>();
  const told = sites.map(site => {
    const targets = rows.get(site);
    if (!targets || site.isToldByOuter) return site;
    const whole = wholeOf(site, targets, wholes, isLed);
    // The beginning of something is judged itself where nothing shows the whole of such a thing.
    if (!whole && beginnings.has(site)) return site;
    if (!whole) return site.gap ? site : { ...site, gap: { at: readers.slice.placeOf(site.node), message: IS_ROW } };
    led.set(whole, [...(led.get(whole) ?? []), { ...site, says: `${site.symbol} leads to it` }]);
    return { ...site, isToldByOuter: true, inside: [] };
  });
  return told.map((site, index) => {
    const leading = led.get(sites[index]!);
    return leading ? { ...site, inside: [...site.inside, ...leading] } : site;
  });
}

const partsBeside = ({ node }: Component, { parts }: Site, finder: SurfaceReaders['finder']): Component[] =>
  componentsIn(parts, finder.fileOf).filter(one => one.node !== node);

/** Where what is cut off after some lines leads, beside the way to the whole of it. */
function beginningOf(site: Site, { finder }: SurfaceReaders): readonly Target[] | null {
  const whole = shownBy(site);
  if (!whole || TALK.test(site.content)) return null;
  return beginningLeadsTo([whole, ...partsBeside(whole, site, finder)], site.content);
}

const shownBy = ({ own, declared, standsIn }: SurfaceSite): Component | null => own ?? declared ?? standsIn ?? null;

/** Where a row leads, and a list that shows nothing but rows; null for what is none. */
function ledTo(site: SurfaceSite, { finder, subtree }: SurfaceReaders): readonly Target[] | null {
  const { content } = site;
  const whole = shownBy(site);
  if (!whole) return null;
  const parts = componentsIn(site.parts, finder.fileOf);
  const isTalk = TALK.test(content);
  const shows = ({ node }: Component) => wordsShownIn(node, content) !== null;
  // What was said in a talk is met in its list as well.
  if (isTalk && [whole, ...parts].some(shows)) return null;
  const direct = rowLink(whole, finder, content) ?? linksWords(whole, content);
  if (direct) return direct;
  const shownOf = new Map([whole, ...parts].flatMap(one => shownAlone(one, finder)).map(one => [one.node, one]));
  const rows = [...shownOf.values()].flatMap(part => {
    const targets = rowLink(part, finder, content) ?? (isTalk ? linksTitle(part, content) : null);
    return targets && part.node !== whole.node ? [{ part, targets }] : [];
  });
  // A link to who wrote it, and to where it stands, is no row of it.
  if (rows.length === 0 || (!isTalk && !rows.some(({ part }) => shows(part)))) return null;
  if (shows(whole)) return null;
  const inRows = new Set<ts.Node>(rows.flatMap(({ part }) => [...subtree.ofComponent(part).parts]));
  return parts.every(one => inRows.has(one.node) || !shows(one)) ? rows.flatMap(({ targets }) => targets) : null;
}

const componentsIn = (parts: ReadonlySet<ts.Node>, fileOf: SurfaceReaders['finder']['fileOf']): Component[] =>
  [...parts].flatMap(part => {
    const name = isFunction(part) || ts.isClassLike(part) ? declaredName(part) : null;
    const file = name === null ? null : fileOf(part);
    return file && /^[A-Z]/.test(name!) ? component(file, name!, part as Component['node']) : [];
  });

/** What stands in a row, or shows one. */
const isOfRow = (site: SurfaceSite, rows: readonly SurfaceSite[]): boolean =>
  rows.some(row => isInSurface(site, row) || shownBy(row)?.node === shownBy(site)?.node);

/** Where a row leads by its address; by one that names nothing, to what is called after the thing alone, if one answer holds there. */
function wholeOf(
  row: Site,
  targets: readonly Target[],
  wholes: readonly Site[],
  isLed: (site: Site) => boolean,
): Site | null {
  const named = wholes.filter(
    whole =>
      targets.length > 0 &&
      isWholeOf(whole, row, targets) &&
      targets.every(target => isNamedAfter(whole, target)) &&
      isLed(whole),
  );
  const isUnnamed = targets.every(target => target.every(word => word.length < 2));
  const alike = isUnnamed && named.length === 0 ? wholes.filter(whole => isWholeOf(whole, row, [])) : [];
  const isOneAnswer = alike.every(one => stateOf(one) === stateOf(alike[0]!));
  const called = isOneAnswer ? alike.filter(whole => isCalledAfter(whole, row.content) && isLed(whole)) : [];
  const fitting = [...named, ...called];
  return fitting.find(one => !one.isToldByOuter) ?? fitting[0] ?? null;
}

/** The same kind, or the one that the address names: what is told as a comment may be a post where it is read. */
const isWholeOf = (whole: SurfaceSite, row: SurfaceSite, targets: readonly Target[]): boolean =>
  isOfKind(whole.content, row.content) ||
  isOfKind(row.content, whole.content) ||
  (SAID.test(row.content) && SAID.test(whole.content) && targets.some(target => target.includes(whole.content)));
const SAID = /^(comment|reply|post|note|status|thread)$/;

/** `/post/${id}` leads to `PostPage`, also in a file `post.tsx`; not to `MarketPost`, nor to a page of which nothing is said. */
const isNamedAfter = (whole: SurfaceSite, target: Target): boolean =>
  target.length > 0 && placesOf(whole).some(words => isSame(words, target));

/** `PostPage`, `PostDetail` for posts; not `MarketPost`, which is one of another kind. */
const isCalledAfter = (whole: SurfaceSite, content: string): boolean =>
  placesOf(whole).some(words => words.length > 0 && words.every(word => isOneKind(word, content)));

const placesOf = (whole: SurfaceSite): Target[] =>
  [whole.symbol, shownBy(whole)?.name ?? '', ...fileNames(whole.file.path)].map(placeWords);
const isSame = (one: Target, other: Target): boolean =>
  one.length === other.length && one.every(word => other.includes(word));

/** `pages/post/[id].tsx` is called after its folder. */
function fileNames(path: string): string[] {
  const [folder = '', file = ''] = path
    .replace(/\.\w+$/, '')
    .split('/')
    .slice(-2);
  return [/^(\W.*|index|page)$/.test(file) ? folder : file];
}

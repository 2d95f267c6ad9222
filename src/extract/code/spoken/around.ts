import type { Component } from '../components/components.ts';
import { HOLDS_MANY } from '../surfaces/nested-surfaces.ts';
import type { Gap, Offer } from '../surfaces/offer.ts';
import { eachNode, nameOf } from '../names.ts';
import { withoutComments } from '../surfaces/own-controls.ts';
import { isShownForEach } from '../surfaces/shown-for-each.ts';
import type { ParsedFile } from '../slice.ts';
import type { SurfaceReaders } from '../surfaces/offers.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { componentAround } from './component-around.ts';
import { calledAt, shownAt } from './shown-at.ts';

const MAX_LEVELS = 6;
const MAX_COMPONENTS = 24;

/** Where something is rendered, or a function called that hands it out. */
interface Put {
  tag: ts.Node;
  file: ParsedFile;
}

/** What is offered by those that render a component. */
export interface Reached {
  controls: Offer['controls'];
  gap: Gap | null;
  /** Nothing was seen there, and something could not be followed. */
  isOpen?: true;
}

const reports = ({ controls }: Offer) =>
  controls.filter(({ concept, state }) => concept === 'report-entry-point' && state === 'works');

/**
 * Whether something can be reported around a component that offers nothing itself: in the item that it is a piece of. Where
 * only a page or a list does, or only one of the places that show it, it is not known whether that report is for it.
 */
export const reportsAround = (start: Component, content: string, readers: SurfaceReaders): Reached =>
  reportsFrom(
    /^[A-Z]/.test(start.name) ? shownAt(start, readers) : calledAt(start, readers),
    new Set([start.node]),
    content,
    readers,
  );

/** The same for one place that shows something: what others that show it offer is theirs. */
export const reportsAroundPlace = (shown: Put, content: string, readers: SurfaceReaders): Reached =>
  reportsFrom([shown], new Set(), content, readers);

function reportsFrom(start: readonly Put[], seen: Set<ts.Node>, content: string, readers: SurfaceReaders): Reached {
  const { subtree } = readers;
  let level: readonly (readonly Put[])[] = [start];
  let isEach = false;
  for (let depth = 0; depth < MAX_LEVELS && level.length > 0; depth++) {
    const next: Component[] = [];
    const offers: { own: Component; offer: Offer; isMany: boolean }[] = [];
    for (const places of level) {
      const shown = places.map(({ tag }) => tag);
      for (const { tag, file } of places) {
        const around = componentAround(tag, file);
        if (!around || seen.has(around.node) || seen.size > MAX_COMPONENTS) continue;
        seen.add(around.node);
        const isMany = isShownForEach(tag) || HOLDS_MANY.test(splitWords(around.name).at(-1) ?? '');
        offers.push({
          own: around,
          offer: withoutComments(subtree.ofComponent(around, shown), content, around.name),
          isMany,
        });
        next.push(around);
      }
    }
    const helping = offers.filter(({ offer }) => reports(offer).length > 0);
    const [first] = helping;
    if (first) {
      const [control] = reports(first.offer);
      const isSure = !isEach && helping.length === offers.length && !helping.some(one => one.isMany);
      if (isSure) return { controls: helping.flatMap(({ offer }) => reports(offer)), gap: null };
      const message = `${toldName(control!)} is offered around it, in ${first.own.name}; whether it is for this could not be told`;
      return { controls: [], gap: { node: control!.node, message } };
    }
    const open = offers.find(({ offer }) => offer.gap !== null);
    if (open) return { controls: [], gap: open.offer.gap, isOpen: true };
    isEach ||= offers.some(one => one.isMany);
    level = next.map(own => shownAt(own, readers));
  }
  return { controls: [], gap: null };
}

/** What a control is known by: `setReportOpen` of `onClick={() => setReportOpen(true)}`. */
export function toldName({ node, symbol }: Offer['controls'][number]): string {
  const attribute = /^on[A-Z]/.test(symbol) && ts.isJsxAttribute(node.parent) ? node.parent : null;
  const called: string[] = [];
  const texts: string[] = [];
  if (attribute?.initializer)
    eachNode(attribute.initializer, one => {
      const name = ts.isCallExpression(one) ? nameOf(one.expression) : null;
      if (ts.isStringLiteralLike(one) && splitWords(one.text).includes('report')) texts.push(one.text);
      if (name !== null && !/^(preventDefault|stopPropagation)$/.test(name)) called.push(name);
    });
  return called.find(name => splitWords(name).includes('report')) ?? texts[0] ?? called[0] ?? symbol;
}

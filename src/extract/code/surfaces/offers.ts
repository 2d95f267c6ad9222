import type { SurfaceControl } from '../../../model/code-fact.ts';
import type { ComponentFinder } from '../components/components.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { FoundControl } from '../controls/controls.ts';
import { elementControl } from '../controls/controls.ts';
import { eachNode, enclosingNames, textOf } from '../names.ts';
import { UNKNOWN_PROPS } from '../components/props.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import type { Gap, Offer } from './offer.ts';
import { standApart } from './held-conditions.ts';
import { HOLDS_MANY } from './nested-surfaces.ts';
import type { Match } from './shown-content.ts';
import { matchName } from './shown-content.ts';
import { reportsAroundPlace, toldName } from '../spoken/around.ts';
import { holderOf, isOnlyChild, placeIn } from './boxes.ts';
import type { Shown, SubtreeReader } from './subtree.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Where the controls of a surface come from. */
export interface SurfaceReaders {
  slice: Slice;
  finder: ComponentFinder;
  subtree: SubtreeReader;
  controls: readonly CompiledConcept[];
}

export function placed({ controls, gap, parts }: Offer, { slice }: SurfaceReaders) {
  const placesOf = (some: Offer['controls']): SurfaceControl[] => {
    const seen = new Set<string>();
    const all = some.map(({ concept, node, symbol, state, why }) => ({
      concept,
      at: slice.placeOf(node),
      symbol,
      state,
      ...(state === 'does-nothing' && why && { why: why.said }),
    }));
    return all.filter(control => {
      const key = JSON.stringify([control.concept, control.at, control.state]);
      return !seen.has(key) && seen.add(key);
    });
  };
  const apart = controls.filter(({ isApart }) => isApart);
  return {
    controls: placesOf(controls.filter(({ isApart }) => !isApart)),
    ...(apart.length > 0 && { apart: placesOf(apart) }),
    parts,
    gap: gap && { at: slice.placeOf(gap.node), message: gap.message },
    isDoubted: gap?.isDoubt === true,
  };
}

/**
 * Controls inside the surface and directly beside it, as long as nothing else is shown there. Where a box stands around it, what
 * lies deeper than beside the box or in a head may be for another part of the page.
 */
export function withSiblings(
  { subtree, controls }: SurfaceReaders,
  concept: CompiledConcept,
  element: ts.JsxOpeningLikeElement,
  file: ParsedFile,
  shown: Shown | null,
): Offer {
  const offer = subtree.ofElement(element, file, shown);
  let own: ts.Node = ts.isJsxOpeningElement(element) ? element.parent : element;
  let around = holderOf(own);
  const isBare = !ts.isJsxElement(around) || !isOnlyChild(own, around);
  while (ts.isJsxElement(around) && isOnlyChild(own, around)) [own, around] = [around, holderOf(around)];
  if (!ts.isJsxElement(around) && !ts.isJsxFragment(around)) return offer;
  const beside: Offer['controls'] = [];
  const elsewhere: Offer['controls'] = [];
  let isShared = false;
  eachNode(around, node => {
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return;
    if (node.pos >= own.pos && node.end <= own.end) return;
    if (standApart(node, own, around)) return;
    if (matchName(node.tagName.getText(), concept)) isShared = true;
    const place = isBare ? 'beside' : placeIn(node, around);
    if (place === 'of another') return;
    const into = place === 'beside' ? beside : elsewhere;
    into.push(...controls.flatMap(control => elementControl(node, control, UNKNOWN_PROPS) ?? []));
  });
  if (isShared) return offer;
  const all = { ...offer, controls: [...offer.controls, ...beside] };
  const far = elsewhere.find(({ concept: one }) => one === 'report-entry-point');
  return far && !isKnown(all) ? { ...all, gap: untold(far) } : all;
}

/**
 * What is shown once and offers nothing itself may be reported in what is around it: in the head of the page, or by a menu
 * that the page opens. Each of many needs a report of its own, unless a press on it opens what stands there.
 */
export function withAround(
  offer: Offer,
  tag: ts.JsxOpeningLikeElement,
  { content }: Match,
  file: ParsedFile,
  readers: SurfaceReaders,
): Offer {
  if (isKnown(offer)) return offer;
  const { controls, gap, isOpen } = reportsAroundPlace({ tag, file }, content, readers);
  return isOpen ? offer : { ...offer, controls: [...offer.controls, ...controls], gap };
}

/** Of a talk and its lines the head of the talk may tell: whether that is for them nobody knows. */
export function withHeadOfTalk(
  offer: Offer,
  tag: ts.JsxOpeningLikeElement,
  { content }: Match,
  file: ParsedFile,
  readers: SurfaceReaders,
  concept: CompiledConcept,
): Offer {
  if (isKnown(offer) || !OF_TALK.test(content)) return offer;
  const { controls, gap, isOpen } = reportsAroundPlace({ tag, file }, content, readers);
  const [first] = controls;
  // What another line of the talk offers is for that line.
  const at = first?.node ?? gap?.node;
  if (isOpen || !at || enclosingNames(at).some(name => isLine(name, concept))) return offer;
  if (!first) return { ...offer, gap };
  return { ...offer, gap: untold(first) };
}
const untold = (control: FoundControl): Gap => ({
  node: control.node,
  message: `${toldName(control)} is offered around it; whether it is for this could not be told`,
});
/** `MessageBubble`, not `MessagePage` */
const isLine = (name: string, concept: CompiledConcept): boolean =>
  /^[A-Z]/.test(name) &&
  !HOLDS_MANY.test(splitWords(name).at(-1)!) &&
  OF_TALK.test(matchName(name, concept)?.content ?? '');
const OF_TALK = /^(directmessage|privatemessage|chatmessage|message|dm|conversation|chat|thread)$/;

const isKnown = ({ gap, controls }: Offer): boolean =>
  gap !== null || controls.some(({ concept }) => concept === 'report-entry-point');

/** `<Message onLongPress={this.openMenu} />` */
export const opensElsewhere = (tag: ts.JsxOpeningLikeElement): boolean =>
  tag.attributes.properties.some(
    one =>
      ts.isJsxAttribute(one) &&
      one.initializer !== undefined &&
      /^(on|handle|open|show)\w*(LongPress|ContextMenu|Menu|Actions|ActionSheet|Options|More)$/.test(textOf(one.name)),
  );

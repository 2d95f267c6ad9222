import type { ComponentFinder } from '../components/components.ts';
import type { CompiledConcept } from '../concepts.ts';
import { elementControl } from '../controls/controls.ts';
import { eachNode, textOf } from '../names.ts';
import { UNKNOWN_PROPS } from '../components/props.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import type { Offer } from './offer.ts';
import { matchName } from './shown-content.ts';
import { reportsAroundPlace } from '../spoken/around.ts';
import type { SubtreeReader } from './subtree.ts';
import { ts } from '../ts-morph.ts';

/** Where the controls of a surface come from. */
export interface SurfaceReaders {
  slice: Slice;
  finder: ComponentFinder;
  subtree: SubtreeReader;
  controls: readonly CompiledConcept[];
}

export function placed({ controls, gap, parts }: Offer, { slice }: SurfaceReaders) {
  const seen = new Set<string>();
  const all = controls.map(({ concept, node, symbol, state }) => ({ concept, at: slice.placeOf(node), symbol, state }));
  const distinct = all.filter(control => {
    const key = JSON.stringify([control.concept, control.at, control.state]);
    return !seen.has(key) && seen.add(key);
  });
  return {
    controls: distinct,
    parts,
    gap: gap && { at: slice.placeOf(gap.node), message: gap.message },
    isDoubted: gap?.isDoubt === true,
  };
}

/** Controls inside the surface and directly beside it, as long as nothing else is shown there. */
export function withSiblings(
  { subtree, controls }: SurfaceReaders,
  concept: CompiledConcept,
  element: ts.JsxOpeningLikeElement,
  file: ParsedFile,
): Offer {
  const offer = subtree.ofElement(element, file);
  const own = ts.isJsxOpeningElement(element) ? element.parent : element;
  let around: ts.Node = own.parent;
  while (ts.isParenthesizedExpression(around) || ts.isJsxExpression(around) || ts.isBinaryExpression(around))
    around = around.parent;
  if (!ts.isJsxElement(around) && !ts.isJsxFragment(around)) return offer;
  const beside: Offer['controls'] = [];
  let isShared = false;
  eachNode(around, node => {
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return;
    if (node.pos >= own.pos && node.end <= own.end) return;
    if (matchName(node.tagName.getText(), concept)) isShared = true;
    beside.push(...controls.flatMap(control => elementControl(node, control, UNKNOWN_PROPS) ?? []));
  });
  return isShared ? offer : { ...offer, controls: [...offer.controls, ...beside] };
}

/**
 * What is shown once and offers nothing itself may be reported in what is around it: in the head of the page, or by a menu
 * that the page opens. Each of many needs a report of its own, unless a press on it opens what stands there.
 */
export function withAround(
  offer: Offer,
  tag: ts.JsxOpeningLikeElement,
  content: string,
  file: ParsedFile,
  readers: SurfaceReaders,
): Offer {
  if (offer.gap || offer.controls.some(({ concept }) => concept === 'report-entry-point')) return offer;
  const { controls, gap, isOpen } = reportsAroundPlace({ tag, file }, content, readers);
  return isOpen ? offer : { ...offer, controls: [...offer.controls, ...controls], gap };
}

/** `<Message onLongPress={this.openMenu} />` */
export const opensElsewhere = (tag: ts.JsxOpeningLikeElement): boolean =>
  tag.attributes.properties.some(
    one =>
      ts.isJsxAttribute(one) &&
      one.initializer !== undefined &&
      /^(on|handle|open|show)\w*(LongPress|ContextMenu|Menu|Actions|ActionSheet|Options|More)$/.test(textOf(one.name)),
  );
